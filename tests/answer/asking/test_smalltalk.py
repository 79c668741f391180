"""What is said around a question, or instead of one."""

from __future__ import annotations

import pytest

from bot.answer.asking.smalltalk import asks_of_bot, bared, is_chat, without_politeness


@pytest.mark.parametrize(
    ("message", "left"),
    [
        ("when does it open lol thx", "when does it open"),
        ("Hi Tom! Who runs the market?", "Who runs the market?"),
        ("hey jonas, when is the raid?", "when is the raid?"),
        ("thanks Tom. and on sunday?", "and on sunday?"),
        ("Hallo Anna, wann ist Training?", "wann ist Training?"),
        ("привет Иван, когда рейд?", "когда рейд?"),
        ("hello score, what is it", "hello score, what is it"),
        ("hi, when is the raid?", "when is the raid?"),
        ("hi when is the raid", "when is the raid"),
        ("thanks! and on sunday?", "and on sunday?"),
        ("hi score of the match", "hi score of the match"),  # no greeting: no pause, and no question behind it
        ("Danke, wann ist Training?", "wann ist Training?"),
        ("ok and for adults", "and for adults"),
        ("ок а для детей", "а для детей"),
        ("good and bad ideas", "good and bad ideas"),
        ("yes, when is the raid", "when is the raid"),
        ("right when is the raid", "when is the raid"),
        ("right now the raid", "right now the raid"),
        ("genau, wann ist Training", "wann ist Training"),
        ("yeah but when is the raid", "but when is the raid"),
        ("no wait when is the raid", "when is the raid"),
        ("when is the raid exactly?", "when is the raid?"),
        ("when is the raid though", "when is the raid"),
        ("cuándo es la copa exactamente", "cuándo es la copa"),
        ("when exactly", "when exactly"),
        ("btw, when is the raid", "when is the raid"),
        ("ok next, when is the raid", "when is the raid"),
        ("oh and when is the raid", "and when is the raid"),
        ("new question: when is the raid", "when is the raid"),
        ("übrigens, wann ist Training", "wann ist Training"),
        ("por cierto, cuándo es la copa", "cuándo es la copa"),
        ("au fait, quand est la coupe", "quand est la coupe"),
        ("кстати, когда кубок", "когда кубок"),
        ("对了，什么时候比赛", "什么时候比赛"),
        ("换个话题:什么时候比赛", "什么时候比赛"),
        ("bot when is the raid", "when is the raid"),
        ("bot is not responding", "bot is not responding"),
        ("next weekend the raid", "next weekend the raid"),
    ],
)
def test_thanks_and_greetings_before_a_question_are_none_of_it(message: str, left: str) -> None:
    assert without_politeness(message) == left
    assert not is_chat(message)


@pytest.mark.parametrize(
    "message",
    ["nvm", "ok never mind", "got it", "that makes sense, thanks", "vergiss es", "passt", "da igual", "laisse tomber",
     "неважно", "算了"],
)  # fmt: skip
def test_what_may_stand_before_a_question_asks_nothing_alone(message: str) -> None:
    assert is_chat(message)


@pytest.mark.parametrize("message", ["never mind the gap", "is it ok", "mind the step", "verstanden wird was?"])
def test_what_goes_on_is_no_chat(message: str) -> None:
    assert not is_chat(message)


def test_a_message_of_nothing_else_asks_nothing() -> None:
    assert is_chat("thanks a lot")
    assert is_chat("ty, you're great") and is_chat("that's great") and not is_chat("you're wrong")
    assert bared("hi, thanks") == "thanks"
    assert bared("ok, source please") == "source"
    assert not is_chat("are you sure")


@pytest.mark.parametrize(
    ("message", "of_bot"),
    [
        ("can you help me?", True),
        ("hey, what can you do?", True),
        ("are you a bot", True),
        ("how do you work", True),
        ("how does it work", False),
        ("help me mend a net", False),
        ("can you help me with a net", False),
        ("what can you do with a net", False),
        ("Kannst du mir helfen?", True),
        ("bist du ein Mensch", True),
        ("bist du", False),
        ("what's your name?", True),
        ("what's your name for a net?", False),
        ("wie heißt du", True),
        ("cómo te llamas", True),
        ("comment t'appelles-tu ?", True),
        ("как тебя зовут", True),
        ("你叫什么名字", True),
        ("¿Qué puedes hacer?", True),
        ("tu peux m'aider ?", True),
        ("Что ты умеешь?", True),
        ("你能帮我吗？", True),
    ],
)
def test_what_asks_of_the_bot_asks_for_its_help(message: str, of_bot: bool) -> None:
    assert asks_of_bot(message) is of_bot


@pytest.mark.parametrize(
    "text",
    [
        *(
            "is it ok",
            "is that right?",
            "ist das ok",
            "ok computer",
            "who is right?",
            "is the harbour nice?",
            "thanks to whom was it built?",
            "",
        ),
        *("¿por qué no?", "gracias a quién se construyó", "как открыть музей", "好吃吗", "好的酒店在哪里"),
    ],
)
def test_a_question_with_a_polite_word_is_one(text: str) -> None:
    assert not is_chat(text)
