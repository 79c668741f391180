"""Channels of Discord, as text."""

from __future__ import annotations

import pytest

from bot.ingest.parse import read_data
from bot.ingest.readers import channel

RULE = "=" * 62
EXPORT = f"""{RULE}
Guild: Harbour Club
Channel: Information / faq
Topic: Read before you ask
{RULE}

[01/03/2025 10:15] anna
**How do I get the sailor role?**
Post a picture of your boat in the photo channel. A moderator gives you the role within two days.

[9/30/2025 4:31 PM] bert (pinned)
The voice rooms close at midnight.

{{Attachments}}
https://cdn.example/rooms.png

{{Reactions}}
\N{THUMBS UP SIGN} (5)

{RULE}
Exported 2 message(s)
{RULE}
"""


def test_messages_of_an_export_are_text_and_what_stands_around_them_is_not() -> None:
    document = read_data(EXPORT.encode(), "faq.txt", "main").document
    assert document.ref.meta.title == "faq"
    assert [(block.kind, document.text[block.start : block.end]) for block in document.blocks] == [
        ("heading", "How do I get the sailor role?"),
        (
            "paragraph",
            "Post a picture of your boat in the photo channel. A moderator gives you the role within two days.",
        ),
        ("paragraph", "The voice rooms close at midnight."),
    ]
    told = {drop.reason: drop.text for drop in document.dropped}
    assert told["heads of messages"] == "[01/03/2025 10:15] anna and 1 more"
    assert "Harbour Club" in told["head of a channel"]
    assert {drop.text for drop in document.dropped} >= {"https://cdn.example/rooms.png"}


def test_messages_that_were_copied_lose_their_heads() -> None:
    copied = "anna — Today at 10:15 AM\nHow long may a boat stay?\nbert — 01/03/2025 10:17\nThree nights.\n"
    document = read_data(copied.encode(), "berths.txt", "main").document
    assert document.text.split("\n\n") == ["How long may a boat stay?", "Three nights."]


@pytest.mark.parametrize(
    "text",
    [
        "The crane — it was closed — opens at 10:15\n\nNobody — said anna — came.\n",
        f"{RULE}\nHandbook\n{RULE}\n\nThe crane is closed.\n",
        "Breakfast — 7:30\nIn the hall.\n\nLunch — 12:30\nIn the garden.\n",
        "Race night — Friday 20:00\nBring a lamp.\n\nKnots — 01.03.2025 10:00\nBring a rope.\n",
        "Ferry — 10:17\nTo the island.\nBus — 10:41\nTo the town.\n",
        "Ferry — today at 10:17\nBus — today at 10:41\n",
        "anna — 10:15\nOne head may be a line of a poem.\n",
        "",
        RULE,
    ],
)
def test_other_texts_are_left_alone(text: str) -> None:
    rows = text.split("\n")
    assert channel.read(rows)[1:] == (rows, ())


@pytest.mark.parametrize(
    "time",
    [
        "2025-03-01 10:15",
        "01. 03. 2025 10:15",
        "2025. 03. 01. 10:15",
        "01-Mar-25 10:15 AM",
        "2025-03-01 오전 10:15",
        "2025/03/01 上午10:15",
        "1.03.2025 г. 10:15",
        "01.03.2025 10.15.22",
    ],
)
def test_an_export_has_the_dates_of_its_country(time: str) -> None:
    export = EXPORT.replace("01/03/2025 10:15", time)
    assert channel.read(export.split("\n"))[1].count(f"[{time}] anna") == 0


@pytest.mark.parametrize(
    "time",
    ["heute um 10:16 Uhr", "Hier à 10:16", "Aujourd’hui à 10:16", "hoy a las 10:16", "Сегодня, в 10:16", "10:16 AM"],
)
def test_copied_messages_have_the_words_of_their_language(time: str) -> None:
    rows = [f"anna — {time}", "How long?", f"bert — {time}", "Three nights.", f"anna — {time}", "Thanks."]
    assert channel.read(rows)[1] == ["", "How long?", "", "Three nights.", "", "Thanks."]
