"""Asks Discord whether the bot can work. In: a token. Out: what holds and what does not, in words."""

from __future__ import annotations

from collections.abc import AsyncGenerator
from dataclasses import dataclass

import aiohttp
import discord

_SERVERS = 20
_NEEDED = {
    "view_channel": "View Channels",
    "send_messages": "Send Messages",
    "send_messages_in_threads": "Send Messages in Threads",
    "attach_files": "Attach Files",
    "read_message_history": "Read Message History",
}


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that was looked at."""

    good: bool
    text: str


async def examine(token: str) -> list[Finding]:
    """Log in without connecting to the gateway, then look at intents and at permissions in up to twenty servers."""
    client = discord.Client(intents=discord.Intents.none())
    try:
        await client.login(token)
        return [finding async for finding in _findings(client)]
    except discord.LoginFailure:
        return [
            Finding(False, "Discord refuses the token: make a new one on your application's page, Bot > Reset Token.")
        ]
    except (discord.HTTPException, aiohttp.ClientError, OSError, TimeoutError) as error:
        return [Finding(False, f"Discord could not be asked ({error}): check this machine's network, then try again.")]
    finally:
        await client.close()


async def _findings(client: discord.Client) -> AsyncGenerator[Finding]:
    application = await client.application_info()
    yield Finding(True, f"Discord knows the token: it is {application.name}'s.")
    yield Finding(True, "No privileged intent is needed.")
    link = discord.utils.oauth_url(application.id, permissions=_permissions())
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


async def _lacking(client: discord.Client, server_id: int, me: int) -> list[str]:
    server = await client.fetch_guild(server_id, with_counts=False)
    member = await server.fetch_member(client.user.id if client.user else me)
    held = member.guild_permissions
    return [name for permission, name in _NEEDED.items() if not (held.administrator or getattr(held, permission))]


def _permissions() -> discord.Permissions:
    return discord.Permissions(**dict.fromkeys(_NEEDED, True))
