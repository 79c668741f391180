from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.answer.lookup import Found
from bot.chat import pages
from bot.chat.escape import clean, unescape
from bot.chat.lookup import Search, lookup_message
from bot.chat.message import problems
from bot.chat.reply import Wording
from bot.chat.sources import source_message
from bot.conversation import InContext
from bot.errors import TemplateError
from bot.model import Hit, Passage

from .samples import ARTICLE, passage, quote
from .test_reply import DOCUMENTS, UNSHRUNK, WORDS

TEXT = "The blend is old.\nOil of bergamot flavours *it*. Then comes milk."
START = TEXT.index("Oil")
END = TEXT.index(" Then")
TURN = "0123456789abcdef"


def in_context(text: str = TEXT, start: int = START, end: int = END) -> InContext:
    cited = quote(text[start:end], start=1000 + start, end=1000 + end)
    return InContext(
        cited, passage(text, 1, 1000), passage("One before. " * 60, 0), passage("One after. " * 60, 2, 5000)
    )


def test_the_quote_is_marked_in_its_passage(wording: Wording) -> None:
    message = pages.context_message(wording, TURN, [1, 2], in_context())
    assert "> The blend is old.\n> **Oil of bergamot flavours \\*it\\*.** Then comes milk." in message.text
    assert "-# … before. One before." in message.text
    assert "-# One after." in message.text
    assert [button.label for button in message.buttons] == ["Quote 2", "Open"]


def test_a_web_source_can_be_opened_there(wording: Wording) -> None:
    shown = in_context()
    web = InContext(quote(TEXT[START:END], 1, ARTICLE, start=1000 + START, end=1000 + END), shown.passage, None, None)
    (url,) = [button.url for button in pages.context_message(wording, TURN, [1], web).buttons if button.url]
    assert url is not None
    assert url.startswith("https://example.org/harbour?x=1#:~:text=")


def test_a_long_passage_is_cut_around_the_quote(wording: Wording) -> None:
    text = "word " * 2000 + TEXT + " word" * 2000
    at = text.index("Oil")
    message = pages.context_message(wording, TURN, [1], in_context(text, at, at + END - START))
    assert list(problems(message)) == []
    assert "**Oil of bergamot flavours \\*it\\*.**" in message.text


def test_all_pages_of_a_source_hold_its_whole_text(wording: Wording) -> None:
    passages = [passage(f"Passage number {n}. " + "word " * 90, n, n * 1000) for n in range(12)]
    seen, at, shown = set(), 0, []
    while True:
        message = source_message(wording, passages, at)
        assert list(problems(message)) == []
        shown.append(message.text)
        following = [button for button in message.buttons if button.label == "Read on"]
        if not following:
            break
        at = int((following[0].action or "").split(":")[-1])
        assert at not in seen
        seen.add(at)
    assert all(any(f"Passage number {n}." in text for text in shown) for n in range(12))


def test_a_giant_passage_comes_as_a_file(wording: Wording) -> None:
    message = source_message(wording, [passage("word " * 3000, 0)])
    assert list(problems(message)) == []
    assert message.files[0].content.count("word") == 3000


def test_small_pages_keep_the_limits(wording: Wording) -> None:
    for message in (
        pages.help_message(wording, ["*x*" * 50] * 40),
        pages.error_message(wording, "7f3a"),
        pages.error_message(wording, "7f3a", "*" * 5000, name="gone"),
        pages.note_message(wording, "hint", problem="*" * 5000),
    ):
        assert list(problems(message)) == []


def test_a_template_that_is_too_long_is_named(wording: Wording, tmp_path) -> None:
    class Long:
        def render(self, name: str, **_: object) -> str:
            return "x" * 5000

    with pytest.raises(TemplateError, match=r"discord/help\.j2"):
        pages.help_message(Wording(Long(), wording.labels), [])  # type: ignore[arg-type]


PASSAGES = st.builds(
    lambda document, text, heading: passage(text or "x", 0, 0, document, heading), DOCUMENTS, WORDS, WORDS
)


def check(wording: Wording, one: Passage, marks: list[tuple[int, int]]) -> None:
    start, end = marks[0] if marks else (0, len(one.text))
    cited = quote(one.text[start:end] or "x", 1, one.document, start=start, end=end)
    context = pages.context_message(wording, TURN, [1, 2, 3], InContext(cited, one, one, one))
    lookup = lookup_message(wording, Search(one.text), [Found(Hit(one, 1.0), tuple(marks))] * 7)
    source = source_message(wording, [one])
    for message in (context, lookup, source):
        assert list(problems(message)) == []
    if len(one.text) < 200 and not source.files:
        shown = "".join(unescape(source.text).split())
        assert all("".join(line.split()) in shown for line in clean(one.text).split("\n"))


@st.composite
def marked(draw: st.DrawFn) -> tuple[Passage, list[tuple[int, int]]]:
    one = draw(PASSAGES)
    cuts = sorted(draw(st.lists(st.integers(0, len(one.text)), max_size=8)))
    return one, list(zip(cuts[::2], cuts[1::2], strict=False))


@pytest.mark.filterwarnings("ignore:Generating overly large repr")
@given(marked())
@settings(max_examples=50, **UNSHRUNK)
def test_any_passage_keeps_every_limit(wording: Wording, case) -> None:
    check(wording, *case)


@pytest.mark.slow
@pytest.mark.timeout(900)
@pytest.mark.filterwarnings("ignore:Generating overly large repr")
@given(marked())
@settings(max_examples=10_000, **UNSHRUNK)
def test_any_passage_keeps_every_limit_at_length(wording: Wording, case) -> None:
    check(wording, *case)
