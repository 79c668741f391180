"""A rehearsal: every kind of message rendered once with made-up values, so that a broken template is known at start.

In: the wording. Out: nothing, or a `TemplateError` that names the template and the line.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import get_args

from bot.answer.answerer import Found
from bot.chat import pages, samples
from bot.chat.panel import PAGES, Line, Panel, Problem, Where, panel_message
from bot.chat.reply import Wording, answer_message
from bot.chat.statistics import statistics_message
from bot.chat.welcome import welcome_message
from bot.conversation import InContext
from bot.journal import Change, ErasureReceipt, MemberData
from bot.model import Audience, Hit
from bot.servers import SETTINGS

NOTES: dict[str, dict[str, object]] = {
    "hint": {"problem": "a"},
    "noted": {"helpful": True, "reason": ""},
    "kept": {},
    "outdated": {},
    "restarting": {},
    "greeting": {},
    "no_source": {"title": "a"},
    "managers_only": {},
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
    for figures in samples.statistics():
        statistics_message(wording, figures)
    for panel in _panels():
        panel_message(wording, panel)
    welcome_message(wording, "0")
    welcome_message(wording, "0", direct="https://discord.com/channels/0")
    for name, values in NOTES.items():
        pages.note_message(wording, name, **values)
    pages.note_message(wording, "noted", helpful=False, reason="a")
    for name in ERRORS:
        pages.error_message(wording, "0", name=name)
        pages.error_message(wording, "0", "a", name=name, permission="A")


def _panels() -> Iterator[Panel]:
    """Every page with nothing, and with all that it can hold."""
    roles = Audience("roles", frozenset("1234"))
    audiences = {"a": roles, "b": Audience("channels", frozenset("1"))}
    changes = tuple(
        Change("2018-04-03T00:00:00+00:00", who, "1", channel, name, old, new)
        for who, channel, name, old, new in (
            ("1", "2", "mode", "off", None),
            (None, None, "human_role", "100000000000000000", "none"),
            ("terminal", None, "audience a", "everyone", "roles:1,2,3,4"),
            ("terminal", None, "reviewer_roles", ", ".join(str(10**17 + n) for n in range(4)), "?"),
        )
    )
    for page in PAGES:
        yield Panel(page)
        for where in get_args(Where):
            lines = tuple(Line(one, one.default, where) for one in SETTINGS.values() if one.group == page)
            gone = tuple(replace(line, value="1") for line in lines if line.setting.kind in {"role", "channel"})
            problems = [Problem(SETTINGS[name], "a") for name in ("floor", "cooldown", "collections")]
            for problem in problems:
                yield Panel(
                    page,
                    gone or lines,
                    "1",
                    audiences={str(n): roles for n in range(30)} if where == "here" else audiences,
                    collection="a",
                    changes=changes,
                    notes=("intent", "unmentionable"),
                    problem=problem,
                )
