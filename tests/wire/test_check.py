"""`quoth check` asks Discord about token, servers and permissions."""

from __future__ import annotations

import asyncio
import os
import shutil
import sys
from asyncio.subprocess import PIPE
from pathlib import Path

import discord
import pytest

from bot.chat.client.check import examine

from .double import DiscordDouble

ROOT = Path(__file__).parents[2]


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


async def test_the_message_content_intent_must_be_on_in_the_portal(double: DiscordDouble, new_double) -> None:
    double.guild("Library")
    (bad,) = [finding.text for finding in await examine(double.token, message_content=True) if not finding.good]
    assert "QUOTH_MESSAGE_CONTENT" in bad
    allowed = await new_double(message_content=True)
    allowed.guild("Library")
    assert all(finding.good for finding in await examine(allowed.token, message_content=True))


async def told(double: DiscordDouble, tmp_path: Path, token: str) -> tuple[int | None, str, str]:
    """The command itself, as a process: its exit code and what it prints."""
    program = double.bootstrap + "import sys\nfrom bot.cli import main\nsys.exit(main(['check']))\n"
    (tmp_path / "corpus").mkdir(exist_ok=True)
    (tmp_path / "corpus" / "tea.md").write_text("# Tea\n\nGenmaicha is a green tea with roasted rice.\n")
    shutil.copytree(ROOT / "prompts" / "en", tmp_path / "english" / "en")
    own = {
        "DISCORD_TOKEN": token,
        "QUOTH_PROMPTS_DIR": str(tmp_path / "english"),
        "QUOTH_CORPUS_DIR": str(tmp_path / "corpus"),
        "QUOTH_DATA_DIR": str(tmp_path / "data"),
    }
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-c", program, stdout=PIPE, stderr=PIPE, cwd=ROOT, env=os.environ | own
    )
    try:
        output, errors = await asyncio.wait_for(process.communicate(), 60)
    finally:
        if process.returncode is None:
            process.kill()
    return process.returncode, output.decode(), errors.decode()


@pytest.mark.slow
async def test_the_command_with_a_token(double: DiscordDouble, tmp_path: Path) -> None:
    double.guild("Library")
    code, output, errors = await told(double, tmp_path, double.token)
    assert (code, errors) == (0, "")
    found = [line for line in output.splitlines() if "discord" in line.split()[1:2]]
    assert found
    assert all(line.startswith("✓") for line in found)
    assert any("In Library it has the permissions" in line for line in found)


@pytest.mark.slow
async def test_the_command_with_a_wrong_token(double: DiscordDouble, tmp_path: Path) -> None:
    code, output, errors = await told(double, tmp_path, "s3cret.t0ken.value")
    assert code == 1
    (found,) = [line for line in output.splitlines() if "discord" in line.split()[1:2]]
    assert found.startswith("✗")
    assert "Reset Token" in found
    assert "s3cret" not in output + errors
