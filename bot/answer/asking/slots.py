"""One thing asked of instead of another. In: an earlier question, what a message names. Out: the question with that in
the slot of its kind: "why did the US expel diplomats" and "the UK" are "why did the UK expel diplomats".

A slot is a span that names a place, a person or thing, an option of a command, a day of the week, a time or a number,
or what a preposition stands before ("the penalty for spam"). Nothing is put in where it is not certain what gives way
to it.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import pairwise
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
_NUMERAL = lazily(r"(?:[vV](?=\d+\.\d))?\d++(?:[.,]\d++)*+(?!\w)")
_OPTION = lazily(
    r"(?<![\p{Latin}\p{N}_-])--?\p{Latin}[\p{Latin}\p{N}_-]*|"
    r"(?<![\p{Latin}\p{N}_/.:-])/\p{Latin}[\p{Latin}\p{N}_-]*+(?![/.]\w|/)"
)
_NUMERAL_TOGETHER = lazily(r"(?<![\p{Latin}\p{N}\p{M}_.])\d+(?:\.\d+)*+(?![\p{Latin}\p{N}\p{M}_])")
_NAME_TOGETHER = lazily(r"(?<![\p{Latin}\p{N}])\p{Lu}[\p{Latin}\d'’-]*(?: \p{Lu}[\p{Latin}\d'’-]*)*")
_CLAUSE = frozenset(",;:()")
_NAMED, _WHO_IS = 3, 2  # words of a name, at most; words that ask who somebody is
_OBJECT, _VERBLESS = 2, 1  # words, articles aside, of what a preposition stands before

_Kind = Literal["place", "of-place", "name", "option", "day", "time", "number", "object"]
_TIMELY: frozenset[_Kind] = frozenset(("day", "time"))


@dataclass(frozen=True, slots=True)
class Slot:
    """A span of a question that names one of its kind; the article before it belongs to it. `whole` is its text with
    the preposition before that, which begins at `lead`."""

    start: int
    end: int
    kind: _Kind
    text: str
    preposition: str
    lead: int
    whole: str


def slots(text: str, names: frozenset[str], phrases: Phrases, *, first_is_name: bool) -> list[Slot]:
    """The slots of `text` in order, but for objects; `names` are known names in lower case, and its first word may be
    one only if `first_is_name`: in a sentence it has a capital anyway."""
    if not phrases.spaced:
        return _slots_together(text, phrases)
    tokens = list(WORD.finditer(text))
    shouted = text.isupper() and len(tokens) > _SHOUTED
    found: list[Slot] = []

    def add(start: int, end: int, kind: _Kind) -> None:
        behind = found[-1].end if found else 0  # the L of "/L" is no article
        free = [token for token in tokens if token.start() >= behind]
        found.append(_slot(text, free, (start, end), kind, phrases))

    fixed = _fixed(text, phrases)
    # The quotes may be in another language than the phrases: "Do" begins a sentence, and is no name in German either.
    known = names - stopwords(phrases.code) - stopwords("en")
    for at, token in enumerate(tokens):
        start, word = token.start(), token.group()
        if found and start < found[-1].end:
            continue
        taken = found[-1].end if found else 0
        if span := next((span for span in fixed if taken <= span[0] <= start < span[1]), None):
            add(*span)
        elif (end := _place_end(text, tokens, at, phrases)) is not None:
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
            and not phrases.capital_nouns
            and word.casefold() not in stopwords(phrases.code)
        ):
            run = _NAME.match(text, start)
            add(start, max(token.end(), run.end() if run else 0), "name")
        elif word.casefold() in known:
            last = at
            while last + 1 < len(tokens) and tokens[last + 1].group().casefold() in known:
                last += 1
            add(start, tokens[last].end(), "name")
        elif number := _NUMERAL.match(text, start):
            add(start, number.end(), "number")  # "1,2,3" are three words, but one slot
    return found


def objects(text: str, phrases: Phrases) -> list[Slot]:
    """What prepositions of `text` stand before, where it is certain where that ends: "spam" in "the penalty for spam",
    not in "what do I get for spam twice"; none of a preposition that is there for another that is not certain."""
    tokens = list(WORD.finditer(text))
    places = [at for at, token in enumerate(tokens) if token.group().casefold() in phrases.prepositions]
    found: list[Slot] = []
    unsure: set[str] = set()
    for at, end in pairwise((*places, len(tokens))):
        words = [word.group().casefold() for word in tokens[at + 1 : end]]
        if words and words[0] in phrases.articles:
            del words[0]
        most = _VERBLESS if phrases.verb_last and end == len(tokens) else _OBJECT
        between = text[tokens[at].end() : tokens[end - 1].end()]
        if 0 < len(words) <= most and stopwords(phrases.code).isdisjoint(words) and _CLAUSE.isdisjoint(between):
            span = tokens[end - len(words)].start(), tokens[end - 1].end()
            found.append(_slot(text, tokens, span, "object", phrases))
        else:
            word = tokens[at].group().casefold()
            unsure.add(phrases.contracted.get(word, word))
    return [slot for slot in found if slot.preposition not in unsure]


def bare_name(text: str, phrases: Phrases) -> list[Slot]:
    """The few words of a text, one slot, if all are of content: a name in small letters."""
    tokens = list(WORD.finditer(text)) if phrases.spaced else []
    stops = stopwords(phrases.code)
    if not 0 < len(tokens) <= _NAMED or any(token.group().casefold() in stops for token in tokens):
        return []
    return [_slot(text, tokens, (tokens[0].start(), tokens[-1].end()), "name", phrases)]


def asked_for(text: str, phrases: Phrases) -> list[Slot]:
    """What stands behind "who is", if it is a name by its form: without an article or another such word."""
    tokens = list(WORD.finditer(text))
    stops = stopwords(phrases.code)
    if len(tokens) <= _WHO_IS or any(token.group().casefold() not in stops for token in tokens[:_WHO_IS]):
        return []
    rest = tokens[_WHO_IS].start()
    return [
        replace(slot, start=slot.start + rest, end=slot.end + rest, lead=slot.lead + rest)
        for slot in bare_name(text[rest:], phrases)
    ]


def owned(text: str, phrases: Phrases, *, whole: bool) -> list[Slot]:
    """What a text ends in, behind a word such as "my", that word included: "my vote" in "who can see my vote"; `whole`
    if it is all of the text."""
    tokens = list(WORD.finditer(text)) if phrases.spaced else []
    words = [token.group().casefold() for token in tokens]
    stops = stopwords(phrases.code)
    at = next((at for at in reversed(range(len(words))) if words[at] in stops), len(words))
    if not 0 < len(words) - at - 1 <= _OBJECT or (whole and at):
        return []
    if words[at] in phrases.articles | phrases.prepositions | phrases.pointing or words.count(words[at]) > 1:
        return []
    span = tokens[at].start(), tokens[-1].end()
    return [replace(_slot(text, tokens, span, "object", phrases), preposition=words[at])]


def _slot(text: str, tokens: Sequence[regex.Match[str]], span: tuple[int, int], kind: _Kind, phrases: Phrases) -> Slot:
    start, end = span
    before = [token for token in tokens if token.end() <= start]
    articles = phrases.articles - phrases.contracted.keys()
    if before and before[-1].group().casefold() in articles and kind != "number":
        start = before.pop().start()
    word = before[-1].group().casefold() if before else ""
    lead = before[-1].start() if word in phrases.prepositions else start
    preposition = phrases.contracted.get(word, word) if lead < start else ""
    return Slot(start, end, kind, text[start:end], preposition, lead, text[lead:end])


def _fixed(text: str, phrases: Phrases) -> list[tuple[int, int, _Kind]]:
    """The slots that patterns tell: options, times, days; the first where they overlap."""
    patterns: Sequence[tuple[_Kind, regex.Pattern[str]]] = (
        ("option", _OPTION),
        ("time", phrases.times),
        ("day", phrases.days),
    )
    return [(*match.span(), kind) for kind, pattern in patterns for match in pattern.finditer(text) if match.group()]


def _slots_together(text: str, phrases: Phrases) -> list[Slot]:
    """The slots of a text whose words do not stand apart."""
    places = lazily("|".join(sorted(phrases.places, key=len, reverse=True)) or "(?!)", regex.I)
    patterns: Sequence[tuple[_Kind, regex.Pattern[str]]] = (
        ("place", places),
        ("number", _NUMERAL_TOGETHER),
        ("name", _NAME_TOGETHER),
    )
    named: list[tuple[int, int, _Kind]] = [
        (*match.span(), kind) for kind, pattern in patterns for match in pattern.finditer(text)
    ]
    found: list[Slot] = []
    for start, end, kind in (*_fixed(text, phrases), *named):
        if not any(start < slot.end and slot.start < end for slot in found):
            found.append(Slot(start, end, kind, text[start:end], "", start, text[start:end]))
    return sorted(found, key=lambda slot: slot.start)


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


def is_covered(tail: str, by: Sequence[Slot], known: frozenset[str], phrases: Phrases) -> bool:
    """Whether `tail` says nothing but its slots `by` and words of `known`."""
    rest = tail
    for slot in by:
        rest = rest[: slot.start] + " " * (slot.end - slot.start) + rest[slot.end :]
    return all(consists_of(match.group().casefold(), known, phrases) for match in WORD.finditer(rest))


def consists_of(word: str, known: frozenset[str], phrases: Phrases) -> bool:
    """Whether a word is one of `known`, or written together of such, where words do not stand apart."""
    if word in known:
        return True
    return not phrases.spaced and any(
        word.endswith(last) and consists_of(word.removesuffix(last), known, phrases) for last in known if last
    )


def substituted(earlier: str, new: Sequence[Slot], old: Sequence[Slot], phrases: Phrases, may_add: bool) -> str | None:
    """`earlier`, whose slots are `old`, asked of what `new` names instead; where nothing gives way to that, it is put
    behind, if it `may_add` to the question. None where it is not certain."""
    changes: list[tuple[int, int, str]] = []
    added, used = list[str](), set[int]()
    may_add = may_add and not any(slot.kind == "option" for slot in old)  # what one does is so at any time
    for slot in new:
        at = _place_for(slot, old, used)
        if at is not None:
            used.add(at)
            timely = slot.kind in _TIMELY and slot.preposition != old[at].preposition
            other = slot.preposition and (timely or _leads_otherwise(slot, old[at], phrases))
            start, text = (old[at].lead, slot.whole) if other else (old[at].start, slot.text)
            if slot.text != old[at].text and not slot.preposition and phrases.adverbial.fullmatch(slot.text):
                start = old[at].lead
            if not phrases.spaced and slot.kind == "option" and text != old[at].text:
                text = f" {text} "  # else it would not be read as one
            changes.append((start, old[at].end, text))
        elif may_add and slot.kind != "object" and slot.preposition and not _may_be_meant(slot, old):
            added.append(slot.whole)
        elif may_add and slot.kind in _TIMELY:
            added.append(phrases.year.format(slot.text) if slot.text.isdecimal() else slot.text)
        else:
            return None
    text = earlier
    for start, end, other in sorted(changes, reverse=True):
        text = text[:start] + other + text[end:]
    for other in added:
        text = phrases.adds.format(earlier=text, new=other)
    return text.strip() if text != earlier else None


def _leads_otherwise(new: Slot, old: Slot, phrases: Phrases) -> bool:
    """Whether the same preposition is written otherwise before what takes a place: "del", "de la"."""
    words = [slot.whole.split(maxsplit=1)[0].casefold() for slot in (new, old)]
    return (
        new.preposition == old.preposition and words[0] != words[1] and not phrases.contracted.keys().isdisjoint(words)
    )


def _may_be_meant(new: Slot, old: Sequence[Slot]) -> bool:
    """Whether a place with a preposition may be asked of instead of one without: "when did France raise the tariff",
    "and in Spain?"."""
    return new.kind == "place" and any(slot.kind in ("place", "of-place") and not slot.preposition for slot in old)


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
        "object": (("object",),),
    }[new.kind]
    if new.kind == "object" and sum(slot.preposition == new.preposition for slot in old) != 1:
        return None
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


def _place_end(text: str, tokens: Sequence[regex.Match[str]], at: int, phrases: Phrases) -> int | None:
    for last in range(min(at + LONGEST, len(tokens)) - 1, at - 1, -1):
        name = text[tokens[at].start() : tokens[last].end()]
        if is_place(name) or " ".join(name.casefold().split()) in phrases.places:
            return tokens[last].end()
    # "us" is a pronoun, "the us" is not
    if at and tokens[at].group().casefold() == "us" and tokens[at - 1].group().casefold() == "the":
        return tokens[at].end()
    return None
