"""Whether a quote says if something may be done."""

from __future__ import annotations

from pathlib import Path

import pytest

from bot.answer.answerer import Answerer
from bot.answer.judging.ruling import unruled
from bot.app import open_corpus
from bot.settings import load_settings
from tests.answer.making import asked_of


def left_open(question: str, quote: str, language: str = "en", *, rules: bool = True, title: str = "A page") -> float:
    asked, terms, best = asked_of(question, quote, language, title=title)
    kind = 1.0 if asked.type == "permission" else 0.75
    features = best.features._replace(type=kind if rules else 0.5)
    return unruled(asked, terms, best._replace(features=features))


@pytest.mark.parametrize(
    ("question", "quote", "language"),
    [
        ("are kites allowed", "No kites.", "en"),
        ("are kites allowed", "Flying kites needs the consent of the warden.", "en"),
        ("are kites allowed", "You may not fly kites here.", "en"),
        ("are box kites allowed", "No box kites.", "en"),
        ("is the use of kites ok", "Use of kites is forbidden.", "en"),
        ("are kites allowed", "We allow kites.", "en"),
        ("are kites allowed", "The warden bans kites.", "en"),
        ("sind Drachen erlaubt", "Keine Drachen.", "de"),
        ("sind Drachen erlaubt", "Wir erlauben Drachen.", "de"),
        ("разрешены ли змеи", "Никаких змеев.", "ru"),
        ("разрешены ли змеи", "Игрушки запрещены, включая змеев.", "ru"),
    ],
)
def test_a_rule_about_the_thing_leaves_nothing_open(question: str, quote: str, language: str) -> None:
    assert left_open(question, quote, language) == 0


@pytest.mark.parametrize(
    ("question", "quote", "language"),
    [
        ("are kites allowed", "No stunt kites.", "en"),
        ("are kites allowed", "Sale of kites is forbidden.", "en"),
        ("are kites allowed", "No sale of lamps or kites.", "en"),
        ("can I fly kites", "No stunt kites.", "en"),
        ("sind Drachen erlaubt", "Keine großen Drachen.", "de"),
        ("sind Drachen erlaubt", "Keine Werbung für Drachen.", "de"),
        ("están permitidas las cometas", "Prohibida la venta de cometas.", "es"),
        ("les drones sont autorisés", "Pas de publicité pour des drones.", "fr"),
    ],
)
def test_a_rule_about_one_kind_of_thing_leaves_open_the_thing(question: str, quote: str, language: str) -> None:
    assert left_open(question, quote, language) == 0.75


def test_what_is_no_rule_leaves_all_open() -> None:
    assert left_open("are kites allowed", "Kites are made of paper.", rules=False) == 1
    assert left_open("can I fly kites", "Kites fly when there is wind.", rules=False) == 0  # asks as often what works
    assert left_open("why do kites fly", "Kites are made of paper.", rules=False) == 0


def test_a_name_of_a_channel_or_a_word_that_is_only_related_may_mean_something_else() -> None:
    assert left_open("are kites allowed", "Lamps only in #kites.") == 0.25
    assert left_open("are kites allowed", "No gliders.") == 0.25
    assert left_open("are kites allowed", "Not on Sundays.", title="Kites") == 0


RULES = """# Rules of the meadow

1. No kites with metal lines.
2. No fires.
3. Dogs only on a lead.
4. No loud music.

## What is not allowed

- Fishing
- Stunt drones

## May I sleep here?

Only with a pass of the warden.

✅ Picnics
❌ Football

Sheep graze on the meadow in spring.
"""


@pytest.fixture(scope="module")
def meadow(tmp_path_factory: pytest.TempPathFactory) -> object:
    folder = tmp_path_factory.mktemp("meadow")
    (folder / "rules.md").write_text(RULES, encoding="utf-8")
    with open_corpus(load_settings({"QUOTH_DATA_DIR": str(tmp_path_factory.mktemp("data"))}), Path(folder)) as corpus:
        yield corpus.answerers.current()


@pytest.mark.parametrize(
    ("question", "quote"),
    [
        ("are fires allowed?", "2. No fires."),
        ("is fishing ok", "Fishing"),
        ("are dogs allowed", "3. Dogs only on a lead."),
        ("am i allowed to sleep here", "Only with a pass of the warden."),
        ("are picnics ok?", "✅ Picnics"),
        ("is football forbidden", "❌ Football"),
    ],
)
def test_a_rule_answers_however_it_is_put(meadow: Answerer, question: str, quote: str) -> None:
    answer = meadow.answer(question, (), frozenset(("main",)))
    assert (answer.tier, [one.text for one in answer.quotes][:1], answer.missing) == ("answered", [quote], ())


@pytest.mark.parametrize("question", ["are drones allowed", "is music allowed", "are sheep allowed"])
def test_a_near_miss_is_shown_as_the_closest(meadow: Answerer, question: str) -> None:
    assert meadow.answer(question, (), frozenset(("main",))).tier == "closest"


def test_what_is_ok_is_asked_of_the_rules_and_no_opinion(meadow: Answerer) -> None:
    for question, reason in (("is it ok to juggle", "no-words"), ("is it ok to play music", "few-words")):
        assert meadow.answer(question, (), frozenset(("main",))).reason == reason


@pytest.mark.parametrize("question", ["are horses allowed", "am i allowed to juggle", "can i juggle"])
def test_what_the_rules_do_not_mention_is_absent(meadow: Answerer, question: str) -> None:
    assert meadow.answer(question, (), frozenset(("main",))).tier == "absent"


def test_a_rule_about_just_that_answers_though_its_sanction_stands_elsewhere(tmp_path: Path) -> None:
    (tmp_path / "docs").mkdir()
    page = "# Rules\n\n1. Be kind.\n2. **No advertising.** Kites belong in #sky.\n\n## Sanctions\n\n"
    table = "| Offence | First time |\n|---|---|\n| Insults | Warning |\n| Advertising | Mute |\n"
    (tmp_path / "docs" / "rules.md").write_text(page + table, encoding="utf-8")
    with open_corpus(load_settings({"QUOTH_DATA_DIR": str(tmp_path / "data")}), tmp_path / "docs") as corpus:
        answer = corpus.answerers.current().answer("are ads allowed?", (), frozenset(("main",)))
    assert answer.tier == "answered"
    assert answer.quotes[0].text.startswith("2. No advertising.")
