"""German: numbers, dates, and what is said around them."""

from __future__ import annotations

from bot.text.languages.figures import Figures, in_full
from bot.text.languages.language import MAIL_ADDRESS, NUMBER_OF_PHONE, counted, fold, words

NUMBERS = counted("eins/ein zwei drei vier fünf sechs sieben acht neun zehn elf zwölf")
NUMERALS = counted("erste zweite dritte vierte fünfte sechste siebte achte neunte zehnte")
MONTHS = counted(
    """januar/jan februar/feb märz april/apr mai juni/jun juli/jul august/aug september/sep/sept oktober/okt
    november/nov dezember/dez"""
)
FIGURES = Figures(
    numbers={"null": 0, **{word: number for word, number in NUMBERS.items() if number > 1}},  # one is an article
    months=in_full(MONTHS),
    capitals=True,
    days=words(
        """montag dienstag mittwoch donnerstag freitag samstag sonntag
        montags dienstags mittwochs donnerstags freitags samstags sonntags"""
    ),
    around=words("derzeit jetzt heute etwa rund ungefähr nur genau insgesamt seit auch noch"),
    negations=words("nicht kein keine keinen keiner nie niemals"),
    once=(r"gegründet|geboren|gebaut|eröffnet|erbaut|veröffentlicht|unterzeichnet|starb|öffnet|schließt|beginnt|endet"),
    until="bis",
    hour="uhr",
    conjunctions="und|aber|während",
)
_COUNT = (
    r"(?:\d|\b(?:ein(?:e[nmrs]?)?|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|fünfzehn|zwanzig|dreißig|hundert|"
    r"halbe[nsr]?)\b) ?"
)
_LENGTH = rf"{_COUNT}(?:(?:kilo|zenti|milli)?meter|km|cm|mm|m|stöckig|stockwerke)n?\b"
_WHAT_IS = r"\b(?:wie (?:lautet|ist)|was ist|unter welcher|an welche) (?:die |eure |deine |ihre )?"
REACHED = (
    (fold(rf"{_WHAT_IS}(?:telefon|handy|mobil|ruf|fax|service|notruf)-?nummer\b"), NUMBER_OF_PHONE),
    (fold(rf"{_WHAT_IS}(?:e-?)?mail(?:-?adresse)?\b"), MAIL_ADDRESS),
)
_FREE = (
    r"\b(?:kostenlos|gratis|umsonst|kostenfrei|unentgeltlich|gebührenfrei|beitragsfrei|geschenkt)\b|"
    r"\b(?:eintritt|teilnahme|nutzung) (?:\p{L}+ ){0,3}?frei\b|\b(?:kostet|kosten|zahlt|zahlen) nichts\b"
)
FREE = fold(_FREE)
MEASURES = (
    (
        fold(r"\bwie alt\b|\bwelches alter\b"),
        fold(r"\bjahren?\b|jährig|alt\b|\balter|\b(?:geboren|gegründet|(?:er)?baut|errichtet|stamm(?:t|en))\b"),
    ),
    (
        fold(r"\bwie lang(?:e)?\b"),
        fold(
            r"(?:sekunde|minute|stunde|tag|nacht|nächte|abend|woche|monat|quartal|jahr|jahrzehnt)(?:e?[ns]?)\b|stündig|"
            r"tägig|wöchig|monatig|jährig|\b(?:bis|unbefristet|dauerhaft|immer|permanent|endgültig)\b|"
            rf"{_LENGTH}|\d ?(?:h|min)\b|\d:\d"
        ),
    ),
    (
        fold(
            r"\bwas (?:kostet|kosten|kostete[nt]?|zahl(?:e|t|en)|bezahl(?:e|t|en))\b|\bwie ?teuer\b|\bwie ?viel geld\b|"
            r"\bwie ?viel (?:\p{L}+ ){0,2}?(?:kostet|kosten|kostete[nt]?|(?:be)?zahl(?:e|t|en))\b|"
            r"\bwie (?:hoch|teuer|viel) (?:ist|sind|war|waren|wäre) (?:[\p{L}-]+ ){0,2}?"
            r"\p{L}*(?:preise?|beitr(?:a|ä|ae)ge?|gebühr(?:en)?|miete|kaution|eintritt|kosten|bußgeld|lohn|gehalt)\b"
        ),
        fold(
            r"[€$£]|\d,(?:\d\d\b|[-–—])|\b(?:euros?|eur|cents?|dollar|franken|kronen|rubel|pfund|yen|mark|münzen|taler|gulden)\b|"
            + _FREE
        ),
    ),
    (fold(r"\bwie weit\b|\bwie tief\b"), fold(rf"{_LENGTH}|(?:minute|stunde)n?\b")),
)
"""What a number is asked of, and an answer that tells it: how old, how long, at what price, how far."""
