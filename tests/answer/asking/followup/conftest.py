"""An answerer of a small corpus in English and German."""

from __future__ import annotations

import pytest

from bot.answer.answerer import Answerer
from tests.answer.asking.followup.making import FILES


@pytest.fixture(scope="module")
def cheese(tmp_path_factory: pytest.TempPathFactory) -> Answerer:
    from bot.answer.service import Answerers
    from bot.ingest.store.library import Library
    from tests.making import put

    home = tmp_path_factory.mktemp("cheese")
    library = Library(home / "library.db")
    put(library, FILES)
    return Answerers(library, home / "index").current()
