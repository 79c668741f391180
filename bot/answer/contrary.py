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
from bot.text.terms import Analyzer, words_of


@dataclass(frozen=True, slots=True)
class Contrary:
    """What speaks against a quote. `opposed`: it has the opposite of a word of the question, and not the word;
    `denied`: the question asks for what is not so, and the quote denies nothing; `lacks_limit`: the question singles
    one out ("the first", "only"), with a word that the quote lacks."""

    opposed: bool = False
    denied: bool = False
    lacks_limit: bool = False


def contrary(question: str, quote: str, language: str) -> Contrary:
    """How the `quote`, a text of `language`, contradicts the `question`."""
    known = language_of(language)
    asked, said = _stems(question, language), _stems(quote, language)
    opposites = _opposites(language)
    limits = known.singles_out.finditer(question) if known.singles_out else ()
    return Contrary(
        opposed=any(
            stem not in said and not (opposites[stem] & said).issubset(asked) for stem in asked if stem in opposites
        ),
        denied=bool(known.denies and known.denied and known.denies.search(question) and not known.denied.search(quote)),
        lacks_limit=any(not _stems(limit.group(), language) <= said for limit in limits),
    )


def _stems(text: str, language: str) -> frozenset[str]:
    term = _analyzer(language).term
    return frozenset(map(term, words_of(text)))


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
