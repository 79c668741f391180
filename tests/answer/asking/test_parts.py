"""Messages of several questions: where they part, and where they do not."""

from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.answer.asking.parts import MOST, split
from bot.answer.asking.question import understand
from bot.text.terms import WORD


def parts(text: str) -> list[str]:
    asked = understand(text, [], ["en"])
    return list(split(asked.text, asked.language))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("how much is the annual plan and can i get a refund?", ["how much is the annual plan", "can i get a refund?"]),
        ("What is the shed? And who runs it?", ["What is the shed?", "who runs it?"]),
        ("where do i find the logs + how do i delete them", ["where do i find the logs", "how do i delete them"]),
        ("What are the terms and who wrote them?", ["What are the terms", "who wrote them?"]),
        ("how do i join n whats the fee", ["how do i join", "what is the fee"]),
        ("When was the mill built, and by whom was it paid?", ["When was the mill built", "by whom was it paid?"]),
        ("is the ferry free and are dogs allowed?", ["is the ferry free", "are dogs allowed?"]),
        ("can i fish and is the pier open", ["can i fish", "is the pier open"]),
        ("ist die Fähre kostenlos und sind Hunde erlaubt?", ["ist die Fähre kostenlos", "sind Hunde erlaubt?"]),
        ("Does rain matter? Also should I bring a coat?", ["Does rain matter?", "should I bring a coat?"]),
        ("Is it open, and if so where is the door?", ["Is it open", "where is the door?"]),
        (
            "what does the ledger hold\nwho can read the ledger",
            ["what does the ledger hold", "who can read the ledger"],
        ),
        ("how do i install it. which tools does it need", ["how do i install it.", "which tools does it need"]),
        ("How many boats sank? And the canoes?", ["How many boats sank?", "And the canoes?"]),
        ("What is a berth and how to get one", ["What is a berth", "how to get one"]),
        ("Who founded Varn and who runs it now?", ["Who founded Varn", "who runs it now?"]),
        ("Was ist das Archiv und wer kann es lesen?", ["Was ist das Archiv", "wer kann es lesen?"]),
        (
            "wie lösche ich meine daten und wie lange werden sie gespeichert",
            ["wie lösche ich meine daten", "wie lange werden sie gespeichert"],
        ),
        ("Was kostet der Beitrag und kann man kündigen?", ["Was kostet der Beitrag", "kann man kündigen?"]),
        ("¿Qué es el diario y quién puede leerlo?", ["¿Qué es el diario", "quién puede leerlo?"]),
        ("¿Cuánto cuesta la cuota? ¿Y cuándo se paga?", ["¿Cuánto cuesta la cuota?", "¿Y cuándo se paga?"]),
        ("Qui a fondé le club et quand a-t-il ouvert ?", ["Qui a fondé le club", "quand a-t-il ouvert ?"]),
        ("comment payer la cotisation et où est le local", ["comment payer la cotisation", "où est le local"]),
        ("Что такое журнал и кто может его читать?", ["Что такое журнал", "кто может его читать?"]),
        ("как удалить мои данные и сколько они хранятся", ["как удалить мои данные", "сколько они хранятся"]),
        ("日志是什么？怎么备份？", ["日志是什么？", "怎么备份？"]),
        ("日志在哪里，怎么删除", ["日志在哪里", "怎么删除"]),
    ],
)
def test_two_questions_part(text: str, expected: list[str]) -> None:
    assert parts(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "what is the difference between the mill and the barn",
        "what is the difference between how boats float and how do planes fly",
        "who founded and leads the town",
        "how do i back up and restore the journal",
        "when and where was Ida born",
        "In what year and at which school did Ida teach?",
        "How and why did the talks fail?",
        "How many boats and how many canoes did the town buy?",
        "Who was the man who came to Varn and who left?",
        "Which warden saw the fire and was the first to call?",
        "What did the FAO and WHO harbour desk ask?",
        "How do I stop the pump and do it safely",
        "can I see my data and have it deleted",
        "Who won and by how much?",
        "who came late and is not allowed to fish?",
        "which dogs are big and are still allowed?",
        "is the pool open and heated?",
        "wer kam zu spät und ist nicht erlaubt?",
        "welche Hunde sind groß und sind immer noch verboten?",
        "What did Ida say, and why?",
        "Is it free or do i have to pay?",
        "Is the ferry free? Or do I have to pay?",
        "I joined the club and how do i pay",
        "We get questions that nobody knows, and I want to see which ones those were; where would I look?",
        "how do i delete my data? can anyone help?",
        "Hi! Can I ask something? How do I moor a boat?",
        "Where do boats land? Is that right?",
        "Explain what the ledger is and what it does",
        "Which sites have news of Dr. who fans?",
        "I have been here for a year. I lost my badge. How do I get it back?",
        "My badge is gone. How do I get it back? Thanks in advance!",
        "Who wrote the guide?",
        "Does the bot read messages and store them?",
        "Wer gründete und leitet den Verein?",
        "Was ist der Unterschied zwischen Mühle und Scheune?",
        "Weißt du, wie man das löscht und wo man es findet?",
        "Wann und wo wurde sie geboren?",
        "¿Quién fundó y dirige el club?",
        "¿Cuándo y dónde nació?",
        "Quand et où est-il né ?",
        "Quelle est la différence entre le four et le moulin ?",
        "Когда и где он родился?",
        "В чём разница между клубом и школой?",
        "如果下雨，会议在哪里举行？",
        "协会和社团有什么区别？",
        "什么时候和在哪里开会？",
        "",
        "?",
        "and",
    ],
)
def test_one_question_stays_whole(text: str) -> None:
    assert parts(text) == []


def test_statements_stay_with_the_question_that_follows() -> None:
    text = "I lost my badge. How do I get it back? And who can see my votes? Thanks!"
    assert parts(text) == ["I lost my badge. How do I get it back?", "who can see my votes?"]


def test_what_is_too_much_stays_with_the_last_part() -> None:
    found = parts("What is a berth? Who assigns a berth? What does mooring cost? When does the ferry leave?")
    assert len(found) == MOST
    assert found[-1] == "What does mooring cost? When does the ferry leave?"


def test_a_language_without_data_is_never_parted() -> None:
    assert split("Dove si trova il molo? E quanto costa?", "it") == ()


@given(
    st.lists(
        st.sampled_from(
            "who what how is the boat and mill does it run can i when or und wer".split() + list(".?,&+\n谁，¿")
        ),
        max_size=25,
    ),
    st.sampled_from(["en", "de", "es", "fr", "ru", "zh", "it", None]),
)
def test_parts_hold_words_of_the_message_in_order(words: list[str], language: str | None) -> None:
    text = " ".join(words)
    found = split(text, language)
    assert len(found) in (0, *range(2, MOST + 1))
    left = iter(WORD.findall(text))
    assert all(word in left for part in found for word in WORD.findall(part))


@given(st.text(max_size=200))
def test_any_text_may_be_parted(text: str) -> None:
    assert all(part.strip() for part in split(text, "en"))


@pytest.mark.parametrize("piece", ["?", ",", "and ", "what is a and ", "who a and who b ", "怎么，", "a?", " ", "\n"])
@pytest.mark.parametrize("language", ["en", "de", "zh"])
def test_no_message_takes_long(piece: str, language: str) -> None:
    began = time.process_time()
    split(piece * (4000 // len(piece)), language)
    split(piece * (600 // len(piece)), language)
    assert time.process_time() - began < 0.5


@pytest.mark.parametrize(
    ("message", "language", "parts"),
    [
        ("how deep is the lock? 2. who runs the club?", "en", ("how deep is the lock?", "who runs the club?")),
        ("how deep is the lock?\n2) who runs the club?", "en", ("how deep is the lock?", "who runs the club?")),
        ("¿Quién dirige el club? 2. ¿Cuál es el precio?", "es", ("¿Quién dirige el club?", "¿Cuál es el precio?")),
        ("谁管理船闸？2. 怎么打开船闸？", "zh", ("谁管理船闸？", "怎么打开船闸？")),
        ("Wo spielt Basel? 2. Liga: wer führt?", "de", ("Wo spielt Basel?", "2. Liga: wer führt?")),
    ],
)
def test_the_number_of_a_question_is_no_part_of_it(message: str, language: str, parts: tuple[str, ...]) -> None:
    assert split(message, language) == parts


@pytest.mark.parametrize(
    ("message", "parts"),
    [
        ("1. who is the mayor 2. who is the warden", ("who is the mayor", "who is the warden")),
        ("1) who paints boats 2) how long is the quay 3) when does it close",
         ("who paints boats", "how long is the quay", "when does it close")),
        ("who is the mayor 2. who is the warden", ("who is the mayor", "who is the warden")),
        ("1. wer ist der Hafenmeister 2. wann öffnet der Kai", ("wer ist der Hafenmeister", "wann öffnet der Kai")),
        ("what is the opening 1. e4 2. e5", ()),
        ("version 2. who made it", ()),
    ],
)  # fmt: skip
def test_questions_that_are_numbered_are_parts_without_marks(message: str, parts: tuple[str, ...]) -> None:
    assert split(message, "de" if "wer" in message else "en") == parts
