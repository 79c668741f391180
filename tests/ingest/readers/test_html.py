"""Web pages: what is content, what is not, and what the head says. The reader is called in this process on purpose."""

# ruff: noqa: E501
from __future__ import annotations

import pytest

from bot.ingest.parse import read_data
from bot.ingest.readers import html
from bot.ingest.reading import Reading

PROSE = "Tides are the rise and fall of sea levels, caused by the pull of the Moon and the Sun and by the turning of the Earth itself."


def read(page: str) -> Reading:
    return read_data(page.encode(), "page.html", "main")


def blocks(page: str) -> list[tuple[str, int, str, str | None]]:
    document = read(page).document
    return [(b.kind, b.level, document.text[b.start : b.end], b.lead.text if b.lead else None) for b in document.blocks]


def test_the_head_is_metadata() -> None:
    meta = read(
        '<html lang="en-GB"><head><title>How tides work | Coast Daily</title><meta property="og:site_name" content="Coast Daily">'
        '<meta name="author" content="By Ann Lee"><meta property="article:published_time" content="2021-05-04T10:00:00Z">'
        '<link rel="canonical" href="https://coast.example/tides"><script type="application/ld+json">{"@type": "NewsArticle"}</script>'
        f"</head><body><article><h1>How tides work</h1><p>{PROSE}</p></article></body></html>"
    ).document.ref.meta
    assert (meta.title, meta.author, meta.published, meta.publisher) == (
        "How tides work",
        "Ann Lee",
        "2021-05-04",
        "Coast Daily",
    )
    assert (meta.url, meta.language, meta.kind) == ("https://coast.example/tides", "en", "news")


def test_linked_data_fills_what_meta_leaves_open() -> None:
    meta = read(
        '<script type="application/ld+json">{"@graph": [{"@type": "OpinionNewsArticle", "headline": "On tides", "author": '
        '[{"name": "Ann Lee"}, {"name": "Tom Ray"}], "datePublished": "2020-02-29", "publisher": {"name": "Coast Daily"}}]}'
        f"</script><p>{PROSE}</p>"
    ).document.ref.meta
    assert (meta.title, meta.author, meta.published, meta.publisher, meta.kind) == (
        "On tides", "Ann Lee, Tom Ray", "2020-02-29", "Coast Daily", "opinion",
    )  # fmt: skip


def test_hostile_addresses_are_no_link() -> None:
    assert read(f'<link rel=canonical href="javascript:alert(1)"><p>{PROSE}</p>').document.ref.meta.url is None


def test_structure() -> None:
    page = f"""<main><h1>T</h1><p>{PROSE}<sup>[1]</sup></p><h2>Ports</h2><p>These are the ports:</p>
    <ul><li>Brest<ul><li>old</li></ul></li><li><p>Dover</p><p>and more</p></li></ul><ol start=3><li>Look</li><li>Wait</li></ol>
    <table><thead><tr><th>Port</th><th>Range</th></tr></thead><tr><td>Brest</td><td>7 m</td></tr></table>
    <pre><code>tide  --port
  brest</code></pre><dl><dt>Ebb</dt><dd>Falling &amp; low.</dd></dl>one<br><br>two</main>"""
    assert blocks(page)[1:] == [
        ("paragraph", 0, PROSE + "[1]", None),
        ("heading", 2, "Ports", None),
        ("paragraph", 0, "These are the ports:", None),
        ("item", 1, "Brest", "These are the ports:"),
        ("item", 2, "old", "Brest"),
        ("item", 1, "Dover and more", "These are the ports:"),
        ("item", 1, "3. Look", None),
        ("item", 1, "4. Wait", None),
        ("row", 0, "Port | Range", None),
        ("row", 0, "Brest | 7 m", "Port | Range"),
        ("code", 0, "tide  --port\n  brest", None),
        ("item", 1, "Ebb", None),
        ("item", 2, "Falling & low.", "Ebb"),
        ("paragraph", 0, "one", None),
        ("paragraph", 0, "two", None),
    ]


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


def test_the_main_content_is_taken_only_if_it_holds_most() -> None:
    assert "Outside" not in read(f"<p>Outside</p><main><p>{PROSE}</p></main>").document.text
    page = "<main><p>Loading</p></main>" + f"<div><p>{PROSE}</p></div>" * 3
    assert read(page).document.text.count(PROSE) == 3


def test_a_sign_that_links_is_no_word_of_the_text() -> None:
    page = f"<h1>T</h1><p>{PROSE} <a href=/c/1>§</a> <a href=/c/2>§</a></p><p>See § 4 and <a href=#>+</a> for sums.</p>"
    assert read(page).document.text.endswith(f"{PROSE}\n\nSee § 4 and + for sums.")


def test_a_picture_beside_a_note_makes_no_table_of_it() -> None:
    note = (
        "<table><tr><td rowspan=2><img src=n.png></td><th>Note</th></tr><tr><td>High water is late.</td></tr></table>"
    )
    assert [(kind, text) for kind, _, text, _ in blocks(f"<h1>T</h1><p>{PROSE}</p>{note}")][-2:] == [
        ("paragraph", "Note"),
        ("paragraph", "High water is late."),
    ]


def test_preformatted_prose_is_prose_and_other_listings_stay() -> None:
    manual = """TIDE(1)                                  TIDE(1)

<b>NAME</b>
       tide - tells when the water is high

<b>DESCRIPTION</b>
       The <b>tide</b> command tells for a port when the water will be high and when
       it will be low. It knows of the ports that are  named  in  its  table
       alone, and of no others.

       Give the name of the port as it stands in the table.  The times are
       those of the port itself, summer time included, for the whole of the
       coming day, so that a crew can plan when to cast off.
"""
    found = blocks(f"<body><pre>{manual}</pre><pre>tide  --port\n  brest</pre></body>")
    assert ("heading", "DESCRIPTION") in [(kind, text) for kind, _, text, _ in found]
    assert [(kind, text) for kind, _, text, _ in found][-2:] == [
        (
            "paragraph",
            "Give the name of the port as it stands in the table. The times are those of the port itself, summer time "
            "included, for the whole of the coming day, so that a crew can plan when to cast off.",
        ),
        ("code", "tide  --port\n  brest"),
    ]
    listing = 'if (high) {\n  sail("the long way round the cape, and back before the evening");\n}\n' * 9
    assert [kind for kind, *_ in blocks(f"<h1>T</h1><p>{PROSE}</p><pre>{listing}</pre>")][-1] == "code"
    columns = "Brest       12:04       18:10     Closed to all ships in the winter. See the note. Ask first.\n" * 9
    assert [text for _, _, text, _ in blocks(f"<h1>T</h1><p>{PROSE}</p><pre>{columns}</pre>")][-1] == columns.strip()


@pytest.mark.timeout(5)
def test_a_long_listing_without_an_end_is_soon_read() -> None:
    page = f"<h1>T</h1><p>{PROSE}</p><pre>One is. Two are. Three are. Four are.\n\n{'a b ' * 20_000}</pre>"
    assert blocks(page)[-1][0] == "code"


def test_what_closes_a_sentence_behind_its_code_opens_no_other() -> None:
    page = (
        "<h1>Boats</h1><p>To list the boats, run</p><pre>boats list</pre><p>. To hide one, run</p><pre>boats hide 3</pre>"
        "<p>.boats is where the list is kept.</p><p>... and there it stays.</p>"
    )
    assert [text for kind, _, text, _ in blocks(page) if kind == "paragraph"] == [
        "To list the boats, run",
        "To hide one, run",
        ".boats is where the list is kept.",
        "... and there it stays.",
    ]


def test_layout_tables_are_prose() -> None:
    page = f"<table><tr><td><a href=1>Home</a></td><td><h1>Tides</h1><p>{PROSE}</p><p>{PROSE}</p></td></tr></table>"
    assert [kind for kind, *_ in blocks(page)].count("paragraph") >= 2


def test_lines_of_what_was_dropped() -> None:
    reading = read(f"<main>\n<h1>T</h1>\n<p>{PROSE}</p>\n<nav><a href=1>Somewhere</a></nav>\n</main>")
    assert [(d.line, d.text) for d in reading.document.dropped] == [(4, "Somewhere")]


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


def test_comments_and_likes_of_an_article_are_cleaned_as_in_plain_text() -> None:
    reading = read(f"<main><h1>T</h1><p>{PROSE}</p><p>Leave a Reply</p></main>")
    assert [(d.reason, d.text) for d in reading.document.dropped] == [("comment form", "Leave a Reply")]


def test_a_line_in_bold_heads_the_rest_of_its_paragraph() -> None:
    page = (
        f"<h1>FAQ</h1><p>{PROSE}</p><p><strong>Is it dry?</strong><br>\nYes, it is.<br>Always.</p>"
        "<p><b>Bold</b> <br> words go on</p><ul><li><p><b>Jib</b><br>A small sail.</p></li></ul>"
    )
    document = read(page).document
    assert [(block.kind, block.level, document.text[block.start : block.end]) for block in document.blocks][2:] == [
        ("heading", 2, "Is it dry?"),
        ("paragraph", 0, "Yes, it is."),
        ("paragraph", 0, "Always."),
        ("paragraph", 0, "Bold words go on"),
        ("item", 1, "Jib"),
        ("item", 2, "A small sail."),
    ]


def test_the_summary_of_details_heads_them() -> None:
    page = f"<h1>FAQ</h1><p>{PROSE}</p><details><summary>Is it <b>dry</b>?</summary><p>Yes, it is.</p></details>"
    document = read(page).document
    assert [(block.kind, block.level, document.text[block.start : block.end]) for block in document.blocks][2:] == [
        ("heading", 2, "Is it dry?"),
        ("paragraph", 0, "Yes, it is."),
    ]


def test_a_paragraph_in_bold_alone_is_a_heading() -> None:
    page = "<h1>FAQ</h1><p><b>(1) Does it float?</b></p><p>It floats.</p><p><b>Note:</b> not in oil.</p>"
    document = read(page).document
    assert [(block.kind, block.level, document.text[block.start : block.end]) for block in document.blocks] == [
        ("heading", 1, "FAQ"),
        ("heading", 2, "(1) Does it float?"),
        ("paragraph", 0, "It floats."),
        ("paragraph", 0, "Note: not in oil."),
    ]


def rows_of(page: str) -> list[str]:
    document = read(f"<main><h1>T</h1><p>{PROSE}</p>{page}</main>").document
    return [document.text[block.start : block.end] for block in document.blocks if block.kind == "row"]


def test_a_box_of_names_and_values_is_a_table_though_a_title_and_a_picture_span_it() -> None:
    box = (
        "<table class=infobox><tr><th colspan=2>Old pier</th></tr><tr><td colspan=2><img src=p.png>The pier at ebb"
        "</td></tr><tr><th>Length</th><td>90 m</td></tr><tr><th>Berths</th><td><ul><li>12 boats</li><li>2 ferries</li>"
        "</ul></td></tr></table>"
    )
    assert rows_of(box) == ["Old pier", "The pier at ebb", "Length | 90 m", "Berths | 12 boats 2 ferries"]
    assert blocks(f"<main><h1>T</h1><p>{PROSE}</p>{box}</main>")[-1][3] == "Old pier"


def test_what_stands_in_several_rows_is_said_in_each() -> None:
    table = (
        "<table><tr><th>Boat</th><th>Day</th><th>Fee</th></tr><tr><td rowspan=2>Tern</td><td>Monday</td>"
        "<td rowspan=2>4 pounds</td></tr><tr><td>Friday</td></tr><tr><td>Gull</td><td colspan=2>free</td></tr></table>"
    )
    assert rows_of(table) == ["Boat | Day | Fee", "Tern | Monday | 4 pounds", "Tern | Friday | 4 pounds", "Gull | free"]


def test_text_below_titles_that_span_is_no_table() -> None:
    row = "<tr><th colspan=2>sail():</th></tr><tr><td>&nbsp;</td><td>sets the sails, one after the other.</td></tr>"
    assert rows_of(f"<table>{row * 3}</table>") == []


def test_a_table_cannot_grow_beyond_its_page() -> None:
    page = "<table>" + "<tr><td rowspan=100 colspan=100>abc<td>b</tr>" * 2_000
    assert sum(len(block.text) for block in html.read(page).blocks) < 3 * len(page)


def test_a_fandom_infobox_is_rows() -> None:
    box = (
        "<aside class='portable-infobox pi-theme'><h2 class='pi-item pi-title'>Old pier</h2><section><h2 class=pi-header>"
        "Size</h2><div class='pi-item pi-data'><h3 class=pi-data-label>Length</h3><div class=pi-data-value>90 m</div></div>"
        "</section></aside>"
    )
    assert rows_of(box) == ["Old pier", "Size", "Length | 90 m"]
    last = blocks(f"<main><h1>T</h1>{box}<p>{PROSE}</p></main>")[-1]
    assert last[:1] == ("paragraph",)
    passages = read(f"<main><h1>T</h1>{box}<p>{PROSE}</p></main>").passages
    assert [heading.text for heading in passages[-1].heading] == ["T"]


@pytest.mark.parametrize(
    "box",
    [
        "<h3><button type=button>May I rent shoes?</button></h3><div>Yes, for a day.</div>",
        "<button class=accordion aria-expanded=false>May I rent shoes?</button><div class=panel>Yes, for a day.</div>",
        "<button data-bs-toggle=collapse>May I rent shoes?</button><div>Yes, for a day.</div>",
        "<div class=faq-question>May I rent shoes?</div><div class=faq-answer>Yes, for a day.</div>",
        "<div class='elementor-tab-title'>May I rent shoes?</div><div>Yes, for a day.</div>",
    ],
)
def test_a_question_that_unfolds_its_answer_heads_it(box: str) -> None:
    found = blocks(f"<main><h1>T</h1><p>{PROSE}</p>{box}</main>")
    assert [(kind, text) for kind, _, text, _ in found[-2:]] == [
        ("heading", "May I rent shoes?"),
        ("paragraph", "Yes, for a day."),
    ]


def test_questions_in_headings_stand_side_by_side() -> None:
    question = "<h3 class=accordion-header><button class=accordion-button>{}</button></h3><div>Yes, it is.</div>"
    page = f"<h1>T</h1><p>{PROSE}</p>{question.format('Is it wet?')}{question.format('Is it cold?')}"
    assert [level for kind, level, _, _ in blocks(page)[1:] if kind == "heading"] == [3, 3]


def test_a_button_that_does_something_is_no_text() -> None:
    page = f"<main><h1>T</h1><p>{PROSE}</p><button class=btn>Book a boat now</button><p>All boats have oars.</p></main>"
    assert "Book" not in read(page).document.text


def test_lines_that_a_page_breaks_stay_apart_where_each_is_whole() -> None:
    page = (
        f"<main><h1>T</h1><p>{PROSE}</p><p>Mon: 10–22<br>Fri: 10–23<br>Sun: closed</p><p>A line<br>goes on</p></main>"
    )
    assert [text for _, _, text, _ in blocks(page)[2:]] == ["Mon: 10–22", "Fri: 10–23", "Sun: closed", "A line goes on"]


def test_bold_by_style_heads_as_bold_by_tag() -> None:
    page = (
        "<style>.c1{color:#000;font-weight:700}.c2{font-weight:400}</style><body><h1>T</h1>"
        f"<p>{PROSE}</p><p class=c2><span class=c1>Signing up</span></p><p>By Wednesday.</p>"
        "<p><span style='font-weight:bold'>Loot</span></p><table><tr><td><p><span class=c1>Boss</span></p></td>"
        "<td><p><span class=c1>Day</span></p></td></tr><tr><td>Hag</td><td>Friday</td></tr></table></body>"
    )
    found = blocks(page)
    assert [text for kind, _, text, _ in found if kind == "heading"] == ["T", "Signing up", "Loot"]
    assert found[-1] == ("row", 0, "Hag | Friday", "Boss | Day")


def test_lists_of_one_item_each_are_one_list() -> None:
    page = (
        f"<h1>T</h1><p>{PROSE}</p><ol start=1><li>Load</li></ol><ol start=2><li>Log in</li></ol>"
        "<p>Loot:</p><ol class='lst-kix_a-0 start'><li>Need first</li></ol><ul class='lst-kix_a-1'><li>No spares</li></ul>"
    )
    text = read(page).document.text
    assert "1. Load\n2. Log in" in text
    assert blocks(page)[-1] == ("item", 2, "No spares", "1. Need first")


def test_boxes_of_tasks_are_kept() -> None:
    page = (
        f"<h1>T</h1><p>{PROSE}</p><ul><li><input type=checkbox checked> Sail</li><li><input type=checkbox>Row</li></ul>"
        "<ul class=to-do-list><li><div class='checkbox checkbox-on'></div> <span>Swim</span></li></ul>"
        "<ul><li class=checked data-inline-task-id=1>Dive</li></ul>"
    )
    assert [text for kind, _, text, _ in blocks(page) if kind == "item"] == ["☑ Sail", "☐ Row", "☑ Swim", "☑ Dive"]


def test_furniture_of_wikis_goes() -> None:
    page = (
        f"<body><h1>T</h1><div id=siteSub class=noprint>From the Wiki</div><a class=mw-jump-link href=#s>Jump to search</a>"
        f"<p>{PROSE}</p><p><a href=#a>One thing</a><br><a href=#b>Two things</a><br>3. <a href=#c>Three things</a></p>"
        "<section id=a><h2>One</h2></section><a name=b></a><h2>Two</h2><h2><span id=c>Three</span></h2>"
        "<ol><li><span class=mw-cite-backlink><b><a href=#r>^</a></b></span> Log of the pier</li></ol>"
        "<div class=printfooter>Retrieved from there</div><div class=catlinks><ul><li><a href=/c>Piers</a></li></ul></div>"
    )
    assert [text for _, _, text, _ in blocks(page)] == ["T", PROSE, "One", "Two", "Three", "1. Log of the pier"]


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


def test_what_a_term_is_called_makes_it_no_link_to_skip_by() -> None:
    page = f"<h1>T</h1><p>{PROSE}</p><dl><dt id=to-jump_over>jump_over(x)<a href=#to-jump_over>¶</a></dt><dd>Leap.</dd></dl>"
    assert [text for _, _, text, _ in blocks(page)] == ["T", PROSE, "jump_over(x)", "Leap."]


def test_a_long_line_of_breaks_is_read_in_time() -> None:
    assert len(html.read("<p>" + "a.<br>" * 30_000).blocks) > 0
    assert html.read("<div class=faq-question>" * 8_000 + "a b").blocks


def test_a_line_of_bold_and_italics_alone_is_the_signature_of_what_follows() -> None:
    page = (
        f"<h1>Harbour</h1><p>{PROSE}</p>"
        "<p><b>tide </b><i>port.</i><b>range;<br>tide </b><i>port.</i><b>range = </b><i>metres</i><b>;</b></p>"
        "<p>Tells the range.</p>"
        "<p><b>-p</b>, <b>--port</b> <var>NAME</var></p><p>Names the port.</p>"
        "<p><i>All of it slanted</i></p><p><b>Tide</b> is what <i>falls</i></p>"
    )
    assert [block[:3] for block in blocks(page)[2:]] == [
        ("heading", 2, "tide port.range;"),
        ("paragraph", 0, "tide port.range = metres;"),
        ("paragraph", 0, "Tells the range."),
        ("heading", 2, "-p, --port NAME"),
        ("paragraph", 0, "Names the port."),
        ("paragraph", 0, "All of it slanted"),
        ("paragraph", 0, "Tide is what falls"),
    ]


def test_a_menu_names_no_publisher() -> None:
    menu = "<nav><ul><li><a href=1>Support</a><li><a href=2>Purchase</a></ul></nav>"
    meta = read_data(
        f"<body>{menu}<h1>Tides</h1><p>{PROSE}</p>{menu}</body>".encode(), "a.html", "main"
    ).document.ref.meta
    assert meta.publisher is None
