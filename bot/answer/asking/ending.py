"""What is said behind a question and is none of it: smiles, laughter, thanks. In: a message. Out: the message without.

Each may be what is asked of ("what does lol mean", "how do I say please"): it goes where enough stands before it.
"""

from __future__ import annotations

import re

import regex

from bot.answer.asking.phrases import EMOJI, PHRASES
from bot.text.grams import is_unspaced
from bot.text.languages import LANGUAGES
from bot.text.patterns import either, lazily
from bot.text.stopwords import FORM_WORDS
from bot.text.terms import WORD

REACH = 60
"""Characters at the end among which it stands: a message may be long."""

_SPACED = tuple(known for known in PHRASES if known.spaced)
_UNSPACED = tuple(known for known in PHRASES if not known.spaced)
_EMPHATIC = re.compile(r"([?？])[?？!！]+(?=[\s\"'”»*|~`)]*\Z)")
_SMILES = lazily(rf"(?:\s*(?:[{EMOJI}]|<a?:\w{{1,32}}:\d{{1,20}}>)|\s[:;]-?[)(DP])+\s*\Z")
"""Emoji, Discord's own and smileys at the end."""
_LAUGHTER = lazily(
    rf"(?:\s*(?:{either(known.laughter for known in _UNSPACED)})|"
    rf"\s(?:{either(known.laughter for known in _SPACED)}))+(?=\W*\Z)",
    regex.I,
)
_THANKS = lazily(  # sought from the end, where the last word tells at once that there are none
    rf"(?r)(?:(?:[\s,.;!…–-]+|(?<=[?]))(?>(?:{either(known.parting for known in _SPACED)})(?!\w))|"
    rf"[\s,，。！!]*(?>{either(known.parting for known in _UNSPACED)}))+\W*\Z",
    regex.I,
)
_ENOUGH = 3  # words or characters beside laughter: fewer may ask of that
_LEAST = 3  # characters of a script without spaces beside thanks


def calmed(text: str) -> str:
    """`text` with one mark at its end, without smiles and laughter."""
    start = max(0, len(text) - REACH)
    end = _SMILES.sub("", text[start:])
    laughter = _LAUGHTER.search(end)
    enough = laughter and (start or _says_enough(end[: laughter.start()]))
    if laughter and enough and not _asks_for_meaning(end, laughter.start()):
        end = end[: laughter.start()] + end[laughter.end() :]
    return text[:start] + _EMPHATIC.sub(r"\1", end)


def thanks(text: str) -> int:
    """Where the thanks at the end of `text` begin, its length without any."""
    found = _THANKS.search(text, max(0, len(text) - REACH))
    return found.start() if found else len(text)


def unthanked(text: str) -> str:
    """`text` without thanks, with its question mark."""
    start = thanks(text)
    if start == len(text) or not _says_more(said := text[:start]):
        return text
    return f"{said}?" if "?" in text[start:] and not said.endswith("?") else said


def _says_enough(text: str) -> bool:
    """Whether a text is more than what asks for laughter: three words, or characters without spaces."""
    words = text.split()
    return len(words) >= _ENOUGH or (bool(words) and is_unspaced(words[-1]) and len(words[-1]) >= _ENOUGH)


def _asks_for_meaning(text: str, start: int) -> bool:
    """Whether `text` asks what just that means which stands from `start`: "what is the meaning of lol"."""
    meanings = (known.meaning.match(text) for known in LANGUAGES.values() if known.meaning)
    return any(asked is not None and asked.start("of") >= start for asked in meanings)


def _says_more(text: str) -> bool:
    """Whether a message says something behind which thanks may stand: "how do I say" does not."""
    words = WORD.findall(text)
    if words and is_unspaced(words[-1]):
        return len(words[-1]) >= _LEAST
    return len(words) > 1 and words[-1].casefold() not in FORM_WORDS
