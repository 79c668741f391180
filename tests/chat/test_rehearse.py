from __future__ import annotations

import re
import shutil
from pathlib import Path

import pytest

from bot.answer.wording.compose import Composer
from bot.answer.wording.filters import FILTERS
from bot.chat import rehearse as room
from bot.chat.escape import escape
from bot.chat.labels import load_labels
from bot.chat.rehearse import rehearse, rehearse_one
from bot.chat.reply import Wording
from bot.errors import TemplateError
from bot.settings import bundled

TEMPLATES = sorted(file.stem for file in (bundled("prompts") / "en" / "discord").glob("*.j2"))


def test_the_bundled_wording_passes(wording: Wording) -> None:
    rehearse_one(wording)  # the other languages: `test_locales`


def test_every_template_is_rendered_to_its_end(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    prompts, ended = tmp_path / "prompts", set[str]()
    monkeypatch.setitem(FILTERS, "ended", lambda name: ended.add(name) or "")
    shutil.copytree(bundled("prompts") / "en", prompts / "en")
    for name in TEMPLATES:
        file = prompts / "en" / "discord" / f"{name}.j2"
        file.write_text(f"{file.read_text()}{{{{ '{name}' | ended }}}}")
    rehearse(Wording(Composer(prompts, "discord", escape), load_labels(prompts)))
    assert ended == set(TEMPLATES)


def test_a_name_that_does_not_exist_is_found(tmp_path: Path) -> None:
    shutil.copytree(bundled("prompts") / "en", tmp_path / "en")
    file = tmp_path / "en" / "discord" / f"{TEMPLATES[-1]}.j2"
    file.write_text(file.read_text() + "{{ no_such_name }}")
    with pytest.raises(TemplateError, match="no_such_name"):
        rehearse(Wording(Composer(tmp_path, "discord", escape), load_labels(tmp_path)))


def test_every_name_in_the_client_is_rehearsed() -> None:
    source = "".join(file.read_text() for file in Path(room.__file__).parent.rglob("*.py"))
    notes = set(re.findall(r"note_message\((?:await )?[\w.]+(?:\(\w+\))?, \"(\w+)\"", source))
    errors = set(re.findall(r"name=\"(\w+)\"", source)) - {"discord", "heartbeat", "stopping"}
    assert notes == set(room.NOTES)
    assert errors | {"error"} == set(room.ERRORS)


def test_the_trouble_that_is_longest_where_it_is_shown_must_fit(tmp_path: Path) -> None:
    shutil.copytree(bundled("prompts") / "en", tmp_path / "en")
    file = tmp_path / "en" / "discord" / "_front.j2"
    # Values are cut in a list, words are not: there the first is the longest, with all of its values the other.
    file.write_text(f"{{% if values.fault == 'url' %}}{'x' * 360}{{% else %}}{{{{ values.kinds * 6 }}}}{{% endif %}}")
    with pytest.raises(TemplateError, match="corpus_added"):
        rehearse(Wording(Composer(tmp_path, "discord", escape), load_labels(tmp_path)))
