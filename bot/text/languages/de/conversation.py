"""German: how a conversation goes on."""

from __future__ import annotations

from bot.text.languages.conversation import EVERYWHERE, Phrases, days, phrases, times
from bot.text.languages.language import fold, words

_DOUBTS = (
    r"(?:richtig|falsch)\w* (?:kanal|channel|ort|stelle|forum|platz|bereich|server)|hier (?:richtig|falsch|rein|hin)|"
    r"(?:ge)?frag(?:e|en|t)|dumm|blöd|weiß"
)
"""What tells of a doubt that it is about whether or where to ask."""

DE = Phrases(
    code="de",
    chat=EVERYWHERE
    | words(
        """danke dankeschön dank merci ok okay cool schön super toll klasse prima ja nein nö jo klar gut hallo moin
        servus tschüss ciao lol haha hehe wow krass aha achso ach hm hmm verstanden genau stimmt perfekt
        bitte sorry tja oh hi hey morgen abend na dankschön thx servus grüezi gelöst"""
    ),
    chat_filler=words(
        "lieben herzlichen besten vielen sehr dir euch alles so das ist war für die hilfe antwort sagen schon "
        "mal na dann auch nett hat "
        "geholfen klappt geklappt funktioniert jetzt guten gute guter "
        "tag nacht zusammen leute geht habs hab's es ich mir bot ihr ja"
    ),
    small_talk=fold(
        r"(?:(?:na |und )?wie geht(?:['’]?s|s| es)(?: (?:dir|euch|ihnen|so|denn|heute))*|was geht(?: ab)?|alles "
        r"(?:gut|klar|fit)"
        r"(?: bei (?:dir|euch))?|(?:und )?(?:wer|was) bist du(?: denn| eigentlich)?|"
        r"guten? (?:morgen|tag|abend|nacht)|gute nacht|schön dich kennenzulernen|na)"
        r"(?: (?:zusammen|leute|alle|allerseits|bot))*"
    ),
    of_bot=fold(
        r"(?:(?:kannst|könntest|kannste) du (?:mir |uns )?(?:bitte |mal )?helfen|ich brauche? (?:bitte )?hilfe|hilf "
        r"mir|hilfe|was kannst du(?: alles| so)?|was machst du(?: so| hier)?|w(?:er|as) bist du(?: denn| eigentlich)?|"
        r"bist du (?:ein |eine )?(?:bot|mensch|ki|roboter|echt|maschine)|wer hat dich (?:gemacht|gebaut|erstellt|"
        r"programmiert)|wie funktionier(?:st du|t (?:der|dieser) bot)|wie (?:benutze?|nutze?|verwende) ich (?:dich|"
        r"den bot|diesen bot)|wofür bist du(?: da)?|wie heißt du(?: denn)?|befehle)(?: bitte)?"
    ),
    polite=(
        r"guten (?:morgen|tag|abend)|(?:sorry|entschuldig(?:t|ung|en sie)?)(?: für)? die störung|"
        r"(?:hallo|hi|hey|moin) (?:zusammen|leute|alle|ihr)|"
        r"danke|dankeschön|ok|okay|gut|schön|super|toll|klasse|ach|aha|achso|haha|hm+|hallo|hi|hey|moin|egal|ja|genau|richtig|"
        r"vergiss es|schon gut|passt(?: so)?|alles klar|verstanden|(?:das )?(?:macht|ergibt) sinn|"
        r"(?:(?:mal )?(?:eine |ne |'ne ))?(?:(?:kurze|schnelle|kleine|dumme|blöde) )?frage"
    ),
    excuses=phrases(
        r"""
        guten (?:morgen|tag|abend)(?: (?:zusammen|allerseits|leute))?
        (?:ach )?(?:und )?(?:btw|übrigens|apropos|nebenbei(?: bemerkt)?)
        (?:(?:die )?nächste|(?:eine )?neue) frage
        (?:sorry|entschuldigung|verzeihung),? (?:falls|wenn|dass) ...
        (?:(?:(?:ich )?bin )?(?:mir )?(?:nicht sicher|unsicher)|weiß nicht|keine ahnung),? (?:ob|wo) <doubt>
        (?:(?:ich )?bin )?(?:noch |ganz )?neu hier
        (?:nur |rein )?(?:aus (?:reiner )?neugierde?|neugierig)
        (?:ich )?frage für (?:einen|nen) freund
        (?:noch )?(?:eine |ne )?(?:letzte |weitere |andere )?(?:frage|sache)(?: noch)?
        (?:ach |oh )?(?:echt|wirklich)(?: jetzt)?
        (?:das )?wu(?:ss|ß)te ich (?:noch )?nicht
        verstehe
        verstanden
        alles klar
        (?:das )?(?:macht|ergibt) sinn
        (?:das )?(?:hilft|hat geholfen)(?: mir)?
        (?:sehr )?interessant
        gut zu wissen
        das ist (?:ja )?(?:cool|interessant|traurig|super|gut|toll|krass)
        (?:bitte )?(?:hilfe|helft mir)(?: bitte)?
        warte(?: mal)?
        moment(?: mal)?
        """,
        _DOUBTS,
    ),
    turning=(
        r"(?:jetzt )?(?:mal )?(?:et)?was (?:ganz )?anderes(?: aber)?|(?:ein )?(?:ganz )?(?:anderes|neues) thema|"
        r"themenwechsel|"
        r"(?:eine )?ganz andere frage|(?:hat )?(?:nichts damit zu tun|off[- ]topic)(?:,? aber)?"
    ),
    greetings="hallo|hi|hey|moin|servus|guten (?:morgen|tag|abend)|danke",
    agreed="ach|ja|danke",
    parting=(
        r"wei(?:ß|ss) (?:das )?(?:(?:hier )?jemand|(?:da )?(?:einer|wer)|ihr)(?: (?:das|da|hier|mehr|was|bescheid))*|"
        r"(?:hat )?(?:da )?jemand (?:eine )?(?:ahnung|idee)|"
        r"genau|"
        r"(?:(?:vielen|lieben|besten) dank|danke(?:schön)?)(?: schon ?mal)?(?: im vorr?aus)?|"
        r"dank im vorr?aus|"
        r"bitte|pls|lg|mfg|(?:liebe|viele|beste) grü(?:ß|ss)e"
    ),
    opener=fold(
        r"(?:(?:und )?(?:was ist mit|wie ist es mit|wie steht es (?:mit|um)|wie (?:sieht es|siehts|isses) (?:mit|bei|"
        r"in)|wie wäre es mit|(?:das ?(?:gleiche|selbe)|(?:die )?(?:gleiche|selbe) frage)"
        r"(?:,? (?:nur|aber))? (?:für|zu|bei|mit|über))|"
        r"(?:(?:nein|nee?|sorry)\b[\s,]*)?ich mein(?:t?e)?|(?:nein|nee?|sorry)\s*,|und|aber|oder|auch)(?!\w)[\s,:]*"
    ),
    closer=fold(r"(?r)(?:[\s,]+(?:auch|denn|dann|stattdessen|eigentlich|aus))+$"),
    beside=fold(r"\s*(?:,?\s*(?:und|oder)\s+|[,&/]\s*)"),
    bare=fold(
        r"(?:(?:und|aber|oder)\s+)?"
        r"(warum nicht|warum|wieso nicht|wieso|weshalb|seit wann|bis wann|wann|woher|wohin|wo|wer genau|wer|wen|wem|"
        r"von wem|mit wem|(?:um )?wie ?viele?|nach (?:wie (?:langer|viel)|welcher) zeit|ab wann|(?:für )?wie lange|"
        r"(?:um|ab|bis) wie ?viel uhr|"
        r"wie oft|"
        r"wie alt|wie groß|wie weit|wie|(?:in |an )?welche[mnrs]? (?:jahr|monat|tag|datum|land|ort)|"
        r"wozu|(?:wo(?:mit|durch|gegen|für|von|raus|rin|rüber|ran|rum|nach))|(?:mit|durch|gegen|für|von|aus) was)"
        r"(?:\s+(?:ist|war|dauert|gilt|geht) (?:das|es)(?<=wie (?:lange|viel|oft|alt).*)|\s+(?:ist|war) "
        r"das(?: so)?(?<=(?:warum|wieso|weshalb|jahr|monat|tag|datum).*)|\s+das(?: denn)?(?<=(?:warum|wieso|"
        r"weshalb).*)|\s+(?:denn|genau|eigentlich))?"
    ),
    movable=frozenset({"warum", "wieso", "weshalb", "wann", "wo", "woher", "wohin", "wie", "seit wann", "bis wann"}),
    swap=fold(r"^(warum|wieso|weshalb|wann|wo|woher|wohin|wie)\s+(?=(?!viele?\b|lange\b|alt\b|oft\b|gro|weit\b)\p{L})"),
    yes_no=fold(
        r"(?:hat|haben|hatte|hatten|ist|sind|war|waren|wird|werden|wurde|wurden|kann|können|konnte|muss|müssen|darf|"
        r"dürfen|soll|sollen|gibt|gab)\b"
    ),
    more=fold(
        r"(?:(?:und|ok|ja|bitte|nein|nee|nicht das)[\s,]+)*(?:"
        r"(?:(?:erzähle?|zeige?|gib|sag|nenne?)(?: mir| uns)? |gibt es |hast du |noch )*"
        r"(?:mehr|weitere[sn]?)(?: (?:davon|dazu|darüber|zitate|stellen|infos?|informationen|"
        r"details|beispiele|gründe))*"
        r"(?: bitte)?|was (?:noch|sonst(?: noch)?)(?: dazu)?|wer (?:noch|sonst(?: noch)?)|"
        r"(?:gibt es |hast du )?(?:sonst )?noch (?:et)?was(?: anderes| dazu)?|sonst (?:noch )?(?:et)?was|"
        r"(?:und )?(?:sonst(?: noch)?|weiter(?: so)?)|mach(?:e)? weiter|fahr(?:e)? fort|(?:das |die )?nächsten?|"
        r"noch (?:eins|eine[sr]?)|(?:das |die |den |der |ein |eine )?andere[sr]?(?: (?:zitat|stelle|antwort))?|"
        r"was (?:weißt|hast|kennst) du (?:noch|sonst(?: noch)?)(?: (?:darüber|dazu|davon))?|ist das alles|war das "
        r"alles|das ist alles|und)"
    ),
    more_of_document=fold(
        r"(?:was |gibt es )?(?:steht |sagt )?(?:noch |sonst |weitere[s]? )+(?:interessante[sn]? |"
        r"wichtige[sn]? |etwas )*"
        r"(?:fakten |informationen |punkte )?(?:steht |sagt )?(?:in |aus |zu |über )?(?:diese[mrs]?|de[mr]|das)"
        r" (?:artikel|seite|text|dokument|quelle)"
    ),
    short=fold(
        r"(?:(?:und|ok|bitte|also|sag|fass|fasse|es|das|mal|geht|kannst|du|mir|uns|in|die|eine|nur)\s+)*"
        r"(?:fasse?(?: (?:es|das|mal|bitte|kurz))* zusammen|kurz(?:er|fassung|form)?(?: gesagt| und knapp| gefasst|"
        r" zusammengefasst| zusammen)?|"
        r"zusammen(?:fassung|gefasst|"
        r"fassen)|kürzer|kürze|knapp(?:er)?|(?:mit |in )?eine[mr] (?:satz|wort)|tl;?dr)(?:\s+(?:auch|bitte|sagen))*"
    ),
    source=fold(
        r"(?:und )?(?:wer (?:hat|hatte) (?:das|dies|es) (?:gesagt|geschrieben|behauptet|gemeint|erklärt)|wer (?:sagt|"
        r"sagte|schreibt|schrieb|behauptet|meint)(?: (?:das|dies|es|so ?was))?|sagt wer|laut wem|von wem (?:ist|"
        r"stammt|kommt) (?:das|dies|es)|(?:was ist )?(?:die |deine )?quellen?(?: dafür| davon)?|(?:wer ist )?der "
        r"autor(?: davon)?|woher (?:kommt|stammt|hast du|weißt du) (?:das|dies|es)|wo (?:steht|kann ich) (?:das|dies|"
        r"es)(?: (?:genau|geschrieben|nachlesen))*|wo hast du (?:das|dies|es) her|(?:hast du |gibt ?(?:es|s) |gibts "
        r")?(?:(?:ei)?nen? )?(?:quellen?(?: (?:dafür|dazu|davon))?|(?:link|beleg|nachweis)e? (?:dafür|dazu|davon))|"
        r"(?:auf |in |aus |von )?welche[mnrs]? (?:(?:seite|artikel|quelle)|(?:seite|dokument|artikel|datei|text|"
        r"quelle) (?:steht|kommt|stammt|ist|war|sagt) (?:das|dies|es)))"
    ),
    said_by=fold(r"\b(?:wer|wem|wessen|autor)\b"),
    again=fold(
        r"(?:(?:kannst|könntest) du )?(?:(?:das|es|bitte|sag|zeige?)\s+)*(?:nochmals?|noch (?:ein)?mal|erneut|"
        r"wiederhole?n?)(?: (?:das|es|bitte|wiederholen|sagen|zeigen))*|wie war das(?: nochmal| noch mal)?"
    ),
    unclear=fold(
        r"(?:(?:aber|und|ach|oh)\s+)*(?:(?:(?:bist|biste) du |biste |bist du dir )?(?:wirklich |ganz )?sicher|"
        r"(?:stimmt|gilt) das(?: (?:wirklich|echt|so|noch|auch))*|ist das (?:wirklich |echt |noch )?(?:so|wahr|richtig|"
        r"korrekt|aktuell)|echt|wirklich|ernsthaft|im ernst|falsch|das glaube? ich nicht|"
        r"(?:nein[\s,]+|nee[\s,]+)?(?:(?:(?:das|es) )?stimmt (?:so |doch |aber |gar )*nicht|(?:das|es) ist "
        r"(?:doch |aber )?(?:falsch|nicht (?:wahr|richtig|korrekt))|das kann nicht (?:sein|stimmen))|"
        r"(?:(?:kannst|könntest) du )?(?:(?:mir|das|es|mal|bitte)\s+)*erklär(?:e|en)?(?: (?:mir|das|es|mal|bitte|"
        r"genauer))*|(?:wie|was) meinst du(?: (?:das|damit))?|was (?:heißt|bedeutet|soll) das(?: (?:heißen|"
        r"bedeuten))?|hä+|"
        r"(?:das )?versteh(?:e)?(?: ich)?(?: das)? nicht)"
    ),
    denied=fold(
        r"(?:(?:nein|nee?|sorry|ich mein(?:t?e)?)\b[\s,]*)*nicht (?P<no>[^,]{1,40}?)(?:\s*,\s*(?:sondern )?|"
        r"\s+sondern )(?P<new>.{1,60})|"
        r"(?:(?:(?:nein|nee?|sorry)\b[\s,]*)?ich mein(?:t?e)? (?P<new>.{1,60}?)[\s,]+|(?P<new>.{1,60}?)\s*,\s*)"
        r"(?:und )?nicht (?P<no>[^,]{1,40})"
    ),
    ordinals=(
        "erste[nrsm]?", "zweite[nrsm]?", "dritte[nrsm]?", "vierte[nrsm]?", "fünfte[nrsm]?", "sechste[nrsm]?",
        "siebte[nrsm]?", "achte[nrsm]?", "neunte[nrsm]?", "zehnte[nrsm]?",
    ),
    last="letzte[nrsm]?",
    one=r"(?:zitat|punkt|ergebnis|antwort|stelle|teil|quelle|eintrag|nummer|nr\.?)",
    about=(
        r"(?:(?:und|ok|also|nein|zurück zu[mr]?|(?:das |bitte )?nochmal|was ist mit|ich meine|zeige?(?: mir)?|"
        r"erkläre?(?: mir)?|weiter mit|"
        r"(?:(?:erzähle?|sag|zeige?)(?: mir| uns)? )?(?:bitte )?(?:etwas )?mehr (?:über|zu|zum|zur|von|vom)|"
        r"details (?:zu|zum|zur)|was (?:ist|war)|wer (?:ist|war))\s+)*"
    ),
    please="bitte",
    beyond=fold(r"\b(?:mehr|details|erkläre?|erzähle?)\b"),
    articles=words("der die das den dem des ein eine einen einem einer"),
    prepositions=words(
        "in im ins mit über von vom aus zu zum zur für gegen bei beim nach vor seit während zwischen unter durch an "
        "am ans auf"
    ),
    asking=fold(r"(?:wer|wen|wem|wessen|was|welche\w*|warum|wieso|weshalb|wann|wo|woher|wohin|wie)\b"),
    pointing=words("das dies dieses diese dieser es damit davon dazu dort passiert davor danach dann vorher nachher"),
    idle=words(
        """kam kommt nächstes
        bedeutet bedeuten heißt heißen meint meinen passiert passierte geschah geschehen gemeint genau
        statt gesagt war macht machte tat getan"""
    ),
    days=days(r"(?:mon|diens|donners|frei|sams|sonn)tags?|mittwochs?|sonnabends?|wochenenden?"),
    times=times("januar|februar|märz|april|juni|juli|august|september|oktober|november|dezember|(?-i:Mai)"),
    year="{}",
    attributed=fold(
        r"\b(?:sagte?|sagen|erklärte?|schrieb|schreibt|laut|behauptete?|meinte?|betonte?|kündigte|teilte|berichtete?|"
        r"erwiderte|warnte?|zufolge|gesagt|nannte)\b"
    ),
    more_word="mehr",
    told_more="mehr zu: {}",
    told_after="{} (nach „{}“)",
    told_quote="zu Zitat [{n}]: „{text}“",
    told_quotes="zu den Zitaten oben",
    adverbial=fold(r"\p{L}+s"),
    capital_nouns=True,
    verb_last=True,
    contracted={
        "im": "in", "ins": "in", "am": "an", "ans": "an", "zum": "zu", "zur": "zu", "vom": "von", "beim": "bei",
    },
)  # fmt: skip
