"""Two hundred hostile texts as questions and in the corpus: nothing pings, breaks the layout or leaves its quote."""

from __future__ import annotations

import re

import pytest

from .checked import texts
from .conftest import Room
from .hostile import HOSTILE
from .markdown import read

FRAMES = re.compile(r"^(-# |### |> )?")


def constructs(text: str) -> set[str]:
    """What Discord makes of each line, beyond the frame that a template gives it."""
    return {kind for line in text.splitlines() for kind in read("\\." + FRAMES.sub("", line))[1]}


@pytest.mark.parametrize("part", [0, *(pytest.param(n, marks=pytest.mark.slow) for n in range(1, 5))])
async def test_hostile_questions(room: Room, part: int) -> None:
    for text in HOSTILE[part::5]:
        result = await room.alice.slash(room.channel, "ask", question=f"wombat {text}"[:1900])
        shown = texts(result.response)
        assert shown
        assert constructs(shown) <= {"strong", "emphasis"}, shown
        assert result.response.message.mentions == []
        assert not result.response.message.mention_everyone


async def test_hostile_corpus(room: Room) -> None:
    seen = 0
    for start in range(0, 50, 5):
        result = await room.alice.slash(room.channel, "ask", question=f"wombat {HOSTILE[start * 4]}"[:1900])
        lookup = await room.alice.slash(room.channel, "lookup", words=f"wombat {HOSTILE[start * 4]}"[:1900])
        source = await room.alice.slash(room.channel, "source", title="texts")
        for response, facts in ((result.response, set()), (lookup.response, set()), (source.response, {"time"})):
            shown = texts(response)
            seen += "Wombat" in shown
            assert constructs(shown) <= {"strong", "emphasis"} | facts, shown
    assert seen > 15


async def test_hostile_text_in_forms_and_mentions(room: Room) -> None:
    answer = (await room.alice.slash(room.channel, "ask", question="What is Genmaicha?")).response
    for text in HOSTILE[1::20]:
        form = await room.alice.click(answer, label="Ask a follow-up")
        sent = await room.alice.submit_modal(form, {"text": text.strip() or "x"})
        assert constructs(texts(sent.response)) <= {"strong", "emphasis"}
        await room.alice.send(room.channel, f"{room.me} {text}"[:1900])
        assert constructs(texts(room.channel.last_message)) <= {"strong", "emphasis", "code"}
