"""How a language says what something is, as data.

All are sources of patterns that ignore case, the alternatives of one language.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class Defining:
    """Words between a name and what it means."""

    copulas: str
    """Behind a name, before what it is: "is", "stands for"."""
    naming: str = ""
    """Before a name that is given to something: "called"."""
    appositions: str = ""
    """Behind a name and a comma, before what it is: "a", "or"."""
    articles: str = ""
    """Between a word of naming and a name, the space behind included: "the "."""
    conjunctions: str = ""
    """Begin a clause: "that", "because"."""
