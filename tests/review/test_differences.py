"""Differences between versions."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from bot.review.differences import changed_words, differences

SENTENCE = st.lists(st.sampled_from("tea harbour ship sail oil".split()), min_size=2, max_size=5).map(
    lambda words: " ".join(words).capitalize() + "."
)
TEXT = st.lists(st.lists(SENTENCE, min_size=1, max_size=3).map(" ".join), max_size=8).map("\n\n".join)
ODD = st.text(st.characters(exclude_categories=["Cs"]), max_size=60)


@given(TEXT | ODD, TEXT | ODD)
def test_each_version_can_be_read_from_it(old: str, new: str) -> None:
    found = differences(old, new)
    if old == new:
        assert found == []
    for text, kinds in ((old, ("same", "removed")), (new, ("same", "added"))):
        for one in found:
            if one.kind in kinds:
                assert one.text in text
    if "skipped" not in {one.kind for one in found} and found:
        left = "".join(one.text for one in found if one.kind != "added")
        assert "".join(left.split()) == "".join(old.split())
    removed = sum(one.count for one in found if one.kind in ("same", "skipped", "removed"))
    added = sum(one.count for one in found if one.kind in ("same", "skipped", "added"))
    if found:
        assert (removed == 0) == (not old.strip())
        assert (added == 0) == (not new.strip())


@given(SENTENCE, SENTENCE)
def test_words_are_set_off(old: str, new: str) -> None:
    left, right = changed_words(old, new)
    assert ("".join(part.text for part in left), "".join(part.text for part in right)) == (old, new)
    same = [part.text for part in left if not part.differs]
    assert same == [part.text for part in right if not part.differs]


def test_a_change_stands_between_its_neighbours() -> None:
    old = "One. Two. Three. A permit costs 40 crowns. Four. Five. Six."
    found = differences(old, old.replace("40", "45"))
    assert [(one.kind, one.text, one.count) for one in found] == [
        ("skipped", "", 2),
        ("same", "Three.", 1),
        ("removed", "A permit costs 40 crowns.", 1),
        ("added", "A permit costs 45 crowns.", 1),
        ("same", "Four.", 1),
        ("skipped", "", 2),
    ]
    assert [part.text for part in found[2].parts if part.differs] == ["40"]
