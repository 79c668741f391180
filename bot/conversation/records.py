"""What is kept, and its end. In: members, servers, times. Out: what is stored of them, exports, receipts of erasure."""

from __future__ import annotations

import asyncio
import io
from datetime import datetime

from bot.conversation.access import Access
from bot.documents import ServerDocuments
from bot.ingest.store.library import Library
from bot.journal import ErasureReceipt, ExpiryReceipt, Journal, MemberData, ServerErasure, write_jsonl
from bot.model import Place, Turn
from bot.recent import Recent
from bot.settings import Keeping
from bot.sight import readable, shows


class Records:
    """What is stored of members and servers, in the journal, in memory and among the documents."""

    def __init__(
        self,
        library: Library,
        journal: Journal,
        recent: Recent,
        access: Access,
        *,
        keeping: Keeping,
        served: ServerDocuments | None,
    ) -> None:
        self._library = library
        self._journal = journal
        self._recent = recent
        self._access = access
        self._keeping = keeping
        self._served = served

    async def stored_of(self, member: str) -> MemberData:
        """What the journal holds of a member, in numbers."""
        return await self._journal.members.stored_of(member)

    async def turns_of(self, member: str, place: Place, skip: int, limit: int) -> list[tuple[Turn, bool]]:
        """A member's logged turns, newest first, without the first `skip` of them; each with whether all that it quotes
        may be shown in `place`."""
        visible = await self._access.visible(place)
        turns = await self._journal.turns(asker=member, skip=skip, limit=limit)
        return [(turn, shows(turn, visible)) for turn in turns]

    async def export(self, member: str, place: Place | None = None) -> str:
        """All that the journal holds of a member, one JSON object a line; with `place`, without what is quoted from
        collections that may not be read there any more."""
        visible = None if place is None else await self._access.visible(place)
        out = io.StringIO()
        await write_jsonl(readable(self._journal.export(asker=member), visible), out)
        return out.getvalue()

    async def erase(self, member: str) -> ErasureReceipt:
        """Erase all that is kept of a member."""
        self._recent.forget(member)
        return await self._journal.members.erase(member)

    async def opt(self, member: str, *, out: bool) -> None:
        """From now on, keep no word that a member asks or is answered; or keep them again."""
        await self._journal.choices.opt(member, out=out)

    async def retain(self, at: datetime) -> ExpiryReceipt:
        """Remove what has been kept long enough, and versions of documents that nothing cites any more."""
        receipt = await self._journal.retention.expire(at, self._keeping.days)
        cited = await self._journal.cited_versions() | self._recent.cited_versions()
        await asyncio.to_thread(self._library.prune, cited)
        return receipt

    async def erase_server(self, guild: str) -> ServerErasure:
        """Erase all that is stored of a server: its documents, then what the journal holds."""
        if self._served is not None:
            await self._served.erase_guild(guild)
        return await self._journal.servers.erase(guild)
