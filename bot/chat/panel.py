"""The panel of a server's settings. In: what is set and what holds, by setting; the wording. Out: a Message.

One page a group of settings, one for who may read which collection, one for the last changes. All state stands in the
ids of buttons and menus: the channel ("0" for the whole server), the page or setting.
"""

from __future__ import annotations

import hashlib
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Literal, get_args

from bot.answer.wording.compose import Safe
from bot.audience import EVERYONE, parse_audience, shown_name
from bot.chat.actions import action
from bot.chat.escape import one_line
from bot.chat.labels import Labels
from bot.chat.measure import shorten
from bot.chat.message import (
    AMBER,
    BLUE,
    CHOICES,
    Button,
    Message,
    Part,
    Pick,
    Row,
    Rule,
    Text,
    button,
    choice,
    fits,
)
from bot.chat.reply import GAP, RULE, Wording
from bot.errors import SettingsError, TemplateError
from bot.journal import Change
from bot.model import Audience
from bot.servers import LANGUAGES, SETTINGS, Setting, Value

Page = Literal["answers", "people", "limits", "readers", "changes"]
Where = Literal["here", "channel", "server", "default"]
"""Where a value comes from: set for this channel or server, inherited from a thread's channel or the server, or not set
at all."""

Note = Literal["intent", "unmentionable"]
"""What keeps a setting from working: the Message Content intent is off; nobody may mention the role that helps."""

PAGES: tuple[Page, ...] = get_args(Page)
SERVER = "0"
"""Stands for the whole server where an action names a channel."""

SHOWN_CHANGES = 10
_NATIVE = dict(
    zip(LANGUAGES, ("English", "Deutsch", "Español", "Français", "Русский", "Português", "中文"), strict=True)
)  # languages go by their own names
_MENTIONED = 3
_TYPED = 24  # bytes that an action has room for beside a channel and a setting


@dataclass(frozen=True, slots=True)
class Line:
    """One setting: what holds, and since where."""

    setting: Setting
    value: Value
    where: Where


@dataclass(frozen=True, slots=True)
class Problem:
    """What was typed and is no value of the setting; of names of collections, that which is no collection."""

    setting: Setting
    typed: str
    missing: bool = False


@dataclass(frozen=True, slots=True)
class Panel:
    """What a page shows. `roles` and `channels` are the ids of those that there are; `audiences` is by the full names
    of the server's collections, of which `collection` is chosen."""

    page: Page
    lines: tuple[Line, ...] = ()
    channel: str | None = None
    roles: frozenset[str] = frozenset()
    channels: frozenset[str] = frozenset()
    audiences: Mapping[str, Audience] = field(default_factory=dict[str, Audience])
    collection: str | None = None
    changes: tuple[Change, ...] = ()
    notes: tuple[Note, ...] = ()
    problem: Problem | None = None


def collection_key(name: str) -> str:
    """A collection's name as short as an action needs it."""
    return hashlib.sha256(name.encode()).hexdigest()[:12]


def panel_message(wording: Wording, panel: Panel) -> Message:
    """One page of the panel."""
    parts = list(_parts(wording, panel))
    message = Message(tuple(parts), AMBER if panel.problem else BLUE)
    if not fits(message):
        raise TemplateError("discord/panel*.j2 make a message that Discord refuses, even when short: shorten them.")
    return message


def _parts(wording: Wording, panel: Panel) -> Iterator[Part]:
    labels = wording.labels
    at = panel.channel or SERVER
    problem = panel.problem
    yield Text(
        wording.composer.render(
            "panel",
            page=panel.page,
            channel=_mention("#", panel.channel),
            label=_label(labels, problem.setting) if problem else "",
            problem=problem and _shown(problem),
            known=shorten(", ".join(sorted({one_line(shown_name(name)) for name in panel.audiences})), 600),
            notes=panel.notes,
            any_changes=bool(panel.changes),
            line=RULE,
            gap=GAP,
        )
    )
    match panel.page:
        case "readers":
            yield from _readers(wording, panel)
        case "changes":
            yield from _changes(wording, panel.changes)
        case _:
            yield from _settings(wording, panel, at)
    yield Rule()
    yield Row(tuple(_tabs(labels, panel.page, at)))
    if panel.page not in {"readers", "changes"}:
        chosen = (panel.channel,) if panel.channel in panel.channels and panel.channel else ()
        yield Pick(action("set-channel", panel.page), labels.option_channel, "channel", chosen=chosen)
    if panel.channel:
        yield Row((button(labels.button_whole_server, action("set-page", SERVER, panel.page, "all")),))


def _shown(problem: Problem) -> dict[str, object]:
    typed = shorten(one_line(problem.typed), 100)
    return {"typed": typed, "setting": problem.setting, "missing": problem.missing}


def _tabs(labels: Labels, page: Page, at: str) -> Iterator[Button]:
    names = (
        labels.button_answers,
        labels.button_people,
        labels.button_limits,
        labels.button_readers,
        labels.button_changes,
    )
    for one, name in zip(PAGES, names, strict=True):
        yield button(name, action("set-page", at, one), style="primary" if one == page else "secondary")


# --- settings --------------------------------------------------------------------------------------------------------


def _settings(wording: Wording, panel: Panel, at: str) -> Iterator[Part]:
    """Menus first, each below its name; then what is switched or typed, as buttons below a list."""
    labels = wording.labels
    names = [shown_name(name) for name in panel.audiences]
    small: list[Line] = []
    for line in panel.lines:
        pick = _pick(labels, panel, line, sorted(set(names)), at)
        if pick is None:
            small.append(line)
        else:
            yield Text(_line(wording, line, gone=_gone(panel, line, names)))
            yield pick
    if small:
        yield Text("\n".join(_line(wording, line, value=_worded(labels, line)) for line in small))
        yield Row(tuple(_changing(labels, line, panel.problem, at) for line in small))
    own = [line for line in panel.lines if line.where == "here"]
    if own:
        yield Pick(
            action("set-reset", at, panel.page),
            labels.option_reset,
            choices=tuple(
                choice(f"{_label(labels, line.setting)}: {_worded(labels, line)}", line.setting.name) for line in own
            ),
            most=len(own),
        )


def _line(wording: Wording, line: Line, *, value: str = "", gone: int = 0) -> str:
    return wording.composer.render(
        "panel_setting", label=_label(wording.labels, line.setting), value=value, where=line.where, gone=gone
    )


def _pick(labels: Labels, panel: Panel, line: Line, names: Sequence[str], at: str) -> Pick | None:
    """The menu of a setting, None for one that has none."""
    setting, value = line.setting, line.value
    act = action("set-pick", at, setting.name)
    match setting.kind:
        case "choice":
            values = [*setting.choices, *([setting.none] if setting.none else [])]
            choices = tuple(
                choice(_word(labels, one), one, chosen=one == (setting.none if value is None else value))
                for one in values
            )
            return Pick(act, _label(labels, setting), choices=choices)
        case "names" if 0 < len(names) <= CHOICES:
            marked = value if isinstance(value, tuple) else ()
            choices = tuple(choice(name, collection_key(name), chosen=name in marked) for name in names)
            return Pick(act, labels.option_all, choices=choices, least=0, most=len(choices))
        case "role" | "channel":
            alive = panel.roles if setting.kind == "role" else panel.channels
            chosen = (value,) if isinstance(value, str) and value in alive else ()
            return Pick(act, labels.option_none, setting.kind, chosen=chosen, least=0)
        case "roles":
            chosen = tuple(one for one in value if one in panel.roles) if isinstance(value, tuple) else ()
            return Pick(act, labels.option_none, "role", chosen=chosen, least=0, most=CHOICES)
        case _:
            return None


def _changing(labels: Labels, line: Line, problem: Problem | None, at: str) -> Button:
    """Switches a setting, or opens the form for it, in which what was typed wrongly stands again."""
    name, label = line.setting.name, _label(labels, line.setting)
    if line.setting.kind == "flag":
        value = "off" if line.value else "on"
        return button(f"{label}: {_worded(labels, line)}", action("set-flip", at, name, value))
    typed = problem.typed if problem and problem.setting.name == name else ""
    kept = [typed.encode().hex()] if typed and len(typed.encode()) <= _TYPED else []
    return button(f"{label}: …", action("set-edit", at, name, *kept))


def _gone(panel: Panel, line: Line, names: Collection[str]) -> int:
    """How many of the roles, channels or collections that are set do not exist any more."""
    ids = (line.value,) if isinstance(line.value, str) else line.value if isinstance(line.value, tuple) else ()
    match line.setting.kind:
        case "role" | "roles":
            return sum(one not in panel.roles for one in ids)
        case "channel":
            return sum(one not in panel.channels for one in ids)
        case "names":
            return sum(one not in names for one in ids)
        case _:
            return 0


def _label(labels: Labels, setting: Setting) -> str:
    return str(getattr(labels, f"setting_{setting.name}"))


def _worded(labels: Labels, line: Line) -> str:
    """A value in plain words, without ids."""
    value = line.value
    match value:
        case None:
            return _word(labels, line.setting.none or "none")
        case bool():
            return labels.option_on if value else labels.option_off
        case tuple() if line.setting.kind == "names":
            return shorten(", ".join(value), 40)
        case tuple():
            return str(len(value)) if value else labels.option_none
        case str() if line.setting.kind in {"role", "channel"}:
            return "1"
        case _:
            return _word(labels, line.setting.show(value))


def _word(labels: Labels, word: str) -> str:
    """A word of `bot.servers` as people read it."""
    if word in _NATIVE:
        return _NATIVE[word]
    # "off" is a mode as well as a switch that is off; switches do not come here.
    return str(getattr(labels, f"option_{'nothing' if word == 'off' else word}", word))


# --- who may read ----------------------------------------------------------------------------------------------------


def _readers(wording: Wording, panel: Panel) -> Iterator[Part]:
    labels = wording.labels
    names = sorted(panel.audiences, key=lambda name: (shown_name(name), name))
    offered = names[:CHOICES]
    if panel.collection in names and panel.collection not in offered:
        offered[-1] = panel.collection
    yield Text(
        wording.composer.render(
            "panel_readers",
            collections=[
                {"name": shorten(one_line(shown_name(name)), 60), **_audience(panel.audiences[name])}
                for name in offered
                if panel.audiences[name] != EVERYONE
            ][:8],
            any=bool(names),
            left=len(names) - len(offered),
        )
    )
    if offered:
        yield Pick(
            action("set-collection"),
            labels.option_collection,
            choices=tuple(
                choice(shown_name(name), collection_key(name), chosen=name == panel.collection) for name in offered
            ),
        )
    audience = panel.audiences.get(panel.collection or "")
    if audience is not None and panel.collection is not None:
        key = collection_key(panel.collection)
        roles = _alive(audience, "roles", panel.roles)
        channels = _alive(audience, "channels", panel.channels)
        yield Pick(action("set-readers", key, "roles"), labels.option_roles, "role", chosen=roles, most=CHOICES)
        yield Pick(
            action("set-readers", key, "channels"), labels.option_channels, "channel", chosen=channels, most=CHOICES
        )
        if audience != EVERYONE:
            yield Row((button(labels.button_everyone, action("set-readers", key, "everyone")),))


def _alive(audience: Audience, kind: str, alive: frozenset[str]) -> tuple[str, ...]:
    return tuple(sorted(audience.ids & alive))[:CHOICES] if audience.kind == kind else ()


def _audience(audience: Audience) -> dict[str, object]:
    """The roles or channels of an audience as mentions, which ping nobody."""
    sign = "@&" if audience.kind == "roles" else "#"
    ids = sorted(audience.ids)
    shown = [mention for one in ids[:_MENTIONED] if (mention := _mention(sign, one))]
    return {"kind": audience.kind, "shown": shown, "more": len(ids) - len(shown)}


# --- changes ---------------------------------------------------------------------------------------------------------


def _changes(wording: Wording, changes: Sequence[Change]) -> Iterator[Part]:
    for change in changes[:SHOWN_CHANGES]:
        setting = SETTINGS.get(change.name)
        collection = change.name.removeprefix("audience ")
        yield Text(
            wording.composer.render(
                "panel_change",
                when=Safe(f"<t:{int(datetime.fromisoformat(change.at).timestamp())}:R>"),
                who=_mention("@", change.who) or change.who,
                channel=_mention("#", change.channel),
                label=_label(wording.labels, setting) if setting else "",
                collection="" if setting else shorten(one_line(shown_name(collection)), 60),
                old=_told(wording.labels, setting, change.old),
                new=_told(wording.labels, setting, change.new),
            )
        )


def _told(labels: Labels, setting: Setting | None, text: str | None) -> dict[str, object] | None:
    """A logged value: words, or mentions and how many more; None for "not set"."""
    if text is None:
        return None
    try:
        if setting is None:
            audience = parse_audience(text)
            return {"words": "", **_audience(audience)}
        value = setting.parse(text)
    except SettingsError:  # a value of another version of Quoth
        return {"words": shorten(one_line(text), 60), "shown": (), "more": 0, "kind": ""}
    if setting.kind in {"role", "roles", "channel"} and value:
        ids = value if isinstance(value, tuple) else (str(value),)
        sign = "#" if setting.kind == "channel" else "@&"
        shown = [_mention(sign, one) for one in ids[:_MENTIONED]]
        return {"words": "", "shown": shown, "more": len(ids) - len(shown), "kind": ""}
    return {"words": _worded(labels, Line(setting, value, "here")), "shown": (), "more": 0, "kind": ""}


def _mention(sign: str, ident: str | None) -> Safe | None:
    """A mention, which Discord shows by name; None for what is no id."""
    return Safe(f"<{sign}{ident}>") if ident and ident.isascii() and ident.isdigit() else None
