"""German: how a question asks whether something may be done, and how a rule says it."""

from __future__ import annotations

from bot.text.languages.language import fold, words
from bot.text.languages.permitting import Permitting
from bot.text.patterns import lazily

_ALLOWED = (
    r"(?:nicht )?(?:erlaubt|gestattet|verboten|untersagt|zulässig|unzulässig|zugelassen|ok|okay|in ordnung|toleriert|"
    r"geduldet|erwünscht|unerwünscht|legal|illegal|strafbar|regelkonform|tabu|drin|gegen die regeln)"
)
_WHO = r"(?:ich|man|wir|du|ihr|jeder|jede|jemand|mitglieder|alle|user|nutzer|bots|neue)"
_START = r"(?:^\W*(?:\d+[.):]\W*)?|[.:;,–—]\s*\W*|\s-\s*\W*|\b(?:und|oder|bitte)\s)"
PERMITTING = Permitting(
    asks=fold(
        rf"\b(?:ist|sind|is|isses|wäre|wären)\b.{{0,80}}?\s(?P<form>{_ALLOWED})\b(?=\W*$|\s(?:hier|im?|auf|wenn|zu|bei|"
        r"für|oder|während|mit|ohne|am|an)\b|,)"
        rf"|^\W*(?!(?:was|wer|wo|wann|wie|warum|welche\w*)\b)\S.{{0,60}}?\s(?P<form>{_ALLOWED})(?:\shier)?\W*$"
        rf"|\b(?P<form>darf|dürfen|darfst|dürft|dürfte) {_WHO}\b|\b{_WHO} (?P<form>darf|dürfen|darfst|dürft)\b"
        r"|\b(?P<form>erlaubt|verbietet|duldet|toleriert) ihr\b"
        r"|\bhabe? (?:ich|man|wir) (?:das |die )?(?P<form>recht|erlaubnis)\b"
    ),
    may=fold(
        rf"\b(?P<form>brauch(?:e|st|t|en)) {_WHO}\b|"
        rf"\b(?:(?:kann|können|kannst|könnt|könnte|muss|müssen) {_WHO}|{_WHO} (?:kann|können))\b"
        r"|\bgibt(?: es|['’]?s)? (?:hier )?(?:eine|ein|irgendeine|irgendwelche)? ?(?P<form>regeln?|"
        r"verbot)\s(?:zu[mr]?|für|gegen|über|bezüglich|wegen)\b"
        r"|\b(?:was|wie|welche) (?:ist|lautet|sind|lauten|gilt|gelten|sagen)?\s?(?:die )?(?P<form>regeln?)\s"
        r"(?:(?:gilt|gelten|gibt es|gibts)\s)?(?:zu[mr]?|für|gegen|über|bei|bezüglich)\b"
    ),
    fate=fold(
        rf"\b(?:wird|werde|werden|kann|können|darf) {_WHO} .{{0,80}}(?:gebannt|gekickt|gemutet|gesperrt|verwarnt|"
        r"bestraft)\b|\bwas (?P<form>droht|blüht)\b"
        r"|\bwas (?P<form>passiert)\b(?=.{0,80}\b(?:bei|für|wenn (?:ich|man|wir|jemand|einer|mein\w*|mitglieder|"
        r"ein mitglied|nutzer|user))\b)"
        r"|\b(?:was|wie|welche|welche[rs]) (?:ist|sind|lautet|gibt es|hoch ist)?\s?(?:die )?(?P<form>strafen?|"
        r"konsequenz(?:en)?|sanktion(?:en)?)\b(?=.{0,80}\b(?:für|bei|auf|wenn|wegen|nach)\b)"
        r"|^\W*(?P<form>strafen?|konsequenz(?:en)?|sanktion(?:en)?) (?:für|bei|auf|wenn|wegen)\b"
        r"|\bwas (?:bekomme?|kriege?|bekommt|kriegt) (?:ich|man) (?:für|bei|wenn)\b"
    ),
    otherwise=fold(r"\b(?:welche[mnrs]?|wer|wem|wen|wessen|was|wie(?! (?:oft|viele?|lange)\b)|womit|wodurch|wofür)\b"),
    states=fold(
        rf"{_START}(?:\w+ )?(?:kein(?:e[nmrs]?)?|nicht|nie(?:mals)?|vermeide\w*|unterlass\w*|nur|ausschließlich|"
        r"verzichte\w*)\b"
        r"|\b(?:erlaub(?:t|en)|gestatte[tn]|verboten|verbiete[tn]|untersag(?:t|en)|(?:un)?zulässig|zugelassen|(?:il)?legal|"
        r"tolerier(?:t|en)|dulde[tn]|geduldet|akzeptier(?:t|en)|(?:un)?erwünscht|"
        r"in ordnung|okay|ok|tabu|nichts (?:hier )?zu suchen|willkommen|verpflichtend|verpflichtet|pflicht|"
        r"unterlassen|zu unterlassen|vorbehalten|gehör(?:t|en) (?:nur )?in)\b"
        rf"|\b(?:{_WHO} (?:kann|können|kannst|könnt)|(?:kann|können|kannst|könnt) {_WHO})\b"
        r"|\b(?:darf|dürfen|darfst|dürft|muss|müssen|musst|müsst|sollte[nt]?|soll|sollen)\b"
        r"|\b(?:bedarf|bedürfen|braucht|benötig\w+|erforder\w+|nur mit)\b.{0,80}\b(?:zustimmung|erlaubnis|genehmigung|"
        r"einverständnis|rolle|rang|level)\b"
        r"|\bnur (?:im|in|mit|für|ab|auf|nach)\b|\bwird nicht\b|\bwerden nicht\b|\bbitte (?!siehe)\w+"
    ),
    punishes=fold(
        r"\b\w*(?:bann(?:en|s|t)?|gebannt|gesperrt|sperre[n]?|ausschluss|ausgeschlossen|verwarn\w+|"
        r"timeouts?|mutes?|gemutet|gekickt|kicks?|entfernt|gelöscht|strafen?|bestraft|geahndet|sanktion\w*|rauswurf)\b"
    ),
    acts=words(
        """posten poste gepostet schicken schicke senden sende benutzen benutze nutzen nutze verwenden teilen teile
        machen mache tun tue schreiben schreibe reden sprechen sagen stellen reinstellen haben betreiben
        chat server discord"""
    ),
    # Nouns have a capital, and verbs stand behind what is done.
    narrows=lazily(
        r"(?<!\p{L})(?!(?:erlauben|gestatten|verbieten|untersagen|tolerieren|dulden|akzeptieren)\b)"
        r"(?P<head>\p{Ll}{3,}e[nmrs]?)\s$"
        r"|(?<!\p{L})(?!(?:Nutzung|Benutzung|Verwendung|Verbreitung|Gebrauch|Posten|Teilen|Art(?:en)?|Diskussion\w*)\b)"
        r"(?P<head>\p{Lu}\w{3,})\s(?:für|von|gegen)\s(?:[\w-]+(?:,|,?\s(?:und|oder))?\s){0,5}$"
    ),
)
