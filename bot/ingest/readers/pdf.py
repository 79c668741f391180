"""PDF. In: the bytes of a file. Out: a `RawDocument` whose blocks know their pages. Errors: `CorpusError`. Needs
pdfminer.six, which finds the characters and their places; `bot.ingest.readers.layout` makes paragraphs of them.
"""

from __future__ import annotations

import io
import logging
import re
import unicodedata
from collections import Counter
from typing import Any

import regex
from pdfminer.converter import PDFPageAggregator
from pdfminer.layout import LAParams, LTAnno, LTChar, LTTextLineHorizontal
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
from bot.text.grams import UNSPACED
from bot.text.patterns import lazily

_PAGES = 5_000
_BOLD = re.compile(r"(?i)bold|black|heavy|demi")
_UNMAPPED = re.compile(r"\(cid:\d+\)")
_LIGATURES = str.maketrans({"ﬀ": "ff", "ﬁ": "fi", "ﬂ": "fl", "ﬃ": "ffi", "ﬄ": "ffl", "ﬅ": "st", "ﬆ": "st"})
"""Fonts draw these as one; whoever typed them typed letters."""
_RADICAL = re.compile("[\u2f00-\u2fdf]")
"""Fonts draw these as the characters that Chinese is written in; `_RADICALS` too, which Unicode does not say."""
_RADICALS = str.maketrans(
    "⺠⺟⻁⻄⻅⻆⻉⻊⻋⻑⻓⻔⻘⻙⻚⻛⻜⻝⻢⻣⻤⻥⻦⻨⻩⻪⻬⻮⻰⻳",
    "民母虎西见角贝足车長长门青韦页风飞食马骨鬼鱼鸟麦黄黾齐齿龙龟",
)
_UNSPACED = lazily(rf"{UNSPACED}|[\u3000-\u303f\uff00-\uffef]")
_SIGN = lazily(r"\p{P}")
_INITIAL = 1.8  # times the size of its line
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
            lines.extend(line for part in _parts(item) if (line := line_of(part, page)))
        elif hasattr(item, "__iter__"):
            pending.extend(item)


def _parts(item: LTTextLineHorizontal) -> list[list[Any]]:
    """What stands in a line; a large initial apart from what is beside it."""
    pieces: list[Any] = list(item)
    rest = next(
        (n for n, piece in enumerate(pieces[1:], 1) if isinstance(piece, LTChar) and piece.get_text().strip()), 0
    )
    first = pieces[0] if pieces else None
    if rest and isinstance(first, LTChar) and first.get_text().isupper() and first.size > _INITIAL * pieces[rest].size:
        return [pieces[:1], pieces[rest:]]
    return [pieces]


def line_of(item: list[Any], page: int) -> layout.Line | None:
    """The line that some characters of pdfminer make up; None without a letter."""
    chars = [piece for piece in item if isinstance(piece, LTChar)]
    letters = [char for char in chars if char.get_text().strip()]
    if not letters:
        return None
    sizes = Counter(round(char.size * 2) / 2 for char in letters)
    size = max(sizes, key=lambda key: (sizes[key], key))
    main = [char for char in letters if char.size > 0.85 * size]
    bottom = min(char.y0 for char in main)
    bold = sum(bool(_BOLD.search(_name(char))) for char in letters) > 0.8 * len(letters)
    parts: list[str] = []
    for n, (piece, following) in enumerate(zip(item, [*item[1:], None], strict=True)):
        text = piece.get_text()
        if _takes_no_room(piece, following) or _only_apart(item[n - 1] if n else None, piece, following):
            continue
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
        .translate(_RADICALS)
    )
    text = _RADICAL.sub(lambda match: unicodedata.normalize("NFKC", match[0]), text)
    if not text:
        return None
    top = max(char.y1 for char in main)
    left, right = min(char.x0 for char in letters), max(char.x1 for char in letters)
    return layout.Line(page, left, right, bottom, top, size, bold, text)


def _takes_no_room(piece: Any, following: Any) -> bool:
    """Whether a space is a place where the word might have been split: what follows is drawn over it."""
    return (
        isinstance(piece, LTChar)
        and isinstance(following, LTChar)
        and piece.get_text().isspace()
        and following.x0 - piece.x0 < 0.3 * (piece.x1 - piece.x0)
    )


def _only_apart(before: Any, piece: Any, following: Any) -> bool:
    """Whether a space is none of the text, but what parts two characters of a script that has none: a justified line
    parts them all."""
    if not isinstance(piece, LTAnno) or not isinstance(before, LTChar) or not isinstance(following, LTChar):
        return False
    left, right = before.get_text(), following.get_text()
    unspaced = [bool(_UNSPACED.match(text)) for text in (left, right)]
    return all(unspaced) or (any(unspaced) and bool(_SIGN.match(left) or _SIGN.match(right)))


def _name(char: LTChar) -> str:
    name: object = char.fontname
    return name.name if isinstance(name, PSLiteral) and isinstance(name.name, str) else str(name)
