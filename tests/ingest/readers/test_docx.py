"""Word documents: roles, notes, hostile packages. The reader is called in this process on purpose."""

from __future__ import annotations

import io
import zipfile
from pathlib import Path

import docx
import pytest
from docx.oxml import OxmlElement, parse_xml
from docx.shared import Pt
from hypothesis import given
from hypothesis import strategies as st

from bot.errors import CorpusError, LimitError
from bot.ingest import parse
from bot.ingest.parse import read_data
from bot.ingest.reading import Reading
from bot.ingest.store.library import Library
from bot.ingest.sync import sync
from bot.settings import IngestLimits
from tests.ingest.making import handbook, saved, word


def read(data: bytes) -> Reading:
    return read_data(data, "pier.docx", "main")


def repacked(data: bytes, **parts: bytes) -> bytes:
    """The package with other contents for some of its parts, which are named by their stems."""
    stream = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as old, zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as new:
        for part in old.infolist():
            new.writestr(part.filename, parts.get(Path(part.filename).stem, old.read(part)))
    return stream.getvalue()


def test_roles_and_metadata() -> None:
    document = read(word()).document
    assert [
        (b.kind, b.level, document.text[b.start : b.end], b.lead.text if b.lead else None) for b in document.blocks
    ] == [
        ("heading", 1, "Rules of the pier", None),
        ("heading", 2, "Who may fish", None),
        (
            "paragraph",
            0,
            "Members may fish unless the red flag is up. Guests ask the warden first.",
            None,
        ),
        ("paragraph", 0, "Bring:", None),
        ("item", 1, "a rod", "Bring:"),
        ("item", 2, "of wood", "a rod"),
        ("item", 1, "a card", "Bring:"),
        ("row", 0, "Fish | Season", None),
        ("row", 0, "Cod | May", "Fish | Season"),
    ]
    assert (document.ref.meta.title, document.ref.meta.author) == ("Rules of the pier", "Ann Lee")
    assert document.pages == ()


def test_deleted_text_is_gone_and_inserted_text_is_there() -> None:
    document = docx.Document()
    paragraph = document.add_paragraph("The pier is ")
    for tag, text in (("w:del", "closed"), ("w:ins", "open")):
        change = OxmlElement(tag)
        paragraph._p.append(change)  # pyright: ignore[reportPrivateUsage]
        change.append(paragraph.add_run(text)._r)  # pyright: ignore[reportPrivateUsage]
    paragraph.add_run(" all year round.")
    assert read(saved(document)).document.text == "The pier is open all year round."


def test_raised_and_lowered_numbers_stay_so() -> None:
    document = docx.Document()
    paragraph = document.add_paragraph("It holds 2")
    paragraph.add_run("31").font.superscript = True
    paragraph.add_run(" rows of H")
    paragraph.add_run("2").font.subscript = True
    paragraph.add_run("O, the 19")
    paragraph.add_run("th").font.superscript = True
    assert read(saved(document)).document.text == "It holds 2³¹ rows of H₂O, the 19th"


def test_a_zip_bomb_is_refused_before_it_is_unpacked() -> None:
    with pytest.raises(LimitError, match="unpacked"):
        read(repacked(word(), styles=b"<a>" + b" " * 101_000_000))


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16"])
def test_xml_that_declares_entities_is_refused(encoding: str) -> None:
    hostile = '<?xml version="1.0"?><!DOCTYPE d [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><d>&b;</d>'
    with pytest.raises(CorpusError, match="DTD"):
        read(repacked(word(), document=hostile.encode(encoding)))


def test_what_cannot_be_read_says_what_to_do() -> None:
    with pytest.raises(CorpusError, match=r"\.doc format"):
        read(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 600)
    with pytest.raises(CorpusError, match="not a Word document"):
        read(b"plain text")
    with pytest.raises(CorpusError, match="no text"):
        read(saved(docx.Document()))


_SAMPLE = word()


@given(st.lists(st.tuples(st.integers(0, len(_SAMPLE) - 1), st.binary(max_size=4)), min_size=1, max_size=6))
def test_only_corpus_errors_escape_from_a_broken_package(changes: list[tuple[int, bytes]]) -> None:
    data = bytearray(_SAMPLE)
    for at, new in changes:
        data[at : at + len(new)] = new
    try:
        read(bytes(data))
    except CorpusError:
        pass


@given(st.data())
def test_only_corpus_errors_escape_from_broken_xml(data: st.DataObject) -> None:
    with zipfile.ZipFile(io.BytesIO(_SAMPLE)) as package:
        xml = package.read("word/document.xml")
    at = data.draw(st.integers(0, len(xml) - 1))
    length = data.draw(st.integers(0, 60))
    new = data.draw(st.sampled_from([b"", b"<w:p>", b"</w:p>", b"&x;", b"w:val", b"9999999999", b"<w:tbl/>", b"\xff"]))
    try:
        read(repacked(_SAMPLE, document=xml[:at] + new + xml[at + length :]))
    except CorpusError:
        pass


def test_without_the_extra_the_error_names_it_and_the_rest_goes_on(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def missing(data: bytes) -> None:
        raise ModuleNotFoundError("No module named 'pdfminer'", name="pdfminer")

    from bot.ingest.readers import pdf

    monkeypatch.setattr(pdf, "read", missing)
    with pytest.raises(CorpusError, match=r'pip install "\.\[documents\]"'):
        parse.read_data(handbook(), "a.pdf", "main")


def test_a_corpus_of_all_formats_is_read_in_the_child_process(tmp_path: Path) -> None:
    corpus = tmp_path / "corpus"
    corpus.mkdir()
    (corpus / "norvik.pdf").write_bytes(handbook())
    (corpus / "pier.docx").write_bytes(word())
    (corpus / "broken.pdf").write_bytes(b"%PDF-1.7 nothing")
    with Library(tmp_path / "library.db") as library:
        report = sync(corpus, library, IngestLimits())
        assert report.added == ("norvik.pdf", "pier.docx")
        assert [failure.path for failure in report.failures] == ["broken.pdf"]
        pages = {(passage.document.path, number) for passage in library.passages() for _, number in passage.pages}
        assert pages == {("norvik.pdf", 1), ("norvik.pdf", 2), ("norvik.pdf", 3)}


def test_a_paragraph_in_bold_is_a_heading() -> None:
    document = docx.Document()
    document.add_heading("Pier", 1)
    document.add_paragraph().add_run("May I fish?").bold = True
    document.add_paragraph("Yes, all day.")
    mixed = document.add_paragraph()
    mixed.add_run("Note:").bold = True
    mixed.add_run(" not at night.")
    document.add_paragraph().add_run("This is said aloud.").bold = True
    plain = document.add_paragraph().add_run("Not bold")
    plain.bold = False
    found = read(saved(document)).document
    assert [(b.kind, b.level, found.text[b.start : b.end]) for b in found.blocks] == [
        ("heading", 1, "Pier"),
        ("heading", 2, "May I fish?"),
        ("paragraph", 0, "Yes, all day."),
        ("paragraph", 0, "Note: not at night."),
        ("paragraph", 0, "This is said aloud."),
        ("paragraph", 0, "Not bold"),
    ]


BOX = """<w:r xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"
 xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"><mc:AlternateContent><mc:Choice Requires="wps">
 <w:drawing><w:txbxContent><w:p><w:r><w:t>In a storm, call channel 12.</w:t></w:r></w:p></w:txbxContent></w:drawing>
 </mc:Choice><mc:Fallback><w:pict><w:txbxContent><w:p><w:r><w:t>In a storm, call channel 12.</w:t></w:r></w:p>
 </w:txbxContent></w:pict></mc:Fallback></mc:AlternateContent></w:r>"""


def test_a_text_box_is_read_once_below_its_paragraph() -> None:
    document = docx.Document()
    paragraph = document.add_paragraph("The pier is open.")
    paragraph._p.append(parse_xml(BOX))  # pyright: ignore
    document.add_paragraph("The end.")
    assert read(saved(document)).document.text.split("\n\n") == [
        "The pier is open.",
        "In a storm, call channel 12.",
        "The end.",
    ]


def test_lines_that_their_author_ended_stay_apart() -> None:
    document = docx.Document()
    document.add_paragraph("Contact:\nWarden: hut 4\nTreasurer: hut 5")
    document.add_paragraph("A sentence that is\nbroken for its looks.")
    assert read(saved(document)).document.text.split("\n\n") == [
        "Contact:",
        "Warden: hut 4\nTreasurer: hut 5",
        "A sentence that is broken for its looks.",
    ]


def test_merged_cells_keep_the_columns() -> None:
    document = docx.Document()
    table = document.add_table(rows=4, cols=3)
    texts = (("Boat", "Day", "Fee"), ("Tern", "Monday", "4"), ("", "Friday", "5"), ("Gull", "free", ""))
    for row, values in zip(table.rows, texts, strict=True):
        for cell, value in zip(row.cells, values, strict=True):
            cell.text = value
    table.cell(1, 0).merge(table.cell(2, 0))
    table.cell(3, 1).merge(table.cell(3, 2))
    assert read(saved(document)).document.text.splitlines() == [
        "Boat | Day | Fee",
        "Tern | Monday | 4",
        "Tern | Friday | 5",
        "Gull | free",
    ]


def test_the_first_of_names_with_numbers_can_be_quoted_unless_it_is_bold() -> None:
    document = docx.Document()
    for bold in (False, True):
        table = document.add_table(rows=2, cols=2)
        for row, values in zip(table.rows, (("Adults", "14"), ("Children", "7")), strict=True):
            for cell, value in zip(row.cells, values, strict=True):
                cell.paragraphs[0].add_run(value).bold = bold and value != "7" and value != "Children"
        document.add_paragraph("Between.")
    quoted = [unit for passage in read(saved(document)).passages for unit in passage.units if unit.kind == "row"]
    assert len(quoted) == 3


def test_a_line_in_large_type_heads_what_follows() -> None:
    document = docx.Document()
    document.add_paragraph().add_run("Keys").font.size = Pt(16)
    document.add_paragraph("The key hangs in the hut.")
    assert [block.kind for block in read(saved(document)).document.blocks] == ["heading", "paragraph"]


def test_a_table_that_only_sets_columns_of_prose_is_text() -> None:
    prose = ["The boats leave at nine, and the last of them comes back when the lamp is lit. " * 4 for _ in range(4)]
    document = docx.Document()
    table = document.add_table(rows=2, cols=2)
    for cell, text in zip([cell for row in table.rows for cell in row.cells], prose, strict=True):
        cell.text = text
    assert [block.kind for block in read(saved(document)).document.blocks] == ["paragraph"] * 4
