"""Bytes to text. In: the content of a file. Out: its text and a remark where the encoding had to be guessed.
Errors: `CorpusError` for what is no text."""

from __future__ import annotations

import codecs
import re

import regex

from bot.errors import CorpusError
from bot.text.patterns import lazily

_BOMS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_CP1252_SENSIBLE = lazily(r"[\p{L}\p{N}\p{P}\p{Zs}\p{Sc}\n\r\t°±²³µ¼½¾×÷©®™+<=>|~^`´¨¯¸§¶¢¬]")
_DECLARED = re.compile(rb"charset\s*=\s*[\"']?([A-Za-z0-9_-]{2,20})", re.IGNORECASE)
_ENCODINGS = frozenset({
    "iso-8859-1", "iso-8859-2", "iso-8859-5", "iso-8859-7", "iso-8859-9", "iso-8859-15", "latin1", "windows-1250",
    "windows-1251", "windows-1252", "windows-1253", "windows-1254", "windows-1255", "windows-1256", "windows-1257",
    "koi8-r", "koi8-u", "gb2312", "gbk", "gb18030", "big5", "shift_jis", "euc-jp", "euc-kr", "iso-2022-jp",
    "macintosh",
})  # fmt: skip
_REMEDY = "save it as UTF-8"


def decode(data: bytes, *, declared: bool = False) -> tuple[str, str | None]:
    """The text of `data`; the remark says how it was read where that was not plain UTF-8. `declared`: the format may
    name its encoding in its first bytes, as HTML does."""
    for bom, encoding in _BOMS:
        if data.startswith(bom):
            try:
                text = data.decode(encoding)
            except UnicodeDecodeError as error:
                name = "UTF-16" if encoding == "utf-16" else encoding.removesuffix("-sig").upper()
                raise CorpusError(
                    f"it claims to be {name}, but byte {error.start} is not: {_REMEDY}.", "encoding"
                ) from error
            if "\0" in text:
                raise CorpusError(f"it holds NUL characters, so it is no text: remove it or {_REMEDY}.", "encoding")
            return text, None if bom == codecs.BOM_UTF8 else f"read as {encoding.upper()}"
    if b"\0" in data:
        raise CorpusError(
            f"it holds NUL bytes, so it is no text, or UTF-16 without a mark: remove it or {_REMEDY}.", "encoding"
        )
    try:
        return data.decode("utf-8"), None
    except UnicodeDecodeError as error:
        named = _DECLARED.search(data[:4096]) if declared else None
        if named and (encoding := named[1].decode().lower()) in _ENCODINGS:
            return data.decode(encoding, "replace"), f"read as {encoding.upper()}, as the page declares"
        return _cp1252(data, error)


def _cp1252(data: bytes, error: UnicodeDecodeError) -> tuple[str, str]:
    """Western text of older Windows programs, only if it then reads like text."""
    wrong = CorpusError(
        f"byte {error.start} is not UTF-8, and it does not read as Windows-1252 either: {_REMEDY}.", "encoding"
    )
    try:
        text = data.decode("cp1252")
    except UnicodeDecodeError as again:
        raise wrong from again
    odd = len(text) - len(_CP1252_SENSIBLE.findall(text))
    high = regex.findall(r"[^\x00-\x7f]", text)
    letters_alone = regex.findall(r"(?<=[a-zA-Z])[À-ÖØ-öø-ÿŠŒŽšœžŸ’](?=[a-zA-Z\s.,;:!?])|[‘’“”–—…•€£§°«»©®™À-Þ ]", text)
    if odd > 0.01 * len(text) or len(high) > 0.3 * len(text) or len(letters_alone) < 0.6 * len(high):
        raise wrong
    return text, "read as Windows-1252, because it is not UTF-8: check its special characters"
