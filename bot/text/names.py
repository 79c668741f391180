"""People by their first names. In: texts. Out: pairs of a first name and the family name that the same person is called
by, as they are written.

A text names "Ada Lovelace" once, then "Lovelace"; members ask about Ada. Only where it is plain: nearly everywhere the
first name is that of one family name and stands beside it, the family name also alone, and neither is a word of the
language. Where every noun has a capital, names cannot be told from them: such texts have no pairs.
"""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import islice, takewhile

from bot.text.everyday import is_known
from bot.text.languages import language_of
from bot.text.patterns import lazily
from bot.text.terms import analyzer_of

_NAME = r"\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?"
_RUN = lazily(rf"(?<![\p{{L}}\p{{N}}-]){_NAME}(?:\s(?:\p{{Lu}}\.|{_NAME})(?![\p{{L}}\p{{N}}-]))*")
_INITIAL = lazily(r"\s\p{Lu}\.(?=\s)")
_MEANT = 0.8  # share of the texts that speak of anybody of a first name
_ALONE = 0.3  # texts where a first name stands alone, a text that has the other
_RELATIVES = 2  # people of one family name, at most: what more have is none
_SHORTEST = 3
_ENDING = 4  # letters, at most: "set", "setting"
_BEFORE = lazily(r"(\p{L}+)(?:\s|['’])$")
_ARTICLE = 8  # characters that hold any article and what parts it from a name


@dataclass(frozen=True, slots=True)
class Mentions:
    """Whom a text names by both names, and by one."""

    both: frozenset[tuple[str, str]]
    one: frozenset[str]


NO_MENTIONS = Mentions(frozenset(), frozenset())


def mentions(text: str, language: str) -> Mentions:
    """The names of a text."""
    known = language_of(language)
    if known.capital_nouns:
        return NO_MENTIONS
    both: set[tuple[str, str]] = set()
    one: set[str] = set()
    for match in _RUN.finditer(text):
        run = _INITIAL.sub("", match[0]).split()
        while run and is_known(run[0].casefold(), known):  # "President", "When"
            run.pop(0)
        before = _BEFORE.search(text, max(0, match.start() - _ARTICLE), match.start())
        if before and before[1].casefold() in known.articles:  # "the Bernese Alps"
            one.update(run)
        elif len(run) == 2 and min(map(len, run)) >= _SHORTEST and not is_known(run[1].casefold(), known):
            both.add((run[0], run[1]))
        elif len(run) == 1:
            one.add(run[0])
    return Mentions(frozenset(both), frozenset(one))


def called(texts: Iterable[Mentions]) -> Iterator[tuple[str, str]]:
    """The pairs of first and family name by which one person is called, over all the texts."""
    families: dict[str, Counter[str]] = {}
    alone: Counter[str] = Counter()
    for text in texts:
        for first, family in text.both:
            families.setdefault(first, Counter())[family] += 1
        alone.update(text.one)
    relatives = Counter(family for found in families.values() for family in found)
    for first, found in sorted(families.items()):
        # Of two Vladimirs, the one is meant who is often spoken of.
        spoken = {family: together + alone[family] for family, together in found.items()}
        family = max(spoken, key=spoken.__getitem__)
        if relatives[family] > _RELATIVES:  # "Lamont Library", "Widener Library"
            continue
        meant = spoken[family] >= _MEANT * sum(spoken.values())
        if meant and alone[family] and alone[first] <= _ALONE * found.total():
            yield first, family


def is_inflected(first: str, words: Sequence[str], languages: Iterable[str]) -> bool:
    """Whether the sorted `words` (lower case) have another form of a first name: then it is a word that opened a
    sentence ("Open Paint", "opened"). An s alone makes a family name ("Roberts") or a possessive."""
    low = first.casefold()
    begin = bisect_left(words, low)
    near = takewhile(lambda word: word.startswith(low), islice(words, begin, None))
    others = [word for word in near if low != word and not word.endswith("s") and len(word) <= len(low) + _ENDING]
    terms = (analyzer_of(language).term for language in languages)
    return any(term(word) == term(low) for term in terms for word in others)


def short_forms(first: str) -> tuple[str, ...]:
    """What someone of this first name may be called."""
    known = language_of("en")
    return tuple(name for name in _nicknames().get(first.casefold(), ()) if not is_known(name, known))


@cache
def _nicknames() -> Mapping[str, Sequence[str]]:
    lines = map(str.split, language_of("en").nicknames.read().splitlines())
    return {line[0]: line[1:] for line in lines if line and line[0] != "#"}
