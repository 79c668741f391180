"""Who may read what. In: a collection's audience, who reads a place. Out: whether its quotes may go there.

Also how a collection's name says whose it is: without "/" it is the operator's, shared by all servers; `GUILD/name`
belongs to that server alone, and is shown there as `name`.
"""

from __future__ import annotations

import re

from bot.errors import SettingsError
from bot.model import Audience, AudienceKind, Readers

EVERYONE = Audience()
STRANGERS = Readers()
"""Of whom nothing is known: direct messages, servers that Quoth is not in."""

_KINDS: dict[str, AudienceKind] = {"roles": "roles", "channels": "channels"}
_ID = re.compile(r"[0-9]{1,20}", re.ASCII)


def may_read(audience: Audience, readers: Readers) -> bool:
    """Whether everyone who can read a place belongs to an audience.

    Roles: each of the roles through which somebody may come to read the place is in the audience, and so is one role of
    each member who reads it otherwise. This needs no list of members: nobody can view a channel without one of those
    roles, so whoever reads there has a role of the audience, now and when roles are given away later. It may refuse
    more than it must: a role that nobody holds counts like any other.

    Channels: what is asked openly is asked in one of them, or in a thread of it, so whoever reads the quote can view
    that channel; a private asker can view one.

    Where it cannot be told who reads, only what is open to everyone goes.
    """
    if audience.kind == "everyone":
        return True
    if not readers.known or (readers.channel is None and not readers.members):
        return False
    if audience.kind == "roles":
        if readers.guild in audience.ids:  # the role of that id is @everyone's
            return True
        others = (member for member in readers.members if not member.administrator)
        return readers.roles <= audience.ids and not any(audience.ids.isdisjoint(other.roles) for other in others)
    if readers.channel is not None:
        return readers.channel in audience.ids
    return all(member.administrator or not audience.ids.isdisjoint(member.channels) for member in readers.members)


def guild_of(collection: str) -> str | None:
    """The server that a collection belongs to, None for the operator's."""
    guild, slash, _ = collection.partition("/")
    return guild if slash else None


def shown_name(collection: str) -> str:
    """A collection's name as people see it."""
    return collection.partition("/")[2] or collection


def parse_audience(text: str) -> Audience:
    """The audience that `everyone`, `roles:ID,ID` or `channels:ID,ID` names. Raises `SettingsError`."""
    kind, colon, rest = text.strip().partition(":")
    if kind.casefold() == "everyone" and not colon:
        return EVERYONE
    ids = frozenset(part.strip() for part in rest.split(",") if part.strip())
    if kind.casefold() not in _KINDS or not ids or not all(map(_ID.fullmatch, ids)):
        raise SettingsError(
            f"{text!r} is no audience: write everyone, roles:ID,ID or channels:ID,ID, with the numbers that Discord's "
            "“Copy ID” gives."
        )
    return Audience(_KINDS[kind.casefold()], ids)


def audience_words(audience: Audience) -> str:
    """An audience as `parse_audience` reads it."""
    return audience.kind if audience.kind == "everyone" else f"{audience.kind}:{','.join(sorted(audience.ids))}"
