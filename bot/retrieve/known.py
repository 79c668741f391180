"""How well a corpus lets its passages be told apart. In: an engine, the allowed collections. Out: a share.

Known-item search: a question is made of some words of a passage, and it is seen whether they find that passage again
(Azzopardi, de Rijke and Balog, "Building simulated queries for known-item topics", SIGIR 2007). It needs no labels and
tells how often a passage that matches a question's words is the wrong one, which grows with a corpus: on a whole
manual two words of a sentence find its passage one time in three, on a few articles nearly always.
"""

from __future__ import annotations

from collections.abc import Mapping
from zlib import crc32

from bot.retrieve.retriever import Field, Retriever, Sample, WeightedTerm

_SAMPLE = 200  # passages: within .035 of what all would give
_DEPTH = 3
_ENOUGH = 30  # passages in a language: of fewer, chance would tell
_LEAST = 5  # terms of a unit that a question is made of


def success(
    engine: Retriever, allowed: frozenset[str], fields: Mapping[Field, float], language: str | None = None
) -> float:
    """The share of passages that are among the first three for two words of one of their units.

    Those in `language` are asked for, all where it is None or has few. Depends on what is allowed alone; 1 where there
    is nothing to ask for.
    """
    samples = engine.sample(_SAMPLE, allowed, language)
    if language is not None and len(samples) < _ENOUGH:
        samples = engine.sample(_SAMPLE, allowed)
    found = [_found(engine, sample, pair, allowed, fields) for sample in samples if (pair := _pair(sample))]
    return sum(found) / len(found) if found else 1.0


def _found(
    engine: Retriever,
    sample: Sample,
    pair: tuple[str, str],
    allowed: frozenset[str],
    fields: Mapping[Field, float],
) -> bool:
    hits = engine.search([WeightedTerm(term) for term in pair], _DEPTH, allowed, fields)
    return any(hit.id == sample.id or (hit.text and hit.text == sample.text) for hit in hits)


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
