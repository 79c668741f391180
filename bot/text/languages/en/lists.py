"""English: how a question asks for several things."""

from __future__ import annotations

from bot.text.languages.language import words
from bot.text.languages.lists import Lists

LISTS = Lists(
    polite=r"(?:can|could) you |please |pls ",
    wanted=(
        r"list|enumerate|name (?:all|every|some|the|three|two|four|five)|"
        r"give (?:me |us )?(?:a list|all|the list|the steps)|show (?:me |us )?(?:all|the list)|"
        r"(?:what|which) are (?:all|the (?:different |main |various |possible |available |necessary |required )*"
        r"(?:steps|stages|phases|types|kinds|parts|ways|options|rules|reasons|requirements|members|commands|features|"
        r"conditions|ingredients|countries|advantages|disadvantages|causes|symptoms|exceptions|limits))|"
        r"what (?:steps|types|kinds|options|rules|requirements|conditions|ingredients)\b"
    ),
    plural=(
        r"\b(?:which|what)\s+(?:(?:of|the|other|are|were|all|different|main|new|kinds?|types?|"
        r"\p{L}+(?:al|ic|ous|ive|ed|an|ish))\s+)*(\p{L}{2,}(?:[^s\W]s|ies|people|men|women|children|criteria|media|data))\b|"
        r"\b(?:which|what)\s+(?!\p{L}+s\b)\p{L}+\s+(\p{L}{2,}[^s\W]s)\s+(?:are|do|does|can|may|should|must|exist)\b"
    ),
    singular=words("is was does has this its theirs news series species always"),
    stepwise=r"\bhow (?:do|can|to|should)\b.*\bsteps?\b|\bstep by step\b",
    nouns=words("steps stages ways kinds types options reasons"),
)
