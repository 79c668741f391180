"""/corpus: who runs a server adds documents to it, changes them and takes them away; and saves members' answers.

In: commands, buttons and forms, each checked for the right of who uses it. Out: private replies. What is shown is of
collections that the member may read.
"""

from __future__ import annotations

import asyncio
import logging
import re
from collections.abc import AsyncGenerator, Awaitable, Callable, Sequence
from contextlib import asynccontextmanager, suppress
from typing import Any

import aiohttp
import discord
from discord import app_commands, ui

from bot.chat import corpus as messages
from bot.chat.actions import action
from bot.chat.client.actions import Actions
from bot.chat.client.desk import Desk
from bot.chat.client.feature import Deed, Feature, Interaction, Page
from bot.chat.client.managing import trusted
from bot.chat.client.replies import SENDING_ERRORS, InteractionReply
from bot.chat.escape import one_line
from bot.chat.measure import shorten
from bot.chat.message import Message
from bot.chat.pages import note_message
from bot.documents import ANSWERS, MOST_AT_ONCE, Progress, ServerDocument, ServerDocuments, Upload
from bot.errors import AskError, CorpusError, NotFoundError, QuothError
from bot.ingest.served import checked_collection

_log = logging.getLogger(__name__)

Choice = app_commands.Choice[str]
_GROUP = "corpus"
_CHOICES, _CHOICE_ROOM = 25, 100
_TICK = 1.5  # seconds between two looks at how far reading is
_FETCH_SECONDS = 1.5  # a form must be the answer within three
_QUESTION, _TEXT, _TITLE = 300, 4000, 200
_LINK = re.compile(r"https://(?:[a-z]+\.)?discord(?:app)?\.com/channels/(\d{1,20})/(\d{1,20})/(\d{1,20})/?")
FILES, TITLE, TEXT, QUESTION = "files", "title", "text", "question"
"""The fields of the forms."""


class _DeniedError(AskError):
    """Who asks may not change documents."""


class _NothingError(AskError):
    """A form was sent empty."""


class _NoMessageError(AskError):
    """A message that cannot be found, or not be read by who asks."""


def corpus(desk: Desk, actions: Actions) -> Feature:
    """The feature; nothing where no documents of servers are kept."""
    served = desk.conversation.served
    return Feature() if served is None else _Corpus(desk, actions, served).feature()


class _Corpus:
    def __init__(self, desk: Desk, actions: Actions, served: ServerDocuments) -> None:
        self._desk = desk
        self._actions = actions
        self._served = served

    def feature(self) -> Feature:
        """Its commands, buttons and forms."""
        deeds: dict[str, Deed] = {
            "corpus-files": self._take_files,
            "corpus-reread": self._reread_one,
            "corpus-purge-sure": self._purge_sure,
            "save": self._save_form,
            "save-answer": self._save_answer,
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
            await self._show(interaction, lambda: page(interaction, arguments), instead=instead)

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
            await self._show(interaction, lambda: self._list_page(interaction, ["0"]))

        @document
        @documents
        async def info(interaction: Interaction, document: str) -> None:
            await self._show(interaction, lambda: self._info_page(interaction, [document]))

        @app_commands.describe(document=labels.command_corpus_document, name=labels.command_corpus_name)
        @documents
        async def rename(interaction: Interaction, document: str, name: app_commands.Range[str, 1, 100]) -> None:
            await self._show(interaction, lambda: self._move(interaction, document, name=name))

        @app_commands.describe(document=labels.command_corpus_document, collection=labels.command_corpus_collection)
        @app_commands.autocomplete(document=self._documents, collection=self._collections)
        async def move(interaction: Interaction, document: str, collection: app_commands.Range[str, 1, 40]) -> None:
            await self._show(interaction, lambda: self._move(interaction, document, collection=collection))

        @document
        @documents
        async def remove(interaction: Interaction, document: str) -> None:
            await self._show(interaction, lambda: self._remove_page(interaction, [document]))

        @document
        @documents
        async def reread(interaction: Interaction, document: str | None = None) -> None:
            await self._reread(interaction, document)

        @document
        @documents
        async def purge(interaction: Interaction, document: str) -> None:
            await self._show(interaction, lambda: self._purge_page(interaction, [document]))

        @app_commands.describe(link=labels.command_corpus_link)
        async def answer(interaction: Interaction, link: str) -> None:
            found = _LINK.fullmatch(link.strip())
            here = found is not None and found[1] == str(interaction.guild_id)
            await self._save_form(interaction, [found[3], found[2]] if found and here else [])

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
            every = await self._seen(interaction)
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
            every = sorted({one.collection for one in await self._seen(interaction)})
        except QuothError as error:
            _log.info("no collections to choose from: %s", error)
            return []
        fitting = [name for name in every if current.casefold().strip() in name.casefold()]
        return [Choice(name=name, value=name) for name in fitting[:_CHOICES]]

    # --- adding

    async def _add_form(self, interaction: Interaction, collection: str) -> None:
        labels = self._desk.wording_for(interaction).labels

        async def form() -> None:
            guild = await self._trusted(interaction)
            name = await self._usable(interaction, guild, collection)
            modal = ui.Modal(title=labels.form_corpus_add, custom_id=action("corpus-files", name), timeout=900)
            files: ui.FileUpload[ui.Modal] = ui.FileUpload(
                custom_id=FILES, required=False, min_values=0, max_values=MOST_AT_ONCE
            )
            modal.add_item(ui.Label(text=labels.form_corpus_files, component=files))
            modal.add_item(ui.Label(text=labels.form_corpus_title, component=_field(TITLE, _TITLE, required=False)))
            text = _field(TEXT, _TEXT, required=False, long=True)
            modal.add_item(ui.Label(text=labels.form_corpus_text, component=text))
            await interaction.response.send_modal(modal)

        await self._work(interaction, form)

    async def _take_files(self, interaction: Interaction, arguments: list[str]) -> None:
        wording = self._desk.wording_for(interaction)
        reply = InteractionReply(interaction, private=True)

        async def take() -> None:
            await reply.open()
            guild = await self._trusted(interaction)
            collection = await self._usable(interaction, guild, arguments[0])
            fields = _filled(interaction)
            uploads = _uploads(interaction, fields.get(FILES, []))
            title, text = fields.get(TITLE, ""), fields.get(TEXT, "")
            if not uploads and not title.strip() and not text.strip():
                raise _NothingError
            by = str(interaction.user.id)
            outcome = None
            if uploads:
                async with self._told(interaction, reply) as progress:
                    outcome = await self._served.add(guild, collection, uploads, by=by, progress=progress)
            if title.strip() or text.strip():
                typed = await self._served.add_text(guild, collection, title, text, by=by)
                outcome = typed if outcome is None else _both(outcome, typed)
            assert outcome is not None
            await reply.send(messages.added_message(wording, collection, outcome))

        await self._work(interaction, take, reply)

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
        every = await self._seen(interaction)
        return messages.list_message(self._desk.wording_for(interaction), every, int(arguments[0]))

    async def _info_page(self, interaction: Interaction, arguments: list[str]) -> Message:
        document = await self._chosen(interaction, arguments[0])
        holdings = await self._served.holdings(document)
        return messages.info_message(self._desk.wording_for(interaction), document, holdings)

    async def _move(
        self, interaction: Interaction, wanted: str, *, name: str | None = None, collection: str | None = None
    ) -> Message:
        document = await self._chosen(interaction, wanted)
        if collection is not None:
            collection = await self._usable(interaction, document.guild, collection)
        elif name is not None and "." not in name:
            name += "." + document.name.rpartition(".")[2]
        new = await self._served.move(document, by=str(interaction.user.id), name=name, collection=collection)
        return messages.moved_message(self._desk.wording_for(interaction), document, new)

    async def _remove_page(self, interaction: Interaction, arguments: list[str]) -> Message:
        document = await self._chosen(interaction, arguments[0])
        holdings = await self._served.holdings(document)
        return messages.remove_message(self._desk.wording_for(interaction), document, holdings)

    async def _remove_sure(self, interaction: Interaction, arguments: list[str]) -> Message:
        document = await self._chosen(interaction, arguments[0])
        await self._served.remove(document, by=str(interaction.user.id))
        return messages.removed_message(self._desk.wording_for(interaction), document)

    async def _purge_page(self, interaction: Interaction, arguments: list[str]) -> Message:
        document = await self._chosen(interaction, arguments[0])
        holdings = await self._served.holdings(document)
        return messages.purge_message(self._desk.wording_for(interaction), document, holdings)

    async def _purge_sure(self, interaction: Interaction, arguments: list[str]) -> None:
        async def purge() -> Message:
            document = await self._chosen(interaction, arguments[0])
            receipt = await self._served.purge(document, by=str(interaction.user.id))
            for problem in receipt.problems:
                _log.error("after a purge: %s", problem)
            deleted = await _withdraw(interaction.client, receipt.cited.messages)
            return messages.purged_message(self._desk.wording_for(interaction), document, receipt, deleted)

        await self._show(interaction, purge, instead=True)

    async def _reread_one(self, interaction: Interaction, arguments: list[str]) -> None:
        await self._reread(interaction, arguments[0])

    async def _reread(self, interaction: Interaction, wanted: str | None) -> None:
        reply = InteractionReply(interaction, private=True)

        async def read() -> None:
            await reply.open()
            guild = await self._trusted(interaction)
            if wanted is None:
                documents: Sequence[ServerDocument] = await self._seen(interaction)
            else:
                documents = [await self._chosen(interaction, wanted)]
            async with self._told(interaction, reply) as progress:
                outcome = await self._served.reread(guild, documents, by=str(interaction.user.id), progress=progress)
            await reply.send(messages.reread_message(self._desk.wording_for(interaction), outcome))

        await self._work(interaction, read, reply)

    # --- answers of members

    async def _save_form(self, interaction: Interaction, arguments: list[str]) -> None:
        """A form with what a message says; `arguments` are the message and, unless it is here, its channel."""
        labels = self._desk.wording_for(interaction).labels

        async def form() -> None:
            guild = await self._trusted(interaction)
            await self._usable(interaction, guild, ANSWERS)
            message, channel = (*arguments, str(interaction.channel_id))[:2] if arguments else ("", "")
            where, text = await _said(interaction, channel, message)
            question = where.name if isinstance(where, discord.Thread) else ""
            modal = ui.Modal(title=labels.form_answer, custom_id=action("save-answer", channel, message), timeout=900)
            asked = _field(QUESTION, _QUESTION, default=question)
            modal.add_item(ui.Label(text=labels.form_answer_question, component=asked))
            said = _field(TEXT, _TEXT, long=True, default=text)
            modal.add_item(ui.Label(text=labels.form_answer_text, component=said))
            await interaction.response.send_modal(modal)

        await self._work(interaction, form)

    async def _save_answer(self, interaction: Interaction, arguments: list[str]) -> None:
        async def save() -> Message:
            guild = await self._trusted(interaction)
            await self._usable(interaction, guild, ANSWERS)
            channel, message = arguments
            _readable(interaction, channel)
            fields = _filled(interaction)
            outcome = await self._served.save_answer(
                guild,
                fields.get(QUESTION, ""),
                fields.get(TEXT, ""),
                f"https://discord.com/channels/{guild}/{channel}/{message}",
                by=str(interaction.user.id),
            )
            wording = self._desk.wording_for(interaction)
            if outcome.failures:
                return messages.added_message(wording, ANSWERS, outcome)
            return messages.saved_message(wording, outcome)

        await self._show(interaction, save)

    # --- who may, and what they may see

    async def _trusted(self, interaction: Interaction) -> str:
        """The server of an interaction. Raises `_DeniedError` unless who asks manages it or has a trusted role now."""
        guild = interaction.guild_id
        if guild is None or not await trusted(self._desk.conversation.journal, interaction):
            raise _DeniedError
        return str(guild)

    async def _seen(self, interaction: Interaction) -> list[ServerDocument]:
        """The documents of the server that who asks may read."""
        guild = await self._trusted(interaction)
        place = await self._actions.where(interaction, private=True)
        every = await self._served.list(guild)
        names = {one.collection for one in every}
        seen = {name for name in names if await self._desk.conversation.may_use(place, f"{guild}/{name}")}
        return [one for one in every if one.collection in seen]

    async def _chosen(self, interaction: Interaction, wanted: str) -> ServerDocument:
        """The document that a choice, or what was typed, means."""
        every = await self._seen(interaction)
        folded = wanted.casefold().strip()
        named = [
            one
            for one in every
            if folded in {one.place.casefold(), one.name.casefold(), messages.title_of(one).casefold()}
        ]
        for found in ([one for one in every if one.id == wanted], named):
            if len(found) == 1:
                return found[0]
        raise NotFoundError("There is no such document here: choose one from the list.", "no-document")

    async def _usable(self, interaction: Interaction, guild: str, collection: str) -> str:
        """A collection that who asks may put documents into: one that they may read."""
        name = checked_collection(collection)
        place = await self._actions.where(interaction, private=True)
        if not await self._desk.conversation.may_use(place, f"{guild}/{name}"):
            raise CorpusError(f"The collection {name!r} is not yours to change: choose another one.", "not-yours")
        return name

    async def _show(
        self, interaction: Interaction, page: Callable[[], Awaitable[Message]], *, instead: bool = False
    ) -> None:
        reply = InteractionReply(interaction, private=True, instead=instead)

        async def show() -> None:
            await reply.open()
            await reply.send(await page())

        await self._work(interaction, show, reply)

    async def _work(
        self, interaction: Interaction, job: Callable[[], Awaitable[object]], reply: InteractionReply | None = None
    ) -> None:
        """Do it, and say in words what cannot be done. Without a `reply`, the job ends in a form."""
        wording = self._desk.wording_for(interaction)
        reply = reply or InteractionReply(interaction, private=True)

        def explain(_id: str, error: Exception) -> Message | None:
            match error:
                case _DeniedError():
                    return note_message(wording, "corpus_denied")
                case _NothingError():
                    return note_message(wording, "corpus_nothing")
                case _NoMessageError():
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


def _field(
    name: str, room: int, *, required: bool = True, long: bool = False, default: str = ""
) -> ui.TextInput[ui.Modal]:
    return ui.TextInput(
        custom_id=name,
        style=discord.TextStyle.paragraph if long else discord.TextStyle.short,
        required=required,
        max_length=room,
        default=shorten(default, room) or None,
    )


def _filled(interaction: Interaction) -> dict[str, Any]:
    """What was filled into a form, by field."""
    filled: dict[str, Any] = {}
    pending: list[Any] = list((interaction.data or {}).get("components", []))
    while pending:
        component = pending.pop()
        if "component" in component:
            pending.append(component["component"])
        pending += component.get("components") or []
        if name := component.get("custom_id"):
            filled[name] = component["values"] if "values" in component else component.get("value") or ""
    return filled


def _uploads(interaction: Interaction, ids: Sequence[str]) -> list[Upload]:
    """The files of a form, fetched one by one when they are wanted."""
    resolved: Any = (interaction.data or {}).get("resolved") or {}
    found = [resolved.get("attachments", {}).get(str(one)) for one in ids[:MOST_AT_ONCE]]
    return [_upload(interaction.client, one) for one in found if one]


def _upload(client: discord.Client, attachment: dict[str, Any]) -> Upload:
    async def read() -> bytes:
        try:
            return await client.http.get_from_cdn(attachment["url"])
        except (discord.DiscordException, aiohttp.ClientError, OSError) as error:
            _log.warning("an attachment could not be fetched: %s", error)
            raise CorpusError("it could not be fetched from Discord: send it again.", "not-fetched") from error

    return Upload(str(attachment["filename"]), int(attachment["size"]), read)


def _both(one: Any, other: Any) -> Any:
    return type(one)(
        one.added + other.added,
        one.replaced + other.replaced,
        one.unchanged + other.unchanged,
        one.failures + other.failures,
    )


def _readable(interaction: Interaction, channel: str) -> discord.abc.GuildChannel | discord.Thread:
    """A channel or thread of the server that who asks can read. Raises `_NoMessageError`."""
    member, guild = interaction.user, interaction.guild
    found = guild.get_channel_or_thread(int(channel)) if guild is not None and channel.isdigit() else None
    if found is None or not isinstance(member, discord.Member):
        raise _NoMessageError
    try:
        granted = found.permissions_for(member)
    except discord.ClientException as error:  # a thread whose parent is not known
        raise _NoMessageError from error
    hidden = isinstance(found, discord.Thread) and found.is_private() and found.id != interaction.channel_id
    if not (granted.view_channel and granted.read_message_history) or (hidden and not granted.manage_threads):
        raise _NoMessageError
    return found


async def _said(
    interaction: Interaction, channel: str, message: str
) -> tuple[discord.abc.GuildChannel | discord.Thread, str]:
    """The channel of a message, and what it says as far as Discord tells Quoth: without the Message Content intent
    often nothing. Raises `_NoMessageError`."""
    found = _readable(interaction, channel)
    if not message.isdigit() or not isinstance(found, discord.abc.Messageable):
        raise _NoMessageError
    try:
        async with asyncio.timeout(_FETCH_SECONDS):
            said = await found.fetch_message(int(message))
    except discord.NotFound as error:
        raise _NoMessageError from error
    except (discord.DiscordException, aiohttp.ClientError, OSError) as error:
        _log.info("the message %s could not be fetched: %s", message, error)
        return found, ""
    return found, said.content


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
