"""Quotes of small corpora: what comes along, and that each is its slice of the source."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Iterator
from contextlib import suppress

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bot.answer.answerer import Answerer
from bot.answer.decide import Decider
from bot.answer.quoting.quote import verify
from bot.answer.selection.selector import Selector
from bot.errors import CorpusError, VerbatimError
from bot.ingest.store.library import Library
from bot.retrieve.bm25 import Bm25
from bot.retrieve.expansion import Expander
from bot.retrieve.search import Searcher
from bot.retrieve.segment import build
from bot.retrieve.store import IndexStore, entry_of
from bot.text.terms import Analyzer
from tests.answer.conftest import BOTH, FILES, LAW, Open, texts
from tests.making import put


def test_an_item_brings_its_lead_in(town: Answerer) -> None:
    answer = town.answer("are nets in the harbour allowed", [], BOTH)
    quote = next(quote for quote in answer.quotes if "nets" in quote.text)
    assert quote.kind == "item"
    assert [(piece.role, piece.text) for piece in quote.context] == [("lead-in", "Anglers must not:")]


def test_what_something_does_is_quoted_with_it(open_answerer: Open) -> None:
    page = "# Ferry\n\nTurn the brass winch. It lowers the ramp. The ramp is wet.\n\nThe bell is old. Mind it.\n"
    answerer = open_answerer({"main/page.md": page})
    asked = answerer.answer("what does the brass winch do", [], frozenset({"main"}))
    assert asked.quotes[0].text == "Turn the brass winch. It lowers the ramp."
    other = answerer.answer("how do I turn the brass winch", [], frozenset({"main"}))
    assert other.quotes[0].text == "Turn the brass winch."


@pytest.mark.parametrize("after", [" The ramp is wet.", "\n\n- It is wet.", ""])
def test_what_says_nothing_of_what_it_does_is_not_quoted_with_it(open_answerer: Open, after: str) -> None:
    answerer = open_answerer({"main/page.md": f"# Ferry\n\nTurn the brass winch.{after}\n"})
    asked = answerer.answer("what does the brass winch do", [], frozenset({"main"}))
    assert asked.quotes[0].text == "Turn the brass winch."


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


def test_a_lead_in_brings_the_code_that_it_leads_into(open_answerer: Open) -> None:
    text = "# Server\n\n## Restart\n\nTo restart the server run:\n\n```\nsystemctl restart shop\n```\n"
    (quote,) = open_answerer({"main/s.md": text}).answer("how do I restart the server", [], frozenset({"main"})).quotes
    assert (quote.kind, quote.text) == ("code", "systemctl restart shop")
    assert [(piece.role, piece.text) for piece in quote.context] == [("lead-in", "To restart the server run:")]


def test_a_sentence_that_goes_on_in_code_brings_it(open_answerer: Open) -> None:
    text = "# Server\n\n## Ropes\n\nTo list all ropes, run the command\n\n```\nropes --all\n```\n\nIt takes long.\n"
    (quote, *_) = open_answerer({"main/s.md": text}).answer("how do I list all ropes", [], frozenset({"main"})).quotes
    assert (quote.kind, quote.text) == ("code", "ropes --all")
    assert [piece.text for piece in quote.context] == ["To list all ropes, run the command"]


def test_an_item_that_ends_with_a_lead_in_is_shown_with_the_code_below_it(open_answerer: Open) -> None:
    page = (
        "<h1>Ropes</h1><p>What the module of ropes knows about all of the knots and the ropes.</p><dl>"
        "<dt>ropes.splice(a, b)</dt><dd><p>Splice two ropes into a longer one. This is the same as:</p>"
        "<pre>return a + b</pre></dd></dl>"
    )
    answer = open_answerer({"main/r.html": page}).answer("splice two ropes", [], frozenset({"main"}))
    assert texts(answer)[:2] == ["Splice two ropes into a longer one. This is the same as:", "return a + b"]
    assert all(
        piece.role != "lead-in" or "same as" not in piece.text for quote in answer.quotes for piece in quote.context
    )


MOVE = (
    "# Berths\n\nYou can move your boat to another berth at any time. To do so:\n\n"
    "1. Ask the warden for a form.\n2. Fill it in.\n3. Hand it in at the gate.\n"
)


@pytest.mark.parametrize(
    ("question", "shown"),
    [
        ("how do i move my boat to another berth", True),
        ("steps to move a boat to another berth", True),
        ("when can i move my boat to another berth", False),
    ],
)
def test_the_steps_below_a_sentence_are_shown_to_who_asks_how(open_answerer: Open, question: str, shown: bool) -> None:
    answer = open_answerer({"main/b.md": MOVE}).answer(question, [], frozenset({"main"}))
    found = [quote for quote in answer.quotes if quote.text.startswith("1. Ask the warden for a form.\n2. Fill")]
    assert bool(found) == shown
    assert all([piece.text for piece in quote.context] == ["To do so:"] for quote in found)


@pytest.mark.parametrize(
    ("sentence", "question"),
    [
        ("Move your boat at noon.", "how do i move my boat at noon"),  # the list is shown first
        ("A boat can move to the berth of the warden.", "how can i move my boat"),  # one item of it is
    ],
)
def test_steps_are_shown_once(open_answerer: Open, sentence: str, question: str) -> None:
    steps = "1. Move the boat of the warden at noon to the berth.\n2. Pay the fee.\n3. Sail."
    page = f"# Berths\n\n{sentence} To do so:\n\n{steps}\n"
    answer = open_answerer({"main/b.md": page}).answer(question, [], frozenset({"main"}))
    assert texts(answer) == [sentence, steps]


def test_a_lead_in_is_never_quoted_without_what_it_leads_into(open_answerer: Open) -> None:
    items = "\n".join(f"- Number {n} is made of hemp, and as long as the pier of the {n}. harbour." for n in range(10))
    text = f"# Ropes\n\nThe warden of the shed keeps these old ropes:\n\n{items}\n"
    answer = open_answerer({"main/r.md": text}).answer("does the warden keep old ropes", [], frozenset({"main"}))
    assert not any(quote.text.endswith(":") for quote in answer.quotes)
    assert answer.quotes[0].more


def test_a_lead_in_brings_the_whole_list(open_answerer: Open) -> None:
    text = "# Rules\n\nAnglers on the lake must not:\n\n- use nets\n- keep young trout\n- fish at night\n"
    answer = open_answerer({"main/r.md": text}).answer("what must anglers on the lake not do", [], frozenset({"main"}))
    assert answer.quotes[0].text == "use nets\nkeep young trout\nfish at night"


@pytest.mark.parametrize("question", ["What are the rules?", "show me all the rules", "rules"])
def test_a_list_that_is_asked_for_comes_though_its_items_have_no_word_of_the_question(
    open_answerer: Open, question: str
) -> None:
    page = (
        "# Boat rules\n\nThese rules apply to everyone who rows. Please read the rules first.\n\n"
        "- Be nice.\n- Bring oars.\n\nThe warden may change the rules.\n"
    )
    answer = open_answerer({"main/rules.md": page}).answer(question, [], frozenset({"main"}))
    assert "Be nice.\nBring oars." in texts(answer)
    warden = open_answerer({"main/rules.md": page}).answer("Who may change the rules?", [], frozenset({"main"}))
    assert "Be nice." not in " ".join(texts(warden))


def test_a_quotation_runs_on_to_its_end(open_answerer: Open) -> None:
    text = '# Trial\n\nThe miller said to the judge: "I sold the grain. I kept no sack of it." He was acquitted.\n'
    (quote, *_) = (
        open_answerer({"main/t.md": text})
        .answer("what did the miller say to the judge", [], frozenset({"main"}))
        .quotes
    )
    assert quote.text.endswith('I kept no sack of it."')
    assert quote.text.count('"') == 2


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
    engine = Bm25({"main": build(entries)})
    answerer = _answerer(Searcher("", engine, shelf, Expander(engine, Analyzer)), shelf.text)
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
    return _answerer(
        Searcher(snapshot, engine, library, Expander(engine, Analyzer)), lambda version: change(library.text(version))
    )


def _answerer(searcher: Searcher, text_of: Callable[[str], str]) -> Answerer:
    return Answerer(searcher, text_of, Analyzer, Decider(searcher, text_of, Analyzer, Selector(Analyzer)))


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


def test_the_number_that_a_browser_puts_before_an_item_is_not_quoted(open_answerer: Open) -> None:
    items = "<ol><li>Tie the boat to the ring.</li><li>Stow the oars below the thwart.</li></ol>"
    page = f"<html><body><h1>Landing</h1><p>Landing a boat takes two hands and some time.</p>{items}</body></html>"
    text = "# Landing\n\n1. Tie the boat to the ring.\n2. Stow the oars below the thwart.\n"
    quoted = {
        name: open_answerer({f"main/{name}": content}).answer("where to stow the oars", [], frozenset({"main"})).quotes
        for name, content in (("a.html", page), ("a.md", text))
    }
    assert quoted["a.html"][0].text == "Stow the oars below the thwart."
    assert quoted["a.md"][0].text == "2. Stow the oars below the thwart."


def test_a_number_that_a_page_writes_itself_is_quoted(open_answerer: Open) -> None:
    items = "<ul><li>10. April ends the season of the ferry.</li><li>Oars are lent.</li></ul>"
    page = f"<html><body><h1>Landing</h1><p>Landing a boat takes two hands.</p>{items}</body></html>"
    answer = open_answerer({"main/a.html": page}).answer("when ends the season of the ferry", [], frozenset({"main"}))
    assert answer.quotes[0].text == "10. April ends the season of the ferry."


@pytest.mark.parametrize(
    ("question", "shown"),
    [
        (
            "how do i update the pack",
            "The launcher does not update the pack by itself. Repeat step 1. Nothing is lost.",
        ),
        ("does the launcher update the pack", "The launcher does not update the pack by itself."),
        ("how do i install the pack", "1. Get the pack.\n2. Press Import.\n3. Start it."),
    ],
)
def test_how_something_is_done_is_told_by_all_steps(open_answerer: Open, question: str, shown: str) -> None:
    page = (
        "# The mods\n\n## Installing the pack\n\n1. Get the pack.\n2. Press Import.\n3. Start it.\n\n"
        "## Updating the pack\n\nThe launcher does not update the pack by itself. Repeat step 1. Nothing is lost.\n"
    )
    answer = open_answerer({"main/mods.md": page}).answer(question, (), frozenset({"main"}))
    assert answer.quotes[0].text == shown


@pytest.mark.parametrize(
    ("question", "shown"),
    [
        ("i get connection timed out", "The server may be restarting. If it is up, check the port."),
        ("connection lost", "Restart your router."),
        ("why do i get connection timed out", "The server may be restarting."),
    ],
)
def test_what_helps_in_a_case_is_shown_whole(open_answerer: Open, question: str, shown: str) -> None:
    page = (
        "# Troubles\n\n## Connection timed out\n\nThe server may be restarting. If it is up, check the port.\n\n"
        "Wait for a day.\n\n## Connection lost\n\nRestart your router.\n"
    )
    answer = open_answerer({"main/troubles.md": page}).answer(question, (), frozenset({"main"}))
    assert answer.quotes[0].text == shown
