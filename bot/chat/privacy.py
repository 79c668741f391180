"""What is stored of a member, as Discord messages: the overview, their own questions, the export, the erasure, and the
privacy text that an operator can publish.

In: what `conversation` returns of one member, and the wording. Out: a Message that keeps every limit, or the text.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from bot.answer.wording.compose import Composer, Safe
from bot.chat.actions import action
from bot.chat.escape import one_line
from bot.chat.measure import cut
from bot.chat.message import AMBER, BLUE, FILE_BYTES, GREY, Button, Message, button, fits, rows
from bot.chat.reply import GAP, RULE, Wording, attached, fitting, split_parts, too_long
from bot.chat.runs import weight
from bot.journal import ErasureReceipt, MemberData
from bot.model import Reason, Tier, Turn
from bot.recent import MINUTES
from bot.servers import LEFT_DAYS
from bot.settings import Keeping

MINE = 3
"""Questions on a page."""

_QUESTION = 200
_QUOTE = 160
_QUOTES = 1
_AROUND = 8  # buttons for other parts of an export, before and after


@dataclass(frozen=True, slots=True)
class Mine:
    """One of a member's questions as the page shows it. `when` is ISO 8601, `where` a mention of the channel, "" for
    direct messages; `more` quotes are left out. Unless `shown`, the answer may not be read here."""

    question: str
    when: str
    where: Safe
    tier: Tier
    reason: Reason | None
    quotes: tuple[str, ...]
    more: int
    shown: bool


def privacy_message(wording: Wording, stored: MemberData, keeping: Keeping, *, server: bool) -> Message:
    """What is stored of a member and for how long, with buttons for all that they can do about it. `keeping.days` is
    what holds where it is shown; `server` says that this is in a server."""
    labels = wording.labels
    out = stored.opted_out is not None
    see = [button(labels.button_see, action("mine", 0), style="primary")] if stored.turns else []
    buttons = [
        *see,
        button(labels.button_export, action("export")),
        button(labels.button_erase, action("erase"), style="danger"),
        button(labels.button_opt_in, action("opt", "in"))
        if out
        else button(labels.button_opt_out, action("opt", "out")),
        button(labels.button_policy, action("policy")),
    ]
    return _page(wording, "privacy", BLUE, buttons, stored=stored, keeping=keeping, server=server, minutes=MINUTES)


def mine_message(wording: Wording, turns: Sequence[tuple[Turn, bool]], at: int, total: int) -> Message:
    """Some of a member's questions, the newest first: those from number `at` (from 0) of `total`; each with whether its
    answer may be shown here."""
    labels = wording.labels
    turning: list[Button] = []
    if at > 0:
        turning.append(button(labels.button_newer, action("mine", max(0, at - MINE))))
    if at + len(turns) < total:
        turning.append(button(labels.button_older, action("mine", at + MINE), style="primary"))
    turning.append(button(labels.button_overview, action("privacy")))
    for room in (_QUOTE, _QUOTE // 2, 20):
        mine = [_mine(turn, room, shown=shown) for turn, shown in turns]
        text = _text(wording.composer, "mine", mine=mine, first=at + 1, last=at + len(turns), total=total)
        message = Message(split_parts(text), BLUE, rows(turning))
        if fits(message):
            return message
    raise too_long("mine")


def erase_message(wording: Wording, stored: MemberData) -> Message:
    """Asks whether everything stored of a member is really to be erased."""
    labels = wording.labels
    buttons = [
        button(labels.button_erase_sure, action("erase-sure"), style="danger"),
        button(labels.button_keep, action("keep")),
    ]
    return _page(wording, "erase", AMBER, buttons, stored=stored)


def erased_message(wording: Wording, receipt: ErasureReceipt, keeping: Keeping) -> Message:
    """What was erased, by table, what was looked for afterwards, and when it is gone from backups too."""
    return _page(wording, "erased", GREY, (), receipt=receipt, keeping=keeping)


def export_parts(jsonl: str, room: int = FILE_BYTES) -> list[str]:
    """An export as files that Discord takes, at most `room` bytes each, cut between lines; at least one."""
    parts: list[str] = []
    left = 0
    for line in jsonl.splitlines(keepends=True):
        cost = len(line.encode("utf-8", "replace"))
        if not parts or cost > left:
            parts.append("")
            left = room
        parts[-1] += line
        left -= cost
    return parts or ["\n"]


def export_message(wording: Wording, parts: Sequence[str], n: int = 0) -> Message:
    """Part `n` (from 0) of what is stored of a member, as a file, with buttons for the others."""
    n = min(n, len(parts) - 1)
    others = [
        button(f"{wording.labels.button_part} {one + 1}", action("export", one))
        for one in range(len(parts))
        if one != n and abs(one - n) <= _AROUND
    ]
    message = _page(wording, "exported", BLUE, others, part=n + 1, parts=len(parts))
    name = "quoth-export.jsonl" if len(parts) == 1 else f"quoth-export-{n + 1}.jsonl"
    return Message((*message.parts, attached(name, parts[n])), message.accent, message.rows)


def policy_text(composer: Composer, keeping: Keeping, *, server: bool = False) -> str:
    """What is stored, why, for how long, who sees it, and what members can do, in Markdown, to be published. With
    `server`, `keeping.days` is what holds in one server. `composer` is that of Discord's wording."""
    contact = Safe(keeping.contact) if keeping.contact else ""
    values = {"contact": contact, "minutes": MINUTES, "left": LEFT_DAYS}
    return _text(composer, "policy", keeping=keeping, server=server, **values) + "\n"


def policy_message(wording: Wording, text: str) -> Message:
    """The privacy text as a file."""
    message = _page(wording, "policy_attached", BLUE, ())
    return Message((*message.parts, attached("privacy.md", text)), message.accent)


def _mine(turn: Turn, room: int, *, shown: bool) -> Mine:
    place, quotes = turn.ask.place, turn.answer.quotes
    known = place.guild is not None and place.channel is not None and place.channel.isdecimal()
    return Mine(
        question=_short(turn.ask.question, _QUESTION),
        when=turn.asked_at,
        where=Safe(f"<#{place.channel}>") if known else Safe(""),
        tier=turn.answer.tier,
        reason=turn.answer.reason,
        quotes=tuple(_short(quote.text, room) for quote in quotes[:_QUOTES]) if shown else (),
        more=max(0, len(quotes) - _QUOTES),
        shown=shown,
    )


def _page(wording: Wording, name: str, accent: int, buttons: Sequence[Button], **values: object) -> Message:
    return fitting(name, Message(split_parts(_text(wording.composer, name, **values)), accent, rows(buttons)))


def _text(composer: Composer, name: str, **values: object) -> str:
    return composer.render(name, line=RULE, gap=GAP, **values)


def _short(text: str, room: int) -> str:
    text = one_line(text)
    short = cut(text, room, weight)
    return text if short == text else short + "…"
