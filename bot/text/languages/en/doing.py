"""English: how a question names who does something, and how a statement does."""

from __future__ import annotations

import regex

from bot.text.languages.doing import Doing
from bot.text.languages.language import words
from bot.text.patterns import lazily

DOING = Doing(
    asks=lazily(
        r"\b(?i:(?P<bare>did|does|do)|will|would|can|could|(?:has|have|had)(?= .*ed\b))(?:n['’]?t)? (?P<the>the )?"
        r"(?P<doer>[\w.]+(?: \p{Lu}[\w.]+){0,3}) "
        r"(?:(?:also|ever|first|not|later|originally|initially|finally) )?(?P<does>[a-z]\w+)\b|"
        r"\b(?i:was|were|is|are|been|be|got) (?:\w+ ){0,4}?(?P<does>[a-z]+(?:ed|[dlrwe]n|[gn]ht|old|de)) by "
        r"(?P<the>the )?(?P<doer>[\w.]+(?: \p{Lu}[\w.]+){0,3})"
    ),
    between=words(
        """has have had also did do does would will could can may might must should then later first originally
        initially finally soon once is was were"""
    ),
    adverbs=("ly",),
    ongoing=("ing",),
    suffers=words("is was were are be been being get got"),
    by=words("by"),
    joins=words(
        """to of in on at by from with for into over under between among against like as about through during after
        before since until and or than near"""
    ),
    tells=words(
        """see view find hear judge call describe report argue say write think believe claim state note recall warn
        regard consider"""
    ),
    done_to=words("of by"),
    possessive=words("s"),
    agents=("er", "or", "ers", "ors", "ist", "ists"),
    past=("ed", "made", "sent", "told", "began", "said", "led", "saw", "took", "gave"),
    infinitive=words("to"),
    nouns=("s",),
    kinds=("do ", "don't "),
    who=lazily(r"\bwho (?:has |have |had )?(?:\w+ly |first |also )?(?P<does>[a-z]+)\b", regex.I),
)
