"""German: how a question compares."""

from __future__ import annotations

from bot.text.languages.comparing import Comparing
from bot.text.languages.language import words

COMPARING = Comparing(
    form=words(
        """unterschied unterschiede zwischen vergleich vergleiche unterscheiden unterscheidet gegensatz verglichen oder
        beide"""
    ),
    contrasts=(
        (("unterschied",), r"^\W*unterschiede? (?!(?:zwischen|ist|sind|in|von)\b)<word a>\s+<word b>\W*$"),
        (("unterschied",), r"\bunterschiede? zwischen\s+<a>\s+<and>\s+<b>"),
        (("vergleich",), r"\bvergleiche?\s+<a>\s+(?:<and>|mit)\s+<b>"),
        (
            ("verglich", "vergleich", "gegensatz"),
            r"<a>,?\s+(?:verglichen mit|im vergleich zu|im gegensatz zu)\s+<b>",
        ),
        (("unterscheide",), r"\b(?:worin|wie|wodurch)\s+unterscheide\w*\s+sich\s+<a>\s+(?:<and>|von)\s+<b>"),
    ),
    pairs=(
        (
            ("sagen", "denken", "meinen", "halten", "kosten"),
            r"\b(?:sagen|denken|meinen|halten|kosten)\s+<a>\s+und\s+<b>",
        ),
    ),
    which="welche[rs]?|wer|ist|sind",
    degrees="mehr|weniger|besser",
    until="über|bei|zu|in|im|von|für|unterscheiden|kosten|haben|sagen|denken|meinen",
    heads="ist|sind|war|hat|von|über|sieht",
    articles="der|die|das|dem|den|ein|eine",
    sources="artikel|quellen|texte|autoren|berichte",
    disagree="widersprechen|unterscheiden",
    contrasting=(
        r"unterschied\w*|unterscheide\w*|während|wohingegen|hingegen|dagegen|anders als|im gegensatz zu|statt|"
        r"(?:\w{3,}er(?:e[mnrs]?)?|mehr|weniger) als|"
        r"gleich\w*|ähnlich\w*"
    ),
    closes="welche[rsn]? (?:ist|sind) besser|was ist besser|unterschiede?",
)
