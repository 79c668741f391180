"""The parts that the bot is made of beside asking. In: what they work with. Out: their `Feature`s, one a module."""

from __future__ import annotations

from collections.abc import Sequence

from bot.chat.client.actions import Actions
from bot.chat.client.desk import Desk
from bot.chat.client.feature import Feature
from bot.chat.client.features.arrivals import arrivals
from bot.chat.client.features.lookup import lookup
from bot.chat.client.features.privacy import privacy
from bot.chat.client.features.settings import settings
from bot.chat.client.features.sources import sources
from bot.chat.client.features.statistics import statistics


def features(desk: Desk, actions: Actions) -> Sequence[Feature]:
    """All of them."""
    return (
        lookup(desk, actions),
        sources(desk, actions),
        arrivals(desk, actions),
        settings(desk, actions),
        statistics(desk, actions),
    )
    return (privacy(desk, actions),)
