"""`quoth lookup` and `quoth source`: passages with their matches, documents whole."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.cli.conftest import Quoth, write


def test_a_lookup_marks_the_matched_words(quoth: Quoth) -> None:
    ran = quoth("lookup", "permits", "mondays")
    assert ran.code == 0
    assert "A fishing *permit* costs 40 crowns a year. The lake office sells *permits* on *Mondays*." in " ".join(
        ran.out.split()
    )
    assert "[1] Ida Lund, Fishing on the lake, 3 May 2021\n" in ran.out
    assert "law/fishing.md" in ran.out


def test_a_lookup_has_at_most_n_passages(quoth: Quoth) -> None:
    assert "[2]" in quoth("lookup", "town", "permit", "church").out
    assert "[2]" not in quoth("lookup", "-n", "1", "town", "permit", "church").out
    for wrong in ("0", "51", "-3"):
        ran = quoth("lookup", "-n", wrong, "permit")
        assert ran.code == 1
        assert "choose a number from 1 to 50" in ran.err


@pytest.mark.parametrize("words", ["quasar", "?!", "\udcff"])
def test_a_lookup_without_a_match_says_so_and_ends_with_1(quoth: Quoth, words: str) -> None:
    ran = quoth("lookup", words)
    assert ran.code == 1
    assert ran.out.startswith("No passage was found for “")


def test_a_lookup_in_another_folder(quoth: Quoth, tmp_path: Path) -> None:
    write(tmp_path / "other", {"sky.txt": "The quasar emits neutrinos at night.\n"})
    assert "*quasar*" in quoth("lookup", "quasar", "--corpus", str(tmp_path / "other")).out


def test_a_lookup_tells_the_title_once(quoth: Quoth, tmp_path: Path) -> None:
    write(tmp_path / "other", {"sky.md": "# The sky\n\nStars shine.\n\n## At night\n\nThe quasar emits neutrinos.\n"})
    out = quoth("lookup", "quasar", "--corpus", str(tmp_path / "other")).out
    assert out.count("The sky") == 1
    assert "    At night\n" in out


def test_the_list_of_documents_by_collection(quoth: Quoth) -> None:
    lines = quoth("source").out.splitlines()
    assert lines[0] == "law"
    assert lines[1].endswith("  Fishing on the lake")
    assert lines[2:4] == ["", "town"]
    assert len(lines) == 6


def test_a_document_by_id_path_title_or_part_of_them(quoth: Quoth) -> None:
    ident = quoth("source").out.splitlines()[1].split()[0]
    whole = quoth("source", ident).out
    assert whole.startswith("Ida Lund, Fishing on the lake, 3 May 2021\nlaw/fishing.md\nhttps://lake.example/fishing\n")
    assert "- use nets in the harbour\n- keep trout" in whole
    assert '    permit --year 2021    --angler "Ida"' in whole
    for name in ("law/fishing.md", "LAW/Fishing.md", "fishing on the lake", "fishing"):
        assert quoth("source", name).out == whole


def test_names_that_fit_several_documents_or_none(quoth: Quoth) -> None:
    several = quoth("source", "town")
    assert (several.code, several.out) == (1, "")
    assert "2 documents match 'town'; name one by its id:" in several.err
    assert "  town/history.md\n" in several.err
    ident = several.err.splitlines()[1].split()[0]
    assert quoth("source", ident).code == 0
    none = quoth("source", "\udcff")
    assert (none.code, none.out) == (1, "")
    assert "There is no document" in none.err


def test_an_empty_corpus_has_no_documents(quoth: Quoth, tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    assert quoth("source", "--corpus", str(tmp_path / "empty")).out.startswith("There are no documents yet")
