"""Whether by a sentence another does what the question asks of one. In: a question, its terms, a sentence. Out: a bool.

"How many sports does Yale compete in" is not told by "Harvard competes in 42": all words stand there but the one who
does it, and another stands in that place. Who does it there is told by `subject`.
Members type names in small letters: what the passages that were found write with a capital alone is one.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import regex

from bot.answer.asking.question import Question
from bot.answer.selection.subject import Statement, doer_of, is_name, of_deed, subject, suffers
from bot.model import Passage
from bot.retrieve.queryterm import QueryTerm
from bot.text.languages import language_of
from bot.text.languages.doing import Doing
from bot.text.places import is_country
from bot.text.terms import Analyzer, analyzer_of, fold_word

_SAME = 0.8  # how exactly an inflected form stands for a verb
_AKIN = 0.6  # and how exactly what may be the asked one
_BEGINNING = 4  # letters that two forms of a name share
_NEAR = 6  # words around a doer among which the asked one may stand ("Ida and Ada")
_ACRONYM = 5  # letters of an acronym, which the text may write out


@dataclass(frozen=True, slots=True)
class _Asked:
    """Who is asked for, by the words as written and by the terms that stand for them; the terms of the verb, and those
    of nouns for what it does; the place of the verb in the question, and the verb itself where only that is one;
    whether it is no name, but a `common` noun, of `many` of a kind."""

    names: Sequence[str]
    terms: frozenset[str]
    verbs: frozenset[str]
    nouns: frozenset[str]
    verb: int
    typed: str
    common: bool
    many: bool


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
        """Whether it asks that at all, in a language of the passages."""
        known = {passage.document.meta.language for passage in self._passages}
        return any(self._asked_in(one) is not None for one in known)

    def other(self, passage: Passage, text: str, own: frozenset[int]) -> bool:
        """Whether by `text` of a passage, which covers the terms `own`, another does what is asked of one."""
        language = passage.document.meta.language
        asked, doing = self._asked_in(language), language_of(language).doing
        if asked is None or doing is None or asked.verb not in own:
            return False
        return _done_by_other(asked, passage, text, doing)

    def _asked_in(self, language: str) -> _Asked | None:
        """Who is asked for, as the data of a language tell it; None where that is no name."""
        if language not in self._asked:
            doing = language_of(language).doing
            self._asked[language] = None if doing is None else self._read(language, doing)
        return self._asked[language]

    def _read(self, language: str, doing: Doing) -> _Asked | None:
        """Who is asked for, None where that is no name."""
        match = doing.asks.search(self._question.text)
        if match is None or match["does"] in doing.tells:
            return None
        words, terms = self._question.words, self._terms
        place = {fold_word(word.text): at for at, word in enumerate(words) if not word.carried}
        names, verb, groups = match["doer"].split(), place.get(match["does"]), match.groupdict()
        if verb is None or words[verb].weight < 1:
            return None
        the = bool(groups.get("the"))
        named = self._is_named(names, match["does"], language, the=the)
        many = not the and bool(doing.kinds) and match.group().casefold().startswith(doing.kinds)
        many = many and names[0].endswith(doing.nouns) and words[place.get(names[0], verb)].weight == 1
        if not named and not ((the or many) and len(names) == 1 and names[0].islower()):
            return None
        if (groups.get("helps") or match["does"]).endswith(doing.plural) and not is_country(names[-1]):
            return None
        analyzer = analyzer_of(language)
        # "United States" is one word of a question.
        ones = [terms[place[word]] for word in map(fold_word, (*names, " ".join(names))) if word in place]
        variants = terms[verb].variants
        return _Asked(
            names,
            frozenset(variant.term for one in ones for variant in one.variants if variant.weight >= _AKIN)
            | frozenset(map(analyzer.term, names)),
            # The end of a compound is the verb that its particle stands apart from: "ausgewiesen, wies ... aus".
            frozenset(variant.term for variant in variants if variant.weight >= _SAME or variant.via == "compound"),
            frozenset(variant.term for variant in variants if _AKIN <= variant.weight < _SAME),
            verb,
            # Behind "did" a verb as it is typed: "did Ida move", not "her next move".
            match["does"] if groups.get("bare") else "",
            not named,
            many,
        )

    def _is_named(self, names: Sequence[str], verb: str, language: str, *, the: bool) -> bool:
        """Whether words name one, before a `verb`, behind an article if `the`."""
        last = names[-1]
        typed = (last,) if last[:1].isupper() else (last.capitalize(), last.upper())
        if len(names) == 1 and any(map(is_country, typed)):
            return True
        if last[:1].isupper():
            if the and language_of(language).capital_nouns:
                return False
            return not (last.isupper() and len(last) <= _ACRONYM)
        if language_of(language).capital_nouns:
            return False
        # A verb that is written so too is part of the name.
        text = "\n".join({passage.id: passage.text for passage in self._passages}.values())
        return _is_capitalised(last, text) and not _is_capitalised(verb, text)


def _done_by_other(asked: _Asked, passage: Passage, text: str, doing: Doing) -> bool:
    meta = passage.document.meta
    known = language_of(meta.language)
    analyzer = analyzer_of(meta.language)
    said = Statement(text, analyzer.tokens(text), doing, known)
    around = f"{passage.text} {meta.title}"
    if asked.common:
        return _done_by_noun(said, asked)
    found = False
    for at, token in enumerate(said.tokens):
        if token.term in asked.verbs:
            if said.word(at).casefold() == asked.typed or said.word(at).endswith(doing.ongoing):
                continue
            passive = suffers(said, at)
            if not passive and _holds(said, asked, 0, said.clause(at)[1] if doing.free else at):
                return False
            doer = doer_of(said, at, passive=passive)
        elif token.term in asked.nouns and said.names_deed(at):
            passive, doer = True, of_deed(said, at)
        elif token.term in asked.nouns and not _holds(said, asked, 0, at):
            passive, doer = True, subject(said, at)
        else:
            continue
        if doer is None or not is_name(said, doer, around):
            continue
        # What it is done to stands between: "ten Russian envoys were expelled by the US".
        near = said.clause(at) if doing.free else (doer - _NEAR, doer + 1) if doer < at else (doer, doer + _NEAR)
        if passive and _holds(said, asked, *near):
            return False
        found = found or not _one_name(asked.names[-1], said.word(doer), around, analyzer)
    return found


def _done_by_noun(said: Statement, asked: _Asked) -> bool:
    """Whether another thing than the one that is asked for does it, beside that one: "the town proposed a jetty; the
    club rejected it". Alone, another noun may be another word for it, but for many of a kind."""
    found = False
    for at, token in enumerate(said.tokens):
        if token.term not in asked.verbs or said.word(at).endswith(said.doing.ongoing) or suffers(said, at):
            continue
        start, end = said.clause(at)
        if _holds(said, asked, start, at):
            return False
        doer = doer_of(said, at, passive=False)
        if doer is None or said.tokens[doer].stop:
            continue
        if asked.many and doer == start and said.word(doer).endswith(said.doing.nouns):
            found = True
        if asked.many or not said.within(doer - 1, said.language.articles):
            continue
        found = found or _holds(said, asked, 0, start) or _holds(said, asked, end, len(said.tokens))
    return found


def _holds(said: Statement, asked: _Asked, start: int, end: int) -> bool:
    """Whether a stretch of words has, or may have, the one that is asked for."""
    beginnings = {name.casefold()[:_BEGINNING] for name in asked.names}
    return any(
        (said.tokens[at].term in asked.terms or said.word(at).casefold()[:_BEGINNING] in beginnings)
        and not (said.doing.free and said.aside(at))
        for at in range(max(start, 0), min(end, len(said.tokens)))
    )


def _is_capitalised(word: str, text: str) -> bool:
    """Whether a text has a word with a capital within a sentence, and nowhere without."""
    small = regex.escape(word)
    capital = small[:1].upper() + small[1:]
    return bool(regex.search(rf"[\p{{Ll}},;] {capital}\b", text)) and not regex.search(rf"\b{small}\b", text)


def _one_name(one: str, other: str, around: str, analyzer: Analyzer) -> bool:
    """Whether two words stand together in a name: "Ida Lovelace", "Ida van Lovelace", not "Ida and Ada"."""
    first, last = regex.escape(one), regex.escape(other)
    between = r"(?: (?P<between>[\w.]+))?"
    named = regex.finditer(rf"\b(?:{first}{between} {last}|{last}{between} {first})\b", around)
    return any(match["between"] is None or not analyzer.is_stop(match["between"]) for match in named)
