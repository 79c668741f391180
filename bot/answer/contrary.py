"""Whether a quote says another thing than the question asks, with the same words. In: both as texts. Out: a `Contrary`.

Near misses share all their words but one that turns the statement round: the quote names the largest, the question
the smallest; the quote says what is, the question asks what is not; the question wants the first, the quote has some.
Each is a matter of words, so it can be shown (`quoth why`); the words are data of the languages.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache

from bot.text.languages import language_of
from bot.text.patterns import lazily
from bot.text.terms import Analyzer

# A thing between two others with a word that makes them differ: "US envoy to Russia" is not "Russian envoy to the US".
_DIRECTED = lazily(
    r"\b(?=(?P<one>\w+)(?:['’]s)? (?P<what>\w+) (?P<way>to|from|against|on|by|over|into) (?:the )?(?P<other>\w+))"
)
_CODE = lazily(r"`[^`]+`|[\w.]*\w\([^()]*\)")
_BEGINNING = 3


@dataclass(frozen=True, slots=True)
class Contrary:
    """What speaks against a quote. `opposed`: it has the opposite of a word of the question, and not the word;
    `denied`: the question asks for what is not so, and the quote denies nothing; `swapped`: it has two things of the
    question the other way round ("the US envoy to Russia", "the Russian envoy to the US"); `lacks_limit`: the question
    singles one out ("the first", "only"), with a word that the quote lacks."""

    opposed: bool = False
    denied: bool = False
    swapped: bool = False
    lacks_limit: bool = False


def contrary(question: str, quote: str, language: str) -> Contrary:
    """How the `quote`, a text of `language`, contradicts the `question`."""
    known = language_of(language)
    asked, opposites = _stems(question, language), _opposites(language)
    turned = asked & opposites.keys()
    limits = [limit.group() for limit in known.singles_out.finditer(question)] if known.singles_out else []
    said = _stems(quote, language) if turned or limits else frozenset[str]()
    return Contrary(
        opposed=any(stem not in said and not (opposites[stem] & said).issubset(asked) for stem in turned),
        denied=bool(known.denies and known.denied and known.denies.search(question) and not known.denied.search(quote)),
        swapped=_swapped(question, quote),
        lacks_limit=any(not _stems(limit, language) <= said for limit in limits),
    )


def asks_for_opinion(question: str, language: str) -> bool:
    """Whether a question asks for advice, an opinion or a forecast: sources may speak of it, none settles it.

    Code says nothing of that: "what does predict() return?" asks for no forecast."""
    pattern = language_of(language).opines
    return pattern is not None and pattern.search(_CODE.sub(" ", question)) is not None


def _stems(text: str, language: str) -> frozenset[str]:
    return frozenset(term for _, term, _, _, _ in _analyzer(language).spelled(text))


def _swapped(question: str, quote: str) -> bool:
    for asked in _DIRECTED.finditer(question):
        for said in _DIRECTED.finditer(quote):
            if said["what"].casefold() == asked["what"].casefold() and said["way"] == asked["way"]:
                turned = _same(said["one"], asked["other"]) and _same(said["other"], asked["one"])
                if turned and not _same(asked["one"], asked["other"]):
                    return True
    return False


def _same(one: str, other: str) -> bool:
    """Whether two names are one: "Russia", "Russian"."""
    shorter, longer = sorted((one.casefold(), other.casefold()), key=len)
    return shorter == longer or (len(shorter) > _BEGINNING and longer[:-1].startswith(shorter[:-1]))


@lru_cache
def _opposites(language: str) -> Mapping[str, frozenset[str]]:
    term = _analyzer(language).term
    found: dict[str, frozenset[str]] = {}
    for pair in language_of(language).opposites:
        one, other = map(term, pair)
        if one != other:
            found[one] = found.get(one, frozenset()) | {other}
            found[other] = found.get(other, frozenset()) | {one}
    return found


@lru_cache
def _analyzer(language: str) -> Analyzer:
    return Analyzer(language)
