"""What a server asks of answers. In: an answer, how sure it must be, whether closest passages are wanted. Out: the
answer as it is shown there."""

from __future__ import annotations

from dataclasses import replace

from bot.model import Answer

_ALL = 2.0  # more than any confidence


def held_to(answer: Answer, floor: float | None, *, closest: bool) -> Answer:
    """An answer below the `floor` is only the closest that there is; unless `closest` passages are shown, only that
    there is none, and why."""
    if answer.tier == "answered" and floor is not None and answer.confidence < floor:
        answer = replace(answer, tier="closest", reason="unsure")
    if answer.tier == "closest" and not closest:
        # The words that the hidden quotes lack may well stand elsewhere.
        return replace(answer, tier="absent", quotes=(), missing=(), differ=None)
    return answer


def held_alike(answer: Answer, logged: Answer) -> Answer:
    """An answer to the same question held to what the logged one was held to, as far as that can be told."""
    return held_to(answer, _ALL if logged.reason == "unsure" else None, closest=logged.tier != "absent")
