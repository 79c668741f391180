"""What a server asks of answers. In: an answer, how sure it must be, whether closest passages are wanted. Out: the
answer as it is shown there.
"""

from __future__ import annotations

import math
from dataclasses import replace

from bot.answer.joint import together
from bot.model import Answer

_ALL = 2.0  # more than any confidence


def held_to(answer: Answer, floor: float | None, *, closest: bool) -> Answer:
    """An answer below the `floor` is only the closest that there is; unless `closest` passages are shown, only that
    there is none, and why. Of a message that asks several questions, what answers one of them is shown all the same."""
    parts, answer = answer.parts, replace(answer, parts=())
    sure = [part for part in parts if part.tier == "answered" and (floor is None or part.confidence >= floor)]
    if answer.tier == "answered" and floor is not None and answer.confidence < floor:
        answer = replace(answer, tier="closest", reason="unsure")
    elif answer.reason == "in-part" and parts and not sure:
        answer = replace(answer, reason="unsure")
    if answer.tier == "closest" and not closest:
        if sure:
            return _in_part(answer, sure, [part for part in parts if part.quotes and part not in sure])
        # The words that the hidden quotes lack may well stand elsewhere.
        return replace(answer, tier="absent", quotes=(), missing=(), differ=None)
    return answer


def _in_part(answer: Answer, sure: list[Answer], hidden: list[Answer]) -> Answer:
    """The answer with the quotes of its `sure` parts alone; of the `hidden` ones, it is said that these are not
    answered, not what their quotes lack."""
    quotes, differ = together(sure)
    lacking = {word for part in hidden for word in part.missing} - {word for part in sure for word in part.missing}
    missing = [word for word in answer.missing if word not in lacking]
    missing += [part.question.strip(" ?？!.") for part in hidden]
    return replace(answer, quotes=quotes, missing=tuple(dict.fromkeys(missing)), reason="in-part", differ=differ)


def held_alike(answer: Answer, logged: Answer) -> Answer:
    """An answer to the same question held to what the logged one was held to, as far as that can be told."""
    if logged.reason == "in-part" and logged.quotes:
        floors = (None, *(math.nextafter(part.confidence, _ALL) for part in answer.parts))
        possible = (held_to(answer, None, closest=True), *(held_to(answer, floor, closest=False) for floor in floors))
        return next((held for held in possible if held.quotes == logged.quotes), possible[0])
    floor = _ALL if logged.reason in ("unsure", "in-part") else None
    return held_to(answer, floor, closest=logged.tier != "absent")
