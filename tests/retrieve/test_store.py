"""The index on disk: what is opened again equals what was built; what is torn, stale or foreign is never served."""

from __future__ import annotations

import json
import os
import shutil
import stat
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np
import pytest

from bot.errors import SearchIndexError
from bot.ingest.store.library import Library
from bot.model import Passage
from bot.retrieve import store
from bot.retrieve.bm25 import Bm25
from bot.retrieve.search import FIELDS
from bot.retrieve.segment import FIELDS as KEPT
from bot.retrieve.segment import load
from bot.retrieve.store import IndexStore
from bot.retrieve.units import units_of
from bot.text.terms import Analyzer
from tests.making import put, remove
from tests.retrieve.conformance import query

FILES = {
    "law/treaty.md": "# Treaties\n\nThe treaty was signed in spring.\n\n## Broken ones\n\nA treaty was broken.\n",
    "law/act.md": "# Acts\n\nNobody shall fish here, says the River Fishing Board (RFB).\n\nAda Lovelace wrote it. Ask Lovelace.\n",
    "pets/cats.md": "# Cats\n\nThe cat sat on the mat.\n\nA dog ran home in spring.\n",
    "plain/no-headings.txt": "only a line of words about a treaty",
}
ALL = frozenset({"law", "pets", "plain"})


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    with Library(tmp_path / "library.db") as library:
        put(library, FILES)
        yield library


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "index"


def open_store(folder: Path, library: Library) -> IndexStore:
    return IndexStore(folder, library, Analyzer)


def told(engine: Bm25) -> object:
    words = ("treati", "spring", "cat", "fish", "act", "absent", "line")
    return [
        *(engine.search(query(word), 9, ALL, FIELDS) for word in words),
        *((engine.idf(word, ALL), engine.frequency(word, ALL)) for word in words),
        engine.near("treaty", ALL),
        engine.acronyms(ALL),
        engine.people(ALL),
        engine.languages(ALL),
        engine.size(ALL),
        *(engine.sample(9, ALL, language) for language in (None, "en", "de")),
    ]


def inodes(folder: Path) -> dict[str, int]:
    return {path.name: path.stat().st_ino for path in (folder / "segments").iterdir()}


def test_an_index_opened_again_tells_the_same_from_mapped_arrays(library: Library, folder: Path) -> None:
    snapshot, built = open_store(folder, library).engine()
    before = inodes(folder)
    again, opened = open_store(folder, library).engine()
    assert again == snapshot == library.snapshot
    assert told(opened) == told(built)
    assert opened.search(query("treati"), 9, ALL, FIELDS)
    assert inodes(folder) == before
    assert open_store(folder, library).check() == []
    segment = load(next((folder / "segments").iterdir()), {}, 0.25)
    for postings in segment.fields.values():
        assert all(isinstance(array.base, np.memmap) for array in (postings.starts, postings.ids, postings.tf))


def test_only_the_owner_can_read_the_index(library: Library, folder: Path) -> None:
    before = os.umask(0)
    try:
        open_store(folder, library).engine()
    finally:
        os.umask(before)
    for path in (folder, *folder.rglob("*")):
        assert stat.S_IMODE(path.stat().st_mode) == (0o700 if path.is_dir() else 0o600), path


def test_a_build_can_be_stopped(library: Library, folder: Path) -> None:
    stopping = threading.Event()
    stopping.set()
    with pytest.raises(SearchIndexError, match="Quoth stops"):
        IndexStore(folder, library, Analyzer, stopping).engine()
    assert open_store(folder, library).engine()[0] == library.snapshot


def test_one_store_opens_a_snapshot_once(library: Library, folder: Path) -> None:
    opened = open_store(folder, library)
    assert opened.engine()[1] is opened.engine()[1]


UNITS = ["units.extra.json", "units.starts.npy", "units.numbers.npy"]
NAMES = [
    "manifest.json",
    "ids.txt",
    "words.txt",
    "acronyms.txt",
    "people.txt",
    "texts.npy",
    "languages.npy",
    *UNITS,
] + [f"{field}.{part}" for field in KEPT for part in ("terms.txt", "starts.npy", "ids.npy", "tf.npy")]


def _flip(path: Path) -> None:
    data = bytearray(path.read_bytes())
    at = data.index(b"0.25") + 2 if path.name == "manifest.json" else len(data) - 1
    data[at : at + 1] = bytes([data[at] ^ 1])
    path.write_bytes(data)


def _foreign(path: Path) -> None:
    path.write_bytes(b"\x93NUMPY of another format\n")


@pytest.mark.parametrize(
    "harm",
    [
        _flip,
        _foreign,
        Path.unlink,
        lambda path: path.write_bytes(path.read_bytes()[:-1]),
        lambda path: path.write_bytes(b""),
    ],
    ids=["flipped", "foreign", "missing", "cut", "empty"],
)
def test_a_damaged_file_is_noticed_and_built_anew(tmp_path: Path, folder: Path, harm: Callable[[Path], object]) -> None:
    with Library(tmp_path / "law.db") as library:
        put(library, {path: text for path, text in FILES.items() if path.startswith("law/")})
        expected = told(open_store(folder, library).engine()[1])
        (segment,) = (folder / "segments").iterdir()
        assert sorted(path.name for path in segment.iterdir()) == sorted(NAMES)
        for name in NAMES:
            whole = (segment / name).read_bytes()
            harm(segment / name)
            assert "damaged" in open_store(folder, library).check()[0], name
            assert told(open_store(folder, library).engine()[1]) == expected, name
            assert (segment / name).read_bytes() == whole
        assert open_store(folder, library).check() == []


def test_copies_of_a_text_have_its_name(library: Library, folder: Path) -> None:
    put(library, {"law/copy.md": FILES["pets/cats.md"]})
    for _ in range(2):  # as it is built, and as it is read again
        _, engine = open_store(folder, library).engine()
        cats, others = (engine.search(query(word), 9, ALL, FIELDS) for word in ("cat", "treati"))
        assert len(cats) == 2
        assert len({hit.text for hit in cats}) == 1
        assert len({hit.text for hit in (*cats, *others)}) == 1 + len(others)


def test_what_is_kept_of_the_units_is_what_they_hold(library: Library, folder: Path) -> None:
    put(library, {"pets/lists.md": "# Lists\n\nAll MAX_SIZE of it:\n\n- a fish\n\n不倒翁从台上消失了。\n"})
    for _ in range(2):  # as it is built, and as it is read again
        _, engine = open_store(folder, library).engine()
        passages = list(library.passages())
        assert [engine.units(passage) for passage in passages] == [
            units_of(passage, Analyzer(passage.document.meta.language)) for passage in passages
        ]


def test_of_a_passage_that_the_index_does_not_hold_nothing_is_kept(library: Library, folder: Path) -> None:
    _, engine = open_store(folder, library).engine()
    put(library, {"pets/new.md": "A new cat.\n", "birds/new.md": "A bird.\n"})
    passages = list(library.passages())
    assert [p.document.path for p in passages if engine.units(p) is None] == ["birds/new.md", "pets/new.md"]


def test_another_format_is_built_anew(library: Library, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with monkeypatch.context() as patch:
        patch.setattr(store, "_FORMAT", 0)
        _, older = open_store(folder, library).engine()
    before = inodes(folder)
    _, newer = open_store(folder, library).engine()
    assert told(newer) == told(older)
    assert not before.keys() & inodes(folder).keys()


def test_an_index_of_another_snapshot_is_not_served(library: Library, folder: Path) -> None:
    opened = open_store(folder, library)
    first, old = opened.engine()
    put(library, {"pets/cats.md": "# Cats\n\nThe cat caught a fish.\n"})
    assert opened.check() == ["The search index is older than the library: `quoth ingest` brings it up to date."]
    second, new = opened.engine()
    assert second == library.snapshot != first
    assert len(new.search(query("fish"), 9, ALL, FIELDS)) == 2 == 1 + len(old.search(query("fish"), 9, ALL, FIELDS))
    assert opened.check() == []


def test_only_changed_collections_are_built(library: Library, folder: Path) -> None:
    opened = open_store(folder, library)
    opened.engine()
    before = inodes(folder)
    put(library, {"pets/cats.md": "# Cats\n\nThe cat caught a fish.\n"})
    opened.engine()
    after = inodes(folder)
    assert len(after) == len(before) == 3
    assert len(before.items() & after.items()) == 2


@pytest.mark.parametrize(
    "text",
    [
        "# Acts\n\nNobody shall fish here.\n\nNobody.\n",
        "---\ntitle: Fishing\n---\n\n# Acts\n\nNobody shall fish here.\n",
        "---\nlanguage: de\n---\n\n# Acts\n\nNobody shall fish here.\n",
    ],
    ids=["text", "title", "language"],
)
def test_what_a_segment_is_made_from_decides_whether_it_is_built(library: Library, folder: Path, text: str) -> None:
    open_store(folder, library).engine()
    before = inodes(folder)
    put(library, {"law/act.md": text})
    open_store(folder, library).engine()
    assert len(inodes(folder).keys() - before.keys()) == 1


def test_structure_that_changes_without_the_text_is_indexed_anew(library: Library, folder: Path) -> None:
    headed = "# Boats\n\n" + "".join(f"## Part {n}\n\nThe ferry number {n} leaves at nine.\n\n" for n in range(4))
    put(library, {"sea/boats.md": headed})
    open_store(folder, library).engine()
    version = library.documents(frozenset({"sea"}))[0].version
    put(library, {"sea/boats.md": headed.replace("## ", "")})
    assert library.documents(frozenset({"sea"}))[0].version == version
    hits = open_store(folder, library).engine()[1].search(query("ferri"), 9, frozenset({"sea"}), FIELDS)
    assert {passage.id for passage in library.passages(frozenset({"sea"}))} >= {hit.id for hit in hits} != set()


def test_a_collection_that_is_gone_leaves_the_disk(library: Library, folder: Path) -> None:
    opened = open_store(folder, library)
    opened.engine()
    remove(library, "plain/no-headings.txt")
    _, engine = opened.engine()
    assert len(inodes(folder)) == 2
    assert engine.search(query("line"), 9, ALL, FIELDS) == []


def test_an_empty_library_has_an_empty_index(library: Library, folder: Path, tmp_path: Path) -> None:
    with Library(tmp_path / "empty.db") as empty:
        snapshot, engine = open_store(folder, empty).engine()
        assert snapshot == ""
        assert engine.size(ALL) == 0
        assert open_store(folder, empty).check() == []
    opened = open_store(tmp_path / "emptied", library)
    opened.engine()
    remove(library, *FILES)
    assert opened.engine()[1].search(query("cat"), 9, ALL, FIELDS) == []
    assert inodes(tmp_path / "emptied") == {}


@pytest.mark.parametrize(
    "pointer", ["", "{", "[]", '{"snapshot": "x"}', '{"snapshot": "", "segments": {"law": "../.."}}']
)
def test_a_broken_pointer_is_written_anew(library: Library, folder: Path, pointer: str) -> None:
    _, built = open_store(folder, library).engine()
    (folder / "CURRENT").write_text(pointer)
    assert open_store(folder, library).check()
    assert told(open_store(folder, library).engine()[1]) == told(built)
    assert json.loads((folder / "CURRENT").read_text())["snapshot"] == library.snapshot


def test_a_folder_that_cannot_be_written_is_told_with_a_remedy(library: Library, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("not a folder")
    with pytest.raises(SearchIndexError, match="check its permissions"):
        open_store(tmp_path / "file", library).engine()


class Moving(Library):
    """A library that another process syncs while its passages are read."""

    def __init__(self, path: Path, moves: int) -> None:
        super().__init__(path)
        self.moves = moves

    def passages(self, collections: frozenset[str] | None = None) -> Iterator[Passage]:
        if self.moves:
            self.moves -= 1
            put(self, {"pets/cats.md": f"# Cats\n\nThe cat caught {self.moves} fish.\n"})
        return super().passages(collections)


def test_a_sync_during_the_build_is_never_served_half(library: Library, folder: Path) -> None:
    with Moving(library.path, 2) as moving:
        snapshot, engine = open_store(folder, moving).engine()
    assert snapshot == library.snapshot
    served = engine.search(query("fish"), 9, ALL, FIELDS)
    assert [passage.id for passage in library.get([hit.id for hit in served])] == [hit.id for hit in served]
    assert len(served) == 2
    # What was read in between is not kept under the name of what was there before.
    put(library, FILES)
    _, engine = open_store(folder, library).engine()
    shutil.rmtree(folder)
    assert told(engine) == told(open_store(folder, library).engine()[1])


def test_a_library_that_never_rests_is_told(library: Library, folder: Path) -> None:
    with Moving(library.path, 99) as moving, pytest.raises(SearchIndexError, match="try again"):
        open_store(folder, moving).engine()


_OPEN = """
import sys
from pathlib import Path
from bot.ingest.store.library import Library
from bot.retrieve.retriever import WeightedTerm
from bot.retrieve.search import FIELDS
from bot.retrieve.store import IndexStore
from bot.retrieve.units import units_of
from bot.text.terms import Analyzer
sys.stdin.readline()
with Library(Path(sys.argv[1])) as library:
    snapshot, engine = IndexStore(Path(sys.argv[2]), library, Analyzer).engine()
    print(snapshot, engine.search([WeightedTerm("treati")], 9, frozenset({"law"}), FIELDS))
"""


def test_processes_that_build_at_once_serve_the_same(library: Library, folder: Path) -> None:
    command = [sys.executable, "-c", _OPEN, str(library.path), str(folder)]
    processes = [
        subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
        for _ in range(3)
    ]
    for process in processes:
        assert process.stdin
        process.stdin.write("go\n")
        process.stdin.flush()
    outputs = [process.communicate(timeout=60) for process in processes]
    assert [error for _, error in outputs] == [""] * 3
    assert {out for out, _ in outputs} == {outputs[0][0]}
    assert outputs[0][0].startswith(library.snapshot)
    assert open_store(folder, library).check() == []
    assert not [path for path in (folder / "segments").iterdir() if path.name.startswith(".")]
