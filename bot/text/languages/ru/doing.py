"""Russian: how a question names who does something, and how a statement does."""

from __future__ import annotations

import regex

from bot.text.languages.doing import Doing
from bot.text.languages.language import words
from bot.text.patterns import lazily

_WORD = r"\p{Lu}\w*+(?:[.-]\w++)*+"
_NAME = rf"{_WORD}(?: {_WORD}){{0,3}}(?<![ую])"
_VERB = r"\p{Ll}+(?:л|л[аои]|лся|лась|лись|лось|[еёиуюая]т|тся)"

DOING = Doing(
    asks=lazily(
        r"\b(?i:когда|где|куда|откуда|как|почему|зачем|что|кого|кому|сколько|как(?:ой|ая|ое|ие|ую|их|ого))"
        rf"(?: [\w-]+){{0,4}}? (?:(?P<does>{_VERB}) (?P<doer>{_NAME})|(?P<doer>{_NAME}) (?P<does>{_VERB}))\b"
    ),
    between=words("также тоже затем потом сначала уже впервые наконец не и"),
    adverbs=("но",),
    suffers=words("был была было были"),
    by=frozenset(),
    joins=words(
        "в во на с со из от до по за к ко о об у для при над под между через после перед как и или без против чем"
    ),
    tells=words("сказал сказала сказали считает считают говорит говорят думает видит видел называет назвал"),
    free=True,
    cases=("ом", "ем", "ём", "ой", "ей", "ою", "ами", "ями"),
    who=lazily(r"\bкто (?P<does>\p{L}+)", regex.I),
)
