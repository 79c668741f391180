"""How a question asks to be answered. In: a question. Out: what it asks for: "show me all the prices" asks for prices,
"what does TPS mean" for TPS, "are links allowed" for links.

The words of a request stand in no text that answers it: they would count as missing there.
"""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache
from itertools import islice

import regex

from bot.answer.asking.permission import without_form
from bot.text.languages import LANGUAGES, language_of
from bot.text.patterns import either, lazily

_CLAUSE = lazily(
    r"[,.!;:]\s+|[，。！；]|"
    rf"\s(?:{either(known.cohesion.coordinators for known in LANGUAGES.values() if known.cohesion)})\s+",
    regex.I,
)
_LEAD = 80  # characters before a request
_CLAUSES = 4  # before a request


def without_request(question: str, languages: Iterable[str], *, meaning: bool = True) -> str:
    """`question` with the words of a request blanked, so that all else stays in its place; as it is where nothing would
    be left. Without `meaning`, "what does TPS mean" and "may I ..." stay whole. A request may follow what only leads to
    it: "I am new here, could you tell me"."""
    codes = tuple(dict.fromkeys((*languages, "en")))  # members mix English into any language
    asked = _without_request(question, codes, meaning=meaning)
    return without_form(asked, codes) if meaning else asked


@lru_cache(maxsize=16)
def _without_request(question: str, languages: tuple[str, ...], *, meaning: bool) -> str:
    starts = (0, *(match.end() for match in islice(_CLAUSE.finditer(question, 0, _LEAD), _CLAUSES)))
    for code in languages:
        known = language_of(code)
        for start in starts:
            for pattern in (known.meaning if meaning else None, known.framed):
                if pattern and (asked := pattern.match(question, start)):
                    return _blanked(_blanked(question, start, asked.start("of")), asked.end("of"), len(question))
            if known.requests and (request := known.requests.match(question, start)):
                blanked = _blanked(question, start, request.end())
                if any(map(str.isalnum, question[request.end() :])):
                    return blanked
    return question


def _blanked(text: str, start: int, end: int) -> str:
    return text[:start] + " " * (end - start) + text[end:]
