"""What a message says, without what Discord writes by ids."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.chat.said import commanded, said

TOKENS = ("<@1>", "<@!22>", "<@&3>", "<#4>", "<:tea:5>", "<a:tea:6>", "<t:7>", "<t:-8:R>", "</ask me:9>", "@here")


@pytest.mark.parametrize(
    ("raw", "plain"),
    [
        ("Hi <@1>, what is tea?", "Hi , what is tea?"),
        ("Ask <@&3> in <#4> or <#5>", "Ask Helpers in general or"),
        ("Use </ask me:9> <t:7:R>", "Use /ask me"),
        ("@everyone  look\n\n<:tea:5>\n> a < b", "look\n\n\n> a < b"),
        ("a@here.example", "a .example"),
        ("<@everyone>", "< >"),
        ("", ""),
    ],
)
def test_said(raw: str, plain: str) -> None:
    assert said(raw, {"3": "Helpers", "4": "general"}) == plain


@given(st.lists(st.sampled_from([*TOKENS, "tea", " ", "\n", "<", ">"]) | st.text(max_size=5)))
def test_no_id_is_left(pieces: list[str]) -> None:
    plain = said(" ".join(pieces), {})
    assert not re.search(r"<(@[!&]?|#|a?:\w+:|t:)\d+", plain)
    assert "\n".join(" ".join(line.split()) for line in plain.splitlines()).strip() == plain


NAMES = ({"ask": "frage", "help": "hilfe"}, {"ask": "提问", "help": "帮助"}, {})


@pytest.mark.parametrize(
    ("typed", "read"),
    [
        ("/ask what is tea?", ("ask", "what is tea?")),
        ("/Frage  Was ist Tee?", ("ask", "Was ist Tee?")),
        ("/help", ("help", "")),
        (" Help!", ("help", "")),
        ("hilfe?", ("help", "")),
        ("帮助？", ("help", "")),
        ("/提问 茶是什么？", ("ask", "茶是什么？")),
        ("help me brew tea", ("", "help me brew tea")),
        ("ask me", ("", "ask me")),
        ("/ask\nwhat is tea?", ("ask", "what is tea?")),
        ("/ask", ("", "/ask")),
        ("/tea please", ("", "/tea please")),
        ("", ("", "")),
    ],
)
def test_a_command_may_be_typed_as_text(typed: str, read: tuple[str, str]) -> None:
    assert commanded(typed, NAMES) == read
