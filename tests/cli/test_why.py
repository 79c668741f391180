"""`quoth why` and `quoth ask --why`: what decided, in 80 columns or as JSON; what is left when the corpus
changed.
"""

from __future__ import annotations

import json
import shutil
from dataclasses import replace
from pathlib import Path
from typing import Any, get_args

import pytest

from bot.answer.asking.followup.kinds import Kind
from bot.answer.explain import Origin
from bot.answer.selection.features import Features
from bot.app import open_conversation, open_corpus
from bot.chat.offers import Offers
from bot.chat.reply import answer_message
from bot.chat.wordings import load_wording
from bot.cli.why import explained
from bot.model import Answer, Ask, Place
from bot.settings import load_settings
from bot.text.languages import AnswerType
from tests.cli.conftest import HOSTILE, REPOSITORY, Quoth, write

QUESTION = "how much does a fishing permit cost?"


def turn_of(quoth: Quoth, question: str, *arguments: str) -> str:
    ran = quoth("ask", "--json", question, *arguments)
    assert ran.code == 0
    return json.loads(ran.out)["id"]


def told(quoth: Quoth, turn: str, *arguments: str) -> str:
    ran = quoth("why", turn, *arguments)
    assert (ran.code, ran.err) == (0, "")
    assert max(map(len, ran.out.splitlines())) <= 80
    assert "\n\n\n" not in ran.out
    return ran.out


def as_json(quoth: Quoth, turn: str, *arguments: str) -> dict[str, Any]:
    ran = quoth("why", "--json", turn, *arguments)
    assert (ran.code, ran.err, ran.out.count("\n")) == (0, "", 1)
    return json.loads(ran.out)


def test_a_turn_is_explained(quoth: Quoth) -> None:
    out = told(quoth, turn_of(quoth, "how much does a fishing prmit cost the ambassador?"))
    assert "Answered again from the same corpus: the same answer, byte for byte." in out
    assert "The reply, worded again from the journal, is the same, byte for byte." in out
    assert "asks for: a number" in out
    assert "read as “permit”: permit x 0.8 (" in out
    assert "nothing: unknown" in out
    assert "Passages, best first (" in out
    assert "law/fishing.md > Permits" in out
    assert "quote [1]: the best" in out
    assert "  covered      0.50 " in out
    assert "words that the corpus does not know" in out
    assert "confidence: 1 / (1 + exp(" in out
    assert "Named as missing: ambassador." in out


def test_each_tier_ends_in_words(quoth: Quoth) -> None:
    assert "\nAnswered: confidence 0." in told(quoth, turn_of(quoth, QUESTION))
    out = told(quoth, turn_of(quoth, "who sells a fishing permit to the ambassador"))
    assert "\nClosest passages: confidence 0." in out
    assert "without it, the" in " ".join(out.split())
    assert "\nNot in the corpus: no word of the question stands in the corpus.\n" in told(
        quoth, turn_of(quoth, "does the quasar emit neutrinos?")
    )


def test_why_shows_the_whole_message(quoth: Quoth) -> None:
    message = f"I walked around the lake with my sister on a rainy Tuesday in the spring of last year. {QUESTION}"
    assert f"Why? {message}" in " ".join(told(quoth, turn_of(quoth, message)).split())


def test_asking_with_why_shows_the_answer_first(quoth: Quoth) -> None:
    ran = quoth("ask", "--why", QUESTION)
    assert ran.code == 0
    answer, why = ran.out.split("\nWhy? ")
    assert "“A fishing permit costs 40 crowns a year.” [1]" in answer
    turn = why.split("turn ")[1].split(",")[0]
    assert quoth("why", turn).out == f"Why? {why}"
    both = json.loads(quoth("ask", "--why", "--json", QUESTION).out)
    assert both["quotes"][0]["text"] == both["why"]["explanation"]["candidates"][0]["text"]
    assert both["why"]["turn"] == both["id"]
    assert "without --batch" in quoth("ask", "--why", "--batch", "questions.jsonl").err


def test_the_object_has_what_the_words_have(quoth: Quoth) -> None:
    why = as_json(quoth, turn_of(quoth, QUESTION))
    assert (why["changed"], why["recomposed"]) == ([], "same")
    assert why["snapshot"]["then"] == why["snapshot"]["now"]
    explanation = why["explanation"]
    for passage in explanation["passages"]:
        assert sum(sum(added.values()) for added in passage["added"]) == pytest.approx(passage["score"])
    for candidate in explanation["candidates"]:
        parts = sum(part["value"] * part["weight"] for part in candidate["parts"])
        assert parts + candidate["preferred"] == pytest.approx(candidate["score"])
    tier = explanation["tier"]
    assert sum(entry["share"] for entry in tier["parts"]) == pytest.approx(tier["evidence"])
    assert {citation["standing"] for citation in why["citations"]} == {"verified"}


def test_a_follow_up_is_explained_after_what_was_asked_before(quoth: Quoth, monkeypatch: pytest.MonkeyPatch) -> None:
    lines = iter([QUESTION, "and where is it sold?", "when was the town of Varn founded?"])
    monkeypatch.setattr("bot.cli.chat._read", lambda: next(lines, ""))
    assert quoth("chat").code == 0
    turns = [line.split()[0] for line in quoth("journal").out.splitlines()]
    out = told(quoth, turns[1])
    assert "the same answer, byte for byte" in out
    assert "understood as: " in out
    assert "of an earlier question" in out
    assert as_json(quoth, turns[1])["explanation"]["earlier"] == 1
    assert as_json(quoth, turns[2])["explanation"]["earlier"] == 0


def test_one_collection_stays_the_only_one(quoth: Quoth) -> None:
    why = as_json(quoth, turn_of(quoth, "Varn permit", "--collection", "law"))
    assert why["changed"] == []
    assert {passage["place"]["path"] for passage in why["explanation"]["passages"]} == {"law/fishing.md"}


def test_an_edit_that_was_not_read_yet_changes_nothing(quoth: Quoth, home: Path) -> None:
    turn = turn_of(quoth, QUESTION)
    before = told(quoth, turn)
    write(home / "corpus", {"law/fishing.md": "# Fishing\n\nA fishing permit costs 50 crowns.\n"})
    assert told(quoth, turn) == before


def test_a_corpus_that_changed_leaves_what_the_journal_keeps(quoth: Quoth, home: Path) -> None:
    turn = turn_of(quoth, QUESTION)
    write(home / "corpus", {"law/fishing.md": "# Fishing\n\nA fishing permit costs 50 crowns.\n"})
    assert quoth("ingest").code == 0
    out = told(quoth, turn)
    assert "The corpus has changed since" in out
    assert "Answered, confidence 0." in out
    assert "[1] “A fishing permit costs 40 crowns a year.”" in out
    assert "still its slice of that version, which the library keeps" in out
    assert "The reply, worded again from the journal, is the same" in out
    assert "The decision" not in out
    why = as_json(quoth, turn)
    assert (why["explanation"], why["changed"]) == (None, None)
    assert why["snapshot"]["then"] != why["snapshot"]["now"]


def test_a_turn_of_another_folder(quoth: Quoth, tmp_path: Path) -> None:
    write(tmp_path / "other", {"sky.txt": "The quasar emits neutrinos at night.\n"})
    turn = turn_of(quoth, "what does the quasar emit?", "--corpus", str(tmp_path / "other"))
    assert "that version is not in this library" in told(quoth, turn)
    assert "the same answer, byte for byte" in told(quoth, turn, "--corpus", str(tmp_path / "other"))


def test_other_templates_are_told(quoth: Quoth, home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    turn = turn_of(quoth, QUESTION)
    shutil.copytree(load_settings().prompts_dir, home / "prompts")
    file = home / "prompts" / "en" / "terminal" / "answered.j2"
    file.write_text(file.read_text().replace("✓", "+"))
    monkeypatch.setenv("QUOTH_PROMPTS_DIR", str(home / "prompts"))
    assert "the templates have changed since" in told(quoth, turn)


@pytest.mark.parametrize("address", ["", "https://quoth.example"])
@pytest.mark.parametrize("offers", [Offers(), Offers(shared_by="7"), Offers(told=True)])
async def test_a_turn_of_discord_is_worded_again_too(
    offers: Offers, address: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("QUOTH_CONSOLE_URL", address)
    settings = load_settings()
    assert settings.console_url == address
    wording = load_wording(settings.prompts_dir, address)

    def render(turn: str, answer: Answer) -> str:
        return answer_message(wording, turn, answer, offers=offers).text

    with open_corpus(settings) as corpus:
        async with open_conversation(settings, corpus, wording.digest) as conversation:
            turn = await conversation.ask(Ask(QUESTION, "7", Place("discord", "1", "2"), "c"), render)
            why = await explained(turn.id, conversation, settings)
        assert why.recomposed == "same"
        assert why.replay.changed == ()
        moved = replace(settings, console_url="https://elsewhere.example")
        async with open_conversation(moved, corpus, wording.digest) as conversation:
            assert (await explained(turn.id, conversation, moved)).recomposed == "other-wording"


def test_an_unknown_turn_is_told(quoth: Quoth) -> None:
    ran = quoth("why", "nosuchturn")
    assert (ran.code, ran.out) == (1, "")
    assert ran.err.startswith("quoth: There is no turn nosuchturn in the journal: `quoth journal` lists the newest.")


def test_hostile_text_does_not_reach_the_terminal(quoth: Quoth) -> None:
    ran = quoth("why", turn_of(quoth, f"when did the haunted{HOSTILE} tower fall?"))
    assert "the same answer, byte for byte" in ran.out
    assert not set("\x1b\x07\x9b\u202e\x08") & set(ran.out + ran.err)


def test_a_word_that_wordnet_relates_is_told(quoth: Quoth, monkeypatch: pytest.MonkeyPatch) -> None:
    question = "what does a permit cost in a twelvemonth?"
    with monkeypatch.context() as without:
        without.setattr("bot.app.open_wordnet", lambda: None)
        before = turn_of(quoth, question)
    turn = turn_of(quoth, question)
    out = told(quoth, turn)
    assert "Answered again from the same corpus: the same answer, byte for byte." in out
    assert "year x 0.3 (" in out
    assert "related by WordNet" in " ".join(out.split())
    (word,) = [word for word in as_json(quoth, turn)["explanation"]["words"] if word["word"] == "twelvemonth"]
    assert ("year", "wordnet") in {(match["term"], match["via"]) for match in word["matched"]}
    assert as_json(quoth, before)["changed"]
    since = " ".join(told(quoth, before).split())
    assert "it comes out otherwise (" in since
    assert "its synonyms" in since


def test_every_feature_is_put_into_words() -> None:
    template = (REPOSITORY / "prompts" / "en" / "report" / "why.j2").read_text(encoding="utf-8")
    assert [name for name in Features._fields if f'"{name}": ' not in template] == []


def test_every_kind_of_follow_up_is_put_into_words() -> None:
    template = (REPOSITORY / "prompts" / "en" / "report" / "why.j2").read_text(encoding="utf-8")
    assert [kind for kind in get_args(Kind) if kind != "new" and f'"{kind}": ' not in template] == []


def test_every_type_of_answer_and_origin_of_a_word_is_put_into_words() -> None:
    template = (REPOSITORY / "prompts" / "en" / "report" / "why.j2").read_text(encoding="utf-8")
    assert [name for name in (*get_args(AnswerType), *get_args(Origin)) if f'"{name}": ' not in template] == []
