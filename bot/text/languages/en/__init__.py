"""English: how it asks, dates, counts and gives reasons."""

from __future__ import annotations

from bot.text.languages.defining import Defining
from bot.text.languages.en.cohesion import COHESION
from bot.text.languages.en.comparing import COMPARING
from bot.text.languages.en.contrary import (
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
from bot.text.languages.en.doing import DOING
from bot.text.languages.en.figures import FIGURES, MONTHS, NUMBERS, NUMERALS
from bot.text.languages.en.inflection import DERIVATIONS, ENDINGS, SPELT, STEMS
from bot.text.languages.en.lists import LISTS
from bot.text.languages.en.offices import OFFICES
from bot.text.languages.en.pages import PAGES
from bot.text.languages.en.permitting import PERMITTING
from bot.text.languages.en.views import VIEWS
from bot.text.languages.language import MAIL_ADDRESS, MARKS, NUMBER_OF_PHONE, WHOLE, Language, fold, words
from bot.text.languages.releases import Releases
from bot.text.languages.table import Table
from bot.text.patterns import lazily

_AUX = (
    r"(?:is|are|was|were|am|do|does|did|can|could|will|would|should|shall|must|may|might|has|have|had|isn['’]?t|"
    r"aren['’]?t|"
    r"wasn['’]?t|weren['’]?t|don['’]?t|doesn['’]?t|didn['’]?t|can['’]?t|couldn['’]?t|won['’]?t|hasn['’]?t|haven['’]?t)"
)
_SUBJECT = (
    r"(?:i|you|u|we|they|he|she|it|there|this|that|these|those|anyone|anybody|someone|everyone|nobody|people|members|"
    r"mods|moderators|admins|users|others|my|your|our|their|his|its)"
)
# Behind a question word that opens a clause, "when you are banned can you", "where I live there is no bank, can I", and
# so asks for no time or place.
_NO_CLAUSE = (
    rf"(?!\s+(?!{_AUX}\b)[^?]{{1,120}}?,\s*(?:so\s+)?(?:(?:who|what|which|how|why|where|whose)|{_AUX}\s+{_SUBJECT})\b|"
    rf"\s+(?:i|you|u|we|they|he|she|it)\s[^?]{{1,120}}?\s(?:(?:who|whom|what|which|how|why|where|when|whose)\s+"
    rf"(?:\w+\s+){{0,2}}?{_AUX}|{_AUX}\s+(?:{_SUBJECT}|the))\b)"
)
_WISH = r"^\W*(?:i|we)(?:['’]?m| am| are|['’]?ve been)? (?:(?:just|really|also|currently) )*"
# Asks in which case, not at what time: "when should I use it". "When can I use it" asks for hours, too.
_CASE = (
    r"(?:(?:to|(?:should|would) (?:i|you|u|we|one|people)) (?:\w+ly )?(?:use|prefer)|"
    r"(?:is|are) [^?.!,;]{1,60}? (?:useful|helpful|worth|appropriate|an? (?:good|better) (?:idea|choice)))\b"
)
# Who is sent to somebody, or told what to do as well, is told something: "see the treasurer", "read and sign the form".
_NO_TEXT = (
    r"(?!\s+(?:somebody|someone|us|me|him|her|#\p{L}+|"
    r"(?:(?:one|any|some) of )?(?:the|an?|your|our|any)\s+(?:\p{L}+\s+){0,2}?"
    r"(?:admin|administrator|captain|caretaker|chair|channel|coach|committee|coordinator|dentist|desk|doctor|expert|"
    r"guard|host|instructor|janitor|landlord|lawyer|leader|librarian|manager|moderator|mod|nurse|office|officer|"
    r"organi[sz]er|owner|pharmacist|physician|porter|professional|receptionist|reception|secretary|solicitor|"
    r"specialist|staff|steward|supervisor|teacher|team|trainer|treasurer|vet|warden)s?)\b"
    r"(?=\W*$|[.,;:!?)]|\s+(?:about|and|at|before|first|for|if|in|on|or|to|when|who|with)\b))"  # no "owner rights"
    r"(?![^.;:!?]{1,80}?\band\s+(?!(?:see|read|consult|refer)\b)\p{L}{3,}\s+(?:the|an?|your|it|them)\b)"
)
_FEW = "an?|one|two|three|four|five|six|seven|eight|nine|ten|few|a few|several|some|many"
_MEASURED = "value|size|length|limit|number|port|timeout|time|level|rate|precision|width|depth"
_SPAN = (
    r"second(?!\s\w)|minute|hour|day|night|morning|afternoon|evening|week|weekend|month|quarter|year|decade|spring|"
    "summer|winter"  # not of "every second visitor"
)
_LENGTH = (
    rf"(?:\d|\b(?:an?|half|few|many|several|some|(?:dozen|hundred|thousand)s? of|thousand|{'|'.join(NUMBERS)}))"
    r"[ -]?(?:(?:kilo|centi|milli)?met(?:re|er)s?|miles?|yards?|f(?:oo|ee)t|inch(?:es)?|blocks?|stor(?:e?ys?|ies)|"
    r"[ckm]?m|ft)\b"
)
EN = Language(
    code="en",
    articles=words("the a an"),
    genitive=words("of"),
    stopwords=words(
        """a about above after again against ain all am an and any are aren as at be because been before being
        below between both but by can could couldn d did didn do does doesn doing don down during each few
        for from further had hadn has hasn have haven having he her here hers herself him himself his how i
        if in into is isn it its itself just ll m ma may me might mightn more most must mustn my myself
        needn no nor not now o of off on once only or other our ours ourselves out over own re s same shall
        shan she should shouldn so some such t than that the their theirs them themselves then there these
        they this those through to too under until up ve very was wasn we were weren what when where which
        while who whom whose why will with would wouldn y you your yours yourself yourselves"""
    ),
    faint=words(
        """one ones use uses used using do does doing done get gets getting got have has having make makes making
        made work works
        working go goes put take takes give gives happen happens say says said mean means let lets keep keeps keeping
        kept end ends ended ending bring brings able unable upon together easiest easier easily quickest simplest
        typically commonly frequently ultimately notably broadly primarily relatively essentially properly"""
    ),
    form_words=words(
        """abt according anyone anything arent bout called cannot cant deal describe did didnt does doesnt dont
        everything explain get give got happen happened happening happens hello hey hi hows im isnt ive know
        named ok please pls plz said say says someone something stuff take takes tell thanks thing things think
        thinks thx took u ur wasnt wat wats wen whats whens wheres whos wont wut"""
    ),
    form_phrases=fold(
        r"\bhow (?:many|much|long|old|often|frequently|regularly|many times)\b|"
        r"\b(?:what|which) (?:kind|type|sort)s?\b|"
        r"\b(?:what|which) (?:exact |specific )?(?:persons?|people|places?|locations?|dates?|number)\b|"
        r"(?:^\W*|\b(?:the|total) )(?:number|amount|count) of\b|"
        r"\bthe (?:date|year|reason|place|location|person|people) (?:that|when|why|where|who|in which|on which)\b|"
        r"\b(?:quick|dumb|stupid|random|simple) question\b|\bin the first place\b|\bfor (?:ages|a while)\b|"
        r"\b(?:what|which) (?:version|release)\b|"
        r"\b(?P<out>release dates?|released|c[ao]me out)\b(?:(?=.{0,40}?\d\.\d)|(?<=\d\.\d.{0,20}\b(?P=out)))|"
        r"\b(?:all|both|some|none|most|many|each|one|two|three|four|five) of us\b|"
        rf"{_WISH}(?:want|wanna|need|wish|like|love|trying|looking)(?: to)?\b|"
        r"\b(?:what|which) (?:exact |shell |terminal )?(?:command|tool|program|function|method|statement|module)\b"
        # "What function does the board have" asks for just that.
        r"(?! (?:of|(?:do|does|did|has|have|had)(?! (?:i|u|you|we|one)\b))\b)|"
        r"\bwhat(?:['’]?s| is)? the (?:best |right |correct |easiest |proper )?"
        r"(?:command|way|function|method|syntax|statement)(?= (?:to|for)\b|\W*$)|"
        r"\b(?:from|in|on|via|using|with|through) (?:the |a |my )?"
        r"(?:command[ -]?line|cmd(?: line)?|cli|command prompt)\b|"
        # Buses leave from the terminal, games are played on a console.
        r"\b(?:from|in) (?:a|my) (?:terminal|shell|console)\b|\bcommand[ -]?line\W*$|"
        r"\b(?:list|name|kind|type|sort)s? of\b|\bnames?\W*$|^\W*(?:(?:the|an?)\s*)?(?:list|name)\b|"
        r"\bwhat(?:['’]?s| is| was| has| have| got)? (?:new|changed|different)\b|\b(?:version|release)(?= v?\d)"
    ),
    talk=words(
        """absolutely actual actually ago along already alright also although always amazing anybody anyhoo anymore
        anyway anyways anywhere apparently appreciate around asap aside ask asked asking aware awesome awful bad
        badly barely basic basically believe besides best better big bit bloody bother bothered bro bruh buddy bunch
        came certainly chance chances cheers clearly clue come comes coming completely confused confusing considered
        cool couple crap crazy curious currently daft damn decent definitely doubt dude dumb dunno easily easy else
        enough entire entirely erm especially etc even ever every everybody everyone everywhere exact exactly except
        excuse expect fairly familiar far favourite feel feeling ffs figure folk folks forever forgive forgot fr
        frfr fully fun funny fwiw fyi generally gets getting glad go god goes going gone gonna good goodness gotta
        grateful great guess guessing guy guys had handy happy hardly hate hear hell helpful hence hit hm hmm honest
        honestly hope hopefully hopeless hoping however icl idc immediately indeed instead interesting irl issue
        istg jk just keen kinda kindly knew knowing lately let lets letting like liked likely lmao lmk lol look
        looked looking looks loose lot lots love loved lovely luck mad made mate maybe mention mess mild mostly must
        nah nearly necessarily necessary need needed needing needs neither never nevertheless ngl nice nobody none
        nope normally nothing notice nowadays nowhere nuisance nvm obvious obviously occasionally odd often okay omg
        onto oof otherwise overall particularly per perhaps plainly please plenty plus possible possibly presumably
        pretty probably properly putting question questions quite rather ready real really
        reasonable recall recently regarding regards rip rn roughly sad sanity saw saying seem seemed seems seen
        sensible seriously shall silly simply since situation smh somebody somehow sometime sometimes somewhat
        somewhere soon sorry sorta sounds still stuck stupid suddenly suppose supposed supposedly sure surely
        surprised talked tbf tbh telling tend tf thank thankfully thanks that though thought til till tiny today told
        ton tonight took total totally tricky true truly trying ty tysm uh uhh um umm understand understood
        unfortunately unless unlike unsure usually wait waiting wanted wanting wants way ways weird well welp went
        whatever whenever whether whoever whole wonder wondered wonderful wondering worried worry would wow wrong wtf
        ya yall yeah yep yes yesterday yet yo yup"""
    ),
    spellings=Table("en", "spellings"),
    clipped=(
        (
            fold(r"(?<=\bwhen )(?:does|do|would) (?P<what>[^?.!,;]{1,60}?) (?:\w+ly )?make (?:(?:any|more) )?sense\b"),
            r"is \g<what> useful",
        ),
        # "Did Harvard found" asks not what it found: that would be "did it find".
        (lazily(r"\bfound\b(?<=\b[Dd]id (?:the )?\p{Lu}[\w.-]*(?: \p{Lu}[\w.-]*){0,3} found)"), "founded"),
        # "W" is a key and a letter, too.
        (
            lazily(
                r"(?<=\b(?!(?:keys?|press|hit|letter|hold|type|the|a|and|or|to|n|ctrl|alt|shift|cmd|\d+)\b)\w+ )w"
                r"(?= (?!(?:key|and \w)\b)(?:\w{3,}|a|an|my|ur|us|it|me|no)\b)"
            ),
            "with",
        ),
        # Behind a noun they count: "does rule 2 have", "is season 4 a".
        (
            lazily(
                r"(?<=\b(?:able|allowed|easy|free|go|going|got|had|hard|has|have|her|here|him|how|it|like|me|need|needs|"
                r"ready|see|supposed|talk|them|they|time|tried|try|trying|up|us|used|want|wants|way|what|where) )2"
                r"(?= (?:add|ask|b|be|become|book|bring|buy|change|do|find|get|give|go|have|join|know|leave|make|pay|"
                r"play|post|run|say|see|sell|send|set|share|talk|tell|the|us|use|win|you)\b)"
            ),
            "to",
        ),
        (
            lazily(
                r"(?<=\b(?:apply|ask|asking|available|book|booked|closed|good|here|him|it|look|looking|me|need|off|open|out|over|"
                r"paid|pay|paying|ready|(?:any|enough|more|there) room|"
                r"them|there|time|up|us|used|vote|wait|waiting|work|works|you) )4"
                r"(?= (?:an?|free|her|him|it|me|my|our|real|sale|sure|that|the|them|this|u|ur|us|you|your)\b)"
            ),
            "for",
        ),
    ),
    meaning=fold(
        r"^\W*(?:what (?:does|do|did)\s+(?P<of>\S.{0,60}?)\s+(?:mean|stand for)|"
        r"(?:what(?:['’]?s| is)\s+)?(?:the\s+)?(?:meaning|definition) of (?P<of>\S.{0,60}?)|"
        r"(?!what\b)(?P<of>\S.{0,60}?)\s+(?:meaning|definition))\W*$"
    ),
    sourced=fold(
        r"^\W*(?:according to|as per|based on|going by|from|in)\s+(?:the|this|that|these|your|our)\s+(?:docs?|"
        r"documentation|"
        r"documents?|articles?|texts?|corpus|sources?|passage|faq|wiki|manual|guide|handbook|website)\s*[,:]|"
        r"\b(?:according to|as per|based on|going by)\s+(?:the|this|that|these|your|our)\s+(?:docs?|documentation|"
        r"documents?|articles?|"
        r"texts?|corpus|sources?|passage|faq|wiki|manual|guide|handbook|website)\W*$|"
        r"\b(?:in|from)\s+(?:the|this|that|these|your|our)\s+(?:docs|documentation|documents?|articles?|texts?|corpus|sources?|passage)\W*$"
    ),
    leads=fold(
        r"[\s,;–—-]*\b(?:and |so |but )*(?:(?:it|that|this|which|all this) (?:just |really |kind of |kinda |sort of )?"
        r"(?:got|made|has|had|left|keeps?|makes?|gets?) (?:me|us) (?:to )?(?:wonder\w*|thinking|curious|asking myself)|"
        r"(?:so|and|now) (?:i|we)(?: (?:was|were|am|are)|['’]?m|['’]?re) (?:just )?(?:wondering|curious))\b"
        r"[\s,:–—-]*(?:(?:about|if|whether)\s+)?"
    ),
    tells=fold(
        r"\W*(?:(?:so|ok|okay|well|um+|basically|tbh|and|but|because|cause|cuz|bc|as|yesterday|today|tonight|earlier|"
        r"recently|last (?:night|week|month)|this (?:morning|week)|the other day)\W+)*(?:i|i['’]\w+|im|ive|we|"
        r"we['’]\w+|my|our|someone|somebody|some (?:guy|dude)|(?:a|the) (?:friend|mate|buddy|teacher)|there(?:['’]?s| "
        r"is| was| were))\b"
    ),
    requests=fold(
        r"\W*(?:(?:hey|hi|hello|ok(?:ay)?|so|sorry|please|pls|plz|can|could|would|will|you|u|kindly|anyone|somebody|someone|"
        r"quick question)\W+)*(?:"
        r"let (?:me|us) know|is it (?:(?:really|actually) )?(?:true|correct|right)(?: that\b|(?= (?!to\b|for\b|of\b|"
        r"if\b|when\b)\w))|i(?:['’]?m| am| "
        r"was|['’]?ve been)? (?:just |also )?wondering(?: (?:if|whether) (?:you|"
        r"u|anyone|"
        r"someone|somebody) (?:could|can|would)(?: please)? (?:tell (?:me|us)|know)(?! (?:if|whether)\b))?|"
        r"i(?: would|['’]?d)? (?:just |really )?(?:like|love|want|wanted|need)(?: to)? (?:know|find out|ask)|"
        r"just want(?:ed)? to (?:know|ask)|explain(?= (?:why|how|what|when|where|who|which|whether)\b)|"
        r"what i(?: would|['’]?d)? (?:really |actually |just )?(?:like|love|want|wanted|need)(?: to)? (?:know|ask) is|"
        r"my question is|"
        r"(?:would|do) you mind telling (?:me|us)|(?:may|can|could) i ask|(?:do|does) (?:you|u|anyone|anybody|someone) "
        r"(?:happen to )?know|(?:any|got any) (?:idea|clue)|"
        r"(?:tell|show|give|get|find|send|list|name|explain|describe) (?:me|us)|find out|"
        r"answer (?:this|me|my question)(?=\s*[:,])|(?:search|look up|google)(?: for)?(?=\s*:?\s*"
        r"(?:what|who|when|where|why|how|which|whose)\b)|search for(?! an? )|look up|"
        r"(?:list|name|show|explain|describe|enumerate) (?:all|every|each|any|some|both|the|your|our|these|those))"
        r"(?: (?:please|pls|about|of|a list|all|every|each|any|some|both|the|your|our|these|those|"
        r"whether|if)\b)*(?!\w)"
    ),
    types=(
        ("why", fold(r"^\W*(?:why|how come|y)\b")),
        ("often", fold(r"\bhow (?:often|frequently|regularly)\b|\bhow many times (?:an?|per|each|every)\b")),
        ("number", fold(r"\bhow (?:many|much|old|long|large|big|tall|far|fast|high|heavy|deep)\b")),
        (
            "number",
            fold(
                r"\b(?:what|which) (?:\w+ )?(?:percentage|percent|number|amount|share)\b|"
                r"\bwhat (?:do|does|did|would|will) [^?]{1,60}? cost\b|"
                r"^\W*(?:the )?(?:total )?(?:number|amount|count) of\b"
            ),
        ),
        ("since", fold(r"\bsince when\b")),
        (
            "called",
            fold(
                r"\bwhat (?:do|does|did|should|would|can) [^?]{1,80}? (?:call|nickname|term|dub)\b"
                r"(?! (?:for|on|off|out|up)\b)|"
                r"\b(?:what|how)\b[^?]{1,150}? (?:called|known(?: as)?|nicknamed|dubbed|termed|referred to(?: as)?)"
                r"(?: (?:by|in) [^?]{1,40})?\W*$|\bwhat(?:['’]?s| is| was) (?:it|this|that) called\b|"
                r"\b(?:by|under) (?:what|which) (?:other )?name\b|"
                r"\bwhat (?:nick)?names? (?:is|are|was|were|do|does|did)\b"
            ),
        ),
        (
            "when",  # "what happens when", "can I ask when it is full" ask for no time
            fold(
                # What stands before "when" is looked at behind it: few questions have the word.
                rf"\b(?:when|wen)\b(?!\s+{_CASE})"
                r"(?:(?<=^\W*(?:(?:hey|hi|hello|so|and|but|or|ok|okay|well|also|then|please|pls)\W+)*\w+)"
                rf"(?![^?]{{1,120}}?,\s*(?:who|what|which|how|why|where|whose)\b){_NO_CLAUSE}|"
                # "What did they say when it broke" asks for no time.
                r"(?<!\b(?:what|which|how|why|where)\b[^?.!]{1,80}\b(?:tell|say|said)\s+\w+)"
                r"(?<=\b(?:know|knows|tell|say|says|said|ask|wonder|wondering|until|till|from|by|remember|idea|clue|exactly|"
                r"about|me|us)\s+\w+)|"
                r"(?<=(?:[,;:.?!–—-]|\b(?:and|or|but|so))\s+\w+)(?!\s+(?:it|its|he|she|they|i|we|you)\b)|"
                r"(?:\s+exactly)?\W*$)|"
                r"\b(?:what|which) (?:\w+ )?(?:year|date|day|month|decade|century|time)\b|"
                r"\b(?:release|publication|launch) dates?\b"
            ),
        ),
        (
            "where",
            fold(
                rf"\bwhere\b(?:(?<!(?:^\W*|\b(?:thing|place|one|channel|room|page|part|case) )where)|{_NO_CLAUSE})|"
                r"\b(?:what|which) (?:\w+ )?(?:country|countries|city|state|place|town|region|continent)\b"
            ),
        ),
        (
            "who",  # "the ones who sold it" asks for nobody
            fold(
                r"(?<!\b(?:ones?|those|people|folks?|guys?|(?:any|some|every|no)(?:one|body)|person|members?)\s)"
                r"\b(?:who|whom|whose)\b"
            ),
        ),
        ("who", fold(r"\b(?:what|which) (?:\w+ )?(?:person|president|minister|author|scientist|king|queen)\b")),
        (
            "polar",
            fold(r"^\W*(?:is|are|was|were)(?:n['’]?t)?\b"),
        ),
        (
            "limit",
            fold(
                r"\b(?:max|maximum|maximal|min|minimum|minimal|limits?)\b|"
                rf"\bdefault (?:\w+ )?(?:{_MEASURED})\b|\b(?:{_MEASURED}) (?:\w+ ){{0,2}}?default\b|"
                r"\b(?:what|which) (?:\w+ )?(?:version|release)\b"
            ),
        ),
    ),
    what_is=fold(
        r"^\W*(?:what(?:['’]?s| is| are| was| were))\s+(?:an?\s|the\s)?[^\s?]+(?:\s[^\s?]+)?\s*\??\s*$|"
        r"^\W*what (?:does|do|did)\s+(?:an?\s|the\s)?[^\s?]+(?:\s[^\s?]+)?\s+(?:mean|stand for)\s*\??\s*$|"
        r"^\W*(?:the\s)?(?:meaning|definition) of (?:an?\s|the\s)?[^\s?]+(?:\s[^\s?]+)?\s*\??\s*$|"
        r"^\W*[^\s?]+(?:\s[^\s?]+)?\s(?:meaning|definition)\s*\??\s*$"
    ),
    what_does=fold(r"^\W*(?:(?:so|and|but|ok|okay|hey|hi),?\s)?what (?:does|do|did|can|will)\s(?:\S+\s){1,6}?do\b\W*$"),
    how_to=fold(
        r"(?:\bhow (?:(?:do|can|could|should|would|must|may) (?:i|u|you|we|one|people|members)|to)|"
        rf"{_WISH}(?:want|need|wish|would like|['’]d like|trying|looking) to|\bwanna|"
        r"\b(?:command|way|function|method|syntax|statement) to) "
        r"(?:(?:best|actually|properly|quickly|manually|also|then|even) )?(?P<does>\p{L}{3,})\b"
    ),
    purposes=fold(
        r"(?:(?:so|thus|then|now|also|but|and|finally|alternatively|again),? )?(?:"
        r"(?:in order )?to (?!(?:the|an?|this|that|be|begin|start|date|summari[sz]e|sum)\b)"
        r"(?P<for>[^,:;.?!(]{3,100}(?:\([^)]{1,60}\))?)|"
        r"if you (?:\p{L}+ly |just |also |still )?(?:want|wish|need|would like|prefer|['’]d like)(?: not)? to "
        r"(?P<for>[^,:;.?!]{3,100}))"
    ),
    finds_out=fold(
        r"^\W*(?:how|where) (?:can|could|do|to|will|would)(?: (?:i|you|we|one|people))? "
        r"(?:check|determine|figure out|find out|know|learn|look up|see|tell) "
        r"(?=(?:what|which|whom?|whose|when|where|why|how)\b)"
    ),
    told_by=(
        (
            fold(rf"\b(?:when|wen)\s+{_CASE}"),
            fold(
                r"\b(?:useful|helpful|appropriate|suitable|recommended|prefer(?:red|able)?|best|better|good|great|worth|avoid|"
                r"makes? (?:no |more )?sense|should (?:only |not |never |always )?(?:be )?(?:used?|avoid(?:ed)?)|"
                r"advantages?|(?:intended|designed) (?:for|to)|rules?[- ]of[- ]thumb)\b"
            ),
            0.0,
        ),
        (
            fold(
                r"(?:^|[.?!,;:]|\b(?:so|and|but|or|if|whether|hey|hi|hello|ok|okay)\b)\W{0,5}(?:do|would|will) "
                r"(?:i|we|you|u|one|people|members|everyone) (?:really |actually |still |even |also )?need (?!to\b)"
            ),
            fold(
                r"\b(?:need(?:s|ed|ing)?|(?:un)?necessary|necessarily|required?|requires|requirement|optional|mandatory|must|"
                r"ha(?:ve|s) to|should|avoid|recommended|without (?:any|a|having))\b"
            ),
            0.25,
        ),
        (
            fold(r"\b(?:check|determine|detect|figure out|find out|know|see|tell|test|verify) (?:if|whether)\b"),
            fold(
                r"\b(?:returns?|is|are|be|yields?|gives?)\W+(?:true|non-?zero|1)\W.{0,40}?\bif\b|"
                r"\b(?:true|non-?zero) (?:only )?if\b|"
                r"\b(?:check|detect|determin|test|tell)(?:e?s|ed?|ing)? (?:if|whether)\b|\bwhether\b"
            ),
            0.0,
        ),
        (
            fold(
                r"^\W*(?:how (?:(?:do|can|could|should) (?:i|you|we|one)|to) )?"
                r"(?:get|find|obtain|retrieve|fetch|convert|turn|count|calculate|compute)"
                r"(?! (?:rid|back|started|out|in|into|to|on|off|up|over|along|help|banned|unbanned)\b)\b"
            ),
            fold(
                r"^\W*(?:(?:this|it|the \S+ (?:function|method)) |to )?"
                r"(?:returns?|gets?|retrieves?|fetch(?:es)?|converts?|counts?|computes?)\b"
            ),
            0.5,  # members get refunds and roles, which nothing returns
        ),
    ),
    how=fold(
        r"\bhow (?:do|does|did|can|could|to|would|should|must)\b|"
        r"\bhow (?:is|are|was|were) (?:[\w'’-]+ ){1,6}?\w{2,}(?:ed|en|ne|ld|pt|wn)\b|"
        r"\b(?:steps|instructions|guide) (?:to|for)\b"
    ),
    definition=fold(
        # "Who was blamed?" asks not who that is.
        r"^\W*(?!(?:who|what) (?:was|were)\s+(?:(?-i:\p{Ll}{4,})ed|to\s+\S+)\W*$)"
        r"(?:who|what|where)(?:['’]?s| is| was| are| were)\s+\S+(?:\s+\S+){0,2}\s*$|"
        r"^\W*what (?:does|do|did)\s+\S+(?:\s+\S+){0,2}\s+(?:mean|stand for)\W*$"
    ),
    dependent_word=fold(
        r"\b(?:he|she|it|they|him|her|his|hers|its|them|their|theirs|this|that|these|those|there|instead(?! of))\b"
    ),
    dependent_start=fold(r"^\W*(?:and|but|so|or|also|then|what (?:about|if)|how about)\b"),
    number_words=words(
        """one two three four five six seven eight nine ten eleven twelve twenty thirty forty fifty sixty hundred
        thousand million millions billion billions dozen half third quarter once twice double triple"""
    ),
    uncounted=fold(
        # "Four or more", "only one of them", "the last one hundred" do.
        r"\b(?:one|two) or (?:more|both|all|several)\b|\bone (?:another|or the other)\b|"
        r"(?<!\b(?:only|just|exactly|most|least|than) )\bone of\b|"
        r"\b(?:any|every|no|some|this|that|the|which|each|another|other|new|old|first|last|same) one\b"
        r"(?! (?:hundred|thousand|million|billion|dozen|third|half|quarter)\b)|"
        r"(?:^\W*|[,;:–—-]\s)once\b(?! (?:an?|per|every|each|in|only|more|again)\b)"
    ),
    kinds=words(
        "categories classes flavors flavours forms groups kinds levels sorts stages steps types varieties ways"
    ),
    # Months as they are written: "may" and "march" in lower case are other words.
    dated=lazily(
        r"\b(?:1\d{3}|20\d{2})s?\b|\b\d{1,2}(?:st|nd|rd|th)? century\b|\b(?:January|February|March|April|May|June|"
        r"July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|"
        r"Sunday)s?\b|\b\d{1,2}:\d{2}\b|\b\d{1,2} ?[ap]\.?m\b|\bat (?:noon|midnight)\b"
    ),
    relative=fold(
        rf"\b(?:\d+|{_FEW}) (?:{_SPAN})s? (?:after|before|later|earlier|ago|into|prior)\b|\b(?:yesterday|tomorrow)\b|"
        rf"\bthe (?:next|following|previous|same) (?:{_SPAN})\b"
    ),
    recurring=fold(
        rf"\b(?:every|each)(?: [\w-]+)? (?:{_SPAN}|"
        r"(?:mon|tues|wednes|thurs|fri|satur|sun|week|work)day)s?\b|\b(?:bi|semi)?-?(?:hourly|daily|nightly|weekly|"
        r"fortnightly|monthly|quarterly|yearly|annual(?:ly)?)\b|\b(?:regularly|rarely|seldom|occasionally|frequently|"
        r"sometimes|(?:from time to|every (?:now and|so)) (?:time|then|often)|whenever)\b|"
        r"\bon (?:(?:mon|tues|wednes|thurs|fri|satur|sun|week|work)days|weekends)\b|"
        rf"\b(?:once|twice|times?|\d+) (?:an?|per|each|every) (?:{_SPAN})\b|\bper (?:{_SPAN})\b"
    ),
    repeated=fold(rf"\b(?:once|twice|thrice|(?:\d+|{_FEW}) times)\b"),
    releases=Releases(
        out=fold(
            r"\b(?:release dates?|releas(?:ed?|es|ing)|c[ao]me out|coming out|out (?:yet|now|already)|published|"
            r"shipped|launched)\b"
        ),
        changed=fold(r"\b(?:changed?|changes|changelog|new|release notes?|added|removed|fixed|deprecated|breaking)\b"),
        which=fold(
            r"\b(?:what|which) (?:\w+ ){0,2}(?:version|release)\b|"
            r"(?:\bwhat(?:['’]?s| is)? (?:the |your )?|^\W*(?:the )?)(?:latest|newest|current|most recent|last) "
            r"(?:\w+ ){0,2}(?:version|release)\b(?! (?:process|notes?|cycle|dates?|schedule|plan|policy)\b)"
        ),
    ),
    called=fold(
        r"\b(?:call(?:s|ed|ing)?|known (?:simply |commonly |collectively |also |locally )?as|nicknam(?:e|es|ed|ing)|"
        r"dub(?:s|bed)|termed|refer(?:s|red)? to (?:\w+ )?as|named|labell?ed|a\.?k\.?a\.?|i\.e\.)\W+"
        r"(?:(?:an?|the|simply|just|so-called)\W+)?(?P<name>\w+)"
    ),
    causal=fold(
        r"\b(?:because|due to|owing to|in response to|as a (?:result|reprisal|consequence)|in order to|so that|"
        r"caused by|the reason|in retaliation|thanks to|over the)\b"
    ),
    placed=fold(
        r"\b(?:located|situated|takes? place|took place|taking place|next to|opposite|upstairs|downstairs|"
        r"(?:stored|kept|lives?|found|posted|parked|hidden|sold) (?:in|at|on|under|behind|inside)|held (?:in|at)|"
        r"(?:room|hall|building|street|floor|pier|platform|gate) \w{0,2}\d\w*|"
        r"(?:first|second|third|ground|top) floor|basement)\b"
    ),
    aside=fold(
        r"^\W*(?:(?:new|changed|added|deprecated|removed|introduced) (?:in|since) (?:version|release)\b|"
        rf"(?:please )?(?:also,? )?(?:see|refer to|consult)\b{_NO_TEXT}|"
        r"for (?:more|further|additional|full|complete) (?:information|details?|discussion)\b|"
        rf"(?:for|if you (?:want|need)) [^.,;:!?]{{2,80}}, (?:please )?(?:see|refer to|consult|read)\b{_NO_TEXT})"
    ),
    pronoun_start=fold(r"^[\"'“”‘’(\[]*(?:he|she|it|they|his|her|its|their|this|that|these|those|such|both)\b"),
    foreign=MARKS,
    accents="",
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
    same=Table("en", "same"),
    short=Table("en", "short"),
    related=Table("en", "related"),
    places=Table("en", "places"),
    phrases=Table("en", "phrases"),
    stems=STEMS,
    particles=words("apart aside away back down in off on out over together up"),
    irregular=Table("en", "irregular"),
    verb_prefixes=("re", "over", "un", "mis", "out"),
    families=Table("en", "families"),
    strangers=Table("en", "strangers"),
    known=Table("en", "known"),
    nicknames=Table("en", "nicknames"),
    endings=ENDINGS,
    spelt=SPELT,
    derivations=DERIVATIONS,
    opposites=OPPOSITES,
    closing=fold(r"\b(?:when|(?:what|which) time)\b.{0,100}\b(?P<verb>closes?|closing|shuts?)\b"),
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
    doing=DOING,
    counts=fold(r"\bhow (?:(?P<things>many)|much)\b(?! (?:of (?:it|this|that|the)|less|more)\b)"),
    free=fold(
        r"\b(?:is|are|be|was|were|for) free\b(?! (?:to|of (?!charge)|from|again|until|till)\b)|\bfree of charge\b|"
        r"\bno (?:charge|fees?|cost)\b|\bcosts? nothing\b"
    ),
    reached=(
        (
            fold(
                r"\bwhat(?:['’]?s| is| are)? (?:the |your |his |her |their )?(?:[\p{L}'’]+ )?"
                r"(?:phone|telephone|cell(?:phone)?|mobile|fax|whatsapp|contact) numbers?\b"
            ),
            NUMBER_OF_PHONE,
        ),
        (
            fold(
                r"\bwhat(?:['’]?s| is)? (?:the |your |his |her |their )?(?:[\p{L}'’]+ )?e-?mail"
                r"(?: address(?:es)?\b| (?:of|for)\b|\W*$)"
            ),
            MAIL_ADDRESS,
        ),
    ),
    measures=(
        (
            fold(r"\bhow long\b"),
            fold(
                rf"\b(?:{_SPAN}|fortnight|centur(?:y|ies)|generation)s?\b|{_LENGTH}|\d ?(?:h|hrs?|mins?|secs?)\b|"
                r"\b(?:until|till|forever|permanent|permanently|indefinitely|always)\b"
            ),
        ),
        (
            fold(r"\bhow old\b"),
            fold(r"\byears?\b|\b(?:aged?|born|founded|built|dat(?:es?|ed|ing))\b|\b(?:least|under|over|below) \d"),
        ),
        (fold(r"\bhow far\b"), fold(rf"{_LENGTH}|\b(?:minute|hour|day|week)s?\b")),
        # A fine may be high, and a temperature.
        (fold(r"\bhow high\b"), fold(rf"{_LENGTH}|[€$£%°]|\b(?:euro|dollar|pound|cent|percent|degree|point)s?\b")),
        (fold(r"\bhow (?:tall|deep)\b"), fold(_LENGTH)),
        (
            fold(r"\bhow (?:fast|quick(?:ly)?)\b"),
            fold(
                r"\b(?:k?mp?/?h|kph|mph|knots?|mach|[kmg]?bit/s|[kmg]bps|speeds?|per (?:second|minute|hour)|"
                # "The second trip" is no measure.
                r"(?:milli|micro)seconds?|seconds|second(?:(?<=(?:\d|one|half a|split) ?second)|(?!\s\w))|minutes?|"
                r"hours?|days?|weeks?|months?|immediately|instant(?:ly)?|prompt(?:ly)?|"
                r"at once|straight away|(?:fast|quick|slow)(?:er|est|ly)?)\b"
            ),
        ),
        (
            fold(r"\bhow (?:heavy\b|much (?:do|does|did|would|will) [^?]{1,60}? weigh)"),
            fold(r"\b(?:tons?|tonnes?|(?:kilo|milli)?grams?|kilos?|[km]?g|pounds?|lbs?|ounces?|oz|stone|weigh\w*)\b"),
        ),
        (
            fold(
                r"\bwhat (?:do|does|did|would|will) [^?]{1,60}? cost\b|"
                r"\bhow (?:much (?:money|cash)\b|much (?:do|does|did|would|will|is|are|was|were) [^?]{1,60}? "
                r"(?:cost|charge[ds]?|owe|paid?)\b|(?:expensive|pricey)\b|"
                # "how much is a new bed", "a pot of tea", not "how much is the bed used", "the rest of it"
                r"much(?:['’]?s| (?:is|are|was|were|for)) (?:an?|one|half|(?:the|your|this|that|these|those)\b"
                r"(?![^?.!]{0,60}\bof\b))\b"
                r"(?![^?.!]{0,60}\b(?:used|\w{3,}ed|(?:tak|giv|eat)en|left|in|worth|known|lost)\b))"
            ),
            fold(
                r"[€$£¥₽%]|\b(?:euros?|dollars?|pounds?|cents?|pence|percent|usd|eur|gbp|rubles?|roubles?|free|"
                r"crowns?|francs?|yen|yuan|kron(?:a|or|e|er)|zloty|liras?|pesos?|rupees?|shillings?|coins?|credits?|tokens?|"
                r"charge[ds]?|costs?|fees?|prices?|priced?|fares?|rates?)\b"
            ),
        ),
    ),
    amounts=words(
        """several hundreds thousands millions billions dozens both half couple pair no none little few zero
        single twice thrice double triple least"""
    ),
    joins=fold(
        r"(?:\s?[,;:–—-]{1,3})?\s(?:and|an|n|&|\+|plus)(?:,?\s(?:also|then|if (?:so|not|yes)))?,?\s|"
        r"\s?[,;–—-]{1,3}\s?(?:also|then|but also)\s"
    ),
    asks=fold(
        # A question word with its auxiliary: "how do", "which permissions does", "in which year was".
        rf"(?:(?:by|in|on|at|to|for|from|with|of|about|since|until)\s+)?"
        rf"(?:(?:who|whom|what|where|when|why|how)(?:\s+(?:and|or)\s+(?:who|whom|what|where|when|why|how))?(?:['’]?s|\s+(?:else\s+|exactly\s+|long\s+|often\s+|"
        rf"much\s+)?{_AUX})\b"
        rf"|(?:which|what|whose|how\s+(?:many|much|long|often|old|far|big|large|fast|heavy|high|deep|tall|wide|small|late|"
        rf"early|soon|strong|expensive))"
        rf"(?!\s+(?:i|you|u|we|they|he|she|it|to)\b)\s+(?:(?!and\b)[\w'’-]+\s+){{0,5}}?{_AUX}\b(?=\s+\w))"
        # One that is the subject itself: "who runs it", "how many hit the target".
        rf"|(?:who|what (?:happened|happens)|(?P<open>how\s+many)(?=\s+[\w'’-]+\s+[\w'’-]+))\s+"
        rf"(?!{_SUBJECT}\b|(?:and|or|to|else)\b)[\w'’-]+"
        r"|(?:how|where|when)\s+to\s+\w+|(?:what|how)\s+about\s+\w+"
        # No question word: what else begins so ("the first to come and was") has no such subject.
        rf"|(?:is|are|was|were|can|could|will|would|should|must|may|does|did|has|had|isn['’]?t|aren['’]?t|can['’]?t|"
        rf"doesn['’]?t|didn['’]?t|won['’]?t)\s+{_SUBJECT}\b"
        r"|(?:do|have|don['’]?t|haven['’]?t)\s+(?:i|you|u|we|they|people|members|mods|moderators|admins|users)\b"
        # "are ads allowed", but not "who came late and is not allowed".
        r"|(?:is|are)\s+(?:(?:the|a|an|any)\s+)?(?!(?:not|also|still|never|always|only|now|both|all|then)\b)"
        r"[\w'’-]+\s+(?:[\w'’-]+\s+)?(?:allowed|permitted|forbidden|prohibited|banned|ok|okay|free|required|open|closed)\b"
    ),
    asks_within=fold(
        r"\W*(?:(?:so|and|but|hey|hi|hello|ok|okay|also)\W+)*(?:is|are|was|were|isn['’]?t|aren['’]?t)\s[^?,;:]{1,60}?\s"
        r"(?:in|inside|within|(?:part|a part|a member|members?) of)\s(?:the\s)?"
        r"(?P<whole>[\w.-]*\w(?:\s[\w.-]*\w){0,2}?)"
        r"(?:\s(?:now|yet|already|still|or not|too|atm|right now))*\W*$"
    ),
    within=fold(
        rf"\b(?:in|into|inside|within|join\w*|enter\w*|left|leav\w+|quit\w*|re?join\w*|"
        rf"(?:members?|membership|part|state|states|capital|city|town|region|province|admitted|accession|acceded|"
        rf"belong\w*) (?:of|to))\s(?:[\w'’-]+\s){{0,3}}{WHOLE}|{WHOLE}(?:['’]s?)?[\s-](?:member|ally|allies|state)"
    ),
    polar=fold(rf"(?:hi|hey|hello|so|ok|okay|and|also|quick question|please|pls|\W)*\b{_AUX}\s+\w+\s+\w+"),
    idle=fold(
        r"(?:(?:can|could|will|would|does|do|is|has)\s+(?:anyone|anybody|someone|somebody|you|u|any of you|"
        r"there anyone)\s+"
        r"(?:\w+\s+)?(?:help|know|knows|tell|explain|have|got|got|seen|who|please)\b.{0,30}"
        r"|(?:can|may|could) i (?:just )?ask (?:you |u |here )?(?:something|sth|a (?:quick )?question|"
        r"one thing)\b.{0,40}|or\b.*|any (?:ideas?|help|thoughts|tips)\b.{0,30}"
        r"|(?:is|was|isn['’]?t|wasn['’]?t|would|does|are) (?:it|that|this|they|there)(?: that)? (?:right|true|correct|"
        r"possible|ok|"
        r"okay|normal|because|due|why|how|so|really|the case|make sense|a bug|bad|good|work|like that|just me|any way|"
        r"a way|"
        r"anything else)\b.{0,60}"
        r"|what (?:should|can|could|do|shall) i (?:do|try)\b.{0,20}|what(?:['’]s| is) (?:wrong|up|going on|"
        r"happening)\b.{0,20}"
        r"|(?:do|did|does) (?:you|u|anyone|i) (?:know|have to ask|understand|agree|remember)\b.{0,30})\W*"
    ),
    encloses=fold(r"\b(?:between|whether|both)\b(?!.*\band\b)"),
    own_topic=fold(r"\b(?:i|my|mine)\b|\b(?:more|tell me|info\w*|details|something)(?: \w+)? (?:about|on|of) \w"),
    asked=fold(r"\b(?:you|your|yours|u|ur)\b(?! (?:have|need|got) to\b)"),  # "how old do you have to be" asks of all
    itself=fold(r"\b(?:you|your|yours|u|ur|it|its|this|thing|bot|machine|helper|assistant|app)\b"),
    there_is=fold(r"\b(?:is|are|was|were)\s+there\b(?=\s+\p{L})(?!\s+(?:any\w*|(?:an)?others?|else|more|further)\b)"),
    exists=fold(r"\b(?:is|are|was|were)\s+there\b"),
    known_before=fold(  # of articles, this alone: others open a conversation, too
        r"\b(?:the(?!\s+(?:best|worst|most|least|\p{L}+\s+(?:of|for|to))\b)|any\w*|(?:an)?others?|else|more|next|same|"
        r"such|here)\b"
    ),
    faq="frequently asked questions|faqs?",
    defining=Defining(
        copulas="is|are|was|were|means?|meant|refers?|describes?|denotes?|consists?|comprises?|stands? for",
        naming="called|known as|named|termed|dubbed|so-called|term",
        appositions=r"an?|the|or|also|i\.\s?e",
        articles="the |an? ",
        conjunctions="and|but|that|which|when|while|where|because|if|as",
    ),
    permitting=PERMITTING,
    pages=PAGES,
    cohesion=COHESION,
    comparing=COMPARING,
    lists=LISTS,
    views=VIEWS,
    figures=FIGURES,
)
