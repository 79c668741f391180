"""The main content of a page, and what stands beside it."""

from __future__ import annotations

from tests.ingest.readers.pages import PROSE, read


def test_the_main_content_is_taken_only_if_it_holds_most() -> None:
    assert "Outside" not in read(f"<p>Outside</p><main><p>{PROSE}</p></main>").document.text
    page = "<main><p>Loading</p></main>" + f"<div><p>{PROSE}</p></div>" * 3
    assert read(page).document.text.count(PROSE) == 3


def test_what_stands_beside_the_main_content_is_told() -> None:
    main = f"<div>\n<p>Close by</p>\n<main><h1>T</h1><p>{PROSE}</p>\n<nav><a href=1>Within</a></nav></main>\n</div>"
    reading = read(f"<nav><a href=1>Home</a></nav>\n{main}\n<footer>At the end</footer><script>1</script>")
    outside = "outside the main content"
    assert [(d.line, d.reason, d.text) for d in reading.document.dropped] == [
        (1, outside, "Home"),
        (3, outside, "Close by"),
        (5, "navigation", "Within"),
        (7, outside, "At the end"),
    ]
