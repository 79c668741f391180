"""Answers whose source has changed since. In: the messages that the journal has planned to edit. Out: each says so in a
small line, once.

What stands in the message is kept, whatever became of it since it was sent. An edit that was interrupted is made again
and changes nothing: the line is known by its number among the message's components.
"""

from __future__ import annotations

import asyncio
import logging
from typing import Any

import discord
from discord import ui

from bot.chat.afterwards import changed_note
from bot.chat.client.desk import Desk
from bot.chat.client.feature import Feature
from bot.chat.client.places import lacks
from bot.chat.client.replies import SENDING_ERRORS, ChannelReply
from bot.chat.client.views import NOBODY
from bot.chat.measure import units
from bot.chat.message import COMPONENTS, TEXT
from bot.errors import NotFoundError, QuothError
from bot.journal.standings import Due
from bot.model import Quote

_log = logging.getLogger(__name__)

POLL_SECONDS = 20.0
PAUSE_SECONDS = 5.0
"""Between two edits: nobody waits for them, and Discord limits them by channel."""

_AT_ONCE = 20
_NOTE = 77_001
"""The number of the line's component."""


def changes(desk: Desk) -> Feature:
    """The background work that edits them."""
    return Feature(background=(Changes(desk).run,))


class Changes:
    """Edits what is due, slowly."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._journal = desk.conversation.journal

    async def run(self, client: discord.Client) -> None:
        """Edit until cancelled."""
        while True:
            try:
                await self.edit_due(client)
            except QuothError as error:
                _log.warning("messages whose source changed could not be edited: %s", error)
            await asyncio.sleep(POLL_SECONDS)

    async def edit_due(self, client: discord.Client) -> None:
        """Edit some messages, the journal told of each."""
        for due in await self._journal.standings.due(_AT_ONCE):
            try:
                async with self._desk.editing(due.message):
                    # It may have been withdrawn or corrected since.
                    if await self._journal.objections.withdrawn(due.turn) is not None:
                        continue
                    numbers = await self._journal.standings.concerned(due.turn)
                    put = [one for one in await self._journal.corrections.of(due.turn) if one.shown]
                    if put and not numbers:
                        continue
                    turn = await self._journal.turn(due.turn)
                    await self._edit(client, due, numbers, put[-1].quotes if put else turn.answer.quotes)
            except NotFoundError:  # erased meanwhile
                continue
            except (discord.NotFound, discord.Forbidden, _Unfit) as error:
                await self._journal.standings.settle(due.turn, str(error))
            except SENDING_ERRORS as error:
                _log.info("the message of turn %s could not be edited: %s", due.turn, error)
                await self._journal.standings.settle(due.turn, str(error), again=True)
            else:
                await self._journal.standings.settle(due.turn, numbers=numbers)
            await asyncio.sleep(PAUSE_SECONDS)

    async def _edit(
        self, client: discord.Client, due: Due, numbers: tuple[int, ...], quotes: tuple[Quote, ...]
    ) -> None:
        if not numbers:
            raise _Unfit("what had changed was purged")
        channel: Any = client.get_channel(int(due.channel)) or await client.fetch_channel(int(due.channel))
        if not isinstance(channel, discord.abc.Messageable):
            raise _Unfit("its channel holds no messages any more")
        if (permission := lacks(channel, "view_channel", "read_message_history")) is not None:
            raise _Unfit(f"Quoth lacks the permission {permission} there")
        message = await channel.fetch_message(int(due.message))
        if client.user is None or message.author.id != client.user.id:
            raise _Unfit("it is no message of Quoth's")
        wording = await self._desk.wording_at(ChannelReply(channel))
        link = next((wording.permalink(quote) for quote in quotes if quote.n in numbers), None)
        view = _with_note(message, changed_note(wording, numbers, link or "").body)
        await message.edit(view=view, attachments=message.attachments, allowed_mentions=NOBODY)


class _Unfit(Exception):  # noqa: N818  a reason, in words
    """A message that cannot be edited, and why."""


def _with_note(message: discord.Message, note: str) -> ui.LayoutView:
    """What the message shows, with the line at the end of its frame, in place of one that stands there already."""
    view = ui.LayoutView.from_message(message, timeout=None)
    view.stop()
    frame = next((item for item in view.children if isinstance(item, ui.Container)), None)
    if frame is None:
        raise _Unfit("it is no answer any more")
    texts = 0
    count = 1
    for item in view.walk_children():
        count += 1
        if isinstance(item, ui.File):
            item.url = f"attachment://{_name_of(item.url)}"
        if isinstance(item, ui.TextDisplay):
            if item.id == _NOTE:
                item.content = note
                return view
            texts += units(item.content)
    if texts + units(note) > TEXT or count > COMPONENTS:
        raise _Unfit("it has no room for another line")
    frame.add_item(ui.TextDisplay(note, id=_NOTE))
    return view


def _name_of(url: str) -> str:
    return url.rpartition("/")[2].partition("?")[0]
