"""The words of a question. In: its text, the languages of the documents. Out: content words with their weights.

A question's form ("how many ...", "which country ...") tells what its answer must hold; its form words are no topic,
and are left out of the search.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

from bot.answer.asking.followup import named_instead
from bot.answer.asking.permission import doings
from bot.answer.asking.request import without_request
from bot.text.languages import LANGUAGES, language_of
from bot.text.patterns import lazily
from bot.text.stopwords import FORM_WORDS, LIGHT, stopwords, talk
from bot.text.terms import question_words

_CAPITALS = lazily(r"\b(?P<name>\p{Lu}[\p{L}\p{N}]+)(?: (?P<name>\p{Lu}[\p{L}\p{N}]+))+")
_DOING = 0.2  # the weight of words for doing whatever


@dataclass(frozen=True, slots=True)
class Word:
    """A content word of the question as typed, with its weight: 1 for the question's own, less when carried over, from
    earlier ones or from what the message tells `beside` its question."""

    text: str
    weight: float = 1.0
    carried: bool = False
    name: bool = False
    beside: bool = False


def _names_told(words: tuple[Word, ...], text: str, language: str | None) -> tuple[Word, ...]:
    """Where every noun has a capital, only two capitals in a row make a name ("Anna Müller")."""
    if not language or not language_of(language).capital_nouns:
        return words
    rows = {word.casefold() for match in _CAPITALS.finditer(text, 1) for word in match.captures("name")}
    return tuple(replace(word, name=word.name and word.text.casefold() in rows) for word in words)


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
    asking = {word.casefold() for phrase in _form_phrases(text) for word in phrase.split()}

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


def content_words(text: str, languages: Sequence[str]) -> tuple[Word, ...]:
    """The words of a text that tell its topic, or all where it has none: "what is it?" is searched for as it stands."""
    return distinct(text, function_words(languages)) or distinct(text, frozenset())


def function_words(languages: Sequence[str]) -> frozenset[str]:
    """The words that tell no topic, of these languages and of English."""
    return _function_words_of(tuple(languages))


@lru_cache(maxsize=64)
def _function_words_of(languages: tuple[str, ...]) -> frozenset[str]:
    words = stopwords("en")  # members mix English into any language
    for language in languages:
        words |= stopwords(language)
    return words


@lru_cache(maxsize=64)
def _with_form_words(stops: frozenset[str]) -> frozenset[str]:
    return stops | FORM_WORDS if stops else stops


@lru_cache(maxsize=8)
def _form_phrases(text: str) -> tuple[str, ...]:
    """What in `text` only asks ("how many", "list of"), by the phrases of every language."""
    known = [language.form_phrases for language in LANGUAGES.values() if language.form_phrases]
    return tuple(match[0] for phrases in known for match in phrases.finditer(text))


def count_topical(text: str, languages: Sequence[str]) -> int:
    """How many words of content a question has beside those that only ask."""
    return _count(text, languages, function_words(languages) | FORM_WORDS)


def count_untalked(text: str, languages: Sequence[str]) -> int:
    """How many of those words are none of talk: "yeah but who won it exactly" has one."""
    return _count(text, languages, _untopical(tuple(languages)))


def _count(text: str, languages: Sequence[str], leave_out: frozenset[str]) -> int:
    text = without_request(text, languages)
    for phrase in _form_phrases(text):
        text = text.replace(phrase, " " * len(phrase))
    return len(distinct(text, leave_out))


@lru_cache(maxsize=64)
def _untopical(languages: tuple[str, ...]) -> frozenset[str]:
    return function_words(languages) | talk(languages)


_OPENING = lazily(r"(?:[^\w\s]+\s*)+")
_ENDS = frozenset("?!？！\n")
"""Behind these a capital begins a sentence, and makes no name; behind a full stop it may ("Dr. Lund")."""


def is_shouted(text: str) -> bool:
    """Whether all is in capitals, so that they tell no names: "WHO IS HE", unlike "the WHO"."""
    return text.isupper() and len(text.split()) > 2


def distinct(text: str, leave_out: frozenset[str], weight: float = 1.0, *, carried: bool = False) -> tuple[Word, ...]:
    """The words of `text`, each once and as first written, but for those to leave out."""
    found: dict[str, Word] = {}
    shouted, opens = is_shouted(text), _OPENING.match(text)
    first = opens.end() if opens else 0
    for word, start in question_words(text, _with_form_words(leave_out)):
        folded = word.casefold()
        if folded[-1] == ".":  # an acronym
            folded = folded.replace(".", "")
        acronym = len(word) > 1 and word.isupper() and not shouted
        if (folded in leave_out and not acronym) or folded in found:
            continue
        inside = start > first and text[max(0, start - 2) : start].rstrip(" ")[-1:] not in _ENDS
        found[folded] = Word(word, weight, carried, name=inside and word[0].isupper() and not shouted)
    return tuple(found.values())
