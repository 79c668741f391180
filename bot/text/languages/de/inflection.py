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
INFLECTED = (
    (lazily(r"^(?!ge)(\p{L}{2,}?[^\W_td])e?n$"), r"ge\1t"),
    (lazily(r"^ge(\p{L}{3,}?)e?t(?:e[mnrs]?)?$"), r"\1en"),
)
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
