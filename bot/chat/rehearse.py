"""A rehearsal: every kind of message rendered once with made-up values, so that a broken template is known at start.

In: the wording, with its translations. Out: nothing, or a `TemplateError` that names the template and the line.
"""

from __future__ import annotations

from dataclasses import replace

from bot.answer.answerer import Found
from bot.chat import pages, samples
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
HINTS = ("no-collection", "no-question", "too-long")
"""The reasons of an `AskError`."""

ERRORS = ("error", "gone", "unrecorded", "unverified", "undelivered", "unwritable", "stale")
"""The templates that `note_message` and `error_message` are called with."""

_TURN = "0" * 32


def rehearse(wording: Wording) -> None:
    """Render all messages in every language. Raises `TemplateError`."""
    for one in wording.every:
        rehearse_one(one)


def rehearse_one(wording: Wording) -> None:
    """Render all messages in one language. Raises `TemplateError`."""
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
    for reason in HINTS:
        for known in ("", "b"):
            values = {"problem": "a", "wanted": "a", "known": known, "long": "2", "most": "1"}
            pages.note_message(wording, "hint", reason=reason, **values)
    pages.note_message(wording, "noted", helpful=False, reason="a")
    for name in ERRORS:
        pages.error_message(wording, "0", name=name)
        pages.error_message(wording, "0", "a", name=name, permission="A")
