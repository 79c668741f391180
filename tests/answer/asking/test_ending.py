"""What is said behind a question and is none of it."""

from __future__ import annotations

import pytest

from bot.answer.asking.ending import calmed, thanks, unthanked


@pytest.mark.parametrize(
    ("typed", "asked"),
    [
        ("what is a pool?? 🙏😅", "what is a pool?"),
        ("what is a pool <:wave:123456> :)", "what is a pool"),
        ("what does :) mean", "what does :) mean"),
        ("游泳池几点开门哈哈", "游泳池几点开门"),
        ("when is the pool open lol", "when is the pool open"),
        ("what does lol", "what does lol"),
        ("what is the meaning of lol", "what is the meaning of lol"),
    ],
)
def test_a_question_ends_without_smiles_and_laughter(typed: str, asked: str) -> None:
    assert calmed(typed) == asked


@pytest.mark.parametrize(
    ("typed", "asked"),
    [
        ("when is the pool open? thanks!", "when is the pool open?"),
        ("¿cuándo abre la piscina? gracias", "¿cuándo abre la piscina?"),
        ("Quand ouvre la piscine ? Merci", "Quand ouvre la piscine ?"),
        ("Когда открыт бассейн? Спасибо", "Когда открыт бассейн?"),
        ("游泳池几点开门？谢谢", "游泳池几点开门？"),
        ("¿cuándo abre la piscina? xfa", "¿cuándo abre la piscina?"),
        ("cuando abre la piscina muchas gracias de antemano", "cuando abre la piscina"),
        ("quand ouvre la piscine stp merci bcp", "quand ouvre la piscine"),
        ("游泳池几点开门 求解答", "游泳池几点开门"),
        ("游泳池几点开门谢谢大家", "游泳池几点开门"),
        ("如何向管理员求助", "如何向管理员求助"),
        ("为什么这么着急", "为什么这么着急"),
        ("用法语怎么说谢谢", "用法语怎么说谢谢"),
        ("wann öffnet das Bad, danke im Voraus", "wann öffnet das Bad"),
        ("when is the pool open, thanks in advance", "when is the pool open"),
        ("comment dire merci", "comment dire merci"),
        ("how do i say please", "how do i say please"),
        ("when is the pool open thx", "when is the pool open"),
        ("wann öffnet das Bad vielen dank schonmal", "wann öffnet das Bad"),
        ("wann hat das Bad auf bitte?", "wann hat das Bad auf?"),
        ("quand ouvre la piscine svp", "quand ouvre la piscine"),
        ("when is the pool open, does anyone here know?", "when is the pool open?"),
        ("when is the pool open? do you know", "when is the pool open?"),
        ("how much do you know", "how much do you know"),
        ("it says the pool is closed help", "it says the pool is closed"),
        ("the pool is closed, pls help me", "the pool is closed"),
        ("where do i get help", "where do i get help"),
        ("who can help me", "who can help me"),
        ("wann öffnet das Bad, weiß das jemand?", "wann öffnet das Bad?"),
    ],
)
def test_a_question_ends_without_thanks(typed: str, asked: str) -> None:
    assert unthanked(typed) == asked


@pytest.mark.parametrize("typed", ["many thanks", "muchas gracias", "merci beaucoup"])
def test_words_of_one_thanks_are_not_parted(typed: str) -> None:
    assert thanks(typed) == len(typed)
