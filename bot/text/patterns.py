"""Regular expressions that are compiled when they are first used. In: their source. Out: what behaves as the pattern.

Compiling takes about a millisecond each, and a question needs few of the hundreds that there are.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from typing import Any, cast

import regex


class _Lazy:
    def __init__(self, compiled: Callable[[str, int], Any], source: str, flags: int) -> None:
        self._made = compiled, source, flags
        self.pattern = source

    def __getattr__(self, name: str) -> Any:
        # Called for what is not there yet: from then on it is, and costs nothing more.
        compiled = self.__dict__.get("_compiled")
        if compiled is None:
            make, source, flags = self.__dict__["_made"]
            compiled = self.__dict__["_compiled"] = make(source, flags)
        value = self.__dict__[name] = getattr(compiled, name)
        return value


def lazily(source: str, flags: int = 0) -> regex.Pattern[str]:
    """The pattern `source`, compiled when it is first asked for anything."""
    return cast("regex.Pattern[str]", _Lazy(regex.compile, source, flags))


def lazily_by_re(source: str, flags: re.RegexFlag = re.NOFLAG) -> re.Pattern[str]:
    """As `lazily`, for `re`, which tries hundreds of alternatives in a fraction of the time: for sources that it knows,
    without repeats within repeats, from which nothing guards it."""
    return cast("re.Pattern[str]", _Lazy(re.compile, source, flags))


def either(sources: Iterable[str]) -> str:
    """The source that matches what one of `sources` matches, those left out that are empty."""
    return "|".join(filter(None, sources))
