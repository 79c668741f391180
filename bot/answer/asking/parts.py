"""The questions of one message. In: its text and language. Out: the parts that ask by themselves.

"What is X? And who runs it?" and "how much is X and can i get a refund" ask two things, each of which is looked for
alone. A coordination within one question is none ("how do I back up and restore X", "when and where was X born"): a
part is cut off only by the end of a question, or by a coordinator behind which a clause asks by itself, a question
word with its verb or a verb with its subject. Statements are no parts: they stay with the question that follows.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache
from itertools import islice

import regex

from bot.text.languages import Language, Pattern, language_of
from bot.text.patterns import lazily
from bot.text.stopwords import FORM_WORDS, stopwords
from bot.text.terms import WORD, question_words

MOST = 3
"""Parts of a message at most: what more it asks stays with the last."""

_END = lazily(
    r"(?:(?<![?？])[?？]++[\s?？!！)\"'”’»]*+|(?<![。！])[。！]++|"
    r"(?<!\b\p{Lu}\p{L}{0,3}|\b(?:e\.g|i\.e|vs|\p{L})|[.!…;])[.!…;]++\s+|\n)(?=\S)"
)
_NUMBER = lazily(r"(?<=[?？!！。\n]\s*)\(?\d{1,2}[.)]\s*(?=[^\s\d])")
_COUNTED = lazily(r"(?<!\S)\(?(\d{1,2})[.)]\s*(?=[^\s\d])")
_SPACES = lazily(r"\s{2,}|[^\S\n ]")
_MARK = lazily(r"[?？]")
_EDGE = " \t\r\n,;:–—-+&，；、"
_HAN = lazily(r"\p{Han}")
_PAUSE = ",;:.!?…，；：。！？)\"'”’»¿—–-"
LONGEST = 600
"""Characters of a message: what is longer is a tale, and is looked for whole."""
_JOINS = 8  # coordinators of a sentence that are looked at
_LISTED = 2  # questions of a list
_GREETING = 2  # words before a question
_SHORTEST = 2  # characters of a first word that another clause's may repeat


@lru_cache(maxsize=8)
def split(text: str, language: str | None) -> tuple[str, ...]:
    """The parts of `text` in order, at least two; none where it asks one thing. `language` as recognised, if it was."""
    known = language_of(language or "en")
    asks = known.asks
    if asks is None or known.joins is None or len(text) > LONGEST:
        return ()
    text = _SPACES.sub(lambda match: "\n" if "\n" in match[0] else " ", text.strip())
    text = _listed(_NUMBER.sub(lambda match: "" if asks.match(text[match.end() :]) else match[0], text), asks)
    ends = _END.search(text) is not None
    if not ends and known.joins.search(text) is None:
        return ()
    clauses = [clause for sentence in (sentences(text) if ends else [text]) for clause in _clauses(sentence, known)]
    parts = _folded(clauses, known) if len(clauses) > 1 else []
    return tuple(parts) if len(parts) > 1 else ()


def _listed(text: str, asks: Pattern) -> str:
    """`text` with its questions in lines that are numbered in one: "1. who is X 2. who is Y", or from the second on."""
    numbers = list(_COUNTED.finditer(text))
    counted = [int(number[1]) for number in numbers]
    first = counted[0] if counted else 0
    ends = [number.end() for number in numbers] if first == 1 else [0, *(number.end() for number in numbers)]
    if first not in (1, 2) or len(ends) < _LISTED or counted != list(range(first, first + len(counted))):
        return text
    return _COUNTED.sub("\n", text).strip() if all(asks.match(text[end:].lstrip()) for end in ends) else text


def sentences(text: str) -> Iterator[str]:
    """The sentences and lines of a message."""
    start = 0
    for match in _END.finditer(text):
        yield text[start : match.end()].strip()
        start = match.end()
    yield text[start:].strip()


def has_mark(sentence: str) -> bool:
    """Whether a sentence has a question mark."""
    return _MARK.search(sentence) is not None


def begins_asking(sentence: str, language: str | None, *, at_once: bool = False) -> bool:
    """Whether a sentence asks by how it begins, or goes on behind a pause, if not `at_once`."""
    known = language_of(language or "en")
    asked = _asked(sentence, known) if known.asks is not None else None
    before = sentence[: asked.start()].strip() if asked else ""
    asking = asked is not None and (not before or (not at_once and before[-1] in _PAUSE))
    return asking or _is_polar(sentence, known)


def _clauses(sentence: str, known: Language) -> list[str]:
    """The clauses of a sentence, cut where one that asks by itself follows another that does."""
    assert known.joins is not None
    assert known.asks is not None
    found: list[str] = []
    start = 0
    for match in islice(known.joins.finditer(sentence), _JOINS):
        first, rest = sentence[start : match.start()], sentence[match.end() :]
        if known.asks.match(rest) and _is_whole(first, known) and not _goes_on(first, rest, known):
            found.append(first)
            start = match.end()
    return [*found, sentence[start:]]


def _is_whole(clause: str, known: Language) -> bool:
    """Whether a clause asks something, and is complete where a coordinator follows."""
    assert known.asks is not None
    if known.encloses is not None and known.encloses.search(clause):
        return False
    asked = _asked(clause, known)
    whole = asked is not None and not asked.groupdict().get("open")
    return (whole or _is_polar(clause, known)) and bool(_topics(clause, known))


def _asked(clause: str, known: Language) -> regex.Match[str] | None:
    """Where a clause begins to ask: after a word or two of greeting, or a comma; what follows other words only tells
    what is asked ("I know who runs it")."""
    assert known.asks is not None
    for match in islice(known.asks.finditer(clause), _JOINS):
        before = clause[: match.start()].rstrip()
        if not before or before[-1] in _PAUSE or len(before.split()) <= _GREETING:
            return match
    return None


def _is_polar(clause: str, known: Language) -> bool:
    return known.polar is not None and known.polar.match(clause) is not None


def _goes_on(first: str, rest: str, known: Language) -> bool:
    """Whether what looks like a clause of its own goes on with one within `first`: "the man who came and who left"."""
    word = WORD.search(rest)
    if word is None or len(word[0]) < _SHORTEST or _HAN.search(rest):
        return False
    if word[0].isupper() and not first.isupper():
        return True  # "the ECDC and WHO"
    asked = _asked(first, known)
    inside = first[asked.end() if asked else 0 :]
    return word[0].casefold() in map(str.casefold, WORD.findall(inside))


def _folded(clauses: list[str], known: Language) -> list[str]:
    """The clauses that ask, each with the statements before it; what asks nothing of its own stays where it stood."""
    parts: list[str] = []
    before: list[str] = []
    for clause in clauses:
        if not clause.strip(_EDGE):
            continue
        bare = _bare(clause, known) if parts else clause.strip(_EDGE)
        if not _is_part(bare, clause, known, first=not parts):
            # What follows a question belongs to it, what follows a statement to the question that comes.
            if parts and not before and has_mark(clause):
                parts[-1] = f"{parts[-1]} {clause.strip(_EDGE)}"
            else:
                before.append(clause.strip())
        elif len(parts) == MOST:
            parts[-1] = " ".join([parts[-1], *before, bare])
            before = []
        else:
            parts.append(" ".join([*before, bare]))
            before = []
    if before and parts:
        parts[-1] = " ".join([parts[-1], *before])
    return parts


def _bare(clause: str, known: Language) -> str:
    """A clause without the coordinator that it opens with, where it asks by itself without."""
    assert known.joins is not None and known.asks is not None
    clause = clause.strip(_EDGE)
    opened = known.joins.match(f", {clause}")
    rest = clause[opened.end() - len(", ") :] if opened is not None else clause
    return rest if known.asks.match(rest) else clause


def _is_part(bare: str, clause: str, known: Language, *, first: bool) -> bool:
    """Whether a clause asks something of its own."""
    assert known.asks is not None and known.joins is not None
    if known.idle is not None and known.idle.fullmatch(bare):
        return False
    topics = _topics(bare, known)
    if not topics:
        pronoun = known.dependent_word is not None and known.dependent_word.search(bare)
        return not first and pronoun is not None and known.asks.match(bare) is not None
    if first:
        return _is_polar(bare, known) or _asked(bare, known) is not None
    if known.asks.match(bare) is not None:
        return True
    # "And the UK?", "In 2018, how many?"
    marked = has_mark(clause)
    return marked and (known.joins.match(f", {bare}") is not None or _asked(bare, known) is not None)


def _topics(text: str, known: Language) -> list[str]:
    """The words of `text` that say what it is about."""
    leave_out = _idle_words(known.code)
    return [word for word, _ in question_words(text, leave_out) if word.casefold() not in leave_out]


@lru_cache(maxsize=8)
def _idle_words(code: str) -> frozenset[str]:
    return stopwords(code) | FORM_WORDS | language_of(code).talk
