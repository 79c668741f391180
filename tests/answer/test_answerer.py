"""From a question to verified quotes, over small corpora whose right answers anyone can see."""

from __future__ import annotations

import dataclasses
import itertools
from collections.abc import Callable, Iterator
from contextlib import suppress

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bot.answer.answerer import Answerer
from bot.answer.quote import MAX_QUOTES, verify
from bot.answer.select import Selector
from bot.answer.service import Answerers
from bot.errors import CorpusError, VerbatimError
from bot.ingest.library import Library
from bot.model import Answer, Exchange
from bot.retrieve import bm25
from bot.retrieve.bm25 import Bm25
from bot.retrieve.search import Searcher
from bot.retrieve.store import IndexStore, entry_of
from bot.text.terms import Analyzer
from tests.answer.conftest import BOTH, FILES, LAW, TOWN, Open, renew
from tests.making import put


def texts(answer: Answer) -> list[str]:
    return [quote.text for quote in answer.quotes]


def best(answer: Answer) -> str:
    return answer.ranked[0].text


# --- selection -------------------------------------------------------------------------------------------------------


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


def test_at_most_three_quotes_numbered_in_document_order(open_answerer: Open) -> None:
    lines = [f"The ferry number {n} leaves the northern pier at dawn." for n in ("one", "two", "three", "four", "five")]
    answerer = open_answerer(
        {
            "main/ferry.md": "# Ferries\n\n"
            + "\n\n".join(f"{line} {line[:-1]}, they say, {n}." for n, line in enumerate(lines))
        }
    )
    answer = answerer.answer("when does the ferry leave the northern pier", [], frozenset({"main"}))
    assert len(answer.quotes) == MAX_QUOTES
    assert [quote.n for quote in answer.quotes] == [1, 2, 3]
    assert [quote.start for quote in answer.quotes] == sorted(quote.start for quote in answer.quotes)


def test_a_documents_quotes_stand_together_the_best_document_first(open_answerer: Open) -> None:
    answerer = open_answerer(
        {
            "main/a.md": "# Gate\n\nThe old gate closes at six in winter.\n\nThe old gate closes at seven in winter.\n",
            "main/b.md": "# Gates\n\nThe old gate closes at eight in winter.\n",
        }
    )
    answer = answerer.answer("when does the old gate close in winter", [], frozenset({"main"}))
    paths = [quote.document.path for quote in answer.quotes]
    assert len(answer.quotes) == 3
    assert [path for path, _ in itertools.groupby(paths)] == list(dict.fromkeys(paths))
    assert paths[0] == answer.ranked[0].document.path


def test_near_duplicates_are_shown_once(open_answerer: Open) -> None:
    sentence = "The old gate of the town closes at sunset in winter"
    answerer = open_answerer(
        {f"main/{n}.md": f"# Gate {n}\n\n{sentence}{end}\n" for n, end in enumerate((".", "!", " too."))}
    )
    answer = answerer.answer("when does the old gate of the town close in winter", [], frozenset({"main"}))
    assert len(answer.ranked) == 3
    assert len(answer.quotes) == 1


def test_what_follows_a_quote_is_shown_sooner_than_what_stands_before_it(open_answerer: Open) -> None:
    quoted, other = "The old ferry of the northern pier was painted by Ida Lund.", "Kai Berg painted the old pier."
    for text, shown in ((f"{quoted} {other}", True), (f"{other} {quoted}", False)):
        answerer = open_answerer({"main/a.md": f"# Notes\n\n{text}\n"})
        answer = answerer.answer("who painted the old ferry of the northern pier", [], frozenset({"main"}))
        assert best(answer) == quoted
        assert (other in " ".join(texts(answer))) == shown


def test_an_item_brings_its_lead_in(town: Answerer) -> None:
    answer = town.answer("are nets in the harbour allowed", [], BOTH)
    quote = next(quote for quote in answer.quotes if "nets" in quote.text)
    assert quote.kind == "item"
    assert [(piece.role, piece.text) for piece in quote.context] == [("lead-in", "Anglers must not:")]


def test_a_row_brings_its_header(town: Answerer) -> None:
    quote = town.answer("what is the season of pike", [], BOTH).quotes[0]
    assert quote.kind == "row"
    (header,) = quote.context
    assert header.role == "header"
    assert "Fish" in header.text
    assert "Season" in header.text


def test_a_sentence_that_opens_with_a_pronoun_brings_the_one_before(town: Answerer) -> None:
    quote = next(
        q for q in town.answer("who patrols the northern shore every morning", [], BOTH).quotes if "patrols" in q.text
    )
    assert [(piece.role, piece.text) for piece in quote.context] == [
        ("before", "The warden, Ida Lund, was appointed in 1998.")
    ]


def test_a_sentence_that_is_quoted_itself_is_not_shown_once_more(open_answerer: Open) -> None:
    first = "The warden of the lake guards the trout at night."
    text = f"# Wardens\n\n{first} She guards the trout of the lake, the warden says.\n"
    answer = open_answerer({"main/w.md": text}).answer("who guards the trout of the lake", [], frozenset({"main"}))
    (quote,) = answer.quotes
    assert quote.text == f"{first} She guards the trout of the lake, the warden says."
    assert quote.context == ()


def test_a_quote_knows_its_headings(town: Answerer) -> None:
    assert town.answer("how fast may motor boats go", [], BOTH).quotes[0].heading[-1] == "Speed"


# --- tiers -----------------------------------------------------------------------------------------------------------


def test_what_stands_there_is_answered(town: Answerer) -> None:
    answer = town.answer("How much does a fishing permit cost a year?", [], BOTH)
    assert (answer.tier, answer.reason, answer.missing) == ("answered", None, ())
    assert answer.confidence >= 0.5
    assert answer.snapshot == town.snapshot
    assert answer.elapsed_ms > 0


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


# --- follow-ups ------------------------------------------------------------------------------------------------------


def test_a_follow_up_knows_what_was_asked(town: Answerer) -> None:
    first = town.answer("Who is the warden Ida Lund?", [], BOTH)
    second = town.answer("which shore does she patrol?", [Exchange(first.question, first.quotes)], BOTH)
    assert "She patrols the northern shore every morning." in [quote.text for quote in second.ranked[:2]]
    assert second.understood_as is not None
    assert "warden" in second.understood_as


def test_and_the_other_one(town: Answerer) -> None:
    first = town.answer("what is the season of trout", [], BOTH)
    second = town.answer("and the pike?", [Exchange(first.question, first.quotes)], BOTH)
    assert "Pike" in best(second)
    assert "season" in str(second.understood_as)


def test_a_switch_of_topic_is_not_held_back(town: Answerer) -> None:
    first = town.answer("what is the season of trout", [], BOTH)
    history = [Exchange(first.question, first.quotes)]
    question = "When was the market of Varn moved to the square?"
    assert best(town.answer(question, history, BOTH)) == "The market was moved to the square in 1710."
    assert town.answer(question, history, BOTH).understood_as is None


# --- what is hidden leaves no trace ----------------------------------------------------------------------------------

SECRET = {
    f"secret/{n}.md": "# Fishing permits of the harbour\n\n## Warden Ida Lund\n\nA fishing permit costs 90 crowns, "
    f"the warden Ida Lund sold trout number {n} to Atlantis. The quasar opened at nine; amber permts, nets, berths.\n"
    for n in range(8)
}
QUESTIONS = [
    "How much does a fishing permit cost?",
    "who is Ida Lund",
    "which quasar opens at nine?",
    "permts of the harbur",
    "what is the season of pike",
    "and the amber?",
    "did she sell trout to Atlantis?",
]


def traceless(answer: Answer) -> Answer:
    """An answer without what names the state of the whole corpus, which only the journal keeps, and the clock."""
    return dataclasses.replace(answer, snapshot="", elapsed_ms=0)


@pytest.mark.parametrize("allowed", [LAW, TOWN, BOTH], ids=["law", "town", "both"])
def test_hidden_documents_change_no_byte_of_an_answer(
    town: Answerer, open_answerer: Open, allowed: frozenset[str]
) -> None:
    beside = open_answerer({**FILES, **SECRET})
    seen = beside.answer("who sold trout to Atlantis", [], BOTH | {"secret"})
    assert any(quote.document.collection == "secret" for quote in seen.quotes)
    for question in QUESTIONS:
        for earlier in ("how much is a permit of the warden", "which fish did Lund sell"):
            open_history = town.answer(earlier, [], allowed).quotes
            without = town.answer(question, [Exchange(earlier, open_history)], allowed)
            mixed = Exchange(earlier, (*seen.quotes, *open_history, *seen.quotes))
            assert traceless(beside.answer(question, [mixed], allowed)) == traceless(without)
        assert beside.lookup(question, allowed) == town.lookup(question, allowed)


# --- verbatim --------------------------------------------------------------------------------------------------------

PIECES = [
    "# Heading", "## The ferry leaves", "The ferry leaves at nine. It comes back at noon!", "- the ferry item",
    "* ferry two:", "  - nested ferry",
    "Ferries that leave:", "| ferry | b |", "|---|---|", "| leaves | 2 |", "```", "ferry  code", "> quoted ferry", "",
    "", "[i] A ferry note.", "Ferry[i] with a mark.", "e\u0301 ferry",
    "\u202eferry", "\U0001f469\u200d\U0001f4bb ferry",
    "渡船。没有空格。", "ferry " * 60, "soft\u00adferry",
]  # fmt: skip
sources = st.lists(st.sampled_from(PIECES) | st.text(max_size=20), min_size=1, max_size=16).map("\n".join)


@pytest.fixture(scope="module")
def shelf(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Library]:
    with Library(tmp_path_factory.mktemp("any") / "library.db") as library:
        yield library


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(
    st.lists(st.tuples(sources, st.sampled_from(["md", "txt", "html"])), min_size=1, max_size=3),
    st.sampled_from(["ferry", "leaves", "nested", "渡船", "two", "code"]),
)
def test_every_quote_and_context_of_any_document_is_its_slice(
    shelf: Library, files: list[tuple[str, str]], word: str
) -> None:
    for n in range(3):
        text, ending = files[n] if n < len(files) else ("Nothing of that.", "md")
        with suppress(CorpusError):  # nothing but marks
            put(shelf, {f"main/{n}": f"{text}\n"} if ending == "txt" else {f"main/{n}.{ending}": text})
    entries = [entry_of(passage, Analyzer(passage.document.meta.language)) for passage in shelf.passages()]
    engine = Bm25({"main": bm25.build(entries)})
    answerer = Answerer(Searcher("", engine, shelf, Analyzer), shelf.text, Analyzer, Selector(Analyzer))
    answer = answerer.answer(f"when does the ferry leave {word}", [], frozenset({"main"}))
    for quote in (*answer.quotes, *answer.ranked):
        for piece in (quote, *quote.context):
            assert shelf.text(quote.document.version)[piece.start : piece.end] == piece.text != ""
    for found in answerer.lookup(f"ferry {word}", frozenset({"main"})):
        for start, end in found.marks:
            assert 0 <= start < end <= len(found.hit.passage.text)


def _tampering(tmp_path_factory: pytest.TempPathFactory, change: Callable[[str], str]) -> Answerer:
    library = Library(tmp_path_factory.mktemp("tampered") / "library.db")
    put(library, FILES)
    snapshot, engine = IndexStore(library.path.parent / "index", library, Analyzer).engine()
    return Answerer(
        Searcher(snapshot, engine, library, Analyzer),
        lambda version: change(library.text(version)),
        Analyzer,
        Selector(Analyzer),
    )


@pytest.mark.parametrize(
    "change",
    [
        lambda text: text.replace("40 crowns", "90 crowns"),
        lambda text: "x" + text,
        lambda text: text[:20],
        lambda _: "",
    ],
    ids=["a figure", "moved", "cut", "gone"],
)
def test_a_tampered_version_is_not_quoted(
    tmp_path_factory: pytest.TempPathFactory, change: Callable[[str], str]
) -> None:
    with pytest.raises(VerbatimError, match=r"fishing\.md differs from its source"):
        _tampering(tmp_path_factory, change).answer("How much does a fishing permit cost?", [], LAW)


def test_a_tampered_context_blocks_its_quote(town: Answerer) -> None:
    answer = town.answer("are nets in the harbour allowed", [], BOTH)
    version = answer.quotes[0].document.version
    text = {quote.document.version: quote.document.path for quote in answer.quotes}
    assert version in text
    quote = answer.quotes[0]
    forged = dataclasses.replace(quote.context[0], text="Anglers must:")
    with pytest.raises(VerbatimError):
        verify(
            dataclasses.replace(answer, quotes=(dataclasses.replace(quote, context=(forged,)),), ranked=()),
            town._text_of,  # pyright: ignore[reportPrivateUsage]
        )


# --- lookups ---------------------------------------------------------------------------------------------------------


def test_a_lookup_marks_what_matched_and_keeps_to_k(town: Answerer) -> None:
    found = town.lookup("permits warden", BOTH)
    marked = {one.hit.passage.text[start:end] for one in found for start, end in one.marks}
    assert marked == {"permit", "permits", "warden"}
    assert [one.hit.score for one in found] == sorted((one.hit.score for one in found), reverse=True)
    assert town.lookup("permits warden", BOTH, k=1) == found[:1]
    assert town.lookup("quasar", BOTH) == []
    assert {one.hit.passage.document.collection for one in town.lookup("trout", TOWN)} == {"town"}


# --- the service -----------------------------------------------------------------------------------------------------


def test_the_present_answerer_follows_a_sync(tmp_path_factory: pytest.TempPathFactory) -> None:
    home = tmp_path_factory.mktemp("service")
    with Library(home / "library.db") as library:
        put(library, FILES)
        service = Answerers(library, home / "index")
        before = service.current()
        assert service.current() is before
        assert service.check() == []
        assert before.answer("which quasar emits neutrinos", [], BOTH).tier == "absent"
        put(library, {"law/sky.md": "# Sky\n\nThe quasar emits neutrinos at night.\n"})
        assert service.check() != []
        renew(service, library)
        assert service.current().snapshot == library.snapshot != before.snapshot
        assert "quasar" in best(service.current().answer("which quasar emits neutrinos", [], BOTH))


def test_a_language_is_prepared_once(town_service: Answerers, monkeypatch: pytest.MonkeyPatch) -> None:
    town_service.current().answer("how much is a permit", [], BOTH)
    monkeypatch.setattr("bot.answer.service.Analyzer", None)  # a second one would fail
    town_service.current().answer("how much is the museum", [], BOTH)


def test_a_new_title_counts_at_once(tmp_path_factory: pytest.TempPathFactory) -> None:
    home = tmp_path_factory.mktemp("titles")
    body = "\n\nIt opens at nine in the morning.\n"
    with Library(home / "library.db") as library:
        put(
            library,
            {"main/a.md": f"---\ntitle: The museum\n---{body}", "main/b.md": "# Other\n\nThe mill opens at ten.\n"},
        )
        service = Answerers(library, home / "index")
        before = service.current().answer("when does the museum open", [], frozenset({"main"}))
        put(library, {"main/a.md": f"---\ntitle: The library\n---{body}"})
        renew(service, library)
        after = service.current().answer("when does the library open", [], frozenset({"main"}))
        assert best(before) == best(after) == "It opens at nine in the morning."
        assert after.missing == before.missing == ()


# --- what must not be clipped ----------------------------------------------------------------------------------------


def test_a_lead_in_brings_the_code_that_it_leads_into(open_answerer: Open) -> None:
    text = "# Server\n\n## Restart\n\nTo restart the server run:\n\n```\nsystemctl restart shop\n```\n"
    (quote,) = open_answerer({"main/s.md": text}).answer("how do I restart the server", [], frozenset({"main"})).quotes
    assert (quote.kind, quote.text) == ("code", "systemctl restart shop")
    assert [(piece.role, piece.text) for piece in quote.context] == [("lead-in", "To restart the server run:")]


def test_a_lead_in_brings_the_whole_list(open_answerer: Open) -> None:
    text = "# Rules\n\nAnglers on the lake must not:\n\n- use nets\n- keep young trout\n- fish at night\n"
    answer = open_answerer({"main/r.md": text}).answer("what must anglers on the lake not do", [], frozenset({"main"}))
    assert answer.quotes[0].text == "use nets\nkeep young trout\nfish at night"


def test_a_quotation_runs_on_to_its_end(open_answerer: Open) -> None:
    text = '# Trial\n\nThe miller said to the judge: "I sold the grain. I kept no sack of it." He was acquitted.\n'
    (quote, *_) = (
        open_answerer({"main/t.md": text})
        .answer("what did the miller say to the judge", [], frozenset({"main"}))
        .quotes
    )
    assert quote.text.endswith('I kept no sack of it."')
    assert quote.text.count('"') == 2


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


def test_a_line_that_is_no_sentence_defines_nothing(open_answerer: Open) -> None:
    text = "# Capstan\n\nCode: kit/capstan\n\nThe capstan turns with bars and lifts the anchor of any boat.\n"
    ranked = open_answerer({"main/c.md": text}).answer("what is a capstan", [], frozenset({"main"})).ranked
    assert ranked[0].text.startswith("The capstan turns")
