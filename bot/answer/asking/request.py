"""How a question asks to be answered. In: a question. Out: what it asks for: "show me all the prices" asks for prices,
"what does TPS mean" for TPS, "are links allowed" for links.

The words of a request stand in no text that answers it: they would count as missing there.
"""

from __future__ import annotations

from collections.abc import Iterable

from bot.answer.asking.permission import without_form
from bot.text.languages import language_of


def without_request(question: str, languages: Iterable[str]) -> str:
    """`question` with the words of a request blanked, so that all else stays in its place; as it is where nothing would
    be left."""
    codes = (*languages, "en")  # members mix English into any language
    return without_form(_without_request(question, codes), codes)


def _without_request(question: str, languages: Iterable[str]) -> str:
    for code in languages:
        requests, meaning = language_of(code).requests, language_of(code).meaning
        if meaning and (asked := meaning.match(question)):
            start, end = asked.span("of")
            return " " * start + question[start:end] + " " * (len(question) - end)
        if requests and (request := requests.match(question)) and any(map(str.isalnum, question[request.end() :])):
            return " " * request.end() + question[request.end() :]
    return question
