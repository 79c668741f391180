"""Spanish: how a question asks for several things."""

from __future__ import annotations

from bot.text.languages.language import words
from bot.text.languages.lists import Lists

LISTS = Lists(
    wanted=(
        r"enumera|nombra|lista\b|(?:dime|dame) (?:tod[oa]s|la lista)|cu[aá]les son|"
        r"qu[eé] (?:pasos|etapas|tipos|clases|opciones|reglas|normas|requisitos|condiciones|ingredientes)|"
        r"pasos (?:para|de)"
    ),
    plural=r"\bqué\s+(?:otr[oa]s\s+)?(\p{L}{3,}s)\b(?!\s+(?:es|de la|del?)\b)",
    singular=words("país mes"),
    stepwise=r"\bpaso a paso\b",
    nouns=words("pasos tipos opciones"),
)
