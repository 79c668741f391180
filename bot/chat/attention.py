"""Which messages are meant for Quoth. In: what is known of a message, the settings of its place. Out: in which way it
is to be answered, or why not.

A message that addresses Quoth is answered wherever a server lets it be. All else is taken up only where a server asked
for that, and only with Discord's Message Content intent: without it, such messages come without their text.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Literal

from bot.answer.asking.followup.alone import asks_for_more
from bot.answer.asking.smalltalk import is_chat
from bot.servers import Mode, ServerSettings

Way = Literal["direct", "mention", "follow-up", "post", "every"]
"""How a question came: in direct messages; to Quoth by name or as a reply to it; without that, in a thread that Quoth
opened, as a new post of a forum, as any question in a channel."""

Silence = Literal[
    "bot", "channel", "role", "off", "closed", "solved", "not-addressed", "no-content", "to-others", "no-question"
]
"""Why a message is not answered: a bot or webhook wrote it; the channel or the member's role is ignored; the server
turned it off; the thread is locked or archived; the post is solved; it was not said to Quoth; without the intent its
text is not known; it was said to somebody else; it asks nothing."""

Interruption = Literal["staff", "people", "before"]
"""Why a question that was not put to Quoth is left to people after all: staff spoke there, somebody else answered the
post, or Quoth did so before."""

_NEED_CONTENT: frozenset[Mode] = frozenset({"every", "forum"})
_SOLVED = """
solved resolved answered gelöst beantwortet erledigt résolu répondu resuelto respondido решено отвечено resolvido
"""
_ASKING = """
who whom whose what whats when where wheres which why how hows
wer wen wem wessen was wann wo woher wohin womit wofür wodurch woran welche welcher welches welchen warum weshalb
wieso wie wieviel
quién quiénes qué cuándo dónde adónde cuál cuáles cómo cuánto cuánta cuántos cuántas
qui quoi quel quelle quels quelles quand où pourquoi comment combien
кто кого кому кем что чего чему когда где куда откуда какой какая какое какие почему зачем как сколько чей
quem quando onde aonde qual quais porquê quanto quanta quantos quantas
"""
_LEADING = "and but so und aber y e et mais и а но mas"
_SOLVED_WORDS, _ASKING_WORDS, _LEADING_WORDS = (frozenset(words.split()) for words in (_SOLVED, _ASKING, _LEADING))
_WORD = re.compile(r"\w+")
_SENTENCE = re.compile(r"[^.!?\n]*\?")
_FEWEST_WORDS = 3  # fewer make "really?", unless in a thread where "and the UK?" goes on with what was said


@dataclass(frozen=True, slots=True)
class Thread:
    """What is known of the thread that a message stands in. `own`: Quoth opened it; `post`: it is one of a forum, which
    the message `begins`; `tags` are names."""

    own: bool = False
    post: bool = False
    begins: bool = False
    tags: tuple[str, ...] = ()
    closed: bool = False


@dataclass(frozen=True, slots=True)
class Heard:
    """A message. `text` is "" where Discord does not tell it; `roles` are ids of the author's; `to_others`: it replies
    to somebody else, or names them."""

    text: str
    bot: bool = False
    direct: bool = False
    addressed: bool = False
    to_others: bool = False
    roles: frozenset[str] = frozenset()
    thread: Thread | None = None


@dataclass(frozen=True, slots=True)
class Spoke:
    """Somebody who wrote in a channel or thread: by id, with the ids of their roles."""

    author: str
    roles: frozenset[str] = frozenset()


def needs_content(mode: Mode) -> bool:
    """Whether a mode does nothing more than `mention` without the Message Content intent."""
    return mode in _NEED_CONTENT


def may_concern(heard: Heard, *, content: bool) -> bool:
    """Whether a message needs the settings of its place to be judged: most need not."""
    return not heard.bot and (heard.direct or heard.addressed or (content and bool(heard.text)))


def attend(heard: Heard, settings: ServerSettings, *, content: bool) -> tuple[Way | None, Silence | None]:
    """In which way a message is to be answered, or why it is not. `content`: Quoth has the Message Content intent."""
    if heard.bot:
        return None, "bot"
    if heard.direct:
        return "direct", None
    if refused := refused_here(heard.roles, settings):
        return None, refused
    if settings.mode == "off":
        return None, "off"
    if heard.thread and heard.thread.closed:
        return None, "closed"
    if heard.thread and any(map(is_solved, heard.thread.tags)):
        return None, "solved"
    if heard.addressed:
        return "mention", None
    return _unasked(heard, settings, content=content)


def refused_here(roles: frozenset[str], settings: ServerSettings) -> Literal["channel", "role"] | None:
    """Why somebody is answered nothing in a place, whichever way they ask; None where they are."""
    if settings.ignored:
        return "channel"
    return None if roles.isdisjoint(settings.ignored_roles) else "role"


def interruption(
    way: Way, asker: str, others: Iterable[Spoke], settings: ServerSettings, *, answered: bool = False
) -> Interruption | None:
    """Why a question is left to people; never one that was put to Quoth. `others` are the people who wrote in that
    thread at any time, in a channel since the question; `answered`: Quoth has answered the post before."""
    if way in ("direct", "mention"):
        return None
    if way == "post" and answered:
        return "before"
    others = [other for other in others if other.author != asker]
    if any(not other.roles.isdisjoint(settings.staff_roles) for other in others):
        return "staff"
    return "people" if way == "post" and others else None


def is_solved(tag: str) -> bool:
    """Whether a forum's tag says that a post needs no answer any more, whatever signs stand around the word."""
    kept = "".join(letter for letter in unicodedata.normalize("NFC", tag).casefold() if letter.isalpha())
    return kept in _SOLVED_WORDS


def is_question(text: str, *, fewest: int = _FEWEST_WORDS) -> bool:
    """Whether a message asks something: it ends with a question mark, or begins with a question word."""
    words = _WORD.findall(unicodedata.normalize("NFC", text).casefold())
    if len(words) < fewest or is_chat(text):
        return False
    first = words[1] if words[0] in _LEADING_WORDS and len(words) > 1 else words[0]
    return text.rstrip(" \t\n*_~|\"'”»)]").endswith(("?", "？")) or first in _ASKING_WORDS


def question_of_post(title: str, text: str) -> str:
    """What a post of a forum asks: its title if that is a question, else the first question in its text, else both."""
    if is_question(title):
        return title.strip()
    for match in _SENTENCE.finditer(text):
        if is_question(sentence := match[0].strip()):
            return sentence
    return f"{title.strip()}\n{text.strip()}".strip()


def _unasked(heard: Heard, settings: ServerSettings, *, content: bool) -> tuple[Way | None, Silence | None]:
    thread = heard.thread
    wanted: Way | None = None
    if thread and thread.own:
        wanted = "follow-up"
    elif thread and thread.post:
        wanted = "post" if thread.begins and needs_content(settings.mode) else None
    elif settings.mode == "every":
        wanted = "every"
    if wanted is None:
        return None, "not-addressed"
    if not content or not heard.text:
        return None, "no-content"
    if wanted == "post":
        return wanted, None
    if heard.to_others:
        return None, "to-others"
    follows = wanted == "follow-up" and (asks_for_more(heard.text) or is_question(heard.text, fewest=1))
    return (wanted, None) if follows or is_question(heard.text) else (None, "no-question")
