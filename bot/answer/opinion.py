"""Whose view is asked for. In: a question, the authors of the corpus. Out: whether it asks for a view, and whose.

A view is quoted from what its author wrote. Where the question names an author of the corpus, only that author's
documents are asked; "the author" is whoever wrote an opinion.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass

import regex

from bot.answer.question import Question
from bot.text.patterns import lazily
from bot.text.terms import WORD

_VIEW = lazily(
    r"\b(?:thinks?|thought|opinions?|views?|believes?|believed|argues?|argued|stance|take on|feels?|"
    r"recommends?|recommended|"
    r"suggests?|suggested|criticis\w+|criticiz\w+|wrote|writes?|attitude|perspective|judges?|assess\w*|"
    r"meint|meinen|denkt|hält|halten|meinung|ansicht|schreibt|findet|"
    r"opina|piensa|opinión|pense|avis|думает|считает|мнени\w+|пишет)\b",
    regex.I,
)
_SAYS = lazily(r"\b(?:says?|said|claims?|claimed|according to|sagt|sagte|laut|dice|según|dit|selon|говорит)\b", regex.I)
_AUTHOR = lazily(
    r"\b(?:the |this |der |die |el |la |l['’])?(?:authors?|writers?|columnists?|autor(?:in|en)?|autore?s?|"
    r"autora|auteure?s?|автор\w*)\b",
    regex.I,
)
_FORM = frozenset(
    [
        "author",
        "authors",
        "writer",
        "writers",
        "columnist",
        "author's",
        "opinion",
        "opinions",
        "view",
        "views",
        "think",
        "thinks",
        "thought",
        "say",
        "says",
        "said",
        "believe",
        "believes",
        "believed",
        "argue",
        "argues",
        "argued",
        "stance",
        "feel",
        "feels",
        "recommend",
        "recommends",
        "suggest",
        "suggests",
        "write",
        "writes",
        "wrote",
        "attitude",
        "perspective",
        "meint",
        "meinen",
        "denkt",
        "hält",
        "halten",
        "meinung",
        "ansicht",
        "schreibt",
        "findet",
        "autor",
        "autorin",
        "autoren",
        "opina",
        "piensa",
        "opinión",
        "pense",
        "avis",
        "auteur",
        "autora",
        "autores",
        "думает",
        "считает",
        "мнение",
        "автор",
        "пишет",
    ]
)
_PEOPLE = lazily(r"\s*[,;&/]\s*|\s+(?:and|und|y|et|и)\s+")
_SHORTEST = 3


@dataclass(frozen=True, slots=True)
class View:
    """Whose view a question asks for: that of `author`, as documents name them, or None for whoever has one.

    `form` are the positions in the question's words that name the author or ask for a view, and are no topic. With
    `only`, nobody else may be quoted.
    """

    author: str | None
    form: frozenset[int]
    only: bool = False


def asks(text: str) -> bool:
    """Whether the words of a question may ask for a view."""
    return bool(_VIEW.search(text) or _SAYS.search(text))


def view(question: Question, authors: Collection[str]) -> View | None:
    """The view that is asked for, None for a question about anything else."""
    text = question.text
    if not asks(text):
        return None
    form = {
        at
        for at, word in enumerate(question.words)
        if not word.carried and word.text.casefold().replace("’", "'") in _FORM
    }
    for author in authors:
        if name := _named(author, question):
            return View(author, frozenset(form | name), only=bool(_VIEW.search(text)))
    return View(None, frozenset(form)) if _AUTHOR.search(text) else None


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
