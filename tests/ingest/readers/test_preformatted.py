"""Preformatted text that is prose."""

from __future__ import annotations

import pytest

from tests.ingest.readers.pages import PROSE, blocks


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
