"""English: how a question compares."""

from __future__ import annotations

from bot.text.languages.comparing import Comparing
from bot.text.languages.language import words

COMPARING = Comparing(
    form=words(
        """difference differences between compare compares compared comparing comparison contrast differ differs
        different distinct distinguished versus vs both either better opposed"""
    ),
    contrasts=(
        (("difference",), r"^\W*differences? (?!(?:between|is|are|in|of)\b)<word a>\s+<word b>\W*$"),
        (("difference",), r"\bdifferences? (?:is there |are there )?between <a>\s+(?:<and>|from)\s+<b>"),
        (
            ("compar", "contrast"),
            # Whoever asks how or whether to compare two wants to do so.
            r"(?<!\b(?:(?<!\b(?:want|like|love) )to|i|we) )\b(?:compare|comparing|contrast|comparison (?:of|between))"
            r"\s+<a>\s+(?:<and>|with|to|against)\s+<b>",
        ),
        (
            ("compar", "contrast", "opposed"),
            r"<a>,?\s+(?:(?:as )?compared (?:with|to)|in comparison (?:with|to)|in contrast (?:with|to)|as opposed to)"
            r"\s+<b>",
        ),
        (
            ("differ", "distinct", "distinguished"),
            r"\bhow (?:is|are|was|were|do|does|did) <a>\s+(?:different|differ|distinct|distinguished)\s+"
            r"(?:from|to|than)\s+<b>",
        ),
        (
            ("differ", "compare", "distinct"),
            r"\bhow (?:do|did|are|were) <a>\s+<and>\s+<b>\s+(?:differ|compare|different|distinct)\b",
        ),
        (("compare",), r"\bhow (?:do|does|did) <a>\s+compare\s+(?:with|to|against)\s+<b>"),
    ),
    pairs=(
        (("both",), r"\bboth\s+<a>\s+and\s+<b>"),
        # "what do A and B say about C?": the verb follows.
        (
            ("and",),
            r"^\W*(?:(?!if\b)[\w'’-]+\s+){0,5}?(?:do|does|did|are|were|have|had|can|should)\s+<name a>\s+and\s+"
            r"(?!(?:therefore|thus|then|so|hence)\b)<name b>(?=\s+\p{L})",
        ),
        (
            ("position", "view", "opinion", "stance", "reaction", "response", "polic"),
            r"\b(?:positions?|views?|opinions?|stances?|reactions?|responses?|policies) of <a>\s+and\s+<b>",
        ),
    ),
    versus=("vs", "versus"),
    against=(
        r"(?:vs\.?|versus|(?:as )?compared (?:to|with)|in comparison (?:to|with)|as opposed to|"
        r"how (?:does|do) (?:it|that|this(?: one)?|they|those) compare (?:to|with|against))\s+<b>"
    ),
    opposite=r"against\s+<b>",
    no_versus=r"vs code\b",
    which="which|who|what|is|are|was",
    degrees=r"\w+(?:er|est)|more|less|better|worse",
    until=(
        "about|on|over|of|in|at|for|with|when|where|regarding|concerning|towards?|during|after|before|as|to|from|think|"
        "say|said|see|view|want|believe|write|differ|compare|agree|disagree|relate|cost|have|has|take|use|mean|stand|get|"
        "make|need|respond|react|do|done|each|both"
    ),
    heads=("is|are|was|were|do|does|did|has|have|had|see|sees|view|views|treat|treats|of|for|about|on|in|with"),
    articles="the|an?|both|what|how|which|between",
    sources="articles|sources|documents|authors|reports|texts|papers|accounts|pages",
    disagree="differ|disagree|contradict|compare|say (?:different|differently)",
    # "More than forty" and "no later than May" compare nothing, nor does what two have for different members.
    contrasting=(
        r"differ(?:s|ed|ing|ences?)?|different(?:ly| from| to| than| in)|(?:is|are) (?:\w+ )?different|"
        r"distinct from|distinctions?|distinguish\w*|(?:is|are) distinct|unlike|whereas|(?<=, )while|"
        r"(?!other|later|earlier|sooner|after|over|under|never|number)\w+er (?:\p{L}+ ){0,2}than (?!\d)|"
        r"(?:more|less|fewer) (?:\p{L}+ ){1,2}than|"
        r"(?:more|less) than (?:an?|the)|in contrast|by contrast|as opposed to|similar\w*|(?:is|are) the same|"
        "not directly comparable|on the other hand|rather than|equivalent"
    ),
    closes=(
        r"(?:which|what)\b(?:['’]?s| is| are)?(?: the)?(?: one)?(?: is)? (?:better|best|difference)|differen[ct]es?|"
        "the better one"
    ),
)
