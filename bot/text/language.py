"""The language of a text. In: text. Out: an ISO 639-1 code; where nothing tells, "en" or None.

Scripts and letters that one language mostly writes decide, else the language whose function words are most frequent:
a question of four words has no more to go by than "wo", "ist", or "¿".
"""

from __future__ import annotations

from collections import defaultdict
from functools import cache

import regex

from bot.text.everyday import is_known
from bot.text.languages import LANGUAGES, language_of
from bot.text.patterns import lazily

_SCRIPTS = (
    ("ja", lazily(r"[\p{Hiragana}\p{Katakana}]")),
    ("ko", lazily(r"\p{Hangul}")),
    ("zh", lazily(r"\p{Han}")),
    ("th", lazily(r"\p{Thai}")),
    ("lo", lazily(r"\p{Lao}")),
    ("km", lazily(r"\p{Khmer}")),
    ("my", lazily(r"\p{Myanmar}")),
    ("he", lazily(r"\p{Hebrew}")),
    ("fa", lazily(r"[پچژگ]")),
    ("ar", lazily(r"\p{Arabic}")),
    ("el", lazily(r"\p{Greek}")),
    ("hi", lazily(r"\p{Devanagari}")),
    ("ta", lazily(r"\p{Tamil}")),
    ("hy", lazily(r"\p{Armenian}")),
    ("ka", lazily(r"\p{Georgian}")),
    ("sr", lazily(r"[јљњћђџ]", regex.I)),
    ("be", lazily(r"ў", regex.I)),
    ("uk", lazily(r"[іїєґ]", regex.I)),
    ("ru", lazily(r"\p{Cyrillic}")),
)
_SHARES = {"ja": 0.1, "ko": 0.2, "zh": 0.2, "fa": 0.01, "sr": 0.01, "be": 0.005, "uk": 0.01}
"""How much of the letters a script must have where it decides before it is half: kana beside Han is Japanese, a few
Han characters beside a Latin name are Chinese."""
_RIVALS = {"ru": ("ru", "uk")}
"""Languages that share most of their letters, told apart by their words."""
_SHARE = 0.4
_LETTER = lazily(r"\p{L}")
_WORD = lazily(r"[\p{L}\p{M}]+")
_HINTS = (
    ("es", lazily(r"[¿¡ñ]", regex.I), 2),
    ("de", lazily(r"ß", regex.I), 2),
    ("de", lazily(r"[äöü]", regex.I), 1),
    ("fr", lazily(r"[œçèêëîïùû]|\b(?:l|d|qu|n|j)['’]", regex.I), 1),
    ("es", lazily(r"[áíóú]", regex.I), 1),
    ("pt", lazily(r"[ãõ]", regex.I), 2),
    ("pl", lazily(r"[łąęńśźż]", regex.I), 2),
    ("cs", lazily(r"[řěůčž]", regex.I), 1),
    ("sv", lazily(r"å", regex.I), 1),
    ("tr", lazily(r"[ığş]"), 2),
)
"""Letters that give a short text away; in a long one function words outnumber them."""
_HINTS_IN_ASCII = tuple(hint for hint in _HINTS if "'" in hint[1].pattern)
_SAMPLE = 20_000
_DIFFERENT, _PROSE = 4, 0.15
"""Function words that a document of some language has at least: different ones, and their share of all words. Prose has
a third to a half, diagrams of keywords up to a quarter, of one or two words."""


def detect(text: str) -> str:
    """The language of `text`, judged by its first 20,000 characters; "en" when unsure."""
    return recognise(text) or "en"


def detect_document(text: str) -> str:
    """As `detect`, but a document is in another language than English only if it has letters or prose of it: the
    keywords of code, tables and diagrams ("all", "on", "die") are function words somewhere."""
    language = detect(text)
    sample = text[:_SAMPLE]
    if language == "en" or language in dict(_SCRIPTS):
        return language
    if any(code == language and hint.search(sample) for code, hint, _ in _HINTS):
        return language
    words = [word.casefold() for word in _WORD.findall(sample)]
    small = [word for word in words if language in _languages_of_words().get(word, ())]
    return language if len(set(small)) >= _DIFFERENT and len(small) >= _PROSE * len(words) else "en"


def recognise(text: str, likely: str | None = None) -> str | None:
    """The language of `text`, None where neither its script nor a word of it tells; `likely`, where it may as well be
    that as another: "y" is English chat and Spanish, "comment edit limit" has one word of French and two of English."""
    sample = text[:_SAMPLE]
    if not _LETTER.search(sample):
        return None
    languages_of = _languages_of_words()
    counts: defaultdict[str, int] = defaultdict(int)
    for word in map(str.casefold, _WORD.findall(sample)):
        for language in languages_of.get(word, ()):
            counts[language] += 1
    if not sample.isascii():
        letters = len(_LETTER.findall(sample))
        for language, script in _SCRIPTS:
            found = len(script.findall(sample))
            if found and found > _SHARES.get(language, _SHARE) * letters:
                return max(_RIVALS.get(language, (language,)), key=lambda rival: counts[rival])
    for language, hint, weight in _HINTS_IN_ASCII if sample.isascii() else _HINTS:
        counts[language] += weight if hint.search(sample) else 0
    best = max(counts, key=lambda language: counts[language], default="en")
    if not counts[best]:
        return None
    if likely is not None:
        if counts[likely] >= max(counts[best], counts["en"]):
            return likely
        if counts[best] == 1:
            # What it has of its own language outweighs what others lend it: "wie server beitreten" is German.
            known = {language: _count_known(language, sample, best) for language in (best, likely, "en")}
            return max(known, key=lambda language: known[language])
    return best if counts[best] > counts["en"] else "en"


def _count_known(language: str, text: str, other: str) -> int:
    """How many words of `text` a language has, but for the one that tells of the `other`."""
    known, small = language_of(language), _languages_of_words()
    words = map(str.casefold, _WORD.findall(text))
    return sum(other not in small.get(word, ()) and is_known(word, known) for word in words)


@cache
def _languages_of_words() -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for code, known in LANGUAGES.items():
        for word in known.stopwords | known.form_words:
            found.setdefault(word, []).append(code)
    return found
