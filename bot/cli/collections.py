"""`quoth collections`: which there are, and who may read them."""

from __future__ import annotations

import argparse
import asyncio

from bot.app import open_conversation, open_corpus
from bot.audience import EVERYONE, audience_words, guild_of, parse_audience, shown_name
from bot.cli.ask import ASKER
from bot.cli.output import counted
from bot.cli.progress import syncing, warn_of_failures
from bot.cli.terminal import escape
from bot.conversation import Conversation
from bot.errors import NotFoundError, SettingsError
from bot.ingest.store.library import Library
from bot.model import Audience
from bot.settings import load_settings


def run(options: argparse.Namespace) -> int:
    """List the collections, or say who may read one in a server."""
    audience = None if options.audience is None else parse_audience(options.audience)
    server: str | None = options.server
    if server is not None and not (server.isascii() and server.isdigit()):
        raise SettingsError(f"{server!r} is no server: give the number that Discord's “Copy Server ID” gives.")
    if audience is not None and (options.name is None or server is None):
        raise SettingsError("Name the collection and the server: quoth collections NAME --server ID --audience ...")
    settings = load_settings()
    with syncing() as progress, open_corpus(settings, None, progress) as corpus:
        warn_of_failures(corpus.report.failures)

        async def work() -> int:
            async with open_conversation(settings, corpus, "") as conversation:
                if audience is not None and server is not None:
                    await _set(conversation, options.name, server, audience)
                else:
                    await _list(conversation, corpus.library, options.name, server)
            return 0

        return asyncio.run(work())


async def _set(conversation: Conversation, wanted: str, server: str, audience: Audience) -> None:
    there = await conversation.access.audiences(server)
    name = next((name for name in (wanted, f"{server}/{wanted}") if name in there), wanted)
    before = await conversation.access.set_audience(server, name, audience, ASKER)
    now, then = audience_words(audience), audience_words(before)
    print(escape(f"{name} in server {server}: {now}" + (" as before." if now == then else f" (it was {then}).")))


async def _list(conversation: Conversation, library: Library, wanted: str | None, server: str | None) -> None:
    sizes = await asyncio.to_thread(library.sizes)
    found = (
        await conversation.access.audiences(server) if server else await conversation.access.restricted(tuple(sizes))
    )
    listed = {name: audience for name, audience in found.items() if wanted in (None, name, shown_name(name))}
    if wanted is not None and not listed:
        raise NotFoundError(f"There is no collection {wanted!r}: `quoth collections` lists them.")
    if not listed:
        print("There is no collection yet: put a folder of documents into the corpus folder.")
    for name, audience in sorted(listed.items()):
        documents, passages = sizes.get(name, (0, 0))
        owner = guild_of(name)
        print(escape(f"{name}: {counted(documents, 'document')}, {counted(passages, 'passage')}"))
        print(escape(f"  owner     {'the operator' if owner is None else f'server {owner}'}"))
        told = audience_words(audience)
        if server is None and owner is None and audience != EVERYONE:
            told = "everyone, but in some servers (see --server)"
        print(escape(f"  audience  {told}"))
