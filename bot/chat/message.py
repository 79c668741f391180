"""A message as Discord shows it, before anything of discord.py: its parts, and every limit that they must keep.

In: parts built by `reply` and `pages`. Out: a frozen `Message` that the client turns into a Components V2 view;
`Message.text` is the body that the journal keeps. `problems` lists what Discord would refuse; a message that leaves
this room has none.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Literal

from bot.chat.escape import one_line
from bot.chat.measure import shorten, units

TEXT = 4000
COMPONENTS = 40
BUTTONS_IN_ROW = 5
CHOICES = 25
HINT = 150
CHOICE = 100
ALT = 1024
ACTION = 100
LABEL = 80
LINK = 512
FILE_BYTES = 8_000_000
"""Discord allows 10 MB for an upload to a server without boosts."""

GREEN, AMBER, GREY, RED, BLUE = 0x2E9E5B, 0xE0A100, 0x8A8F98, 0xC8443C, 0x4A6FA5
Style = Literal["primary", "secondary", "success", "danger"]
PickKind = Literal["string", "role", "channel"]
_FILE_NAME = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]{0,63}")


@dataclass(frozen=True, slots=True)
class Text:
    """Discord Markdown."""

    body: str


@dataclass(frozen=True, slots=True)
class Rule:
    """A thin line between parts."""


@dataclass(frozen=True, slots=True)
class Button:
    """Either `action` (a `custom_id`) or `url` is set."""

    label: str
    action: str | None = None
    url: str | None = None
    style: Style = "secondary"
    disabled: bool = False


@dataclass(frozen=True, slots=True)
class Row:
    """Up to five buttons side by side."""

    buttons: tuple[Button, ...]


@dataclass(frozen=True, slots=True)
class Attached:
    """A text file, shown where it stands."""

    name: str
    content: str


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture file, shown where it stands; `about` says in words what it shows."""

    name: str
    content: bytes
    about: str


@dataclass(frozen=True, slots=True)
class Choice:
    """One of the words that a menu offers; `value` comes back as a last argument of its action. `chosen`: it stands
    now."""

    label: str
    value: str
    description: str = ""
    chosen: bool = False


@dataclass(frozen=True, slots=True)
class Pick:
    """A menu to choose `least` to `most` from: its own `choices`, or Discord's list of roles or channels, of which
    `chosen` (ids) are marked. `hint` stands in it while nothing is chosen."""

    action: str
    hint: str
    kind: PickKind = "string"
    choices: tuple[Choice, ...] = ()
    chosen: tuple[str, ...] = ()
    least: int = 1
    most: int = 1


Part = Text | Rule | Row | Attached | Picture | Pick


@dataclass(frozen=True, slots=True)
class Message:
    """One framed message: `parts` inside the frame, whose edge has the colour `accent`; `rows` of controls below it."""

    parts: tuple[Part, ...]
    accent: int | None = None
    rows: tuple[Row | Pick, ...] = ()

    @property
    def text(self) -> str:
        """All Markdown that it shows, in order."""
        return "\n\n".join(part.body for part in self.parts if isinstance(part, Text))

    @property
    def files(self) -> tuple[Attached, ...]:
        """The text files that go with it."""
        return tuple(part for part in self.parts if isinstance(part, Attached))

    @property
    def pictures(self) -> tuple[Picture, ...]:
        """The pictures that go with it."""
        return tuple(part for part in self.parts if isinstance(part, Picture))

    @property
    def picks(self) -> tuple[Pick, ...]:
        """All menus, in order."""
        return tuple(part for part in (*self.parts, *self.rows) if isinstance(part, Pick))

    @property
    def buttons(self) -> tuple[Button, ...]:
        """All buttons, in order."""
        return tuple(button for part in (*self.parts, *self.rows) if isinstance(part, Row) for button in part.buttons)


def button(
    label: str,
    action: str | None = None,
    *,
    url: str | None = None,
    style: Style = "secondary",
    disabled: bool = False,
) -> Button:
    """A button whose label is cut to what Discord takes."""
    return Button(shorten(one_line(label), LABEL), action, url, style, disabled)


def choice(label: str, value: object, description: str = "", *, chosen: bool = False) -> Choice:
    """A choice whose label and description are cut to what Discord takes; a blank label is shown as a dash."""
    shown = shorten(one_line(label), CHOICE) or "–"
    return Choice(shown, str(value), shorten(one_line(description), CHOICE), chosen)


def rows(buttons: Iterable[Button]) -> tuple[Row, ...]:
    """Buttons in rows of five."""
    every = tuple(buttons)
    return tuple(Row(every[start : start + BUTTONS_IN_ROW]) for start in range(0, len(every), BUTTONS_IN_ROW))


def fits(message: Message) -> bool:
    """Whether Discord would take it."""
    return next(problems(message), None) is None


def problems(message: Message) -> Iterator[str]:
    """What Discord would refuse in it, each in a few words."""
    parts = [*message.parts, *message.rows]
    texts = [part.body for part in parts if isinstance(part, Text)]
    every = [button for part in parts if isinstance(part, Row) for button in part.buttons]
    files = [part for part in parts if isinstance(part, Attached | Picture)]
    picks = [part for part in parts if isinstance(part, Pick)]
    if not message.parts:
        yield "an empty message"
    if (total := sum(map(units, texts))) > TEXT:
        yield f"{total} units of text, over {TEXT}"
    if (count := 1 + len(parts) + len(every) + len(picks)) > COMPONENTS:
        yield f"{count} components, over {COMPONENTS}"
    yield from ("a blank text" for text in texts if not text.strip())
    yield from ("a row of no or too many buttons" for part in parts if isinstance(part, Row) and _badly_filled(part))
    for one in every:
        yield from _button_problems(one)
    for one in picks:
        yield from _pick_problems(one)
    for action, times in Counter(one.action for one in (*every, *picks) if one.action).items():
        if times > 1:
            yield f"the action {action} twice"
    for name, times in Counter(file.name for file in files).items():
        if times > 1 or not _FILE_NAME.fullmatch(name):
            yield f"the file name {name!r}"
    if sum(len(_bytes(file)) for file in files) > FILE_BYTES:
        yield "files too big to attach"
    for file in files:
        if isinstance(file, Picture) and not 1 <= units(file.about.strip()) <= ALT:
            yield f"the description {file.about!r}"


def _bytes(file: Attached | Picture) -> bytes:
    return file.content if isinstance(file, Picture) else file.content.encode("utf-8", "replace")


def _pick_problems(one: Pick) -> Iterator[str]:
    if not 1 <= units(one.action) <= ACTION:
        yield f"the action {one.action!r}"
    if not one.hint.strip() or units(one.hint) > HINT:
        yield f"the hint {one.hint!r}"
    offered = len(one.choices) if one.kind == "string" else CHOICES
    if not (0 <= one.least <= one.most <= offered <= CHOICES and one.most):
        yield f"a menu to choose {one.least} to {one.most} of {offered}"
    marked = len(one.chosen) + sum(each.chosen for each in one.choices)
    if marked > one.most or len(set(one.chosen)) < len(one.chosen) or (one.choices and one.kind != "string"):
        yield f"{marked} marked in a menu of {one.most}"
    for each in one.choices:
        shown = max(units(each.label), units(each.description))
        if not each.label.strip() or shown > CHOICE or not 1 <= units(each.value) <= CHOICE:
            yield f"the choice {each.label!r}"
    if len({each.value for each in one.choices}) < len(one.choices):
        yield "a choice twice"


def _badly_filled(row: Row) -> bool:
    return not 1 <= len(row.buttons) <= BUTTONS_IN_ROW


def _button_problems(one: Button) -> Iterator[str]:
    if not one.label.strip() or units(one.label) > LABEL:
        yield f"the label {one.label!r}"
    if (one.action is None) == (one.url is None):
        yield f"a button {one.label!r} with no or two targets"
    if one.action is not None and not 1 <= units(one.action) <= ACTION:
        yield f"the action {one.action!r}"
    if one.url is not None and (units(one.url) > LINK or not one.url.startswith(("https://", "http://"))):
        yield f"the link {one.url!r}"
