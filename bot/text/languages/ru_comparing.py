"""Russian: how a question compares."""

from __future__ import annotations

from bot.text.languages.comparing import Comparing
from bot.text.languages.language import words

COMPARING = Comparing(
    form=words("разница разницу отличие отличается отличаются между сравнению"),
    contrasts=(
        (("разниц", "отличи"), r"\b(?:разниц\w+|отличи\w+) между\s+<a>\s+<and>\s+<b>"),
        (("сравнению",), r"<a>,?\s+по сравнению с\s+<b>"),
        (("отлича",), r"\bчем\s+отлича\w+\s+<a>\s+от\s+<b>"),
        (("разниц",), r"^\W*разница (?!(?:между|в)\b)<word a>\s+<word b>\W*$"),
    ),
    contrasting=(
        r"отлича\w+|отличи\w+|разниц\w+|различ\w+|тогда как|в то время как|в отличие|вместо|"
        r"\w+(?:ее|ей|[жшчщлр]е),? чем|напротив|похож\w*|одинаков\w*"
    ),
    until="о|об|в",
    closes="что лучше|(?:в чём )?разница",
)
