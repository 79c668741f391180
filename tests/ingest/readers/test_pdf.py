"""PDF: reading order, roles, pages, and what cannot be read. The reader is called in this process on purpose."""

from __future__ import annotations

from functools import cache

import pytest
from fpdf import FPDF
from hypothesis import given
from hypothesis import strategies as st
from pdfminer.layout import LTAnno, LTChar

from bot.errors import CorpusError
from bot.ingest.parse import read_data
from bot.ingest.readers import pdf, properties
from bot.ingest.reading import Reading
from tests.ingest.making import handbook, pdf_of, prose


def read(data: bytes) -> Reading:
    return read_data(data, "norvik.pdf", "main")


@cache
def norvik() -> Reading:
    return read(handbook())


def blocks(reading: Reading) -> list[tuple[str, int, str]]:
    document = reading.document
    return [(b.kind, b.level, document.text[b.start : b.end]) for b in document.blocks]


def test_two_columns_with_headings_and_lists() -> None:
    assert blocks(norvik())[:12] == [
        ("heading", 1, "The harbour of Norvik"),
        ("heading", 2, "Opening hours"),
        (
            "paragraph",
            0,
            "The harbour opens at six in the morning and closes at ten in the evening. Ships that arrive later wait "
            "outside of the breakwater until the pilot comes aboard. The fee for waiting is eleven crowns an hour.",
        ),
        ("heading", 2, "What to bring"),
        ("paragraph", 0, "Every skipper brings these papers:"),
        ("item", 1, "the certificate of registry"),
        ("item", 1, "the insurance policy, which has to cover damage to the quay"),
        ("item", 2, "for tankers, the one of the owner too"),
        ("item", 1, "the crew list"),
        (
            "paragraph",
            0,
            "The office keeps copies for a year. It sends them to the owner on demand, without any fee, within two "
            "weeks. Nobody else may see them, unless a court orders it. Fishing boats are exempt from all of this.",
        ),
        ("heading", 2, "Fees"),
        (
            "paragraph",
            0,
            "A boat pays by its length, once a day. Children who sail alone pay nothing at all, and neither do the "
            "boats of the rescue service.",
        ),
    ]


def test_a_table_s_rows_have_their_header() -> None:
    document = norvik().document
    rows = [b for b in document.blocks if b.kind == "row"]
    assert [document.text[b.start : b.end] for b in rows] == [
        "Boat | Day | Month",
        "Dinghy | 5 crowns | 90 crowns",
        "Yacht | 20 crowns | 400 crowns",
        "Ferry | 80 crowns | 1500 crowns",
    ]
    assert all(b.lead and b.lead.text == "Boat | Day | Month" for b in rows[1:])


def test_footnotes_are_notes_and_do_not_break_a_sentence_that_goes_on() -> None:
    found = blocks(norvik())
    assert found[-1] == ("note", 0, "[1] The court of the district has held otherwise once.")
    assert found[-2][2].endswith(
        "in the next paragraph, in its longest sentence, to dredge the basin every second summer."
    )


def test_running_heads_and_page_numbers_are_dropped_and_reported() -> None:
    assert {drop.reason.partition(",")[0] for drop in norvik().document.dropped} == {"running head", "page number"}
    assert "handbook" not in norvik().document.text
    assert len(norvik().document.dropped) == 6


def test_passages_know_their_pages() -> None:
    reading = norvik()
    text = reading.document.text

    def page(words: str) -> int | None:
        at = text.index(words)
        (passage,) = [p for p in reading.passages if p.start <= at < p.end]
        return passage.page_at(at)

    assert page("eleven crowns") == 1
    assert page("Ferry | 80") == 2
    assert page("The council promises") == 2
    assert page("to dredge the basin") == 3


def test_a_word_that_a_page_splits_is_whole() -> None:
    pdf = FPDF(format="A4")
    for text in ("All of the ships of the fleet wait for the pi-", "lot outside of the breakwater."):
        pdf.add_page()
        pdf.set_font("Helvetica", size=10)
        pdf.text(12, 50, text)
    document = read(bytes(pdf.output())).document
    assert document.text == "All of the ships of the fleet wait for the pilot outside of the breakwater."
    assert document.pages[0] == (0, 1)
    assert document.text[document.pages[1][0] :].startswith("lot outside")


def test_metadata_without_what_programs_make_up() -> None:
    meta = norvik().document.ref.meta
    assert (meta.title, meta.author) == ("The harbour of Norvik", "Ann Lee")
    assert read(handbook("Norvik and its harbour")).document.ref.meta.title == "Norvik and its harbour"


@pytest.mark.parametrize(
    "junk", ["Microsoft Word - x.doc", "untitled", "Document1", "report_v3.indd", "a_b", "", "12", "Slide 1", None]
)
def test_junk_is_no_title(junk: str | None) -> None:
    assert properties.title(junk) is None


def test_dates_and_authors_that_cannot_be_true() -> None:
    assert properties.day("D:20180403120000+02'00'") == "2018-04-03"
    assert [properties.day(day) for day in ("D:20181345", "D:19040101", "D:29990101", "", None)] == [None] * 5
    assert [properties.author(name) for name in ("admin", "User", "jdoe", "python-docx", "x7@host")] == [None] * 5


def test_what_is_no_text_says_what_to_do() -> None:
    with pytest.raises(CorpusError, match="text recognition"):
        read(pdf_of(lambda pdf: pdf.rect(10, 10, 50, 50)))
    encrypted = FPDF()
    encrypted.set_encryption(owner_password="o", user_password="u")
    encrypted.add_page()
    encrypted.set_font("Helvetica", size=10)
    encrypted.text(12, 50, "Nobody reads this.")
    with pytest.raises(CorpusError, match="encrypted"):
        read(bytes(encrypted.output()))
    for data in (b"%PDF-1.4\n", b"\0\1\2 no pdf", b"plain text"):
        with pytest.raises(CorpusError):
            read(data)
    with pytest.raises(CorpusError, match="empty"):
        read(b"")


def test_one_column_of_short_pages_stays_whole() -> None:
    text = "The first paragraph tells of the quay. It goes on for a while, so that it fills more than one line."
    found = blocks(read(pdf_of(prose(text, "The second one is short."))))
    assert [block[2] for block in found] == [text, "The second one is short."]


_SAMPLE = pdf_of(prose("The harbour opens at six in the morning.", "It closes at ten in the evening."))


@given(st.lists(st.tuples(st.integers(0, len(_SAMPLE) - 1), st.binary(max_size=6)), min_size=1, max_size=8))
def test_only_corpus_errors_escape(changes: list[tuple[int, bytes]]) -> None:
    data = bytearray(_SAMPLE)
    for at, new in changes:
        data[at : at + len(new)] = new
    try:
        reading = read(bytes(data))
    except CorpusError:
        return
    for passage in reading.passages:
        assert reading.document.text[passage.start : passage.end] == passage.text


def test_short_lines_that_their_author_ended_stay_apart() -> None:
    def draw(pdf: FPDF) -> None:
        pdf.set_y(40)
        pdf.multi_cell(0, 5, "The harbour is open all year round for boats of up to ten metres. " * 4)
        pdf.ln(6)
        for row in ("Monday: nine to five", "Friday: nine to eight", "Sunday: closed, but the", "crane may be used"):
            pdf.cell(0, 5, row, new_x="LMARGIN", new_y="NEXT")

    found = [text for _, _, text in blocks(read(pdf_of(draw)))]
    assert found[-3:] == ["Monday: nine to five", "Friday: nine to eight", "Sunday: closed, but the crane may be used"]


def test_the_first_of_names_with_numbers_is_no_header() -> None:
    def draw(pdf: FPDF) -> None:
        pdf.set_y(40)
        for name, value in (
            ("Round 1", "7 March, 19:00"),
            ("Round 2", "14 March, 19:00"),
            ("Round 3", "21 March, 19:00"),
        ):
            pdf.cell(60, 6, name)
            pdf.cell(60, 6, value, new_x="LMARGIN", new_y="NEXT")

    units = [unit for passage in read(pdf_of(draw)).passages for unit in passage.units]
    assert len(units) == 3


class _Char(LTChar):
    def __init__(self, text: str, x0: float) -> None:
        self.word, self.size, self.fontname = text, 10.0, "Song"
        self.x0, self.x1, self.y0, self.y1 = x0, x0 + 10, 0.0, 10.0

    def get_text(self) -> str:
        return self.word


def test_chinese_that_is_justified_has_no_spaces_and_no_radicals() -> None:
    pieces = [_Char("车", 0), LTAnno(" "), _Char("⻔", 16), LTAnno(" "), _Char("。", 32), LTAnno(" "), _Char("A", 60)]
    line = pdf.line_of(pieces, 1)
    assert line is not None
    assert line.text == "车门。A"


def test_a_place_where_a_word_could_be_split_is_no_space() -> None:
    """Some programs draw a space of no width there."""
    pieces = [_Char("b", 0), _Char("e", 10), _Char(" ", 20), _Char("d", 20.5), _Char(" ", 30.5), _Char("a", 41)]
    line = pdf.line_of(pieces, 1)
    assert line is not None
    assert line.text == "bed a"
