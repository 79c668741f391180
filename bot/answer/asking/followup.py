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

from bot.answer.asking.ordinals import named, numbered
from bot.answer.asking.parts import split
from bot.answer.asking.phrases import PHRASES, Phrases, phrases_of, trimmed
from bot.answer.asking.slots import is_covered, names_in, slots, substituted, together
from bot.answer.asking.told import plain, short, told_quotes
from bot.model import Exchange, Quote, Reason
from bot.text.language import detect, recognise
from bot.text.patterns import lazily
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
    message = trimmed(text)
    if is_chat(message):
        return FollowUp("chat", text, reason="no-words")
    text = _POLITE_ASIDE.sub("", text)
    message = trimmed(_POLITE.sub("", message))
    asked = tuple(exchange for exchange in history if _asked_something(exchange))
    if not asked:
        nothing = any(_is_more(message, phrases) for phrases in PHRASES)  # "more" of nothing is nothing to look for
        return FollowUp("new", text, reason="no-words" if nothing else None)
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
        told = f"{plain(text)} ({told_quotes(quotes, phrases)})"
        return FollowUp("quoted", text, asked[-_DEPTH:], quotes, told=told)
    return FollowUp("new", text, asked[-_DEPTH:])


def asks_for_more(text: str) -> bool:
    """Whether a message can only be answered by whoever knows all that the conversation has shown."""
    message = trimmed(text)
    if len(message) > _LONGEST:
        return False
    return any(_is_more(message, phrases) or named(message, phrases) is not None for phrases in PHRASES)


def only_names(text: str) -> bool:
    """Whether a message asks nothing itself, but names what else to ask of: "and for adults?"."""
    message = trimmed(text)
    if len(message) > _LONGEST:
        return False
    return any(phrases.opener.match(message) and _tail(message, phrases) for phrases in PHRASES)


def names_another(text: str) -> bool:
    """Whether such a message names a thing in the place of another: "and links?", but not "and in winter?"."""
    message = trimmed(text)
    tails = (_tail(message, phrases).split(maxsplit=1)[:1] for phrases in PHRASES if phrases.opener.match(message))
    added = frozenset[str]().union(*(phrases.prepositions for phrases in PHRASES))
    return any(tail and tail[0].casefold() not in added for tail in tails)


def _asked_something(exchange: Exchange) -> bool:
    """Whether what follows may build on it: not on chat, nor on "the second one" where there was none."""
    message = trimmed(exchange.question)
    if is_chat(message):
        return False
    found = (named(message, phrases) for phrases in PHRASES)
    return bool(exchange.quotes) or not any(ordinal is not None and ordinal[1] for ordinal in found)


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


_Find = Callable[[frozenset[Kind]], FollowUp | None]
"""Finds the last question that is of none of the kinds given."""

# --- the kinds -------------------------------------------------------------------------------------------------------


def _more(
    text: str, message: str, asked: Sequence[Exchange], history: Sequence[Exchange], phrases: Phrases
) -> FollowUp:
    for at in reversed(range(len(asked))):
        base, before = asked[at], tuple(asked[max(0, at - _DEPTH) : at])
        if any(_is_more(trimmed(base.question), known) for known in PHRASES):
            continue
        inner = read(base.question, before)
        if inner.reason is None:
            break
    else:
        return FollowUp("new", text)
    told = inner.told or plain(inner.text)
    told = f"{phrases.more_word} {told}" if inner.kind == "ordinal" else phrases.told_more.format(told)
    shown = tuple(quote for exchange in history for quote in exchange.quotes)
    quoted = next((exchange.quotes for exchange in reversed(asked) if exchange.quotes), ())
    whole = bool(phrases.more_of_document.fullmatch(message))
    about = quoted[:1] if whole else inner.about
    return FollowUp("document" if whole else "more", base.question, before, about, shown, told=short(told, whole=True))


def _is_more(message: str, phrases: Phrases) -> bool:
    return len(message) <= _LONGEST and bool(
        phrases.more.fullmatch(message) or phrases.more_of_document.fullmatch(message)
    )


def _pointed(
    text: str, message: str, asked: Sequence[Exchange], history: Sequence[Exchange], phrases: Phrases
) -> FollowUp | None:
    ordinal = named(message, phrases)
    if ordinal is None:
        return None
    number, whole = ordinal
    quotes = next((exchange.quotes for exchange in reversed(asked) if exchange.quotes), ())
    quote = numbered(quotes, number)
    if quote is None:
        return FollowUp("ordinal", text, reason="no-such-quote") if whole else None
    told = told_quotes((quote,), phrases)
    if not whole:
        return FollowUp("ordinal", text, (), (quote,), told=f"{plain(text)} ({told})")
    shown = tuple(quote for exchange in history for quote in exchange.quotes)
    return FollowUp("ordinal", "", (), (quote,), shown, told=told)


def _pointed_at(asked: Sequence[Exchange]) -> tuple[Quote, ...]:
    """What "that" points at: the quotes of the last exchange, or of the one before if that had none."""
    return next((exchange.quotes for exchange in reversed(asked[-2:]) if exchange.quotes), ())


def _of_source(text: str, message: str, asked: Sequence[Exchange], phrases: Phrases) -> FollowUp | None:
    quotes = _pointed_at(asked)
    if not quotes or not phrases.source.fullmatch(message):
        return None
    told = f"{plain(text)} ({told_quotes(quotes, phrases)})"
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
    earlier, word = plain(parts[-1] if parts else inner.text), match[1].casefold()
    about = last.quotes or inner.about
    if not earlier:
        return FollowUp("quoted", message, (), about, told=f"{message}? ({told_quotes(about, phrases)})")
    whole = ""
    if word in phrases.movable and (swapped := phrases.swap.match(earlier)):
        whole = f"{word} {earlier[swapped.end() :]}"
    elif word in phrases.movable and phrases.yes_no.match(earlier):
        whole = f"{word} {earlier[0].lower()}{earlier[1:]}"
    if not whole:
        told = phrases.told_after.format(f"{word}?", short(earlier))
        return FollowUp("bare", earlier, inner.before, about, asked=word, told=told)
    return FollowUp("bare", whole, inner.before, about, asked=word, told=short(whole, whole=True))


def _instead(message: str, last: Exchange, find: _Find, phrases: Phrases) -> FollowUp | None:
    tail = _tail(message, phrases)
    opened = len(tail) < len(message)
    names = names_in(last)
    new = together(tail, slots(tail, names, phrases, first_is_name=True), phrases) if tail else []
    if not new:
        return None
    inner = find(POINTING)
    if inner is not None and inner.kind == "new" and phrases.opener.match(inner.text) and _tail(inner.text, phrases):
        # "What about X?" that was not understood is no question to go on with: the whole one before it is.
        whole = (at for at in reversed(range(len(inner.before))) if not _tail(inner.before[at].question, phrases))
        at = next(whole, None)
        inner = inner if at is None else read(inner.before[at].question, inner.before[:at])
    if inner is None or inner.kind in POINTING:
        return None
    earlier = plain(inner.text)
    known = phrases.articles | phrases.prepositions
    if opened:
        known |= stopwords(phrases.code) | {word.casefold() for word in WORD.findall(earlier)} | {"ones"}
    if not is_covered(tail, new, known):
        return None
    text = substituted(earlier, new, slots(earlier, names, phrases, first_is_name=False), phrases, opened)
    if text is None:
        return None
    return FollowUp("same", text, inner.before, asked=inner.asked, told=short(text, whole=True))


def _tail(message: str, phrases: Phrases) -> str:
    """What a message may name to be asked of instead, "" where it asks something itself."""
    opened = phrases.opener.match(message)
    tail = message[opened.end() :] if opened else message
    asks = len(tail.split()) > _TAIL or phrases.asking.match(tail) or phrases.yes_no.match(tail)
    return "" if asks else tail


def _is_idle(message: str, phrases: Phrases) -> bool:
    """Whether a message has no topic but what a pronoun of it points at."""
    words = [word.casefold() for word in WORD.findall(message)]
    idle = phrases.idle | phrases.pointing | stopwords(phrases.code)
    return 1 < len(words) <= _TAIL and idle.issuperset(words) and not phrases.pointing.isdisjoint(words)
