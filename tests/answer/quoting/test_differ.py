"""Documents that contradict each other are said to, and those that do not never are."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bot.answer.quoting.differ import newer
from bot.model import Answer, DocumentRef, Metadata
from tests.answer.conftest import Open

MAIN = frozenset({"main"})


def ask(open_answerer: Open, one: str, other: str, question: str, dates: tuple[str, str] = ("2024", "2019")) -> Answer:
    files = {
        f"main/{name}.md": f"---\ntitle: Paper {name}\npublished: {date}\n---\n\n{text}\n"
        for name, date, text in zip("ab", dates, (one, other), strict=True)
    }
    return open_answerer(files).answer(question, [], MAIN)


@pytest.mark.parametrize(
    ("one", "other", "question", "kind"),
    [
        ("A fishing permit costs 50 crowns a year.", "A fishing permit costs 40 crowns a year.",
         "how much does a fishing permit cost", "number"),
        ("The old gate closes at six in winter.", "The old gate closes at seven in winter.",
         "when does the old gate close in winter", "number"),
        ("The tower is 120 metres tall.", "The tower is 125 metres tall and was painted in red.",
         "how tall is the tower", "number"),
        ("The tower is 12.5 metres tall.", "The tower is 12.8 metres tall.", "how tall is the tower", "number"),
        ("The barn runs Helm 1.20.4.", "The barn runs Helm 1.20.1.", "what does the barn run", "number"),
        ("The barn holds 10,000 crates.", "The barn holds 12,000 crates.", "what does the barn hold", "number"),
        ("The town was founded in 1324.", "The town was founded in 1342.", "when was the town founded", "date"),
        ("The museum is closed on Tuesdays.", "The museum is closed on Mondays.", "when is the museum closed", "date"),
        ("The harbour master assigns the berths.", "The harbour master does not assign the berths.",
         "does the harbour master assign the berths", "negation"),
    ],
)  # fmt: skip
def test_a_contradiction_is_said(open_answerer: Open, one: str, other: str, question: str, kind: str) -> None:
    answer = ask(open_answerer, one, other, question)
    assert answer.differ is not None
    assert answer.differ.kind == kind
    assert {quote.text for quote in answer.quotes if quote.n in answer.differ.quotes} == {one, other}


@pytest.mark.parametrize(
    ("one", "other", "question"),
    [
        ("A trout permit costs 50 crowns a year.", "A pike permit costs 40 crowns a year.", "what does a permit cost"),
        ("A permit costs 50 crowns a year.", "A permit costs 6 crowns a month.", "what does a permit cost"),
        ("A permit for children costs 20 crowns.", "A permit costs 40 crowns.", "what does a permit cost"),
        ("In 2023 a permit cost 40 crowns.", "In 2024 a permit cost 50 crowns.", "what did a permit cost"),
        ("The summit was held in Varn in 2014.", "The summit was held in Varn in 2018.", "when was the summit held"),
        ("Over 40 boats use the harbour.", "The harbour is used by 52 boats.", "how many boats use the harbour"),
        ("At least 40 boats use the harbour.", "52 boats use the harbour.", "how many boats use the harbour"),
        ("Lund sent 60 envoys to the town.", "Varn sent 23 envoys to the town.", "how many envoys were sent to town"),
        ("The tower is 120 metres tall.", "The tower is 394 feet tall.", "how tall is the tower"),
        ("The tower is 120 metres tall.", "The tower is 120 metres tall.", "how tall is the tower"),
        ("The tower is twelve metres tall.", "The tower is 12 metres tall.", "how tall is the tower"),
        ("The barn holds 10,000 crates.", "The barn holds 10000 crates.", "what does the barn hold"),
        ("The museum is not free.", "The museum shop is free.", "is the museum free"),
        ("The ferry has 3 decks and 90 seats.", "The ferry has 2 engines and 90 seats.", "what has the ferry"),
    ],
)
def test_what_is_no_contradiction_is_not_said_to_be_one(
    open_answerer: Open, one: str, other: str, question: str
) -> None:
    assert ask(open_answerer, one, other, question).differ is None


OTHER_LANGUAGES = [
    (
        "es",
        "La torre cuesta 40 euros al año.",
        "La torre cuesta actualmente 45 euros al año.",
        "cuánto cuesta la torre",
        "number",
    ),
    (
        "es",
        "El museo viejo abre a las nueve.",
        "El museo viejo abre a las diez.",
        "cuándo abre el museo viejo",
        "number",
    ),
    (
        "es",
        "El puente se inauguró el 3 de mayo.",
        "El puente se inauguró el 3 de junio.",
        "cuándo se inauguró el puente",
        "date",
    ),
    (
        "es",
        "La tarjeta de trucha cuesta 40 euros.",
        "La tarjeta de lucio cuesta 50 euros.",
        "cuánto cuesta la tarjeta",
        None,
    ),
    ("es", "La torre mide más de 40 metros.", "La torre mide 45 metros.", "cuánto mide la torre", None),
    (
        "fr",
        "Le vieux musée ouvre à neuf heures.",
        "Le vieux musée ouvre à dix heures.",
        "quand ouvre le vieux musée",
        "number",
    ),
    (
        "fr",
        "Le vieux pont fut inauguré le 3 mai 1902.",
        "Le vieux pont fut inauguré le 3 juin 1902.",
        "quand fut inauguré le vieux pont",
        "date",
    ),
    (
        "fr",
        "Les chiens peuvent entrer au jardin.",
        "Les chiens ne peuvent pas entrer au jardin.",
        "les chiens peuvent entrer au jardin ?",
        "negation",
    ),
    ("fr", "La carte de truite coûte 40 euros.", "La carte de brochet coûte 50 euros.", "combien coûte la carte", None),
    (
        "ru",
        "Старый музей открывается в девять часов.",
        "Старый музей открывается в десять часов.",
        "когда открывается старый музей",
        "number",
    ),
    ("ru", "Старый мост открыли 3 мая.", "Старый мост открыли 3 июня.", "когда открыли старый мост", "date"),
    (
        "ru",
        "Собаки могут заходить в сад.",
        "Собаки не могут заходить в сад.",
        "могут ли собаки заходить в сад",
        "negation",
    ),
    ("ru", "Билет для детей стоит 40 рублей.", "Билет для взрослых стоит 90 рублей.", "сколько стоит билет", None),
]


@pytest.mark.parametrize(("language", "one", "other", "question", "kind"), OTHER_LANGUAGES)
def test_contradictions_in_other_languages(
    open_answerer: Open, language: str, one: str, other: str, question: str, kind: str | None
) -> None:
    files = {
        f"main/{name}.md": f"---\ntitle: A {name}\nlanguage: {language}\npublished: {date}\n---\n\n{text}\n"
        for name, date, text in zip("ab", ("2024", "2019"), (one, other), strict=True)
    }
    answer = open_answerer(files).answer(question, [], MAIN)
    assert (answer.differ.kind if answer.differ else None) == kind


def test_one_document_does_not_contradict_itself(open_answerer: Open) -> None:
    text = "# Gate\n\nThe old gate closes at six in winter.\n\nThe old gate closes at eight in winter.\n"
    answer = open_answerer({"main/a.md": text}).answer("when does the old gate close in winter", [], MAIN)
    assert answer.differ is None


@pytest.mark.parametrize("dates", [("2024", "2019"), ("2019", "2024-05-01")])
def test_the_newer_stands_first(open_answerer: Open, dates: tuple[str, str]) -> None:
    answer = ask(
        open_answerer, "A permit costs 50 crowns.", "A permit costs 40 crowns.", "what does a permit cost", dates
    )
    assert answer.differ is not None
    assert answer.differ.dated
    first = answer.differ.quotes[0]
    assert first == 1
    assert answer.quotes[first - 1].document.meta.published == max(dates)


def test_of_two_that_say_the_same_the_newer_is_quoted(open_answerer: Open) -> None:
    one, other = "The old gate of the town closes at sunset.", "The old gate of the town closes at sunset!"
    for dates in (("2019", "2024"), ("2024", "2019")):
        answer = ask(open_answerer, one, other, "when does the old gate of the town close", dates)
        assert [quote.document.meta.published for quote in answer.quotes] == ["2024"]


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [("2024", "2019", True), ("2019-05", "2024-01-01", False), ("2024", "2024-05", None), (None, "2024", None)],
)
def test_dates_tell_as_far_as_both_go(one: str | None, other: str | None, expected: bool | None) -> None:
    refs = [DocumentRef("d", "d.md", "main", "v", Metadata("T", published=date)) for date in (one, other)]
    assert newer(*refs) is expected


WORDS = st.lists(
    st.sampled_from(["gate", "tower", "lake", "red", "old", "opens", "holds", "boats"]), min_size=2, max_size=6
)


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(words=WORDS, number=st.integers(2, 900))
def test_the_same_figure_never_differs(open_answerer: Open, words: list[str], number: int) -> None:
    text = " ".join(words).capitalize()
    answer = ask(open_answerer, f"{text} {number} crowns.", f"{text} now {number} crowns.", " ".join(words))
    assert answer.differ is None


def test_what_is_not_asked_for_does_not_differ(open_answerer: Open) -> None:
    one, other = (
        f"# The regatta\n\nThe regatta takes {hours} hours. The regatta is held on {day}.\n"
        for hours, day in (("three", "4 May 2024"), ("two", "6 May 2019"))
    )
    assert ask(open_answerer, one, other, "how many hours does the regatta take").differ is not None
    when = ask(open_answerer, one, other, "when is the regatta")
    assert when.differ is None
    assert "The regatta is held on 4 May 2024." in " ".join(quote.text for quote in when.quotes)
