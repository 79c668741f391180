"""`quoth chat`: a conversation by pipe and on a terminal."""

from __future__ import annotations

import io
import os
import pty
import signal
import sys
import time

import pytest

from tests.cli.conftest import REPOSITORY, Quoth, spawn


def test_a_conversation_by_pipe_has_follow_ups(quoth: Quoth) -> None:
    questions = "when does the lake office sell permits?\n\n   \n?!\nand how much?\n\xff\n".encode("latin-1")
    ran = spawn("chat", stdin=questions)
    out = ran.stdout.decode()
    assert (ran.returncode, ran.stderr) == (0, b"")
    first, nothing, follow, odd = out.split("\n\n✓ ")[0], out.count("There is no question in that"), out, out[-200:]
    assert "Mondays" in first
    assert nothing == 2
    assert "Understood as: how much? (after" in follow
    assert "There is no question in that" in odd
    assert "\x1b" not in out
    logged = quoth("journal", "list").out
    assert logged.count("terminal") == 2
    assert "and how much?" in logged.split("\n", maxsplit=1)[0]


def test_a_chat_keeps_to_its_collection(quoth: Quoth) -> None:
    ran = quoth("chat", "--collection", "law", stdin=b"when was Varn founded in town?\n")
    assert (ran.code, ran.err) == (0, "")
    assert "when was Varn founded in town?" in ran.out
    assert "1324" not in ran.out
    assert "There is no collection" in quoth("chat", "--collection", "sea", stdin=b"permit?\n").out
    assert "There is no collection" in quoth("chat", "--collection", "sea", stdin=b"/sources\n").out


def test_a_chat_knows_its_commands_and_tells_of_others(quoth: Quoth) -> None:
    typed = "/help\n/SOURCES now\n/permits cost?\nwhat is /permits?\n/permits/cost?\n/quit\nwhen was Varn founded?\n"
    ran = quoth("chat", "--collection", "law", stdin=typed.encode())
    out = ran.out
    assert (ran.code, ran.err) == (0, "")
    assert "Quoth answers with quotes of its documents, word for word" in out and "\n\n/sources  the documents" in out
    assert "\nlaw\n" in out
    assert "\ntown\n" not in out
    assert "/permits is no command here: there are /help, /sources and /quit.\n" in out
    asked = [line for line in out.splitlines() if line[:1] in "✓~✗" and line]
    assert [line[2:] for line in asked] == ["what is /permits?", "/permits/cost?"]


def test_commands_and_thanks_in_a_chat_are_not_logged(quoth: Quoth) -> None:
    ran = quoth("chat", stdin=b"/help\n/nonsense\nwhat can you do?\nthanks!\n")
    assert ran.out.count("with quotes of its documents, word for word") == 2
    assert ran.out.endswith("“the second one”, “more”.\n\n")
    assert "No turn is logged yet" in quoth("journal", "list").out


def test_what_may_be_asked_is_told_in_the_language_of_the_greeting(quoth: Quoth) -> None:
    assert (
        quoth("chat", stdin=b"moin\n").out == "Frag in Worten, dann „und Polen?“, „warum?“, „das zweite“, „mehr“.\n\n"
    )
    assert "“and the UK?”" in quoth("chat", stdin=b"hi\n").out


def _on_a_terminal(*arguments: str) -> tuple[int, int]:
    process, terminal = pty.fork()
    if process == 0:  # pragma: no cover - the child
        os.chdir(REPOSITORY)
        signal.signal(signal.SIGINT, signal.SIG_DFL)  # ignored where the tests run in the background of a script
        os.execv(sys.executable, [sys.executable, "-m", "bot", *arguments])
    return process, terminal


def _read_until(terminal: int, what: bytes) -> bytes:
    shown = b""
    until = time.monotonic() + 30
    while what not in shown and time.monotonic() < until:
        try:
            shown += os.read(terminal, 4096)
        except OSError:  # the other end is closed
            break
    return shown


@pytest.mark.parametrize("end", ["", "Quit", " exit "])
def test_what_is_typed_ends_a_chat(quoth: Quoth, monkeypatch: pytest.MonkeyPatch, end: str) -> None:
    class Typed(io.TextIOWrapper):
        def isatty(self) -> bool:
            return True

    typed = f"what does a permit cost?\n{end}\nwhen was Varn founded?\n"
    monkeypatch.setattr("sys.stdin", Typed(io.BytesIO(typed.encode()), encoding="utf-8"))
    ran = quoth("chat")
    assert (ran.code, ran.out.count("> ")) == (0, 2)
    assert "40 crowns" in ran.out
    assert "1324" not in ran.out


@pytest.mark.parametrize(("key", "code"), [(b"\x03", 130), (b"\x04", 0)], ids=["ctrl-c", "ctrl-d"])
def test_a_chat_on_a_terminal_is_coloured_and_ends_at_once(key: bytes, code: int) -> None:
    process, terminal = _on_a_terminal("chat")
    try:
        assert b"> " in _read_until(terminal, b"> ")
        os.write(terminal, b"how much does a fishing permit cost?\n")
        shown = _read_until(terminal, b"\r\n> ")
        assert b"\x1b[1m" in shown
        assert b"\x1b[0m" in shown
        assert b"40 crowns" in shown
        assert b"[1m" not in shown.replace(b"\x1b[1m", b"")
        began = pressed = time.monotonic()
        os.write(terminal, key)
        while not (ended := os.waitpid(process, os.WNOHANG))[0]:
            assert time.monotonic() - began < 20
            if key == b"\x03" and time.monotonic() - pressed > 2:
                os.write(terminal, key)  # the first may have come between the prompt and the read that it interrupts
                pressed = time.monotonic()
            time.sleep(0.02)
        assert os.waitstatus_to_exitcode(ended[1]) == code
        process = 0
    finally:
        if process:
            os.kill(process, signal.SIGKILL)
            os.waitpid(process, 0)
        os.close(terminal)
