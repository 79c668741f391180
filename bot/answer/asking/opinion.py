"""Whose view is asked for. In: a question, the authors of the corpus. Out: whether it asks for a view, and whose.

A view is quoted from what its author wrote. Where the question names an author of the corpus, only that author's
documents are asked; "the author" is whoever wrote an opinion.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass

import regex

from bot.answer.asking.question import Question
from bot.text.languages import LANGUAGES
from bot.text.patterns import either, lazily
from bot.text.terms import WORD

_KNOWN = tuple(known.views for known in LANGUAGES.values() if known.views)
_VIEW = lazily(rf"\b(?:{either(known.asks for known in _KNOWN)})\b", regex.I)
_ASKS = lazily(rf"\b(?:{either(words for known in _KNOWN for words in (known.asks, known.says))})\b", regex.I)
_AUTHOR = lazily(rf"\b(?:{either(known.author for known in _KNOWN)})\b", regex.I)
_FORM = frozenset[str]().union(*(known.form for known in _KNOWN))
_ADVICE = lazily(rf"\b(?:{either(known.advice for known in _KNOWN)})\b", regex.I)
_ADVICE_FORM = _FORM.union(*(known.advice_form for known in _KNOWN))
_ADVISES = lazily(rf"\b(?:{either(known.advises for known in _KNOWN)})\b", regex.I)
_PEOPLE = lazily(
    rf"\s*[,;&/]\s*|\s+(?:{either(known.cohesion.additive for known in LANGUAGES.values() if known.cohesion)})\s+"
)
_SHORTEST = 3


@dataclass(frozen=True, slots=True)
class View:
    """Whose view a question asks for: that of `author`, as documents name them, or None for whoever has one.

    `form` are the positions in the question's words that name the author or ask for a view, and are no topic. With
    `only`, nobody else may be quoted. `advice`: asked is what should be done.
    """

    author: str | None
    form: frozenset[int]
    only: bool = False
    advice: bool = False


def asks(text: str) -> bool:
    """Whether the words of a question may ask for a view."""
    return _ASKS.search(text) is not None


def view(question: Question, authors: Collection[str]) -> View | None:
    """The view that is asked for, None for a question about anything else."""
    text = question.text
    if not asks(text):
        return None
    advice = _ADVICE.search(text) is not None
    forms = _ADVICE_FORM if advice else _FORM
    form = {
        at
        for at, word in enumerate(question.words)
        if not word.carried and word.text.casefold().replace("’", "'") in forms
    }
    for author in authors:
        if name := _named(author, question):
            return View(author, frozenset(form | name), bool(_VIEW.search(text)), advice)
    return View(None, frozenset(form), advice=advice) if _AUTHOR.search(text) else None


def advises(text: str) -> bool:
    """Whether a sentence tells what should be done."""
    return _ADVISES.search(text) is not None


def _named(author: str, question: Question) -> set[int]:
    """The positions of the words that name one of the people in `author`: the last name, and what else is there."""
    words = {word.text.casefold(): at for at, word in enumerate(question.words) if not word.carried}
    for person in _PEOPLE.split(author):
        names = [name.casefold() for name in WORD.findall(person)]
        found = {words[form] for name in names for form in (name, f"{name}s") if form in words}
        if names and len(names[-1]) >= _SHORTEST and any(form in words for form in (names[-1], f"{names[-1]}s")):
            return found
    return set()


def topic(words: int, form: Collection[int]) -> Sequence[int]:
    """The positions that are left to look for; all where nothing else is left."""
    return [at for at in range(words) if at not in form] or list(range(words))
