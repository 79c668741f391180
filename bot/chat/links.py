"""Links to where a quote stands on the web. In: a source's URL and the quoted text. Out: a URL safe in Discord
Markdown.

A text fragment (`#:~:text=first,last`) makes browsers scroll to the quote and mark it. `-`, `,` and `&` have a meaning
in it and are percent-encoded, and so is all that could end a Markdown link.
"""

from __future__ import annotations

from urllib.parse import quote, urlsplit

from bot.chat.measure import units
from bot.chat.message import LINK

_WORDS = 5
_URL_KEPT = "%/:=&?~#+!$,;'@*"


def web_link(url: str | None, text: str = "", page: int | None = None) -> str | None:
    """`url` with a fragment for `text`; without it where that would be too long, None where it is no usable web
    address. What has pages is shown by a viewer that knows no fragments of text, but opens a page (`#page=4`)."""
    base = _checked(url)
    if base is not None and page is not None:
        paged = f"{base}#page={page}"
        return base if "#" in base or units(paged) > LINK else paged
    if base is None or not text.strip():
        return base
    joint = ":~:" if "#" in base else "#:~:"
    linked = f"{base}{joint}text={_fragment(text)}"
    return linked if units(linked) <= LINK else base


def _checked(url: str | None) -> str | None:
    if not url:
        return None
    try:
        parts = urlsplit(url.strip())
        host = parts.hostname
    except ValueError:
        return None
    if parts.scheme.lower() not in {"http", "https"} or not host or parts.username is not None:
        return None
    encoded = quote(url.strip(), safe=_URL_KEPT, errors="replace")
    encoded = f"{parts.scheme.lower()}{encoded[len(parts.scheme) :]}"
    return encoded if units(encoded) <= LINK else None


def _fragment(text: str) -> str:
    """The quote whole when short, else its first and last words; only of its first paragraph, which a browser can
    match."""
    words = text.strip().splitlines()[0].split()
    if len(words) <= 2 * _WORDS:
        return _encode(" ".join(words))
    return f"{_encode(' '.join(words[:_WORDS]))},{_encode(' '.join(words[-_WORDS:]))}"


def _encode(text: str) -> str:
    return quote(text.encode("utf-8", "replace"), safe="").replace("-", "%2D")
