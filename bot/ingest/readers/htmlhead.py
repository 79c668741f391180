"""What a web page says of itself: title, author, date, site, language, address. In: a parsed page. Out: hints.

Taken from <title>, <meta> (Open Graph, Dublin Core), JSON-LD, <html lang>, the canonical link, microdata.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any, cast

import regex
from selectolax.lexbor import LexborHTMLParser, LexborNode

from bot.ingest import tidy
from bot.ingest.content import dates
from bot.ingest.raw import Hints
from bot.ingest.readers.htmlnodes import text_of
from bot.model import Kind

_SEPARATOR = regex.compile(r"\s+(?:[|–—•·»:]|::|-)\s+")
_LINK_SIGN = regex.compile(r"\s*[¶§#🔗]+\s*$")
_KINDS: dict[str, Kind] = {"opinionnewsarticle": "opinion", "faqpage": "faq", "qapage": "faq"}
_NEWS = frozenset({"newsarticle", "reportagenewsarticle", "analysisnewsarticle"})
_LONGEST = 300
_LONGEST_JSON = 500_000


def read(parser: LexborHTMLParser) -> Hints:
    """The hints of a page's head; everything is optional, nothing raises."""
    meta = _meta(parser)
    data = list(_json_ld(parser))
    types = {t.lower() for item in data for t in _texts(item.get("@type"))}
    heading = parser.css_first("h1")
    site = meta.get("og:site_name") or _first(_names(item.get("publisher")) for item in data) or meta.get("publisher")
    return Hints(
        title=_channel(parser) or _title(parser, meta, data, _heading(heading), site),
        author=_author(parser, meta, data),
        publisher=_short(site),
        published=_date(parser, meta, data),
        url=_url(parser, meta),
        language=_language(parser, meta),
        kind=next((kind for name, kind in _KINDS.items() if name in types), None),
        news=bool(types & _NEWS),
    )


def _meta(parser: LexborHTMLParser) -> dict[str, str]:
    values: dict[str, str] = {}
    for node in parser.css("meta[content]")[:500]:
        key = (
            node.attributes.get("property") or node.attributes.get("name") or node.attributes.get("itemprop") or ""
        ).lower()
        value = tidy.line((node.attributes.get("content") or "")[:2_000])
        if key and value:
            values.setdefault(key, value)
    return values


def _json_ld(parser: LexborHTMLParser) -> Iterator[dict[str, Any]]:
    for node in parser.css('script[type="application/ld+json"]')[:20]:
        source = node.text(deep=False)
        if len(source) > _LONGEST_JSON:
            continue
        try:
            loaded: Any = json.loads(source)
        except (ValueError, RecursionError):
            continue
        for item in _list(loaded):
            if isinstance(item, dict):
                entry = cast("dict[str, Any]", item)
                yield entry
                yield from (cast("dict[str, Any]", e) for e in _list(entry.get("@graph")) if isinstance(e, dict))


def _channel(parser: LexborHTMLParser) -> str | None:
    """The name of a channel of Discord that was exported."""
    entries = parser.css(".preamble__entry")[:2]  # of the server, then of the channel in its category
    return _short((_text(entries[1]) or "").rpartition(" / ")[2]) if len(entries) > 1 else None


def _title(
    parser: LexborHTMLParser, meta: dict[str, str], data: list[dict[str, Any]], heading: str | None, site: str | None
) -> str | None:
    page = _own_text(parser.css_first("title"))
    candidates = [meta.get("og:title"), _first(_texts(item.get("headline")) for item in data), page]
    declared = next((title for title in candidates if title), None)
    if not declared:
        return _short(heading)
    if heading and len(heading) >= 4 and any(title and heading.casefold() in title.casefold() for title in candidates):
        return _short(heading)
    # "Title | Site": the site is no part of it.
    parts = _SEPARATOR.split(declared)
    if len(parts) > 1 and site and parts[-1].casefold() == site.casefold():
        declared = declared[: declared.rindex(parts[-1])]
        declared = regex.sub(r"\s+(?:[|–—•·»:]|::|-)\s+$", "", declared)
    elif len(parts) > 1 and declared == page and len(parts[0]) >= max(len(part) for part in parts[1:]):
        declared = parts[0]
    return _short(declared)


def _author(parser: LexborHTMLParser, meta: dict[str, str], data: list[dict[str, Any]]) -> str | None:
    for key in (
        "author",
        "article:author",
        "dc.creator",
        "dcterms.creator",
        "parsely-author",
        "citation_author",
        "byl",
    ):
        value = regex.sub(r"(?i)^by\s+", "", meta.get(key, ""))
        if value and not value.startswith("http"):
            return _short(value)
    for item in data:
        if names := list(_names(item.get("author"))):
            return _short(", ".join(names[:5]))
    for selector in ("[itemprop=author] [itemprop=name]", "[itemprop=author]", "[rel=author]", ".p-author"):
        if value := _text(parser.css_first(selector)):
            return _short(regex.sub(r"(?i)^by\s+", "", value))
    return None


def _date(parser: LexborHTMLParser, meta: dict[str, str], data: list[dict[str, Any]]) -> str | None:
    declared = [
        meta.get(key, "")
        for key in (
            "article:published_time", "datepublished", "date", "dc.date", "dc.date.issued", "dcterms.date",
            "dcterms.created", "citation_publication_date", "parsely-pub-date", "pubdate", "sailthru.date",
        )
    ]  # fmt: skip
    declared += [text for item in data for text in _texts(item.get("datePublished"))]
    for selector in ("time[itemprop=datePublished]", "time[pubdate]", "article time[datetime]", "time.published"):
        if (node := parser.css_first(selector)) is not None:
            declared.append(node.attributes.get("datetime") or _text(node) or "")
    for value in declared:
        for _, _, iso in dates.find(value.replace("/", "-")[:100]):
            return iso
    return None


def _url(parser: LexborHTMLParser, meta: dict[str, str]) -> str | None:
    link = parser.css_first("link[rel=canonical]")
    for value in (link.attributes.get("href") if link is not None else None, meta.get("og:url")):
        if value and regex.fullmatch(r"https?://[^\s<>\"]{3,2000}", tidy.line(value)):
            return tidy.line(value)
    return None


def _language(parser: LexborHTMLParser, meta: dict[str, str]) -> str | None:
    root = parser.css_first("html")
    value = (root.attributes.get("lang") if root is not None else None) or meta.get("og:locale") or meta.get("language")
    match = regex.match(r"([A-Za-z]{2})(?:[-_]|$)", (value or "").strip())
    return match[1].lower() if match else None


def _names(value: object) -> Iterator[str]:
    for entry in _list(value):
        if isinstance(entry, dict):
            yield from _texts(cast("dict[str, Any]", entry).get("name"))
        else:
            yield from (text for text in _texts(entry) if not text.startswith("http"))


def _texts(value: object) -> Iterator[str]:
    for entry in _list(value):
        if isinstance(entry, str) and (text := tidy.line(entry[:2_000])):
            yield text


def _list(value: object) -> list[Any]:
    return cast("list[Any]", value)[:50] if isinstance(value, list) else [] if value is None else [value]


def _first(iterators: Iterator[Iterator[str]]) -> str | None:
    return next((text for texts in iterators for text in texts), None)


def _text(node: LexborNode | None) -> str | None:
    return text_of(node, 2_000) or None if node is not None else None


def _heading(node: LexborNode | None) -> str | None:
    """The text of a heading without the sign of the link to itself at its end."""
    text = _text(node)
    return _LINK_SIGN.sub("", text) or None if text else None


def _own_text(node: LexborNode | None) -> str | None:
    return tidy.line(node.text(deep=False)[:2_000]) or None if node is not None else None


def _short(value: str | None) -> str | None:
    return value[:_LONGEST].strip() or None if value else None
