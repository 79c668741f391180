"""What Quoth knows of each language, as data. In: a language's code. Out: its `Language`.

The package `XX` is what is known of the language of that code (`en`, `de`, ...): its `Language`, and by their matter

- `conversation`: its follow-ups and small talk, the `Phrases` of the module of that name here; all others are fields of
  `Language`
- `cohesion`, `comparing`, `doing`, `figures`, `lists`, `pages`, `permitting`, `views`: what the modules of these names
  here say that it is
- `contrary`, `inflection`, `offices`: patterns and words of single fields, apart for their length
- `tables/FIELD.txt`: what `table` reads when it is first asked for

`aspects` and `defining` are short enough to stand within `XX` or its inflection; `others` are languages of which little
is known. A language is added by such a package and a name in the table below.
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
