"""Advice, opinions and forecasts are no facts that a source settles."""

from __future__ import annotations

import time

import pytest

from bot.answer.asking.unsettled import asks_for_opinion
from bot.text.languages import LANGUAGES


@pytest.mark.parametrize(
    ("question", "opinion"),
    [
        ("Can you predict the tide?", True),
        ("what does predict() return", False),
        ("what does tides.predict(when, step=1) return?", False),
        ("What is `predict` for?", False),
        ("Should I call predict()?", True),
    ],
)
def test_code_asks_for_no_opinion(question: str, opinion: bool) -> None:
    assert asks_for_opinion(question, "en") is opinion


@pytest.mark.parametrize(
    ("language", "question"),
    [
        ("en", "Should I buy a boat?"),
        ("en", "Which net should we take?"),
        ("de", "Soll ich ein Boot kaufen?"),
        ("es", "¿Debería comprar un barco?"),
        ("es", "¿Cuál me recomiendas?"),
        ("es", "que pasara con el club en el futuro"),
        ("fr", "Devrais-je acheter un bateau ?"),
        ("fr", "tu preferes lequel ?"),
        ("fr", "Est-ce que je devrais acheter un bateau ?"),
        ("en", "How do I join? And should I buy a boat?"),
        ("ru", "Что будет с клубом?"),
        ("fr", "Quel filet me conseillez-vous ?"),
        ("ru", "Стоит ли покупать лодку?"),
        ("ru", "Какую сеть посоветуете?"),
        ("ru", "Кто победит в гонке?"),
        ("zh", "我应该买船吗？"),
        ("zh", "你觉得这条规则怎么样？"),
        ("zh", "谁会赢？"),
        ("en", "Will the red team win?"),
        ("en", "Is the blue team going to lose again"),
        ("de", "Wird das rote Team gewinnen?"),
        ("es", "¿Ganará el equipo rojo?"),
        ("fr", "Est-ce que les rouges vont gagner ?"),
        ("ru", "Красные победят?"),
        ("zh", "红队会赢吗？"),
    ],
)
def test_advice_opinions_and_forecasts_are_no_facts(language: str, question: str) -> None:
    assert asks_for_opinion(question, language)


@pytest.mark.parametrize(
    ("language", "question"),
    [
        ("en", "How many workers should I use?"),
        ("en", "The oar is broken, what should I do?"),
        ("en", "what else should i bring"),
        ("en", "Where should we park?"),
        ("de", "Wie viele Boote soll ich melden?"),
        ("es", "¿Dónde debería aparcar?"),
        ("es", "¿Quién ganó la regata?"),
        ("fr", "Combien de bateaux dois-je inscrire ?"),
        ("fr", "Où devrait-on se garer ?"),
        ("ru", "Сколько стоит членство?"),
        ("ru", "Где стоит лодка?"),
        ("zh", "我应该怎么付款？"),
        ("zh", "船应该停在哪里？"),
        ("zh", "我应该在星期几几点来？"),
    ],
)
def test_how_where_and_when_one_should_is_a_fact(language: str, question: str) -> None:
    assert not asks_for_opinion(question, language)


@pytest.mark.parametrize(
    ("language", "question"),
    [
        ("en", "When is the fair next year?"),
        ("en", "Will there be a second pier?"),
        ("en", "When are you going to open?"),
        ("de", "Wann ist der Markt nächstes Jahr?"),
        ("de", "Wird es einen zweiten Steg geben?"),
        ("es", "¿Cuándo es la feria el próximo año?"),
        ("es", "¿Qué ganará el primero?"),
        ("fr", "Quand a lieu la fête l'année prochaine ?"),
        ("fr", "Que va gagner le premier ?"),
        ("ru", "Когда ярмарка в следующем году?"),
        ("ru", "Что получит тот, кто победит?"),
        ("zh", "明年的展览什么时候？"),
    ],
)
def test_plans_are_facts(language: str, question: str) -> None:
    assert not asks_for_opinion(question, language)


@pytest.mark.parametrize(
    ("language", "question"),
    [
        ("es", "¿Debo pagar la cuota?"),
        ("fr", "Dois-je payer la cotisation ?"),
        ("fr", "Que doit-il apporter ?"),
        ("ru", "Должен ли я платить взнос?"),
        ("ru", "Что будет на обед?"),
        ("ru", "Как лучше добраться до клуба?"),
        ("en", "What will happen if I pay late?"),
        ("de", "Was wird passieren, wenn ich zu spät zahle?"),
        ("es", "¿Qué pasará si pago tarde?"),
        ("fr", "Que se passera-t-il si je paie en retard ?"),
        ("ru", "Что будет, если заплатить поздно?"),
    ],
)
def test_what_one_must_and_what_follows_from_what_are_facts(language: str, question: str) -> None:
    assert not asks_for_opinion(question, language)


@pytest.mark.parametrize(
    ("language", "piece"),
    [
        (code, piece)
        for code in sorted(LANGUAGES)
        for piece in ("what is your ", "are a ", "should i ", "我应该", "dois-je ")
    ],
)
def test_no_question_takes_long_to_be_no_opinion(language: str, piece: str) -> None:
    asks_for_opinion("", language)
    began = time.process_time()
    asks_for_opinion((piece * 4000)[:4000], language)
    assert time.process_time() - began < 0.2
