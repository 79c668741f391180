"""A rehearsal: every kind of message rendered once with made-up values, so that a broken template is known at start.

In: the wording. Out: nothing, or a `TemplateError` that names the template and the line.
"""

from __future__ import annotations

from dataclasses import replace

from bot.answer.answerer import Found
from bot.chat import pages, privacy, samples
from bot.chat.reply import Wording, answer_message
from bot.conversation import InContext
from bot.model import Hit
from bot.settings import Keeping

NOTES: dict[str, dict[str, object]] = {
    "hint": {"problem": "a"},
    "noted": {"helpful": True, "reason": ""},
    "kept": {},
    "outdated": {},
    "restarting": {},
    "greeting": {},
    "no_source": {"title": "a"},
    "exported_direct": {},
}
ERRORS = ("error", "gone", "unrecorded", "unverified", "undelivered", "unwritable", "stale", "unstored")
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
    _rehearse_privacy(wording)
    for name, values in NOTES.items():
        pages.note_message(wording, name, **values)
    pages.note_message(wording, "noted", helpful=False, reason="a")
    for name in ERRORS:
        pages.error_message(wording, "0", name=name)
        pages.error_message(wording, "0", "a", name=name, permission="A")


def _rehearse_privacy(wording: Wording) -> None:
    keeping = (Keeping(), Keeping(90, 0, "a"))
    for stored in samples.stored():
        privacy.erase_message(wording, stored)
        for kept in keeping:
            privacy.privacy_message(wording, stored, kept, server=True)
            privacy.privacy_message(wording, stored, kept, server=False)
    turns = samples.turns()
    privacy.mine_message(wording, [(turn, True) for turn in turns], 3, 9)
    privacy.mine_message(wording, [(turn, False) for turn in turns], 0, 3)
    for receipt in samples.receipts():
        for kept in keeping:
            privacy.erased_message(wording, receipt, kept)
    privacy.export_message(wording, [""])
    privacy.export_message(wording, [""] * 3, 1)
    for kept in keeping:
        for server in (True, False):
            privacy.policy_message(wording, privacy.policy_text(wording.composer, kept, server=server))
