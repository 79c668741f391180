"""`quoth review` as a process: its links, and what another process's verdict teaches it."""

from __future__ import annotations

import http.client
import os
import re
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from urllib.parse import urlencode

import pytest

from tests.cli.conftest import REPOSITORY, Quoth

LINK = re.compile(r"/login/([\w-]+)")


class Site:
    """A running console, as a browser sees it."""

    def __init__(self, port: int) -> None:
        self.port = port
        self.cookie = ""

    def ask(self, path: str, form: dict[str, str] | None = None) -> tuple[int, str]:
        """Status and text of a page."""
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=10)
        headers = {"Cookie": self.cookie}
        if form is not None:
            headers["Content-Type"] = "application/x-www-form-urlencoded"
        connection.request("GET" if form is None else "POST", path, urlencode(form) if form else None, headers)
        reply = connection.getresponse()
        if cookie := reply.getheader("Set-Cookie"):
            self.cookie = cookie.split(";")[0]
        text = reply.read().decode()
        connection.close()
        return reply.status, text

    def log_in(self, printed: str) -> int:
        """The status of a login with the link that was printed."""
        found = LINK.search(printed)
        assert found is not None, printed
        return self.ask("/login", {"token": found[1]})[0]


@pytest.fixture
def port(monkeypatch: pytest.MonkeyPatch) -> int:
    """A free one, that the console is set to."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        found = int(free.getsockname()[1])
    monkeypatch.setenv("QUOTH_CONSOLE", f"127.0.0.1:{found}")
    return found


@pytest.fixture
def running(port: int) -> Iterator[subprocess.Popen[str]]:
    """`quoth review`, that ends as it should."""
    process = subprocess.Popen(
        [sys.executable, "-u", "-m", "bot", "review"], cwd=REPOSITORY, stdout=subprocess.PIPE, text=True, env=os.environ
    )
    yield process
    process.send_signal(signal.SIGTERM)
    assert process.wait(10) == 0
    assert process.stdout is not None
    process.stdout.close()


def test_a_link_of_a_console_that_runs(quoth: Quoth, port: int, running: subprocess.Popen[str]) -> None:
    quoth("ask", "what does a fishing permit cost?")
    out = running.stdout
    assert out is not None
    assert str(port) in out.readline()
    first = out.readline()
    site = Site(port)
    assert site.ask("/")[0] == 401
    assert site.log_in(first) == 303
    assert "what does a fishing permit cost?" in site.ask("/")[1]
    assert Site(port).log_in(first) == 403  # once
    again = quoth("review", "link")
    assert again.code == 0
    other = Site(port)
    assert other.log_in(again.out) == 303
    assert other.ask("/")[0] == 200
    assert Site(port).log_in(again.out) == 403


def test_another_process_s_verdict_teaches_the_console(quoth: Quoth, port: int, running: subprocess.Popen[str]) -> None:
    quoth("ask", "how many smackers to pay?")
    turn = quoth("review", "list").out.splitlines()[1].split()[0]
    out = running.stdout
    assert out is not None
    out.readline()
    site = Site(port)
    site.log_in(out.readline())
    why = f"/turn/{turn}/why"
    assert "costs 40 crowns" not in site.ask(why)[1]
    quote = ("--quote", "A fishing permit costs 40 crowns a year.", "--document", "law/fishing.md")
    assert quoth("review", "verdict", turn, "should-answer", *quote).code == 0
    until = time.monotonic() + 15
    while "costs 40 crowns" not in (text := site.ask(why)[1]):
        assert time.monotonic() < until, text
        time.sleep(0.2)


def test_without_a_console_there_is_no_link(quoth: Quoth, port: int) -> None:
    ran = quoth("review", "link")
    assert ran.code == 1
    assert f"No console listens on 127.0.0.1:{port}" in ran.err
