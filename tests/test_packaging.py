"""What is shipped beside the code is in step: the lock, the container, the example settings, the README's commands."""

from __future__ import annotations

import re
import shlex
import shutil
import subprocess
import tomllib
from fnmatch import fnmatch
from pathlib import Path
from typing import Any

import pytest
import yaml
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

from bot import __version__
from bot.cli import command_line
from bot.evaluate.questions import read_questions
from bot.settings import load_settings

REPOSITORY = Path(__file__).resolve().parents[1]


def read(name: str) -> str:
    return (REPOSITORY / name).read_text(encoding="utf-8")


@pytest.fixture(scope="module")
def project() -> dict[str, Any]:
    return tomllib.loads(read("pyproject.toml"))


@pytest.fixture(scope="module")
def tracked() -> dict[str, str]:
    """Each tracked text file's content by its path."""
    if shutil.which("git") is None or not (REPOSITORY / ".git").exists():
        pytest.skip("needs a git checkout")
    listed = subprocess.run(["git", "ls-files", "-z"], cwd=REPOSITORY, check=True, capture_output=True).stdout
    found: dict[str, str] = {}
    for name in filter(None, listed.decode().split("\0")):
        try:
            found[name] = read(name)
        except (UnicodeDecodeError, FileNotFoundError):  # a picture, or a file that is being removed
            continue
    assert len(found) > 100
    return found


# --- the lock --------------------------------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def pins() -> list[tuple[Requirement, list[str]]]:
    """Each pinned requirement of the lock with its hashes."""
    blocks = read("requirements.lock").replace("\\\n", " ").splitlines()
    return [(Requirement(block.partition("--hash")[0]), re.findall(r"--hash=(\S+)", block)) for block in blocks]


def test_the_lock_pins_each_dependency_as_pyproject_allows_it(
    project: dict[str, Any], pins: list[tuple[Requirement, list[str]]]
) -> None:
    documents = project["project"]["optional-dependencies"]["documents"]  # the image reads PDF and Word too
    for wanted in map(Requirement, [*project["project"]["dependencies"], *documents]):
        pinned = [pin for pin, _ in pins if canonicalize_name(pin.name) == canonicalize_name(wanted.name)]
        assert pinned, f"{wanted.name} is not in requirements.lock: compile it again"
        for pin in pinned:
            (exact,) = pin.specifier
            assert exact.operator == "=="
            assert wanted.specifier.contains(exact.version), f"{pin} is not {wanted}"


def test_the_lock_holds_for_every_supported_python(pins: list[tuple[Requirement, list[str]]]) -> None:
    by_python = {
        version: {
            pin.name
            for pin, _ in pins
            if pin.marker is None
            or pin.marker.evaluate(
                {"python_version": version, "python_full_version": f"{version}.0", "sys_platform": "linux"}
            )
        }
        for version in ("3.11", "3.12", "3.13")
    }
    assert "audioop-lts" in by_python["3.13"] - by_python["3.12"]  # what discord.py needs where Python dropped audioop
    for version in by_python:
        names = [
            pin.name
            for pin, _ in pins
            if pin.marker is None or pin.marker.evaluate({"python_full_version": f"{version}.0"})
        ]
        assert len(names) == len(set(names)), f"two versions of one package on Python {version}"


def test_the_lock_pins_by_hash_and_names_no_place(pins: list[tuple[Requirement, list[str]]]) -> None:
    for pin, hashes in pins:
        assert hashes, f"{pin} has no hash"
        assert all(re.fullmatch(r"sha256:[0-9a-f]{64}", value) for value in hashes)
    line = re.compile(r"[a-z0-9-]+==\S+( ; [^#/@]+)? \\|    --hash=sha256:[0-9a-f]{64}( \\)?")
    assert [text for text in read("requirements.lock").splitlines() if not line.fullmatch(text)] == []


# --- the container ---------------------------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def stages() -> list[list[tuple[str, str]]]:
    """The Dockerfile's instructions, a list a stage."""
    lines = [line for line in read("Dockerfile").splitlines() if not line.lstrip().startswith("#")]
    found: list[list[tuple[str, str]]] = []
    for line in "\n".join(lines).replace("\\\n", " ").splitlines():
        if not line.strip():
            continue
        instruction, _, rest = line.partition(" ")
        if instruction == "FROM":
            found.append([])
        found[-1].append((instruction, " ".join(rest.split())))
    return found


def only(stage: list[tuple[str, str]], instruction: str) -> str:
    (found,) = [rest for name, rest in stage if name == instruction]
    return found


def test_the_image_runs_unprivileged_by_number_with_one_volume(stages: list[list[tuple[str, str]]]) -> None:
    final = stages[-1]
    assert re.fullmatch(r"[1-9]\d{3,}:[1-9]\d{3,}", only(final, "USER"))
    after = [name for name, _ in final][[name for name, _ in final].index("USER") :]
    assert "RUN" not in after
    assert only(final, "VOLUME") == '["/data"]'
    assert "QUOTH_DATA_DIR=/data" in shlex.split(only(final, "ENV"))


def test_the_image_starts_stops_and_reports_its_health_by_commands_that_exist(
    stages: list[list[tuple[str, str]]], project: dict[str, Any]
) -> None:
    final = stages[-1]
    (entry,) = yaml.safe_load(only(final, "ENTRYPOINT"))
    assert entry in project["project"]["scripts"]
    assert yaml.safe_load(only(final, "CMD")) == ["run"]
    health = only(final, "HEALTHCHECK")
    assert yaml.safe_load(health.partition(" CMD ")[2]) == [entry, "check", "--health"]
    assert "--start-period=" in health
    assert only(final, "STOPSIGNAL") == "SIGTERM"


def test_the_image_is_built_from_the_lock_on_a_supported_python_in_two_stages(
    stages: list[list[tuple[str, str]]], project: dict[str, Any]
) -> None:
    build, final = stages
    images = [only(stage, "FROM").removesuffix(" AS build") for stage in stages]
    assert images[0] == images[1], "a venv works with the very Python that made it"
    version = re.fullmatch(r"python:(\d+\.\d+)-slim", images[0])
    assert version
    assert Requirement(f"python{project['project']['requires-python']}").specifier.contains(version[1])
    installs = [rest for name, rest in build if name == "RUN" and "install" in rest]
    assert ["--require-hashes -r requirements.lock" in run for run in installs] == [True, False]
    assert "--no-deps ." in installs[1]
    assert not any(re.search(r"\b(apt|pip|gcc)\b", rest) for name, rest in final if name == "RUN")


def test_no_secret_is_in_the_image(stages: list[list[tuple[str, str]]]) -> None:
    for name, rest in (each for stage in stages for each in stage):
        assert name not in {"ADD", "ARG"}
        if name == "ENV":
            assert not re.search(r"TOKEN|SECRET|PASSWORD|KEY", rest, re.IGNORECASE)
        if name == "COPY":
            assert ".env" not in rest
            assert rest.split()[0] != "."


def test_all_that_the_image_copies_exists_and_is_not_ignored(stages: list[list[tuple[str, str]]]) -> None:
    kept = [line[1:] for line in read(".dockerignore").splitlines() if line.startswith("!")]
    assert "*" in read(".dockerignore").splitlines()
    copied = [source for name, rest in stages[0] if name == "COPY" for source in rest.split()[:-1]]
    assert {"bot", "corpus", "prompts", "pyproject.toml", "requirements.lock"} <= set(copied)
    assert sorted(copied) == sorted(kept)
    for name in copied:
        assert (REPOSITORY / name).exists()
    assert not any(fnmatch(".env", pattern) for pattern in kept)


def test_compose_gives_the_container_no_more_than_it_needs() -> None:
    compose = yaml.safe_load(read("compose.yaml"))
    (service,) = compose["services"].values()
    assert service["read_only"] is True
    assert service["cap_drop"] == ["ALL"]
    assert service["security_opt"] == ["no-new-privileges:true"]
    assert service["tmpfs"] == ["/tmp"]
    assert service["init"] is True
    assert service["restart"] == "unless-stopped"
    assert int(service["stop_grace_period"].removesuffix("s")) > 10
    assert not {"ports", "privileged", "cap_add", "network_mode", "user", "entrypoint"} & set(service)
    assert service["env_file"] == ".env"
    assert service["environment"] == {"QUOTH_DATA_DIR": "/data"}
    (volume,) = service["volumes"]
    name, _, target = volume.partition(":")
    assert target == "/data"
    assert name in compose["volumes"]


def test_the_lines_that_compose_offers_for_an_own_corpus_work_when_uncommented() -> None:
    text = re.sub(r"^( +)# (?=QUOTH_CORPUS_DIR|- \./corpus)", r"\1", read("compose.yaml"), flags=re.MULTILINE)
    (service,) = yaml.safe_load(text)["services"].values()
    assert service["environment"]["QUOTH_CORPUS_DIR"] == "/corpus"
    assert service["volumes"] == ["data:/data", "./corpus:/corpus:ro"]


# --- settings --------------------------------------------------------------------------------------------------------


class Watched(dict[str, str]):
    """An environment that remembers what was asked of it."""

    def __init__(self) -> None:
        super().__init__(HOME="/")
        self.asked: set[str] = set()

    def get(self, key: str, default: Any = None) -> Any:
        self.asked.add(key)
        return super().get(key, default)


@pytest.fixture(scope="module")
def variables() -> set[str]:
    """What the settings are read from."""
    environ = Watched()
    load_settings(environ)
    return {name for name in environ.asked if name.startswith(("QUOTH_", "DISCORD_"))}


def test_the_example_names_every_setting_with_a_line_on_each(variables: set[str]) -> None:
    assert {"DISCORD_TOKEN", "QUOTH_DATA_DIR"} <= variables
    lines = read(".env.example").splitlines()
    at = {m[1]: n for n, line in enumerate(lines) if (m := re.match(r"#?([A-Z_]+)=", line))}
    assert set(at) == variables
    assert next(iter(at)) == "DISCORD_TOKEN"
    for name, n in at.items():
        assert re.match(r"# \w.{20,}", lines[n - 1]), f"{name} is not explained"


def test_the_example_as_it_stands_changes_nothing(variables: set[str]) -> None:
    shell = subprocess.run(
        ["sh", "-c", "set -a; . ./.env.example; env"],
        cwd=REPOSITORY,
        env={"HOME": "/"},
        check=True,
        capture_output=True,
    )
    environ = dict(line.split("=", 1) for line in shell.stdout.decode().splitlines())
    assert {name for name in environ if name in variables} == {"DISCORD_TOKEN"}
    assert load_settings(environ) == load_settings({"HOME": "/"})


def test_the_example_s_defaults_are_the_defaults() -> None:
    offered = dict(re.findall(r"^#(QUOTH_[A-Z_]+)=(.+)$", read(".env.example"), re.MULTILINE))
    assert len(offered) >= 6
    offered["QUOTH_DATA_DIR"] = offered["QUOTH_DATA_DIR"].replace("~", "/home/me")
    assert load_settings({"HOME": "/home/me", **offered}) == load_settings({"HOME": "/home/me"})


def test_the_readme_names_every_setting(variables: set[str]) -> None:
    assert {name for name in variables if f"`{name}`" not in read("README.md")} == set()


def test_every_command_in_the_readme_exists(capsys: pytest.CaptureFixture[str]) -> None:
    code = re.findall(
        r"^```sh\n(.*?)^```|`([^`\n]+)`", re.sub(r"\\\n", "", read("README.md")), re.MULTILINE | re.DOTALL
    )
    commands = re.findall(r"\bquoth ((?!quoth\b)[a-z][^\n&]*)", "\n".join(block or span for block, span in code))
    assert len(commands) > 20
    for command in commands:
        try:
            command_line().parse_args(shlex.split(command, comments=True))
        except SystemExit:
            pytest.fail(f"quoth {command}: {capsys.readouterr().err}")


def test_the_readme_s_questions_can_be_measured(tmp_path: Path) -> None:
    (lines,) = re.findall(r"^```json\n(.*?)^```", read("README.md"), re.MULTILINE | re.DOTALL)
    (tmp_path / "questions.jsonl").write_text(lines, encoding="utf-8")
    assert [question.answerable for question in read_questions(tmp_path / "questions.jsonl")] == [True, True, False]


def test_no_text_names_a_setting_that_does_not_exist(tracked: dict[str, str], variables: set[str]) -> None:
    for path, text in tracked.items():
        if not path.startswith("tests/"):
            named = set(re.findall(r"\bQUOTH_[A-Z][A-Z_]+\b", text))
            assert named <= variables, path


# --- what runs in CI -------------------------------------------------------------------------------------------------


def readme_command(name: str) -> str:
    (command,) = re.findall(rf"^<!-- command: {name} -->\n```sh\n(.*)\n```$", read("README.md"), re.MULTILINE)
    return command


def test_the_readme_s_commands_are_one_line_each_and_ci_runs_them() -> None:
    for name, end in (("first", ".venv/bin/quoth ask "), ("tests", ".venv/bin/pytest")):
        parts = readme_command(name).split(" && ")
        assert parts[0] == "python3 -m venv .venv"
        assert parts[1].startswith(".venv/bin/pip install -q ")
        assert parts[2].startswith(end)
        assert len(parts) == 3
        assert re.search(rf"^step .* run_readme_command {name}$", read(".ci/run"), re.MULTILINE)


def test_ci_finds_the_readme_s_commands() -> None:
    """The very function of .ci/run, run alone."""
    source = re.search(r"^readme_command\(\) \{.*?^\}", read(".ci/run"), re.MULTILINE | re.DOTALL)
    assert source
    for name in ("first", "tests"):
        run = subprocess.run(
            ["bash", "-euo", "pipefail", "-c", f"{source[0]}\nreadme_command {name}"],
            cwd=REPOSITORY, check=True, capture_output=True, text=True,
        )  # fmt: skip
        assert run.stdout == readme_command(name) + "\n"
    missing = subprocess.run(
        ["bash", "-euo", "pipefail", "-c", f"{source[0]}\nreadme_command other"],
        cwd=REPOSITORY, check=False, capture_output=True, text=True,
    )  # fmt: skip
    assert missing.returncode == 1
    assert "README.md marks no command" in missing.stderr


def test_the_wheel_carries_corpus_and_prompts(project: dict[str, Any]) -> None:
    forced = project["tool"]["hatch"]["build"]["targets"]["wheel"]["force-include"]
    assert forced == {"corpus": "bot/corpus", "prompts": "bot/prompts"}
    shipped = project["tool"]["hatch"]["build"]["targets"]["sdist"]["include"]
    assert {"/bot", *(f"/{folder}" for folder in forced)} <= set(shipped)
    for name in shipped:
        assert (REPOSITORY / name.removeprefix("/")).exists()


def test_the_changelog_opens_with_what_is_unreleased() -> None:
    headings = re.findall(r"^## (.+)$", read("CHANGELOG.md"), re.MULTILINE)
    assert headings[0] == "[Unreleased]"
    assert __version__ in read("CHANGELOG.md")


# --- what no file may hold -------------------------------------------------------------------------------------------


def test_no_file_names_a_registry_s_host_or_this_machine_s_folders(tracked: dict[str, str]) -> None:
    # Written in pieces, so that this file does not match itself.
    hosts = ["py" + "pi.org", "python" + "hosted.org", "npm" + "js.", "crates" + ".io", "deb." + "debian.org"]
    folders = [r"(?<![\w.\-/])/" + folder + r"\b/?" for folder in ("work", "root", "opt/py" + "pi", "opt/wheels")]
    words = [r"\bsub-?" + "agents?\\b", r"\bcl" + r"aude\b"]
    never = re.compile("|".join([*map(re.escape, hosts), *folders, *words]), re.IGNORECASE)
    assert [f"{path}: {m[0]}" for path, text in tracked.items() for m in never.finditer(text)] == []
