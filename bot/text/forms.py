"""Other forms of a word. In: a word as typed. Out: words that a text may use instead, lower case, with their weights.

Words that say the same and other spellings count most, and the versions and decimals that go on from a number; words of
the same family (refuse, refusal) less, since an ending changes what is said; words that often stand for each other (an
office and its holder) least. Demonyms are also made from a country by their endings. All but those are data of each
language, everyday words by `bot.text.everyday`. Whoever searches keeps what occurs in the corpus, so a form that is no
word does no harm.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import lru_cache
from itertools import chain, compress
from typing import NamedTuple

import regex

from bot.text.alternatives import Alternative, Via
from bot.text.everyday import INFLECTED_WEIGHT, RELATED_WEIGHT, family, irregular, related, strangers
from bot.text.grams import is_unspaced, pieces
from bot.text.languages import Language, Pattern, language_of
from bot.text.patterns import lazily
from bot.text.terms import fold_word
from bot.text.versions import all_versions_of, beginnings, version_of

_SAME = 0.8
_VERSION, _FIRST_OF_VERSION = 0.8, 0.5  # "1.20" for "1.20.4" or "1.20.4" for "1.20.x", "3" for "3.11"
_SPELT = 0.9
_DERIVED = 0.6
_BASE = 4  # letters: shorter bases are parts of too many words
_SHORT_BASE = 3  # with an ending of at least four letters, as in "pay, payment"
_LONG_ENDING = 4
_PEOPLE: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("ians", ("ia", "")),
    ("ian", ("ia", "")),
    ("eans", ("ea", "e")),
    ("ean", ("ea", "e")),
    ("ans", ("a",)),
    ("an", ("a",)),
    ("ese", ("a", "")),
    ("ia", ("ian",)),
    ("ea", ("ean",)),
    ("na", ("nese", "nan")),
    ("an", ("anese",)),
)
_INFLECTIONS = ("s", "es", "ed", "d", "ing", "ies", "ied")


def other_forms(
    word: str, languages: Sequence[str] = ("en",), held: Callable[[Sequence[str]], Iterable[bool]] | None = None
) -> tuple[Alternative, ...]:
    """Words that may stand for what `word` says in texts of `languages`, the heaviest first, `word` itself left out.

    `held` tells which of some words are wanted, all of them without it: most are no words.
    """
    folded = fold_word(word)
    known = [language_of(code) for code in languages]
    found: dict[str, tuple[float, Via]] = {}

    def add(others: Iterable[str], weight: float, via: Via) -> None:
        counts = weight, via
        for other in others:
            found.setdefault(other, counts)

    for language in known:
        add(_same(language.code).get(folded, ()), _SAME, "form")
    grouped = not found.keys() <= {folded}
    for language in known:
        add(_short(language.code).get(folded, ()), _SAME, "form")
    for language in known:
        add(_respelt(folded, language), _SPELT, "spelling")
    if not grouped and len(folded) >= _SHORT_BASE:
        if len(folded) > _BASE:
            add(_people(folded), _SAME, "form")
        for language in known:
            add(_family(folded, language.code), _DERIVED, "form")
    for language in known:
        add(iter(irregular(folded, language)), INFLECTED_WEIGHT, "form")
        add((swap.sub(other, folded) for swap, other in language.inflected), INFLECTED_WEIGHT, "form")
        if language.aspects:
            add(language.aspects.others(folded), INFLECTED_WEIGHT, "form")
        add(family(folded, language), _DERIVED, "form")
        add(related(folded, language), RELATED_WEIGHT, "form")
    number = folded.removeprefix("v")
    if (parts := number.split("."))[0].isdecimal():
        add((version_of(number),), _VERSION if len(parts) > 1 else _FIRST_OF_VERSION, "number")
        add(map(all_versions_of, beginnings(number)), _VERSION, "number")
    for none in (folded, ""):
        found.pop(none, None)
    wanted = compress(found.items(), held(list(found))) if held else found.items()
    forms = [Alternative((folded,), other, weight, via) for other, (weight, via) in wanted]
    return tuple(sorted(forms, key=lambda form: -form.weight))


def same_within(text: str, languages: Sequence[str]) -> Iterator[Alternative]:
    """Words that say the same as words in `text` of a language without spaces, where no word stands apart."""
    for code in languages:
        for word, of, others in _same_unspaced(language_of(code).code):
            if word in text:
                yield from (Alternative(of, other, _SAME, "form") for other in others)


@lru_cache(maxsize=64)
def _same_unspaced(language: str) -> Sequence[tuple[str, tuple[str, ...], Sequence[str]]]:
    """The words of a language without spaces that others say the same as: each with its n-grams and the others."""
    return [
        (word, tuple(word[piece.start : piece.end] for piece in pieces(word) if not piece.part), others)
        for word, group in _same(language).items()
        if is_unspaced(word) and (others := [other for other in group if other != word])
    ]


@lru_cache(maxsize=64)
def _same(language: str) -> Mapping[str, Sequence[str]]:
    return _others(language_of(language).same.groups())


@lru_cache(maxsize=64)
def _short(language: str) -> Mapping[str, Sequence[str]]:
    return _others(language_of(language).short.groups())


def _others(groups: Iterable[frozenset[str]]) -> dict[str, list[str]]:
    """What stands in a group with each word."""
    found: dict[str, list[str]] = {}
    for group in groups:
        for word in group:
            found.setdefault(word, []).extend(sorted(group))
    return found


def _respelt(word: str, language: Language) -> Iterator[str]:
    if language.spelt and _any_spelt(language.code).search(word):  # most words have one spelling
        for pattern, other in language.spelt:
            yield pattern.sub(other, word)


@lru_cache(maxsize=64)
def _any_spelt(language: str) -> Pattern:
    return lazily("|".join(f"(?:{pattern.pattern})" for pattern, _ in language_of(language).spelt), regex.I)


def _people(word: str) -> Iterator[str]:
    for ending, others in _PEOPLE:
        if word.endswith(ending):
            yield from (word[: -len(ending)] + other for other in others)


def _family(word: str, language: str) -> list[str]:
    # One step only: by two of them "general" would be "generous".
    found: list[str] = []
    stems = list(dict.fromkeys(_uninflected(word)))
    for stem in stems:
        by_derived, by_base = _ending_in(language, stem[-1:])
        bases = _swapped(stem, by_derived)
        found += bases
        found += _swapped(stem, by_base, bare=not bases)  # what is derived changes its ending, but takes no other
    known = language_of(language)
    strange = frozenset(chain.from_iterable(strangers(stem, known) for stem in stems))
    return [other for other in found if other not in strange] if strange else found


def _swapped(stem: str, endings: _Endings, *, bare: bool = True) -> list[str]:
    """What `stem` is with another ending, or if `bare` with one where it has none, in the order of the language's
    data."""
    length = len(stem)
    found = [
        swap
        for tail in endings.lengths
        if tail <= length and (tail or bare)
        for swap in endings.swaps.get(stem[length - tail :], ())
    ]
    if len(found) > 1:
        found.sort()
    return [stem[: length - tail] + other for _, tail, other, least in found if length >= least]


class _Endings(NamedTuple):
    """By ending, its place in the data, its length, another in its place, and the letters that a word must have for it;
    the lengths of the endings."""

    swaps: Mapping[str, Sequence[tuple[int, int, str, int]]]
    lengths: Sequence[int]


@lru_cache(maxsize=4096)
def _ending_in(language: str, letter: str) -> tuple[_Endings, _Endings]:
    """The derivations whose derived word may end in `letter`, from it, and those whose base may, from that."""
    pairs = language_of(language).derivations
    return _endings([(derived, base) for base, derived in pairs], letter), _endings(pairs, letter)


def _endings(pairs: Sequence[tuple[str, str]], letter: str) -> _Endings:
    found: dict[str, list[tuple[int, int, str, int]]] = {}
    for at, (ending, other) in enumerate(pairs):
        if not ending or ending[-1] == letter:
            found.setdefault(ending, []).append((at, len(ending), other, _least(ending, other)))
    return _Endings(found, sorted({len(ending) for ending in found}))


def _uninflected(word: str) -> Iterator[str]:
    yield word
    for ending in _INFLECTIONS:
        if word.endswith(ending) and len(word) - len(ending) >= _BASE:
            stem = word.removesuffix(ending)
            if ending == "d" and stem[-1] != "e":
                continue  # a shard was never shared
            yield f"{stem}y" if ending in ("ies", "ied") else stem
            if ending in ("ed", "ing"):
                yield f"{stem}e"
                if stem[-1] == stem[-2]:
                    yield stem[:-1]  # expelled


def _least(ending: str, other: str) -> int:
    """The letters of the shortest word that changes `ending` for the other: what stands before it must tell enough."""
    # Roots ("cide, cision") tell more than endings and need less before them.
    shorter, longer = sorted((len(ending), len(other)))
    if shorter >= 3:
        return len(ending) + 1
    least = _SHORT_BASE if longer >= _LONG_ENDING else _BASE
    return len(ending) + max(0, least - shorter)
