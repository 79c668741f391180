"""Filters that templates use to word values. In: values of the model. Out: plain text, escaped later like any other.

`{{ meta.published | date }}` -> "3 April 2018" (see `dates`); `{{ names | listed("and") }}` -> "a, b and c";
`{{ text | shorten(80) }}` -> at most 80 characters.
"""

from __future__ import annotations

import textwrap
from collections.abc import Callable, Sequence

from bot.answer.wording.dates import ENGLISH


def year(value: str | None) -> str:
    """The year of an ISO 8601 date, "" where there is none."""
    head = (value or "").split("-")[0]
    return head if head.isdecimal() else ""


def listed(values: Sequence[str], last: str) -> str:
    """Values as a phrase: "a", "a and b", "a, b and c" with `last` = "and"."""
    if len(values) < 2:
        return "".join(values)
    return f"{', '.join(values[:-1])} {last} {values[-1]}"


def shorten(text: str, width: int) -> str:
    """At most `width` characters of `text`, cut between words and marked with an ellipsis."""
    text = " ".join(text.split())
    if len(text) <= width:
        return text
    head = text[: width - 1]
    cut = head.rfind(" ")
    return (head[:cut] if cut > width // 2 else head).rstrip(" ,;:.-") + "…"


def wrap(text: str, first: int = 0, rest: int | None = None, width: int = 78) -> str:
    """`text` in lines of at most `width` columns; the first is indented by `first`, the others by `rest`."""
    lines = text.split("\n")
    hanging = first if rest is None else rest
    filled: list[str] = []
    for at, line in enumerate(lines):
        indent = " " * (hanging if at else first)
        pieces = _pieces(line, width - len(indent), width - hanging)
        if pieces is not None:
            filled.append(indent + f"\n{' ' * hanging}".join(pieces))
            continue
        filled.append(
            textwrap.fill(
                line,
                width,
                initial_indent=indent,
                subsequent_indent=" " * hanging,
                break_on_hyphens=False,
            )
        )
    return "\n".join(filled)


def _pieces(line: str, first: int, rest: int) -> list[str] | None:
    """What of a line stands in each line of at most `first` columns, then `rest`, as `textwrap` has it, for a tenth of
    its time: of words in single spaces that all fit, as most are; None of others."""
    if not line or not line.isprintable() or "  " in line or line[0] == " " or line[-1] == " ":
        return None
    pieces: list[str] = []
    at, room = 0, first
    while len(line) - at > room:
        end = line.rfind(" ", at, at + room + 1)
        onward = line.find(" ", end + 1)
        if end < 0 or (len(line) if onward < 0 else onward) - end - 1 > room:
            return None
        pieces.append(line[at:end])
        at, room = end + 1, rest
    return [*pieces, line[at:]]


def indented(text: str, by: int) -> str:
    """Every line of `text` moved right, none wrapped: for code."""
    return textwrap.indent(text, " " * by)


FILTERS: dict[str, Callable[..., str]] = {
    "date": ENGLISH.worded,
    "year": year,
    "listed": listed,
    "shorten": shorten,
    "wrap": wrap,
    "indented": indented,
}
