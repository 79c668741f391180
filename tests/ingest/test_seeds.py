"""The five scraped articles that the cleaning was tried on. They are not part of the repository."""

from __future__ import annotations

import re
import unicodedata
from pathlib import Path

import pytest

from bot.ingest.parse import read_data
from bot.ingest.reading import Reading

SEEDS = Path(__file__).resolve().parents[3] / "shared" / "seeds"
pytestmark = pytest.mark.skipif(not SEEDS.is_dir(), reason=f"the articles are not at {SEEDS}")


def read(number: str) -> tuple[Reading, str]:
    path = next(SEEDS.glob(f"{number}_*.txt"))
    return read_data(path.read_bytes(), path.name, "main"), path.read_text(encoding="utf-8")


def letters(text: str) -> str:
    return re.sub(r"\W+", "", unicodedata.normalize("NFC", text))


@pytest.mark.parametrize(
    ("number", "title", "author", "published", "publisher"),
    [
        ("000", "Worsening US-Russia relations", None, None, None),
        ("001", "Russia and the U.S.", "Daria Mironova", "2017-05", None),
        ("002", "Is Kremlin", "V Padmaja", None, "Countercurrents"),
        ("003", "The Winds of Change", "Somar Wijayadasa", "2025-02-28", "IDN-InDepthNews"),
        ("004", "Tillerson in Moscow", "Danielle Ryan", None, None),
    ],
)
def test_metadata(number: str, title: str, author: str | None, published: str | None, publisher: str | None) -> None:
    meta = read(number)[0].document.ref.meta
    assert meta.title.startswith(title)
    assert (meta.author, meta.published, meta.publisher) == (author, published, publisher)
    assert (meta.kind, meta.language) == ("opinion", "en")


@pytest.mark.parametrize("number", ["000", "001", "002", "003", "004"])
def test_every_long_line_of_the_article_is_kept(number: str) -> None:
    reading, source = read(number)
    kept = letters(reading.document.text)
    gone = letters(" ".join(drop.text for drop in reading.document.dropped))
    for line in source.split("\n"):
        piece = letters(line)
        assert piece in kept or piece in gone
        if len(line.split()) >= 30 and not re.search("ZhenQian|…$", line):
            assert piece in kept


@pytest.mark.parametrize(
    ("number", "words"),
    [
        ("001", ["Leave A Reply", "ZhenQian", "Get Amazing", "Photo credit", "inbox", "Email address", "Spam free"]),
        (
            "002",
            ["Newsletter", "WhatsApp", "Related Posts", "Comrades", "Patreon", "Latest News", "Reference and Sources"],
        ),
        ("003", ["Begin typing", "Back To Top", "Related Posts", "CC BY"]),
        ("004", ["Featured Image", "List of Comments", "No comments yet", "Shcherbak"]),
    ],
)
def test_furniture_is_gone_and_reported(number: str, words: list[str]) -> None:
    reading, _ = read(number)
    for word in words:
        assert word not in reading.document.text
        assert any(word in drop.text for drop in reading.document.dropped)


@pytest.mark.parametrize(
    ("number", "headings"),
    [
        ("000", []),
        ("001", ["About Author"]),
        ("002", ["Election and the Russian Collusion", "But Why the Policy Chaos?", "Should the U.S. be worried?"]),
        ("004", ["Where does Europe stand?", "The future with Trump"]),
    ],
)
def test_headings(number: str, headings: list[str]) -> None:
    document = read(number)[0].document
    assert [document.text[b.start : b.end] for b in document.blocks if b.kind == "heading" and b.level == 2] == headings


def test_endnotes_are_notes_and_their_markers_stay() -> None:
    document = read("001")[0].document
    notes = [
        document.text[b.start : b.end] for b in document.blocks if b.kind == "note" and document.text[b.start] == "["
    ]
    assert len(notes) == 9
    assert "ТАСС" in notes[2]
    assert "recent years[i]." in document.text
