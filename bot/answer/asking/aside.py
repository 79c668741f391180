"""What a message tells beside what it asks. In: its text. Out: the sentence that asks, and those that only tell.

"I walked the northern canal. How deep is the old lock?" asks about that canal, "It's for school. How deep is the old
lock?" about no school: what is told beside a question that is whole may be its topic or not. So it is looked for as
well, but nothing is missing where it does not stand. What "it" is in "I bought a net yesterday. How do I dry it?" is
told there, and counts more.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import partial

from bot.answer.asking.forms import is_definition, points, points_back
from bot.answer.asking.parts import LONGEST, begins_asking, has_mark, sentences
from bot.answer.asking.phrases import asks
from bot.answer.asking.request import without_request
from bot.answer.asking.words import Word, count_topical, count_untalked, distinct, function_words
from bot.text.languages import language_of
from bot.text.patterns import lazily
from bot.text.stopwords import FORM_WORDS, LIGHT, talk

_COMMA = lazily(r"\s*[,，–—]\s*|\s-\s")
_LEFT_OUT = lazily(r"\p{Lu}{2}\s?(?:\.{2,}|…)\s?\p{Lu}{2}")
"""Dots for what is left out between two words of a statement: "INSERT ... RETURNING"."""
_HAS_LETTERS = lazily(r"\p{L}")
"""Of a sentence; what has none is a number of what follows ("2. Liga")."""
_WHOLE, _BARE, _POINTING = 2, 3, 4
"""Words of content of a question that is whole; of one that is by its mark alone ("nested loops?"); of one that points
at something, which may then stand in it, or follows what it may need."""

_POINTED = 0.7
"""The weight of words that are told, where the question points at one of them."""


def apart(text: str, languages: Sequence[str], language: str | None) -> tuple[str, str]:
    """The sentence of `text` that asks, and what else it tells; all, and nothing, where not one alone asks or where
    that is not whole without the others."""
    if len(text) > LONGEST:
        return text, ""
    sourced = language_of(language or "en").sourced
    named = sourced.search(text) if sourced else None
    if named:
        rest = f"{text[: named.start()].rstrip()}{text[named.end() :]}".strip()
        if count_topical(rest, languages) >= _WHOLE:
            asked, told = _alone(rest, languages, language)
            return asked, f"{told} {named[0]}".strip()
    return _alone(text, languages, language)


def names_shown(told: str, language: str | None) -> bool:
    """Whether what is told ends with the source that it points at: "in this article"."""
    sourced = language_of(language or "en").sourced
    named = sourced.search(told) if sourced else None
    return named is not None and points(named[0], language)


def told_words(told: str, own: Sequence[Word], languages: Sequence[str], *, pointed: bool = False) -> tuple[Word, ...]:
    """The words of what a message tells beside its question, but for those that the question has of its `own`: they
    may be its topic, or not; more likely where the question has a pronoun, which is `pointed` at one of them."""
    weight = _POINTED if pointed else LIGHT
    typed = frozenset(word.text.casefold() for word in own)
    words = distinct(told, function_words(languages) | FORM_WORDS | talk(languages) | typed, weight, carried=True)
    return tuple(replace(word, name=False, beside=True) for word in words)


def _cut(text: str, languages: Sequence[str], language: str | None) -> tuple[str, str]:
    """What asks in a sentence, and what it tells before or behind that."""
    known = language_of(language or "en")
    led = known.leads.search(text, 1) if known.leads else None
    if led and count_topical(text[led.end() :], languages) >= _WHOLE:
        return text[led.end() :], text[: led.start()]
    tells = known.tells
    commas = list(_COMMA.finditer(text)) if tells else []
    if not tells or not commas:
        return text, ""
    for begins in (partial(begins_asking, language=language, at_once=True), asks):  # the surer first
        for comma in commas:
            before, rest = text[: comma.start()], text[comma.end() :]
            if tells.match(before) and begins(rest):
                return (rest, before) if count_topical(rest, languages) >= _POINTING else (text, "")
    for comma in reversed(commas):
        asked, behind = text[: comma.start()], text[comma.end() :]
        if tells.match(behind) and asks(asked) and not begins_asking(behind, language):
            return (asked, behind) if _is_whole(asked, languages, language) else (text, "")
    return text, ""


def _alone(text: str, languages: Sequence[str], language: str | None) -> tuple[str, str]:
    told = list(sentences(text))
    if len(told) == 1:
        return _cut(text, languages, language)
    if not all(map(_HAS_LETTERS.search, told)) or ";" in text or _LEFT_OUT.search(text):
        return text, ""
    asking = [one for one in told if _asks(one, languages, language)]
    if not asking and (tells := language_of(language or "en").tells):
        asking = [one for one in told if not tells.match(one)]  # "canal depth"
    if len(asking) != 1:
        return text, ""
    others = [one for one in told if one != asking[0]]
    if not _is_whole(asking[0], languages, language) and not _tells_of(others, asking[0], languages, language):
        return text, ""
    asked, more = _cut(asking[0], languages, language)
    return asked, " ".join([*(one for one in told if one != asking[0]), more]).strip()


def _tells_of(told: Sequence[str], asked: str, languages: Sequence[str], language: str | None) -> bool:
    """Whether sentences tell what happened, and so what a question behind them points at; all of them, or of a question
    that names more than one thing, the first as one begins a story."""
    tells = language_of(language or "en").tells
    if not tells or not tells.match(told[0]) or not points(asked, language):
        return False
    named = count_untalked(asked, languages)
    return named >= _WHOLE or (named > 0 and all(map(tells.match, told)))


def _asks(sentence: str, languages: Sequence[str], language: str | None) -> bool:
    begins = begins_asking(sentence, language) or without_request(sentence, languages, meaning=False) != sentence
    return begins or has_mark(sentence)


def _is_whole(sentence: str, languages: Sequence[str], language: str | None) -> bool:
    """Whether a sentence that asks needs none of those beside it to be understood."""
    pointing = points_back(sentence, language)
    if not pointing and is_definition(sentence):
        return True
    least = _POINTING if pointing else _WHOLE if begins_asking(sentence, language) else _BARE
    return count_topical(sentence, languages) >= least
