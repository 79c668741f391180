"""What a server keeps. In: a file among the server's, what the library made of it. Out: values to be shown."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime

from bot.ingest.reading import document_id
from bot.ingest.served import Kept, place_of
from bot.journal import Cited
from bot.model import DocumentRef, Failure


@dataclass(frozen=True, slots=True)
class ServerDocument:
    """A document that a server keeps. `collection` is its name as people see it, `ref` None where it could not be read,
    then `failure` says why."""

    id: str
    guild: str
    collection: str
    name: str
    size: int
    at: datetime
    ref: DocumentRef | None = None
    failure: Failure | None = None

    @property
    def path(self) -> str:
        """Its path in the library."""
        return place_of(self.guild, self.collection, self.name)

    @property
    def place(self) -> str:
        """Its collection and name."""
        return f"{self.collection}/{self.name}"


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of documents, by name; `unchanged` ones held the same already."""

    added: tuple[str, ...] = ()
    replaced: tuple[str, ...] = ()
    unchanged: tuple[str, ...] = ()
    failures: tuple[Failure, ...] = ()


@dataclass(frozen=True, slots=True)
class Holdings:
    """What there is of one document: passages that can be quoted, versions that are kept, and how often turns quote any
    of them."""

    passages: int
    versions: int
    cited: Cited


def id_of(guild: str, collection: str, name: str) -> str:
    """The id of a server's document."""
    return document_id(f"{guild}/{collection}", place_of(guild, collection, name))


def document_of(kept: Kept, ref: DocumentRef | None = None, failure: Failure | None = None) -> ServerDocument:
    """A file of a server as a document."""
    return ServerDocument(
        id_of(kept.guild, kept.collection, kept.name),
        kept.guild,
        kept.collection,
        kept.name,
        kept.size,
        datetime.fromtimestamp(kept.mtime_ns / 1e9, UTC),
        ref,
        failure,
    )
