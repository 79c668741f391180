"""What is known of a document beside its text."""

from __future__ import annotations

from pathlib import PurePosixPath

import regex

_WORD = regex.compile(r"\p{L}{3,}")


def title_of_path(path: str) -> str | None:
    """A title from a file's name, None where the name is only a number or a digest."""
    stem = PurePosixPath(path).stem
    words = [word for word in regex.split(r"[\s_.\-]+", stem) if word]
    named = [word for word in words if _WORD.fullmatch(word)]
    if not named or sum(map(len, named)) * 2 < sum(map(len, words)):
        return None
    title = " ".join(words)
    return title[:1].upper() + title[1:]
