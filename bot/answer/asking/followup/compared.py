"""Two sides compared, where a message names one of them or none: "and vs cocoa?", "what's the difference?". In: a
`Message`, the phrases of a language. Out: a `FollowUp` with the question before, compared so; None where it is none.
"""

from __future__ import annotations

from dataclasses import replace

from bot.answer.asking.comparisons import contrasts, named_against, only_compares, with_other
from bot.answer.asking.followup.earlier import bare_question, last_question
from bot.answer.asking.followup.kinds import POINTING, FollowUp
from bot.answer.asking.followup.message import Message
from bot.answer.asking.followup.naming import unframed
from bot.answer.asking.followup.quoted import about_quotes
from bot.answer.asking.phrases import Phrases, trimmed
from bot.answer.asking.slots import Slot, names_in, slots
from bot.answer.asking.smalltalk import bared
from bot.answer.asking.told import short
from bot.model import Exchange


def both(message: Message, phrases: Phrases) -> FollowUp | None:
    """What differs, where only that is asked: what was compared before, or what the last two questions name; else it
    is about what was quoted."""
    if not only_compares(message.bare):
        return None
    inner, differ = message.question_before(POINTING), contrasts(message.bare, phrases.code)
    if differ and inner is not None and with_other(bare_question(inner.text), "") is not None:
        return replace(inner, kind="again", told=short(message.told_in_full(inner), whole=True))
    named = [_last_name(one, phrases) for one in message.questions_before(2)]
    if inner is not None and len(named) == 2 and all(named) and named[0].casefold() != named[1].casefold():
        text = f"{message.bare}{phrases.colon}{named[0]} vs {named[1]}"
        return FollowUp("same", text, inner.before, told=short(text, whole=True))
    return about_quotes(message, phrases) if differ else None


def with_another(message: Message, phrases: Phrases) -> FollowUp | None:
    """The question before, compared with what the message names: in the place of its second side, or beside what it
    names itself."""
    found = named_against(unframed(message.bare, phrases), phrases.code)
    inner = message.question_before(POINTING) if found else None
    while inner is not None and only_compares(bared(trimmed(inner.text))):
        inner = last_question(inner.before, POINTING, message.read)  # "which is better?" names nothing to compare
    if found is None or inner is None or inner.kind in POINTING:
        return None
    (new, opposite), earlier = found, bare_question(inner.text)
    text = with_other(earlier, new)
    if text is None:
        named = _names(earlier, message.last, phrases)
        if opposite or not named or not phrases.spaced:
            return None
        text = f"{earlier[: named[-1].end]} vs {new}{earlier[named[-1].end :]}"
    return FollowUp("same", text, inner.before, asked=inner.asked, told=short(text, whole=True))


def _last_name(one: Exchange, phrases: Phrases) -> str:
    """The last name in a question, "" where it has none."""
    named = _names(bare_question(one.question), one, phrases) if phrases.spaced else []
    return named[-1].text if named else ""


def _names(question: str, known: Exchange, phrases: Phrases) -> list[Slot]:
    """The names in a question; those of a known exchange are told by it."""
    found = slots(question, names_in(known), phrases, first_is_name=False)
    return [slot for slot in found if slot.kind == "name"]
