"""Many questions at once, and who waits: over real sockets, in real time."""

# ruff: noqa: F811  # fixtures are imported and then named as parameters
from __future__ import annotations

import asyncio
from typing import Any

import pytest
from wire.conftest import double, error_log, new_double  # noqa: F401  # fixtures
from wire.double import DiscordDouble

from bot.chat.client.bot import QuothBot
from bot.chat.client.run import run_bot
from bot.chat.reply import Wording
from bot.conversation import Conversation
from bot.errors import SettingsError
from bot.settings import Settings

QUESTIONS = ("What is Earl Grey flavoured with?", "What is Genmaicha?", "Where does bergamot grow?")
QUOTES = ("oil of bergamot", "green tea with roasted rice", "Calabria")


@pytest.fixture
def make(conversation: Conversation, wording: Wording, quoth_settings: Settings):
    def make(**options: Any) -> QuothBot:
        return QuothBot(conversation, wording, commands_file=quoth_settings.data_dir / "commands", **options)

    return make


class Gate:
    """Holds answers back until it is opened."""

    def __init__(self, conversation: Conversation, monkeypatch: pytest.MonkeyPatch) -> None:
        self.open = asyncio.Event()
        self._ask = conversation.ask
        monkeypatch.setattr(conversation, "ask", self)

    async def __call__(self, *asked: Any) -> Any:
        await self.open.wait()
        return await self._ask(*asked)


async def test_who_waits_sees_how_many_are_before(
    double: DiscordDouble, make, conversation: Conversation, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("bot.chat.client.desk.PATIENCE", 0.2)
    gate = Gate(conversation, monkeypatch)
    guild = double.guild("Library", channels=["general"])
    people, general = [double.user(name, guild) for name in ("ann", "bob", "carl")], guild.channel("general")
    async with double.running(make()):
        first = await double.user_says(general, people[0], QUESTIONS[0], mention_bot=True)
        await asyncio.sleep(0.02)
        second = await double.slash(general, people[1], "ask", {"question": QUESTIONS[1]})
        await asyncio.sleep(0.02)
        third = await double.user_says(general, people[2], QUESTIONS[2], mention_bot=True)
        notes = []
        for asked, words in zip(
            (first, second, third), ("Still looking", "1 question before", "2 questions before"), strict=True
        ):
            (note,) = await double.until(lambda asked=asked: double.answers_to(asked) or None)
            assert words in note.text
            notes.append(note)
        gate.open.set()
        for asked, note, quote in zip((first, second, third), notes, QUOTES, strict=True):
            await double.until(lambda note=note, quote=quote: quote in note.text or None)
            assert double.answers_to(asked) == [note]
    turns = list(reversed(await conversation.journal.turns()))
    assert [turn.ask.question for turn in turns] == list(QUESTIONS)
    assert [turn.message for turn in turns] == [str(note.id) for note in notes]


async def test_what_staff_answer_meanwhile_is_left_to_them(
    new_double, make, conversation: Conversation, monkeypatch: pytest.MonkeyPatch
) -> None:
    double = await new_double(message_content=True)
    gate = Gate(conversation, monkeypatch)
    guild = double.guild("Library", channels=["general"])
    staff, general = guild.role("Staff"), guild.channel("general")
    ann, helper = double.user("ann", guild), double.user("helper", guild)
    guild.join(helper, staff)
    for name, value in {"mode": "every", "staff_roles": (str(staff.id),)}.items():
        await conversation.journal.servers.set_value(str(guild.id), name, value, who="1")
    async with double.running(make(message_content=True)):
        asked = await double.user_says(general, ann, QUESTIONS[0], mention_bot=True)
        left = await double.user_says(general, ann, QUESTIONS[1])
        await double.user_says(general, helper, "It is green tea.")
        gate.open.set()
        await double.until(lambda: double.answers_to(asked) or None)
        open_ = await double.user_says(general, ann, QUESTIONS[2])
        await double.until(lambda: double.answers_to(open_) or None)
        assert double.answers_to(left) == []
    assert len(await conversation.journal.turns()) == 2


async def test_an_intent_that_the_portal_refuses_is_said_in_words(
    double: DiscordDouble, conversation: Conversation, wording: Wording, quoth_settings: Settings
) -> None:
    settings = Settings(
        quoth_settings.data_dir,
        quoth_settings.corpus_dir,
        quoth_settings.prompts_dir,
        discord_token=double.token,
        message_content=True,
    )
    with pytest.raises(SettingsError, match="QUOTH_MESSAGE_CONTENT"):
        await asyncio.wait_for(run_bot(conversation, wording, settings, asyncio.Event()), 20)


@pytest.mark.slow
async def test_a_hundred_questions_in_fifty_servers(new_double, make, conversation: Conversation) -> None:
    double = await new_double(shards=2)
    rooms = []
    for n in range(50):
        guild = double.guild(f"Server {n}", channels=["general"])
        rooms.append((guild.channel("general"), double.user(f"a{n}", guild), double.user(f"b{n}", guild)))
        await asyncio.sleep(0.001)  # a server's id, and so its shard, tells when it was made
    bot = make()
    async with double.running(bot):
        assert sorted(bot.shards) == [0, 1]
        assert len(bot.guilds) == 50
        assert {guild.shard_id for guild in bot.guilds} == {0, 1}
        asked = []
        for n, (general, ann, bob) in enumerate(rooms):
            # A command's answer is placed at once, so order is seen in the journal; messages are placed by it.
            asked.append((await double.user_says(general, ann, QUESTIONS[0], mention_bot=True), QUOTES[0]))
            if n % 2:
                asked.append((await double.slash(general, bob, "ask", {"question": QUESTIONS[1]}), QUOTES[1]))
            else:
                asked.append((await double.user_says(general, bob, QUESTIONS[1], mention_bot=True), QUOTES[1]))
        for one, quote in asked:
            await double.until(
                lambda one=one, quote=quote: [a for a in double.answers_to(one) if quote in a.text] or None, timeout=60
            )
            assert len(double.answers_to(one)) == 1
        for _ in range(100):
            if not await conversation.journal.turns(state="composed", limit=1):
                break
            await asyncio.sleep(0.05)
        for general, _, _ in rooms:
            assert len(double.answers(general)) == 2
    turns = await conversation.journal.turns(limit=200)
    assert len(turns) == 100
    assert {turn.state for turn in turns} == {"delivered"}
    for general, ann, bob in rooms:
        mine = [turn.ask.asker for turn in reversed(turns) if turn.ask.place.channel == str(general.id)]
        assert mine == [str(ann.id), str(bob.id)]


async def test_every_shard_counts_for_the_health_of_the_bot(new_double, make) -> None:
    double = await new_double(shards=2)
    double.guild("Library")
    bot = make()
    async with double.running(bot):
        assert bot.connected
        await bot.on_shard_disconnect(1)
        await bot.on_shard_resumed(0)
        assert not bot.connected
        await bot.on_shard_connect(1)
        assert bot.connected
        await double.gateway.drop()
        await double.until(lambda: double.gateway.resumed == 2 or None, timeout=10)
        await double.until(lambda: bot.connected or None)
