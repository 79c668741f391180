"""What a question asks, in the light of its conversation. In: its text, its history. Out: a `Question`.

Its words are read by `words`, its form by `forms`, what kind of follow-up it is by `followup`; what it carries from
earlier questions and answers by `carried`.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from functools import lru_cache

import regex

from bot.answer.asking.aside import apart, names_shown, told_words
from bot.answer.asking.carried import carried_words, heavier_of, names_of, new_name, pointed_words
from bot.answer.asking.comparisons import only_compares
from bot.answer.asking.followup.alone import asks_for_more
from bot.answer.asking.followup.earlier import in_full, named_for
from bot.answer.asking.followup.kinds import FollowUp, Kind
from bot.answer.asking.followup.naming import named_instead, names_another, only_names
from bot.answer.asking.followup.reading import read, spoken_of
from bot.answer.asking.forms import (
    answer_type,
    has_a_topic,
    is_definition,
    is_dependent,
    knows_of_before,
    pointing,
    points,
    points_back,
)
from bot.answer.asking.own import own_words
from bot.answer.asking.permission import doings
from bot.answer.asking.phrases import asks, trimmed, written_in
from bot.answer.asking.plain import plain
from bot.answer.asking.request import without_request
from bot.answer.asking.smalltalk import bared, is_chat, turns_away
from bot.answer.asking.told import plain as plain_text
from bot.answer.asking.told import told_after
from bot.answer.asking.words import Word, asking_words, count_untalked, distinct, function_words, is_shouted
from bot.model import Exchange
from bot.text.everyday import is_known
from bot.text.language import detect, recognise
from bot.text.languages import AnswerType, language_of
from bot.text.patterns import lazily
from bot.text.script import in_one_script
from bot.text.stopwords import FORM_WORDS, LIGHT, talk
from bot.text.terms import WORD

_PLAIN_WORD = lazily(r"(?<![\w'’/.-])(?:w/o?|[\p{L}\p{N}]+)(?![\w'’./-]*\w)")
_WILL_NOT = lazily(r"\bwon['’]t\b", regex.I)
_DRAWN_OUT = lazily(r"(?<![\w'’/.-])(?=\p{Ll}{4,}(?![\w'’./-]*\w))\p{Ll}*?(\p{Ll})\1\1\p{Ll}*")
_TYPED = re.compile(r"w/o?|\w+", re.ASCII)
"""All that `_PLAIN_WORD` finds in a text of ASCII, and more, in a fraction of the time."""
_THRICE = re.compile(r"([^\W\d_])\1\1")
"""A letter three times in a row, without which nothing is drawn out."""
_RUN = lazily(r"(\p{Ll})\1\1+")
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

_CARRYING: frozenset[Kind] = frozenset({"new", "dependent", "pronoun", "other"})
"""The kinds that are the message itself, with words of earlier ones or without."""

_TOLD = 6  # words of content of a question that names what its pronouns stand for
_MOST_LACKING = 3  # of those, where they may stand for something that it names
_FEW = 2  # words of content of a bare name
_FRAGMENT = 6  # words of one that begins with a preposition
_QUOTED_WEIGHT = 0.5  # of a name or number in a quote that is pointed at


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
    again: frozenset[int] = frozenset()
    """The positions of the carried words of an earlier question that is asked again, of something else."""
    told: str = ""
    """What its message tells beside it."""

    @property
    def names_its_topic(self) -> bool:
        """Whether it asks what or who something is, or to be told of it: then one word is enough to look for."""
        asked = self.request
        left = asked != self.text and any(word.text.casefold() in asked.casefold() for word in self.own)
        return left or is_definition(self.text.strip())

    @property
    def request(self) -> str:
        """What it asks to be told, without the words that ask for that, which are blanked."""
        return without_request(self.text, (self.language,) if self.language else ())

    @property
    def may_stand_alone(self) -> bool:
        """Whether it carries words only because it is short, or its pronoun may stand for one of its own; it does not
        go on ("and ...?"), but for the earlier question with something else in it."""
        short = self.follow.kind in ("dependent", "pronoun", "other", "same") and any(
            word.carried for word in self.words
        )
        return short and (self.lacking < _MOST_LACKING or self.changes_language) and not only_names(self.text)

    @property
    def changes_language(self) -> bool:
        """Whether it is in another language than the question before it: the words that it carries are of that one."""
        return _changes_language(self.language, self.follow.before)

    @property
    def lacking(self) -> int:
        """How likely a pronoun of it stands for something that it does not name itself: 0 where it has none, more the
        fewer words of content it has, or stand before the pronoun."""
        at = pointing(self.text, self.language)
        if at is None:
            return 0
        spoken = (self.language,) if self.language else ()
        before = count_untalked(self.text[:at], spoken)
        return max(_TOLD - max(count_untalked(self.text, spoken) - (not before), before + 2), 1)

    @property
    def is_whole(self) -> bool:
        """Whether it names what it is about, and nothing that is known from before: not "the band", "what changed"."""
        return (self.names_its_topic or len(self.own) > 1) and not knows_of_before(self.text)

    @property
    def is_of_its_own(self) -> bool:
        """Whether it may open a conversation, short as it is, so that what answers it is what was asked for."""
        return self.is_whole or self.names_its_topic or (has_a_topic(self.text) and not knows_of_before(self.text))

    @property
    def own(self) -> tuple[Word, ...]:
        """The words of what is asked: as typed, or as an earlier question had them where that is asked again."""
        return tuple(word for word in self.words if not word.carried)


def _spelled_out(text: str, languages: tuple[str, ...]) -> str:
    """`text` with chat spellings written out: "hw many ppl" asks how many people."""
    meanings = _meanings(languages or ("en",))
    text = _WILL_NOT.sub("will not", text)  # its first half is a word that tells who won
    if _THRICE.search(text):
        text = _DRAWN_OUT.sub(lambda match: _shortened(match[0], languages), text)
    text = _unclipped(text, languages)
    if text.isascii() and meanings.keys().isdisjoint(_TYPED.findall(text)):  # as most
        return text
    # A capital may be a name's: Max is no maximum.
    return _PLAIN_WORD.sub(lambda match: meanings.get(match[0], match[0]), text)


@lru_cache(maxsize=64)  # asked of every earlier message: what follows it may leave no trace of how it was meant
def _unclipped(text: str, languages: tuple[str, ...]) -> str:
    """`text` with what the place of a word tells of it: "wann habt ihr auf" asks when it is open."""
    for clipped, whole in (pair for code in languages for pair in language_of(code).clipped):
        text = clipped.sub(whole, text)
    return text


def _shortened(word: str, languages: Sequence[str]) -> str:
    """A word without the letters that draw it out: "waaay", "coool"; as it is where it may be a compound
    ("Schifffahrt") or a Roman number."""
    if set(word) <= set("ivx") or any(language_of(code).linking for code in languages):
        return word
    twice = _RUN.sub(r"\1\1", word)
    return twice if any(is_known(twice, language_of(code)) for code in (*languages, "en")) else _RUN.sub(r"\1", word)


@lru_cache(maxsize=64)
def _meanings(languages: tuple[str, ...]) -> dict[str, str]:
    return {word: meaning for code in languages for word, meaning in language_of(code).spellings.pairs()}


def understand(
    text: str, history: Sequence[Exchange], languages: Sequence[str], language: str | None = None
) -> Question:
    """The question `text` after `history` (oldest first), asked of documents in `languages`; in `language`, where more
    tells it than the text."""
    turned = (at for at in reversed(range(len(history))) if turns_away(history[at].question))
    history = () if not history or turns_away(text) else history[next(turned, 0) :]
    text = plain(text)
    if is_shouted(text):  # its parts, shorter than it, would seem to have acronyms
        text = text.lower()
    likely = recognise(history[-1].question) if history else None
    language = language or recognise(text, likely or next(iter(languages), None))
    spoken = (language,) if language else tuple(languages)
    before = [
        replace(exchange, question=_unclipped(in_one_script(plain(exchange.question), language), spoken))
        for exchange in history
    ]
    asked, told = apart(text, spoken, language)
    question = _understood(_spelled_out(asked, spoken), before, spoken, language)
    if told and question.follow.kind != "new":  # its other sentences may be what goes on, or its topic
        whole = _understood(_spelled_out(text, spoken), before, spoken, language)
        # What is told behind a question is neither, unless it names what was shown: "in this article".
        behind = text.startswith(asked) and not names_shown(told, language)
        if whole.follow.kind == "new" and not behind:
            question = replace(_understood(_spelled_out(asked, spoken), (), spoken, language), follow=whole.follow)
        elif not (behind and whole.follow.kind in _CARRYING):
            question, told = whole, ""
    if told:
        told = _spelled_out(told, spoken)
        beside = told_words(told, question.words, spoken, pointed=points(asked, language))
        question = replace(question, words=(*question.words, *beside), told=told)
    return replace(question, language=language)


def _understood(text: str, history: Sequence[Exchange], languages: Sequence[str], language: str | None) -> Question:
    follow = read(text, history)
    if follow.reason is not None:
        return Question(text, (), "any", follow=follow)
    if follow.kind in ("more", "document", "short", "again", "same", "bare"):
        return _as_before(follow, languages)
    text, stops = follow.text or text, function_words(languages)
    if follow.kind in ("source", "ordinal", "this"):
        asking = asking_words(text, languages)
        own = distinct(follow.text, stops | FORM_WORDS | _COUNTING | asking) if follow.text else ()
        words = (*own, *pointed_words(follow.about, stops, own, scale=1.0))
        return Question(
            text,
            words,
            "any" if follow.wants else "who" if follow.kind == "source" else _type_of(text, language),
            follow.told,
            follow,
        )
    if follow.kind == "quoted":
        pointed = pointed_words(follow.about, stops, (), scale=_QUOTED_WEIGHT)
        words = heavier_of(pointed, carried_words((), spoken_of(follow.before), languages))
        # "What's the difference?" asks not what something is.
        kind = "any" if only_compares(bared(trimmed(text))) else _type_of(text, language)
        return Question(text, words, kind, follow.told, follow)
    own = own_words(text, languages, language)
    new = new_name(own, follow.before) if follow.before else None
    # "How did Ada begin her career?": a pronoun behind a new name points at that.
    if not follow.before or (new is not None and not points_back(text[: text.find(new.text)], language)):
        return Question(text, own, _type_of(text, language), follow=follow)
    named = named_instead(text)
    topical = count_untalked(named or text, languages)
    asked = without_request(text, (language,) if language else (), meaning=False)  # "is it true" points at nothing
    # The asker is no topic of "no, I meant a month".
    names = named or _bare_name(text, topical, language)
    dependent = is_dependent(asked, topical, language) or (
        is_dependent(named, topical, language) if named else bool(names)
    )
    if not dependent or (topical and _changes_language(language, follow.before) and not points_back(text, language)):
        return Question(text, own, _type_of(text, language), follow=follow)
    before = named_for(spoken_of(follow.before), text)
    if not before:
        return Question(text, own, _type_of(text, language), follow=follow)
    stops = function_words(languages)
    own = tuple(word for word in own if word.text.casefold() not in stops or word.text.isupper())
    carried = carried_words(own, before, languages, says_new=new is not None)
    if carried and talk(languages).issuperset(word.text.casefold() for word in own):
        own = tuple(replace(word, weight=LIGHT) for word in own)  # "is it any good" asks of what was spoken of
    told = told_after(text, in_full(before)) if carried else None
    follow = replace(
        follow,
        kind="pronoun" if points(names or asked, language) else "other" if names else "dependent",
        about=before[-1].quotes if new is None else (),
    )
    kind = _type_of(text, language)
    if kind == "any" and names:  # "and for adults?" asks what was asked before
        for earlier in reversed(before[-2:]):
            kind = _type_of(earlier.question, language) if kind == "any" else kind
    if kind in ("permission", "possibility", "penalty"):
        if own and names_another(text):
            carried = ()  # "are ads allowed", "and links?" asks of links alone
        elif spoken := _spoken_of(text, before, languages):
            own, carried, told = own_words(spoken[-1].question, languages), (), told_after(text, in_full(spoken))
    words = (*own, *carried)
    return Question(
        text,
        words,
        kind,
        told,
        follow,
        again=_typed_again(words, before[-1], languages) if follow.kind == "other" else frozenset(),
    )


def _spoken_of(text: str, before: Sequence[Exchange], languages: Sequence[str]) -> Sequence[Exchange]:
    """`before` up to the last question that has a word of content, where `text` only asks: "is that allowed?", "what
    happens if I do?"; else nothing."""

    def only_asks(question: str) -> bool:
        idle = function_words(languages) | doings(question, languages)
        return not distinct(without_request(question, languages), idle)

    if not only_asks(text):
        return ()
    ends = (end for end in range(len(before), 0, -1) if not only_asks(before[end - 1].question))
    return before[: next(ends, 0)]


def _bare_name(text: str, topical: int, language: str | None) -> str:
    """A message that is but a name of what else to ask of, "children?", "for my own children?"; "" where it is more."""
    typed = WORD.findall(text)
    first = typed[0].casefold() if 1 < len(typed) <= _FRAGMENT else ""
    within = any(first in phrases.prepositions for phrases in written_in(text) if phrases.code == (language or "en"))
    few = 0 < topical <= _FEW and (within or len(typed) <= topical + 1)
    return text if few and not asks(text) and _type_of(text, language) == "any" and not points(text, language) else ""


def _typed_again(words: Sequence[Word], earlier: Exchange, languages: Sequence[str]) -> frozenset[int]:
    """Which carried words stand in an earlier question itself, not in its answer."""
    typed = {word.text.casefold() for word in own_words(earlier.question, languages)}
    return frozenset(at for at, word in enumerate(words) if word.carried and word.text.casefold() in typed)


def _as_before(follow: FollowUp, languages: Sequence[str]) -> Question:
    """An earlier question asked again: for more of it, of something else, for another type of answer."""
    inner = understand(follow.text, follow.before, languages)
    words, told = inner.words, follow.told
    before = told.removesuffix(plain_text(inner.text)) if told else None
    if inner.understood_as and before is not None and before != told and not before.endswith("… "):
        told = before + inner.understood_as  # what it carries is told as well
    if follow.kind == "bare":
        words = (*words, *names_of(follow.about, function_words(languages), words))
    return replace(
        inner,
        words=words,
        type=inner.type if follow.asked is None else _type_of(follow.asked, recognise(follow.asked, inner.language)),
        understood_as=told,
        follow=replace(
            follow,
            kind=inner.follow.kind if follow.kind in ("more", "short", "again") else follow.kind,
            about=follow.about or inner.follow.about,
            shown=follow.shown,
            reason=inner.follow.reason,
        ),
    )


def _type_of(text: str, language: str | None) -> AnswerType:
    """What a question asks for, whatever words ask to be told."""
    spoken = (language,) if language else ()
    asked = without_request(text, spoken, meaning=False)  # "who knows when it opens" asks when
    kind = answer_type(asked, language)
    if kind == "any" and asked != text:
        kind = answer_type(text, language)
    if kind != "any":
        return kind
    whole = without_request(text, spoken)
    return kind if whole in (asked, text) else answer_type(whole, language)


def asks_something(text: str) -> bool:
    """Whether a message standing alone has a word of content: not chat, a bare follow-up ("more"), or function words
    alone ("by who")."""
    if is_chat(text) or asks_for_more(text):
        return False
    return bool(distinct(text, function_words((detect(text),)) | FORM_WORDS))


def _changes_language(language: str | None, history: Sequence[Exchange]) -> bool:
    """Whether a question in `language` leaves that of the question before it: what it would carry are words of another
    language, which find nothing that answers it, unless it points at them."""
    before = recognise(history[-1].question) if language and history else None
    return before is not None and before != language
