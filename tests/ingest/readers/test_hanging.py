"""Definitions in plain text: terms with what they mean below or beside them."""

from __future__ import annotations

import textwrap
from time import process_time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.ingest.parse import read_data
from bot.ingest.passages import passages_of
from bot.ingest.raw import RawBlock
from bot.ingest.readers.text import read

WORDS = st.lists(st.sampled_from(["sail", "rope", "the", "a", "harbour", "deep."]), min_size=1, max_size=14)


def blocks(text: str) -> list[tuple[str, int, str]]:
    return [(block.kind, block.level, block.text) for block in _read(text)]


def _read(text: str) -> tuple[RawBlock, ...]:
    return read(textwrap.dedent(text)).blocks


def test_a_term_has_what_stands_indented_below_it() -> None:
    assert blocks(
        """
        Jib
            The small sail before the mast. It is
            set first.
        Halyard
            A rope that hoists a sail.

            Keep it free of knots.

        Then sail.
        """
    ) == [
        ("item", 1, "Jib"),
        ("item", 2, "The small sail before the mast. It is set first."),
        ("item", 1, "Halyard"),
        ("item", 2, "A rope that hoists a sail."),
        ("item", 2, "Keep it free of knots."),
        ("paragraph", 0, "Then sail."),
    ]


def test_a_term_in_capitals_among_others_heads_no_section() -> None:
    glossary = """
        AFT
            At the back of a ship, where it is steered.

        Jib
            The small sail before the mast, which is set first.

        Halyard
            A rope that hoists a sail.
        """
    assert [text for _, level, text in blocks(glossary) if level == 1] == ["AFT", "Jib", "Halyard"]


def test_options_of_a_manual_page_stand_below_or_beside_their_explanation() -> None:
    page = """
        OPTIONS
           Sorting
               -t     sort by time, the newest
                      first

               -S, --size
                      sort by size

               --help show this help and exit

           Showing
               -a, --all
               -A
                      do not leave out names
                      that begin with a dot

               -l     show a long list with all that is known
        """
    assert blocks(page) == [
        ("paragraph", 0, "OPTIONS"),
        ("paragraph", 0, "Sorting"),
        ("item", 1, "-t"),
        ("item", 2, "sort by time, the newest first"),
        ("item", 1, "-S, --size"),
        ("item", 2, "sort by size"),
        ("item", 1, "--help"),
        ("item", 2, "show this help and exit"),
        ("paragraph", 0, "Showing"),
        ("item", 1, "-a, --all -A"),
        ("item", 2, "do not leave out names that begin with a dot"),
        ("item", 1, "-l"),
        ("item", 2, "show a long list with all that is known"),
    ]


def test_a_usage_text_has_an_option_in_each_line() -> None:
    assert blocks(
        """
        options:
          -h, --help       show this help message and exit
          --knot KNOT      the knot to tie, as sailors call it
              --deep       go on below the surface of the sea
        """
    ) == [
        ("paragraph", 0, "options:"),
        ("item", 1, "-h, --help"),
        ("item", 2, "show this help message and exit"),
        ("item", 1, "--knot KNOT"),
        ("item", 2, "the knot to tie, as sailors call it"),
        ("item", 1, "--deep"),
        ("item", 2, "go on below the surface of the sea"),
    ]


@pytest.mark.parametrize(
    "text",
    [
        "The morning comes across the bay\n    with silver on its wings\nand every boat that slept all day\n    is up",
        "A title\n    and its paragraph below, which goes on for a while.",
        "server:\n  port: 80\nclient:\n  port: 81",
        "Anna said.\n  She would come.\nBen said.\n  He would not.",
        "A man of the sea who had seen all the harbours\n   of the north wrote a book about the ships\n"
        "A man of the land who had seen all the harbours\n   of the south wrote a book about the cows",
    ],
)
def test_verse_one_title_settings_and_wrapped_lines_define_nothing(text: str) -> None:
    assert all(block.kind != "item" for block in read(text).blocks)


def test_a_quote_comes_with_its_term() -> None:
    text = "Jib\n    The small sail before the mast. It is set first.\nHalyard\n    A rope that hoists a sail.\n"
    document = read_data(text.encode(), "sails.txt", "main").document
    units = [unit for passage in passages_of(document) for unit in passage.units]
    assert [unit.lead.text for unit in units if unit.lead] == ["Jib", "Halyard"]


GAPS = st.sampled_from([" ", "  ", "      ", "\t"])
ROWS = st.tuples(st.integers(0, 6), WORDS, GAPS, st.booleans())


@given(st.lists(ROWS, max_size=30))
def test_no_word_is_lost_or_moved(rows: list[tuple[int, list[str], str, bool]]) -> None:
    text = "\n".join("  " * indent + gap.join(words) + "\n" * blank for indent, words, gap, blank in rows)
    assert " ".join(block.text for block in read(text).blocks).split() == text.split()


@pytest.mark.parametrize(
    "piece",
    [
        "term\nwhat it means\n",
        "term   meaning\n",
        "term   meaning\nword   meaning\n\n",
        "a term\n  meaning\n\n",
        "term    meaning\n\n-t term meaning\n\nwhat\n\n",
        "term   what all of it means\n\n    text\n      more\n\n",
    ],
)
def test_a_long_file_costs_no_more_than_its_length(piece: str) -> None:
    def takes(times: int) -> float:
        began = process_time()
        read(piece * times)
        return process_time() - began

    takes(10)
    assert takes(8000) < 16 * takes(1000) + 0.2


def test_explanations_at_many_columns_cost_no_more_than_their_length() -> None:
    text = "".join(f"term {at}\n{'  ' * (at % 9)}what it means\n\n" for at in range(20_000))
    began = process_time()
    read(text)
    assert process_time() - began < 10


@pytest.mark.parametrize("gap", [" " * 20_000, "  row(1)" * 3_000])
def test_the_head_of_a_manual_page_is_found_at_once(gap: str) -> None:
    began = process_time()
    read(f"row(1){gap}Boats row(1)\n")
    assert process_time() - began < 1


def test_days_with_hours_below_them_are_terms_like_days_with_one_event() -> None:
    calendar = """
        Mon 3 March
          18:00  Beginners learn their first knots
          20:00  The board meets upstairs

        Tue 4 March
          19:30  Race of the small boats, five rounds
                 Bring your own oars

        Sat 8 March
          16:30 - 17:00  Prizes are given

        Sun 9 March
          The harbour is closed
        """
    days = ["Mon 3 March", "Tue 4 March", "Sat 8 March", "Sun 9 March"]
    assert [text for _, level, text in blocks(calendar) if level == 1] == days
