"""Two sides of one question. In: a question. Out: which of its words belong to the one side, which to the other.

"How do A and B differ about C?" asks for what is said of A and C, and for what is said of B and C: each side is
looked for without the words of the other. Where one sentence is the best of both, it answers both.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

import regex

from bot.answer.asking.comparisons import COMPARISONS, NEEDED
from bot.answer.asking.question import Question
from bot.text.grams import is_unspaced
from bot.text.languages import LANGUAGES
from bot.text.patterns import either, lazily
from bot.text.terms import WORD

_LONGEST = 5  # words of a side
_KNOWN = tuple(known.comparing for known in LANGUAGES.values() if known.comparing)
_FORM = frozenset[str]().union(*(known.form for known in _KNOWN))
_AMONG_SOURCES = lazily(
    rf"\b(?:{either(known.sources for known in _KNOWN)})\s+(?:{either(known.disagree for known in _KNOWN)})\b", regex.I
)
_HEAD = lazily(rf"^.*?\b(?:{either(known.heads for known in _KNOWN)})\s+(?=\S)", regex.I)
_ONLY_COMPARES = lazily(rf"[\s,;:–—-]+(?:{either(known.closes for known in _KNOWN)})\W*$", regex.I)
"""The end of a question that only says that two are compared."""
_ARTICLE = lazily(rf"^(?:(?:{either(known.articles for known in _KNOWN)})\s+)+", regex.I)


@dataclass(frozen=True, slots=True)
class Sides:
    """The positions in a question's words that belong to its one side, and to its other: disjoint, and both empty where
    the one is named within the other ("apt vs apt-get")."""

    one: frozenset[int]
    other: frozenset[int]
    form: frozenset[int]
    """Words that only say that two are compared."""
    differ: bool = False
    """Whether it is asked how the two differ."""


def sides(question: Question) -> Sides | None:
    """The two sides of a question that compares, None for any other."""
    text = question.text.strip()
    folded = text.casefold()
    if not any(map(folded.__contains__, NEEDED)):
        return None
    within: Sides | None = None
    for comparison in COMPARISONS:
        if not any(map(folded.__contains__, comparison.needed)):
            continue
        core, form = _core(text, question)
        for match in comparison.places(core):
            one, other = _cut(match.group("a"), first=True), _cut(match.group("b"), first=False)
            a, b = _positions(one, question) - form, _positions(other, question) - form
            # "the red and the blue line" share a word: it belongs to what is said of both.
            found = Sides(a - b, b - a, form, comparison.differ)
            short = max(len(found.one), len(found.other)) <= _LONGEST or is_unspaced(one)
            if found.one and found.other and short:
                return _evened(found) if comparison.even else found
            if a and b and form:
                within = Sides(frozenset(), frozenset(), form, comparison.differ)
    return within


def _core(text: str, question: Question) -> tuple[str, frozenset[int]]:
    """The question without an end that only says that two are compared, and all words that only say so."""
    form = frozenset(at for at, word in enumerate(question.words) if word.text.casefold() in _FORM)
    end = _ONLY_COMPARES.search(text)
    if end is None or not end.start():
        return text, form
    core = text[: end.start()]
    return core, form | (_positions(end.group(), question) - _positions(core, question))


def _evened(found: Sides) -> Sides:
    """In "apt remove vs purge" what stands before is said of both."""
    return replace(found, one=frozenset(sorted(found.one)[-len(found.other) :]))


def among_sources(question: str) -> bool:
    """Whether it asks how the sources differ: then each source is a side."""
    return bool(_AMONG_SOURCES.search(question))


def form(question: Question) -> frozenset[int]:
    """The words of a question about how sources differ that only say so."""
    said = {word for match in _AMONG_SOURCES.finditer(question.text) for word in match.group().casefold().split()}
    return frozenset(at for at, word in enumerate(question.words) if word.text.casefold() in said | _FORM)


def _cut(text: str, *, first: bool) -> str:
    """A side without the words of the question before it, and without articles."""
    text = text.strip(" ,\"'“”")
    if first:
        while (head := _HEAD.match(text)) is not None:
            text = text[head.end() :]
    return _ARTICLE.sub("", text)


def _positions(side: str, question: Question) -> frozenset[int]:
    wanted = {word.casefold() for word in WORD.findall(side)}
    return frozenset(
        at
        for at, word in enumerate(question.words)
        if not word.carried and (word.text.casefold() in wanted or (is_unspaced(word.text) and word.text in side))
    )
