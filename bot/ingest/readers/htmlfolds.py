"""What unfolds text on a web page. In: elements. Out: which head what a click on them shows, as the questions of an
accordion do, and which stand in a heading.
"""

from __future__ import annotations

import functools

import regex
from selectolax.lexbor import LexborNode

from bot.ingest.readers.htmlnodes import HEADINGS, INLINE
from bot.ingest.readers.htmlweight import Weights

_FOLDED = regex.compile(
    r"(?i)(?:accordion|toggle|collapsible|expand(?:er)?|faq|tab)[\w-]*[-_]{1,2}(?:title|head(?:er|ing)?|question|control|button)"
    r"|faq[-_]?question|(?:^|\s)(?:accordion|collapsible)(?:\s|$)"
)
_FOLDED_WORDS = 30
_TOGGLES = frozenset({"button", "a", "span", "div"})


class Folds:
    """The elements of a page that unfold others. `weights`: of its elements."""

    def __init__(self, weights: Weights) -> None:
        self._weights = weights
        self._headed: dict[int, bool] = {}

    def heads(self, node: LexborNode) -> bool:
        """Whether `node`, which is no heading by its tag, nor stands in one, unfolds what stands below it."""
        return node.tag in _TOGGLES and self.unfolds(node) and not self.is_in_heading(node)

    def unfolds(self, node: LexborNode) -> bool:
        """Whether a click on `node` shows what stands below it, so that it heads that: the question of an accordion."""
        attributes = node.attributes
        toggles = attributes.get("data-bs-toggle") or attributes.get("data-toggle")
        if not (toggles == "collapse" or _names_fold((attributes.get("class") or "")[:500])):
            return False
        weighed = node in self._weights  # buttons are not
        words = self._weights.of(node).words if weighed else len((node.text(deep=True) or "").split())
        return 1 < words <= _FOLDED_WORDS

    def is_in_heading(self, node: LexborNode) -> bool:
        """Whether only inline elements stand between a heading and `node`. Of each of them it is asked once: tags that
        are never closed lie in one another by the thousand."""
        passed: list[int] = []
        above = node.parent
        while above is not None and above.tag in INLINE and above.mem_id not in self._headed:
            passed.append(above.mem_id)
            above = above.parent
        found = above is not None and (above.tag in HEADINGS or self._headed.get(above.mem_id, False))
        self._headed.update(dict.fromkeys(passed, found))
        return found


@functools.lru_cache(maxsize=1_000)
def _names_fold(names: str) -> bool:
    """Whether classes name what unfolds something. Most elements of a page share their classes."""
    return _FOLDED.search(names) is not None
