"""Objecting to an answer. In: context menus on Quoth's own messages. Out: a report for those who review, or an answer
withdrawn by who asked or a moderator: its message goes, the journal keeps that it was.
"""

from __future__ import annotations

import discord

from bot.chat.actions import action
from bot.chat.afterwards import reported_message, withdraw_message
from bot.chat.client.actions import typed
from bot.chat.client.desk import Desk
from bot.chat.client.feature import Feature, Interaction
from bot.chat.client.menus import menu
from bot.chat.client.replies import InteractionReply
from bot.chat.client.reviewing import tell_reviewers
from bot.chat.client.showing import show
from bot.chat.client.views import form
from bot.chat.message import Message
from bot.model import Turn

_REASON = 1000


def objections(desk: Desk) -> Feature:
    """ "Report this answer" and "Withdraw this answer"."""
    conversation, labels = desk.conversation, desk.wording.labels

    async def turn_of(interaction: Interaction, message: discord.Message) -> Turn | None:
        me = interaction.client.user
        if me is None or message.author.id != me.id:
            return None
        return await conversation.turn_by_message(str(message.id))

    async def report(interaction: Interaction, message: discord.Message) -> None:
        """The form must be the first response."""
        reply = InteractionReply(interaction, private=True)

        async def ask_why() -> None:
            turn = await turn_of(interaction, message)
            if turn is None:
                await reply.open()
                await reply.send(reported_message(desk.wording_for(interaction), mine=False))
                return
            worded = desk.wording_for(interaction).labels
            await interaction.response.send_modal(
                form(
                    worded.form_report,
                    worded.form_report_text,
                    worded.form_report_hint,
                    action("report", turn.id),
                    required=True,
                    room=_REASON,
                )
            )

        await desk.work(reply, ask_why)

    async def reported(interaction: Interaction, arguments: list[str]) -> Message:
        # Whoever sees an answer may report it, also one that they should not have come to see.
        reason = typed(interaction).strip()
        await conversation.journal.objections.report(arguments[0], str(interaction.user.id), reason)
        await tell_reviewers(desk, interaction, arguments[0], reason, report=True)
        return reported_message(desk.wording_for(interaction))

    async def withdraw(interaction: Interaction, message: discord.Message) -> None:
        async def page() -> Message:
            wording = desk.wording_for(interaction)
            turn = await turn_of(interaction, message)
            if turn is None:
                return withdraw_message(wording, "not-mine")
            asker = turn.ask.asker == str(interaction.user.id)
            if not asker and not (interaction.guild_id and interaction.permissions.manage_messages):
                return withdraw_message(wording, "not-yours")
            try:
                await message.delete()
            except discord.NotFound:  # somebody else was faster
                pass
            except discord.Forbidden:  # Quoth came along with a member and is not in the server
                return withdraw_message(wording, "cannot")
            await conversation.journal.objections.withdraw(turn.id, str(interaction.user.id))
            return withdraw_message(wording, "withdrawn")

        await show(desk, interaction, page)

    return Feature(
        commands=(menu(labels.menu_report, report), menu(labels.menu_withdraw, withdraw)),
        pages={"report": (reported, False)},
    )
