"""Why an answer is what it is. In: a `Decision`, the objects that decided. Out: an `Explanation`, plain values to be
worded or written as JSON.

Nothing is decided here a second time: scores, features and evidence are those that ranked and judged, taken apart by
their own fields and parts.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Literal

from bot.answer.asking.words import Word
from bot.answer.decide import Decision
from bot.answer.judging.evidence import Part, total
from bot.answer.judging.tier import Calibration, Judgement
from bot.answer.quoting.choose import Seen
from bot.answer.selection.features import Weights
from bot.answer.selection.selector import Candidate
from bot.model import Answer, Difference, Exchange, Hit, Quote, Reason, Tier
from bot.retrieve.queryterm import QueryTerm
from bot.retrieve.retriever import Field
from bot.text.terms import WORD

SHOWN = 5
"""How many passages and candidates are explained at most."""

Origin = Literal["question", "quote", "title", "beside"]
"""Where a carried word stands: in an earlier question, in a quote shown before, in the title of its document, or
beside the question in the same message."""
Fate = Literal["shown", "repeats", "behind", "not-shown"]
"""What became of a candidate: it is shown; what it says is shown already; others are that much better; or nothing is
shown, because the corpus does not answer."""


@dataclass(frozen=True, slots=True)
class Matched:
    """An index term that counts as a word of the question: how much, why, and in how many passages it stands.
    Several terms with " + " between them count where all stand; then at most that many passages hold them."""

    term: str
    weight: float
    via: str
    passages: int


@dataclass(frozen=True, slots=True)
class WordExplained:
    """A word that was looked for; `origin` is where a carried word is from, `corrected` what it was read as."""

    word: str
    weight: float
    idf: float
    name: bool
    carried: bool
    origin: Origin | None
    corrected: str | None
    matched: tuple[Matched, ...]


@dataclass(frozen=True, slots=True)
class Place:
    """Where something stands; `path` is relative to the corpus root."""

    document: str
    path: str
    title: str
    version: str
    heading: tuple[str, ...]
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class PassageExplained:
    """A passage that was found. `added` is what each word of the question adds to its score, by field; `rest` is what
    is left of the score: another language counts less, and a comparison looks for the words of one side alone."""

    n: int
    id: str
    place: Place
    score: float
    added: tuple[dict[Field, float], ...]
    rest: float


@dataclass(frozen=True, slots=True)
class CandidateExplained:
    """A sentence that might be quoted. Its score is the sum of `parts` and of `preferred`, what the conversation or the
    form of the question adds or takes.

    `passage` is the number of its passage among those explained, `of_best` its score as a share of the best one's,
    `lost` the part by which it falls behind the best one most, `quote` the number of the quote that shows it.
    """

    n: int
    text: str
    place: Place
    passage: int | None
    passage_score: float
    score: float
    parts: tuple[Part, ...]
    preferred: float
    of_best: float
    fate: Fate
    quote: int | None
    lost: str | None


@dataclass(frozen=True, slots=True)
class QuoteExplained:
    """A quote that is shown; `candidate` is the number of the candidate it is shown for, None for one further down."""

    n: int
    text: str
    place: Place
    of_best: float
    candidate: int | None


@dataclass(frozen=True, slots=True)
class EvidencePart:
    """A part of the evidence, with the confidence that there would be without it."""

    part: Part
    share: float
    without: float


@dataclass(frozen=True, slots=True)
class TierExplained:
    """The decision. `by_evidence` is the confidence that the evidence alone gives, None where there was nothing to
    judge; where `confidence` differs, the conversation decided."""

    tier: Tier
    confidence: float
    reason: Reason | None
    parts: tuple[EvidencePart, ...]
    evidence: float
    by_evidence: float | None
    calibration: Calibration


@dataclass(frozen=True, slots=True)
class Explanation:
    """Why one question was answered as it was. `read_as` is the question with chat spellings written out, or the
    earlier one that it asks again, None where it is as typed; `kind` how it stands to the conversation, of which
    `earlier` exchanges were looked at. `found` and `compared` count all passages and sentences. `parts` are those of a
    message of several questions, each explained for itself."""

    question: str
    read_as: str | None
    understood_as: str | None
    language: str | None
    type: str
    kind: str
    earlier: int
    words: tuple[WordExplained, ...]
    passages: tuple[PassageExplained, ...]
    found: int
    candidates: tuple[CandidateExplained, ...]
    compared: int
    quotes: tuple[QuoteExplained, ...]
    tier: TierExplained
    missing: tuple[str, ...]
    differ: Difference | None
    snapshot: str
    parts: tuple[Explanation, ...] = ()


def explain(
    decision: Decision,
    weights: Weights,
    calibration: Calibration,
    contributions: Callable[[QueryTerm, str], dict[Field, float]],
    frequency: Callable[[str], int],
) -> Explanation:
    """Take a decision apart. `contributions` tells what a term adds to a passage, by its id, in each field; `frequency`
    in how many passages an index term stands."""
    asked, answer, hits = decision.asked, decision.answer, decision.hits
    typed, read = " ".join(answer.question.split()), " ".join(asked.text.split())
    passages = tuple(
        _passage(n, hit, [contributions(term, hit.passage.id) for term in decision.terms])
        for n, hit in enumerate(hits[:SHOWN], start=1)
    )
    numbers = {passage.id: passage.n for passage in passages}
    return Explanation(
        question=answer.question,
        read_as=read if read and read != typed else None,
        understood_as=answer.understood_as,
        language=asked.language,
        type=asked.type,
        kind=asked.follow.kind,
        earlier=len(decision.history),
        words=tuple(
            _word(word, term, decision.history, frequency)
            for word, term in zip(asked.words, decision.terms, strict=True)
        ),
        passages=passages,
        found=len(hits),
        candidates=_candidates(decision, weights, numbers),
        compared=len(decision.ranked),
        quotes=_quotes(decision),
        tier=_tier(decision.judgement, answer, calibration),
        missing=answer.missing,
        differ=answer.differ,
        snapshot=answer.snapshot,
        parts=tuple(explain(part, weights, calibration, contributions, frequency) for part in decision.parts),
    )


def features_of(candidate: Candidate, weights: Weights) -> tuple[Part, ...]:
    """The features of a candidate as parts of its score."""
    return tuple(
        Part(name, value, weight)
        for name, value, weight in zip(weights._fields, candidate.features, weights, strict=True)
    )


def _word(word: Word, term: QueryTerm, history: Sequence[Exchange], frequency: Callable[[str], int]) -> WordExplained:
    return WordExplained(
        word=word.text,
        weight=word.weight,
        idf=term.idf,
        name=word.name,
        carried=word.carried,
        origin=_origin(word, history) if word.carried else None,
        corrected=term.corrected,
        matched=tuple(
            Matched(variant.term, variant.weight, variant.via, frequency(variant.term))
            for variant in sorted(term.variants, key=lambda variant: -variant.weight)
        )
        + tuple(
            Matched(" + ".join(phrase.terms), phrase.weight, phrase.via, min(map(frequency, phrase.terms)))
            for phrase in term.phrases
        ),
    )


def _origin(word: Word, history: Sequence[Exchange]) -> Origin | None:
    """Where a carried word stands, the nearest first."""
    if word.beside:
        return "beside"
    folded = word.text.casefold()

    def holds(text: str) -> bool:
        return any(match.group().casefold() == folded for match in WORD.finditer(text))

    for exchange in reversed(history):
        if holds(exchange.question):
            return "question"
        if any(holds(quote.document.meta.title) for quote in exchange.quotes[:1]):
            return "title"
        if any(holds(quote.text) for quote in exchange.quotes):
            return "quote"
    return None


def _place(hit: Hit, start: int, end: int) -> Place:
    ref = hit.passage.document
    heading = tuple(heading.text for heading in hit.passage.heading)
    return Place(ref.id, ref.path, ref.meta.title, ref.version, heading, start, end)


def _passage(n: int, hit: Hit, added: Sequence[dict[Field, float]]) -> PassageExplained:
    found = math.fsum(score for fields in added for score in fields.values())
    rest = 0.0 if math.isclose(found, hit.score) else hit.score - found
    place = _place(hit, hit.passage.start, hit.passage.end)
    return PassageExplained(n, hit.passage.id, place, hit.score, tuple(added), rest)


def _candidates(decision: Decision, weights: Weights, numbers: dict[str, int]) -> tuple[CandidateExplained, ...]:
    ranked, quotes = decision.ranked, decision.answer.quotes
    seen = Seen(quotes)
    found: list[CandidateExplained] = []
    for n, candidate in enumerate(ranked[:SHOWN], start=1):
        parts = features_of(candidate, weights)
        quote = next((quote.n for quote in quotes if _shows(quote, candidate)), None)
        fate: Fate = "not-shown"
        if quotes:
            fate = "shown" if quote is not None else "repeats" if seen.repeats(candidate) else "behind"
        found.append(
            CandidateExplained(
                n=n,
                text=candidate.text,
                place=_place(candidate.hit, candidate.unit.start, candidate.unit.end),
                passage=numbers.get(candidate.hit.passage.id),
                passage_score=candidate.hit.score,
                score=candidate.score,
                parts=parts,
                # The same sum by the same path: what is left of the score is what was added to it afterwards.
                preferred=candidate.score - candidate.features.score(weights),
                of_best=_of(candidate.score, ranked[0].score),
                fate=fate,
                quote=quote,
                lost=_lost(parts, found[0].parts) if found else None,
            )
        )
    return tuple(found)


def _lost(parts: Sequence[Part], best: Sequence[Part]) -> str | None:
    """The part by which `parts` fall behind the best ones most."""
    behind, name = max((ours.share - part.share, part.name) for part, ours in zip(parts, best, strict=True))
    return name if behind > 0 else None


def _quotes(decision: Decision) -> tuple[QuoteExplained, ...]:
    best = decision.ranked[0].score if decision.ranked else 0.0
    return tuple(
        QuoteExplained(
            n=quote.n,
            text=quote.text,
            place=place_of(quote),
            of_best=_of(quote.score, best),
            candidate=next(
                (n for n, candidate in enumerate(decision.ranked[:SHOWN], start=1) if _shows(quote, candidate)), None
            ),
        )
        for quote in decision.answer.quotes
    )


def place_of(quote: Quote) -> Place:
    """Where a quote stands."""
    ref = quote.document
    return Place(ref.id, ref.path, ref.meta.title, ref.version, quote.heading, quote.start, quote.end)


def _shows(quote: Quote, candidate: Candidate) -> bool:
    """Whether the quote holds the candidate, or is the list or code that it leads into."""
    if candidate.hit.passage.document.version != quote.document.version:
        return False
    pieces = [(quote.start, quote.end), *((piece.start, piece.end) for piece in quote.context)]
    return any(start < candidate.unit.end <= end for start, end in pieces)


def _of(score: float, best: float) -> float:
    return score / best if best > 0 else 0.0


def _tier(judgement: Judgement, answer: Answer, calibration: Calibration) -> TierExplained:
    evidence = total(judgement.evidence)
    return TierExplained(
        tier=answer.tier,
        confidence=judgement.confidence,
        reason=answer.reason,
        parts=tuple(
            EvidencePart(
                part, part.share, calibration.confidence(total([one for one in judgement.evidence if one is not part]))
            )
            for part in judgement.evidence
        ),
        evidence=evidence,
        by_evidence=calibration.confidence(evidence) if judgement.evidence else None,
        calibration=calibration,
    )
