from __future__ import annotations

from pathlib import Path

import pytest

from bot.chat.actions import Action, action, parse
from bot.chat.labels import load_labels
from bot.errors import TemplateError
from bot.settings import bundled


def write(folder: Path, change: tuple[str, str]) -> Path:
    text = (bundled("prompts") / "en" / "labels.toml").read_text()
    (folder / "en").mkdir()
    (folder / "en" / "labels.toml").write_text(text.replace(*change))
    return folder


@pytest.mark.parametrize(
    ("change", "named"),
    [
        (('button_helpful = "Helpful"', ""), "button_helpful"),
        (('"Helpful"', '""'), "button_helpful"),
        (('"Helpful"', '"' + "x" * 81 + '"'), "button_helpful"),
        (('"Helpful"', "3"), "button_helpful"),
        (('form_follow = "Ask a follow-up"', 'form_follow = "' + "x" * 46 + '"'), "form_follow"),
        (("button_helpful =", "button_helpfull ="), "button_helpfull"),
        (("button_helpful =", "button_helpful"), "TOML"),
    ],
)
def test_a_broken_label_is_named(tmp_path: Path, change: tuple[str, str], named: str) -> None:
    with pytest.raises(TemplateError, match=named):
        load_labels(write(tmp_path, change))


def test_a_missing_file_is_named(tmp_path: Path) -> None:
    with pytest.raises(TemplateError, match=r"labels\.toml"):
        load_labels(tmp_path)


def test_actions_survive_their_custom_id() -> None:
    assert parse(action("context", "abc", 2)) == Action("context", ("abc", "2"))
    assert parse("other:context") is None
    assert parse("quoth") is None
    assert parse("quoth:") is None
