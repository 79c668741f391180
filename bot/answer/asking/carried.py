"""What a question carries from the conversation. In: earlier exchanges. Out: their words, each with how much it counts.

The weights are the gated rule measured on CANARD: a question that points back is about what was asked before, less
about what was answered.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import regex

from bot.answer.asking.aside import apart, told_words
from bot.answer.asking.forms import is_definition
from bot.answer.asking.own import own_words
from bot.answer.asking.plain import plain
from bot.answer.asking.words import Word, distinct, function_words
from bot.model import Exchange, Quote
from bot.text.language import recognise
from bot.text.languages import LANGUAGES
from bot.text.patterns import either, lazily

_EARLIER_WEIGHT = 0.6  # a turn back; squared two turns back
_TOPIC_WEIGHT = 0.8  # where that question asked what something is
_FURTHEST = 2  # turns back: what stands before those is what they are all about
ANSWER_NAME_WEIGHT = 0.1
_TITLE_WEIGHT = 0.8
_TITLE_WORDS = 2  # of a title that count in full: a longer one is about more than what was asked
_NEW_NAME_DAMPING = 0.2
_POINTED_WORDS = 16

_FAQ = lazily(rf"\b(?:{either(known.faq for known in LANGUAGES.values())})\b", regex.I)
"""What a title says of its page, not of what the page is about."""


def carried_words(
    own: Sequence[Word], before: Sequence[Exchange], languages: Sequence[str], *, says_new: bool = False
) -> tuple[Word, ...]:
    """Words of the exchanges `before` (oldest first, as they stand alone), each with how much it counts: less where
    the question says a new name."""
    damping = _NEW_NAME_DAMPING if says_new else 1.0
    stops = function_words(languages)
    known = {word.text.casefold() for word in own}
    found: dict[str, Word] = {}

    def carry(words: Sequence[Word], weight: float) -> None:
        for word in words:
            folded = word.text.casefold()
            if folded not in known:
                most = max(weight * word.weight, found[folded].weight if folded in found else 0.0)
                found[folded] = Word(word.text, most, carried=True)

    for back, exchange in enumerate(reversed(before), start=1):
        asked, told = apart(plain(exchange.question), languages, recognise(exchange.question))
        earlier = _TOPIC_WEIGHT if is_definition(asked) else _EARLIER_WEIGHT
        words = own_words(asked, languages)
        carry((*words, *told_words(told, words, languages)), earlier ** min(back, _FURTHEST) * damping)
        names = [word for quote in exchange.quotes for word in distinct(quote.text, stops, carried=True) if word.name]
        carry(names, ANSWER_NAME_WEIGHT * damping)
    last = before[-1] if before else None
    if last and last.quotes:
        title = _FAQ.sub(" ", last.quotes[0].document.meta.title)
        words = distinct(title, stops, carried=True)
        carry(words, _TITLE_WEIGHT * damping * min(1.0, _TITLE_WORDS / max(len(words), 1)))
    return tuple(found.values())


def new_name(own: Sequence[Word], history: Sequence[Exchange]) -> Word | None:
    """The first name in a question that the conversation has not mentioned."""
    seen = " ".join(text for e in history for text in (e.question, *(quote.text for quote in e.quotes))).casefold()
    return next((word for word in own if word.name and word.text.casefold() not in seen), None)


def names_of(quotes: Sequence[Quote], stops: frozenset[str], known: Sequence[Word]) -> tuple[Word, ...]:
    """The names in quotes, as carried words that count little."""
    have = {word.text.casefold() for word in known}
    found = distinct(" ".join(quote.text for quote in quotes), stops, ANSWER_NAME_WEIGHT, carried=True)
    return tuple(word for word in found if word.name and word.text.casefold() not in have)


def pointed_words(
    quotes: Sequence[Quote], stops: frozenset[str], known: Sequence[Word], scale: float
) -> tuple[Word, ...]:
    """What quotes are about: their names and numbers first, with the weight `scale`, then their longest words, which
    are mostly rare, with half of it."""
    have = {word.text.casefold() for word in known}
    found = [
        replace(word, weight=scale if word.name or not word.text.isalpha() else scale / 2)
        for word in distinct(" ".join(quote.text for quote in quotes), stops, carried=True)
        if word.text.casefold() not in have
    ]
    found.sort(key=lambda word: (-word.weight, -len(word.text)))
    return tuple(found[:_POINTED_WORDS])


def heavier_of(words: Sequence[Word], others: Sequence[Word]) -> tuple[Word, ...]:
    """Both, each word once, with the greater of its weights."""
    found = {word.text.casefold(): word for word in others}
    for word in words:
        folded = word.text.casefold()
        if folded not in found or found[folded].weight < word.weight:
            found[folded] = word
    return tuple(found.values())
