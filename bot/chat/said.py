"""What a message says, as a question, a command or claims. In: Discord's raw text. Out: plain words.

Raw text names users, roles, channels, emoji and times by ids, which no source holds.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping

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


def commanded(text: str, names: Iterable[Mapping[str, str]]) -> tuple[str, str]:
    """A command that was typed as text, "ask" or "help", and what follows it; "" for none. `names` are what commands
    are called in other languages, by their English names. "help" needs no slash."""
    first, rest = (*text.split(maxsplit=1), "", "")[:2]
    english = {"ask": "ask", "help": "help"}
    known = {one.get(command, command): command for one in (*names, english) for command in english}
    slash, name = first.startswith("/"), first.strip("/?!.？！。 ").casefold()
    command = known.get(name, "")
    typed = (command == "ask" and slash and rest) or (command == "help" and not rest)
    return (command, rest.strip()) if typed else ("", text)
