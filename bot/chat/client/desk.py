"""One question in, one reply out, whatever happens in between.

In: an `Ask` and a `Reply`. A channel's questions are answered in the order in which they took their `ticket`. The
order of one answer is the outbox's: `conversation.ask` commits the turn, then it is sent, then reported as delivered or
failed. Every failure is told to the asker in words, with an id that stands in the log.
"""

from __future__ import annotations

import asyncio
import logging
import secrets
from collections.abc import AsyncGenerator, Awaitable, Callable, Coroutine
from contextlib import ExitStack, asynccontextmanager, suppress
from dataclasses import replace
from typing import Any
from weakref import WeakValueDictionary

import discord

from bot.chat.attention import refused_here
from bot.chat.client.direct import Direct
from bot.chat.client.lately import Lately
from bot.chat.client.limits import Admit, Limits, Refusal, RefusedError
from bot.chat.client.queues import Queues, Ticket
from bot.chat.client.recent import Recent
from bot.chat.client.replies import SENDING_ERRORS, Reply
from bot.chat.client.standing import Standing
from bot.chat.client.watch import roles_of
from bot.chat.message import GREY, Message, Text
from bot.chat.offers import NONE, Offers
from bot.chat.pages import error_message, note_message
from bot.chat.reply import Wording, answer_message
from bot.conversation import Conversation
from bot.errors import AskError, JournalError, NotFoundError, NotStoredError, QuothError, VerbatimError
from bot.model import Answer, Ask, Readers, Turn
from bot.servers import ServerSettings
from bot.text.language import recognise

_log = logging.getLogger(__name__)

_LAST_WORDS = 0.8
"""Seconds that a cancelled answer has to tell its asker so."""

PATIENCE = 5.0
"""Seconds after which somebody who waits is told how many are before them."""

_SETTLE = 0.1
"""Seconds in which an event that has come becomes a task."""

_SAID = 200
_KNOWN_MEMBERS = 1000
"""Members whose language is remembered."""

FindReaders = Callable[[bool], Awaitable[Readers]]
"""Finds out who reads a place: exactly, or only of which server they are."""

Explain = Callable[[str, Exception], Message | None]
"""Words a failure, given its id, or leaves it to the general message."""


class ClosingError(Exception):
    """Quoth is stopping and takes no more questions."""


class StaleCommandError(Exception):
    """A command that Discord still offers, but that is not, or not like this, among Quoth's any more."""


class UndeliveredError(Exception):
    """An answer could not be sent; `reason` says why, `forbidden` that Quoth may not write there."""

    def __init__(self, reason: str, *, forbidden: bool) -> None:
        super().__init__(reason)
        self.forbidden = forbidden


class _Waiting:
    """Calls `tell` once waiting takes long; what is on its way then arrives before the answer."""

    def __init__(self, tell: Callable[[], Coroutine[Any, Any, None]]) -> None:
        self._telling: asyncio.Future[None] | None = None

        def late() -> None:
            self._telling = asyncio.ensure_future(tell())

        self._timer = asyncio.get_running_loop().call_later(PATIENCE, late)
        self._telling: asyncio.Future[None] | None = None

    async def end(self) -> None:
        """They wait no more. May be called again."""
        self._timer.cancel()
        if self._telling is not None:
            await asyncio.wait({self._telling})


class Desk:
    """Answers questions, each in its own task, those of one channel in order."""

    def __init__(self, conversation: Conversation, wording: Wording, lately: Lately | None = None) -> None:
        self.conversation = conversation
        self.wording = wording
        self.closing = False
        self._locales: Recent[int, str] = Recent(_KNOWN_MEMBERS)
        self._spoken: Recent[int, str] = Recent(_KNOWN_MEMBERS)
        self.limits = Limits(conversation.journal, lately)
        self._standing = Standing(conversation.journal)
        self.direct = Direct(conversation)
        self._queues = Queues()
        self._tasks: set[asyncio.Task[object]] = set()
        self.said: Recent[str, str] = Recent(_SAID)
        """What messages say whose menus were used last, which Discord does not tell of again: for forms that follow."""
        self._edited: WeakValueDictionary[str, asyncio.Lock] = WeakValueDictionary()

    def editing(self, message: str) -> asyncio.Lock:
        """Held by who edits an answer that stands in a channel, from what they make the edit of until it is recorded.
        One message, one lock, as long as somebody holds or awaits it."""
        lock = self._edited.get(message)
        if lock is None:
            self._edited[message] = lock = asyncio.Lock()
        return lock

    def wording_for(self, interaction: discord.Interaction[discord.Client]) -> Wording:
        """The wording in the language of who interacts."""
        return self.wording.of(str(interaction.locale))

    def hear(self, interaction: discord.Interaction[discord.Client]) -> None:
        """Remember the language and the server of who interacts, which Discord does not tell of direct messages."""
        self.direct.hear(interaction.user.id, interaction.guild_id)
        self._locales.put(interaction.user.id, str(interaction.locale))
        self._spoken.drop(interaction.user.id)  # not needed any longer; nor is it left of who erases all or opts out

    def locale_of(self, member: int, text: str = "") -> str | None:
        """The locale in which a member interacted last, since the start; without one, the language of `text`, or of
        what they wrote last that told it."""
        told = self._locales.get(member)
        if told is None and (language := recognise(text, self._spoken.get(member))):
            self._spoken.put(member, language)
        return told or self._spoken.get(member)

    async def wording_at(self, reply: Reply) -> Wording:
        """The wording for all who read the channel of a reply: in the language that is set for it, else in that of the
        server. Raises `QuothError`."""
        channel, guild = reply.channel, reply.guild
        if guild is None:
            return self.wording.of(reply.locale)
        own = None if channel is None else str(channel.id)
        parent = str(channel.parent_id) if isinstance(channel, discord.Thread) else None
        settings = await self.settings_at(guild, own, parent)
        return self.wording.of(settings.language or reply.server_locale)

    async def settings_at(
        self, guild: str | None, channel: str | None = None, parent: str | None = None
    ) -> ServerSettings:
        """What is set for a channel, or for a thread of `parent`. Raises `QuothError`."""
        return await self._standing.at(guild, channel, parent)

    def ticket(self, channel: str | None) -> Ticket:
        """A place in the queue of a channel: take it before anything else is waited for."""
        return self._queues.ticket(channel)

    async def must_serve(self, interaction: discord.Interaction[discord.Client]) -> None:
        """Raise `RefusedError` where the channel or the role of who interacts is ignored."""
        channel, member = interaction.channel, interaction.user
        if interaction.guild_id is None or channel is None:
            return
        parent = str(channel.parent_id) if isinstance(channel, discord.Thread) else None
        settings = await self.settings_at(str(interaction.guild_id), str(channel.id), parent)
        if refused := refused_here(roles_of(member), settings):
            raise RefusedError(Refusal(refused))

    @asynccontextmanager
    async def admitted(
        self, asker: str, guild: str | None, roles: frozenset[str], settings: ServerSettings
    ) -> AsyncGenerator[Admit]:
        """Leave of the settings in force to ask one question, and what gives it in direct messages, once it is known
        of which server it is asked. Raises `RefusedError`."""
        if refused := refused_here(roles, settings):
            raise RefusedError(Refusal(refused))
        async with self.limits.admitted(asker, guild, settings) as admit:
            yield admit

    async def answer(
        self,
        ask: Ask,
        reply: Reply,
        *,
        replied_to: str | None = None,
        readers: FindReaders | None = None,
        settings: ServerSettings | None = None,
        ticket: Ticket | None = None,
        offers: Offers = NONE,
        held: bool = False,
    ) -> None:
        """Answer a question; one that replied to the message `replied_to` of Quoth's follows the turn behind that.
        `readers` finds out who reads the place, for the question may have waited since it was asked. `settings` are
        those that the asker was `admitted` under; without, as for an answer that is only shown anew, they are found.
        In direct messages those of the server that it is asked in hold instead, unless these are to be `held` to.
        `offers` are what the answer may offer there.

        Raises `UndeliveredError`, or what `Conversation.ask` raises.
        """
        with ExitStack() as stack:
            ticket = ticket or stack.enter_context(self.ticket(ask.place.channel))
            if settings is None:
                settings = await self.settings_at(ask.place.guild, ask.place.channel)
            waiting = _Waiting(lambda: self._tell_of_waiting(ticket, ask, reply))
            try:
                await ticket.turn()
                asked = await self._joined(ask, replied_to)
                if readers is not None:
                    guild = ask.place.guild
                    exactly = guild is not None and await self.conversation.access.restricts(guild)
                    asked = replace(asked, place=replace(asked.place, readers=await readers(exactly)))
                elsewhere = ask.place.guild is None and not held
                if elsewhere and asked.place.readers and asked.place.readers.guild is not None:
                    settings = await self.settings_at(asked.place.readers.guild)
                await self._answer(asked, reply, settings, waiting, offers)
            finally:
                await waiting.end()

    async def _answer(
        self, ask: Ask, reply: Reply, settings: ServerSettings, waiting: _Waiting, offers: Offers
    ) -> None:
        made: list[Message] = []

        def render(turn_id: str, answer: Answer) -> str:
            made.append(answer_message(wording, turn_id, answer, files=reply.files, offers=offers))
            return made[0].text

        wording = await self._wording_of_answer(ask, reply)
        turn = await self.conversation.ask(ask, render, settings)
        try:
            await waiting.end()
            message = await reply.send(made[0])
        except SENDING_ERRORS as error:
            await self._failed(turn, f"{type(error).__name__}: {error}")
            raise UndeliveredError(str(error), forbidden=isinstance(error, discord.Forbidden)) from error
        except asyncio.CancelledError:
            await asyncio.shield(self._failed(turn, "stopped before it was sent"))
            raise
        recording = asyncio.ensure_future(self._delivered(turn, message))
        try:
            await asyncio.shield(recording)
        except asyncio.CancelledError:  # the answer stands: its asker must not be told that it was stopped
            await recording

    async def _tell_of_waiting(self, ticket: Ticket, ask: Ask, reply: Reply) -> None:
        try:
            wording = await self._wording_of_answer(ask, reply)
            await reply.meanwhile(note_message(wording, "queued", before=ticket.before))
        except (QuothError, *SENDING_ERRORS) as error:
            _log.info("somebody waits and could not be told: %s", error)

    async def work(self, reply: Reply, job: Callable[[], Awaitable[object]], explain: Explain | None = None) -> None:
        """Do a job that ends in a reply: counted as in flight; any failure of it is told to the asker, also that
        Quoth is stopping and does not begin it."""
        task = asyncio.current_task()
        assert task is not None
        self._tasks.add(task)
        try:
            if self.closing:
                await reply.open()
                raise ClosingError
            await job()
        except asyncio.CancelledError:
            with suppress(*SENDING_ERRORS, asyncio.CancelledError):
                await asyncio.wait_for(reply.tell(note_message(self._wording_to(reply), "restarting")), _LAST_WORDS)
            raise
        except Exception as error:
            await self._own_up(reply, error, explain)
        finally:
            self._tasks.discard(task)

    async def finish(self, seconds: float) -> None:
        """Take nothing new; wait for what is in flight and for telling those who come meanwhile, then cancel what is
        left."""
        self.closing = True
        loop = asyncio.get_running_loop()
        until = loop.time() + seconds
        await asyncio.sleep(min(seconds, _SETTLE))
        while self._tasks and (left := until - loop.time()) > 0:
            await asyncio.wait(self._tasks, timeout=left)
            await asyncio.sleep(min(left, _SETTLE))
        late = set(self._tasks)
        for task in late:
            task.cancel()
        if late:
            _log.warning("%s answers were stopped before they were sent", len(late))
            await asyncio.wait(late, timeout=2 * _LAST_WORDS)

    async def _joined(self, ask: Ask, replied_to: str | None) -> Ask:
        """The question as part of the conversation that it follows; one whose earlier turn was erased begins anew."""
        earlier: Turn | None = None
        if ask.follows is not None:
            with suppress(NotFoundError):
                earlier = await self.conversation.turn(ask.follows)
        elif replied_to is not None:
            earlier = await self.conversation.turn_by_message(replied_to)
        if earlier is None:
            return replace(ask, follows=None, conversation=await self._begun(ask))
        return replace(ask, follows=earlier.id, conversation=earlier.ask.conversation)

    async def _begun(self, ask: Ask) -> str:
        """The conversation of a question that follows nothing: in a thread that was opened below an answer, that
        answer's, since such a thread has the id of its first message."""
        place = ask.place
        if place.channel is None or place.private:
            return ask.conversation
        start = await self.conversation.turn_by_message(place.channel)
        return ask.conversation if start is None else start.ask.conversation

    async def _own_up(self, reply: Reply, error: Exception, explain: Explain | None) -> None:
        error_id = secrets.token_hex(3)
        if isinstance(error, AskError | NotFoundError | ClosingError | RefusedError):
            _log.info("error %s: %s: %s", error_id, type(error).__name__, error)
        elif isinstance(error, StaleCommandError):
            _log.warning("error %s: %s", error_id, error)
        elif isinstance(error, UndeliveredError | discord.DiscordException):
            _log.warning("error %s: not delivered: %s", error_id, error)
        else:
            _log.error("error %s: %s: %s", error_id, type(error).__name__, error, exc_info=error)
        try:
            await reply.tell(self._trouble(error_id, error, explain, await self._wording_for_trouble(reply)))
        except SENDING_ERRORS as failure:
            _log.warning("error %s could not be told to the asker: %s", error_id, failure)

    async def _wording_of_answer(self, ask: Ask, reply: Reply) -> Wording:
        """A private one is in the language of its asker."""
        private = ask.place.private and reply.locale is not None
        return self.wording.of(reply.locale) if private else await self.wording_at(reply)

    def _wording_to(self, reply: Reply) -> Wording:
        return self.wording.of(reply.locale or reply.server_locale)

    async def _wording_for_trouble(self, reply: Reply) -> Wording:
        """In the language of the asker where Discord tells it."""
        if reply.locale is None:
            with suppress(QuothError):
                return await self.wording_at(reply)
        return self._wording_to(reply)

    def _trouble(self, error_id: str, error: Exception, explain: Explain | None, wording: Wording) -> Message:
        try:
            if explain and (worded := explain(error_id, error)):
                return worded
            match error:
                case AskError():
                    return note_message(
                        wording, "hint", problem=str(error), reason=error.reason, values=error.values, **error.values
                    )
                case NotStoredError():
                    return error_message(wording, error_id, name="unstored")
                case NotFoundError():
                    return error_message(wording, error_id, str(error), name="gone", reason=error.reason)
                case RefusedError(refusal=refusal):
                    return note_message(wording, "refused", kind=refusal.kind, until=refusal.until)
                case ClosingError():
                    return note_message(wording, "restarting")
                case StaleCommandError():
                    return error_message(wording, error_id, name="stale")
                case UndeliveredError():
                    return error_message(wording, error_id, name="undelivered")
                case JournalError():
                    return error_message(wording, error_id, name="unrecorded")
                case VerbatimError():
                    return error_message(wording, error_id, name="unverified")
                case _:
                    return error_message(wording, error_id)
        except Exception:
            _log.exception("error %s: the wording of the error itself is broken", error_id)
            return Message((Text(f"⚠️ {error_id}"),), GREY)

    async def _delivered(self, turn: Turn, message: str) -> None:
        """The answer stands already, so a journal that fails now is only logged; a restart marks the turn."""
        try:
            await self.conversation.delivered(turn, message)
        except QuothError:
            _log.exception("turn %s was sent, but that could not be recorded", turn.id)

    async def _failed(self, turn: Turn, error: str) -> None:
        try:
            await self.conversation.failed(turn, error)
        except QuothError:
            _log.exception("turn %s was not sent, and that could not be recorded", turn.id)
