"""Small wordnets for tests. In: groups of words that mean the same. Out: lexicons in WN-LMF, added to a data folder."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Protocol
from xml.sax.saxutils import quoteattr

Group = tuple[str, tuple[str, ...]]
"""A part of speech and the words that share a meaning as that."""


class AddLexicon(Protocol):
    """Adds a lexicon of groups of words; an earlier group is the more common meaning of its words. `similar` are pairs
    of groups, by their place."""

    def __call__(
        self,
        groups: Sequence[Group],
        *,
        language: str = "en",
        name: str = "tiny",
        version: str = "1",
        similar: Sequence[tuple[int, int]] = (),
    ) -> None: ...


@contextmanager
def data_folder(folder: Path) -> Iterator[AddLexicon]:
    """A data folder of `wn` at `folder`, made when a lexicon is added; connections to it are closed at the end."""
    import wn
    from wn._db import clear_connections

    wn.config.data_directory = folder

    def add(
        groups: Sequence[Group],
        *,
        language: str = "en",
        name: str = "tiny",
        version: str = "1",
        similar: Sequence[tuple[int, int]] = (),
    ) -> None:
        file = folder.parent / f"{name}-{version}.xml"
        file.write_text(lexicon(groups, language, name, version, similar), encoding="utf-8")
        folder.mkdir(exist_ok=True)
        wn.add(file, progress_handler=None)
        clear_connections()

    yield add
    clear_connections()


def lexicon(groups: Sequence[Group], language: str, name: str, version: str, similar: Sequence[tuple[int, int]]) -> str:
    """The text of a lexicon."""
    entries: dict[tuple[str, str], list[int]] = {}
    for at, (pos, words) in enumerate(groups):
        for word in words:
            entries.setdefault((word, pos), []).append(at)
    lines = [
        '<?xml version="1.0" encoding="UTF-8"?>',
        '<!DOCTYPE LexicalResource SYSTEM "http://globalwordnet.github.io/schemas/WN-LMF-1.1.dtd">',
        '<LexicalResource xmlns:dc="https://globalwordnet.github.io/schemas/dc/">',
        f'<Lexicon id="{name}" label="A test" language="{language}" email="test@example.org" license="none" '
        f'version="{version}">',
    ]
    for number, ((word, pos), places) in enumerate(entries.items()):
        senses = "".join(f'<Sense id="{name}-e{number}-{at}" synset="{name}-{at}"/>' for at in places)
        lemma = f'<Lemma writtenForm={quoteattr(word)} partOfSpeech="{pos}"/>'
        lines.append(f'<LexicalEntry id="{name}-e{number}">{lemma}{senses}</LexicalEntry>')
    for at, (pos, _) in enumerate(groups):
        related = "".join(
            f'<SynsetRelation relType="similar" target="{name}-{other}"/>' for one, other in similar if one == at
        )
        lines.append(f'<Synset id="{name}-{at}" ili="" partOfSpeech="{pos}">{related}</Synset>')
    return "\n".join([*lines, "</Lexicon>", "</LexicalResource>"])
