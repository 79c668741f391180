"""What a unit stands below. In: a passage. Out: for each of its units, the label above it and how far down it stands.

A question that is asked in the words of a heading ("Is it thread-safe?"), of a term or of a function's signature is
answered by what stands right below: the answer itself seldom repeats those words, it says "yes" or "it".
"""

from __future__ import annotations

from dataclasses import dataclass

from bot.ingest.passages import is_label
from bot.model import Passage
from bot.text.grams import count_words
from bot.text.patterns import lazily

_NUMBERED = lazily(r"^\W*(?:\d+\.)*\d+[.)]?\s+")
_EXPLAINED = lazily(r"\s+[—–]\s+|:\s+")
_SIGNATURE = lazily(r"^((?:[\w.]+ ){0,3}[\w.]*\w)(?:\(.*\);?$|;$)|^([\w.]*\w)\(.*\)")
_OPTION = lazily(r"(?:^|[\s,|/])(--?\w[\w-]*)")
_SHORT = 5  # words, fewer than
_GAP = 2  # characters between a heading and what stands right below it


@dataclass(frozen=True, slots=True)
class Below:
    """A label's text and how many units stand between it and this one; "" where there is none near."""

    label: str = ""
    place: int = 0


_NONE = Below()


def unnumbered(label: str) -> str:
    """A label without its number."""
    return _NUMBERED.sub("", label)


def subject(label: str) -> str:
    """What a label names, without its number, without what explains it ("3.1. pickle — storing objects") and without
    the parameters of a signature ("os.remove(path)")."""
    plain = unnumbered(label)
    if signature := _SIGNATURE.match(plain):
        return signature[1] or signature[2]
    return _EXPLAINED.split(plain, 1)[0] or plain


def options(label: str) -> tuple[str, ...]:
    """The options of a program that a label names, each in full and the long ones in words too: of "-m NUM,
    --max-count=NUM", "-m", "--max-count" and "max count"."""
    if not label.startswith("-"):
        return ()
    found: list[str] = _OPTION.findall(label)
    return tuple(dict.fromkeys((*found, *(one.replace("-", " ").strip() for one in found if one.startswith("--")))))


def names(passage: Passage) -> tuple[str, ...]:
    """What the terms and signatures in `passage` name, in order, each once: of "os.remove(path)", "os.remove"."""
    headed = {heading.text for heading in passage.heading}
    found = (below.label for below in labels(passage) if below.label and below.label not in headed)
    return tuple(dict.fromkeys(subject(label).split("(", 1)[0].strip() or label for label in found))


def labels(passage: Passage) -> tuple[Below, ...]:
    """The label of each unit of `passage`, in order: its term if it is a definition, else the heading that the passage
    opens."""
    heading = passage.heading[-1] if passage.heading else None
    opened = heading is not None and 0 <= passage.start - heading.end <= _GAP
    found: list[Below] = []
    above: str | None = None
    place = 0
    for unit in passage.units:
        term = unit.lead.text if unit.lead is not None and unit.kind != "row" and is_label(unit.lead.text) else None
        label = term or (heading.text if heading is not None and opened else "")
        place = place if label == above else 0
        above = label
        if not label:
            found.append(_NONE)
            continue
        found.append(Below(label, place))
        # A line such as "Source: example.py" is not yet what the label is about.
        place += count_words(passage.slice(unit.start, unit.end)) >= _SHORT
    return tuple(found)
