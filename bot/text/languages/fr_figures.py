"""French: numbers, dates, and what is said around them."""

from __future__ import annotations

from bot.text.languages.figures import Figures, in_full
from bot.text.languages.language import counted, words

NUMBERS = counted(
    """un/une deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize - - - vingt"""
)
NUMERALS = counted(
    """premier/première deuxième/second/seconde troisième quatrième cinquième sixième septième huitième neuvième
    dixième onzième douzième"""
)
MONTHS = counted(
    """janvier/janv février/févr mars avril/avr mai juin juillet/juil
    août septembre/sept octobre/oct novembre/nov décembre/déc"""
)
FIGURES = Figures(
    numbers={word: number for word, number in NUMBERS.items() if number > 1},  # one is an article
    months=in_full(MONTHS),
    days=words("lundi mardi mercredi jeudi vendredi samedi dimanche"),
    around=words(
        """actuellement désormais maintenant environ presque seulement exactement depuis aussi encore selon coûte
        coûtent prix montant"""
    ),
    bounds=words("moins plus environ presque près minimum maximum par"),
    negations=words("ne n pas jamais aucun aucune"),
    once=(
        r"fondée?|née?|mort|mourut|construite?|inaugurée?|ouvr(?:e|ent|it)|ferm(?:e|ent|a)|commencent?|termine(?:nt)?|"
        r"publiée?|signée?"
    ),
    conjunctions="mais|tandis",
)
