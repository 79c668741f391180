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
    against=r"(?:vs\.?|versus|verglichen mit|im (?:vergleich|gegensatz|unterschied) (?:mit|zu[rm]?))\s+<b>",
    opposite=r"gegenüber\s+<b>",
    which="welche[rs]?|wer|ist|sind",
    degrees="mehr|weniger|besser",
    until="über|bei|zu|in|im|von|für|unterscheiden|kosten|haben|sagen|denken|meinen",
    heads="ist|sind|war|hat|von|über|sieht",
    articles="der|die|das|dem|den|ein|eine",
    sources="artikel|quellen|texte|autoren|berichte",
    disagree="widersprechen|unterscheiden",
    # "Früher als Boote" compares nothing, nor does "findet statt".
    contrasting=(
        r"unterschied\w*|unterscheide\w*|(?<=, )während|wohingegen|hingegen|dagegen|anders als|im gegensatz zu|"
        r"(?!aber|oder|immer|wieder|früher|später|außer)(?-i:[a-zäöü]{2,}er) als (?!\d)|(?:mehr|weniger) \p{L}+ als|"
        r"(?:mehr|weniger|anders) als (?:d(?:er|ie|as|en|em)|eine?)|gleichen|gleicht|gleich(?:artig|wertig)\w*|"
        r"ähnlich\w*|(?:ist|sind) (?:gleich|d(?:as|ie) ?selben?|d(?:as|ie) gleichen?)"
    ),
    closes=(
        r"welche[rsn]? (?:ist|sind) besser|was ist besser|(?:(?:was|welche) (?:ist|sind) |(?:worin|wo) liegt )?"
        r"(?:der |die )?unterschiede?"
    ),
)
