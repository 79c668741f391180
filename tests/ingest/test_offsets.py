"""Every slice equals its span, whatever the file holds; only `CorpusError` escapes a reader."""

# ruff: noqa: E501
from __future__ import annotations

import unicodedata

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bot.errors import CorpusError
from bot.ingest import codec
from bot.ingest.parse import read_data
from bot.ingest.reading import Reading
from bot.model import COUNTED

PIECES = [
    "# Heading", "## Two", "A sentence. Another one here!", "- item", "* item two:", "  - nested", "1. first", "2. second",
    "| a | b |", "|---|---|", "| 1 | 2 |", "```", "code  here", "> quoted", "", "", "[i] See this.", "Text[i] with a mark.",
    "By Ann Lee", "Related Posts", "Leave a Reply", "Photo: X/Y", "NEW YORK | 28 February 2025 (IDN) — Finally.", "---",
    "<div class=share><p>x</p>", "<table><tr><td>a<td>b</table>", "<ul><li>a<ol><li>b</ul>", "<pre> x\n y</pre>", "</div>",
    "<dl><dt>T<dd>D</dl>", "<b>bold", "&nbsp;&shy;&#8238;x", "intro:", "soft\u00adhy\u00ad", "zero\u200bwidth", "e\u0301", "\u202eabc",
    "\U0001f469\u200d\U0001f4bb", "word-", "split", "Where next?", "中文。没有空格。", "title: x", "a" * 300, "Why? Because. So!",
    "References:", "\t tab", "\x0c", "\u2028", "x\u00a0y",
]  # fmt: skip
texts = st.lists(st.sampled_from(PIECES) | st.text(max_size=30), max_size=25).map("\n".join)
formats = st.sampled_from(["a.txt", "a.md", "a.html"])


def check(reading: Reading) -> None:
    document = reading.document
    text = document.text
    assert text == unicodedata.normalize("NFC", text)
    assert not set(text.replace(COUNTED, ".")) & set("\u00ad\u200b\ufeff\u00a0\u202e\u2066\x00\r")
    at = 0
    for n, block in enumerate(document.blocks):
        separator = text[at : block.start]
        assert separator == "" if n == 0 else separator in {"\n", "\n\n"}
        assert block.start < block.end
        assert (
            text[block.start : block.end].strip("\n ") == text[block.start : block.end].strip() or block.kind == "code"
        )
        if block.lead:
            assert text[block.lead.start : block.lead.end] == block.lead.text
            assert block.lead.end <= block.start
        at = block.end
    assert at == len(text)
    last = 0
    for n, passage in enumerate(reading.passages):
        assert passage.n == n
        assert passage.text == text[passage.start : passage.end] != ""
        assert passage.start >= last
        last = passage.end
        for heading in passage.heading:
            assert text[heading.start : heading.end] == heading.text
        inside = passage.start
        for unit in passage.units:
            assert inside <= unit.start < unit.end <= passage.end
            assert passage.slice(unit.start, unit.end) == text[unit.start : unit.end]
            inside = unit.end
        headings = [b for b in document.blocks if b.kind in {"heading", "note"}]
        assert not any(b.start < passage.end and b.end > passage.start for b in headings)
    assert codec.reading_from(codec.json.loads(codec.dumps(codec.reading_to(reading)))) == reading


@settings(suppress_health_check=[HealthCheck.too_slow])
@given(texts, formats)
def test_offsets_hold_for_every_text(text: str, name: str) -> None:
    try:
        reading = read_data(text.encode("utf-8", "replace"), name, "main")
    except CorpusError:
        return
    check(reading)


@settings(suppress_health_check=[HealthCheck.too_slow])
@given(st.binary(max_size=400), formats)
def test_only_corpus_errors_escape_for_bytes(data: bytes, name: str) -> None:
    try:
        check(read_data(data, name, "main"))
    except CorpusError as error:
        assert str(error).rstrip().endswith(".")


@given(st.text(alphabet="abc:-[]{}&*!|>'\"%@`#, \n\t?0", max_size=120))
def test_only_corpus_errors_escape_front_matter(yaml: str) -> None:
    try:
        check(read_data(f"---\n{yaml}\n---\n\nBody text.".encode(), "a.md", "main"))
    except CorpusError as error:
        assert "line" in str(error)


@given(st.lists(st.text(alphabet="ab cdé-", min_size=1, max_size=40), min_size=1, max_size=20))
def test_no_visible_character_of_plain_paragraphs_is_lost(rows: list[str]) -> None:
    text = "\n".join(f"w{row}." for row in rows)
    document = read_data(text.encode(), "some-notes.txt", "main").document
    kept = "".join(document.text.split()) + "".join("".join(drop.text.split()) for drop in document.dropped)
    letters = lambda s: sorted(c for c in unicodedata.normalize("NFC", s) if c.isalpha())  # noqa: E731
    assert letters(kept) == letters(text)
