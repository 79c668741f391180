"""The journal as text: JSONL for programs, CSV for spreadsheets. Neither ever holds more than a page of turns.

In: the records of an export. Out: lines on a text stream.

JSONL has one object a line, whose `"type"` is "turn", with all that is stored of the turn, its citations, feedback and
verdicts; "report", "withdrawal", "call", "solution" or "wish" for what was done about answers; "correction" for what a
reviewer put in the place of one; "audit" for exports and deletions; and, in the export of one member, "feedback" for
what the member thought of others' turns, "setting" for each setting of a server that the member changed, "verdict" for
each turn that the member judged, and "opt-out" where the member's words are not kept.

CSV has the same, flat, a row each. A cell that begins with = + - @ or a tab or line end gets an apostrophe before it,
because spreadsheets would run it as a formula; spreadsheets hide that apostrophe, other programs must take it off.
"""

from __future__ import annotations

import csv
import json
from collections.abc import AsyncIterator
from dataclasses import asdict, dataclass
from typing import TextIO

from bot.journal import audit, choices, corrections, handoff, members, objections, servers, turns, verdicts, wishes
from bot.journal.audit import Audited
from bot.journal.connect import Reader
from bot.journal.handoff import Call, Solution
from bot.journal.objections import Report, Withdrawal
from bot.journal.servers import Change
from bot.journal.wishes import Wish
from bot.model import Correction, Feedback, Quote, Turn, Verdict

_PAGE = 20
_RUN_AS_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n")


@dataclass(frozen=True, slots=True)
class TurnRecord:
    """A turn with what is stored beside it."""

    turn: Turn
    delivered_at: str | None
    feedback: tuple[Feedback, ...]
    verdicts: tuple[Verdict, ...] = ()


@dataclass(frozen=True, slots=True)
class DirectServer:
    """A member asks in the server `guild` from direct messages."""

    member: str
    guild: str


@dataclass(frozen=True, slots=True)
class OptOut:
    """A member has opted out: since `at`, none of their words is kept."""

    member: str
    at: str


Act = Report | Withdrawal | Call | Solution | Wish | Audited
"""What somebody did about an answer, or with many."""

Record = TurnRecord | Feedback | Change | Verdict | OptOut | DirectServer | Correction | Act
"""A turn, or what was done about one; in the export of one member, also feedback on somebody else's turn, a change of a
server's setting, a verdict of theirs, or that the member has opted out."""

_ACTS: dict[type[Act], str] = {
    Report: "report",
    Withdrawal: "withdrawal",
    Call: "call",
    Solution: "solution",
    Wish: "wish",
    Audited: "audit",
}


async def records(reader: Reader, asker: str | None) -> AsyncIterator[Record]:
    """All turns in order of composition, then what was done about them; or one member's turns with the feedback by that
    member alone, then what that member did, feedback on others' turns, changes of settings and opt-out included. Turns
    composed meanwhile are included."""
    after = 0
    while True:
        found, after = await turns.page(reader, after, _PAGE, asker)
        if not found:
            break
        feedback = await members.feedback_on_all(reader, [turn.id for turn, _ in found])
        judged = await verdicts.verdicts_on(reader, [turn.id for turn, _ in found]) if asker is None else {}
        for turn, delivered_at in found:
            given = feedback.get(turn.id, [])
            yield TurnRecord(
                turn,
                delivered_at,
                tuple(one for one in given if asker in {None, one.member}),
                tuple(judged.get(turn.id, ())),
            )
    if asker is not None:
        for opinion in await members.feedback_on_others(reader, asker):
            yield opinion
        for change in await servers.changes(reader, who=asker):
            yield change
        for verdict in await verdicts.verdicts_by(reader, asker):
            yield verdict
        if (since := await choices.opted_out(reader, asker)) is not None:
            yield OptOut(asker, since)
        if (guild := await choices.server_of(reader, asker)) is not None:
            yield DirectServer(asker, guild)
    else:
        for correction in await corrections.corrections(reader, None):
            yield correction
    acts: tuple[list[Report] | list[Withdrawal] | list[Call] | list[Solution] | list[Wish] | list[Audited], ...] = (
        await objections.reports(reader, member=asker),
        await objections.withdrawals(reader, member=asker),
        await handoff.calls(reader, member=asker),
        await handoff.solutions(reader, member=asker),
        await wishes.wishes(reader, member=asker),
        await audit.entries(reader, who=asker),
    )
    for some in acts:
        for act in some:
            yield act


async def write_jsonl(records: AsyncIterator[Record], out: TextIO) -> int:
    """Write one JSON object a line; returns how many."""
    count = 0
    async for record in records:
        out.write(json.dumps(_object(record), ensure_ascii=False) + "\n")
        count += 1
    return count


async def write_csv(records: AsyncIterator[Record], out: TextIO) -> int:
    """Write a header and one row a record; returns how many records. Open a file for it with `newline=""`."""
    rows = csv.writer(out, quoting=csv.QUOTE_ALL, lineterminator="\r\n")
    rows.writerow(_COLUMNS)
    count = 0
    async for record in records:
        cells = _cells(record)
        rows.writerow([guarded(cells.get(name)) for name in _COLUMNS])
        count += 1
    return count


def _object(record: Record) -> dict[str, object]:
    if isinstance(record, Feedback):
        return {"type": "feedback", **asdict(record)}
    if isinstance(record, Change):
        return {"type": "setting", **asdict(record)}
    if isinstance(record, Verdict):
        return {"type": "verdict", **_verdict(record)}
    if isinstance(record, OptOut):
        return {"type": "opt-out", **asdict(record)}
    if isinstance(record, DirectServer):
        return {"type": "direct-server", **asdict(record)}
    if isinstance(record, Correction):
        return {"type": "correction", **asdict(record)}
    if not isinstance(record, TurnRecord):
        return {"type": _ACTS[type(record)], **asdict(record)}
    turn = asdict(record.turn)
    del turn["ask"]["place"]["readers"]  # not logged
    return {
        "type": "turn",
        **turn,
        "delivered_at": record.delivered_at,
        "feedback": [asdict(given) for given in record.feedback],
        "verdicts": [_verdict(given) for given in record.verdicts],
    }


def _verdict(given: Verdict) -> dict[str, object]:
    return {**asdict(given), "citations": dict(given.citations)}


_COLUMNS = (
    "type", "turn", "asked_at", "asker", "surface", "guild", "channel", "private", "conversation", "collection",
    "follows", "question", "tier", "confidence", "missing", "understood_as", "reason", "nearest", "reply", "quotes",
    "ranked", "snapshot", "template", "elapsed_ms", "state", "message", "error", "delivered_at", "feedback",
    "setting", "verdicts",
)  # fmt: skip


def _cells(record: Record) -> dict[str, object]:
    if isinstance(record, Feedback):
        return {"type": "feedback", "turn": record.turn, "feedback": _opinion(record)}
    if isinstance(record, Verdict):
        return {"type": "verdict", "turn": record.turn, "asked_at": record.at, "verdicts": _judged(record)}
    if isinstance(record, Change):
        change = f"{record.name}: {record.old or 'not set'} -> {record.new or 'not set'}"
        return {
            "type": "setting",
            "asked_at": record.at,
            "asker": record.who,
            "guild": record.guild,
            "channel": record.channel,
            "setting": change,
        }
    if isinstance(record, OptOut):
        return {"type": "opt-out", "asked_at": record.at, "asker": record.member}
    if isinstance(record, DirectServer):
        return {"type": "direct-server", "asker": record.member, "guild": record.guild}
    if isinstance(record, Correction):
        return {
            "type": "correction",
            "turn": record.turn,
            "asked_at": record.at,
            "reply": record.body,
            "quotes": "\n".join(map(_citation, record.quotes)),
            "template": record.template,
            "verdicts": record.reviewer,
        }
    if not isinstance(record, TurnRecord):
        return _act_cells(record)
    turn = record.turn
    ask, place, answer = turn.ask, turn.ask.place, turn.answer
    return {
        "type": "turn",
        "turn": turn.id,
        "asked_at": turn.asked_at,
        "asker": ask.asker,
        "surface": place.surface,
        "guild": place.guild,
        "channel": place.channel,
        "private": "yes" if place.private else "no",
        "conversation": ask.conversation,
        "collection": ask.collection,
        "follows": ask.follows,
        "question": ask.question,
        "tier": answer.tier,
        "confidence": answer.confidence,
        "missing": ", ".join(answer.missing),
        "understood_as": answer.understood_as,
        "reason": answer.reason,
        "nearest": "\n".join(answer.nearest),
        "reply": turn.body,
        "quotes": "\n".join(map(_citation, answer.quotes)),
        "ranked": "\n".join(map(_citation, answer.ranked)),
        "snapshot": answer.snapshot,
        "template": turn.template,
        "elapsed_ms": answer.elapsed_ms,
        "state": turn.state,
        "message": turn.message,
        "error": turn.error,
        "delivered_at": record.delivered_at,
        "feedback": "\n".join(map(_opinion, record.feedback)),
        "verdicts": "\n".join(map(_judged, record.verdicts)),
    }


def _act_cells(record: Act) -> dict[str, object]:
    cells: dict[str, object] = {"type": _ACTS[type(record)], "asked_at": record.at}
    if isinstance(record, Audited):
        return {**cells, "asker": record.who, "guild": record.guild, "setting": f"{record.what}: {record.target}"}
    cells["turn"] = record.turn
    match record:
        case Report():
            return {**cells, "asker": record.member, "feedback": record.reason}
        case Withdrawal() | Wish():
            return {**cells, "asker": record.member}
        case Call():
            return {**cells, "asker": record.member, "channel": record.channel, "message": record.message}
        case Solution():
            return {**cells, "asker": record.author, "message": record.link, "reply": record.text}


def _citation(quote: Quote) -> str:
    document = quote.document
    page = "" if quote.page is None else f", p. {quote.page}"
    return f"[{quote.n}] {quote.text} ({document.path}{page}, {document.version[:12]}, {quote.start}-{quote.end})"


def _opinion(given: Feedback) -> str:
    words = "helpful" if given.helpful else "not helpful"
    return f"{given.member}: {words}" + (f" ({given.reason})" if given.reason else "")


def _judged(given: Verdict) -> str:
    cited = "".join(f", [{n}] {kind}" for n, kind in given.citations)
    return f"{given.reviewer}: {given.verdict}{cited}" + (f" ({given.note})" if given.note else "")


def guarded(cell: object) -> object:
    """A cell that a spreadsheet does not run."""
    if isinstance(cell, str) and cell.startswith(_RUN_AS_FORMULA):
        return f"'{cell}"
    return cell
