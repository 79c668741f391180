"""Signs of Obsidian."""

# ruff: noqa: E501
from __future__ import annotations

from bot.ingest.parse import read_data


def test_signs_of_obsidian_are_no_text() -> None:
    text = (
        "# Siege\n\n> [!tip]+ Short answer\n> It lasts **ninety** minutes.\n\n> [!warning]\n> Walls fall.\n\n"
        "See [[Guild bank|the bank]], [[#Rules]] and `[[ -f file ]]`. ![[map.png]] Only ==captains== start one. ^start-rule\n\n"
        "%%\nTalk to the officers.\n%%\n\n- [[Crown]] once %%check this%%\n\n```\n%%\nkept\n%%\na == b\n```\n\n"
        "| Role | Boats |\n|---|---|\n| [[Captain\\|Chief]] | 1 |\n"
    )
    document = read_data(text.encode(), "siege.md", "main").document
    assert [document.text[block.start : block.end] for block in document.blocks] == [
        "Siege",
        "Short answer",
        "It lasts ninety minutes.",
        "Walls fall.",
        "See the bank, Rules and [[ -f file ]]. Only captains start one.",
        "Crown once",
        "%%\nkept\n%%\na == b",
        "Role | Boats",
        "Chief | 1",
    ]
    assert {drop.text for drop in document.dropped} == {"map.png", "Talk to the officers.", "check this"}


def test_what_only_looks_like_signs_of_obsidian_stays() -> None:
    text = "If a == b and b == c, then 100%% of x ^2 is [[1, 2], [3, 4]].\n"
    assert read_data(text.encode(), "maths.md", "main").document.text == text.strip()


def test_queries_of_obsidian_are_no_text() -> None:
    text = "# Tides\n\nThe sea rises twice a day.\n\n```dataview\nTABLE file.ctime FROM #sea\n```\n\n```sh\nebb\n```\n"
    document = read_data(text.encode(), "tides.md", "main").document
    assert document.text.split() == "Tides The sea rises twice a day. ebb".split()
    assert [drop.text for drop in document.dropped] == ["TABLE file.ctime FROM #sea"]
