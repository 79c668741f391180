"""The question before, asked of something else: "and the UK?", "not in France, in Spain". In: a `Message`, the phrases
of a language. Out: a `FollowUp` with that in its place, None where nothing is named so.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

from bot.answer.asking.followup.earlier import bare_question
from bot.answer.asking.followup.kinds import POINTING, FollowUp
from bot.answer.asking.followup.message import Message
from bot.answer.asking.followup.naming import only_names, tail_of
from bot.answer.asking.forms import answer_type
from bot.answer.asking.phrases import Phrases, phrases_of
from bot.answer.asking.slots import (
    Slot,
    asked_for,
    bare_name,
    is_covered,
    names_in,
    objects,
    owned,
    slots,
    substituted,
    together,
)
from bot.answer.asking.told import short
from bot.model import Exchange
from bot.text.language import recognise
from bot.text.stopwords import stopwords
from bot.text.terms import WORD

_ENDING = 2  # letters of a word that its case may change

_Sort = Literal["slot", "object", "owned"]
"""How something is named: by what it is itself, behind a preposition or in small letters, behind a word as "my"."""


def of_another(message: Message, phrases: Phrases) -> FollowUp | None:
    """The question before, with what the message names in the place of what it named."""
    tail, opened = tail_of(message.bare, phrases)
    names = names_in(message.last)
    new, sort = _named(tail, names, phrases, opened=opened)
    inner = _whole_question(message) if new else None
    if inner is None or inner.kind in POINTING:
        return None
    earlier = bare_question(inner.text)
    if _is_mere_noun(new, earlier, phrases) or not _is_all(tail, new, earlier, phrases, opened=opened):
        return None
    old = _giving_way(earlier, sort, names, phrases, opened=opened)
    text = substituted(earlier, new, old, phrases, opened)
    if text is None:
        return None
    return FollowUp("same", text, inner.before, asked=inner.asked, told=short(text, whole=True))


def _named(tail: str, names: frozenset[str], phrases: Phrases, *, opened: bool) -> tuple[Sequence[Slot], _Sort]:
    """What a message names, and how; what is neither a name nor a time by its form only where the message is `opened`
    by "and"."""
    if tail and (found := together(tail, slots(tail, names, phrases, first_is_name=True), phrases)):
        return found, "slot"
    if not opened:
        return (), "slot"
    if found := [slot for slot in objects(tail, phrases) if slot.lead == 0]:
        return found, "object"
    if found := owned(tail, phrases, whole=True):
        return found, "owned"
    return bare_name(tail, phrases), "object"


def _giving_way(earlier: str, sort: _Sort, names: frozenset[str], phrases: Phrases, *, opened: bool) -> Sequence[Slot]:
    """What the earlier question names in the same way."""
    if sort == "owned":
        return owned(earlier, phrases, whole=False)
    found = objects(earlier, phrases) if sort == "object" else slots(earlier, names, phrases, first_is_name=False)
    if not found and opened and answer_type(earlier, phrases.code) == "who":
        return asked_for(earlier, phrases)
    return found


def _whole_question(message: Message) -> FollowUp | None:
    """The question before. "What about X?" that was not understood is no question to go on with: the whole one before
    it is."""
    inner = message.question_before(POINTING)
    if inner is None or inner.kind != "new" or not only_names(inner.text):
        return inner
    for at in reversed(range(len(inner.before))):
        if not only_names(inner.before[at].question):
            return message.read(inner.before[at].question, inner.before[:at])
    return inner


def _is_mere_noun(new: Sequence[Slot], earlier: str, phrases: Phrases) -> bool:
    """Whether what looks like a name is in the language of the earlier question, where a capital makes none."""
    if phrases.capital_nouns or not any(slot.kind == "name" for slot in new):
        return False
    language = recognise(earlier)
    return bool(language) and phrases_of(language).capital_nouns


def _is_all(tail: str, new: Sequence[Slot], earlier: str, phrases: Phrases, *, opened: bool) -> bool:
    """Whether a message says nothing but what it names; opened by "and", it may say words of the earlier question."""
    known = phrases.articles | phrases.prepositions
    if opened:
        known |= stopwords(phrases.code) | {word.casefold() for word in WORD.findall(earlier)} | {"ones"}
    return is_covered(tail, new, known, phrases)


def meant(message: str, asked: Sequence[Exchange], phrases: Phrases) -> str | None:
    """What a trimmed message names that tells what was not meant: "not in France, in Spain", where the earlier question
    has that."""
    match = phrases.denied.fullmatch(message)
    if match is None or not tail_of(match["new"], phrases)[0]:
        return None
    earlier = " ".join(exchange.question for exchange in asked[-2:]).casefold()
    known = phrases.articles | phrases.prepositions
    denied = [word for word in WORD.findall(match["no"].casefold()) if word not in known]
    stems = (word[: max(len(word) - _ENDING, _ENDING)] if phrases.spaced else word for word in denied)
    return match["new"] if denied and all(stem in earlier for stem in stems) else None
