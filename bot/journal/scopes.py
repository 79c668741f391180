"""Which turns somebody may see who may read some collections only.

In: these collections. Out: a condition on `turns` with its value, for any query. It goes by what a turn could see: that
is told by more than its quotes, by the headings nearby and the words that were missing. There are few different sets of
collections among turns, so it is decided for each set, not for each turn.
"""

from __future__ import annotations

import json
from collections.abc import Collection

from bot.journal.connect import Reader

FEW = 1000
"""Turns that are gone through one by one; where more may be seen, one of many showings is soon found."""

_SETS = """
    WITH RECURSIVE sets (collections) AS (
        SELECT min(collections) FROM turns
        UNION ALL
        SELECT (SELECT min(t.collections) FROM turns AS t WHERE t.collections > sets.collections) FROM sets
        WHERE sets.collections IS NOT NULL
    )
    SELECT collections FROM sets WHERE collections IS NOT NULL
"""

READABLE_APART = (
    "t.collections IN (SELECT value FROM json_each(:sets))",
    """t.collections IS NULL AND NOT EXISTS (
        SELECT 1 FROM citations INDEXED BY citations_by_turn_and_collection
        WHERE turn = t.id AND collection NOT IN (SELECT value FROM json_each(:within)))""",
)
READABLE = "({} OR {})".format(*READABLE_APART)
"""Holds for a row `t` of turns, given `:sets` and `:within`. A turn of before collections were recorded goes by its
quotes."""


async def recorded(reader: Reader) -> frozenset[str]:
    """Every collection that a turn could see, also those that are gone."""
    rows = await reader.rows(_SETS)
    return frozenset[str]().union(*(json.loads(row["collections"]) for row in rows))


async def values(reader: Reader, within: Collection[str]) -> dict[str, object]:
    """The values that `READABLE` needs."""
    mine = frozenset(within)
    rows = await reader.rows(_SETS)
    sets = [row["collections"] for row in rows if mine.issuperset(json.loads(row["collections"]))]
    return {"sets": json.dumps(sets), "within": json.dumps(sorted(mine))}


async def few(reader: Reader, guild: str | None, within: frozenset[str] | None) -> list[str] | None:
    """The turns of a server that could see nothing outside of `within`, if given; None where they are not few."""
    if guild is None and within is None:
        return None
    rows = await reader.rows(
        f"""SELECT t.id FROM turns AS t INDEXED BY turns_by_time WHERE (:guild IS NULL OR t.guild = :guild)
            {"" if within is None else f"AND {READABLE}"} LIMIT :few""",
        {"guild": guild, "few": FEW, **({} if within is None else await values(reader, within))},
    )
    return [row["id"] for row in rows] if len(rows) < FEW else None
