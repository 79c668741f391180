"""Spanish: how it asks, dates, counts and gives reasons."""

from __future__ import annotations

from bot.text.languages.language import Language, counted, fold, words

ES = Language(
    code="es",
    stopwords=words(
        """a al algo algunas algunos ante antes como con contra cual cuando cuál cuáles cuándo cuánta cuántas
        cuánto cuántos cómo de del desde donde durante dónde e el ella ellas ellos en entre era eran es esa
        esas ese eso esos esta estaba estas este esto estos está están fue fueron ha había han hasta hay la
        las le les lo los me mi mis mucho muy más nada ni no nos nosotros o otra otras otro otros para pero
        poco por porque que quien quién quiénes qué se sea ser si sido sin sobre son su sus sí también tan
        te tiene tienen todo todos tu tus un una unas uno unos y ya yo él"""
    ),
    types=(
        ("why", fold(r"^\W*por qué\b")),
        ("number", fold(r"\bcuánt[oa]s?\b")),
        ("when", fold(r"\bcuándo\b")),
        ("where", fold(r"\bdónde\b")),
        ("who", fold(r"\b(?:quién|quiénes)\b")),
    ),
    months=counted(
        """enero/ene febrero/feb marzo/mar abril/abr mayo junio/jun julio/jul
        agosto/ago septiembre/sept octubre/oct noviembre/nov diciembre/dic"""
    ),
)
