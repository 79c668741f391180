"""Copies of documents in the libraries of other folders, which commands with another corpus folder leave beside the
library. In: the folder of those, digests of texts. Out: the copies deleted, and what could not be, in words.

The index of such a library goes as a whole: the next command that reads the folder builds it anew.
"""

from __future__ import annotations

import shutil
from collections.abc import Collection
from contextlib import closing
from pathlib import Path

from bot.errors import CorpusError
from bot.ingest.store.library import Library
from bot.ingest.sync import alone


def find_copies(folder: Path, versions: Collection[str]) -> dict[Path, list[str]]:
    """By library, the ids of documents of which any kept version is among `versions`. One that cannot be read has no
    ids, and is told of by `purge_copies`."""
    found: dict[Path, list[str]] = {}
    for path in sorted(folder.glob("*/library.db")) if versions else ():
        try:
            with closing(Library(path)) as library:
                if ids := library.having(versions):
                    found[path] = ids
        except CorpusError:
            found[path] = []
    return found


def purge_copies(found: dict[Path, list[str]], patience: float) -> list[str]:
    """Delete what `find_copies` found; what may be left, in words. The files stay where they are, and are not read
    again as they are."""
    problems: list[str] = []
    for path, ids in found.items():
        try:
            with alone(path, patience), closing(Library(path)) as library:
                kept = {file.path: file.sha256 for file in library.files().values() if file.document in ids}
                library.purge(ids, kept)
                if problem := library.scrub():
                    problems.append(f"{path}: {problem}")
            for index in path.parent.iterdir():
                if index.is_dir():
                    shutil.rmtree(index)
        except (CorpusError, OSError) as error:
            problems.append(f"{path} may still hold it ({error}): delete its folder.")
    return problems
