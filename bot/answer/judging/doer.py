"""Whether by a quote another does what the question asks of one. In: a question, its terms, the best candidate. Out: a
bool.

"How many sports does Yale compete in" is not told by "Harvard competes in 42": all words stand there but the one who
does it, and another stands in that place. Told where the doer is a name right before the verb, or behind "by". Members
type names in small letters: what the passages that were found write with a capital alone is one.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import regex

from bot.answer.asking.question import Question
from bot.answer.judging.country import is_country
from bot.answer.selection.selector import Candidate
from bot.retrieve.queryterm import QueryTerm
from bot.text.languages import language_of
from bot.text.languages.doing import Doing
from bot.text.patterns import lazily
from bot.text.terms import Token, analyzer_of, fold_word

_SAME = 0.8  # how exactly an inflected form stands for a verb
_AKIN = 0.6  # and how exactly what may be the asked one
_BEGINNING = 4  # letters that two forms of a name share
_NEAR = 6  # words around a doer among which the asked one may stand: "Ida and Ada"
_ACRONYM = 5  # letters of an acronym, which the text may write out
_PAUSE = lazily(r"[,;:–—.!?()\"“”]")


@dataclass(frozen=True, slots=True)
class _Asked:
    """Who is asked for, by the words as written and by the terms that stand for them; and the terms of the verb."""

    names: Sequence[str]
    terms: frozenset[str]
    verbs: frozenset[str]


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

    def holds(self, asked: _Asked, start: int, end: int) -> bool:
        """Whether a stretch of words has, or may have, the one that is asked for."""
        beginnings = {name.casefold()[:_BEGINNING] for name in asked.names}
        return any(
            self.tokens[at].term in asked.terms or self.word(at).casefold()[:_BEGINNING] in beginnings
            for at in range(max(start, 0), min(end, len(self.tokens)))
        )


def other_doer(
    question: Question, terms: Sequence[QueryTerm], best: Candidate, found_with: Sequence[Candidate] = ()
) -> bool:
    """Whether the question, whose terms are `terms` position by position, asks what one does, and by `best` another
    does that. `found_with` are the candidates beside `best`."""
    meta = best.hit.passage.document.meta
    known = language_of(meta.language)
    doing = known.doing
    match = doing.asks.search(question.text) if doing else None
    asked = _asked(question, terms, (best, *found_with), doing, match) if doing and match else None
    if doing is None or match is None or asked is None:
        return False
    said = _Said(
        best.text,
        analyzer_of(meta.language).tokens(best.text),
        doing,
        known.articles,
        known.figures.days if known.figures else frozenset(),
    )
    around = f"{best.hit.passage.text} {meta.title}"
    # Behind "did" a verb as it is typed: "did Ida move", not "her next move".
    noun = match["does"] if match.group()[0] in "dD" else ""
    found = False
    for at, token in enumerate(said.tokens):
        if token.term not in asked.verbs or said.word(at).casefold() == noun or said.word(at).endswith("ing"):
            continue
        passive = any(said.within(near, doing.suffers) for near in (at - 1, at - 2)) or said.within(at + 1, doing.by)
        if not passive and said.holds(asked, 0, at):
            return False
        doer = _behind(said, at) if passive else _before(said, at)
        if doer is None or not _is_name(said, doer, around):
            continue
        if passive and said.holds(asked, doer - _NEAR, doer + _NEAR):
            return False
        found = found or not _one_name(asked.names[-1], said.word(doer), around)
    return found


def _asked(
    question: Question, terms: Sequence[QueryTerm], found: Sequence[Candidate], doing: Doing, match: regex.Match[str]
) -> _Asked | None:
    """Who is asked for, None where that is no name, or the verb no word of the first of `found`, the quote."""
    best = found[0]
    place = {fold_word(word.text): at for at, word in enumerate(question.words) if not word.carried}
    names, verb = match["doer"].split(), place.get(match["does"])
    last = names[-1]
    country = len(names) == 1 and is_country(last if last[:1].isupper() else last.capitalize())
    acronym = last.isupper() and len(last) <= _ACRONYM
    if verb is None or verb not in best.own or question.words[verb].weight < 1 or match["does"] in doing.tells:
        return None
    if not country and (acronym or not (last[:1].isupper() or _is_written_as_name(last, match["does"], found))):
        return None
    analyzer = analyzer_of(best.hit.passage.document.meta.language)
    ones = [terms[place[fold_word(name)]] for name in names if fold_word(name) in place]
    return _Asked(
        names,
        frozenset(variant.term for one in ones for variant in one.variants if variant.weight >= _AKIN)
        | frozenset(map(analyzer.term, names)),
        frozenset(variant.term for variant in terms[verb].variants if variant.weight >= _SAME),
    )


def _is_written_as_name(word: str, verb: str, found: Sequence[Candidate]) -> bool:
    """Whether a word typed in small letters is a name in the passages that were found; `verb`, behind it, is none
    there, and so no part of the name."""
    passages = {one.hit.passage.id: one.hit.passage.text for one in found}
    text = "\n".join(passages.values())
    return _is_capitalised(word, text) and not _is_capitalised(verb, text)


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
        elif said.within(at, said.doing.between) or said.word(at).endswith("ly"):
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


def _one_name(one: str, other: str, around: str) -> bool:
    """Whether two words stand together in a name: "Ida" and "Lovelace"."""
    first, last = regex.escape(one), regex.escape(other)
    return regex.search(rf"\b(?:{first}(?: [\w.]+)? {last}|{last}(?: [\w.]+)? {first})\b", around) is not None
