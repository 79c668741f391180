"""How a language compares two things, as data.

What is called a source is one of a pattern that ignores case, the alternatives of one language.
"""

from __future__ import annotations

from dataclasses import dataclass

Comparison = tuple[tuple[str, ...], str]
"""Of questions that compare: what one of them has at least, lower case, for a plain search; and the source of their
pattern, where "<a>" and "<b>" stand for the two sides, "<name a>" and "<name b>" for two that are names, "<word a>"
and "<word b>" for two of one word each, "<and>" for "and" in any language."""


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class Comparing:
    """Words of questions that compare."""

    form: frozenset[str]
    """Words that only say that two are compared, lower case: "difference"."""
    contrasts: tuple[Comparison, ...] = ()
    """Questions that say that two differ, or are compared."""
    pairs: tuple[Comparison, ...] = ()
    """Questions that only name two."""
    versus: tuple[str, ...] = ()
    """Words between two that are compared: "vs"."""
    against: str = ""
    """A whole message, without its "and", that names what else to compare with: "vs <b>". A source."""
    opposite: str = ""
    """The like where it may also say where something is, and no more than that: "gegenüber <b>". A source."""
    no_versus: str = ""
    """A name that has one of these: "vs code". A source."""
    which: str = ""
    """Words of a question for one of two: "which", "is". A source."""
    degrees: str = ""
    """Words of such a question by which the two are weighed: "more", "older". A source."""
    until: str = ""
    """Words that end a side: "about". A source."""
    heads: str = ""
    """Words of a question that stand before its first side: "of", "are". A source."""
    articles: str = ""
    """Words before a side that are none of it: "the". A source."""
    sources: str = ""
    """Words for what the corpus is made of: "articles". A source."""
    disagree: str = ""
    """What is asked of those, where they are compared with each other: "differ". A source."""
    contrasting: str = ""
    """What a statement has that tells how two differ: "whereas", "unlike". A source."""
    closes: str = ""
    """The end of a question that only says that two are compared: "which is better". A source."""
