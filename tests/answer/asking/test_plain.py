"""What only dresses a message is no part of the question."""

from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.answer.asking.plain import plain
from bot.answer.asking.question import understand


@pytest.mark.parametrize(
    ("typed", "asked"),
    [
        ("how  many\u00a0boats   are there", "how many boats are there"),
        ("**When is the pool open?**", "When is the pool open?"),
        ("||when|| is the pool ~~open~~", "when is the pool open"),
        ('"When is the pool open?"', "When is the pool open?"),
        ("> when is the pool open", "when is the pool open"),
        ("„Wann öffnet das Bad?“", "Wann öffnet das Bad?"),
        ("wann o\u0308ffnet das Bad?", "wann öffnet das Bad?"),
        ('what does "TPS" mean', 'what does "TPS" mean'),
        ("what does a ** b or a || b do", "what does a ** b or a || b do"),
        ("wann öffnet das Bad? Danke dir!", "wann öffnet das Bad?"),
        ("buenas tardes, una pregunta: ¿cuándo abre la piscina?", "¿cuándo abre la piscina?"),
        ("oye ¿cuándo abre la piscina?", "¿cuándo abre la piscina?"),
        ("salut tout le monde, dsl de vous déranger, quand ouvre la piscine", "quand ouvre la piscine"),
        ("ребят, когда открыт бассейн, буду благодарен", "когда открыт бассейн"),
        ("добрый день, извините за беспокойство, когда открыт бассейн пж", "когда открыт бассейн"),
        ("各位好，打扰一下，游泳池几点开门", "游泳池几点开门"),
        ("good evening, quick question: when is the pool open?", "when is the pool open?"),
        ("hi all, sorry to bother you, when is the pool open", "when is the pool open"),
        ("guten Abend, sorry für die Störung, wann öffnet das Bad", "wann öffnet das Bad"),
        ("quick question: when is the pool open?", "when is the pool open?"),
        ("hey guys! when is the pool open?", "when is the pool open?"),
        ("Kurze Frage, wann öffnet das Bad?", "wann öffnet das Bad?"),
        ("Hola a todos, ¿cuándo abre la piscina?", "¿cuándo abre la piscina?"),
        ("__When is the pool open?__", "When is the pool open?"),
        ("what does __init__ do", "what does __init__ do"),
        ("when is the pool open? https://example.org/pool", "when is the pool open?"),
        ("2) when is the pool open?? :)", "when is the pool open?"),
        ("1. when is the pool open thx lol", "when is the pool open"),
        ("what is https://example.org/pool", "what is https://example.org/pool"),
        ("bot, when is the pool open", "when is the pool open"),
        ("最后一个问题：游泳池几点开门", "游泳池几点开门"),
        ("游泳池几点开门 https://example.org", "游泳池几点开门"),
        ("я тут новичок, когда открыт бассейн", "когда открыт бассейн"),
        ("извините если уже спрашивали, но в бассейне есть сауна?", "в бассейне есть сауна?"),
        ("Quoth, when is the pool open?", "when is the pool open?"),
        ("hey Quoth! wann öffnet das Bad?", "wann öffnet das Bad?"),
        ("what is Quoth", "what is Quoth"),
        ("Quoth permissions", "Quoth permissions"),
        ("sorry if this was asked before but when is the pool open", "when is the pool open"),
        ("not sure if this is the right channel, when is the pool open", "when is the pool open"),
        ("not sure if pets are allowed", "not sure if pets are allowed"),
        ("help, when is the pool open?", "when is the pool open?"),
        ("oh really? when is the pool open?", "when is the pool open?"),
        ("I didn't know that. When is the pool open?", "When is the pool open?"),
        ("one more question: when is the pool open", "when is the pool open"),
        ("when is the pool open lol https://example.org/pool", "when is the pool open"),
        ("<https://example.org/pool> when is the pool open?", "when is the pool open?"),
        ("when is the pool open? https://example.org/pool\nthanks", "when is the pool open?"),
        ("is https://example.org the page of the pool", "is https://example.org the page of the pool"),
        ("what is at https://example.org/pool", "what is at https://example.org/pool"),
        ("wait-list rules of the pool", "wait-list rules of the pool"),
        ("bot.py how do i run it", "bot.py how do i run it"),
        ("nice -n 10 what does it do", "nice -n 10 what does it do"),
        ("thanks... when is the pool open", "when is the pool open"),
        ("thanks - when is the pool open", "when is the pool open"),
        ("not sure if i need a permit for boats, do I?", "not sure if i need a permit for boats, do I?"),
        ("nicht sicher ob ich hier richtig bin, wann öffnet das Bad?", "wann öffnet das Bad?"),
        ("nicht sicher ob ich einen Schein brauche, tu ich?", "nicht sicher ob ich einen Schein brauche, tu ich?"),
        ("no sé si es el canal correcto, ¿cuándo abre la piscina?", "¿cuándo abre la piscina?"),
        ("no sé si esto necesita permiso, ¿lo necesita?", "no sé si esto necesita permiso, ¿lo necesita?"),
        ("je sais pas si c'est le bon salon, quand ouvre la piscine ?", "quand ouvre la piscine ?"),
        ("je sais pas si je dois payer, je dois ?", "je sais pas si je dois payer, je dois ?"),
        ("idk if pets are allowed, are they?", "idk if pets are allowed, are they?"),
        ("bin neu hier, wann öffnet das Bad?", "wann öffnet das Bad?"),
        ("sorry falls das schon gefragt wurde, aber wann öffnet das Bad", "wann öffnet das Bad"),
        ("perdón si ya se preguntó, ¿cuándo abre la piscina?", "¿cuándo abre la piscina?"),
        ("désolé si déjà demandé, quand ouvre la piscine ?", "quand ouvre la piscine ?"),
        ("извините если уже спрашивали, но когда открыт бассейн", "когда открыт бассейн"),
        ("不好意思，游泳池几点开门？", "游泳池几点开门？"),
        ("question of law, who decides", "question of law, who decides"),
        ("when is it open? and on sundays?", "when is it open? and on sundays?"),
        ("thanks! bye", "thanks! bye"),
        ("", ""),
    ],
)
def test_a_message_without_what_only_dresses_it(typed: str, asked: str) -> None:
    assert plain(typed) == asked


@given(st.text(alphabet="ab *|~?!\n\u00a0thanks", max_size=40))
def test_no_letter_of_a_question_is_lost(message: str) -> None:
    left = plain(message)
    assert "".join(filter(str.isalpha, left)) in "".join(filter(str.isalpha, message))
    assert plain(left) == left or len(plain(left)) < len(left)


@pytest.mark.parametrize("question", ["**Who leads the Choir?**", "> Who leads the Choir?", "Hi! Who leads the Choir?"])
def test_the_first_word_of_a_question_is_no_name(question: str) -> None:
    assert [(word.text, word.name) for word in understand(question, [], ["en"]).words] == [
        ("leads", False),
        ("Choir", True),
    ]


@pytest.mark.parametrize("piece", ["?", "?! ", "🙏 ", ":) ", "<:a:1", "** ", '"', "> ", "a\n", "thanks! "])
def test_a_long_message_is_soon_read(piece: str) -> None:
    began = time.perf_counter()
    plain(piece * (100_000 // len(piece)) + "a")
    assert time.perf_counter() - began < 5
