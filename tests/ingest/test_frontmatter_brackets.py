"""Where an unclosed bracket in front matter is told of."""

from __future__ import annotations

import pytest

from bot.errors import CorpusError
from bot.ingest.frontmatter import split


def test_an_unclosed_bracket_is_told_where_it_opens() -> None:
    with pytest.raises(CorpusError, match=r"^line 2: .*\[ or \{"):
        split("---\ntitle: [unclosed\n---\n\nText.\n")
