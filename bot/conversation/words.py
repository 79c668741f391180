"""What was typed. In: any text. Out: the same as it can be stored and shown; as a question, if it is one."""

from __future__ import annotations

from bot.errors import AskError


def without_surrogates(text: str) -> str:
    """`text` as it can be stored and shown: a lone surrogate (bytes of a terminal that are no UTF-8) becomes "?"."""
    return text.encode("utf-8", "replace").decode("utf-8")


def checked(question: str, most: int) -> str:
    """A question without the space around it. Raises `AskError` for one without a word, and for one of more than
    `most` characters."""
    stripped = without_surrogates(question).strip()
    if not any(map(str.isalnum, stripped)):
        raise AskError("There is no question in that. Ask it in words, as you would ask a librarian.", "no-question")
    if len(stripped) > most:
        raise AskError(
            f"That question has {len(stripped):,} characters; at most {most:,} fit. Ask in fewer words.",
            "too-long",
            long=f"{len(stripped):,}",
            most=f"{most:,}",
        )
    return stripped
