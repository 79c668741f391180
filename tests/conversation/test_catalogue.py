"""What can be read without asking."""

from __future__ import annotations

import pytest

from bot.errors import NotFoundError
from tests.answer.conftest import FILES
from tests.conversation.conftest import PLACE, Room


async def test_documents_and_headings_to_open(room: Room) -> None:
    held = await room.conversation.catalogue.holdings(PLACE)
    assert [one.document.path for one in held] == sorted(FILES)
    headings = [(ref.document.path, ref.heading) for ref in await room.conversation.catalogue.headings(PLACE)]
    assert ("law/fishing.md", "") in headings
    assert ("law/fishing.md", "Permits") in headings
    assert ("law/fishing.md", "Fishing on the lake") not in headings
    assert len(set(headings)) == len(headings)
    for ref in await room.conversation.catalogue.headings(PLACE):
        passages = await room.conversation.catalogue.source(ref.document.id, PLACE, ref.heading or None)
        assert passages[0].id == ref.passage


async def test_headings_of_some_collections_only(room: Room) -> None:
    found = await room.conversation.catalogue.headings(PLACE, frozenset(("town", "none")))
    assert {ref.document.collection for ref in found} == {"town"}


async def test_a_source_that_is_not_there(room: Room) -> None:
    (held, *_) = await room.conversation.catalogue.holdings(PLACE)
    with pytest.raises(NotFoundError, match="has no heading"):
        await room.conversation.catalogue.source(held.document.id, PLACE, "Nothing")
    with pytest.raises(NotFoundError):
        await room.conversation.catalogue.source("nosuchdocument", PLACE)
