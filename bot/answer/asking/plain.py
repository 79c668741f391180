"""A message without what only dresses it. In: a message as typed. Out: its words with single spaces, without the marks
that set them bold, struck out or hidden, and without greetings before and thanks behind the question.
"""

from __future__ import annotations

import re
import unicodedata

from bot.answer.asking.smalltalk import is_chat, without_politeness

_SPACES = re.compile(r"[^\S\n]+")
_DRESSED = re.compile(r"(?<![*~|\w])(\*\*|~~|\|\|)(?=[^\s*~|])([^*~|]{1,1000})(?<=\S)\1(?![*~|\w])")
_WRAPPED = re.compile(r"""\s*(?:> )?(["'`“„«]?)([^"'`“”„«»]*)["'`”“»]?\s*""")
"""A message that is all in quotation marks, or quoted as Discord quotes."""
_ENDED = re.compile(r"[?!.。？！…\n]+[\s\W]*(?=\w)")
_LONGEST = 60  # characters of thanks


def plain(message: str) -> str:
    """`message` as it would be typed in a search box."""
    message = unicodedata.normalize("NFC", message)
    if is_chat(message):
        return message
    text = _SPACES.sub(" ", message)
    if wrapped := _WRAPPED.fullmatch(text):
        text = wrapped[2]
    text = without_politeness(_DRESSED.sub(r"\2", text))
    # Only the end is looked at: a message may be long.
    starts = [match.end() for match in _ENDED.finditer(text, max(0, len(text) - _LONGEST))]
    said = next((start for start in starts if is_chat(text[start:])), None)
    return text if said is None else text[:said].rstrip()
