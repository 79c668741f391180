"""Documents of servers: from the offered file to the quote and back."""

from __future__ import annotations

import asyncio
import os
import signal
import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest

from bot.app import open_corpus
from bot.errors import CorpusError, NotFoundError
from bot.ingest import served
from bot.model import Audience, Place, Reader, Readers
from tests.documents.conftest import FAQ, GUILD, HERE, OTHER, SECRET, THERE, Home, opened, upload

pytestmark = pytest.mark.usefixtures("read_here")


async def test_a_document_is_quoted_in_its_server_alone(home: Home) -> None:
    outcome = await home.add()
    assert (outcome.added, outcome.failures) == (("keeper.md",), ())
    turn = await home.ask()
    assert turn.answer.quotes[0].text == SECRET
    assert turn.answer.quotes[0].document.collection == f"{GUILD}/notes"
    assert turn.answer.quotes[0].document.path == f".servers/{GUILD}/notes/keeper.md"
    for place in (THERE, Place("discord", None, "3", private=True)):
        elsewhere = await home.ask(place=place)
        assert not elsewhere.answer.quotes
        assert "ighthouse" not in str(elsewhere.answer.nearest)
        assert await home.conversation.access.collections(place) == ("tea",)
        assert [one.document.meta.title for one in await home.conversation.catalogue.holdings(place)] == ["Tea"]
    assert await home.documents.list(OTHER) == []
    changes = await home.conversation.journal.servers.changes(GUILD)
    assert [(one.who, one.name, one.old, one.new) for one in changes] == [
        ("m1", "add document", None, "notes/keeper.md")
    ]


async def test_the_audience_of_a_collection_counts(home: Home) -> None:
    await home.add()
    staff = Audience("roles", frozenset({"7"}))
    await home.conversation.access.set_audience(GUILD, f"{GUILD}/notes", staff, "m1")
    assert not (await home.ask()).answer.quotes
    assert not await home.conversation.access.may_use(HERE, f"{GUILD}/notes")
    inside = Place(
        "discord", GUILD, "9", private=True, readers=Readers(GUILD, True, members=(Reader(frozenset({"7"})),))
    )
    assert (await home.ask(place=inside)).answer.quotes
    assert await home.conversation.access.may_use(inside, f"{GUILD}/notes")
    assert not await home.conversation.access.may_use(THERE, f"{GUILD}/notes")


async def test_each_file_that_cannot_be_read_is_named_and_leaves_what_was_there(home: Home) -> None:
    await home.add()
    told: list[tuple[int, int, str]] = []
    outcome = await home.documents.add(
        GUILD,
        "notes",
        [
            upload("keeper.md", "   "),
            upload("broken.pdf", b"%PDF-1.4 broken"),
            upload("run.exe", "x"),
            upload("../../up.md", "x"),
            upload("good.txt", "The buoy is red."),
        ],
        by="m1",
        progress=lambda *step: told.append(step),
    )
    assert outcome.added == ("good.txt",)
    assert [failure.path for failure in outcome.failures] == ["keeper.md", "broken.pdf", "run.exe", "../../up.md"]
    assert all(failure.reason for failure in outcome.failures)
    assert told[2] == (2, 5, "run.exe")
    assert [one.name for one in await home.documents.list(GUILD)] == ["good.txt", "keeper.md"]
    assert (await home.ask()).answer.quotes[0].text == SECRET


async def test_the_same_name_again_is_a_new_version(home: Home) -> None:
    await home.add()
    await home.ask()
    assert (await home.add()).unchanged == ("keeper.md",)
    assert (await home.add(FAQ.replace("heliotrope", "mauve"))).replaced == ("keeper.md",)
    assert "mauve" in (await home.ask()).answer.quotes[0].text
    holdings = await home.documents.holdings(await home.the())
    assert (holdings.versions, holdings.cited.turns) == (2, 2)


async def test_rename_move_reread_remove(home: Home) -> None:
    await home.add()
    first = await home.ask()
    renamed = await home.documents.move(await home.the(), by="m2", name="light.md")
    moved = await home.documents.move(renamed, by="m2", collection="harbour")
    assert moved.place == "harbour/light.md"
    assert (await home.ask()).answer.quotes[0].document.collection == f"{GUILD}/harbour"
    assert (await home.documents.holdings(moved)).cited.turns == 2
    again = await home.documents.reread(GUILD, [moved], by="m2")
    assert (again.replaced, again.failures) == (("harbour/light.md",), ())
    await home.add("The buoy is red.", "light.md", "harbour2")
    with pytest.raises(CorpusError, match="already"):
        await home.documents.move(await home.documents.get(GUILD, moved.id), by="m2", collection="harbour2")
    with pytest.raises(CorpusError, match="ending"):
        await home.documents.move(moved, by="m2", name="light.txt")
    await home.documents.remove(moved, by="m2")
    assert not [quote for quote in (await home.ask()).answer.quotes if "password" in quote.text]
    assert home.corpus.library.text(first.answer.quotes[0].document.version)  # kept for the answers that quote it
    with pytest.raises(NotFoundError):
        await home.documents.remove(moved, by="m2")
    names = [change.name for change in await home.conversation.journal.servers.changes(GUILD)]
    assert names[:1] == ["remove document"]
    assert {"rename document", "move document", "reread document"} <= set(names)


async def test_limits_of_a_server(home: Home, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(served, "MOST_FILES", 2)
    monkeypatch.setattr(served, "MOST_BYTES", 1000)
    await home.add("One rope.", "1.md")
    (failure,) = (await home.add("x " * 600, "2.md")).failures
    assert "MB together" in failure.reason
    await home.add("Two ropes.", "2.md")
    (failure,) = (await home.add("Three ropes.", "3.md")).failures
    assert "at most 2 documents" in failure.reason
    assert (await home.add("Four ropes.", "2.md")).replaced


async def test_a_corpus_path_never_meets_a_server_s(home: Home) -> None:
    folder = home.corpus.root / ".servers" / GUILD / "notes"
    folder.mkdir(parents=True)
    (folder / "keeper.md").write_text("# Not hidden\n\nNever read.\n")
    same = home.corpus.root / "servers" / GUILD / "notes"
    same.mkdir(parents=True)
    (same / "keeper.md").write_text("# Operator's\n\nThe operator keeps it.\n")
    await home.add()
    with open_corpus(home.settings) as again:
        assert again.library.collections() == (f"{GUILD}/notes", "servers", "tea")
        assert again.report.failures == ()


CHILD = """
import asyncio, sys
from pathlib import Path
from bot.ingest.store import library
from tests.documents.conftest import opened, upload
async def main():
    async with opened(Path(sys.argv[1])) as home:
        print("ready", flush=True)
        for n in range(1000):
            text = f"# Notes\\n\\nEdition number {n} of the notes, edition {n}.\\n"
            await home.documents.add("1000", "notes", [upload("a.md", text), upload("b.md", text)], by="m")
asyncio.run(main())
"""


@pytest.mark.parametrize("seconds", [0.03, 0.3])
def test_a_crash_in_the_middle_of_an_add_leaves_the_old_or_the_new(tmp_path: Path, seconds: float) -> None:
    child = subprocess.Popen(
        [sys.executable, "-c", CHILD, str(tmp_path)], stdout=subprocess.PIPE, cwd=Path(__file__).parents[2]
    )
    assert child.stdout is not None
    assert child.stdout.readline() == b"ready\n"
    with pytest.raises(subprocess.TimeoutExpired):
        child.wait(seconds)
    os.kill(child.pid, signal.SIGKILL)
    child.wait()
    child.stdout.close()

    async def check() -> None:
        async with opened(tmp_path) as home:
            assert home.corpus.report.failures == ()
            library = home.corpus.library
            for path in sorted((home.settings.served_dir / GUILD / "notes").glob("[ab].md")):
                (ref,) = [ref for ref in library.documents() if ref.path.endswith(f"/{path.name}")]
                assert library.text(ref.version).split("\n")[-1] == path.read_text().split("\n")[2]
            with sqlite3.connect(library.path) as db:
                assert db.execute("PRAGMA integrity_check").fetchone() == ("ok",)

    asyncio.run(check())
