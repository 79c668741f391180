"""What is told beside a question, and what is asked."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.answer.asking.aside import apart
from bot.answer.asking.parts import LONGEST
from bot.answer.asking.question import understand
from bot.model import Exchange
from bot.text.stopwords import LIGHT
from tests.answer.conftest import Open

ALL = ("en", "de", "es", "fr", "ru", "zh")


@pytest.mark.parametrize(
    ("message", "asked", "language"),
    [
        ("I read about this yesterday. How deep is the old lock?", "How deep is the old lock?", "en"),
        ("How deep is the old lock? I need it for school.", "How deep is the old lock?", "en"),
        ("my net got wet. how long does the drying of nets take", "how long does the drying of nets take", "en"),
        ("We were at the quay.\nWhat is a bollard?", "What is a bollard?", "en"),
        (
            "i rowed there with my brother, how deep is the old stone lock below the mill",
            "how deep is the old stone lock below the mill",
            "en",
        ),
        (
            "how deep is the old stone lock below the mill, i cant find it anywhere",
            "how deep is the old stone lock below the mill",
            "en",
        ),
        ("how do i dry nets, i cant find it anywhere", "how do i dry nets", "en"),
        ("quel est le prix par bateau, je ne le trouve nulle part", "quel est le prix par bateau", "fr"),
        (
            "ich war gestern rudern, wie tief ist die alte Schleuse unter der Mühle im Tal?",
            "wie tief ist die alte Schleuse unter der Mühle im Tal?",
            "de",
        ),
        (
            "estuve remando ayer, ¿qué profundidad tiene la esclusa vieja del molino grande?",
            "¿qué profundidad tiene la esclusa vieja del molino grande?",
            "es",
        ),
        (
            "I've been reading here for weeks, and it got me wondering how deep the old lock is",
            "how deep the old lock is",
            "en",
        ),
        ("wir ziehen um, da frage ich mich, wie tief die alte Schleuse ist", "wie tief die alte Schleuse ist", "de"),
        ("remé allí ayer y me pregunto qué profundidad tiene la esclusa", "qué profundidad tiene la esclusa", "es"),
        ("on a ramé hier, du coup je me demande combien d'écluses a le canal", "combien d'écluses a le canal", "fr"),
        ("вчера мы гребли, и мне стало интересно, сколько шлюзов на канале", "сколько шлюзов на канале", "ru"),
        ("Yesterday I rowed there. old lock depth canal", "old lock depth canal", "en"),
        ("Ayer leí sobre esto. precio entrada jubilados piscina", "precio entrada jubilados piscina", "es"),
        ("According to the article, how deep is the lock?", "how deep is the lock?", "en"),
        ("how deep is the old lock according to the docs?", "how deep is the old lock", "en"),
        ("How deep is the old lock in the text?", "How deep is the old lock", "en"),
        ("Ich brauche das für die Schule. Wie tief ist die alte Schleuse?", "Wie tief ist die alte Schleuse?", "de"),
        ("Laut dem Artikel, wie tief ist die Schleuse?", "wie tief ist die Schleuse?", "de"),
        ("Es para clase. ¿Qué profundidad tiene la esclusa vieja?", "¿Qué profundidad tiene la esclusa vieja?", "es"),
        ("¿Cuántas esclusas tiene el canal según el texto?", "¿Cuántas esclusas tiene el canal", "es"),
        ("C'est pour l'école. Combien d'écluses a le canal ?", "Combien d'écluses a le canal ?", "fr"),
        ("Selon l'article, combien d'écluses a le canal ?", "combien d'écluses a le canal ?", "fr"),
        ("Это для школы. Сколько шлюзов на канале?", "Сколько шлюзов на канале?", "ru"),
        ("Сколько шлюзов на канале согласно статье?", "Сколько шлюзов на канале", "ru"),
        ("我在写作业。运河一共有多少个船闸？", "运河一共有多少个船闸？", "zh"),
        ("根据文章，运河一共有多少个船闸？", "运河一共有多少个船闸？", "zh"),
    ],
)
def test_a_question_stands_apart_from_what_is_told_beside_it(message: str, asked: str, language: str) -> None:
    found, told = apart(message, (language,), language)
    assert found == asked
    assert told and told in message


@pytest.mark.parametrize(
    "message",
    [
        "How deep is the old lock?",
        "I broke the lock. What should I do?",  # says not of what
        "How deep is the lock? And how long is the canal?",
        "The lock is deep. The canal is long.",
        "Nested locks? The second one jams.",  # no clause of its own
        "what is in the article?",
        "are there other locks in this article?",
        "Dr. Lund wrote what?",
        "2. Liga Sieger von 1950?",
        "I need to dry wet nets, which line do I use?",  # says little without
        "When the old lock below the mill is full, what does the warden of the canal do?",
        "which rigger version do i need for MOOR ... KNOTTING",
        "How and when did the first strain of y. pestis enter the harbour?",
        "I handed in my oar two weeks ago. How long does that normally take?",
        "Somebody said that rowers get a cheaper berth. Is that true?",
    ],
)
def test_what_needs_the_rest_of_its_message_keeps_it(message: str) -> None:
    question = understand(message, (), ("en",))
    assert not any(word.beside for word in question.words)


@given(st.text(alphabet="ab .?!\n;,é谁。？", max_size=80), st.sampled_from([*ALL, None]))
def test_nothing_but_space_is_lost(message: str, language: str | None) -> None:
    asked, told = apart(message, (language,) if language else ALL, language)
    assert sorted("".join((asked + told).split())) == sorted("".join(message.split()))


@pytest.mark.parametrize("piece", ["? ", "a. ", "in the text ", "a?\n", "selon l'article, "])
def test_a_long_message_is_left_whole(piece: str) -> None:
    message = piece * LONGEST
    assert apart(message, ("en",), "en") == (message, "")


def test_words_told_beside_a_question_are_looked_for_and_not_missed(open_answerer: Open) -> None:
    answerer = open_answerer(
        {
            "main/north.md": "# The northern canal\n\nThe northern canal has a lock of nine metres at its end.\n",
            "main/south.md": "# The southern canal\n\nThe southern canal has a lock of five metres at its end.\n",
        }
    )
    allowed = frozenset({"main"})
    bare = answerer.answer("How deep is the lock at the end of the northern canal?", (), allowed)
    told = answerer.answer(
        "My friend bet on it on Tuesday. How deep is the lock at the end of the northern canal?", (), allowed
    )
    assert told.quotes == bare.quotes and told.missing == bare.missing
    assert told.tier == bare.tier
    assert told.confidence == pytest.approx(bare.confidence, abs=0.02)
    message = "I rowed on the southern canal. What is the depth of the lock?"
    placed, explained = answerer.explain(message, (), allowed)
    assert placed.quotes[0].document.path == "main/south.md"
    assert [word.word for word in explained.words if word.origin == "beside"] == ["rowed", "southern", "canal"]


def test_what_is_told_behind_a_follow_up_may_point_at_what_was_shown() -> None:
    history = [Exchange("Who dug the canal?", ())]
    question = understand("what is the oddest claim of this article?", history, ("en",))
    assert "canal" in {word.text for word in question.words}


def test_a_follow_up_keeps_what_is_told_with_it() -> None:
    history = [Exchange("How deep is the old lock?", ())]
    question = understand("Thanks, that helped a lot. And the new one?", history, ("en",))
    assert question.follow.kind != "new"
    assert not any(word.beside for word in question.words)


@pytest.mark.parametrize(
    "message",
    [
        "I was rowing on the old canal on Tuesday. How deep is the lock?",  # says itself what is meant
        "How deep is the lock? I need it for school.",
    ],
)
def test_what_is_told_in_a_conversation_is_not_missed(message: str) -> None:
    asked, told = apart(message, ("en",), "en")
    words = understand(message, [Exchange("Who mends the nets?", ())], ("en",)).words
    assert [word.text for word in words if word.beside and word.text in told]
    assert all(word.text in asked for word in words if not word.carried)


def test_a_question_with_its_topic_before_it_takes_none_from_the_conversation() -> None:
    message = "I was rowing on the old canal on Tuesday. How deep is the lock?"
    question = understand(message, [Exchange("Who mends the nets?", ())], ("en",))
    assert question.understood_as is None and not any(word.carried and not word.beside for word in question.words)


@pytest.mark.parametrize(
    ("message", "asked"),
    [
        ("My net is wet. How do I dry it?", ["dry"]),
        ("I was reading about nets yesterday. how do i mend them", ["mend"]),
        ("A friend lent me her nets. Who mends them?", ["mends"]),
    ],
)
def test_what_a_question_points_at_is_looked_for_in_what_is_told_before_it(message: str, asked: list[str]) -> None:
    words = understand(message, (), ("en",)).words
    assert [word.text for word in words if not word.beside] == asked
    told = {word.text.rstrip("s"): word.weight for word in words if word.beside}
    assert LIGHT < told["net"] < 1


def test_what_is_told_is_no_topic_of_a_question_after_another() -> None:
    before = Exchange("how do I mend a net", ())
    words = understand("I tried that yesterday. How do I dry it?", [before], ("en",)).words
    assert "net" in [word.text for word in words]
    assert not any(word.beside for word in words)


def test_what_is_told_is_looked_for_in_its_phrases(open_answerer: Open) -> None:
    text = "# Barge\n\nA refund for the barge is paid at the pier.\n\nThe barge is painted at the pier.\n"
    answerer = open_answerer({"main/barge.md": text})
    _, explained = answerer.explain("I gave the barge back yesterday. Which pier is it?", [], frozenset({"main"}))
    assert any(matched.term == "refund" for word in explained.words for matched in word.matched)


def test_a_story_may_go_on_in_whatever_sentences_before_its_question() -> None:
    story = "We came to the canal and my son left his oar in a boat. The warden was gone."
    asked, told = apart(f"{story} How long do they keep what they find?", ("en",), "en")
    assert (asked, told) == ("How long do they keep what they find?", story)
    # Of what names but one thing, the rest may tell what is asked.
    message = "I lost an oar. The warden was gone. How long does that take?"
    assert apart(message, ("en",), "en") == (message, "")
