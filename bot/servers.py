"""Settings of a Discord server and of its channels: what there is to set, what it may be, how it reads as text.

In: text as people type it, or values. Out: the other one; `ServerSettings` with what is in force at a place.
Errors: `SettingsError`, which says what is allowed.
"""

from __future__ import annotations

import csv
import io
import re
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any, Literal

from bot.errors import SettingsError

Mode = Literal["mention", "every", "forum", "off"]
"""What is answered without a command: mentions and replies to Quoth; every question too; posts of forums too; nothing.
"""

ReplyIn = Literal["inline", "thread"]
Kind = Literal["choice", "flag", "share", "number", "names", "role", "roles", "channel"]
"""A word of a few; on or off; 0 to 1; a whole number; names of collections; the id of a role, of roles, of a channel.
"""

Scope = Literal["server", "both", "channel"]
"""Where it may be set: for the server alone; also for a channel, which then has its own; for a channel alone."""

Group = Literal["answers", "people", "limits"]
Value = str | bool | int | float | tuple[str, ...] | None

LANGUAGES = ("en", "de", "es", "fr", "ru", "pt", "zh")
"""The locales that replies can be set to."""

LEFT_DAYS = 30
"""Days after which the data of a server that removed the bot is deleted."""

_MOST_LISTED = 25  # what one select menu of Discord shows
_LONGEST = 4_000  # characters, what one field of a Discord form takes
_ID = re.compile(r"(?:<@&|<#)?([0-9]{15,20})>?", re.ASCII)
_SHARE = re.compile(r"[01]|[01]?\.[0-9]{1,3}", re.ASCII)
_ON, _OFF = ("on", "yes", "true", "1"), ("off", "no", "false", "0")


@dataclass(frozen=True, slots=True)
class ServerSettings:
    """What is in force at a place: the channel's own, else the server's, else these defaults. `SETTINGS` tells what
    each means. Ids are text, as in `Place`."""

    mode: Mode = "mention"
    reply_in: ReplyIn = "inline"
    private: bool = False
    closest: bool = True
    floor: float | None = None
    collections: tuple[str, ...] | None = None
    language: str | None = None
    human_role: str | None = None
    human_channel: str | None = None
    review_channel: str | None = None
    reviewer_roles: tuple[str, ...] = ()
    trusted_roles: tuple[str, ...] = ()
    staff_roles: tuple[str, ...] = ()
    ignored_roles: tuple[str, ...] = ()
    ignored: bool = False
    cooldown: int = 0
    daily_cap: int | None = None
    retention_days: int | None = None


@dataclass(frozen=True, slots=True)
class Setting:
    """One thing that can be set.

    `none` is the word for "not limited" or "nobody", where the setting may be that; `low` and `high` are the bounds of
    a number, counted in `unit`.
    """

    name: str
    kind: Kind
    group: Group
    about: str
    scope: Scope = "both"
    none: str | None = None
    choices: tuple[str, ...] = ()
    low: int = 0
    high: int = 1
    unit: str = ""

    @property
    def default(self) -> Value:
        """Its value where nobody set it."""
        return getattr(_DEFAULTS, self.name)

    @property
    def allowed(self) -> str:
        """What it may be, in words: "mention, every, forum or off"."""
        match self.kind:
            case "choice":
                words = [*self.choices]
            case "flag":
                words = ["on", "off"]
            case "share":
                words = ["0 to 1"]
            case "number":
                words = [f"{self.low} to {self.high} {self.unit}"]
            case "names":
                words = ["names of collections (a, b)"]
            case "role" | "channel":
                words = [f"the id of a {self.kind}"]
            case "roles":
                words = [f"ids of up to {_MOST_LISTED} roles"]
        if self.none is not None:
            words.append(self.none)
        return f"{', '.join(words[:-1])} or {words[-1]}" if len(words) > 1 else words[0]

    def parse(self, text: str) -> Value:
        """The value that `text` stands for. Raises `SettingsError`."""
        word = text.strip()
        folded = word.casefold()
        if self.none is not None and folded == self.none:
            return () if self.kind == "roles" else None
        match self.kind:
            case "choice":
                found = folded if folded in self.choices else None
            case "flag":
                found = True if folded in _ON else False if folded in _OFF else None
            case "share":
                found = float(word) if _SHARE.fullmatch(word) and float(word) <= 1 else None
            case "number":
                found = self._number(folded)
            case "names":
                found = _names(word)
            case "role" | "channel":
                found = match[1] if (match := _ID.fullmatch(word)) else None
            case "roles":
                found = _ids(word)
        if found is None:
            raise SettingsError(f"{self.name} cannot be {text!r}: it may be {self.allowed}.")
        return found

    def worded(self, value: Value) -> str:
        """`value` for people: with its unit. `parse` reads it too."""
        text = self.show(value)
        return f"{text} {self.unit}" if self.unit and value is not None else text

    def show(self, value: Value) -> str:
        """`value` as text that `parse` reads. Raises `SettingsError` for one that the setting cannot have."""
        text = self._text(value)
        read = self.parse(text)
        if read != value or isinstance(read, bool) != isinstance(value, bool):
            raise SettingsError(f"{self.name} cannot be {value!r}: it may be {self.allowed}.")
        return text

    def _text(self, value: Value) -> str:
        if value is None or (self.kind == "roles" and value == ()):
            return self.none or ""
        match value:
            case bool():
                return "on" if value else "off"
            case int() | float():
                return f"{value:g}" if isinstance(value, float) else str(value)
            case str():
                return value
            case tuple() if self.kind == "names":
                return _quoted(value, self.none)
            case tuple():
                return ", ".join(value)

    def _number(self, text: str) -> int | None:
        digits = text.removesuffix(self.unit).rstrip()
        if not (digits.isascii() and digits.isdigit() and len(digits) < 10):
            return None
        return int(digits) if self.low <= int(digits) <= self.high else None


_DEFAULTS = ServerSettings()

SETTINGS: Mapping[str, Setting] = {
    setting.name: setting
    for setting in (
        Setting(
            "mode", "choice", "answers", "what is answered without a command",
            choices=("mention", "every", "forum", "off"),
        ),
        Setting(
            "reply_in", "choice", "answers", "reply in the channel, or open a thread",
            choices=("inline", "thread"),
        ),
        Setting("private", "flag", "answers", "/ask replies to the asker alone"),
        Setting("closest", "flag", "answers", "show closest passages without an answer"),
        Setting("floor", "share", "answers", "confidence that an answer needs", none="none"),
        Setting("collections", "names", "answers", "collections that are answered from", none="all"),
        Setting(
            "language", "choice", "answers", "around the quotes; auto: the member's", none="auto",
            choices=LANGUAGES,
        ),
        Setting("ignored", "flag", "answers", "say nothing at all in this channel", scope="channel"),
        Setting("human_role", "role", "people", "whom \"Ask a human\" calls", none="none"),
        Setting("human_channel", "channel", "people", "where it calls them; none: right there", none="none"),
        Setting("review_channel", "channel", "people", "where answers go for review", scope="server", none="none"),
        Setting("reviewer_roles", "roles", "people", "who may review answers", scope="server", none="none"),
        Setting(
            "trusted_roles", "roles", "people", "who may add documents, save answers", scope="server", none="none"
        ),
        Setting(
            "staff_roles", "roles", "people", "Quoth keeps silent where they replied", scope="server",
            none="none",
        ),
        Setting("ignored_roles", "roles", "people", "who is never answered", scope="server", none="none"),
        Setting(
            "cooldown", "number", "limits", "between two questions of a member", low=0, high=86_400, unit="seconds"
        ),
        Setting(
            "daily_cap", "number", "limits", "questions of a member", scope="server", none="none", low=1, high=10_000,
            unit="a day",
        ),
        Setting(
            "retention_days", "number", "limits", "how long questions and answers are kept",
            scope="server", none="default", low=1, high=3_650, unit="days",
        ),
    )
}  # fmt: skip
"""Everything that can be set, by name, in the order in which it is shown."""


def setting_of(name: str, *, channel: bool = False) -> Setting:
    """The setting of that name, to be set for a server or for a `channel`. Raises `SettingsError`."""
    setting = SETTINGS.get(name.strip().casefold().replace("-", "_"))
    if setting is None:
        raise SettingsError(f"There is no setting {name!r}: there are {', '.join(SETTINGS)}.")
    if channel and setting.scope == "server":
        raise SettingsError(f"{setting.name} is set for the whole server, not for a channel.")
    if not channel and setting.scope == "channel":
        raise SettingsError(f"{setting.name} is set for a channel, not for the whole server: name the channel.")
    return setting


def id_of(text: str, what: str) -> str:
    """The id in `text`, as digits or as a mention; `what` it is of is said in the error. Raises `SettingsError`."""
    if found := _ID.fullmatch(text.strip()):
        return found[1]
    raise SettingsError(f"{text!r} is no id of a {what}: copy it in Discord, with its developer mode on.")


def in_force(*layers: Mapping[str, Value]) -> ServerSettings:
    """The defaults, overridden by each of `layers` in turn: the server's values, then the channel's."""
    values: dict[str, Any] = {}
    for layer in layers:
        values.update(layer)
    return replace(_DEFAULTS, **values)


def _ids(text: str) -> tuple[str, ...] | None:
    found = [_ID.fullmatch(word) for word in re.split(r"[\s,]+", text) if word]
    ids = tuple(dict.fromkeys(match[1] for match in found if match))
    return ids if ids and all(found) and len(ids) <= _MOST_LISTED else None


def _names(text: str) -> tuple[str, ...] | None:
    """Names separated by commas; one that has a comma itself stands in quotation marks."""
    if not text or len(text) > _LONGEST or any(unicodedata.category(character) in {"Cc", "Cs"} for character in text):
        return None
    (row,) = csv.reader(io.StringIO(text, newline=""), skipinitialspace=True)
    names = tuple(dict.fromkeys(name.strip() for name in row))
    return names if all(names) and len(names) <= _MOST_LISTED else None


def _quoted(names: tuple[str, ...], reserved: str | None) -> str:
    cells = [
        f'"{name.replace(chr(34), chr(34) * 2)}"' if '"' in name or "," in name or name.casefold() == reserved else name
        for name in names
    ]
    return ", ".join(cells)
