"""Other forms of a word: countries and people, spellings, families of words, units."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.text.forms import other_forms, same_within
from bot.text.terms import analyzer_of, fold_word


def words_of(word: str) -> list[str]:
    return [form.words for form in other_forms(word)]


@pytest.mark.parametrize(
    ("word", "form"),
    [
        ("America", "us"),
        ("U.S.", "american"),
        ("british", "uk"),
        ("UK", "britain"),
        ("Russian", "russia"),
        ("Russia", "russian"),
        ("Chinese", "china"),
        ("China", "chinese"),
        ("Japan", "japanese"),
        ("Koreans", "korea"),
        ("Germans", "germany"),
    ],
)
def test_a_people_is_found_by_its_country_and_back(word: str, form: str) -> None:
    assert form in words_of(word)


@pytest.mark.parametrize(
    ("word", "form"),
    [
        ("moderation", "moderate"),
        ("pay", "payment"),
        ("payments", "pay"),
        ("refuse", "refusal"),
        ("apply", "application"),
        ("applicants", "application"),
        ("decide", "decision"),
        ("permitted", "permission"),
        ("permission", "permit"),
        ("store", "storage"),
        ("erase", "erasure"),
        ("deletion", "delete"),
        ("expelled", "expulsion"),
        ("happiness", "happy"),
        ("responsible", "responsibility"),
    ],
)
def test_words_of_one_family_find_each_other_and_count_less(word: str, form: str) -> None:
    (found,) = [other for other in other_forms(word) if other.words == form]
    assert (found.via, found.weight < 0.8) == ("form", True)


@pytest.mark.parametrize(
    ("british", "american"),
    [
        ("organise", "organize"),
        ("organisation", "organization"),
        ("analysed", "analyzed"),
        ("colours", "colors"),
        ("centre", "center"),
        ("catalogue", "catalog"),
        ("cancelled", "canceled"),
        ("travelling", "traveling"),
        ("defence", "defense"),
        ("licence", "license"),
        ("programme", "program"),
        ("grey", "gray"),
        ("cheque", "check"),
        ("enrolment", "enrollment"),
    ],
)
def test_spellings_find_each_other(british: str, american: str) -> None:
    assert american in words_of(british)
    assert british in words_of(american)


@pytest.mark.parametrize(
    ("verb", "participle"),
    [("kündigen", "gekündigt"), ("warten", "gewartet"), ("segeln", "gesegelt"), ("melden", "gemeldet"),
     ("abholen", "abgeholt"), ("anmelden", "angemeldet"), ("ausräumen", "ausgeräumt"), ("zurücklegen", "zurückgelegt")],
)  # fmt: skip
def test_a_german_verb_is_found_by_its_participle_and_back(verb: str, participle: str) -> None:
    assert participle in [form.words for form in other_forms(verb, ("de",))]
    if verb != "segeln":
        assert verb in [form.words for form in other_forms(f"{participle}e", ("de",))]


def test_a_german_infinitive_with_zu_inside_is_found_without_it_and_back() -> None:
    assert "abholen" in [form.words for form in other_forms("abzuholen", ("de",))]
    assert "abzuholen" in [form.words for form in other_forms("abholen", ("de",))]


@pytest.mark.parametrize(
    ("typed", "word"),
    [("montana", "montaña"), ("ninos", "niños"), ("nandu", "ñandu"), ("cabana", "cabaña"), ("banera", "bañera"),
     ("manana", "mañana"), ("panameno", "panameño")],
)  # fmt: skip
def test_a_spanish_word_is_found_without_its_tilde(typed: str, word: str) -> None:
    assert (word, "spelling") in [(form.words, form.via) for form in other_forms(typed, ("es",))]


def test_an_office_counts_least() -> None:
    weights = {form.words: form.weight for form in other_forms("Kremlin")}
    assert 0 < weights["russia"] <= min(form.weight for form in other_forms("Russians"))


@pytest.mark.parametrize(("word", "form"), [("km", "kilometres"), ("hrs", "hours"), ("MB", "megabytes")])
def test_units_are_found_by_their_short_forms(word: str, form: str) -> None:
    assert form in words_of(word)


@pytest.mark.parametrize(
    ("word", "form"), [("db", "database"), ("databases", "db"), ("repo", "repository"), ("thurs", "thursday")]
)
def test_short_forms_and_what_they_abbreviate_find_each_other(word: str, form: str) -> None:
    assert (form, 0.8) in {(other.words, other.weight) for other in other_forms(word)}


@pytest.mark.parametrize(
    ("language", "word", "form"),
    [
        ("de", "gebannt", "bann"),
        ("es", "publi", "publicidad"),
        ("fr", "pub", "publicité"),
        ("fr", "ban", "banni"),
        ("ru", "варн", "предупреждений"),
        ("ru", "реклама", "рекламировать"),
        ("ru", "спамить", "спам"),
        ("ru", "жаловаться", "пожаловаться"),
        ("ru", "сделать", "делать"),
    ],
)
def test_what_members_call_things_finds_what_rules_call_them(language: str, word: str, form: str) -> None:
    assert form in [other.words for other in other_forms(word, (language,))]


def test_a_word_with_a_short_form_keeps_its_family() -> None:
    assert {"permit", "perm"} <= {other.words for other in other_forms("permission")}


def test_a_language_without_data_has_no_forms() -> None:
    assert other_forms("pay", ["xx"]) == ()


def test_other_words_have_no_forms() -> None:
    assert words_of("an") == []
    assert words_of("") == []
    assert "generous" not in words_of("general")


@given(st.text(max_size=20))
def test_forms_are_others_distinct_and_below_the_word_itself(word: str) -> None:
    forms = words_of(word)
    assert len(set(forms)) == len(forms)
    assert fold_word(word) not in forms
    assert all(0 < form.weight < 1 and form.of == (fold_word(word),) for form in other_forms(word))


def test_a_word_that_ends_in_d_is_no_past_of_what_is_left_without_it() -> None:
    assert "sharer" not in words_of("shard")
    assert "sharer" in words_of("shared")


@pytest.mark.parametrize(
    ("word", "stranger", "relative"),
    [
        ("apples", "apply", None),
        ("found", "founder", None),
        ("customs", "customer", None),
        ("passed", "passion", "passage"),
        ("texts", "texture", None),
        ("missing", "mission", None),
        ("universities", "universe", None),
        ("commission", "commit", None),
        ("state", "station", "statement"),
    ],
)
def test_what_endings_make_alike_is_no_family_for_that(word: str, stranger: str, relative: str | None) -> None:
    forms = {form.words for form in other_forms(word)}
    assert stranger not in forms
    assert relative is None or relative in forms


def test_without_spaces_words_that_say_the_same_are_found_within_a_text() -> None:
    found = {(form.of, form.words) for form in same_within("游泳池星期天几点开门", ("zh",))}
    assert (("星期", "期天"), "周日") in found
    assert not list(same_within("el domingo", ("es",)))


@pytest.mark.parametrize(
    ("language", "pairs"),
    [
        (
            "es",
            "luces luz, taxis taxi, toque tocar, utilicen utilizar, dirija dirigir, conozco conocer, fundó fundacion",
        ),
        ("es", "leyeron leer, rápidamente rápido, cuesta costar, publicar publique, inscribir inscripción"),
        ("es", "abris abrir, cerrais cerrar"),
        ("fr", "vélos vélo, ami amis, jeux jeu, active actif, longues long, perdent perdre, fonder fondation"),
        (
            "fr",
            "travailleuse travailleur, actrices acteur, publique public, peignent peindre, nouvelle nouveau",
        ),
        ("ru", "ошибок ошибка, участка участок, продавцы продавец, окон окно, сестёр сестра, копеек копейка"),
        ("ru", "оплатят оплачивать, размещают разместить, настроено настраивать, зарабатывают заработать"),
        ("ru", "добавляют добавить, записать записывать, достигать достигнуть, награждают наградить"),
        ("ru", "тренируются тренировка, голосование голосуют, регистрируют регистрация, исключат исключение"),
        ("ru", "накажут наказать, ищет искать, закроют закрывать, войдут входить, впишут вписывать, тише тихий"),
        ("ru", "отправлю отправить, плачу платить, курить курение, доставить доставка, регистрироваться регистрация"),
    ],
)
def test_forms_that_a_stemmer_leaves_apart_find_each_other(language: str, pairs: str) -> None:
    term = analyzer_of(language).term
    for pair in pairs.split(", "):
        word, form = pair.split()
        assert term(word) != term(form)
        assert term(form) in {term(other.words) for other in other_forms(word, (language,))}, pair


def test_a_german_verb_is_no_day() -> None:
    assert "tuesday" not in {form.words for form in other_forms("tue", ("de", "en"))}
