"""Small WordNets for tests. In: groups of words that mean the same. Out: a folder of files as wndb(5WN) describes."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

Group = tuple[str, tuple[str, ...]]
"""A part of speech and the words that share a meaning as that; an earlier group is the more common meaning of its
words."""

_LETTERS = {"noun": "n", "verb": "v", "adj": "a", "adv": "r"}
_LICENCE = "  1 No word begins with a space, so these lines are passed over."


def write_wordnet(
    folder: Path,
    groups: Sequence[Group],
    *,
    similar: Sequence[tuple[int, int]] = (),
    seen: Sequence[int] = (),
    newline: str = "\n",
) -> Path:
    """Writes the files to `folder` and returns it. `similar` are pairs of groups, by their place, `seen` those whose
    words texts were seen to have so."""
    folder.mkdir(parents=True, exist_ok=True)
    for part, letter in _LETTERS.items():
        meanings: list[str] = []
        places: dict[str, list[str]] = {}
        for at, (its_part, words) in enumerate(groups):
            if its_part != part:
                continue
            for word in words:
                places.setdefault(word.partition("(")[0].lower(), []).append(f"{at:08}")
            pointers = [f"& {other:08} {letter} 0000" for one, other in similar if one == at]
            pointers.append(f"+ {at:08} {letter} 0101")
            fields = [f"{len(words):02x}", *(f"{word} 0" for word in words), f"{len(pointers):03}", *pointers]
            meanings.append(f"{at:08} 00 {letter} {' '.join(fields)} | told in words")
        index = [
            f"{word} {letter} {len(its)} 2 & + {len(its)} {sum(int(at) in seen for at in its)} {' '.join(its)}"
            for word, its in sorted(places.items())
        ]
        for name, lines in (("data", meanings), ("index", index)):
            text = newline.join([_LICENCE, *lines, ""])
            (folder / f"{name}.{part}").write_bytes(text.encode())
    return folder
