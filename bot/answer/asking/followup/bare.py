"""A question word alone: "why?" after "when did it close?". In: a `Message`, the phrases of a language. Out: a
`FollowUp` with the question before, asked by that word; None where it is none.
"""

from __future__ import annotations

from bot.answer.asking.followup.earlier import bare_question, in_full_after
from bot.answer.asking.followup.kinds import FollowUp
from bot.answer.asking.followup.message import Message
from bot.answer.asking.parts import split
from bot.answer.asking.phrases import Phrases
from bot.answer.asking.told import short, told_quotes
from bot.text.language import recognise


def question_word(message: Message, phrases: Phrases) -> FollowUp | None:
    """The question before by another question word; of what was quoted, where that leaves no question."""
    match = phrases.bare.fullmatch(message.bare)
    if match is None:
        return None
    inner = message.question_before()
    if inner is None:
        return None
    # Of several questions, the last is the one that it goes on with.
    parts = split(inner.text, recognise(inner.text))
    earlier, word = bare_question(parts[-1] if parts else inner.text), match[1].casefold()
    about = message.last.quotes or inner.about
    if not earlier:
        told = phrases.told_about.format(phrases.asked.format(message.bare), told_quotes(about, phrases))
        return FollowUp("quoted", message.bare, (), about, told=told)
    if moved := _asked_by(word, earlier, phrases):
        return FollowUp("bare", moved, inner.before, about, asked=word, told=short(moved, whole=True))
    asked = in_full_after(earlier, inner.before, message.read)
    told = phrases.told_after.format(phrases.asked.format(word), short(asked, whole=asked != earlier))
    return FollowUp("bare", earlier, inner.before, about, asked=word, told=told)


def _asked_by(word: str, question: str, phrases: Phrases) -> str:
    """A question with a question word in the place of its own, or before one of yes or no; "" where neither goes."""
    if word not in phrases.movable:
        return ""
    if swapped := phrases.swap.search(question):
        return question[: swapped.start(1)] + word + question[swapped.end(1) :]
    return f"{word} {question[0].lower()}{question[1:]}" if phrases.yes_no.match(question) else ""
