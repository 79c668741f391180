"""German names of offices: asked for one, another is no answer."""

from __future__ import annotations

from bot.text.languages.language import offices

# A line an office. What is mostly said of other things ("Chef", "General", "Leiter") is left out.
OFFICES = offices(
    """
    abgeordnete
    admiral, admiräle
    außenminister
    bischof, bischöfe, bischöfin
    botschafter
    bundespräsident, präsident
    bürgermeister, oberbürgermeister
    dekan
    diplomat
    direktor
    erzbischof, erzbischöfe
    finanzminister
    generalsekretär
    generalstaatsanwalt, generalstaatsanwältin
    gesandte
    gouverneur
    graf
    gräfin
    herzog, herzöge
    herzogin
    innenminister
    intendant
    kaiser
    kaiserin
    kanzler, bundeskanzler
    kardinal, kardinäle
    konsul
    könig
    königin
    kommandant
    minister
    ministerpräsident, premierminister, premier
    papst, päpste
    rektor
    richter
    schatzmeister
    senator
    sprecher
    staatssekretär
    statthalter
    sultan
    trainer
    verteidigungsminister
    vorsitzende
    zar
    zarin
    """,
    ranks="(?:vize-?|stellvertretende[mnrs]? )",
    endings="e[nrs]?|in|innen|[nrs]",
)
