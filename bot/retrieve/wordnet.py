"""The operator's wordnets. In: the lexicons that were fetched with `python -m wn download`. Out: a `Thesaurus`.

A word is related to those that share its first meaning as each part of speech, an adjective also to those that mean
something similar: further meanings are rarer, and more often wrong than right. The package `wn` is the extra `wordnet`
and is imported here alone, when the lexicons are opened. Errors: `LexiconError`.
"""

from __future__ import annotations

import importlib.util
import logging
import os
import sqlite3
from collections.abc import Mapping, Sequence
from functools import lru_cache
from pathlib import Path
from threading import Lock
from typing import TYPE_CHECKING

from bot.errors import LexiconError

if TYPE_CHECKING:
    from wn import Wordnet

_log = logging.getLogger(__name__)
_WORDS_KEPT = 20_000
_ADJECTIVES = ("a", "s")  # of verbs, what is called similar is often only in the same group


class Lexicons:
    """Opened lexicons: a `Thesaurus` that remembers what it has looked up. A new word takes half a millisecond, an
    adjective with dozens of similar ones up to 20."""

    def __init__(self, by_language: Mapping[str, Mapping[str, Wordnet]]) -> None:
        """The lexicons of each language, by their names and versions."""
        self._by_language = by_language
        self._lock = Lock()
        self._broken = False
        self._known = lru_cache(maxsize=_WORDS_KEPT)(self._look_up)

    @property
    def languages(self) -> frozenset[str]:
        """The codes of the languages that there is a lexicon of."""
        return frozenset(self._by_language)

    @property
    def by_language(self) -> dict[str, list[str]]:
        """The names and versions of the lexicons of each language."""
        return {language: list(lexicons) for language, lexicons in self._by_language.items()}

    def of(self, word: str, language: str) -> Sequence[str]:
        """Single words related to a folded word in its base form; none once the lexicons could not be read."""
        if self._broken:
            return ()
        try:
            return self._known(word, language)
        except sqlite3.Error as error:
            # Answers go on without; they would wait seconds for each word while another process writes lexicons.
            self._broken = True
            _log.warning(
                "WordNet is not asked until the documents change or Quoth starts again: %s", _unreadable(error)
            )
            return ()

    def _look_up(self, word: str, language: str) -> tuple[str, ...]:
        found: dict[str, None] = {}
        with self._lock:  # all lexicons share one connection
            for wordnet in self._by_language.get(language, {}).values():
                first = {synset.pos: synset for synset in reversed(wordnet.synsets(word))}
                for pos, synset in first.items():
                    found.update(dict.fromkeys(synset.lemmas()))
                    for other in synset.get_related("similar") if pos in _ADJECTIVES else ():
                        found.update(dict.fromkeys(other.lemmas()))
        # Numbers are written otherwise by rules of their own.
        return tuple(other for other in found if not any(sign.isdigit() or sign.isspace() for sign in other))


def installed() -> bool:
    """Whether the extra "wordnet" is installed."""
    return importlib.util.find_spec("wn") is not None


def open_lexicons() -> Lexicons | None:
    """The lexicons of wn's data folder, of each the version added last; None where the extra or all lexicons are
    missing. Makes no folder or file. Raises `LexiconError`."""
    try:
        folder = Path(os.environ.get("WN_DATA_DIR") or "~/.wn_data").expanduser()  # where wn keeps them
        Path.home()  # wn asks for it, whatever the folder
    except RuntimeError:  # a user without a home has fetched nothing
        return None
    # Without lexicons, wn is not even imported: that takes longer than to answer.
    if not installed() or not (folder / "wn.db").is_file():
        return None
    import wn

    wn.config.data_directory = folder  # pyright: ignore[reportPrivateImportUsage]
    wn.config.allow_multithreading = True  # pyright: ignore[reportPrivateImportUsage]
    try:
        latest = {lexicon.id: lexicon for lexicon in wn.lexicons()}
        by_language: dict[str, dict[str, Wordnet]] = {}
        for lexicon in latest.values():
            name = lexicon.specifier()
            by_language.setdefault(_code(lexicon.language), {})[name] = wn.Wordnet(
                name, expand="", search_all_forms=False
            )
    except (wn.Error, sqlite3.Error) as error:
        raise LexiconError(_unreadable(error)) from error
    return Lexicons(by_language) if by_language else None


def fetching(language: str) -> str | None:
    """What to call `wn` with to fetch a lexicon of a language, None where it knows of none. Needs the extra."""
    import wn

    for name, project in wn.config.index.items():  # pyright: ignore[reportPrivateImportUsage]
        if project["type"] == "wordnet" and project["language"] and _code(project["language"]) == language:
            return f"download {name}"
    return None


def _code(language: str) -> str:
    """A language as Quoth names it: its tag without script and region."""
    return language.partition("-")[0].lower()


def _unreadable(error: Exception) -> str:
    return f"WordNet's lexicons cannot be read ({error}): fetch them again with `python -m wn download`."
