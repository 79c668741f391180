"""Lines on pages, placed by hand."""

from __future__ import annotations

from collections import Counter
from time import process_time

from hypothesis import given
from hypothesis import strategies as st

from bot.ingest.readers.layout import Line, Page, blocks_of
from bot.ingest.readers.layout.columns import columns_of
from bot.ingest.readers.layout.initials import with_initials
from bot.ingest.readers.layout.lines import RAISED, merged, rows, unmarked
from bot.ingest.readers.layout.margins import without_furniture


def line(text: str, x0: float, y0: float, *, page: int = 1, width: float = 200.0, size: float = 10.0) -> Line:
    return Line(page, x0, x0 + width, y0, y0 + size, size, False, text)


def test_what_stands_side_by_side_is_a_row() -> None:
    left, right, below = line("Trout", 50, 700), line("May", 300, 702), line("Pike", 50, 680)
    found = rows([below, right, left])
    assert found == [[left, right], [below]]
    assert (merged(found[0]).text, merged(found[0]).x0, merged(found[0]).x1) == ("Trout May", 50, 500)


def test_one_column_is_read_after_the_other() -> None:
    prose = "the harbour was dredged twice"
    left = [line(f"{prose} {n}", 50, 700 - 14 * n) for n in range(5)]
    right = [line(f"{prose} {n + 5}", 300, 700 - 14 * n) for n in range(5)]
    title = line("A title across both of the columns", 50, 740, width=450)
    assert columns_of([*right, title, *left]) == [[title], left, right]


def test_running_heads_and_page_numbers_are_dropped() -> None:
    pages = [
        Page(
            n,
            800,
            (
                line("The harbour, chapter 1", 50, 780, page=n),
                line(f"Body {n}", 50, 400, page=n),
                line(str(n), 50, 20, page=n),
            ),
        )
        for n in (1, 2)
    ]
    kept, dropped = without_furniture(pages)
    assert [[one.text for one in lines] for lines in kept] == [["Body 1"], ["Body 2"]]
    assert [one.reason for one in dropped] == [
        f"{what}, page {n}" for n in (1, 2) for what in ("running head", "page number")
    ]


places = st.tuples(st.integers(0, 400), st.integers(0, 800), st.sampled_from([8.0, 10.0, 14.0]))


def test_what_dots_lead_to_a_page_is_dropped() -> None:
    spaced = [line(".", 200 + 10 * n, 600, width=3) for n in range(9)]
    entries = [
        line("Tides of the north " + ". " * 20 + "12", 90, 700),
        line("1.1", 50, 680, width=20),
        line("Ebb" + "." * 30 + "iv", 90, 680),
        line("slack water " + ". " * 8 + "3, 14", 300, 660),
        line("2 Harbours", 50, 600, width=100),
        *spaced,
        line("31", 400, 600, width=20),
    ]
    prose = [
        line("Wait for it . . . the water turns at 12", 50, 500),
        line("and so on ...", 50, 480),
        line("31", 50, 300),
    ]
    kept, dropped = without_furniture([Page(1, 800, (*entries, *prose))])
    assert kept == [prose]
    assert {drop.reason for drop in dropped} == {"table of contents, page 1"}


def test_what_dots_lead_to_stays_where_it_is_no_page() -> None:
    lines = [
        line("Sold to members ........ 450", 50, 700),
        line("Sold to guests ........", 50, 680),
        line("120", 400, 680, width=20),
        line("Altogether ........ 1,204", 50, 660),
        line("Name ..............", 50, 600),
        line("And then he left.....", 50, 580),
        line("Signed: ______________", 50, 560),
    ]
    assert without_furniture([Page(1, 800, tuple(lines))]) == ([lines], ())


@given(st.lists(st.lists(places, max_size=12), max_size=3))
def test_every_word_of_any_page_comes_once(pages: list[list[tuple[int, int, float]]]) -> None:
    placed = [
        Page(n, 800, tuple(line(f"word{n}x{at}q", x, y, page=n, size=size) for at, (x, y, size) in enumerate(lines)))
        for n, lines in enumerate(pages, start=1)
    ]
    blocks, dropped = blocks_of(placed, {})
    words = Counter(
        " ".join([*(block.text for block in blocks), *(one.text for one in dropped)]).replace("|", " ").split()
    )
    assert words == Counter(one.text for page in placed for one in page.lines)


def test_what_is_raised_names_a_note_or_stays_raised() -> None:
    begin, end = RAISED
    text = f"It holds 2{begin}31{end} rows.{begin}4{end}"
    assert (unmarked(text, {"4"}), unmarked(text)) == ("It holds 2³¹ rows.[4]", "It holds 2³¹ rows.⁴")


def texts(*lines: Line, height: float = 800) -> list[str]:
    pages = [Page(n, height, tuple(one for one in lines if one.page == n)) for n in sorted({one.page for one in lines})]
    return [block.text for block in blocks_of(pages, {})[0]]


def test_a_large_initial_is_part_of_its_word() -> None:
    initial = Line(1, 50, 72, 660, 700, 40, False, "S")
    beside = [
        line("kippers wait for the tide outside of the breakwater", 74, 686, width=326),
        line("until the keeper of the gate has hoisted the green flag", 74, 673, width=326),
    ]
    below = line("and lowered the chain.", 50, 660, width=150)
    assert texts(initial, *beside, below) == [
        "Skippers wait for the tide outside of the breakwater until the keeper of the gate has hoisted the green flag "
        "and lowered the chain."
    ]


def test_a_large_initial_may_be_a_word() -> None:
    def first(initial: str, text: str, said: str) -> str:
        big, *rest = (
            Line(1, 50, 72, 660, 700, 40, False, initial),
            line(f"{text} of the breakwater", 74, 686, width=326),
        )
        return with_initials([big, *rest], Counter(said.split()))[0].text

    assert first("A", "variety", "a a variety") == "A variety of the breakwater"
    assert first("A", "view", "a a view view") == "A view of the breakwater"
    assert first("A", "lthough", "a a") == "Although of the breakwater"
    assert first("A", "round", "a a round") == "Around of the breakwater"
    assert first("A", "crossing", "a a crossing acrossing") == "Acrossing of the breakwater"
    assert first("A", "variety", "variety") == "Avariety of the breakwater"
    assert first("S", "kippers", "s s kippers") == "Skippers of the breakwater"


def test_many_large_letters_are_labels_not_initials() -> None:
    plan = [Line(1, 50, 72, 20 * n, 20 * n + 40, 40, False, "S") for n in range(31)]
    labels = [line(f"lip{'abcdefgh'[n % 8] * n} of the quay", 74, 20 * n + 10, width=326) for n in range(31)]
    assert with_initials([*plan, *labels], Counter[str]()) == [*plan, *labels]
    assert any(one.text.startswith("Slip") for one in with_initials([*plan[:1], *labels], Counter[str]()))


def test_a_page_of_thousands_of_letters_takes_no_square_of_their_number() -> None:
    def seconds(letters: int) -> float:
        page = [line("A", 10 * (n % 60), 800 - 12 * (n // 60), width=5) for n in range(letters)]
        began = process_time()
        blocks_of([Page(1, 800, tuple(page))], {})
        return process_time() - began

    seconds(100)
    assert seconds(4_000) < 3


def test_three_columns_are_read_one_after_the_other() -> None:
    columns = [
        [line(f"the harbour was dredged twice {n}", x, 700 - 14 * n, width=140) for n in range(6)]
        for x in (50, 210, 370)
    ]
    assert columns_of([one for row in zip(*columns, strict=True) for one in row]) == columns


def test_numbers_that_count_pages_go_wherever_the_text_ends() -> None:
    lines = [
        one
        for n in (1, 2, 3)
        for one in (
            line("1.2. THE GATE", 50, 640, page=n),
            line(str(n + 6), 400, 640, page=n, width=10),
            line(f"Body of the text, part {n}.", 50, 500, page=n),
        )
    ]
    heads = [
        line(
            "Of quays" if one.page == 2 and "GATE" in one.text else one.text,
            one.x0,
            one.y0,
            page=one.page,
            width=one.x1 - one.x0,
        )
        for one in lines
    ]
    assert texts(*heads, height=700) == [f"Body of the text, part {n}." for n in (1, 2, 3)]


def test_numbers_of_lines_go() -> None:
    told = "the keeper opens the gate and lowers the chain again"
    numbers = [line(str(n), 30, 700 - 14 * n, width=8, size=7) for n in range(1, 9)]
    assert texts(*numbers, *(line(told, 50, 700 - 14 * n) for n in range(1, 9))) == [" ".join([told] * 8)]


def test_a_row_of_a_table_holds_all_lines_of_its_cells() -> None:
    cells = [
        line("Gate", 50, 688, width=40),  # beside the middle of its row
        line("opens at six in the morning", 120, 700),
        line("and closes when the last boat", 120, 688),
        line("has left the basin", 120, 676),
        line("Quay", 50, 644, width=40),
        line("is free for fishing boats", 120, 650),
        line("and for the ferry", 120, 638),
    ]
    assert texts(*cells) == [
        "Gate | opens at six in the morning and closes when the last boat has left the basin",
        "Quay | is free for fishing boats and for the ferry",
    ]


def test_justified_lines_whose_words_stand_far_apart_are_no_table() -> None:
    lines = [
        line("The keeper of", 50, 700, width=90),
        line("the gate", 148, 700, width=52),
        line("lowers the", 50, 688, width=70),
        line("chain at night.", 128, 688, width=72),
    ]
    assert texts(*lines) == ["The keeper of the gate lowers the chain at night."]


def test_a_caption_at_the_head_of_a_page_does_not_break_a_sentence() -> None:
    lines = [
        line("The keeper of the gate lowers the chain", 50, 300),
        line("Figure 2: The chain, drawn from the quay", 50, 700, page=2),
        line("when the last boat has left.", 50, 660, page=2),
        line("Nobody passes then, and nobody asks to.", 50, 648, page=2),
    ]
    assert texts(*lines) == [
        "Figure 2: The chain, drawn from the quay",
        "The keeper of the gate lowers the chain when the last boat has left. Nobody passes then, and nobody asks to.",
    ]


def test_raised_numbers_in_brackets_are_references() -> None:
    open_, close = RAISED
    assert unmarked(f"It is so.[{open_}1{close}{open_}2{close}] Or not.") == "It is so.[12] Or not."


def test_text_flows_around_a_box() -> None:
    wide = [
        line(f"The harbour was dredged in the year {n} by three men and", 50, 700 - 12 * n, width=400) for n in (1, 2)
    ]
    beside = [line(f"Crowns were paid to the {n} keepers", 50, 700 - 12 * n, width=250) for n in (3, 4, 5)]
    box = [
        line("Figure 7: The basin, as seen from", 320, 659, width=130, size=8),
        line("the quay at noon", 320, 649, width=130, size=8),
    ]
    below = line("and to nobody else but the widow of the pilot.", 50, 628, width=400)
    assert texts(*wide, *beside, *box, below) == [
        "Figure 7: The basin, as seen from the quay at noon",
        " ".join(one.text for one in (*wide, *beside, below)),
    ]
