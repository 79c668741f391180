"""`quoth ingest`: what was read, what was not, and an exit code that says so."""

from __future__ import annotations

import os
import re
from pathlib import Path

from tests.cli.conftest import FILES, Quoth, spawn, write


def test_an_ingest_says_what_it_did(quoth: Quoth, tmp_path: Path) -> None:
    ran = quoth("ingest")
    assert (ran.code, ran.err) == (0, "")
    assert re.fullmatch(rf"{tmp_path}/corpus: 3 documents in 2 collections \(law, town\), [345] passages\.\n", ran.out)
    write(
        tmp_path / "corpus",
        {"sea/new.md": "# New\n\nWaves.\n", "law/fishing.md": FILES["law/fishing.md"] + "\nMore.\n"},
    )
    (tmp_path / "corpus/town/history.md").unlink()
    lines = quoth("ingest").out.splitlines()
    assert lines[:3] == ["added    sea/new.md", "changed  law/fishing.md", "removed  town/history.md"]
    assert "3 documents in 3 collections (law, sea, town)" in lines[3]


def test_a_bad_file_is_named_and_the_exit_code_is_3(quoth: Quoth, tmp_path: Path) -> None:
    write(
        tmp_path / "corpus",
        {"law/empty.md": "", "law/good.md": "# Good\n\nGood words.\n", "law/\x1b[2Jpicture.png": "?"},
    )
    os.mkfifo(tmp_path / "corpus/law/pipe.txt")
    ran = quoth("ingest")
    assert ran.code == 3
    assert "added    law/good.md" in ran.out
    for name, reason in (("empty.md", "empty"), ("picture.png", "unknown"), ("pipe.txt", "named pipe")):
        assert any(name in line and reason in line for line in ran.err.splitlines())
    assert "\x1b" not in ran.out + ran.err
    assert "Good words" in quoth("ask", "good words").out
    assert quoth("ingest").code == 3


def test_many_files_of_unknown_formats_are_counted(quoth: Quoth, tmp_path: Path) -> None:
    pictures = {f"law/{n}.png": "?" for n in range(25)} | {f"law/a{n}.GIF": "?" for n in range(30)} | {"law/Make": "?"}
    write(tmp_path / "corpus", {**pictures, "town/z.md": ""})
    lines = quoth("ingest").err.splitlines()
    assert len(lines) == 21
    assert lines[0].startswith("quoth: not read: town/z.md: it is empty")
    assert lines[-1] == "quoth: not read: and 37 more: .gif 30, .png 6, without an ending 1"
    write(tmp_path / "corpus", {f"town/{n}.x{n}\x1b": "?" for n in range(30)})
    last = quoth("ingest").err.splitlines()[-1]
    assert last.startswith("quoth: not read: and 67 more: .gif 30, .png 6, without an ending 1, .x0 1")
    assert last.endswith(", ...")
    assert last.count(",") == 8
    assert "\x1b" not in last


def test_a_file_that_is_named_like_a_failure_is_none(quoth: Quoth, tmp_path: Path) -> None:
    write(tmp_path / "corpus", {"  not read.md": "Words of a file with an odd name.\n"})
    assert quoth("ingest", "--explain").code == 0


def test_explain_shows_each_file(quoth: Quoth, tmp_path: Path) -> None:
    write(tmp_path / "corpus", {"law/empty.md": ""})
    ran = quoth("ingest", "--explain")
    assert ran.code == 3
    for shown in ("law/fishing.md", "Fishing on the lake", "Ida Lund", "2021-05-03", "opinion", "law/empty.md"):
        assert shown in ran.out
    assert "\x1b" not in ran.out


def test_force_reads_every_file_again(quoth: Quoth) -> None:
    assert "changed" not in quoth("ingest").out
    ran = quoth("ingest", "--force")
    assert ran.code == 0
    assert "3 documents" in ran.out


def test_an_empty_corpus_is_told(quoth: Quoth, tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    ran = quoth("ingest", "--corpus", str(tmp_path / "empty"))
    assert ran.code == 0
    assert "0 documents in 0 collections, 0 passages." in ran.out
    assert "nothing to answer from yet" in ran.err


def test_a_folder_whose_name_is_no_utf8(tmp_path: Path) -> None:
    folder = tmp_path / os.fsdecode(b"caf\xe9")
    write(folder, {"a.md": "# Words\n\nSome words of it.\n"})
    ran = spawn("ingest", "--corpus", str(folder))
    assert (ran.returncode, ran.stderr) == (0, b"")
    assert b"1 document in 1 collection" in ran.stdout
