"""What Discord refuses though its OpenAPI file allows it, and what Quoth asks of itself.

In: method, path below `/api/v10` and the JSON body of a request. Out: problems, each with the place in the body.
Lengths are UTF-16 units: Discord does not document its unit, and this is the strictest one.
"""

# pyright: basic
from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any, TypeAlias

import regex

Json: TypeAlias = Any
"""Decoded JSON: whatever a client may send, also when it is wrong."""

V2_FLAG = 1 << 15
ROW, BUTTON, SELECTS, SECTION, TEXT, THUMBNAIL, GALLERY, FILE = 1, 2, {3, 5, 6, 7, 8}, 9, 10, 11, 12, 13
V2_ONLY = {9, 10, 11, 12, 13, 14, 17}
LINK_STYLE, PREMIUM_STYLE = 5, 6

_ID = r"[^/]+"
_CREATES = re.compile(rf"POST (/channels/{_ID}/messages|/webhooks/{_ID}/{_ID})")
_EDITS = re.compile(rf"PATCH (/channels/{_ID}/messages/{_ID}|/webhooks/{_ID}/{_ID}/messages/{_ID})")
_CALLBACK = re.compile(rf"POST /interactions/{_ID}/{_ID}/callback")
_COMMANDS = re.compile(rf"(PUT|POST|PATCH) /applications/{_ID}(/guilds/{_ID})?/commands(/{_ID})?")
_THREADS = re.compile(rf"POST /channels/{_ID}(/messages/{_ID})?/threads")
_COMMAND_NAME = regex.compile(r"[-_'\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]{1,32}")
_URL = re.compile(r"(https?|discord)://\S+")


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing wrong with a request. `policy`: Discord would take it, Quoth must not send it."""

    where: str
    what: str
    policy: bool = False

    def __str__(self) -> str:
        return f"{self.where or 'body'}: {self.what}"


def units(text: str) -> int:
    """The length of a text in UTF-16 units."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def problems(method: str, path: str, body: Json, files: Sequence[str] = ()) -> Iterator[Problem]:
    """Everything wrong with a request beyond its schema; `files` are the names of the files sent beside the body."""
    line = f"{method} {path}"
    if _CREATES.fullmatch(line):
        yield from _message(body, files, "", creates=True)
    elif _EDITS.fullmatch(line):
        yield from _message(body, files, "", creates=False)
    elif _CALLBACK.fullmatch(line):
        yield from _callback(body, files)
    elif _COMMANDS.fullmatch(line):
        commands = body if isinstance(body, list) else [body]
        yield from _commands(commands)
    elif _THREADS.fullmatch(line):
        yield from _length("name", (body or {}).get("name"), 1, 100)


def walk(components: Json, where: str = "components") -> Iterator[tuple[str, dict[str, Json]]]:
    """Every component of a tree with its place: rows, what is in them, accessories, labels' components."""
    for n, component in enumerate(components or ()):
        if not isinstance(component, dict):
            continue
        at = f"{where}[{n}]"
        yield at, component
        yield from walk(component.get("components"), f"{at}.components")
        yield from walk([a] if (a := component.get("accessory")) else None, f"{at}.accessory")
        yield from walk([c] if (c := component.get("component")) else None, f"{at}.component")


# --- messages --------------------------------------------------------------------------------------------------------


def _message(body: Json, files: Sequence[str], at: str, *, creates: bool) -> Iterator[Problem]:
    body = body or {}
    content, embeds, components = body.get("content"), body.get("embeds"), body.get("components")
    if (
        creates
        and not (content or "").strip()
        and not any((embeds, components, files, body.get("attachments"), body.get("sticker_ids"), body.get("poll")))
    ):
        yield Problem(at, "an empty message (50006)")
    yield from _length(f"{at}content", content, 0, 2000)
    yield from _embeds(embeds, at)
    yield from _components(components, at, v2=bool((body.get("flags") or 0) & V2_FLAG))
    if (body.get("flags") or 0) & V2_FLAG:
        for key in ("content", "embeds", "poll", "sticker_ids"):
            if body.get(key):
                yield Problem(f"{at}{key}", "cannot stand beside Components V2")
        text = sum(units(c.get("content") or "") for _, c in walk(components) if c.get("type") == TEXT)
        if text > 4000:
            yield Problem(f"{at}components", f"{text} displayed characters, the limit is 4000")
    yield from _attachments(body, files, at)
    mentions = body.get("allowed_mentions")
    if mentions is None:
        yield Problem(f"{at}allowed_mentions", "missing: whatever the text holds would ping", policy=True)
    elif mentions.get("parse") != []:
        yield Problem(f"{at}allowed_mentions.parse", f"must be [], is {mentions.get('parse')!r}", policy=True)


def _embeds(embeds: Json, at: str) -> Iterator[Problem]:
    total = 0
    for n, embed in enumerate(embeds or ()):
        here = f"{at}embeds[{n}]"
        author, footer = (embed.get("author") or {}).get("name"), (embed.get("footer") or {}).get("text")
        texts = [("title", embed.get("title"), 256), ("description", embed.get("description"), 4096)]
        texts += [("author.name", author, 256), ("footer.text", footer, 2048)]
        for m, field in enumerate(embed.get("fields") or ()):
            texts += [(f"fields[{m}].name", field.get("name"), 256), (f"fields[{m}].value", field.get("value"), 1024)]
            for key in ("name", "value"):
                if not (field.get(key) or "").strip():
                    yield Problem(f"{here}.fields[{m}].{key}", "is empty")
        for name, text, most in texts:
            yield from _length(f"{here}.{name}", text, 0, most)
            total += units(text or "")
        if not any(
            embed.get(key) for key in ("title", "description", "author", "footer", "fields", "image", "thumbnail")
        ):
            yield Problem(here, "is empty")
        if (url := embed.get("url")) and not _URL.fullmatch(url):
            yield Problem(f"{here}.url", f"not an address: {url!r}")
    if total > 6000:
        yield Problem(f"{at}embeds", f"{total} characters over all embeds, the limit is 6000")


def _components(components: Json, at: str, *, v2: bool) -> Iterator[Problem]:
    found = list(walk(components, f"{at}components"))
    if len(found) > 40:
        yield Problem(f"{at}components", f"{len(found)} components, the limit is 40")
    if not v2 and len(components or ()) > 5:
        yield Problem(f"{at}components", f"{len(components)} rows, the limit is 5")
    yield from _unique(f"{at}components", "custom_id", [c["custom_id"] for _, c in found if c.get("custom_id")])
    for here, component in found:
        kind = component.get("type")
        if kind in V2_ONLY and not v2:
            yield Problem(here, f"component type {kind} needs the flag IS_COMPONENTS_V2")
        yield from _length(f"{here}.custom_id", component.get("custom_id"), 1, 100)
        if kind == ROW:
            yield from _row(here, component.get("components") or ())
        elif kind == BUTTON:
            yield from _button(here, component)
        elif kind in SELECTS:
            yield from _select(here, component)
        elif kind == TEXT and not (component.get("content") or "").strip():
            yield Problem(f"{here}.content", "is empty")


def _row(at: str, children: Sequence[Json]) -> Iterator[Problem]:
    buttons = sum(c.get("type") == BUTTON for c in children)
    if buttons > 5:
        yield Problem(at, f"{buttons} buttons in a row, the limit is 5")
    if buttons != len(children) and len(children) > 1:
        yield Problem(at, "a select menu fills its row alone")


def _button(at: str, button: Json) -> Iterator[Problem]:
    url, custom_id, style = button.get("url"), button.get("custom_id"), button.get("style")
    yield from _length(f"{at}.label", button.get("label"), 0, 80)
    yield from _length(f"{at}.url", url, 1, 512)
    if style != PREMIUM_STYLE and not (button.get("label") or "").strip() and not button.get("emoji"):
        yield Problem(at, "a button needs a label or an emoji")
    if style == LINK_STYLE:
        if not url or custom_id:
            yield Problem(at, "a link button has a url and no custom_id")
        elif not _URL.fullmatch(url):
            yield Problem(f"{at}.url", f"not an address: {url!r}")
    elif style != PREMIUM_STYLE and (url or not custom_id):
        yield Problem(at, "a button that is no link has a custom_id and no url")


def _select(at: str, select: Json) -> Iterator[Problem]:
    yield from _length(f"{at}.placeholder", select.get("placeholder"), 0, 150)
    options = select.get("options")
    if options is None:
        return
    yield from _count(f"{at}.options", options, 1, 25)
    yield from _unique(f"{at}.options", "value", [o.get("value") for o in options])
    for n, option in enumerate(options):
        for key, least in (("label", 1), ("value", 1), ("description", 0)):
            yield from _length(f"{at}.options[{n}].{key}", option.get(key), least, 100)
    if (most := select.get("max_values")) is not None and most > len(options):
        yield Problem(f"{at}.max_values", f"{most}, but there are {len(options)} options")


def _attachments(body: Json, files: Sequence[str], at: str) -> Iterator[Problem]:
    yield from _count(f"{at}files", files, 0, 10)
    known = {*files, *(a.get("filename") for a in body.get("attachments") or ())}
    for here, component in walk(body.get("components"), f"{at}components"):
        media = [component.get("file"), component.get("media"), *(component.get("items") or ())]
        for medium in filter(None, media):
            url = (medium.get("media") or medium).get("url", "")
            if component.get("type") == FILE and not url.startswith("attachment://"):
                yield Problem(here, f"a file component shows an attachment, not {url!r}")
            if url.startswith("attachment://") and url.removeprefix("attachment://") not in known:
                yield Problem(here, f"{url!r} is not among the files {sorted(map(str, known))}")


# --- answers to interactions -----------------------------------------------------------------------------------------


def _callback(body: Json, files: Sequence[str]) -> Iterator[Problem]:
    data = (body or {}).get("data") or {}
    match (body or {}).get("type"):
        case 4:
            yield from _message(data, files, "data.", creates=True)
        case 7:
            yield from _message(data, files, "data.", creates=False)
        case 8:
            yield from _choices("data.choices", data.get("choices"))
        case 9:
            yield from _modal(data)


def _choices(at: str, choices: Json) -> Iterator[Problem]:
    yield from _count(at, choices or (), 0, 25)
    for n, choice in enumerate(choices or ()):
        yield from _length(f"{at}[{n}].name", choice.get("name"), 1, 100)
        if isinstance(choice.get("value"), str):
            yield from _length(f"{at}[{n}].value", choice["value"], 1, 100)


def _modal(data: Json) -> Iterator[Problem]:
    yield from _length("data.title", data.get("title"), 1, 45)
    yield from _length("data.custom_id", data.get("custom_id"), 1, 100)
    components = data.get("components") or ()
    yield from _count("data.components", components, 1, 5)
    found = list(walk(components, "data.components"))
    yield from _unique("data.components", "custom_id", [c["custom_id"] for _, c in found if c.get("custom_id")])
    for here, component in found:
        yield from _length(f"{here}.label", component.get("label"), 1, 45)
        yield from _length(f"{here}.custom_id", component.get("custom_id"), 1, 100)
        yield from _length(f"{here}.value", component.get("value"), 0, 4000)
        yield from _length(f"{here}.placeholder", component.get("placeholder"), 0, 100)
        if component.get("type") in SELECTS:
            yield from _select(here, component)


# --- commands --------------------------------------------------------------------------------------------------------


def _commands(commands: Sequence[Json]) -> Iterator[Problem]:
    kinds = Counter(command.get("type") or 1 for command in commands)
    for kind, most in ((1, 100), (2, 15), (3, 15)):
        if kinds[kind] > most:
            yield Problem("", f"{kinds[kind]} commands of type {kind}, the limit is {most}")
    yield from _unique("", "name", [(c.get("type") or 1, c.get("name")) for c in commands])
    for n, command in enumerate(commands):
        at = f"[{n}]"
        if (command.get("type") or 1) == 1:
            yield from _described(at, command)
        else:
            yield from _length(f"{at}.name", command.get("name"), 1, 32)
            if command.get("description"):
                yield Problem(f"{at}.description", "a context menu has none")
        if (total := _weight(command)) > 8000:
            yield Problem(at, f"{total} characters in names, descriptions and values, the limit is 8000")


def _described(at: str, thing: Json) -> Iterator[Problem]:
    """A slash command or one of its options: name, description, choices, and the options below it."""
    names = {"name": thing.get("name") or "", **_localized(f"{at}.", thing, "name")}
    for where, name in names.items():
        if not _COMMAND_NAME.fullmatch(name) or name != name.lower():
            yield Problem(f"{at}.{where.removeprefix(at + '.')}", f"not a name (lower case, 1 to 32): {name!r}")
    described = {f"{at}.description": thing.get("description") or "", **_localized(f"{at}.", thing, "description")}
    for where, description in described.items():
        yield from _length(where, description.strip(), 1, 100)
    if choices := thing.get("choices"):
        yield from _choices(f"{at}.choices", choices)
        yield from _unique(f"{at}.choices", "name", [c.get("name") for c in choices])
        if thing.get("autocomplete"):
            yield Problem(at, "choices and autocomplete exclude each other")
    options = thing.get("options") or ()
    yield from _count(f"{at}.options", options, 0, 25)
    yield from _unique(f"{at}.options", "name", [o.get("name") for o in options])
    required = [bool(option.get("required")) for option in options]
    if required != sorted(required, reverse=True):
        yield Problem(f"{at}.options", "required options come before the others")
    for n, option in enumerate(options):
        yield from _described(f"{at}.options[{n}]", option)


def _localized(at: str, thing: Json, key: str) -> dict[str, str]:
    return {f"{at}{key}_localizations.{k}": v for k, v in (thing.get(f"{key}_localizations") or {}).items()}


def _weight(thing: Json) -> int:
    """What counts towards 8000: of each localized field only the longest wording."""
    total = 0
    for key in ("name", "description"):
        wordings = [thing.get(key) or "", *_localized("", thing, key).values()]
        total += max(map(units, wordings))
    if isinstance(thing.get("value"), str):
        total += units(thing["value"])
    return total + sum(_weight(child) for key in ("options", "choices") for child in thing.get(key) or ())


# --- small ones ------------------------------------------------------------------------------------------------------


def _length(at: str, text: Json, least: int, most: int) -> Iterator[Problem]:
    if isinstance(text, str) and not least <= units(text) <= most:
        yield Problem(at, f"{units(text)} characters, allowed are {least} to {most}")


def _count(at: str, things: Sequence[Json], least: int, most: int) -> Iterator[Problem]:
    if not least <= len(things) <= most:
        yield Problem(at, f"{len(things)} entries, allowed are {least} to {most}")


def _unique(at: str, what: str, values: Sequence[Json]) -> Iterator[Problem]:
    for value, times in Counter(values).items():
        if times > 1:
            yield Problem(at, f"{what} {value!r} occurs {times} times")
