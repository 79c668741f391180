"""How a language asks of versions, as data."""

from __future__ import annotations

from dataclasses import dataclass

import regex


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class Releases:
    """Questions that are answered below the heading of a version, in its release notes."""

    out: regex.Pattern[str]
    """Matches words of a question for when a version came out: "released"."""
    changed: regex.Pattern[str]
    """Matches words of a question for what a version brought: "changed in"."""
    which: regex.Pattern[str]
    """Matches words of a question for a version: "which version"."""
