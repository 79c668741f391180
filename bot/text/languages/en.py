"""English: how it asks, dates, counts and gives reasons."""

from __future__ import annotations

from bot.text.languages.en_contrary import DENIED, DENIES, OPINES, OPPOSITES, SINGLES_OUT
from bot.text.languages.en_forms import DERIVATIONS, MONTHS, NUMBERS, NUMERALS, SAME, SHORT, SPELT
from bot.text.languages.en_irregular import IRREGULAR
from bot.text.languages.en_related import FAMILIES, PHRASES, RELATED
from bot.text.languages.language import Language, fold, pairs, words
from bot.text.patterns import lazily

EN = Language(
    code="en",
    stopwords=words(
        """a about above after again against ain all am an and any are aren as at be because been before being
        below between both but by can could couldn d did didn do does doesn doing don down during each few
        for from further had hadn has hasn have haven having he her here hers herself him himself his how i
        if in into is isn it its itself just ll m ma may me might mightn more most must mustn my myself
        needn no nor not now o of off on once only or other our ours ourselves out over own re s same shall
        shan she should shouldn so some such t than that the their theirs them themselves then there these
        they this those through to too under until up ve very was wasn we were weren what when where which
        while who whom whose why will with won would wouldn y you your yours yourself yourselves"""
    ),
    form_words=words(
        """abt according anyone anything arent bout called cant deal describe did didnt does doesnt dont everything
        explain get give got happen happened hello hey hi hows im isnt ive know named ok please pls plz said say says
        someone something stuff take takes tell thanks thing things think thinks thx took u ur wasnt wat wats wen whats
        whens wheres whos wont wut"""
    ),
    form_phrases=fold(
        r"\bhow (?:many|much|long|old)\b|\b(?:what|which) (?:kind|type|sort)s?\b|"
        r"\b(?:list|name|kind|type|sort)s? of\b|\bnames?\W*$|"
        r"^\W*(?:(?:please|pls|can you|could you|give me|tell me|the|an?)\s+)*(?:list|name)\b"
    ),
    talk=words(
        """absolutely actual actually ago along already alright also although always amazing anybody anymore anyway
        anyways anywhere apparently appreciate around asap aside ask asked asking aware awesome awful bad
        badly barely basic basically believe besides best better big bit bloody bother bothered bro bruh
        buddy bunch came certainly chance chances cheers clearly clue come comes coming completely confused
        confusing considered cool couple crap crazy curious currently daft damn day days decent definitely
        dinner dog doubt dude dumb dunno easily easy else enough entire entirely especially etc even ever
        every everybody everyone everywhere exact exactly except excuse expect fairly familiar far favourite
        feel feeling figure fill folk folks forever forgive forgot fully fun funny generally gets getting
        glad go god goes going gone gonna good goodness gotta grateful great guess guessing guy guys had
        handy happy hardly hate hear hell helpful hence hint hit honest honestly hope hopefully hopeless
        hoping however immediately indeed instead interesting issue jk just keen kinda knew knowing lately
        let lets letting like liked likely lmao lol look looked looking looks loose lot lots love loved
        lovely luck mad made mate maybe mention mess mild minute mostly mum must nah nearly necessarily
        necessary need needed needing needs neither never nevertheless nice nobody none nope normally
        nothing notice nowadays nowhere nuisance obvious obviously occasionally odd often okay onto
        otherwise overall particularly partner perhaps pick picked piece plainly please plenty plus pop
        possibly presumably pretty probably properly putting question questions quite random randomly rather
        ready real really reasonable recall recently regarding regards rip roughly sad sanity saw saying
        seem seemed seems seen sensible seriously shall silly simply since sit sits sitting situation
        somebody somehow sometime sometimes somewhat somewhere soon sorry sorta sounds still stuck stupid
        suddenly suppose supposed supposedly sure surely surprised swear talked tbh telling tend tf thank
        thankfully thanks that though thought tiny today told ton tonight took total totally tricky truly
        trying understand understood unfortunately unless unlike unsure usually wait waiting wanted wanting
        wants way ways weekend weird well went whatever whenever whoever whole wonder wondered wonderful
        wondering worried worry would wow wrong ya yall yeah yep yes yet yo yup"""
    ),
    spellings=pairs(
        """
        2day today
        abt about
        acct account
        admin administrator
        altho although
        app application
        appt appointment
        b4 before
        bc because
        bday birthday
        brits British
        btw by the way
        cos because
        coz because
        cuz because
        dev developer
        devs developers
        diff different
        dm direct message
        dms direct messages
        docs documents
        dunno do not know
        evry every
        gimme give me
        gonna going to
        gotta have to
        govt government
        gov government
        hasnt has not
        havent have not
        hes he is
        howd how did
        howdo how do
        hw how
        hrs hours
        idk I do not know
        ik I know
        imho in my opinion
        imo in my opinion
        info information
        intl international
        ive I have
        kinda kind of
        lemme let me
        lil little
        max maximum
        mb megabytes
        mic microphone
        mins minutes
        mod moderator
        mods moderators
        msg message
        msgs messages
        n and
        nd and
        nukes nuclear weapons
        nuke nuclear weapon
        ofc of course
        pc computer
        pic picture
        pics pictures
        pls please
        plz please
        potus president
        ppl people
        prez president
        prob probably
        probs probably
        prolly probably
        pw password
        r are
        rly really
        russkies Russians
        russkis Russians
        sec second
        secs seconds
        shes she is
        smth something
        sry sorry
        subs submarines
        theyre they are
        thx thanks
        tho though
        thru through
        til until
        tldr summary
        tmrw tomorrow
        u you
        ur your
        vid video
        vids videos
        vs versus
        w/ with
        wanna want to
        wat what
        wats what is
        wen when
        wheres where is
        whats what is
        whens when is
        whos who is
        whys why is
        wk week
        wks weeks
        w/o without
        wont will not
        wut what
        yanks Americans
        yank American
        yr year
        yrs years
        """
    ),
    types=(
        ("why", fold(r"^\W*(?:why|how come|y)\b")),
        ("number", fold(r"\bhow (?:many|much|old|long|large|big|tall|far|fast|high|heavy|deep)\b")),
        ("number", fold(r"\b(?:what|which) (?:\w+ )?(?:percentage|percent|number|amount|share)\b")),
        ("when", fold(r"\b(?:when|wen)\b|\b(?:what|which) (?:\w+ )?(?:year|date|day|month|decade|century|time)\b")),
        (
            "where",
            fold(r"\bwhere\b|\b(?:what|which) (?:\w+ )?(?:country|countries|city|state|place|town|region|continent)\b"),
        ),
        ("who", fold(r"\b(?:who|whom|whose)\b")),
        ("who", fold(r"\b(?:what|which) (?:\w+ )?(?:person|president|minister|author|scientist|king|queen)\b")),
        (
            "polar",
            fold(r"^\W*(?:is|are|was|were)(?:n['’]?t)?\b"),
        ),
    ),
    what_is=fold(r"^\W*(?:what(?:['’]?s| is| are| was| were))\s+(?:an?\s|the\s)?[^\s?]+(?:\s[^\s?]+)?\s*\??\s*$"),
    definition=fold(r"^\W*(?:who|what|where)(?:['’]?s| is| was| are| were)\s+\S+(?:\s+\S+){0,2}\s*$"),
    dependent_word=fold(r"\b(?:he|she|it|they|him|her|his|hers|its|them|their|theirs|this|that|these|those|there)\b"),
    dependent_start=fold(r"^\W*(?:and|but|so|or|also|then|what about|how about)\b"),
    number_words=words(
        """one two three four five six seven eight nine ten eleven twelve twenty thirty forty fifty sixty hundred
        thousand million millions billion billions dozen half third quarter once twice double triple"""
    ),
    # Months as they are written: "may" and "march" in lower case are other words.
    dated=lazily(
        r"\b(?:1\d{3}|20\d{2})s?\b|\b\d{1,2}(?:st|nd|rd|th)? century\b|\b(?:January|February|March|April|May|June|"
        r"July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|"
        r"Sunday)s?\b|\b\d{1,2}:\d{2}\b|\b\d{1,2} ?[ap]\.?m\b|\bat (?:noon|midnight)\b"
    ),
    causal=fold(
        r"\b(?:because|due to|owing to|in response to|as a (?:result|reprisal|consequence)|in order to|so that|"
        r"caused by|the reason|in retaliation|thanks to|over the)\b"
    ),
    aside=fold(
        r"^\W*(?:(?:new|changed|added|deprecated|removed|introduced) (?:in|since) (?:version|release)\b|"
        r"(?:please )?(?:also )?(?:see|refer to|consult)\b|"
        r"for (?:more|further|additional|full|complete) (?:information|details?|discussion)\b)"
    ),
    pronoun_start=fold(r"^[\"'“”‘’(\[]*(?:he|she|it|they|his|her|its|their|this|that|these|those|such|both)\b"),
    copulas=words(
        "is are was were means refers stands provides provide consists consist denotes denote describes describe "
        "represents represent comprises"
    ),
    abbreviations=lazily(
        r"(?:^|[\s(])(?:e\.g|i\.e|vs|cf|approx|Fig|Figs|Eq|No|Nos|Vol|pp|al|ca|Gen|Col|Lt|Sgt|Rep|Sen|Gov|Rev)\.$"
    ),
    numbers=NUMBERS,
    numerals=NUMERALS,
    months=MONTHS,
    same=SAME,
    short=SHORT,
    related=RELATED,
    phrases=PHRASES,
    particles=words("apart aside away back down in off on out over together up"),
    irregular=IRREGULAR,
    families=FAMILIES,
    endings=(
        ("s", ""),
        ("es", ""),
        ("ies", "y"),
        ("ed", ""),
        ("ed", "e"),
        ("eed", "ee"),
        ("ied", "y"),
        ("ing", ""),
        ("ing", "e"),
    ),
    spelt=SPELT,
    derivations=DERIVATIONS,
    opposites=OPPOSITES,
    denies=DENIES,
    denied=DENIED,
    opines=OPINES,
    singles_out=SINGLES_OUT,
)
