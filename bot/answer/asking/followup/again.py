"""The question before once more: more of what answers it, its best quote alone, the same again. In: a `Message`, the
phrases of a language. Out: a `FollowUp`, None where it asks for nothing of that.
"""

from __future__ import annotations

from dataclasses import replace

from bot.answer.asking.followup.alone import is_more, is_unclear
from bot.answer.asking.followup.kinds import POINTING, FollowUp
from bot.answer.asking.followup.message import DEPTH, Message
from bot.answer.asking.phrases import Phrases, trimmed, written_in
from bot.answer.asking.smalltalk import bared
from bot.answer.asking.told import short
from bot.model import Exchange


def more(message: Message, phrases: Phrases) -> FollowUp | None:
    """What was asked before, for other quotes: "more", "what else does it say?"."""
    if not is_more(message.bare, phrases):
        return None
    asked = message.asked
    for at in reversed(range(len(asked))):
        base, before = asked[at], tuple(asked[max(0, at - DEPTH) : at])
        if _asks_nothing_itself(base):
            continue
        inner = message.read(base.question, before)
        repeats = inner.kind == "again" and not inner.asked
        if inner.reason is None and not inner.best and inner.kind != "source" and not repeats:
            break
    else:
        return FollowUp("new", message.text)
    told = message.told_in_full(inner)
    told = f"{phrases.more_word} {told}" if inner.kind == "ordinal" else phrases.told_more.format(told)
    told = short(told, whole=True)
    if not phrases.more_of_document.fullmatch(message.bare):
        return FollowUp("more", base.question, before, inner.about, message.shown, told=told)
    quoted = next((exchange.quotes for exchange in reversed(asked) if exchange.quotes), ())
    return FollowUp("document", base.question, before, quoted[:1], message.shown, told=told)


def _asks_nothing_itself(exchange: Exchange) -> bool:
    said = bared(trimmed(exchange.question))
    return is_unclear(said) or any(is_more(said, known) for known in written_in(said))


def shorter(message: Message, phrases: Phrases) -> FollowUp | None:
    """What was asked before, for its best quote alone, "in short", or as it was, "say that again"; so, too, "are you
    sure?" of an answer without quotes."""
    best = phrases.short.fullmatch(message.bare) is not None
    if not best and not phrases.again.fullmatch(message.bare) and not _of_no_quotes(message, phrases):
        return None
    inner = message.question_before()
    if inner is not None and not inner.text and best:  # a quote alone is as short as can be
        inner = message.question_before(POINTING)
    if inner is None:
        return None
    told = short(f"{message.bare}{phrases.colon}{message.told_in_full(inner)}", whole=True)
    if inner.kind == "bare" or not inner.text:  # read again, it would lose the quotes that it asks about
        return replace(inner, best=best, told=told)
    return FollowUp("short" if best else "again", inner.text, inner.before, asked=inner.asked, best=best, told=told)


def _of_no_quotes(message: Message, phrases: Phrases) -> bool:
    """Whether it doubts an answer that quoted nothing, or asks who says so where nothing was quoted."""
    if not message.last.quotes and phrases.unclear.fullmatch(message.bare):
        return True
    return not message.pointed_at and phrases.source.fullmatch(message.bare) is not None
