"""The wiring: a corpus in step with its folder, a journal beside it, and what keeps the bot from starting."""

from __future__ import annotations

import fcntl
import gc
import os
import shutil
import stat
from dataclasses import replace
from pathlib import Path

import pytest

from bot.app import open_conversation, open_corpus, run_discord
from bot.cli.why import accounts
from bot.errors import CorpusError, QuothError, SettingsError, TemplateError
from bot.model import Ask, Place
from bot.settings import Settings, bundled

pytestmark = pytest.mark.usefixtures("read_here")


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    (tmp_path / "corpus" / "law").mkdir(parents=True)
    (tmp_path / "corpus" / "law" / "permits.md").write_text("# Permits\n\nA permit costs 40 crowns a year.\n")
    return Settings(data_dir=tmp_path / "data", corpus_dir=tmp_path / "corpus", prompts_dir=bundled("prompts"))


def test_a_corpus_is_synced_when_it_is_opened(settings: Settings) -> None:
    seen: list[tuple[int, int, str]] = []
    with open_corpus(settings, progress=lambda *step: seen.append(step)) as corpus:
        assert corpus.report.added == ("law/permits.md",)
        assert corpus.library.collections() == ("law",)
        assert corpus.answerers.current().snapshot == corpus.report.snapshot == corpus.library.snapshot
    assert seen == [(0, 1, "law/permits.md"), (1, 1, "")]
    with open_corpus(settings) as corpus:
        assert (corpus.report.added, corpus.report.unchanged) == ((), 1)
    with open_corpus(settings, force=True) as corpus:
        assert corpus.report.unchanged == 0
    with pytest.raises(CorpusError, match="closed"):
        corpus.library.collections()


def test_a_named_folder_has_a_library_and_an_index_of_its_own(settings: Settings, tmp_path: Path) -> None:
    other = tmp_path / "other"
    (other / "deep").mkdir(parents=True)
    (other / "deep" / "sky.txt").write_text("The quasar emits light.\n")
    (tmp_path / "link").symlink_to(other)
    with open_corpus(settings, other) as corpus, open_corpus(settings) as configured:
        corpus.answerers.current()
        assert corpus.library.collections() == ("main",)
        assert configured.library.collections() == ("law",)
    with open_corpus(settings, tmp_path / "link") as corpus:
        assert corpus.report.unchanged == 1
    assert len(list((settings.data_dir / "folders").iterdir())) == 1


def test_only_settling_turns_the_library_to_another_folder(
    settings: Settings, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    (tmp_path / "second" / "sea").mkdir(parents=True)
    (tmp_path / "second" / "sea" / "tide.md").write_text("# Tides\n\nThe tide turns at six.\n")
    other = replace(settings, corpus_dir=tmp_path / "second")
    with open_corpus(settings) as configured:
        configured.answerers.current()
        before = configured.library.snapshot
        (tmp_path / "same").symlink_to(settings.corpus_dir)
        with open_corpus(replace(settings, corpus_dir=tmp_path / "same")) as corpus:
            assert (corpus.home, corpus.library.snapshot) == (settings.data_dir, before)
        with open_corpus(other) as corpus:
            assert corpus.library.collections() == ("sea",)
            assert corpus.home.parent == settings.data_dir / "folders"
            with open_corpus(settings, other.corpus_dir) as named:
                assert named.library.collections() == ("main",)
                assert named.home != corpus.home
        with open_corpus(other) as corpus:
            assert corpus.report.unchanged == 1
        assert configured.library.snapshot == before
        assert caplog.records == []
        with open_corpus(other, settle=True) as corpus:
            assert corpus.home == settings.data_dir
            assert configured.library.collections() == ("sea",)
        assert [record.levelname for record in caplog.records] == ["WARNING"]
        assert f"from now on it follows {str(other.corpus_dir)!r}" in caplog.text
    with open_corpus(settings) as corpus:
        assert corpus.home != settings.data_dir
        assert corpus.library.collections() == ("law",)


def test_what_is_there_is_served_while_another_process_syncs(
    settings: Settings, caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("bot.app._BUSY_SECONDS", 0.1)
    monkeypatch.setattr("bot.app._WAIT_SECONDS", 0.5)
    settings.data_dir.mkdir()
    with settings.library_path.with_name("library.db.lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        with pytest.raises(CorpusError, match="Another sync"), open_corpus(settings):
            pass
        assert [record.message.split(": ")[1] for record in caplog.records] == ["waiting for it."]
        fcntl.flock(lock, fcntl.LOCK_UN)
        with open_corpus(settings):
            pass
        fcntl.flock(lock, fcntl.LOCK_EX)
        caplog.clear()
        with open_corpus(settings) as corpus:
            assert corpus.report.passages == corpus.library.count_passages() > 0
            assert corpus.answerers.current().snapshot == corpus.report.snapshot
        assert len(caplog.records) == 1
        assert "what was there before" in caplog.text
        with pytest.raises(CorpusError, match="Another sync"), open_corpus(settings, settle=True):
            pass


def test_only_the_owner_can_read_what_is_written(settings: Settings, tmp_path: Path) -> None:
    before = os.umask(0)
    try:
        with open_corpus(settings) as corpus, open_corpus(settings, tmp_path / "corpus" / "law"):
            corpus.answerers.current()
    finally:
        os.umask(before)
    assert stat.S_IMODE(settings.data_dir.stat().st_mode) == 0o700
    for path in settings.data_dir.rglob("*"):
        if path.is_file():
            assert stat.S_IMODE(path.stat().st_mode) == 0o600, path


def test_what_cannot_be_opened_says_what_to_do(settings: Settings, tmp_path: Path) -> None:
    with pytest.raises(CorpusError, match="name a folder of documents"), open_corpus(settings, tmp_path / "gone"):
        pass
    gone = replace(settings, corpus_dir=tmp_path / "gone")
    with pytest.raises(CorpusError, match="set QUOTH_CORPUS_DIR"), open_corpus(gone):
        pass
    (tmp_path / "file").write_text("")
    with (
        pytest.raises(SettingsError, match="set QUOTH_DATA_DIR"),
        open_corpus(replace(settings, data_dir=tmp_path / "file")),
    ):
        pass


async def test_a_conversation_is_logged_and_closed(settings: Settings) -> None:
    with open_corpus(settings) as corpus:
        async with open_conversation(settings, corpus, "digest") as conversation:
            turn = await conversation.ask(
                Ask("how much does a permit cost?", "m1", Place("terminal"), "c1"), lambda ident, _: ident
            )
        async with open_conversation(settings, corpus, "digest") as conversation:
            assert await conversation.turn(turn.id) == turn
        with pytest.raises(QuothError):
            await conversation.ask(turn.ask, lambda ident, _: ident)
    assert turn.template == "digest"
    assert turn.answer.quotes[0].text == "A permit costs 40 crowns a year."
    assert {path.name for path in settings.data_dir.iterdir()} >= {"library.db", "journal.db", "index"}


def test_the_bot_does_not_start_without_a_token_or_with_broken_templates(settings: Settings, tmp_path: Path) -> None:
    with pytest.raises(SettingsError, match="DISCORD_TOKEN"):
        run_discord(settings, accounts(settings))
    broken = tmp_path / "prompts" / "en" / "discord"
    broken.mkdir(parents=True)
    (broken / "answered.j2").write_text("fine\n{{ answer")
    shutil.copy(settings.prompts_dir / "en" / "labels.toml", broken.parent)
    with pytest.raises(TemplateError, match=r"discord/answered\.j2, line 2"):
        run_discord(replace(settings, discord_token="token", prompts_dir=tmp_path / "prompts"), accounts(settings))
    assert not settings.data_dir.exists()


@pytest.mark.skipif(not Path("/proc/self/fd").is_dir(), reason="descriptors are counted in /proc")
def test_opening_and_closing_leaks_no_descriptor(settings: Settings) -> None:
    def cycle() -> None:
        with open_corpus(settings) as corpus:
            corpus.answerers.current().answer("permit", [], frozenset({"law"}))

    cycle()
    gc.collect()  # mapped arrays keep a descriptor until they are collected
    before = len(list(Path("/proc/self/fd").iterdir()))
    for _ in range(20):
        cycle()
    gc.collect()
    assert len(list(Path("/proc/self/fd").iterdir())) <= before + 2


def test_synonyms_are_read_at_the_start_and_are_no_document(settings: Settings) -> None:
    file = settings.corpus_dir / "synonyms.txt"
    file.write_text("zebra => permit\n")
    for folder in (None, settings.corpus_dir):
        with open_corpus(settings, folder) as corpus:
            assert [ref.path for ref in corpus.library.documents()] == ["law/permits.md"]
            answerer = corpus.answerers.current()
            allowed = frozenset(corpus.library.collections())
            assert answerer.lookup("zebra", allowed)
            file.write_text("# nothing\n")
            assert not answerer.lookup("zebra", allowed)
            file.write_text("zebra => permit\n")


def test_broken_synonyms_stop_the_start_and_say_where(settings: Settings) -> None:
    (settings.corpus_dir / "synonyms.txt").write_text("a, b\n\nlicence\n")
    with pytest.raises(SettingsError, match=r"synonyms\.txt, line 3: 'licence' stands alone"), open_corpus(settings):
        pass
