"""What is said around a question, or instead of one. In: a message. Out: whether it asks nothing; the message without
the thanks and greetings before and behind it.
"""

from __future__ import annotations

import re
from functools import lru_cache

import regex

from bot.answer.asking.ending import REACH, calmed, thanks, unthanked
from bot.answer.asking.phrases import LONGEST, PHRASES, Phrases, asks, in_any, trimmed, written_in
from bot.answer.asking.slots import consists_of
from bot.text.everyday import is_known
from bot.text.languages import LANGUAGES
from bot.text.languages.conversation import ADDRESSED, AND_YET
from bot.text.patterns import either, lazily, lazily_by_re
from bot.text.terms import WORD, words_of

# One pattern, put together below: to compile it several times over would cost a tenth of a second.
_FRIENDLY = lazily_by_re(
    rf"(?:{either(words for known in PHRASES for words in (known.turning, known.excuses, known.polite))}|"
    rf"{ADDRESSED})(?!\w)",
    re.I,
)
_POLITE = lazily_by_re(rf"(?:{either(known.polite for known in PHRASES)})(?!\w)", re.I)
_TURNING = lazily(rf"\b(?:{either(known.turning for known in PHRASES)})(?!\w)", regex.I)
_PAUSE = lazily(  # no sign within "bot.py", "wait-list", "nice -n"
    rf"\s*+(?:[,!?;…，。！？：；]|\.{{2,}}|[.:-](?=[\s.:-])|:(?=\p{{Han}}))++\s*|(?<={AND_YET})\s*", regex.I
)
_AGREED = lazily(rf"(?:{either(known.agreed for known in PHRASES)})\s", regex.I)
"""Said before what goes on; what an adjective stands before may be two things: "good and bad ideas"."""
_CALLED = lazily(
    rf"(?<!\w)(?:{either(known.greetings for known in PHRASES)})\s+"
    r"(?P<name>\p{L}[\p{L}\p{M}'’-]{1,24})\s*[,.:;!–-]+\s+",
    regex.I,
)
_SPACE = lazily(r"\s+")
_OUTSIDE = lazily(r"\W*")
_WORD = lazily(r"[\w¿¡]")


def is_chat(message: str) -> bool:
    """Whether a message asks nothing: thanks, greetings, laughter."""
    if len(message) > LONGEST:
        return False
    written, bare = written_in(message), trimmed(message)
    # Few messages read so: only of those is it looked whether they ask something.
    if not _reads_friendly(message, bare, written):
        return False
    return not any(
        phrases.bare.fullmatch(bare) or phrases.unclear.fullmatch(bare) or _asks_of_that(message, phrases)
        for phrases in written
    )


def _reads_friendly(message: str, bare: str, written: tuple[Phrases, ...]) -> bool:
    """Whether a message, `bare` when trimmed, has nothing but words of thanks, greetings, laughter."""
    friendly = bared(message)
    if in_any(written, "small_talk").fullmatch(friendly) or _is_friendly(bare):
        return True
    words = [word.casefold() for word in words_of(message)]
    return any(
        (not phrases.chat.isdisjoint(words) if phrases.spaced else bool(words))
        and all(consists_of(word, _chatter(phrases), phrases) for word in words)
        and (phrases.spaced or any(word in message for word in phrases.chat))
        for phrases in written
    )


def _is_friendly(message: str) -> bool:
    """Whether a trimmed message is nothing but what may stand before a question: "never mind", "got it, thanks"."""
    at = 0
    while at < len(message) and (said := _POLITE.match(message, at)) is not None:
        between = _OUTSIDE.match(message, said.end())
        at = between.end() if between else said.end()
    return 0 < len(message) == at


def asks_of_bot(message: str) -> bool:
    """Whether a message asks nothing but what the bot is or does, or for help with nothing named."""
    friendly = bared(message)
    return len(message) <= LONGEST and any(phrases.of_bot.fullmatch(friendly) for phrases in written_in(message))


def _asks_of_that(message: str, phrases: Phrases) -> bool:
    """Whether a message begins by asking of what was spoken of: "is it ok", unlike "it is ok"."""
    start = phrases.yes_no.match(message)
    onward = WORD.search(message, start.end()) if start else None
    return onward is not None and onward.group().casefold() in phrases.pointing


@lru_cache(maxsize=16)
def _chatter(phrases: Phrases) -> frozenset[str]:
    return phrases.chat | phrases.chat_filler


@lru_cache(maxsize=64)  # asked of the same message by several, and of earlier ones
def bared(message: str) -> str:
    """A trimmed message without the thanks and greetings before it, whatever follows them, and without those behind,
    where it is short enough to go on with something."""
    said = trimmed(message[_paused(message) or _friendly(message) :])
    return trimmed(said[: thanks(said)]) if len(said) <= REACH else said


@lru_cache(maxsize=16)
def without_politeness(text: str) -> str:
    """`text` without the thanks and greetings before it, those that a pause ends or a question follows, and without the
    name called behind them; and without those behind it, and what stands before those."""
    text = text[_paused(text) or _called(text) :]
    asked = text[_friendly(text) :]
    if asked != text and (asks(asked) or (_AGREED.match(text) and _goes_on(asked))):
        text = asked
    said = unthanked(text)
    return calmed(said) if said != text else text


@lru_cache(maxsize=64)  # asked of every earlier message
def turns_away(text: str) -> bool:
    """Whether a message says that it has nothing to do with those before."""
    return _TURNING.search(text, 0, _paused(text) or _friendly(text)) is not None


@lru_cache(maxsize=16)  # both that follow begin with the same
def _said(text: str, at: int) -> int | None:
    """Where the words of thanks or of a greeting end that stand at a place, None where none do."""
    found = _FRIENDLY.match(text, at)
    return found.end() if found else None


@lru_cache(maxsize=16)
def _paused(text: str) -> int:
    """Where the thanks and greetings end that a pause ends, before a word."""
    outside = _OUTSIDE.match(text)
    at, end = outside.end() if outside else 0, 0
    while (said := _said(text, at)) is not None:
        at = said
        while (space := _SPACE.match(text, at)) and (said := _said(text, space.end())) is not None:
            at = said
        pause = _PAUSE.match(text, at)
        if pause is None:
            break
        at = pause.end()
        end = at if _WORD.match(text, at) else end
    return end


def _called(text: str) -> int:
    """Where the name ends by which somebody is called behind a greeting: one with a capital, or no word otherwise."""
    found = _CALLED.match(text)
    if found is None or not WORD.search(text, found.end()):
        return 0
    name = found["name"]
    named = name[0].isupper() or not any(is_known(name.casefold(), known) for known in LANGUAGES.values())
    return found.end() if named else 0


@lru_cache(maxsize=16)
def _friendly(text: str) -> int:
    """Where the thanks and greetings end that only spaces part from a word."""
    at = end = 0
    while (said := _said(text, at)) is not None and (space := _SPACE.match(text, said)):
        at = space.end()
        end = at if _WORD.match(text, at) else end
    return end


def _goes_on(text: str) -> bool:
    """Whether a message begins as one that goes on from what was spoken of: "and"."""
    return any(phrases.opener.match(text) for phrases in written_in(text))
