"""Questions for what is allowed: their type, and the words that only ask that."""

from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.answer.asking.permission import asked_type, without_form
from bot.answer.asking.question import understand
from bot.text.languages import LANGUAGES, AnswerType

SIX = ("en", "de", "es", "fr", "ru", "zh")


def read(question: str, language: str) -> tuple[AnswerType, list[str]]:
    """The type of a question, and its words of full weight."""
    asked = understand(question, (), (language,))
    return asked.type, [word.text.casefold() for word in asked.words if word.weight == 1.0]


@pytest.mark.parametrize(
    ("question", "language", "kind", "words"),
    [
        ("are kites allowed?", "en", "permission", ["kites"]),
        ("am I allowed to fly a kite", "en", "permission", ["fly", "kite"]),
        ("is it ok to whistle", "en", "permission", ["whistle"]),
        ("is whistling against the rules", "en", "permission", ["whistling"]),
        ("kites ok?", "en", "permission", ["kites"]),
        ("do you allow kites", "en", "permission", ["kites"]),
        ("ARE KITES ALLOWED", "en", "permission", ["kites"]),
        ("do I need permission to whistle", "en", "permission", ["whistle"]),
        ("any rules about kites?", "en", "possibility", ["kites"]),
        ("may we whistle", "en", "permission", ["whistle"]),
        ("can i post kites", "en", "possibility", ["kites"]),
        ("what's the rule on kites", "en", "possibility", ["kites"]),
        ("what happens when I whistle", "en", "penalty", ["whistle"]),
        ("punishment for whistling", "en", "penalty", ["whistling"]),
        ("can you get banned for kites", "en", "penalty", ["banned", "kites"]),
        ("sind Drachen erlaubt?", "de", "permission", ["drachen"]),
        ("darf man pfeifen", "de", "permission", ["pfeifen"]),
        ("was passiert, wenn ich pfeife", "de", "penalty", ["pfeife"]),
        ("kann man Drachen mitbringen", "de", "possibility", ["drachen", "mitbringen"]),
        ("brauche ich einen Drachen", "de", "possibility", ["drachen"]),
        ("están permitidas las cometas", "es", "permission", ["cometas"]),
        ("se permite silbar", "es", "permission", ["silbar"]),
        ("¿puedo hacer cometas?", "es", "possibility", ["cometas"]),
        ("les cerfs-volants sont autorisés ?", "fr", "permission", ["cerfs", "volants"]),
        ("est-ce qu'on a le droit de siffler", "fr", "permission", ["siffler"]),
        ("on peut siffler ?", "fr", "possibility", ["siffler"]),
        ("me dejan traer cometas", "es", "permission", ["traer", "cometas"]),
        ("hay problema si silbo", "es", "permission", ["silbo"]),
        ("qué me pasa si silbo", "es", "penalty", ["silbo"]),
        ("y a moyen de siffler", "fr", "possibility", ["siffler"]),
        ("c'est possible de siffler", "fr", "possibility", ["siffler"]),
        ("je risque quoi si on siffle", "fr", "penalty", ["siffle"]),
        ("разрешены ли змеи", "ru", "permission", ["змеи"]),
        ("можно свистеть", "ru", "possibility", ["свистеть"]),
        ("允许风筝吗", "zh", "permission", ["风筝"]),
        ("可以唱歌吗", "zh", "possibility", ["唱歌"]),
        ("能唱歌不", "zh", "possibility", ["唱歌"]),
    ],
)
def test_what_only_asks_for_a_permission_is_no_topic(
    question: str, language: str, kind: AnswerType, words: list[str]
) -> None:
    assert read(question, language) == (kind, words)


@pytest.mark.parametrize(
    ("question", "language", "kind"),
    [
        ("who is allowed to fly kites", "en", "who"),
        ("where are kites allowed", "en", "where"),
        ("why are kites forbidden", "en", "why"),
        ("how many kites are allowed", "en", "number"),
        ("which kites are allowed", "en", "any"),
        ("may I ask if the server is old", "en", "any"),
        ("how can I fly a kite", "en", "any"),
        ("what happens in the second act", "en", "any"),
        ("is my account banned", "en", "polar"),
        ("is that the fine", "en", "polar"),
        ("error 403 forbidden", "en", "any"),
        ("wie kann ich Drachen steigen lassen", "de", "any"),
        ("ist mein Konto gesperrt", "de", "any"),
        ("cómo puedo volar cometas", "es", "any"),
        ("comment puis-je siffler", "fr", "any"),
        ("как можно свистеть", "ru", "any"),
        ("怎么可以加入", "zh", "any"),
    ],
)
def test_what_asks_for_something_else_asks_for_no_permission(question: str, language: str, kind: AnswerType) -> None:
    assert read(question, language)[0] == kind


def test_words_of_permission_stay_where_they_are_the_topic() -> None:
    assert read("which kites are allowed", "en")[1] == ["kites", "allowed"]
    assert read("error 403 forbidden", "en")[1] == ["error", "403", "forbidden"]
    assert read("is it allowed?", "en")[1] == ["allowed"]
    assert read("how much is the fine", "en")[1] == ["fine"]
    assert not understand("is it allowed?", (), ("en",)).names_its_topic


@given(st.text(max_size=120), st.sampled_from(SIX))
def test_what_is_blanked_leaves_all_else_in_its_place(text: str, code: str) -> None:
    plain = without_form(text, (code,))
    assert len(plain) == len(text)
    assert all(now in (before, " ") for now, before in zip(plain, text, strict=True))


@pytest.mark.parametrize("code", SIX)
def test_long_texts_are_read_in_no_time(code: str) -> None:
    permitting = LANGUAGES[code].permitting
    assert permitting is not None
    start = time.process_time()
    for text in (
        "is needs only to requires of the may ",
        "ist braucht nur bedarf ",
        "est que nécessite ",
        "нужно ",
        "可",
    ):
        asked_type(text * 200, [LANGUAGES[code]])
        for pattern in (permitting.states, permitting.punishes, permitting.narrows):
            if pattern is not None:
                list(pattern.finditer(text * 200))
    assert time.process_time() - start < 2
