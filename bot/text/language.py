"""The language of a text. In: text. Out: an ISO 639-1 code, "en" where nothing tells.

Scripts that one language mostly writes decide at once; else the language whose function words are most frequent.
"""

from __future__ import annotations

import regex

from bot.text.stopwords import languages, stopwords

_SCRIPTS = (
    ("ja", regex.compile(r"[\p{Hiragana}\p{Katakana}]")),
    ("ko", regex.compile(r"\p{Hangul}")),
    ("zh", regex.compile(r"\p{Han}")),
    ("th", regex.compile(r"\p{Thai}")),
    ("ar", regex.compile(r"\p{Arabic}")),
    ("el", regex.compile(r"\p{Greek}")),
    ("hi", regex.compile(r"\p{Devanagari}")),
    ("ru", regex.compile(r"\p{Cyrillic}")),
)
_LETTER = regex.compile(r"\p{L}")
_WORD = regex.compile(r"[\p{L}\p{M}]+")
_SAMPLE = 20_000


def detect(text: str) -> str:
    """The language of `text`, judged by its first 20,000 characters; "en" when unsure."""
    sample = text[:_SAMPLE]
    letters = len(_LETTER.findall(sample))
    if not letters:
        return "en"
    for language, script in _SCRIPTS:
        # Kana beside Han is Japanese long before it is half of the text.
        share = 0.1 if language == "ja" else 0.4
        if len(script.findall(sample)) > share * letters:
            return language
    words = [word.casefold() for word in _WORD.findall(sample)]
    counts = {
        language: sum(word in known for word in words) for language in languages() if (known := stopwords(language))
    }
    best = max(counts, key=lambda language: counts[language])
    return best if counts[best] > counts["en"] else "en"
