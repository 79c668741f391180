"""The operator's wordnets: which words they relate, in which languages, and what happens where they cannot be read."""

from __future__ import annotations

import logging
import os
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from bot.errors import LexiconError
from bot.retrieve.wordnet import Lexicons, fetching, open_lexicons
from tests.lexicons import AddLexicon

GROUPS = (
    ("n", ("weir", "dam")),
    ("n", ("barrage", "dam")),
    ("v", ("dam", "stem")),
    ("a", ("loud", "noisy")),
    ("s", ("booming", "thundering")),
    ("n", ("Varn", "port of Varn", "harbour1", "Varnport")),
    ("v", ("shout", "call")),
    ("v", ("yell",)),
)


def opened() -> Lexicons:
    found = open_lexicons()
    assert found is not None
    return found


@pytest.mark.parametrize("folder", [None, "/nowhere"])
def test_a_user_without_a_home_has_no_lexicons(monkeypatch: pytest.MonkeyPatch, folder: str | None) -> None:
    def homeless(path: str) -> str:
        return path  # as where neither the environment nor the system knows one

    monkeypatch.setattr("os.path.expanduser", homeless)
    if folder is None:
        monkeypatch.delenv("WN_DATA_DIR", raising=False)
    else:
        monkeypatch.setenv("WN_DATA_DIR", folder)
    assert open_lexicons() is None


def test_a_word_is_related_by_its_first_meaning_as_each_part_of_speech(add_lexicon: AddLexicon) -> None:
    add_lexicon(GROUPS)
    assert set(opened().of("dam", "en")) == {"weir", "dam", "stem"}
    assert set(opened().of("barrage", "en")) == {"barrage", "dam"}
    assert opened().of("gate", "en") == ()


def test_of_adjectives_also_what_is_similar(add_lexicon: AddLexicon) -> None:
    add_lexicon(GROUPS, similar=[(3, 4), (6, 7)])
    assert set(opened().of("loud", "en")) == {"loud", "noisy", "booming", "thundering"}
    assert set(opened().of("shout", "en")) == {"shout", "call"}


def test_capitals_do_not_matter_and_numbers_and_phrases_are_left_out(add_lexicon: AddLexicon) -> None:
    add_lexicon(GROUPS)
    assert set(opened().of("varn", "en")) == {"Varn", "Varnport"}


def test_each_language_has_its_lexicons_and_of_each_the_version_added_last(add_lexicon: AddLexicon) -> None:
    add_lexicon([("n", ("Wehr", "Damm"))], language="de", name="wehre")
    add_lexicon([("n", ("dam", "weir"))], version="1")
    add_lexicon([("n", ("dam", "barrier"))], version="2", language="en-GB")
    add_lexicon([("n", ("dam", "dyke"))], name="other")
    lexicons = opened()
    assert lexicons.languages == {"de", "en"}
    assert lexicons.by_language == {"de": ["wehre:1"], "en": ["tiny:2", "other:1"]}
    assert set(lexicons.of("wehr", "de")) == {"Wehr", "Damm"}
    assert set(lexicons.of("dam", "en")) == {"dam", "barrier", "dyke"}
    assert lexicons.of("dam", "de") == lexicons.of("dam", "fr") == ()


def test_without_lexicons_nothing_is_imported_or_made(tmp_path: Path) -> None:
    code = "import sys; from bot.retrieve.wordnet import open_lexicons; print(open_lexicons(), 'wn' in sys.modules)"
    for environ in ({"WN_DATA_DIR": str(tmp_path / "none")}, {"WN_DATA_DIR": "", "HOME": str(tmp_path)}):
        ran = subprocess.run(
            [sys.executable, "-c", code], env={**os.environ, **environ}, capture_output=True, text=True, check=True
        )
        assert ran.stdout == "None False\n"
    assert list(tmp_path.iterdir()) == []


def test_they_are_looked_for_where_wn_keeps_them(add_lexicon: AddLexicon, tmp_path: Path) -> None:
    add_lexicon(GROUPS)
    code = "import wn; print(wn.config.database_path)"
    for environ, folder in (
        ({"WN_DATA_DIR": str(tmp_path / "wordnets")}, tmp_path / "wordnets"),
        ({"HOME": str(tmp_path)}, tmp_path / ".wn_data"),
    ):
        inherited = {name: value for name, value in os.environ.items() if name != "WN_DATA_DIR"}
        ran = subprocess.run(
            [sys.executable, "-c", code], env={**inherited, **environ}, capture_output=True, text=True, check=True
        )
        assert Path(ran.stdout.strip()) == folder / "wn.db"


def test_threads_share_them(add_lexicon: AddLexicon) -> None:
    add_lexicon(GROUPS, similar=[(3, 4)])
    lexicons = opened()
    words = [word for _, group in GROUPS for word in group] * 20
    alone = [lexicons.of(word.lower(), "en") for word in words]
    with ThreadPoolExecutor(8) as pool:
        assert list(pool.map(lambda word: opened().of(word.lower(), "en"), words)) == alone
        assert list(pool.map(lambda word: lexicons.of(word.lower(), "en"), words)) == alone


def test_a_database_that_is_none_is_an_error_that_says_what_to_do(add_lexicon: AddLexicon, tmp_path: Path) -> None:
    (tmp_path / "wordnets").mkdir()
    (tmp_path / "wordnets" / "wn.db").write_bytes(b"no database" * 1000)
    with pytest.raises(LexiconError, match="python -m wn download"):
        open_lexicons()


def test_lexicons_that_break_are_not_asked_again_and_that_is_said_once(
    add_lexicon: AddLexicon, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    add_lexicon(GROUPS)
    lexicons = opened()
    assert set(lexicons.of("weir", "en")) == {"weir", "dam"}
    os.truncate(tmp_path / "wordnets" / "wn.db", 100)
    with caplog.at_level(logging.WARNING):
        assert [lexicons.of(word, "en") for word in ("dam", "weir", "loud")] == [(), (), ()]
    said = [record.message for record in caplog.records if record.name == "bot.retrieve.wordnet"]
    assert ["WordNet is not asked" in message for message in said] == [True]


def test_how_to_fetch_a_lexicon_is_told_for_languages_that_have_one(add_lexicon: AddLexicon) -> None:
    assert [fetching(language) for language in ("en", "de", "xx")] == ["download oewn", "download odenet", None]
