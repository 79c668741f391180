"""What a message asks for in the light of the conversation. In: its text, the exchanges before it. Out: a `FollowUp`:
its kind, the question as it would stand alone, the quotes that it points at, those that must not be repeated.

Nothing is kept between messages: an earlier follow-up is read again from the exchanges before it, so that "and the
UK?", "more", "more" leads back to the question that it all began with.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Literal

import regex

from bot.answer.parts import split
from bot.answer.phrases import PHRASES, Phrases, phrases_of
from bot.model import Exchange, Quote, Reason
from bot.text.language import detect, recognise
from bot.text.patterns import lazily
from bot.text.places import LONGEST, is_of_place, is_place
from bot.text.stopwords import stopwords
from bot.text.terms import WORD

Kind = Literal["new", "dependent", "pronoun", "same", "bare", "quoted", "source", "ordinal", "more", "document", "chat"]
"""`new`: stands alone as far as these rules can tell. `dependent`: needs words of earlier ones, `pronoun`: points at
them. `same`: the earlier question, asked of something else. `bare`: a question word alone. `quoted`, `source`: about
what was quoted, and who said it. `ordinal`: about one of the quotes. `more`: the next best quotes, `document`: those of
the document that was quoted. `chat`: no question."""

POINTING: frozenset[Kind] = frozenset({"quoted", "source", "ordinal"})
"""The kinds that are about quotes, not about a question."""
REPEATING: frozenset[Kind] = frozenset({"more", "document"})
"""The kinds that ask an earlier question once more, for other quotes."""

_DEPTH = 12  # earlier exchanges that a follow-up may reach back through, "more" and chat not counted
_LONGEST = 200  # characters of a message that may be a follow-up by its form
_TAIL = 6  # words after "and" that can name what is asked of instead
_TOLD = 70  # characters of an earlier question or quote that the asker is told
_SHOUTED = 2

_EDGE = " \t\r\n.,;:!?…\"'“”„‘’«»()*_~`¿¡-"
_NAME = lazily(r"\p{Lu}[\p{L}\p{M}'’-]*(?:\s+\p{Lu}[\p{L}\p{M}'’-]*)*")
_NUMERAL = lazily(r"(?:\d+(?:[.,]\d+)*)")
_POLITE_ASIDE = lazily(
    r"^\W*(?:(?:thanks|thank you|thx|ty|ok|okay|lol|haha|wow|cool|nice|great|super|good|alright|danke|gut|schön)"
    r"\s*[,.!:;…-]+\s*)+(?=\w)",
    regex.I,
)
_POLITE = lazily(
    rf"{_POLITE_ASIDE.pattern}|"
    r"^(?:(?:thanks|thank you|thx|ty|ok|okay|k|lol|haha|wow|oh|ah|hm+|alright|danke|ach|aha)\s+)+(?=\w)",
    regex.I,
)
_BRACKET = lazily(r"(?:^|(?<=\s))\[(\d{1,2})\](?=$|[\s?!.,:;])")


@dataclass(frozen=True, slots=True)
class FollowUp:
    """A message understood in its conversation.

    `text` is what to look for, `before` the exchanges that it still depends on (oldest first). `about` are quotes that
    it points at, `shown` quotes that must not come again. `asked` is the question word that alone tells the type of
    answer. `told` says how the message was understood, None where it stands as it is. `reason` is set where nothing can
    be looked for.
    """

    kind: Kind
    text: str
    before: tuple[Exchange, ...] = ()
    about: tuple[Quote, ...] = ()
    shown: tuple[Quote, ...] = ()
    asked: str | None = None
    told: str | None = None
    reason: Reason | None = None


def read(text: str, history: Sequence[Exchange]) -> FollowUp:
    """What `text` asks for after `history` (oldest first)."""
    message = _trimmed(text)
    if is_chat(message):
        return FollowUp("chat", text, reason="no-words")
    text = _POLITE_ASIDE.sub("", text)
    message = _trimmed(_POLITE.sub("", message))
    asked = tuple(exchange for exchange in history if _asked_something(exchange))
    if not asked:
        return FollowUp("new", text)
    if len(message) > _LONGEST:
        return FollowUp("new", text, asked[-_DEPTH:])
    for phrases in PHRASES:
        if _is_more(message, phrases):
            return _more(text, message, asked, history, phrases)

    @cache  # a chain is read once, whatever the phrases that are tried
    def earlier(without: frozenset[Kind]) -> FollowUp | None:
        return _earlier(asked[-_DEPTH:], without)

    forms: Sequence[Callable[[Phrases], FollowUp | None]] = (
        lambda phrases: _pointed(text, message, asked, history, phrases),
        lambda phrases: _of_source(text, message, asked, phrases),
        lambda phrases: _bare(message, asked[-1], earlier, phrases),
        lambda phrases: _instead(message, asked[-1], earlier, phrases),
    )
    for form in forms:
        for phrases in PHRASES:
            if (found := form(phrases)) is not None:
                return found
    phrases = phrases_of(detect(text))
    if (quotes := _pointed_at(asked)) and _is_idle(message, phrases):
        told = f"{_plain(text)} ({_told_quotes(quotes, phrases)})"
        return FollowUp("quoted", text, asked[-_DEPTH:], quotes, told=told)
    return FollowUp("new", text, asked[-_DEPTH:])


def asks_for_more(text: str) -> bool:
    """Whether a message can only be answered by whoever knows all that the conversation has shown."""
    message = _trimmed(text)
    if len(message) > _LONGEST:
        return False
    return any(_is_more(message, phrases) or _ordinal(message, phrases) is not None for phrases in PHRASES)


def _asked_something(exchange: Exchange) -> bool:
    """Whether what follows may build on it: not on chat, nor on "the second one" where there was none."""
    message = _trimmed(exchange.question)
    if is_chat(message):
        return False
    named = (_ordinal(message, phrases) for phrases in PHRASES)
    return bool(exchange.quotes) or not any(ordinal is not None and ordinal[1] for ordinal in named)


def is_chat(message: str) -> bool:
    """Whether a message asks nothing: thanks, greetings, laughter."""
    if len(message) > _LONGEST:
        return False
    words = [word.casefold() for word in WORD.findall(message)]
    return any(
        not phrases.chat.isdisjoint(words) and phrases.chat.union(phrases.chat_filler).issuperset(words)
        for phrases in PHRASES
    )


def _earlier(asked: Sequence[Exchange], without: frozenset[Kind]) -> FollowUp | None:
    """The last question of those that was one, and none of the kinds `without`; for "more" what it was more of."""
    for at in reversed(range(len(asked))):
        found = read(asked[at].question, asked[:at])
        if found.kind in REPEATING:
            found = read(found.text, found.before)
        if found.reason is None and found.kind not in without:
            return found
    return None


def resolved(history: Sequence[Exchange], most: int) -> tuple[Exchange, ...]:
    """The last `most` exchanges that asked for something of their own, each with its question as it stood alone ("and
    the UK?" as what that asked for)."""
    found: list[Exchange] = []
    for at in reversed(range(len(history))):
        if len(found) < most and (text := _standing(history[: at + 1])):
            found.append(Exchange(text, history[at].quotes))
    return tuple(reversed(found))


def _standing(history: Sequence[Exchange]) -> str:
    """The last question as far as it stands alone."""
    found = read(history[-1].question, history[:-1])
    return read(found.text, found.before).text if found.kind in REPEATING else found.text


def told_after(text: str, before: Sequence[Exchange]) -> str:
    """How a question that carries words of those before it (as they stand alone) was understood, in words."""
    return phrases_of(detect(text)).told_after.format(_plain(text), _short(_plain(before[-1].question)))


_Find = Callable[[frozenset[Kind]], FollowUp | None]
"""Finds the last question that is of none of the kinds given."""

# --- the kinds -------------------------------------------------------------------------------------------------------


def _more(
    text: str, message: str, asked: Sequence[Exchange], history: Sequence[Exchange], phrases: Phrases
) -> FollowUp:
    for at in reversed(range(len(asked))):
        base, before = asked[at], tuple(asked[max(0, at - _DEPTH) : at])
        if any(_is_more(_trimmed(base.question), known) for known in PHRASES):
            continue
        inner = read(base.question, before)
        if inner.reason is None:
            break
    else:
        return FollowUp("new", text)
    told = inner.told or _plain(inner.text)
    told = f"{phrases.more_word} {told}" if inner.kind == "ordinal" else phrases.told_more.format(told)
    shown = tuple(quote for exchange in history for quote in exchange.quotes)
    quoted = next((exchange.quotes for exchange in reversed(asked) if exchange.quotes), ())
    whole = bool(phrases.more_of_document.fullmatch(message))
    about = quoted[:1] if whole else inner.about
    return FollowUp("document" if whole else "more", base.question, before, about, shown, told=_short(told, 2 * _TOLD))


def _is_more(message: str, phrases: Phrases) -> bool:
    return len(message) <= _LONGEST and bool(
        phrases.more.fullmatch(message) or phrases.more_of_document.fullmatch(message)
    )


def _pointed(
    text: str, message: str, asked: Sequence[Exchange], history: Sequence[Exchange], phrases: Phrases
) -> FollowUp | None:
    ordinal = _ordinal(message, phrases)
    if ordinal is None:
        return None
    number, whole = ordinal
    quotes = next((exchange.quotes for exchange in reversed(asked) if exchange.quotes), ())
    quote = _numbered(quotes, number)
    if quote is None:
        return FollowUp("ordinal", text, reason="no-such-quote") if whole else None
    told = phrases.told_quote.format(n=quote.n, text=_short(quote.text))
    if not whole:
        return FollowUp("ordinal", text, (), (quote,), told=f"{_plain(text)} ({told})")
    shown = tuple(quote for exchange in history for quote in exchange.quotes)
    return FollowUp("ordinal", "", (), (quote,), shown, told=told)


def _ordinal(message: str, phrases: Phrases) -> tuple[int, bool] | None:
    """Which quote a message names (-1: the last), and whether it says nothing else."""
    if message.isdecimal() and len(message) < 3:
        return int(message), True
    if match := _BRACKET.search(message):
        rest = _trimmed(message[: match.start()] + message[match.end() :])
        return int(match[1]), not rest or regex.fullmatch(phrases.about, f"{rest} ", regex.I) is not None
    words = "|".join(f"(?P<n{at}>{word})" for at, word in enumerate((*phrases.ordinals, phrases.last)))
    article = "(?:(?:" + "|".join(sorted(phrases.articles)) + r")\s+)?"
    numeral = rf"(?:{phrases.one}\s*|#\s?)(?P<digits>\d{{1,2}})"
    named = rf"{article}(?:(?:{words})(?:\s+(?P<counted>{phrases.one}))?|{numeral})"
    if match := regex.fullmatch(phrases.about + named + r"(?:\s+(?:please|pls|bitte))?", message, regex.I):
        return _number(match), True
    match = regex.search(rf"\b(?:{named})(?!\w)", message, regex.I)
    if match and (match["counted"] or match["digits"]):
        return _number(match), False
    return None


def _number(match: regex.Match[str]) -> int:
    groups = match.groupdict()
    if groups["digits"]:
        return int(groups["digits"])
    at = next(int(name[1:]) for name, value in groups.items() if value and name[0] == "n")
    return at + 1 if f"n{at + 1}" in groups else -1


def _numbered(quotes: Sequence[Quote], number: int) -> Quote | None:
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


def _of_source(text: str, message: str, asked: Sequence[Exchange], phrases: Phrases) -> FollowUp | None:
    quotes = _pointed_at(asked)
    if not quotes or not phrases.source.fullmatch(message):
        return None
    told = f"{_plain(text)} ({_told_quotes(quotes, phrases)})"
    return FollowUp("source", "", (), quotes, told=told)


def _bare(message: str, last: Exchange, find: _Find, phrases: Phrases) -> FollowUp | None:
    match = phrases.bare.fullmatch(message)
    if match is None:
        return None
    inner = find(frozenset())
    if inner is None:
        return None
    # Of several questions, the last is the one that it goes on with.
    parts = split(inner.text, recognise(inner.text))
    earlier, word = _plain(parts[-1] if parts else inner.text), match[1].casefold()
    about = last.quotes or inner.about
    if not earlier:
        return FollowUp("quoted", message, (), about, told=f"{message}? ({_told_quotes(about, phrases)})")
    whole = ""
    if word in phrases.movable and (swapped := phrases.swap.match(earlier)):
        whole = f"{word} {earlier[swapped.end() :]}"
    elif word in phrases.movable and phrases.yes_no.match(earlier):
        whole = f"{word} {earlier[0].lower()}{earlier[1:]}"
    if not whole:
        told = phrases.told_after.format(f"{word}?", _short(earlier))
        return FollowUp("bare", earlier, inner.before, about, asked=word, told=told)
    return FollowUp("bare", whole, inner.before, about, asked=word, told=_short(whole, 2 * _TOLD))


def _instead(message: str, last: Exchange, find: _Find, phrases: Phrases) -> FollowUp | None:
    opened = phrases.opener.match(message)
    tail = message[opened.end() :] if opened else message
    if not tail or len(tail.split()) > _TAIL or phrases.asking.match(tail) or phrases.yes_no.match(tail):
        return None
    names = _names_in(last)
    new = _slots(tail, names, phrases, first_is_name=True)
    if not new:
        return None
    inner = find(POINTING)
    if inner is None:
        return None
    earlier = _plain(inner.text)
    known = phrases.articles | phrases.prepositions
    if opened:
        known |= stopwords(phrases.code) | {word.casefold() for word in WORD.findall(earlier)} | {"ones"}
    if not _is_covered(tail, new, known):
        return None
    text = _substituted(earlier, new, _slots(earlier, names, phrases, first_is_name=False), phrases, opened is not None)
    if text is None:
        return None
    return FollowUp("same", text, inner.before, asked=inner.asked, told=_short(text, 2 * _TOLD))


def _is_idle(message: str, phrases: Phrases) -> bool:
    """Whether a message has no topic but what a pronoun of it points at."""
    words = [word.casefold() for word in WORD.findall(message)]
    idle = phrases.idle | phrases.pointing | stopwords(phrases.code)
    return 1 < len(words) <= _TAIL and idle.issuperset(words) and not phrases.pointing.isdisjoint(words)


# --- one thing for another -------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class _Slot:
    """A span of a question that names one of its kind; the article before it belongs to it."""

    start: int
    end: int
    kind: Literal["place", "of-place", "name", "time", "number"]
    text: str
    preposition: str


def _substituted(
    earlier: str, new: Sequence[_Slot], old: Sequence[_Slot], phrases: Phrases, may_add: bool
) -> str | None:
    """`earlier` asked of what `new` names instead; None where it is not certain what gives way."""
    changes: list[tuple[_Slot, str]] = []
    added, used = "", set[int]()
    for slot in new:
        at = _place_for(slot, old, used)
        if at is not None:
            used.add(at)
            changes.append((old[at], slot.text))
        elif may_add and slot.preposition:
            added += f" {slot.preposition} {slot.text}"
        elif may_add and slot.kind in ("time", "number"):
            added += " " + (phrases.year.format(slot.text) if slot.text.isdecimal() else slot.text)
        else:
            return None
    text = earlier
    for slot, other in sorted(changes, key=lambda change: -change[0].start):
        text = text[: slot.start] + other + text[slot.end :]
    return text + added if text + added != earlier else None


def _place_for(new: _Slot, old: Sequence[_Slot], used: set[int]) -> int | None:
    """Which slot of the earlier question `new` takes: of its own kind, after the same preposition, the first."""
    free = [at for at in range(len(old)) if at not in used]
    kinds: Sequence[Sequence[str]] = {
        "place": (("place",), ("of-place",)),
        "of-place": (("of-place",), ("place",)),
        "name": (("name",),),
        "time": (("time",),),
        "number": (("number",),),
    }[new.kind]
    for kind in kinds:
        same = [at for at in free if old[at].kind in kind]
        alike = [at for at in same if old[at].preposition == new.preposition]
        if new.preposition and not alike and new.kind not in ("time", "number"):
            continue
        if same:
            return (alike or same)[0]
    # "what did Putin say?", "and the UK?": the only one who is named there.
    others = [at for at in free if old[at].kind in ("place", "name")]
    return others[0] if new.kind in ("place", "name") and not new.preposition and len(others) == 1 else None


def _is_covered(tail: str, slots: Sequence[_Slot], known: frozenset[str]) -> bool:
    """Whether `tail` says nothing but its slots and words of `known`."""
    return all(
        any(slot.start <= match.start() < slot.end for slot in slots) or match.group().casefold() in known
        for match in WORD.finditer(tail)
    )


def _slots(text: str, names: frozenset[str], phrases: Phrases, *, first_is_name: bool) -> list[_Slot]:
    tokens = list(WORD.finditer(text))
    shouted = text.isupper() and len(tokens) > _SHOUTED
    found: list[_Slot] = []
    taken = 0

    def add(start: int, end: int, kind: Literal["place", "of-place", "name", "time", "number"]) -> None:
        nonlocal taken
        taken = end
        before = [token for token in tokens if token.end() <= start]
        if before and before[-1].group().casefold() in phrases.articles:
            start = before.pop().start()
        word = before[-1].group().casefold() if before else ""
        found.append(_Slot(start, end, kind, text[start:end], word if word in phrases.prepositions else ""))

    time = lazily(
        rf"(?:\d{{1,2}}(?:st|nd|rd|th|\.)?\s+)?(?<!\w)(?:{phrases.months})(?:\s+\d{{1,2}}(?:st|nd|rd|th)?\b,?)?(?:\s+\d{{4}})?\b"
        r"|\b(?:1\d|20)\d\ds?\b",
        regex.I,
    )
    times = {match.start(): match.end() for match in time.finditer(text)}
    for at, token in enumerate(tokens):
        start, word = token.start(), token.group()
        if start < taken:
            continue
        if start in times:
            add(start, times[start], "time")
        elif (end := _place_end(text, tokens, at)) is not None:
            add(start, end, "place")
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
        elif word.casefold() in names and word.casefold() not in stopwords(phrases.code):
            last = at
            while last + 1 < len(tokens) and tokens[last + 1].group().casefold() in names:
                last += 1
            add(start, tokens[last].end(), "name")
        elif _NUMERAL.fullmatch(word):
            add(start, token.end(), "number")
    return found


def _place_end(text: str, tokens: Sequence[regex.Match[str]], at: int) -> int | None:
    for last in range(min(at + LONGEST, len(tokens)) - 1, at - 1, -1):
        if is_place(text[tokens[at].start() : tokens[last].end()]):
            return tokens[last].end()
    # "us" is a pronoun, "the us" is not
    if at and tokens[at].group().casefold() == "us" and tokens[at - 1].group().casefold() == "the":
        return tokens[at].end()
    return None


def _names_in(exchange: Exchange) -> frozenset[str]:
    """Words that the quotes of an exchange and their titles write as names, lower case: few members type capitals."""
    return frozenset(
        word.casefold()
        for quote in exchange.quotes
        if quote.document.meta.language != "de"
        for text in (quote.text, quote.document.meta.title, *quote.heading)
        for match in _NAME.finditer(text)
        for word in WORD.findall(match.group())[0 if match.start() else 1 :]
    )


# --- words -----------------------------------------------------------------------------------------------------------


def _trimmed(text: str) -> str:
    """The message in single spaces without outer punctuation."""
    return " ".join(text.split()).strip(_EDGE)


def _plain(text: str) -> str:
    return " ".join(text.split()).rstrip(" ?!.…")


def _short(text: str, most: int = _TOLD) -> str:
    text = " ".join(text.split())
    if len(text) <= most:
        return text
    head = text[: most - 1]
    return head[: head.rfind(" ") if " " in head[most // 2 :] else len(head)].rstrip(" ,;:.-") + "…"


def _told_quotes(quotes: Sequence[Quote], phrases: Phrases) -> str:
    if len(quotes) == 1:
        return phrases.told_quote.format(n=quotes[0].n, text=_short(quotes[0].text))
    return phrases.told_quotes


def _pointed_at(asked: Sequence[Exchange]) -> tuple[Quote, ...]:
    """What "that" points at: the quotes of the last exchange, or of the one before if that had none."""
    return next((exchange.quotes for exchange in reversed(asked[-2:]) if exchange.quotes), ())
