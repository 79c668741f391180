"""Commands in other languages. In: the wording. Out: what discord.py registers beside the English names and texts.

Texts are found by their English label, names of commands and options in the table `names` of labels.toml; what a locale
has no translation of is shown in English.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import fields
from typing import Any

import discord
from discord import app_commands

from bot.chat.labels import Labels
from bot.chat.reply import Wording

_Place = app_commands.TranslationContextLocation
_NAMES = {_Place.command_name, _Place.group_name, _Place.parameter_name}


class CommandTranslator(app_commands.Translator):
    """Translates what the command tree was built of: the English labels."""

    def __init__(self, wording: Wording) -> None:
        self._wording = wording
        self._texts = {locale: _texts(wording.labels, one.labels) for locale, one in wording.translations.items()}

    async def translate(
        self,
        string: app_commands.locale_str,
        locale: discord.Locale,
        context: app_commands.TranslationContext[Any, Any],
    ) -> str | None:
        """A name or a text in a locale, None where that is English."""
        language = str(locale).split("-")[0]
        wording = self._wording.translations.get(language)
        if wording is None:
            return None
        if context.location in _NAMES and not isinstance(context.data, app_commands.ContextMenu):
            return wording.names.get(string.message)
        return self._texts[language].get(string.message)


def _texts(english: Labels, other: Labels) -> Mapping[str, str]:
    return {getattr(english, field.name): getattr(other, field.name) for field in fields(Labels)}
