"""What unfolds text, as the questions of an accordion do."""

from __future__ import annotations

import pytest

from tests.ingest.readers.pages import PROSE, blocks, read


@pytest.mark.parametrize(
    "box",
    [
        "<h3><button type=button>May I rent shoes?</button></h3><div>Yes, for a day.</div>",
        "<button class=accordion aria-expanded=false>May I rent shoes?</button><div class=panel>Yes, for a day.</div>",
        "<button data-bs-toggle=collapse>May I rent shoes?</button><div>Yes, for a day.</div>",
        "<div class=faq-question>May I rent shoes?</div><div class=faq-answer>Yes, for a day.</div>",
        "<div class='elementor-tab-title'>May I rent shoes?</div><div>Yes, for a day.</div>",
    ],
)
def test_a_question_that_unfolds_its_answer_heads_it(box: str) -> None:
    found = blocks(f"<main><h1>T</h1><p>{PROSE}</p>{box}</main>")
    assert [(kind, text) for kind, _, text, _ in found[-2:]] == [
        ("heading", "May I rent shoes?"),
        ("paragraph", "Yes, for a day."),
    ]


def test_questions_in_headings_stand_side_by_side() -> None:
    question = "<h3 class=accordion-header><button class=accordion-button>{}</button></h3><div>Yes, it is.</div>"
    page = f"<h1>T</h1><p>{PROSE}</p>{question.format('Is it wet?')}{question.format('Is it cold?')}"
    assert [level for kind, level, _, _ in blocks(page)[1:] if kind == "heading"] == [3, 3]


def test_a_button_that_does_something_is_no_text() -> None:
    page = f"<main><h1>T</h1><p>{PROSE}</p><button class=btn>Book a boat now</button><p>All boats have oars.</p></main>"
    assert "Book" not in read(page).document.text
