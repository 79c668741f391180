"""What an ingest sets off, over a real corpus."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path

import pytest

from bot.app import Corpus, open_conversation, open_corpus
from bot.conversation import Conversation
from bot.ingest.sync import sync
from bot.journal import Journal
from bot.model import Answer, Ask, Audience, Place, Readers, Turn
from bot.review.following import Follower, follow, summary
from bot.review.gaps import gap_of, listed
from bot.review.verdicts import Reviews
from bot.settings import IngestLimits, Settings, bundled

pytestmark = pytest.mark.usefixtures("read_here")

NOW = datetime.now(UTC)
TEA = "# Tea\n\nEarl Grey is a black tea that is flavoured with oil of bergamot. It is drunk in Leith.\n"
PRICE = "# Prices\n\nA pound of Earl Grey costs four shillings in the harbour shop.\n"
QUESTION = "What does a pound of Earl Grey cost in the harbour shop?"


@dataclass
class House:
    corpus: Corpus
    conversation: Conversation
    settings: Settings
    at: int = field(default=0)

    @property
    def journal(self) -> Journal:
        return self.conversation.journal

    def write(self, name: str, text: str) -> None:
        file = self.corpus.root / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text)
        sync(self.corpus.root, self.corpus.library, IngestLimits())

    async def ask(self, question: str, place: Place | None = None) -> Turn:
        def render(_turn: str, answer: Answer) -> str:
            return answer.tier

        turn = await self.conversation.ask(Ask(question, "5", place or _public(), f"c{self.at}"), render)
        self.at += 1
        await self.conversation.delivered(turn, str(1000 + self.at))
        return turn

    async def follow(self) -> list[str]:
        return summary(await follow(self.journal, self.corpus.library, self.corpus.answerers))


def _public() -> Place:
    return Place("discord", "7", "8", False, Readers("7"))


@pytest.fixture
async def house(tmp_path: Path) -> AsyncIterator[House]:
    (tmp_path / "corpus").mkdir()
    (tmp_path / "corpus" / "tea.md").write_text(TEA)
    settings = Settings(tmp_path / "data", tmp_path / "corpus", bundled("prompts"))
    with open_corpus(settings, settle=True) as corpus:
        async with open_conversation(settings, corpus, "t") as conversation:
            yield House(corpus, conversation, settings)


async def test_a_gap_that_is_answered_now_is_marked(house: House) -> None:
    turn = await house.ask(QUESTION)
    assert turn.answer.tier != "answered"
    assert await house.follow() == []
    (gap,) = await listed(house.journal, NOW)
    assert (gap.found, gap.answers) == (None, ())
    house.write("prices.md", PRICE)
    (line,) = await house.follow()
    assert line.startswith("Of 1 gaps that were asked again, 1 are answered now")
    gap = await gap_of(house.journal, gap.id, NOW)
    assert gap.state == "open"  # a reviewer decides
    assert gap.found is not None
    assert [(one.path, one.turn) for one in gap.answers] == [("prices.md", turn.id)]
    (answer,) = gap.answers
    assert house.corpus.library.text(answer.version)[answer.start : answer.end] == answer.text
    assert answer.version in await house.journal.cited_versions()
    assert await house.follow() == []  # once of each snapshot
    house.write("prices.md", "# Prices\n\nThey are not told.\n")
    await house.follow()
    gap = await gap_of(house.journal, gap.id, NOW)
    assert (gap.found, gap.answers) == (None, ())


async def test_what_a_server_hides_answers_no_gap_of_it(house: House) -> None:
    await house.journal.audiences.change("7", "staff", Audience("roles", frozenset({"3"})), "1")
    await house.ask(QUESTION)
    house.write("staff/prices.md", PRICE)
    assert await house.follow() == []
    (gap,) = await listed(house.journal, NOW)
    assert gap.found is None
    await house.journal.audiences.change("7", "staff", Audience(), "1")
    house.write("tea.md", TEA + "\nMore.\n")
    await house.follow()
    (gap,) = await listed(house.journal, NOW)
    assert gap.found is not None
    assert (await listed(house.journal, NOW, within=frozenset({"main"})))[0].answers == ()


async def test_who_waits_is_due(house: House) -> None:
    turn = await house.ask(QUESTION)
    await house.journal.wishes.wish(turn.id, "5")
    await house.follow()
    assert await house.journal.wishes.find(state="due") == []
    house.write("prices.md", PRICE)
    await house.follow()
    assert [one.turn for one in await house.journal.wishes.find(state="due")] == [turn.id]


async def test_a_verdict_of_another_process_teaches(house: House) -> None:
    """As `quoth review verdict` does beside a running bot."""
    follower = Follower(house.journal, house.corpus.library, house.corpus.answerers)
    await follower.look()
    turn = await house.ask("Which smelly brew do dockers like?")
    async with await Journal.open(house.settings.journal_path) as other:
        reviews = Reviews(other, house.corpus.library)
        pick = reviews.find("Earl Grey is a black tea that is flavoured with oil of bergamot.")
        await reviews.judge(turn.id, "r", "should-answer", picked=[pick])
    assert (await house.ask("Which smelly brew do the dockers like?")).answer.tier != "answered"
    await follower.look()
    taught = await house.ask("Which smelly brew do the dockers like?")
    assert [quote.text for quote in taught.answer.quotes][:1] == [pick_text(house, pick.start, pick.end)]
    async with await Journal.open(house.settings.journal_path) as other:
        await other.verdicts.forget(turn.id)
    await follower.look()
    assert (await house.ask("Which smelly brew do the dockers like?")).answer.tier != "answered"


def pick_text(house: House, start: int, end: int) -> str:
    (ref,) = house.corpus.library.documents()
    return house.corpus.library.text(ref.version)[start:end]


async def test_the_follower_notices_a_new_generation_and_goes_on_after_trouble(
    house: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("bot.review.following.POLL_SECONDS", 0.01)
    turn = await house.ask("What is Earl Grey flavoured with?")
    assert turn.answer.quotes
    follower = Follower(house.journal, house.corpus.library, house.corpus.answerers)
    running = asyncio.create_task(follower.run())
    try:
        house.write("tea.md", TEA.replace("bergamot", "lavender"))
        for _ in range(500):
            if found := await house.journal.standings.amiss():
                break
            await asyncio.sleep(0.02)
        else:
            raise AssertionError("never noticed")
        standing = found[0].quote.standing
        assert standing is not None
        assert "lavender" in (standing.text or "")
    finally:
        running.cancel()
        await asyncio.gather(running, return_exceptions=True)
