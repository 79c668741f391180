"""Terms: what is one word, what two spellings of it share, and where it stands."""

from __future__ import annotations

import pytest
import regex
from hypothesis import example, given
from hypothesis import strategies as st

from bot.text.languages import language_of
from bot.text.stopwords import languages, stopwords
from bot.text.terms import WORD, Analyzer, fold_word, question_words, terms_of, words_of

LETTER = regex.compile(r"[\p{L}\p{N}_]")


@given(st.text(max_size=60), st.sampled_from(["en", "de", "ru", "hi", "zh", "xx"]))
@example("-A or == and --all", "en")
def test_tokens_stand_where_they_say_and_agree_with_terms(text: str, language: str) -> None:
    analyzer = Analyzer(language)
    at = end = 0
    for token in (tokens := analyzer.tokens(text)):
        assert at <= token.start < token.end <= len(text)
        assert token.term
        assert LETTER.search(text, token.start, token.end) or text[token.start] in "%$€£=!<>-:+&|*/"
        assert not LETTER.search(text, end, max(end, token.start))
        assert analyzer.term(text[token.start : token.end]) == token.term
        at, end = token.start, max(end, token.end)
    assert not LETTER.search(text, end)
    terms = iter(analyzer.terms(text))  # those of the parts of compound names stand among them
    assert all(token.term in terms for token in tokens if not token.stop)
    assert all(word == word.casefold() for word in analyzer.words(text) if word[0] != "-")
    assert terms_of(analyzer.spelled(text)) == analyzer.terms(text)
    assert analyzer.written(text) == [word for word, *_ in analyzer.spelled(text)]
    assert [analyzer.is_stop(word) for word in analyzer.written(text)] == [
        stop for _, _, stop, *_ in analyzer.spelled(text)
    ]
    lower = [word.casefold() for word in analyzer.words(text)]
    assert analyzer.terms_of_each(lower) == ["" if analyzer.is_stop(word) else analyzer.term(word) for word in lower]
    assert all(analyzer.terms(word) == terms_of(analyzer.spelled(word)) for word in lower)


@given(
    st.lists(
        st.sampled_from(
            [
                *("a", "B", ".", "U.S.", "US", "it", "united", "States", "soviet union", "readLine"),
                *(
                    " ",
                    "\n",
                    "_",
                    "1",
                    "\u00b2",
                    "é",
                    "\u0301",
                    "\u0131",
                    "\u212a",
                    "\u03b2",
                    "\u0301\u0436",
                    "\u20d0",
                    "\u2265",
                    "\x1f",
                    "-",
                    "\u2019",
                    "\u200d",
                    "%",
                    "$",
                    "£",
                    "€",
                    "条",
                ),
                *("x", ".x", ",", "20", "000", "04", "2018", "v1.20", "V", "4.3.2018", "1,000", "2,5", "gb"),
            ]
        )
    )
)
@example(["\u00a3", "1"])
@example(["the \u017foviet union"])
@example(["united \u212aingdom"])
@example(["1\x1f%"])
@example(["1 %", "\u2265", "5%"])
@example(["2018", ".", "04", ".", "2018"])
@example(["条", "1.20"])
@example(["1", ",", "20", ",", "000"])
def test_the_short_way_to_words_finds_what_the_long_one_does(pieces: list[str]) -> None:
    text = "".join(pieces)
    assert words_of(text) == WORD.findall(text)
    assert Analyzer("en").terms(text) == terms_of(Analyzer("en").spelled(text))
    tokens = Analyzer("en").tokens(text)
    spelled = [(word, term, stop, part) for word, term, stop, _, part in Analyzer("en").spelled(text)]
    assert spelled == [(text[token.start : token.end], token.term, token.stop, token.part) for token in tokens]


@pytest.mark.parametrize(
    "around",
    ["{}", "a{}b", "1{}%", "un{}ted states", "{} 5%", "1{}2", "1.2{}", "{}1.2", "a1{}2", "{}11.2", "v{}1.2", "1.x{}"],
)
def test_the_short_way_finds_the_same_beside_any_character(around: str) -> None:
    texts = [around.format(chr(at)) for at in range(0x3000)]
    assert [text for text in texts if words_of(text) != WORD.findall(text)] == []


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


@pytest.mark.parametrize(
    ("text", "terms"),
    [
        ("what does ssh -i do", ["ssh", "-i"]),
        ("-v, not -V", ["-v", "-V"]),
        ("(-L|--all) = --max-redirs", ["-L", "--all", "--max-redir", "max", "redir"]),
        ("C++ or C#, in C", ["c++", "c#", "c"]),
        ("what are `==`, := and '->'?", ["==", ":=", "->"]),
        ("a well-known -- oh -- thing - x--y a==b http://a.example //", ["well", "known", "thing", "//"]),
        ("-Milk and a-i, US-Russia", ["milk", "us", "russia"]),
        ("really?? yes!! -5 ---", ["realli", "yes", "5"]),
    ],
)
def test_what_is_written_with_signs_is_a_word(text: str, terms: list[str]) -> None:
    found = Analyzer("en").terms(text)
    assert [term for term in found if term not in ("oh", "x", "y", "b", "http", "exampl", "i")] == terms


@pytest.mark.parametrize(
    ("text", "terms"),
    [
        ("runs 1.20.4, not 1.20.", ["run", "1.20.4", "1.20"]),
        ("v1.20.4 and V2.0b1", ["1.20.4", "2.0b1"]),
        ("0.1 + 0.2, round(2.5)", ["0.1", "0.2", "round", "2.5"]),
        ("1.20.x or 3.X or v2.x, 2.xy", ["1.20.x", "3.x", "2.x", "2", "xy"]),
        ("1,000 or 1.000", ["1000", "1000"]),
        ("1,234,567 1.234.567 1234567", ["1234567", "1234567", "1234567"]),
        ("1,234.50 1.234,50 1234.50", ["1234.50", "1234.50", "1234.50"]),
        ("2,5 Mio. 0,125", ["2.5", "mio", "0.125"]),
        ("10.5GB, 10,000km", ["10.5gb", "10000km"]),
        ("$1.50, 2.5% 4,99 €", ["dollar", "1.50", "2.5", "percent", "4.99"]),
        ("1.5-2.0 and v1.19,1.20", ["1.5", "2.0", "1.19", "1.20"]),
        ("192.168.0.17:80", ["192.168.0.17", "80"]),
        ("1. One 1.2 Two (3)", ["1", "one", "1.2", "two", "3"]),
        ("at 3:08 or 10.30", ["3", "08", "10.30"]),
        ("file.2.txt python3.11 9.html mp3.", "file 2 txt python 3.11 9 html mp3".split()),
        ("4.3.2018 04.03.18 2018-03-04 2018.03.04", "4 3 2018 04 03 18 2018 03 04 2018 03 04".split()),
        ("1,2,3 and 10,20,30 or 1,234,56", "1 2 3 10 20 30 1 234 56".split()),
        ("U.S. 1.5", ["us", "1.5"]),
        ("支持1.20.4的2.0", ["支持", "1.20.4", "2.0"]),
    ],
)
def test_a_number_of_several_parts_is_one_word(text: str, terms: list[str]) -> None:
    tokens = Analyzer("en").tokens(text)
    left_out = ("的", "euro")
    assert [one.term for one in tokens if not one.stop and not one.part and one.term not in left_out] == terms


@given(st.lists(st.integers(1, 99), min_size=2, max_size=7), st.sampled_from(["", ".x", "gb"]))
def test_a_number_of_several_parts_is_followed_by_what_it_goes_on_from(parts: list[int], end: str) -> None:
    words = [".".join(map(str, parts[:upto])) for upto in range(1, len(parts) + 1)]
    further = [f"{word}.x" for word in words[: min(len(parts) - (not end), 4)]]
    found = Analyzer("xx").terms(words[-1] + end)
    assert found[0] == words[-1] + end
    if end == ".x" and len(parts) < 5:
        assert found[1] == f"{words[-1]}.*"
        del found[1], further[-1]
    assert set(found[1:]) == set(further)


@given(st.integers(1000, 10**12), st.sampled_from(",."))
def test_thousands_set_apart_are_the_number(number: int, sign: str) -> None:
    text = f"{number:,}".replace(",", sign)
    assert words_of(text) == [text]
    assert Analyzer("en").terms(text) == Analyzer("de").terms(str(number)) == [str(number)]


@given(st.text(st.sampled_from("0123.,vVgbx\u00b2\u2488条")))
@example("v1.000")
def test_folding_a_word_twice_changes_nothing_more(text: str) -> None:
    for word in words_of(text):
        assert fold_word(fold_word(word)) == fold_word(word)


@pytest.mark.parametrize(
    "text",
    ["1,234" + ",234" * 50_000 + ",5", "条" + "1" * 200_000 + ".5", "1.234" * 50_000 + ",x", "1.1" * 50_000 + ".1"],
)
def test_long_rows_of_figures_take_no_time(text: str) -> None:
    assert "".join(WORD.findall(text)).count("1") == text.count("1")
    assert Analyzer("en").terms(text)


def test_a_combining_mark_belongs_to_its_word() -> None:
    text = "हिन्दी में"
    tokens = Analyzer("hi").tokens(text)
    assert [text[token.start : token.end] for token in tokens] == ["हिन्दी", "में"]
    assert [token.term for token in Analyzer("xx").tokens("cafe\u0301 x")] == ["cafe", "x"]


def test_capitals_make_a_name_of_a_function_word() -> None:
    assert Analyzer("en").terms("IT runs, and it walks; The WHO who asks") == ["it", "run", "walk", "who", "ask"]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("found", "founded"),
        ("import", "important"),
        ("custom", "customers"),
        ("position", "positive"),
        ("severe", "several"),
    ],
)
def test_english_words_that_say_something_else_have_stems_of_their_own(one: str, other: str) -> None:
    analyzer = Analyzer("en")
    assert analyzer.term(one) != analyzer.term(other)
    assert analyzer.terms_of_each([one, other]) == [analyzer.term(one), analyzer.term(other)]


def test_their_forms_share_a_stem() -> None:
    assert len({Analyzer("en").term(word) for word in ("founder", "founded", "founding", "founders")}) == 1


def test_each_language_has_its_own_stems_and_function_words() -> None:
    assert Analyzer("de").terms("Die Häuser und das Haus") == ["haus", "haus"]
    assert Analyzer("ru").terms("и дома и домами") == ["дом", "дом"]
    assert Analyzer("zh").terms("中文没有空格") == Analyzer("en").terms("中文没有空格")


@pytest.mark.parametrize(
    ("text", "tokens"),
    [
        ("图书馆", ["图", "图书", "书", "书馆", "馆"]),
        ("猫", ["猫"]),
        ("2023年3月", ["2023", "年", "3", "月"]),
        ("我的iPhone手机", ["我", "我的", "的", "iPhone", "手", "手机", "机"]),
        ("東京タワー", ["東", "東京", "京", "京タ", "タ", "タワ", "ワ", "ワー", "ー"]),
        ("สวัสดี", ["สวั", "วัส", "ัสด", "สดี"]),
    ],
)
def test_scripts_without_spaces_are_taken_by_n_grams_that_stand_where_they_say(text: str, tokens: list[str]) -> None:
    found = Analyzer("ja").tokens(text)  # Chinese reads one character for another
    assert [text[token.start : token.end] for token in found] == tokens
    assert [token.term for token in found] == [token.casefold() for token in tokens]


@pytest.mark.parametrize(
    ("question", "left"),
    [
        ("图书馆周末几点开门？", ["图书", "书馆", "馆周", "周末", "开门"]),
        ("请问谁创办了摄影协会", ["创办", "摄影", "影协", "协会"]),
        ("社团一共有多少名会员", ["社团", "会员"]),
        ("Quoth是什么", ["Quoth"]),
    ],
)
def test_a_chinese_question_is_cut_where_its_function_words_stand(question: str, left: list[str]) -> None:
    chinese = language_of("zh")
    assert [word for word, _ in question_words(question, chinese.stopwords | chinese.form_words)] == left


def test_the_lists_of_function_words_are_lower_case() -> None:
    assert "en" in languages()
    for language in languages():
        assert all(word == word.lower() for word in stopwords(language))
    assert stopwords("xx") == frozenset()


def test_a_name_of_programs_is_followed_by_its_words() -> None:
    assert Analyzer("en").terms("MAX_ROWS readLines HTTPServer plain") == [
        *("max_row", "max", "row"),
        *("readlin", "read", "line"),
        *("httpserver", "http", "server"),
        "plain",
    ]


@pytest.mark.parametrize(
    ("written", "typed"),
    [
        ("café", "cafe"),
        ("résumé", "resume"),
        ("São", "Sao"),
        ("Erdoğan", "Erdogan"),
        ("Łódź", "Lodz"),
        ("œuvre", "oeuvre"),
    ],
)
def test_english_finds_foreign_words_without_their_marks(written: str, typed: str) -> None:
    english = Analyzer("en")
    assert english.term(written) == english.term(typed)
    assert english.terms_of_each([written.lower(), typed.lower()]) == [english.term(typed)] * 2


def test_other_scripts_keep_their_marks_in_english_texts() -> None:
    english = Analyzer("en")
    assert english.term("мой") != english.term("мои") and english.term("가") == "가"


@pytest.mark.parametrize("word", ["für", "fuer", "außerhalb", "ausserhalb", "GEMÄSS", "ueber", "koennen"])
def test_german_function_words_are_known_however_they_are_typed(word: str) -> None:
    assert Analyzer("de").is_stop(word.lower())


@pytest.mark.parametrize(
    ("language", "written", "typed"),
    [
        ("pt", "ação", "acao"),
        ("cs", "příliš", "prilis"),
        ("vi", "Nguyễn", "nguyen"),
        ("de", "Café", "cafe"),
        ("de", "Erdoğan", "erdogan"),
        ("fr", "Škoda", "skoda"),
        ("es", "Škoda", "skoda"),
        ("ru", "Café", "cafe"),
        ("zh", "Café", "cafe"),
        ("ru", "за\u0301мками", "замками"),
    ],
)
def test_words_are_found_without_their_marks(language: str, written: str, typed: str) -> None:
    assert Analyzer(language).term(written) == Analyzer(language).term(typed)
    assert Analyzer("uk").term("їжак") != Analyzer("uk").term("іжак")


@pytest.mark.parametrize(
    ("language", "one", "other", "same"),
    [
        ("fr", "livres", "livre", True),
        ("fr", "livres", "livrez", False),
        ("fr", "livrez", "livrer", True),
        ("ru", "лет", "год", True),
        ("ru", "лет", "летом", False),
        ("ru", "лето", "летом", True),
    ],
)
def test_words_that_only_share_a_form_have_terms_of_their_own(
    language: str, one: str, other: str, *, same: bool
) -> None:
    analyzer = Analyzer(language)
    assert (analyzer.term(one) == analyzer.term(other)) is same
    first, second = analyzer.terms_of_each([one, other])
    assert (first == second) is same
