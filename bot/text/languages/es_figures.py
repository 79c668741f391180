"""Spanish: numbers, dates, and what is said around them."""

from __future__ import annotations

from bot.text.languages.figures import Figures, in_full
from bot.text.languages.language import counted, words

NUMBERS = counted(
    """uno/un/una dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis
    diecisiete dieciocho diecinueve veinte"""
)
NUMERALS = counted(
    """primero/primera/primer segundo/segunda tercero/tercera/tercer cuarto/cuarta quinto/quinta sexto/sexta
    séptimo/séptima octavo/octava noveno/novena décimo/décima"""
)
MONTHS = counted(
    """enero/ene febrero/feb marzo/mar abril/abr mayo junio/jun julio/jul
    agosto/ago septiembre/sept octubre/oct noviembre/nov diciembre/dic"""
)
FIGURES = Figures(
    numbers={word: number for word, number in NUMBERS.items() if number > 1},  # one is an article
    months=in_full(MONTHS),
    days=words("lunes martes miércoles jueves viernes sábado sábados domingo domingos"),
    around=words(
        """actualmente ahora hoy unos unas aproximadamente casi solo sólo exactamente desde también todavía según cuesta
        cuestan precio importe"""
    ),
    bounds=words("menos más casi aproximadamente unos unas mínimo máximo por"),
    negations=words("no nunca jamás ningún ninguna"),
    once=(
        r"fund(?:ó|ad[oa]s?)|naci(?:ó|eron)|nacid[oa]|muri(?:ó|eron)|constru(?:yó|id[oa]s?)|inaugur(?:ó|ad[oa]s?)|"
        r"abr(?:e|en|ió)|cierran?|empiezan?|comienzan?|terminan?|public(?:ó|ad[oa]s?)|firm(?:ó|ad[oa]s?)"
    ),
    conjunctions="pero|mientras",
)
