"""`/privacy`: the pages, and what its buttons do in simcord's Discord."""

from __future__ import annotations

import json
import logging
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

import discord
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.chat import privacy, samples
from bot.chat.client.replies import InteractionReply
from bot.chat.client.views import FIELD
from bot.chat.message import problems
from bot.chat.reply import Wording
from bot.journal import ErasureReceipt
from bot.model import Audience
from bot.recent import MINUTES
from bot.review.verdicts import Reviews
from bot.settings import Keeping

from .checked import texts
from .conftest import Room
from .hostile import HOSTILE

QUESTION = "What is Earl Grey flavoured with?"
MARK = "SECRETXYZ"
AT = datetime.now(UTC)


# --- pages -----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("keeping", [Keeping(), Keeping(90, 0, "*a* " * 50), Keeping(1, 1, "@everyone")])
def test_every_page_keeps_the_limits(wording: Wording, keeping: Keeping) -> None:
    messages = [
        privacy.policy_message(wording, privacy.policy_text(wording.composer, keeping)),
        privacy.export_message(wording, privacy.export_parts("")),
        privacy.export_message(wording, ["x"] * 100, 50),
    ]
    for stored in samples.stored():
        messages += [privacy.privacy_message(wording, stored, keeping, server=server) for server in (True, False)]
        messages.append(privacy.erase_message(wording, stored))
    messages += [privacy.erased_message(wording, receipt, keeping) for receipt in samples.receipts()]
    for message in messages:
        assert list(problems(message)) == []


@settings(max_examples=30)
@given(st.lists(st.sampled_from([*HOSTILE, "x" * 4000]), min_size=1, max_size=3), st.booleans(), st.integers(0, 99))
def test_any_question_of_one_s_own_can_be_seen(wording: Wording, texts_: list[str], shown: bool, at: int) -> None:
    turns = [
        (
            replace(turn, ask=replace(turn.ask, question=text), answer=replace(turn.answer, quotes=())),
            shown,
        )
        for turn, text in zip(samples.turns(), texts_, strict=False)
    ]
    assert list(problems(privacy.mine_message(wording, turns, at, at + 9))) == []


@settings(max_examples=40)
@given(st.lists(st.text(st.characters(blacklist_categories=("Cs", "Cc", "Zl", "Zp")), max_size=40), max_size=30))
def test_an_export_is_cut_between_lines(lines: list[str]) -> None:
    jsonl = "".join(f"{json.dumps(line)}\n" for line in lines)
    parts = privacy.export_parts(jsonl, 300)
    assert "".join(parts).strip("\n") == jsonl.strip("\n")
    assert all(len(part.encode()) <= 300 for part in parts)
    assert all(isinstance(json.loads(line), str) for part in parts for line in part.splitlines() if line)


def test_the_privacy_text_says_what_is_set(wording: Wording) -> None:
    text = privacy.policy_text(wording.composer, Keeping(90, 14, "a_b@example.org"), server=True)
    assert "removed 90 days after they were asked in this server" in text
    assert "Backups are kept for 14 days" in text
    assert "write to the operator: a_b@example.org" in text
    assert f"at most {MINUTES} minutes" in text
    bare = privacy.policy_text(wording.composer, Keeping(None, 0))
    assert "kept until you erase them" in bare
    assert "No backups are kept" in bare
    assert "whoever runs this bot" in bare


# --- in Discord ------------------------------------------------------------------------------------------------------


async def ask(room: Room, question: str = QUESTION, **options: Any) -> Any:
    return (await room.alice.slash(room.channel, "ask", question=question, **options)).response


async def press(room: Room, message: Any, label: str) -> Any:
    result = await room.alice.click(message, label=label)
    return result.response or message


async def opened(room: Room) -> Any:
    return (await room.alice.slash(room.channel, "privacy")).response


def on_disk(room: Room, mark: str) -> list[str]:
    files = [file for file in room.settings.data_dir.rglob("*") if file.is_file()]
    return [file.name for file in files if mark.encode() in file.read_bytes()]


async def test_it_says_how_long_things_are_kept_here(room: Room) -> None:
    assert "**Kept in this server:** until you erase it; in backups 30 days more" in texts(await opened(room))
    await room.conversation.journal.servers.set_value(str(room.guild.id), "retention_days", 7, who="admin")
    shown = await opened(room)
    assert "**Kept in this server:** 7 days; in backups" in texts(shown)
    policy = await room.alice.click(shown, label="Privacy text")
    assert policy.ephemeral
    (file,) = policy.response.attachments
    assert file.filename == "privacy.md"
    direct = await room.alice.user.slash("privacy")
    assert "**Kept:** until you erase it" in texts(direct.response)


async def test_one_sees_one_s_own_questions_page_by_page(room: Room) -> None:
    bob = room.guild.add_member(room.env.create_user("bob"))
    await bob.slash(room.channel, "ask", question="What is bergamot?")
    for n in range(4):
        await ask(room, f"{QUESTION} {n}")
    shown = await press(room, await opened(room), "See it")
    text = texts(shown)
    assert "Your questions 1 to 3 of 4" in text
    assert "flavoured with oil of bergamot" in text
    assert f"in <#{room.channel.id}> · " in text
    assert "What is bergamot?" not in text
    older = await press(room, shown, "Older")
    assert "Your questions 4 of 4" in texts(older)
    assert "Your questions 1 to 3 of 4" in texts(await press(room, older, "Newer"))
    overview = await press(room, older, "Overview")
    assert "Your data" in texts(overview)
    await room.conversation.records.erase(str(room.alice.id))
    assert "Nothing is stored of you yet" in texts(await press(room, overview, "See it"))


async def test_what_one_may_not_read_any_more_is_neither_shown_nor_exported(room: Room) -> None:
    await ask(room)
    audience = Audience("roles", frozenset({"1"}))
    await room.conversation.access.set_audience(str(room.guild.id), "tea", audience, "admin")
    shown = await opened(room)
    exported = await room.alice.click(shown, label="Export as a file")
    seen = await press(room, shown, "See it")
    assert QUESTION in texts(seen)
    assert "may not read its source" in texts(seen)
    content = await _content(exported.response)
    record = json.loads(content.splitlines()[0])
    assert record["ask"]["question"] == QUESTION
    for said in (texts(seen), content):
        assert "oil of bergamot" not in said
        assert "Blends" not in said


async def test_an_export_goes_by_direct_message_where_no_file_can_be_shown(
    room: Room, monkeypatch: pytest.MonkeyPatch
) -> None:
    await ask(room)
    shown = await opened(room)
    send = InteractionReply.send

    async def refusing(self: InteractionReply, message: Any) -> str:
        if message.files:
            response: Any = type("Response", (), {"status": 403, "reason": "Forbidden"})()
            raise discord.Forbidden(response, "Missing Permissions")
        return await send(self, message)

    monkeypatch.setattr(InteractionReply, "send", refusing)
    exported = await room.alice.click(shown, label="Export as a file")
    assert "sent it to you as a direct message" in texts(exported.response)
    direct = room.alice.user.dm_channel.last_message
    assert "oil of bergamot" in await _content(direct)


async def test_a_receipt_names_what_was_erased(room: Room) -> None:
    await ask(room)
    sure = await press(room, await opened(room), "Erase everything")
    gone = texts(await press(room, sure, "Yes, erase it all"))
    for said in (
        "1 question with the reply (table turns)",
        "(table citations)",
        "**Checked:** nothing of it is left",
        "within 30 days",
    ):
        assert said in gone
    assert on_disk(room, QUESTION) == []


async def test_a_receipt_names_tests_and_what_was_done_with_answers(room: Room) -> None:
    await ask(room)
    journal = room.conversation.journal
    (turn,) = await journal.turns()
    await Reviews(journal, room.conversation.library).judge(turn.id, "1", "right")
    await journal.objections.report(turn.id, str(room.alice.id), "outdated")
    sure = await press(room, await opened(room), "Erase everything")
    gone = texts(await press(room, sure, "Yes, erase it all"))
    assert "1 test that reviewers made of your questions" in gone
    assert "1 act such as reports and solutions: erased, or without your name now" in gone
    nothing = ErasureReceipt(0, 0, AT.isoformat(), True, acts=1)
    assert "Erased on" in privacy.erased_message(room.wording, nothing, Keeping()).text


async def test_opting_out_keeps_counts_and_the_conversation_goes_on(room: Room) -> None:
    out = await press(room, await opened(room), "Do not store my questions")
    assert "**Your questions are not stored**" in texts(out)
    answer = await ask(room, f"{QUESTION} {MARK}")
    assert "oil of bergamot" in texts(answer)
    assert "oil of bergamot" in texts((await room.alice.click(answer, label="Show in context")).response)
    form = await room.alice.click(answer, label="Ask a follow-up")
    followed = await room.alice.submit_modal(form, {FIELD: "Where does it grow?"})
    assert "Calabria" in texts(followed.response)
    reason = await room.alice.click(answer, label="Not helpful")
    noted = await room.alice.submit_modal(reason, {FIELD: MARK})
    assert "with your reason" not in texts(noted.response)
    turns = await room.conversation.journal.turns()
    assert [(turn.counted, turn.state, turn.ask.asker, turn.ask.question) for turn in turns] == [
        (True, "delivered", "", "")
    ] * 2
    assert on_disk(room, MARK) == on_disk(room, QUESTION) == []
    back = await press(room, out, "Store my questions again")
    assert "**With each question:**" in texts(back)
    await ask(room)
    assert (await room.conversation.records.stored_of(str(room.alice.id))).turns == 1


async def test_later_the_buttons_say_why_they_do_nothing(room: Room) -> None:
    await room.conversation.records.opt(str(room.alice.id), out=True)
    answer = await ask(room)
    form = await room.alice.click(answer, label="Ask a follow-up")
    assert form.modal
    room.conversation._recent.forget(str(room.alice.id))
    for label in ("Show in context", "Ask a follow-up", "Helpful"):
        pressed = await room.alice.click(answer, label=label)
        assert pressed.ephemeral
        assert "was not stored, as its asker wished" in texts(pressed.response)


async def test_a_follow_up_of_somebody_else_carries_no_word_into_the_journal(room: Room) -> None:
    bob = room.guild.add_member(room.env.create_user("bob"))
    await room.conversation.records.opt(str(room.alice.id), out=True)
    answer = await ask(room, f"What is {MARK} Earl Grey flavoured with?")
    form = await bob.click(answer, label="Ask a follow-up")
    await bob.submit_modal(form, {FIELD: "And why?"})
    await room.alice.send(room.channel, f"{room.me} What is {MARK} Genmaicha?")
    await bob.send(room.channel, f"{room.me} And its rice?", reply_to=room.channel.last_message)
    turns = await room.conversation.journal.turns(asker=str(bob.id))
    assert len(turns) == 2
    assert all(turn.answer.understood_as is None or MARK not in turn.answer.understood_as for turn in turns)
    assert on_disk(room, MARK) == []


async def test_retention_is_a_daily_job_that_says_what_it_removed(
    room: Room, caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    journal, guild = room.conversation.journal, str(room.guild.id)
    await journal.servers.arrive({guild: "The harbour"})
    await journal.servers.set_value(guild, "retention_days", 2, who="admin")
    await ask(room)
    (turn,) = await journal.turns()
    await journal.objections.report(turn.id, "9", "It is old")
    bot: Any = room.env.bot
    with caplog.at_level(logging.INFO):
        await bot.daily.do_due()
        assert "retention: nothing has expired" in caplog.text
        monkeypatch.setattr(bot.daily, "_clock", lambda: AT + timedelta(days=3))
        await bot.daily.do_due()
    what = "1 answers older than 2 days, 1 still to be reviewed"
    assert f"retention: server The harbour ({guild}) removed: {what}" in caplog.text
    assert [(one.who, one.what, one.target) for one in await journal.audit.entries(guild)] == [
        ("retention", "expire", what)
    ]
    assert await journal.turns() == []
    assert on_disk(room, QUESTION) == []


async def _content(message: Any) -> str:
    (file,) = message.attachments
    return (await file.read()).decode()
