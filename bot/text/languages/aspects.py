"""How a language's verbs go in pairs: what is being done, and what gets done. In: a word. Out: verbs that may be the
other of its pair, most of which are no words."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import regex


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class Aspects:
    """The endings of both kinds, and how a stem changes between them."""

    lasting: regex.Pattern[str]
    """Matches a form of a verb for what is being done; its group is the stem."""
    completed: regex.Pattern[str]
    """Matches a form of a verb for what gets done; its group is the stem."""
    into_lasting: Sequence[str]
    into_completed: Sequence[str]
    """The endings that make a verb of a stem."""
    softened: Sequence[tuple[str, str]]
    """How stems end that get things done, and the same as they end in verbs of what is being done ("т", "ч")."""
    vowels: tuple[str, str]
    """The last vowel of the former, and of the latter."""

    def others(self, word: str) -> Iterator[str]:
        """What may be the other verb of the pair that a folded word is a form of."""
        lasting, completed = self.lasting.match(word), self.completed.match(word)
        if lasting:
            swaps = [(soft, hard) for hard, soft in self.softened]
            yield from _changed(lasting[1], swaps, (self.vowels[1], self.vowels[0]), self.into_completed)
        if completed:
            yield from _changed(completed[1], self.softened, self.vowels, self.into_lasting)


def _changed(stem: str, swaps: Sequence[tuple[str, str]], vowels: tuple[str, str], endings: Sequence[str]) -> list[str]:
    one, other = vowels
    before, last, rest = stem.rpartition(one)
    stems = [stem, before + other + rest] if last else [stem]
    stems += [form[: len(form) - len(end)] + swap for form in stems for end, swap in swaps if form.endswith(end)]
    return [form + ending for form in stems for ending in endings]
