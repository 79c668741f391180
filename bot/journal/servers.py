"""Servers: which there are, what is set for them and their channels, and who changed it.

In: ids as text, values of `bot.servers`. Out: settings in force, changes, receipts. Every change of a setting is logged
in the transaction that makes it.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path

import aiosqlite

from bot.journal import words
from bot.journal.clock import now, stamp
from bot.journal.connect import Reader
from bot.journal.removal import delete_turns
from bot.journal.scrub import scrub
from bot.journal.writer import Writer
from bot.servers import LEFT_DAYS, SETTINGS, ServerSettings, Value, in_force, setting_of

OF_A_SERVER = (
    "turns",
    "gap_words",
    "gaps",
    "server_settings",
    "audiences",
    "setting_changes",
    "audit",
    "servers",
    "direct_servers",
    "figures",
    "channels",
)
"""The tables that hold what belongs to one server, by their column `guild`."""


@dataclass(frozen=True, slots=True)
class Server:
    """A server that the bot is in, or was in until `left_at`; `name` is "" where nobody has told it."""

    guild: str
    name: str = ""
    left_at: str | None = None

    @property
    def gone_at(self) -> str | None:
        """When its data is due to be deleted; None while the bot is in it."""
        if self.left_at is None:
            return None
        return stamp(datetime.fromisoformat(self.left_at) + timedelta(days=LEFT_DAYS))


@dataclass(frozen=True, slots=True)
class Override:
    """What is set for a server, or for one of its channels."""

    channel: str | None
    name: str
    value: Value


@dataclass(frozen=True, slots=True)
class Change:
    """One change of a setting. `old` and `new` are text as the setting shows it, None for "not set"; `who` is None
    where the member was erased since."""

    at: str
    who: str | None
    guild: str
    channel: str | None
    name: str
    old: str | None
    new: str | None


@dataclass(frozen=True, slots=True)
class ServerErasure:
    """What was deleted of a server. `changes` are those of settings; `problems` as in `ErasureReceipt`."""

    guild: str
    turns: int
    settings: int
    changes: int
    problems: tuple[str, ...] = ()


class Servers:
    """The servers that the bot is or was in, and what is set there."""

    def __init__(self, writer: Writer, reader: Reader, path: Path) -> None:
        self._writer = writer
        self._reader = reader
        self._path = path
        self.changes_made = 0
        """How often this process has changed settings of servers: what was read before may hold no longer."""

    async def in_force_at(
        self, guild: str | None, channel: str | None = None, parent: str | None = None
    ) -> ServerSettings:
        """What is in force in a channel or thread: its own, else that of `parent`, the channel of the thread, else the
        server's, else the defaults; the defaults outside servers. Not cached: another process may change it. Raises
        `SettingsError` for a stored value that this Quoth cannot read."""
        if guild is None:
            return ServerSettings()
        layers: dict[str | None, dict[str, Value]] = {}
        for one in await _overrides(self._reader, guild, (parent, channel)):
            layers.setdefault(one.channel, {})[one.name] = one.value
        order = [None, *(at for at in (parent, channel) if at is not None)]
        return in_force(*(layers.get(at, {}) for at in order))

    async def overrides(self, guild: str) -> tuple[Override, ...]:
        """What is set for a server (first) and for its channels, in the order of `SETTINGS`."""
        return await _overrides(self._reader, guild)

    async def set_value(
        self, guild: str, name: str, value: Value, *, who: str, channel: str | None = None
    ) -> Change | None:
        """Set it for a server or for one of its channels, and log that; None when it was set to that already.
        `bot.servers.setting_of(name).parse(text)` makes a value of text. Raises `SettingsError`."""
        try:
            setting = setting_of(name, channel=channel is not None)
            return await _change(self._writer, guild, channel, setting.name, who, new=setting.show(value))
        finally:
            self.changes_made += 1

    async def reset(self, guild: str, name: str, *, who: str, channel: str | None = None) -> Change | None:
        """Let the server's value, or the default, hold again, and log that; None when nothing was set.
        Raises `SettingsError`."""
        try:
            setting = setting_of(name, channel=channel is not None)
            return await _change(self._writer, guild, channel, setting.name, who, new=None)
        finally:
            self.changes_made += 1

    async def changes(self, guild: str | None = None, *, limit: int | None = None) -> list[Change]:
        """The changes of settings, of one server or of all, newest first."""
        return await changes(self._reader, guild=guild, limit=limit)

    async def known(self) -> list[Server]:
        """Every server that the bot is or was in, or for which something is set, by name."""
        rows = await self._reader.rows(
            """SELECT guild, name, left_at FROM servers
               UNION SELECT guild, '', NULL FROM server_settings WHERE guild NOT IN (SELECT guild FROM servers)
               ORDER BY name COLLATE NOCASE, guild"""
        )
        return [Server(row["guild"], row["name"], row["left_at"]) for row in rows]

    async def arrive(self, names: Mapping[str, str]) -> None:
        """Record that the bot is in these servers (id -> name), newly or still; their data is due no more."""

        async def job(db: aiosqlite.Connection) -> None:
            await db.executemany(
                """INSERT INTO servers (guild, name) VALUES (?, ?)
                   ON CONFLICT (guild) DO UPDATE SET name = excluded.name, left_at = NULL""",
                list(names.items()),
            )

        await self._writer.write(job)

    async def present(self, names: Mapping[str, str], at: datetime) -> None:
        """At start: the bot is in these servers (id -> name) and in no other; those that it was in before have removed
        it meanwhile, which counts as if it were `at`."""
        await self.arrive(names)

        async def job(db: aiosqlite.Connection) -> None:
            rows = await db.execute_fetchall("SELECT guild FROM servers WHERE left_at IS NULL")
            gone = [(stamp(at), row[0]) for row in rows if row[0] not in names]
            await db.executemany("UPDATE servers SET left_at = ? WHERE guild = ?", gone)

        await self._writer.write(job)

    async def leave(self, guild: str, at: datetime) -> None:
        """Record that a server removed the bot: its data is due to be deleted `LEFT_DAYS` later. `at` has its zone. A
        later call does not put that off."""

        async def job(db: aiosqlite.Connection) -> None:
            await db.execute(
                """INSERT INTO servers (guild, name, left_at) VALUES (?, '', ?)
                   ON CONFLICT (guild) DO UPDATE SET left_at = coalesce(left_at, excluded.left_at)""",
                (guild, stamp(at)),
            )

        await self._writer.write(job)

    async def overdue(self, at: datetime) -> list[Server]:
        """The servers whose data is due to be deleted at that time."""
        rows = await self._reader.rows(
            "SELECT guild, name, left_at FROM servers WHERE left_at <= ? ORDER BY left_at, guild",
            (stamp(at - timedelta(days=LEFT_DAYS)),),
        )
        return [Server(row["guild"], row["name"], row["left_at"]) for row in rows]

    async def erase(self, guild: str) -> ServerErasure:
        """Delete a server's turns, those of direct messages that quote its own collections, its settings and changes of
        settings from the journal's files; like `Members.erase`, it rewrites the file. What else is stored of the
        server, such as its documents, is its caller's to delete."""
        try:
            own = f"{guild}/"
            turns = await delete_turns(self._writer, "guild = ?", (guild,)) + await delete_turns(
                self._writer,
                "guild IS NULL AND id IN (SELECT turn FROM citations WHERE substr(collection, 1, ?) = ?)",
                (len(own), own),
            )

            async def job(db: aiosqlite.Connection) -> dict[str, int]:
                counts: dict[str, int] = {}
                await words.unindex(db, "guild = ?", (guild,))
                await db.execute(
                    "UPDATE turns SET direct_guild = NULL WHERE guild IS NULL AND direct_guild = ?", (guild,)
                )
                for table in OF_A_SERVER:
                    counts[table] = len(
                        list(await db.execute_fetchall(f"DELETE FROM {table} WHERE guild = ? RETURNING 1", (guild,)))
                    )
                return counts

            counts = await self._writer.write(job)
            problems = await scrub(self._writer, self._path)
            return ServerErasure(
                guild, turns + counts["turns"], counts["server_settings"], counts["setting_changes"], tuple(problems)
            )
        finally:
            self.changes_made += 1

    async def log(self, guild: str, name: str, *, who: str, old: str | None, new: str | None) -> None:
        """Log a change in a server of what is no setting, such as its documents."""

        async def job(db: aiosqlite.Connection) -> None:
            await db.execute(
                "INSERT INTO setting_changes (at, who, guild, name, old, new) VALUES (?, ?, ?, ?, ?, ?)",
                (now(), who, guild, name, old, new),
            )

        await self._writer.write(job)


async def _overrides(
    reader: Reader, guild: str, channels: tuple[str | None, ...] | None = None
) -> tuple[Override, ...]:
    """What is set for a server, and for its channels: for all of them, or for those named."""
    which, values = "", [guild]
    if channels is not None:
        given = [channel for channel in channels if channel]
        which, values = f"AND channel IN ('', {', '.join('?' * len(given)) or 'NULL'})", [guild, *given]
    rows = await reader.rows(f"SELECT channel, name, value FROM server_settings WHERE guild = ? {which}", values)
    order = list(SETTINGS)
    known = sorted(
        (row for row in rows if row["name"] in SETTINGS), key=lambda row: (row["channel"], order.index(row["name"]))
    )
    return tuple(
        Override(row["channel"] or None, row["name"], SETTINGS[row["name"]].parse(row["value"])) for row in known
    )


async def _change(
    writer: Writer, guild: str, channel: str | None, name: str, who: str, *, new: str | None
) -> Change | None:
    key = (guild, channel or "", name)

    async def job(db: aiosqlite.Connection) -> Change | None:
        rows = await db.execute_fetchall(
            "SELECT value FROM server_settings WHERE guild = ? AND channel = ? AND name = ?", key
        )
        old = next((str(row[0]) for row in rows), None)
        if new == old:
            return None
        if new is None:
            await db.execute("DELETE FROM server_settings WHERE guild = ? AND channel = ? AND name = ?", key)
        else:
            await db.execute("INSERT OR REPLACE INTO server_settings VALUES (?, ?, ?, ?)", (*key, new))
        change = Change(now(), who, guild, channel, name, old, new)
        await db.execute(
            "INSERT INTO setting_changes (at, who, guild, channel, name, old, new) VALUES (?, ?, ?, ?, ?, ?, ?)",
            (change.at, who, guild, channel, name, old, new),
        )
        return change

    return await writer.write(job)


async def changes(
    reader: Reader, *, guild: str | None = None, who: str | None = None, limit: int | None = None
) -> list[Change]:
    """The newest changes of settings that fit every filter given, newest first."""
    rows = await reader.rows(
        """SELECT * FROM setting_changes WHERE (:guild IS NULL OR guild = :guild) AND (:who IS NULL OR who = :who)
           ORDER BY seq DESC LIMIT :limit""",
        {"guild": guild, "who": who, "limit": -1 if limit is None else limit},
    )
    return [_change_of(row) for row in rows]


def _change_of(row: sqlite3.Row) -> Change:
    return Change(row["at"], row["who"], row["guild"], row["channel"], row["name"], row["old"], row["new"])
