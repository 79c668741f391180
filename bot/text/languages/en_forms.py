"""English: other words and other spellings for what a word says."""

from __future__ import annotations

from bot.text.languages.language import fold, groups

SAME = groups(
    """
    us usa america american americans yank yanks
    uk britain british briton britons brit brits
    france french frenchman frenchmen
    germany german germans
    netherlands dutch holland
    spain spanish spaniard spaniards
    greece greek greeks
    poland polish poles
    turkey turkish turks
    sweden swedish swedes
    denmark danish danes
    finland finnish finns
    switzerland swiss
    ireland irish
    scotland scottish scots
    wales welsh
    norway norwegian norwegians
    portugal portuguese
    russia russian russians russkie russkies russki russkis
    iraq iraqi iraqis
    iran iranian iranians
    israel israeli israelis
    pakistan pakistani pakistanis
    afghanistan afghan afghans
    thailand thai thais
    ukraine ukrainian ukrainians
    europe european europeans
    canada canadian canadians
    australia australian australians aussie aussies
    czech czechia czechs
    slovakia slovak slovaks
    serbia serb serbs serbian
    croatia croat croats croatian
    peru peruvian peruvians
    cyprus cypriot cypriots
    km kms kilometer kilometers kilometre kilometres
    cm centimeter centimeters centimetre centimetres
    mm millimeter millimeters millimetre millimetres
    kg kgs kilo kilos kilogram kilograms kilogramme kilogrammes
    lb lbs pound pounds
    mi mile miles
    ft foot feet
    mph mi/h
    kb kilobyte kilobytes
    mb megabyte megabytes
    gb gigabyte gigabytes
    tb terabyte terabytes
    hr hrs hour hours
    min mins minute minutes
    sec secs second seconds
    ms millisecond milliseconds
    wk wks week weeks
    yr yrs year years
    bn billion billions
    percent pct percentage
    dollar dollars usd buck bucks
    euro euros eur
    pound pounds gbp quid
    potus president
    defence defense
    offence offense
    licence license
    pretence pretense
    practice practise
    programme program programmes programs
    grey gray
    cheque check
    tyre tire
    kerb curb
    pyjamas pajamas
    mum mom
    plough plow
    draught draft
    sceptic skeptic
    sceptical skeptical
    aluminium aluminum
    aeroplane aeroplanes airplane airplanes plane planes
    storey story
    mould mold
    moustache mustache
    jewellery jewelry
    ageing aging
    judgement judgment
    """
)
SHORT = groups(
    """
    db dbs database databases
    max maximum
    min minimum
    cpp c++
    csharp c#
    mod mods moderator moderators
    doc docs document documents documentation
    mic mics microphone microphones
    pc pcs computer computers
    diff diffs difference differences
    dir dirs directory directories
    repo repos repository repositories
    config configs cfg cfgs configuration configurations
    param params parameter parameters
    arg args argument arguments
    func funcs function functions
    env environment environments
    var vars variable variables
    char chars character characters
    int ints integer integers
    str strs string strings
    bool bools boolean booleans
    dict dicts dictionary dictionaries
    attr attrs attribute attributes
    elem elems element elements
    prop props property properties
    obj objs object objects
    val vals value values
    num nums number numbers
    ref refs reference references
    addr address addresses
    cmd cmds command commands
    proc procs process processes
    conn connection connections
    regex regexes regexp regexps
    mem memory
    len length
    src source sources
    dest destination destinations
    prev previous
    tmp temp temporary
    lib libs library libraries
    pkg pkgs package packages
    app apps application applications
    msg msgs message messages
    auth authentication
    perm perms permission permissions
    dev devs developer developers
    admin admins administrator administrators
    pic pics picture pictures
    vid vids video videos
    pw pwd password passwords
    acct accts acc accs account accounts
    stats statistics
    spec specs specification specifications
    info information
    intro introduction
    approx approximately
    dept department departments
    uni unis university universities
    exam exams examination examinations
    ad ads advert adverts advertisement advertisements
    bike bikes bicycle bicycles
    phone phones telephone telephones
    photo photos photograph photographs
    lab labs laboratory laboratories
    fridge fridges refrigerator refrigerators
    flu influenza
    tv television
    lvl lvls level levels
    xp exp experience
    srv svr server servers
    chan chans channel channels
    pfp pfps avatar avatars
    ver vers version versions
    req reqs requirement requirements
    noob noobs newbie newbies newcomer newcomers beginner beginners
    nick nicks nickname nicknames
    org orgs organization organizations
    lang langs language languages
    avg average averages
    qty quantity quantities
    creds credential credentials
    emote emotes emoji emojis
    sync synchronize synchronization
    cam cams camera cameras
    """
)
SPELT = (
    (fold(r"is(?=(?:e[drs]?|ing|ers?|ations?|ational)$)"), "iz"),
    (fold(r"iz(?=(?:e[drs]?|ing|ers?|ations?|ational)$)"), "is"),
    (fold(r"ys(?=(?:e[drs]?|ing|ers?)$)"), "yz"),
    (fold(r"yz(?=(?:e[drs]?|ing|ers?)$)"), "ys"),
    (fold(r"(?<=\w{2})our(?=(?:s|ed|ing|ite|ites|able|ful|ly|al|hood|less|er|ers)?$)"), "or"),
    (fold(r"(?<=\w{2})or(?=(?:s|ed|ing|ite|ites|able|ful|al|hood|less)?$)"), "our"),
    (fold(r"(?<=\w{2}[tbc])re(?=s?$)"), "er"),
    (fold(r"(?<=\w{2}[tbc])er(?=s?$)"), "re"),
    (fold(r"ogue(?=s?$)"), "og"),
    (fold(r"og(?=s?$)"), "ogue"),
    (fold(r"(?<=[aeiou])ll(?=(?:ed|ing|er|ers|or|ors)$)"), "l"),
    (fold(r"(?<=\w{2}[aeiou])l(?=(?:ed|ing|er|ers|or|ors)$)"), "ll"),
    (fold(r"(?<=[aeiou])l(?=(?:ment|ments|ful)$)"), "ll"),
    (fold(r"(?<=[aeiou])ll(?=(?:ment|ments|ful)$)"), "l"),
    (fold(r"(?<=\w)ae(?=\w{2})"), "e"),
    (fold(r"(?<=\w)oe(?=\w{2})"), "e"),
    (fold(r"mme(?=s?$)"), "m"),
)
_ROOTS = """
    pel pulsion
    ceive ception
    duce duction
    scribe scription
    mit mission
    cede cession
    vade vasion
    clude clusion
    pand pansion
    tend tension
    tend tention
    pend pension
    cide cision
    solve solution
    sume sumption
    vert version
    quire quisition
    stroy struction
    fer ference
    ply plication
    ply plicant
    ify ification
    ication icant
    able ment
    nounce nunciation
    vise vision
    rode rosion
    lude lusion
    """
_ENDINGS = """
    - ment
    - al
    e al
    - er
    - or
    e er
    e or
    - able
    e able
    - ance
    e ance
    - ence
    e ence
    y iance
    - age
    e age
    - ure
    e ure
    - ation
    e ation
    - ion
    e ion
    e ition
    d sion
    de sion
    - ity
    e ity
    ble bility
    - ness
    y iness
    - ive
    e ive
    - ous
    e ous
    y ous
    ity ous
    - ly
    le ly
    ent ency
    ant ancy
    ent ence
    ant ance
    - ship
    ate acy
    - ist
    - hood
    - ee
    """


def _rows(table: str) -> tuple[tuple[str, str], ...]:
    rows = (line.replace("-", "").split() for line in table.strip().splitlines())
    return tuple((row[0], row[1]) if len(row) > 1 else ("", row[0]) for row in rows)


DERIVATIONS = (*_rows(_ROOTS), *_rows(_ENDINGS))
