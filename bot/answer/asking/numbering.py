"""Numbers and marks that set questions apart. In: a message or a line of it. Out: the same without them.

A mark of a list is none of the question behind it; a number may be part of a name ("3. Liga"): it goes where a
question follows.
"""

from __future__ import annotations

import re

from bot.answer.asking.phrases import asks, written_in
from bot.text.languages import Pattern
from bot.text.patterns import lazily

_ITEM = re.compile(r"\s*(?:[-*•]|\(?\d{1,2}\)|[QqF]\d{0,2}[:)])\s+(?=[^\W\d]|[¿¡])")
"""What sets a line as an item of a list."""
_NUMBERED = re.compile(r"\s*(?:\d{1,2}|[QqF]\d{0,2})\.\s+(?=[^\W\d]|[¿¡])")
"""The like before a question; before other words it may be part of a name ("3. Liga", "F. Lund")."""
_WITHIN = lazily(r"(?<=[?？!！。\n]\s*)\(?\d{1,2}[.)]\s*(?=[^\s\d])")
"""A number behind the end of a sentence."""
_COUNTED = lazily(r"(?<!\S)\(?(\d{1,2})[.)]\s*(?=[^\s\d])")
_FEWEST = 2  # questions of a list


def unmarked(line: str) -> str:
    """A line without what sets it as an item of a list."""
    if item := _ITEM.match(line):
        return line[item.end() :]
    numbered = _NUMBERED.match(line)
    rest = line[numbered.end() :] if numbered else ""
    asking = bool(rest) and (asks(rest) or any(known.opener.match(rest) for known in written_in(rest)))
    return rest if asking else line


def unnumbered(text: str, asking: Pattern) -> str:
    """`text` without the numbers of its sentences but the first, before those that begin as `asking` tells; questions
    that are numbered in one line in lines of their own."""
    return _listed(_WITHIN.sub(lambda match: "" if asking.match(text[match.end() :]) else match[0], text), asking)


def _listed(text: str, asking: Pattern) -> str:
    """`text` with its questions in lines that are numbered in one: "1. who is X 2. who is Y", or from the second on."""
    numbers = list(_COUNTED.finditer(text))
    counted = [int(number[1]) for number in numbers]
    first = counted[0] if counted else 0
    ends = [number.end() for number in numbers] if first == 1 else [0, *(number.end() for number in numbers)]
    if first not in (1, 2) or len(ends) < _FEWEST or counted != list(range(first, first + len(counted))):
        return text
    return _COUNTED.sub("\n", text).strip() if all(asking.match(text[end:].lstrip()) for end in ends) else text
