"""Which messages are taken up: facts and settings in, the way or the silence out."""

from __future__ import annotations

from dataclasses import replace
from typing import get_args

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.chat.attention import (
    Heard,
    Spoke,
    Thread,
    attend,
    interruption,
    is_question,
    is_solved,
    may_concern,
    needs_content,
    question_of_post,
    refused_here,
)
from bot.servers import Mode, ServerSettings

ASKED = Heard("What is Earl Grey flavoured with?")
NAMED = replace(ASKED, addressed=True)
POST = Thread(post=True, begins=True)
OWN = Thread(own=True)
EVERY, FORUM, OFF = (ServerSettings(mode=mode) for mode in ("every", "forum", "off"))


@pytest.mark.parametrize(
    ("heard", "settings", "content", "expected"),
    [
        (NAMED, ServerSettings(), False, "mention"),
        (replace(NAMED, to_others=True), ServerSettings(), False, "mention"),
        (replace(NAMED, text="tea"), FORUM, False, "mention"),
        (replace(ASKED, direct=True), OFF, False, "direct"),
        (replace(ASKED, direct=True, bot=True), ServerSettings(), True, "bot"),
        (replace(NAMED, bot=True), EVERY, True, "bot"),
        (NAMED, OFF, True, "off"),
        (NAMED, ServerSettings(ignored=True), True, "channel"),
        (replace(NAMED, roles=frozenset({"1", "2"})), ServerSettings(ignored_roles=("2",)), True, "role"),
        (replace(NAMED, roles=frozenset({"1"})), ServerSettings(ignored_roles=("2",)), True, "mention"),
        (ASKED, ServerSettings(), True, "not-addressed"),
        (ASKED, FORUM, True, "not-addressed"),
        (ASKED, EVERY, True, "every"),
        (ASKED, EVERY, False, "no-content"),
        (replace(ASKED, text=""), EVERY, True, "no-content"),
        (replace(ASKED, text="I drink tea."), EVERY, True, "no-question"),
        (replace(ASKED, to_others=True), EVERY, True, "to-others"),
        (replace(ASKED, thread=POST), FORUM, True, "post"),
        (replace(ASKED, thread=POST), EVERY, True, "post"),
        (replace(ASKED, thread=POST), FORUM, False, "no-content"),
        (replace(ASKED, thread=POST), ServerSettings(), True, "not-addressed"),
        (replace(ASKED, text="My cup is cold", thread=POST), FORUM, True, "post"),
        (replace(ASKED, thread=replace(POST, begins=False)), FORUM, True, "not-addressed"),
        (replace(NAMED, thread=replace(POST, begins=False)), FORUM, False, "mention"),
        (replace(ASKED, thread=replace(POST, tags=("Tea", "SOLVED"))), FORUM, True, "solved"),
        (replace(NAMED, thread=Thread(post=True, tags=("Gelöst",))), FORUM, True, "solved"),
        (replace(NAMED, thread=Thread(closed=True)), ServerSettings(), True, "closed"),
        (replace(ASKED, thread=OWN), ServerSettings(), True, "follow-up"),
        (replace(ASKED, thread=OWN), ServerSettings(), False, "no-content"),
        (replace(ASKED, thread=OWN), OFF, True, "off"),
        (replace(ASKED, text="and the UK?", thread=OWN), ServerSettings(), True, "follow-up"),
        (replace(ASKED, text="more", thread=OWN), ServerSettings(), True, "follow-up"),
        (replace(ASKED, text="why?", thread=OWN), ServerSettings(), True, "follow-up"),
        (replace(ASKED, text="thanks!", thread=OWN), ServerSettings(), True, "no-question"),
        (replace(ASKED, text="I see it now", thread=OWN), ServerSettings(), True, "no-question"),
        (replace(ASKED, to_others=True, thread=OWN), ServerSettings(), True, "to-others"),
        (replace(ASKED, thread=Thread()), EVERY, True, "every"),
        (replace(ASKED, thread=Thread()), ServerSettings(), True, "not-addressed"),
    ],
)
def test_a_message_is_taken_up_or_not(heard: Heard, settings: ServerSettings, content: bool, expected: str) -> None:
    way, silence = attend(heard, settings, content=content)
    assert (way or silence) == expected
    assert (way is None) != (silence is None)
    assert may_concern(heard, content=content) or way is None


heards = st.builds(
    Heard,
    st.sampled_from(["", "tea", "What is tea?", "more", "thanks"]),
    st.booleans(),
    st.booleans(),
    st.booleans(),
    st.booleans(),
    st.frozensets(st.sampled_from("12")),
    st.none() | st.builds(Thread, st.booleans(), st.booleans(), st.booleans(), st.just(("solved",)) | st.just(())),
)
settings_of = st.builds(
    ServerSettings,
    mode=st.sampled_from(get_args(Mode)),
    ignored=st.booleans(),
    ignored_roles=st.just(()) | st.just(("1",)),
)


@given(heards, settings_of)
def test_without_the_intent_only_what_addresses_quoth_is_answered(heard: Heard, settings: ServerSettings) -> None:
    way, _ = attend(heard, settings, content=False)
    assert way is None or heard.direct or heard.addressed
    if way != attend(heard, settings, content=True)[0]:
        assert needs_content(settings.mode) or (heard.thread and heard.thread.own)


@given(heards, settings_of)
def test_a_bot_an_ignored_role_and_an_ignored_channel_are_never_answered(
    heard: Heard, settings: ServerSettings
) -> None:
    way, _ = attend(heard, settings, content=True)
    if heard.bot or (
        not heard.direct and (settings.ignored or "1" in heard.roles.intersection(settings.ignored_roles))
    ):
        assert way is None


def test_modes_that_need_the_intent() -> None:
    assert [mode for mode in get_args(Mode) if needs_content(mode)] == ["every", "forum"]


def test_who_is_refused() -> None:
    assert refused_here(frozenset(), ServerSettings()) is None
    assert refused_here(frozenset({"1"}), ServerSettings(ignored_roles=("1",))) == "role"
    assert refused_here(frozenset(), ServerSettings(ignored=True)) == "channel"


@pytest.mark.parametrize(
    ("way", "others", "answered", "expected"),
    [
        ("every", [], False, None),
        ("every", [Spoke("b")], False, None),
        ("every", [Spoke("b", frozenset({"9"}))], False, "staff"),
        ("every", [Spoke("a", frozenset({"9"}))], False, None),
        ("follow-up", [Spoke("b", frozenset({"8", "9"}))], False, "staff"),
        ("follow-up", [], True, None),
        ("post", [], False, None),
        ("post", [Spoke("a")], False, None),
        ("post", [Spoke("b")], False, "people"),
        ("post", [], True, "before"),
        ("mention", [Spoke("b", frozenset({"9"}))], True, None),
        ("direct", [Spoke("b", frozenset({"9"}))], True, None),
    ],
)
def test_what_people_have_taken_up_is_left_to_them(way, others, answered: bool, expected: str | None) -> None:
    settings = ServerSettings(staff_roles=("9",))
    assert interruption(way, "a", others, settings, answered=answered) == expected


@pytest.mark.parametrize(
    "tag",
    ["solved", "Resolved", "ANSWERED", "✅ Solved", "[gelöst]", "Re\u0301solu", "Resuelto!", "решено", "RESOLVIDO"],
)
def test_tags_of_solved_posts(tag: str) -> None:
    assert is_solved(tag)


@pytest.mark.parametrize("tag", ["unsolved", "Not solved", "tea", "", "✅", "solve"])
def test_tags_of_open_posts(tag: str) -> None:
    assert not is_solved(tag)


@pytest.mark.parametrize(
    "text",
    [
        "What is Earl Grey flavoured with",
        "and where does it grow",
        "Is tea black?",
        "Is tea black? ",
        "**Is tea black?**",
        "Warum ist Tee schwarz",
        "¿Dónde crece la bergamota?",
        "pourquoi le thé est noir",
        "Почему чай чёрный",
        "Por que o chá é preto?",
        "红茶 是 什么？",
    ],
)
def test_questions(text: str) -> None:
    assert is_question(text)


@pytest.mark.parametrize(
    "text", ["", "?", "really?", "oh what?", "thanks!", "I drink tea.", "Whatever you say goes", "lol"]
)
def test_what_is_no_question(text: str) -> None:
    assert not is_question(text)


@pytest.mark.parametrize(
    ("title", "text", "asked"),
    [
        ("What is Genmaicha?", "I saw it in a shop.", "What is Genmaicha?"),
        ("Genmaicha", "I saw it in a shop. What is it made of? Thanks!", "What is it made of?"),
        ("Genmaicha", "I saw it.\nis it black tea?", "is it black tea?"),
        ("Genmaicha", "I would like to know.", "Genmaicha\nI would like to know."),
        ("Genmaicha", "", "Genmaicha"),
    ],
)
def test_what_a_post_asks(title: str, text: str, asked: str) -> None:
    assert question_of_post(title, text) == asked


@given(st.text(max_size=300), st.text(max_size=3000))
def test_a_posts_question_stands_in_the_post(title: str, text: str) -> None:
    asked = question_of_post(title, text)
    assert asked in f"{title.strip()}\n{text.strip()}" or asked in text
