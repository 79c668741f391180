"""Rights are ordered; a link is good once, for a while, and there are not too many of them."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.review.access import LINK_SECONDS, Links, Right, leave_link, operator


class Clock:
    def __init__(self) -> None:
        self.now = 0.0

    def __call__(self) -> float:
        return self.now


def test_rights_include_those_before() -> None:
    assert Right.REVIEWER < Right.EXPORTER < Right.OWNER
    assert operator("terminal:op").right is Right.OWNER
    assert operator("terminal:op").collections is None


def test_a_link_is_good_once() -> None:
    links = Links(Clock())
    token = links.issue("1", "2")
    assert links.redeem(token) == ("1", "2")
    assert links.redeem(token) is None


def test_the_operator_has_links_too() -> None:
    links = Links(Clock())
    assert links.redeem(links.issue(None, None)) == (None, None)


def test_a_link_of_another_process_is_good_once(tmp_path: Path) -> None:
    folder = tmp_path / "links"
    links = Links(Clock(), folder)
    assert links.redeem("x") is None
    token, old = leave_link(folder), leave_link(folder)
    assert token not in "".join(path.name for path in folder.iterdir())
    assert folder.stat().st_mode & 0o777 == 0o700
    assert links.redeem(f"../{token}") is None
    assert links.redeem(token) == (None, None)
    assert links.redeem(token) is None
    (path,) = folder.iterdir()
    os.utime(path, (0, path.stat().st_mtime - LINK_SECONDS - 1))
    assert links.redeem(old) is None
    assert Links(Clock()).redeem(leave_link(folder)) is None


def test_a_link_ends() -> None:
    clock = Clock()
    links = Links(clock)
    short, usual, late = links.issue("1", "2", lifetime=5), links.issue("1", "2"), links.issue("1", "2")
    clock.now = 5
    assert links.redeem(short) is None
    assert links.redeem(usual) == ("1", "2")
    clock.now = LINK_SECONDS
    assert links.redeem(late) is None


@pytest.mark.parametrize("count", [1, 5, 6, 12])
def test_a_member_has_at_most_five(count: int) -> None:
    links = Links(Clock())
    other = links.issue("other", "2")
    tokens = [links.issue("1", "2") for _ in range(count)]
    assert [links.redeem(token) is not None for token in tokens] == [at >= count - 5 for at in range(count)]
    assert links.redeem(other) == ("other", "2")


def test_a_thousand_are_kept() -> None:
    links = Links(Clock())
    tokens = [links.issue(str(member), "2") for member in range(1_003)]
    redeemed = [links.redeem(token) is not None for token in (tokens[0], tokens[2], tokens[3], tokens[-1])]
    assert redeemed == [False, False, True, True]


@given(st.text(max_size=60))
def test_no_other_text_is_a_link(text: str) -> None:
    links = Links(Clock())
    token = links.issue("1", "2")
    for wrong in (text, token[:-1], token + text + "x", token.swapcase()):
        assert links.redeem(wrong) is None
    assert links.redeem(token) == ("1", "2")
