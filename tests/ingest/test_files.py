"""Hostile files: each is named with what to do, the rest is read, and nothing outside the root is ever opened."""

from __future__ import annotations

import os
import socket
from collections.abc import Iterator
from pathlib import Path

import pytest

from bot.errors import CorpusError, LimitError
from bot.ingest import files
from bot.ingest.decode import decode
from bot.ingest.sandbox import Sandbox
from bot.ingest.store.library import Library
from bot.ingest.sync import sync
from bot.model import SyncReport
from bot.settings import IngestLimits

SANDBOX = Sandbox(IngestLimits())
SECRET = "The secret stands outside of the corpus folder."


@pytest.fixture
def root(tmp_path: Path) -> Path:
    (tmp_path / "outside").mkdir()
    (tmp_path / "outside" / "secret.txt").write_text(SECRET)
    root = tmp_path / "corpus"
    root.mkdir()
    (root / "good.txt").write_text("The harbour was dredged twice in the last century.")
    return root


@pytest.fixture(scope="module", autouse=True)
def shared_child() -> Iterator[None]:
    yield
    SANDBOX.close()


def run(root: Path, **limits: int) -> SyncReport:
    with Library(root.parent / "data" / "library.db") as library:
        report = sync(root, library, IngestLimits(**limits), sandbox=SANDBOX)
        assert all(SECRET not in library.text(ref.version) for ref in library.documents())
    return report


def reason(root: Path, name: str, **limits: int) -> str:
    report = run(root, **limits)
    assert report.added == ("good.txt",)
    assert [failure.path for failure in report.failures] == [name]
    return report.failures[0].reason


def test_a_link_out_of_the_root(root: Path) -> None:
    (root / "link.txt").symlink_to(root.parent / "outside" / "secret.txt")
    assert "leaves the corpus folder" in reason(root, "link.txt")


def test_a_linked_folder_out_of_the_root(root: Path) -> None:
    (root / "linked").symlink_to(root.parent / "outside")
    assert "leaves the corpus folder" in reason(root, "linked")


def test_a_relative_link_with_dots(root: Path) -> None:
    (root / "dots.md").symlink_to("../outside/../outside/secret.txt")
    assert "leaves the corpus folder" in reason(root, "dots.md")


def test_a_link_to_nothing_and_one_to_itself(root: Path) -> None:
    (root / "dangling.txt").symlink_to("missing.txt")
    (root / "loop.txt").symlink_to("loop.txt")
    assert [failure.path for failure in run(root).failures] == ["dangling.txt", "loop.txt"]


def test_a_link_to_a_folder_inside_is_not_followed(root: Path) -> None:
    (root / "sub").mkdir()
    (root / "sub" / "up").symlink_to(root)
    assert "link to a folder" in reason(root, "sub/up")


def test_a_link_inside_the_root_is_read(root: Path) -> None:
    (root / ".data").mkdir()
    (root / ".data" / "x.txt").write_text("Linked text that lies in a hidden folder of the root.")
    (root / "x.txt").symlink_to(".data/x.txt")
    assert run(root).added == ("good.txt", "x.txt")


def test_a_named_pipe_does_not_block(root: Path) -> None:
    os.mkfifo(root / "pipe.txt")
    assert "named pipe" in reason(root, "pipe.txt")


def test_a_socket(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(root)
    with socket.socket(socket.AF_UNIX) as server:
        server.bind("s.txt")
        assert "a socket" in reason(root, "s.txt")


def test_a_folder_named_like_a_document(root: Path) -> None:
    (root / "notes.md").mkdir()
    assert "rename" in reason(root, "notes.md")


@pytest.mark.skipif(os.geteuid() == 0, reason="root may read every file")
def test_an_unreadable_file(root: Path) -> None:
    (root / "locked.txt").write_text("x")
    (root / "locked.txt").chmod(0)
    assert "cannot be opened" in reason(root, "locked.txt")


@pytest.mark.parametrize("content", [b"", b" \n\t\n", b"\xef\xbb\xbf", b"---\n---\n"])
def test_an_empty_file(root: Path, content: bytes) -> None:
    (root / "empty.md").write_bytes(content)
    assert "write something into it" in reason(root, "empty.md")


@pytest.mark.parametrize("name", ["photo.png", "README", "archive.tar.gz", "LICENSE"])
def test_an_unknown_format(root: Path, name: str) -> None:
    (root / name).write_text("text")
    assert ".txt, .md, .html" in reason(root, name)


def test_hidden_files_are_skipped_silently(root: Path) -> None:
    (root / ".git").mkdir()
    (root / ".git" / "x.txt").write_text("hidden")
    (root / ".hidden.md").write_text("hidden")
    assert run(root).failures == ()


@pytest.mark.parametrize("name", ["x.txt", "x.md", "x.html"])
@pytest.mark.parametrize("content", [b"text\x00more", b"\x89PNG\r\n\x1a\n\x00\x00", bytes(range(128, 256)) * 4])
def test_binary_content(root: Path, name: str, content: bytes) -> None:
    (root / name).write_bytes(content)
    assert "save it as UTF-8" in reason(root, name)


def test_a_file_that_is_too_big(root: Path) -> None:
    (root / "big.txt").write_bytes(b"word " * 300_000)
    assert "QUOTH_MAX_FILE_MB" in reason(root, "big.txt", file_mb=1)


def test_a_sparse_giant_is_not_even_read(root: Path) -> None:
    with (root / "giant.txt").open("wb") as file:
        file.truncate(1 << 40)
    assert "1,099,511.6 MB" in reason(root, "giant.txt")


def test_a_name_that_is_not_utf8(root: Path) -> None:
    Path(os.fsdecode(os.fsencode(root) + b"/bad\xff.txt")).write_text("text")
    report = run(root)
    assert "rename" in report.failures[0].reason
    report.failures[0].path.encode("utf-8")


@pytest.mark.parametrize("target", ["../outside/secret.txt", "/etc/hostname", "", "sub/../../outside/secret.txt"])
def test_paths_that_lead_out_are_refused(root: Path, target: str) -> None:
    with pytest.raises(CorpusError):
        files.read_bytes(files.resolve_root(root), target, 1)


def test_synonyms_are_no_document_where_they_steer_the_search(root: Path) -> None:
    (root / "sub").mkdir()
    for place in (root, root / "sub"):
        (place / "synonyms.txt").write_text("a, b\n")
    found = {entry.path for entry in files.walk(files.resolve_root(root)) if isinstance(entry, files.Found)}
    assert "sub/synonyms.txt" in found
    assert "synonyms.txt" not in found


def test_a_folder_swapped_for_a_link_between_look_and_open(root: Path) -> None:
    (root / "sub").mkdir()
    (root / "sub" / "secret.txt").write_text("harmless")
    base = files.resolve_root(root)
    assert [entry.path for entry in files.walk(base) if isinstance(entry, files.Found)] == [
        "good.txt",
        "sub/secret.txt",
    ]
    (root / "sub" / "secret.txt").unlink()
    (root / "sub").rmdir()
    (root / "sub").symlink_to(root.parent / "outside")
    with pytest.raises(CorpusError):
        files.read_bytes(base, "sub/secret.txt", 1)


def test_a_file_that_grows_while_it_is_read_stays_limited(root: Path) -> None:
    (root / "big.txt").write_bytes(b"x" * 1_000_001)
    with pytest.raises(LimitError):
        files.read_bytes(files.resolve_root(root), "big.txt", 1)


def test_missing_and_empty_roots(root: Path, tmp_path: Path) -> None:
    with Library(tmp_path / "l.db") as library:
        with pytest.raises(CorpusError, match="existing folder"):
            sync(tmp_path / "missing", library, IngestLimits())
        with pytest.raises(CorpusError, match="not a folder"):
            sync(root / "good.txt", library, IngestLimits())
        (tmp_path / "empty").mkdir()
        assert sync(tmp_path / "empty", library, IngestLimits()) == SyncReport()


@pytest.mark.parametrize(
    ("data", "text", "remark"),
    [
        ("Größe".encode(), "Größe", None),
        ("Größe".encode("utf-8-sig"), "Größe", None),
        ("Größe".encode("utf-16"), "Größe", "UTF-16"),
        (
            "Die Größe der Bäume, “zitiert” für 5 €".encode("cp1252"),
            "Die Größe der Bäume, “zitiert” für 5 €",
            "Windows-1252",
        ),
    ],
)
def test_encodings(data: bytes, text: str, remark: str | None) -> None:
    read, said = decode(data)
    assert read == text
    assert (said is None) if remark is None else (remark in (said or ""))


def test_cyrillic_of_another_code_page_is_not_misread() -> None:
    with pytest.raises(CorpusError, match="UTF-8"):
        decode("Минобороны сообщило о ракетах".encode("cp1251"))


def test_html_may_declare_its_encoding() -> None:
    page = '<meta charset="windows-1251"><p>Минобороны'.encode("cp1251")
    assert "Минобороны" in decode(page, declared=True)[0]
