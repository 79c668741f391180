"""The text of a paragraph of Markdown."""

from __future__ import annotations

from tests.ingest.readers.notes import blocks, read


def test_images_are_reported() -> None:
    dropped = read("Text ![A red boat](boat.png) here.\n").document.dropped
    assert [(drop.reason, drop.text, drop.line) for drop in dropped] == [("image", "A red boat", 1)]


def test_signs_that_only_tell_how_a_line_looks_are_no_text() -> None:
    page = "# Guide\n\n> [!WARNING]\n> Never share it.\n\n-# A small line.\n\n- [x] Install it\n- [ ] Run [x] it\n"
    assert [text for _, _, text, _ in blocks(page)][1:] == [
        "Never share it.",
        "A small line.",
        "\u2611 Install it",
        "\u2610 Run [x] it",
    ]
