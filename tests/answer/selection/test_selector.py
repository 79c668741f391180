"""The order of the candidates, and what another does among them."""

from __future__ import annotations

import pytest

from bot.model import Exchange
from tests.answer.conftest import Open

MAIN = frozenset({"main"})
PUMPS = (
    "# Pumps\n\nThere were Ida and Berta, who built things.\n\nIn the year 1698 Berta patented the pump.\n\n"
    "Years later, in 1702, a pump was also patented by Ida, and sold.\n"
)


@pytest.mark.parametrize(
    ("asked", "year"), [("When did Ida patent the pump?", "1702"), ("When did Berta patent the pump?", "1698")]
)
def test_what_another_does_is_neither_the_best_nor_shown(open_answerer: Open, asked: str, year: str) -> None:
    answer = open_answerer({"main/pumps.md": PUMPS}).answer(asked, [], MAIN)
    dated = [quote.text for quote in answer.quotes if "patented" in quote.text]
    assert len(dated) == 1 and year in dated[0]
    assert year in answer.ranked[0].text


FAIR = "# {}\n\nThe lantern fair is held on 18 and 19 July in the old town. {}\n\nThe tower is old.\n"
ROOM = "There is room for 40 guests. "
COSTS = "It costs 35 euros, lunch included."


@pytest.mark.parametrize(
    ("heading", "then", "tier"),
    [
        ("Lantern fair", COSTS, "answered"),
        ("Lantern fair", f"{ROOM}{COSTS}", "answered"),
        ("Notes", "A boat costs 35 euros, lunch included.", "closest"),
    ],
)
def test_the_sentence_that_goes_on_to_tell_the_measure_is_the_best(
    open_answerer: Open, heading: str, then: str, tier: str
) -> None:
    page = FAIR.format(heading, then)
    answer = open_answerer({"main/notes.md": page}).answer("how much does the lantern fair cost", [], MAIN)
    assert ("35 euros" in answer.ranked[0].text) is (tier == "answered")
    assert answer.tier == tier


@pytest.mark.parametrize(
    ("language", "asked", "page", "span"),
    [
        (
            "en",
            "for how long can I borrow a drum",
            "You can borrow a drum at the desk. It is due in six days.",
            "six days",
        ),
        (
            "en",
            "how long can I keep the drum",
            "Keep the drum dry. Afterwards bring it back. A drum is lent for six days.",
            "six",
        ),
        (
            "de",
            "wie lange kann man eine Trommel leihen",
            "Man kann am Tresen eine Trommel leihen. Nach sechs Tagen muss die Trommel zurück sein.",
            "sechs Tagen",
        ),
        (
            "es",
            "cuánto tiempo se puede prestar un tambor",
            "Se puede prestar un tambor en la sala. El tambor vuelve a los seis días.",
            "seis días",
        ),
        (
            "fr",
            "combien de temps peut-on emprunter un tambour",
            "On peut emprunter un tambour au comptoir. Le tambour doit revenir après six jours.",
            "six jours",
        ),
        (
            "ru",
            "сколько времени можно занимать сцену",
            "Участники могут занимать сцену сами. Сцена даётся на шесть дней.",
            "шесть дней",
        ),
    ],
)
def test_how_long_is_told_by_what_goes_on_to_say_it(
    open_answerer: Open, language: str, asked: str, page: str, span: str
) -> None:
    text = f"---\nlanguage: {language}\n---\n# 1\n\n{page}\n"
    answer = open_answerer({"main/a.md": text}).answer(asked, [], MAIN)
    assert span in answer.ranked[0].text


def test_what_stands_below_the_same_heading_does_not_go_on_by_that(open_answerer: Open) -> None:
    page = "# Ferry trips\n\nThe ferry trip starts at the pier. Tickets can be kept for two years. Dogs sail free.\n"
    answer = open_answerer({"main/a.md": page}).answer("how long does the ferry trip take", [], MAIN)
    assert "pier" in answer.ranked[0].text
    assert answer.tier == "closest"


WARDENS = (
    "# Notes\n\n## Who does what\n\nThe pilot is Ida. The wardens are Berta and Jon.\n\n"
    "## Calls\n\nThe horn of the wardens hangs at the gate. Call a warden first.\n\n"
    "## Elections\n\nNils was elected warden in place of Olga, a warden for years.\n"
)


def test_who_are_the_wardens_is_told_where_that_is_said(open_answerer: Open) -> None:
    answer = open_answerer({"main/notes.md": WARDENS}).answer("who are the wardens", [], MAIN)
    assert "Jon" in answer.ranked[0].text
    assert any("Jon" in quote.text for quote in answer.quotes)


LEAVE = (
    "# Members of the rowing crew\n\n## Leaving\n\nWrite to the pilot by March.\n\n## The barn\n\n"
    "What the crew leaves in the barn gets wet. The crew has a new one.\n\n## Oars\n\nThe crew has nine oars.\n\n"
    "## Boats\n\nThe crew has two boats.\n\n## Tea\n\nThe crew drinks tea.\n"
)


def test_how_to_do_what_a_heading_names_is_told_below_it(open_answerer: Open) -> None:
    answer = open_answerer({"main/crew.md": LEAVE}).answer("how do i leave the crew", [], MAIN)
    assert answer.ranked[0].text == "Write to the pilot by March."


EVENTS = """# Fair

All times are local.

| Event | Date | Time | Host | Prize |
| --- | --- | --- | --- | --- |
| Pumpkin hunt | 31 October 2026 | 19:00 | Ida | 20 crowns |
| Boat race | 14 November 2026 | 18:00 | Kai | An oar |
| Net tournament | 12 December 2026 | 18:30 | Ole | 50 crowns |
"""


def test_who_is_asked_for_may_have_been_named_before(open_answerer: Open) -> None:
    answerer = open_answerer({"main/fair.md": EVENTS})
    before = answerer.answer("when is the boat race", (), MAIN)
    answer = answerer.answer("who hosts it", (Exchange("when is the boat race", before.quotes),), MAIN)
    assert answer.ranked[0].text == "Boat race | 14 November 2026 | 18:00 | Kai | An oar"


@pytest.mark.parametrize("heading", ["How to claim", "How do I claim?"])
def test_how_a_thing_is_done_is_told_below_the_heading_that_says_so(open_answerer: Open, heading: str) -> None:
    page = (
        "# Claiming land\n\nA claim keeps others from digging on your land.\n\n## Fees\n\nA claim costs 5 crowns.\n\n"
        f"## {heading}\n\n1. Take the spade from the kit.\n2. Mark one corner.\n3. Mark the opposite corner.\n"
    )
    answer = open_answerer({"main/claims.md": page}).answer("how do i claim land", (), MAIN)
    assert answer.ranked[0].text == "1. Take the spade from the kit."


def test_what_is_done_below_a_heading_may_be_told_there(open_answerer: Open) -> None:
    files = {
        "main/pack.md": "# Installing the mods\n\nThey are free.\n\n## Installing\n\n"
        "1. Get the mods, Amberpack 4.2, and open it.\n2. Choose the file in the launcher and press the button.\n",
        "main/faults.md": "# Faults\n\n## Wrong list\n\nYour Amberpack is older. Install the newest.\n",
    }
    answer = open_answerer(files).answer("how do i install amberpack", (), MAIN)
    assert answer.ranked[0].text == "1. Get the mods, Amberpack 4.2, and open it."


def test_how_to_do_what_a_page_of_one_section_names_is_told_there(open_answerer: Open) -> None:
    page = "# Claiming land\n\nMark the corners of your land with a spade.\n\nEach one has a fee.\n"
    answer = open_answerer({"main/claims.md": page}).answer("how do i claim land", (), MAIN)
    assert answer.ranked[0].text == "Mark the corners of your land with a spade."
