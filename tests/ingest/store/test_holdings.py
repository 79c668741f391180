from __future__ import annotations

from pathlib import Path

from bot.ingest.store.library import Library
from tests.making import put, remove


def test_documents_come_with_their_size_and_age(tmp_path: Path) -> None:
    with Library(tmp_path / "library.db") as library:
        put(
            library,
            {
                "a/one.md": "# One\n\n## First\n\nOne thing.\n\n## Second\n\nAnother thing.\n",
                "b/two.md": "# Two\n\nX.\n",
            },
        )
        put(library, {"a/gone.md": "# Gone\n\nGone.\n"})
        remove(library, "a/gone.md")
        (one,) = library.holdings(frozenset({"a"}))
        assert one.document.meta.title == "One"
        assert one.passages == len(library.passages_of(one.document.id)) == 2
        assert (one.changed_at, one.read_at) == (0, 0)
        assert [held.document.path for held in library.holdings(frozenset({"a", "b"}))] == ["a/one.md", "b/two.md"]
        assert library.holdings(frozenset()) == []
