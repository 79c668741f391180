"""French: how a question asks for several things."""

from __future__ import annotations

from bot.text.languages.language import words
from bot.text.languages.lists import Lists

LISTS = Lists(
    wanted=(
        r"(?:toutes |tous )?les (?:étapes|etapes)|énumère|enumere|cite|liste[rz]?|quel(?:le)?s sont|"
        r"quel(?:le)?s (?:étapes|etapes|types|options|règles|regles|conditions|ingrédients|exigences)"
    ),
    plural=r"\bquel(?:le)?s\s+(?:autres\s+)?(\p{L}{3,}[sx])\b",
    stepwise=r"\b(?:étape|etape|pas) (?:par|à) (?:étape|etape|pas)\b",
    nouns=words("étapes etapes types options"),
)
