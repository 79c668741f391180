"""Numbers and dates in their other writings. In: a question's text. Out: what a text may write instead.

"two" and "2", "twenty-five" and "25", "first" and "1st", "5k" and "5000", "2.5k" and "2500", "50mb" and "50 MB", "2.0"
and "2", "v2" and "2", "10:30" and "10.30", "5 000" and "5000"; the parts of a date ("4/3/2018", "2018-03-04", "march
4th") by the names and the numbers of months; "'17" as 2017, "'89" as 1989. Number words and months are data of each
language.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from itertools import chain

import regex

from bot.text.alternatives import Alternative
from bot.text.languages import Language, language_of
from bot.text.patterns import lazily
from bot.text.terms import fold_word, spelt_words

_SAME = 0.9
_WORDS = 0.8
_GUESS = 0.6

_THOUSANDS = lazily(r"(?<![\w.,])([0-9]{1,4}(?:\.[0-9])?)k(?!\w)", regex.I)
_OF_THOUSANDS = lazily(r"([1-9][0-9]{0,5})000\Z")
_LONG = lazily(r"([1-9][0-9]{3,8})(\.[0-9]{1,9})?\Z")
_SPACED = lazily(
    r"(?<![\w.,])(?<![0-9]\s)([1-9][0-9]{0,2}(?:[ \u00a0\u202f][0-9]{3}){1,3}+)((?:[.,][0-9]{1,2})?)"
    r"(?!\w|[.,][0-9]|\s[0-9])"
)
_WHOLE = lazily(r"([0-9]{1,9})\.0{1,2}\Z")
_CLOCK = lazily(r"(?<![\w.,:])([01]?[0-9]|2[0-4])([:.])([0-5][0-9])(?![\w:]|[.,][0-9])")
_OF_DAY = lazily(r"\s?(?:uhr|[ap]\.?m\b)|\s(?:h|o['’]?clock)\b", regex.I)
_AT = lazily(r"\b(?:at|um|a las?|à|в)\s\Z", regex.I)
_DAY_MONTH = lazily(
    r"\b(?:am|vom|bis|zum|ab|seit|on|since|by|until|till)\s([0-3]?[0-9])\.([01]?[0-9])(?=\.?(?!\w|[.,][0-9]))", regex.I
)
_VERSION = lazily(r"(?<![\w.,/:-])(v?)([0-9]{1,2})(?![\w/:-]|[.,][0-9])", regex.I)
_PLAIN = lazily(r"(?<![\w.,/-])[0-9]{1,9}(?![\w/-]|[.,][0-9])")
_ORDINAL = lazily(r"(?<![\w.,])([0-9]{1,3})(?:st|nd|rd|th)(?!\w)", regex.I)
_MEASURE = lazily(r"(?<![\w.,])([0-9]{1,9}+(?:[.,][0-9]{1,9}+)*+)(?!(?i:k|st|nd|rd|th)\b)(\p{L}{1,3})(?!\w)")
_MEASURE_APART = lazily(r"(?<![\w.,])([0-9]{1,9}(?:[.,][0-9]{1,9})*)\s(\p{L}{1,2})(?!\w)")
_SHORT_YEAR = lazily(
    r"(?:\b(?:in|since|by|until|till|from|of|im|seit|en)\s+['’]?|(?<!\w)['’])([0-9][0-9])(?![\w.,:/%$€-])", regex.I
)
_NUMERIC_DATE = lazily(r"(?<![\w.,/-])([0-9]{1,4})([./-])([0-9]{1,2})\2([0-9]{2,4})(?![\w/-])")
_FIGURE = lazily(r"[0-9]")
_DAYS, _MONTHS = 31, 12
_CENTURY = 2000
_LAST_CENTURY = 31  # from this on, two figures are rather a year of the last
_YEARS = range(1001, 2101)


def other_writings(text: str, languages: Sequence[str] = ("en",)) -> Iterator[Alternative]:
    """Every number, measure and date of `text` with its other writings in texts of `languages`."""
    known = [language_of(code) for code in languages]
    words = {word.folded for word in spelt_words(text)}
    figures = _FIGURE.search(text) is not None
    for found in chain(
        _digits(text) if figures else (), _in_words(text, known, figures=figures), _dates(text, known, figures=figures)
    ):
        if words.issuperset(found.of):  # else the digits are part of a word: 2¼
            yield found


def _digits(text: str) -> Iterator[Alternative]:
    for word, folded, _, _ in spelt_words(text):
        if whole := _WHOLE.match(folded):
            yield Alternative((folded,), whole[1], _WORDS, "number")
        elif (thousands := _OF_THOUSANDS.match(folded)) and (word != folded or int(folded) not in _YEARS):
            yield Alternative((folded,), f"{thousands[1]}k", _SAME, "number")
        if (long := _LONG.match(folded)) and (word != folded or long[2] or int(long[1]) not in _YEARS):
            yield Alternative((folded,), f"{int(long[1]):,}".replace(",", " ") + (long[2] or ""), _SAME, "number")
    for match in _SPACED.finditer(text):
        whole = regex.sub(r"\s", "", match[1])
        yield Alternative(
            tuple(spelt.folded for spelt in spelt_words(match.group())), whole + match[2], _SAME, "number"
        )
    for match in _THOUSANDS.finditer(text):
        yield Alternative((fold_word(match.group()),), f"{round(float(match[1]) * 1000)}", _SAME, "number")
    for match in _CLOCK.finditer(text):
        hours, divider, minutes = match.groups()
        start, after = match.span()
        if divider == ":":
            yield Alternative((hours, minutes), f"{hours}.{minutes}", _SAME, "number")
        elif _OF_DAY.match(text, after) or _AT.search(text, max(start - 9, 0), start):
            yield Alternative((f"{hours}.{minutes}",), f"{hours}:{minutes}", _SAME, "number")
    for match in _DAY_MONTH.finditer(text):
        if 1 <= int(match[1]) <= _DAYS and 1 <= int(match[2]) <= _MONTHS:
            yield Alternative((f"{match[1]}.{match[2]}",), f"{match[1]} {match[2]}", _WORDS, "number")
    for match in _VERSION.finditer(text):
        yield Alternative((match.group().lower(),), match[2] if match[1] else f"v{match[2]}", _WORDS, "number")
    for match in _MEASURE.finditer(text):
        yield Alternative((fold_word(match.group()),), f"{match[1]} {match[2]}", _SAME, "number")
    for match in _MEASURE_APART.finditer(text):
        number, unit = fold_word(match[1]), fold_word(match[2])
        yield Alternative((number, unit), f"{number}{unit}", _SAME, "number")
    for match in _SHORT_YEAR.finditer(text):
        yield from _in_full(match[1])


def _in_full(year: str) -> Iterator[Alternative]:
    """The years that two figures may be, in this century or the last: '17 as 2017, '89 as 1989."""
    this, last = _CENTURY + int(year), _CENTURY - 100 + int(year)
    likely, other = (this, last) if int(year) < _LAST_CENTURY else (last, this)
    yield Alternative((year,), str(likely), _WORDS, "number")
    yield Alternative((year,), str(other), _GUESS, "number")


def _in_words(text: str, known: Sequence[Language], *, figures: bool) -> Iterator[Alternative]:
    words = spelt_words(text)
    for language in known:
        taken = 0
        for at, (_, word, _, end) in enumerate(words):
            if at < taken:
                continue
            tens = language.numbers.get(word, 0)
            if at + 1 < len(words) and 20 <= tens < 100 and text[end : words[at + 1].start] in ("-", " "):
                unit = words[at + 1].folded
                if 0 < language.numbers.get(unit, 0) < 10:
                    yield Alternative((word, unit), str(tens + language.numbers[unit]), _WORDS, "number")
                    taken = at + 2
                    continue
                if 0 < language.numerals.get(unit, 0) < 10:
                    yield Alternative((word, unit), _ordinal(tens + language.numerals[unit]), _WORDS, "number")
                    taken = at + 2
                    continue
            if tens > 1:
                yield Alternative((word,), str(tens), _WORDS, "number")
            if word in language.numerals:
                yield Alternative((word,), _ordinal(language.numerals[word]), _WORDS, "number")
        if not figures:
            continue
        cardinals = {number: word for word, number in _backwards(language.numbers)}
        ordinals = {number: word for word, number in _backwards(language.numerals)}
        for match in _PLAIN.finditer(text):
            if spoken := _spoken(int(match.group()), cardinals, cardinals):
                yield Alternative((match.group(),), spoken, _WORDS, "number")
        for match in _ORDINAL.finditer(text):
            if spoken := _spoken(int(match[1]), cardinals, ordinals):
                yield Alternative((fold_word(match.group()),), spoken, _WORDS, "number")


def _backwards(words: Mapping[str, int]) -> list[tuple[str, int]]:
    """The words of a table so that the first of several for one number is the last to be put into a dictionary."""
    return list(words.items())[::-1]


def _spoken(number: int, cardinals: Mapping[int, str], last: Mapping[int, str]) -> str | None:
    """A number in words; None where the language has no word for it, or says it otherwise."""
    if number in last:
        # "one" is mostly no number.
        return last[number] if number > 1 or last is not cardinals else None
    tens, unit = number - number % 10, number % 10
    return f"{cardinals[tens]} {last[unit]}" if 20 <= tens < 100 and tens in cardinals and unit in last else None


def _ordinal(number: int) -> str:
    special = {1: "st", 2: "nd", 3: "rd"}
    return f"{number}{'th' if number % 100 in (11, 12, 13) else special.get(number % 10, 'th')}"


def _dates(text: str, known: Sequence[Language], *, figures: bool) -> Iterator[Alternative]:
    for match in _NUMERIC_DATE.finditer(text) if figures else ():
        first, divider, second, third = match.groups()
        if len(first) == 4:
            orders = [(third, second)]
        elif divider == ".":
            orders = [(first, second)]
        else:
            orders = [(second, first), (first, second)]
        for day, month in orders:
            if 1 <= int(day) <= _DAYS and 1 <= int(month) <= _MONTHS:
                yield from _day(day)
                yield from _named(month, known)
        if len(first) < 3 and len(third) == 2:
            yield from _in_full(third)
    words = [word.folded for word in spelt_words(text)]
    if not any(word in language.months for language in known for word in words):
        return
    months = {name: number for language in known for name, number in language.months.items()}
    for at, word in enumerate(words):
        if word not in months:
            continue
        beside = [words[near] for near in (at - 2, at - 1, at + 1) if 0 <= near < len(words)]
        for other in beside:
            if (day := other.rstrip("stndrh")).isdecimal() and day.isascii() and 1 <= int(day) <= _DAYS:
                if day != other:
                    yield Alternative((other,), day, _SAME, "number")
                yield from _day(day, other)
                yield Alternative((word,), f"{months[word]:02}", _GUESS, "number")
                if other == words[min(at + 1, len(words) - 1)] and len(other) == 2:
                    yield Alternative((other,), str(_CENTURY + int(other)), _GUESS, "number")  # "feb 25"
            elif other.isdecimal() and len(other) == 4:
                yield Alternative((word,), f"{months[word]:02}", _GUESS, "number")
        for language in known:
            if word in language.months:
                names = (name for name, number in language.months.items() if number == months[word] and name != word)
                yield from (Alternative((word,), name, _SAME, "number") for name in names)


def _day(day: str, written: str | None = None) -> Iterator[Alternative]:
    word = written or day
    for other in dict.fromkeys((str(int(day)), f"{int(day):02}", _ordinal(int(day)))):
        if other != word:
            yield Alternative((word,), other, _WORDS, "number")


def _named(month: str, known: Sequence[Language]) -> Iterator[Alternative]:
    for language in known:
        for name, number in language.months.items():
            if number == int(month):
                yield Alternative((month,), name, _WORDS, "number")
    for other in (str(int(month)), f"{int(month):02}"):
        if other != month:
            yield Alternative((month,), other, _WORDS, "number")
