"""How a language names pages, and how a page speaks of itself, as data."""

from __future__ import annotations

from dataclasses import dataclass

import regex


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class Pages:
    """How a language names pages, and how a page speaks of itself.

    `outdated` matches, at the beginning of a sentence, what says of the page it stands on that this is out of date;
    `marked` a line that opens with a mark of that ("[DEPRECATED]", "Archived: see the new guide"), `titled` a title
    that has one. `primer` finds, in a title or a file's name, what is written for those who ask: "FAQ", "tutorial".
    `dating` are words of a line that tells a page's date, lower case: "last updated on", "Monday". `figures` stand
    before the number of a figure or a table, as a source: "Fig.".
    """

    outdated: regex.Pattern[str]
    marked: regex.Pattern[str]
    titled: regex.Pattern[str]
    primer: regex.Pattern[str]
    dating: frozenset[str]
    figures: str
