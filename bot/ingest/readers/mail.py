"""E-mails that were saved as text. In: the rows of a text. Out: what their head says of the document, and the rows
below it, as many as before; the addresses in it are not for quoting, nor are the signs before what a reply repeats.

    From: Harbour office <office@harbour.example>
    Date: Tue, 4 Mar 2025 18:02:11 +0100
    Subject: The crane is closed
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import groupby, pairwise

from bot.ingest import tidy
from bot.ingest.content import dates
from bot.ingest.raw import Hints
from bot.model import Dropped

_FIELD = re.compile(
    r"(?i)(?P<name>from|to|cc|bcc|date|sent|subject|reply-to|message-id|von|an|datum|gesendet|betreff|de|à|objet|para|"
    r"asunto|fecha|x-[\w-]{1,40}|mime-version|content-[\w-]{1,40}|received|return-path|in-reply-to|references|"
    r"delivered-to|list-[\w-]{1,40}|user-agent):\s+(?P<value>\S.*)"
)
_TITLES = frozenset({"subject", "betreff", "objet", "asunto"})
_SENDERS = frozenset({"from", "von", "de"})
_DATES = frozenset({"date", "sent", "datum", "gesendet", "fecha"})
_FEWEST = 3
_REPEATED = re.compile(r"\s{0,3}(?:> ?){1,9}(?=[^>=]|$)")
_COMPARED = re.compile(r"\s{0,3}> ?\d")  # "> 5 players": more than
_ATTRIBUTION = re.compile(r"(?=.*\d).{12,200}[:：]\s*")  # "On 4 March 2025, Anna wrote:"
_FEWEST_REPEATED = 2  # rows
_PROMPT = re.compile(r"\s*>>> ")  # of an interpreter
_NAMED = re.compile(r"\"?([^\"<>@]{2,80}?)\"?\s*<[^<>]+>")


def read(rows: Sequence[str]) -> tuple[Hints, list[str], tuple[Dropped, ...]]:
    """What the head says, the rows without it, and the head; of any other text, nothing and its rows."""
    start = next((at for at, row in enumerate(rows) if row.strip()), 0)
    stop = next((at for at in range(start, len(rows)) if not rows[at].strip()), len(rows))
    fields: dict[str, str] = {}
    for row in rows[start:stop]:
        if field := _FIELD.match(row):
            fields.setdefault(field["name"].lower(), tidy.line(field["value"]))
        elif not row[:1].isspace():  # else the field above goes on
            return Hints(), list(rows), ()
    title = next((fields[name] for name in fields if name in _TITLES), None)
    sender = next((fields[name] for name in fields if name in _SENDERS), None)
    if title is None or "@" not in (sender or "") or sender is None or len(fields) < _FEWEST:
        return Hints(), list(rows), ()
    sent = next((fields[name] for name in fields if name in _DATES), "")
    named = _NAMED.match(sender)
    hints = Hints(
        title=re.sub(r"(?i)^(?:(?:re|fwd?|aw|wg):\s*)+", "", title)[:300] or None,
        author=named[1].strip() if named else None,
        published=next((iso for _, _, iso in dates.find(sent)), None),
    )
    head = tidy.line(" ".join(rows[start:stop]))[:200]
    kept = [*rows[:start], *[""] * (stop - start), *rows[stop:]]
    return hints, kept, (Dropped("head of an e-mail", head, start + 1),)


def unquoted(rows: Sequence[str]) -> tuple[list[str], tuple[Dropped, ...]]:
    """The rows without the signs that mark what a reply repeats, and without those that say who wrote it when; one row
    alone may be a command behind its prompt, and rows that all go on with a number tell what is greater."""
    marks = [None if _PROMPT.match(row) else _REPEATED.match(row) for row in rows]
    for repeats, run in groupby(range(len(rows)), lambda at: marks[at] is not None):
        at = list(run)
        if repeats and (len(at) < _FEWEST_REPEATED or all(_COMPARED.match(rows[n]) for n in at)):
            marks[at[0] : at[-1] + 1] = [None] * len(at)
    shown = [row[mark.end() :] if mark else row for row, mark in zip(rows, marks, strict=True)]
    depths = [mark[0].count(">") if mark else 0 for mark in marks]
    written = [at for at, row in enumerate(shown) if row.strip()]
    dropped: list[Dropped] = []
    for at, below in pairwise(written):
        if depths[at] < depths[below] and _ATTRIBUTION.fullmatch(shown[at]):
            dropped.append(Dropped("who wrote what is repeated", tidy.line(shown[at])[:200], at + 1))
            shown[at] = ""
    return shown, tuple(dropped)
