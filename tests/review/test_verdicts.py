"""What a verdict freezes."""

from __future__ import annotations

from collections.abc import AsyncIterator
from dataclasses import replace
from pathlib import Path

import pytest

from bot.errors import NotFoundError, ReviewError
from bot.ingest.store.library import Library
from bot.ingest.sync import sync
from bot.journal import Journal
from bot.model import CitationVerdictKind, Frozen, Tier, Turn, Verdict, VerdictKind
from bot.review.verdicts import MAX_NOTE, Pick, Reviews, freeze
from bot.settings import IngestLimits
from tests.journal.making import make_turn
from tests.review.making import quote_of, show, turn_of

pytestmark = pytest.mark.usefixtures("read_here")

TEXT = "# Permits\n\nA permit costs 40 crowns. It is sold on Mondays. It is sold on Mondays.\n"


@pytest.fixture
async def desk(tmp_path: Path) -> AsyncIterator[tuple[Reviews, Journal, Library]]:
    """A journal with turns beside a small library."""
    (tmp_path / "corpus" / "law").mkdir(parents=True)
    (tmp_path / "corpus" / "law" / "a.md").write_text(TEXT)
    (tmp_path / "corpus" / "b.md").write_text("# Other\n\nA permit costs 40 crowns.\n")
    with Library(tmp_path / "library.db") as library:
        sync(tmp_path / "corpus", library, IngestLimits())
        async with await Journal.open(tmp_path / "journal.db") as journal:
            for number in range(4):
                await journal.compose(make_turn(number))
            yield Reviews(journal, library), journal, library


def froze(turn: Turn, kind: VerdictKind, *citations: tuple[int, CitationVerdictKind]) -> Frozen:
    return freeze(turn, [], Verdict(turn.id, "r", kind, citations=citations))


async def test_what_said_nothing_is_right_to_a_reviewer_who_wants_nothing_said(
    desk: tuple[Reviews, Journal, Library],
) -> None:
    reviews, journal, _ = desk
    silent = make_turn(0)
    assert silent.answer.tier == "absent"
    await reviews.judge(silent.id, "one", "right")
    assert (await reviews.judge(silent.id, "other", "should-abstain")).verdict == "right"
    (frozen,) = await journal.verdicts.frozen(silent.id)
    assert (frozen.approved, frozen.tier, frozen.disputed) == (True, "absent", False)


@pytest.mark.parametrize(
    ("kind", "shown", "tier", "wanted", "teaches"),
    [
        ("right", 3, "answered", [True, True, True], True),
        ("right", 0, "absent", [], False),
        ("partly", 3, "answered", [True, True, True], False),
        ("wrong", 3, "absent", [False, False, False], False),
        ("wrong", 0, "answered", [], False),
        ("should-abstain", 3, "absent", [], False),
        ("should-answer", 0, "answered", [], False),
    ],
)
def test_what_is_expected_follows_from_the_verdict(
    kind: VerdictKind, shown: int, tier: Tier, wanted: list[bool], teaches: bool
) -> None:
    turn = make_turn(3 if shown else 4)
    found = froze(turn, kind)
    assert (found.tier, [span.wanted for span in found.spans], found.teaches) == (tier, wanted, teaches)
    assert (found.question, found.collections) == (turn.ask.question, turn.collections)


def test_a_quote_that_does_not_support_the_answer_is_not_expected() -> None:
    turn = make_turn(3)
    assert [span.text for span in froze(turn, "right", (2, "does-not")).spans] == [
        turn.answer.quotes[0].text,
        turn.answer.quotes[2].text,
    ]
    wrong = froze(turn, "wrong", (1, "supports"))
    assert ([span.wanted for span in wrong.spans], wrong.tier) == ([True, False, False], "closest")


async def test_a_picked_sentence_is_expected_instead(desk: tuple[Reviews, Journal, Library]) -> None:
    reviews, journal, library = desk
    pick = reviews.find("A permit  costs\n40 crowns.", "law/a.md")
    await reviews.judge(make_turn(1).id, "r", "wrong", note="  see law ", citations=[(1, "does-not")], picked=[pick])
    (found,) = await journal.verdicts.frozen()
    (span,) = found.spans
    assert (span.text, span.path, span.collection) == ("A permit costs 40 crowns.", "law/a.md", "law")
    assert library.text(span.version)[span.start : span.end] == span.text
    assert (span.picked, span.wanted, found.tier, found.teaches) == (True, True, "answered", True)
    assert (await journal.verdicts.of(make_turn(1).id))[0].note == "see law"
    # The three turns of one conversation before it are its history, without who asked them.
    await reviews.judge(make_turn(3).id, "r", "right")
    assert (await journal.verdicts.frozen(make_turn(3).id))[0].history == tuple(
        make_turn(n).ask.question for n in range(3)
    )


async def test_what_cannot_be_taken_is_told(desk: tuple[Reviews, Journal, Library]) -> None:
    reviews, journal, library = desk
    turn = make_turn(1).id
    for told, text, path in (
        ("copy it", "A permit costs 41 crowns.", None),
        ("name one", "A permit costs 40 crowns.", None),
        ("2 times", "It is sold on Mondays.", None),
        ("no document", "A permit", "c.md"),
        ("empty", " \n", None),
    ):
        with pytest.raises(ReviewError, match=told):
            reviews.find(text, path)
    with pytest.raises(ReviewError, match="no quote 2"):
        await reviews.judge(turn, "r", "right", citations=[(2, "supports")])
    with pytest.raises(ReviewError, match="no quotes"):
        await reviews.judge(make_turn(0).id, "r", "right", citations=[(1, "supports")])
    with pytest.raises(ReviewError, match="twice"):
        await reviews.judge(turn, "r", "right", citations=[(1, "supports"), (1, "partly")])
    with pytest.raises(ReviewError, match="characters"):
        await reviews.judge(turn, "r", "right", note="x" * (MAX_NOTE + 1))
    pick = reviews.find("A permit", "law/a.md")
    with pytest.raises(ReviewError, match="choose one"):
        await reviews.judge(turn, "r", "should-abstain", picked=[pick])
    with pytest.raises(ReviewError, match="pick a sentence"):
        reviews.span(replace(pick, end=9999))
    with pytest.raises(NotFoundError):
        reviews.span(pick, frozenset({"main"}))  # of a collection that the reviewer may not read
    other = next(ref for ref in library.documents() if ref.path == "b.md")
    with pytest.raises(NotFoundError):
        reviews.span(Pick(other.id, pick.version, pick.start, pick.end))  # not a version of that document
    with pytest.raises(NotFoundError):
        await reviews.judge("nobody", "r", "right")
    assert await journal.verdicts.frozen() == []


async def test_what_was_shown_is_not_picked_against_a_wrong_answer(desk: tuple[Reviews, Journal, Library]) -> None:
    reviews, journal, library = desk
    quote = quote_of(library, "b.md", "A permit costs 40 crowns.")
    ref = quote.document
    turn = await show(journal, turn_of("What does a permit cost?", [quote]))
    pick = Pick(ref.id, ref.version, quote.start, quote.end)
    with pytest.raises(ReviewError, match="shown already"):
        await reviews.judge(turn, "r", "wrong", picked=[pick])
    await reviews.judge(turn, "r", "partly", picked=[pick])
