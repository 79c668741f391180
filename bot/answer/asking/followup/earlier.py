"""What was asked before a message. In: the exchanges before it (oldest first), and `read`, which reads one of them in
the light of those before. Out: the questions as they stood alone, and how one is told.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import islice

from bot.answer.asking.aside import apart
from bot.answer.asking.followup.alone import is_unclear
from bot.answer.asking.followup.kinds import REPEATING, FollowUp, Kind, Read
from bot.answer.asking.followup.naming import only_names
from bot.answer.asking.forms import pointing
from bot.answer.asking.phrases import phrases_of, trimmed
from bot.answer.asking.request import without_request
from bot.answer.asking.smalltalk import bared
from bot.answer.asking.told import plain
from bot.answer.asking.words import count_untalked
from bot.model import Exchange
from bot.text.language import detect, recognise
from bot.text.patterns import lazily

_LAST = 2  # exchanges that a question may be about
_REACH = 4  # exchanges before those among which is what they are all about: to read all takes long
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
    return tuple(reversed([*islice(_from_last(history, read), most)]))


def spoken_of(history: Sequence[Exchange], read: Read) -> tuple[Exchange, ...]:
    """The last two exchanges so; where they lean on what was asked before, also the last that does not, which all of
    them are about."""
    questions = _from_last(history, read)
    found = [*islice(questions, _LAST)]
    if all(leans(one.question) for one in found):
        found += islice((one for one in islice(questions, _REACH) if not leans(one.question)), 1)
    return tuple(reversed(found))


@lru_cache(maxsize=64)  # asked of every earlier message, by each behind it
def leans(question: str) -> bool:
    """Whether a question says too little to be what later ones are about: it points at what was asked before, names
    what else to ask that of, or has no word of content."""
    language = recognise(question)
    if pointing(question, language) is not None or only_names(question):
        return True
    return not count_untalked(question, (language,) if language else ())


def _from_last(history: Sequence[Exchange], read: Read) -> Iterator[Exchange]:
    """The exchanges that asked for something of their own, as they stood alone, the last first; of several in a row
    that only name something, the last."""
    named = False
    for at in reversed(range(len(history))):
        question = history[at].question
        text = "" if is_unclear(bared(trimmed(question))) else _unrepeated(question, history[:at], read).text
        if text and not (named and only_names(text)):
            named = only_names(text)
            yield Exchange(text, history[at].quotes)


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
    """The last of resolved exchanges; one that leans on those before with the last of them that does not, or one that
    only names something with the question that it named it for."""
    last, earlier = before[-1], before[:-1]
    texts = [bare_question(last.question)]
    if earlier and leans(last.question):
        full = (one for one in reversed(earlier) if not leans(one.question))
        texts.insert(0, bare_question(next(full, earlier[-1]).question))
    return " … ".join(texts)


def in_full_after(text: str, before: Sequence[Exchange], read: Read) -> str:
    """A question after exchanges, in full."""
    return in_full((*named_for(spoken_of(before, read), text), Exchange(text)))


def told_in_full(found: FollowUp, read: Read) -> str:
    """What a question asks that is asked again: as it was told, or with what it only names something for."""
    if found.told or not only_names(found.text):
        return found.told or bare_question(found.text)
    return in_full_after(found.text, found.before, read)
