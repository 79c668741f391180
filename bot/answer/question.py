"""What a question asks. In: its text and languages. Out: content words with their weights, the type of answer, names.

A question's form ("how many ...", "which country ...") tells what its answer must hold; its form words are no topic,
and are left out of the search. A question that points back carries words of earlier questions and answers (the gated
rule measured on CANARD); the other forms of follow-ups are read by `followup`.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from typing import Literal

import regex

from bot.answer.followup import FollowUp, read, resolved, told_after
from bot.model import Exchange, Quote
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

# fmt: off
_COUNTING: frozenset[str] = frozenset(
    (
        "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "last", "one",
        "quote", "point", "item", "result", "answer", "passage", "number", "no", "nr", "zitat", "punkt", "ergebnis",
        "antwort", "stelle", "nummer", "erste", "ersten", "zweite", "zweiten", "dritte", "dritten", "letzte", "letzten",
    )
)
# fmt: on
"""What names a quote by its number, and is no topic."""

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

_OWN_TOPIC = regex.compile(
    r"\b(?:you|your|yours|u|ur|i|my|mine|du|dich|dir|dein\w*|ich|mein\w*)\b|"
    r"\b(?:more|tell me|info\w*|details|something|mehr|etwas|erzähl\w* mir)(?: \w+)? (?:about|on|of|über|zu|von) \w",
    regex.I,
)
"""The bot itself and the asker are topics, and so is what follows "more about", however short the question."""

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
_TOPIC_WEIGHT = 0.8  # where that question asked what something is
_ANSWER_NAME_WEIGHT = 0.1
_TITLE_WEIGHT = 0.8
_NEW_NAME_DAMPING = 0.2
_POINTED_WEIGHT = 0.5  # of a name or number in the quote that is pointed at; half of it for any other word
_POINTED_WORDS = 16


@dataclass(frozen=True, slots=True)
class Word:
    """A content word of the question as typed, with its weight: 1 for the question's own, less when carried over."""

    text: str
    weight: float = 1.0
    carried: bool = False
    name: bool = False


@dataclass(frozen=True, slots=True)
class Question:
    """A question understood: what to look for, and what its answer must hold. `text` is as typed, or as the earlier
    question had it that is asked again; `follow` is what the conversation adds."""

    text: str
    words: tuple[Word, ...]
    type: AnswerType
    understood_as: str | None = None
    follow: FollowUp = field(default_factory=lambda: FollowUp("new", ""))

    @property
    def names_its_topic(self) -> bool:
        """Whether it asks what or who something is: then one word is enough to look for."""
        return bool(_DEFINITION.search(self.text.strip()))

    @property
    def own(self) -> tuple[Word, ...]:
        """The words of what is asked: as typed, or as an earlier question had them where that is asked again."""
        return tuple(word for word in self.words if not word.carried)


def understand(text: str, history: Sequence[Exchange], languages: Sequence[str]) -> Question:
    """The question `text` after `history` (oldest first), asked of documents in `languages`."""
    follow = read(text, history)
    if follow.reason is not None:
        return Question(text, (), "any", follow=follow)
    if follow.kind in ("more", "document", "same", "bare"):
        return _as_before(follow, languages)
    text, stops = follow.text or text, _function_words(languages)
    if follow.kind in ("source", "ordinal"):
        own = _distinct(follow.text, stops | _FORM_WORDS | _COUNTING, 1.0, carried=False) if follow.text else ()
        words = (*own, *_pointed_words(follow.about, stops, own, scale=1.0))
        return Question(text, words, "who" if follow.kind == "source" else _type(text), follow.told, follow)
    if follow.kind == "quoted":
        pointed = _pointed_words(follow.about, stops, (), scale=_POINTED_WEIGHT)
        words = _heavier(pointed, _carried((), resolved(follow.before, 2), stops, damping=1.0))
        return Question(text, words, _type(text), follow.told, follow)
    own = _content(text, stops)
    topical = len(_distinct(text, stops | _FORM_WORDS, 1.0, carried=False))
    says_new = _says_new(own, follow.before)
    # "How did Ada begin her career?": a pronoun behind a new name points at that.
    if not follow.before or (says_new is not None and not _points_back(text[: text.find(says_new.text)])):
        return Question(text, own, _type(text), follow=follow)
    if not is_dependent(text, topical):
        return Question(text, own, _type(text), follow=follow)
    before = resolved(follow.before, 2)
    if not before:
        return Question(text, own, _type(text), follow=follow)
    carried = _carried(own, before, stops, damping=1.0 if says_new is None else _NEW_NAME_DAMPING)
    follow = replace(
        follow,
        kind="pronoun" if _DEPENDENT_WORD.search(text) else "dependent",
        about=before[-1].quotes if says_new is None else (),
    )
    return Question(text, (*own, *carried), _type(text), told_after(text, before) if carried else None, follow)


def _as_before(follow: FollowUp, languages: Sequence[str]) -> Question:
    """An earlier question asked again: for more of it, of something else, for another type of answer."""
    inner = understand(follow.text, follow.before, languages)
    words = inner.words
    if follow.kind == "bare":
        words = (*words, *_names_of(follow.about, _function_words(languages), words))
    return replace(
        inner,
        words=words,
        type=inner.type if follow.asked is None else _type(follow.asked),
        # What is asked instead may itself point back: then that is told too.
        understood_as=(inner.understood_as if follow.told == follow.text else None) or follow.told,
        follow=replace(
            follow,
            kind=inner.follow.kind if follow.kind == "more" else follow.kind,
            about=follow.about or inner.follow.about,
            shown=follow.shown,
            reason=inner.follow.reason,
        ),
    )


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
    return _points_back(text) or (topical <= 2 and not _OWN_TOPIC.search(text))


def _points_back(text: str) -> bool:
    return bool(_DEPENDENT_WORD.search(text) or _DEPENDENT_START.search(text))


def _carried(
    own: Sequence[Word], before: Sequence[Exchange], stops: frozenset[str], *, damping: float
) -> tuple[Word, ...]:
    """Words of the exchanges `before` (oldest first, as they stand alone), each with how much it counts."""
    known = {word.text.casefold() for word in own}
    found: dict[str, Word] = {}

    def carry(words: Sequence[Word], weight: float) -> None:
        for word in words:
            folded = word.text.casefold()
            if folded not in known:
                heavier = max(weight, found[folded].weight if folded in found else 0.0)
                found[folded] = Word(word.text, heavier, carried=True)

    for back, exchange in enumerate(reversed(before), start=1):
        earlier = _TOPIC_WEIGHT if _DEFINITION.search(exchange.question) else _EARLIER_WEIGHT
        carry(_content(exchange.question, stops), earlier**back * damping)
        names = [
            word for quote in exchange.quotes for word in _distinct(quote.text, stops, 1.0, carried=True) if word.name
        ]
        carry(names, _ANSWER_NAME_WEIGHT * damping)
    last = before[-1] if before else None
    if last and last.quotes:
        carry(_distinct(last.quotes[0].document.meta.title, stops, 1.0, carried=True), _TITLE_WEIGHT * damping)
    return tuple(found.values())


def _says_new(own: Sequence[Word], history: Sequence[Exchange]) -> Word | None:
    """The first name in a question that the conversation has not mentioned."""
    seen = " ".join(text for e in history for text in (e.question, *(quote.text for quote in e.quotes))).casefold()
    return next((word for word in own if word.name and word.text.casefold() not in seen), None)


def _names_of(quotes: Sequence[Quote], stops: frozenset[str], known: Sequence[Word]) -> tuple[Word, ...]:
    """The names in quotes, as carried words that count little."""
    have = {word.text.casefold() for word in known}
    found = _distinct(" ".join(quote.text for quote in quotes), stops, _ANSWER_NAME_WEIGHT, carried=True)
    return tuple(word for word in found if word.name and word.text.casefold() not in have)


def _pointed_words(
    quotes: Sequence[Quote], stops: frozenset[str], known: Sequence[Word], scale: float
) -> tuple[Word, ...]:
    """What quotes are about: their names and numbers first, then their longest words, which are mostly rare."""
    have = {word.text.casefold() for word in known}
    found = [
        replace(word, weight=scale if word.name or not word.text.isalpha() else scale / 2)
        for word in _distinct(" ".join(quote.text for quote in quotes), stops, 1.0, carried=True)
        if word.text.casefold() not in have
    ]
    found.sort(key=lambda word: (-word.weight, -len(word.text)))
    return tuple(found[:_POINTED_WORDS])


def _heavier(words: Sequence[Word], others: Sequence[Word]) -> tuple[Word, ...]:
    """Both, each word once, with the greater of its weights."""
    found = {word.text.casefold(): word for word in others}
    for word in words:
        folded = word.text.casefold()
        if folded not in found or found[folded].weight < word.weight:
            found[folded] = word
    return tuple(found.values())
