"""Spanish: how a question names who does something, and how a statement does."""

from __future__ import annotations

import regex

from bot.text.languages.doing import Doing
from bot.text.languages.language import words
from bot.text.patterns import lazily

_NAME = r"\p{Lu}[\w.]+(?: \p{Lu}[\w.]+){0,3}"
_ARTICLE = "(?:(?:el|la|los|las) )?"

DOING = Doing(
    asks=lazily(
        rf"\b(?i:fue|fueron|es|son|ha sido|han sido) [^,;:?]{{0,60}}?(?P<does>\p{{Ll}}+[dth][oa]s?) "
        rf"(?:\S+ ){{0,4}}?por {_ARTICLE}(?P<doer>{_NAME})|"
        r"\b(?i:cu[aá]ndo|d[oó]nde|c[oó]mo|por qu[eé]|qu[eé]|cu[aá]l(?:es)?|cu[aá]nt[oa]s?|a qui[eé]n(?:es)?)"
        rf"(?: [\w-]+){{0,4}}? (?P<does>\p{{Ll}}{{4,}}) {_ARTICLE}(?P<doer>{_NAME})"
    ),
    between=words(
        """ha han había habían también luego después ya finalmente primero se le les lo la los las no nunca solo sólo
        fue fueron"""
    ),
    adverbs=("mente",),
    suffers=words("fue fueron es son era eran sido ser"),
    by=words("por"),
    joins=words(
        """a al de del en con por para desde hasta sobre entre contra según como sin tras durante hacia y e o u que"""
    ),
    tells=words("dijo dice ve ven vio llama llamó cree creía considera consideró afirma afirmó"),
    free=True,
    who=lazily(r"\bqui[eé]n(?:es)? (?:ha |han |había )?(?P<does>\p{Ll}+)", regex.I),
)
