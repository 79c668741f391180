"""Settings: each variable, its default, its bounds, and what a bad value is answered with."""

from __future__ import annotations

from dataclasses import fields, replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.errors import QuothError, SettingsError
from bot.settings import IngestLimits, Settings, bundled, load_settings

REPOSITORY = Path(__file__).resolve().parents[1]
TOKEN = "a-token.that-nobody.may-see"
NUMBERS = {
    "QUOTH_MAX_FILE_MB": (lambda s: s.limits.file_mb, 20, 1, 1000),
    "QUOTH_PARSE_SECONDS": (lambda s: s.limits.seconds, 30, 1, 600),
    "QUOTH_PARSE_MEMORY_MB": (lambda s: s.limits.memory_mb, 512, 128, 8192),
    "QUOTH_MAX_QUESTION": (lambda s: s.max_question, 2000, 50, 4000),
    "QUOTH_RETENTION_DAYS": (lambda s: s.retention_days, None, 1, 3650),
    "QUOTH_BACKUP_DAYS": (lambda s: s.backup_days, 30, 0, 3650),
}
FOLDERS = {
    "QUOTH_DATA_DIR": lambda s: s.data_dir,
    "QUOTH_CORPUS_DIR": lambda s: s.corpus_dir,
    "QUOTH_PROMPTS_DIR": lambda s: s.prompts_dir,
}


def test_without_any_variable_all_is_at_its_default(tmp_path: Path) -> None:
    settings = load_settings({"HOME": str(tmp_path)})
    assert settings == Settings(
        data_dir=tmp_path / ".local" / "share" / "quoth",
        corpus_dir=bundled("corpus"),
        prompts_dir=bundled("prompts"),
        discord_token="",
        limits=IngestLimits(file_mb=20, seconds=30, memory_mb=512),
        max_question=2000,
        log_level="info",
    )


def test_the_dataclasses_defaults_are_those_of_the_environment(tmp_path: Path) -> None:
    read = load_settings({"HOME": str(tmp_path)})
    assert read == Settings(read.data_dir, read.corpus_dir, read.prompts_dir)
    assert read.limits == IngestLimits()


def test_the_process_s_environment_is_what_is_read_by_default(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("QUOTH_DATA_DIR", str(tmp_path))
    monkeypatch.setenv("QUOTH_MAX_QUESTION", "77")
    settings = load_settings()
    assert (settings.data_dir, settings.max_question) == (tmp_path, 77)


def test_every_setting_can_be_set(tmp_path: Path) -> None:
    before = load_settings({"HOME": str(tmp_path)})
    environ = {name: str(tmp_path / name) for name in FOLDERS}
    environ |= {name: str(low) for name, (_, _, low, _) in NUMBERS.items()}
    environ |= {"DISCORD_TOKEN": TOKEN, "QUOTH_LOG_LEVEL": "error", "QUOTH_CONTACT": " a@example.org "}
    environ |= {"QUOTH_MESSAGE_CONTENT": "on"}
    environ |= {"QUOTH_CONSOLE": "on", "QUOTH_CONSOLE_URL": "https://quoth.example.org"}
    environ |= {"QUOTH_CONSOLE_OPEN": "on"}
    after = load_settings(environ)
    unchanged = [f.name for f in fields(Settings) if getattr(before, f.name) == getattr(after, f.name)]
    assert unchanged == []


def test_all_that_is_written_lies_in_the_data_folder(tmp_path: Path) -> None:
    settings = load_settings({"QUOTH_DATA_DIR": str(tmp_path)})
    written = [settings.library_path, settings.index_dir, settings.journal_path, settings.heartbeat_path]
    assert {path.parent for path in written} == {tmp_path}
    assert len(set(written)) == len(written)


def test_settings_do_not_change() -> None:
    settings = load_settings({"HOME": "/home/someone"})
    with pytest.raises(AttributeError):
        settings.max_question = 1  # type: ignore[misc]
    with pytest.raises(AttributeError):
        settings.limits.seconds = 1  # type: ignore[misc]


# --- folders ---------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("name", FOLDERS)
def test_a_folder_is_absolute_and_trimmed(name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("HOME", str(tmp_path / "home"))
    read = FOLDERS[name]
    assert read(load_settings({name: f"  {tmp_path / 'a b'}\n"})) == tmp_path / "a b"
    assert read(load_settings({name: "here"})) == tmp_path / "here"
    assert read(load_settings({name: "~/there"})) == tmp_path / "home" / "there"


@pytest.mark.parametrize("name", FOLDERS)
@pytest.mark.parametrize("nothing", ["", "  ", "\n"])
def test_an_empty_folder_is_an_unset_one(name: str, nothing: str, tmp_path: Path) -> None:
    home = {"HOME": str(tmp_path)}
    assert load_settings({**home, name: nothing}) == load_settings(home)


def test_the_data_folder_follows_the_desktop_s_convention(tmp_path: Path) -> None:
    environ = {"HOME": str(tmp_path / "home"), "XDG_DATA_HOME": str(tmp_path / "data")}
    assert load_settings(environ).data_dir == tmp_path / "data" / "quoth"
    assert load_settings({**environ, "QUOTH_DATA_DIR": str(tmp_path)}).data_dir == tmp_path


def test_without_a_home_in_the_environment_the_account_s_is_used(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("HOME", str(tmp_path))  # what Path.home() reads first
    assert load_settings({}).data_dir == tmp_path / ".local" / "share" / "quoth"


def test_reading_settings_makes_no_folder(tmp_path: Path) -> None:
    load_settings({"HOME": str(tmp_path / "home"), "QUOTH_DATA_DIR": str(tmp_path / "data")})
    assert list(tmp_path.iterdir()) == []


# --- numbers ---------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("name", NUMBERS)
def test_a_number_is_taken_within_its_bounds_and_trimmed(name: str) -> None:
    read, default, low, high = NUMBERS[name]
    for value in (low, high, (low + high) // 2):
        assert read(load_settings({"HOME": "/", name: f" {value} "})) == value
    assert read(load_settings({"HOME": "/", name: " "})) == default
    assert default is None or low <= default <= high


@pytest.mark.parametrize("name", NUMBERS)
@pytest.mark.parametrize(
    "bad", ["-5", "+5", "1.5", "1e3", "0x20", "1_000", "many", "２００", "²", "5 0", "20MB", "nan"]
)
def test_what_is_no_whole_number_is_refused_by_name_and_with_a_remedy(name: str, bad: str) -> None:
    _, _, low, high = NUMBERS[name]
    with pytest.raises(SettingsError) as caught:
        load_settings({"HOME": "/", name: bad})
    assert str(caught.value) == f"{name} is {bad!r}: set it to a whole number from {low} to {high}, or unset it."


@pytest.mark.parametrize("name", NUMBERS)
def test_what_is_out_of_bounds_is_refused(name: str) -> None:
    _, _, low, high = NUMBERS[name]
    for value in (low - 1, high + 1, 10**30):
        with pytest.raises(
            SettingsError, match=rf"^{name} is '{value}': set it to a whole number from {low} to {high}"
        ):
            load_settings({"HOME": "/", name: str(value)})


@given(name=st.sampled_from(sorted(NUMBERS)), value=st.text(max_size=12))
def test_any_text_is_a_number_within_bounds_or_refused(name: str, value: str) -> None:
    read, default, low, high = NUMBERS[name]
    try:
        number = read(load_settings({"HOME": "/", name: value}))
    except SettingsError as error:
        assert str(error).startswith(f"{name} is {value.strip()!r}: ")
    else:
        assert number is default is None or low <= number <= high
        assert number == default or str(number) == (value.strip().lstrip("0") or "0")


# --- the console -----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(("value", "place"), [
    ("", None), ("off", None), (" On ", ("127.0.0.1", 8321)), ("9000", ("127.0.0.1", 9000)),
    ("0.0.0.0:80", ("0.0.0.0", 80)), ("[::1]:65535", ("::1", 65535)), ("box.local:1", ("box.local", 1)),
])  # fmt: skip
def test_where_the_console_listens(value: str, place: tuple[str, int] | None) -> None:
    assert load_settings({"HOME": "/", "QUOTH_CONSOLE": value}).console == place


@pytest.mark.parametrize("bad", ["0", "65536", "a", "a:b", ":", "127.0.0.1:", "1" * 9, "-1", "true"])
def test_another_place_is_refused(bad: str) -> None:
    with pytest.raises(SettingsError, match="QUOTH_CONSOLE is"):
        load_settings({"HOME": "/", "QUOTH_CONSOLE": bad})


def test_the_address_of_the_console_has_no_slash_at_its_end() -> None:
    environ = {"HOME": "/", "QUOTH_CONSOLE_URL": " https://quoth.example.org:8443/ "}
    assert load_settings(environ).console_url == "https://quoth.example.org:8443"


@pytest.mark.parametrize("bad", [
    "quoth.example.org", "ftp://a", "https://", "https://a/b", "https://a?b", "https://u:p@a", "https://a:x", "http://[",
    "https://ä.example", "javascript:alert(1)",
])  # fmt: skip
def test_another_address_is_refused(bad: str) -> None:
    with pytest.raises(SettingsError, match="QUOTH_CONSOLE_URL is"):
        load_settings({"HOME": "/", "QUOTH_CONSOLE_URL": bad})


# --- log level -------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("value", "level"), [("debug", "debug"), (" WARNING\n", "warning"), ("Error", "error"), ("", "info")]
)
def test_a_log_level_is_taken_in_any_case(value: str, level: str) -> None:
    assert load_settings({"HOME": "/", "QUOTH_LOG_LEVEL": value}).log_level == level


@pytest.mark.parametrize("bad", ["verbose", "10", "warn", "critical"])
def test_another_log_level_is_refused_by_name_and_with_a_remedy(bad: str) -> None:
    with pytest.raises(SettingsError) as caught:
        load_settings({"HOME": "/", "QUOTH_LOG_LEVEL": bad})
    assert str(caught.value) == f"QUOTH_LOG_LEVEL is {bad!r}: set it to debug, info, warning or error."


# --- the token -------------------------------------------------------------------------------------------------------


def test_the_token_is_trimmed() -> None:
    assert load_settings({"HOME": "/", "DISCORD_TOKEN": f" {TOKEN}\n"}).discord_token == TOKEN


def test_the_token_may_lie_in_a_file(tmp_path: Path) -> None:
    secret = tmp_path / "token"
    secret.write_text(f"{TOKEN}\n")
    assert load_settings({"HOME": "/", "QUOTH_TOKEN_FILE": str(secret)}).discord_token == TOKEN


def test_the_variable_goes_before_the_file_unless_it_is_empty(tmp_path: Path) -> None:
    secret = tmp_path / "token"
    secret.write_text("from-the-file")
    environ = {"HOME": "/", "QUOTH_TOKEN_FILE": str(secret)}
    assert load_settings({**environ, "DISCORD_TOKEN": TOKEN}).discord_token == TOKEN
    assert load_settings({**environ, "DISCORD_TOKEN": "  "}).discord_token == "from-the-file"


def test_a_file_that_cannot_be_read_is_named_with_its_variable(tmp_path: Path) -> None:
    for unreadable in (tmp_path / "absent", tmp_path):
        with pytest.raises(
            SettingsError, match=r"^QUOTH_TOKEN_FILE names '.*', which cannot be read: .*\. Name a file .*\.$"
        ) as caught:
            load_settings({"HOME": "/", "QUOTH_TOKEN_FILE": str(unreadable)})
        assert str(unreadable) in str(caught.value)


def test_a_file_that_is_no_text_is_refused_without_showing_it(tmp_path: Path) -> None:
    secret = tmp_path / "token"
    secret.write_bytes(TOKEN.encode() + b"\xff")
    with pytest.raises(SettingsError, match=r"^QUOTH_TOKEN_FILE names") as caught:
        load_settings({"HOME": "/", "QUOTH_TOKEN_FILE": str(secret)})
    assert TOKEN not in str(caught.value)


def test_the_token_shows_in_no_representation() -> None:
    settings = load_settings({"HOME": "/", "DISCORD_TOKEN": TOKEN})
    assert settings.discord_token == TOKEN
    for shown in (
        repr(settings),
        str(settings),
        f"{settings}",
        f"{[settings]}",
        repr(replace(settings, max_question=60)),
    ):
        assert TOKEN not in shown


@pytest.mark.parametrize("name", [*NUMBERS, "QUOTH_LOG_LEVEL"])
def test_the_token_shows_in_no_error_of_another_variable(name: str) -> None:
    with pytest.raises(QuothError) as caught:
        load_settings({"HOME": "/", "DISCORD_TOKEN": TOKEN, name: "bad"})
    assert TOKEN not in str(caught.value)


# --- bundled folders -------------------------------------------------------------------------------------------------


def test_in_a_checkout_the_bundled_folders_lie_beside_the_package() -> None:
    assert (bundled("corpus"), bundled("prompts")) == (REPOSITORY / "corpus", REPOSITORY / "prompts")
    assert bundled("corpus").is_dir()
    assert bundled("prompts").is_dir()


def test_in_an_installed_package_the_bundled_folders_lie_inside_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for folder in ("bot/prompts", "corpus", "prompts"):
        (tmp_path / folder).mkdir(parents=True)
    monkeypatch.setattr("bot.settings.__file__", str(tmp_path / "bot" / "settings.py"))
    assert bundled("prompts") == tmp_path / "bot" / "prompts"
    assert bundled("corpus") == tmp_path / "corpus"


def test_the_contact_is_one_short_line() -> None:
    assert load_settings({"QUOTH_CONTACT": " a@example.org "}).keeping.contact == "a@example.org"
    for wrong in ("a\nb", "a\u202eb", "a" * 201):
        with pytest.raises(SettingsError, match="QUOTH_CONTACT"):
            load_settings({"QUOTH_CONTACT": wrong})


@pytest.mark.parametrize(("value", "expected"), [("", False), ("off", False), ("on", True), (" ON ", True)])
def test_the_message_content_intent_is_off_unless_asked_for(value: str, expected: bool) -> None:
    assert load_settings({"HOME": "/", "QUOTH_MESSAGE_CONTENT": value}).message_content is expected
    assert load_settings({"HOME": "/"}).message_content is False


def test_a_flag_that_is_none_is_refused() -> None:
    with pytest.raises(SettingsError, match="QUOTH_MESSAGE_CONTENT is 'maybe'"):
        load_settings({"HOME": "/", "QUOTH_MESSAGE_CONTENT": "maybe"})
