"""Features of all units at once are those that each has by itself."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import replace
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.answer.asking.forms import answer_type
from bot.answer.asking.question import Question
from bot.answer.asking.words import Word
from bot.answer.selection.features import Features, Weights, featured
from bot.model import UnitKind
from bot.retrieve.queryterm import Phrase, QueryTerm
from bot.retrieve.retriever import WeightedTerm
from bot.text.languages.language import AnswerType
from bot.text.terms import Analyzer
from tests.answer.making import read

EN = Analyzer("en")
WORDS = ["boat", "net", "trout", "quay", "storm", "pike", "berth", "tide", "crane"]
TEXTS = st.lists(st.sampled_from([*WORDS, "It", "the", "is"]), min_size=1, max_size=6).map(" ".join)
PASSAGES = st.tuples(st.lists(TEXTS, max_size=4), st.sampled_from(["", *WORDS, "boat trout"]))


@st.composite
def query_terms(draw: st.DrawFn) -> QueryTerm:
    word = draw(st.sampled_from(WORDS))
    others = draw(st.dictionaries(st.sampled_from(WORDS), st.sampled_from([0.4, 0.6, 0.8]), max_size=2))
    held = {**others, word: 1.0} if draw(st.booleans()) else others
    variants = tuple(WeightedTerm(term, weight) for term, weight in sorted(held.items(), key=lambda one: -one[1]))
    pair = tuple(draw(st.lists(st.sampled_from(WORDS), min_size=2, max_size=2, unique=True)))
    phrases = (Phrase(pair, 0.5, "form"),) if draw(st.booleans()) else ()
    return QueryTerm(
        word, variants, draw(st.sampled_from([1.0, 0.5])), draw(st.sampled_from([0.0, 1.5, 4.0])), None, phrases
    )


@given(st.lists(PASSAGES, max_size=3), st.lists(query_terms(), max_size=4))
def test_each_unit_has_the_features_that_its_definition_gives(
    texts: list[tuple[list[str], str]], terms: list[QueryTerm]
) -> None:
    pool = [read(*one) for one in texts]
    question = Question("?", tuple(Word(term.word, term.weight) for term in terms), "any")
    scores = [float(n + 1) for n in range(len(pool))]
    found = {(one.passage, one.at): one for one in featured(question, terms, pool, scores, Weights())}

    total = sum(term.idf * term.weight for term in terms) or 1.0
    covers = [[_cover(frozenset(unit.whole), terms) for unit in passage.units] for passage in pool]
    every = [cover for those in covers for cover in those]
    telling = _telling(terms, every)
    for n, passage in enumerate(pool):
        above = _cover(frozenset(passage.above), terms)
        for at, own in enumerate(covers[n]):
            before, after = covers[n][at - 1] if at else {}, dict(*covers[n][at + 1 : at + 2])
            window = frozenset((*own, *above, *before, *after))
            if not window:
                assert (n, at) not in found
                continue
            one = found.pop((n, at))
            assert (one.own, one.above, one.window) == (frozenset(own), frozenset(above), window)
            around = {term: max(before.get(term, 0), after.get(term, 0)) for term in before | after}
            for name, expected in (
                ("covered", _share(own, terms, total)),
                ("telling", sum(telling[term] * exact for term, exact in own.items())),
                ("passage", scores[n] / (2.2 * total)),
                ("neighbours", _share(_without(around, own), terms, total)),
                (
                    "headings",
                    _share({term: max(exact - own.get(term, 0), 0) for term, exact in above.items()}, terms, total),
                ),
                ("pairs", _pairs(passage.units[at].row, terms)),
            ):
                assert math.isclose(getattr(one.features, name), expected, abs_tol=1e-9), name
            rest = _share(_without(before, own), terms, total) if passage.units[at].pronoun else 0.0
            assert math.isclose(one.features.referred, rest, abs_tol=1e-9)
            assert all(-1e-9 <= value <= 1 + 1e-9 for value in one.features._replace(passage=0.0))
    assert not found


def test_the_score_is_the_weighted_sum_of_all_features() -> None:
    for at, name in enumerate(Features._fields):
        features = Features(*(float(n == at) for n in range(len(Features._fields))))
        assert features.score(Weights()) == getattr(Weights(), name)


def test_what_stands_on_an_outdated_page_goes_behind_and_on_a_page_for_those_who_ask_before() -> None:
    page = read(["The boat lies at the quay."], "")
    pool = [replace(page, page=kind) for kind in (1.0, 0.0, -3.0)]
    asks = Question("?", (Word("boat"),), "any")
    terms = [QueryTerm("boat", (WeightedTerm("boat"),), 1.0, 2.0)]
    primer, plain, outdated = (one.score for one in featured(asks, terms, pool, [1.0] * 3, Weights()))
    assert math.isclose(primer - plain, 0.1)
    assert math.isclose(plain - outdated, 0.3)


def test_n_grams_find_a_word_in_another_form() -> None:
    (one,) = featured(
        Question("?", (Word("mooring"),), "any"),
        [QueryTerm("mooring", (WeightedTerm("mooring"), WeightedTerm("boat", 0.4)), 1.0, 2.0)],
        [read(["boat moorings"], "")],
        [1.0],
        Weights(),
    )
    assert one.features.covered == 0.4
    assert one.features.grams == 0.25  # "moor", of moor, oori, orin, ring: texts are stemmed


def test_two_words_that_are_related_to_one_stand_for_it_more_surely_than_one_of_them() -> None:
    others = (
        WeightedTerm("boat", 0.6),
        WeightedTerm("quay", 0.4),
        WeightedTerm("buoy", 0.4),
        WeightedTerm("moor", 0.8),
    )
    term = QueryTerm("mooring", others, 1.0, 2.0)

    def covered(*texts: str) -> list[float]:
        pool = [read([text], "") for text in texts]
        found = featured(Question("?", (Word("mooring"),), "any"), [term], pool, [1.0] * len(pool), Weights())
        return [round(one.features.covered, 9) for one in found]

    assert covered("A boat is here.", "A quay is here.", "A boat is at the quay.") == [0.6, 0.4, 0.76]
    # Another form beside them takes nothing away.
    three, form = covered("A boat is at the quay by the buoy.", "A boat with its moorings is at the quay by the buoy.")
    assert 0.8 < three == form


def test_what_stands_below_a_question_that_asks_as_the_member_does_comes_first() -> None:
    oars, kept = QueryTerm("oars", (WeightedTerm("oar"),), 1.0, 2.0), QueryTerm("kept", (), 1.0, 2.0)

    def manner(question: str, heading: str) -> float:
        asked = Question(question, (Word("oars"), Word("kept")), answer_type(question, "en"), language="en")
        page = read(["They lie in the oar shed."], heading)
        (one,) = featured(asked, [oars, kept], [page], [1.0], Weights())
        return one.features.manner

    question = "where are the oars kept"
    assert manner(question, "Where are your oars?") == manner(question, "3.1. Where are your oars?") == 1
    assert manner(question, "How long may I have the oars?") < 0 == manner(question, "Where is the tide?")
    assert manner(question, "Oars") == manner("oars kept", "Where are your oars?") == 0
    assert 0 < manner("how do i change the oars", "Can I change my oars?") < 1


def test_a_heading_that_names_just_what_is_to_be_done_asks_how_to() -> None:
    oars, grease = (QueryTerm(word, (WeightedTerm(word[:5]),), 1.0, 2.0) for word in ("oars", "grease"))
    oars = QueryTerm("oars", (WeightedTerm("oar"),), 1.0, 2.0)

    def asked(question: str, heading: str) -> Features:
        asks = Question(question, (Word("grease"), Word("oars")), answer_type(question, "en"), language="en")
        (one,) = featured(asks, [grease, oars], [read(["Take a rag."], heading)], [1.0], Weights())
        return one.features

    assert asked("how do i grease the oars", "Grease oars").asked == 1
    assert asked("how do i grease the oars", "Grease oars").manner == 0
    assert asked("how do i grease the oars", "Oars").asked == 0
    assert asked("what do the oars grease", "Grease oars").asked == 0


def test_a_heading_that_tells_of_a_case_is_asked_by_whom_it_befalls() -> None:
    terms = [QueryTerm(word, (WeightedTerm(word),), 1.0, 2.0) for word in ("oar", "broke")]

    def asked(heading: str, language: str = "en") -> float:
        asks = Question("oar broke", (Word("oar"), Word("broke")), "any", language=language)
        (one,) = featured(asks, terms, [read(["Take a rag."], heading, Analyzer(language))], [1.0], Weights())
        return one.features.asked

    assert asked("My oar broke") == 1
    assert asked("Mein oar broke", "de") > asked("Ein oar broke", "de") == 0
    assert asked("An oar broke") == asked("My oar") == 0


def test_what_opens_with_a_topic_comes_first_where_a_question_only_names_that() -> None:
    def leading(question: str, text: str, kind: UnitKind = "sentence", beside: int = 0) -> float:
        terms = [QueryTerm("crane", (WeightedTerm("crane"),), 1.0, 2.0)]
        terms += [QueryTerm("tide", (), 1.0, 2.0)] * beside
        asked = Question(question, tuple(Word(term.word) for term in terms), answer_type(question, "en"), language="en")
        (one,) = featured(asked, terms, [read([text], "Crane", kind=kind)], [1.0], Weights())
        return one.features.leading

    assert leading("use the crane", "The crane lifts boats.") == 1.0
    assert leading("use the crane", "Boats are lifted by the crane.") == 1 / 3
    assert leading("use the crane", "Boats are lifted.") == leading("use the crane", "crane --lift", "code") == 0.0
    assert leading("use the crane", "The crane lifts boats.", beside=5) == 0.25
    assert leading("how do i use the crane", "The crane lifts boats.") == 0.0
    assert leading("crane of which size?", "The crane lifts boats.") == 0.0


@pytest.mark.parametrize(
    ("heading", "kind", "section"), [("Crane", "any", 1.0), ("", "any", 0.0), ("Crane", "when", 0.0)]
)
def test_what_stands_in_a_section_comes_first_where_no_kind_of_answer_is_asked_for(
    heading: str, kind: AnswerType, section: float
) -> None:
    crane = QueryTerm("crane", (WeightedTerm("crane"),), 1.0, 2.0)
    asked = Question("crane", (Word("crane"),), kind, language="en")
    (one,) = featured(asked, [crane], [read(["The crane lifts boats."], heading)], [1.0], Weights())
    assert one.features.section == section


def test_a_note_of_a_version_answers_who_asks_for_one() -> None:
    def form(kind: AnswerType) -> float:
        term = QueryTerm("sail", (WeightedTerm("sail"),), 1.0, 2.0)
        unit = read(["New in version 3.9: the sail."], "")
        (one,) = featured(Question("?", (Word("sail"),), kind), [term], [unit], [1.0], Weights())
        return one.features.form

    assert (form("limit"), form("any")) == (0.0, 2.0)


def test_what_only_leads_on_is_no_answer_unless_it_says_what_is_asked() -> None:
    term = QueryTerm("sail", (WeightedTerm("sail"),), 1.0, 2.0)

    def form(text: str) -> float:
        pool = [read([text, "A sail is hoisted by two."], "")]
        return featured(Question("sail", (Word("sail"),), "any"), [term], pool, [1.0], Weights())[0].features.form

    assert form("For example:") == form("As follows:") == 1.0
    assert form("Sail numbers:") == form("Crews of the harbour hoist it so:") == form("It is.") == 0.0


def test_what_a_heading_covers_more_exactly_than_a_sentence_counts_by_the_difference() -> None:
    term = QueryTerm("crane", (WeightedTerm("crane"), WeightedTerm("hoist", 0.4)), 1.0, 2.0)
    question = Question("crane", (Word("crane"),), "any", language="en")

    def context(text: str) -> float:
        (one,) = featured(question, [term], [read([text], "Crane")], [1.0], Weights())
        return one.features.headings

    assert [round(context(text), 2) for text in ("The crane turns.", "The hoist turns.", "It turns.")] == [
        0.0,
        0.6,
        1.0,
    ]


def test_a_row_of_what_follows_is_no_rule_of_what_its_first_cell_names() -> None:
    term = QueryTerm("spam", (WeightedTerm("spam"),), 1.0, 2.0)

    def opening(kind: AnswerType) -> float:
        question = Question("is spam allowed", (Word("spam"),), kind, language="en")
        (one,) = featured(question, [term], [read(["Spam | you are banned"], "", kind="row")], [1.0], Weights())
        return one.features.opening

    assert (opening("permission"), opening("penalty")) == (0.0, 1.0)


def test_what_a_unit_tells_how_to_do_answers_who_asks_to_do_just_that() -> None:
    terms = [QueryTerm(word, (WeightedTerm(term),), 1.0, 2.0) for word, term in (("dry", "dri"), ("nets", "net"))]

    def opening(text: str, asked: str = "how to dry nets", kind: AnswerType = "any") -> float:
        question = Question(asked, (Word("dry"), Word("nets")), kind, language="en")
        (one,) = featured(question, terms, [read([text], "")], [1.0], Weights())
        return one.features.opening

    just, more = opening("To dry nets, turn the crank."), opening("To dry nets of deep water, turn the crank.")
    assert (
        just == opening("To dry nets, turn the crank.", "dry nets") == 1.0 > more > opening("To sell nets, dry them.")
    )
    assert opening("Nets dry if you turn the crank.") == 0.0
    assert opening("To dry nets, turn the crank.", "who dries nets", "who") == 0.0


def test_a_row_is_read_as_what_its_first_cell_names() -> None:
    def opening(text: str, kind: UnitKind = "row") -> float:
        term = QueryTerm("crane", (WeightedTerm("crane"),), 1.0, 2.0)
        (one,) = featured(
            Question("crane?", (Word("crane"),), "any"), [term], [read([text], "", kind=kind)], [1], Weights()
        )
        return one.features.opening

    assert opening("Crane | lifts boats") == 1.0
    assert (
        opening("Crane hire | 20 coins") == opening("Boats | by crane") == opening("Crane | boats", "sentence") == 0.0
    )


def _cover(there: frozenset[str], terms: list[QueryTerm]) -> dict[int, float]:
    found = {at: max(term.exactness(there), _related(term, there)) for at, term in enumerate(terms)}
    return {at: exactness for at, exactness in found.items() if exactness}


def _related(term: QueryTerm, there: frozenset[str]) -> float:
    """How exactly a word stands by all that is only related to it."""
    weights = [one.weight for one in term.variants if one.term in there]
    return 1 - math.prod(1 - weight for weight in weights if weight < 0.8)


def _share(cover: Mapping[int, float], terms: list[QueryTerm], total: float) -> float:
    return sum(exactness * terms[at].idf * terms[at].weight for at, exactness in cover.items()) / total


def _without(cover: Mapping[int, float], own: Mapping[int, float]) -> dict[int, float]:
    return {at: exactness for at, exactness in cover.items() if at not in own}


def _telling(terms: list[QueryTerm], covers: list[dict[int, float]]) -> list[float]:
    counts = [sum(at in cover for cover in covers) for at in range(len(terms))]
    idfs = [
        term.weight * math.log(1 + (len(covers) - count + 0.5) / (count + 0.5)) if count else 0.0
        for term, count in zip(terms, counts, strict=True)
    ]
    return [idf / (sum(idfs) or 1.0) for idf in idfs]


def _pairs(row: tuple[str, ...], terms: list[QueryTerm]) -> float:
    own = [term.variants[0].term for term in terms if term.variants and term.weight == 1.0]
    pairs = set(pairwise(own))
    return len(pairs & set(pairwise(row))) / (len(pairs) or 1)
