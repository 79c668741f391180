"""The claims of a message."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.answer.claims import claims


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Tea is a plant. It grows in Asia! Yes.", ["Tea is a plant.", "It grows in Asia!"]),
        ("> - Tea is a plant\n1. It grows in Asia", ["- Tea is a plant", "It grows in Asia"]),
        ("Tea is a plant. Tea is a plant.", ["Tea is a plant."]),
        ("Dr. Grey drank it in 1830.", ["Dr. Grey drank it in 1830."]),
        ("茶是一种植物。它生长在亚洲。", ["茶是一种植物。", "它生长在亚洲。"]),
        ("ok :-) !!!", []),
        ("", []),
    ],
)
def test_claims(text: str, expected: list[str]) -> None:
    assert claims(text) == expected


@given(st.text(max_size=300))
def test_every_claim_is_a_piece_of_the_text(text: str) -> None:
    found = claims(text)
    assert len(set(found)) == len(found)
    assert all(claim in text and claim.strip() for claim in found)
