"""German: how a question asks for several things."""

from __future__ import annotations

from bot.text.languages.language import words
from bot.text.languages.lists import Lists

LISTS = Lists(
    wanted=r"nenne|zähle?\b|liste\b|welche schritte|was sind (?:alle|die)",
    plural=r"\bwelche\s+(?:\p{L}+en\s+)?(\p{L}{3,}(?:en|er|e|s))\b",
    singular=words("eine"),
    stepwise=r"\bschritt für schritt\b",
    nouns=words("schritte arten gründe"),
)
