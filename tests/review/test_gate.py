"""What the gate says of judged questions once their documents changed."""

from __future__ import annotations

from pathlib import Path

import pytest

from bot.ingest.store.library import Library
from bot.ingest.sync import sync
from bot.model import Answer, Frozen, Span
from bot.review import gate
from bot.settings import IngestLimits
from tests.review.making import quote_of

pytestmark = pytest.mark.usefixtures("read_here")

BEFORE = "Members give 30 days notice by email before they leave the club."


@pytest.mark.parametrize(
    ("now", "holds"),
    [
        (BEFORE, True),
        (BEFORE.replace("30 days", "**30 days**"), True),
        (BEFORE.replace("30", "14"), False),
        (BEFORE.replace("Members", "Guests"), False),
        (BEFORE.replace("email", "letter"), False),
    ],
)
def test_an_expectation_follows_only_a_sentence_that_did_not_change(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, now: str, holds: bool
) -> None:
    corpus = tmp_path / "corpus" / "main"
    corpus.mkdir(parents=True)
    (corpus / "a.md").write_text(f"# Leaving\n\n{BEFORE}\n")
    with Library(tmp_path / "library.db") as library:
        sync(tmp_path / "corpus", library, IngestLimits())
        old = quote_of(library, "main/a.md", BEFORE)
        ref = old.document
        span = Span(ref.id, ref.path, ref.collection, ref.version, old.start, old.end, BEFORE)
        frozen = Frozen("t", "How long?", (), "should-answer", "answered", (span,), None, None)
        (corpus / "a.md").write_text(f"# Leaving\n\nThis is the page on leaving us.\n\n{now}\n")
        sync(tmp_path / "corpus", library, IngestLimits())
        quote = quote_of(library, "main/a.md", now.replace("*", ""))
        answer = Answer("How long?", "answered", 0.9, (quote,), ())
        monkeypatch.setattr(gate, "replay", lambda *_: answer)

        class _Answerer:
            snapshot = library.snapshot

        report = gate.run([frozen], _Answerer(), library, former={"t": True})  # pyright: ignore[reportArgumentType]
    assert report.passed is holds
    assert bool(report.moved) is holds
