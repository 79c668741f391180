"""PDF. In: the bytes of a file. Out: a `RawDocument` whose blocks know their pages. Errors: `CorpusError`. Needs
pdfminer.six, which finds the characters and their places; `bot.ingest.readers.layout` makes paragraphs of them.
"""

from __future__ import annotations

import io
import logging
import re
from collections import Counter
from typing import Any

import regex
from pdfminer.converter import PDFPageAggregator
from pdfminer.layout import LAParams, LTChar, LTTextLineHorizontal
from pdfminer.pdfdocument import PDFDocument, PDFEncryptionError, PDFNoOutlines, PDFPasswordIncorrect
from pdfminer.pdfinterp import PDFPageInterpreter, PDFResourceManager
from pdfminer.pdfpage import PDFPage
from pdfminer.pdfparser import PDFParser
from pdfminer.psparser import PSLiteral
from pdfminer.utils import decode_text

from bot.errors import CorpusError, LimitError
from bot.ingest import tidy
from bot.ingest.raw import Hints, RawDocument
from bot.ingest.readers import layout, properties
from bot.ingest.readers.columns import without_false_headers

_PAGES = 5_000
_BOLD = re.compile(r"(?i)bold|black|heavy|demi")
_UNMAPPED = re.compile(r"\(cid:\d+\)")
_LIGATURES = str.maketrans({"ﬀ": "ff", "ﬁ": "fi", "ﬂ": "fl", "ﬃ": "ffi", "ﬄ": "ffl", "ﬅ": "st", "ﬆ": "st"})
"""Fonts draw these as one; whoever typed them typed letters."""
_MARK = re.compile(r"\d{1,3}|[*†‡]")
_ENCRYPTED = "it is encrypted: save a copy without a password (print it to a PDF, for example) and put that here."


def read(data: bytes) -> RawDocument:
    """Read a PDF. Only `CorpusError` escapes, and `MemoryError`."""
    logging.getLogger("pdfminer").setLevel(logging.CRITICAL)  # it logs each oddity of a file
    try:
        return _read(data)
    except (CorpusError, MemoryError):
        raise
    except (PDFPasswordIncorrect, PDFEncryptionError) as error:
        raise CorpusError(_ENCRYPTED, "encrypted") from error
    except Exception as error:  # whatever a broken file makes of the parser
        raise CorpusError(
            f"it is not a PDF that can be read ({type(error).__name__}): open it in a viewer and print it to a new "
            "PDF.",
            "no-pdf",
        ) from error


def _read(data: bytes) -> RawDocument:
    if b"%PDF-" not in data[:1024]:
        raise CorpusError("it is not a PDF: it does not begin like one. Put the document itself here.", "no-pdf")
    document = PDFDocument(PDFParser(io.BytesIO(data)))
    resources = PDFResourceManager()
    device = PDFPageAggregator(resources, laparams=LAParams(boxes_flow=None, char_margin=1.5))
    interpreter = PDFPageInterpreter(resources, device)
    pages: list[layout.Page] = []
    for number, page in enumerate(PDFPage.create_pages(document), start=1):
        if number > _PAGES:
            raise LimitError(f"it has more than {_PAGES:,} pages: split it.", "pages", most=str(_PAGES))
        interpreter.process_page(page)
        found = device.get_result()
        lines: list[layout.Line] = []
        _collect(found, number, lines)
        pages.append(layout.Page(number, found.height, tuple(lines)))
    text = "".join(line.text for page in pages for line in page.lines)
    if not pages:
        raise CorpusError("it has no pages that can be read: open it in a viewer and print it to a new PDF.", "no-pdf")
    if not regex.search(r"[\p{L}\p{N}]", _UNMAPPED.sub("", text)):
        raise CorpusError(
            "it holds no text, only pictures (a scan): run text recognition over it (ocrmypdf, for example) and put "
            "the result here.",
            "pictures",
        )
    if 10 * len("".join(_UNMAPPED.findall(text))) > 3 * len(text):
        raise CorpusError(
            "its fonts do not say which letters they draw, so that its text cannot be read: run text recognition over "
            "it (ocrmypdf --force-ocr, for example) and put the result here.",
            "fonts",
        )
    blocks, dropped = layout.blocks_of(pages, _outline(document))
    info = _info(document)
    hints = Hints(
        title=properties.title(info.get("Title")),
        author=properties.author(info.get("Author")),
        made=properties.day(info.get("CreationDate")),
    )
    return RawDocument(without_false_headers(blocks), hints, dropped)


def _info(document: Any) -> dict[str, str]:
    found: dict[str, str] = {}
    for entry in document.info:
        for key, value in entry.items():
            if isinstance(value, bytes):
                found[key] = decode_text(value)
    return found


def _outline(document: PDFDocument) -> dict[str, int]:
    """The levels of the titles in the document's outline."""
    levels: dict[str, int] = {}
    try:
        for count, (level, title, *_) in enumerate(document.get_outlines()):
            if count == 5_000:
                break
            levels.setdefault(layout.key(title), min(int(level), 6))
    except (MemoryError, PDFNoOutlines):
        pass
    except Exception:  # a broken outline costs only itself
        logging.getLogger(__name__).debug("The outline of a PDF cannot be read.", exc_info=True)
    return levels


def _collect(container: Any, page: int, lines: list[layout.Line]) -> None:
    pending: list[Any] = [container]
    while pending:
        item: Any = pending.pop()
        if isinstance(item, LTTextLineHorizontal):
            if line := _line(item, page):
                lines.append(line)
        elif hasattr(item, "__iter__"):
            pending.extend(item)


def _line(item: LTTextLineHorizontal, page: int) -> layout.Line | None:
    chars = [piece for piece in item if isinstance(piece, LTChar)]
    letters = [char for char in chars if char.get_text().strip()]
    if not letters:
        return None
    sizes = Counter(round(char.size * 2) / 2 for char in letters)
    size = max(sizes, key=lambda key: (sizes[key], key))
    main = [char for char in letters if char.size > 0.85 * size]
    bottom = min((char.y0 for char in main), default=item.y0)
    bold = sum(bool(_BOLD.search(_name(char))) for char in letters) > 0.8 * len(letters)
    parts: list[str] = []
    for piece in item:
        text = piece.get_text()
        raised = (
            isinstance(piece, LTChar)
            and piece.size < 0.8 * size
            and piece.y0 > bottom + 0.15 * size
            and bool(_MARK.fullmatch(text))
            and bool("".join(parts).strip())
        )
        parts.append(f"{layout.RAISED[0]}{text}{layout.RAISED[1]}" if raised else text)
    text = "".join(parts).replace("".join(reversed(layout.RAISED)), "")
    text = (
        re.sub(r"[ \t]+", " ", tidy.visible(text.replace("\u00ad", "-").replace("\n", " ")))
        .strip()
        .translate(_LIGATURES)
    )
    if not text:
        return None
    top = max((char.y1 for char in main), default=item.y1)
    left, right = min(char.x0 for char in letters), max(char.x1 for char in letters)
    return layout.Line(page, left, right, bottom, top, size, bold, text)


def _name(char: LTChar) -> str:
    name: object = char.fontname
    return name.name if isinstance(name, PSLiteral) and isinstance(name.name, str) else str(name)
