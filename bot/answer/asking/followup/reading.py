"""What a message asks for after the exchanges before it. In: its text, those (oldest first). Out: a `FollowUp`.

Nothing is kept between messages: an earlier follow-up is read again from the exchanges before it, so that "and the
UK?", "more", "more" leads back to the question that it all began with.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from bot.answer.asking.followup import earlier
from bot.answer.asking.followup.again import more, shorter
from bot.answer.asking.followup.alone import asked_something, is_more_in_any, is_unclear
from bot.answer.asking.followup.bare import question_word
from bot.answer.asking.followup.compared import both, with_another
from bot.answer.asking.followup.instead import meant, of_another
from bot.answer.asking.followup.kinds import FollowUp, Read
from bot.answer.asking.followup.message import DEPTH, Message
from bot.answer.asking.followup.quoted import explained, one_of_them, source
from bot.answer.asking.phrases import LONGEST, PHRASES, Phrases, trimmed, written_in
from bot.answer.asking.smalltalk import bared, is_chat, without_politeness
from bot.model import Exchange
from bot.text.language import recognise
from bot.text.patterns import lazily

_KINDS: Sequence[Callable[[Message, Phrases], FollowUp | None]] = (
    more,
    shorter,
    one_of_them,
    source,
    question_word,
    both,
    with_another,
    of_another,
    explained,
)
"""In the order in which they are tried: what is said in fewer words first."""

_SIGNED = lazily(r"(?<!\w)[-/]+[\p{Latin}\p{N}_-]+")  # options and commands are in no language


def read(text: str, history: Sequence[Exchange]) -> FollowUp:
    """What `text` asks for after `history`."""
    return _read_once()(text, history)


def spoken_of(history: Sequence[Exchange]) -> tuple[Exchange, ...]:
    """The exchanges that a question may be about, each with its question as it stood alone."""
    return earlier.spoken_of(history, _read_once())


def _read_once() -> Read:
    """What reads messages, none of them twice: each is read again for every one behind it, which would take seconds
    after ten that lean on each other."""
    found: dict[tuple[str, tuple[Exchange, ...]], FollowUp] = {}

    def read_one(text: str, history: Sequence[Exchange]) -> FollowUp:
        key = text, tuple(history)
        if key not in found:
            found[key] = _read(text, history, read_one)
        return found[key]

    return read_one


def _read(text: str, history: Sequence[Exchange], read_earlier: Read) -> FollowUp:
    bare = trimmed(text)
    if is_chat(bare):
        return FollowUp("chat", text, reason="no-words")
    text, bare = without_politeness(text), bared(bare)
    asked = tuple(exchange for exchange in history if asked_something(exchange))
    if not asked:
        # "More" of nothing is nothing to look for.
        nothing = is_unclear(bare) or is_more_in_any(bare)
        return FollowUp("new", text, reason="no-words" if nothing else None)
    if len(bare) > LONGEST:
        return FollowUp("new", text, asked[-DEPTH:])
    spoken = _spoken(bare, asked)
    if (instead := next(filter(None, (meant(bare, asked, phrases) for phrases in spoken)), None)) is not None:
        text = bare = instead
    message = Message(text, bare, history, asked, read_earlier)
    found = (kind(message, phrases) for kind in _KINDS for phrases in spoken)
    return next(filter(None, found), None) or FollowUp("new", text, message.before)


def _spoken(message: str, asked: Sequence[Exchange]) -> Sequence[Phrases]:
    """The phrases of every language, those of the message first, or of the conversation where it tells none."""
    languages = (recognise(_SIGNED.sub("", exchange.question)) for exchange in reversed(asked[-DEPTH:]))
    before = next(filter(None, languages), None)
    language = recognise(_SIGNED.sub("", message), before) or before  # "la 2" is Spanish and French
    written = written_in(message)
    # "-v" is in no language: it goes on in that of the conversation.
    spoken = [phrases for phrases in PHRASES if phrases.code == language or phrases in written]
    return sorted(spoken, key=lambda phrases: phrases.code != language)
