"""Two sides of one question. In: a question. Out: which of its words belong to the one side, which to the other.

"How do A and B differ about C?" asks for what is said of A and C, and for what is said of B and C: each side is
looked for without the words of the other. Where one sentence is the best of both, it answers both.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

import regex

from bot.answer.asking.question import Question
from bot.text.grams import is_unspaced
from bot.text.patterns import lazily
from bot.text.terms import WORD

_LONGEST = 5  # words of a side
_SIDE = r"(?:[^?.!;:]|(?<=\w)\.(?=\w)){1,60}?"  # "3.11", "settings.toml"
_NAME = r"(?:the |an? )?[\w'’-]+(?:\s(?-i:\p{Lu})[\w'’-]+){0,3}"
_UNTIL = (
    r"(?=\s+(?:about|on|over|of|in|at|for|with|when|where|regarding|concerning|towards?|during|after|before|"
    r"as|to|from|"
    r"think|say|said|see|view|want|believe|write|differ|compare|agree|disagree|relate|cost|have|has|take|use|"
    r"mean|stand|"
    r"get|make|need|respond|react|do|done|each|both|"
    r"über|bei|zu|in|im|von|für|unterscheiden|kosten|haben|sagen|denken|meinen|sobre|en|sur|dans|о|об|в)\b|"
    r"\s*[?!;:]|\s*\.(?!\w)|\s*,(?!\d)|\s*$)"
)
_VERSUS = ("vs", "versus", "contra")
_ONE, _OTHER = (rf"(?P<{side}>[^\s，,、。？?！!；;：:]{{1,16}}?)" for side in "ab")
_WITH, _DIFFERENCE = "[和与跟同]", "(?:区别|不同|差别|差异|不一样)"
_AND, _OR = r"(?:and|und|y|et|и|&)", r"(?:or|oder|o|ou|или)"

_PATTERNS = tuple(
    # Most questions compare nothing: a plain search for what a pattern cannot do without tells that soonest.
    (needed, lazily(pattern, regex.I))
    for needed, pattern in (
        (
            ("difference",),
            rf"\bdifferences? (?:is there |are there )?between (?P<a>{_SIDE})\s+(?:{_AND}|from)\s+"
            rf"(?P<b>{_SIDE}){_UNTIL}",
        ),
        (
            ("unterschied", "diferencia", "différence", "difference", "разниц", "отличи"),
            rf"\b(?:unterschiede? zwischen|diferencias?(?: hay)? entre|diff[ée]rences?(?: y a-t-il)? entre|"
            rf"(?:разниц\w+|отличи\w+) между)\s+"
            rf"(?P<a>{_SIDE})\s+{_AND}\s+(?P<b>{_SIDE}){_UNTIL}",
        ),
        (
            ("compar", "contrast", "vergleich"),
            rf"\b(?:compare|comparing|contrast|comparison (?:of|between)|vergleiche?|compara|"
            rf"comparez)\s+(?P<a>{_SIDE})\s+"
            rf"(?:{_AND}|with|to|against|mit|con|avec|с)\s+(?P<b>{_SIDE}){_UNTIL}",
        ),
        (
            ("compar", "contrast", "opposed", "verglich", "vergleich", "gegensatz", "rapport", "сравнению"),
            rf"(?P<a>{_SIDE}),?\s+(?:(?:as )?compared (?:with|to)|in comparison (?:with|to)|in contrast (?:with|to)|"
            rf"as opposed to|verglichen mit|im vergleich zu|im gegensatz zu|en comparación con|par rapport à|"
            rf"по сравнению с)\s+(?P<b>{_SIDE}){_UNTIL}",
        ),
        (
            ("differ", "distinct", "distinguished"),
            rf"\bhow (?:is|are|was|were|do|does|did) (?P<a>{_SIDE})\s+(?:different|differ|distinct|"
            rf"distinguished)\s+(?:from|to|than)\s+"
            rf"(?P<b>{_SIDE}){_UNTIL}",
        ),
        (
            ("отлича",),
            rf"\bчем\s+отлича\w+\s+(?P<a>{_SIDE})\s+от\s+(?P<b>{_SIDE}){_UNTIL}",
        ),
        (
            ("compare",),
            rf"\bhow (?:do|does|did) (?P<a>{_SIDE})\s+compare\s+(?:with|to|against)\s+(?P<b>{_SIDE}){_UNTIL}",
        ),
        (
            ("unterscheide",),
            rf"\b(?:worin|wie|wodurch)\s+unterscheide\w*\s+sich\s+(?P<a>{_SIDE})\s+(?:{_AND}|"
            rf"von)\s+(?P<b>{_SIDE}){_UNTIL}",
        ),
        (
            _VERSUS,
            rf"(?P<a>{_SIDE})\s+(?!vs code\b)(?:vs|versus|contra)\.?\s+(?P<b>{_SIDE}){_UNTIL}",
        ),
        # "which is older, A or B?": what is weighed stands before the comma.
        (
            (",", ":"),
            rf"\b(?:which|who|what|is|are|was|welche[rs]?|wer|ist|sind|qué|cuál|quel\w*)\b[^?,:]*(?:\w+(?:er|est)|"
            rf"more|less|better|worse|mehr|"
            rf"weniger|besser|más|menos|plus|moins)\b[^?,:]*[,:]\s*(?P<a>{_SIDE}),?\s+{_OR}\s+(?P<b>{_SIDE}){_UNTIL}",
        ),
        (
            ("both",),
            rf"\b(?:both)\s+(?P<a>{_SIDE})\s+and\s+(?P<b>{_SIDE}){_UNTIL}",
        ),
        # "what do A and B say about C?": the verb follows.
        (
            ("and",),
            rf"^\W*(?:(?!if\b)[\w'’-]+\s+){{0,5}}?(?:do|does|did|are|were|have|had|can|should)\s+(?P<a>{_NAME})\s+and\s+"
            rf"(?!(?:therefore|thus|then|so|hence)\b)(?P<b>{_NAME})(?=\s+\p{{L}})",
        ),
        (
            ("position", "view", "opinion", "stance", "reaction", "response", "polic"),
            rf"\b(?:positions?|views?|opinions?|stances?|reactions?|responses?|"
            rf"policies) of (?P<a>{_SIDE})\s+and\s+(?P<b>{_SIDE}){_UNTIL}",
        ),
        (
            ("sagen", "denken", "meinen", "halten", "kosten"),
            rf"\b(?:sagen|denken|meinen|halten|kosten)\s+(?P<a>{_SIDE})\s+und\s+(?P<b>{_SIDE}){_UNTIL}",
        ),
        (
            ("区别", "不同", "差别", "差异", "不一样"),
            rf"{_DIFFERENCE}.{{0,8}}?[:：，,]\s*{_ONE}{_WITH}{_OTHER}(?=\W*$)|"
            rf"{_ONE}{_WITH}{_OTHER}(?:之间|到底|究竟)*的?(?:有(?:什么|啥|何|哪些)?)?的?{_DIFFERENCE}",
        ),
        (
            ("对比", "比较", "相比", "比起来"),
            rf"(?:对比|比较)(?:一下)?{_ONE}{_WITH}{_OTHER}(?=的|\W*$)|{_ONE}{_WITH}{_OTHER}(?:的\w{{1,6}})?(?:相比|比较|对比|比起来)",
        ),
        (
            ("哪", "谁"),
            rf"{_ONE}{_WITH}{_OTHER}(?:里面?|之间|当中|相比)?[，,\s]*(?<!在)(?:哪一?[个种座条家款位边本只台]?(?:更|比较|最)?|谁(?:更|比较|最|先))"
            r"[^，,。？?！!]{0,6}\W*$",
        ),
    )
)
_FORM = frozenset(
    [
        "difference",
        "differences",
        "between",
        "compare",
        "compares",
        "compared",
        "comparing",
        "comparison",
        "contrast",
        "differ",
        "differs",
        "different",
        "distinct",
        "distinguished",
        "versus",
        "vs",
        "both",
        "either",
        "better",
        "opposed",
        "unterschied",
        "unterschiede",
        "zwischen",
        "vergleich",
        "vergleiche",
        "unterscheiden",
        "unterscheidet",
        "gegensatz",
        "verglichen",
        "oder",
        "beide",
        "diferencia",
        "diferencias",
        "entre",
        "compara",
        "différence",
        "différences",
        "comparez",
        "разница",
        "разницу",
        "отличие",
        "отличается",
        "отличаются",
        "между",
        "сравнению",
        "区别",
        "不同",
        "差别",
        "差异",
        "不一样",
        "对比",
        "比较",
        "相比",
    ]
)
_AMONG_SOURCES = lazily(
    r"\b(?:articles|sources|documents|authors|reports|texts|papers|accounts|pages|artikel|quellen|texte|"
    r"autoren|berichte)\s+"
    r"(?:differ|disagree|contradict|compare|say (?:different|differently)|widersprechen|unterscheiden)\b",
    regex.I,
)
_HEAD = lazily(
    r"^.*?\b(?:is|are|was|were|do|does|did|has|have|had|see|sees|view|views|treat|treats|of|for|about|on|in|"
    r"with|ist|sind|war|"
    r"hat|von|über|sieht)\s+(?=\S)",
    regex.I,
)
_ONLY_COMPARES = lazily(
    r"[\s,;:–—-]+(?:(?:which|what)\b(?:['’]?s| is| are)?(?: the)?(?: one)?(?: is)? (?:better|best|difference)|"
    r"differen[ct]es?|the better one|welche[rsn]? (?:ist|sind) besser|was ist besser|unterschiede?|"
    r"(?:cuál|qué) es mejor|diferencias?|(?:lequel|laquelle|qu['’]est-ce qui) est (?:le |la )?(?:mieux|meilleure?)|"
    r"différences?|что лучше|(?:в чём )?разница)\W*$",
    regex.I,
)
"""The end of a question that only says that two are compared."""
_ARTICLE = lazily(
    r"^(?:(?:the|an?|both|what|how|which|between|der|die|das|dem|den|ein|eine|el|la|los|las|le|les|un|une)\s+)+",
    regex.I,
)


@dataclass(frozen=True, slots=True)
class Sides:
    """The positions in a question's words that belong to its one side, and to its other: disjoint, and both empty where
    the one is named within the other ("apt vs apt-get")."""

    one: frozenset[int]
    other: frozenset[int]
    form: frozenset[int]
    """Words that only say that two are compared."""


def sides(question: Question) -> Sides | None:
    """The two sides of a question that compares, None for any other."""
    text = question.text.strip()
    folded = text.casefold()
    within: Sides | None = None
    for needed, pattern in _PATTERNS:
        if not any(map(folded.__contains__, needed)):
            continue
        core, form = _core(text, question)
        for match in pattern.finditer(core):
            one, other = _cut(match.group("a"), first=True), _cut(match.group("b"), first=False)
            a, b = _positions(one, question) - form, _positions(other, question) - form
            # "the red and the blue line" share a word: it belongs to what is said of both.
            found = Sides(a - b, b - a, form)
            short = max(len(found.one), len(found.other)) <= _LONGEST or is_unspaced(one)
            if found.one and found.other and short:
                return _evened(found) if needed is _VERSUS else found
            if a and b and form:
                within = Sides(frozenset(), frozenset(), form)
    return within


def _core(text: str, question: Question) -> tuple[str, frozenset[int]]:
    """The question without an end that only says that two are compared, and all words that only say so."""
    form = frozenset(at for at, word in enumerate(question.words) if word.text.casefold() in _FORM)
    end = _ONLY_COMPARES.search(text)
    if end is None or not end.start():
        return text, form
    core = text[: end.start()]
    return core, form | (_positions(end.group(), question) - _positions(core, question))


def _evened(found: Sides) -> Sides:
    """In "apt remove vs purge" what stands before is said of both."""
    return replace(found, one=frozenset(sorted(found.one)[-len(found.other) :]))


def among_sources(question: str) -> bool:
    """Whether it asks how the sources differ: then each source is a side."""
    return bool(_AMONG_SOURCES.search(question))


def form(question: Question) -> frozenset[int]:
    """The words of a question about how sources differ that only say so."""
    said = {word for match in _AMONG_SOURCES.finditer(question.text) for word in match.group().casefold().split()}
    return frozenset(at for at, word in enumerate(question.words) if word.text.casefold() in said | _FORM)


def _cut(text: str, *, first: bool) -> str:
    """A side without the words of the question before it, and without articles."""
    text = text.strip(" ,\"'“”")
    if first:
        while (head := _HEAD.match(text)) is not None:
            text = text[head.end() :]
    return _ARTICLE.sub("", text)


def _positions(side: str, question: Question) -> frozenset[int]:
    wanted = {word.casefold() for word in WORD.findall(side)}
    return frozenset(
        at
        for at, word in enumerate(question.words)
        if not word.carried and (word.text.casefold() in wanted or (is_unspaced(word.text) and word.text in side))
    )
