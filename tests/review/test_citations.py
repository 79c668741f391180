"""Quotes that were shown, after their documents became others."""

from __future__ import annotations

import contextlib
import os
import sqlite3
from collections.abc import AsyncIterator
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from bot.errors import AskError
from bot.ingest import sync as syncing
from bot.ingest.store.library import Library
from bot.ingest.sync import sync
from bot.journal import Journal, scopes
from bot.journal.amiss import Amiss
from bot.journal.shown import Standing
from bot.journal.standings import MOST_TRIES
from bot.model import Correction
from bot.review.citations import Compared, compare
from bot.settings import IngestLimits
from tests.review.making import quote_of, show, turn_of

FEE = "A permit costs 40 crowns."
DAY = "It is sold on Mondays."
OTHER = "Nothing of that."
TEXT = f"# Permits\n\n{FEE} {DAY}\n"


pytestmark = pytest.mark.usefixtures("read_here")


@dataclass
class Archive:
    """A corpus folder with its library and a journal."""

    root: Path
    library: Library
    journal: Journal
    at: int = 0

    def write(self, name: str, text: str | None) -> None:
        file = self.root / name
        file.parent.mkdir(parents=True, exist_ok=True)
        if text is None:
            file.unlink()
        else:
            file.write_text(text)
            self.at += 1
            os.utime(file, (self.at, self.at))  # not fresh: only what changed is read again
        sync(self.root, self.library, IngestLimits())

    async def asked(self, name: str, sentence: str, **more: object) -> str:
        turn = turn_of("What about it?", [quote_of(self.library, name, sentence)], **more)  # type: ignore[arg-type]
        return await show(self.journal, turn)


@pytest.fixture
async def archive(tmp_path: Path) -> AsyncIterator[Archive]:
    (tmp_path / "corpus").mkdir()
    with Library(tmp_path / "library.db") as library:
        async with await Journal.open(tmp_path / "journal.db") as journal:
            found = Archive(tmp_path / "corpus", library, journal)
            found.write("a.md", TEXT)
            found.write("b.md", f"# Other\n\n{OTHER}\n")
            yield found


async def test_each_quote_is_unchanged_moved_changed_or_gone(archive: Archive) -> None:
    fee, day = await archive.asked("a.md", FEE), await archive.asked("a.md", DAY)
    assert (await compare(archive.journal, archive.library)).quotes == 2
    assert await standing(archive, fee) is None

    archive.write("a.md", TEXT.replace("# Permits\n", "# Permits\n\nNew rules hold.\n").replace("40", "45"))
    assert await compare(archive.journal, archive.library) == Compared(1, 2, moved=1, changed=1)
    (found,) = await archive.journal.standings.amiss()
    assert (found.quote.text, found.quote.path, found.quote.standing.state) == (FEE, "a.md", "changed")  # type: ignore[union-attr]
    assert found.quote.standing.text == "A permit costs 45 crowns."  # type: ignore[union-attr]
    assert [(one.turn, one.notice) for one in found.turns] == [(fee, "planned")]
    moved = await standing(archive, day)
    assert moved is not None
    text = archive.library.text(moved.version or "")
    assert text[moved.start : moved.end] == DAY

    archive.write("a.md", "# Permits\n\nNo longer sold anywhere.\n")
    assert await compare(archive.journal, archive.library) == Compared(1, 2, gone=2)
    assert [one.turn for one in await archive.journal.standings.due(9)] == [day, fee]

    archive.write("a.md", TEXT)
    assert await compare(archive.journal, archive.library) == Compared(1, 2)
    assert await archive.journal.standings.amiss() == []
    assert await archive.journal.standings.due(9) == []  # nothing was said yet, nothing needs to be


async def test_nothing_is_compared_twice(archive: Archive) -> None:
    for _ in range(30):
        await archive.asked("a.md", FEE)
    await compare(archive.journal, archive.library)
    archive.write("b.md", "# Other\n\nSomething else.\n")
    await archive.journal.standings.looked(30)
    assert await compare(archive.journal, archive.library) == Compared(1, 0)
    assert await compare(archive.journal, archive.library) == Compared(0, 0)


async def test_a_turn_that_was_answered_from_what_was_before_is_seen(archive: Archive) -> None:
    turn = turn_of("What about it?", [quote_of(archive.library, "a.md", FEE)])
    archive.write("a.md", TEXT.replace("40", "45"))
    await compare(archive.journal, archive.library)
    await show(archive.journal, turn)
    assert await compare(archive.journal, archive.library) == Compared(1, 1, changed=1)


async def test_another_reading_of_the_same_file_is_no_change(archive: Archive, monkeypatch: pytest.MonkeyPatch) -> None:
    """The file stays, Quoth reads it otherwise; then the file is changed elsewhere, then right there."""
    await archive.asked("a.md", FEE)
    await compare(archive.journal, archive.library)
    _read_otherwise(archive, monkeypatch, " costs ", " is ")
    assert await compare(archive.journal, archive.library) == Compared(1, 1, reread=1)
    assert await archive.journal.standings.amiss() == []

    archive.write("a.md", TEXT.replace(DAY, "It is sold daily."))
    assert await compare(archive.journal, archive.library) == Compared(1, 1, reread=1)
    assert await archive.journal.standings.due(9) == []

    archive.write("a.md", TEXT.replace("40", "45"))
    assert await compare(archive.journal, archive.library) == Compared(1, 1, changed=1)
    assert len(await archive.journal.standings.due(9)) == 1


def _read_otherwise(archive: Archive, monkeypatch: pytest.MonkeyPatch, old: str, new: str) -> None:
    """As if another Quoth had been installed."""
    from bot.ingest.sandbox import Sandbox

    read = Sandbox.read

    def otherwise(self: Sandbox, data: bytes, path: str, collection: str) -> object:
        return read(self, data.replace(old.encode(), new.encode()), path, collection)

    monkeypatch.setattr(Sandbox, "read", otherwise)
    monkeypatch.setattr(syncing, "REVISION", syncing.REVISION + 1)
    sync(archive.root, archive.library, IngestLimits())


async def test_where_nobody_can_tell_nothing_is_claimed(archive: Archive, monkeypatch: pytest.MonkeyPatch) -> None:
    """Versions from before sources were recorded, read by an older Quoth."""
    await archive.asked("a.md", FEE)
    with contextlib.closing(sqlite3.connect(archive.library.path, isolation_level=None)) as db:
        db.execute("UPDATE editions SET source = ''")
    monkeypatch.setattr(syncing, "REVISION", syncing.REVISION + 1)
    archive.write("a.md", TEXT.replace("40", "45"))
    assert (await compare(archive.journal, archive.library)).reread == 1
    monkeypatch.undo()
    archive.write("a.md", TEXT.replace("40", "46"))  # read as the first one was: now it can be told
    assert (await compare(archive.journal, archive.library)).changed == 1


async def test_a_file_with_another_name_is_the_same_document(archive: Archive) -> None:
    turn = await archive.asked("a.md", FEE)
    (archive.root / "a.md").rename(archive.root / "c.md")
    archive.write("b.md", "# Other\n\nSomething else.\n")
    assert await compare(archive.journal, archive.library) == Compared(3, 1, moved=1)
    found = await standing(archive, turn)
    assert found is not None
    assert found.path == "c.md"
    await archive.journal.standings.looked(30)
    archive.write("c.md", None)
    archive.write("other/a.md", TEXT)  # who reads another collection may be somebody else
    assert (await compare(archive.journal, archive.library)).gone == 1
    archive.write("d.md", TEXT)
    assert (await compare(archive.journal, archive.library)).moved == 1


async def test_a_message_that_a_reviewer_corrected_is_not_told_of_quotes_that_went(archive: Archive) -> None:
    turn = await archive.asked("a.md", FEE)
    quote = quote_of(archive.library, "a.md", DAY)
    made = await archive.journal.corrections.correct(Correction(turn, "7", (quote,), "body", "t"))
    archive.write("a.md", TEXT.replace("40", "45"))
    await compare(archive.journal, archive.library)
    assert [one.turn for one in await archive.journal.standings.due(9)] == [turn]
    await archive.journal.corrections.corrected(made.seq)
    assert await archive.journal.standings.due(9) == []


async def test_what_a_reviewer_put_in_place_is_compared_and_its_message_told(archive: Archive) -> None:
    turn = await archive.asked("a.md", FEE)
    put = quote_of(archive.library, "b.md", OTHER)
    made = await archive.journal.corrections.correct(Correction(turn, "7", (replace(put, n=2),), "body", "t"))
    await archive.journal.corrections.corrected(made.seq)
    await compare(archive.journal, archive.library)
    archive.write("b.md", "# Other\n\nNothing of this.\n")
    assert (await compare(archive.journal, archive.library)).changed == 1
    (due,) = await archive.journal.standings.due(9)
    assert (due.turn, due.numbers) == (turn, (2,))
    (found,) = await archive.journal.standings.amiss(guild="7", within=frozenset({"main"}))
    assert (found.quote.text, found.quote.path) == (OTHER, "b.md")
    assert [(one.turn, one.n, one.notice) for one in found.turns] == [(turn, 2, "planned")]
    assert (
        await archive.journal.standings.amiss(guild="6")
        == await archive.journal.standings.amiss(within=frozenset({"other"}))
        == []
    )
    known = await archive.journal.standings.shown_at(put.document.id, put.document.version, put.start, put.end)
    assert known is not None
    assert known.standing is not None
    # It stands again: nothing is to be said. Then it goes, and the message says so, once.
    archive.write("b.md", f"# Other\n\n{OTHER}\n")
    await compare(archive.journal, archive.library)
    assert await archive.journal.standings.due(9) == []
    archive.write("b.md", "# Other\n\nAll is new.\n")
    await compare(archive.journal, archive.library)
    assert len(await archive.journal.standings.due(9)) == 1
    await archive.journal.standings.settle(turn, numbers=(2,))
    assert await archive.journal.standings.due(9) == []
    # A further correction is compared by itself.
    day = quote_of(archive.library, "a.md", DAY)
    again = await archive.journal.corrections.correct(Correction(turn, "7", (day,), "body", "t"))
    await archive.journal.corrections.corrected(again.seq)
    assert await archive.journal.standings.concerned(turn) == ()
    archive.write("a.md", TEXT.replace(DAY, ""))
    await compare(archive.journal, archive.library)
    assert [one.numbers for one in await archive.journal.standings.due(9)] == [(1,)]
    await archive.journal.members.erase("1")
    assert _rows(archive, "standings") == _rows(archive, "notices") == 0


async def test_private_withdrawn_and_unsent_answers_are_not_edited(archive: Archive) -> None:
    private = await archive.asked("a.md", FEE, private=True)
    direct = await archive.asked("a.md", FEE, guild=None)
    gone = await archive.asked("a.md", FEE)
    public = await archive.asked("a.md", FEE)
    await show(archive.journal, turn_of("Never sent?", [quote_of(archive.library, "a.md", FEE)]), None)
    await archive.journal.objections.withdraw(gone, "1")
    archive.write("a.md", TEXT.replace("40", "45"))
    await compare(archive.journal, archive.library)
    assert [one.turn for one in await archive.journal.standings.due(9)] == [public]
    (found,) = await archive.journal.standings.amiss()
    assert {one.turn: one.notice for one in found.turns if one.notice} == {
        private: "private",
        direct: "private",
        public: "planned",
    }
    later = await archive.journal.standings.due(9)
    await archive.journal.objections.withdraw(public, "1")
    assert await archive.journal.standings.due(9) == []
    assert later[0].numbers == (1,)


async def test_an_edit_that_failed_is_tried_again_after_a_pause(archive: Archive) -> None:
    turn = await archive.asked("a.md", FEE)
    archive.write("a.md", TEXT.replace("40", "45"))
    await compare(archive.journal, archive.library)
    for tries, minutes in enumerate((4, 16, 64, 256)):
        await archive.journal.standings.settle(turn, "Discord is away", again=True)
        for late, due in ((0.9, 0), (1.1, 1)):
            at = (datetime.now(UTC) + timedelta(minutes=minutes * late)).isoformat(timespec="milliseconds")
            with pytest.MonkeyPatch.context() as patch:
                patch.setattr("bot.journal.standings.now", lambda at=at: at)
                assert len(await archive.journal.standings.due(9)) == due, (tries, late)


async def test_an_edit_is_settled_once_and_tried_a_few_times(archive: Archive, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("bot.journal.standings.RETRY_MINUTES", 0.0)
    turn = await archive.asked("a.md", FEE)
    archive.write("a.md", TEXT.replace("40", "45"))
    await compare(archive.journal, archive.library)
    for tries in range(MOST_TRIES):
        assert [one.tries for one in await archive.journal.standings.due(9)] == [tries]
        await archive.journal.standings.settle(turn, "Discord is away", again=True)
    assert await archive.journal.standings.due(9) == []
    (found,) = await archive.journal.standings.amiss()
    assert (found.turns[0].notice, found.turns[0].reason) == ("failed", "Discord is away")
    archive.write("a.md", TEXT.replace("40", "50"))
    await compare(archive.journal, archive.library)
    assert await archive.journal.standings.due(9) == []  # once


async def test_what_is_erased_leaves_nothing(archive: Archive) -> None:
    await archive.asked("a.md", FEE, asker="2")
    archive.write("a.md", TEXT.replace("40", "45"))
    await compare(archive.journal, archive.library)
    receipt = await archive.journal.members.erase("2")
    assert receipt.clean
    assert await archive.journal.standings.amiss() == []
    assert _rows(archive, "standings") == _rows(archive, "notices") == 0


async def test_what_is_purged_leaves_nothing(archive: Archive) -> None:
    turn = await archive.asked("a.md", FEE)
    (archive.root / "a.md").rename(archive.root / "c.md")
    archive.write("b.md", "# Other\n\nSomething else.\n")
    await compare(archive.journal, archive.library)
    assert await standing(archive, turn) is not None
    document = next(ref.id for ref in archive.library.documents() if ref.path == "c.md")
    assert await archive.journal.purge([document]) == []
    found = await standing(archive, turn)
    assert found is None or found.text is None
    former = (await archive.journal.turn(turn)).answer.quotes[0].document.id
    await archive.journal.purge([former])
    assert _rows(archive, "standings") == 0


async def test_a_collection_that_may_not_be_read_is_not_listed(archive: Archive) -> None:
    await archive.asked("a.md", FEE)
    archive.write("a.md", TEXT.replace("40", "45"))
    await compare(archive.journal, archive.library)
    assert len(await archive.journal.standings.amiss(within=frozenset({"main"}))) == 1
    assert await archive.journal.standings.amiss(within=frozenset({"other"})) == []
    assert len(await archive.journal.standings.amiss(guild="7")) == 1
    assert await archive.journal.standings.amiss(guild="6") == []


async def test_the_newest_answers_that_quoted_a_document(archive: Archive, monkeypatch: pytest.MonkeyPatch) -> None:
    fee, day = quote_of(archive.library, "a.md", FEE), quote_of(archive.library, "a.md", DAY)
    other = quote_of(archive.library, "b.md", OTHER)
    many = [replace(one, n=n) for n, one in enumerate([fee, other, *([day] * 30)], start=1)]
    turns = [await show(archive.journal, turn_of("What about it?", quotes)) for quotes in ([fee], many, [other], many)]
    for few in (1000, 1):
        monkeypatch.setattr(scopes, "FEW", few)
        for scope in ({}, {"guild": "7"}, {"within": frozenset({"main"})}):
            cited = await archive.journal.citations.turns(fee.document.id, limit=2, **scope)  # type: ignore[arg-type]
            assert [(one.turn, one.quotes) for one in cited] == [(turns[at], (1, *range(3, 33))) for at in (3, 1)]
    assert await archive.journal.citations.turns(fee.document.id, guild="6") == []


async def test_what_changed_is_read_page_by_page(archive: Archive, monkeypatch: pytest.MonkeyPatch) -> None:
    sentences = [f"Rule {n} holds on day {n}." for n in range(7)]
    archive.write("c.md", f"# Rules\n\n{' '.join(sentences)}\n")
    for sentence in sentences:
        await archive.asked("c.md", sentence)
    await archive.asked("a.md", FEE)
    archive.write("c.md", None)
    await compare(archive.journal, archive.library)
    archive.write("a.md", None)
    await compare(archive.journal, archive.library)
    for few in (1000, 1):  # gone through by turns, by quotes
        monkeypatch.setattr(scopes, "FEW", few)
        for scope in (
            {},
            {"guild": "7"},
            {"within": frozenset({"main"})},
            {"guild": "7", "within": frozenset({"main"})},
        ):
            every = await archive.journal.standings.amiss(**scope)  # type: ignore[arg-type]
            assert [one.quote.text for one in every] == [FEE, *sentences]
            paged: list[Amiss] = []
            while page := await archive.journal.standings.amiss(
                limit=3,
                after=paged[-1].cursor if paged else None,
                **scope,  # type: ignore[arg-type]
            ):
                paged += page
            assert paged == every
    with pytest.raises(AskError):
        await archive.journal.standings.amiss(after="1~2")


async def test_a_turn_of_before_collections_were_recorded_goes_by_its_quotes(archive: Archive) -> None:
    document = quote_of(archive.library, "a.md", FEE)
    hidden = replace(document, n=2, document=replace(document.document, collection="staff"))
    turn = await show(archive.journal, turn_of("What is the fee?", [document, hidden], collections=None))
    archive.write("a.md", TEXT.replace("40", "45"))
    await compare(archive.journal, archive.library)
    for within, seen in (({"main"}, []), ({"main", "staff"}, [turn])):
        cited = await archive.journal.citations.turns(document.document.id, within=frozenset(within))
        assert [one.turn for one in cited] == seen
        found = await archive.journal.standings.amiss(within=frozenset(within))
        assert [told.turn for one in found for told in one.turns] == seen


async def standing(archive: Archive, turn: str) -> Standing | None:
    """What became of the first quote of a turn."""
    quote = (await archive.journal.turn(turn)).answer.quotes[0]
    shown = await archive.journal.standings.shown_at(quote.document.id, quote.document.version, quote.start, quote.end)
    return shown.standing if shown else None


def _rows(archive: Archive, table: str) -> int:
    with contextlib.closing(sqlite3.connect(archive.journal.path)) as db:
        return int(db.execute(f"SELECT count(*) FROM {table}").fetchone()[0])
