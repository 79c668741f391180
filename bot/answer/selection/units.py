"""A unit as choosing looks at it. In: its text, its index terms. Out: what a type of question asks of its words."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from functools import lru_cache
from typing import Any, Generic, TypeVar

import regex

from bot.ingest.raw import CELLS
from bot.model import Unit
from bot.retrieve.units import ASIDE, ASKS, DATED, OPEN, PLACED, POINTS_BACK, TIMED, YEAR, UnitTerms
from bot.text.edges import last, mark_of
from bot.text.everyday import is_known
from bot.text.languages import LANGUAGES, Language, Pattern, language_of
from bot.text.languages.permitting import Permitting
from bot.text.patterns import either, lazily
from bot.text.terms import Analyzer, Token, fold_word, has_plain_words
from bot.text.versions import release_of

_SUBJECT_WORDS = 8
_LINE = 7  # words, fewer than
_DATELINE = 40  # characters, at most
_ANNOUNCING = 2  # terms, at most
_TASK = lazily(r"(?P<for>\p{L}[^:;.?!]{3,80}): (?=\S)")
"""What an item names before a colon: "Dry a net: hang it up"."""
_YEARS = lazily(r"(?:1[5-9]\d{2}|20\d{2})s?")
_NUMBER = lazily(r"(?<![\p{Latin}\p{Cyrillic}\p{Greek}\p{N}_])(?<!\p{L}[-‐])\p{N}[\p{N}\p{Latin}\p{Cyrillic}]*")
_ASKS = lazily(r"[?？]")
_NEXT = lazily(r"(?<=(?:\p{Ll}{3}|^(?:Yes|No|Ja|Oui|Non|Sí|Да|Нет))[.!?])\s+")  # not behind "J." or "Dr."
_GOES_ON = lazily(r"\p{Ll}+\s+\p{Ll}")
_DIGIT = lazily(r"\p{N}")
_NO_CAPITAL = lazily(r"\P{Lu}*")
_UNCASED = re.compile(r"[^\w!%$&*+/:<=>|-]*[A-Z]?[^A-Z]*", re.ASCII)  # a sign may be the first word
_ROW = lazily(r"(?<![\p{L}\p{N}-])(?P<name>\p{Lu}\p{Ll}+)(?: (?P<name>\p{Lu}\p{Ll}+))+(?![\p{L}\p{N}-])")
_WITHIN = re.compile(r"[A-Z](?:(?<=[a-z] .)|(?<=\w, .))\w*")
_CACHED_HEADINGS = 2_000
_NAMES = 3  # words before a name, at most, of which the first may tell what the one is who has it
_BEFORE_NAME = lazily(r",? ")
_APPOSED = lazily(
    rf"\s?[(]|,\s(?:{either(known.defining.appositions for known in LANGUAGES.values() if known.defining)})\b", regex.I
)
_MARKED = lazily(r"^[^\w#@]{0,4}[✅☑✔✓❌❎✖✗✘🚫⛔👍👎]")
_COPULAS = frozenset[str]().union(*(known.copulas for known in LANGUAGES.values()))

_T = TypeVar("_T")


class _kept(Generic[_T]):  # noqa: N801  (a decorator)
    """A property worked out when it is first asked for. Unlike `cached_property` before Python 3.12, without a lock:
    two threads may both work it out, to the same."""

    def __init__(self, work_out: Callable[[Any], _T]) -> None:
        self._work_out = work_out

    def __set_name__(self, owner: type, name: str) -> None:
        self._name = name

    def __get__(self, instance: object, owner: type) -> _T:
        found = self._work_out(instance)
        setattr(instance, self._name, found)  # `__dict__` would make one for each unit
        return found


@lru_cache(maxsize=8192)
def _is_noun(word: str, code: str) -> bool:
    return is_known(fold_word(word), language_of(code))


class UnitWords:
    """A unit as its index terms. What features need of its words is worked out when a question first asks for it, and
    then kept: no type of question looks at everything."""

    def __init__(
        self,
        text: str,
        unit: Unit,
        known: UnitTerms,
        analyzer: Analyzer,
        *,
        listed: bool,
        cased: bool,
        under: str = "",
        first: bool = False,
        beside: tuple[str, str] = ("", ""),
    ) -> None:
        """`listed`: whether it stands in a list; `cased`: whether its passage has capitals at all; `under`: the heading
        above it; `first`: whether it is the first below that; `beside`: the kinds of the units above and below it."""
        self._text = text
        self._with_lead = f"{unit.lead.text}\n{text}" if unit.lead else text
        self._under, self._first = under, first
        self._kind = unit.kind
        self.code = unit.kind == "code"
        """Whether it is a listing."""
        self._listed = listed
        self._above, self._below = beside
        self._cased = cased
        self._analyzer = analyzer
        self.own = known.own
        self.row = known.row
        self.whole = known.all()
        self._reads = known.reads

    @_kept
    def form(self) -> float:
        """How little it reads as an answer, 0 to 1: a question asks itself, a long listing covers any word."""
        if self.code:
            # Code has any word beside any other. Its words are not kept: they may be many.
            return min(1.0, 0.5 + len(self._analyzer.written(self._text)) / 120)
        # What follows an example in small letters is the rest of the sentence that the example stands in.
        return 1.0 if ASKS in self._reads or (self._above == "code" and _GOES_ON.match(self._text)) else 0.0

    @property
    def shows(self) -> bool:
        """Whether it stands right above a listing, which shows what it says."""
        return self._below == "code" and not self.code

    @property
    def announces(self) -> bool:
        """Whether it is but a word or two that lead into what follows: "Example:"."""
        return len(self.own) <= _ANNOUNCING and self._kind == "sentence" and self._text.endswith((":", "："))

    @property
    def pronoun(self) -> bool:
        """Whether it opens with a word that points back."""
        return POINTS_BACK in self._reads

    @_kept
    def key(self) -> frozenset[str]:
        """The terms of the first cell of a row: the others say something of what it names."""
        name, cells, _ = self._text.partition(CELLS) if self._kind == "row" else ("", "", "")
        return names_in(self._analyzer, name) if cells else frozenset()

    @property
    def naming(self) -> tuple[str, ...]:
        """The terms of a line by itself that is no sentence, such as a caption or a signature, else none."""
        return self.own if OPEN in self._reads and not self._listed and self._kind not in ("row", "code") else ()

    @_kept
    def noted(self) -> bool:
        """Whether it stands in the notes of a release, below the heading of a version."""
        return bool(release_of(self._under))

    @_kept
    def released(self) -> bool:
        """Whether the heading of that version tells its date."""
        return self.noted and _matches(self._under, self._language.dated or YEAR)

    @property
    def aside(self) -> bool:
        """Whether it only points elsewhere, or tells since which version."""
        return ASIDE in self._reads

    @_kept
    def opens_with(self) -> str:
        """The term of the first word with content, "" without one."""
        first = next((word for word in self._words if not self._analyzer.is_stop(word)), None)
        return "" if first is None else self._analyzer.term(first)

    @property
    def opening(self) -> frozenset[str]:
        """The term that a sentence opens with, those of a row's first cell."""
        return self.key if self._kind == "row" else frozenset((self.opens_with,))

    @_kept
    def line(self) -> bool:
        """Whether it is a line between paragraphs ("Source: example.py"), no sentence."""
        return self._kind == "sentence" and last(self._text).isalnum() and len(self._words) < _LINE

    @_kept
    def dateline(self) -> bool:
        """Whether it is but a date: "3 May 2024", as pages have it below their title."""
        if self._kind != "sentence" or len(self._text) > _DATELINE or not last(self._text).isalnum() or not self.dated:
            return False
        rest = (self._language.dated or YEAR).sub(" ", self._text)
        return not any(word.isalpha() and not self._analyzer.is_stop(word) for word in self._analyzer.written(rest))

    @property
    def numbers(self) -> frozenset[str]:
        """Words that are numbers or begin with a digit, case folded. What has a number in its name tells none: utf8,
        COVID-19; nor does the number of an item."""
        return self._figures | self._number_words

    def has_number_beyond(self, those: frozenset[str]) -> bool:
        """Whether one of its `numbers` is none of `those`."""
        return not (self._figures <= those and self._number_words <= those)

    def counts_beyond(self, those: frozenset[str]) -> bool:
        """Whether one of its `numbers` is none of `those`, and no year: "in 1907" counts nothing."""
        return self.has_number_beyond(those | set(filter(_YEARS.fullmatch, self._figures)))

    @_kept
    def _figures(self) -> frozenset[str]:
        if not _DIGIT.search(self._text):  # what most texts have none of
            return frozenset()
        return frozenset(map(str.casefold, _NUMBER.findall(self._text, mark_of(self._text))))

    @_kept
    def _number_words(self) -> frozenset[str]:
        known = self._language
        found = known.number_words.intersection(map(str.casefold, self._words))
        if not found or known.uncounted is None or not known.uncounted.search(self._text):
            return found
        counting = known.uncounted.sub(" ", self._text)
        return known.number_words.intersection(map(str.casefold, self._analyzer.written(counting)))

    def tells(self, pattern: Pattern) -> bool:
        """Whether a pattern finds something in it."""
        return _matches(self._text, pattern)

    def found(self, pattern: Pattern | None) -> str:
        """What a pattern finds in it first, "" for nothing."""
        match = pattern.search(self._text) if pattern is not None else None
        return match.group() if match else ""

    def names_other_than(self, those: frozenset[str]) -> bool | None:
        """Whether it has a name that is none of `those` words, case folded; None where capitals do not tell names."""
        if self._language.capital_nouns or not self._cased:
            return None
        if self._nameless:
            return False
        if any(self._is_other(name, those) for name in self._names_within):
            return True
        return any(self._names(words, those) for words in self._sentences)

    def _names(self, words: Sequence[str], those: frozenset[str]) -> bool:
        """Whether one of the words of a sentence is a name, and none of `those`."""
        # The first is capitalised anyway: it is a name only if another capital follows.
        first = 0 if len(words) > 1 and words[1][0].isupper() else 1
        return any(word[0].isupper() and self._is_other(word, those) for word in words[first:])

    def names_in_full(self, those: frozenset[str]) -> bool:
        """Whether it has a name of two words that are none of `those`, case folded: where all nouns have capitals, two
        in a row that the tables do not know ("Anna Müller")."""
        if not self._language.capital_nouns:
            return False
        rows = (match.captures("name") for match in _ROW.finditer(self._text, mark_of(self._text)))
        code = self._analyzer.language
        return any(all(self._is_other(name, those) and not _is_noun(name, code) for name in names) for names in rows)

    def _is_other(self, name: str, those: frozenset[str]) -> bool:
        return name.casefold() not in those and not self._analyzer.is_stop(name)

    @_kept
    def _nameless(self) -> bool:
        """Whether no capital stands in it, or none but that of its first word."""
        return (_UNCASED if self._text.isascii() else _NO_CAPITAL).fullmatch(self._text) is not None

    @_kept
    def _names_within(self) -> list[str]:
        """Words with a capital that surely begin no sentence: most names, without the words of all sentences."""
        return _WITHIN.findall(self._text) if has_plain_words(self._text) else []

    @property
    def dated(self) -> bool:
        """Whether it names a date or a time."""
        return DATED in self._reads

    @property
    def timed(self) -> bool:
        """Whether it tells a time by another, or by how often something comes."""
        return TIMED in self._reads

    @_kept
    def recurring(self) -> bool:
        """Whether it tells how often something comes."""
        return _matches(self._text, self._language.recurring)

    @_kept
    def repeated(self) -> bool:
        """Whether it tells how often something came."""
        return _matches(self._text, self._language.repeated)

    @_kept
    def purpose(self) -> frozenset[str]:
        """The terms of what it tells how to do: of "To dry a net, ...", "If you want to ...", of an item "Dry a net:
        ..."; none where it says no such thing."""
        pattern, begins = self._language.purposes, mark_of(self._text)
        if pattern is None or self.code:
            return frozenset()
        match = pattern.match(self._text, begins) or (self._kind == "item" and _TASK.match(self._text, begins))
        return names_in(self._analyzer, match["for"]) if match else frozenset()

    @_kept
    def called(self) -> frozenset[str]:
        """The first words of the names that it gives to something, case folded; "" where a language runs words
        together."""
        pattern = self._language.called
        found = pattern.finditer(self._text) if pattern else ()
        return frozenset(str(match.groupdict().get("name") or "").casefold() for match in found)

    @property
    def placed(self) -> bool:
        """Whether it names a place by how it says it."""
        return PLACED in self._reads

    @_kept
    def causal(self) -> bool:
        """Whether it gives a reason."""
        return _matches(self._text, self._language.causal)

    def introduces(self, names: frozenset[str]) -> bool | None:
        """Whether it says who somebody is, whose name is of the terms `names`: "Ida is ...", "the mayor, Ida", "Ida, a
        pilot"; None where it has no such name."""
        tokens = [token for token in self._analyzer.tokens(self._text) if not token.part]
        named = [False, *(token.term in names and self._text[token.start].isupper() for token in tokens), False]
        if not any(named):
            return None
        if self.subject and self.subject <= names:
            return True
        return any(
            (not named[at + 1] and _APPOSED.match(self._text, token.end))
            or (not named[at - 1] and self._has_role(tokens[: at - 1], token.start))
            for at, token in enumerate(tokens, start=1)
            if named[at]
        )

    def _has_role(self, before: Sequence[Token], name: int) -> bool:
        """Whether what stands before a name that begins at `name`, other names of the same person aside, tells what
        that is."""
        for token in before[: -_NAMES - 1 : -1]:
            if self._is_role(token, name):
                return True
            if token.stop or not self._text[token.start].isupper() or self._text[token.end : name] != " ":
                return False
            name = token.start
        return False

    def _is_role(self, token: Token, name: int) -> bool:
        """Whether a word tells what the one is whose name begins at `name`, right behind it."""
        if token.stop or not _BEFORE_NAME.fullmatch(self._text, token.end, name):
            return False
        word = self._text[token.start : token.end]
        offices = self._language.offices
        if offices is not None and offices.fullmatch(word):
            return True
        doing = self._language.doing
        other = doing is not None and (word in doing.joins or word.endswith(doing.past))
        return word.islower() and not other and word not in self._language.faint

    @_kept
    def rules(self) -> bool:
        """Whether it says what may or must be done or not, or what follows: by its words, by a mark, by what leads it
        in, or by a heading that says so or that asks right above it."""
        permitting = self._language.permitting
        if permitting is None:
            return False
        stated = _matches(self._with_lead, permitting.states) or self.punishes or _matches(self._text, _MARKED)
        return stated or _permits(self._under, permitting, answered=self._first)

    @_kept
    def punishes(self) -> bool:
        """Whether it says what follows where a rule is broken."""
        permitting = self._language.permitting
        return permitting is not None and _matches(self._with_lead, permitting.punishes)

    @_kept
    def subject(self) -> frozenset[str]:
        """Terms before the verb of a sentence that opens "X is ...", else empty."""
        words, analyzer = self._words, self._analyzer
        for at, word in enumerate(words[:_SUBJECT_WORDS]):
            if word in _COPULAS:
                return frozenset(analyzer.term(word) for word in words[:at] if not analyzer.is_stop(word))
        return frozenset()

    @property
    def _language(self) -> Language:
        return language_of(self._analyzer.language)

    @_kept
    def _words(self) -> list[str]:
        return self._analyzer.written(self._text)

    @_kept
    def _sentences(self) -> list[list[str]]:
        """The words of each sentence, without a number before the first: an item may have several."""
        begins = mark_of(self._text)
        if not begins and not _NEXT.search(self._text):
            return [self._words]
        return list(map(self._analyzer.written, _NEXT.split(self._text[begins:])))


@lru_cache(maxsize=_CACHED_HEADINGS)
def _permits(heading: str, permitting: Permitting, *, answered: bool) -> bool:
    """Whether what stands below a heading says what may be done; `answered` if that answers where the heading asks."""
    if _matches(heading, permitting.states) and not _ASKS.search(heading):
        return True
    return answered and any(_matches(heading, pattern) for pattern in (permitting.asks, permitting.may))


def _matches(text: str, pattern: Pattern | None) -> bool:
    return pattern is not None and pattern.search(text) is not None


def names_in(analyzer: Analyzer, label: str) -> frozenset[str]:
    """The terms of a label. A name made of words (MAX_SIZE) is no heading in these words."""
    return frozenset(term for _, term, stop, _, _ in analyzer.spelled(label) if not stop)
