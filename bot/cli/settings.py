"""`quoth settings`: what is set for servers and channels, and who changed it. The bot may run meanwhile."""

from __future__ import annotations

import argparse
import asyncio
from collections.abc import Sequence
from dataclasses import asdict, dataclass

from bot.audience import guild_of, shown_name
from bot.cli.journal import with_journal
from bot.cli.output import print_json
from bot.cli.terminal import Terminal, escape, style_of_output
from bot.conversation import strangers_to
from bot.errors import NotFoundError, SettingsError
from bot.ingest.store.library import Library
from bot.journal import Journal, Override, Server
from bot.servers import SETTINGS, Group, Setting, Value, id_of, setting_of
from bot.settings import Settings, load_settings

_WHO = "terminal"
_GROUPS: tuple[Group, ...] = ("answers", "people", "limits")


@dataclass(frozen=True, slots=True)
class Line:
    """A setting with its value as people read it. `where` it is set: in the "channel" of the question, for the
    "server", or "" for the default. `gone` are the collections that it names and that are no more."""

    setting: Setting
    value: str
    where: str
    gone: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Listed:
    """A server with what is set for it, and for its channels by id."""

    server: Server
    lines: tuple[Line, ...]
    channels: tuple[tuple[str, tuple[Line, ...]], ...]


def run(options: argparse.Namespace) -> int:
    """List, show, set, reset, or show what was changed."""
    terminal = Terminal(load_settings().prompts_dir, style_of_output())

    async def work(journal: Journal) -> int:
        channel = None if options.channel is None else id_of(options.channel, "channel")
        server = None if options.server is None else await _server(journal, options.server)
        _refuse_nonsense(options)
        if options.log:
            await _print_log(terminal, options, journal, server)
        elif server is None:
            await _print_list(terminal, options, journal)
        elif options.value or options.reset:
            await _change(options, journal, server, channel)
        else:
            await _print_server(terminal, options, journal, server, channel)
        return 0

    return with_journal(work)


def _refuse_nonsense(options: argparse.Namespace) -> None:
    if options.reset and (options.value or not options.name):
        raise SettingsError("--reset takes the name of a setting and no value: `quoth settings SERVER NAME --reset`.")
    if options.channel and not options.server:
        raise SettingsError("--channel needs the server: `quoth settings SERVER --channel ID`.")
    if options.log and (options.name or options.channel or options.reset):
        raise SettingsError("--log takes a server, or nothing: `quoth settings SERVER --log`.")


async def _server(journal: Journal, wanted: str) -> Server:
    """By id, else by the name that only one server has; an id that is not known yet may be set up in advance."""
    known = await journal.servers.known()
    named = [one for one in known if one.guild == wanted] or [
        one for one in known if one.name.casefold() == wanted.casefold()
    ]
    if len(named) == 1:
        return named[0]
    if named:
        raise NotFoundError(f"{len(named)} servers are called {wanted!r}: name one by its id.")
    try:
        return Server(id_of(wanted, "server"))
    except SettingsError as error:
        raise NotFoundError(
            f"There is no server {wanted!r}: `quoth settings` lists them with their ids; an id is 17 to 20 digits long."
        ) from error


async def _change(options: argparse.Namespace, journal: Journal, server: Server, channel: str | None) -> None:
    setting = setting_of(options.name, channel=channel is not None)
    if options.reset:
        change = await journal.servers.reset(server.guild, setting.name, who=_WHO, channel=channel)
    else:
        value = setting.parse(" ".join(options.value))
        if setting.kind == "names" and isinstance(value, tuple):
            await asyncio.to_thread(_refuse_unknown, load_settings(), server, value)
        change = await journal.servers.set_value(server.guild, setting.name, value, who=_WHO, channel=channel)
    if options.json:
        print_json(None if change is None else asdict(change))
        return
    place = server.name or server.guild
    place = place if channel is None else f"channel {channel} of {place}"
    if change is None:
        print(escape(f"{setting.name} in {place}: {'not set' if options.reset else 'the same'} already"))
    else:
        print(escape(f"{setting.name} in {place}: {change.old or 'not set'} -> {change.new or 'not set'}"))


def _refuse_unknown(settings: Settings, server: Server, names: tuple[str, ...]) -> None:
    """Raise `SettingsError` for names that no collection of the server has."""
    with Library(settings.library_path) as library:
        known = _of_server(library.collections(), server)
    if missing := strangers_to(known, names):
        listed = ", ".join(sorted(set(map(shown_name, known))))
        choose = f"choose of these: {listed}." if listed else "there is none yet: run `quoth ingest` first."
        raise SettingsError(f"There is no collection {missing[0]!r} in {server.name or server.guild}: {choose}")


def _of_server(collections: Sequence[str], server: Server) -> list[str]:
    return [name for name in collections if guild_of(name) in {None, server.guild}]


# --- showing ---------------------------------------------------------------------------------------------------------


async def _print_log(terminal: Terminal, options: argparse.Namespace, journal: Journal, server: Server | None) -> None:
    changes = await journal.servers.changes(server.guild if server else None)
    if options.json:
        for change in changes:
            print_json(asdict(change))
    else:
        names = {one.guild: one.name for one in await journal.servers.known()}
        print(terminal.report("changes", server=server, changes=changes, names=names))


async def _print_list(terminal: Terminal, options: argparse.Namespace, journal: Journal) -> None:
    servers = await journal.servers.known()
    listed = [(server, await journal.servers.overrides(server.guild)) for server in servers]
    if options.json:
        for server, overrides in listed:
            print_json(_object(server, overrides))
    else:
        there = await asyncio.to_thread(_collections, load_settings())
        print(terminal.report("servers", servers=[_listed(*each, there) for each in listed]))


async def _print_server(
    terminal: Terminal, options: argparse.Namespace, journal: Journal, server: Server, channel: str | None
) -> None:
    overrides = await journal.servers.overrides(server.guild)
    values = asdict(await journal.servers.in_force_at(server.guild, channel))
    set_here = {one.name: one.channel for one in overrides if one.channel in {None, channel}}
    shown = [one for one in SETTINGS.values() if one.scope != ("channel" if channel is None else "server")]
    if options.name:
        shown = [setting_of(options.name, channel=channel is not None)]
    if options.json:
        effective = {one.name: values[one.name] for one in shown}
        print_json({**_object(server, overrides), "channel": channel, "settings": effective})
        return
    there = await asyncio.to_thread(_collections, load_settings())
    lines = [_line(one, values[one.name], _where(set_here, one.name), server, there) for one in shown]
    if options.name:
        print(terminal.report("setting", line=lines[0]))
        return
    groups = [(group, [line for line in lines if line.setting.group == group]) for group in _GROUPS]
    print(terminal.report("settings", listed=_listed(server, overrides, there), groups=groups, channel=channel))


def _where(set_here: dict[str, str | None], name: str) -> str:
    if name not in set_here:
        return ""
    return "server" if set_here[name] is None else "channel"


def _collections(settings: Settings) -> Sequence[str] | None:
    """Those of the library, if there is one yet."""
    if not settings.library_path.exists():
        return None
    with Library(settings.library_path) as library:
        return library.collections()


def _line(setting: Setting, value: Value, where: str, server: Server, there: Sequence[str] | None) -> Line:
    named = value if setting.kind == "names" and isinstance(value, tuple) else ()
    gone = () if there is None else strangers_to(_of_server(there, server), named)
    return Line(setting, setting.worded(value), where, gone)


def _listed(server: Server, overrides: Sequence[Override], there: Sequence[str] | None) -> Listed:
    by_channel: dict[str | None, list[Line]] = {}
    for one in overrides:
        setting = SETTINGS[one.name]
        where = "server" if one.channel is None else "channel"
        by_channel.setdefault(one.channel, []).append(_line(setting, one.value, where, server, there))
    own = tuple(by_channel.pop(None, ()))
    return Listed(server, own, tuple((channel or "", tuple(lines)) for channel, lines in by_channel.items()))


def _object(server: Server, overrides: Sequence[Override]) -> dict[str, object]:
    channels: dict[str, dict[str, Value]] = {}
    for one in overrides:
        if one.channel is not None:
            channels.setdefault(one.channel, {})[one.name] = one.value
    own = {one.name: one.value for one in overrides if one.channel is None}
    return {**asdict(server), "gone_at": server.gone_at, "set": own, "channels": channels}
