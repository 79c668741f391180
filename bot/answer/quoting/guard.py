"""What a quote must not be read without. In: units of a passage. Out: slices of the same version around them.

- the sentence after one, where it turns it round ("However, ...", "This no longer ...", "Unless ..."), or answers it;
- the sentence before one that points back ("She ...", "The former ..."), and the one before that if it does so too;
- a note above it that withdraws it ("Deprecated since 3.2.");
- an item's lead-in and its parent, a row's header;
- a heading that turns round what stands under it ("Not supported"), asks what the quote answers by yes or no,
  or names the version whose notes they are.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

import regex

from bot.model import Context, ContextRole, Passage, Slice, Unit
from bot.text.edges import is_aside, opens_with_pronoun
from bot.text.grams import count_words
from bot.text.languages import LANGUAGES
from bot.text.patterns import either, lazily
from bot.text.versions import release_of

Beside = Callable[[str, int], Passage | None]
"""The passage before (-1) or after (1) the one with this id."""

_CHAIN = 2  # sentences before a quote, at most
_NOTICE = 20  # words of a note that withdraws what follows, at most
_PART = 400  # characters: what is shorter is no part of a paragraph that was cut

_SPACED = tuple(known.cohesion for known in LANGUAGES.values() if known.cohesion and known.spaced)
_UNSPACED = tuple(known.cohesion for known in LANGUAGES.values() if known.cohesion and not known.spaced)
_KNOWN = _SPACED + _UNSPACED
_OPENS = r"^[\"'“”‘’(\[]*"
_OPENS_UNSPACED = "^[“‘「『（(]*"

_CONNECTIVE = lazily(
    rf"{_OPENS}(?:{either(known.connectives for known in _SPACED)})\b[,:]?\s+|"
    rf"{_OPENS_UNSPACED}(?:{either(known.connectives for known in _UNSPACED)})[，,]?\s*(?=\p{{Han}})",
    regex.I,
)
_REFERS = lazily(rf"{_OPENS}(?:{either(known.refers for known in _KNOWN)})", regex.I)
_IMPERSONAL = lazily(rf"{_OPENS}(?:{either(known.impersonal for known in _KNOWN)})\b", regex.I)
_TURN = lazily(
    rf"{_OPENS}(?:{either(known.turns for known in _SPACED)})(?![\p{{L}}])|"
    rf"{_OPENS_UNSPACED}(?:{either(known.turns for known in _UNSPACED)})",
    regex.I,
)
_WITHDRAWS = lazily(
    rf"\b(?:{either(known.withdraws for known in _SPACED)})\b|{either(known.withdraws for known in _UNSPACED)}", regex.I
)
_NOTICE_START = lazily(
    rf"^[\"'“”‘’«(\[*]*(?:(?:{either(known.notices for known in _KNOWN)})\s*[:!：！]\s*)?"
    rf"(?:{either(known.noted for known in _KNOWN)})",
    regex.I,
)
_HEADING = lazily(
    rf"\b(?:{either(known.headings for known in _SPACED)})\b|{either(known.headings for known in _UNSPACED)}", regex.I
)
_YES_OR_NO = lazily(
    rf"^[\"'“”‘’(\[*]*(?:{either(known.answers for known in _SPACED)})\b"
    rf"(?:\s+(?:{either(known.onward for known in _SPACED)})|\s*[,.:;!–—-]|\s*$)|"
    rf"{_OPENS_UNSPACED}(?:{either(known.answers for known in _UNSPACED)})\s*(?:[，,。！!；;]|$)",
    regex.I,
)
_ANNOUNCES = lazily(
    rf"\b(?:{either(known.announces for known in _SPACED)})\b|{either(known.announces for known in _UNSPACED)}", regex.I
)
_WORD = lazily(r"\p{L}{4,}")
_SUBJECT = lazily(
    rf"^[\"'“”‘’«(\[]*(?:{either(known.determiners for known in _KNOWN)})([\p{{L}}-]+(?:\s[\p{{L}}-]+)?)", regex.I
)


@dataclass(frozen=True, slots=True)
class _Place:
    """A unit where it stands."""

    passage: Passage
    at: int

    @property
    def unit(self) -> Unit:
        return self.passage.units[self.at]

    @property
    def text(self) -> str:
        return self.passage.slice(self.unit.start, self.unit.end)


def context(passage: Passage, first: int, last: int, beside: Beside | None = None) -> tuple[Context, ...]:
    """What the units at `first` to `last` must not be read without, in the order in which it stands.

    `beside` reaches the sentences of a paragraph that was cut into passages; without it, none outside is looked at.
    """
    start, end = _Place(passage, first), _Place(passage, last)
    text = passage.slice(start.unit.start, end.unit.end)
    found = [*_headings(passage, text), *leads(passage, first)]
    if start.unit.lead is None and start.unit.kind != "code":
        found += _before(start, text, beside)
    if start.unit.kind != "code":
        found += _after(end, text, beside)
    return tuple(sorted(found, key=lambda piece: piece.start))


def leads(passage: Passage, at: int) -> list[Context]:
    """The lead-in and the parent of an item, the header of a row, the lead-in of code."""
    unit = passage.units[at]
    if unit.lead is None:
        announced = _announced(passage, at)
        return [] if announced is None else [announced]
    if unit.kind == "row":
        return [_context("header", unit.lead)]
    found = [unit.lead]
    if unit.kind == "item" and (above := _above(passage, unit.lead)) is not None:
        found.insert(0, above)
    return [_context("lead-in", piece) for piece in found]


def points_back(text: str, language: str | None = None) -> bool:
    """Whether a sentence opens with what only the sentence before it explains, by the words of its language."""
    if _IMPERSONAL.match(text):
        return False
    bare = _CONNECTIVE.sub("", text, count=1)
    return opens_with_pronoun(bare, language) or bool(_REFERS.match(bare))


def answers_yes_or_no(text: str) -> bool:
    """Whether a sentence opens with a yes or no that only its question explains."""
    return _YES_OR_NO.match(text) is not None


def turns(following: str, text: str, language: str | None = None) -> bool:
    """Whether `following`, the next sentence, turns round or limits what `text` says."""
    if _TURN.match(following):
        return True
    return _speaks_of(following, text, language) and _WITHDRAWS.search(following) is not None


def _speaks_of(following: str, text: str, language: str | None) -> bool:
    """Whether `following` points back, or is about what `text` names: "The limit does not apply to members." limits a
    sentence that speaks of that limit."""
    if points_back(following, language):
        return True
    subject = _SUBJECT.match(following)
    return subject is not None and any(word in text.casefold() for word in _WORD.findall(subject.group(1).casefold()))


def _headings(passage: Passage, text: str) -> Iterator[Context]:
    title = passage.document.meta.title.casefold()
    for at, heading in enumerate(passage.heading, start=1):
        asks = heading.text.rstrip().endswith(("?", "？"))
        answers = asks and at == len(passage.heading) and answers_yes_or_no(text)
        # The title of the whole document stands beside the quote anyway.
        notes = at == len(passage.heading) and bool(release_of(heading.text))
        if heading.text.casefold() != title and (answers or notes or (not asks and _HEADING.search(heading.text))):
            yield _context("heading", heading)


def _before(start: _Place, text: str, beside: Beside | None) -> list[Context]:
    found: list[Context] = []
    place = start
    language = start.passage.document.meta.language
    while len(found) < _CHAIN and points_back(text, language):
        earlier = _step(place, -1, beside)
        if earlier is None or earlier.unit.kind != place.unit.kind or is_aside(earlier.text, language):
            break
        if earlier.unit.kind != "sentence" and not _same_paragraph(earlier, place):
            break
        found.append(_of("before", earlier))
        place, text = earlier, earlier.text
    if not found and (above := _step(start, -1, beside)) is not None:
        notice = _same_paragraph(above, start) and count_words(above.text) <= _NOTICE
        if notice and _NOTICE_START.match(above.text):
            found.append(_of("before", above))
    return found


def _after(end: _Place, text: str, beside: Beside | None) -> list[Context]:
    place = end
    following = _step(place, 1, beside)
    if end.unit.kind != "sentence" and (following is None or not _same_paragraph(end, following)):
        # What limits an item stands below the whole list.
        while following is not None and following.unit.kind == end.unit.kind:
            place, following = following, _step(following, 1, None)
    if following is None or following.unit.kind not in ("sentence", end.unit.kind):
        return []
    answers = end.unit.kind == "sentence" and text.rstrip().endswith(("?", "？"))
    if not (answers or turns(following.text, text, end.passage.document.meta.language)):
        return []
    return [_of("after", following)]


def _announced(passage: Passage, at: int) -> Context | None:
    """The sentence over a list that does not end in a colon, where it limits the items or announces them."""
    if passage.units[at].kind != "item":
        return None
    first = at
    while first and passage.units[first - 1].kind == "item":
        first -= 1
    if not first or passage.units[first - 1].kind != "sentence":
        return None
    place = _Place(passage, first - 1)
    return _of("lead-in", place) if _ANNOUNCES.search(place.text) else None


def _above(passage: Passage, lead: Slice) -> Slice | None:
    """What leads into an item that is itself the lead of others."""
    for unit in passage.units:
        if (unit.start, unit.end) == (lead.start, lead.end) or (
            unit.kind == "item" and unit.start <= lead.start < unit.end
        ):
            return unit.lead
    # An item that is but a label is no unit: its list's lead-in is the nearest sentence above, with only items between.
    for unit in reversed(passage.units):
        if unit.end <= lead.start:
            if unit.kind == "item" and unit.lead is not None and unit.lead.end <= lead.start:
                continue
            if unit.kind != "sentence":
                return None
            text = passage.slice(unit.start, unit.end)
            return Slice(unit.start, unit.end, text) if text.endswith((":", "：")) else None
    return None


def _step(place: _Place, by: int, beside: Beside | None) -> _Place | None:
    """The unit before or after, also in the next passage where a long paragraph was cut."""
    passage, at = place.passage, place.at + by
    if 0 <= at < len(passage.units):
        return _Place(passage, at)
    if beside is None or place.unit.kind != "sentence" or len(passage.text) < _PART:
        return None
    other = beside(passage.id, by)
    if other is None or not other.units:
        return None
    near = _Place(other, len(other.units) - 1 if by < 0 else 0)
    gap = place.unit.start - near.unit.end if by < 0 else near.unit.start - place.unit.end
    # Paragraphs stand an empty line apart.
    return near if near.unit.kind == "sentence" and gap <= 1 else None


def _same_paragraph(one: _Place, other: _Place) -> bool:
    if one.passage.id != other.passage.id:
        return True
    return "\n" not in one.passage.slice(one.unit.end, other.unit.start)


def _of(role: ContextRole, place: _Place) -> Context:
    return Context(role, place.text, place.unit.start, place.unit.end)


def _context(role: ContextRole, piece: Slice) -> Context:
    return Context(role, piece.text, piece.start, piece.end)
