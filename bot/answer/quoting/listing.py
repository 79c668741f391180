"""Lists. In: a question; a list's item among ranked candidates. Out: whether a list is asked for, which units it has.

A list is shown whole when a list is asked for and it is what the question is about: its lead-in or heading names what
is asked for, or the question finds its items alike. One that has only a single matching item is not.
"""

from __future__ import annotations

from collections.abc import Sequence

import regex

from bot.answer.selection.selector import Candidate
from bot.model import Passage
from bot.text.grams import count_words
from bot.text.languages import LANGUAGES
from bot.text.patterns import lazily

LONGEST = 120
"""Words of a list that are shown, at most."""

_ALL = lazily(
    r"^\W*(?:(?:can|could) you |please |pls )*(?:list|enumerate|name (?:all|every|some|the|three|two|four|five)|"
    r"give (?:me |us )?(?:a list|all|the list|the steps)|show (?:me |us )?(?:all|the list)|"
    r"(?:what|which) are (?:all|the (?:different |main |various |possible |available |necessary |required )*"
    r"(?:steps|stages|phases|types|kinds|parts|ways|options|rules|reasons|requirements|members|commands|features|"
    r"conditions|ingredients|countries|advantages|disadvantages|causes|symptoms|exceptions|limits))|"
    r"what (?:steps|types|kinds|options|rules|requirements|conditions|ingredients)\b|"
    r"nenne|zähle?\b|liste\b|welche schritte|was sind (?:alle|die)|"
    r"enumera|nombra|lista\b|(?:dime|dame) (?:tod[oa]s|la lista)|cu[aá]les son|"
    r"qu[eé] (?:pasos|etapas|tipos|clases|opciones|reglas|normas|requisitos|condiciones|ingredientes)|pasos (?:para|"
    r"de)|"
    r"(?:toutes |tous )?les (?:étapes|etapes)|énumère|enumere|cite|liste[rz]?|quel(?:le)?s sont|"
    r"quel(?:le)?s (?:étapes|etapes|types|options|règles|regles|conditions|ingrédients|exigences)|"
    r"перечисли(?:те)?|назови(?:те)?|список|какие (?:есть|бывают|существуют|шаги|этапы|виды|типы|правила|требования|"
    r"условия|варианты))\b|^\W*(?:请|帮我|给我|能不能|可以)*(?:列出|列举|说说(?:所有|全部))|(?:有|都有|包括|包含)(?:哪些|什么步骤)|"
    r"(?:步骤|流程|清单|列表)(?:是什么|有哪些|[?？]?\W*$)",
    regex.I,
)
_PLURAL = lazily(
    r"\b(?:which|what)\s+(?:(?:of|the|other|are|were|all|different|main|new|kinds?|types?|\p{L}+(?:al|ic|ous|"
    r"ive|ed|an|ish))\s+)*"
    r"(\p{L}{2,}(?:[^s\W]s|ies|people|men|women|children|criteria|media|data))\b|"
    r"\bwelche\s+(?:\p{L}+en\s+)?(\p{L}{3,}(?:en|er|e|s))\b|"
    r"\bqué\s+(?:otr[oa]s\s+)?(\p{L}{3,}s)\b(?!\s+(?:es|de la|del?)\b)|"
    r"\bquel(?:le)?s\s+(?:autres\s+)?(\p{L}{3,}[sx])\b|"
    r"\bкакие\s+(?:\p{L}+ые\s+)?(\p{L}{3,}[ыиа])\b|哪些(\p{Han}{2})",
    regex.I,
)
_NEVER_PLURAL = frozenset(
    ["is", "was", "does", "has", "this", "its", "theirs", "news", "series", "species", "always", "eine", "país", "mes"]
)
_STEPS = lazily(
    r"\bhow (?:do|can|to|should)\b.*\bsteps?\b|\bstep by step\b|\bschritt für schritt\b|\bpaso a paso\b|"
    r"\b(?:étape|etape|pas) (?:par|à) (?:étape|etape|pas)\b|\bпошагов\w+|\bпо шагам\b|一步步|分步",
    regex.I,
)
_POINTER = 8  # words that only lead from a sentence to the steps below it, at most
_STEM = 4
_BARE = 2  # words of a question that is no more than a heading
_BRIEF = 60  # words of a list that is shown whole where none is asked for
# fmt: off
_NOUNS = (
    "steps", "stages", "ways", "kinds", "types", "options", "reasons", "schritte", "arten", "gründe",
    "pasos", "tipos", "opciones", "étapes", "etapes", "типы", "виды", "шаги", "этапы", "список",
    "步骤", "流程", "清单", "列表",
)
# fmt: on


def asks_for_list(question: str) -> bool:
    """Whether the form of the question asks for several things."""
    if _ALL.search(question) or _STEPS.search(question):
        return True
    return _noun(question) is not None


def asks_how(question: str) -> bool:
    """Whether a question asks how something is done, in any language."""
    return any(known.how.search(question) for known in LANGUAGES.values() if known.how)


def steps(passage: Passage, at: int) -> tuple[int, int] | None:
    """The units below the one at `at` that a few words in its paragraph lead into ("To do so:"), None without such."""
    lead = passage.units[at + 1] if at + 2 < len(passage.units) else None
    if lead is None or lead.kind != "sentence" or "\n" in passage.slice(passage.units[at].end, lead.end):
        return None
    text, led = passage.slice(lead.start, lead.end), passage.units[at + 2].lead
    if not text.endswith((":", "：")) or len(text.split()) > _POINTER or led is None or led.end != lead.end:
        return None
    return span(passage, at + 2)


def span(passage: Passage, at: int) -> tuple[int, int]:
    """The first and last of the units that make one list or table with the one at `at`, sub-items included."""
    units = passage.units
    kind, lead = units[at].kind, units[at].lead
    first = last = at
    while first and units[first - 1].kind == kind and (kind == "item" or units[first - 1].lead == lead):
        first -= 1
    while last + 1 < len(units) and units[last + 1].kind == kind and (kind == "item" or units[last + 1].lead == lead):
        last += 1
    return _within(passage, first, last, at)


def _within(passage: Passage, first: int, last: int, at: int) -> tuple[int, int]:
    """Two lists may stand one below the other: an empty line or another lead-in parts them."""
    units = passage.units
    while any("\n\n" in passage.slice(units[n].end, units[n + 1].start) for n in range(first, at)):
        first += 1
    end = at
    while end < last and "\n\n" not in passage.slice(units[end].end, units[end + 1].start):
        end += 1
    return first, end


def about(question: str, candidate: Candidate, ranked: Sequence[Candidate]) -> bool:
    """Whether the list of this item (or row) is what the question is about, rather than the item alone."""
    if candidate.unit.kind not in ("item", "row"):
        return False
    passage = candidate.hit.passage
    first, last = span(passage, candidate.at)
    if first == last:
        return False
    if asks_for_list(question):
        noun = _noun(question)
        above = [heading.text for heading in passage.heading[-1:]]
        above += [lead.text] if (lead := candidate.unit.lead) else []
        stem = noun[: max(_STEM, len(noun) - 3)].casefold() if noun else None
        if _ALL.search(question) or (stem and any(stem in text.casefold() for text in above)):
            return True
    elif words(passage, first, last) > _BRIEF:
        return False
    # The question finds its items alike, by what stands above them.
    siblings = [
        other.own | other.above
        for other in ranked
        if other.hit.passage.id == passage.id and first <= other.at <= last and other.at != candidate.at
    ]
    return len(siblings) == last - first and all(candidate.own | candidate.above <= covered for covered in siblings)


def below(question: str, ranked: Sequence[Candidate]) -> Candidate | None:
    """The best item of the list that is asked for ("what are the rules?"), where a sentence above or below it says more
    of the question's words: it stands in the same passage, whose headings have those words, too."""
    best = ranked[0] if ranked else None
    if best is None or best.unit.kind != "sentence" or not (asks_for_list(question) or count_words(question) <= _BARE):
        return None
    for other in ranked:
        if other.hit.passage.id == best.hit.passage.id and best.own <= other.above and about(question, other, ranked):
            return other
    return None


def form(question: str) -> frozenset[str]:
    """The words of a question for a list that only say so, folded: "steps"."""
    return frozenset(word for word in _NOUNS if word in question.casefold()) if asks_for_list(question) else frozenset()


def _noun(question: str) -> str | None:
    for match in _PLURAL.finditer(question):
        noun = next(filter(None, match.groups()))
        if noun.casefold() not in _NEVER_PLURAL:
            return noun
    return None


def shorten(passage: Passage, first: int, last: int, at: int) -> tuple[int, int]:
    """Of a list's units, those that are shown: whole, or as many as LONGEST words hold, the one at `at` among them."""
    if words(passage, first, last) <= LONGEST:
        return first, last
    end = first
    while end < last and words(passage, first, end + 1) <= LONGEST:
        end += 1
    if at <= end:
        return first, end
    first = end = at
    while end < last and words(passage, first, end + 1) <= LONGEST:
        end += 1
    return first, end


def words(passage: Passage, first: int, last: int) -> int:
    """Words of the units at `first` to `last`."""
    return count_words(passage.slice(passage.units[first].start, passage.units[last].end))
