"""What every surface calls. In: questions, and what members do with answers. Out: logged answers, what may be seen
where, what can be read without asking, what is kept.
"""

from bot.conversation.access import answered_from, chosen_of, strangers_to
from bot.conversation.catalogue import ALWAYS, Around, HeadingRef
from bot.conversation.conversation import Conversation, InContext
from bot.conversation.words import without_surrogates

__all__ = [
    "ALWAYS",
    "Around",
    "Conversation",
    "HeadingRef",
    "InContext",
    "answered_from",
    "chosen_of",
    "strangers_to",
    "without_surrogates",
]
