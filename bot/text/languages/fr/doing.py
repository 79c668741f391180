"""French: how a question names who does something, and how a statement does."""

from __future__ import annotations

import regex

from bot.text.languages.doing import Doing
from bot.text.languages.language import words
from bot.text.patterns import lazily

_WORD = r"\p{Lu}\w*+(?:[.-]\w++)*+"
_NAME = rf"{_WORD}(?: {_WORD}){{0,3}}"
_ARTICLE = "(?:(?:les?|la) |l['’])?"
_HELPS = "(?:a|ont|avait|avaient|aurait|auraient)"
_ASKS = r"(?i:quand|où|comment|pourquoi|combien|que|qu['’]est-ce que|qui|quoi|est-ce que|quel(?:le)?s?)"

DOING = Doing(
    asks=lazily(
        rf"{_ARTICLE}(?<![\w.-])(?P<doer>{_NAME}) (?:{_HELPS}-(?:t-)?(?:ils?|elles?) (?:\w+ment )?(?P<does>\p{{Ll}}+)|"
        rf"(?P<does>\p{{Ll}}+)-(?:t-)?(?:ils?|elles?))\b|"
        rf"\b(?i:été|fut|furent|est|sont) (?P<does>\p{{Ll}}+[éist]e?s?) par {_ARTICLE}(?P<doer>{_NAME})|"
        rf"\b{_ASKS}\b(?: [\w’'-]+){{0,4}}? (?:{_HELPS} (?:\w+ment )?(?P<does>\p{{Ll}}+) {_ARTICLE}(?P<doer>{_NAME})|"
        rf"{_ARTICLE}(?P<doer>{_NAME}) {_HELPS} (?:\w+ment )?(?P<does>\p{{Ll}}+))\b"
    ),
    between=words(
        """a ont avait avaient aura auront aussi puis ensuite enfin déjà d'abord se s ne n y l le la les lui leur est
        sont été fut furent"""
    ),
    adverbs=("ment",),
    suffers=words("été fut furent est sont être"),
    by=words("par"),
    joins=words(
        """à au aux de du des d en dans par pour avec sur sous entre contre chez vers comme et ou que qu depuis pendant
        selon sans"""
    ),
    tells=words("dit dire voit vu appelle appelé pense pensé croit cru affirme affirmé estime estimé"),
    who=lazily(r"\bqui (?:a |ont |avait )?(?P<does>\p{Ll}+)", regex.I),
)
