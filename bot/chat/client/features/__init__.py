"""The parts that the bot is made of beside asking. In: what they work with. Out: their `Feature`s, one a module."""

from __future__ import annotations

from collections.abc import Sequence

from bot.chat.client.actions import Actions
from bot.chat.client.desk import Desk
from bot.chat.client.feature import Feature
from bot.chat.client.features.about import about
from bot.chat.client.features.arrivals import arrivals
from bot.chat.client.features.changes import changes
from bot.chat.client.features.console import LinkFor, console
from bot.chat.client.features.corpus import corpus
from bot.chat.client.features.correcting import correcting
from bot.chat.client.features.lookup import lookup
from bot.chat.client.features.names import names
from bot.chat.client.features.objections import objections
from bot.chat.client.features.people import people
from bot.chat.client.features.privacy import privacy
from bot.chat.client.features.review import review
from bot.chat.client.features.settings import settings
from bot.chat.client.features.sharing import sharing
from bot.chat.client.features.sources import sources
from bot.chat.client.features.statistics import statistics
from bot.chat.client.features.threads import threads
from bot.chat.client.features.wishes import wishes
from bot.chat.client.rights import Rights


def features(desk: Desk, actions: Actions, rights: Rights, link_for: LinkFor | None = None) -> Sequence[Feature]:
    """All of them. `link_for` leads to the review console, where there is one."""
    return (
        lookup(desk, actions),
        sources(desk, actions),
        arrivals(desk, actions),
        names(desk),
        settings(desk, actions),
        statistics(desk, actions),
        privacy(desk, actions),
        about(desk, actions),
        objections(desk),
        people(desk, actions),
        sharing(desk, actions),
        threads(desk, actions),
        changes(desk),
        wishes(desk, actions),
        corpus(desk, actions),
        review(desk, rights),
        correcting(desk, rights),
        console(desk, rights, link_for),
    )
