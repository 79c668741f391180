"""German: how words change, and what they are put together of."""

from __future__ import annotations

from bot.text.patterns import lazily

VERB_PREFIXES = (
    *("ab", "an", "auf", "aus", "be", "bei", "durch", "ein", "ent", "er", "fest", "fort", "her", "heran", "heraus"),
    *("herein", "hervor", "hin", "hinter", "hoch", "los", "miss", "mit", "nach", "nieder", "statt", "teil", "über"),
    *("um", "unter", "ver", "vor", "weg", "weiter", "wider", "wieder", "zer", "zu", "zurück", "zusammen"),
)
PREFIXES = (
    *("er", "be", "ver", "ge", "ein", "aus", "auf", "an"),
    *("ab", "zu", "ent", "um", "vor", "über", "durch", "unter"),
)
LINKING = ("", "s", "es", "n", "en", "er", "e")
_SEPARABLE = (
    r"(ab|an|auf|aus|bei|durch|ein|fest|fort|her(?:an|aus|ein|unter|vor)?|hin(?:aus|ein|unter)?|hoch|los|mit|nach|nieder|"
    r"statt|teil|um|vor|weg|weiter|zurück|zusammen|zu)"
)
INFLECTED = (
    (lazily(r"^(?!ge)(\p{L}{2,}?[^\W_td])e?n$"), r"ge\1t"),
    (lazily(r"^(?!ge)(\p{L}{2,}[td])en$"), r"ge\1et"),
    (lazily(r"^ge(\p{L}{3,}?)e?t(?:e[mnrs]?)?$"), r"\1en"),
    # The participle and the infinitive with "zu" have that behind the part which is separable.
    (lazily(rf"^{_SEPARABLE}(?!ge)(\p{{L}}{{2,}}?[^\W_td])e?n$"), r"\1ge\2t"),
    (lazily(rf"^{_SEPARABLE}(?!ge)(\p{{L}}{{2,}}[td])en$"), r"\1ge\2et"),
    (lazily(rf"^{_SEPARABLE}ge(\p{{L}}{{3,}}?)e?t(?:e[mnrs]?)?$"), r"\1\2en"),
    (lazily(rf"^{_SEPARABLE}zu(\p{{L}}{{3,}}en)$"), r"\1\2"),
    (lazily(rf"^{_SEPARABLE}(?!zu)(\p{{L}}{{3,}}en)$"), r"\1zu\2"),
)
# "Rausnehmen, rüberkommen" are written with what they are short for.
SPELT = tuple((lazily(r"^r(auf|aus|ein|um|unter|über)(?=\p{L}{2,}n$)"), rf"{whole}\1") for whole in ("her", "hin"))
ENDINGS = (
    ("e", ""),
    ("e", "en"),
    ("en", ""),
    ("er", ""),
    ("es", ""),
    ("em", ""),
    ("n", ""),
    ("s", ""),
    ("t", "en"),
    ("st", "en"),
    ("et", "en"),
    ("te", "en"),
    ("ten", "en"),
)
