"""How a language goes on in a conversation, as data. In: a language's code. Out: the phrases of follow-ups in it.

All patterns ignore case; those of whole messages are matched against the message without its outer punctuation.
"""

from __future__ import annotations

from dataclasses import dataclass

import regex

from bot.text.patterns import lazily

Pattern = regex.Pattern[str]

_OPTION = lazily(r"-\p{L}|--\p{L}[\p{L}\p{N}_-]*")
_EDGE = " \t\r\n.,;:!?…\"'“”„‘’«»()*_~`¿¡-"


@dataclass(frozen=True, slots=True)
class Phrases:
    """The follow-ups of one language, and the few words that tell how one was understood."""

    code: str
    chat: frozenset[str]
    """Words of a message that asks nothing ("thanks a lot"), when it holds no others and one of these."""
    chat_filler: frozenset[str]
    """Words that such a message may hold beside those."""
    opener: Pattern
    """Before what is asked of instead: "and", "what about"."""
    beside: Pattern
    """Between two of which the same is asked: "and"."""
    bare: Pattern
    """A message of nothing but a question word; its first group is that word."""
    movable: frozenset[str]
    """Question words that may take another's place in a question as it stands."""
    swap: Pattern
    """The beginning of a question that one of them may take the place of."""
    yes_no: Pattern
    """The beginning of a question that a question word can be put before."""
    more: Pattern
    """A message that asks for more of the same."""
    more_of_document: Pattern
    """A message that asks for more of the document that was quoted."""
    source: Pattern
    """A message that asks who said what was quoted, or where it stands."""
    ordinals: tuple[str, ...]
    """Patterns of "first", "second" and so on; `last` is the one that counts from the end."""
    last: str
    one: str
    """What an ordinal counts: a pattern of "one", "quote", "point"."""
    about: str
    """What may stand before an ordinal that is the whole message: a pattern of "tell me more about the"."""
    articles: frozenset[str]
    prepositions: frozenset[str]
    asking: Pattern
    """The beginning of a question of its own, which is no mere name of something."""
    pointing: frozenset[str]
    """Words that point at what was quoted."""
    idle: frozenset[str]
    """Verbs that ask about what was quoted without a topic of their own ("what does it mean")."""
    weekdays: str
    months: str
    year: str
    """A year that is added to a question: "in {}"."""
    attributed: Pattern
    """A sentence that says who said something."""
    more_word: str
    told_more: str
    told_after: str
    told_quote: str
    told_quotes: str


def _fold(pattern: str) -> Pattern:
    return lazily(pattern, regex.I)


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


_EN = Phrases(
    code="en",
    chat=_words(
        """thanks thank thx ty tysm tnx ok okay okey kk cool nice great lol lmao rofl haha hahaha hehe wow yes no yeah
        yep yup nope nah sure alright good perfect awesome amazing cheers hi hello hey bye goodbye omg hm
        hmm hmmm uh oh ah aha welcome np right interesting understood gotcha xd sorry wtf damn whoa"""
    ),
    chat_filler=_words(
        """you u so very much a lot for the your that this is was it all help helpful answer bot one k i see got get
        too then again there everyone man dude bro well really my me im fine to know quoth have day"""
    ),
    opener=_fold(
        r"(?:(?:(?:and|but|so|or|then)\s+)?(?:wh?at abo?u?t|how abo?u?t|what of|wbu|(?:the )?same (?:question )?for)|"
        r"and|but|or|also|so|then)\b[\s,:]*"
    ),
    beside=_fold(r"\s*(?:,?\s*(?:and|or)\s+|[,&/]\s*)"),
    bare=_fold(
        r"(?:(?:and|but|so|or|then)\s+)?"
        r"(why not|why|since when|until when|when|where to|where from|from where|where|who exactly|whom|who|"
        r"(?:by|to|with|from|for|against) whom?|how many|how much|how long|how old|how often|how far|how big|"
        r"how come|how so|how|"
        r"(?:in |at )?(?:what|which) (?:year|time|day|month|place|country)|what for)"
        r"(?:\s+(?:is|was) (?:that|this|it)(?: so)?(?<=why.*)|\s+(?:so|exactly|though|tho))?"
    ),
    movable=frozenset({"why", "when", "where", "how", "since when", "until when"}),
    swap=_fold(
        r"(why not|why|when|where|how come|how)\s+(?=(?:did|do|does|is|are|was|were|has|have|had|can|could|will|would|"
        r"should|must)\b)"
    ),
    yes_no=_fold(r"(?:did|do|does|is|are|was|were|has|have|had|can|could|will|would|should|must)\b"),
    more=_fold(
        r"(?:(?:and|ok|okay|so|but|yes|please)\s+)?(?:"
        r"(?:(?:tell|show|give|get|quote) (?:me |us )?|say |i want |any |some |(?:is|are) there (?:any )?|even )?"
        r"more(?: (?:of|about|on|like) (?:it|that|this|them|these|those)| quotes?| results?|"
        r" passages?| info(?:rmation)?|"
        r" details?| examples?| reasons?)*(?: please| pls)?"
        r"|(?:is there |do you have |got |have you )?(?:anything|something|any thing) (?:else|more)"
        r"(?: (?:about|on|like) (?:it|that|this|them))?"
        r"|(?:what|who|where|why|how) (?:else|more)(?: (?:is there|do you have|about (?:it|that|this)))?"
        r"|else|(?:any |the )?(?:others?|other (?:ones?|quotes?|results?|passages?|reasons?|examples?))"
        r"|(?:please )?(?:go on|continue|carry on|keep going|proceed|elaborate|next)(?: please| pls)?"
        r"|(?:the )?next (?:one|quotes?|results?|page|passages?)|another(?: one| quote| result)?"
        r"|is that (?:all|it|everything)|that['’]?s (?:all|it)|and"
        r"|(?:can|could) (?:you|u) (?:tell|show|give|say|quote)(?: me| us)?(?: (?:something|anything))? more"
        r"(?: about (?:it|that|this))?"
        r"|(?:can|could) (?:you|u) (?:elaborate|go on|continue|expand)(?: on (?:it|that|this))?)"
    ),
    more_of_document=_fold(
        r"(?:(?:is|are|was|were) there )?(?:what |did you find )?(?:any ?|some ?)?(?:thing )?(?:other|else|more) "
        r"(?:is |are )?(?:(?:interesting|important|significant|notable|noteworthy) )?"
        r"(?:aspects?|facts?|things?|points?|details?|info(?:rmation)?|notes?)? ?"
        r"(?:(?:about|in|from|of|to|on|does|do) )?(?:(?:this|that|the|it) (?:article|page|text|document|source)"
        r"(?: says?)?)"
    ),
    source=_fold(
        r"(?:and )?(?:who (?:is |was )?(?:said|says|saying|wrote|writes|claimed|claims|told|stated|"
        r"reported|thinks|quoted)"
        r"(?: (?:that|this|it|so))?|says who|who (?:is|was) (?:that|this|it) (?:by|from)|according to whom?|"
        r"(?:what(?:['’]?s| is| are| was) )?(?:(?:the|your|its|any) )?sources?(?: (?:for|of) (?:that|this|it))?|"
        r"(?:who (?:is|was|are) )?the (?:author|speaker)(?: of (?:that|this|it))?|whose (?:words|"
        r"quote) (?:is|are|was|were)"
        r" (?:that|this|it|they|these|those)|citation|"
        r"where (?:is|was|does|did) (?:that|this|it) (?:come )?from|"
        r"where did (?:you|u) (?:get|find|read) (?:that|this|it)(?: from)?|where (?:does|did) it say (?:that|so))"
    ),
    ordinals=(
        "first|1st", "second|2nd", "third|3rd", "fourth|4th", "fifth|5th", "sixth|6th", "seventh|7th", "eighth|8th",
        "ninth|9th", "tenth|10th",
    ),
    last="last",
    one=r"(?:one|quote|quotation|point|item|result|answer|passage|bullet|part|citation|source|number|no\.?|nr\.?)",
    about=(
        r"(?:(?:and|ok|so|no|what about|how about|i mean|i meant|show(?: me)?|continue with|go on with|elaborate on|"
        r"expand(?: on)?|explain|open|(?:tell me |say |show me |give me |i want )?(?:something )?more (?:about|on|of)|"
        r"tell me about|details (?:on|about|of)|(?:what|who) (?:is|was)|(?:can|could) you (?:explain|expand(?: on)?|"
        r"elaborate on|tell me more about))\s+)*"
    ),
    articles=_words("the a an"),
    prepositions=_words("in on by with about from to of for against over at before after since during between under"),
    asking=_fold(r"(?:who|whom|whose|what|which|why|when|where|how)\b"),
    pointing=_words("that this it those these there then happened"),
    idle=_words(
        """mean means meant meaning happen happened happens refer refers referring say says said called exactly take
        takes took place occur occurred true real"""
    ),
    weekdays=r"(?:mon|tues|wednes|thurs|fri|satur|sun)days?|tues?|thu(?:rs?)?|weekends?|weekdays?|week-ends?",
    months=r"january|february|april|june|july|august|september|october|november|december|(?-i:March|May)",
    year="in {}",
    attributed=_fold(
        r"\b(?:said|says|told|wrote|writes|stated|states|announced|declared|claim(?:s|ed)|argue[sd]|"
        r"reported|"
        r"warned|insisted|tweeted|according to|replied|explained|promised|testified|quoted)\b"
    ),
    more_word="more",
    told_more="more on: {}",
    told_after="{} (after “{}”)",
    told_quote="about quote [{n}]: “{text}”",
    told_quotes="about the quotes above",
)  # fmt: skip

_DE = Phrases(
    code="de",
    chat=_words(
        """danke dankeschön dank merci ok okay cool schön super toll klasse prima ja nein nö jo klar gut hallo moin
        servus tschüss ciao lol haha hehe wow krass aha achso ach hm hmm verstanden genau stimmt perfekt
        bitte sorry tja oh"""
    ),
    chat_filler=_words(
        "vielen sehr dir euch alles so das ist war für die hilfe antwort sagen schon mal na dann auch nett"
    ),
    opener=_fold(
        r"(?:(?:und )?(?:was ist mit|wie ist es mit|wie steht es (?:mit|um)|wie sieht es (?:mit|bei|"
        r"in)|wie wäre es mit)|"
        r"und|aber|oder|auch)\b[\s,:]*"
    ),
    beside=_fold(r"\s*(?:,?\s*(?:und|oder)\s+|[,&/]\s*)"),
    bare=_fold(
        r"(?:(?:und|aber|oder)\s+)?"
        r"(warum nicht|warum|wieso nicht|wieso|weshalb|seit wann|bis wann|wann|woher|wohin|wo|wer genau|wer|wen|wem|"
        r"von wem|mit wem|wie ?viele?|wie lange|wie oft|wie alt|wie groß|wie weit|wie|in welchem jahr|wozu)"
        r"(?:\s+(?:ist|war) das(?: so)?(?<=(?:warum|wieso|weshalb).*)|\s+(?:denn|genau|eigentlich))?"
    ),
    movable=frozenset({"warum", "wieso", "weshalb", "wann", "wo", "woher", "wohin", "wie", "seit wann", "bis wann"}),
    swap=_fold(r"(warum|wieso|weshalb|wann|wo|woher|wohin|wie)\s+(?=(?!viele?\b|lange\b|alt\b|oft\b|gro|weit\b)\p{L})"),
    yes_no=_fold(
        r"(?:hat|haben|hatte|hatten|ist|sind|war|waren|wird|werden|wurde|wurden|kann|können|konnte|muss|müssen|darf|"
        r"dürfen|soll|sollen|gibt|gab)\b"
    ),
    more=_fold(
        r"(?:(?:und|ok|ja|bitte)\s+)?(?:"
        r"(?:(?:erzähle?|zeige?|gib|sag|nenne?)(?: mir| uns)? |gibt es |hast du |noch )*"
        r"(?:mehr|weitere[sn]?)(?: (?:davon|dazu|darüber|zitate|stellen|infos?|informationen|"
        r"details|beispiele|gründe))*"
        r"(?: bitte)?|was (?:noch|sonst(?: noch)?)(?: dazu)?|wer (?:noch|sonst(?: noch)?)|"
        r"(?:gibt es |hast du )?(?:sonst )?noch (?:et)?was(?: anderes| dazu)?|sonst (?:noch )?(?:et)?was|"
        r"(?:und )?(?:sonst(?: noch)?|weiter(?: so)?)|mach(?:e)? weiter|fahr(?:e)? fort|(?:das |die )?nächsten?|"
        r"noch (?:eins|eine[sr]?)|andere|ist das alles|war das alles|das ist alles|und)"
    ),
    more_of_document=_fold(
        r"(?:was |gibt es )?(?:steht |sagt )?(?:noch |sonst |weitere[s]? )+(?:interessante[sn]? |"
        r"wichtige[sn]? |etwas )*"
        r"(?:fakten |informationen |punkte )?(?:steht |sagt )?(?:in |aus |zu |über )?(?:diese[mrs]?|de[mr]|das)"
        r" (?:artikel|seite|text|dokument|quelle)"
    ),
    source=_fold(
        r"(?:und )?(?:wer (?:hat|hatte) (?:das|dies|es) (?:gesagt|geschrieben|behauptet|gemeint|erklärt)|"
        r"wer (?:sagt|sagte|schreibt|schrieb|behauptet|meint)(?: (?:das|dies|es|so ?was))?|sagt wer|laut wem|"
        r"von wem (?:ist|stammt|kommt) (?:das|dies|es)|(?:was ist )?(?:die |deine )?quellen?(?: dafür| davon)?|"
        r"(?:wer ist )?der autor(?: davon)?|woher (?:kommt|stammt|hast du|weißt du) (?:das|dies|es)|"
        r"wo steht (?:das|dies|es))"
    ),
    ordinals=(
        "erste[nrsm]?", "zweite[nrsm]?", "dritte[nrsm]?", "vierte[nrsm]?", "fünfte[nrsm]?", "sechste[nrsm]?",
        "siebte[nrsm]?", "achte[nrsm]?", "neunte[nrsm]?", "zehnte[nrsm]?",
    ),
    last="letzte[nrsm]?",
    one=r"(?:zitat|punkt|ergebnis|antwort|stelle|teil|quelle|eintrag|nummer|nr\.?)",
    about=(
        r"(?:(?:und|ok|also|nein|was ist mit|ich meine|zeige?(?: mir)?|erkläre?(?: mir)?|weiter mit|"
        r"(?:(?:erzähle?|sag|zeige?)(?: mir| uns)? )?(?:bitte )?(?:etwas )?mehr (?:über|zu|zum|zur|von|vom)|"
        r"details (?:zu|zum|zur)|was (?:ist|war)|wer (?:ist|war))\s+)*"
    ),
    articles=_words("der die das den dem des ein eine einen einem einer"),
    prepositions=_words(
        "in im mit über von vom aus zu zum zur für gegen bei beim nach vor seit während zwischen unter durch an am auf"
    ),
    asking=_fold(r"(?:wer|wen|wem|wessen|was|welche\w*|warum|wieso|weshalb|wann|wo|woher|wohin|wie)\b"),
    pointing=_words("das dies dieses diese dieser es damit davon dazu dort passiert"),
    idle=_words(
        """bedeutet bedeuten heißt heißen meint meinen passiert passierte geschah geschehen gemeint genau
        statt gesagt war"""
    ),
    weekdays=r"(?:mon|diens|donners|frei|sams|sonn)tags?|mittwochs?|sonnabends?|wochenenden?",
    months="januar|februar|märz|april|juni|juli|august|september|oktober|november|dezember|(?-i:Mai)",
    year="{}",
    attributed=_fold(
        r"\b(?:sagte?|sagen|erklärte?|schrieb|schreibt|laut|behauptete?|meinte?|betonte?|kündigte|teilte|berichtete?|"
        r"erwiderte|warnte?|zufolge|gesagt|nannte)\b"
    ),
    more_word="mehr",
    told_more="mehr zu: {}",
    told_after="{} (nach „{}“)",
    told_quote="zu Zitat [{n}]: „{text}“",
    told_quotes="zu den Zitaten oben",
)  # fmt: skip

PHRASES: tuple[Phrases, ...] = (_EN, _DE)


def phrases_of(language: str) -> Phrases:
    """The phrases of a language, the English ones for one that has none."""
    return next((known for known in PHRASES if known.code == language), _EN)


def trimmed(text: str) -> str:
    """A message as patterns of whole messages are matched against it: in single spaces, without outer punctuation but
    the dashes of an option that stands alone."""
    text = " ".join(text.split())
    return text if _OPTION.fullmatch(text) else text.strip(_EDGE)
