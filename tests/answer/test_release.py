"""Questions of a version are answered by its release notes."""

from __future__ import annotations

import pytest

from tests.answer.conftest import Open

MAIN = frozenset({"main"})
NOTES = {
    "main/changelog.md": "# Changelog\n\n## 3.1.0 - 2025-02-11\n\n- Added the `--tide` option.\n- Mended the bell.\n\n"
    "## 3.0.0 (2024-11-02)\n\n- Took out the `--ebb` option, unused since 2.4.\n- The logbook lies in the cabin.\n\n"
    "## 2.4.0 (2024-03-19)\n\n- The `--ebb` option goes in 3.0.\n",
    "main/boats.md": "# Boats\n\nBoat 3 is painted. The ferry was built in 1998. Few like the bell of version 3.0.\n",
}


@pytest.mark.parametrize(
    ("question", "heading"),
    [
        ("when was 3.0 released", "3.0.0 (2024-11-02)"),
        ("when did 3.1.0 come out", "3.1.0 - 2025-02-11"),
        ("is 3.0 out yet", "3.0.0 (2024-11-02)"),
        ("release date of 2.4", "2.4.0 (2024-03-19)"),
        ("what changed in 3.0", "3.0.0 (2024-11-02)"),
        ("wann ist 3.0 erschienen", "3.0.0 (2024-11-02)"),
        ("¿cuándo salió la 3.0?", "3.0.0 (2024-11-02)"),
        ("quand est sortie la 3.0", "3.0.0 (2024-11-02)"),
        ("когда вышла 3.0", "3.0.0 (2024-11-02)"),
        ("3.0什么时候发布", "3.0.0 (2024-11-02)"),
        ("which version added --tide", "3.1.0 - 2025-02-11"),
        ("when was --tide added", "3.1.0 - 2025-02-11"),
    ],
)
def test_a_version_is_answered_below_its_heading_which_is_shown(
    open_answerer: Open, question: str, heading: str
) -> None:
    (first, *_) = open_answerer(NOTES).answer(question, [], MAIN).quotes
    assert first.heading[-1] == heading
    assert [piece.text for piece in first.context if piece.role == "heading"] == [heading]


def test_what_a_version_brought_is_told_whole(open_answerer: Open) -> None:
    answer = open_answerer(NOTES).answer("what changed in 3.0", [], MAIN)
    assert answer.tier == "answered"
    assert answer.quotes[0].text.endswith("The logbook lies in the cabin.")


@pytest.mark.parametrize("question", ["who likes the bell of version 3.0", "how does 3.0 ring its bell"])
def test_any_other_question_of_a_version_is_answered_by_what_it_asks(open_answerer: Open, question: str) -> None:
    answer = open_answerer(NOTES).answer(question, [], MAIN)
    assert answer.ranked[0].document.path == "main/boats.md"
