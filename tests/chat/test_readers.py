"""Who reads a place, by discord.py's own objects, against Discord's permission algorithm over all members: the payloads
are random servers as the gateway and REST would tell of them."""

from __future__ import annotations

import asyncio
import random
from collections import Counter
from dataclasses import dataclass, field
from itertools import combinations
from types import SimpleNamespace
from typing import Any

import discord
import pytest

from bot.audience import STRANGERS, may_read
from bot.chat.client.bot import intents
from bot.chat.client.direct import Direct
from bot.chat.client.readers import member_readers, private_readers, public_readers
from bot.model import Audience, Reader, Readers
from bot.servers import ServerSettings

GUILD, QUOTH, QUOTHS_ROLE = 1000, 1, 1999
ADMINISTRATOR, VIEW, CONNECT, MANAGE_THREADS = 1 << 3, 1 << 10, 1 << 20, 1 << 34
TEXT, VOICE, NEWS, STAGE, FORUM, PUBLIC_THREAD, PRIVATE_THREAD = 0, 2, 5, 13, 15, 11, 12


@dataclass
class World:
    """A server as it really is: what Discord knows, by ids."""

    owner: int
    roles: dict[int, int]
    members: dict[int, set[int]]
    channels: dict[int, int] = field(default_factory=dict)
    overwrites: dict[int, list[tuple[int, bool, int, int]]] = field(default_factory=dict)
    """By channel: id, whether of a role, allowed, denied."""
    threads: dict[int, tuple[int, int, set[int]]] = field(default_factory=dict)

    def base(self, roles: set[int]) -> int:
        granted = self.roles[GUILD]
        for role in roles:
            granted |= self.roles[role]
        return granted

    def permissions(self, roles: set[int], channel: int, member: int | None = None) -> int:
        """As Discord documents it."""
        granted = self.base(roles)
        if granted & ADMINISTRATOR or (member is not None and member == self.owner):
            return ~0
        overwrites = self.overwrites[channel]
        for one, is_role, allowed, denied in overwrites:
            if is_role and one == GUILD:
                granted = granted & ~denied | allowed
        all_allowed = all_denied = 0
        for one, is_role, allowed, denied in overwrites:
            if is_role and one != GUILD and one in roles:
                all_allowed |= allowed
                all_denied |= denied
        granted = granted & ~all_denied | all_allowed
        for one, is_role, allowed, denied in overwrites:
            if not is_role and one == member:
                granted = granted & ~denied | allowed
        return granted

    def views(self, member: int, channel: int) -> bool:
        return bool(self.permissions(self.members[member], channel, member) & VIEW)

    def reads(self, member: int, channel: int) -> bool:
        wanted = VIEW | (CONNECT if self.channels[channel] in (VOICE, STAGE) else 0)
        return self.permissions(self.members[member], channel, member) & wanted == wanted

    def administers(self, member: int) -> bool:
        return member == self.owner or bool(self.base(self.members[member]) & ADMINISTRATOR)

    def belongs(self, member: int, audience: Audience) -> bool:
        if audience.kind == "everyone" or self.administers(member):
            return True
        if audience.kind == "roles":
            return bool(audience.ids & {str(GUILD), *map(str, self.members[member])})
        return any(self.reads(member, channel) for channel in self.channels if str(channel) in audience.ids)

    def is_provably_safe(self, channel: int, audience: Audience) -> bool:
        """Whether no member that the server could have, with whatever roles, reads the channel without belonging; those
        with an overwrite of their own are as they are."""
        if audience.kind == "everyone":
            return True
        if audience.kind == "channels":
            return str(channel) in audience.ids
        if str(GUILD) in audience.ids:
            return True
        if self.channels[channel] == NEWS:
            return False
        free = [role for role in self.roles if role not in (GUILD, QUOTHS_ROLE)]
        for count in range(len(free) + 1):
            for some in combinations(free, count):
                roles = set(some)
                if self.base(roles) & ADMINISTRATOR or audience.ids & set(map(str, roles)):
                    continue
                if self.permissions(roles, channel) & VIEW:
                    return False
        return all(
            self.belongs(one, audience)
            for one, is_role, allowed, _ in self.overwrites[channel]
            if not is_role and allowed & VIEW and one in self.members and one != QUOTH
        )


def a_world(chance: random.Random) -> World:
    shares = chance.choice([(0.15, 0.5), (0.9, 0.3), (0.5, 0.5)])

    def bits(view: float, administrator: float = 0.0) -> int:
        return (
            VIEW * (chance.random() < view)
            | CONNECT * (chance.random() < 0.6)
            | ADMINISTRATOR * (chance.random() < administrator)
        )

    roles = {GUILD: bits(0.6), QUOTHS_ROLE: VIEW | CONNECT}
    roles |= {2000 + n: bits(shares[0], 0.1) for n in range(chance.randint(1, 4))}
    free = [role for role in roles if role not in (GUILD, QUOTHS_ROLE)]
    members = {3000 + n: {role for role in free if chance.random() < shares[1]} for n in range(chance.randint(1, 6))}
    world = World(chance.choice([*members]), roles, {QUOTH: {QUOTHS_ROLE}, **members})
    for n in range(chance.randint(1, 3)):
        channel = 4000 + n
        world.channels[channel] = chance.choice([TEXT, TEXT, TEXT, VOICE, NEWS, STAGE, FORUM])
        overwrites = world.overwrites[channel] = []

        def add(one: int, is_role: bool, allow: float, overwrites: list[Any] = overwrites) -> None:
            allowed = VIEW * (chance.random() < allow)
            denied = 0 if allowed else VIEW * (chance.random() < 0.8)
            join = chance.choice([(0, 0), (0, 0), (CONNECT, 0), (0, CONNECT)])
            overwrites.append((one, is_role, allowed | join[0], denied | join[1]))

        if chance.random() < 0.75:
            add(GUILD, True, 0.15)
        for role in free:
            if chance.random() < 0.45:
                add(role, True, 0.6)
        if chance.random() < 0.5:
            add(QUOTHS_ROLE, True, 1.0)
        for member in [*members, 3900, QUOTH]:  # 3900 left
            if chance.random() < 0.12:
                add(member, False, 0.7)
        chance.shuffle(overwrites)
        if world.channels[channel] in (TEXT, NEWS, FORUM):
            kind = chance.choice(
                [PUBLIC_THREAD, PRIVATE_THREAD] if world.channels[channel] == TEXT else [PUBLIC_THREAD]
            )
            world.threads[5000 + n] = (kind, channel, {one for one in members if chance.random() < 0.5})
    return world


def an_audience(chance: random.Random, world: World) -> Audience:
    kind = chance.choice(["roles", "roles", "roles", "channels", "everyone"])
    if kind == "everyone":
        return Audience()
    if kind == "channels":
        return Audience("channels", frozenset(str(one) for one in world.channels if chance.random() < 0.5) or {"4099"})
    ids = {str(role) for role in world.roles if role not in (GUILD, QUOTHS_ROLE) and chance.random() < 0.6}
    return Audience("roles", frozenset(ids | ({str(GUILD)} if chance.random() < 0.03 else set())) or {"2099"})


class Wire:
    """discord.py without a connection: the gateway's payload goes in, REST answers from the world."""

    def __init__(self) -> None:
        self.client = discord.Client(intents=intents())
        self.state: Any = self.client._connection
        self.state.user = discord.ClientUser(state=self.state, data=user(QUOTH))
        self.state.application_id = QUOTH
        self.state.http.get_member = self.get_member
        self.world: World | None = None
        self.failing = False
        self.fetched: list[int] = []

    async def get_member(self, guild: int, member: int) -> dict[str, Any]:
        assert guild == GUILD and self.world is not None
        self.fetched.append(member)
        if self.failing:
            raise discord.DiscordServerError(SimpleNamespace(status=503, reason="gone"), "gone")  # type: ignore
        if member not in self.world.members:
            raise discord.NotFound(SimpleNamespace(status=404, reason="none"), "none")  # type: ignore
        return member_data(self.world, member)

    def enter(self, world: World) -> discord.Guild:
        self.world = world
        self.state._guilds.clear()
        return self.state._add_guild_from_data(guild_data(world))

    def interaction(self, member: int, channel: int, roles: set[int] | None = None) -> discord.Interaction[Any]:
        assert self.world is not None
        payload = member_data(self.world, member)
        mine = self.world.members[member] if roles is None else roles
        payload["roles"] = [str(role) for role in mine]
        payload["permissions"] = str(self.world.permissions(mine, channel, member) & (1 << 50) - 1)
        return discord.Interaction(
            data={  # type: ignore
                "id": "7", "application_id": str(QUOTH), "type": 2, "token": "t", "version": 1, "entitlements": [],
                "attachment_size_limit": 1, "guild_id": str(GUILD), "guild": {"id": str(GUILD), "features": []},
                "channel": {"id": str(channel), "type": TEXT, "name": "c", "position": 0}, "member": payload,
            },
            state=self.state,
        )  # fmt: skip


def user(one: int) -> Any:
    return {"id": str(one), "username": f"u{one}", "discriminator": "0", "avatar": None, "bot": one == QUOTH}


def member_data(world: World, member: int) -> dict[str, Any]:
    return {
        "user": user(member), "roles": [str(role) for role in world.members[member]], "joined_at": None, "flags": 0,
        "deaf": False, "mute": False,
    }  # fmt: skip


def guild_data(world: World) -> Any:
    def role(one: int, bits: int) -> dict[str, Any]:
        return {
            "id": str(one), "name": f"r{one}", "permissions": str(bits), "position": one % 1000, "color": 0,
            "hoist": False, "managed": one == QUOTHS_ROLE, "mentionable": False, "flags": 0,
            **({"tags": {"bot_id": str(QUOTH)}} if one == QUOTHS_ROLE else {}),
        }  # fmt: skip

    def overwrite(one: int, is_role: bool, allowed: int, denied: int) -> dict[str, Any]:
        return {"id": str(one), "type": 0 if is_role else 1, "allow": str(allowed), "deny": str(denied)}

    return {
        "id": str(GUILD), "name": "g", "owner_id": str(world.owner), "features": [], "emojis": [], "stickers": [],
        "roles": [role(*one) for one in world.roles.items()], "members": [member_data(world, QUOTH)], "presences": [],
        "voice_states": [], "stage_instances": [], "guild_scheduled_events": [], "member_count": len(world.members),
        "verification_level": 0, "default_message_notifications": 0, "explicit_content_filter": 0, "mfa_level": 0,
        "nsfw_level": 0, "premium_tier": 0, "system_channel_flags": 0, "preferred_locale": "en-US", "afk_timeout": 0,
        "premium_progress_bar_enabled": False,
        "channels": [
            {
                "id": str(one), "type": kind, "name": f"c{one}", "position": 0, "guild_id": str(GUILD), "bitrate": 1,
                "user_limit": 0, "available_tags": [],
                "permission_overwrites": [overwrite(*each) for each in world.overwrites[one]],
            }
            for one, kind in world.channels.items()
        ],
        "threads": [
            {
                "id": str(one), "type": kind, "name": f"t{one}", "parent_id": str(parent), "guild_id": str(GUILD),
                "owner_id": str(QUOTH), "message_count": 0, "member_count": 0,
                "thread_metadata": {"archived": False, "auto_archive_duration": 60, "archive_timestamp":
                                    "2026-01-01T00:00:00+00:00", "locked": False},
            }
            for one, (kind, parent, _) in world.threads.items()
        ],
    }  # fmt: skip


@pytest.fixture
async def wire() -> Wire:
    return Wire()


async def judge(wire: Wire, chance: random.Random, tally: Counter[str]) -> None:
    world = a_world(chance)
    guild = wire.enter(world)
    audience = an_audience(chance, world)
    for place in (*world.channels, *world.threads):
        kind, channel, _ = world.threads.get(place, (TEXT, place, set()))
        wire.failing = chance.random() < 0.02
        wire.fetched.clear()
        readers = await public_readers(wire.client, GUILD, guild.get_channel_or_thread(place), exactly=True)
        allowed = may_read(audience, readers)
        # In a channel that is an audience, who may not join it reads nothing of it; elsewhere that is not counted on.
        seeing = world.reads if audience.kind == "channels" else world.views
        viewers = [one for one in world.members if one != QUOTH and seeing(one, channel)]
        if kind == PRIVATE_THREAD:
            taking_part = world.threads[place][2]
            viewers = [
                one
                for one in viewers
                if one in taking_part or world.permissions(world.members[one], channel, one) & MANAGE_THREADS
            ]
        safe = all(world.belongs(one, audience) for one in viewers)
        tally["places"] += 1
        tally["leaks"] += allowed and not safe
        # By the operator's word, quotes of a channel's collection go to that channel and its threads, nowhere else.
        if audience.kind == "roles" and world.channels[channel] != NEWS:
            tally["safe"] += safe
            tally["safe and allowed"] += safe and allowed
        provable = world.is_provably_safe(channel, audience)
        if wire.failing and wire.fetched:
            provable = audience.kind == "everyone"
        tally["provable"] += provable
        assert allowed == provable, (world, place, audience, readers)
    for member in world.members:
        if member == QUOTH:
            continue
        for channel in world.channels:
            if world.views(member, channel):
                readers = private_readers(wire.interaction(member, channel), audience.ids)
                tally["private"] += 1
                assert may_read(audience, readers) == world.belongs(member, audience), (world, member, audience)
    await judge_directly(wire, chance, tally, audience)


async def judge_directly(wire: Wire, chance: random.Random, tally: Counter[str], audience: Audience) -> None:
    """What members get in direct messages who have chosen the server, or are in no other; 3900 has left it."""
    world = wire.world
    assert world is not None
    chosen = {str(member): str(GUILD) for member in (*world.members, 3900) if chance.random() < 0.7}
    ignored = frozenset(str(role) for role in world.roles if role != GUILD and chance.random() < 0.1)
    direct = Direct(Chosen(chosen, audience, ignored))  # type: ignore
    for member in (*world.members, 3900):
        if member == QUOTH:
            continue
        roles = world.members.get(member, set[int]())
        wire.failing = chance.random() < 0.05
        readers = await direct.readers(wire.client, member)
        silenced = wire.failing or member not in world.members or not ignored.isdisjoint(map(str, roles))
        tally["directly"] += 1
        if silenced:
            assert readers is STRANGERS
        if audience.kind != "everyone":
            allowed = not silenced and world.belongs(member, audience)
            assert may_read(audience, readers) == allowed, (world, member, audience, chosen)
    wire.failing = False


class Chosen:
    """What `Direct` asks of a conversation and its journal."""

    def __init__(self, chosen: dict[str, str], audience: Audience, ignored: frozenset[str]) -> None:
        self.journal = self.access = self.choices = self.servers = self
        self._chosen = chosen
        self._channels = audience.ids if audience.kind == "channels" else frozenset[str]()
        self._settings = ServerSettings(ignored_roles=tuple(ignored))

    async def server_of(self, member: str) -> str | None:
        return self._chosen.get(member)

    async def servers_asked_in(self, member: str, limit: int) -> list[str]:
        return []

    async def in_force_at(self, guild: str) -> ServerSettings:
        return self._settings

    async def audience_channels(self, guild: str) -> frozenset[str]:
        return self._channels


@pytest.mark.parametrize("cases", [500, pytest.param(5000, marks=pytest.mark.slow)])
async def test_no_quote_leaks_and_every_provably_safe_place_is_answered(wire: Wire, cases: int) -> None:
    tally: Counter[str] = Counter()
    for seed in range(cases):
        await judge(wire, random.Random(seed), tally)
    print(dict(tally))
    assert tally["leaks"] == 0
    assert tally["safe and allowed"] > 0.5 * tally["safe"] > 0


STAFF = Audience("roles", frozenset({"2000"}))
IN_4000 = Audience("channels", frozenset({"4000"}))


def staff_room(*overwrites: tuple[int, bool, int, int], kind: int = TEXT) -> World:
    """A channel of the role 2000 alone, which 3001 has; 3002 has none, 3000 owns the server."""
    world = World(
        3000,
        {GUILD: VIEW, QUOTHS_ROLE: VIEW, 2000: 0, 2001: ADMINISTRATOR},
        {QUOTH: {QUOTHS_ROLE}, 3000: set(), 3001: {2000}, 3002: set()},
        {4000: kind, 4001: TEXT},
        {4000: [(GUILD, True, 0, VIEW), (2000, True, VIEW, 0), (QUOTHS_ROLE, True, VIEW, 0), *overwrites], 4001: []},
        {5000: (PUBLIC_THREAD, 4000, set())},
    )
    return world


async def readers_of(wire: Wire, place: int = 4000, *, exactly: bool = True) -> Readers:
    guild = wire.client.get_guild(GUILD)
    assert guild is not None
    return await public_readers(wire.client, GUILD, guild.get_channel_or_thread(place), exactly=exactly)


async def test_a_channel_of_a_role_is_read_by_that_role(wire: Wire) -> None:
    wire.enter(staff_room())
    readers = await readers_of(wire)
    assert readers == Readers(str(GUILD), True, "4000", frozenset({"2000"}))
    assert await readers_of(wire, 5000) == readers
    assert may_read(STAFF, readers) and may_read(IN_4000, readers)
    everybody = await readers_of(wire, 4001)
    assert everybody.roles == {str(GUILD)}
    assert not may_read(STAFF, everybody) and not may_read(IN_4000, everybody)


async def test_a_member_who_was_let_in_is_asked_for_each_time(wire: Wire) -> None:
    world = staff_room((3001, False, VIEW, 0), (3900, False, VIEW, 0), (3000, False, VIEW, 0), (QUOTH, False, VIEW, 0))
    wire.enter(world)
    assert may_read(STAFF, await readers_of(wire))
    assert sorted(wire.fetched) == [3001, 3900]
    world.members[3001].clear()
    assert not may_read(STAFF, await readers_of(wire))
    wire.failing = True
    assert await readers_of(wire) == Readers(str(GUILD))


async def test_where_something_is_not_known_only_what_is_open_to_all_goes(
    wire: Wire, monkeypatch: pytest.MonkeyPatch
) -> None:
    world = staff_room(*((3100 + n, False, VIEW, 0) for n in range(26)))
    guild = wire.enter(world)
    assert await readers_of(wire) == Readers(str(GUILD))
    assert wire.fetched == []
    wire.enter(staff_room())
    channel = discord.Object(4002)
    assert await public_readers(wire.client, GUILD, channel, exactly=True) == Readers(str(GUILD))
    assert await public_readers(wire.client, GUILD, None, exactly=True) == Readers(str(GUILD))
    assert await public_readers(wire.client, GUILD + 1, channel, exactly=True) == STRANGERS
    assert await public_readers(wire.client, None, channel, exactly=True) == STRANGERS
    assert await readers_of(wire, exactly=False) == Readers(str(GUILD))
    guild = wire.client.get_guild(GUILD)
    assert guild is not None
    thread = guild.get_thread(5000)
    assert thread is not None
    guild._channels.pop(4000)  # type: ignore
    assert await public_readers(wire.client, GUILD, thread, exactly=True) == Readers(str(GUILD))
    guild = wire.enter(staff_room())
    guild.unavailable = True
    assert await readers_of(wire) == Readers(str(GUILD))
    assert private_readers(wire.interaction(3001, 4000)) == Readers(str(GUILD))

    async def never(*_: object) -> None:
        await asyncio.sleep(60)

    wire.enter(staff_room((3001, False, VIEW, 0)))
    monkeypatch.setattr("bot.chat.client.readers._FETCH_SECONDS", 0.01)
    wire.state.http.get_member = never
    assert await readers_of(wire) == Readers(str(GUILD))


async def test_an_announcement_can_be_published_anywhere(wire: Wire) -> None:
    wire.enter(staff_room(kind=NEWS))
    readers = await readers_of(wire)
    assert not may_read(STAFF, readers)
    assert may_read(IN_4000, readers)


async def test_a_private_answer_goes_by_the_roles_that_came_with_the_click(wire: Wire) -> None:
    wire.enter(staff_room())
    assert may_read(STAFF, private_readers(wire.interaction(3001, 4001)))
    assert not may_read(STAFF, private_readers(wire.interaction(3001, 4001, roles=set())))
    assert not may_read(IN_4000, private_readers(wire.interaction(3001, 4001, roles=set()), IN_4000.ids))
    assert may_read(STAFF, private_readers(wire.interaction(3002, 4001, roles={2001})))
    owner = private_readers(wire.interaction(3000, 4001), IN_4000.ids)
    assert may_read(STAFF, owner) and may_read(IN_4000, owner)
    wire.state._guilds.clear()  # where Quoth came along with a member and is not in the server
    assert private_readers(wire.interaction(3000, 4000)) == STRANGERS


async def test_a_member_who_asks_from_elsewhere_has_the_roles_of_that_server(wire: Wire) -> None:
    world = staff_room()
    wire.enter(world)
    readers = await member_readers(wire.client, GUILD, 3001, frozenset({"4000", "4001", "77"}))
    assert readers == Readers(
        str(GUILD), True, members=(Reader(frozenset({"1000", "2000"}), frozenset({"4000", "4001"})),)
    )
    assert await member_readers(wire.client, GUILD, 3900) == STRANGERS
    assert await member_readers(wire.client, GUILD + 1, 3001) == STRANGERS
    wire.failing = True
    assert await member_readers(wire.client, GUILD, 3001) == STRANGERS
