"""Fences of code in Markdown. In: the fence that is open, a row. Out: the fence that is open behind the row."""

from __future__ import annotations

import regex

_FENCE = regex.compile(r"\s*+(?:(?:>|(?:[-*+]|\d{1,9}[.)])\s)\s*+)*+(?P<sign>`{3,}(?=[^`]*$)|~{3,})(?P<info>.*)")


def after(code: str, row: str) -> str:
    """The sign of the fence that is open behind a row, given the one before it; "" for none."""
    fence = _FENCE.match(row)
    if fence is None:
        return code
    ends = code and fence["sign"].startswith(code) and not fence["info"].strip()
    return "" if ends else code or fence["sign"]
