"""Whether anything of an erased member is still found in the journal's files.

In: marks, texts that were stored of the member, taken before they are erased. Out: in words, in which file some of them
still stand. A mark that is another member's as well, by now, is none.
"""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from pathlib import Path

from bot.journal.connect import Reader

_MOST = 32  # of each kind; every one costs a pass over the files
_SHORTEST = 12  # characters of a question that is looked for
_LONGEST = 60  # a longer one may be spread over pages
_PIECE = 4_000_000

_ELSEWHERE = """
    SELECT 1 FROM turns WHERE instr(question, :mark) OR instr(answered, :mark) OR instr(body, :mark)
    OR instr(coalesce(understood_as, ''), :mark) OR follows = :mark
    UNION ALL SELECT 1 FROM citations WHERE instr(text, :mark) OR instr(context, :mark) OR instr(heading, :mark)
    UNION ALL SELECT 1 FROM feedback WHERE instr(coalesce(reason, ''), :mark)
    LIMIT 1
"""


async def marks_of(reader: Reader, member: str) -> list[str]:
    """What to look for afterwards: ids and questions of some of the member's turns, the oldest and the newest."""
    marks: list[str] = []
    for end in ("ASC", "DESC"):
        rows = await reader.rows(
            f"SELECT id, question FROM turns WHERE asker = ? ORDER BY seq {end} LIMIT ?", (member, _MOST // 2)
        )
        for row in rows:
            marks += [row["id"], *([row["question"][:_LONGEST]] if len(row["question"]) >= _SHORTEST else [])]
    return list(dict.fromkeys(marks))


async def traces(reader: Reader, path: Path, marks: Sequence[str]) -> list[str]:
    """In which of the journal's files some of the marks stand, though nobody else has them; in words."""
    problems: list[str] = []
    for file in (path, path.with_name(f"{path.name}-wal")):
        found = await asyncio.to_thread(_found, file, marks)
        left = [mark for mark in found if not await reader.rows(_ELSEWHERE, {"mark": mark})]
        if left:
            problems.append(f"{len(left)} texts of what was erased still stand in {file}: erase again.")
    return problems


def _found(file: Path, marks: Sequence[str]) -> list[str]:
    """The marks that stand in the file. It is read piece by piece, for it may shrink meanwhile."""
    left = {mark: mark.encode() for mark in marks}
    overlap = max(map(len, left.values()), default=1)
    found: list[str] = []
    tail = b""
    try:
        with file.open("rb") as opened:
            while left and (piece := opened.read(_PIECE)):
                data = tail + piece
                here = [mark for mark, wanted in left.items() if wanted in data]
                found += here
                left = {mark: wanted for mark, wanted in left.items() if mark not in here}
                tail = data[-overlap:]
    except FileNotFoundError:
        pass
    return found
