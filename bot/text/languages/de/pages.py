"""German: how a page says that it is out of date, and what pages for those who ask are called."""

from __future__ import annotations

from bot.text.languages.language import pages

_PAGE = (
    r"(?:(?:\w+-?)?(?:seiten?|dokumente?s?|dokumentation(?:en)?|anleitung(?:en)?|artikels?|wikis?|tutorials?|beiträge|"
    r"beitrag|handb(?:uch|ücher)|leitf[aä]den|übersicht|faqs?)|"
    r"texte?s?|abschnitte?s?|kapitels?|kanals?|threads?|regelwerk|regeln|inhalte?|informationen|infos|hinweise|"
    r"richtlinien|fassung|angaben)"
)
_THIS = r"(?:dies(?:e[rsn]?)?|die (?:hier )?(?:folgenden?|vorliegenden?)|das (?:folgende|vorliegende))"
_GAP = r"(?:(?!nicht\b|kein|wenn\b|falls\b)[^.!?,;:]){0,50}?\b"
_PAST = (
    r"(?:veraltet|überholt|obsolet|(?:schon )?sehr alt(?=\s*(?:[.,;!]|und\b|$))|außer kraft|"
    r"(?:nicht|kaum) mehr (?:ganz |wirklich )?(?:aktuell|gültig|gepflegt|gewartet|aktualisiert|in kraft|in gebrauch|"
    r"relevant|zutreffend|unterstützt|betreut|auf dem neuesten stand)|"
    r"nicht (?:auf dem|auf) (?:neuesten|aktuellem) stand)\b"
)
PAGES = pages(
    outdated=rf"(?:bitte beachten?(?: sie)?[,:] (?:dass )?)?(?:"
    rf"{_THIS} (?:\w+ )?{_PAGE} (?:ist|sind|wird|werden|wurde|wurden|gilt als|gelten als){_GAP}{_PAST}|"
    rf"{_THIS} (?:\w+ )?{_PAGE} (?:gilt|gelten) nicht mehr(?=\s*(?:[.;!]|$))|"
    rf"{_THIS} (?:\w+ )?{_PAGE} (?:wurde|wurden|ist|sind) {_GAP}(?:ersetzt|abgelöst|archiviert)(?: worden)?(?=\W|$)|"
    rf"{_THIS} (?:\w+ )?{_PAGE} beschreib(?:t|en) [^.!?]{{0,80}}\bversion\b[^!?,]{{0,40}}, die (?:\w+ ){{0,3}}"
    rf"(?:{_PAST}|abgelöst|ersetzt)|"
    rf"(?:die|alle) (?:informationen|angaben|inhalte|regeln) (?:hier|(?:auf|in) {_THIS} {_PAGE}) sind{_GAP}{_PAST}|"
    rf"(?:dies|das|hier) ist (?:eine?|die) (?:veraltete?|alte?|archivierte?|überholte?)[nrs]? (?:{_PAGE}|"
    rf"(?:version|fassung|ausgabe) (?:dieser|der|dieses|des) {_PAGE})\b|"
    rf"(?:es gibt|hier ist) eine (?:neuere|aktuellere) (?:version|fassung) (?:dieser|dieses|von diesem) {_PAGE}|"
    rf"wir (?:pflegen|aktualisieren|benutzen|verwenden) {_THIS} {_PAGE} nicht mehr"
    r")",
    marks=r"veraltet(?:e[rs]?)?|überholt|obsolet|archiviert|nicht mehr (?:aktuell|gültig|gepflegt|in kraft)|"
    r"außer kraft|ersetzt durch",
    old=r"alt",
    kinds=r"seite|dokument|dokumentation|anleitung|artikel|inhalte?|informationen|fassung|version|regeln",
    notices=r"(?:wichtiger )?(?:hinweis|achtung|warnung|vorsicht|anmerkung|wichtig|info|bitte beachten)",
    primer=r"häufig(?:[\W_]+gestellte)?[\W_]+fragen|haeufige[\W_]+fragen|fragen[\W_]+und[\W_]+antworten|"
    r"erste[\W_]+schritte|schnelleinstieg|schnellstart|einsteiger\w*|anfänger(?:anleitung|leitfaden|guide)?|"
    r"einführung(?:\s+(?:in|für|zu[rm]?)\b|(?!\s+\p{L}))|für[\W_]+anfänger",
    dating="""
        veröffentlicht erschienen erstellt geändert aktualisiert zuletzt stand datum letzte änderung
        aktualisierung um uhr vom den montag dienstag mittwoch donnerstag freitag samstag sonntag
    """,
    figures=r"Abb(?:\.|ildung)|Tab(?:\.|elle)",
)
