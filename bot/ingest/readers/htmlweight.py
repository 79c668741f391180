"""What the parts of a web page weigh. In: the body of a page. Out: the weight of each element, that is, what lies below
it; the root of the main content, and what stands beside that.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from selectolax.lexbor import LexborNode

from bot.ingest.readers.htmlnodes import INLINE, SILENT, children

_WAYS = frozenset(
    {"prev", "previous", "next", "up", "first", "last", "start", "home", "top", "contents", "toc", "index"}
)
"""What the rel of a link between the pages of a document says."""
_BETWEEN = frozenset("|>»›·•→⟩▸▶")
_SIGN = re.compile(r"[^\w\s]+")
_NUMBERS = frozenset("0123456789.()[]§•·*-–—►") | _BETWEEN
_LANGUAGE_NAME = 2  # words at most: "português (Brasil)"
_LINKED = 0.5
_TOLD = frozenset({"p", "li", "dd", "td"})


@dataclass(slots=True)
class Weight:
    """What lies below a node: words, those of them in links, paragraphs of prose, first-level headings; links, those of
    them to pages beside this one or to the same in other languages, those to headings of this page; outside links,
    words, those of them that number nothing, and signs that divide."""

    words: int = 0
    linked: int = 0
    prose: int = 0
    titles: int = 0
    links: int = 0
    ways: int = 0
    inner: int = 0
    loose: int = 0
    told: int = 0
    between: int = 0

    def add(self, below: Weight) -> None:
        """Count what lies below a child as well."""
        self.words += below.words
        self.linked += below.linked
        self.prose += below.prose
        self.titles += below.titles
        self.links += below.links
        self.ways += below.ways
        self.inner += below.inner
        self.loose += below.loose
        self.told += below.told
        self.between += below.between

    def add_text(self, words: list[str], *, linked: bool) -> None:
        """Count the words of a piece of text as well."""
        self.words += len(words)
        if linked:
            self.linked += len(words)
            return
        signs = [word for word in words if _SIGN.fullmatch(word)]
        self.loose += len(words) - len(signs)
        self.told += len(words) - sum(map(_NUMBERS.issuperset, words))
        self.between += sum(map(_BETWEEN.issuperset, signs))

    @property
    def link_share(self) -> float:
        """The share of the words that are links."""
        return self.linked / self.words if self.words else 0.0

    @property
    def is_linked(self) -> bool:
        """Whether half of the words are links, or more."""
        return self.link_share >= _LINKED


class Weights:
    """The weights of the elements of a page, given by the ids of these in memory."""

    def __init__(self, known: dict[int, Weight]) -> None:
        self._known = known

    def __contains__(self, node: LexborNode) -> bool:
        """Whether an element has been weighed; the silent ones are not."""
        return node.mem_id in self._known

    def of(self, node: LexborNode) -> Weight:
        """What an element weighs; nothing where it has not been weighed."""
        return self._known.get(node.mem_id) or Weight()


def weigh(root: LexborNode) -> Weights:
    """The weights of `root` and of every element below it."""
    weights: dict[int, Weight] = {}
    places = _places(root)
    chain: list[tuple[Weight, bool]] = []  # of the elements that are open, with whether they are links
    links = 0
    stack: list[tuple[LexborNode, str]] = [(root, "")]  # with the tag of one below which all has been weighed
    while stack:
        node, tag = stack.pop()
        if tag:
            weight, link = chain.pop()
            if link:
                links -= 1
                weight.ways += _is_way(node, weight.words)
            if tag in _TOLD and weight.words >= 20 and not weight.is_linked:
                weight.prose += 1
            if chain:
                chain[-1][0].add(weight)
            continue
        if node.is_text_node:
            if words := (node.text_content or "").split():
                chain[-1][0].add_text(words, linked=links > 0)
            continue
        tag = node.tag or "" if node.is_element_node else ""
        if not tag or tag in SILENT:
            continue
        # An old page's <a name> is only a place, and often never closed.
        link = tag == "a" and "href" in node.attributes
        inner = link and (node.attributes.get("href") or "") in places
        weight = Weight(titles=int(tag == "h1"), links=int(link), inner=int(inner))
        weights[node.mem_id] = weight
        chain.append((weight, link))
        links += link
        stack.append((node, tag))
        stack.extend((child, "") for child in children(node))
    return Weights(weights)


def _places(root: LexborNode) -> set[str]:
    """What links to a heading name: it, something in it, the part of the page that it opens, or an anchor before it."""
    found: set[str | None] = set()
    for heading in root.css("h1, h2, h3, h4, h5, h6"):
        before = heading.prev
        while before is not None and not before.is_element_node:
            before = before.prev
        around = before if before is not None else heading.parent
        named = [heading, *heading.css("[id], [name]")]
        if around is not None and (before is None or before.tag in INLINE):
            named.append(around)
        for node in named:
            found |= {node.attributes.get("id"), node.attributes.get("name")}
    return {f"#{name}" for name in found if name}


def main_content(body: LexborNode, weights: Weights) -> LexborNode:
    """The one <main> or <article> if it holds most of the page's prose, else the body."""
    whole = weights.of(body)
    for selector in ("main, [role=main]", "article"):
        found = [node for node in body.css(selector) if node in weights]
        outer = [node for node in found if not any(_is_inside(node, other) for other in found[:20])]
        if len(outer) == 1:
            weight = weights.of(outer[0])
            if weight.words and (weight.prose >= 0.5 * whole.prose and weight.words >= 0.25 * whole.words):
                return outer[0]
    return body


def outside(root: LexborNode, body: LexborNode, weights: Weights) -> list[LexborNode]:
    """The elements beside the way from `body` to the `root` that is read, in the order of the page."""
    before: list[LexborNode] = []
    after: list[LexborNode] = []
    node = root
    while node.mem_id != body.mem_id and (parent := node.parent) is not None:
        beside = [child for child in reversed(children(parent)) if child in weights]
        at = next((n for n, child in enumerate(beside) if child.mem_id == node.mem_id), len(beside))
        before, after = beside[:at] + before, after + beside[at + 1 :]
        node = parent
    return before + after


def _is_way(link: LexborNode, words: int) -> bool:
    """Whether a link of so many words says of itself that it leads to a page beside this one, or to this one in another
    language, by whose name it is called then; another text in that language has a longer title."""
    attributes = link.attributes
    relations = (attributes.get("rel") or "").lower().split()
    translated = "hreflang" in attributes and (words <= _LANGUAGE_NAME or "alternate" in relations)
    return translated or "accesskey" in attributes or not _WAYS.isdisjoint(relations)


def _is_inside(node: LexborNode, other: LexborNode) -> bool:
    above = node.parent
    steps = 0
    while above is not None and steps < 200:
        if above.mem_id == other.mem_id:
            return True
        above = above.parent
        steps += 1
    return False
