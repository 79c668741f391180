"""Text of members, documents and reviewers is shown as text."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.model import Feedback
from bot.review.following import follow
from bot.review.gaps import listed
from bot.review.permalink import spot_of
from bot.web.markup import Mark, escape, pieces, snippet
from bot.web.visit import address, local
from tests.answer.conftest import renew
from tests.making import put, remove
from tests.web.conftest import A, Bench, Browser

HOSTILE = "<script>alert(1)</script>\"' onload=x <img src=x onerror=y> {{ 7*7 }} \u202eevil\u2066 \x1b[31m \x00"
BAD = ("<script>alert", "<img src=x", "\u202e", "\u2066", "\x1b", "\x00", " 49 ")


def check(text: str) -> None:
    for bad in BAD:
        assert bad not in text
    assert text.count("<script") == 1  # the console's own


def renew_with(bench: Bench, files: dict[str, str]) -> None:
    put(bench.library, files)
    renew(bench.console.answerers, bench.library)


async def test_hostile_text_is_text_on_every_page(bench: Bench, operator: Browser) -> None:
    path = "town/<img src=x>\u202e.md"
    text = HOSTILE.replace("\0", "")  # no file has it
    renew_with(bench, {path: f"# The gnarl {text}\n\nThe gnarl tower {text} fell in 1702.\n"})
    try:
        turn = await bench.ask(f"when did the gnarl tower fall? {text}")
        assert turn.answer.ranked
        await bench.journal.members.give(Feedback(turn.id, "m2", False, text))
        await operator.get("/")
        note = {"verdict": "wrong", "note": HOSTILE}
        assert (await operator.post(f"/turn/{turn.id}/verdict", headers=None, **note)).status == 303
        await bench.journal.servers.arrive({A: f"Anglers {text}"})
        renew_with(bench, {path: f"# The gnarl {text}\n\nThe gnarl tower {text} fell in 1705.\n"})
        await follow(bench.journal, bench.library, bench.console.answerers)
        document = turn.answer.ranked[0].document
        gap = (await listed(bench.journal, datetime.now(UTC)))[0].id
        await operator.get(here := f"/turn/{turn.id}")
        assert (await operator.post("/exports", form="csv")).status == 200
        odd = "%3Cscript%3Ealert(1)%3C/script%3E%22%E2%80%AE"
        for page in (
            "/?state=all", f"/?q={odd}", f"/?state={odd}&channel={odd}&reviewer={odd}&after={odd}", here,
            f"{here}/source", f"{here}/why", f"{here}/pick", f"{here}?pick={odd}", f"{here}/pick?words=gnarl",
            f"{here}?quote={odd}", f"/turn/{odd}", f"/{odd}", f"/login/{odd}", "/gaps", f"/gaps/{gap}", "/changed",
            "/documents", f"/documents?q={odd}", f"/documents/{document.id}", "/figures", "/log", f"{here}/delete",
            f"/documents/{document.id}/diff?old={document.version[:12]}", f"/q/{spot_of(turn.answer.ranked[0])}",
        ):  # fmt: skip
            reply = await operator.get(page)
            assert reply.status in (200, 404)
            check(reply.text)
    finally:
        remove(bench.library, path)


async def test_a_word_of_100_kb_is_a_page(bench: Bench, operator: Browser) -> None:
    renew_with(bench, {"town/long.md": f"# Long\n\nThe vast word is {'x' * 100_000}. The vast word ends.\n"})
    try:
        turn = await bench.ask("which is the vast word?")
        for page in (
            "/", f"/turn/{turn.id}/source", f"/turn/{turn.id}/pick", f"/turn/{turn.id}/why", "/documents",
            f"/documents/{turn.answer.ranked[0].document.id}", f"/q/{spot_of(turn.answer.ranked[0])}",
        ):  # fmt: skip
            assert (await operator.get(page)).status == 200, page
        await operator.get(f"/turn/{turn.id}")
        long = "x" * 100_000
        too_long = await operator.post(f"/turn/{turn.id}/verdict", verdict="wrong", note=long)
        assert (too_long.status, "at most 4,000 fit" in too_long.text) == (400, True)
        assert (await operator.post(f"/turn/{turn.id}/verdict", verdict="wrong", note=long * 5)).status == 413
        for page in (f"/?q={long[:8000]}", f"/turn/{turn.id}/pick?words={long[:8000]}", f"/documents?q={long[:8000]}"):
            assert (await operator.get(page)).status in (200, 400)
    finally:
        remove(bench.library, "town/long.md")


@given(st.text())
def test_nothing_that_html_obeys_is_left(text: str) -> None:
    assert not set(escape(text)) & set("<>\"'")
    assert escape(text.replace("&", "")).count("&") == sum(text.count(sign) for sign in "<>\"'")


@given(st.text(max_size=40), st.integers(0, 50), st.lists(st.tuples(st.integers(0, 99), st.integers(0, 99))))
def test_pieces_are_the_text_and_know_what_covers_them(text: str, at: int, spans: list[tuple[int, int]]) -> None:
    marks = [Mark(start, end, str(number)) for number, (start, end) in enumerate(spans)]
    found = pieces(text, at, marks)
    assert "".join(piece.text for piece in found) == text
    for piece in found:
        for mark in marks:
            covers = mark.start <= at < mark.end
            assert (mark.name in piece.marks) is covers
        at += len(piece.text)


def test_a_snippet_is_cut_at_its_signs() -> None:
    assert [(one.text, one.marks) for one in snippet("a [b] c [d", "[", "]")] == [
        ("a ", ()), ("b", ("hit",)), (" c ", ()), ("d", ())
    ]  # fmt: skip


@pytest.mark.parametrize(
    "path", ["//evil.example", "https://evil.example", "/\\evil", "javascript:x", "", "/a\nb", "x"]
)
def test_nobody_is_led_elsewhere(path: str) -> None:
    assert local(path) == "/"


def test_addresses_leave_out_what_is_not_said() -> None:
    assert address("/", {"a": "", "b": None}) == "/"
    assert address("/x", {"a": "1 2", "b": "x"}, b="&", c=["1", "2"]) == "/x?a=1+2&b=%26&c=1&c=2"
