"""What programs write into a file about itself, as far as it says anything. In: properties of a PDF or Word document.
Out: title, author, day; None for what a program made up."""

from __future__ import annotations

from datetime import datetime

import regex

from bot.ingest import tidy

_MADE_UP = regex.compile(
    r"(?i)microsoft \w+ - .*|.*\.(?:docx?|pdf|indd|tex|dvi|qxp?d?|odt|rtf|pptx?|xlsx?|wpd|pmd|html?)|"
    r"untitled.*|unbenannt.*|sans titre.*|sin título.*|"
    r"(?:document|dokument|slide|page|title|titel|presentation|word document|layout|print|scan)\W?\d*"
)
_NOBODY = regex.compile(
    r"(?i)(?:admin(?:istrator)?|user|owner|root|author|unknown|anonymous|default|guest|microsoft|python-docx|"
    r"(?:microsoft |ms )?office(?: user)?|hp|dell|lenovo|pc|n/?a)\W?\d*"
)


def title(value: object) -> str | None:
    """`value` as a title; not a file's name or a program's filler."""
    text = tidy.line(value) if isinstance(value, str) else ""
    telling = 3 <= len(text) <= 250 and regex.search(r"\p{L}{2}", text) and not _MADE_UP.fullmatch(text)
    return text if telling and not regex.fullmatch(r"\S*[_\\/]\S*", text) else None


def author(value: object) -> str | None:
    """`value` as an author; not an account's name."""
    text = tidy.line(value) if isinstance(value, str) else ""
    if not 3 <= len(text) <= 200 or _NOBODY.fullmatch(text) or not regex.search(r"\p{Lu}|\p{Lo}", text):
        return None
    return None if regex.search(r"[\d@\\]", text) else text


def day(value: object) -> str | None:
    """The day of a date, or of a PDF's `D:20180403...`, in ISO 8601; None where it cannot be true."""
    if isinstance(value, str):
        digits = regex.match(r"(?:D:)?(\d{8})", value)
        try:
            value = datetime.strptime(digits[1], "%Y%m%d") if digits else None
        except ValueError:
            return None
    # python-docx's template is of 2013 and dates every document that it makes.
    if not isinstance(value, datetime) or value.year < 1985 or (value.year, value.month, value.day) == (2013, 12, 23):
        return None
    return None if value.date() > datetime.now().date() else value.date().isoformat()
