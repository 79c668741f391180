"""`quoth privacy`, and what `quoth journal` and `quoth why` say of turns that are only counted."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from pathlib import Path

import pytest

from bot.journal import Journal
from tests.cli.conftest import Quoth


def test_the_text_for_members_says_what_is_set(quoth: Quoth, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("QUOTH_RETENTION_DAYS", "90")
    monkeypatch.setenv("QUOTH_BACKUP_DAYS", "14")
    monkeypatch.setenv("QUOTH_CONTACT", "privacy_desk@example.org")
    ran = quoth("privacy")
    assert ran.code == 0
    assert ran.out.startswith("# Privacy")
    for said in ("removed 90 days after", "kept for 14 days", "operator: privacy_desk@example.org\n"):
        assert said in ran.out
    assert "\\" not in ran.out


def test_turns_that_are_only_counted_are_shown_as_such(quoth: Quoth, tmp_path: Path) -> None:
    assert quoth("ask", "how much does a fishing permit cost?").code == 0

    async def opt_out() -> None:
        async with await Journal.open(tmp_path / "data" / "journal.db") as journal:
            (turn,) = await journal.turns()
            await journal.choices.opt(turn.ask.asker, out=True)
            await journal.compose(replace(turn, id="counted", state="composed"))

    asyncio.run(opt_out())
    first, second = quoth("journal").out.splitlines()
    assert "(not stored: its asker has opted out)" in first
    assert "fishing permit" in second
    shown = quoth("journal", "show", "counted")
    assert shown.code == 0
    assert shown.out.startswith("(not stored: its asker has opted out)\n")
    assert "asker" not in shown.out.split("\n", 1)[1]
    why = quoth("why", "counted")
    assert (why.code, why.out) == (1, "")
    assert "only a count is kept" in why.err
    assert quoth("journal", "check").out == "The journal is whole.\n"
    assert len(quoth("journal", "export", "--format", "csv").out.splitlines()) >= 3
    erased = quoth("journal", "erase", "terminal", "--yes").out
    assert "Rows by table: turns 1, citations " in erased
    assert "That the member has opted out is kept." in erased
