"""German: how a question names who does something, and how a statement does."""

from __future__ import annotations

import regex

from bot.text.languages.doing import Doing
from bot.text.languages.language import words
from bot.text.patterns import lazily

_NAME = r"\p{Lu}[\w.]+(?: \p{Lu}[\w.]+){0,3}"
_ARTICLE = r"(?P<the>d(?:ie|er|as|en) )?"
_HELPS = r"(?:hat|haben|hatten?|will|wollen|wollten?|kann|können|konnten?|darf|dürfen|muss|müssen|wird|werden)"

DOING = Doing(
    asks=lazily(
        rf"\b(?P<helps>(?i:{_HELPS})) {_ARTICLE}(?P<doer>{_NAME}) (?:\S+ ){{0,6}}?(?P<does>\p{{Ll}}+(?:t|en))(?=\W*$)|"
        rf"\b(?i:wird|werden|wurden?) [^,;:?]{{0,60}}?(?i:von|durch) {_ARTICLE}(?P<doer>{_NAME}) "
        rf"(?:\S+ ){{0,4}}?(?P<does>\p{{Ll}}+(?:t|en))\b|"
        r"\b(?:(?i:wann|wo|was|wen|wem|warum|weshalb|wieso|wohin|woher|womit|wie(?! ?viele?)|wie (?!viele?\b)\p{Ll}+)|"
        r"(?i:wie ?viele?|welche\w*|was für)(?: \p{Ll}[\w-]*)*(?: \p{Lu}[\w-]*){1,2}) "
        rf"(?!{_HELPS}\b)(?P<does>\p{{Ll}}+) {_ARTICLE}(?P<doer>{_NAME})"
    ),
    between=words("auch dann daraufhin schließlich endlich zuerst zunächst bereits schon hat haben hatte hatten"),
    adverbs=(),
    suffers=words("wird werden wurde wurden worden"),
    by=words("von vom durch"),
    joins=words(
        """zu zum zur von vom in im an am auf aus bei beim mit nach seit vor für über unter zwischen gegen um durch ohne
        wie als während wegen trotz bis und oder neben"""
    ),
    tells=words(
        "sieht sah nennt nannte sagt sagte meint meinte schreibt schrieb glaubt glaubte findet fand hält hielt"
    ),
    free=True,
    second=words(
        """hat haben hatte hatten will wollen wollte wollten kann können konnte konnten darf dürfen durfte durften muss
        müssen musste mussten soll sollen sollte sollten wird werden"""
    ),
    plural=("en",),
    pronouns=words("er sie es man wir ich ihr dieser diese dieses"),
    who=lazily(r"\bwer (?:(?:hat|hatte|haben) .{0,60}?(?P<does>\p{L}+(?:t|en))(?=\W*$)|(?P<does>\p{Ll}+))", regex.I),
)
