"""Who may review what, as of now, and the one-time links that bring a reviewer to the console.

In: a member and a server, from a surface that knows them. Out: a `Visitor` with their rights; tokens good once.
The surfaces meet here and nowhere else: the chat implements `Access` and issues links, the console redeems them.
Another process of the operator's leaves a link for the console in a folder that both know.
"""

from __future__ import annotations

import getpass
import hashlib
import hmac
import secrets
import time
from collections.abc import Callable
from dataclasses import dataclass
from enum import IntEnum
from pathlib import Path
from typing import Protocol

LINK_SECONDS = 600.0
_MOST_LINKS = 1000
_MOST_EACH = 5
_TOKEN_BYTES = 32


class Right(IntEnum):
    """What somebody may do; each includes those before it.

    A reviewer reads turns and judges them: who has one of the server's reviewer roles. An exporter takes what was
    judged away as files: who may manage the server. An owner deletes, and reads the audit log: administrators, the
    server's owner, and of all servers the operator.
    """

    REVIEWER = 1
    EXPORTER = 2
    OWNER = 3


@dataclass(frozen=True, slots=True)
class Visitor:
    """Somebody who reviews. `name` is the reviewer of the verdicts that they give.

    `member_id` None is the operator; `server_id` None is every server and what was asked in none. `collections` are
    those that may be read, None for all: a turn that shows or found anything outside of them is not shown.
    """

    member_id: str | None
    server_id: str | None
    right: Right
    collections: frozenset[str] | None
    name: str


def operator_name() -> str:
    """The reviewer of verdicts that are given on this machine: its user."""
    try:
        return f"terminal:{getpass.getuser()}"
    except (KeyError, OSError):  # a user id without a name, as in a container
        return "terminal:operator"


def operator(name: str) -> Visitor:
    """Who can read Quoth's files may see and do everything."""
    return Visitor(None, None, Right.OWNER, None, name)


class Access(Protocol):
    """Knows members and their rights."""

    async def visitor(self, member_id: str, server_id: str) -> Visitor | None:
        """A member with the rights that their roles give them now; None for who has none, or cannot be asked after."""
        ...


class NoMembers:
    """`Access` where nothing knows members: none has any right."""

    async def visitor(self, member_id: str, server_id: str) -> Visitor | None:
        """None."""
        return None


def leave_link(folder: Path) -> str:
    """A token for the operator that is good once, for `LINK_SECONDS`, where a console looks into `folder`. What is left
    there is a digest of it, for its owner alone. Raises `OSError`."""
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    for path in folder.iterdir():
        if _is_old(path):
            path.unlink(missing_ok=True)
    token = secrets.token_urlsafe(_TOKEN_BYTES)
    (folder / _digest(token)).touch(mode=0o600)
    return token


class Links:
    """One-time links, in memory: a restart forgets them. `clock` counts seconds and never goes back. Those that were
    left in `folder` are good, too.

    At most five of one member in one server and a thousand in all are good at a time: a further one voids the oldest.
    """

    def __init__(self, clock: Callable[[], float], folder: Path | None = None) -> None:
        self._clock = clock
        self._folder = folder
        self._links: dict[str, _Link] = {}

    def issue(self, member_id: str | None, server_id: str | None, lifetime: float = LINK_SECONDS) -> str:
        """A token that is good once within `lifetime` seconds: for a member of a server, or, with None and None, for
        the operator."""
        self._drop_expired()
        whose = (member_id, server_id)
        mine = [token for token, link in self._links.items() if (link.member_id, link.server_id) == whose]
        for token in mine[: max(0, len(mine) - _MOST_EACH + 1)]:
            del self._links[token]
        while len(self._links) >= _MOST_LINKS:
            del self._links[next(iter(self._links))]
        token = secrets.token_urlsafe(_TOKEN_BYTES)
        self._links[token] = _Link(member_id, server_id, self._clock() + lifetime)
        return token

    def redeem(self, token: str) -> tuple[str | None, str | None] | None:
        """Whom a token was issued to, as member and server; it is good no more. None for one that is not good."""
        found = self._find(token)
        if found is None:
            return (None, None) if self._was_left(token) else None
        link = self._links.pop(found)
        return link.member_id, link.server_id

    def _was_left(self, token: str) -> bool:
        """Whether the token was left in the folder, not too long ago; it is not there any more."""
        if self._folder is None:
            return False
        path = self._folder / _digest(token)
        try:
            good = not _is_old(path)
            path.unlink()  # of several who try at once, one succeeds
        except OSError:
            return False
        return good

    def _find(self, token: str) -> str | None:
        self._drop_expired()
        given = token.encode("utf-8", "replace")
        # All are compared, so that the time taken tells nothing of any.
        found = [known for known in self._links if hmac.compare_digest(known.encode(), given)]
        return found[0] if found else None

    def _drop_expired(self) -> None:
        now = self._clock()
        for token in [token for token, link in self._links.items() if link.until <= now]:
            del self._links[token]


@dataclass(frozen=True, slots=True)
class _Link:
    member_id: str | None
    server_id: str | None
    until: float


def _digest(token: str) -> str:
    return hashlib.sha256(token.encode("utf-8", "replace")).hexdigest()


def _is_old(path: Path) -> bool:
    return time.time() - path.stat().st_mtime > LINK_SECONDS
