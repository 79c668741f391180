"""The card that greets who manages a server when Quoth arrives. In: the server. Out: a Message."""

from __future__ import annotations

from bot.chat.actions import action
from bot.chat.message import BLUE, Message, button, fits, rows
from bot.chat.reply import GAP, RULE, Wording, split_parts
from bot.errors import TemplateError
from bot.servers import LEFT_DAYS


def welcome_message(wording: Wording, server: str, days: int | None, *, direct: str = "") -> Message:
    """What is to be set, with a button to the settings; in a direct message, where there are no settings, `direct` is
    the link to the server. `server` is its name; what is asked there is kept for `days`, None until it is erased."""
    labels = wording.labels
    text = wording.composer.render(
        "welcome", server=server, days=days, direct=bool(direct), left_days=LEFT_DAYS, line=RULE, gap=GAP
    )
    opening = (
        button(labels.button_to_server, url=direct)
        if direct
        else button(labels.button_settings, action("settings"), style="primary")
    )
    message = Message(split_parts(text), BLUE, rows([opening]))
    if not fits(message):
        raise TemplateError("discord/welcome.j2 makes a message that Discord refuses, even when short: shorten it.")
    return message
