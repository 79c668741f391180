"""Word documents. In: the bytes of a .docx. Out: a `RawDocument`: headings, lists, tables in their roles, footnotes as
notes. Errors: `CorpusError`. Needs python-docx.

Word keeps no pages: where they begin is up to whoever prints it. Running heads and feet stand in parts of their own and
are not read; text boxes are, below the paragraph that they hang on; deleted text of tracked changes is not there.
"""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from typing import Any

import docx
from docx.oxml import parse_xml

from bot.errors import CorpusError, LimitError
from bot.ingest import tidy
from bot.ingest.content import titles
from bot.ingest.raised import lowered, raised
from bot.ingest.raw import CELLS, Hints, RawBlock, RawDocument
from bot.ingest.readers import properties
from bot.ingest.readers.chunks import Chunk
from bot.ingest.readers.columns import names_columns, sets_a_page
from bot.ingest.readers.lists import blocks_of
from bot.ingest.readers.wrapping import are_authored
from bot.model import Dropped

UNPACKED_MB = 100
_PARTS = 10_000
_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_TEXT_BOX = f"{_W}txbxContent"
_NOT_SHOWN = {f"{_W}del", f"{_W}moveFrom", f"{_W}instrText", _TEXT_BOX}
_SPACES, _LINE_ENDS = {f"{_W}tab", f"{_W}ptab"}, {f"{_W}br", f"{_W}cr"}
_DECLARATION = re.compile(rb"<!\s*(?:DOCTYPE|ENTITY)", re.IGNORECASE)
_HEADING = re.compile(r"heading ([1-9])")
_CONTENTS = re.compile(r"(?:toc(?: \d| heading)?|table of (?:figures|authorities)|index \d)")
_LIST = re.compile(r"list(?: (?:bullet|number))?(?: ([2-5]))?")
_SCRIPTS = {"superscript": raised, "subscript": lowered}
_OFF = {"0", "false", "off"}
_COLUMNS, _NAME = 63, 80
_LARGE = 28  # half points

_Element = Any
"""An lxml element: lxml has no types."""


def read(data: bytes) -> RawDocument:
    """Read a Word document. Only `CorpusError` escapes, and `MemoryError`."""
    _check_package(data)
    try:
        return _Reader(data).result()
    except (CorpusError, MemoryError):
        raise
    except Exception as error:  # whatever a broken file makes of the parser
        raise CorpusError(
            f"it is not a Word document that can be read ({type(error).__name__}): open it in a word processor and "
            "save it anew as .docx.",
            "no-docx",
        ) from error


def _check_package(data: bytes) -> None:
    """Refuse what must not reach the parser: too much once unpacked, XML that declares entities."""
    if data.startswith(b"\xd0\xcf\x11\xe0"):
        raise CorpusError(
            "it is encrypted or in the older .doc format: open it in a word processor and save it as .docx without a "
            "password.",
            "old-docx",
        )
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as package:
            parts = package.infolist()
            # What zipfile gives out never exceeds the size that the directory states.
            size = sum(part.file_size for part in parts)
            if size > UNPACKED_MB * 1_000_000 or len(parts) > _PARTS:
                raise LimitError(
                    f"unpacked it has {size / 1e6:,.0f} MB in {len(parts):,} parts, more than the {UNPACKED_MB} MB in "
                    f"{_PARTS:,} parts allowed: split it, or take pictures out.",
                    "unpacked",
                    most=str(UNPACKED_MB),
                )
            if len({part.filename for part in parts}) < len(parts):
                raise CorpusError(
                    "it holds two parts of one name: save it anew as .docx in a word processor.", "no-docx"
                )
            for part in parts:
                if part.filename.lower().endswith((".xml", ".rels")) and _declares(package.read(part)):
                    raise CorpusError(
                        "its XML declares a DTD, which no Word document needs: save it anew as .docx.", "no-docx"
                    )
    except (CorpusError, MemoryError):
        raise
    except Exception as error:
        raise CorpusError(
            f"it is not a Word document, or a damaged one ({type(error).__name__}): save it anew as .docx.",
            "no-docx",
        ) from error


def _declares(xml: bytes) -> bool:
    return bool(_DECLARATION.search(xml.replace(b"\0", b"")))  # UTF-16 is ASCII with NULs between


class _Reader:
    """One document; `line` counts its paragraphs."""

    def __init__(self, data: bytes) -> None:
        self._document: Any = docx.Document(io.BytesIO(data))  # python-docx has no complete types
        self._blocks: list[RawBlock] = []
        self._dropped: list[Dropped] = []
        self._line = 0
        self._groups = 0
        self._list: str | None = None
        self._level = 1
        self._boxed = False
        self._styles = {style.style_id: style for style in self._document.styles}
        self._notes: list[tuple[str, str]] = []
        self._footnotes = self._parts("footnote") | self._parts("endnote")

    def result(self) -> RawDocument:
        """The document as read."""
        self._walk(self._document.element.body)
        for mark, text in self._notes:
            self._blocks.append(RawBlock("note", f"[{mark}] {text}", self._line))
        if not self._blocks:
            raise CorpusError(
                "it holds no text, only pictures or nothing: write something into it or remove it.", "no-text"
            )
        core = self._document.core_properties
        hints = Hints(
            title=properties.title(core.title),
            author=properties.author(core.author),
            made=properties.day(core.created),
        )
        return RawDocument(tuple(self._blocks), hints, tuple(self._dropped))

    def _walk(self, parent: _Element) -> None:
        for element in parent:
            if element.tag == f"{_W}p":
                self._paragraph(element)
            elif element.tag == f"{_W}tbl":
                self._table(element)
            elif element.tag == f"{_W}sdt":
                gallery = element.find(f"{_W}sdtPr/{_W}docPartObj/{_W}docPartGallery")
                content = element.find(f"{_W}sdtContent")
                if gallery is not None and "Contents" in gallery.get(f"{_W}val", ""):
                    self._drop("table of contents", " ".join(self._text(p) for p in element.iter(f"{_W}p")))
                elif content is not None:
                    self._walk(content)
            elif element.tag in {f"{_W}ins", f"{_W}smartTag", f"{_W}customXml"}:
                self._walk(element)

    def _paragraph(self, element: _Element) -> None:
        """A paragraph, and below it what stands in text boxes that hang on it."""
        self._line += 1
        rows = [row for row in map(tidy.line, "".join(self._pieces(element)).split("\n")) if row]
        self._rows(element, rows)
        if element.find(f".//{_TEXT_BOX}") is not None and not self._boxed:
            self._boxed = True  # a box in a box is read with the outer one
            for box in self._boxes(element):
                self._walk(box)
            self._boxed = False

    def _boxes(self, element: _Element) -> Iterator[_Element]:
        """The text boxes of a paragraph: each is there twice, the second time for old programs."""
        for child in element:
            if child.tag == _TEXT_BOX:
                yield child
            elif isinstance(child.tag, str) and not child.tag.endswith("}Fallback") and child.tag != f"{_W}del":
                yield from self._boxes(child)

    def _rows(self, element: _Element, rows: list[str]) -> None:
        """A paragraph whose lines are given: each of them one, where its author ended each on purpose."""
        names = list(self._style_names(element))
        text = " ".join(rows)
        if not text:
            return
        if any(_CONTENTS.fullmatch(name) for name in names):
            self._drop("table of contents", text)
            return
        level = self._heading_level(element, names)
        if level:
            self._level = level
        elif self._is_bold_line(element, text) and self._item(element, names) is None:
            level = min(self._level + 1, 6)
        if level:
            self._list = None
            self._blocks.append(RawBlock("heading", text, self._line, level=level))
            return
        item = self._item(element, names)
        if item is None:
            self._list = None
            if len(rows) < 2 or not are_authored(rows):
                self._blocks.append(RawBlock("paragraph", text, self._line))
                return
            self._groups += 1
            found = blocks_of(Chunk(tuple(rows), 0), self._groups)
            self._blocks += [replace(block, line=self._line, alone=False) for block in found]
            return
        if self._list is None:
            self._groups += 1
            self._list = "open"
        self._blocks.append(RawBlock("item", text, self._line, level=min(item, 6), group=self._groups))

    def _is_bold_line(self, element: _Element, text: str) -> bool:
        """Whether a paragraph is one short line in bold or in large type: a heading in all but its style."""
        return (_is_bold(element) or _is_large(element)) and titles.bold_heads(text, "", several=False)

    def _heading_level(self, element: _Element, names: list[str]) -> int | None:
        if names and names[0] == "title":
            return 1
        titled = any(block.kind == "heading" and block.level == 1 for block in self._blocks[:1])
        for name in names:
            if match := _HEADING.fullmatch(name):
                return min(int(match[1]) + titled, 6)
        outline = element.find(f"{_W}pPr/{_W}outlineLvl")
        value = outline.get(f"{_W}val") if outline is not None else None
        return min(int(value) + 1 + titled, 6) if value and value.isdigit() and int(value) < 9 else None

    def _item(self, element: _Element, names: list[str]) -> int | None:
        """The depth of a list item, None for other paragraphs."""
        number = element.find(f"{_W}pPr/{_W}numPr")
        if number is not None:
            ident, depth = number.find(f"{_W}numId"), number.find(f"{_W}ilvl")
            if ident is not None and ident.get(f"{_W}val") == "0":
                return None
            value = depth.get(f"{_W}val", "0") if depth is not None else "0"
            return int(value) + 1 if value.isdigit() else 1
        for name in names:
            if match := _LIST.fullmatch(name):
                return int(match[1] or 1)
        return None

    def _style_names(self, element: _Element) -> Iterator[str]:
        """The names of a paragraph's style and of those that it is based on, in lower case."""
        reference = element.find(f"{_W}pPr/{_W}pStyle")
        style = self._styles.get(reference.get(f"{_W}val")) if reference is not None else None
        for _ in range(10):
            if style is None:
                return
            yield (style.name or "").lower()
            style = getattr(style, "base_style", None)

    def _table(self, element: _Element) -> None:
        rows = element.findall(f"{_W}tr")
        self._list = None
        self._groups += 1
        group = self._groups
        cells: list[list[str]] = []
        for row in rows:
            cells.append(self._cells(row, cells[-1] if cells else ()))
        if max((len(row) for row in cells), default=0) < 2 or sets_a_page(cells):
            for row in rows:  # a frame around text
                for cell in row.findall(f"{_W}tc"):
                    self._walk(cell)
            return
        first = names_columns(cells) or self._is_marked(rows[0])
        for row in cells:
            self._line += 1
            if any(row):
                text = CELLS.join(row).strip()
                self._blocks.append(RawBlock("row", text, self._line, group=group, header=first))
                first = False

    def _cells(self, row: _Element, above: Sequence[str]) -> list[str]:
        """The cells of a row; one that goes on from the row above is said again, one over several columns fills
        them."""
        found: list[str] = []
        for cell in row.findall(f"{_W}tc"):
            merged, span = cell.find(f"{_W}tcPr/{_W}vMerge"), cell.find(f"{_W}tcPr/{_W}gridSpan")
            columns = span.get(f"{_W}val", "") if span is not None else ""
            text = self._cell(cell)
            if merged is not None and merged.get(f"{_W}val", "continue") == "continue" and not text:
                name = above[len(found)] if len(found) < len(above) else ""
                text = name if len(name) <= _NAME else ""
            found += [text, *[""] * (min(int(columns), _COLUMNS) - 1 if columns.isascii() and columns.isdigit() else 0)]
        while len(found) > 1 and not found[-1]:
            found.pop()
        return found

    def _is_marked(self, row: _Element) -> bool:
        """Whether a row is its table's header by its own mark, or because all of it is in bold."""
        if row.find(f"{_W}trPr/{_W}tblHeader") is not None:
            return True
        written = [paragraph for paragraph in row.iter(f"{_W}p") if self._text(paragraph)]
        return bool(written) and all(_is_bold(paragraph) for paragraph in written)

    def _cell(self, cell: _Element) -> str:
        return " ".join(filter(None, (self._text(p) for p in cell.findall(f"{_W}p"))))

    def _text(self, element: _Element) -> str:
        return tidy.line("".join(self._pieces(element)))

    def _pieces(self, element: _Element) -> Iterator[str]:
        for child in element:
            if child.tag in _NOT_SHOWN or child.tag.endswith("}Fallback"):
                continue
            if child.tag == f"{_W}t":
                yield _script(element)(child.text or "")
            elif child.tag in _SPACES:
                yield " "
            elif child.tag in _LINE_ENDS:
                yield "\n"
            elif child.tag == f"{_W}noBreakHyphen":
                yield "-"
            elif child.tag in {f"{_W}footnoteReference", f"{_W}endnoteReference"}:
                kind = child.tag.removeprefix(_W).removesuffix("Reference")
                if text := self._footnotes.get((kind, child.get(f"{_W}id", ""))):
                    self._notes.append((str(len(self._notes) + 1), text))
                    yield f"[{len(self._notes)}]"
            elif isinstance(child.tag, str):
                yield from self._pieces(child)

    def _parts(self, kind: str) -> dict[tuple[str, str], str]:
        """The texts of all footnotes or endnotes by kind and id."""
        found: dict[tuple[str, str], str] = {}
        for relation in self._document.part.rels.values():
            if not relation.is_external and relation.reltype.endswith(f"/{kind}s"):
                notes: _Element = parse_xml(relation.target_part.blob)
                for note in notes.iter(f"{_W}{kind}"):
                    if note.get(f"{_W}type") is None:
                        words = tidy.line(" ".join(t.text or "" for t in note.iter(f"{_W}t")))
                        found[kind, note.get(f"{_W}id", "")] = words
        return found

    def _drop(self, reason: str, text: str) -> None:
        self._dropped.append(Dropped(reason, tidy.line(text), max(self._line, 1)))


def _is_bold(paragraph: _Element) -> bool:
    """Whether all that a paragraph says is in bold."""
    bold = [run.find(f"{_W}rPr/{_W}b") for run in _written(paragraph)]
    return bool(bold) and all(mark is not None and mark.get(f"{_W}val", "1") not in _OFF for mark in bold)


def _is_large(paragraph: _Element) -> bool:
    """Whether all that a paragraph says is set larger than text is."""
    sizes = [run.find(f"{_W}rPr/{_W}sz") for run in _written(paragraph)]
    values = [size.get(f"{_W}val", "") if size is not None else "" for size in sizes]
    return bool(values) and all(value.isascii() and value.isdigit() and int(value[:4]) >= _LARGE for value in values)


def _script(run: _Element) -> Callable[[str], str]:
    """How a run raises or lowers its text."""
    mark = run.find(f"{_W}rPr/{_W}vertAlign")
    return _SCRIPTS.get(mark.get(f"{_W}val"), str) if mark is not None else str


def _written(paragraph: _Element) -> list[_Element]:
    """The runs of a paragraph that say something."""
    return [run for run in paragraph.iter(f"{_W}r") if any((t.text or "").strip() for t in run.iter(f"{_W}t"))]
