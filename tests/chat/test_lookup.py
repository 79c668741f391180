"""/lookup: a pager whose buttons carry what was looked for."""

from __future__ import annotations

from dataclasses import replace
from types import SimpleNamespace
from typing import Any

import discord
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.answer.lookup import Found
from bot.chat.client.choices import Entry, dates_for
from bot.chat.escape import one_line
from bot.chat.lookup import FOUND, WORDS, Search, key_of, lookup_message, passage_message, search_for, search_of
from bot.chat.measure import cut
from bot.chat.message import Message, Row, problems
from bot.chat.reply import Wording
from bot.conversation import Around
from bot.model import Audience, Hit, Metadata
from bot.text.period import Period

from .checked import texts
from .conftest import Room
from .samples import ARTICLE, BRIEF, passage
from .test_reply import OUTDATED, UNSHRUNK
from .test_reply import WORDS as ANY_WORDS

TEXT = "The blend is old. Oil of bergamot flavours *it*. Then comes milk."


def found_of(count: int, text: str = TEXT) -> list[Found]:
    return [Found(Hit(passage(text, n), 1.0), ((0, 3),)) for n in range(count)]


def ids(message: Message) -> list[str]:
    return [
        one.action
        for row in message.rows
        for one in (row.buttons if isinstance(row, Row) else [row])
        if one.action is not None
    ]


# --- messages --------------------------------------------------------------------------------------------------------


def test_one_passage_a_message_with_its_words_in_bold(wording: Wording) -> None:
    message = lookup_message(wording, Search("the *blend*"), found_of(3), 1)
    assert "🔎 Lookup, 2 of 3: the \\*blend\\*" in message.text
    assert "> **The** blend is old. Oil of bergamot flavours \\*it\\*. Then comes milk." in message.text
    assert [button.label for button in message.buttons] == ["Previous", "Next", "Show in context", "Open the document"]
    (select,) = message.picks
    assert [option.chosen for option in select.choices] == [False, True, False]
    assert select.choices[0].label == "1. Blends and their names › Earl Grey"
    assert select.choices[0].description.startswith("The blend is old.")


@pytest.mark.parametrize(("locale", "words"), OUTDATED.items())
def test_that_a_page_calls_itself_out_of_date_stands_beside_its_title(
    wording: Wording, locale: str, words: str
) -> None:
    old = replace(BRIEF, meta=replace(BRIEF.meta, outdated=True))
    (found, plain) = (Found(Hit(passage(TEXT, document=one), 1.0), ((0, 3),)) for one in (old, BRIEF))
    assert f"{words}\n" in lookup_message(wording.of(locale), Search("blend"), [found], 0).text
    assert words not in lookup_message(wording.of(locale), Search("blend"), [plain], 0).text


def test_the_ends_have_no_way_on(wording: Wording) -> None:
    for at, disabled in ((0, [True, False]), (2, [False, True]), (9, [False, True])):
        buttons = lookup_message(wording, Search("a"), found_of(3), at).buttons
        assert [button.disabled for button in buttons[:2]] == disabled
    assert not lookup_message(wording, Search("a"), found_of(1)).picks


def test_a_source_on_the_web_is_linked(wording: Wording) -> None:
    found = [Found(Hit(passage(TEXT, document=ARTICLE), 1.0), ())]
    urls = [button.url for button in lookup_message(wording, Search("a"), found).buttons if button.url]
    assert urls == ["https://example.org/harbour?x=1"]


PERIODS = st.builds(Period, st.sampled_from(["", "2018", "2018-03", "2018-03-04"]), st.sampled_from(["", "2020-12-31"]))


@given(ANY_WORDS, st.booleans(), PERIODS, st.integers(2, FOUND), st.integers(0, FOUND))
@settings(**UNSHRUNK)
def test_the_controls_carry_what_was_looked_for(
    wording: Wording, words: str, everywhere: bool, period: Period, count: int, at: int
) -> None:
    words = cut(one_line(words), WORDS) or "x"
    search = search_for(words, None if everywhere else words, period)
    message = lookup_message(wording, search, found_of(count), at)
    assert list(problems(message)) == []
    assert search_of(ids(message)) == search


@given(ANY_WORDS, ANY_WORDS, st.integers(0, 3))
@settings(max_examples=50, **UNSHRUNK)
def test_any_passage_among_its_neighbours_keeps_every_limit(
    wording: Wording, text: str, beside: str, sides: int
) -> None:
    one = passage(text or "x", 1)
    before, after = replace(passage(beside or "x"), n=0), replace(passage(beside or "x"), n=2)
    shown = Around(one, before if sides & 1 else None, after if sides & 2 else None, 3)
    assert list(problems(passage_message(wording, shown, ((0, 1),)))) == []


def test_other_messages_are_no_lookups() -> None:
    assert search_of([]) is None
    assert search_of(["quoth:open:d:1", "other"]) is None


def test_dates_go_on_from_what_was_typed() -> None:
    entries = [
        Entry("", "", "", True, "d", 0, published) for published in ("2018-04-03", "2018-05", "2021", "", "2018-04-03")
    ]
    assert dates_for(entries, "") == ["2021", "2018"]
    assert dates_for(entries, "2018") == ["2018-05", "2018-04"]
    assert dates_for(entries, "2018-04") == ["2018-04-03"]
    assert dates_for(entries, "x") == []
    assert Metadata("A").published is None


# --- in Discord ------------------------------------------------------------------------------------------------------


async def looked(room: Room, words: str = "tea clipper", **options: Any) -> Any:
    return await room.alice.slash(room.channel, "lookup", words=words, **options)


@pytest.fixture(params=[False, True], ids=["same run", "after a restart"])
def restart(request: pytest.FixtureRequest) -> bool:
    return request.param


async def test_lookup_turns_and_jumps(room: Room, restart: bool) -> None:
    result = await looked(room, "tea clipper: built", collection="ships")
    assert result.ephemeral
    first = texts(result.response)
    assert "🔎 Lookup, 1 of 8: tea clipper: built" in first
    assert "**clipper**" in first
    if restart:
        await room.env.restart_bot(room.new_bot())
    turned = await room.alice.click(result.response, label="Next")
    second = texts(turned.response or result.response)
    assert "Lookup, 2 of 8" in second
    jumped = await room.alice.select(turned.response or result.response, ["7"])
    assert "Lookup, 8 of 8" in texts(jumped.response or result.response)
    back = await room.alice.click(jumped.response or result.response, label="Previous")
    assert "Lookup, 7 of 8" in texts(back.response or result.response)


async def test_lookup_shows_context_and_opens_the_document(room: Room, restart: bool) -> None:
    result = await looked(room, "bergamot")
    assert "**bergamot**" in texts(result.response)
    if restart:
        await room.env.restart_bot(room.new_bot())
    shown = await room.alice.click(result.response, label="Show in context")
    assert shown.ephemeral
    assert "🔎 In context, passage 1 of" in texts(shown.response)
    assert "**bergamot**" in texts(shown.response)
    on = await room.alice.click(shown.response, label="Next")
    assert "In context, passage 2 of" in texts(on.response or shown.response)
    back = await room.alice.click(on.response or shown.response, label="Previous")
    assert "In context, passage 1 of" in texts(back.response or shown.response)
    opened = await room.alice.click(result.response, label="Open the document")
    assert opened.ephemeral
    assert "📄 Source" in texts(opened.response)


async def test_nothing_found_is_said(room: Room) -> None:
    assert "No passage holds" in texts((await looked(room, "sourdough")).response)
    assert "or another time" in texts((await looked(room, "bergamot", **{"from": "2030"})).response)


async def test_lookup_can_be_limited_to_a_time(room: Room) -> None:
    text = texts((await looked(room, "bergamot", **{"from": "2018", "to": "2018-04"})).response)
    assert "published from 2018 to April 2018" in text
    assert "The harbour of Leith" in text
    later = texts((await looked(room, "bergamot", **{"from": "2021-05"})).response)
    assert "Blends and their names" in later
    assert "Leith" not in later


@pytest.mark.parametrize(
    ("options", "said"),
    [
        ({"from": "spring"}, "“spring” is no date"),
        ({"to": "2018-02-30"}, "“2018\\-02\\-30” is no date"),
        ({"from": "2019", "to": "2018"}, "ends before it begins"),
        ({"words": "word " * 60}, "too many words"),
        ({"words": "?"}, "no question"),
        ({"collection": "nowhere"}, "no collection"),
    ],
)
async def test_what_cannot_be_looked_up_is_said_to_the_member_alone(
    room: Room, options: dict[str, str], said: str
) -> None:
    result = await room.alice.slash(room.channel, "lookup", **({"words": "tea"} | options))
    assert result.ephemeral
    assert said.replace("\\-", "-") in texts(result.response).replace("\\-", "-")


async def test_dates_are_offered(room: Room) -> None:
    offered = await room.alice.autocomplete(room.channel, "lookup", "from", "")
    assert [choice["name"] for choice in offered] == ["2021", "2018"]
    offered = await room.alice.autocomplete(room.channel, "lookup", "to", "2018")
    assert [choice["value"] for choice in offered] == ["2018-04"]


async def test_who_presses_sees_what_they_may_read(room: Room) -> None:
    """Also of a lookup that holds what was open when it was made."""
    staff = room.guild.create_role("staff")
    result = await looked(room, "bergamot")
    shown = await room.alice.click(result.response, label="Show in context")
    guild = str(room.guild.id)
    await room.conversation.access.set_audience(guild, "tea", Audience("roles", frozenset({str(staff.id)})), "m")
    presses = ((result, "Open the document"), (result, "Show in context"), (shown, "Next"), (result, "Next"))
    for pressed, label in presses:
        before = texts(pressed.response)
        after = await room.alice.click(pressed.response, label=label)
        told = texts(after.response or pressed.response)
        # What stood there may stay; nothing more is shown.
        assert told == before or ("citrus" not in told and "Leith" not in told and "Genmaicha" not in told), label
    assert key_of("tea") not in "".join(
        str(choice) for choice in (await room.alice.autocomplete(room.channel, "lookup", "collection", ""))
    )


async def test_in_a_thread_and_where_nobody_is_served(room: Room) -> None:
    answer = (await room.alice.slash(room.channel, "ask", question="What is Earl Grey flavoured with?")).response
    await room.alice.click(answer, label="Discuss in a thread")
    (thread,) = room.channel.threads
    found = await room.alice.slash(thread, "lookup", words="bergamot calabria")
    assert found.ephemeral
    assert "Calabria" in texts(found.response)
    journal, guild = room.conversation.journal, str(room.guild.id)
    await journal.servers.set_value(guild, "ignored", True, who="m", channel=str(room.channel.id))
    for place in (thread, room.channel):
        for name, options in (("lookup", {"words": "bergamot"}), ("source", {"title": "Blends"}), ("sources", {})):
            refused = await room.alice.slash(place, name, **options)
            assert refused.ephemeral
            assert "Blends" not in texts(refused.response)
    turned = await room.alice.click(found.response, label="Show in context")
    assert "Calabria" not in texts(turned.response)


async def test_where_quoth_only_came_along_what_is_open_to_everyone_is_found(room: Room) -> None:
    """In servers that it is not in, and in direct messages among people."""
    role = room.guild.create_role("staff")
    audience = Audience("roles", frozenset({str(role.id)}))
    await room.conversation.access.set_audience(str(room.guild.id), "tea", audience, "admin")
    room.env.backend.add_member_role(room.guild.id, room.alice.id, role.id)
    user = SimpleNamespace(id=room.alice.id)
    group = discord.app_commands.AppCommandContext(guild=False, dm_channel=False, private_channel=True)
    elsewhere = discord.app_commands.AppCommandContext(guild=True, dm_channel=False, private_channel=False)
    for guild_id, context in ((None, group), (77, elsewhere)):
        came_along = SimpleNamespace(
            client=room.env.bot, user=user, guild_id=guild_id, guild=None, channel_id=5, context=context
        )
        place = await room.env.bot.actions.where(came_along, private=True)  # type: ignore
        assert await room.conversation.access.collections(place) == ("hostile", "ships")
