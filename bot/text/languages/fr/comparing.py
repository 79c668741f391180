"""French: how a question compares."""

from __future__ import annotations

from bot.text.languages.comparing import Comparing
from bot.text.languages.language import words

COMPARING = Comparing(
    form=words("différence différences comparez"),
    contrasts=(
        (
            ("différence", "difference"),
            r"^\W*diff[ée]rences? (?!(?:entre|est|sont|de|en)\b)<word a>\s+<word b>\W*$",
        ),
        (("différence", "difference"), r"\bdiff[ée]rences?(?: y a-t-il)? entre\s+<a>\s+<and>\s+<b>"),
        (("compar",), r"\bcomparez\s+<a>\s+(?:<and>|avec)\s+<b>"),
        (("rapport",), r"<a>,?\s+par rapport à\s+<b>"),
    ),
    contrasting=(
        r"diff[ée]r\w+|se distingu\w+|tandis qu\w*|(?<=, )alors qu\w*|en revanche|contrairement|au lieu de|"
        r"(?:plus|moins|aussi) \p{L}+ qu\w*|(?:plus|moins) que (?:le|la|les)|meilleure?s? qu\w*|par contre|semblable\w*"
    ),
    against=r"(?:vs\.?|versus|par rapport (?:à|aux?)|(?:en comparaison|comparée?s?) (?:à|aux?|avec|de|du))\s+<b>",
    opposite=r"(?:face (?:à|aux?)|contre)\s+<b>",
    which=r"quel\w*",
    degrees="plus|moins",
    until="sur|dans",
    articles="le|les|un|une",
    closes=(
        r"(?:lequel|laquelle|qu['’]est-ce qui) est (?:le |la )?(?:mieux|meilleure?)|"
        r"(?:(?:quelle est|c['’]est quoi) )?(?:la )?différences?"
    ),
)
