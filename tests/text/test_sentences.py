"""Sentence spans lose nothing of a paragraph, whatever it holds; and they end where a reader would end them."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bot.text.sentences import split

PIECES = [
    "Dr. Smith", "U.S.", "e.g.", "No.", "He left.", "Why?", "“Yes!”", "[1]", "[ii]", "16. Juli", "z.B.", "J. K.", "...",
    "…", "।", "。", "！」", "؟", "3.5", "(R.)", "'", "”", " ", "\n", "\u00a0", "e\u0301.", "\u202e", "A.",
    "a.", "word", "中文", "；", "«", "¿", "г.", "т. е.", "А. С.", "M.", "J.-C.", "„", "“", "हिन्दी", ".", "\u2028",
]  # fmt: skip
languages = st.sampled_from(["en", "de", "es", "fr", "ru", "zh", "hi", "xx"])


@settings(suppress_health_check=[HealthCheck.too_slow])
@given(st.lists(st.sampled_from(PIECES) | st.text(max_size=12), max_size=20).map("".join), languages)
def test_spans_are_ordered_disjoint_trimmed_and_hold_all_that_is_not_space(text: str, language: str) -> None:
    at = 0
    for start, end in split(text, language):
        assert at <= start < end <= len(text)
        assert not text[at:start].strip()
        assert text[start:end] == text[start:end].strip()
        at = end
    assert not text[at:].strip()


CASES = [
    ("en", ["Dr. Smith met J. K. Rowling in the U.S. on Monday.", "They talked."]),
    ("en", ["The U.S. Army came.", "See e.g. Fig. 3 for this.", "Gen. Dunford spoke."]),
    ("en", ["Alexander S. Pushkin wrote.", "George W. Bush read."]),
    ("en", ["He said “No.”", "Then he left."]),
    ("en", ["Six are bought (max. 240 pounds).", "He gave it max.", "Then he left."]),
    ("de", ["Es kommen max. 20 Boote.", "Der Rest wartet."]),
    ("en", ['He wrote "Are we on the edge?".', "Then (really?).", "It was long."]),
    ("en", ["“Yes!” she said.", "“Is it?” asked Bob."]),
    ("en", ["It ended.[1]", "Then more.[ii]", "Last."]),
    ("en", ["It ended. [iv]", "Then more."]),
    ("en", ["It rose by 3.5 per cent.", "It fell."]),
    ("en", ["Wait... what?", "Nothing."]),
    ("de", ["Am 16. Juli kam er.", "Er blieb bis zum 3. August.", "Dann ging er."]),
    ("de", ["Manche, z.B. Dr. Meier, d.h. die Ärzte, kamen.", "Das war es."]),
    ("de", ["Die Werkstatt öffnete am 3. Mai 2014.", "Gegründet wurde sie später."]),
    ("de", ["Er sagte: „Komm her.“", "Sie kam."]),
    ("de", ["Der 2. Weltkrieg endete 1945.", "Prof. Dr. Meier kam ca. 1950 zurück."]),
    ("de", ["Es gibt Äpfel, Birnen usw.", "Die anderen fehlen."]),
    ("es", ["¿Quién viene?", "¡Nadie!", "El Sr. López llegó a las 10.", "Vive en la avda. Mayor."]),
    ("es", ["Nació en el s. II a. C. en Roma.", "¿Cuánto cuesta?", "Unos 5 euros, p. ej. por hora."]),
    ("es", ["Dijo que no.", "«Ven aquí.»", "Luego se fue."]),
    ("fr", ["M. Martin et Mme Dupont sont venus.", "Il est né en 50 av. J.-C. à Lyon.", "C'est fini."]),
    ("fr", ["« Venez demain. »", "Le musée ouvre à 9 h.", "Il ferme à 18 h 30."]),
    ("fr", ["« Vraiment ? » demande-t-elle.", "Il habite à l'est.", "Voir p. ex. le chap. 3."]),
    ("ru", ["В 1961 г. Гагарин полетел в космос.", "Это было 12 апреля."]),
    ("ru", ["Он жил на ул. Садовой, д. 5.", "Стоит 500 руб. в месяц."]),
    ("ru", ["Роман А. С. Пушкина вышел в 1833 г.", "Его читают до сих пор."]),
    ("ru", ["Это было в 1941–1945 гг. в СССР, т. е. давно.", "Библиотека им. Ленина открыта."]),
    ("ru", ["«Приходи завтра», — сказал он.", "Она пришла."]),
    ("ru", ["А.С. Пушкин родился в Москве.", "Он писал стихи."]),
    ("zh", ["好的!", "可以吗?", "可以。"]),
    ("en", ['Questions such as "Why?", "How?" or "Who?" are short.', "“Sail!”, she said."]),
    ("zh", ["你好。", "世界！", "「再见。」", "完"]),
    ("zh", ["他说：“水要好。”", "价格是3.5元；", "谁来？"]),
    ("ja", ["これはペンです。", "それは本ですか？", "はい。"]),
    ("hi", ["यह है।", "वह था।"]),
    ("ar", ["ما هذا؟", "هذا كتاب."]),
]


@pytest.mark.parametrize(("language", "sentences"), CASES, ids=[f"{case[0]}-{case[1][0][:24]}" for case in CASES])
def test_sentences_end_where_a_reader_ends_them(language: str, sentences: list[str]) -> None:
    text = ("" if language in {"zh", "ja"} else " ").join(sentences)
    assert [text[start:end] for start, end in split(text, language)] == sentences


def test_white_space_alone_has_no_sentence() -> None:
    assert split("", "en") == []
    assert split(" \n\t\u00a0", "en") == []


@pytest.mark.parametrize(
    "sentences",
    [
        ["The tents are dried for five euros.[citation needed]", "They must be folded."],
        ["The tents are dried.[when?][12]", "They are folded.3,4", "Nobody waits.¹, ²", "All leave."],
    ],
)
def test_a_remark_behind_a_full_stop_ends_its_sentence(sentences: list[str]) -> None:
    text = " ".join(sentences)
    assert [text[start:end] for start, end in split(text, "en")] == sentences


def test_sentences_end_where_the_spaces_between_them_are_lost() -> None:
    text = "Nobody answers then.The phone is off.It rings.Bring a form."
    assert [text[start:end] for start, end in split(text, "en")] == [
        "Nobody answers then.", "The phone is off.", "It rings.Bring a form."
    ]  # fmt: skip
    one = "Call client.Do with a form, then wait."
    assert split(one, "en") == [(0, len(one))]
