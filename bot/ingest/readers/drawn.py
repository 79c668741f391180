"""Tables that plain text draws with signs. In: the rows of a chunk. Out: its parts, those that are tables as rows.

| Boat | Berth |        +------+-------+
|------|-------|        | Boat | Berth |
| Tern | 4     |        +======+=======+
                        | Tern | 4     |
                        +------+-------+
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from bot.ingest import tidy
from bot.ingest.raw import RawBlock
from bot.ingest.readers.chunks import Chunk
from bot.ingest.readers.columns import CELLS, names_columns

_BORDER, _RULE = frozenset("+-=:"), frozenset("|+-=: \t")
_FEWEST = 2  # rows
_BARS, _CORNERS, _LINES, _DOUBLE = "│┃║", "┌┐└┘├┤┬┴┼┏┓┗┛┣┫┳┻╋╔╗╚╝╠╣╦╩╬╒╕╘╛╞╡╤╧╪╭╮╰╯", "─━", "═"
_TYPED = str.maketrans(
    {sign: typed for signs, typed in ((_BARS, "|"), (_CORNERS, "+"), (_LINES, "-"), (_DOUBLE, "=")) for sign in signs}
)
_BOX = frozenset(_BARS + _CORNERS)


def parts(chunk: Chunk) -> list[Chunk | list[RawBlock]]:
    """The chunk without its tables, and each of them as blocks that have no group yet, in the order of the text."""
    found: list[Chunk | list[RawBlock]] = []
    start = at = 0
    while at < len(chunk.rows):
        stop = at
        while stop < len(chunk.rows) and is_drawn(chunk.rows[stop]):
            stop += 1
        rows = _rows(Chunk(tuple(map(_typed, chunk.rows[at:stop])), chunk.line + at)) if stop - at >= _FEWEST else []
        if len(rows) >= _FEWEST:
            if start < at:
                found.append(chunk.part(start, at))
            found.append(rows)
            start = stop
        at = max(stop, at + 1)
    if start < len(chunk.rows):
        found.append(chunk.part(start))
    return found


def is_drawn(row: str) -> bool:
    """Whether a line may be a row of a table or its border."""
    row = _typed(row).strip()
    return (len(row) > 1 and row[0] == "|" == row[-1]) or _is_border(row)


def _typed(row: str) -> str:
    """A row of box drawing as one types it."""
    return row.translate(_TYPED) if row.lstrip()[:1] in _BOX else row


def _is_border(row: str) -> bool:
    row = row.strip()
    return len(row) > _FEWEST and row[0] == "+" == row[-1] and _BORDER.issuperset(row)


def _is_rule(row: str) -> bool:
    return "-" in row and _RULE.issuperset(row)


def _rows(drawn: Chunk) -> list[RawBlock]:
    """The rows of a table, the first as its header if it is one; between borders, one may have several lines."""
    inner = [row for row in drawn.rows[1:-1] if _is_border(row)]
    bordered = len(inner) > 1 or any("=" in row for row in inner)  # one of dashes only parts off the header
    lines: list[tuple[int, list[str]]] = []
    fresh = True
    for line, row in enumerate(drawn.rows, start=drawn.line):
        if _is_border(row) or _is_rule(row):
            fresh = True
            continue
        cells = [tidy.line(cell) for cell in row.strip().strip("|").split("|")]
        if bordered and not fresh and len(lines[-1][1]) == len(cells):
            lines[-1][1][:] = _joined(lines[-1][1], cells)
        else:
            lines.append((line, cells))
        fresh = False
    if max((len(cells) for _, cells in lines), default=0) < _FEWEST:
        return []
    ruled = bool(inner) or any(map(_is_rule, drawn.rows))
    header = ruled or names_columns([cells for _, cells in lines])
    return [
        RawBlock("row", CELLS.join(cells), line, header=header and n == 0)
        for n, (line, cells) in enumerate(lines)
        if any(cells)
    ]


def _joined(above: Sequence[str], below: Sequence[str]) -> Iterator[str]:
    for a, b in zip(above, below, strict=True):
        yield f"{a} {b}".strip()
