from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.answer.answerer import Answerer
from bot.answer.judging.tier import SURE, Calibration, judge
from bot.answer.selection.features import Weights
from bot.model import Hit, Slice
from bot.retrieve.retriever import WeightedTerm
from bot.text.alternatives import Via
from tests.answer.conftest import BOTH, Open
from tests.answer.making import asked_of

CONFUSION = st.floats(0, 1.5)
EVIDENCE = st.floats(-10, 10)


def test_where_little_is_found_of_what_is_absent_evidence_counts_in_full() -> None:
    for confusion in (0.0, 0.25, 0.45):
        assert Calibration().of_corpus(confusion).confidence(2.0) == Calibration().confidence(2.0)


def test_the_same_evidence_gives_less_confidence_where_passages_are_alike() -> None:
    kept = [Calibration().of_corpus(confusion).confidence(2.5) for confusion in (0.4, 0.6, 0.8, 1.1)]
    assert kept == sorted(kept, reverse=True)
    assert kept[0] >= Calibration().answered > kept[-1]


@given(CONFUSION, EVIDENCE)
def test_what_is_worth_showing_stays_the_same(confusion: float, evidence: float) -> None:
    plain, harder = Calibration(), Calibration().of_corpus(confusion)
    if abs(plain.confidence(evidence) - plain.closest) > 1e-6:
        assert (plain.confidence(evidence) >= plain.closest) == (harder.confidence(evidence) >= harder.closest)
    assert harder.confidence(evidence) <= plain.confidence(evidence)


def test_more_evidence_is_more_confidence_whatever_the_corpus() -> None:
    harder = Calibration().of_corpus(0.9)
    assert harder.confidence(1.0) < harder.confidence(2.0) < harder.confidence(3.0)
    assert harder.confidence(1.5 + 2.6 * 0.44) == pytest.approx(0.5)
    assert 0 < harder.closest < harder.answered


def test_the_evidence_that_gives_a_confidence_gives_it() -> None:
    for calibration in (Calibration(), Calibration().of_corpus(0.9)):
        for confidence in (0.1, 0.18, 0.5, 0.75, 0.9):
            assert calibration.confidence(calibration.evidence(confidence)) == pytest.approx(confidence)


@pytest.mark.parametrize("manner", [1.0, -0.3])
def test_how_the_question_above_it_asks_makes_no_answer_surer(manner: float) -> None:
    asked, terms, plain = asked_of("Who sold the amber?", "Two merchants sold the amber.")
    features = plain.features._replace(manner=manner)
    other = plain._replace(features=features, score=plain.score + manner * Weights().manner)
    plainly, otherwise = (judge(asked, terms, [one], Calibration()).confidence for one in (plain, other))
    assert otherwise == pytest.approx(plainly)


@pytest.mark.parametrize(("page", "surer"), [(1.0, True), (-3.0, False)])
def test_a_page_for_those_who_ask_is_trusted_more(page: float, *, surer: bool) -> None:
    asked, terms, plain = asked_of("Who sold the amber?", "Two merchants sold the amber.")
    there = plain._replace(features=plain.features._replace(page=page), score=plain.score + page * Weights().page)
    plainly, paged = (judge(asked, terms, [one], Calibration()).confidence for one in (plain, there))
    assert (paged > plainly) is surer
    assert surer or paged == pytest.approx(plainly)


def test_what_is_told_beside_a_question_makes_no_answer_surer_than_its_own_words() -> None:
    asked, terms, plain = asked_of("Who sold the amber?", "Two merchants sold the amber.")
    told = plain._replace(features=plain.features._replace(covered=2.0), score=2.0 * plain.score)
    plainly, beside = (judge(asked, terms, [one], Calibration()).confidence for one in (plain, told))
    assert beside == pytest.approx(plainly)


def test_pairs_of_characters_that_overlap_are_fewer_words_than_pairs() -> None:
    def length(question: str) -> float:
        asked, terms, best = asked_of(question, "琥珀湾大桥长九百米。", language="zh")
        (part,) = (part for part in judge(asked, terms, [best], Calibration()).evidence if part.name == "length")
        return part.value

    assert length("琥珀湾大桥") == length("琥珀 大桥") == 2 / 8


@pytest.mark.parametrize(("words", "value"), [(4, 0.5), (8, 1.0), (12, 1.125), (16, 1.25), (20, 1.25)])
def test_of_a_long_question_less_must_stand_in_an_answer(words: int, value: float) -> None:
    names = (
        "amber berth cargo dock eel ferry gull harbour island jetty kelp lantern mast net oar pier quay rope sail tide"
    )
    asked, terms, best = asked_of(" ".join(names.split()[:words]), "Two merchants sold the amber.")
    (part,) = (part for part in judge(asked, terms, [best], Calibration()).evidence if part.name == "length")
    assert part.value == value


NEAR_MISSES = {
    "How many merchants sold amber?": "uncounted",
    "Since when does the harbour master assign every berth?": "undated",
    "Where is the largest piece of amber of the rocky coast shown?": "other_word",
    "Why must motor boats keep below seven knots within the buoys?": "other_number",
}


@pytest.mark.parametrize(("question", "name"), NEAR_MISSES.items())
def test_a_near_miss_is_shown_but_not_trusted(town: Answerer, question: str, name: str) -> None:
    answer, why = town.explain(question, (), BOTH)
    against = [entry for entry in why.tier.parts if entry.part.name == name]
    assert [entry.share < 0 for entry in against] == [True]
    assert answer.tier == "closest"
    assert answer.quotes
    assert answer.confidence < against[0].without


def test_being_a_near_miss_takes_no_quote_away(town: Answerer) -> None:
    found: list[float] = []
    # The more speaks for it otherwise, the likelier it is all the same.
    for question in ("Who was appointed to the lake in 1999?", "Which warden of the lake was appointed in 1999?"):
        answer, why = town.explain(question, (), BOTH)
        parts = {entry.part.name: entry.share for entry in why.tier.parts}
        assert parts["other_number"] < 0 < parts["shown"]
        assert answer.tier == "closest"
        found.append(answer.confidence)
    assert Calibration().closest < found[0] < found[1] < SURE


def test_what_wordnet_alone_relates_is_less_sure() -> None:
    def parts(question: str, via: Via) -> dict[str, float]:
        asked, terms, found = asked_of(question, "The warden sold the amber.")
        others = [replace(term, variants=(WeightedTerm("warden", 0.5, via),)) for term in terms[:1]]
        found = found._replace(own=frozenset(range(len(terms))))
        judged = judge(asked, [*others, *terms[1:]], [found], Calibration())
        return {part.name: part.value for part in judged.evidence}

    # A name that has another meaning too is all that is asked of.
    assert parts("Who is Gard?", "form")["unknown"] == parts("Who is Gard?", "form")["single"] == 0
    assert parts("Who is Gard?", "wordnet")["unknown"] == 0.5
    assert parts("Who is Gard?", "wordnet")["single"] == 1
    assert parts("Gard sold the amber?", "form")["unknown"] == parts("Gard sold the amber?", "wordnet")["single"] == 0
    assert 0 < parts("Gard sold the amber?", "wordnet")["unknown"] < 0.25


def test_what_stands_for_a_word_is_found_no_more_surely_for_its_letters() -> None:
    def grams(weight: float) -> float:
        asked, terms, found = asked_of("Who sold the resin?", "The warden sold the amber.")
        others = [terms[0], replace(terms[1], variants=(WeightedTerm("amber", weight, "form"),))]
        judged = judge(asked, others, [found._replace(own=frozenset((0, 1)))], Calibration())
        return next(part.value for part in judged.evidence if part.name == "grams")

    assert [grams(1.0), grams(0.8)] == [1.0, 1.0]
    assert grams(0.4) == pytest.approx(0.7)


FAULTS = "# Farm\n\n## The barrow does not tip\n\nOil the left hinge of the barrow. Ask the smith for a spring.\n"


@pytest.mark.parametrize("question", ["barrow wont tip", "why does the barrow not tip?"])
def test_what_helps_stands_below_the_fault(open_answerer: Open, question: str) -> None:
    answer, why = open_answerer({"main/barrow.md": FAULTS}).explain(question, (), frozenset({"main"}))
    assert "Oil the left hinge" in answer.quotes[0].text
    assert answer.reason != "contrary"
    assert {entry.part.name: entry.part.value for entry in why.tier.parts}["denied"] == 0


def test_what_a_question_is_about_denies_nothing_in_a_heading(open_answerer: Open) -> None:
    page = "# Quay\n\n## Free boats\n\nThey are safe and lie at the quay.\n\n## Oars\n\nOars are lent at the gate.\n"
    answerer = open_answerer({"main/quay.md": page})
    answer, why = answerer.explain("why are free boats not safe", (), frozenset({"main"}))
    assert "safe" in answer.ranked[0].text
    assert {entry.part.name: entry.part.value for entry in why.tier.parts}["denied"] == 1


def test_when_it_is_closed_answers_whether_it_is_open(open_answerer: Open) -> None:
    answerer = open_answerer({"main/weir.md": "# The weir\n\nThe weir is closed on Mondays and in May.\n"})
    assert answerer.answer("is the weir open in may", [], frozenset({"main"})).reason != "contrary"
    assert answerer.answer("who opened the weir in may", [], frozenset({"main"})).reason == "contrary"


HALL = "# Die Sporthalle\n\nBei Verlust des Schlüssels sind 25 Euro zu zahlen. Getränke gibt es am Eingang.\n"
CLUB = "# 公会\n\n三十天以后可以重新加入，被开除的人除外。官员由会长任命。\n"


@pytest.mark.parametrize(
    ("text", "question"),
    [
        (HALL, "hab ein buch verbummelt"),  # "Verlust" stands for both words
        (CLUB, "怎么加入社团"),  # 入社 is no word there, so 社团 is missing
    ],
)
def test_one_word_that_stands_for_many_is_not_trusted(open_answerer: Open, text: str, question: str) -> None:
    answer = open_answerer({"main/page.md": text}).answer(question, (), frozenset({"main"}))
    assert answer.tier != "answered"


def part(name: str, question: str, quote: str, language: str = "en", title: str = "A page") -> float:
    asked, terms, best = asked_of(question, quote, language, title=title)
    return next(part.value for part in judge(asked, terms, [best], Calibration()).evidence if part.name == name)


@pytest.mark.parametrize(
    ("language", "question", "quote", "title", "missing"),
    [
        ("en", "What is the latest version of the game?", "Get the latest version of the game here.", "", 1),
        ("en", "What is the latest version of the game?", "The latest version of the game is 2.4.", "", 0),
        ("en", "What is the latest stable game version?", "This is the stable game.", "", 1),
        ("en", "which harbour game version do i need", "The harbour game needs one.", "", 1),
        ("en", "Which version of the game has wolves?", "The game has a version with wolves.", "", 1),
        ("en", "Where is the latest version of the game?", "Get the latest version of the game here.", "", 0),
        ("en", "What is the latest release process?", "The latest release process is short.", "", 0),
        ("de", "Was ist die neueste Version des Spiels?", "Hier gibt es die neueste Version des Spiels.", "", 1),
        ("es", "¿Cuál es la última versión del juego?", "Aquí está la última versión del juego.", "", 1),
        ("fr", "Quelle est la dernière version du jeu ?", "Voici la dernière version du jeu.", "", 1),
        ("ru", "Какая последняя версия игры?", "Здесь последняя версия игры.", "", 1),
    ],
)
def test_a_version_is_a_number(language: str, question: str, quote: str, title: str, missing: float) -> None:
    assert part("unnumbered", question, quote, language, title) == missing


@pytest.mark.parametrize(
    ("heading", "missing"), [("2.1. What is the latest version?", 1), ("Chapter 3. Games", 1), ("2.4", 0), ("v2.4.", 0)]
)
def test_the_number_of_a_section_is_none_of_a_version(heading: str, missing: float) -> None:
    asked, terms, best = asked_of("What is the latest version of the game?", "This is the game.")
    passage = replace(best.hit.passage, heading=(Slice(0, len(heading), heading),))
    parts = judge(asked, terms, [best._replace(hit=Hit(passage, 1.0))], Calibration()).evidence
    assert next(part.value for part in parts if part.name == "unnumbered") == missing


@pytest.mark.parametrize(
    ("question", "quote", "title", "vague"),
    [
        ("Is there any way to get there?", "There are ways to get files.", "A page", 1),
        ("Is there any way to get to the harbour?", "There are ways to get files.", "A page", 0),
        ("way to get there", "Take the bus.", "Ways to get there", 0),
    ],
)
def test_words_of_talk_alone_tell_of_nothing(question: str, quote: str, title: str, vague: float) -> None:
    assert part("vague", question, quote, title=title) == vague


def test_a_heading_of_one_word_of_the_quote_is_of_no_other() -> None:
    quote = "Late guests pay half of it."
    assert part("section", "can i pay by paypal", quote, title="Payment") == 0
    assert part("section", "do i pay", quote, title="Payment") == 1
    assert part("section", "can i pay by paypal", "Half of it is due.", title="Payment") == 1


def test_a_word_of_talk_that_is_missing_tells_half_of_what_it_counts() -> None:
    assert part("lacking", "Which sailors need a lantern?", "Sailors keep a lantern.") == 0.5
    assert part("lacking", "Which sailors use a lantern?", "Sailors keep a lantern.") == 0.5
    assert part("lacking", "Which sailors need a lantern?", "Sailors need a pass.") == 1


@pytest.mark.parametrize(
    ("answer", "lacking"), [("It costs 5 crowns each way.", 0), ("A lamp costs 5 crowns each year.", 1)]
)
def test_what_a_pronoun_refers_to_is_not_missing(open_answerer: Open, answer: str, lacking: float) -> None:
    page = f"# Ways\n\nTake the ferry to Varn at the quay behind the mill. {answer}\n\n# Tolls\n\nThe bridge is free.\n"
    found, why = open_answerer({"main/ways.md": page}).explain("how much does the ferry cost", (), frozenset({"main"}))
    best = next(entry.part for entry in why.tier.parts if entry.part.name == "lacking")
    assert found.ranked[0].text == answer
    assert best.value == lacking


@pytest.mark.parametrize(("header", "lacks"), [("Offence | First time | Second time", 0), ("Offence | Length", 1)])
def test_the_header_of_a_row_may_say_which_one_is_meant(header: str, lacks: float) -> None:
    asked, terms, found = asked_of("ban for cheating the first time", "Cheating | Ban, 30 days | Ban")
    row = found._replace(unit=replace(found.unit, kind="row", lead=Slice(0, 0, header)))
    evidence = judge(asked, terms, [row], Calibration()).evidence
    assert next(part.value for part in evidence if part.name == "limits") == lacks
