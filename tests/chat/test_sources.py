"""/source and /sources: what there is to read."""

from __future__ import annotations

import threading
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.chat import sources
from bot.chat.client import choices
from bot.chat.message import problems
from bot.chat.reply import Wording
from bot.chat.sources import shelf_message, shelves_of, source_message, sources_message
from bot.ingest.store.holdings import Holding
from bot.model import Audience, Place

from .checked import texts
from .conftest import Room
from .samples import ARTICLE, BRIEF, passage
from .test_reply import DOCUMENTS, OUTDATED, UNSHRUNK

HELD = Holding(ARTICLE, 3, 1_700_000_000, 1_700_000_100)

# --- messages --------------------------------------------------------------------------------------------------------


def test_the_first_page_tells_what_is_known(wording: Wording) -> None:
    one = passage("It smelled.", document=ARTICLE)
    text = source_message(wording, [one], 0, HELD).text
    assert "Opinion: its sentences are quoted as its author's, never as facts" in text
    assert "3 passages · version of <t:1700000000:D> · read <t:1700000100:R>" in text
    assert "Mary Example" in text and "3 April 2018" in text


@pytest.mark.parametrize(("locale", "words"), OUTDATED.items())
def test_that_a_document_calls_itself_out_of_date_is_told(wording: Wording, locale: str, words: str) -> None:
    there = wording.of(locale)
    old = replace(BRIEF, meta=replace(BRIEF.meta, outdated=True))
    assert words in source_message(there, [passage("A.", document=old)], 0, Holding(old, 1)).text
    assert words not in source_message(there, [passage("A.", document=BRIEF)], 0, Holding(BRIEF, 1)).text
    ((shelf, held),) = shelves_of([Holding(old, 2)])
    assert f"**1** Blends and their names{words}\n-# 2021" in shelf_message(there, shelf, held).text


def test_headings_can_be_jumped_to(wording: Wording) -> None:
    many = [passage(f"Passage {n}. " + "word " * 150, n, n * 1000, heading=f"Heading {n}") for n in range(60)]
    (select,) = source_message(wording, many, 40).picks
    assert len(select.choices) == 25
    assert [option.label for option in select.choices if option.chosen] == ["Heading 40"]
    assert [option.value for option in select.choices][:2] == ["28", "29"]
    assert [option.label for option in source_message(wording, many, 59).picks[0].choices][-1] == "Heading 59"


def test_collections_are_counted_and_dated(wording: Wording) -> None:
    shared = replace(BRIEF, id="c", collection="1000/tea")
    message = sources_message(wording, [HELD, Holding(BRIEF, 2), Holding(shared, 1)])
    assert "3 documents in 1 collection" in message.text
    assert "**tea**\n-# 3 documents · published 2018 to 2021 · last read <t:1700000100:R>" in message.text
    ((shelf, held),) = shelves_of([HELD, Holding(BRIEF, 2)])
    listed = shelf_message(wording, shelf, held)
    assert "**1** Blends and their names\n-# 2021 · 2 passages" in listed.text
    assert "-# Mary Example · opinion · 3 April 2018 · 3 passages · read <t:1700000100:R>" in listed.text
    assert "nothing to read" in sources_message(wording, []).text


@given(st.lists(DOCUMENTS, min_size=1, max_size=30), st.integers(0, 6))
@settings(max_examples=8, **UNSHRUNK)
def test_any_documents_keep_every_limit(wording: Wording, documents: list, page: int) -> None:
    held = [Holding(replace(one, id=f"d{n}"), n, n, None) for n, one in enumerate(documents)]
    assert list(problems(sources_message(wording, held, page))) == []
    for shelf, some in shelves_of(held):
        assert list(problems(shelf_message(wording, shelf, some, page))) == []
    assert list(problems(source_message(wording, [passage("A.", document=held[0].document)], 0, held[0]))) == []


# --- in Discord ------------------------------------------------------------------------------------------------------


async def test_sources_lists_collections_and_documents(room: Room) -> None:
    result = await room.alice.slash(room.channel, "sources")
    assert result.ephemeral
    assert "in 3 collections" in texts(result.response)
    (tea,) = [held for shelf, held in shelves_of(await _held(room)) if shelf.name == "tea"]
    key = sources.key_of("tea")
    await room.env.restart_bot(room.new_bot())
    listed = await room.alice.select(result.response, [key])
    text = texts(listed.response or result.response)
    assert "Blends and their names" in text and "The harbour of Leith" in text
    opened = await room.alice.select(listed.response or result.response, [tea[1].document.id])
    assert opened.ephemeral
    assert "📄 Source" in texts(opened.response)
    back = await room.alice.click(listed.response or result.response, label="All collections")
    assert "in 3 collections" in texts(back.response or result.response)


async def test_a_collection_can_be_named(room: Room) -> None:
    offered = await room.alice.autocomplete(room.channel, "sources", "collection", "sh")
    assert [choice["name"] for choice in offered] == ["ships"]
    result = await room.alice.slash(room.channel, "sources", collection="ships")
    assert "A long list of ships" in texts(result.response)
    assert "no collection" in texts((await room.alice.slash(room.channel, "sources", collection="x")).response)


async def test_what_is_hidden_is_not_listed(room: Room) -> None:
    staff = room.guild.create_role("staff")
    audience = Audience("roles", frozenset({str(staff.id)}))
    result = await room.alice.slash(room.channel, "sources")
    listed = await room.alice.select(result.response, [sources.key_of("tea")])
    await room.conversation.access.set_audience(str(room.guild.id), "tea", audience, "m")
    text = texts((await room.alice.slash(room.channel, "sources")).response)
    assert "in 2 collections" in text and "tea" not in text
    again = await room.alice.click(listed.response or result.response, label="All collections")
    assert "in 2 collections" in texts(again.response or result.response)


async def test_a_heading_of_a_source_is_jumped_to(room: Room) -> None:
    typed = await room.alice.slash(room.channel, "source", title="long list")
    options = sources._headings(await _ships(room), 0)
    jumped = await room.alice.select(typed.response, [options[-1].value])
    assert "Ship 8" in texts(jumped.response or typed.response)


async def _held(room: Room) -> list[Holding]:
    return await room.conversation.catalogue.holdings(Place("terminal", private=True))


async def _ships(room: Room):
    place = Place("terminal", private=True)
    (document,) = [one.document for one in await room.conversation.catalogue.holdings(place, "ships")]
    return await room.conversation.catalogue.source(document.id, place)


async def test_source_is_found_by_title_and_heading_and_paged(room: Room) -> None:
    choices = await room.alice.autocomplete(room.channel, "source", "title", "genm")
    assert [choice["name"] for choice in choices] == ["Blends and their names › Genmaicha"]
    everything = await room.alice.autocomplete(room.channel, "source", "title", "")
    assert "A long list of ships" in [choice["name"] for choice in everything]
    result = await room.alice.slash(room.channel, "source", title=choices[0]["value"])
    assert result.ephemeral
    assert "green tea with roasted rice" in texts(result.response)

    typed = await room.alice.slash(room.channel, "source", title="long list")
    first = texts(typed.response)
    assert "page 1 of" in first
    assert "Ship 1" in first
    turned = await room.alice.click(typed.response, label="Read on")
    assert "page 2 of" in texts(turned.response or typed.response)
    back = await room.alice.click(typed.response, label="Back")
    assert texts(back.response or typed.response) == first
    missing = await room.alice.slash(room.channel, "source", title="sourdough *bread*")
    assert "sourdough \\*bread\\*" in texts(missing.response)


async def test_a_page_is_made_beside_the_event_loop(room: Room, monkeypatch: pytest.MonkeyPatch) -> None:
    made: list[threading.Thread] = []
    page = sources.source_pages

    def source_pages(passages):
        made.append(threading.current_thread())
        return page(passages)

    monkeypatch.setattr(sources, "source_pages", source_pages)
    result = await room.alice.slash(room.channel, "source", title="long list")
    await room.alice.click(result.response, label="Read on")
    assert len(made) == 2
    assert threading.current_thread() not in made


async def test_a_typed_key_compares_names_that_were_made_before(room: Room, monkeypatch: pytest.MonkeyPatch) -> None:
    matching, made = choices.matching, []
    threads: list[threading.Thread] = []

    def match(*arguments):
        threads.append(threading.current_thread())
        return matching(*arguments)

    monkeypatch.setattr(choices, "matching", match)
    monkeypatch.setattr(choices, "one_line", lambda text: made.append(text) or text)
    await room.alice.autocomplete(room.channel, "source", "title", "g")
    count = len(made)
    assert count > 0
    offered = await room.alice.autocomplete(room.channel, "source", "title", "GENM")
    assert [choice["name"] for choice in offered] == ["Blends and their names › Genmaicha"]
    assert len(made) == count
    assert len(threads) == 2
    assert threading.current_thread() not in threads
