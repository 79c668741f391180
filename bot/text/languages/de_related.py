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
    abschalten deaktivieren
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
    klausur prüfung
    kita kindergarten
    kindergarten kindertagesstätte
    uni universität hochschule
    # Gesundheit
    arzt mediziner
    doktor arzt
    hausarzt arzt
    zahnarzt zahnmedizin
    krankenhaus klinik spital
    klinik krankenhaus
    krankheit erkrankung
    schmerz schmerzen beschwerden
    weh schmerzen
    bauchweh bauchschmerzen
    kopfweh kopfschmerzen
    medizin medikament arzneimittel
    medikament arzneimittel
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
    fahrschein ticket
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
    kinder minderjährige
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
    menschen personen
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
    """
