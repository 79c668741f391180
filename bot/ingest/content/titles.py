"""Titles and headings by their looks: what plain text does not mark. In: blocks, a path. Out: what may be one."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise
from pathlib import PurePosixPath

import regex

from bot.ingest.content import bylines, dates
from bot.ingest.raw import RawBlock
from bot.text.languages import LANGUAGES
from bot.text.patterns import lazily

_WORD = lazily(r"\p{L}{3,}")
_KICKER = lazily(
    r"(?i)(?:opinion|op[ -]?ed|editorial|commentary|analysis|viewpoint|news|world|politics|features?|interview|"
    r"column|essay)s?"
)
_CLOSED = lazily(r"[.,;:。，；：](?:[\"”’»)]|\[\^?\w{1,7}\])*$")
_SENTENCE_END = lazily(r"[.…。]$")
_COLON = lazily(r"\s?[:：]$")
_COLON_WORDS, _HEADED = 6, 60  # words of a heading with a colon; characters of the text below it, more than
_HEADING_WORDS = 12
_BOLD_LINE = 150
_BESIDE_DATES = frozenset[str]().union(*(known.pages.dating for known in LANGUAGES.values() if known.pages))


def of_path(path: str) -> str | None:
    """A title from a file's name, None where the name is only a number or a digest."""
    words = [word for word in regex.split(r"[\s_.\-]+", PurePosixPath(path).stem) if word]
    named = [word for word in words if _WORD.fullmatch(word)]
    if not named or sum(map(len, named)) * 2 < sum(map(len, words)):
        return None
    title = " ".join(words)
    return title[:1].upper() + title[1:]


def may_be_title(block: RawBlock) -> bool:
    """Whether a line may be a title, were it in the right place."""
    text = block.text
    return (
        block.kind == "paragraph"
        and len(text) <= 250
        and len(text.split()) <= 30
        and not _CLOSED.search(text)
        and bool(regex.search(r"\p{L}", text))
        and not _KICKER.fullmatch(text)
        and not regex.match(r"https?://|www\.", text)
        and bylines.byline(text) is None
        and not bylines.is_about_author(text)
        and not any(only_date(text, found) for found in dates.find(text))
    )


def may_be_heading(block: RawBlock) -> bool:
    """Whether a paragraph of plain text looks like a heading, whatever surrounds it."""
    text = block.text
    words = text.split()
    return (
        block.kind == "paragraph"
        and block.alone
        and len(text) <= 90
        and len(words) <= (10 if text.endswith("?") else _HEADING_WORDS)
        and bool(regex.match(r"[\p{Lu}\p{N}\p{Lo}“\"‘«¿(]", text))
        and bool(regex.search(r"\p{L}{2}", text))
        and not _CLOSED.search(text)
        and not regex.search(r"[!…！]$", text)
        and not bylines.byline(text)
        and not any(only_date(text, found) for found in dates.find(text))
        and not regex.search(r"https?://|[@;]", text)
    )


def bold_heads(text: str, below: str, several: bool) -> bool:
    """Whether a line in bold heads what follows it: a paragraph, or `below`, the rest of its own. With a full stop it
    does so only where `several` lines of the document do."""
    closed = _SENTENCE_END.search(text)
    return (
        0 < len(text) <= _BOLD_LINE
        and text[-1] not in ",;"
        and not below[:1].islower()
        and not (closed and not (below and several))
        and not bylines.byline(text)
        and not any(only_date(text, found) for found in dates.find(text))
    )


def mark_headings(blocks: Sequence[RawBlock]) -> list[RawBlock]:
    """Short lines between paragraphs become headings. Of a run of them, which may be a list or verse, none does."""
    found = _without_colons(blocks)
    candidate = [may_be_heading(block) for block in found]
    marked = list(found)
    n = 0
    while n < len(found):
        stop = n
        while stop < len(found) and candidate[stop]:
            stop += 1
        followed = stop < len(found) and found[stop].kind not in {"note", "heading"}
        if 0 < stop - n <= 2 and followed:
            marked[n:stop] = [replace(block, kind="heading", level=2) for block in found[n:stop]]
        n = max(stop, n + 1)
    return marked


def _without_colons(blocks: Sequence[RawBlock]) -> list[RawBlock]:
    """The blocks, the colon gone of short lines above paragraphs ("Access:") where several have one: where one has, it
    leads into something."""
    bare = [replace(block, text=_COLON.sub("", block.text)) for block in blocks]
    heads = {
        at
        for at, (block, below) in enumerate(pairwise(blocks))
        if _COLON.search(block.text)
        and len(block.text.split()) <= _COLON_WORDS
        and may_be_heading(bare[at])
        and below.kind == "paragraph"
        and len(below.text) > _HEADED
        and _SENTENCE_END.search(below.text)
    }
    return [bare[at] if len(heads) > 1 and at in heads else block for at, block in enumerate(blocks)]


def only_date(text: str, found: tuple[int, int, str]) -> bool:
    """Whether nothing but a date, with what introduces one, stands in `text`."""
    start, end, _ = found
    return all(word.lower() in _BESIDE_DATES for word in regex.findall(r"\p{L}+", text[:start] + " " + text[end:]))


def same(a: str, b: str) -> bool:
    """Whether two titles have the same letters."""
    return regex.sub(r"\W+", "", a).casefold() == regex.sub(r"\W+", "", b).casefold()


def first_words(text: str) -> str:
    """The first words of a text up to where its first clause pauses, as a title."""
    words = text.split()[:9]
    for n, word in enumerate(words):
        if n >= 3 and regex.match(r"[“\"‘«(—–]", word):
            words = words[:n]
            break
        if n >= 3 and regex.search(r"[,;:.!?]$", word):
            words = [*words[:n], word.rstrip(",;:.!?")]
            break
    title = " ".join(words)[:80].rstrip()
    return title if title == text else title + "…"
