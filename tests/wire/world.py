"""What exists in the double: users, guilds, roles, channels, messages, and their payloads as Discord words them.

In: plain objects made by tests and bodies sent by the bot. Out: JSON that validates against Discord's OpenAPI file.
"""

# pyright: basic
from __future__ import annotations

import itertools
import re
import time
from dataclasses import dataclass, field
from datetime import UTC, datetime

from discord import Permissions

from .rules import BUTTON, LINK_STYLE, SELECTS, TEXT, V2_FLAG, Json, walk

EPHEMERAL, LOADING = 1 << 6, 1 << 7
TEXT_CHANNEL, DM, PUBLIC_THREAD, PRIVATE_THREAD = 0, 1, 11, 12
ALL = Permissions.all().value
MEMBERS_MAY = Permissions(
    view_channel=True, send_messages=True, send_messages_in_threads=True, read_message_history=True, attach_files=True,
    embed_links=True, add_reactions=True, use_application_commands=True, create_public_threads=True,
)  # fmt: skip
_counter = itertools.count(1)


def snowflake() -> int:
    """A new id, in the order of creation, with the time in it."""
    return (int(time.time() * 1000) - 1420070400000) << 22 | next(_counter) & 0x3FFFFF


@dataclass(eq=False)
class User:
    """A person, or the bot."""

    name: str
    bot: bool = False
    accepts_dms: bool = True
    locale: str = "en-US"
    id: int = field(default_factory=snowflake)

    @property
    def mention(self) -> str:
        return f"<@{self.id}>"

    def payload(self) -> Json:
        return {
            "id": str(self.id), "username": self.name, "global_name": None, "discriminator": "0", "avatar": None,
            "bot": self.bot, "public_flags": 0, "flags": 0, "primary_guild": None,
        }  # fmt: skip


@dataclass(eq=False)
class Role:
    """A role; that of @everyone has the id of its guild."""

    name: str
    permissions: int = 0
    id: int = field(default_factory=snowflake)

    def payload(self, position: int) -> Json:
        return {
            "id": str(self.id), "name": self.name, "permissions": str(self.permissions), "position": position,
            "color": 0, "colors": {"primary_color": 0, "secondary_color": None, "tertiary_color": None}, "hoist": False,
            "managed": False, "mentionable": False, "icon": None, "unicode_emoji": None, "flags": 0,
        }  # fmt: skip


@dataclass(eq=False)
class Member:
    """A user in a guild, with the roles beside @everyone."""

    user: User
    guild: Guild
    roles: list[Role] = field(default_factory=list)

    def payload(self, *, user: bool = True) -> Json:
        body: Json = {
            "avatar": None, "banner": None, "communication_disabled_until": None, "flags": 0, "nick": None,
            "joined_at": "2024-01-01T00:00:00+00:00", "pending": False, "premium_since": None,
            "roles": [str(role.id) for role in self.roles], "mute": False, "deaf": False,
        }  # fmt: skip
        return {**body, "user": self.user.payload()} if user else body


@dataclass(eq=False)
class Guild:
    """A server. `roles[0]` is @everyone."""

    name: str
    owner: User
    id: int = field(default_factory=snowflake)
    roles: list[Role] = field(default_factory=list)
    channels: list[Channel] = field(default_factory=list)
    members: dict[int, Member] = field(default_factory=dict)

    def channel(self, name: str) -> Channel:
        return next(channel for channel in self.channels if channel.name == name)

    def join(self, user: User, *roles: Role) -> Member:
        """Makes a user a member, or changes the roles of one."""
        member = self.members.setdefault(user.id, Member(user, self))
        member.roles = list(roles)
        return member

    def role(self, name: str, permissions: Permissions | None = None) -> Role:
        self.roles.append(Role(name, (permissions or Permissions.none()).value))
        return self.roles[-1]

    def payload(self) -> Json:
        """Without what only the gateway tells."""
        return {
            "id": str(self.id), "name": self.name, "owner_id": str(self.owner.id), "icon": None, "description": None,
            "roles": [role.payload(n) for n, role in enumerate(self.roles)], "emojis": [], "stickers": [],
            "features": [], "preferred_locale": "en-US", "verification_level": 0, "default_message_notifications": 0,
            "explicit_content_filter": 0, "mfa_level": 0, "nsfw_level": 0, "premium_tier": 0, "afk_timeout": 300,
            "system_channel_flags": 0,
        }  # fmt: skip

    def create_event(self, bot: User) -> Json:
        """GUILD_CREATE as the gateway tells it to a bot without the members intent: only the bot is in `members`."""
        threads = [c for c in self.channels if c.parent]
        return {
            **self.payload(), "unavailable": False, "large": False, "member_count": len(self.members),
            "members": [self.members[bot.id].payload()], "presences": [], "voice_states": [], "stage_instances": [],
            "channels": [c.payload() for c in self.channels if not c.parent], "threads": [c.payload() for c in threads],
            "guild_scheduled_events": [], "soundboard_sounds": [], "joined_at": "2024-01-01T00:00:00+00:00",
        }  # fmt: skip


@dataclass(eq=False)
class Channel:
    """A text channel, a thread of one, or a direct message with `recipient`.

    `overwrites`: {role or member: (allow, deny)}. `apart`: direct messages in which the bot is not.
    """

    name: str
    kind: int = TEXT_CHANNEL
    guild: Guild | None = None
    parent: Channel | None = None
    recipient: User | None = None
    apart: bool = False
    overwrites: dict[Role | User, tuple[Permissions, Permissions]] = field(default_factory=dict)
    id: int = field(default_factory=snowflake)
    messages: dict[int, Message] = field(default_factory=dict)

    def payload(self) -> Json:
        body: Json = {"id": str(self.id), "type": self.kind, "flags": 0, "last_message_id": None}
        if self.recipient:
            return {**body, "recipients": [self.recipient.payload()]}
        assert self.guild
        body |= {"guild_id": str(self.guild.id), "name": self.name, "rate_limit_per_user": 0}
        if self.parent:
            meta = {
                "archived": False,
                "auto_archive_duration": 1440,
                "locked": False,
                "archive_timestamp": "2024-01-01T00:00:00+00:00",
            }
            counts = {"message_count": len(self.messages), "member_count": 1, "total_message_sent": len(self.messages)}
            owner = str(self.guild.owner.id)
            return {**body, **counts, "parent_id": str(self.parent.id), "owner_id": owner, "thread_metadata": meta}
        return {
            **body, "position": self.guild.channels.index(self), "nsfw": False, "topic": None, "parent_id": None,
            "permission_overwrites": [
                {"id": str(who.id), "type": int(isinstance(who, User)), "allow": str(yes.value), "deny": str(no.value)}
                for who, (yes, no) in self.overwrites.items()
            ],
        }  # fmt: skip

    @property
    def context(self) -> int:
        """Where an interaction comes from, as Discord numbers it: a server, the bot's own direct messages, others."""
        return 0 if self.guild else 2 if self.apart else 1

    def permissions(self, user: User) -> int:
        """What a user may do here, by Discord's rule: roles, then overwrites of @everyone, of roles, of the member."""
        if self.guild is None:
            return 0 if self.apart and user.bot else ALL
        if (member := self.guild.members.get(user.id)) is None:
            return 0
        roles = [self.guild.roles[0], *member.roles]
        granted = 0
        for role in roles:
            granted |= role.permissions
        if user is self.guild.owner or granted & Permissions(administrator=True).value:
            return ALL
        overwrites = (self.parent or self).overwrites
        for group in ([roles[0]], roles[1:], [user]):
            pairs = [overwrites[who] for who in group if who in overwrites]
            for _, deny in pairs:
                granted &= ~deny.value
            for allow, _ in pairs:
                granted |= allow.value
        return granted if granted & Permissions(view_channel=True).value else 0

    def may(self, user: User, *names: str) -> bool:
        """Whether a user has all of these permissions here; names as in `discord.Permissions`."""
        wanted = Permissions(**dict.fromkeys(names, True)).value
        return self.permissions(user) & wanted == wanted


@dataclass(eq=False)
class Message:
    """A message and its whole fate. `only_for`: who sees an ephemeral one; `pings`: whom it notified when sent."""

    channel: Channel
    author: User
    content: str = ""
    embeds: list[Json] = field(default_factory=list)
    components: list[Json] = field(default_factory=list)
    attachments: list[Json] = field(default_factory=list)
    files: dict[str, bytes] = field(default_factory=dict)
    flags: int = 0
    reply_to: Message | None = None
    mentions: list[User] = field(default_factory=list)
    pings: list[str] = field(default_factory=list)
    only_for: User | None = None
    interaction: Json | None = None
    nonce: str | int | None = None
    reactions: list[str] = field(default_factory=list)
    deleted: bool = False
    edits: int = 0
    edited_at: str | None = None
    read: bool = False
    id: int = field(default_factory=snowflake)

    @property
    def loading(self) -> bool:
        """Still "thinking ..."."""
        return bool(self.flags & LOADING)

    @property
    def text(self) -> str:
        """All that it says: content, text displays, embeds."""
        parts = [self.content, *(c["content"] for _, c in walk(self.components) if c["type"] == TEXT)]
        for embed in self.embeds:
            parts += [embed.get("title") or "", embed.get("description") or ""]
            parts += [f"{f['name']}\n{f['value']}" for f in embed.get("fields") or ()]
            parts.append((embed.get("footer") or {}).get("text") or "")
        return "\n".join(part for part in parts if part)

    @property
    def buttons(self) -> dict[str, str]:
        """Label (or emoji) to custom id, or to the address of a link."""
        found = [c for _, c in walk(self.components) if c["type"] == BUTTON]
        return {
            c.get("label") or c["emoji"]["name"]: c["url" if c["style"] == LINK_STYLE else "custom_id"] for c in found
        }

    def control(self, which: str) -> Json:
        """The button or select menu with this custom id or label."""
        for _, component in walk(self.components):
            if component["type"] in {BUTTON, *SELECTS} and which in (
                component.get("custom_id"),
                component.get("label"),
            ):
                return component
        raise AssertionError(f"no control {which!r}; there are the buttons {self.buttons}")

    def write(self, body: Json, files: dict[str, bytes], host: str) -> None:
        """Takes over a body's fields as Discord does: what is absent stays."""
        self.flags |= (body.get("flags") or 0) & ~(EPHEMERAL | LOADING)
        if "content" in body:
            self.content = (body["content"] or "").strip()
        if "embeds" in body:
            self.embeds = [{"type": "rich", **embed} for embed in body["embeds"] or ()]
        if "attachments" in body or files:
            kept = {str(a["id"]) for a in body.get("attachments") or ()}
            self.attachments = [a for a in self.attachments if a["id"] in kept or "attachments" not in body]
            for name, data in files.items():
                number = snowflake()
                url = f"{host}/attachments/{number}/{name}"
                new = {"id": str(number), "filename": name, "size": len(data), "url": url, "proxy_url": url}
                self.attachments.append(new)
            self.files |= files
        if "components" in body:
            self.components = body["components"] or []
            numbers = itertools.count(1)
            for _, component in walk(self.components):
                component["id"] = component.get("id") or next(numbers)
                for key in ("file", "media"):
                    if key in component:
                        component[key] = self._media(component[key])
                for item in component.get("items", ()):
                    item["media"] = self._media(item["media"])

    def _media(self, media: Json) -> Json:
        url = media["url"]
        for attachment in self.attachments:
            if url == f"attachment://{attachment['filename']}":
                return {**media, "url": attachment["url"], "proxy_url": attachment["url"]}
        return media

    @property
    def wrong(self) -> str | None:
        """Why Discord would not keep it like this."""
        if self.flags & V2_FLAG and (self.content or self.embeds):
            return "content and embeds cannot stand in a Components V2 message"
        if not (self.content or self.embeds or self.components or self.attachments):
            return "Cannot send an empty message"
        return None

    def address(self, allowed: Json | None) -> None:
        """Who is mentioned and who is notified, given `allowed_mentions`."""
        parse = ["users", "roles", "everyone"] if allowed is None else allowed.get("parse") or []
        named = {key: {str(i) for i in (allowed or {}).get(key) or ()} for key in ("users", "roles")}
        shown = "\n".join([self.content, *(c["content"] for _, c in walk(self.components) if c["type"] == TEXT)])
        found = [("users", i) for i in re.findall(r"<@!?(\d+)>", shown)] + [
            ("roles", i) for i in re.findall(r"<@&(\d+)>", shown)
        ]
        self.pings = [number for key, number in found if key in parse or number in named[key]]
        if "everyone" in parse:
            self.pings += re.findall(r"@everyone|@here", shown)
        replied = True if allowed is None else allowed.get("replied_user")
        if self.reply_to and replied:
            self.pings.append(str(self.reply_to.author.id))

    def payload(self, *, content: bool = True, event: bool = False) -> Json:
        """The message object. `content` False: as without the Message Content intent; `event` adds what events have."""
        command = self.interaction and self.interaction["type"] == 2
        body: Json = {
            "id": str(self.id), "type": 19 if self.reply_to else 20 if command else 0, "tts": False,
            "channel_id": str(self.channel.id), "author": self.author.payload(), "pinned": False,
            "content": self.content if content else "", "embeds": self.embeds if content else [],
            "components": self.components if content else [], "attachments": self.attachments if content else [],
            "mentions": [user.payload() for user in self.mentions], "mention_roles": [], "mention_everyone": False,
            "timestamp": datetime.fromtimestamp(((self.id >> 22) + 1420070400000) / 1000, UTC).isoformat(),
            "edited_timestamp": self.edited_at, "flags": self.flags,
        }  # fmt: skip
        if self.nonce is not None:
            body["nonce"] = self.nonce
        if self.interaction:
            body["interaction_metadata"] = self.interaction
        if self.reply_to:
            body["message_reference"] = {
                "type": 0,
                "message_id": str(self.reply_to.id),
                "channel_id": str(self.channel.id),
            }
            body["referenced_message"] = (
                None if self.reply_to.deleted else self.reply_to.payload(content=content or self.reply_to.author.bot)
            )
        if event and self.channel.guild:
            body["guild_id"] = str(self.channel.guild.id)
            if member := self.channel.guild.members.get(self.author.id):
                body["member"] = member.payload(user=False)
        return body
