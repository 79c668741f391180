"""Messages of /corpus: the documents of a server, what is kept of one, what became of a change.

In: what `bot.documents` returns, and the wording. Out: a Message that keeps every limit.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from bot.chat.actions import action
from bot.chat.escape import one_line
from bot.chat.measure import shorten
from bot.chat.message import AMBER, BLUE, GREEN, GREY, Button, Message, button, fits, rows
from bot.chat.reply import GAP, RULE, Wording, split_parts
from bot.documents import Holdings, Outcome, PurgeReceipt, ServerDocument
from bot.errors import TemplateError
from bot.model import Failure

PAGE = 5
_NAME = 40
NAMES = 10
REASON, VALUE = 130, 40
"""How many names or failures a message lists; characters of a reason in English and of a value that it is told with."""


@dataclass(frozen=True, slots=True)
class Shown:
    """A document as a template shows it: every field on one line and short."""

    n: int
    title: str
    place: str
    size: str
    at: str
    failure: Failure | None


def list_message(wording: Wording, documents: Sequence[ServerDocument], page: int = 0) -> Message:
    """A page (from 0) of the documents, with buttons to turn it and for the details of each."""
    pages = max(1, -(-len(documents) // PAGE))
    page = min(max(0, page), pages - 1)
    shown = [_shown(one, n) for n, one in enumerate(documents, start=1)][page * PAGE : (page + 1) * PAGE]
    labels = wording.labels
    details = [
        button(f"{labels.button_corpus_details} {one.n}", action("corpus-info", documents[one.n - 1].id))
        for one in shown
    ]
    turning: list[Button] = []
    if page > 0:
        turning.append(button(labels.button_corpus_back, action("corpus-list", page - 1)))
    if page + 1 < pages:
        turning.append(button(labels.button_corpus_next, action("corpus-list", page + 1), style="primary"))
    message = _fitting(wording, "corpus_list", BLUE, documents=shown, page=page + 1, pages=pages)
    return Message(message.parts, message.accent, (*rows(details), *rows(turning)))


def info_message(wording: Wording, document: ServerDocument, holdings: Holdings) -> Message:
    """What is kept of a document, with buttons for what can be done to it."""
    labels = wording.labels
    buttons = [
        *([button(labels.button_open, action("open", document.id, 0))] if document.ref else []),
        button(labels.button_corpus_reread, action("corpus-reread", document.id)),
        button(labels.button_corpus_remove, action("corpus-remove", document.id)),
        button(labels.button_corpus_purge, action("corpus-purge", document.id), style="danger"),
    ]
    return _fitting(wording, "corpus_info", BLUE, buttons, one=_shown(document), **_counts(holdings))


def added_message(wording: Wording, collection: str, outcome: Outcome) -> Message:
    """What became of offered files."""
    good = outcome.added or outcome.replaced
    return _fitting(
        wording,
        "corpus_added",
        AMBER if outcome.failures else GREEN if good else GREY,
        collection=_short(collection, _NAME),
        added=_names(outcome.added),
        replaced=_names(outcome.replaced),
        unchanged=_names(outcome.unchanged),
        **_failures(outcome.failures),
    )


def reread_message(wording: Wording, outcome: Outcome) -> Message:
    """What became of documents that were read again."""
    accent = AMBER if outcome.failures else GREEN
    return _fitting(wording, "corpus_reread", accent, count=len(outcome.replaced), **_failures(outcome.failures))


def reading_message(wording: Wording, done: int, total: int, name: str) -> Message:
    """How far reading is."""
    return _fitting(wording, "corpus_reading", GREY, n=done + 1, total=total, document=_short(name, _NAME))


def moved_message(wording: Wording, old: ServerDocument, new: ServerDocument, *, opened: bool = False) -> Message:
    """A document has another name or collection; `opened`: everyone may read it there, but might not before."""
    places = {"old": _short(old.place, 140), "new": _short(new.place, 140)}
    return _fitting(wording, "corpus_moved", AMBER if opened else GREEN, opened=opened, **places)


def remove_message(wording: Wording, document: ServerDocument, holdings: Holdings) -> Message:
    """Asks whether a document is to be removed."""
    labels = wording.labels
    buttons = [
        button(labels.button_corpus_remove_sure, action("corpus-remove-sure", document.id), style="danger"),
        button(labels.button_keep, action("keep")),
    ]
    return _fitting(wording, "corpus_remove", AMBER, buttons, one=_shown(document), **_counts(holdings))


def removed_message(wording: Wording, document: ServerDocument) -> Message:
    """A document is removed."""
    return _fitting(wording, "corpus_removed", GREY, document=_short(document.place, 140))


def purge_message(wording: Wording, document: ServerDocument, holdings: Holdings) -> Message:
    """Says what a purge would remove, and asks whether to."""
    labels = wording.labels
    buttons = [
        button(labels.button_corpus_purge_sure, action("corpus-purge-sure", document.id), style="danger"),
        button(labels.button_keep, action("keep")),
    ]
    return _fitting(wording, "corpus_purge", AMBER, buttons, one=_shown(document), **_counts(holdings))


def purged_message(wording: Wording, document: ServerDocument, receipt: PurgeReceipt, deleted: int) -> Message:
    """What a purge removed; `deleted` of the messages that showed quotes could be deleted."""
    return _fitting(
        wording,
        "corpus_purged",
        AMBER if receipt.problems else GREY,
        document=_short(document.place, 140),
        at=receipt.at[:16].replace("T", " "),
        versions=receipt.versions,
        quotes=receipt.cited.quotes,
        turns=receipt.cited.turns,
        messages=len(receipt.cited.messages),
        deleted=deleted,
        clean=not receipt.problems,
    )


def saved_message(wording: Wording, outcome: Outcome) -> Message:
    """A member's answer is saved."""
    return _fitting(wording, "corpus_saved", GREEN, again=not outcome.added)


def title_of(document: ServerDocument) -> str:
    """What a document is called: by its title, else by its name."""
    return one_line(document.ref.meta.title if document.ref else document.name)


def _counts(holdings: Holdings) -> dict[str, int]:
    return {
        "passages": holdings.passages,
        "versions": holdings.versions,
        "quotes": holdings.cited.quotes,
        "turns": holdings.cited.turns,
        "messages": len(holdings.cited.messages),
    }


def _shown(document: ServerDocument, n: int = 0) -> Shown:
    return Shown(
        n,
        shorten(title_of(document), 100),
        _short(document.place, 140),
        _size(document.size),
        document.at.date().isoformat(),
        _told(document.failure) if document.failure else None,
    )


def _size(size: int) -> str:
    return f"{size / 1e6:.1f} MB" if size >= 100_000 else f"{max(0.1, size / 1000):.1f} KB"


def _names(names: Sequence[str]) -> list[str]:
    return [_short(name, _NAME) for name in names[:NAMES]]


def _failures(failures: Sequence[Failure]) -> dict[str, object]:
    shown = [_told(one) for one in failures[:NAMES]]
    return {"failures": shown, "more": len(failures) - len(shown)}


def _told(failure: Failure) -> Failure:
    """A failure as a template shows it."""
    values = {name: _short(value, VALUE) for name, value in failure.values.items()}
    return Failure(_short(failure.path, _NAME), _short(failure.reason, REASON), failure.kind, values)


def _short(text: str, room: int) -> str:
    return shorten(one_line(text), room)


def _fitting(
    wording: Wording, template: str, accent: int, buttons: Sequence[Button] = (), /, **values: object
) -> Message:
    rendered = wording.composer.render(template, **{"line": RULE, "gap": GAP} | values)
    message = Message(split_parts(rendered), accent, rows(buttons))
    if not fits(message):
        raise TemplateError(f"discord/{template}.j2 makes a message that Discord refuses, even when short: shorten it.")
    return message
