"""How a question asks."""

from __future__ import annotations

import pytest

from bot.answer.asking.manner import Manner, alike, manner, only_names


@pytest.mark.parametrize(
    ("question", "language", "asks"),
    [
        ("Can I paint my berth?", "en", "whether"),
        ("yo does the crane log my lifts", "en", "whether"),
        ("Will the harbour tell me when my berth is free?", "en", "whether"),
        ("are kites allowed", "en", "whether"),
        ("can you tell me when the quay opens", "en", "when"),
        ("Which boats can the crane lift?", "en", "what"),
        ("what is a berth", "en", "what"),
        ("how do i paint a berth", "en", "how"),
        ("How is a lost oar replaced?", "en", "how"),
        ("I lost my oar. How is that mended?", "en", "how"),
        ("How can I find out which boat sank?", "en", "what"),
        ("how do i know when the quay opens", "en", "when"),
        ("How can I see the quay?", "en", "how"),
        ("Wie erfahre ich, wann der Kai öffnet?", "de", "when"),
        ("How many oars does a boat have?", "en", "number"),
        ("why is the quay closed", "en", "why"),
        ("what happens if I whistle", "en", "outcome"),
        ("oars and berths", "en", None),
        ("Kann ich meinen Liegeplatz streichen?", "de", "whether"),
        ("Wie kann ich meinen Liegeplatz streichen?", "de", "how"),
        ("Wo liegen die Ruder?", "de", "where"),
        ("¿Puedo pintar mi barco?", "es", "whether"),
        ("¿Cómo se pinta un barco?", "es", "how"),
        ("Peut-on peindre son bateau ?", "fr", "whether"),
        ("Comment peindre un bateau ?", "fr", "how"),
        ("Можно ли красить лодку?", "ru", "whether"),
        ("Где лежат вёсла?", "ru", "where"),
        ("为什么码头关闭？", "zh", "why"),
        ("船在哪里？", "zh", "where"),
    ],
)
def test_how_a_question_asks(question: str, language: str, asks: Manner | None) -> None:
    assert manner(question, language) == asks


def test_what_a_member_asks_within_a_question_is_known_from_before() -> None:
    assert manner("could anybody there remind me who won", "en", "who") == "who"


def test_questions_ask_alike() -> None:
    assert alike("where", "where") == 1
    assert 0 < alike("how", "whether") == alike("whether", "how") < 1
    assert alike("where", "why") < 0 == alike(None, "why") == alike("why", None)


@pytest.mark.parametrize(
    ("text", "names"),
    [("list tables", True), ("list tables?", False), ("how do I list tables", False), ("列表？", False)],
)
def test_what_does_not_ask_only_names(text: str, *, names: bool) -> None:
    assert only_names(text, "en") is names
