"""How a language asks for several things at once, as data.

What is called a source is one of a pattern that ignores case, the alternatives of one language.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class Lists:
    """Words of questions whose answer is a list."""

    wanted: str
    """Opens a question for all there is: "list", "what are the steps". A source; it stands anywhere in a language
    whose words do not stand apart."""
    plural: str
    """A question word with what it asks for several of, which is its only group: "which members". A source."""
    stepwise: str
    """Says that the steps of something are asked for: "step by step". A source."""
    nouns: frozenset[str]
    """Words for lists and what is listed, lower case: "steps"."""
    singular: frozenset[str] = frozenset()
    """Words that `plural` matches and that are not, lower case: "news"."""
    polite: str = ""
    """May stand before `wanted`, the space behind included: "could you". A source."""
