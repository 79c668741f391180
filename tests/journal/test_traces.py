"""Looking for what was erased: what is left is found, what somebody else has as well is not blamed."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from bot.journal import Journal, traces
from tests.journal.making import make_turn


@pytest.mark.parametrize("piece", [1, 7, 100, 4_000_000])
def test_what_is_left_is_found_across_pieces(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, piece: int) -> None:
    monkeypatch.setattr(traces, "_PIECE", piece)
    file = tmp_path / "file"
    assert traces._found(file, ["turn00000001"]) == []
    file.write_bytes(b"x" * 95 + b"turn00000001" + b"y" * 100 + "Größe".encode())
    assert sorted(traces._found(file, ["turn00000001", "turn00000002", "Größe"])) == ["Größe", "turn00000001"]


async def test_a_row_of_another_table_that_is_the_member_s_goes_too(tmp_path: Path) -> None:
    async with await Journal.open(tmp_path / "journal.db") as journal:

        async def more(db) -> None:
            await db.execute("CREATE TABLE drafts (asker TEXT, question TEXT)")
            await db.execute("INSERT INTO drafts VALUES ('m1', 'SECRETXYZ'), ('m2', 'b')")

        await journal._writer.write(more)
        await journal.compose(make_turn(3))
        receipt = await journal.members.erase("m1")
        assert receipt.tables == (("turns", 1), ("citations", 6), ("drafts", 1))
        assert receipt.clean
        assert [tuple(row) for row in await journal._reader.rows("SELECT * FROM drafts")] == [("m2", "b")]
        assert traces._found(tmp_path / "journal.db", ["SECRETXYZ"]) == []


async def test_the_same_question_of_somebody_else_is_no_trace(tmp_path: Path) -> None:
    async with await Journal.open(tmp_path / "journal.db") as journal:
        turn = make_turn(1)
        await journal.compose(turn)
        await journal.compose(replace(make_turn(2, asker="m2", follows=turn.id), ask=replace(turn.ask, asker="m2")))
        assert (await journal.members.erase("m1")).clean


async def test_an_erasure_that_leaves_something_says_so(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "journal.db"
    async with await Journal.open(path) as journal:
        await journal.compose(make_turn(1))
        monkeypatch.setattr(traces, "_found", lambda file, marks: list(marks) if file == path else [])
        receipt = await journal.members.erase("m1")
        assert not receipt.clean
        assert receipt.problems == (f"2 texts of what was erased still stand in {path}: erase again.",)
