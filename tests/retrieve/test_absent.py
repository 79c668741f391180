from __future__ import annotations

from collections.abc import Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.retrieve.absent import confusion
from bot.retrieve.bm25 import Bm25
from bot.retrieve.retriever import Entry, Field
from bot.retrieve.segment import build

FIELDS: dict[Field, float] = {"body": 1.0}
ALL = frozenset({"a"})


def engine_of(*texts: str, named: Sequence[int] = ()) -> Bm25:
    """An engine over passages of one unit each; `named` are what names their texts."""
    entries = [
        Entry(f"p{n:03}", {"body": text.split()}, units=[*text.split(), "\n"], text=named[n] if named else 0)
        for n, text in enumerate(texts)
    ]
    return Bm25({"a": build(entries)})


def test_passages_with_words_of_their_own_leave_nothing_to_find() -> None:
    texts = [" ".join(f"word{n}x{word}" for word in range(6)) for n in range(40)]
    assert confusion(engine_of(*texts), ALL, FIELDS) == 0.0


def test_the_more_passages_are_alike_the_more_is_found_of_what_is_put_aside() -> None:
    alike = [f"press the button to open valve {n}" for n in range(40)]
    apart = [" ".join(f"word{n}x{word}" for word in range(6)) for n in range(40)]
    assert confusion(engine_of(*alike), ALL, FIELDS) > 0.3 > confusion(engine_of(*alike, *apart), ALL, FIELDS) > 0.0


def test_a_copy_is_put_aside_with_the_passage() -> None:
    texts = ["press the green button to open the valve"] * 4
    others = [" ".join(f"word{n}x{word}" for word in range(6)) for n in range(40)]
    assert confusion(engine_of(*texts, *others, named=[7] * 4 + list(range(8, 48))), ALL, FIELDS) == 0.0
    assert confusion(engine_of(*texts, *others), ALL, FIELDS) > 0.0


@pytest.mark.parametrize("texts", [(), ("",), ("a few words",), ("one two three four five six",)])
def test_a_corpus_with_nothing_to_mix_up_raises_no_doubt(texts: tuple[str, ...]) -> None:
    assert confusion(engine_of(*texts), ALL, FIELDS) == 0.0


@given(st.lists(st.text(alphabet="abc ", max_size=40), max_size=12))
def test_it_is_a_figure_and_the_same_each_time(texts: list[str]) -> None:
    engine = engine_of(*texts)
    assert 0.0 <= confusion(engine, ALL, FIELDS) <= 1.0
    assert confusion(engine, ALL, FIELDS) == confusion(engine_of(*texts), ALL, FIELDS)


def test_what_is_not_allowed_leaves_no_trace() -> None:
    texts = [f"press the button to open valve {n}" for n in range(40)]
    alone = engine_of(*texts)
    entries = [Entry(f"q{n:03}", {"body": texts[n].split()}, units=[*texts[n].split(), "\n"]) for n in range(40)]
    own = [Entry(f"p{n:03}", {"body": text.split()}, units=[*text.split(), "\n"]) for n, text in enumerate(texts)]
    beside = Bm25({"a": build(own), "hidden": build([*entries, *entries])})
    assert confusion(beside, ALL, FIELDS) == confusion(alone, ALL, FIELDS)
    assert confusion(beside, frozenset({"nowhere"}), FIELDS) == 0.0


def test_a_language_is_asked_for_its_own_passages() -> None:
    alike = [f"press the button to open valve {n}" for n in range(40)]
    apart = [" ".join(f"word{n}x{word}" for word in range(6)) for n in range(40)]
    entries = [
        Entry(f"{language}{n:03}", {"body": text.split()}, units=[*text.split(), "\n"], language=language)
        for language, texts in (("en", alike), ("de", apart))
        for n, text in enumerate(texts)
    ]
    engine = Bm25({"a": build(entries)})
    assert confusion(engine, ALL, FIELDS, "de") == 0.0
    assert confusion(engine, ALL, FIELDS, "en") > confusion(engine, ALL, FIELDS) > 0.0
    few = Bm25({"a": build(entries[:60])})
    assert confusion(few, ALL, FIELDS, "de") == confusion(few, ALL, FIELDS)
