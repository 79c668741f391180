"""How a message was understood, in words. In: the question or quotes that it was taken to be about. Out: what the asker
is told of that.
"""

from __future__ import annotations

from collections.abc import Sequence

from bot.answer.asking.phrases import Phrases, phrases_of
from bot.model import Quote
from bot.text.language import detect, recognise
from bot.text.patterns import lazily

_DRAWN = lazily(r"[\p{Emoji_Presentation}\p{Extended_Pictographic}\u200d\ufe0f]+")
_LONGEST = 70  # characters of an earlier question or quote


def plain(text: str) -> str:
    """A question without its mark, to stand within a sentence."""
    return " ".join(_DRAWN.sub(" ", text).split()).strip(" ¿¡").rstrip(" ?!.…？！。")


def short(text: str, *, whole: bool = False) -> str:
    """`text` cut to what is told of it, behind a word where that can be; twice as much where it is the `whole`."""
    text = " ".join(text.split())
    most = 2 * _LONGEST if whole else _LONGEST
    if len(text) <= most:
        return text
    head = text[: most - 1]
    return head[: head.rfind(" ") if " " in head[most // 2 :] else len(head)].rstrip(" ,;:.-") + "…"


def told_quotes(quotes: Sequence[Quote], phrases: Phrases) -> str:
    """Which quotes a message was taken to be about."""
    if len(quotes) == 1:
        return phrases.told_quote.format(n=quotes[0].n, text=short(quotes[0].text))
    return phrases.told_quotes


def told_after(text: str, earlier: str) -> str:
    """How a question that carries words of an earlier one was understood, in words."""
    before = detect(earlier)
    return phrases_of(recognise(text, before) or before).told_after.format(plain(text), short(plain(earlier)))
