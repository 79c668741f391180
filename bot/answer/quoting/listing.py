"""Lists. In: a question; a list's item among ranked candidates. Out: whether a list is asked for, which units it has.

A list is shown whole when a list is asked for and it is what the question is about: its lead-in or heading names what
is asked for, or the question finds its items alike. One that has only a single matching item is not.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

import regex

from bot.answer.selection.selector import Candidate
from bot.model import Passage
from bot.text.grams import count_words
from bot.text.languages import LANGUAGES
from bot.text.patterns import either, lazily, lazily_by_re

LONGEST = 120
"""Words of a list that are shown, at most."""

_SPACED = tuple(known.lists for known in LANGUAGES.values() if known.lists and known.spaced)
_UNSPACED = tuple(known.lists for known in LANGUAGES.values() if known.lists and not known.spaced)
_KNOWN = _SPACED + _UNSPACED
_ALL = lazily_by_re(
    rf"^\W*(?:{either(known.polite for known in _SPACED)})*"
    rf"(?:{either(known.wanted for known in _SPACED)})\b|{either(known.wanted for known in _UNSPACED)}",
    re.I,
)
_PLURAL = lazily(either(known.plural for known in _KNOWN), regex.I)
_NEVER_PLURAL = frozenset[str]().union(*(known.singular for known in _KNOWN))
_STEPS = lazily(either(known.stepwise for known in _KNOWN), regex.I)
_NOUNS = frozenset[str]().union(*(known.nouns for known in _KNOWN))
_POINTER = 8  # words that only lead from a sentence to the steps below it, at most
_STEM = 4
_JUST_THAT = 0.8  # of `opening`: a heading that says what is asked for, and nothing else
_BARE = 2  # words of a question that is no more than a heading
_ALIKE = 0.15  # of the question's words: how much less of them another row of the same table has
BRIEF = 60
"""Words of a list that is shown whole where none is asked for, and of a paragraph that tells how, at most."""


@lru_cache(maxsize=8)  # several ask of the same question
def asks_for_list(question: str) -> bool:
    """Whether the form of the question asks for several things."""
    if _ALL.search(question) or _STEPS.search(question):
        return True
    return _noun(question) is not None


@lru_cache(maxsize=8)
def asks_how(question: str) -> bool:
    """Whether a question asks how something is done, in any language."""
    return any(known.how.search(question) for known in LANGUAGES.values() if known.how)


def steps(passage: Passage, at: int) -> tuple[int, int] | None:
    """The units below the one at `at` that a few words in its paragraph lead into ("To do so:"), None without such."""
    lead = passage.units[at + 1] if at + 2 < len(passage.units) else None
    if lead is None or lead.kind != "sentence" or "\n" in passage.slice(passage.units[at].end, lead.end):
        return None
    text, led = passage.slice(lead.start, lead.end), passage.units[at + 2].lead
    if not text.endswith((":", "：")) or len(text.split()) > _POINTER or led is None or led.end != lead.end:
        return None
    return span(passage, at + 2)


def paragraph(passage: Passage, at: int) -> tuple[int, int]:
    """The first and last of the sentences that make one paragraph with the unit at `at`, without one behind it that
    leads into a list."""
    units = passage.units

    def joined(one: int, other: int) -> bool:
        kinds = {units[one].kind, units[other].kind}
        return kinds == {"sentence"} and "\n" not in passage.slice(units[one].end, units[other].start)

    first = last = at
    while first and joined(first - 1, first):
        first -= 1
    while last + 1 < len(units) and joined(last, last + 1):
        last += 1
    led = last > at and passage.slice(units[last].start, units[last].end).endswith((":", "："))
    return first, last - led


def span(passage: Passage, at: int) -> tuple[int, int]:
    """The first and last of the units that make one list or table with the one at `at`, sub-items included."""
    units = passage.units
    kind, lead = units[at].kind, units[at].lead
    first = last = at
    while first and units[first - 1].kind == kind and (kind == "item" or units[first - 1].lead == lead):
        first -= 1
    while last + 1 < len(units) and units[last + 1].kind == kind and (kind == "item" or units[last + 1].lead == lead):
        last += 1
    return _within(passage, first, last, at)


def _within(passage: Passage, first: int, last: int, at: int) -> tuple[int, int]:
    """Two lists may stand one below the other: an empty line or another lead-in parts them."""
    units = passage.units
    while any("\n\n" in passage.slice(units[n].end, units[n + 1].start) for n in range(first, at)):
        first += 1
    end = at
    while end < last and "\n\n" not in passage.slice(units[end].end, units[end + 1].start):
        end += 1
    return first, end


def about(question: str, candidate: Candidate, ranked: Sequence[Candidate]) -> bool:
    """Whether the list of this item (or row) is what the question is about, rather than the item alone."""
    if candidate.unit.kind not in ("item", "row"):
        return False
    passage = candidate.hit.passage
    first, last = span(passage, candidate.at)
    if first == last:
        return False
    if asks_for_list(question):
        noun = _noun(question)
        above = [heading.text for heading in passage.heading[-1:]]
        above += [lead.text] if (lead := candidate.unit.lead) else []
        stem = noun[: max(_STEM, len(noun) - 3)].casefold() if noun else None
        if _ALL.search(question) or (stem and any(stem in text.casefold() for text in above)):
            return True
    elif words(passage, first, last) > BRIEF:
        return False
    # The question finds its items alike, by what stands above them. A row that has more of it says so of itself.
    siblings = [
        other
        for other in ranked
        if other.hit.passage.id == passage.id and first <= other.at <= last and other.at != candidate.at
    ]
    wanted = candidate.own | candidate.above
    most = candidate.features.covered - _ALIKE if candidate.unit.kind == "row" else 0.0
    return len(siblings) == last - first and all(
        wanted <= other.own | other.above and other.features.covered >= most for other in siblings
    )


def asked_for(candidate: Candidate, ranked: Sequence[Candidate]) -> tuple[int, int]:
    """The first and last of the units of its list; of a table no further than rows have all of the question that this
    one has: "which boats does Ida keep"."""
    passage = candidate.hit.passage
    first, last = span(passage, candidate.at)
    if candidate.unit.kind != "row":
        return first, last
    there = {one.at for one in ranked if one.hit.passage.id == passage.id and candidate.own <= one.own}
    start = end = candidate.at
    while start > first and start - 1 in there:
        start -= 1
    while end < last and end + 1 in there:
        end += 1
    return start, end


def below(question: str, ranked: Sequence[Candidate]) -> Candidate | None:
    """The best item of the list that is asked for ("what are the rules?"), where a sentence says more of the question's
    words: it stands in the same passage, whose headings have those words, too, or right below a heading that has no
    others."""
    best = ranked[0] if ranked else None
    if best is None or best.unit.kind != "sentence" or not (asks_for_list(question) or count_words(question) <= _BARE):
        return None
    for other in ranked:
        near = other.hit.passage.id == best.hit.passage.id or other.features.opening >= _JUST_THAT
        if near and best.own <= other.above and about(question, other, ranked):
            return other
    return None


def form(question: str) -> frozenset[str]:
    """The words of a question for a list that only say so, folded: "steps"."""
    return frozenset(word for word in _NOUNS if word in question.casefold()) if asks_for_list(question) else frozenset()


def _noun(question: str) -> str | None:
    for match in _PLURAL.finditer(question):
        noun = next(filter(None, match.groups()))
        if noun.casefold() not in _NEVER_PLURAL:
            return noun
    return None


def shorten(passage: Passage, first: int, last: int, at: int) -> tuple[int, int]:
    """Of a list's units, those that are shown: whole, or as many as LONGEST words hold, the one at `at` among them."""
    if words(passage, first, last) <= LONGEST:
        return first, last
    end = first
    while end < last and words(passage, first, end + 1) <= LONGEST:
        end += 1
    if at <= end:
        return first, end
    first = end = at
    while end < last and words(passage, first, end + 1) <= LONGEST:
        end += 1
    return first, end


def words(passage: Passage, first: int, last: int) -> int:
    """Words of the units at `first` to `last`."""
    return count_words(passage.slice(passage.units[first].start, passage.units[last].end))
