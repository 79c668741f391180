"""Plain searches."""

from __future__ import annotations

from bot.answer.answerer import Answerer
from tests.answer.conftest import BOTH, TOWN


def test_a_lookup_marks_what_matched_and_keeps_to_k(town: Answerer) -> None:
    found = town.lookup("permits warden", BOTH)
    marked = {one.hit.passage.text[start:end] for one in found for start, end in one.marks}
    assert marked == {"permit", "permits", "warden"}
    assert [one.hit.score for one in found] == sorted((one.hit.score for one in found), reverse=True)
    assert town.lookup("permits warden", BOTH, k=1) == found[:1]
    assert town.lookup("quasar", BOTH) == []
    assert {one.hit.passage.document.collection for one in town.lookup("trout", TOWN)} == {"town"}
