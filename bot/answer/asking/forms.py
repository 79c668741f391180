"""The form of a question. In: its text. Out: the type of its answer, whether it defines, whether it points back.

The languages say what their questions look like (`bot/text/languages`).
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import lru_cache

from bot.answer.asking.permission import asked_type
from bot.text.languages import LANGUAGES, AnswerType, Language, Pattern, language_of

_TOLD = 5
"""Words of content of a message that tells itself what its pronouns stand for."""


def answer_type(text: str, language: str | None) -> AnswerType:
    """What the question asks for, by the forms of its language, or of every language where nothing tells it."""
    known = language_of(language) if language else None
    spoken = [known] if known and known.types else list(LANGUAGES.values())
    if _asks(text, [known.what_is for known in spoken]) or _asks(text, [known.meaning for known in spoken]):
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
    """Whether a question with `topical` content words needs the conversation before it to be understood. "What is the
    fee" asks for that of what was spoken of, "what is the INF Treaty" for what it names."""
    of_before = knows_of_before(text) and text[1:].islower()
    if is_definition(text) and not points(text, language) and not of_before:
        return False
    if topical >= _TOLD:  # what "it" is stands in the message
        return False
    if points_back(text, language):
        return True
    if topical > 2 or _asks(text, [known.asked for known in LANGUAGES.values()]):
        return False
    return not (topical and _asks(text, [known.own_topic for known in LANGUAGES.values()]))


def points_back(text: str, language: str | None) -> bool:
    """Whether it points at something said before, or goes on from there ("and ...?")."""
    return points(text, language) or _asks(text, [known.dependent_start for known in _spoken(language)])


def pointing(text: str, language: str | None) -> int | None:
    """Where its first word is that stands for something said before, if any; "why was there lag?" points nowhere."""
    for known in LANGUAGES.values():
        if known.there_is:
            text = known.there_is.sub(lambda match: " " * len(match[0]), text)
    found = (known.dependent_word.search(text) for known in _spoken(language) if known.dependent_word)
    return min((match.start() for match in found if match), default=None)


def has_a_topic(text: str) -> bool:
    """Whether one word tells what it is about: it asks if there is something, or speaks of the asker ("how tall must I
    be?")."""
    return _asks(text, [pattern for known in LANGUAGES.values() for pattern in (known.exists, known.own_topic)])


def knows_of_before(text: str) -> bool:
    """Whether it has words for what was spoken of before: "the band", "any others"."""
    return _asks(text, [known.known_before for known in LANGUAGES.values()])


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
