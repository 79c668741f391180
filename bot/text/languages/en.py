"""English: how it asks, dates, counts and gives reasons."""

from __future__ import annotations

import regex

from bot.text.languages.language import Language, fold, words

EN = Language(
    code="en",
    stopwords=words(
        """a about above after again against ain all am an and any are aren as at be because been before being
        below between both but by can could couldn d did didn do does doesn doing don down during each few
        for from further had hadn has hasn have haven having he her here hers herself him himself his how i
        if in into is isn it its itself just ll m ma may me might mightn more most must mustn my myself
        needn no nor not now o of off on once only or other our ours ourselves out over own re s same shall
        shan she should shouldn so some such t than that the their theirs them themselves then there these
        they this those through to too under until up ve very was wasn we were weren what when where which
        while who whom whose why will with won would wouldn y you your yours yourself yourselves"""
    ),
    form_words=words(
        """abt according anyone anything arent bout called cant deal describe did didnt does doesnt dont everything
        explain get give got happen happened hello hey hi hows im isnt ive kind know list long many much name named
        names ok old please pls plz said say says someone something sort stuff take takes tell thanks thing things think
        thinks thx took type u ur wasnt wat wats whats whens wheres whos wont wut"""
    ),
    types=(
        ("why", fold(r"^\W*(?:why|how come)\b")),
        ("number", fold(r"\bhow (?:many|much|old|long|large|big|tall|far|fast|high|heavy|deep)\b")),
        ("number", fold(r"\b(?:what|which) (?:\w+ )?(?:percentage|percent|number|amount|share)\b")),
        ("when", fold(r"\bwhen\b|\b(?:what|which) (?:\w+ )?(?:year|date|day|month|decade|century|time)\b")),
        (
            "where",
            fold(r"\bwhere\b|\b(?:what|which) (?:\w+ )?(?:country|countries|city|state|place|town|region|continent)\b"),
        ),
        ("who", fold(r"\b(?:who|whom|whose)\b")),
        ("who", fold(r"\b(?:what|which) (?:\w+ )?(?:person|president|minister|author|scientist|king|queen)\b")),
    ),
    type_noun=fold(r"\b(?:what|which)\s+(?:(?:other|main|two|three)\s+)?([\p{L}]+)"),
    not_type_nouns=words("is are was were do does did has have had can could would will should the a an kind"),
    what_is=fold(r"^\W*(?:what(?:['’]?s| is| are| was| were))\s+(?:an?\s|the\s)?[^\s?]+(?:\s[^\s?]+)?\s*\??\s*$"),
    definition=fold(r"^\W*(?:who|what|where)(?:['’]?s| is| was| are| were)\s+\S+(?:\s+\S+){0,2}\s*$"),
    dependent_word=fold(r"\b(?:he|she|it|they|him|her|his|hers|its|them|their|theirs|this|that|these|those|there)\b"),
    dependent_start=fold(r"^\W*(?:and|but|so|or|also|then|what about|how about)\b"),
    number_words=words(
        """one two three four five six seven eight nine ten eleven twelve twenty thirty forty fifty sixty hundred
        thousand million millions billion billions dozen half third quarter once twice double triple"""
    ),
    # Months as they are written: "may" and "march" in lower case are other words.
    dated=regex.compile(
        r"\b(?:1\d{3}|20\d{2})s?\b|\b\d{1,2}(?:st|nd|rd|th)? century\b|"
        r"\b(?:January|February|March|April|May|June|July|August|September|October|November|December|"
        r"Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)\b"
    ),
    causal=fold(
        r"\b(?:because|due to|owing to|in response to|as a (?:result|reprisal|consequence)|in order to|so that|"
        r"caused by|the reason|in retaliation|thanks to|over the)\b"
    ),
    pronoun_start=fold(r"^[\"'“”‘’(\[]*(?:he|she|it|they|his|her|its|their|this|that|these|those|such|both)\b"),
    copulas=words("is are was were means refers stands"),
    abbreviations=regex.compile(
        r"(?:^|[\s(])(?:e\.g|i\.e|vs|cf|approx|Fig|Figs|Eq|No|Nos|Vol|pp|al|ca|Gen|Col|Lt|Sgt|Rep|Sen|Gov|Rev)\.$"
    ),
)
