"""Which parts of a web page are left out. In: elements, and what those of the page weigh. Out: why one is no content.

Tags and roles say what they are. Class names and ids only hint ("share" may be a button or a stock), so what they name
goes only if it also looks like furniture: mostly links, or without a paragraph of prose. Links to the page before and
after, to other languages, and rows of links with nothing but signs between them need no name to be known.
"""

from __future__ import annotations

import functools

import regex
from selectolax.lexbor import LexborNode

from bot.ingest.readers.htmlfolds import Folds
from bot.ingest.readers.htmlnodes import HEADINGS, SILENT, names_of, text_of
from bot.ingest.readers.htmlparts import exported_part, is_exported, part_of
from bot.ingest.readers.htmlweight import Weight, Weights

_FURNITURE = {
    "nav": "navigation",
    "aside": "side box",
    "footer": "footer",
    "form": "form",
    "dialog": "dialog",
    "menu": "menu",
    "noscript": "notice for browsers without scripts",
}
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
_OF_LINKS = frozenset({"p", "div", "ul", "ol", "dl", "li", "table", "tr", "center", "section"})
"""The elements that may hold links to other places and nothing else."""
_ANCHOR_SIGNS = frozenset("§¶🔗⚓↑⇑⬆▲↩⤴")
_CONTENT = frozenset({"body", "main", "article", "p", "code", "pre", "td", "th", "tr", "table", "tbody"})
_CALLOUT = regex.compile(r"(?i)note|tip|warn|caution|danger|info|callout|admonition|important|example")
"""Of asides, those that belong to the text: "info" names the boxes of wikis as well."""
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


class Judge:
    """Says of the elements below a root which are left out. `weights`: of those of the page."""

    def __init__(self, root: LexborNode, weights: Weights, folds: Folds) -> None:
        self._weights = weights
        self._folds = folds
        self._root = root
        self._whole = weights.of(root)
        self._in_page = root.tag == "body"
        self._exported = self._in_page and is_exported(root)

    def reason_to_drop(self, node: LexborNode) -> str | None:
        """Why `node` is left out, "inline" where that is not worth a report; None for content."""
        tag = node.tag or ""
        names = names_of(node)
        weight = self._weights.of(node)
        if part := part_of(node, names, weight.words):
            return part
        if tag in SILENT and not (tag == "button" and (self._folds.is_in_heading(node) or self._folds.unfolds(node))):
            return "inline"
        if node.mem_id == self._root.mem_id:
            return None
        attributes = node.attributes
        if tag == "a" and weight.words == 1 and _ANCHOR_SIGNS.issuperset(text_of(node, 10)):
            return "inline"
        if self._exported and (part := exported_part(node)):
            return part
        style = attributes.get("style")
        if "hidden" in attributes or (style and _HIDDEN.search(style)):
            return "hidden part"
        if attributes.get("aria-hidden") == "true":
            return "hidden part" if weight.words > 3 else "inline"
        if tag in _FURNITURE and not (tag == "aside" and _is_callout(attributes)):
            return None if self._is_bulk(weight) else _FURNITURE[tag]
        role = (attributes.get("role") or "").lower()
        if role in _ROLES:
            return None if self._is_bulk(weight) else _ROLES[role]
        if (tag == "header" or role == "banner") and self._in_page and not weight.titles:
            return None if self._is_bulk(weight) else "page header"
        if tag in _OF_LINKS and not weight.prose and not weight.titles:
            if _leads_on(weight):
                return "navigation"
            if tag != "tr" and _lists_contents(weight):
                return "table of contents"
            if weight.is_linked and _INDEX.search((attributes.get("class") or "")[:1_000]):
                return "index"
        if tag in HEADINGS or tag in _CONTENT:
            return None
        return self._named(node, attributes, weight) or self._link_list(tag, weight)

    def _named(self, node: LexborNode, attributes: dict[str, str | None], weight: Weight) -> str | None:
        """Furniture by its class or id; in a heading, whose words often link to the table of contents, by the class of
        a small box alone."""
        if weight.titles or self._is_bulk(weight):
            return None
        for key in ("class", "id"):
            for word in _telling((attributes.get(key) or "")[:1_000]):
                if key == "class" and word in _BOX_WORDS and weight.words <= _FEW:
                    return _BOX_WORDS[word]
                if self._folds.is_in_heading(node):
                    continue
                if word in _LEADING and weight.linked < weight.words:
                    continue
                if weight.is_linked or (not weight.prose and weight.words <= _FEW):
                    return _BOX_WORDS.get(word) or _HINT_WORDS[word]
        return None

    def _link_list(self, tag: str, weight: Weight) -> str | None:
        """A list of links in a page that does not mark its content."""
        if self._in_page and tag in {"ul", "ol", "div", "section"} and not weight.prose and not weight.titles:
            return "list of links" if weight.words >= 3 and weight.link_share >= 0.85 else None
        return None

    def _is_bulk(self, weight: Weight) -> bool:
        """Whether so much of the page lies here that it cannot be furniture, whatever it is called."""
        return weight.prose >= 2 and weight.words > 0.5 * self._whole.words and not weight.is_linked


@functools.lru_cache(maxsize=1_000)
def _telling(names: str) -> tuple[str, ...]:
    """The parts of the names of an element that may name furniture. Most elements of a page share their names."""
    words = _NAME_PART.findall(_CAMEL.sub(" ", names).lower())
    return tuple(word for word in words if word in _BOX_WORDS or word in _HINT_WORDS)


def _leads_on(weight: Weight) -> bool:
    """Whether a block only leads to other pages: its links, but for one at most, to those before, after or above, or to
    the same page in other languages, with labels at most beside them; or more than two links with nothing but signs
    between them: "Dover → Calais" says something."""
    if weight.ways and weight.ways >= weight.links - 1:
        return weight.loose <= weight.links + 1
    return weight.links > 2 and weight.between >= weight.links - 1 and not weight.loose


def _is_callout(attributes: dict[str, str | None]) -> bool:
    """Whether an aside belongs to the text, by its class or id."""
    names = f"{attributes.get('class') or ''} {attributes.get('id') or ''}"[:2_000]
    return _CALLOUT.search(names) is not None


def _lists_contents(weight: Weight) -> bool:
    """Whether a block is but links to headings of its own page, with a number before each at most."""
    return weight.links > 2 and weight.inner == weight.links and not weight.told
