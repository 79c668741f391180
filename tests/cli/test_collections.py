"""`quoth collections`."""

from __future__ import annotations

from pathlib import Path

import pytest

from bot.ingest.store.library import Library
from bot.model import SyncReport
from tests.making import put

from .conftest import Quoth

SERVER = "123456789012345678"


def test_collections_are_listed(quoth: Quoth) -> None:
    ran = quoth("collections")
    assert ran.code == 0
    assert ran.out.startswith("law: 1 document, 1 passage\n")
    assert ran.out.count("  owner     the operator\n  audience  everyone\n") == 2
    assert quoth("collections", "town").out.startswith("town: 2 documents, ")


def test_an_audience_is_set_for_one_server(quoth: Quoth, home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    # What a server added is no file of the corpus folder.
    monkeypatch.setattr("bot.app.sync", lambda _, library, *__, **___: SyncReport(snapshot=library.snapshot))
    with Library(home / "data" / "library.db") as library:
        put(library, {"own/rota.md": "# Rota\n\nThe rota is on the door.\n"}, f"{SERVER}/rota")
    for name, full in (("town", "town"), ("rota", f"{SERVER}/rota")):
        ran = quoth("collections", name, "--server", SERVER, "--audience", "roles:22,11")
        assert ran.out == f"{full} in server {SERVER}: roles:11,22 (it was everyone).\n"
    again = quoth("collections", "town", "--server", SERVER, "--audience", "roles:11,22")
    assert again.out == f"town in server {SERVER}: roles:11,22 as before.\n"
    there = quoth("collections", "--server", SERVER).out
    assert there.count("audience  roles:11,22") == 2
    assert f"{SERVER}/rota" in there
    assert "roles" not in quoth("collections", "--server", "99").out
    assert "rota" not in quoth("collections", "--server", "99").out
    everywhere = quoth("collections").out
    assert "audience  everyone, but in some servers" in everywhere
    assert f"owner     server {SERVER}" in everywhere


@pytest.mark.parametrize(
    ("arguments", "problem"),
    [
        (["nope"], "no collection 'nope'"),
        (["town", "--audience", "everyone"], "Name the collection and the server"),
        (["--server", "1", "--audience", "everyone"], "Name the collection and the server"),
        (["town", "--server", "x"], "'x' is no server"),
        (["town", "--server", "1", "--audience", "staff"], "'staff' is no audience"),
        (["nope", "--server", "1", "--audience", "everyone"], "no collection 'nope' in that server"),
    ],
)
def test_what_cannot_be_set_is_said(quoth: Quoth, arguments: list[str], problem: str) -> None:
    ran = quoth("collections", *arguments)
    assert ran.code == 1
    assert problem in ran.err
