"""What a button or form does, as its `custom_id`. In: a verb and its arguments. Out: `quoth:verb:argument:...` and
back.

All that is needed stands in the id, so a button works after any restart.
"""

from __future__ import annotations

from dataclasses import dataclass

PREFIX = "quoth"


@dataclass(frozen=True, slots=True)
class Action:
    """A verb of the table in `bot.chat.client.actions`, with its arguments."""

    verb: str
    arguments: tuple[str, ...] = ()

    def __str__(self) -> str:
        return ":".join((PREFIX, self.verb, *self.arguments))


def action(verb: str, *arguments: object) -> str:
    """The `custom_id` of a verb."""
    return str(Action(verb, tuple(map(str, arguments))))


def parse(custom_id: str) -> Action | None:
    """The action of a `custom_id`, None for one that is not Quoth's."""
    prefix, *rest = custom_id.split(":")
    if prefix != PREFIX or not rest or not rest[0]:
        return None
    return Action(rest[0], tuple(rest[1:]))
