"""Whether a quote names another office than the question. In: a question, its terms, the best candidate. Out: a bool.

Offices are asked for exactly: who was ambassador is not told by a sentence about a diplomat, nor who is vice president
by one about the president, though words that often stand for each other find it; and who is Russian prime minister is
not told by one about the British prime minister.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from bot.answer.asking.question import Question
from bot.answer.selection.selector import Candidate
from bot.retrieve.queryterm import QueryTerm
from bot.text.languages import Pattern, language_of
from bot.text.patterns import lazily
from bot.text.places import is_of_place, is_place
from bot.text.terms import Analyzer, analyzer_of, fold_word

_SAME = 0.6  # how exactly a word of the same family stands for an office: "presidency"
_SAME_COUNTRY = 0.8  # how exactly "Russian" stands for "Russia"
_BEFORE = lazily(r"(?P<two>\b\w+ (?P<one>[\w.]+)|(?P<one>[\w.]+))(?:['’]s?)? $")
_BEHIND = lazily(r" (?:of|von) (?:the |der )?(?P<two>(?P<one>[\w.]*\w)(?: \w+)?)")
_REACH = 40  # letters before an office in which its country stands
_CAPITALS = frozenset(("US", "U.S."))  # "us" is no country


class _Office(NamedTuple):
    """An office as a text names it, lower case; `kind` tells which of the language, and whether it is a lower one
    ("vice"); `country` is what it is of."""

    kind: tuple[bool, str]
    name: str
    country: str


def other_office(question: Question, terms: Sequence[QueryTerm], best: Candidate) -> bool:
    """Whether the question, whose terms are `terms` position by position, names an office that `best` and its headings
    lack, and `best` has another that the question lacks; or whether `best` names that of other countries alone."""
    passage = best.hit.passage
    meta = passage.document.meta
    known = language_of(meta.language).offices
    asked = list(_offices(question.text, known)) if known else []
    if not known or not asked:
        return False
    analyzer = analyzer_of(meta.language)
    above = " . ".join([meta.title, *(heading.text for heading in passage.heading)])
    said, around = list(_offices(best.text, known)), list(_offices(above, known))
    kinds = {office.kind for office in asked}
    own = [(word, term) for word, term in zip(question.words, terms, strict=True) if not word.carried]
    exactly = {fold_word(word.text): term for word, term in own}
    lacks = kinds.difference(office.kind for office in (*said, *around))
    if lacks and any(office.kind not in kinds for office in said):
        # "Vice president" holds no "president", but "presidential" speaks of one.
        rest = frozenset(analyzer.terms(known.sub(" ", f"{best.text} . {above}")))
        for office in asked:
            found = [exactly[word].exactness(rest) for word in office.name.split() if word in exactly]
            if office.kind in lacks and found and min(found) < _SAME:
                return True
    return any(_of_others(office, said, exactly, analyzer) for office in asked if office.country)


def _of_others(asked: _Office, said: Sequence[_Office], exactly: dict[str, QueryTerm], analyzer: Analyzer) -> bool:
    """Whether all that is said of an office is said of that of other countries."""
    same = [office for office in said if office.kind == asked.kind]
    country = [exactly[word] for word in map(fold_word, analyzer.written(asked.country)) if word in exactly]
    return bool(same and country) and all(
        office.country
        and max(term.exactness(frozenset(analyzer.terms(office.country))) for term in country) < _SAME_COUNTRY
        for office in same
    )


def _offices(text: str, known: Pattern) -> Iterator[_Office]:
    """The offices in `text`."""
    for match in known.finditer(text):
        kind = next(kind for kind, name in match.groupdict().items() if name and kind != "rank")
        name = fold_word(match.group().replace("-", " "))
        yield _Office((match["rank"] is not None, kind), name, _country(text, match.start(), match.end()))


def _country(text: str, start: int, end: int) -> str:
    """The country or union that stands right before a place in `text`, or behind it with "of", "" for none."""
    before, behind = _BEFORE.search(text, max(start - _REACH, 0), start), _BEHIND.match(text, end)
    names = [before["two"], before["one"]] if before else []
    if behind:
        names += [behind["two"], behind["one"]]
    return next((name for name in names if name and (name in _CAPITALS or is_place(name) or is_of_place(name))), "")
