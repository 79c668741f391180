"""What kind of page a sentence stands on. In: a document. Out: a number for the features."""

from __future__ import annotations

from functools import lru_cache

from bot.model import DocumentRef
from bot.text.languages import language_of

_OUTDATED = -3.0


def kind_of_page(document: DocumentRef) -> float:
    """1 for a page written for those who ask, as its title, its path or its collection says ("FAQ", "getting started"),
    below 0 for one that says that it is out of date, else 0."""
    if document.meta.outdated:
        return _OUTDATED
    return _primer(document.meta.language, document.meta.title, document.path, document.collection)


@lru_cache(maxsize=1_000)
def _primer(language: str, *names: str) -> float:
    known = [pages for code in dict.fromkeys((language, "en")) if (pages := language_of(code).pages)]
    return float(any(pages.primer.search(name) for pages in known for name in names))
