"""What was quoted: one of the quotes, who said them, what they mean. In: a `Message`, the phrases of a language. Out: a
`FollowUp`, None where it points at no quotes.
"""

from __future__ import annotations

from dataclasses import replace

from bot.answer.asking.followup.alone import is_counted, is_idle
from bot.answer.asking.followup.kinds import FollowUp
from bot.answer.asking.followup.message import Message
from bot.answer.asking.ordinals import named, numbered
from bot.answer.asking.phrases import Phrases
from bot.answer.asking.told import plain, told_quotes


def one_of_them(message: Message, phrases: Phrases) -> FollowUp | None:
    """One of the quotes by its number, or a question about it: "the second", "when was [2] signed?"."""
    found = named(message.bare, phrases)
    if found is None:
        return None
    # "The third" goes on in what "the second" was one of.
    answers = (
        one for one in reversed(message.asked) if one.quotes and not (found.counted and is_counted(one.question))
    )
    answer = next(answers, None)
    quote = numbered(answer.quotes, found.number, items=found.counted) if answer else None
    if quote is None:
        return FollowUp("ordinal", message.text, reason="no-such-quote") if found.whole else None
    told = told_quotes((quote,), phrases)
    if not found.whole:
        told = phrases.told_about.format(plain(message.text), told)
        return FollowUp("ordinal", message.text, (), (quote,), told=told)
    if not phrases.beyond.search(message.bare):
        return FollowUp("this", "", (), (quote,), told=told)
    return FollowUp("ordinal", "", (), (quote,), message.shown, told=told)


def source(message: Message, phrases: Phrases) -> FollowUp | None:
    """Who said what was quoted, or where it stands: "who said that?", "which page is that from?"."""
    quotes = message.pointed_at
    if not quotes or not phrases.source.fullmatch(message.bare):
        return None
    told = phrases.told_about.format(plain(message.text), told_quotes(quotes, phrases))
    wants = None if phrases.said_by.search(message.bare) else "place"
    return FollowUp("source", "", (), quotes, wants=wants, told=told)


def explained(message: Message, phrases: Phrases) -> FollowUp | None:
    """More about what was quoted, by a message without a topic: "are you sure?", "when was that?"."""
    doubts = phrases.unclear.fullmatch(message.bare) is not None
    found = about_quotes(message, phrases) if doubts or is_idle(message.bare, phrases) else None
    return replace(found, wants="truth") if found and doubts else found


def about_quotes(message: Message, phrases: Phrases) -> FollowUp | None:
    """The message as one about what was quoted last, None where nothing was."""
    quotes = message.pointed_at
    if not quotes:
        return None
    told = phrases.told_about.format(plain(message.text), told_quotes(quotes, phrases))
    return FollowUp("quoted", message.text, message.before, quotes, told=told)
