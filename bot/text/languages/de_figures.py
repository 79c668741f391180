"""German: numbers, dates, and what is said around them."""

from __future__ import annotations

from bot.text.languages.figures import Figures, in_full
from bot.text.languages.language import counted, words

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
