"""What a message asks for in the light of the conversation. In: its text, the exchanges before it. Out: a `FollowUp`:
its kind, the question as it would stand alone, the quotes that it points at, those that must not be repeated.

Nothing is kept between messages: an earlier follow-up is read again from the exchanges before it, so that "and the
UK?", "more", "more" leads back to the question that it all began with.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from functools import cache, lru_cache
from typing import Literal

from bot.answer.asking.aside import apart
from bot.answer.asking.comparisons import contrasts, named_against, only_compares, with_other
from bot.answer.asking.forms import answer_type
from bot.answer.asking.ordinals import named, numbered
from bot.answer.asking.parts import split
from bot.answer.asking.phrases import LONGEST, PHRASES, Phrases, phrases_of, trimmed, written_in
from bot.answer.asking.request import without_request
from bot.answer.asking.slots import (
    asked_for,
    bare_name,
    consists_of,
    is_covered,
    names_in,
    objects,
    owned,
    slots,
    substituted,
    together,
)
from bot.answer.asking.smalltalk import bared, is_chat, without_politeness
from bot.answer.asking.told import plain, short, told_quotes
from bot.model import Exchange, Quote, Reason
from bot.text.language import detect, recognise
from bot.text.patterns import lazily
from bot.text.stopwords import stopwords
from bot.text.terms import WORD

Kind = Literal[
    "new", "dependent", "pronoun", "other", "same", "bare", "quoted", "source", "ordinal", "this", "more", "document",
    "short",
    "again", "chat",
]  # fmt: skip
"""`new`: stands alone as far as these rules can tell. `dependent`: needs words of earlier ones, `pronoun`: points at
them, `other`: names what else they are asked of. `same`: the earlier question, asked of something else. `bare`: a
question word alone. `quoted`, `source`: about what was quoted, and who said it. `ordinal`: about one of the quotes,
`this`: that quote itself. `more`: the next best quotes, `document`: those of the document that was quoted, `short`: the
best alone, `again`: the same once more. `chat`: no question."""

POINTING: frozenset[Kind] = frozenset({"quoted", "source", "ordinal", "this"})
"""The kinds that are about quotes, not about a question."""
REPEATING: frozenset[Kind] = frozenset({"more", "document"})
"""The kinds that ask an earlier question once more, for other quotes."""

_DEPTH = 12  # earlier exchanges that a follow-up may reach back through, "more" and chat not counted
_TAIL = 6  # words after "and" that can name what is asked of instead
_TOGETHER = 12  # characters of what is named instead, where words do not stand apart
_ENDING = 2  # letters of a word that its case may change
_SIGNED = lazily(r"(?<!\w)[-/]+[\p{Latin}\p{N}_-]+")  # options and commands are in no language
_GOES_ON = lazily(r"[?？]\s*\w")  # behind a first question
_LAST_WORD = lazily(r"(\w+)\s*\Z")


@dataclass(frozen=True, slots=True)
class FollowUp:
    """A message understood in its conversation.

    `text` is what to look for, `before` the exchanges that it still depends on (oldest first). `about` are quotes that
    it points at, `shown` quotes that must not come again. `asked` is the question word that alone tells the type of
    answer, `best` whether the best quote alone is asked for; `wants` of the quotes that it points at where they stand,
    or whether they are right. `told` says how the message was understood, None where it
    stands as it is. `reason` is set where nothing can be looked for.
    """

    kind: Kind
    text: str
    before: tuple[Exchange, ...] = ()
    about: tuple[Quote, ...] = ()
    shown: tuple[Quote, ...] = ()
    asked: str | None = None
    best: bool = False
    wants: Literal["place", "truth"] | None = None
    told: str | None = None
    reason: Reason | None = None


def read(text: str, history: Sequence[Exchange]) -> FollowUp:
    """What `text` asks for after `history` (oldest first)."""
    message = trimmed(text)
    if is_chat(message):
        return FollowUp("chat", text, reason="no-words")
    text = without_politeness(text)
    message = bared(message)
    asked = tuple(exchange for exchange in history if _asked_something(exchange))
    if not asked:
        # "More" of nothing is nothing to look for.
        nothing = _is_unclear(message) or any(_is_more(message, known) for known in written_in(message))
        return FollowUp("new", text, reason="no-words" if nothing else None)
    if len(message) > LONGEST:
        return FollowUp("new", text, asked[-_DEPTH:])
    spoken = _spoken(message, asked)
    if (meant := next(filter(None, (_meant(message, asked, phrases) for phrases in spoken)), None)) is not None:
        text = message = meant
    for phrases in spoken:
        if _is_more(message, phrases):
            return _more(text, message, asked, history, phrases)

    @cache  # a chain is read once, whatever the phrases that are tried
    def earlier(without: frozenset[Kind]) -> FollowUp | None:
        return _earlier(asked[-_DEPTH:], without)

    forms: Sequence[Callable[[Phrases], FollowUp | None]] = (
        lambda phrases: _shorter(message, earlier, phrases),
        lambda phrases: _pointed(text, message, asked, history, phrases),
        lambda phrases: _of_source(text, message, asked, phrases),
        lambda phrases: _bare(message, asked[-1], earlier, phrases),
        lambda phrases: _compared(text, message, asked, earlier, phrases),
        lambda phrases: _against(message, asked[-1], earlier, phrases),
        lambda phrases: _instead(message, asked[-1], earlier, phrases),
    )
    for form in forms:
        for phrases in spoken:
            if (found := form(phrases)) is not None:
                return found
    idle = (known for known in spoken if known.unclear.fullmatch(message) or _is_idle(message, known))
    if (phrases := next(idle, None)) and (quotes := _pointed_at(asked)):
        told = phrases.told_about.format(plain(text), told_quotes(quotes, phrases))
        wants = "truth" if phrases.unclear.fullmatch(message) else None
        return FollowUp("quoted", text, asked[-_DEPTH:], quotes, wants=wants, told=told)
    return FollowUp("new", text, asked[-_DEPTH:])


def asks_for_more(text: str) -> bool:
    """Whether a message can only be answered by whoever knows all that the conversation has shown."""
    message = bared(trimmed(text))
    if len(message) > LONGEST:
        return False
    return any(_is_more(message, phrases) or named(message, phrases) is not None for phrases in written_in(message))


def only_names(text: str) -> bool:
    """Whether a message asks nothing itself, but names what else to ask of: "and for adults?"."""
    return bool(named_instead(text))


def named_instead(text: str) -> str:
    """What a message names that asks nothing itself, "for adults"; "" where it does not."""
    message = trimmed(text)
    if len(message) > LONGEST:
        return ""
    tails = (_tail(message, phrases) for phrases in written_in(message))
    # "No, me refería a": what is "no," in one language opens more in another.
    return min((tail for tail, opened in tails if opened and tail), key=len, default="")


def _spoken(message: str, asked: Sequence[Exchange]) -> Sequence[Phrases]:
    """The phrases of every language, those of the message first, or of the conversation where it tells none."""
    earlier = (recognise(_SIGNED.sub("", exchange.question)) for exchange in reversed(asked[-_DEPTH:]))
    before = next(filter(None, earlier), None)
    language = recognise(_SIGNED.sub("", message), before) or before  # "la 2" is Spanish and French
    written = written_in(message)
    # "-v" is in no language: it goes on in that of the conversation.
    spoken = [phrases for phrases in PHRASES if phrases.code == language or phrases in written]
    return sorted(spoken, key=lambda phrases: phrases.code != language)


def names_another(text: str) -> bool:
    """Whether such a message names a thing in the place of another: "and links?", but not "and in winter?"."""
    first = named_instead(text).casefold().split(maxsplit=1)[:1]
    return bool(first) and not any(first[0] in phrases.prepositions for phrases in written_in(text))


def _asked_something(exchange: Exchange) -> bool:
    """Whether what follows may build on it: not on chat, nor on "the second one" where there was none."""
    message = trimmed(exchange.question)
    if is_chat(message):
        return False
    if exchange.quotes or len(message) > LONGEST:
        return True
    found = (named(message, phrases) for phrases in written_in(message))
    return not any(one is not None and one.whole for one in found)


def _earlier(asked: Sequence[Exchange], without: frozenset[Kind]) -> FollowUp | None:
    """The last question of those that was one, and none of the kinds `without`; for "more" what it was more of, for
    "in short" what that shortened."""
    for at in reversed(range(len(asked))):
        if _is_unclear(bared(trimmed(asked[at].question))):
            continue  # "are you sure?" asks nothing of its own
        found = read(asked[at].question, asked[:at])
        if found.kind in REPEATING:
            found = read(found.text, found.before)
        if found.reason is None and found.kind not in without and not found.best:
            return found
    return None


def resolved(history: Sequence[Exchange], most: int) -> tuple[Exchange, ...]:
    """The last `most` exchanges that asked for something of their own, each with its question as it stood alone ("and
    the UK?" as what that asked for); of several in a row that only name something, the last."""
    found: list[Exchange] = []
    for at in reversed(range(len(history))):
        if len(found) == most:
            break
        unclear = _is_unclear(bared(trimmed(history[at].question)))
        text = "" if unclear else _standing(history[: at + 1])
        if text and not (found and only_names(found[-1].question) and only_names(text)):
            found.append(Exchange(text, history[at].quotes))
    return tuple(reversed(found))


def named_for(before: Sequence[Exchange], text: str) -> tuple[Exchange, ...]:
    """The resolved exchanges that a question goes on with: of what only names something, "and students?", not what
    named something else, "and for children?", whose place it takes."""
    replaced = only_names(text) and len(before) > 1 and only_names(before[-1].question)
    return tuple(before[:-1] if replaced else before)


def _asked(question: str) -> str:
    """A question without its mark, without what is told beside it and the words around it that ask to be told."""
    language = detect(question)
    question, _ = apart(question, (language,), language)
    blanked = without_request(question, (language,), meaning=False)
    start, end = len(blanked) - len(blanked.lstrip()), len(blanked.rstrip())
    last = _LAST_WORD.search(question, 0, start)
    if last and last.group(1).casefold() in phrases_of(language).articles:
        start = last.start()  # of "tell me the", the article belongs to what is asked for
    return plain(question[start:end])


def in_full(before: Sequence[Exchange]) -> str:
    """The last of resolved exchanges; one that only names something with the question that it named it for."""
    texts = [_asked(one.question) for one in before[-2:]]
    return " … ".join(texts if only_names(texts[-1]) else texts[-1:])


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
        said = bared(trimmed(base.question))
        if _is_unclear(said) or any(_is_more(said, known) for known in written_in(said)):
            continue
        inner = read(base.question, before)
        if inner.reason is None and not inner.best and inner.kind != "source":
            break
    else:
        return FollowUp("new", text)
    told = _told_whole(inner)
    told = f"{phrases.more_word} {told}" if inner.kind == "ordinal" else phrases.told_more.format(told)
    shown = tuple(quote for exchange in history for quote in exchange.quotes)
    quoted = next((exchange.quotes for exchange in reversed(asked) if exchange.quotes), ())
    whole = bool(phrases.more_of_document.fullmatch(message))
    about = quoted[:1] if whole else inner.about
    return FollowUp("document" if whole else "more", base.question, before, about, shown, told=short(told, whole=True))


def _told_whole(inner: FollowUp) -> str:
    """What a question asks that is asked again: as it was told, or with what it only names something for."""
    if inner.told:
        return inner.told
    return in_full((*named_for(resolved(inner.before, 2), inner.text), Exchange(inner.text)))


@lru_cache(maxsize=64)  # asked of every earlier message
def _is_unclear(message: str) -> bool:
    """Whether a message asks what was quoted to be explained, or whether it is so."""
    return len(message) <= LONGEST and any(known.unclear.fullmatch(message) for known in written_in(message))


def _is_more(message: str, phrases: Phrases) -> bool:
    return len(message) <= LONGEST and bool(
        phrases.more.fullmatch(message) or phrases.more_of_document.fullmatch(message)
    )


def _pointed(
    text: str, message: str, asked: Sequence[Exchange], history: Sequence[Exchange], phrases: Phrases
) -> FollowUp | None:
    found = named(message, phrases)
    if found is None:
        return None
    # "The third" goes on in what "the second" was one of.
    answers = (one for one in reversed(asked) if one.quotes and not (found.counted and _is_counted(one.question)))
    answer = next(answers, None)
    quote = numbered(answer.quotes, found.number, items=found.counted) if answer else None
    if quote is None:
        return FollowUp("ordinal", text, reason="no-such-quote") if found.whole else None
    told = told_quotes((quote,), phrases)
    if not found.whole:
        return FollowUp("ordinal", text, (), (quote,), told=phrases.told_about.format(plain(text), told))
    if not phrases.beyond.search(message):
        return FollowUp("this", "", (), (quote,), told=told)
    shown = tuple(quote for exchange in history for quote in exchange.quotes)
    return FollowUp("ordinal", "", (), (quote,), shown, told=told)


def _is_counted(question: str) -> bool:
    """Whether a message is nothing but an ordinal."""
    if len(question) > LONGEST:
        return False
    message = bared(trimmed(question))
    found = (named(message, phrases) for phrases in written_in(message))
    return any(one is not None and one.whole and one.counted for one in found)


def _pointed_at(asked: Sequence[Exchange]) -> tuple[Quote, ...]:
    """What "that" points at: the quotes of the last exchange, or of the one before if that had none."""
    return next((exchange.quotes for exchange in reversed(asked[-2:]) if exchange.quotes), ())


def _of_source(text: str, message: str, asked: Sequence[Exchange], phrases: Phrases) -> FollowUp | None:
    quotes = _pointed_at(asked)
    if not quotes or not phrases.source.fullmatch(message):
        return None
    told = phrases.told_about.format(plain(text), told_quotes(quotes, phrases))
    wants = None if phrases.said_by.search(message) else "place"
    return FollowUp("source", "", (), quotes, wants=wants, told=told)


def _shorter(message: str, find: _Find, phrases: Phrases) -> FollowUp | None:
    best = phrases.short.fullmatch(message) is not None
    if not best and not phrases.again.fullmatch(message):
        return None
    inner = find(frozenset())
    if inner is not None and not inner.text and best:  # a quote alone is as short as can be
        inner = find(POINTING)
    if inner is None:
        return None
    told = short(f"{message}{phrases.colon}{_told_whole(inner)}", whole=True)
    if inner.kind == "bare" or not inner.text:  # read again, it would lose the quotes that it asks about
        return replace(inner, best=best, told=told)
    return FollowUp("short" if best else "again", inner.text, inner.before, asked=inner.asked, best=best, told=told)


def _meant(message: str, asked: Sequence[Exchange], phrases: Phrases) -> str | None:
    """What a message names that tells what was not meant: "not in France, in Spain", where the earlier question has
    that."""
    match = phrases.denied.fullmatch(message)
    if match is None or not _tail(match["new"], phrases)[0]:
        return None
    earlier = " ".join(exchange.question for exchange in asked[-2:]).casefold()
    known = phrases.articles | phrases.prepositions
    denied = [word for word in WORD.findall(match["no"].casefold()) if word not in known]
    stems = (word[: max(len(word) - _ENDING, _ENDING)] if phrases.spaced else word for word in denied)
    return match["new"] if denied and all(stem in earlier for stem in stems) else None


def _bare(message: str, last: Exchange, find: _Find, phrases: Phrases) -> FollowUp | None:
    match = phrases.bare.fullmatch(message)
    if match is None:
        return None
    inner = find(frozenset())
    if inner is None:
        return None
    # Of several questions, the last is the one that it goes on with.
    parts = split(inner.text, recognise(inner.text))
    earlier, word = _asked(parts[-1] if parts else inner.text), match[1].casefold()
    about = last.quotes or inner.about
    if not earlier:
        told = phrases.told_about.format(phrases.asked.format(message), told_quotes(about, phrases))
        return FollowUp("quoted", message, (), about, told=told)
    moved = ""
    if word in phrases.movable and (swapped := phrases.swap.search(earlier)):
        moved = earlier[: swapped.start(1)] + word + earlier[swapped.end(1) :]
    elif word in phrases.movable and phrases.yes_no.match(earlier):
        moved = f"{word} {earlier[0].lower()}{earlier[1:]}"
    if not moved:
        asked = in_full((*named_for(resolved(inner.before, 2), earlier), Exchange(earlier)))
        told = phrases.told_after.format(phrases.asked.format(word), short(asked, whole=asked != earlier))
        return FollowUp("bare", earlier, inner.before, about, asked=word, told=told)
    return FollowUp("bare", moved, inner.before, about, asked=word, told=short(moved, whole=True))


def _instead(message: str, last: Exchange, find: _Find, phrases: Phrases) -> FollowUp | None:
    tail, opened = _tail(message, phrases)
    names = names_in(last)
    new = together(tail, slots(tail, names, phrases, first_is_name=True), phrases) if tail else []
    of_objects = opened and not new
    if of_objects:
        new = [slot for slot in objects(tail, phrases) if slot.lead == 0]
    of_owned = opened and not new
    if of_owned:
        new = owned(tail, phrases, whole=True) or bare_name(tail, phrases)
    if not new:
        return None
    inner = find(POINTING)
    if inner is not None and inner.kind == "new" and only_names(inner.text):
        # "What about X?" that was not understood is no question to go on with: the whole one before it is.
        complete = (at for at in reversed(range(len(inner.before))) if not only_names(inner.before[at].question))
        at = next(complete, None)
        inner = inner if at is None else read(inner.before[at].question, inner.before[:at])
    if inner is None or inner.kind in POINTING:
        return None
    earlier = _asked(inner.text)
    if any(slot.kind == "name" for slot in new) and not phrases.capital_nouns:
        language = recognise(earlier)
        if language and phrases_of(language).capital_nouns:  # there a capital makes no name
            return None
    known = phrases.articles | phrases.prepositions
    if opened:
        known |= stopwords(phrases.code) | {word.casefold() for word in WORD.findall(earlier)} | {"ones"}
    if not is_covered(tail, new, known, phrases):
        return None
    old = objects(earlier, phrases) if of_objects else slots(earlier, names, phrases, first_is_name=False)
    if of_owned and new[0].kind == "object":
        old = owned(earlier, phrases, whole=False)
    elif not old and opened and answer_type(earlier, phrases.code) == "who":
        old = asked_for(earlier, phrases)
    text = substituted(earlier, new, old, phrases, opened)
    if text is None:
        return None
    return FollowUp("same", text, inner.before, asked=inner.asked, told=short(text, whole=True))


def _compared(text: str, message: str, asked: tuple[Exchange, ...], find: _Find, phrases: Phrases) -> FollowUp | None:
    """What differs, where only that is asked: what was compared before, or what the last two questions name; else it
    is about what was quoted."""
    if not only_compares(message):
        return None
    inner, differ = find(POINTING), contrasts(message, phrases.code)
    if differ and inner is not None and with_other(_asked(inner.text), "") is not None:
        return replace(inner, kind="again", told=short(_told_whole(inner), whole=True))
    named = [_last_name(one, phrases) for one in resolved(asked, 2)]
    if inner is not None and len(named) == 2 and all(named) and named[0].casefold() != named[1].casefold():
        both = f"{message}{phrases.colon}{named[0]} vs {named[1]}"
        return FollowUp("same", both, inner.before, told=short(both, whole=True))
    quotes = _pointed_at(asked) if differ else ()
    if not quotes:
        return None
    told = phrases.told_about.format(plain(text), told_quotes(quotes, phrases))
    return FollowUp("quoted", text, asked[-_DEPTH:], quotes, told=told)


def _last_name(one: Exchange, phrases: Phrases) -> str:
    """The last name in a question, "" where it has none."""
    if not phrases.spaced:
        return ""
    found = slots(_asked(one.question), names_in(one), phrases, first_is_name=False)
    return next((slot.text for slot in reversed(found) if slot.kind == "name"), "")


def _against(message: str, last: Exchange, find: _Find, phrases: Phrases) -> FollowUp | None:
    """The question before, compared with what "and vs the third?" names: in the place of its second side, or beside
    what it names itself."""
    opened = phrases.opener.match(message)
    found = named_against(_without_closer(message[opened.end() :] if opened else message, phrases), phrases.code)
    inner = find(POINTING) if found else None
    while inner is not None and only_compares(bared(trimmed(inner.text))):
        inner = _earlier(inner.before, POINTING)  # "which is better?" names nothing to compare
    if found is None or inner is None or inner.kind in POINTING:
        return None
    (new, opposite), earlier = found, _asked(inner.text)
    text = with_other(earlier, new)
    if text is None:
        named = [slot for slot in slots(earlier, names_in(last), phrases, first_is_name=False) if slot.kind == "name"]
        if opposite or not named or not phrases.spaced:
            return None
        text = f"{earlier[: named[-1].end]} vs {new}{earlier[named[-1].end :]}"
    return FollowUp("same", text, inner.before, asked=inner.asked, told=short(text, whole=True))


def _without_closer(tail: str, phrases: Phrases) -> str:
    """What is named without what may stand behind it: "then", "too"."""
    closed = phrases.closer.search(tail) if phrases.closer else None
    return tail[: closed.start()] if closed else tail


def _tail(message: str, phrases: Phrases) -> tuple[str, bool]:
    """What a message may name to be asked of instead, "" where it asks something itself; and whether it is opened or
    closed by what says so."""
    opened = phrases.opener.match(message)
    tail = message[opened.end() :] if opened else message
    closed = phrases.closer.search(tail) if phrases.closer else None
    if closed and closed.group():
        tail = tail[: closed.start()]
    most = len(tail.split()) > _TAIL or (not phrases.spaced and len(tail) > _TOGETHER)
    asks = most or _GOES_ON.search(tail) or phrases.asking.match(tail) or phrases.yes_no.match(tail)
    return "" if asks else tail, bool(opened or (closed and closed.group()))


def _is_idle(message: str, phrases: Phrases) -> bool:
    """Whether a message has no topic but what a pronoun of it points at."""
    words = [word.casefold() for word in WORD.findall(message)]
    idle = phrases.idle | phrases.pointing | stopwords(phrases.code)
    if not phrases.spaced:
        pointing = message not in phrases.pointing and any(word in message for word in phrases.pointing)
        return pointing and len(message) <= _TOGETHER and all(consists_of(word, idle, phrases) for word in words)
    return 1 < len(words) <= _TAIL and idle.issuperset(words) and not phrases.pointing.isdisjoint(words)
