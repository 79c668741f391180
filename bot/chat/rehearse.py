"""A rehearsal: every kind of message rendered once with made-up values, so that a broken template is known at start.

In: the wording, with its translations. Out: nothing, or a `TemplateError` that names the template and the line.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import UTC, datetime
from typing import get_args

from bot.answer.claims import Evidence, Looked
from bot.answer.lookup import Found
from bot.chat import afterwards, corpus, judging, pages, privacy, samples
from bot.chat.lookup import Search, lookup_message, passage_message
from bot.chat.measure import units
from bot.chat.offers import Offers
from bot.chat.panel import PAGES, Line, Panel, Problem, Where, panel_message
from bot.chat.reply import Wording, answer_message
from bot.chat.sources import shelf_message, shelves_of, source_message, sources_message
from bot.chat.statistics import statistics_message
from bot.chat.welcome import welcome_message
from bot.conversation import Around, InContext
from bot.documents import Holdings, Outcome, PurgeReceipt, ServerDocument
from bot.ingest.store.holdings import Holding
from bot.journal import Change, Cited
from bot.model import Audience, DocumentRef, Failure, Feedback, Hit, Verdict, VerdictKind
from bot.review.queue import Case
from bot.servers import SETTINGS
from bot.settings import Keeping
from bot.text.period import Period

NOTES: dict[str, dict[str, object]] = {
    "hint": {"problem": "a"},
    "noted": {"helpful": True, "reason": ""},
    "kept": {},
    "outdated": {},
    "restarting": {},
    "greeting": {"direct": True},
    "corpus_denied": {},
    "corpus_nothing": {},
    "corpus_no_message": {},
    "no_source": {"title": "a"},
    "bad_date": {"typed": "a"},
    "bad_period": {"since": "2019", "until": "2018-04"},
    "long_words": {"most": 1},
    "managers_only": {},
    "reviewers_only": {},
    "server": {"server": ""},
    "in_thread": {"question": "a"},
    "exported_direct": {},
    "queued": {"before": 0},
    "refused": {"kind": "channel", "until": 0},
}
HINTS = ("no-collection", "no-question", "too-long")
"""The reasons of an `AskError`."""

TROUBLES = (
    "no-text", "left-out", "no-parser", "format", "too-big", "unpacked", "pages", "too-slow", "too-much", "encoding",
    "front-matter", "encrypted", "pictures", "fonts", "no-pdf", "no-docx", "old-docx", "fault", "purged", "no-name",
    "long-name", "bad-sign", "bad-name", "like-a-file", "full", "full-mb", "exists", "ending", "no-document",
    "not-yours", "not-fetched", "unwritable", "no-words", "unreadable", "no-file", "busy", "library", "",
)  # fmt: skip
"""The reasons of a `CorpusError` that can reach Discord."""

FAULTS = ("open", "long", "yaml", "lines", "list", "date", "url", "language", "kind", "flag", "sources")
"""What can be wrong with front matter."""

ERRORS = ("error", "gone", "unrecorded", "unverified", "undelivered", "unwritable", "stale", "unstored")
"""The templates that `note_message` and `error_message` are called with."""

PERIODS = (Period(), Period("2018"), Period("", "2018-04-03"), Period("2018-04", "2019"))
_TURN = "0" * 32


def rehearse(wording: Wording) -> None:
    """Render all messages in every language. Raises `TemplateError`."""
    for one in wording.every:
        rehearse_one(one)


def rehearse_one(wording: Wording) -> None:
    """Render all messages in one language. Raises `TemplateError`."""
    wording.composer.check()
    _rehearse_answers(wording)
    for document in (samples.BARE, samples.FULL):
        _rehearse_document(wording, document)
    sources_message(wording, [])
    pages.help_message(wording, [])
    pages.help_message(wording, ["a"])
    for figures in samples.statistics():
        statistics_message(wording, figures)
    for panel in _panels():
        panel_message(wording, panel)
    for days in (None, 1, 90):
        welcome_message(wording, "0", days)
    welcome_message(wording, "0", 90, direct="https://discord.com/channels/0")
    _rehearse_privacy(wording)
    _rehearse_notes(wording)
    _rehearse_afterwards(wording)
    _rehearse_corpus(wording)
    _rehearse_review(wording)
    _rehearse_errors(wording)


def _rehearse_answers(wording: Wording) -> None:
    for answer in samples.answers():
        answer_message(wording, _TURN, answer)
        answer_message(wording, _TURN, answer, files=False)
        answer_message(wording, _TURN, answer, offers=Offers(True, True, True, "1", tell=True, told=True))
        answer_message(wording, _TURN, answer, offers=Offers(True, True, True, "1", corrected=True))


def _rehearse_document(wording: Wording, document: DocumentRef) -> None:
    """What shows a document and its passages: around a quote, looked up, as a source."""
    passage = samples.passage(document)
    for beside in (None, passage):
        shown = InContext(samples.quote(document), passage, beside, beside)
        pages.context_message(wording, _TURN, [1, 2], shown)
    found = Found(Hit(passage, 1.0), ((0, 1),))
    for period in PERIODS:
        lookup_message(wording, Search("a", "", period), [found] * 3, 1)
        lookup_message(wording, Search("a", "", period), [])
    for held in (Holding(document, 1), Holding(document, 2, 1_600_000_000, 1_600_000_001)):
        source_message(wording, [passage] * 4, 0, held)
        _shelves(wording, [replace(held, document=replace(document, id=str(n))) for n in range(30)])
    for text in ("a " * 1000, "a"):
        long = replace(passage, text=text)
        source_message(wording, [long] * 2)
        passage_message(wording, Around(long, None, None, 1))
        beside = (replace(long, n=1), replace(long, n=2))
        passage_message(wording, Around(samples.tabled(long, "A | B"), *beside, 3))
    passage_message(wording, Around(samples.tabled(passage, "A | " + "B" * 80), None, None, 1))


def _rehearse_notes(wording: Wording) -> None:
    for name, values in NOTES.items():
        pages.note_message(wording, name, **values)
    for reason in HINTS:
        for known in ("", "b"):
            values = {"problem": "a", "wanted": "a", "known": known, "long": "2", "most": "1"}
            pages.note_message(wording, "hint", reason=reason, **values)
    pages.note_message(wording, "noted", helpful=False, reason="a")
    for before in (1, 2):
        pages.note_message(wording, "queued", before=before)
    for kind in ("role", "cooldown", "cap", "many"):
        pages.note_message(wording, "refused", kind=kind, until=1)


def _rehearse_errors(wording: Wording) -> None:
    for name in ERRORS:
        pages.error_message(wording, "0", name=name)
        pages.error_message(wording, "0", "a", name=name, permission="A")
    for reason in ("asker", "no-thread"):
        pages.error_message(wording, "0", "a", name="gone", reason=reason)


def _shelves(wording: Wording, held: list[Holding]) -> None:
    for unread in (0, 1, 2):
        sources_message(wording, held, unread=unread)
    sources_message(wording, held[:1], 1)
    for shelf, documents in shelves_of(held):
        for page in range(2):
            shelf_message(wording, shelf, documents, page)


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
            problems.append(Problem(SETTINGS["collections"], "a", missing=True))
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


def _rehearse_afterwards(wording: Wording) -> None:
    for answer in {(one.tier, len(one.quotes)): one for one in samples.answers()}.values():
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
    for outcome in get_args(afterwards.WishNote):
        afterwards.wish_message(wording, outcome)
    for link in ("", "https://example.org/"):
        afterwards.changed_note(wording, [1, 2], link)
        afterwards.told_message(wording, link)
    for outcome in get_args(afterwards.WithdrawOutcome):
        afterwards.withdraw_message(wording, outcome)
    for either in (True, False):
        afterwards.reported_message(wording, mine=either)
        afterwards.thread_message(wording, 1, begun=either)
        afterwards.lacking_message(wording, "A", "", yours=either)
    afterwards.thread_start_message(wording, 1)


def _rehearse_corpus(wording: Wording) -> None:
    at = datetime(2018, 4, 3, tzinfo=UTC)
    long = ServerDocument("a" * 12, "1", "b" * 40, "c" * 97 + ".md", 1_000_000, at, None, Failure("a", "d" * 500))
    document = ServerDocument("a" * 12, "1", "b", "c.md", 10, at, samples.FULL)
    named = ("most", "size", "ending", "form", "signs", "error", "line", "field", "typed", "kinds")
    values = dict.fromkeys(named, "1" * corpus.VALUE)
    troubles: list[tuple[int, Failure]] = []
    for reason in TROUBLES:
        faults = FAULTS if reason == "front-matter" else ("",)
        for said in (values | {"ending": ending, "fault": fault} for fault in faults for ending in ("", ".pages")):
            hint = pages.note_message(wording, "hint", problem="a" * corpus.REASON, reason=reason, values=said)
            troubles.append((units(hint.text), Failure("a" * 200, "b" * 500, reason, said)))
    # Several at a time, the longest as they are shown together: where these fit, any do.
    told = [failure for _, failure in sorted(troubles, key=lambda trouble: trouble[0])]
    for some in (*_batches(told, corpus.NAMES), told[-1:] * 12):
        corpus.added_message(wording, "b", Outcome(failures=tuple(some)))
    for some in (*_batches(told, corpus.PAGE), told[-1:] * corpus.PAGE):
        corpus.list_message(wording, [replace(long, failure=failure) for failure in some])
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
    for opened in (True, False):
        corpus.moved_message(wording, long, document, opened=opened)
    corpus.removed_message(wording, long)
    corpus.saved_message(wording, Outcome(("a",)))
    corpus.saved_message(wording, Outcome())


def _batches(failures: Sequence[Failure], size: int) -> Iterator[Sequence[Failure]]:
    return (failures[at : at + size] for at in range(0, len(failures), size))


def _rehearse_review(wording: Wording) -> None:
    passage = samples.passage(samples.FULL)
    kinds = get_args(VerdictKind)
    verdicts = tuple(
        Verdict(_TURN, who, kind, "a") for who, kind in zip(("1", "erased:2", "b", "", "3"), kinds, strict=True)
    )
    for turn in samples.turns():
        feedback = tuple(Feedback(turn.id, str(n), bool(n % 2), "a") for n in range(4))
        bare, full = Case(turn, (), (), (), None), Case(turn, (turn,), feedback, verdicts, None)
        judging.review_card(wording, bare, reviewer="0", left=0)
        judging.review_card(wording, full, reviewer="1", left=2, reports=["a"])
    for either in (True, False):
        link = "https://example.org/"
        judging.alert_message(
            wording, judging.Alert(_TURN, "a " * 999, "a " * 999, either, link, verdicts, corrected=either)
        )
        judging.alert_message(wording, judging.Alert(_TURN, "", "", either))
        judging.preview_message(wording, _TURN, passage, samples.answers()[0], public=either, dropped=2 * either)
    for n in (0, 1, 2):
        judging.queue_done_message(wording, n)
        judging.found_message(wording, _TURN, "a", [Found(Hit(passage, 1.0), ())] * min(n, 1))
    for one in (passage, samples.tabled(passage, "A | B")):
        judging.sentences_message(wording, _TURN, one)
    for outcome in get_args(judging.CorrectionOutcome):
        judging.outcome_message(wording, outcome, "https://example.org/")
    judging.console_message(wording, None)
    judging.console_message(wording, "https://example.org/", 1)
    pages.note_message(wording, "server", server="a")
