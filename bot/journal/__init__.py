"""The log of turns in SQLite: every answer is recorded before it is shown.

In: turns, feedback, settings of servers. Out: the same, exactly; history, exports, backups, erasure, retention.
"""

from bot.journal.export import guarded, write_csv, write_jsonl
from bot.journal.figures import Asked, Figures, Judged
from bot.journal.handoff import Call, Solution
from bot.journal.journal import Journal
from bot.journal.members import ErasureReceipt, MemberData
from bot.journal.objections import Report, Withdrawal
from bot.journal.purge import Cited
from bot.journal.queue import MARK_OFF, MARK_ON, Entry, Filters, Progress, ReviewState
from bot.journal.records import Record, TurnRecord
from bot.journal.retention import Expired, ExpiryReceipt
from bot.journal.servers import Change, Override, Server, ServerErasure
from bot.journal.statistics import Counted, Day, ServerStatistics
from bot.journal.turns import Stats, new_turn_id

__all__ = [
    "MARK_OFF",
    "MARK_ON",
    "Asked",
    "Call",
    "Change",
    "Cited",
    "Counted",
    "Day",
    "Entry",
    "ErasureReceipt",
    "Expired",
    "ExpiryReceipt",
    "Figures",
    "Filters",
    "Journal",
    "Judged",
    "MemberData",
    "Override",
    "Progress",
    "Record",
    "Report",
    "ReviewState",
    "Server",
    "ServerErasure",
    "ServerStatistics",
    "Solution",
    "Stats",
    "TurnRecord",
    "Withdrawal",
    "guarded",
    "new_turn_id",
    "write_csv",
    "write_jsonl",
]
