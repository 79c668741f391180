"""A server's figures as a Discord message. In: `ServerStatistics` and the wording. Out: a Message with a chart whose
description says what it shows, and the same as numbers."""

from __future__ import annotations

from bot.chat.actions import action
from bot.chat.escape import one_line
from bot.chat.measure import shorten
from bot.chat.message import ALT, BLUE, Message, Part, Picture, button, fits, rows
from bot.chat.picture import bars
from bot.chat.reply import GAP, RULE, Wording, split_parts
from bot.errors import TemplateError
from bot.journal import Counted, ServerStatistics

SPANS = (7, 30, 90)
"""Days that the buttons offer."""

_ROOMS = (120, 60, 24)
_CHART = "statistics.png"


def statistics_message(wording: Wording, found: ServerStatistics) -> Message:
    """Questions by day and tier, helpfulness, latency, the most quoted sources, the largest gaps."""
    span = len(found.days)
    buttons = [
        button(
            f"{days} {wording.labels.button_days}",
            action("statistics", days),
            style="primary" if days == span else "secondary",
        )
        for days in SPANS
    ]
    for room in _ROOMS:
        values = {
            "found": found,
            "span": span,
            "opinions": found.helpful + found.unhelpful,
            "busiest": max(found.days, key=lambda day: day.answered + day.closest + day.absent),
            "sources": _cut(found.sources, room),
            "terms": _cut(found.terms, room // 2),
            "questions": _cut(found.questions, room),
            "line": RULE,
            "gap": GAP,
        }
        parts: list[Part] = list(split_parts(wording.composer.render("statistics", **values)))
        if found.turns:
            about = one_line(wording.composer.render("statistics_chart", **values).replace("\\", ""))
            stacks = [(day.answered, day.closest, day.absent) for day in found.days]
            chart = bars([day.date[5:] for day in found.days], stacks)
            parts.insert(1, Picture(_CHART, chart, shorten(about, ALT)))
        message = Message(tuple(parts), BLUE, rows(buttons))
        if fits(message):
            return message
    raise TemplateError("discord/statistics.j2 makes a message that Discord refuses, even when short: shorten it.")


def _cut(several: tuple[Counted, ...], room: int) -> list[Counted]:
    return [Counted(shorten(one_line(one.name), room), one.times) for one in several]
