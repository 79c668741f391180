"""The difference between two runs."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from bot.evaluate.compare import Change, Result, compare

RIGHT = Result("1", "what?", True, "answered", "This.")
WRONG = replace(RIGHT, right=False)


def test_fixed_broken_moved_unchanged() -> None:
    other, tier = replace(RIGHT, first="That."), replace(WRONG, tier="closest")
    for before, now, name in (
        (WRONG, RIGHT, "fixed"),
        (tier, other, "fixed"),
        (RIGHT, WRONG, "broken"),
        (RIGHT, other, "moved"),
        (WRONG, tier, "moved"),
    ):
        found = compare([before], [now])
        assert {kind: getattr(found, kind) for kind in ("fixed", "broken", "moved")} == {
            "fixed": (), "broken": (), "moved": (), name: (Change(before, now),)
        }  # fmt: skip
        assert found.unchanged == 0
    assert compare([RIGHT], [RIGHT]).unchanged == 1


def test_questions_of_one_run_alone_are_counted() -> None:
    found = compare([RIGHT, replace(RIGHT, id="2")], [replace(RIGHT, question="why?"), replace(RIGHT, id="2")])
    assert (found.only_before, found.only_now, found.unchanged) == (1, 1, 1)


RUNS = st.lists(
    st.builds(
        Result,
        st.sampled_from("abcdef"),
        st.just("what?"),
        st.booleans(),
        st.sampled_from(["answered", "closest", "absent"]),
        st.sampled_from(["This.", "That."]),
    ),
    unique_by=lambda result: result.id,
)


@given(RUNS, RUNS)
def test_a_difference_accounts_for_every_question_and_turns_round(before: list[Result], now: list[Result]) -> None:
    there, back = compare(before, now), compare(now, before)
    changed = [*there.fixed, *there.broken, *there.moved]
    assert len({change.now.id for change in changed}) == len(changed)
    assert len(changed) + there.unchanged + there.only_now == len(now)
    assert len(changed) + there.unchanged + there.only_before == len(before)
    assert {change.now.id for change in there.fixed} == {change.now.id for change in back.broken}
    assert {change.now.id for change in there.moved} == {change.now.id for change in back.moved}
    assert (there.unchanged, there.only_now, there.only_before) == (back.unchanged, back.only_before, back.only_now)
    gained = sum(change.now.right - change.before.right for change in changed)
    assert gained == len(there.fixed) - len(there.broken)


@given(RUNS)
def test_a_run_does_not_differ_from_itself(run: list[Result]) -> None:
    found = compare(run, run)
    assert (found.fixed, found.broken, found.moved, found.unchanged) == ((), (), (), len(run))
