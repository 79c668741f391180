"""`/stats`: a server's figures for who manages it. In: desk and actions. Out: the Feature."""

from __future__ import annotations

import asyncio
from datetime import UTC, datetime, timedelta

from discord import app_commands

from bot.chat.client.actions import Actions
from bot.chat.client.desk import Desk
from bot.chat.client.feature import Feature, Interaction
from bot.chat.client.managing import for_managers, managers_command
from bot.chat.client.showing import show
from bot.chat.message import Message
from bot.chat.statistics import statistics_message

_MOST_DAYS = 365


def statistics(desk: Desk, actions: Actions) -> Feature:
    """The command and the buttons for other spans."""

    async def page(interaction: Interaction, arguments: list[str]) -> Message:
        days = min(max(1, int(arguments[0])), _MOST_DAYS)
        guild = str(interaction.guild_id)
        place = await actions.where(interaction, private=True)
        hidden = frozenset(await desk.conversation.access.audiences(guild)) - await desk.conversation.access.visible(
            place
        )
        now = datetime.now(UTC)
        since = (now - timedelta(days=days - 1)).replace(hour=0, minute=0, second=0, microsecond=0)
        found = await desk.conversation.journal.server_statistics(guild, since, now, hidden)
        return await asyncio.to_thread(statistics_message, desk.wording_for(interaction), found)

    guarded = for_managers(desk, page)
    labels = desk.wording.labels

    @app_commands.describe(days=labels.command_stats_days)
    async def stats(interaction: Interaction, days: app_commands.Range[int, 1, _MOST_DAYS] = 30) -> None:
        await show(desk, interaction, lambda: guarded(interaction, [str(days)]))

    command = managers_command("stats", labels.command_stats, stats)
    return Feature(commands=(command,), pages={"statistics": (guarded, True)})
