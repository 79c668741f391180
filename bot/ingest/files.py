"""What may be read. In: a corpus folder. Out: the files in it and their bytes, never anything outside of it.
Errors: `CorpusError` with what to do; `LimitError` for a file that is too big.

A path is walked folder by folder with descriptors that refuse links, so nothing that changes meanwhile can lead out.
"""

from __future__ import annotations

import contextlib
import importlib.util
import os
import stat
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path, PurePosixPath

from bot.errors import CorpusError, LimitError
from bot.model import Failure

FORMATS = {
    ".txt": "text",
    ".rst": "text",
    ".adoc": "text",
    ".asciidoc": "text",
    ".md": "markdown",
    ".markdown": "markdown",
    ".html": "html",
    ".htm": "html",
    ".xhtml": "html",
    ".pdf": "pdf",
    ".docx": "docx",
}
SYNONYMS = "synonyms.txt"
"""Directly in the corpus folder this is no document: what it says steers the search."""
KNOWN = ".txt, .md, .html, .pdf, .docx, .rst, .adoc"
"""The formats, in words."""
_NOT_BLOCKING = getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_CLOEXEC", 0) | getattr(os, "O_NOFOLLOW", 0)


@dataclass(frozen=True, slots=True)
class Found:
    """A file that can be read: its POSIX path relative to the root, the path to open (another one for a link), and
    what tells whether it changed."""

    path: str
    target: str
    mtime_ns: int
    size: int


def resolve_root(root: Path) -> Path:
    """`root` without links. Raises `CorpusError` where there is no such folder."""
    try:
        resolved = root.resolve(strict=True)
    except (OSError, RuntimeError, ValueError) as error:
        raise CorpusError(f"The folder {root} cannot be opened ({_reason(error)}): name an existing folder.") from error
    if not resolved.is_dir():
        raise CorpusError(f"{root} is not a folder: name the folder that holds the documents.")
    return resolved


def walk(root: Path, *, links: bool = True) -> Iterator[Found | Failure]:
    """Every file below `root` (resolved), in a stable order, hidden ones, hidden folders and the synonyms left out.
    Without `links`, a link is a failure wherever it leads."""
    pending = [PurePosixPath()]
    while pending:
        folder = pending.pop()
        try:
            with os.scandir(root / folder) as listing:
                entries = sorted(listing, key=lambda entry: entry.name)
        except OSError as error:
            wrong = f"the folder cannot be listed ({_reason(error)}): let Quoth's user read it."
            yield Failure(f"{folder}/", wrong, "unreadable")
            continue
        below: list[PurePosixPath] = []
        for entry in entries:
            if entry.name.startswith("."):
                continue
            path = folder / entry.name
            if str(path) == SYNONYMS:
                continue
            if entry.is_dir(follow_symlinks=False) and path.suffix.lower() not in FORMATS:
                below.append(path)
            else:
                yield _judge(root, path, entry, links=links)
        pending.extend(reversed(below))


def _judge(root: Path, path: PurePosixPath, entry: os.DirEntry[str], *, links: bool) -> Found | Failure:
    name = str(path)
    try:
        name.encode("utf-8")
    except UnicodeEncodeError:
        return Failure(name.encode("utf-8", "replace").decode(), "its name is not UTF-8: rename it.", "bad-name")
    if entry.is_dir(follow_symlinks=False):
        return Failure(
            name, f"it is a folder that is named like a document: rename it without {path.suffix}.", "no-file"
        )
    target = name
    try:
        info = entry.stat(follow_symlinks=False)
        if stat.S_ISLNK(info.st_mode):
            if not links:
                return Failure(name, "it is a link: put a copy of the file there instead.", "no-file")
            resolved = (root / path).resolve(strict=True)
            if not resolved.is_relative_to(root):
                return Failure(
                    name,
                    "it is a link that leaves the corpus folder: put a copy of the file there instead.",
                    "no-file",
                )
            target, info = resolved.relative_to(root).as_posix(), resolved.stat()
            if stat.S_ISDIR(info.st_mode):
                return Failure(
                    name,
                    "it is a link to a folder, which Quoth does not follow: move the folder here instead.",
                    "no-file",
                )
    except (OSError, RuntimeError) as error:
        what = "it is a link to nothing" if entry.is_symlink() else f"it cannot be examined ({_reason(error)})"
        return Failure(name, f"{what}: mend or remove it.", "unreadable")
    if not stat.S_ISREG(info.st_mode):
        return Failure(name, f"it is {_what(info.st_mode)}, not a file: remove it from the corpus folder.", "no-file")
    if path.suffix.lower() not in FORMATS:
        wrong = f"its format {path.suffix or 'without an ending'} is unknown: Quoth reads {KNOWN}. Save it as one."
        return Failure(name, wrong, "format", {"ending": path.suffix})
    return Found(name, target, info.st_mtime_ns, info.st_size)


def read_bytes(root: Path, target: str, file_mb: int) -> tuple[bytes, os.stat_result]:
    """The bytes of a file below `root` (resolved) and what the system says of it, from one descriptor."""
    limit = file_mb * 1_000_000
    descriptor = _open_inside(root, PurePosixPath(target))
    with contextlib.closing(os.fdopen(descriptor, "rb", buffering=0)) as file:
        info = os.fstat(file.fileno())
        if not stat.S_ISREG(info.st_mode):
            raise CorpusError(f"it is {_what(info.st_mode)}, not a file: remove it from the corpus folder.", "no-file")
        if info.st_size > limit:
            raise _too_big(info.st_size, file_mb)
        data = bytearray()
        try:
            while chunk := file.read(min(1 << 20, limit + 1 - len(data))):
                data += chunk
        except OSError as error:
            raise CorpusError(
                f"it cannot be read ({_reason(error)}): check the disk and its permissions.", "unreadable"
            ) from error
    if len(data) > limit:
        raise _too_big(len(data), file_mb)
    return bytes(data), info


def _open_inside(root: Path, target: PurePosixPath) -> int:
    if target.is_absolute() or not target.parts or ".." in target.parts:
        raise CorpusError("its path leads out of the corpus folder: Quoth reads only what lies in it.", "no-file")
    if os.open not in os.supports_dir_fd:  # pragma: no cover - not on Linux or macOS
        return os.open(root / target, os.O_RDONLY | _NOT_BLOCKING)
    folder = os.open(root, os.O_RDONLY | os.O_DIRECTORY | os.O_CLOEXEC)
    try:
        for part in target.parts[:-1]:
            deeper = os.open(part, os.O_RDONLY | os.O_DIRECTORY | _NOT_BLOCKING, dir_fd=folder)
            os.close(folder)
            folder = deeper
        return os.open(target.parts[-1], os.O_RDONLY | _NOT_BLOCKING, dir_fd=folder)
    except (OSError, ValueError) as error:
        raise CorpusError(
            f"it cannot be opened ({_reason(error)}): let Quoth's user read it, or remove it.", "unreadable"
        ) from error
    finally:
        os.close(folder)


def _what(mode: int) -> str:
    kinds = ((stat.S_ISFIFO, "a named pipe"), (stat.S_ISSOCK, "a socket"), (stat.S_ISDIR, "a folder"))
    return next((what for test, what in kinds if test(mode)), "a device")


def _too_big(size: int, limit_mb: int) -> LimitError:
    return LimitError(
        f"it has {size / 1e6:,.1f} MB, more than the {limit_mb} MB allowed: split it, or raise QUOTH_MAX_FILE_MB.",
        "too-big",
        size=f"{size / 1e6:.1f}",
        most=str(limit_mb),
    )


def _reason(error: Exception) -> str:
    return (getattr(error, "strerror", None) or str(error) or type(error).__name__).lower()


def extra_installed() -> bool:
    """Whether the extra "documents" is installed."""
    return all(importlib.util.find_spec(name) for name in ("docx", "pdfminer"))
