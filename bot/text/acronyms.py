"""Acronyms that a text explains, or that its readers may make. In: text. Out: (short, long) as they are written.

"Strategic Arms Limitation Talks (SALT)", "SALT (Strategic Arms Limitation Talks)" and "Strategic Arms Limitation Talks,
or SALT" each explain one. Only where every letter of the short form begins a word of the long one, in order, and no
word but function words is left over: a wrong pair would answer another question.

Readers shorten the name of a section ("Terms of service": TOS) and a word of several ("push-to-talk": PTT) by the
initials of all its words, where these are no word themselves: such a short form is given in small letters.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from bot.text.everyday import is_known
from bot.text.languages import language_of
from bot.text.patterns import lazily

_SHORT = r"\p{Lu}[\p{L}\p{N}&]{0,7}?[\p{Lu}\p{N}]"
_LONG_WORDS = 14
_AFTER = lazily(rf"(?:\(|,\s+or\s+(?:the\s+)?)[\"“']?(?P<short>{_SHORT})s?[\"”']?(?=[\s),;.:]|$)")
_BEFORE = lazily(rf"\b(?P<short>{_SHORT})s?\s+\((?P<long>[^()\n]{{3,160}})\)")
_WORD = lazily(r"[\p{L}\p{N}][\p{L}\p{N}\p{M}'’‐‑-]*")
_PART = lazily(r"[\p{L}\p{N}][\p{L}\p{N}\p{M}]*")
_HYPHENED = lazily(r"(?<![\p{L}\p{N}_-])\p{L}+(?:[-‐‑]\p{L}+){2,4}(?![\p{L}\p{N}_-])")
_NAME = lazily(r"^[\W\d]*(?P<name>\p{L}+(?: \p{L}+){2,4})\W*$")
_BREAK = lazily(r"[.;:!?()\[\]]\s|\n\s*\n")
_REACH = 200
_SMALL = language_of("en").stopwords


def explained(text: str) -> Iterator[tuple[str, str]]:
    """Each acronym of `text` with the words that it stands for, in the order of the text."""
    for match in _AFTER.finditer(text):
        before = text[max(0, match.start() - _REACH) : match.start()].rstrip()
        start = max((found.end() for found in _BREAK.finditer(before)), default=0)
        words = _WORD.findall(before, start)[-_LONG_WORDS:]
        if (long := _ending(match["short"], words)) is not None:
            yield match["short"], " ".join(long)
    for match in _BEFORE.finditer(text):
        words = _WORD.findall(match["long"])[:_LONG_WORDS]
        long = _ending(match["short"], words)
        if long is not None and len(long) == sum(len(_PART.findall(word)) for word in words):
            yield match["short"], " ".join(long)


def implied(text: str, headings: Iterable[str]) -> Iterator[tuple[str, str]]:
    """What readers may call words of several parts in `text`, and sections by their `headings`: at least three
    initials."""
    names = [match["name"] for match in map(_NAME.match, headings) if match]
    for long in (*_HYPHENED.findall(text), *names):
        words = _PART.findall(long)
        short = "".join(word[0] for word in words).casefold()
        if not is_known(short, language_of("en")):
            yield short, " ".join(words)


def _ending(short: str, words: list[str]) -> list[str] | None:
    """The shortest end of `words` whose initials are `short`; None where there is none."""
    letters = "".join(letter for letter in short.casefold() if letter.isalnum())
    if len(letters) < 2 or short in words:
        return None
    for at in range(len(words) - 1, -1, -1):
        if letters in _initials(tuple(words[at:]), len(letters)):
            # "(US)" after "under strain" explains nothing.
            named = len(letters) > 2 or (words[at][0].isupper() and words[-1][0].isupper())
            return [part for word in words[at:] for part in _PART.findall(word)] if named else None
    return None


def _initials(words: tuple[str, ...], most: int) -> set[str]:
    """What the initials of `words` may spell: a function word or a later part of a hyphened one may be passed over,
    but not the first word."""
    found = {""}
    for at, word in enumerate(words):
        parts = [part.casefold() for part in _PART.findall(word)]
        own = {parts[0][0], "".join(part[0] for part in parts)}
        if at and parts[0] in _SMALL:
            own.add("")
        found = {before + letters for before in found for letters in own if len(before) + len(letters) <= most}
    return found
