"""Files of servers: names, links, places."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.errors import CorpusError, NotFoundError
from bot.ingest.documents import collection_of
from bot.ingest.files import Found
from bot.ingest.served import (
    ServedFiles,
    checked_collection,
    checked_name,
    is_served,
    parts_of,
    place_of,
    walk_served,
)

GUILD = "123456789012345678"


@pytest.mark.parametrize(
    "name",
    [
        "", " ", ".", "..", "../a.md", "a/b.md", "a\\b.md", ".a.md", "a\n.md", "a\0.md", "\u202ea.md", "con.md",
        "NUL.txt", "a.exe", "a", "a:b.md", "x" * 98 + ".md", "\U0001f600" * 70 + ".md", "a.md.", "\ud800.md", "a?.md",
    ],
)  # fmt: skip
def test_what_is_no_name(name: str, tmp_path: Path) -> None:
    with pytest.raises(CorpusError):
        checked_name(name)
    with pytest.raises(CorpusError):
        ServedFiles(tmp_path / "servers").put(GUILD, "notes", name, b"x")
    assert list(tmp_path.rglob("*.*")) == []


@pytest.mark.parametrize("name", ["a.md", "Über uns.PDF", "a b (1).txt", "规则.html", "x" * 97 + ".md"])
def test_what_is_a_name(name: str) -> None:
    assert checked_name(f" {name} ") == name


def test_a_collection_has_no_ending() -> None:
    assert checked_collection("house rules 2.0") == "house rules 2.0"
    for name in ("rules.md", "x" * 41, "a/b", "..", "aux"):
        with pytest.raises(CorpusError):
            checked_collection(name)


@given(st.text(max_size=120))
def test_a_name_stays_in_its_folder(name: str) -> None:
    try:
        name = checked_name(name)
    except CorpusError:
        return
    path = place_of(GUILD, "notes", name)
    assert Path("/x", path).resolve() == Path("/x") / ".servers" / GUILD / "notes" / name
    assert is_served(path)
    assert parts_of(path) == (GUILD, "notes", name)
    assert collection_of(path) == f"{GUILD}/notes"


def test_links_are_followed_neither_to_read_nor_to_write(tmp_path: Path) -> None:
    outside = tmp_path / "outside"
    outside.mkdir()
    (outside / "secret.md").write_text("secret")
    files = ServedFiles(tmp_path / "servers")
    files.put(GUILD, "notes", "a.md", b"a")
    (files.folder / GUILD / "notes" / "link.md").symlink_to(outside / "secret.md")
    (files.folder / GUILD / "linked").symlink_to(outside)
    (files.folder / "99").symlink_to(outside)
    (files.folder / "stray.md").write_text("x")
    found = [entry.path for entry in walk_served(files.folder) if isinstance(entry, Found)]
    assert found == [f".servers/{GUILD}/notes/a.md"]
    reasons = [entry.path for entry in walk_served(files.folder) if not isinstance(entry, Found)]
    assert len(reasons) == 4
    for guild, collection in ((GUILD, "linked"), ("99", "notes")):
        with pytest.raises(CorpusError):
            files.put(guild, collection, "b.md", b"b")
        with pytest.raises((CorpusError, NotFoundError)):
            files.remove(guild, collection, "secret.md")
    files.put(GUILD, "notes", "link.md", b"own")  # takes the place of the link
    files.erase("99")
    files.erase("98")
    assert [path.name for path in outside.iterdir()] == ["secret.md"]
    assert (outside / "secret.md").read_text() == "secret"


@pytest.mark.parametrize("guild", ["", "..", "1/2", "a", "1" * 21])
def test_a_server_is_a_number(tmp_path: Path, guild: str) -> None:
    with pytest.raises(CorpusError):
        ServedFiles(tmp_path).put(guild, "notes", "a.md", b"x")
    with pytest.raises(CorpusError):
        ServedFiles(tmp_path).erase(guild)


def test_an_empty_collection_is_none(tmp_path: Path) -> None:
    files = ServedFiles(tmp_path / "servers")
    files.put(GUILD, "notes", "a.md", b"x")
    files.move(GUILD, "notes", "a.md", "rules", "a.md")
    files.remove(GUILD, "rules", "a.md")
    assert list((tmp_path / "servers").iterdir()) == []
