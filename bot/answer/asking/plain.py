"""A message without what only dresses it. In: a message as typed. Out: its words with single spaces, without the marks
that set them bold, struck out or hidden, without emoji at its end, greetings before and thanks behind the question.
"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

import regex

from bot.answer.asking.phrases import EMOJI, asks, written_in
from bot.answer.asking.smalltalk import is_chat, without_politeness
from bot.answer.asking.words import count_topical
from bot.text.grams import is_unspaced
from bot.text.language import detect, recognise
from bot.text.languages import LANGUAGES
from bot.text.patterns import lazily
from bot.text.script import in_one_script

_SPACES = re.compile(r"[^\S\n]+")
_DRESSED = re.compile(r"(?<![*~|\w])(\*\*|~~|\|\|)(?=[^\s*~|])([^*~|]{1,1000})(?<=\S)\1(?![*~|\w])")
_UNDERLINED = re.compile(r"(?<!\w)(__?)(?=[^\s_])([^_]{1,1000} [^_]{0,1000})(?<=\S)\1(?!\w)")
_ITEM = re.compile(r"\s*(?:[-*•]|\(?\d{1,2}\)|[QqF]\d{0,2}[:)])\s+(?=[^\W\d]|[¿¡])")
"""What sets a message as an item of a list."""
_NUMBERED = re.compile(r"\s*(?:\d{1,2}|[QqF]\d{0,2})\.\s+(?=[^\W\d]|[¿¡])")
"""The like before a question; before other words it may be part of a name ("3. Liga", "F. Lund")."""
_URL = r"<?https?://[^\s<>]++>?+"
_LINK = re.compile(rf"\A{_URL}|(?<!\S){_URL}(?=\s*(?:\Z|\n)|\s[-–—]\s)")
"""A link that opens or ends a message or a line; another may be what is asked about."""
_WRAPPED = re.compile(r"""\s*(?:> ?)?(?:["“”„«`]\s*([^"“”„«»`]*?)\s*["“”»`]|(?<=> )(.*))\s*""", re.DOTALL)
"""A message that is all in quotation marks, or quoted as Discord quotes."""
_EMPHATIC = re.compile(r"([?？])[?？!！]+(?=[\s\"'”»*|~`)]*\Z)")
_SMILES = lazily(rf"(?:\s*(?:[{EMOJI}]|<a?:\w{{1,32}}:\d{{1,20}}>)|\s[:;]-?[)(DP])+\s*\Z")
"""Emoji, Discord's own and smileys at the end."""
_LAUGHTER = lazily(
    r"(?:\s*哈哈+|\s(?:lol|lmao|rofl|xd+|hah[ah]*|heh[eh]*|jaj[aj]*|mdr|ptdr|ахах[ах]*|хах[ах]*|tho))+(?=\W*\Z)",
    regex.I,
)
"""What is laughed behind a question of some words."""
_ENDED = re.compile(r"[?!.。？！…\n]+[\s\W]*(?=\w)")
_ENOUGH = 3  # words or characters beside laughter: fewer may ask of that
_TOPICAL = 2  # words of content beside a link
_LONGEST = 60  # characters at the end: a message may be long


@lru_cache(maxsize=64)  # asked of every earlier message
def plain(message: str) -> str:
    """`message` as it would be typed in a search box; one that asks nothing as it stands."""
    message = in_one_script(unicodedata.normalize("NFC", message), recognise(message))
    text = _SPACES.sub(" ", message)
    if "://" in text and _asks_beside(unlinked := _LINK.sub(" ", text)):
        text = _SPACES.sub(" ", unlinked).strip()
    text = _calmed(text)
    if wrapped := _WRAPPED.fullmatch(text):
        text = wrapped[1] or wrapped[2] or ""
    text = _DRESSED.sub(r"\2", text)
    if "_" in text:
        text = _UNDERLINED.sub(r"\2", text)
    text = "\n".join(map(_unnumbered, text.split("\n")))
    asked = without_politeness(text)
    starts = [match.end() for match in _ENDED.finditer(asked, max(0, len(asked) - _LONGEST))]
    said = next((start for start in starts if is_chat(asked[start:])), None)
    if said is not None:
        asked = asked[:said].rstrip()
    return message if not asked or (asked != text and is_chat(message)) else asked


def _says_enough(text: str) -> bool:
    """Whether a text is more than what asks for laughter: three words, or characters without spaces."""
    words = text.split()
    return len(words) >= _ENOUGH or (bool(words) and is_unspaced(words[-1]) and len(words[-1]) >= _ENOUGH)


def _asks_beside(text: str) -> bool:
    """Whether a message asks of more than its links, by what it is without them."""
    return count_topical(text, (detect(text),)) >= _TOPICAL


def _unnumbered(line: str) -> str:
    """A line without what sets it as an item of a list."""
    if item := _ITEM.match(line):
        return line[item.end() :]
    numbered = _NUMBERED.match(line)
    rest = line[numbered.end() :] if numbered else ""
    asking = bool(rest) and (asks(rest) or any(known.opener.match(rest) for known in written_in(rest)))
    return rest if asking else line


def _asks_for_meaning(text: str, start: int) -> bool:
    """Whether `text` asks what just that means which stands from `start`: "what is the meaning of lol"."""
    meanings = (known.meaning.match(text) for known in LANGUAGES.values() if known.meaning)
    return any(asked is not None and asked.start("of") >= start for asked in meanings)


def _calmed(text: str) -> str:
    """`text` with one mark at its end, and no smile."""
    start = max(0, len(text) - _LONGEST)
    end = _SMILES.sub("", text[start:])
    laughter = _LAUGHTER.search(end)
    enough = laughter and (start or _says_enough(end[: laughter.start()]))
    if laughter and enough and not _asks_for_meaning(end, laughter.start()):
        end = end[: laughter.start()] + end[laughter.end() :]
    return text[:start] + _EMPHATIC.sub(r"\1", end)
