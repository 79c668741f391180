"""Context menus that look for what a message says."""

from __future__ import annotations

import pytest

from bot.model import Audience

from .checked import texts
from .conftest import Room

QUESTION = "What is Earl Grey flavoured with?"
CLAIMS = "Earl Grey is flavoured with bergamot oil. Zeppelins eat quartz daily!\n- Genmaicha is made with roasted rice."


async def test_a_message_is_asked_about_in_private(room: Room) -> None:
    bob = room.guild.add_member(room.env.create_user("bob"))
    message = await bob.send(room.channel, f"Hey {room.alice.mention} <:tea:123456789012345678> {QUESTION}")
    answer = await room.alice.context_menu(room.channel, "Ask Quoth about this", message)
    assert answer.ephemeral
    assert "oil of bergamot" in texts(answer.response)
    (turn,) = await room.conversation.journal.turns()
    assert (turn.ask.question, turn.ask.asker) == (f"Hey {QUESTION}", str(room.alice.id))
    assert turn.ask.place.private


async def test_a_message_without_words_is_no_question(room: Room) -> None:
    message = await room.alice.send(room.channel, f"{room.alice.mention} 👍")
    answer = await room.alice.context_menu(room.channel, "Ask Quoth about this", message)
    assert answer.ephemeral
    assert "There is no question in that" in texts(answer.response)
    sources = await room.alice.context_menu(room.channel, "Find sources for this", message)
    assert "no sentence that could be looked up" in texts(sources.response)
    assert await room.conversation.journal.turns() == []


async def test_each_claim_gets_its_closest_quote_or_nothing(room: Room) -> None:
    message = await room.alice.send(room.channel, CLAIMS)
    found = await room.alice.context_menu(room.channel, "Find sources for this", message)
    assert found.ephemeral
    text = texts(found.response)
    first, second, third = text.split("**2.**")[0], text.split("**2.**")[1].split("**3.**")[0], text.split("**3.**")[1]
    assert "Earl Grey is a black tea that is flavoured with oil of bergamot" in first
    assert "Blends and their names" in first
    assert "Nothing in the corpus." in second
    assert "Genmaicha is a green tea with roasted rice" in third
    assert await room.conversation.journal.turns() == [], "a look-up is no turn"
    opened = await room.alice.click(found.response, label="Open 3")
    assert "Genmaicha" in texts(opened.response)


async def test_at_most_five_claims_are_looked_up(room: Room) -> None:
    message = await room.alice.send(
        room.channel, " ".join(f"Bergamot grew in the year {n}." for n in range(1800, 1808))
    )
    found = await room.alice.context_menu(room.channel, "Find sources for this", message)
    assert "3 more sentences not looked up" in texts(found.response)
    assert "**5.**" in texts(found.response)
    assert "**6.**" not in texts(found.response)


@pytest.mark.parametrize("name", ["Find sources for this", "Ask Quoth about this"])
async def test_hidden_sources_are_not_found(room: Room, name: str) -> None:
    role = room.guild.create_role("staff")
    await room.conversation.access.set_audience(
        str(room.guild.id), "tea", Audience("roles", frozenset({str(role.id)})), "admin"
    )
    message = await room.alice.send(room.channel, CLAIMS)
    refused = await room.alice.context_menu(room.channel, name, message)
    assert "black tea" not in texts(refused.response)
    assert "Blends" not in texts(refused.response)
    room.env.backend.add_member_role(room.guild.id, room.alice.id, role.id)
    found = await room.alice.context_menu(room.channel, name, message)
    assert "black tea" in texts(found.response)
