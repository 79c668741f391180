"""What may be offered below an answer at its place. In: nothing. Out: `Offers`, which the surface fills in."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Servers:
    """The servers, by id and name, in which a member can ask from direct messages, and the one in which they do."""

    known: tuple[tuple[str, str], ...]
    chosen: str | None = None


@dataclass(frozen=True, slots=True)
class Offers:
    """`share` a private answer with the channel; go on in a `thread`; ask a `human`, where the answer is none.
    `tell`: the member may be told once it is answered; `told`: this is that message.
    `shared_by` is the id of the member at whose wish the answer stands there. `servers`: it can be asked in another
    one. `corrected`: it stands in the place of another answer, by the word of a reviewer."""

    share: bool = False
    thread: bool = False
    human: bool = False
    shared_by: str | None = None
    servers: Servers | None = None
    corrected: bool = False
    tell: bool = False
    told: bool = False


NONE = Offers()
