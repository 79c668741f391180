"""A channel of Discord that was exported or copied as text. In: the rows of a text. Out: what its head says of the
document, and the rows below it, as many as before: the messages, which are Markdown, each between blank rows.

    [01/03/2025 10:15] anna              anna — Today at 10:15 AM
    The crane is closed.                 The crane is closed.

Who wrote when is not for quoting; files and reactions are no text.
"""

from __future__ import annotations

from collections.abc import Sequence

import regex

from bot.ingest import tidy
from bot.ingest.raw import Hints
from bot.model import Dropped

_RULE = regex.compile(r"={20,}\s*")
_FIELD = regex.compile(r"(?P<name>Guild|Channel|Topic|After|Before): (?P<value>.*)")
_COUNT = regex.compile(r"Exported [\d.,\s]+ message\(s\)\s*")
_DATE = r"\d{1,4}[./-]\d{1,2}[./-]\d{1,4}"
_TIME = r"\d{1,2}[:.]\d{2}(?:[:.]\d{2})?(?:\s?[AaPp]\.?[Mm]\.?)?"
_EXPORTED = regex.compile(rf"\[{_DATE},?\s{_TIME}\]\s\S.{{0,80}}")
_COPIED = regex.compile(rf"\S.{{0,40}}\s—\s(?:{_DATE},?\s)?(?:\p{{L}}+(?:\s\p{{L}}+)?\s)?{_TIME}\s*")
_BESIDE = regex.compile(r"\{(?:Attachments|Reactions|Stickers)\}\s*")
_EMBED = regex.compile(r"\{Embed\}\s*")
_SEVERAL = 2  # messages


def read(rows: Sequence[str]) -> tuple[Hints, list[str], tuple[Dropped, ...]]:
    """What the head says, the messages, and what is left out; of any other text, nothing, its rows and nothing."""
    fields, below = _head(rows)
    head = _EXPORTED if fields else _COPIED
    heads = [at for at in range(below, len(rows)) if head.fullmatch(rows[at])]
    if not fields and len(heads) < _SEVERAL:
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


def _is_sign(row: str) -> bool:
    return bool(_RULE.fullmatch(row) or _COUNT.fullmatch(row) or _EMBED.fullmatch(row))
