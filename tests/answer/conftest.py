"""A small corpus and an answerer of it."""

from __future__ import annotations

import time
from collections.abc import Iterator
from pathlib import Path
from typing import Protocol

import pytest

from bot.answer.answerer import Answerer
from bot.answer.service import Answerers
from bot.ingest.store.library import Library
from bot.model import Answer
from bot.retrieve.thesaurus import Thesaurus
from tests.making import put


class Open(Protocol):
    """Opens an answerer over files."""

    def __call__(self, files: dict[str, str], thesaurus: Thesaurus | None = None) -> Answerer: ...


FILES = {
    "law/fishing.md": """---
title: Fishing on the lake
---

# Fishing on the lake

## Permits

A fishing permit costs 40 crowns a year. The lake office sells permits on Mondays.

The warden, Ida Lund, was appointed in 1998. She patrols the northern shore every morning.

## Rules

Anglers must not:

- use nets in the harbour
- keep trout below 30 centimetres

| Fish | Season |
|---|---|
| Trout | May to September |
| Pike | June to March |
""",
    "law/boats.md": """# Boats

## Speed

Motor boats must keep below five knots within the buoys. Rowing boats have no limit of speed.

## Harbour

The harbour master assigns every berth. It is paid in spring.
""",
    "town/history.md": """# History of the town

## Foundation

The town of Varn was founded in 1324 by fishermen from the coast. Its first church was built of oak.

## Trade

Merchants of Varn sold salted trout and amber to Lund. The market was moved to the square in 1710.
""",
    "town/museum.txt": """The museum of amber

Visitors pay ten crowns at the museum of amber. The museum opens at nine and is closed on Tuesdays. Guided tours begin
at eleven in the great hall, where the largest piece of amber of the whole coast is shown.
""",
}


def renew(service: Answerers, library: Library) -> None:
    """Let the service build the index of the present snapshot."""
    until = time.monotonic() + 10
    while service.current().snapshot != library.snapshot:
        assert time.monotonic() < until
        time.sleep(0.01)


def texts(answer: Answer) -> list[str]:
    """What is shown."""
    return [quote.text for quote in answer.quotes]


def best(answer: Answer) -> str:
    """The best unit by itself."""
    return answer.ranked[0].text


LAW, TOWN = frozenset({"law"}), frozenset({"town"})
BOTH = LAW | TOWN


@pytest.fixture
def open_answerer(tmp_path: Path) -> Iterator[Open]:
    """Opens an answerer over files, each time with a library of its own."""
    libraries: list[Library] = []

    def opened(files: dict[str, str], thesaurus: Thesaurus | None = None) -> Answerer:
        library = Library(tmp_path / str(len(libraries)) / "library.db")
        libraries.append(library)
        put(library, files)
        return Answerers(library, library.path.parent / "index", thesaurus=lambda: thesaurus).current()

    yield opened
    for library in libraries:
        library.close()


@pytest.fixture(scope="session")
def town_service(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Answerers]:
    """The service over `FILES`."""
    home = tmp_path_factory.mktemp("town")
    with Library(home / "library.db") as library:
        put(library, FILES)
        yield Answerers(library, home / "index")


@pytest.fixture(scope="session")
def town(town_service: Answerers) -> Answerer:
    """An answerer of `FILES`."""
    return town_service.current()
