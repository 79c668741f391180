"""Text to index terms. In: text in NFC and its language. Out: tokens with their term and where they stand.

Words are runs of Unicode letters, marks and digits (a combining mark belongs to its word); a dotted acronym is one
word, and so is a name with a common short form, and a number of several parts (1.20.4, 0.5, 10,000); scripts without
spaces are taken by character n-grams. A term is the word in NFKC, case folded and stemmed by Snowball's stemmer of the
language; a language that has none keeps its words.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import lru_cache
from typing import NamedTuple, Protocol

import regex
import Stemmer

from bot.text.grams import UNSPACED, asked, is_unspaced, pieces
from bot.text.languages import language_of
from bot.text.script import variants
from bot.text.stopwords import stopwords
from bot.text.versions import fold_number, versions

_SHORT_FOR = {
    "united states of america": "us",
    "united states": "us",
    "united kingdom": "uk",
    "european union": "eu",
    "united nations": "un",
    "soviet union": "ussr",
}
_NAMES = "|".join(name.replace(" ", r"\s") for name in _SHORT_FOR)
_SYMBOL = (
    r"(?<![^\s([{|/,'\"`“‘])-(?:[A-Za-z](?![\w-])|-[A-Za-z][\w-]*\w)|\b(?:[Cc]\+\+|[CcFf]\#)(?!\w)|"
    r"(?<![^\s(['\"`“‘])(?:[!=]==?|<=>?|>=|[-=]>|:=|\+\+|&&|\|\||\*\*|//|<<|>>|::)(?![^\s.,;:?!)\]'\"`”’])"
)
# A date has too many writings to be one word; with two digits for the year, only a zero tells it from a version.
_DATE = (
    r"(?:[0-3]?[0-9]\.[01]?[0-9]\.[12][0-9]{3}|[12][0-9]{3}\.[01]?[0-9]\.[0-3]?[0-9]|"
    r"0[0-9]\.[01]?[0-9]\.[0-9]{2}|[0-3]?[0-9]\.0[0-9]\.[0-9]{2})(?!\.?[0-9])"
)
_POINTED = r"[0-9]++(?:(?:\.[0-9]++)++(?:\.[xX](?![0-9A-Za-z_]))?|\.[xX](?![0-9A-Za-z_]))"
_NUMBER = (
    rf"(?=[0-9vV])(?:(?<![0-9]\.)(?!{_DATE})(?:"
    r"(?<![0-9],)[1-9][0-9]{0,2}(?:,[0-9]{3})++(?!,?[0-9])(?:\.[0-9]++)?|"  # 1,234.50
    r"[1-9][0-9]{0,2}(?:\.[0-9]{3})++,[0-9]{1,2}(?![0-9])|"  # 1.234,50
    rf"{_POINTED}|(?<![0-9],)(?:0,[0-9]++|[0-9]++,[0-9]{{1,2}}(?![0-9]))(?!,[0-9]))|[vV]{_POINTED})"
)
# A number may stand right behind a name or a script without spaces: "python3.11".
_ON = (
    r"[\p{L}\p{N}\p{M}_]*(?!(?=[0-9]{0,9}\.[0-9])(?<=[\p{L}\p{M}][0-9]{1,9})|"
    rf"(?=[0-9]{{0,9}},[0-9])(?<={UNSPACED}[0-9]{{1,9}}))"
)
WORD = regex.compile(
    rf"{_SYMBOL}|{_NUMBER}{_ON}|(?:\p{{L}}\.){{2,}}|\b(?i:{_NAMES})\b|[\p{{L}}\p{{N}}_]{_ON}|"
    r"(?<=[0-9]\s?)%|[$€£](?=\s?[0-9])"
)
"""One word: what is written with signs (-v, --all, C++, ==), a number of several parts (1.20.4, v2.0, 3.x, 0.5, 10,000)
with a unit that it runs into, a dotted acronym, a name that has a common short form, a run of letters, marks and
digits, or a sign beside a number that is read as a word: 5 %, $5."""
_SIGNED = re.compile(  # the sign comes first: what begins with a set of characters is found without trying each place
    r"[-+=<>!&|*/:#](?:(?<=-)(?<!\w-)(?=[A-Za-z])|(?<=[CcFf]#)|(?<!#)(?=[-+=<>!&|*/:]))"
)
_ASCII_RUN = re.compile(r"\w+", re.ASCII)
_PLAIN = r"\w+|(?:(?<=[0-9])|(?<=[0-9][^\S\x1c-\x1f]))%|[$€£](?=[^\S\x1c-\x1f]?[0-9])"
_RUN = re.compile(_PLAIN)
"""A run or a sign of a text without marks: `re` is several times as fast, but knows none."""
_RUN_OR_NUMBER = re.compile(rf"[^\W0-9vV]\w*|{_NUMBER}\w*|{_PLAIN}")
_RUN_INTO = re.compile(r"[^\W\d_][0-9]{1,9}\.[0-9]")
# What begins with one character is found in a fraction of the time of what begins with one of several.
_POINT_WITHIN = re.compile(r"\.(?<=[0-9]\.)[0-9xX]")
_COMMA_WITHIN = re.compile(r",(?<=[0-9],)[0-9xX]")
_SPACED = bytes(at if _ASCII_RUN.match(chr(at)) else ord(" ") for at in range(256))
"""Each byte of an ASCII text, or a space for one that stands in no run."""
_FOLDED = re.compile("[a-zа-яё]*")
"""Letters that folding leaves as they are."""
_ACRONYM = re.compile(r"\.[^\W\d_]\.")
# Latin, Greek and Cyrillic letters and signs have no marks of their own, and `re` and `regex` agree which are letters;
# a dotted I, a long s and the sign of Kelvin are an i, an s and a k where case is ignored.
_OTHER = re.compile(
    r"[\u0130\u017f\u212a]|"
    r"[^\x00-\u02ff\u0370-\u0482\u048a-\u052f\u1e00-\u206f\u20a0-\u20cf\u2100-\u2cee\u2e00-\u2e7f]"
)
_NAME_PARTS = tuple({name.split()[0] for name in _SHORT_FOR})

_SIGNS = {"%": "percent", "$": "dollar", "€": "euro", "£": "pound"}

_LETTERS = str.maketrans({"ł": "l", "ø": "o", "đ": "d", "ı": "i", "æ": "ae", "œ": "oe", "ð": "d", "þ": "th"})
"""Letters that are typed as others; those with combining marks need no table."""
_BEYOND_LATIN = "\u0250"
_STRESS: dict[int, None] = dict.fromkeys((0x300, 0x301))
_COMPOUND = regex.compile(r"^--|[\p{L}\p{N}]_+[\p{L}\p{N}]|\p{Ll}\p{Lu}|\p{Lu}{2}\p{Ll}{2}")
_PART = regex.compile(r"\p{Lu}+(?!\p{Ll})|\p{Lu}?\p{Ll}+|\p{N}+")
_SHORTEST_PART = 3
_OPTION = 2  # characters of the shortest: -v
_VERSION = re.compile(r"v[0-9]+\.[0-9x]")

_SNOWBALL = {
    "ar": "arabic",
    "ca": "catalan",
    "cs": "czech",
    "da": "danish",
    "de": "german",
    "el": "greek",
    "en": "english",
    "es": "spanish",
    "et": "estonian",
    "eu": "basque",
    "fa": "persian",
    "fi": "finnish",
    "fr": "french",
    "ga": "irish",
    "hi": "hindi",
    "hu": "hungarian",
    "hy": "armenian",
    "id": "indonesian",
    "it": "italian",
    "lt": "lithuanian",
    "nb": "norwegian",
    "ne": "nepali",
    "nl": "dutch",
    "no": "norwegian",
    "pl": "polish",
    "pt": "portuguese",
    "ro": "romanian",
    "ru": "russian",
    "sr": "serbian",
    "sv": "swedish",
    "ta": "tamil",
    "tr": "turkish",
}


class Token(NamedTuple):
    """A word of a text: its index term, its span, whether it is a function word.

    A `part` is a single character within a run of a script without spaces: n-grams overlap it.
    """

    term: str
    start: int
    end: int
    stop: bool
    part: bool = False


Spelled = tuple[str, str, bool, tuple[str, ...], bool]
"""A word as it is written, its index term, whether it is a function word, the terms of the words that a name of
programs is made of or of the versions that one is one of, and whether it is a part as in `Token`. Plain tuples of texts
cost the garbage collector nothing.
"""


class _Found(Protocol):
    def group(self) -> str: ...
    def start(self) -> int: ...
    def end(self) -> int: ...
    def span(self) -> tuple[int, int]: ...


class _Finder(Protocol):
    """What finds words in a text: a pattern of `re` or of `regex`."""

    def findall(self, string: str, /) -> list[str]: ...
    def finditer(self, string: str, /) -> Iterator[_Found]: ...


class _WordStemmer(Protocol):
    def stemWord(self, word: str) -> str: ...  # noqa: N802  (PyStemmer's names)
    def stemWords(self, words: Sequence[str]) -> list[str]: ...  # noqa: N802


class _Known(dict[str, Spelled]):
    """Words with their analysis, worked out when first asked for: looking one up runs no Python code."""

    def __init__(self, analyze: Callable[[str], Spelled]) -> None:
        super().__init__()
        self._analyze = analyze

    def __missing__(self, word: str) -> Spelled:
        found = self._analyze(word)
        if len(self) < 200_000:
            self[word] = found
        return found


class Analyzer:
    """Splits text of one language into terms. Safe to share: it keeps a cache of words and nothing else."""

    def __init__(self, language: str) -> None:
        self.language = language
        self._stop = stopwords(language)
        known = language_of(language)
        self._foreign = dict.fromkeys(map(ord, known.foreign))
        self._accents = dict.fromkeys(map(ord, known.accents))
        self._variants = variants(language)
        self._stems = known.stems
        name = _SNOWBALL.get(language)
        stems = name in Stemmer.algorithms()  # pyright: ignore[reportUnknownMemberType]  (older releases have fewer)
        # Without the stemmer's own cache, which costs more than it saves where most words come once.
        self._stemmer: _WordStemmer | None = Stemmer.Stemmer(name, 0) if stems else None  # pyright: ignore[reportUnknownMemberType]
        self._known = _Known(self._spell)

    @property
    def stems(self) -> bool:
        """Whether inflected forms of a word share a term."""
        return self._stemmer is not None

    def tokens(self, text: str) -> list[Token]:
        """Every word of `text` by its start, function words included and marked."""
        found: list[Token] = []
        unspaced = is_unspaced(text)
        for match in _finder(text).finditer(text):
            start, end = match.span()
            word = text[start:end]
            if not unspaced or not is_unspaced(word):
                _, term, stop, _, _ = self._known[word]
                found.append(Token(term, start, end, stop))
                continue
            for piece in pieces(word):
                _, term, stop, _, _ = self._known[word[piece.start : piece.end]]
                found.append(Token(term, start + piece.start, start + piece.end, stop, piece.part))
        return found

    def terms(self, text: str) -> list[str]:
        """The terms of `text` in order, function words left out: what is indexed.

        A name of programs ("MAX_SIZE", "readLine") is followed by the words that it is made of, a version by what it
        is one of (`version_of`).
        """
        if text.isascii() and text.isalpha() and text.islower():  # one word, as most alternatives to a word are
            term, stop = self._analyze(text)
            return [] if stop else [term]
        return terms_of(self.spelled(text))

    def spelled(self, text: str) -> list[Spelled]:
        """Every word of `text` in order as it stands: `tokens` without spans, in a third of the time."""
        if is_unspaced(text):
            return [
                (word := text[token.start : token.end], token.term, token.stop, self._known[word][3], token.part)
                for token in self.tokens(text)
            ]
        return list(map(self._known.__getitem__, words_of(text)))

    def written(self, text: str) -> list[str]:
        """The words of `spelled`, without their analysis."""
        if is_unspaced(text):
            return [text[token.start : token.end] for token in self.tokens(text)]
        return words_of(text)

    def is_stop(self, word: str) -> bool:
        """Whether one of the words of `written` is a function word."""
        return self._known[word][2]

    def words(self, text: str) -> list[str]:
        """The words of `text` as `fold_word` has them, function words included; no n-grams."""
        return [fold_word(word) for word in words_of(text) if not is_unspaced(word)]

    def term(self, word: str) -> str:
        """The index term of one word or n-gram."""
        known = self._known.get(word)  # not kept: most words that are asked for so stand in no text
        return self._analyze(word)[0] if known is None else known[1]

    def terms_of_each(self, words: Sequence[str]) -> list[str]:
        """`term` of each of some words in lower case, "" for function words: many at once take a third of the time."""
        plain = _FOLDED.fullmatch("".join(words))
        stop, folded = self._stop, words if plain else list(map(self._fold, words))
        stems = self._stemmer.stemWords(folded) if self._stemmer else folded
        own = self._stems
        terms = ["" if word in stop else own.get(word, stem) for word, stem in zip(folded, stems, strict=True)]
        return [term if term.isascii() else self._bare(term) for term in terms] if self._accents else terms

    def _spell(self, word: str) -> Spelled:
        term, stop = self._analyze(word)
        if "." in term:
            return word, term, stop, tuple(self._analyze(one)[0] for one in versions(term)), False
        if not (parts := name_parts(word)):
            return word, term, stop, (), False
        analyzed = (self._analyze(part) for part in parts if len(part) >= _SHORTEST_PART)
        return word, term, stop, tuple(term for term, stop in analyzed if not stop), False

    def _analyze(self, word: str) -> tuple[str, bool]:
        folded = self._fold(word)
        # "IT" and "US" in capitals are names; "it" and "us" are not.
        stop = folded in self._stop and not (len(word) > 1 and word.isupper())
        term = folded
        if self._stemmer and not stop:
            term = self._stems.get(folded) or self._stemmer.stemWord(folded)
        return (self._bare(term) if self._accents and not term.isascii() else term), stop

    def _fold(self, word: str) -> str:
        folded = fold_word(word)
        if self._variants:
            folded = folded.translate(self._variants)
        if not self._foreign or folded.isascii():
            return folded
        return _without(self._foreign if folded[0] < _BEYOND_LATIN else _STRESS, folded)

    def _bare(self, term: str) -> str:
        return _without(self._accents, term) if term[0] < _BEYOND_LATIN else term


def name_parts(word: str) -> list[str]:
    """The words that a name of programs is made of ("MAX_SIZE", "readLine"), none for another word."""
    simple = "_" not in word and "-" not in word and (len(word) == 1 or word[1:].islower())  # what most words are
    return _PART.findall(word) if not simple and _COMPOUND.search(word) else []


@lru_cache(maxsize=64)
def analyzer_of(language: str) -> Analyzer:
    """The analyzer of a language that whoever is handed none shares."""
    return Analyzer(language)


def terms_of(words: Iterable[Spelled]) -> list[str]:
    """What of the words is indexed, in order."""
    found: list[str] = []
    for _, term, stop, within, _ in words:
        if term and not stop:
            found.append(term)
        if within:
            found.extend(within)
    return found


def words_of(text: str) -> list[str]:
    """What `WORD` finds in `text`; in a fraction of the time where that can only be runs of Latin letters."""
    if text.isascii() and text.isalpha():
        return [text]
    finder = _finder(text)
    if finder is _ASCII_RUN:  # in a quarter of the time
        return text.encode().translate(_SPACED).decode().split()
    return finder.findall(text)


def has_plain_words(text: str) -> bool:
    """Whether every word of `text` is a run of ASCII letters, digits and underscores, and every such run a word."""
    return text.isascii() and _finder(text) is _ASCII_RUN


@lru_cache(maxsize=64)  # asked again of the question, of the best units
def _finder(text: str) -> _Finder:
    """`WORD`, or a shorter pattern that finds the same in `text`."""
    plain = text.isascii()
    point = _POINT_WITHIN.search(text)
    if _ACRONYM.search(text) or _SIGNED.search(text) or (not plain and _OTHER.search(text)):
        return WORD
    if point and _RUN_INTO.search(text, point.start() - 10):
        return WORD
    lower = text.lower()
    for part in _NAME_PARTS:
        if part in lower:
            return WORD
    if point or _COMMA_WITHIN.search(text):
        return _RUN_OR_NUMBER
    return _ASCII_RUN if plain and "%" not in text and "$" not in text else _RUN


def _without(marks: Mapping[int, None], word: str) -> str:
    return unicodedata.normalize("NFC", unicodedata.normalize("NFD", word.translate(_LETTERS)).translate(marks))


def fold_word(word: str) -> str:
    """A word as `Analyzer.words` lists it: NFKC, lower case, without the full stops of an acronym; a number without
    what sets its thousands apart or the v of a version, a decimal comma as a point. An option of one letter keeps its
    case: -v is not -V."""
    if word.isascii() and word.isalpha():
        return word.lower()
    if word[:1] == "-" and len(word) == _OPTION:
        return word
    folded = (word if word.isascii() else unicodedata.normalize("NFKC", word)).casefold()
    if folded[:1].isdecimal():
        return fold_number(folded)
    if _VERSION.match(folded):
        return fold_number(folded[1:])
    folded = folded.replace(".", "")
    folded = _SIGNS.get(folded, folded)
    return _SHORT_FOR.get(" ".join(folded.split()), folded) if " " in folded or "\n" in folded else folded


class Spelt(NamedTuple):
    """A word of a text as it stands, as `fold_word` has it, and its span."""

    word: str
    folded: str
    start: int
    end: int


@lru_cache(maxsize=8)
def spelt_words(text: str) -> tuple[Spelt, ...]:
    """What `WORD` finds in `text`, in order. Kept for a while: many look at the words of one question."""
    return tuple(
        Spelt(match.group(), fold_word(match.group()), *match.span()) for match in _finder(text).finditer(text)
    )


def question_words(text: str, leave_out: frozenset[str]) -> list[tuple[str, int]]:
    """The words and n-grams of a question with their starts; n-grams span none of the words to leave out."""
    found: list[tuple[str, int]] = []
    for word, _, start, _ in spelt_words(text):
        if is_unspaced(word):
            found += [(word[piece.start : piece.end], start + piece.start) for piece in asked(word, leave_out)]
        else:
            found.append((word, start))
    return found
