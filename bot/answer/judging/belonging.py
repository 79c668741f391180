"""Whether a quote leaves open if one belongs to another, as is asked. In: a question, the best candidate. Out: a bool.

"Is Ukraine in NATO?" has no word but two names: that both stand in a quote does not say that one is in the other. Told
of countries, and of unions by their acronyms.
"""

from __future__ import annotations

import regex

from bot.answer.asking.question import Question
from bot.answer.selection.selector import Candidate
from bot.text.languages import language_of
from bot.text.languages.language import WHOLE
from bot.text.places import is_place

_REACH = 40  # letters around a name in which the words stand that say what is in it


def leaves_open(question: Question, best: Candidate) -> bool:
    """Whether `question` asks if one is in another, and `best` names the other, but nothing as in it."""
    known = language_of(best.hit.passage.document.meta.language)
    asked = known.asks_within.match(question.text) if known.asks_within else None
    if not asked or not known.within:
        return False
    text, whole = best.text, asked["whole"]
    found = list(regex.finditer(rf"\b{regex.escape(whole)}\b", text, regex.IGNORECASE))
    if not found or not (is_place(whole) or all(name.group().isupper() for name in found)):
        return False
    around = (
        f"{text[max(name.start() - _REACH, 0) : name.start()]}{WHOLE}{text[name.end() : name.end() + _REACH]}"
        for name in found
    )
    return not any(map(known.within.search, around))
