"""How languages go on in a conversation. In: a language's code, a message. Out: the phrases of follow-ups in it; the
message as those are matched against.
"""

from __future__ import annotations

from functools import lru_cache

import regex

from bot.text.languages import Pattern
from bot.text.languages.conversation import Phrases
from bot.text.languages.de.conversation import DE
from bot.text.languages.en.conversation import EN
from bot.text.languages.es.conversation import ES
from bot.text.languages.fr.conversation import FR
from bot.text.languages.ru.conversation import RU
from bot.text.languages.zh.conversation import ZH
from bot.text.patterns import either, lazily
from bot.text.script import in_one_script

__all__ = ["EMOJI", "LONGEST", "PHRASES", "Phrases", "asks", "in_any", "phrases_of", "trimmed", "written_in"]

PHRASES: tuple[Phrases, ...] = (EN, DE, ES, FR, RU, ZH)

LONGEST = 200
"""Characters of a message that may be a follow-up, or no question, by its form."""

_HAN = lazily(r"\p{Han}")
_OPTION = lazily(r"-\p{L}|--\p{L}[\p{L}\p{N}_-]*")
EMOJI = r"\p{Emoji_Presentation}\p{Extended_Pictographic}\u200d\ufe0f"
_EDGE = rf"[\s.,;:!?…\"'“”„‘’«»()*_~`¿¡。，、；：！？（）「」{EMOJI}-]"
_EDGES = lazily(rf"{_EDGE}*+"), lazily(rf"(?r){_EDGE}*+")
"""What stands before and behind a message, matched from there."""
_DRAWN = lazily(rf"(?r)[\s{EMOJI}]*+")
_LETTERS = {script: lazily(rf"\p{{{script}}}") for script in {known.script for known in PHRASES}}


def phrases_of(language: str) -> Phrases:
    """The phrases of a language, the English ones for one that has none."""
    return next((known for known in PHRASES if known.code == language), EN)


@lru_cache(maxsize=64)  # several kinds of follow-ups look at the same message
def written_in(text: str) -> tuple[Phrases, ...]:
    """The phrases of the languages whose script `text` has letters of; all where it has none."""
    return tuple(known for known in PHRASES if _LETTERS[known.script].search(text)) or PHRASES


@lru_cache(maxsize=64)
def trimmed(text: str) -> str:
    """A message as patterns of whole messages are matched against it: in single spaces, without outer punctuation and
    emoji but the dashes of an option that stands alone."""
    text = in_one_script(_without(" ".join(text.split()), None, _DRAWN), "zh" if _HAN.search(text) else None)
    return text if _OPTION.fullmatch(text) else _without(text, *_EDGES)


def _without(text: str, before: Pattern | None, behind: Pattern) -> str:
    """`text` without what stands `before` and `behind` it, the latter sought from the end."""
    first, last = before.match(text) if before else None, behind.match(text)
    return text[first.end() if first else 0 : last.start() if last else len(text)]


@lru_cache(maxsize=64)
def in_any(known: tuple[Phrases, ...], *names: str) -> Pattern:
    """What matches what one of the patterns of these names matches in one of some languages: all are tried at once."""
    sources = (getattr(one, name).pattern for one in known for name in names)
    return lazily(either(f"(?:{source})" for source in sources), regex.I)


def asks(text: str) -> bool:
    """Whether a message begins as a question of its own, in any language that it may be in."""
    message = trimmed(text)
    return any(phrases.asking.match(message) or phrases.yes_no.match(message) for phrases in written_in(message))
