"""How the sentences of a language hang together, as data: what a sentence must not be read without.

All are sources of patterns that ignore case, the alternatives of one language; whoever joins those of all languages
says where they stand (`bot.answer.quoting.guard`).
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class Cohesion:
    """Words by which a sentence points at another, or limits it."""

    connectives: str
    """Open a sentence that goes on from the one before: "however", "for example"."""
    turns: str
    """Open a sentence that turns round the one before, or limits it: "unless", "only if", "this no longer"."""
    withdraws: str
    """Limit, anywhere in a sentence that speaks of the same, what the one before says: "does not apply"."""
    notices: str
    """Stand before a colon and a note: "warning"."""
    noted: str
    """Open a note that withdraws what stands below it: "deprecated", "only available"."""
    headings: str
    """Stand in a heading that turns round what stands under it: "not", "exceptions"."""
    announces: str
    """Stand in a sentence that limits the list below it, or announces it: "the following", "never"."""
    answers: str
    """The whole of a clause that answers by yes or no: "yes", "it depends"."""
    additive: str = ""
    """Coordinators that add: "and"."""
    disjunctive: str = ""
    """Coordinators that leave a choice: "or"."""
    coordinators: str = ""
    """Coordinators of clauses: "and", "but"."""
    refers: str = ""
    """Open a sentence that only the one before explains, beside pronouns: "the former", "both of them"."""
    impersonal: str = ""
    """Open a sentence with a pronoun that points at nothing: "it is known that"."""
    determiners: str = ""
    """Stand before the subject that a sentence opens with, the space between included: "the", "l'"."""
    onward: str = ""
    """Go on behind a yes or no: "but"."""
