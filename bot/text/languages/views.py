"""How a language asks for somebody's view, and how a text gives advice, as data.

What is called a source is one of a pattern that ignores case, the alternatives of one language, which stand as words.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class Views:
    """Words of views."""

    asks: str
    """Words of a question for a view: "thinks", "opinion". A source."""
    says: str
    """Words for what somebody says, whose view it may be: "said", "according to". A source."""
    author: str
    """Words for whoever wrote something. A source."""
    form: frozenset[str]
    """Words of the three kinds above, lower case, which are no topic."""
    advice: str
    """Words of a question for what should be done: "should", "recommends". A source."""
    advises: str
    """Words of a sentence that tells what should be done: "must", "it is important to". A source."""
    advice_form: frozenset[str] = frozenset()
    """Words of a question for what should be done that are no topic, lower case, beside `form`."""
