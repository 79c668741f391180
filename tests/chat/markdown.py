"""A small reading of Discord's Markdown, written from what its client does and apart from `bot.chat.escape`.

`read(text)` gives the text as shown and the kinds of constructs met. Rules are tried in order at each position, as
Discord's client tries them; a backslash before anything but a letter, digit or white space shows that character.
"""

from __future__ import annotations

import re

ESCAPE = re.compile(r"\\([^0-9A-Za-z\s])")
BLOCK = {
    "fence": re.compile(r"```(?:[a-z0-9_+\-.#]+\n)?\n*([^\n](?:.|\n)*?)\n*```", re.IGNORECASE),
    "quote": re.compile(r">>> |> ?(?=.)|> $"),
    "subtext": re.compile(r"-# "),
    "heading": re.compile(r"#{1,3} "),
    "list": re.compile(r"[ \t]*(?:[-*+]|\d+[.)])[ \t]"),
}
INLINE = {
    "fence": BLOCK["fence"],
    "code": re.compile(r"(`+)([\s\S]*?[^`])\1(?!`)"),
    "mention": re.compile(r"<(?:@[!&]?|#)\d+>"),
    "everyone": re.compile(r"@(?:everyone|here)"),
    "command": re.compile(r"</[^:>]+:\d+>"),
    "guide": re.compile(r"<id:\w+>"),
    "time": re.compile(r"<t:-?\d+(?::[tTdDfFRsS])?>"),
    "custom emoji": re.compile(r"<a?:\w+:\d+>"),
    "autolink": re.compile(r"<[A-Za-z][A-Za-z0-9+.-]*:[^>\s]+>|<[^\s>]+@[^\s>]+>|<\+\d+>"),
    "link": re.compile(r"\[((?:\[[^\]]*\]|[^\[\]]|\](?=[^\[]*\]))*)\]\(\s*<?((?:\([^)]*\)|[^\s\\]|\\.)*?)>?\s*\)"),
    "url": re.compile(r"(?:https?|steam|discord)://[^\s<]+[^<.,:;\"')\]\s]"),
    "invite": re.compile(r"discord(?:\.gg|\.com/invite|app\.com/invite)/\w+", re.IGNORECASE),
    "emoji": re.compile(r":[^\s:]+?:"),
    "spoiler": re.compile(r"\|\|[\s\S]+?\|\|"),
    "strong": re.compile(r"\*\*((?:\\[\s\S]|[^\\])+?)\*\*(?!\*)"),
    "underline": re.compile(r"__((?:\\[\s\S]|[^\\])+?)__(?!_)"),
    "strike": re.compile(r"~~(?!_)([\s\S]+?)~~(?!_)"),
    "emphasis": re.compile(r"\b_((?:__|\\[\s\S]|[^\\_])+?)_\b|\*(?=\S)((?:\*\*|\s+(?:[^*\s]|\*\*)|[^\s*])+?)\*(?!\*)"),
    "shrug": re.compile(r"¯\\_\(ツ\)_/¯"),
}
UNSEEN = re.compile("[\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]|[\x00-\x08\x0b-\x1f\x7f]")


def read(text: str) -> tuple[str, list[str]]:
    """The text that Discord shows, and the constructs in it (their text is not looked into)."""
    shown: list[str] = []
    kinds: list[str] = []
    at = 0
    while at < len(text):
        rules = BLOCK | INLINE if at == 0 or text[at - 1] == "\n" else INLINE
        if found := ESCAPE.match(text, at):
            shown.append(found[1])
            at = found.end()
            continue
        for kind, rule in rules.items():
            if found := rule.match(text[at:]):
                kinds.append(kind)
                shown.append(found[0])
                at += found.end()
                break
        else:
            if UNSEEN.match(text, at):
                kinds.append("unseen")
            shown.append(text[at])
            at += 1
    return "".join(shown), kinds
