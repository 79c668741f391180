"""What Quoth knows of each language, as data. In: a language's code. Out: its `Language`.

A language is added by a module beside these, with what it knows of each matter in modules of its own (`XX_cohesion`,
`XX_figures`, ...), and a name in the table below.
"""

from __future__ import annotations

from bot.text.languages.de import DE
from bot.text.languages.en import EN
from bot.text.languages.es import ES
from bot.text.languages.fr import FR
from bot.text.languages.language import AnswerType, Language, Pattern
from bot.text.languages.others import OTHERS
from bot.text.languages.ru import RU
from bot.text.languages.zh import ZH

__all__ = ["LANGUAGES", "AnswerType", "Language", "Pattern", "language_of"]

LANGUAGES: dict[str, Language] = {known.code: known for known in (EN, DE, ES, FR, RU, ZH, *OTHERS)}


def language_of(code: str) -> Language:
    """What is known of a language; nothing of one that has no module."""
    return LANGUAGES.get(code) or Language(code)
