"""German: strong verbs, whose vowels change, and plurals that no ending tells."""

from __future__ import annotations

from bot.text.languages.language import rows

IRREGULAR = rows(
    """
    beginnen beginnt begann begannen begonnen beginn
    beißen beißt biss bissen gebissen
    betrügen betrügt betrog betrogen betrug
    bewegen bewog bewogen
    biegen bog bogen gebogen
    bieten bietet bot boten geboten
    binden bindet band banden gebunden
    bitten bittet bat baten gebeten
    blasen bläst blies bliesen geblasen
    bleiben bleibt blieb blieben geblieben
    braten brät briet gebraten
    brechen bricht brach brachen gebrochen
    brennen brennt brannte brannten gebrannt
    bringen bringt brachte brachten gebracht
    denken denkt dachte dachten gedacht
    dringen dringt drang drangen gedrungen
    empfehlen empfiehlt empfahl empfahlen empfohlen
    essen isst aß aßen gegessen
    fahren fährt fuhr fuhren gefahren
    fallen fällt fiel fielen gefallen
    fangen fängt fing fingen gefangen
    finden findet fand fanden gefunden
    fliegen fliegt flog flogen geflogen
    fliehen flieht floh flohen geflohen
    fließen fließt floss flossen geflossen
    fressen frisst fraß fraßen gefressen
    frieren friert fror froren gefroren
    gebären gebiert gebar gebaren geboren
    geben gibt gab gaben gegeben
    gehen geht ging gingen gegangen
    gelingen gelingt gelang gelangen gelungen
    gelten gilt galt galten gegolten
    genießen genießt genoss genossen
    geschehen geschieht geschah geschahen
    gewinnen gewinnt gewann gewannen gewonnen
    gießen gießt goss gossen gegossen
    gleichen gleicht glich glichen geglichen
    graben gräbt grub gruben gegraben
    greifen greift griff griffen gegriffen
    halten hält hielt hielten gehalten
    hängen hängt hing hingen gehangen
    heben hebt hob hoben gehoben
    heißen heißt hieß hießen geheißen
    helfen hilft half halfen geholfen
    kennen kennt kannte kannten gekannt
    klingen klingt klang klangen geklungen
    kommen kommt kam kamen gekommen
    kriechen kriecht kroch krochen gekrochen
    laden lädt lud luden geladen
    lassen lässt ließ ließen gelassen
    laufen läuft lief liefen gelaufen
    leiden leidet litt litten gelitten
    leihen leiht lieh liehen geliehen
    lesen liest las lasen gelesen
    liegen liegt lag lagen gelegen
    lügen lügt log logen gelogen
    meiden meidet mied mieden gemieden
    messen misst maß maßen gemessen
    nehmen nimmt nahm nahmen genommen
    nennen nennt nannte nannten genannt
    pfeifen pfeift pfiff pfiffen gepfiffen
    raten rät riet rieten geraten
    reißen reißt riss rissen gerissen
    reiten reitet ritt ritten geritten
    rennen rennt rannte rannten gerannt
    riechen riecht roch rochen gerochen
    rufen ruft rief riefen gerufen
    schaffen schafft schuf schufen geschaffen
    scheiden scheidet schied schieden geschieden
    scheinen scheint schien schienen geschienen
    schieben schiebt schob schoben geschoben
    schießen schießt schoss schossen geschossen
    schlafen schläft schlief schliefen geschlafen
    schlagen schlägt schlug schlugen geschlagen
    schließen schließt schloss schlossen geschlossen
    schmelzen schmilzt schmolz schmolzen geschmolzen
    schneiden schneidet schnitt schnitten geschnitten
    schreiben schreibt schrieb schrieben geschrieben
    schreiten schreitet schritt schritten geschritten
    schweigen schweigt schwieg schwiegen geschwiegen
    schwimmen schwimmt schwamm schwammen geschwommen
    schwinden schwindet schwand schwanden geschwunden
    schwören schwört schwor schworen geschworen
    sehen sieht sah sahen gesehen
    senden sendet sandte sandten gesandt
    singen singt sang sangen gesungen
    sinken sinkt sank sanken gesunken
    sitzen sitzt saß saßen gesessen
    sprechen spricht sprach sprachen gesprochen
    springen springt sprang sprangen gesprungen
    stechen sticht stach stachen gestochen
    stehen steht stand standen gestanden
    stehlen stiehlt stahl stahlen gestohlen
    steigen steigt stieg stiegen gestiegen
    sterben stirbt starb starben gestorben
    stoßen stößt stieß stießen gestoßen
    streichen streicht strich strichen gestrichen
    streiten streitet stritt stritten gestritten
    tragen trägt trug trugen getragen
    treffen trifft traf trafen getroffen
    treiben treibt trieb trieben getrieben
    treten tritt trat traten getreten
    trinken trinkt trank tranken getrunken
    tun tut tat taten getan
    verderben verdirbt verdarb verdorben
    vergessen vergisst vergaß vergaßen
    verlieren verliert verlor verloren
    wachsen wächst wuchs wuchsen gewachsen
    waschen wäscht wusch wuschen gewaschen
    weichen weicht wich wichen gewichen
    weisen weist wies wiesen gewiesen
    wenden wendet wandte wandten gewandt
    werben wirbt warb warben geworben
    werfen wirft warf warfen geworfen
    wiegen wiegt wog wogen gewogen
    wissen weiß wusste wussten gewusst
    ziehen zieht zog zogen gezogen
    zwingen zwingt zwang zwangen gezwungen
    buch bücher
    stadt städte
    land länder
    haus häuser
    mann männer
    volk völker
    rat räte
    schloss schlösser
    fluss flüsse
    """
)
VERB_PREFIXES = (
    *("ab", "an", "auf", "aus", "be", "bei", "durch", "ein", "ent", "er", "fest", "fort", "her", "heran", "heraus"),
    *("herein", "hervor", "hin", "hinter", "hoch", "los", "miss", "mit", "nach", "nieder", "statt", "teil", "über"),
    *("um", "unter", "ver", "vor", "weg", "weiter", "wider", "wieder", "zer", "zu", "zurück", "zusammen"),
)
