"""Questions for what may be done. In: a question. Out: whether it asks for a permission, for what one can do or for
what follows, and its text without the words that ask that: "are links allowed" asks of links.

Rules seldom say so in the words of the question: "no links", "links only in #media".
"""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache
from typing import NamedTuple

from bot.text.languages import AnswerType, Language, language_of
from bot.text.languages.permitting import Permitting


class _Asked(NamedTuple):
    """What a question asks by the forms of one language: the type of its answer, None where it does not ask what may be
    done; and the spans of words that only ask that."""

    type: AnswerType | None = None
    form: tuple[tuple[int, int], ...] = ()


_NOTHING = _Asked()


def asked_type(question: str, languages: Iterable[Language]) -> AnswerType | None:
    """The type of a question for what may be done in one of `languages`, None of all others."""
    types = {_asked(question, language.code).type for language in languages}
    return next((kind for kind in ("penalty", "permission", "possibility") if kind in types), None)


def without_form(question: str, languages: Iterable[str]) -> str:
    """`question` with the words that only ask what may be done blanked; as it is where nothing would be left."""
    plain = question
    for start, end in (span for code in languages for span in _asked(question, code).form):
        plain = plain[:start] + " " * (end - start) + plain[end:]
    return plain if any(map(str.isalnum, plain)) else question


def doings(question: str, languages: Iterable[str]) -> frozenset[str]:
    """Words for doing whatever, lower case, if the question asks what may be done: it is of what is done so."""
    codes = tuple(dict.fromkeys(languages))
    if all(_asked(question, code).type is None for code in codes):
        return frozenset()
    known = (language_of(code).permitting for code in codes)
    return frozenset[str]().union(*(one.acts for one in known if one))


@lru_cache(maxsize=32)  # several look at the same question
def _asked(question: str, code: str) -> _Asked:
    known = language_of(code).permitting
    if known is None:
        return _NOTHING
    fate, may = list(known.fate.finditer(question)), list(known.may.finditer(question))
    asks = [asked for asked in known.asks.finditer(question) if _plainly(question, asked.start(), known)]
    form = tuple(span for asked in (*fate, *asks, *may) for span in asked.spans("form"))
    if fate:
        return _Asked("penalty", form)
    if asks:
        return _Asked("permission", form)
    whether = any(_plainly(question, asked.start(), known) for asked in may)
    return _Asked("possibility" if whether else None, form)


def _plainly(question: str, start: int, known: Permitting) -> bool:
    """Whether no word before `start` asks for something else."""
    return not known.otherwise.search(question, 0, start)
