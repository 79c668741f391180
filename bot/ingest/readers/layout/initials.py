"""Large initials at the head of a paragraph. In: the lines of a page. Out: the same, each initial with the rest of its
word.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace

import regex

from bot.ingest.readers.layout.lines import Line
from bot.text.everyday import is_known
from bot.text.languages import LANGUAGES

_INITIAL = regex.compile(r"[\"“„«'‘]?\p{Lu}")
_LARGER = 1.8
_MOST = 30  # on a page: more letters by themselves are labels of a drawing
_USED = 2  # times that a document has what is a word of its own
_WORD = regex.compile(r"\p{L}*")


def with_initials(lines: Sequence[Line], words: Counter[str]) -> list[Line]:
    """`lines` where what stands beside an initial begins with it. `words`: how often the document has each, in lower
    case."""
    kept = list(lines)
    least = _LARGER * min((line.size for line in lines), default=0.0)
    initials = [line for line in lines if line.size >= least and _INITIAL.fullmatch(line.text)]
    if len(initials) > _MOST:
        return kept
    for initial in initials:
        beside = [line for line in kept if _stands_beside(line, initial)]
        if not beside:
            continue
        first = max(beside, key=lambda line: line.y0)
        joined = initial.text + (" " if _is_word(initial.text[-1], first.text, words) else "") + first.text
        kept = [
            replace(line, x0=initial.x0, text=joined if line is first else line.text)
            if any(line is other for other in beside)
            else line
            for line in kept
            if line is not initial
        ]
    return kept


def _is_word(initial: str, text: str, words: Counter[str]) -> bool:
    """Whether an initial is a word of its own before `text`, as "A": not where the document or a language has the word
    that both make up."""
    if text[0].isnumeric():
        return True
    rest = _WORD.match(text)
    letter, word = initial.casefold(), rest[0].casefold() if rest else ""
    if words[letter] < _USED or letter + word in words:
        return False
    return words[word] >= _USED or (
        any(letter in known.stopwords and is_known(word, known) for known in LANGUAGES.values())
        and not any(is_known(letter + word, known) for known in LANGUAGES.values())
    )


def _stands_beside(line: Line, initial: Line) -> bool:
    """Whether a line goes on to the right of a letter that is as high as some lines."""
    return (
        initial.size >= _LARGER * line.size
        and len(line.text) > 1
        and -0.5 * line.size < line.x0 - initial.x1 < line.size
        and min(line.y1, initial.y1) - max(line.y0, initial.y0) > 0.5 * (line.y1 - line.y0)
    )
