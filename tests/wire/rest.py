"""The double's REST side: what Discord does with each request, and what it refuses.

In: a request of the bot, already recorded and checked. Out: a reply, and changes of the world told to the gateway.
"""

# pyright: basic
# ruff: noqa: ASYNC109
from __future__ import annotations

import asyncio
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

from .gateway import DIRECT_MESSAGES, GUILD_MESSAGES
from .rules import Json
from .world import DM, EPHEMERAL, LOADING, Channel, Guild, Message, User, snowflake

if TYPE_CHECKING:
    from .double import DiscordDouble

COMMAND, COMPONENT, AUTOCOMPLETE, MODAL = 2, 3, 4, 5


class RefusedError(Exception):
    """Discord's answer to what it does not do."""

    def __init__(self, status: int, code: int, message: str) -> None:
        super().__init__(f"{status} {code}: {message}")
        self.status, self.body = status, {"message": message, "code": code}


@dataclass(eq=False)
class Request:
    """A request as the bot sent it. `files` by name; `status` is what it was answered (0: cut off)."""

    method: str
    path: str
    query: dict[str, str]
    body: Json
    files: dict[str, bytes]
    at: float
    status: int | None = None

    def __str__(self) -> str:
        return f"{self.method} {self.path} -> {self.status}"


@dataclass(eq=False)
class Interaction:
    """One interaction of a user and all that the bot did with it.

    `answered`: the callback's type once acknowledged; `result`: the message that the user got to see (the response, the
    first follow-up, or the message that a button changed).
    """

    double: DiscordDouble
    kind: int
    channel: Channel
    user: User
    source: Message | None = None
    at: float = field(default_factory=lambda: asyncio.get_running_loop().time())
    id: int = field(default_factory=snowflake)
    answered: int | None = None
    original: Message | None = None
    followups: list[Message] = field(default_factory=list)
    result: Message | None = None
    modal: Json | None = None
    choices: list[Json] | None = None
    attempts: int = 0

    @property
    def token(self) -> str:
        return f"interaction-token-{self.id}"

    @property
    def late(self) -> bool:
        """The user sees "The application did not respond"."""
        return self.answered is None and self.double.now() - self.at > self.double.deadline

    async def response(self, timeout: float = 5.0) -> Message:
        """What the user sees in the end: never the "thinking ..."."""
        message = await self.double.until(lambda: self.result, timeout, f"an answer to interaction {self.id}")
        message.read = True
        return message

    async def acknowledged(self, timeout: float = 5.0) -> int:
        """The type of the callback: 4 message, 5 defer, 6 defer of an update, 7 update, 8 choices, 9 modal."""
        return await self.double.until(lambda: self.answered, timeout, f"an acknowledgement of interaction {self.id}")

    async def opened_modal(self, timeout: float = 5.0) -> Json:
        """The modal that the bot opened."""
        return await self.double.until(lambda: self.modal, timeout, f"a modal after interaction {self.id}")

    def metadata(self) -> Json:
        guild = self.channel.guild
        body: Json = {"id": str(self.id), "type": self.kind, "user": self.user.payload()}
        return {
            **body,
            "authorizing_integration_owners": {"0": str(guild.id if guild else 0)},
        }


_BROUGHT_ALONG = 5
"""Follow-ups to one interaction where the bot is only brought along by a user."""
Handler = Callable[..., "tuple[int, Json]"]
ROUTES: list[tuple[set[str], re.Pattern[str], Handler]] = []


def route(line: str) -> Callable[[Handler], Handler]:
    """Registers a handler: `{}` in the path is an argument."""
    methods, path = line.split(" ")

    def register(handler: Handler) -> Handler:
        ROUTES.append((set(methods.split("|")), re.compile(path.replace("{}", "([^/]+)")), handler))
        return handler

    return register


class Rest:
    """Handlers of all routes that the double knows. `self.d` is the double with its world."""

    def __init__(self, double: DiscordDouble) -> None:
        self.d = double
        self._nonces: dict[tuple[int, Any], Message] = {}

    def answer(self, request: Request) -> tuple[int, Json]:
        """Status and JSON (None: no body)."""
        for methods, pattern, handler in ROUTES:
            if request.method in methods and (match := pattern.fullmatch(request.path)):
                return handler(self, request, *match.groups())
        self.d.violations.append(f"{request.method} {request.path}: the double does not know this route")
        raise RefusedError(404, 0, "404: Not Found")

    # --- the bot itself, guilds, members -----------------------------------------------------------------------------

    @route("GET /users/@me")
    def me(self, _: Request) -> tuple[int, Json]:
        return 200, {**self.d.bot.payload(), "mfa_enabled": False, "locale": "en-US", "verified": True, "email": None}

    @route("GET /(?:oauth2/)?applications/@me")
    def application(self, _: Request) -> tuple[int, Json]:
        return 200, self.d.application()

    @route("GET /gateway(?:/bot)?")
    def gateway(self, request: Request) -> tuple[int, Json]:
        if request.path == "/gateway":
            return 200, {"url": self.d.gateway.url}
        limit = {
            "total": 1000,
            "remaining": 1000 - len(self.d.gateway.identifies),
            "reset_after": 0,
            "max_concurrency": 1,
        }
        return 200, {"url": self.d.gateway.url, "shards": self.d.gateway.shards, "session_start_limit": limit}

    @route("GET /users/{}")
    def user(self, _: Request, number: str) -> tuple[int, Json]:
        return 200, self._user(number).payload()

    @route("POST /users/@me/channels")
    def open_dm(self, request: Request) -> tuple[int, Json]:
        return 200, self.d.dm(self._user(request.body["recipient_id"])).payload()

    @route("GET /users/@me/guilds")
    def guilds_of_bot(self, _: Request) -> tuple[int, Json]:
        here = [guild for guild in self.d.guilds if self.d.bot.id in guild.members]
        return 200, [
            {"id": str(guild.id), "name": guild.name, "icon": None, "owner": False, "permissions": "0", "features": []}
            for guild in here
        ]

    @route("GET /guilds/{}")
    def guild(self, _: Request, number: str) -> tuple[int, Json]:
        return 200, self._guild(number).payload()

    @route("GET /guilds/{}/channels")
    def guild_channels(self, _: Request, number: str) -> tuple[int, Json]:
        return 200, [channel.payload() for channel in self._guild(number).channels if not channel.parent]

    @route("GET /guilds/{}/roles")
    def guild_roles(self, _: Request, number: str) -> tuple[int, Json]:
        return 200, [role.payload(n) for n, role in enumerate(self._guild(number).roles)]

    @route("GET /guilds/{}/members/{}")
    def member(self, _: Request, number: str, user: str) -> tuple[int, Json]:
        if member := self._guild(number).members.get(int(user)):
            return 200, member.payload()
        raise RefusedError(404, 10007, "Unknown Member")

    @route("GET /guilds/{}/members")
    def members(self, _: Request, __: str) -> tuple[int, Json]:
        raise RefusedError(403, 50001, "Missing Access")  # needs the privileged members intent

    @route("GET /channels/{}")
    def channel(self, _: Request, number: str) -> tuple[int, Json]:
        return 200, self._channel(number).payload()

    # --- commands ----------------------------------------------------------------------------------------------------

    @route("GET /applications/{}(?:/guilds/{})?/commands")
    def commands(self, _: Request, __: str, guild: str | None) -> tuple[int, Json]:
        return 200, self.d.commands.get(int(guild) if guild else None, [])

    @route("PUT /applications/{}(?:/guilds/{})?/commands")
    def sync(self, request: Request, application: str, guild: str | None) -> tuple[int, Json]:
        key = int(guild) if guild else None
        self.d.commands[key] = [self._command(command, application, key) for command in request.body or ()]
        return 200, self.d.commands[key]

    def _command(self, command: Json, application: str, guild: int | None) -> Json:
        permissions = command.get("default_member_permissions")
        body = {key: value for key, value in command.items() if value is not None}
        if guild:
            body["guild_id"] = str(guild)
        return {
            **body, "id": str(snowflake()), "application_id": application, "version": str(snowflake()),
            "type": command.get("type") or 1, "description": command.get("description") or "",
            "default_member_permissions": None if permissions is None else str(permissions),
        }  # fmt: skip

    # --- messages ----------------------------------------------------------------------------------------------------

    @route("POST /channels/{}/typing")
    def typing(self, _: Request, number: str) -> tuple[int, Json]:
        self._needs(self._channel(number), "send_messages")
        return 204, None

    @route("POST /channels/{}/messages")
    def send(self, request: Request, number: str) -> tuple[int, Json]:
        channel, body = self._channel(number), request.body
        self._needs(channel, "send_messages_in_threads" if channel.parent else "send_messages")
        if request.files:
            self._needs(channel, "attach_files")
        if channel.recipient and not channel.recipient.accepts_dms:
            raise RefusedError(403, 50007, "Cannot send messages to this user")
        nonce = (channel.id, body.get("nonce"))
        if body.get("enforce_nonce") and nonce in self._nonces:
            return 200, self._nonces[nonce].payload()
        message = Message(channel, self.d.bot, nonce=body.get("nonce"))
        if reference := body.get("message_reference"):
            message.reply_to = channel.messages.get(int(reference["message_id"]))
            if message.reply_to is None or message.reply_to.deleted:
                if reference.get("fail_if_not_exists", True):
                    raise RefusedError(400, 50035, "Invalid Form Body: message_reference: Unknown message")
                message.reply_to = None
            elif not channel.may(self.d.bot, "read_message_history"):
                raise RefusedError(403, 160002, "You cannot reply without permission to read message history")
        self._write(message, request, body)
        if body.get("enforce_nonce"):
            self._nonces[nonce] = message
        self.publish(message)
        return 200, message.payload()

    @route("GET /channels/{}/messages")
    def history(self, request: Request, number: str) -> tuple[int, Json]:
        channel = self._channel(number)
        self._needs(channel, "read_message_history")
        before = int(request.query.get("before", 1 << 63))
        found = [m for m in channel.messages.values() if not m.deleted and not m.only_for and m.id < before]
        limit = int(request.query.get("limit", 50))
        return 200, [self._shown(message) for message in sorted(found, key=lambda m: -m.id)[:limit]]

    @route("GET /channels/{}/messages/{}")
    def message(self, _: Request, number: str, message: str) -> tuple[int, Json]:
        channel = self._channel(number)
        self._needs(channel, "read_message_history")
        return 200, self._shown(self._message(channel, message))

    @route("PATCH /channels/{}/messages/{}")
    def edit(self, request: Request, number: str, message: str) -> tuple[int, Json]:
        found = self._own(number, message)
        self._write(found, request, request.body, edit=True)
        return 200, found.payload()

    @route("DELETE /channels/{}/messages/{}")
    def delete(self, _: Request, number: str, message: str) -> tuple[int, Json]:
        self.remove(self._own(number, message))
        return 204, None

    @route("PUT|DELETE /channels/{}/messages/{}/reactions/{}/@me")
    def react(self, request: Request, number: str, message: str, emoji: str) -> tuple[int, Json]:
        channel = self._channel(number)
        self._needs(channel, "add_reactions", "read_message_history")
        reactions = self._message(channel, message).reactions
        (reactions.append if request.method == "PUT" else reactions.remove)(emoji)
        return 204, None

    @route("POST /channels/{}(?:/messages/{})?/threads")
    def thread(self, request: Request, number: str, _: str | None) -> tuple[int, Json]:
        channel = self._channel(number)
        self._needs(channel, "create_public_threads")
        return 201, self.d.thread(channel, request.body["name"]).payload()

    # --- interactions ------------------------------------------------------------------------------------------------

    @route("POST /interactions/{}/{}/callback")
    def callback(self, request: Request, number: str, token: str) -> tuple[int, Json]:
        interaction = self.d.interactions.get(token)
        if interaction is None or str(interaction.id) != number or interaction.late:
            raise RefusedError(404, 10062, "Unknown interaction")
        interaction.attempts += 1
        if interaction.answered:
            raise RefusedError(400, 40060, "Interaction has already been acknowledged.")
        kind, data = request.body["type"], request.body.get("data") or {}
        allowed = {COMMAND: {4, 5, 9}, COMPONENT: {4, 5, 6, 7, 9}, AUTOCOMPLETE: {8}, MODAL: {4, 5}}[interaction.kind]
        if interaction.kind == MODAL and interaction.source:
            allowed |= {6, 7}
        if kind not in allowed:
            raise RefusedError(
                400, 50035, f"Invalid Form Body: {kind} does not answer an interaction of type {interaction.kind}"
            )
        match kind:
            case 4 | 5:
                self._respond(interaction, request, data, loading=kind == 5)
            case 6:
                interaction.original = interaction.source
            case 7:
                assert interaction.source
                interaction.original = interaction.source
                self._write(interaction.source, request, data, edit=True)
                self._seen(interaction, interaction.source)
            case 8:
                interaction.choices = data.get("choices") or []
            case 9:
                interaction.modal = data
        interaction.answered = kind
        if request.query.get("with_response") not in ("1", "true"):
            return 204, None
        reply: Json = {"interaction": {"id": str(interaction.id), "type": interaction.kind}}
        if interaction.original and kind in (4, 5, 7):
            message = interaction.original
            reply["interaction"]["response_message_id"] = str(message.id)
            reply["interaction"]["response_message_loading"] = message.loading
            reply["interaction"]["response_message_ephemeral"] = message.only_for is not None
            reply["resource"] = {"type": 4 if kind == 5 else kind, "message": message.payload()}
        return 200, reply

    @route("POST /webhooks/{}/{}")
    def follow_up(self, request: Request, _: str, token: str) -> tuple[int, Json]:
        interaction = self._open(token)
        if interaction.original and interaction.original.loading:
            # Discord's own rule: the first follow-up of a deferred interaction fills the waiting message.
            self._write(interaction.original, request, request.body, edit=True)
            self._seen(interaction, interaction.original)
            return 200, interaction.original.payload()
        if len(interaction.followups) >= _BROUGHT_ALONG and not self.d.is_at_home(interaction.channel):
            raise RefusedError(400, 40094, "An app that a user brought along sends five follow-ups")
        message = self._new(interaction, request.body)
        self._write(message, request, request.body)
        interaction.followups.append(message)
        self.publish(message)
        self._seen(interaction, message)
        return 200, message.payload()

    @route("GET|PATCH|DELETE /webhooks/{}/{}/messages/{}")
    def answer_message(self, request: Request, _: str, token: str, which: str) -> tuple[int, Json]:
        interaction = self._open(token)
        original = interaction.original
        known = {str(m.id): m for m in (original, *interaction.followups) if m}
        found = original if which == "@original" else known.get(which)
        if found is None or found.deleted:
            raise RefusedError(404, 10008, "Unknown Message")
        if request.method == "DELETE":
            self.remove(found)
            return 204, None
        if request.method == "PATCH":
            self._write(found, request, request.body, edit=True)
            self._seen(interaction, found)
        return 200, found.payload()

    def _open(self, token: str) -> Interaction:
        interaction = self.d.interactions.get(token)
        if interaction is None or not interaction.answered:
            raise RefusedError(404, 10015, "Unknown Webhook")
        if self.d.now() - interaction.at > self.d.token_life:
            raise RefusedError(401, 50027, "Invalid Webhook Token")
        return interaction

    def _respond(self, interaction: Interaction, request: Request, data: Json, *, loading: bool) -> None:
        message = self._new(interaction, data)
        if loading:
            message.flags |= LOADING
        else:
            self._write(message, request, data)
        interaction.original = message
        self.publish(message)
        self._seen(interaction, message)

    def _new(self, interaction: Interaction, data: Json) -> Message:
        message = Message(interaction.channel, self.d.bot, interaction=interaction.metadata())
        if (data.get("flags") or 0) & EPHEMERAL:
            message.flags, message.only_for = EPHEMERAL, interaction.user
        return message

    def _seen(self, interaction: Interaction, message: Message) -> None:
        if interaction.result is None and not message.loading:
            interaction.result = message

    # --- shared ------------------------------------------------------------------------------------------------------

    def _write(self, message: Message, request: Request, body: Json, *, edit: bool = False) -> None:
        """Takes a body over into a message, unless Discord would refuse what comes of it."""
        was = (message.content, message.embeds, message.components, message.attachments, message.flags)
        message.flags &= ~LOADING
        message.write(body or {}, request.files, self.d.host)
        if wrong := message.wrong:
            message.content, message.embeds, message.components, message.attachments, message.flags = was
            self.d.violations.append(f"{request.method} {request.path}: {wrong}")
            raise RefusedError(400, 50006 if "empty" in wrong else 50035, wrong)
        message.address((body or {}).get("allowed_mentions"))
        if edit:
            message.edits += not was[-1] & LOADING
            message.edited_at = datetime.now(UTC).isoformat()
            if not message.only_for:
                self._tell("MESSAGE_UPDATE", message)
        self.d.changed()

    def publish(self, message: Message) -> None:
        """Puts a message into its channel and tells whoever may know."""
        message.channel.messages[message.id] = message
        if not message.only_for:
            self._tell("MESSAGE_CREATE", message)
        self.d.changed()

    def remove(self, message: Message) -> None:
        message.deleted = True
        gone = {"id": str(message.id), "channel_id": str(message.channel.id)}
        if message.channel.guild:
            gone["guild_id"] = str(message.channel.guild.id)
        if not message.only_for and message.channel.may(self.d.bot, "view_channel"):
            self.d.gateway.dispatch(
                "MESSAGE_DELETE", gone, intent=GUILD_MESSAGES if message.channel.guild else DIRECT_MESSAGES
            )
        self.d.changed()

    def _tell(self, event: str, message: Message) -> None:
        if message.channel.may(self.d.bot, "view_channel"):
            self.d.gateway.dispatch(event, self._shown(message, event=True), intent=_intent(message.channel))

    def _shown(self, message: Message, *, event: bool = False) -> Json:
        """With content only where the bot may have it without the intent: its own, DMs, mentions of it."""
        mine = message.author is self.d.bot or message.channel.kind == DM or self.d.bot in message.mentions
        return message.payload(content=mine or self.d.message_content, event=event)

    def _needs(self, channel: Channel, *names: str) -> None:
        if not channel.may(self.d.bot, "view_channel"):
            raise RefusedError(403, 50001, "Missing Access")
        if not channel.may(self.d.bot, *names):
            raise RefusedError(403, 50013, "Missing Permissions")

    def _channels(self) -> Iterator[Channel]:
        yield from (channel for guild in self.d.guilds for channel in guild.channels)
        yield from self.d.dms.values()

    def _channel(self, number: str) -> Channel:
        for channel in self._channels():
            if str(channel.id) == number:
                self._needs(channel)
                return channel
        raise RefusedError(404, 10003, "Unknown Channel")

    def _message(self, channel: Channel, number: str) -> Message:
        message = channel.messages.get(int(number))
        if message is None or message.deleted or message.only_for:
            raise RefusedError(404, 10008, "Unknown Message")
        return message

    def _own(self, channel: str, number: str) -> Message:
        message = self._message(self._channel(channel), number)
        if message.author is not self.d.bot:
            raise RefusedError(403, 50005, "Cannot edit a message authored by another user")
        return message

    def _guild(self, number: str) -> Guild:
        if found := next((guild for guild in self.d.guilds if str(guild.id) == number), None):
            return found
        raise RefusedError(404, 10004, "Unknown Guild")

    def _user(self, number: str | int) -> User:
        if found := self.d.users.get(int(number)):
            return found
        raise RefusedError(404, 10013, "Unknown User")


def _intent(channel: Channel) -> int:
    return GUILD_MESSAGES if channel.guild else DIRECT_MESSAGES
