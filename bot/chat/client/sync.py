"""Registering the slash commands, only when they changed: Discord allows 200 creations a day.

In: the tree, and the file that remembers what was registered last (application id and digest). Out: the file, renewed.
"""

from __future__ import annotations

import hashlib
import json
import logging
from pathlib import Path

import aiohttp
import discord
from discord import app_commands

_log = logging.getLogger(__name__)


async def sync_commands(tree: app_commands.CommandTree[discord.Client], file: Path) -> bool:
    """Register the commands if they differ from the last time; whether it did. Failing, Quoth still answers
    mentions."""
    digest = f"{tree.client.application_id} {await _digest(tree)}\n"
    if _read(file) == digest:
        return False
    try:
        await tree.sync()
    except (discord.DiscordException, aiohttp.ClientError, OSError) as error:
        _log.warning("the slash commands could not be registered (%s); the next start tries again", error)
        return False
    _write(file, digest)
    return True


def _read(file: Path) -> str:
    try:
        return file.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError):
        return ""


def _write(file: Path, digest: str) -> None:
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(digest, encoding="utf-8")
    except OSError as error:
        _log.warning("%s cannot be written (%s): the commands will be registered again at the next start", file, error)


async def _digest(tree: app_commands.CommandTree[discord.Client]) -> str:
    """Of all that Discord is told of the commands, translations too."""
    translator = tree.translator
    payload = [
        command.to_dict(tree) if translator is None else await command.get_translated_payload(tree, translator)
        for command in tree.get_commands()
    ]
    return hashlib.sha256(json.dumps(payload, sort_keys=True).encode()).hexdigest()
