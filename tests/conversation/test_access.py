"""From which collections is answered."""

from __future__ import annotations

import pytest

from bot.conversation import chosen_of
from bot.errors import AskError
from tests.conversation.conftest import PLACE, Room


async def test_one_collection_is_all_that_answers(room: Room) -> None:
    turn = await room.ask("what about trout?", collection="town")
    assert {quote.document.collection for quote in turn.answer.ranked} == {"town"}
    with pytest.raises(AskError, match=r"no collection 'sea'. Choose one of these: law, town"):
        await room.ask(collection="sea")
    with pytest.raises(AskError):
        await room.conversation.catalogue.lookup("trout", PLACE, "sea")


def test_collections_are_chosen_by_name() -> None:
    assert chosen_of(("a", "b"), None) == {"a", "b"}
    assert chosen_of(("a", "b"), "b") == {"b"}
    assert chosen_of((), None) == frozenset()
    with pytest.raises(AskError, match="none yet"):
        chosen_of((), "a")
