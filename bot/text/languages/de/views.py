"""German: how a question asks for a view, and how a text gives advice."""

from __future__ import annotations

from bot.text.languages.language import words
from bot.text.languages.views import Views

VIEWS = Views(
    asks=r"meint|meinen|denkt|hält|halten|meinung|ansicht|schreibt|findet",
    says=r"sagt|sagte|laut",
    author=r"autor(?:in|en)?",
    form=words("meint meinen denkt hält halten meinung ansicht schreibt findet autor autorin autoren"),
    advice=r"sollten?|soll|empfiehlt|empfehl\w*|rät",
    advises=r"sollten?|muss|müssen|braucht|nötig|wichtig",
)
