"""Messages about what is done with answers: within every limit, whatever they hold."""

from __future__ import annotations

from dataclasses import replace

import pytest

from bot.answer.claims import Evidence, Looked
from bot.chat import afterwards
from bot.chat.message import fits
from bot.chat.offers import Offers
from bot.chat.reply import Wording, answer_message

from .hostile import HOSTILE
from .samples import ARTICLE, answer, quote

TURN = "abcdefghjkmn"


@pytest.mark.parametrize("text", HOSTILE[::3])
def test_hostile_texts_fit_and_ping_nobody(wording: Wording, text: str) -> None:
    found = answer(replace(quote(text or "x", 1, ARTICLE), passage="d-v-3"), tier="closest", missing=(text, text))
    evidence = Evidence(tuple(Looked(text, found) for _ in range(afterwards.CLAIMS)), 1)
    for message in (
        afterwards.evidence_message(wording, evidence),
        afterwards.call_message(wording, text, found.quotes, member=1, role=2, link=""),
        afterwards.lacking_message(wording, "Send Messages", text),
    ):
        assert fits(message)
        assert "@everyone" not in message.text.replace("\\@everyone", "")
    assert 1 <= len(afterwards.thread_name(text).encode("utf-16-le", "replace")) // 2 <= afterwards.THREAD_NAME


def test_one_button_opens_a_passage_that_serves_two_claims(wording: Wording) -> None:
    found = answer(replace(quote("Tea is a plant.", 1), passage="d-v-3"))
    message = afterwards.evidence_message(wording, Evidence((Looked("Tea is one.", found), Looked("So it is.", found))))
    assert [one.label for one in message.buttons] == ["Open 1, 2"]


def test_what_holds_no_word_to_look_for_is_no_matter_to_wait_for(wording: Wording) -> None:
    def offered(*missing: str) -> list[str]:
        nothing = answer(tier="absent", reason="no-words", missing=missing)
        return [one.label for one in answer_message(wording, TURN, nothing, offers=Offers(tell=True)).buttons]

    assert "Tell me when it is answered" not in offered()
    assert "Tell me when it is answered" in offered("sourdough")


def test_at_most_two_rows_of_buttons_the_answer_first(wording: Wording) -> None:
    every = Offers(share=True, thread=True, human=True)
    message = answer_message(wording, TURN, answer(quote("Tea.", 1), tier="closest"), offers=every)
    assert [[one.label for one in row.buttons] for row in message.rows] == [
        ["Show in context", "Ask a follow-up", "Helpful", "Not helpful"],
        ["Share in channel", "Discuss in a thread", "Ask a human"],
    ]
    answered = answer_message(wording, TURN, answer(quote("Tea.", 1)), offers=Offers(human=True))
    assert len(answered.rows) == 1, "what is answered needs no human"


def test_who_shared_is_named_by_id_alone(wording: Wording) -> None:
    shared = answer_message(wording, TURN, answer(quote("Tea.", 1)), offers=Offers(shared_by="123"))
    assert shared.text.endswith("-# Shared by <@123>")
    odd = answer_message(wording, TURN, answer(quote("Tea.", 1)), offers=Offers(shared_by="@everyone"))
    assert "Shared" not in odd.text
