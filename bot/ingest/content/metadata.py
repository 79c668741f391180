"""What is known of a document beside its text, and where the text says it. In: cleaned raw blocks, the hints of the
format, what was dropped. Out: the blocks with title, headings, datelines in their roles; metadata; the reasons.

What a file declares wins over what its text says; what its text does not say stays unknown.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace

from bot.ingest.content import bylines, dates, titles, voice
from bot.ingest.content.clean import is_prose
from bot.ingest.content.outdated import is_outdated
from bot.ingest.raw import Hints, RawBlock
from bot.model import Dropped, Metadata
from bot.text.language import detect_document
from bot.text.patterns import lazily

_FIRST_PUBLISHED = lazily(
    r"(?:[Ff]irst|[Oo]riginally)\s+(?:published|appeared)\s+(?:in|by|on|at)\s+(?:the\s+)?"
    r"(?P<name>\p{Lu}[\w.&’'-]*(?:\s+\p{Lu}[\w.&’'-]*){0,4})"
)
_IN_BRACKETS = lazily(r"\[(?P<name>\p{Lu}[\p{L}\p{N}][\p{L}\p{N} .&’'\-]{1,38})\]\s*$")
_ACCESSED = lazily(r"(?i)\b(?:accessed|retrieved|abgerufen|consulté)\b[^()\[\];]{0,12}$")
_MENUS = frozenset({"navigation", "list of links", "table of contents", "outside the main content"})
_NAMED_IN_BOX = lazily(
    r"(?:^|\s)(?:Support|Subscribe to|Join|Follow|Get|Copyright(?: ©)?(?: \d{4})?|©(?: \d{4})?)\s+(?:the\s+)?"
    r"(?!(?i:our|my|your|us|all|this|more|amazing|free|now|it)\b)"
    r"(?P<name>\p{Lu}[\p{L}\p{N}]{2,}(?:\s+\p{Lu}[\p{L}\p{N}]+){0,3})"
)


@dataclass(frozen=True, slots=True)
class Described:
    """The blocks in their final roles, the metadata, and why its fields are what they are (field, reason)."""

    blocks: tuple[RawBlock, ...]
    meta: Metadata
    reasons: tuple[tuple[str, str], ...]


def describe(
    blocks: Sequence[RawBlock], hints: Hints, path: str, dropped: Sequence[Dropped], *, plain: bool
) -> Described:
    """Describe a document. `plain`: its headings are not marked, they have to be told by their looks."""
    finder = _Finder(list(blocks), hints, dropped, plain=plain)
    finder.find_title(path)
    finder.find_outdated()
    if not hints.curated:
        finder.find_author()
        finder.find_dates()
        finder.find_publisher()
    if plain:
        finder.blocks = titles.mark_headings(finder.blocks)
    return finder.result()


class _Finder:
    """One document, with what has been found of it."""

    def __init__(self, blocks: list[RawBlock], hints: Hints, dropped: Sequence[Dropped], *, plain: bool) -> None:
        self.blocks = blocks
        self.hints = hints
        self.dropped = dropped
        self.plain = plain
        self.title: str | None = hints.title
        self.author: str | None = hints.author
        self.publisher: str | None = hints.publisher
        self.published: str | None = hints.published
        self.outdated = bool(hints.outdated)
        self.agency: str | None = None
        self.dateline = False
        self.reasons: dict[str, str] = {}
        self.language = hints.language or detect_document("\n".join(block.text for block in blocks))

    def find_title(self, path: str) -> None:
        """The declared title, the first heading, the title line, the file's name, or the first words."""
        lines = self._before_prose()
        heading = next((n for n, b in enumerate(self.blocks) if b.kind == "heading"), None)
        if self.title:
            self.reasons["title"] = "declared by the file"
            if self.plain:
                for n in lines:
                    if titles.same(self.blocks[n].text, self.title):
                        self._to_heading(n, 1)
                        break
            return
        if heading is not None and (self.blocks[heading].level == 1 or heading == 0):
            self.title, self.reasons["title"] = self.blocks[heading].text, "its first heading"
            return
        if (n := self._title_line(lines)) is not None:
            self.title, self.reasons["title"] = self.blocks[n].text, f"the title line {self.blocks[n].line}"
            self._to_heading(n, 1)
            return
        if heading is not None and not self.plain:
            self.title, self.reasons["title"] = self.blocks[heading].text, "its first heading"
        elif named := titles.of_path(path):
            self.title, self.reasons["title"] = named, "from the file's name: the text has no title line"
        else:
            self.title = titles.first_words(next((b.text for b in self.blocks if b.text), path))
            self.reasons["title"] = "its first words: the text has no title line, and the file's name says nothing"

    def find_outdated(self) -> None:
        """Whether it says that it is out of date, unless the file declares that."""
        if self.hints.outdated is None:
            self.outdated = is_outdated(self.title or "", self.blocks, self.dropped, self.language)
            self.reasons["outdated"] = "it says so at its top"

    def _title_line(self, lines: list[int]) -> int | None:
        """The first line that may be a title; on top of a scraped page, where sections and site come first, the first
        that says something."""
        followed = [n for n in lines if any(b.kind != "note" for b in self.blocks[n + 1 : n + 4])]
        likely = [n for n in followed if titles.may_be_title(self.blocks[n])]
        dated = any(titles.only_date(self.blocks[n].text, d) for n in lines for d in dates.find(self.blocks[n].text))
        if dated or any(drop.line <= self.blocks[n].line for drop in self.dropped for n in lines[:1]):
            telling = [n for n in likely if len(self.blocks[n].text.split()) >= 4]
            return next(iter(telling or likely), None)
        return next((n for n in likely if self.blocks[n].alone or not self.plain), None)

    def find_author(self) -> None:
        """A byline before the prose or after it, or the biography at the end."""
        prose = [n for n, block in enumerate(self.blocks) if is_prose(block)]
        edge = [*self._before_prose(), *range(prose[-1] + 1 if prose else 0, len(self.blocks))]
        for n in edge:
            block = self.blocks[n]
            line = bylines.byline(block.text) if block.kind == "paragraph" else None
            if line is None:
                continue
            self._set("author", line.names, f"byline in line {block.line}")
            self._set_date(next((iso for _, _, iso in dates.find(line.rest)), None), f"byline in line {block.line}")
            if not line.role:
                self.blocks[n] = replace(block, kind="note")  # kept, but nobody asks for it word for word
        self._author_of_biography()

    def _author_of_biography(self) -> None:
        about = next((n for n, b in enumerate(self.blocks) if bylines.is_about_author(b.text)), None)
        if about is not None:
            self._to_heading(about, 2)
            following = self.blocks[about + 1] if about + 1 < len(self.blocks) else None
            if following and (
                name := following.text if bylines.is_name(following.text) else bylines.biography(following.text)
            ):
                self._set("author", name, f"named under line {self.blocks[about].line}, {self.blocks[about].text!r}")
                if name == following.text:
                    self.blocks[about + 1] = replace(following, kind="note")
                return
        ends = [n for n, b in enumerate(self.blocks) if b.kind == "paragraph" and len(b.text.split()) >= 8]
        if len(ends) < 3:
            return
        last = self.blocks[ends[-1]]
        name = bylines.biography(last.text)
        body = "\n".join(self.blocks[n].text for n in ends[:-1])
        # The article never mentions who wrote it; a person whom it is about stands in its body too.
        if name and name.split()[-1] not in body and self.blocks[ends[-1] - 1].kind != "heading":
            self._set("author", name, f"biography in line {last.line}")

    def find_dates(self) -> None:
        """The dateline, which becomes a block of its own; a line that is a date; or a month inferred from endnotes."""
        for n in [n for n, block in enumerate(self.blocks) if is_prose(block)][:2]:
            block = self.blocks[n]
            line = bylines.dateline(block.text)
            if line:
                self._set_date(line.published, f"dateline in line {block.line}")
                self.agency, self.dateline = line.agency, True
                head = RawBlock("note", block.text[: line.end].rstrip(), block.line, pages=block.pages[:1])
                pages = tuple((max(0, at - line.end), page) for at, page in block.pages)
                self.blocks[n : n + 1] = [head, replace(block, text=block.text[line.end :], pages=pages)]
                break
        for n in self._before_prose():
            block = self.blocks[n]
            found = list(dates.find(block.text)) if block.kind == "paragraph" else []
            if len(found) == 1 and (
                titles.only_date(block.text, found[0]) or bylines.signs_with_date(block.text, found[0])
            ):
                self._set_date(found[0][2], f"line {block.line}")
                self.blocks[n] = replace(block, kind="note")
        if self.published is None:
            self._infer_date()
        self._set_date(self.hints.made, "when the file was made: it tells no other date")

    def _infer_date(self) -> None:
        """Sources cannot have been consulted after the article was written, and rarely long before: of the last of
        several consultations, the month is taken."""
        accessed = sorted(
            iso
            for block in self.blocks
            if block.kind == "note"
            for start, _, iso in dates.find(block.text)
            if _ACCESSED.search(block.text[:start])
        )
        if len(accessed) >= 3:
            self._set_date(accessed[-1][:7], f"inferred: its endnotes' sources were last accessed on {accessed[-1]}")

    def find_publisher(self) -> None:
        """A name in brackets at the end, an agency in the dateline, or the name that the dropped boxes advertise."""
        for block in reversed(self.blocks[-6:]):
            match = _IN_BRACKETS.search(block.text) if block.kind in {"paragraph", "note"} else None
            if match is None:
                continue
            signed = len(block.text.split()) <= 12 or bylines.biography(block.text) is not None
            if self.agency.casefold() in match["name"].casefold() if self.agency else signed:
                self._set("publisher", match["name"], "named in brackets at the end")
                break
        if self.agency:
            self._set("publisher", self.agency, "agency in the dateline")
        edges = [self.blocks[n].text for n in self._before_prose()] + [block.text for block in self.blocks[-4:]]
        for text in edges:
            match = _FIRST_PUBLISHED.search(text) if len(text.split()) <= 30 else None
            if match:
                self._set("publisher", match["name"], "it says where it was first published")
        # The words of a menu stand side by side by chance: "Support", "Purchase".
        boxes = [drop.text for drop in self.dropped if drop.reason not in _MENUS]
        names = Counter(m["name"] for text in boxes for m in _NAMED_IN_BOX.finditer(text))
        for name, _ in names.most_common(3):
            if sum(name.casefold() in text.casefold() for text in boxes) >= 2:
                self._set("publisher", name, "named by the page's own boxes")

    def result(self) -> Described:
        """The description, once everything has been looked for."""
        hints = self.hints
        kind = hints.kind
        if kind:
            self.reasons["kind"] = "declared by the file"
        elif hints.curated:
            kind, self.reasons["kind"] = "reference", "the file does not declare one"
        else:
            signed = self.author is not None
            kind, self.reasons["kind"] = voice.kind_of(
                self.blocks, title=self.title, signed=signed, dated=self.dateline or hints.news, language=self.language
            )
        for field in ("author", "publisher", "published", "outdated"):
            if getattr(self, field) and field not in self.reasons:
                self.reasons[field] = "declared by the file"
        meta = Metadata(
            title=(self.title or "")[:300],
            author=self.author,
            publisher=self.publisher,
            published=self.published,
            url=hints.url,
            language=self.language,
            kind=kind,
            sources=hints.sources,
            outdated=self.outdated,
        )
        return Described(tuple(self.blocks), meta, tuple(self.reasons.items()))

    def _before_prose(self) -> list[int]:
        prose = next(
            (n for n, b in enumerate(self.blocks) if is_prose(b) or b.kind in {"code", "row"}), len(self.blocks)
        )
        return list(range(min(prose, 12)))

    def _to_heading(self, n: int, level: int) -> None:
        self.blocks[n] = replace(self.blocks[n], kind="heading", level=level)

    def _set(self, field: str, value: str, reason: str) -> None:
        if getattr(self, field) is None:
            setattr(self, field, value)
            self.reasons[field] = reason

    def _set_date(self, value: str | None, reason: str) -> None:
        if value:
            self._set("published", value, reason)
