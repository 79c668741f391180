"""What can be read without asking."""

from __future__ import annotations

import pytest

from bot.errors import NotFoundError
from tests.answer.conftest import FILES
from tests.conversation.conftest import PLACE, Room


async def test_documents_and_headings_to_open(room: Room) -> None:
    documents = await room.conversation.catalogue.documents(PLACE)
    assert [ref.path for ref in documents] == sorted(FILES)
    headings = [(ref.document.path, ref.heading) for ref in await room.conversation.catalogue.headings(PLACE)]
    assert ("law/fishing.md", "") in headings
    assert ("law/fishing.md", "Permits") in headings
    assert ("law/fishing.md", "Fishing on the lake") not in headings
    assert len(set(headings)) == len(headings)
    for ref in await room.conversation.catalogue.headings(PLACE):
        passages = await room.conversation.catalogue.source(ref.document.id, PLACE, ref.heading or None)
        assert passages[0].id == ref.passage


async def test_a_source_that_is_not_there(room: Room) -> None:
    (ref, *_) = await room.conversation.catalogue.documents(PLACE)
    with pytest.raises(NotFoundError, match="has no heading"):
        await room.conversation.catalogue.source(ref.id, PLACE, "Nothing")
    with pytest.raises(NotFoundError):
        await room.conversation.catalogue.source("nosuchdocument", PLACE)
