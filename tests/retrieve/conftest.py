"""Expanders over small corpora, for the tests of what a question's words become."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from bot.ingest.store.library import Library
from bot.retrieve.expansion import Expander
from bot.retrieve.store import IndexStore
from bot.retrieve.synonyms import SynonymsFile
from bot.text.terms import Analyzer
from tests.making import put

PAGE = "# Ferries\n\nRussian ferries cross the strait every morning. A ticket costs nine crowns.\n"


@pytest.fixture
def expander(tmp_path: Path) -> Iterator[Expander]:
    with Library(tmp_path / "library.db") as library:
        put(
            library,
            {"ferries.md": PAGE, "copy.md": PAGE, "other/bridges.md": "# Bridges\n\nThe bridge opened in 1911.\n"},
        )
        _, engine = IndexStore(tmp_path / "index", library, Analyzer).engine()
        yield Expander(engine, Analyzer)


NOTES = """# Notes

The website was updated by each client. Banned members may upload again.

The River Fishing Board (RFB) was founded in 2017. Its 5,000 members pay two crowns. Moderators decide.
The map is of edition 7.20.4. A boat holds 2,5 tons.
The nets are of make 9.3.x.
Call readLine() for a line, or hold_rows for rows.

An organization permits 25 boats. One boat sank. A misunderstanding of the RFB about a programme.
"""


@pytest.fixture
def notes(tmp_path: Path) -> Iterator[Expander]:
    with Library(tmp_path / "notes.db") as library:
        put(library, {"notes.md": NOTES, "other/hidden.md": "# Hidden\n\nThe Iron Lake Club (ILC) met. Webcast.\n"})
        _, engine = IndexStore(tmp_path / "notes", library, Analyzer).engine()
        (tmp_path / "synonyms.txt").write_text("fee, crowns\nhelpers => moderators\nanglers, river fishing board\n")
        yield Expander(engine, Analyzer, SynonymsFile(tmp_path))
