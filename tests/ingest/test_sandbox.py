"""The child process: the same readings as in the parent, and a parent that survives every file."""

from __future__ import annotations

import os
import time

import pytest

from bot.errors import CorpusError, LimitError
from bot.ingest.parse import read_data
from bot.ingest.sandbox import Sandbox
from bot.settings import IngestLimits

PAGE = b"<html lang=en><title>Tides</title><main><h1>Tides</h1><p>The sea rises and falls twice a day.</p></main>"


@pytest.fixture(scope="module")
def sandbox():
    with Sandbox(IngestLimits()) as sandbox:
        yield sandbox


@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("a.html", PAGE),
        ("a.md", b"---\ntitle: x\n---\n# T\n\n- a\n- b\n"),
        ("a.txt", "Plain “text”.\n\nMore.".encode()),
    ],
)
def test_a_reading_is_the_same_as_in_the_parent(sandbox: Sandbox, name: str, data: bytes) -> None:
    assert sandbox.read(data, name, "main") == read_data(data, name, "main")


def test_errors_come_through(sandbox: Sandbox) -> None:
    with pytest.raises(CorpusError, match="line 2"):
        sandbox.read(b"---\nkind: essay\n---\nx", "a.md", "main")


@pytest.mark.parametrize(
    "page",
    [
        b"<div>" * 20_000 + b"deep",
        b"<p>" + b"<b><i>" * 20_000 + b"x",
        b"<table>" * 3_000 + b"<tr><td>x",
        b"<ul><li>" * 8_000 + b"x",
        b"<!--" + b"<" * 100_000,
        b"<a href='" * 20_000,
        b"&#x110000;&#0;&#xD800;&nbsp" * 1000,
        b"<svg><title><![CDATA[" * 3000,
        b"\xff\xfe<\x00p\x00>\x00x\x00",
        b'<script type="application/ld+json">' + b"[" * 50_000 + b"</script><p>x",
    ],
)
def test_hostile_pages_cost_one_file_at_most(sandbox: Sandbox, page: bytes) -> None:
    try:
        sandbox.read(page, "a.html", "main")
    except CorpusError as error:
        assert str(error).endswith(".")
    assert sandbox.read(PAGE, "b.html", "main").document.ref.meta.title == "Tides"


def test_time_is_limited_and_the_next_file_is_read() -> None:
    slow = b"".join(b"<p>Sentence %d is here. And so on? Yes! </p>" % n for n in range(60_000))
    with Sandbox(IngestLimits(seconds=1)) as sandbox:
        began = time.monotonic()
        with pytest.raises(LimitError, match="QUOTH_PARSE_SECONDS"):
            sandbox.read(slow, "a.html", "main")
        assert time.monotonic() - began < 10
        assert sandbox.read(PAGE, "b.html", "main").document.text.startswith("Tides")


def test_memory_is_limited_and_the_next_file_is_read() -> None:
    big = b"<p>" + b"<b>word</b> " * 1_200_000
    with Sandbox(IngestLimits(memory_mb=200)) as sandbox:
        with pytest.raises(LimitError, match=r"MB|memory"):
            sandbox.read(big, "a.html", "main")
        assert sandbox.read(PAGE, "b.html", "main").document.text.startswith("Tides")


def test_a_killed_child_is_replaced(sandbox: Sandbox) -> None:
    sandbox.read(PAGE, "a.html", "main")
    child = sandbox._child  # pyright: ignore[reportPrivateUsage]
    assert child is not None
    os.kill(child.pid, 9)
    child.wait()
    assert sandbox.read(PAGE, "b.html", "main").document.ref.meta.title == "Tides"


def test_the_child_knows_no_secrets(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DISCORD_TOKEN", "very-secret")
    with Sandbox(IngestLimits()) as sandbox:
        sandbox.read(PAGE, "a.html", "main")
        child = sandbox._child  # pyright: ignore[reportPrivateUsage]
        assert child is not None
        with open(f"/proc/{child.pid}/environ", "rb") as file:  # noqa: PTH123
            assert b"very-secret" not in file.read()


def test_a_closed_sandbox_leaves_no_child() -> None:
    sandbox = Sandbox(IngestLimits())
    sandbox.read(PAGE, "a.html", "main")
    child = sandbox._child  # pyright: ignore[reportPrivateUsage]
    sandbox.close()
    assert child is not None
    assert child.returncode is not None
