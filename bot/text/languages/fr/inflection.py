"""French: how words change, and which words are of one family."""

from __future__ import annotations

from bot.text.languages.language import couples, fold

INFLECTED = (
    (fold(r"^(\w+[aiouéè])$"), r"\1s"),
    (fold(r"^(\w+[aiouéè])s$"), r"\1"),
    (fold(r"^(\w{3,}i)(?:e[sz]?|ent|ons)$"), r"\1er"),  # "résilie", of which the stemmer leaves no more than "résil"
    (fold(r"^(\w+(?:eu|ou))$"), r"\1x"),
    (fold(r"^(\w+(?:eu|ou))x$"), r"\1"),
    # Feminine adjectives, and plurals of verbs: "active", "longue", "perdent".
    (fold(r"^(\w{2,})ve?s?$"), r"\1f"),
    (fold(r"^(\w{2,})fs?$"), r"\1ve"),
    (fold(r"^(\w{2,})euses?$"), r"\1eur"),
    (fold(r"^(\w{2,})eurs?$"), r"\1euse"),
    (fold(r"^(\w{2,})trices?$"), r"\1teur"),
    (fold(r"^(\w{2,})teurs?$"), r"\1trice"),
    (fold(r"^(\w{2,})(?:qu|ch)es?$"), r"\1c"),
    (fold(r"^(\w{2,})c$"), r"\1que"),
    (fold(r"^(\w{2,}n)c$"), r"\1che"),
    (fold(r"^(\w{2,}g)ues?$"), r"\1"),
    (fold(r"^(\w{2,}g)s?$"), r"\1ue"),
    (fold(r"^(\w+)(l|n|s|t)\2es?$"), r"\1\2"),
    (fold(r"^(\w+(?:ei|i|e|o))([lnt])s?$"), r"\1\2\2e"),
    (fold(r"^(\w{2,})([dt])ent$"), r"\1\2re"),
    (fold(r"^(\w{2,})([dt])re$"), r"\1\2ent"),
    (fold(r"^(\w{2,}[iu])sent$"), r"\1re"),
    (fold(r"^(\w{2,}[iu])re$"), r"\1sent"),
    (fold(r"^(\w+)ignent$"), r"\1indre"),
    (fold(r"^(\w+)indre$"), r"\1int"),
    (fold(r"^(\w+)int$"), r"\1indre"),
)
DERIVATIONS = couples(
    """er ation, é ation, ée ation, e ation, a ation, er ateur, é ateur, a ateur, er age, e age, é age, er ement,
    e ement, é ement, er eur, e eur, er euse, er eture, é eture, ir issement, i issement, ir isseur, er ée, e ée,
    er ance, e ance"""
)
