"""Whether by a sentence another does what the question asks of one. In: a question, its terms, a sentence. Out: a bool.

"How many sports does Yale compete in" is not told by "Harvard competes in 42": all words stand there but the one who
does it, and another stands in that place. Told where the doer is a name right before the verb, or behind "by"; and
where the deed is a noun ("the expulsion of ten envoys") also by whose it is, and by the subject of the verb before it.
Members type names in small letters: what the passages that were found write with a capital alone is one.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import regex

from bot.answer.asking.question import Question
from bot.model import Passage
from bot.retrieve.queryterm import QueryTerm
from bot.text.languages import language_of
from bot.text.languages.doing import Doing
from bot.text.patterns import lazily
from bot.text.places import is_country
from bot.text.terms import Analyzer, Token, analyzer_of, fold_word

_SAME = 0.8  # how exactly an inflected form stands for a verb
_AKIN = 0.6  # and how exactly what may be the asked one
_BEGINNING = 4  # letters that two forms of a name share
_NEAR = 6  # words around a doer among which the asked one may stand ("Ida and Ada"), or behind a deed its doer
_ADJECTIVES = 3  # words between one and his deed, and one more
_ACRONYM = 5  # letters of an acronym, which the text may write out
_PAUSE = lazily(r"[,;:–—.!?()\"“”]")


@dataclass(frozen=True, slots=True)
class _Asked:
    """Who is asked for, by the words as written and by the terms that stand for them; the terms of the verb, and those
    of nouns for what it does; the place of the verb in the question, and the verb itself where only that is one."""

    names: Sequence[str]
    terms: frozenset[str]
    verbs: frozenset[str]
    nouns: frozenset[str]
    verb: int
    typed: str


@dataclass(frozen=True, slots=True)
class _Said:
    """A quote by its words."""

    text: str
    tokens: Sequence[Token]
    doing: Doing
    articles: frozenset[str]
    days: frozenset[str]

    def word(self, at: int) -> str:
        return self.text[self.tokens[at].start : self.tokens[at].end]

    def within(self, at: int, words: frozenset[str]) -> bool:
        return 0 <= at < len(self.tokens) and self.word(at).casefold() in words

    def pauses(self, at: int) -> bool:
        """Whether a clause ends behind a word."""
        return _PAUSE.search(self.text, self.tokens[at].end, self.tokens[at + 1].start) is not None

    def names_deed(self, at: int) -> bool:
        """Whether a noun stands for a deed that is done to something, not for the one who does it."""
        word = self.word(at).casefold()
        return self.within(at + 1, self.doing.done_to) and not word.endswith(self.doing.agents)

    def holds(self, asked: _Asked, start: int, end: int) -> bool:
        """Whether a stretch of words has, or may have, the one that is asked for."""
        beginnings = {name.casefold()[:_BEGINNING] for name in asked.names}
        return any(
            self.tokens[at].term in asked.terms or self.word(at).casefold()[:_BEGINNING] in beginnings
            for at in range(max(start, 0), min(end, len(self.tokens)))
        )


class Doers:
    """What one question asks somebody to have done, beside the passages that were found for it."""

    def __init__(self, question: Question, terms: Sequence[QueryTerm], passages: Sequence[Passage]) -> None:
        """`terms` are those of the question, position by position."""
        self._question = question
        self._terms = terms
        self._passages = passages
        self._asked: dict[str, _Asked | None] = {}

    @property
    def asked(self) -> bool:
        """Whether it may ask that at all, in a language of the passages."""
        known = {passage.document.meta.language for passage in self._passages}
        return any((doing := language_of(one).doing) and doing.asks.search(self._question.text) for one in known)

    def other(self, passage: Passage, text: str, own: frozenset[int]) -> bool:
        """Whether by `text` of a passage, which covers the terms `own`, another does what is asked of one."""
        meta = passage.document.meta
        doing = language_of(meta.language).doing
        if doing is None:
            return False
        if meta.language not in self._asked:
            self._asked[meta.language] = self._read(meta.language, doing)
        asked = self._asked[meta.language]
        return asked is not None and asked.verb in own and _done_by_other(asked, passage, text, doing)

    def _read(self, language: str, doing: Doing) -> _Asked | None:
        """Who is asked for, None where that is no name."""
        match = doing.asks.search(self._question.text)
        if match is None or match["does"] in doing.tells:
            return None
        words, terms = self._question.words, self._terms
        place = {fold_word(word.text): at for at, word in enumerate(words) if not word.carried}
        names, verb = match["doer"].split(), place.get(match["does"])
        if verb is None or words[verb].weight < 1 or not self._is_named(names, match["does"]):
            return None
        analyzer = analyzer_of(language)
        # "United States" is one word of a question.
        ones = [terms[place[word]] for word in map(fold_word, (*names, " ".join(names))) if word in place]
        variants = terms[verb].variants
        return _Asked(
            names,
            frozenset(variant.term for one in ones for variant in one.variants if variant.weight >= _AKIN)
            | frozenset(map(analyzer.term, names)),
            frozenset(variant.term for variant in variants if variant.weight >= _SAME),
            frozenset(variant.term for variant in variants if _AKIN <= variant.weight < _SAME),
            verb,
            # Behind "did" a verb as it is typed: "did Ida move", not "her next move".
            match["does"] if match["bare"] else "",
        )

    def _is_named(self, names: Sequence[str], verb: str) -> bool:
        """Whether words name one, before a `verb`."""
        last = names[-1]
        typed = (last,) if last[:1].isupper() else (last.capitalize(), last.upper())
        if len(names) == 1 and any(map(is_country, typed)):
            return True
        if last[:1].isupper():
            return not (last.isupper() and len(last) <= _ACRONYM)
        # A verb that is written so too is part of the name.
        text = "\n".join({passage.id: passage.text for passage in self._passages}.values())
        return _is_capitalised(last, text) and not _is_capitalised(verb, text)


def _done_by_other(asked: _Asked, passage: Passage, text: str, doing: Doing) -> bool:
    meta = passage.document.meta
    known = language_of(meta.language)
    days = known.figures.days if known.figures else frozenset[str]()
    analyzer = analyzer_of(meta.language)
    said = _Said(text, analyzer.tokens(text), doing, known.articles, days)
    around = f"{passage.text} {meta.title}"
    found = False
    for at, token in enumerate(said.tokens):
        if token.term in asked.verbs:
            if said.word(at).casefold() == asked.typed or said.word(at).endswith(doing.ongoing):
                continue
            passive = any(said.within(near, doing.suffers) for near in (at - 1, at - 2)) or said.within(
                at + 1, doing.by
            )
            if not passive and said.holds(asked, 0, at):
                return False
            doer = (_behind(said, at) or _orders(said, at)) if passive else _before(said, at)
        elif token.term in asked.nouns and said.names_deed(at):
            passive, doer = True, _of_deed(said, at)
        elif token.term in asked.nouns and not said.holds(asked, 0, at):
            passive, doer = True, _subject(said, at)
        else:
            continue
        if doer is None or not _is_name(said, doer, around):
            continue
        # What it is done to stands between: "ten Russian envoys were expelled by the US".
        if passive and said.holds(asked, *((doer - _NEAR, doer + 1) if doer < at else (doer, doer + _NEAR))):
            return False
        found = found or not _one_name(asked.names[-1], said.word(doer), around, analyzer)
    return found


def _is_capitalised(word: str, text: str) -> bool:
    """Whether a text has a word with a capital within a sentence, and nowhere without."""
    small = regex.escape(word)
    capital = small[:1].upper() + small[1:]
    return bool(regex.search(rf"[\p{{Ll}},;] {capital}\b", text)) and not regex.search(rf"\b{small}\b", text)


def _before(said: _Said, verb: int) -> int | None:
    """The place of the word right before a verb, helping verbs and adverbs aside, if it can be its subject."""
    at = verb - 1
    while at >= 0:
        if said.within(at, said.days):  # "Ida on Monday patented"
            at -= 2 if said.within(at - 1, said.doing.joins) else 1
        elif said.within(at, said.doing.between) or said.word(at).endswith(said.doing.adverbs):
            at -= 1
        else:
            break
    if at < 0 or said.pauses(at):
        return None
    first = _first(said, at)
    before = first - 1
    while said.within(before, said.articles):
        before -= 1
    joined = said.within(before, said.doing.joins) and not said.pauses(before)
    return None if joined else at


def _behind(said: _Said, verb: int) -> int | None:
    """The place of the doer behind a verb whose subject is none."""
    by = next((at for at in (verb + 1, verb + 2) if said.within(at, said.doing.by)), None)
    if by is None:
        return None
    doer = by + 1
    while said.within(doer, said.articles):
        doer += 1
    return doer if doer < len(said.tokens) else None


def _orders(said: _Said, verb: int) -> int | None:
    """The place of the one who has something done: "the US ordered ten envoys to be expelled"."""
    at = verb - 1
    while said.within(at, said.doing.suffers):
        at -= 1
    return _subject(said, at) if said.within(at, said.doing.infinitive) else None


def _of_deed(said: _Said, noun: int) -> int | None:
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
    return _subject(said, noun)


def _subject(said: _Said, end: int) -> int | None:
    """The place of a name right before the first verb that stands before a word in its clause."""
    start = end
    while start > 0 and not said.pauses(start - 1):
        start -= 1
    for at in range(start + 1, end):
        word = said.word(at)
        if word.islower() and word.endswith(said.doing.past) and said.word(at - 1)[:1].isupper():
            return at - 1
    return None


def _first(said: _Said, last: int) -> int:
    """The place of the first word of a name by that of its last."""
    at = last
    while at > 0 and said.word(at - 1)[:1].isupper() and not said.tokens[at - 1].stop and not said.pauses(at - 1):
        at -= 1
    return at


def _is_name(said: _Said, at: int, around: str) -> bool:
    """Whether a word is a name: where it begins the quote, and stands alone, the text `around` has to tell."""
    word = said.word(at)
    if is_country(word):
        return True
    if len(word) < 2 or not word[0].isupper() or said.tokens[at].stop:
        return False
    return at > 0 or regex.search(rf"[\p{{Ll}},;] {regex.escape(word)}\b", around) is not None


def _one_name(one: str, other: str, around: str, analyzer: Analyzer) -> bool:
    """Whether two words stand together in a name: "Ida Lovelace", "Ida van Lovelace", not "Ida and Ada"."""
    first, last = regex.escape(one), regex.escape(other)
    between = r"(?: (?P<between>[\w.]+))?"
    named = regex.finditer(rf"\b(?:{first}{between} {last}|{last}{between} {first})\b", around)
    return any(match["between"] is None or not analyzer.is_stop(match["between"]) for match in named)
