"""Direct messages: the member picks a server of theirs, and gets what they may read there, as of each question."""

from __future__ import annotations

import pytest
import simcord

from bot.audience import STRANGERS
from bot.chat.offers import Offers, Servers
from bot.chat.reply import Wording, answer_message, server_pick
from bot.model import Audience

from .checked import texts
from .conftest import Room
from .samples import answer, quote

QUESTION = "What is Earl Grey flavoured with?"
QUOTE = "flavoured with oil of bergamot"
TURN = "0" * 12


class Two:
    """Two servers of alice's: "tea" is open to a role in the first, which she has there; to nobody in the second."""

    def __init__(self, room: Room) -> None:
        self.room, self.alice = room, room.alice.user
        self.one = room.guild
        self.two = room.env.create_guild("Second")
        self.role = self.one.create_role("staff")
        self.there = self.two.add_member(self.alice)
        room.env.backend.add_member_role(self.one.id, self.alice.id, self.role.id)

    @property
    def dm(self) -> simcord.builders.ChannelHandle:
        return self.alice.dm_channel

    async def asked(self) -> object:
        await self.alice.send_dm(QUESTION)
        return self.dm.last_message

    async def picked(self, guild: simcord.builders.GuildHandle) -> object:
        message = await self.asked()
        result = await self.alice.select(message, [str(guild.id)], custom_id=pick_of(message))
        assert not result.ephemeral
        return result.response


def pick_of(message: object) -> str:
    return next(custom_id for custom_id in _ids(message) if custom_id.startswith("quoth:server"))


def _ids(message: object) -> list[str]:
    found: list[str] = []
    pending = [one if isinstance(one, dict) else one.to_dict() for one in message.components]  # type: ignore
    while pending:
        one = pending.pop()
        found += [one["custom_id"]] if "custom_id" in one else []
        pending += one.get("components") or []
    return found


@pytest.fixture
async def two(room: Room) -> Two:
    made = Two(room)
    for guild, ids in ((made.one, {str(made.role.id)}), (made.two, {"1"})):
        audience = Audience("roles", frozenset(ids))
        await room.conversation.access.set_audience(str(guild.id), "tea", audience, "admin")
    return made


def test_the_menu_names_the_server_that_is_asked_in(wording: Wording) -> None:
    assert server_pick(wording.labels, None) == ()
    (pick,) = server_pick(wording.labels, Servers((("1", "A"), ("2", "B"))))
    assert [one.label for one in pick.choices] == ["A", "B"]
    offers = Offers(servers=Servers((("1", "A"), ("2", "B" * 200)), "2"))
    message = answer_message(wording, TURN, answer(quote("Tea.", 1)), offers=offers)
    (pick,) = message.picks
    assert pick.action == f"quoth:server:{TURN}"
    assert [one.chosen for one in pick.choices] == [False, True]
    assert pick.choices[1].label.startswith("Asked in: BBB")


async def test_a_member_of_one_server_asks_in_it(room: Room) -> None:
    role = room.guild.create_role("staff")
    audience = Audience("roles", frozenset({str(role.id)}))
    await room.conversation.access.set_audience(str(room.guild.id), "tea", audience, "admin")
    await room.alice.send_dm(QUESTION)
    assert QUOTE not in texts(room.alice.user.dm_channel.last_message)
    room.env.backend.add_member_role(room.guild.id, room.alice.id, role.id)
    await room.alice.send_dm(QUESTION)
    answer = room.alice.user.dm_channel.last_message
    assert QUOTE in texts(answer)
    assert not [one for one in _ids(answer) if one.startswith("quoth:server")]


async def test_the_choice_is_kept_and_asks_the_question_there(room: Room, two: Two) -> None:
    assert QUOTE not in texts(await two.asked()), "none is chosen"
    assert QUOTE in texts(await two.picked(two.one))
    await room.env.restart_bot(room.new_bot())
    assert QUOTE in texts(await two.asked())
    assert QUOTE not in texts(await two.picked(two.two))
    assert QUOTE not in texts(await two.asked())


async def test_roles_and_membership_count_as_of_each_question(room: Room, two: Two) -> None:
    shown = await two.picked(two.one)
    backend = room.env.backend
    backend.remove_member_role(two.one.id, two.alice.id, two.role.id)
    assert QUOTE not in texts(await two.asked())
    late = await two.alice.click(shown, label="Show in context")
    assert "bergamot" not in texts(late.response)
    backend.add_member_role(two.one.id, two.alice.id, two.role.id)
    assert QUOTE in texts(await two.asked())
    await room.conversation.journal.servers.set_value(str(two.one.id), "ignored_roles", (str(two.role.id),), who="m")
    assert QUOTE not in texts(await two.asked()), "who is never answered there gets nothing from there"
    await room.conversation.journal.servers.set_value(str(two.one.id), "ignored_roles", (), who="m")
    assert QUOTE in texts(await two.asked())
    backend.remove_member(two.one.id, two.alice.id)
    assert QUOTE not in texts(await two.asked())
    assert await room.env.bot.desk.direct.choose(room.env.bot, two.alice.id, str(two.one.id)) is None
    assert await room.env.bot.desk.direct.choose(room.env.bot, two.alice.id, "77") is None


async def test_what_the_server_set_for_answers_holds(room: Room, two: Two) -> None:
    assert QUOTE in texts(await two.picked(two.one))
    await room.conversation.journal.servers.set_value(str(two.one.id), "collections", ("ships",), who="m")
    assert QUOTE not in texts(await two.asked())


async def test_limits_of_the_server_hold(room: Room, two: Two) -> None:
    assert QUOTE in texts(await two.picked(two.one))
    await room.conversation.journal.servers.set_value(str(two.one.id), "daily_cap", 2, who="m")
    assert QUOTE in texts(await two.asked())
    refused = texts(await two.asked())
    assert QUOTE not in refused
    assert "<t:" in refused
    assert "<t:" not in texts(await two.asked()), "it is said once"
    typed = await two.alice.slash("ask", question=QUESTION)
    assert "<t:" in texts(typed.response)
    there = await room.alice.slash(room.channel, "ask", question=QUESTION)
    assert "<t:" in texts(there.response)
    every = await two.alice.slash("sources")
    await two.alice.select(every.response, [str(two.two.id)], custom_id="quoth:server")
    assert "Earl" in texts(await two.asked()), "another server counts for itself"


async def test_commands_in_direct_messages_see_the_same(room: Room, two: Two) -> None:
    await two.asked()
    for sees in (False, True):
        if sees:
            await two.picked(two.one)
        found = await two.alice.slash("lookup", words="bergamot calabria")
        assert ("Calabria" in texts(found.response)) is sees
        typed = await two.alice.slash("source", title="blends and their names")
        assert ("Genmaicha" in texts(typed.response)) is sees
        every = await two.alice.slash("sources")
        assert ("tea" in texts(every.response).replace("*", " ").split()) is sees
        assert pick_of(every.response) == "quoth:server"
        asked = await two.alice.slash("ask", question=QUESTION)
        assert (QUOTE in texts(asked.response)) is sees
        choices = await two.alice.autocomplete("ask", "collection", "")
        assert ("tea" in [choice["value"] for choice in choices]) is sees
    note = await two.alice.select(every.response, [str(two.two.id)], custom_id="quoth:server")
    assert "Second" in texts(note.response)
    assert await room.conversation.journal.choices.server_of(str(two.alice.id)) == str(two.two.id)


async def test_a_server_that_is_forgotten_takes_what_was_quoted_of_it_along(room: Room, two: Two) -> None:
    await two.picked(two.one)
    journal = room.conversation.journal
    gone = await journal.servers.erase(str(two.one.id))
    assert gone.turns == 0, "a shared collection was quoted"
    assert await journal.choices.server_of(str(two.alice.id)) is None


async def test_strangers_get_strangers_readers(room: Room) -> None:
    stranger = room.env.create_user("carl")
    direct = room.env.bot.desk.direct
    readers = await direct.readers(room.env.bot, stranger.id)
    assert readers is STRANGERS
    assert await direct.offered(room.env.bot, stranger.id, readers) is None
