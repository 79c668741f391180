"""What in a file is not the document's own. In: raw blocks of plain text or a web page. Out: the blocks that stay, and
what was dropped with reason and line.

A false drop loses knowledge, a missed one only clutters: what is only probably furniture goes only outside the prose.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import regex

from bot.ingest.content import bylines, furniture
from bot.ingest.raw import RawBlock
from bot.model import Dropped
from bot.text.patterns import lazily

_SENTENCE_END = lazily(r"[.!?…。！？।:][\"'”’»)\]]*(?:\s*\[\^?\w{1,7}\])*\s*$")
_REFERENCES = lazily(
    r"(?i)(?:(?:references?|sources?|notes?|endnotes?|footnotes?|bibliography|works\s+cited|citations?)(?:\s*(?:and|&|,)\s*)?){1,3}:?"
)
_ENTRY = lazily(r"https?://|www\.|\b(?:19|20)\d\d\b|[\"“«]|\bpp?\.\s*\d|\bdoi\b|^\W?\w{1,4}[\])]", regex.IGNORECASE)
_NOTE = lazily(r"\[(?P<mark>\d{1,3}|[ivxlcIVXLC]{1,7}|\p{L}|[*†‡])\]\s*\S")
_SOURCE = lazily(
    r"https?://|www\.|\bpp?\.\s*\d|\bdoi\b|\bisbn\b|\bet al\b|\bibid\b|\b(?:vol|no|nr|hrsg|eds?)\.\s|"
    r"[(\[][^)\]]*\b(?:1\d|20)\d\d[a-z]?[)\]]|,\s*(?:1\d|20)\d\d[a-z]?\.?\s*$|^\[\w+\]\s*(?:see|cf|vgl|siehe|voir|véase|см)\b",
    regex.IGNORECASE,
)
_SPOKEN_WORD = lazily(r"(?<![\p{L}\p{M}\p{N}_.-])[\p{Ll}\p{Lo}][\p{Ll}\p{Lo}\p{M}'’-]*(?![\p{L}\p{N}_.-]\S)")
_FIRST_SENTENCE = lazily(r"[^.!?。！？।؟]+(?:\.(?=\w)[^.!?。！？।؟]+)*[.!?。！？।؟]")
_WORDS_TOLD = 8
_LAST_NUMBER = lazily(r"\d{1,4}(?=\D*$)")
_BETWEEN_ENTRIES = 2  # blocks from one entry of a table of contents to the next: a heading may stand between

_MARKER = lazily(r"\[(\d{1,3}|[ivxlcIVXLC]{1,7}|\p{L}|[*†‡])\]")


@dataclass(frozen=True, slots=True)
class Cleaned:
    """The blocks that stay, in order, and what went."""

    blocks: tuple[RawBlock, ...]
    dropped: tuple[Dropped, ...]


def is_prose(block: RawBlock) -> bool:
    """Whether a block is running text of the document: sentences, not a label or a teaser."""
    if block.kind != "paragraph" or furniture.teaser(block.text):
        return False
    words = len(block.text.split())
    if words >= 25 or (" " not in block.text and len(block.text) > 60):
        return True
    # A line that only asks may be a title.
    return words >= 12 and ends_sentence(block.text) and not (block.alone and block.text.endswith("?"))


def ends_sentence(text: str) -> bool:
    """Whether `text` ends as a sentence does."""
    return bool(_SENTENCE_END.search(text))


def clean(blocks: Sequence[RawBlock]) -> Cleaned:
    """Drop what is not the document's own, and mark endnotes as notes."""
    work = _Work(list(blocks))
    work.everywhere()
    work.head()
    work.tail()
    work.empty_labels()
    work.whole_lists()
    kept = tuple(block for n, block in enumerate(work.blocks) if n not in work.reasons)
    dropped = tuple(
        Dropped(reason, work.blocks[n].text, work.blocks[n].line) for n, reason in sorted(work.reasons.items())
    )
    return Cleaned(mark_notes(kept), dropped)


def mark_notes(blocks: Sequence[RawBlock]) -> tuple[RawBlock, ...]:
    """Endnote definitions that name a source become notes: paragraphs that open with a marker which an earlier block
    refers to. A note that tells something is text like any other."""
    marked: list[RawBlock] = []
    seen: set[str] = set()
    for block in blocks:
        match = _NOTE.match(block.text) if block.kind in {"paragraph", "item"} else None
        if match and match["mark"] in seen and not _tells(block.text):
            marked.append(RawBlock("note", block.text, block.line, pages=block.pages))
        else:
            marked.append(block)
            seen.update(_MARKER.findall(block.text, 3))
    return tuple(marked)


def _tells(note: str) -> bool:
    """Whether an endnote says something in sentences, rather than where something stands."""
    first = _FIRST_SENTENCE.match(note)
    if first is None or _SOURCE.search(note):
        return False
    words = len(first[0].split()) - 1
    return words >= _WORDS_TOLD and len(_SPOKEN_WORD.findall(first[0])) >= 0.6 * words


class _Work:
    """The blocks of one file and the reasons for which some of them go, by their number."""

    def __init__(self, blocks: list[RawBlock]) -> None:
        self.blocks = blocks
        self.reasons: dict[int, str] = {}

    def everywhere(self) -> None:
        """What is furniture wherever it stands."""
        for n, block in enumerate(self.blocks):
            if block.kind not in {"paragraph", "heading", "item"}:
                continue
            reason = furniture.strong(block.text) or furniture.link_farm(block.text)
            if reason is None and block.kind == "paragraph":
                reason = furniture.photo(block.text, edge=False)
            if reason:
                self.reasons[n] = reason
        self._lists_of_prices()
        # A marker of related posts is followed by their titles and teasers.
        for n in sorted(self.reasons):
            if self.reasons[n] == "related posts":
                self._teasers_after(n)

    def _lists_of_prices(self) -> None:
        """Keep what dots lead to numbers that go up and down, or to a single one: they count no pages."""
        runs: list[list[int]] = []
        last = None
        for n in [n for n, reason in self.reasons.items() if reason == "table of contents"]:
            if last is None or n - last > _BETWEEN_ENTRIES:
                runs.append([])
            runs[-1].append(n)
            last = n
        for run in runs:
            numbers = [int(found.group()) for n in run if (found := _LAST_NUMBER.search(self.blocks[n].text))]
            if len(run) < 2 or numbers != sorted(numbers):
                for n in run:
                    del self.reasons[n]

    def head(self) -> None:
        """Furniture before the first prose, as long as a title is left there."""
        prose = self._prose()
        stop = prose[0] if prose else 0
        doubtful = {n: reason for n in self._left(0, stop) if (reason := self._edge(n))}
        if any(n not in doubtful and self.blocks[n].kind in {"paragraph", "heading"} for n in self._left(0, stop)):
            self.reasons |= doubtful

    def tail(self) -> None:
        """Furniture after the last prose; once some is found, every label beside it."""
        prose = self._prose()
        if not prose:
            return
        start = prose[-1] + 1
        for n in self._left(start, len(self.blocks)):
            if reason := self._edge(n) or furniture.field(self.blocks[n].text):
                self.reasons[n] = reason
        first = min((n for n in self.reasons if n >= start and "photo" not in self.reasons[n]), default=None)
        if first is None:
            return
        for n in self._left(start, len(self.blocks)):
            block = self.blocks[n]
            label = (
                block.kind in {"paragraph", "heading"}
                and len(block.text.split()) <= 12
                and not ends_sentence(block.text)
            )
            if label and block.kind == "heading" and not self._next_is_dropped(n) and n + 1 < len(self.blocks):
                continue  # a heading that is marked as one and has something below it
            if label and (n > first or (self._next_is_dropped(n) and not self._is_signature(n, start))):
                self.reasons[n] = (
                    "label of a dropped box" if self._next_is_dropped(n) else "label after the end of the article"
                )
            elif n > first and block.kind == "paragraph" and furniture.teaser(block.text):
                self.reasons[n] = "teaser of another page"

    def empty_labels(self) -> None:
        """ "References:" with no reference below it."""
        left = self._left(0, len(self.blocks))
        for at, n in enumerate(left):
            following = left[at + 1] if at + 1 < len(left) else None
            block = self.blocks[n]
            if block.kind != "paragraph" or not block.alone or not _REFERENCES.fullmatch(block.text):
                continue
            if following is None or not (
                _ENTRY.search(self.blocks[following].text) or self.blocks[following].kind == "item"
            ):
                self.reasons[n] = "label without entries"

    def whole_lists(self) -> None:
        """A list is furniture as a whole or not at all: "No spam" and "Share this with friends" are rules, too."""
        kept = {block.group for n, block in enumerate(self.blocks) if block.kind == "item" and n not in self.reasons}
        for n, reason in list(self.reasons.items()):
            block = self.blocks[n]
            if block.kind == "item" and block.group in kept and reason != "table of contents":
                del self.reasons[n]

    def _edge(self, n: int) -> str | None:
        block = self.blocks[n]
        if block.kind not in {"paragraph", "heading", "item"} or self._heads_its_own(n):
            return None
        return furniture.weak(block.text) or (
            furniture.photo(block.text, edge=True) if block.kind == "paragraph" else None
        )

    def _heads_its_own(self, n: int) -> bool:
        """Whether a block heads something that is no furniture: as a heading, or as a line above a sentence."""
        block, below = self.blocks[n], self.blocks[n + 1] if n + 1 < len(self.blocks) else None
        if below is None or below.kind == "heading" or n + 1 in self.reasons or furniture.weak(below.text):
            return False
        return block.kind == "heading" or (block.alone and below.kind == "paragraph" and ends_sentence(below.text))

    def _teasers_after(self, marker: int) -> None:
        top = self.blocks[marker]
        for n in range(marker + 1, len(self.blocks)):
            block = self.blocks[n]
            if n in self.reasons:
                continue
            words = len(block.text.split())
            title = words <= 20 and not ends_sentence(block.text)
            if block.kind == "heading" and (top.kind != "heading" or block.level <= top.level):
                return  # the next section
            if block.kind in {"code", "row"} or not (title or (words <= 60 and furniture.teaser(block.text))):
                return
            near = range(n + 1, min(n + 3, len(self.blocks)))
            alone = not any(m in self.reasons or furniture.teaser(self.blocks[m].text) for m in near)
            # A title that no teaser follows may be the next heading of the document itself.
            if title and alone and any(is_prose(self.blocks[m]) for m in range(n + 1, len(self.blocks))):
                return
            self.reasons[n] = furniture.weak(block.text) or "related post"

    def _prose(self) -> list[int]:
        """The numbers of the blocks that are the document's own sentences."""
        return [
            n
            for n, block in enumerate(self.blocks)
            if n not in self.reasons
            and (block.kind in {"row", "code", "note"} or (is_prose(block) and not self._edge(n)))
        ]

    def _left(self, start: int, stop: int) -> list[int]:
        return [n for n in range(start, stop) if n not in self.reasons]

    def _is_signature(self, n: int, after_prose: int) -> bool:
        """Whether a name right below the prose signs it; boxes begin with what the reader should do."""
        text = self.blocks[n].text
        return n == after_prose and bylines.is_name(text) and not furniture.opens_box(text)

    def _next_is_dropped(self, n: int) -> bool:
        return n + 1 in self.reasons
