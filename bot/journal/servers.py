"""Servers: which there are, what is set for them and their channels, who changed it, and the end of what is kept.

In: ids as text, values of `bot.servers`. Out: settings in force, changes, receipts. Every change of a setting is logged
in the transaction that makes it.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from pathlib import Path

import aiosqlite

from bot.journal import words
from bot.journal.connect import Reader
from bot.journal.schema import now, stamp
from bot.journal.scrub import scrub
from bot.journal.writer import Writer
from bot.servers import LEFT_DAYS, SETTINGS, ServerSettings, Value, in_force, setting_of

_BATCH = 200  # turns; with their citations some thousand rows, deleted while others wait

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
class Expired:
    """Turns of one server, of no server where `guild` is None, that were older than `days` days.

    Of these, `pending` were still to be reviewed: reported, disliked, or a second opinion was asked for. `frozen` tests
    were made of them, which go with them.
    """

    guild: str | None
    days: int
    turns: int
    pending: int = 0
    frozen: int = 0

    @property
    def in_words(self) -> str:
        """For a log."""
        rest = [f"{self.pending:,} still to be reviewed"] if self.pending else []
        rest += [f"with {self.frozen:,} tests"] if self.frozen else []
        return ", ".join([f"{self.turns:,} answers older than {self.days} days", *rest])


@dataclass(frozen=True, slots=True)
class ExpiryReceipt:
    """What has expired, and whether no byte of it is left in the journal's files (see `ErasureReceipt`)."""

    expired: tuple[Expired, ...]
    problems: tuple[str, ...] = ()

    @property
    def turns(self) -> int:
        """All of them."""
        return sum(one.turns for one in self.expired)


@dataclass(frozen=True, slots=True)
class ServerErasure:
    """What was deleted of a server. `changes` are those of settings; `problems` as in `ErasureReceipt`."""

    guild: str
    turns: int
    settings: int
    changes: int
    problems: tuple[str, ...] = ()


# --- settings --------------------------------------------------------------------------------------------------------


async def in_force_at(
    reader: Reader, guild: str | None, channel: str | None = None, parent: str | None = None
) -> ServerSettings:
    """What is in force in a channel or thread: its own, else that of `parent`, the channel of the thread, else the
    server's, else the defaults; without `guild`, the defaults. Raises `SettingsError` for a stored value that this
    Quoth cannot read."""
    if guild is None:
        return ServerSettings()
    layers: dict[str | None, dict[str, Value]] = {}
    for one in await overrides(reader, guild, (parent, channel)):
        layers.setdefault(one.channel, {})[one.name] = one.value
    order = [None, *(at for at in (parent, channel) if at is not None)]
    return in_force(*(layers.get(at, {}) for at in order))


async def overrides(reader: Reader, guild: str, channels: tuple[str | None, ...] | None = None) -> tuple[Override, ...]:
    """What is set for a server and then, by channel, for its channels, in the order of `SETTINGS`; with `channels`, for
    the server and these alone."""
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


async def set_value(
    writer: Writer, guild: str, name: str, value: Value, *, who: str, channel: str | None = None
) -> Change | None:
    """Set it for the server or one channel; the change, None where it was set to that already.

    Raises `SettingsError`.
    """
    setting = setting_of(name, channel=channel is not None)
    return await _change(writer, guild, channel, setting.name, who, new=setting.show(value))


async def reset(writer: Writer, guild: str, name: str, *, who: str, channel: str | None = None) -> Change | None:
    """Let the server's value, or the default, hold again; the change, None where nothing was set. Raises
    `SettingsError` for a name that is none."""
    setting = setting_of(name, channel=channel is not None)
    return await _change(writer, guild, channel, setting.name, who, new=None)


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


async def log(writer: Writer, guild: str, name: str, *, who: str, old: str | None, new: str | None) -> None:
    """Log a change of what is no setting, as `name`."""

    async def job(db: aiosqlite.Connection) -> None:
        await db.execute(
            "INSERT INTO setting_changes (at, who, guild, name, old, new) VALUES (?, ?, ?, ?, ?, ?)",
            (now(), who, guild, name, old, new),
        )

    await writer.write(job)


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


# --- coming and going ------------------------------------------------------------------------------------------------


async def servers(reader: Reader) -> list[Server]:
    """Every server that the bot is or was in, or for which something is set."""
    rows = await reader.rows(
        """SELECT guild, name, left_at FROM servers
           UNION SELECT guild, '', NULL FROM server_settings WHERE guild NOT IN (SELECT guild FROM servers)
           ORDER BY name COLLATE NOCASE, guild"""
    )
    return [Server(row["guild"], row["name"], row["left_at"]) for row in rows]


async def arrive(writer: Writer, names: Mapping[str, str]) -> None:
    """The bot is in these servers, by id and name: what they were due to lose stays."""

    async def job(db: aiosqlite.Connection) -> None:
        await db.executemany(
            """INSERT INTO servers (guild, name) VALUES (?, ?)
               ON CONFLICT (guild) DO UPDATE SET name = excluded.name, left_at = NULL""",
            list(names.items()),
        )

    await writer.write(job)


async def present(writer: Writer, names: Mapping[str, str], at: datetime) -> None:
    """The bot is in these servers, and in no other that it was in before."""
    await arrive(writer, names)

    async def job(db: aiosqlite.Connection) -> None:
        rows = await db.execute_fetchall("SELECT guild FROM servers WHERE left_at IS NULL")
        gone = [(stamp(at), row[0]) for row in rows if row[0] not in names]
        await db.executemany("UPDATE servers SET left_at = ? WHERE guild = ?", gone)

    await writer.write(job)


async def leave(writer: Writer, guild: str, at: datetime) -> None:
    """The bot was removed from the server. A later call does not put off the day when its data goes."""

    async def job(db: aiosqlite.Connection) -> None:
        await db.execute(
            """INSERT INTO servers (guild, name, left_at) VALUES (?, '', ?)
               ON CONFLICT (guild) DO UPDATE SET left_at = coalesce(left_at, excluded.left_at)""",
            (guild, stamp(at)),
        )

    await writer.write(job)


async def overdue(reader: Reader, at: datetime) -> list[Server]:
    """The servers that the bot left `LEFT_DAYS` ago or earlier, first left first."""
    rows = await reader.rows(
        "SELECT guild, name, left_at FROM servers WHERE left_at <= ? ORDER BY left_at, guild",
        (stamp(at - timedelta(days=LEFT_DAYS)),),
    )
    return [Server(row["guild"], row["name"], row["left_at"]) for row in rows]


async def erase(writer: Writer, path: Path, guild: str) -> ServerErasure:
    """Delete all that belongs to a server: its turns with citations and feedback, those that quote its own collections
    in direct messages, its settings and who changed them. Deletes in batches, then scrubs the files."""
    own = f"{guild}/"
    turns = await _delete_turns(writer, "guild = ?", (guild,)) + await _delete_turns(
        writer,
        "guild IS NULL AND id IN (SELECT turn FROM citations WHERE substr(collection, 1, ?) = ?)",
        (len(own), own),
    )

    async def job(db: aiosqlite.Connection) -> dict[str, int]:
        counts: dict[str, int] = {}
        await words.unindex(db, "guild = ?", (guild,))
        await db.execute("UPDATE turns SET direct_guild = NULL WHERE guild IS NULL AND direct_guild = ?", (guild,))
        for table in OF_A_SERVER:
            counts[table] = len(
                list(await db.execute_fetchall(f"DELETE FROM {table} WHERE guild = ? RETURNING 1", (guild,)))
            )
        return counts

    counts = await writer.write(job)
    problems = await scrub(writer, path)
    return ServerErasure(
        guild, turns + counts["turns"], counts["server_settings"], counts["setting_changes"], tuple(problems)
    )


# --- retention -------------------------------------------------------------------------------------------------------


async def expirable(reader: Reader, at: datetime, days: int | None) -> tuple[Expired, ...]:
    """What `expire` would remove at that time: by server, those with the most turns first."""
    found: list[Expired] = []
    for guild, kept in await _kept(reader, days):
        (row,) = await reader.rows(
            """SELECT count(*) AS n,
                      sum(verdicts = 0 AND (disliked > 0 OR reported > 0)
                          OR verdicts < 2 AND id IN (SELECT turn FROM second_reviews)) AS pending,
                      sum(id IN (SELECT turn FROM frozen)) AS frozen
               FROM turns WHERE guild IS ? AND asked_at < ?""",
            (guild, _before(at, kept)),
        )
        if row["n"]:
            found.append(Expired(guild, kept, row["n"], row["pending"], row["frozen"]))
    return tuple(sorted(found, key=lambda one: (-one.turns, one.guild or "")))


async def expire(writer: Writer, reader: Reader, path: Path, at: datetime, days: int | None) -> ExpiryReceipt:
    """Remove turns that are older than their server keeps them, `days` where it has set nothing and outside servers;
    None keeps them. Other writes go between the batches; files are scrubbed if anything was removed."""
    expired: list[Expired] = []
    for one in await expirable(reader, at, days):
        gone = await _delete_turns(writer, "guild IS ? AND asked_at < ?", (one.guild, _before(at, one.days)))
        expired.append(replace(one, turns=gone))
    problems = await scrub(writer, path) if expired else []
    return ExpiryReceipt(tuple(expired), tuple(problems))


async def _kept(reader: Reader, days: int | None) -> list[tuple[str | None, int]]:
    """Each server that has turns, None for what was asked outside servers, with how long it keeps them."""
    rows = await reader.rows(
        """SELECT t.guild, s.value FROM (SELECT DISTINCT guild FROM turns) AS t
           LEFT JOIN server_settings AS s ON s.guild = t.guild AND s.channel = '' AND s.name = 'retention_days'"""
    )
    kept: list[tuple[str | None, int]] = []
    for row in rows:
        own = None if row["value"] is None else SETTINGS["retention_days"].parse(row["value"])
        limit = own if isinstance(own, int) else days
        if limit is not None:
            kept.append((row["guild"], limit))
    return kept


def _before(at: datetime, days: int) -> str:
    return stamp(at - timedelta(days=days))


async def _delete_turns(writer: Writer, where: str, values: tuple[object, ...]) -> int:
    async def job(db: aiosqlite.Connection) -> int:
        batch = f"seq IN (SELECT seq FROM turns WHERE {where} ORDER BY seq LIMIT {_BATCH})"
        await words.unindex(db, batch, values)
        gone = await db.execute_fetchall(f"DELETE FROM turns WHERE {batch} RETURNING 1", values)
        return len(list(gone))

    total = 0
    while gone := await writer.write(job):
        total += gone
    return total
