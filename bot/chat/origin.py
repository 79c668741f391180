"""Where a text comes from, in short words for beside it. In: a document, a heading path, the text. Out: an `Origin`."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from bot.answer.wording.compose import Safe
from bot.chat.escape import one_line
from bot.chat.links import web_link
from bot.chat.measure import shorten, units
from bot.model import DocumentRef, Source

_LINE = 64


@dataclass(frozen=True, slots=True)
class Origin:
    """Where a text comes from, as shown beside it: every field on one line and short."""

    title: str
    author: str
    publisher: str
    published: str
    kind: str
    heading: str
    sources: tuple[Source, ...]
    link: Safe | None
    outdated: bool = False
    page: int | None = None

    @property
    def short_heading(self) -> str:
        """The heading where there is room for it beside the title."""
        return self.heading if units(self.title) + units(self.heading) <= _LINE else ""


def origin(document: DocumentRef, heading: Sequence[str], text: str = "", page: int | None = None) -> Origin:
    """Where `text` of a document comes from, and on which page."""
    meta = document.meta
    deepest = one_line(heading[-1]) if heading else ""
    link = web_link(meta.url, text, page)
    return Origin(
        title=shorten(one_line(meta.title), 120),
        author=shorten(one_line(meta.author or ""), 80),
        publisher=shorten(one_line(meta.publisher or ""), 80),
        published=shorten(one_line(meta.published or ""), 20),
        kind=meta.kind,
        heading="" if deepest.casefold() == one_line(meta.title).casefold() else shorten(deepest, 80),
        sources=tuple(_source(source) for source in meta.sources),
        link=None if link is None else Safe(link),
        outdated=meta.outdated,
        page=page,
    )


def _source(source: Source) -> Source:
    return Source(
        title=shorten(one_line(source.title), 100),
        author=shorten(one_line(source.author or ""), 60),
        publisher=shorten(one_line(source.publisher or ""), 60),
        date=shorten(one_line(source.date or ""), 20),
    )
