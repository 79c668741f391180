"""Objecting to an answer. In: context menus on Quoth's own messages. Out: a report for those who review, or an answer
withdrawn by who asked or a moderator: its message goes, the journal keeps that it was.
"""

from __future__ import annotations

import discord

from bot.chat.actions import action
from bot.chat.afterwards import WithdrawOutcome, reported_message, withdraw_message
from bot.chat.client.actions import typed
from bot.chat.client.desk import Desk
from bot.chat.client.feature import Feature, Interaction
from bot.chat.client.menus import menu
from bot.chat.client.replies import InteractionReply
from bot.chat.client.reviewing import tell_reviewers
from bot.chat.client.showing import show
from bot.chat.client.views import form
from bot.chat.labels import Labels
from bot.chat.message import Message
from bot.model import Turn

_REASON = 1000


def objections(desk: Desk) -> Feature:
    """ "Report this answer" and "Withdraw this answer"."""
    made, labels = _Objections(desk), desk.wording.labels
    return Feature(
        commands=(menu(labels.menu_report, made.report), menu(labels.menu_withdraw, made.withdraw)),
        pages={"report": (made.reported, False)},
    )


class _Objections:
    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._conversation = desk.conversation

    async def report(self, interaction: Interaction, message: discord.Message) -> None:
        """Ask why, in a form, which must be the first response."""
        reply = InteractionReply(interaction, private=True)
        wording = self._desk.wording_for(interaction)

        async def ask_why() -> None:
            turn = await self._turn_of(interaction, message)
            if turn is None:
                await reply.open()
                await reply.send(reported_message(wording, mine=False))
                return
            await interaction.response.send_modal(_form(wording.labels, turn.id))

        await self._desk.work(reply, ask_why)

    async def reported(self, interaction: Interaction, arguments: list[str]) -> Message:
        """Take the report down and tell the reviewers. Whoever sees an answer may report it, also one that they should
        not have come to see."""
        reason = typed(interaction).strip()
        await self._conversation.journal.objections.report(arguments[0], str(interaction.user.id), reason)
        await tell_reviewers(self._desk, interaction, arguments[0], reason, report=True)
        return reported_message(self._desk.wording_for(interaction))

    async def withdraw(self, interaction: Interaction, message: discord.Message) -> None:
        """Take an answer away, for who asked and for moderators."""

        async def page() -> Message:
            outcome = await self._withdrawn(interaction, message)
            return withdraw_message(self._desk.wording_for(interaction), outcome)

        await show(self._desk, interaction, page)

    async def _withdrawn(self, interaction: Interaction, message: discord.Message) -> WithdrawOutcome:
        turn = await self._turn_of(interaction, message)
        if turn is None:
            return "not-mine"
        asker = turn.ask.asker == str(interaction.user.id)
        if not asker and not (interaction.guild_id and interaction.permissions.manage_messages):
            return "not-yours"
        try:
            await message.delete()
        except discord.NotFound:  # somebody else was faster
            pass
        except discord.Forbidden:  # Quoth came along with a member and is not in the server
            return "cannot"
        await self._conversation.journal.objections.withdraw(turn.id, str(interaction.user.id))
        return "withdrawn"

    async def _turn_of(self, interaction: Interaction, message: discord.Message) -> Turn | None:
        """The turn behind a message, None where it is not Quoth's or no answer."""
        me = interaction.client.user
        if me is None or message.author.id != me.id:
            return None
        return await self._conversation.turn_by_message(str(message.id))


def _form(labels: Labels, turn: str) -> discord.ui.Modal:
    return form(
        labels.form_report,
        labels.form_report_text,
        labels.form_report_hint,
        action("report", turn),
        required=True,
        room=_REASON,
    )
