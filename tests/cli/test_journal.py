"""`quoth journal ...`: every action on a journal with turns in it."""

from __future__ import annotations

import csv
import io
import json
import sqlite3
from pathlib import Path

import pytest

from tests.cli.conftest import HOSTILE, Quoth


@pytest.fixture
def logged(quoth: Quoth) -> list[str]:
    """The ids of three turns, newest first."""
    for question in ("how much does a fishing permit cost?", f"which quasar? {HOSTILE}", "who " * 60):
        assert quoth("ask", question).code == 0
    return [line.split()[0] for line in quoth("journal").out.splitlines()]


def test_an_empty_journal(quoth: Quoth) -> None:
    assert quoth("journal").out == "No turn is logged yet: ask something first.\n"
    assert quoth("journal", "export").out == ""
    assert quoth("journal", "stats").out.startswith("0 turns\n")
    assert quoth("journal", "erase", "nobody").out == "Nothing is stored of nobody.\n"


def test_the_list_is_newest_first_and_fits_80_columns(quoth: Quoth, logged: list[str]) -> None:
    lines = quoth("journal", "list").out.splitlines()
    assert len(lines) == 3
    assert "✓ terminal  how much does" in lines[2]
    assert max(map(len, lines)) == 80
    assert not any("\x1b" in line or "\u202e" in line for line in lines)
    assert quoth("journal", "list", "-n", "1").out.splitlines() == lines[:1]
    assert quoth("journal", "-n", "2").out.splitlines() == lines[:2]
    assert [line.split()[0] for line in lines] == logged


def test_a_turn_is_shown_with_what_is_known_of_it(quoth: Quoth, logged: list[str]) -> None:
    ran = quoth("journal", "show", logged[2])
    assert "“A fishing permit costs 40 crowns a year.” [1]" in ran.out
    for field in (
        "state      delivered",
        "asker      terminal",
        "tier       answered, confidence 0.",
        "quote 1    law/fishing.md, version ",
    ):
        assert field in ran.out
    missing = quoth("journal", "show", "nosuchturn")
    assert (missing.code, missing.out) == (1, "")
    assert missing.err.startswith("quoth: ")


def test_exports_as_jsonl_and_csv(quoth: Quoth, logged: list[str], tmp_path: Path) -> None:
    records = [json.loads(line) for line in quoth("journal", "export").out.splitlines()]
    assert len(records) == 3
    assert all(any(ident in json.dumps(record) for record in records) for ident in logged)
    rows = list(csv.DictReader(io.StringIO(quoth("journal", "export", "--format", "csv").out)))
    assert len(rows) >= 3
    target = tmp_path / "out.jsonl"
    ran = quoth("journal", "export", "--output", str(target))
    assert ran.out == ""
    kinds = [json.loads(line)["type"] for line in target.read_text().splitlines()]
    assert kinds.count("turn") == 3
    assert len(kinds) == 5  # the audit log has the exports before
    assert target.stat().st_mode & 0o777 == 0o600
    assert quoth("journal", "export", "--member", "somebody else").out == ""
    failed = quoth("journal", "export", "--output", str(tmp_path / "no" / "folder"))
    assert failed.code == 1
    assert "Name another file" in failed.err


def test_erasing_asks_unless_told_and_leaves_nothing(quoth: Quoth, logged: list[str], tmp_path: Path) -> None:
    assert len(logged) == 3
    ran = quoth("journal", "erase", "terminal")
    assert ran.code == 1
    assert "Of terminal, 3 turns and 0 opinions would be erased." in ran.out
    assert len(quoth("journal").out.splitlines()) == 3
    ran = quoth("journal", "erase", "terminal", "--yes")
    assert ran.code == 0
    assert ran.out.startswith("Erased 3 turns and 0 opinions at ")
    assert quoth("journal").out == "No turn is logged yet: ask something first.\n"
    left = b"".join(path.read_bytes() for path in (tmp_path / "data").glob("journal.db*"))
    assert b"quasar" not in left
    assert b"how much does a fishing permit" not in left


def test_a_backup_is_a_whole_copy(quoth: Quoth, logged: list[str], tmp_path: Path) -> None:
    target = tmp_path / "copy.db"
    ran = quoth("journal", "backup", str(target))
    assert ran.out == f"The journal is copied to {target}.\n"
    with sqlite3.connect(target) as copy:
        assert copy.execute("PRAGMA integrity_check").fetchone() == ("ok",)
        assert copy.execute("SELECT count(*) FROM turns").fetchone() == (len(logged),)
    copy.close()
    failed = quoth("journal", "backup", str(tmp_path / "no" / "folder" / "x.db"))
    assert failed.code == 1
    assert failed.err.startswith("quoth: ")


def test_stats_and_check(quoth: Quoth, logged: list[str], tmp_path: Path) -> None:
    out = quoth("journal", "stats").out
    assert out.startswith(f"{len(logged)} turns since ")
    assert "answered 1, closest 1, absent 1" in out
    assert "not sent 0" in out
    assert quoth("journal", "check").out == "The journal is whole.\n"
    (tmp_path / "data" / "journal.db").write_bytes(b"not a database" * 100)
    ran = quoth("journal", "check")
    assert ran.code == 1
    assert ran.err.startswith("quoth: ")


def test_a_backup_is_restored(quoth: Quoth, home: Path) -> None:
    quoth("ask", "what does a fishing permit cost?")
    quoth("journal", "backup", str(home / "backup.db"))
    quoth("ask", "when was Varn founded?")
    asked = quoth("journal", "restore", str(home / "backup.db"))
    assert (asked.code, "Add --yes" in asked.out) == (1, True)
    done = quoth("journal", "restore", str(home / "backup.db"), "--yes")
    assert (done.code, done.err) == (0, "")
    assert "erase them once more" in done.out
    assert "Varn" not in quoth("journal").out
    assert "permit" in quoth("journal").out
    assert quoth("journal", "restore", str(home / "nowhere.db"), "--yes").code == 1
    (home / "words.txt").write_text("no backup")
    for name in ("nowhere.db", "words.txt"):
        refused = quoth("journal", "restore", str(home / name))
        assert (refused.code, "would take" in refused.out) == (1, False)
