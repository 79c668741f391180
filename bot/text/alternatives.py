"""What may stand in a text for words of a question. In: nothing. Out: the type that all sources of such words share."""

from __future__ import annotations

from typing import Literal, NamedTuple

Via = Literal["exact", "form", "spelling", "number", "acronym", "name", "synonym", "correction", "compound", "wordnet"]
"""Why a word of the corpus counts as one of the question."""


class Alternative(NamedTuple):
    """Words that a text may use instead of some of a question's.

    `of` are the question's words, folded as the index folds them; `words` is what stands for all of them together, one
    word or several; `weight` says how much it counts beside the words as typed, above 0 and below 1.
    """

    of: tuple[str, ...]
    words: str
    weight: float
    via: Via
