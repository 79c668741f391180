"""One of the quotes, by its number. In: a message, the quotes of an answer. Out: which of them it names: "[2]", "the
second one", "more about the last quote".
"""

from __future__ import annotations

from collections.abc import Sequence

import regex

from bot.answer.asking.phrases import Phrases, trimmed
from bot.model import Quote
from bot.text.patterns import lazily

_BRACKET = lazily(r"(?:^|(?<=\s))\[(\d{1,2})\](?=$|[\s?!.,:;])")


def named(message: str, phrases: Phrases) -> tuple[int, bool] | None:
    """Which quote a message names (-1: the last), and whether it says nothing else."""
    if message.isdecimal() and len(message) < 3:
        return int(message), True
    if match := _BRACKET.search(message):
        rest = trimmed(message[: match.start()] + message[match.end() :])
        return int(match[1]), not rest or regex.fullmatch(phrases.about, f"{rest} ", regex.I) is not None
    words = "|".join(f"(?P<n{at}>{word})" for at, word in enumerate((*phrases.ordinals, phrases.last)))
    article = "(?:(?:" + "|".join(sorted(phrases.articles)) + r")\s+)?"
    numeral = rf"(?:{phrases.one}\s*|#\s?)(?P<digits>\d{{1,2}})"
    pattern = rf"{article}(?:(?:{words})(?:\s+(?P<counted>{phrases.one}))?|{numeral})"
    if match := regex.fullmatch(phrases.about + pattern + r"(?:\s+(?:please|pls|bitte))?", message, regex.I):
        return _number(match), True
    match = regex.search(rf"\b(?:{pattern})(?!\w)", message, regex.I)
    if match and (match["counted"] or match["digits"]):
        return _number(match), False
    return None


def numbered(quotes: Sequence[Quote], number: int) -> Quote | None:
    """The quote with a number (-1: the last); of a single quote of several items, the item. None if there is none."""
    if not quotes:
        return None
    if number == -1:
        return quotes[-1]
    if found := next((quote for quote in quotes if quote.n == number), None):
        return found
    # One quote of several items: the member counts those.
    lines = [line for quote in quotes for line in quote.text.split("\n") if line.strip()]
    if len(quotes) == 1 and 1 <= number <= len(lines):
        quote, line = quotes[0], lines[number - 1]
        start = quote.start + quote.text.index(line)
        return Quote(quote.n, line, start, start + len(line), quote.score, quote.document, quote.passage, quote.heading)
    return None


def _number(match: regex.Match[str]) -> int:
    groups = match.groupdict()
    if groups["digits"]:
        return int(groups["digits"])
    at = next(int(name[1:]) for name, value in groups.items() if value and name[0] == "n")
    return at + 1 if f"n{at + 1}" in groups else -1
