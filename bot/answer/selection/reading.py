"""Passages as choosing looks at them. In: passages. Out: their units as `units` has them, the index terms of what
stands above them, and the labels that they stand below.
"""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import lru_cache, partial
from itertools import chain
from threading import Lock
from typing import NamedTuple

from bot.answer.asking.manner import Manner, manner
from bot.answer.selection.pages import kind_of_page
from bot.answer.selection.units import UnitWords, names_in
from bot.ingest.labels import Below, labels, options, subject, unnumbered
from bot.model import Passage, Unit
from bot.retrieve.units import UnitTerms, units_of
from bot.text.grams import count_words
from bot.text.languages import language_of
from bot.text.patterns import lazily
from bot.text.script import in_one_script
from bot.text.terms import Analyzer

Stored = Callable[[Passage], Sequence[UnitTerms] | None]
"""The terms of the units of a passage, where they are known."""

_ASKS = lazily(r"[?？]")
_CASED = lazily(r"\p{Lu}")
_CASE = 3  # words of a heading that tells of one, at least
_CACHED_PASSAGES = 2_000  # about 4 kB each


class Label(NamedTuple):
    """The terms of a label, of its subject and of each option of a program that it names; whether it is a question, as
    on a page of them, and how it asks; whether it is the heading of a section, and the title of the page."""

    names: tuple[frozenset[str], ...] = ()
    asks: bool = False
    manner: Manner | None = None
    heads: bool = False
    titled: bool = False


_NO_LABEL = Label()


@dataclass(frozen=True, slots=True)
class PassageTerms:
    """A passage as the terms of its units."""

    units: tuple[UnitWords, ...]
    above: tuple[str, ...]  # the terms of title and headings
    labels: tuple[tuple[Label, int], ...]  # of each unit, and how far below it the unit stands
    page: float  # what kind of page it stands on
    language: str
    section: float = 0.0  # 1 where it stands below another heading than its page's title


class Reader:
    """Reads passages. Keeps what it made of passages seen lately; safe to share between threads."""

    def __init__(self, analyzer: Callable[[str], Analyzer], stored: Stored | None = None) -> None:
        """`stored` spares the analysis of passages whose units' terms it knows."""
        self._analyzer = analyzer
        self._stored = stored
        self._seen: OrderedDict[str, PassageTerms] = OrderedDict()
        self._lock = Lock()
        # Passages of a document share headings. Not a method: its cache would hold the reader, which would then stay
        # until the garbage collector comes, with all that it keeps.
        self._terms = lru_cache(maxsize=_CACHED_PASSAGES)(partial(_terms_of, analyzer))

    def read(self, passage: Passage) -> PassageTerms:
        """The passage as its terms."""
        with self._lock:
            if known := self._seen.get(passage.id):
                self._seen.move_to_end(passage.id)
                return known
        analyzed = self._analyze(passage)
        with self._lock:
            self._seen[passage.id] = analyzed
            while len(self._seen) > _CACHED_PASSAGES:
                self._seen.popitem(last=False)
        return analyzed

    def _analyze(self, passage: Passage) -> PassageTerms:
        meta = passage.document.meta
        analyzer = self._analyzer(meta.language)
        stored = (self._stored(passage) if self._stored else None) or units_of(passage, analyzer)
        cased = _CASED.search(passage.text) is not None
        under = in_one_script(passage.heading[-1].text, meta.language) if passage.heading else ""
        placed, top = labels(passage), Below(under, 0)
        text, begins = in_one_script(passage.text, meta.language), passage.start  # as long as it was
        units = tuple(
            UnitWords(
                text[unit.start - begins : unit.end - begins],
                unit,
                terms,
                analyzer,
                listed=listed,
                cased=cased,
                under=under,
                first=below == top,
                beside=beside,
            )
            for unit, terms, listed, below, beside in zip(
                passage.units, stored, _listed(passage.units), placed, _beside(passage.units), strict=True
            )
        )
        above = [heading.text for heading in passage.heading]
        known = {"": _NO_LABEL}
        for label in {below.label for below in placed if below.label}:
            # The title of an article may ask what all of it leaves open.
            asks = label != meta.title and (_ASKS.search(label) is not None or _tells_a_case(label, meta.language))
            named = dict.fromkeys((label, subject(label), *options(label)))
            known[label] = Label(
                tuple(names_in(analyzer, name) for name in named),
                asks,
                manner(unnumbered(label), meta.language) if asks or _says_how(label, meta.language) else None,
                bool(above) and label == above[-1],
                label == meta.title,
            )
        return PassageTerms(
            units,
            tuple(chain.from_iterable(self._terms(analyzer.language, text) for text in (*above, meta.title))),
            tuple((known[below.label], below.place) for below in placed),
            kind_of_page(passage.document),
            meta.language,
            float(any(heading != meta.title for heading in above)),
        )


def _says_how(label: str, language: str) -> bool:
    """Whether a heading says that it tells how something is done: most do not, and how they ask is costly to tell."""
    how = language_of(language).how
    return how is not None and how.search(label) is not None


def _tells_a_case(label: str, language: str) -> bool:
    """Whether a heading says what happens to who reads it, as if they asked: "I cannot hear anyone"."""
    tells = language_of(language).tells
    return tells is not None and tells.match(label) is not None and count_words(label) >= _CASE


def _listed(units: Sequence[Unit]) -> list[bool]:
    """Of each unit, whether it is led in by something, or stands beside another item."""
    items = [False, *[unit.kind == "item" for unit in units], False]
    if not any(items):
        return [unit.lead is not None for unit in units]
    return [
        unit.lead is not None or (own and (before or after))
        for unit, before, own, after in zip(units, items, items[1:], items[2:], strict=False)
    ]


def _beside(units: Sequence[Unit]) -> list[tuple[str, str]]:
    """The kinds of the units right above and below each."""
    kinds = ["", *(unit.kind for unit in units), ""]
    return list(zip(kinds, kinds[2:], strict=False))


def _terms_of(analyzer: Callable[[str], Analyzer], language: str, text: str) -> tuple[str, ...]:
    return tuple(analyzer(language).terms(text))
