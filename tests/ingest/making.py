"""PDF and Word documents made by the tests."""

from __future__ import annotations

import io
from collections.abc import Callable, Sequence

import docx
from fpdf import FPDF

LEFT = (
    "#Opening hours",
    "The harbour opens at six in the morning and",
    "closes at ten in the evening. Ships that arrive la-",
    "ter wait outside of the breakwater until the pi-",
    "lot comes aboard. The fee for waiting is eleven",
    "crowns an hour.",
    "",
    "#What to bring",
    "Every skipper brings these papers:",
    "- the certificate of registry",
    "- the insurance policy, which has to cover",
    "  damage to the quay",
    "   - for tankers, the one of the owner too",
    "- the crew list",
    "",
    "The office keeps copies for a year. It sends them",
)
RIGHT = (
    "to the owner on demand, without any fee, within",
    "two weeks. Nobody else may see them, unless a",
    "court orders it. Fishing boats are exempt from",
    "all of this.",
    "",
    "#Fees",
    "A boat pays by its length, once a day. Children",
    "who sail alone pay nothing at all, and neither do",
    "the boats of the rescue service.",
)
FEES = (
    ("Boat", "Day", "Month"),
    ("Dinghy", "5 crowns", "90 crowns"),
    ("Yacht", "20 crowns", "400 crowns"),
    ("Ferry", "80 crowns", "1500 crowns"),
)
NOTE = "1 The court of the district has held otherwise once."


class Handbook(FPDF):
    """A document with a running head and page numbers."""

    def header(self) -> None:
        self.set_font("Helvetica", size=8)
        self.set_y(8)
        self.cell(0, 5, "Harbour handbook, edition 3")
        self.set_y(24)

    def footer(self) -> None:
        self.set_y(-12)
        self.set_font("Helvetica", size=8)
        self.cell(0, 5, f"{self.page_no()}", align="C")


def handbook(title: str = "Microsoft Word - x.doc") -> bytes:
    """Three pages: two columns with headings and a nested list; a table, a footnote; the end of a sentence."""
    pdf = Handbook(format="A4")
    pdf.set_auto_page_break(False)
    pdf.set_title(title)
    pdf.set_author("Ann Lee")
    pdf.add_page()
    pdf.set_font("Helvetica", "B", 20)
    pdf.cell(0, 12, "The harbour of Norvik", new_x="LMARGIN", new_y="NEXT")
    for x, lines in ((12, LEFT), (110, RIGHT)):
        y = 46.0
        for text in lines:
            heading = text.startswith("#")
            pdf.set_font("Helvetica", "B" if heading else "", 13 if heading else 10)
            pdf.text(x, y, text.lstrip("#"))
            y += 8 if heading else 5 if text else 3
    pdf.add_page()
    pdf.set_font("Helvetica", size=10)
    for cells in FEES:
        for cell in cells:
            pdf.cell(50, 6, cell)
        pdf.ln()
    pdf.ln(5)
    pdf.multi_cell(0, 5, "Who moors without paying loses the berth", new_x="END")
    pdf.set_font("Helvetica", size=6)
    pdf.text(pdf.get_x(), pdf.get_y() + 2.5, "1")
    pdf.set_y(pdf.get_y() + 5)
    pdf.set_font("Helvetica", size=10)
    pdf.multi_cell(0, 5, "and all of the rights that go with it. The council promises in the next paragraph, in")
    pdf.set_font("Helvetica", size=7)
    pdf.text(12, 262, NOTE)
    pdf.add_page()
    pdf.set_font("Helvetica", size=10)
    pdf.multi_cell(0, 5, "its longest sentence, to dredge the basin every second summer.")
    return bytes(pdf.output())


def pdf_of(draw: Callable[[FPDF], object], pages: int = 1) -> bytes:
    """A PDF of `pages` pages on each of which `draw` draws."""
    pdf = FPDF(format="A4")
    pdf.set_auto_page_break(False)
    for _ in range(pages):
        pdf.add_page()
        pdf.set_font("Helvetica", size=10)
        draw(pdf)
    return bytes(pdf.output())


def prose(*paragraphs: str) -> Callable[[FPDF], object]:
    """Draws paragraphs below each other."""

    def draw(pdf: FPDF) -> None:
        pdf.set_y(40)
        for paragraph in paragraphs:
            pdf.multi_cell(0, 5, paragraph, new_x="LMARGIN", new_y="NEXT")
            pdf.ln(4)

    return draw


def word(table: Sequence[Sequence[str]] = (("Fish", "Season"), ("Cod", "May"))) -> bytes:
    """A Word document with title, heading, nested list, table."""
    document = docx.Document()
    document.add_heading("Rules of the pier", 0)
    document.add_heading("Who may fish", 1)
    document.add_paragraph("Members may fish unless the red flag is up. Guests ask the warden first.")
    document.add_paragraph("Bring:")
    document.add_paragraph("a rod", style="List Bullet")
    document.add_paragraph("of wood", style="List Bullet 2")
    document.add_paragraph("a card", style="List Bullet")
    drawn = document.add_table(len(table), len(table[0]))
    for row, cells in zip(drawn.rows, table, strict=True):
        for cell, text in zip(row.cells, cells, strict=True):
            cell.text = text
    document.sections[0].header.paragraphs[0].text = "Running head of the pier"
    document.core_properties.author = "Ann Lee"
    return saved(document)


def saved(document: object) -> bytes:
    """The bytes of a document of python-docx."""
    stream = io.BytesIO()
    document.save(stream)  # type: ignore[attr-defined]
    return stream.getvalue()
