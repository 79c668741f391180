"""`quoth purge`, and what the other commands say of documents of servers."""

from __future__ import annotations

from pathlib import Path

from .conftest import Quoth, write

GUILD = "123456789012345678"


def test_a_document_is_purged_after_asking(quoth: Quoth, home: Path) -> None:
    quoth("ask", "How much does a fishing permit cost?")
    asked = quoth("purge", "law/fishing.md")
    assert asked.code == 1
    assert "1 version of its text" in asked.out
    assert "1 logged answer" in asked.out
    assert "Nothing was purged" in asked.out
    done = quoth("purge", "Fishing on the lake", "--yes")
    assert (done.code, done.err) == (0, "")
    assert f"Delete it: {home / 'corpus' / 'law' / 'fishing.md'}" in done.out
    for path in (home / "data").rglob("*"):
        assert not path.is_file() or b"permit costs 40" not in path.read_bytes(), path
    again = quoth("ingest")
    assert again.code == 3
    assert "law/fishing.md: it was purged" in again.err
    assert quoth("journal", "check").code == 0
    assert "A source of this answer was purged" in quoth("journal", "show", _turn(quoth)).out
    (home / "corpus" / "law" / "fishing.md").unlink()
    assert quoth("ingest").code == 0


def test_what_is_gone_from_the_corpus_can_be_purged_still(quoth: Quoth, home: Path) -> None:
    quoth("ask", "When was the town of Varn founded?")
    (home / "corpus" / "town" / "history.md").unlink()
    done = quoth("purge", "town/history.md", "--yes")
    assert done.code == 0
    assert "Delete it" not in done.out
    for path in (home / "data").rglob("*"):
        assert not path.is_file() or b"founded in 1324" not in path.read_bytes(), path


def test_documents_of_servers_are_shown_and_purged(quoth: Quoth, home: Path) -> None:
    write(home / "data" / "servers", {f"{GUILD}/notes/keeper.md": "# Keeper\n\nThe buoy of the keeper is red.\n"})
    (home / "data" / "servers" / GUILD / "notes" / "link.md").symlink_to(home / "corpus" / "law" / "fishing.md")
    ran = quoth("ingest")
    assert f"added    .servers/{GUILD}/notes/keeper.md" in ran.out
    assert f".servers/{GUILD}/notes/link.md: it is a link" in ran.err
    assert f"{GUILD}/notes: 1 document, " in quoth("collections").out
    assert "(1 of servers)" in quoth("check").out
    assert "The buoy of the keeper is red." in quoth("source", "keeper.md").out
    assert "buoy" in quoth("ask", "Which buoy of the keeper is red?").out
    assert quoth("purge", "keeper.md", "--yes").code == 0
    assert not (home / "data" / "servers" / GUILD / "notes" / "keeper.md").exists()
    assert "keeper.md" not in quoth("source").out
    own = quoth("source", "--corpus", str(home / "corpus" / "law"))
    assert "keeper" not in own.out


def _turn(quoth: Quoth) -> str:
    return quoth("journal", "list").out.split()[0]
