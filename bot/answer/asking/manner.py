"""How a question asks: whether, why, how, who, where, when. In: its text, its language. Out: its `Manner`, None where
its form does not tell, and how far a question above a text asks alike.

On a page of questions, what is asked is answered below one that asks the same way: "where are the oars kept" below
"Where do you store the boats?", not below "How long may I keep a boat?".
"""

from __future__ import annotations

from functools import lru_cache
from typing import Literal

from bot.answer.asking.forms import answer_type
from bot.answer.asking.parts import begins_asking, sentences
from bot.answer.asking.phrases import phrases_of, trimmed
from bot.answer.asking.request import without_request
from bot.answer.asking.smalltalk import bared
from bot.text.languages import AnswerType, Language, language_of
from bot.text.stopwords import FORM_WORDS, talk
from bot.text.terms import WORD

Manner = Literal["whether", "why", "how", "who", "where", "when", "number", "what", "outcome"]

_BY_TYPE: dict[AnswerType, Manner] = {
    "who": "who",
    "when": "when",
    "since": "when",
    "often": "when",
    "where": "where",
    "called": "what",
    "number": "number",
    "limit": "number",
    "why": "why",
    "definition": "what",
    "polar": "whether",
    "permission": "whether",
    "possibility": "whether",
    "penalty": "outcome",
}
_WITHIN: frozenset[AnswerType] = frozenset(("who", "when", "where", "number", "why"))
"""What a member may ask within another question: "could you remind me who won"."""
_AKIN = frozenset(frozenset(two) for two in (("how", "whether"), ("number", "when"), ("outcome", "what")))
"""Two of which one may stand for the other: "how do I change it" is answered below "Can I change it?"."""
_CLOSE = 0.5


def alike(asked: Manner | None, above: Manner | None) -> float:
    """How far a question above a text asks as one does that was `asked`: 1 the same way, less where that is akin, below
    0 where it asks otherwise, 0 where one of them does not tell."""
    if asked is None or above is None:
        return 0.0
    return 1.0 if asked == above else _CLOSE if frozenset((asked, above)) in _AKIN else -_CLOSE


@lru_cache(maxsize=2_000)  # of headings, which passages share
def manner(text: str, language: str | None, kind: AnswerType | None = None) -> Manner | None:
    """How a question asks in `language`; `kind` is what it asks for, where that is known. Of several sentences the last
    that asks tells it."""
    several = list(sentences(text))
    if len(several) > 1:
        for each in reversed(several):
            if found := _manner(each, language, None):
                return found
    return _manner(text, language, kind)


def only_names(text: str, language: str | None, kind: AnswerType | None = None) -> bool:
    """Whether a text does not ask, but names what it is about: "list tables"."""
    return not manner(text, language, kind) and not text.rstrip().endswith(("?", "？"))


def _manner(text: str, language: str | None, kind: AnswerType | None) -> Manner | None:
    known = language_of(language or "en")
    text = without_request(text, (language,) if language else (), meaning=False)  # "can you tell me when" asks when
    asked = known.finds_out.sub("", text, count=1) if known.finds_out else text  # "how can I tell which" asks which
    found_out, text = asked != text, asked
    within = kind in _WITHIN
    kind = kind or answer_type(text, language)
    if kind != "penalty" and not within and _asks_whether(bared(trimmed(text)), known):
        return "whether"
    if kind != "any":
        return _BY_TYPE[kind]
    if known.how and known.how.search(text):
        return "how"
    return "what" if found_out or begins_asking(text, language) else None


def _asks_whether(text: str, known: Language) -> bool:
    """Whether it begins with the verb of a question for yes or no, words of talk aside."""
    yes_no, idle = phrases_of(known.code).yes_no, talk((known.code,)) - FORM_WORDS
    for word in WORD.finditer(text):
        if yes_no.match(text, word.start()) or (known.polar and known.polar.match(text, word.start())):
            return True
        if word.group().casefold() not in idle:
            return False
    return False
