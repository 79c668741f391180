"""What reviewers found, as text. In: frozen questions and verdicts. Out: CSV, JSONL, or a set for `quoth eval`."""

from __future__ import annotations

import asyncio
import csv
import json
from collections.abc import Mapping, Sequence
from dataclasses import asdict
from typing import Literal, TextIO

from bot.journal import Journal, guarded
from bot.model import Frozen, Verdict

Format = Literal["csv", "jsonl", "eval"]

_COLUMNS = (
    "id", "question", "history", "verdict", "disputed", "verdicts", "notes", "tier", "expected", "not_expected", "at",
)  # fmt: skip
_PORTION = 500


async def write(
    journal: Journal, form: Format, out: TextIO, guild: str | None = None, within: frozenset[str] | None = None
) -> tuple[int, int]:
    """Write every judged question, or those of a server, of which nothing stands or could be seen outside of `within`;
    returns how many were written and how many were left out. A set for `quoth eval` leaves out those that are disputed
    or of which no right sentence is known. Open a CSV file with `newline=""`."""
    found = [one for one in await journal.verdicts.frozen(guild=guild) if _readable(one, within)]
    verdicts: dict[str, list[Verdict]] = {}
    if form != "eval":
        for at in range(0, len(found), _PORTION):
            verdicts |= await journal.verdicts.on([one.turn for one in found[at : at + _PORTION]])
    return await asyncio.to_thread(_written, found, verdicts, form, out)


def _written(
    found: Sequence[Frozen], verdicts: Mapping[str, Sequence[Verdict]], form: Format, out: TextIO
) -> tuple[int, int]:
    if form == "eval":
        lines = [line for one in found if (line := eval_line(one)) is not None]
        out.writelines(json.dumps(line, ensure_ascii=False) + "\n" for line in lines)
        return len(lines), len(found) - len(lines)
    if form == "jsonl":
        for one in found:
            out.write(json.dumps(_object(one, verdicts.get(one.turn, ())), ensure_ascii=False) + "\n")
    else:
        rows = csv.writer(out, quoting=csv.QUOTE_ALL, lineterminator="\r\n")
        rows.writerow(_COLUMNS)
        for one in found:
            cells = _cells(one, verdicts.get(one.turn, ()))
            rows.writerow([guarded(cells[name]) for name in _COLUMNS])
    return len(found), 0


def eval_line(frozen: Frozen) -> dict[str, object] | None:
    """A question as `quoth eval` reads it; None where it is disputed or nobody knows what is right."""
    gold = [{"path": span.path, "quote": span.text} for span in frozen.spans if span.wanted]
    answerable = frozen.tier != "absent" or bool(gold)
    unknown = not gold and (answerable or frozen.verdict == "wrong")
    if frozen.disputed or unknown:
        return None
    return {
        "id": frozen.turn,
        "question": frozen.question,
        "history": list(frozen.history),
        "type": frozen.verdict,
        "answerable": answerable,
        "gold": gold,
    }


def _readable(frozen: Frozen, within: frozenset[str] | None) -> bool:
    return within is None or (
        within.issuperset(frozen.collections or ()) and all(span.collection in within for span in frozen.spans)
    )


def _object(frozen: Frozen, verdicts: Sequence[Verdict]) -> dict[str, object]:
    return {
        "id": frozen.turn,
        "question": frozen.question,
        "history": list(frozen.history),
        "verdict": frozen.verdict,
        "disputed": frozen.disputed,
        "tier": frozen.tier,
        "expected": [asdict(span) for span in frozen.spans],
        "verdicts": [{**asdict(one), "citations": dict(one.citations)} for one in verdicts],
        "teaches": frozen.teaches,
        "at": frozen.at,
    }


def _cells(frozen: Frozen, verdicts: Sequence[Verdict]) -> Mapping[str, object]:
    def spans(wanted: bool) -> str:
        return "\n".join(f"{span.text} ({span.path})" for span in frozen.spans if span.wanted is wanted)

    return {
        "id": frozen.turn,
        "question": frozen.question,
        "history": "\n".join(frozen.history),
        "verdict": frozen.verdict,
        "disputed": "yes" if frozen.disputed else "no",
        "verdicts": "\n".join(f"{one.reviewer}: {one.verdict}" for one in verdicts),
        "notes": "\n".join(one.note for one in verdicts if one.note),
        "tier": frozen.tier,
        "expected": spans(True),
        "not_expected": spans(False),
        "at": frozen.at,
    }
