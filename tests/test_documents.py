"""Documents of servers: from the offered file to the quote and back, and purging without a trace."""

from __future__ import annotations

import asyncio
import os
import signal
import sqlite3
import subprocess
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path

import pytest

from bot.app import Corpus, open_conversation, open_corpus
from bot.conversation import Conversation
from bot.documents import ServerDocument, ServerDocuments, Upload
from bot.errors import CorpusError, NotFoundError
from bot.ingest import served
from bot.model import Ask, Audience, Place, Reader, Readers, Turn
from bot.settings import Settings, bundled

GUILD, OTHER = "1000", "2000"
HERE = Place("discord", GUILD, "9", readers=Readers(GUILD, True, "9", frozenset({GUILD})))
THERE = Place("discord", OTHER, "9", readers=Readers(OTHER, True, "9", frozenset({OTHER})))
SECRET = "The password of the lighthouse is heliotrope under the seventh stone of the quay."
FAQ = f"# Keeper's notes\n\n## Lighthouse password\n\n{SECRET}\n\nThe lighthouse was painted white by the keeper.\n"
ASKED = "What is the password of the lighthouse?"


pytestmark = pytest.mark.usefixtures("read_here")


@dataclass
class Home:
    settings: Settings
    corpus: Corpus
    conversation: Conversation

    @property
    def documents(self) -> ServerDocuments:
        assert self.conversation.served is not None
        return self.conversation.served

    async def add(self, text: str = FAQ, name: str = "keeper.md", collection: str = "notes", guild: str = GUILD):
        return await self.documents.add(guild, collection, [upload(name, text)], by="m1")

    async def the(self, name: str = "keeper.md", guild: str = GUILD) -> ServerDocument:
        return next(one for one in await self.documents.list(guild) if one.name == name)

    async def ask(self, question: str = ASKED, place: Place = HERE, conversation: str = "c") -> Turn:
        for _ in range(100):  # until the index follows
            self.corpus.answerers.current()
            if self.corpus.answerers.current().snapshot == self.corpus.library.snapshot:
                break
            await asyncio.sleep(0.02)
        return await self.conversation.ask(Ask(question, "m1", place, conversation), lambda _, answer: f"{answer}")

    def traces(self, words: str) -> list[str]:
        """The files of the data folder that hold some words."""
        wanted = words.encode()
        files = [path for path in self.settings.data_dir.rglob("*") if path.is_file()]
        return [path.name for path in files if wanted in path.read_bytes()]


def upload(name: str, text: str | bytes) -> Upload:
    data = text.encode() if isinstance(text, str) else text

    async def read() -> bytes:
        return data

    return Upload(name, len(data), read)


@asynccontextmanager
async def opened(folder: Path) -> AsyncIterator[Home]:
    root = folder / "corpus"
    (root / "tea").mkdir(parents=True, exist_ok=True)
    (root / "tea" / "tea.md").write_text("# Tea\n\nEarl Grey is flavoured with oil of bergamot.\n")
    settings = Settings(folder / "data", root, bundled("prompts"))
    with open_corpus(settings) as corpus:
        async with open_conversation(settings, corpus, "t") as conversation:
            yield Home(settings, corpus, conversation)


@pytest.fixture
async def home(tmp_path: Path) -> AsyncIterator[Home]:
    async with opened(tmp_path) as home:
        yield home


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
        assert [ref.meta.title for ref in await home.conversation.catalogue.documents(place)] == ["Tea"]
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


async def test_an_answer_is_quoted_with_its_link(home: Home) -> None:
    link = "https://discord.com/channels/1000/9/77"
    saved = await home.documents.save_answer(
        GUILD, "How do I moor: at the quay?", "Moor with two ropes.", link, by="m1"
    )
    assert len(saved.added) == 1
    (quote, *_) = (await home.ask("How do I moor at the quay?")).answer.quotes
    assert quote.text == "Moor with two ropes."
    meta = quote.document.meta
    assert (meta.title, meta.url, meta.kind) == ("How do I moor: at the quay?", link, "faq")
    assert meta.published
    again = await home.documents.save_answer(GUILD, "How do I moor?", "Moor with one rope.", link, by="m1")
    assert again.replaced == saved.added


async def test_typed_text(home: Home) -> None:
    await home.documents.add_text(GUILD, "rules", "Rope rules: part 1", "---\nCoil every rope.\n", by="m1")
    assert (await home.the("rope-rules-part-1.md")).ref
    assert (await home.ask("How are ropes coiled?")).answer.quotes[0].document.meta.title == "Rope rules: part 1"
    with pytest.raises(CorpusError):
        await home.documents.add_text(GUILD, "rules", " ", "x", by="m1")


async def test_a_purge_leaves_no_byte(home: Home) -> None:
    await home.add(FAQ.replace("heliotrope", "mauve"))
    await home.ask()
    await home.add()
    await home.add("# Buoys\n\nThe buoy by the lighthouse is red.\n", "buoys.md")
    turn = await home.ask()
    await home.ask("and who painted it?")
    near = await home.ask("lighthouse password sourdough bagels pretzels")
    document = await home.documents.move(await home.the(), by="m1", name="renamed.md")
    await home.ask(conversation="d")
    receipt = await home.documents.purge(document, by="m1")
    assert receipt.problems == ()
    assert receipt.versions == 2
    assert receipt.cited.turns >= 3
    for words in ("heliotrope", "mauve", "seventh stone", "Lighthouse password", "painted white"):
        assert home.traces(words) == [], words
    left = await home.conversation.turn(turn.id)
    assert left.ask.question == ASKED
    assert "purged" in left.body
    assert not [quote for quote in left.answer.quotes if "password" in quote.text]
    assert await home.conversation.journal.check() == []
    assert "Lighthouse password" not in (await home.conversation.turn(near.id)).answer.nearest
    after = await home.ask()
    assert "heliotrope" not in str(after.answer)
    assert (await home.ask("Which buoy by the lighthouse is red?")).answer.quotes
    assert [one.name for one in await home.documents.list(GUILD)] == ["buoys.md"]


async def test_a_purge_in_another_process_is_noticed_at_once(home: Home, tmp_path: Path) -> None:
    await home.add()
    assert (await home.ask()).answer.quotes
    async with opened(tmp_path) as other:
        await other.documents.purge(await other.the(), by="m1")
    turn = await home.conversation.ask(Ask(ASKED, "m1", HERE, "c"), lambda *_: "")
    assert "heliotrope" not in str(turn.answer)


async def test_copies_in_libraries_of_other_folders_are_purged_too(home: Home, tmp_path: Path) -> None:
    other = tmp_path / "elsewhere"
    other.mkdir()
    tea = home.corpus.root / "tea" / "tea.md"
    (other / "copy.md").write_bytes(tea.read_bytes())
    (other / "sea.md").write_text("# Tides\n\nThe tide turns at six.\n")
    place = Place("terminal")
    with open_corpus(home.settings, other) as corpus:
        async with open_conversation(home.settings, corpus, "t") as asked:
            turn = await asked.ask(Ask("What is Earl Grey flavoured with?", "o", place, "x"), lambda _, one: f"{one}")
    assert turn.answer.quotes
    (ref,) = home.corpus.library.documents()
    receipt = await home.documents.purge_ref(ref, home.corpus.root, by="terminal")
    assert receipt.problems == ()
    assert receipt.cited.turns == 1
    assert home.traces("oil of bergamot") == []
    with open_corpus(home.settings, other) as corpus:
        assert [one.path for one in corpus.library.documents()] == ["sea.md"]
        assert "purged" in corpus.report.failures[0].reason
        corpus.answerers.current()


async def test_a_purge_of_a_copy_spares_what_has_its_id_here(home: Home, tmp_path: Path) -> None:
    other = tmp_path / "elsewhere"
    other.mkdir()
    (other / "guide.md").write_text(FAQ)
    with open_corpus(home.settings, other) as corpus:
        (copy,) = corpus.library.documents()
    (home.corpus.root / "guide.md").write_text("# Moles\n\nThe mole is flavoured with basalt.\n")
    (home.corpus.root / "tea" / "copy.md").write_text(FAQ)
    with open_corpus(home.settings):
        home.corpus.answerers.current()
    known = {one.path: one for one in home.corpus.library.documents()}
    assert known["guide.md"].id == copy.id
    await home.ask("What is the mole flavoured with?")
    before = await home.conversation.journal.cited([copy.id])
    assert before.turns == 1
    await home.documents.purge_ref(known["tea/copy.md"], home.corpus.root, by="terminal")
    assert {one.path for one in home.corpus.library.documents()} == {"tea/tea.md", "guide.md"}
    assert await home.conversation.journal.cited([copy.id]) == before
    with open_corpus(home.settings, other) as corpus:
        assert corpus.library.documents() == []


async def test_a_server_s_purge_leaves_other_folders_alone(home: Home, tmp_path: Path) -> None:
    other = tmp_path / "elsewhere"
    other.mkdir()
    (other / "copy.md").write_text(FAQ)
    with open_corpus(home.settings, other) as corpus:
        assert corpus.library.documents()
    await home.add()
    receipt = await home.documents.purge(await home.the(), by="m1")
    assert "still holds words" in receipt.problems[0]
    with open_corpus(home.settings, other) as corpus:
        assert corpus.library.documents()


async def test_an_operator_s_document_is_purged_and_its_file_is_not_read_again(home: Home) -> None:
    await home.ask("What is Earl Grey flavoured with?")
    (ref,) = home.corpus.library.documents()
    receipt = await home.documents.purge_ref(ref, home.corpus.root, by="terminal")
    assert receipt.file == str(home.corpus.root / "tea" / "tea.md")
    assert receipt.problems == ()
    assert home.traces("oil of bergamot") == []
    with open_corpus(home.settings) as again:
        assert again.library.documents() == []
        assert "purged" in again.report.failures[0].reason
        (home.corpus.root / "tea" / "tea.md").write_text("# Tea\n\nEarl Grey is black.\n")
    with open_corpus(home.settings) as again:
        assert again.report.failures == ()
        assert len(again.library.documents()) == 1


async def test_what_is_left_of_a_server_goes_with_it(home: Home) -> None:
    await home.add()
    await home.add("The mole is grey.", "mole.md", guild=OTHER)
    await home.ask()
    (home.settings.served_dir / GUILD / "notes" / ".new-1").write_text(SECRET)
    (home.settings.served_dir / GUILD / "link").symlink_to(home.corpus.root)
    await home.conversation.records.erase_server(GUILD)
    assert home.traces("heliotrope") == []
    assert not (home.settings.served_dir / GUILD).exists()
    assert (home.corpus.root / "tea" / "tea.md").exists()
    assert home.corpus.library.collections() == (f"{OTHER}/notes", "tea")


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
from bot.ingest import library
from tests.test_documents import opened, upload
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
        [sys.executable, "-c", CHILD, str(tmp_path)], stdout=subprocess.PIPE, cwd=Path(__file__).parents[1]
    )
    assert child.stdout is not None
    child.stdout.readline()
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
