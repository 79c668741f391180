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
from dataclasses import asdict
from typing import TextIO

from bot.journal.audit import Audited
from bot.journal.handoff import Call, Solution
from bot.journal.objections import Report, Withdrawal
from bot.journal.records import DirectServer, OptOut, Record, TurnRecord
from bot.journal.servers import Change
from bot.journal.wishes import Wish
from bot.model import Correction, Feedback, Quote, Verdict

_RUN_AS_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n")


_TYPES: dict[type[Record], str] = {
    TurnRecord: "turn",
    Feedback: "feedback",
    Change: "setting",
    Verdict: "verdict",
    OptOut: "opt-out",
    DirectServer: "direct-server",
    Correction: "correction",
    Report: "report",
    Withdrawal: "withdrawal",
    Call: "call",
    Solution: "solution",
    Wish: "wish",
    Audited: "audit",
}


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
    """A record with all that is stored of it."""
    kind: dict[str, object] = {"type": _TYPES[type(record)]}
    match record:
        case TurnRecord():
            turn = asdict(record.turn)
            del turn["ask"]["place"]["readers"]  # not logged
            return {
                **kind,
                **turn,
                "delivered_at": record.delivered_at,
                "feedback": [asdict(given) for given in record.feedback],
                "verdicts": [_verdict(given) for given in record.verdicts],
            }
        case Verdict():
            return {**kind, **_verdict(record)}
        case _:
            return {**kind, **asdict(record)}


def _verdict(given: Verdict) -> dict[str, object]:
    return {**asdict(given), "citations": dict(given.citations)}


_COLUMNS = (
    "type", "turn", "asked_at", "asker", "surface", "guild", "channel", "private", "conversation", "collection",
    "follows", "question", "tier", "confidence", "missing", "understood_as", "reason", "nearest", "reply", "quotes",
    "ranked", "snapshot", "template", "elapsed_ms", "state", "message", "error", "delivered_at", "feedback",
    "setting", "verdicts",
)  # fmt: skip


def _cells(record: Record) -> dict[str, object]:
    """A record as a row, by the names of its columns."""
    return {"type": _TYPES[type(record)], **_told(record)}


def _told(record: Record) -> dict[str, object]:
    match record:
        case TurnRecord():
            return _turn(record)
        case Feedback():
            return {"turn": record.turn, "feedback": _opinion(record)}
        case Verdict():
            return {"turn": record.turn, "asked_at": record.at, "verdicts": _judged(record)}
        case Change():
            change = f"{record.name}: {record.old or 'not set'} -> {record.new or 'not set'}"
            where: dict[str, object] = {"guild": record.guild, "channel": record.channel}
            return {"asked_at": record.at, "asker": record.who, **where, "setting": change}
        case OptOut():
            return {"asked_at": record.at, "asker": record.member}
        case DirectServer():
            return {"asker": record.member, "guild": record.guild}
        case Correction():
            return {
                "turn": record.turn,
                "asked_at": record.at,
                "reply": record.body,
                "quotes": "\n".join(map(_citation, record.quotes)),
                "template": record.template,
                "verdicts": record.reviewer,
            }
        case Audited():
            act = f"{record.what}: {record.target}"
            return {"asked_at": record.at, "asker": record.who, "guild": record.guild, "setting": act}
        case _:
            return {"turn": record.turn, "asked_at": record.at, **_act(record)}


def _act(record: Report | Withdrawal | Wish | Call | Solution) -> dict[str, object]:
    """What somebody did about an answer."""
    match record:
        case Report():
            return {"asker": record.member, "feedback": record.reason}
        case Withdrawal() | Wish():
            return {"asker": record.member}
        case Call():
            return {"asker": record.member, "channel": record.channel, "message": record.message}
        case Solution():
            return {"asker": record.author, "message": record.link, "reply": record.text}


def _turn(record: TurnRecord) -> dict[str, object]:
    turn = record.turn
    ask, place, answer = turn.ask, turn.ask.place, turn.answer
    return {
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
