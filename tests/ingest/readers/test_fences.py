"""Fences of code in Markdown."""

from __future__ import annotations

from functools import reduce

import pytest

from bot.ingest.readers import fences


@pytest.mark.parametrize(
    ("rows", "left"),
    [
        (["```python"], "```"),
        (["```", "x", "```"], ""),
        (["````", "```"], "````"),
        (["```", "````"], ""),
        (["~~~", "```"], "~~~"),
        (["```", "```python"], "```"),
        (["- ```"], "```"),
        (["```x``` is code"], ""),
        (["text"], ""),
    ],
)
def test_a_fence_is_open_until_one_as_long_closes_it(rows: list[str], left: str) -> None:
    assert reduce(fences.after, rows, "") == left
