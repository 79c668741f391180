"""Other forms of a word. In: a word as typed. Out: words that a text may use instead, lower case, with their weights.

Words that say the same and other spellings count most; words of the same family (refuse, refusal) less, since an ending
changes what is said; words that often stand for each other (an office and its holder) least. Demonyms are also made
from a country by their endings. All but those are data of each language. Whoever searches keeps what occurs in the
corpus, so a form that is no word does no harm.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache

from bot.text.alternatives import Alternative, Via
from bot.text.languages import Language, language_of
from bot.text.terms import fold_word

_SAME = 0.8
_SPELT = 0.9
_IRREGULAR = 0.8
_DERIVED = 0.6
_RELATED = 0.4
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


def other_forms(word: str, languages: Sequence[str] = ("en",)) -> tuple[Alternative, ...]:
    """Words that may stand for what `word` says in texts of `languages`, the heaviest first, `word` itself left out."""
    folded = fold_word(word)
    known = [language_of(code) for code in languages]
    found: dict[str, Alternative] = {}

    def add(others: Iterator[str], weight: float, via: Via) -> None:
        for other in others:
            if other and other != folded:
                found.setdefault(other, Alternative((folded,), other, weight, via))

    for language in known:
        add(_group(folded, language.same), _SAME, "form")
    grouped = bool(found)
    for language in known:
        add(_irregular(folded, language), _IRREGULAR, "form")
        add(_respelt(folded, language), _SPELT, "spelling")
    if not grouped and len(folded) >= _SHORT_BASE:
        if len(folded) > _BASE:
            add(_people(folded), _SAME, "form")
        for language in known:
            add(_family(folded, language.code), _DERIVED, "form")
    for language in known:
        for base in dict.fromkeys(_uninflected(folded)):
            add(_group(base, language.related), _RELATED, "form")
    return tuple(sorted(found.values(), key=lambda form: -form.weight))


def _group(word: str, groups: tuple[frozenset[str], ...]) -> Iterator[str]:
    for group in groups:
        if word in group:
            yield from sorted(group)


def _irregular(word: str, language: Language) -> Iterator[str]:
    rows = _irregular_rows(language.code)
    # Endings stand at the basic form alone: "founded" is none of "find".
    bases = dict.fromkeys(_uninflected(word))
    for row in rows.get(word, ()) or [row for base in bases for row in rows.get(base, ()) if row[0] == base]:
        yield from row
    for prefix in language.verb_prefixes:
        if word.startswith(prefix):
            rest = word[len(prefix) :]
            # "ausgegangen" and "ausging", but "entstanden" without "ge".
            for row in rows.get(rest) or rows.get(f"ge{rest}", ()):
                yield from (prefix + form for form in row)
                yield from (prefix + form[2:] for form in row if form.startswith("ge") and form != row[0])


@lru_cache
def _irregular_rows(language: str) -> Mapping[str, tuple[tuple[str, ...], ...]]:
    found: dict[str, tuple[tuple[str, ...], ...]] = {}
    for row in language_of(language).irregular:
        for form in row:
            found[form] = (*found.get(form, ()), row)
    return found


def _respelt(word: str, language: Language) -> Iterator[str]:
    for pattern, other in language.spelt:
        yield pattern.sub(other, word)


def _people(word: str) -> Iterator[str]:
    for ending, others in _PEOPLE:
        if word.endswith(ending):
            yield from (word[: -len(ending)] + other for other in others)


def _family(word: str, language: str) -> Iterator[str]:
    # One step only: by two of them "general" would be "generous".
    for stem in dict.fromkeys(_uninflected(word)):
        by_derived, by_base = _ending_in(language, stem[-1:])
        bases = [
            made
            for base, derived in by_derived
            if stem.endswith(derived) and (made := _swapped(stem, derived, base)) is not None
        ]
        yield from bases
        for base, derived in by_base:
            if (not bases or base) and stem.endswith(base) and (made := _swapped(stem, base, derived)) is not None:
                yield made


@lru_cache(maxsize=4096)
def _ending_in(language: str, letter: str) -> tuple[tuple[tuple[str, str], ...], tuple[tuple[str, str], ...]]:
    """The derivations whose derived word may end in `letter`, and those whose base may."""
    pairs = language_of(language).derivations
    return (
        tuple((base, derived) for base, derived in pairs if not derived or derived[-1] == letter),
        tuple((base, derived) for base, derived in pairs if not base or base[-1] == letter),
    )


def _uninflected(word: str) -> Iterator[str]:
    yield word
    for ending in _INFLECTIONS:
        if word.endswith(ending) and len(word) - len(ending) >= _BASE:
            stem = word.removesuffix(ending)
            yield f"{stem}y" if ending in ("ies", "ied") else stem
            if ending in ("ed", "ing"):
                yield f"{stem}e"
                if stem[-1] == stem[-2]:
                    yield stem[:-1]  # expelled


def _swapped(word: str, ending: str, other: str) -> str | None:
    """`word`, which ends in `ending`, with another; None for one that has too little before it."""
    rest = word[: len(word) - len(ending)]
    # Roots ("cide, cision") tell more than endings and need less before them.
    one, two = len(ending), len(other)
    shorter, longer = (one, two) if one < two else (two, one)
    if shorter >= 3:
        return rest + other if rest else None
    least = _SHORT_BASE if longer >= _LONG_ENDING else _BASE
    return rest + other if len(rest) + shorter >= least else None
