"""What a question asks for, and when it needs the conversation before it."""

from __future__ import annotations

import time

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from bot.answer.asking.question import content_words, understand
from bot.model import DocumentRef, Exchange, Metadata, Quote
from bot.text.languages import LANGUAGES

EN = ("en",)


def words(text: str, history: list[Exchange] | None = None, languages: tuple[str, ...] = EN) -> list[str]:
    return [word.text for word in understand(text, history or [], languages).words]


def exchange(question: str, quote: str = "", title: str = "A title") -> Exchange:
    ref = DocumentRef("d", "a.md", "main", "v", Metadata(title))
    return Exchange(question, (Quote(1, quote, 0, len(quote), 1.0, ref, "p"),) if quote else ())


@pytest.mark.parametrize(
    ("question", "kind"),
    [
        ("How many diplomats were expelled?", "number"),
        ("how old is the church", "number"),
        ("What percentage of the votes did it win?", "number"),
        ("Wie viele Schiffe?", "number"),
        ("Сколько кораблей?", "number"),
        ("When was the treaty signed?", "when"),
        ("In what year did it end?", "when"),
        ("Wann begann es?", "when"),
        ("Where was the summit held?", "where"),
        ("Which country left the treaty?", "where"),
        ("Wo liegt die Stadt?", "where"),
        ("Who signed the treaty?", "who"),
        ("Which president signed it?", "who"),
        ("Кто подписал договор?", "who"),
        ("What is a permit?", "definition"),
        ("Why did it fail?", "why"),
        ("are sails waterproof", "polar"),
        ("Isn't it closed in winter?", "polar"),
        ("Tell me about the summit", "any"),
        ("somewhere whenever whoever", "any"),
        ("Wie oft trifft sich der Chor?", "number"),
        ("In welchem Jahr wurde er gegründet?", "when"),
        ("in welcher Stadt liegt das Museum", "where"),
        ("Wessen Fahrrad ist das?", "who"),
        ("Aus welchem Grund wurde es abgesagt?", "why"),
        ("Was ist eine Speichenlehre?", "definition"),
        ("¿Cuándo abre la piscina?", "when"),
        ("en qué año se fundó el coro", "when"),
        ("¿Cuántos socios hay?", "number"),
        ("¿Dónde se guardan las llaves?", "where"),
        ("quién dirige el taller", "who"),
        ("¿Por qué se canceló la fiesta?", "why"),
        ("¿Qué es un ex libris?", "definition"),
        ("Quand ouvre la piscine ?", "when"),
        ("en quelle année est né le club", "when"),
        ("Combien y a-t-il de membres ?", "number"),
        ("Où sont rangées les clés ?", "where"),
        ("qui dirige l'atelier", "who"),
        ("Pourquoi la fête a-t-elle été annulée ?", "why"),
        ("Qu'est-ce qu'un cairn ?", "definition"),
        ("le livre qui traite de la mer", "any"),
        ("Когда открывается бассейн?", "when"),
        ("в каком году основали хор", "when"),
        ("Где хранятся ключи?", "where"),
        ("кому сдавать книги", "who"),
        ("Из-за чего отменили праздник?", "why"),
        ("Что такое гамбит?", "definition"),
        ("游泳池什么时候开门？", "when"),
        ("协会是哪一年成立的", "when"),
        ("有多少会员？", "number"),
        ("钥匙在哪里", "where"),
        ("谁负责暗房？", "who"),
        ("为什么取消了晚会", "why"),
        ("什么是景深？", "definition"),
        ("景深是什么", "definition"),
    ],
)
def test_the_form_of_a_question_tells_the_type_of_its_answer(question: str, kind: str) -> None:
    assert understand(question, [], EN).type == kind


@pytest.mark.parametrize(
    ("question", "left"),
    [
        ("Who was the warden of the lake?", ["warden", "lake"]),
        ("hey can u pls tell me how many boats there are??", ["boats"]),
        ("Which harbour has a crane?", ["harbour", "crane"]),
        ("what happened", ["happened"]),
        ("how many", ["many"]),
        ("who is it", ["who", "is", "it"]),
        ("IT and the WHO", ["IT", "WHO"]),
        ("trout Trout TROUT", ["trout"]),
        ("the United States and the U.S.", ["United States", "U.S."]),
        ("Welche Kirche hat eine Orgel?", ["Kirche", "Orgel"]),
        ("Womit wird der Ofen geheizt?", ["Ofen", "geheizt"]),
        ("¿Qué libros se pueden renovar?", ["libros", "renovar"]),
        ("Quelles salles sont ouvertes ?", ["salles", "ouvertes"]),
        ("Какие книги можно продлить?", ["книги", "продлить"]),
        ("请问协会有多少会员？", ["协会", "会员"]),
        ("怎么用暗房", ["用暗", "暗房"]),
        ("WHO IS THE WARDEN OF THE LAKE?", ["WARDEN", "LAKE"]),
        ("???", []),
    ],
)
def test_content_words_are_the_topic_as_typed(question: str, left: list[str]) -> None:
    assert [word.text for word in understand(question, [], EN).words if word.weight == 1] == left


def test_words_of_asking_count_little_beside_others() -> None:
    weights = {word.text: word.weight for word in understand("how many boats did they tell of?", [], EN).words}
    assert weights["boats"] == 1
    assert 0 < max(weights["tell"], weights["many"]) < 1


@pytest.mark.parametrize(
    ("language", "question", "left"),
    [
        ("en", "list all prices", ["prices"]),
        ("en", "hey, can you please show me the rules", ["rules"]),
        ("en", "Tell me about every boat", ["boat"]),
        ("en", "give me a list of boats", ["boats"]),
        ("en", "explain the fee", ["fee"]),
        ("en", "show me", ["show"]),
        ("en", "what does TPS mean?", ["TPS"]),
        ("en", "what does AFK stand for", ["AFK"]),
        ("en", "what does the author mean by it", ["author", "mean"]),
        ("en", "name server", ["name", "server"]),
        ("en", "list comprehension", ["list", "comprehension"]),
        ("en", "find max depth", ["find", "maximum", "depth"]),
        ("en", "the list", ["list"]),
        ("de", "Zeig mir bitte alle Preise", ["Preise"]),
        ("de", "nenne mir die Regeln", ["Regeln"]),
        ("de", "Liste Boote", ["Liste", "Boote"]),
        ("de", "Nennen Sie bitte alle Boote", ["Boote"]),
        ("de", "Zählt die Karte auch sonntags?", ["Zählt", "Karte", "sonntags"]),
        ("de", "Nennen Sie mir die Regeln", ["Regeln"]),
        ("de", "Zählen die Gäste mit?", ["Zählen", "Gäste"]),
        ("es", "dime todos los precios", ["precios"]),
        ("es", "enumera las reglas", ["reglas"]),
        ("fr", "donne-moi tous les prix", ["prix"]),
        ("fr", "Listez les règles", ["règles"]),
        ("fr", "Pouvez-vous me dire tous les prix ?", ["prix"]),
        ("fr", "Dire la vérité suffit ?", ["Dire", "vérité", "suffit"]),
        ("es", "¿Muestra la tarjeta un precio?", ["Muestra", "tarjeta", "precio"]),
        ("fr", "Dis-moi l'heure du départ", ["heure", "départ"]),
        ("fr", "Dis-moi quand part le bateau", ["part", "bateau"]),
        ("ru", "перечисли все правила", ["правила"]),
        ("ru", "Расскажите мне про лодки", ["лодки"]),
        ("zh", "列出所有的规则", ["规则"]),
        ("de", "Was bedeutet TPS?", ["TPS"]),
        ("es", "¿Qué significa TPS?", ["TPS"]),
        ("fr", "Que veut dire TPS ?", ["TPS"]),
        ("ru", "Что значит TPS?", ["TPS"]),
        ("zh", "TPS是什么意思？", ["TPS"]),
        ("zh", "给我们看看规则", ["规则"]),
        ("zh", "给我们的票", ["给", "票"]),
    ],
)
def test_a_request_is_no_topic(language: str, question: str, left: list[str]) -> None:
    asked = understand(question, [], (language,), language)
    assert [word.text for word in asked.words] == left
    assert len(asked.request) == len(asked.text)


@pytest.mark.parametrize(
    ("question", "named"),
    [("tell me about boats", True), ("boats", False), ("what are boats", True), ("what does TPS mean", True)],
)
def test_who_asks_to_be_told_of_something_names_it(question: str, named: bool) -> None:
    assert understand(question, [], EN).names_its_topic is named


@pytest.mark.parametrize("topic", ["dog", "weekend", "dinner", "partner", "day"])
def test_what_members_ask_about_is_no_talk(topic: str) -> None:
    assert {word.text: word.weight for word in understand(f"can i bring my {topic} along", [], EN).words}[topic] == 1


@pytest.mark.parametrize("typed", ["mods", "docs", "devs", "diff", "info", "pc"])
def test_short_words_that_texts_write_themselves_stay_as_typed(typed: str) -> None:
    assert typed in words(f"which {typed} are allowed here")


def test_chat_spellings_are_written_out_but_no_names() -> None:
    assert words("hw many ppl did Max see") == ["many", "people", "Max", "see"]


def test_function_words_are_those_of_the_questions_language_and_of_english() -> None:
    assert words("what ist das Schiff", languages=("de",)) == ["Schiff"]
    assert words("ist das Schiff", languages=("en",)) == ["Schiff"]


def test_plain_words_are_searched_as_they_stand() -> None:
    assert [word.text for word in content_words("tell me many things about the list", EN)] == [
        "tell",
        "many",
        "things",
        "list",
    ]
    assert [word.text for word in content_words("to be or not to be", EN)] == ["to", "be", "or", "not"]


def test_a_name_is_a_capital_that_does_not_only_open_the_sentence() -> None:
    found = understand("Lake Varn and Trout of the shore", [], EN).words
    assert [word.text for word in found if word.name] == ["Varn", "Trout"]
    assert not any(word.name for word in understand("WHERE IS LAKE VARN?", [], EN).words)


# --- follow-ups ------------------------------------------------------------------------------------------------------

BEFORE = [
    exchange("How many diplomats did the UK expel over Skripal?", "The UK expelled 23 Russian diplomats.", "Expulsions")
]


@pytest.mark.parametrize(
    "question",
    [
        "When did they leave the country then?",
        "and the diplomats?",
        "What about France and the other allied governments?",
        "How many did it send back home in spring?",
    ],
)
def test_a_dependent_question_carries_the_words_before_it(question: str) -> None:
    understood = understand(question, BEFORE, EN)
    carried = {word.text: word for word in understood.words if word.carried}
    assert {"Skripal", "UK"} <= carried.keys()
    assert "Expulsions" in carried
    assert all(0 < word.weight < 1 for word in carried.values())
    assert all(not word.carried for word in understood.own)
    assert understood.understood_as is not None
    assert understood.understood_as.startswith(question.rstrip("?"))
    assert "Skripal" in understood.understood_as


@pytest.mark.parametrize(
    "question",
    [
        "Which countries signed the treaty on conventional forces in Europe?",
        "What is Quoth?",
        "How large was the fleet of merchant ships of Venice around 1400?",
        "How did Jane Example begin her career?",
        "who made you?",
    ],
)
def test_a_question_that_stands_alone_carries_nothing(question: str) -> None:
    understood = understand(question, BEFORE, EN)
    assert understood.understood_as is None
    assert (understood.words, understood.type) == (
        understand(question, [], EN).words,
        understand(question, [], EN).type,
    )
    assert understood.follow.about == understood.follow.shown == ()


@pytest.mark.parametrize(("question", "carries"), [("Wann öffnet die Werkstatt?", False), ("und die Werkstatt?", True)])
def test_a_question_in_another_language_carries_nothing_unless_it_points_back(question: str, carries: bool) -> None:
    understood = understand(question, BEFORE, ("en", "de"))
    assert any(word.carried for word in understood.words) is carries
    assert (understood.understood_as is not None) is carries


def test_a_question_without_history_carries_nothing() -> None:
    assert understand("and the UK?", [], EN).understood_as is None


def test_nearer_turns_weigh_more_and_a_third_one_back_is_forgotten() -> None:
    history = [exchange("the oldest zebra"), exchange("the older yak"), exchange("the last xerus")]
    weights = {word.text: word.weight for word in understand("and then?", history, EN).words if word.carried}
    assert "zebra" not in weights
    assert 0 < weights["yak"] < weights["xerus"] < 1


def test_a_new_name_damps_what_is_carried() -> None:
    def carried(question: str) -> float:
        return next(word.weight for word in understand(question, BEFORE, EN).words if word.text == "Skripal")

    assert carried("and what about the old Zeppelin?") < carried("and the diplomats?")


def test_a_word_typed_again_is_not_carried_as_well() -> None:
    found = understand("and the Diplomats?", BEFORE, EN).words
    assert [word.carried for word in found if word.text.casefold() == "diplomats"] == [False]


@given(st.text(max_size=80), st.lists(st.text(max_size=40), max_size=3), st.sampled_from([(), EN, ("de", "zh", "xx")]))
@example("À", ["0:A0"], ())
@example("À", ["0:B'0a"], ())
def test_any_text_is_understood(text: str, earlier: list[str], languages: tuple[str, ...]) -> None:
    understood = understand(text, [exchange(question, question) for question in earlier], languages)
    folded = [word.text.casefold().replace(".", "") for word in understood.own]
    assert len(set(folded)) == len(folded)
    meant = " ".join(meaning for known in LANGUAGES.values() for meaning in known.spellings.values())
    assert all(any(word.text in asked for asked in (text, *earlier, meant)) for word in understood.own)
    assert all(0 < word.weight <= 1 for word in understood.words)


@pytest.mark.parametrize(
    "question",
    [
        "what is " + "a" * 2000 + " b c d e f",
        "what is " + "!" * 3900,
        "who was " + "x y" * 1300,
        "what " + " " * 3900 + "?",
        "- " * 2000,
        "which which " * 330,
    ],
)
def test_no_question_takes_long_to_understand(question: str) -> None:
    began = time.process_time()
    understand(question, [exchange("What is Quoth?")], EN)
    assert time.process_time() - began < 0.25


@pytest.mark.parametrize(
    ("question", "language"),
    [
        ("Wo ist der Schlüssel?", "de"),
        ("dónde está", "es"),
        ("où est la clé", "fr"),
        ("где ключ", "ru"),
        ("钥匙在哪", "zh"),
    ],
)
def test_a_question_knows_its_language(question: str, language: str) -> None:
    assert understand(question, [], EN).language == language


def test_function_words_of_other_languages_are_kept() -> None:
    assert words("who is the son of the sea", languages=("en", "fr")) == ["son", "sea"]


@pytest.mark.parametrize("title", ["Frequently asked questions on mooring", "Mooring: FAQ", "Häufige Fragen: Mooring"])
def test_that_a_page_holds_questions_is_no_topic_to_go_on_with(title: str) -> None:
    asked = understand(
        "and where can i park?", [exchange("how do i book a boat?", "Use the calendar.", title)], ("en",)
    )
    assert {word.text.casefold() for word in asked.words if word.carried} == {"book", "boat", "mooring"}


def test_what_only_names_asks_as_the_question_before_and_carries_little_of_its_talk() -> None:
    history = [Exchange("how much is a family ticket"), Exchange("and for adults?")]
    asked = understand("what about juniors", history, EN)
    assert asked.type == "number"
    weights = {word.text: word.weight for word in asked.words}
    assert weights["juniors"] == 1
    assert weights.get("much", 0) < weights["ticket"] < 1
    assert understand("who sells juniors", history, EN).type == "who"
