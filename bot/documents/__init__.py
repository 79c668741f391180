"""Documents of servers: added, changed, purged. In: what members offer. Out: what became of it."""

from bot.documents.kept import Holdings, Outcome, ServerDocument
from bot.documents.purge import PurgeReceipt
from bot.documents.server import ANSWERS, MOST_AT_ONCE, Progress, ServerDocuments
from bot.documents.uploads import Upload

__all__ = [
    "ANSWERS",
    "MOST_AT_ONCE",
    "Holdings",
    "Outcome",
    "Progress",
    "PurgeReceipt",
    "ServerDocument",
    "ServerDocuments",
    "Upload",
]
