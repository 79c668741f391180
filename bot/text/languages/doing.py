"""How a language names who does something, as data."""

from __future__ import annotations

from dataclasses import dataclass

import regex


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class Doing:
    """How a language names who does something, where the doer stands before the verb.

    `asks` matches a question, with groups `doer` and `does`, and `bare` before a verb that has no ending; `adverbs` end
    and `between` are words between a doer and the verb, `ongoing` ends verbs that need no subject, `suffers`
    those before a verb whose subject is no doer, `by` those between that verb and the doer, `joins` make the name
    behind them no subject, `tells` are verbs of those who tell what others do. Where a noun tells the deed, `done_to`
    stands behind it, and `possessive` between it and the one whose deed it is; `agents` end nouns for those who do it.
    `past` ends verbs in the past, `infinitive` stands before a verb that tells what is ordered.
    """

    asks: regex.Pattern[str]
    between: frozenset[str]
    adverbs: tuple[str, ...]
    ongoing: tuple[str, ...]
    suffers: frozenset[str]
    by: frozenset[str]
    joins: frozenset[str]
    tells: frozenset[str]
    done_to: frozenset[str]
    possessive: frozenset[str]
    agents: tuple[str, ...]
    past: tuple[str, ...]
    infinitive: frozenset[str]
