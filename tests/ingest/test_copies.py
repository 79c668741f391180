"""Copies of documents in other folders' libraries: what cannot be opened is named."""

from __future__ import annotations

from pathlib import Path

from bot.ingest.copies import find_copies, purge_copies


def test_without_libraries_there_are_no_copies(tmp_path: Path) -> None:
    assert find_copies(tmp_path / "none", ["a" * 64]) == {}


def test_a_broken_library_may_have_copies_and_is_named(tmp_path: Path) -> None:
    broken = tmp_path / "x" / "library.db"
    broken.parent.mkdir()
    broken.write_bytes(b"no database" * 1000)
    assert find_copies(tmp_path, []) == {}
    found = find_copies(tmp_path, ["a" * 64])
    (problem,) = purge_copies(found, 1.0)
    assert str(broken) in problem
    assert "delete its folder" in problem
