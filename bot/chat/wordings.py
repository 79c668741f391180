"""The wording of all languages. In: the prompts folder. Out: the English `Wording`, which has the others with it.

A folder with `en` alone will do: every locale falls back to English, as a whole or where something of it is missing.
Raises `TemplateError`.
"""

from __future__ import annotations

from pathlib import Path

from bot.answer.wording.compose import BASE_LOCALE, Composer
from bot.chat.escape import escape
from bot.chat.labels import FILE, load_labels, load_names
from bot.chat.reply import Wording

SURFACE = "discord"


def locales(folder: Path) -> tuple[str, ...]:
    """The locales beside English for which the folder has wording."""
    found = (file.parent.name for file in folder.glob(f"*/{FILE}"))
    return tuple(sorted(locale for locale in found if locale != BASE_LOCALE))


def load_wording(folder: Path, address: str = "") -> Wording:
    """The wording in English, with its translations. `address` is where people reach the console, "" for nowhere."""
    translations = {
        locale: Wording(
            Composer(folder, SURFACE, escape, locale),
            load_labels(folder, locale),
            load_names(folder, locale),
            address=address,
        )
        for locale in locales(folder)
    }
    return Wording(Composer(folder, SURFACE, escape), load_labels(folder), translations=translations, address=address)
