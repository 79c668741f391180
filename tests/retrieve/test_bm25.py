"""The embedded engine: the suite of every engine, rank-bm25's own figures, and exact selection in large arrays."""

from __future__ import annotations

import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from rank_bm25 import BM25Okapi

from bot.retrieve.bm25 import Bm25
from bot.retrieve.retriever import Entry, Field, Retriever, WeightedTerm
from bot.retrieve.segment import Postings, Segment, build
from tests.retrieve.conformance import ALL_FIELDS, BODY, Conformance, Corpus, entry, query

ONE = frozenset({"one"})


class TestBm25(Conformance):
    def make(self, corpus: Corpus) -> Retriever:
        return Bm25({name: build(entries) for name, entries in corpus.items()})


WORDS = [f"w{n}" for n in range(12)]
documents = st.lists(st.lists(st.sampled_from(WORDS), max_size=12), min_size=1, max_size=25)
queries = st.lists(st.sampled_from([*WORDS, "absent"]), min_size=1, max_size=6)


@given(documents, queries)
def test_scores_are_those_of_rank_bm25_wherever_it_is_sound(texts: list[list[str]], asked: list[str]) -> None:
    entries = [Entry(f"p{n:02}", {"body": text}) for n, text in enumerate(texts)]
    engine = Bm25({"one": build(entries)})
    found = {hit.id: hit.score for hit in engine.search([WeightedTerm(term) for term in asked], 99, ONE, BODY)}
    if not any(texts):
        assert found == {}
        return
    matching = {one.id for one in entries if set(asked) & set(one.fields["body"])}
    assert set(found) == matching
    assert all(score > 0 for score in found.values())
    model = BM25Okapi(texts)
    frequencies = {term: sum(term in text for text in texts) for term in model.idf}
    sound = model.average_idf > 1e-9 and all(2 * frequencies.get(term, 0) != len(texts) for term in asked)
    for term in set(asked) & frequencies.keys():
        frequency = frequencies[term]
        if model.average_idf > 1e-9:
            expected = model.epsilon * model.average_idf if 2 * frequency == len(texts) else model.idf[term]
        else:
            expected = math.log(1 + (len(texts) - frequency + 0.5) / (frequency + 0.5))
        assert engine.idf(term, ONE) == pytest.approx(expected, abs=1e-9)
    if sound:
        for one, score in zip(entries, model.get_scores(asked), strict=True):
            assert found.get(one.id, 0.0) == pytest.approx(float(score), abs=1e-9)


def _segment(scores: np.ndarray) -> Segment:
    """A segment where searching for `x` gives passage n the score `scores[n]` times a constant."""
    holders = np.flatnonzero(scores > 0).astype(np.int32)
    starts = np.array([0, len(holders)], np.int64)
    none = Postings([], np.zeros(1, np.int64), np.zeros(0, np.int32), np.zeros(0))
    fields: dict[Field, Postings] = {
        "body": Postings(["x"], starts, holders, scores[holders]), "title": none, "heading": none
    }  # fmt: skip
    return Segment([f"p{n:06}" for n in range(len(scores))], [], fields, {}, 0.25)


@pytest.mark.parametrize("size", [1023, 1024, 5000, 20_480, 33_333])
@pytest.mark.parametrize("shape", ["spread", "few values", "one block", "sparse"])
def test_selection_equals_a_full_sort(size: int, shape: str) -> None:
    random = np.random.default_rng(size)
    scores = random.random(size) + 0.01
    if shape == "few values":
        scores = random.integers(0, 4, size).astype(float)
    elif shape == "one block":
        scores[100:200] += 5
    elif shape == "sparse":
        scores[random.random(size) < 0.999] = 0
    engine = Bm25({"one": _segment(scores)})
    idf = engine.idf("x", ONE)
    order = sorted((n for n in range(size) if scores[n] > 0), key=lambda n: (-scores[n] * idf, n))
    for k in (1, 3, 4, 10, 19, 200, 2000):
        found = engine.search(query("x"), k, ONE, BODY)
        assert [hit.id for hit in found] == [f"p{n:06}" for n in order[:k]]
        assert [hit.score for hit in found] == [idf * scores[n] for n in order[:k]]


def test_the_best_of_several_collections_are_merged() -> None:
    random = np.random.default_rng(7)
    parts = {
        f"c{n}": [entry(f"{n}-{at:03}", "x " * int(random.integers(1, 9)) + f"y{at}") for at in range(50)]
        for n in range(4)
    }
    engine = Bm25({name: build(entries) for name, entries in parts.items()})
    everything = engine.search(query("x y3"), 999, frozenset(parts), ALL_FIELDS)
    assert len(everything) == 200
    assert everything == sorted(everything, key=lambda hit: (-hit.score, hit.id))
    assert engine.search(query("x y3"), 12, frozenset(parts), ALL_FIELDS) == everything[:12]


def test_documents_may_claim_any_number_of_languages() -> None:
    codes = [f"{first}{second}" for first in "abcdefghijklmnop" for second in "abcdefghijklmnopqrstuvwxyz"]
    engine = Bm25({"one": build(entry(f"p{code}", "a word", language=code) for code in codes)})
    assert [one.id for one in engine.sample(9, ONE, codes[300])] == [f"p{codes[300]}"]
