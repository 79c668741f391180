"""Reading files of questions: what is taken, and how a bad line is told."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bot.errors import EvaluationError
from bot.evaluate.questions import Asked, Gold, read_batch, read_questions

GOLD = {"path": "a.md", "quote": "This."}
GOOD: dict[str, Any] = {"id": "1", "question": "what?", "answerable": True, "gold": [GOLD]}


def write(folder: Path, *lines: object) -> Path:
    file = folder / "set.jsonl"
    file.write_text("".join(f"{line if isinstance(line, str) else json.dumps(line)}\n" for line in lines), "utf-8")
    return file


def test_a_question_with_all_that_it_may_have(tmp_path: Path) -> None:
    gold = [{**GOLD, "part": 1}, {"path": "b.md", "quote": "That.", "part": "two"}]
    line = {**GOOD, "id": 7, "gold": gold, "type": "compare", "history": ["who?"], "answers": ["this"], "note": "!"}
    (found,) = read_questions(write(tmp_path, line))
    assert found.asked == Asked(7, "what?", ("who?",))
    assert found.gold == (Gold("a.md", "This."), Gold("b.md", "That.", "two"))
    assert (found.answerable, found.answers, found.type) == (True, ("this",), "compare")


def test_a_question_with_no_more_than_it_needs(tmp_path: Path) -> None:
    unanswerable = {"id": "2", "question": "why?", "answerable": False}
    found = read_questions(write(tmp_path, "\ufeff" + json.dumps(GOOD), "", unanswerable))
    assert [one.asked for one in found] == [Asked("1", "what?"), Asked("2", "why?")]
    assert [(one.answerable, one.gold, one.answers, one.type) for one in found] == [
        (True, (Gold("a.md", "This.", 1),), (), ""),
        (False, (), (), ""),
    ]


def test_nothing_is_right_for_an_unanswerable_question(tmp_path: Path) -> None:
    (found,) = read_questions(write(tmp_path, {**GOOD, "answerable": False}))
    assert found.gold == ()


def test_a_question_without_an_id_has_its_line_s_number(tmp_path: Path) -> None:
    line = {name: value for name, value in GOOD.items() if name != "id"}
    assert [one.id for one in read_questions(write(tmp_path, "", line, line))] == ["2", "3"]


def test_lone_surrogates_become_question_marks(tmp_path: Path) -> None:
    (found,) = read_questions(write(tmp_path, {**GOOD, "id": "\ud800", "question": "\udfff", "type": "\ud800"}))
    assert (found.id, found.asked.question, found.type) == ("?", "?", "?")


@pytest.mark.parametrize(
    ("change", "told"),
    [
        ({"question": None}, "it must be an object"),
        ({"answerable": None}, "answerable says"),
        ({"answerable": 1}, "answerable says"),
        ({"gold": None}, "gold lists"),
        ({"gold": []}, "gold lists"),
        ({"gold": "This."}, "gold lists"),
        ({"gold": ["This."]}, "each gold sentence needs"),
        ({"gold": [{"path": "a.md"}]}, "each gold sentence needs"),
        ({"gold": [{"path": 1, "quote": "This."}]}, "each gold sentence needs"),
        ({"gold": [{"path": "a.md", "quote": " "}]}, "each gold sentence needs"),
        ({"gold": [{"path": "a.md", "quote": "This.", "part": []}]}, "part is"),
        ({"history": ["a", 1]}, "history holds"),
        ({"history": "a"}, "history holds"),
        ({"answers": "a"}, "answers lists"),
        ({"answers": [1]}, "answers lists"),
        ({"type": 3}, "type is"),
        ({"id": [1]}, "id is"),
        ({"id": None}, "id is"),
    ],
)
def test_a_bad_line_is_told_by_its_number(tmp_path: Path, change: dict[str, Any], told: str) -> None:
    with pytest.raises(EvaluationError, match=f"set.jsonl, line 3: .*{told}"):
        read_questions(write(tmp_path, {**GOOD, "id": "0"}, "", {**GOOD, **change}))


@pytest.mark.parametrize("line", ["{", "[1]", "null", "[" * 100_000, '"what?"'])
def test_what_is_no_object_is_told(tmp_path: Path, line: str) -> None:
    for read in (read_questions, read_batch):
        with pytest.raises(EvaluationError, match=r"set.jsonl, line 1: .*it must be an object"):
            read(write(tmp_path, line))


def test_an_id_stands_once_as_number_or_text(tmp_path: Path) -> None:
    with pytest.raises(EvaluationError, match="line 2: an earlier question has the id '1'"):
        read_questions(write(tmp_path, GOOD, {**GOOD, "id": 1}))


def test_files_that_hold_nothing_or_cannot_be_read(tmp_path: Path) -> None:
    with pytest.raises(EvaluationError, match="holds no question"):
        read_questions(write(tmp_path, "", " "))
    with pytest.raises(EvaluationError, match=r"gone cannot be read: no such file or directory\. Name"):
        read_questions(tmp_path / "gone")
    with pytest.raises(EvaluationError, match="cannot be read"):
        read_batch(tmp_path)
    (tmp_path / "latin").write_bytes(b'{"question": "caf\xe9"}')
    with pytest.raises(EvaluationError, match="cannot be read: it is not UTF-8"):
        read_batch(tmp_path / "latin")


def test_a_batch_hands_ids_back_as_they_are(tmp_path: Path) -> None:
    lines = [{"id": ident, "question": "what?", "history": None} for ident in ("a", 1, None, [2])]
    assert [one.id for one in read_batch(write(tmp_path, *lines, {"question": "why?"}))] == ["a", 1, None, [2], 5]


_JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from([*GOOD, "path", "quote"]), inner),
    max_leaves=8,
)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.dictionaries(st.sampled_from([*GOOD, "type", "history", "answers"]), _JSON))
def test_any_object_is_taken_or_refused_in_words(tmp_path: Path, changes: dict[str, Any]) -> None:
    file = write(tmp_path, {**GOOD, **changes})
    try:
        (found,) = read_questions(file)
    except EvaluationError as error:
        assert "line 1: " in str(error)
    else:
        assert found.asked.question == changes.get("question", "what?").encode("utf-8", "replace").decode()
        assert bool(found.gold) == found.answerable
