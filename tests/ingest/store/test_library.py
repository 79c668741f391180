"""The library and its sync: incremental, atomic, and nothing that is cited gets lost."""

from __future__ import annotations

import hashlib
import os
import sqlite3
import stat
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from bot.errors import CorpusError, NotFoundError, VerbatimError
from bot.ingest import codec
from bot.ingest import sync as syncing
from bot.ingest.parse import read_data
from bot.ingest.reading import document_id
from bot.ingest.sandbox import Sandbox
from bot.ingest.store.changes import KnownFile, Put
from bot.ingest.store.library import Library
from bot.ingest.store.schema import MIGRATIONS
from bot.model import SyncReport
from bot.settings import IngestLimits
from tests.making import put

LIMITS = IngestLimits()
FDS = Path("/proc/self/fd")
SANDBOX = Sandbox(LIMITS)


@pytest.fixture(scope="module", autouse=True)
def shared_child() -> Iterator[None]:
    yield
    SANDBOX.close()


def sync(root: Path, library: Library, limits: IngestLimits, **options: Any) -> SyncReport:
    """A sync with the one child that all tests of this file share."""
    return syncing.sync(root, library, limits, sandbox=SANDBOX, **options)


LONG = "The ferry leaves at nine and comes back at noon, whatever the weather may be like out on the sound that day."


@pytest.fixture
def root(tmp_path: Path) -> Path:
    root = tmp_path / "corpus"
    for path, text in {
        "top.txt": "Top text of the main collection.",
        "help/ask.md": f"# Asking\n\n{LONG}\n\n## How\n\nAsk in a channel.\n\n## Why\n\nBecause you can.\n",
        "help/deep/er.md": "# Deeper\n\nText below two folders.\n",
        "law/act.txt": "1. Nobody shall fish here.\n2. Nobody shall swim here.\n",
    }.items():
        (root / path).parent.mkdir(parents=True, exist_ok=True)
        (root / path).write_text(text)
    return root


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    with Library(tmp_path / "data" / "library.db") as library:
        yield library


def age(root: Path) -> None:
    """Let the files be older than what a sync distrusts."""
    for path in root.rglob("*"):
        if path.is_file() and not path.is_symlink():
            os.utime(path, (1_600_000_000, 1_600_000_000))


def test_authors_are_those_of_the_current_documents_of_some_collections(library: Library) -> None:
    by = "---\nauthor: {}\n---\n\nA view of the harbour.\n"
    files = {"a/one.md": by.format("Ada"), "a/two.md": by.format("Bo"), "a/three.md": by.format("Ada")}
    put(library, {**files, "b/four.md": by.format("Cy"), "a/five.md": "Nobody wrote this.\n"})
    for collections in (frozenset[str](), frozenset({"a"}), frozenset({"a", "b"})):
        authors = [ref.meta.author for ref in library.documents(collections) if ref.meta.author]
        assert library.authors(collections) == list(dict.fromkeys(authors))
    assert set(library.authors(frozenset({"a"}))) == {"Ada", "Bo"}


def test_collections_documents_and_passages(root: Path, library: Library) -> None:
    report = sync(root, library, LIMITS)
    assert report.added == ("top.txt", "help/ask.md", "help/deep/er.md", "law/act.txt")
    assert library.collections() == ("help", "law", "main")
    refs = library.documents()
    assert [(r.collection, r.path) for r in refs] == [
        ("help", "help/ask.md"), ("help", "help/deep/er.md"), ("law", "law/act.txt"), ("main", "top.txt"),
    ]  # fmt: skip
    assert refs[0].id == document_id("help", "help/ask.md")
    passages = list(library.passages())
    assert len(passages) == report.passages == library.count_passages()
    for passage in passages:
        assert library.text(passage.document.version)[passage.start : passage.end] == passage.text
        assert library.passage_at(passage.document.id, passage.document.version, passage.start) == passage
    assert {p.document.collection for p in library.passages(frozenset({"law"}))} == {"law"}
    assert list(library.passages(frozenset())) == []
    ids = [p.id for p in passages]
    assert library.get(ids[::-1]) == passages[::-1]


def test_a_document_comes_back_as_it_was_read(root: Path, library: Library) -> None:
    sync(root, library, LIMITS)
    reading = read_data((root / "help/ask.md").read_bytes(), "help/ask.md", "help")
    ref = reading.document.ref
    assert library.document(ref.id) == ref
    assert library.passages_of(ref.id) == list(reading.passages)
    assert library.blocks(ref.id, ref.version) == reading.document.blocks
    middle = reading.passages[1]
    assert [library.neighbour(middle.id, by) for by in (-1, 1)] == [reading.passages[0], reading.passages[2]]
    assert library.neighbour(reading.passages[0].id, -1) is None
    assert library.neighbour(reading.passages[-1].id, 1) is None


def test_the_first_passages_leave_out_texts_that_came_before(library: Library) -> None:
    put(library, {"b/1.txt": "The same words.", "b/2.txt": "Other words here.", "b/3.txt": "The same words."})
    one, two, three = library.passages()
    ids = [three.id, two.id, one.id]
    assert library.get(ids) == [three, two, one]
    assert library.first(ids, 9) == [three, two]
    assert library.first(ids, 1) == [three]
    assert library.first([], 3) == library.get([]) == []
    with pytest.raises(NotFoundError):
        library.first([one.id, f"{one.id}9"], 2)


@pytest.mark.parametrize(
    "passage_id", ["", "x", "a-b-c", "000000000000-000000000000-0", "a-b-99999999999999999999", "☃-☃-1"]
)
def test_what_is_not_there_is_not_found(root: Path, library: Library, passage_id: str) -> None:
    sync(root, library, LIMITS)
    with pytest.raises(NotFoundError):
        library.get([passage_id])
    for call in (library.document, library.text, library.passages_of):
        with pytest.raises(NotFoundError):
            call(passage_id)


def test_only_changed_files_are_read_again(root: Path, library: Library) -> None:
    age(root)
    first = sync(root, library, LIMITS)
    seen: list[str] = []
    again = sync(root, library, LIMITS, progress=lambda done, total, path: seen.append(path))
    assert (again.added, again.changed, again.removed, again.unchanged) == ((), (), (), 4)
    assert (seen, again.snapshot) == ([], first.snapshot)
    (root / "top.txt").write_text("Another text of the main collection.")
    (root / "law/act.txt").unlink()
    (root / "law/new.txt").write_text("A new law about boats was passed.")
    third = sync(root, library, LIMITS, progress=lambda done, total, path: seen.append(f"{done}/{total} {path}"))
    assert (third.added, third.changed, third.removed, third.unchanged) == (
        ("law/new.txt",),
        ("top.txt",),
        ("law/act.txt",),
        2,
    )
    assert seen == ["0/2 top.txt", "1/2 law/new.txt", "2/2 "]
    assert third.snapshot not in {"", first.snapshot}


def test_a_touched_file_is_unchanged_but_new_metadata_is_a_change(root: Path, library: Library) -> None:
    path = root / "help/deep/er.md"
    first = sync(root, library, LIMITS)
    age(root)
    touched = sync(root, library, LIMITS)
    assert (touched.changed, touched.unchanged, touched.snapshot) == ((), 4, first.snapshot)
    path.write_text("---\ntitle: Deeper still\n---\n" + path.read_text())
    changed = sync(root, library, LIMITS)
    assert changed.changed == ("help/deep/er.md",)
    assert changed.snapshot != first.snapshot
    ref = library.document(document_id("help", "help/deep/er.md"))
    assert ref.meta.title == "Deeper still"
    assert ref.version == next(iter(library.passages_of(ref.id))).document.version


def test_a_change_within_the_same_instant_is_seen(root: Path, library: Library) -> None:
    path = root / "top.txt"
    sync(root, library, LIMITS)
    info = path.stat()
    path.write_text("Pot text of the main collection.")
    os.utime(path, ns=(info.st_atime_ns, info.st_mtime_ns))
    assert sync(root, library, LIMITS).changed == ("top.txt",)


def test_force_reads_everything_again(root: Path, library: Library) -> None:
    age(root)
    first = sync(root, library, LIMITS)
    forced = sync(root, library, LIMITS, force=True)
    assert (len(forced.changed), forced.added, forced.snapshot) == (4, (), first.snapshot)
    assert len(list(library.passages())) == first.passages


def test_superseded_versions_stay_until_pruned(root: Path, library: Library) -> None:
    sync(root, library, LIMITS)
    old = {p.document.path: p for p in library.passages()}
    (root / "top.txt").write_text("Another text of the main collection.")
    (root / "law/act.txt").unlink()
    sync(root, library, LIMITS)
    for path in ("top.txt", "law/act.txt"):
        assert library.get([old[path].id]) == [old[path]]
    with pytest.raises(NotFoundError):
        library.document(old["law/act.txt"].document.id)
    assert "law" not in library.collections()
    assert library.prune({old["top.txt"].document.version}, seconds=0) == 1
    assert library.get([old["top.txt"].id]) == [old["top.txt"]]
    for lost in (
        lambda: library.get([old["law/act.txt"].id]),
        lambda: library.text(old["law/act.txt"].document.version),
    ):
        with pytest.raises(NotFoundError):
            lost()
    assert library.prune(set(), seconds=0) == 1
    assert library.prune(set(), seconds=0) == 0


LOANS = "# Loans\n\nBooks are lent for a month.\n\nLate payers\n\nThey pay ten crowns a week.\n"


def test_markup_that_changes_without_the_text_is_another_snapshot(root: Path, library: Library) -> None:
    (root / "law/loans.md").write_text(LOANS)
    first = sync(root, library, LIMITS)
    place = document_id("law", "law/loans.md")
    version = library.document(place).version
    before = library.passages_of(place)
    (root / "law/loans.md").write_text(LOANS.replace("Late payers", "## Late payers"))
    second = sync(root, library, LIMITS)
    assert library.document(place).version == version
    assert second.snapshot != first.snapshot
    after = library.passages_of(place)
    assert [p.text for p in before] != [p.text for p in after]
    assert not {p.id for p in before} & {p.id for p in after}
    assert library.get([p.id for p in (*before, *after)]) == [*before, *after]
    assert library.neighbour(before[0].id, 1) is None
    assert library.neighbour(after[0].id, 1) == after[1]
    # What is current counts where only the version is known.
    assert library.passage_at(place, version, after[1].start) == after[1]
    assert [block.kind for block in library.blocks(place, version)][2] == "heading"
    assert library.prune({version}, seconds=0) == 0
    assert library.prune(set(), seconds=0) == 1
    assert library.get([p.id for p in after]) == after
    with pytest.raises(NotFoundError):
        library.get([before[0].id])
    with pytest.raises(NotFoundError):
        library.neighbour(before[0].id, 1)


def test_what_was_superseded_just_now_is_not_pruned(
    root: Path, library: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    sync(root, library, LIMITS)
    (root / "top.txt").write_text("Another text of the main collection.")
    (root / "law/act.txt").unlink()
    sync(root, library, LIMITS)
    assert library.prune(set()) == 0
    now = time.time()
    monkeypatch.setattr(time, "time", lambda: now + 601)
    assert library.prune(set()) == 2
    # Only the last of several times counts.
    text = (root / "top.txt").read_text()
    for words in ("A third text of the main collection.", text, "A fourth text of the main collection."):
        (root / "top.txt").write_text(words)
        sync(root, library, LIMITS)
        now += 400
    assert library.prune(set()) == 1


def test_headings_in_reading_order(root: Path, library: Library) -> None:
    sync(root, library, LIMITS)
    found = list(library.headings(frozenset({"help"})))
    assert [(ref.path, text) for ref, text, _ in found] == [
        ("help/ask.md", ""), ("help/ask.md", "Asking"), ("help/ask.md", "How"), ("help/ask.md", "Why"),
        ("help/deep/er.md", ""), ("help/deep/er.md", "Deeper"),
    ]  # fmt: skip
    passages = library.get([passage for _, _, passage in found])
    assert [p.n for p in passages] == [0, 0, 1, 2, 0, 0]
    assert {ref.collection for ref, _, _ in library.headings()} == {"help", "law", "main"}
    assert list(library.headings(frozenset())) == []


def test_a_version_that_comes_back_is_current_again(root: Path, library: Library) -> None:
    first = sync(root, library, LIMITS)
    text = (root / "top.txt").read_text()
    (root / "top.txt").write_text("Something else for a while, then back.")
    sync(root, library, LIMITS)
    (root / "top.txt").write_text(text)
    assert sync(root, library, LIMITS).snapshot == first.snapshot


def test_a_file_that_became_unreadable_is_named_and_still_served(root: Path, library: Library) -> None:
    first = sync(root, library, LIMITS)
    (root / "top.txt").write_bytes(b"\x00broken")
    age(root)
    for _ in range(2):  # the second time it is not even opened
        report = sync(root, library, LIMITS)
        assert [(failure.path, failure.kind) for failure in report.failures] == [("top.txt", "encoding")]
        assert report.removed == ()
        assert report.snapshot == first.snapshot
    assert library.text(library.document(document_id("main", "top.txt")).version).startswith("Top text")
    (root / "top.txt").unlink()
    gone = sync(root, library, LIMITS)
    assert (gone.removed, gone.failures) == (("top.txt",), ())


def test_what_failed_before_there_were_codes_is_tried_again(root: Path) -> None:
    (root / "top.txt").write_text("Whole by now.")
    age(root)
    path = root.parent / "old.db"
    with Library(path) as library:
        sync(root, library, LIMITS)
    with closing(sqlite3.connect(path)) as old, old:
        old.execute("UPDATE files SET failure = 'It is broken.' WHERE path = 'top.txt'")
        old.execute("ALTER TABLE files DROP COLUMN detail")
        old.execute("PRAGMA user_version=5")
    with Library(path) as library:
        report = sync(root, library, LIMITS)
        assert (report.failures, report.unchanged) == ((), 3)
        assert all(file.failure is None for file in library.files().values())


def test_values_of_a_failure_are_told_again(root: Path, library: Library) -> None:
    (root / "big.txt").write_bytes(b"x" * 1_200_000)
    age(root)
    limits = IngestLimits(file_mb=1)
    told = [sync(root, library, limits).failures for _ in range(2)]
    assert [(one.kind, one.values) for (one,) in told] == [("too-big", {"size": "1.2", "most": "1"})] * 2


def test_a_file_replaced_by_a_link_outwards_is_still_served(root: Path, library: Library) -> None:
    sync(root, library, LIMITS)
    (root.parent / "secret.txt").write_text("secret")
    (root / "top.txt").unlink()
    (root / "top.txt").symlink_to(root.parent / "secret.txt")
    report = sync(root, library, LIMITS)
    assert [failure.path for failure in report.failures] == ["top.txt"]
    assert report.removed == ()
    assert library.document(document_id("main", "top.txt"))


def test_one_collection(root: Path, library: Library) -> None:
    sync(root, library, LIMITS)
    report = sync(root, library, LIMITS, one_collection=True)
    assert len(report.added) == 3
    assert library.collections() == ("main",)
    assert len(library.documents()) == 4


def test_a_failure_while_applying_applies_nothing(root: Path, library: Library) -> None:
    first = sync(root, library, LIMITS)
    reading = read_data(b"New text for the top.", "top.txt", "main")

    def changes() -> Iterator[Put]:
        file = KnownFile("top.txt", reading.document.ref.id, 0, 0, "", 1, 0)
        yield Put(file, reading.document, reading.passages)
        raise RuntimeError("power cut")

    with pytest.raises(RuntimeError):
        library.apply(changes())
    assert library.snapshot == first.snapshot
    assert library.text(library.document(reading.document.ref.id).version).startswith("Top text")


READER = """
import sys, time
from pathlib import Path
from bot.ingest.store.library import Library
with Library(Path(sys.argv[1])) as library:
    print("ready", flush=True)
    seen, until = set(), time.monotonic() + 20
    while time.monotonic() < until and len(seen) < 2:
        texts = {p.text.split()[0] for p in library.passages()}
        if len(texts) != 1:
            print("torn", texts)
            break
        if not seen or texts - seen:
            seen |= texts
            print(*sorted(texts), flush=True)
"""


def test_another_process_sees_the_old_corpus_or_the_new_one(tmp_path: Path, library: Library) -> None:
    root = tmp_path / "many"
    root.mkdir()
    for n in range(150):
        (root / f"{n}.txt").write_text(f"Old text number {n} of a corpus that changes as a whole.")
    sync(root, library, LIMITS)
    command = [sys.executable, "-c", READER, str(library.path)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as reader:
        assert reader.stdout is not None
        assert reader.stdout.readline() == "ready\n"
        assert reader.stdout.readline() == "Old\n"
        for n in range(150):
            (root / f"{n}.txt").write_text(f"New text number {n} of a corpus that changes as a whole.")
        sync(root, library, LIMITS)
        assert reader.stdout.read() == "New\n"
    assert reader.returncode == 0


def test_readers_in_threads_see_one_moment(root: Path, library: Library) -> None:
    sync(root, library, LIMITS)
    passages = library.passages()
    first = next(passages)
    (root / "top.txt").write_text("Another text of the main collection.")
    sync(root, library, LIMITS)
    rest = list(passages)
    assert {first.document.path} | {p.document.path for p in rest} >= {"top.txt"}
    assert any(p.text.startswith("Top text") for p in rest)
    errors: list[Exception] = []

    def read() -> None:
        try:
            for _ in range(20):
                assert library.get([p.id for p in library.passages()])
        except Exception as error:
            errors.append(error)

    threads = [threading.Thread(target=read) for _ in range(6)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert errors == []


def test_one_sync_at_a_time(root: Path, library: Library) -> None:
    import fcntl

    with library.path.with_name("library.db.lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        with pytest.raises(CorpusError, match="Another sync"):
            sync(root, library, LIMITS, patience=0.1)
        reports: list[SyncReport] = []
        waiting = threading.Thread(target=lambda: reports.append(sync(root, library, LIMITS)))
        waiting.start()
        time.sleep(0.2)
        assert reports == []
        fcntl.flock(lock, fcntl.LOCK_UN)
        waiting.join(30)
    assert len(reports[0].added) == 4


def test_a_newer_file_is_refused(tmp_path: Path) -> None:
    Library(tmp_path / "l.db").close()
    with sqlite3.connect(tmp_path / "l.db") as connection:
        connection.execute("PRAGMA user_version = 99")
    connection.close()
    with pytest.raises(CorpusError, match="newer Quoth"):
        Library(tmp_path / "l.db")


def test_a_file_of_the_first_tables_keeps_what_it_holds(tmp_path: Path) -> None:
    reading = read_data(LOANS.encode(), "law/loans.md", "law")
    ref, rows = reading.document.ref, [codec.passage_row(passage) for passage in reading.passages]
    older = "Older text of this document."
    old = hashlib.sha256(older.encode()).hexdigest()
    with sqlite3.connect(tmp_path / "l.db") as connection:
        connection.executescript(f"{MIGRATIONS[0]} PRAGMA user_version = 1;")
        for version, text, current in ((ref.version, reading.document.text, 1), (old, older, 0)):
            connection.execute("INSERT INTO texts VALUES (?, ?)", (version, text))
            edition = (ref.id, version, "law", ref.path, '{"title":"Loans"}', "[]", 2, current)
            connection.execute("INSERT INTO editions VALUES (?, ?, ?, ?, ?, ?, ?, ?)", edition)
        connection.executemany(
            "INSERT INTO passages VALUES (?, ?, ?, ?, ?, ?, ?)", [(ref.id, ref.version, *r[:5]) for r in rows]
        )
        connection.execute("INSERT INTO passages VALUES (?, ?, 0, 0, 10, '[]', '[]')", (ref.id, old))
    connection.close()
    with Library(tmp_path / "l.db") as library:
        ids = [f"{ref.id}-{ref.version[:12]}-{n}" for n in range(len(rows))]
        assert [p.id for p in library.passages()] == ids
        assert library.get([f"{ref.id}-{old[:12]}-0"])[0].text == older[:10]
        file = KnownFile(ref.path, ref.id, 0, 0, "", 3, 0)
        library.apply([Put(file, reading.document, reading.passages)])
        assert library.passages_of(ref.id) == list(reading.passages)
        assert [p.id for p in library.get(ids)] == ids
        assert library.prune({old}, seconds=0) == 1
        with pytest.raises(NotFoundError):
            library.get(ids[:1])
        assert library.get([f"{ref.id}-{old[:12]}-0"])


def test_only_the_owner_can_read_the_files(tmp_path: Path) -> None:
    before = os.umask(0)
    try:
        with Library(tmp_path / "data" / "l.db") as library:
            library.follow(tmp_path)
            modes = {path.name: stat.S_IMODE(path.stat().st_mode) for path in (tmp_path / "data").iterdir()}
    finally:
        os.umask(before)
    assert modes.keys() >= {"l.db", "l.db-wal"}
    assert set(modes.values()) == {0o600}
    assert stat.S_IMODE((tmp_path / "data").stat().st_mode) == 0o700


def test_a_file_that_is_no_library_is_named(tmp_path: Path) -> None:
    (tmp_path / "l.db").write_bytes(b"this is not a database, it is a text file" * 50)
    with pytest.raises(CorpusError, match="stop Quoth and move it away"):
        Library(tmp_path / "l.db")


def test_the_file_is_durable_and_closed_properly(root: Path, tmp_path: Path) -> None:
    before = len(list(FDS.iterdir())) if FDS.exists() else 0
    for _ in range(10):
        with Library(tmp_path / "l.db") as library:
            sync(root, library, LIMITS)
            list(library.passages())
    with sqlite3.connect(tmp_path / "l.db") as connection:
        assert connection.execute("PRAGMA journal_mode").fetchone() == ("wal",)
        assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)
    connection.close()
    if before:
        assert len(list(FDS.iterdir())) <= before + 1
    with pytest.raises(CorpusError, match="closed"):
        library.collections()


def test_a_text_that_was_changed_behind_its_version_is_never_served(tmp_path: Path) -> None:
    with Library(tmp_path / "library.db") as library:
        put(library, {"a.md": "# Bridges\n\nAbout 150 boats passed the bridge.\n"})
        (ref,) = library.documents()
    with closing(sqlite3.connect(tmp_path / "library.db")) as database:
        database.execute("UPDATE texts SET text = replace(text, '150', '999')")
        database.commit()
    with Library(tmp_path / "library.db") as library:
        with pytest.raises(VerbatimError, match="not the text that was ingested"):
            library.text(ref.version)
        with pytest.raises(VerbatimError):
            list(library.passages())
