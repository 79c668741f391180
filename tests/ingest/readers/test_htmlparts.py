"""Parts of pages that programs make."""

# ruff: noqa: E501
from __future__ import annotations

import pytest

from tests.ingest.readers.pages import PROSE, blocks, read


@pytest.mark.parametrize(
    "part",
    [
        '<div class="toctree-wrapper compound"><p class="caption">GONE</p><ul><li class="toctree-l1"><a href="a">Ebb</a></li></ul></div>',
        '<dl><dt>ebb()<a href="m"><span class="viewcode-link">[GONE]</span></a></dt><dd>Turns the tide.</dd></dl>',
        '<span class="theme-doc-version-badge badge">Version: GONE</span>',
        "<div class=\"page-metadata\">Created by <span class='author'>GONE</span>, last modified on Jan 02</div>",
        '<div class="pageSection group"><div class="pageSectionHeader"><h2 class="pageSectionTitle">Attachments:</h2></div><div><a href="a">GONE</a> (image/png)</div></div>',
        '<div class="crawler-post-meta"><span class="creator">GONE</span><span>1</span></div>',
        '<div id="siteSub">From the wiki of GONE</div>',
        '<div id="titlearea"><table><tr><td>GONE 2.1</td></tr></table></div>',
        '<table class="head"><tr><td>EBB(8)</td><td>GONE</td></tr></table>',
        '<h2>Ebb <a href="#top"><span class="top-link">GONE</span></a></h2>',
        '<h2>Struct Ebb<button id="copy-path">GONE</button></h2>',
        '<section><a class="src rightside" href="s">GONE</a><h4>pub fn ebb()</h4></section>',
        '<details open><summary class="hideme"><span>GONE</span></summary></details>',
        '<div class="go-Main-headerDetails"><span>Version: GONE</span></div>',
    ],
)
def test_what_a_program_puts_around_the_text_goes(part: str) -> None:
    document = read(f"<main><h1>Tides</h1><p>{PROSE}</p>{part}<p>{PROSE}</p></main>").document
    assert "GONE" not in document.text
    assert document.text.count(PROSE) == 2


@pytest.mark.parametrize("line", ["Was this page helpful?", "3 out of 4 found this helpful", "Expand description"])
def test_lines_that_programs_write_go(line: str) -> None:
    assert line not in read(f"<main><h1>Tides</h1><p>{PROSE}</p><p>{line}</p><p>{PROSE}</p></main>").document.text


def test_a_link_to_the_details_below_goes() -> None:
    page = f'<main><h1>Tides</h1><p>{PROSE} <a href="c#details">More...</a></p></main>'
    assert read(page).document.text.endswith("Earth itself.")


def test_a_document_of_google_has_its_title_and_no_comments() -> None:
    page = (
        '<body class="c5 doc-content"><div><p><span>The harbour office</span></p></div>'
        f'<p class="c1 title"><span>Tides</span></p><p><span>{PROSE}</span><sup><a href="#cmnt1" id="cmnt_ref1">[a]</a>'
        '</sup></p><div class="c2"><p><a href="#cmnt_ref1" id="cmnt1">[a]</a><span>Really?</span></p></div></body>'
    )
    assert blocks(page) == [("heading", 1, "Tides", None), ("paragraph", 0, PROSE, None)]


def test_the_text_of_a_page_of_wiki_js_is_read() -> None:
    page = (
        f'<title>Tides</title><page path="tides"><template slot="contents"><div><p>{PROSE}</p></div></template></page>'
    )
    assert read(page).document.text == PROSE
