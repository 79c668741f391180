"""/corpus: who runs a server adds documents to it, changes them and takes them away; and saves members' answers.

In: commands, buttons and forms, each checked for the right of who uses it. Out: private replies. What is shown is of
collections that the member may read.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import AsyncGenerator, Sequence
from contextlib import asynccontextmanager, suppress
from typing import Any

import discord
from discord import app_commands, ui

from bot.audience import EVERYONE
from bot.chat import corpus as messages
from bot.chat.actions import action
from bot.chat.client.actions import Actions
from bot.chat.client.answers import Answers
from bot.chat.client.desk import Desk
from bot.chat.client.feature import Deed, Feature, Interaction, Page
from bot.chat.client.fields import field, filled, uploads
from bot.chat.client.keepers import Keepers, NothingError
from bot.chat.client.replies import SENDING_ERRORS, InteractionReply
from bot.chat.escape import one_line
from bot.chat.measure import shorten
from bot.chat.message import Message
from bot.documents import MOST_AT_ONCE, Progress, ServerDocument, ServerDocuments
from bot.errors import QuothError

_log = logging.getLogger(__name__)

Choice = app_commands.Choice[str]
_GROUP = "corpus"
_CHOICES, _CHOICE_ROOM = 25, 100
_TICK = 1.5  # seconds between two looks at how far reading is
_TEXT, _TITLE = 4000, 200
FILES, TITLE, TEXT = "files", "title", "text"
"""The fields of the form."""


def corpus(desk: Desk, actions: Actions) -> Feature:
    """The feature; nothing where no documents of servers are kept."""
    served = desk.conversation.served
    return Feature() if served is None else _Corpus(desk, actions, served).feature()


class _Corpus:
    def __init__(self, desk: Desk, actions: Actions, served: ServerDocuments) -> None:
        self._desk = desk
        self._served = served
        self._keepers = Keepers(desk, actions, served)
        self._answers = Answers(desk, self._keepers, served)

    def feature(self) -> Feature:
        """Its commands, buttons and forms."""
        deeds: dict[str, Deed] = {
            "corpus-files": self._take_files,
            "corpus-reread": self._reread_one,
            "corpus-purge-sure": self._purge_sure,
            "save": self._answers.form,
            "save-answer": self._answers.save,
        }
        for verb, page, instead in (
            ("corpus-list", self._list_page, True),
            ("corpus-info", self._info_page, False),
            ("corpus-remove", self._remove_page, False),
            ("corpus-remove-sure", self._remove_sure, True),
            ("corpus-purge", self._purge_page, False),
        ):
            deeds[verb] = self._paged(page, instead=instead)
        return Feature(commands=(self._group(),), deeds=deeds)

    def _paged(self, page: Page, *, instead: bool) -> Deed:
        async def deed(interaction: Interaction, arguments: list[str]) -> None:
            await self._keepers.show(interaction, lambda: page(interaction, arguments), instead=instead)

        return deed

    # --- commands

    def _group(self) -> app_commands.Group:
        labels = self._desk.wording.labels
        group = app_commands.Group(
            name=_GROUP,
            description=labels.command_corpus,
            allowed_contexts=app_commands.AppCommandContext(guild=True, dm_channel=False, private_channel=False),
            allowed_installs=app_commands.AppInstallationType(guild=True, user=False),
        )
        document = app_commands.describe(document=labels.command_corpus_document)
        documents = app_commands.autocomplete(document=self._documents)
        collections = app_commands.autocomplete(collection=self._collections)

        @app_commands.describe(collection=labels.command_corpus_collection)
        @collections
        async def add(interaction: Interaction, collection: app_commands.Range[str, 1, 40]) -> None:
            await self._add_form(interaction, collection)

        async def listing(interaction: Interaction) -> None:
            await self._keepers.show(interaction, lambda: self._list_page(interaction, ["0"]))

        @document
        @documents
        async def info(interaction: Interaction, document: str) -> None:
            await self._keepers.show(interaction, lambda: self._info_page(interaction, [document]))

        @app_commands.describe(document=labels.command_corpus_document, name=labels.command_corpus_name)
        @documents
        async def rename(interaction: Interaction, document: str, name: app_commands.Range[str, 1, 100]) -> None:
            await self._keepers.show(interaction, lambda: self._move(interaction, document, name=name))

        @app_commands.describe(document=labels.command_corpus_document, collection=labels.command_corpus_collection)
        @app_commands.autocomplete(document=self._documents, collection=self._collections)
        async def move(interaction: Interaction, document: str, collection: app_commands.Range[str, 1, 40]) -> None:
            await self._keepers.show(interaction, lambda: self._move(interaction, document, collection=collection))

        @document
        @documents
        async def remove(interaction: Interaction, document: str) -> None:
            await self._keepers.show(interaction, lambda: self._remove_page(interaction, [document]))

        @document
        @documents
        async def reread(interaction: Interaction, document: str | None = None) -> None:
            await self._reread(interaction, document)

        @document
        @documents
        async def purge(interaction: Interaction, document: str) -> None:
            await self._keepers.show(interaction, lambda: self._purge_page(interaction, [document]))

        @app_commands.describe(link=labels.command_corpus_link)
        async def answer(interaction: Interaction, link: str) -> None:
            await self._answers.by_link(interaction, link)

        for name, description, callback in (
            ("add", labels.command_corpus_add, add),
            ("list", labels.command_corpus_list, listing),
            ("info", labels.command_corpus_info, info),
            ("rename", labels.command_corpus_rename, rename),
            ("move", labels.command_corpus_move, move),
            ("remove", labels.command_corpus_remove, remove),
            ("reread", labels.command_corpus_reread, reread),
            ("purge", labels.command_corpus_purge, purge),
            ("answer", labels.command_corpus_answer, answer),
        ):
            command: Any = app_commands.Command(name=name, description=description, callback=callback)  # type: ignore[arg-type]
            group.add_command(command)
        return group

    async def _documents(self, interaction: Interaction, current: str) -> list[Choice]:
        """Documents of this server whose title or name holds what was typed."""
        try:
            every = await self._keepers.seen(interaction)
        except QuothError as error:
            _log.info("no documents to choose from: %s", error)
            return []
        wanted = current.casefold().split()
        named = [(one, f"{messages.title_of(one)} ({one.place})") for one in every]
        fitting = [(one, name) for one, name in named if all(word in name.casefold() for word in wanted)]
        return [Choice(name=shorten(one_line(name), _CHOICE_ROOM), value=one.id) for one, name in fitting[:_CHOICES]]

    async def _collections(self, interaction: Interaction, current: str) -> list[Choice]:
        """Collections of this server."""
        try:
            every = sorted({one.collection for one in await self._keepers.seen(interaction)})
        except QuothError as error:
            _log.info("no collections to choose from: %s", error)
            return []
        fitting = [name for name in every if current.casefold().strip() in name.casefold()]
        return [Choice(name=name, value=name) for name in fitting[:_CHOICES]]

    # --- adding

    async def _add_form(self, interaction: Interaction, collection: str) -> None:
        labels = self._desk.wording_for(interaction).labels

        async def form() -> None:
            guild = await self._keepers.trusted(interaction)
            name = await self._keepers.usable(interaction, guild, collection)
            modal = ui.Modal(title=labels.form_corpus_add, custom_id=action("corpus-files", name), timeout=900)
            files: ui.FileUpload[ui.Modal] = ui.FileUpload(
                custom_id=FILES, required=False, min_values=0, max_values=MOST_AT_ONCE
            )
            modal.add_item(ui.Label(text=labels.form_corpus_files, component=files))
            modal.add_item(ui.Label(text=labels.form_corpus_title, component=field(TITLE, _TITLE, required=False)))
            text = field(TEXT, _TEXT, required=False, long=True)
            modal.add_item(ui.Label(text=labels.form_corpus_text, component=text))
            await interaction.response.send_modal(modal)

        await self._keepers.work(interaction, form)

    async def _take_files(self, interaction: Interaction, arguments: list[str]) -> None:
        wording = self._desk.wording_for(interaction)
        reply = InteractionReply(interaction, private=True)

        async def take() -> None:
            await reply.open()
            guild = await self._keepers.trusted(interaction)
            collection = await self._keepers.usable(interaction, guild, arguments[0])
            given = filled(interaction)
            files = uploads(interaction, given.get(FILES, []))
            title, text = given.get(TITLE, ""), given.get(TEXT, "")
            if not files and not title.strip() and not text.strip():
                raise NothingError
            by = str(interaction.user.id)
            outcome = None
            if files:
                async with self._told(interaction, reply) as progress:
                    outcome = await self._served.add(guild, collection, files, by=by, progress=progress)
            if title.strip() or text.strip():
                typed = await self._served.add_text(guild, collection, title, text, by=by)
                outcome = typed if outcome is None else _both(outcome, typed)
            assert outcome is not None
            await reply.send(messages.added_message(wording, collection, outcome))

        await self._keepers.work(interaction, take, reply)

    @asynccontextmanager
    async def _told(self, interaction: Interaction, reply: InteractionReply) -> AsyncGenerator[Progress]:
        """How far reading is, shown now and then in the reply; it says the last word before the result does."""
        wording = self._desk.wording_for(interaction)
        latest: list[tuple[int, int, str]] = []
        over = asyncio.Event()

        async def tell() -> None:
            shown = 0
            while not over.is_set():
                with suppress(TimeoutError):
                    await asyncio.wait_for(over.wait(), _TICK)
                if len(latest) > shown and not over.is_set():
                    shown = len(latest)
                    with suppress(*SENDING_ERRORS):
                        await reply.send(messages.reading_message(wording, *latest[-1]))

        telling = asyncio.create_task(tell())
        try:
            yield lambda done, total, name: latest.append((done, total, name))
        finally:
            over.set()
            await telling

    # --- pages

    async def _list_page(self, interaction: Interaction, arguments: list[str]) -> Message:
        every = await self._keepers.seen(interaction)
        return messages.list_message(self._desk.wording_for(interaction), every, int(arguments[0]))

    async def _info_page(self, interaction: Interaction, arguments: list[str]) -> Message:
        document = await self._keepers.chosen(interaction, arguments[0])
        holdings = await self._served.holdings(document)
        return messages.info_message(self._desk.wording_for(interaction), document, holdings)

    async def _move(
        self, interaction: Interaction, wanted: str, *, name: str | None = None, collection: str | None = None
    ) -> Message:
        document = await self._keepers.chosen(interaction, wanted)
        if collection is not None:
            collection = await self._keepers.usable(interaction, document.guild, collection)
        elif name is not None and "." not in name:
            name += "." + document.name.rpartition(".")[2]
        new = await self._served.move(document, by=str(interaction.user.id), name=name, collection=collection)
        restricted = await self._desk.conversation.journal.audiences.of_guild(document.guild)
        was, is_now = (restricted.get(f"{one.guild}/{one.collection}", EVERYONE) == EVERYONE for one in (document, new))
        wording = self._desk.wording_for(interaction)
        return messages.moved_message(wording, document, new, opened=is_now and not was)

    async def _remove_page(self, interaction: Interaction, arguments: list[str]) -> Message:
        document = await self._keepers.chosen(interaction, arguments[0])
        holdings = await self._served.holdings(document)
        return messages.remove_message(self._desk.wording_for(interaction), document, holdings)

    async def _remove_sure(self, interaction: Interaction, arguments: list[str]) -> Message:
        document = await self._keepers.chosen(interaction, arguments[0])
        await self._served.remove(document, by=str(interaction.user.id))
        return messages.removed_message(self._desk.wording_for(interaction), document)

    async def _purge_page(self, interaction: Interaction, arguments: list[str]) -> Message:
        document = await self._keepers.chosen(interaction, arguments[0])
        holdings = await self._served.holdings(document)
        return messages.purge_message(self._desk.wording_for(interaction), document, holdings)

    async def _purge_sure(self, interaction: Interaction, arguments: list[str]) -> None:
        async def purge() -> Message:
            document = await self._keepers.chosen(interaction, arguments[0])
            receipt = await self._served.purge(document, by=str(interaction.user.id))
            for problem in receipt.problems:
                _log.error("after a purge: %s", problem)
            deleted = await _withdraw(interaction.client, receipt.cited.messages)
            return messages.purged_message(self._desk.wording_for(interaction), document, receipt, deleted)

        await self._keepers.show(interaction, purge, instead=True)

    async def _reread_one(self, interaction: Interaction, arguments: list[str]) -> None:
        await self._reread(interaction, arguments[0])

    async def _reread(self, interaction: Interaction, wanted: str | None) -> None:
        reply = InteractionReply(interaction, private=True)

        async def read() -> None:
            await reply.open()
            guild = await self._keepers.trusted(interaction)
            if wanted is None:
                documents: Sequence[ServerDocument] = await self._keepers.seen(interaction)
            else:
                documents = [await self._keepers.chosen(interaction, wanted)]
            async with self._told(interaction, reply) as progress:
                outcome = await self._served.reread(guild, documents, by=str(interaction.user.id), progress=progress)
            await reply.send(messages.reread_message(self._desk.wording_for(interaction), outcome))

        await self._keepers.work(interaction, read, reply)


def _both(one: Any, other: Any) -> Any:
    return type(one)(
        one.added + other.added,
        one.replaced + other.replaced,
        one.unchanged + other.unchanged,
        one.failures + other.failures,
    )


async def _withdraw(client: discord.Client, shown: Sequence[tuple[str, str, str]]) -> int:
    """Delete messages of Quoth's; how many are gone."""
    gone = 0
    for _, channel, message in shown:
        try:
            place = client.get_partial_messageable(int(channel))
            await place.get_partial_message(int(message)).delete()
        except discord.NotFound:
            pass
        except (*SENDING_ERRORS,) as error:
            _log.warning("message %s in channel %s could not be deleted: %s", message, channel, error)
            continue
        gone += 1
    return gone
