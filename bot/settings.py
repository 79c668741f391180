"""Process settings, read from the environment on demand. Settings of a server or channel live in the journal.

In: a mapping of environment variables. Out: a frozen `Settings`. Errors: `SettingsError`, naming the variable.
"""

from __future__ import annotations

import os
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Literal
from urllib.parse import urlsplit

from bot.errors import SettingsError

PREFIX = "QUOTH_"
FOLDERS = "folders"
"""Where in the data folder the libraries of other folders are."""
CONSOLE = ("127.0.0.1", 8321)
"""Where the console listens unless told otherwise."""
LogLevel = Literal["debug", "info", "warning", "error"]


@dataclass(frozen=True, slots=True)
class IngestLimits:
    """What one file may cost. Megabytes are 1,000,000 bytes."""

    file_mb: int = 20
    seconds: int = 30
    memory_mb: int = 512


@dataclass(frozen=True, slots=True)
class Keeping:
    """What an operator says of how long things are kept: `days` that turns are, where a server has set none and outside
    servers (None: until they are erased), and `backup_days` that backups are; and whom members may write to, "" for
    nobody named."""

    days: int | None = None
    backup_days: int = 30
    contact: str = ""


@dataclass(frozen=True, slots=True)
class Settings:
    """Everything that an operator can set for the process.

    `corpus_dir` and `prompts_dir` are the bundled folders unless set. All that Quoth writes is under `data_dir`.
    """

    data_dir: Path
    corpus_dir: Path
    prompts_dir: Path
    discord_token: str = field(default="", repr=False)
    limits: IngestLimits = IngestLimits()
    max_question: int = 2000
    log_level: LogLevel = "info"
    retention_days: int | None = None
    """Days that turns are kept where a server has set none, and outside servers; None keeps them."""
    backup_days: int = 30
    """Days that the operator keeps backups of the journal; Quoth only says so."""
    contact: str = ""
    """Whom the privacy text names."""

    @property
    def keeping(self) -> Keeping:
        """How long what is kept."""
        return Keeping(self.retention_days, self.backup_days, self.contact)

    message_content: bool = False
    """Whether Discord's Message Content intent is asked for, which must then be on in its portal too."""
    console: tuple[str, int] | None = None
    """Host and port where `quoth run` serves the console; None for nowhere."""
    console_open: bool = False
    """Whether anybody may see, without logging in, quoted passages of collections that everyone may read."""
    console_url: str = ""
    """The address under which people reach the console, without a slash at its end; "" for that of this machine."""

    @property
    def library_path(self) -> Path:
        """The SQLite library of document versions."""
        return self.data_dir / "library.db"

    @property
    def index_dir(self) -> Path:
        """The folder of index generations."""
        return self.data_dir / "index"

    @property
    def journal_path(self) -> Path:
        """The SQLite log of turns."""
        return self.data_dir / "journal.db"

    @property
    def served_dir(self) -> Path:
        """The folder of documents that servers added."""
        return self.data_dir / "servers"

    @property
    def links_dir(self) -> Path:
        """The folder in which `quoth review link` leaves links for a running console."""
        return self.data_dir / "links"

    @property
    def heartbeat_path(self) -> Path:
        """Touched by a running bot; its age is the bot's health."""
        return self.data_dir / "heartbeat"


def load_settings(environ: Mapping[str, str] | None = None) -> Settings:
    """Read the settings from `environ` (default: the process's).

    Raises `SettingsError` for a value that cannot be used.
    """
    env = os.environ if environ is None else environ
    return Settings(
        data_dir=_path(env, "DATA_DIR") or _default_data_dir(env),
        corpus_dir=_path(env, "CORPUS_DIR") or bundled("corpus"),
        prompts_dir=_path(env, "PROMPTS_DIR") or bundled("prompts"),
        discord_token=_token(env),
        limits=IngestLimits(
            file_mb=_number(env, "MAX_FILE_MB", 20, 1, 1000),
            seconds=_number(env, "PARSE_SECONDS", 30, 1, 600),
            memory_mb=_number(env, "PARSE_MEMORY_MB", 512, 128, 8192),
        ),
        max_question=_number(env, "MAX_QUESTION", 2000, 50, 4000),
        log_level=_level(env),
        retention_days=_number(env, "RETENTION_DAYS", 0, 1, 3650) or None,
        backup_days=_number(env, "BACKUP_DAYS", 30, 0, 3650),
        contact=_line(env, "CONTACT", 200),
        message_content=_flag(env, "MESSAGE_CONTENT"),
        console=_address(env, "CONSOLE"),
        console_open=_flag(env, "CONSOLE_OPEN"),
        console_url=_url(env, "CONSOLE_URL"),
    )


def bundled(name: str) -> Path:
    """The folder `name` that ships with Quoth: inside the installed package, or beside it in a checkout."""
    here = Path(__file__).resolve().parent
    inside = here / name
    return inside if inside.is_dir() else here.parent / name


def _default_data_dir(env: Mapping[str, str]) -> Path:
    base = env.get("XDG_DATA_HOME") or str(Path(env.get("HOME") or Path.home()) / ".local" / "share")
    return Path(base).expanduser() / "quoth"


def _path(env: Mapping[str, str], name: str) -> Path | None:
    value = env.get(PREFIX + name, "").strip()
    return Path(value).expanduser().absolute() if value else None


def _number(env: Mapping[str, str], name: str, default: int, low: int, high: int) -> int:
    value = env.get(PREFIX + name, "").strip()
    if not value:
        return default
    if not value.isascii() or not value.isdigit() or len(value) > 9 or not low <= int(value) <= high:
        raise SettingsError(f"{PREFIX}{name} is {value!r}: set it to a whole number from {low} to {high}, or unset it.")
    return int(value)


def _line(env: Mapping[str, str], name: str, room: int) -> str:
    value = env.get(PREFIX + name, "").strip()
    if len(value) > room or not value.isprintable():
        raise SettingsError(f"{PREFIX}{name} must be one line of at most {room} characters.")
    return value


def _flag(env: Mapping[str, str], name: str) -> bool:
    value = env.get(PREFIX + name, "").strip().lower()
    if value not in {"", "on", "off"}:
        raise SettingsError(f"{PREFIX}{name} is {value!r}: set it to on or off, or unset it.")
    return value == "on"


def _address(env: Mapping[str, str], name: str) -> tuple[str, int] | None:
    """`on`, a port, or host:port; IPv6 hosts in brackets."""
    value = env.get(PREFIX + name, "").strip().lower()
    if value in {"", "off"}:
        return None
    if value == "on":
        return CONSOLE
    host, _, port = value.rpartition(":")
    host = host.removeprefix("[").removesuffix("]") or CONSOLE[0]
    if port.isascii() and port.isdigit() and len(port) <= 5 and 0 < int(port) < 65536 and host.isprintable():
        return host, int(port)
    raise SettingsError(f"{PREFIX}{name} is {value!r}: set it to on, a port or host:port, or unset it.")


def _url(env: Mapping[str, str], name: str) -> str:
    value = env.get(PREFIX + name, "").strip().rstrip("/")
    if not value:
        return ""
    try:
        parts = urlsplit(value)
        good = parts.scheme in {"http", "https"} and bool(parts.hostname) and value.isascii() and value.isprintable()
        good = good and not (parts.path or parts.query or parts.fragment or parts.username) and parts.port != 0
    except ValueError:
        good = False
    if not good:
        raise SettingsError(f"{PREFIX}{name} is {value!r}: set it to an address such as https://quoth.example.org.")
    return value


def _level(env: Mapping[str, str]) -> LogLevel:
    value = env.get(PREFIX + "LOG_LEVEL", "").strip().lower() or "info"
    for level in ("debug", "info", "warning", "error"):
        if value == level:
            return level
    raise SettingsError(f"{PREFIX}LOG_LEVEL is {value!r}: set it to debug, info, warning or error.")


def _token(env: Mapping[str, str]) -> str:
    """`DISCORD_TOKEN`, or the content of the file that `QUOTH_TOKEN_FILE` names (a mounted secret)."""
    if token := env.get("DISCORD_TOKEN", "").strip():
        return token
    file = env.get(PREFIX + "TOKEN_FILE", "").strip()
    if not file:
        return ""
    try:
        return Path(file).read_text(encoding="utf-8").strip()
    except (OSError, UnicodeDecodeError) as error:
        why = error.strerror if isinstance(error, OSError) and error.strerror else "it is not UTF-8"
        raise SettingsError(
            f"{PREFIX}TOKEN_FILE names {file!r}, which cannot be read: {why}. "
            "Name a file that holds nothing but the token, or set DISCORD_TOKEN instead."
        ) from error
