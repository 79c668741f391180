"""English: numbers, dates, and what is said around them."""

from __future__ import annotations

from types import MappingProxyType

from bot.text.languages.figures import Figures, in_full
from bot.text.languages.language import counted, words

_SMALL = counted(
    """one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen
    eighteen nineteen twenty"""
)
_TENS = {"thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80, "ninety": 90}
NUMBERS = MappingProxyType({**_SMALL, **_TENS, "hundred": 100})
NUMERALS = counted(
    """first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth
    sixteenth seventeenth eighteenth nineteenth twentieth"""
)
MONTHS = counted(
    """january/jan february/feb march/mar april/apr may june/jun july/jul august/aug september/sep/sept october/oct
    november/nov december/dec"""
)
FIGURES = Figures(
    numbers={"zero": 0, **_SMALL, **_TENS},
    months=in_full(MONTHS),
    capitals=True,
    days=words(
        """monday tuesday wednesday thursday friday saturday sunday
        mondays tuesdays wednesdays thursdays fridays saturdays sundays"""
    ),
    around=words(
        """currently now today about around approximately nearly almost roughly only exactly total altogether since also
        still according least most over under than per cost costs price priced amount amounts charge charges pay paid
        said says say report reported reports"""
    ),
    bounds=words("least most over under than about around approximately nearly almost roughly per minimum maximum"),
    negations=words("not no never cannot"),
    contractions=r"n['’]t",
    once=(
        r"founded|born|died|buil[td]|established|created|opened|invented|released|published|signed|completed|adopted|"
        r"began|begins|launched|introduced|constructed|discovered|appointed|ended|ends|expire[sd]?|retired|dissolved|"
        r"opens?|closes?|closed|starts?|started|due|deadline"
    ),
    until="to|till|until",
    conjunctions="and|but|while|which|who|where",
)
