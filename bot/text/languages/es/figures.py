"""Spanish: numbers, dates, and what is said around them."""

from __future__ import annotations

from bot.text.languages.figures import Figures, in_full
from bot.text.languages.language import MAIL_ADDRESS, NUMBER_OF_PHONE, counted, fold, words

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
    until="a(?: las?)?",
    conjunctions="pero|mientras",
)
_COUNT = (
    r"(?:\d|\b(?:una?|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|doce|quince|veinte|treinta|cuarenta|sesenta|"
    r"noventa|cien|media)\b)"
)
_WHAT_IS = r"\b(?:cu[aá]l es|dime|dame|a qu[eé]) (?:el |la |su |vuestr[oa] )?"
REACHED = (
    (fold(rf"{_WHAT_IS}(?:n[uú]mero (?:de )?)?(?:tel[eé]fono|m[oó]vil|whatsapp)\b"), NUMBER_OF_PHONE),
    (fold(rf"{_WHAT_IS}(?:direcci[oó]n (?:de )?)?(?:correo|e-?mail|mail)\b"), MAIL_ADDRESS),
)
_FREE = r"\bgratis\b|\bgratuit|\bsin (?:coste|cargo|recargo)\b"
FREE = fold(_FREE)
MEASURES = (
    (
        fold(
            r"\bcu[aá]nt[oa]s? (?:tiempo|d[ií]as?|horas?|minutos?|semanas?|meses|años?)\b|"
            r"\bcu[aá]nto (?:se )?(?:tard|dur)(?!ó)\w+"
        ),
        fold(rf"{_COUNT} ?(?:\p{{L}}+ )?(?:segundo|minuto|hora|día|noche|semana|mes|trimestre|año|década)(?:e?s)?\b"),
    ),
    (
        fold(
            r"\bcu[aá]nto (?:\p{L}{1,3} ){0,2}(?:val|c[uo]est|salen?\b|pag|cobr)\w*|\bcu[aá]nto dinero\b|"
            r"\ba (?:cu[aá]nto|c[oó]mo) est[aá]n?\b|\b(?:precio|coste|tarifa|sueldo|salario)\b"
        ),
        fold(
            rf"[€$£]|\d ?(?:eur|usd)\b|{_FREE}|"
            r"(?:\d|millones de|mil|cien(?:to|tos)?) (?:euros?|pesos?|d[oó]lares|c[eé]ntimos?|monedas?|libras|pesetas|"
            r"francos|soles|reales|ducados)\b|\b(?:valen?|cuestan?|cost(?:ó|aron)) \d"
        ),
    ),
    (
        fold(
            r"\ba (?:qu[eé] distancia|cu[aá]nto queda)|\bcu[aá]nto (?:mide|midió)\w*|\b(?:altura|longitud|distancia)\b"
        ),
        fold(r"\d ?(?:k?m|cm|(?:kil[oó]|cent[ií])?metros?)\b(?! cuadrad)"),
    ),
)
"""What a number is asked of, and an answer that tells it: how long, what price, how far."""
