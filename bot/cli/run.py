"""`quoth run`: the Discord bot, until it is told to stop."""

from __future__ import annotations

import argparse
import logging

from bot.app import run_discord
from bot.cli.why import accounts
from bot.settings import load_settings


def run(_options: argparse.Namespace) -> int:
    """Run; exit code 0 after SIGTERM or SIGINT."""
    settings = load_settings()
    logging.basicConfig(
        level=settings.log_level.upper(), format="%(asctime)s %(levelname)s %(name)s: %(message)s", force=True
    )
    run_discord(settings, accounts(settings))
    return 0
