"""Which runs are over."""

from __future__ import annotations

import fcntl
from pathlib import Path

import pytest

from bot.errors import JournalError
from bot.journal.runs import Run, is_over, sweep


def test_a_run_is_over_when_its_lock_is_let_go(tmp_path: Path) -> None:
    journal = tmp_path / "journal.db"
    first, second = Run.begin(journal), Run.begin(journal)
    assert first.token != second.token
    assert not is_over(journal, first.token)
    first.end()
    first.end()
    assert is_over(journal, first.token)
    assert not is_over(journal, second.token)
    second.end()
    assert list(tmp_path.iterdir()) == []


def test_a_file_left_behind_is_swept_a_live_one_is_not(tmp_path: Path) -> None:
    journal = tmp_path / "journal.db"
    run = Run.begin(journal)
    left = tmp_path / "journal.db-run-0123456789abcdef"
    left.touch()
    other = tmp_path / "other.db-run-0123456789abcdef"
    other.touch()
    # Two processes that look at the same time do not take each other for the run.
    with left.open() as looking:
        fcntl.flock(looking, fcntl.LOCK_SH)
        assert is_over(journal, "0123456789abcdef")
    sweep(journal)
    assert not left.exists()
    assert other.exists()
    assert not is_over(journal, run.token)
    run.end()


def test_a_restore_and_a_run_exclude_each_other(tmp_path: Path) -> None:
    journal = tmp_path / "journal.db"
    run = Run.begin(journal)
    with pytest.raises(JournalError, match="in use"):
        Run.restore(journal)
    run.end()
    restoring = Run.restore(journal)
    for begin in (Run.begin, Run.restore):
        with pytest.raises(JournalError, match=r"being restored|in use"):
            begin(journal)
    restoring.end()
    Run.begin(journal).end()
    assert list(tmp_path.iterdir()) == []


def test_a_folder_that_is_not_there_is_said(tmp_path: Path) -> None:
    with pytest.raises(JournalError, match="check the folder"):
        Run.begin(tmp_path / "nowhere" / "journal.db")


def test_a_sweep_takes_copies_of_the_journal_and_leaves_a_backup_that_is_under_way(tmp_path: Path) -> None:
    journal = tmp_path / "journal.db"
    ours = [".journal.db.0123abcd.tmp", ".journal.db.0123abcd.tmp-journal"]
    others = [".journal.db.old.0123abcd.tmp", ".journal.db.2026-05-04.0123abcd.tmp", ".other.db.0123abcd.tmp"]
    for name in (*ours, *others):
        (tmp_path / name).touch()
    sweep(journal)
    assert sorted(path.name for path in tmp_path.iterdir()) == sorted(others)
