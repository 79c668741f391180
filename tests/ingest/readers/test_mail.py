"""E-mails that were saved as text."""

from __future__ import annotations

import pytest

from bot.ingest.parse import read_data
from bot.ingest.readers import mail

LETTER = (
    "From: Harbour Office <office@harbour.example>\nTo: members@harbour.example,\n  guests@harbour.example\n"
    "Date: Tue, 4 Mar 2025 18:02:11 +0100\nSubject: Re: The crane is closed\n\n"
    "Dear members,\n\nThe crane rests in April.\n"
)


def test_the_head_is_metadata_and_its_addresses_are_not_quoted() -> None:
    document = read_data(LETTER.encode(), "letter.txt", "main").document
    meta = document.ref.meta
    assert (meta.title, meta.author, meta.published) == ("The crane is closed", "Harbour Office", "2025-03-04")
    assert document.text == "Dear members,\n\nThe crane rests in April."
    assert document.dropped[0].reason == "head of an e-mail"


def test_a_letter_in_markdown_has_a_head_as_well() -> None:
    document = read_data(f"{LETTER}\n## Boats\n\n**Tugs** rest as well.\n".encode(), "letter.txt", "main").document
    assert document.ref.meta.title == "The crane is closed"
    assert document.text == "Dear members,\n\nThe crane rests in April.\n\nBoats\n\nTugs rest as well."
    assert [drop.reason for drop in document.dropped] == ["head of an e-mail"]


@pytest.mark.parametrize(
    "text",
    [
        "From: the pier\nTo: the crane\n\nTen minutes on foot.\n",
        "From: the board\nTo: all members\nSubject: Boats\n\nMore.\n",
        "From: Ann\nSubject: Boats\nIt is red.\n\nMore.\n",
        "Date: 4 March\nTime: nine\nSubject: Boats\nFrom: nine to five\n\nAll are welcome.\n",
        "",
    ],
)
def test_other_fields_stay(text: str) -> None:
    rows = text.split("\n")
    assert mail.read(rows)[1:] == (rows, ())


def test_what_a_reply_repeats_is_read_without_its_signs() -> None:
    text = """On Sunday Anna wrote:
> The printer has been moved to the room behind the kitchen, because the
> old place was too warm for the toner. Please tell everyone who prints.
> > Is it the small one that stood beside
> > the window?

Thanks, I told them.

> quoth check
"""
    document = read_data(text.encode(), "printer.txt", "main").document
    assert [document.text[block.start : block.end] for block in document.blocks] == [
        "On Sunday Anna wrote:",
        "The printer has been moved to the room behind the kitchen, because the old place was too warm for the toner. "
        "Please tell everyone who prints.",
        "Is it the small one that stood beside the window?",
        "Thanks, I told them.",
        "> quoth check",
    ]


def test_prompts_of_an_interpreter_are_no_signs_of_a_reply() -> None:
    rows = [">>> import this", ">>> print(this)"]
    assert mail.unquoted(rows) == (rows, ())


def test_signs_that_compare_stay() -> None:
    for rows in (
        [">5 boats: the long pier", ">10 boats: both piers"],
        ["> 5 boats: the long pier", "> 10 boats: both piers"],
        [">= five boats", ">= nine boats"],
    ):
        assert mail.unquoted(rows) == (rows, ())
    assert mail.unquoted(["> It closes at", "> 5 pm."]) == (["It closes at", "5 pm."], ())


def test_who_wrote_what_is_repeated_is_left_out() -> None:
    rows = [
        "On 4 March 2025, Anna wrote:",
        "",
        "> On 3 March 2025, Bert wrote:",
        "> > It is closed,",
        "> > I think.",
        "> No.",
    ]
    shown, dropped = mail.unquoted(rows)
    assert [row for row in shown if row] == ["It is closed,", "I think.", "No."]
    assert [(drop.text, drop.line) for drop in dropped] == [(rows[0], 1), ("On 3 March 2025, Bert wrote:", 3)]
    kept = ["The 3 fees:", "- 5 crowns", "- 6 crowns"]
    assert mail.unquoted(kept) == (kept, ())
