"""One answer to the questions of one message. In: the decision on each part, in the order asked. Out: that on all.

Shown is the best quote of each part, and more where there is room; in the order asked, none twice. It is answered
only if each part is; a part of which nothing was found is told by its words, one whose words all stand there, but not
what it asks, as a whole.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import zip_longest

from bot.answer.asking.followup.kinds import REPEATING, FollowUp, Kind
from bot.answer.asking.parts import sentences
from bot.answer.asking.question import Question
from bot.answer.decide import Decision
from bot.answer.judging.tier import Calibration, Judgement
from bot.answer.quoting.choose import MAX_QUOTES
from bot.model import Answer, Difference, Quote, Reason
from bot.retrieve.queryterm import QueryTerm
from bot.text.grams import count_words

KINDS: frozenset[Kind] = REPEATING | frozenset[Kind](("new", "dependent", "pronoun", "other", "same"))
"""The kinds of messages that may have parts."""

_RANKED = 5
_NEAREST = 3
_ENOUGH = 2
_CARRIED = 0.5  # of the weight that a carried word has in a message of its own
_TOLD = 140  # characters of a part that are told whole
_SHORT = 25  # words of a quote beside the best one of each part

Mentioned = Callable[[QueryTerm, Sequence[Quote]], bool]
"""Whether one of some quotes has a word."""


def asks_again(follow: FollowUp) -> bool:
    """Whether a message asks an earlier one again, with all of its parts."""
    return bool(follow.shown) or follow.kind == "same" or follow.kind in REPEATING


def stands_alone(part: Question) -> bool:
    """Whether a part points at nothing and has words enough of its own: short as it is, it is complete. Names alone
    are not enough: "how did Russia respond?"."""
    return part.follow.kind == "dependent" and sum(word.weight == 1.0 and not word.name for word in part.own) >= _ENOUGH


def following(part: Question, before: Sequence[Question]) -> Question:
    """A part that comes after others: what it carries from them, or from earlier, counts less than in a message of its
    own, and what it carries from them was typed all the same."""
    typed = {word.text for one in before for word in one.own}
    words = tuple(replace(word, weight=_CARRIED * word.weight) if word.carried else word for word in part.words)
    return replace(part, words=words, shared=sum(word.carried and word.text in typed for word in words))


def joined(
    question: str, asked: Question, parts: Sequence[Decision], calibration: Calibration, mentioned: Mentioned
) -> Decision:
    """The decision on a message `asked` whose parts were decided as `parts`, in order."""
    # Where more is asked for, a part of which all was shown is done.
    left = [part for part in parts if part.answer.reason != "nothing-more"] or parts
    judgement = _judged([part.judgement for part in left], calibration)
    answers = [part.answer for part in left]
    quotes, differ = together([] if judgement.tier == "absent" else answers)
    answer = Answer(
        question=question,
        tier=judgement.tier,
        confidence=round(judgement.confidence, 4),
        quotes=quotes,
        ranked=tuple(_ranked([answer.ranked for answer in answers])),
        missing=tuple(dict.fromkeys(_open(left, judgement, quotes, mentioned))),
        understood_as=_understood(asked, parts),
        reason=judgement.reason,
        nearest=tuple(dict.fromkeys(name for answer in answers for name in answer.nearest))[:_NEAREST],
        snapshot=parts[0].answer.snapshot,
        differ=differ,
        parts=tuple(answers),
    )
    hits = [hit for part in parts for hit in part.hits]
    return Decision((), replace(asked, words=()), (), hits, (), judgement, answer, tuple(parts))


def together(answers: Sequence[Answer]) -> tuple[tuple[Quote, ...], Difference | None]:
    """The quotes of answers that are shown as one, numbered from 1, and which of them contradict each other."""
    chosen = _chosen(answers)
    return _numbered(chosen), _difference(answers, chosen)


def _judged(judgements: Sequence[Judgement], calibration: Calibration) -> Judgement:
    """The message is as sure as its least sure part. What answers one part is worth showing; so is what comes near, if
    that is enough beside parts of which nothing was found."""
    tiers = {judgement.tier for judgement in judgements}
    confidence = min(judgement.confidence for judgement in judgements)
    if tiers == {"answered"}:
        return Judgement("answered", confidence, None)
    reason: Reason | None = next(judgement.reason for judgement in judgements if judgement.tier != "answered")
    mean = sum(judgement.confidence for judgement in judgements) / len(judgements)
    if tiers == {"absent"} or ("answered" not in tiers and "absent" in tiers and mean < calibration.closest):
        return Judgement("absent", confidence, reason)
    return Judgement("closest", max(confidence, calibration.closest), "in-part" if "answered" in tiers else reason)


@dataclass(frozen=True, slots=True)
class _Taken:
    """A quote of the part with the index `part`, with the number that it has there."""

    part: int
    quote: Quote


def _chosen(answers: Sequence[Answer]) -> list[_Taken]:
    """The best quote of each part; then, as far as there is room, both sides of a contradiction, and short ones."""
    ranked = [
        [_Taken(at, quote) for quote in sorted(answer.quotes, key=lambda quote: -quote.score)]
        for at, answer in enumerate(answers)
    ]
    pairs = [
        [one for one in of_part if answer.differ is not None and one.quote.n in answer.differ.quotes]
        for answer, of_part in zip(answers, ranked, strict=True)
    ]
    short = [[one] for of_part in ranked for one in of_part[1:] if count_words(one.quote.text) <= _SHORT]
    taken: list[_Taken] = []
    for together in (*(of_part[:1] for of_part in ranked), *pairs, *short):
        new = [one for one in together if not any(_overlap(one.quote, other.quote) for other in taken)]
        if len(taken) + len(new) <= MAX_QUOTES:
            taken += new
    return sorted(taken, key=lambda one: (one.part, one.quote.n))


def _overlap(one: Quote, other: Quote) -> bool:
    same = one.document.version == other.document.version
    return one.text == other.text or (same and one.start < other.end and other.start < one.end)


def _numbered(chosen: Sequence[_Taken]) -> tuple[Quote, ...]:
    """The quotes with their numbers in the message; what one says need not stand around another."""
    places = {(one.quote.document.id, one.quote.start) for one in chosen}
    quotes: list[Quote] = []
    for n, one in enumerate(chosen, start=1):
        context = tuple(
            piece
            for piece in one.quote.context
            if piece.role not in ("before", "after") or (one.quote.document.id, piece.start) not in places
        )
        quotes.append(replace(one.quote, n=n, context=context))
    return tuple(quotes)


def _difference(answers: Sequence[Answer], chosen: Sequence[_Taken]) -> Difference | None:
    """The first contradiction both sides of which are shown."""
    for at, answer in enumerate(answers):
        if answer.differ is None:
            continue
        number = {one.quote.n: n for n, one in enumerate(chosen, start=1) if one.part == at}
        if all(n in number for n in answer.differ.quotes):
            return replace(answer.differ, quotes=tuple(number[n] for n in answer.differ.quotes))
    return None


def _ranked(rankings: Sequence[Sequence[Quote]]) -> Iterator[Quote]:
    """The best of each part in turn, each once."""
    seen: set[tuple[str, int]] = set()
    for row in zip_longest(*rankings):
        for quote in row:
            if quote is not None and (key := (quote.passage, quote.start)) not in seen and len(seen) < _RANKED:
                seen.add(key)
                yield replace(quote, n=len(seen))


def _open(
    parts: Sequence[Decision], judgement: Judgement, quotes: Sequence[Quote], mentioned: Mentioned
) -> Iterator[str]:
    """The words of the parts that stand in no quote. Of an answer in part, those of what it leaves open, which is
    named whole where quotes say all of its words."""
    for part in parts:
        if judgement.reason != "in-part":
            yield from _missing(part, quotes, mentioned)
        elif part.judgement.tier != "answered":
            yield from _missing(part, quotes, mentioned) or [_plain(part)]


def _missing(part: Decision, quotes: Sequence[Quote], mentioned: Mentioned) -> list[str]:
    """The words of a part that stand in no quote; of one without quotes beside others, all that it asks about."""
    answer = part.answer
    words = list(zip(part.asked.words, part.terms, strict=True))
    if not quotes:
        return [word.text for word, term in words if word.text in answer.missing and not term.known]
    if answer.quotes:
        return [
            text
            for text in answer.missing
            if not any(word.text == text and mentioned(term, quotes) for word, term in words)
        ]
    own = [(word, term) for word, term in words if not word.carried]
    heavy = [(word, term) for word, term in own if word.weight == 1.0] or own
    unsaid = [word.text for word, term in heavy if not mentioned(term, quotes)]
    # Where others say all of its words, but not what it asks, it is named whole.
    return unsaid or [_plain(part)]


def _plain(part: Decision) -> str:
    return part.answer.question.strip(" ?？!.")


def _understood(asked: Question, parts: Sequence[Decision]) -> str:
    """How the message was read: its parts, or the earlier one that it asks again."""
    if asks_again(asked.follow) and asked.understood_as:
        return asked.understood_as
    told = [parts[0].answer.understood_as or _asked_in(parts[0])]
    told += [(part.asked.follow.kind == "same" and part.answer.understood_as) or _asked_in(part) for part in parts[1:]]
    return " + ".join(text.strip(" ?？") + "?" for text in told)


def _asked_in(part: Decision) -> str:
    """What a part asks; of one that tells a story, the sentence behind that."""
    text = part.answer.question
    return text if len(text) <= _TOLD else [*sentences(text)][-1]
