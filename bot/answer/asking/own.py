"""The words of a question that stands alone. In: its text, the languages of the documents. Out: its content words with
their weights: what only asks, and what members say around it, counts little.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from bot.answer.asking.followup.naming import named_instead
from bot.answer.asking.permission import doings
from bot.answer.asking.request import without_request
from bot.answer.asking.words import Word, asking_words, content_words, distinct, function_words, is_shouted
from bot.text.languages import language_of
from bot.text.patterns import lazily
from bot.text.stopwords import LIGHT, talk

_CAPITALS = lazily(r"\b(?P<name>\p{Lu}[\p{L}\p{N}]+)(?: (?P<name>\p{Lu}[\p{L}\p{N}]+))+")
_DOING = 0.2  # the weight of words for doing whatever


def own_words(text: str, languages: Sequence[str], language: str | None = None) -> tuple[Word, ...]:
    """The words of content of a question that stands alone, with their weights."""
    if named := named_instead(text):
        text = f" {named}"  # its first word opens no sentence: a capital makes it a name
    asked = without_request(text, languages)
    if asked != text:
        if not distinct(asked, function_words(languages)):
            asked = text
        elif is_shouted(text):  # what is left may be too short to tell
            asked = asked.lower()
    doing = doings(text, (*languages, "en"))
    return _weighed(_names_told(content_words(asked, languages), asked, language), asked, languages, doing)


def _weighed(words: tuple[Word, ...], text: str, languages: Sequence[str], doing: frozenset[str]) -> tuple[Word, ...]:
    """The words with their weights: everyday words, phrases of asking and words for `doing` whatever count little
    beside others."""
    everyday = talk(languages)
    asking = asking_words(text, languages)

    def weight(word: Word) -> float:
        folded = word.text.casefold()
        if folded in doing:
            return _DOING
        return LIGHT if folded in asking or (folded in everyday and not word.name) else word.weight

    weights = list(map(weight, words))
    if max(weights, default=0.0) < 1:
        return words
    return tuple(
        word if own == word.weight else replace(word, weight=own) for word, own in zip(words, weights, strict=True)
    )


def _names_told(words: tuple[Word, ...], text: str, language: str | None) -> tuple[Word, ...]:
    """Where every noun has a capital, only two capitals in a row make a name ("Anna Müller")."""
    if not language or not language_of(language).capital_nouns:
        return words
    rows = {word.casefold() for match in _CAPITALS.finditer(text, 1) for word in match.captures("name")}
    return tuple(replace(word, name=word.name and word.text.casefold() in rows) for word in words)
