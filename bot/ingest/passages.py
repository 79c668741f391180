"""Documents to passages. In: a document. Out: its passages: normally one paragraph each, never across a heading.

Short paragraphs are joined, long ones split at sentence ends; a list, table or code block stays whole, with the
paragraph that leads into it. Units are what may be quoted alone: sentences, items, rows, code.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from bot.ingest.codec import edition_of, passage_id
from bot.ingest.raw import CELLS
from bot.model import Block, Document, Passage, Slice, Unit, UnitKind
from bot.text import sentences
from bot.text.grams import count_words
from bot.text.patterns import lazily

SHORT, JOINED, LONG, WHOLE, LONG_ITEM = 40, 120, 220, 400, 60
"""Words: a paragraph is joined below SHORT, up to JOINED; split above LONG, a list, table or code block above WHOLE; an
item above LONG_ITEM, or a row with such a cell, is quoted by the sentence."""

_LABEL, _SIGNATURE, _NAMED, _BARE = 13, 60, 30, 3  # words, fewer than

_OPEN_ENDED = lazily(r"[^.!?…。！？।]$")


@dataclass(frozen=True, slots=True)
class _Atom:
    """Blocks that belong in one passage. `plain`: nothing but paragraphs."""

    start: int
    end: int
    words: int
    units: tuple[Unit, ...]
    plain: bool
    heading: tuple[Slice, ...]
    after: int
    """Counts the headings and notes before it: atoms are joined within one stretch only."""


def passages_of(document: Document) -> tuple[Passage, ...]:
    """The passages of `document`, in order and disjoint."""
    spans = [part for atom in _joined(_atoms(document)) for part in _parts(atom, document.text)]
    ref, text = document.ref, document.text
    passages = [
        Passage(
            "",
            ref,
            n,
            part.start,
            part.end,
            text[part.start : part.end],
            part.heading,
            part.units,
            _pages(document, part.start, part.end),
        )
        for n, part in enumerate(spans)
    ]
    edition = edition_of(document, passages)
    return tuple(replace(passage, id=passage_id(ref.id, edition, passage.n)) for passage in passages)


def _pages(document: Document, start: int, end: int) -> tuple[tuple[int, int], ...]:
    """The pages that a span stands on: the one that it begins on, then those that begin inside it."""
    first = [(start, page) for at, page in document.pages if at <= start][-1:]
    return tuple(first + [(at, page) for at, page in document.pages if start < at < end])


def _atoms(document: Document) -> list[_Atom]:
    text, language = document.text, document.ref.meta.language
    leads = {(b.lead.start, b.lead.end) for b in document.blocks if b.lead and b.kind in {"item", "row"}}
    path: list[tuple[int, Slice]] = []
    atoms: list[_Atom] = []
    run: list[Block] = []
    stretch = 0

    def finish() -> None:
        if run:
            start, end = run[0].start, run[-1].end
            units = tuple(u for block in run for u in _units(block, text[block.start : block.end], language, leads))
            plain = len(run) == 1 and run[0].kind == "paragraph"
            heading = tuple(entry for _, entry in path)
            atoms.append(_Atom(start, end, count_words(text[start:end]), units, plain, heading, stretch))
            run.clear()

    for at, block in enumerate(document.blocks):
        if block.kind in {"heading", "note"}:
            finish()
            stretch += 1
            if block.kind == "heading":
                path = [entry for entry in path if entry[0] < block.level]
                path.append((block.level, Slice(block.start, block.end, text[block.start : block.end])))
            continue
        if run and (not _belongs(run[-1], block, text) or _is_term(document.blocks, at, text)):
            finish()
        run.append(block)
    finish()
    return atoms


def _belongs(before: Block, block: Block, text: str) -> bool:
    """Whether `block` stays with the one before it: the next item or row, or what a lead-in leads into."""
    if block.kind == "paragraph":
        return False
    if before.kind == "paragraph":
        leads_in = block.kind == "code" and block.lead is not None and block.lead.end == before.end
        return leads_in or text[before.end - 1] in ":："
    if before.kind == "code" or block.kind == "code":
        return {before.kind, block.kind} == {"item", "code"}
    return before.kind == block.kind and text[before.end : block.start] == "\n"


def _is_term(blocks: Sequence[Block], at: int, text: str) -> bool:
    """Whether a block is a term (of a definition list, say) with its definition right below it."""
    block, below = blocks[at], blocks[at + 1] if at + 1 < len(blocks) else None
    return (
        block.kind == "item"
        and below is not None
        and below.kind == "item"
        and below.lead is not None
        and (below.lead.start, below.lead.end) == (block.start, block.end)
        and is_label(text[block.start : block.end])
    )


def _units(block: Block, content: str, language: str, leads: set[tuple[int, int]]) -> tuple[Unit, ...]:
    at = block.start
    match block.kind:
        case "paragraph":
            return tuple(
                Unit("sentence", at + a, at + b) for a, b in _whole(content, sentences.split(content, language))
            )
        case "item":
            if (block.start, block.end) in leads and is_label(content):
                return ()  # it is shown with what stands under it
            if count_words(content) > LONG_ITEM:
                spans = _whole(content, sentences.split(content, language))
                return tuple(Unit("item", at + a, at + b, block.lead) for a, b in spans)
            return (Unit("item", block.start, block.end, block.lead),)
        case "row":
            if (block.start, block.end) in leads:
                return ()
            return _of_prose(block, content, language) or (Unit("row", block.start, block.end, block.lead),)
        case _:
            return tuple(Unit("code", at + a, at + b, block.lead) for a, b in _code_parts(content))


def _of_prose(block: Block, content: str, language: str) -> tuple[Unit, ...]:
    """The sentences of a row that has prose in a cell, as in a table of questions and answers or one that only sets a
    page in columns; below what is named in a short first cell. Nothing for other rows."""
    cells: list[tuple[int, int]] = []
    at = 0
    for cell in content.split(CELLS):
        cells.append((at, at + len(cell)))
        at += len(cell) + len(CELLS)
    spans = [
        [(a + b, a + c) for b, c in _whole(content[a:e], sentences.split(content[a:e], language))] for a, e in cells
    ]
    if not any(
        count_words(content[a:e]) > LONG_ITEM and len(told) > 1 for (a, e), told in zip(cells, spans, strict=True)
    ):
        return ()
    start, end = cells[0]
    lead = None
    if len(cells) > 1 and 0 < count_words(content[start:end]) < _NAMED and len(spans[0]) == 1:
        lead = Slice(block.start + start, block.start + end, content[start:end])
        spans = spans[1:]
    kind: UnitKind = "item" if lead else "sentence"
    return tuple(Unit(kind, block.start + a, block.start + b, lead) for told in spans for a, b in told)


def is_label(text: str) -> bool:
    """Whether an item that has others below it only names them: a term, a function's signature."""
    if not _OPEN_ENDED.search(text):
        return False
    return count_words(text) < (_SIGNATURE if "(" in text and text[-1] != ":" else _LABEL)


def _whole(content: str, spans: Sequence[tuple[int, int]]) -> list[tuple[int, int]]:
    """The spans of sentences; a word or two ("Yes.", "Short answer:") go with the sentence that they open."""
    joined: list[tuple[int, int]] = []
    start: int | None = None
    for a, b in spans:
        begin = a if start is None else start
        if count_words(content[begin:b]) < _BARE and b != spans[-1][1]:
            start = begin
            continue
        joined.append((begin, b))
        start = None
    return joined


def _code_parts(content: str) -> list[tuple[int, int]]:
    """Code is one unit; above WHOLE words it is cut between lines, at empty ones where there are any."""
    if count_words(content) <= WHOLE:
        return [(0, len(content))]
    parts: list[tuple[int, int]] = []
    start = at = words = 0
    for row in content.split("\n"):
        words += count_words(row)
        if at > start and words > WHOLE // 2 and (not row.strip() or words > WHOLE):
            parts.append((start, at - 1))
            start, words = at, count_words(row)
        at += len(row) + 1
    parts.append((start, len(content)))
    return [trimmed for a, b in parts if (trimmed := _trim_lines(content, a, b))]


def _trim_lines(content: str, start: int, end: int) -> tuple[int, int] | None:
    while start < end and content[start] == "\n":
        start += 1
    while end > start and content[end - 1] == "\n":
        end -= 1
    return (start, end) if content[start:end].strip() else None


def _joined(atoms: Sequence[_Atom]) -> list[_Atom]:
    """What stands side by side, one of it short, becomes one passage: an example stays with what introduces it, and a
    signature with what is told of it."""
    joined: list[_Atom] = []
    for atom in atoms:
        last = joined[-1] if joined else None
        if last is None or last.after != atom.after:
            joined.append(atom)
            continue
        signature = _is_signature(last) and (len(joined) == 1 or joined[-2].after != last.after)
        if signature or ((last.words < SHORT or atom.words < SHORT) and last.words + atom.words <= JOINED):
            words, units = last.words + atom.words, (*last.units, *atom.units)
            plain = (last.plain or signature) and atom.plain
            joined[-1] = _Atom(last.start, atom.end, words, units, plain, atom.heading, atom.after)
        else:
            joined.append(atom)
    return joined


def _is_signature(atom: _Atom) -> bool:
    """Whether it is nothing but a few words of code: where they open a section, it tells of them."""
    return atom.words < SHORT and all(unit.kind == "code" for unit in atom.units)


def _parts(atom: _Atom, text: str) -> list[_Atom]:
    """The atom, in even parts at unit ends if it is too long."""
    limit = LONG if atom.plain else WHOLE
    if atom.words <= limit or len(atom.units) < 2:
        return [atom]
    count = -(-atom.words // limit)
    parts: list[_Atom] = []
    units: list[Unit] = []
    words = done = 0
    for unit in atom.units:
        size = count_words(text[unit.start : unit.end])
        goal = (atom.words - done) / max(count - len(parts), 1)
        # The unit goes where it leaves the part nearest to its even share.
        full = words + size > limit
        if units and (full or (len(parts) < count - 1 and words + size / 2 > goal)):
            parts.append(_part(atom, units, words, first=not parts))
            done, words, units = done + words, 0, []
        units.append(unit)
        words += size
    last = _part(atom, units, words, first=not parts)
    parts.append(_Atom(last.start, atom.end, words, last.units, last.plain, last.heading, last.after))
    return parts


def _part(atom: _Atom, units: Sequence[Unit], words: int, *, first: bool) -> _Atom:
    start = atom.start if first else units[0].start
    return _Atom(start, units[-1].end, words, tuple(units), atom.plain, atom.heading, atom.after)
