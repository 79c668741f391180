"""`quoth ask`: in words, as JSON, in batches; the fields of the JSON are a contract."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from tests.cli.conftest import FILES, Quoth, write


def asked(quoth: Quoth, *arguments: str) -> dict[str, Any]:
    ran = quoth("ask", "--json", *arguments)
    assert (ran.code, ran.err) == (0, "")
    assert ran.out.count("\n") == 1
    return json.loads(ran.out)


def batch(tmp_path: Path, *lines: object) -> str:
    file = tmp_path / "batch.jsonl"
    file.write_text("".join(line if isinstance(line, str) else f"{json.dumps(line)}\n" for line in lines))
    return str(file)


def test_an_answer_in_words(quoth: Quoth) -> None:
    ran = quoth("ask", "how", "much", "does", "a", "fishing", "permit", "cost?")
    assert ran.code == 0
    assert ran.err == ""
    assert ran.out.startswith("✓ how much does a fishing permit cost?\n")
    assert "“A fishing permit costs 40 crowns a year.” [1]" in ran.out
    assert "Ida Lund, Fishing on the lake, 3 May 2021" in ran.out
    assert "\n[1] https://lake.example/fishing\n" in ran.out


def test_an_opinion_is_its_authors(quoth: Quoth) -> None:
    out = quoth("ask", "when was the town of Varn founded by fishermen").out
    assert "Bo Berg wrote in 2019:" in out
    assert "(opinion)" in out


def test_a_page_that_calls_itself_out_of_date_is_shown_so(quoth: Quoth, tmp_path: Path) -> None:
    write(
        tmp_path / "old", {"a.md": "# Fishing in Varn\n\nThis page is outdated.\n\nA permit costs 30 crowns a year.\n"}
    )
    question = ("what does a permit cost?", "--corpus", str(tmp_path / "old"))
    assert "\n   Fishing in Varn (says it is outdated)\n" in quoth("ask", *question).out
    assert [quote["document"]["outdated"] for quote in asked(quoth, *question)["quotes"]] == [True]


def test_an_item_has_its_lead_in_and_code_is_not_wrapped(quoth: Quoth) -> None:
    assert "Anglers must not:\n" in quoth("ask", "may anglers use nets in the harbour").out
    assert '    permit --year 2021    --angler "Ida"\n' in quoth("ask", "permit year 2021 angler Ida").out


def test_the_closest_passages_name_what_is_missing(quoth: Quoth) -> None:
    out = quoth("ask", "who sells a fishing permit to the ambassador").out
    assert out.startswith("~ ")
    assert "ambassador" in out.split("Closest:")[0].split("\n", 1)[1]


def test_an_absent_answer_is_an_answer_too(quoth: Quoth) -> None:
    ran = quoth("ask", "does the quasar emit neutrinos?")
    assert ran.code == 0
    assert ran.out.startswith("✗ does the quasar emit neutrinos?\n")
    assert "\n\nNot in the corpus: nothing there mentions “quasar”" in ran.out
    assert "\n\n\n" not in ran.out


def test_a_word_without_end_is_named_by_its_beginning(quoth: Quoth) -> None:
    out = quoth("ask", "abcdef" * 300).out
    assert "nothing there mentions" in out
    assert len(out) < 400


QUOTE = {"n", "text", "start", "end", "score", "document", "heading"}
DOCUMENT = {"id", "path", "title", "author", "published", "url", "kind", "outdated", "version", "collection"}
ANSWER = {
    "id",
    "question",
    "tier",
    "confidence",
    "quotes",
    "ranked",
    "missing_terms",
    "understood_as",
    "reason",
    "text",
    "elapsed_ms",
}


def test_json_has_every_field_of_the_contract(quoth: Quoth) -> None:
    answer = asked(quoth, "may I use nets in the harbour?")
    assert answer.keys() >= ANSWER
    assert answer["question"] == "may I use nets in the harbour?"
    assert answer["tier"] in {"answered", "closest"}
    assert 0 <= answer["confidence"] <= 1
    assert answer["quotes"]
    for quote in answer["quotes"]:
        assert quote.keys() >= QUOTE | {"context"}
    for quote in answer["ranked"]:
        assert quote.keys() >= QUOTE
        assert "context" not in quote
    for quote in (*answer["quotes"], *answer["ranked"]):
        assert quote["document"].keys() >= DOCUMENT
        assert quote["end"] - quote["start"] == len(quote["text"])
    nets = next(quote for quote in answer["quotes"] if "nets" in quote["text"])
    (lead,) = nets["context"]
    assert lead == {"role": "lead-in", "text": "Anglers must not:", "start": lead["start"], "end": lead["start"] + 17}
    assert nets["heading"] == ["Fishing on the lake", "Permits"]
    document = nets["document"]
    assert (document["path"], document["collection"], document["kind"]) == ("law/fishing.md", "law", "reference")
    assert (document["title"], document["author"], document["published"]) == (
        "Fishing on the lake",
        "Ida Lund",
        "2021-05-03",
    )
    assert len(document["version"]) == 64
    assert answer["elapsed_ms"] > 0
    assert answer["text"].startswith(("✓ may I use nets", "~ may I use nets"))


def test_json_of_an_absent_answer(quoth: Quoth) -> None:
    answer = asked(quoth, "does the quasar emit neutrinos?")
    assert answer.keys() >= ANSWER
    assert (answer["tier"], answer["quotes"], answer["reason"]) == ("absent", [], "no-words")
    assert {"quasar", "neutrinos"} <= set(answer["missing_terms"])


def test_what_holds_no_word_to_look_for_is_told_what_to_try(quoth: Quoth) -> None:
    assert "Try it with a name, a place or a thing." in quoth("ask", "hi").out.replace("\n", " ")


def test_asking_is_logged_and_the_id_is_the_turns(quoth: Quoth) -> None:
    answer = asked(quoth, "how much does a permit cost")
    shown = quoth("journal", "show", answer["id"])
    assert shown.out.startswith(answer["text"])
    assert "delivered" in shown.out


def test_one_collection_only(quoth: Quoth) -> None:
    assert {
        quote["document"]["collection"] for quote in asked(quoth, "Varn permit", "--collection", "law")["ranked"]
    } == {"law"}
    ran = quoth("ask", "permit", "--collection", "sea")
    assert (ran.code, ran.out) == (1, "")
    assert ran.err == "quoth: There is no collection 'sea'. Choose one of these: law, town.\n"


@pytest.mark.parametrize("question", ["", "   ", "?!", "👍👍", "\udcff"])
def test_what_is_no_question_is_told(quoth: Quoth, question: str) -> None:
    ran = quoth("ask", question)
    assert (ran.code, ran.out) == (1, "")
    assert ran.err.startswith("quoth: ")
    assert "There is no question in that" in ran.err or "Ask one question" in ran.err


def test_a_question_that_is_too_long_is_told(quoth: Quoth) -> None:
    ran = quoth("ask", "why " * 1001)
    assert ran.code == 1
    assert "4,003 characters; at most 2,000 fit" in ran.err


# --- a folder of files -----------------------------------------------------------------------------------------------


def test_a_folder_is_one_collection_with_paths_below_it(quoth: Quoth, tmp_path: Path) -> None:
    write(
        tmp_path / "other",
        {"deep/er/sky.txt": "The quasar emits neutrinos at night.\n", "top.md": "# Top\n\nNothing.\n"},
    )
    answer = asked(quoth, "what does the quasar emit?", "--corpus", str(tmp_path / "other"))
    document = answer["quotes"][0]["document"]
    assert (document["path"], document["collection"]) == ("deep/er/sky.txt", "main")
    assert asked(quoth, "what does the quasar emit?")["tier"] == "absent"
    before = {path for path in (tmp_path / "data").rglob("*") if path.is_dir()}
    assert (
        asked(quoth, "what does the quasar emit?", "--corpus", str(tmp_path / "other"))["snapshot"]
        == answer["snapshot"]
    )
    assert {path for path in (tmp_path / "data").rglob("*") if path.is_dir()} == before


def test_an_empty_folder_and_one_that_is_missing(quoth: Quoth, tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    ran = quoth("ask", "--json", "how much is a permit", "--corpus", str(tmp_path / "empty"))
    assert json.loads(ran.out)["tier"] == "absent"
    assert ran.err == f"quoth: {tmp_path / 'empty'} holds nothing to answer from: put .md, .txt or .html files there.\n"
    ran = quoth("ask", "hello", "--corpus", str(tmp_path / "gone"))
    assert ran.code == 1
    assert "is not a folder: name a folder of documents" in ran.err


def test_closest_sources_that_differ_are_announced_once(quoth: Quoth, tmp_path: Path) -> None:
    for year, price in ((2019, 40), (2024, 55)):
        text = f"A yearly ticket for the pool costs {price} crowns."
        write(tmp_path / "pool", {f"{year}.md": f"---\ntitle: Pool {year}\npublished: {year}\n---\n\n{text}\n"})
    question = "How much does a yearly ticket for the pool cost for pensioners?"
    lines = quoth("ask", question, "--corpus", str(tmp_path / "pool")).out.splitlines()
    assert lines[2:7] == [
        "The corpus does not answer this directly: these quotes do not mention",
        "“pensioners”.",
        "",
        "The closest sources differ: [1] and [2] give different numbers. [1] is the",
        "newer document, [2] the older.",
    ]


def test_a_bad_document_is_named_and_the_rest_answers(quoth: Quoth, tmp_path: Path) -> None:
    write(tmp_path / "corpus", {"law/\x1b[31mempty.md": " \n", "law/data.xyz": "?"})
    ran = quoth("ask", "how much does a fishing permit cost?")
    assert ran.code == 0
    assert "40 crowns" in ran.out
    assert "is left out" in ran.err
    assert "\x1b" not in ran.err


@pytest.mark.usefixtures("unrehearsed")
def test_a_bad_document_is_told_once_until_it_changes(quoth: Quoth, tmp_path: Path) -> None:
    write(tmp_path / "corpus", {"law/empty.md": " \n", "law/data.xyz": "?"})
    question = "how much does a fishing permit cost?"
    first = quoth("ask", question)
    assert "quoth: law/data.xyz is left out" in first.err
    assert "So are 1 more" in first.err
    for command in (("ask", question), ("lookup", "permit"), ("source", "Fishing on the lake")):
        assert quoth(*command).err == ""
    write(tmp_path / "corpus", {"law/empty.md": "---\nkind: no\n---\n\nA."})
    changed = quoth("ask", question)
    assert changed.err.startswith("quoth: law/empty.md is left out: line 2: kind is 'no'")
    assert "more" not in changed.err
    for command in (("ingest",), ("check",), ("source",)):
        ran = quoth(*command)
        assert "law/data.xyz" in ran.out + ran.err  # what looks at the documents names it always
    (tmp_path / "corpus/law/empty.md").unlink()
    quoth("ask", question)
    write(tmp_path / "corpus", {"law/empty.md": "---\nkind: no\n---\n\nA."})
    assert "law/empty.md" in quoth("ask", question).err  # it was gone, and is there again


# --- batches ---------------------------------------------------------------------------------------------------------


def test_a_batch_answers_in_order_and_journals_nothing(quoth: Quoth, tmp_path: Path) -> None:
    file = batch(
        tmp_path,
        {"id": "b", "question": "how much does a fishing permit cost?", "history": []},
        "\n",
        {"id": 7, "question": "which quasar?"},
        {"question": "when was Varn founded?", "history": None},
        {"id": "s", "question": "what is a \ud800 permit"},
    )
    ran = quoth("ask", "--batch", file, "--json")
    answers = [json.loads(line) for line in ran.out.splitlines()]
    assert [answer["id"] for answer in answers] == ["b", 7, 4, "s"]
    assert "40 crowns" in answers[0]["ranked"][0]["text"]
    assert answers[1]["tier"] == "absent"
    assert all(answer.keys() >= ANSWER for answer in answers)
    assert "No turn is logged yet" in quoth("journal").out


def test_a_batch_replays_history_and_times_the_last_question(quoth: Quoth, tmp_path: Path) -> None:
    history = ["when does the lake office sell permits?"]
    file = batch(
        tmp_path, {"id": 1, "question": "and how much?", "history": history}, {"id": 2, "question": "and how much?"}
    )
    follow, alone = [json.loads(line) for line in quoth("ask", "--batch", file, "--json").out.splitlines()]
    assert "40 crowns" in " ".join(quote["text"] for quote in follow["ranked"][:2])
    assert follow["understood_as"] == "how much? (after “when does the lake office sell permits”)"
    assert alone["understood_as"] is None
    assert 0 < follow["elapsed_ms"] < 5000


def test_a_batch_in_words_and_of_one_collection(quoth: Quoth, tmp_path: Path) -> None:
    file = batch(tmp_path, {"question": "permit"}, {"question": "Varn"})
    out = quoth("ask", "--batch", file, "--collection", "law").out
    assert "✗ Varn\n" in out
    assert "A fishing permit" in out
    assert quoth("ask", "--batch", file, "--collection", "sea").code == 1


@pytest.mark.parametrize(
    ("line", "told"),
    [
        ("{", "not JSON"),
        ("[1]", "it must be an object"),
        ('{"id": 1}', "it must be an object"),
        ('{"question": 3}', "it must be an object"),
        ('{"question": "a", "history": "b"}', "history holds earlier questions"),
        ('{"question": "a", "history": [1]}', "history holds earlier questions"),
        ("[" * 100_000, "not JSON"),
    ],
)
def test_a_malformed_line_is_named_by_its_number(quoth: Quoth, tmp_path: Path, line: str, told: str) -> None:
    ran = quoth("ask", "--batch", batch(tmp_path, {"question": "permit"}, "\n", f"{line}\n"), "--json")
    assert (ran.code, ran.out) == (1, "")  # nothing is answered before every line is sound
    assert "batch.jsonl, line 3: " in ran.err
    assert told in ran.err


def test_a_batch_that_cannot_be_read_is_told(quoth: Quoth, tmp_path: Path) -> None:
    assert "cannot be read" in quoth("ask", "--batch", str(tmp_path / "gone.jsonl")).err
    (tmp_path / "latin").write_bytes(b'{"question": "caf\xe9"}')
    assert "cannot be read" in quoth("ask", "--batch", str(tmp_path / "latin")).err
    assert quoth("ask").code == quoth("ask", "hi", "--batch", batch(tmp_path, {"question": "x"})).code == 1


def test_a_changed_file_changes_the_next_answer(quoth: Quoth, tmp_path: Path) -> None:
    assert "40 crowns" in quoth("ask", "how much does a fishing permit cost?").out
    (tmp_path / "corpus/law/fishing.md").write_text(FILES["law/fishing.md"].replace("40 crowns", "55 crowns"))
    assert "55 crowns" in quoth("ask", "how much does a fishing permit cost?").out
    (tmp_path / "corpus/law/fishing.md").unlink()
    assert "crowns" not in quoth("ask", "how much does a fishing permit cost?").out


@pytest.mark.parametrize("command", ["lookup", "chat"])
def test_an_empty_folder_is_told_by_what_answers_from_it(quoth: Quoth, tmp_path: Path, command: str) -> None:
    (tmp_path / "empty").mkdir()
    words = ["permit"] if command == "lookup" else []
    assert "holds nothing to answer from" in quoth(command, *words, "--corpus", str(tmp_path / "empty"), stdin=b"").err
    assert "answer from" not in quoth(command, *words, stdin=b"").err
