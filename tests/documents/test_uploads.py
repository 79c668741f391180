"""Texts that are typed, kept as documents."""

from __future__ import annotations

import pytest

from bot.errors import CorpusError
from tests.documents.conftest import GUILD, Home

pytestmark = pytest.mark.usefixtures("read_here")


async def test_typed_text(home: Home) -> None:
    await home.documents.add_text(GUILD, "rules", "Rope rules: part 1", "---\nCoil every rope.\n", by="m1")
    assert (await home.the("rope-rules-part-1.md")).ref
    assert (await home.ask("How are ropes coiled?")).answer.quotes[0].document.meta.title == "Rope rules: part 1"
    with pytest.raises(CorpusError):
        await home.documents.add_text(GUILD, "rules", " ", "x", by="m1")


async def test_an_answer_is_quoted_with_its_link(home: Home) -> None:
    link = "https://discord.com/channels/1000/9/77"
    saved = await home.documents.save_answer(
        GUILD, "How do I moor: at the quay?", "Moor with two ropes.", link, by="m1"
    )
    assert len(saved.added) == 1
    (quote, *_) = (await home.ask("How do I moor at the quay?")).answer.quotes
    assert quote.text == "Moor with two ropes."
    meta = quote.document.meta
    assert (meta.title, meta.url, meta.kind) == ("How do I moor: at the quay?", link, "faq")
    assert meta.published
    again = await home.documents.save_answer(GUILD, "How do I moor?", "Moor with one rope.", link, by="m1")
    assert again.replaced == saved.added
