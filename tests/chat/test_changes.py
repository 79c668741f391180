"""Answers that say, once, that their source has changed since."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from dataclasses import replace
from importlib import import_module
from typing import Any

import discord
import pytest

from bot.chat.client.features.changes import Changes
from bot.chat.client.replies import post
from bot.chat.message import Attached, Message, Text
from bot.chat.wordings import load_wording
from bot.journal.amiss import Amiss
from bot.journal.shown import Shown, Standing
from bot.journal.standings import Due
from bot.model import Correction, Quote
from bot.review.permalink import parse, spot_of

from .checked import texts
from .conftest import Room

QUESTION = "What is Earl Grey flavoured with?"


@pytest.fixture(autouse=True)
def _at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(import_module("bot.chat.client.features.changes"), "PAUSE_SECONDS", 0.0)


async def changed(room: Room, quotes: Sequence[Quote]) -> None:
    """As if the source of the quotes had been changed."""
    found = [
        (
            Shown(quote.document.id, "", "", quote.document.version, quote.start, quote.end, quote.text),
            Standing("changed", quote.document.id, "tea.md", "v", 0, 5, "Other"),
        )
        for quote in quotes
    ]
    await room.conversation.journal.standings.record(found, {})


async def answered(room: Room, question: str = QUESTION):
    message = (await room.alice.slash(room.channel, "ask", question=question)).response
    (turn, *_) = await room.conversation.journal.turns()
    return message, turn


def changes_of(room: Room) -> Changes:
    return Changes(room.env.bot.desk)


async def shown(room: Room, message: Any) -> discord.Message:
    return await room.env.bot.get_channel(room.channel.id).fetch_message(message.id)


async def amiss(room: Room) -> Amiss:
    (found, *_) = await room.conversation.journal.standings.amiss()
    return found


async def test_an_answer_says_that_its_source_changed(room: Room) -> None:
    message, turn = await answered(room)
    before = texts(await shown(room, message))
    await changed(room, turn.answer.quotes)
    await changes_of(room).edit_due(room.env.bot)
    now = await shown(room, message)
    note = r"-# ⚠️ The source of \[1\] has changed since this answer."
    assert texts(now) == f"{before}\n\n{note}"
    assert (await amiss(room)).turns[0].notice == "done"
    edits = len([one for one in room.env.http_requests if one.method == "PATCH"])
    await changes_of(room).edit_due(room.env.bot)
    assert len([one for one in room.env.http_requests if one.method == "PATCH"]) == edits, "once"
    assert now.components[-1].children[0].custom_id, "its buttons are as they were"  # type: ignore[union-attr]


async def test_an_edit_that_was_not_recorded_changes_nothing_when_made_again(
    room: Room, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The process ends between the edit and the record of it."""
    message, turn = await answered(room)
    await changed(room, turn.answer.quotes)
    journal = room.conversation.journal
    with monkeypatch.context() as patch:
        patch.setattr(journal.standings, "settle", _dies)
        with pytest.raises(RuntimeError):
            await changes_of(room).edit_due(room.env.bot)
    once = texts(await shown(room, message))
    await room.env.restart_bot(room.new_bot())
    await changes_of(room).edit_due(room.env.bot)
    assert texts(await shown(room, message)) == once
    assert once.count("⚠️") == 1
    assert (await amiss(room)).turns[0].notice == "done"


async def _dies(*_: object, **__: object) -> None:
    raise RuntimeError("killed")


async def test_the_line_leads_to_both_versions(room: Room) -> None:
    message, turn = await answered(room)
    await changed(room, turn.answer.quotes)
    desk = room.env.bot.desk
    desk.wording = load_wording(room.settings.prompts_dir, "https://quoth.example.org")
    await changes_of(room).edit_due(room.env.bot)
    at = spot_of(turn.answer.quotes[0])
    assert f"[Both versions](<https://quoth.example.org/q/{at}>)" in texts(await shown(room, message))


async def test_a_message_that_is_gone_is_listed(room: Room) -> None:
    message, turn = await answered(room)
    await changed(room, turn.answer.quotes)
    await (await shown(room, message)).delete()
    await changes_of(room).edit_due(room.env.bot)
    told = (await amiss(room)).turns[0]
    assert told.notice == "failed"
    assert "Unknown Message" in (told.reason or "")


async def test_a_withdrawn_answer_is_left_alone(room: Room) -> None:
    message, turn = await answered(room)
    await changed(room, turn.answer.quotes)
    await room.alice.context_menu(room.channel, "Withdraw this answer", message)
    await changes_of(room).edit_due(room.env.bot)
    assert (await amiss(room)).turns[0].notice == "planned"
    assert await room.conversation.journal.standings.due(9) == []


async def test_a_private_answer_is_listed_as_one(room: Room) -> None:
    await room.alice.slash(room.channel, "ask", question=QUESTION, private=True)
    (turn,) = await room.conversation.journal.turns()
    await changed(room, turn.answer.quotes)
    await changes_of(room).edit_due(room.env.bot)
    assert (await amiss(room)).turns[0].notice == "private"


async def test_a_channel_that_may_not_be_read_is_listed(room: Room) -> None:
    unread = discord.PermissionOverwrite(read_message_history=False)
    channel = room.guild.create_text_channel("unread", overwrites={room.guild.default_role: unread})
    await room.alice.slash(channel, "ask", question=QUESTION)
    (turn,) = await room.conversation.journal.turns()
    await changed(room, turn.answer.quotes)
    await changes_of(room).edit_due(room.env.bot)
    told = (await amiss(room)).turns[0]
    assert told.notice == "failed"
    assert "Read Message History" in (told.reason or "")


async def test_an_attached_file_stays(room: Room) -> None:
    """As the whole text beside a long answer."""
    _, turn = await answered(room)
    channel = room.env.bot.get_channel(room.channel.id)
    assert isinstance(channel, discord.TextChannel)
    sent = await post(channel, Message((Text("An answer."), Attached("answer.txt", "All of it."))))
    await room.conversation.journal.deliver(turn.id, sent)
    await changed(room, turn.answer.quotes)
    await changes_of(room).edit_due(room.env.bot)
    now = await channel.fetch_message(int(sent))
    assert [one.filename for one in now.attachments] == ["answer.txt"]
    assert "⚠️" in texts(now)
    (edit,) = [one.json for one in room.env.http_requests if one.method == "PATCH" and sent in one.path]
    assert "attachment://answer.txt" in str(edit)


async def test_a_message_without_room_is_listed(room: Room) -> None:
    _, turn = await answered(room)
    channel = room.env.bot.get_channel(room.channel.id)
    assert isinstance(channel, discord.TextChannel)
    sent = await post(channel, Message((Text("x" * 3990),)))
    await room.conversation.journal.deliver(turn.id, sent)
    await changed(room, turn.answer.quotes)
    await changes_of(room).edit_due(room.env.bot)
    told = (await amiss(room)).turns[0]
    assert (told.notice, told.reason) == ("failed", "it has no room for another line")


async def test_the_number_of_a_quote_leads_to_its_source(room: Room) -> None:
    """Where people can reach the console."""
    message, _ = await answered(room)
    assert "/q/" not in texts(await shown(room, message))
    room.env.bot.desk.wording = load_wording(room.settings.prompts_dir, "https://quoth.example.org")
    message, turn = await answered(room)
    at = spot_of(turn.answer.quotes[0])
    assert rf"\[[1](<https://quoth.example.org/q/{at}>)\]" in texts(await shown(room, message))
    assert parse(str(at)) == replace(at, version=at.version[:12])


async def test_a_quote_that_changes_later_is_added(room: Room) -> None:
    message, turn = await answered(room, "Which teas are there?")
    first, second = turn.answer.quotes[:2]
    await changed(room, [first])
    await changes_of(room).edit_due(room.env.bot)
    assert r"The source of \[1\] has changed" in texts(await shown(room, message))
    await changed(room, [second])
    await changes_of(room).edit_due(room.env.bot)
    now = texts(await shown(room, message))
    assert now.count("⚠️") == 1
    assert r"\[2\]" in now.partition("⚠️")[2]


async def test_a_quote_that_changes_during_the_edit_is_added(room: Room, monkeypatch: pytest.MonkeyPatch) -> None:
    message, turn = await answered(room, "Which teas are there?")
    first, second = turn.answer.quotes[:2]
    await changed(room, [first])
    journal = room.conversation.journal
    settle = journal.standings.settle

    async def meanwhile(*values: Any, **more: Any) -> None:
        await changed(room, [second])
        await settle(*values, **more)

    with monkeypatch.context() as patch:
        patch.setattr(journal.standings, "settle", meanwhile)
        await changes_of(room).edit_due(room.env.bot)
    await changes_of(room).edit_due(room.env.bot)
    assert r"\[2\]" in texts(await shown(room, message)).partition("⚠️")[2]
    assert (await amiss(room)).turns[0].notice == "done"


async def test_a_correction_made_meanwhile_stays(room: Room, monkeypatch: pytest.MonkeyPatch) -> None:
    """Between what is due was read and the edit."""
    message, turn = await answered(room)
    await changed(room, turn.answer.quotes)
    before, journal = texts(await shown(room, message)), room.conversation.journal
    (due,) = await journal.standings.due(9)
    other = replace(turn.answer.quotes[0], start=0, end=3, text="---")
    made = await journal.corrections.correct(Correction(turn.id, "5", (other,), "Corrected.", "t"))

    async def read_before(_: int) -> list[Due]:
        return [due]

    monkeypatch.setattr(journal.standings, "due", read_before)
    async with room.env.bot.desk.editing(str(message.id)):
        editing = asyncio.create_task(changes_of(room).edit_due(room.env.bot))
        await asyncio.sleep(0.05)
        await journal.corrections.corrected(made.seq)
    await editing
    assert texts(await shown(room, message)) == before


async def test_a_correction_whose_source_changes_says_so(room: Room) -> None:
    message, turn = await answered(room)
    journal = room.conversation.journal
    put = replace(turn.answer.quotes[0], n=3)
    made = await journal.corrections.correct(Correction(turn.id, "5", (put,), "Corrected.", "t"))
    await journal.corrections.corrected(made.seq)
    await changed(room, turn.answer.quotes)
    await changes_of(room).edit_due(room.env.bot)
    assert r"The source of \[3\] has changed" in texts(await shown(room, message))
    assert await journal.standings.due(9) == []
