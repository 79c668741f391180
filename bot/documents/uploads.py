"""Files that are offered, and texts that are typed as such. In: bytes to be fetched; a title and words. Out: `Upload`s,
and their readings before they are put into their places.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import date

from bot.errors import CorpusError
from bot.ingest.reading import Reading
from bot.ingest.sandbox import Sandbox
from bot.settings import IngestLimits


@dataclass(frozen=True, slots=True)
class Upload:
    """A file that is offered; `read` fetches it, and may raise `CorpusError`."""

    name: str
    size: int
    read: Callable[[], Awaitable[bytes]]


def typed(title: str, text: str) -> Upload:
    """A typed text as a document named after its title. Raises `CorpusError` where one of them has no words."""
    title = " ".join(title.split())
    if not title or not text.strip():
        raise CorpusError("A text needs a title and words of its own: write both.", "no-words")
    name = "".join(sign if sign.isalnum() else "-" for sign in title.casefold())
    name = "-".join(filter(None, name.split("-")))[:60] or hashlib.sha256(title.encode()).hexdigest()[:8]
    return _upload(f"{name}.md", _markdown(text, title=title))


def answer(question: str, text: str, link: str, author: str | None, published: date) -> Upload:
    """A member's answer to a question, named after the message that `link` leads to. Raises `CorpusError`."""
    question = " ".join(question.split())
    if not question or not text.strip():
        raise CorpusError("An answer needs a question and words of its own: write both.", "no-words")
    name = f"{hashlib.sha256(link.encode()).hexdigest()[:16]}.md"
    return _upload(name, _markdown(text, title=question, author=author, published=published, url=link, kind="faq"))


class Prepared:
    """Reads a file before it is put into its place, so that one that cannot be read never is; the sync then gets the
    same reading."""

    def __init__(self, limits: IngestLimits) -> None:
        self._sandbox = Sandbox(limits)
        self._ready: dict[tuple[str, bytes], Reading] = {}

    def prepare(self, data: bytes, path: str, collection: str) -> None:
        """Read it now. Raises `CorpusError`."""
        self._ready[path, hashlib.sha256(data).digest()] = self._sandbox.read(data, path, collection)

    def read(self, data: bytes, path: str, collection: str) -> Reading:
        """What was read before, else read it now."""
        ready = self._ready.get((path, hashlib.sha256(data).digest()))
        return ready or self._sandbox.read(data, path, collection)

    def close(self) -> None:
        """End the child."""
        self._sandbox.close()


def _upload(name: str, text: str) -> Upload:
    data = text.encode("utf-8", "replace")

    async def read() -> bytes:
        return data

    return Upload(name, len(data), read)


def _markdown(text: str, **fields: str | date | None) -> str:
    """A Markdown document with front matter and its title as heading."""
    # A JSON string is a YAML string.
    front = [f"{name}: {json.dumps(str(value), ensure_ascii=False)}" for name, value in fields.items() if value]
    return "\n".join(["---", *front, "---", "", f"# {fields['title']}", "", text.strip(), ""])
