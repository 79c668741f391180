"""Russian: how a question asks for several things."""

from __future__ import annotations

from bot.text.languages.language import words
from bot.text.languages.lists import Lists

LISTS = Lists(
    wanted=(
        r"перечисли(?:те)?|назови(?:те)?|список|какие (?:есть|бывают|существуют|шаги|этапы|виды|типы|правила|"
        r"требования|условия|варианты)"
    ),
    plural=r"\bкакие\s+(?:\p{L}+ые\s+)?(\p{L}{3,}[ыиа])\b",
    stepwise=r"\bпошагов\w+|\bпо шагам\b",
    nouns=words("типы виды шаги этапы список"),
)
