"""What the bot sent, checked: against Discord's OpenAPI file and limits, and for mentions."""

from __future__ import annotations

from typing import Any

import simcord
from wire import openapi

SENDS = ("/messages", "/callback", "/@original")


class Checked:
    """The requests of an environment."""

    def __init__(self, env: simcord.Env) -> None:
        self.requests = [entry for entry in env.http_requests if entry.method in {"POST", "PATCH", "PUT"}]

    def check(self) -> None:
        """Nothing that Discord would refuse, nothing that pings, no view kept in memory."""
        wrong: list[str] = []
        for entry in self.requests:
            body: Any = entry.json
            if body is None:
                continue
            files = [one["filename"] for one in (body.get("attachments") or [])] if isinstance(body, dict) else []
            wrong += [
                f"{entry.method} {entry.path}: {problem}" for problem in problems(entry.method, entry.path, body, files)
            ]
        assert wrong == []


def problems(method: str, path: str, body: Any, files: list[str]) -> list[str]:
    found = [str(problem) for problem in openapi.problems(method, path, body, files)]
    payload = body.get("data") if path.endswith("/callback") else body
    if path.endswith(SENDS) and isinstance(payload, dict) and payload.get("components") and "title" not in payload:
        if (payload.get("allowed_mentions") or {}).get("parse") != []:
            found.append("mentions are allowed")
    return found


def texts(message: Any) -> str:
    """All that a message shows as Markdown."""
    found: list[str] = []

    def walk(components: list[Any]) -> None:
        for one in components:
            if one.get("type") == 10:
                found.append(one["content"])
            walk(one.get("components") or [])

    raw = message.components
    walk([one if isinstance(one, dict) else one.to_dict() for one in raw])
    return "\n\n".join(found)
