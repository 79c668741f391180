"""The texts of document versions. In: a version. Out: its canonical text, which has the digest that names the version.

The latest ones are kept in memory, up to so many characters.
"""

from __future__ import annotations

import hashlib
import sqlite3
import threading
from collections import OrderedDict
from pathlib import Path

from bot.errors import NotFoundError, VerbatimError

_CHARACTERS_KEPT = 32_000_000


class Texts:
    """The texts of one library, whose file is `path`. Safe to share between threads."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._lock = threading.Lock()
        self._texts: OrderedDict[str, str] = OrderedDict()
        self._characters = 0

    def of(self, connection: sqlite3.Connection, version: str) -> str:
        """The text of a version. Raises `NotFoundError`, `VerbatimError`."""
        with self._lock:
            if version in self._texts:
                self._texts.move_to_end(version)
                return self._texts[version]
        # As bytes, which have the digest as they are.
        row = connection.execute("SELECT CAST(text AS BLOB) FROM texts WHERE version = ?", (version,)).fetchone()
        if row is None:
            raise NotFoundError(f"Version {version[:12]} is not in the library any more.")
        if hashlib.sha256(row[0]).hexdigest() != version:
            raise VerbatimError(
                f"Version {version[:12]} in {self._path} is not the text that was ingested: it is not quoted. "
                "Restore the library from a backup, or move it away and run `quoth ingest`."
            )
        text = row[0].decode()
        with self._lock:
            if version not in self._texts:
                self._texts[version] = text
                self._characters += len(text)
            while self._characters > _CHARACTERS_KEPT and len(self._texts) > 1:
                self._characters -= len(self._texts.popitem(last=False)[1])
        return text

    def forget(self) -> None:
        """Drop what is kept in memory."""
        with self._lock:
            self._texts.clear()
            self._characters = 0
