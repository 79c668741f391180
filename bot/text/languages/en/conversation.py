"""English: how a conversation goes on."""

from __future__ import annotations

from bot.text.languages.conversation import EVERYWHERE, Phrases, days, phrases, times
from bot.text.languages.language import fold, words

_DOUBTS = (
    r"(?:right|wrong|correct|best|proper) (?:channel|place|forum|section|server)|ask(?:ed|ing)?|answered|dumb|stupid|"
    r"knows"
)
"""What tells of a doubt that it is about whether or where to ask."""

EN = Phrases(
    code="en",
    chat=EVERYWHERE
    | words(
        """thanks thank thx ty tysm tnx ok okay okey kk cool nice great lol lmao rofl haha hahaha hehe wow yes no yeah
        yep yup nope nah sure alright good perfect awesome amazing cheers hi hello hey bye goodbye omg hm
        hmm hmmm uh oh ah aha welcome np right interesting understood gotcha xd sorry wtf damn whoa morning evening
        solved"""
    ),
    chat_filler=words(
        """bunch ton tons million heaps you u so very much a lot for the your that this is was it all help
        helpful answer bot one k i see got get
        too then again there everyone man dude bro well really my me im fine to know quoth have day helped helps worked
        works figured found out now its thats s youre ur re appreciate appreciated how are guys all folks"""
    ),
    small_talk=fold(
        r"(?:how(?: are|['’]?re|s| is|['’]s)? (?:you|u|ya|it going|things|everyone|everybody|life)(?: doing)?|hows "
        r"it going|"
        r"wh?at['’]?s up|wh?ats up|sup|wassup|how do you do|wh(?:o|at) (?:are|r) (?:you|u)|"
        r"nice to meet you|good (?:morning|evening|night|"
        r"afternoon)|yo+)"
        r"(?: (?:today|all|guys|everyone|folks|everybody|bot|quoth|man|bro))*"
    ),
    of_bot=fold(
        r"(?:(?:can|could|will|would) (?:you|u) (?:please |pls )?help(?: me)?(?: out)?|(?:i )?need (?:some )?help|"
        r"help(?: me)?|what (?:can|do) (?:you|u) do|wh(?:o|at) (?:are|r) (?:you|u)(?: for)?|what (?:commands|"
        r"features) do (?:you|u) have|(?:are|r) (?:you|u) (?:an? )?(?:real |human |chat)?(?:bot|human|ai|robot|real|"
        r"person|chatgpt|gpt|machine)|who (?:made|built|created|wrote) (?:you|u)|how (?:do|does) (?:you|u|this bot|"
        r"the bot) work|how (?:do|can|to)(?: i| we)? use (?:you|u|this bot|the bot)|what (?:is|does) (?:this|the) "
        r"bot(?: for| do)?|what(?:['’]?s| is) (?:your|ur) name|(?:list )?commands)(?: (?:please|pls|bot|exactly|here))*"
    ),
    polite=(r"good (?:morning|afternoon|evening)(?: (?:all|everyone|everybody))?|"
      r"sorry (?:to bother|for bothering)(?: you)?(?: all| guys)?|(?:hi|hey|hello) (?:guys|all|everyone|everybody|"
      r"there|folks|team|mods)|"
        r"thanks|thank you|thx|ty|ok|okay|k|lol|haha|wow|oh|ah|hm+|alright|cool|nice|great|good|hi|hey|hello|"
        r"yes|yeah|yep|yup|right|exactly|fair enough|indeed|got it|(?:that )?makes sense|good to know|"
        r"never ?mind|nvm|forget (?:it|that)|anyways?|"
        r"(?:(?:just )?a |one )?(?:(?:quick|short|dumb|stupid|silly|random|simple|noob) )?question(?: here)?"),
    excuses=phrases(
        r"""
        good (?:morning|afternoon|evening|day)(?: (?:all|everyone|everybody|guys|folks))?
        (?:oh )?(?:and )?(?:btw|by the way)
        next(?=\s*[,:;.])
        (?:(?:the )?next|a? ?(?:new|quick)) (?:question|thing)
        (?:sorry|apologies) (?:if|for|to) ...
        (?:not sure|idk|dunno|don['’]?t know) (?:if|whether|where) <doubt>
        (?:i['’]?m |i am )?(?:(?:very |totally |kinda |pretty )?new|(?:a )?noob|(?:a )?newbie) here
        (?:i['’]?m |i am )?(?:very |totally |kinda |pretty )?new to (?:this|discord|the server)
        first time here
        (?:i['’]?m |i am )?(?:just )?curious
        out of (?:pure )?curiosity
        asking for a friend
        bear with me
        (?:this |it )?(?:might|may|could) be (?:a )?(?:dumb|stupid|silly|obvious)(?: (?:one|question))?
        (?:just )?(?:one|1|a) (?:more|last|final|other) (?:question|thing|one)
        another (?:question|thing|one)
        (?:last|next) (?:question|one|thing)
        follow[- ]?up(?: question)?
        (?:oh )?really
        (?:i )?(?:did(?:n['’]?t| not)|never) (?:know|knew) (?:that|this)
        got it
        i see
        (?:that |this )?makes (?:a lot of )?sense
        that (?:helps|helped)(?: a lot| me)?
        (?:how |very )?interesting
        good to know
        that['’]?s (?:so |very |really |pretty )?(?:sad|cool|nice|interesting|great|crazy|funny|helpful|good|wild)
        nice one
        (?:pls |please )?help(?: me)?(?: pls| please)?
        hold on
        (?:(?:no|oh|ok)[ ,]+)?wait
        (?:just )?(?:one|1) (?:question|thing)
        """,
        _DOUBTS,
    ),
    turning=(
        r"(?:on )?(?:an? )?(?:(?:completely|totally) )?(?:different|unrelated|separate|new|other) (?:topic|subject|"
        r"matter|note|"
        r"question|issue)(?: but)?|(?:completely |totally )?(?:unrelated|off[- ]topic)(?: but)?|"
        r"(?:change of|changing(?: the)?) (?:topic|subject)|something (?:completely |totally )?(?:different|else)"
    ),
    greetings="hi+|hey+a?|hello+|hiya|yo|good (?:morning|afternoon|evening)|thanks|thank you|thx",
    agreed=r"ok(?:ay|ey)?|kk?|[ao]h|ye(?:s|ah|p)|haha|lol|thanks|th?x",
    parting=(
        r"(?:many )?(?:thanks?|thank you|thx|tysm?|tnx)(?: (?:in advance|so much|a lot|a bunch|all|everyone|guys))?|"
        r"much appreciated|(?:(?:do|does) )?(?:any ?one|any ?body|some ?one)(?: here)? (?:happen to )?know"
        r"(?: (?:this|that|here))?|(?<=[,.;!?…–-]\s)(?:do )?you(?: guys| all)? (?:happen to )?know(?: (?:this|that))?|"
        r"any (?:idea|clue)s?(?: (?:any ?one|any ?body))?|"
        r"cheers|please|pls|plz|exactly|though|tho|btw|by the way|"
        r"(?<!\b(?:to|get|gets|got|for|need|needs|any|can|could|will|would|does|do|did|of|i|u|you|who|ask|asking|the|a|"
        r"more|some|your|our|my|staff|wants?|mods?|that|this|not|first|is|with|and|or|offer|it|they|we|what|call) )"
        r"help(?: (?:me|us))?"
    ),
    laughter="lol|lmao|rofl|xd+|hah[ah]*|heh[eh]*|tho",
    opener=fold(
        r"(?:(?:(?:and|but|so|or|then)\s+)?(?:wh?at abo?u?t|how abo?u?t|what of|wbu|(?:the )?same(?: (?:q|question|"
        r"thing))?(?:,? but)? (?:for|"
        r"with|about))|"
        r"(?:(?:no|nope|nah|sorry|actually)\b[\s,]*)?i meant?|(?:no|nope|nah|sorry|actually)\s*,|"
        r"(?:(?:and|but|so)\s+)?(?:even|only|just)(?=\s(?:in|on|at|with|without|for|from|by|of|after|before|during)\s)|"
        r"and|but|or|also|so|then)(?!\w)[\s,:]*"
    ),
    closer=fold(r"(?r)(?:[\s,]+(?:then|though|tho|instead|too|as well|i (?:mean|meant)))+$"),
    beside=fold(r"\s*(?:,?\s*(?:and|or)\s+|[,&/]\s*)"),
    bare=fold(
        r"(?:(?:and|but|so|or|then)\s+)?"
        r"(why not|why|since when|until when|when|where to|where from|from where|where|who exactly|whom|who|"
        r"(?:by|to|with|from|for|against) whom?|(?:by|with|from|against|about|of|in|on) what|"
        r"how many|(?:by )?how much|(?:(?:after|for|in|by) )?how long|how old|how "
        r"often|how far|how big|"
        r"how come|how so|how|"
        r"(?:in |at )?(?:what|which) (?:year|time|date|day|month|place|country)|what for)"
        r"(?:\s+(?:is|was) (?:that|this|it)(?: so)?(?<=(?:why|year|date|day|month).*)|"
        r"\s+(?:is|was|does|did|do) (?:that|this|it|they)(?: last| take| cost| be)?(?<=how (?:long|much|old|"
        r"often|far).*)|\s+(?:so|exactly|though|tho))?"
    ),
    movable=frozenset({"why", "when", "where", "how", "since when", "until when"}),
    swap=fold(
        r"^(why not|why|when|where|how come|how)\s+(?=(?:did|do|does|is|are|was|were|has|have|had|can|could|will|would|"
        r"should|must)\b)"
    ),
    yes_no=fold(
        r"(?:may (?:i|we|you|one)|did|do|does|am|is|are|was|were|has|have|had|can|could|will|would|should|must)\b"
    ),
    more=fold(
        r"(?:(?:and|ok|okay|so|but|yes|please|no|not that)[\s,]+)*(?:"
        r"(?:(?:tell|show|give|get|quote) (?:me |us )?|say |got |i want |any |some |(?:is|are) there (?:any )?|even )?"
        r"more(?: (?:of|about|on|like) (?:it|that|this|them|these|those)| quotes?| results?|"
        r" passages?| info(?:rmation)?|"
        r" details?| examples?| reasons?)*(?: please| pls)?"
        r"|(?:is there |do you have |got |have you )?(?:anything|something|any thing) (?:else|more)"
        r"(?: (?:about|on|like) (?:it|that|this|them))?"
        r"|(?:what|who|where|why|how) (?:else|more)"
        r"(?: (?:is there|(?:do|did) (?:you|u) (?:have|know|find)|(?:about|on) (?:it|that|this)))*"
        r"|else|(?:any |the )?(?:others?|other (?:ones?|quotes?|results?|passages?|reasons?|examples?))"
        r"|(?:please )?(?:go on|continue|carry on|keep going|proceed|elaborate|next)(?: please| pls)?"
        r"|(?:the )?next (?:one|quotes?|results?|page|passages?)|(?:(?:give|show|tell)(?: me| us)? )?another(?: one| "
        r"quote| result)?"
        r"|is that (?:all|it|everything)|that['’]?s (?:all|it)|and"
        r"|(?:can|could) (?:you|u) (?:tell|show|give|say|quote)(?: me| us)?(?: (?:something|anything))? more"
        r"(?: about (?:it|that|this))?"
        r"|(?:can|could) (?:you|u) (?:elaborate|go on|continue|expand)(?: on (?:it|that|this))?)"
    ),
    more_of_document=fold(
        r"(?:(?:and|but|also|so)[\s,]+)*(?:(?:is|are|was|were) there )?(?:what |did you find )?(?:any ?|some "
        r"?)?(?:thing )?(?:other|else|more) "
        r"(?:is |are )?(?:(?:interesting|important|significant|notable|noteworthy) )?"
        r"(?:aspects?|facts?|things?|points?|details?|info(?:rmation)?|notes?)? ?"
        r"(?:(?:about|in|from|of|to|on|does|do) )?(?:(?:this|that|the|it) (?:article|page|text|document|source)"
        r"(?: says?)?)"
    ),
    short=fold(
        r"(?:(?:and|ok|so|please|pls|can|could|you|u|say|tell me|give me|put|it|that|just|a|the|in|make)\s+)*"
        r"(?:in short|short(?:er|ly)?(?: version| answer)?|briefly|brief|tl;?dr|(?:in )?(?:one|a) (?:sentence|word)|"
        r"summary|summari[sz]e(?: (?:it|that|this))?|sum (?:it|that) up|(?:to )?sum up)(?: please| pls)?"
    ),
    source=fold(
        r"(?:and |but )?(?:(?:(?:do |have )?(?:you |u )?(?:have|got) |is there |any )?(?:an? |the )?(?:sources?(?: "
        r"(?:for|of|to) (?:that|this|it))?|(?:link|reference|proof|evidence)s? (?:for|of|to) (?:that|this))|(?:(?:in|"
        r"on|from) )?(?:what|which) (?:(?:page|article|source)|(?:page|document|doc|article|file|text|source) "
        r"(?:(?:is|was) (?:that|this|it) (?:from|in|on|written)(?: (?:in|on))?|says (?:that|this|so)|(?:does|did) "
        r"(?:that|this|it) (?:come from|say (?:that|so))))|where (?:is|was) (?:that|this|it) (?:written|stated|said|"
        r"documented)|where (?:can|do) (?:i|we) read (?:that|this|it)|who (?:is |was )?(?:said|says|saying|wrote|"
        r"writes|claimed|claims|told|stated|reported|thinks|quoted)(?: (?:that|this|it|so))?|says who|who (?:is|was) "
        r"(?:that|this|it) (?:by|from)|according to whom?|(?:what(?:['’]?s| is| are| was) )?(?:(?:the|your|its|any) "
        r")?sources?(?: (?:for|of) (?:that|this|it))?|(?:who (?:is|was|are) )?the (?:author|speaker)(?: of (?:that|"
        r"this|it))?|whose (?:words|quote) (?:is|are|was|were) (?:that|this|it|they|these|those)|citation|where "
        r"(?:is|was|does|did) (?:that|this|it) (?:come )?from|where did (?:you|u) (?:get|find|read) (?:that|this|"
        r"it)(?: from)?|where (?:does|did) it say (?:that|so))"
    ),
    said_by=fold(r"\b(?:who|whom|whose|author|speaker)\b"),
    again=fold(
        r"(?:(?:can|could) (?:you|u) )?(?:please )?(?:repeat(?: (?:it|that|this|the (?:last )?(?:answer|quotes?)))?|"
        r"(?:(?:say|show|quote|post|tell|repeat)(?: me)?(?: (?:it|that|this|them))? )?(?:again|once (?:more|again)|"
        r"one more time)|what did (?:you|u) (?:just )?say)"
    ),
    unclear=fold(
        r"(?:(?:but|and|so|oh)\s+)*(?:(?:(?:are|r) )?(?:you|u) (?:really |quite )?(?:sure|certain)"
        r"(?: (?:about|of) (?:that|this|it))?|"
        r"is (?:that|this|it) (?:really |actually |still )?(?:so|true|right|correct|real|legit|valid|current|the case)|"
        r"really|seriously|srsly|for real|wrong|i (?:don['’]?t|do not) (?:think so|believe (?:that|this|it|you))|"
        r"(?:no[\s,]+)?(?:that|this|it)(?:(?:['’]?s| is| looks| sounds| seems)(?: just| totally| completely)? (?:wrong|"
        r"incorrect|false|untrue|not (?:true|right|correct|so))|(?: isn['’]?t| can['’]?t be| cannot be) (?:true|right|"
        r"correct|so))|"
        r"(?:(?:can|could|would) (?:you|u) (?:please )?)?explain(?: (?:it|that|this|to me|further|better))*|"
        r"wh?at do (?:you|u) mean(?: by (?:it|that|this))?|wh?at (?:does|do) (?:it|that|this|they) mean|how do you "
        r"mean|"
        r"wdym|(?:the )?meaning(?: of (?:it|that|this))?|huh|come again|"
        r"i (?:don['’]?t|do not|didn['’]?t) (?:get|understand)(?: (?:it|that|this))?)"
    ),
    denied=fold(
        r"(?:(?:no|nope|nah|sorry|i meant?)\b[\s,]*)*not (?P<no>[^,]{1,40}?)(?:\s*,\s*(?:but |i meant? )?|\s+but "
        r"(?:rather )?)(?P<new>.{1,60})|"
        r"(?:(?:(?:no|nope|nah|sorry)\b[\s,]*)?i meant? (?P<new>.{1,60}?)[\s,]+|(?P<new>.{1,60}?)\s*,\s*)"
        r"(?:and )?not (?P<no>[^,]{1,40})"
    ),
    ordinals=(
        "first|1st", "second|2nd", "third|3rd", "fourth|4th", "fifth|5th", "sixth|6th", "seventh|7th", "eighth|8th",
        "ninth|9th", "tenth|10th",
    ),
    last="last",
    one=r"(?:one|quote|quotation|point|item|result|answer|passage|bullet|part|citation|source|number|no\.?|nr\.?)",
    about=(
        r"(?:(?:and|ok|so|no|(?:go |let['’]?s go )?back to|what about|how about|i mean|i meant|show(?: me)?|continue "
        r"with|go on with|elaborate on|"
        r"expand(?: on)?|explain|open|(?:tell me |say |show me |give me |i want )?(?:something )?more (?:about|on|of)|"
        r"tell me about|details (?:on|about|of)|(?:what|who) (?:is|was)|(?:can|could) you (?:explain|expand(?: on)?|"
        r"elaborate on|tell me more about))\s+)*"
    ),
    please="please|pls",
    beyond=fold(r"\b(?:more|elaborate|expand|explain|details|tell me about)\b"),
    articles=words("the a an"),
    prepositions=words("in on by with about from to of for against over at before after since during between under"),
    asking=fold(r"(?:who|whom|whose|what|which|why|when|where|how)\b"),
    pointing=words("that this it those these there then happened before after afterwards"),
    idle=words(
        """next later
        mean means meant meaning happen happened happens refer refers referring say says said called exactly take
        takes took place occur occurred true real right correct"""
    ),
    days=days(r"(?:mon|tues|wednes|thurs|fri|satur|sun)days?|tues?|thu(?:rs?)?|weekends?|weekdays?|week-ends?"),
    times=times(r"january|february|april|june|july|august|september|october|november|december|(?-i:March|May)"),
    year="in {}",
    attributed=fold(
        r"\b(?:said|says|told|wrote|writes|stated|states|announced|declared|claim(?:s|ed)|argue[sd]|"
        r"reported|"
        r"warned|insisted|tweeted|according to|replied|explained|promised|testified|quoted)\b"
    ),
    more_word="more",
    told_more="more on: {}",
    told_after="{} (after “{}”)",
    told_quote="about quote [{n}]: “{text}”",
    told_quotes="about the quotes above",
)  # fmt: skip
