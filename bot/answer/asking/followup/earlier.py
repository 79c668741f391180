"""What was asked before a message. In: the exchanges before it (oldest first), and `read`, which reads one of them in
the light of those before. Out: the questions as they stood alone, and how one is told.
"""

from __future__ import annotations

from collections.abc import Sequence

from bot.answer.asking.aside import apart
from bot.answer.asking.followup.alone import is_unclear
from bot.answer.asking.followup.kinds import REPEATING, FollowUp, Kind, Read
from bot.answer.asking.followup.naming import only_names
from bot.answer.asking.phrases import phrases_of, trimmed
from bot.answer.asking.request import without_request
from bot.answer.asking.smalltalk import bared
from bot.answer.asking.told import plain
from bot.model import Exchange
from bot.text.language import detect
from bot.text.patterns import lazily

_LAST_WORD = lazily(r"(\w+)\s*\Z")


def last_question(asked: Sequence[Exchange], without: frozenset[Kind], read: Read) -> FollowUp | None:
    """The last of the exchanges that was a question, and of none of the kinds `without`; for "more" what it was more
    of, for "in short" what that shortened."""
    for at in reversed(range(len(asked))):
        if is_unclear(bared(trimmed(asked[at].question))):
            continue  # "are you sure?" asks nothing of its own
        found = _unrepeated(asked[at].question, asked[:at], read)
        if found.reason is None and found.kind not in without and not found.best:
            return found
    return None


def resolved(history: Sequence[Exchange], most: int, read: Read) -> tuple[Exchange, ...]:
    """The last `most` exchanges that asked for something of their own, each with its question as it stood alone ("and
    the UK?" as what that asked for); of several in a row that only name something, the last."""
    found: list[Exchange] = []
    for at in reversed(range(len(history))):
        if len(found) == most:
            break
        question = history[at].question
        text = "" if is_unclear(bared(trimmed(question))) else _unrepeated(question, history[:at], read).text
        if text and not (found and only_names(found[-1].question) and only_names(text)):
            found.append(Exchange(text, history[at].quotes))
    return tuple(reversed(found))


def _unrepeated(question: str, before: Sequence[Exchange], read: Read) -> FollowUp:
    """A message as it is read; for "more", what it is more of, for "say that again", what that says again."""
    found = read(question, before)
    repeats = found.kind in REPEATING or (found.kind == "again" and not found.asked)
    return read(found.text, found.before) if repeats else found


def named_for(before: Sequence[Exchange], text: str) -> tuple[Exchange, ...]:
    """The resolved exchanges that a question goes on with: of what only names something, "and students?", not what
    named something else, "and for children?", whose place it takes."""
    replaced = only_names(text) and len(before) > 1 and only_names(before[-1].question)
    return tuple(before[:-1] if replaced else before)


def bare_question(question: str) -> str:
    """A question without its mark, without what is told beside it and the words around it that ask to be told."""
    language = detect(question)
    question, _ = apart(question, (language,), language)
    blanked = without_request(question, (language,), meaning=False)
    start, end = len(blanked) - len(blanked.lstrip()), len(blanked.rstrip())
    last = _LAST_WORD.search(question, 0, start)
    if last and last.group(1).casefold() in phrases_of(language).articles:
        start = last.start()  # of "tell me the", the article belongs to what is asked for
    return plain(question[start:end])


def in_full(before: Sequence[Exchange]) -> str:
    """The last of resolved exchanges; one that only names something with the question that it named it for."""
    texts = [bare_question(one.question) for one in before[-2:]]
    return " … ".join(texts if only_names(texts[-1]) else texts[-1:])


def in_full_after(text: str, before: Sequence[Exchange], read: Read) -> str:
    """A question after exchanges, in full."""
    return in_full((*named_for(resolved(before, 2, read), text), Exchange(text)))


def told_in_full(found: FollowUp, read: Read) -> str:
    """What a question asks that is asked again: as it was told, or with what it only names something for."""
    return found.told or in_full_after(found.text, found.before, read)
