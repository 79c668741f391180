"""The log of turns in SQLite: every answer is recorded before it is shown.

In: turns and feedback. Out: the same, exactly; history, exports, backups, erasure.
"""

from bot.journal.audiences import AudienceChange
from bot.journal.export import Record, TurnRecord, write_csv, write_jsonl
from bot.journal.journal import Journal
from bot.journal.members import ErasureReceipt, MemberData
from bot.journal.turns import Stats, new_turn_id

__all__ = [
    "AudienceChange",
    "ErasureReceipt",
    "Journal",
    "MemberData",
    "Record",
    "Stats",
    "TurnRecord",
    "new_turn_id",
    "write_csv",
    "write_jsonl",
]
