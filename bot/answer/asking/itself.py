"""The bot as a topic. In: a question. Out: whether it may ask about the bot, and the word that pages of that have.

"Does it cost anything?", "can you forget what I typed": who asks the bot speaks of it as "you", "it" or "this thing";
its help pages name it. A question that names something else, or goes on with a talk, has another topic.
"""

from __future__ import annotations

from bot.answer.asking.question import Question
from bot.answer.asking.words import Word, distinct
from bot.text.languages import language_of

NAME = "Quoth"
_WEIGHT = 0.7
"""As what a pronoun points at: it is told by none of the words."""


def named(question: Question) -> Word | None:
    """The bot's name as a word beside those of a question that may ask about the bot, None for any other."""
    spoken = language_of(question.language or "en").itself
    if question.follow.kind != "new" or spoken is None:
        return None
    # "America has fewer than it used to": what is told points at what it names itself.
    if not spoken.search(question.text) and (not spoken.search(question.told) or _names(question.told)):
        return None
    if any(
        word.name or (word.carried and not word.beside) or word.text.casefold() == NAME.casefold()
        for word in question.words
    ):
        return None
    return Word(NAME, _WEIGHT, carried=True, beside=True)


def _names(text: str) -> bool:
    return any(word.name for word in distinct(text, frozenset()))
