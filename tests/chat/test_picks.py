"""Menus and pictures: what Discord would refuse is named, the rest becomes what discord.py sends."""

from __future__ import annotations

from dataclasses import replace

import discord
import pytest

from bot.chat.client.views import files_of, view_of
from bot.chat.message import ALT, CHOICES, HINT, Choice, Message, Pick, Picture, Text, choice, fits, problems

TWO = (Choice("One", "1", chosen=True), Choice("Two", "2"))
MENU = Pick("quoth:a", "Choose", choices=TWO)
ROLES = Pick("quoth:b", "Choose", "role", chosen=("5",), least=0, most=CHOICES)
PICTURE = Picture("a.png", b"png", "A chart")


def test_they_are_sent_as_they_are() -> None:
    channels = Pick("quoth:c", "Choose", "channel", chosen=("7",))
    message = Message((Text("a"), MENU, ROLES, channels, PICTURE))
    assert fits(message)
    assert message.picks == (MENU, ROLES, channels)
    (container,) = view_of(message).to_components()
    _, menu, roles, where, gallery = container["components"]
    (select,) = menu["components"]
    assert [(one["label"], one["value"], one["default"]) for one in select["options"]] == [
        ("One", "1", True),
        ("Two", "2", False),
    ]
    assert roles["components"][0]["default_values"] == [{"id": 5, "type": "role"}]
    assert where["components"][0]["default_values"] == [{"id": 7, "type": "channel"}]
    assert discord.ChannelType.category.value not in where["components"][0]["channel_types"]
    assert gallery["items"][0]["description"] == "A chart"
    (file,) = files_of(message)
    assert (file.filename, file.description, file.fp.read()) == ("a.png", "A chart", b"png")


@pytest.mark.parametrize(
    "part",
    [
        replace(MENU, choices=()),
        replace(MENU, choices=tuple(Choice(str(n), str(n)) for n in range(CHOICES + 1))),
        replace(MENU, most=3),
        replace(MENU, least=2),
        replace(MENU, hint=""),
        replace(MENU, hint="x" * (HINT + 1)),
        replace(MENU, action="x" * 101),
        replace(MENU, choices=(Choice("One", "1"), Choice("Two", "1"))),
        replace(MENU, choices=(Choice("One", "1", chosen=True), Choice("Two", "2", chosen=True))),
        replace(MENU, choices=(Choice("", "1"),)),
        replace(MENU, choices=(Choice("One", "x" * 101),)),
        replace(ROLES, chosen=("5", "5")),
        replace(ROLES, most=CHOICES + 1),
        replace(ROLES, choices=TWO),
        replace(PICTURE, about=""),
        replace(PICTURE, about="x" * (ALT + 1)),
        replace(PICTURE, name="../a.png"),
    ],
)
def test_what_discord_would_refuse_is_named(part: Pick | Picture) -> None:
    assert list(problems(Message((part,))))


def test_menus_count_with_their_rows_and_share_no_action() -> None:
    twenty = tuple(replace(MENU, action=f"quoth:{n}") for n in range(20))
    assert fits(Message(twenty[:19]))
    assert not fits(Message(twenty))
    assert not fits(Message((MENU, MENU)))
    assert fits(Message((replace(MENU, choices=(choice("x" * 300, "1"),)),)))
