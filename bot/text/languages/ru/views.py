"""Russian: how a question asks for a view, and how a text gives advice."""

from __future__ import annotations

from bot.text.languages.language import words
from bot.text.languages.views import Views

VIEWS = Views(
    asks=r"думает|считает|мнени\w+|пишет",
    says=r"говорит",
    author=r"автор\w*",
    form=words("думает считает мнение автор пишет"),
    advice=r"следует|должн\w+|советует|рекомендует",
    advises=r"следует|должн\w+|необходимо|нужно|важно",
)
