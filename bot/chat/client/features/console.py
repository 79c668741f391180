"""/console: the way to the review console. In: a member, what makes links. Out: a link, for that member alone."""

from __future__ import annotations

import time
from collections.abc import Callable

from bot.chat.client.desk import Desk
from bot.chat.client.feature import Feature, Interaction, in_servers
from bot.chat.client.rights import Rights
from bot.chat.client.showing import show
from bot.chat.judging import console_message
from bot.chat.message import Message
from bot.chat.pages import note_message
from bot.review.access import LINK_SECONDS

LinkFor = Callable[[str, str], str]
"""Makes the address of the console that is good once for a member of a server, for `LINK_SECONDS`."""


def console(desk: Desk, rights: Rights, link_for: LinkFor | None) -> Feature:
    """The command. Without `link_for`, no address of a console is configured."""

    async def command(interaction: Interaction) -> None:
        async def page() -> Message:
            wording = desk.wording_for(interaction)
            visitor = await rights.of(interaction)
            if visitor is None or visitor.member_id is None or visitor.server_id is None:
                return note_message(wording, "reviewers_only")
            if link_for is None:
                return console_message(wording, None)
            until = int(time.time() + LINK_SECONDS)
            return console_message(wording, link_for(visitor.member_id, visitor.server_id), until)

        await show(desk, interaction, page)

    made = in_servers("console", desk.wording.labels.command_console, command)
    return Feature(commands=(made,))
