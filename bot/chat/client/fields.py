"""Fields of forms, made and read. In: a name and its limits; an interaction that sent a form. Out: a field; what was
filled in, files to fetch.
"""

from __future__ import annotations

import logging
from collections.abc import Sequence
from typing import Any

import aiohttp
import discord
from discord import ui

from bot.chat.client.feature import Interaction
from bot.chat.measure import shorten
from bot.documents import MOST_AT_ONCE, Upload
from bot.errors import CorpusError

_log = logging.getLogger(__name__)


def field(
    name: str, room: int, *, required: bool = True, long: bool = False, default: str = ""
) -> ui.TextInput[ui.Modal]:
    """A field for up to `room` characters of text."""
    return ui.TextInput(
        custom_id=name,
        style=discord.TextStyle.paragraph if long else discord.TextStyle.short,
        required=required,
        max_length=room,
        default=shorten(default, room) or None,
    )


def filled(interaction: Interaction) -> dict[str, Any]:
    """What was filled into a form, by field."""
    filled: dict[str, Any] = {}
    pending: list[Any] = list((interaction.data or {}).get("components", []))
    while pending:
        component = pending.pop()
        if "component" in component:
            pending.append(component["component"])
        pending += component.get("components") or []
        if name := component.get("custom_id"):
            filled[name] = component["values"] if "values" in component else component.get("value") or ""
    return filled


def uploads(interaction: Interaction, ids: Sequence[str]) -> list[Upload]:
    """The files of a form, fetched one by one when they are wanted."""
    resolved: Any = (interaction.data or {}).get("resolved") or {}
    found = [resolved.get("attachments", {}).get(str(one)) for one in ids[:MOST_AT_ONCE]]
    return [_upload(interaction.client, one) for one in found if one]


def _upload(client: discord.Client, attachment: dict[str, Any]) -> Upload:
    async def read() -> bytes:
        try:
            return await client.http.get_from_cdn(attachment["url"])
        except (discord.DiscordException, aiohttp.ClientError, OSError) as error:
            _log.warning("an attachment could not be fetched: %s", error)
            raise CorpusError("it could not be fetched from Discord: send it again.", "not-fetched") from error

    return Upload(str(attachment["filename"]), int(attachment["size"]), read)
