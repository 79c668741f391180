"""An answer as a Discord message. In: an Answer, the wording. Out: a Message that keeps every limit, whatever the
answer holds.

About one phone screen: as many whole quotes as fit it, the best first to stay; a quote that is longer than Discord
takes is cut between words. What is not shown goes along whole in a text file.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from itertools import starmap

from bot.answer.wording.compose import Composer, Safe
from bot.chat.actions import action
from bot.chat.escape import one_line
from bot.chat.labels import Labels
from bot.chat.links import web_link
from bot.chat.measure import shorten, units
from bot.chat.message import (
    AMBER,
    CHOICES,
    FILE_BYTES,
    GREEN,
    GREY,
    TEXT,
    Attached,
    Button,
    Choice,
    Message,
    Part,
    Pick,
    Row,
    Rule,
    Text,
    button,
    choice,
    fits,
    rows,
)
from bot.chat.offers import NONE, Offers, Servers
from bot.chat.quotes import Shown, shown_quotes, tables_of
from bot.errors import TemplateError
from bot.model import Answer, Quote, Source
from bot.review.permalink import spot_of
from bot.text.grams import rejoined

SCREEN = 1400
"""Units of text beyond which a further quote is not shown but attached."""

_LONGEST = 2000
"""Units of text beyond which a single quote is cut."""

_ROOMS = (1200, 600, 200, 40)
_ACCENTS = {"answered": GREEN, "closest": AMBER, "absent": GREY}
RULE, GAP = Safe("\x1e"), Safe("\x1d")
"""What a template interpolates where a thin line or a gap belongs. No value can hold it: `clean` removes controls."""


@dataclass(frozen=True, slots=True)
class Wording:
    """All that messages are worded with, in one language. `names` are what commands and options are called in it, by
    their English names; the English wording has the others as `translations`, by locale."""

    composer: Composer
    labels: Labels
    names: Mapping[str, str] = field(default_factory=dict[str, str])
    translations: Mapping[str, Wording] = field(default_factory=dict[str, "Wording"])
    address: str = ""
    """Where people reach the console, "" for nowhere."""

    def of(self, locale: str | None) -> Wording:
        """The wording for a locale of Discord's ("pt-BR", "es-419"), by its language; English where it is not known."""
        return self.translations.get(str(locale or "").split("-")[0], self)

    def permalink(self, quote: Quote) -> Safe | None:
        """Where a quote can be seen in its source, None for nowhere."""
        return Safe(f"{self.address}/q/{spot_of(quote)}") if self.address else None

    @property
    def every(self) -> tuple[Wording, ...]:
        """This and its translations."""
        return (self, *self.translations.values())

    @property
    def digest(self) -> str:
        """Changes whenever a template of any language does, or the address; the journal keeps it with each turn."""
        if not self.translations and not self.address:
            return self.composer.digest
        parts = [*(one.composer.digest for one in self.every), self.address]
        return hashlib.sha256("".join(parts).encode()).hexdigest()[:16]


@dataclass(frozen=True, slots=True)
class Differing:
    """Quotes of a message that contradict each other, as a template words it; `newer` and `older` where dates tell."""

    kind: str
    numbers: tuple[int, ...]
    newer: int | None
    older: int | None


def answer_message(
    wording: Wording, turn: str, answer: Answer, *, files: bool = True, offers: Offers = NONE
) -> Message:
    """The reply to a question; `turn` is its id in the journal, which the buttons carry. `files`: whether they may go
    along. `offers`: what can be done with it where it is shown."""
    for quotes, whole in _plans(answer):
        message = _build(wording, turn, answer, quotes, whole, files=files, offers=offers)
        crowded = whole is None and units(message.text) > (SCREEN if len(quotes) > 1 else _LONGEST)
        if not crowded and fits(message):
            return message
    raise too_long(answer.tier)


def split_parts(text: str) -> tuple[Part, ...]:
    """Rendered text as parts: a gap or a rule wherever the template put one."""
    parts: list[Part] = []
    for section in text.split(RULE):
        bodies = [body for piece in section.split(GAP) if (body := piece.strip("\n"))]
        parts += [Rule()] if parts and bodies else []
        parts += map(Text, bodies)
    return tuple(parts)


def fitting(name: str, message: Message) -> Message:
    """A message that the template `name` made of short values. Raises `TemplateError` if Discord would refuse it."""
    if not fits(message):
        raise too_long(name)
    return message


def too_long(name: str) -> TemplateError:
    """All values are short, so what does not fit is the template itself."""
    return TemplateError(f"discord/{name}.j2 makes a message that Discord refuses, even when short: shorten it.")


def attached(name: str, text: str) -> Attached:
    """A text file, cut if it is larger than Discord takes."""
    data = text.encode("utf-8", "replace")
    return Attached(name, data[:FILE_BYTES].decode("utf-8", "ignore"))


def _plans(answer: Answer) -> Iterator[tuple[tuple[Quote, ...], int | None]]:
    """What to show, best first: which quotes, and the room of a quote (None: whole)."""
    # Quotes that contradict each other stay together while both fit.
    pair = answer.differ.quotes if answer.differ else ()
    best = sorted(answer.quotes, key=lambda quote: (quote.n not in pair, -quote.score, quote.n))
    for count in range(len(best), 0, -1):
        if sum(len(quote.text) for quote in best[:count]) <= TEXT:
            yield tuple(sorted(best[:count], key=lambda quote: quote.n)), None
    for room in _ROOMS if best else (None,):
        yield tuple(best[:1]), room


def _build(
    wording: Wording,
    turn: str,
    answer: Answer,
    quotes: tuple[Quote, ...],
    room: int | None,
    *,
    files: bool,
    offers: Offers,
) -> Message:
    template = answer.tier if quotes or answer.tier == "absent" else "absent"
    partial = len(quotes) < len(answer.quotes) or room is not None
    shown = [
        replace(one, permalink=wording.permalink(quote), wide=one.wide and files and not partial)
        for one, quote in zip(shown_quotes(quotes, room), quotes, strict=True)
    ]
    text = wording.composer.render(
        template,
        question=shorten(one_line(answer.question), 160),
        understood_as=shorten(one_line(answer.understood_as or ""), 160),
        quotes=shown,
        more=len(answer.quotes) - len(quotes),
        partial=partial,
        attached=files,
        missing=[shorten(one_line(word), 40) for word in rejoined(answer.missing, answer.question)[:6]],
        reason=answer.reason or "",
        nearest=[one_line(heading) for heading in answer.nearest[:3] if one_line(heading)],
        drawn=_drawn(shown),
        differ=_differing(answer, shown),
        shared_by=_member(offers.shared_by),
        corrected=offers.corrected,
        told=offers.told,
        line=RULE,
        gap=GAP,
    )
    parts: list[Part] = [*split_parts(text), *_nearest(turn, answer)]
    if partial and files:
        parts.append(attached("answer.txt", _file(wording, answer)))
    elif files and any(quote.wide for quote in shown):
        parts.append(attached("table.txt", tables_of(quotes)))
    return Message(tuple(parts), _ACCENTS[answer.tier], _buttons(wording.labels, turn, answer, offers))


def _buttons(labels: Labels, turn: str, answer: Answer, offers: Offers) -> tuple[Row | Pick, ...]:
    """What concerns the answer itself, then where it can go from there."""
    every: list[Button] = []
    if answer.quotes:
        first = answer.quotes[0]
        # The turn holds what was answered first, not what was put in its place.
        passage = (first.document.id, first.passage.rsplit("-", 1)[-1])
        opening = action("around", *passage) if offers.corrected else action("context", turn, first.n)
        every.append(button(labels.button_context, opening, style="primary"))
    every += [
        button(labels.button_follow, action("follow", turn)),
        button(labels.button_helpful, action("helpful", turn)),
        button(labels.button_not_helpful, action("not-helpful", turn)),
    ]
    further: list[Button] = []
    if offers.share:
        further.append(button(labels.button_share, action("share", turn)))
    if offers.thread:
        further.append(button(labels.button_discuss, action("discuss", turn)))
    if offers.human and answer.tier != "answered":
        further.append(human_button(labels, turn))
    # What holds no word to look for ("hi") is never answered later, and nor is what asks for more of a reply.
    never = answer.reason in ("nothing-more", "no-such-quote") or (answer.reason == "no-words" and not answer.missing)
    if offers.tell and answer.tier == "absent" and not never:
        further.append(button(labels.button_tell, action("tell", turn)))
    if offers.told:
        further.append(button(labels.button_untell, action("untell")))
    return (*rows(every), *rows(further), *server_pick(labels, offers.servers, turn))


def server_pick(labels: Labels, servers: Servers | None, *turn: str) -> tuple[Pick, ...]:
    """A menu of the servers to ask in; with the id of a `turn`, its question is then asked there."""
    if servers is None:
        return ()

    def named(server: str, name: str) -> Choice:
        chosen = server == servers.chosen
        return choice(f"{labels.option_asked_in} {name}" if chosen else name, server, chosen=chosen)

    return (
        Pick(action("server", *turn), labels.select_server, choices=tuple(starmap(named, servers.known[:CHOICES]))),
    )


def human_button(labels: Labels, turn: str) -> Button:
    """Calls people about a turn."""
    return button(labels.button_human, action("human", turn))


def _member(member: str | None) -> Safe | None:
    """A mention that shows the member's name; whether it pings is decided where it is sent."""
    return Safe(f"<@{member}>") if member and member.isdigit() else None


def _nearest(turn: str, answer: Answer) -> tuple[Row, ...]:
    """What the corpus does cover, each a button that looks it up."""
    headings = [] if answer.quotes else [shorten(one_line(heading), 40) for heading in answer.nearest[:3]]
    return rows(button(heading, action("nearest", turn, n)) for n, heading in enumerate(headings) if heading)


def _drawn(quotes: Sequence[Shown]) -> tuple[Source, ...]:
    """The works that the quoted documents draw on, each once, by author where one is known."""
    return tuple(dict.fromkeys(source for quote in quotes for source in quote.origin.sources))


def _differing(answer: Answer, shown: Sequence[Shown]) -> Differing | None:
    differ, numbers = answer.differ, {quote.n for quote in shown}
    if differ is None or not numbers.issuperset(differ.quotes):
        return None
    newer, older = (differ.quotes[0], differ.quotes[-1]) if differ.dated else (None, None)
    return Differing(differ.kind, tuple(sorted(differ.quotes)), newer, older)


def _file(wording: Wording, answer: Answer) -> str:
    """The whole answer as plain text: nothing in it is escaped, so it is safe as it stands."""
    quotes = [
        {
            "n": quote.n,
            "text": Safe(quote.text),
            "context": [Safe(context.text) for context in quote.context if context.role != "after"],
            "after": [Safe(context.text) for context in quote.context if context.role == "after"],
            "more": quote.more,
            "path": Safe(quote.document.path),
            "heading": Safe(" > ".join(quote.heading)),
            "page": quote.page,
            "title": Safe(quote.document.meta.title),
            "author": Safe(quote.document.meta.author or ""),
            "kind": quote.document.meta.kind,
            "outdated": quote.document.meta.outdated,
            "published": Safe(quote.document.meta.published or ""),
            "url": Safe(web_link(quote.document.meta.url, page=quote.page) or quote.document.meta.url or ""),
        }
        for quote in answer.quotes
    ]
    return (
        wording.composer.render("answer_file", question=Safe(answer.question), quotes=quotes, tier=answer.tier) + "\n"
    )
