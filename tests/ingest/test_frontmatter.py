"""What is told of front matter that cannot be read."""

from __future__ import annotations

import pytest

from bot.errors import CorpusError
from bot.ingest.frontmatter import split


def test_an_unclosed_bracket_is_told_where_it_opens() -> None:
    with pytest.raises(CorpusError, match=r"^line 2: .*\[ or \{"):
        split("---\ntitle: [unclosed\n---\n\nText.\n")


@pytest.mark.parametrize(
    ("entry", "fault", "field"),
    [("title: [a, b]", "list", "sources: title"), ("title: a\n    date: soon", "date", "sources: date")],
)
def test_of_an_entry_of_sources_the_field_is_told(entry: str, fault: str, field: str) -> None:
    with pytest.raises(CorpusError, match=r"^line 2: an entry of sources is ") as told:
        split(f"---\nsources:\n  - {entry}\n---\n\nText.\n")
    assert (told.value.values["fault"], told.value.values["field"]) == (fault, field)


def test_outdated_is_true_or_false() -> None:
    typed = ("true", "no", "", '"True"', "'false'")
    told = [split(f"---\noutdated: {one}\n---\n\nText.\n")[0].outdated for one in typed]
    assert told == [True, False, None, True, False]
    with pytest.raises(CorpusError, match=r"^line 2: outdated is 'since 2019': write true or false\.") as said:
        split("---\noutdated: since 2019\n---\n\nText.\n")
    assert said.value.values["fault"] == "flag"
