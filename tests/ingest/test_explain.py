"""What `quoth ingest --explain` says of each file."""

from __future__ import annotations

from pathlib import Path

from bot.ingest.documents import read_all
from bot.ingest.explain import explain
from bot.settings import IngestLimits


def test_each_file_is_explained(tmp_path: Path) -> None:
    body = "The harbour was dredged twice in the last century, and each time the silt came back within a decade of it."
    (tmp_path / "a.txt").write_text(f"Silt\n\nBy Ann Lee\n\n{body}\n\nLeave a Reply\n")
    (tmp_path / "b.png").write_bytes(b"x")
    text = "\n".join(line for entry in read_all(tmp_path, IngestLimits()) for line in explain(entry))
    assert text.split("\n") == [
        "a.txt",
        "  title       Silt  (the title line 1)",
        "  author      Ann Lee  (byline in line 3)",
        "  published   unknown",
        "  publisher   unknown",
        "  kind        reference  (nothing tells otherwise)",
        "  language    en",
        "  passages    1 with 1 sentences, items or rows",
        "  kept        25 words, of which 1 note is shown but not quoted",
        "  dropped     3 words in 1 piece",
        "    line 7     comment form: Leave a Reply",
        "b.png",
        "  not read    its format .png is unknown: Quoth reads .txt, .md, .html, .pdf, .docx, .rst, .adoc. "
        "Save it as one.",
    ]


def test_a_page_that_says_that_it_is_out_of_date_is_told(tmp_path: Path) -> None:
    (tmp_path / "a.md").write_text("# Silt\n\nThis page is outdated.\n\nThe harbour was dredged twice.\n")
    (tmp_path / "b.md").write_text("---\noutdated: true\n---\n\nThe harbour was dredged twice.\n")
    (tmp_path / "c.md").write_text("# Silt\n\nThe harbour was dredged twice.\n")
    one, other, third = ("\n".join(explain(entry)) for entry in read_all(tmp_path, IngestLimits()))
    assert "\n  outdated    yes  (it says so at its top)\n" in one
    assert "\n  outdated    yes  (declared by the file)\n" in other
    assert "outdated" not in third
