"""Other forms of a word. In: a word as typed. Out: words that a text may use instead, lower case.

Demonyms and countries by their endings (Russian, Russia), the irregular ones and common short names by a table. Whoever
searches keeps those that occur in the corpus, so a form that is no word does no harm. Verbs and their nouns where
English changes more than the ending (expel, expulsion), which a stemmer does not undo.
"""

from __future__ import annotations

from collections.abc import Iterator

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


_DERIVED: tuple[tuple[str, str], ...] = (
    ("pel", "pulsion"),
    ("ceive", "ception"),
    ("duce", "duction"),
    ("scribe", "scription"),
    ("mit", "mission"),
    ("cede", "cession"),
    ("vade", "vasion"),
    ("clude", "clusion"),
    ("pand", "pansion"),
    ("tend", "tension"),
    ("pend", "pension"),
    ("cide", "cision"),
    ("solve", "solution"),
    ("sume", "sumption"),
    ("vert", "version"),
    ("quire", "quisition"),
    ("stroy", "struction"),
)
_INFLECTIONS = ("s", "ed", "d", "ing")


def other_forms(word: str) -> tuple[str, ...]:
    """Words that may stand for what `word` says, the word itself left out."""
    folded = word.casefold().replace(".", "")
    found: dict[str, None] = {}
    for same in _SAME:
        if folded in same:
            found.update(dict.fromkeys(sorted(same)))
    if not found and len(folded) > 4:
        for ending, others in _ENDINGS:
            if folded.endswith(ending):
                found.update(dict.fromkeys(folded[: -len(ending)] + other for other in others))
        found.update(dict.fromkeys(_derived(folded)))
    found.pop(folded, None)
    return tuple(found)


def _derived(word: str) -> Iterator[str]:
    stems = [word, *(word[: -len(ending)] for ending in _INFLECTIONS if word.endswith(ending))]
    stems += [stem[:-1] for stem in stems if len(stem) > 5 and stem[-1] == stem[-2]]  # expelled
    for stem in stems:
        for verb, noun in _DERIVED:
            if stem.endswith(noun) and len(stem) > len(noun):
                yield stem[: -len(noun)] + verb
            for ending in (verb, verb.removesuffix("e")):
                if stem.endswith(ending) and len(stem) > len(ending):
                    yield stem[: -len(ending)] + noun
