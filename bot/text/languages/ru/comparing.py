"""Russian: how a question compares."""

from __future__ import annotations

from bot.text.languages.comparing import Comparing
from bot.text.languages.language import words

COMPARING = Comparing(
    form=words(
        """разница разницу отличие отличается отличаются между сравнению
        чем чём"""
    ),
    contrasts=(
        (("разниц", "отличи"), r"\b(?:разниц\w+|отличи\w+) между\s+<a>\s+<and>\s+<b>"),
        (("сравнению",), r"<a>,?\s+по сравнению с\s+<b>"),
        (("отлича",), r"\bчем\s+отлича\w+\s+<a>\s+от\s+<b>"),
        (("разниц",), r"^\W*разница (?!между|в)<word a>\s+<word b>\W*$"),
    ),
    contrasting=(
        r"отлича\w+|отличи\w+|разниц\w+|различ\w+|тогда как|в то время как|в отличие|(?<=, )напротив|похож\w*|"
        r"одинаков\w*|(?!раньше|позже|позднее)\p{L}+(?:ее|ше|же|че|ще),? чем (?!\d)"
    ),
    against=r"(?:vs\.?|(?:по сравнению|в сравнении|если сравни(?:ть|вать)) со?|в отличие от)\s+<b>",
    opposite=r"против\s+<b>",
    until="о|об|в",
    closes="(?:что|кто|как(?:ой|ая|ое|ие)(?: из них)?) лучше|(?:в чём )?разница",
)
