"""The two sides of a question that compares. In: candidates that were ranked. Out: those that speak for a side, and
whether they tell it apart from the other.

What names both sides and tells how they differ answers best. Else each side gets the best that is said of it, from one
place where that is nearly as good.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import product

from bot.answer.asking import compare, comparisons
from bot.answer.judging.defining import defines
from bot.answer.selection.features import Weights
from bot.answer.selection.selector import Candidate
from bot.retrieve.queryterm import QueryTerm
from bot.text.terms import analyzer_of

_SIDE = 8  # candidates of a side, from which the pair is taken
_IN_ONE_PLACE = 0.4  # of score: that both sides stand in one passage
_CONTRASTS = 0.5  # of score: that it tells how they differ
_IN_ONE_DOCUMENT = 0.2  # and in one document
_HEADED = 0.6  # of `opening`: what stands right under the name of a side
_COVERS = 0.5  # of a side's idf: a quote for it has that much of it


def key_of(candidate: Candidate) -> tuple[str, int]:
    """Where a candidate stands, whatever question it was ranked for."""
    return candidate.hit.passage.id, candidate.at


def tells_apart(candidate: Candidate, sides: compare.Sides, rest: frozenset[int]) -> bool:
    """Whether a candidate names both sides and tells how they differ in the `rest` that is asked of both. Where one
    side is named within the other, the `rest` is all that names them."""
    if not sides.one:
        return rest <= candidate.own and contrasts(candidate)
    both = not candidate.own.isdisjoint(sides.one) and not candidate.own.isdisjoint(sides.other)
    return both and rest <= candidate.own | candidate.above and contrasts(candidate)


def contrasts(candidate: Candidate) -> bool:
    """Whether a candidate tells how something differs from another."""
    return comparisons.contrasts(candidate.text, candidate.hit.passage.document.meta.language)


def tell_alike(found: Sequence[Candidate]) -> bool:
    """Whether what is said of two sides stands in one document, or tells the same of both: "trout live in ..." and
    "pike live in ..."."""
    if len({candidate.hit.passage.document.id for candidate in found}) == 1:
        return True
    one, other = (
        {word.term for word in analyzer_of(each.hit.passage.document.meta.language).tokens(each.text) if not word.stop}
        for each in found
    )
    return not one.isdisjoint(other)


def describes(candidate: Candidate, side: Sequence[QueryTerm], *, alike: bool) -> bool:
    """Whether a candidate says what a side is or stands right below its name; where the two are told of `alike`, also
    whether it is a sentence that begins with it."""
    language = candidate.hit.passage.document.meta.language
    if candidate.features.opening >= _HEADED or defines(side, candidate.text, language):
        return True
    if not alike or candidate.unit.kind == "item":
        return False
    first = next((token.term for token in analyzer_of(language).tokens(candidate.text) if not token.stop), "")
    return any(term.exactness(frozenset((first,))) for term in side)


def raised(ranked: Sequence[Candidate], sides: compare.Sides, rest: frozenset[int]) -> list[Candidate]:
    """The candidates, worth more where they tell how the two sides differ in the `rest` that is asked of both. Where
    one side is named within the other, it tells nothing that a candidate opens with either."""
    if not sides.one:
        leading = Weights().leading
        ranked = [
            one._replace(score=one.score - leading * one.features.leading, features=one.features._replace(leading=0.0))
            for one in ranked
        ]
    told = (one._replace(score=one.score + _CONTRASTS) if tells_apart(one, sides, rest) else one for one in ranked)
    return sorted(told, key=lambda candidate: -candidate.score)


def speaking_of(side: frozenset[int], terms: Sequence[QueryTerm], ranked: Sequence[Candidate]) -> list[Candidate]:
    """The best candidates that name a side: half of what the corpus knows of it stands in them; if none does, those
    below a title or heading that names it."""
    known = [at for at in side if terms[at].known]
    enough = _COVERS * sum(terms[at].idf for at in known)
    if not known:
        return []

    def names(there: frozenset[int]) -> bool:
        return sum(terms[at].idf for at in known if at in there) >= enough

    # Code has a word beside any other: it tells nothing of what it names.
    ranked = [candidate for candidate in ranked if candidate.unit.kind != "code"] or ranked
    own = [candidate for candidate in ranked if names(candidate.own)]
    return (own or [candidate for candidate in ranked if names(candidate.own | candidate.above)])[:_SIDE]


def apart(
    sought: Sequence[Sequence[Candidate]],
    place: Mapping[tuple[str, int], Candidate],
    sides: compare.Sides,
    rest: frozenset[int],
) -> Sequence[Sequence[Candidate]]:
    """What was found of each side without what only names both, where something of each is left that has or stands
    below the `rest` that is asked of both: how they differ is told by what is said of each, not by "some want A, some
    B". In `place` each stands as ranked for the whole question."""
    left = [[one for one in found if _of_one(place.get(key_of(one), one), sides)] for found in sought]
    if all(any(rest <= (whole := place.get(key_of(one), one)).own | whole.above for one in found) for found in left):
        return left
    return sought


def _of_one(candidate: Candidate, sides: compare.Sides) -> bool:
    """Whether it names one side, or tells how both differ."""
    return candidate.own.isdisjoint(sides.one) or candidate.own.isdisjoint(sides.other) or contrasts(candidate)


def rows_of(one: Sequence[Candidate], other: Sequence[Candidate]) -> tuple[Candidate, Candidate] | None:
    """The best rows of one table whose first cells name a side each."""
    pairs = (
        (a, b)
        for a, b in product(one, other)
        if a.unit.kind == b.unit.kind == "row" and a.hit.passage.id == b.hit.passage.id and a.at != b.at
    )
    return max(pairs, key=lambda pair: pair[0].score + pair[1].score, default=None)


def third_row(rows: Sequence[Candidate], ranked: Sequence[Candidate]) -> Candidate | None:
    """The best row of the same table that names what none of `rows` does, where three are compared."""
    named = frozenset[int]().union(*(row.own for row in rows))
    return next(
        (
            candidate
            for candidate in ranked
            if candidate.unit.kind == "row"
            and candidate.hit.passage.id == rows[0].hit.passage.id
            and not named.issuperset(candidate.own)
        ),
        None,
    )


def paired(one: Sequence[Candidate], other: Sequence[Candidate]) -> tuple[Candidate | None, Candidate | None]:
    """The best of either side, together: who compares two things says so in one place."""
    if not one or not other:
        return (one[0] if one else None), (other[0] if other else None)

    def worth(pair: tuple[Candidate, Candidate]) -> float:
        a, b = pair
        if a.hit.passage.id == b.hit.passage.id:
            return a.score + b.score + _IN_ONE_PLACE
        same = a.hit.passage.document.id == b.hit.passage.document.id
        return a.score + b.score + (_IN_ONE_DOCUMENT if same else 0.0)

    return max(product(one, other), key=worth)
