"""The answerer of the present corpus, while that changes."""

from __future__ import annotations

import logging
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from bot.answer.answerer import Answerer
from bot.answer.service import Answerers
from bot.errors import SearchIndexError
from bot.ingest.store.library import Library
from bot.model import Passage
from tests.answer.conftest import BOTH, FILES, best, renew
from tests.making import put, remove

SEA = frozenset({"sea"})
FERRY = "# Ferries\n\nThe ferry leaves at nine.\n\nLate guests and pets\n\nThey pay ten crowns.\n"


class Slow(Library):
    """A library whose passages are read only when the test lets them."""

    def __init__(self, path: Path) -> None:
        super().__init__(path)
        self.asked, self.go = threading.Event(), threading.Event()
        self.builders: list[str] = []

    def passages(self, collections: frozenset[str] | None = None) -> Iterator[Passage]:
        self.builders.append(threading.current_thread().name)
        self.asked.set()
        assert self.go.wait(10)
        return super().passages(collections)


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Slow]:
    with Slow(tmp_path / "library.db") as library:
        put(library, {"sea/ferry.md": FERRY})
        yield library
        library.go.set()


def first(answerer: Answerer, question: str = "when does the ferry leave?") -> str:
    """The best sentence."""
    return answerer.answer(question, [], SEA).ranked[0].text


def test_the_former_answerer_serves_while_the_index_is_built(library: Slow, tmp_path: Path) -> None:
    library.go.set()
    with Answerers(library, tmp_path / "index") as service:
        old = service.current()
        assert library.builders == [threading.current_thread().name]
        library.go.clear()
        library.asked.clear()
        put(library, {"sea/ferry.md": FERRY.replace("nine", "noon")})
        began = time.monotonic()
        assert service.current() is old
        assert library.asked.wait(10)
        for _ in range(3):
            assert service.current() is old
            assert first(service.current()) == "The ferry leaves at nine."
        assert time.monotonic() - began < 5
        assert len(library.builders) == 2
        library.go.set()
        renew(service, library)
        assert first(service.current()) == "The ferry leaves at noon."
        assert library.builders == [threading.current_thread().name, "index"]


def test_markup_that_changes_or_a_file_that_goes_leaves_the_former_answers_whole(library: Slow, tmp_path: Path) -> None:
    library.go.set()
    with Answerers(library, tmp_path / "index") as service:
        old = service.current()
        put(library, {"sea/ferry.md": FERRY.replace("Late guests", "## Late guests")})
        assert first(old, "what do late guests pay?") == "Late guests and pets"  # still a paragraph there
        renew(service, library)
        assert first(service.current(), "what do late guests pay?") == "They pay ten crowns."
        remove(library, "sea/ferry.md")
        assert first(old) == "The ferry leaves at nine."


def test_only_the_first_answerer_is_waited_for(library: Slow, tmp_path: Path) -> None:
    with Answerers(library, tmp_path / "index") as service:
        found: list[Answerer] = []
        asking = [threading.Thread(target=lambda: found.append(service.current())) for _ in range(4)]
        for thread in asking:
            thread.start()
        assert library.asked.wait(10)
        assert found == []
        library.go.set()
        for thread in asking:
            thread.join(10)
        assert len(found) == 4
        assert len({id(answerer) for answerer in found}) == len(library.builders) == 1


def test_closing_ends_the_build(library: Slow, tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    library.go.set()
    service = Answerers(library, tmp_path / "index")
    old = service.current()
    library.go.clear()
    library.asked.clear()
    put(library, {"sea/ferry.md": FERRY.replace("nine", "noon")})
    service.current()
    assert library.asked.wait(10)
    threading.Timer(0.1, library.go.set).start()
    service.close()
    assert not [thread for thread in threading.enumerate() if thread.name == "index"]
    assert service.current() is old
    assert not [thread for thread in threading.enumerate() if thread.name == "index"]
    assert caplog.records == []


def test_a_build_that_fails_is_told_and_tried_again_later(
    library: Slow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    library.go.set()
    with Answerers(library, tmp_path / "index") as service:
        old = service.current()
        (tmp_path / "index").rename(tmp_path / "kept")
        (tmp_path / "index").write_text("not a folder")
        put(library, {"sea/ferry.md": FERRY.replace("nine", "noon")})
        with caplog.at_level(logging.WARNING):
            until = time.monotonic() + 10
            while not caplog.records and time.monotonic() < until:
                assert service.current() is old
                time.sleep(0.01)
        assert "as they were before" in caplog.text
        (tmp_path / "index").unlink()
        time.sleep(0.1)
        assert service.current() is old
        monkeypatch.setattr("bot.answer.service._RETRY_SECONDS", 0.0)
        service._retry_at = 0.0  # pyright: ignore[reportPrivateUsage]
        renew(service, library)
        assert len(caplog.records) == 1


def test_a_first_build_that_fails_is_raised(library: Slow, tmp_path: Path) -> None:
    library.go.set()
    (tmp_path / "index").write_text("not a folder")
    service = Answerers(library, tmp_path / "index")
    with pytest.raises(SearchIndexError, match="check its permissions"):
        service.current()
    (tmp_path / "index").unlink()
    assert service.current().snapshot == library.snapshot


def test_the_present_answerer_follows_a_sync(tmp_path_factory: pytest.TempPathFactory) -> None:
    home = tmp_path_factory.mktemp("service")
    with Library(home / "library.db") as library:
        put(library, FILES)
        service = Answerers(library, home / "index")
        before = service.current()
        assert service.current() is before
        assert service.check() == []
        assert before.answer("which quasar emits neutrinos", [], BOTH).tier == "absent"
        put(library, {"law/sky.md": "# Sky\n\nThe quasar emits neutrinos at night.\n"})
        assert service.check() != []
        renew(service, library)
        assert service.current().snapshot == library.snapshot != before.snapshot
        assert "quasar" in best(service.current().answer("which quasar emits neutrinos", [], BOTH))


def test_a_language_is_prepared_once(town_service: Answerers, monkeypatch: pytest.MonkeyPatch) -> None:
    town_service.current().answer("how much is a permit", [], BOTH)
    monkeypatch.setattr("bot.text.terms.Analyzer", None)  # a second one would fail
    town_service.current().answer("how much is the museum", [], BOTH)


def test_a_new_title_counts_at_once(tmp_path_factory: pytest.TempPathFactory) -> None:
    home = tmp_path_factory.mktemp("titles")
    body = "\n\nIt opens at nine in the morning.\n"
    with Library(home / "library.db") as library:
        put(
            library,
            {"main/a.md": f"---\ntitle: The museum\n---{body}", "main/b.md": "# Other\n\nThe mill opens at ten.\n"},
        )
        service = Answerers(library, home / "index")
        before = service.current().answer("when does the museum open", [], frozenset({"main"}))
        put(library, {"main/a.md": f"---\ntitle: The library\n---{body}"})
        renew(service, library)
        after = service.current().answer("when does the library open", [], frozenset({"main"}))
        assert best(before) == best(after) == "It opens at nine in the morning."
        assert after.missing == before.missing == ()
