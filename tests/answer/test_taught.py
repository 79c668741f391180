"""What reviewers taught: other words for the same find it, nothing else changes, and hidden lessons leave no trace."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from bot.answer.service import Answerers
from bot.answer.taught import Lesson
from bot.ingest.store.library import Library
from bot.ingest.sync import sync
from bot.model import Answer
from bot.settings import IngestLimits

pytestmark = pytest.mark.usefixtures("read_here")

# (sentence, question that was judged, the same asked otherwise later); neither question has the sentence's words.
PAIRS = (
    ("The vehicle depot closes at dusk.", "When does the bus garage shut?", "what time is the bus garage shutting?"),
    ("Dwellings on the hill pay a levy of nine crowns.", "How much tax on hillside homes?", "tax for homes up there?"),
    ("Infants are admitted to the bath without payment.", "Is swimming free for babies?", "can babies swim free"),
    ("Canines must be leashed in the gardens.", "Can I let my dog run in the park?", "may a dog run loose in a park"),
    ("Refuse is collected on Thursdays.", "When does the trash truck come?", "which day is trash day, with the truck?"),
    ("Physicians attend the clinic each morning.", "When is a doctor at the surgery?", "doctor hours surgery"),
    ("The ferry does not sail in gales.", "Do boats run when it storms?", "is there a boat during storms"),
    ("Volumes may be kept for three weeks.", "How long can I borrow a book?", "for how long does one borrow books"),
    ("The constable lives beside the mill.", "Where is the police officer's home?", "police officer home where"),
    ("Anglers pay forty crowns a year.", "What does a fishing licence cost?", "price of fishing licence"),
    ("Performances begin after supper.", "When do the concerts start?", "start of concerts"),
    ("Currency is exchanged in the old granary.", "Where can I swap money?", "place to swap foreign money"),
)  # fmt: skip
FILLER = (
    "The lake is deep and cold.", "A path leads along the shore.", "The church has two bells.",
    "Wool is sold in autumn.",
    "A museum shows old nets.", "The bridge was built of oak.", "Snow lies until April.", "Honey comes from the heath.",
)  # fmt: skip


@pytest.fixture
def small(tmp_path: Path) -> Iterator[tuple[Library, Answerers]]:
    (tmp_path / "corpus" / "town").mkdir(parents=True)
    for number, (sentence, _, _) in enumerate(PAIRS):
        text = f"# Page {number}\n\n{FILLER[number % 8]} {sentence} {FILLER[(number + 3) % 8]}\n"
        (tmp_path / "corpus" / "town" / f"{number}.md").write_text(text)
    with Library(tmp_path / "library.db") as library:
        sync(tmp_path / "corpus", library, IngestLimits())
        with Answerers(library, tmp_path / "index") as answerers:
            yield library, answerers


def lessons(library: Library) -> list[Lesson]:
    documents = {ref.path: ref.id for ref in library.documents()}
    return [
        Lesson(f"t{number}", asked, "town", documents[f"town/{number}.md"], sentence)
        for number, (sentence, asked, _) in enumerate(PAIRS)
    ]


def first(answerers: Answerers, question: str) -> str:
    ranked = ask(answerers, question).ranked
    return ranked[0].text if ranked else ""


def ask(answerers: Answerers, question: str, allowed: frozenset[str] = frozenset({"town"})) -> Answer:
    return replace(answerers.current().answer(question, (), allowed), elapsed_ms=0)


def test_one_asking_teaches_another(small: tuple[Library, Answerers]) -> None:
    library, answerers = small
    before = sum(sentence in first(answerers, kept) for sentence, _, kept in PAIRS) / len(PAIRS)
    answerers.teach(lessons(library))
    after = sum(sentence in first(answerers, kept) for sentence, _, kept in PAIRS) / len(PAIRS)
    print(f"hit@1 of kept askings: {before:.2f} before, {after:.2f} after")
    assert after - before >= 0.10
    # What was judged right is offered first when it is asked again, as an answer.
    for sentence, asked, _ in PAIRS:
        answer = ask(answerers, asked)
        assert answer.tier != "absent"
        assert sentence in answer.quotes[0].text


def test_what_was_not_taught_stays_as_it_was(small: tuple[Library, Answerers]) -> None:
    library, answerers = small
    others = ("How deep is the lake?", "Which bells has the church?", "who is the king of Norway?", "bus")
    before = [ask(answerers, question) for question in (*others, PAIRS[0][1])]
    answerers.teach(lessons(library)[1:])
    assert [ask(answerers, question) for question in (*others, PAIRS[0][1])] == before
    answerers.teach(lessons(library))
    assert [ask(answerers, question) for question in others] == before[:-1]
    answerers.teach([])
    assert ask(answerers, PAIRS[0][1]) == before[-1]


def test_lessons_of_hidden_collections_leave_no_trace(small: tuple[Library, Answerers]) -> None:
    library, answerers = small
    before = ask(answerers, PAIRS[0][1], frozenset())
    answerers.teach(lessons(library))
    assert ask(answerers, PAIRS[0][1], frozenset()) == before


def test_a_lesson_about_what_is_gone_rests(small: tuple[Library, Answerers]) -> None:
    library, answerers = small
    before = ask(answerers, PAIRS[0][1])
    one = lessons(library)[0]
    answerers.teach([replace(one, text="Gone."), replace(one, document="0"), replace(one, collection="other")])
    assert ask(answerers, PAIRS[0][1]) == before
