"""Pictures of what managers of a server see, to be looked at: `QUOTH_PICTURES=folder` keeps them. See
`test_pictures`."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import discord
import pytest
import simcord

from bot.chat.client.replies import post
from bot.chat.client.views import FIELD
from bot.chat.panel import collection_key
from bot.chat.reply import Wording
from bot.chat.welcome import welcome_message

from .test_pictures import WIDTHS, browser, folder

__all__ = ["browser", "folder"]
pytestmark = [pytest.mark.slow, pytest.mark.timeout(300)]


@pytest.mark.filterwarnings("default")
@pytest.mark.usefixtures("browser")
async def test_pictures(simcord_env: simcord.Env, folder: Path, wording: Wording) -> None:
    guild = simcord_env.create_guild()
    channel = guild.create_text_channel("general")
    helpers = guild.create_role("helpers")
    role = guild.create_role("managers", permissions=discord.Permissions(manage_guild=True))
    mary = guild.add_member(simcord_env.create_user("mary"), roles=[role])
    shown: dict[str, Any] = {}
    for question in ("What is Earl Grey flavoured with?", "Who baked the sourdough?", "What is a clipper of chests?"):
        await mary.slash(channel, "ask", question=question, private=True)
        await mary.slash(channel, "ask", question=question)
    await post(simcord_env.bot.get_channel(channel.id), welcome_message(wording, "Tea house", 90))
    shown["welcome"] = channel.last_message
    shown["stats"] = (await mary.slash(channel, "stats", days=7)).response
    panel = (await mary.slash(channel, "settings")).response
    panel = (await mary.select(panel, ["every"], custom_id="quoth:set-pick:0:mode")).response
    shown["settings-answers"] = (await mary.click(panel, label="Closest passages: on")).response
    people = (await mary.click((await mary.slash(channel, "settings")).response, label="People")).response
    shown["settings-people"] = (
        await mary.select(people, [helpers], custom_id="quoth:set-pick:0:reviewer_roles")
    ).response
    readers = (await mary.click((await mary.slash(channel, "settings")).response, label="Who may read")).response
    tea = collection_key("tea")
    readers = (await mary.select(readers, [tea], custom_id="quoth:set-collection")).response
    shown["settings-readers"] = (
        await mary.select(readers, [helpers], custom_id=f"quoth:set-readers:{tea}:roles")
    ).response
    shown["settings-changes"] = (
        await mary.click((await mary.slash(channel, "settings")).response, label="Changes")
    ).response
    own = (await mary.slash(channel, "settings", channel=channel)).response
    form = await mary.click(own, label="Confidence floor: …")
    shown["settings-problem"] = (await mary.submit_modal(form, {FIELD: "50%"})).response
    again = await mary.click(shown["settings-problem"], label="Confidence floor: …")
    shown["settings-form"] = again
    async with simcord_env.preview(channel, viewers=[mary]) as preview:
        for name, target in shown.items():
            for device, viewport in WIDTHS.items():
                file = folder / f"{name}-{device}.png"
                await preview.show(target)
                await preview.screenshot(file, target=target, viewport=viewport, allow_incomplete=True)
                assert file.stat().st_size > 2000
