"""An operator's synonyms. In: `synonyms.txt` of the corpus folder, in Solr's format. Out: what may stand
for words of a question.

    tos, terms of service           each finds the others
    mods, staff => moderators       a question with the left also finds the right, not the other way round
    # a comment                     a line of its own, or after white space

A backslash takes the meaning from the comma, "=>", "#" or backslash after it. Errors: `SynonymsError`, naming file and
line and what to do.
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from threading import Lock
from typing import NamedTuple

import regex

from bot.errors import CorpusError, SynonymsError
from bot.ingest import files
from bot.text.alternatives import Alternative
from bot.text.patterns import lazily
from bot.text.terms import WORD, spelt_words

_log = logging.getLogger(__name__)
_WEIGHT = 0.9  # just below a word as typed
_FILE_MB = 1
_ENTRIES = 100  # of a line: each finds all others
_COMMENT = lazily(r"(?:^|(?<=\s))(?<!\\)#.*$")
_PIECES = lazily(r"(?:\\.|[^\\,=]|=(?!>))+|,|=>|\\$", regex.S)
_ESCAPED = lazily(r"\\(.)", regex.S)


@dataclass(frozen=True, slots=True)
class Rule:
    """Whatever of `left` a question says, a text may say any of `right` instead; entries as they are written."""

    left: tuple[str, ...]
    right: tuple[str, ...]


def parse(text: str, name: str) -> tuple[Rule, ...]:
    """The rules of a file's `text`, which errors call `name`. Raises `SynonymsError`."""
    lines = regex.split(r"\r\n|\r|\n", text.removeprefix("\ufeff"))
    return tuple(rule for number, line in enumerate(lines, start=1) for rule in _rules(line, f"{name}, line {number}"))


def _rules(line: str, where: str) -> Iterator[Rule]:
    line = _COMMENT.sub("", line).strip()
    if not line:
        return
    sides: list[list[str]] = [[""]]
    for piece in _PIECES.findall(line):
        if piece == ",":
            sides[-1].append("")
        elif piece == "=>":
            sides.append([""])
        elif piece == "\\":
            raise SynonymsError(f"{where}: a backslash at the end says nothing: remove it, or write two of them.")
        else:
            sides[-1][-1] += piece
    if len(sides) > 2:
        raise SynonymsError(f'{where}: there is more than one "=>": write a line for each.')
    entries = [tuple(_entry(raw, where) for raw in side) for side in sides]
    if max(map(len, entries)) > _ENTRIES:
        raise SynonymsError(f"{where}: it has more than {_ENTRIES} entries: part it into several lines.")
    if len(entries) == 1 and len(entries[0]) == 1:
        raise SynonymsError(
            f'{where}: {entries[0][0]!r} stands alone: write what it equals after a comma, or after "=>".'
        )
    yield Rule(entries[0], entries[-1])


def _entry(raw: str, where: str) -> str:
    entry = _ESCAPED.sub(r"\1", raw.strip())
    if not entry:
        raise SynonymsError(f'{where}: a word is missing beside "," or "=>": write it, or remove the sign.')
    if not WORD.search(entry):
        raise SynonymsError(f"{where}: {entry!r} holds no word: write one with letters or digits, or remove it.")
    return entry


class _Table(NamedTuple):
    """What may stand for terms in a row, and how many terms the rows have that begin with a term."""

    others: Mapping[tuple[str, ...], Mapping[str, None]]
    lengths: Mapping[str, Sequence[int]]


class Synonyms:
    """Rules ready to be looked up. Immutable; safe to share between threads."""

    def __init__(self, rules: Sequence[Rule]) -> None:
        self._rules = rules
        self._tables: dict[str, _Table] = {}

    def of(self, text: str, language: str, term: Callable[[str], str]) -> Iterator[Alternative]:
        """What may stand for words of `text`. `term` makes index terms of words as `language` has them, so that a rule
        for "ban" is found by "bans"."""
        if not self._rules:
            return
        table = self._tables.get(language) or self._tables.setdefault(language, self._table(term))
        words = spelt_words(text)
        terms = [term(word.word) for word in words]
        for start, first in enumerate(terms):
            for length in table.lengths.get(first, ()):
                end = start + length
                for other in table.others.get(tuple(terms[start:end]), ()) if end <= len(terms) else ():
                    yield Alternative(tuple(word.folded for word in words[start:end]), other, _WEIGHT, "synonym")

    def _table(self, term: Callable[[str], str]) -> _Table:
        table: dict[tuple[str, ...], dict[str, None]] = {}
        for rule in self._rules:
            for entry in rule.left:
                others = table.setdefault(tuple(map(term, WORD.findall(entry))), {})
                others.update((other, None) for other in rule.right if other != entry)
        lengths: dict[str, set[int]] = {}
        for terms in table:
            if terms:
                lengths.setdefault(terms[0], set()).add(len(terms))
        return _Table(table, {first: sorted(known) for first, known in lengths.items()})


class SynonymsFile:
    """The synonyms of a corpus folder, read again when their file changes; safe to share between threads."""

    def __init__(self, root: Path) -> None:
        """`root` is the corpus folder. Nothing is read yet."""
        self._root = root
        self._path = root / files.SYNONYMS
        self._lock = Lock()
        self._seen: tuple[int, int] | None = None
        self._synonyms = Synonyms(())

    def load(self) -> Synonyms:
        """The file's synonyms as it is now; none where there is no file. Raises `SynonymsError`."""
        with self._lock:
            self._seen = self._state()
            self._synonyms = self._read() if self._seen else Synonyms(())
            return self._synonyms

    def current(self) -> Synonyms:
        """The file's synonyms; those before where a change of it is in error, which is logged once."""
        if self._state() != self._seen:
            try:
                return self.load()
            except SynonymsError as error:
                _log.warning("The synonyms stay as they were before: %s", error)
        return self._synonyms

    def _state(self) -> tuple[int, int] | None:
        try:
            info = self._path.lstat()
        except OSError:
            return None
        return info.st_mtime_ns, info.st_size

    def _read(self) -> Synonyms:
        try:
            data, _ = files.read_bytes(self._root.resolve(), files.SYNONYMS, _FILE_MB)
            return Synonyms(parse(data.decode("utf-8"), str(self._path)))
        except UnicodeDecodeError as error:
            line = error.object.count(b"\n", 0, error.start) + 1
            raise SynonymsError(f"{self._path}, line {line}: it is not UTF-8: save the file as UTF-8.") from error
        except CorpusError as error:
            raise SynonymsError(f"{self._path}: {error}") from error
