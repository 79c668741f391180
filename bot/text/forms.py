"""Other words for the same name. In: a word as typed. Out: words that a text may use instead, lower case.

Demonyms and countries by their endings (Russian, Russia), the irregular ones and common short names by a table. Whoever
searches keeps those that occur in the corpus, so a form that is no word does no harm.
"""

from __future__ import annotations

_SAME: tuple[frozenset[str], ...] = (
    frozenset({"us", "usa", "america", "american", "americans"}),
    frozenset({"uk", "britain", "british", "briton", "britons"}),
    frozenset({"france", "french"}),
    frozenset({"germany", "german", "germans"}),
    frozenset({"netherlands", "dutch", "holland"}),
    frozenset({"spain", "spanish"}),
    frozenset({"greece", "greek", "greeks"}),
    frozenset({"poland", "polish", "poles"}),
    frozenset({"turkey", "turkish", "turks"}),
    frozenset({"sweden", "swedish", "swedes"}),
    frozenset({"denmark", "danish", "danes"}),
    frozenset({"finland", "finnish", "finns"}),
    frozenset({"switzerland", "swiss"}),
    frozenset({"ireland", "irish"}),
    frozenset({"scotland", "scottish"}),
    frozenset({"wales", "welsh"}),
    frozenset({"norway", "norwegian"}),
    frozenset({"portugal", "portuguese"}),
    frozenset({"iraq", "iraqi"}),
    frozenset({"israel", "israeli"}),
    frozenset({"afghanistan", "afghan"}),
    frozenset({"thailand", "thai"}),
    frozenset({"ukraine", "ukrainian"}),
    frozenset({"europe", "european"}),
)
_ENDINGS: tuple[tuple[str, tuple[str, ...]], ...] = (
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


def other_forms(word: str) -> tuple[str, ...]:
    """Words that may stand for the same country or people as `word`, the word itself left out."""
    folded = word.casefold().replace(".", "")
    found: dict[str, None] = {}
    for same in _SAME:
        if folded in same:
            found.update(dict.fromkeys(sorted(same)))
    if not found and len(folded) > 4:
        for ending, others in _ENDINGS:
            if folded.endswith(ending):
                found.update(dict.fromkeys(folded[: -len(ending)] + other for other in others))
    found.pop(folded, None)
    return tuple(found)
