"""Questions of a version. In: a question, its terms, ranked candidates. Out: the candidates, those of its release notes
raised.

"When was 3.0 released?" and "what changed in 3.0?" are answered below the heading of that version, whatever words its
notes have, and by no sentence that only mentions it.
"""

from __future__ import annotations

from collections.abc import Sequence

from bot.answer.asking.question import Question
from bot.answer.selection.selector import Candidate
from bot.model import Passage
from bot.retrieve.queryterm import QueryTerm
from bot.text.languages import language_of
from bot.text.patterns import lazily
from bot.text.terms import analyzer_of
from bot.text.versions import release_of

_VERSION = lazily(r"[vV]?\d{1,9}(?:\.\d{1,9}){1,3}")
_WHETHER = ("when", "polar")
_NOTES = 1.5  # of score: that it stands below the heading of the version


def raised(question: Question, terms: Sequence[QueryTerm], ranked: Sequence[Candidate]) -> list[Candidate]:
    """`ranked` with those raised that stand below the heading of the version that the question asks of, best first;
    `terms` are those of the question, position by position."""
    version = _asked(question, terms)
    if version is None:
        return list(ranked)
    noted = {one.hit.passage.id: _notes(one.hit.passage, version, question) for one in ranked}
    found = [
        one._replace(score=one.score + _NOTES) if noted[one.hit.passage.id] and one.unit.kind != "code" else one
        for one in ranked
    ]
    return sorted(found, key=lambda candidate: -candidate.score)


def _asked(question: Question, terms: Sequence[QueryTerm]) -> QueryTerm | None:
    """The version of which a question asks when it came out, or what it brought; None where it asks neither."""
    releases = language_of(question.language or "en").releases
    pattern = None if releases is None else releases.out if question.type in _WHETHER else releases.changed
    if pattern is None or not pattern.search(question.text):
        return None
    versions = [
        term
        for word, term in zip(question.words, terms, strict=True)
        if not word.carried and _VERSION.fullmatch(word.text)
    ]
    return versions[0] if len(versions) == 1 else None


def _notes(passage: Passage, version: QueryTerm, question: Question) -> bool:
    """Whether a passage stands below the heading of a version, with a date where one is asked for."""
    language = passage.document.meta.language
    named = release_of(passage.heading[-1].text) if passage.heading else ""
    if not named or not version.exactness(frozenset(analyzer_of(language).terms(named))):
        return False
    dated = language_of(language).dated
    return question.type not in _WHETHER or (dated is not None and dated.search(passage.heading[-1].text) is not None)
