"""What a message only names, to be asked of in the place of something else. In: its text. Out: what that is: of "and
for adults?", "for adults".
"""

from __future__ import annotations

from bot.answer.asking.phrases import LONGEST, Phrases, trimmed, written_in
from bot.text.patterns import lazily

_LONGEST_TAIL = 6  # words after "and" that can name what is asked of instead
_TOGETHER = 12  # characters of it, where words do not stand apart
_GOES_ON = lazily(r"[?？]\s*\w")  # behind a first question


def only_names(text: str) -> bool:
    """Whether a message asks nothing itself, but names what else to ask of: "and for adults?"."""
    return bool(named_instead(text))


def named_instead(text: str) -> str:
    """What a message names that asks nothing itself, "for adults"; "" where it does not."""
    message = trimmed(text)
    if len(message) > LONGEST:
        return ""
    tails = (tail_of(message, phrases) for phrases in written_in(message))
    # "No, me refería a": what is "no," in one language opens more in another.
    return min((tail for tail, opened in tails if opened and tail), key=len, default="")


def names_another(text: str) -> bool:
    """Whether such a message names a thing in the place of another: "and links?", but not "and in winter?"."""
    first = named_instead(text).casefold().split(maxsplit=1)[:1]
    return bool(first) and not any(first[0] in phrases.prepositions for phrases in written_in(text))


def tail_of(message: str, phrases: Phrases) -> tuple[str, bool]:
    """What a trimmed message may name to be asked of instead, "" where it asks something itself; and whether it is
    opened or closed by what says so."""
    tail = unframed(message, phrases)
    too_long = len(tail.split()) > _LONGEST_TAIL or (not phrases.spaced and len(tail) > _TOGETHER)
    asks = too_long or _GOES_ON.search(tail) or phrases.asking.match(tail) or phrases.yes_no.match(tail)
    return "" if asks else tail, tail != message


def unframed(message: str, phrases: Phrases) -> str:
    """A trimmed message without what may open it, "and", and close it, "then"."""
    opened = phrases.opener.match(message)
    tail = message[opened.end() :] if opened else message
    closed = phrases.closer.search(tail) if phrases.closer else None
    return tail[: closed.start()] if closed else tail
