"""Messages and forms as discord.py's views. In: a `Message`. Out: what `send` and `edit` take.

Views are finished before they are sent, so that discord.py keeps none of them in memory: clicks arrive by `custom_id`.
"""

from __future__ import annotations

import io

import discord
from discord import ui

from bot.chat.message import Attached, Button, Message, Part, Pick, Picture, Row, Rule, Text

NOBODY = discord.AllowedMentions.none()
FIELD = "text"
WRITTEN_IN = [
    discord.ChannelType.text,
    discord.ChannelType.news,
    discord.ChannelType.forum,
    discord.ChannelType.public_thread,
    discord.ChannelType.private_thread,
    discord.ChannelType.news_thread,
    discord.ChannelType.voice,
    discord.ChannelType.stage_voice,
]
"""The channels of a server in which members write."""

_STYLES = {
    "primary": discord.ButtonStyle.primary,
    "secondary": discord.ButtonStyle.secondary,
    "success": discord.ButtonStyle.success,
    "danger": discord.ButtonStyle.danger,
}


def view_of(message: Message) -> ui.LayoutView:
    """The Components V2 view of a message."""
    view = ui.LayoutView(timeout=None)
    container: ui.Container[ui.LayoutView] = ui.Container(accent_colour=message.accent)
    for part in message.parts:
        container.add_item(_item(part))
    view.add_item(container)
    for row in message.rows:
        view.add_item(_row(row))
    view.stop()
    return view


def files_of(message: Message) -> list[discord.File]:
    """Its files, fresh for one attempt to send."""
    texts = [discord.File(io.BytesIO(_encoded(file)), filename=file.name) for file in message.files]
    pictures = [
        discord.File(io.BytesIO(file.content), filename=file.name, description=file.about) for file in message.pictures
    ]
    return texts + pictures


def form(
    title: str, label: str, hint: str, custom_id: str, *, required: bool, room: int, typed: str | None = None
) -> ui.Modal:
    """A form with one text field, in which `typed` stands already. It is answered by `custom_id` (see
    `bot.chat.client.bot`), also after a restart."""
    modal = ui.Modal(title=title, custom_id=custom_id, timeout=900)
    field: ui.TextInput[ui.Modal] = ui.TextInput(
        custom_id=FIELD,
        style=discord.TextStyle.paragraph,
        placeholder=hint,
        default=typed,
        required=required,
        max_length=room,
    )
    modal.add_item(ui.Label(text=label, component=field))
    return modal


def _item(part: Part) -> ui.Item[ui.LayoutView]:
    match part:
        case Text(body):
            return ui.TextDisplay(body)
        case Rule():
            return ui.Separator()
        case Row() | Pick():
            return _row(part)
        case Attached(name):
            return ui.File(f"attachment://{name}")
        case Picture(name, _, about):
            return ui.MediaGallery(discord.MediaGalleryItem(f"attachment://{name}", description=about))


def _row(row: Row | Pick) -> ui.ActionRow[ui.LayoutView]:
    action_row: ui.ActionRow[ui.LayoutView] = ui.ActionRow()
    if isinstance(row, Pick):
        action_row.add_item(_pick(row))
        return action_row
    for button in row.buttons:
        action_row.add_item(_button(button))
    return action_row


def _pick(pick: Pick) -> ui.Select[ui.LayoutView] | ui.RoleSelect[ui.LayoutView] | ui.ChannelSelect[ui.LayoutView]:
    marked = [discord.Object(int(one)) for one in pick.chosen]
    match pick.kind:
        case "string":
            select: ui.Select[ui.LayoutView] = ui.Select(
                custom_id=pick.action, placeholder=pick.hint, min_values=pick.least, max_values=pick.most
            )
            for one in pick.choices:
                select.add_option(
                    label=one.label, value=one.value, description=one.description or None, default=one.chosen
                )
            return select
        case "role":
            return ui.RoleSelect(
                custom_id=pick.action,
                placeholder=pick.hint,
                min_values=pick.least,
                max_values=pick.most,
                default_values=marked,
            )
        case "channel":
            return ui.ChannelSelect(
                custom_id=pick.action,
                placeholder=pick.hint,
                min_values=pick.least,
                max_values=pick.most,
                default_values=marked,
                channel_types=WRITTEN_IN,
            )


def _button(button: Button) -> ui.Button[ui.LayoutView]:
    if button.url is not None:
        return ui.Button(label=button.label, url=button.url)
    return ui.Button(label=button.label, custom_id=button.action, style=_STYLES[button.style], disabled=button.disabled)


def _encoded(file: Attached) -> bytes:
    return file.content.encode("utf-8", "replace")
