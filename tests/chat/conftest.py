from __future__ import annotations

import pytest

from bot.answer.compose import Composer
from bot.chat.escape import escape
from bot.chat.labels import load_labels
from bot.chat.reply import Wording
from bot.settings import bundled


@pytest.fixture(scope="session")
def wording() -> Wording:
    prompts = bundled("prompts")
    return Wording(Composer(prompts, "discord", escape), load_labels(prompts))
