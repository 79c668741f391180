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
    chick > woman
    cigs > cigarettes tobacco
    config > settings
    convo > conversation
    cops > officers
    cuss > profanity
    dinner > meals
    dms > messages
    message messages > dm dms
    dog > animals
    dough > money
    drunk > alcohol
    fight > dispute
    fine > penalty
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
    broke > breakage
    smashed > breakage damage
    ripped > torn damage
    torn > damaged
    dented > damaged
    wet > water damage
    wrong > incorrect mistaken
    mixup > error
    muddle > confusion
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
    new > recent latest
    first > initial earliest
    last > final previous
    world > global worldwide international
    global worldwide
    best > finest optimal top
    worst > lowest poorest
    love > affection romance
    old > aged ancient elderly former
    school > education pupil
    number > figure quantity
    surname > lastname
    night > nocturnal overnight
    god > deity divine
    bad > harmful adverse
    good > beneficial
    power > authority electricity energy
    far > distance remote distant
    later > subsequently afterwards
    earlier > previously prior
    afterwards subsequently thereafter
    beforehand > prior advance
    less > lower fewer reduced
    enough > sufficient adequate
    sufficient adequate
    party > celebration
    grateful thankful
    story > tale narrative plot
    tale > legend fable
    health > medical wellbeing
    hope > optimism aspiration
    body > corpse remains
    body > physical bodily
    control > regulate regulation supervision
    south southern
    north northern
    east eastern
    west western
    southeast southeastern
    northwest northwestern
    northeast northeastern
    southwest southwestern
    history > historical origins
    remember > recall memory
    remember > memorise commemorate
    air > atmosphere
    hit > strike struck
    nice > pleasant friendly
    kind > friendly generous
    kind > type category
    likely probable
    possible > feasible
    cause > reason trigger
    reason > cause motive grounds
    happy > pleased joy glad
    glad pleased delighted
    happiness > joy wellbeing
    happy > satisfied content
    human > mankind person
    humans > people mankind
    wait > await queue delay
    watch > observe view
    future > forthcoming upcoming
    upcoming forthcoming
    light > lamp illumination
    lamp > bulb
    low > reduced minimal
    evening > dusk
    dawn sunrise daybreak
    sunset dusk sundown
    stay > remain reside
    live > reside inhabit
    living > residence
    age > years
    soon > shortly imminent
    fire > blaze arson
    fire > dismiss dismissal
    flame > blaze
    arson > incendiary
    fun > entertainment enjoyment amusement
    entertainment > amusement leisure
    major > principal significant
    main principal primary
    near > nearby adjacent vicinity
    nearby > vicinity surroundings
    nearest closest
    plan > scheme project
    plan > intend intention
    ready > prepared
    type > kind category variety
    sort > kind type category
    chance > probability likelihood opportunity
    probability likelihood odds
    march > demonstration procession
    process > procedure
    clear > obvious evident
    unclear > ambiguous uncertain
    obvious evident apparent
    land > territory soil terrain
    outside > exterior outdoor
    inside > interior internal indoor
    cut > reduce reduction
    energy > electricity fuel
    force > compel coerce
    forced > compulsory coerced
    rest > remainder
    space > universe cosmos
    space > storage capacity
    beautiful > attractive scenic
    pretty > attractive beautiful
    ugly > unattractive
    strong > powerful robust
    weak > feeble
    eye > ocular ophthalmic
    club > association society
    common > widespread prevalent frequent
    happen > occur occurrence
    share > distribute
    couple > pair spouses
    industry > manufacturing sector
    middle > centre center
    apologise > apology regret
    king > monarch ruler royal throne
    queen > monarch ruler royal throne
    prince > royal heir
    princess > royal
    emperor > ruler empire imperial
    throne > succession monarch crown
    learn > study acquire
    lonely > isolation
    bank > lender
    church > parish congregation religious
    mosque > islamic muslim
    temple > shrine religious
    synagogue > jewish
    hot > warm temperature
    cold > chilly frost freezing
    original > initial
    provide > supply offer
    relationship > partnership
    source > origin
    value > worth
    production > output manufacturing
    size > dimensions extent
    trust > confidence
    distrust mistrust suspicion
    review > evaluation assessment critique
    hate > hostility loathe
    hatred hostility
    quality > standard
    excellent outstanding superb
    impressive remarkable
    language > linguistic tongue
    oil > petroleum crude
    serious > severe grave
    severe > serious acute
    situation > circumstances
    door > entrance
    walk > hike stroll
    bed > mattress
    career > profession occupation
    profession occupation
    crazy > insane mad
    daughter > child offspring
    son > child offspring
    offspring descendants
    modern contemporary
    popular > favourite widespread
    goal > target
    goal objective aim
    sea > ocean marine maritime
    ocean > sea marine
    box > carton container
    bottle > container
    river > stream waterway
    stream > river creek
    creek > stream brook
    lake > reservoir water
    pond > pool
    rock > stone geological
    stone > rock
    specific particular
    funny > comic humorous amusing
    hilarious > funny comic humorous
    spent > spending expenditure
    spend > expenditure expenses
    weight > mass kilograms
    expect anticipate
    expectation > forecast
    population > inhabitants
    radio > broadcast
    nearly almost approximately
    roughly approximately
    fair > equitable
    unfair > unjust discrimination
    justice > fairness
    previous prior former
    agree > consent
    disagree > objection dispute
    disagreement dispute
    clean > hygiene
    cleaner > cleaning
    cleaning > hygiene
    favorite > preferred
    favourite > preferred
    sun > solar
    moon > lunar
    star > stellar
    planet > planetary
    subject topic theme
    fear > fright phobia
    scary > frightening terrifying
    lady > woman
    gentleman > man
    floor > storey
    stupid > foolish
    dumb > foolish
    clever > intelligent
    smart > intelligent
    idiot > fool
    weekend > saturday sunday
    weekday > monday friday
    fan > supporter enthusiast
    wear > clothing
    luck > fortune
    lucky > fortunate
    unlucky > unfortunate misfortune
    doubt > uncertainty scepticism
    uncertain unsure
    gay > homosexual homosexuality
    lesbian > homosexual
    lgbt > gay homosexual transgender
    sit > seat
    seat > chair
    shop > retail retailer
    shopping > retail purchase
    shopkeeper > retailer
    theory hypothesis
    weather > climate meteorological forecast
    forecast prediction
    predict forecast foresee
    airport > terminal airline runway
    bottom > base lowest
    engine motor
    sad > unhappy sorrow grief
    sadness sorrow grief
    grief mourning bereavement
    mourn > grief
    tree > forest timber
    forest > woodland trees
    jungle > rainforest tropical
    rainforest > tropical
    wind > gale breeze
    windy > gusts wind
    breeze > wind
    worry > concern anxiety
    worried > concerned anxious
    brand > trademark
    bus > transport
    mouth > oral
    owner proprietor
    ownership possession
    belong > ownership property
    budget > finances spending
    fashion > clothing style
    click > press select
    tap > press touch
    push > press
    hill > slope elevation
    mountain > peak summit elevation
    mountains > range
    cliff > slope rocks
    valley > gorge canyon
    canyon gorge ravine
    cave > cavern
    desert > arid dunes
    swamp marsh wetland
    seaside > coastal beach
    coastal > shore coastline
    harbour > port
    harbor > port
    port > harbour harbor
    port > docks
    bay > gulf
    peninsula > cape
    sky > atmosphere
    cloud > cloudy overcast
    rain > rainfall precipitation
    snow > precipitation
    hail > precipitation
    storm > thunderstorm
    thunder lightning thunderstorm
    fog mist
    ice > frozen glacier
    glacier > ice
    frost > freezing
    humid > moisture
    moisture humidity damp
    damp > mould
    dry > drought arid
    winter > cold snow
    earth > planet globe terrestrial
    globe > earth world
    universe > cosmos cosmology
    galaxy > stars astronomy
    telescope > observatory astronomy
    astronomer > astronomy
    rocket > launch spacecraft
    satellite > orbit
    alien > extraterrestrial
    ufo > extraterrestrial unidentified
    wave > surf
    tsunami > earthquake
    dam > reservoir
    canal > waterway
    channel > strait
    bridge > viaduct crossing
    tunnel > underpass
    path > trail footpath
    trail > footpath
    crossing > crosswalk junction
    junction > intersection crossroads
    intersection crossroads
    lane > carriageway
    corridor hallway
    square > plaza
    neighbourhood > district community
    neighborhood > district community
    countryside > rural
    rural > countryside agricultural
    urban > city metropolitan
    metropolitan > urban
    capital > city
    inland > interior
    island > archipelago
    province > region territory
    provincial > regional
    county > district shire
    territory > region area
    colony > settlement
    colonial > empire
    empire > imperial
    imperial > empire
    frontier > boundary
    boundary > border limit
    foreigner > alien migrant
    foreigners > migrants aliens
    native > indigenous aboriginal
    indigenous > native aboriginal tribal
    tribe > indigenous clan
    ethnic > minority
    minority > ethnic
    gypsy > roma
    apartheid > segregation
    segregation > separation racial
    prejudice > stereotype
    privilege > advantage
    homeland > fatherland
    patriot > nationalism
    nationalist > nationalism
    nationalism > nationalist patriotism
    populist > populism
    socialist > socialism
    communist > communism marxist
    communism > communist soviet
    capitalism > capitalist
    fascist > fascism
    nazi > fascist hitler
    conservative > conservatism
    leftist > socialist
    rightwing > conservative
    feminist > feminism
    feminism > feminist women
    activist campaigner
    reform > restructuring
    policy > programme strategy
    strategy > plan approach
    ideology > doctrine
    manifesto > programme platform
    congressman > representative lawmaker
    senator > lawmaker
    mayor > municipality
    councilman councillor
    ministry > department
    department > division unit
    secretary > secretariat
    committee > panel commission
    commission > committee
    panel > committee
    council > assembly
    hearing > session
    veto > reject block
    debate > discussion
    treaty > convention
    convention > treaty
    charter > statute constitution
    amend > change alter modify
    repeal > abolish revoke
    abolish > abolition repeal
    revoke > annul
    annul > nullify invalidate void
    void > invalid
    invalid > void
    valid > applicable
    validity > expiry
    implement > execute
    inauguration > oath
    impeachment > removal
    coronation > crowned
    monarchy > royal
    royal > monarchy crown
    nobility > aristocracy nobles
    noble > aristocrat
    aristocrat > nobility
    duke > nobility
    knight > chivalry medieval
    medieval > middle
    castle > fortress
    fortress > fortification fort
    palace > residence
    peasant > serf farmer
    slave > slavery enslaved
    viking > norse
    pharaoh > egypt egyptian
    pyramid > pharaoh
    roman > rome
    greek > hellenic
    prehistoric > prehistory
    fossil > prehistoric palaeontology
    dinosaur > prehistoric fossil extinct
    caveman > prehistoric neanderthal
    archaeologist > excavation
    archaeology > excavation
    excavation > dig archaeological
    museum > exhibition collection
    gallery > exhibition
    monument > memorial
    memorial > monument commemoration
    statue sculpture
    landmark > monument sight
    sights > attractions landmarks
    sightseeing > attractions tour
    ruins > remains archaeological
    heritage > cultural
    legacy > heritage inheritance
    tradition custom
    traditional > customary
    ritual > ceremony rite
    ceremony > ritual
    myth > mythology legend
    legend > myth mythology
    mythology > myth
    hero > heroic
    heroine > hero
    villain > antagonist
    ancestor > forefather ancestry
    ancestors > ancestry genealogy
    descent > ancestry origin
    dynasty > ruling
    reign > rule ruled
    conquer > conquest
    conquest > conquered invasion
    colonise > colony
    era epoch
    period > era
    anniversary jubilee
    origin > beginning
    revolution > revolutionary uprising
    revolutionary > revolution
    mutiny > rebellion
    riot > disturbance
    crowd > spectators gathering
    mob > crowd
    chaos > disorder turmoil
    turmoil upheaval unrest
    crisis > emergency
    emergency > crisis
    tension > hostility
    conflict > dispute
    rivalry > rival competitor
    rival competitor opponent
    clash > confrontation
    skirmish > clash combat
    raid > assault
    ambush > attack
    siege > besieged
    defender > defence
    warrior > fighter soldier
    battlefield > battle
    battle > battlefield
    infantry > soldiers
    cavalry > horsemen
    brigade > regiment battalion
    regiment > battalion brigade
    squad > unit
    sergeant > officer
    lieutenant > officer
    colonel > officer
    general > commander
    admiral > naval navy
    captain > skipper
    sailor > seaman mariner crew
    seaman > sailor mariner
    mariner > seaman sailor
    pilot > aviator
    aviator > pilot
    parachute > paratrooper
    submarine > naval
    destroyer > warship
    battleship > warship naval
    cannon > artillery
    artillery > cannon
    tank > armoured
    bullet > ammunition
    grenade > explosive
    sword > blade
    dagger > knife blade
    knife > blade
    spear > lance
    pistol handgun revolver
    shotgun > firearm
    sniper > marksman
    shield > protection
    uniform > dress
    bunker > shelter
    shelter > refuge
    refuge > asylum
    flee > escape
    escape > fled
    exile > banishment emigration
    draft > conscription
    recruit > enlist
    enlist > recruitment
    traitor > treason betrayal
    treason > traitor betrayal
    betray > treason
    loyal > loyalty allegiance
    loyalty allegiance
    medal > decoration award
    bravery courage heroism
    brave > courage courageous
    coward > cowardice
    drill > exercise
    march > parade
    parade > procession
    procession > parade
    flag > banner emblem
    banner > flag
    anthem > hymn
    cia > intelligence
    fbi > bureau
    nato > alliance
    eu > european
    # sport and play
    sport > athletic
    sports > athletics athletic
    athlete > sportsman competitor
    player > footballer athlete
    footballer > player
    goalkeeper keeper goalie
    tackle > foul
    foul > infringement
    penalty > foul
    cup > trophy championship
    trophy > cup title
    champion > winner
    champions > winners
    championship > title
    title > championship
    league > division
    winner > champion victor
    victor > winner
    loser > defeated
    beat > defeat defeated
    victory > winning
    scored > goals
    scorer > goals
    draw > tie tied
    tie > draw
    win > beat defeat
    unbeaten > undefeated
    undefeated > unbeaten
    fixture > match
    kickoff > start
    halftime > interval break
    overtime > extra
    stadium > ground venue
    venue > location
    pitch > field
    field > ground
    gym > fitness gymnasium
    gymnasium > gym
    fitness > exercise training
    exercise > fitness training
    workout > exercise training
    jog > running
    jogging > running
    runner > running athlete
    marathon > runners race
    rider > jockey horse
    jockey > rider
    horse > equestrian equine
    riding > equestrian
    cycle > bicycle
    cycling > cyclists
    swimmer > swimming
    pool > swimming
    diver > diving
    surf > waves
    surfer > surfing
    sail > yacht
    sailing > yacht boat
    yacht > sailing boat
    skier > skiing
    skiing > winter
    sledge sled toboggan
    hike > trail trek
    hiking > trail hikers
    trek > hike
    climb > ascent
    climber > climbing mountaineer
    climbing > mountaineering
    mountaineer > climber expedition
    boxing > boxer heavyweight
    boxer > boxing
    wrestler > wrestling
    judo > martial
    karate > martial
    fencing > swords
    archery > archer bow
    archer > bow
    tennis > racket
    olympics > games medal
    medal > gold silver bronze
    coach > manager
    coaching > training
    training > practice exercise
    team > club
    teamwork > cooperation collaboration
    fan > spectator
    fans > supporters spectators
    doping > banned substance
    chess > grandmaster board
    puzzle > riddle
    riddle > puzzle
    gamble > betting casino
    gambling betting
    gambler > gambling
    bet > wager
    wager > bet
    casino > gambling
    jackpot > lottery prize
    lottery > jackpot
    toy > doll
    doll > toy
    playground > children
    hobby pastime
    pastime > leisure
    leisure recreation
    # science and numbers
    science > scientific research
    scientific > science
    scientist > physicist chemist biologist
    lab laboratory
    laboratory > research
    experiment > experimental trial
    theory > theoretical
    hypothesis > assumption
    assumption > hypothesis premise
    prove > evidence
    evidence > findings
    findings > results study
    research > findings
    breakthrough > discovery
    invention > inventor patent
    patent > invention
    scale > weighing
    thermometer > temperature
    barometer > pressure
    lens > optical
    physicist > physics
    chemistry > chemical
    chemical > substance
    maths > mathematics
    math > mathematics
    mathematics > maths math
    mathematician > mathematics
    algebra > equation mathematics
    equation > formula
    formula > equation
    geometry > geometric
    triangle > triangular
    circle > circular
    round > circular spherical
    sphere > spherical
    spherical > sphere
    square > rectangular
    angle > degrees
    diameter > radius
    radius > diameter
    fraction > ratio
    ratio > proportion
    percentage proportion
    half > fifty
    quarter > fourth
    dozen > twelve
    double > twice
    twice > double
    triple > threefold
    thrice > triple
    single > individual
    pair > couple
    count > number tally
    digit > figure numeral
    average mean
    median > average
    random > arbitrary
    graph > plot
    map > atlas cartography
    atlas > maps
    compass > navigation
    electron > particle
    molecule > molecular
    element > chemical
    iron > steel
    steel > iron
    copper > metal
    gold > bullion
    silver > metal
    mineral > ore
    ore > mineral mining
    miner > mining
    coal > mining
    gas > methane
    oil > petrol fuel
    petroleum > oil
    plastic > polymer
    rubber > latex
    glass > pane
    crystal > crystalline
    alkaline > alkali
    liquid fluid
    steam > vapour
    vapour > steam
    vapor > steam
    steam > vapor
    evaporate > vapour
    dissolve > soluble solution
    mixture > blend compound
    mix > mixture blend
    blend > mixture
    substance > material
    heat > thermal
    thermal > heat
    warm > heat
    cooling > refrigeration
    temperature > degrees celsius
    gravity > gravitational
    current > electricity
    voltage > volts
    battery > rechargeable
    generator > electricity
    turbine > wind
    solar > photovoltaic
    nuclear > reactor
    reactor > nuclear
    laser > beam
    beam > ray
    ray > beam
    wave > wavelength
    frequency > wavelength
    light > optical
    rainbow > spectrum
    colour > pigment hue
    dye > pigment
    vacuum > suction
    cell > cellular
    gene > genetic dna
    genes > genetic dna
    dna > genetic genome
    genetics > genes heredity
    genetic > genes
    mutation > mutant
    evolution > evolved darwin
    evolve > evolution
    species > organism
    organism > species
    creature > animal organism
    bacteria > microorganism
    microbe microorganism
    microorganism > bacteria
    germ > microorganism
    insect > beetle
    bug > insect
    spider > arachnid
    bee > honey hive
    beehive > bees
    ant > insect
    butterfly > caterpillar insect
    worm > earthworm
    snake > serpent reptile
    lizard > reptile
    frog > amphibian
    toad > amphibian
    turtle tortoise
    crocodile > reptile alligator
    fish > aquatic
    shark > predator
    whale > marine mammal
    dolphin > marine mammal
    penguin > antarctic bird
    bird > avian feathers
    birds > avian ornithology
    eagle > raptor
    owl > bird
    pigeon > dove
    chicken > poultry hen
    hen > poultry chicken
    rooster cockerel
    duck > waterfowl
    goose > waterfowl
    feather > plumage
    nest > breeding
    egg > hatch
    hatch > eggs
    ape > primate chimpanzee
    monkey > primate
    gorilla > primate ape
    chimp > chimpanzee primate
    lion > feline predator
    tiger > feline predator
    wolf > canine
    elephant > ivory
    camel > dromedary
    deer > stag
    rabbit hare
    mouse > rodent
    rat > rodent
    rats > rodents vermin
    rodent > rats mice
    vermin > rodents pest
    pest > vermin
    pests > vermin infestation
    cow > cattle dairy
    bull > cattle
    ox > cattle
    calf > cattle
    sheep > lamb flock
    lamb > sheep
    pig > swine pork
    piglet > pig
    swine > pig
    donkey > mule
    pony > horse
    stable > horses
    herd > cattle
    flock > herd sheep
    predator > prey
    prey > predator
    hunter > hunting
    fisherman > fishing angler
    fishing > angling fisheries
    angler > fishing
    beast > animal
    fur > skin coat
    skin > dermal cutaneous
    plant > vegetation botanical
    plants > vegetation flora
    vegetation > plants flora
    flower > blossom bloom
    flowers > blossoms florist
    blossom > bloom
    bloom > blossom flowering
    rose > flower
    leaf > foliage
    leaves > foliage
    branch > twig
    seed > sowing
    sow > seeds
    grass > lawn
    lawn > grass mowing
    mow > lawn
    bush shrub
    hedge > shrubs
    gardener > horticulture
    gardening > horticulture
    orchard > fruit
    vineyard > wine grapes
    grape > vineyard
    mushroom > fungus
    fungus > fungal
    soil > earth
    mud > soil
    dirt > soil
    sand > sandy
    dust > particles
    # body and medicine
    heart > cardiac cardiovascular coronary
    heartbeat pulse
    pulse > cardiac
    brain > cerebral neurological
    nerve > neural
    nerves > neural
    blood > haematology circulatory
    vein > venous vessel
    artery > vessel
    bone > skeleton skeletal
    bones > skeleton skeletal
    skeleton > bones
    muscle > muscular
    muscles > muscular
    joint > arthritis
    spine > vertebral
    spinal > vertebrae
    backbone > spine vertebral
    neck > cervical
    throat > pharynx oral
    tongue > lingual
    gum > periodontal
    gums > periodontal
    cavity > caries
    toothache > dental
    braces > orthodontic
    nose > nasal
    nostril > nasal
    ear > auditory hearing
    ears > auditory hearing
    hearing > auditory
    deaf > hearing
    blind > impaired
    eyes > ocular ophthalmic
    glasses > spectacles lenses
    face > facial
    forehead > brow
    cheek > facial
    chin > jaw
    hair > scalp
    haircut > hairdresser
    hairdresser barber
    beard > facial
    shave > razor
    arm > limb
    leg > limb
    limb > arm leg extremity
    limbs > arms legs extremities
    finger > digit
    thumb > finger
    nail > fingernail
    nails > fingernails
    wrist > carpal
    knee > patella
    feet > podiatry
    ankle > foot
    hip > pelvic
    chest > thoracic
    breast > mammary
    breasts > mammary
    lung > respiratory
    belly > gut
    gut > intestine intestinal bowel
    bowel > intestinal intestine
    womb uterus
    penis > genital
    vagina > vaginal genital
    sperm > semen fertilisation
    infertile > fertility
    infertility > sterility
    skin > dermatology
    wound > injury
    cut > laceration wound
    scratch > abrasion
    burn > scald
    sunburn > sun burns
    sting > insect
    sprain > strain ligament
    fracture > broken bone
    fractured > broken
    limp > walking
    paralysed > paralysis
    paralyzed > paralysis
    paralysis > paralysed paralyzed
    stroke > cerebral
    diabetes > insulin glucose
    diabetic > insulin
    insulin > diabetes
    infection > infectious
    contagious > transmission
    virus > viral
    viral > virus
    plague > epidemic
    measles > vaccination
    hiv > aids
    aids > hiv
    syndrome > disorder
    symptoms > signs
    diagnosis > diagnostic diagnosed
    diagnose > diagnosis
    chronic > persistent longterm
    acute > sudden severe
    cough > respiratory
    cold > rhinovirus
    sweat > perspiration
    choke > airway
    choking > airway suffocation
    suffocate > asphyxia
    cramp > spasm
    cramps > spasms
    tremble > tremor
    twitch > spasm
    coma > unconscious
    asleep > sleeping
    sleep > insomnia
    awake > wakefulness
    nap > sleep
    nightmare > dreams
    mental > psychological psychiatric
    psychological > mental
    psychiatric > mental
    psychiatrist > psychiatric psychologist
    psycho > psychopath
    madness > insanity
    autism > autistic
    autistic > autism
    adhd > hyperactivity
    trauma > traumatic
    addicted > dependence
    alcoholism > addiction
    rehab > rehabilitation
    rehabilitation > recovery
    detox > withdrawal
    stoned > cannabis
    drug > narcotic
    drugs > narcotics substances
    antibiotic > bacterial
    vaccine > immunisation
    immune > antibodies
    inject > syringe
    injection > syringe
    syringe > needle
    ointment > topical
    vitamin > supplement
    vitamins > supplements
    healthy > wholesome nutritious
    unhealthy > harmful
    specialist > consultant
    ward > hospital
    paramedic > ambulance
    healthcare > medical
    medical > clinical
    clinical > medical
    scan > imaging
    anaesthetic > anesthesia anaesthesia
    anesthetic > anaesthetic anesthesia anaesthesia
    anesthesia > anaesthetic anesthetic anaesthesia
    anaesthesia > anaesthetic anesthetic
    operate > surgery
    stitches > sutures
    donor > donation
    disabled > impaired
    fatal > death
    birth > delivery childbirth
    childbirth > labour delivery
    newborn > neonatal
    baby > neonatal
    embryo > foetus
    fetus > foetus
    fetus > unborn
    puberty > adolescence
    adolescence > puberty
    diet > nutrition dietary
    nutrition > dietary
    nutrient > nutrition
    calorie > energy
    calories > energy
    fat > lipids
    slim > thin
    thin > slim lean
    hungry > hunger
    thirsty > thirst dehydration
    thirst > dehydration
    # law and crime
    justice > judicial
    judicial > court judiciary
    judiciary > courts judges
    jury > jurors
    juror > jury
    prosecutor > prosecution
    prosecution > prosecutor
    prosecute > charged
    charged > indicted
    accuse > allegation
    accusation allegation
    alleged > accused
    testify > testimony
    testimony > testify
    evidence > testimony
    alibi > defence
    confession > admission
    acquit > acquittal
    acquittal > acquitted
    appeal > review
    bail > release
    parole > release
    pardon > amnesty clemency
    amnesty > pardon
    confiscate > seize
    seize > confiscate confiscation
    confiscation > seize
    seizure > confiscation
    warrant > search
    detective > investigator
    investigate > inquiry
    investigation inquiry
    sheriff > police
    policeman > officer
    officer > police
    patrol > police
    ranger > warden
    warden > guard
    guard > security
    bodyguard > protection
    handcuffs > restraints
    inmate > prison
    crook > criminal
    gangster > mafia mobster
    mafia > organised
    outlaw > bandit
    bandit > robber
    burglary > break
    shoplifting > theft
    shoplifter > theft
    pickpocket > theft
    mugging > robbery
    mugger > robber
    rape > sexual assault
    raped > sexual assault
    rapist > rape
    molest > sexual abuse
    vandalism > damage graffiti
    graffiti > vandalism
    hostage > kidnapping
    stab > knife
    strangle > strangulation
    revenge retaliation vengeance
    conspiracy > plot
    plot > conspiracy
    perjury > lying
    slander defamation libel
    defamation > reputation
    trespassing > unauthorised
    negligent > carelessness
    reckless > negligent
    illegally > unlawfully
    legally > lawfully
    lawful > permitted
    legitimate > lawful
    jurisdiction > courts
    compensation > award
    dispute > conflict
    mediation > arbitration
    arbitration > mediation
    plaintiff > claim
    inheritance > estate
    testament > inheritance
    alimony > maintenance
    # money, trade, economy
    rich > wealth prosperous
    prosperity > wealth growth
    prosperous > wealth
    poor > impoverished disadvantaged
    economist > economics
    financial > monetary fiscal
    monetary > currency financial
    fiscal > budget tax
    currency > exchange dollar euro
    dollar > currency
    euro > currency
    pound > sterling
    penny > pence cents
    treasury > finance
    banker > banking banks
    investing > stocks shares
    investment > capital
    stock > shares equity
    stocks > shares equities
    shares > stocks equity
    bond > securities
    market > exchange trading
    trader > trading
    broker > brokerage
    merchant > trader trade
    goods > cargo
    cargo > freight goods
    freight > cargo
    supply > provision
    consumer > customers buyers
    consumption > usage
    auction > bidding bids
    bid > offer auction
    tender > bid procurement
    monopoly > competition antitrust
    inflation > prices
    rate > percentage
    interest > rate
    taxpayer > revenue
    welfare > benefits assistance
    afford > cost
    pricey > costly
    worthless > valueless
    valuable > worth precious
    precious > valuable
    earn > income wage salary
    earned > income
    earnings > wages
    bonus > premium
    commission > fee
    owner > holder
    entrepreneur > founder startup
    businessman > entrepreneur executive
    corporate > company
    partnership > joint cooperation
    headquarters > head office
    branch > subsidiary
    subsidiary > branch company
    factory plant
    factories > plants industry
    mill > factory
    warehouse > depot storage
    depot > warehouse
    workshop > seminar
    manufacturing > production
    productivity > output
    efficiency > productivity
    infrastructure > roads
    construction > building
    builder > construction
    contractor > subcontractor
    agriculture > farming
    agricultural > farming
    farming > agricultural crops
    farmland > agricultural
    crops > cultivation
    wheat > grain cereal
    corn maize
    grain > cereal wheat
    cereal > grain
    rice > paddy
    cotton > textile
    wool > sheep
    textile > fabric
    fabric > textile cloth
    cloth > fabric textile
    fishery > fishing
    timber > wood logging
    lumber timber
    wood > wooden timber
    wooden > wood
    # school and study
    school > pupils
    teaching > education
    teacher > teaching staff
    pupil > schoolchild
    schoolboy > pupil
    classroom > class
    classmate > pupil
    headmistress > principal
    principal > head
    education > training
    degree > bachelor master
    bachelor > degree undergraduate
    phd > doctorate doctoral
    graduate > alumnus
    alumni > graduates
    campus > university
    faculty > department
    academic > scholarly university
    academy > school
    semester term
    syllabus curriculum
    curriculum > subjects
    course > training
    workshop > training
    lesson > teaching
    learning > education
    literacy > reading
    illiterate > literacy
    read > literacy
    spelling > orthography
    spell > orthography
    grammar > syntax grammatical
    vocabulary > words lexicon
    dictionary > lexicon
    meaning > definition significance
    mean > definition
    sentence > phrase
    verb > conjugation
    noun > declension
    alphabet > letters
    letter > character
    accent > dialect pronunciation
    dialect > accent
    translator > interpreter
    interpreter > translator
    bilingual > languages
    fluent > proficiency
    essay > composition
    handwriting > handwritten
    pen > ink
    ink > pen
    notebook > notes
    blackboard > chalk
    chalk > blackboard
    recess > break
    bully > teasing
    detention > punishment
    graduate > degree
    # work and office
    worker > labourer
    labour > workforce
    labor > workforce
    workforce > labour labor
    labor > employment
    labourer > worker
    workforce > employees
    union > trade workers
    unions > workers
    manage > administer
    management > administration
    director > manager
    head > director
    chief > director
    assistant > aide
    aide > assistant adviser
    adviser advisor consultant
    advisor > counsel
    advice > guidance recommendation
    recommend > advise
    recommendation > advice guideline
    guidance > advice guidelines
    clerk > office employee
    secretary > assistant
    colleague > coworkers
    team > staff
    supervise > oversight
    oversee > supervise oversight
    oversight > supervision
    inspection > inspector
    inspector > inspection
    technician > technical
    mechanic > repair garage
    electrician > electrical
    carpenter > woodwork joinery
    builder > constructor
    blacksmith > forge
    butcher > meat
    baker > bakery bread
    bakery > bread baker
    cook chef
    chef > kitchen
    waiter > restaurant
    waitress > restaurant
    bartender barman
    cleaner > janitor
    maid > housekeeping servant
    servant > domestic maid
    fireman firefighter
    firefighter > fire rescue
    postman mailman
    mailman > mail
    tailor > clothes
    shoemaker cobbler
    lumberjack > logging
    salesman > sales representative
    shift > rota hours
    overtime > hours
    rest > break
    interview > applicant
    experience > expertise
    expertise > knowledge skills
    talent > gifted ability
    talented gifted
    skilled > qualified
    unskilled > unqualified
    retire > pension
    workload > hours
    burnout > exhaustion stress
    paycheck > wage
    payroll > wages
    busy > occupied
    lazy > idle
    # travel and traffic
    travel > journey tourism
    traveler > passenger tourist
    tourism > tourists visitors
    vacation > holidays
    holiday > festival
    voyage > journey sea
    cruise > ship voyage
    adventure > expedition
    expedition > explorer voyage
    explorer > expedition
    discoverer > explorer discovered
    destination > arrival
    luggage > suitcases
    backpack rucksack
    tent > camping
    camp > campsite
    camping > tent campground
    resort > hotel
    inn > guesthouse hotel
    motel > hotel
    guesthouse > accommodation
    lodge > cabin
    cabin > hut
    hut > cabin shelter
    flight > airline airplane
    airline > carrier flight
    flying > aviation
    fly > aviation
    helicopter > aircraft rotor
    airplane > aviation
    runway > airport
    takeoff > departure
    stewardess > cabin crew
    train > railways
    railroad railway
    station > terminal
    locomotive > train engine
    wagon > carriage
    carriage > wagon coach
    bus > route
    truck > freight
    auto > car automobile
    tyre > wheel
    puncture > flat tyre
    garage > parking workshop
    speeding > limit
    ticket > fine
    lane > road
    road > highway
    bumpy > uneven
    crash > collided
    collision > collided
    rescue > saved
    lifeboat > rescue
    shipwreck > wreck sunk
    wreck > shipwreck
    ships > fleet vessels
    anchor > mooring
    mooring > berth
    dock > pier quay
    pier > jetty
    ferry > crossing
    fleet > ships
    captain > commander
    cyclist > cycling
    walker > hiker
    walking > pedestrian
    # home, food, clothes
    house > dwelling residence
    home > dwelling residence household
    homeless > shelter
    household > families home
    mansion > villa estate
    villa > house
    cottage > house
    estate > property
    residential > housing
    skyscraper > tower building
    tower > building
    building > structure architecture
    architect > designed
    architecture > buildings
    roof > rooftop
    ceiling > roof
    brick > masonry
    concrete > cement
    cement > concrete
    fence > barrier
    gate > entrance
    door > gate
    window > glass pane
    chimney > fireplace
    fireplace > chimney
    stove oven cooker
    oven > baking
    kitchen > cooking
    cooking > cuisine
    bathroom > sanitary
    bathtub > bath
    bath > bathtub
    shower > bathroom
    tap faucet
    sink > basin washbasin
    pipe > plumbing
    sewer sewage
    sewage > wastewater
    attic loft
    backyard > yard garden
    yard > courtyard garden
    porch > veranda
    balcony > terrace
    terrace > patio
    closet wardrobe cupboard
    cupboard cabinet
    drawer > cabinet
    couch > furniture
    chair > seat furniture
    carpet rug
    curtain > blinds
    pillow cushion
    blanket > bedding
    sheet > bedding linen
    mattress > bed bedding
    mirror > reflection
    candle > wax
    clock > timepiece
    watch > wristwatch
    tool > equipment
    hammer > tool
    screw > fastener
    rope > cord
    bucket > pail
    broom > sweep
    vacuum > cleaner
    wash > laundry
    washing > laundry
    laundry > washing
    soap > detergent
    detergent > soap
    dishes > crockery cutlery
    plate > dish
    bowl > dish
    spoon > cutlery
    fork > cutlery
    jar > container
    bag > sack
    refurbish > renovation
    renovate > refurbishment
    decoration > ornament
    eat > consume consumption diet
    eating > consumption diet
    food > nutrition diet
    hungry > appetite
    appetite > hunger
    dish > recipe
    recipe > ingredients
    ingredient > contains
    ingredients > contents
    cuisine > cooking dishes
    meat > beef pork
    beef > meat cattle
    pork > meat pig
    ham > pork
    bacon > pork
    steak > beef
    sausage > meat
    seafood > fish shellfish
    shrimp prawn
    vegetables > produce
    fries chips
    soup > broth
    sauce > gravy
    salad > vegetables
    bread > loaf flour
    flour > wheat
    dough > bread
    cake > baking pastry
    cookie biscuit
    candy sweets confectionery
    sweets > sugar
    dessert > sweet
    chocolate > cocoa
    honey > bees
    jam > preserve
    cheese > dairy
    butter > dairy
    cream > dairy
    spice > seasoning
    pepper > spice
    salt > sodium
    sodium > salt
    sour > acidic
    bitter > taste
    spicy > hot chilli
    tasty delicious
    delicious > taste flavour
    taste > flavour flavor
    flavour > taste
    flavor > taste
    smell > odour odor scent
    odour > smell scent
    odor > smell scent
    scent > smell odour odor
    stink > odour smell
    perfume > fragrance scent
    restaurant > dining
    cafe > coffee
    pub > bar tavern
    bar > pub
    tavern > inn
    feast > banquet
    banquet > feast dinner
    dining > restaurant meals
    supper > dinner
    dinner > evening
    breakfast > morning
    coffee > caffeine
    caffeine > coffee
    tea > beverage
    wine > vineyard
    winery > wine vineyard
    beer > brewery brewing
    brewery > beer
    liquor > alcohol spirits
    whiskey whisky
    vodka > spirits
    cocktail > drink
    dress > clothing gown
    gown > dress
    skirt > garment
    pants trousers
    jeans > denim trousers
    jacket > coat
    coat > jacket garment
    sweater jumper pullover
    shirt > garment
    hat > headgear
    cap > hat
    helmet > protective
    scarf > garment
    boot > footwear
    shoe > footwear
    underwear > undergarment lingerie
    bra > underwear
    swimsuit > swimming
    bikini > swimsuit
    costume > outfit dress
    outfit > clothes clothing
    tie > necktie
    belt > strap
    pocket > pouch
    jewel > gem jewellery
    jewelry > necklace
    gem > gemstone jewel
    diamond > gem
    necklace > jewellery
    bracelet > jewellery
    earring > jewellery
    ring > jewellery
    purse > handbag
    handbag > bag
    umbrella > rain
    makeup > cosmetics
    cosmetics > beauty makeup
    cosmetic > beauty
    lipstick > cosmetics
    tattoo > skin
    piercing > jewellery
    silk > fabric
    sew > stitch
    knit > wool
    # family and life
    family > relatives kin household
    relative > kin family
    relatives > kin family
    sibling > brothers
    aunt > relative
    uncle > relative
    nephew > relative
    niece > relative
    cousin > relative
    mother > maternal
    father > paternal
    dad > paternal
    mama > mother
    papa > father
    stepmother > stepfather
    grandparents > grandmother grandfather
    ancestor > descended
    widow > deceased
    widower > deceased
    bride > wedding
    groom > bridegroom
    wedding > bride ceremony
    married > spouse wife husband
    wife > married marriage
    husband > married marriage
    engagement > betrothed
    honeymoon > wedding
    affair > infidelity adultery
    unfaithful > infidelity adultery
    adultery > infidelity
    single > unmarried
    bachelor > unmarried
    dating > relationship
    lover > mistress
    friendship > friends
    mate > companion
    companion > partner
    acquaintance > friend
    childhood > youth
    youth > adolescents
    teenage > adolescent
    boy > son
    girl > daughter
    mature > adult
    older > elder senior
    elder > senior
    oldest > earliest eldest
    youngest > junior
    dead > corpse
    corpse > body cadaver
    body > cadaver
    cadaver > corpse body
    alive > living survived
    cremation > funeral ashes
    cemetery graveyard
    bury > burial
    buried > grave
    birthday > born birth
    christening > baptism
    baptism > baptised
    pet > companion animal
    # media, art, music, religion
    media > journalism broadcasting
    news > journalism headlines reporting
    magazine > journal periodical
    journal > periodical
    newspaper > daily
    editor > editorial
    editorial > editor
    journalism > reporters
    reporter > correspondent
    correspondent > reporter
    press > journalists
    article > essay
    edition > version
    paperback > book
    book > novel publication
    books > literature
    bookshop bookstore
    novel > fiction book
    novelist > author
    fiction > novel
    fictional > imaginary
    literature > literary
    literary > literature
    fairy > folklore tale
    plot > storyline
    storyline > plot
    chapter > section
    section > chapter
    series > episodes
    episode > season
    sequel > franchise
    trilogy > sequel
    films > movies
    filmmaker > director film
    director > filmmaker
    actor actress
    actress > starring
    starring > cast
    cast > actors
    play > drama theatre
    drama > theatre play
    comedy > comedian humour
    comedian > comedy
    comic > cartoon
    cartoon > animation animated
    anime > japanese
    documentary > film
    channel > broadcaster
    broadcaster > channel television
    show > programme
    podcast > episode audio
    audience > spectators
    camera > photography
    photographer > photography
    photography > photographs
    photo > photography
    portrait > painting
    painting > picture artwork
    painter > painting
    sculptor > sculpture
    sculpture > sculptor
    drawing > sketch
    sketch > drawing
    art > artistic artists
    artist > sculptor
    masterpiece > painting work
    craft > handicraft
    dance > ballet
    dancer > dancing ballet
    ballet > dance
    musician > band singer
    band > musicians group
    band > orchestra
    album > record songs
    record > album
    song > track lyrics
    lyrics > words song
    singer > vocals
    sing > vocal
    vocals > singer
    choir chorus
    melody tune
    rhythm > beat
    concert > performance gig
    festival > celebration
    orchestra > symphony philharmonic
    symphony > orchestra
    opera > soprano
    piano > keyboard pianist
    pianist > piano
    drum > drummer percussion
    drummer > drums
    rapper > rap
    rap > rapper
    celebrity > famous star
    famous > celebrity
    fame > celebrity
    prize > winner
    oscar > academy award
    premiere > debut
    tour > concerts
    stage > theatre
    religion > belief
    faith > belief
    belief > faith
    christianity > church
    christ > jesus
    jesus > christ
    bible > scriptures biblical
    gospel > bible
    muslim > islam
    islam > muslim
    islamic > muslim
    koran quran
    jew > jewish judaism
    jewish > judaism
    hindu > hinduism
    buddhist > buddhism
    buddha > buddhism
    atheist > atheism
    catholic > catholicism vatican
    protestant > protestantism reformation
    orthodox > church
    bishop > diocese clergy
    pastor > clergy minister
    vicar > clergy priest
    priest > pastor
    monk > monastery monastic
    nun > convent monastery
    monastery abbey
    saint > holy
    angel > heaven
    devil satan
    demon > evil
    hell > damnation
    heaven > paradise
    paradise > heaven
    soul > spirit
    spirit > soul
    ghost > spirit haunted
    haunted > ghost
    witch > witchcraft
    wizard > magic
    magician > illusion
    magic > supernatural
    curse > spell
    miracle > miraculous
    prophet > prophecy
    sinner > sin
    cathedral > church
    chapel > church
    altar > church
    sermon > preacher
    preacher > sermon preaching
    pilgrimage > pilgrims
    easter > resurrection
    ramadan > fasting
    sabbath > saturday
    christmas > festive
    thanksgiving > holiday
    zodiac > astrology horoscope
    horoscope > astrology
    astrology > horoscope
    # feelings and character
    angry > anger furious
    anger rage fury
    furious > anger
    mad > angry insane
    upset > distressed
    annoyed > irritated
    annoying > irritating nuisance
    annoy > nuisance disturb
    disturbance > nuisance
    excited > enthusiasm
    enthusiasm > enthusiastic
    bored > boredom
    boring > boredom tedious
    surprised > astonished
    surprise > unexpected
    unexpected > sudden unforeseen
    disappointment > dissatisfied
    jealous > jealousy envy
    jealousy envy
    proud > pride
    pride > proud
    ashamed > shame
    shame > humiliation
    guilt > guilty
    regret > remorse
    remorse > regret
    nervous > anxious tense
    afraid > fear
    terrified > terror fear
    terrifying > frightening
    panic > fear
    calm > quiet
    peaceful > calm nonviolent
    stress > strain
    pain > suffering
    cry > weep tears
    crying > tears weeping
    tears > weeping
    laugh > humour
    smile > grin
    scream > shout yell
    yell > shout scream
    whisper > quiet
    feeling emotion
    emotion > feelings
    mood > temper
    temper > anger
    sympathy compassion
    compassion > mercy
    empathy > compassion
    mercy > clemency
    cruel > cruelty brutal
    cruelty > brutality
    brutal > violent
    evil > wicked
    wicked > evil
    selfish > egoism
    selfless > altruism
    greedy > greed
    greed > avarice
    generous > generosity
    kindness > generosity
    honest > honesty sincere
    honesty > truth integrity
    integrity > honesty
    dishonest > dishonesty deceit
    liar > lying false
    lying > false deception
    trick > deceive deception
    naive > gullible
    stubborn > obstinate
    shy > timid
    humble > humility modest
    modest > humble moderate
    ambitious > ambition
    ambition > aspiration
    aspiration > ambition
    curious > curiosity
    curiosity > curious
    genius > brilliant talented
    brilliant > genius excellent
    creative > imagination
    imagination > imaginary creative
    imaginary > fictional
    character > personality
    personality > character traits
    traits > characteristics
    trait > characteristic
    characteristic > feature trait
    attitude > stance
    stance > position attitude
    habit > routine
    routine > habit
    manners > etiquette
    etiquette > manners courtesy
    courtesy > etiquette
    respect > esteem
    moral > ethics ethical
    morality ethics
    ethics > moral
    ethical > moral
    # adjectives, adverbs, small words
    often > repeatedly regularly frequency
    rarely > infrequently
    occasionally > infrequently
    frequency > frequently interval
    frequent > recurrent repeated
    constantly > continually continuously
    continually > constantly
    continuously > constantly
    constant > continuous steady
    continuous > uninterrupted ongoing
    ongoing > continuing current
    endless infinite unlimited
    endless > indefinite
    unlimited > unrestricted
    eternal everlasting
    forever > eternal indefinite
    sudden > abrupt unexpected
    suddenly > abruptly unexpectedly
    abrupt > sudden
    gradually > progressively slowly
    gradual > incremental
    slowly > gradually
    rapidly > quickly fast
    quickly > rapidly swiftly
    quicker > faster accelerate
    swift rapid
    hurry > rush urgent
    immediate > instant prompt urgent
    instant > immediate
    lately > recently
    formerly > previously
    originally > initially
    eventually > ultimately finally
    finally > eventually ultimately
    current > present ongoing
    meanwhile > simultaneously
    lifetime > lifespan
    duration > length period
    timely > prompt punctual
    yearly > annually
    annually > yearly
    afternoon > midday
    nationwide > national
    worldwide > international
    locally > regional
    upstairs > floor
    downstairs > floor
    underneath beneath
    beside > adjacent
    adjacent > neighbouring
    opposite > reverse
    except > excluding
    despite > notwithstanding
    therefore > consequently thus hence
    thus > therefore consequently
    hence > therefore
    nevertheless nonetheless
    furthermore moreover additionally
    otherwise > alternatively
    mainly > primarily chiefly mostly
    typical > characteristic usual
    usual > customary normal
    normal > ordinary regular standard
    ordinary > normal regular
    regular > periodic
    regularly > periodically routinely
    abnormal > unusual irregular
    average > typical
    precisely > exactly accurately
    precise > specific
    accuracy > precision
    precision > accuracy
    vague > unclear ambiguous
    ambiguous > unclear
    slightly > somewhat marginally
    slight > minor
    minor > slight negligible
    partly > partially
    partial > incomplete
    incomplete > unfinished partial
    complete > finished
    finished > completed
    unfinished > incomplete
    allegedly > reportedly supposedly
    reportedly > allegedly
    notable > remarkable noteworthy
    significant > considerable substantial
    significance > importance meaning
    substantial > considerable significant
    considerable > substantial
    considerably > significantly substantially
    massive > enormous extensive
    giant > huge enormous
    vast > enormous extensive
    immense > enormous
    tremendous > enormous
    tiny > microscopic minute
    bigger > larger increased
    larger > bigger greater
    smaller > reduced minor
    smallest > minimum tiniest
    highest > maximum
    lowest > minimum
    longest > maximum length
    shortest > minimum
    fastest > quickest speed record
    slowest > speed
    hottest > temperature highest
    coldest > temperature lowest
    strongest > powerful
    richest > wealthiest
    wealthiest > richest
    poorest > poverty
    deepest > depth
    hardest > toughest
    easiest > simplest
    newer > recent later
    shorter > reduced
    longer > extended
    lower > reduced
    higher > increased elevated
    faster > quicker
    safer > safety
    deeper > depth
    wider > broader
    broader > wider
    broad > wide
    wide > broad extensive
    narrow > restricted limited
    extensive > comprehensive wide
    comprehensive > extensive complete
    thorough > detailed comprehensive
    detailed > thorough
    deep > profound
    shallow > depth
    thick > dense
    heavy > weighty massive
    light > lightweight
    lighter > lightweight
    tall > height
    high > elevated
    steep > slope gradient
    rough > coarse uneven
    sharp > pointed
    blunt > dull
    stiff > rigid
    rigid > inflexible
    flexible > adaptable
    soft > gentle
    gentle > mild soft
    mild > moderate
    moderate > medium
    extreme > severe
    extremely > highly exceedingly
    intense > severe strong
    intensity > strength
    solid > firm
    firm > solid
    loose > slack
    tight > narrow
    fragile delicate breakable
    stable > steady
    steady > stable constant
    unstable > volatile instability
    unsafe > dangerous hazardous
    risky > risk
    harmless > innocuous
    raw > uncooked
    ripe > mature
    rotten > spoiled
    bright > brilliant luminous
    brightness > luminosity
    purple > violet
    transparent > clear
    empty > vacant
    vacant > empty unoccupied
    full > capacity
    busy > engaged
    unavailable > unobtainable
    useful > beneficial
    useless > ineffective
    effective > efficacy
    ineffective > unsuccessful
    suitable appropriate fitting
    unsuitable > inappropriate
    appropriate > proper
    inappropriate > improper unsuitable
    proper > correct appropriate
    properly > correctly
    correctly > properly accurately
    reasonable > sensible fair
    unreasonable > excessive
    excessive > exaggerated undue
    ridiculous absurd
    ideal > optimal perfect
    perfect > ideal flawless
    optimal > ideal
    superior > higher better
    inferior > lower worse
    worse > deteriorated
    worst > poor
    greater > larger
    equal > identical
    equally > alike
    identical > equal
    multiple > several numerous
    countless > numerous
    scarce > rare
    plenty > abundant sufficient
    abundance > plentiful
    excess > surplus
    surplus > excess
    extra > supplementary
    minimum > least
    minimal > minimum
    least > minimum
    sole > exclusive
    exclusive > solely
    solely > exclusively
    unique > exclusive singular
    separate > individual distinct
    separately > individually
    together > jointly collectively
    mutual > reciprocal
    collective > joint
    individually > separately
    important > significant relevant
    importance > significance
    relevant > pertinent
    irrelevant > immaterial
    unnecessary > superfluous needless
    crucial > critical decisive
    critical > crucial decisive
    decisive > crucial
    fundamental > basic essential
    basic > fundamental elementary
    elementary > basic primary
    secondary > subordinate
    minor > secondary
    advanced > sophisticated
    sophisticated > advanced
    simple > basic
    plain > simple
    tricky > difficult complex
    tough > difficult hard
    harder > difficult
    challenging > difficult demanding
    challenge > difficulty
    impossible > infeasible
    feasible > practicable possible
    realistic > feasible
    theoretical > hypothetical
    virtual > simulated digital
    artificial > synthetic
    synthetic > artificial
    natural > organic
    true > factual
    official > formal authorised
    unofficial > informal
    formal > official
    informal > casual
    casual > informal
    strict > rigorous stringent
    strictly > rigorously
    severe > harsh
    harsh > severe strict
    lenient > mild
    odd > unusual peculiar
    bizarre > strange unusual
    weird > unusual
    unusual > exceptional abnormal
    exceptional > outstanding extraordinary
    extraordinary > exceptional remarkable
    remarkable > notable extraordinary
    incredible > extraordinary
    unbelievable > incredible
    mysterious > unexplained
    mystery > unexplained unsolved
    unknown > unidentified
    unidentified > unknown
    familiar > acquainted
    aware > conscious
    unaware > ignorant
    exciting > thrilling
    disgusting > repulsive
    disgust > aversion
    gross > disgusting
    horrible > terrible dreadful
    terrible > dreadful horrific
    dreadful > terrible
    pleasant > agreeable
    unpleasant > disagreeable
    cute > adorable
    adorable > cute
    attractive > beautiful appealing
    handsome > attractive
    gorgeous > beautiful
    elegant > stylish
    magnificent > splendid
    spectacular > impressive
    brilliant > outstanding
    glory > glorious fame
    prestigious > renowned
    prominent > renowned famous
    legendary > famous
    controversial > disputed
    global > universal
    internal > inner
    external > outer
    inner > internal
    outer > external
    lower > bottom
    top > highest
    rear back hind
    vertical > upright
    remaining > residual
    remainder > remaining balance
    dominant > prevailing
    passive > inactive
    fit > healthy
    awful > dreadful
    sensitive > delicate
    vulnerable > risk
    dirty > contaminated
    clean > hygienic
    wet > damp moisture
    muddy > mud
    sticky > adhesive
    glue adhesive
    hollow > cavity
    ancient > antiquity
    vintage > antique
    subsequent > following later
    subsequently > later
    following > subsequent
    consecutive successive
    temporary > provisional
    preliminary > provisional initial
    initial > preliminary
    permanent > lasting
    lasting > permanent
    automatic > automated
    automated > automatic
    digital > electronic
    electronic > digital
    mobile > portable
    portable > mobile
    alone > solitary loneliness
    better > superior
    # verbs and what is left of common words
    accept > approve
    acknowledge > recognise
    acquire > obtain
    obtain > acquire
    act > behave
    add > append insert
    addition > supplement
    adjust > tune
    admit > confess concede
    advertise > marketing
    marketing > advertising
    afford > expense
    aim > intention
    amaze > astonish
    anticipate > foresee
    appear > emerge
    appearance > look
    applause > clapping
    clap > applause
    appreciate > gratitude
    approach > method
    approve > authorise
    arrange > organise
    organise > arrange
    organize > arrange
    arrange > organize
    arrangement > organisation
    assembly > gathering
    assess evaluate
    evaluate > assessment
    evaluation assessment
    assign > allocate
    allocate > distribute
    assistance > aid
    aid > assistance relief
    relief > aid humanitarian
    humanitarian > relief aid
    attach > enclose
    attempt > effort endeavour
    attract > lure
    attraction > sight
    avoid > evade
    evade > avoid
    beg > plead
    begin > initiate commencement
    bend > curve flex
    curve > bend
    bet > stake
    blend > combine
    blink > flash flicker
    flicker > blink flashing
    block > obstruct obstruction
    obstacle > barrier hindrance
    barrier > obstacle
    blow > gust
    bother > disturb annoy
    bounce > rebound
    break > fracture rupture
    breathe > inhale
    burn > combustion
    burst > rupture
    calm > soothe
    care > nursing
    careful > caution cautious
    careless > negligent negligence
    catch > capture captured
    capture > seize
    celebrate > festivities
    celebration > festival festivities
    chase > pursue pursuit
    choose > elect
    claim > assert allegation
    clarify > explain
    classify > categorise
    classification > categories
    climb > ascend
    collapse > fall
    combination > mixture
    communication > correspondence
    complain > dissatisfied
    concentrate > focus
    focus > concentrate concentration
    conclusion > summary
    conduct > perform
    confirmation > acknowledgement
    confusion > misunderstanding
    misunderstanding > confusion misinterpretation
    connect > link
    connection > link
    consist > comprise composed
    comprise > consist include
    contain > include content
    include > contain comprise
    cooperate > collaborate
    cooperation collaboration
    collaborate > cooperation
    convince persuade
    copy > imitate replicate
    correct > fix amend
    cover > insure
    criticise > criticism
    criticism > criticised
    critic > reviewer
    cure > remedy
    deal > bargain
    decide > determine
    decision > ruling
    delay > defer
    postpone > defer adjourn
    demand > require insist
    demolish > demolition
    demolition > demolished
    depend > rely
    rely > dependent
    deserve > merit
    desire > wish
    destroy > demolish ruin
    destruction > devastation damage
    devastating > destructive
    ruin > destroy destroyed
    detect > discover
    determine > establish
    differ > vary
    vary > variation differ
    variation > variance
    variety > diversity
    diversity > variety inclusion
    dig > excavate excavation
    dip > immerse
    disappear vanish
    vanish > disappearance
    disappearance > missing
    disguise > camouflage
    display > exhibit
    distribution > allocation
    disturb > interrupt
    division > department
    donate > donor
    drag > pull
    pull > drag tow
    draw > illustrate
    drink > consume
    eliminate > remove
    embarrass > humiliate
    emerge > appear
    emphasise > stress
    emphasize > stress
    stress > emphasise emphasize
    empower > authorise
    encounter > meet
    encourage > promote motivate
    motivate > incentive
    motivation > incentive
    incentive > reward
    endanger > risk danger
    endure > withstand
    ensure > guarantee
    entertain > amuse
    equipped > fitted
    establish > founded
    examination > inspection
    exceed > surpass
    surpass > exceed
    exchange > trade
    existence > presence
    experience > undergo
    undergo > experience
    explode > blast
    exposure > contact
    fail > unsuccessful
    failure > failed
    fold > crease
    follow > comply adhere
    forgive > pardon
    forgiveness > pardon reconciliation
    reconciliation > forgiveness
    remind > notify
    reminder > notification
    freeze > solidify
    gather > assemble
    gathering > assembly
    generate > produce
    guard > sentry
    guess > assume
    handle > process
    harvest > reap
    heard > audible
    listen > hear audio
    hide > camouflage
    hire > lease
    hug embrace
    hug > cuddle
    hurry > speed
    identify > recognise
    recognise > identify
    recognize > identify
    identify > recognize
    recognition > recognised
    ignore > disregard neglect
    disregard > ignore
    neglect > negligence
    illustration > drawing figure
    imagine > envision
    impact > consequences
    improve > upgrade optimise
    increase > rise
    indicate > suggest
    inform > advise
    injure > wound
    insist > demand
    install > mount
    intention > purpose
    introduction > preface
    invite > guests
    jump leap
    judge > assess
    kidnap > hostage
    label > tag
    lack > deficiency
    deficiency > lack
    lift > raise hoist
    limit > restriction cap
    restriction > limitation
    limitation > restriction
    restrict > limit
    linger > remain
    location > situated site
    situated > located
    lock > secure
    long > lengthy duration
    lengthy > long
    lose > forfeit
    manage > handle
    manufacture > fabricate
    match > correspond
    mention > refer reference
    mislead > deceptive
    misleading > deceptive
    misuse > abuse
    mix > combine
    mock > ridicule
    monitor > track
    movement > motion
    motion > movement
    multiply > product
    murmur > whisper
    necessity > need
    nomination > nominees
    nominee > nomination
    notice > observe
    offend > offensive
    oppose > resist
    resist > oppose
    resistance > opposition
    order > purchase
    order > sequence
    sequence > succession series
    overcome > defeat
    participate > join
    participation > involvement
    perform > execute
    performance > show
    permit > authorise
    play > perform
    praise > commend
    prefer > favour
    preserve > conserve conservation
    conserve > preserve
    conservation > preservation protection
    preservation > conservation
    pretend > fake
    prevent > preclude
    progress > advance
    promote > encourage
    protect > shield
    protection > safeguards
    prove > demonstrate
    demonstrate > show
    provoke > provocation
    punch > blow
    pursue > chase
    react > response
    reaction > response
    realise > recognise
    rebuild > reconstruction reconstruct
    reconstruction > rebuilt
    receive > obtain
    reflect > mirror
    refuse > denial
    denial > refusal
    release > discharge
    discharge > release
    relocate > moving
    repair > maintenance
    repeat > repetition
    repetition > repeated
    represent > depict
    depict > portray
    portray > depict
    request > demand application
    rescue > save
    research > investigation
    resolve > solve settle
    solve > resolve solution
    restore > renovate
    result > consequence
    reveal > unveil
    unveil > reveal
    reverse > invert
    invert > reverse
    rinse > wash
    rise > increase ascend
    rob > steal
    rotate > spin
    spin > rotation
    rub > friction
    ruin > damage
    rush > hurry
    sacrifice > offering
    scan > examine
    scatter > disperse
    search > seek
    seek > search pursue
    separate > detach
    shake > tremor vibration
    share > portion
    portion > share serving
    shelter > protection accommodation
    shine > gleam
    shooting > gunman
    shut > closure
    closure > closing
    sign > symbol indication
    symbol > emblem sign
    slip > slide
    slide > slip
    smash > shatter
    shatter > smash
    smuggle > contraband
    speaker > loudspeaker
    spill > leak
    split > division
    spread > dissemination transmission
    squeeze > compress
    stare > gaze
    start > initiate commencement
    stretch > extend
    strengthen > reinforce
    reinforce > strengthen
    weaken > reduce
    struggle > fight
    submit > lodge
    submission > submitted
    succeed > successor
    successor > succeeded
    predecessor > previous
    succession > successor
    suffer > undergo
    suggest > recommend
    supply > deliver
    support > aid
    surround > encircle
    surrounded > encircled
    suspect > suspicion
    suspicion > suspected
    suspicious > suspicion
    suspend > halt
    swallow > ingest
    swear > oath
    sweep > clean
    switch > toggle exchange
    toggle > switch
    talk > conversation
    target > goal
    teach > educate instruct
    tear > rip
    test > trial examine
    throw > toss
    toss > throw
    tie > bind fasten
    fasten > attach secure
    bind > tie
    touch > contact
    trap > caught
    travel > tour
    try > attempt
    turn > rotate
    understand > grasp
    understanding > comprehension
    unite > unification unity
    unity > unification
    update > refresh revision
    revise > amend
    urge > appeal
    wander > roam
    warn > alert
    waste > squander
    watch > monitor
    weigh > kilograms
    wipe > clean
    function > operate
    operate > run
    worry > fear
    worship > devotion
    write > compose
    yell > shouting
    yield > output
    # what is left
    work > operate
    orbit > satellite circling
    census > population count
    survey > questionnaire poll
    questionnaire > survey
    poll > survey
    oxygen > breathing air
    hydrogen > gas
    carbon > emissions
    pipeline > gas pipe
    drilling > oil borehole
    wilderness > nature
    nature > environment
    environment > environmental ecology
    environmental > ecological
    ecology > environment
    ecosystem > habitat ecology
    habitat > environment living
    climate > weather warming
    warming > climate
    recycle > waste
    recycling > reuse waste
    sustainable > renewable ecological
    renewable > solar wind
    polluted > contaminated
    smog > pollution
    exhaust > emissions
    organic > ecological
    pet > domestic
    elevation > altitude height
    altitude > elevation height
    height > altitude
    distance > kilometres miles
    far > kilometres miles
    inch > centimetres
    mile > kilometres
    miles > kilometres
    gallon > litres
    acre > hectares
    acres > hectares
    ton tonne
    ounce > grams
    fahrenheit > celsius
    speed > kmh mph
    decade > years
    millennium > thousand
    fortnight > weeks
    birthplace > born
    hometown > born native
    resident > living
    suburban > suburb
    suburbs > outskirts
    outskirts > suburb
    skyline > skyscrapers
    ghetto > slum
    slum > poverty
    refugee > fled
    migrant > migration
    expat > emigrant
    visa > entry
    customs > border
    smuggler > smuggling
    spy > agent
    agent > spy
    undercover > covert
    covert > secret
    classified > secret confidential
    secretly > covertly
    whistle > signal
    alliance > pact
    genocide > holocaust
    holocaust > genocide jews
    ghetto > jews
    terror > terrorist
    terrorism > terrorist attacks
    bombing > bombardment
    bomber > bombing aircraft
    explosive > dynamite
    dynamite > explosive
    militia > paramilitary armed
    paramilitary > militia armed
    guerrilla > partisan
    partisan > guerrilla resistance
    occupation > occupied
    liberation > freed
    liberate > free
    coup > takeover
    takeover > acquisition
    martial > military
    wartime > war
    postwar > war
    interwar > war
    warfare > war
    casualty > killed
    casualties > dead wounded
    massacre > killed
    disaster > tragedy
    tragedy > disaster tragic
    tragic > tragedy
    accident > incident
    incident > event accident
    blaze > fire
    debris > wreckage
    wreckage > debris
    survivor > survived
    rescue > evacuation
    donor > donated
    charity > charitable donations
    charitable > charity
    foundation > charitable
    solidarity > support
    equality > discrimination rights
    gender > sex women
    men > male
    male > men masculine
    female > women feminine
    masculine > male
    feminine > female
    transgender > trans gender
    trans > transgender
    sexuality > orientation
    consent > agree
    pregnant > expecting
    senior > older
    retiree > retirement
    funeral > cremation
    estate > inheritance
    wealth > rich
    nobleman > noble aristocrat
    elite > privileged
    middleclass > bourgeoisie
    proletariat > workers
    peasants > farmers
    serf > peasant
    landowner > estate
    tenant > renting
    deposit > security
    mortgage > housing
    insurance > policy premium
    insured > policyholder
    premium > insurance
    receipt > invoice proof
    invoice > receipt
    faulty > defect
    defect > faulty flaw
    flaw > defect weakness
    weakness > flaw
    talent > skill
    feature > characteristic functionality
    functionality > feature
    component > part
    components > parts
    ingredient > component
    equipment > gear device
    device > equipment
    machine > machinery
    machinery > machines equipment
    robot > automation
    algorithm > procedure method
    data > information records
    database > records
    internet > web online
    web > internet online
    online > internet web
    website > homepage
    homepage > website
    blog > weblog
    blogger > blog
    facebook > social
    instagram > social
    twitter > tweet
    tweet > twitter post
    google > search
    youtube > video
    netflix > streaming
    hashtag > tag
    meme > internet
    emoji > emoticon
    keyboard > keys keypad
    mouse > pointer cursor
    cursor > pointer
    printer > printing
    disk > storage drive
    usb > stick drive
    icon > symbol
    window > dialog
    menu > options
    login > account
    network > connection
    node > vertex
    matrix > array
    array > list
    variable > parameter
    parameters > arguments
    loop > cycle
    arbitrary > random
    default > preset
    preset > default
    template > pattern
    pattern > template
    layout > format
    format > layout
    paragraph > section
    header > heading
    heading > title
    title > heading
    caption > subtitle
    subtitle > caption
    draft > version
    preview > view
    summary > overview
    overview > summary
    outline > overview
    context > background
    background > context
    concept > idea notion
    notion > concept
    idea > concept
    viewpoint > perspective opinion
    perspective > viewpoint
    aspect > facet
    criteria > requirements conditions
    condition > requirement
    conditions > terms
    terms > conditions
    requirement > condition prerequisite
    prerequisite > requirement
    possibility > option
    option > alternative
    alternative > option
    priority > precedence
    precedence > priority
    hierarchy > ranks
    phase > stage
    stage > phase
    progress > development
    trend > tendency
    tendency > trend
    decline > fall
    downside > disadvantage drawback
    upside > advantage
    pros > advantages benefits
    cons > disadvantages drawbacks
    dilemma > choice
    compromise > agreement
    consensus > agreement
    agreement > settlement
    certificate > document
    certification > certified
    credential > certificate
    stamp > postage
    envelope > mail
    postcard > mail
    postal > mail
    telegraph > telegram
    telegram > telegraph
    telephone > call
    call > phone telephone
    phone > call
    radio > receiver
    antenna aerial
    sensor detector
    alarm > alert siren
    siren > alarm
    lighthouse > beacon
    torch flashlight
    flashlight > lamp
    ashtray > smoking
    pipe > tube
    tube > pipe
    hose > pipe
    barrel > cask
    basket > container
    bin > waste
    lid > cover
    handle > grip
    wheelbarrow > cart
    cart > wagon
    ladder > climbing
    scissors > cutting
    axe > hatchet
    shovel spade
    tractor > farm
    barn > farm
    ranch > farm cattle
    rancher > cattle
    cowboy > cattle
    shepherd > sheep
    butcher > slaughter
    slaughter > butcher
    leather > skin
    hay > straw
    straw > hay
    fertile > soil
    irrigation > watering
    water > drinking
    fountain > spring
    waterfall > falls
    stream > flow
    flow > stream
    moss > peat
    meadow > grassland pasture
    pasture > grazing meadow
    prairie > grassland
    grassland > meadow
    plateau > plain
    volcano > lava crater
    lava > volcanic
    crater > volcano impact
    meteor > meteorite
    meteorite > asteroid
    asteroid > comet
    comet > asteroid
    eclipse > solar lunar
    mars > planet
    jupiter > planet
    venus > planet
    saturn > planet rings
    nasa > space
    spaceflight > space mission
    shuttle > spacecraft
    mankind humanity
    civilisation > culture
    society > community
    social > society
    philosopher > philosophy
    philosophy > philosophical
    sociology > society
    geography > geographical
    geology > rocks
    linguistics > language
    historian > history
    astronaut > space
    engineer > designed
    inventor > invention
    founder > founded established
    explorer > discovered
    conqueror > conquest
    ruler > monarch reign
    leader > leadership
    successor > heir
    tyranny > oppression
    oppression > repression
    repression > oppression
    freedom > independence
    equality > fairness
    harmony > peace
    england > english britain
    soviet > ussr
    ussr > soviet
    scandinavia > nordic
    arctic > polar
    antarctic > polar
    polar > arctic antarctic
    caribbean > islands
    jew > hebrew
    hebrew > israel jewish
    palestinian > palestine gaza
    bbc > broadcasting
    fifa > football
    uefa > football
    nba > basketball
    nfl > football
    mlb > baseball
    basketball > nba
    baseball > pitcher
    hockey > ice
    cricket > batsman wicket
    # more of everyday life
    activity > event programme
    agenda > items programme
    calendar > dates schedule
    coincidence > chance
    commodity > goods raw
    credibility > trustworthy
    demographic > population
    drain > sewer
    landfill > dump waste
    dump > landfill
    fate destiny
    gossip > rumour rumor
    rumour > gossip hearsay
    rumor > gossip hearsay
    hint > clue tip
    clue > hint evidence
    inventory > stock
    landscape > scenery
    scenery > landscape
    scenic > landscape views
    manuscript > handwritten
    proximity > vicinity
    toll > fee
    transaction > payment transfer
    treasure > hoard
    uncertainty > doubt
    billboard > advertising
    circus > acrobat clown
    clown > circus
    cluster > group
    catalogue > list
    massage > physiotherapy
    zoo > animals zoological
    aquarium > fish
    cage > enclosure
    leash lead
    kennel > dog
    stray > homeless
    vet > animal
    paw > foot
    ankle > joint
    carpool > ridesharing
    hitchhike > lift
    chores > housework household
    housework > domestic chores
    babysit > childcare
    spanking > corporal punishment
    caning > corporal punishment
    nanny > childcare
    prom > dance
    detention > confinement
    cheat > plagiarism
    playtime > recess
    schoolbag > satchel
    backpack > bag
    eraser > rubber
    stapler > stationery
    stationery > paper
    whiteboard > board
    tutor > tuition
    tutoring > tuition lessons
    headteacher > head
    dean > faculty
    semester > academic
    freshman > undergraduate
    sophomore > undergraduate
    dropout > leaving
    lecturer > academic
    sickness > absence
    sickday > leave
    overworked > workload stress
    underpaid > pay
    paid > remuneration
    unpaid > volunteer
    tip > gratuity
    tips > gratuity advice
    gratuity > tip
    boss > superior
    bossy > domineering
    crew > staff
    cubicle > office
    payrise > salary increase
    moonlighting > secondary employment
    temp > temporary
    flextime flexitime
    sabbatical > leave
    notice > termination
    severance > redundancy compensation
    redundant > dismissal
    headhunter > recruitment recruiter
    jobseeker > unemployed
    dole > unemployment benefits
    handout > benefits
    handouts > benefits
    foodstamps > welfare
    tycoon > businessman
    mogul > magnate
    fatcat > executive
    moneylender > loan usury
    pawn > pawnbroker
    piggybank > savings
    nestegg > savings
    atm > cash withdrawal
    overdraft > overdrawn
    overdrawn > overdraft
    installment > payments
    layaway > instalments
    receipt > voucher
    cashier > checkout till
    checkout > cashier payment
    trolley > cart
    mall > shopping
    boutique > shop
    market > bazaar
    bazaar > market
    fleamarket > market
    thrift > charity
    bargain > sale
    hoard > stockpile
    stockpile > reserves hoard
    rationing > shortage
    souvenir > gift
    trinket > souvenir
    heirloom > inheritance
    knickknack > ornament
    leftovers > remaining food
    takeaway takeout
    takeout > food
    buffet > meal
    picnic > food outdoors
    cutlery > knives forks
    napkin > serviette
    kettle > boil
    toaster > appliance
    microwave > appliance oven
    dishwasher > appliance
    washer > washing
    dryer > laundry
    ironing > laundry
    hoover > vacuum
    mop > cleaning
    dusting > cleaning
    declutter > tidy
    tidy > clean orderly
    untidy messy
    mess > disorder
    dirty > soiled
    stain > spot
    stinky > smell odour
    smelly > odour smell
    mouldy > mould
    moldy > mold mould
    drip > leak
    clogged blocked
    clog > blockage
    blocked > obstructed
    flush > toilet
    fuse > electrical
    lightbulb > lamp
    bulb > lamp
    doorbell > bell
    locksmith > lock
    burglar > intruder break
    intruder > trespasser
    neighbours > residents
    noise > disturbance nuisance
    barking > dog noise
    lawnmower > mowing
    rake > leaves
    greenhouse > glasshouse
    compost > garden
    slug > snail
    wasp > sting
    hornet > wasp
    flea > parasite
    bedbugs > infestation
    cockroach > infestation
    mosquito > malaria
    jellyfish > sting
    moth > insect
    squirrel > rodent
    badger > wildlife
    hedgehog > wildlife
    swan > waterfowl
    parrot > bird
    crow > raven
    hawk > raptor falcon
    falcon > raptor
    vulture > scavenger
    kangaroo > marsupial
    koala > marsupial
    panda > bamboo
    giraffe > herbivore
    zebra > herbivore
    rhino rhinoceros
    hippo hippopotamus
    walrus > marine mammal
    otter > mammal
    octopus > cephalopod
    squid > cephalopod
    crab > crustacean
    lobster > crustacean
    clam > shellfish mussel
    oyster > shellfish
    snail > mollusc
    carnivore > meat predator
    herbivore > plants
    hibernate > winter
    camouflage > concealment
    venom > poison
    venomous > poisonous
    poisonous > venomous
    tusk > ivory
    ivory > tusks elephant
    antler > deer
    hoof > hooves
    wool > fleece
    # more of news, war and law
    war > warfare wartime
    weapon > arms
    tank > vehicles
    jet > fighter
    ammo > rounds
    gunfire > shooting shots
    shootout > gunfire
    gunpowder > explosive
    kamikaze > suicide
    bayonet > rifle
    musket > firearm
    crossbow > bow
    catapult > siege
    moat > castle
    dungeon > prison
    gallows > hanging execution
    guillotine > beheaded execution
    behead > decapitate execution
    beheaded > executed decapitated
    decapitate > behead
    crucify > crucifixion
    crucified > crucifixion
    lynching > mob
    martyr > martyrdom
    heretic > heresy
    heresy > heretic
    inquisition > heresy
    witchhunt > persecution
    pogrom > massacre jews
    holocaust > shoah extermination
    gulag > camp
    pow > prisoner
    pows > prisoners
    frontline > front
    homefront > civilian
    blitz > bombing
    dday > normandy invasion
    ww1 > war
    ww2 > war
    wwi > war
    wwii > war
    reich > germany nazi
    kaiser > emperor
    tsar czar emperor
    fuhrer > hitler
    sultan > ottoman
    shogun > samurai
    samurai > warrior
    legionnaire > legion
    gladiator > arena
    centurion > legion
    caesar > emperor
    conquistador > conquest
    pilgrims > settlers
    settlers > colonists
    colonist settler
    frontiersman > settler
    suffragette > suffrage women
    suffrage > vote
    abolitionist > slavery
    plantation > slaves
    emancipation > slavery freed
    bolshevik > communist
    jacobin > revolutionary
    monarchist > royalist
    royalist > monarchist
    heiress > heir
    viceroy > governor
    baron > nobleman
    earl > nobleman
    squire > landowner
    butler > servant
    footman > servant
    filibuster > delay
    gerrymandering > districts
    landslide > majority
    runoff > ballot
    byelection > election
    midterms > election
    caucus > primary
    incumbent > officeholder
    coalition > government
    backbencher > mp
    lawmaking > legislation
    bylaw > ordinance
    ordinance > decree
    decree > ordinance
    edict > decree
    bureaucracy > administration
    bureaucrat > official
    civilservant > official
    mobster > mafia
    kingpin > gang
    hooligan > violence
    hooligans > violence
    thug > violent
    thugs > violent
    looter > looting
    looting > plunder
    loot > plunder
    plunder > looting loot
    ransack > plunder
    carjacking > vehicle theft
    joyriding > theft vehicle
    drunkdriving > alcohol
    dui > drunk driving
    hitandrun > accident
    manslaughter > killing homicide
    parricide > murder
    infanticide > murder
    honeytrap > espionage
    defector > defected
    bugging > surveillance wiretap
    wiretap > surveillance eavesdropping
    wiretapping > surveillance
    curfew > ban
    frisk > search
    pepperspray > gas
    teargas > gas
    taser > police
    handcuffed > arrested
    mugshot > photograph
    fingerprints > forensic
    coroner > inquest
    inquest > coroner
    postmortem > coroner
    # more of science, medicine, sport, media
    weightless > microgravity
    weightlessness > microgravity
    blackhole > gravity
    supernova > star
    starlight > stars
    sundial > clock
    hourglass > sand
    abacus > counting
    telescope > astronomer
    magnify > lens
    magnifier > lens
    prism > spectrum
    echo > reflection sound
    loudness > decibel volume
    loud > decibel
    vibration > oscillation
    shortcircuit > electrical
    wire > electrical conductor
    lightning > electrical discharge
    rust corrosion
    rusty > corroded corrosion
    rusting > corrosion oxidation
    burning > combustion oxidation
    fizzy > carbonated
    bubbles > gas
    smelt > ore
    alloy > metal
    brass > alloy copper
    bronze > alloy copper
    petrol gasoline
    gasoline > fuel
    diesel > fuel
    kerosene paraffin
    tar > bitumen asphalt
    asphalt > bitumen
    cancerous > tumour
    benign > harmless
    lump > nodule
    freckles > pigment skin
    wrinkle > ageing skin
    wrinkles > ageing skin
    wart > skin
    dandruff > scalp
    itch > pruritus
    itchy > pruritus
    hives > urticaria
    sniffles > cold nasal
    sniff > inhale
    burp > belching
    fart > flatulence
    hiccup > diaphragm
    hiccups > diaphragm
    gassy > flatulence bloating
    queasy > nausea
    woozy > dizzy dizziness
    lightheaded > dizziness
    dizzy > lightheadedness
    groggy > drowsiness
    jetlag > circadian
    sleepless > insomnia
    snore > apnoea
    stutter > stammer speech
    stammer > stutter speech
    lisp > speech
    dyslexia > reading
    dyslexic > dyslexia reading
    squint > strabismus
    shortsighted > myopia
    nearsighted > myopia
    farsighted > hyperopia
    longsighted > hyperopia
    colourblind > colour vision
    colorblind > color vision
    cataract > lens
    pinkeye > conjunctivitis
    earache > ear otitis
    earwax > ear
    nosebleed > epistaxis
    strep > streptococcal throat
    mumps > vaccination
    chickenpox > varicella
    shingles > zoster
    whooping > pertussis
    lockjaw > tetanus
    rabies > bite
    tb tuberculosis
    smallpox > variola
    leprosy > leper
    scurvy > vitamin
    malaria > mosquito
    polio > poliomyelitis
    stds > sexually transmitted
    std > sexually transmitted
    sti > sexually transmitted
    thrush > candida yeast
    uti > urinary
    piles > haemorrhoids hemorrhoids
    haemorrhoids > piles
    hemorrhoids > piles haemorrhoids
    gout > uric
    rheumatism > arthritis joints
    arthritis > joints inflammation
    inflamed > inflammation
    inflammation > swelling
    pus > abscess
    abscess > pus
    septic > sepsis infection
    gangrene > amputation
    amputate > limb
    amputation > limb
    amputee > amputation prosthesis
    pacemaker > cardiac
    heartbroken > grief
    shellshock > trauma
    ptsd > trauma
    ocd > compulsive
    bulimia > eating
    anorexia > eating
    anorexic > anorexia
    bipolar > manic
    manic > mania bipolar
    paranoid > paranoia
    hallucinations > psychosis
    senile > dementia
    senility > dementia
    caretaker > carer
    stretcher > ambulance
    firstaid > emergency
    bandaid > bandage plaster
    crutch > walking
    hearingaid > hearing
    dentures > teeth
    quack > charlatan
    placebo > sham
    herbal > plant
    remedy > treatment
    homeopathy > homeopathic alternative
    acupuncture > needles
    chiropractor > spine
    workout > fitness
    pushups > exercise
    situps > exercise
    treadmill > exercise running
    dumbbell > weights
    bodybuilder > muscle
    bodybuilding > muscle
    steroids > muscle
    stamina endurance
    warmup > exercise
    huddle > team
    benched > substitute
    redcard > dismissed
    equalizer > goal
    hattrick > three goals
    knockout > eliminated
    heavyweight > boxing
    referee > official
    linesman > assistant referee
    scoreboard > score
    scoreline > score
    podium > medal
    hurdles > race
    javelin > throw
    discus > throw
    shotput > throw
    longjump > jump
    triathlon > swimming cycling
    decathlon > events
    fencer > fencing
    rower > rowing
    oar > rowing
    paddle > canoe
    goalpost > goal
    dunk > basketball
    homerun > baseball
    quarterback > football
    touchdown > football
    puck > hockey
    caddie > golf
    mascot > symbol
    grandstand > spectators
    hooligan > fans
    fandom > fans
    blockbuster > film
    chickflick > romantic
    romcom > romantic comedy
    sitcom > comedy series
    telenovela > series
    gameshow > quiz
    anchorman > newsreader presenter
    newsreader > presenter
    presenter > host
    voiceover > narrator
    tabloid > newspaper
    paparazzi > photographers
    scoop > exclusive
    obituary > death
    comicbook > comic
    bestseller > selling
    bestselling > sold copies
    ghostwriter > author
    penname > pseudonym
    playwright dramatist
    dramatist > play
    screenplay > script screenwriter
    screenwriter > screenplay
    encore > concert
    duet > singers
    lullaby > song
    hymn > song
    tenor > opera
    soprano > opera
    cello > cellist
    flute > flautist
    trumpet > brass
    saxophone > jazz
    bagpipes > scottish
    accordion > instrument
    banjo > instrument
    easel > painting
    mural > fresco wall
    fresco > mural
    mosaic > tiles
    pottery ceramics
    potter > pottery
    doodle > drawing
    scribble > drawing
    crayon > drawing
    origami > paper folding
    embroidery > needlework
    crochet > knitting
    quilt > blanket
    carving > sculpture
    woodwork > carpentry
    carpentry > woodwork
    # moving, staying
    walk > foot hike stroll pedestrian
    climb > ascend ascent mountaineering
    fall > collapse plunge tumble
    carry > transport convey
    move > relocate migrate shift
    fly > flight aviation airborne airline
    swim > bathing pool
    drive > motor motorist vehicle
    sail > voyage navigate crew
    follow > comply adhere obey subscribe
    flee > escape exile evacuate
    escape > flee evade
    cross > traverse border
    rotate revolve rotation
    shake > vibrate tremor
    spread > disseminate propagate proliferate
    gather > assemble convene accumulate
    stay > remain reside accommodation lodging
    live > reside inhabit dwell
    wait > await queue delay block timeout
    visit > attend tour inspect sightseeing
    evacuate > relocate
    relocate > transfer
    commute > transport
    sit > seated
    # talking, asking, telling
    tell > report disclose instruct
    speak > address language voice
    talk > converse dialogue consultation
    chatting > messaging
    ask > enquire consult apply prompt
    beg > plead appeal
    plead > appeal plea
    dial > call
    shout > yell scream
    greet > welcome
    introduce > introduction presentation
    mention > refer cite
    claim > assert allege
    allege > accuse
    accuse > allegation charge blame prosecute
    admit > confess acknowledge
    confess > admission
    deny > dispute reject refute
    argue > contend claim
    disagree > object dispute dissent
    agree > consent approve accept
    promise > undertake assure
    swear > oath pledge
    warn > alert advise
    advise > recommend counsel
    advice > guidance recommendation counselling
    recommend > suggest advise endorse
    persuade > convince influence
    praise > commend compliment
    thank > gratitude acknowledge appreciation
    apologise apologize apology
    interrupt > disrupt
    rumour rumor
    translate > interpreter
    pronounce > pronunciation
    describe > depict portray
    laugh > humour amusement
    criticise criticize criticism
    criticism > critique condemnation
    condemn > denounce criticise
    blame > responsible accuse
    emphasise emphasize stress
    confirm > acknowledge affirm
    clarify > clear explain
    means > signifies denotes indicates implies
    interview > conversation
    publish > issue post
    broadcast > transmit air
    # giving, taking, having
    offer > provide supply
    provide > supply furnish include
    supply > provide deliver
    share > disclose distribute publish upload
    sharing > disclosure
    receive > obtain recipient
    gain > obtain acquire
    owns > possesses owner proprietor
    grab > seize download retrieve
    seize > confiscate capture
    snatch > seize steal
    hire > rent appoint engage
    swap > trade
    abandon > desert relinquish
    allocate > assign distribute
    assign > allocate designate
    distribute > allocate
    collect > retrieve obtain levy process
    deserve > merit entitled
    earn > income gain salary wage
    win > prize award
    award > honour
    inherit > estate bequest
    stockpile > reserve
    rescue > save evacuate
    reserve > allocate
    contain > include comprise
    lack > missing deficiency
    request > apply application demand
    demand > require claim
    expect > anticipate predict
    # seeing, hearing, knowing, thinking
    notice > observe detect
    detect > identify discover recognise
    recognise recognize identify
    identify > determine recognise
    hear > listen audible
    listen > hear audio receive
    odour odor scent
    flavour flavor
    feel > sense perceive sensation
    unknown > unidentified unclear
    remember > recall memory retain store save
    recall > remember
    forget > omit erasure
    think > consider believe
    consider > regard contemplate
    guess > assume predict infer
    forecast > prediction outlook
    decide > determine decision resolve
    choose > elect opt specify
    doubt > uncertain question
    realise realize
    understand > grasp comprehension
    misunderstand > misinterpret confusion
    explain > clarify explanation
    find > discover identify
    investigate > examine inquiry probe
    probe > investigation inquiry
    research > investigate
    count > tally enumerate number
    measure > gauge benchmark
    weigh > weight mass
    compare > contrast
    judge > assess evaluate
    rate > assess
    plan > intend schedule strategy draft
    intend > intention plan
    concentrate > focus attention
    ignore > disregard neglect skip
    neglect > ignore
    pretend > feign
    fear > afraid dread
    hate > hatred hostility
    enjoy > pleasure
    trust > confidence reliance
    believe > faith
    admire > respect esteem
    envy > jealous
    surprise > astonish unexpected
    shock > astonish
    annoy > irritate disturb nuisance
    annoying > disruptive
    bother > disturb harass annoy
    disturb > interrupt nuisance disruption interfere
    upset > distress
    scare > frighten intimidate
    frighten > scare terrify
    comfort > console
    encourage > promote urge motivate
    inspire > motivate influence
    discourage > deter
    deter > prevent deterrent
    # hiding, showing
    hide > secret privacy
    expose > exposure publish
    show > demonstrate present indicate
    exhibit > display
    exhibition > museum gallery
    shows > appears prints outputs
    visible > displayed shown
    invisible > unseen
    blur > obscure
    mask > cover
    disguise > conceal camouflage
    camouflage > conceal
    # buying, paying, money
    buy > acquire order obtain
    pay > remit settle
    pays > funds finances
    spend > expenditure expense
    spending > budget
    charged > billed debited
    bill > charge
    cost > amount
    sell > market trade
    selling > vendor retail
    invest > investor
    gamble > betting wager
    bet > wager gambling
    owe > liable payable due
    payable > due
    budget > funds spending
    price > tariff
    shop > store retailer purchase
    auction > bid
    donate > charity
    raise > collect
    fund > finance sponsor
    sponsor > patron
    subsidise subsidize subsidy
    # fighting, ruling
    fight > clash brawl confrontation struggle
    clash > confrontation fighting
    struggle > conflict difficulty effort
    kick > strike football
    punch > strike
    stab > knife wound
    choke > strangle suffocate asphyxia airway
    strangle > suffocate
    poison > toxin
    behead > execute decapitate
    raid > incursion
    conquer > invade conquest occupy
    capture > seize occupy
    defeat > overcome beat
    oppose > opposition resist
    attack > invade aggression
    attacker > assailant aggressor
    aggressive > hostile violent
    hostile > aggressive
    defend > protect guard
    guard > sentry protect security
    patrol > guard
    protect > shield preserve encrypt
    shield > protect
    threaten > endanger warn
    provoke > incite
    incite > provoke
    rule > govern reign
    ruler > monarch sovereign emperor
    govern > administer rule
    command > order
    decree > edict ordinance
    manager > administrator director
    regulate > govern supervise
    regulator > authority supervisory
    supervise > oversee
    oversee > supervise monitor
    king > monarch crown
    queen > monarch crown
    throne > monarchy succession
    reform > change amend
    rebel > revolt uprising
    revolution > uprising revolt
    betray > treason traitor
    enslave > slavery forced
    slave > slavery bondage
    colonise colonize colony
    liberate > free independence
    free > release liberate
    release > free
    negotiate > mediate
    mediate > arbitration
    mediator > arbitrator
    arbitration > dispute
    compromise > settlement agreement
    settle > resolve settlement
    reconcile > reconciliation
    unite > unify union
    unify > unite merge
    plot > conspiracy scheme
    recruit > enlist conscript
    enlist > conscription recruit
    retreat > evacuate
    # punishing, allowing, refusing
    punish > discipline fine
    punishment > consequence discipline
    punishable > offence
    discipline > punishment
    allow > authorise authorize grant enable
    allowed > entitled
    let > permit allow enable
    permit > authorise authorize
    authorise authorize approve
    approve > accept authorise ratify
    approval > acceptance endorsement
    ratify > approve ratification
    accept > acknowledge consent
    refuse > disallow
    reject > dismiss
    ban > suspension exclusion
    prohibit > restrict
    limit > restrict cap
    limits > quotas
    quota > limit
    cap > limit
    require > oblige mandatory
    compel > force oblige
    coerce > force compel duress
    pressure > coerce
    excuse > justify exemption
    tolerate > accept permit
    enforce > impose
    impose > enforce
    appeal > contest review
    contest > challenge appeal
    challenge > contest dispute
    report > complaint notify
    prosecute > charge
    convict > sentenced
    conviction > sentence
    acquit > acquittal cleared
    arrest > apprehend
    trespass > unauthorised entry
    vandalise > damage vandalism deface destroy
    shoplift > theft
    contraband > smuggling
    embezzle > misappropriation
    embezzlement > fraud misappropriation
    forgery > counterfeit falsification
    perjury > oath
    abuse > misuse mistreatment
    mistreat > abuse
    harm > endanger
    penalise penalize penalty
    penalty > fine
    waive > waiver
    overturn > quash reverse
    quash > overturn annul
    valid > effective
    # building, making, changing
    build > erect assemble
    construct > erect
    assemble > construct
    establish > set found
    invent > devise pioneer
    inventor > pioneer patent
    design > plan architect
    sketch > draw draft
    paint > artist
    wrote > authored composed
    compose > composition
    record > document log store save
    filmed > recorded shot location
    cook > prepare bake recipe chef cuisine
    boil > heat
    roast > bake
    blend > mix
    melt > thaw
    thaw > defrost
    defrost > thaw
    excavate > dig
    sow > cultivate
    grow > cultivate
    cultivate > agriculture
    wash > laundry rinse
    wipe > clean format
    edit > revise amend
    fixed > resolved corrected solved
    rectify > correct remedy
    remedy > solution
    solution > fix remedy workaround
    repair > restore
    renovate > refurbish
    restore > rebuild
    rebuild > reconstruct restore
    reconstruct > rebuild
    improve > optimise optimize upgrade
    optimise optimize improve
    strengthen > reinforce fortify
    weaken > undermine
    undermine > weaken
    simplify > simpler streamline
    attach > connect fasten append upload
    detach > disconnect remove
    connect > link attach
    disconnect > unplug
    stick > adhere attach
    wrap > pack
    unpack > open
    widen > expand broaden
    broaden > expand
    lengthen > extend
    shorten > abbreviate reduce truncate
    abbreviate > shorten
    tighten > stricter
    imitate > copy mimic
    mimic > imitate
    # breaking, harming, ending
    broken > malfunctioning
    shatter > break
    rip > tear
    crush > compress
    rupture > burst
    destroy > demolish ruin devastate
    wreck > destroy
    damage > impair
    leak > spill
    decay > rot deteriorate
    rot > decay
    corrode > corrosion rust
    fade > decline
    end > terminate expire completion
    finish > complete rank
    started > began
    initiate > begin launch
    occur > happen arise
    cause > result reason trigger
    trigger > cause
    lasts > duration
    lasted > duration
    defer > postpone
    interference > disruption
    disrupt > interrupt
    # learning, teaching, playing, working
    learning > education training
    teaches > lectures
    educate > teach
    training > instruction course
    practise practice train
    practice > exercise
    graduate > alumni
    graduated > degree alumnus
    playing > performing gameplay
    player > athlete gamer
    gamer > player
    perform > concert
    actor > cast
    actress > actor cast
    dance > dancer
    sing > vocals choir
    rehearsal > practice
    compete > contest
    applaud > applause
    celebrate > festival party
    working > functional operational
    labourer laborer worker
    labor labour
    job > position occupation role
    jobs > vacancies
    task > duty assignment
    assignment > task
    duty > task
    retire > pension resign
    promote > advancement
    volunteer > unpaid
    organise organize arrange
    arrange > organise coordinate order sort
    coordinate > organise
    coordinator > organiser
    organiser organizer coordinator
    reschedule > postpone
    collaborate > cooperate
    delegate > assign
    attempt > try effort
    effort > attempt
    test > trial experiment validate check
    experiment > test trial
    achieve > reach
    won > defeated
    # travelling
    travel > transport tourism
    travelling > journey
    traveling > journey
    trip > visit expedition
    expedition > voyage journey
    visiting > visitor
    towed > impounded
    crash > wreck
    crashed > collided terminated
    embark > board
    cancel > annulment
    camping > campsite tent
    rent > hire
    explore > expedition
    explorer > expedition voyage
    emigrate > leave
    emigrant > migrant
    # eating, drinking
    eat > consume dining diet
    eating > nutrition
    eats > feeds prey
    drinking > consumption
    swallow > ingest oral
    chew > teeth
    bite > wound
    feed > nutrition
    starve > malnutrition
    hungry > hunger starvation
    cooking > kitchen
    restaurant > dining catering
    cafe > restaurant catering
    waiter > staff
    bread > bakery
    catering > food
    # being ill, dying
    bleed > haemorrhage
    vomit > emesis
    shiver > chills
    hurt > wound
    wound > injury laceration
    swell > inflammation
    infect > transmit
    contagious > communicable
    suffer > affected
    cured > recovered healed
    treat > therapy
    heal > cure
    operate > surgical
    vaccinate > immunise
    injection > vaccination
    inhale > breathe
    asleep > sleep
    unconscious > consciousness
    choking > obstruction
    recover > rehabilitation
    die > fatal
    dying > terminal palliative
    dead > killed
    death > demise
    killed > fatalities casualties deaths
    suicidal > crisis
    buried > interred
    cremation > burial
    widow > spouse
    widower > spouse
    survived > survivors
    blind > visually impaired
    deaf > hearing impaired
    crippled > disabled
    paralysed paralyzed paralysis
    sad > depression grief unhappy
    unhappy > dissatisfied
    lonely > isolation loneliness
    # joining, leaving, taking part
    join > enrol subscribe register participate connect
    enter > participate entry
    participant > entrant competitor contestant
    entrant > participant
    contestant > participant competitor
    competitor > rival opponent participant
    attend > presence
    belong > member membership
    nominate > candidate
    elect > appoint
    represent > delegate
    replace > successor override
    expelled > dismissed
    evict > expel
    exile > banishment deport
    banish > exile expel
    reenter > rejoin
    rejoin > readmission
    # storing, deleting, sharing
    store > storage archive database
    storing > retention
    kept > archived
    delete > discard
    deleting > erasure
    lost > irrecoverable
    recording > audio capture
    log > record
    archive > store
    trash > delete
    cleanup > deletion removal purge
    send > forward
    forward > transmit send
    posted > published submitted uploaded
    posting > publishing submission
    lock > restrict secure
    locked > protected
    reads > accesses
    track > monitor log record trace
    tracking > surveillance analytics
    trace > track
    spy > monitor surveil
    eavesdrop > intercept
    export > download
    import > upload
    load > import
    clone > copy duplicate
    # typing, clicking, searching, programs
    typing > keyboard input
    hover > cursor pointer
    drag > move cursor
    pointer > cursor
    select > mark
    highlight > mark
    tag > label mention
    tick > checkbox select
    untick > deselect clear
    checkbox > tick
    dropdown > menu
    popup > notification
    homepage > page
    search > query seek
    searchbar > search
    query > search request
    lookup > retrieve
    finds > retrieves
    matches > results hits
    hits > results matches
    sort > order arrange rank
    sequence > order
    filter > restrict narrow
    narrow > restrict filter
    running > active operating
    launch > invoke
    invoke > call execute
    usage > consumption
    utilise utilize
    hangs > unresponsive deadlock
    hanging > unresponsive deadlock
    stalls > blocks hangs
    deadlock > blocking
    loops > cycles
    stops > terminates prevents
    stopped > terminated
    kill > terminate
    exits > terminates
    closes > terminates
    install > deploy
    installer > setup
    reinstall > installation
    updated > revised
    upgrade > newer migrate
    migrate > transfer
    migration > upgrade
    refresh > reload update
    reload > refresh
    deployment > installation
    develop > implement
    codes > programs
    parse > interpret syntax
    render > display
    handles > processes manages
    paired > connected
    offline > unavailable
    slow > performance latency
    slower > performance
    check > examine review validate
    checking > verification
    adds > appends inserts
    add > append insert include
    added > introduced
    append > add
    insert > add
    split > parse
    merge > integrate
    alter > modification
    override > overwrite replace
    ignores > discards
    skips > omits ignores
    omit > exclude skip
    depends > requires
    depend > require
    dependency > requirement
    supports > compatible
    support > compatible
    incompatible > compatibility unsupported
    unsupported > incompatible
    lets > enables
    enables > permits
    returns > yields
    fetch > retrieve
    grabs > fetches
    throws > raises
    waits > blocks
    sleeps > pauses
    wakes > resumes
    leaks > memory
    shrinks > decreases
    complains > error warning
    breaks > fails
    blocks > prevents
    blocked > prevented denied
    forces > requires
    asks > prompts
    prompted > requested
    prompt > request
    reacts > responds
    react > respond
    knows > recognises
    # verbs of several senses, with the safe ones only
    act > behave conduct
    say > mention assert remark
    see > visible access
    hold > possess retain
    own > possess owner ownership
    keep > preserve retention maintain
    want > desire
    need > necessity
    wish > desire
    hope > expect
    works > functions operates
    run > operate
    play > perform gameplay
    catch > capture apprehend
    stop > prevent
    charge > bill levy
    sleep > asleep overnight
    break > shatter fracture
    throw > toss hurl
    pass > succeed
    skip > omit ignore absent
    mark > highlight label
    correct > rectify
    complete > finish
    handle > process manage
    change > adapt adjust amend
    changed > revised
    changes > modifications
    changing > modification
    serve > service duty
    shoot > fire
    score > goal
    host > organise
    hit > strike assault
    beat > defeat overcome
    strike > stoppage
    control > manage regulate supervise
    object > oppose
    manage > administer supervise
    post > publish upload submit
    posts > entries submissions
    study > examine investigate course
    learn > study acquire training education
    save > preserve archive
    fix > resolve solve correct
    clear > delete reset purge
    clean > wash tidy
    access > retrieve
    grade > assess
    shift > duty
    film > footage
    stall > block hang
    bake > oven
    grill > roast
    peel > skin
    pair > connect
    draw > sketch render
    draft > preliminary
    # more verbs of rules, help pages and news
    cheering > applause
    binge > excessive
    blab > disclose reveal
    bleep > censor
    blurt > disclose
    boo > jeer
    botch > mistake negligence
    brainwash > indoctrination propaganda
    budge > move
    bunk > truancy
    burgle > burglary
    bust > arrest raid
    buzz > vibrate
    capsize > sink overturn
    chat > message
    chuck > discard
    chug > drink
    clobber > hit assault
    clog > blockage block
    coax > persuade
    collide > collision crash
    con > scam deceive
    cram > study
    creak > noise
    cuddle > hug
    curb > restrict reduce
    dawdle > delay
    deceive > fraud mislead
    decode > decrypt
    decrypt > encryption key
    defuse > bomb
    diss > insult
    dodge > evade avoid
    dodging > evasion
    evade > evasion avoid
    doze > sleep
    drool > saliva
    dunk > immerse
    faff > delay
    fiddle > tamper
    fib > false untrue
    flog > sell
    flunk > fail
    fool > deceive
    fork > copy branch
    freak > panic
    fumble > drop
    gag > silence censorship
    gatecrash > uninvited unauthorised
    ghost > ignore
    gobble > eat consume
    goof > mistake error
    grasp > understand comprehend
    grope > harassment assault
    grumble > complain
    guzzle > consume
    hassle > harass bother
    heckle > interrupt disrupt
    hog > monopolise
    inform > notification
    interrogate > question
    jam > blockage
    jinx > curse
    jog > running exercise
    juggle > balance
    kip > sleep
    kiss > affection
    knife > stab
    lob > throw
    looting > theft
    lug > carry
    lure > entice grooming
    meddle > interfere
    mend > restore
    munch > eat
    nab > arrest catch
    nudge > prompt
    outvote > defeat
    overcharge > excessive refund
    overhear > eavesdrop
    pester > harass
    pilfer > steal theft
    pinch > steal
    poke > mention notify
    prank > joke
    preach > sermon
    proofread > review correct
    quarrel > argue
    quiz > question
    ransack > plunder loot
    reckon > estimate consider
    redo > repeat
    refill > replenish
    regain > recover recapture
    reopen > resume
    rephrase > reword formulate
    resend > send
    reuse > recycle
    revive > restore resuscitate
    reword > rephrase edit
    rumble > noise
    sabotage > damage disrupt
    sack > fire
    salute > greet
    scam > deceive
    scavenge > scrap
    scoff > mock
    scour > search
    scrap > discard cancel abolish
    scribble > write
    shag > sex
    shame > humiliate
    shove > push
    shred > destroy
    shun > avoid exclude
    skive > truancy absence
    slag > insult
    slam > criticise
    slaughter > kill butcher
    smack > hit slap
    smear > defamation
    smother > suffocate
    sneer > mock
    sniff > smell
    snog > kiss
    snooze > delay postpone
    solder > weld
    spank > corporal punishment
    squabble > dispute
    squat > occupy
    sulk > sullen
    swipe > steal
    tamper > manipulate interfere
    taunt > mock provoke
    tempt > entice
    tether > leash
    thieve > steal
    thrash > defeat
    tinker > modify experiment
    topple > collapse
    tot > child
    tow > pull
    trample > crush
    trick > deceive fraud
    troll > provoke
    tweak > adjust modify
    twiddle > adjust
    undress > clothing
    unfriend > remove
    unlock > open
    unpick > undo
    upvote > vote
    vape > smoking
    vaping > tobacco
    waffle > verbose
    whack > hit
    wail > cry
    weep > cry
    weld > join
    wobble > unstable
    yawn > tired
    zap > delete
    # who and what people ask for
    booted > expelled removed
    censored > removed
    hijack > seize
    hijacked > compromised
    hijacker > terrorist
    impeached > removed
    indict > charge
    extradite > surrender
    deported > removed
    poach > illegal hunting
    hunt > prey
    crowned > coronation
    coronation > crown
    abdicate > throne
    dethrone > depose
    annexed > incorporated
    bombed > bombarded
    besiege > siege
    besieged > surrounded
    encircle > surround
    stranded > stuck rescued
    trapped > stuck
    sank > wreck
    landed > arrived
    pioneered > introduced
    premiered > released
    debuted > premiere
    aired > broadcast premiered
    starring > cast actor
    starred > cast role
    directed > director
    drew > illustrated
    sculpt > sculpture
    carve > sculpture
    inducted > honoured
    sink > submerge
    fill > complete
    # communities: rules and moderation
    slur > hateful discriminatory
    insult > derogatory disrespectful
    insulted > harassment
    spamming > flood repeated
    spammer > advertising flooding
    caps > uppercase shouting capital
    allcaps > uppercase capital shouting
    mention > ping tag
    annoying > disruptive disturb nuisance
    annoy > harass
    bully > abusive
    jerk > rude disrespectful
    asshole > rude disrespectful abusive
    idiot > insult
    sexist > discrimination
    gore > graphic disturbing
    sexy > sexual suggestive
    flirt > advances sexual
    hentai > pornographic nsfw
    lewd > nsfw sexual suggestive
    memes > images jokes
    gif > image animation
    sticker > image emoji
    emoticon emoji smiley
    drama > conflict dispute
    bicker > argue dispute
    squabble > dispute argument
    quarrel > conflict
    mediator arbitrator mediation
    mediate > dispute resolve
    escalate > refer senior
    strikes > warnings infractions
    infraction violation offence
    offender > violator
    repeated > subsequent recurring
    punishable > penalty sanction
    punish > ban mute
    penalise penalty sanction
    penalize penalty sanction
    lenient > mitigating discretion
    mercy > leniency discretion
    forgive > pardon lift
    forgiven > pardoned lifted
    unfair > appeal complaint biased
    unjust > unfair appeal
    fairness > impartial equal
    biased > impartial
    wrongly > mistakenly unjustified appeal
    wrongfully > unjustified appeal
    mistakenly > error
    banished > banned expelled
    blacklisted > banned
    tempban > temporary ban suspension
    permaban > permanent ban
    perma > permanent
    lifetime > permanent
    evade > circumvent bypass
    evasion > circumvent alternative
    dodge > evade circumvent
    circumvent bypass evade
    loophole > circumvent exploit
    sockpuppet > alternate account
    appeal > objection review reconsider
    overturn > reverse revoke lift
    overrule > override reverse
    revoke rescind withdraw
    reinstate restore readmit
    flag > report
    flagged > marked
    logs > records history
    detection > recognition
    suspicious > unusual suspected
    modmail > ticket contact
    ticket > request support
    staff > team
    staffer > moderator
    janitor > moderator
    boss > owner administrator
    trainee > trial junior
    helper > staff
    recruiting > applications
    resigned > stepped
    demote > downgrade remove revoke
    demotion > removal
    promoted > rank
    badge > role icon award
    roles > ranks permissions
    assign > allocate give
    everybody everyone
    username > display
    imposter impostor impersonator
    pronouns > gender
    invite > link
    invited > guest
    partnership > affiliate cooperation
    sponsorship > sponsor partnership
    plugging > advertising promotion
    sponsored > advertising
    referral > affiliate invite
    begging > asking solicit
    solicit > request advertise
    solicitation > requests advertising
    scamming > fraudulent
    steal > plagiarism
    spoilers > reveal
    spoiler > plot
    leaker > disclosure
    translate > language
    interpreter > translation
    # channels and voice
    channel > room category
    room > channel
    lounge > channel
    lobby > waiting channel
    forum > board discussion
    pinned > important fixed
    unread > new
    slowmode > cooldown interval seconds
    cooldown > wait interval
    vc > voice channel
    vcs > voice channels version control
    voicechat > voice channel
    microphone > voice audio input
    mic > voice audio
    deafen > mute audio
    screaming > loud shouting
    yell > loud
    crackling > noise audio
    screenshare > screen sharing
    streaming > live
    dj > music
    playlist > music queue
    karaoke > singing
    # notifications, privacy, data
    notif > notification
    notification > mention
    reminder > notification dunning
    dnd > disturb notifications
    disturb > bother notification
    newsletter > subscription email
    forget > deletion removal
    forgotten > erasure deleted reset recovery
    erasing > deletion
    scrub > delete erase
    purge > bulk uninstall
    bulk > multiple mass
    unsend > delete withdraw
    undelete restore recover
    retention > storage period
    hoard > store collect
    tracking > cookies analytics status shipment
    cookies > tracking
    cookie > session browser stored
    gdpr > protection personal
    privacy > protection personal
    anonymised > pseudonymous
    anonymise anonymize pseudonymise
    pseudonym > anonymous
    dox > disclosure
    whereabouts > location
    spying > monitoring surveillance
    watching > monitoring
    snooping > monitoring unauthorised
    peek > view access
    secretly > hidden covertly
    encrypted > secure ciphertext
    underaged > minimum
    older > age minimum
    younger > age minimum
    adult > age nsfw
    parental > guardian
    # bots and commands
    cmd > command
    commands > syntax usage
    slash > command
    prefix > symbol character
    syntax > format grammar
    usage > syntax consumption
    automod > moderation filter
    autorole > automatic role
    autoresponder > automatic reply
    autoreply > automatic reply
    automatically > automatic
    automated > bot
    trigger > cause activate
    blacklist > filter forbidden
    wordlist > dictionary filter
    filtered > blocked removed
    censored > filtered blocked
    captcha > verification
    verify > captcha
    gatekeeping > admission verification
    onboarding > welcome introduction
    welcome > greeting newcomers
    greeting > welcome
    intro > introduction overview
    levels > ranks experience
    levelup > experience
    exp > experience
    streak > consecutive days
    gamble > bet casino
    gambling betting wager
    bet wager stake
    betting > odds
    dice > random roll
    survey questionnaire poll
    questionnaire form survey
    forms > applications
    upvote > vote like
    downvote > vote dislike
    react > emoji
    timezone > utc time
    countdown > remaining time
    uptime > availability running
    downtime > outage unavailable maintenance
    unavailable > offline downtime
    unresponsive > offline
    ignored > unanswered
    ai > artificial model
    chatbot > bot assistant
    hallucinate > invent incorrect
    # events, tournaments, giveaways
    calendar > schedule dates events
    schedule > programme calendar
    scheduled > planned
    rescheduled > postponed moved
    postponed > rescheduled
    cancelled > called abandoned
    canceled cancelled
    rsvp > registration attendance confirm
    attending > participation
    organiser organizer host
    organisers organizers committee
    celebration festivity
    festival > event
    concert > performance music
    gathering > event
    tourney > tournament
    bracket > elimination round
    elimination knockout
    seeding > ranking
    tie > draw tiebreak
    tied > draw tiebreaker
    forfeit walkover default
    disqualify exclude
    disqualification > exclusion
    sub > substitute
    roster lineup squad
    lineup > team
    semifinal > semi
    finalist > final
    trophy > prize cup
    prize > winnings
    winnings > prizes prize
    winners > drawn
    runnerup > second
    scores > results
    scoreboard > ranking
    standings > table
    umpire > official
    collusion > agreement cheating
    smurfing > alternate
    sweepstake raffle lottery
    sweepstakes > prize
    submissions > entries
    contestant participant competitor
    compete > participate
    reroll > redraw
    unclaimed > expired forfeited
    redeem exchange
    redeemed > used
    redeemable > exchanged
    nitro > subscription
    booster > boost
    # donations, membership, clubs
    donor > supporter benefactor
    donator donor
    donators > supporters
    tip > donate gratuity
    patron > supporter sponsor
    patreon > donation supporter subscription
    supporter > donor patron
    crowdfunding > donations
    fundraising > donations
    charity > nonprofit
    bequest legacy
    deductible > tax
    refundable > refund reimbursed
    nonrefundable > refund excluded
    noobs > newcomers
    starter > beginner
    oldtimer > veteran
    trial > probationary free period
    probationary > trial
    tryout > trial taster
    taster > trial introductory
    concession reduction discount
    concessions > reduced
    reduced > concession
    unemployed > reduced hardship
    hardship > financial reduced
    waive exempt
    waiver exemption
    instalment installment
    instalments > monthly
    quarterly > quarter
    fiscal > financial
    prorated > proportional
    defaulter > arrears
    overdue > arrears reminder
    dunning > reminder
    fines > charges
    notice > period termination
    inactive > lapsed
    expelled > exclusion
    secretary > clerk minutes
    transcript > minutes record
    president > chair
    chair > president
    chairwoman chairperson
    chairing > presiding
    preside chair
    trustee > board
    director > board
    subcommittee > committee
    exec > executive board
    tenure > term office
    proxy representative
    represent > proxy behalf
    absentee > proxy postal
    majority > votes
    supermajority > thirds
    unanimous > agreed
    amend change modify
    amendment change modification
    bylaw > regulation
    guidelines > policy
    etiquette > conduct behaviour
    netiquette > etiquette conduct
    manners > conduct behaviour
    behave > conduct
    misbehave > misconduct
    misbehaviour misconduct
    dresscode > clothing
    keycard > access card
    keyholder > key
    lockup > close secure
    storeroom > storage
    parking > car spaces
    carpark > parking
    ramp > accessible
    hire > rental
    hirer > tenant renter
    renting > hire
    hall > room venue
    insurance > liability cover
    insured > liability
    accidents > insurance injury
    safeguarding > children
    treasurer > finances
    bookkeeping accounting
    accounting > finances
    # libraries
    lib > library module
    borrowed > lent
    renewing > extension
    ebook > electronic digital
    audiobook > audio
    dvds > media films
    periodical magazine journal
    catalogue > search collection
    catalog catalogue
    bookshelf > shelf
    photocopier > copying copier
    printing > printer
    scanning > scanner
    copier photocopier
    # game servers
    griefing vandalism > destruction
    griefer > vandalism
    grief > destroy
    vandalise vandalism destroy
    vandalize vandalise
    claiming > protection region
    plot > land claim region
    unclaim > abandon release
    landclaim > claim protection
    chunk > region area
    spawn > respawn start
    respawn > spawn revive
    revive respawn resurrect
    mob > monster creature entity
    critter > animal creature
    monster creature
    autoclicker > macro automated
    macro > automation script
    xray > texture cheating
    wallhack > cheating
    cheats > hacks modifications
    launcher > client
    modpack > mods modifications
    mods > addons plugins
    shader > graphics
    whitelisted > allowed approved
    whitelist > application
    tps > lag ticks performance
    fps > frames performance
    laggy > performance delay
    rubberbanding > lag
    desync > lag synchronisation
    timedout > timeout
    reconnect > connection rejoin
    disconnect > lost
    version > edition
    savefile > save world
    reset > restart
    duping > duplication exploit
    dupe > duplicate copy
    duplication exploit
    inventory > items
    loot > items reward
    raider > raiding
    pvp > combat fighting
    pve > monsters
    teamkill > friendly
    tp > teleport
    tpa > teleport
    teleportation > teleport
    warp > teleport
    waypoint > location
    trading > exchange
    faction > clan alliance
    kit > starter items
    op > operator
    console > command playstation xbox
    roleplay > character
    rp > roleplay
    rpg > roleplaying
    ooc > character
    speedrun > fastest record
    dungeon > instance
    crossplay > platform
    port > forwarding listen
    selfhost > host server
    dedicated > server
    # databases
    apostrophe > quote quotation
    quote > apostrophe escape
    backtick > quote identifier
    backslash > escape character
    sanitize > escape validate injection
    sanitise > escape validate injection
    placeholder parameter
    placeholder > bind variable
    bind > parameter placeholder
    variable > parameter identifier name
    param > placeholder argument
    sql > query statement
    line > row
    header > column heading metadata
    id > identifier key
    uuid > identifier unique
    autoincrement > sequence identity rowid
    increment > add sequence
    unique > constraint
    duplicate > constraint
    constraint > restriction check unique
    cascade > dependent foreign
    upsert > insert conflict replace merge
    collide > conflict
    inserting > values
    append add insert
    prepend > insert beginning
    truncate empty delete
    drop > delete remove
    fetch retrieve
    intersect > common
    avg > average
    sorted > ordered
    sorting > collation
    collation > sorting comparison
    alphabetical > sorted collation
    alphabetically > sorted order
    descending > desc reverse
    ascending > asc
    reverse > descending backwards
    backwards > reverse compatible
    random > arbitrary shuffle
    paginate > limit offset page
    pagination > offset limit page
    offset > skip
    nested > inner subquery inside recursive
    procedure > stored
    transaction atomic > commit rollback
    atomic > transaction indivisible
    atomically > transaction
    rollback > abort transaction undo
    unsaved > commit uncommitted
    uncommitted > transaction
    deadlock > lock waiting blocked
    lock > exclusive concurrent busy
    locking > concurrency mutex
    busy > locked timeout
    concurrency parallelism
    concurrent > multiple
    concurrently > multiple
    multithreaded > thread concurrent
    multiuser > concurrent
    thread > concurrency process
    threadsafe > thread mutex
    async asynchronous
    await > asynchronous coroutine
    asynchronous > nonblocking concurrent
    synchronous > blocking
    blocking > wait synchronous
    nonblocking > asynchronous
    coroutine > asynchronous
    mutex lock semaphore
    flush > write disk
    durable > persistent
    durability > persistent crash
    persistent > stored permanent
    persist > store save
    persistence > storage durable
    corruption > damaged malformed integrity
    corrupt > malformed integrity
    malformed > invalid corrupt
    integrity > consistency corruption
    unplugged > power loss
    blackout > power failure
    dump > export backup discard
    snapshot > backup copy
    replica > copy
    replicate > copy
    replication > replica standby
    shard > partition
    partition > shard
    restore > import
    importing > load
    migrating > upgrade
    index > lookup performance
    unindexed > scan index
    fulltext > search index
    search > match query
    fuzzy > approximate similarity
    capitals > case
    insensitive > case nocase
    lowercase > case
    accent > diacritic
    umlaut > unicode diacritic
    unicode > encoding utf
    encoding > charset unicode character
    charset encoding
    ascii > character encoding
    mojibake > encoding
    blob > binary
    binary > blob bytes executable
    bytes > size length
    varchar > text string character
    char character
    symbol > character
    numeric number
    digit number
    decimal > precision
    bigint > integer
    precision > accuracy decimal rounding
    date > timestamp datetime
    datetime timestamp
    weekday > day date
    duration interval
    interval > period
    epoch > unix timestamp
    json > object document
    xml > markup
    csv > comma separated delimiter
    comma > separator delimiter
    semicolon > delimiter separator
    separator delimiter
    delimiter > comma
    tabs > whitespace indentation
    newline > linefeed line
    linebreak newline
    indent > whitespace
    indentation > whitespace spaces
    nan > number invalid
    unset > null undefined default
    undefined > unset null
    optional > nullable default
    nullable > null
    datatype > type
    coerce convert cast
    coercion > conversion affinity
    enum > enumeration
    readonly > write
    writable > write
    tmp > temporary
    vacuum > compact reclaim shrink
    compact > shrink vacuum
    shrink > compact vacuum
    defragment > compact reclaim
    bloat > size vacuum
    gigabyte > size storage
    gb > gigabyte size
    mb > megabyte size
    tb > terabyte size
    kb > kilobyte size
    huge > maximum limit size
    enormous > maximum size
    exceeded > limit maximum
    ceiling > limit maximum
    quota limit
    unlimited > limit maximum
    limitless > unlimited
    endless > infinite loop
    overflow > exceed limit
    capacity > maximum limit
    largest > maximum size
    biggest > maximum size
    fastest > performance quickest
    slowest > performance
    quicker > faster performance
    slower > performance degrade
    fast > efficient performance
    slow > inefficient performance
    slowdown > performance degradation
    optimise optimize performance
    optimize > tune improve
    optimisation optimization
    tuning > optimization
    efficient > performance fast
    efficiently > performance
    performant > efficient
    batch > bulk multiple
    bulk batch
    cache > buffer store
    row tuple
    row > record entry
    # programming languages
    dict > dictionary mapping
    dictionary > mapping dict
    hashmap > map dictionary
    hashtable > hash map
    tuple > sequence immutable
    constructor > initialise
    initialise initialize
    initializer > constructor
    init > initialise constructor
    destructor > cleanup finalizer
    override > overwrite redefine
    subroutine function procedure
    func > procedure
    fn > function
    lambda anonymous closure
    callback > function hook response
    hook > callback
    parameter argument
    variadic > variable arguments
    foreach > loop iterate
    modulo remainder modulus
    exponentiation > power
    minus > subtraction negative
    immutable unchangeable constant
    mutable > modify changed
    namespace > scope module
    typo > misspelling
    misspelled > unknown undefined
    compiler > toolchain
    exe > executable binary
    compile > translate
    recompile rebuild
    allocate reserve
    allocation > memory
    deallocate > free release
    cleanup > teardown
    assert > check
    assertion > assert test
    breakpoint > debugger debug
    debugger > breakpoint
    stepping > debugger
    tracing > debug
    trace > log
    diagnostics > debug
    verbose > detailed output
    suppress > silence ignore
    print > write
    readline > input
    stdin > standard
    stdout > standard
    args > parameters options
    shell > terminal bash
    bash > shell
    terminal > shell command
    powershell > shell
    script > program
    snippet > example code
    example > demo
    demo > example
    boilerplate > template
    refactor > restructure rewrite
    rewrite > refactor
    rename > refactor move
    naming > convention identifier
    prettify > format
    beautify > format
    lint > style check
    ide > editor
    autocomplete completion
    autocompletion > completion
    autofill > completion
    intellisense > completion
    deprecated obsolete legacy
    deprecated > removed replaced
    deprecation > removal
    legacy > old
    compatibility > supported
    incompatible > unsupported breaking
    incompatibility > breaking
    breaking > incompatible
    supported > compatible
    experimental > unstable beta
    beta > prerelease preview
    alpha > prerelease
    prerelease > beta preview
    preview > prerelease
    unmaintained > abandoned deprecated
    crossplatform > portable platform
    os > operating system platform
    osx > macos
    macos > mac apple
    mac > macos apple
    linux > unix
    unix > linux posix
    distro > linux
    ubuntu > debian linux
    # packages and systems
    pkg > package
    dep > dependency
    dependency requirement prerequisite
    prerequisite > required
    apt > package
    pip > package install
    npm > package
    repo > source
    reinstall > install
    uninstalling > removal
    deinstall uninstall remove
    autoremove > unused
    unneeded unused unnecessary
    orphaned > unused
    updater > update
    autoupdate > automatic unattended
    pinning > version hold
    downgrade > older previous
    bundled > included
    bundle > package
    firmware > bios
    bios > firmware uefi
    bootloader > grub boot
    grub > bootloader boot
    dualboot > boot partition
    bootable > boot
    startup > autostart
    autostart > startup
    usb > removable stick
    pendrive > usb
    thumbdrive > usb
    harddrive > disk
    hdd > disk
    ssd > disk drive
    disc > disk
    filesystem > partition volume
    partitioning > disk
    reformat > format erase
    mount > attach filesystem
    unmount > eject detach
    eject > unmount
    dir > folder
    path > directory location
    folder > path
    shortcut > symbolic link
    alias > shortcut
    filename > path
    trashcan > deleted
    recycle > trash
    bin > trash
    sudo > root administrator privileges
    superuser > root administrator
    admin > root superuser
    privileged > root elevated
    denied > permission access forbidden
    forbidden > denied permission
    hibernate > suspend
    hibernation > suspend
    wakeup > resume
    cron > schedule job
    periodic > regular interval
    periodically > regularly interval
    unattended > automatic unsupervised
    env > variable
    config > file options
    configure > options
    toggle > enable disable switch
    tweak > adjust configure
    tick > enable select
    untick > disable deselect
    uncheck > disable deselect
    checkbox > option
    dropdown > menu select
    button > click
    greyed > disabled unavailable
    dialog > window
    docker > container image
    sandbox > isolated container
    # web and networks
    internet > network online
    webpage > document html
    html > markup
    markup > html
    css > stylesheet
    stylesheet > css
    responsive > mobile layout
    navbar > navigation menu
    sidebar > panel navigation
    banner > header
    popup > modal
    tooltip > hint
    homepage > start page
    frontpage > homepage
    sitemap > pages index
    webserver > http apache nginx
    backend > server
    frontend > client interface
    framework > library
    website > domain
    hoster > hosting provider
    domain > dns
    subdomain > domain
    dns > resolve hostname
    redirect > forward
    redirection > forward
    forwarding > redirect
    http > protocol
    https > tls ssl certificate
    ssl tls
    tls > encrypted certificate
    padlock > https certificate
    ca > certificate authority
    cert > tls
    socket > connection
    disconnection > connection lost
    unreachable > connection network host
    reachable > accessible connection
    timeout > expired wait connection
    connection > network link
    ethernet > lan cable wired
    lan > ethernet network
    wired > ethernet
    wireless > radio
    ipv4 > ip address
    ipv6 > ip address
    router > gateway
    listening > port
    firewall > iptables packet filter
    proxy > intermediary gateway
    localhost > loopback local
    remote > ssh distant
    ssh > remote shell
    ftp > transfer
    torrent > peer
    upload > send
    packet > datagram
    ddos > denial attack
    scraping > crawl extract
    scraper > crawler
    crawler > bot indexing
    crawl > index
    seo > search ranking
    incognito > private
    bookmark favourite
    autoplay > automatic playback
    embed > iframe include
    realtime > live
    apikey > token key
    token > key credential
    credential > login
    authorise authorize permit
    authorisation authorization
    authentication > identity
    authenticator > app otp twofactor
    unauthorised > forbidden permission fraudulent
    unauthorized > authentication
    throttling > rate
    404 > found missing
    403 > forbidden permission
    401 > unauthorized authentication
    500 > internal error
    502 > gateway
    503 > unavailable overloaded
    429 > rate limit requests
    overloaded > busy capacity
    overload > load
    deploy release publish
    deployment > release production
    saas > cloud subscription
    onpremise > local
    # files and formats
    filetype > format extension
    filesize > size bytes
    convert > export
    converter > conversion
    xlsx > excel spreadsheet
    powerpoint > presentation
    slides > presentation
    jpg > jpeg image
    jpeg > image
    png > image
    svg > vector image
    mp3 > audio
    mp4 > video
    parse > analyse read
    serialise serialize
    serialize > encode save
    deserialize > decode load
    compress > reduce
    compression > reduce
    unpack > decompress
    rar > archive
    attachment > file
    attach > upload add
    metadata > information attributes
    exif > metadata
    italic > emphasis
    strikethrough > formatting
    markdown > formatting markup
    formatting > markup style
    yaml > configuration
    toml > configuration
    ini > configuration
    hex > hexadecimal
    hexadecimal > hex base
    base64 > encoding
    hash > digest
    checksum > integrity
    diff > difference compare
    compare > diff
    # errors, testing, quality
    error > warning
    err > error
    exception > raise throw
    hang > unresponsive
    frozen > hang
    stuck > hang blocked
    glitch > defect error
    glitchy > unstable defect
    buggy > unstable defect
    unstable > experimental
    flaky > unreliable intermittent
    unreliable > flaky unstable
    sometimes > occasionally intermittent
    intermittent > occasional sporadic
    randomly > intermittent sporadic
    reproduce > steps repeat
    repro > reproduce
    reproducible > deterministic
    issue > bug ticket
    symptom > sign
    workaround > bypass solution
    solution > fix resolve
    solve > resolve fix
    troubleshooting > diagnosis problems
    diagnose > identify
    logfile > log
    test > check verify
    testing > verification quality
    testcase > test
    mock > stub fake
    qa > quality testing
    benchmarking > measure
    monitoring > metrics
    metrics > measurements statistics
    # security
    backdoor > vulnerability malware
    bruteforce > password attempts attack
    insecure > vulnerable unsafe
    vulnerable > insecure exploit
    xss > scripting injection
    sandboxing > isolation
    pentest > penetration security
    hardening > security secure
    harden > protect
    salted > hash
    crypto > encryption
    cryptography > encryption
    decryption > decrypt key
    scrambled > encrypted garbled
    unreadable > encrypted corrupted garbled
    signature > verify
    trusted > certificate
    untrusted > unverified unsafe
    leaked > exposed disclosed compromised
    breach > incident leak unauthorised
    mfa > multifactor authenticator
    keylogger > malware
    adware > malware
    malware > malicious
    infected > malware
    # build, CI, version control, contribution
    ci > continuous integration pipeline
    artifact > build output
    artefact artifact
    git > repository version
    revision > version commit
    clone > copy repository duplicate
    rebase > merge history
    squash > combine commits compress
    pr > pull request
    prs > pull requests
    contribute > patch
    milestone > release goal
    wishlist > feature requests
    changelog > history notes
    versioning > numbering
    # licences
    license > terms permission copyright
    proprietary commercial
    proprietary > closed
    commercially > commercial
    noncommercial > commercial
    freeware > free license
    shareware > trial license
    redistribute > distribute copies
    royalty > fee
    trademark > logo brand
    patent > rights invention
    disclaimer > liability warranty
    # help desks: accounts, billing, subscriptions
    deactivated > suspended inactive
    deactivate > close
    reactivate restore enable
    reactivation > restore
    terminated > closed suspended
    login > username credentials
    locked > blocked disabled
    lockout > locked attempts
    forgot > reset recovery
    pw > password
    inbox > email mail
    junk > spam
    spam > junk folder
    sms > text message
    texted > sms
    texting > messages
    verification > code
    qr > barcode scan
    barcode > scan
    subscribe > plan
    subscription > plan
    tier > plan level
    premium > paid subscription
    freemium > free premium
    autorenew > automatic renewal
    chargeback > dispute refund
    reversal > refund
    overcharge > refund incorrect
    overcharged > billing
    deducted > debited charged
    debited > charged
    declined > failed
    invoice > statement
    transaction > payment purchase
    mastercard > card
    paypal > payment
    iban > bank account
    sepa > transfer debit
    vat > tax
    taxes > vat
    giftcard > voucher
    voucher > code credit
    balance > credit
    credits > balance
    topup > recharge credit
    basket cart
    trolley > basket cart
    orders > purchases
    bought > purchased purchase
    buying > order
    # shipping, returns, warranty
    undelivered > lost
    mailman > courier carrier
    postman > courier carrier
    mailed > posted shipped
    overseas > international
    internationally > abroad
    expedite > express
    overnight > express night
    weekdays > working
    workday > business working
    pickup > collection
    collect > pickup
    warehouse > stock depot
    instock > available
    soldout > unavailable
    returns > refunds exchanges
    unworn > unused
    unwanted > return
    doa > defective arrival
    lifespan > durability
    serial > number
    scratch > cosmetic
    cracked > damaged broken
    shattered > broken damaged
    dropped > damage accidental
    waterproof > resistant
    spill > liquid damage
    spilt > liquid damage
    soaked > water damage
    refurb > refurbished
    refurbished > used renewed
    # apps, phones, devices
    handset > phone device
    iphone > ios apple
    ipad > tablet ios
    ios > iphone apple
    smartphone > android iphone
    tablet > ipad
    handheld > portable
    simcard > sim
    esim > sim
    roaming > abroad
    voicemail > mailbox
    ringtone > sound
    ringing > ringtone
    brightness > display screen
    darkmode > dark theme
    battery > charge power
    charging > battery
    charger > charging
    unplug > disconnect
    drained > battery
    bluetooth > pairing wireless
    unpair > disconnect
    airpods > earphones
    loudspeaker > speaker
    trackpad > touchpad
    touchpad trackpad
    tap > press touch select
    swipe > gesture
    pinch > zoom
    rotate > orientation
    sideways > landscape orientation
    fullscreen > display
    screencap > screenshot
    screenrecord > recording
    pics > photos
    album > gallery
    gallery > photos album
    appstore > store
    playstore > store
    widget > gadget
    jailbreak > root
    sideload > install
    bricked > unusable
    unusable > broken
    storage > space memory
    bloatware > preinstalled
    preinstalled > bundled
    compat > compatible
    agent > representative
    rep > representative
    representative > agent
    callcentre > hotline support
    callcenter > hotline support
    livechat > chat support
    faq > questions answers
    escalation > supervisor complaint
    compensate > refund
    goodwill > compensation
    accessible > disability
    blind > screenreader accessibility
    screenreader > accessibility blind
    deaf > captions subtitles
    subtitles captions
    dyslexia > readability font
    colourblind > contrast colour
    colorblind > contrast color
    # what newcomers call things > what manuals call them
    thingy > object element
    gizmo > device widget
    pic > avatar screenshot
    grab > retrieve fetch obtain
    yank > remove extract
    shove > insert
    cram > insert fit
    zap > delete remove
    axe > remove delete
    scrap > discard abandon
    trash > delete discard
    trashed > corrupt
    clobber > overwrite
    clobbered > overwritten
    mangle > corrupt encoding
    mangled > garbled
    squeeze > compress shrink
    cramped > limited
    slice > substring split
    glue > join concatenate
    bunch > group multiple several
    gazillion > maximum large
    zillion > maximum large
    handful > several
    weirdness > anomaly unexpected
    weirdly > unexpected
    janky > unstable unreliable
    borked > broken corrupt
    botched > failed broken
    busted > defective
    hiccup > interruption problem
    gotcha > pitfall caveat
    pitfall caveat mistake
    caveat limitation restriction
    downside disadvantage drawback
    downsides > limitations
    shortcoming limitation weakness
    shortcomings > limitations
    upside advantage benefit
    tradeoffs > advantages disadvantages
    versus > comparison difference
    vs > comparison difference versus
    advisable recommended
    handy > useful convenient
    convenient > easy useful
    clunky > complicated
    tricky > difficult complicated
    fiddly > complicated
    simpler > easier
    easier > simple simpler
    easiest > simple simplest
    dummies > beginners introduction
    basics > introduction fundamentals
    overview introduction summary
    quickstart > tutorial introduction installation
    cheatsheet > reference overview
    readme > documentation introduction
    wiki > documentation articles
    spec > specification standard
    specification standard
    undocumented > unspecified internal
    must > required mandatory
    cant > unable impossible cannot
    doable > possible supported
    able > possible capable
    builtin > included integrated standard
    preloaded > preinstalled
    addon > module
    extensible > plugin
    customised > custom
    homemade > custom
    handwritten > manual
    automate > script
    auto > automatic automatically
    asap > immediately
    gradually > incremental stepwise
    incremental > gradual partial
    partially > incomplete
    incomplete > partial missing
    halfway > partial middle
    twice > duplicate double
    mismatch > difference inconsistent
    inconsistent > mismatch contradictory
    opposite > inverse reverse
    flip > invert reverse
    mirrored > flipped reversed
    centre center middle
    allowance > limit quota
    restriction limit limitation
    uncapped > unlimited
    length > size
    width > size dimension
    footprint > size memory usage
    hog > consumption usage
    idle > unused
    execute > perform
    invoke call execute
    invocation > call execution
    specify > set define state
    contains > includes
    exclude > omit skip
    skipped > omitted ignored
    recognise > detect identify
    delete > drop
    migrate > move
    alternative > substitute
    venue > location hall
    exponent > power
    pointer > reference address
    struct > record
    object > refuse
    undo > restore
    perms > rights
    prepay prepaid
    # more everyday words of communities, help pages and manuals
    accidentally > unintentionally inadvertently
    unintentionally > inadvertently accidental
    deliberately intentionally
    intentionally > deliberate wilful
    strict > severe
    severe serious grave
    repeatedly > multiple recurrent
    approve > accept permit authorise
    unapproved > unauthorised
    recommendation > advice suggestion
    advise > recommend consultation
    gossip > rumour defamation
    rumor rumour hearsay
    badmouth > insult defamation
    liar > false dishonest
    deceive mislead fraud
    misleading > deceptive false
    embarrass > humiliate expose
    humiliate degrade
    mock ridicule
    pester > harass bother
    hassle > harassment inconvenience
    incite > hatred
    rigged > manipulated unfair
    manipulate tamper
    tamper > alter
    unlucky > chance
    luck > chance random
    lucky > random winner
    chance probability likelihood
    somebody someone
    buddy > companion
    bestie > friend
    stranger > unknown
    lonely > alone isolation
    selfharm > suicide injury
    depressed > crisis counselling
    venting > complaints
    nervous > anxiety
    brainstorm > ideas
    portfolio > showcase
    showcase > presentation
    clip > excerpt
    cosplay > costume
    costume > clothing
    trivia > quiz
    boardgame > board game
    homebrew > custom
    handover > transfer
    successor > replacement
    predecessor > previous former
    previous > former earlier
    earlier > previous
    afterwards > later subsequently
    prior > advance
    ahead > advance
    upcoming > future planned next
    nowadays > currently
    closed > hours opening
    vague > ambiguous unspecified
    confusing > unclear complicated
    clarification > explanation
    interpret > meaning
    definition > meaning
    wording > text formulation
    rephrase > reformulate
    editing > revision
    revise > amend edit
    revised > updated
    unedited > original
    reupload > upload
    oversized > large exceed limit
    undersized > small minimum
    overlimit > exceed
    excessive > exceed unreasonable
    insufficient > inadequate lack
    enough > sufficient minimum
    sufficient > enough adequate
    lacking > missing insufficient
    scarce > limited shortage
    remainder > rest
    percentage > percent share
    percent > rate
    fortnight > two weeks
    fortnightly biweekly
    unsupervised > supervision alone
    accompany > escort
    escort accompany
    babysit > childcare supervision
    freeze > suspend
    unfreeze > reactivate
    unsuspend > reinstate reactivate
    unlink > disconnect remove
    syncing > synchronisation
    unsynced > synchronise
    queue > waiting
    queued > pending
    processed > handled completed
    processing > pending
    handled > processed
    managed > administered
    administer > manage
    overseen > supervised
    supervision oversight
    oversight > control
    inspection > check review
    evaluate > review
    rating > score review
    ratings > scores reviews
    survey > feedback
    testimonial > review
    unhappy > dissatisfied complaint
    upset > distress complaint
    disappointed > dissatisfied complaint
    annoyed > complaint
    furious > complaint
    frustrated > complaint
    ripoff > fraud overpriced
    overpriced > expensive price
    unaffordable > expensive cost
    homeless > shelter housing
    postage > stamps
    mailing > postal
    unofficial > unauthorised
    fanmade > unofficial
    legit > genuine
    legitimate > lawful genuine
    illegally > unlawful unauthorised
    legally > lawful
    jurisdiction > court law
    invalid > void incorrect
    nullify > void invalidate
    validity > period
    expired > invalid
    entrance > entry access
    evacuate > emergency
    alarm > emergency fire
    """
PHRASES = """
    # removing, stopping, switching
    get rid of = delete remove dispose discard
    get/take it down = remove delete
    take down = remove delete
    take off = remove depart departure launch
    take out = remove withdraw
    take away = remove confiscate revoke
    take back = return withdraw revoke
    throw/chuck/toss away/out = discard dispose waste
    wipe out/off = erase delete
    clear out = delete purge
    scratch/cross out = delete remove
    cut off = disconnect terminate truncate
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
    wind up = dissolve dissolution end close
    break up = dissolve disband separate breakup split
    break down = failure fail malfunction
    broke down = failure breakdown
    fall apart = collapse
    blow up = explode explosion exception crash
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
    sign on = register employment login
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
    put down = deposit enter suppress euthanise insult
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
    hand over = transfer surrender deliver submit provide handover extradite
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
    get hold of = contact reach obtain acquire
    get in touch = contact
    in touch with = contact
    reach out = contact
    speak/talk to = contact consult
    get through to = contact reach
    call up = phone contact
    ring up = phone call
    phone up = call contact
    look up = search find lookup query retrieve
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
    come up with = propose invent develop devise
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
    bring in = introduce import
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
    show up = appear attend arrive visible
    showed up = appeared attended
    show off = display
    start over = restart reset wipe
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
    at the same time = simultaneously concurrent parallel multiple concurrently
    at the moment = currently
    for now = temporarily
    for good = permanently permanent
    for ever = permanently permanent
    over and over = repeatedly loop repeat iterate
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
    run over = accident collision hit
    ran over = accident
    hit and run = accident collision
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
    get around = transport bypass circumvent avoid evade
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
    link up = connect link join
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
    make smaller = shrink reduce resize compress vacuum compact
    line up = align alignment queue
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
    write code = programming develop implement
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
    team up = cooperate team collaborate alliance partnership
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
    hand down = inherit sentence verdict
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
    make money = earn profit income economy sell
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
    cover up = conceal concealment hide
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
    pick a fight = provoke harassment argument
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
    make public = publish disclose release
    sell my data = disclosure third
    give my data = disclosure third share
    look at my = access read
    find me = location visible
    track me = tracking location
    get hacked = compromised security vulnerability
    got hacked = compromised security
    got into my account = compromised unauthorised
    someone else = third another
    hand me down = used
    second hand = used
    brand new = unused
    as good as new = unused
    run low = shortage
    sell out = unavailable betray
    top up = recharge credit
    cash out = withdraw withdrawal payout
    cash in = redeem
    trade in = exchange sell
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
    # how much, how long, how often
    how much time = duration period
    how much space = size storage capacity
    how much memory = usage
    how much money = amount sum
    how many people = population attendance members
    how many member/members = membership
    how many time/times = frequency limit
    how large = size
    how high = height altitude
    how deep = depth
    how wide = width
    how loud = decibels
    how hot/cold = temperature
    how soon = deadline within time
    how late = latest deadline
    how early = earliest
    how strong = strength
    how safe = safety risk
    how dangerous = risk
    how likely = probability chance
    how good = quality accuracy
    how well = performance quality
    how accurate = accuracy
    how quick/quickly = speed within
    how near/close = distance
    how rich = wealth worth
    how bad = severity
    how serious = severity
    how common = prevalence frequency
    how long ago = date
    how long before = period notice advance
    how long until/till = period
    how long do/does it take = time
    how long can i keep = loan period
    how long keep = retention period
    how many day/days = period
    at least = minimum
    at most = maximum
    at the most = maximum
    no more than = maximum limit
    not more than = maximum limit
    as long as = provided
    too many/much = excessive excess limit
    too big/large = exceeds size maximum limit exceed
    too small = minimum
    too old = age limit maximum outdated unsupported
    too young = minimum age underage
    too long = length maximum exceeds limit exceed
    too short = minimum length
    too hot = overheating temperature
    not enough = insufficient shortage
    good enough = sufficient adequate
    old enough = minimum age
    all the time = constantly always
    most of the time = usually
    every day = daily
    each day = daily
    every year = annual annually yearly
    each year = annual annually
    once a day = daily
    once a year = annual annually yearly
    twice a day = daily
    twice a year = biannual semiannual
    per year = annual annually
    in a row = consecutive successive
    from time to time = occasionally periodically
    every so often = periodically
    again and again = repeatedly loop
    time and again = repeatedly
    one at a time = sequentially individually exclusive single
    one after the other/another = sequentially consecutively
    side by side = parallel adjacent simultaneously
    as soon as possible = immediately promptly
    sooner or later = eventually
    from now on = henceforth future
    these days = currently today
    a long time ago = ancient former
    long ago = ancient history
    back then = formerly
    back in the day = formerly history
    in the old days = formerly history
    used to be = formerly former previously
    at first = initially originally
    in the beginning = originally
    not long ago = recently
    just now = recently
    the first time = initially
    at night = overnight nighttime
    all night = overnight
    around the clock = continuous
    at the weekend/weekends = saturday sunday
    on weekends = saturday sunday
    get up = rise awake
    # leaving out, letting in, joining
    left out = excluded omitted
    feel left out = isolation
    be left behind = abandoned
    leave behind = abandon forget
    leave alone = ignore block
    leave a message = voicemail
    sit down = seat seated
    sit down with = meet negotiate talks
    sit in on = attend observe
    stand in for = substitute deputise replace
    fill in for = substitute replace
    step in for = substitute replace
    step aside = resign withdraw
    stand out = distinguish prominent
    join forces = cooperate alliance collaborate coalition
    work together = cooperate collaborate cooperation compatible
    get together = meeting gathering assemble
    gang up = bullying harassment
    gang up on = attack
    pair up = partner
    match up = pair correspond
    wind down = end reduce cease relax shutdown
    sign up = signup subscription join
    sign up for = apply application
    sign me up = register registration enrol
    sign someone up = enrol registration
    log on/onto = login authenticate
    log me out = logout session
    log back in = login
    get/let me in = login access
    hand off = transfer delegate
    end up with = obtain result
    not show up = absence absent
    didnt show up = absence
    show around = tour guide
    show me around = tour guide
    show how = tutorial guide
    show me how = tutorial guide instructions
    show you round = tour
    stand in line = queue
    wait in line = queue await
    jump the queue = priority
    wait for = await expect
    hold off = delay postpone
    hold up = delay robbery
    hold onto = keep
    # get
    get a job = hired recruitment
    get a raise = salary
    get a ticket = fine
    get a visa = application
    get a new = replace replacement
    get a card = membership registration issue
    get a copy = obtain clone download
    get round = bypass circumvent avoid
    get back to = reply respond
    get back at = revenge retaliate
    get caught = detected arrested
    get dressed = clothing
    get ill/sick = disease infection
    get into debt = indebted
    get involved = participate volunteer participation
    get it back = recover restore return
    get it wrong = error mistake
    get locked out = lockout
    get lost = stray
    get on my nerves = annoy annoying
    get out of hand = escalate escalation
    get paid back = reimbursement
    get picked/chosen = selected selection
    get pregnant = conceive conception
    get ready = prepare preparation
    get revenge = retaliate retaliation
    get rich = wealth profit earn economy
    get sent = receive
    get signed off = approval
    get stuck = jam blocked
    get sued = liability
    get the sack/boot = dismissal dismissed
    get to know = meet introduction
    get to the bottom of = investigate
    get to vote = eligible suffrage
    get up to date = update
    get used to = adapt adjust
    get what i paid for = refund
    get in my way = obstruct
    get in the way = obstruct interfere conflict
    get something wrong = mistake
    get someone banned = report
    get someone in trouble = report
    get turned down = refused rejected rejection
    get accepted = admission approval
    get picked up = collection
    # make
    make a call = phone
    make a choice/decision = decide choose decision
    make a deal = agreement negotiate
    make a list = record
    make a living = earn income employment
    make a mistake = incorrect
    make a statement = testify
    make a will = testament
    make better = improve
    make an account = register registration create signup
    make an offer = bid
    make clear = clarify
    make easier = simplify facilitate
    make easy = simplify facilitate
    make fun = ridicule tease
    make harder = complicate impede
    make it go away = remove dismiss
    make it harder = complicate
    make it stop = disable
    make it work = fix repair
    make it up to = compensate
    make it worse = worsen aggravate
    make laws = legislature
    make my own = create custom define
    make out of = material consist
    made of = material consist composed consists
    made from = material ingredients
    made by = manufacturer author creator
    make peace = reconcile ceasefire treaty settle
    make room/space = free delete
    make someone leave = expel remove
    make trouble = disrupt disruptive
    make up for = compensate compensation
    make up my mind = decide decision
    make war = invade
    make worse = worsen aggravate
    make me pay = charge
    make me leave = expel eviction
    make someone an admin/moderator/mod = promote appoint permission
    # take
    take a bus/train/taxi = transport
    take a class/course = enrol
    take a guess = estimate
    take a look = view inspect review
    take a picture/photo = photography camera
    take a screenshot = capture
    take a test/exam = assessment
    take a vote = resolution
    take action = act measures
    take advantage of = exploit
    take an oath = sworn
    take back control = regain recapture
    take by force = seize conquer annex
    take care = caution
    take charge = lead responsible
    take control of = seize
    take cover = shelter
    take drugs = doping
    take effect = force enter
    take home = borrow loan
    take hostage = kidnap
    taken hostage = kidnapped
    take into custody = detained arrest
    take into consideration = consider
    take it further = escalate appeal
    take it in turns = rotate alternate
    take legal action = sue lawsuit litigation
    take medicine/meds/pills = dose medication
    take notes = record minutes
    take off the list = unsubscribe
    take on debt = borrow
    take on staff/workers = recruit
    take our/their/his/her own life = suicide
    take out of = extract
    take over from = replace
    take pictures/photos = photography camera consent
    take prisoner = capture
    take part in = enter join
    take power away = depose strip
    take revenge = retaliate retaliation avenge
    take shelter = refuge
    take sides = neutral impartial
    take steps = measures
    take the money = steal
    take the place of = replace substitute
    take to pieces = disassemble dismantle
    take to hospital = hospitalised admitted ambulance
    take to the streets = protest demonstrate
    take turn = rotate alternately
    take up arms = revolt rebel
    take without asking = theft
    # have
    have/has/had a baby = birth pregnant
    have/has/had a cold = infection
    have/has/had a fight/row = dispute quarrel argue
    have/has/had a go at = criticise attack
    have/has/had a licence/license = authorised
    have/has/had a party = celebrate celebration
    have/has/had a right to = entitled entitlement
    have/has/had an accident = injury
    have/has/had an affair = adultery infidelity
    have/has/had fun = enjoy entertainment
    have/has/had in stock = available availability
    have/has/had kid/kids/child/children = parent family
    have/has/had no money = poor poverty
    have/has/had no right = unauthorised prohibited
    have/has/had power over = control authority
    have/has/had the right to = entitled entitlement
    have/has/had to pay = charge liable payable
    do i have to = compulsory
    do we have to = compulsory
    t have to = optional voluntary exempt
    # do
    do/does/did away with = abolish remove
    do/does/did business with = trade
    do/does/did it myself = manual manually
    do/does/did my taxes = declaration
    do/does/did something about = remedy act
    do/does/did something wrong = mistake violation misconduct
    do/does/did something bad = violation misconduct offence
    do/does/did sport/sports = exercise
    do/does/did time = prison imprisonment sentence
    do/does/did well = succeed success
    did wrong = mistake violation misconduct
    did it wrong = mistake error
    by hand = manual manually
    by itself = automatic automatically autonomous
    on its own = automatic automatically independent
    by heart = memorise memory
    by mistake/accident = accidental accidentally inadvertently unintentionally mistakenly error
    by force = violence coercion
    by law = legal statutory legally
    by post = mail postal
    on accident = accidentally unintentionally mistakenly
    # go
    go/going against = oppose contravene
    go/going along with = agree accept
    go/going away = leave disappear
    go/going bad = spoil expire
    go/going broke = insolvency
    go/going by bus/train/car/plane = travel transport
    go/going hungry = starve
    go/going into space = astronaut orbit spacecraft
    go/going mad/crazy = insane mental
    go/going on = happen continue occur
    go/going on holiday/vacation = travel absence
    go/going on sale = release launch
    go/going on the internet = browse
    go/going online = internet
    go/going out of business = closure insolvency
    go/going out with = date dating
    go/going over the limit = exceed
    go/going public = publish
    go/going to bed = sleep bedtime
    go/going to court = sue litigation trial
    go/going to hospital = admission
    go/going to school/college = attend enrol study
    go/going to the bathroom/toilet/loo = urinate urination bowel
    go/going to the doctor = consult medical
    go/going to the police = report
    go/going to the moon = lunar
    go/going under = sink bankrupt
    go/going up against = oppose compete
    go/going viral = popular spread
    gone bad = spoiled expired
    gone for = absence duration
    # give
    give a fine/ticket = fined penalty
    give a hand = assist
    give a lift = transport
    give a reason = justify justification
    give a talk = lecture presentation
    give a try = attempt test
    give blood = donate donor
    give evidence/testimony = testify witness
    give in to = yield
    give it a go = attempt
    give it a name = rename
    give it back = return
    give me a hand = assistance
    give money = donate donation contribute
    give money back = repay
    give my details = provide disclose
    give off = emit emission
    give orders = command
    give out = emit
    give out my number/address = doxxing disclosure personal
    give power to = authorise delegate
    give the sack/boot = dismiss
    give the vote = suffrage
    give to charity = donate donation
    give up smoking = cessation
    give up power = abdicate
    give up the throne = abdicate abdication
    # put
    put a stop/end to = end abolish terminate
    put after = append
    put before = prepend
    put forward = propose nominate suggest
    put in a bin/box/folder = store
    put in charge = appoint
    put in front of = prepend
    put in place = implement establish
    put in the bin = discard dispose
    put into = insert
    put into practice = implement
    put into words = express
    put money in = deposit invest
    put on a list = register
    put on ice = suspend
    put on my/the website = publish upload
    put on sale = launch
    put on the internet/web = publish upload
    put online = publish upload host deploy
    put side by side = compare
    put someone on ignore/mute = mute block
    put the clocks back/forward = daylight
    put to death = execute executed execution
    put to sleep = euthanasia anaesthetic suspend
    put up for sale = advertise offer
    put up a fight = resist resistance
    put up a poster = display notice
    put up prices = increase
    # let
    let everyone know = announce notify
    let in on = disclose
    let know = notify inform
    let me know = notify inform notification
    let us know = notify inform
    let them know = notify inform
    let people know = notify inform announce
    let others see/use = share permission
    let out = release lease
    let out of jail/prison = parole
    let someone in = admit access
    let someone know = notify inform
    let someone use = permission share
    let the cat out of the bag = reveal disclose
    # keep
    keep a copy = archive retain
    keep a list = record register
    keep a promise = fulfil
    keep a record = retain
    keep a pet = animals
    keep an animal = pets
    keep alive = sustain survive
    keep behind = detention
    keep clean = hygiene maintain
    keep cold/cool = refrigerate
    keep fit = exercise
    keep healthy = health
    keep hidden = confidential
    keep in mind = remember consider
    keep in touch = communicate
    keep it down = noise quiet
    keep it quiet = confidential noise
    keep it short = concise
    keep it to myself/yourself = confidential
    keep my mouth shut = silence confidential
    keep order = moderate moderation discipline
    keep out of = avoid
    keep out of reach = children
    keep people out = exclude restrict access
    keep pets = animals
    keep the change = tip
    keep the peace = moderate peacekeeping
    keep the rules = comply obey
    keep to = comply observe
    keep to myself/yourself = confidential
    keep up to date = update
    keep up with = pace follow
    keep warm = heating
    # come
    come about = occur happen arise
    come back from the dead = resurrection
    come clean = confess admit
    come down to = depend
    come first = priority win
    come for free = included
    come forward = volunteer report
    come in first = win
    come in handy = useful
    come in last = lose
    come into effect/force = effective enter
    come into money = inherit inheritance
    come into power = elected
    come into the country = immigrate entry immigration
    come into being/existence = establish created origin
    come of age = adult
    come over here = immigrate
    come through = survive
    come to a decision = decide
    come to an agreement = agree
    come to light = reveal revealed discovered
    come to power = elected president
    come to terms = accept agreement
    come true = fulfil
    come up again = recur
    # be + adjective or participle
    is/are/am/be allowed in = admission admitted
    allowed inside/into = admission admitted access
    allowed out = leave curfew
    allowed to have = possession
    allowed to bring = prohibited
    allowed to see/read = access
    away from work/school = absence absent leave
    away from home = travel absence
    be a member = membership
    be against = oppose opposed
    be full = capacity
    be my own boss = self freelance
    be quiet = noise silence
    be sure = ensure certain
    able to work = fit capable
    bad for = harmful
    bad for you/me = unhealthy
    good for you/me = healthy beneficial
    good at = skilled proficient
    same as = equal equivalent identical
    close to = near nearby
    far away/off = distant remote
    next to = adjacent beside
    in the open = outdoors
    in secret = covert
    in person = presence
    in half = split
    in bits/pieces = broken
    in a hurry = urgent
    in bad shape/condition = damaged poor
    in good shape/condition = undamaged intact
    in one piece = intact undamaged
    in danger = endangered threatened
    in pain = suffering
    in need = needy poor
    in hospital = hospitalised
    in jail/prison = detained
    in effect/force = valid effective
    in hiding = fugitive
    in common = shared similar
    in favour/favor of = support approve
    in my/our/your/his/her name = behalf
    in place of = instead replace
    in return for = exchange
    on behalf of = represent representative
    on fire = burning
    on hold = suspended paused
    on holiday/vacation = absent
    on leave = absent
    on offer = available discount
    on sale = available reduced
    on the internet/net/web = online
    on the move = mobile
    on the run = fugitive escaped
    on the sly/quiet = secretly
    on the way = transit route
    on trial = accused prosecuted
    on my own = alone independently solo
    on the outside = exterior external
    on the inside = interior internal
    on show/display = exhibited exhibition
    on the list = registered waiting
    on the market = available
    on welfare/benefits/dole = unemployment
    out of bounds = forbidden range
    out of business = bankrupt closed
    out of control = uncontrolled
    out of hours = closed emergency
    out of print = unavailable
    out of range/reach = inaccessible
    out of space/storage = full capacity disk
    out of the country = abroad overseas
    out of the blue = suddenly unexpected
    out of the question = impossible
    out of time = deadline timeout expired
    out of town = absent
    out sick = absence leave
    at work = workplace
    at school = pupils
    at risk = vulnerable endangered
    at fault = liable responsible guilty
    at no cost/charge = free gratis complimentary
    at my own risk = liability warranty
    at your/own risk = liability
    at the bottom = footer
    at the top = header
    at large = fugitive
    for a while = temporarily
    for fun = recreation leisure hobby
    for hire = rental
    for life = lifelong permanent
    for rent = rental
    for sale = available
    for short = abbreviation
    for the sake of = behalf
    not my fault = liability
    not working properly = malfunction
    not paid = unpaid outstanding overdue
    not legal = illegal unlawful
    not true = false untrue
    not old enough = underage minor minimum age
    not there/here = absent missing absence
    not guilty = acquitted innocent
    not needed = optional unnecessary
    not ready = pending
    not supported = unsupported incompatible
    not active = inactive
    not public = private confidential
    not on purpose = accidental unintentional
    no one else = exclusive lock
    no longer made/sold = discontinued
    no longer used = obsolete deprecated
    no longer supported = deprecated discontinued obsolete eol unsupported
    no longer works = deprecated broken
    no longer needed = obsolete redundant
    no longer alive = deceased
    no longer member = former
    # phrasal verbs
    act out = perform
    aim for/at = target
    apply for = request
    ask about = enquire
    ask around = enquire
    ask out = date
    bail out = rescue
    belong to = owner property
    blow away = destroy
    blow out = extinguish
    blow to bits/pieces = explode
    bottle up = suppress
    bow out = resign withdraw
    break apart = separate disintegrate
    break away = secede separate
    break away from = secession
    break free = escape
    break into = burglary hack intrusion
    break in two = split
    break a record = surpass
    break a promise = breach violate
    break a contract = breach violation
    bring back = restore reintroduce recover
    bring back to life = revive resuscitate
    bring down = topple reduce overthrow
    bring out = release publish
    bring to court/justice = prosecute trial
    bring up a child/children/kids = parenting
    brush up on = improve revise
    bump into = encounter collide
    burn out = exhaustion
    buy off = bribe
    buy back = repurchase
    buy on credit = instalment
    call around = phone
    call back = return phone
    call the shots = control decide
    calm down = ease
    care for = nurse nursing
    cash a check/cheque = bank
    catch out = detect
    catch red handed = arrested
    catch the bus/train = transport
    chase away/off/out = expel drive
    chat up = flirt
    cheat on = infidelity adultery
    cheat on a test/exam = plagiarism
    cheer up = comfort
    chill out = relax
    clamp down = crackdown restrict
    clean up = cleanup remove maintenance
    clean out = empty
    clear away = remove
    clear up = clarify resolve
    clock in/out/off/on = attendance
    close off = seal
    come to blows = fight
    cope with = manage handle
    copy down = transcribe
    copy off = plagiarism
    count on = rely depend
    count out = exclude
    count down = countdown
    cover for = substitute replace
    cross off = delete remove
    cut corners = negligence
    cut my hair = barber hairdresser
    cut short = shorten abort
    cut ties = sever relations
    cut up = slice
    date back to = origin
    deal in = trade sell
    die from/of = cause
    doze off = asleep
    draw up = draft prepare
    dress up = costume disguise
    drive back = repel
    drive up = increase
    drop out of school/college/university = dropout
    drop down = menu
    dry out/up = drought
    dumb down = simplify
    fall back = retreat withdraw
    fall in love = romance
    fall out with = quarrel
    fall under = categorised jurisdiction
    fall to bits/pieces = disintegrate
    feed on = eat prey diet
    feel ill/unwell = symptoms
    feel unsafe = harassment safety
    feel safe = safety
    fend off = repel defend
    fight it out = contest
    fight off = repel resist
    find fault = criticise
    find my way = navigation directions
    find a place = accommodation
    fit in = integrate
    fit in with = match
    fit together = match compatible
    fix up = renovate
    flare up = outbreak erupt
    flip over = overturn
    follow in the footsteps = successor
    force out = oust expel
    forced out = ousted expelled
    free up space = delete storage
    frown on/upon = discouraged disapprove
    fuck up = error mistake
    fucked up = broken error
    fuck off = leave insult
    piss off = annoy anger
    pissed off = angry annoyed
    gain weight = obesity
    give/gave/given the death penalty = execution
    grow back = regenerate
    gun down = shoot
    gunned down = shot killed
    hammer out = negotiate negotiated agree
    hand around/round = distribute
    hand it in = submit
    hand power to/over = delegate transfer
    hang out with = socialise
    hear from = contact reply response
    hear back = reply response
    hide behind = anonymous
    hit someone up = contact
    hold a vote/election = ballot
    hold an event/party = organise host
    hold office = term serve
    hold power = govern authority
    hold responsible = blame liable accountable
    hold to ransom = blackmail
    hold together = fasten bind
    hold true = valid
    hunt down = pursue capture track
    iron out = resolve
    join the army/navy/military = enlist recruit
    join together = unite concatenate merge combine
    jot down = record note
    jump ship = defect desert
    kick a habit = quit cessation
    kick out = evicted dismissed
    kill off = exterminate extinct eliminate
    knock off = counterfeit imitation kill
    knock out = unconscious eliminate disable
    knocked out = eliminated unconscious elimination
    know how to = skilled competent
    lash out = attack criticise
    laugh at = mock ridicule
    lay down the law = command
    lay down arms = surrender disarm
    lay eggs = reproduce
    lay out = arrange layout
    lay siege = besiege
    lead to = cause result
    lead up to = precede
    leave home = depart
    leave it out = omit
    leave on read = ignore
    leave open = unlocked
    leave school = graduate dropout
    leave the country = emigrate abroad
    leave to = bequeath inherit
    leave unattended = unsupervised
    let loose = release
    level off/out = stabilise
    lie about = false misrepresent deceive
    lie down = recline rest
    lie low = hide
    lie to = deceive mislead
    lied to = deceived misled
    lied about = misrepresented falsified
    lift a ban = legalise allow
    light up = illuminate smoke
    link to = reference
    live off/on = subsist income diet
    live together = cohabit household
    live with = cohabit
    loaded with = full
    lock away = imprison
    log someone out/off = session logout
    look alike = resemble
    look down on = despise
    look just like = resemble identical
    look out = caution beware
    look over my shoulder = monitor surveillance
    look the same = identical
    look up to = admire respect
    lose consciousness = unconscious faint
    lose my card/key/keys = replacement
    lost my card/key/keys = replacement
    lose my hair = alopecia
    lose my home/house = homeless eviction
    lose my job = dismissed
    lose power = outage crash durable
    mark down = reduce discount
    mark up = increase annotate
    meet with = negotiate talks consult
    mess with = interfere tamper manipulate
    messing with = interfering tampering manipulating
    miss a class/lecture/lesson/meeting = absence absent attendance
    miss a day = absence
    miss a deadline = late overdue
    miss a payment = arrears overdue default
    miss an appointment = cancel absence
    miss the deadline = late overdue
    missed a class/lecture/lesson/meeting = absence absent attendance
    mistake for = confuse
    mix up = confuse confusion shuffle random
    mixed up = confused
    move in with = cohabit
    move up = promotion advance
    my bad = apology mistake
    my fault = liable negligence
    my place = home residence
    my turn = rotation
    narrow down = refine
    nod off = asleep sleep
    note down = record
    nothing happens = unresponsive
    nothing to do with = unrelated irrelevant
    number of people = population attendance
    off limits = forbidden prohibited
    off topic = irrelevant unrelated
    off and on = intermittent
    on and off = intermittent
    once and for all = permanently
    one more time = repeat
    only once = single unique distinct
    open fire = shoot shot
    open an account = register registration
    open up = disclose
    opposite of = inverse
    order around/about = command
    other than = except
    other people = third
    other way round/around = reverse inverse vice
    own a gun = possession
    owned by = property subsidiary
    pass a law = enact enacted
    passed a law = enacted
    pass a test/exam = qualify
    pass along = forward transmit
    pass around = circulate distribute
    pass down = inherit inherited
    pass it on = forward transfer
    pass off as = impersonate counterfeit
    pass on to = inherit transmit
    pass through = transit
    pass word = password
    patch up = repair
    pay attention = concentrate
    pay by card/cash/check/cheque = methods
    pay extra = surcharge supplement
    pay into = contribute contribution
    pay more = surcharge increase
    pay my way = contribute
    pay on time = due
    pay out = disburse
    pay the price = consequence
    pay too much = overcharge
    pay too late = arrears overdue fee
    pay up front = advance deposit
    pay with = methods
    pick a date = schedule
    pick a name = username nickname
    pick up the phone = answer
    pick up the tab/bill = pay
    piece together = reconstruct
    pin down = determine
    play a part/role = involved contribute
    play a trick/joke = prank
    play an instrument = musician
    play around with = experiment
    play for money = gambling wager
    play it safe = caution
    play the piano/guitar/violin = musician
    play together = multiplayer cooperative
    play truant = truancy absence
    plug into = connect
    point at = indicate
    point to = indicate suggest reference foreign pointer
    pop up = appear
    pour down = rain
    press charges = prosecute
    prey on = hunt exploit
    pull a muscle = strain
    pull apart = separate disassemble
    pull back = retreat withdraw
    pull strings = influence
    pull the plug = terminate cancel crash power failure
    pull the trigger = shoot fire
    pull through = survive recover
    pull troops out = withdraw withdrawal
    push around = bully bullying
    push back = resist delay postpone
    push out = oust expel
    push through = enact
    rain a lot = rainfall precipitation
    raise a child/kid/family = upbringing parenting
    raise an alarm = alert
    raise money = fundraising donations
    raise the alarm = alert
    reach an agreement/deal = agree agreed concluded
    read aloud/out = recite
    read over/through = review
    read up on = research study
    rely on = depend dependent
    rest of the world = international global
    ride a bike/horse = cycling
    rip apart = tear
    rip up = tear shred
    rise up = rebel revolt uprising
    rise to power = elected
    root out = eliminate
    round the clock = continuous
    round up = arrest ceil ceiling
    rub off/out = erase delete
    run a business/company = manage
    run a country = govern
    run a marathon/race = compete
    run a red light = offence violation
    run after = pursue
    run away from home = runaway missing
    run for it = flee escape
    run for office/president = nomination
    run in the background = daemon service
    run in the family = hereditary inherited genetic
    run into debt = indebted
    run it again = repeat rerun
    run off with = steal
    run on its own = autonomous
    run out of food = shortage famine
    run out of fuel/gas/petrol = empty
    run out of money = bankrupt insolvent insolvency deficit
    run rampant = uncontrolled
    run riot = uncontrolled
    run short = shortage
    run slow/slowly = performance slow
    run the country = govern government president
    run the show = manage control
    run up = accumulate incur
    run up debt/debts = indebted
    runs in the family = hereditary inherited genetic
    save for later = draft bookmark
    save my life = rescue
    save my place = bookmark
    save time = efficient
    say goodbye = farewell
    say hello = greet greeting introduce
    say hi = greet greeting
    say no = refuse decline reject
    say sorry = apologise apology
    say thank/thanks = gratitude
    say yes = accept agree consent
    scare away/off = deter repel
    score a goal = scorer
    scream at = abusive
    seal off = isolate close
    see a doctor/dentist/specialist = consult medical appointment
    see a lawyer = consult legal
    see both side/sides = neutral
    see the difference = distinguish
    see the doctor = consult medical
    see what happens = observe
    seeing things = hallucination hallucinations
    sell off = dispose privatise
    sell on = resell
    send a letter/note = correspondence mail
    send a message = notify contact
    send a picture/photo/file = upload attachment
    send abroad/overseas = international
    send around = circulate
    send away = expel
    send away for = order
    send back home = deport deportation repatriate
    send back to their/his/her country = deport deportation repatriate
    send by mail/post = postal
    send home = dismiss
    send in the troops = invade deploy
    send into space = launch
    send money = transfer remit donate
    send packing = dismiss
    send round = circulate
    send to jail/prison = sentenced
    send to sleep = anaesthetic
    send word = inform
    serve time = prison imprisonment sentence
    set a date = schedule
    set a trap = ambush
    set alight = arson burn
    set an alarm = reminder
    set back = delay hinder
    set down = record
    set fire to = arson burn ignite
    set foot = enter
    set foot in/on = landed
    set forth = specify depart
    set in stone = fixed permanent
    set in motion = initiate
    set light to = ignite arson
    set on fire = arson ignite
    set out to = intend
    set sail = depart
    set to = configured value
    set to zero = reset
    set up a business/company = found founded startup incorporate
    set up a meeting = arrange schedule
    set up an account = register registration
    settle down = calm
    settle for = accept
    settle in = adapt
    settle on = choose
    shack up with = cohabit
    shake hands = greeting
    shake up = reform restructure
    shoot dead = gunman
    shout at = abusive
    shout down = interrupt
    show a movie/film = screening
    show mercy = pardon
    show my age = identification
    show of hands = vote voting open
    show off to = impress
    show the way = guide
    show/proof of age = identification
    shut off = disconnect disable
    shut out = exclude
    shut myself away = isolation
    sign a contract = signature
    sign a deal/treaty = agreed concluded
    sign away = relinquish forfeit
    sign for = receipt acknowledge
    sign in/up with = authenticate
    sign off on = authorise
    sign over = transfer
    sign someone out = logout
    sign the papers/form = signature
    single out = discriminate select
    sit on a board/committee = member
    skip class/school/work = truancy absence
    sleep rough = homeless
    sleep together = sex intercourse
    sleep with = sex intercourse
    sleep around = promiscuous
    slip up = error mistake
    slow it down = throttle delay
    smash up = destroy vandalism
    sober up = alcohol
    something else = alternative
    something wrong = error problem fault
    something went wrong = failure
    sound like = resemble
    speak a language = fluent bilingual
    speak for = represent representative
    speak about/of = mention
    speak with = contact consult
    spend money on = invest
    spend the night = overnight accommodation
    split in two/half = halve
    split into = partition
    split the bill/cost/costs = share
    spread lies/rumours/rumors = misinformation defamation
    spread the word = advertise publicise
    stamp out = eliminate eradicate
    stand for election/office/parliament = candidate candidacy nomination
    stand in the way = obstruct prevent
    stand trial = prosecuted tried
    stare at = gaze
    start a business/company = found founded startup establish
    start a club/group = found founded establish
    start a family = pregnancy children
    start a fight = provoke attack
    start a fire = arson ignite
    start a riot = incite
    start a thread/topic = create
    start all over = restart
    start out = originally
    start the engine/car = ignition
    stay alive = survive survival
    stay anonymous = pseudonym anonymity
    stay awake = insomnia
    stay home from work/school = absence sick
    stay in bed = rest
    stay in power = retain
    stay in shape = exercise fitness
    stay on topic = relevant
    stay out of = avoid neutral
    stay out of trouble = comply
    stay safe = safety
    stay the night = overnight
    stay the same = unchanged constant
    stay up = awake
    stay up late = bedtime
    steal from = rob theft
    stem from = originate
    step forward = volunteer
    stick to the rules = compliance
    stick up = robbery
    stir up = provoke incite
    stitch up = suture
    stock up = stockpile supplies
    stop a train = brake
    stop me from = prohibit
    stop over = layover
    stop paying = default cancel cancellation
    stop people from = prohibit
    stop someone from = prohibit
    stop the bleeding = pressure tourniquet
    strike a deal = agree agreement
    strike back = retaliate retaliation counterattack
    strike off = remove delete
    strike out = delete
    string together = concatenate join
    strip away = remove
    strip of = deprive revoke
    stub out = extinguish
    stumble across/on/upon = discover encounter
    sum up = summarise summary
    swear at = profanity insult
    swear in = oath inauguration inaugurated
    sworn in = inaugurated inauguration
    switch around = swap exchange
    switch back = revert return
    switch between = toggle
    switch sides = defect
    tack on = append
    talk bad about = insult defamation
    talk dirty = explicit sexual
    talk down to = condescending patronising
    talk in class = disruptive
    talk it out/over = discuss mediation
    talk nonsense/rubbish/shit = false
    talk on the phone = call
    talk peace = negotiate negotiations
    talk shit about = insult defamation
    talk someone into = persuade
    talk things over/through = discuss mediation
    talk through = discuss
    talk trash = insult
    tear apart = destroy
    tear off = detach
    tear up = shred destroy
    tell a lie = false
    tell a secret = disclose
    tell apart = distinguish differentiate
    tell everyone/everybody = announce publish
    tell lies = false deceive
    tell me how = instructions guide
    tell me when = notify notification
    tell me if = notify notification
    tell people = disclose announce
    tell the difference = distinguish differentiate
    tell the police = report
    tell the truth = honest
    tell what to do = command instruct
    test out = try evaluate
    the authorities = officials government
    the best way = recommended
    the fewest = minimum lowest
    the other side = opponent opposite
    the pill = contraceptive
    the whole world = global worldwide
    the young = youth
    think back = remember recall
    think over = consider
    think twice = reconsider hesitate
    think up = invent devise
    threw a fit = tantrum
    throw a tantrum/fit = anger
    throw an error/exception = raise
    throw in = include
    throw out of = evict
    tick off = check reprimand
    tick the box = enable
    tie in with = relate
    tie the knot = marry marriage wedding
    tighten up = restrict
    time is up = expired deadline
    time out = timeout expire mute
    tip off = inform
    top of the list/page = first header
    touch down = land
    touch up = edit
    track down = locate find
    trade with = import export
    train for = prepare
    train to be/become = apprenticeship
    treat badly = mistreat abuse discrimination
    treat differently/unfairly = discriminate discrimination
    treat the same/equally = equal equality
    treat well = respect
    trick into = phishing
    trip over = stumble
    try again = retry
    try for = attempt
    try in court = trial
    try my hand = attempt
    try my luck = attempt
    try out = test trial evaluate
    try out for = audition
    turn a blind eye = ignore tolerate
    turn against = oppose betray
    turn around time = processing
    turn back time = reverse
    turn back the clock = reverse
    turn bad/sour = deteriorate spoil
    turn down the sound/music/volume = volume quiet
    turn it on again = enable reactivate
    turn it off and on again = restart reboot
    turn it up = volume increase
    turn itself off = shutdown
    turn off alerts/notifications/pings/sound = mute
    turn off and on = restart reboot
    turn on again = reactivate
    turn someone away = refuse reject
    turn the clock back = revert
    turn out to be = prove
    type out = write
    type over = overwrite
    under arrest = custody
    under construction = development
    under control = contained
    under fire = criticised attacked
    under the influence = alcohol intoxicated drunk
    under the weather = ill unwell
    up for election = candidate
    up in arms = protest angry
    up to me/you = optional discretion
    upside down = inverted reverse
    use again = reuse
    use bad/foul language = swear profanity
    use by date = expiry expiration
    use force = violence
    use it or lose it = expire lapse
    use less = save reduce
    use someone else = impersonate unauthorised
    use without asking/permission = copyright
    used for = purpose use
    vote against = reject oppose
    vote by mail/post = postal absentee
    vote down = reject defeat
    vote on = resolution
    vote out of office = defeat
    vote through = approve
    vote yes = approve
    vote no = reject
    wait and see = observe
    wait for approval = pending
    wait for ever/forever = delay
    wait list = queue
    waiting for = pending await
    waiting list = queue
    waiting time = delay period
    wake up call = alarm
    wake up in the middle = insomnia
    walk on the moon = astronaut lunar
    walk the dog = leash
    walk through = tutorial guide iterate
    warm up = heat
    wash away = flood erosion
    watch my mouth/language = profanity
    watch out = beware caution
    water down = dilute
    water the plants = irrigation
    wave through = approve
    wear down = erode
    wear thin = erode
    weed out = remove eliminate
    weigh up = consider assess
    well known = famous
    well off = wealthy affluent
    what age = minimum
    what are the hours = opening
    what can i do about = remedy solution
    what colour/color = colour
    what do they do = function purpose
    what does it do = function purpose
    what happen/happens if = consequence result
    what is it for = purpose
    what is it called = name named term
    what is wrong = error problem fault
    what it take/takes = requirement requirements
    what not to do = prohibited forbidden
    what to do if/when = procedure instructions troubleshooting solution
    what to wear = clothing dress
    wheel chair = wheelchair
    when did start/begin = began
    when due = deadline
    where can i find = available
    where do i go = location
    where do i send = address
    where do they live = habitat
    where was born = birthplace
    who built/made = creator builder architect
    who came up with = inventor creator
    who can i ask = contact support
    who do i ask/call/contact = contact support
    who do i tell = report contact
    who found = discoverer
    who get/gets = recipient entitled
    who is in charge = leader
    who is to blame = liable
    who make/makes = manufacturer producer
    who own/owns = owner proprietor
    who rule/rules = monarch ruler
    who sing/sang = singer performed
    who started = founder founded
    who took over = successor
    who was in charge = leader
    who won = winner champion result
    win back = recapture regain
    win over = persuade
    win the lottery = jackpot
    wipe my memory/history/chat = clear
    wipe the slate clean = pardon
    without asking = permission consent unauthorised automatically unattended noninteractive
    without being asked = automatic voluntary
    without charge = free gratis
    without cost = free gratis
    without help = independently
    without knowing = unaware
    without limit = unlimited
    without me/my knowing = secret consent
    without paying = free
    without pay = unpaid
    without permission = unauthorised
    without reason = unjustified arbitrary
    without saying/telling = secretly notice
    without warning = suddenly notice
    work around = bypass workaround
    work as = occupation profession
    work as one = cooperate
    work as planned = function
    work at night = shift
    work for free/nothing = unpaid volunteer voluntary
    work for myself = freelance
    work hard = diligent effort
    work it out = calculate solve resolve settle
    work on a sunday/sundays/weekend/weekends = overtime
    work out how much = estimate
    work out the cost = estimate
    work over time = overtime
    work together with = partner
    work too much/hard = overtime exhaustion
    work with = compatible support cooperate
    works on = compatible supported
    works with = compatible supported
    worn down = eroded
    worn out = exhausted
    write about = describe report
    write back = reply respond
    write by hand = handwriting handwritten
    write down the rules = codify
    write off a car = damage
    write off debt = cancel forgive
    write over = overwrite replace
    write to = contact mail correspondence
    # chat idioms
    a pain in the neck/ass/arse = annoying nuisance
    add me = invite friend
    all over the world = worldwide global
    anything goes = permitted unrestricted
    back to square one = restart
    behind bars = imprisoned imprisonment jailed
    behind closed doors = secretly private
    behind schedule = delayed late
    better half = spouse
    bite the dust = die fail
    blow the whistle = report disclose whistleblower
    boots on the ground = troops
    break the bank = expensive
    break the news = announce
    bury the hatchet = reconcile peace
    call it off = cancelled cancel
    cant/cannot afford = expensive hardship poor
    cant/cannot get in = login locked
    t get in = login locked
    t get into my account = login locked recovery
    cant/cannot get into my account = login locked recovery
    cant/cannot find = missing lost
    cant/cannot hear = deaf audio sound output volume
    cant/cannot log in/on = access
    cant/cannot pay = insolvent default arrears hardship
    cant/cannot come = absent unable absence cancel
    cant/cannot make it = absent absence cancel
    cant/cannot post/write/type/speak/talk = muted permission timeout
    cant/cannot remember = forgotten amnesia recovery
    cant/cannot open = locked permission corrupt
    cant/cannot walk = immobile mobility wheelchair disability
    t see well = impaired
    t read or write = illiterate illiteracy
    cant/cannot read or write = illiterate illiteracy
    t have kids/children = infertile infertility
    cant/cannot have kids/children = infertile infertility
    cant/cannot agree = dispute disagreement deadlock
    t show = hidden missing
    t respond/reply/answer = unresponsive timeout
    doesnt respond/reply/answer = unresponsive timeout
    t turn up = absence absent
    t come back = lost
    t agree with = oppose object
    dont agree with = oppose object
    t pay on time = late
    dont pay on time = late
    dont/doesnt/didnt pay = overdue arrears default
    t follow the rules = violation breach
    dont/doesnt follow the rules = violation breach
    t come to = absent absence attendance
    dont/didnt come to = absent absence attendance
    t show up = absent absence
    t come out = stuck
    t exist = missing
    doesnt exist = missing
    t let me = permission denied blocked
    wont let me = permission denied blocked
    wont open = fail error
    t turn/switch on = power startup
    wont turn/switch on = power startup
    t connect = network error
    wont connect = network error
    t charge = battery
    wont charge = battery
    t print = printer
    wont print = printer
    t save = error storage
    wont save = error storage
    t send = error undelivered
    wont send = error undelivered
    change hands = ownership transfer
    clear my name = acquit exonerate
    cook the books = fraud falsify accounting
    cross the border = immigration entry
    cross the line = violation inappropriate
    dead broke = poor
    dont/don get paid = unpaid
    down the drain = wasted lost
    end of the line = terminus
    fall into the wrong hands = compromised leaked
    few and far between = rare
    first come first served = order queue allocation
    foot the bill = pay cost
    give me a shout/call/ring = contact
    good old days = history
    heads up = warning notice
    hit the books = study
    hit the hay/sack = sleep
    hit the jackpot = win lottery
    in black and white = written
    in the long run/term = eventually permanent
    in the short run/term = temporary
    jump through hoops = bureaucracy requirements
    jump to conclusion/conclusions = assume prejudice
    keep me posted = inform notify update
    keep me updated = notify notification
    keep me in the loop = inform notify
    know the ropes = experienced
    last resort = finally
    lend a hand = assist support
    live on the street/streets = homeless homelessness
    living on the street/streets = homeless homelessness
    lost in the mail/post = missing delivery undelivered
    low on = shortage
    my other half = spouse partner
    my old man = father husband
    my folks = parents
    no strings attached = unconditional
    no way = impossible
    off the record = confidential unofficial
    old school = traditional
    on good terms = relations friendly
    on the fly = dynamic runtime
    on the house = free gratis complimentary
    on the same page = agree agreement
    out of line = inappropriate misconduct
    out of pocket = expense
    out of the box = default preinstalled
    out of shape = unfit
    over the counter = prescription
    over the top = excessive
    pay through the nose = expensive overcharge
    play by the rules = comply adhere fair
    point the finger = accuse blame
    pull someone up = reprimand
    rat on = report inform
    red tape = bureaucracy paperwork
    save for a rainy day = reserve
    sick and tired = dissatisfied
    sit on the fence = neutral undecided
    skin and bones = underweight emaciated
    slap on the wrist = warning reprimand
    small print = terms conditions
    fine print = terms conditions
    spill the beans = disclose reveal
    stab in the back = betray betrayal
    take it back = return retract undo revert rollback
    the birds and the bees = sexual
    the real deal/thing = genuine authentic
    throw in the towel = surrender resign
    twist my arm = persuade coerce
    under the table = illegally bribe unreported
    under wraps = secret confidential
    waste of time = useless
    waste of money = expensive
    white lie = untrue
    within reach = accessible
    word of mouth = oral
    # "why can't i": the pronoun stands between
    t i/we post/write/type/speak/talk = muted permission timeout
    cant i/we post/write/type/speak/talk = muted permission timeout
    can t post/write/type/speak/talk = muted permission timeout
    t i/we/they join = full banned permission invite
    cant i/we/they join = full banned permission invite
    can t join = full banned permission invite
    cant/cannot join = full banned permission invite
    t i/we see = hidden permission
    cant i/we see = hidden permission
    can t see = hidden permission
    cant/cannot see = hidden permission visible
    t i/we hear = audio sound microphone
    cant i/we hear = audio sound microphone
    can t hear = audio sound deaf
    t i/we find = missing hidden lost
    cant i/we find = missing hidden lost
    can t find = missing lost
    t i/we open = locked permission corrupt
    cant i/we open = locked permission corrupt
    can t open = locked permission corrupt
    t i/we log/sign in/on = access authentication
    cant i/we log/sign in/on = access authentication
    can t log/sign in/on = access authentication
    cant/cannot log/sign in/on = access authentication
    t i/we get in/into = login locked
    cant i/we get in/into = login locked
    can t pay = hardship default insolvent arrears instalments
    t pay = overdue arrears
    can t afford = hardship expensive reduced concession
    can t come = absent absence cancel
    can t attend = absent absence apologies
    cant/cannot attend = absent absence apologies
    can t make it = absent absence cancel substitute
    can t walk = mobility wheelchair disability
    can t remember = forgotten amnesia recovery
    can t agree = dispute disagreement deadlock
    can t install = error
    cant/cannot install = error
    cant/cannot connect = network error
    can t upload = size limit
    cant/cannot upload = size limit
    can t delete = permission
    cant/cannot delete = permission
    can t send = blocked
    cant/cannot send = undelivered blocked
    can t use = prohibited unsupported unavailable
    cant/cannot use = prohibited unsupported unavailable
    can t be undone = irreversible permanent
    cant/cannot be undone = irreversible permanent
    can t be changed = immutable fixed permanent constant readonly
    cant/cannot be changed = immutable fixed permanent
    can t get back = irrecoverable permanent
    cant/cannot get back = irrecoverable permanent
    # getting in, staying in
    more than one = multiple several
    more than once = repeated repeatedly multiple
    more than enough = sufficient
    less than = fewer minimum
    not enough people = minimum
    not enough space/room = storage capacity full
    too many people = capacity overcrowded
    too many message/messages = spam flooding
    too many time/times = repeated
    too many request/requests = rate throttled
    too fast = limit cooldown
    too much noise = nuisance quiet
    too much time = duration
    come up = arise
    run from the command line = terminal shell
    put on clothes/clothing = wear
    put on a mask/helmet = wear
    look like = appearance
    hit on me/her/him = harassment
    hear about us = contact
    set someone up = frame
    look for work/a job = unemployed application vacancy
    looking for work = unemployed vacancy
    out of a job = unemployed unemployment
    on the job = workplace
    on the job training = traineeship
    in my spare/free time = hobby leisure
    get around a ban/block/filter = evade evasion
    get round a ban/block/filter = evade evasion
    come back after a ban = evasion readmission
    make a new account = alternate evasion
    second account = alternate alt multiple
    more than one account = alternate multiple
    another account = alternate alt multiple
    post the same thing = spam duplicate
    the same thing over = spam repeated
    say the same thing = spam repeated
    all caps = uppercase capitals capital shouting
    write in caps = uppercase capitals
    ping everyone/everybody = mass
    tag everyone/everybody = mass
    at everyone = mention
    message someone privately = direct dm
    private message = direct dm
    write to someone in private = direct dm
    slide into = dm direct unsolicited
    add a bot = invite authorise
    add the bot = invite authorise
    get the bot to = configure command
    bring the bot in = invite add
    kick the bot = remove uninstall
    talk to the bot = mention command
    forget everything = reset
    start from zero = reset
    start fresh = reset
    what does it remember = retention
    what does it know about = stored data
    what do you know about me = stored data
    how long does it remember = retention
    how long is it kept/stored = retention
    where is it kept/stored = storage location
    where do you keep/store = storage location
    where does it come from = source
    where do you get = source
    where did you get/find = source
    how do you know = source evidence
    says who = source citation
    who says = source citation
    is it true = verify fact
    is that true = verify fact
    is it free = cost licence license price
    is it safe = safety
    is it ok/okay = permitted allowed
    is it legal = permitted
    is it against = prohibited violation
    may i = permitted permission
    can i bring = permitted allowed
    can my friend/friends/kid/kids = guest guests allowed
    what counts as = definition considered
    what is considered = definition
    what happen to = consequence fate
    what happens when = consequence
    what happens if i/you/we/they break = violation penalty sanction
    what happens to people who = sanction consequence penalty
    what do i get for = reward benefit
    what do i need to = prerequisites requirements required
    what do you need to = requirements required prerequisites
    what do we need to = prerequisites
    what do i bring = required
    what should i bring = required
    what should i do if/when = procedure instructions
    what am i supposed to = instructions
    who is allowed to = eligible
    who can = authorised eligible entitled permission
    who may = authorised eligible entitled
    who has to = responsible
    who is supposed to = responsible
    who decides = authority board responsible decision
    who gets to decide = authority board
    who picks/chooses = appoints
    who keeps track = responsible
    who keeps the money = treasurer
    who looks after = responsible maintains
    who looks after the money = treasurer finances
    who handles = responsible
    who fixes = maintenance responsible
    who cleans = responsible
    who helped = ally
    who shot = assassin gunman
    who beat = winner
    who died = victims
    how did die = cause
    how did he/she die = cause
    how does it work = function mechanism principle
    how do they work = function mechanism principle
    how do i get to = directions transport
    how do i get help = contact
    how do i become = requirements application
    how do you become = requirements application
    how do i turn = enable disable
    how do i switch = change migrate
    how do i change = settings configure
    how do i fix = troubleshooting solution resolve workaround
    how do i tell = identify distinguish
    how can i tell if = identify signs symptoms
    how do i sign = registration
    how do i play = rules
    how is it made = production process manufactured
    how are they made = production process manufactured
    how was it made = production process
    how many are needed = minimum quorum
    how many do i need = minimum
    how many can i = maximum limit
    how many can we = maximum limit
    how many am i allowed = maximum limit
    how much can i = maximum limit quota
    how much do i get = amount entitlement
    how much do they earn/make = salary income
    how much do i earn/make = salary pay
    how much does it weigh = kilograms
    how much do i owe = balance
    how much notice = period
    how much water/sleep/exercise = recommended daily
    how much holiday/vacation = entitlement days
    how much of = percentage proportion share
    how long am i = period
    how long is the = length
    how long are = length
    how long have i got = deadline period
    how long do i have = deadline period
    how long can i = maximum period
    how long can it = maximum
    how long does it last = lifetime
    how often do i have to = interval
    how often can i = limit
    how often should = interval recommended
    how far in advance = notice period
    how far back = history
    how big can = limit
    how big is = area population
    how old must/should = minimum
    how old does = minimum
    how old can = maximum
    how fast can = maximum
    how soon can = earliest
    # rules and moderation
    call out = accuse
    calling out = accuse shaming
    called out = accused shaming
    name and shame = accuse
    start drama = conflict provoke dispute
    stir the pot = provoke
    stirring the pot = provoke
    bring up politics = political
    talk politics = political
    talk about politics = political
    talk about religion = religious
    post/share links/link = advertising urls
    post/send invites/invite = advertising invitation
    advertise my = promotion
    promote my = advertising promotion
    post my own = advertising promotion
    share my stuff/channel/stream = advertising promotion
    show my art/work = showcase
    talk/type in caps = uppercase shouting
    caps lock = uppercase capital
    wall of text = long spam
    same message = repeated spam duplicate
    over and over again = repeatedly repeated spam
    too many messages = spam flood limit
    too many emojis/emotes = spam limit
    ping everyone/staff/mods = mention mentions
    tag everyone/staff/mods = mention mentions
    pinging/tagging everyone/staff/mods = mention mentions
    not for kids = nsfw explicit adult
    dirty stuff = nsfw explicit
    naked pictures/pics/photos = nudity nsfw explicit
    adult content/stuff = nsfw explicit
    bad stuff = inappropriate prohibited
    mean stuff/things/words = insult harassment
    say/says/said mean = insult harassment
    talk/talking trash/shit = insult insulting disrespectful
    trash talk = insult disrespectful
    make/makes/made fun = mock ridicule
    hit on = harassment advances
    hitting on = harassment advances
    hits on = harassment advances
    creep/creeps out = harassment
    leave/leaves/leaving alone = harassment
    keeps messaging/bothering/dming/texting = harassment unsolicited
    won t stop = harassment persistent
    in my dms/dm = private unsolicited
    pretend/pretending/pretends to be = impersonate impersonation
    acting as/like = impersonate impersonation
    posing as = impersonate impersonation
    two accounts = alternate multiple
    other account = alternate
    new account = alternate registration
    getting around = circumvent evade evasion
    get/getting round = circumvent evade
    find a loophole = circumvent
    give/gives/gave warnings/warning = infraction
    how many warnings/warns/strikes = limit sanction infraction
    three strikes = warnings
    what happens if/when = consequence result sanction
    what will happen = consequence result
    what happens after/to = consequence
    what are the consequences = sanction penalty
    first offence/offense = warning
    last chance/warning = final
    cool off = timeout
    put in timeout = mute muted
    can t/not talk/type/speak/write/chat/post = muted silenced permission
    cant/cannot talk/type/speak/write/chat/post = muted silenced permission
    can t/not join = banned full verification
    for no reason = appeal unjustified
    by accident = unintentionally accidental
    on purpose = intentionally deliberately
    didn t mean to = accidentally unintentionally
    didnt mean to = accidentally unintentionally
    didn t do anything = innocent appeal
    did nothing wrong = appeal innocent
    get/got/gets my/me unbanned = appeal
    ask to be unbanned = appeal
    un ban = unban appeal
    get my role/rank back = restore reinstate
    lose my role/rank/roles = demotion revoked removed
    lost my role/rank/roles = removed revoked
    took my role/rank/roles = removed revoked
    give me a role/rank = assign grant
    get a role/rank = assign
    pick a role/roles = assign select
    become a mod/moderator/admin/helper = application requirements
    be a mod/moderator/admin/helper = application requirements
    be on the team = staff application
    be/become staff = application moderator
    join the staff/team = application
    apply for mod/staff/moderator/admin = application
    do i qualify = eligible eligibility
    am i eligible/entitled = eligibility criteria requirements
    am i too old/young = age minimum
    step/stepping back = resign
    who made/created this = founder developer creator author
    who owns = owner ownership
    who is allowed = permission authorised
    who do i ask/tell/contact/call/message = responsible
    who should i ask/tell/contact/call/message = responsible
    have/has the last/final word/say = decision
    final say = decision
    last word = final decision
    up to the mods/staff/admins/owner = discretion
    up to you = optional discretion choice
    case by case = discretion individually
    make an exception = exemption
    bend the rules = exception
    get a pass = exemption
    look the other way = ignore tolerate
    blow over = settle
    my side of = statement hearing
    tell my side = hearing statement
    # channels, voice, bots
    where do/can/should i post/ask/talk = channel
    where to post/ask/talk = channel
    which channel = category topic
    on topic = relevant
    read only = permission announcement
    new here = newcomer welcome introduction
    just joined = newcomer welcome verification
    say hi/hello = introduction greet introduce
    introduce myself/yourself = introduction
    tell about myself = introduction
    prove i am/m = verification verify
    prove my = verification evidence
    not a robot/bot = captcha verification
    get verified = verification
    can t/not see = hidden visible permission
    can t/not hear = audio output volume
    nobody/noone can hear = microphone input
    no one can hear = microphone input
    they can t/not hear = microphone input
    too loud = volume noise
    too quiet = volume
    background noise = suppression
    hear myself = echo
    push to talk = microphone
    share my screen = streaming
    share screen = stream
    play music/songs/song = bot queue
    next song = skip
    put on a song = play queue
    listen to music = playback
    make the bot = command configure
    tell the bot = command
    ask the bot = command query question
    use the bot = command commands usage
    what can you/it/the do = features commands functions
    what can the bot = commands features
    what s it for = purpose
    list of commands = help
    bot is down = offline outage
    is it down = outage offline status
    bot doesn t = permission error
    bot doesnt = permission error
    bot won t = permission error
    bot isn t = permission offline
    ignores/ignoring me = respond reply
    no reply/answer/response = unanswered
    get no answer/reply = respond
    how long does it take = duration processing
    when does/will it end = deadline duration
    when does/will it start/begin = schedule
    too many requests = limit throttle
    try again later = limit cooldown
    wait before/between = cooldown interval
    how many times = limit maximum frequency
    how many can = limit maximum
    how many people/players/members = capacity number participants maximum
    how many messages/files/questions = limit maximum quota
    is there a limit = maximum quota
    what s the limit = maximum quota
    what is the limit = maximum quota
    most i/you can = maximum limit
    more than = exceed
    at any time = anytime
    any time = anytime
    whenever i want = anytime
    day and night = hours
    round/around the clock = continuous hours
    all day = hours
    every week = weekly
    every month = monthly
    once a week = weekly
    once a month = monthly
    twice a week/month = frequency
    every other week = fortnightly biweekly
    every two weeks = fortnightly biweekly
    every hour = hourly
    # databases
    single quote/quotes = apostrophe quotation escape
    double quote/quotes = quotation identifier
    question mark = placeholder parameter
    plus sign = operator addition
    percent sign = wildcard modulo
    at sign = symbol
    hash sign = comment
    dollar sign = variable
    name with an apostrophe = escape quote
    has an apostrophe = escape quote
    put in quotes = literal string
    put quotes around = literal
    special characters/character/signs = escape escaped
    funny/weird/strange characters/letters/symbols = encoding unicode charset
    weird/strange/funny signs = encoding unicode
    little boxes = font encoding unicode
    question marks instead = encoding charset
    foreign letters/characters = unicode encoding
    chinese/russian/arabic letters/characters = unicode encoding
    upper case = uppercase capital
    lower case = lowercase
    upper and lower case = sensitive insensitive
    big/capital letter/letters = uppercase case
    small letter/letters = lowercase case
    case matter/matters = sensitive insensitive
    care about case/capitals = sensitive insensitive
    put into/in the table/database = insert
    add to the table/database = insert
    add/put lots = bulk batch multiple
    many rows = bulk batch multiple
    lots of rows = bulk batch multiple
    a bunch of rows = bulk multiple
    all at once = bulk batch simultaneously
    one by one = individually sequentially
    one after another/the = sequentially sequence
    two people/users/programs/processes = concurrent multiple simultaneous
    several people/users/programs/processes = concurrent multiple
    many people/users/programs/processes = concurrent multiple
    lots of people/users = concurrent multiple
    several programs/processes/threads = concurrent multiple
    wait for each other = deadlock lock
    waiting for each other = deadlock lock
    wait for the other = lock blocked
    writes over = overwrite replace
    already there/exists/exist/taken/used = duplicate unique conflict
    already in there/it/the = duplicate existing unique
    same name = duplicate conflict collision
    same id/key/value = duplicate unique conflict
    same thing twice = duplicate
    same one twice = duplicate unique
    twice in the/a = duplicate unique
    not twice = unique distinct
    no doubles/duplicates/repeats = unique distinct
    if it s not there = exists missing
    if it isn t there = exists missing
    if it doesn t exist = missing create
    if it exists = replace conflict
    if it already exists = replace conflict upsert
    insert or update = upsert conflict replace
    add or change = upsert replace
    change or add = upsert replace
    update if = upsert conflict
    all or nothing = atomic transaction
    all or none = atomic transaction
    half done/finished/written = incomplete partial atomic transaction
    half way/through = partial incomplete
    in case of/it = failure
    power goes/went out = crash failure loss
    power fails/failure/loss = crash durable
    turn off the computer = crash shutdown power
    computer turns off = crash shutdown
    computer dies/died/crashes/crashed = failure
    lose data = loss corruption durability
    lost data = loss corruption recovery
    lose my data = loss backup recovery
    lost my data = loss recovery backup
    lose everything = loss backup
    lost everything = loss recovery backup
    data/file is broken = corrupt malformed
    broken database/file/db = corrupt malformed corruption
    breaks the database/file/db = corrupt corruption
    break the database/file/db = corrupt corruption
    messed up database/file/data = corrupt corruption
    check if broken = integrity
    make a copy = backup duplicate clone
    take a copy = backup duplicate
    make copies = replicate duplicate
    copy of = backup duplicate replica
    while it s running = online live hot
    while it is running = online live hot
    in use = busy locked
    being used = busy locked
    someone else is using = locked busy concurrent
    save changes = commit
    keep changes = commit
    saved changes = commit
    undo changes = rollback revert
    changed it back = revert undo
    change it back = revert undo
    put it back = restore
    put them back = restore
    get back deleted = recover undelete restore
    get deleted = recover
    go back in time = snapshot restore
    earlier version/state = previous snapshot
    too many columns = limit maximum
    too many rows = limit maximum
    too many = limit maximum exceed exceeded
    too much = limit maximum excessive exceed
    too wide = width
    too high = maximum exceed
    too low = minimum
    too deep = depth nesting recursion limit
    how many columns/rows/tables/bytes/characters = maximum limit number
    how large/big can = maximum size limit
    how long can = maximum length limit
    how much data = size capacity maximum
    how much room = capacity size
    how much memory/ram = usage footprint requirement
    room left = capacity available
    no room/space = full disk storage
    no space left = full disk
    out of space/room = full storage disk
    running out of space/room = full storage disk
    fill up = full capacity
    filled up = full capacity
    eats/eat/eating up = consume usage
    eats/eating my ram/memory = leak usage
    uses too much = consumption usage
    take up less = compress reduce
    takes up too much = size reduce
    make it smaller = shrink compress compact reduce
    still big/huge after = vacuum shrink reclaim
    file doesn t shrink = vacuum reclaim
    stays big = vacuum reclaim
    free up = release reclaim
    frees/freed up = release reclaim
    tidy up = clean organise
    find all/every = query select match
    find everything = query
    get all = query retrieve select
    get everything = retrieve select
    get only = filter select where
    only get/show/want = filter limit select
    only the first = limit top
    only some = filter subset
    just some = subset filter
    first few/ten/10 = limit top
    top ten/10 = limit order
    the last/latest few/ten/10 = limit descending
    newest first = descending order
    oldest first = ascending order
    biggest/highest/largest first = descending order
    smallest/lowest first = ascending order
    from a to z = alphabetical ascending
    a to z = alphabetical
    in alphabetical order = sort
    the wrong way/way round = reverse
    back to front = reverse
    start from the end = reverse
    per person/user/day/month = group aggregate
    for each = group iterate loop
    how many of each = group count
    how many are there = count number
    how many there are = count number
    how many rows = count
    count how many = number total
    add together = sum addition concatenate
    added together = sum
    take the average = mean avg
    two tables = join foreign
    from two/several/different tables = join
    put two tables together = join
    put tables together = join
    put strings/words/texts together = concatenate concatenation
    stick strings/words together = concatenate concatenation
    put two strings together = concatenate
    cut a string = substring slice split
    part of a string/word/text = substring slice
    piece of a string/text = substring
    beginning of the/a string/word/text = prefix startswith
    start/starts/starting with = prefix
    begin/begins/beginning with = prefix
    end/ends/ending with = suffix
    find a word in = search match contains
    does it have = contain include support
    points to = reference foreign pointer
    links to = reference foreign
    belongs to = owner ownership
    belong together = related foreign
    what if i delete/remove the parent = cascade foreign
    delete the parent = cascade foreign
    gets deleted too = cascade
    delete everything = truncate purge drop
    delete all/every = truncate purge drop
    empty the/a table = truncate delete
    clear the/a table = truncate delete
    throw away a/the table = drop
    remove a/the table = drop
    remove a/the column = drop alter
    delete a/the column = drop alter
    add a/the column = alter
    new column = alter add
    change a/the column = alter rename type
    change a/the table = alter schema
    change the type = convert cast alter
    rename a/the column/table = alter
    count by itself = autoincrement
    number automatically = autoincrement sequence
    automatic number/numbers/id/ids = autoincrement sequence
    next number/id = autoincrement sequence
    id of the last/new = rowid autoincrement
    last inserted = rowid autoincrement
    fill in automatically = default generated
    by default = standard
    if i leave out = default omitted optional
    no value = null empty
    without a value = null
    nothing in it = empty null
    nothing there = empty null missing
    doesn t have a value = null
    is it empty = null
    empty string = null
    does not equal = inequality
    not equal/equals = inequality operator
    equal to = equality comparison
    bigger/greater/larger than = comparison exceed
    whole number/numbers = integer
    round number = integer
    number with a comma/point/decimals = float
    decimal point = float precision
    decimal places = precision rounding round
    numbers after the = decimal precision
    not exact = rounding precision approximate
    true or false = boolean
    true/false value = boolean
    yes or no = boolean
    yes/no field/value = boolean
    date and time = datetime timestamp
    day and time = datetime timestamp
    time zone = timezone utc
    days between = difference interval date
    days ago = interval date
    today s date = current
    what time/day is it = current clock now
    store a file/picture/image/photo = blob binary
    save a file/picture/image/photo in = blob binary
    put a picture/image/file in = blob binary
    only for now = temporary
    # programming
    bit of code = snippet example
    piece of code = snippet function block
    line of code = statement
    block of code = scope body
    spit/spits out = output return print
    put on the screen = print display output
    show on the screen = print display output
    write to the screen = print output
    write to a file = save output
    put in a file = write save
    save in/to/as a file = write export
    read from a file = open load
    type something in = input prompt
    ask the user = input prompt
    what the user types/typed/enters/entered = input
    hand/pass in/to = argument parameter
    pass a/the value/variable = argument parameter
    pass into = argument parameter
    hand over to = pass argument
    give a function = argument parameter
    any number of arguments = variadic
    as many as i want = unlimited variadic arbitrary
    run through = iterate execute
    get out of a loop = break exit
    jump/break out = exit
    stop a/the loop = break
    skip one/this/some = continue
    skip over = continue omit
    goes on forever = infinite endless
    go on forever = infinite endless
    never stops/ends/finishes = infinite endless hang
    doesn t stop/end/finish = infinite hang
    runs forever = infinite loop
    calls itself = recursion recursive
    call itself = recursion recursive
    function inside = nested closure
    one inside the other = nested
    without a name = anonymous lambda
    has no name = anonymous unnamed
    can t change = immutable constant readonly
    cannot be changed = immutable constant readonly
    never changes = constant immutable
    stays the same = constant unchanged
    is it the same = equality identical compare
    check if = test verify determine whether
    check whether = test verify determine
    find out if/whether = determine check
    tell if/whether = determine detect
    how do i know if/whether = determine check detect indicate
    how can i tell if/whether = determine detect distinguish
    turn into a string/text = convert format
    turn into a number/int = parse convert
    text to number = parse convert
    string to number/int = parse convert conversion
    number to string/text = convert format conversion
    from one to another = convert transfer conversion
    from one to the other = convert transfer migrate
    round down = floor truncate
    cuts off = truncate
    chop off = truncate strip
    gets cut off = truncated limit
    left over = remainder
    to the power = exponent exponentiation
    multiplied by = product multiplication
    divided by = division quotient
    divide by zero = division exception
    random number = generator seed
    roll a dice/die = random
    pick one/something at random = choice
    in random order = shuffle
    put things in a list = append
    add to a/the list = append insert
    put at the end = append
    add at/to the end = append
    stick on the end = append
    put at the beginning/start/front = prepend insert
    take the first/last = pop
    take out of a/the list = remove pop
    remove from a/the list = delete pop
    look up by name = dictionary key map
    name and value = key pair
    names and values = dictionary key pairs
    key and value = dictionary mapping pair
    two lists together = concatenate zip merge
    list of lists = nested matrix
    list inside a list = nested
    how many things/items/elements = length size count
    number of things/items/elements = length size count
    how long is the/a list/string/array = length size
    how big is the/a list/string/array = length size
    counting starts/start at = index zero
    start counting = index zero
    starts at zero/one/0/1 = index
    off by one = index boundary
    past the end = bounds index overflow
    out of range/bounds = index exception
    not in the list = missing contains
    blows up = exception crash
    falls over = crash
    bombs out = crash abort
    keep from crashing = handle exception
    keeps from crashing = handle exception
    catch an/the error/errors/exception = handle
    deal with an/the error/errors = handle exception
    deal with errors = handle exceptions
    throw/throws an/the error/exception = raise
    give/gives an/me error = exception raise
    gives/give me an error = exception
    get an error = exception
    getting an error = exception troubleshooting
    build my own = custom
    write my own = custom define implement
    no matter what = always finally
    whatever happens = always finally regardless
    clean up after = cleanup finally close
    close by itself = automatically
    by itself/themselves = automatically automatic
    all by itself = automatically
    without me = automatically unattended
    do it for me = automate automatic
    automatically start = autostart
    start/starts by itself = autostart automatic
    start/starts on its own = autostart automatic
    when the computer starts = boot autostart startup
    when i turn on = boot startup
    when it starts = startup initialization boot
    every time it starts = startup boot
    once an hour = hourly interval
    run every = schedule interval cron
    every few minutes = interval periodic
    later on = afterwards
    in the background = daemon service asynchronous
    behind the scenes = internal internally background
    under the hood = internal implementation internally
    how does it work inside = internal implementation
    without waiting = asynchronous nonblocking
    don t wait = asynchronous nonblocking
    wait until/till = block await
    two things at once = concurrent parallel threads
    several things at once = concurrent parallel threads
    many things at once = concurrent parallel
    more than one core/cpu/processor = parallel multiprocessing threads
    several cores/cpus/processors = parallel multiprocessing
    all cores/cpus = parallel multiprocessing
    use all my cores = parallel multiprocessing
    only one can/may/at = exclusive lock single
    only one person/user/program/process = exclusive lock
    nobody else = exclusive lock
    talk to each other = communicate communication
    talks to = communicate
    talk to the/a server/database = connect connection request
    get data from the internet/web/net = http request download fetch
    get something from the internet/web/net = download request fetch
    get from the web/internet/net = download http fetch
    open a website/webpage/page = url request
    read a website/webpage = scrape parse request
    use someone else s code = library import module
    other people s code = library package dependency
    code from another file = import include module
    where do i put = location directory place
    where do i find = location path
    where does it save/store/keep = location path directory
    where does it go = location destination
    what do you call = name term
    what s the name = called
    name for = term called
    stands for = abbreviation acronym
    what s the difference = comparison versus
    what is the difference = comparison versus
    difference between = versus comparison distinguish
    which is better = comparison recommended advantage
    which one should = recommended choose comparison
    should i use = recommended recommendation
    is it better = recommended advantage
    best way = recommended practice
    right way = recommended correct
    proper way = recommended correct
    good idea = recommended
    bad idea = discouraged avoid
    what s wrong with = disadvantage discouraged
    what s good about = advantage benefit
    what s so good/great about = advantage benefit
    why would i/you/anyone = reason advantage purpose
    why should i = reason advantage
    what s the point = purpose reason
    what is the point = purpose reason
    good for = purpose suitable useful
    meant for = intended purpose
    run on = platform supported
    does it support = compatible
    can it handle = support supported capacity
    is there a way = possible option
    is it possible = support
    no way to = impossible unsupported
    can t do = unsupported impossible limitation
    what can t = limitation unsupported
    doesn t/don t know about = unsupported
    not there any more/anymore = removed deprecated
    no longer works/work = deprecated removed broken
    used to work = regression
    worked before/yesterday = regression
    worked in the old = regression compatibility
    old code = legacy compatible
    break my/old code = incompatible
    breaks my/old code = incompatible
    # systems and packages
    put on my computer/pc/laptop/machine/phone = install installation
    get on my computer/pc/laptop/machine/phone = install installation
    take off my computer/pc/laptop/machine/phone = uninstall remove
    get off my computer/pc/laptop/machine/phone = uninstall remove
    get rid of a program/package/app = uninstall remove purge
    remove a program/package/app = uninstall purge
    get the program/package/app = install download
    where do i get = download repository obtain
    where can i get = download obtain
    where to get = download obtain
    needs other packages/programs = dependency requires
    other packages/programs it needs = dependencies
    what else do i need = dependency prerequisite requirements
    what do i need = requirements prerequisite
    do i need first = prerequisite requirement
    need before = prerequisite
    what comes with = included bundled
    what is installed = list packages
    program from somewhere else = repository third source
    don t/not upgrade/update = hold pin disable
    stop from updating = hold disable automatic
    stop updates/updating/upgrades = hold disable
    keep the old/same version = hold pin
    stuck halfway = interrupted broken incomplete
    update broke = regression downgrade rollback
    upgrade broke = regression downgrade
    after an/the update/upgrade = regression
    since the update/upgrade = regression
    move to a/the new version = upgrade migration
    jump to the next/new = upgrade
    next version = upgrade release upcoming
    skip a version = upgrade
    how old is my = version
    what version = release
    which version = release
    do i have the newest/latest = version update check
    how long is supported = lifecycle eol
    still supported = lifecycle maintained eol
    two systems/oses = dual boot
    next to windows = dual boot partition
    alongside windows = dual boot partition
    linux and windows = dual boot
    split the/my disk/drive = partition
    divide the/my disk/drive = partition
    cut up the/my disk/drive = partition
    erase/wipe the/my/a disk/drive = format
    make the partition bigger/smaller = resize
    t/wont/doesnt boot/start up = failure recovery
    black screen = boot display driver graphics
    blank screen = display boot driver
    no sound = audio driver muted output
    no picture = display monitor
    no internet = network connection offline
    internet is down/slow/gone = connection outage network
    no wifi = wireless network driver
    graphics/video card = gpu driver
    sound card = audio driver
    network card = interface driver adapter
    driver for = firmware module
    printer doesn t = driver
    doesn t recognise/recognize/see/find/detect = driver
    not recognised/recognized/found/detected = driver missing
    memory stick = usb removable
    thumb drive = usb removable
    flash drive = usb removable
    hard drive/disk = storage
    external drive/disk = mount usb removable
    put in a usb/stick/cd/disk = mount insert
    pull out a/the usb/stick = eject unmount
    as admin/administrator/root = sudo privileges elevated
    run as admin/administrator/root = sudo privileges elevated
    not let me = permission denied refused
    won t let me = permission denied refused
    doesn t let me = permission denied refused
    wont/doesnt let me = permission denied refused
    says i can t/cannot = permission denied
    says i m not allowed = permission denied
    who can open/read/write/change/edit = permission access
    let others/other/someone/everyone read/see/open/edit = permission access share
    only i/me can = permission private owner
    give access = grant permission
    gives access = grant permission
    give permission = grant authorise
    take away access/permission/rights = revoke
    take away permissions = revoke
    belongs to me = owner ownership
    change the owner = ownership
    make a/it folder = directory mkdir
    new folder = directory
    folder inside a = subdirectory
    all files in = directory recursive
    and everything in it/inside = recursive recursively
    go into a folder = directory
    which folder/directory am i = working
    list files = directory
    look for a file = find locate
    find a file = locate search
    find text in = search grep
    search and replace = substitute
    find and replace = substitute
    change in many files = recursive
    compare two files = diff difference
    what changed = diff difference changelog
    what s new/changed/different = changelog release diff
    what is new/changed = changelog release
    whats new = changelog release
    how much space/room is left = disk usage free
    what takes up = disk usage
    what s using/eating = usage process
    which program uses = process
    stop a program/process = terminate kill
    end a program/process/task = terminate kill
    kill a/the process/program = terminate signal
    close a frozen/hung = terminate kill
    force quit/close/stop = terminate kill
    see what s running = process list
    what is running = process list
    keep running = background daemon service
    runs/run all the time = daemon service
    keeps running after = background daemon
    after i log out/close = background
    go to sleep = suspend
    goes to sleep = suspend
    fall asleep = suspend sleep
    wakes/wake up from = resume
    fan is loud = cooling temperature
    gets hot/warm = overheating temperature cooling
    battery dies/dead/empty = power charge
    runs down = discharge battery
    last/lasts longer = battery duration
    # web, networks, files
    web site/page = website
    web address = url domain
    internet address = url domain ip
    own website/site/page = hosting domain
    put on the web/internet = publish host deploy
    goes/go online = publish connect
    on the internet/web/net = online
    over the internet/network = remote
    from far away = remote
    from home = remote
    from another computer/machine/pc = remote network
    from outside = external remote forwarding
    log in from somewhere/far/another = remote ssh
    open a port = firewall forwarding
    let through = allow firewall
    block traffic/connections = firewall
    keep out hackers/attackers = firewall security
    close a port = firewall
    page not found = missing
    page doesn t load = timeout connection
    site is down = outage unavailable
    takes too long = timeout slow performance
    takes forever/ages = slow performance timeout
    takes so long = slow performance
    take so long = slow performance
    so slow = performance
    really slow = performance
    slow as hell = performance
    is there something faster/quicker = performance alternative
    make it faster/quicker/fast = optimise performance speed
    make faster/quicker = performance optimise index
    make my/the query/queries/code/program/site/server faster/quicker = performance optimise
    run faster/quicker = performance optimise
    get faster = performance
    faster if = performance
    goes slow/slower = performance degradation
    gets slow/slower = performance degradation
    bogged down = performance slow
    clogged up = congestion slow
    gave up waiting = timeout
    no answer from = timeout response
    connection drops/dropped/lost = disconnect reconnect
    gets disconnected = connection lost
    lose connection/connectivity = disconnect offline
    cut the connection = disconnect close
    tries again = retry
    keep trying = retry
    on off = toggle
    turn on and off = toggle
    not secure/safe = insecure certificate
    is it safe/secure = security risk vulnerable
    how safe/secure = security risk
    make safe/secure = security protect encrypt
    make it safe/secure = security harden
    keep hackers out = security protect
    break into a/my = attack intrusion
    guess a/my/the password/passwords = brute attack
    guessing passwords = brute attack
    strong/good/safe password = length characters requirements
    how long must/should a/the password = length minimum
    make unreadable = encrypt
    lock with a password = encrypt protect
    password on a/the file/database/folder = encrypt encryption protect
    protect with a password = encryption
    store passwords/password = hash salt
    save passwords/password = hash manager
    in plain text = unencrypted plaintext
    plain text = plaintext unencrypted
    secret key = private credential
    hide my ip/address = proxy vpn
    bad guys/people = attacker malicious
    what the user/users enters/enter = input validation
    messed with = tampered manipulated
    make sure nobody changed = integrity signature checksum
    what kind of file = format type
    kind of file/files = format type extension
    file type/types = format extension
    ending of a file/filename = extension suffix
    file ending/endings = extension suffix
    open a file with = program application
    can t/cannot open = corrupt unsupported permission
    save as = export format
    save it as = export format
    make a file smaller = compress compression
    pack together = archive compress
    put into one file = archive merge
    zip up = compress archive
    slash direction = backslash
    comma separated = csv
    spreadsheet file = csv excel
    get data in/into = import insert load
    get data out = export query
    get my data out = export dump
    from excel/csv/spreadsheet = import
    into excel/csv/spreadsheet = export
    from one database/server/computer/system to = migrate transfer
    # errors, testing, build, licences
    what does this error/message = meaning cause
    what does the error/message = meaning cause
    why do i get = cause reason
    why am i getting = cause reason
    why does it = cause reason
    why did it = cause reason
    why is my = cause reason
    what causes = reason
    how can i fix = solution resolve troubleshooting
    how to fix = solution resolve troubleshooting
    how do i solve = solution resolve
    get around the problem/bug/issue = workaround
    way around = workaround alternative
    another way = alternative
    other way to = alternative
    other ways = alternatives
    instead of = alternative replacement
    something similar = alternative equivalent
    what do i do if/when = troubleshooting procedure
    what can i do about/against = remedy prevent
    comes/come and goes = intermittent sporadic
    now and again = intermittent occasionally
    happens again = recurring reproduce
    find the mistake/bug/problem/error = debug diagnose
    look for bugs/mistakes/errors = debug
    find bugs/mistakes/errors = debug test lint
    see what happens/happened = log trace debug
    more details/detail = verbose
    more output/messages = verbose debug
    fewer messages = quiet suppress
    hide warnings/messages/errors = suppress quiet
    make it quiet = silent suppress
    don t/not show warnings = suppress
    write down what = log record
    tell you/us/them about a bug = report issue
    tell the developers/devs/makers/authors = report issue feedback
    found a bug/problem/mistake/hole = report issue security
    report a hole = vulnerability security
    ask for a feature = request issue
    want a new feature = request
    help out = contribute volunteer
    help with the project/code = contribute contribution
    how can i help = contribute contribution volunteer
    send my code/changes/fix = contribution patch pull
    send in code/changes = contribution patch
    get my code in = merge contribution
    who wrote/writes/develops = author developer maintainer
    who made = author creator manufacturer
    any news on = status progress
    when will it be ready/done/out = release schedule roadmap
    when does the next/new = release schedule
    coming soon = planned upcoming
    try it out = test demo trial
    before i buy = trial demo
    check my code = lint test review
    look over my code = review
    look at my code = review
    does it still work = test regression
    make sure it works = test verify
    make sure that = verify ensure
    every time i push/commit = ci continuous
    on every push/commit = ci continuous pipeline
    turn code into a program = compile build
    make a program out = compile build
    make an exe = compile executable
    from source = compile build
    build it myself = compile source
    at compile time = static
    at run time = runtime dynamic
    while running/it runs = runtime
    before it runs = compile static
    go back to an earlier = checkout revert
    old copy = backup version
    who changed = history author blame
    keep track of changes = version control
    work on together = collaborate collaboration
    own copy = fork clone
    free to use = license open
    allowed to use = license permission
    can i use it/this/that for/in = license permitted
    use it at work/commercially = commercial license
    make money with = commercial license
    sell it = commercial license distribute
    do i have to share/publish/show/release my/the code/source = copyleft license disclosure
    give credit = attribution copyright
    say where it s from = attribution source
    mention the author = attribution
    see the code = source open
    look at the code/source = open
    what does it cost = price license free
    do i have to pay = fee free license
    how much do i have to pay = fee price
    not for free = fee commercial
    own risk = liability disclaimer
    # help desk
    can t/cannot/cant get in/into = login locked access
    can t/cannot/cant log in/on = password reset locked
    can t/cannot/cant sign in = password reset locked
    can t/cannot/cant remember = forgotten reset recovery
    don t remember/know my = forgotten recover
    don t remember = forgotten
    new password = reset change
    change my password = reset update
    wrong password = incorrect reset
    password doesn t = incorrect reset
    tried too many/often = locked attempts
    lost my phone = authenticator recovery stolen
    new phone = transfer authenticator device
    got a new phone/number = transfer update
    phone got/was stolen = theft lock
    never got/received a/the email/mail/code/mail = spam verification delivery
    didn t get a/the email/mail/code = spam verification delivery
    no email/mail came = spam verification
    code doesn t = expired invalid
    link doesn t = expired invalid
    prove it s me = verification identity
    prove who i am = identification verification identity
    show who i am = identification identity
    someone else is using/used my = unauthorised compromised
    someone got/gets in/into = unauthorised compromised breach
    somebody got/gets in/into = unauthorised compromised breach
    used my card/account/name = unauthorised fraud
    share my account/password/login = credentials
    give my account/password to = transfer sharing
    use on two/several/many devices/computers/phones = multiple limit
    two devices/computers/phones = multiple
    how many devices/computers/phones = limit multiple
    change my address/email/number/phone = update details profile
    change my details = update profile
    spell/spelled my name = correction
    don t want it/this anymore = cancel unsubscribe return
    don t want to pay = cancel refuse
    don t want emails/mails/mail = unsubscribe
    stop getting/receiving emails/mails/letters/mail/messages/notifications = unsubscribe
    stop sending = unsubscribe
    stop bothering = unsubscribe notifications
    no more emails/mails = unsubscribe
    stop my subscription/plan/membership/contract = cancel terminate
    get out of my/the/a contract/subscription/plan/membership = cancel terminate termination
    end my contract/subscription/plan/membership = cancel terminate termination
    quit my subscription/plan/membership = cancel termination
    out of the contract = termination
    take a break = pause suspend
    put on hold = pause suspend
    put my membership/subscription on = pause suspend freeze
    freeze my membership/subscription/account = pause suspend
    charged again = renewal recurring
    pay again = renewal recurring
    taken from my account/card = charged debited
    took money = charged debited
    take money from/off/out = charge debit withdraw
    took too much = overcharged refund
    too much money = overcharged refund
    more than i should = overcharged
    paid too much = overcharged refund excess
    didn t buy/order = unauthorised fraud
    never bought/ordered = unauthorised fraud
    pay later = invoice instalments credit
    pay in parts/pieces/bits/steps = instalments
    bit by bit = instalments gradually
    pay a bit every = instalments
    don t have money/enough = hardship reduced
    what if i don t pay = arrears overdue reminder suspension
    forgot to pay = overdue reminder late
    paid late = overdue fee
    didn t pay = arrears overdue unpaid
    pay by/with card/paypal/cash/cheque/phone = payment method
    ways/way to pay = payment methods
    bank transfer = remittance iban
    card got/was/is declined/refused/rejected = payment failed
    payment doesn t/didn t = failed declined
    card doesn t = declined payment
    change my card = payment method update
    new card = payment method update
    proof of payment/purchase = receipt invoice
    bill is wrong = incorrect dispute invoice
    too expensive = price discount
    cheaper for students/kids/children/seniors = discount reduced concession
    anything off = discount
    how do i get cheaper = discount reduced
    lower price = discount reduction
    price went/goes/go up = increase adjustment
    prices went/go up = increase adjustment
    costs more = surcharge increase
    hidden costs/fees = surcharge additional
    no extra cost = included free
    included in the price = inclusive
    what do i get = benefits included
    what s included = benefits scope
    what is included = benefits scope
    move up/down to = upgrade downgrade
    bigger plan = upgrade
    smaller/cheaper plan = downgrade
    change my plan = upgrade downgrade switch
    try for free = trial
    free week/month = trial
    tried it on = unworn return
    threw away the box/packaging = original
    without the box/packaging = original
    don t have the box/packaging = original
    lost the receipt = proof purchase
    no receipt = proof purchase
    don t have the/a receipt = proof purchase
    without a receipt = proof purchase
    how long can i return/bring = period days
    how many days/weeks do i have = period deadline
    how much time do i have = deadline period
    send something back = return
    who pays for sending/shipping/postage = return cost
    pay for shipping/postage = delivery cost return
    when do i get my/the = processing refund delivery
    doesn t fit = size exchange return
    don t like it = return withdrawal
    not what i ordered/expected/wanted = incorrect return described
    wrong colour/color = exchange return
    got the wrong = incorrect exchange
    something is missing = incomplete
    parts/part missing = incomplete
    came too late = delayed delivery
    when will it come/arrive/be = delivery estimated
    when does it come/arrive = delivery estimated
    how long does shipping/delivery = days
    send to another/a different = address delivery
    not at home = absence delivery neighbour redelivery
    nobody home = absence delivery
    wasn t home = absence delivery
    left at/outside the door = delivery
    pick up myself = collection
    pick it up = collection pickup
    fetch it myself = collection pickup
    send abroad = international shipping
    ship to = delivery international
    other countries/country = abroad international
    stopped working after = warranty defective
    broke after = warranty defective
    broke by itself = warranty defect
    my own fault = accidental excluded negligence
    got wet = liquid water damage
    get it fixed/repaired = warranty service
    get a new one = replacement
    give me a new one = replacement
    new one instead = replacement
    repair it myself = warranty void
    fix it myself = repair warranty
    how long is covered = warranty period
    still covered = warranty guarantee
    still under warranty/guarantee = period
    buy used = refurbished
    bought used = warranty
    talk to a person/someone/somebody/agent = contact representative
    real person/human = representative agent
    get someone on the phone = contact hotline
    who can help = contact support
    need help = support contact assistance
    how do i contact/reach = support phone email
    phone number = telephone contact hotline
    nobody answers/replies/helps = response complaint escalate
    no one answers/replies/helps = response complaint escalate
    talk to the boss/manager = escalate complaint supervisor
    not good enough = unsatisfactory complaint
    unhappy with = complaint dissatisfied
    get something for = compensation
    for my trouble = compensation goodwill
    leave a review/feedback = rating
    text message = sms
    ring tone = ringtone
    home screen = launcher
    screen is broken/cracked/smashed = display repair damage
    screen stays/is/goes black/dark = display
    phone is slow/full = storage performance
    phone is stuck/frozen = restart unresponsive
    fell in the toilet = water damage
    charge my phone = charger battery
    won t charge = charger battery
    doesn t charge = charger battery
    battery goes/runs empty/flat/out = consumption
    turn my phone around/sideways = orientation landscape
    make text/letters/writing bigger = font size enlarge
    text/writing/letters is/are too small = font size enlarge
    bigger letters/writing/text = font size
    hurts my eyes = brightness dark contrast
    dark mode = theme appearance
    can t/cannot read/see well = accessibility font
    for blind people = accessibility screenreader
    hard of hearing = deaf subtitles
    move my stuff/data/photos/contacts to = transfer migrate
    copy to a/my new = transfer migrate
    start from scratch/zero = reset
    back to how it was = restore reset default
    back to default = reset restore
    back to the way = restore revert
    set it back = reset restore
    # events, tournaments, giveaways
    sign up for a/the tournament/event/contest/competition = register registration entry
    put my name down = register
    first come first = order
    come by = visit attend
    come too late = punctual
    turn up late = punctual default
    don t/doesn t show up = absence default disqualified
    doesn t/dont/doesnt show up = absence default disqualified
    didn t show up = absence default forfeit
    other team doesn t/didn t = default forfeit walkover
    opponent doesn t/didn t = default forfeit walkover
    can t play = substitute absence
    fills in for = substitute replace
    how many players per/in = size roster maximum
    team size = players roster
    pull out of = withdraw withdrawal
    drops out of = withdraw withdrawal
    move it to another/a day/date = postpone reschedule
    pushed back = postponed delayed
    put it off = postpone
    another day/date = reschedule postponed
    if it rains = weather cancelled
    because of rain/weather = cancelled postponed
    bad weather = cancelled postponed storm
    same number of points = tie tiebreaker
    equal points = tie tiebreaker
    who wins = winner criteria decision
    who came first/second/third/last = ranking winner result
    comes first/second/third/last = ranking
    first place = winner champion
    second place = runner
    get knocked out = eliminated
    thrown out of the tournament/competition/game = disqualified
    best of three/five/seven/3/5 = matches games
    how do you win = scoring victory points
    how do i win = scoring points
    get points = scoring earn
    what can i/you win = prize prizes reward
    what do i/you win = prize prizes reward
    what do you get for = prize reward
    win something = prize
    get my prize = claim payout delivery
    never got my prize = claim unclaimed
    how do you pick/choose = selection criteria random
    picked at random = draw
    draw the winner/winners = random selected
    enter twice/again = multiple entries limit
    win twice/again = limit once
    have to buy = purchase necessary
    buy/buying something to = purchase necessary
    who judges = jury
    send in my/a picture/photo/drawing/story/entry = submit submission
    hand in my entry = submission deadline
    my own work = original plagiarism
    use someone else s = plagiarism copyright permission
    made by ai = generated artificial
    made with ai = generated artificial
    # donations and memberships
    gives money = donate donation
    giving money = donation donate contribution
    gave money = donated donation
    put in money = contribute fund
    support you/the/us/them with money = donate sponsor
    where does the/my money go = funds spending use
    what do you do/use with the money = funds spending
    spend the money = funds expenditure
    spend money = expenditure approval
    money left = balance surplus reserves
    left over money = surplus
    money in the bank = balance reserves
    short of money = deficit hardship
    look after the money/cash = treasurer
    in charge of the money = treasurer finances
    handles the money = treasurer finances
    check the books = audit auditors
    go over the books = audit
    look at the books = inspect accounts audit
    get my donation back = refund
    leave money in my = bequest legacy
    when i die = bequest testament death respawn
    how much do i pay = fee dues subscription
    how much is membership = dues subscription
    what does membership cost = fee dues subscription
    pay every year/month = dues annual subscription
    yearly fee/payment = annual subscription dues
    monthly fee/payment = dues subscription
    pay half = reduced proportional
    join halfway/midway/later/late = proportional prorated
    joined halfway/in the middle = proportional prorated
    for the whole family = household
    husband and wife = couple partner
    wife and kids/i = family
    me and my kids/family = household
    honorary member = honour
    paper/passive member = supporting
    leave the club/association/society = resignation withdrawal termination
    quit the club/association/society = resignation termination
    get out of the club/association = resignation termination
    get out of my membership = resignation cancellation
    stop being a member = resignation cancellation termination
    don t want to be a member = resignation cancellation termination
    not be a member any/anymore = resignation cancellation
    by when do i have to/must = deadline period notice
    how early do/must/should = notice period advance
    kicked out of the club/association = expulsion exclusion
    throw out a member/someone/somebody = expulsion exclusion
    get rid of a member/president/chair/board = removal expulsion recall
    kick out the president/chair/board/leader = removal dismissal recall
    take part in meetings = attend
    come to the meeting = attend attendance
    come to meetings = attend attendance
    can t be there = absence proxy
    not be there = absence absent proxy
    vote for me = proxy
    vote for someone else = proxy
    someone else vote = proxy
    vote by mail/post/email/letter = postal ballot
    vote online = electronic
    vote in secret = ballot
    secret vote = ballot
    raise my/your hand/hands = vote
    don t vote = abstain abstention
    doesn t vote = abstain
    half the members = majority
    two thirds = majority
    most votes = majority plurality elected
    same number of votes = tie
    enough people come/show/there = quorum
    how many people must/have/need = quorum minimum
    how many members must/have/need = quorum minimum
    who is allowed to vote/gets/can = eligible entitled
    who gets to vote = eligible
    who can vote = eligible entitled
    can i vote = eligible
    old enough to vote = age
    bring something up = motion proposal agenda
    put on the agenda = motion proposal
    suggest something = proposal motion
    have an idea = proposal suggestion
    change the rules = amend amendment
    change the constitution/statutes/bylaws = amendment
    changes to the rules/constitution/statutes/bylaws = amendments
    who writes it/things down = secretary minutes
    what was said = minutes record
    what was decided = minutes resolution
    yearly/annual meeting = agm assembly
    big meeting = assembly
    once a year meeting = annual assembly
    invited to the meeting = notice convened
    call a/the meeting = convene
    emergency meeting = extraordinary
    how long is the board/chair/president = term
    how long does the president/board/chair = term
    how long can you be/stay = maximum term
    be on the board/committee = elected member candidate
    get on the board/committee = elected candidate nomination
    run for the board/president/office = candidate nomination
    stand for election = candidate nomination
    who becomes = successor elected
    if the chair/president/treasurer is sick/ill/away/gone = deputy substitute
    second in command = deputy vice
    sign for the club/association/company = representation authorised signature
    speak for the club/association = representation represent
    speaks for = represent spokesperson
    close down the club/association = dissolution dissolve
    what happens to the money/assets = dissolution
    when the club ends/closes/dies = dissolution
    get paid for = remuneration compensation
    do they get paid = remuneration voluntary honorary
    for nothing = free gratis
    paid my own/for myself = reimbursement expenses
    get my expenses/costs = reimbursement
    pay for my travel/petrol/gas/ticket = expenses reimbursement
    # rooms, libraries, clubs
    rent the room/hall/place = hire rental booking
    use the room/hall/place = booking hire reservation
    get the key/keys = access
    lost the key/keys = replacement
    last to leave = lock close
    last person out = lock close
    leave a mess = cleaning tidy
    broke something = damage liability
    break something = damage liability breakage
    breaks something = damage liability
    something breaks/broke = damage liability
    something gets broken/stolen = damage liability theft
    something was stolen = theft liability
    my things/stuff get/got/gets stolen = theft liability
    leave my things/stuff/bag = storage liability
    left something behind = lost property
    found something = lost property
    lost and found = property
    bring food/drinks/drink = catering permitted
    bring my own food/drinks/drink = permitted
    eat or drink = food permitted
    eat and drink = food
    have a drink/beer = alcohol
    park my bike/bicycle = racks
    bring children/kids = accompanied
    bring someone = guest visitor
    bring a guest = visitor
    bring people = guests visitors
    take someone along/with = guest accompany
    take a book home/out = borrow loan
    take books home/out = borrow loan
    take out a book/books = borrow loan
    how many books = limit loan borrow
    how many can i take/borrow/have = limit maximum loan
    keep a book/books = loan period
    keep it longer = renew renewal extend
    have it longer = renew renewal extension
    keep longer = renew renewal extension
    longer than = exceed overdue
    bring back late = overdue fine
    bring it back = return
    brought back late = overdue fine
    too late bringing = overdue fine
    someone else has = reserved borrowed loan
    somebody else has = reserved borrowed loan
    book is out/gone/taken = reserve reservation
    keep for me = reserve hold reservation
    hold for me = reserve reservation
    put aside = reserve
    book you don t have = interlibrary suggestion acquisition
    lost a/the book = replacement
    ruined a book = damage replacement
    spilled on = damage
    write in books = damage
    lost my card = replacement
    library card = membership borrower
    print something = printer
    use the computer/computers = access terminals
    use the internet/wifi = access
    make noise = quiet disturb
    too noisy = noise quiet
    # game servers
    blow up my/someone/other/people/players = explosion tnt griefing
    destroyed/wrecked/ruined my base/house/build = griefing rollback
    break/breaking other people s = griefing vandalism
    mess with other people s = griefing
    burned/burnt down my = griefing
    stole my items/stuff/things = theft stealing
    took my items/things = theft stealing
    take other people s stuff/things = theft stealing
    get my stuff/items/things = restore refund
    give me back my = restore refund
    lost my stuff/items/things/inventory = restore refund rollback
    lost all my = restore rollback
    lost everything when = restore rollback
    protect my base/house/land/stuff/build = claim region
    keep my base/house/stuff safe = claim protect
    nobody can break/build/touch = claim protected
    stop people/others from = prevent protect
    stop others building/breaking = claim protect
    piece of land = claim plot
    own land = claim plot
    buy land = claim plot
    bigger claim/plot/land = expand limit
    more land = claim blocks expand
    give up my claim/plot/land = abandon unclaim
    let friends/friend build/in = trust permission
    let my friend/friends = trust permission
    add a friend to my = trust
    build with a friend/friends = trust
    build next to/near = distance border
    too close to = distance border
    how far from = distance radius
    build close to = distance
    haven t played = inactive inactivity
    haven t been on/online = inactive inactivity
    don t log in = inactivity inactive
    been away = inactive inactivity
    gone for a while = inactive absence inactivity
    take a long break = inactivity absence
    fight other/against players/people = pvp combat
    fight each other = pvp combat
    kill other/people/players/someone = pvp
    attack other/people/players/someone = pvp raid
    killed me = pvp death
    kills me = pvp
    keep my items/stuff/inventory when = keepinventory death
    leave in/during a fight = combat logging
    come back to life = respawn revive
    back to life = revive respawn
    where do i start = spawn beginner
    go to a friend = teleport
    go to spawn = teleport
    get to spawn = teleport
    set my home/bed = sethome spawn
    get money = earn economy
    earn money = economy jobs
    get items = kit loot
    sell my stuff/items/things = shop market trade
    open a shop = market trade
    real money = purchase store payment
    buy a rank = donate store purchase
    buy ranks/items/stuff = store donation
    pay to win = purchase advantage
    see through walls = xray wallhack
    look through walls = xray wallhack
    run/running/walk too fast = speed cheating
    use a bug/glitch = exploit
    using bugs/glitches = exploit
    found a glitch/exploit = report
    copy items = dupe duplication
    double items = dupe duplication
    use mods/hacks = modifications client permitted
    which mods/mod = allowed permitted modifications
    mods can i = allowed permitted modifications
    add mods = install modpack
    get mods working = install loader
    let a program play = macro automation
    play while away/asleep = afk macro
    hold down a key = macro
    stand still/around = afk idle
    game is laggy/lagging/stuttering/slow = performance fps
    server is laggy/lagging/slow = performance tps
    makes the server slow/lag/laggy = limit entities
    make the server slow/lag = limit
    too many animals/mobs/cows/villagers/entities = limit lag
    how many animals/mobs/villagers = limit entity
    get on the server = join connect whitelist
    get onto the server = join connect whitelist
    come on the server = join whitelist
    join the server = connect whitelist
    get on the whitelist = apply application
    get whitelisted = apply application
    how do i get on/in/into = join application access
    what do i need to play/join = requirements version
    server is full = slots queue
    kicks me out/off = disconnected timeout
    kicked off the server = disconnected timeout
    get kicked when/after = disconnected timeout
    throws me out = disconnected timeout
    keep getting kicked/disconnected = timeout connection
    play on phone/mobile/xbox/console/switch = bedrock platform crossplay
    play with friends/a = multiplayer
    play alone = singleplayer solo
    by myself = alone solo singleplayer
    new map/world = reset wipe
    when is the next reset/wipe = schedule
    old map/world = archive download previous
    lose everything when = reset wipe
    stuck in a wall/block = unstuck teleport
    can t move = stuck frozen
    in character = roleplay
    out of character = roleplay ooc
    make a clan/team/group/guild/faction = create found
    start a clan/guild/faction = create found
    # chat community, privacy
    forget what/everything i = delete erase deletion
    forget about me = delete erase
    forget me = erase erasure deletion
    make it forget = delete erase
    remove everything about/i = erase erasure deletion
    everything i wrote/said/typed/posted = messages content
    all my messages/posts/chats/stuff = content history
    everything you/it/the have/has/know/knows/knows about = data stored
    what do you know/have/store/keep/save about = data collected
    what does it/the know/store/keep/save about = data collected
    what you have on/about = data stored
    know about me = data stored personal
    knows about me = data stored personal
    remember me = store stored session
    get a copy of my = export access download
    give me my data/stuff = export access
    send me my data = export access
    download my data/stuff = export
    take my data/stuff with = export portability
    move my data/stuff = export transfer portability
    do you save/keep/store/record/log = retention
    does it save/keep/store/record/log = retention
    does the bot save/keep/store/record/log/read/listen = retention privacy
    how long do you keep/store/save = retention period
    how long is it/my kept/stored/saved = retention period
    when is it deleted = retention period
    when do you delete = retention period
    is it gone forever/for = permanently irreversible
    gone for good/ever = permanently irreversible
    can it be undone = reversible irreversible
    no way back = irreversible final
    who do you give/show/sell = disclosure recipients third
    give to anyone/others/somebody = disclosure share third
    tell anyone = disclose confidential
    tell others/other/everyone = disclose confidential
    tell my parents/boss/teacher = disclose confidential inform
    does anyone see/read = access visible
    does anybody see/read = access visible
    can anyone/everyone/others see/read = public visible access
    can other people see/read = visible access
    read my messages/chats/dms = access moderators privacy
    reads my messages/chats/dms = access privacy
    go through my messages = access inspect
    listen to me/my/our = record voice privacy
    listens to me/my/our = record voice privacy
    record our/my/the/a call/voice/conversation = consent
    without asking me/them/first = consent permission
    without my/their permission = consent unauthorised
    without telling = consent notice inform
    behind my/their/someone back = gossip consent
    do i have to say/give my/use = mandatory required voluntary
    do i have to use my = mandatory required
    real name = identity
    say who i am = identity disclose
    show my face = camera identity
    where i live = address location personal
    where someone/somebody lives = address location personal
    my phone number = personal contact
    someone s address/number/name = personal private doxing
    post/posts/posted/share/shares/shared my/someone picture/photo/address/name/number = personal private consent
    use my picture/photo/face = consent image
    took a picture/photo of = photography consent
    say no to = object refuse objection
    don t agree = objection oppose
    don t want you/them/it/the bot to = object objection
    change what you have = rectification correction
    wrong about me = rectification correction
    fix my data/name/details = correct rectification
    complain about/to = complaint authority
    who do i complain = complaint authority
    to the police = authorities law
    go to the police = report authorities
    call the police = emergency authorities
    do you tell/call the police = authorities disclosure
    # notifications
    too many notifications/pings = mute settings disable
    stop pinging/notifying = mute notifications
    stop the pings/notifications/noise = mute disable
    no more pings/notifications = mute
    get told/notified when = notification subscribe alert
    let you/them/us know = notify inform
    lets me know = notifies notification
    tells me when = notification
    find out when = notification announcement
    get news = announcements subscribe
    get pinged/tagged/notified = notification mention role
    remind me = reminder
    remind/reminds me to = reminder
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
