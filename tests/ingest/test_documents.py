"""Folders that are read without a library."""

from __future__ import annotations

from pathlib import Path

from bot.ingest.documents import read_all
from bot.ingest.reading import Reading
from bot.model import Failure
from bot.settings import IngestLimits


def test_each_file_is_read_or_named(tmp_path: Path) -> None:
    (tmp_path / "port").mkdir()
    (tmp_path / "port" / "good.txt").write_text("The harbour was dredged twice in the last century.")
    (tmp_path / "port" / "none.txt").write_text("")
    (tmp_path / "top.txt").write_text("The pier is new.")
    found = list(read_all(tmp_path, IngestLimits()))
    documents = [one.document for one in found if isinstance(one, Reading)]
    assert [(document.ref.path, document.ref.collection, document.text) for document in documents] == [
        ("top.txt", "main", "The pier is new."),
        ("port/good.txt", "port", "The harbour was dredged twice in the last century."),
    ]
    assert [one.path for one in found if isinstance(one, Failure)] == ["port/none.txt"]
    together = read_all(tmp_path, IngestLimits(), one_collection=True)
    assert {one.document.ref.collection for one in together if isinstance(one, Reading)} == {"main"}
