"""What a question asks for, and when it needs the conversation before it."""

from __future__ import annotations

import time
import unicodedata

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from bot.answer.asking.question import understand
from bot.answer.asking.words import is_shouted
from bot.model import DocumentRef, Exchange, Metadata, Quote
from bot.text.languages import LANGUAGES
from bot.text.script import in_one_script

EN = ("en",)


def words(text: str, history: list[Exchange] | None = None, languages: tuple[str, ...] = EN) -> list[str]:
    return [word.text for word in understand(text, history or [], languages).words]


def exchange(question: str, quote: str = "", title: str = "A title") -> Exchange:
    ref = DocumentRef("d", "a.md", "main", "v", Metadata(title))
    return Exchange(question, (Quote(1, quote, 0, len(quote), 1.0, ref, "p"),) if quote else ())


def test_chat_spellings_are_written_out_but_no_names() -> None:
    assert words("hw many ppl did Max see") == ["many", "people", "Max", "see"]
    assert words("canu paint, or isit too late") == ["paint", "late"]
    assert words("how many subs are there") == ["many", "subs"]  # substitutes, subscriptions, submarines
    assert words("evry1 came bcoz of the boats") == ["everyone", "came", "boats"]
    assert words("theres ice where youre rowing, so thats shut and we couldnt row") == ["ice", "rowing", "shut", "row"]


def test_w_stands_for_with_where_it_is_no_key() -> None:
    assert words("who rowed w the mayor") == ["rowed", "mayor"]
    assert words("does the w key row") == ["w", "key", "row"]
    assert words("do i row with w and s") == ["row", "w"]
    assert "w" in words("does ctrl w row")
    assert "w" in words("where is the 5 w lamp")


@pytest.mark.parametrize(
    ("typed", "counts"),
    [
        ("who do i see 2 get a boat", False),
        ("can a friend sleep over 4 a few days", False),
        ("how do i sign up 4 the regatta", False),
        ("how much wood do i need 4 the oven", False),
        ("do i need 2 boats", True),
        ("does rule 2 have exceptions", True),
        ("is season 4 the last", True),
        ("is room 4 free on monday", True),
        ("is there room 4 my boat", False),
    ],
)
def test_a_figure_behind_a_verb_is_a_word_that_sounds_like_it(typed: str, *, counts: bool) -> None:
    assert any(word.isdigit() for word in words(typed)) is counts


@pytest.mark.parametrize(
    ("language", "typed", "found"),
    [
        ("es", "xq cierra la piscina xfa", ["cierra", "piscina"]),
        ("fr", "pk la piscine est tjrs fermee", ["piscine", "toujours", "fermee"]),
        ("fr", "PK LA PISCINE EST TJRS FERMEE", ["piscine", "toujours", "fermee"]),
        ("ru", "чё с бассейном в общаге", ["бассейном", "общежитии"]),
        ("de", "gibts nen aufzug, wenns regnet", ["aufzug", "regnet"]),
        ("de", "brauchste fürs boot ne weste", ["boot", "weste"]),
        ("de", "krieg ich meine bootsnr aufm steg", ["bekomme", "bootsnummer", "steg"]),
        ("de", "wann war der krieg", ["krieg"]),
        ("de", "ne, ich meinte das boot", ["boot"]),
        ("de", "wann habt ihr auf", ["geöffnet"]),
        ("de", "warum ist das bootshaus zu?", ["bootshaus", "geschlossen"]),
        ("de", "wann macht ihr das tor zu", ["macht", "tor"]),
        ("fr", "où est le 1er tour du 1er mai", ["premier", "tour", "1er", "mai"]),
        ("fr", "jutilise quel code pour la résa", ["utilise", "code", "résa"]),
        ("fr", "c quoi le tel du phare", ["téléphone", "phare"]),
        ("de", "was kostet n abend im boot", ["kostet", "abend", "boot"]),
        ("fr", "c quoi le code", ["code"]),
        ("fr", "j ai perdu l écharpe, c est où", ["perdu", "écharpe"]),
        ("fr", "g perdu le code C de la cabane", ["perdu", "code", "cabane"]),
        ("fr", "l'ag c quand", ["assemblée", "générale"]),
        ("fr", "c est quand l ag", ["assemblée", "générale"]),
        ("en", "When did the Old Mill Club found its own school?", ["Old", "Mill", "Club", "founded", "school"]),
        ("en", "where did you found the key", ["found", "key"]),
        ("es", "enserio, kual es la cuota", ["cuota"]),
    ],
)
def test_each_language_has_its_chat_spellings(language: str, typed: str, found: list[str]) -> None:
    assert words(typed, languages=(language,)) == found
    assert understand("xq cierra?", [], ("es",), "es").type == understand("pk ?", [], ("fr",), "fr").type == "why"


@pytest.mark.parametrize(
    ("language", "typed", "topic"),
    [
        ("de", "bekommt man irgendwie eine jolle", "jolle"),
        ("fr", "est-ce que vous devez mettre une voile", "voile"),
        ("es", "debemos traer aparte una vela", "vela"),
    ],
)
def test_what_is_said_around_a_topic_counts_less(language: str, typed: str, topic: str) -> None:
    asked = understand(typed, [], (language,), language).words
    assert [word.text for word in asked if word.weight == 1.0][-1] == topic
    assert min(word.weight for word in asked) < 1.0


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("jviens pas au bal", ["viens", "bal"]),
        ("si jdois partir du phare", ["dois", "partir", "phare"]),
        ("où est le json", ["json"]),
        ("des jdrs sur le phare", ["jdrs", "phare"]),
    ],
)
def test_french_verbs_are_parted_from_their_pronoun(typed: str, found: list[str]) -> None:
    assert [word for word in words(typed, languages=("fr",)) if word != "dois"] == [w for w in found if w != "dois"]


def test_a_short_form_that_may_be_a_topic_counts_little_beside_others() -> None:
    weights = {word.text: word.weight for word in understand("payer la piscine par cb", [], ("fr",), "fr").words}
    assert weights["cb"] < weights["piscine"] == 1.0
    assert understand("cb de temps dure le concert", [], ("fr",), "fr").type == "number"
    assert words("la piscine c'est cb", languages=("fr",)) == ["piscine"]
    assert words("payer par cb", languages=("fr",)) == ["payer", "cb"]


def test_who_knows_is_not_whom_a_question_asks_for() -> None:
    assert understand("кто знает, когда откроют бассейн", [], ("ru",), "ru").type == "when"
    assert understand("кто знает капитана", [], ("ru",), "ru").type == "who"


def test_words_that_are_drawn_out_are_shortened_but_no_compounds() -> None:
    assert words("waaay coool raaaids in part viii") == ["way", "cool", "raids", "part", "viii"]
    assert words("wo ist die schifffahrt", languages=("de",)) == ["schifffahrt"]


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
        "what is the outcome?",
        "who was the first envoy?",
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
        "What is the INF Treaty?",
        "what is an envoy?",
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


def test_a_question_goes_on_with_what_an_earlier_one_meant() -> None:
    understood = understand("und am Sonntag?", [Exchange("wann habt ihr auf")], ("de",))
    assert {word.text for word in understood.words} == {"geöffnet", "Sonntag"}


def test_a_question_without_history_carries_nothing() -> None:
    assert understand("and the UK?", [], EN).understood_as is None


@given(st.text(max_size=80), st.lists(st.text(max_size=40), max_size=3), st.sampled_from([(), EN, ("de", "zh", "xx")]))
@example("0 0 Ë", [], ())
@example("À", ["0:A0"], ())
@example("À", ["0:B'0a"], ())
def test_any_text_is_understood(text: str, earlier: list[str], languages: tuple[str, ...]) -> None:
    understood = understand(text, [exchange(question, question) for question in earlier], languages)
    folded = [word.text.casefold().replace(".", "") for word in understood.own]
    assert len(set(folded)) == len(folded)
    meant = " ".join(meaning for known in LANGUAGES.values() for _, meaning in known.spellings.pairs())
    normal = [unicodedata.normalize("NFC", message) for message in (text, *earlier)]
    normal += [message.lower() for message in normal if is_shouted(message)]
    typed = [*normal, *(in_one_script(message, "zh") for message in normal)]
    assert all(any(word.text in asked for asked in (*typed, meant)) for word in understood.own)
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
        "only " + "ok, " * 990,
        "thanks hi " * 400,
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


@pytest.mark.parametrize("languages", [("fr",), ("es",)])
def test_words_of_two_languages_are_of_that_of_the_documents(languages: tuple[str, ...]) -> None:
    assert understand("de plus en plus", [], ("fr",)).language == "fr"
    assert understand("a y de en", [], languages).language == languages[0]


@pytest.mark.parametrize(
    ("question", "kind"),
    [
        ("je perds quoi au port quand je pars", "any"),
        ("quand je peux venir au port", "when"),
        ("on part quand", "when"),
    ],
)
def test_french_quand_may_stand_for_if(question: str, kind: str) -> None:
    assert understand(question, [], ("fr",), "fr").type == kind


@pytest.mark.parametrize(
    ("message", "alone"),
    [
        ("also, when was the northern quay built", True),
        ("but which boats may use the northern quay", True),
        ("and when was it built", False),
        ("and the northern quay?", False),
    ],
)
def test_a_whole_question_that_goes_on_may_stand_alone(message: str, alone: bool) -> None:
    question = understand(message, [Exchange("Who mends the nets?", ())], ["en"])
    assert question.may_stand_alone is alone


@pytest.mark.parametrize(
    ("message", "alone"),
    [
        ("may the northern quay be used or do we pay for it", True),
        ("does it close in winter", False),
        ("was it well liked by rowers and anglers", False),
        ("wird der nördliche kai gesperrt oder zahlt man für diesen etwas", True),
    ],
)
def test_a_pronoun_may_stand_for_what_the_question_names_itself(message: str, alone: bool) -> None:
    question = understand(message, [Exchange("Who mends the nets?", ())], ["en"])
    assert question.follow.kind == "pronoun"
    assert question.may_stand_alone is alone


@pytest.mark.parametrize(
    "message",
    [
        "yeah but who repaired the boat exactly",
        "no wait, who repaired the boat",
        "right, who repaired the boat though",
    ],
)
def test_words_of_talk_make_no_question_whole(message: str) -> None:
    question = understand(message, [Exchange("Who mends the nets of the northern quay?", ())], ["en"])
    assert question.follow.kind == "dependent"
    assert "quay" in [word.text for word in question.words if word.carried]


@pytest.mark.parametrize(
    ("earlier", "then", "told"),
    [
        ("I walked along the quay. When was the white tower built?", "why?", "why was the white tower built"),
        (
            "I walked along the quay. When was the white tower built?",
            "who paid for it",
            "who paid for it (after “When was the white tower built”)",
        ),
        ("ich war am kai. wann wurde der turm gebaut?", "warum?", "warum wurde der turm gebaut"),
        ("昨天我去了海边。白塔是什么时候建的？", "为什么", "白塔是为什么建的"),
        ("sorry if dumb but when was the white tower built lol", "why", "why was the white tower built"),
    ],
)
def test_what_an_earlier_message_tells_beside_its_question_is_not_told_again(
    earlier: str, then: str, told: str
) -> None:
    assert understand(then, [Exchange(earlier, ())], ["en"]).understood_as == told


@pytest.mark.parametrize(
    ("then", "told"),
    [
        ("more", "more on: how tall is it (after “When was the white tower built”)"),
        ("again", "again: how tall is it (after “When was the white tower built”)"),
        ("in short", "in short: how tall is it (after “When was the white tower built”)"),
    ],
)
def test_what_is_asked_again_is_told_with_what_it_carries(then: str, told: str) -> None:
    history = [Exchange("When was the white tower built?", ()), Exchange("how tall is it", ())]
    assert understand(then, history, ["en"]).understood_as == told


def test_a_long_message_tells_what_its_pronouns_stand_for() -> None:
    message = "my cousin left his rowing boat at the quay and somebody painted it green, who mends boats"
    question = understand(message, [Exchange("When does the fair open?", ())], ["en"])
    assert question.follow.kind == "new"
    assert not any(word.carried for word in question.words)


@pytest.mark.parametrize(
    "message",
    [
        "different topic: how long is the quay?",
        "unrelated but how long is the quay",
        "completely off topic, how long is it",
        "mal was anderes: wie lang ist der Kai?",
        "cambiando de tema, cuánto mide el muelle",
        "rien à voir mais combien mesure le quai",
        "другая тема, какой длины причал",
        "换个话题，码头多长",
    ],
)
def test_who_says_that_it_is_another_topic_carries_nothing(message: str) -> None:
    question = understand(message, [Exchange("Who mends the nets?", ())], ["en"])
    assert (question.follow.kind, question.understood_as) == ("new", None)
    assert not any(word.carried for word in question.words)
    after = understand("why?", [Exchange("Who mends the nets?", ()), Exchange(message, ())], ["en"])
    assert "nets" not in str(after.understood_as)


@pytest.mark.parametrize("message", ["Is it true that rowers pay nothing here?", "is it true that rowers drown?"])
def test_the_it_of_is_it_true_points_at_nothing(message: str) -> None:
    question = understand(message, [Exchange("Who mends the nets on Tuesdays?", ())], ("en",))
    assert question.follow.kind in ("new", "dependent")
