"""Who is logged in. In: one-time links, cookies. Out: sessions with the rights that their members have now.

A session is in memory, so a restart ends all of them. Its cookie is a random key with a signature over it; the rights
are asked for again at least every `RECHECK_SECONDS`, and who has none any more is logged out.
"""

from __future__ import annotations

import hashlib
import hmac
import secrets
from collections.abc import Callable
from dataclasses import dataclass

from bot.review.access import Access, Links, Visitor, operator

COOKIE = "quoth_console"
RECHECK_SECONDS = 30.0
IDLE_SECONDS = 2 * 3600.0
LONGEST_SECONDS = 12 * 3600.0
_MOST = 1000
_MOST_EACH = 8


@dataclass(slots=True)
class Session:
    """One browser. `csrf` is the token that its forms carry, `notice` what the next page says
    once, and `about` the page that this is about."""

    key: str
    csrf: str
    visitor: Visitor
    began: float
    seen: float
    checked: float
    notice: str = ""
    about: str = ""


class Sessions:
    """The open sessions. `operator_name` is the reviewer of the operator's verdicts; `clock` counts seconds."""

    def __init__(self, links: Links, access: Access, operator_name: str, clock: Callable[[], float]) -> None:
        self._links = links
        self._access = access
        self._operator = operator(operator_name)
        self._clock = clock
        self._secret = secrets.token_bytes(32)
        self._sessions: dict[str, Session] = {}

    async def enter(self, token: str) -> Session | None:
        """Redeem a link. None for one that is not good, or of somebody who has no rights any more."""
        whom = self._links.redeem(token)
        if whom is None:
            return None
        visitor = await self._visitor(*whom)
        if visitor is None:
            return None
        now = self._clock()
        self._drop(now)
        self._make_room(visitor)
        session = Session(secrets.token_urlsafe(32), secrets.token_urlsafe(32), visitor, now, now, now)
        self._sessions[session.key] = session
        return session

    async def of(self, cookie: str) -> Session | None:
        """The session of a cookie. None for a cookie that is none, an ended session, or a member without rights."""
        key, _, signature = cookie.partition(".")
        if not hmac.compare_digest(self._signature(key).encode(), signature.encode("utf-8", "replace")):
            return None
        now = self._clock()
        self._drop(now)
        session = self._sessions.get(key)
        if session is None:
            return None
        if now - session.checked >= RECHECK_SECONDS:
            visitor = await self._visitor(session.visitor.member_id, session.visitor.server_id)
            if visitor is None:
                self.leave(session)
                return None
            session.visitor, session.checked = visitor, now
        session.seen = now
        return session

    def cookie(self, session: Session) -> str:
        """What the browser is to keep."""
        return f"{session.key}.{self._signature(session.key)}"

    def leave(self, session: Session) -> None:
        """End a session."""
        self._sessions.pop(session.key, None)

    async def _visitor(self, member_id: str | None, server_id: str | None) -> Visitor | None:
        if member_id is None and server_id is None:
            return self._operator
        if member_id is None or server_id is None:  # a link that is nobody's
            return None
        return await self._access.visitor(member_id, server_id)

    def _signature(self, key: str) -> str:
        return hmac.new(self._secret, key.encode("utf-8", "replace"), hashlib.sha256).hexdigest()

    def _drop(self, now: float) -> None:
        ended = [
            one for one in self._sessions.values() if now - one.seen > IDLE_SECONDS or now - one.began > LONGEST_SECONDS
        ]
        for session in ended:
            self.leave(session)

    def _make_room(self, visitor: Visitor) -> None:
        whose = (visitor.member_id, visitor.server_id)
        mine = [one for one in self._sessions.values() if (one.visitor.member_id, one.visitor.server_id) == whose]
        for session in mine[: max(0, len(mine) - _MOST_EACH + 1)]:
            self.leave(session)
        while len(self._sessions) >= _MOST:
            self.leave(next(iter(self._sessions.values())))
