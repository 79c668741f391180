"""Handing a question to people. In: "Ask a human" below an answer that is none, "Mark as solution" on a person's
message. Out: one call of the role that the server named, with the question and what was found; a solution in the
journal.

The call is claimed in the journal before it is sent, so that no two presses call twice, whatever happens in between.
"""

from __future__ import annotations

import asyncio
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

import discord

from bot.chat.actions import action
from bot.chat.afterwards import (
    call_message,
    human_message,
    lacking_message,
    solution_message,
    thread_name,
)
from bot.chat.client.actions import Actions
from bot.chat.client.desk import Desk
from bot.chat.client.feature import Feature, Interaction
from bot.chat.client.features.threads import open_thread
from bot.chat.client.managing import trusted
from bot.chat.client.menus import link_to, menu
from bot.chat.client.offers import THREADS, callable_people, settings_in
from bot.chat.client.places import Spoken, lacking, lacks, name_of, place_of
from bot.chat.client.readers import public_readers
from bot.chat.client.replies import SENDING_ERRORS, post
from bot.chat.client.showing import show
from bot.chat.client.views import view_of
from bot.chat.message import Button, Message, button
from bot.errors import NotFoundError
from bot.journal import Solution
from bot.model import Quote, Turn
from bot.servers import ServerSettings

_PAUSE = timedelta(minutes=10)
_SIGN = "✅"


def people(desk: Desk, actions: Actions) -> Feature:
    """ "Ask a human" and "Mark as solution"."""
    calls, solutions = _Calls(desk, actions), _Solutions(desk)
    return Feature(
        commands=(menu(desk.wording.labels.menu_solution, solutions.mark),),
        pages={"human": (calls.ask, False), "human-sure": (calls.ask_surely, True)},
    )


@dataclass(frozen=True, slots=True)
class _Target:
    """Where a call goes: a channel, as a post where that is a forum; or, with `below`, a thread of it below that
    message, with `apart` a thread of its own."""

    channel: Spoken | discord.ForumChannel
    below: int | None = None
    apart: bool = False
    elsewhere: bool = False


class _Calls:
    def __init__(self, desk: Desk, actions: Actions) -> None:
        self._desk = desk
        self._conversation = desk.conversation
        self._actions = actions

    async def ask(self, interaction: Interaction, arguments: list[str]) -> Message:
        """Call people, after a question if the answer was private."""
        return await self._call(interaction, arguments[0], sure=False)

    async def ask_surely(self, interaction: Interaction, arguments: list[str]) -> Message:
        """Call people."""
        return await self._call(interaction, arguments[0], sure=True)

    async def _call(self, interaction: Interaction, turn_id: str, *, sure: bool) -> Message:
        wording, journal = self._desk.wording_for(interaction), self._conversation.journal
        turn = await self._conversation.turn(turn_id, await self._actions.where(interaction, private=True))
        member, channel = interaction.user.id, interaction.channel
        if turn.ask.place.private and turn.ask.asker != str(member):
            raise NotFoundError("Only who asked can hand this question on.", "asker")
        if not isinstance(channel, Spoken) or turn.ask.place.guild != str(channel.guild.id):
            return human_message(wording, turn_id, "nobody")
        settings = await settings_in(self._conversation, channel)
        if not callable_people(settings):
            return human_message(wording, turn_id, "nobody")
        target = _target(channel, turn, settings)
        if target is None:
            return human_message(wording, turn_id, "nobody", where=int(settings.human_channel or 0))
        threaded = target.apart or target.below is not None
        forum = isinstance(target.channel, discord.ForumChannel)
        needed = ("view_channel", "send_messages", "send_messages_in_threads") if forum else ("view_channel", *THREADS)
        if missing := lacks(target.channel, *needed) if threaded or forum else lacking(target.channel):
            return lacking_message(wording, missing, name_of(target.channel))
        role = _role(channel.guild, settings)
        if role is None and settings.human_channel is None:
            return human_message(wording, turn_id, "nobody")
        if turn.ask.place.private and not sure:
            return human_message(wording, turn_id, "sure", where=target.channel.id)
        now = datetime.now(UTC)
        if claimed := await journal.handoff.call(turn_id, str(member), now - _PAUSE):
            link = link_to(channel.guild.id, claimed.channel, claimed.message) if claimed.message else ""
            until = datetime.fromisoformat(claimed.at) + _PAUSE
            return human_message(
                wording, turn_id, "before" if claimed.turn == turn_id else "wait", link=link, until=until
            )
        try:
            where, sent = await self._send(interaction, target, turn, role)
        except BaseException:
            await asyncio.shield(journal.handoff.uncall(turn_id))
            raise
        await journal.handoff.called(turn_id, str(where), sent)
        heard = role is None or role.mentionable or lacks(target.channel, "mention_everyone") is None
        return human_message(
            wording,
            turn_id,
            "called" if heard else "quiet",
            link=link_to(channel.guild.id, where, sent),
            role=None if role is None else role.id,
        )

    async def _send(
        self, interaction: Interaction, target: _Target, turn: Turn, role: discord.Role | None
    ) -> tuple[int, str]:
        """Send the call, which pings the role alone; the channel and the message where it stands."""
        quotes = await self._shown(interaction, target.channel, turn)
        place = turn.ask.place
        link = ""
        if target.elsewhere and turn.message is not None and not place.private:
            link = link_to(place.guild, place.channel, turn.message)
        settings = await settings_in(self._conversation, target.channel)
        message = call_message(
            self._desk.wording.of(settings.language or str(target.channel.guild.preferred_locale)),
            turn.answer.understood_as or turn.ask.question,
            quotes,
            member=interaction.user.id,
            role=None if role is None else role.id,
            link=link,
        )
        mentions = discord.AllowedMentions(
            everyone=False, users=False, roles=[] if role is None else [role], replied_user=False
        )
        if isinstance(target.channel, discord.ForumChannel):
            forum = target.channel
            made = await forum.create_thread(
                name=thread_name(turn.ask.question),
                view=view_of(message),
                allowed_mentions=mentions,
                applied_tags=forum.available_tags[:1] if forum.flags.require_tag else [],
            )
            return made.thread.id, str(made.message.id)
        channel = await _opened(target, turn)
        reference = None
        if channel is target.channel and not target.elsewhere and turn.message is not None and not place.private:
            reference = discord.MessageReference(
                message_id=int(turn.message), channel_id=channel.id, fail_if_not_exists=False
            )
        return channel.id, await post(channel, message, reference, mentions)

    async def _shown(self, interaction: Interaction, channel: Spoken | discord.ForumChannel, turn: Turn) -> list[Quote]:
        """What was found, as far as all who read the call may see it."""
        exactly = await self._conversation.access.restricts(str(channel.guild.id))
        readers = await public_readers(interaction.client, channel.guild.id, channel, exactly=exactly)
        place = place_of(channel.id, channel.guild.id, private=False, readers=readers)
        visible = await self._conversation.access.visible(place)
        return [quote for quote in turn.answer.quotes if quote.document.collection in visible]


class _Solutions:
    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._conversation = desk.conversation

    async def mark(self, interaction: Interaction, message: discord.Message) -> None:
        """Record that a message solves a question."""
        await show(self._desk, interaction, lambda: self._marked(interaction, message))

    async def _marked(self, interaction: Interaction, message: discord.Message) -> Message:
        wording, channel = self._desk.wording_for(interaction), interaction.channel
        if message.author.bot:
            return solution_message(wording, "mine")
        text = message.content.strip()
        turn = None if interaction.guild_id is None else await self._question_of(message, channel)
        if turn is None or turn.ask.place.guild != str(interaction.guild_id):
            return solution_message(wording, "no-question", await self._next(interaction, message) if text else ())
        if not await self._may(interaction, turn):
            return solution_message(wording, "not-yours", await self._next(interaction, message) if text else ())
        if not text:
            return solution_message(wording, "no-text")
        solution = Solution(
            turn.id,
            str(message.id),
            link_to(interaction.guild_id, message.channel.id, message.id),
            text,
            str(message.author.id),
            str(interaction.user.id),
        )
        await self._conversation.journal.handoff.solve(solution)
        signed = await _sign(message, channel)
        return solution_message(wording, "marked" if signed else "unsigned", await self._next(interaction, message))

    async def _next(self, interaction: Interaction, message: discord.Message) -> tuple[Button, ...]:
        """What else can be done with a member's message by who may, also where it solves no question that is known."""
        if self._conversation.served is None or not await trusted(self._conversation.journal, interaction):
            return ()
        self._desk.said.put(str(message.id), message.content)
        label = self._desk.wording_for(interaction).labels.button_save_answer
        return (button(label, action("save", message.id, message.channel.id), style="primary"),)

    async def _question_of(self, message: discord.Message, channel: object) -> Turn | None:
        """The turn that a message may solve: what it replies to, else what its thread is about."""
        conversation, journal = self._conversation, self._conversation.journal
        if message.reference is not None and message.reference.message_id is not None:
            replied = str(message.reference.message_id)
            if turn := await conversation.turn_by_message(replied):
                return turn
            if call := await journal.handoff.call_at(str(message.channel.id), replied):
                return await conversation.turn(call.turn)
        if not isinstance(channel, discord.Thread):
            return None
        if turn := await conversation.turn_by_message(str(channel.id)):
            return turn
        if call := await journal.handoff.call_at(str(channel.id)):
            return await conversation.turn(call.turn)
        return next(iter(await journal.turns(limit=1, conversation=f"discord:{channel.id}")), None)

    async def _may(self, interaction: Interaction, turn: Turn) -> bool:
        member = interaction.user
        if str(member.id) == turn.ask.asker or interaction.permissions.manage_messages:
            return True
        call = await self._conversation.journal.handoff.call_of(turn.id)
        if call is not None and call.member == str(member.id):
            return True
        settings = await settings_in(self._conversation, interaction.channel)
        wanted = {*settings.staff_roles, *settings.reviewer_roles}
        return isinstance(member, discord.Member) and any(str(role.id) in wanted for role in member.roles)


def _target(channel: Spoken, turn: Turn, settings: ServerSettings) -> _Target | None:
    """Where to call: the channel that the server named for it, else a thread right there, else right there; None where
    Quoth does not know the named channel or it holds no messages."""
    if settings.human_channel is not None:
        named = channel.guild.get_channel_or_thread(int(settings.human_channel))
        return _Target(named, elsewhere=True) if isinstance(named, Spoken | discord.ForumChannel) else None
    if not isinstance(channel, discord.TextChannel):
        return _Target(channel)
    if turn.message is None or turn.ask.place.private or turn.ask.place.channel != str(channel.id):
        return _Target(channel, apart=True)
    return _Target(channel, below=int(turn.message))


async def _opened(target: _Target, turn: Turn) -> Spoken:
    """The channel or thread to write in."""
    channel = target.channel
    assert not isinstance(channel, discord.ForumChannel), "a call becomes a post there"
    if not isinstance(channel, discord.TextChannel):
        return channel
    if target.below is not None:
        if thread := await open_thread(channel, target.below, turn.ask.question):
            return thread
        known = channel.guild.get_thread(target.below) or await channel.guild.fetch_channel(target.below)
        return known if isinstance(known, discord.Thread) else channel
    if target.apart:
        return await channel.create_thread(name=thread_name(turn.ask.question), type=discord.ChannelType.public_thread)
    return channel


def _role(guild: discord.Guild, settings: ServerSettings) -> discord.Role | None:
    """The role to call; never @everyone."""
    role = None if settings.human_role is None else guild.get_role(int(settings.human_role))
    return None if role is None or role.is_default() else role


async def _sign(message: discord.Message, channel: object) -> bool:
    """Put a sign below the solution, where Quoth may."""
    if lacks(channel, "add_reactions", "read_message_history"):
        return False
    try:
        await message.add_reaction(_SIGN)
    except SENDING_ERRORS:
        return False
    return True
