"""The characters that a language may be written in. In: a text, its language. Out: the text in those that the data of
the language has, character by character: traditional Chinese as simplified.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache

from bot.text.languages import language_of


def in_one_script(text: str, language: str | None) -> str:
    """`text` with each character that has a variant in the table of `language` as that; as long as before."""
    if not language or text.isascii() or not (table := variants(language)):
        return text
    return text.translate(table)


@lru_cache(maxsize=64)
def variants(language: str) -> Mapping[int, str]:
    """By character, what is read in its place."""
    lines = language_of(language).variants.read().splitlines()
    pairs = (pair for line in lines if not line.startswith("#") for pair in line.split())
    return {ord(one): other for one, other in pairs}
