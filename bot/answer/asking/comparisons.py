"""How questions name two sides. In: what the languages know of comparing. Out: the patterns of such questions, and a
question with another second side.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cache
from itertools import chain

import regex

from bot.text.languages import LANGUAGES, Pattern, language_of
from bot.text.languages.comparing import Comparing, Comparison
from bot.text.patterns import either, lazily

_LONGEST = 600  # characters of a question that compares
_SENTENCE = lazily(r"(?:[^.?!;。？！；\n]|\.(?!\s))++\S?")
_SIDE = r"(?:[^?.!;:]|(?<=\w)\.(?=\w)){1,60}?"  # "3.11", "settings.toml"
_NAME = r"(?:the |an? )?[\w'’-]+(?:\s(?-i:\p{Lu})[\w'’-]+){0,3}"
_UNSPACED_SIDE = (  # names of other scripts have spaces
    r"(?:[^\s，,、。？?！!；;：:]|(?<=[\p{Latin}\p{N}])\s(?=[\p{Latin}\p{N}])){1,24}?"
)
_KNOWN = tuple(known.comparing for known in LANGUAGES.values() if known.comparing)
_COORDINATORS = tuple(known.cohesion for known in LANGUAGES.values() if known.cohesion)
_AND = rf"(?:{either(known.additive for known in _COORDINATORS)}|&)"
_OR = rf"(?:{either(known.disjunctive for known in _COORDINATORS)})"
_UNTIL = rf"(?=\s+(?:{either(known.until for known in _KNOWN)})\b|\s*[?!;:]|\s*\.(?!\w)|\s*,(?!\d)|\s*$)"


@dataclass(frozen=True, slots=True)
class Compared:
    """Questions that compare: a plain search for one of `needed` tells soonest that a question is none of them. Where
    they are `even`, what stands before the first side is said of both; where they `differ`, they ask how the two do."""

    needed: tuple[str, ...]
    pattern: Pattern
    even: bool = False
    differ: bool = False

    def places(self, text: str) -> Iterator[regex.Match[str]]:
        """Where a text compares so; of one that is longer than a question, where a sentence of it does."""
        for start, end in _spans(text):
            yield from self.pattern.finditer(text, start, end)


def _spans(text: str) -> Iterator[tuple[int, int]]:
    """What is looked through at once. A pattern tries every two places for the sides: it would take seconds for a
    message that says "A vs B" all over."""
    if len(text) <= _LONGEST:
        yield 0, len(text)
        return
    yield from (one.span() for one in _SENTENCE.finditer(text) if one.end() - one.start() <= _LONGEST)


def _of_languages(kind: Callable[[Comparing], tuple[Comparison, ...]], *, differ: bool = False) -> Iterator[Compared]:
    """What the languages have of a kind of questions, with patterns for the sides."""
    for known in LANGUAGES.values():
        for needed, source in kind(known.comparing) if known.comparing else ():
            yield Compared(needed, _sided(source, spaced=known.spaced), differ=differ)


def _sided(source: str, *, spaced: bool) -> Pattern:
    side, until = (_SIDE, _UNTIL) if spaced else (_UNSPACED_SIDE, "")
    for mark, meant in (
        ("<a>", rf"(?P<a>{side})"),
        ("<b>", rf"(?P<b>{side}){until}"),
        ("<word a>", r"(?P<a>[\w.+#-]+)"),
        ("<word b>", r"(?P<b>[\w.+#-]+)"),
        ("<name a>", rf"(?P<a>{_NAME})"),
        ("<name b>", rf"(?P<b>{_NAME})"),
        ("<and>", _AND),
    ):
        source = source.replace(mark, meant)
    return lazily(source, regex.I)


_VERSUS = tuple(word for known in _KNOWN for word in known.versus)
COMPARISONS = (
    *_of_languages(lambda known: known.contrasts, differ=True),
    Compared(
        _VERSUS,
        lazily(
            rf"(?P<a>{_SIDE})\s+(?!{either(known.no_versus for known in _KNOWN)})(?:{either(_VERSUS)})\.?\s+"
            rf"(?P<b>{_SIDE}){_UNTIL}",
            regex.I,
        ),
        even=True,
        differ=True,
    ),
    # "which is older, A or B?": what is weighed stands before the comma.
    Compared(
        (",", ":"),
        lazily(
            rf"\b(?:{either(known.which for known in _KNOWN)})\b[^?,:]*"
            rf"(?:{either(known.degrees for known in _KNOWN)})\b[^?,:]*[,:]\s*"
            rf"(?P<a>{_SIDE}),?\s+{_OR}\s+(?P<b>{_SIDE}){_UNTIL}",
            regex.I,
        ),
    ),
    *_of_languages(lambda known: known.pairs),
)
NEEDED = tuple(dict.fromkeys(chain.from_iterable(comparison.needed for comparison in COMPARISONS)))
"""A question that compares has one of these: most have none."""
_LONGEST_NAMED = 60  # characters
_CLOSES = lazily(rf"(?:{either(known.closes for known in _KNOWN)})", regex.I)


def only_compares(message: str) -> bool:
    """Whether a message asks which of two is better, or how they differ, without naming them."""
    return _CLOSES.fullmatch(message) is not None


def contrasts(text: str, language: str) -> bool:
    """Whether a statement tells how two differ."""
    known = _contrasting(language)
    return known is not None and known.search(text) is not None


@cache
def _contrasting(language: str) -> Pattern | None:
    known = language_of(language)
    if known.comparing is None or not known.comparing.contrasting:
        return None
    edge = r"\b" if known.spaced else ""
    return lazily(rf"{edge}(?:{known.comparing.contrasting}){edge}", regex.I)


def named_against(message: str, language: str) -> tuple[str, bool] | None:
    """What a message without its "and" names to compare with: "vs the third"; and whether what says so may only say
    where that is ("gegenüber"), and compares only what was compared before. None where it names nothing so."""
    known = LANGUAGES[language].comparing if language in LANGUAGES else None
    for source, either_way in ((known.against, False), (known.opposite, True)) if known else ():
        if source and (match := _whole(source).fullmatch(message)):
            return match["b"].strip(), either_way
    return None


@cache
def _whole(source: str) -> Pattern:
    return lazily(source.replace("<b>", rf"(?P<b>\S.{{0,{_LONGEST_NAMED}}}?)"), regex.I)


def with_other(text: str, new: str) -> str | None:
    """A question that compares, with another second side; None for any other question."""
    folded = text.casefold()
    for comparison in COMPARISONS:
        if any(map(folded.__contains__, comparison.needed)) and (match := next(comparison.places(text), None)):
            return text[: match.start("b")] + new + text[match.end("b") :]
    return None
