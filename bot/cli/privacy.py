"""`quoth privacy`: the privacy text that an operator can publish, in Markdown, with what is set."""

from __future__ import annotations

import argparse

from bot.answer.wording.compose import Composer
from bot.chat.escape import escape
from bot.chat.privacy import policy_text
from bot.settings import load_settings


def run(_options: argparse.Namespace) -> int:
    """Print it."""
    settings = load_settings()
    print(policy_text(Composer(settings.prompts_dir, "discord", escape), settings.keeping), end="")
    return 0
