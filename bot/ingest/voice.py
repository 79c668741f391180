"""What kind of document a text is. In: its blocks and what is known of it. Out: a kind, and the signs that tell.

An opinion is told by its voice: the author speaks in the first person, argues what must be done, judges, asks the reader.
One such sign is nothing, several are a voice. The words are English; elsewhere only labels count.
"""

from __future__ import annotations

from collections.abc import Sequence

import regex

from bot.ingest.raw import RawBlock
from bot.model import Kind

_ENOUGH = 4
_QUOTED = regex.compile(r"[“„\"«][^“”„\"«»\n]{0,3000}[”“\"»]|(?<!\p{L})‘[^‘’\n]{0,300}’(?!\p{L})")
_LABEL = regex.compile(
    r"(?i)(?:opinions?|op[ -]?ed|editorial|commentary|viewpoint|guest (?:column|essay)|meinung|kommentar|tribune|opinión|мнение)"
)
_DISCLAIMER = regex.compile(
    r"(?i)\b(?:views?|opinions?)\b.{0,60}\b(?:(?:author|writer)(?:[’']s|s[’'])?(?:\s+own)?|do(?:es)? not (?:necessarily )?(?:reflect|represent))\b"
)
_I = regex.compile(
    r"(?<![\p{L}.])I(?:[’'](?:m|ve|d|ll)\b| (?:don[’']t|do not|wish|think|believe|argue|hope|feel|suspect|would|have|am|know|see|fear|doubt)\b)|\b[Ii]n my (?:view|opinion)\b"
)
_ARGUED = regex.compile(
    r"(?<!\byou )\b(?:should(?!n[’']t)|must|ought to|needs? to|it is (?:\w+ )?(?:necessary|essential|important|imperative|vital|time|high time|crucial)|"
    r"would (?:thus |therefore )?be (?:pragmatic|wise|prudent|foolish|wrong|better))\b",
    regex.IGNORECASE,
)
_JUDGED = regex.compile(
    r"\b(?:obvious(?:ly)?|luckily|unfortunately|fortunately|sadly|of course|surely|frankly|gratuitous|worrisome|it is a (?:blessing|shame|pity|mistake)|"
    r"noble|hysteria|absurd|shameful|disgrace\w*|seeming(?:ly)?|clarion call|stupendous|finally|ultimately|at last|in fact|"
    r"one could (?:think|say|argue)|you could say|to conclude|in conclusion|no doubt|it (?:seems|appears|begs)|appears? to|why on earth|how on earth|"
    r"yes,)",
    regex.IGNORECASE,
)
_STUDY = regex.compile(
    r"\bet al\b|\bFigs?\.? ?\d|\bTable \d|\bdoi\b|\bp ?[<=] ?0?\.\d|\[\d+(?:[,–-] ?\d+)+\]", regex.IGNORECASE
)
_SENTENCE = regex.compile(r"[^.!?]{3,600}[.!?]+")


def kind_of(
    blocks: Sequence[RawBlock], *, title: str | None, signed: bool, dated: bool, language: str
) -> tuple[Kind, str]:
    """The kind of a document that does not say it itself, and why."""
    headings = [block.text for block in blocks if block.kind == "heading" and block.level > 1]
    asked = sum(heading.endswith("?") for heading in headings)
    if asked >= 3 and asked >= 0.6 * len(headings):
        return "faq", f"{asked} of its {len(headings)} headings are questions"
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
    if language != "en" or not prose:
        return signs
    own = _QUOTED.sub(" ", "\n".join(prose))
    stated = "\n".join(s for s in _SENTENCE.findall(own) if not s.endswith("?"))
    if len(_STUDY.findall(own)) >= 3:
        return signs  # a study argues and judges too, but by its method
    thousands = max(len(own.split()), 400) / 1000
    if said := len(_I.findall(stated)):
        signs.append(("it speaks in the first person", 2 if said < 5 else 3))
    if argued := _weight(len(_ARGUED.findall(stated)) / thousands):
        signs.append(("it argues what should be done", argued))
    judgements = [match[0].lower() for match in _JUDGED.finditer(own)]
    if judged := _weight(len(judgements) / thousands):
        signs.append(("it judges (" + ", ".join(sorted(set(judgements))[:3]) + ")", judged))
    if "?" in own:
        signs.append(("it asks the reader", 1))
    if regex.search(r"[\p{L}\p{N}]!", own):
        signs.append(("it exclaims", 1))
    if (title or "").endswith("?") or any(heading.endswith("?") for heading in headings):
        signs.append(("a heading asks", 1))
    if signed:
        signs.append(("it is signed", 1))
    return signs if len(signs) > 1 else []


def _weight(rate: float) -> int:
    """A sign's weight by how often it stands in a thousand words."""
    return 2 if rate >= 3 else 1 if rate >= 1 else 0
