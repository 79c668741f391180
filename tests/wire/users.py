"""What users do in the double: say, command, complete, press, fill in. The gateway tells the bot.

In: objects of the world. Out: the message said, or the interaction with all that becomes of it. What Discord's own app
would not let a user do (a command that is not synced, a hidden one, a disabled button) fails the test.
"""

# pyright: basic
from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from .gateway import Gateway
from .rest import AUTOCOMPLETE, COMMAND, COMPONENT, MODAL, Interaction, Rest
from .rules import Json, units
from .world import Channel, Member, Message, Role, User


class Users:
    """The users' hands. `DiscordDouble` is one; it supplies the world."""

    bot: User
    users: dict[int, User]
    commands: dict[int | None, list[Json]]
    interactions: dict[str, Interaction]
    gateway: Gateway
    rest: Rest

    async def user_says(
        self,
        channel: Channel,
        user: User,
        text: str,
        *,
        mention_bot: bool = False,
        reply_to: Message | None = None,
        ping: bool = True,
    ) -> Message:
        """A message of a user; as a reply it pings the replied author unless told not to."""
        content = f"{self.bot.mention} {text}" if mention_bot else text
        message = Message(channel, user, content=content, reply_to=reply_to)
        named = re.findall(r"<@!?(\d+)>", content)
        message.mentions = [self.users[int(n)] for n in dict.fromkeys(named) if int(n) in self.users]
        if reply_to and ping and reply_to.author not in message.mentions:
            message.mentions.append(reply_to.author)
        self.rest.publish(message)
        return message

    async def slash(
        self, channel: Channel, user: User, name: str, options: Mapping[str, Any] | None = None
    ) -> Interaction:
        """A slash command as synced; a subcommand is "group sub"."""
        command, data = self._invocation(channel, user, name, dict(options or {}))
        return self._interact(COMMAND, channel, user, data | {"id": command["id"], "type": 1})

    async def autocomplete(
        self, channel: Channel, user: User, name: str, option: str, typed: str, others: Mapping[str, Any] | None = None
    ) -> list[Json]:
        """The choices that the bot offers while a user types into an option."""
        command, data = self._invocation(channel, user, name, {**(others or {}), option: typed}, focused=option)
        interaction = self._interact(AUTOCOMPLETE, channel, user, data | {"id": command["id"], "type": 1})
        await interaction.acknowledged()
        assert interaction.choices is not None
        return interaction.choices

    async def context_menu(self, channel: Channel, user: User, name: str, target: Message | User) -> Interaction:
        """A command from the menu of a message or a user."""
        kind = 3 if isinstance(target, Message) else 2
        command = self._command(channel, name, kind)
        key = "messages" if isinstance(target, Message) else "users"
        resolved: Json = {key: {str(target.id): target.payload()}}
        if isinstance(target, User) and channel.guild and target.id in channel.guild.members:
            resolved["members"] = {
                str(target.id): channel.guild.members[target.id].payload(user=False) | {"permissions": "0"}
            }
        data = {"id": command["id"], "type": kind, "name": name, "target_id": str(target.id), "resolved": resolved}
        return self._interact(COMMAND, channel, user, data)

    async def click(self, message: Message, which: str, user: User, values: list[str] | None = None) -> Interaction:
        """A press of a button (by custom id or label), or a choice of `values` in a select menu."""
        control = message.control(which)
        assert not control.get("disabled"), f"{which!r} is disabled"
        assert message.only_for in (None, user), "nobody else can press what only one sees"
        assert not message.deleted, "the message is gone"
        data = {"custom_id": control["custom_id"], "component_type": control["type"], "id": control["id"]}
        if values is not None:
            data["values"] = values
        return self._interact(COMPONENT, message.channel, user, data, source=message)

    async def submit_modal(self, opened: Interaction, fields: Mapping[str, Any]) -> Interaction:
        """Fills the modal that an interaction opened; fields by custom id or label."""
        modal = await opened.opened_modal()
        left = dict(fields)
        components = [self._filled(component, left) for component in modal["components"]]
        assert not left, f"the modal has no field {list(left)}"
        data = {"custom_id": modal["custom_id"], "components": components}
        return self._interact(MODAL, opened.channel, opened.user, data, source=opened.source)

    def _filled(self, component: Json, fields: dict[str, Any], label: str = "") -> Json:
        if component["type"] == 1:
            return {"type": 1, "components": [self._filled(c, fields) for c in component["components"]]}
        if component["type"] == 18:
            return {"type": 18, "component": self._filled(component["component"], fields, component["label"])}
        name = next((n for n in (component.get("custom_id"), component.get("label"), label) if n in fields), None)
        value = fields.pop(name) if name is not None else component.get("value") or ""
        if component["type"] != 4:
            return {"type": component["type"], "custom_id": component.get("custom_id"), "values": value or []}
        assert value or component.get("required") is False, f"the field {label!r} is required"
        assert units(value) <= component.get("max_length", 4000), f"the field {label!r} does not take so much"
        return {"type": 4, "custom_id": component["custom_id"], "value": value}

    def _command(self, channel: Channel, name: str, kind: int) -> Json:
        known = [*self.commands.get(channel.guild.id if channel.guild else -1, []), *self.commands.get(None, [])]
        found = next((c for c in known if c["name"] == name and c["type"] == kind), None)
        assert found, f"no command {name!r}; synced are {[c['name'] for c in known]}"
        offered = found.get("contexts") or (0, 1)
        assert channel.context in offered, f"{name!r} is not offered in context {channel.context}"
        if not self.is_at_home(channel):
            assert 1 in found.get("integration_types", ()), f"{name!r} cannot be installed by users"
        return found

    def is_at_home(self, channel: Channel) -> bool:
        """Whether the bot itself is there, not only brought along by who installed it for themselves."""
        return self.bot.id in channel.guild.members if channel.guild else not channel.apart

    def _invocation(
        self, channel: Channel, user: User, name: str, values: dict[str, Any], focused: str = ""
    ) -> tuple[Json, Json]:
        root, *subs = name.split()
        command = level = self._command(channel, root, 1)
        needed = command["default_member_permissions"]
        if needed is not None and channel.guild:
            may = channel.permissions(user)
            assert may & int(needed) == int(needed) and (int(needed) or may & 8), f"{name!r} is hidden from {user.name}"
        for sub in subs:
            level = next(o for o in level["options"] if o["name"] == sub)
        resolved: dict[str, Json] = {}
        options = []
        for option in level.get("options") or ():
            if option["name"] not in values:
                assert focused or not option.get("required"), f"{name!r} needs {option['name']!r}"
                continue
            value = values.pop(option["name"])
            if isinstance(value, str) and not focused:
                assert option.get("min_length", 0) <= units(value) <= option.get("max_length", 6000), "length"
                picks = [c["value"] for c in option.get("choices") or ()]
                assert not picks or value in picks, f"{value!r} is not among {picks}"
            if isinstance(value, User | Role | Channel):
                self._resolve(resolved, channel, value)
                value = str(value.id)
            options.append({"name": option["name"], "type": option["type"], "value": value})
            if option["name"] == focused:
                options[-1]["focused"] = True
        assert not values, f"{name!r} has no options {list(values)}"
        for n, sub in reversed(list(enumerate(subs))):
            options = [{"name": sub, "type": 2 if n < len(subs) - 1 else 1, "options": options}]
        data: Json = {"name": root, "options": options, "resolved": resolved}
        return command, data | ({"guild_id": command["guild_id"]} if "guild_id" in command else {})

    def _resolve(self, resolved: dict[str, Json], channel: Channel, value: User | Role | Channel) -> None:
        number = str(value.id)
        if isinstance(value, User):
            resolved.setdefault("users", {})[number] = value.payload()
            if channel.guild and (member := channel.guild.members.get(value.id)):
                resolved.setdefault("members", {})[number] = {**member.payload(user=False), "permissions": "0"}
        elif isinstance(value, Role):
            resolved.setdefault("roles", {})[number] = value.payload(1)
        else:
            resolved.setdefault("channels", {})[number] = {
                **value.payload(),
                "permissions": str(value.permissions(self.bot)),
            }

    def _interact(
        self, kind: int, channel: Channel, user: User, data: Json, source: Message | None = None
    ) -> Interaction:
        interaction = Interaction(self, kind, channel, user, source)  # pyright: ignore[reportArgumentType]
        self.interactions[interaction.token] = interaction
        guild = channel.guild
        body: Json = {
            "id": str(interaction.id), "application_id": str(self.bot.id), "type": kind, "token": interaction.token,
            "version": 1, "data": data, "channel": channel.payload(), "channel_id": str(channel.id),
            "locale": user.locale, "app_permissions": str(channel.permissions(self.bot)), "entitlements": [],
            "context": channel.context, "attachment_size_limit": 10 << 20,
            "authorizing_integration_owners": (
                {"0": str(guild.id if guild else 0)} if self.is_at_home(channel) else {"1": str(user.id)}
            ),
        }  # fmt: skip
        if guild:
            member = guild.members.get(user.id) or Member(user, guild)
            permissions = str(channel.permissions(user))
            body |= {
                "guild_id": str(guild.id),
                "guild_locale": "en-US",
                "member": member.payload() | {"permissions": permissions},
            }
            body["guild"] = {"id": str(guild.id), "locale": "en-US", "features": []}
            body["channel"]["permissions"] = permissions
        else:
            body["user"] = user.payload()
        if source:
            body["message"] = source.payload(event=True)
        self.gateway.dispatch("INTERACTION_CREATE", body)
        return interaction
