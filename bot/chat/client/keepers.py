"""Who keeps the documents of a server. In: an interaction. Out: its server, the documents and collections that who asks
may change; or what they may not, in words.

They are checked anew at each command, button and form, and see what they may read.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable

from bot.chat.client.actions import Actions
from bot.chat.client.desk import Desk
from bot.chat.client.feature import Interaction
from bot.chat.client.managing import trusted as is_trusted
from bot.chat.client.replies import InteractionReply
from bot.chat.corpus import title_of
from bot.chat.message import Message
from bot.chat.pages import note_message
from bot.documents import ServerDocument, ServerDocuments
from bot.errors import AskError, CorpusError, NotFoundError
from bot.ingest.served import checked_collection


class DeniedError(AskError):
    """Who asks may not change documents."""


class NothingError(AskError):
    """A form was sent empty."""


class NoMessageError(AskError):
    """A message that cannot be found, or not be read by who asks."""


class Keepers:
    """Whoever manages a server or has one of its trusted roles, and what they do with its documents."""

    def __init__(self, desk: Desk, actions: Actions, served: ServerDocuments) -> None:
        self._desk = desk
        self._actions = actions
        self._served = served

    async def trusted(self, interaction: Interaction) -> str:
        """The server of an interaction. Raises `DeniedError` unless who asks manages it or has a trusted role now."""
        guild = interaction.guild_id
        if guild is None or not await is_trusted(self._desk.conversation.journal, interaction):
            raise DeniedError
        return str(guild)

    async def seen(self, interaction: Interaction) -> list[ServerDocument]:
        """The documents of the server that who asks may read."""
        guild = await self.trusted(interaction)
        place = await self._actions.where(interaction, private=True)
        every = await self._served.list(guild)
        names = {one.collection for one in every}
        seen = {name for name in names if await self._desk.conversation.access.may_use(place, f"{guild}/{name}")}
        return [one for one in every if one.collection in seen]

    async def chosen(self, interaction: Interaction, wanted: str) -> ServerDocument:
        """The document that a choice, or what was typed, means."""
        every = await self.seen(interaction)
        folded = wanted.casefold().strip()
        named = [
            one for one in every if folded in {one.place.casefold(), one.name.casefold(), title_of(one).casefold()}
        ]
        for found in ([one for one in every if one.id == wanted], named):
            if len(found) == 1:
                return found[0]
        raise NotFoundError("There is no such document here: choose one from the list.", "no-document")

    async def usable(self, interaction: Interaction, guild: str, collection: str) -> str:
        """A collection that who asks may put documents into: one that they may read."""
        name = checked_collection(collection)
        place = await self._actions.where(interaction, private=True)
        if not await self._desk.conversation.access.may_use(place, f"{guild}/{name}"):
            raise CorpusError(f"The collection {name!r} is not yours to change: choose another one.", "not-yours")
        return name

    async def show(
        self, interaction: Interaction, page: Callable[[], Awaitable[Message]], *, instead: bool = False
    ) -> None:
        """Show a page to who asks alone; `instead` of what they pressed."""
        reply = InteractionReply(interaction, private=True, instead=instead)

        async def show() -> None:
            await reply.open()
            await reply.send(await page())

        await self.work(interaction, show, reply)

    async def work(
        self, interaction: Interaction, job: Callable[[], Awaitable[object]], reply: InteractionReply | None = None
    ) -> None:
        """Do it, and say in words what cannot be done. Without a `reply`, the job ends in a form."""
        wording = self._desk.wording_for(interaction)
        reply = reply or InteractionReply(interaction, private=True)

        def explain(_id: str, error: Exception) -> Message | None:
            match error:
                case DeniedError():
                    return note_message(wording, "corpus_denied")
                case NothingError():
                    return note_message(wording, "corpus_nothing")
                case NoMessageError():
                    return note_message(wording, "corpus_no_message")
                case _:
                    return None

        async def opened() -> None:
            try:
                await job()
            except (CorpusError, NotFoundError) as error:
                await reply.open()
                raise AskError(str(error), error.reason, **error.values) from error
            except Exception:
                await reply.open()
                raise

        await self._desk.work(reply, opened, explain)
