"""Names of countries and unions as members write them, lower case, in English and German: what stands for another of
its kind in "and France?". In: a word or phrase. Out: whether it names one, or what is of one ("French").
"""

from __future__ import annotations

from bot.text.forms import other_forms


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


_ONE_WORD = _words(
    """afghanistan albania algeria angola argentina armenia australia austria azerbaijan bahrain bangladesh belarus
    belgium bolivia bosnia brazil britain bulgaria cambodia cameroon canada chile china colombia crimea croatia
    cuba cyprus czechia denmark ecuador egypt england estonia ethiopia europe finland france georgia germany
    ghana greece greenland guatemala haiti honduras hungary iceland india indonesia iran iraq ireland israel
    italy jamaica japan jordan kazakhstan kenya kosovo kuwait kyrgyzstan laos latvia lebanon libya lithuania
    luxembourg macedonia malaysia mali malta mexico moldova mongolia montenegro morocco mozambique myanmar nepal
    netherlands nicaragua niger nigeria norway oman pakistan palestine panama paraguay peru philippines poland
    portugal qatar romania russia rwanda scotland senegal serbia singapore slovakia slovenia somalia spain sudan
    sweden switzerland syria taiwan tajikistan tanzania thailand tunisia turkey turkmenistan uganda ukraine
    uruguay uzbekistan venezuela vietnam wales yemen zambia zimbabwe america africa asia usa uk eu nato ussr uae
    ägypten albanien algerien argentinien armenien aserbaidschan australien belgien bolivien bosnien brasilien
    bulgarien dänemark deutschland ecuador england estland europa finnland frankreich georgien griechenland
    großbritannien indien indonesien irak irland island israel italien japan jemen jordanien kanada kasachstan
    katar kenia kolumbien kroatien kuba lettland libanon libyen litauen luxemburg marokko mexiko moldawien
    mongolei niederlande nordkorea norwegen österreich pakistan palästina polen portugal rumänien russland
    saudi-arabien schottland schweden schweiz serbien slowakei slowenien spanien südkorea syrien taiwan thailand
    tschechien tunesien türkei uganda ungarn vietnam weißrussland zypern amerika afrika asien"""
)
_SEVERAL_WORDS = frozenset(
    (
        "united states", "united states of america", "united kingdom", "united nations", "european union",
        "soviet union", "united arab emirates", "north korea", "south korea", "saudi arabia", "south africa",
        "new zealand", "sri lanka", "czech republic", "great britain", "northern ireland", "south sudan", "hong kong",
        "costa rica", "el salvador", "north macedonia", "ivory coast", "vereinigte staaten", "vereinigten staaten",
        "vereinigtes "
        "königreich", "vereinigte königreich", "vereinigten königreich", "europäische union", "vereinte nationen",
        "vereinten nationen", "saudi arabien", "neuseeland",
    )
)  # fmt: skip
LONGEST = 4
"""Words that a name here has at most."""


def is_place(phrase: str) -> bool:
    """Whether a word or phrase names a country or union, in any case."""
    folded = " ".join(phrase.casefold().split())
    return folded in _ONE_WORD or folded in _SEVERAL_WORDS


def is_of_place(word: str) -> bool:
    """Whether a word says that something is of a country ("Russian"), in any case."""
    return not is_place(word) and any(is_place(form.words) for form in other_forms(word))
