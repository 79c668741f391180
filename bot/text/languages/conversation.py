"""How a language goes on in a conversation, as data: the phrases of follow-ups, and how they are told.

All patterns ignore case; those of whole messages are matched against the message without its outer punctuation.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

import regex

from bot.text.languages.language import Pattern, words
from bot.text.patterns import lazily

NOTHING = lazily(r"(?!)")
EVERYWHERE = words("ok okay k kk lol lmao rofl haha hahaha hehe xd wow cool super thx ty hi hey hello gg np")
"""Words of chat that members of every language type."""


@dataclass(frozen=True, slots=True, eq=False, repr=False)  # compared by identity: hashed often
class Phrases:
    """The follow-ups of one language, and the few words that tell how one was understood."""

    code: str
    chat: frozenset[str]
    """Words of a message that asks nothing ("thanks a lot"), when it holds no others and one of these."""
    chat_filler: frozenset[str]
    """Words that such a message may hold beside those."""
    small_talk: Pattern
    """A whole message that asks how one is, to be friendly."""
    of_bot: Pattern
    """A whole message that asks what the bot is or does, or for help with nothing named."""
    polite: str
    """What may stand before a question without being part of it: a pattern of "thanks", "ok"."""
    excuses: str
    """The like of some words ("not sure if this is the right channel"): a pattern."""
    turning: str
    """What may stand before a question that has nothing to do with those before ("different topic"): a pattern."""
    greetings: str
    """Behind which, or behind thanks, somebody may be called by name ("hi Tom, when ..."): a pattern."""
    agreed: str
    """What may be said before what goes on with the question before, without a pause: "yeah and on sunday"."""
    parting: str
    """What may stand behind a question without being part of it: a pattern of "thanks in advance", "please"."""
    opener: Pattern
    """Before what is asked of instead: "and", "what about", "no, I meant"."""
    beside: Pattern
    """Between two of which the same is asked: "and"."""
    bare: Pattern
    """A message of nothing but a question word; its first group is that word."""
    movable: frozenset[str]
    """Question words that may take another's place in a question as it stands."""
    swap: Pattern
    """A question word that one of them may take the place of: the first group."""
    yes_no: Pattern
    """The beginning of a question that a question word can be put before."""
    more: Pattern
    """A message that asks for more of the same."""
    more_of_document: Pattern
    """A message that asks for more of the document that was quoted."""
    short: Pattern
    """A message that asks for less of the same: "in short"."""
    source: Pattern
    """A message that asks who said what was quoted, or where it stands."""
    said_by: Pattern
    """A word of such a message that asks who said it, not where it is written."""
    again: Pattern
    """A message that asks for the same once more."""
    unclear: Pattern
    """A message that asks what was quoted to be explained, or whether it is so."""
    denied: Pattern
    """A message that tells what was not meant, the group `no`, and what was, the group `new`."""
    ordinals: tuple[str, ...]
    """Patterns of "first", "second" and so on; `last` is the one that counts from the end."""
    last: str
    one: str
    """What an ordinal counts: a pattern of "one", "quote", "point"."""
    about: str
    """What may stand before an ordinal that is the whole message: a pattern of "tell me more about the"."""
    please: str
    """What may stand behind it: a pattern of "please"."""
    beyond: Pattern
    """Says that more than the counted thing itself is asked for: "more about"."""
    articles: frozenset[str]
    prepositions: frozenset[str]
    asking: Pattern
    """The beginning of a question of its own, which is no mere name of something."""
    pointing: frozenset[str]
    """Words that point at what was quoted."""
    idle: frozenset[str]
    """Verbs that ask about what was quoted without a topic of their own ("what does it mean")."""
    days: Pattern
    """Days of the week."""
    times: Pattern
    """Dates, months and years."""
    year: str
    """A year that is added to a question: "in {}"."""
    attributed: Pattern
    """A sentence that says who said something."""
    more_word: str
    told_more: str
    told_after: str
    told_quote: str
    told_quotes: str
    laughter: str = ""
    """What may be laughed behind a question: a pattern."""
    places: frozenset[str] = frozenset()
    """Names of countries and unions, lower case, beside those of `bot.text.places`."""
    closer: Pattern | None = None
    """Behind what is asked of instead: "then", "too"; sought from the end."""
    told_about: str = "{} ({})"
    """A message, and the quotes that it was taken to be about."""
    colon: str = ": "
    """Between what is asked for once more and its question."""
    asked: str = "{}?"
    """A question word alone, as it is told."""
    adds: str = "{earlier} {new}"
    """A question with a time that it did not have."""
    spaced: bool = True
    """Whether its words stand apart."""
    adverbial: Pattern = NOTHING
    """A day that no preposition may stand before."""
    contracted: Mapping[str, str] = field(default_factory=dict[str, str])
    """Prepositions written together with an article, or otherwise than before other words: "del" is "de"."""
    script: str = "Latin"
    """What it is written in, as Unicode names it."""
    capital_nouns: bool = False
    """Whether a capital makes no name."""
    verb_last: bool = False
    """Whether what stands last in a question may be its verb."""


def days(names: str) -> Pattern:
    """A pattern of days by a pattern of their names."""
    return lazily(rf"\b(?:{names})\b", regex.I)


def times(months: str, *, of: str = "", year: str = "") -> Pattern:
    """A pattern of times by one of the names of months; `of` may stand between day, month and year, `year` behind one,
    patterns as well."""
    return lazily(
        rf"(?:\d{{1,2}}(?:st|nd|rd|th|er|\.)?\s+{of})?(?<!\w)(?:{months})(?:\s+\d{{1,2}}(?:st|nd|rd|th)?\b,?)?"
        rf"(?:\s+{of}\d{{4}}{year})?\b|\b(?:1\d|20)\d\ds?{year}\b",
        regex.I,
    )


ADDRESSED = (
    r"(?:hey|hi|hallo|ok|hola|salut|привет) (?:bot|quoth|бот)|(?:bot|quoth|бот|机器人)(?=\s*[,.:!?，。：！？]|"
    r"\s+(?:wh(?:at|en|ere|"
    r"o|y|ich)|how|w(?:ann|er|as|o|ie|arum|ieso)|qu(?:é|e|i|ién|ien|and|oi)|c[oó]mo|cu[aá]\w+|d[oó]nde|comment|où|combien|"
    r"как\w*|что|где|когда|кто|почему|сколько)\b)"
)
"""The bot by its name, before a question: "bot is offline" tells of it."""
AND_YET = r"\b(?:but|aber|pero|mais|но)\b"
"""Behind an excuse, before the question."""
_CLAUSE = rf"[^,.!?;:]{{1,60}}?(?:,? {AND_YET}|(?=[,.!;:]))"
"""What an excuse is for, up to the question."""


def phrases(table: str, doubts: str = "") -> str:
    """The pattern of a table of them, one a line; "..." is a clause, "<doubt>" one that holds one of `doubts`."""
    doubt = rf"(?=[^,.!?;:]{{0,60}}?\b(?:{doubts})\b){_CLAUSE}"
    text = "|".join(line.strip() for line in table.splitlines() if line.strip())
    return text.replace(" ...", rf"\s{_CLAUSE}").replace(" <doubt>", rf"\s{doubt}")
