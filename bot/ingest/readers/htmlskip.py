"""Which parts of a web page are its content. In: nodes. Out: the root of the main content, and why a part is left out.

Tags and roles say what they are. Class names and ids only hint ("share" may be a button or a stock), so what they name
goes only if it also looks like furniture: mostly links, or without a paragraph of prose. Links to the page before and
after, to other languages, and rows of links with nothing but signs between them need no name to be known.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

import regex
from selectolax.lexbor import LexborNode

from bot.ingest import tidy

_TAGS = {
    "nav": "navigation",
    "aside": "side box",
    "footer": "footer",
    "form": "form",
    "dialog": "dialog",
    "menu": "menu",
    "noscript": "notice for browsers without scripts",
}
_SILENT = frozenset({
    "script", "style", "template", "svg", "canvas", "iframe", "object", "embed", "video", "audio", "button", "select",
    "textarea", "input", "option", "map", "math", "link", "meta", "head", "title", "img", "picture", "source",
    "track", "area", "base", "param", "progress", "meter", "datalist",
})  # fmt: skip
_ROLES = {
    "navigation": "navigation",
    "complementary": "side box",
    "contentinfo": "footer",
    "search": "search box",
    "dialog": "dialog",
    "alertdialog": "dialog",
    "menu": "menu",
    "menubar": "menu",
    "toolbar": "toolbar",
}
_BLOCKS = frozenset({"p", "div", "ul", "ol", "dl", "li", "table", "tr", "center", "section"})
_WAYS = frozenset(
    {"prev", "previous", "next", "up", "first", "last", "start", "home", "top", "contents", "toc", "index"}
)
"""What the rel of a link between the pages of a document says."""
_BETWEEN = frozenset("|>»›·•→⟩▸▶")
_SIGNS = re.compile(r"(?<!\S)[^\w\s]+(?!\S)")
_NUMBERS = frozenset("0123456789.()[]§•·*-–—►") | _BETWEEN
_ANCHOR_SIGNS = frozenset("§¶🔗⚓↑⇑⬆▲↩⤴")
_HEADINGS = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})
_INLINE = frozenset({"a", "span", "em", "strong", "b", "i", "code"})
_CONTENT = frozenset({"body", "main", "article", "p", "code", "pre", "td", "th", "tr", "table", "tbody"})
_CALLOUT = regex.compile(r"(?i)note|tip|warn|caution|danger|info|callout|admonition|important|example")
"""Of asides, those that belong to the text: "info" names the boxes of wikis as well."""
_FOLDED = regex.compile(
    r"(?i)(?:accordion|toggle|collapsible|expand(?:er)?|faq|tab)[\w-]*[-_]{1,2}(?:title|head(?:er|ing)?|question|control|button)"
    r"|faq[-_]?question|(?:^|\s)(?:accordion|collapsible)(?:\s|$)"
)
_FOLDED_WORDS = 30
_BOX_WORDS = {
    name: reason
    for reason, names in {
        "cookie notice": ("cookie", "cookies", "consent", "gdpr"),
        "newsletter box": ("newsletter", "subscribe", "signup", "mailchimp"),
        "dialog": ("popup", "modal"),
        "subscription box": ("paywall",),
        "appeal for support": ("donate",),
        "navigation": ("skip", "jump"),
        "not for print": ("noprint", "printfooter"),
        "link back": ("backlink",),
        "edit link": ("editsection",),
        "link to itself": ("headerlink",),
    }.items()
    for name in names
}
"""Parts of class names that name a small box."""
_LEADING = frozenset({"skip", "jump"})
"""Those of them that name links alone: the id of a text may say what it tells of."""
_HINT_WORDS = {
    name: reason
    for reason, names in {
        "navigation": (
            "nav",
            "navbar",
            "navigation",
            "navbox",
            "navheader",
            "navfooter",
            "menu",
            "pagination",
            "pager",
            "breadcrumb",
            "breadcrumbs",
            "docnav",
        ),
        "table of contents": ("toc",),
        "side box": ("sidebar", "widget"),
        "related posts": ("related", "recommended", "recommendations", "trending", "popular", "teaser", "teasers"),
        "sharing buttons": ("share", "sharing", "sharedaddy", "social"),
        "comments": ("comment", "comments", "respond"),
        "advertisement": ("advert", "advertisement", "ad", "ads", "adsbygoogle", "promo", "sponsored"),
        "categories": ("catlinks",),
        "page header": ("masthead", "banner", "tagline"),
        "footer": ("footer",),
        "tags": ("tags", "tagcloud"),
    }.items()
    for name in names
}
"""Parts of class names and ids that may name furniture, or something else altogether."""
_HIDDEN = regex.compile(r"(?i)display\s*:\s*none|visibility\s*:\s*hidden")
_NAME_PART = regex.compile(r"[a-z]+")
_CAMEL = regex.compile(r"(?<=[a-z])(?=[A-Z])")
_INDEX = regex.compile(r"(?:^|\s)(?:index(?:-\w+)?|(?:gen)?indextable|genindex)(?:\s|$)")
_FEW = 120
_LANGUAGE_NAME = 2  # words at most: "português (Brasil)"
_LINKED = 0.5
_COLUMNS = 100


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

    @property
    def link_share(self) -> float:
        """The share of the words that are links."""
        return self.linked / self.words if self.words else 0.0


def weigh(root: LexborNode) -> dict[int, Weight]:
    """The weight of every element below `root`, by its id in memory."""
    weights: dict[int, Weight] = {}
    places = _places(root)
    chain: list[Weight] = []
    links = 0
    stack: list[tuple[LexborNode, bool]] = [(root, False)]
    while stack:
        node, leaving = stack.pop()
        if leaving:
            weight = chain.pop()
            if _is_link(node):
                links -= 1
                weight.ways += _is_way(node, weight.words)
            if node.tag in {"p", "li", "dd", "td"} and weight.words >= 20 and weight.link_share < _LINKED:
                weight.prose += 1
            if chain:
                chain[-1].add(weight)
            continue
        if node.is_text_node:
            text = node.text_content or ""
            words = len(text.split())
            chain[-1].words += words
            if links:
                chain[-1].linked += words
            elif words:
                signs = _SIGNS.findall(text)
                chain[-1].loose += words - len(signs)
                chain[-1].told += sum(not _NUMBERS.issuperset(word) for word in text.split())
                chain[-1].between += sum(map(_BETWEEN.issuperset, signs))
            continue
        if not node.is_element_node or node.tag in _SILENT:
            continue
        link = _is_link(node)
        inner = link and (node.attributes.get("href") or "") in places
        weight = Weight(titles=int(node.tag == "h1"), links=int(link), inner=int(inner))
        weights[node.mem_id] = weight
        chain.append(weight)
        links += link
        stack.append((node, True))
        stack.extend((child, False) for child in _children(node))
    return weights


def _places(root: LexborNode) -> set[str]:
    """What links to a heading name: it, something in it, the part of the page that it opens, or an anchor before it."""
    found: set[str | None] = set()
    for heading in root.css("h1, h2, h3, h4, h5, h6"):
        before = heading.prev
        while before is not None and not before.is_element_node:
            before = before.prev
        around = before if before is not None else heading.parent
        named = [heading, *heading.css("[id], [name]")]
        if around is not None and (before is None or before.tag in _INLINE):
            named.append(around)
        for node in named:
            found |= {node.attributes.get("id"), node.attributes.get("name")}
    return {f"#{name}" for name in found if name}


def main_content(body: LexborNode, weights: dict[int, Weight]) -> LexborNode:
    """The one <main> or <article> if it holds most of the page's prose, else the body."""
    whole = weights.get(body.mem_id, Weight())
    for selector in ("main, [role=main]", "article"):
        found = [node for node in body.css(selector) if node.mem_id in weights]
        outer = [node for node in found if not any(_is_inside(node, other) for other in found[:20])]
        if len(outer) == 1:
            weight = weights[outer[0].mem_id]
            if weight.words and (weight.prose >= 0.5 * whole.prose and weight.words >= 0.25 * whole.words):
                return outer[0]
    return body


def outside(root: LexborNode, body: LexborNode, weights: dict[int, Weight]) -> list[LexborNode]:
    """The elements beside the way from `body` to the `root` that is read, in the order of the page."""
    before: list[LexborNode] = []
    after: list[LexborNode] = []
    node = root
    while node.mem_id != body.mem_id and (parent := node.parent) is not None:
        beside = [child for child in reversed(_children(parent)) if child.mem_id in weights]
        at = next((n for n, child in enumerate(beside) if child.mem_id == node.mem_id), len(beside))
        before, after = beside[:at] + before, after + beside[at + 1 :]
        node = parent
    return before + after


class Judge:
    """Says of the elements below a root which are left out."""

    def __init__(self, root: LexborNode, weights: dict[int, Weight]) -> None:
        self._weights = weights
        self._root = root
        self._whole = weights.get(root.mem_id, Weight())
        self._in_page = root.tag == "body"
        self._data_tables: dict[int, bool] = {}
        self._headed: dict[int, bool] = {}

    def reason_to_drop(self, node: LexborNode) -> str | None:
        """Why `node` is left out, "inline" where that is not worth a report; None for content."""
        tag = node.tag or ""
        if tag in _SILENT and not (tag == "button" and (self.is_in_heading(node) or self.unfolds(node))):
            return "inline"
        if node.mem_id == self._root.mem_id:
            return None
        attributes = node.attributes
        weight = self._weights.get(node.mem_id, Weight())
        if tag == "a" and weight.words == 1 and _ANCHOR_SIGNS.issuperset(text_of(node, 10)):
            return "inline"
        if "hidden" in attributes or _HIDDEN.search(attributes.get("style") or ""):
            return "hidden part"
        if attributes.get("aria-hidden") == "true":
            return "hidden part" if weight.words > 3 else "inline"
        names = f"{attributes.get('class') or ''} {attributes.get('id') or ''}"[:2_000]
        if tag in _TAGS and not (tag == "aside" and _CALLOUT.search(names)):
            return None if self._is_bulk(weight) else _TAGS[tag]
        role = (attributes.get("role") or "").lower()
        if role in _ROLES:
            return None if self._is_bulk(weight) else _ROLES[role]
        if (tag == "header" or role == "banner") and self._in_page and not weight.titles:
            return None if self._is_bulk(weight) else "page header"
        if tag in _BLOCKS and not weight.prose and not weight.titles:
            if _leads_on(weight):
                return "navigation"
            if tag != "tr" and _lists_contents(weight):
                return "table of contents"
            if weight.link_share >= _LINKED and _INDEX.search((attributes.get("class") or "")[:1_000]):
                return "index"
        if tag in _HEADINGS or tag in _CONTENT:
            return None
        return self._named(attributes, weight, in_heading=self.is_in_heading(node)) or self._link_list(tag, weight)

    def is_data_row(self, row: LexborNode) -> bool:
        """Whether a row belongs to a table of data, not one that lays out the page."""
        table = row.parent
        while table is not None and table.tag != "table":
            table = table.parent
        if table is None:
            return False
        if table.mem_id not in self._data_tables:
            self._data_tables[table.mem_id] = self._is_data_table(table)
        return self._data_tables[table.mem_id]

    def unfolds(self, node: LexborNode) -> bool:
        """Whether a click on `node` shows what stands below it, so that it heads that: the question of an accordion."""
        attributes = node.attributes
        names = (attributes.get("class") or "")[:500]
        toggles = attributes.get("data-bs-toggle") or attributes.get("data-toggle")
        if not (toggles == "collapse" or _FOLDED.search(names)):
            return False
        inside = self._weights.get(node.mem_id)
        words = inside.words if inside else len((node.text(deep=True) or "").split())  # buttons are not weighed
        return 1 < words <= _FOLDED_WORDS

    def _is_data_table(self, table: LexborNode) -> bool:
        if table.css_first("table table, h1, h2, pre") is not None or table.attributes.get("role") == "presentation":
            return False
        rows = cells = places = titled = indented = 0
        spanning: list[int] = []  # for each cell from above that reaches this row, how many it still reaches
        for row in table.css("tr"):
            spanning = [left - 1 for left in spanning if left > 1][:_COLUMNS]
            # A picture beside a note makes no column.
            own = [cell for cell in _children(row) if cell.tag in {"td", "th"} and not self._is_empty_side(cell)]
            cells += len(own)
            titled += len(own) == 1 and not spanning and span_of(own[0], "colspan") > 1
            indented += bool(own) and not self._weights.get(own[-1].mem_id, Weight()).words  # the first of them
            rows += bool(own)
            places += len(own) + len(spanning)
            spanning += [reach for cell in own if (reach := span_of(cell, "rowspan")) > 1]
        words = self._weights.get(table.mem_id, Weight()).words
        if indented < 2:  # else what stands below a title is its text
            rows, places = rows - titled, places - titled
        return rows >= 1 and places >= 2 * rows - 1 and places > rows and words <= 40 * cells

    def _is_empty_side(self, cell: LexborNode) -> bool:
        return "rowspan" in cell.attributes and not self._weights.get(cell.mem_id, Weight()).words

    def _named(self, attributes: dict[str, str | None], weight: Weight, *, in_heading: bool) -> str | None:
        """Furniture by its class or id; in a heading, whose words often link to the table of contents, by the class of
        a small box alone."""
        if weight.titles or self._is_bulk(weight):
            return None
        for key in ("class", "id"):
            names = _CAMEL.sub(" ", (attributes.get(key) or "")[:1_000]).lower()
            for word in _NAME_PART.findall(names):
                if key == "class" and word in _BOX_WORDS and weight.words <= _FEW:
                    return _BOX_WORDS[word]
                if in_heading:
                    continue
                if word in _LEADING and weight.linked < weight.words:
                    continue
                reason = _BOX_WORDS.get(word) or _HINT_WORDS.get(word)
                if reason and (weight.link_share >= _LINKED or (not weight.prose and weight.words <= _FEW)):
                    return reason
        return None

    def is_in_heading(self, node: LexborNode) -> bool:
        """Whether only inline elements stand between a heading and `node`. Of each of them it is asked once: tags that
        are never closed lie in one another by the thousand."""
        passed: list[int] = []
        above = node.parent
        while above is not None and above.tag in _INLINE and above.mem_id not in self._headed:
            passed.append(above.mem_id)
            above = above.parent
        found = above is not None and (above.tag in _HEADINGS or self._headed.get(above.mem_id, False))
        self._headed.update(dict.fromkeys(passed, found))
        return found

    def _link_list(self, tag: str, weight: Weight) -> str | None:
        """A list of links in a page that does not mark its content."""
        if self._in_page and tag in {"ul", "ol", "div", "section"} and not weight.prose and not weight.titles:
            return "list of links" if weight.words >= 3 and weight.link_share >= 0.85 else None
        return None

    def _is_bulk(self, weight: Weight) -> bool:
        """Whether so much of the page lies here that it cannot be furniture, whatever it is called."""
        return weight.prose >= 2 and weight.words > 0.5 * self._whole.words and weight.link_share < _LINKED


def _leads_on(weight: Weight) -> bool:
    """Whether a block only leads to other pages: its links, but for one at most, to those before, after or above, or to
    the same page in other languages, with labels at most beside them; or more than two links with nothing but signs
    between them: "Dover → Calais" says something."""
    if weight.ways and weight.ways >= weight.links - 1:
        return weight.loose <= weight.links + 1
    return weight.links > 2 and weight.between >= weight.links - 1 and not weight.loose


def _lists_contents(weight: Weight) -> bool:
    """Whether a block is but links to headings of its own page, with a number before each at most."""
    return weight.links > 2 and weight.inner == weight.links and not weight.told


def span_of(cell: LexborNode, attribute: str) -> int:
    """How many columns or rows a cell takes."""
    value = (cell.attributes.get(attribute) or "")[:6].strip()
    return min(max(int(value), 1), _COLUMNS) if value.isascii() and value.isdigit() else 1


def is_header_row(row: LexborNode) -> bool:
    """Whether a table row names columns."""
    tags = [child.tag for child in _children(row) if child.tag in {"td", "th"}]
    parent = row.parent
    return bool(tags) and (all(tag == "th" for tag in tags) or (parent is not None and parent.tag == "thead"))


def text_of(node: LexborNode, limit: int) -> str:
    """The text below a node on one line, at most about `limit` characters."""
    parts: list[str] = []
    size = 0
    stack = [node]
    while stack and size < limit:
        current = stack.pop()
        if current.is_text_node:
            parts.append(current.text_content or "")
            size += len(parts[-1])
        elif current.is_element_node and current.tag not in _SILENT:
            parts.append(" ")
            stack.extend(_children(current))
    return tidy.line("".join(parts)[:limit])


def _children(node: LexborNode) -> list[LexborNode]:
    """The children of a node, last first: as a stack wants them."""
    children: list[LexborNode] = []
    child = node.child
    while child is not None:
        children.append(child)
        child = child.next
    children.reverse()
    return children


def _is_link(node: LexborNode) -> bool:
    """Whether `node` leads somewhere: an old page's <a name> is only a place, and often never closed."""
    return node.tag == "a" and "href" in node.attributes


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
