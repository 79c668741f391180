"""Every language says all that English does, with the same values, within Discord's limits; and who gets which.

`test_nothing_is_missing` lists all that is not translated yet, by file.
"""

from __future__ import annotations

import ast
import json
import re
import shutil
import tomllib
from dataclasses import fields
from functools import cache
from pathlib import Path
from typing import Any

import discord
import pytest
from discord import app_commands
from jinja2 import Environment, nodes
from jinja2.meta import find_undeclared_variables

import bot
from bot.answer.wording.compose import BASE_LOCALE
from bot.answer.wording.filters import FILTERS
from bot.chat.afterwards import lacking_message
from bot.chat.client.places import in_words
from bot.chat.client.translate import CommandTranslator
from bot.chat.labels import FILE, Labels, load_names
from bot.chat.measure import units
from bot.chat.pages import error_message, note_message
from bot.chat.rehearse import FAULTS, TROUBLES, rehearse_one
from bot.chat.reply import Wording, answer_message
from bot.chat.wordings import SURFACE, load_wording, locales
from bot.errors import TemplateError
from bot.servers import LANGUAGES
from bot.settings import bundled

from .checked import texts
from .conftest import Room
from .samples import ARTICLE, answer, quote

PROMPTS = bundled("prompts")
PACKAGE = Path(bot.__file__).parent
OTHERS = [language for language in LANGUAGES if language != BASE_LOCALE]
TEMPLATES = {file.stem: file for file in sorted((PROMPTS / BASE_LOCALE / SURFACE).glob("*.j2"))}
ENGLISH_ALONE = {"problem"}
"""Values that are English text: another language may say something general instead."""

QUESTION = "What is Earl Grey flavoured with?"
NAME, TEXT, SHORTEST = 32, 100, 1


def written(file: Path) -> str:
    """The text of a template that is no code."""
    return "".join(text for _, kind, text in Environment().lex(file.read_text()) if kind == "data")


@cache
def phrases(file: Path) -> set[str]:
    """The pieces of a template's text that have three words or more."""
    pieces = (text.strip() for _, kind, text in Environment().lex(file.read_text()) if kind == "data")
    return {piece for piece in pieces if len(re.findall(r"[^\W\d_]{2,}", piece)) > 2}


@cache
def used(file: Path) -> set[str]:
    """What a template refers to: values, their attributes, other templates, filters."""
    environment = Environment()
    environment.filters.update(FILTERS)
    tree = environment.parse(file.read_text())
    found = find_undeclared_variables(tree) | {f".{one.attr}" for one in tree.find_all(nodes.Getattr)}
    found |= {f"|{one.name}" for one in tree.find_all(nodes.Filter)}
    found |= {str(one.template.value) for one in tree.find_all(nodes.Include) if isinstance(one.template, nodes.Const)}
    return found


def commands(tree: app_commands.CommandTree[Any]) -> list[Any]:
    every: list[Any] = []
    pending = [*tree.get_commands(), *tree.get_commands(type=discord.AppCommandType.message)]
    while pending:
        one = pending.pop()
        if not any(one is other for other in every):
            every.append(one)
            pending += one.commands if isinstance(one, app_commands.Group) else []
    return every


def test_all_languages_are_there() -> None:
    assert set(locales(PROMPTS)) == set(OTHERS)


async def test_nothing_is_missing(room: Room) -> None:
    names = {
        name
        for one in commands(room.env.bot.tree)
        if not isinstance(one, app_commands.ContextMenu)
        for name in (
            one.name,
            *(() if isinstance(one, app_commands.Group) else (p.display_name for p in one.parameters)),
        )
    }
    missing: list[str] = []
    for locale in OTHERS:
        folder = PROMPTS / locale
        read = tomllib.loads((folder / FILE).read_text())
        labels = [field.name for field in fields(Labels) if field.name not in read]
        unnamed = sorted(names - read.get("names", {}).keys())
        templates = [
            f"{SURFACE}/{name}.j2"
            for name, file in TEMPLATES.items()
            if re.search(r"[A-Za-z]{2}", written(file)) and not (folder / SURFACE / file.name).exists()
        ]
        for what, found in ((FILE, labels), (f"{FILE} [names]", unnamed), ("templates", templates)):
            missing += [f"prompts/{locale}: {what}: {', '.join(found)}"] if found else []
    assert not missing, "not translated yet:\n" + "\n".join(missing)


def test_nothing_is_left_over() -> None:
    left = [
        file.relative_to(PROMPTS).as_posix()
        for locale in OTHERS
        for file in (PROMPTS / locale / SURFACE).glob("*.j2")
        if file.stem not in TEMPLATES
    ]
    assert left == []


def test_templates_use_the_values_of_the_english_ones() -> None:
    wrong: list[str] = []
    for locale in OTHERS:
        for name, english in TEMPLATES.items():
            file = PROMPTS / locale / SURFACE / f"{name}.j2"
            if file.exists() and (differ := (used(file) ^ used(english)) - ENGLISH_ALONE):
                wrong.append(f"{file.relative_to(PROMPTS)}: {', '.join(sorted(differ))}")
    assert not wrong, "other values than in English:\n" + "\n".join(wrong)


def reasons() -> set[str]:
    """The reasons of errors about documents that the code gives, and the faults of front matter."""
    found: set[str] = set()
    folders = (PACKAGE / "ingest", PACKAGE / "documents", PACKAGE / "chat" / "client")
    files = [file for folder in folders for file in folder.rglob("*.py")]
    for file in files:
        for call in ast.walk(ast.parse(file.read_text())):
            if isinstance(call, ast.Call) and isinstance(call.func, ast.Name):
                at = {"CorpusError": 1, "LimitError": 1, "BusyError": 1, "Failure": 2}.get(call.func.id)
                if at is not None and len(call.args) > at and isinstance(given := call.args[at], ast.Constant):
                    found.add(str(given.value))
    return found


def test_why_a_document_is_not_read_is_said_in_every_language(wording: Wording) -> None:
    assert reasons() == {*TROUBLES, *FAULTS} - {"", "no-document"}  # that one is a `NotFoundError`
    english = "it went wrong so and so"
    for locale in OTHERS:
        for reason in TROUBLES:
            values: dict[str, str] = dict.fromkeys(
                ("most", "size", "ending", "form", "signs", "error", "line", "field", "typed", "kinds"), "a"
            )
            for fault in FAULTS if reason == "front-matter" else ("",):
                said = {**values, "fault": fault}
                told = note_message(wording.of(locale), "hint", problem=english, reason=reason, values=said).text
                assert told, reason
                assert english not in told


def test_nothing_is_left_in_english() -> None:
    left: list[str] = []
    for locale in OTHERS:
        for name, english in TEMPLATES.items():
            file = PROMPTS / locale / SURFACE / f"{name}.j2"
            if file.exists():
                left += [f"{file.relative_to(PROMPTS)}: {piece!r}" for piece in phrases(file) & phrases(english)]
    assert not left, "still in English:\n" + "\n".join(left)


async def test_commands_and_buttons_are_called_what_they_are_called_there(room: Room, wording: Wording) -> None:
    english = {"corpus", *(one.name for one in commands(room.env.bot.tree))}  # no documents of servers in this room
    pattern = r"(?<![\w`<.])`?/(\w[\w-]*)((?: [\w-]+)?`(?:[^`*\n]*: \*.*\*\.|：“.*”))?"
    wrong: list[str] = []
    for locale in (BASE_LOCALE, *OTHERS):
        spoken = wording.of(locale)
        names = {spoken.names.get(name, name) for name in english}
        labels = {getattr(spoken.labels, field.name) for field in fields(Labels)}
        for file in sorted((PROMPTS / locale / SURFACE).glob("*.j2")):
            for command, rest in re.findall(pattern, written(file)):
                named = [] if command in names else [f"/{command}"]
                named += [label for label in re.findall(r"(?<=[*“])[^*“”、,]+(?=[*”])", rest) if label not in labels]
                wrong += [f"{file.relative_to(PROMPTS)}: {name}" for name in named]
    assert not wrong, "nothing is called so:\n" + "\n".join(wrong)


@pytest.mark.parametrize("locale", OTHERS)
def test_every_message_fits_in_every_language(wording: Wording, locale: str) -> None:
    rehearse_one(wording.of(locale))


@pytest.mark.parametrize(
    ("locale", "said"),
    [("en", "April 2018"), ("de", "April 2018"), ("es", "abril de 2018"), ("fr", "avril 2018"), ("pt", "abril de 2018"),
     ("ru", "апреля 2018"), ("zh", "2018年4月3日")],
)  # fmt: skip
def test_dates_are_in_the_language_around_a_quote(wording: Wording, locale: str, said: str) -> None:
    dated = quote("Tea.", 1, ARTICLE)
    assert dated.document.meta.published == "2018-04-03"
    assert said in answer_message(wording.of(locale), "0" * 12, answer(dated)).text


@pytest.mark.parametrize("locale", OTHERS)
def test_permissions_are_named_as_in_the_language_s_settings(wording: Wording, locale: str) -> None:
    needed = ("view_channel", "send_messages", "send_messages_in_threads", "attach_files", "create_public_threads")
    for permission in map(in_words, needed):
        for yours in (True, False):
            assert permission not in lacking_message(wording.of(locale), permission, "", yours=yours).text
        told = error_message(wording.of(locale), "0", "#a", name="unwritable", permission=permission)
        assert permission not in told.text
    assert "Manage Threads" in lacking_message(wording.of(locale), "Manage Threads", "", yours=True).text


async def test_translated_commands_keep_the_limits(room: Room) -> None:
    tree = room.env.bot.tree
    assert isinstance(tree.translator, CommandTranslator)
    wrong: list[str] = []

    def look(siblings: list[dict[str, Any]], where: str) -> None:
        spoken: dict[tuple[str, object], list[str]] = {}
        for one in siblings:
            at = f"{where} {one['name']}"
            menu = one.get("type") == 3 and "description" not in one
            for locale, name in (one.get("name_localizations") or {}).items():
                spoken.setdefault((locale, menu), []).append(name)
                if not SHORTEST <= units(name) <= NAME or (not menu and name != name.lower()):
                    wrong.append(f"{at}: {locale} name {name!r}")
            for locale, text in (one.get("description_localizations") or {}).items():
                if not SHORTEST <= units(text) <= TEXT:
                    wrong.append(f"{at}: {locale} {text!r}")
            look(one.get("options") or [], at)
        wrong.extend(
            f"{where}: {locale} names twice: {sorted(names)}"
            for (locale, _), names in spoken.items()
            if len(set(names)) < len(names)
        )

    payload = [await one.get_translated_payload(tree, tree.translator) for one in tree.get_commands()]
    look([dict(one) for one in payload], "")
    assert wrong == []
    ask = next(dict(one) for one in payload if one["name"] == "ask")
    assert ask["name_localizations"] == {
        "de": "frage", "es-ES": "preguntar", "es-419": "preguntar", "fr": "demander", "ru": "спросить",
        "pt-BR": "perguntar", "zh-CN": "提问", "zh-TW": "提问",
    }  # fmt: skip
    assert ask["description_localizations"]["de"].startswith("Stell eine Frage")
    assert ask["options"][1]["name_localizations"]["fr"] == "collection"


@pytest.mark.parametrize(
    ("locale", "language"),
    [
        ("pt-BR", "pt"),
        ("es-419", "es"),
        ("es-ES", "es"),
        ("de", "de"),
        ("zh-CN", "zh"),
        ("zh-TW", "zh"),
        ("en-GB", None),
        ("sv-SE", None),
        (None, None),
    ],
)
def test_a_locale_is_known_by_its_language(wording: Wording, locale: str | None, language: str | None) -> None:
    assert wording.of(locale) is (wording.translations[language] if language else wording)


def test_own_prompts_may_be_english_alone_or_translated_in_part(tmp_path: Path) -> None:
    shutil.copytree(PROMPTS / BASE_LOCALE, tmp_path / BASE_LOCALE)
    alone = load_wording(tmp_path)
    assert alone.of("de") is alone
    (tmp_path / "de" / SURFACE).mkdir(parents=True)
    (tmp_path / "de" / FILE).write_text('button_helpful = "Gut"\n')
    (tmp_path / "de" / SURFACE / "kept.j2").write_text("Nichts.")
    german = load_wording(tmp_path).of("de")
    assert (german.labels.button_helpful, german.labels.button_not_helpful) == ("Gut", "Not helpful")
    assert german.composer.render("kept") == "Nichts."
    rehearse_one(german)
    assert german.composer.digest != alone.composer.digest
    assert load_wording(tmp_path).digest != alone.digest


def test_a_broken_translation_is_named(tmp_path: Path) -> None:
    shutil.copytree(PROMPTS, tmp_path / "prompts")
    file = tmp_path / "prompts" / "de" / SURFACE / "kept.j2"
    file.write_text("{{ no_such_name }}")
    with pytest.raises(TemplateError, match=r"de/discord/kept\.j2"):
        rehearse_one(load_wording(tmp_path / "prompts").of("de"))


@pytest.mark.parametrize("name", ["Frage", "eine frage", "", "x" * 33, 3])
def test_a_name_that_discord_refuses_is_named(tmp_path: Path, name: object) -> None:
    (tmp_path / "de").mkdir()
    (tmp_path / "de" / FILE).write_text(f"[names]\nask = {json.dumps(name)}\n")
    with pytest.raises(TemplateError, match=r"names\.ask"):
        load_names(tmp_path, "de")


@pytest.fixture
def speaks(monkeypatch: pytest.MonkeyPatch) -> dict[str, str]:
    """The locales that interactions come with."""
    spoken = {"locale": "en-US", "guild_locale": "en-US"}
    read = discord.Interaction._from_data

    def with_locale(self: discord.Interaction[Any], data: Any) -> None:
        read(self, {**data, **spoken})

    monkeypatch.setattr(discord.Interaction, "_from_data", with_locale)
    return spoken


async def test_who_asks_alone_is_answered_in_their_language(room: Room, speaks: dict[str, str]) -> None:
    speaks["locale"] = "de"
    answer = (await room.alice.slash(room.channel, "ask", question=QUESTION, private=True)).response
    assert "🟢 Beantwortet" in texts(answer)
    assert "Earl Grey is a black tea that is flavoured with oil of bergamot." in texts(answer)
    shown = await room.alice.click(answer, label="Im Kontext zeigen")
    assert "im Kontext" in texts(shown.response)
    refused = (await room.alice.slash(room.channel, "lookup", words="tea", collection="sea")).response
    assert "Die Sammlung „sea“ gibt es nicht. Wähle eine von diesen: " in texts(refused)


async def test_a_public_answer_is_in_the_language_of_its_server(room: Room, speaks: dict[str, str]) -> None:
    speaks |= {"locale": "de", "guild_locale": "pt-BR"}
    answer = (await room.alice.slash(room.channel, "ask", question=QUESTION)).response
    assert "🟢 Respondido" in texts(answer)
    form = await room.alice.click(answer, label="Continuar perguntando")
    assert form.modal["title"] == "Nachfragen"
    guild = str(room.guild.id)
    await room.conversation.journal.servers.set_value(guild, "language", "ru", who="1")
    await room.alice.send(room.channel, f"{room.me} {QUESTION}")
    assert "🟢 Есть ответ" in texts(room.channel.last_message)
    await room.conversation.journal.servers.set_value(guild, "language", "fr", who="1", channel=str(room.channel.id))
    await room.alice.send(room.channel, room.me)
    assert "Pose-moi" in texts(room.channel.last_message)


@pytest.mark.parametrize("locale", ["zh-CN", "zh-TW"])
async def test_both_locales_of_chinese_are_answered_in_chinese(room: Room, speaks: dict[str, str], locale: str) -> None:
    speaks |= {"locale": locale, "guild_locale": locale}
    public = (await room.alice.slash(room.channel, "ask", question=QUESTION)).response
    private = (await room.alice.slash(room.channel, "ask", question=QUESTION, private=True)).response
    assert "🟢 已回答" in texts(public)
    assert "🟢 已回答" in texts(private)
    await room.conversation.journal.servers.set_value(str(room.guild.id), "language", "zh", who="1")
    await room.alice.send(room.channel, f"{room.me} 帮助？")
    assert "逐字引用" in texts(room.channel.last_message)


async def test_chinese_is_known_by_what_is_written(room: Room) -> None:
    await room.alice.send_dm("伯爵茶是什么味道？")
    assert re.search("资料|已回答", texts(room.alice.user.dm_channel.last_message))


async def test_direct_messages_are_in_the_language_last_heard(room: Room, speaks: dict[str, str]) -> None:
    await room.alice.send_dm(QUESTION)
    assert "🟢 Answered" in texts(room.alice.user.dm_channel.last_message)
    speaks["locale"] = "es-419"
    await room.alice.slash(room.channel, "help")
    await room.alice.send_dm(QUESTION)
    assert "🟢 Respondido" in texts(room.alice.user.dm_channel.last_message)


async def test_direct_messages_are_in_the_language_that_they_are_written_in(room: Room, speaks: dict[str, str]) -> None:
    dm = room.alice.user.dm_channel
    await room.alice.send_dm("Wonach schmeckt der Earl Grey?")
    assert "🟢 Beantwortet" in texts(dm.last_message) or "🟡 N" in texts(dm.last_message)
    await room.alice.send_dm("Bergamot?")  # tells no language: that of before holds
    assert "Verstanden als" in texts(dm.last_message)
    await room.alice.send_dm("Quel est le goût du Earl Grey ?")
    await room.alice.send_dm("en bref")  # in Spanish, too, "en" is a word
    assert "Compris comme" in texts(dm.last_message)
    await room.alice.send_dm(QUESTION)
    assert "🟢 Answered" in texts(dm.last_message)
    speaks["locale"] = "es-419"
    await room.alice.slash(room.channel, "help")
    assert not room.env.bot.desk._spoken  # pyright: ignore[reportPrivateUsage]
    await room.alice.send_dm("Wonach schmeckt der Earl Grey?")
    assert "🟢 Respondido" in texts(dm.last_message) or "🟡 Pasajes" in texts(dm.last_message)


async def test_what_is_shared_is_in_the_language_of_its_channel(room: Room, speaks: dict[str, str]) -> None:
    await room.conversation.journal.servers.set_value(str(room.guild.id), "language", "ru", who="1")
    speaks["locale"] = "de"
    answer = (await room.alice.slash(room.channel, "ask", question=QUESTION, private=True)).response
    told = (await room.alice.click(answer, label="Im Kanal teilen")).response
    assert "🟢 Есть ответ" in texts(room.channel.last_message)
    assert "geteilt" in texts(told).casefold()
