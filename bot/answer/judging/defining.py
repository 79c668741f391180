"""Whether a text says what something is, or does. In: terms that name it, a text and its language. Out: yes or no.

"X is ..." says what it is, and so do "X, a ...", "X (...)", "called X", and "X: ..." as an entry; what it does is said
where it begins a clause.
"""

from __future__ import annotations

from collections.abc import Sequence

import regex

from bot.retrieve.queryterm import QueryTerm
from bot.text.languages import LANGUAGES
from bot.text.patterns import either, lazily
from bot.text.terms import analyzer_of

_KNOWN = tuple(known.defining for known in LANGUAGES.values() if known.defining)
_AFTER = lazily(
    rf"[\"”“’»]?(?:\s*\((?!\))|\s*[,;:–—-]\s*(?:{either(known.appositions for known in _KNOWN)})\b|\s*[–—]\s|\s-\s|"
    rf"\s+(?:{either(known.copulas for known in _KNOWN)})\b)",
    regex.I,
)
_BEFORE = lazily(
    rf"\b(?:{either(known.naming for known in _KNOWN)})\s+(?:{either(known.articles for known in _KNOWN)})?[\"“„«‘]?$",
    regex.I,
)
_ENTRY = lazily(r"[\"”“’»`*]*:\s")
_CLAUSE = lazily(rf"[,;:–—.!?()]|\s-\s|\b(?:{either(known.conjunctions for known in _KNOWN)})\b", regex.I)


def defines(terms: Sequence[QueryTerm], text: str, language: str) -> bool:
    """Whether `text` says what the `terms` together name."""
    place = {variant.term: at for at, term in enumerate(terms) for variant in term.variants}
    tokens = [token for token in analyzer_of(language).tokens(text) if not token.part]
    named: set[int] = set()
    first = start = 0
    for at, token in enumerate(tokens):
        if token.term not in place:
            named.clear()
            continue
        if not named:
            first, start = at, token.start
        named.add(place[token.term])
        last = at + 1 == len(tokens) or tokens[at + 1].term not in place
        if not last or len(named) < len(terms):
            continue
        entry = first == 0 and _ENTRY.match(text, token.end)
        if entry or _AFTER.match(text, token.end) or _BEFORE.search(text[:start]):
            return True
    return False


def acts(terms: Sequence[QueryTerm], text: str, language: str) -> bool:
    """Whether a clause of `text` begins with what the `terms` name, by the rarest of them, function words aside, and
    goes on."""
    place = {variant.term: term for term in terms for variant in term.variants}
    rarest = max(terms, key=lambda term: term.idf, default=None)
    begins, end = True, 0
    for token in analyzer_of(language).tokens(text)[:-1]:
        if _CLAUSE.search(text, end, token.end if token.stop else token.start):
            begins = True
        end = token.end
        if begins and token.term in place:
            if place[token.term] is rarest:
                return True
        elif not token.stop:
            begins = False
    return False
