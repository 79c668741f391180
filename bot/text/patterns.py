"""Regular expressions that are compiled when they are first used. In: their source. Out: what behaves as the pattern.

Compiling takes about a millisecond each, and a question needs few of the hundreds that there are.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, cast

import regex


class _Lazy:
    def __init__(self, source: str, flags: int) -> None:
        self._made = source, flags
        self.pattern = source

    def __getattr__(self, name: str) -> Any:
        # Called for what is not there yet: from then on it is, and costs nothing more.
        compiled = self.__dict__.get("_compiled")
        if compiled is None:
            source, flags = self.__dict__["_made"]
            compiled = self.__dict__["_compiled"] = regex.compile(source, flags)
        value = self.__dict__[name] = getattr(compiled, name)
        return value


def lazily(source: str, flags: int = 0) -> regex.Pattern[str]:
    """The pattern `source`, compiled when it is first asked for anything."""
    return cast("regex.Pattern[str]", _Lazy(source, flags))


def either(sources: Iterable[str]) -> str:
    """The source that matches what one of `sources` matches, those left out that are empty."""
    return "|".join(filter(None, sources))
