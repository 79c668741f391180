"""A double of Discord over real sockets: REST and gateway on 127.0.0.1, to which the unmodified discord.py connects.

    async with DiscordDouble() as d, d.running(client):
        guild = d.guild("Library", channels=["general"])
        ann = d.user("ann", guild)
        general = guild.channel("general")
        await d.user_says(general, ann, "why?", mention_bot=True)
        reply = await d.wait_for_message(general)
        i = await d.slash(general, ann, "ask", {"question": "why?"})
        answer = await i.response()
        await d.click(answer, "Helpful", ann)
        d.check()

Every body is checked (see `openapi`); what is wrong is refused as Discord would and kept in `violations`.
"""

# pyright: basic
# ruff: noqa: ASYNC109
from __future__ import annotations

import asyncio
import json
import logging
import re
import socket
import struct
import zlib
from collections.abc import AsyncIterator, Callable, Iterator, Mapping
from contextlib import ExitStack, asynccontextmanager, contextmanager, suppress
from dataclasses import dataclass
from fnmatch import fnmatchcase
from typing import Any, Self, TypeVar
from unittest.mock import patch

import discord.gateway
import discord.http
import yarl
from aiohttp import web

from . import openapi
from .gateway import MESSAGE_CONTENT, Gateway
from .rest import Interaction, RefusedError, Request, Rest
from .rules import Json
from .users import Users
from .world import DM, MEMBERS_MAY, PUBLIC_THREAD, Channel, Guild, Message, Role, User

T = TypeVar("T")
Client = TypeVar("Client", bound=discord.Client)
_log = logging.getLogger(__name__)


@dataclass(eq=False)
class Fault:
    """What goes wrong with the next `times` requests that fit. `after`: only once Discord has done what was asked."""

    method: str
    path: str
    status: int | None = None
    reset: bool = False
    delay: float = 0.0
    retry_after: float = 0.05
    times: int = 1
    after: bool = False
    via: bool = True

    def fits(self, request: Request) -> bool:
        return self.times > 0 and self.method in ("*", request.method) and fnmatchcase(request.path, self.path)


class DiscordDouble(Users):
    """The double. `deadline`: seconds to acknowledge an interaction; `token_life`: seconds that its token lives;
    `message_content`: whether the portal allows that intent; `heartbeat`: seconds between heartbeats; `shards`: how
    many are recommended."""

    def __init__(
        self,
        *,
        token: str = "token.for.tests",
        deadline: float = 3.0,
        token_life: float = 900.0,
        heartbeat: float = 41.25,
        message_content: bool = False,
        shards: int = 1,
    ) -> None:
        self.token, self.deadline, self.token_life, self.message_content = token, deadline, token_life, message_content
        self.bot = User("quoth", bot=True)
        self.owner = User("owner")
        self.users = {user.id: user for user in (self.bot, self.owner)}
        self.guilds: list[Guild] = []
        self.dms: dict[int, Channel] = {}
        self.commands: dict[int | None, list[Json]] = {}
        self.interactions: dict[str, Interaction] = {}
        self.requests: list[Request] = []
        self.violations: list[str] = []
        self.faults: list[Fault] = []
        self.host = ""
        privileged = MESSAGE_CONTENT if message_content else 0
        self.gateway = Gateway(
            token,
            heartbeat=heartbeat,
            privileged=privileged,
            shards=shards,
            hello=self._hello,
            changed=self.changed,
        )
        self.rest = Rest(self)
        self._pulse = asyncio.Event()
        self._stack = ExitStack()
        self._runner: web.AppRunner | None = None

    async def __aenter__(self) -> Self:
        app = web.Application(client_max_size=32 << 20)
        app.router.add_get("/gateway/", self._websocket)
        app.router.add_get("/attachments/{id}/{name}", self._attachment)
        app.router.add_route("*", "/api/v10/{tail:.*}", self._serve)
        self._runner = web.AppRunner(app, access_log=None, shutdown_timeout=0.5)
        await self._runner.setup()
        await web.TCPSite(self._runner, "127.0.0.1", 0).start()
        port = self._runner.addresses[0][1]
        self.host = f"http://127.0.0.1:{port}"
        self.gateway.url = f"ws://127.0.0.1:{port}/gateway/"
        self._stack.enter_context(self.patched())
        return self

    async def __aexit__(self, *_: object) -> None:
        self._stack.close()
        await self.gateway.drop(code=1001)
        assert self._runner
        await self._runner.cleanup()

    @contextmanager
    def patched(self) -> Iterator[None]:
        """Points discord.py at this double, and back."""
        with (
            patch.object(discord.http.Route, "BASE", f"{self.host}/api/v10"),
            patch.object(discord.gateway.DiscordWebSocket, "DEFAULT_GATEWAY", yarl.URL(self.gateway.url)),
        ):
            yield

    @property
    def bootstrap(self) -> str:
        """Python statements that point discord.py at this double in another process (`python -c`)."""
        return (
            "import discord, yarl\n"
            f"discord.http.Route.BASE = {self.host + '/api/v10'!r}\n"
            f"discord.gateway.DiscordWebSocket.DEFAULT_GATEWAY = yarl.URL({self.gateway.url!r})\n"
        )

    @asynccontextmanager
    async def running(self, client: Client) -> AsyncIterator[Client]:
        """Runs a client in this loop: started and ready inside, closed after; a crash of it is raised.

        Two public options of every client are set to not wait: `guild_ready_timeout` (2 s for more guilds) and
        `before_identify_hook` (5 s before a second IDENTIFY). Ready, because discord.py fails when closed before.
        """
        client._connection.guild_ready_timeout = 0.05  # pyright: ignore[reportPrivateUsage]
        client.before_identify_hook = _at_once
        task = asyncio.create_task(client.start(self.token))
        ready = asyncio.create_task(self._ready(client))
        try:
            await asyncio.wait([task, ready], return_when=asyncio.FIRST_COMPLETED)
            if task.done():
                ready.cancel()
                await task
            await ready
            yield client
        finally:
            await client.close()
            await asyncio.wait_for(task, 5)
            await asyncio.sleep(0.05)  # connections end in the loop, after close() has returned

    async def _ready(self, client: discord.Client) -> None:
        await self.connected()
        await client.wait_until_ready()

    # --- the world ---------------------------------------------------------------------------------------------------

    def guild(
        self, name: str, channels: list[str] | None = None, *, everyone: discord.Permissions = MEMBERS_MAY
    ) -> Guild:
        """A server with text channels, where everyone may read and write and the bot is a member."""
        guild = Guild(name, self.owner)
        guild.roles.append(Role("@everyone", everyone.value, id=guild.id))
        self.guilds.append(guild)
        for user in (self.owner, self.bot):
            guild.join(user)
        for channel in channels or ["general"]:
            guild.channels.append(Channel(channel, guild=guild))
        self.gateway.dispatch("GUILD_CREATE", guild.create_event(self.bot))
        return guild

    def elsewhere(self, name: str) -> Guild:
        """A server in which the bot is not: only who has installed it for themselves can use it there."""
        guild = Guild(name, self.owner)
        guild.roles.append(Role("@everyone", MEMBERS_MAY.value, id=guild.id))
        guild.join(self.owner)
        guild.channels.append(Channel("general", guild=guild))
        return guild

    def user(self, name: str, *guilds: Guild, locale: str = "en-US", accepts_dms: bool = True) -> User:
        """A person, member of these guilds."""
        user = User(name, locale=locale, accepts_dms=accepts_dms)
        self.users[user.id] = user
        for guild in guilds:
            guild.join(user)
        return user

    def channel(
        self, guild: Guild, name: str, overwrites: Mapping[Role | User, tuple[Any, Any]] | None = None
    ) -> Channel:
        """One more text channel; `overwrites`: {role or user: (allow, deny)}."""
        channel = Channel(name, guild=guild, overwrites=dict(overwrites or {}))
        guild.channels.append(channel)
        self.gateway.dispatch("CHANNEL_CREATE", channel.payload())
        return channel

    def thread(self, parent: Channel, name: str) -> Channel:
        """A public thread."""
        assert parent.guild
        thread = Channel(name, kind=PUBLIC_THREAD, guild=parent.guild, parent=parent)
        parent.guild.channels.append(thread)
        self.gateway.dispatch("THREAD_CREATE", {**thread.payload(), "newly_created": True})
        return thread

    def dm(self, user: User) -> Channel:
        """The direct messages between the bot and a user."""
        return self.dms.setdefault(user.id, Channel(user.name, kind=DM, recipient=user))

    def between(self, user: User, other: User) -> Channel:
        """The direct messages between two members, to which the bot can only be called by its commands."""
        return Channel(f"{user.name} and {other.name}", kind=DM, recipient=other, apart=True)

    def permit(self, channel: Channel, who: Role | User, allow: Any = None, deny: Any = None) -> None:
        """Sets an overwrite; the bot is told. `who` may be a role, a user or `guild.roles[0]`."""
        none = discord.Permissions.none()
        channel.overwrites[who] = (allow or none, deny or none)
        self.gateway.dispatch("CHANNEL_UPDATE", channel.payload())

    # --- what can be seen and waited for -----------------------------------------------------------------------------

    def visible_messages(self, channel: Channel, viewer: User | None = None) -> list[Message]:
        """What members see in a channel, oldest first; with a viewer also what only that one sees."""
        found = [m for m in channel.messages.values() if not m.deleted and m.only_for in (None, viewer)]
        return sorted(found, key=lambda message: message.id)

    def answers(self, channel: Channel, viewer: User | None = None) -> list[Message]:
        """Of these, the bot's, without those that still "think"."""
        return [m for m in self.visible_messages(channel, viewer) if m.author is self.bot and not m.loading]

    def answers_to(self, asked: Message | Interaction) -> list[Message]:
        """What the asker sees in answer to one question: replies to a message, or what an interaction led to."""
        if isinstance(asked, Message):
            return [m for m in self.answers(asked.channel) if m.reply_to is asked]
        mine = self.answers(asked.channel, asked.user)
        return [m for m in mine if m.interaction and m.interaction["id"] == str(asked.id)]

    async def wait_for_message(self, channel: Channel, timeout: float = 5.0, viewer: User | None = None) -> Message:
        """The bot's oldest answer in a channel that no test has waited for yet."""
        unread = lambda: next((m for m in self.answers(channel, viewer) if not m.read), None)  # noqa: E731
        message = await self.until(unread, timeout, f"a message in {channel.name!r}")
        message.read = True
        return message

    async def connected(self, timeout: float = 30.0) -> None:
        """Until the bot has a session with READY or RESUMED on its way."""
        await self.until(lambda: self.gateway.live or None, timeout, "a connection to the gateway")

    async def until(self, probe: Callable[[], T | None], timeout: float = 5.0, what: str = "it") -> T:
        """Waits until a probe gives something: looks after every change here, and often enough to see the bot's."""
        try:
            async with asyncio.timeout(timeout):
                while True:
                    pulse = self._pulse
                    if (found := probe()) is not None:
                        return found
                    with suppress(TimeoutError):
                        await asyncio.wait_for(pulse.wait(), 0.02)
        except TimeoutError:
            last = "\n".join(map(str, self.requests[-12:]))
            raise AssertionError(f"no {what} within {timeout} s; last requests:\n{last}\n{self.violations}") from None

    def sent(self, method: str, path: str) -> list[Request]:
        """The recorded requests of a method and path pattern (`/channels/*/messages`)."""
        return [r for r in self.requests if r.method == method and fnmatchcase(r.path, path)]

    def check(self) -> None:
        """Fails when anything that the bot sent was wrong."""
        assert not self.violations, "\n".join(self.violations)

    def fault(self, method: str, path: str, **what: Any) -> Fault:
        """Injects a fault (see `Fault`) into the next requests that fit; of several, the oldest first."""
        self.faults.append(Fault(method, path, **what))
        return self.faults[-1]

    def changed(self) -> None:
        """Wakes whoever waits."""
        self._pulse.set()
        self._pulse = asyncio.Event()

    def now(self) -> float:
        return asyncio.get_running_loop().time()

    # --- the server --------------------------------------------------------------------------------------------------

    def application(self) -> Json:
        """The application object, as its owner sees it in the portal."""
        flags = (1 << 19) if self.message_content else 0
        return {
            "id": str(self.bot.id), "name": self.bot.name, "icon": None, "description": "", "type": None,
            "flags": flags, "flags_new": str(flags), "verify_key": "00", "owner": self.owner.payload(), "team": None,
            "bot_public": True, "bot_require_code_grant": False, "redirect_uris": [], "interactions_endpoint_url": None,
            "role_connections_verification_url": None, "approximate_guild_count": len(self.guilds),
            "approximate_user_install_count": 0, "approximate_user_authorization_count": 0,
            "explicit_content_filter": 0, "eligible_oauth2_scopes": [],
        }  # fmt: skip

    def _hello(self) -> Json:
        guilds = [guild.create_event(self.bot) for guild in self.guilds]
        application = {"id": str(self.bot.id), "flags": self.application()["flags"]}
        return {
            "user": {**self.bot.payload(), "verified": True, "mfa_enabled": False},
            "application": application,
            "guilds": guilds,
        }

    async def _websocket(self, request: web.Request) -> web.StreamResponse:
        record = Request("GET", "/gateway/socket", dict(request.query), None, {}, self.now())
        if fault := self._fault(record):
            return await self._fail(fault, request, record)
        return await self.gateway.serve(request)

    async def _attachment(self, request: web.Request) -> web.Response:
        for channel in [*(c for g in self.guilds for c in g.channels), *self.dms.values()]:
            for message in channel.messages.values():
                if any(a["id"] == request.match_info["id"] for a in message.attachments):
                    return web.Response(body=message.files[request.match_info["name"]])
        return web.Response(status=404)

    async def _serve(self, http: web.Request) -> web.StreamResponse:
        request = await self._read(http)
        self.requests.append(request)
        fault = self._fault(request)
        if fault and not fault.after:
            if fault.status is not None or fault.reset:
                return await self._fail(fault, http, request)
            await asyncio.sleep(fault.delay)
        reply = self._reply(request, http)
        if fault and fault.after:
            return await self._fail(fault, http, request)
        request.status = reply.status
        return reply

    async def _read(self, http: web.Request) -> Request:
        body: Json = None
        files: dict[str, bytes] = {}
        if http.content_type == "multipart/form-data":
            for name, part in (await http.post()).items():
                if name == "payload_json":
                    body = json.loads(str(part))
                elif isinstance(part, web.FileField):
                    files[part.filename] = part.file.read()
                    part.file.close()
        elif raw := await http.read():
            body = json.loads(raw)
        path = http.path.removeprefix("/api/v10")
        return Request(http.method, path, dict(http.query), body, files, self.now())

    def _reply(self, request: Request, http: web.Request) -> web.Response:
        unsigned = request.path.startswith(("/webhooks/", "/interactions/"))
        if not unsigned and http.headers.get("Authorization") != f"Bot {self.token}":
            return _json(401, {"message": "401: Unauthorized", "code": 0})
        found = openapi.problems(request.method, request.path, request.body, tuple(request.files))
        self.violations += [f"{request.method} {request.path}: {problem}" for problem in found]
        refused = [str(problem) for problem in found if not problem.policy]
        if refused:
            return _json(400, {"message": "Invalid Form Body", "code": 50035, "errors": {"_errors": refused}})
        try:
            status, body = self.rest.answer(request)
        except RefusedError as refusal:
            status, body = refusal.status, refusal.body
        except Exception as error:
            _log.exception("the double failed")
            self.violations.append(f"{request}: the double failed: {error!r}")
            status, body = 400, {"message": repr(error), "code": 0}
        self.changed()
        # Buckets that never run dry: without these headers discord.py sends one request of a route at a time.
        bucket = f"{request.method} {re.sub('[0-9]{15,}', '#', request.path)}"
        room = {"X-RateLimit-Limit": "50", "X-RateLimit-Remaining": "49", "X-RateLimit-Reset-After": "1"}
        return _json(status, body, {**room, "X-RateLimit-Bucket": f"{zlib.crc32(bucket.encode()):08x}"})

    def _fault(self, request: Request) -> Fault | None:
        fault = next((fault for fault in self.faults if fault.fits(request)), None)
        if fault:
            fault.times -= 1
        return fault

    async def _fail(self, fault: Fault, http: web.Request, request: Request) -> web.Response:
        await asyncio.sleep(fault.delay)
        request.status = fault.status or 0
        if fault.reset:
            assert http.transport
            line: socket.socket = http.transport.get_extra_info("socket")
            line.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))  # RST instead of FIN
            http.transport.abort()
            return web.Response()
        if fault.status == 429 and fault.via:
            body = {"message": "You are being rate limited.", "retry_after": fault.retry_after, "global": False}
            return _json(429, body, {"Via": "1.1 google", "Retry-After": "1"})
        return web.Response(status=fault.status or 500, text="upstream error", content_type="text/html")


def _json(status: int, body: Json, headers: Mapping[str, str] | None = None) -> web.Response:
    if body is None:
        return web.Response(status=status)
    # bytes, because a charset in Content-Type makes discord.py read text
    return web.Response(status=status, body=json.dumps(body).encode(), content_type="application/json", headers=headers)


async def _at_once(shard_id: int | None, *, initial: bool = False) -> None:
    """Stands in for discord.py's five seconds between IDENTIFYs."""
