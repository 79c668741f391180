"""Characters as a reader sees them. In: any text. Out: NFC text without invisible characters, spaces folded.

Typographic quotes, dashes and everything else that can be seen stay as they are.
"""

from __future__ import annotations

import re
import unicodedata

from bot.text.grams import UNSPACED
from bot.text.patterns import lazily

# Zero-width space, word joiner, byte order mark, soft hyphen, Mongolian vowel separator, object replacement.
_INVISIBLE = "\u200b\u2060-\u2064\ufeff\u00ad\u180e\ufffc"
# Marks, embeddings, overrides and isolates: they can make a quote read otherwise than it is written.
_BIDI = "\u200e\u200f\u061c\u202a-\u202e\u2066-\u206f"
_CONTROL = "\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f"
_REMOVED = re.compile(f"[{_INVISIBLE}{_BIDI}{_CONTROL}\ufff9-\ufffb\U000e0001\U000e0020-\U000e007f\ud800-\udfff]")
# Joiners belong to Arabic and Indic scripts and hold emoji together; beside anything else they are noise.
_STRAY_JOINER = lazily(
    r"(?<![\p{Arabic}\p{Syriac}\p{Devanagari}\p{Bengali}\p{Gurmukhi}\p{Gujarati}\p{Oriya}\p{Tamil}\p{Telugu}\p{Kannada}"
    r"\p{Malayalam}\p{Sinhala}\p{Khmer}\p{Myanmar}\p{Mongolian}\p{Extended_Pictographic}\p{EMod}\uFE0F])[\u200C\u200D]+"
)
_BREAKS = re.compile("\r\n|[\r\x0b\x0c\x85\u2028\u2029]")
_SPACES = re.compile("[ \t\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]+")
_WHITE = re.compile("[\\s\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]+")
_UNSPACED_SIGN = rf"{UNSPACED}|[\p{{N}}、。，；：？！“”‘’「」『』（）《》〈〉…—]"
_UNSPACED_END = lazily(
    rf"(?<={_UNSPACED_SIGN})[ \t]*\n[ \t]*(?={UNSPACED})|(?<={UNSPACED})[ \t]*\n[ \t]*(?={_UNSPACED_SIGN})"
)
_RULE = re.compile("[\\s\\-_=*~#.·•—–―‾─━┄┅┈┉╌╍═▀-▟▬〰\ufe0f＿]{3,}")


def rules_off(text: str) -> bool:
    """Whether `text` only parts what stands above it from what stands below."""
    return _RULE.fullmatch(text) is not None


def lines(text: str) -> list[str]:
    """The lines of `text`, whatever ends them; nothing else is changed."""
    return _BREAKS.sub("\n", text).split("\n")


def visible(text: str) -> str:
    """`text` in NFC without characters that cannot be seen; white space untouched."""
    text = _REMOVED.sub("", text)
    if "\u200c" in text or "\u200d" in text:
        text = _STRAY_JOINER.sub("", text)
    return text if text.isascii() else unicodedata.normalize("NFC", text)


def line(text: str) -> str:
    """`text` on one line: visible characters, every run of white space one space, none at the ends, nor where a line
    ends in a script that has none."""
    text = _BREAKS.sub("\n", text)
    if "\n" in text and not text.isascii():
        text = _UNSPACED_END.sub("", text)
    return _WHITE.sub(" ", visible(text)).strip(" ")


def code(text: str) -> str:
    """Code keeps its lines and indentation; tabs become four spaces, blank lines at the ends go."""
    rows = [_SPACES.sub(_plain_spaces, visible(row)).rstrip() for row in lines(text)]
    while rows and not rows[0]:
        rows.pop(0)
    while rows and not rows[-1]:
        rows.pop()
    return "\n".join(rows)


def _plain_spaces(match: re.Match[str]) -> str:
    return match[0].replace("\t", "    ").translate(_TO_SPACE)


_TO_SPACE = dict.fromkeys([0xA0, 0x1680, *range(0x2000, 0x200B), 0x202F, 0x205F, 0x3000], " ")
