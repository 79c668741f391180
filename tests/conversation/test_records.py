"""What is kept of members."""

from __future__ import annotations

import json

import pytest

from bot.errors import NotFoundError
from tests.conversation.conftest import Room


async def test_a_member_sees_exports_and_erases_what_is_stored(room: Room) -> None:
    mine, other = await room.ask("what is the secretword of m1?"), await room.ask(asker="m2")
    await room.conversation.feedback(other.id, "m1", helpful=True)
    stored = await room.conversation.records.stored_of("m1")
    assert (stored.turns, stored.feedback) == (1, 1)
    records = [json.loads(line) for line in (await room.conversation.records.export("m1")).splitlines()]
    assert len(records) == 2
    assert "secretword" in json.dumps(records)
    receipt = await room.conversation.records.erase("m1")
    assert (receipt.turns, receipt.feedback, receipt.clean) == (1, 1, True)
    assert await room.conversation.records.export("m1") == ""
    assert (await room.conversation.records.stored_of("m1")).turns == 0
    assert (await room.conversation.turn(other.id)).id == other.id
    with pytest.raises(NotFoundError):
        await room.conversation.turn(mine.id)
    left = b"".join(path.read_bytes() for path in room.path.parent.glob("journal.db*"))
    assert b"secretword" not in left
