"""Whether the log can be trusted. In: the journal, the texts of versions. Out: what does not hold, by name."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from bot.errors import NotFoundError, VerbatimError
from bot.journal import Journal, TurnRecord
from bot.model import Quote, Turn


async def verify(journal: Journal, text_of: Callable[[str], str]) -> tuple[list[str], int, int]:
    """What is wrong, in words, with how many turns and quotes were looked at: the file and its foreign keys, each turn
    against its digests, each quote with its context and each expected sentence against the version that it is from.
    `text_of` raises `NotFoundError` for a version that is not there. Reads everything."""
    problems = await journal.check()
    turns = quotes = 0
    async for record in journal.export():
        if isinstance(record, TurnRecord):
            turns += 1
            quotes += len(record.turn.answer.quotes) + len(record.turn.answer.ranked)
            problems += _of_turn(record.turn, text_of)
    for correction in await journal.corrections.of():
        quotes += len(correction.quotes)
        for quote in correction.quotes:
            if trouble := _of_quote(quote, text_of):
                problems.append(
                    f"turn {correction.turn}: quote {quote.n} of its correction from {quote.document.path} {trouble}."
                )
    for frozen in await journal.verdicts.frozen():
        for span in frozen.spans:
            quotes += 1
            if trouble := _trouble(span.version, span.start, span.end, span.text, text_of):
                problems.append(f"turn {frozen.turn}: the expected sentence from {span.path} {trouble}.")
    for one in await journal.gaps.answers():
        quotes += 1
        if trouble := _trouble(one.version, one.start, one.end, one.text, text_of):
            problems.append(f"turn {one.turn}: the sentence from {one.path} that answers it now {trouble}.")
    return problems, turns, quotes


def _of_turn(turn: Turn, text_of: Callable[[str], str]) -> Iterator[str]:
    for what, found in (("quote", turn.answer.quotes), ("ranked sentence", turn.answer.ranked)):
        for at, quote in enumerate(found, start=1):
            if trouble := _of_quote(quote, text_of):
                name = quote.n if what == "quote" else at
                yield f"turn {turn.id}: {what} {name} from {quote.document.path} {trouble}."


def _of_quote(quote: Quote, text_of: Callable[[str], str]) -> str | None:
    version = quote.document.version
    if trouble := _trouble(version, quote.start, quote.end, quote.text, text_of):
        return trouble
    for piece in quote.context:
        if trouble := _trouble(version, piece.start, piece.end, piece.text, text_of):
            return f"has a {piece.role} that {trouble}"
    return None


def _trouble(version: str, start: int, end: int, text: str, text_of: Callable[[str], str]) -> str | None:
    try:
        whole = text_of(version)
    except NotFoundError:
        return f"is of version {version[:12]}, which is not in the library"
    except VerbatimError:
        return f"is of version {version[:12]}, whose text was changed in the library"
    return None if whole[start:end] == text else f"does not stand at {start} to {end} of version {version[:12]}"
