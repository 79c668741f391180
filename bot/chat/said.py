"""What a message says, as a question or claims. In: Discord's raw text. Out: plain words.

Raw text names users, roles, channels, emoji and times by ids, which no source holds.
"""

from __future__ import annotations

import re
from collections.abc import Mapping

_TOKEN = re.compile(
    r"<(?:@&|#)(?P<named>\d+)>|<@!?\d+>|<a?:\w+:\d+>|<t:-?\d+(?::\w)?>|</(?P<command>[^<>:\n]{1,100}):\d+>"
    r"|@(?:everyone|here)\b"
)


def said(raw: str, names: Mapping[str, str]) -> str:
    """`raw` without mentions of people, emoji and times; roles and channels by their `names`, commands by theirs."""

    def word(match: re.Match[str]) -> str:
        if command := match["command"]:
            return f"/{command}"
        return names.get(match["named"] or "", " ")

    lines = (" ".join(_TOKEN.sub(word, line).split()) for line in raw.splitlines())
    return "\n".join(lines).strip()
