from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.answer.asking.question import understand
from bot.answer.judging.doer import other_doer
from tests.answer.making import asked_of


@pytest.mark.parametrize(
    ("question", "quote", "around", "other"),
    [
        ("When did Ida patent the pump?", "In 1698 Ada patented a pump.", "", True),
        ("When did Ida patent the pump?", "In 1698 Ida patented a pump.", "", False),
        ("When did Ida patent the pump?", "In 1698 Ida and Ada patented a pump.", "", False),
        ("When did Ida patent the pump?", "In 1698 Ada has finally patented the pump.", "", True),
        ("When did Ida patent the pump?", "The pump was patented by Ada in 1698.", "", True),
        ("When did Ida patent the pump?", "The pump was patented by Ida in 1698.", "", False),
        ("When did Ida patent the pump?", "The pump was patented in 1698.", "", False),
        ("When did Ida patent the pump?", "She patented the pump in 1698.", "", False),
        ("When did Ida patent the pump?", "With Ada she patented the pump.", "", False),
        ("When did Ida patent the pump?", "The sister of Ada patented the pump in 1698.", "", False),
        # What begins the quote is a name where the text around writes it so within a sentence.
        ("When did Ida patent the pump?", "Ada patented a pump in 1698.", "There was Ada.", True),
        ("When did Ida patent the pump?", "Nobody patented a pump in 1698.", "", False),
        ("When did Ida patent the pump?", "In 1698 Lovelace patented a pump.", "There was Ida Lovelace.", False),
        ("When did she patent the pump?", "In 1698 Ada patented a pump.", "", False),
        ("When did IBM patent the pump?", "In 1698 Big Machines patented a pump.", "", False),
        # "The next patent" is no deed, and who tells of one does none.
        ("When did Ida patent the pump?", "In 1698 the Ada patent came.", "", False),
        ("How does Ida see the pump?", "In 1698 Ada sees a pump.", "", False),
        ("What did Russia fire?", "A rocket was fired by the US.", "", True),
        ("what did russia fire", "Three days later the US fired a rocket.", "", True),
        ("What did the US fire?", "A rocket was fired by the U.S. in 1998.", "", False),
        # What a member types in small letters is a name where the sources write it as one.
        ("when did ida patent the pump", "In 1698 Ada patented a pump.", "They saw Ida and Ada.", True),
        ("when did ida patent the pump", "In 1698 Ida patented a pump.", "They saw Ida and Ada.", False),
        ("when did ida patent the pump", "In 1698 Ada patented a pump.", "There was Ada.", False),
        ("when did miners patent the pump", "In 1698 Ada patented it.", "The Miners met, and the miners sang.", False),
        ("when did ida lovelace open the pump", "In 1698 Mr Lovelace opened a pump.", "He met Ida Lovelace.", False),
        ("when did Ida patent the pump", "Ada on Monday patented a pump.", "There was Ada.", True),
        ("when did Ida patent the pump", "Ida on Monday patented a pump.", "There was Ida.", False),
        ("What was patented by Ida?", "In 1698 Ada patented a pump.", "", True),
        ("What was patented by Ida?", "In 1698 Ida patented a pump.", "", False),
        ("Which pumps were sold by Ida?", "The pumps were sold by Ada.", "", True),
        ("Wann verkaufte Ida die Pumpe?", "1698 verkaufte Ada die Pumpe.", "", False),
    ],
)
def test_another_does_what_is_asked_of_one(question: str, quote: str, around: str, *, other: bool) -> None:
    assert other_doer(*asked_of(question, quote, around=around)) is other


ONES = ("Ida", "Ada", "the US", "Harvard", "she")


@given(
    st.text(max_size=40) | st.sampled_from(ONES).map("When did {} sell boats?".format),
    st.text(max_size=40)
    | st.lists(st.sampled_from((*ONES, "sold", "by", "boats", ".", "was")), max_size=9).map(" ".join),
    st.sampled_from(("en", "de", "ru", "zh", "xx")),
)
def test_any_question_and_any_quote(question: str, quote: str, language: str) -> None:
    if understand(question, (), (language,), language).words:
        assert other_doer(*asked_of(question, quote, language)) in {True, False}
        assert not other_doer(*asked_of(question, question, language))
