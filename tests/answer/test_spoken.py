from __future__ import annotations

from tests.answer.conftest import Open

ENGLISH = "---\nlanguage: en\n---\n# Kestrel\n\n## Can I run Kestrel on Linux?\n\nYes, Kestrel runs on Linux. {}\n"
GERMAN = "---\nlanguage: de\n---\n# Kestrel\n\n## Systeme\n\nKestrel läuft unter Linux.\n"
ASKED = "Kann ich Kestrel auf Linux nutzen?"


def test_of_two_that_say_as_much_the_one_in_the_language_of_the_question_is_read(open_answerer: Open) -> None:
    answerer = open_answerer({"main/en.md": ENGLISH.format(""), "main/de.md": GERMAN})
    for question, path in ((ASKED, "main/de.md"), ("Can I use Kestrel on Linux?", "main/en.md")):
        assert answerer.answer(question, (), frozenset({"main"})).ranked[0].document.path == path


def test_what_says_more_is_read_in_any_language(open_answerer: Open) -> None:
    more = ENGLISH.format("On a tablet, Kestrel needs Linux 6.")
    answerer = open_answerer({"main/en.md": more, "main/de.md": GERMAN})
    answer = answerer.answer("Kann ich Kestrel auf einem Tablet mit Linux nutzen?", (), frozenset({"main"}))
    assert answer.ranked[0].document.path == "main/en.md"
