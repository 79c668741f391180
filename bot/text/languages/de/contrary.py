"""German words that turn a statement round, and questions that no statement settles."""

from __future__ import annotations

from bot.text.languages.language import couples, fold

OPPOSITES = couples(
    """
    ablehnen annehmen, abnehmen zunehmen, älter jünger, älteste jüngste, alt neu, alt jung, anfang ende, angreifen
    verteidigen, arm reich, aufbauen zerstören, außen innen, beginn ende, beginnt endet, begann endete, beste
    schlechteste, besser schlechter, billig teuer, breit schmal, direkt indirekt, einfach schwierig, einschließen
    ausschließen, erfolg misserfolg, erlaubt verboten, erlauben verbieten, erste letzte, fallen steigen, falsch richtig,
    feind freund, frauen männer, frau mann, freiwillig verpflichtend, frieden krieg, früh spät, früher später, geben
    nehmen, geboren gestorben, geburt tod, gewinn verlust, gewinnen verlieren, gewann verlor, größer kleiner, größte
    kleinste, groß klein, häufig selten, heiß kalt, hell dunkel, hinzufügen entfernen, hoch niedrig, höher niedriger,
    höchste niedrigste, höchste tiefste, immer nie, import export, importiert exportiert, intern extern, kaufen
    verkaufen, könig königin, kurz lang, kürzer länger, kürzeste längste, langsam schnell, legal illegal, leicht schwer,
    leihen verleihen, maximum minimum, mehr weniger, mehrheit minderheit, meisten wenigsten, männlich weiblich, möglich
    unmöglich, mutter vater, nah fern, nord süd, norden süden, nördlich südlich, ost west, osten westen, östlich
    westlich, positiv negativ, schließen öffnen, schwach stark, schwächer stärker, senken erhöhen, sicher unsicher,
    sohn tochter, tag nacht, viel wenig, vergessen erinnern, wahr unwahr, warm kalt, zivil militärisch,
    öffentlich privat
    """
)
_ASKERS = r"\b(?:ich|mein\w*|mir|mich|wir|uns|unser\w*|du|dein\w*|dir|dich|ihr|sie|es|man)\b"
ASKERS = fold(_ASKERS)
DENIES = fold(rf"^(?!.*{_ASKERS}).*\b(?:nicht|nie|niemals|kein\w*)\b")
NEGATORS = fold(r"\b(?:nicht|nie|niemals|ohne|weder)\b(?! (?:nur|alle\w*|jede\w*|immer|mehr|weniger)\b)")
CONTRASTS = fold(r"\b(?:außer|bis|sondern|anders|obwohl|während|statt|anstatt)\b")
TURNING = fold(r"(?:un|nicht)")
FORBIDS = fold(
    r"\b(?:verb(?:oten|ote|ot|iete\w*)|untersag\w*|abgelehnt\w*|verhinder\w*|ausgeschlossen\w*|befreit\w*)\b"
)
DENIED = fold(
    r"\b(?:nicht\w*|nie|niemals|niemand\w*|kein\w*|nirgend\w*|weder|noch|ohne|außer|anstatt|statt|selten|kaum|ver(?:bot|biet)"
    r"\w*|verhinder\w*|vermeid\w*|verweiger\w*|fehl\w*|mang\w*|ausgeschlossen\w*|ausschließ\w*|ablehn\w*|abgelehnt\w*|nur|"
    r"un\w{5,}|\w{3,}(?:los|frei)(?:e[mnrs]?)?)\b"
)
SINGLES_OUT = fold(
    r"\b(?:erste[mnrs]?|zweite[mnrs]?|dritte[mnrs]?|vierte[mnrs]?|letzte[mnrs]?|einzige[mnrs]?|meisten|"
    r"wenigsten|größte[mnrs]?|kleinste[mnrs]?|höchste[mnrs]?|niedrigste[mnrs]?|längste[mnrs]?|kürzeste[mnrs]?|"
    r"älteste[mnrs]?|jüngste[mnrs]?|beste[mnrs]?|schlechteste[mnrs]?|wichtigste[mnrs]?|bekannteste[mnrs]?|"
    r"stärkste[mnrs]?|schnellste[mnrs]?|häufigste[mnrs]?|früheste[mnrs]?|späteste[mnrs]?|ursprünglich\w*|"
    r"ehemalig\w*)\b"
)
OPINES = fold(
    r"\b(?:soll(?:te)?n?(?<!\b(?:wie|wo|wann|wohin|wem|wen)\b[^?]*) (?:ich|wir|man|er|sie)|"
    r"was (?:denkst|meinst|hältst|glaubst) du|(?:denkst|meinst|glaubst|"
    r"findest|magst) du|(?:deine|eure) (?:\w+ )?(?:meinung|ansicht|prognose)|dein\w* (?:lieblings\w+|rat|tipp)|"
    r"ist es (?:besser|sinnvoll|klug|fair|gerecht)|lohnt (?:es )?sich|welche[rs]? (?:\w+ )?(?:ist|sind|wäre) besser|"
    r"was (?:ist|wäre) besser|wer hat recht|wer (?:ist schuld|wird gewinnen|"
    r"gewinnt)|was (?:wird|würde) passieren(?!,? wenn)|"
    r"wird es je\w*|(?:wird|werden) (?:[\w-]+ ){1,5}?(?:gewinnen|verlieren|siegen|scheitern|überleben)|in (?:der "
    r")?zukunft|"
    r"nächste[sn]? (?:jahrzehnt|jahrhundert)|"
    r"(?:gute|schlechte) idee|prognose\w*|vorhersag\w*)\b"
)
NOW = fold(
    r"^(?:\W*(?:ist|sind|hat|haben|gibt)\b|(?=.*\b(?:ist|sind|hat|haben|gibt)\b)"
    r".*\b(?:noch|jetzt|derzeit|aktuell|zurzeit|momentan|heute)\b)"
)
PAST = fold(
    r"^(?=.*\b(?:war(?:en)?\b.*\bgewesen|hatten?\b.*\b(?:gehabt|ge\p{Ll}+t))\b)"
    r"(?!.*\b(?:ist|sind|hat|haben|wird|werden|kann|können|gibt|jetzt|heute|noch|inzwischen)\b)"
)
CAME_ABOUT = fold(r"^\W*wie (?:wurden?|kam(?:en)?|entstand(?:en)?|begann(?:en)?)\b")
STANDS = fold(
    r"^(?=.*\b(?:ist|sind)\b)"
    r"(?!.*\b(?:wurden?|worden|war(?:en)?|hat(?:ten?)?|haben|kam(?:en)?|entst[ao]nd(?:en)?|begann(?:en)?)\b)"
)
