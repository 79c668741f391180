"""/review and the cards of the review channel: verdicts, notes, corrections; the rights as of each press."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import discord
import pytest

from bot.chat.client.reviewing import follow_verdicts
from bot.chat.client.views import FIELD
from bot.chat.judging import marks_of, marks_text, review_card, sentences_message, stamp_of
from bot.chat.message import fits
from bot.chat.reply import Wording
from bot.errors import JournalError, NotFoundError
from bot.model import Ask, Audience, Correction, Place, Turn, Verdict
from bot.review.access import Right
from bot.review.queue import Case
from bot.review.verdicts import Reviews
from tests.making import put, remove

from .checked import texts
from .conftest import Room
from .samples import answer, quote, table_passage

QUESTION = "What is Earl Grey flavoured with?"
RIGHT = "Genmaicha is a green tea with roasted rice."
HARBOUR = "The harbour of Leith smelled of bergamot whenever"


class Desk:
    """Alice asked; bob has the reviewer role, which carl has not."""

    def __init__(self, room: Room) -> None:
        self.room, self.guild = room, room.guild
        self.role = room.guild.create_role("reviewers")
        self.bob, self.carl = (room.guild.add_member(room.env.create_user(name)) for name in ("bob", "carl"))
        self.council = room.guild.create_text_channel("council")
        self.give()

    def give(self) -> None:
        self.room.env.backend.add_member_role(self.guild.id, self.bob.id, self.role.id)

    def take(self) -> None:
        self.room.env.backend.remove_member_role(self.guild.id, self.bob.id, self.role.id)

    async def set(self, name: str, value: object) -> None:
        await self.room.conversation.journal.servers.set_value(str(self.guild.id), name, value, who="m")  # type: ignore

    async def ask(self, question: str = QUESTION, **options: Any) -> Any:
        return (await self.room.alice.slash(self.room.channel, "ask", question=question, **options)).response

    async def turn(self) -> Turn:
        return (await self.room.conversation.journal.turns())[0]

    async def report(self) -> Any:
        shown = await self.ask()
        form = await self.carl.context_menu(self.room.channel, "Report this answer", shown)
        await self.carl.submit_modal(form, {FIELD: "It is old"})
        return self.council.last_message

    async def correct(
        self, message: Any, words: str = "genmaicha", sentence: str = RIGHT, label: str = "Correct it"
    ) -> Any:
        """Through the steps of a correction, up to its preview."""
        form = await self.bob.click(message, label=label)
        found = (await self.bob.submit_modal(form, {FIELD: words})).response or message
        passages = next(one for one in controls(found) if one["custom_id"].startswith("quoth:correct-show"))
        passage = passages["options"][0]["value"]
        shown = (await self.bob.select(found, [passage], custom_id=passages["custom_id"])).response or found
        pick = next(one for one in controls(shown) if one["custom_id"].startswith("quoth:correct-pick"))
        unit = next(one["value"] for one in pick["options"] if sentence[:40] in one["label"])
        return (await self.bob.select(shown, [unit], custom_id=pick["custom_id"])).response or shown


def told(result: Any) -> str:
    """What somebody is told alone, below a message that stays as it is."""
    assert all(one.flags.ephemeral for one in result.followups)
    return "\n".join(map(texts, [*result.followups, *([result.response] if result.ephemeral else [])]))


def controls(message: Any) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = []
    pending = [one if isinstance(one, dict) else one.to_dict() for one in message.components]
    while pending:
        one = pending.pop(0)
        found += [one] if "custom_id" in one else []
        pending = [*(one.get("components") or []), *pending]
    return found


@pytest.fixture
async def desk(room: Room) -> Desk:
    made = Desk(room)
    await made.set("reviewer_roles", (str(made.role.id),))
    await made.set("review_channel", str(made.council.id))
    return made


def test_verdicts_on_quotes_travel_in_an_action() -> None:
    marks = {1: "supports", 12: "does-not", 3: "partly"}
    assert marks_of(marks_text(marks.items())) == marks  # type: ignore
    assert marks_of("") == marks_of("x.1.1z.s") == {}
    assert marks_of("1s.1d") == {1: "does-not"}


def test_a_card_fits_whatever_was_asked(wording: Wording) -> None:
    long = answer(*(quote("A remarkable word, " * 99, n) for n in (1, 2, 3)), question="q " * 900)
    ask = Ask("q " * 900, "1", Place("discord", "2", "3"), "c")
    turn = Turn("0" * 12, "2026-01-01T00:00:00.000+00:00", ask, long, "", "")
    given = Verdict(turn.id, "7", "wrong", "n " * 900, citations=((1, "supports"),))
    case = Case(turn, (turn, turn), (), (given, replace(given, reviewer="console <@1>")), None)
    for one in wording.every:
        card = review_card(one, case, reviewer="7", left=3, cursor="12.200000000000001_1234567", marks="2p")
        assert fits(card)
        assert "<@7>" in card.text
        assert "<@1>" not in card.text
        assert [each.label for each in card.picks[0].choices if each.chosen] != []
        assert fits(sentences_message(one, turn.id, table_passage(("A | B", "1 | 2"))))
    assert stamp_of(long.quotes) != stamp_of(long.quotes[:1])


async def test_a_reviewer_goes_through_the_queue(room: Room, desk: Desk) -> None:
    await desk.ask("What is Genmaicha?")
    await desk.ask()
    refused = await desk.carl.slash(room.channel, "review")
    assert refused.ephemeral
    assert "*Reviewers*" in texts(refused.response)
    first = await desk.bob.slash(room.channel, "review")
    assert first.ephemeral
    assert "2 open" in texts(first.response)
    card = first.response
    await room.env.restart_bot(room.new_bot())
    card = (await desk.bob.click(card, label="Right")).response or card
    assert f"✓ Right** <@{desk.bob.id}>" in texts(card)
    assert "1 open" in texts(card)
    form = await desk.bob.click(card, label="Note")
    card = (await desk.bob.submit_modal(form, {FIELD: "As the book says @everyone"})).response or card
    assert "As the book says" in texts(card)
    (cite,) = [one for one in controls(card) if one["custom_id"].startswith("quoth:cite")]
    card = (await desk.bob.select(card, ["1s"], custom_id=cite["custom_id"])).response or card
    second = (await desk.bob.click(card, label="Next answer")).response or card
    judged = [one for turn in await room.conversation.journal.turns() for one in await verdicts(room, turn.id)]
    assert [(one.reviewer, one.verdict, one.note, one.citations) for one in judged] == [
        (str(desk.bob.id), "right", "As the book says @everyone", ((1, "supports"),))
    ]
    (cite,) = [one for one in controls(second) if one["custom_id"].startswith("quoth:cite")]
    second = (await desk.bob.select(second, ["1d"], custom_id=cite["custom_id"])).response or second
    assert len([1 for turn in await room.conversation.journal.turns() for _ in await verdicts(room, turn.id)]) == 1
    second = (await desk.bob.click(second, label="Wrong")).response or second
    (given,) = await verdicts(room, (await desk.turn()).id) or await verdicts(
        room, (await room.conversation.journal.turns())[1].id
    )
    assert given.verdict in ("wrong", "right")
    done = (await desk.bob.click(second, label="Next answer")).response or second
    assert "Nothing is left" in texts(done)


async def verdicts(room: Room, turn: str) -> list[Verdict]:
    return await room.conversation.journal.verdicts.of(turn)


async def test_the_channels_card_is_judged_and_follows_verdicts_from_elsewhere(room: Room, desk: Desk) -> None:
    card = await desk.report()
    turn = await desk.turn()
    refused = await desk.carl.click(card, label="Wrong")
    assert "*Reviewers*" in told(refused)
    assert "reviewer roles" not in texts(card)
    assert await verdicts(room, turn.id) == []
    await desk.bob.click(card, label="Wrong")
    assert f"✓ Wrong** <@{desk.bob.id}>" in texts(desk.council.last_message)
    assert "It is old" in texts(desk.council.last_message)
    await room.env.restart_bot(room.new_bot())
    opened = await desk.bob.click(desk.council.last_message, label="Look and judge")
    assert opened.ephemeral
    assert "bergamot" in texts(opened.response)
    await desk.bob.click(opened.response, label="Partly")
    assert "✓ Partly" in texts(desk.council.last_message)
    assert "Wrong" not in texts(desk.council.last_message)
    assert "bergamot" not in texts(desk.council.last_message)
    desk.take()
    late = await desk.bob.click(opened.response, label="Right")
    assert "*Reviewers*" in told(late)
    assert [one.verdict for one in await verdicts(room, turn.id)] == ["partly"]


async def test_a_wrong_answer_is_corrected_in_its_channel(room: Room, desk: Desk) -> None:
    card = await desk.report()
    turn = await desk.turn()
    preview = await desk.correct(card)
    assert RIGHT.split(" with", maxsplit=1)[0] in texts(preview)
    reply = room.channel.last_message
    assert "bergamot" in texts(reply)
    await room.env.restart_bot(room.new_bot())
    done = await desk.bob.click(preview, label="Put it in place")
    assert "Corrected: " in texts(done.response or preview)
    reply = await room.env.bot.get_channel(room.channel.id).fetch_message(int(turn.message or 0))
    assert "roasted rice" in texts(reply)
    assert "bergamot" not in texts(reply)
    assert "Corrected by a reviewer" in texts(reply)
    journal = room.conversation.journal
    assert await journal.turn(turn.id) == turn, "the journal keeps what was answered first"
    (kept,) = await journal.corrections.of(turn.id)
    assert (kept.reviewer, kept.shown, kept.quotes[0].text) == (str(desk.bob.id), True, RIGHT)
    (frozen,) = await journal.verdicts.frozen(turn.id)
    assert [(span.text, span.picked, span.wanted) for span in frozen.spans] == [(RIGHT, True, True)]
    assert frozen.tier == "answered"
    assert "Corrected" in texts(desk.council.last_message)
    assert "rice" not in texts(desk.council.last_message)
    assert kept.quotes[0].document.version in await journal.cited_versions()
    context = await desk.carl.click(reply, label="Show in context")
    assert "Genmaicha" in texts(context.response)
    # A further verdict of the same kind keeps what was picked; "right" takes it back.
    await desk.bob.click(desk.council.last_message, label="Partly")
    (frozen,) = await journal.verdicts.frozen(turn.id)
    assert frozen.spans[0].picked
    await desk.bob.click(desk.council.last_message, label="Right")
    (frozen,) = await journal.verdicts.frozen(turn.id)
    assert not frozen.spans[0].picked


async def test_a_correction_takes_sentences_of_several_documents(room: Room, desk: Desk) -> None:
    card = await desk.report()
    turn = await desk.turn()
    preview = await desk.correct(card)
    await room.env.restart_bot(room.new_bot())
    second = await desk.correct(preview, "customs officers", HARBOUR, label="Add from elsewhere")
    assert "roasted rice" in texts(second)
    assert "smelled" in texts(second)
    assert second.flags.ephemeral
    pick = await desk.bob.click(second, label="Other sentences")
    (options,) = [one for one in controls(pick.response or second) if one["custom_id"].startswith("quoth:correct-pick")]
    assert options["max_values"] == 2  # one is of the other document
    again = await desk.bob.select(
        pick.response or second, [options["options"][0]["value"]], custom_id=options["custom_id"]
    )
    done = await desk.bob.click(again.response or second, label="Put it in place")
    assert "Corrected: " in texts(done.response or second)
    journal = room.conversation.journal
    (kept,) = await journal.corrections.of(turn.id)
    assert [quote.n for quote in kept.quotes] == [1, 2]
    assert len({quote.document.id for quote in kept.quotes}) == 2
    assert kept.quotes[0].text == RIGHT
    assert await journal.corrections.drafted(turn.id, str(desk.bob.id)) == []
    (frozen,) = await journal.verdicts.frozen(turn.id)
    assert len(frozen.spans) == 2
    # A correction that is begun again begins with nothing.
    third = await desk.correct(card)
    assert "smelled" not in texts(third)
    await journal.members.erase(str(desk.bob.id))
    assert await journal.corrections.drafted(turn.id, str(desk.bob.id)) == []


async def test_what_has_no_room_in_a_correction_is_told(room: Room, desk: Desk) -> None:
    preview = await desk.correct(await desk.report())
    assert "left out" not in texts(preview)
    journal, turn, bob = room.conversation.journal, await desk.turn(), str(desk.bob.id)
    (first,) = await journal.corrections.drafted(turn.id, bob)
    found = next(one for one in room.conversation.library.passages() if one.id == first[0])
    harbour = next(one for one in room.conversation.library.passages() if "smelled" in one.text)
    others = [one for one in room.conversation.library.passages() if one.id not in (first[0], harbour.id)]
    await journal.corrections.draft(turn.id, bob, [first, *((one.id, 0) for one in others[:2])])
    second = await desk.correct(preview, "customs officers", HARBOUR, label="Add from elsewhere")
    assert "smelled" in texts(second)
    assert "A reply has room for 3 sentences: 1 chosen before is left out." in texts(second)
    assert first not in await journal.corrections.drafted(turn.id, bob)
    many = replace(found, units=found.units * 30)
    wording = room.env.bot.desk.wording.of("en")
    shown = sentences_message(wording, turn.id, many)
    assert f"{len(many.units) - 25} more sentences of this passage have no room here." in shown.text
    assert "no room" not in sentences_message(wording, turn.id, found).text


async def test_a_correction_goes_only_where_all_may_read_it(room: Room, desk: Desk) -> None:
    ships = await desk.ask("Which clipper was built in the year 1803?")
    assert "1803" in texts(ships)
    turn = await desk.turn()
    role = room.guild.create_role("tea")
    room.env.backend.add_member_role(room.guild.id, desk.bob.id, role.id)
    audience = Audience("roles", frozenset({str(role.id)}))
    await room.conversation.access.set_audience(str(room.guild.id), "tea", audience, "admin")
    card = (await desk.bob.slash(room.channel, "review")).response
    preview = await desk.correct(card)
    done = await desk.bob.click(preview, label="Put it in place")
    assert "Not everyone in that channel" in texts(done.response or preview)
    reply = await room.env.bot.get_channel(room.channel.id).fetch_message(int(turn.message or 0))
    assert "rice" not in texts(reply)
    assert await room.conversation.journal.corrections.of(turn.id) == []
    room.env.backend.remove_member_role(room.guild.id, desk.bob.id, role.id)
    late = await desk.bob.click(preview, custom_id=sure(preview)) if sure(preview) else done
    assert "rice" not in texts(late.response or room.channel.last_message)


def sure(message: Any) -> str | None:
    return next((one["custom_id"] for one in controls(message) if "correct-sure" in one["custom_id"]), None)


async def test_a_private_answer_is_only_kept_for_the_tests(room: Room, desk: Desk) -> None:
    await desk.ask(private=True)
    card = (await desk.bob.slash(room.channel, "review")).response
    assert "asked in private" in texts(card)
    preview = await desk.correct(card)
    assert "cannot be edited" in texts(preview)
    done = await desk.bob.click(preview, label="Put it in place")
    assert "Kept for the tests" in texts(done.response or preview)
    turn = await desk.turn()
    assert (await room.conversation.journal.verdicts.frozen(turn.id))[0].spans[0].text == RIGHT


async def test_what_a_reviewer_may_not_read_is_not_shown_to_them(room: Room, desk: Desk) -> None:
    card = await desk.report()
    audience = Audience("roles", frozenset({"1"}))
    await room.conversation.access.set_audience(str(room.guild.id), "tea", audience, "admin")
    for label in ("Look and judge", "Wrong"):
        refused = await desk.bob.click(card, label=label)
        assert "cannot be shown" in told(refused)
        assert "bergamot" not in told(refused)
    queue = await desk.bob.slash(room.channel, "review")
    assert "Nothing is left" in texts(queue.response)


async def test_a_collection_that_is_gone_takes_no_turn_away(room: Room, desk: Desk) -> None:
    library = room.conversation._library
    put(library, {"planes/note.md": "# Planes\n\nA plane flies.\n"})
    card = await desk.report()
    remove(library, "planes/note.md")
    (turn,) = await room.conversation._journal.turns(limit=1)
    assert "planes" in (turn.collections or ())
    assert "planes" not in library.collections()
    assert "bergamot" in texts((await desk.bob.click(card, label="Look and judge")).response)


async def test_rights_are_those_of_the_moment(room: Room, desk: Desk) -> None:
    rights, guild = room.env.bot.rights, str(room.guild.id)
    visitor = await rights.visitor(str(desk.bob.id), guild)
    assert visitor is not None
    assert (visitor.right, visitor.name, visitor.server_id) == (Right.REVIEWER, str(desk.bob.id), guild)
    assert visitor.collections == {"tea", "ships", "hostile"}
    assert await rights.visitor(str(desk.carl.id), guild) is None
    desk.take()
    assert await rights.visitor(str(desk.bob.id), guild) is None
    for granted, right in (("manage_guild", Right.EXPORTER), ("administrator", Right.OWNER)):
        role = room.guild.create_role(granted, permissions=discord.Permissions(**{granted: True}))
        room.env.backend.add_member_role(room.guild.id, desk.carl.id, role.id)
        visitor = await rights.visitor(str(desk.carl.id), guild)
        assert visitor is not None
        assert visitor.right is right
    room.env.backend.remove_member(room.guild.id, desk.carl.id)
    for member, server in ((str(desk.carl.id), guild), ("x", guild), (str(desk.bob.id), "77")):
        assert await rights.visitor(member, server) is None
    rights.client = None
    assert await rights.visitor(str(desk.bob.id), guild) is None


async def test_the_console_is_linked_to_for_its_member_alone(room: Room, desk: Desk) -> None:
    nothing = await desk.bob.slash(room.channel, "console")
    assert nothing.ephemeral
    assert "QUOTH_CONSOLE_URL" in texts(nothing.response)
    bot = room.new_bot(link_for=lambda member, server: f"https://console.example.org/in?{member}-{server}")
    await room.env.restart_bot(bot)
    shown = await desk.bob.slash(room.channel, "console")
    assert shown.ephemeral
    assert "good once" in texts(shown.response)
    assert f"?{desk.bob.id}-{room.guild.id}" in str(shown.response.components)
    refused = await desk.carl.slash(room.channel, "console")
    assert "*Reviewers*" in texts(refused.response)
    assert "example.org" not in str(refused.response.components)


async def test_the_cards_follow_verdicts_from_the_console(room: Room, desk: Desk) -> None:
    await desk.report()
    conversation, turn = room.conversation, await desk.turn()
    await follow_verdicts(room.env.bot.desk, room.env.bot)
    assert await conversation.journal.corrections.stale_cards() == []
    await Reviews(conversation.journal, conversation.library).judge(
        turn.id, "terminal:ann", "partly", note="of a secret source"
    )
    assert await conversation.journal.corrections.stale_cards() == [turn.id]
    await follow_verdicts(room.env.bot.desk, room.env.bot)
    card = texts(desk.council.last_message)
    assert "✓ Partly** terminal\\:ann" in card
    assert "secret" not in card, "who reads the channel may not be who may read the source"
    assert await conversation.journal.corrections.stale_cards() == []
    await conversation.records.erase(str(desk.carl.id))
    await Reviews(conversation.journal, conversation.library).judge(turn.id, "terminal:ann", "wrong")
    assert await conversation.journal.corrections.stale_cards() == [], (
        "who objected was erased, and with them what tells of it"
    )


async def test_a_correction_that_was_not_recorded_is_found_at_start(
    room: Room, desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The process ends between the edit and the record of it."""
    preview = await desk.correct(await desk.report())
    turn, journal = await desk.turn(), room.conversation.journal

    async def dies(_: int) -> None:
        raise JournalError("killed")

    with monkeypatch.context() as patch:
        patch.setattr(journal.corrections, "corrected", dies)
        await desk.bob.click(preview, label="Put it in place")
    assert [one.shown for one in await journal.corrections.of(turn.id)] == [False]
    bot = room.new_bot()
    await room.env.restart_bot(bot)
    settle = next(one for one in bot.background if getattr(one, "__name__", "") == "settle")
    await settle(bot)
    assert [one.shown for one in await journal.corrections.of(turn.id)] == [True]
    assert "Corrected" in texts(desk.council.last_message)
    made = await journal.corrections.correct(Correction(turn.id, "5", turn.answer.quotes, "It never came there.", "t"))
    await settle(bot)
    assert [one.shown for one in await journal.corrections.of(turn.id) if one.seq == made.seq] == [False]


async def test_a_verdict_is_given_also_when_what_was_picked_left_the_corpus(
    room: Room, desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    preview = await desk.correct(await desk.report())
    await desk.bob.click(preview, label="Put it in place")
    turn, journal = await desk.turn(), room.conversation.journal

    def gone(_: str) -> None:
        raise NotFoundError("There is no such document.")

    monkeypatch.setattr(room.conversation.library, "document", gone)
    await desk.bob.click(desk.council.last_message, label="Partly")
    assert [one.verdict for one in await journal.verdicts.of(turn.id)] == ["partly"]
    (frozen,) = await journal.verdicts.frozen(turn.id)
    assert not any(span.picked for span in frozen.spans)


async def test_a_card_that_could_not_be_edited_is_edited_later(
    room: Room, desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    await desk.report()
    conversation, turn = room.conversation, await desk.turn()
    await Reviews(conversation.journal, conversation.library).judge(turn.id, "terminal:ann", "partly")

    async def fails(*_: object, **__: object) -> None:
        raise OSError("no connection")

    with monkeypatch.context() as patch:
        patch.setattr(discord.PartialMessage, "edit", fails)
        await follow_verdicts(room.env.bot.desk, room.env.bot)
    assert await conversation.journal.corrections.stale_cards() == [turn.id]
    await follow_verdicts(room.env.bot.desk, room.env.bot)
    assert "Partly" in texts(desk.council.last_message)
    assert await conversation.journal.corrections.stale_cards() == []
