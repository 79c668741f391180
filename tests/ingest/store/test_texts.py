"""Texts of versions, from the file and from memory."""

from __future__ import annotations

import contextlib
import hashlib
import sqlite3
from collections.abc import Iterator
from pathlib import Path

import pytest

from bot.errors import NotFoundError, VerbatimError
from bot.ingest.store.texts import Texts


@pytest.fixture
def connection() -> Iterator[sqlite3.Connection]:
    with contextlib.closing(sqlite3.connect(":memory:")) as connection:
        connection.execute("CREATE TABLE texts (version TEXT, text TEXT)")
        yield connection


def put(connection: sqlite3.Connection, text: str) -> str:
    version = hashlib.sha256(text.encode()).hexdigest()
    connection.execute("INSERT INTO texts VALUES (?, ?)", (version, text))
    return version


def test_texts_are_kept_by_their_length(connection: sqlite3.Connection, monkeypatch: pytest.MonkeyPatch) -> None:
    texts = Texts(Path("library.db"))
    written = {put(connection, text): text for text in (f"Text number {n} of the collection." for n in range(10, 50))}
    kept = texts._texts  # pyright: ignore[reportPrivateUsage]
    assert {version: texts.of(connection, version) for version in written} == kept == written
    monkeypatch.setattr("bot.ingest.store.texts._CHARACTERS_KEPT", 100)
    texts.forget()
    for version in [*written] * 2:
        assert texts.of(connection, version) == written[version]
        assert sum(map(len, kept.values())) <= 100
    assert len(kept) == 3


def test_what_is_gone_or_changed_is_no_text(connection: sqlite3.Connection) -> None:
    texts = Texts(Path("library.db"))
    version = put(connection, "The pier is new.")
    connection.execute("UPDATE texts SET text = 'The pier is old.'")
    with pytest.raises(VerbatimError, match="not the text that was ingested"):
        texts.of(connection, version)
    connection.execute("DELETE FROM texts")
    with pytest.raises(NotFoundError, match="not in the library any more"):
        texts.of(connection, version)
