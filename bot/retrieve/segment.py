"""A collection as the engine searches it: an array of postings a field. In: entries, or what was stored of them. Out: a
`Segment`, and its files.

rank-bm25 computes the model (k1, b, epsilon, term frequencies, document lengths, average length) when a segment is
built; a posting keeps the tf part of its score.
"""

from __future__ import annotations

import dataclasses
import json
from bisect import bisect_left
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import chain
from pathlib import Path
from typing import Any, cast

import numpy as np
from numpy.typing import NDArray

from bot.retrieve.retriever import Entry, Field
from bot.retrieve.units import MARKS, UnitTerms, units_from
from bot.text.names import called, is_inflected

FIELDS: tuple[Field, ...] = ("body", "title", "heading")

_Ints = NDArray[np.int64]
_Ids = NDArray[np.int32]
_Floats = NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Postings:
    """One field of one segment: for term number t, passages `ids[starts[t]:starts[t+1]]` with their tf parts."""

    terms: list[str]
    starts: _Ints
    ids: _Ids
    tf: _Floats
    places: dict[str, int] = dataclasses.field(init=False, repr=False, compare=False)
    """The number of each term."""

    def __post_init__(self) -> None:
        object.__setattr__(self, "places", dict(zip(self.terms, range(len(self.terms)), strict=True)))

    def find(self, term: str) -> tuple[int, int]:
        """The half-open range of a term's postings; empty for an unknown one."""
        at = self.places.get(term)
        return (0, 0) if at is None else (self.starts.item(at), self.starts.item(at + 1))


@dataclass(frozen=True, slots=True)
class Records:
    """What `units` keeps of each passage: that of passage p is `numbers[starts[p]:starts[p+1]]`, where number n is
    `terms[n]`. Terms of the bodies come last, after `extra` others."""

    extra: int
    terms: NDArray[np.object_]
    starts: _Ints
    numbers: NDArray[Any]


@dataclass(frozen=True, slots=True)
class Segment:
    """One collection: passage ids in order, the postings of each field, all words as written, languages with their
    number of passages, the acronyms explained, people by their names, and the terms of the passages' units."""

    ids: list[str]
    words: list[str]
    fields: Mapping[Field, Postings]
    languages: Mapping[str, int]
    epsilon: float
    acronyms: Sequence[tuple[str, str]] = ()
    people: Sequence[tuple[str, str]] = ()
    records: Records | None = None
    texts: _Ints | None = None
    """What names the text of each passage."""
    spoken: NDArray[np.uint16] | None = None
    """The language of each passage: its number among the sorted `languages`."""

    def written_in(self, language: str | None) -> _Ints:
        """The numbers of the passages in a language, of all where none is given."""
        if language is None or self.spoken is None:
            return np.arange(len(self.ids))
        codes = sorted(self.languages)
        return np.flatnonzero(self.spoken == codes.index(language)) if language in codes else np.zeros(0, np.int64)

    def units(self, passage: str) -> list[UnitTerms] | None:
        """The terms of each unit of the passage with this id, None for one that is not here."""
        at = bisect_left(self.ids, passage)
        return None if at == len(self.ids) or self.ids[at] != passage else self.units_at(at)

    def units_at(self, at: int) -> list[UnitTerms] | None:
        """The terms of each unit of passage number `at`, None where they are not kept."""
        if self.records is None:
            return None
        numbers = self.records.numbers[self.records.starts[at] : self.records.starts[at + 1]]
        return units_from(self.records.terms[numbers].tolist())


def build(entries: Iterable[Entry]) -> Segment:
    """A segment of the given entries, whatever their order."""
    ordered = sorted(entries, key=lambda entry: entry.id)
    built: dict[Field, tuple[Postings, float]] = {
        field: _flatten([entry.fields.get(field, ()) for entry in ordered]) for field in FIELDS
    }
    epsilon = next((epsilon for _, epsilon in built.values() if epsilon), 0.0)
    fields: dict[Field, Postings] = {field: postings for field, (postings, _) in built.items()}
    words = sorted(frozenset[str]().union(*(entry.words for entry in ordered)))
    acronyms = sorted(frozenset[tuple[str, str]]().union(*(entry.acronyms for entry in ordered)))
    records = _records([entry.units for entry in ordered], fields["body"].terms)
    ids, texts = [entry.id for entry in ordered], np.array([entry.text for entry in ordered], np.int64)
    languages = Counter(entry.language for entry in ordered if entry.language)
    people = [pair for pair in called(entry.names for entry in ordered) if not is_inflected(pair[0], words, languages)]
    codes = {code: at for at, code in enumerate(sorted(languages))}
    spoken = np.array([codes.get(entry.language, len(codes)) for entry in ordered], np.uint16)
    return Segment(ids, words, fields, languages, epsilon, acronyms, people, records, texts, spoken)


def _records(records: Sequence[Sequence[str]], of_bodies: Sequence[str]) -> Records:
    # A lead may stand outside every passage.
    extra = sorted(frozenset(MARKS).union(*records).difference(of_bodies))
    terms = [*extra, *of_bodies]
    number = {term: at for at, term in enumerate(terms)}
    kind = np.uint16 if len(terms) <= np.iinfo(np.uint16).max else np.uint32
    starts = np.zeros(len(records) + 1, np.int64)
    np.cumsum([len(record) for record in records], out=starts[1:])
    numbers = np.fromiter(map(number.__getitem__, chain.from_iterable(records)), kind, int(starts[-1]))
    return Records(len(extra), np.array(terms, object), starts, numbers)


def _flatten(documents: list[Sequence[str]]) -> tuple[Postings, float]:
    """rank-bm25's model of `documents`, turned from one mapping a document into one array a term."""
    from rank_bm25 import BM25Okapi  # pyright: ignore[reportMissingTypeStubs]

    if not any(documents):
        empty = np.zeros(0)
        return Postings([], np.zeros(1, np.int64), empty.astype(np.int32), empty), 0.0
    model = cast("Any", BM25Okapi(documents))
    frequencies: list[dict[str, int]] = model.doc_freqs
    norms = model.k1 * (1 - model.b + model.b * np.array(model.doc_len) / model.avgdl)
    terms = sorted(model.idf)
    number = {term: at for at, term in enumerate(terms)}
    total = sum(map(len, frequencies))
    of_term = np.fromiter((number[term] for document in frequencies for term in document), np.int64, total)
    of_passage = np.repeat(np.arange(len(documents), dtype=np.int32), [len(document) for document in frequencies])
    count = np.fromiter((n for document in frequencies for n in document.values()), np.float64, total)
    order = np.argsort(of_term, kind="stable")
    starts = np.zeros(len(terms) + 1, np.int64)
    np.cumsum(np.bincount(of_term, minlength=len(terms)), out=starts[1:])
    tf = count * (model.k1 + 1) / (count + norms[of_passage])
    return Postings(terms, starts, of_passage[order], tf[order]), float(model.epsilon)


def save(segment: Segment, folder: Path) -> None:
    """Write the arrays of a segment into `folder`. Whether they reached the disk is for the reader to check: what a
    power cut leaves half written is soon built anew."""
    folder.mkdir(parents=True)
    (folder / "ids.txt").write_bytes("\n".join(segment.ids).encode())
    (folder / "words.txt").write_bytes("\n".join(segment.words).encode())
    for name, array in (("texts", segment.texts), ("languages", segment.spoken)):
        if array is not None:
            np.save(folder / f"{name}.npy", array, allow_pickle=False)
    for name, pairs in (("acronyms", segment.acronyms), ("people", segment.people)):
        (folder / f"{name}.txt").write_bytes("\n".join("\t".join(pair) for pair in pairs).encode())
    for field, postings in segment.fields.items():
        (folder / f"{field}.terms.txt").write_bytes("\n".join(postings.terms).encode())
        for name, array in (("starts", postings.starts), ("ids", postings.ids), ("tf", postings.tf)):
            np.save(folder / f"{field}.{name}.npy", array, allow_pickle=False)
    if segment.records is not None:
        extra = segment.records.terms[: segment.records.extra].tolist()
        (folder / "units.extra.json").write_bytes(json.dumps(extra).encode())
        np.save(folder / "units.starts.npy", segment.records.starts, allow_pickle=False)
        np.save(folder / "units.numbers.npy", segment.records.numbers, allow_pickle=False)


def load(folder: Path, languages: Mapping[str, int], epsilon: float) -> Segment:
    """The segment that `save` wrote; arrays are memory-mapped, so that processes share them.

    Raises OSError or ValueError for files that are not what was saved.
    """
    fields: dict[Field, Postings] = {}
    for field in FIELDS:
        starts, ids, tf = (_map(folder / f"{field}.{name}.npy") for name in ("starts", "ids", "tf"))
        fields[field] = Postings(_lines(folder / f"{field}.terms.txt"), starts, ids, tf)
    acronyms, people = _pairs(folder / "acronyms.txt"), _pairs(folder / "people.txt")
    extra = cast("list[str]", json.loads((folder / "units.extra.json").read_text(encoding="utf-8")))
    starts, numbers = _map(folder / "units.starts.npy"), _map(folder / "units.numbers.npy")
    records = Records(len(extra), np.array([*extra, *fields["body"].terms], object), starts, numbers)
    ids, words = _lines(folder / "ids.txt"), _lines(folder / "words.txt")
    texts, spoken = _map(folder / "texts.npy"), _map(folder / "languages.npy")
    return Segment(ids, words, fields, languages, epsilon, acronyms, people, records, texts, spoken)


def _map(path: Path) -> NDArray[Any]:
    # As a plain array over the same memory: each slice of a `memmap` runs Python code.
    return np.load(path, mmap_mode="r", allow_pickle=False).view(np.ndarray)


def _pairs(path: Path) -> list[tuple[str, str]]:
    return [(one, other) for one, other in (line.split("\t") for line in _lines(path))]


def _lines(path: Path) -> list[str]:
    text = path.read_text(encoding="utf-8")
    return text.split("\n") if text else []
