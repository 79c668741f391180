"""What a message tells by itself. In: its text, trimmed but for where it says otherwise. Out: whether it is one of
those that mean nothing without a conversation: "more", "are you sure?", "the second one"."""

from __future__ import annotations

from functools import lru_cache

from bot.answer.asking.ordinals import named
from bot.answer.asking.phrases import LONGEST, Phrases, in_any, phrases_of, trimmed, written_in
from bot.answer.asking.slots import consists_of
from bot.answer.asking.smalltalk import bared, is_chat
from bot.model import Exchange
from bot.text.stopwords import stopwords
from bot.text.terms import WORD

_IDLE = 6  # words of a message that has no topic, at most
_TOGETHER = 12  # characters of one, where words do not stand apart


def asks_for_more(text: str) -> bool:
    """Whether a message, as typed, can only be answered by whoever knows all that the conversation has shown."""
    message = bared(trimmed(text))
    if len(message) > LONGEST:
        return False
    return any(is_more(message, phrases) or named(message, phrases) is not None for phrases in written_in(message))


def is_more(message: str, phrases: Phrases) -> bool:
    """Whether a message asks for more of what was asked before, or of the document that was quoted."""
    return len(message) <= LONGEST and _is_more(message, phrases.code)


def is_more_in_any(message: str) -> bool:
    """The same, in any language that it may be in."""
    asks = in_any(written_in(message), "more", "more_of_document")
    return len(message) <= LONGEST and asks.fullmatch(message) is not None


@lru_cache(maxsize=64)  # two kinds of follow-ups ask it of the same message
def _is_more(message: str, code: str) -> bool:
    known = phrases_of(code)
    return bool(known.more.fullmatch(message) or known.more_of_document.fullmatch(message))


@lru_cache(maxsize=64)  # asked of every earlier message
def is_unclear(message: str) -> bool:
    """Whether a message asks what was quoted to be explained, or whether it is so."""
    return len(message) <= LONGEST and in_any(written_in(message), "unclear").fullmatch(message) is not None


def is_idle(message: str, phrases: Phrases) -> bool:
    """Whether a message has no topic but what a pronoun of it points at."""
    words = [word.casefold() for word in WORD.findall(message)]
    idle = phrases.idle | phrases.pointing | stopwords(phrases.code)
    if not phrases.spaced:
        pointing = message not in phrases.pointing and any(word in message for word in phrases.pointing)
        return pointing and len(message) <= _TOGETHER and all(consists_of(word, idle, phrases) for word in words)
    return 1 < len(words) <= _IDLE and idle.issuperset(words) and not phrases.pointing.isdisjoint(words)


def is_counted(text: str) -> bool:
    """Whether a message, as typed, is nothing but an ordinal."""
    if len(text) > LONGEST:
        return False
    message = bared(trimmed(text))
    found = (named(message, phrases) for phrases in written_in(message))
    return any(one is not None and one.whole and one.counted for one in found)


def asked_something(exchange: Exchange) -> bool:
    """Whether what follows may build on it: not on chat, nor on "the second one" where there was none."""
    message = trimmed(exchange.question)
    if is_chat(message):
        return False
    if exchange.quotes or len(message) > LONGEST:
        return True
    found = (named(message, phrases) for phrases in written_in(message))
    return not any(one is not None and one.whole for one in found)
