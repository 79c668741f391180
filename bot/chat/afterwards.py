"""What is done with answers and messages, in words: sources for a message, sharing, threads, calls for people,
solutions, reports, withdrawals.

In: what happened (an `outcome`, which the template words) and the wording. Out: a Message that keeps every limit.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from typing import Literal

from bot.answer.claims import Evidence
from bot.answer.wording.compose import Safe
from bot.chat.actions import action
from bot.chat.escape import one_line
from bot.chat.measure import ELLIPSIS, cut, shorten
from bot.chat.message import AMBER, BLUE, GREEN, GREY, Button, Message, Text, button, fits, rows
from bot.chat.quotes import shown_quotes
from bot.chat.reply import GAP, RULE, SCREEN, Wording, fitting, human_button, split_parts, too_long
from bot.chat.runs import weight
from bot.model import Quote
from bot.text.grams import rejoined

CLAIMS = 5
THREAD_NAME = 100
_ROOMS = (None, 400, 200, 100, 40)

ShareOutcome = Literal["shared", "less", "nothing", "before"]
HumanOutcome = Literal["called", "quiet", "sure", "before", "wait", "nobody"]
SolutionOutcome = Literal["marked", "unsigned", "no-question", "no-text", "mine", "not-yours"]
WishNote = Literal["noted", "before", "opted-out", "too-many", "unstored", "stopped"]
WithdrawOutcome = Literal["withdrawn", "not-yours", "not-mine", "cannot"]


def evidence_message(wording: Wording, evidence: Evidence) -> Message:
    """For each claim of a message the closest quote, numbered like it, with a button that opens where it stands."""
    opening: dict[str, list[int]] = {}
    quoted: list[Quote | None] = []
    for n, looked in enumerate(evidence.looked, start=1):
        quote = next(iter(looked.answer.quotes), None)
        quoted.append(None if quote is None else replace(quote, n=n))
        if quote is not None:
            open_it = action("open", quote.document.id, int(quote.passage.rsplit("-", 1)[-1]))
            opening.setdefault(open_it, []).append(n)
    buttons = [
        button(f"{wording.labels.button_open} {', '.join(map(str, numbers))}", open_it)
        for open_it, numbers in opening.items()
    ]
    for room in _ROOMS:
        found = [
            {
                "claim": shorten(one_line(looked.claim), 160),
                "quotes": [] if quote is None else shown_quotes([quote], room),
                "missing": [shorten(one_line(word), 40) for word in rejoined(looked.answer.missing, looked.claim)[:4]],
            }
            for looked, quote in zip(evidence.looked, quoted, strict=True)
        ]
        message = _message(wording, "evidence", BLUE if buttons else GREY, buttons, found=found, more=evidence.more)
        if fits(message) and (weight(message.text) <= 2 * SCREEN or room == _ROOMS[-1]):
            return message
    raise too_long("evidence")


def share_message(wording: Wording, outcome: ShareOutcome, link: str = "") -> Message:
    """Whether a private answer was shared, to its asker; `link` leads to where it stands."""
    return _note(wording, "share", GREY, outcome=outcome, link=Safe(link))


def thread_start_message(wording: Wording, me: int) -> Message:
    """The first message of a thread below an answer: how to go on. `me` is Quoth's id."""
    return _note(wording, "thread_start", BLUE, me=Safe(f"<@{me}>"))


def thread_message(wording: Wording, thread: int, *, begun: bool) -> Message:
    """Where the thread is, to who pressed; unless `begun`, it was there already."""
    return _note(wording, "thread", GREY, thread=Safe(f"<#{thread}>"), begun=begun)


def lacking_message(wording: Wording, permission: str, where: str, *, yours: bool = False) -> Message:
    """Which permission Quoth, or who asks, lacks in a channel of that name."""
    return _note(wording, "lacking", GREY, permission=permission, where=_short(where, 100), yours=yours)


def thread_name(question: str) -> str:
    """A question as the name of a thread."""
    return shorten(one_line(question), THREAD_NAME) or "?"


def call_message(
    wording: Wording, question: str, quotes: Sequence[Quote], *, member: int, role: int | None, link: str
) -> Message:
    """The call for people: the question, who asks, and the best of what was found. Mentions in it ping as its sender
    allows. `link` leads to the answer, "" where it stands right there or only its asker sees it."""
    for room in (300, 150, 40):
        message = _message(
            wording,
            "call",
            AMBER,
            (),
            question=_short(question, 400),
            quotes=shown_quotes(quotes[:2], room),
            member=Safe(f"<@{member}>"),
            role=Safe(f"<@&{role}>") if role else None,
            link=Safe(link),
        )
        if fits(message):
            return message
    raise too_long("call")


def human_message(
    wording: Wording,
    turn: str,
    outcome: HumanOutcome,
    *,
    link: str = "",
    where: int | None = None,
    role: int | None = None,
    until: datetime | None = None,
) -> Message:
    """What became of "Ask a human", to who pressed. `where` is the channel of the call, `until` when the next one may
    be made."""
    buttons: list[Button] = []
    if outcome == "sure":
        buttons.append(button(wording.labels.button_human_sure, action("human-sure", turn), style="primary"))
    return _note(
        wording,
        "human",
        GREY,
        buttons,
        outcome=outcome,
        link=Safe(link),
        where=Safe(f"<#{where}>") if where else "",
        role=Safe(f"<@&{role}>") if role else "",
        until=Safe(f"<t:{int(until.timestamp()) + 1}:R>") if until else "",
    )


def with_human(wording: Wording, message: Message, turn: str) -> Message:
    """A note with "Ask a human" below it."""
    return replace(message, rows=(*message.rows, *rows([human_button(wording.labels, turn)])))


def solution_message(wording: Wording, outcome: SolutionOutcome, buttons: Sequence[Button] = ()) -> Message:
    """What became of "Mark as solution", to who marked; `buttons` are what can be done with a solution next."""
    return _note(wording, "solution", GREEN if outcome in ("marked", "unsigned") else GREY, buttons, outcome=outcome)


def reported_message(wording: Wording, *, mine: bool = True) -> Message:
    """Thanks for a report; or, unless `mine`, that the message is no answer of Quoth's."""
    return _note(wording, "reported", GREY, mine=mine)


def changed_note(wording: Wording, numbers: Sequence[int], link: str) -> Text:
    """The small line below an answer that says that the sources of these quotes have changed since; `link` leads to
    both versions, "" for nowhere."""
    text = wording.composer.render("changed_since", numbers=list(numbers), link=Safe(link), line=RULE, gap=GAP)
    return Text(text.strip("\n"))


def wish_message(wording: Wording, outcome: WishNote) -> Message:
    """What became of the wish to be told of an answer, with a button that takes all such wishes back."""
    buttons = [button(wording.labels.button_untell, action("untell"))] if outcome in ("noted", "before") else []
    return _note(wording, "wish", GREY, buttons, outcome=outcome)


def told_message(wording: Wording, link: str) -> Message:
    """To who waited for an answer to somebody else's question: it is answered now, and where it stands."""
    return _note(wording, "told", BLUE, [button(wording.labels.button_untell, action("untell"))], link=Safe(link))


def withdraw_message(wording: Wording, outcome: WithdrawOutcome) -> Message:
    """What became of "Withdraw this answer"."""
    return _note(wording, "withdraw", GREY, outcome=outcome)


def _note(wording: Wording, name: str, accent: int, buttons: Sequence[Button] = (), **values: object) -> Message:
    return fitting(name, _message(wording, name, accent, buttons, **values))


def _message(wording: Wording, name: str, accent: int, buttons: Sequence[Button], **values: object) -> Message:
    return Message(split_parts(wording.composer.render(name, line=RULE, gap=GAP, **values)), accent, rows(buttons))


def _short(text: str, room: int) -> str:
    text = one_line(text)
    short = cut(text, room, weight)
    return text if short == text else short + ELLIPSIS
