"""Terms: what is one word, what two spellings of it share, and where it stands."""

from __future__ import annotations

import pytest
import regex
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.text.stopwords import languages, stopwords
from bot.text.terms import WORD, Analyzer, words_of

LETTER = regex.compile(r"[\p{L}\p{N}_]")


@settings(max_examples=300, deadline=None)
@given(st.text(max_size=60), st.sampled_from(["en", "de", "ru", "hi", "zh", "xx"]))
def test_tokens_stand_where_they_say_and_agree_with_terms(text: str, language: str) -> None:
    analyzer = Analyzer(language)
    at = 0
    for token in (tokens := analyzer.tokens(text)):
        assert at <= token.start < token.end <= len(text)
        assert token.term
        assert LETTER.search(text, token.start, token.end)
        assert not LETTER.search(text, at, token.start)
        assert analyzer.term(text[token.start : token.end]) == token.term
        at = token.end
    assert not LETTER.search(text, at)
    assert analyzer.terms(text) == [token.term for token in tokens if not token.stop]
    assert len(analyzer.words(text)) == len(tokens)


@settings(max_examples=300, deadline=None)
@given(
    st.lists(
        st.sampled_from(["a", "B", ".", "U.S.", "united", "States", "soviet union", " ", "\n", "_", "1", "é", "-"])
    )
)
def test_the_short_way_to_words_finds_what_the_long_one_does(pieces: list[str]) -> None:
    text = "".join(pieces)
    assert words_of(text) == WORD.findall(text)
    tokens = Analyzer("en").tokens(text)
    assert Analyzer("en").spelled(text) == [(text[t.start : t.end], t.term, t.stop) for t in tokens]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("U.S.", "US"),
        ("United States", "U.S."),
        ("united\nstates", "US"),
        ("United Kingdom", "U.K."),
        ("N.A.T.O.", "NATO"),
        ("ﬁne", "fine"),
        ("ｆｕｌｌ", "full"),
        ("expelled", "Expels"),
        ("STRASSE", "straße"),
    ],
)
def test_spellings_of_one_word_share_their_term(one: str, other: str) -> None:
    english = Analyzer("en")
    assert english.terms(one) == english.terms(other) != []


def test_a_combining_mark_belongs_to_its_word() -> None:
    text = "हिन्दी में"
    tokens = Analyzer("hi").tokens(text)
    assert [text[token.start : token.end] for token in tokens] == ["हिन्दी", "में"]
    assert [token.term for token in Analyzer("xx").tokens("cafe\u0301 x")] == ["caf\u00e9", "x"]


def test_capitals_make_a_name_of_a_function_word() -> None:
    assert Analyzer("en").terms("IT runs, and it walks; The WHO who asks") == ["it", "run", "walk", "who", "ask"]


def test_each_language_has_its_own_stems_and_function_words() -> None:
    assert Analyzer("de").terms("Die Häuser und das Haus") == ["haus", "haus"]
    assert Analyzer("ru").terms("и дома и домами") == ["дом", "дом"]
    assert Analyzer("zh").terms("中文没有空格") == ["中文没有空格"]


def test_the_lists_of_function_words_are_lower_case() -> None:
    assert "en" in languages()
    for language in languages():
        assert all(word == word.lower() for word in stopwords(language))
    assert stopwords("xx") == frozenset()
