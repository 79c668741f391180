"""What a question asks. In: its text and languages. Out: content words with their weights, the type of answer, names.

A question's form ("how many ...", "which country ...") tells what its answer must hold; its form words are no topic,
and are left out of the search. A question that points back carries words of earlier questions and answers (the gated
rule measured on CANARD); the other forms of follow-ups are read by `followup`.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from functools import lru_cache

import regex

from bot.answer.asking.followup import FollowUp, asks_for_more, is_chat, only_names, read, resolved
from bot.answer.asking.request import without_request
from bot.answer.asking.told import told_after
from bot.model import Exchange, Quote
from bot.text.language import detect, recognise
from bot.text.languages import LANGUAGES, AnswerType, Pattern, language_of
from bot.text.patterns import lazily
from bot.text.stopwords import stopwords
from bot.text.terms import question_words

_PLAIN_WORD = lazily(r"(?<![\w'’/.-])(?:w/o?|[\p{L}\p{N}]+)(?![\w'’./-]*\w)")
_CAPITALS = lazily(r"\b(?P<name>\p{Lu}[\p{L}\p{N}]+)(?: (?P<name>\p{Lu}[\p{L}\p{N}]+))+")
_LIGHT = 0.4
_FORM_WORDS = frozenset[str]().union(*(known.form_words for known in LANGUAGES.values()))

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

_EARLIER_WEIGHT = 0.6  # a turn back; squared two turns back
_TOPIC_WEIGHT = 0.8  # where that question asked what something is
_ANSWER_NAME_WEIGHT = 0.1
_TITLE_WEIGHT = 0.8
_NEW_NAME_DAMPING = 0.2
_POINTED_WEIGHT = 0.5  # of a name or number in the quote that is pointed at; half of it for any other word
_POINTED_WORDS = 16

_FAQ = lazily(
    r"\b(?:frequently asked questions|faqs?|häufig(?:e|\s+gestellte) fragen|preguntas frecuentes|foire aux questions|"
    r"questions fréquentes|perguntas frequentes|частые вопросы)\b",
    regex.I,
)
"""What a title says of its page, not of what the page is about."""


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
    language: str | None = None
    """What it is asked in, None where nothing tells."""
    shared: int = 0
    """How many of its carried words the asker typed in the same message."""

    @property
    def names_its_topic(self) -> bool:
        """Whether it asks what or who something is, or to be told of it: then one word is enough to look for."""
        return _is_definition(self.text.strip()) or self.request != self.text

    @property
    def request(self) -> str:
        """What it asks to be told, without the words that ask for that, which are blanked."""
        return without_request(self.text, (self.language,) if self.language else ())

    @property
    def may_stand_alone(self) -> bool:
        """Whether it carries words only because it is short: it points at nothing, and does not go on ("and ...?")."""
        text = _IS_THERE.sub(" ", self.text)
        return self.follow.kind in ("dependent", "pronoun") and not _points_back(text) and not only_names(text)

    @property
    def is_whole(self) -> bool:
        """Whether it names what it is about, and nothing that is known from before: not "the band", "what changed"."""
        return (self.names_its_topic or len(self.own) > 1) and not _KNOWN_BEFORE.search(self.text)

    @property
    def own(self) -> tuple[Word, ...]:
        """The words of what is asked: as typed, or as an earlier question had them where that is asked again."""
        return tuple(word for word in self.words if not word.carried)


def _spelled_out(text: str, languages: Sequence[str]) -> str:
    """`text` with chat spellings written out: "hw many ppl" asks how many people."""
    meanings = _meanings(tuple(languages) or ("en",))
    # A capital may be a name's: Max is no maximum.
    return _PLAIN_WORD.sub(lambda match: meanings.get(match[0], match[0]), text)


@lru_cache(maxsize=64)
def _meanings(languages: tuple[str, ...]) -> dict[str, str]:
    return {word: meaning for code in languages for word, meaning in language_of(code).spellings.items()}


def understand(
    text: str, history: Sequence[Exchange], languages: Sequence[str], language: str | None = None
) -> Question:
    """The question `text` after `history` (oldest first), asked of documents in `languages`; in `language`, where more
    tells it than the text."""
    language = language or recognise(text)
    spoken = (language,) if language else tuple(languages)
    return replace(_understood(_spelled_out(text, spoken), history, spoken, language), language=language)


def _understood(text: str, history: Sequence[Exchange], languages: Sequence[str], language: str | None) -> Question:
    follow = read(text, history)
    if follow.reason is not None:
        return Question(text, (), "any", follow=follow)
    if follow.kind in ("more", "document", "same", "bare"):
        return _as_before(follow, languages)
    text, stops = follow.text or text, _function_words(languages)
    if follow.kind in ("source", "ordinal"):
        own = _distinct(follow.text, stops | _FORM_WORDS | _COUNTING, 1.0, carried=False) if follow.text else ()
        words = (*own, *_pointed_words(follow.about, stops, own, scale=1.0))
        return Question(text, words, "who" if follow.kind == "source" else _type(text, language), follow.told, follow)
    if follow.kind == "quoted":
        pointed = _pointed_words(follow.about, stops, (), scale=_POINTED_WEIGHT)
        words = _heavier(pointed, _carried((), resolved(follow.before, 2), languages, damping=1.0))
        return Question(text, words, _type(text, language), follow.told, follow)
    own = _own(text, languages, language)
    says_new = _says_new(own, follow.before) if follow.before else None
    # "How did Ada begin her career?": a pronoun behind a new name points at that.
    if not follow.before or (says_new is not None and not _points_back(text[: text.find(says_new.text)])):
        return Question(text, own, _type(text, language), follow=follow)
    topical = len(_distinct(_topic(without_request(text, languages)), stops | _FORM_WORDS, 1.0, carried=False))
    if not is_dependent(text, topical) or (topical and _changes_language(text, language, follow.before)):
        return Question(text, own, _type(text, language), follow=follow)
    before = resolved(follow.before, 2)
    if not before:
        return Question(text, own, _type(text, language), follow=follow)
    carried = _carried(own, before, languages, damping=1.0 if says_new is None else _NEW_NAME_DAMPING)
    follow = replace(
        follow,
        kind="pronoun" if _points(text) else "dependent",
        about=before[-1].quotes if says_new is None else (),
    )
    kind = _type(text, language)
    if kind == "any" and only_names(text):  # "and for adults?" asks what was asked before
        for earlier in reversed(before):
            kind = _type(earlier.question, language) if kind == "any" else kind
    return Question(text, (*own, *carried), kind, told_after(text, before) if carried else None, follow)


def _as_before(follow: FollowUp, languages: Sequence[str]) -> Question:
    """An earlier question asked again: for more of it, of something else, for another type of answer."""
    inner = understand(follow.text, follow.before, languages)
    words = inner.words
    if follow.kind == "bare":
        words = (*words, *_names_of(follow.about, _function_words(languages), words))
    return replace(
        inner,
        words=words,
        type=inner.type if follow.asked is None else _type(follow.asked, inner.language),
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


def _names_told(words: tuple[Word, ...], text: str, language: str | None) -> tuple[Word, ...]:
    """Where every noun has a capital, only two capitals in a row make a name ("Anna Müller")."""
    if not language or not language_of(language).capital_nouns:
        return words
    rows = {word.casefold() for match in _CAPITALS.finditer(text, 1) for word in match.captures("name")}
    return tuple(replace(word, name=word.name and word.text.casefold() in rows) for word in words)


def _own(text: str, languages: Sequence[str], language: str | None = None) -> tuple[Word, ...]:
    """The words of content of a question that stands alone, with their weights."""
    asked = without_request(text, languages)
    return _weighed(_names_told(_content(asked, _function_words(languages)), asked, language), asked, languages)


def _weighed(words: tuple[Word, ...], text: str, languages: Sequence[str]) -> tuple[Word, ...]:
    """The words with their weights: everyday words, and phrases of asking, count little beside others."""
    talk = _talk(tuple(languages))
    asking = {word.casefold() for phrase in _form_phrases(text) for word in phrase.split()}
    light = [(folded := word.text.casefold()) in asking or (folded in talk and not word.name) for word in words]
    if all(light):
        return words
    return tuple(replace(word, weight=_LIGHT) if little else word for word, little in zip(words, light, strict=True))


def content_words(text: str, languages: Sequence[str]) -> tuple[Word, ...]:
    """The words of a plain search, function words left out unless there is nothing else."""
    stops = _function_words(languages)
    return _distinct(text, stops, 1.0, carried=False) or _distinct(text, frozenset(), 1.0, carried=False)


def asks_something(text: str) -> bool:
    """Whether a message standing alone has a word of content: not chat, a bare follow-up ("more"), or function words
    alone ("by who")."""
    if is_chat(text) or asks_for_more(text):
        return False
    return bool(_distinct(text, _function_words((detect(text),)) | _FORM_WORDS, 1.0, carried=False))


def _type(text: str, language: str | None) -> AnswerType:
    known = language_of(language) if language else None
    spoken = [known] if known and known.types else list(LANGUAGES.values())
    if _asks(text, [known.what_is for known in spoken]):
        return "definition"
    for known in spoken:
        for kind, pattern in known.types:
            if pattern.search(text):
                return kind
    return "any"


def _asks(text: str, patterns: Iterable[Pattern | None]) -> bool:
    return any(pattern.search(text) for pattern in patterns if pattern)


def _function_words(languages: Sequence[str]) -> frozenset[str]:
    return _function_words_of(tuple(languages))


@lru_cache(maxsize=64)
def _function_words_of(languages: tuple[str, ...]) -> frozenset[str]:
    words = stopwords("en")  # members mix English into any language
    for language in languages:
        words |= stopwords(language)
    return words


@lru_cache(maxsize=64)
def _talk(languages: tuple[str, ...]) -> frozenset[str]:
    return _FORM_WORDS.union(*(language_of(code).talk for code in (*languages, "en")))


@lru_cache(maxsize=64)
def _with_form_words(stops: frozenset[str]) -> frozenset[str]:
    return stops | _FORM_WORDS if stops else stops


def _content(text: str, stops: frozenset[str]) -> tuple[Word, ...]:
    # A question of nothing but function words ("what is it?") is searched for as it stands.
    return _distinct(text, stops, 1.0, carried=False) or _distinct(text, frozenset(), 1.0, carried=False)


@lru_cache(maxsize=8)
def _form_phrases(text: str) -> tuple[str, ...]:
    """What in `text` only asks ("how many", "list of"), by the phrases of every language."""
    known = [language.form_phrases for language in LANGUAGES.values() if language.form_phrases]
    return tuple(match[0] for phrases in known for match in phrases.finditer(text))


def _topic(text: str) -> str:
    """`text` with its phrases of asking blanked."""
    for phrase in _form_phrases(text):
        text = text.replace(phrase, " " * len(phrase))
    return text


def _distinct(text: str, leave_out: frozenset[str], weight: float, *, carried: bool) -> tuple[Word, ...]:
    found: dict[str, Word] = {}
    # Where all is in capitals they tell no names: "WHO IS HE", unlike "the WHO".
    shouted = text.isupper() and len(text.split()) > 2
    for word, start in question_words(text, _with_form_words(leave_out)):
        folded = word.casefold().replace(".", "")
        acronym = len(word) > 1 and word.isupper() and not shouted
        if (folded in leave_out and not acronym) or folded in found:
            continue
        found[folded] = Word(word, weight, carried, name=start > 0 and word[0].isupper() and not shouted)
    return tuple(found.values())


def is_dependent(text: str, topical: int) -> bool:
    """Whether a question with `topical` content words needs the conversation before it to be understood."""
    if _is_definition(text) and not _points(text):
        return False
    return _points_back(text) or (topical <= 2 and not _OWN_TOPIC.search(text))


def _changes_language(text: str, language: str | None, history: Sequence[Exchange]) -> bool:
    """Whether a question in `language` leaves that of the question before it, and points at nothing there: what it
    would carry are words of another language, which find nothing that answers it."""
    before = recognise(history[-1].question) if language and history else None
    return before is not None and before != language and not _points_back(text)


def _points_back(text: str) -> bool:
    return _points(text) or _asks(text, [language.dependent_start for language in LANGUAGES.values()])


@lru_cache(maxsize=8)
def _points(text: str) -> bool:
    return _asks(text, [language.dependent_word for language in LANGUAGES.values()])


@lru_cache(maxsize=8)
def _is_definition(text: str) -> bool:
    return _asks(text, [language.definition for language in LANGUAGES.values()])


def _carried(
    own: Sequence[Word], before: Sequence[Exchange], languages: Sequence[str], *, damping: float
) -> tuple[Word, ...]:
    """Words of the exchanges `before` (oldest first, as they stand alone), each with how much it counts."""
    stops = _function_words(languages)
    known = {word.text.casefold() for word in own}
    found: dict[str, Word] = {}

    def carry(words: Sequence[Word], weight: float) -> None:
        for word in words:
            folded = word.text.casefold()
            if folded not in known:
                heavier = max(weight * word.weight, found[folded].weight if folded in found else 0.0)
                found[folded] = Word(word.text, heavier, carried=True)

    for back, exchange in enumerate(reversed(before), start=1):
        earlier = _TOPIC_WEIGHT if _is_definition(exchange.question) else _EARLIER_WEIGHT
        carry(_own(exchange.question, languages), earlier**back * damping)
        names = [
            word for quote in exchange.quotes for word in _distinct(quote.text, stops, 1.0, carried=True) if word.name
        ]
        carry(names, _ANSWER_NAME_WEIGHT * damping)
    last = before[-1] if before else None
    if last and last.quotes:
        title = _FAQ.sub(" ", last.quotes[0].document.meta.title)
        carry(_distinct(title, stops, 1.0, carried=True), _TITLE_WEIGHT * damping)
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
