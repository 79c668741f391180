"""Pages that are shown to one member. In: an interaction and what makes the page. Out: the page, as a private reply.

A page may take the place of the message whose button was pressed, if only that member sees it: what one may read must
not turn up in a message that others read.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable

from bot.chat.client.desk import Desk
from bot.chat.client.feature import Interaction
from bot.chat.client.places import with_quoth_alone
from bot.chat.client.replies import InteractionReply
from bot.chat.message import Message


async def show(
    desk: Desk, interaction: Interaction, page: Callable[[], Awaitable[Message]], *, instead: bool = False
) -> None:
    """Show a page to the member alone; `instead` of the message whose button was pressed."""
    reply = InteractionReply(interaction, private=True, instead=instead)

    async def work() -> None:
        await reply.open()
        await reply.send(await page())

    await desk.work(reply, work)


async def show_served(
    desk: Desk, interaction: Interaction, page: Callable[[], Awaitable[Message]], *, instead: bool = False
) -> None:
    """The like, `instead` only of a message that the member alone sees. In an ignored channel, and to an ignored role,
    nothing is shown."""

    async def served() -> Message:
        await desk.must_serve(interaction)
        return await page()

    await show(desk, interaction, served, instead=instead and seen_alone(interaction))


def seen_alone(interaction: Interaction) -> bool:
    """Whether only the member sees the message whose button they pressed."""
    message = interaction.message
    return message is not None and (message.flags.ephemeral or with_quoth_alone(interaction))
