"""Settings of servers and channels: every value reads as text and back, and what is wrong says what is allowed."""

from __future__ import annotations

import re
from dataclasses import fields
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.errors import SettingsError
from bot.servers import SETTINGS, ServerSettings, Setting, Value, in_force, setting_of

IDS = st.integers(10**14, 10**20 - 1).map(str)
NAMES = st.text(st.characters(exclude_categories=("Cc", "Cs")), max_size=20).map(str.strip).filter(bool)


def values_of(setting: Setting) -> st.SearchStrategy[Value]:
    """Every value that the setting may have."""
    listed: dict[str, st.SearchStrategy[Value]] = {
        "choice": st.sampled_from(setting.choices or ("",)),
        "flag": st.booleans(),
        "share": st.integers(0, 1000).map(lambda n: n / 1000),
        "number": st.integers(setting.low, setting.high),
        "names": st.lists(NAMES, min_size=1, max_size=25, unique=True).map(tuple),
        "role": IDS,
        "channel": IDS,
        "roles": st.lists(IDS, max_size=25, unique=True).map(tuple),
    }
    values = listed[setting.kind]
    return values if setting.none is None or setting.kind == "roles" else st.none() | values


CASES = st.sampled_from([*SETTINGS.values()]).flatmap(lambda one: st.tuples(st.just(one), values_of(one)))


def test_the_table_names_every_setting_once_with_what_it_is() -> None:
    assert sorted(SETTINGS) == sorted(field.name for field in fields(ServerSettings))
    for setting in SETTINGS.values():
        assert setting.show(setting.default)
        assert setting.about
        assert len(setting.about) <= 40
        assert not setting.about.endswith(".")


@given(CASES)
def test_every_value_reads_as_text_and_back(case: tuple[Setting, Value]) -> None:
    setting, value = case
    text = setting.show(value)
    assert text == text.strip() != ""
    assert setting.parse(f"  {text} ") == setting.parse(setting.worded(value)) == value
    assert in_force({setting.name: value}) == in_force({}, {setting.name: setting.parse(text)})


@given(st.sampled_from([*SETTINGS.values()]), st.text(max_size=40))
def test_any_text_is_a_value_or_an_error_that_says_what_is_allowed(setting: Setting, text: str) -> None:
    try:
        value = setting.parse(text)
    except SettingsError as error:
        assert setting.name in str(error)
        assert str(error).endswith(f"it may be {setting.allowed}.")
    else:
        assert setting.parse(setting.show(value)) == value


@pytest.mark.parametrize(
    ("name", "text", "value"),
    [
        ("mode", "Every", "every"),
        ("private", "YES", True),
        ("closest", "off", False),
        ("floor", ".35", 0.35),
        ("floor", "none", None),
        ("collections", 'guides, "tips, tricks" , guides', ("guides", "tips, tricks")),
        ("collections", "all", None),
        ("collections", '"all"', ("all",)),
        ("language", "auto", None),
        ("human_role", "<@&123456789012345678>", "123456789012345678"),
        ("human_channel", "<#123456789012345678>", "123456789012345678"),
        ("staff_roles", "123456789012345678 <@&223456789012345678>,", ("123456789012345678", "223456789012345678")),
        ("staff_roles", "none", ()),
        ("cooldown", "30 seconds", 30),
        ("daily_cap", "5", 5),
        ("retention_days", "default", None),
    ],
)
def test_texts_that_people_type(name: str, text: str, value: Value) -> None:
    assert SETTINGS[name].parse(text) == value


@pytest.mark.parametrize(
    ("name", "text", "words"),
    [
        ("mode", "loud", "mention, every, forum or off."),
        ("private", "maybe", "on or off."),
        ("private", "none", "on or off."),
        ("floor", "1.1", "0 to 1 or none."),
        ("floor", "nan", "0 to 1 or none."),
        ("cooldown", "-1", "0 to 86400 seconds."),
        ("cooldown", "٣", "0 to 86400 seconds."),
        ("daily_cap", "0", "1 to 10000 a day or none."),
        ("retention_days", "9" * 5000, "1 to 3650 days or default."),
        ("language", "klingon", "en, de, es, fr, ru, pt, zh or auto."),
        ("human_role", "helpers", "the id of a role or none."),
        ("reviewer_roles", " ".join(str(10**17 + n) for n in range(26)), "ids of up to 25 roles or none."),
        ("collections", "a,,b", "names of collections (a, b) or all."),
        ("collections", "a\nb", "names of collections (a, b) or all."),
    ],
)
def test_what_it_cannot_be_says_what_it_may_be(name: str, text: str, words: str) -> None:
    with pytest.raises(SettingsError) as caught:
        SETTINGS[name].parse(text)
    assert str(caught.value).endswith(f"it may be {words}")


@pytest.mark.parametrize(
    ("name", "value"),
    [("mode", None), ("floor", 2.0), ("floor", 0.12345), ("ignored", 1), ("cooldown", True), ("collections", ())],
)
def test_values_that_it_cannot_have_are_not_shown(name: str, value: Value) -> None:
    with pytest.raises(SettingsError):
        SETTINGS[name].show(value)


def test_where_it_may_be_set() -> None:
    assert setting_of("Reply-In", channel=True).name == "reply_in"
    for name, channel, words in (
        ("daily_cap", True, "daily_cap is set for the whole server, not for a channel."),
        ("ignored", False, "name the channel."),
        ("nope", False, "There is no setting 'nope': there are mode, reply_in,"),
    ):
        with pytest.raises(SettingsError) as caught:
            setting_of(name, channel=channel)
        assert words in str(caught.value)


def test_a_channel_comes_before_its_server_and_that_before_the_defaults() -> None:
    assert in_force() == ServerSettings()
    assert in_force({"mode": "off", "floor": 0.5}, {"floor": None}) == ServerSettings(mode="off", floor=None)


def test_the_readme_s_table_is_true() -> None:
    text = (Path(__file__).parents[1] / "README.md").read_text(encoding="utf-8")
    (table,) = re.findall(r"^\| setting \|.*\n\|[-|]+\n((?:\|.*\n)+)", text, re.MULTILINE)
    by_channel = {"server": "", "both": "yes", "channel": "only"}
    assert [[cell.strip() for cell in row.strip("|").split("|")] for row in table.splitlines()] == [
        [f"`{one.name}`", one.allowed, one.worded(one.default), by_channel[one.scope], one.about]
        for one in SETTINGS.values()
    ]
