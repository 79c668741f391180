from __future__ import annotations

from urllib.parse import unquote

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.chat.links import web_link

from .markdown import INLINE


@pytest.mark.parametrize(
    ("text", "fragment"),
    [
        ("Well-known, isn't it & so on", "Well%2Dknown%2C%20isn%27t%20it%20%26%20so%20on"),
        (
            "one two three four five six seven eight nine ten eleven",
            "one%20two%20three%20four%20five,seven%20eight%20nine%20ten%20eleven",
        ),
        ("first line\nsecond line", "first%20line"),
        ("Straße", "Stra%C3%9Fe"),
    ],
)
def test_a_fragment_marks_the_quote(text: str, fragment: str) -> None:
    assert web_link("https://example.org/a", text) == f"https://example.org/a#:~:text={fragment}"


def test_a_fragment_joins_an_anchor() -> None:
    assert web_link("https://example.org/a#part", "b") == "https://example.org/a#part:~:text=b"


@pytest.mark.parametrize(
    "url",
    [
        None,
        "",
        "ftp://a.b/c",
        "javascript:alert(1)",
        "https://",
        "https://u:p@a.b/",
        "https://[::1",
        "/local",
        "https://a.b/" + "x" * 600,
    ],
)
def test_what_is_no_web_address_is_no_link(url: str | None) -> None:
    assert web_link(url, "text") is None


def test_a_long_fragment_is_left_out() -> None:
    assert web_link("https://example.org/", "長い" * 300) == "https://example.org/"


@given(st.text(), st.text())
def test_a_link_cannot_end_early(path: str, text: str) -> None:
    link = web_link("https://example.org/" + path, text)
    if link is not None:
        found = INLINE["link"].match(f"[open](<{link}>)")
        assert found is not None
        assert found[2] == link
        assert len(link) <= 512
        assert not text.split() or "text=" not in link or unquote(link).startswith("https://example.org/")


def test_a_document_with_pages_opens_at_the_page() -> None:
    assert web_link("https://example.org/a.pdf", "The very words", 4) == "https://example.org/a.pdf#page=4"
    assert web_link("https://example.org/a.pdf#nameddest=x", "The very words", 4) == (
        "https://example.org/a.pdf#nameddest=x"
    )
