"""Text for Discord's Markdown. In: any text. Out: Markdown that Discord shows as that very text.

Escaping is by backslash alone, so `unescape(escape(x)) == clean(x)`. `clean` is what cannot be shown as it is:

- removed: bidi controls (U+061C, U+200E/F, U+202A-E, U+2066-9), zero-width space, word joiner and invisible operators
  (U+200B, U+2060-4), byte order mark, soft hyphen, interlinear and other format controls, tag characters, blank Hangul
  fillers, and the C0 and C1 controls except tab and line feed. None has a shape of its own: the text reads the same,
  and in the order in which it is stored. Joiners (U+200C/D) and variation selectors stay: scripts and emoji need them.
- replaced: CR LF, CR and the other line separators by a line feed; a lone surrogate by U+FFFD.
"""

from __future__ import annotations

import re

_REMOVED = re.compile(
    "[\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180e"
    "\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\u3164\ufeff\uffa0\ufff0-\ufffb"
    "\U0001bca0-\U0001bca3\U0001d173-\U0001d17a\U000e0000-\U000e007f]"
)
_LINE_ENDS = re.compile("\r\n|[\r\x0b\x0c\x85\u2028\u2029]")
_SURROGATES = re.compile("[\ud800-\udfff]")

_ANYWHERE = re.compile(r"[\\*_~`|<>\[\]#@]|:(?=\S)|:$")
"""Emphasis, code, spoilers, quotes, headings, links, every mention (user, role, channel, command, time, custom emoji),
@everyone; a colon before anything but white space (URLs, :emoji:)."""

_LINE_START = re.compile(r"^([^\S\n]*)(?:([-+])|(\d+)([.)]))", re.MULTILINE)
"""A list item, and the `-` of `-# subtext`."""

_INVITE = re.compile(r"\.(?=(?:gg|com)/)", re.IGNORECASE)
"""discord.gg/... and discord.com/invite/... count as invites without a scheme."""

_ESCAPED = re.compile(r"\\([^0-9A-Za-z\s])")
_FENCE_INSIDE = re.compile(r"`(?=``)|(?<=`)`(?=`)")


def clean(text: str) -> str:
    """`text` without what Discord would act on unseen; see the module for what is removed and replaced."""
    if text.isascii() and text.isprintable():  # as most are
        return text
    text = _LINE_ENDS.sub("\n", text)
    return _SURROGATES.sub("\ufffd", _REMOVED.sub("", text))


def escape(text: str) -> str:
    """Markdown that shows `clean(text)` literally, wherever in a line a template puts it."""
    text = _ANYWHERE.sub(lambda match: "\\" + match[0], clean(text))
    text = _INVITE.sub(r"\\.", text)
    return _LINE_START.sub(_escape_list, text)


def unescape(markdown: str) -> str:
    """The text that Discord shows for an `escape`d one."""
    return _ESCAPED.sub(r"\1", markdown)


def fence(text: str) -> str:
    """`text` as a code block. Three backticks in it are kept apart by zero-width spaces, so that they cannot close
    it."""
    inside = _FENCE_INSIDE.sub("`\u200b", clean(text))
    return f"```\n{inside}\n```"


def one_line(text: str) -> str:
    """`text` on one line, for headings, names and labels: white space runs become one space."""
    return " ".join(clean(text).split())


def _escape_list(match: re.Match[str]) -> str:
    space, bullet, number, point = match.groups()
    return f"{space}\\{bullet}" if bullet else f"{space}{number}\\{point}"
