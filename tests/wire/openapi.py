"""Discord's own OpenAPI file as a judge of requests and responses.

In: method, path (concrete, or a template of the file), JSON body. Out: problems, each with the place in the body and a
reason; `rules` adds what the file lacks. The file is not part of the repository: `load()` gives None without it.
"""

# pyright: basic
from __future__ import annotations

import json
import re
from collections.abc import Iterator, Sequence
from functools import cache, lru_cache
from pathlib import Path

from jsonschema import Draft202012Validator
from jsonschema.exceptions import ValidationError
from jsonschema.protocols import Validator
from jsonschema.validators import extend
from referencing import Registry
from referencing.jsonschema import DRAFT202012

from . import rules
from .rules import Json, Problem

FILE = Path(__file__).resolve().parents[3] / "shared" / "discord" / "openapi.json"
ABSENT = f"Discord's OpenAPI file is not there: {FILE}"
_JSON_TYPES: dict[str, tuple[type, ...]] = {
    "null": (type(None),), "boolean": (bool,), "integer": (int,), "number": (int, float),
    "string": (str,), "array": (list,), "object": (dict,),
}  # fmt: skip


@cache
def load(file: Path = FILE) -> OpenAPI | None:
    """The judge, read once a process; None when the file is absent."""
    return OpenAPI(json.loads(file.read_text("utf-8"))) if file.exists() else None


def problems(method: str, path: str, body: Json, files: Sequence[str] = ()) -> list[Problem]:
    """Everything wrong with a request: by the schema (where the file is there) and by the rules."""
    if method == "PUT" and path.endswith("/commands"):  # the same ones by each bot that starts
        return [*_registering(re.sub(r"\d{15,}", "1" * 18, path), json.dumps(body))]
    return _problems(method, path, body, files)


@lru_cache(maxsize=16)
def _registering(path: str, commands: str) -> tuple[Problem, ...]:
    return tuple(_problems("PUT", path, json.loads(commands), ()))


def _problems(method: str, path: str, body: Json, files: Sequence[str]) -> list[Problem]:
    judge = load()
    found = judge.request(method, path, body) if judge else []
    try:
        return [*found, *rules.problems(method, path, body, files)]
    except (AttributeError, KeyError, TypeError):  # a body of another shape: then the schema has said so
        if not found:
            raise
        return found


class OpenAPI:
    """Validators of one OpenAPI document, each compiled once."""

    def __init__(self, document: Json) -> None:
        # discord.py sends ids as integers, which Discord takes.
        document["components"]["schemas"]["SnowflakeType"]["type"] = ["string", "integer"]
        self._document = document
        self._registry = Registry().with_resource("urn:discord", DRAFT202012.create_resource(document))
        self._validator = extend(Draft202012Validator, {"oneOf": self._union, "anyOf": self._union})
        self._validators: dict[str, Validator] = {}
        self._shapes: dict[str, tuple[tuple[type, ...], dict[str, list[Json]]]] = {}
        # Literal segments before parameters, so that /messages/@original is not taken for an id.
        self._templates = [
            (template, re.compile(re.sub(r"\{(\w+)\}", _parameter, template)))
            for template in sorted(document["paths"], key=lambda t: t.count("{"))
        ]

    def template(self, method: str, path: str) -> str | None:
        """The template of the file that a path belongs to."""
        paths = self._document["paths"]
        if method.lower() in paths.get(path, ()):
            return path
        fits = (t for t, pattern in self._templates if pattern.fullmatch(path) and method.lower() in paths[t])
        return next(fits, None)

    def request(self, method: str, path: str, body: Json) -> list[Problem]:
        """What the file finds wrong with a request's JSON (of a multipart request: its `payload_json`)."""
        template = self.template(method, path)
        if template is None:
            return [Problem("", f"Discord has no {method} {path}")]
        wanted = self._document["paths"][template][method.lower()].get("requestBody")
        if wanted is None or "application/json" not in wanted["content"]:
            return []
        if body is None:
            return [Problem("", "a body is required")] if wanted.get("required") else []
        return self._errors(body, "paths", template, method.lower(), "requestBody", "content", "application/json")

    def response(self, method: str, path: str, status: int, body: Json) -> list[Problem]:
        """What the file finds wrong with a response's JSON: keeps the double faithful."""
        template = self.template(method, path)
        if template is None:
            return [Problem("", f"Discord has no {method} {path}")]
        responses = self._document["paths"][template][method.lower()]["responses"]
        if str(status) not in responses:
            return [Problem("", f"{method} {template} never answers {status}")]
        if not responses[str(status)].get("content"):
            return [] if body is None else [Problem("", f"{status} has no body")]
        place = ("paths", template, method.lower(), "responses", str(status), "content", "application/json")
        return self._errors(body, *place)

    def _errors(self, body: Json, *place: str) -> list[Problem]:
        pointer = "/".join(part.replace("~", "~0").replace("/", "~1") for part in (*place, "schema"))
        if pointer not in self._validators:
            schema = {"$ref": f"urn:discord#/{pointer}"}
            self._validators[pointer] = self._validator(schema, registry=self._registry)
        errors = self._validators[pointer].iter_errors(body)
        return [Problem(error.json_path.removeprefix("$").removeprefix("."), _short(error)) for error in errors]

    def _union(self, validator: Validator, branches: Json, instance: Json, _: Json) -> Iterator[ValidationError]:
        """`oneOf` and `anyOf`, judged by the branch that is meant: a component's type decides, so that the errors are
        those of a button and not of everything that it might have been. Also many times faster."""
        if all("const" in branch for branch in branches):
            if not any(type(b["const"]) is type(instance) and b["const"] == instance for b in branches):
                yield ValidationError(f"{instance!r} is none of {[b['const'] for b in branches]}")
            return
        meant = [branch for branch in branches if self._fits(branch, instance)]
        if not meant:
            names = [branch["$ref"].rsplit("/", 1)[1] for branch in branches if "$ref" in branch]
            yield ValidationError(f"fits none of {', '.join(names)}")
            return
        found = [list(validator.descend(instance, branch)) for branch in meant]  # pyright: ignore
        yield from min(found, key=len)

    def _fits(self, branch: Json, instance: Json) -> bool:
        types, constants = self._shape(branch)
        if types and not (isinstance(instance, types) and (bool in types or not isinstance(instance, bool))):
            return False
        return not isinstance(instance, dict) or all(instance.get(k) in v for k, v in constants.items())

    def _shape(self, schema: Json) -> tuple[tuple[type, ...], dict[str, list[Json]]]:
        """Types and decisive constants of a branch: {type: [2]} of a button."""
        name = schema.get("$ref", "")
        if name in self._shapes:
            return self._shapes[name]
        target = schema
        while "$ref" in target:
            target = self._document["components"]["schemas"][target["$ref"].rsplit("/", 1)[1]]
        named = target.get("type", [])
        types = tuple(t for n in ([named] if isinstance(named, str) else named) for t in _JSON_TYPES[n])
        properties = target.get("properties", {})
        constants = {k: properties[k]["enum"] for k in target.get("required", ()) if "enum" in properties.get(k, ())}
        if name:
            self._shapes[name] = types, constants
        return types, constants


def _parameter(match: re.Match[str]) -> str:
    return r"\d+" if match[1].endswith("_id") else r"[^/]+"


def _short(error: ValidationError) -> str:
    return error.message if len(error.message) <= 300 else f"{error.message[:120]} ... {error.message[-150:]}"
