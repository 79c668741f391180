"""What a question asks. In: its text and languages. Out: content words with their weights, the type of answer, names.

A question's form ("how many ...", "which country ...") tells what its answer must hold; its form words are no topic,
and are left out of the search. Follow-ups carry words of earlier questions and answers (the gated rule measured on
CANARD).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

import regex

from bot.model import Exchange
from bot.text.stopwords import stopwords
from bot.text.terms import WORD

AnswerType = Literal["who", "when", "where", "number", "why", "definition", "any"]

_TYPES: tuple[tuple[AnswerType, regex.Pattern[str]], ...] = (
    ("why", regex.compile(r"^\W*(?:why|how come|warum|weshalb|wieso|por qué|pourquoi|почему)\b", regex.I)),
    ("number", regex.compile(r"\bhow (?:many|much|old|long|large|big|tall|far|fast|high|heavy|deep)\b", regex.I)),
    (
        "number",
        regex.compile(r"\b(?:what|which) (?:\w+ )?(?:percentage|percent|number|amount|share)\b", regex.I),
    ),
    ("number", regex.compile(r"\bwie ?(?:viele?n?|lange?|alt|groß|hoch|weit|schnell|schwer|tief)\b", regex.I)),
    ("number", regex.compile(r"\b(?:cuánt[oa]s?|combien|сколько)\b", regex.I)),
    (
        "when",
        regex.compile(r"\bwhen\b|\b(?:what|which) (?:\w+ )?(?:year|date|day|month|decade|century|time)\b", regex.I),
    ),
    (
        "when",
        regex.compile(r"\b(?:wann|cuándo|quand|когда)\b|\bwelche[ms] (?:jahr|monat|tag|datum|jahrhundert)", regex.I),
    ),
    (
        "where",
        regex.compile(
            r"\bwhere\b|\b(?:what|which) (?:\w+ )?(?:country|countries|city|state|place|town|region|continent)\b",
            regex.I,
        ),
    ),
    ("where", regex.compile(r"\b(?:wo|wohin|woher|dónde|où|где|куда)\b", regex.I)),
    ("who", regex.compile(r"\b(?:who|whom|whose|wer|wen|wem|wessen|quién|quiénes|qui|кто|кого)\b", regex.I)),
    (
        "who",
        regex.compile(
            r"\b(?:what|which) (?:\w+ )?(?:person|president|minister|author|scientist|king|queen)\b", regex.I
        ),
    ),
)

# fmt: off
_FORM_WORDS: frozenset[str] = frozenset(
    (
        "abt", "according", "anyone", "anything", "arent", "bitte", "bout", "called", "cant",
        "deal", "describe", "did", "didnt", "does", "doesnt", "dont", "erkläre", "everything",
        "explain", "genannt", "get", "give", "got", "happen", "happened", "heißen", "heißt",
        "hello", "hey", "hi", "hows", "im", "isnt", "ive", "kind", "know", "laut", "list", "long",
        "many", "much", "name", "named", "names", "nenne", "ok", "old", "please", "pls", "plz",
        "said", "say", "says", "someone", "something", "sort", "stuff", "take", "takes", "tell",
        "thanks", "thing", "things", "think", "thinks", "thx", "took", "type", "u", "ur", "viel",
        "viele", "vielen", "wasnt", "wat", "wats", "whats", "whens", "wheres", "whos", "wont", "wut"
    )
)
# fmt: on
"""Words of asking, chat spellings included: they say how an answer should look, not what it is about."""

_TYPE_NOUN = regex.compile(r"\b(?:what|which|welche[rsmn]?)\s+(?:(?:other|main|two|three)\s+)?([\p{L}]+)", regex.I)
_NOT_TYPE_NOUN = frozenset(
    [
        "is",
        "are",
        "was",
        "were",
        "do",
        "does",
        "did",
        "has",
        "have",
        "had",
        "can",
        "could",
        "would",
        "will",
        "should",
        "the",
        "a",
        "an",
        "kind",
    ]
)

_DEPENDENT_WORD = regex.compile(
    r"\b(?:he|she|it|they|him|her|his|hers|its|them|their|theirs|this|that|these|those|there|er|sie|ihn|ihm|ihr|ihre|"
    r"sein|seine|diese[rsmn]?|dort)\b",
    regex.I,
)
_DEPENDENT_START = regex.compile(
    r"^\W*(?:and|but|so|or|also|then|what about|how about|und|aber|was ist mit)\b", regex.I
)

_DEFINITION = regex.compile(
    r"^\W*(?:who|what|where|wer|was|wo)(?:['’]?s| is| was| are| were| ist| war| sind| waren)\s+\S+(?:\s+\S+){0,2}\s*$",
    regex.I,
)

_WHAT_IS = regex.compile(
    r"^\W*(?:what(?:['’]?s| is| are| was| were)|was (?:ist|sind|war|waren))\s+"
    r"(?:an?\s|the\s|ein[e]?\s|d(?:er|ie|as)\s)?"
    r"[^\s?]+(?:\s[^\s?]+)?\s*\??\s*$",
    regex.I,
)

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
        return bool(_DEFINITION.search(self.text.strip()))

    @property
    def own(self) -> tuple[Word, ...]:
        """The words that the asker typed now."""
        return tuple(word for word in self.words if not word.carried)


def understand(text: str, history: Sequence[Exchange], languages: Sequence[str]) -> Question:
    """The question `text` after `history` (oldest first), asked of documents in `languages`."""
    stops = _function_words(languages)
    own = _content(text, stops)
    topical = len(_distinct(text, stops | _FORM_WORDS, 1.0, carried=False))
    carried = _carried(text, own, history, stops) if is_dependent(text, topical) else ()
    understood = f"{text.strip()} ({', '.join(_told(carried))})" if carried else None
    return Question(text, (*own, *carried), _type(text), understood)


def content_words(text: str, languages: Sequence[str]) -> tuple[Word, ...]:
    """The words of a plain search, function words left out unless there is nothing else."""
    found = _distinct(text, frozenset(), 1.0, carried=False)
    return tuple(word for word in found if word.text.casefold() not in _function_words(languages)) or found


def _type(text: str) -> AnswerType:
    if _WHAT_IS.search(text):
        return "definition"
    for kind, pattern in _TYPES:
        if pattern.search(text):
            return kind
    return "any"


def _function_words(languages: Sequence[str]) -> frozenset[str]:
    words = stopwords("en")  # members mix English into any language
    for language in languages:
        words |= stopwords(language)
    return words


def _content(text: str, stops: frozenset[str]) -> tuple[Word, ...]:
    form: set[str] = set(_FORM_WORDS)
    if match := _TYPE_NOUN.search(text):
        noun = match.group(1).casefold()
        if noun not in _NOT_TYPE_NOUN:
            form.add(noun)
    # A question of nothing but form ("what happened?") is searched for as it stands.
    return (
        _distinct(text, stops | form, 1.0, carried=False)
        or _distinct(text, stops, 1.0, carried=False)
        or _distinct(text, frozenset(), 1.0, carried=False)
    )


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
    if _DEFINITION.search(text) and not _DEPENDENT_WORD.search(text):
        return False
    return bool(_DEPENDENT_WORD.search(text) or _DEPENDENT_START.search(text)) or topical <= 2


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
