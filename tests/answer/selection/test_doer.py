from __future__ import annotations

import time
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.answer.asking.question import understand
from bot.answer.selection.doer import Doers
from bot.retrieve.retriever import WeightedTerm
from bot.text.languages import language_of
from bot.text.terms import Analyzer
from tests.answer.making import asked_of


def other_than_asked(question: str, quote: str, language: str = "en", *, around: str = "") -> bool:
    """Whether another does in a quote what a question asks of one."""
    asked, terms, candidate = asked_of(question, quote, language, around=around)
    passage = candidate.hit.passage
    return Doers(asked, terms, [passage]).other(passage, candidate.text, candidate.own)


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
        # A word that no table knows is one, too.
        ("Did Ida sell a pump?", "Kestria sold its pump in 1998.", "", True),
        ("Did Ida sell a pump?", "Kestrians sold a pump in 1998.", "", False),
        ("When did Ida patent the pump?", "Nobody patented a pump in 1698.", "", False),
        ("When did Ida patent the pump?", "In 1698 Lovelace patented a pump.", "There was Ida Lovelace.", False),
        ("When did Ida patent the pump?", "In 1698 Lovelace patented it.", "There was Ida van Lovelace.", False),
        ("When did Ida patent the pump?", "In 1698 Ada patented a pump.", "There were Ida and Ada.", True),
        ("When did she patent the pump?", "In 1698 Ada patented a pump.", "", False),
        ("When did IBM patent the pump?", "In 1698 Big Machines patented a pump.", "", False),
        # "The next patent" is no deed, and who tells of one does none.
        ("When did Ida patent the pump?", "In 1698 the Ada patent came.", "", False),
        ("How does Ida see the pump?", "In 1698 Ada sees a pump.", "", False),
        ("When was the pump patented by Ida?", "In 1698 Ada patented a pump.", "", True),
        ("When was the pump patented by Ida?", "In 1698 Ida patented a pump.", "", False),
        ("Was a pump sold by Ida?", "The pump was sold by Ada.", "", True),
        ("Was a pump sold by noon?", "The pump was sold by Ada.", "", False),
        # Another noun may be another word for the one that is asked for, unless that stands beside it.
        ("Did the town sell the jetty?", "The town built a jetty; the club sold the jetty.", "", True),
        ("Did the town sell the jetty?", "The club sold the jetty.", "", False),
        ("Did the town sell the jetty?", "The club built a jetty; the town sold the jetty.", "", False),
        ("Did the town sell the jetty?", "The club met the town, which sold the jetty.", "", False),
        # Many of a kind are no others.
        ("Do pilots carry a lamp?", "Anglers carry a lamp.", "", True),
        ("Do pilots carry a lamp?", "Pilots carry a lamp.", "", False),
        ("Do pilots carry a lamp?", "Anglers and pilots carry a lamp.", "", False),
        ("Do pilots carry a lamp?", "They carry a lamp.", "", False),
        ("Do pilots carry a lamp?", "After dark everyone carries a lamp.", "", False),
        # A deed that a noun tells, one that is ordered, and what it is done to.
        ("How many envoys did Russia expel?", "The US announced in May the expulsion of ten Russian envoys.", "", True),
        ("Why did the United States expel envoys?", "The US announced the expulsion of ten Russian envoys.", "", False),
        ("Why did the United States expel envoys?", "The UK announced the expulsion of ten Russian envoys.", "", True),
        ("Why did the US expel envoys?", "The United States expelled ten Russian envoys.", "", False),
        ("Why did the United Kingdom expel envoys?", "Britain expelled ten Russian envoys.", "", False),
        ("How many envoys did the US expel?", "The US announced in May the expulsion of ten envoys.", "", False),
        ("How many envoys did Russia expel?", "The US ordered ten Russian envoys to be expelled.", "", True),
        ("How many envoys did the US expel?", "The US ordered ten Russian envoys to be expelled.", "", False),
        ("How many envoys did Russia expel?", "Ten Russian envoys were expelled by the US.", "", True),
        ("How many envoys did Russia expel?", "Then came the US expulsion of ten Russian envoys.", "", True),
        ("How many envoys did Russia expel?", "It was France's first expulsion of ten Russian envoys.", "", True),
        ("How many envoys did France expel?", "It was France's expulsion of ten Russian envoys.", "", False),
        ("How many envoys did Russia expel?", "The expulsion of ten Russian envoys by the US came.", "", True),
        ("How many envoys did Russia expel?", "The US announced most expulsions, ten of Russian envoys.", "", True),
        ("How many envoys did the US expel?", "The US announced most expulsions, ten of Russian envoys.", "", False),
        ("How many envoys did Russia expel?", "There was an expulsion of ten Russian envoys.", "", False),
        (
            "How many envoys did Russia expel?",
            "Ten were expelled by the US after a long bitter war with Russia.",
            "",
            True,
        ),
        ("How many envoys did Russia expel?", "There was an expulsion of envoys, told by the US.", "", False),
        (
            "How many envoys did the US expel?",
            "With the US in a long and bitter war over trade Russia announced most expulsions.",
            "",
            False,
        ),
        ("What did Ida invent?", "It was the French inventor of the pump.", "", False),
        ("What did Russia fire?", "A rocket was fired by the US.", "", True),
        ("what did russia fire", "Three days later the US fired a rocket.", "", True),
        ("what did the us fire", "Three days later Russia fired a rocket.", "", True),
        ("what did the us fire", "Three days later the US fired a rocket.", "", False),
        ("What did the US fire?", "A rocket was fired by the U.S. in 1998.", "", False),
        # What a member types in small letters is a name where the sources write it as one.
        ("when did ida patent the pump", "In 1698 Ada patented a pump.", "They saw Ida and Ada.", True),
        ("when did ida patent the pump", "In 1698 Ida patented a pump.", "They saw Ida and Ada.", False),
        ("when did ida patent the pump", "In 1698 Ada patented a pump.", "There was Ada.", False),
        ("when did miners patent the pump", "In 1698 Ada patented it.", "The Miners met, and the miners sang.", False),
        ("when did ida lodge sell pumps", "In 1698 Ada lodged there.", "They saw Ada and Ida Lodge.", False),
        ("when did ida lovelace open the pump", "In 1698 Mr Lovelace opened a pump.", "He met Ida Lovelace.", False),
        ("when did Ida patent the pump", "Ada on Monday patented a pump.", "There was Ada.", True),
        ("when did Ida patent the pump", "Ida on Monday patented a pump.", "There was Ida.", False),
        ("What was patented by Ida?", "In 1698 Ada patented a pump.", "", True),
        ("What was patented by Ida?", "In 1698 Ida patented a pump.", "", False),
        ("Which pumps were sold by Ida?", "The pumps were sold by Ada.", "", True),
    ],
)
def test_another_does_what_is_asked_of_one(question: str, quote: str, around: str, *, other: bool) -> None:
    assert other_than_asked(question, quote, around=around) is other


@pytest.mark.parametrize(
    ("question", "quote", "other"),
    [
        # The verb stands second, the doer on either side of it, or of its helping verb.
        ("Wie viele Gesandte wies Russland aus?", "Die USA wiesen im Mai zehn russische Gesandte aus.", True),
        ("Wie viele Gesandte wies Russland aus?", "Im Mai wies Polen zehn russische Gesandte aus.", True),
        ("Wie viele Gesandte wies Russland aus?", "Im Mai wies Russland zehn Gesandte aus.", False),
        ("Wie viele Gesandte wies Russland aus?", "Zehn Gesandte wies Russland aus.", False),
        ("Wie viele Gesandte wies Russland aus?", "Polen wies zehn Gesandte aus Russland aus.", True),
        ("Wie viele Waren hat Russland verkauft?", "Polen hat zehn russische Waren verkauft.", True),
        ("Wie viele Waren hat Russland verkauft?", "Die Vereinigten Staaten haben zehn Waren verkauft.", True),
        ("Wie viele Waren hat Russland verkauft?", "Im Mai wurden von den Niederlanden Waren verkauft.", True),
        ("Wie viele Waren hat Russland verkauft?", "Zehn Waren wurden von Russland verkauft.", False),
        (
            "Wann hat Ida Waren verkauft?",
            "Waren wurden von Ida in einer Stadt am Meer im Jahr 1698 und später von Ada verkauft.",
            False,
        ),
        ("Wie viele Waren hat Russland verkauft?", "Zehn Waren wurden verkauft.", False),
        ("Wie viele Waren hat Ida verkauft?", "Der Botschafter der USA hat zehn Waren verkauft.", False),
        ("Wie viele Waren wurden von Russland verkauft?", "Polen hat zehn Waren verkauft.", True),
        ("Wann verkaufte Ida die Pumpe?", "1698 verkaufte Ada Lovelace die Pumpe.", True),
        ("Wann verkaufte Ida die Pumpe?", "1698 verkaufte sie die Pumpe.", False),
        ("Wann verkaufte Ida die Pumpe?", "Pumpen verkaufte sie 1698.", False),
        ("Wann verkaufte Ida die Pumpe?", "Die Forscherin verkaufte 1698 die Pumpe.", False),
        ("Wann verkaufte Ida die Pumpe?", "1698 verkaufte die Forscherin die Pumpe.", False),
        ("Wann verkaufte Ida die Pumpe?", "1698 verkauften Forscher die Pumpe.", False),
        ("Wann verkaufte Ida die Pumpe?", "Mit Ada verkaufte Ida 1698 die Pumpe.", False),
        ("Wann verkaufte die Stadt die Pumpe?", "1698 verkaufte Polen die Pumpe.", False),
        ("Wann haben Vereine die Pumpe verkauft?", "1698 verkaufte Ada die Pumpe.", False),
        ("wann verkaufte ida die pumpe", "1698 verkaufte Ada die Pumpe, sagte Ida.", False),
    ],
)
def test_who_does_it_in_german(question: str, quote: str, *, other: bool) -> None:
    assert other_than_asked(question, quote, "de") is other


def test_a_split_verb_is_that_of_a_participle() -> None:
    question, quote = "Wie viele Gesandte hat Russland ausgewiesen?", "Die USA wiesen zehn Gesandte aus."
    asked, terms, candidate = asked_of(question, quote, "de")
    verb = next(at for at, word in enumerate(asked.words) if word.text == "ausgewiesen")
    terms[verb] = replace(terms[verb], variants=(WeightedTerm(Analyzer("de").term("wiesen"), 0.6, "compound"),))
    passage = candidate.hit.passage
    assert Doers(asked, terms, [passage]).other(passage, candidate.text, candidate.own | {verb})


@pytest.mark.parametrize(
    ("language", "question", "quote", "other"),
    [
        ("es", "¿Cuándo patentó Ida la bomba?", "En 1698 Ada patentó la bomba.", True),
        ("es", "¿Cuándo patentó Ida la bomba?", "En 1698 Ida patentó la bomba.", False),
        ("es", "¿Cuándo patentó Ida la bomba?", "A Ada la patentó Ida.", False),
        ("es", "¿Cuándo patentó Ida la bomba?", "En 1698 la hermana de Ada patentó la bomba.", False),
        ("es", "¿Cuándo patentó Ida la bomba?", "La bomba fue patentada por Ada.", True),
        ("es", "¿Cuándo fue patentada la bomba por Ida?", "En 1698 Ada patentó la bomba.", True),
        ("fr", "Quand Ida a-t-elle vendu la pompe ?", "En 1698, Ada a vendu la pompe.", True),
        ("fr", "Quand Ida a-t-elle vendu la pompe ?", "En 1698, Ida a vendu la pompe.", False),
        ("fr", "Quand Ida a vendu la pompe ?", "La pompe a été vendue par Ada.", True),
        ("fr", "Quand Ida a vendu la pompe ?", "La pompe a été vendue en 1698.", False),
        ("fr", "Quand Ida a vendu la pompe ?", "En 1698, la sœur d'Ada a vendu la pompe.", False),
        ("fr", "Combien de pompes a vendu Ida ?", "En 1698, Ada a vendu deux pompes.", True),
        ("ru", "Когда Ида продала насос?", "В 1698 году Ада продала насос.", True),
        ("ru", "Когда Ида продала насос?", "В 1698 году Ида продала насос.", False),
        ("ru", "Когда Ида продала насос?", "В 1698 году насос продала Ида.", False),
        ("ru", "Когда Ида продала насос?", "В 1698 году сестра Ады продала насос.", False),
        ("ru", "Сколько насосов продала Франция?", "США продали десять насосов.", True),
    ],
)
def test_who_does_it_in_other_languages(language: str, question: str, quote: str, *, other: bool) -> None:
    assert other_than_asked(question, quote, language) is other


ONES = ("Ida", "Ada", "the US", "Harvard", "she")


@given(
    st.text(max_size=40) | st.sampled_from(ONES).map("When did {} sell boats?".format),
    st.text(max_size=40)
    | st.lists(st.sampled_from((*ONES, "sold", "by", "boats", ".", "was")), max_size=9).map(" ".join),
    st.sampled_from(("en", "de", "es", "fr", "ru", "zh", "xx")),
)
def test_any_question_and_any_quote(question: str, quote: str, language: str) -> None:
    if understand(question, (), (language,), language).words:
        assert other_than_asked(question, quote, language) in {True, False}
        assert not other_than_asked(question, question, language)


@pytest.mark.parametrize("piece", ["A.", "Aa ", "Aa-", "Ada a-t-il ", "quand a ", "когда Аа "])
@pytest.mark.parametrize("language", ["en", "de", "es", "fr", "ru"])
def test_a_question_of_names_alone_takes_no_long_time(language: str, piece: str) -> None:
    doing = language_of(language).doing
    assert doing is not None
    began = time.process_time()
    assert doing.asks.search(f"{piece * (8_000 // len(piece))}?") is None or "a-t-il" in piece
    assert time.process_time() - began < 1


@pytest.mark.parametrize(
    ("question", "asks"),
    [("When did Ida patent the pump?", True), ("When did you patent the pump?", False), ("Old pumps?", False)],
)
def test_candidates_are_read_where_a_question_names_who_does_something(question: str, asks: bool) -> None:
    asked, terms, candidate = asked_of(question, "In 1698 Ada patented a pump.")
    assert Doers(asked, terms, [candidate.hit.passage]).asked is asks
