"""German: how it asks, dates, counts and gives reasons."""

from __future__ import annotations

from bot.text.languages.de.cohesion import COHESION
from bot.text.languages.de.comparing import COMPARING
from bot.text.languages.de.contrary import (
    ASKERS,
    CAME_ABOUT,
    CONTRASTS,
    DENIED,
    DENIES,
    FORBIDS,
    NEGATORS,
    NOW,
    OPINES,
    OPPOSITES,
    PAST,
    SINGLES_OUT,
    STANDS,
    TURNING,
)
from bot.text.languages.de.doing import DOING
from bot.text.languages.de.figures import FIGURES, FREE, MEASURES, MONTHS, NUMBERS, NUMERALS, REACHED
from bot.text.languages.de.inflection import ENDINGS, INFLECTED, LINKING, PREFIXES, SPELT, VERB_PREFIXES
from bot.text.languages.de.lists import LISTS
from bot.text.languages.de.offices import OFFICES
from bot.text.languages.de.pages import PAGES
from bot.text.languages.de.permitting import PERMITTING
from bot.text.languages.de.views import VIEWS
from bot.text.languages.defining import Defining
from bot.text.languages.language import MARKS, WHOLE, Language, fold, umlauts, words
from bot.text.languages.releases import Releases
from bot.text.languages.table import Table
from bot.text.patterns import lazily

_WH = (
    r"wer|wen|wem|wessen|was|wann|wo|wohin|woher|warum|weshalb|wieso|wozu|womit|wodurch|wofür|woran|wovon|"
    r"wie(?: (?:oft|lange|hoch|alt|groß|weit|schwer|teuer|viel))?"
)
_VERB = (
    r"ist|sind|war|waren|hat|haben|hatte|hatten|wird|werden|wurde|wurden|kann|kannst|können|könnte|darf|dürfen|muss|"
    r"müssen|"
    r"soll|sollen|sollte|gibt|geht|heißt|heißen|macht|machen|kostet|kosten|bedeutet|braucht|liegt|steht|stehen|"
    r"funktioniert"
)
_NO_VERB = (
    r"(?:ich|du|er|sie|es|wir|ihr|man|d(?:er|ie|as|en|em|es)|eine?[nmrs]?|mein\w*|dein\w*|sein\w*|ihre?\w*|unser\w*|"
    r"und|oder|"
    r"in|im|an|am|auf|aus|bei|mit|nach|von|vom|zu|zum|zur|für|über|alles|noch|genau|sich|nicht|dort|dann|dabei)"
)
_HELLO = (
    r"\W*(?:(?:hey|hallo|hi|moin|sorry|entschuldigung|bitte|mal|und|"
    r"(?:(?:eine|ne) )?(?:(?:kurze|kleine|schnelle) )?frage)\W+)*"
)
_MAYBE = r"(?:(?:bitte|mal|vielleicht|eventuell|evtl|kurz|auch|noch|denn|eben)\s+)*"
_CAN_YOU = (
    rf"{_HELLO}(?:(?:kann|könn|könnt|würd|dürft)(?:e?st|t|e|et|en|ten)?|magst|mögt)\s+"
    rf"(?:(?:du|ihr|sie|jemand|einer|wer)\s+(?:so (?:lieb|nett|freundlich)(?: und| sein und)?\s+)?{_MAYBE}"
    r"(?:(?:mir|uns)\s+|(?=.*\b(?:nennen|sagen|erklären|verraten|mitteilen)\b))|(?:mir|uns)\s+(?:jemand|einer|wer)\s+)"
    rf"{_MAYBE}"
)
"""The beginning of a request whose verb stands last, or before what it asks for."""
_TELL = (
    "(?:nennen|sagen|geben|zeigen|erklären|verraten|mitteilen|auflisten|aufzählen|beschreiben|schicken|(?:he)?raussuchen|"
    "erzählen)"
)
_FEW = "eine?[mnr]?|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|wenige[nr]?|einige[nr]?|mehrere[nr]?|(?:ein )?paar"
_SPAN = "sekunde|minute|stunde|tag|nacht|nächte|morgen|abend|woche|wochenende|monat|quartal|jahr|jahrzehnt"
_HOW_OFTEN = (
    r"\bwie ?(?:oft|h(?:ä|ae)ufig|regelm(?:ä|ae)(?:ß|ss)ig)\b|"
    r"\bin welche[mn] (?:zeit)?(?:abst(?:and|ä?nd|aend)\w*|intervall\w*|rhythmus|turnus)\b"
)
_WHEN_OPEN = (
    r"(?<=^\W*(?:(?:bis |ab |seit )?wann |warum |wieso |weshalb |wie lange |an welchen tagen )?"
    r"(?:ist|sind|habt|hat|haben|war|bleibt) (?!\p{L}+ \p{L}+ \p{L}+ \p{L}+ \p{L}+)[^?.,;:!]{2,60} )"
)
DE = Language(
    code="de",
    articles=words("der die das den dem des ein eine einen einem einer eines"),
    genitive=words("der des von vom einer eines"),
    stopwords=umlauts(
        """ab aber alle allem allen aller alles als also am an ander andere anderem anderen anderer anderes auch auf
        aufgrund aus außerhalb bei beide beiden beides beim bereits bevor bin bis bist bitte da dabei dafür
        dagegen daher damals damit danach dann daran darauf daraus darin darum das dass davon davor dazu daß
        dein deine deinem deinen deiner deines dem den denn der deren derer des deshalb dessen dich die dies
        diese diesem diesen dieser dieses dir doch dort du durch eigentlich ein eine einem einen einer eines
        einige einigem einigen einiger einiges einmal er es etwa etwas euch euer eure eurem euren eurer falls
        für gegen gemäß gewesen gibt hab habe haben habt hast hat hatte hatten hier hierbei hin hinter hätte hätten ich
        ihm ihn ihnen ihr ihre ihrem ihren ihrer ihres im immer in indem indes innerhalb ins ist je jede jedem
        jeden jeder jedes jedoch jene jenem jenen jener jenes jetzt jeweils kann kein keine keinem keinen
        keiner können könnt könnte laut machen mal man manche manchem manchen mancher manches mehr mein meine meinem
        meinen meiner meines mich mir mit muss musste nach nicht nichts noch nun nur ob obwohl oder ohne schon
        sehr seid sein seine seinem seinen seiner seines seit selbst sich sie sind so sobald sogar solange solche
        solchem solchen solcher solches soll sollt sollte somit sondern sonst sowie sowohl statt trotz um und uns
        unser unsere unserem unseren unter viel vom von vor wann war waren warst warum was weg wegen weil
        weiter welche welchem welchen welcher welches wem wen wenn wer werde werden werdet weshalb wessen weswegen wie
        wieder wieso will willst wir wird wirst wo wobei wodurch wofür wogegen woher wohin wohl wollen wollt wollte
        womit wonach woran worauf woraus worin worum worunter wovon wovor wozu wurde wurden während wäre wärst würde
        würden zu zudem zum zunächst zur zwar zwischen über"""
    ),
    faint=umlauts(
        """darf darfst dürfen dürft kann kannst muss musst soll sollte benutze benutzen benutzt nutze nutzen nutzt
        verwende verwenden verwendet mache machen macht gemacht habe
        haben hat
        bekomme bekommen bekommt gehe gehen geht funktioniert funktionieren tue tun tut passiert sagt gesagt"""
    ),
    form_words=umlauts(
        """alt art arten bedeutet bezeichnet bezeichnete bitte danke erklär erkläre erzähl gab geht gelten genannt
        ging hallo hast heißen heißt hieß hießen hi hoch irgendjemand irgendwer jemand jemandem jemanden kannst
        könntest lang lange laut lauten lautet lautete liste macht moin name namen namens nenn nenne oft ok okay
        passiert passierte sag sagen viel viele vielem vielen weiß weißt welch wieviel wieviele wissen"""
    ),
    form_phrases=fold(
        r"^\W*(?:an)?zahl (?:der|von)\b|"
        r"\bwelche[mnrs]? (?:genaue[mnrs]? )?(?:person(?:en)?|leuten?|ort(?:e|en)?|stellen?|datum)\b|\bdie "
        r"(?:an)?zahl (?:der|von)\b|"
        r"\b(?:der grund|die person|die leute|der ort|das datum),? (?:warum|weshalb|wieso|aus dem|die|der|wo|an dem|"
        r"wann)\b|"
        r"\b(?:wie laute(?:t|te|n)|was (?:ist|war)) (?:der|die|das|eine?) (?:andere[rs]? )?"
        r"(?:name|begriff|ausdruck|bezeichnung|wort) (?:für|von|de[srn])\b|"
        r"\bwas ist (?:neu|anders)\b|\bwas hat sich (?:ge|ver)ändert\b|\bversion(?= v?\d)|" + _HOW_OFTEN
    ),
    talk=umlauts(
        """gern gerne bitte vielleicht eventuell eigentlich ungefähr überhaupt einfach wirklich genau tue tun
        mache machen würde würdest würden hätte hätten möchte möchten nochmal gewusst erfahren verraten nennen
        sagen gesagt sagte zufällig ahnung achso bekomme bekommen bekommst bekommt bisschen bloß brauche
        brauchen braucht bräuchte dachte denke denn ehrlich ehrlicherweise endlich erstmal finde find freue
        froh gehe gehen gell gerade gestern gleich glaube gucken guck halt heute hmm hoffe hoffentlich hä
        irgendwann irgendwas irgendwie irgendwo jemals kapier kapiere klappt komisch komm komme kommen krass
        längst leider leute lieber mag meine meint meinst möglich möglichst müsste naja ne nee normal
        normalerweise nämlich offenbar passt plötzlich quasi richtig sache sachen scheinbar schade schauen
        schau sofort sollten sorry sozusagen stimmt sowas tatsächlich tja trotzdem tät versteh verstehe
        verstehen vermutlich vorhin vorher wahrscheinlich weiß wohl wollte wollen wundere wundert zeug
        ziemlich überall übrigens"""
    ),
    meaning=fold(r"^\W*was (?:bedeutet|heißt|heisst|meint) (?P<of>\S.{0,60}?)\W*$"),
    framed=fold(rf"{_CAN_YOU}(?P<of>\S.*?)\s+(?:bitte\s+)?{_TELL}(?:\s+(?:bitte|danke))?\W*$"),
    sourced=fold(
        r"^\W*(?:laut|gemäß|nach|im|in)\s+(?:(?:de[mnr]|diese[mnr]|eure[mnr]?)\s+)?(?:artikeln?|texte?n?|dokumentation|doku|dokumente?n?|quellen?|"
        r"faq|wiki|handbuch|anleitung|webseite)\s*[,:]|\b(?:laut|gemäß)\s+(?:(?:de[mnr]|diese[mnr]|eure[mnr]?)\s+)?(?:artikeln?|texte?n?|"
        r"dokumentation|doku|dokumente?n?|quellen?|faq|wiki|handbuch|anleitung|webseite)\W*$|"
        r"\b(?:im|in\s+(?:de[mnr]|diese[mnr]|eure[mnr]?))\s+(?:artikeln?|texte?n?|dokumenten?|dokumentation|doku|quellen?)\W*$"
    ),
    leads=fold(
        r"[\s,;–—-]*\b(?:und |aber )?(?:(?:da(?:bei|her)?|deshalb|deswegen|jetzt|nun) (?:frage?|fragten?|überlegte?) "
        r"(?:ich|wir) (?:mich|uns)|(?:da|jetzt|nun) (?:wollte|würde?) ich (?:mal |gerne? )*(?:fragen|wissen)|das hat "
        r"mich (?:auf die frage|zum grübeln) gebracht)\b[\s,:–—-]*(?:ob\s+)?"
    ),
    tells=fold(
        r"\W*(?:(?:also|ok|okay|naja|und|aber|weil|denn|da|gestern|heute|neulich|vorhin|eben|letzte (?:nacht|woche)|"
        r"letztens)\W+)*(?:ich|hab|habe|bin|war|wir|mein\w*|unser\w*|jemand|"
        r"(?:ein|eine|der|die) (?:freund|freundin|lehrer|lehrerin|kollege|kollegin))\b"
    ),
    requests=fold(  # "Nenn die Regeln", but not "Nennt die Regel einen Preis?"
        rf"(?:{_CAN_YOU}{_TELL}|"
        rf"{_HELLO}(?:(?:ich )?(?:würde?|hätte?|möchte|will|wollte)(?: ich)?(?: (?:gerne?|nur|mal|auch|einfach))* "
        r"(?:gewusst|wissen|erfahren|fragen)|(?:ich )?wüsste(?: ich)?(?: (?:gerne?|nur|mal))*|mich (?:würde|hätte) "
        r"(?:mal )?"
        r"interessier(?:en|t)|ich frage? mich|"
        r"mich würde interessieren|(?:weißt|weisst) du|(?:stimmt es|ist es (?:wahr|richtig|korrekt)),? dass|stimmt "
        r"das,? dass|(?:weiß|weiss) (?:jemand|wer|einer)|darf ich fragen|sag mal))"
        r"(?=[,\s]),?(?:\s+(?:zufällig|vielleicht|bitte|auch|ob)(?!\w),?)*|"
        rf"{_HELLO}"
        r"(?:(?:(?:nenn|zeig|list|sag|erzähl|erklär|beschreib|zähl)(?:e|en sie)?|gib|geben sie)(?=\s)|"
        r"(?:nennt|zeigt|listet|sagt|erzählt|erklärt|beschreibt|zählt|gebt)(?=\s+(?:mir|uns|bitte|mal|alle[rnms]?)\b))"
        r"(?:\s+(?:mir|uns|bitte|mal|doch|alle[rnms]?|sämtliche\w*|jede[rnms]?|die|das|den|der|eine liste|von|"
        r"über))+(?!\w)"
    ),
    types=(
        (
            "why",
            fold(
                r"\b(?:warum|weshalb|wieso|weswegen|wozu)\b|\baus welche[mn] (?:grund|gründen|anlass)\b|\b(?:was|"
                r"welches?|welche) (?:ist|war|sind|waren) de[rn]?i?e? (?:haupt)?(?:grund|gründe|ursachen?|anlass)\b"
            ),
        ),
        ("often", fold(_HOW_OFTEN)),
        (
            "number",
            fold(
                r"^\W*(?:an)?zahl (?:der|von)\b|"
                r"\bwie ?(?:viele?[nmr]?|lange?|alt|groß|hoch|weit|schnell|schwer|tief|teuer|breit|dick|warm|"
                r"kalt|stark)\b|\bwas (?:kosten|kostete[nt]?|zahl(?:e|t|en)|bezahl(?:e|t|en)) \w|"
                r"\bwelche[rsmn]? (?:prozentualen? )?(?:prozentsatz|anteil|anzahl|zahl|menge|"
                r"höhe|größe|fläche|länge|alter|summe|betrag|temperatur)\b|\bwas kostet\b|\bzu wie viel prozent\b|"
                r"\bwie (?:hoch|groß|lang) (?:ist|war|sind|waren)\b"
            ),
        ),
        ("since", fold(r"\bseit wann\b")),
        (
            "called",
            fold(
                r"\bwie (?:nennt|nennen|nannten?|bezeichnet(?:e[nt]?)?)\b|"
                r"\b(?:wie|als was) (?:wird|werden|wurden?|ist|sind|war|waren)\b[^?]{1,150}?"
                r"\b(?:genannt|bezeichnet|bekannt)\b(?! (?:für|durch|gegeben|geworden)\b)|"
                r"\bunter welche[mnr] (?:\w+ )?(?:\p{L}*namen?|bezeichnung)\b|\bwelche[nr]? (?:spitz|bei|kose)namen?\b|"
                r"\b(?:was ist|wie lautet|wie ist) der (?:spitz|bei)name\b"
            ),
        ),
        (
            "when",
            fold(
                r"\bwann\b|\bwelche[mnsr]? (?:\w+ )?(?:jahr\w*|monat\w*|tag\w*|datum|jahrhundert\w*|jahrzehnts?|"
                r"zeit|zeitraum|zeitpunkt|epoche|uhrzeit|wochentag\w*)\b|\bwie spät\b"
            ),
        ),
        (
            "where",
            fold(
                r"\b(?:wo|wohin|woher)\b|\b(?:in|aus|nach|zu|an|bei|auf) welche[rmns]? (?:\w+ )?(?:\p{L}*land|"
                r"ländern?|\p{L}*stadt|städten?|staat|staaten|bundesstaat|bundesland|orten?|ortschaft|region\w*|"
                r"kontinent|straße|gebäude|raum|räumen|saal|platz|dorf|insel|gegend|fluss|universität)\b|"
                r"\bwelche[sr]? (?:\w+ )?(?:land|länder|stadt|städte|staat|staaten|ort|orte|region|regionen|"
                r"bundesstaat)\b"
            ),
        ),
        (
            "who",
            fold(
                r"\b(?:wer|wen|wem|wessen)\b|\bwie (?:heißt|hieß) (?:der|die)\b|\bwelche[rsmn]? (?:\w+ )?(?:person|"
                r"personen|präsident\w*|minister\w*|autor\w*|könig\w*|wissenschaftler\w*|kaiser\w*|künstler\w*|"
                r"spieler\w*|schauspieler\w*)\b"
            ),
        ),
        (
            "limit",
            fold(
                r"\b(?:max|maximum|maximal\w*|min|minimum|minimal\w*|limits?|obergrenze|untergrenze|höchst\w*|"
                r"mindest\w*)\b|\bstandard(?:wert|größe|mäßig)\b|\bwelche[rn]? (?:\w+ )?version\b"
            ),
        ),
    ),
    what_is=fold(
        r"^\W*(?:was (?:ist|sind|war|waren|bedeutet|heißt|bezeichnet)|was versteht man unter)\s+(?:ein[e]?[mnr]?\s|"
        r"d(?:er|ie|as|em|en)\s)?[^\s?]+(?:\s[^\s?]+)?\s*\??\s*$"
    ),
    how_to=fold(
        r"\bwie (?:kann|könnte|muss|soll|sollte|darf|können|müssen|sollen|dürfen) (?:ich|man|wir) [^?.,;]{0,80}?"
        r"(?P<does>\p{L}{3,}n)(?=\W*$)|"
        r"\bwie (?!kann|könnte|muss|soll|darf|können|müssen|werde)(?P<does>\p{L}{3,}) (?:ich|man|wir)\b"
    ),
    purposes=fold(
        r"(?:um (?P<for>[^,:;.?!]{2,90}?\s(?:zu\s\p{Ll}{2,}n|\p{Ll}{2,}zu\p{Ll}{2,}n)),|"
        r"(?:wenn|falls|sofern) (?:du|ihr|sie|man) (?P<for>[^,:;.?!]{3,100}?) (?:möchte|will|woll|soll)\w*,)"
    ),
    finds_out=fold(
        r"^\W*(?:wie|wo) (?:erfahre|erkenne|finde|kann|merke|prüfe|sehe|weiß) (?:ich|man|wir)"
        r"(?: (?:erfahren|erkennen|feststellen|heraus|herausfinden|nachsehen|prüfen|sehen))?,? "
        r"(?=(?:was|welche\w*|wer|wem|wen|wann|wo|warum|wie)\b)"
    ),
    how=fold(r"\bwie (?:\p{L}+e|\p{L}*t|kann|muss|soll|darf|werden?) (?:ich|man|wir|sich)\b|\banleitung\b"),
    definition=fold(
        r"^\W*(?:wer|was|wo|wann)(?: ist| war| sind| waren| heißt| liegt| bedeutet)\s+\S+(?:\s+\S+){0,2}\s*$"
    ),
    # "Wie alt muss ich sein?" is the verb, "habt ihr ..." asks whoever answers.
    dependent_word=fold(
        r"\b(?:er|sie|ihn|ihm|(?<!\b(?:habt|seid|könnt|koennt|wollt|dürft|duerft|müsst|muesst|sollt|werdet)\s)ihr(?!\s(?:habt|"
        r"seid|könnt|wollt|dürft|müsst|sollt|werdet)\b)|ihre|sein(?=\s(?!um\b|damit\b|wenn\b|falls\b|ohne\b|und\b|oder\b)\w)|"
        r"seine|diese[rsmn]?|dort|(?:das|davor|danach|darüber|dazu|davon|dagegen|"
        r"daran)(?=\W*$))\b|"
        # "Wer darf da abstimmen?", not "da ich neu bin"; "gilt das auch für Gäste?", not "was kostet das Boot?".
        r"(?<=\b(?:ist|sind|wird|kann|darf|muss|soll|gibt|geht|gilt|macht|hat|habt|man|ich|wir|ihr|es|wer|was) )"
        r"(?:da(?:bei|für|mit|nach|von|vor|zu)?\b(?!,|\s(?:d(?:er|ie|as)|dass|drüben|jemand|ein\w*)\b)|"
        r"das(?=\s(?:alles|auch|denn|dann|eigentlich|etwas|extra|für|immer|noch|nur|schon|so|überhaupt|was|wirklich)\b))"
    ),
    dependent_start=fold(r"^\W*(?:und|aber|was ist mit|was(?: ist| passiert)?,? wenn)\b"),
    kinds=words("arten formen gruppen kategorien klassen sorten stufen typen weisen"),
    number_words=umlauts(
        """acht achtzehn achtzig dreißig dreizehn drei drittel dutzend elf fünf fünfzehn fünfzig hundert hunderte hälfte
        milliarde milliarden million millionen neun neunzehn neunzig sechs sechzehn sechzig sieben siebzehn siebzig
        tausend tausende vier viertel vierzehn vierzig zehn zwanzig zwei zwölf"""
    ),
    dated=lazily(
        r"\b(?:1\d{3}|20\d{2})\b|\b\d{1,2}\. Jahrhundert|\b(?:Januar|Februar|März|April|Mai|Juni|Juli|August|"
        r"September|Oktober|November|Dezember)s?\b|\b(?:Mon|Diens|Donners|Frei|Sams|Sonn)tags?\b|"
        r"\b(?:Mittwoch|Sonnabend)s?\b|\b\d{1,2}:\d{2}\b|\b\d{1,2}(?:\.\d{2})? Uhr\b|\bum Mitternacht\b"
    ),
    relative=fold(
        rf"\b(?:\d+|{_FEW}) (?:{_SPAN})(?:e?[ns]?) (?:danach|davor|darauf|später|früher|zuvor|vorher|nach|vor)\b|"
        rf"\b(?:vor|nach) (?:\d+|{_FEW}) (?:{_SPAN})(?:e?[ns]?)\b|\b(?:gestern|tags darauf|tags zuvor)\b|"
        rf"\bam (?:nächsten|folgenden|gleichen|selben) (?:{_SPAN})\b"
    ),
    recurring=fold(
        rf"\b(?:jede[nrsm]?|alle|aller)(?: [\w-]+)? (?:{_SPAN}|mittwoch|"
        r"(?:mon|diens|donners|frei|sams|sonn)tag)(?:e?[ns]?)\b|"
        r"\b(?:(?:viertel|halb|zwei|drei|vier)?(?:st(?:ü|ue)nd|t(?:ä|ae)g|n(?:ä|ae)cht|w(?:ö|oe)chent|monat|j(?:ä|ae)hr)"
        r"lich(?:e[mnrs]?)?|vierzehnt(?:ä|ae)g(?:ig|lich)(?:e[mnrs]?)?|regelm(?:ä|ae)(?:ß|ss)ig|selten|gelegentlich|h(?:ä|ae)ufig|manchmal|werktags|"
        r"ab und zu|von zeit zu zeit|(?:mon|diens|donners|frei|sams|sonn)tags|mittwochs|"
        rf"(?:ein|zwei|drei|vier|fünf|\d+)mal (?:am|im|pro|in der|die|je)|pro (?:{_SPAN}))\b"
    ),
    repeated=fold(
        rf"\b(?:(?:ein|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|mehr|\d+-?)mal|(?:\d+|{_FEW}) male?)\b"
    ),
    releases=Releases(
        out=fold(
            r"\b(?:erschein\w*|erschien\w*|veröffentlich\w*|raus(?:gekommen)?|herausgekommen|erscheinungsdatum)\b"
        ),
        changed=fold(
            r"\b(?:geändert|änderung(?:en)?|änderte|neu(?:es|e)?|neuerung(?:en)?|changelog|entfernt|hinzugefügt)\b"
        ),
        which=fold(
            r"\bwelche[rnm]? (?:\w+ )?(?:version|release|ausgabe)\b|"
            r"\b(?:was ist|wie lautet) die (?:neue?ste|aktuell(?:st)?e|letzte) (?:version|ausgabe)\b"
        ),
    ),
    called=fold(
        r"\b(?:nennt|nennen|nannten?|heißt|heißen|hieß(?:en)?|namens|tauften?|sogenannte[nrsm]?|so genannte[nrsm]?)\W+"
        r"(?:(?:sich|man|ihn|sie|es|das|der|die|den|auch|heute)\W+)*(?P<name>\w+)|\b(?P<name>\w+)\W+(?:genannt|getauft|betitelt)\b|"
        r"\bals\W+(?:(?:der|die|das|den|ein|eine|einen)\W+)?(?P<name>\w+)(?:\W+\w+){0,4}?\W+(?:bezeichnet|bekannt)\b|"
        r"\bbekannt (?:als|unter dem (?:\w+ )?namen)\W+(?:(?:der|die|das)\W+)?(?P<name>\w+)"
    ),
    causal=fold(
        r"\b(?:weil|wegen|aufgrund|auf ?grund|deshalb|deswegen|daher|darum|denn|damit|infolge|dank|sodass|so dass|"
        r"aus diesem grund|der grund|um zu|verursacht|führte[n]? dazu)\b"
    ),
    aside=fold(
        r"^\W*(?:(?:neu|geändert|hinzugefügt|veraltet|entfernt|eingeführt) (?:in|seit|mit) (?:der )?version\b|"
        r"(?:bitte )?(?:siehe|vergleiche|vgl\.)|(?:f(?:ü|ue)r|zu|zur|zum) [^.,;:!?]{2,80}(?:,| bitte)? siehe\b|"
        r"(?:nähere|weitere|genauere|mehr) (?:informationen|infos|einzelheiten|details)\b|mehr dazu\b|"
        r"näheres (?:dazu|hierzu|steht|finde[nt]))"
    ),
    pronoun_start=fold(r"^[\"'“”‘’(\[]*(?:er|sie|es|dies\w*|ihre?|seine?)\b"),
    accents="",
    foreign=MARKS.replace("\u0308", ""),
    copulas=words("ist sind war bezeichnet"),
    capital_nouns=True,
    linking=LINKING,
    derives=True,
    prefixes=PREFIXES,
    abbreviations=lazily(
        r"(?:^|[\s(„])(?:z\.\s?B|d\.\s?h|u\.\s?a|u\.\s?U|o\.\s?ä|o\.\s?g|s\.\s?o|s\.\s?u|i\.\s?d\.\s?R|u\.\s?s\.\s?w|"
        r"bzw|ca|Nr|Abs|"
        r"Art|Aufl|Bd|bspw|Chr|Co|Corp|Dipl|Dr|Prof|Frl?|Hr|Hl|hl|Inc|Ing|Jr|Lt|Ltd|Sgt|Sr|evtl|ehem|geb|gest|ggf|"
        r"Hrsg|inkl|"
        r"Jh|Jhd|kath|evang?|Kap|lat|Mio|Mrd|Mr|Mrs|Min|Std|Sek|amerik|chin|dt|engl|franz|griech|ital|jap|poln|röm|"
        r"russ|span|sog|"
        r"St|Str|Tel|usw|vgl|v|z|zzgl|Ca|Vgl|max|min|n|Rev|vs)\.$"
    ),
    ordinals=True,
    numbers=NUMBERS,
    numerals=NUMERALS,
    months=MONTHS,
    spellings=Table("de", "spellings"),
    clipped=(
        # "Kriege" are wars, too.
        (
            fold(r"\bkriege?(?= (?:ich|ma|man|wir)\b)|(?<=\bich )kriege?\b"),
            "bekomme",
        ),
        # Behind another word: "ne" alone is a no.
        (fold(r"(?<=\p{L} )['’]?ne(?= \p{L}{2})"), "eine"),
        (fold(r"(?<=\p{L} )['’]?n(?= (?!roll\b)\p{L}{3})"), "einen"),
        (fold(r"(?<=\p{L}{3})nr(?![\w])"), "nummer"),
        # What is shut or open, where it ends a question: "wann habt ihr auf", "warum ist die werkstatt zu".
        (fold(rf"{_WHEN_OPEN}zu(?=\W*$)"), "geschlossen"),
        (fold(rf"{_WHEN_OPEN}(?:auf|offen)(?=\W*$)"), "geöffnet"),
    ),
    same=Table("de", "same"),
    short=Table("de", "short"),
    related=Table("de", "related"),
    places=Table("de", "places"),
    phrases=Table("de", "phrases"),
    separable=umlauts(
        """ab an auf aus bei ein fest heraus herein herunter her hinaus hinein hin hoch los mit nach nieder raus rein
        rum runter rüber statt teil um vor weg weiter zu zurück zusammen"""
    ),
    adding=words("mit weiter"),
    # "kündigen, gekündigt", "warten, gewartet", "segeln, gesegelt"
    inflected=INFLECTED,
    spelt=SPELT,
    irregular=Table("de", "irregular"),
    known=Table("de", "known"),
    endings=ENDINGS,
    verb_prefixes=VERB_PREFIXES,
    opposites=OPPOSITES,
    closing=fold(r"\b(?:wann|um wie ?viel uhr)\b.{0,100}\b(?P<verb>schließt|schließen)\b"),
    denies=DENIES,
    denied=DENIED,
    forbids=FORBIDS,
    opines=OPINES,
    now=NOW,
    came_about=CAME_ABOUT,
    stands=STANDS,
    past=PAST,
    singles_out=SINGLES_OUT,
    negators=NEGATORS,
    contrasts=CONTRASTS,
    askers=ASKERS,
    turning=TURNING,
    offices=OFFICES,
    counts=fold(r"\bwie ?(?:(?P<things>viele[nmr]?)|viel)\b"),
    measures=MEASURES,
    reached=REACHED,
    free=FREE,
    amounts=umlauts(
        """mehrere hunderte hunderten tausende tausenden beide beiden hälfte kein keine keiner keinen einzige
        einziger einzigen wenige wenig paar null zweimal dreimal doppelt"""
    ),
    joins=fold(
        r"(?:\s?[,;:–—-]{1,3})?\s(?:und|u\.?|&|\+)(?:\s(?:auch|dann|außerdem))?,?\s|\s?[,;–—-]{1,3}\s?(?:außerdem|und)\s"
    ),
    asks=fold(
        # The verb stands second where a clause asks by itself, last where it only tells what is asked.
        rf"(?:{_WH})\s+(?:{_VERB})\b"
        rf"|(?:{_WH})\s+(?!{_NO_VERB}\b)\p{{Ll}}+\s+(?:ich|du|er|sie|es|wir|ihr|man|d(?:er|ie|as|en|em)|eine?[nmr]?|"
        r"mein\w*|dein\w*|unser\w*|(?-i:\p{Lu})\w+)\b"
        rf"|(?:wer|wie ?viele\s+(?-i:\p{{Lu}})\w+)\s+(?!{_NO_VERB}\b)\p{{Ll}}+t(?:e|en)?\b"
        rf"|(?:(?:in|an|auf|seit|aus|mit|von|zu|für|bei)\s+)?(?:welche[rsmn]?|"
        rf"wie ?viele?)\s+(?:[\w-]+\s+){{1,3}}?(?:{_VERB})\b"
        r"|(?:kann|könnte|darf|muss|soll|sollte|wird|geht|funktioniert|braucht|ist|war|hat|gibt|kostet|brauche|habe|"
        r"müssen|"
        r"können|dürfen|werden|sind)\s+(?:ich|man|wir|jemand|mitglieder|moderatoren|es (?!nicht\b)|das (?!nicht\b))"
        r"|(?:ist|sind)\s+(?:d(?:er|ie|as)\s+)?(?!(?:nicht|auch|noch|immer|nie|nur|jetzt|beide|alle|zur)\b)[\w-]+\s+"
        r"(?:erlaubt|verboten|gestattet|untersagt|kostenlos|gratis|geöffnet|geschlossen)\b"
    ),
    asks_within=fold(
        r"\W*(?:(?:und|aber|also|hi|hallo|hey|ok)\W+)*(?:ist|sind|war|waren)\s[^?,;:]{1,60}?\s"
        r"(?:in|innerhalb|(?:ein )?(?:teil|mitglied(?:er)?) (?:von|der|des|in))\s(?:d(?:er|em|en|ie|as|es)\s)?"
        r"(?P<whole>[\w.-]*\w(?:\s[\w.-]*\w){0,2}?)(?:\s(?:jetzt|schon|noch|bereits|oder nicht|auch))*\W*$"
    ),
    within=fold(
        rf"\b(?:in|im|innerhalb|(?:mitglied\w*|teil|beitritt|hauptstadt|stadt|staat|staaten|land|region) "
        rf"(?:von|der|des|in|zur?|zum))\s(?:[\w'’-]+\s){{0,3}}{WHOLE}|(?:der|die|zur|zu)\s{WHOLE}\s(?:bei|an)\w*|"
        rf"{WHOLE}-?(?:mitglied|staat|beitritt)"
    ),
    polar=fold(rf"(?:hi|hallo|hey|moin|und|also|bitte|\W)*\b(?:{_VERB})\s+\w+\s+\w+"),
    idle=fold(
        r"(?:oder\b.*|(?:kann|könnte|weiß|hat|kennt)\s+(?:mir |da )?(?:jemand|einer|wer)\b.{0,40}|(?:könnt|"
        r"kannst)\s+(?:ihr|du)\b.{0,25}helfen|"
        r"(?:ist|stimmt|geht|war) (?:das|es)(?: so)?(?: (?:richtig|normal|möglich|wahr|okay|ok|so))?|"
        r"was (?:kann|soll|muss) ich (?:tun|machen)\b.{0,20})\W*"
    ),
    encloses=fold(r"\b(?:zwischen|sowohl|ob)\b(?!.*\bund\b)"),
    own_topic=fold(r"\b(?:ich|mein\w*)\b|\b(?:mehr|erzähl\w* mir|info\w*|details|etwas)(?: \w+)? (?:über|zu|von) \w"),
    asked=fold(r"\b(?:du|dich|dir|dein\w*)\b"),
    itself=fold(r"\b(?:du|dich|dir|dein\w*|es|das ding|bot|maschine|helfer|assistent|app)\b"),
    exists=fold(r"\bgibt(?:['’]s|s|\s+es)\b|\bgab\s+es\b"),
    known_before=fold(r"\b(?:andere\w*|noch|weitere\w*|nächste\w*|sonst|hier)\b"),
    faq=r"häufig(?:e|\s+gestellte) fragen",
    doing=DOING,
    defining=Defining(
        copulas=r"ist|sind|war|waren|bedeutet|bezeichne[nt]|besteh(?:t|en)|umfass(?:t|en)|steh(?:t|en) für",
        naming=r"sogenannte[nrs]?|genannte?[nrs]?|als|heißt|heißen|begriff",
        appositions=r"ein\w*|d(?:er|ie|as)|auch|oder|d\.\s?h",
        articles=r"ein\w* |d(?:er|ie|as) ",
    ),
    permitting=PERMITTING,
    pages=PAGES,
    cohesion=COHESION,
    comparing=COMPARING,
    lists=LISTS,
    views=VIEWS,
    figures=FIGURES,
)
