"""In what two versions of a text differ. In: the texts and their language. Out: segments in reading order, sentences
that stayed, went or came; long runs of what stayed are left out and counted.

Within a sentence that became another one, the words that differ are set off.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from typing import Literal

from bot.text.sentences import split

SegmentKind = Literal["same", "removed", "added", "skipped"]

_AROUND = 1  # sentences that stayed, shown before and after what did not
_EXACTLY = 1500  # sentences up to which they are compared without a shortcut
_WORD = re.compile(r"\s+|\w+|[^\w\s]")


@dataclass(frozen=True, slots=True)
class Part:
    """A piece of a sentence; `differs`: it is not in the other version."""

    text: str
    differs: bool = False


@dataclass(frozen=True, slots=True)
class Segment:
    """A sentence of one version, or of both; of `skipped` ones, how many there are."""

    kind: SegmentKind
    parts: tuple[Part, ...] = ()
    count: int = 1

    @property
    def text(self) -> str:
        """All of it."""
        return "".join(part.text for part in self.parts)


def differences(old: str, new: str, language: str = "en") -> list[Segment]:
    """What became of `old`; nothing for equal texts."""
    before, after = _sentences(old, language), _sentences(new, language)
    head = _common(before, after)
    tail = _common(before[head:][::-1], after[head:][::-1])
    middle = SequenceMatcher(
        None,
        before[head : len(before) - tail],
        after[head : len(after) - tail],
        autojunk=max(len(before), len(after)) - head - tail > _EXACTLY,
    )
    segments = [Segment("same", (Part(one),)) for one in before[:head]]
    for kind, a, b, c, d in middle.get_opcodes():
        removed, added = before[head + a : head + b], after[head + c : head + d]
        if kind == "equal":
            segments += [Segment("same", (Part(one),)) for one in removed]
        elif len(removed) == len(added):
            for one, other in zip(removed, added, strict=True):
                left, right = changed_words(one, other)
                segments += [Segment("removed", left), Segment("added", right)]
        else:
            segments += [Segment("removed", (Part(one),)) for one in removed]
            segments += [Segment("added", (Part(one),)) for one in added]
    segments += [Segment("same", (Part(one),)) for one in before[len(before) - tail :]]
    return list(_folded(segments))


def changed_words(old: str, new: str) -> tuple[tuple[Part, ...], tuple[Part, ...]]:
    """Two sentences, the words that differ set off in each."""
    before, after = _WORD.findall(old), _WORD.findall(new)
    left: list[Part] = []
    right: list[Part] = []
    for kind, a, b, c, d in SequenceMatcher(None, before, after, autojunk=len(before) > _EXACTLY).get_opcodes():
        for parts, words in ((left, before[a:b]), (right, after[c:d])):
            if words:
                parts.append(Part("".join(words), kind != "equal"))
    return tuple(left), tuple(right)


def _sentences(text: str, language: str) -> list[str]:
    found: list[str] = []
    for line in text.split("\n"):
        found += [line[start:end] for start, end in split(line, language) if line[start:end].strip()]
    return found


def _common(one: Sequence[str], other: Sequence[str]) -> int:
    count = 0
    for a, b in zip(one, other, strict=False):
        if a != b:
            break
        count += 1
    return count


def _folded(segments: Sequence[Segment]) -> Iterator[Segment]:
    """Without what is far from any change."""
    near = [False] * len(segments)
    for at, one in enumerate(segments):
        if one.kind != "same":
            for beside in range(max(0, at - _AROUND), min(len(segments), at + _AROUND + 1)):
                near[beside] = True
    skipped = 0
    for one, shown in zip(segments, near, strict=True):
        if not shown:
            skipped += 1
            continue
        if skipped:
            yield Segment("skipped", count=skipped)
        skipped = 0
        yield one
    if skipped and any(near):
        yield Segment("skipped", count=skipped)
