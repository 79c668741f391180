"""Short wording that Discord shows outside a message: labels of buttons, forms and commands.

In: `<prompts>/<locale>/labels.toml`. Out: a frozen `Labels`; the names of commands and options in that locale. A label
that a locale lacks is English. Raises `TemplateError`, naming file and key, for a label that is missing in English, or
unknown, blank or longer than Discord takes.
"""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, fields
from pathlib import Path
from typing import cast

import regex

from bot.answer.wording.compose import BASE_LOCALE
from bot.chat.measure import units
from bot.errors import TemplateError

_NAMES = "names"
_NAME = regex.compile(r"[-_'\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]{1,32}")

FILE = "labels.toml"
_ROOM = {"button": 80, "form": 45, "command": 100, "menu": 32, "select": 150, "setting": 45, "option": 100}


@dataclass(frozen=True, slots=True)
class Labels:
    """One field a label; the part before the first underscore says what it is, and so how long it may be."""

    button_context: str
    button_follow: str
    button_helpful: str
    button_not_helpful: str
    button_quote: str
    button_open: str
    button_previous: str
    button_next: str
    button_web: str
    button_answer: str
    button_before: str
    button_after: str
    button_collections: str
    button_document: str
    button_export: str
    button_erase: str
    button_erase_sure: str
    button_keep: str
    select_passage: str
    select_heading: str
    select_collection: str
    select_document: str
    button_see: str
    button_newer: str
    button_older: str
    button_overview: str
    button_part: str
    button_opt_out: str
    button_opt_in: str
    button_policy: str
    form_follow: str
    form_follow_question: str
    form_follow_hint: str
    form_reason: str
    form_reason_text: str
    form_reason_hint: str
    command_ask: str
    command_ask_question: str
    command_ask_collection: str
    command_ask_private: str
    command_lookup: str
    command_lookup_words: str
    command_lookup_collection: str
    command_lookup_from: str
    command_lookup_to: str
    command_source: str
    command_source_title: str
    command_sources: str
    command_sources_collection: str
    command_help: str
    command_privacy: str
    button_days: str
    command_stats: str
    command_stats_days: str
    command_settings: str
    command_settings_channel: str
    button_settings: str
    button_to_server: str
    button_answers: str
    button_people: str
    button_limits: str
    button_readers: str
    button_changes: str
    button_whole_server: str
    button_everyone: str
    form_value: str
    setting_mode: str
    setting_reply_in: str
    setting_private: str
    setting_closest: str
    setting_floor: str
    setting_collections: str
    setting_language: str
    setting_ignored: str
    setting_human_role: str
    setting_human_channel: str
    setting_review_channel: str
    setting_reviewer_roles: str
    setting_trusted_roles: str
    setting_staff_roles: str
    setting_ignored_roles: str
    setting_cooldown: str
    setting_daily_cap: str
    setting_retention_days: str
    option_on: str
    option_off: str
    option_none: str
    option_all: str
    option_default: str
    option_mention: str
    option_every: str
    option_forum: str
    option_nothing: str
    option_inline: str
    option_thread: str
    option_auto: str
    option_channel: str
    option_reset: str
    option_collection: str
    option_roles: str
    option_channels: str
    button_share: str
    button_discuss: str
    button_human: str
    button_human_sure: str
    button_tell: str
    button_untell: str
    button_save_answer: str
    form_report: str
    form_report_text: str
    form_report_hint: str
    menu_ask: str
    menu_sources: str
    menu_report: str
    menu_solution: str
    menu_withdraw: str
    button_corpus_details: str
    button_corpus_reread: str
    button_corpus_remove: str
    button_corpus_remove_sure: str
    button_corpus_purge: str
    button_corpus_purge_sure: str
    button_corpus_back: str
    button_corpus_next: str
    form_corpus_add: str
    form_corpus_files: str
    form_corpus_title: str
    form_corpus_text: str
    form_answer: str
    form_answer_question: str
    form_answer_text: str
    command_corpus: str
    command_corpus_add: str
    command_corpus_list: str
    command_corpus_info: str
    command_corpus_rename: str
    command_corpus_move: str
    command_corpus_remove: str
    command_corpus_reread: str
    command_corpus_purge: str
    command_corpus_answer: str
    command_corpus_collection: str
    command_corpus_document: str
    command_corpus_name: str
    command_corpus_link: str
    option_asked_in: str
    select_server: str
    button_right: str
    button_partly: str
    button_wrong: str
    button_should_abstain: str
    button_should_answer: str
    button_note: str
    button_review: str
    button_review_next: str
    button_correct: str
    button_correct_search: str
    button_correct_sure: str
    button_correct_other: str
    button_correct_more: str
    button_console: str
    select_citation: str
    select_correct_passage: str
    select_sentences: str
    option_supports: str
    option_supports_partly: str
    option_does_not: str
    form_note: str
    form_note_text: str
    form_note_hint: str
    form_correct: str
    form_correct_text: str
    form_correct_hint: str
    command_review: str
    command_console: str


def load_labels(folder: Path, locale: str = BASE_LOCALE) -> Labels:
    """The labels of a locale under the prompts folder `folder`."""
    base = folder / BASE_LOCALE / FILE
    read: Mapping[str, object] = _labels(base)
    if locale != BASE_LOCALE:
        read = {**read, **_labels(folder / locale / FILE)}
    return Labels(**{field.name: _label(base, field.name, read.get(field.name)) for field in fields(Labels)})


def load_names(folder: Path, locale: str) -> Mapping[str, str]:
    """What commands and their options are called in a locale, by their English names: the table `names`."""
    file = folder / locale / FILE
    table = _table(file).get(_NAMES, {})
    if not isinstance(table, dict):
        raise TemplateError(f"{file}: {_NAMES} must be a table.")
    return {name: _name(file, name, value) for name, value in cast("dict[str, object]", table).items()}


def _name(file: Path, name: str, value: object) -> str:
    if not isinstance(value, str) or not _NAME.fullmatch(value) or value != value.lower():
        raise TemplateError(f"{file}: {_NAMES}.{name} must be 1 to 32 small letters, digits, hyphens or underscores.")
    return value


def _labels(file: Path) -> dict[str, str]:
    read = {name: value for name, value in _table(file).items() if name != _NAMES}
    if unknown := sorted(read.keys() - {field.name for field in fields(Labels)}):
        raise TemplateError(f"{file}: {unknown[0]} is no label; remove it.")
    return {name: _label(file, name, value) for name, value in read.items()}


def _table(file: Path) -> dict[str, object]:
    try:
        return tomllib.loads(file.read_text(encoding="utf-8"))
    except (OSError, ValueError) as error:
        raise TemplateError(f"{file}: it cannot be read as TOML ({error}); mend or restore it.") from error


def _label(file: Path, name: str, value: object) -> str:
    room = _ROOM[name.split("_", maxsplit=1)[0]]
    if not isinstance(value, str) or not value.strip() or units(value) > room:
        raise TemplateError(f"{file}: {name} must be a text of 1 to {room} characters.")
    return value
