"""A rehearsal: every kind of message rendered once with made-up values, so that a broken template is known at start.

In: the wording. Out: nothing, or a `TemplateError` that names the template and the line.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from typing import get_args

from bot.answer.answerer import Found
from bot.answer.claims import Evidence, Looked
from bot.chat import afterwards, pages, samples
from bot.chat.offers import Offers
from bot.chat.reply import Wording, answer_message
from bot.conversation import InContext
from bot.journal import ErasureReceipt, MemberData
from bot.model import Hit

NOTES: dict[str, dict[str, object]] = {
    "hint": {"problem": "a"},
    "noted": {"helpful": True, "reason": ""},
    "kept": {},
    "outdated": {},
    "restarting": {},
    "greeting": {},
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
        answer_message(wording, _TURN, answer, offers=Offers(True, True, True, "1"))
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
    for stored in (MemberData("1", 0, 0, None, None), MemberData("1", 2, 1, "2018-04-03", "2018-04-04", acts=2)):
        pages.privacy_message(wording, stored)
        pages.erase_message(wording, stored)
    for clean in (True, False):
        pages.erased_message(wording, ErasureReceipt(1, 2, "2018-04-03", clean))
    pages.export_message(wording, "")
    for name, values in NOTES.items():
        pages.note_message(wording, name, **values)
    pages.note_message(wording, "noted", helpful=False, reason="a")
    _rehearse_afterwards(wording)
    for name in ERRORS:
        pages.error_message(wording, "0", name=name)
        pages.error_message(wording, "0", "a", name=name, permission="A")


def _rehearse_afterwards(wording: Wording) -> None:
    for answer in samples.answers():
        looked = tuple(Looked("a " * 99, answer) for _ in range(afterwards.CLAIMS))
        for evidence in (Evidence(looked, 2), Evidence(looked[:1]), Evidence(())):
            afterwards.evidence_message(wording, evidence)
        for role, link in ((None, ""), (1, "https://example.org/")):
            afterwards.call_message(wording, "a " * 999, answer.quotes, member=1, role=role, link=link)
    for outcome in get_args(afterwards.ShareOutcome):
        afterwards.share_message(wording, outcome, "https://example.org/")
    for outcome in get_args(afterwards.HumanOutcome):
        afterwards.human_message(wording, _TURN, outcome)
        afterwards.human_message(
            wording, _TURN, outcome, link="https://example.org/", where=1, role=1, until=datetime.now(UTC)
        )
    for outcome in get_args(afterwards.SolutionOutcome):
        afterwards.solution_message(wording, outcome)
    for outcome in get_args(afterwards.WithdrawOutcome):
        afterwards.withdraw_message(wording, outcome)
    for either in (True, False):
        afterwards.reported_message(wording, mine=either)
        afterwards.thread_message(wording, 1, begun=either)
        afterwards.lacking_message(wording, "A", "", yours=either)
    afterwards.thread_start_message(wording, 1)
