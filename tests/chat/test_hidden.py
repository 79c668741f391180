"""What is hidden leaves no trace: with hidden documents or without, every reply is the same, byte for byte."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import replace
from pathlib import Path

import pytest

from bot.answer.service import Answerers
from bot.audience import STRANGERS
from bot.chat import pages
from bot.chat.client.choices import dates_for, entry_of, matching
from bot.chat.lookup import FOUND, lookup_message, passage_message, search_for
from bot.chat.reply import Wording, answer_message
from bot.chat.sources import shelf_message, shelves_of, source_message, sources_message
from bot.conversation import Conversation
from bot.errors import AskError, NotFoundError
from bot.ingest.store.library import Library
from bot.journal import Journal
from bot.model import Ask, Audience, Place, Reader, Readers
from bot.text.period import Period
from tests.answer.conftest import FILES
from tests.making import put

GUILD = "1000"
STAFF = Audience("roles", frozenset({"7"}))
OFFICE = Audience("channels", frozenset({"8"}))

# The same words, titles and passages as what is open, rarer and commoner ones; acronyms, authors and languages that the
# open documents do not have; words that are near what is mistyped.
HIDDEN = {
    "fishing.md": FILES["law/fishing.md"]
    + "\n## Night permits\n\nA night permit costs 900 crowns. Permits, permits.\n",
    "copy.md": FILES["town/history.md"],
    "secret.md": """---
title: The secret amber plan
author: Ann Hidden
kind: opinion
---

# The secret amber plan

## Permits for amber

The Lake Harbour Office (LHO) moves the amber to Lund in 2031. Ann Hidden thinks that the amber is fake. The permitt
costs nothing to the harber master. Zanzibar is the password of the museum.
""",
    "geheim.md": "# Geheimnis\n\nDas Museum zeigt falschen Bernstein. Der Erlaubnisschein kostet nichts.\n",
    "many.md": "# Trout\n\n"
    + "\n\n".join(f"## Trout {n}\n\nTrout, harbour, buoys and berths, number {n}." for n in range(40)),
}
TALKS = [
    ["How much does a fishing permit cost?", "and on Mondays?", "more", "more", "who says that?"],
    ["What does LHO stand for?", "what is the Lake Harbour Office?"],
    ["What does Ann Hidden think of the amber?", "why?", "what is her opinion of it"],
    ["what is the season of trout", "and the pike?", "tell me more about [1]", "[2]"],
    ["permitt cost", "harber master", "zanzibar", "musuem of ambr"],
    ["Was kostet das Museum?", "Und der Erlaubnisschein?"],
    ["compare trout and pike", "list the rules for anglers", "what do the sources say about amber"],
    ["secret amber plan", "night permits", "password", "When was Varn founded?", "and its church?"],
]
WORDS = ["amber", "permits harbour", "LHO", "zanzibar", "Bernstein", "trout", "permitt"]
TYPED = ["", "a", "trout", "secret", "per", "night permits", "fishing on"]

PUBLIC = Place("discord", GUILD, "9", readers=Readers(GUILD, True, "9", frozenset({GUILD})))
STAFF_MEMBER = replace(PUBLIC, private=True, readers=Readers(GUILD, True, members=(Reader(frozenset({"7"})),)))
PLACES = {
    "public": PUBLIC,
    "of another role": replace(
        PUBLIC, readers=Readers(GUILD, True, "9", frozenset({"5"}), (Reader(frozenset({"7"})),))
    ),
    "private": replace(PUBLIC, private=True, readers=Readers(GUILD, True, members=(Reader(frozenset({"5"})),))),
    "not known": replace(PUBLIC, readers=Readers(GUILD)),
    "direct": Place("discord", None, "3", private=True, readers=STRANGERS),
    "nothing said of readers": Place("discord", GUILD, "9"),
    "direct, in a server": Place(
        "discord", None, "3", private=True, readers=Readers(GUILD, True, members=(Reader(frozenset({"5"})),))
    ),
}


@asynccontextmanager
async def opened(folder: Path, *, hidden: bool) -> AsyncIterator[tuple[Conversation, Journal]]:
    async with AsyncExitStack() as stack:
        journal = await stack.enter_async_context(await Journal.open(folder / "journal.db"))
        library = stack.enter_context(Library(folder / "library" / "library.db"))
        put(library, FILES)
        if hidden:
            for n, name in enumerate(("staff", f"{GUILD}/own", f"{GUILD}/law", "2000/law")):
                put(library, {f"hidden{n}/{path}": text for path, text in HIDDEN.items()}, name)
            await journal.audiences.change(GUILD, "staff", STAFF, "m")
            await journal.audiences.change(GUILD, f"{GUILD}/own", OFFICE, "m")
            await journal.audiences.change(GUILD, f"{GUILD}/law", STAFF, "m")
        answerers = stack.enter_context(Answerers(library, folder / "index"))
        yield Conversation(library, answerers, journal, template="t", max_question=500), journal


async def told(
    conversation: Conversation, wording: Wording, place: Place, name: str, talks: list[list[str]] = TALKS
) -> list[str]:
    """All that a place can get to see."""
    seen: list[str] = []
    for at, talk in enumerate(talks):
        for question in talk:
            ask = Ask(question, "m1", place, f"{name} {at}")
            turn = await conversation.ask(
                ask, lambda _, answer: repr(answer_message(wording, "turn", answer, files=True))
            )
            seen.append(turn.body)
            seen.append(repr(replace(turn.answer, snapshot="", elapsed_ms=0.0)))
            for quote in turn.answer.quotes:
                shown = await conversation.in_context(turn.id, quote.n, place)
                seen.append(repr(pages.context_message(wording, "turn", [quote.n], shown)))
            for n in range(len(turn.answer.nearest)):
                seen.append(await conversation.nearest(turn.id, n, place))
    for words in WORDS:
        for collection in (None, "law"):
            for period in (Period(), Period("2021"), Period("", "2019")):
                search = search_for(words, collection, period)
                found = await conversation.catalogue.lookup(words, place, collection, FOUND, period)
                seen += [repr(lookup_message(wording, search, found, at)) for at in range(max(1, len(found)))]
    held = await conversation.catalogue.holdings(place)
    seen.append(repr(sources_message(wording, held)))
    for shelf, documents in shelves_of(held):
        seen.append(repr(shelf_message(wording, shelf, documents)))
    for one in held:
        passages = await conversation.catalogue.source(one.document.id, place)
        seen.append(repr(source_message(wording, passages, 0, one)))
        seen.append(repr(passage_message(wording, await conversation.catalogue.around(one.document.id, 0, place))))
    entries = [entry_of(heading) for heading in await conversation.catalogue.headings(place)]
    seen += [repr(matching(entries, typed)) for typed in TYPED]
    seen += [repr(dates_for(entries, typed)) for typed in ("", "20", "2021", "2021-05")]
    names = await conversation.access.collections(place)
    seen += [repr(names), repr(pages.help_message(wording, names))]
    evidence = await conversation.catalogue.evidence(
        "A night permit costs 900 crowns. Varn was founded in 1324.", place, 2
    )
    seen += [repr((one.claim, replace(one.answer, snapshot="", elapsed_ms=0.0))) for one in evidence.looked]
    for wanted in ("staff", "own", "nowhere", f"{GUILD}/own", f"{GUILD}/law", "2000/law"):
        for attempt in (
            conversation.catalogue.lookup("amber", place, wanted),
            conversation.catalogue.holdings(place, wanted),
            conversation.ask(Ask("amber?", "m1", place, "c", wanted), lambda *_: ""),
        ):
            try:
                seen.append(repr(await attempt))
            except AskError as error:
                seen.append(str(error).replace(repr(wanted), "NAME"))
    return seen


@pytest.mark.parametrize("every", [False, pytest.param(True, marks=pytest.mark.slow)])
async def test_hidden_documents_change_no_byte(tmp_path: Path, wording: Wording, every: bool) -> None:
    async with (
        opened(tmp_path / "with", hidden=True) as (one, _),
        opened(tmp_path / "without", hidden=False) as (two, _),
    ):
        await told(one, wording, STAFF_MEMBER, "staff")  # what is kept of it must not show up elsewhere
        for name, place in PLACES.items():
            if place.readers in (None, STRANGERS):
                assert await one.access.collections(place) == ("law", "town")
            talks = TALKS if every or name in ("public", "direct") else TALKS[:3]
            assert await told(one, wording, place, name, talks) == await told(two, wording, place, name, talks), name


async def test_who_may_read_gets_them(tmp_path: Path, wording: Wording) -> None:
    office = Readers(GUILD, True, members=(Reader(channels=frozenset({"8"})),))
    async with opened(tmp_path / "with", hidden=True) as (conversation, _):
        assert await conversation.access.collections(STAFF_MEMBER) == ("law", "staff", "town")
        assert await conversation.access.visible(STAFF_MEMBER) == {"law", "town", "staff", f"{GUILD}/law"}
        assert await conversation.access.collections(replace(STAFF_MEMBER, readers=office)) == ("law", "own", "town")
        found = await conversation.catalogue.lookup("zanzibar", STAFF_MEMBER)
        assert {one.hit.passage.document.collection for one in found} <= {"staff", f"{GUILD}/law"} and found
        both = await conversation.catalogue.lookup("permits", STAFF_MEMBER, "law", 20)
        assert {one.hit.passage.document.collection for one in both} == {"law", f"{GUILD}/law"}
        turn = await conversation.ask(Ask("What is the password?", "m", STAFF_MEMBER, "c", "staff"), lambda *_: "")
        assert {quote.document.collection for quote in turn.answer.ranked} == {"staff"}
        operator = Place("terminal", private=True)
        assert await conversation.access.collections(operator) == (
            f"{GUILD}/law",
            f"{GUILD}/own",
            "2000/law",
            "law",
            "staff",
            "town",
        )
        assert (await conversation.replay(turn.id)).changed == ()


async def test_a_shared_collection_that_a_server_restricts_is_not_open_to_all(tmp_path: Path) -> None:
    async with opened(tmp_path / "with", hidden=True) as (conversation, journal):
        elsewhere = Place("discord", "2000", "9", readers=Readers("2000", True, "9", frozenset({"2000"})))
        assert await conversation.access.collections(elsewhere) == ("law", "staff", "town")
        await journal.audiences.change(GUILD, "staff", Audience(), "m")
        assert await conversation.access.collections(PLACES["direct"]) == ("law", "staff", "town")


async def test_a_role_taken_away_counts_at_the_next_click(tmp_path: Path) -> None:
    async with opened(tmp_path / "with", hidden=True) as (conversation, _):
        ask = Ask("What is the password of the museum?", "m1", STAFF_MEMBER, "c")
        turn = await conversation.ask(ask, lambda *_: "")
        assert {quote.document.collection for quote in turn.answer.quotes} <= {"staff", f"{GUILD}/law"}
        await conversation.in_context(turn.id, 1, STAFF_MEMBER)
        for place in PLACES.values():
            for attempt in (
                conversation.in_context(turn.id, 1, place),
                conversation.turn(turn.id, place),
                conversation.feedback(turn.id, "m1", True, place=place),
                conversation.catalogue.source(turn.answer.quotes[0].document.id, place),
                conversation.catalogue.around(turn.answer.quotes[0].document.id, 0, place),
            ):
                try:
                    await attempt
                except NotFoundError:
                    continue
                raise AssertionError(place)
            after = await conversation.ask(
                Ask("and where does it lie?", "m1", place, "c", follows=turn.id), lambda *_: ""
            )
            assert after.answer.understood_as is None
            more = await conversation.ask(Ask("more", "m1", place, "c", follows=turn.id), lambda *_: "")
            assert "password" not in str(more.answer)
        again = await conversation.ask(Ask("more", "m1", STAFF_MEMBER, "c", follows=turn.id), lambda *_: "")
        assert "password" in str(again.answer.understood_as)


async def test_a_heading_nearby_is_offered_only_while_it_may_be_seen(tmp_path: Path) -> None:
    async with opened(tmp_path / "with", hidden=True) as (conversation, _):
        for question in ("night permits for sourdough and bagels", "secret amber sourdough bagels"):
            turn = await conversation.ask(Ask(question, "m1", STAFF_MEMBER, "c"), lambda *_: "")
            hidden = [
                n
                for n, name in enumerate(turn.answer.nearest)
                if name in ("Night permits", "The secret amber plan", "Permits for amber")
            ]
            assert hidden
            for n in hidden:
                assert await conversation.nearest(turn.id, n, STAFF_MEMBER) == turn.answer.nearest[n]
                for place in PLACES.values():
                    try:
                        await conversation.nearest(turn.id, n, place)
                    except NotFoundError:
                        continue
                    raise AssertionError(place)
