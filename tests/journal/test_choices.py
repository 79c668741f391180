"""Members who have opted out: what is kept of their turns, and that no byte of their words is."""

from __future__ import annotations

import io
from dataclasses import replace
from pathlib import Path

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bot.journal import Journal, write_csv, write_jsonl
from bot.model import Answer, Feedback
from tests.journal.making import make_turn

MARK = "SECRETXYZ"


async def test_opting_out_and_in_again(tmp_path: Path) -> None:
    async with await Journal.open(tmp_path / "journal.db") as journal:
        assert await journal.choices.opted_out("m1") is None
        await journal.choices.opt("m1", out=True)
        since = await journal.choices.opted_out("m1")
        await journal.choices.opt("m1", out=True)
        assert since is not None
        assert await journal.choices.opted_out("m1") == since == (await journal.members.stored_of("m1")).opted_out
        assert (await journal.compose(make_turn(1))).counted
        assert not (await journal.compose(make_turn(2, asker="m2"))).counted
        await journal.choices.opt("m1", out=False)
        assert await journal.compose(make_turn(3)) == make_turn(3)
        assert (await journal.compose(replace(make_turn(5), counted=True))).counted  # out when it was asked


async def test_only_what_can_be_counted_is_kept(tmp_path: Path) -> None:
    turn = make_turn(3)
    async with await Journal.open(tmp_path / "journal.db") as journal:
        await journal.choices.opt("m1", out=True)
        kept = await journal.compose(turn)
        await journal.deliver(turn.id, "12345")
        logged = await journal.turn(turn.id)
        assert logged == replace(kept, state="delivered")
        assert (logged.ask.asker, logged.ask.question, logged.ask.conversation, logged.ask.place.channel) == (
            "",
            "",
            "",
            None,
        )
        assert (logged.ask.place.guild, logged.ask.place.surface, logged.asked_at) == ("g", "discord", turn.asked_at)
        answer = turn.answer
        assert logged.answer == Answer(
            "", answer.tier, answer.confidence, (), (), snapshot=answer.snapshot, elapsed_ms=answer.elapsed_ms
        )
        assert (logged.body, logged.message, logged.collections, logged.counted) == ("", None, None, True)
        assert await journal.check() == []
        assert (await journal.stats()).turns == 1
        assert (await journal.members.stored_of("m1")).turns == 0
        assert await journal.turn_by_message("12345") is None
        assert await journal.history("c1") == []


async def test_a_chain_of_follow_ups_ends_at_a_count(tmp_path: Path) -> None:
    async with await Journal.open(tmp_path / "journal.db") as journal:
        first, second = make_turn(1, asker="m2"), make_turn(2, follows=make_turn(1).id)
        await journal.compose(first)
        await journal.choices.opt("m1", out=True)
        await journal.compose(second)
        await journal.compose(make_turn(3, asker="m2", follows=second.id))
        assert [one.question for one in await journal.history("c1", follows=make_turn(3).id)] == [
            make_turn(3).ask.question
        ]
        assert await journal.history("c1", follows=second.id) == []


async def test_who_has_opted_out_gives_no_reason(tmp_path: Path) -> None:
    async with await Journal.open(tmp_path / "journal.db") as journal:
        await journal.compose(make_turn(1, asker="m2"))
        await journal.choices.opt("m1", out=True)
        given_ = await journal.members.give(Feedback(make_turn(1).id, "m1", False, "because"))
        assert given_.reason is None
        assert await journal.members.feedback_on(make_turn(1).id) == [given_]


async def test_the_choice_stays_when_the_rest_is_erased_and_is_exported(tmp_path: Path) -> None:
    async with await Journal.open(tmp_path / "journal.db") as journal:
        await journal.compose(make_turn(1))
        await journal.choices.opt("m1", out=True)
        receipt = await journal.members.erase("m1")
        assert receipt.clean
        assert receipt.opted_out == await journal.choices.opted_out("m1") is not None
        out = io.StringIO()
        assert await write_jsonl(journal.export(asker="m1"), out) == 1
        assert '"type": "opt-out"' in out.getvalue()
        assert await write_csv(journal.export(asker="m1"), io.StringIO()) == 1


WORDS = st.lists(st.sampled_from([MARK, "ship", "ф", "🜁", "x" * 5000, "?"]), min_size=1, max_size=6).map(" ".join)
STEPS = st.lists(
    st.tuples(st.sampled_from(["ask", "rate", "deliver", "fail", "other", "erase"]), st.integers(0, 9), WORDS),
    min_size=1,
    max_size=25,
)


@given(STEPS, st.booleans())
@settings(max_examples=8, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
async def test_no_byte_of_an_opted_out_member_s_words_is_written(
    tmp_path_factory, steps: list[tuple[str, int, str]], whole: bool
) -> None:
    """Whatever a member asks, is answered and types, in any order, beside another member."""
    home = tmp_path_factory.mktemp("journal")
    async with await Journal.open(home / "journal.db") as journal:
        await journal.choices.opt("m1", out=True)
        asked: list[str] = []
        for n, (what, number, words) in enumerate(steps):
            if what == "ask":
                turn = make_turn(number, words=f"{words} {MARK}")
                answer = replace(
                    turn.answer, question=f"{MARK}?", understood_as=MARK, missing=(MARK,), nearest=(f"{MARK} > b",)
                )
                turn = replace(turn, id=f"t{n}", answer=answer, counted=whole)
                await journal.compose(turn)
                asked.append(turn.id)
            elif what == "other":
                await journal.compose(replace(make_turn(number, asker="m2"), id=f"t{n}"))
            elif what == "erase":
                await journal.members.erase("m1")
            elif asked:
                target = asked[number % len(asked)]
                if what == "rate":
                    await journal.members.give(Feedback(target, "m1", False, f"{MARK} {words}"))
                elif what == "deliver":
                    await journal.deliver(target, str(number))
                else:
                    await journal.fail(target, "not sent")
        for member in ("m1", None):
            out = io.StringIO()
            await write_jsonl(journal.export(asker=member), out)
            assert MARK not in out.getvalue()
        written = {file.name: file.read_bytes() for file in home.iterdir()}
    written |= {f"{file.name} closed": file.read_bytes() for file in home.iterdir()}
    assert [name for name, data in written.items() if MARK.encode() in data] == []
