"""Whose view is asked for. In: a question, the authors of the corpus. Out: whether it asks for a view, and whose.

A view is quoted from what its author wrote. Where the question names an author of the corpus, only that author's
documents are asked; "the author" is whoever wrote an opinion.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass

import regex

from bot.answer.asking.question import Question
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
_ADVICE = lazily(
    r"\b(?:should|ought|recommend\w*|suggest\w*|propos\w*|advis\w*|advice|advocat\w*|urg(?:e[sd]?|ing)|"
    r"sollten?|soll|empfiehlt|empfehl\w*|rät|debe\w*|recomienda\w*|devrai\w*|doi(?:t|vent)|recommande\w*|"
    r"следует|должн\w+|советует|рекомендует)\b",
    regex.I,
)
_ADVISES = lazily(
    r"\b(?:should|shouldn|ought|must|(?<!n['’]t )(?:needs? to|ha(?:s|ve) to)|recommend\w*|urg(?:es?|ed)|let us|"
    r"(?:important|necessary|essential|vital|crucial|imperative|pragmatic|wise|advisable|better)"
    r"(?: for(?: [\w.]+){1,5})? (?:to|that)|sollten?|muss|müssen|braucht|nötig|wichtig|debe\w*|hay que|conviene|"
    r"devrai\w*|il faut|doi(?:t|vent)|следует|должн\w+|необходимо|нужно|важно)\b",
    regex.I,
)
_NEXT = frozenset(
    (
        "next",
        "future",
        "advice",
        "advise",
        "advises",
        "recommendation",
        "recommendations",
        "propose",
        "proposes",
        "done",
    )
)
_PEOPLE = lazily(r"\s*[,;&/]\s*|\s+(?:and|und|y|et|и)\s+")
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
    return bool(_VIEW.search(text) or _SAYS.search(text))


def view(question: Question, authors: Collection[str]) -> View | None:
    """The view that is asked for, None for a question about anything else."""
    text = question.text
    if not asks(text):
        return None
    advice = _ADVICE.search(text) is not None
    forms = _FORM | _NEXT if advice else _FORM
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
