"""An operator's synonyms: what a file may hold, what it finds, and what happens when it changes."""

from __future__ import annotations

import logging
import os
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.errors import SynonymsError
from bot.retrieve.synonyms import Rule, Synonyms, SynonymsFile, parse
from bot.text.terms import Analyzer

term = Analyzer("en").term


def found(rules: str, text: str) -> list[tuple[str, str]]:
    return [(" ".join(one.of), one.words) for one in Synonyms(parse(rules, "f")).of(text, "en", term)]


def test_rules_are_read_as_solr_reads_them() -> None:
    text = "\ufeff# ours\n\ntos, terms of service\r\nmods,staff => moderators # who\na\\,b, c\\#d\\\\ => e = f\n"
    assert parse(text, "f") == (
        Rule(("tos", "terms of service"), ("tos", "terms of service")),
        Rule(("mods", "staff"), ("moderators",)),
        Rule(("a,b", "c#d\\"), ("e = f",)),
    )


def test_equals_find_each_other_and_an_arrow_leads_one_way() -> None:
    rules = "tos, terms of service\nmods => moderators, the staff\n"
    assert found(rules, "Where are the TOS?") == [("tos", "terms of service")]
    assert found(rules, "the terms of services") == [("terms of services", "tos")]
    assert found(rules, "a mod") == [("mod", "moderators"), ("mod", "the staff")]
    assert found(rules, "moderators") == []
    assert found("", "tos") == []


@pytest.mark.parametrize(
    ("line", "what"),
    [
        ("alone", "stands alone"),
        ("a, ", "a word is missing"),
        ("a => ", "a word is missing"),
        ("a => b => c", "more than one"),
        ("a, !", "holds no word"),
        ("a, b\\", "backslash"),
        (", ".join(f"w{n}" for n in range(101)), "more than 100"),
    ],
)
def test_an_error_names_file_line_and_what_to_do(line: str, what: str) -> None:
    with pytest.raises(SynonymsError, match=rf"f, line 2: .*{what}.*: "):
        parse(f"a, b\n{line}\n", "f")


@given(st.text(max_size=200) | st.text(alphabet="ab ,=>#\\\n", max_size=60))
def test_whatever_a_file_holds_only_its_own_error_escapes(text: str) -> None:
    try:
        rules = parse(text, "f")
    except SynonymsError as error:
        assert str(error).startswith("f, line ")
    else:
        list(Synonyms(rules).of(text, "en", term))


@given(st.lists(st.text(alphabet="ab,=>#\\ ", min_size=1, max_size=9), min_size=2, max_size=4))
def test_an_escaped_entry_is_read_as_it_was(entries: list[str]) -> None:
    entries = [f"x{entry.strip()}x" for entry in entries]
    line = ",".join("".join(f"\\{sign}" if sign in ",=>#\\" else sign for sign in entry) for entry in entries)
    assert parse(line, "f") == (Rule(tuple(entries), tuple(entries)),)


def write(path: Path, text: str, moment: int) -> None:
    path.write_text(text, encoding="utf-8")
    os.utime(path, (moment, moment))


def test_a_changed_file_is_followed_and_a_broken_one_leaves_what_was(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    file = SynonymsFile(tmp_path)

    def now() -> list[str]:
        return [one.words for one in file.current().of("tos", "en", term)]

    file.load()
    assert now() == []
    path = tmp_path / "synonyms.txt"
    write(path, "tos, rules\n", 1)
    assert now() == ["rules"]
    write(path, "tos\n", 2)
    with caplog.at_level(logging.WARNING):
        assert now() == now() == ["rules"]
    assert len(caplog.records) == 1
    assert "line 1" in caplog.text
    with pytest.raises(SynonymsError, match="line 1"):
        file.load()
    write(path, "tos, law\n", 3)
    assert now() == ["law"]
    path.unlink()
    assert now() == []


def test_a_file_that_cannot_be_read_says_so(tmp_path: Path) -> None:
    path = tmp_path / "synonyms.txt"
    path.write_bytes(b"a, b\n\xff, c\n")
    with pytest.raises(SynonymsError, match=r"synonyms.txt, line 2: it is not UTF-8"):
        SynonymsFile(tmp_path).load()
    path.unlink()
    path.symlink_to(tmp_path / "elsewhere")
    with pytest.raises(SynonymsError, match=r"synonyms.txt: it cannot be opened"):
        SynonymsFile(tmp_path).load()
