"""Which parts of a page are left out."""

# ruff: noqa: E501
from __future__ import annotations

import pytest

from tests.ingest.readers.pages import PROSE, blocks, read


@pytest.mark.parametrize(
    "box",
    [
        "<nav><a href=/>Home</a><a href=/n>GONE</a></nav>",
        "<aside><h3>GONE</h3><ul><li><a href=1>Why the sea is salt</a></li></ul></aside>",
        "<footer>© 2021 GONE</footer>",
        "<form><p>GONE</p><button>Go</button></form>",
        '<div class="cookie-banner"><p>We use cookies to make this site better, GONE.</p></div>',
        '<div class="newsletter-signup">Get GONE by mail</div>',
        '<div class="related-posts"><h3>More</h3><ul><li><a href=1>GONE</a></li></ul></div>',
        '<div class="share-buttons"><a href=1>GONE</a></div>',
        '<div role="navigation">GONE</div>',
        '<div hidden>GONE</div><p style="display: none">GONE</p>',
        "<script>GONE</script><style>GONE</style><template>GONE</template>",
        '<ul id="sidebar-menu"><li><a href=1>GONE</a></li></ul>',
        '<section id="comments"><a href=1>GONE</a></section>',
        "<p>Next: <a href=1 rel=next>GONE</a>, Previous: <a href=2 accesskey=p>Ebb</a> [<a href=3 rel=contents>All</a>]</p>",
        "<ul><li><a href=1 accesskey=p><b>Prev</b> GONE</a></li></ul>",
        "<p>Available languages: <a href=1>en</a> | <a href=2 hreflang=fr>GONE</a></p>",
        "<div><a href=1>Sea</a> &gt; <a href=2>Tides</a> &gt; <a href=3>GONE</a></div>",
        "<p><a href=1>Modules</a> | <a href=2>Directives</a> | <a href=3>GONE</a></p>",
        '<table class="index-fn"><tr><td><a href=1>GONE</a>:</td><td><a href=2>Tides</a></td></tr></table>',
        '<dl class="index"><dt>GONE, <a href=1>Tides</a>, <a href=2>Harbours</a></dt></dl>',
    ],
)
@pytest.mark.parametrize(
    "wrap",
    ["<main>{}</main>", "<body class='has-sidebar share related'><div class='content with-menu'>{}</div></body>"],
)
def test_furniture_is_dropped_and_prose_around_it_kept(box: str, wrap: str) -> None:
    reading = read(wrap.format(f"<h1>Tides</h1><p>{PROSE}</p>{box}<p>{PROSE}</p>"))
    assert "GONE" not in reading.document.text
    assert reading.document.text.count(PROSE) == 2
    if "script" not in box:
        assert any("GONE" in drop.text for drop in reading.document.dropped)


@pytest.mark.parametrize(
    "box",
    [
        f'<section id="cookies"><h2>Cookies</h2><p>{PROSE}</p></section>',
        f'<div class="share-price"><p>{PROSE}</p></div>',
        f'<div class="related-party"><p>{PROSE}</p></div>',
        f'<aside class="note"><p>{PROSE}</p></aside>',
        f'<article class="teaser-less"><p>{PROSE}</p></article>',
        f'<div class="social-policy"><p>{PROSE}</p><p>{PROSE}</p></div>',
        f'<div class="index"><p>{PROSE} <a href=1>Tides</a></p></div>',
        f"<p>{PROSE} <a href=1 hreflang=fr>Marées</a></p>",
        f"<ul><li>{PROSE}</li><li><a href=1>Ebb</a>, <a href=2>flood</a></li></ul>",
    ],
)
def test_prose_stays_whatever_its_box_is_called(box: str) -> None:
    assert PROSE in read(f"<main><h1>T</h1><p>Intro words here.</p>{box}</main>").document.text


@pytest.mark.parametrize(
    "box",
    [
        "<p>Ferries: <b>daily</b></p><p><a href=1>Dover</a> → <a href=2>KEPT</a></p>",
        "<ul><li><a href=1>Dover</a> → <a href=2>KEPT</a></li><li><a href=3>Brest</a> → <a href=4>Cork</a></li></ul>",
        "<table><tr><th>Year</th><th>Report</th></tr><tr><td>2019</td><td><a href=1 hreflang=fr>KEPT sur les marées</a></td></tr></table>",
        "<p>See the <a href=1 hreflang=de>KEPT über Ebbe und Flut</a>.</p>",
        "<table class=consumer-price-index><tr><td><a href=1>KEPT of the spring</a></td><td>7 m</td></tr></table>",
        "<div class='index'><h1>KEPT</h1><p><a href=1>All of the tides</a></p></div>",
        "<table><tr><td class=index><a href=1>KEPT</a></td><td>High water of the spring</td></tr></table>",
    ],
)
def test_links_that_say_something_stay(box: str) -> None:
    assert "KEPT" in read(f"<main><h1>T</h1><p>{PROSE}</p>{box}</main>").document.text


def test_links_within_a_page_that_say_something_stay() -> None:
    told = [
        "See also Mast, Keel and Sail.",
        "These are parts:",
        "Mast",
        "Keel",
        "Sail",
    ]
    page = (
        f"<body><main><h1>T</h1><p>{PROSE}</p><p>See also <a href=#a>Mast</a>, <a href=#b>Keel</a> and <a href=#c>Sail</a>.</p>"
        "<p>These are parts:</p><ul><li><a href=#d>Mast</a><li><a href=#e>Keel</a><li><a href=#f>Sail</a></ul>"
        "<table><tr><td><a href=#a>Mast</a><td><a href=#b>Keel</a><td><a href=#c>Sail</a>"
        "<tr><td>Wood<td>Lead<td>Linen</table>"
        "<h2 id=a>Mast</h2><p>Tall.</p><h2 id=b>Keel</h2><p>Deep.</p><h2 id=c>Sail</h2><p>Wide.</p>"
        "<dl><dt id=d>Mast<dd>Tall.<dt id=e>Keel<dd>Deep.<dt id=f>Sail<dd>Wide.</dl></main>"
    )
    found = [text for _, _, text, _ in blocks(page)]
    assert found[2 : 2 + len(told)] == told
    assert found[2 + len(told)] == "Mast | Keel | Sail"


def test_a_sign_that_links_is_no_word_of_the_text() -> None:
    page = f"<h1>T</h1><p>{PROSE} <a href=/c/1>§</a> <a href=/c/2>§</a></p><p>See § 4 and <a href=#>+</a> for sums.</p>"
    assert read(page).document.text.endswith(f"{PROSE}\n\nSee § 4 and + for sums.")


def test_furniture_of_wikis_goes() -> None:
    page = (
        f"<body><h1>T</h1><div id=siteSub class=noprint>From the Wiki</div><a class=mw-jump-link href=#s>Jump to search</a>"
        f"<p>{PROSE}</p><p><a href=#a>One thing</a><br><a href=#b>Two things</a><br>3. <a href=#c>Three things</a></p>"
        "<section id=a><h2>One</h2></section><a name=b></a><h2>Two</h2><h2><span id=c>Three</span></h2>"
        "<ol><li><span class=mw-cite-backlink><b><a href=#r>^</a></b></span> Log of the pier</li></ol>"
        "<div class=printfooter>Retrieved from there</div><div class=catlinks><ul><li><a href=/c>Piers</a></li></ul></div>"
    )
    assert [text for _, _, text, _ in blocks(page)] == ["T", PROSE, "One", "Two", "Three", "1.\xa0Log of the pier"]


def test_what_a_term_is_called_makes_it_no_link_to_skip_by() -> None:
    page = f"<h1>T</h1><p>{PROSE}</p><dl><dt id=to-jump_over>jump_over(x)<a href=#to-jump_over>¶</a></dt><dd>Leap.</dd></dl>"
    assert [text for _, _, text, _ in blocks(page)] == ["T", PROSE, "jump_over(x)", "Leap."]


def test_an_exported_channel_is_its_messages() -> None:
    def message(head: str, text: str) -> str:
        return (
            f'<div class="chatlog__message-primary">{head}<div class="chatlog__content chatlog__markdown">'
            f'<span class="chatlog__markdown-preserve">{text} <span class="chatlog__edited-timestamp">(edited)</span>'
            '</span></div><div class="chatlog__reactions">5</div></div>'
        )

    head = '<div class="chatlog__header"><span class="chatlog__author">anna</span> 01/03/2025 10:15</div>'
    answer = '<div class="chatlog__reply">anna How long ...</div><span class="chatlog__short-timestamp">10:17</span>'
    page = (
        "<html><head><title>Harbour Club - berths</title></head><body>"
        '<div class="preamble"><div class="preamble__entry">Harbour Club</div>'
        '<div class="preamble__entry">Information / berths</div></div><div class="chatlog">'
        f"{message(head, 'How long may a guest boat stay?')}{message(answer, 'Three nights in summer.')}</div>"
        '<div class="postamble"><div class="postamble__entry">Exported 2 message(s)</div></div></body></html>'
    )
    document = read(page).document
    assert document.ref.meta.title == "berths"
    assert document.text.split("\n\n") == ["How long may a guest boat stay?", "Three nights in summer."]


def test_a_preamble_is_text() -> None:
    page = f'<body><h1>Charter</h1><div class="preamble"><p>{PROSE}</p></div><h2>Use</h2><p>{PROSE}</p></body>'
    assert read(page).document.text.count(PROSE) == 2
