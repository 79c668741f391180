"""What an export of the journal holds. In: whose export it is. Out: its records, a page of turns at a time."""

from __future__ import annotations

from collections.abc import AsyncIterator, Sequence
from dataclasses import dataclass

from bot.journal import audit, choices, corrections, handoff, members, objections, servers, turns, verdicts, wishes
from bot.journal.audit import Audited
from bot.journal.connect import Reader
from bot.journal.handoff import Call, Solution
from bot.journal.objections import Report, Withdrawal
from bot.journal.servers import Change
from bot.journal.wishes import Wish
from bot.model import Correction, Feedback, Turn, Verdict

_PAGE = 20


@dataclass(frozen=True, slots=True)
class TurnRecord:
    """A turn with what is stored beside it."""

    turn: Turn
    delivered_at: str | None
    feedback: tuple[Feedback, ...]
    verdicts: tuple[Verdict, ...] = ()


@dataclass(frozen=True, slots=True)
class DirectServer:
    """A member asks in the server `guild` from direct messages."""

    member: str
    guild: str


@dataclass(frozen=True, slots=True)
class OptOut:
    """A member has opted out: since `at`, none of their words is kept."""

    member: str
    at: str


Act = Report | Withdrawal | Call | Solution | Wish | Audited
"""What somebody did about an answer, or with many."""

Record = TurnRecord | Feedback | Change | Verdict | OptOut | DirectServer | Correction | Act
"""A turn, or what was done about one; in the export of one member, also feedback on somebody else's turn, a change of a
server's setting, a verdict of theirs, or that the member has opted out."""


async def records(reader: Reader, asker: str | None) -> AsyncIterator[Record]:
    """All turns in order of composition, then what was done about them; or one member's turns with the feedback by that
    member alone, then what that member did, feedback on others' turns, changes of settings and opt-out included. Turns
    composed meanwhile are included."""
    async for turn in _turns(reader, asker):
        yield turn
    beside = await corrections.corrections(reader, None) if asker is None else await _of_member(reader, asker)
    for record in beside:
        yield record
    for some in await _acts(reader, asker):
        for act in some:
            yield act


async def _turns(reader: Reader, asker: str | None) -> AsyncIterator[TurnRecord]:
    after = 0
    while True:
        found, after = await turns.page(reader, after, _PAGE, asker)
        if not found:
            return
        feedback = await members.feedback_on_all(reader, [turn.id for turn, _ in found])
        judged = await verdicts.verdicts_on(reader, [turn.id for turn, _ in found]) if asker is None else {}
        for turn, delivered_at in found:
            given = feedback.get(turn.id, [])
            yield TurnRecord(
                turn,
                delivered_at,
                tuple(one for one in given if asker in {None, one.member}),
                tuple(judged.get(turn.id, ())),
            )


async def _of_member(reader: Reader, member: str) -> list[Record]:
    """What a member thought of others' turns, changed, judged and chose."""
    found: list[Record] = [
        *await members.feedback_on_others(reader, member),
        *await servers.changes(reader, who=member),
        *await verdicts.verdicts_by(reader, member),
    ]
    if (since := await choices.opted_out(reader, member)) is not None:
        found.append(OptOut(member, since))
    if (guild := await choices.server_of(reader, member)) is not None:
        found.append(DirectServer(member, guild))
    return found


async def _acts(reader: Reader, member: str | None) -> tuple[Sequence[Act], ...]:
    return (
        await objections.reports(reader, member=member),
        await objections.withdrawals(reader, member=member),
        await handoff.calls(reader, member=member),
        await handoff.solutions(reader, member=member),
        await wishes.wishes(reader, member=member),
        await audit.entries(reader, who=member),
    )
