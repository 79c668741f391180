"""Plain text. In: the text of a .txt file. Out: raw blocks: paragraphs, list items, guessed headings.

A line end is a paragraph end or just the edge of the page: which, the file's own line lengths tell. In a hard-wrapped
file a line is broken where the next word would not have fitted; those lines are rejoined, and words that were split by
a hyphen with them.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

import regex

from bot.ingest import hyphens, tidy
from bot.ingest.content import titles
from bot.ingest.raw import RawBlock, RawDocument
from bot.ingest.readers import drawn, markup
from bot.ingest.readers.chunks import Chunk, chunks, indent
from bot.ingest.readers.hanging import Entry, entries

_BULLET = regex.compile(
    r"(?P<indent>\s*)(?:(?P<bullet>[-*+•‣▪◦·–●○■□◆◇►▶➤➜✦★☆]\ufe0f?)|"
    r"(?P<number>\(?(?:\d{1,3}|[a-zA-Z]|[ivxIVX]{2,5})[.)]|\d{1,2}(?:\.\d{1,2}){1,3}\.?|\d\ufe0f?\u20e3))\s+(?=\S)"
)
_ENDS_SENTENCE = regex.compile(r"[.!?…:;。！？][\"'”’»)\]]*(?:\[\w{1,6}\])*\s*$")
_BROKEN_WORD = regex.compile(r"\p{L}[-\u00ad\u2010]\s*$")
_NOTE = regex.compile(r"\s*\[\w{1,7}\]\s")
_SENTENCE = regex.compile(r"[\p{L}\p{N}\s,'’()\-]{30}.*[.!?]", regex.DOTALL)
_STOPS = regex.compile(r"\p{L}\p{L}[)\"'”’]?[.!?]\s")
_PROSE_STOPS, _PROSE_WORDS = 3, 60
_GAP = regex.compile(r" {3,}|\t")
_PAGE_NAME = regex.compile(r"\S+\(\w+\)")
_FOOT, _PAIR = 3, 2  # rows
_LETTER = 45  # columns
_WORDED = regex.compile(r"\s*[\"'“„«(\[`*_]*[\p{L}\p{N}]")
_MARKED = regex.compile(r"\s*(?:\p{So}|\d\ufe0f?\u20e3)")  # an emoji in the place of a bullet
_LABELLED = regex.compile(r"\s*\p{Lu}[\p{L}\p{N} /&'’-]{0,30}[:：]\s")
_STARTS_LOWER = regex.compile(r"\s*[\"'“‘«(\[]*\p{Ll}")
_GOES_ON = regex.compile(r"[\"'“‘«(\[]*[\p{Ll}\p{Lo}\p{Lm}]")
_ONE_IN = 6  # rows of prose that a page's edge has cut, of which one goes on in lower case at least
_SURE = frozenset("•‣▪◦●")
"""Bullets that are nothing else where they open a row."""
_HEAD = regex.compile(
    r"\s*(?P<number>\d{1,2}(?:\.\d{1,2}){0,3})(?:[.)](?=\s)|\ufe0f?\u20e3|(?<=\.\d{1,2}))\s+(?=[\p{Lu}\p{Lo}\p{N}\"“„«¿])"
)
_HEAD_WORDS, _HEAD_LENGTH = 12, 90
_ENTRY_WORDS = 25
_LEADS_IN = regex.compile(r"(?<!:[\w~+-]{1,40})[:：]$")
"""Not the end of an emoji's name (":wave:")."""
_CAPITAL_WORDS, _CAPITALS = 6, regex.compile(r"^[^\p{L}\p{N}(\[<|_]{0,5}\p{Lu}{4}[\p{Lu} &'’/-]*[^\p{L}\p{N}]*$")
_CLOSED = regex.compile(r"[.,;:!?…。，；：！？]$")


def read(text: str, ending: str = "") -> RawDocument:
    """Read plain text; never fails. The `ending` of its file may name its markup."""
    plain = markup.read(_without_page_heads(tidy.lines(text)), ending)
    found = chunks(plain.rows)
    width = wrap_width([row for chunk in found for row in (*chunk.rows, "")])
    known = hyphens.words(text)

    def forced(row: str, following: str) -> bool:
        return width is not None and _forced(row, following.strip(), width)

    blocks: list[RawBlock] = []
    group = 0
    for stretch in _stretches(
        _with_title(found, width), plain.levels | _numbered_heads(found, width) | _capital_heads(found)
    ):
        group += 1
        if isinstance(stretch, RawBlock):
            blocks.append(stretch)
            continue
        if isinstance(stretch[0], RawBlock):
            blocks += [replace(row, group=group) for row in stretch if isinstance(row, RawBlock)]
            continue
        listed = 0  # the list that the last definition stands in
        for part in entries(_loose_lists([chunk for chunk in stretch if isinstance(chunk, Chunk)]), forced):
            if isinstance(part, Chunk):
                group += 1
                blocks += lines(part, group, width or _own_width(part), known)
                continue
            if part.group != listed:
                group, listed = group + 1, part.group
            blocks += _definition(part, group, width, known)
    return RawDocument(tuple(block for block in blocks if block.text), dropped=plain.dropped)


def _with_title(found: list[Chunk], width: int | None) -> list[Chunk]:
    """The chunks, the first line as one of its own where it alone of its chunk is in capitals."""
    if not found or len(found[0].rows) < _PAIR:
        return found
    first, second = found[0].rows[:2]
    if not first.isupper() or second.isupper() or _CLOSED.search(first.strip()) or indent(second) > indent(first):
        return found
    if _BULLET.match(first) or drawn.is_drawn(first):
        return found
    if width is not None and _forced(first, second.strip(), width):
        return found
    return [found[0].part(0, 1), found[0].part(1), *found[1:]]


def _stretches(found: Sequence[Chunk], heads: dict[int, int]) -> Iterator[RawBlock | list[Chunk] | list[RawBlock]]:
    """What stands between the headings and the tables of a text, and these, in its order. `heads`: by lines, levels."""
    parted = [part for chunk in found for part in drawn.parts(chunk)]
    open_: list[Chunk] = []
    for part in parted:
        if not isinstance(part, Chunk):
            if open_:
                yield open_
            yield part
            open_ = []
            continue
        start = 0
        for at, row in enumerate(part.rows):
            if level := heads.get(part.line + at):
                if start < at:
                    open_.append(part.part(start, at))
                if open_:
                    yield open_
                yield RawBlock("heading", tidy.line(row), part.line + at, level)
                open_, start = [], at + 1
        if start < len(part.rows):
            open_.append(part.part(start))
    if open_:
        yield open_


def _numbered_heads(found: Sequence[Chunk], width: int | None) -> dict[int, int]:
    """The lines of numbered headings ("3. Clocks") that have their text, or clauses of their number, right below them,
    with their levels; none where not two of them count up."""
    heads: dict[int, tuple[str, bool]] = {}
    for chunk in reversed(found):
        for at in reversed(range(len(chunk.rows) - 1)):
            row, below = chunk.rows[at : at + 2]
            mark = _HEAD.match(row)
            title = row.strip()
            if not mark or _CLOSED.search(title) or len(title) > _HEAD_LENGTH or len(title.split()) > _HEAD_WORDS:
                continue
            item = _BULLET.match(below)
            clause = _HEAD.match(below)
            if (item and (item["bullet"] or not clause)) or drawn.is_drawn(below):
                heads[chunk.line + at] = mark["number"], False
            elif clause:
                told = chunk.line + at + 1 in heads or _CLOSED.search(below.rstrip())  # else it is a table of contents
                if told and clause["number"].startswith(f"{mark['number']}."):
                    heads[chunk.line + at] = mark["number"], True
            elif indent(below) <= indent(row) and not _continues(row, below, width, first_indent=indent(row)):
                heads[chunk.line + at] = mark["number"], True
    sure = [number.split(".") for number, certain in reversed(heads.values()) if certain]
    if not any(above == below[:-1] or _follows(above, below) for above, below in pairwise(sure)):
        return {}
    return {line: min(2 + number.count("."), 6) for line, (number, _) in heads.items()}


def lines(chunk: Chunk, group: int, width: int | None, known: frozenset[str]) -> list[RawBlock]:
    """The list or the paragraphs that the rows of a chunk are; items are of `group`. `width` is that of `wrap_width`,
    `known` the words of the file."""
    if items := _items(chunk, group, width, known):
        return items
    blocks = _paragraphs(chunk, width, known)
    return _led(blocks, group) if width is None else blocks


def _led(blocks: list[RawBlock], group: int) -> list[RawBlock]:
    """The lines of a chunk, those below one that leads into them ("Open:") as its items, if there are several, all of
    them sentences or none."""
    found: list[RawBlock] = []
    at = 0
    while at < len(blocks):
        found.append(blocks[at])
        at += 1
        if not (_LEADS_IN.search(found[-1].text) and len(found[-1].text.split()) <= _HEAD_WORDS):
            continue
        stop = at
        closed = at < len(blocks) and _ends(blocks[at].text)
        while stop < len(blocks) and _is_entry(blocks[stop].text) and _ends(blocks[stop].text) == closed:
            stop += 1
        if stop - at > 1:
            found += [RawBlock("item", block.text, block.line, 1, group) for block in blocks[at:stop]]
            at = stop
    return found


def _ends(text: str) -> bool:
    return _ENDS_SENTENCE.search(text) is not None


def _is_entry(text: str) -> bool:
    return not _LEADS_IN.search(text) and len(text.split()) <= _ENTRY_WORDS


def are_authored(rows: Sequence[str]) -> bool:
    """Whether the ends of rows that no width forces are their author's: each row is whole, or there are several and
    none goes on with another; two that begin with a label ("Price: 5") are several."""
    several = len(rows) > _PAIR or all(map(_LABELLED.match, rows))
    return all(
        _ENDS_SENTENCE.search(row) or _MARKED.match(following) or (several and not _STARTS_LOWER.match(following))
        for row, following in pairwise(rows)
    )


def _capital_heads(found: Sequence[Chunk]) -> dict[int, int]:
    """The lines in capitals that open a chunk whose next line is in none; where there are several, they head it."""
    heads = {
        chunk.line: 2
        for chunk in found[1:]
        if len(chunk.rows) > 1 and _is_capital_head(chunk.rows[0].strip()) and not chunk.rows[1].isupper()
    }
    return heads if len(heads) > 1 else {}


def _is_capital_head(row: str) -> bool:
    return (
        row.isupper() and len(row.split()) <= _CAPITAL_WORDS and bool(_CAPITALS.search(row)) and not _CLOSED.search(row)
    )


def _follows(above: Sequence[str], below: Sequence[str]) -> bool:
    """Whether a number is the next behind another, at its depth or above it."""
    depth = len(below) - 1
    return list(above[:depth]) == list(below[:-1]) and depth < len(above) and int(below[-1]) == int(above[depth]) + 1


def _without_page_heads(rows: list[str]) -> list[str]:
    """The rows of a manual page with its name alone in place of its head ("LS(1)   User Commands   LS(1)"), and without
    its foot."""
    first = next((at for at, row in enumerate(rows) if row.strip()), 0)
    name, _, rest = rows[first].strip().partition("  ") if rows else ("", "", "")
    end = f"  {name}"
    if not rest.endswith(end) or not _PAGE_NAME.fullmatch(name):
        return rows
    above, foot = rows[: first + 1], len(rows) - _FOOT
    above[-1] = name
    return above + [
        "" if at >= foot and row.rstrip().endswith(end) else row for at, row in enumerate(rows[first + 1 :], first + 1)
    ]


def prose(text: str) -> tuple[RawBlock, ...]:
    """The blocks of preformatted text that is prose all the same, as a manual page is; of other text, none."""
    if len(_STOPS.findall(text)) < _PROSE_STOPS or _has_columns(text):
        return ()
    blocks = titles.mark_headings(read(text).blocks)
    words = sum(len(block.text.split()) for block in blocks)
    said = sum(len(block.text.split()) for block in blocks if _SENTENCE.match(block.text))
    return tuple(blocks) if said >= max(_PROSE_WORDS, words / 2) else ()


def _has_columns(text: str) -> bool:
    """Whether a third of the rows or more stand in three columns, which a paragraph would run together."""
    rows = [row.strip() for row in text.splitlines() if row.strip()]
    return 3 * sum(len(_GAP.findall(row)) > 1 for row in rows) >= len(rows)


def wrap_width(rows: list[str]) -> int | None:
    """The column at which the file was hard-wrapped, None where its line ends are its author's. Blank rows separate."""
    pairs = [(a.rstrip(), b.strip()) for a, b in pairwise(rows) if a.strip() and b.strip()]
    pairs = [(a, b) for a, b in pairs if not _BULLET.match(b)]
    if not pairs:
        return None
    lengths = sorted(len(a) for a, _ in pairs)
    width = lengths[min(len(lengths) - 1, int(len(lengths) * 0.95))]
    if not 30 <= width <= 160:
        return None
    if _ONE_IN * sum(bool(_GOES_ON.match(b)) for _, b in pairs) < len(pairs):
        return None  # names, entries, verse: no row goes on with a sentence
    forced = sum(_forced(a, b, width) for a, b in pairs)
    return width if forced >= (0.6 if len(pairs) >= 8 else 0.95) * len(pairs) else None


def _own_width(chunk: Chunk) -> int | None:
    """The column at which a paragraph alone was hard-wrapped, in a file of short lines: a letter, say. The lines of a
    verse end where its clauses do."""
    told = len(chunk.rows) > _PAIR and all(map(_WORDED.match, chunk.rows))
    told = told and 2 * sum(_CLOSED.search(row.rstrip()) is not None for row in chunk.rows) <= len(chunk.rows)
    width = wrap_width(list(chunk.rows)) if told else None
    return width if width is not None and width >= _LETTER else None


def _forced(row: str, following: str, width: int) -> bool:
    """Whether the first word of the following line would have made this one too wide; a quarter is left for
    proportional type, in which lines of equal width differ in their letters."""
    first = following.split(maxsplit=1)[0] if following else ""
    return len(row.rstrip()) + 1 + len(first) > 0.75 * width


def _loose_lists(found: list[Chunk]) -> list[Chunk]:
    """Items with blank lines between them are one list: their chunks become one."""
    runs: list[list[Chunk]] = []
    for chunk in found:
        if runs and _BULLET.match(chunk.rows[0]) and _BULLET.match(runs[-1][0].rows[0]):
            runs[-1].append(chunk)
        else:
            runs.append([chunk])
    return [run[0] if len(run) == 1 else Chunk(tuple(_with_gaps(run)), run[0].line) for run in runs]


def _with_gaps(run: list[Chunk]) -> Iterator[str]:
    """The rows of several chunks, with the empty ones that parted them, so that lines still count."""
    at = run[0].line
    for chunk in run:
        yield from [""] * (chunk.line - at)
        yield from chunk.rows
        at = chunk.line + len(chunk.rows)


def _items(chunk: Chunk, group: int, width: int | None, known: frozenset[str]) -> list[RawBlock]:
    """The chunk as a list (with its lead-in, if its first lines are one), or nothing if it is none."""
    starts = [n for n, row in enumerate(chunk.rows) if _BULLET.match(row)]
    marks = [m for n in starts if (m := _BULLET.match(chunk.rows[n]))]
    numbered = sum(bool(m["number"]) for m in marks)
    sure = bool(marks) and all((m["bullet"] or " ")[0] in _SURE for m in marks)
    if len(starts) < 2 and not sure and not _hangs_from_mark(chunk, starts, marks):
        return []
    if numbered and not _counts_up([m["number"] for m in marks if m["number"]]):
        return []
    if any(_forced(chunk.rows[n - 1], chunk.rows[n], width) for n in starts if n and width) and not (numbered or sure):
        # A dash that happens to open a wrapped line is punctuation; real items start where the line before was short.
        starts_of_short = [
            n for n in starts if not n or not width or not _forced(chunk.rows[n - 1], chunk.rows[n], width)
        ]
        if len(starts_of_short) < 2:
            return []
    lead = _paragraphs(Chunk(chunk.rows[: starts[0]], chunk.line), width, known) if starts[0] else []
    depths = [(len(m["indent"].expandtabs(4)), (m["number"] or "").strip(".").count(".")) for m in marks]
    levels = sorted(set(depths))
    blocks = list(lead)
    for n, mark, depth, stop in zip(starts, marks, depths, [*starts[1:], len(chunk.rows)], strict=True):
        body = "\n".join([chunk.rows[n][mark.end() :], *chunk.rows[n + 1 : stop]])
        text = tidy.line(hyphens.rejoin(body, known))
        level = 1 + levels.index(depth)
        blocks.append(
            RawBlock(
                "item", f"{mark['number']} {text}" if mark["number"] else text, chunk.line + n, min(level, 6), group
            )
        )
    return blocks


def _hangs_from_mark(chunk: Chunk, starts: Sequence[int], marks: Sequence[regex.Match[str]]) -> bool:
    """Whether a chunk is one item: its rows hang from the mark that opens it."""
    if list(starts) != [0] or not marks[0]["bullet"]:
        return False
    deeper = len(marks[0][0].expandtabs(4))
    return len(chunk.rows) > 1 and all(indent(row) >= deeper for row in chunk.rows[1:])


def _counts_up(numbers: list[str]) -> bool:
    """Whether list numbers are consecutive somewhere, so that years and initials at line starts are no list."""
    values = [regex.sub(r"\W", "", number).lower() for number in numbers]
    return any(
        (a.isdigit() and b.isdigit() and int(b) == int(a) + 1) or (len(a) == len(b) == 1 and ord(b) == ord(a) + 1)
        for a, b in pairwise(values)
    ) or (values[0] in {"i", "1", "a"} and len(values) > 1)


def _definition(entry: Entry, group: int, width: int | None, known: frozenset[str]) -> list[RawBlock]:
    """An entry as items: its terms together, below it what they mean."""
    told = [
        RawBlock("item", block.text, block.line, entry.level + 1, group)
        for block in _items(entry.told, group, width, known) or _paragraphs(entry.told, width, known)
    ]
    term = tidy.line(" ".join(entry.term.rows))
    return [RawBlock("item", term, entry.term.line, entry.level, group), *told] if term else told


def _paragraphs(chunk: Chunk, width: int | None, known: frozenset[str]) -> list[RawBlock]:
    blocks: list[RawBlock] = []
    run: list[str] = []
    start = 0
    for n, row in enumerate(chunk.rows):
        if run and not _continues(run[-1], row, width, first_indent=indent(run[0])):
            blocks.append(_paragraph(run, chunk.line + start, known, len(chunk.rows) == 1))
            run = []
        if not run:
            start = n
        run.append(row)
    blocks.append(_paragraph(run, chunk.line + start, known, len(chunk.rows) == 1))
    return blocks


def _paragraph(rows: list[str], line: int, known: frozenset[str], alone: bool) -> RawBlock:
    return RawBlock("paragraph", tidy.line(hyphens.rejoin("\n".join(rows), known)), line, alone=alone)


def _continues(row: str, following: str, width: int | None, first_indent: int) -> bool:
    """Whether `following` goes on with the paragraph that `row` belongs to."""
    if _BROKEN_WORD.search(row):
        return True
    if _NOTE.match(following):
        return False
    if width is None:
        # Lines as their author wrote them: only a sentence that is plainly broken off goes on.
        if row.split(maxsplit=1)[:1] == following.split(maxsplit=1)[:1]:  # commands, one below the other
            return False
        return not _ENDS_SENTENCE.search(row) and bool(_STARTS_LOWER.match(following)) and len(row) >= 30
    if indent(following) > max(indent(row), 0) + 1 and _ENDS_SENTENCE.search(row) and indent(row) <= first_indent:
        return False
    if _forced(row, following.strip(), width):
        return True
    return not _ENDS_SENTENCE.search(row) and (bool(_STARTS_LOWER.match(following)) or len(row.strip()) > width / 2)
