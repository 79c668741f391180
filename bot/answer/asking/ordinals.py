"""One of the quotes, by its number. In: a message, the quotes of an answer. Out: which of them it names: "[2]", "the
second one", "more about the last quote".
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

import regex

from bot.answer.asking.phrases import PHRASES, Phrases, trimmed
from bot.model import Quote
from bot.text.patterns import either, lazily

_BRACKET = lazily(r"(?:^|(?<=\s))\[(\d{1,2})\](?=$|[\s?!.,:;])")
_LINE = lazily(r"[^\n]*\S[^\n]*")


@dataclass(frozen=True, slots=True)
class Named:
    """Which quote a message names (-1: the last), whether it says nothing else, and whether it counts ("the second")
    or reads the number that stands there ("[2]")."""

    number: int
    whole: bool
    counted: bool = False


def named(message: str, phrases: Phrases) -> Named | None:
    """The quote that a message names, if any."""
    if message.isdecimal() and len(message) < 3:
        return Named(int(message), whole=True)
    if match := _BRACKET.search(message):
        rest = trimmed(message[: match.start()] + message[match.end() :])
        return Named(int(match[1]), not rest or _about(phrases).fullmatch(f"{rest} ") is not None)
    if match := _alone(phrases).fullmatch(message):
        return _named(match, whole=True)
    if (match := _digits(phrases).fullmatch(message)) and phrases.opener.match(
        message, 0, match.start("digits")
    ) is None:
        return _named(match, whole=True)
    match = _within(phrases).search(message)
    if match and (match["counted"] or match["digits"]):
        return _named(match, whole=False)
    return None


def numbered(quotes: Sequence[Quote], number: int, *, items: bool) -> Quote | None:
    """The quote with a number (-1: the last), or the item of a list that has so many; of a list that is quoted first,
    the item before all, where `items` are meant. None if there is none."""
    if not quotes:
        return None
    lines = _lines(quotes[0])
    if items and len(lines) > 1 and number <= len(lines):
        return _item(quotes[0], lines[number - 1 if number > 0 else -1])
    if number == -1:
        return quotes[-1]
    if found := next((quote for quote in quotes if quote.n == number), None):
        return found
    lists = ((quote, _lines(quote)) for quote in quotes)
    return next((_item(quote, lines[number - 1]) for quote, lines in lists if 1 <= number <= len(lines)), None)


def _lines(quote: Quote) -> list[regex.Match[str]]:
    """The lines of a quote that are not empty."""
    return list(_LINE.finditer(quote.text))


def _item(quote: Quote, line: regex.Match[str]) -> Quote:
    start, end = quote.start + line.start(), quote.start + line.end()
    return replace(quote, text=line.group(), start=start, end=end, context=(), more=0)


def _named(match: regex.Match[str], *, whole: bool) -> Named:
    groups = match.groupdict()
    if groups["digits"]:
        return Named(int(groups["digits"]), whole)
    at = next(int(name[1:]) for name, value in groups.items() if value and name[0] == "n")
    return Named(at + 1 if f"n{at + 1}" in groups else -1, whole, counted=True)


@lru_cache(maxsize=16)
def _about(phrases: Phrases) -> regex.Pattern[str]:
    return lazily(phrases.about, regex.I)


@lru_cache(maxsize=16)
def _alone(phrases: Phrases) -> regex.Pattern[str]:
    """A message that is nothing but an ordinal."""
    return lazily(
        rf"{phrases.about}{_ordinal(phrases)}"
        rf"(?:\s*(?:{either(known.please for known in PHRASES)}|{phrases.beyond.pattern}|{phrases.again.pattern}))*",
        regex.I,
    )


@lru_cache(maxsize=16)
def _digits(phrases: Phrases) -> regex.Pattern[str]:
    """A number behind an article or a verb: "show me 2", "el 2"."""
    return lazily(rf"{phrases.about}{_article(phrases)}(?P<digits>\d{{1,2}})\.?", regex.I)


@lru_cache(maxsize=16)
def _within(phrases: Phrases) -> regex.Pattern[str]:
    """An ordinal in a message."""
    return lazily(rf"\b(?:{_ordinal(phrases)})(?!\w)" if phrases.spaced else _ordinal(phrases), regex.I)


def _article(phrases: Phrases) -> str:
    return "(?:(?:" + "|".join(sorted(phrases.articles)) + r")\s+)?" if phrases.articles else ""


def _ordinal(phrases: Phrases) -> str:
    words = "|".join(f"(?P<n{at}>{word})" for at, word in enumerate((*phrases.ordinals, phrases.last)))
    gap = r"\s+" if phrases.spaced else r"\s*"
    numeral = rf"(?:{phrases.one}\s*|#\s?)(?P<digits>\d{{1,2}})"
    return rf"{_article(phrases)}(?:(?:{words})(?:{gap}(?P<counted>{phrases.one}))?|{numeral})"
