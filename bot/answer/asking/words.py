"""The words of a question. In: its text, the languages of the documents. Out: content words with their weights.

A question's form ("how many ...", "which country ...") tells what its answer must hold; its form words are no topic,
and are left out of the search.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from bot.answer.asking.request import without_request
from bot.text.languages import language_of
from bot.text.patterns import lazily
from bot.text.stopwords import FORM_WORDS, stopwords, talk
from bot.text.terms import question_words


@dataclass(frozen=True, slots=True)
class Word:
    """A content word of the question as typed, with its weight: 1 for the question's own, less when carried over, from
    earlier ones or from what the message tells `beside` its question."""

    text: str
    weight: float = 1.0
    carried: bool = False
    name: bool = False
    beside: bool = False


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


def form_phrases(text: str, languages: Sequence[str]) -> tuple[str, ...]:
    """What in `text` only asks ("how many", "list of"), by the phrases of these languages and of English."""
    return _form_phrases_in(text, tuple(dict.fromkeys((*languages, "en"))))


def asking_words(text: str, languages: Sequence[str]) -> frozenset[str]:
    """The words of those phrases, case folded."""
    return frozenset(word for phrase in form_phrases(text, languages) for word in phrase.casefold().split())


@lru_cache(maxsize=8)
def _form_phrases_in(text: str, languages: tuple[str, ...]) -> tuple[str, ...]:
    known = [phrases for code in languages if (phrases := language_of(code).form_phrases)]
    return tuple(match[0] for phrases in known for match in phrases.finditer(text))


def count_topical(text: str, languages: Sequence[str]) -> int:
    """How many words of content a question has beside those that only ask."""
    return _count(text, languages, function_words(languages) | FORM_WORDS)


def count_untalked(text: str, languages: Sequence[str]) -> int:
    """How many of those words are none of talk: "yeah but who won it exactly" has one."""
    return _count(text, languages, _untopical(tuple(languages)))


def _count(text: str, languages: Sequence[str], leave_out: frozenset[str]) -> int:
    text = without_request(text, languages)
    for phrase in form_phrases(text, languages):
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
