"""Documents that belong to one Discord server, as files. In: the folder of them, checked names. Out: files below it.

    <folder>/<guild>/<collection>/<name>      in the library: .servers/<guild>/<collection>/<name>

No path of the corpus folder begins with a dot, so the two never meet. A file appears whole under its name or not at
all; links are never followed, neither to read nor to write. Errors: `CorpusError` that says what to do.
"""

from __future__ import annotations

import contextlib
import os
import re
import secrets
import stat
import unicodedata
from collections.abc import Generator, Iterator
from dataclasses import dataclass, replace
from pathlib import Path, PurePosixPath

from bot.errors import CorpusError, LimitError, NotFoundError
from bot.ingest.files import FORMATS, KNOWN, Found, walk
from bot.model import Failure

MOST_FILES = 500
MOST_BYTES = 200_000_000
"""What one server may keep."""

_PREFIX = ".servers"
_NAME, _COLLECTION = 100, 40  # characters
_NAME_BYTES = 240  # file systems take 255; a new file bears some more while it is written
_GUILD = re.compile(r"[0-9]{1,20}", re.ASCII)
_FORBIDDEN = frozenset('/\\<>:"|?*')
_HIDING = {"Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"}
_RESERVED = {"con", "prn", "aux", "nul", *(f"{name}{n}" for name in ("com", "lpt") for n in range(1, 10))}
_FOLDER = os.O_RDONLY | getattr(os, "O_DIRECTORY", 0) | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_CLOEXEC", 0)
_NEW = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_CLOEXEC", 0)


@dataclass(frozen=True, slots=True)
class Kept:
    """A file that a server keeps."""

    guild: str
    collection: str
    name: str
    size: int
    mtime_ns: int

    @property
    def path(self) -> str:
        """Its path in the library."""
        return place_of(self.guild, self.collection, self.name)


def is_served(path: str) -> bool:
    """Whether a path of the library is of a server's document."""
    return path.startswith(f"{_PREFIX}/")


def place_of(*parts: str) -> str:
    """The path in the library of a server, of a collection of it, or of a file there."""
    return "/".join((_PREFIX, *parts))


def parts_of(path: str) -> tuple[str, str, str]:
    """Server, collection and name of a path for which `is_served` is true."""
    _, guild, collection, name = path.split("/", 3)
    return guild, collection, name


def in_root(folder: Path) -> Path:
    """`folder` without links on the way to it."""
    return folder.resolve()


def walk_served(folder: Path, guild: str | None = None) -> Iterator[Found | Failure]:
    """The documents of all servers or of one, with their paths in the library. No folder: none."""
    root = in_root(folder)
    below = root if guild is None else root / _checked_guild(guild)
    if not os.path.lexists(below):
        return
    if guild is not None and below.is_symlink():
        yield Failure(place_of(guild), "it is a link: put a copy of the folder there instead.", "no-file")
        return
    for entry in walk(below, links=False):
        path = PurePosixPath(entry.path) if guild is None else guild / PurePosixPath(entry.path)
        whole = place_of(*path.parts) + ("/" if entry.path.endswith("/") else "")
        if isinstance(entry, Failure):
            yield replace(entry, path=whole)
        elif len(path.parts) != 3 or not _GUILD.fullmatch(path.parts[0]):
            wrong = "it lies in no collection of a server: Quoth keeps SERVER/COLLECTION/FILE there."
            yield Failure(whole, wrong, "no-file")
        else:
            yield Found(whole, str(path), entry.mtime_ns, entry.size)


def checked_collection(name: str) -> str:
    """`name` as the name of a collection. Raises `CorpusError` for one that cannot be one."""
    name = _checked(name, _COLLECTION, "collection")
    if PurePosixPath(name).suffix.lower() in FORMATS:
        raise CorpusError(f"A collection cannot be called {name!r}, like a file: leave the ending out.", "like-a-file")
    return name


def checked_name(name: str) -> str:
    """`name` as the name of a document. Raises `CorpusError` for one that cannot be one, or that Quoth cannot read."""
    name = _checked(name, _NAME, "document")
    ending = PurePosixPath(name).suffix
    if ending.lower() not in FORMATS:
        raise CorpusError(
            f"its format {ending or 'without an ending'} is unknown: Quoth reads {KNOWN}.", "format", ending=ending
        )
    return name


def _checked(name: str, room: int, what: str) -> str:
    name = " ".join(unicodedata.normalize("NFC", name).split(" ")).strip()
    if not name:
        raise CorpusError(f"A {what} needs a name: write one.", "no-name")
    if len(name) > room or len(name.encode("utf-8", "replace")) > _NAME_BYTES:
        raise CorpusError(
            f"The name of a {what} has at most {room} characters: shorten {name[:20]!r}...", "long-name", most=str(room)
        )
    if any(character in _FORBIDDEN or unicodedata.category(character) in _HIDING for character in name):
        signs = " ".join(sorted(_FORBIDDEN))
        raise CorpusError(f"{name!r} holds a sign that no name may: leave out {signs}.", "bad-sign", signs=signs)
    if name.startswith(".") or name.endswith(".") or name.partition(".")[0].casefold() in _RESERVED:
        raise CorpusError(f"A {what} cannot be called {name!r}: choose another name.", "bad-name")
    return name


def _checked_guild(guild: str) -> str:
    if not _GUILD.fullmatch(guild):
        raise CorpusError(f"{guild!r} is no server.")
    return guild


class ServedFiles:
    """The folder of servers' documents, made when the first one comes. Names are checked here."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def kept(self, guild: str) -> list[Kept]:
        """The files of a server, by collection and name."""
        entries = walk_served(self.folder, guild)
        found = [(parts_of(entry.path), entry) for entry in entries if isinstance(entry, Found)]
        return [Kept(*place, entry.size, entry.mtime_ns) for place, entry in sorted(found, key=lambda one: one[0])]

    def room(self, guild: str, collection: str, name: str, size: int) -> bool:
        """Whether the server has the file already. Raises `LimitError` where it may not keep that one too."""
        kept = self.kept(guild)
        former = next((one for one in kept if (one.collection, one.name) == (collection, name)), None)
        if former is None and len(kept) >= MOST_FILES:
            raise LimitError(
                f"A server keeps at most {MOST_FILES} documents: remove one first.", "full", most=str(MOST_FILES)
            )
        if sum(one.size for one in kept) - (former.size if former else 0) + size > MOST_BYTES:
            raise LimitError(
                f"The documents of a server have at most {MOST_BYTES // 1_000_000} MB together: remove some first.",
                "full-mb",
                most=str(MOST_BYTES // 1_000_000),
            )
        return former is not None

    def put(self, guild: str, collection: str, name: str, data: bytes) -> None:
        """Write a file, in the place of a former one of that name. Raises `LimitError` as `room` does."""
        collection, name = checked_collection(collection), checked_name(name)
        self.room(guild, collection, name, len(data))
        with self._opened(guild, collection, make=True) as folder, _in_words(name):
            new = f".new-{secrets.token_hex(6)}"
            try:
                with open(os.open(new, _NEW, 0o600, dir_fd=folder), "wb") as file:  # noqa: PTH123  a descriptor
                    file.write(data)
                    file.flush()
                    os.fsync(file.fileno())
                os.replace(new, name, src_dir_fd=folder, dst_dir_fd=folder)
            except BaseException:
                with contextlib.suppress(OSError):
                    os.unlink(new, dir_fd=folder)
                raise
            os.fsync(folder)

    def move(self, guild: str, collection: str, name: str, new_collection: str, new_name: str) -> None:
        """Give a file another name, or put it into another collection. Raises `NotFoundError`, or `CorpusError` where
        there is one already."""
        new_collection, new_name = checked_collection(new_collection), checked_name(new_name)
        if PurePosixPath(name).suffix.lower() != PurePosixPath(new_name).suffix.lower():
            ending = PurePosixPath(name).suffix
            raise CorpusError(
                f"{name!r} must keep its ending {ending}: it tells how it is read.", "ending", ending=ending
            )
        with (
            self._opened(guild, collection) as old,
            self._opened(guild, new_collection, make=True) as new,
            _in_words(name),
        ):
            with contextlib.suppress(FileNotFoundError):
                os.stat(new_name, dir_fd=new, follow_symlinks=False)
                raise CorpusError(f"There is a document {new_name!r} there already: choose another name.", "exists")
            os.rename(name, new_name, src_dir_fd=old, dst_dir_fd=new)
            os.fsync(old)
            os.fsync(new)
        self._tidy(guild, collection)

    def remove(self, guild: str, collection: str, name: str) -> None:
        """Delete a file. Raises `NotFoundError`."""
        with self._opened(guild, collection) as folder, _in_words(name):
            os.unlink(checked_name(name), dir_fd=folder)
            os.fsync(folder)
        self._tidy(guild, collection)

    def erase(self, guild: str) -> int:
        """Delete all that a server keeps, also what is no document; returns how many files that were."""
        gone = 0
        top = in_root(self.folder) / _checked_guild(guild)
        if top.is_symlink():
            top.unlink()
            return 1
        if not top.exists():
            return 0
        # The walk is by descriptors, and never enters a link.
        for _, folders, names, folder in os.fwalk(top, topdown=False, follow_symlinks=False):
            for name in names:
                os.unlink(name, dir_fd=folder)
                gone += 1
            for name in folders:
                if stat.S_ISLNK(os.stat(name, dir_fd=folder, follow_symlinks=False).st_mode):
                    os.unlink(name, dir_fd=folder)
                else:
                    os.rmdir(name, dir_fd=folder)
        with contextlib.suppress(FileNotFoundError):
            top.rmdir()
        return gone

    def _tidy(self, guild: str, collection: str) -> None:
        """A collection without files is none."""
        top = in_root(self.folder) / guild
        with contextlib.suppress(OSError):
            (top / collection).rmdir()
            top.rmdir()

    @contextlib.contextmanager
    def _opened(self, guild: str, collection: str, *, make: bool = False) -> Generator[int]:
        """A descriptor of a collection's folder, reached without following a link."""
        parts = (_checked_guild(guild), checked_collection(collection))
        with _in_words(collection):
            if make:
                self.folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            folder = os.open(in_root(self.folder), _FOLDER)
        try:
            for part in parts:
                with _in_words(collection):
                    deeper = _opened_in(folder, part, make=make)
                os.close(folder)
                folder = deeper
            yield folder
        finally:
            os.close(folder)


def _opened_in(folder: int, name: str, *, make: bool) -> int:
    """A descriptor of a folder in another one, which is made where it is not there and may be."""
    if make:
        with contextlib.suppress(FileExistsError):
            os.mkdir(name, 0o700, dir_fd=folder)
    return os.open(name, _FOLDER, dir_fd=folder)


@contextlib.contextmanager
def _in_words(name: str) -> Generator[None]:
    try:
        yield
    except FileNotFoundError as error:
        raise NotFoundError(f"There is no {name!r} any more: choose one from the list.", "no-document") from error
    except OSError as error:
        raise CorpusError(
            f"{name!r} cannot be written ({error.strerror}): tell the people who run Quoth.", "unwritable"
        ) from error
