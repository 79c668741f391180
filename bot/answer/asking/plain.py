"""A message without what only dresses it. In: a message as typed. Out: its words with single spaces, without the marks
that set them bold, struck out or hidden, without emoji at its end, greetings before and thanks behind the question.
"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

from bot.answer.asking.ending import REACH, calmed
from bot.answer.asking.numbering import unmarked
from bot.answer.asking.smalltalk import is_chat, without_politeness
from bot.answer.asking.words import count_topical
from bot.text.language import detect, recognise
from bot.text.script import in_one_script

_SPACES = re.compile(r"[^\S\n]+")
_DRESSED = re.compile(r"(?<![*~|\w])(\*\*|~~|\|\|)(?=[^\s*~|])([^*~|]{1,1000})(?<=\S)\1(?![*~|\w])")
_UNDERLINED = re.compile(r"(?<!\w)(__?)(?=[^\s_])([^_]{1,1000} [^_]{0,1000})(?<=\S)\1(?!\w)")
_URL = r"<?https?://[^\s<>]++>?+"
_LINK = re.compile(rf"\A{_URL}|(?<!\S){_URL}(?=\s*(?:\Z|\n)|\s[-–—]\s)")
"""A link that opens or ends a message or a line; another may be what is asked about."""
_WRAPPED = re.compile(r"""\s*(?:> ?)?(?:["“”„«`]\s*([^"“”„«»`]*?)\s*["“”»`]|(?<=> )(.*))\s*""", re.DOTALL)
"""A message that is all in quotation marks, or quoted as Discord quotes."""
_ENDED = re.compile(r"[?!.。？！…\n]+[\s\W]*(?=\w)")
_TOPICAL = 2  # words of content beside a link


@lru_cache(maxsize=64)  # asked of every earlier message
def plain(message: str) -> str:
    """`message` as it would be typed in a search box; one that asks nothing as it stands."""
    if not message.isascii():
        message = in_one_script(unicodedata.normalize("NFC", message), recognise(message))
    text = _SPACES.sub(" ", message)
    if "://" in text and _asks_beside(unlinked := _LINK.sub(" ", text)):
        text = _SPACES.sub(" ", unlinked).strip()
    text = calmed(text)
    if wrapped := _WRAPPED.fullmatch(text):
        text = wrapped[1] or wrapped[2] or ""
    text = _DRESSED.sub(r"\2", text)
    if "_" in text:
        text = _UNDERLINED.sub(r"\2", text)
    text = "\n".join(map(unmarked, text.split("\n")))
    asked = without_politeness(text)
    starts = [match.end() for match in _ENDED.finditer(asked, max(0, len(asked) - REACH))]
    said = next((start for start in starts if is_chat(asked[start:])), None)
    if said is not None:
        asked = asked[:said].rstrip()
    return message if not asked or (asked != text and is_chat(message)) else asked


def _asks_beside(text: str) -> bool:
    """Whether a message asks of more than its links, by what it is without them."""
    return count_topical(text, (detect(text),)) >= _TOPICAL
