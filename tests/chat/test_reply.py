from __future__ import annotations

import re
from dataclasses import replace

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from bot.chat.escape import clean, unescape
from bot.chat.message import AMBER, GREEN, GREY, Message, problems, units
from bot.chat.quotes import shown_quotes
from bot.chat.reply import SCREEN, Wording, answer_message
from bot.model import Answer, Context, Difference, DifferKind, DocumentRef, Metadata, Quote, Source

from .hostile import HOSTILE
from .markdown import read
from .samples import ARTICLE, BRIEF, HEADER, LEAD_IN, NARROW, WIDE, answer, quote

TURN = "0123456789abcdef0123456789abcdef"


def shown_lines(message: Message) -> list[str]:
    return [unescape(line.removeprefix("> ")) for line in message.text.splitlines() if line.startswith("> ")]


def labels(message: Message) -> list[str]:
    return [button.label for button in message.buttons]


# --- how it reads ----------------------------------------------------------------------------------------------------


def test_an_answer_quotes_numbers_and_attributes(wording: Wording) -> None:
    message = answer_message(wording, TURN, answer(quote("Oil of bergamot *flavours* it."), quote("It is old.", 2)))
    assert message.accent == GREEN
    assert "### What flavours Earl Grey?" in message.text
    assert "> Oil of bergamot \\*flavours\\* it. **\\[1\\]**" in message.text
    assert "> … It is old. **\\[2\\]**" in message.text
    assert "-# \\[1\\]\\[2\\] _Blends and their names_ › Earl Grey, 2021" in message.text
    assert "Ann Writer (1998), Bo Taster (2004)" in message.text
    assert labels(message) == ["Show in context", "Ask a follow-up", "Helpful", "Not helpful"]
    assert message.files == ()


def test_an_opinion_is_its_authors(wording: Wording) -> None:
    text = answer_message(wording, TURN, answer(quote("The harbour smelled of it.", 1, ARTICLE))).text
    assert "**Mary Example** wrote in 2018:\n> The harbour smelled of it." in text
    assert "(opinion), The Harbour Post, 3 April 2018" in text
    assert "[open](<https://example.org/harbour?x=1#:~:text=The%20harbour%20smelled%20of%20it.>)" in text


def test_an_opinion_without_author_is_still_marked(wording: Wording) -> None:
    document = replace(ARTICLE, meta=replace(ARTICLE.meta, author=None))
    text = answer_message(wording, TURN, answer(quote("It smelled.", 1, document))).text
    assert "(opinion)" in text
    assert "wrote" not in text


OUTDATED = {
    "en": " (says it is outdated)",
    "de": " (nennt sich selbst veraltet)",
    "es-ES": " (dice estar desactualizado)",
    "fr": " (se dit obsolète)",
    "pt-BR": " (diz-se desatualizado)",
    "ru": " (сам сообщает, что устарел)",
    "zh-TW": "（自称已过时）",
}


@pytest.mark.parametrize(("locale", "words"), OUTDATED.items())
def test_that_a_page_calls_itself_out_of_date_stands_beside_its_title(
    wording: Wording, locale: str, words: str
) -> None:
    there = wording.of(locale)
    old = replace(BRIEF, meta=replace(BRIEF.meta, outdated=True))
    one = quote("One.", 1, old, heading=())
    beside = re.compile(rf"Blends and their names[_》]?{re.escape(words)}(, |，)2021")
    assert beside.search(answer_message(there, TURN, answer(one)).text)
    assert words not in answer_message(there, TURN, answer(quote("One."))).text
    (file,) = answer_message(there, TURN, answer(replace(one, text="Tea. " * 2000))).files
    assert beside.search(file.content)


def test_quotes_of_two_documents_each_have_their_origin(wording: Wording) -> None:
    text = answer_message(wording, TURN, answer(quote("One."), quote("Two.", 2, ARTICLE))).text
    assert text.index("> One.") < text.index("_Blends") < text.index("> Two.") < text.index("_The harbour of Leith_")


def test_context_comes_before_the_quote(wording: Wording) -> None:
    before = Context("before", "The blend is old.", 82, 99)
    text = answer_message(wording, TURN, answer(quote("It is named after an earl.", context=(before,)))).text
    assert "> The blend is old. It is named after an earl. **\\[1\\]**" in text
    listed = answer_message(wording, TURN, answer(quote("Milk", kind="item", context=(LEAD_IN,)))).text
    assert "> Three things go into it\\:\n> • Milk **\\[1\\]**" in listed
    items = [quote(text, n, kind="item", context=(LEAD_IN,)) for n, text in enumerate(("Milk", "Sugar"), start=1)]
    assert answer_message(wording, TURN, answer(*items)).text.count("Three things") == 1


def test_rows_stand_aligned_below_their_header_which_is_said_once(wording: Wording) -> None:
    rows = [quote(row, n, kind="row", context=(HEADER,)) for n, row in ((1, NARROW[1]), (2, NARROW[3]))]
    text = answer_message(wording, TURN, answer(*rows)).text
    assert "```\nFish | Size  | Price\nPike | 30 cm | 5\n```\n-# \\[1\\]" in text
    assert "```\nSea trout | 50 cm | 12\n```\n-# \\[2\\]" in text


def test_a_row_by_itself_that_is_wider_than_a_phone_stands_cell_by_cell(wording: Wording) -> None:
    wide = quote(WIDE[1], 1, kind="row", context=(Context("header", WIDE[0], 0, 9),))
    message = answer_message(wording, TURN, answer(wide))
    assert "```" not in message.text
    names, cells = WIDE[0].split(" | "), WIDE[1].split(" | ")
    said = [f"**{name}:** {cell}" for name, cell in zip(names, cells, strict=True)]
    assert shown_lines(message)[: len(said)] == [*said[:-1], f"{said[-1]} **[1]**"]
    assert not message.files
    colons = replace(wide, context=(Context("header", WIDE[0].replace(" | ", ": | "), 0, 9),))
    assert shown_lines(answer_message(wording, TURN, answer(colons)))[:1] == said[:1]
    gap = answer_message(wording, TURN, answer(replace(wide, text=f"{cells[0]} |  | {cells[2]}")))
    assert shown_lines(gap)[:2] == [said[0], f"{said[2]} **[1]**"]
    for odd in (f"{cells[0]} | {cells[1]}", f"{WIDE[1]} | {cells[0]}"):
        assert shown_lines(answer_message(wording, TURN, answer(replace(wide, text=odd))))[1] == f"{odd} **[1]**"


def test_a_template_that_knows_no_cells_shows_a_row_as_its_line() -> None:
    (shown,) = shown_quotes([quote(WIDE[1], kind="row", context=(Context("header", WIDE[0], 0, 9),))], None)
    assert shown.cells and shown.lines == (WIDE[1],)


def test_a_row_below_one_that_stands_cell_by_cell_has_its_header(wording: Wording) -> None:
    context = (Context("header", "Fish | Size", 0, 9),)
    rows = [
        quote(f"{'long ' * 9}| ", 1, kind="row", context=context),
        quote("Pike | 5", 2, kind="row", context=context),
    ]
    text = answer_message(wording, TURN, answer(*rows)).text
    assert "**Size" not in text and "```\nFish | Size\nPike | 5\n```" in text


def test_rows_that_are_wider_than_a_phone_stand_aligned_in_a_file(wording: Wording) -> None:
    context = (Context("header", WIDE[0], 0, 9),)
    wide = quote("\n".join((WIDE[1], WIDE[1])), 1, kind="row", context=context)
    message = answer_message(wording, TURN, answer(wide))
    assert "```" not in message.text
    assert shown_lines(message)[1:3] == [WIDE[1], f"{WIDE[1]} **[1]**"]
    assert "aligned in the file" in message.text
    (file,) = message.files
    assert file.name == "table.txt"
    header, *rows = file.content.rstrip("\n").split("\n")
    assert {row.index("|") for row in rows} == {header.index("|")}
    assert "aligned in the file" not in answer_message(wording, TURN, answer(wide), files=False).text


def test_lists_and_code_that_are_too_long_are_cut_between_lines(wording: Wording) -> None:
    lines = [f"line {n} {'x' * 60}" for n in range(100)]
    for kind in ("item", "code", "row"):
        message = answer_message(wording, TURN, answer(quote("\n".join(lines), kind=kind)))
        cut = re.findall(r"line \d+ x*", message.text)
        assert 0 < len(cut) < 100
        assert set(cut) <= set(lines)
        assert message.files[0].content.count("line ") == 100


def test_a_row_that_is_too_long_is_not_cut(wording: Wording) -> None:
    row = " | ".join(["x" * 500] * 6)
    one = quote(row, kind="row", context=(Context("header", "Fish | " + "y" * 600, 0, 9),))
    message = answer_message(wording, TURN, answer(one))
    assert "xx" not in message.text
    assert "yy" not in message.text
    assert "-# \\[1\\] is a row of a table, too long for a message." in message.text
    assert "in the file below" in message.text
    assert row in message.files[0].content
    assert "tap Show in context" in answer_message(wording, TURN, answer(one), files=False).text
    rest = answer_message(wording, TURN, answer(replace(one, text="Pike | 5\n" + row))).text
    assert "Pike" in rest
    assert "xx" not in rest
    assert "too long for a message" not in rest


def test_what_follows_comes_after_the_quote_with_its_number_last(wording: Wording) -> None:
    after = Context("after", "However, it fades.", 120, 138)
    one = quote("It is black and hot.", start=99, end=119, context=(after,))
    assert "> It is black and hot. However, it fades. **\\[1\\]**" in answer_message(wording, TURN, answer(one)).text
    further = replace(after, start=150, end=168)
    text = answer_message(wording, TURN, answer(replace(one, context=(further,)))).text
    assert "> It is black and hot. … However, it fades. **\\[1\\]**" in text
    listed = answer_message(wording, TURN, answer(quote("Milk\nSugar", kind="item", context=(LEAD_IN, after)))).text
    assert "> • Milk\n> • Sugar **\\[1\\]**\n> … However, it fades." in listed or "> However, it fades." in listed


def test_a_heading_that_turns_it_round_stands_above(wording: Wording) -> None:
    heading = Context("heading", "Not for cats", 5, 17)
    text = answer_message(wording, TURN, answer(quote("It is black.", context=(heading,)))).text
    assert "> **Not for cats**\n> It is black. **\\[1\\]**" in text


def test_an_ellipsis_stands_where_the_passage_was_cut(wording: Wording) -> None:
    one, other = quote("One is black.", 1, start=0, end=13), quote("Two is green.", 2, start=14, end=27)
    assert "> Two is green." in answer_message(wording, TURN, answer(one, other)).text
    later = replace(other, start=40, end=53)
    assert "> … Two is green." in answer_message(wording, TURN, answer(one, later)).text
    assert "…" not in answer_message(wording, TURN, answer(one, replace(later, passage="another"))).text


def test_a_long_list_says_how_much_is_left_out(wording: Wording) -> None:
    text = answer_message(wording, TURN, answer(quote("1. Milk\n2. Sugar", kind="item", more=3))).text
    assert "> 1\\. Milk\n> 2\\. Sugar **\\[1\\]**\n-# … 3 more items: tap Show in context" in text


@pytest.mark.parametrize(
    ("kind", "words"), [("number", "different numbers"), ("date", "different dates"), ("negation", "the opposite")]
)
def test_sources_that_differ_are_named_with_their_age(wording: Wording, kind: DifferKind, words: str) -> None:
    differ = Difference(kind, (2, 1), dated=True)
    text = answer_message(wording, TURN, answer(quote("One."), quote("Two.", 2, ARTICLE), differ=differ)).text
    assert "**These sources differ:** \\[1\\] and \\[2\\]" in text
    assert words in text
    assert "\\[2\\] is the newer document, \\[1\\] the older." in text
    undated = replace(differ, dated=False)
    text = answer_message(wording, TURN, answer(quote("One."), quote("Two.", 2, ARTICLE), differ=undated)).text
    assert "newer" not in text


def test_quotes_that_differ_are_not_parted(wording: Wording) -> None:
    long = [quote(f"{n} " + "word " * 110, n, score=1 / n) for n in (1, 2, 3, 4)]
    message = answer_message(wording, TURN, answer(*long, differ=Difference("number", (1, 4))))
    assert "These sources differ" in message.text
    assert "\\[4\\]" in message.text


def test_the_closest_tier_names_what_is_missing(wording: Wording) -> None:
    message = answer_message(wording, TURN, answer(quote("A."), tier="closest", missing=("sugar", "x_y")))
    assert message.accent == AMBER
    assert "🟡 Closest passages" in message.text
    assert "_sugar_, _x\\_y_" in message.text


def test_what_is_missing_of_a_script_without_spaces_is_named_as_it_was_written(wording: Wording) -> None:
    asked = answer(quote("A."), question="怎么烤面包？", tier="closest", missing=("烤面", "面包"))
    assert "“烤面包”。" in answer_message(wording.of("zh-CN"), TURN, asked).text
    assert "_烤面包_." in answer_message(wording, TURN, asked).text


def test_what_answers_a_part_is_headed_as_an_answer(wording: Wording) -> None:
    message = answer_message(wording, TURN, answer(quote("A."), tier="closest", reason="in-part", missing=("sugar",)))
    assert "🟡 Answered in part\n" in message.text
    assert "only a part of this directly. Left open: _sugar_." in message.text
    assert "Closest passages" not in message.text
    assert "_sugar_" in message.text


@pytest.mark.parametrize("reason", ["no-words", "few-words", "not-together", "near", "contrary", "opinion", None])
def test_the_absent_tier_says_why_and_what_is_near(wording: Wording, reason: str | None) -> None:
    nothing = answer(tier="absent", reason=reason, nearest=("Earl Grey", "Assam"))
    message = answer_message(wording, TURN, nothing)
    assert message.accent == GREY
    assert ("⚪ Nothing to look for" if reason == "no-words" else "⚪ Not in the corpus") in message.text
    assert "It does cover:" in message.text
    assert labels(message) == ["Earl Grey", "Assam", "Ask a follow-up", "Helpful", "Not helpful"]


@pytest.mark.parametrize(("reason", "said"), [("nothing-more", "quoted above"), ("no-such-quote", "no quote of that")])
def test_a_follow_up_without_an_answer_says_why(wording: Wording, reason: str, said: str) -> None:
    text = answer_message(wording, TURN, answer(tier="absent", reason=reason)).text
    assert said in text
    assert "Not in the corpus" not in text


def test_a_follow_up_shows_how_it_was_understood(wording: Wording) -> None:
    text = answer_message(wording, TURN, answer(quote("A."), understood_as="what flavours *Earl Grey*?")).text
    assert "-# Understood as: what flavours \\*Earl Grey\\*?" in text


def test_code_is_fenced_and_stays_in_its_fence(wording: Wording) -> None:
    text = answer_message(wording, TURN, answer(quote("a = 1\n```\n@everyone", kind="code"))).text
    assert text.count("```") == 2
    assert "@everyone\n```" in text


# --- limits ----------------------------------------------------------------------------------------------------------


def test_what_does_not_fit_a_screen_is_attached(wording: Wording) -> None:
    many = answer(*(quote(f"{n} " + "word " * 100, n) for n in range(1, 7)))
    message = answer_message(wording, TURN, many)
    assert units(message.text) <= SCREEN
    assert "more quotes" in message.text
    (file,) = message.files
    assert all(one.text in file.content for one in many.quotes)


def test_a_giant_quote_is_cut_between_words_and_attached_whole(wording: Wording) -> None:
    giant = answer(quote("remarkable " * 2000))
    message = answer_message(wording, TURN, giant)
    (line,) = shown_lines(message)
    assert set(line.removesuffix("… **[1]**").split()) == {"remarkable"}
    assert giant.quotes[0].text in message.files[0].content


def test_the_best_quote_stays(wording: Wording) -> None:
    two = answer(quote("first " * 150, 1, score=0.5), quote("second " * 150, 2, score=0.9))
    assert "second second" in answer_message(wording, TURN, two).text
    assert "first first" not in answer_message(wording, TURN, two).text


ROUGH = st.text(st.sampled_from("*_`[]<>#:@|~\\ \n𝔸e\u0301\u0302中a👩\u200d-1."), max_size=40)
PIECES = st.one_of(ROUGH, st.text(max_size=40), st.sampled_from(HOSTILE))
LONG = st.tuples(PIECES, st.integers(0, 400)).map(lambda pair: pair[0] * pair[1])
WORDS = st.one_of(PIECES, LONG)
URLS = st.one_of(st.none(), WORDS, WORDS.map(lambda text: "https://a.example/" + text))
DOCUMENTS = st.builds(
    DocumentRef,
    id=st.just("d" * 12),
    path=PIECES,
    collection=PIECES,
    version=st.sampled_from(["a" * 64, "b" * 64]),
    meta=st.builds(
        Metadata,
        title=WORDS,
        author=st.one_of(st.none(), WORDS),
        publisher=st.one_of(st.none(), WORDS),
        published=st.sampled_from([None, "2018", "2018-04", "2018-04-03", "Spring *1998*", "@everyone", "x" * 300]),
        url=URLS,
        kind=st.sampled_from(["reference", "opinion"]),
        sources=st.lists(st.builds(Source, title=WORDS, author=st.one_of(st.none(), WORDS)), max_size=6).map(tuple),
        outdated=st.booleans(),
    ),
)
CONTEXTS = st.builds(
    Context,
    role=st.sampled_from(["before", "lead-in", "header", "heading", "after"]),
    text=WORDS,
    start=st.integers(0, 90),
    end=st.integers(0, 90),
)
QUOTES = st.builds(
    Quote,
    n=st.just(1),
    text=WORDS.filter(lambda text: text.strip(" |")),  # no row has none but empty cells
    start=st.integers(0, 20),
    end=st.just(30),
    score=st.floats(0, 3),
    document=DOCUMENTS,
    passage=st.just("p"),
    heading=st.lists(WORDS, max_size=3).map(tuple),
    context=st.lists(CONTEXTS, max_size=3).map(tuple),
    kind=st.sampled_from(["sentence", "code", "row", "item"]),
    more=st.sampled_from([0, 0, 1, 12345]),
)
ANSWERS = st.builds(
    lambda quotes, tier, **values: Answer(
        quotes=() if tier == "absent" else tuple(replace(one, n=n) for n, one in enumerate(quotes, start=1)),
        tier=tier,
        confidence=0.5,
        ranked=(),
        **values,
    ),
    quotes=st.lists(QUOTES, min_size=1, max_size=4),
    tier=st.sampled_from(["answered", "closest", "absent"]),
    question=WORDS,
    missing=st.lists(WORDS, max_size=8).map(tuple),
    understood_as=st.one_of(st.none(), WORDS),
    nearest=st.lists(WORDS, max_size=8).map(tuple),
    differ=st.one_of(
        st.none(),
        st.builds(
            Difference,
            kind=st.sampled_from(["number", "date", "negation"]),
            quotes=st.permutations([1, 2]).map(tuple),
            dated=st.booleans(),
        ),
    ),
)


UNSHRUNK = {
    "deadline": None,
    "phases": (Phase.explicit, Phase.reuse, Phase.generate),
    "suppress_health_check": [HealthCheck.too_slow],
}


def check_limits(wording: Wording, one: Answer) -> None:
    message = answer_message(wording, TURN, one)
    assert list(problems(message)) == []
    if len(one.quotes) and not message.files:
        shown = re.sub(r"\s|\u200b", "", unescape(message.text))
        for each in one.quotes:
            for line in clean(each.text).split("\n"):
                # What stands in a fence (code, a table) is not escaped, and `unescape` above took its backslashes.
                either = (re.sub(r"\s|\u200b", "", one_of) for one_of in (line, unescape(line)))
                assert any(one_of in shown for one_of in either)
    if message.files:
        assert all(_stored(each.text) in message.files[0].content for each in one.quotes)


def _stored(text: str) -> str:
    return text.encode("utf-8", "replace").decode()


@pytest.mark.filterwarnings("ignore:Generating overly large repr")
@given(ANSWERS)
@settings(**UNSHRUNK)
def test_any_answer_keeps_every_limit(wording: Wording, one: Answer) -> None:
    check_limits(wording, one)


@pytest.mark.slow
@pytest.mark.timeout(900)
@pytest.mark.filterwarnings("ignore:Generating overly large repr")
@given(ANSWERS)
@settings(max_examples=10_000, **UNSHRUNK)
def test_any_answer_keeps_every_limit_at_length(wording: Wording, one: Answer) -> None:
    check_limits(wording, one)


@pytest.mark.parametrize("text", HOSTILE)
def test_hostile_text_leaves_neither_quote_nor_line(wording: Wording, text: str) -> None:
    document = replace(
        BRIEF, meta=replace(BRIEF.meta, title=text, author=text, url=None, sources=(Source(text, text),))
    )
    one = answer(
        quote(text, 1, document, heading=(text,)), question=text, missing=(text,), understood_as=text, tier="closest"
    )
    message = answer_message(wording, TURN, one)
    assert list(problems(message)) == []
    for line in message.text.splitlines():
        assert line.startswith(("-# ", "### ", "> ", "The corpus does not")) or not line, line
        bare = re.sub(r"^(-# |### |> )", "", line)
        _, kinds = read("\\." + bare)
        assert set(kinds) <= {"strong", "emphasis"}, line
