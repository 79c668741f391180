"""The check of bodies: takes what is good, rejects each violation for its own reason."""

# pyright: basic
from __future__ import annotations

import copy
import time
from typing import Any

import pytest

from . import openapi
from .openapi import problems
from .rules import units

needs_file = pytest.mark.skipif(openapi.load() is None, reason=openapi.ABSENT)
NONE = {"parse": []}
SEND = ("POST", "/channels/1/messages")
EDIT = ("PATCH", "/webhooks/1/token/messages/@original")
CALLBACK = ("POST", "/interactions/1/token/callback")
SYNC = ("PUT", "/applications/1/commands")


def button(**changes: Any) -> dict[str, Any]:
    return {"type": 2, "style": 2, "label": "Show in context", "custom_id": "context:1", **changes}


def row(*components: Any) -> dict[str, Any]:
    return {"type": 1, "components": list(components)}


def v1(**changes: Any) -> dict[str, Any]:
    return {"content": "A quote. [1]", "allowed_mentions": NONE, **changes}


def v2(*components: Any, **changes: Any) -> dict[str, Any]:
    return {"flags": 1 << 15, "components": list(components), "allowed_mentions": NONE, **changes}


def text(content: str) -> dict[str, Any]:
    return {"type": 10, "content": content}


def card(*components: Any) -> dict[str, Any]:
    return {"type": 17, "accent_color": 0x2E7D32, "components": list(components)}


def select(**changes: Any) -> dict[str, Any]:
    options = [{"label": str(n), "value": str(n)} for n in range(25)]
    return {"type": 3, "custom_id": "pick", "options": options, **changes}


def command(**changes: Any) -> dict[str, Any]:
    question = {"type": 3, "name": "question", "description": "What to look for", "required": True, "max_length": 500}
    asked = {"type": 1, "name": "ask", "description": "Ask the corpus", "options": [question], "nsfw": False}
    return {**asked, "contexts": [0, 1], "integration_types": [0], "default_member_permissions": None, **changes}


def option(**changes: Any) -> dict[str, Any]:
    return command(options=[{"type": 3, "name": "question", "description": "What to look for", **changes}])


def modal(**changes: Any) -> dict[str, Any]:
    field = {"type": 4, "custom_id": "question", "style": 2, "max_length": 500}
    label = {"type": 18, "label": "Your question", "component": field}
    return {"type": 9, "data": {"custom_id": "follow", "title": "Ask a follow-up", "components": [label], **changes}}


def labelled(**changes: Any) -> dict[str, Any]:
    body = modal()
    body["data"]["components"][0].update(changes)
    return body


def choices(*pairs: tuple[str, str]) -> dict[str, Any]:
    return {"type": 8, "data": {"choices": [{"name": name, "value": value} for name, value in pairs]}}


ASTRAL = "\N{SCROLL}"
GOOD: list[tuple[tuple[str, str], Any]] = [
    (SEND, v1()),
    (SEND, v1(content=ASTRAL * 1000, message_reference={"message_id": 5, "channel_id": 6, "type": 0}, nonce="12")),
    (SEND, v1(allowed_mentions={"parse": [], "roles": [7], "replied_user": False})),
    (SEND, v1(components=[row(*(button(custom_id=str(n)) for n in range(5))), row(select())])),
    (SEND, v1(content=None, embeds=[{"title": "t" * 256, "description": "d" * 4096}])),
    (SEND, v2(card(text("### Why?"), text("x" * 3992)), row(button()))),
    (SEND, v2(card({"type": 9, "components": [text("quote")], "accessory": button(label=None, emoji={"name": "?"})}))),
    (SEND, v2(row(button(style=5, custom_id=None, url="https://example.org/#:~:text=a")))),
    (EDIT, v1(content="")),
    (EDIT, v2(text("x"), content=None, embeds=[], attachments=[])),
    (CALLBACK, {"type": 5}),
    (CALLBACK, {"type": 5, "data": {"flags": 64}}),
    (CALLBACK, {"type": 4, "data": v1(flags=64, tts=False)}),
    (CALLBACK, {"type": 6}),
    (CALLBACK, {"type": 7, "data": v2(text("x"))}),
    (CALLBACK, choices(("n" * 100, "v" * 100))),
    (CALLBACK, choices()),
    (CALLBACK, modal()),
    (SYNC, [command(), {"type": 3, "name": "Ask about this"}, {"type": 2, "name": "ask"}]),
    (SYNC, [command(name="質問", name_localizations={"de": "frag"}), command(name="o'clock_1-a")]),
    (("POST", "/channels/1/messages/2/threads"), {"name": "t" * 100}),
    (("POST", "/users/@me/channels"), {"recipient_id": 5}),
    (("GET", "/users/@me"), None),
    (("POST", "/channels/1/typing"), None),
]

BAD: list[tuple[tuple[str, str], Any, str]] = [
    (SEND, v1(content="x" * 2001), "content: 2001 characters"),
    (SEND, v1(content=ASTRAL * 1001), "content: 2002 characters"),
    (EDIT, v1(content="x" * 2001), "content: 2001 characters"),
    (CALLBACK, {"type": 4, "data": v1(content="x" * 2001)}, "data.content: 2001 characters"),
    (SEND, v1(content=" \n"), "an empty message"),
    (SEND, v1(content=5), "content: 5 is not of type"),
    (SEND, {"content": "x"}, "allowed_mentions: missing"),
    (EDIT, {"content": "x"}, "allowed_mentions: missing"),
    (CALLBACK, {"type": 7, "data": {"content": "x"}}, "data.allowed_mentions: missing"),
    (SEND, v1(allowed_mentions={"parse": ["users"]}), "allowed_mentions.parse: must be []"),
    (SEND, v1(allowed_mentions={"users": []}), "allowed_mentions.parse: must be []"),
    (SEND, v1(embeds=[{"description": "d" * 3001}] * 2), "embeds: 6002 characters"),
    (SEND, v1(embeds=[{"description": "d" * 4097}]), "embeds[0].description: 4097 characters"),
    (SEND, v1(embeds=[{"title": "t" * 257}]), "embeds[0].title: 257"),
    (SEND, v1(embeds=[{"fields": [{"name": "n", "value": "v"}] * 26}]), "embeds[0].fields:"),
    (SEND, v1(embeds=[{"fields": [{"name": "n", "value": " "}]}]), "embeds[0].fields[0].value: is empty"),
    (SEND, v1(embeds=[{"title": "t", "url": "javascript:x"}]), "embeds[0].url: not an address"),
    (SEND, v1(embeds=[{"title": "t"}] * 11), "embeds:"),
    (SEND, v1(embeds=[{}]), "embeds[0]: is empty"),
    (SEND, v2(text("x" * 2001), card(text("y" * 2000))), "components: 4001 displayed characters"),
    (SEND, v2(text(" ")), "components[0].content: is empty"),
    (SEND, v2(text("x"), content="y"), "content: cannot stand beside Components V2"),
    (SEND, v2(text("x"), embeds=[{"title": "t"}]), "embeds: cannot stand beside Components V2"),
    (SEND, v2(*(text("x") for _ in range(41))), "components: 41 components"),
    (SEND, v2(card(*(text("x") for _ in range(39))), text("y")), "components: 41 components"),
    (SEND, v1(components=[text("x")]), "components[0]: component type 10 needs the flag"),
    (SEND, v1(components=[row(button(custom_id=str(n))) for n in range(6)]), "components: 6 rows"),
    (SEND, v1(components=[row(*(button(custom_id=str(n)) for n in range(6)))]), "6 buttons in a row"),
    (SEND, v1(components=[row(button(), select())]), "a select menu fills its row alone"),
    (SEND, v1(components=[row()]), "components[0].components:"),
    (SEND, v1(components=[row(button(), button())]), "custom_id 'context:1' occurs 2 times"),
    (SEND, v2(card(row(button())), row(button())), "custom_id 'context:1' occurs 2 times"),
    (SEND, v1(components=[row(button(custom_id="c" * 101))]), "components[0].components[0].custom_id: 101"),
    (SEND, v1(components=[row(button(label="l" * 81))]), "components[0].components[0].label: 81"),
    (SEND, v1(components=[row(button(label=""))]), "a button needs a label or an emoji"),
    (SEND, v1(components=[row(button(url="https://example.org"))]), "a button that is no link"),
    (SEND, v1(components=[row(button(style=5))]), "a link button has a url"),
    (SEND, v1(components=[row(button(style=5, custom_id=None, url="ftp://x"))]), "not an address"),
    (SEND, v1(components=[row(button(style=5, custom_id=None, url="https://x/" + "u" * 503))]), "url: 513"),
    (SEND, v1(components=[row(button(style=9))]), "components[0].components[0].style:"),
    (SEND, v1(components=[row(text("x"))]), "components[0].components[0]: fits none of"),
    (SEND, v1(components=[row(select(options=select()["options"] + [{"label": "x", "value": "x"}]))]), "26 entries"),
    (SEND, v1(components=[row(select(options=[{"label": "x", "value": "x"}] * 2))]), "value 'x' occurs 2 times"),
    (SEND, v1(components=[row(select(options=[{"label": "l" * 101, "value": "x"}]))]), "options[0].label: 101"),
    (SEND, v1(components=[row(select(max_values=26))]), "max_values: 26"),
    (SEND, v2({"type": 13, "file": {"url": "attachment://absent.txt"}}), "is not among the files"),
    (SEND, v2({"type": 13, "file": {"url": "https://x/a.txt"}}), "a file component shows an attachment"),
    (SEND, v1(nonce="n" * 26), "nonce:"),
    (SYNC, [command(name="Ask")], "[0].name: not a name"),
    (SYNC, [command(name="ask me")], "[0].name: not a name"),
    (SYNC, [command(name="a" * 33)], "[0].name: not a name"),
    (SYNC, [command(name_localizations={"de": "Frag"})], "[0].name_localizations.de: not a name"),
    (SYNC, [command(description="")], "[0].description: 0 characters"),
    (SYNC, [command(description=" ")], "[0].description: 0 characters"),
    (SYNC, [command(description="d" * 101)], "[0].description: 101 characters"),
    (SYNC, [option(name="Question")], "[0].options[0].name: not a name"),
    (SYNC, [option(description="")], "[0].options[0].description: 0 characters"),
    (SYNC, [option(type=99)], "[0].options[0]: fits none of"),
    (SYNC, [option(choices=[{"name": str(n), "value": str(n)} for n in range(26)])], "options[0].choices: 26 entries"),
    (SYNC, [option(choices=[{"name": "n" * 101, "value": "v"}])], "options[0].choices[0].name: 101"),
    (SYNC, [option(choices=[{"name": "n", "value": "v"}], autocomplete=True)], "exclude each other"),
    (SYNC, [command(), command()], "name (1, 'ask') occurs 2 times"),
    (SYNC, [command(name=f"a{n}") for n in range(101)], "101 commands of type 1"),
    (SYNC, [{"type": 3, "name": f"A {n}"} for n in range(16)], "16 commands of type 3"),
    (SYNC, [{"type": 3, "name": "Ask", "description": "x"}], "a context menu has none"),
    (SYNC, [command(contexts=[9])], "[0].contexts[0]:"),
    (CALLBACK, choices(*[("n", "v")] * 26), "data.choices: 26 entries"),
    (CALLBACK, choices(("n" * 101, "v")), "data.choices[0].name: 101"),
    (CALLBACK, choices(("", "v")), "data.choices[0].name: 0"),
    (CALLBACK, choices(("n", "v" * 101)), "data.choices[0].value: 101"),
    (CALLBACK, modal(title="t" * 46), "data.title: 46"),
    (CALLBACK, modal(title=""), "data.title: 0"),
    (CALLBACK, modal(custom_id="c" * 101), "data.custom_id: 101"),
    (CALLBACK, modal(components=modal()["data"]["components"] * 2), "custom_id 'question' occurs 2 times"),
    (CALLBACK, labelled(label="l" * 46), "data.components[0].label: 46"),
    (CALLBACK, labelled(component={"type": 2}), "data.components[0].component: fits none of"),
    (CALLBACK, {"type": 3}, "fits none of"),
    (("POST", "/channels/1/messages/2/threads"), {"name": "t" * 101}, "name: 101"),
    (("POST", "/channels/1/threads"), {"name": ""}, "name: 0"),
    (("POST", "/channels/general/messages"), v1(), "Discord has no POST"),
    (SEND, None, "a body is required"),
]


@needs_file
@pytest.mark.parametrize(("target", "body"), GOOD)
def test_takes_good_bodies(target: tuple[str, str], body: Any) -> None:
    assert problems(*target, body) == []


@needs_file
@pytest.mark.parametrize(("target", "body", "why"), BAD, ids=[f"{n}-{why[:40]}" for n, (_, _, why) in enumerate(BAD)])
def test_rejects(target: tuple[str, str], body: Any, why: str) -> None:
    found = [str(problem) for problem in problems(*target, body)]
    assert any(why in problem for problem in found), found


@needs_file
def test_weighs_a_command_with_its_longest_wordings() -> None:
    values = [{"name": f"{n}" * 90, "value": "v" * 100} for n in range(10)]
    options = [{"type": 3, "name": f"o{n}", "description": "d" * 100, "choices": values} for n in range(4)]
    heavy = command(options=options, description_localizations={"de": "d" * 100})
    weight = 3 + 100 + 4 * (2 + 100 + 10 * 190)
    assert [str(p) for p in problems(*SYNC, [heavy])] == [
        f"[0]: {weight} characters in names, descriptions and values, the limit is 8000"
    ]
    assert problems(*SYNC, [command(options=options[:3])]) == []


@needs_file
def test_attachments_are_known_by_name() -> None:
    shown = v2({"type": 13, "file": {"url": "attachment://quotes.txt"}})
    assert problems(*SEND, shown, ("quotes.txt",)) == []
    assert [str(p) for p in problems(*SEND, v1(), ("f",) * 11)] == ["files: 11 entries, allowed are 0 to 10"]


@needs_file
def test_policy_is_told_from_discords_rules() -> None:
    assert [p.policy for p in problems(*SEND, {"content": "x"})] == [True]
    assert [p.policy for p in problems(*SEND, v1(content="x" * 2001))] == [False]


@needs_file
def test_one_button_gives_one_error() -> None:
    """The component's type picks the schema, so that no error speaks of what the component is not."""
    body = v2(card(row(button(style="red"))))
    assert {p.where for p in problems(*SEND, body)} == {"components[0].components[0].components[0].style"}


@needs_file
def test_checks_responses() -> None:
    judge = openapi.load()
    assert judge is not None
    assert judge.response("GET", "/gateway", 200, {"url": "wss://gateway.discord.gg"}) == []
    assert "'url' is a required property" in str(judge.response("GET", "/gateway", 200, {})[0])
    assert "never answers" in str(judge.response("GET", "/gateway", 201, {})[0])
    assert "has no GET" in str(judge.response("GET", "/nowhere", 200, {})[0])


@needs_file
def test_is_fast_enough_for_thousands_of_examples() -> None:
    body = v2(card(*(text("x") for _ in range(20))), row(*(button(custom_id=str(n)) for n in range(5))))
    problems(*SEND, body)
    began = time.process_time()
    for _ in range(100):
        problems(*SEND, copy.deepcopy(body))
    assert time.process_time() - began < 2.0


def test_counts_utf16_units() -> None:
    assert [units(t) for t in ("", "ä", ASTRAL, "e\u0301", "\ud800")] == [0, 1, 2, 2, 1]


def test_rules_stand_without_the_file(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(openapi, "load", lambda: None)
    assert [str(p) for p in problems(*SEND, v1(content="x" * 2001))] == [
        "content: 2001 characters, allowed are 0 to 2000"
    ]
