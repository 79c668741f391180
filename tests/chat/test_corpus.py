"""/corpus in simcord: forms with files, pages, confirmations, rights at every click, what others do not see."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import discord
import pytest

from bot.app import Corpus, open_corpus
from bot.chat.client.answers import QUESTION
from bot.chat.client.features.corpus import FILES, TEXT
from bot.documents import ServerDocuments
from bot.model import Audience
from bot.settings import Settings, bundled

from .checked import texts
from .conftest import TEA, Room
from .test_review import controls

NOTES = b"# Keeper's notes\n\nThe password of the lighthouse is heliotrope.\n"


@pytest.fixture
def corpus(tmp_path: Path, read_here: None) -> Iterator[Corpus]:
    """A library of the test's own, in the bot's data folder."""
    folder = tmp_path / "documents" / "tea"
    folder.mkdir(parents=True)
    (folder / "blends.md").write_text(TEA)
    with open_corpus(Settings(tmp_path, tmp_path / "documents", bundled("prompts"))) as corpus:
        yield corpus


@pytest.fixture
def keeper(room: Room) -> Any:
    """A member who may manage the server."""
    role = room.guild.create_role("keepers", permissions=discord.Permissions(manage_guild=True))
    return room.guild.add_member(room.env.create_user("keeper"), roles=[role])


def served(room: Room) -> ServerDocuments:
    assert room.conversation.served is not None
    return room.conversation.served


async def add(room: Room, keeper: Any, *files: tuple[str, bytes], collection: str = "notes", **fields: str) -> Any:
    form = await keeper.slash(room.channel, "corpus add", collection=collection)
    return await keeper.submit_modal(form, {FILES: list(files), **fields})


async def test_files_and_a_typed_text_are_added(room: Room, keeper: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys.modules["bot.chat.client.features.corpus"], "_TICK", 0.0)
    done = await add(
        room,
        keeper,
        ("keeper.md", NOTES),
        ("empty.md", b"  "),
        ("run.exe", b"MZ"),
        title="Rope rules",
        text="Coil every rope on the quay.",
    )
    assert done.ephemeral
    text = texts(done.response)
    assert "**Added to notes:** keeper.md, rope-rules.md" in text
    assert "**empty.md** was not read. It holds no text" in text
    assert "**run.exe** was not read" in text
    edits = [str(entry.json) for entry in room.env.http_requests if entry.method == "PATCH"]
    assert any("Reading 1 of 3" in edit or "Reading 2 of 3" in edit or "Reading 3 of 3" in edit for edit in edits)
    guild = str(room.guild.id)
    assert [one.place for one in await served(room).list(guild)] == ["notes/keeper.md", "notes/rope-rules.md"]
    (change, *_) = await room.conversation.journal.servers.changes(guild)
    assert (change.who, change.name, change.new) == (str(keeper.id), "add document", "notes/rope-rules.md")


async def test_an_empty_form_and_a_bad_name(room: Room, keeper: Any) -> None:
    assert "Nothing was added" in texts((await add(room, keeper)).response)
    bad = await keeper.slash(room.channel, "corpus add", collection="a/b")
    assert bad.modal is None
    assert "Leave these signs out" in texts(bad.response)


async def test_what_could_not_be_read_is_said_in_the_language_of_who_asks(
    room: Room, keeper: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    read = discord.Interaction._from_data
    monkeypatch.setattr(discord.Interaction, "_from_data", lambda self, data: read(self, {**data, "locale": "de"}))
    long = ("a" * 101 + ".md", NOTES)
    wrong = ("front.md", b"---\npublished: soon\n---\n\nA rope.")
    done = await add(room, keeper, ("empty.md", b"  "), ("run.exe", b"MZ"), long, wrong, ("new.pdf", b"%PDF-1.4"))
    text = texts(done.response)
    for said in (
        "Es steht kein Text darin: schreib etwas hinein.",
        "Dateien mit der Endung .exe lese ich nicht",
        "Ein Name hat höchstens 100 Zeichen",
        "Das Front Matter stimmt in Zeile 2 nicht. published ist „soon“: schreib einen Tag wie",
        "Das ist kein PDF, das ich lesen kann",
    ):
        assert said in text
    bad = await keeper.slash(room.channel, "corpus info", document="nothing")
    assert "So ein Dokument gibt es hier nicht" in texts(bad.response)


async def test_what_is_known_to_be_unreadable_is_said_in_the_language_of_who_asks(
    room: Room, keeper: Any, quoth_settings: Settings, monkeypatch: pytest.MonkeyPatch
) -> None:
    await add(room, keeper, ("keeper.md", NOTES))
    file = quoth_settings.served_dir / str(room.guild.id) / "notes" / "keeper.md"
    file.write_bytes(b"---\nkind: gossip\n---\n\nA rope.")
    os.utime(file, (1, 1))  # long ago: what is known of it is believed
    english = await keeper.slash(room.channel, "corpus reread")
    assert "kind is “gossip”: write one of these: reference, news, opinion, faq" in texts(english.response)
    read = discord.Interaction._from_data
    monkeypatch.setattr(discord.Interaction, "_from_data", lambda self, data: read(self, {**data, "locale": "de"}))
    said = "Nicht gelesen. Das Front Matter stimmt in Zeile 2 nicht. kind ist „gossip“: schreib eines von diesen"
    listed = await keeper.slash(room.channel, "corpus list")
    assert said in texts(listed.response)
    info = await keeper.slash(room.channel, "corpus info", document="keeper.md")
    assert said in texts(info.response)


async def test_sources_counts_what_is_not_read_where_it_may_be_read(
    room: Room, keeper: Any, quoth_settings: Settings
) -> None:
    guild = str(room.guild.id)
    await add(room, keeper, ("keeper.md", NOTES), ("rope.md", b"# Rope\n\nA rope is coiled."))
    assert "could not be read" not in texts((await room.alice.slash(room.channel, "sources")).response)
    (quoth_settings.served_dir / guild / "notes" / "rope.md").write_bytes(b" ")
    await keeper.slash(room.channel, "corpus reread")
    told = "⚠️ 1 file could not be read. Who runs me learns why from `quoth ingest`."
    assert told in texts((await room.alice.slash(room.channel, "sources")).response)
    staff = room.guild.create_role("staff")
    audience = Audience("roles", frozenset({str(staff.id)}))
    await room.conversation.access.set_audience(guild, f"{guild}/notes", audience, "m")
    assert "could not be read" not in texts((await room.alice.slash(room.channel, "sources")).response)


async def test_list_info_rename_move_reread_remove(room: Room, keeper: Any) -> None:
    await add(room, keeper, *((f"rope-{n}.md", f"# Rope {n}\n\nRope {n} is coiled.".encode()) for n in range(7)))
    listed = await keeper.slash(room.channel, "corpus list")
    assert "page 1 of 2" in texts(listed.response)
    second = await keeper.click(listed.response, label="Next page")
    assert "**6. Rope 5**" in texts(second.response)
    info = await keeper.click(second.response, label="Details 7")
    assert "Rope 6" in texts(info.response)
    assert "**1** version kept" in texts(info.response)
    again = await keeper.click(info.response, label="Read again")
    assert "**Read again:** 1 document" in texts(again.response)
    (choice,) = await keeper.autocomplete(room.channel, "corpus rename", "document", "rope 6")
    renamed = await keeper.slash(room.channel, "corpus rename", document=choice["value"], name="last")
    assert "**notes/rope-6.md** is now **notes/last.md**" in texts(renamed.response)
    moved = await keeper.slash(room.channel, "corpus move", document="last.md", collection="harbour")
    assert "**harbour/last.md**" in texts(moved.response)
    names = await keeper.autocomplete(room.channel, "corpus move", "collection", "")
    assert [one["value"] for one in names] == ["harbour", "notes"]
    asked = await keeper.slash(room.channel, "corpus remove", document="last.md")
    assert "Remove Rope 6?" in texts(asked.response)
    gone = await keeper.click(asked.response, label="Yes, remove it")
    assert "is removed" in texts(gone.response)
    every = await keeper.slash(room.channel, "corpus reread")
    assert "**Read again:** 6 documents" in texts(every.response)
    missing = await keeper.slash(room.channel, "corpus info", document="last.md")
    assert "no such document" in texts(missing.response)


async def test_who_moves_a_document_to_where_everyone_may_read_it_is_told(room: Room, keeper: Any) -> None:
    guild, role = str(room.guild.id), room.guild.roles["keepers"]
    await add(room, keeper, ("keeper.md", NOTES))
    audience = Audience("roles", frozenset({str(role.id)}))
    await room.conversation.access.set_audience(guild, f"{guild}/notes", audience, "m")
    moved = await keeper.slash(room.channel, "corpus move", document="keeper.md", collection="harbour")
    assert "⚠️ Everyone may read it there" in texts(moved.response)
    back = await keeper.slash(room.channel, "corpus move", document="keeper.md", collection="notes")
    assert "Everyone" not in texts(back.response)
    renamed = await keeper.slash(room.channel, "corpus rename", document="keeper.md", name="rope.md")
    assert "Everyone" not in texts(renamed.response)


async def test_a_purge_says_before_and_after_what_is_gone(room: Room, keeper: Any, quoth_settings: Settings) -> None:
    await add(room, keeper, ("keeper.md", NOTES))
    while room.conversation._answerers.current().snapshot != room.conversation.library.snapshot:
        pass
    answer = await room.alice.slash(room.channel, "ask", question="What is the password of the lighthouse?")
    assert "heliotrope" in texts(answer.response)
    shown = answer.response.id
    asked = await keeper.slash(room.channel, "corpus purge", document="keeper.md")
    text = texts(asked.response)
    assert "**1** version of" in text
    assert "**1** message of mine" in text
    done = texts((await keeper.click(asked.response, label="Yes, purge it for good")).response)
    assert "1 of 1 message in channels" in done
    assert "No word of it was found" in done
    assert shown not in [message.id for message in room.channel.history()]
    for path in quoth_settings.data_dir.rglob("*"):
        assert not path.is_file() or b"heliotrope" not in path.read_bytes(), path
    context = await room.alice.slash(room.channel, "ask", question="What is the password of the lighthouse?")
    assert "heliotrope" not in texts(context.response)


async def test_the_right_is_checked_at_every_click(room: Room, keeper: Any) -> None:
    await add(room, keeper, ("keeper.md", NOTES))
    denied = "Only the server's managers"
    for name, options in {
        "add": {"collection": "notes"},
        "list": {},
        "info": {"document": "keeper.md"},
        "reread": {},
        "purge": {"document": "keeper.md"},
        "answer": {"link": "https://discord.com/channels/1/2/3"},
    }.items():
        refused = await room.alice.slash(room.channel, f"corpus {name}", **options)
        assert refused.ephemeral
        assert denied in texts(refused.response)
    assert await room.alice.autocomplete(room.channel, "corpus info", "document", "") == []
    role = room.guild.create_role("trusted")
    guild = str(room.guild.id)
    await room.conversation.journal.servers.set_value(guild, "trusted_roles", (str(role.id),), who="m")
    bob = room.guild.add_member(room.env.create_user("bob"), roles=[role])
    asked = await bob.slash(room.channel, "corpus remove", document="keeper.md")
    form = await bob.slash(room.channel, "corpus add", collection="notes")
    await room.conversation.journal.servers.set_value(guild, "trusted_roles", (), who="m")
    (told,) = (await bob.click(asked.response, label="Yes, remove it")).followups
    assert told.ephemeral
    assert denied in texts(told)
    assert denied in texts((await bob.submit_modal(form, {FILES: [("x.md", b"x y")]})).response)
    assert len(await served(room).list(guild)) == 1


async def test_other_servers_and_closed_collections_are_not_seen(room: Room, keeper: Any) -> None:
    await add(room, keeper, ("keeper.md", NOTES))
    (document,) = await served(room).list(str(room.guild.id))
    other = room.env.create_guild()
    channel = other.create_text_channel("general")
    role = other.create_role("keepers", permissions=discord.Permissions(manage_guild=True))
    stranger = other.add_member(room.env.create_user("stranger"), roles=[role])
    assert "There is none yet" in texts((await stranger.slash(channel, "corpus list")).response)
    assert await stranger.autocomplete(channel, "corpus info", "document", "") == []
    assert await stranger.autocomplete(channel, "corpus add", "collection", "") == []
    for wanted in (document.id, "keeper.md"):
        for name in ("info", "purge", "remove", "reread"):
            shown = await stranger.slash(channel, f"corpus {name}", document=wanted)
            assert "no such document" in texts(shown.response)
    guild = str(room.guild.id)
    await room.conversation.access.set_audience(guild, f"{guild}/notes", Audience("roles", frozenset({"7"})), "m")
    assert "There is none yet" in texts((await keeper.slash(room.channel, "corpus list")).response)
    closed = await keeper.slash(room.channel, "corpus add", collection="notes")
    assert "not yours to change" in texts(closed.response)


async def test_any_members_message_can_be_saved_from_its_menu_by_who_is_trusted(room: Room, keeper: Any) -> None:
    said = await room.alice.send(room.channel, "Moor with two ropes at the quay.")
    told = await keeper.context_menu(room.channel, "Mark as solution", said)
    assert "I know of no question" in texts(told.response)
    form = await keeper.click(told.response, label="Save as an answer")
    assert "Moor with two ropes at the quay." in str(form.modal)
    assert form.modal["custom_id"] == f"quoth:save-answer:{room.channel.id}:{said.id}"
    others = await room.alice.context_menu(room.channel, "Mark as solution", said)
    assert "Save as an answer" not in [one.get("label") for one in controls(others.response)]


async def test_the_form_holds_what_was_marked_where_discord_does_not_tell(
    room: Room, keeper: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def untold(*_: Any) -> None:
        raise discord.DiscordException

    monkeypatch.setattr(discord.TextChannel, "fetch_message", untold)
    asked = await room.alice.slash(room.channel, "ask", question="How do I moor a boat?")
    said = await keeper.send(room.channel, "Moor with two ropes at the quay.", reply_to=asked.response)
    link = f"https://discord.com/channels/{room.guild.id}/{room.channel.id}/{said.id}"
    empty = str((await keeper.slash(room.channel, "corpus answer", link=link)).modal)
    assert "two ropes" not in empty
    await room.alice.context_menu(room.channel, "Mark as solution", said)
    form = str((await keeper.slash(room.channel, "corpus answer", link=link)).modal)
    assert "Moor with two ropes at the quay." in form
    assert "How do I moor a boat?" in form


async def test_an_answer_is_saved_and_quoted_with_its_link(room: Room, keeper: Any) -> None:
    said = await room.alice.send(room.channel, "Moor with two ropes at the quay.")
    link = f"https://discord.com/channels/{room.guild.id}/{room.channel.id}/{said.id}"
    form = await keeper.slash(room.channel, "corpus answer", link=link)
    assert form.modal["custom_id"] == f"quoth:save-answer:{room.channel.id}:{said.id}"
    saved = await keeper.submit_modal(form, {QUESTION: "How do I moor a boat?", TEXT: "Moor the boat with two ropes."})
    assert "Saved." in texts(saved.response)
    (document,) = await served(room).list(str(room.guild.id))
    assert document.ref is not None
    assert (document.collection, document.ref.meta.url, document.ref.meta.kind) == ("answers", link, "faq")
    while room.conversation._answerers.current().snapshot != room.conversation.library.snapshot:
        pass
    answer = await room.alice.slash(room.channel, "ask", question="How do I moor a boat?")
    assert "Moor the boat with two ropes." in texts(answer.response)
    for wrong in ("nonsense", "https://discord.com/channels/1/2/3", link[:-2] + "99"):
        assert "cannot find that message" in texts(
            (await keeper.slash(room.channel, "corpus answer", link=wrong)).response
        )
    hidden = room.guild.create_text_channel(
        "hidden", overwrites={room.guild.default_role: discord.PermissionOverwrite(view_channel=False)}
    )
    there = f"https://discord.com/channels/{room.guild.id}/{hidden.id}/1"
    assert "cannot find that message" in texts((await keeper.slash(room.channel, "corpus answer", link=there)).response)
