"""Whatever is typed into the search is words to look for, never the query language of the index."""

from __future__ import annotations

import contextlib
import sqlite3

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.errors import AskError
from bot.journal.words import expression


@given(st.text(max_size=200))
def test_any_text_makes_a_query_or_is_refused(text: str) -> None:
    with contextlib.closing(sqlite3.connect(":memory:")) as db:
        db.execute("CREATE VIRTUAL TABLE words USING fts5 (question, body)")
        with contextlib.suppress(AskError):
            assert db.execute("SELECT * FROM words WHERE words MATCH ?", (expression(text),)).fetchall() == []


def test_a_text_holds_its_own_words() -> None:
    with contextlib.closing(sqlite3.connect(":memory:")) as db:
        db.execute("CREATE VIRTUAL TABLE words USING fts5 (question, body)")
        db.execute("INSERT INTO words VALUES ('Don''t (NEAR) AND -x: 100% \"quoted\" Größe', '')")
        for text in ("don't", "near AND", "-x:", '"quoted"', "größ", "100%"):
            assert db.execute("SELECT count(*) FROM words WHERE words MATCH ?", (expression(text),)).fetchone() == (1,)


@pytest.mark.parametrize("text", ["", " ", "?!", '"'])
def test_no_word_is_told(text: str) -> None:
    with pytest.raises(AskError):
        expression(text)
