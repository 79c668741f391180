"""What answers a question, and how surely, over small corpora whose right answers anyone can see."""

from __future__ import annotations

from pathlib import Path

import pytest

from bot.answer.answerer import Answerer
from bot.model import Exchange
from bot.retrieve.wordnet import WordNet
from tests.answer.conftest import BOTH, LAW, Open, best
from tests.wordnets import write_wordnet


@pytest.mark.parametrize(
    ("question", "text"),
    [
        ("How much does a fishing permit cost?", "A fishing permit costs 40 crowns a year."),
        ("When does the lake office sell permits?", "The lake office sells permits on Mondays."),
        ("When was Ida Lund appointed as warden?", "The warden, Ida Lund, was appointed in 1998."),
        ("may i use nets in the harbour", "use nets in the harbour"),
        ("what is the season of pike", "Pike | June to March"),
        ("how fast may motor boats go", "Motor boats must keep below five knots within the buoys."),
        ("who founded the town of Varn?", "The town of Varn was founded in 1324 by fishermen from the coast."),
        ("wen does the museum opn", "The museum opens at nine and is closed on Tuesdays."),
        ("HOW MUCH DOES A FISHING PERMIT COST?", "A fishing permit costs 40 crowns a year."),
    ],
)
def test_the_sentence_that_answers_ranks_first(town: Answerer, question: str, text: str) -> None:
    assert text in best(town.answer(question, [], BOTH)).replace("| ", "| ").strip("| ")


def test_ranked_units_stand_alone_in_the_selectors_order(town: Answerer) -> None:
    answer = town.answer("how much does a fishing permit cost a year", [], BOTH)
    assert [quote.n for quote in answer.ranked] == list(range(1, len(answer.ranked) + 1))
    assert 1 < len(answer.ranked) <= 5
    scores = [quote.score for quote in answer.ranked]
    assert scores == sorted(scores, reverse=True)
    assert not any(quote.context for quote in answer.ranked)


def test_a_question_that_is_a_heading_is_answered_by_its_section(open_answerer: Open) -> None:
    text = (
        "# FAQ\n\n## Can I bring my dog?\n\nYes, if it is on a leash.\n\n## Is smoking allowed?\n\nOnly in the yard.\n"
    )
    answer = open_answerer({"main/f.md": text}).answer("Can I bring my dog?", [], frozenset({"main"}))
    assert answer.tier == "answered"
    assert answer.quotes[0].text == "Yes, if it is on a leash."
    assert answer.missing == ()


def test_a_heading_that_asks_the_same_counts_for_more_than_the_words_elsewhere(open_answerer: Open) -> None:
    faq = "# Help\n\n## How do I delete a file? (And other matters of files)\n\nCall discard with its path.\n"
    other = "# Rotation\n\nThe handler lists each log file that it is going to delete.\n"
    answerer = open_answerer({"main/f.md": faq, "main/o.md": other})
    best = answerer.answer("how can I delete a file", [], frozenset({"main"})).quotes[0]
    assert best.text == "Call discard with its path."
    # A heading that asks nothing does not promise an answer.
    told = open_answerer({"main/f.md": faq.replace("?", ""), "main/o.md": other})
    best = told.answer("how can I delete a file", [], frozenset({"main"})).quotes[0]
    assert best.text == "The handler lists each log file that it is going to delete."


def test_a_row_is_found_by_its_header(open_answerer: Open) -> None:
    text = "# Tools\n\n| Tool | Deposit |\n|---|---|\n| Plasma cutter | 50 crowns |\n| Kiln | 20 crowns |\n"
    answer = open_answerer({"main/t.md": text}).answer(
        "what is the deposit for the plasma cutter", [], frozenset({"main"})
    )
    assert "50 crowns" in answer.quotes[0].text
    assert answer.missing == ()


def test_a_compound_asks_for_as_much_as_the_words_it_is_made_of(open_answerer: Open) -> None:
    answerer = open_answerer(
        {"main/a.md": "# Notizen\n\nDie Hafenmeisterin Ida Lund leitet das Amt und den Betrieb.\n"}
    )
    answerers = (
        answerer.explain(f"Wer ist die {word}?", [], frozenset({"main"})) for word in ("Hafenmeisterin", "Lund")
    )
    lengths = [
        next(one.part.value for one in explanation.tier.parts if one.part.name == "length")
        for _, explanation in answerers
    ]
    assert lengths == [2 / 8, 1 / 8]


def test_a_version_asks_for_more_than_a_word_and_is_no_other(open_answerer: Open) -> None:
    text = "# Town\n\nThe lower gate runs Helm 1.20.4 since March. The upper gate still runs Helm 2.1.\n"
    town = open_answerer({"main/t.md": text})
    tiers: list[tuple[str, tuple[str, ...], float]] = []
    for version in ("1.20.4", "v1.20.4", "1.20", "1.20.1", "1.21"):
        answer, explanation = town.explain(f"does the lower gate run Helm {version}", [], frozenset({"main"}))
        length = next(one.part.value for one in explanation.tier.parts if one.part.name == "length")
        tiers.append((answer.tier, answer.missing, length))
        assert answer.quotes[0].text == "The lower gate runs Helm 1.20.4 since March."
    assert tiers == [
        ("answered", (), 6 / 8),
        ("answered", (), 6 / 8),
        ("answered", (), 5 / 8),
        ("closest", ("1.20.1",), 6 / 8),
        ("closest", ("1.21",), 5 / 8),
    ]


def test_one_word_alone_is_no_answer_unless_it_is_asked_what_it_is(open_answerer: Open) -> None:
    text = "# Town\n\nThe council made a plan for the harbour. The Spire is a tower of oak.\n"
    town = open_answerer({"main/t.md": text})
    assert town.answer("who made you?", [], frozenset({"main"})).tier != "answered"
    assert town.answer("what is the Spire?", [], frozenset({"main"})).tier == "answered"


def test_what_only_points_elsewhere_or_tells_since_when_comes_after_what_says_it(open_answerer: Open) -> None:
    sail = open_answerer(
        {
            "main/s.md": "# Boats\n\n## Hulls\n\nA hull is tarred in spring with a brush and a pot of warm tar.\n\n"
            "## Tar\n\nSee the page on how a hull is tarred in spring. "
            "Changed in version 3: the hull is tarred in spring.\n"
        }
    )
    main = frozenset({"main"})
    assert sail.answer("how is a hull tarred in spring", [], main).ranked[0].text.startswith("A hull")
    assert "version 3" in " ".join(q.text for q in sail.answer("when was the hull tarred, version?", [], main).quotes)


def test_a_yes_or_no_question_is_answered_by_what_is_said_of_its_subject(open_answerer: Open) -> None:
    text = (
        "# Cloth\n\nKnowing that sails are waterproof, makers cut wide.\n\n"
        "## Kinds\n\nSails are waterproof pieces of cloth, dyed in red or blue with bark of oak.\n"
    )
    ranked = open_answerer({"main/c.md": text}).answer("are sails waterproof", [], frozenset({"main"})).ranked
    assert ranked[0].text.startswith("Sails are waterproof")


def test_how_often_and_when_are_told_by_other_times_too(open_answerer: Open) -> None:
    text = (
        "# Harbour\n\nThe crane is checked by 2 people. It takes a long time to check the crane. "
        "Twice a month they check the crane.\n\n"
        "The bridge opened to boats with music. A few days after the flood the bridge opened to boats.\n"
    )
    answerer = open_answerer({"main/harbour.md": text})
    often = answerer.answer("how often is the crane checked", [], frozenset({"main"}))
    when = answerer.answer("when did the bridge open to boats", [], frozenset({"main"}))
    assert best(often) == "Twice a month they check the crane."
    assert best(when) == "A few days after the flood the bridge opened to boats."


def test_since_when_asks_for_no_weekday_that_comes_again(open_answerer: Open) -> None:
    text = (
        "# Choir\n\nThe choir is led on every second Friday in the hall.\n\nSince 2018 the choir is led by a teacher.\n"
    )
    answer = open_answerer({"main/choir.md": text}).answer("since when is the choir led", [], frozenset({"main"}))
    assert best(answer) == "Since 2018 the choir is led by a teacher."


def test_a_line_that_is_no_sentence_defines_nothing(open_answerer: Open) -> None:
    text = "# Capstan\n\nCode: kit/capstan\n\nThe capstan turns with bars and lifts the anchor of any boat.\n"
    ranked = open_answerer({"main/c.md": text}).answer("what is a capstan", [], frozenset({"main"})).ranked
    assert ranked[0].text.startswith("The capstan turns")


def test_what_stands_there_is_answered(town: Answerer) -> None:
    answer = town.answer("How much does a fishing permit cost a year?", [], BOTH)
    assert (answer.tier, answer.reason, answer.missing) == ("answered", None, ())
    assert answer.confidence >= 0.5
    assert answer.snapshot == town.snapshot
    assert answer.elapsed_ms > 0


def test_a_sign_that_parts_a_question_is_not_named_as_missing(town: Answerer) -> None:
    answered = town.answer("fishing permit -> how much does it cost?", [], BOTH)
    assert (answered.tier, answered.missing) == ("answered", ())
    assert "->" not in town.answer("fishing permit -> who is the ambassador?", [], BOTH).missing


def test_words_of_talk_that_no_text_has_are_not_missed(open_answerer: Open) -> None:
    page = "# Mill\n\nThe mill opens at nine. The miller sells flour.\n\n# Barn\n\nThe barn is red. Cows sleep in it.\n"
    question = "Honestly, seriously guys, when does the mill open?"
    _, why = open_answerer({"main/mill.md": page}).explain(question, (), frozenset({"main"}))
    value = {entry.part.name: entry.part.value for entry in why.tier.parts}
    assert (value["lacking"], value["unknown"]) == (0, 0)


def test_what_stands_there_in_part_is_close_and_names_what_is_missing(town: Answerer) -> None:
    answer = town.answer("who paid the fishing permit of the ambassador", [], BOTH)
    assert answer.tier == "closest"
    assert answer.quotes
    assert answer.reason is not None
    assert "ambassador" in answer.missing
    assert answer.confidence < 0.5


@pytest.mark.parametrize("question", ["which quasar emits neutrinos?", "???", "", "12345", "\u202e", "दूरबीन"])
def test_what_stands_nowhere_is_absent(town: Answerer, question: str) -> None:
    answer = town.answer(question, [], BOTH)
    assert (answer.tier, answer.quotes, answer.reason, answer.confidence) == ("absent", (), "no-words", 0)
    assert answer.ranked == ()


def test_a_word_of_talk_brings_no_heading(open_answerer: Open) -> None:
    answerer = open_answerer({"main/a.md": "# Is it like a shed?\n\nIt is more like a barn than like a shed.\n"})
    answer = answerer.answer("do penguins like jazz?", [], frozenset({"main"}))
    assert (answer.tier, answer.nearest) == ("absent", ())


def test_what_wordnet_alone_relates_is_missing_and_brings_no_heading(open_answerer: Open, tmp_path: Path) -> None:
    wordnet = WordNet(write_wordnet(tmp_path / "wordnet", [("verb", ("jazz", "know"))]))
    answerer = open_answerer(
        {"main/a.md": "# What do you know of sheds?\n\nPeople know that sheds are built of wood.\n"}, wordnet
    )
    answer = answerer.answer("do penguins like jazz?", [], frozenset({"main"}))
    assert (answer.tier, answer.missing, answer.nearest) == ("absent", ("penguins", "jazz"), ())


def test_an_absent_answer_names_unknown_words_and_the_nearest_headings(town: Answerer) -> None:
    answer = town.answer("does the quasar museum of neutrino physics sell telescopes and spectrometers", [], BOTH)
    assert answer.tier == "absent"
    assert {"quasar", "neutrino", "telescopes", "spectrometers"} <= set(answer.missing)
    assert "museum" not in answer.missing
    assert 0 < len(answer.nearest) <= 3
    assert answer.ranked


def test_nothing_allowed_is_absent(town: Answerer) -> None:
    for allowed in (frozenset[str](), frozenset({"nowhere"})):
        answer = town.answer("how much does a fishing permit cost", [], allowed)
        assert (answer.tier, answer.ranked, answer.nearest) == ("absent", (), ())
        assert town.lookup("permit", allowed) == []


def test_a_verb_that_says_little_is_not_named_as_missing(open_answerer: Open) -> None:
    answerer = open_answerer(
        {"law/a.md": "# Commands\n\nThe commands work in direct messages.\n\nThe pier is closed.\n"}
    )
    assert answerer.answer("can i use zeppelins in messages", [], LAW).missing == ("zeppelins",)
    assert answerer.answer("can i use it in messages", [], LAW).missing == ()


def test_words_of_talk_are_not_named_as_missing(open_answerer: Open) -> None:
    text = "# Nets\n\nThe warden mends nets in spring and dries them.\n\nThe warden sells old nets in autumn.\n"
    answerer, main = open_answerer({"main/n.md": text}), frozenset({"main"})
    first = answerer.answer("how many nets does the warden mend in spring", [], main)
    assert answerer.answer("what else do they do", [Exchange(first.question, first.quotes)], main).missing == ()
    assert answerer.answer("where do the nets of the warden end up", [], main).missing == ()
    assert answerer.answer("how much will it be for all of us", [], main).missing == ()
