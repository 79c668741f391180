"""`quoth check` asks Discord about token, servers and permissions."""

from __future__ import annotations

import discord

from bot.chat.client.check import examine

from .double import DiscordDouble


async def test_a_server_with_all_permissions(double: DiscordDouble) -> None:
    double.guild("Library")
    findings = await examine(double.token)
    assert all(finding.good for finding in findings), findings
    assert any("In Library it has the permissions" in finding.text for finding in findings)


async def test_what_it_lacks_is_named(double: DiscordDouble) -> None:
    double.guild("Library", everyone=discord.Permissions(view_channel=True, send_messages=True))
    bad = [finding.text for finding in await examine(double.token) if not finding.good]
    assert len(bad) == 1
    assert "Library" in bad[0]
    assert "Attach Files" in bad[0]
    assert "Send Messages," not in bad[0]


async def test_no_server_yet(double: DiscordDouble) -> None:
    bad = [finding.text for finding in await examine(double.token) if not finding.good]
    assert len(bad) == 1
    assert "https://discord.com/oauth2/authorize?client_id=" in bad[0]


async def test_a_wrong_token(double: DiscordDouble) -> None:
    (finding,) = await examine("wrong")
    assert not finding.good
    assert "Reset Token" in finding.text


async def test_discord_does_not_answer(double: DiscordDouble) -> None:
    double.fault("GET", "/users/@me", reset=True, times=10)
    (finding,) = await examine(double.token)
    assert not finding.good
    assert "network" in finding.text
