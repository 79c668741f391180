"""The form of a question. In: its text. Out: the type of its answer, whether it defines, whether it points back.

The languages say what their questions look like (`bot/text/languages`); only what holds in none of them is here.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import lru_cache

import regex

from bot.answer.asking.permission import asked_type
from bot.text.languages import LANGUAGES, AnswerType, Language, Pattern, language_of
from bot.text.patterns import lazily

_TOLD = 5
"""Words of content of a message that tells itself what its pronouns stand for."""

_OWN_TOPIC = lazily(
    r"\b(?:i|my|mine|ich|mein\w*)\b|"
    r"\b(?:more|tell me|info\w*|details|something|mehr|etwas|erzähl\w* mir)(?: \w+)? (?:about|on|of|über|zu|von) \w",
    regex.I,
)
"""The asker is a topic beside others, and so is what follows "more about", however short the question."""
_BOT = lazily(r"\b(?:you|your|yours|u|ur|du|dich|dir|dein\w*)\b", regex.I)
"""Whoever is asked is a topic alone: "who are you", unlike "how long do I have"."""

_IS_THERE = lazily(
    r"\b(?:is|are|was|were)\s+there\b(?=\s+\p{L})(?!\s+(?:any\w*|(?:an)?others?|else|more|further)\b)", regex.I
)
"""Points at no place, and asks for no others than those that were spoken of: "why was there lag?"."""

_EXISTS = lazily(
    r"\b(?:is|are|was|were)\s+there\b|\bgibt(?:['’]s|s|\s+es)\b|\bgab\s+es\b|\b(?:hay|existen?)\b|"
    r"\b(?:y\s+a[\s-]t[\s-]il|il\s+y\s+a|ya[\s-]t[\s-]il)\b|\bесть\s+ли\b|有没有",
    regex.I,
)
"""Asks whether there is something, which it then names."""

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
    if kind == "limit" and _asks(text, [known.how for known in spoken]):
        return "any"  # "how do I raise the limit" asks for no number
    # "When" may stand for "if": "what happens when I spam".
    return may if may and (kind in ("any", "polar", "limit") or may == "penalty") else kind


def _type_of(text: str, languages: Iterable[Language]) -> AnswerType:
    for known in languages:
        for kind, pattern in known.types:
            if pattern.search(text):
                return kind
    return "any"


def _asks(text: str, patterns: Iterable[Pattern | None]) -> bool:
    return any(pattern.search(text) for pattern in patterns if pattern)


def is_dependent(text: str, topical: int, language: str | None) -> bool:
    """Whether a question with `topical` content words needs the conversation before it to be understood."""
    if is_definition(text) and not points(text, language):
        return False
    if topical >= _TOLD:  # what "it" is stands in the message
        return False
    if points_back(text, language):
        return True
    return topical <= 2 and not _BOT.search(text) and not (topical and _OWN_TOPIC.search(text))


def points_back(text: str, language: str | None) -> bool:
    """Whether it points at something said before, or goes on from there ("and ...?")."""
    return points(text, language) or _asks(text, [known.dependent_start for known in _spoken(language)])


def pointing(text: str, language: str | None) -> int | None:
    """Where its first word is that stands for something said before, if any; "why was there lag?" points nowhere."""
    text = _IS_THERE.sub(lambda match: " " * len(match[0]), text)
    found = (known.dependent_word.search(text) for known in _spoken(language) if known.dependent_word)
    return min((match.start() for match in found if match), default=None)


def has_a_topic(text: str) -> bool:
    """Whether one word tells what it is about: it asks if there is something, or speaks of the asker ("how tall must I
    be?")."""
    return _EXISTS.search(text) is not None or _OWN_TOPIC.search(text) is not None


def knows_of_before(text: str) -> bool:
    """Whether it has words for what was spoken of before: "the band", "any others"."""
    return _KNOWN_BEFORE.search(text) is not None


@lru_cache(maxsize=8)
def points(text: str, language: str | None) -> bool:
    """Whether it has a word that stands for something said before: "it", "there"."""
    return _asks(text, [known.dependent_word for known in _spoken(language)])


def _spoken(language: str | None) -> Sequence[Language]:
    """What is known of a language: "les" points back in Spanish, in French it is an article. Of all, where none is."""
    return [language_of(language)] if language in LANGUAGES else list(LANGUAGES.values())


@lru_cache(maxsize=8)
def is_definition(text: str) -> bool:
    """Whether it asks what or who something is, or to be told of it."""
    return _asks(text, [language.definition for language in LANGUAGES.values()])
