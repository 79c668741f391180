"""Everything but answers, lookups, sources and privacy as Discord messages: a quote in its context, help, errors.

In: what `conversation` returns, and the wording. Out: a Message that keeps every limit.
"""

from __future__ import annotations

from collections.abc import Sequence

from bot.chat.actions import action
from bot.chat.escape import one_line
from bot.chat.excerpt import excerpt, plain
from bot.chat.lookup import passage_file, web_button
from bot.chat.measure import cut, cut_start
from bot.chat.message import BLUE, GREY, RED, Button, Message, Part, button, fits, rows
from bot.chat.origin import origin
from bot.chat.reply import GAP, RULE, Wording, fitting, split_parts, too_long
from bot.chat.runs import clipped as _short
from bot.chat.runs import weight
from bot.conversation import InContext

_ROOMS = (3000, 2000, 1000, 300)
_NEIGHBOUR = 140


def context_message(wording: Wording, turn: str, numbers: Sequence[int], shown: InContext) -> Message:
    """The passage of a quote, marked, with the edges of its neighbours; buttons for the turn's other quotes."""
    quote, passage = shown.quote, shown.passage
    spans = [(quote.start - passage.start, quote.end - passage.start)]
    before = "" if shown.before is None else one_line(cut_start(shown.before.text, _NEIGHBOUR, weight))
    after = "" if shown.after is None else one_line(cut(shown.after.text, _NEIGHBOUR, weight))
    others = [
        button(f"{wording.labels.button_quote} {n}", action("context-page", turn, n), style="secondary")
        for n in numbers
        if n != quote.n
    ]
    read = button(wording.labels.button_open, action("open", quote.document.id, passage.n))
    whole = origin(quote.document, quote.heading, quote.text, quote.page)
    for room in _ROOMS:
        part = excerpt(passage, spans, room)
        text = wording.composer.render(
            "context",
            n=quote.n,
            origin=whole,
            excerpt=part,
            before=before,
            after=after,
            line=RULE,
            gap=GAP,
        )
        files: list[Part] = [] if part.whole and not part.wide else [passage_file(plain(passage))]
        buttons = rows([*others[:4], read, *web_button(wording, whole)])
        message = Message((*split_parts(text), *files), BLUE, buttons)
        if fits(message):
            return message
    raise too_long("context")


def help_message(wording: Wording, collections: Sequence[str]) -> Message:
    """What Quoth is and how to ask."""
    return _fitting(wording, "help", BLUE, (), collections=[_short(name, 40) for name in collections[:12]])


def note_message(wording: Wording, name: str, **values: object) -> Message:
    """A short note from the template `name`; texts among `values` are shortened to fit."""
    short = {key: _short(value, 300) if isinstance(value, str) else value for key, value in values.items()}
    return _fitting(wording, name, GREY, (), **short)


def error_message(
    wording: Wording,
    error_id: str,
    problem: str = "",
    *,
    name: str = "error",
    permission: str = "",
    reason: str = "",
) -> Message:
    """What happened and what to do, by the template `name`, with an id that is in the log."""
    values = {"problem": _short(problem, 600), "permission": permission, "reason": reason}
    return _fitting(wording, name, RED, (), id=error_id, **values)


def _fitting(wording: Wording, name: str, accent: int, buttons: Sequence[Button], **values: object) -> Message:
    text = wording.composer.render(name, line=RULE, gap=GAP, **values)
    return fitting(name, Message(split_parts(text), accent, rows(buttons)))
