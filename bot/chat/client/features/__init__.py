"""The parts that the bot is made of beside asking. In: what they work with. Out: their `Feature`s, one a module."""

from __future__ import annotations

from collections.abc import Sequence

from bot.chat.client.actions import Actions
from bot.chat.client.desk import Desk
from bot.chat.client.feature import Feature
from bot.chat.client.features.corpus import corpus


def features(desk: Desk, actions: Actions) -> Sequence[Feature]:
    """All of them."""
    return (corpus(desk, actions),)
