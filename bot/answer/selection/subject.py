"""Who does what in a statement. In: its words, the place of a verb or of a noun for what is done. Out: the place of the
word that ends the doer's name, None where nothing tells one.

A doer stands right before the verb, or behind "by"; where the verb stands second in a clause, on either side of it or
of its helping verb. Of a deed that is a noun it is whose it is, or the subject of the verb before it.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import regex

from bot.text.everyday import is_known
from bot.text.languages import Language
from bot.text.languages.doing import Doing
from bot.text.patterns import lazily
from bot.text.places import is_country, is_place
from bot.text.terms import Token, fold_word

_NEAR = 6  # words behind a deed among which its doer may stand
_ADJECTIVES = 3  # words between one and his deed, and one more
_PAUSE = lazily(r"[,;:–—.!?()\"“”]")


@dataclass(frozen=True, slots=True)
class Statement:
    """What is said, by its words."""

    text: str
    tokens: Sequence[Token]
    doing: Doing
    language: Language

    def word(self, at: int) -> str:
        """A word as it is written."""
        return self.text[self.tokens[at].start : self.tokens[at].end]

    def within(self, at: int, words: frozenset[str]) -> bool:
        """Whether there is a word at a place, and it is one of some, lower case."""
        return 0 <= at < len(self.tokens) and self.word(at).casefold() in words

    def pauses(self, at: int) -> bool:
        """Whether a clause ends behind a word."""
        return _PAUSE.search(self.text, self.tokens[at].end, self.tokens[at + 1].start) is not None

    def names_deed(self, at: int) -> bool:
        """Whether a noun stands for a deed that is done to something, not for the one who does it."""
        word = self.word(at).casefold()
        return self.within(at + 1, self.doing.done_to) and not word.endswith(self.doing.agents)

    def names_country(self, at: int) -> bool:
        """Whether a word, with those of the name that it ends, names a country."""
        first = _first(self, at)
        return is_country(self.word(at)) or is_place(self.text[self.tokens[first].start : self.tokens[at].end])

    def aside(self, at: int) -> bool:
        """Whether a word only tells of what something is, or where: "russische Gesandte", "Gesandte aus Russland"."""
        if self.word(at).islower():
            return True
        at -= 1
        while self.within(at, self.language.articles):
            at -= 1
        return self.within(at, self.doing.joins - self.doing.by)

    def clause(self, at: int) -> tuple[int, int]:
        """The places of the first word of the clause of a word, and behind its last."""
        start, end = at, at + 1
        while start > 0 and not self.pauses(start - 1):
            start -= 1
        while end < len(self.tokens) and not self.pauses(end - 1):
            end += 1
        return start, end


def suffers(said: Statement, verb: int) -> bool:
    """Whether the subject of a verb is no doer."""
    first = said.clause(verb)[0] if said.doing.second else verb - 2
    return any(said.within(at, said.doing.suffers) for at in range(first, verb)) or said.within(verb + 1, said.doing.by)


def _before(said: Statement, verb: int) -> int | None:
    """The place of the word right before a verb, helping verbs and adverbs aside, if it can be its subject."""
    at, days = verb - 1, said.language.figures.days if said.language.figures else None
    while at >= 0:
        if days and said.within(at, days):  # "Ida on Monday patented"
            at -= 2 if said.within(at - 1, said.doing.joins) else 1
        elif said.within(at, said.doing.between) or said.word(at).endswith(said.doing.adverbs):
            at -= 1
        else:
            break
    if at < 0 or said.pauses(at):
        return None
    first = _first(said, at)
    before = first - 1
    while said.within(before, said.language.articles):
        before -= 1
    joined = said.within(before, said.doing.joins) or (bool(said.doing.cases) and _is_noun(said, before))
    return None if joined and not said.pauses(before) else at


def doer_of(said: Statement, verb: int, *, passive: bool) -> int | None:
    """The doer of a verb, whose subject that is unless it is `passive`."""
    if not passive:
        return _beside(said, verb) if said.doing.second else _before(said, verb)
    found = _behind(said, verb) or _orders(said, verb)
    return _ahead(said, verb) if found is None and said.doing.second else found


def _beside(said: Statement, verb: int) -> int | None:
    """The place of the last word of the name on one side of a verb that stands second, or of its helping verb."""
    start, _ = said.clause(verb)
    verb = next((at for at in range(start, verb) if said.within(at, said.doing.second)), verb)
    if said.within(verb + 1, said.doing.pronouns):
        return None
    ahead = _before(said, verb)
    many = said.word(verb).endswith(said.doing.plural)
    if ahead is not None and _stands_alone(said, ahead, start, many=many):
        return ahead
    doer = verb + 1
    while said.within(doer, said.language.articles):
        doer += 1
    if doer >= len(said.tokens):
        return None
    last = _last(said, doer)
    return last if _stands_alone(said, last, verb + 1, many=many) else None


def _stands_alone(said: Statement, at: int, start: int, *, many: bool) -> bool:
    """Whether a word, of a language that writes all nouns with a capital, is a name, one in a clause from `start` on:
    that of a country, which is not whose another is ("der Botschafter der USA"), or what no article stands
    before, unless `many` do it."""
    first = _first(said, at)
    if not said.names_country(at):
        return said.word(at)[:1].isupper() and first == start and not many
    before = first - 1
    while said.within(before, said.language.articles):
        before -= 1
    return before < start or before == first - 1 or not said.word(before)[:1].isupper()


def _ahead(said: Statement, verb: int) -> int | None:
    """The place of the doer in the clause of a verb at its end: "wurden von Ada gebaut"."""
    start, _ = said.clause(verb)
    for at in range(verb - 1, start, -1):
        if said.within(at, said.doing.by):
            doer = at + 1
            while said.within(doer, said.language.articles):
                doer += 1
            last = _last(said, doer)
            return last if last < verb and (doer == at + 1 or said.names_country(last)) else None
    return None


def _last(said: Statement, first: int) -> int:
    """The place of the last word of a name by that of its first."""
    at = first
    while not is_country(said.word(at)) and at + 1 < len(said.tokens) and _goes_on(said, at):
        at += 1
    return at


def _is_noun(said: Statement, at: int) -> bool:
    """Whether a word may be a noun whose name stands behind it: "сестра Ады", not "в мае Ада"."""
    if at < 0 or said.tokens[at].stop or not said.word(at).islower():
        return False
    return at == 0 or not (said.within(at - 1, said.doing.joins) or said.word(at - 1).isdigit())


def _behind(said: Statement, verb: int) -> int | None:
    """The place of the doer behind a verb whose subject is none."""
    by = next((at for at in (verb + 1, verb + 2) if said.within(at, said.doing.by)), None)
    if by is None:
        return None
    doer = by + 1
    while said.within(doer, said.language.articles):
        doer += 1
    return doer if doer < len(said.tokens) else None


def _orders(said: Statement, verb: int) -> int | None:
    """The place of the one who has something done: "the US ordered ten envoys to be expelled"."""
    at = verb - 1
    while said.within(at, said.doing.suffers):
        at -= 1
    return subject(said, at) if said.within(at, said.doing.infinitive) else None


def of_deed(said: Statement, noun: int) -> int | None:
    """The place of the doer of a deed: "Ada's launch of", "the French launch of", "the launch of a pump by Ada", "Ada
    announced the launch of"."""
    at = noun - 1
    while at > max(noun - _ADJECTIVES, 0) and said.word(at).islower() and not said.tokens[at].stop:
        at -= 1
    if at > 0 and said.within(at, said.doing.possessive):
        return at - 1
    if at >= 0 and is_country(said.word(at)):
        return at
    for at in range(noun + 1, min(noun + _NEAR, len(said.tokens))):
        if said.pauses(at - 1):
            break
        if said.within(at, said.doing.by):
            return _behind(said, at - 1)
    return subject(said, noun)


def subject(said: Statement, end: int) -> int | None:
    """The place of a name right before the first verb that stands before a word in its clause."""
    start, _ = said.clause(end)
    for at in range(start + 1, end):
        word = said.word(at)
        if word.islower() and word.endswith(said.doing.past) and said.word(at - 1)[:1].isupper():
            return at - 1
    return None


def _goes_on(said: Statement, at: int) -> bool:
    return said.word(at + 1)[:1].isupper() and not said.pauses(at)


def _first(said: Statement, last: int) -> int:
    """The place of the first word of a name by that of its last."""
    at = last
    while at > 0 and said.word(at - 1)[:1].isupper() and not said.tokens[at - 1].stop and not said.pauses(at - 1):
        at -= 1
    return at


def is_name(said: Statement, at: int, around: str) -> bool:
    """Whether a word is a name: where it begins the quote, and stands alone, the text `around` has to tell, or that no
    table of common words has it."""
    word = said.word(at)
    if is_country(word):
        return True
    if len(word) < 2 or not word[0].isupper() or said.tokens[at].stop:
        return False
    if said.language.capital_nouns or (word.isupper() and not said.text.isupper()):
        return True
    if at > 0 or regex.search(rf"[\p{{Ll}},;] {regex.escape(word)}\b", around):
        return True
    known = said.language
    return bool(known.known) and not word.endswith(said.doing.nouns) and not is_known(fold_word(word), known)
