"""Whether a text says what something is, or does. In: terms that name it, a text and its language. Out: yes or no.

"X is ..." says what it is, and so do "X, a ...", "X (...)", "called X"; what it does is said where it begins a clause.
"""

from __future__ import annotations

from collections.abc import Sequence

import regex

from bot.retrieve.queryterm import QueryTerm
from bot.text.patterns import lazily
from bot.text.terms import analyzer_of

_AFTER = lazily(
    r"[\"”“’»]?(?:\s*\(|\s*[,;:–—-]\s*(?:an?|the|or|also|i\.\s?e|ein\w*|d(?:er|ie|as)|auch|oder|"
    r"d\.\s?h|una?|une?|o|ou)\b|\s*[–—]\s|\s+(?:is|are|was|were|means?|meant|refers?|describes?|denotes?|consists?|"
    r"comprises?|stands? for|ist|sind|war|waren|bedeutet|bezeichne[nt]|besteh(?:t|en)|umfass(?:t|en)|steh(?:t|en) für|"
    r"es|son|fue|est|sont|était|signifi\w+|это)\b)",
    regex.I,
)
_BEFORE = lazily(
    r"\b(?:called|known as|named|termed|dubbed|so-called|term|sogenannte[nrs]?|genannte?[nrs]?|als|heißt|heißen|"
    r"begriff|llamad[oa]s?|appelée?s?|называ\w+)\s+(?:the |an? |ein\w* |d(?:er|ie|as) )?[\"“„«‘]?$",
    regex.I,
)

_CLAUSE = lazily(r"[,;:–—.!?()]|\s-\s|\b(?:and|but|that|which|when|while|where|because|if|as)\b", regex.I)


def defines(terms: Sequence[QueryTerm], text: str, language: str) -> bool:
    """Whether `text` says what the `terms` together name."""
    place = {variant.term: at for at, term in enumerate(terms) for variant in term.variants}
    tokens = [token for token in analyzer_of(language).tokens(text) if not token.part]
    named: set[int] = set()
    start = 0
    for at, token in enumerate(tokens):
        if token.term not in place:
            named.clear()
            continue
        if not named:
            start = token.start
        named.add(place[token.term])
        last = at + 1 == len(tokens) or tokens[at + 1].term not in place
        if last and len(named) == len(terms) and (_AFTER.match(text, token.end) or _BEFORE.search(text[:start])):
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
