"""A rehearsal: every kind of message rendered once with made-up values, so that a broken template is known at start.

In: the wording. Out: nothing, or a `TemplateError` that names the template and the line.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

from bot.answer.answerer import Found
from bot.chat import corpus, pages, samples
from bot.chat.reply import Wording, answer_message
from bot.conversation import InContext
from bot.documents import Holdings, Outcome, PurgeReceipt, ServerDocument
from bot.journal import Cited, ErasureReceipt, MemberData
from bot.model import Failure, Hit

NOTES: dict[str, dict[str, object]] = {
    "hint": {"problem": "a"},
    "noted": {"helpful": True, "reason": ""},
    "kept": {},
    "outdated": {},
    "restarting": {},
    "greeting": {},
    "corpus_denied": {},
    "corpus_nothing": {},
    "corpus_no_message": {},
    "no_source": {"title": "a"},
}
ERRORS = ("error", "gone", "unrecorded", "unverified", "undelivered", "unwritable", "stale")
"""The templates that `note_message` and `error_message` are called with."""

_TURN = "0" * 32


def rehearse(wording: Wording) -> None:
    """Render all messages. Raises `TemplateError`."""
    for answer in samples.answers():
        answer_message(wording, _TURN, answer)
        answer_message(wording, _TURN, answer, files=False)
    for document in (samples.BARE, samples.FULL):
        passage = samples.passage(document)
        for beside in (None, passage):
            shown = InContext(samples.quote(document), passage, beside, beside)
            pages.context_message(wording, _TURN, [1, 2], shown)
        pages.lookup_message(wording, "a", [Found(Hit(passage, 1.0), ((0, 1),))])
        pages.source_message(wording, [passage] * 4)
        pages.source_message(wording, [replace(passage, text="a " * 1000)] * 2)
    pages.lookup_message(wording, "a", [])
    pages.help_message(wording, [])
    pages.help_message(wording, ["a"])
    for stored in (MemberData("1", 0, 0, None, None), MemberData("1", 2, 1, "2018-04-03", "2018-04-04")):
        pages.privacy_message(wording, stored)
        pages.erase_message(wording, stored)
    for clean in (True, False):
        pages.erased_message(wording, ErasureReceipt(1, 2, "2018-04-03", clean))
    pages.export_message(wording, "")
    for name, values in NOTES.items():
        pages.note_message(wording, name, **values)
    pages.note_message(wording, "noted", helpful=False, reason="a")
    _rehearse_corpus(wording)
    for name in ERRORS:
        pages.error_message(wording, "0", name=name)
        pages.error_message(wording, "0", "a", name=name, permission="A")


def _rehearse_corpus(wording: Wording) -> None:
    at = datetime(2018, 4, 3, tzinfo=UTC)
    long = ServerDocument("a" * 12, "1", "b" * 40, "c" * 97 + ".md", 1_000_000, at, None, "d" * 500)
    document = ServerDocument("a" * 12, "1", "b", "c.md", 10, at, samples.FULL)
    corpus.list_message(wording, [])
    corpus.list_message(wording, [long, document] * 6, 1)
    failures = (Failure("a" * 200, "b" * 500),) * 12
    corpus.added_message(wording, "b", Outcome(unchanged=("a",)))
    for n in (0, 1, 2):
        holdings = Holdings(n, n, Cited(n, n, (("1", "2", "3"),) * n))
        for one in (long, document):
            corpus.info_message(wording, one, holdings)
            corpus.remove_message(wording, one, holdings)
            corpus.purge_message(wording, one, holdings)
        names = ("a" * 100,) * (9 * n)
        corpus.added_message(wording, "b", Outcome(names[:n], names[:n], names[:n], failures[: 5 * n + 1]))
        corpus.reread_message(wording, Outcome(replaced=names, failures=failures[: 6 * n + 1]))
        receipt = PurgeReceipt("2018-04-03T00:00:00+00:00", n, holdings.cited, problems=("a",) * n)
        corpus.purged_message(wording, long, receipt, 0)
    corpus.reading_message(wording, 0, 1, "a")
    corpus.moved_message(wording, long, document)
    corpus.removed_message(wording, long)
    corpus.saved_message(wording, Outcome(("a",)))
    corpus.saved_message(wording, Outcome())
