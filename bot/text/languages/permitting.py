"""How a language asks whether something may be done, and how rules say it, as data."""

from __future__ import annotations

from dataclasses import dataclass

import regex


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class Permitting:
    """How a language asks whether something may be done, and how rules say it.

    `asks` matches a question for that, `may` one for what one can or may do or for the rule, `fate` one for what
    follows; the groups "form" are words that only ask. Behind `otherwise`, something else is asked: "which", "how".
    `acts` are words for doing whatever, anywhere ("post", "use", "chat"): "can I post links" asks of links. `states`
    matches a statement of what may or must be done or not, `punishes` one of what follows. `narrows` matches the end of
    what stands before a thing where a word, group "head", makes it one of a kind or but a part of something: "no
    unsolicited" before "links", "advertising of" before "shops".
    """

    asks: regex.Pattern[str]
    may: regex.Pattern[str]
    fate: regex.Pattern[str]
    otherwise: regex.Pattern[str]
    states: regex.Pattern[str]
    punishes: regex.Pattern[str]
    acts: frozenset[str] = frozenset()
    narrows: regex.Pattern[str] | None = None
