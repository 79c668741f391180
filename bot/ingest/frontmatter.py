"""YAML front matter. In: the text of a Markdown file. Out: its hints and the text below. Errors: `CorpusError` with the
line and what to write instead."""

from __future__ import annotations

import datetime
import re
from collections.abc import Callable
from typing import Any, cast

import yaml

from bot.errors import CorpusError
from bot.ingest import tidy
from bot.ingest.raw import Hints
from bot.model import Kind, Source

_FENCE = re.compile(r"---[ \t]*\n(?:(?P<yaml>.*?)\n)??(?:---|\.\.\.)[ \t]*(?:\n|\Z)", re.DOTALL)
_DATE = re.compile(r"(?P<year>\d{4})(?:-(?P<month>\d{1,2})(?:-(?P<day>\d{1,2})(?:[T ].*)?)?)?")
_LANGUAGE = re.compile(r"(?P<code>[A-Za-z]{2,3})(?:[-_][A-Za-z0-9]{1,8})*")
_KINDS: tuple[Kind, ...] = ("reference", "news", "opinion", "faq")
_LONGEST = 100_000


class _Loader(yaml.SafeLoader):
    """Safe YAML in which dates and numbers stay what was typed."""


# Only null and booleans are resolved: `published: 2018-04` and `title: 1984` are text.
_Loader.yaml_implicit_resolvers = {
    first: [(tag, pattern) for tag, pattern in resolvers if tag.endswith((":null", ":bool", ":merge"))]
    for first, resolvers in yaml.SafeLoader.yaml_implicit_resolvers.items()
}


def split(text: str) -> tuple[Hints, str, int]:
    """The hints of the front matter (empty without one), the text below it, and how many lines it took. Raises
    `CorpusError`."""
    try:
        return _split(text)
    except CorpusError as error:
        raise CorpusError(str(error), "front-matter", fault=error.reason, **{"line": "2"} | error.values) from error


def _split(text: str) -> tuple[Hints, str, int]:
    if not (text.startswith("---") and re.match(r"---[ \t]*\n", text)):
        return Hints(), text, 0
    match = _FENCE.match(text)
    if match is None:
        if not re.match(r"---[ \t]*\n[ \t]*[\w-]+[ \t]*:", text):
            return Hints(), text, 0  # a thematic break opens the document
        raise CorpusError(
            "line 1: the front matter is not closed: end it with a line that holds only ---.", "open", line="1"
        )
    block = match["yaml"] or ""
    if match["yaml"] is not None and not re.search(r"^\s*(?:[\w\"'-]+\s*:|[{#])", block, re.MULTILINE):
        return Hints(), text, 0
    return _hints(block), text[match.end() :], match[0].count("\n")


def _hints(block: str) -> Hints:
    if len(block) > _LONGEST:
        raise CorpusError(f"line 2: the front matter has more than {_LONGEST:,} characters: shorten it.", "long")
    try:
        loaded: object = yaml.load(block, Loader=_Loader)  # noqa: S506 - _Loader is a SafeLoader
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        if error.context_mark and "flow" in (error.context or ""):
            mark = error.context_mark  # where the bracket opens; the problem is only noticed behind it
        line = (mark.line if mark else 0) + 2
        raise CorpusError(
            f"line {line}: the front matter is not valid YAML ({error.problem or 'unreadable'}): "
            "put values that hold a colon, quote, # or bracket ([ or {) in quotes.",
            "yaml",
            line=str(line),
        ) from error
    except (yaml.YAMLError, ValueError, RecursionError) as error:
        raise CorpusError(
            f"line 2: the front matter is not valid YAML ({_short(error)}): write key: value lines.", "lines"
        ) from error
    if loaded is None:
        return Hints(curated=True)
    if not isinstance(loaded, dict):
        raise CorpusError(
            "line 2: the front matter is not a mapping: write key: value lines, such as title: My title.", "lines"
        )
    values = {str(key).strip().lower(): value for key, value in cast("dict[object, object]", loaded).items()}
    field = _field_lines(block)

    def read(key: str, convert: Callable[[str], Any]) -> Any:
        try:
            value = _scalar(values.get(key))
            return convert(value) if value else None
        except CorpusError as error:
            raise _at(field.get(key, 2), key, error) from error

    return Hints(
        title=read("title", str),
        author=_names(values.get("author", values.get("authors")), field.get("author", 2)),
        publisher=read("publisher", str),
        published=read("published", iso_date) or read("date", iso_date),
        url=read("url", _url),
        language=read("language", _language) or read("lang", _language),
        kind=read("kind", _kind),
        outdated=read("outdated", _flag),
        sources=_sources(values.get("sources"), field.get("sources", 2)),
        curated=True,
    )


def iso_date(value: str) -> str:
    """`value` as ISO 8601, possibly partial. Raises `CorpusError` without a subject: the caller names the field."""
    match = _DATE.fullmatch(value.strip())
    if not match:
        raise CorpusError(f"is {value!r}: write it as 2018-04-03, 2018-04 or 2018.", "date", typed=value)
    year, month, day = (int(part) if part else None for part in match.group("year", "month", "day"))
    try:
        datetime.date(year or 1, month or 1, day or 1)
    except ValueError as error:
        raise CorpusError(
            f"is {value!r}, which is no day of the calendar: write it as 2018-04-03.", "date", typed=value
        ) from error
    return "-".join([f"{year:04d}", *(f"{part:02d}" for part in (month, day) if part is not None)])


def _scalar(value: object) -> str:
    if value is None:
        return ""
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, (str, int, float)):
        return tidy.line(str(value))
    raise CorpusError("is a list or mapping: write one value.", "list")


def _names(value: object, line: int) -> str | None:
    entries = cast("list[object]", value) if isinstance(value, list) else [value]
    try:
        return ", ".join(name for entry in entries if (name := _scalar(entry))) or None
    except CorpusError as error:
        raise _at(line, "author", error) from error


def _url(value: str) -> str:
    if not re.fullmatch(r"https?://[^\s<>\"]{3,2000}", value):
        raise CorpusError(
            f"is {value[:80]!r}: write a full address that starts with https:// or http://.", "url", typed=value[:80]
        )
    return value


def _language(value: str) -> str:
    match = _LANGUAGE.fullmatch(value)
    if not match:
        raise CorpusError(f"is {value[:40]!r}: write an ISO 639-1 code such as en.", "language", typed=value[:40])
    return match["code"].lower()


def _kind(value: str) -> Kind:
    for kind in _KINDS:
        if value.lower() == kind:
            return kind
    kinds = ", ".join(_KINDS)
    raise CorpusError(f"is {value[:40]!r}: write one of {kinds}.", "kind", typed=value[:40], kinds=kinds)


def _flag(value: str) -> bool:
    # "Yes" and "no" are as `_scalar` writes what YAML takes for true and false; in quotes, YAML leaves the words.
    if value.casefold() not in ("yes", "no", "true", "false"):
        raise CorpusError(f"is {value[:40]!r}: write true or false.", "flag", typed=value[:40])
    return value.casefold() in ("yes", "true")


def _sources(value: object, line: int) -> tuple[Source, ...]:
    if value is None:
        return ()
    wrong = CorpusError(
        f"line {line}: sources must be a list of entries, each with at least a title.", "sources", line=str(line)
    )
    if not isinstance(value, list):
        raise wrong
    found: list[Source] = []
    for entry in cast("list[object]", value):
        fields = cast("dict[object, object]", entry) if isinstance(entry, dict) else {"title": entry}
        given: dict[str, str | None] = {}
        for key, convert in (("title", str), ("author", str), ("publisher", str), ("date", iso_date)):
            try:
                given[key] = convert(text) if (text := _scalar(fields.get(key))) else None
            except CorpusError as error:
                raise _at(line, f"sources: {key}", error, "an entry of sources") from error
        if not given["title"]:
            raise wrong
        found.append(Source(given["title"], given["author"], given["publisher"], given["date"]))
    return tuple(found)


def _field_lines(block: str) -> dict[str, int]:
    """The line of the file on which each top-level key stands."""
    rows = enumerate(block.split("\n"), start=2)
    return {
        row.split(":", 1)[0].strip().lower(): number for number, row in rows if ":" in row and not row[:1].isspace()
    }


def _at(line: int, field: str, error: CorpusError, subject: str = "") -> CorpusError:
    """An error without a subject, told of a field."""
    values = error.values | {"line": str(line), "field": field}
    return CorpusError(f"line {line}: {subject or field} {error}", error.reason, **values)


def _short(error: Exception) -> str:
    return str(error).split("\n", 1)[0][:120] or type(error).__name__
