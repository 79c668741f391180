"""One thing asked of instead of another. In: an earlier question, what a message names. Out: the question with that in
the slot of its kind: "why did the US expel diplomats" and "the UK" are "why did the UK expel diplomats".

A slot is a span that names a place, a person or thing, an option of a command, a day of the week, a time or a number.
Nothing is put in where it is not certain what gives way to it.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Literal

import regex

from bot.answer.asking.phrases import Phrases
from bot.model import Exchange
from bot.text.patterns import lazily
from bot.text.places import LONGEST, is_of_place, is_place
from bot.text.stopwords import stopwords
from bot.text.terms import WORD

_SHORT = 4  # letters of a place with an "s"
_SHOUTED = 2  # words: more of them in capitals tell no names
_NAME = lazily(r"\p{Lu}[\p{L}\p{M}'’-]*(?:\s+\p{Lu}[\p{L}\p{M}'’-]*)*(?![\p{L}\p{N}\p{M}_])")
_NUMERAL = lazily(r"\d+(?:[.,]\d+)*(?!\w)")

_OPTION = lazily(r"(?<![\p{L}\p{N}_-])--?\p{L}[\p{L}\p{N}_-]*")

_Kind = Literal["place", "of-place", "name", "option", "day", "time", "number"]


@dataclass(frozen=True, slots=True)
class Slot:
    """A span of a question that names one of its kind; the article before it belongs to it."""

    start: int
    end: int
    kind: _Kind
    text: str
    preposition: str


def slots(text: str, names: frozenset[str], phrases: Phrases, *, first_is_name: bool) -> list[Slot]:
    """The slots of `text` in order; `names` are known names in lower case, and its first word may be one only if
    `first_is_name`: in a sentence it has a capital anyway."""
    tokens = list(WORD.finditer(text))
    shouted = text.isupper() and len(tokens) > _SHOUTED
    found: list[Slot] = []
    taken = 0

    def add(start: int, end: int, kind: _Kind) -> None:
        nonlocal taken
        taken = end
        before = [token for token in tokens if token.end() <= start]
        if before and before[-1].group().casefold() in phrases.articles:
            start = before.pop().start()
        word = before[-1].group().casefold() if before else ""
        found.append(Slot(start, end, kind, text[start:end], word if word in phrases.prepositions else ""))

    time = lazily(
        rf"(?:\d{{1,2}}(?:st|nd|rd|th|\.)?\s+)?(?<!\w)(?:{phrases.months})(?:\s+\d{{1,2}}(?:st|nd|rd|th)?\b,?)?(?:\s+\d{{4}})?\b"
        r"|\b(?:1\d|20)\d\ds?\b",
        regex.I,
    )
    times = {match.start(): match.end() for match in time.finditer(text)}
    day = lazily(rf"\b(?:{phrases.weekdays})\b", regex.I)
    days = {match.start(): match.end() for match in day.finditer(text)}
    # The quotes may be in another language than the phrases: "Do" begins a sentence, and is no name in German either.
    known = names - stopwords(phrases.code) - stopwords("en")
    options = {match.start(): match.span() for match in _OPTION.finditer(text)}
    for at, token in enumerate(tokens):
        start, word = token.start(), token.group()
        if start < taken:
            continue
        if start in options:
            add(*options[start], "option")
        elif start in times:
            add(start, times[start], "time")
        elif start in days:
            add(start, days[start], "day")
        elif (end := _place_end(text, tokens, at)) is not None:
            add(start, end, "place")
        elif phrases.code == "en" and word[-1] == "s" and len(word) > _SHORT and is_place(word[:-1]):
            add(start, token.end() - 1, "place")  # "russias stance"
        elif len(word) > 1 and word.isupper() and word.isalpha() and not shouted:
            add(start, token.end(), "place")
        elif is_of_place(word):
            add(start, token.end(), "of-place")
        elif (
            word[0].isupper()
            and not shouted
            and (at > 0 or first_is_name)
            and phrases.code != "de"  # where any noun has a capital
            and word.casefold() not in stopwords(phrases.code)
        ):
            run = _NAME.match(text, start)
            add(start, max(token.end(), run.end() if run else 0), "name")
        elif word.casefold() in known:
            last = at
            while last + 1 < len(tokens) and tokens[last + 1].group().casefold() in known:
                last += 1
            add(start, tokens[last].end(), "name")
        elif word.isdecimal() and (number := _NUMERAL.match(text, start)):
            add(start, number.end(), "number")  # "1.4" and "10,000" are two words, but one number
    return found


def together(text: str, found: Sequence[Slot], phrases: Phrases) -> list[Slot]:
    """The slots `found` in `text`, those that it names side by side as one: of "China and Iran", the same is asked."""
    joined: list[Slot] = []
    for slot in found:
        last = joined[-1] if joined else None
        if last is not None and last.kind == slot.kind and phrases.beside.fullmatch(text, last.end, slot.start):
            joined[-1] = replace(last, end=slot.end, text=text[last.start : slot.end])
        else:
            joined.append(slot)
    return joined


def names_in(exchange: Exchange) -> frozenset[str]:
    """Words that the quotes of an exchange and their titles write as names, lower case: few members type capitals."""
    return frozenset(
        word.casefold()
        for quote in exchange.quotes
        if quote.document.meta.language != "de"
        for text in (quote.text, quote.document.meta.title, *quote.heading)
        for match in _NAME.finditer(text)
        for word in WORD.findall(match.group())[0 if match.start() else 1 :]
    )


def is_covered(tail: str, by: Sequence[Slot], known: frozenset[str]) -> bool:
    """Whether `tail` says nothing but its slots `by` and words of `known`."""
    return all(
        any(slot.start <= match.start() < slot.end for slot in by) or match.group().casefold() in known
        for match in WORD.finditer(tail)
    )


def substituted(earlier: str, new: Sequence[Slot], old: Sequence[Slot], phrases: Phrases, may_add: bool) -> str | None:
    """`earlier`, whose slots are `old`, asked of what `new` names instead; where nothing gives way to that, it is put
    behind, if it `may_add` to the question. None where it is not certain."""
    changes: list[tuple[Slot, str]] = []
    added, used = "", set[int]()
    for slot in new:
        at = _place_for(slot, old, used)
        if at is not None:
            used.add(at)
            changes.append((old[at], slot.text))
        elif may_add and slot.preposition:
            added += f" {slot.preposition} {slot.text}"
        elif may_add and slot.kind in ("day", "time", "number"):
            added += " " + (phrases.year.format(slot.text) if slot.text.isdecimal() else slot.text)
        else:
            return None
    text = earlier
    for slot, other in sorted(changes, key=lambda change: -change[0].start):
        text = text[: slot.start] + other + text[slot.end :]
    return text + added if text + added != earlier else None


def _place_for(new: Slot, old: Sequence[Slot], used: set[int]) -> int | None:
    """Which slot of the earlier question `new` takes: of its own kind, after the same preposition, the first."""
    free = [at for at in range(len(old)) if at not in used]
    kinds: Sequence[Sequence[str]] = {
        "place": (("place",), ("of-place",)),
        "of-place": (("of-place",), ("place",)),
        "name": (("name",),),
        "option": (("option",),),
        "day": (("day",),),
        "time": (("time",),),
        "number": (("number",),),
    }[new.kind]
    for kind in kinds:
        same = [at for at in free if old[at].kind in kind]
        alike = [at for at in same if old[at].preposition == new.preposition]
        if new.preposition and not alike and new.kind not in ("day", "time", "number"):
            continue
        if same:
            return (alike or same)[0]
    # "what did Putin say?", "and the UK?": the only one who is named there.
    others = [at for at in free if old[at].kind in ("place", "name")]
    return others[0] if new.kind in ("place", "name") and not new.preposition and len(others) == 1 else None


def _place_end(text: str, tokens: Sequence[regex.Match[str]], at: int) -> int | None:
    for last in range(min(at + LONGEST, len(tokens)) - 1, at - 1, -1):
        if is_place(text[tokens[at].start() : tokens[last].end()]):
            return tokens[last].end()
    # "us" is a pronoun, "the us" is not
    if at and tokens[at].group().casefold() == "us" and tokens[at - 1].group().casefold() == "the":
        return tokens[at].end()
    return None
