"""Raised and lowered text. In: what a document raises or lowers. Out: the same in characters that Unicode has for it,
where it is a number or a formula's letter: "2<sup>31</sup>" must not read as 231. "19<sup>th</sup>" reads as it is.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from types import MappingProxyType

_FORMULA = re.compile(r"[+\-−–]?(?=.*\d|[ni]$)[0-9ni+\-−–=(), ]{1,12}")
_PLAIN = "0123456789+-−–=()"
_RAISED = str.maketrans(_PLAIN + "ni", "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁻⁼⁽⁾ⁿⁱ")
_LOWERED = str.maketrans(_PLAIN + "ni", "₀₁₂₃₄₅₆₇₈₉₊₋₋₋₌₍₎ₙᵢ")


def raised(text: str) -> str:
    """Superscript."""
    return text.translate(_RAISED) if _FORMULA.fullmatch(text.strip()) else text


def lowered(text: str) -> str:
    """Subscript."""
    return text.translate(_LOWERED) if _FORMULA.fullmatch(text.strip()) else text


BY_TAG: Mapping[str, Callable[[str], str]] = MappingProxyType({"sup": raised, "sub": lowered})
"""How the elements of HTML show their text."""
