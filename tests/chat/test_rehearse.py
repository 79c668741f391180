from __future__ import annotations

import re
import shutil
from pathlib import Path

import pytest

from bot.answer.compose import Composer
from bot.chat import rehearse as room
from bot.chat.escape import escape
from bot.chat.labels import load_labels
from bot.chat.rehearse import rehearse
from bot.chat.reply import Wording
from bot.errors import TemplateError
from bot.settings import bundled

TEMPLATES = sorted(file.stem for file in (bundled("prompts") / "en" / "discord").glob("*.j2"))


def test_the_bundled_wording_passes(wording: Wording) -> None:
    rehearse(wording)


@pytest.mark.parametrize("name", TEMPLATES)
def test_a_name_that_does_not_exist_is_found_in_every_template(tmp_path: Path, name: str) -> None:
    prompts = tmp_path / "prompts"
    shutil.copytree(bundled("prompts"), prompts)
    file = prompts / "en" / "discord" / f"{name}.j2"
    file.write_text(file.read_text() + "{{ no_such_name }}")
    with pytest.raises(TemplateError, match="no_such_name"):
        rehearse(Wording(Composer(prompts, "discord", escape), load_labels(prompts)))


def test_every_name_in_the_client_is_rehearsed() -> None:
    source = "".join(file.read_text() for file in Path(room.__file__).parent.rglob("*.py"))
    notes = set(re.findall(r"note_message\((?:await )?[\w.]+(?:\(\w+\))?, \"(\w+)\"", source))
    errors = set(re.findall(r"name=\"(\w+)\"", source)) - {"discord", "heartbeat", "stopping"}
    assert notes == set(room.NOTES)
    assert errors | {"error"} == set(room.ERRORS)
