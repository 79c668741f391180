"""A run in figures. In: outcomes. Out: shares from 0 to 1, means, milliseconds; None where nothing is to be counted."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from statistics import median

from bot.evaluate.outcome import Outcome
from bot.model import Tier


@dataclass(frozen=True, slots=True)
class Tiers:
    """The share of each tier."""

    answered: float | None
    closest: float | None
    absent: float | None


@dataclass(frozen=True, slots=True)
class Figures:
    """The figures of a set of questions, or of those of one type.

    Of the answerable ones: `hit_1` and `hit_3`, a gold sentence is among the first 1 and 3 that the selector ranks;
    `mrr_5`, the mean of 1 / its place among the first five; `doc`, the first is from a gold document; `shown`, a gold
    sentence is among the quotes; `complete`, one for every part is; `answer`, one of the short answers stands in the
    quotes, of the questions that have any. `words` and `quotes` are means of all answers that quote.

    `precision` is the share of tier *answered* that shows a gold sentence, unanswerable questions counted as wrong.
    `auroc` is the chance that the confidence of an answerable question is above that of an unanswerable one. `ms_p50`
    and `ms_p99` are of the time that an answer took.
    """

    n: int
    answerable: int
    hit_1: float | None
    hit_3: float | None
    mrr_5: float | None
    shown: float | None
    doc: float | None
    answer: float | None
    complete: float | None
    words: float | None
    quotes: float | None
    tiers_answerable: Tiers
    tiers_unanswerable: Tiers
    precision: float | None
    auroc: float | None
    ms_p50: float | None
    ms_p99: float | None

    @property
    def coverage(self) -> float | None:
        """The share of the answerable questions in tier *answered*."""
        return self.tiers_answerable.answered

    @property
    def false_confident(self) -> float | None:
        """The share of the unanswerable questions in tier *answered*."""
        return self.tiers_unanswerable.answered


def figures_of(outcomes: Sequence[Outcome]) -> Figures:
    """The figures of a run."""
    good = [one for one in outcomes if one.answerable]
    none = [one for one in outcomes if not one.answerable]
    quoting = [one for one in outcomes if one.quotes]
    times = sorted(one.elapsed_ms for one in outcomes)
    return Figures(
        n=len(outcomes),
        answerable=len(good),
        hit_1=_mean(one.place == 1 for one in good),
        hit_3=_mean(one.place is not None and one.place <= 3 for one in good),
        mrr_5=_mean(1 / one.place if one.place else 0.0 for one in good),
        shown=_mean(one.shown for one in good),
        doc=_mean(one.doc for one in good),
        answer=_mean(one.said for one in good if one.said is not None),
        complete=_mean(one.complete for one in good),
        words=_mean(one.words for one in quoting),
        quotes=_mean(one.quotes for one in quoting),
        tiers_answerable=_tiers(good),
        tiers_unanswerable=_tiers(none),
        precision=_mean(one.shown for one in outcomes if one.tier == "answered"),
        auroc=auroc([one.confidence for one in good], [one.confidence for one in none]),
        ms_p50=median(times) if times else None,
        ms_p99=times[int(len(times) * 0.99)] if times else None,
    )


def by_type(outcomes: Iterable[Outcome]) -> dict[str, Figures]:
    """The figures of each type, in order of their first question; empty where no question has a type."""
    groups: dict[str, list[Outcome]] = {}
    for one in outcomes:
        groups.setdefault(one.type, []).append(one)
    return {name: figures_of(group) for name, group in groups.items()} if any(groups) else {}


def auroc(positives: Sequence[float], negatives: Sequence[float]) -> float | None:
    """The chance that one of `positives` is above one of `negatives`; equal ones count half."""
    if not positives or not negatives:
        return None
    below = sorted(negatives)
    wins = sum((bisect_left(below, value) + bisect_right(below, value)) / 2 for value in positives)
    return wins / (len(positives) * len(negatives))


def _tiers(outcomes: Sequence[Outcome]) -> Tiers:
    def share(tier: Tier) -> float | None:
        return _mean(one.tier == tier for one in outcomes)

    return Tiers(share("answered"), share("closest"), share("absent"))


def _mean(values: Iterable[float]) -> float | None:
    found = list(values)
    return sum(found) / len(found) if found else None
