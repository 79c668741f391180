"""A channel of Discord that was exported or copied as text. In: the rows of a text. Out: what its head says of the
document, and the rows below it, as many as before: the messages, which are Markdown, each between blank rows.

    [01/03/2025 10:15] anna              anna — Today at 10:15 AM
    The crane is closed.                 The crane is closed.

Who wrote when is not for quoting; files and reactions are no text.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

import regex

from bot.ingest import tidy
from bot.ingest.raw import Hints
from bot.model import Dropped

_RULE = regex.compile(r"={20,}\s*")
_FIELD = regex.compile(r"(?P<name>Guild|Channel|Topic|After|Before): (?P<value>.*)")
_COUNT = regex.compile(r"Exported [\d.,\s]+ message\(s\)\s*")
_EXPORTED = regex.compile(
    r"\[\d{1,4}[./-][^\[\]\n]{2,20}\s[^\[\]\n]{0,8}\d{1,2}[:.]\d{2}[^\[\]\n\d]{0,8}(?:[:.]\d{2})?\]\s\S.{0,80}"
)
_COPIED = regex.compile(
    r"(?P<name>\S.{0,40})\s—\s(?P<day>\d{1,4}[./-]\d{1,2}[./-]\d{1,4},?\s)?"
    r"(?P<words>[\p{L}’']{1,15},?\s(?:[\p{L}’']{1,15}\s){0,2})?"
    r"\d{1,2}[:.](?P<minute>\d{2})(?:[:.]\d{2})?(?:\s?[AaPp]\.?[Mm]\.?|\sUhr)?\s*"
)
_BESIDE = regex.compile(r"\{(?:Attachments|Reactions|Stickers)\}\s*")
_EMBED = regex.compile(r"\{Embed\}\s*")
_SEVERAL = 2  # messages
_STEP = 5  # minutes: what is planned begins at a multiple of them


def read(rows: Sequence[str]) -> tuple[Hints, list[str], tuple[Dropped, ...]]:
    """What the head says, the messages, and what is left out; of any other text, nothing, its rows and nothing."""
    fields, below = _head(rows)
    heads = [
        at
        for at in range(below, len(rows))
        if (_EXPORTED.fullmatch(rows[at]) and not rows[at - 1].strip() if fields else _COPIED.fullmatch(rows[at]))
    ]
    if not fields and not _are_messages(rows, heads):
        return Hints(), list(rows), ()
    kept = ["" if at < below or _is_sign(row) else row for at, row in enumerate(rows)]
    dropped = [Dropped("head of a channel", tidy.line(" ".join(rows[:below]))[:200], 1)] if fields else []
    for at in heads:
        kept[at] = ""
    if heads:
        more = f" and {len(heads) - 1} more" if len(heads) > 1 else ""
        dropped.append(Dropped("heads of messages", tidy.line(rows[heads[0]]) + more, heads[0] + 1))
    beside = False
    for at in range(below, len(rows)):
        beside = bool(_BESIDE.fullmatch(rows[at])) or (beside and bool(rows[at].strip()))
        if beside:
            dropped.append(Dropped("files and reactions", tidy.line(rows[at])[:200], at + 1))
            kept[at] = ""
    channel = fields.get("Channel", "").rpartition(" / ")[2].strip()
    return Hints(title=channel[:300] or None), kept, tuple(dropped)


def _head(rows: Sequence[str]) -> tuple[dict[str, str], int]:
    """The fields of an export's head, and the row below it; none and 0 without one."""
    start = next((at for at, row in enumerate(rows) if row.strip()), len(rows))
    stop = next((at for at in range(start + 1, len(rows)) if _RULE.fullmatch(rows[at])), start)
    if stop == start or not _RULE.fullmatch(rows[start]):
        return {}, 0
    found = [field for row in rows[start + 1 : stop] if (field := _FIELD.fullmatch(row.strip()))]
    fields = {field["name"]: field["value"] for field in found}
    return (fields, stop + 1) if "Channel" in fields else ({}, 0)


def _are_messages(rows: Sequence[str], heads: Sequence[int]) -> bool:
    """Whether rows that look like heads of messages are: a programme ("Lunch — 12:30") has such rows, but right above
    each other, or at times that are planned, or each once and without a day."""
    found = [head for at in heads if (head := _COPIED.fullmatch(rows[at]))]
    return (
        len(found) >= _SEVERAL
        and all(below - above > 1 for above, below in pairwise(heads))
        and any(int(head["minute"]) % _STEP for head in found)
        and (any(head["day"] or head["words"] for head in found) or len({head["name"] for head in found}) < len(found))
    )


def _is_sign(row: str) -> bool:
    return bool(_RULE.fullmatch(row) or _COUNT.fullmatch(row) or _EMBED.fullmatch(row))
