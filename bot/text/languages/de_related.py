"""German: everyday words and the words that texts use for them. Tables as in `en_related`."""

from __future__ import annotations

RELATED = """
    # Konto, Gemeinschaft, Regeln
    löschen entfernen tilgen
    löschung entfernung
    vergessen löschen
    rauswerfen ausschließen kicken
    rausschmeißen ausschließen
    rauswurf ausschluss
    ausschluss ausschließung
    sperren bannen blockieren
    sperre sperrung bann
    gesperrt gebannt
    gebannt sperrung
    verbieten untersagen
    verboten untersagt unzulässig
    verbot untersagung
    erlauben gestatten genehmigen
    erlaubt gestattet zulässig
    dürfen erlaubt gestattet
    darf erlaubt zulässig
    erlaubnis genehmigung zustimmung
    genehmigung bewilligung
    zustimmung einwilligung
    pflicht verpflichtung
    pflichten verpflichtungen
    müssen verpflichtet erforderlich
    brauchen benötigen
    brauche benötigt erforderlich
    nötig notwendig erforderlich
    freiwillig ehrenamtlich
    regel vorschrift richtlinie
    regeln vorschriften richtlinien ordnung
    paragraf paragraph
    verstoß verletzung
    verstoßen verletzen
    strafe sanktion bußgeld
    bußgeld geldbuße
    bestrafen ahnden
    warnung verwarnung
    mahnung zahlungserinnerung
    beschwerde einspruch widerspruch
    beschweren beschwerde
    meckern beschwerde
    melden mitteilen
    bescheid mitteilung
    mitglied mitglieder
    nutzer benutzer user anwender
    moderator moderatoren
    mods moderatoren moderation
    chef leiter vorgesetzter
    chefin leiterin vorgesetzte
    leiter leitung
    vorstand vorsitz
    vorsitzender präsident
    kassenwart schatzmeister
    kassierer schatzmeister
    schriftführer protokollführer
    verein vereinigung
    satzung statuten
    beitrag mitgliedsbeitrag
    beitritt aufnahme
    beitreten eintreten
    mitmachen teilnehmen beteiligen
    teilnahme beteiligung
    teilnehmer teilnehmende
    austritt kündigung
    austreten kündigen
    kündigen kündigung beenden
    kündigung beendigung
    gekündigt kündigung
    aufhören beenden
    auflösen auflösung
    abstimmung wahl
    wählen abstimmen
    wahl wahlen
    stimme stimmrecht
    versammlung sitzung
    treffen versammlung zusammenkunft
    einladung einberufung
    anmelden registrieren
    anmeldung registrierung
    einloggen anmelden
    ausloggen abmelden
    registrierung einschreibung
    abmelden austragen
    passwort kennwort
    konto account
    nachricht mitteilung botschaft
    privat vertraulich
    geheim vertraulich
    daten informationen
    datenschutz privatsphäre
    speichern aufbewahren sichern
    gespeichert aufbewahrt
    aufbewahrung speicherung
    schimpfen beleidigen
    beleidigung beschimpfung
    mobbing belästigung
    werbung reklame
    spitzname nickname
    frage anfrage
    antwort rückmeldung
    antworten beantworten
    fragen nachfragen
    hilfe unterstützung
    helfen unterstützen
    helfer unterstützer ehrenamtliche
    anleitung handbuch
    anschauen ansehen einsehen
    angucken ansehen einsehen
    gucken schauen sehen
    zeigen anzeigen darstellen
    verstecken verbergen
    suchen finden
    # Technik
    kaputt defekt beschädigt
    defekt beschädigt mangelhaft
    beschädigt schaden
    reparieren instandsetzen
    reparatur instandsetzung
    fehler mangel
    absturz ausfall
    störung ausfall
    ausschalten deaktivieren abschalten
    einschalten aktivieren
    anschalten aktivieren einschalten
    installieren einrichten
    einrichten konfigurieren
    einstellung konfiguration option
    einstellungen konfiguration optionen
    ändern bearbeiten anpassen
    änderung anpassung
    tauschen umtauschen austauschen
    umtausch rückgabe
    rechner computer
    computer rechner pc
    handy mobiltelefon smartphone
    telefon anruf
    anrufen telefonieren
    bild foto
    film video
    ordner verzeichnis
    datei dokument
    herunterladen download
    hochladen upload
    programm software anwendung
    app anwendung
    internet netz
    schnell rasch zügig
    langsam träge
    groß riesig
    klein winzig
    anfangen beginnen starten
    anfang beginn start
    ende schluss
    fertig abgeschlossen beendet
    # Geld, Handel
    kaufen erwerben bestellen
    kauf erwerb
    käufer kunde
    verkaufen veräußern
    geld betrag
    kosten preis gebühr
    kostet preis gebühr
    preis entgelt
    gebühr entgelt
    gebühren kosten entgelte
    gratis kostenlos unentgeltlich
    umsonst kostenlos unentgeltlich
    kostenlos kostenfrei unentgeltlich gebührenfrei
    billig günstig preiswert
    rabatt ermäßigung nachlass
    ermäßigung vergünstigung
    teuer kostspielig
    bezahlen zahlen begleichen
    zahlung bezahlung
    rückzahlung erstattung rückerstattung
    erstatten zurückzahlen erstattung
    rechnung faktura
    quittung beleg
    schulden verbindlichkeiten
    kredit darlehen
    leihen ausleihen
    ausleihen ausleihe entleihen
    miete mietzins
    mieten anmieten
    vermieter eigentümer
    spende zuwendung
    spenden zuwendungen
    gutschein voucher
    paket sendung
    päckchen sendung paket
    lieferung versand zustellung
    liefern zustellen versenden
    schicken senden versenden
    verschicken versenden
    zurückschicken zurücksenden rücksendung
    zurückgeben rückgabe
    garantie gewährleistung
    widerruf rücktritt
    stornieren absagen
    storno stornierung
    verspätung verzug
    spät verspätet
    frist termin
    verlängern verlängerung
    ablaufen verfallen
    abgelaufen ungültig
    gültig wirksam
    vertrag vereinbarung
    unterschreiben unterzeichnen
    unterschrift unterzeichnung
    versichert versicherung
    # Arbeit, Schule
    arbeit beschäftigung
    job arbeitsplatz
    arbeiten beschäftigt
    mitarbeiter beschäftigte angestellte
    arbeiter beschäftigte
    lohn gehalt vergütung
    gehalt vergütung entgelt
    urlaub ferien
    ferien schulferien
    feierabend arbeitsende
    krank erkrankt arbeitsunfähig
    krankmeldung arbeitsunfähigkeit
    krankschreibung arbeitsunfähigkeit
    gefeuert entlassen gekündigt
    feuern entlassen
    entlassen kündigung
    rente pension ruhestand
    rentner pensionäre senioren
    azubi auszubildende
    lehrling auszubildende
    ausbildung schulung
    lehrer lehrkraft
    lehrer lehrkräfte
    schüler schülerinnen
    student studierende
    studenten studierende
    prüfung klausur examen
    kita kindergarten
    kindergarten kindertagesstätte
    uni universität hochschule
    # Gesundheit
    arzt mediziner
    doktor arzt
    hausarzt arzt
    zahnarzt zahnmedizin
    krankenhaus klinik spital
    krankheit erkrankung
    schmerz schmerzen beschwerden
    weh schmerzen
    bauchweh bauchschmerzen
    kopfweh kopfschmerzen
    medizin medikament arzneimittel
    medikamente arzneimittel
    pille tablette
    impfung immunisierung
    spritze impfung injektion
    erkältung infekt
    grippe influenza
    ansteckend infektiös
    anstecken infizieren
    ansteckung infektion
    übelkeit erbrechen
    kotzen erbrechen
    durchfall diarrhö
    herzinfarkt myokardinfarkt
    schlaganfall apoplex
    bluthochdruck hypertonie
    zucker diabetes
    krebs tumor
    schwanger schwangerschaft
    verletzt verletzung
    verletzung wunde
    gestorben verstorben tot
    sterben versterben tod
    tod sterben todesfall
    # Stadt, Wohnen, Reise
    müll abfall
    mülltonne abfallbehälter tonne
    sperrmüll sperrgut
    wegwerfen entsorgen
    entsorgung abfall
    wohnung unterkunft
    haus gebäude
    umzug wohnungswechsel
    umziehen umzug
    ausweis personalausweis
    perso personalausweis
    führerschein fahrerlaubnis
    amt behörde
    rathaus stadtverwaltung
    bürgermeister stadtoberhaupt
    auto fahrzeug wagen
    rad fahrrad
    bahn zug
    flughafen airport
    fahrkarte ticket fahrschein
    parken parkplatz
    strecke route
    reise fahrt
    gepäck koffer
    unfall unglück
    polizei polizisten
    polizist polizeibeamter
    dieb einbrecher
    klauen stehlen diebstahl
    geklaut gestohlen diebstahl
    diebstahl entwendung
    betrug täuschung
    gefängnis haft
    lärm ruhestörung
    haustier tiere
    hund tier
    katze tier
    kind kinder minderjährige
    jugendliche minderjährige
    eltern erziehungsberechtigte
    baby säugling
    oma großmutter
    opa großvater
    mama mutter
    papa vater
    heiraten eheschließung
    hochzeit eheschließung trauung
    scheidung trennung
    ehemann gatte
    erbe nachlass
    trinken getränke
    klo toilette
    toilette wc
    # Politik
    krieg konflikt
    kampf gefecht schlacht
    angriff attacke
    angreifen attackieren
    töten ermorden umbringen
    mord tötung
    waffe gewehr
    soldat soldaten truppen
    armee heer militär
    regierung kabinett
    abkommen vertrag
    flüchtling geflüchtete
    flüchtlinge geflüchtete
    ausland ausländisch
    steuer abgabe
    steuern abgaben
    arm armut
    firma unternehmen betrieb
    firmen unternehmen
    gewinn profit
    verlust einbuße
    gebaut errichtet erbaut
    bauen errichten
    berühmt bekannt
    wichtig bedeutend
    gefährlich riskant
    gefahr risiko
    schutz sicherheit
    erfinden erfindung
    entdecken entdeckung
    leute menschen personen
    # bekommen, geben, nehmen
    kriegen gekriegt > erhalten bekommen empfangen
    bekommen > erhalten erhält empfangen
    rauskriegen > herausfinden ermitteln
    mitkriegen mitbekommen > bemerken erfahren wahrnehmen
    abgeben > einreichen abgabe aushändigen
    abgegeben > eingereicht abgabe übergeben
    hergeben > aushändigen überlassen
    übergeben > übergabe aushändigung
    weitergeben > übermitteln offenlegen
    weitergegeben > weitergabe übermittelt offengelegt
    zurückbekommen zurückkriegen > erstattung rückerstattung rückzahlung
    wiederbekommen wiederkriegen > erstattung rückgabe
    wegnehmen weggenommen > entziehen beschlagnahmen entzug
    abnehmen > gewichtsverlust rückgang
    beschlagnahmen > sicherstellung konfisziert
    annehmen > annahme akzeptieren
    angenommen > annahme akzeptiert verabschiedet
    akzeptieren > annahme zustimmen
    ablehnen > verweigern zurückweisen
    abgelehnt > ablehnung verweigert zurückgewiesen
    verweigern > ablehnung
    mitnehmen > mitführen mitnahme
    mitbringen > mitführen vorlegen
    dabeihaben > mitführen vorzeigen
    vorzeigen > vorlage vorlegen nachweis
    holen > abholen abholung
    abgeholt > abholung
    schenkung > geschenk
    verteilen > aufteilung
    besitzen > eigentum
    besitzer eigentümer inhaber
    gehören > eigentum
    eigentum besitz
    behalten > aufbewahren einbehalten
    # rauswerfen, sperren, Gemeinschaft im Netz
    rausfliegen rausgeflogen rausflog > ausschluss ausgeschlossen kick
    rausgeworfen rausgeschmissen > ausgeschlossen ausschluss gekickt
    gekickt > ausgeschlossen entfernt
    verbannen verbannt verbannung > bann ausschluss
    entbannen entbannt entsperren entsperrt > aufhebung entsperrung
    entsperrung > aufhebung freischaltung
    freischalten freigeschaltet > freischaltung aktivierung aktivieren
    timeout > auszeit stummschaltung
    stummschalten stummgeschaltet > stummschaltung mute
    muten gemutet mute > stummschaltung stummgeschaltet
    spammen spam > werbung wiederholt unerwünscht
    flamen > beleidigen provozieren
    trollen troll > provozieren provokation störer
    fluchen > schimpfwörter kraftausdrücke
    schimpfwort schimpfwörter > beleidigung kraftausdruck
    gemein > beleidigend respektlos
    fies > beleidigend gemein
    frech > respektlos unhöflich
    höflich > respektvoll freundlich
    nett > freundlich höflich respektvoll
    mobben gemobbt > belästigung schikane
    belästigen belästigt > nachstellung
    stalken stalker > nachstellung belästigung
    drohen > bedrohung
    hetze hetzen > hassrede volksverhetzung
    rassistisch rassist > rassismus diskriminierung
    sexistisch > sexismus diskriminierung
    benachteiligt benachteiligen > diskriminierung
    streit > auseinandersetzung konflikt
    streiten zoff > streit auseinandersetzung konflikt
    schlichten > vermittlung
    schummeln geschummelt > betrug betrügen täuschung cheaten
    cheaten cheater gecheatet > betrug cheats
    mogeln > täuschung betrug
    bescheißen beschissen > betrügen betrug
    abzocken abzocke abgezockt > betrug überteuert
    verarschen verarscht > täuschen betrug
    reinlegen reingelegt > täuschen betrügen
    lügen gelogen > unwahrheit falschangaben
    lüge > unwahrheit falschaussage
    petzen verpfeifen > melden meldung anzeigen
    anzeigen > strafanzeige
    gemeldet > meldung
    posten gepostet > veröffentlichen beitrag
    reinschreiben > eintragen verfassen
    kommentieren > kommentar
    chatten gechattet > chat unterhalten nachricht
    schreiben > verfassen
    tippen getippt > eingeben eingegeben schreiben geschrieben
    labern gelabert > reden diskutieren
    quatschen plaudern > unterhalten gespräch austausch
    voice > sprachkanal
    kanal channel
    kanäle > channels
    thread > diskussionsstrang beitrag
    pingen gepingt anpingen > erwähnen erwähnung benachrichtigung
    markieren > erwähnen kennzeichnen
    benachrichtigen > mitteilung
    benachrichtigung > meldung
    dm pn > direktnachricht privatnachricht
    direktnachricht privatnachricht
    anschreiben angeschrieben > kontaktieren kontakt
    erreichen > kontaktieren kontakt ansprechpartner
    kontaktieren > kontakt ansprechpartner
    ansprechpartner > kontakt zuständig
    admin admins > administrator administratoren leitung
    mod > moderator moderation
    neuling noob neulinge > anfänger einsteiger
    anfänger einsteiger
    profi profis > experte fortgeschrittene
    experte fachmann spezialist sachverständiger
    ahnung > kenntnis wissen
    auskennen > kenntnisse erfahrung
    kapieren kapiert checken gecheckt > verstehen
    erklären > erläutern erläuterung
    rolle rollen > berechtigungen
    rechte > berechtigungen befugnisse
    befugnis berechtigung
    berechtigt > befugt anspruch
    darfst > erlaubt gestattet zulässig
    dürfte dürfen > zulässig berechtigt befugt
    illegal > verboten rechtswidrig strafbar unzulässig
    legal > erlaubt rechtmäßig zulässig
    strafbar rechtswidrig
    okay ok > erlaubt zulässig gestattet
    tabu > verboten unzulässig
    ausnahme > sonderregelung
    ausnahmsweise > ausnahme sondergenehmigung
    einhalten > befolgen beachten
    gehorchen > befolgen folgen
    befolgen beachten
    ignorieren > missachten
    missachten > verstoß zuwiderhandlung
    verstoßen > zuwiderhandlung missachtung
    regelbruch > verstoß
    konsequenz konsequenzen > folgen sanktion maßnahme
    folge > auswirkung konsequenz
    auswirkung konsequenz
    abgemahnt > abmahnung
    aufgehoben > aufhebung
    verhindern > vermeiden unterbinden
    stoppen gestoppt > beenden unterbinden abbruch
    abbruch > beendigung
    rückgängig > widerruf rücknahme
    zurücknehmen zurückgenommen > widerruf widerrufen rücknahme
    verschwinden verschwunden > entfernt gelöscht vermisst
    gelöscht > entfernt
    vergessen > löschung
    wiederhergestellt > wiederherstellung
    sichern > backup
    backup > sicherung sicherungskopie
    spitzname > pseudonym
    pseudonym > deckname künstlername
    anonym > anonymisiert pseudonym
    bild > abbildung aufnahme
    foto > fotografie aufnahme
    fotografieren > aufnahme
    filmen gefilmt > aufnahme videoaufnahme
    aufnehmen > aufzeichnen aufzeichnung
    aufgenommen > aufgezeichnet aufnahme
    mitschneiden > aufzeichnung aufzeichnen
    mitlesen > überwachen einsehen zugriff
    ausspionieren spionieren > überwachung spionage
    abhören abgehört > überwachung
    überwachen > kontrolle
    merken gemerkt > speichern
    aufschreiben aufgeschrieben > protokollieren notieren
    notieren > aufzeichnen protokoll
    klicken anklicken > drücken auswählen
    aussuchen > wählen auswählen auswahl
    verlinken link > verweis
    weitergeleitet > weiterleitung
    verifizieren > bestätigung
    bestätigung > nachweis
    ausprobieren probieren > testen versuchen
    gewinnspiel verlosung
    verlosen verlost > gewinnspiel
    preisgeld > prämie gewinn
    belohnen belohnt > prämie
    belohnung prämie
    abstimmen > stimmabgabe
    mitentscheiden mitbestimmen > stimmrecht mitbestimmung
    bestimmen > festlegen festsetzen
    ausmachen ausgemacht > vereinbaren vereinbarung ausschalten
    verabreden > vereinbaren termin
    absprechen > vereinbaren abstimmung
    vorschlagen > antrag
    vorschlag > antrag
    beantragen > antrag antragstellung
    zustimmen > einwilligen billigen
    einverstanden > zustimmung einwilligung
    vertreten > stellvertreter
    stellvertreter vertreter
    vize > stellvertreter stellvertretend
    aufpassen > beaufsichtigen aufsicht
    beaufsichtigen > aufsicht
    kümmern > betreuen zuständig verantwortlich
    zuständig verantwortlich
    verantwortung > haftung zuständigkeit
    schuld > verantwortlich verschulden ursache
    haftung schadensersatz
    # Bewegung, Verkehr, Reise
    ankommen > ankunft eintreffen
    ankunft eintreffen
    losfahren > abfahrt starten
    abfliegen > abflug
    abhauen abgehauen > fliehen flucht entkommen
    fliehen geflohen > flucht
    entkommen > flucht
    weglaufen weggelaufen > flucht entlaufen
    weggehen > verlassen
    verlassen > austritt abreise
    auswandern ausgewandert > auswanderung emigration emigrieren
    einwandern eingewandert > einwanderung immigration zuwanderung
    einwanderer > zuwanderer migranten
    einwanderung zuwanderung immigration
    ausländer > migranten
    flüchtling > asylbewerber
    abschieben abgeschoben > abschiebung ausweisung rückführung
    abschiebung rückführung
    hinfahren hingehen > anfahrt anreise
    anfahrt > wegbeschreibung
    herkommen > herkunft anfahrt
    zurückkommen > rückkehr
    mitfahren > beförderung
    zusammenstoß > kollision unfall
    zusammenstoßen zusammengestoßen > kollision zusammenstoß
    crash > unfall absturz
    abgestürzt > absturz
    untergehen untergegangen > untergang gesunken
    karre > auto fahrzeug
    kfz > fahrzeug auto kraftfahrzeug
    auto > kraftfahrzeug pkw kfz
    laster lastwagen > lkw lastkraftwagen
    lkw > lastwagen
    bus > omnibus linienbus
    straßenbahn tram
    ubahn > untergrundbahn
    öffis > nahverkehr öffentlich
    flieger flugzeug
    flugzeug > maschine luftfahrzeug
    moped mofa > kleinkraftrad
    schiff > boot dampfer
    sprit tanken > benzin kraftstoff treibstoff
    benzin kraftstoff treibstoff
    rasen gerast > geschwindigkeitsüberschreitung geschwindigkeit
    geblitzt blitzer > geschwindigkeitsüberschreitung radarkontrolle
    tempolimit > höchstgeschwindigkeit geschwindigkeitsbegrenzung
    knöllchen strafzettel > bußgeld verwarnungsgeld
    lappen > führerschein fahrerlaubnis
    falschparken falschparker > parkverstoß parkverbot
    abschleppen abgeschleppt > abschleppdienst
    schwarzfahren schwarzfahrer > fahrschein beförderungsentgelt
    ampel > lichtzeichen
    kreuzung > einmündung
    zebrastreifen > fußgängerüberweg
    bürgersteig gehsteig > gehweg
    tüv > hauptuntersuchung
    nummernschild > kennzeichen
    bahnhof > station
    schaffner > zugbegleiter
    ausfallen ausgefallen > ausfall entfällt entfallen
    verschieben verschoben > verschiebung verlegung verlegt
    absagen abgesagt > absage entfällt
    pass > reisepass
    reisepass > ausweis
    visum > einreise aufenthaltserlaubnis
    zoll > einfuhr
    grenze > grenzübergang
    urlauber > touristen reisende
    tourist touristen > besucher reisende
    hotel > unterkunft
    übernachten übernachtung > unterkunft
    ferienwohnung > unterkunft
    sehenswürdigkeit > attraktion
    buchen gebucht > reservieren
    reservieren > buchung
    reservierung buchung
    # Wohnen, Haushalt
    wohnen > bewohner
    wohnsitz > adresse anschrift
    adresse anschrift
    bude > wohnung
    zuhause daheim > wohnung heim
    wg > wohngemeinschaft
    mitbewohner > wohngemeinschaft untermieter
    mieter > mietpartei
    nachbar nachbarn > anwohner
    anwohner > bewohner
    krach > lärm ruhestörung
    laut > lärm lautstärke
    party > feier veranstaltung
    feiern gefeiert > veranstaltung
    rauchen > rauchverbot tabak zigaretten
    kippe kippen > zigarette
    qualmen > rauchen
    putzen geputzt > reinigen reinigung säubern
    saubermachen saubergemacht > reinigen reinigung
    sauber > gereinigt hygiene
    reinigen säubern
    dreckig > schmutzig verschmutzt verunreinigt
    dreck > schmutz verunreinigung
    verschmutzen > verunreinigung
    fegen gefegt > reinigung
    schneeräumen schneeschaufeln > winterdienst räumpflicht
    streuen > winterdienst streupflicht
    kalt > temperatur
    warm > temperatur
    heiß > hitze temperatur
    strom > elektrizität energie
    stromausfall blackout
    licht > beleuchtung
    klamotten > kleidung bekleidung
    kleidung > bekleidung
    anziehen > kleidung tragen
    anhaben > tragen kleidung
    zimmer > raum
    keller > untergeschoss
    aufzug fahrstuhl
    lift > aufzug
    aufmachen aufgemacht > öffnen geöffnet eröffnung öffnungszeiten
    zumachen zugemacht > schließen geschlossen schließung ladenschluss
    eröffnen > einweihung
    einweihen eingeweiht > einweihung eröffnung
    biomüll > kompost bioabfall
    kompost > bioabfall
    altpapier > papiertonne
    pfand > einweg leergut
    abfall > recycling
    wertstoffhof > recyclinghof
    elektroschrott > elektrogeräte
    supermarkt > lebensmittelgeschäft
    essen > nahrung lebensmittel speise mahlzeit
    fressen > nahrung futter
    nahrung ernährung
    gefüttert > futter
    fütterung futter
    frühstück > mahlzeit
    abendessen abendbrot > mahlzeit
    mittagessen > mahlzeit mensa
    mensa > kantine
    verpflegung > mahlzeiten
    kneipe > gaststätte lokal
    restaurant gaststätte
    kellner > bedienung
    trinkgeld > bedienung
    schmecken > geschmack
    kochen > zubereitung zubereiten
    rezept > zutaten zubereitung
    saufen gesoffen > alkohol trinken
    besoffen betrunken > alkohol alkoholisiert
    alkoholisiert > betrunken
    bier > alkohol
    schnaps > alkohol spirituosen
    kiffen kiffer gekifft > cannabis
    cannabis marihuana
    drogen > betäubungsmittel rauschgift
    droge > betäubungsmittel rauschmittel
    koks > kokain
    # Geld, Handel, Verträge
    knete zaster moneten > geld betrag
    cash > bargeld
    kosten gekostet > aufwand ausgaben preis
    löhnen blechen > zahlen bezahlen
    pleite > insolvenz bankrott zahlungsunfähig konkurs
    insolvenz konkurs bankrott zahlungsunfähigkeit
    sparen gespart > ersparnis einsparung
    einsparen eingespart > einsparung kürzung
    ausgeben > aufwendungen
    ausgegeben > aufwendungen
    einnahmen erträge
    ausgaben aufwendungen
    verdienen > gehalt lohn einkommen vergütung
    einkommen > verdienst lohn
    zuschuss förderung subvention
    fördern gefördert > zuschuss
    finanzieren > mittel
    stipendium > förderung
    bafög > ausbildungsförderung
    hartz > bürgergeld grundsicherung
    bürgergeld grundsicherung
    sozialhilfe > grundsicherung
    kindergeld > familienkasse
    wohngeld > mietzuschuss
    leihen geliehen > darlehen kredit
    borgen geborgt > leihen ausleihen
    verleihen verliehen > verleih verleihung ausleihe
    verleihung auszeichnung
    leihfrist > ausleihfrist
    überziehen > mahngebühr
    abheben abgehoben > auszahlung
    ausgezahlt > auszahlung
    eingezahlt > einzahlung
    abbuchen abgebucht > lastschrift einzug
    lastschrift > einzugsermächtigung
    iban > kontonummer bankverbindung
    bankkonto > konto bankverbindung
    zinsen zins > verzinsung
    aktie aktien > wertpapiere börse
    ratenzahlung > raten
    abbezahlen abzahlen > tilgung ratenzahlung
    tilgung > rückzahlung
    nachzahlen nachzahlung > nachforderung
    mahnen > zahlungserinnerung
    zurückerstatten > erstattung
    erstattet > rückzahlung
    zurückzahlen zurückgezahlt > rückzahlung tilgung
    kaution > sicherheitsleistung
    trinkgeld > servicegebühr
    eintritt > eintrittspreis eintrittskarte
    eintrittskarte > karte ticket
    flatrate > pauschale
    abo abonnement
    abonnieren abonniert > abonnement abo
    schnäppchen > angebot günstig
    ausverkauf > schlussverkauf
    verbilligt > ermäßigt
    billiger günstiger > rabatt ermäßigung ermäßigt
    verteuern verteuert > preiserhöhung
    teuerung > inflation preissteigerung
    inflation > preissteigerung geldentwertung
    shoppen > einkaufen
    bestellung > auftrag
    geliefert > zustellung
    zurückgeschickt > rücksendung retoure
    retoure > rücksendung rückgabe
    reklamieren reklamiert > reklamation mangel gewährleistung
    reklamation > beanstandung
    umgetauscht > umtausch rückgabe
    angekommen > lieferung zustellung ankunft
    post > zustellung brief
    porto > versandkosten
    flohmarkt > trödelmarkt
    steuererklärung > einkommensteuer finanzamt
    mehrwertsteuer umsatzsteuer
    schwarzarbeit > steuerhinterziehung
    versichern > versicherungsschutz
    haftpflicht > versicherung
    krankenkasse krankenversicherung
    kundendienst > service
    hotline > telefonnummer
    kleingedruckte > bedingungen
    agb > geschäftsbedingungen
    zurücktreten > rücktritt widerruf
    zurückgetreten > rücktritt
    gültigkeit > geltungsdauer laufzeit
    laufzeit > dauer vertragsdauer
    dauern gedauert > zeitraum frist
    deadline > frist stichtag abgabefrist
    stichtag > frist
    fällig > frist
    # Arbeit, Schule
    maloche schuften malochen > arbeit arbeiten
    jobben nebenjob > nebentätigkeit minijob
    minijob > geringfügig
    nebentätigkeit > nebenbeschäftigung
    beruf > tätigkeit
    arbeitslos > erwerbslos
    arbeitsloser arbeitslose > erwerbslose
    arbeitslosengeld > arbeitsagentur
    arbeitsamt > arbeitsagentur jobcenter
    beworben > bewerbung
    bewerbung > bewerbungsunterlagen
    vorstellungsgespräch > bewerbungsgespräch
    einstellen eingestellt > einstellung anstellung
    angestellt > beschäftigt anstellung
    anstellung > beschäftigung
    gefeuert feuern > kündigung
    rausgeschmissen > entlassung
    hinschmeißen hingeschmissen > kündigen rücktritt aufgeben
    boss > chef leiter vorgesetzter
    vorgesetzter > führungskraft
    kollege > mitarbeiter
    kollegen > mitarbeiter team
    arbeitgeber > unternehmen
    arbeitnehmer > beschäftigte angestellte
    personal > mitarbeiter beschäftigte
    selbständig selbstständig > freiberuflich
    freiberufler > selbständig
    gestiftet > stiftung
    betriebsrat > arbeitnehmervertretung
    gewerkschaft > arbeitnehmervertretung
    streiken gestreikt > arbeitskampf
    streik > arbeitsniederlegung arbeitskampf
    gehaltserhöhung lohnerhöhung
    lohnerhöhung > tariferhöhung
    mindestlohn > lohnuntergrenze
    lohn > bezahlung entlohnung
    überstunden > mehrarbeit
    pause > ruhepause unterbrechung
    schicht > arbeitszeit
    nachtschicht > nachtarbeit
    homeoffice > telearbeit
    kur > rehabilitation
    urlaub > urlaubstage urlaubsanspruch freistellung
    freigestellt > freistellung
    elternzeit mutterschutz > freistellung
    frührente > altersrente
    rentenalter > renteneintritt
    lehre > ausbildung berufsausbildung
    lehrstelle > ausbildungsplatz
    abi > abitur hochschulreife
    abitur hochschulreife
    schule > unterricht
    grundschule > primarstufe
    gymnasium > oberstufe
    lehrerin lehrerinnen > lehrkraft lehrkräfte
    rektor direktor schulleiter
    schüler > lernende
    klassenarbeit > klausur
    test > prüfung
    hausaufgaben hausaufgabe > hausarbeit aufgaben
    fach > schulfach
    mathe > mathematik
    bio > biologie
    noten > benotung bewertung zensuren
    note > bewertung zensur
    durchfallen durchgefallen > nichtbestehen wiederholung
    sitzenbleiben sitzengeblieben > wiederholung versetzung
    schwänzen schwänzer geschwänzt > fehlen unentschuldigt fernbleiben
    fehlen gefehlt > abwesenheit fehlzeiten unentschuldigt
    abwesenheit fehlzeit
    entschuldigung > attest
    attest > bescheinigung
    bescheinigung nachweis
    nachweis > beleg
    abschreiben spicken spickzettel > täuschungsversuch plagiat
    plagiat > abschreiben
    nachsitzen > erziehungsmaßnahme
    ranzen > schultasche
    studieren > studium
    studium > studiengang
    einschreiben > immatrikulation immatrikulieren
    exmatrikulieren exmatrikuliert > exmatrikulation
    vorlesung > lehrveranstaltung
    prof professor professorin
    doktorarbeit dissertation promotion
    bachelorarbeit masterarbeit > abschlussarbeit
    bachelor master > studienabschluss
    anrechnen angerechnet > anrechnung anerkennung
    anerkannt > anerkennung
    nachholen nachschreiben > nachholtermin wiederholungsprüfung
    stundenplan > unterrichtszeiten
    bib bibo bücherei > bibliothek
    bibliothek > bücherei
    kiga > kindergarten kindertagesstätte
    kita > kindertagesstätte betreuung
    hort > betreuung
    tagesmutter > kindertagespflege
    erzieherin > betreuung
    # Technik
    handy > mobilfunk telefon
    laptop notebook
    bildschirm monitor
    monitor > anzeige
    akku batterie
    aufladen aufgeladen > ladegerät akku aufladung
    wlan > drahtlos internet
    router > internetzugang
    lahm > langsam
    ruckeln ruckelt laggt lag > verzögerung leistung
    abkacken abgekackt > absturz
    abschmieren abgeschmiert > absturz
    hinüber putt > defekt beschädigt
    kaputtmachen kaputtgemacht > beschädigen beschädigung sachbeschädigung
    zerstören > vernichten
    bug bugs > fehler
    fehler > fehlermeldung problem
    spinnen spinnt > störung fehler
    zicken > störung
    flicken > reparatur
    wartung instandhaltung
    neugestartet > neustart
    runterfahren runtergefahren > herunterfahren ausschalten
    herunterfahren > ausschalten
    runterladen runtergeladen > herunterladen download
    heruntergeladen > download
    updaten aktualisieren > update aktualisierung
    update aktualisierung
    deinstallieren > deinstallation entfernen
    ausgeschaltet abgeschaltet > deaktiviert abschaltung
    eingeschaltet angeschaltet > aktiviert
    abstellen abgestellt > ausschalten abschalten deaktivieren deaktiviert
    umgestellt > umstellung
    umschalten > wechseln
    wechseln > ändern
    umbenannt > umbenennung
    angepasst > anpassung
    programmieren programmiert > software entwickeln
    programmierer entwickler
    hacken gehackt > angriff unbefugt eindringen
    hacker > angreifer cyberangriff
    virus > schadprogramm schadsoftware
    trojaner > schadprogramm schadsoftware
    phishing > betrug
    pw > passwort kennwort
    passwort > zugangsdaten
    login > anmeldung zugangsdaten
    zugangsdaten anmeldedaten
    einloggen eingeloggt > anmeldung login
    ausgeloggt > abmeldung
    verschlüsselung > kryptographie
    ki > künstliche intelligenz
    bot bots > automatisiert programm
    mail email
    emailadresse > mail
    webseite website
    homepage > webseite website internetseite
    drucken gedruckt > ausdruck
    ausgedruckt > ausdruck drucken
    kopieren > vervielfältigen
    einfügen > hinzufügen
    hinzufügen > ergänzen
    dazutun > hinzufügen ergänzen
    reinmachen > einfügen hinzufügen
    zusammengefasst > zusammenfassung
    knopf > taste schaltfläche
    taste > schaltfläche
    button > schaltfläche
    zocken gezockt > spielen
    zocker gamer > spieler
    herstellen hergestellt > herstellung produktion
    herstellung produktion fertigung
    hersteller produzent
    produzieren produziert > produktion
    zusammenbauen zusammengebaut > montage
    gebaut > bau fertiggestellt
    bau > errichtung konstruktion
    umgebaut > umbau
    abreißen abgerissen > abbruch
    abriss > abbruch
    renovieren renoviert > sanierung
    sanierung renovierung
    # Gesundheit, Körper
    ärzte > mediziner
    arzt > ärztin ärztlich
    frauenarzt > gynäkologe
    kinderarzt > pädiater
    augenarzt > augenheilkunde
    hautarzt > dermatologe
    psychologe therapeut > therapie psychotherapie
    krankenpfleger krankenschwester > pflegekraft
    pflegekraft > pflegepersonal
    apotheke > arzneimittel
    sanitäter sani > rettungsdienst
    krankenwagen rettungswagen
    krankenwagen > rettungsdienst notarzt
    notarzt > rettungsdienst
    notruf > notrufnummer
    notaufnahme > notfall
    wartezimmer > praxis
    untersuchung > diagnose
    verschreiben verschrieben > rezept verordnung
    einnehmen > dosierung einnahme
    nebenwirkung > unerwünscht
    op operieren operiert > operation eingriff
    operation > eingriff
    narkose > betäubung anästhesie
    betäubung > anästhesie
    piks pieks > impfung injektion
    impfen geimpft > impfstoff
    impfstoff vakzin
    pflaster > wundversorgung
    gebrochen > bruch fraktur
    knochenbruch fraktur
    bruch > fraktur
    verstaucht verstauchung > zerrung
    bluterguss hämatom
    beule > schwellung
    geschwollen > schwellung
    narbe > wunde
    verbrannt > verbrennung
    ausschlag > hautausschlag
    heuschnupfen > pollenallergie
    halsweh > halsschmerzen
    zahnweh > zahnschmerzen
    rückenweh > rückenschmerzen
    migräne > kopfschmerzen
    ohnmächtig umkippen umgekippt > ohnmacht bewusstlos
    blinddarm > appendizitis
    lungenentzündung pneumonie
    adipös dick > übergewicht
    übergewicht adipositas
    dünn > untergewicht
    magersucht > anorexie essstörung
    diät > gewichtsverlust ernährung
    durst > flüssigkeitsmangel
    depri > depression depressiv
    irre verrückt > psychisch geisteskrank
    wahnsinn > geisteskrankheit psychose
    süchtig > sucht abhängigkeit
    sucht abhängigkeit
    corona covid
    corona > pandemie
    seuche > epidemie pandemie
    epidemie pandemie
    keim keime > erreger bakterien
    bazillen > bakterien erreger
    erreger > virus bakterien
    angesteckt > infiziert infektion
    übertragen > infektion
    quarantäne isolation
    vorbeugen > prävention
    vorbeugung prävention
    heilen geheilt > therapie
    heilung > genesung
    abtreiben abgetrieben > abtreibung schwangerschaftsabbruch
    abtreibung schwangerschaftsabbruch
    verhüten > empfängnisverhütung
    fehlgeburt > schwangerschaft
    geburt > entbindung geboren
    entbindung > geburt
    hebamme > geburtshilfe
    behindert behinderter > beeinträchtigung
    behinderung beeinträchtigung
    rollstuhl > barrierefrei
    rollstuhlfahrer > barrierefrei behinderung
    blind > sehbehindert
    taub > gehörlos
    brille > sehhilfe
    altersheim altenheim > pflegeheim seniorenheim
    pflegeheim seniorenheim
    senior > ältere
    bauch > unterleib magen
    hirn gehirn
    atmen > atmung
    zahn zähne > gebiss
    # Familie, Leben, Gefühle
    mutti mami > mutter elternteil
    mutter > elternteil
    vati papi > vater elternteil
    vater > elternteil
    omi > großmutter
    opi > großvater
    großeltern > großmutter großvater
    geschwister > bruder schwester
    bruder > geschwister
    schwester > geschwister
    onkel tante > verwandte
    verwandte verwandter > angehörige familie
    verwandt > verwandtschaft familie
    angehörige > familie hinterbliebene
    familie > angehörige haushalt
    sohn tochter > kind nachkomme
    nachkomme nachfahre
    nachkommen nachfahren > kinder
    vorfahr vorfahre > ahne abstammung
    vorfahren ahnen > abstammung
    abstammen > herkunft
    abstammung herkunft
    stammen > herkunft ursprung
    herkunft ursprung
    geheiratet verheiratet > heirat hochzeit ehe eheschließung
    heiraten > heirat hochzeit ehe
    heirat hochzeit vermählung
    ehe > heirat ehepartner
    geschieden > scheidung
    zusammenleben > lebensgemeinschaft
    freundin > partnerin lebensgefährtin
    lebensgefährte partner
    lebensgefährtin partnerin
    kumpel kumpels > freund freunde
    schwul lesbisch > homosexuell homosexualität
    homosexuell gleichgeschlechtlich
    unehelich > nichtehelich
    vormund > vormundschaft sorgeberechtigter
    sorgerecht > elterliche sorge
    alimente > unterhalt
    geboren > geburt geburtsort gebürtig
    geburtstag > geburtsdatum
    geburtsdatum > geburtstag
    aufwachsen aufgewachsen > kindheit jugend
    teenager teenie teenies > jugendliche minderjährige
    kids > kinder
    erwachsen erwachsener erwachsene > volljährig volljährige
    zwilling zwillinge > geschwister
    waise waisenkind > elternlos
    witwe witwer > verwitwet
    gestorben > todesursache
    sterben > todesursache ableben
    verrecken krepieren abkratzen > sterben
    umkommen umgekommen > tod todesopfer gestorben
    tote toter > todesopfer opfer leiche
    beerdigen beerdigt begraben > beerdigung bestattung beisetzung
    beerdigung begräbnis bestattung beisetzung
    erben geerbt vererben > erbe erbschaft nachlass
    erbschaft nachlass erbe
    testament > nachlass
    selbstmord > suizid selbsttötung
    suizid selbsttötung
    umgebracht > getötet
    ermordet > mord attentat
    umbringen > mord tötung
    erschossen erschießen > attentat erschießung mord
    attentat anschlag
    attentäter > täter
    hinrichten hingerichtet > hinrichtung todesstrafe exekution
    hinrichtung exekution
    sauer > verärgert wütend
    wütend zornig verärgert
    wut zorn > ärger
    ärgern > verärgert
    ausrasten ausgerastet > wütend
    angepisst > verärgert wütend
    genervt nerven > verärgert störend
    angst furcht
    schiss > furcht
    peinlich > blamage
    froh > glücklich zufrieden
    glücklich zufrieden
    lieben geliebt > beziehung
    verlieben verliebt > beziehung
    hassen gehasst > feindschaft abneigung
    beliebt > populär
    populär > beliebt
    langweilig öde > eintönig
    toll super geil > hervorragend ausgezeichnet
    blöd doof dumm > unklug
    dummkopf idiot > beleidigung
    klug schlau > intelligent
    gescheit > intelligent klug
    mutig tapfer
    mut tapferkeit
    kaputtgehen kaputtgegangen > defekt beschädigt
    pennen gepennt > schlafen schlaf
    meinung ansicht auffassung
    versprechen versprochen > zusage
    bitten > ersuchen
    gratulieren > glückwunsch
    kennenlernen kennengelernt > begegnung begegnen
    begegnen > treffen
    treffen getroffen > begegnung treffpunkt
    einladen eingeladen > einladung gäste
    gast > besucher
    gäste > besucher
    # Geschichte, Politik, Krieg
    anfangen angefangen > auftakt ausbruch
    begonnen > ausbruch
    losgehen losgegangen > beginn ausbruch auftakt
    ausbrechen ausgebrochen > ausbruch beginn
    ausbruch > beginn
    enden endete > beendet beendigung
    zuende > ende beendet
    aufhören aufgehört > ende beendigung eingestellt
    beenden > beendigung
    krieg > kriegsausbruch feldzug
    kämpfen gekämpft > kampf gefecht
    angegriffen > offensive überfall
    angreifen > offensive überfall
    offensive > angriff vormarsch
    überfallen > angriff raubüberfall
    einmarschieren einmarschiert > invasion
    einmarsch invasion
    besetzen besetzt > besatzung okkupation
    besatzung okkupation
    erobern erobert > einnahme
    eroberung > einnahme
    verteidigen > abwehr
    verteidigung > abwehr
    zurückziehen zurückgezogen > rückzug abzug
    abziehen abgezogen > abzug rückzug
    rückzug > abzug
    gewinnen gewonnen > sieg sieger
    sieger gewinner
    verlieren verloren > niederlage verlust
    besiegen besiegt > niederlage sieg geschlagen
    kapitulieren > kapitulation
    waffenstillstand feuerpause
    waffenruhe waffenstillstand
    frieden > friedensvertrag friedensschluss
    verhandeln verhandelt > verhandlungen
    verhandlungen > gespräche
    einigen geeinigt > abkommen
    einigung > kompromiss
    bombe bomben > sprengsatz
    bombardieren bombardiert > luftangriff
    luftangriff bombardierung
    explodieren explodiert > explosion
    explosion > detonation
    schießen geschossen > schuss schüsse beschuss
    abschießen abgeschossen > abschuss
    knarre > pistole waffe schusswaffe
    pistole gewehr > schusswaffe
    atombombe kernwaffe atomwaffe
    atombomben kernwaffen atomwaffen
    atomkraftwerk akw kernkraftwerk
    atomkraft kernenergie
    soldaten > streitkräfte
    armee > streitkräfte
    bundeswehr > streitkräfte
    marine > seestreitkräfte flotte
    flotte > kriegsschiffe
    luftwaffe > luftstreitkräfte
    wehrdienst wehrpflicht
    einziehen eingezogen > einberufung wehrdienst
    gefangener gefangene > gefangenschaft kriegsgefangene
    festnehmen festgenommen > festnahme verhaftung
    verhaften verhaftet > festnahme
    verhaftung festnahme
    geschnappt schnappen > festgenommen festnahme
    entführen entführt > geisel
    kidnappen > entführung
    geisel > geiselnahme
    freigelassen > freilassung
    freilassung > entlassung
    verjagen vertrieben > vertreibung
    massenmord völkermord > genozid
    genozid > völkermord
    aufstand aufruhr rebellion
    aufstand > erhebung revolte
    aufständische rebellen
    protestieren > protest demonstration
    demonstrieren demo > demonstration kundgebung
    demonstration kundgebung
    putsch staatsstreich
    umsturz > revolution putsch
    stürzen gestürzt > sturz absetzung entmachtung
    absetzen abgesetzt > absetzung amtsenthebung
    abgedankt > abdankung
    abdankung > thronverzicht
    könig > monarch herrscher
    königin > monarchin
    kaiser > monarch herrscher
    herrscher monarch
    herrschen > regierungszeit
    regieren > regierungszeit amtszeit
    regierungszeit amtszeit herrschaft
    thron > thronfolge
    thronfolger kronprinz
    ablösen abgelöst > nachfolger ablösung
    vorgänger > amtsvorgänger
    diktator > gewaltherrscher
    staatschef > staatsoberhaupt präsident
    staatsoberhaupt > präsident
    regierungschef > ministerpräsident premierminister kanzler
    kanzler kanzlerin > bundeskanzler bundeskanzlerin regierungschef
    ministerpräsident premierminister
    abgeordneter abgeordnete > parlamentarier
    politiker > abgeordneter
    parlament > volksvertretung
    landtag > landesparlament
    stadtrat gemeinderat
    gewählt > wahl wahlsieg
    kandidieren > kandidatur kandidat
    wiedergewählt > wiederwahl
    koalition > bündnis
    bündnis allianz
    verbündet verbündeter > bündnis alliierte
    verbündete alliierte
    gegner feind
    zurücktreten zurückgetreten > amtsniederlegung
    gesetz > rechtsvorschrift
    gesetze > rechtsvorschriften
    verfassung grundgesetz
    verordnung > vorschrift
    verabschieden > beschließen
    volksabstimmung volksentscheid referendum
    abspalten > sezession
    kolonie kolonien > kolonialmacht
    sklave sklaven > leibeigenschaft
    ostdeutschland > ddr
    westdeutschland > bundesrepublik
    ddr > ostdeutschland
    nazi nazis > nationalsozialisten nationalsozialismus
    holocaust judenvernichtung shoah
    juden > jüdisch
    jude > jüdisch judentum
    christ > christentum
    moslem moslems > muslime islam
    muslime > moslems
    papst > pontifex kirchenoberhaupt
    pfarrer pastor > geistlicher
    priester > geistlicher
    kirche > gotteshaus
    moschee > gotteshaus
    beten > gebet
    burg > festung
    festung > burg
    antike > altertum
    altertum > antike
    sanktionen > embargo
    embargo handelssperre
    bevölkerung einwohner
    einwohner bewohner
    einwohnerzahl bevölkerungszahl
    hauptstadt > regierungssitz
    gegend region gebiet
    dorf ortschaft > gemeinde
    gemeinde kommune
    grenzen > angrenzend nachbarland
    flagge fahne
    währung zahlungsmittel
    # Recht, Polizei
    klagen verklagen verklagt > anklage
    klage > rechtsstreit
    prozess > gerichtsverfahren verhandlung
    gerichtsverfahren > verfahren verhandlung
    gericht > justiz
    richter > gericht
    anwalt rechtsanwalt
    anwältin rechtsanwältin
    anwalt > verteidiger
    staatsanwalt > staatsanwaltschaft ankläger
    angeklagt > anklage
    anklage > anklageerhebung
    urteil > richterspruch entscheidung
    verurteilt verurteilen > urteil strafe
    freisprechen freigesprochen > freispruch
    knast kittchen > gefängnis haft justizvollzugsanstalt
    gefängnis > haftstrafe freiheitsstrafe haftanstalt
    eingesperrt einsperren > haft inhaftiert inhaftierung
    inhaftiert > haft
    freiheitsstrafe haftstrafe gefängnisstrafe
    geldstrafe > bußgeld
    bewährung > bewährungsstrafe
    todesstrafe > hinrichtung
    bullen cops > polizei polizisten
    ermitteln > ermittlungen
    verdächtigt verdächtiger > verdacht tatverdächtig
    tatverdächtiger > verdächtiger
    zeuge zeugen > aussage
    aussagen > zeugenaussage
    beweis beweise > beweismittel
    beweisen bewiesen > beweis nachweis
    täter > tatverdächtiger straftäter
    verbrecher > straftäter täter
    verbrechen > straftat delikt
    straftat delikt
    kriminell > kriminalität strafbar
    kriminalität > verbrechen straftaten
    räuber > raubüberfall
    ausrauben ausgeraubt > raub raubüberfall
    einbrechen eingebrochen > einbruch einbruchdiebstahl
    einbrecher > einbruch
    geklaut klauen > entwendet entwendung
    stehlen gestohlen > entwendet entwendung
    zusammenschlagen verprügelt verprügeln > körperverletzung
    prügeln prügelei schlägerei > körperverletzung
    erpressen erpresst > lösegeld
    bestechen bestochen schmiergeld > bestechung korruption
    bestechung korruption
    fake > fälschung gefälscht
    raubkopie raubkopieren > urheberrecht urheberrechtsverletzung
    urheber > urheberrecht autor
    berufung > revision rechtsmittel
    vollmacht > bevollmächtigter
    adoption > annahme
    angezeigt > strafanzeige
    papiere > dokumente ausweis
    behörde > verwaltung
    amt > verwaltung
    ämter > behörden
    formular > antrag vordruck
    vordruck > formular
    ausfüllen ausgefüllt > formular
    meldepflicht > anmeldepflicht
    einbürgern eingebürgert > einbürgerung staatsangehörigkeit
    staatsbürgerschaft staatsangehörigkeit
    nachname familienname
    umbenannt > namensänderung
    feuerwehr > brandbekämpfung
    feuer brand
    brennen gebrannt > brand feuer
    anzünden angezündet > brandstiftung entzünden
    katastrophe > unglück
    überschwemmung hochwasser flut
    überschwemmt > hochwasser
    erdbeben > beben
    beben > erdbeben
    sturm unwetter
    sturm > orkan
    gewitter > unwetter
    blitz > blitzschlag
    regen > niederschlag regenfälle
    regnen regnet > regen niederschlag
    schneien > schneefall
    dürre trockenheit
    wetter > witterung
    vulkan > vulkanausbruch
    retten gerettet > rettung bergung
    geborgen > bergung rettung
    rettung bergung
    vermisst > verschollen
    verschollen > vermisst
    # Sport, Kultur, Medien
    fußballer kicker > fußballspieler fußball
    kicken > fußball
    elfer > elfmeter strafstoß
    elfmeter strafstoß
    tor > treffer
    torwart torhüter keeper
    schiri schiedsrichter
    schiedsrichter > unparteiischer
    trainer > coach
    stürmer > angreifer
    mannschaft team
    klub club verein
    stadion arena
    spielen gespielt > partie
    spiel partie
    match > spiel partie
    turnier wettbewerb
    wettkampf wettbewerb
    wm weltmeisterschaft
    em europameisterschaft
    weltmeister > weltmeisterschaft titel
    meister > meisterschaft
    meisterschaft > titel
    pokal > cup
    goldmedaille > gold olympiasieger
    liga > spielklasse
    endspiel finale
    halbzeit > spielhälfte
    verlängerung > nachspielzeit
    doping gedopt dopen > dopingmittel
    rennen > wettrennen
    turnhalle sporthalle
    fitnessstudio > training
    üben geübt > übung training
    rekord > bestleistung bestmarke
    bestleistung > rekord
    wechseln gewechselt > transfer
    ablöse > transfer ablösesumme
    unentschieden > remis
    remis > unentschieden
    platzverweis > feldverweis
    kino > film
    film > spielfilm
    filmemacher > regisseur
    regisseur > regie
    schauspieler > darsteller
    schauspielerin > darstellerin
    darsteller > schauspieler
    spielen > verkörpern darstellen
    serie > fernsehserie staffel
    glotze > fernsehen
    fernsehen tv
    sender > fernsehsender rundfunk
    radio > rundfunk hörfunk
    zeitung > presse tageszeitung
    zeitschrift magazin
    nachrichten > meldungen
    reporter > journalist berichterstatter
    journalist > berichterstatter
    band > musikgruppe
    lied song
    lied > musikstück titel
    konzert > auftritt
    album > studioalbum
    platte > schallplatte album
    theater > schauspielhaus bühne
    maler > künstler gemälde
    malen gemalt > gemälde maler
    bildhauer > skulptur
    statue skulptur
    denkmal > monument
    monument > denkmal
    schriftsteller autor
    schriftsteller > verfasser
    dichter > lyriker
    gedicht > lyrik
    autor verfasser
    buch > werk roman
    rauskommen rausgekommen > erscheinen erschienen veröffentlicht veröffentlichung
    herauskommen > erscheinen veröffentlichung
    erscheinen > veröffentlichung erscheinungsdatum
    veröffentlichung publikation
    drehen gedreht > dreharbeiten
    ausgestellt > ausstellung
    promi promis > prominente
    berühmt > prominent
    preis > auszeichnung
    auszeichnen ausgezeichnet > auszeichnung ehrung
    auszeichnung ehrung
    geehrt ehren > ehrung auszeichnung
    nobelpreis > nobelpreisträger
    gewinner > preisträger
    # Wissenschaft, Natur, Erde
    forschen erforschen > forschung untersuchung
    forscher wissenschaftler
    rausfinden rausgefunden herausfinden > ermitteln feststellen entdecken
    erkunden > erforschung
    experiment versuch
    gemessen > messung
    ausrechnen > berechnung
    rechnen > berechnung
    plus > addition
    minus > subtraktion
    malnehmen > multiplikation multiplizieren
    durchschnitt mittelwert
    höchstens maximal
    maximal > höchstgrenze
    limit grenzwert obergrenze
    obergrenze > höchstzahl
    anteil > prozentsatz
    hoch > höhe
    wiegen gewogen > gewicht masse
    gewicht masse
    entfernt > abstand
    entfernung distanz abstand
    geschwindigkeit tempo
    alter > lebensalter
    weltall weltraum
    raumschiff raumfähre > raumfahrt raumsonde
    astronaut kosmonaut raumfahrer
    sonde raumsonde
    mond > erdtrabant
    stern sterne > himmelskörper
    umkreisen > umlaufbahn
    umlaufbahn orbit
    schwerkraft gravitation
    erdanziehung > gravitation schwerkraft
    atom > atomkern
    verstrahlt > radioaktiv
    salz > natriumchlorid
    gift > toxisch giftig
    giftig toxisch
    substanz > stoff
    schmelzen geschmolzen > schmelzpunkt
    kochen > siedepunkt
    gefrieren > gefrierpunkt
    erderwärmung klimawandel
    klimawandel > erwärmung
    erderwärmung > treibhauseffekt
    abgase abgas > emissionen
    ausstoß > emissionen
    aussterben ausgestorben > artensterben
    bedroht > gefährdet
    viecher > tiere
    tier > lebewesen
    tierart spezies
    rasse > züchtung
    gezüchtet > zucht züchtung
    jagen gejagt > jagd
    vögel > vogelart
    kuh kühe > rind rinder
    dino dinosaurier saurier
    wald > forst
    pflanze pflanzen > gewächs
    angebaut > anbau
    bauer bauern > landwirt landwirte landwirtschaft
    ernten geerntet > ertrag
    gießen > bewässerung
    meer ozean
    fluss > strom gewässer
    fließen > münden mündung
    see > gewässer
    insel > eiland
    umgewandelt > umwandlung
    verwandeln verwandelt > umwandlung
    entstehen > ursprung bildung
    entstanden > entstehung ursprung
    entstehung ursprung
    auslösen ausgelöst > auslöser ursache
    ursache auslöser grund
    grund > anlass
    bestehen > zusammensetzung
    zusammensetzen zusammengesetzt > zusammensetzung bestandteile
    bestandteil komponente
    zutat zutaten > bestandteile
    wachsen > zunahme
    zunehmen zugenommen > zunahme anstieg gewichtszunahme
    steigen gestiegen > anstieg zunahme erhöhung
    anstieg zunahme
    erhöhen > anhebung
    erhöhung anhebung
    sinken gesunken > rückgang senkung abnahme
    senken gesenkt > reduzierung
    rückgang abnahme
    abgenommen > rückgang abnahme
    verringern > reduzieren
    reduzieren > verringerung
    vergrößern > erweiterung ausbau
    erweitern > ausbau
    unterschied unterschiede > differenz
    unterscheiden > merkmal
    verglichen > vergleich
    ähnlich > vergleichbar
    gleich > identisch
    ausreichen > genügen
    genug > ausreichend
    nutzen benutzen verwenden
    benutzen > verwendung nutzung
    verwenden > einsatz
    benutzung nutzung verwendung
    einsetzen eingesetzt > einsatz verwendung
    zweck ziel
    teilnehmen teilgenommen > teilnahme teilnehmer
    mitgemacht > teilnahme teilgenommen beteiligt
    mitmachen > teilnahme
    veranstalter > organisator
    stattfinden stattgefunden > veranstaltungsort austragung
    ablaufen abgelaufen > ablauf frist
    ablauf > verlauf
    plan > vorhaben
    heimlich > geheim verdeckt
    echt > tatsächlich authentisch
    quatsch blödsinn > unsinn falsch
    falsch > unrichtig fehlerhaft
    gefährdet > gefahr risiko
    geschützt > schutz
    leicht > einfach
    schwierig > kompliziert
    kompliziert > komplex
    # Länder und wer oder was von dort ist
    deutschland deutsch
    frankreich französisch franzose franzosen
    england englisch engländer
    großbritannien britisch brite briten
    schottland schottisch schotte schotten
    irland irisch ire iren
    spanien spanisch spanier
    portugal portugiesisch portugiese portugiesen
    italien italienisch italiener
    österreich österreichisch österreicher
    schweiz schweizerisch schweizer
    niederlande niederländisch niederländer
    holland > niederlande niederländisch
    holländer holländisch > niederländer niederländisch niederlande
    belgien belgisch belgier
    luxemburg luxemburgisch luxemburger
    dänemark dänisch däne dänen
    schweden schwedisch schwede
    norwegen norwegisch norweger
    finnland finnisch finne finnen
    island isländisch isländer
    tschechien tschechisch tscheche tschechen
    slowakei slowakisch slowake slowaken
    ungarn ungarisch
    rumänien rumänisch rumäne rumänen
    bulgarien bulgarisch bulgare bulgaren
    griechenland griechisch grieche griechen
    türkei türkisch türke türken
    serbien serbisch serbe serben
    kroatien kroatisch kroate kroaten
    slowenien slowenisch slowene slowenen
    bosnien bosnisch bosnier
    albanien albanisch albaner
    ukraine ukrainisch ukrainer
    russland russisch russe russen
    sowjetunion sowjetisch udssr sowjets
    weißrussland belarus belarussisch weißrussisch
    estland estnisch
    lettland lettisch letten
    litauen litauisch litauer
    georgien georgisch georgier
    armenien armenisch armenier
    aserbaidschan aserbaidschanisch
    kasachstan kasachisch
    china chinesisch chinese chinesen
    japan japanisch japaner
    indien indisch inder
    pakistan pakistanisch pakistaner
    afghanistan afghanisch afghane afghanen
    iran iranisch iraner
    irak irakisch iraker
    syrien syrisch syrer
    israel israelisch israeli israelis
    palästina palästinensisch palästinenser
    libanon libanesisch libanesen
    jordanien jordanisch jordanier
    ägypten ägyptisch ägypter
    libyen libysch libyer
    marokko marokkanisch marokkaner
    algerien algerisch algerier
    tunesien tunesisch tunesier
    nordkorea nordkoreanisch nordkoreaner
    südkorea südkoreanisch südkoreaner
    vietnam vietnamesisch vietnamesen
    thailand thailändisch thailänder
    indonesien indonesisch indonesier
    australien australisch australier
    neuseeland neuseeländisch neuseeländer
    kanada kanadisch kanadier
    mexiko mexikanisch mexikaner
    brasilien brasilianisch brasilianer
    argentinien argentinisch argentinier
    chile chilenisch chilenen
    kolumbien kolumbianisch kolumbianer
    kuba kubanisch kubaner
    venezuela venezolanisch venezolaner
    südafrika südafrikanisch südafrikaner
    europa europäisch europäer
    asien asiatisch asiaten
    afrika afrikanisch afrikaner
    amerika > usa vereinigte
    kreml moskau > russland russisch
    peking > china chinesisch
    ankara > türkei türkisch
    teheran > iran iranisch
    kiew kiev > ukraine ukrainisch
    london > großbritannien britisch
    preußen preußisch
    bayern bayerisch
    sachsen sächsisch
    römer römisch
    wikinger > nordmänner
    katholik katholisch
    protestant > protestantisch evangelisch
    evangelisch protestantisch
    # Noch mehr Alltag
    darf dürfen > verboten untersagt
    sofort > unverzüglich umgehend
    schnellstens > unverzüglich umgehend
    zeugs > gegenstände sachen
    sachen > gegenstände
    ehrenamt > ehrenamtlich freiwillig
    cola limo > getränk erfrischungsgetränk
    leitungswasser trinkwasser
    geburtsort > geboren
    absichtlich > vorsätzlich
    absichtlich > absicht vorsatz
    vorsätzlich > vorsatz
    schlamperei schlampig > fahrlässig nachlässig
    fahrlässig > fahrlässigkeit
    park > grünanlage
    schwimmbad freibad hallenbad
    schwimmbad > badebetrieb
    leine > leinenpflicht
    hundekot hundehaufen > hundekotbeutel verunreinigung
    köter > hund
    gassi > hund ausführen
    katzenklo > katzenstreu
    schließfach > spind
    fundbüro > fundsachen verloren
    stromanbieter > energieversorger
    gez rundfunkbeitrag
    rundfunkgebühr > rundfunkbeitrag
    polen polnisch
    rom > römisch
    verloren > fundbüro fundsachen
    versehentlich > unbeabsichtigt versehen
    unverzüglich umgehend
    wenden > ansprechpartner kontakt
    frau > ehefrau
    """
PHRASES = """
    los werden = entfernen löschen entsorgen
    geld zurück = erstattung rückerstattung
    geld wieder = erstattung rückerstattung
    weh tun/tut = schmerzen
    kaputt gegangen/gehen = defekt beschädigt
    nicht mehr geht = defekt
    funktioniert nicht = fehler störung defekt
    wie teuer = preis kosten gebühr
    wie lange = dauer frist
    wie oft = häufigkeit
    wie alt = alter mindestalter
    bis wann = frist spätestens
    wann offen/auf = öffnungszeiten geöffnet
    offen haben = öffnungszeiten geöffnet
    aus machen = ausschalten deaktivieren
    an machen = einschalten aktivieren
    weg machen = entfernen löschen
    weg werfen = entsorgen
    raus werfen/schmeißen = ausschließen ausschluss
    raus gehen = austreten
    rein kommen = zutritt zugang
    bescheid sagen/geben = mitteilen informieren melden
    frei haben/nehmen/kriegen = urlaub
    krank werden = erkranken erkrankung
    krank sein/bin = krankheit arbeitsunfähig
    kinder kriegen/bekommen = schwangerschaft elternzeit
    kind kriegen/bekommen = schwangerschaft elternzeit mutterschutz
    in rente = ruhestand
    schluss machen = beenden
    ums leben = gestorben tod
    unter 18 = minderjährig minderjährige
    über 18 = volljährig volljährige
    wer bestimmt/entscheidet = zuständig verantwortlich vorstand
    wer zahlt = kostenübernahme haftung
    zu spät = verspätet verspätung frist
    noch gültig = gültigkeit ablauf
    ohne geld = kostenlos
    pleite gehen/gegangen = insolvenz
    # Mengen, Maße, Zeit
    wie viel/wieviel geld = betrag summe höhe
    kohle verdienen/kriegen/bekommen/zurück/ausgeben/zahlen = geld betrag bezahlung
    meine/seine/ihre/deine/unsere kohle = geld
    wie viel/wieviel kosten/kostet = preis kosten gebühr
    wie viel/wieviel verdienen/verdient = gehalt einkommen lohn vergütung
    wie viele einwohner = bevölkerung einwohnerzahl
    wie viele tote = todesopfer opfer getötet
    wie viele menschen/leute sterben/starben/gestorben = todesopfer opfer getötet
    wie viele mitglieder = mitgliederzahl anzahl
    wie viel/wieviel platz = fläche speicherplatz kapazität
    wie viel/wieviel zeit = dauer frist zeitraum
    wie viel/wieviel prozent = anteil prozentsatz quote
    wie viel/wieviel urlaub = urlaubstage urlaubsanspruch
    wie viele tage urlaub = urlaubstage urlaubsanspruch
    wie lange dauert/dauern/dauerte = dauer dauert laufzeit zeitraum bearbeitungszeit
    wie lange gilt/gelten/gültig = gültigkeit geltungsdauer laufzeit
    wie lange gespeichert/aufbewahrt = aufbewahrungsfrist speicherdauer
    wie lange offen/auf/geöffnet = öffnungszeiten
    wie lange her = jahr datum
    wie groß = größe fläche
    wie hoch = höhe betrag
    wie schwer = gewicht masse
    wie weit = entfernung abstand distanz
    wie schnell = geschwindigkeit tempo höchstgeschwindigkeit
    wie heiß/warm/kalt = temperatur grad
    wie laut = lautstärke dezibel
    wie spät = uhrzeit
    wie alt werden/wird/wurde = lebenserwartung alter
    ab wie viel/wieviel jahren = mindestalter alter
    wie viel uhr = uhrzeit
    wann war/ist geburtstag = geboren geburtsdatum
    so schnell wie möglich = unverzüglich umgehend
    so bald wie möglich = unverzüglich umgehend
    auf der stelle = sofort unverzüglich
    vor kurzem = kürzlich
    am anfang = anfangs zunächst ursprünglich
    jeden tag = täglich
    jede woche = wöchentlich
    jeden monat = monatlich
    jedes jahr = jährlich
    pro tag = täglich
    pro woche = wöchentlich
    pro monat = monatlich
    einmal im monat = monatlich
    einmal im jahr = jährlich
    alle zwei jahre = zweijährlich
    am wochenende = samstag sonntag wochenenden
    unter der woche = werktags wochentags
    in der nacht = nachts nachtruhe
    in den ferien = ferienzeit
    zur gleichen zeit = gleichzeitig
    nach und nach = allmählich schrittweise
    zum ersten mal = erstmals erstmalig
    das erste mal = erstmals erstmalig
    auf der ganzen welt = weltweit
    in der ganzen welt = weltweit
    rund um die uhr = durchgehend ständig
    # Regeln, Konto, Gemeinschaft
    rein dürfen = zutritt zugang einlass
    rein lassen = zutritt einlass
    raus fliegen/geflogen = ausschluss ausgeschlossen
    raus nehmen = entfernen
    raus finden = ermitteln feststellen
    runter laden = herunterladen download
    hoch laden = hochladen upload
    runter nehmen = entfernen löschen
    wieder rein = wiederaufnahme zugang
    wieder zurück = rückkehr rückgabe
    zurück geben = rückgabe
    zurück schicken = rücksendung zurücksenden
    zurück holen = wiederherstellen wiederherstellung
    ist es ok/okay = erlaubt gestattet zulässig
    nicht erlaubt = verboten untersagt unzulässig
    nicht dürfen = verboten untersagt
    nicht zugelassen = ausgeschlossen untersagt
    an die regeln halten = einhaltung einhalten
    gegen die regeln = verstoß regelverstoß
    regel/regeln brechen = verstoß verletzung
    ärger kriegen/bekommen = strafe sanktion verwarnung
    strafe kriegen/bekommen/zahlen = bußgeld sanktion geldstrafe
    auf die nerven = belästigung störend
    auf den sack = belästigung störend
    lustig machen = verspotten spott
    in ruhe lassen = belästigung
    blöd/dumm anmachen = beleidigen belästigen
    fertig machen = mobbing schikanieren
    schlecht machen = verleumdung verunglimpfen
    mund halten = schweigen stummschaltung
    klappe halten = schweigen
    in kraft = gültig wirksam inkrafttreten
    kraft treten = inkrafttreten
    außer kraft = ungültig aufgehoben
    wer darf = berechtigt befugt
    wer leitet/führt = leitung leiter vorsitz
    wer kümmert sich = zuständig verantwortlich ansprechpartner
    wer ist schuld = verantwortlich haftung ursache
    an wen wenden = ansprechpartner kontakt zuständig
    wem gehört/gehören = eigentümer besitzer inhaber eigentum
    jemanden/jemand melden = meldung meldestelle
    in verbindung setzen = kontaktieren kontakt
    kontakt aufnehmen = kontaktieren ansprechpartner
    konto weg/löschen/schließen = kontolöschung löschung
    account löschen/weg/schließen = kontolöschung löschung
    meine daten = personenbezogene auskunft
    daten weitergeben = weitergabe übermittlung dritte
    an andere weitergeben = weitergabe dritte
    andere leute = dritte personen
    fremde leute = dritte unbefugte
    rückgängig machen = widerrufen rücknahme wiederherstellen
    geht nicht = fehler störung defekt
    klappt nicht = fehler problem
    nicht rein kommen = zugang anmeldung
    komme nicht rein = zugang anmeldung zugangsdaten
    passwort vergessen/verloren/weg = zurücksetzen kennwort
    den geist aufgeben/aufgegeben = defekt ausfall
    im eimer = defekt beschädigt
    im arsch = defekt beschädigt
    kaputt machen = beschädigen zerstören sachbeschädigung
    auf machen = öffnen eröffnen öffnungszeiten
    leiser machen = lautstärke
    lauter machen = lautstärke
    sauber machen = reinigen reinigung
    dazu tun/machen = hinzufügen ergänzen
    neu starten = neustart
    auf dem laufenden = informiert aktuell newsletter
    # Geld, Handel, Arbeit
    nichts kosten/kostet = kostenlos unentgeltlich kostenfrei
    für lau = kostenlos unentgeltlich
    für umme = kostenlos unentgeltlich
    ohne bezahlung = unentgeltlich ehrenamtlich
    geld kriegen/bekommen = bezahlung vergütung erstattung zuschuss
    geld verdienen = einkommen gehalt lohn vergütung
    geld ausgeben = ausgaben kosten
    geld sparen = ersparnis
    geld leihen = kredit darlehen
    geld schulden = schulden verbindlichkeiten
    geld abheben = auszahlung bargeld
    geld überweisen = überweisung
    geld geben = spende zuschuss zahlung
    geld zurückkriegen/zurückbekommen/wiederkriegen = erstattung rückerstattung rückzahlung
    in raten = ratenzahlung
    auf raten = ratenzahlung
    in bar = bargeld barzahlung
    mit karte = kartenzahlung kreditkarte
    auf rechnung = rechnungskauf
    aus eigener tasche = selbst eigenanteil
    bankrott gehen = insolvenz
    günstiger/billiger kriegen/bekommen = rabatt ermäßigung
    nicht zahlen/bezahlen = zahlungsverzug mahnung
    zu spät zahlen/bezahlen = zahlungsverzug mahnung
    zu spät kommen = verspätung unpünktlich
    zu spät zurückgeben/abgeben = verspätet mahngebühr
    arbeit verlieren/verloren = kündigung entlassung arbeitslosigkeit
    job verlieren/verloren = kündigung entlassung arbeitslosigkeit
    ohne arbeit/job = arbeitslos arbeitslosigkeit
    von zuhause arbeiten = homeoffice telearbeit
    zu hause arbeiten = homeoffice telearbeit
    von zu hause = homeoffice telearbeit
    krank feiern = krankmeldung
    krank melden = krankmeldung arbeitsunfähigkeit
    krank schreiben = krankschreibung arbeitsunfähigkeit
    gelber schein = arbeitsunfähigkeitsbescheinigung attest
    blau machen = schwänzen unentschuldigt fernbleiben
    in rente gehen = ruhestand renteneintritt
    länger arbeiten = überstunden mehrarbeit
    mehr lohn/gehalt/geld = lohnerhöhung gehaltserhöhung
    frei kriegen/bekommen = freistellung urlaub
    sitzen bleiben/geblieben = wiederholung versetzung
    schule schwänzen = unentschuldigt schulpflicht
    zur schule = schulbesuch schulpflicht
    nicht bestanden/bestehen = durchgefallen wiederholung
    prüfung wiederholen = wiederholungsprüfung nachprüfung
    auf die welt = geboren geburt
    zur welt = geboren geburt
    ein kind erwarten = schwangerschaft
    auf die kinder aufpassen = betreuung aufsicht
    auf kinder aufpassen = betreuung aufsicht
    # Leben, Gesundheit, Geschichte
    ums leben kommen/gekommen = getötet todesopfer verunglückt
    ums leben bringen/gebracht = getötet ermordet
    das leben nehmen/genommen = suizid selbsttötung
    um die ecke bringen/gebracht = ermordet getötet
    tot sein/ist = gestorben verstorben
    schon tot = gestorben verstorben todesdatum
    woran gestorben = todesursache
    wie gestorben = todesursache tod
    schlecht werden/wird = übelkeit erbrechen
    mir ist schlecht/übel = übelkeit erbrechen
    in ohnmacht = ohnmächtig bewusstlos
    dick werden/wird = gewichtszunahme übergewicht
    nicht schlafen = schlaflosigkeit schlafstörung
    keine luft = atemnot
    luft kriegen/bekommen = atemnot atmung
    ins krankenhaus = einweisung klinik krankenhausaufenthalt
    zum arzt = arztbesuch arzttermin
    wieder gesund = genesung heilung
    gesund werden = genesung heilung
    sauer auf = verärgert verärgerung
    sauer sein/ist/sind/war/waren/werden/geworden = verärgert verärgerung
    wütend auf = verärgert
    schiss haben/hatte = angst furcht
    angst haben/hatte = furcht befürchten
    lust haben = interesse
    zusammen ziehen = gemeinsam wohnung
    sich trennen = trennung scheidung
    auseinander gehen/gegangen = trennung auflösung
    sich streiten = streit auseinandersetzung
    hinter gittern = gefängnis haft
    hinter gitter = gefängnis haftstrafe
    in den knast = gefängnis haft haftstrafe freiheitsstrafe
    im knast = gefängnis haft inhaftiert
    ins gefängnis = haftstrafe freiheitsstrafe inhaftiert
    vor gericht = prozess gerichtsverfahren anklage
    schuldig sprechen/gesprochen = verurteilt schuldspruch
    gegen das gesetz = illegal rechtswidrig strafbar gesetzwidrig
    an die macht = machtübernahme machtergreifung amtsantritt
    an der macht = regierung herrschaft regierungszeit
    könig/kaiser werden/geworden/wurde = krönung thronbesteigung
    präsident werden/geworden/wurde = amtsantritt präsidentschaft
    wer hat/hatte gewonnen = sieger gewinner sieg
    wer gewann = sieger gewinner sieg
    wer hat verloren = niederlage verlierer
    krieg anfangen/angefangen = kriegsbeginn kriegsausbruch ausbruch
    krieg vorbei/enden/endete = kriegsende friedensschluss kapitulation
    los gehen/gegangen = beginn ausbruch auftakt
    zu ende = ende beendet beendigung
    zu ende gehen/gegangen = ende ablauf
    in die luft = explosion sprengung gesprengt
    in brand = brandstiftung angezündet
    in die flucht = flucht vertrieben
    frieden schließen/geschlossen/machen = friedensvertrag friedensschluss
    vertrag schließen/geschlossen/machen = vertragsabschluss abkommen
    im stich lassen/gelassen = verlassen aufgegeben
    aus welchem land = herkunft staatsangehörigkeit nationalität
    wo geboren = geburtsort
    aus was besteht = zusammensetzung bestandteile
    woraus besteht/bestehen = zusammensetzung bestandteile
    wofür gut/verwendet/benutzt = zweck verwendung nutzen
    wofür steht = abkürzung bedeutung
    anders heißen/hieß = umbenannt ursprünglicher
    anderer name = bezeichnung synonym
    was hilft gegen/bei = behandlung therapie linderung
    wer hat erfunden/erfand = erfinder erfindung
    wer erfand = erfinder erfindung
    wer hat entdeckt = entdecker entdeckung
    wer entdeckte = entdecker entdeckung
    wer hat gebaut = erbaut architekt bauherr
    wer hat geschrieben = autor verfasser
    wer schrieb = autor verfasser
    wer hat gemalt = maler künstler gemälde
    wer malte = maler künstler gemälde
    wer spielt/spielte = darsteller schauspieler besetzung
    wer hat gegründet = gründer gründung
    wer gründete = gründer gründung
    ins leben gerufen/rufen = gegründet gründung
    auf die beine stellen/gestellt = organisieren gründen
    auf den markt = markteinführung erschienen veröffentlicht
    raus kommen/gekommen = erscheinen erschienen veröffentlicht
    statt finden/findet = termin veranstaltung
    ins all = weltraum raumfahrt
    auf den mond = mondlandung
    in gefahr = gefährdet bedroht
    vom aussterben = bedroht gefährdet
    im internet = online
    im netz = online internet
    mit dem auto = anfahrt
    mit dem zug = bahn anreise
    mit der bahn = zug anreise
    zu fuß = fußweg gehminuten
    hin kommen = anfahrt anreise
    hin fahren = anfahrt anreise
    mit hunden/hund = haustiere leinenpflicht
    pro jahr = jährlich
    das sagen haben/hat = leitung führung entscheidet
    wem melden = ansprechpartner kontakt meldung
    was droht = strafe sanktion bußgeld
    nehmen teil = teilnahme teilnehmer beteiligung
    finden statt = veranstaltung veranstaltungsort termin
    komme/kommen ich/wir hin = anfahrt anreise wegbeschreibung
    ich/wir schuld = haftung verschulden
    wie alt muss/müssen/sein = mindestalter alter
    aus versehen = versehentlich unbeabsichtigt irrtümlich
    mit absicht = absichtlich vorsätzlich
    durch fallen/gefallen = durchgefallen nichtbestehen
    ab hauen = flucht fliehen
    wie viele leute/menschen = personen anzahl teilnehmer
    wie viele leute/menschen leben/wohnen = einwohner bevölkerung einwohnerzahl
    alte leute/menschen = senioren ältere
    bock auf/haben = lust interesse
    wie tief = tiefe
    wie breit = breite
    was macht man/ich gegen = behandlung vorbeugung bekämpfung
    """
