"""Judging answers in Discord: a card for a turn, the queue's end, the steps of a correction, the way to the console.

In: what `bot.review` has of a turn, and the wording. Out: a Message that keeps every limit. All that a control needs
stands in its action, so that it works after a restart.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from typing import Literal, get_args

from bot.answer.lookup import Found
from bot.answer.wording.compose import Safe
from bot.chat.actions import action
from bot.chat.escape import one_line
from bot.chat.labels import Labels
from bot.chat.measure import shorten
from bot.chat.message import (
    AMBER,
    BLUE,
    CHOICES,
    GREEN,
    GREY,
    Button,
    Choice,
    Message,
    Pick,
    Row,
    button,
    choice,
    fits,
    rows,
)
from bot.chat.offers import Offers
from bot.chat.origin import origin
from bot.chat.quotes import shown_quotes
from bot.chat.reply import GAP, RULE, Wording, answer_message, fitting, split_parts, too_long
from bot.model import Answer, CitationVerdictKind, Feedback, Passage, Quote, Verdict, VerdictKind
from bot.review.queue import Case

MOST_SENTENCES = 3
_ROOMS = (None, 500, 200, 80, 40)
_SCREEN = 1300
_SIGNS: dict[str, CitationVerdictKind] = {"s": "supports", "p": "partly", "d": "does-not"}

CorrectionOutcome = Literal["edited", "private", "hidden", "gone", "withdrawn"]
"""The reply was edited; only its asker sees it, so that it cannot be; not everyone who reads there may read the
source; the message is not there any more; it was withdrawn."""


@dataclass(frozen=True, slots=True)
class Judged:
    """A verdict as it is shown: what it is called, whose it is, the note."""

    verdict: str
    who: Safe | str
    note: str


@dataclass(frozen=True, slots=True)
class Objection:
    """What a member said of an answer; `report`: by a report, else as not helpful."""

    report: bool
    reason: str


@dataclass(frozen=True, slots=True)
class Alert:
    """That somebody objects to an answer, and what came of it. `question` is "" where it was asked in private, `link`
    where nothing can be linked to."""

    turn: str
    question: str
    reason: str
    report: bool
    link: str = ""
    verdicts: tuple[Verdict, ...] = ()
    corrected: bool = False


def verdict_label(labels: Labels, verdict: VerdictKind) -> str:
    """What a verdict is called."""
    return {
        "right": labels.button_right,
        "partly": labels.button_partly,
        "wrong": labels.button_wrong,
        "should-abstain": labels.button_should_abstain,
        "should-answer": labels.button_should_answer,
    }[verdict]


def judged(labels: Labels, verdicts: Iterable[Verdict]) -> list[Judged]:
    """Verdicts as they are shown."""
    return [
        Judged(verdict_label(labels, one.verdict), _who(one.reviewer), shorten(one_line(one.note or ""), 200))
        for one in verdicts
    ][-4:]


def verdict_buttons(labels: Labels, turn: str, given: VerdictKind | None = None, *rest: str) -> tuple[Button, ...]:
    """A button a verdict; the one that was `given` stands out. `rest` goes with each."""
    return tuple(
        button(
            f"✓ {verdict_label(labels, kind)}" if kind == given else verdict_label(labels, kind),
            action("judge", turn, kind, *rest),
            style="success" if kind == given else "secondary",
        )
        for kind in get_args(VerdictKind)
    )


def marks_of(text: str) -> dict[int, CitationVerdictKind]:
    """Verdicts on quotes by their numbers, from what `marks_text` made of them; what is none is left out."""
    found: dict[int, CitationVerdictKind] = {}
    for part in text.split("."):
        if part[:-1].isdigit() and part[-1:] in _SIGNS:
            found[int(part[:-1])] = _SIGNS[part[-1]]
    return found


def marks_text(marks: Iterable[tuple[int, CitationVerdictKind]]) -> str:
    """Verdicts on quotes as a short text for an action."""
    signs = {kind: sign for sign, kind in _SIGNS.items()}
    return ".".join(f"{n}{signs[kind]}" for n, kind in sorted(marks))


def review_card(
    wording: Wording,
    case: Case,
    *,
    reviewer: str,
    left: int,
    cursor: str = "",
    marks: str = "",
    reports: Sequence[str] = (),
) -> Message:
    """A turn to be judged by `reviewer`: question, answer, quotes with their context, what members and reviewers said.

    `left` turns are open; `cursor` begins the next one; `marks` are verdicts on quotes that wait for one on the whole.
    """
    turn, mine = case.turn, case.verdict_of(reviewer)
    answer = turn.answer
    marked = dict(mine.citations) if mine else {}
    marked |= marks_of(marks)
    found = _rows(wording.labels, case, mine, cursor, marked)
    opinions = [*(Objection(True, reason) for reason in reports), *_disliked(case.feedback)]
    for room in _ROOMS:
        text = wording.composer.render(
            "review",
            question=shorten(one_line(turn.ask.question), 300),
            before=[shorten(one_line(one.ask.question), 100) for one in case.history[-2:]],
            private=turn.ask.place.private,
            tier=answer.tier,
            reason=answer.reason,
            confidence=round(100 * answer.confidence),
            quotes=shown_quotes(answer.quotes, room),
            objections=[Objection(one.report, shorten(one_line(one.reason), 200)) for one in opinions[:3]],
            liked=sum(one.helpful for one in case.feedback),
            disliked=sum(not one.helpful for one in case.feedback),
            verdicts=judged(wording.labels, case.verdicts),
            corrected=bool(case.corrections),
            left=left,
            line=RULE,
            gap=GAP,
        )
        message = Message(split_parts(text), GREEN if mine else BLUE, found)
        if fits(message) and (len(message.text) <= _SCREEN or room == _ROOMS[-1]):
            return message
    raise too_long("review")


def queue_done_message(wording: Wording, reviewed: int) -> Message:
    """Nothing is left to judge."""
    return _fitting(wording, "review_done", GREEN, reviewed=reviewed)


def alert_message(wording: Wording, alert: Alert) -> Message:
    """For a review channel: somebody objects to an answer; what reviewers have said of it. It holds no text of the
    corpus, nor the notes of reviewers, who may have copied some of it."""
    labels, turn = wording.labels, alert.turn
    text = wording.composer.render(
        "to_review",
        turn=turn,
        question=shorten(one_line(alert.question), 160),
        reason=shorten(one_line(alert.reason), 600),
        report=alert.report,
        verdicts=judged(labels, [replace(one, note=None) for one in alert.verdicts]),
        corrected=alert.corrected,
        line=RULE,
        gap=GAP,
    )
    further = [
        button(labels.button_review, action("review-open", turn), style="primary"),
        button(labels.button_correct, action("correct", turn)),
        *([button(labels.button_answer, url=alert.link)] if alert.link else []),
    ]
    found = (*rows(verdict_buttons(labels, turn)), *rows(further))
    return Message(split_parts(text), GREEN if alert.verdicts else AMBER, found)


def found_message(wording: Wording, turn: str, words: str, found: Sequence[Found]) -> Message:
    """Passages for words, to choose from for a correction."""
    labels = wording.labels
    again = button(labels.button_correct_search, action("correct-more", turn))
    options = tuple(_passage_choice(n, one.hit.passage) for n, one in enumerate(found[:CHOICES], start=1))
    controls: list[Row | Pick] = []
    if options:
        controls.append(Pick(action("correct-show", turn), labels.select_correct_passage, choices=options))
    text = _rendered(wording, "correct_found", words=shorten(one_line(words), 200), count=len(options))
    parts = split_parts(text)
    return fitting("correct_found", Message(parts, BLUE if options else GREY, (*controls, *rows([again]))))


def sentences_message(wording: Wording, turn: str, passage: Passage, most: int = MOST_SENTENCES) -> Message:
    """The sentences of a passage, to choose at most so many from for a correction."""
    labels = wording.labels
    worded = [(n, unit) for n, unit in enumerate(passage.units) if any(map(str.isalnum, _of(passage, n)))]
    units = worded[:CHOICES]
    options = tuple(choice(f"{n + 1}. {_of(passage, n)}", n) for n, _ in units)
    again = button(labels.button_correct_search, action("correct-more", turn))
    picks = [
        Pick(
            action("correct-pick", turn, passage.id),
            labels.select_sentences,
            choices=options,
            most=min(most, len(options)),
        )
    ]
    for room in (400, 160, 80, 40):
        text = _rendered(
            wording,
            "correct_sentences",
            origin=origin(passage.document, [one.text for one in passage.heading]),
            sentences=[(n + 1, shorten(_of(passage, n), room)) for n, _ in units],
            more=len(worded) - len(units),
        )
        message = Message(split_parts(text), BLUE, (*picks[: len(options)], *rows([again])))
        if fits(message) and (len(message.text) <= _SCREEN or room == 40):
            return message
    raise too_long("correct_sentences")


def preview_message(
    wording: Wording, turn: str, passage: Passage, answer: Answer, *, public: bool, dropped: int = 0
) -> Message:
    """What the reply would become, once sentences of `passage` were chosen; unless `public`, it cannot be edited and
    only the test is kept. `dropped` is how many that were chosen before have no room in it any more."""
    labels = wording.labels
    sure = action("correct-sure", turn, stamp_of(answer.quotes))
    buttons = [
        button(labels.button_correct_sure, sure, style="primary"),
        button(labels.button_correct_other, action("correct-show", turn, passage.id)),
    ]
    if len(answer.quotes) < MOST_SENTENCES:
        buttons.append(button(labels.button_correct_more, action("correct-more", turn)))
    for room in _ROOMS:
        text = _rendered(
            wording,
            "correct_preview",
            question=shorten(one_line(answer.question), 160),
            quotes=shown_quotes(answer.quotes, room),
            public=public,
            dropped=dropped,
            most=MOST_SENTENCES,
        )
        message = Message(split_parts(text), AMBER, rows(buttons))
        if fits(message):
            return message
    raise too_long("correct_preview")


def corrected_message(wording: Wording, turn: str, answer: Answer, *, files: bool, offers: Offers) -> Message:
    """The reply as it stands from then on."""
    return answer_message(wording, turn, answer, files=files, offers=offers)


def outcome_message(wording: Wording, outcome: CorrectionOutcome, link: str = "") -> Message:
    """What became of a correction, to the reviewer."""
    return _fitting(wording, "correct_done", GREEN if outcome == "edited" else GREY, outcome=outcome, link=Safe(link))


def console_message(wording: Wording, link: str | None, until: int = 0) -> Message:
    """A link to the console that is good once and until then; without one, what the operator must set."""
    buttons = [button(wording.labels.button_console, url=link)] if link else []
    text = _rendered(wording, "console", linked=link is not None, until=Safe(f"<t:{until}:R>"))
    return fitting("console", Message(split_parts(text), BLUE if link else GREY, rows(buttons)))


def stamp_of(quotes: Iterable[Quote]) -> str:
    """Changes when what was chosen is not what it was."""
    text = "\x1f".join(f"{quote.document.version}{quote.start}-{quote.end}" for quote in quotes)
    return hashlib.sha256(text.encode()).hexdigest()[:8]


def _rows(
    labels: Labels, case: Case, mine: Verdict | None, cursor: str, marked: dict[int, CitationVerdictKind]
) -> tuple[Row | Pick, ...]:
    turn, text = case.turn.id, marks_text(marked.items())
    found: list[Row | Pick] = [*rows(verdict_buttons(labels, turn, mine.verdict if mine else None, cursor, text))]
    numbers = [quote.n for quote in case.turn.answer.quotes][: CHOICES // len(_SIGNS)]
    if numbers:
        names = (labels.option_supports, labels.option_supports_partly, labels.option_does_not)
        options = tuple(
            _mark_choice(n, sign, name, marked.get(n))
            for n in numbers
            for sign, name in zip(_SIGNS, names, strict=True)
        )
        found.append(
            Pick(action("cite", turn, cursor), labels.select_citation, choices=options, least=0, most=len(options))
        )
    further = [
        *([button(labels.button_note, action("note", turn, cursor))] if mine else []),
        button(labels.button_correct, action("correct", turn)),
        button(labels.button_review_next, action("review", cursor), style="primary"),
    ]
    return (*found, *rows(further))


def _mark_choice(n: int, sign: str, name: str, marked: CitationVerdictKind | None) -> Choice:
    return choice(f"[{n}] {name}", f"{n}{sign}", chosen=marked == _SIGNS[sign])


def _passage_choice(n: int, passage: Passage) -> Choice:
    heading = one_line(passage.heading[-1].text) if passage.heading else ""
    title = one_line(passage.document.meta.title)
    label = f"{n}. {title}" + (f" › {heading}" if heading and heading.casefold() != title.casefold() else "")
    return choice(label, passage.id, passage.text)


def _of(passage: Passage, at: int) -> str:
    unit = passage.units[at]
    return one_line(passage.slice(unit.start, unit.end))


def _disliked(feedback: Iterable[Feedback]) -> list[Objection]:
    return [Objection(False, one.reason) for one in feedback if not one.helpful and one.reason]


def _who(reviewer: str) -> Safe | str:
    if reviewer.isascii() and reviewer.isdigit():
        return Safe(f"<@{reviewer}>")
    return "" if reviewer.startswith("erased:") else shorten(one_line(reviewer), 60)


def _rendered(wording: Wording, name: str, **values: object) -> str:
    return wording.composer.render(name, line=RULE, gap=GAP, **values)


def _fitting(wording: Wording, name: str, accent: int, **values: object) -> Message:
    return fitting(name, Message(split_parts(_rendered(wording, name, **values)), accent))
