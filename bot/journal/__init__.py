"""The log of turns in SQLite: every answer is recorded before it is shown.

In: turns, feedback, settings of servers. Out: the same, exactly; history, exports, backups, erasure, retention.
"""

from bot.journal.export import Record, TurnRecord, write_csv, write_jsonl
from bot.journal.handoff import Call, Solution
from bot.journal.journal import Journal
from bot.journal.members import ErasureReceipt, MemberData
from bot.journal.objections import Report, Withdrawal
from bot.journal.purge import Cited
from bot.journal.servers import Change, Expired, ExpiryReceipt, Override, Server, ServerErasure
from bot.journal.statistics import Counted, Day, ServerStatistics
from bot.journal.turns import Stats, new_turn_id

__all__ = [
    "Call",
    "Change",
    "Cited",
    "Counted",
    "Day",
    "ErasureReceipt",
    "Expired",
    "ExpiryReceipt",
    "Journal",
    "MemberData",
    "Override",
    "Record",
    "Report",
    "Server",
    "ServerErasure",
    "ServerStatistics",
    "Solution",
    "Stats",
    "TurnRecord",
    "Withdrawal",
    "new_turn_id",
    "write_csv",
    "write_jsonl",
]
