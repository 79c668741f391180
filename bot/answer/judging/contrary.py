"""Whether a quote says another thing than the question asks, with the same words. In: both as texts. Out: a `Contrary`.

Near misses share all their words but one that turns the statement round: the quote names the largest, the question
the smallest; the quote says what is, the question asks what is not, or the other way round; the question wants the
first, the quote has some. Each is a matter of words, so it can be shown (`quoth why`); the words are data of the
languages.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from functools import lru_cache

import regex

from bot.text.languages import LANGUAGES, Language, Pattern, language_of
from bot.text.patterns import either, lazily, lazily_by_re
from bot.text.terms import Analyzer, Spelled, analyzer_of, fold_word

# A thing between two others with a word that makes them differ: "US envoy to Russia" is not "Russian envoy to the US".
_DIRECTED = lazily_by_re(
    r"\b(?=(?P<one>\w+)(?:['’]s)? (?P<what>\w+) (?P<way>to|from|against|on|by|over|into) (?:the )?(?P<other>\w+))"
)
_WAY = lazily(r" (?:to|from|against|on|by|over|into) ")
_REPORTED = lazily(
    r"""(?<![\w"'`])(["'`])(?=[^"'`]* )[^"'`\n]{8,}\1(?!\w)|[‘“][^‘’“”\n]{8,}[’”]|„[^„“”\n]{8,}[“”]|«[^«»\n]{8,}»"""
    r"|\b(?:\p{Lu}\w*)?(?:[Ee]rror|Exception|Warning):\s[^?\n]*|\bno such \w+\b"
)
"""What a question reports that a program said: that denies nothing which the asker would."""
_MAY_REPORT = re.compile(r"[\"'`‘“„«:]|no such ")
"""What is in every such report: most questions have none."""
_BEGINNING = 3
_REST = 4  # letters, at least, that a prefix turns round: "unequal", not "under"
_CLAUSE_ENDS = lazily(r"[,;:()–—.!?，。；：、！？（）]|\s-\s")
_REACH = 5  # words behind a negator, function words included, among which those are that it denies
_FIGURES = tuple(known.figures for known in LANGUAGES.values() if known.figures)
_TIME = rf"\d{{1,2}}(?:[:.]\d{{2}})?\s?(?:[ap]\.?m\.?|{either(known.hour for known in _FIGURES)}|h(?:\s?\d{{2}})?)?"
_HOURS = lazily(
    rf"(?<![\d.,:])\b{_TIME}\s?(?:[-–—]|{either(known.until for known in _FIGURES)})\s?{_TIME}(?!\w)(?![.,:]?\d)",
    regex.I,
)
"""Opening hours: "9 to 17", "von 9 bis 17 Uhr"."""
_ASKED, _SAID = 1, 3  # words with content that a negator denies: what a question denies must be plain


@dataclass(frozen=True, slots=True)
class Contrary:
    """What speaks against a quote. `opposed`: it has the opposite of a word of the question, and not the word;
    `denied`: the question asks for what is not so, and the quote denies nothing; `swapped`: it has two things of the
    question the other way round ("the US envoy to Russia", "the Russian envoy to the US"); `lacks_limit`: the question
    singles one out ("the first", "only"), with a word that the quote lacks; `affirmed`: it denies
    something, but says just what the question denies; `negated`: it denies a word of a question that denies nothing;
    `past`: the question asks how things are, and it only tells how they had been; `stands`: the question asks how
    something came about, and it only tells how things are."""

    opposed: bool = False
    denied: bool = False
    swapped: bool = False
    lacks_limit: bool = False
    affirmed: bool = False
    negated: bool = False
    past: bool = False
    stands: bool = False


def contrary(question: str, quote: str, language: str) -> Contrary:
    """How the `quote`, a text of `language`, contradicts the `question`."""
    known = language_of(language)
    own = _REPORTED.sub(" ", question) if _MAY_REPORT.search(question) else question
    analyzer, opposites = analyzer_of(language), _opposites(language)
    asks, says = analyzer.spelled(question), analyzer.spelled(quote)
    asked, said = _stems(asks), _stems(says)
    limits = known.singles_out.finditer(question) if known.singles_out else ()
    asks_not, says_not = _not(own, known, analyzer), _not(quote, known, analyzer)
    nothing = asks_not is None and says_not is None
    affirmed, negated = (False, False) if nothing else _denial(own, quote, language)
    denies = bool(known.denies and known.denied and known.denies.search(own))
    opposing = said - (says_not or frozenset())
    # "Open from 9 to 17" tells when it closes.
    closing = known.closing and known.closing.search(question)
    told = {analyzer.term(closing["verb"])} if closing and _HOURS.search(quote) else set[str]()
    opposed = (
        any(
            stem not in said and not (opposites[stem] & opposing).issubset(asked)
            for stem in (asked & opposites.keys()) - (asks_not or frozenset()) - told
        )
        or _turns(asks, asked, said, language)
        or _turns(says, said, asked, language)
    )
    # "Cats dislike it" tells why cats do not like it.
    agrees = denies and opposed
    denied = denies and not agrees and not (known.denied and known.denied.search(quote))
    return Contrary(
        opposed=opposed and not agrees,
        denied=denied,
        swapped=_swapped(question, quote, known.same.groups()),
        lacks_limit=any(
            stem not in said and said.isdisjoint(_alike(language).get(stem, ()))
            for limit in limits
            for stem in _stems(analyzer.spelled(limit.group()))
        ),
        affirmed=affirmed and not denied and not agrees,
        negated=negated,
        past=bool(known.now and known.past and known.now.search(question) and known.past.search(quote)),
        stands=bool(
            known.came_about and known.stands and known.came_about.search(question) and known.stands.search(quote)
        ),
    )


def _stems(words: Iterable[Spelled]) -> frozenset[str]:
    return frozenset(term for _, term, _, _, _ in words)


def _turns(words: Iterable[Spelled], own: frozenset[str], others: frozenset[str], language: str) -> bool:
    """Whether one of the words, whose stems are `own`, is another with a prefix that turns it round ("unusual"), and
    the `others` have that other, but not the word."""
    plain = {_turned(word, language) for word, term, _, _, _ in words if term not in others}
    return any(stem and stem not in own for stem in plain & others)


@lru_cache(maxsize=4096)
def _turned(word: str, language: str) -> str:
    """The stem of a word without a prefix that turns it round, "" for one without such a prefix."""
    prefixes, folded = language_of(language).turning, fold_word(word)
    bare = prefixes.match(folded) if prefixes else None
    return analyzer_of(language).term(folded[bare.end() :]) if bare and len(folded) - bare.end() >= _REST else ""


def _denial(question: str, quote: str, language: str) -> tuple[bool, bool]:
    """Whether the quote says what the question denies, and whether it denies what the question takes as given."""
    known = language_of(language)
    if known.negators is None or (known.askers and known.askers.search(question)):
        return False, False
    analyzer = analyzer_of(language)
    wanted, asks = _denied(question, known.negators, analyzer, _ASKED)
    if wanted:
        denied, said = _denied(quote, known.negators, analyzer, _SAID)
        plain = wanted <= said and denied.isdisjoint(asks)
        return plain and not (known.forbids and known.forbids.search(quote)), False
    if known.denied is None or known.denied.search(question) or _asks_whether(question, known):
        return False, False
    if (known.contrasts and known.contrasts.search(quote)) or _counts_none(question, quote, known):
        return False, False
    denied, _ = _denied(quote, known.negators, analyzer, 1, nowhere_else=True)
    return False, not denied.isdisjoint(asks)


def _counts_none(question: str, quote: str, known: Language) -> bool:
    """Whether a quote answers a question for how many with "none"."""
    if known.negators is None or known.counts is None or not known.counts.search(question):
        return False
    return any(negator.group().casefold() in known.amounts for negator in known.negators.finditer(quote))


def _not(text: str, known: Language, analyzer: Analyzer) -> frozenset[str] | None:
    """The terms that `text` denies, None where it has no word that does: "not allowed" is no opposite of "forbidden",
    in either text."""
    if known.negators is None or not known.negators.search(text):
        return None
    return _denied(text, known.negators, analyzer, _ASKED)[0]


def _asks_whether(question: str, known: Language) -> bool:
    if known.interrogatives:
        return not known.interrogatives.search(question)
    return bool(known.polar and known.polar.match(question))


def _denied(
    text: str, negators: Pattern, analyzer: Analyzer, most: int, *, nowhere_else: bool = False
) -> tuple[frozenset[str], frozenset[str]]:
    """The terms that `text` has behind negators, at most so many behind each; and all of its terms."""
    # Of a script without spaces the n-grams: single characters say too little.
    tokens = [token for token in analyzer.tokens(text) if not token.part]
    starts = [token.start for token in tokens]
    behind: set[int] = set()
    for negator in negators.finditer(text):
        end, left = negator.end(), most
        first = bisect_left(starts, end)
        for at, token in enumerate(tokens[first : first + _REACH], start=first):
            if _CLAUSE_ENDS.search(text, end, token.start):
                break
            end = token.end
            if not token.stop:
                behind.add(at)
                left -= 1
                if not left:
                    break
    plain = {token.term for at, token in enumerate(tokens) if at not in behind} if nowhere_else else set[str]()
    return (
        frozenset(tokens[at].term for at in behind if tokens[at].term not in plain),
        frozenset(token.term for token in tokens if not token.stop),
    )


def _swapped(question: str, quote: str, alike: Collection[frozenset[str]]) -> bool:
    if not _WAY.search(question):  # most questions have none
        return False
    for asked in _DIRECTED.finditer(question):
        for said in _DIRECTED.finditer(quote):
            if said["what"].casefold() == asked["what"].casefold() and said["way"] == asked["way"]:
                turned = _same(said["one"], asked["other"], alike) and _same(said["other"], asked["one"], alike)
                if turned and not _same(asked["one"], asked["other"], alike):
                    return True
    return False


def _same(one: str, other: str, alike: Collection[frozenset[str]]) -> bool:
    """Whether two names are one: "Russia", "Russian"; "US", "American"."""
    shorter, longer = sorted((one.casefold(), other.casefold()), key=len)
    if any(shorter in group and longer in group for group in alike):
        return True
    return shorter == longer or (len(shorter) > _BEGINNING and longer[:-1].startswith(shorter[:-1]))


@lru_cache
def _alike(language: str) -> Mapping[str, frozenset[str]]:
    """The stems of words that say the same, each with all of its group."""
    term = analyzer_of(language).term
    stems = (frozenset(map(term, group)) for group in language_of(language).same.groups())
    return {stem: group for group in stems for stem in group}


@lru_cache
def _opposites(language: str) -> Mapping[str, frozenset[str]]:
    term = analyzer_of(language).term
    found: dict[str, frozenset[str]] = {}
    for pair in language_of(language).opposites:
        one, other = map(term, pair)
        if one != other:
            found[one] = found.get(one, frozenset()) | {other}
            found[other] = found.get(other, frozenset()) | {one}
    return found
