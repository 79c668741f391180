"""Whether the bot can work, and how to invite it. In: a token. Out: what holds and what does not, in words; a link."""

from __future__ import annotations

import base64
import binascii
import re
from collections.abc import AsyncGenerator
from dataclasses import dataclass

import aiohttp
import discord

_SERVERS = 20
_ID = re.compile(r"[0-9]{15,20}", re.ASCII)
_SCOPES = ("bot", "applications.commands")
_NEEDED = {
    "view_channel": ("View Channels", "to be asked in them"),
    "send_messages": ("Send Messages", "to answer"),
    "send_messages_in_threads": ("Send Messages in Threads", "to answer in threads and forum posts"),
    "create_public_threads": ("Create Public Threads", "to reply in a thread"),
    "attach_files": ("Attach Files", "for what no message can hold"),
    "read_message_history": ("Read Message History", "to see what it replies to, and who did before"),
    "add_reactions": ("Add Reactions", "to mark the message that solved a question"),
}
"""discord.py's name of each permission, Discord's, and what Quoth needs it for. It sends no embeds and moderates
nothing; "Ask a human" takes a role that anyone may mention, not the permission to mention everyone."""


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that was looked at."""

    good: bool
    text: str


@dataclass(frozen=True, slots=True)
class Invitation:
    """The link that invites the bot, and each permission that it asks for with what that is for."""

    link: str
    permissions: tuple[tuple[str, str], ...]


def invitation(application: int) -> Invitation:
    """The invitation of the application of that id."""
    return Invitation(_link(application), tuple(_NEEDED.values()))


def application_of(token: str) -> int | None:
    """The id of the application that a token belongs to, which is the token's first part; or that id itself. None for
    what is neither."""
    head, dot, _ = token.strip().partition(".")
    if not dot:
        return int(head) if _ID.fullmatch(head) else None
    try:
        ident = base64.b64decode(head + "=" * (-len(head) % 4), altchars=b"-_", validate=True).decode("ascii")
    except (binascii.Error, ValueError):
        return None
    return int(ident) if _ID.fullmatch(ident) else None


async def examine(token: str, *, message_content: bool = False) -> list[Finding]:
    """Log in without connecting to the gateway, then look at intents and at permissions in up to twenty servers.
    `message_content`: whether the bot will ask for that intent."""
    client = discord.Client(intents=discord.Intents.none())
    try:
        await client.login(token)
        return [finding async for finding in _findings(client, message_content=message_content)]
    except discord.LoginFailure:
        return [
            Finding(False, "Discord refuses the token: make a new one on your application's page, Bot > Reset Token.")
        ]
    except (discord.HTTPException, aiohttp.ClientError, OSError, TimeoutError) as error:
        return [Finding(False, f"Discord could not be asked ({error}): check this machine's network, then try again.")]
    finally:
        await client.close()


async def _findings(client: discord.Client, *, message_content: bool) -> AsyncGenerator[Finding]:
    application = await client.application_info()
    yield Finding(True, f"Discord knows the token: it is {application.name}'s.")
    yield _intent(application.flags, wanted=message_content)
    link = _link(application.id)
    servers = [server async for server in client.fetch_guilds(limit=_SERVERS)]
    if servers:
        yield Finding(True, f"To invite it to another server: {link}")
    else:
        yield Finding(False, f"The bot is in no server yet: open {link} and choose yours.")
    for server in servers:
        lacking = await _lacking(client, server.id, application.id)
        if lacking:
            yield Finding(False, f"In {server.name} it lacks {', '.join(lacking)}: allow them in the role of the bot.")
        else:
            yield Finding(True, f"In {server.name} it has the permissions it needs.")


def _intent(flags: discord.ApplicationFlags, *, wanted: bool) -> Finding:
    if not wanted:
        return Finding(True, "No privileged intent is needed.")
    if flags.gateway_message_content or flags.gateway_message_content_limited:
        return Finding(True, "The Message Content intent is on, as QUOTH_MESSAGE_CONTENT asks.")
    return Finding(
        False,
        "QUOTH_MESSAGE_CONTENT is on, but the Message Content intent is not: turn it on on your application's page, "
        "under Bot, or unset the variable. The bot does not start so.",
    )


async def _lacking(client: discord.Client, server_id: int, me: int) -> list[str]:
    server = await client.fetch_guild(server_id, with_counts=False)
    member = await server.fetch_member(client.user.id if client.user else me)
    held = member.guild_permissions
    return [name for permission, (name, _) in _NEEDED.items() if not (held.administrator or getattr(held, permission))]


def _link(application: int) -> str:
    permissions = discord.Permissions(**dict.fromkeys(_NEEDED, True))
    return discord.utils.oauth_url(application, permissions=permissions, scopes=_SCOPES)
