"""Numbers of several parts."""

from __future__ import annotations

import pytest

from bot.text.versions import between, release_of


@pytest.mark.parametrize(
    ("text", "inside"),
    [
        ("masts of 3.6 through 3.9", ["3.7", "3.8"]),
        ("masts of v1.20.3–v1.20.5.", ["1.20.4"]),
        ("Masten von 3.6 bis 3.8", ["3.7"]),
        ("桅杆3.6至3.8", ["3.7"]),
        ("3.6 and 3.9", []),
        ("3.6 to 4.2", []),
        ("3.9 to 3.6", []),
        ("sold at 2.50 to 2.99", []),
        ("2.3.4-2.3.6.1", []),
    ],
)
def test_what_lies_between_the_ends_of_a_range(text: str, inside: list[str]) -> None:
    assert between(text) == inside


@pytest.mark.parametrize(
    ("heading", "version"),
    [
        ("3.0.0 - 2024-11-02", "3.0.0"),
        ("[1.2.3] (19 March 2024)", "1.2.3"),
        ("Release v2.1", "v2.1"),
        ("What's new in 3.10", "3.10"),
        ("Quay Release 3.21.0 On 2017-10-24", "3.21.0"),
        ("5.3. Boats and Piers", ""),
        ("5.3 Boats", ""),
        ("Unreleased", ""),
        ("", ""),
    ],
)
def test_a_heading_of_release_notes_names_a_version(heading: str, version: str) -> None:
    assert release_of(heading) == version
