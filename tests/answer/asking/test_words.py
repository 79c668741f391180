"""The words of a question, and what they weigh."""

from __future__ import annotations

import pytest

from bot.answer.asking.question import understand
from bot.answer.asking.words import content_words, form_phrases

EN = ("en",)


def words(text: str, languages: tuple[str, ...] = EN) -> list[str]:
    return [word.text for word in understand(text, [], languages).words]


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
        ("WHO IS THE WARDEN OF THE LAKE?", ["warden", "lake"]),
        ("AND WHAT ABOUT MY DOG", ["dog"]),
        ("did 1.0, 10 and v1.0.2 have U.S. or US boats", ["1.0", "10", "v1.0.2", "U.S.", "boats"]),
        ("???", []),
    ],
)
def test_content_words_are_the_topic_as_typed(question: str, left: list[str]) -> None:
    assert [word.text for word in understand(question, [], EN).words if word.weight == 1] == left


def test_who_won_is_a_topic_and_what_will_not_be_is_none() -> None:
    assert words("who won the regatta") == ["won", "regatta"]
    assert words("why won't it start") == words("why won’t it start") == ["start"]


@pytest.mark.parametrize(
    ("language", "question"), [("es", "a qué hora abre la piscina"), ("fr", "à quelle heure ouvre la piscine")]
)
def test_the_hour_that_is_asked_for_is_no_topic(language: str, question: str) -> None:
    hour, opens, pool = understand(question, [], (language,), language).words
    assert hour.weight < pool.weight == opens.weight


def test_what_one_does_counts_little_in_german_too() -> None:
    weights = {word.text: word.weight for word in understand("Was tue ich bei Sturm?", [], ("de",), "de").words}
    assert weights["tue"] < weights["Sturm"]


def test_words_of_asking_count_little_beside_others() -> None:
    weights = {word.text: word.weight for word in understand("how many boats did they tell of?", [], EN).words}
    assert weights["boats"] == 1
    assert 0 < max(weights["tell"], weights["many"]) < 1
    weights = {word.text: word.weight for word in understand("cannot open the lock", [], EN).words}
    assert weights["cannot"] < weights["lock"] == 1


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
        ("en", "meaning of AFK", ["AFK"]),
        ("en", "What's the meaning of AFK?", ["AFK"]),
        ("en", "raid boss definition", ["raid", "boss"]),
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
        ("en", "could you please let me know whether dogs are allowed", ["dogs", "allowed"]),
        ("en", "i was wondering if you could tell me when the fair is", ["fair"]),
        ("en", "I'm new here and I'd love to know what the fees are", ["new", "fees"]),
        ("en", "does anyone know if there is a bus", ["bus"]),
        ("de", "Kannst du mir die Öffnungszeiten nennen?", ["Öffnungszeiten"]),
        ("de", "Würdest du mir bitte sagen, wann der Markt ist", ["Markt"]),
        ("de", "hey kurze frage, könnt ihr mir die adresse geben", ["adresse"]),
        ("de", "ich hätte gern gewusst, was Kinder zahlen", ["Kinder", "zahlen"]),
        ("de", "kann ich einem freund münzen geben", ["freund", "münzen", "geben"]),
        ("de", "Können Mitglieder Rabatt geben?", ["Mitglieder", "Rabatt", "geben"]),
        ("es", "me puedes decir cuando es la feria", ["feria"]),
        ("es", "me gustaría saber si hay autobús", ["autobús"]),
        ("es", "oye me das la dirección porfa", ["dirección"]),
        ("zh", "大家好我是新来的想问一下地址在哪里", ["地址"]),
        ("zh", "我想问题不大", ["想问", "问题", "题不", "不大"]),
        ("fr", "j'aimerais savoir quand a lieu la fête", ["lieu", "fête"]),
        ("fr", "pourriez-vous m'indiquer le prix ?", ["prix"]),
        ("fr", "est-ce que tu sais où est le bus", ["bus"]),
        ("fr", "qui peut donner un rôle", ["donner", "rôle"]),
        ("ru", "подскажите, пожалуйста, когда ярмарка", ["ярмарка"]),
        ("ru", "не могли бы вы сказать, где автобус", ["автобус"]),
        ("ru", "хотелось бы узнать цены", ["цены"]),
        ("ru", "можно подать заявку", ["подать", "заявку"]),
        ("zh", "请问规则是什么", ["规则"]),
        ("zh", "麻烦问一下规则", ["规则"]),
        ("zh", "我想知道规则", ["规则"]),
        ("zh", "给我们的票", ["给", "票"]),
    ],
)
def test_a_request_is_no_topic(language: str, question: str, left: list[str]) -> None:
    asked = understand(question, [], (language,), language)
    assert [word.text for word in asked.words] == left
    assert len(asked.request) == len(asked.text)


@pytest.mark.parametrize("topic", ["dog", "weekend", "dinner", "partner", "day"])
def test_what_members_ask_about_is_no_talk(topic: str) -> None:
    assert {word.text: word.weight for word in understand(f"can i bring my {topic} along", [], EN).words}[topic] == 1


@pytest.mark.parametrize("typed", ["mods", "docs", "devs", "diff", "info", "pc"])
def test_short_words_that_texts_write_themselves_stay_as_typed(typed: str) -> None:
    assert typed in words(f"which {typed} are allowed here")


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


def test_function_words_of_other_languages_are_kept() -> None:
    assert words("who is the son of the sea", languages=("en", "fr")) == ["son", "sea"]


def test_what_only_asks_is_told_by_the_languages_of_the_question_and_by_english() -> None:
    assert form_phrases("Anzahl der Boote, how many, liste des quais", ("de",)) == ("Anzahl der", "how many")
