"""A message without what only dresses it. In: a message as typed. Out: its words with single spaces, without the marks
that set them bold, struck out or hidden, without emoji at its end, greetings before and thanks behind the question.
"""

from __future__ import annotations

import re
import unicodedata

from bot.answer.asking.phrases import EMOJI
from bot.answer.asking.smalltalk import is_chat, without_politeness
from bot.text.language import recognise
from bot.text.patterns import lazily
from bot.text.script import in_one_script

_SPACES = re.compile(r"[^\S\n]+")
_DRESSED = re.compile(r"(?<![*~|\w])(\*\*|~~|\|\|)(?=[^\s*~|])([^*~|]{1,1000})(?<=\S)\1(?![*~|\w])")
_WRAPPED = re.compile(r"""\s*(?:> ?)?(?:["“”„«`]\s*([^"“”„«»`]*?)\s*["“”»`]|(?<=> )(.*))\s*""", re.DOTALL)
"""A message that is all in quotation marks, or quoted as Discord quotes."""
_EMPHATIC = re.compile(r"([?？])[?？!！]+(?=[\s\"'”»*|~`)]*\Z)")
_SMILES = lazily(rf"(?:\s*(?:[{EMOJI}]|<a?:\w{{1,32}}:\d{{1,20}}>)|\s[:;]-?[)(DP])+\s*\Z")
"""Emoji, Discord's own and smileys at the end."""
_ENDED = re.compile(r"[?!.。？！…\n]+[\s\W]*(?=\w)")
_LONGEST = 60  # characters at the end: a message may be long


def plain(message: str) -> str:
    """`message` as it would be typed in a search box; one that asks nothing as it stands."""
    message = in_one_script(unicodedata.normalize("NFC", message), recognise(message))
    text = _calmed(_SPACES.sub(" ", message))
    if wrapped := _WRAPPED.fullmatch(text):
        text = wrapped[1] or wrapped[2] or ""
    text = _DRESSED.sub(r"\2", text)
    asked = without_politeness(text)
    starts = [match.end() for match in _ENDED.finditer(asked, max(0, len(asked) - _LONGEST))]
    said = next((start for start in starts if is_chat(asked[start:])), None)
    if said is not None:
        asked = asked[:said].rstrip()
    return message if not asked or (asked != text and is_chat(message)) else asked


def _calmed(text: str) -> str:
    """`text` with one mark at its end, and no smile."""
    start = max(0, len(text) - _LONGEST)
    return text[:start] + _EMPHATIC.sub(r"\1", _SMILES.sub("", text[start:]))
