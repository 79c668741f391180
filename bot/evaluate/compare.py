"""Two runs of a set, question by question. In: what each made of its questions. Out: what was fixed, broken, moved."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from bot.model import Tier


@dataclass(frozen=True, slots=True)
class Result:
    """What one run made of one question. `right` says that the reply serves the asker; `first` is its best sentence."""

    id: str
    question: str
    right: bool
    tier: Tier
    first: str


@dataclass(frozen=True, slots=True)
class Change:
    """One question in both runs."""

    before: Result
    now: Result


@dataclass(frozen=True, slots=True)
class Comparison:
    """`fixed` was wrong and is right, `broken` was right and is wrong; `moved` is as right or wrong as it was, but with
    another tier or best sentence; each in the order of the present run. `only_before` and `only_now` count the
    questions that the other run did not have; an id with another question is another question."""

    fixed: tuple[Change, ...]
    broken: tuple[Change, ...]
    moved: tuple[Change, ...]
    unchanged: int
    only_before: int
    only_now: int


def compare(before: Iterable[Result], now: Sequence[Result]) -> Comparison:
    """What changed from `before` to `now`; in each, ids are unique."""
    former = {(one.id, one.question): one for one in before}
    both = [Change(former[key], one) for one in now if (key := (one.id, one.question)) in former]
    moved = [pair for pair in both if pair.before.right == pair.now.right and pair.before != pair.now]
    return Comparison(
        fixed=tuple(pair for pair in both if pair.now.right and not pair.before.right),
        broken=tuple(pair for pair in both if pair.before.right and not pair.now.right),
        moved=tuple(moved),
        unchanged=sum(pair.before == pair.now for pair in both),
        only_before=len(former) - len(both),
        only_now=len(now) - len(both),
    )
