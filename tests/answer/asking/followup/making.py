"""Small corpora and the messages of conversations about them."""

from __future__ import annotations

from collections.abc import Sequence

from bot.answer.answerer import Answerer
from bot.model import Answer, Exchange

FILES = {
    "en/tariffs.md": """# Tariffs on cheese

## Who raised them


France raised the tariff on cheese in 2017, because its own dairies were failing. Italy raised the tariff on cheese in
2019, because Dutch cheese had become too cheap. Spain never raised a tariff on cheese.


Minister Clara Example told reporters that the tariff would be lifted soon. "No dairy will close," she said in May.

## What came of it


The tariff on cheese brought France 40 million crowns a year. Smugglers carried cheese over the border at night. Dairies
in the mountains hired eighty people. Cheese became a tenth dearer in the shops.
""",
    "en/lighthouse.md": """# The lighthouse


The lighthouse was built in 1851 from white stone. Its lamp was lit with whale oil. The keeper lives in the tower.
""",
    "en/treaties.md": """# Treaties of the lake


The lake states signed these treaties:

- the Treaty of Fords, on ferries
- the Treaty of Reeds, on fishing
- the Treaty of Mills, on water power


The Treaty of Reeds was signed in 1902 after a hard winter. It forbids nets in spring.
""",
    "de/zoll.md": """---
language: de
---
# Zoll auf Käse


Frankreich erhöhte 2017 den Zoll auf Käse, weil seine Molkereien schlossen. Österreich erhöhte 2019 den Zoll auf Käse,
weil der Käse zu billig war. Die Schweiz erhöhte den Zoll auf Käse nie.


Ministerin Clara Beispiel sagte, der Zoll werde bald aufgehoben. Der Zoll brachte 40 Millionen Kronen im Jahr.
Schmuggler trugen den Käse nachts über die Grenze.
""",
}


EN, DE = frozenset({"en"}), frozenset({"de"})


ALL = EN | DE


WHY_FRANCE = "Why did France raise the tariff on cheese?"


WARUM = "Warum erhöhte Frankreich den Zoll auf Käse?"


PENALTIES = {
    "main/fines.md": """# Fines of the camp

| Offence | First time | Second time |
|---|---|---|
| Noise | warning | 10 crowns |
| Litter | 5 crowns | 20 crowns |
| Open fires | 50 crowns | expulsion |

## Fees


Adults pay 12 crowns a night. Children pay 4 crowns a night. Students pay half, because the town supports them.

## Rooms

- Attic: sleeps two, has no heating
- Barn: sleeps twelve, has a stove
- Loft: sleeps five, smells of hay
"""
}


MAIN = frozenset({"main"})


MORE = [
    "more", "More please!", "anything else?", "what else?", "go on", "continue", "tell me more", "next", "is that all?",
    "any other reasons?", "Can you tell me more about it?", "and?", "mehr", "Was noch?", "weiter", "gibt es noch was?",
    "sonst noch was", "erzähl mir mehr", "noch mehr", "más", "algo mas?", "qué más", "plus", "autre chose ?", "encore",
    "ещё", "подробнее", "что ещё?", "更多", "还有别的吗？", "继续",
    "thanks! more", "next one", "got more?", "give me another one", "no, the other one",
    "what else do you know about that",
    "nein, das andere", "was weißt du noch darüber", "la otra", "que mas sabes", "dis m'en plus", "non, l'autre",
    "quoi d'autre à ce sujet", "давай ещё", "нет, другой", "что ещё известно", "不是，另一个", "关于这个还有什么",
    "详细说说",
]  # fmt: skip


ASKED = [
    WHY_FRANCE,
    "and Italy?",
    "why?",
    "the second one",
    "who said that?",
    "when was the lighthouse built?",
    "thanks",
]


def talk(answerer: Answerer, questions: Sequence[str], allowed: frozenset[str] = ALL) -> list[Answer]:
    """The answers of a conversation."""
    history: list[Exchange] = []
    answers: list[Answer] = []
    for question in questions:
        answers.append(answerer.answer(question, history, allowed))
        history.append(Exchange(question, answers[-1].quotes))
    return answers


def texts(answer: Answer) -> str:
    return " ".join(quote.text for quote in answer.quotes)
