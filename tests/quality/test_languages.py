"""Questions in six languages, each asked of documents in it; and of documents that say the same in all six."""

from __future__ import annotations

import json
import unicodedata
from collections.abc import Callable
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest

from bot.app import open_corpus
from bot.model import Answer, Exchange
from bot.settings import load_settings
from bot.text.script import variants

pytestmark = pytest.mark.usefixtures("read_here")

SETS = Path(__file__).parent / "languages"
LANGUAGES = ("en", "de", "es", "fr", "ru", "zh")


def questions(name: str) -> list[dict[str, Any]]:
    return [json.loads(line) for line in (SETS / name / "questions.jsonl").read_text(encoding="utf-8").splitlines()]


def ask(name: str, data: Path) -> list[tuple[dict[str, Any], Answer]]:
    with open_corpus(load_settings({"QUOTH_DATA_DIR": str(data)}), SETS / name / "docs") as corpus:
        answerer = corpus.answerers.current()
        allowed = frozenset(corpus.library.collections())
        return [(line, answerer.answer(line["question"], [], allowed)) for line in questions(name)]


def rank_of(line: dict[str, Any], answer: Answer) -> int:
    """The place of the first gold sentence among the ranked ones, from 1; 99 if it is not there."""
    gold = {(gold["path"], gold["quote"]) for gold in line["gold"]}
    places = [n for n, quote in enumerate(answer.ranked, 1) if (quote.document.path, quote.text) in gold]
    return min(places, default=99)


@pytest.mark.parametrize("name", LANGUAGES)
def test_questions_are_answered_in_their_language(name: str, tmp_path: Path) -> None:
    asked = ask(name, tmp_path)
    places = {line["id"]: rank_of(line, answer) for line, answer in asked if line["answerable"]}
    assert len(places) == 8
    assert {key for key, place in places.items() if place > 3} == set()
    assert sum(place == 1 for place in places.values()) >= 7, places
    assert [line["id"] for line, answer in asked if not line["answerable"] and answer.tier == "answered"] == []


@pytest.mark.parametrize("name", LANGUAGES)
def test_the_last_turn_of_a_conversation_is_answered(name: str, tmp_path: Path) -> None:
    lines = (SETS / name / "conversations.jsonl").read_text(encoding="utf-8").splitlines()
    with open_corpus(load_settings({"QUOTH_DATA_DIR": str(tmp_path)}), SETS / name / "docs") as corpus:
        answerer = corpus.answerers.current()
        allowed = frozenset(corpus.library.collections())
        for line in map(json.loads, lines):
            history: list[Exchange] = []
            for turn in line["turns"]:
                answer = answerer.answer(turn, history, allowed)
                history.append(Exchange(turn, answer.quotes))
            best = answer.ranked[0]
            assert (best.document.path, best.text) == (line["path"], line["quote"]), line["turns"]
            assert answer.quotes, line["turns"]


OTHERS = [
    ("pl", "Klub szachowy założono w 2011 roku. Klucze wiszą obok drzwi.", "gdzie są klucze do drzwi", 1),
    ("cs", "Knihovna otevírá v devět hodin. Knihy se půjčují na měsíc.", "kdy otevírají knihovnu", 0),
    ("uk", "Бібліотека відкрита щосереди. Внесок становить 200 гривень.", "скільки становлять внески", 1),
    ("it", "Il coro prova il martedì. La quota è di 30 euro.", "quando sono le prove del coro", 0),
    ("ko", "도서관은 아홉 시에 문을 엽니다. 회비는 만 원입니다.", "도서관이 언제 여나요?", 0),
    ("ja", "図書館は九時に開きます。会費は年に三千円です。", "会費はいくらですか？", 1),
    ("th", "ห้องสมุดเปิดเวลาเก้าโมง ค่าสมาชิกปีละสามร้อยบาท", "ห้องสมุดเปิดเมื่อไหร่", 0),
    ("hi", "पुस्तकालय नौ बजे खुलता है। सदस्यता शुल्क तीन सौ रुपये है।", "पुस्तकालय कब खुलता है?", 0),
    ("el", "Η βιβλιοθήκη ανοίγει στις εννέα. Η συνδρομή κοστίζει δέκα ευρώ.", "πότε ανοίγει η βιβλιοθήκη", 0),
    ("he", "הספרייה נפתחת בתשע. דמי החבר הם מאה שקלים.", "מתי נפתחת הספרייה?", 0),
]


@pytest.mark.parametrize(("language", "text", "question", "sentence"), OTHERS, ids=[case[0] for case in OTHERS])
def test_any_other_language_is_answered_by_its_words(
    language: str, text: str, question: str, sentence: int, tmp_path: Path
) -> None:
    folder = tmp_path / "docs"
    folder.mkdir()
    (folder / "a.txt").write_text(text, encoding="utf-8")
    with open_corpus(load_settings({"QUOTH_DATA_DIR": str(tmp_path / "data")}), folder) as corpus:
        answer = corpus.answerers.current().answer(question, [], frozenset(corpus.library.collections()))
        found = corpus.answerers.current().lookup(question, frozenset(corpus.library.collections()))
    assert answer.ranked[0].document.meta.language == language
    assert text[answer.ranked[0].start :].startswith(answer.ranked[0].text)
    parts = [part for part in text.replace("。", ".").replace("।", ".").split(".") if part.strip()]
    assert parts[sentence].strip()[:8] in answer.ranked[0].text
    assert found[0].marks
    assert all(one[1] <= other[0] for one, other in pairwise(found[0].marks))


def test_a_question_finds_documents_of_its_language_first(tmp_path: Path) -> None:
    wrong = {line["id"]: answer.ranked[0].text for line, answer in ask("mixed", tmp_path) if rank_of(line, answer) > 1}
    assert wrong == {}


def test_chinese_is_answered_alike_in_simplified_and_traditional_characters(tmp_path: Path) -> None:
    traditional = str.maketrans({simple: chr(other) for other, simple in variants("zh").items()})
    docs = tmp_path / "docs"
    docs.mkdir()
    for path in (SETS / "zh" / "docs").iterdir():
        (docs / path.name).write_text(path.read_text(encoding="utf-8").translate(traditional), encoding="utf-8")
    asked = [line["question"] for line in questions("zh")]

    def answers(folder: Path, asked: list[str]) -> list[tuple[str, list[tuple[int, int]]]]:
        with open_corpus(load_settings({"QUOTH_DATA_DIR": str(tmp_path / folder.parent.name)}), folder) as corpus:
            answerer, allowed = corpus.answerers.current(), frozenset(corpus.library.collections())
            given = [answerer.answer(question, [], allowed) for question in asked]
        return [(answer.tier, [(quote.start, quote.end) for quote in answer.quotes]) for answer in given]

    plain = answers(SETS / "zh" / "docs", asked)
    other = [question.translate(traditional) for question in asked]
    assert other != asked
    assert answers(SETS / "zh" / "docs", other) == answers(docs, asked) == answers(docs, other) == plain


DRESSES: dict[str, Callable[[str], str]] = {
    "spaces": lambda text: text.replace(" ", "  "),
    "no-break": lambda text: text.replace(" ", "\u00a0"),
    "quoted": lambda text: f'"{text}"',
    "bold": lambda text: f"**{text}**",
    "hidden": lambda text: f"||{text}||",
    "reply": lambda text: f"> {text}",
    "emphatic": lambda text: f"{text.rstrip('?？')}??",
    "friendly": lambda text: f"{text} 🙏",
    "decomposed": lambda text: unicodedata.normalize("NFD", text),
}


@pytest.mark.parametrize("name", [*LANGUAGES, "mixed"])
def test_a_question_is_answered_alike_however_it_is_dressed(name: str, tmp_path: Path) -> None:
    lines = (SETS / name / "questions.jsonl").read_text(encoding="utf-8").splitlines()
    with open_corpus(load_settings({"QUOTH_DATA_DIR": str(tmp_path)}), SETS / name / "docs") as corpus:
        answerer = corpus.answerers.current()
        allowed = frozenset(corpus.library.collections())
        for question in [json.loads(line)["question"] for line in lines]:
            plain = answerer.answer(question, [], allowed)
            for dress, dressed in DRESSES.items():
                answer = answerer.answer(dressed(question), [], allowed)
                assert (answer.tier, answer.quotes) == (plain.tier, plain.quotes), (dress, question)
