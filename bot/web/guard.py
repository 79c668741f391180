"""What every request and reply has to be like. In: headers. Out: whether the request is let in, headers of the reply.

A page of somebody else's must neither read the console (Host is checked, against names that are pointed at this
machine) nor write to it (Origin is checked, and each form carries the token of its session).
"""

from __future__ import annotations

import ipaddress
from collections.abc import Mapping
from urllib.parse import urlsplit

HEADERS: Mapping[str, str] = {
    "Server": "Quoth",
    "Content-Security-Policy": (
        "default-src 'self'; base-uri 'none'; object-src 'none'; form-action 'self'; frame-ancestors 'none'"
    ),
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
    # With "no-referrer" browsers would send "Origin: null" along with the console's own forms.
    "Referrer-Policy": "same-origin",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Permissions-Policy": "camera=(), geolocation=(), microphone=()",
    "Cache-Control": "no-store",
    "X-Robots-Tag": "noindex, nofollow",
}
_HERE = {"localhost", "127.0.0.1", "::1"}


def known_host(host: str, public: str) -> bool:
    """Whether a Host header names this machine, an address, or the public address; other names may be anybody's."""
    name = _name_of(f"//{host}")
    if not name:
        return False
    return name in _HERE or name == _name_of(public) or _is_address(name)


def same_origin(origin: str | None, fetch_site: str | None, host: str, public: str) -> bool:
    """Whether what is posted comes from a page of this host, as far as the browser tells."""
    if origin is None:
        return fetch_site in (None, "same-origin", "none")
    place = _place_of(origin)
    return place is not None and place in (_place_of(f"{urlsplit(origin).scheme}://{host}"), _place_of(public))


def _name_of(url: str) -> str:
    try:
        return urlsplit(url).hostname or ""
    except ValueError:
        return ""


def _place_of(url: str) -> tuple[str, int] | None:
    """Host and port."""
    try:
        parts = urlsplit(url)
        if parts.scheme not in {"http", "https"} or not parts.hostname:
            return None
        port = parts.port or (443 if parts.scheme == "https" else 80)
    except ValueError:
        return None
    return parts.hostname, port


def _is_address(name: str) -> bool:
    try:
        ipaddress.ip_address(name)
    except ValueError:
        return False
    return True
