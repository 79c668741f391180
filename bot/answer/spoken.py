"""The language of a question. In: a question, its ranked candidates. Out: the candidates, those of other languages
lowered where one in the language that is asked in says as much.

Names and loan words stand in pages of any language ("Kann ich Kestrel auf Linux nutzen?"): who asks in German reads the
German page rather.
"""

from __future__ import annotations

from collections.abc import Sequence

from bot.answer.asking.question import Question
from bot.answer.selection.selector import Candidate

_OTHER = 0.6  # of score: that it is not in the language of the question
_COMPARED = 20  # candidates that are looked at for one that is


def preferred(question: Question, ranked: Sequence[Candidate]) -> list[Candidate]:
    """`ranked` with those lowered that are in another language than `question`, best first."""
    spoken = [_language(candidate) == question.language for candidate in ranked[:_COMPARED]]
    if all(spoken) or not any(spoken):
        return list(ranked)
    most = max(len(candidate.own) for candidate, own in zip(ranked, spoken, strict=False) if own)
    lowered = [
        candidate
        if _language(candidate) == question.language or len(candidate.own) > most
        else candidate._replace(score=candidate.score - _OTHER)
        for candidate in ranked
    ]
    return sorted(lowered, key=lambda candidate: -candidate.score)


def _language(candidate: Candidate) -> str:
    return candidate.hit.passage.document.meta.language
