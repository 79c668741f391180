"""Who may read what, by names and ids alone. Random servers are in `tests/chat/test_readers.py`."""

from __future__ import annotations

import pytest

from bot.audience import EVERYONE, STRANGERS, audience_words, guild_of, may_read, parse_audience, shown_name
from bot.errors import SettingsError
from bot.model import Audience, Reader, Readers

STAFF = Audience("roles", frozenset({"1", "2"}))
ROOMS = Audience("channels", frozenset({"8", "9"}))


def alone(*roles: str, channels: tuple[str, ...] = (), administrator: bool = False) -> Readers:
    return Readers("g", True, members=(Reader(frozenset(roles), frozenset(channels), administrator),))


def channel(*roles: str, channel: str = "7", members: tuple[Reader, ...] = ()) -> Readers:
    return Readers("g", True, channel, frozenset(roles), members)


@pytest.mark.parametrize(
    ("readers", "roles", "channels"),
    [
        (STRANGERS, False, False),
        (Readers("g"), False, False),
        (Readers("g", True), False, False),
        (Readers("g", False, "8", frozenset({"1"})), False, False),
        (alone("1"), True, False),
        (alone("3"), False, False),
        (alone(channels=("9",)), False, True),
        (alone(administrator=True), True, True),
        (channel("1"), True, False),
        (channel("1", "2"), True, False),
        (channel("1", "3"), False, False),
        (channel("g", channel="8"), False, True),
        (channel(), True, False),
        (channel("1", members=(Reader(frozenset({"2"})), Reader(administrator=True))), True, False),
        (channel("1", members=(Reader(frozenset({"2"})), Reader(frozenset({"3"})))), False, False),
    ],
)
def test_a_quote_goes_where_all_who_read_may_read(readers: Readers, roles: bool, channels: bool) -> None:
    assert may_read(EVERYONE, readers)
    assert may_read(STAFF, readers) is roles
    assert may_read(ROOMS, readers) is channels


def test_the_role_of_everyone_is_every_member() -> None:
    everyone = Audience("roles", frozenset({"g"}))
    assert may_read(everyone, channel("g", "5"))
    assert may_read(everyone, alone())
    assert not may_read(everyone, Readers("g"))
    assert not may_read(everyone, STRANGERS)
    assert not may_read(everyone, Readers("h", True, "7", frozenset({"h"})))


def test_a_name_says_whose_it_is() -> None:
    assert (guild_of("help"), shown_name("help")) == (None, "help")
    assert (guild_of("12/help"), shown_name("12/help")) == ("12", "help")
    assert shown_name("12/") == "12/"


@pytest.mark.parametrize(
    ("text", "audience"),
    [
        ("everyone", EVERYONE),
        (" Everyone ", EVERYONE),
        ("roles:1,2", STAFF),
        ("roles: 2 , 1,", STAFF),
        ("channels:9,8", ROOMS),
    ],
)
def test_audiences_are_written_in_words(text: str, audience: Audience) -> None:
    assert parse_audience(text) == audience
    assert parse_audience(audience_words(audience)) == audience


@pytest.mark.parametrize(
    "text", ["", "nobody", "roles", "roles:", "roles:,", "roles:x", "roles:\u0661", "everyone:1", "channels:1;2"]
)
def test_what_is_no_audience_is_refused(text: str) -> None:
    with pytest.raises(SettingsError, match="write everyone, roles:ID,ID or channels:ID,ID"):
        parse_audience(text)
