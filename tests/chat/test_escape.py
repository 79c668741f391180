from __future__ import annotations

import time

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from bot.chat.escape import clean, escape, fence, one_line, unescape

from .hostile import HOSTILE
from .markdown import UNSEEN, read

PIECES = [
    *"\\*_~`|<>[]()#@:-+.!/ \n\t019ax",
    *("@everyone", "<@1>", "<#1>", "</a:1>", "<t:1>", "<a:b:1>", ":a:", "https://a.b/c", "discord.gg/abc", "```"),
    *("1. ", "-# ", "> ", "- ", "\u202e", "\u200b", "\u2028", "\r\n", "é", "𝔸", "👩\u200d👧"),
]
MARKUP = st.lists(st.sampled_from(PIECES), max_size=30).map("".join)
TEXTS = st.one_of(MARKUP, st.text(max_size=60))


def check(text: str) -> None:
    escaped = escape(text)
    assert unescape(escaped) == clean(text)
    shown, kinds = read(escaped)
    assert kinds == []
    assert shown == clean(text)
    assert UNSEEN.search(shown) is None
    for before in ("> ", "-# ", "### ", "_", "**", "a"):
        after = before.strip() if before in ("_", "**") else ""
        _, framed = read(before + escaped + after)
        assert set(framed) <= {"quote", "subtext", "heading", "emphasis", "strong", "underline"}, (before, escaped)


@given(TEXTS)
@example("1. a\n-# b")
@example("discord.gg/x")
def test_escaped_text_is_shown_as_it_is(text: str) -> None:
    check(text)


@pytest.mark.slow
@given(TEXTS)
@settings(max_examples=10_000, deadline=None)
def test_escaped_text_is_shown_as_it_is_at_length(text: str) -> None:
    check(text)


@pytest.mark.parametrize("text", HOSTILE)
def test_hostile_text_is_shown_as_it_is(text: str) -> None:
    check(text)


def test_the_interpreter_sees_what_is_not_escaped() -> None:
    silent = [text for text in HOSTILE if not read(text)[1]]
    kinds = {kind for text in HOSTILE for kind in read(text)[1]}
    assert len(silent) < 60
    assert kinds >= {
        "everyone",
        "mention",
        "link",
        "url",
        "fence",
        "list",
        "subtext",
        "time",
        "command",
        "invite",
        "unseen",
    }


@given(TEXTS)
def test_nothing_leaves_its_fence(text: str) -> None:
    fenced = fence(text)
    inside = fenced.removeprefix("```\n").removesuffix("\n```")
    assert "```" not in inside
    assert inside.replace("\u200b", "") == clean(text)


@given(st.text())
def test_one_line_has_no_line_end(text: str) -> None:
    assert "\n" not in one_line(text)
    assert one_line(one_line(text)) == one_line(text)


def test_joiners_of_scripts_and_emoji_stay() -> None:
    assert clean("👩‍👧 می‌خواهم ❤️") == "👩‍👧 می‌خواهم ❤️"


@pytest.mark.parametrize("text", ["\n" * 20_000, " " * 20_000, " \n" * 10_000, "1" * 20_000, "\t1" * 10_000])
def test_escaping_takes_time_in_proportion(text: str) -> None:
    began = time.perf_counter()
    escape(text)
    assert time.perf_counter() - began < 0.2
