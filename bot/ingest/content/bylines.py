"""Who wrote it, where and when, as articles say it in their text. In: single blocks. Out: names, roles, datelines.

A name alone proves nothing ("Cold War" looks like one): it counts with "By", with a profession beside it, or at the
head of a biography.
"""

from __future__ import annotations

from dataclasses import dataclass

import regex

from bot.ingest.content import dates
from bot.text.patterns import lazily

_PARTICLE = r"(?:de|del|della|der|den|di|da|dos|du|van|von|bin|ibn|al|el|la|le|ter|ten|y)"
_PART = r"\p{Lu}[\p{L}\p{M}'’\-]*\.?"
_NAME = rf"{_PART}(?:\s+(?:{_PARTICLE}|{_PART})){{0,3}}\s+{_PART}"
_ROLE = (
    r"(?:journalist|editor|correspondent|analyst|professor|writer|author|reporter|columnist|researcher|contributor|fellow|"
    r"lecturer|historian|economist|commentator|blogger|lawyer|ambassador|scholar|director|scientist|critic|activist|"
    r"journalistin|redakteur(?:in)?|korrespondent(?:in)?|autor(?:in)?|journaliste|rédact(?:eur|rice)|periodista|"
    r"giornalista|журналист|корреспондент|редактор|обозреватель)"
)
_BY = (
    r"(?:by|von|par|por|(?:written|story|words|reporting|writing|compiled)\s+by|text(?:\s+by|:)|author\s*:|auteur\s*:|"
    r"autor(?:in)?:|автор:?)"
)
_BYLINE = lazily(
    rf"(?i:{_BY})\s+(?P<names>{_NAME}(?:\s*(?:,|and|&|und|et|y|и)\s+{_NAME}){{0,3}})\s*[*†‡]?\s*(?:[,;|–—/·(-]\s*(?P<rest>.*))?"
)
_UNNAMED = lazily(
    r"(?i:by|von|par|por)\s+(?i:the|our|an?|de[rmn]|eine[rm]?|unser\w*|l[ae]s?|el|une?)\s[^.!?;:\d]{2,60}[,|–—(/·-]\s*"
)
_NAME_AND_ROLE = lazily(rf"(?P<names>{_NAME})\s*[,|–—/·-]\s*(?P<rest>.*\b(?i:{_ROLE})\b.*)")
_NAME_ALONE = lazily(_NAME)
_DECLARED = lazily(r"(?i:authors?)\s*:\s*(?P<names>\p{Lu}[^:]{2,140}?)(?:\s+\p{Lu}\p{L}+:.*)?")
_BIO = lazily(
    rf"[*†‡]*\s*(?:(?i:the\s+author|the\s+writer|about\s+the\s+author:?),?\s+)?(?P<name>{_NAME})\s*[*†‡]*,?\s+"
    r"(?:is|has|who|writes|works|teaches|holds|serves|covers|studies|lives|a|an|the)\s"
)
_BIO_WORDS = lazily(
    rf"(?i:\b(?:{_ROLE}|student|pursuing|degree|masters?|phd|university|institute|research\w*|wr(?:ites|itten|ote)|"
    r"covers|based\s+in|lives\s+in|delegate|representative|former(?:ly)?|author\s+of|reached\s+at|twitter|e-?mail|teaches|"
    r"advis[eo]r|founder|co-founder|member\s+of|specialis[tz]\w*|career)\b)"
)
_ABOUT = lazily(
    r"(?i)about\s+(?:the\s+)?(?:authors?|writers?)|author(?:'s|’s)?\s+(?:bio|profile)|the\s+author|"
    r"über\s+de[nr]\s+autor(?:in)?"
)
_DATELINE = lazily(
    r"(?P<place>\p{Lu}[\p{Lu}.'’\-]+(?:[ ,/]+\p{Lu}[\p{L}.'’\-]*)*)\s*"
    r"(?P<middle>[|,(/·][^—–]{0,70}?)?\s*(?:—|–|--|(?<=\s)-)\s+(?=\S)"
)
_AGENCY = lazily(r"\((?P<agency>\p{Lu}[\p{L}\p{N} .&/\-]{1,40})\)")


@dataclass(frozen=True, slots=True)
class Byline:
    """The names of a byline and what else it says: a role, a date, a publisher."""

    names: str
    rest: str

    @property
    def role(self) -> bool:
        """Whether the byline says more of the author than the name, which a reader may ask for."""
        return bool(regex.search(_ROLE, self.rest, regex.IGNORECASE))


@dataclass(frozen=True, slots=True)
class Dateline:
    """The head of a report, `end` characters long: "MOSCOW, 3 March 2018 (TASS) —"."""

    end: int
    published: str | None
    agency: str | None


def byline(text: str) -> Byline | None:
    """The byline that `text` is, if it is one."""
    if len(text) > 160:
        return None
    if declared := _DECLARED.fullmatch(text):
        return Byline(declared["names"].strip(" ."), "")
    match = _BYLINE.fullmatch(text) or _NAME_AND_ROLE.fullmatch(text)
    if match is None or (match.re is _NAME_AND_ROLE and len(text.split()) > 14):
        return None
    return Byline(match["names"].strip(), (match["rest"] or "").strip())


def signs_with_date(text: str, date: tuple[int, int, str]) -> bool:
    """Whether `text` signs a piece without a name, and ends with its date: "by the youth coach, 2 February 2024"."""
    start, end, _ = date
    return not text[end:].strip(" .)") and _UNNAMED.fullmatch(text, 0, start) is not None


def is_name(text: str) -> bool:
    """Whether `text` could be a person's name and nothing else."""
    return len(text) <= 60 and bool(_NAME_ALONE.fullmatch(text))


def biography(text: str) -> str | None:
    """The person whose short biography `text` is, if it is one."""
    match = _BIO.match(text)
    if match is None:
        return None
    words = {word.lower() for word in _BIO_WORDS.findall(text, match.end("name"))}
    return match["name"] if len(words) >= 2 else None


def is_about_author(text: str) -> bool:
    """Whether `text` is the label of an author's biography."""
    return bool(_ABOUT.fullmatch(text.strip(" :")))


def dateline(text: str) -> Dateline | None:
    """The dateline that opens `text`: a place in capitals with a date or an agency, then a dash."""
    match = _DATELINE.match(text[:160])
    if match is None:
        return None
    head = text[: match.end()]
    published = next((iso for _, _, iso in dates.find(head)), None)
    agency = _AGENCY.search(head)
    if published is None and agency is None:
        return None
    return Dateline(match.end(), published, agency["agency"] if agency else None)
