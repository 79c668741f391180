"""How a language names who does something, as data."""

from __future__ import annotations

from dataclasses import dataclass

import regex


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class Doing:
    """How a language names who does something, where the doer stands before the verb, or on either side of it.

    `asks` matches a question, with groups `doer` and `does`, `the` for an article before the doer, `bare` before a verb
    that has no ending, and `helps` for a helping verb; `who` one for who does something, with a group `does`; `kinds`
    begin one for what many of a kind do. `adverbs` end and `between` are words between a doer and the verb, `ongoing`
    ends verbs that need no subject, `suffers` those before a verb whose subject is no doer, `by` those between that
    verb and the doer, `joins` make the name behind them no subject, `tells` are verbs of those who tell what others do,
    `nouns` end nouns for several. Where a noun tells the deed, `done_to`
    stands behind it, and `possessive` between it and the one whose deed it is; `agents` end nouns for those who do it.
    `past` ends verbs in the past, `infinitive` stands before a verb that tells what is ordered.
    `free` is a language whose doer may stand behind the verb, too; `second` are helping verbs beside which the doer
    stands, while the verb itself ends the clause; `pronouns` are doers that are no names, `plural` ends verbs that one
    alone does not do. `cases` end a word for the one by whom something is done, in a language where no word stands
    between, so that a name behind a noun may be whose that is.
    """

    asks: regex.Pattern[str]
    between: frozenset[str]
    adverbs: tuple[str, ...]
    suffers: frozenset[str]
    by: frozenset[str]
    joins: frozenset[str]
    tells: frozenset[str]
    ongoing: tuple[str, ...] = ()
    done_to: frozenset[str] = frozenset()
    possessive: frozenset[str] = frozenset()
    agents: tuple[str, ...] = ()
    past: tuple[str, ...] = ()
    infinitive: frozenset[str] = frozenset()
    free: bool = False
    second: frozenset[str] = frozenset()
    pronouns: frozenset[str] = frozenset()
    plural: tuple[str, ...] = ()
    cases: tuple[str, ...] = ()
    kinds: tuple[str, ...] = ()
    nouns: tuple[str, ...] = ()
    who: regex.Pattern[str] | None = None
