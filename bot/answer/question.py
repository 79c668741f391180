"""What a question asks. In: its text and languages. Out: content words with their weights, the type of answer, names.

A question's form ("how many ...", "which country ...") tells what its answer must hold; its form words are no topic,
and are left out of the search. Follow-ups carry words of earlier questions and answers (the gated rule measured on
CANARD).
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

import regex

from bot.model import Exchange
from bot.text.languages import LANGUAGES, AnswerType, Pattern, language_of
from bot.text.stopwords import stopwords
from bot.text.terms import WORD

_PLAIN_WORD = regex.compile(r"(?<![\w'’/.-])[\p{L}\p{N}]+/?(?![\w'’.-]*\w)")
_TALK_WEIGHT = 0.3
_FORM_WORDS = frozenset[str]().union(*(known.form_words for known in LANGUAGES.values()))
_KINDS: tuple[AnswerType, ...] = ("why", "number", "when", "where", "who")

_EARLIER_WEIGHT = 0.6  # a turn back; squared two turns back
_ANSWER_NAME_WEIGHT = 0.1
_TITLE_WEIGHT = 0.8
_NEW_NAME_DAMPING = 0.4
_TOLD = 6


@dataclass(frozen=True, slots=True)
class Word:
    """A content word of the question as typed, with its weight: 1 for the question's own, less when carried over."""

    text: str
    weight: float = 1.0
    carried: bool = False
    name: bool = False
    asked: bool = False
    """A carried word that stood in an earlier question."""


@dataclass(frozen=True, slots=True)
class Question:
    """A question understood: what to look for, and what its answer must hold."""

    text: str
    words: tuple[Word, ...]
    type: AnswerType
    understood_as: str | None = None

    @property
    def names_its_topic(self) -> bool:
        """Whether it asks what or who something is: then one word is enough to look for."""
        return _asks(self.text.strip(), [language.definition for language in LANGUAGES.values()])

    @property
    def own(self) -> tuple[Word, ...]:
        """The words that the asker typed now."""
        return tuple(word for word in self.words if not word.carried)


def _spelled_out(text: str, languages: Sequence[str]) -> str:
    """`text` with chat spellings written out: "hw many ppl" asks how many people."""
    meanings = {word: meaning for code in (*languages, "en") for word, meaning in language_of(code).spellings.items()}
    return _PLAIN_WORD.sub(lambda match: meanings.get(match[0].casefold().rstrip("/"), match[0]), text)


def understand(text: str, history: Sequence[Exchange], languages: Sequence[str]) -> Question:
    """The question `text` after `history` (oldest first), asked of documents in `languages`."""
    stops = _function_words(languages)
    typed, text = text, _spelled_out(text, languages)
    own = _weighed(_content(text, stops), languages)
    topical = len(_distinct(_topic(text), stops | _FORM_WORDS, 1.0, carried=False))
    carried = _carried(text, own, history, stops) if is_dependent(text, topical) else ()
    understood = f"{typed.strip()} ({', '.join(_told(carried))})" if carried else None
    return Question(typed, (*own, *carried), _type(text), understood)


def _weighed(words: tuple[Word, ...], languages: Sequence[str]) -> tuple[Word, ...]:
    """The words with their weights: everyday words count little beside others."""
    talk = language_of("en").talk.union(*(language_of(code).talk for code in languages))
    talky = [word.text.casefold() in talk and not word.name for word in words]
    if all(talky):
        return words
    return tuple(
        replace(word, weight=_TALK_WEIGHT) if light else word for word, light in zip(words, talky, strict=True)
    )


def content_words(text: str, languages: Sequence[str]) -> tuple[Word, ...]:
    """The words of a plain search, function words left out unless there is nothing else."""
    found = _distinct(text, frozenset(), 1.0, carried=False)
    return tuple(word for word in found if word.text.casefold() not in _function_words(languages)) or found


def _type(text: str) -> AnswerType:
    known = LANGUAGES.values()
    if _asks(text, [language.what_is for language in known]):
        return "definition"
    types = [entry for language in known for entry in language.types]
    for kind in _KINDS:
        if _asks(text, [pattern for found, pattern in types if found == kind]):
            return kind
    return "any"


def _asks(text: str, patterns: Iterable[Pattern | None]) -> bool:
    return any(pattern.search(text) for pattern in patterns if pattern)


def _function_words(languages: Sequence[str]) -> frozenset[str]:
    words = stopwords("en")  # members mix English into any language
    for language in languages:
        words |= stopwords(language)
    return words


def _content(text: str, stops: frozenset[str]) -> tuple[Word, ...]:
    form: set[str] = set(_FORM_WORDS)
    for language in LANGUAGES.values():
        match = language.type_noun.search(text) if language.type_noun else None
        if match and (noun := match.group(1).casefold()) not in language.not_type_nouns:
            form.add(noun)
    # A question of nothing but form ("what happened?") is searched for as it stands.
    return (
        _distinct(_topic(text), stops | form, 1.0, carried=False)
        or _distinct(text, stops, 1.0, carried=False)
        or _distinct(text, frozenset(), 1.0, carried=False)
    )


def _topic(text: str) -> str:
    """`text` with its phrases of asking blanked."""
    for language in LANGUAGES.values():
        if language.form_phrases:
            text = language.form_phrases.sub(lambda match: " " * len(match[0]), text)
    return text


def _distinct(text: str, leave_out: frozenset[str], weight: float, *, carried: bool) -> tuple[Word, ...]:
    found: dict[str, Word] = {}
    # Where all is in capitals they tell no names: "WHO IS HE", unlike "the WHO".
    shouted = text.isupper() and len(text.split()) > 2
    for match in WORD.finditer(text):
        word = match.group()
        folded = word.casefold().replace(".", "")
        acronym = len(word) > 1 and word.isupper() and not shouted
        if (folded in leave_out and not acronym) or folded in found:
            continue
        found[folded] = Word(word, weight, carried, name=match.start() > 0 and word[0].isupper() and not shouted)
    return tuple(found.values())


def is_dependent(text: str, topical: int) -> bool:
    """Whether a question with `topical` content words needs the conversation before it to be understood."""
    known = LANGUAGES.values()
    points = _asks(text, [language.dependent_word for language in known])
    if _asks(text, [language.definition for language in known]) and not points:
        return False
    return points or _asks(text, [language.dependent_start for language in known]) or topical <= 2


def _carried(text: str, own: Sequence[Word], history: Sequence[Exchange], stops: frozenset[str]) -> tuple[Word, ...]:
    if not history:
        return ()
    known = {word.text.casefold() for word in own}
    seen = " ".join(
        [exchange.question for exchange in history] + [q.text for e in history for q in e.quotes]
    ).casefold()
    says_new = any(word.name and word.text.casefold() not in seen for word in own)
    damping = _NEW_NAME_DAMPING if says_new else 1.0
    found: dict[str, Word] = {}

    def carry(words: Sequence[Word], weight: float, *, asked: bool = False) -> None:
        for word in words:
            folded = word.text.casefold()
            before = found.get(folded)
            if folded not in known:
                heavier = max(weight, before.weight if before else 0.0)
                said = asked or (before is not None and before.asked)
                found[folded] = Word(word.text, heavier, carried=True, asked=said)

    for back, exchange in enumerate(reversed(history[-2:]), start=1):
        carry(_content(exchange.question, stops), _EARLIER_WEIGHT**back * damping, asked=True)
        names = [
            word for quote in exchange.quotes for word in _distinct(quote.text, stops, 1.0, carried=True) if word.name
        ]
        carry(names, _ANSWER_NAME_WEIGHT * damping)
    last = history[-1]
    if last.quotes:
        carry(_distinct(last.quotes[0].document.meta.title, stops, 1.0, carried=True), _TITLE_WEIGHT * damping)
    return tuple(found.values())


def _told(carried: Sequence[Word]) -> list[str]:
    """The carried words that the asker is told: those of the questions, or else the title's."""
    asked = [word.text for word in carried if word.asked]
    return (asked or [word.text for word in carried])[:_TOLD]
