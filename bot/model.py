"""What travels through Quoth, in reading order: a document becomes passages, a question finds hits, hits become quotes,
quotes an answer, an answer a turn of the journal.

All offsets are code points of a version's canonical text, half open: `text[start:end]`.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal, Self

from bot.errors import QuothError

Kind = Literal["reference", "news", "opinion", "faq"]
"""What a document is. An opinion's sentences are shown as its author's, never as facts."""

BlockKind = Literal["heading", "paragraph", "item", "row", "code", "note"]
"""What a run of text is. `note` (an endnote) is kept and shown in context, but neither indexed nor quoted."""

UnitKind = Literal["sentence", "item", "row", "code"]
"""What can be quoted on its own."""

COUNTED = ".\u00a0"
"""What ends the number of an item that a page's list counts and its source does not write; the space, which no text has
otherwise, tells it from "10. April"."""

ContextRole = Literal["before", "lead-in", "header", "heading", "after"]
Tier = Literal["answered", "closest", "absent"]
Surface = Literal["discord", "terminal"]
AudienceKind = Literal["everyone", "roles", "channels"]
Reason = Literal[
    "no-words",
    "few-words",
    "not-together",
    "near",
    "contrary",
    "opinion",
    "nothing-more",
    "no-such-quote",
    "doubted",
    "unsure",
    "in-part",
]
"""Why an answer is not `answered`: nothing of the question stands in the corpus; only few of its words do in one place;
or they do, but not closely enough together. Of follow-ups: all that answers the question was shown before; the answer
before has no quote of that number; `doubted`: what was quoted is asked to be explained or to be right, which no source
says of itself. `unsure`: its confidence is below what the server asks for. `in-part`: of several
questions in one message, not each is answered."""

DifferKind = Literal["number", "date", "negation"]
"""In what two sources contradict each other."""

VerdictKind = Literal["right", "partly", "wrong", "should-abstain", "should-answer"]
"""What a reviewer says of a turn: `should-abstain` where the corpus does not say, `should-answer` where it does."""

CitationVerdictKind = Literal["supports", "partly", "does-not"]
"""What a reviewer says of one quote: whether it supports an answer to the question."""

TurnState = Literal["composed", "delivered", "failed"]
"""`composed` is committed before anything is sent; a restart turns what never left into `failed`."""


@dataclass(frozen=True, slots=True)
class Slice:
    """A verbatim piece of a version's text, with where it stands."""

    start: int
    end: int
    text: str


# --- documents -------------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Source:
    """A work that a document draws on, as its front matter names it."""

    title: str
    author: str | None = None
    publisher: str | None = None
    date: str | None = None


@dataclass(frozen=True, slots=True)
class Metadata:
    """What is known of a document beside its text. Dates are ISO 8601, possibly partial: 2018, 2018-04, 2018-04-03."""

    title: str
    author: str | None = None
    publisher: str | None = None
    published: str | None = None
    url: str | None = None
    language: str = "en"
    kind: Kind = "reference"
    sources: tuple[Source, ...] = ()
    outdated: bool = False
    """It says of itself that it is out of date."""


@dataclass(frozen=True, slots=True)
class Block:
    """A run of canonical text with its structure.

    `level` is 1 to 6 for a heading, the depth from 1 for a list item, else 0. `lead` is what the block cannot be read
    without: an item's lead-in sentence, a table row's header.
    """

    kind: BlockKind
    start: int
    end: int
    level: int = 0
    lead: Slice | None = None


@dataclass(frozen=True, slots=True)
class Dropped:
    """A piece of a file that did not become text, with the reason and the line (from 1) where it began."""

    reason: str
    text: str
    line: int


@dataclass(frozen=True, slots=True)
class DocumentRef:
    """Which document, in which version: what a citation needs, without the text.

    `id` names the place (collection and path) and survives edits; `version` is the SHA-256 of the canonical text.
    `path` is POSIX, relative to the corpus root.
    """

    id: str
    path: str
    collection: str
    version: str
    meta: Metadata


@dataclass(frozen=True, slots=True)
class Document:
    """One source as ingested: its canonical text, structure, and what was left out of it."""

    ref: DocumentRef
    text: str
    blocks: tuple[Block, ...]
    dropped: tuple[Dropped, ...] = ()
    pages: tuple[tuple[int, int], ...] = ()
    """Where pages begin, in order: offset and number (from 1). Empty where a format has no fixed pages."""


# --- passages --------------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Unit:
    """The smallest thing that is quoted: a sentence, list item, table row or code block."""

    kind: UnitKind
    start: int
    end: int
    lead: Slice | None = None


@dataclass(frozen=True, slots=True)
class Passage:
    """A span of a version that is indexed. `n` counts from 0 within the document; `heading` is the path of headings
    above it, outermost first."""

    id: str
    document: DocumentRef
    n: int
    start: int
    end: int
    text: str
    heading: tuple[Slice, ...]
    units: tuple[Unit, ...]
    pages: tuple[tuple[int, int], ...] = ()
    """The pages that it stands on, each as the offset of the version where it begins and its number, from 1."""

    def page_at(self, offset: int) -> int | None:
        """The number of the page that holds `offset`; None where the document has no pages."""
        return next((number for start, number in reversed(self.pages) if start <= offset), None)

    def slice(self, start: int, end: int) -> str:
        """The text between two offsets of the version, which must lie inside this passage."""
        return self.text[start - self.start : end - self.start]


@dataclass(frozen=True, slots=True)
class Hit:
    """A passage and its retrieval score (BM25, without upper bound)."""

    passage: Passage
    score: float


# --- answers ---------------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Context:
    """What a quote needs around it to be understood, verbatim from the same version."""

    role: ContextRole
    text: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Quote:
    """Verbatim text of a version, chosen to answer. `n` is its number in the reply, from 1. `more` items of a list that
    was too long are left out of it."""

    n: int
    text: str
    start: int
    end: int
    score: float
    document: DocumentRef
    passage: str
    heading: tuple[str, ...] = ()
    context: tuple[Context, ...] = ()
    kind: UnitKind = "sentence"
    more: int = 0
    page: int | None = None
    """The page on which it begins, from 1, where the document has pages."""


@dataclass(frozen=True, slots=True)
class Difference:
    """Quotes, by number, that say the same but for a figure or a "not"; the newest first where `dated`."""

    kind: DifferKind
    quotes: tuple[int, ...]
    dated: bool = False


@dataclass(frozen=True, slots=True)
class Answer:
    """What Quoth has to say to a question, before any surface words it.

    `quotes` is what the asker sees (empty when absent); `ranked` the five best single units in the selector's order, in
    every tier. `confidence` is 0 to 1. `missing` are the question's words that the quotes do not cover, as typed.
    `nearest` are headings of the corpus close to the question. `snapshot` names the state of the corpus. `differ` tells
    which quotes contradict each other. `parts` are the answers to the questions of a message that asks several, until
    it is held to what a server asks of answers (`bot.answer.standard`).
    """

    question: str
    tier: Tier
    confidence: float
    quotes: tuple[Quote, ...]
    ranked: tuple[Quote, ...]
    missing: tuple[str, ...] = ()
    understood_as: str | None = None
    reason: Reason | None = None
    nearest: tuple[str, ...] = ()
    snapshot: str = ""
    elapsed_ms: float = 0.0
    differ: Difference | None = None
    parts: tuple[Answer, ...] = ()


@dataclass(frozen=True, slots=True)
class Exchange:
    """An earlier question of a conversation and what was quoted in reply: all that a follow-up may carry on."""

    question: str
    quotes: tuple[Quote, ...] = ()


# --- who may read ----------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Audience:
    """Who may read a collection in a server: every member, who has one of the roles `ids`, or who can view one of the
    channels `ids`. Ids are the surface's own, as text. Administrators and the owner belong to any."""

    kind: AudienceKind = "everyone"
    ids: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Reader:
    """A member who reads a place: their roles, the channels that they can view (only needed of an asker), and whether
    they administer or own the server."""

    roles: frozenset[str] = frozenset()
    channels: frozenset[str] = frozenset()
    administrator: bool = False


@dataclass(frozen=True, slots=True)
class Readers:
    """Who can read a place, beside its server's administrators and owner.

    `guild` is the server whose collections count there, None for none. Unless `known`, it may be anyone of that server,
    or anyone at all. Otherwise they are `members`, each for himself, and in `channel` (a thread's parent; None for a
    private answer) whoever holds one of `roles`: a member without any of them cannot view it.
    """

    guild: str | None = None
    known: bool = False
    channel: str | None = None
    roles: frozenset[str] = frozenset()
    members: tuple[Reader, ...] = ()


# --- turns -----------------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Place:
    """Where a question was asked. Ids are the surface's own, as text; all None in the terminal.

    `channel` is the channel or thread that shows the answer; `private` says that only the asker sees it.
    `readers` is who can read there as of now, so it is not logged; None for an operator in the terminal, who sees all,
    and for nobody else.
    """

    surface: Surface
    guild: str | None = None
    channel: str | None = None
    private: bool = False
    readers: Readers | None = None


@dataclass(frozen=True, slots=True)
class Ask:
    """One question as a surface hands it in. Turns of one `conversation` are each other's history; with `follows`, only
    the named turn and those that it followed are."""

    question: str
    asker: str
    place: Place
    conversation: str
    collection: str | None = None
    follows: str | None = None


@dataclass(frozen=True, slots=True)
class Turn:
    """One question and its answer as the journal holds them.

    `body` is the reply as composed for its surface, `template` the digest of the templates that composed it, `asked_at`
    UTC in ISO 8601, `message` the surface's id of the reply once delivered, `error` why it was not. `collections` are
    those that the place could see then, None where that was not recorded. `counted`: its asker has opted out, so the
    journal keeps neither their id nor any text of it.
    """

    id: str
    asked_at: str
    ask: Ask
    answer: Answer
    body: str
    template: str
    state: TurnState = "composed"
    message: str | None = None
    error: str | None = None
    collections: tuple[str, ...] | None = None
    counted: bool = False


@dataclass(frozen=True, slots=True)
class Feedback:
    """One member's opinion of one turn; a later one replaces it."""

    turn: str
    member: str
    helpful: bool
    reason: str | None = None
    at: str = ""


# --- review ----------------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Verdict:
    """One reviewer's judgement of a turn; a later one replaces it. `citations` judges quotes by their number."""

    turn: str
    reviewer: str
    verdict: VerdictKind
    note: str | None = None
    at: str = ""
    citations: tuple[tuple[int, CitationVerdictKind], ...] = ()


@dataclass(frozen=True, slots=True)
class Excerpt:
    """A verbatim piece of a version, with the place of its document in the corpus as it was then."""

    document: str
    path: str
    collection: str
    version: str
    start: int
    end: int
    text: str


@dataclass(frozen=True, slots=True)
class Span(Excerpt):
    """A sentence that a frozen question expects as a quote, or, unless `wanted`, must not be answered with. `picked`
    says that the reviewer chose it."""

    wanted: bool = True
    picked: bool = False


@dataclass(frozen=True, slots=True)
class Frozen:
    """A judged question as a test: what was typed, without who typed it, and what is expected of the answer.

    `tier` is the least that will do; `absent` must be just that. `verdict` is the newest one. `collections` could be
    seen where it was asked (None: not recorded), `collection` is the one that the asker chose. `disputed` where
    reviewers differ: then it neither tests nor teaches. `teaches` until it is forgotten.
    """

    turn: str
    question: str
    history: tuple[str, ...]
    verdict: VerdictKind
    tier: Tier
    spans: tuple[Span, ...] = ()
    collection: str | None = None
    collections: tuple[str, ...] | None = None
    at: str = ""
    teaches: bool = False
    disputed: bool = False

    @property
    def approved(self) -> bool:
        """Whether the answer was good as it was, so that it must stay so."""
        return self.verdict in {"right", "partly"}


@dataclass(frozen=True, slots=True)
class Correction:
    """What a reviewer put in the place of a turn's answer, which the journal keeps beside it. `body` is the message as
    composed, `template` the digest of its wording; `shown` that the message could be edited to it."""

    turn: str
    reviewer: str
    quotes: tuple[Quote, ...]
    body: str
    template: str
    at: str = ""
    shown: bool = False
    seq: int = 0


@dataclass(frozen=True, slots=True)
class ReviewCard:
    """A message of a review channel that tells of a turn that `member` objects to, by a report or as not helpful."""

    message: str
    channel: str
    turn: str
    member: str
    report: bool


@dataclass(frozen=True, slots=True)
class Failure:
    """A file that could not be ingested, and why, in words that say what to do; `kind` and `values` are what the
    error had as `reason` and `values`."""

    path: str
    reason: str
    kind: str = field(default="", compare=False)
    values: Mapping[str, str] = field(default_factory=dict[str, str], compare=False)

    @classmethod
    def of(cls, path: str, error: QuothError) -> Self:
        """A file that an error kept from being read."""
        return cls(path, str(error), error.reason, error.values)


@dataclass(frozen=True, slots=True)
class SyncReport:
    """What a sync did to the library: paths by outcome, and the snapshot that readers see from then on. `news` are the
    failures that the sync before did not have."""

    added: tuple[str, ...] = ()
    changed: tuple[str, ...] = ()
    removed: tuple[str, ...] = ()
    unchanged: int = 0
    failures: tuple[Failure, ...] = ()
    passages: int = 0
    snapshot: str = ""
    news: tuple[Failure, ...] = ()
