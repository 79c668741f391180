"""French: numbers, dates, and what is said around them."""

from __future__ import annotations

from bot.text.languages.figures import Figures, in_full
from bot.text.languages.language import MAIL_ADDRESS, NUMBER_OF_PHONE, counted, fold, words

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
    until="à",
    conjunctions="mais|tandis",
)
_COUNT = (
    r"(?:\d|\b(?:une?|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|douze|quinze|vingt|trente|quarante|soixante|cent|"
    r"demi)\b)"
)
_WHAT_IS = r"\b(?:quel(?:le)? est|c['’]est quoi|donne[sz]?|à) (?:l['’]|l[ea] |ton |votre |son |quel(?:le)? )?"
REACHED = (
    (fold(rf"{_WHAT_IS}(?:num(?:éro)? (?:de )?)?(?:tél|téléphone|portable)\b"), NUMBER_OF_PHONE),
    (fold(rf"{_WHAT_IS}(?:adresse (?:de )?)?(?:e-?mail|mail|courriel|électronique)\b"), MAIL_ADDRESS),
)
_FREE = r"\bgratuit|\boffert|\bsans frais\b"
FREE = fold(_FREE)
MEASURES = (
    (
        fold(
            r"\b(?:combien|cb) d(?:e |['’])(?:temps|jours|heures|minutes|semaines|mois|années|ans)\b|"
            r"\b(?:durée|délai)\b"
        ),
        fold(
            rf"{_COUNT} ?(?:\p{{L}}+ )?(?:seconde|minute|heure|h|jour|nuit|semaine|mois|trimestre|an|année|décennie)s?"
            r"\b"
        ),
    ),
    (
        fold(
            r"\bcombien (?:\p{L}{1,3} |[ée]ta\w+ |est-ce que ){0,2}(?:co[uû]t|vaut|vaudra|pa(?:ye|ie))\w*|"
            r"\bça (?:co[uû]te|fait) (?:combien|cb)\b|\b(?:combien|cb) d['’]argent\b|\bpa(?:ye|ie)\w* (?:combien|cb)\b|"
            r"\b(?:prix|tarif|coût|salaire|montant)\b|"
            # "C'est combien" asks for a price, unless it names something else that has a number.
            r"^(?!.*\b(?:préavis|délai|limite|m[ai][nx]\w*|durée|âge|taille|distance|nombre)\b)"
            r".*\bc['’]est (?:combien|cb)\b(?! d)"
        ),
        fold(
            rf"[€$£]|\d ?eur\b|{_FREE}|"
            r"\b(?:coûte|vaut|coûta)(?:nt|ient)? \d|"
            r"(?:\d|mille|cents?|millions? d(?:e |['’])) ?(?:euros?|dollars?|francs?|livres|centimes|pièces)\b"
        ),
    ),
    (
        fold(r"\b[àa] (?:quelle distance|combien de (?:km|kilom))|\b(?:hauteur|longueur|distance|altitude)\b"),
        fold(r"\d ?(?:k?m|cm|(?:kilo|centi)?mètres?)\b(?! carré)"),
    ),
)
"""What a number is asked of, and an answer that tells it: how long, what price, how far."""
