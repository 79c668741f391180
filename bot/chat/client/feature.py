"""What one part of the bot adds to it: commands, context menus, what its buttons and forms do, what it hears.

In: nothing. Out: a `Feature`, which `bot.chat.client.features` lists and the bot takes in.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

import discord
from discord import app_commands

from bot.chat.client.daily import Job
from bot.chat.message import Message

Interaction = discord.Interaction[discord.Client]
Page = Callable[[Interaction, list[str]], Awaitable[Message]]
"""Makes a page for who pressed, given the arguments of the button."""

Deed = Callable[[Interaction, list[str]], Awaitable[None]]
"""Answers the interaction itself: a form must be the first response."""

Listener = Callable[..., Awaitable[None]]
Background = Callable[[discord.Client], Awaitable[None]]
"""Goes on until it is cancelled."""


@dataclass(frozen=True, slots=True)
class Feature:
    """`commands` go into the tree. `pages` and `deeds` are verbs of `bot.chat.actions`, each defined once; a page is
    shown to who pressed, instead of the message with the button if its flag says so. `listeners` are called by the name
    of discord.py's event, without "on_"; `ready` comes with the client. `daily` are jobs that run once a day, by a name
    that the journal keeps; `background` is begun once it is known which servers Quoth is in."""

    commands: Sequence[app_commands.Command[Any, ..., Any] | app_commands.ContextMenu | app_commands.Group] = ()
    pages: Mapping[str, tuple[Page, bool]] = field(default_factory=dict[str, tuple[Page, bool]])
    deeds: Mapping[str, Deed] = field(default_factory=dict[str, Deed])
    listeners: Mapping[str, Listener] = field(default_factory=dict[str, Listener])
    daily: Mapping[str, Job] = field(default_factory=dict[str, Job])
    background: Sequence[Background] = ()


def everywhere(name: str, description: str, callback: Callable[..., Any]) -> app_commands.Command[Any, ..., Any]:
    """A command for servers and direct messages, also where Quoth only came along with a member."""
    return app_commands.Command(
        name=name,
        description=description,
        callback=callback,
        allowed_contexts=app_commands.AppCommandContext(guild=True, dm_channel=True, private_channel=True),
        allowed_installs=app_commands.AppInstallationType(guild=True, user=True),
    )


def in_servers(name: str, description: str, callback: Callable[..., Any]) -> app_commands.Command[Any, ..., Any]:
    """A command for servers that Quoth itself is in."""
    return app_commands.Command(
        name=name,
        description=description,
        callback=callback,
        allowed_contexts=app_commands.AppCommandContext(guild=True, dm_channel=False, private_channel=False),
        allowed_installs=app_commands.AppInstallationType(guild=True, user=False),
    )
