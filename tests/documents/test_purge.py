"""Purging without a trace."""

from __future__ import annotations

from pathlib import Path

import pytest

from bot.app import open_conversation, open_corpus
from bot.model import Ask, Place
from tests.documents.conftest import ASKED, FAQ, GUILD, HERE, OTHER, SECRET, Home, opened

pytestmark = pytest.mark.usefixtures("read_here")


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
