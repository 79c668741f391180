"""What every search engine must pass: subclass `Conformance`, name the subclass `Test...` and say how to `make` one."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

import pytest

from bot.retrieve.retriever import Entry, Field, Retriever, WeightedTerm
from bot.text.names import Mentions

Corpus = Mapping[str, Sequence[Entry]]
"""Entries by collection."""
BODY: dict[Field, float] = {"body": 1.0}
ALL_FIELDS: dict[Field, float] = {"body": 1.0, "title": 0.2, "heading": 0.3}


def entry(ident: str, body: str, title: str = "", heading: str = "", language: str = "en") -> Entry:
    """An entry whose words are its terms."""
    fields: dict[Field, list[str]] = {"body": body.split(), "title": title.split(), "heading": heading.split()}
    return Entry(ident, fields, frozenset(f"{body} {title} {heading}".split()), language=language)


def query(words: str) -> list[WeightedTerm]:
    """Each word as typed."""
    return [WeightedTerm(word) for word in words.split()]


OPEN: Corpus = {
    "alpha": [
        entry("a1", "cat sat mat", "pets", "indoors"),
        entry("a2", "cat cat dog", "pets"),
        entry("a3", "dog ran far away home", "pets", "outdoors cat"),
        entry("a4", "bird sang", "wings", language="de"),
        entry("a5", "fish swam deep", "fins", language="de"),
    ],
    "beta": [
        entry("b1", "cat sat mat", "animals"),
        entry("b2", "treaty signed spring", "law", "cats"),
        replace(
            entry("b3", "treaty broken autumn treaty", "law"),
            acronyms=frozenset({("TB", "Treaty Breakers")}),
            names=Mentions(frozenset({("Ada", "Lovelace")}), frozenset({"Lovelace"})),
        ),
    ],
}
HIDDEN: list[Entry] = [
    replace(entry("a0", "cat cat cat cat", "pets", "secret"), acronyms=frozenset({("SC", "Secret Cat")})),
    *(entry(f"h{n}", "treaty secret catt cot dog sat zebra", "secret cat", "cat", "ru") for n in range(9)),
]
BOTH = frozenset({"alpha", "beta"})


class Conformance:
    """The suite; `make` is what a subclass provides."""

    def make(self, corpus: Corpus) -> Retriever:
        """The engine under test over `corpus`."""
        raise NotImplementedError

    @pytest.fixture
    def engine(self) -> Retriever:
        return self.make(OPEN)

    # --- order

    def test_hits_come_by_score_and_only_those_that_match(self, engine: Retriever) -> None:
        hits = engine.search(query("cat dog"), 10, BOTH, BODY)
        assert {hit.id for hit in hits} == {"a1", "a2", "a3", "b1"}
        assert hits[0].id == "a2"
        assert [hit.score for hit in hits] == sorted((hit.score for hit in hits), reverse=True)
        assert all(hit.score > 0 for hit in hits)

    def test_ties_go_by_id_whatever_the_order_of_entries(self) -> None:
        names = [f"t{n:02}" for n in range(30)]
        corpus = {"one": [entry(name, "same words here") for name in reversed(names[::2])]}
        corpus["two"] = [entry(name, "same words here") for name in names[1::2]]
        corpus["one"] += [entry(f"x{n}", "filler text") for n in range(40)]
        corpus["two"] += [entry(f"y{n}", "filler text") for n in range(40)]
        engine = self.make(corpus)
        for k in (1, 7, 30):
            found = engine.search(query("same"), k, frozenset({"one"}), BODY)
            assert [hit.id for hit in found] == names[::2][:k]
        assert [hit.id for hit in engine.search(query("same"), 50, frozenset({"two"}), BODY)] == names[1::2]
        assert [hit.id for hit in engine.search(query("same"), 50, frozenset({"one", "two"}), BODY)] == names

    def test_the_order_of_building_leaves_no_trace(self, engine: Retriever) -> None:
        turned = self.make({name: entries[::-1] for name, entries in reversed(OPEN.items())})
        assert _everything(turned) == _everything(engine)

    def test_k_limits_and_its_hits_are_a_prefix(self, engine: Retriever) -> None:
        everything = engine.search(query("cat dog treaty"), 100, BOTH, ALL_FIELDS)
        assert len(everything) == 6
        for k in range(8):
            assert engine.search(query("cat dog treaty"), k, BOTH, ALL_FIELDS) == everything[:k]
        assert engine.search(query("cat"), -1, BOTH, BODY) == []

    # --- terms and fields

    def test_unknown_terms_change_nothing(self, engine: Retriever) -> None:
        assert engine.search(query("unicorn"), 5, BOTH, ALL_FIELDS) == []
        assert engine.search([], 5, BOTH, ALL_FIELDS) == []
        assert engine.search(query("cat unicorn"), 5, BOTH, BODY) == engine.search(query("cat"), 5, BOTH, BODY)
        assert engine.frequency("unicorn", BOTH) == 0

    def test_a_term_twice_counts_twice_and_as_a_double_weight(self, engine: Retriever) -> None:
        once, twice, heavy = (
            engine.search(terms, 9, BOTH, BODY)
            for terms in (query("cat"), query("cat cat"), [WeightedTerm("cat", 2.0)])
        )
        assert [hit.id for hit in once] == [hit.id for hit in twice] == [hit.id for hit in heavy]
        for one, two, double in zip(once, twice, heavy, strict=True):
            assert two.score == pytest.approx(2 * one.score)
            assert double.score == pytest.approx(2 * one.score)

    def test_fields_add_up_by_their_weights(self, engine: Retriever) -> None:
        def score(fields: dict[Field, float]) -> float:
            return next((hit.score for hit in engine.search(query("cat"), 9, BOTH, fields) if hit.id == "a3"), 0.0)

        assert score(BODY) == score({"title": 1.0}) == 0.0
        assert score({"heading": 0.5}) == pytest.approx(score({"heading": 1.0}) / 2)
        assert score({"body": 1.0, "heading": 0.5}) == pytest.approx(score({"heading": 0.5})) != 0.0

    def test_contributions_of_words_and_fields_add_up_to_the_score(self, engine: Retriever) -> None:
        for allowed in (BOTH, frozenset({"alpha"})):
            terms = [*query("cat dog treaty pets unicorn"), WeightedTerm("outdoors", 0.4)]
            hits = engine.search(terms, 9, allowed, ALL_FIELDS)
            assert len(hits) > 2
            for hit in hits:
                whole = engine.contributions(terms, hit.id, allowed, ALL_FIELDS)
                each = [engine.contributions([term], hit.id, allowed, ALL_FIELDS) for term in terms]
                assert whole.keys() == ALL_FIELDS.keys()
                assert sum(whole.values()) == pytest.approx(hit.score)
                for field, added in whole.items():
                    assert sum(one[field] for one in each) == pytest.approx(added)

    def test_what_is_not_found_has_no_contributions(self, engine: Retriever) -> None:
        for passage in ("a4", "b1", "h1", "nowhere"):
            added = engine.contributions(query("cat dog"), passage, frozenset({"alpha"}), ALL_FIELDS)
            assert added == dict.fromkeys(ALL_FIELDS, 0.0)

    def test_frequency_is_of_the_body_else_title_else_headings(self, engine: Retriever) -> None:
        assert engine.frequency("cat", BOTH) == 3
        assert engine.frequency("pets", BOTH) == 3
        assert engine.frequency("outdoors", BOTH) == 1
        assert engine.frequency("cat", frozenset({"beta"})) == 1

    def test_rarer_terms_weigh_more_and_absent_ones_most(self, engine: Retriever) -> None:
        idfs = [engine.idf(term, BOTH) for term in ("cat", "dog", "bird", "unicorn")]
        assert idfs == sorted(idfs)
        assert 0 < idfs[0] < idfs[1] < idfs[2] < idfs[3]

    def test_near_words_differ_by_one_edit_or_a_swap(self, engine: Retriever) -> None:
        assert engine.near("treay", BOTH) == ["treaty"]
        assert engine.near("terty", BOTH) == []
        assert engine.near("teraty", BOTH) == ["treaty"]
        assert set(engine.near("cat", BOTH)) >= {"cat", "mat", "sat", "cats"}
        assert engine.near("", BOTH) == []
        assert engine.near("terty", BOTH, 2) == ["treaty"]

    def test_variants_of_one_group_count_by_the_best_of_them(self, engine: Retriever) -> None:
        def scores(*terms: WeightedTerm) -> dict[str, float]:
            return {hit.id: hit.score for hit in engine.search(terms, 9, BOTH, ALL_FIELDS)}

        cat, dog = (scores(WeightedTerm(word)) for word in ("cat", "dog"))
        together = scores(WeightedTerm("cat", group=1), WeightedTerm("dog", group=1))
        apart = scores(WeightedTerm("cat", group=1), WeightedTerm("dog", group=2))
        assert together["a2"] == pytest.approx(max(cat["a2"], dog["a2"]))
        assert together.keys() == cat.keys() | dog.keys()
        assert apart == pytest.approx({name: cat.get(name, 0) + dog.get(name, 0) for name in together})

    def test_acronyms_are_those_that_allowed_passages_explain(self, engine: Retriever) -> None:
        assert engine.acronyms(BOTH) == (("TB", "Treaty Breakers"),)
        assert engine.acronyms(frozenset({"alpha"})) == ()

    def test_people_are_those_whom_allowed_passages_call_by_their_family_names(self, engine: Retriever) -> None:
        assert engine.people(BOTH) == (("Ada", "Lovelace"),)
        assert engine.people(frozenset({"alpha"})) == ()

    def test_a_word_of_the_texts_is_nobodys_first_name(self) -> None:
        named = Mentions(frozenset({("Open", "Paint")}), frozenset({"Paint"}))
        unlike, like = entry("p1", "open paint", "first"), entry("p2", "opened paint", "second")
        assert self.make({"one": [replace(unlike, names=named)]}).people(frozenset({"one"})) == (("Open", "Paint"),)
        assert self.make({"one": [replace(unlike, names=named), like]}).people(frozenset({"one"})) == ()

    def test_words_are_found_by_their_beginning_and_their_end(self, engine: Retriever) -> None:
        assert engine.beginning("cat", BOTH) == ["cat", "cats"]
        assert engine.ending("at", BOTH) == ["cat", "mat", "sat"]
        assert engine.holds("cats", BOTH)
        assert not engine.holds("ca", BOTH)
        assert engine.beginning("treaty", frozenset({"alpha"})) == engine.ending("aty", frozenset({"alpha"})) == []
        assert not engine.holds("treaty", frozenset({"alpha"}))

    def test_languages_come_by_their_passages(self, engine: Retriever) -> None:
        assert engine.languages(BOTH) == ("en", "de")
        assert engine.languages(frozenset({"beta"})) == ("en",)

    def test_a_sample_is_spread_over_all_and_the_same_each_time(self, engine: Retriever) -> None:
        assert [one.id for one in engine.sample(100, BOTH)] == ["a1", "a2", "a3", "a4", "a5", "b1", "b2", "b3"]
        assert [one.id for one in engine.sample(4, BOTH)] == ["a1", "a3", "a5", "b2"]
        assert engine.sample(4, BOTH) == engine.sample(4, BOTH)
        assert engine.sample(0, BOTH) == []

    def test_a_sample_may_be_of_one_language(self, engine: Retriever) -> None:
        assert [one.id for one in engine.sample(9, BOTH, "de")] == ["a4", "a5"]
        assert [one.id for one in engine.sample(3, BOTH, "en")] == ["a1", "a3", "b2"]
        assert engine.sample(9, BOTH, "ru") == engine.sample(9, frozenset({"beta"}), "de") == []

    def test_a_sample_tells_the_terms_of_units_and_names_texts(self) -> None:
        told = replace(entry("a2", "cat sat dog ran"), units=["cat", "sat", "\n", "dog", "ran", "\n"], text=7)
        engine = self.make({"alpha": [entry("a1", "bird"), told]})
        assert [(one.id, one.text, [unit.all() for unit in one.units]) for one in engine.sample(9, BOTH)] == [
            ("a1", 0, []),
            ("a2", 7, [("cat", "sat"), ("dog", "ran")]),
        ]

    # --- who may see what

    def test_only_allowed_collections_answer(self, engine: Retriever) -> None:
        for allowed in (frozenset({"alpha"}), frozenset({"beta"}), BOTH):
            found = engine.search(query("cat treaty"), 50, allowed, ALL_FIELDS)
            assert {hit.id[0] for hit in found} == {name[0] for name in allowed}
            assert engine.size(allowed) == sum(len(OPEN[name]) for name in allowed)

    def test_a_collection_that_does_not_exist_is_empty(self, engine: Retriever) -> None:
        _assert_empty(engine, frozenset({"nowhere"}))
        _assert_empty(engine, frozenset())
        assert _everything(engine, frozenset({*BOTH, "nowhere"})) == _everything(engine)

    def test_a_hidden_collection_leaves_no_trace(self, engine: Retriever) -> None:
        beside = self.make({**OPEN, "hidden": HIDDEN})
        for allowed in (BOTH, frozenset({"alpha"}), frozenset({"beta"}), frozenset[str]()):
            assert _everything(beside, allowed) == _everything(engine, allowed)
            # Asking for everything in between must not change it either.
            beside.search(query("cat secret"), 5, frozenset({*allowed, "hidden"}), ALL_FIELDS)
            assert _everything(beside, allowed) == _everything(engine, allowed)

    # --- small corpora

    def test_an_empty_corpus_has_no_hits(self) -> None:
        _assert_empty(self.make({}), frozenset({"alpha"}))
        _assert_empty(self.make({"alpha": []}), frozenset({"alpha"}))

    def test_passages_without_any_term_are_counted_and_never_found(self) -> None:
        engine = self.make({"alpha": [entry("a1", ""), entry("a2", "")]})
        assert engine.size(frozenset({"alpha"})) == 2
        assert engine.search(query("cat"), 5, frozenset({"alpha"}), ALL_FIELDS) == []

    @pytest.mark.parametrize("size", range(1, 7))
    def test_a_term_of_every_passage_is_still_found_with_a_score_above_zero(self, size: int) -> None:
        entries = [entry(f"p{n}", "cat" if n < (size + 1) // 2 else f"dog w{n}") for n in range(size)]
        for corpus in (
            {"one": entries},
            {"one": [replace(one, fields={**one.fields, "body": ["cat"]}) for one in entries]},
        ):
            engine = self.make(corpus)
            holders = [one.id for one in corpus["one"] if "cat" in one.fields["body"]]
            assert [hit.id for hit in engine.search(query("cat"), 9, frozenset({"one"}), BODY)] == holders
            assert engine.idf("cat", frozenset({"one"})) > 0

    def test_a_collection_of_function_words_alone_does_not_silence_the_others(self) -> None:
        filler = [entry(f"z{n}", f"word{n} more{n}") for n in range(4)]
        corpus = {"a": [entry("a1", "")], "b": [*(entry(f"b{n}", "cat sat") for n in range(6)), *filler]}
        found = self.make(corpus).search(query("cat"), 9, frozenset({"a", "b"}), BODY)
        assert [hit.id for hit in found] == [f"b{n}" for n in range(6)]


def _assert_empty(engine: Retriever, allowed: frozenset[str]) -> None:
    assert engine.search(query("cat dog"), 5, allowed, ALL_FIELDS) == []
    assert engine.size(allowed) == 0
    assert engine.frequency("cat", allowed) == 0
    assert engine.idf("cat", allowed) > 0
    assert engine.near("cat", allowed) == []
    assert engine.beginning("cat", allowed) == engine.ending("at", allowed) == []
    assert not engine.holds("cat", allowed)
    assert engine.languages(allowed) == ()
    assert engine.acronyms(allowed) == engine.people(allowed) == ()
    assert engine.sample(5, allowed) == []


def _everything(engine: Retriever, allowed: frozenset[str] = BOTH) -> list[object]:
    """All that an engine tells of some collections, exactly."""
    words = sorted({term for entries in (*OPEN.values(), HIDDEN) for one in entries for term in one.words})
    return [
        engine.size(allowed),
        engine.languages(allowed),
        engine.acronyms(allowed),
        engine.people(allowed),
        *(engine.sample(most, allowed, language) for most in (1, 3, 20) for language in (None, "en", "ru")),
        *(
            (word, engine.frequency(word, allowed), engine.idf(word, allowed), engine.near(word, allowed))
            for word in words
        ),
        *(
            (engine.beginning(word[:2], allowed), engine.ending(word[-2:], allowed), engine.holds(word, allowed))
            for word in words
        ),
        *(engine.search(query(f"{word} cat"), 50, allowed, ALL_FIELDS) for word in words),
    ]
