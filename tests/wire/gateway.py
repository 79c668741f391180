"""The double's gateway: sessions over websockets, with everything that can go wrong on them.

In: IDENTIFY, RESUME and heartbeats of the bot; `dispatch` from the double. Out: events, numbered and kept a session, so
that a RESUME replays exactly what the bot missed.
"""

# pyright: basic
from __future__ import annotations

import asyncio
import json
import secrets
from collections.abc import Callable
from dataclasses import dataclass, field

from aiohttp import WSMsgType, web

from .rules import Json

GUILD_MESSAGES, DIRECT_MESSAGES, MESSAGE_CONTENT = 1 << 9, 1 << 12, 1 << 15
PRIVILEGED = 1 << 1 | 1 << 8 | MESSAGE_CONTENT


@dataclass(eq=False)
class Session:
    """What Discord remembers of one IDENTIFY: the events sent, and the socket while there is one."""

    identify: Json
    id: str = field(default_factory=lambda: secrets.token_hex(8))
    events: list[str] = field(default_factory=list)
    line: Line | None = None

    @property
    def intents(self) -> int:
        return self.identify.get("intents", 0)

    def concerns(self, guild: str | None) -> bool:
        """Whether what happens in a server, or in direct messages, is told to this shard."""
        shard, shards = self.identify.get("shard", [0, 1])
        return shard == (0 if guild is None else (int(guild) >> 22) % shards)


class Line:
    """One websocket: what is put on it is sent in order."""

    def __init__(self, request: web.Request, socket: web.WebSocketResponse) -> None:
        self.request, self.socket = request, socket
        self._queue: asyncio.Queue[str] = asyncio.Queue()

    def put(self, payload: Json) -> None:
        self._queue.put_nowait(payload if isinstance(payload, str) else json.dumps(payload))

    async def write(self) -> None:
        """Sends until cancelled or cut."""
        while True:
            payload = await self._queue.get()
            if self.socket.closed:
                return
            await self.socket.send_str(payload)

    def cut(self) -> None:
        """Ends the connection without a word, as a network does."""
        if self.request.transport:
            self.request.transport.abort()


class Gateway:
    """All sessions of the bot. Counters and switches are plain attributes: set them to inject a fault.

    `fail_resumes`: how many RESUMEs to refuse; `zombie`: swallow heartbeats and events, the socket stays open.
    """

    def __init__(
        self,
        token: str,
        *,
        heartbeat: float,
        privileged: int,
        shards: int = 1,
        hello: Callable[[], Json],
        changed: Callable[[], None],
    ) -> None:
        self.token, self.heartbeat, self.privileged = token, heartbeat, privileged
        self.shards, self.hello, self.changed = shards, hello, changed
        self.sessions: dict[str, Session] = {}
        self.identifies: list[Json] = []
        self.resumes: list[Json] = []
        self.resumed = 0
        self.beats = 0
        self.fail_resumes = 0
        self.zombie = False
        self.url = ""

    @property
    def live(self) -> list[Session]:
        """Sessions with a socket, after READY or RESUMED."""
        return [session for session in self.sessions.values() if session.line]

    def dispatch(self, event: str, data: Json, *, intent: int = 0) -> None:
        """Sends an event to every session that asked for it; a session without a socket gets it when it resumes."""
        for session in self.sessions.values():
            guild = data.get("guild_id") or (data["id"] if event.startswith("GUILD_") and "id" in data else None)
            if session.concerns(guild) and (not intent or session.intents & intent):
                self._send(session, event, data)

    async def drop(self, code: int | None = None) -> None:
        """Ends every connection: cut off, or closed with a code (4000 can be resumed)."""
        for session in self.live:
            line, session.line = session.line, None
            assert line
            if code is None:
                line.cut()
            else:
                await line.socket.close(code=code)

    def reconnect(self) -> None:
        """Asks the bot to come back (opcode 7)."""
        for session in self.live:
            assert session.line
            session.line.put({"op": 7, "d": None})

    def invalidate(self, *, resumable: bool = False) -> None:
        """Declares every session invalid (opcode 9)."""
        for session in self.live:
            assert session.line
            session.line.put({"op": 9, "d": resumable})
            if not resumable:
                session.line = None
                del self.sessions[session.id]

    def ready_again(self) -> None:
        """A second READY in a running session."""
        for session in self.live:
            self._ready(session)

    async def serve(self, request: web.Request) -> web.WebSocketResponse:
        """One connection of the bot, from HELLO to its end."""
        socket = web.WebSocketResponse()
        await socket.prepare(request)
        line = Line(request, socket)
        line.put({"op": 10, "d": {"heartbeat_interval": int(self.heartbeat * 1000)}})
        writer = asyncio.create_task(line.write())
        try:
            async for message in socket:
                if message.type is not WSMsgType.TEXT:
                    break
                payload = json.loads(message.data)
                if payload["op"] == 1 and not self.zombie:
                    self.beats += 1
                    line.put({"op": 11})
                elif payload["op"] == 2:
                    await self._identify(line, payload["d"])
                elif payload["op"] == 6:
                    await self._resume(line, payload["d"])
        finally:
            writer.cancel()
            await asyncio.gather(writer, return_exceptions=True)
            for session in self.sessions.values():
                if session.line is line:
                    session.line = None
            self.changed()
        return socket

    async def _identify(self, line: Line, data: Json) -> None:
        self.identifies.append(data)
        if data["token"] != self.token:
            await line.socket.close(code=4004, message=b"Authentication failed.")
        elif data.get("intents", 0) & PRIVILEGED & ~self.privileged:
            await line.socket.close(code=4014, message=b"Disallowed intent(s).")
        else:
            session = Session(data, line=line)
            self.sessions = {k: s for k, s in self.sessions.items() if s.identify.get("shard") != data.get("shard")}
            self.sessions[session.id] = session
            self.zombie = False
            self._ready(session)
            self.changed()

    async def _resume(self, line: Line, data: Json) -> None:
        self.resumes.append(data)
        session = self.sessions.get(data["session_id"])
        if self.fail_resumes or session is None or data["token"] != self.token:
            self.fail_resumes = max(0, self.fail_resumes - 1)
            line.put({"op": 9, "d": False})
            if session:
                del self.sessions[session.id]
            return
        self.zombie = False
        session.line = line
        for event in session.events[data["seq"] or 0 :]:
            line.put(event)
        self._send(session, "RESUMED", {"_trace": []})
        self.resumed += 1
        self.changed()

    def _ready(self, session: Session) -> None:
        hello = self.hello()
        hello["guilds"] = [guild for guild in hello["guilds"] if session.concerns(guild["id"])]
        guilds = [{"id": guild["id"], "unavailable": True} for guild in hello["guilds"]]
        ready = {"v": 10, "session_id": session.id, "resume_gateway_url": self.url, "guilds": guilds}
        if "shard" in session.identify:
            ready["shard"] = session.identify["shard"]
        self._send(session, "READY", ready | {"user": hello["user"], "application": hello["application"]})
        for guild in hello["guilds"]:
            self._send(session, "GUILD_CREATE", guild)

    def _send(self, session: Session, event: str, data: Json) -> None:
        payload = json.dumps({"op": 0, "t": event, "s": len(session.events) + 1, "d": data})
        session.events.append(payload)
        if session.line and not self.zombie:
            session.line.put(payload)
