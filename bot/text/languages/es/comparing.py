"""Spanish: how a question compares."""

from __future__ import annotations

from bot.text.languages.comparing import Comparing
from bot.text.languages.language import words

COMPARING = Comparing(
    form=words("diferencia diferencias entre compara"),
    contrasts=(
        (("diferencia",), r"^\W*diferencias? (?!(?:entre|es|son|de|en)\b)<word a>\s+<word b>\W*$"),
        (("diferencia",), r"\bdiferencias?(?: hay)? entre\s+<a>\s+<and>\s+<b>"),
        (("compar",), r"\bcompara\s+<a>\s+(?:<and>|con)\s+<b>"),
        (("compar",), r"<a>,?\s+en comparación con\s+<b>"),
    ),
    contrasting=(
        r"diferen\w+|se distingu\w+|mientras que|en cambio|a diferencia de|en lugar de|(?:más|menos) \p{L}+ que|"
        r"(?:más|menos) que (?:el|la|los|las|una?)|al contrario|parecid\w+|igual(?:es)? que|"
        r"(?:mejor|peor|mayor|menor) que"
    ),
    versus=("contra",),
    against=(
        r"(?:vs\.?|versus|(?:en comparación|comparad[oa]s?) con|"
        r"a diferencia del?)\s+<b>"
    ),
    opposite=r"(?:frente al?|contra)\s+<b>",
    which="qué|cuál",
    degrees="más|menos",
    until="sobre|en",
    articles="el|la|los|las",
    closes="(?:cuál|qué) es mejor|(?:(?:cuál|qué) es |en qué se )?(?:la )?diferen(?:cias?|cian)",
)
