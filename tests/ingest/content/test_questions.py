from __future__ import annotations

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from bot.ingest.content.questions import headed
from bot.ingest.parse import read_data
from bot.ingest.raw import RawBlock

Told = list[tuple[str, int, str]]


def paragraphs(*texts: str) -> list[RawBlock]:
    return [RawBlock("paragraph", text, line) for line, text in enumerate(texts, start=1)]


def told(*texts: str) -> Told:
    return [(block.kind, block.level, block.text) for block in headed(paragraphs(*texts))]


DOG: Told = [("heading", 2, "May I bring a dog?"), ("paragraph", 0, "Yes, on a leash.")]


@pytest.mark.parametrize(
    "texts",
    [
        ("Q: May I bring a dog?", "A: Yes, on a leash."),
        ("Q: May I bring a dog? A: Yes, on a leash.",),
        ("Q1: May I bring a dog? A1: Yes, on a leash.",),
        ("question: May I bring a dog? answer: Yes, on a leash.",),
        ("F: May I bring a dog? A: Yes, on a leash.",),
        ("P: May I bring a dog? R: Yes, on a leash.",),
        ("В: May I bring a dog? О: Yes, on a leash.",),
        ("问：May I bring a dog? 答：Yes, on a leash.",),
        ("Q: May I bring a dog?", "A:", "Yes, on a leash."),
    ],
)
def test_a_marked_question_becomes_the_heading_of_its_answer(texts: tuple[str, ...]) -> None:
    assert told(*texts) == DOG


def test_many_in_one_paragraph_are_told_apart() -> None:
    found = told("Q: May I bring a dog? A: Yes, on a leash. Q: And a cat? Or a hen? A: Only a cat.", "It must be calm.")
    assert found == [
        *DOG,
        ("heading", 2, "And a cat? Or a hen?"),
        ("paragraph", 0, "Only a cat."),
        ("paragraph", 0, "It must be calm."),
    ]


def test_an_answer_may_hold_what_looks_like_a_mark() -> None:
    assert told("Q: What is in it? A: Vitamin A: none. Q: a label. Then more.")[1:] == [
        ("paragraph", 0, "Vitamin A: none. Q: a label. Then more.")
    ]


@pytest.mark.parametrize(
    "texts",
    [
        ("Q: May I bring a dog?",),
        ("Q: May I bring a dog?", "Ask at the desk."),
        ("A: Yes, on a leash.",),
        ("Q: the quality of a spring.", "A: the amplitude."),
        ("They asked Q: why? A: because.",),
        ("Quality: is it good? A: yes.",),
    ],
)
def test_what_is_no_question_with_an_answer_stays(texts: tuple[str, ...]) -> None:
    assert headed(paragraphs(*texts)) == tuple(paragraphs(*texts))


def test_questions_stand_below_the_heading_before_them() -> None:
    blocks = [RawBlock("heading", "Dogs", 1, level=3), *paragraphs("Q: May I bring a dog?", "A: Yes, on a leash.")]
    assert [block.level for block in headed(blocks)] == [3, 4, 0]
    guessed = [RawBlock("heading", "Q: May I bring a dog?", 1, level=2), *paragraphs("A: Yes, on a leash.")]
    assert [(block.kind, block.level, block.text) for block in headed(guessed)] == DOG


def test_pages_go_with_the_words_that_stand_on_them() -> None:
    text = "Q: May I bring a dog? A: Yes, on a leash."
    block = RawBlock("paragraph", text, 1, pages=((0, 7), (text.index("on"), 8)))
    question, answer = headed([block])
    assert question.pages == ((0, 7),)
    assert answer.pages == ((0, 7), (answer.text.index("on"), 8))


TEXTS = st.lists(
    st.sampled_from(["Q: ", "A: ", "F1: ", "答：", "why", "so? ", "Yes. ", " ", "B: ", "?"]), max_size=12
).map("".join)


@given(st.lists(TEXTS, max_size=5))
@example(["Q: A: Q: ? A: "])
def test_nothing_but_marks_is_lost(texts: list[str]) -> None:
    blocks = [RawBlock("paragraph", text.strip(), 1) for text in texts if text.strip()]
    found = headed(blocks)
    assert all(block.text and block.text == block.text.strip() for block in found)
    rest = iter("".join(block.text for block in blocks))
    assert all(character in rest for block in found for character in block.text)
    assert "".join(found_block.text for found_block in found).count("why") == "".join(texts).count("why")


def test_a_page_of_questions_in_plain_text_is_quoted_without_marks() -> None:
    text = "Questions\n\nQ: May I bring a dog?\nA: Yes, on a leash.\n\nQ: What does a locker cost?\n\nA: Two crowns.\n"
    reading = read_data(text.encode(), "faq.txt", "main")
    quoted = [passage.slice(unit.start, unit.end) for passage in reading.passages for unit in passage.units]
    assert quoted == ["Yes, on a leash.", "Two crowns."]
    assert [passage.heading[-1].text for passage in reading.passages] == [
        "May I bring a dog?",
        "What does a locker cost?",
    ]


def _kinds(*texts: str) -> list[str]:
    return [block.kind for block in headed([RawBlock("paragraph", text, at) for at, text in enumerate(texts, 1)])]


def test_questions_without_marks_head_the_next_where_several_do() -> None:
    assert _kinds("Is it dry?", "Yes.", "Is it deep? Very?", "No.") == ["paragraph"] * 4
    assert _kinds("Is it dry?", "Yes.", "Is it deep?", "No.") == ["heading", "paragraph"] * 2
    assert _kinds("Is it dry?", "Is it deep?", "No.", "Is it wide?") == ["paragraph"] * 4
    assert _kinds("水深吗？", "不深。", "¿Es ancho?", "Sí.") == ["heading", "paragraph"] * 2


def test_questions_without_marks_stand_side_by_side() -> None:
    blocks = [
        RawBlock("heading", "Is it dry?", 1, level=2),
        RawBlock("paragraph", "Yes.", 2),
        RawBlock("paragraph", "Is it deep?", 3),
        RawBlock("paragraph", "No.", 4),
        RawBlock("paragraph", "Is it wide?", 5),
        RawBlock("item", "No.", 6, 1, 1),
    ]
    assert [(block.kind, block.level) for block in headed(blocks) if block.kind == "heading"] == [("heading", 2)] * 3
