"""`/privacy`: what is stored of who asks, to be seen, exported, erased, or not stored any more; and daily retention.

In: interactions; all that is done concerns the member of the interaction alone, whoever was shown the button first.
Out: private replies.
"""

from __future__ import annotations

import asyncio
import logging
from dataclasses import replace
from datetime import UTC, datetime

import discord
from discord import app_commands

from bot.chat import pages
from bot.chat import privacy as views
from bot.chat.client.actions import Actions
from bot.chat.client.daily import PAUSE_SECONDS
from bot.chat.client.desk import Desk
from bot.chat.client.feature import Feature, Interaction
from bot.chat.client.replies import InteractionReply, post
from bot.chat.client.showing import show
from bot.chat.message import Message
from bot.settings import Keeping

_log = logging.getLogger(__name__)

_NAME = "privacy"


def privacy(desk: Desk, actions: Actions) -> Feature:
    """The command, its buttons, and the daily job `retention`."""
    made = _Privacy(desk, actions)

    async def command(interaction: Interaction) -> None:
        await show(desk, interaction, lambda: made.overview(interaction, []))

    return Feature(
        commands=(
            app_commands.Command(
                name=_NAME,
                description=desk.wording.labels.command_privacy,
                callback=command,
                allowed_contexts=app_commands.AppCommandContext(guild=True, dm_channel=True, private_channel=True),
                allowed_installs=app_commands.AppInstallationType(guild=True, user=True),
            ),
        ),
        pages={
            "privacy": (made.overview, True),
            "mine": (made.mine, True),
            "erase": (made.erase, True),
            "erase-sure": (made.erase_sure, True),
            "keep": (made.keep, True),
            "opt": (made.opt, True),
            "policy": (made.policy, False),
        },
        deeds={"export": made.export},
        daily={"retention": made.retain},
        background=(made.forget,),
    )


class _Privacy:
    def __init__(self, desk: Desk, actions: Actions) -> None:
        self._desk = desk
        self._actions = actions
        self._conversation = desk.conversation

    async def overview(self, interaction: Interaction, _: list[str]) -> Message:
        stored = await self._conversation.records.stored_of(_member(interaction))
        wording = self._desk.wording_for(interaction)
        return views.privacy_message(
            wording, stored, await self._keeping(interaction), server=interaction.guild_id is not None
        )

    async def mine(self, interaction: Interaction, arguments: list[str]) -> Message:
        at = int(arguments[0])
        member = _member(interaction)
        place = await self._actions.where(interaction, private=True)
        total = (await self._conversation.records.stored_of(member)).turns
        at = min(at, max(0, total - 1) // views.MINE * views.MINE)  # some may have expired or been erased
        turns = await self._conversation.records.turns_of(member, place, at, views.MINE)
        if not turns:
            return await self.overview(interaction, [])
        return views.mine_message(self._desk.wording_for(interaction), turns, at, total)

    async def export(self, interaction: Interaction, arguments: list[str]) -> None:
        """The file, for who pressed alone; in a direct message where the interaction takes no file."""
        reply = InteractionReply(interaction, private=True)
        wording = self._desk.wording_for(interaction)

        async def show() -> None:
            await reply.open()
            place = await self._actions.where(interaction, private=True)
            parts = views.export_parts(await self._conversation.records.export(_member(interaction), place))
            message = views.export_message(wording, parts, int(arguments[0]) if arguments else 0)
            try:
                await reply.send(message)
            except discord.HTTPException as error:
                if error.status >= 500:
                    raise
                _log.warning("an export goes by direct message: %s", error)
                await post(interaction.user, message)
                await reply.send(pages.note_message(wording, "exported_direct"))

        await self._desk.work(reply, show)

    async def erase(self, interaction: Interaction, _: list[str]) -> Message:
        stored = await self._conversation.records.stored_of(_member(interaction))
        return views.erase_message(self._desk.wording_for(interaction), stored)

    async def erase_sure(self, interaction: Interaction, _: list[str]) -> Message:
        receipt = await self._conversation.records.erase(_member(interaction))
        await self._desk.limits.lately.forget(_member(interaction))
        if not receipt.clean:
            _log.error("traces of an erased member are left: %s", "; ".join(receipt.problems))
        return views.erased_message(self._desk.wording_for(interaction), receipt, await self._keeping(interaction))

    async def keep(self, interaction: Interaction, _: list[str]) -> Message:
        wording = self._desk.wording_for(interaction)
        return pages.note_message(wording, "kept")

    async def opt(self, interaction: Interaction, arguments: list[str]) -> Message:
        await self._conversation.records.opt(_member(interaction), out=arguments == ["out"])
        return await self.overview(interaction, [])

    async def policy(self, interaction: Interaction, _: list[str]) -> Message:
        wording = self._desk.wording_for(interaction)
        text = views.policy_text(
            wording.composer, await self._keeping(interaction), server=interaction.guild_id is not None
        )
        return views.policy_message(wording, text)

    async def retain(self, at: datetime) -> None:
        """Remove what has been kept long enough, and log how much of which server."""
        receipt = await self._conversation.records.retain(at)
        names = {server.guild: server.name for server in await self._conversation.journal.servers.known()}
        for one in receipt.expired:
            where = "outside servers" if one.guild is None else f"server {names.get(one.guild, '')} ({one.guild})"
            _log.info("retention: %s removed: %s", where, one.in_words)
        if not receipt.expired:
            _log.info("retention: nothing has expired")
        for problem in receipt.problems:
            _log.error("retention: %s", problem)

    async def forget(self, _: discord.Client) -> None:
        """Keep what limits count of members who have opted out no longer than a day."""
        while True:
            await self._desk.limits.lately.forget_old(datetime.now(UTC))
            await asyncio.sleep(PAUSE_SECONDS)

    async def _keeping(self, interaction: Interaction) -> Keeping:
        """How long what is kept, where the interaction came from."""
        keeping = self._conversation.keeping
        guild = interaction.guild_id
        if guild is None:
            return keeping
        own = (await self._conversation.journal.servers.in_force_at(str(guild))).retention_days
        return keeping if own is None else replace(keeping, days=own)


def _member(interaction: Interaction) -> str:
    return str(interaction.user.id)
