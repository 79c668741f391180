"""Lines of plain text to chunks. In: rows. Out: what stands between blank lines.

A line in capitals at the very left, above lines that are indented, is a chunk of its own: so manual pages head their
sections. Among as many lines that are not in capitals, it is a term of a glossary like them.
"""

from __future__ import annotations

from dataclasses import dataclass

import regex

from bot.ingest import tidy

_CAPITALS = regex.compile(r"[\p{Lu}\p{N}][\p{Lu}\p{N} /()&,'-]{2,60}")


@dataclass(frozen=True, slots=True)
class Chunk:
    """Consecutive rows without a blank one between them; `line` is that of the first, from 1."""

    rows: tuple[str, ...]
    line: int

    def part(self, start: int, stop: int | None = None) -> Chunk:
        """Some of its rows."""
        return Chunk(self.rows[start:stop], self.line + start)


def chunks(rows: list[str]) -> list[Chunk]:
    """The chunks of a text, without lines that only rule one off from the next."""
    edge = min((indent(row) for row in rows if row.strip()), default=0)
    whole: list[Chunk] = []
    current: list[str] = []
    for number, row in enumerate([*rows, ""], start=1):
        if tidy.line(row) and not tidy.rules_off(row):
            current.append(row)
        elif current:
            whole.append(Chunk(tuple(current), number - len(current)))
            current = []
    hung = [chunk for chunk in whole if _hangs(chunk, edge)]
    capitals = {chunk.line for chunk in hung if _CAPITALS.fullmatch(chunk.rows[0].strip())}
    terms = [chunk for chunk in hung if chunk.line not in capitals and not chunk.rows[0].rstrip().endswith((":", "."))]
    heads = capitals if len(capitals) > len(terms) else ()
    return [part for chunk in whole for part in ([chunk.part(0, 1), chunk.part(1)] if chunk.line in heads else [chunk])]


def indent(row: str) -> int:
    """The column at which a row begins, from 0."""
    expanded = row.expandtabs(4)
    return len(expanded) - len(expanded.lstrip())


def _hangs(chunk: Chunk, edge: int) -> bool:
    """Whether all rows but the first, which begins at the column `edge`, are indented."""
    first, *rest = chunk.rows
    return bool(rest) and indent(first) <= edge < min(map(indent, rest))
