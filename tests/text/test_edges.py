"""How sentences open and end."""

from __future__ import annotations

import time

import pytest

from bot.text.edges import asks, ends_open, is_aside, last, mark_of, opens_with_pronoun


@pytest.mark.parametrize(
    ("text", "points"),
    [("It is.", True), ("“They left", True), ("Эти", True), ("Diese Netze", True), ("Item 1", False)],
)
def test_a_sentence_may_point_back(text: str, points: bool) -> None:
    assert opens_with_pronoun(text) is points


def test_a_word_points_back_in_its_own_language() -> None:
    assert opens_with_pronoun("Es ist offen.", "de") and not opens_with_pronoun("Es obligatorio.", "es")
    assert opens_with_pronoun("Son chat dort.", "fr") and not opens_with_pronoun("Son las diez.", "es")
    assert opens_with_pronoun("It is.", "xx")


def test_a_sentence_may_send_elsewhere() -> None:
    assert is_aside("See also the rules.", "en") and is_aside("(New in version 3.2)", "en")
    assert not is_aside("The rules are new in version 3.2.", "en")
    assert is_aside("Also, see the rules.", "en") and is_aside("For the list of rules, see below.", "en")
    assert is_aside("For a longer description, read the guide.", "en")
    assert is_aside("If you want to join, see the guide for members and the rules.", "en")
    assert not is_aside("If you want your money back, see the treasurer.", "en")
    assert not is_aside("For help, see #help.", "en")
    assert is_aside("See the office hours.", "en") and not is_aside("For a key, see the office at pier 3.", "en")
    assert not is_aside("If you want to join, read the rules and sign the form.", "en")
    assert not is_aside("For swimmers, the rules are hung up beside the pool.", "en")
    assert is_aside("Für die Gebühren der Liegeplätze, siehe Anhang.", "de")
    assert is_aside("Véase el anexo.", "es") and not is_aside("La asamblea consulta a los socios.", "es")
    assert is_aside("Pour plus d'informations, écrivez-nous.", "fr") and is_aside("Voir l'annexe.", "fr")
    assert is_aside("См. приложение.", "ru") and is_aside("另请参阅附录。", "zh")
    assert is_aside("Für Gebühren siehe Anhang.", "de") and is_aside("有关更多信息，请参阅附录。", "zh")
    assert not is_aside("参考温度为20度。", "zh") and not is_aside("详细说明了规则。", "zh")
    assert is_aside("Подробности в приложении.", "ru") and not is_aside("Consultan a los socios.", "es")
    assert not is_aside("See also the rules.", "xx")
    assert is_aside("Source code: lib/knots.py", "en") and is_aside("Quelle: docs/netze", "de")
    assert not is_aside("Open: 9/17", "en") and not is_aside("Website: https://pier.example/fees", "en")


def test_a_long_line_without_spaces_is_read_in_no_time() -> None:
    began = time.process_time()
    assert not is_aside(f"Key: {'a' * 20_000}", "en")
    assert time.process_time() - began < 1


@pytest.mark.parametrize(
    ("text", "end", "line", "question"),
    [
        ("Mooring fees\n", "s", True, False),
        ("Mooring fees (paid)", ")", True, False),
        ("Mooring fees rise.", ".", False, False),
        ("Do they rise? ", "?", False, True),
        (" ", "", False, False),
    ],
)
def test_the_last_character_tells_a_line_from_a_sentence(text: str, end: str, line: bool, question: bool) -> None:
    assert (last(text), ends_open(text), asks(text)) == (end, line, question)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("3. Bring a form.", "Bring a form."),
        ("12) Bring a form.", "Bring a form."),
        ("§ 2.1 Bring a form.", "Bring a form."),
        ("[01:04:31] Bring a form.", "Bring a form."),
        ("3 forms are enough.", "3 forms are enough."),
        ("2.3 million forms.", "2.3 million forms."),
        ("1984. That year.", "1984. That year."),
        ("Bring a form.", "Bring a form."),
        ("", ""),
    ],
)
def test_words_begin_behind_the_mark_of_an_item(text: str, words: str) -> None:
    assert text[mark_of(text) :] == words
