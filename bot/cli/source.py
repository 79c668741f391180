"""`quoth source`: the list of documents, or one of them whole."""

from __future__ import annotations

import argparse
from collections.abc import Sequence

from bot.app import open_corpus
from bot.cli.progress import syncing, warn_of_failures
from bot.cli.terminal import Terminal, style_of_output
from bot.errors import NotFoundError
from bot.model import DocumentRef
from bot.settings import load_settings


def run(options: argparse.Namespace) -> int:
    """Print the list or the document."""
    settings = load_settings()
    with syncing() as progress, open_corpus(settings, options.corpus, progress) as corpus:
        warn_of_failures(corpus.report.news if options.id else corpus.report.failures)
        terminal = Terminal(settings.prompts_dir, style_of_output())
        documents = corpus.library.documents()
        if options.id is None:
            print(terminal.render("sources", documents=documents))
            return 0
        ref = chosen(options.id, documents)
        blocks = corpus.library.blocks(ref.id, ref.version)
        text = corpus.library.text(ref.version)
        pieces = [(block.kind, text[block.start : block.end]) for block in blocks]
        if pieces[:1] == [("heading", ref.meta.title)]:
            del pieces[0]  # the template opens with the title
        print(terminal.render("source", document=ref, pieces=pieces))
    return 0


def chosen(wanted: str, documents: Sequence[DocumentRef]) -> DocumentRef:
    """The document of that id, path or title; else the one whose path or title holds it. Raises `NotFoundError`."""
    folded = wanted.casefold()
    exact = [ref for ref in documents if folded in {ref.id, ref.path.casefold(), ref.meta.title.casefold()}]
    close = exact or [ref for ref in documents if folded in ref.path.casefold() or folded in ref.meta.title.casefold()]
    if len(close) == 1:
        return close[0]
    if not close:
        raise NotFoundError(f"There is no document {wanted!r}: `quoth source` lists them with their ids.")
    names = "\n".join(f"  {ref.id}  {ref.path}" for ref in close[:10])
    raise NotFoundError(f"{len(close)} documents match {wanted!r}; name one by its id:\n{names}")
