"""People by their first names."""

from __future__ import annotations

from bot.text.names import NO_MENTIONS, called, is_inflected, mentions, short_forms


def pairs(*texts: str, language: str = "en") -> list[tuple[str, str]]:
    return list(called(mentions(text, language) for text in texts))


def test_a_first_name_is_that_of_the_family_name_that_also_stands_alone() -> None:
    text = "President Vladimir Putin spoke on Friday, and Rex W. Tillerson came."
    assert mentions(text, "en").both == {("Vladimir", "Putin"), ("Rex", "Tillerson")}
    assert pairs(text, "Nobody asked Putin.", "When Tillerson left, Putin smiled.") == [
        ("Rex", "Tillerson"),
        ("Vladimir", "Putin"),
    ]
    assert pairs(text) == []


def test_of_two_people_the_one_is_meant_who_is_spoken_of() -> None:
    both = ["Vladimir Putin met Vladimir Lenin."]
    assert pairs(*both, "Then Putin left.", "Then Lenin left.") == []
    assert pairs(*both, *["Then Putin left."] * 9, "Then Lenin left.") == [("Vladimir", "Putin")]


def test_what_an_article_opens_and_what_many_share_is_no_name_of_a_person() -> None:
    assert pairs("They crossed the Bernese Alps.", "Above Alps and lakes.") == []
    libraries = [f"{name} Library opened." for name in ("Lamont", "Widener", "Pusey")]
    assert pairs(*libraries, "Members of Library left.") == []
    assert pairs("Ada Lovelace wrote.", "For Ada, Lovelace, and Ada.", "Ada, Ada and Lovelace.", "Is Ada here?") == []


def test_where_nouns_have_capitals_there_are_no_names() -> None:
    assert mentions("Bundeskanzler Scholz traf Olaf Palme.", "de") == NO_MENTIONS


def test_nicknames_that_are_words_are_none() -> None:
    assert {"bob", "robbie"} <= set(short_forms("Robert"))
    assert "bill" not in short_forms("William")
    assert short_forms("Zzyzxq") == ()


def test_a_verb_before_a_name_is_no_first_name() -> None:
    words = ["ada", "adapt", "open", "opened", "opera", "robert", "robert's", "roberts", "set", "setting", "vladimir"]
    assert [word for word in ("Ada", "Open", "Robert", "Set", "Vladimir") if is_inflected(word, words, ["en"])] == [
        "Open",
        "Set",
    ]
