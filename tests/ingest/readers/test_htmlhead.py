"""What a page says of itself."""

# ruff: noqa: E501
from __future__ import annotations

from bot.ingest.parse import read_data
from tests.ingest.readers.pages import PROSE, read


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


def test_a_menu_names_no_publisher() -> None:
    menu = "<nav><ul><li><a href=1>Support</a><li><a href=2>Purchase</a></ul></nav>"
    meta = read_data(
        f"<body>{menu}<h1>Tides</h1><p>{PROSE}</p>{menu}</body>".encode(), "a.html", "main"
    ).document.ref.meta
    assert meta.publisher is None
