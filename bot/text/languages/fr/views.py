"""French: how a question asks for a view, and how a text gives advice."""

from __future__ import annotations

from bot.text.languages.language import words
from bot.text.languages.views import Views

VIEWS = Views(
    asks=r"pense|avis",
    says=r"dit|selon",
    author=r"auteure?s?",
    form=words("pense avis auteur"),
    advice=r"devrai\w*|doi(?:t|vent)|recommande\w*",
    advises=r"devrai\w*|il faut|doi(?:t|vent)",
)
