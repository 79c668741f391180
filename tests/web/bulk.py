"""A journal of many turns, written past the journal's own slow care, for pages that must not slow down."""

from __future__ import annotations

import json
import random
import sqlite3
from collections.abc import Sequence
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

from bot.ingest.store.library import Library
from bot.journal.rows import citation_rows, digest, turn_row
from bot.model import Answer, Ask, Passage, Place, Quote, Tier, Turn

_WORDS = "permit lake office church town boat trout harbour crowns winter summer market amber bridge tower".split()
_TIERS: Sequence[Tier] = ("answered", "answered", "answered", "closest", "absent")
_IN_STEP = """UPDATE turns SET
    disliked = (SELECT count(*) FROM feedback WHERE turn = turns.id AND NOT helpful), asked = 1 + seq % 7,
    verdicts = (SELECT count(*) FROM verdicts WHERE turn = turns.id),
    kinds = (SELECT count(DISTINCT verdict) FROM verdicts WHERE turn = turns.id)"""

_STALE = """INSERT OR IGNORE INTO stale_days SELECT substr(asked_at, 1, 10), 1 FROM turns
    UNION SELECT substr(at, 1, 10), 1 FROM verdicts"""
# A thousand gaps in each server, of some forty questions.
_GAPS = """INSERT INTO gap_turns (turn, seq, asked_at, seen, gap)
    SELECT id, seq, asked_at, collections, 1 + seq % 1000 + 1000 * coalesce(substr(guild, 1, 1), 0)
    FROM turns WHERE tier <> 'answered'"""
_GAP_WORDS = """INSERT INTO gap_words (gap, place, term, word, guild, size, turn)
    SELECT gap, 0, 'word' || gap, 'word' || gap, coalesce(guild, ''), 1, min(id)
    FROM gap_turns JOIN turns ON id = turn GROUP BY gap"""

# Of each quote, another text stands there now.
_CHANGED = """INSERT INTO standings
    SELECT DISTINCT document, version, start, "end", 'changed', ?, document, path, version, start, "end", 'Other words.'
    FROM citations WHERE role = 'shown'"""


def fill(path: Path, library: Library, count: int, guilds: Sequence[str | None], *, seed: int = 0) -> None:
    """Add `count` turns of two years to an open journal's file, a tenth of them judged, a fifth with feedback."""
    dice = random.Random(seed)
    passages = [one for one in library.passages() if one.units]
    every = tuple(sorted(library.collections()))
    begin = datetime.now(UTC) - timedelta(days=730)
    with closing(sqlite3.connect(path, isolation_level=None, timeout=30)) as db:
        db.execute("PRAGMA synchronous = OFF")
        triggers = db.execute("SELECT name, sql FROM sqlite_schema WHERE type = 'trigger'").fetchall()
        for name, _ in triggers:  # what they keep in step is written at the end, at once
            db.execute(f"DROP TRIGGER {name}")
        db.execute("BEGIN")
        for number in range(count):
            at = begin + timedelta(days=730) * (number / count)
            turn = _turn(number, at, dice, passages, every, guilds)
            _insert(db, "turns", turn_row(turn, "bulk") | {"state": "delivered", "message": f"m{number}"})
            for row in citation_rows(turn):
                _insert(db, "citations", row)
            if dice.random() < 0.2:
                _insert(db, "feedback", {
                    "turn": turn.id, "member": f"f{number}", "helpful": int(dice.random() < 0.7), "reason": None,
                    "at": turn.asked_at,
                })  # fmt: skip
            if dice.random() < 0.1:
                for reviewer in range(1 + (dice.random() < 0.1)):
                    _judge(db, turn, dice.choice(("right", "right", "right", "partly", "wrong")), f"r{reviewer}")
        db.execute(_IN_STEP)
        db.execute("COMMIT")
        for _, sql in triggers:
            db.execute(sql)
        db.execute(_STALE)
        db.execute(_GAPS)
        db.execute("INSERT INTO gaps (id, guild) SELECT DISTINCT gap, guild FROM gap_turns JOIN turns ON id = turn")
        db.execute(_GAP_WORDS)
        db.execute(_CHANGED, (begin.isoformat(),))
        db.execute("INSERT INTO words (words) VALUES ('rebuild')")
        db.execute("ANALYZE")


def _turn(
    number: int,
    at: datetime,
    dice: random.Random,
    passages: Sequence[Passage],
    every: tuple[str, ...],
    guilds: Sequence[str | None],
) -> Turn:
    tier = dice.choice(_TIERS)
    quotes = tuple(_quote(n, dice.choice(passages), dice) for n in range(1, 4))
    quotes = tuple({quote.document.id: quote for quote in quotes}.values())
    guild = dice.choice(guilds)
    own = tuple(name for name in every if "/" not in name or name.partition("/")[0] == guild)
    quotes = tuple(quote for quote in quotes if quote.document.collection in own)
    question = (
        f"what is the {dice.choice(_WORDS)} of the {dice.choice(_WORDS)} in the {dice.choice(_WORDS)} {number % 977}?"
    )
    shown = quotes if tier != "absent" else ()
    place = Place("discord", guild, f"{number % 37}", private=dice.random() < 0.2) if guild else Place("terminal")
    return Turn(
        f"t{number:011}",
        at.isoformat(timespec="milliseconds"),
        Ask(question, f"m{number % 5000}", place, f"c{number}"),
        Answer(question, tier, round(dice.random(), 4), shown, quotes, (), elapsed_ms=dice.expovariate(0.05)),
        " ".join(quote.text for quote in shown) or "nothing",
        "t" * 16,
        collections=own,
    )


def _quote(n: int, passage: Passage, dice: random.Random) -> Quote:
    unit = dice.choice(passage.units)
    text = passage.slice(unit.start, unit.end)
    return Quote(n, text, unit.start, unit.end, dice.random(), passage.document, passage.id)


def _judge(db: sqlite3.Connection, turn: Turn, verdict: str, reviewer: str) -> None:
    verdicts = {"turn": turn.id, "reviewer": reviewer, "verdict": verdict, "note": None, "at": turn.asked_at}
    _insert(db, "verdicts", verdicts)
    for table in ("expected", "frozen"):
        db.execute(f"DELETE FROM {table} WHERE turn = ?", (turn.id,))
    _insert(db, "frozen", {
        "turn": turn.id, "question": turn.ask.question, "verdict": verdict, "tier": turn.answer.tier,
        "collection": None, "collections": json.dumps(turn.collections), "at": turn.asked_at, "teaches": 0,
    })  # fmt: skip
    for at, quote in enumerate(turn.answer.quotes):
        ref = quote.document
        _insert(db, "expected", {
            "turn": turn.id, "place": at, "document": ref.id, "path": ref.path, "collection": ref.collection,
            "version": ref.version, "start": quote.start, "end": quote.end, "text": quote.text,
            "digest": digest(quote.text), "wanted": 1, "picked": 0,
        })  # fmt: skip


def _insert(db: sqlite3.Connection, table: str, row: dict[str, object]) -> None:
    names = ", ".join(f'"{name}"' for name in row)
    db.execute(f"INSERT INTO {table} ({names}) VALUES ({', '.join('?' * len(row))})", list(row.values()))
