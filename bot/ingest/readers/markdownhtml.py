"""HTML within Markdown. In: the source of a block, or of one tag. Out: its text; what is left out, as pairs of
the reason and the piece."""

from __future__ import annotations

import html
import re
from collections.abc import Iterable, Sequence

from bot.ingest import tidy
from bot.ingest.raised import BY_TAG

_ELEMENTS = frozenset(
    (  # noqa: SIM905 - as a list it would be as long as this file
        "a abbr acronym address area article aside audio b base bdi bdo big blockquote body br button canvas caption "
        "center cite code col colgroup data datalist dd del details dfn dialog dir div dl dt em embed fieldset "
        "figcaption figure font footer form frame frameset h1 h2 h3 h4 h5 h6 head header hgroup hr html i iframe img "
        "input ins kbd label legend li link main map mark menu meta meter nav nobr noscript object ol optgroup option "
        "output p param picture pre progress q rp rt ruby s samp script search section select slot small source span "
        "strike strong style sub summary sup svg table tbody td template textarea tfoot th thead time title tr track "
        "tt u ul var video wbr"
    ).split()
)
"""What makes a tag of HTML: in `vector<int>` the same signs are words of the text."""
_SUMMARY = re.compile(r"<summary\b[^<>]*>((?:(?!<summary\b).)*?)</summary\s*>", re.DOTALL | re.IGNORECASE)
_SCRIPT = re.compile(r"<(sup|sub)(?:\s[^<>]{0,200})?>(?:<a\s[^<>]{0,300}>)?([^<>]{1,12})(?:</a>)?</\1>", re.IGNORECASE)
_BREAKS = frozenset({"br", "hr", "wbr"})
_TAG = re.compile(r"""<(/?)([a-z][a-z0-9]*)(?=[\s/>])((?:[^<>"']|"[^"]*"|'[^']*')*|[^<>]*)>""", re.IGNORECASE)
_UNSHOWN = re.compile(
    r"<!--.*?(?:-->|\Z)|<(script|style|svg|template)\b.*?(?:</\1\s*>|\Z)|<\?.*?(?:\?>|\Z)|<!\[CDATA\[.*?(?:\]\]>|\Z)"
    r"|<![a-z][^>]*>",
    re.DOTALL | re.IGNORECASE,
)


def read(content: str) -> tuple[list[str], list[tuple[str, str]]]:
    """The texts of a block, every second one a summary; what is left out. A block without text is left out whole."""
    shown = _UNSHOWN.sub(" ", content)
    texts = [
        tidy.line(html.unescape(_TAG.sub(lambda tag: " " if _is_html(tag) else tag[0], _SCRIPT.sub(_scripted, part))))
        for part in _SUMMARY.split(shown)
    ]
    if not any(texts):
        return [], [("HTML without text", content)]
    return texts, _left_out(_UNSHOWN.finditer(content)) + alone([tag for tag in _TAG.finditer(shown) if _is_html(tag)])


def tag_of(content: str) -> re.Match[str] | None:
    """The tag that a piece is, if it is one of HTML."""
    tag = _TAG.fullmatch(content)
    return tag if tag is not None and _is_html(tag) else None


def breaks(tag: re.Match[str]) -> bool:
    """Whether a line may end where the tag stands."""
    return tag[2].lower() in _BREAKS


def unshown(content: str) -> list[tuple[str, str]]:
    """A piece that is a comment, or another that no page shows, to be left out; none for others."""
    whole = _UNSHOWN.fullmatch(content)
    return _left_out([whole]) if whole else []


def alone(tags: Sequence[re.Match[str]]) -> list[tuple[str, str]]:
    """Of some tags, those to report. In pairs they are markup, as asterisks are; one alone ("cp <source> here") may
    have been meant as text."""
    opened, closed = ({tag[2].lower() for tag in tags if bool(tag[1]) == closing} for closing in (False, True))
    left_out: list[tuple[str, str]] = []
    for tag in tags:
        name = tag[2].lower()
        if name == "img":
            left_out.append(("image", tag[0]))
        elif name not in opened & closed | _BREAKS:
            left_out.append(("HTML tag", tag[0]))
    return left_out


def _scripted(match: re.Match[str]) -> str:
    return BY_TAG[match[1].lower()](match[2])


def _left_out(pieces: Iterable[re.Match[str]]) -> list[tuple[str, str]]:
    return [("HTML that is not shown", piece[0]) for piece in pieces]


def _is_html(tag: re.Match[str]) -> bool:
    return tag[2].lower() in _ELEMENTS
