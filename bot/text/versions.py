"""Numbers of several parts: versions, decimals, thousands. In: a number in lower case. Out: as it is folded, and what
it goes on from, so that "1.20" finds "1.20.4".
"""

from __future__ import annotations

import re
from collections.abc import Iterator

_THOUSANDS = re.compile(r"[1-9][0-9]{0,2}([.,])[0-9]{3}(?:\1[0-9]{3})*(?!\1?[0-9])")
_PARTS = re.compile(r"[0-9]+(?:\.[0-9]+)*")
_DEEPEST = 4  # parts of a version
_RANGE = re.compile(
    r"(?<![0-9A-Za-z_.])[vV]?(?P<before>[0-9]{1,9}(?:\.[0-9]{1,9}){0,3})\.(?P<first>[0-9]{1,9})\s{0,2}"
    r"(?:[-–—~]|(?:through|thru|to|until|till|up to|bis|hasta|a|à|jusqu['’]à|до|по)(?=\s)|至|到)\s{0,2}"
    r"[vV]?(?P=before)\.(?P<last>[0-9]{1,9})(?![0-9A-Za-z_]|\.[0-9])"
)
_LONGEST_RANGE = 30
_RELEASE = re.compile(
    r"(?:[^\W\d][\w'’-]*[ \t]{1,3}){0,3}[\[(]?(?P<version>[vV]?[0-9]{1,9}(?:\.[0-9]{1,9}){1,3})(?![\w.]*\w)"
    r"(?!\.?[ \t]+(?!(?i:on|from|of) [0-9])[^\W\d])"
)


def fold_number(number: str) -> str:
    """A number without what sets its thousands apart, a decimal comma as a point."""
    if grouped := _THOUSANDS.match(number):
        end = grouped.end()
        number = number[:end].replace(grouped[1], "") + number[end:]
    return number.replace(",", ".").rstrip(".")


def version_of(number: str) -> str:
    """The term of the versions and decimals that go on from a folded number: "1.20" of "1.20.4" as "1.20.x"."""
    return f"{number}.x"


def all_versions_of(number: str) -> str:
    """The term of a text that has `version_of` of a number itself, which means all of them."""
    return f"{number}.*"


def beginnings(number: str) -> Iterator[str]:
    """What a folded number of several parts goes on from, the longest first: "1.20" and "1" of "1.20.4" and "1.20.x",
    also "1.5" of "1.5gb"."""
    if "." in number and (found := _PARTS.match(number)):
        parts = found.group().split(".")
        most = len(parts) if found.end() < len(number) else len(parts) - 1
        for upto in range(min(most, _DEEPEST), 0, -1):
            yield ".".join(parts[:upto])


def versions(number: str) -> Iterator[str]:
    """The further terms of a folded number of several parts."""
    for beginning in beginnings(number):
        term = version_of(beginning)
        yield all_versions_of(beginning) if term == number else term


def release_of(heading: str) -> str:
    """The version whose notes stand below a heading ("2.4.0 (2024-03-19)", "Release 2.4"), "" for any other: the number
    of a section ("2.4 Boats") is none."""
    found = _RELEASE.match(heading.strip())
    return found["version"] if found else ""


def between(text: str) -> list[str]:
    """What lies between two versions or decimals that `text` names as the ends of a range, as folded: "3.7" and "3.8"
    of "3.6 through 3.9"."""
    found: list[str] = []
    for match in _RANGE.finditer(text) if any(map(str.isdigit, text)) else ():
        first, last = int(match["first"]), int(match["last"])
        if last - first <= _LONGEST_RANGE:
            found += (f"{match['before']}.{part}" for part in range(first + 1, last))
    return found
