"""The content of one file to one document, in the child process. In: bytes, path, collection. Out: a `Reading`.

Errors: `CorpusError`, whose message begins in lower case: the caller names the file.
"""

from __future__ import annotations

import hashlib
from dataclasses import replace
from pathlib import PurePosixPath

from bot.errors import CorpusError
from bot.ingest import canonical, files, tidy
from bot.ingest.content.clean import Cleaned, clean
from bot.ingest.content.metadata import describe
from bot.ingest.content.questions import headed
from bot.ingest.decode import decode
from bot.ingest.passages import passages_of
from bot.ingest.raw import RawDocument
from bot.ingest.readers import channel, mail, sniff
from bot.ingest.readers import text as plain
from bot.ingest.readers.paragraphs import unwrapped
from bot.ingest.reading import Reading, document_id
from bot.model import Document, DocumentRef


def read_data(data: bytes, path: str, collection: str) -> Reading:
    """Read the content of the file `path` (POSIX, relative to the corpus root)."""
    raw, remark, unmarked = _parse(data, path)
    told = unwrapped([block for block in raw.blocks if block.kind != "paragraph" or not tidy.rules_off(block.text)])
    cleaned = Cleaned(told, ()) if raw.hints.curated else clean(told)
    dropped = tuple(sorted((*raw.dropped, *cleaned.dropped), key=lambda drop: drop.line))
    described = describe(cleaned.blocks, raw.hints, path, dropped, plain=unmarked)
    meta = described.meta
    kept = headed(described.blocks)
    canon, blocks = canonical.assemble(kept, meta.language)
    if not canon and dropped:
        raise CorpusError(
            f"all of it was left out ({dropped[0].reason}: {dropped[0].text[:60]!r}): give it front matter as a .md "
            "file to keep everything.",
            "left-out",
        )
    if not canon:
        raise CorpusError("it holds no text: write something into it or remove it.", "no-text")
    version = hashlib.sha256(canon.encode()).hexdigest()
    ref = DocumentRef(document_id(collection, path), path, collection, version, meta)
    document = Document(ref, canon, blocks, dropped, canonical.pages_of(kept, blocks))
    return Reading(document, passages_of(document), tuple(filter(None, (remark, *raw.remarks))), described.reasons)


def _parse(data: bytes, path: str) -> tuple[RawDocument, str | None, bool]:
    """The document, a remark on how its bytes were read, and whether its headings are not marked."""
    form = _format(path)
    if not data.strip():
        raise CorpusError("it is empty: write something into it or remove it.", "no-text")
    if form in {"pdf", "docx"}:
        return _parse_packed(data, form), None, False
    text, remark = decode(data, declared=form == "html")
    if not text.strip():
        raise CorpusError("it is empty: write something into it or remove it.", "no-text")
    if form == "html":
        from bot.ingest.readers import html  # the one reader that needs a parser in C

        return html.read(text), remark, False
    from bot.ingest.readers import markdown

    if form == "markdown":
        return markdown.read(text), remark, False
    rows = tidy.lines(text)
    hints, messages, head = channel.read(rows)
    ending = PurePosixPath(path).suffix.lower()
    if head:
        body, marked = "\n".join(messages), True
    else:
        hints, rows, head = mail.read(rows)
        body = "\n".join(rows)
        marked = ending == ".txt" and sniff.is_markdown(body)
    if marked:
        raw = markdown.read(body)
    else:
        rows, attributions = mail.unquoted(rows)
        raw = plain.read("\n".join(rows), ending)
        raw = replace(raw, dropped=(*attributions, *raw.dropped))
    if head:
        raw = replace(raw, hints=hints, dropped=(*head, *raw.dropped))
    return raw, remark, not marked


def _parse_packed(data: bytes, form: str) -> RawDocument:
    """Formats whose parsers are the optional extra."""
    try:
        if form == "pdf":
            from bot.ingest.readers import pdf

            return pdf.read(data)
        from bot.ingest.readers import docx

        return docx.read(data)
    except ModuleNotFoundError as error:
        raise CorpusError(
            f'reading .{form} needs the extra "documents": install it with `.venv/bin/pip install ".[documents]"` in '
            "Quoth's checkout, or save the document as .html or .txt.",
            "no-parser",
            form=form,
        ) from error


def _format(path: str) -> str:
    return files.FORMATS.get(PurePosixPath(path).suffix.lower(), "text")
