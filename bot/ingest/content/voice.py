"""What kind of document a text is. In: its blocks and what is known of it. Out: a kind, and the signs that tell.

An opinion is told by its voice: the author speaks in the first person, argues what must be done, judges, asks the
reader. One such sign is nothing, several are a voice. The words are English; elsewhere only labels count.
"""

from __future__ import annotations

from collections.abc import Sequence

import regex

from bot.ingest.raw import RawBlock
from bot.model import Kind
from bot.text.patterns import lazily

_ENOUGH, _KINDS, _SHORTEST = 4, 3, 200
"""The weight of signs that makes an opinion, of how many kinds they must be, and the words below which none is told."""
_SHOWN = 2
"""Blocks of code that make a manual."""
_QUOTED = lazily(r"[“„\"«][^“”„\"«»\n]{0,3000}[”“\"»]|(?<!\p{L})‘[^‘’\n]{0,300}’(?!\p{L})")
_LABEL = lazily(
    r"(?i)(?:opinions?|op[ -]?ed|editorial|commentary|viewpoint|guest (?:column|essay)|meinung|kommentar|tribune|"
    r"opinión|мнение)"
)
_DISCLAIMER = lazily(
    r"(?i)\b(?:views?|opinions?)\b.{0,60}\b(?:(?:author|writer)(?:[’']s|s[’'])?(?:\s+own)?|"
    r"do(?:es)? not (?:necessarily )?(?:reflect|represent))\b"
)
_I = lazily(
    r"(?<![\p{L}.])I(?:[’'](?:m|ve|d|ll)\b| (?:don[’']t|do not|wish|think|believe|argue|hope|feel|suspect|would|have|"
    r"am|know|see|fear|doubt)\b)|\b[Ii]n my (?:view|opinion)\b"
)
_ARGUED = lazily(
    r"(?<!\byou )\b(?:should(?!n[’']t)|must|ought to|needs? to|"
    r"it is (?:\w+ )?(?:necessary|essential|important|imperative|vital|time|high time|crucial)|"
    r"would (?:thus |therefore )?be (?:pragmatic|wise|prudent|foolish|wrong|better))\b",
    regex.IGNORECASE,
)
_JUDGED = lazily(
    r"\b(?:obvious(?:ly)?|luckily|unfortunately|fortunately|sadly|of course|surely|frankly|gratuitous|worrisome|"
    r"it is a (?:blessing|shame|pity|mistake)|noble|hysteria|absurd|shameful|disgrace\w*|seeming(?:ly)?|clarion call|"
    r"stupendous|finally|ultimately|at last|in fact|one could (?:think|say|argue)|you could say|to conclude|"
    r"in conclusion|no doubt|it (?:seems|appears|begs)|appears? to|(?:why|how) on earth)\b",
    regex.IGNORECASE,
)
_QUESTION = lazily(r"(?:Q|Question|Frage)\s?\d{0,3}\s?[:.)]\s")
_STUDY = lazily(
    r"\bet al\b|\bFigs?\.? ?\d|\bTable \d|\bdoi\b|\bp ?[<=] ?0?\.\d|\[\d+(?:[,–-] ?\d+)+\]", regex.IGNORECASE
)
_SENTENCE_END = lazily(r"(?<=[.!?])\s+")


def kind_of(
    blocks: Sequence[RawBlock], *, title: str | None, signed: bool, dated: bool, language: str
) -> tuple[Kind, str]:
    """The kind of a document that does not say it itself, and why."""
    headings = [block.text for block in blocks if block.kind == "heading" and block.level > 1]
    asked = sum(heading.endswith("?") for heading in headings)
    if asked >= 3 and asked >= 0.6 * len(headings):
        return "faq", f"{asked} of its {len(headings)} headings are questions"
    answered = sum(bool(_QUESTION.match(block.text)) for block in blocks)
    if answered >= 2:
        return "faq", f"{answered} of its paragraphs begin with Q:"
    signs = _signs(blocks, title, headings, signed=signed, language=language)
    if sum(weight for _, weight in signs) >= _ENOUGH:
        return "opinion", ", ".join(sign for sign, _ in signs)
    if dated:
        return "news", "it has a dateline, and no voice of its author's own"
    return "reference", "nothing tells otherwise"


def _signs(
    blocks: Sequence[RawBlock], title: str | None, headings: Sequence[str], *, signed: bool, language: str
) -> list[tuple[str, int]]:
    signs: list[tuple[str, int]] = []
    if any(_LABEL.fullmatch(block.text.strip(" :|")) for block in blocks[:8]):
        signs.append(("it is labelled so", 4))
    prose = [block.text for block in blocks if block.kind == "paragraph"]
    if any(_DISCLAIMER.search(text) for text in (*prose[:2], *prose[-3:]) if len(text.split()) <= 60):
        signs.append(("it says that the views are its author's", 4))
    told = sum(len(block.text.split()) for block in blocks if block.kind in {"item", "row", "code"})
    if language != "en" or sum(len(text.split()) for text in prose) < told:
        return signs  # lists and tables, as of what has changed, argue nothing
    own = _QUOTED.sub(" ", "\n".join(prose))
    stated = "\n".join(s for s in _SENTENCE_END.split(own) if not s.endswith("?"))
    if len(_STUDY.findall(own)) >= 3 or sum(block.kind == "code" for block in blocks) >= _SHOWN:
        return signs  # a study argues and judges too, but by its method; a manual says what must be done
    words = len(own.split())
    if words < _SHORTEST:
        return signs
    thousands = max(words, 400) / 1000
    judgements = [match[0].lower() for match in _JUDGED.finditer(own)]
    for sign, count, most in (
        ("it speaks in the first person", 2 * len(_I.findall(stated)), 3),
        ("it argues what should be done", len(_ARGUED.findall(stated)), 2),
        ("it judges (" + ", ".join(sorted(set(judgements))[:3]) + ")", len(judgements), 2),
        ("it asks the reader", own.count("?"), 1),
        ("it exclaims", len(regex.findall(r"[\p{L}\p{N}]!", own)), 1),
    ):
        if weight := min(_weight(count / thousands), most):
            signs.append((sign, weight))
    if (title or "").endswith("?") or any(heading.endswith("?") for heading in headings):
        signs.append(("a heading asks", 1))
    if signed:
        signs.append(("it is signed", 1))
    return signs if len(signs) >= _KINDS or any(weight >= _ENOUGH for _, weight in signs) else []


def _weight(rate: float) -> int:
    """A sign's weight by how often it stands in a thousand words."""
    return 3 if rate >= 6 else 2 if rate >= 2.5 else 1 if rate >= 0.9 else 0
