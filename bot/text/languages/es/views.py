"""Spanish: how a question asks for a view, and how a text gives advice."""

from __future__ import annotations

from bot.text.languages.language import words
from bot.text.languages.views import Views

VIEWS = Views(
    asks=r"opina|piensa|opinión",
    says=r"dice|según",
    author=r"autore?s?|autora",
    form=words("opina piensa opinión autora autores"),
    advice=r"debe\w*|recomienda\w*",
    advises=r"debe\w*|hay que|conviene",
)
