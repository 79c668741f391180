"""How much is found of what is known to be absent. In: an engine, the allowed collections. Out: a share of what can be.

A question is made of two words that stand in one unit of a passage, and the passage is put aside: then nothing answers
it, and how near the best of the others comes tells how little a match means in this corpus. It needs no labels. On a
few articles another passage has a quarter of the score that there could be, on a whole manual nearly all of it.
Questions are drawn from passages as in Azzopardi, de Rijke and Balog, "Building simulated queries for known-item
topics" (SIGIR 2007).
"""

from __future__ import annotations

from collections.abc import Mapping
from zlib import crc32

from bot.retrieve.retriever import Field, Retriever, Sample, WeightedTerm

_MOST = 2.2  # BM25's k1 + 1: what a word adds at most in a field, as a multiple of its idf
_SAMPLE = 200  # passages
_DEPTH = 4  # hits, among which another is looked for than the passage itself
_ENOUGH = 30  # passages in a language: of fewer, chance would tell
_LEAST = 5  # terms of a unit that a question is made of


def confusion(
    engine: Retriever, allowed: frozenset[str], fields: Mapping[Field, float], language: str | None = None
) -> float:
    """The mean score of the best other passage, as a share of what the two words can add at most in one field.

    Passages in `language` are asked for, all where it is None or has few. Depends on what is allowed alone; 0 where
    there is nothing to ask for.
    """
    samples = engine.sample(_SAMPLE, allowed, language)
    if language is not None and len(samples) < _ENOUGH:
        samples = engine.sample(_SAMPLE, allowed)
    found = [_found(engine, sample, pair, allowed, fields) for sample in samples if (pair := _pair(sample))]
    return sum(found) / len(found) if found else 0.0


def _found(
    engine: Retriever,
    sample: Sample,
    pair: tuple[str, str],
    allowed: frozenset[str],
    fields: Mapping[Field, float],
) -> float:
    most = _MOST * sum(engine.idf(term, allowed) for term in pair)
    hits = engine.search([WeightedTerm(term) for term in pair], _DEPTH, allowed, fields)
    others = [hit.score for hit in hits if hit.id != sample.id and not (hit.text and hit.text == sample.text)]
    return others[0] / most if others and most else 0.0


def _pair(sample: Sample) -> tuple[str, str] | None:
    """Two terms of a unit, picked by the passage's id: without chance, and without a rule that they share."""
    units = [terms for unit in sample.units if len(terms := list(dict.fromkeys(unit.own))) >= _LEAST]
    if not units:
        return None
    pick = crc32(sample.id.encode())
    pick, at = divmod(pick, len(units))
    terms = units[at]
    pick, at = divmod(pick, len(terms))
    first = terms.pop(at)
    return first, terms[pick % len(terms)]
