"""The form of a question. In: its text. Out: the type of its answer, whether it defines, whether it points back.

The languages say what their questions look like (`bot/text/languages`); only what holds in none of them is here.
"""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache

import regex

from bot.answer.asking.permission import asked_type
from bot.text.languages import LANGUAGES, AnswerType, Language, Pattern, language_of
from bot.text.patterns import lazily

_OWN_TOPIC = lazily(
    r"\b(?:you|your|yours|u|ur|i|my|mine|du|dich|dir|dein\w*|ich|mein\w*)\b|"
    r"\b(?:more|tell me|info\w*|details|something|mehr|etwas|erzähl\w* mir)(?: \w+)? (?:about|on|of|über|zu|von) \w",
    regex.I,
)
"""The bot itself and the asker are topics, and so is what follows "more about", however short the question."""

_IS_THERE = lazily(
    r"\b(?:is|are|was|were)\s+there\b(?=\s+\p{L})(?!\s+(?:any\w*|(?:an)?others?|else|more|further)\b)", regex.I
)
"""Points at no place, and asks for no others than those that were spoken of: "why was there lag?"."""

_KNOWN_BEFORE = lazily(
    r"\b(?:the(?!\s+(?:best|worst|most|least|\p{L}+\s+(?:of|for|to))\b)|any\w*|(?:an)?others?|else|more|next|"
    r"same|such|here|andere\w*|noch|weitere\w*|nächste\w*|sonst|hier|"
    r"otr[ao]s?|más|autres?|plus|outr[ao]s?|mais|ещё|другие)\b",
    regex.I,
)
"""Words that say that something was spoken of; of articles, those of English alone: others open a conversation, too."""


def answer_type(text: str, language: str | None) -> AnswerType:
    """What the question asks for, by the forms of its language, or of every language where nothing tells it."""
    known = language_of(language) if language else None
    spoken = [known] if known and known.types else list(LANGUAGES.values())
    if _asks(text, [known.what_is for known in spoken]):
        return "definition"
    kind, may = _type_of(text, spoken), asked_type(text, spoken)
    # "When" may stand for "if": "what happens when I spam".
    return may if may and (kind in ("any", "polar") or may == "penalty") else kind


def _type_of(text: str, languages: Iterable[Language]) -> AnswerType:
    for known in languages:
        for kind, pattern in known.types:
            if pattern.search(text):
                return kind
    return "any"


def _asks(text: str, patterns: Iterable[Pattern | None]) -> bool:
    return any(pattern.search(text) for pattern in patterns if pattern)


def is_dependent(text: str, topical: int) -> bool:
    """Whether a question with `topical` content words needs the conversation before it to be understood."""
    if is_definition(text) and not points(text):
        return False
    return points_back(text) or (topical <= 2 and not _OWN_TOPIC.search(text))


def points_back(text: str) -> bool:
    """Whether it points at something said before, or goes on from there ("and ...?")."""
    return points(text) or _asks(text, [language.dependent_start for language in LANGUAGES.values()])


def only_is_short(text: str) -> bool:
    """Whether nothing in it points back: "why was there lag?" points at no place."""
    return not points_back(_IS_THERE.sub(" ", text))


def knows_of_before(text: str) -> bool:
    """Whether it has words for what was spoken of before: "the band", "any others"."""
    return _KNOWN_BEFORE.search(text) is not None


@lru_cache(maxsize=8)
def points(text: str) -> bool:
    """Whether it has a word that stands for something said before: "it", "there"."""
    return _asks(text, [language.dependent_word for language in LANGUAGES.values()])


@lru_cache(maxsize=8)
def is_definition(text: str) -> bool:
    """Whether it asks what or who something is, or to be told of it."""
    return _asks(text, [language.definition for language in LANGUAGES.values()])
