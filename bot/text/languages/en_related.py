"""English: everyday words and the words that texts use for them. Tables as text, read when a question first needs them.

`RELATED`: a line is a group of words that often stand for each other; of a line with ">", those on the left may mean
those on the right, not the other way round. `PHRASES`: what people say in several words, and after "=" single words
that a text may use instead; of words parted by "/" any may stand there. `IRREGULAR`: a word and its forms that no
ending tells. `FAMILIES`: words of one root that no ending tells. "#" begins a comment.

A word of a group has no common other sense that would mislead: "shot" is no vaccination, "coach" no bus.
"""

from __future__ import annotations

RELATED = """
    # politics and places
    protest demonstration demonstrate rally
    kremlin moscow russia russian
    washington us american
    beijing china chinese
    brussels eu
    president presidency presidential
    chancellor chancellery bundeskanzler bundeskanzlerin
    premier minister
    foreign overseas abroad
    country nation state
    town city municipality municipal
    vote ballot poll
    election elections vote voting
    voter electorate
    candidate nominee contender
    parliament congress senate legislature assembly
    mp lawmaker legislator parliamentarian
    politician lawmaker statesman
    government administration cabinet
    opposition dissident
    regime dictatorship dictator autocrat
    tyrant dictator despot autocrat
    democracy democratic
    freedom liberty
    equality equal equity
    inequality disparity
    independence sovereignty autonomy
    rights entitlement
    protester demonstrator activist
    riot unrest uprising
    rebel insurgent guerrilla
    revolt rebellion uprising insurrection
    coup putsch overthrow
    overthrow topple oust depose
    corruption bribery bribe graft
    scandal controversy
    propaganda disinformation misinformation
    censorship censor
    racism racist racial discrimination
    discrimination bias prejudice
    refugee asylum migrant displaced
    immigrant migrant
    immigration migration
    border frontier
    deport expel deportation
    embassy consulate
    ambassador envoy diplomat
    diplomacy diplomatic
    sanctions embargo
    deal treaty agreement pact accord
    negotiate negotiation bargain talks
    meet meeting summit gathering
    alliance ally coalition
    enemy foe adversary opponent
    neutral impartial unbiased
    leader head chief
    speech address remarks
    statement declaration announcement
    slogan motto
    pollution contamination emission
    tax levy duty
    tariff duty customs
    poor poverty
    poverty hardship deprivation
    rich wealthy affluent
    wealth assets fortune
    hunger famine starvation
    starve starvation famine
    drought aridity
    quake earthquake
    flood flooding inundation
    storm hurricane typhoon cyclone
    disaster catastrophe calamity
    epidemic pandemic outbreak

    # war and crime
    dead deceased
    hurt injured
    argument > parameter
    kill murder assassinate slay
    killing murder homicide assassination
    killer murderer assassin
    death dead deceased fatality
    die perish decease death
    victim casualty fatality
    wounded injured
    hurt harm injure injury
    attack assault strike offensive
    fight battle combat
    fighter combatant militant
    war conflict hostilities
    ceasefire truce armistice
    peace truce
    invade invasion incursion
    occupy occupation
    retreat withdraw withdrawal pullback
    surrender capitulate capitulation
    bomb explosive bombing
    blast explosion
    explode detonate explosion
    shelling bombardment
    rocket missile
    nuke nuclear atomic
    gun weapon firearm rifle
    arms weapons weaponry
    ammo ammunition
    disarm disarmament demilitarize
    army military troops
    soldier troops serviceman
    navy naval fleet
    airforce aviation
    hostage captive
    prisoner inmate detainee captive
    kidnap abduct abduction
    torture abuse
    terrorist extremist militant
    win victory triumph
    lose loss defeat
    spy espionage intelligence
    cop cops police
    policeman policewoman police
    jail prison imprisonment
    imprison jail incarcerate detain
    arrest detain detention
    crime offence offense felony
    criminal offender perpetrator
    illegal unlawful illicit
    legal lawful
    steal theft stolen
    thief burglar robber
    rob robbery
    robbery theft
    fraud scam swindle
    scam fraud deception
    scammer fraudster
    cheat cheating fraud
    fake counterfeit forged bogus
    forge falsify
    blackmail extortion
    stalk stalking harass
    harass harassment bully
    bully bullying mobbing harassment
    threat threaten intimidation
    insult offend abuse
    witness bystander
    suspect accused defendant
    guilty convicted
    innocent acquitted
    prove proof verify
    judge magistrate
    court tribunal
    lawyer attorney solicitor barrister
    trial hearing proceedings
    lawsuit litigation
    sue lawsuit litigate
    verdict ruling judgment
    sentence punishment penalty
    punish punishment sanction penalty
    law legislation statute
    rule rules policy regulation
    bylaws statutes constitution
    statute bylaw
    clause provision paragraph
    rule guideline
    ban block bar prohibit forbid outlaw
    banned forbidden prohibited
    prohibition ban
    allow permit
    allowed permitted authorised
    permission consent authorisation approval
    permission authorization
    forbid disallow
    breach violation infringement
    violate breach infringe contravene
    obey comply adhere
    comply compliance conform
    mandatory compulsory obligatory
    optional voluntary
    obligation duty requirement
    exempt exemption exception
    liable liability
    liability responsibility
    blame fault
    guarantee warranty
    oath pledge vow
    promise pledge commitment
    inherit inheritance heir
    divorce separation
    guardian custodian
    custody guardianship
    marriage marry wedding
    spouse husband wife partner
    parent mother father
    grandma grandmother
    grandpa grandfather
    sibling brother sister
    baby infant newborn
    toddler infant
    kid kids child children minor
    teen teenager adolescent youth
    teenager adolescent juvenile
    underage minor juvenile
    elderly aged senior
    pensioner retired retiree senior
    guy man person
    woman female
    folks people
    neighbour neighbor resident
    resident inhabitant
    citizen national
    citizenship nationality naturalisation

    # accounts, communities, moderation
    join enter
    mail email
    wipe reset
    erase delete wipe remove purge
    erasure deletion removal
    forget erase delete
    expel kick oust eject exclude expulsion
    expulsion exclusion removal
    suspend suspension
    blacklist blocklist block
    whitelist allowlist
    mute silence silent timeout
    timeout cooldown
    warning warn caution
    unban reinstate
    unblock unban
    unmute unsilence
    user member
    admin administrator operator
    mod moderator moderators
    mods moderators staff
    founder creator
    newcomer newbie beginner novice
    newbie beginner noob
    rookie beginner
    guest visitor
    troll harasser
    spam advertising unsolicited
    ad advert advertisement advertising
    ads advertisements advertising
    advertise promote promotion
    promo promotion promotional
    nickname alias pseudonym username
    username handle alias
    rename retitle
    avatar picture icon
    perk benefit privilege
    perks benefits privileges
    reward prize award
    giveaway raffle lottery
    raffle lottery draw
    contest competition tournament
    tournament competition championship
    compete competition
    leaderboard ranking
    ranking standings
    score points
    membership affiliation
    member affiliate
    apply application
    applicant candidate
    signup registration register
    register registration enrol
    enrol enroll register
    enrolment registration admission
    subscribe subscription
    unsubscribe unfollow
    login signin authentication
    logon login
    logout signout
    authenticate verify
    verification authentication
    verify confirm validate
    password passphrase credentials
    pwd password
    passcode pin password
    unlock unblock
    hacked compromised breached
    hack compromise intrusion
    hacker attacker intruder
    virus malware
    phishing scam
    privacy confidentiality
    secret confidential private
    anonymous anonymously unnamed
    hide conceal
    hidden invisible concealed
    reveal disclose expose
    disclosure reveal
    leak disclosure
    permission privilege access
    info information details
    stuff content data
    content material
    personal private
    monitor supervise observe
    store save keep retain
    backup copy duplicate
    restore recover recovery
    recover retrieve
    undo revert reverse
    rollback revert
    message post
    dm pm
    msg message
    letter correspondence
    chat conversation discussion
    thread topic discussion
    reply answer response respond
    ask request
    question query enquiry inquiry
    inquire enquire
    comment remark
    notify notification alert
    alert warning
    announce announcement declare
    say state declare announce
    tell inform notify
    contact reach
    talk speak chat
    discuss debate
    argue argument dispute
    argument dispute quarrel
    complain complaint objection
    complaint grievance
    feedback suggestion opinion
    suggest propose suggestion
    suggestion proposal
    idea proposal
    opinion view
    rude impolite disrespectful
    polite courteous respectful
    swear profanity curse
    swearing profanity
    nsfw explicit
    porn pornography
    nude nudity naked
    gore violence
    violent violence
    offensive abusive
    toxic abusive
    joke humour humor
    religion religious faith
    volunteer helper
    help assist assistance support
    helper assistant
    helpdesk support
    hotline helpline
    guide manual tutorial handbook
    tutorial guide walkthrough
    manual instructions
    instructions directions
    howto guide
    docs documentation
    emoji emote smiley
    reaction react
    bot robot
    command instruction
    nick nickname
    server guild
    clan guild
    friend buddy
    follower subscriber
    viewer spectator audience
    stream broadcast
    livestream broadcast
    streamer broadcaster
    inactive idle dormant
    inactivity absence
    offline disconnected
    online connected

    # software and machines
    fix repair mend
    broken damaged defective faulty
    broke damaged defective
    crash fail failure
    bug fault defect error mistake
    glitch bug
    error failure
    issue problem
    problem trouble difficulty
    malfunction failure fault
    freeze hang
    frozen unresponsive
    lag latency delay
    laggy slow
    slow sluggish
    slowness latency
    fast quick rapid speed
    speed performance velocity
    begin start commence launch
    beginning start onset
    end finish conclude
    stop cease halt discontinue
    pause suspend interrupt
    resume continue
    continue proceed
    abort cancel
    restart reboot
    boot startup
    shutdown terminate
    quit exit close
    close shut
    shut closed
    enable activate
    disable deactivate
    install setup installation
    uninstall remove
    configure configuration settings
    config configuration
    setup configuration
    setting option preference
    settings preferences options
    default standard
    customize customise personalize adapt
    adjust adapt
    update upgrade
    downgrade revert
    version release
    release publish
    patch fix
    latest newest
    recent latest
    outdated obsolete deprecated
    change modify alter edit
    replace substitute swap
    replacement substitute
    swap exchange
    convert transform conversion
    attachment enclosure
    combine merge join
    split divide separate
    divide partition
    filter exclude
    search find lookup
    find locate
    look view
    browse view
    show display
    view display
    print output
    output result
    result outcome
    input entry
    scroll swipe
    zoom magnify enlarge
    enlarge expand magnify
    shrink reduce
    resize scale
    paste insert
    folder directory
    file document
    link url hyperlink
    url address link
    website site page webpage
    browser chrome firefox
    app application program
    program application software
    tool utility
    plugin extension addon
    coding programming
    programmer developer coder
    dev developer
    debug troubleshoot
    troubleshoot diagnose
    check verify inspect
    inspect examine inspection
    loop iterate iteration
    repeat loop iterate
    integer int
    float decimal
    boolean bool
    empty blank null
    null none nil
    missing absent
    method function
    function procedure routine
    execute execution run
    compile build
    exception error
    column field attribute
    schema structure
    concurrent parallel simultaneous
    simultaneously concurrently
    memory ram
    cpu processor
    gpu graphics
    hardware equipment
    computer machine laptop device
    pc computer
    laptop notebook
    device gadget appliance
    phone mobile smartphone telephone
    cellphone mobile
    screen display monitor
    mic microphone
    headset headphones
    headphones earphones
    camera webcam
    charger adapter
    cable wire cord
    plug connector socket
    socket outlet
    wifi wireless wlan
    bandwidth throughput
    download fetch
    upload transfer
    sync synchronise synchronize
    transfer move
    transmit send
    domain hostname
    certificate cert
    encrypt encryption cipher
    picture image photo photograph
    pic picture image
    screenshot image
    video clip recording
    sound audio voice noise
    noise loud
    loud volume
    music song
    font typeface
    theme appearance skin
    layout arrangement
    shortcut hotkey
    keybind shortcut
    max maximum limit
    big large great huge
    small little tiny
    huge enormous large
    short brief
    simple easy
    difficult hard complicated
    complicated complex
    dangerous hazardous risky
    danger hazard risk
    safe secure
    safety security
    security protection
    protect protection safeguard
    defend defence defense
    prevent avoid prevention
    urgent urgently emergency
    quick prompt
    immediately promptly instantly
    often frequently
    usually typically normally
    rarely seldom
    permanent permanently forever
    temporary temporarily interim
    additional extra
    entire complete
    total sum
    amount quantity sum
    similar alike
    different distinct
    difference distinction differ
    distinguish differentiate
    compare comparison
    opposite contrary
    wrong false incorrect
    correct accurate
    accurate precise
    exact precise
    true genuine
    genuine authentic
    reliable dependable
    important essential crucial
    essential crucial necessary
    need require
    needed required necessary
    useful helpful
    useless worthless
    famous renowned
    rare uncommon
    unusual uncommon
    strange odd
    weird strange
    terrible awful
    better improved
    improve enhance
    improvement enhancement
    increase raise grow growth
    grow growth expand
    decrease reduce decline drop
    reduce lower decrease
    expand expansion
    collect collection gather
    choose select pick
    choice selection option
    decision resolution
    purpose aim
    effect impact consequence
    consequence outcome
    influence affect
    affect impact
    succeed success
    success achievement
    achieve accomplish attain
    achievement accomplishment
    advantage benefit
    disadvantage drawback
    explain describe
    explanation description
    define definition
    understand comprehend
    believe belief
    guess estimate
    estimate approximate
    calculate compute
    calculation computation
    build construct
    make create produce
    create generate
    creation formation
    design develop
    inventor invented
    discover discovery
    founded established
    lie invent fabricate
    example instance sample
    team crew squad

    # shops, money, deliveries
    buy purchase
    purchaser buyer customer
    customer client
    shopper customer
    seller vendor merchant
    vendor supplier
    supplier provider
    dealer retailer
    sell sale
    sale discount
    retailer merchant
    supermarket grocery
    groceries food
    goods merchandise products
    item product article
    product goods
    refund repay reimburse reimbursement
    reimbursement compensation
    compensation damages
    fee cost price charge
    cost expense
    costs expenses
    expense expenditure
    expensive costly
    cheap inexpensive affordable
    cheaper discount reduced
    discount reduction rebate
    coupon voucher
    bargain discount
    free complimentary gratis
    gift present
    tariff rate
    surcharge supplement
    bill invoice
    billing invoicing
    pay payment
    paid payment
    payment remittance
    unpaid outstanding
    late overdue delayed
    arrears outstanding
    deposit prepayment
    prepaid prepayment
    debt debts owed
    owe debt
    debtor borrower
    loan credit lending
    lend loan
    borrow loan
    mortgage loan
    money fund cash
    coin currency
    finance funding
    donate donation contribute contribution
    donation gift
    sponsor funding
    grant subsidy
    savings deposits
    investor shareholder
    shareholder stockholder
    dividend payout
    payout disbursement
    profit earnings gain
    income revenue earnings
    turnover revenue
    deficit shortfall
    shortage scarcity lack
    lack absence
    recession downturn slump
    bankrupt bankruptcy insolvency
    insolvent bankrupt
    economy economic
    trade commerce
    company firm business corporation
    business enterprise
    startup company
    manufacturer producer maker
    manufacture produce
    accountant bookkeeper
    audit auditor auditing
    creditcard card
    wallet purse
    crypto cryptocurrency bitcoin
    shipping delivery dispatch
    ship deliver dispatch
    shipment delivery consignment
    deliver shipping
    parcel package
    courier carrier
    postage shipping
    arrived delivered
    send submit deliver
    sent dispatched shipped
    exchange replacement
    damage harm
    scratched damaged
    unopened sealed
    packaging wrapping
    clothes clothing garment
    clothing apparel
    shoes footwear
    cancel revoke withdraw
    cancellation withdrawal revocation
    cancel terminate
    terminate termination cancellation
    renew renewal extend
    renewal extension
    extend extension prolong
    extension prolongation
    expire expiry lapse
    expired lapsed
    expiry expiration
    deadline cutoff
    contract agreement
    signature signed
    receive receipt
    refuse reject decline
    reject refuse rejection
    rejection refusal
    deny refuse

    # associations and clubs
    association society
    organisation association
    organization association
    nonprofit charitable
    ngo nonprofit
    chairman chairperson president
    board committee
    treasurer cashier
    officer official
    delegate representative
    deputy substitute
    agm assembly
    quorum attendance
    attend attendance participate
    attendance presence
    attendee participant
    absent absence
    motion proposal
    dues subscription fee
    membership subscription
    appoint appointment nominate
    quit resign leave
    leave withdraw withdrawal
    leaving withdrawal resignation
    dissolve dissolution
    dissolution disband
    disband dissolve
    merge merger
    regional local
    volunteer voluntary
    unpaid voluntary
    honorary honour
    member participant
    eligible eligibility entitled
    qualify eligible

    # school, university, work
    cv resume
    boss chief leader head
    student pupil
    undergraduate student
    freshman student
    teacher instructor educator
    professor lecturer
    lecturer teacher
    tutor teacher
    trainer instructor coach
    headmaster principal
    principal headteacher
    university college
    uni university
    kindergarten nursery preschool
    daycare nursery childcare
    babysitter childminder
    class lesson course
    lecture class
    homework assignment coursework
    essay paper
    thesis dissertation
    exam examination test
    quiz test
    grades marks
    retake resit
    graduation degree
    degree diploma
    diploma certificate
    scholarship grant bursary
    tuition fees
    vacation holiday leave
    timetable schedule
    plagiarism copying
    plagiarise copy
    truancy absence
    canteen cafeteria
    textbook book
    dorm dormitory
    research study
    researcher scientist
    scholar researcher
    education schooling
    skill ability
    ability capability
    job work employment
    employee worker staff
    staff employees personnel
    coworker colleague
    employer company
    boss supervisor manager
    ceo executive director
    freelancer contractor
    intern trainee internship
    internship placement
    apprentice trainee
    apprenticeship training
    probation trial
    hire recruit employ
    hiring recruitment
    vacancy opening
    salary wage pay
    wages salary
    paycheck salary
    payslip payroll
    payday payroll
    rota schedule
    pto leave
    maternity pregnancy
    paternity parental
    pension retirement
    fired dismissed
    sack dismiss
    sacked dismissed
    dismissal termination
    layoff redundancy dismissal
    unemployed jobless
    unemployment jobless
    strike walkout
    disciplinary discipline
    misconduct wrongdoing
    conduct behaviour
    behavior conduct
    workplace office
    homeoffice telework remote
    commute travel
    overalls workwear
    perk allowance

    # health
    fever > temperature
    operation > surgery
    surgery operation
    mum mom mother
    dad father
    sick ill unwell
    ill sick
    doctor physician
    covid corona coronavirus
    smoke smoking
    illness disease sickness
    disorder condition
    ailment illness
    doc doctor physician
    gp doctor
    surgeon surgery
    dentist dental
    teeth dental
    hospital clinic
    ambulance emergency
    pharmacy chemist
    pharmacist chemist
    medicine medication drug
    meds medication
    pill tablet
    pills tablets
    painkiller analgesic
    prescription prescribed
    dose dosage
    overdose poisoning
    treatment therapy
    cure treatment
    heal healing recover
    therapist counsellor
    psychologist therapist
    patient sufferer
    pain ache
    painful sore
    headache migraine
    bellyache abdominal
    belly abdomen abdominal
    tummy abdomen stomach
    stomach abdomen gastric
    poop stool faeces
    poo stool feces
    stool faeces feces
    pee urine
    urine urinary
    diarrhea diarrhoea
    puke vomit
    nausea vomiting
    nauseous nausea
    dizzy dizziness vertigo
    faint collapse unconscious
    tired fatigue
    tiredness fatigue
    exhausted exhaustion fatigue
    sleepy drowsy
    sleepiness drowsiness
    insomnia sleeplessness
    feverish fever
    flu influenza
    germ bacteria
    germs bacteria
    bacteria bacterial
    infectious contagious transmissible
    vaccinated immunised
    jab vaccination vaccine
    vaccination immunisation immunization
    quarantine isolation
    swollen swelling
    swelling oedema
    rash eruption
    itchy itching
    bruise contusion
    injury trauma
    bleeding haemorrhage hemorrhage
    lung pulmonary
    lungs pulmonary
    breath breathing respiratory
    breathing respiration respiratory
    breathe breathing respiratory
    kidney renal
    liver hepatic
    eyesight vision
    vision sight
    cancer tumour tumor
    malignant cancerous
    chemo chemotherapy
    sugar glucose
    obese obesity overweight
    pregnant pregnancy
    miscarriage abortion
    abortion termination
    menstruation menstrual
    menopause climacteric
    sex sexual intercourse
    allergy allergic
    asthma asthmatic
    anxiety anxious
    scared afraid
    panic anxiety
    addiction dependence dependency
    drunk intoxicated
    booze alcohol
    smoke smoking tobacco
    cigarette tobacco smoking
    weed cannabis marijuana
    disability impairment
    handicapped disabled
    wheelchair accessible
    checkup examination
    appointment booking
    insurance insured coverage
    coverage cover
    caregiver carer
    poison toxic poisonous
    harmful damaging
    harmless safe
    mortality deaths
    lethal deadly fatal
    survivor survival
    lifespan longevity
    inherited hereditary genetic

    # home, city, travel
    rent lease
    house home building
    flat apartment
    lease tenancy rent
    rental lease
    tenant renter lessee
    landlord lessor
    accommodation lodging housing
    bedroom room
    roommate flatmate
    toilet restroom bathroom
    loo toilet
    fridge refrigerator
    lift elevator
    stairs staircase
    basement cellar
    furniture furnishings
    sofa couch
    outage failure
    leak leakage
    plumbing plumber
    renovation refurbishment
    garbage waste rubbish trash refuse
    litter rubbish
    bin container
    dustbin bin
    bulky oversized
    compost organic
    discard dispose
    dirty unclean
    noisy noise
    quiet silence
    puppy dog
    kitten cat
    cattle livestock
    farm agriculture
    farmer agriculture
    road street
    sidewalk pavement
    highway motorway
    downtown centre
    suburb district
    district borough
    area zone region
    village settlement
    council municipality
    authority agency
    id identification identity
    passport identification
    permit licence license
    visa permit
    proof evidence certificate
    deregister deregistration
    residence domicile
    car vehicle automobile
    truck lorry
    van vehicle
    bike bicycle
    cyclist bicycle
    motorbike motorcycle
    scooter moped
    train railway rail
    tram streetcar
    subway underground metro
    taxi cab
    ship vessel boat
    ferry boat
    plane aircraft jet
    airplane aircraft
    ticket fare
    passenger traveller
    pedestrian walker
    driver motorist
    fuel petrol
    accident crash collision
    traffic congestion
    jam congestion
    detour diversion
    route itinerary
    trip journey
    travel trip
    tour excursion
    excursion trip
    luggage baggage
    suitcase baggage
    carry bring
    hotel accommodation
    hostel accommodation
    reserve book reservation
    reservation booking
    booked reserved
    delay late
    postpone delay
    tourist visitor
    entry admission
    admission entrance
    departure leaving
    depart departure
    cinema movie film
    theatre theater
    football soccer
    game match
    referee umpire
    stadium arena
    beach coast
    coast shore
    island isle
    rainy rainfall
    snow snowfall
    sunny sunshine
    meal food
    drink beverage
    drinks beverages
    lunch meal
    snack food
    vegan vegetarian
    veggie vegetarian
    bringing carrying
    throw discard
    wildlife animals
    ancient antique
    kingdom monarchy realm
    slavery enslaved
    priest clergy
    pope papacy papal
    worship prayer
    pray prayer
    holy sacred
    bible scripture
    author writer
    poem poetry
    painter artist
    singer vocalist
    composer musician
    journalist reporter
    newspaper press
    media press
    publish publication
    tv television
    telly television
    biggest largest
    highest tallest
    width breadth
    born birth
    grave tomb
    funeral burial

    # more of members, clubs, services
    leaflet flyer brochure
    poster placard
    locker > storage
    clubhouse > premises
    premises > property
    property belongings
    belongings possessions property
    borrow lend loan
    borrower reader cardholder
    librarian staff
    gear > equipment
    equipment apparatus
    helmet > headgear
    sunscreen suncream
    lifeguard > supervision
    supervised accompanied
    chaperone guardian
    signup enrolment
    waitlist > queue
    crowded > capacity
    overcrowded > capacity
    noon midday
    midnight > night
    daily everyday
    annual yearly
    biannual semester
    tonight > evening
    autumn fall
    christmas xmas
    extinguisher > fire
    smash break damage
    misplaced > lost
    lost > loss
    compensation indemnity
    reimburse expenses
    mileage kilometres travel
    cashless > card
    coins > cash
    banknote > cash
    cheque > payment
    autopay > debit
    underpaid > wage
    haggle negotiate
    freebie free
    promo > discount
    preorder advance
    backorder > unavailable
    restock > available
    stocked > available
    wrapped > packaging
    leaky > defective
    spoiled > perishable
    rotten > perishable
    stale > expired
    allergic allergen
    dairy milk lactose
    toddler > child
    stroller pram pushchair
    nappy diaper
    crib cot
    granddaughter grandchild
    grandson grandchild
    fiance > partner
    girlfriend > partner
    boyfriend > partner
    roomie roommate
    sublet sublease
    subletting sublease
    housemate > tenant
    eviction > termination
    utilities electricity water
    thermostat > heating
    radiator > heating
    boiler > heating
    plumber > maintenance
    janitor caretaker
    caretaker janitor concierge
    handyman > maintenance
    maintenance upkeep servicing
    barbecue grill
    bbq barbecue grill
    grilling barbecue
    campfire > fire
    bonfire > fire
    fireworks pyrotechnics
    campsite campground
    caravan motorhome
    motorhome campervan
    kayak canoe
    muzzle > dog
    droppings faeces
    allotment plot garden
    pesticide herbicide
    weedkiller herbicide
    fertiliser manure
    manure > compost
    harvest crop
    drone drones unmanned
    cctv surveillance camera
    snoop spy
    eavesdrop > surveillance
    subpoena summons
    summons > court
    workaround alternative
    plaintiff claimant
    claimant > applicant
    notary > certified
    certified authenticated
    photocopy > copy
    envelope > letter
    mailbox letterbox inbox
    ballot > voting
    abstain abstention
    recount count
    referendum plebiscite
    petition > signatures
    councillor council
    alderman councillor
    ombudsman > complaints
    whistleblower > reporting
    nepotism favouritism
    favouritism > bias
    bully intimidate
    groping > harassment
    stalker stalking
    catcall > harassment
    sexism sexist gender
    homophobia > homophobic
    slur slurs derogatory
    nazi > extremist
    doxxing doxing personal
    doxing personal private
    doxxed personal private
    raid raiding attack
    brigading > raid
    impersonation pretend
    catfish impersonation
    pretend impersonate
    selfbot > automated
    automation automatic
    autopost > scheduled
    selfie > picture
    wallpaper > background
    watermark > logo
    logo > emblem
    artwork > art
    fanart > artwork
    remix > derivative
    copyright > intellectual
    piracy copyright
    pirated piracy copyright
    flame > insult
    flaming > insults
    rant > complaint
    feud dispute
    banter > jokes
    offtopic > topic
    crosspost > duplicate
    repost > duplicate
    lurk > inactive
    lurker > inactive
    experienced advanced
    expert specialist
    amateur > hobbyist
    matchmaking > pairing
    teammate > partner
    cheater > cheating
    aimbot > cheating
    exploit vulnerability abuse
    vulnerability weakness exploit
    glitching > exploit
    ragequit > leave
    noshow > absence
    playoff > final
    savegame > save
    quest > mission
    mod modification
    modded modified
    controller > gamepad
    joystick controller
    framerate > frames
    stutter > lag
    stuttering > lag
    choppy > lag
    ping latency
    disconnects > connection
    corrupt corrupted damaged
    garbled > encoding
    overheating > temperature
    overheat > temperature
    touchscreen > screen
    stylus > pen
    smartwatch > watch
    earbuds > headphones
    earbud > headphones
    recharge charge
    powerbank > battery
    router modem
    hotspot > wifi
    vpn > tunnel
    antivirus > malware
    spyware > malware
    ransomware > malware
    trojan > malware
    passkey > password
    fingerprint biometric
    2fa > authenticator
    otp > code
    sso login
    signin > logon
    gdpr > privacy
    telemetry analytics statistics
    stats > statistics
    graph chart diagram
    spreadsheet excel table
    slideshow > presentation
    pdf > document
    zip archive compressed
    unzip > extract
    extract unpack
    decompress > extract
    subfolder subdirectory
    readonly > permission
    overwrite replace
    autosave > save
    autocorrect > spelling
    spellcheck > spelling
    uppercase capital
    footnote > reference
    bibliography > references
    cite citation quote
    citation > quotation
    quotation quote
    summary abstract
    summarise summarize
    glossary > terms
    slang jargon
    wildcard asterisk
    asterisk star
    checksum hash
    whitespace > spaces
    brackets parentheses
    regex > pattern
    concatenate > join
    concatenation > join
    subtract minus
    multiply multiplication
    sqrt > root
    shuffle > random
    dedupe duplicates distinct
    duplicates distinct unique
    subclass > derived
    superclass > parent
    instantiate > instance
    segfault > crash
    traceback exception
    stacktrace traceback
    stdout > output
    stdin > input
    stderr > error
    console terminal
    cli > command
    gui > interface
    ui > interface
    api > interface
    webhook > callback
    callback handler
    daemon > service
    scheduler cron
    vm > virtual
    failover redundancy
    throttle > limit
    throttled limited
    ratelimit > limit
    bottleneck > performance
    benchmark > performance
    profiling > performance
    rollout > release
    hotfix > patch
    changelog > release
    semver > version
    prerequisites > requirements
    linter lint
    formatter formatting
    unittest > test
    pullrequest > contribution
    contributor > contribution
    maintainer > developer
    opensource > source

    # more of health, work, the world
    paracetamol acetaminophen
    ibuprofen > painkiller
    ointment > cream
    bandage dressing
    crutches > mobility
    xray > radiology
    mri > imaging
    ultrasound > imaging
    sneezing > droplets
    droplets aerosol
    aerosol airborne
    facemask > mask
    handwash handwashing hygiene
    sanitiser sanitizer disinfectant
    bleach > disinfectant
    asymptomatic symptomless
    lockdown curfew restrictions
    ventilation respirator
    icu > intensive
    relapse recurrence
    hayfever > pollen
    pollen allergy
    eczema dermatitis
    pimple > acne
    lice > louse
    mosquito > insect
    frostbite hypothermia
    seizure epilepsy convulsion
    dementia alzheimer
    gallstones gallbladder
    kidneystone kidney
    heartburn reflux
    indigestion dyspepsia
    incontinence > bladder
    bedwetting incontinence
    testicle testicular
    breastfeed breastfeeding
    breastfeeding lactation
    midwife obstetric
    csection caesarean
    caesarean cesarean
    impotence erectile
    schizophrenia psychosis
    mindfulness meditation
    counselling therapy
    physio physiotherapy
    prosthesis > artificial
    transplant > organ
    transfusion > blood
    anaemia anemia iron
    cholesterol > lipid
    hangover > alcohol
    cocaine > drugs
    heroin > opioid
    opioid opiate
    steroids > doping
    autopsy postmortem
    coffin > burial
    hospice palliative

    # more of news
    airstrike > bombardment
    airstrikes > bombardment
    shelling > artillery
    warship > naval
    warplane > aircraft
    gunman shooter attacker
    hitman > assassin
    mobilisation conscription
    genocide massacre extermination
    massacre slaughter
    atrocity > massacre
    warcrime > atrocity
    landmine mine
    radioactive radiation nuclear
    uranium > nuclear
    warhead > nuclear
    icbm missile
    nonproliferation proliferation
    arsenal stockpile
    blockade siege
    embargo blockade
    smuggle smuggling trafficking
    smuggler trafficker
    cartel > gang
    gang > criminal
    pirate > piracy
    ransom > extortion
    extremism radicalism
    radical > extremist
    fanatic > extremist
    jihadist islamist
    settler settlement
    secession independence
    separatist > secession
    billionaire tycoon
    tycoon magnate
    lobbyist lobbying
    whistleblowing > disclosure
    hoax > false
    austerity > cuts
    cutbacks > cuts
    bailout rescue
    boycott embargo
    protectionism > tariffs
    outsourcing offshoring
    sweatshop > labour
    minimumwage > wage
    pensioners retirees
    slum shantytown
    slums shantytowns
    beggar > begging
    foodbank > food
    greenhouse > emissions
    co2 carbon
    wildfire > fire
    bushfire wildfire
    volcano eruption volcanic
    landslide mudslide
    aftershock earthquake
    blizzard > snowstorm
    deforestation > logging
    poaching > hunting
    overfishing > fishing
    endangered > extinction
    fracking > shale
    coalmine > coal
    hydropower > hydroelectric
    spaceship spacecraft
    spacecraft > probe
    astronaut cosmonaut

    # what people type > what texts write; not the other way round
    afk > inactive
    alt > account
    alts > accounts
    app > program
    args > arguments
    auth > authentication
    beer > alcohol
    bf > boyfriend partner
    bloke > man
    boy > male
    breakfast > meals
    broke > bankrupt
    bucks > money
    buff > increase
    burger > food
    busses > buses
    bust > broken
    cat > pet animal
    chemist > pharmacy
    chick > woman
    cigs > cigarettes tobacco
    config > settings
    convo > conversation
    cops > officers
    cuss > profanity
    dinner > meals
    dms > messages
    dog > animals
    dough > money
    drunk > alcohol
    fight > dispute
    fine > penalty
    flat > apartment
    fridge > appliance
    garbage > disposal
    gas > petrol fuel
    gf > girlfriend partner
    gibberish > encoding
    gig > job concert
    girl > female woman
    grade > mark
    gran > grandmother
    granddad > grandfather
    granny > grandmother
    guys > members participants
    hamster > pet
    hubby > husband
    hurt > pain painful
    ign > username
    jab > immunisation
    jail > detention
    juice > beverage
    kiddo > child
    knackered > tired
    knock > bruise
    lad > boy
    late > overdue delayed
    lorry > vehicle
    luggage > bags suitcase
    lunch > meals
    lvl > level
    mates > friends
    missus > wife
    money > payment fee
    nan > grandmother
    nerf > reduce
    nude > explicit
    papers > documents
    paperwork > documents forms
    period > menstruation menstrual
    perms > permissions
    pfp > avatar picture
    pics > pictures images
    pizza > food
    plane > flight
    popup > window dialog
    porn > explicit adult
    puppy > pet
    racist > hateful
    rig > computer
    rubbish > disposal
    sack > dismissal
    selfie > photo
    shirt > clothing
    smurf > account
    specs > requirements
    stuff > content data items
    teen > minor
    teens > minors
    telly > broadcasting
    toon > character
    tram > transport
    trash > disposal bin
    trousers > clothing
    typo > error
    vet > veterinary veterinarian
    vid > video
    vids > videos
    weed > drugs
    wheelchair > accessibility disabled
    wine > alcohol
    wreck > damage
    xp > experience
    ping > notification mention notify
    pings > notifications mentions
    typed > entered written messages questions
    wrote > written posted message
    nuke > delete
    yeet > remove delete
    ditch > leave cancel
    snitch > report
    dodgy > suspicious
    sketchy > suspicious
    creepy > harassment
    meetup > meeting gathering
    hangout > meeting gathering
    owe > arrears outstanding
    skint > poverty hardship
    join > registration membership admission
    joining > registration membership admission
    leave > departure exit cancellation
    quit > resignation cancellation termination
    paid > fee
    eat > food meal
    drink > alcohol beverage
    worth > value
    hurts > pain
    gone > missing lost
    vanished > missing lost
    disappeared > missing lost deleted
    stuck > frozen unresponsive
    won > winner victory
    scared > fear anxiety
    kicked > removed expelled
    banned > excluded suspended
    unbanned > appeal reinstated
    muted > silenced timeout
    allowed > permission
    money > funds dues
    cash > payment
    early > premature advance
    faster > performance speed
    nicer > improved
    uni > campus
    bucks > fee
    freebies > gratis complimentary
    sneak > smuggle
    lads > members
    whine > complain
    moan > complain
    nag > remind
    scold > reprimand warning
    telloff > reprimand
    teach > training lessons
    lessons > training classes
    taught > instruction
    wage > remuneration
    salary > remuneration
    perks > fringe
    holidays > vacation leave
    payout > disbursement
    broke > breakage
    smashed > breakage damage
    ripped > torn damage
    torn > damaged
    dented > damaged
    wet > water damage
    wrong > incorrect mistaken
    mixup > error
    muddle > confusion
    photo > image
    gran > grandparent
    babies > infants newborns
    tots > toddlers children
    bully > intimidation
    creep > harassment
    nasty > abusive offensive
    rude > abusive
    cursing > profanity
    yelling > shouting abusive
    shout > shouting
    lied > false untrue
    cheat > dishonest misconduct
    sneaky > dishonest
    phoney > fake counterfeit
    knockoff > counterfeit imitation
    swiped > stolen theft
    robbed > stolen theft
    mugged > robbery assault
    punched > assault violence
    punch > assault violence
    slap > violence
    fight > altercation
    fighting > hostilities violence
    bombs > munitions explosives
    bullets > ammunition
    guns > armament weapons
    nukes > warheads nuclear
    troops > forces
    army > forces
    tanks > armour
    boss > employer
    bosses > management employers
    workers > labour workforce
    staff > workforce
    folks > residents members
    voters > electorate
    cops > enforcement
    jailed > imprisoned detained sentenced
    locked > imprisoned
    shot > gunfire killed
    stabbed > knife attack
    drowned > drowning
    starved > famine
    flooded > inundated
    burnt > fire
    bust > bankrupt insolvent
    prices > inflation costs
    pricey > expensive cost
    cheapest > lowest price
    priciest > expensive
    fees > charges tariff
    tummy > digestive abdominal
    belly > digestive
    throwing > vomiting
    puking > vomiting nausea
    peeing > urination urinary
    pooping > defecation bowel
    farts > flatulence
    snot > mucus nasal
    phlegm > mucus sputum
    zits > acne
    spots > rash acne
    bumps > rash swelling
    lump > swelling tumour
    lumps > swelling tumours
    shaking > tremor
    shivering > chills
    chills > fever shivering
    sweating > perspiration
    sweaty > perspiration
    numb > numbness
    tingly > tingling
    wheezing > respiratory asthma
    wheeze > asthma respiratory
    snoring > apnoea apnea
    forgetful > memory dementia
    confused > confusion disorientation
    moody > mood depression
    grumpy > irritability
    weak > weakness
    skinny > underweight
    fat > overweight obesity
    germs > pathogens microbes
    bug > infection
    shots > vaccinations
    needle > injection
    meds > drugs
    jabs > vaccinations
    checkup > screening
    kids > paediatric pediatric
    mums > mothers maternal
    mom > maternal
    mum > maternal
    pregnant > maternal antenatal prenatal
    """
PHRASES = """
    # removing, stopping, switching
    get rid of = delete remove dispose discard
    get/take it down = remove delete
    take down = remove delete
    take off = remove
    take out = remove withdraw
    take away = remove confiscate revoke
    take back = return withdraw revoke
    throw/chuck/toss away/out = discard dispose waste
    wipe out/off = erase delete
    clear out = delete purge
    scratch/cross out = delete remove
    cut off = disconnect terminate
    cut down = reduce
    cut back = reduce
    cut out = remove
    leave out = omit exclude
    rule out = exclude
    kick/throw/chuck/boot out = expel remove exclude
    kick/boot off = remove expel
    get kicked/banned/booted = expulsion ban
    shut/close down = close terminate shutdown
    shut up = silence mute
    turn/switch off = disable deactivate
    turn/switch on = enable activate
    turn/switch down = reduce decline
    turn down = refuse reject decline
    turn up = attend appear arrive
    turn/switch into = convert
    turn in = submit
    switch/change over = migrate change
    call off = cancel
    back out = withdraw cancel
    pull out = withdraw
    drop out = withdraw leave
    opt out = decline withdraw unsubscribe refuse
    opt in = consent agree
    give up = quit resign surrender abandon
    pack in = quit cease
    step down = resign resignation
    stand down = resign resignation
    wind up = dissolve dissolution
    break up = dissolve disband separate
    break down = failure fail malfunction
    broke down = failure breakdown
    fall apart = collapse
    blow up = explode explosion
    burn down = fire destroyed
    knock down = demolish
    tear down = demolish remove
    pull down = demolish
    rip off = scam fraud overcharge
    ripped off = scam fraud
    wear out = worn
    run out = expire exhausted expiry
    ran out = expired exhausted
    used up = exhausted
    use up = exhaust consume
    sold out = unavailable
    out of stock = unavailable availability
    out of order = defective broken
    out of date = outdated obsolete expired
    up to date = current latest
    # joining, leaving, accounts
    sign/signed up = register registration enrol subscribe
    sign on = register employment
    sign in = login authenticate authentication
    sign out/off = logout
    log in/on/into = login authenticate authentication
    log out/off = logout
    logged out = logout session
    locked out = access locked recovery
    lock out = access locked
    set up = install configure create establish installation
    put in = insert enter install submit
    put up = post upload
    put out = publish extinguish
    put off = postpone delay
    put back = restore return
    put down = deposit enter
    put together = assemble compile
    put away = store
    put through = connect
    join up = membership register
    join in = participate
    take part = participate participation attend
    be part of = member membership
    become part of = join member
    get in = enter access admission entry
    get into = enter access join admission
    let in = admit admission entry
    let back in = readmit reinstate
    come back = return rejoin
    get/come back in = rejoin readmission
    get/got back = recover restore return refund
    get/got out of = cancel leave withdraw
    get out = leave exit
    move out = leave vacate notice
    move in = occupy
    move to = relocate transfer
    hand over = transfer surrender deliver
    pass on = transfer disclose share
    pass/give out = distribute disclose
    hand out = distribute
    give away = disclose donate
    give/hand/send/bring/take back = return refund
    send in = submit
    hand in = submit submission
    send out = dispatch distribute
    send off = dispatch
    send over = transfer
    fill in/out = complete form
    filled in/out = complete form
    write down = record document
    write up = report document
    write off = depreciation
    sign off = approve approval
    back up = backup copy
    save up = accumulate
    keep/hold on to = retain keep
    hang on to = retain keep
    get hold of = contact reach obtain
    get in touch = contact
    in touch with = contact
    reach out = contact
    speak/talk to = contact consult
    get through to = contact reach
    call up = phone contact
    ring up = phone call
    phone up = call contact
    look up = search find
    look for = search find seek
    look after = maintain care
    take care of = maintain care manage
    look into = investigate examine
    look over = review inspect
    look through = browse review
    look at = view inspect
    look forward = expect
    check out = borrow review payment
    check in = arrival registration
    check over = inspect review
    find out = discover learn determine
    figure/work out = determine calculate solve
    sort out = resolve solve settle
    point out = indicate mention
    speak up = report
    own up = admit confess
    stand up for = defend
    stand for = abbreviation meaning
    stick to = comply follow adhere
    go/goes against = violate breach
    go up = increase rise
    go down = decrease fall decline
    went up = increase rose
    went down = decrease fell
    go off = explode alarm
    go back = return revert restore
    go back to = return revert
    go ahead = proceed approval
    go wrong = fail error
    goes wrong = fail error
    went wrong = fail failed error
    go bust = bankrupt insolvency
    went bust = bankrupt bankruptcy
    gone missing = lost missing
    go missing = lost
    went missing = lost
    went off = exploded
    come up with = propose invent develop
    came up with = invented proposed developed
    come from = origin originate
    came from = origin originated
    come out = release published
    came out = released published
    come across = encounter
    come over = visit
    come along = attend
    comes with = includes included
    come down with = infected illness
    bring up = raise mention
    bring in = introduce
    brought in = introduced
    bring along = carry
    bring about = cause
    bring forward = advance
    carry on = continue
    carry out = perform execute conduct
    carry over = transfer
    keep going = continue
    keep on = continue
    keep up = maintain
    keep out = exclude prevent
    keep away = avoid
    keep track of = track monitor record
    keep an eye on = monitor supervise
    keep secret = confidential
    keep quiet = confidential silence
    keep from = prevent
    stay away = avoid absence
    stay over = overnight
    make up = invent fabricate
    made up = invented fabricated
    make sure = ensure verify
    make out = distinguish
    make fun of = mock bullying harassment
    take over = assume succeed
    took over = assumed succeeded
    take on = hire employ
    take apart = disassemble
    take place = held occur
    took place = held occurred
    take long = duration
    take into account = consider
    take to court = sue lawsuit
    taken to court = sued lawsuit
    pick out = choose select
    pick up = collect collection
    picked on = bullying harassment
    pick on = bullying harass
    drop off = deliver deposit
    drop by = visit
    stop by = visit
    pop in = visit
    hang out = meet
    meet up = meeting
    show up = appear attend
    showed up = appeared attended
    show off = display
    start over = restart reset
    start again = restart reset
    start up = launch boot
    start off = begin
    kick off = start begin
    set off = trigger depart
    set out = depart
    set aside = reserve
    speed up = accelerate optimise performance
    slow down = reduce performance delay
    go faster = speed performance
    make faster = optimise speed performance
    too slow = performance slow
    catch up = recover
    catch fire = ignite
    caught fire = ignited burned
    fall out = dispute
    fall behind = arrears delay
    fall for = scam
    fall over = accident fall
    fell over = fall accident
    pay back = repay refund repayment
    pay for = cover cost fee
    pay off = repay
    pay up = payment
    paid for = covered funded
    pay in = deposit
    pay less = discount reduced
    chip in = contribute
    shell out = pay
    cough up = pay
    money back = refund reimbursement
    my money = refund payment
    get paid = salary payment wages
    save money = discount reduced
    cost/costs extra = surcharge additional
    for free = free gratis
    free of charge = free gratis
    how much is/are/does/do = price cost fee charge
    how much for = price cost fee
    how big = size maximum
    how long = duration
    how often = frequency
    how far = distance
    how old = age
    how tall = height
    how heavy = weight
    how fast = speed
    how come = reason
    what time = hours
    when open = opening hours
    opening hours/times = open hours
    closing time = closed hours
    open on/till/until = hours opening
    close at = hours closed
    last day = deadline
    last date = deadline
    last minute = short notice
    on time = punctual deadline
    too late = late deadline overdue
    in time = deadline
    ahead of time = advance
    in advance = prior
    right away = immediately
    straight away = immediately
    right now = currently immediately
    at once = immediately simultaneously
    at the same time = simultaneously concurrent
    at the moment = currently
    for now = temporarily
    for good = permanently permanent
    for ever = permanently permanent
    over and over = repeatedly
    once in a while = occasionally
    now and then = occasionally
    day off = leave holiday
    days off = leave holiday
    time off = leave holiday vacation absence
    off sick = illness sick absence
    call in sick = illness sick notification
    called in sick = sick absence
    phone in sick = sick notification
    sick note = certificate medical
    sick day/days = sick leave
    sick pay = illness
    work from home = remote telework homeworking
    working from home = remote telework
    get fired/sacked = dismissal termination
    got fired/sacked = dismissal termination
    lay off = dismissal redundancy
    laid off = dismissed redundancy
    hand in my notice = resign resignation
    give notice = terminate notice
    pay rise = salary increase
    pay raise = salary increase
    pay slip = payroll salary
    boss around = supervise
    in charge = responsible head lead
    runs this = owner administrator operator
    who runs = owner administrator operator
    run by = managed operated
    deal with = handle resolve process
    handle with care = fragile
    put up with = tolerate
    stand by = support
    stick up for = defend support
    back to normal = recovery restored
    old people = elderly seniors
    old folks = elderly seniors
    young people = youth
    little kids = children
    little ones = children
    grown up = adult
    grown ups = adults
    grow up = childhood raised
    grew up = childhood raised
    brought up = raised
    under age = minor minors
    under 18 = minor minors
    over 18 = adult adults
    age limit = minimum age
    how old do = minimum age
    get married = marriage wed
    got married = marriage married
    split up = separation divorce
    splitting up = separation divorce
    break up with = separation
    have a baby/kid/child = pregnancy birth maternity
    having a baby/kid/child = pregnancy birth maternity
    expecting a baby = pregnancy pregnant
    knocked up = pregnant pregnancy
    pass/passed away = die death died deceased
    kick the bucket = die death
    drop dead = die death
    kill myself/himself/herself/themselves = suicide
    killed himself/herself/themselves = suicide
    hurt myself/himself/herself/themselves = injury
    # health
    heart attack = myocardial infarction
    high blood pressure = hypertension
    low blood pressure = hypotension
    blood sugar = glucose
    high blood sugar = hyperglycaemia hyperglycemia
    low blood sugar = hypoglycaemia hypoglycemia
    blood clot = thrombosis embolism
    blood test = laboratory
    throw/threw up = vomit vomiting
    feel sick = nausea
    feeling sick = nausea
    pass/passed out = faint unconscious
    black/blacked out = unconscious faint
    came down with = infected infection
    catch a cold = infection
    runny nose = rhinitis nasal
    stuffy nose = congestion nasal
    blocked nose = congestion nasal
    sore throat = pharyngitis
    short of breath = dyspnoea dyspnea breathlessness breathing
    out of breath = breathlessness dyspnea
    t/cant/cannot breathe = dyspnea breathing respiratory
    trouble breathing = dyspnea respiratory breathing
    tummy ache = abdominal stomach
    stomach ache = abdominal
    belly ache = abdominal
    upset stomach = indigestion nausea
    the runs = diarrhoea diarrhea
    loose stools = diarrhoea diarrhea
    t/cant/cannot poop/poo = constipation
    hair loss = alopecia
    losing hair = alopecia
    pins and needles = tingling numbness
    broken bone/arm/leg/wrist/ankle = fracture
    broke my arm/leg/wrist/ankle = fracture
    nose bleed = epistaxis bleeding
    t/cant/cannot sleep = insomnia
    trouble sleeping = insomnia
    put on weight = gain obesity
    lose weight = weight reduction
    losing weight = weight reduction
    eat/eating healthy = nutrition diet
    work out = exercise
    working out = exercise
    fall ill = illness
    fell ill = illness
    get better = recover recovery heal
    getting better = recovery improvement
    feel better = recovery
    get over = recover recovery
    get worse = worsen deteriorate
    getting worse = worsening deteriorate
    get well = recover
    wear off = duration
    side effect/effects = adverse
    family doctor = gp physician
    eye doctor = ophthalmologist
    skin doctor = dermatologist
    heart doctor = cardiologist
    kids doctor = paediatrician pediatrician
    animal doctor = veterinarian veterinary
    shots for = vaccination vaccine
    get a shot/jab = vaccination vaccine
    birth control = contraception contraceptive
    morning after pill = contraception
    time of the month = menstruation
    on the pill = contraceptive
    # law, city, travel
    against the law/rules = illegal forbidden prohibited unlawful violation
    break/breaking the law = illegal violation offence
    break/breaking the rules/rule = violation breach
    broke the rules/law/rule = violation violated breach
    not allowed/permitted = forbidden prohibited
    allowed to = permitted may permission
    have to = must required mandatory
    has to = must required
    got to = must required
    supposed to = must required should
    do i/we need = required necessary requirement
    in trouble = sanction penalty
    get in trouble = sanction penalty punished
    get into trouble = sanction penalty punished
    get away with = unpunished
    locked up = imprisoned detained
    lock up = imprison detain
    put in jail/prison = imprisoned imprisonment
    go to jail/prison = imprisonment
    went to jail/prison = imprisoned
    beat up = assault
    beaten up = assault
    break in = burglary
    broke in/into = burglary
    broken into = burglary
    run over = accident
    ran over = accident
    hit and run = accident
    own fault = negligence liability
    who pays = liable liability cost
    last will = testament
    living together = cohabitation household
    next of kin = relatives
    power cut = outage
    power outage = blackout
    fire brigade = firefighters
    fire department = firefighters
    town/city hall = municipality council
    city council = municipality
    driving licence/license = driver permit
    id card = identification identity
    id papers = identification passport
    proof of address = residence
    change address = relocation residence registration
    changed address = relocation
    moving house = relocation
    move house = relocation
    move away = relocation departure
    throw/put the rubbish/trash out = waste collection
    bulky waste = oversized furniture
    put the bins out = waste collection
    park my car = parking
    get around = transport
    get there = directions transport route
    get off = alight disembark
    check my luggage = baggage
    carry on bag = baggage cabin
    missed my flight/train/bus = missed connection
    see the sights = attractions
    place to stay = accommodation hotel
    places to stay = accommodation hotel
    eat out = restaurant
    go for a walk = hike trail
    # machines and programs
    blue screen = crash
    does nothing = unresponsive
    t/doesnt/wont/dont start = boot startup failure
    t/doesnt/wont/dont work = error problem troubleshooting broken
    not working/work = error problem troubleshooting defective
    stopped working = failure defective error
    t/doesnt/wont load = error loading
    keeps crashing = crash error
    hung up = frozen unresponsive
    freeze up = unresponsive
    plug in = connect insert
    plugged in = connected
    hook up = connect connection
    link up = connect link
    tie together = link
    boot up = startup start
    power up = start
    power down = shutdown
    wake up = resume
    type in = enter input
    key in = enter input
    click on = select
    tap on = select
    scroll down = page
    print out = output
    get bigger = enlarge increase grow
    get smaller = shrink decrease
    make bigger = enlarge increase resize
    make smaller = shrink reduce resize compress
    line up = align alignment
    break into pieces = split
    cut into = split divide
    chop up = split
    stick together = concatenate join merge
    glue together = concatenate join
    put in order = sort
    add up = sum total
    count up = sum total
    round up/down = rounding
    leave blank = empty optional
    leave empty = optional blank
    go live = deploy release
    roll out = deploy release
    roll back = revert rollback undo
    go back to an old/older version = revert downgrade
    older version = previous earlier
    old version = previous earlier
    new version = release update latest
    get the latest/newest = update upgrade
    up and running = install start
    get started = setup introduction tutorial
    getting started = setup introduction tutorial
    step by step = tutorial guide instructions
    how do you/i use = usage instructions
    tech support = helpdesk support
    help desk = support
    out of memory = ram memory
    run out of memory/space = memory storage
    take up space = size storage
    save my work = save backup
    lost my password = reset forgotten password
    forgot my password = reset password recovery
    change my name = rename nickname
    show my name = display
    see my messages/data/stuff/chats = access visible read
    who can see = visible access privacy
    who sees = visible access privacy
    who reads = access privacy
    listen in = eavesdrop record
    spy on = monitor surveillance
    keep/store my stuff/data/messages = retention storage stored
    write code = programming
    # community and games
    let go = dismiss release
    join a call = voice
    voice chat = voice channel
    hang up = disconnect end
    pipe down = silence
    call names = insult harassment
    calling names = insult harassment
    calls me names = insult harassment
    leave me alone = block harassment
    leaves me alone = harassment
    being mean = harassment bullying rude
    be mean = harassment bullying rude
    is mean = harassment bullying
    swear words = profanity language
    bad words = profanity swearing
    bad language = profanity
    dirty pictures/pics = explicit nsfw
    dirty jokes = explicit nsfw
    hate speech = hateful discrimination
    tell on = report
    turn someone in = report
    rat out = report
    speak to a human = contact support
    talk to a human = contact support
    talk to someone = contact support
    in charge of = responsible manage
    second chance = appeal
    get unbanned = appeal
    let me back = appeal
    level up = rank experience
    ranks up = level
    rank up = level
    get promoted = promotion
    show up online = status
    hide my = privacy visibility
    team up = cooperate team
    take turns = alternate rotation
    sit out = skip
    give a present = gift
    give a thumbs up = approve like
    vote for = elect election
    vote in = elect elected
    vote out = remove recall
    voted out = removed recall
    have a say = vote participation
    get elected = election
    hold a meeting = convene assembly
    call a meeting = convene
    how many people needed = quorum majority
    enough people = quorum
    tax deductible = deduction donation
    write off tax = deduction
    hand down = inherit
    # news and economy
    stand up to = oppose
    stood up to = opposed
    back down = retreat concede
    give in = concede surrender
    gave in = conceded surrendered
    hit back = retaliate retaliation
    hit back at = retaliate
    fight back = resist retaliate
    fought back = resisted
    cave in = collapse
    crack down = crackdown repression
    took power = coup seized
    take power = seize
    thrown out = expelled removed
    kicked out = expelled expulsion removed
    chucked out = expelled
    driven out = expelled displaced
    drove out = expelled
    run away = flee escape
    ran away = fled escaped
    get away = escape
    break out = escape erupt outbreak
    broke out = erupted began outbreak
    break off = suspend sever
    broke off = suspended severed
    call for = demand urge
    called for = demanded urged
    call on = urge
    called on = urged
    ask for = request
    asked for = requested
    speak out = criticise denounce
    spoke out = criticised denounced
    talk over = discuss
    talk into = persuade
    agree on/to = agreement accord
    agreed on/to = agreement accord
    get along = relations cooperate
    team up with = ally alliance
    side with = support ally
    step in = intervene
    stepped in = intervened
    step up = increase intensify
    pile up = accumulate
    build up = accumulate
    add on = addition
    go to war = invade
    went to war = invaded
    start a war = invade
    shoot down = downed
    shot down = downed
    wiped out = destroyed annihilated
    wipe out = destroy annihilate
    die out = extinct extinction
    died out = extinct extinction
    run for = candidate candidacy
    ran for = candidate
    get in power = elected
    rich people = wealthy
    poor people = poverty
    jobs lost = unemployment layoffs
    lose jobs/job = unemployment dismissal layoffs
    lost jobs/job = unemployment layoffs
    out of work = unemployed unemployment
    make money = earn profit income
    made money = profit earned
    lose money = loss deficit
    lost money = loss deficit
    in debt = indebted owed
    in the red = deficit debt
    buy out = acquire acquisition
    bought out = acquired acquisition
    taken over = acquired takeover
    buy up = acquire
    bought up = acquired
    cover up = conceal concealment
    covered up = concealed
    hush up = conceal
    let down = disappoint betray
    leak out = disclosed
    global warming = climate
    fake news = disinformation misinformation
    nuclear bomb = warhead
    atom bomb = nuclear
    # more of members, clubs, shops, health
    tell off = reprimand warning
    told off = reprimand warning
    get rid = delete remove
    rid of = delete remove dispose
    delete my account = closure deletion
    close my account = deletion closure
    mess up = error mistake
    messed up = error mistake
    screw up = error mistake
    screwed up = error mistake
    fed up = dissatisfied complaint
    not happy = dissatisfied complaint
    not satisfied = dissatisfied refund
    change my mind = withdrawal cancel return
    changed my mind = withdrawal cancel return
    send it back = return
    wrong size = exchange return
    wrong item = incorrect exchange return
    never arrived = lost delivery
    never came = lost delivery missing
    not arrived = lost delivery delayed
    still waiting = delay delayed
    where is my = tracking status
    got lost = lost
    turned up broken = damaged
    came broken/damaged = damaged defective
    fell off = detached
    paid twice = duplicate charge refund
    charged twice = duplicate refund
    double charged = duplicate refund
    sign my kid/child/son/daughter = registration enrolment
    bring a friend = guest visitor
    bring my dog/cat/pet = animals pets
    bring my kid/kids/child = children
    come along with = accompany
    drop in = visit
    pull up = retrieve
    open to anyone/everyone = public
    anyone can join = admission membership
    who can join = membership eligibility admission
    can anyone join = membership eligibility admission
    how do i join = membership registration admission
    how do i leave = cancellation resignation
    how do i pay = payment methods
    how do i stop = cancel disable
    make a complaint = complaint grievance
    be the boss = chair leadership
    run the club/group/place = board committee management
    runs the club/group/place/show = board committee management
    make the rules = policy board
    makes the rules = policy board
    make decisions = decide board resolution
    get a say = vote
    speak my mind = opinion
    talk behind = gossip harassment
    pick a fight = provoke harassment
    stir up trouble = provoke
    wind people up = provoke trolling
    be nice = respectful courteous
    play fair = fairness cheating
    have a go = attempt try
    mess around/about = disruptive
    knock it off = cease
    watch over = supervise monitor
    keep safe = protect security
    keep private = confidential privacy
    made public = published disclosed
    make public = publish disclose
    sell my data = disclosure third
    give my data = disclosure third share
    look at my = access read
    find me = location visible
    track me = tracking location
    get hacked = compromised security
    got hacked = compromised security
    got into my account = compromised unauthorised
    someone else = third another
    hand me down = used
    second hand = used
    brand new = unused
    as good as new = unused
    run low = shortage
    sell out = unavailable
    top up = recharge credit
    cash out = withdraw withdrawal payout
    cash in = redeem
    trade in = exchange
    use it again = reuse
    use up my = consume
    money off = discount reduction
    half price = discount reduced
    kids go free = children free
    old age pension = retirement
    look after myself = care
    look after kids/children = childcare
    look after old = care elderly
    feel down = depression depressed
    feeling down = depression depressed
    freak out = panic anxiety
    freaking out = panic anxiety
    stressed out = stress
    heart racing = palpitations
    heart beats fast = palpitations tachycardia
    heart skips = palpitations arrhythmia
    see stars = dizziness
    ringing in = tinnitus
    seeing double = diplopia
    blurry vision = visual
    lost my voice = hoarseness laryngitis
    lose my voice = hoarseness laryngitis
    swollen ankles/feet/legs = oedema edema
    bad back = lumbar
    sore back = lumbar
    stiff neck = meningitis neck
    bad breath = halitosis
    bleeding gums = gingivitis
    water works = urinary
    kids shots = vaccination childhood
    how does it spread = transmission
    passed on = transmitted inherited transmission
    catch it = infected infection transmission
    catch it from = infected transmission
    caught it = infected infection
    come into contact = exposure exposed
    stay home = quarantine isolation
    stay at home = quarantine isolation lockdown
    keep apart/distance = distancing
    wear a mask = masks protective
    wash my hands = hygiene handwashing
    """
FAMILIES = """
    able ability
    advise advice
    analyse analysis
    analyze analysis
    bear birth born
    behave behaviour behavior
    believe belief
    bleed blood
    choose choice
    complain complaint
    deep depth
    destroy destruction destructive
    die death dead
    enter entry entrance
    exceed excess
    expire expiry
    extend extent
    fly flight
    food feed
    free freedom
    give gift
    grow growth
    hate hatred
    heal health
    high height
    hot heat
    injure injury
    know knowledge
    laugh laughter
    live life alive
    long length lengthen
    lose loss
    marry marriage
    moderate moderator
    pay payment
    poison poisonous
    poor poverty
    proceed procedure
    prove proof
    pursue pursuit
    receive receipt
    relieve relief
    respond response
    safe safety
    see sight
    sell sale
    serve service
    shoot shot
    sing song
    speak speech
    steal theft
    strong strength strengthen
    succeed success successful
    think thought
    threat threaten
    true truth
    try trial
    warm warmth
    weigh weight
    wide width widen
    wise wisdom
    young youth
    """
