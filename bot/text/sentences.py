"""Sentence spans. In: one paragraph (no headings, lists or tables) and its language. Out: spans without outer space.

Punkt, as nupunkt ships it for English, finds most boundaries; what it does not know is mended here: abbreviations of
other languages, ordinals before a month ("16. Juli"), initials, closing quotes, a stop after them, and
endnote markers that belong to the sentence before them, and the full stops of scripts that write no space after them.
"""

from __future__ import annotations

from collections.abc import Iterator

import regex

from bot.text.languages import language_of
from bot.text.patterns import lazily

_Span = tuple[int, int]

_CLOSERS = lazily(r"(?:[\"'”’»)\]]+(?:[.!?…]+(?=\s|$))?)?(?:\[[\p{L}\p{N}]{1,6}\])*[\"'”’»)\]]*")
_MARKER = lazily(r"(?:\[[\p{L}\p{N}]{1,6}\]\s*)+")
_CJK_STOP = lazily(r"(?:[。！？；｡।॥۔؟]+|(?<=\p{Han})[!?]+(?=[”」』’）]*\p{Han}))[」』”’）)\]]*")
_STOP = lazily(r"[.!?…][\"'“”’»)\]]*\s+(?=[«„“\"¿¡(—–]*\s?\p{Lu})")
_REMARKED = lazily(
    r"(?<=\p{Ll}{4}[.!?][\"”’)]*)(?:\[[\p{L}\p{N}][^\[\]\n]{0,40}\]|[\d¹²³⁰⁴-⁹]{1,3}(?:, ?[\d¹²³⁰⁴-⁹]{1,3}){0,4}){1,4}"
    r"(?=\s+[\"“(]?\p{Lu})"
)
"""What stands right behind a full stop without being of the next sentence: "[citation needed]", a raised number."""
_GLUED = lazily(r"(?<=\p{Ll}{3}[.!?][\"”’)]*)(?=(\p{Lu}\p{Ll}*) \p{L})")
_ORDINAL_END = lazily(r"(?:^|[\s(])\d{1,2}\.$")
_BEFORE_NUMBER = lazily(r"(?i)(?:^|[\s(])(?:max|min|ca|nr|tel|incl|excl|inkl|exkl|vol)\.$")
"""Words cut short that end no sentence where a number follows, in many languages."""
_NUMBER = lazily(r"\s*[€$£~≈]?\s?\d")
_INITIAL_END = lazily(r"(?:^|[\s(.])\p{Lu}\.$")
_CAPITALISED = lazily(r"\s*(\p{Lu}\p{Ll}*)\b(?!\.)")
_GOES_ON = lazily(r"[,;](?=\s|$)")
_SECOND_LOWER = lazily(r"^[\s\"'“”‘’(\[]*\p{Ll}")


def split(text: str, language: str) -> list[_Span]:
    """The spans of the sentences of `text`, in order, disjoint; together they hold all that is not white space."""
    cuts = [end for start, end in _boundaries(text) if start < end]
    if language != "en" and language_of(language).abbreviations:
        # Punkt takes English abbreviations for such in any language ("no.", "est."): here the language's own decide.
        cuts = sorted({*cuts, *(match.end() for match in _STOP.finditer(text))})
    if unspaced := [*_unspaced(text, language)]:
        cuts = sorted({*cuts, *unspaced})
    spans: list[_Span] = []
    start = 0
    for cut in cuts:
        stop = _absorb_closers(text, cut)
        if stop <= start:
            continue
        if cut < len(text) and _runs_on(text[start:stop].rstrip(), text[stop : stop + 40], language):
            continue
        spans.append((start, stop))
        start = stop
    if start < len(text):
        spans.append((start, len(text)))
    return [trimmed for span in spans if (trimmed := _trim(text, span))]


def _unspaced(text: str, language: str) -> Iterator[int]:
    """Where a sentence ends though no space follows its full stop: behind a remark, and before a function word in a
    text that has lost most of its spaces ("http.Get" in one that has them is a name)."""
    yield from (match.end() for match in _REMARKED.finditer(text))
    glued = [*_GLUED.finditer(text)]
    if len(glued) > 1 and len(glued) >= sum(1 for _ in _STOP.finditer(text)):
        small = language_of(language).stopwords
        yield from (match.end() for match in glued if match[1].casefold() in small)


def _boundaries(text: str) -> list[_Span]:
    from nupunkt import sent_spans  # its model loads on first use, not at import

    spans: list[_Span] = []
    for start, end in sent_spans(text):
        at = start
        for match in _CJK_STOP.finditer(text, start, end):
            if match.end() < end:
                spans.append((at, match.end()))
                at = match.end()
        spans.append((at, end))
    return spans


def _absorb_closers(text: str, cut: int) -> int:
    """Quotes, brackets and endnote markers that follow a full stop without a space belong to its sentence."""
    if cut and not text[cut - 1].isspace():
        match = _CLOSERS.match(text, cut)
        if match:
            cut = match.end()
    if match := _MARKER.match(text, cut):
        cut = match.end()
    return cut


def _runs_on(before: str, after: str, language: str) -> bool:
    """Whether the full stop at the end of `before` ends no sentence."""
    if not after.strip():
        return False
    if _GOES_ON.match(after):  # “Why?”, he asked
        return True
    if not before.endswith("."):
        return bool(_SECOND_LOWER.match(after)) and before[-1:] not in "。！？；｡।॥۔؟"
    if _BEFORE_NUMBER.search(before) and _NUMBER.match(after):
        return True
    known = language_of(language)
    if known.abbreviations and known.abbreviations.search(before):
        # "в 1833 г. Его": a function word with a capital opens a sentence.
        first = _CAPITALISED.match(after)
        return language == "en" or not first or first.group(1).casefold() not in known.stopwords
    if _SECOND_LOWER.match(after) and not before.endswith("..."):
        return True
    if language in {"de", "da", "no", "fi", "hu", "tr", "cs", "pl"} and _ORDINAL_END.search(before):
        return True
    return bool(_INITIAL_END.search(before)) and bool(regex.match(r"\s*\p{Lu}[\p{Ll}.]", after)) and _is_name(before)


def _is_name(before: str) -> bool:
    """A single capital after another name or at the start is an initial, not an acronym's last letter ("the U.S.");
    Russian acronyms have no full stops."""
    return not regex.search(r"\p{Lu}\.[\p{Lu}--\p{Cyrillic}]\.$", before, regex.V1)


def _trim(text: str, span: _Span) -> _Span | None:
    start, end = span
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return (start, end) if start < end else None
