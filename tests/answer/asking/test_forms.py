"""The form of a question tells what its answer must hold."""

from __future__ import annotations

import pytest

from bot.answer.asking.forms import is_definition, points_back
from bot.answer.asking.question import understand
from bot.model import Exchange

EN = ("en",)


@pytest.mark.parametrize(
    ("question", "kind"),
    [
        ("How many diplomats were expelled?", "number"),
        ("how old is the church", "number"),
        ("What percentage of the votes did it win?", "number"),
        ("Wie viele Schiffe?", "number"),
        ("Сколько кораблей?", "number"),
        ("max size of a sail", "limit"),
        ("minimum crew of a boat", "limit"),
        ("mast length default", "limit"),
        ("what's the default mast height", "any"),
        ("which rigger version has reefing", "limit"),
        ("can i raise the limit", "possibility"),
        ("how do i raise the limit", "any"),
        ("Wie kann ich das Limit erhöhen?", "any"),
        ("怎么改上限", "any"),
        ("welche Höchstgröße gilt", "limit"),
        ("¿qué versión necesito?", "limit"),
        ("longueur maximale d’une voile", "limit"),
        ("какой максимальный вес", "limit"),
        ("最大长度", "limit"),
        ("When was the treaty signed?", "when"),
        ("In what year did it end?", "when"),
        ("What happens when the tide rises?", "any"),
        ("which rope do i take when its windy", "any"),
        ("does the gate close when i leave", "any"),
        ("when i type moor what are the options", "any"),
        ("when it rains is the pool closed", "any"),
        ("when the race is over, do we get the deposit back", "any"),
        ("when you get banned can you come back", "possibility"),
        ("where i live there is no bank, can i pay cash", "possibility"),
        ("the thing where you share your screen, who can do that", "who"),
        ("when i should come", "when"),
        ("when to use a rope", "any"),
        ("when is a rope useful", "any"),
        ("when can i use the sauna", "when"),
        ("when is the sauna open", "when"),
        ("when can i come, is it early", "when"),
        ("where can i see them, do i need a card", "where"),
        ("the place where the keys are kept", "where"),
        ("When the tide rises, who closes the gate?", "who"),
        ("do you know when it opens", "when"),
        ("in winter, when does it open", "when"),
        ("it opens when?", "when"),
        ("they said when it opens", "when"),
        ("what did they say when the lock broke", "any"),
        ("что происходит, когда вода поднимается", "any"),
        ("Wann begann es?", "when"),
        ("Since when is the bridge open?", "since"),
        ("Seit wann ist die Brücke offen?", "since"),
        ("¿Desde cuándo existe el coro?", "since"),
        ("Depuis quand le club existe-t-il ?", "since"),
        ("С каких пор открыт бассейн?", "since"),
        ("合唱团从什么时候开始", "since"),
        ("Where was the summit held?", "where"),
        ("Which country left the treaty?", "where"),
        ("Wo liegt die Stadt?", "where"),
        ("Who signed the treaty?", "who"),
        ("Which president signed it?", "who"),
        ("the people who left, who were they?", "who"),
        ("what hit the ones who sold it", "any"),
        ("does anyone who left get a boat", "any"),
        ("Кто подписал договор?", "who"),
        ("What is a permit?", "definition"),
        ("permit meaning", "definition"),
        ("What is the meaning of a permit?", "definition"),
        ("What does a permit cost?", "number"),
        ("definition of a permit", "definition"),
        ("Why did it fail?", "why"),
        ("are sails waterproof", "polar"),
        ("Isn't it closed in winter?", "polar"),
        ("Tell me about the summit", "any"),
        ("somewhere whenever whoever", "any"),
        ("How often does the choir meet?", "often"),
        ("how many times a week is it emptied", "often"),
        ("Wie oft trifft sich der Chor?", "often"),
        ("in welchem Abstand wird geprüft", "often"),
        ("In welchem Jahr wurde er gegründet?", "when"),
        ("in welcher Stadt liegt das Museum", "where"),
        ("Wessen Fahrrad ist das?", "who"),
        ("Aus welchem Grund wurde es abgesagt?", "why"),
        ("Was ist eine Speichenlehre?", "definition"),
        ("¿Cuándo abre la piscina?", "when"),
        ("en qué año se fundó el coro", "when"),
        ("¿Con qué frecuencia se reúne el coro?", "often"),
        ("¿Cuántos socios hay?", "number"),
        ("¿Dónde se guardan las llaves?", "where"),
        ("quién dirige el taller", "who"),
        ("¿Por qué se canceló la fiesta?", "why"),
        ("¿Qué es un ex libris?", "definition"),
        ("Quand ouvre la piscine ?", "when"),
        ("en quelle année est né le club", "when"),
        ("À quelle fréquence se réunit la chorale ?", "often"),
        ("Combien y a-t-il de membres ?", "number"),
        ("Où sont rangées les clés ?", "where"),
        ("qui dirige l'atelier", "who"),
        ("Pourquoi la fête a-t-elle été annulée ?", "why"),
        ("Qu'est-ce qu'un cairn ?", "definition"),
        ("le livre qui traite de la mer", "any"),
        ("Когда открывается бассейн?", "when"),
        ("в каком году основали хор", "when"),
        ("как часто собирается хор", "often"),
        ("Где хранятся ключи?", "where"),
        ("кому сдавать книги", "who"),
        ("Из-за чего отменили праздник?", "why"),
        ("Что такое гамбит?", "definition"),
        ("游泳池什么时候开门？", "when"),
        ("协会是哪一年成立的", "when"),
        ("合唱团多久排练一次", "often"),
        ("wie haeufig wird geprüft", "often"),
        ("in welchen Intervallen wird geprüft", "often"),
        ("con que frecuencia se reúne el coro", "often"),
        ("a que hora abre la piscina", "when"),
        ("cada cuanto se limpia la piscina", "often"),
        ("a quelle frequence se réunit la chorale", "often"),
        ("насколько часто собирается хор", "often"),
        ("合唱团一周几次排练", "often"),
        ("по каким дням поёт хор", "when"),
        ("que dias canta el coro", "when"),
        ("有多少会员？", "number"),
        ("钥匙在哪里", "where"),
        ("谁负责暗房？", "who"),
        ("为什么取消了晚会", "why"),
        ("number of members", "number"),
        ("Anzahl der Mitglieder", "number"),
        ("número de socios", "number"),
        ("nombre de membres du club", "number"),
        ("количество членов", "number"),
        ("What do locals call the tower?", "called"),
        ("what is the tower also known as", "called"),
        ("what is it called when a knot slips", "called"),
        ("what did the committee call for", "any"),
        ("how do i call the office", "any"),
        ("Wie nennt man den Turm?", "called"),
        ("wie wird der Turm auch genannt", "called"),
        ("Wofür ist der Turm bekannt?", "any"),
        ("¿Cómo se conoce también la torre?", "called"),
        ("qué nombre recibe la torre", "called"),
        ("Comment appelle-t-on la tour ?", "called"),
        ("comment la tour est-elle surnommée", "called"),
        ("comment appeler le bureau", "any"),
        ("Как ещё называют башню?", "called"),
        ("под каким названием известна башня", "called"),
        ("这座塔又叫什么", "called"),
        ("塔被称为什么？", "called"),
        ("什么是景深？", "definition"),
        ("景深是什么", "definition"),
    ],
)
def test_the_form_of_a_question_tells_the_type_of_its_answer(question: str, kind: str) -> None:
    assert understand(question, [], EN).type == kind


@pytest.mark.parametrize(
    ("question", "named"),
    [("tell me about boats", True), ("boats", False), ("what are boats", True), ("what does TPS mean", True)],
)
def test_who_asks_to_be_told_of_something_names_it(question: str, named: bool) -> None:
    assert understand(question, [], EN).names_its_topic is named


def test_what_a_request_asks_to_be_told_tells_the_type_of_its_answer() -> None:
    assert understand("could you tell me why the fair was moved", [], EN).type == "why"
    assert understand("kannst du mir sagen, wie viele Boote es gibt", [], EN).type == "number"


@pytest.mark.parametrize(
    ("question", "depends"), [("how long do I have?", True), ("who are you?", False), ("can I sail?", False)]
)
def test_the_asker_is_no_topic_alone(question: str, depends: bool) -> None:
    understood = understand(question, [Exchange("may I appeal against a ban?")], EN)
    assert any(word.text == "ban" for word in understood.words) is depends


def test_a_word_points_back_in_its_own_language_alone() -> None:
    assert not points_back("combien paient les familles", "fr")
    assert points_back("quién les paga", "es")
    assert points_back("combien paient les familles", None)


@pytest.mark.parametrize(
    ("text", "points"),
    [
        ("wie alt muss ich sein", False),
        ("wie gross darf ein boot sein, um hier zu liegen?", False),
        ("wo liegt sein boot", True),
        ("habt ihr einen hafen", False),
        ("dürft ihr nachts segeln", False),
        ("wem gehört ihr boot", True),
        ("was kostet das?", True),
        ("was kostet das boot", False),
        ("wer darf da segeln", True),
        ("kann man dabei segeln", True),
        ("darf ich segeln, da ich neu bin", False),
        ("gibt es da jemand am steg", False),
        ("gilt das auch für boote", True),
        ("ist das boot neu", False),
    ],
)
def test_a_german_word_points_back_only_where_it_is_a_pronoun_for_it(text: str, points: bool) -> None:
    assert points_back(text, "de") is points


@pytest.mark.parametrize(
    ("question", "defines"),
    [("who was blamed", False), ("what was decided?", False), ("who was to blame", False), ("who was Ahmed", True),
     ("who was Mohamed", True), ("what was the shed", True), ("who was the first warden", True)],
)  # fmt: skip
def test_what_was_done_to_somebody_asks_not_who_that_is(question: str, defines: bool) -> None:
    assert is_definition(question) is defines
