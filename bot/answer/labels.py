"""What a unit stands below. In: a passage. Out: for each of its units, the label above it and how far down it stands.

A question that is asked in the words of a heading ("Is it thread-safe?"), of a term or of a function's signature is
answered by what stands right below: the answer itself seldom repeats those words, it says "yes" or "it".
"""

from __future__ import annotations

from dataclasses import dataclass

from bot.ingest.passages import is_label
from bot.model import Passage

_GAP = 2  # characters between a heading and what stands right below it


@dataclass(frozen=True, slots=True)
class Below:
    """A label's text and how many units stand between it and this one; "" where there is none near."""

    label: str = ""
    place: int = 0


def labels(passage: Passage) -> tuple[Below, ...]:
    """The label of each unit of `passage`, in order: its term if it is a definition, else the heading that the passage
    opens."""
    heading = passage.heading[-1] if passage.heading else None
    opened = heading is not None and 0 <= passage.start - heading.end <= _GAP
    found: list[Below] = []
    term, place = None, 0
    for at, unit in enumerate(passage.units):
        if unit.lead is not None and is_label(unit.lead.text) and unit.kind != "row":
            place = place + 1 if unit.lead == term else 0
            term = unit.lead
            found.append(Below(unit.lead.text, place))
        else:
            found.append(Below(heading.text, at) if heading is not None and opened else Below())
    return tuple(found)
