"""English words that turn a statement round, and questions that no statement settles."""

from __future__ import annotations

from bot.text.languages.language import couples, fold

OPPOSITES = couples(
    """
    abandon keep, abandon maintain, ability inability, abolish create, abolish found, abolish maintain, abolish
    preserve, above below, accelerate decelerate, acceleration deceleration, accept refuse, accept reject, accurate
    inaccurate, acid base, acquit convict, active passive, actor actress, add remove, add subtract, admit deny,
    adopt reject, adult child, advance retreat, advantage disadvantage, advantage drawback, after before, agree
    disagree, agreement disagreement, alive dead, allied hostile, allow forbid, allow prohibit, ally enemy, amateur
    professional, ancestor descendant, ancient modern, appear disappear, appoint resign, appropriate inappropriate,
    approve disapprove, approve reject, arrive depart, arrive leave, artificial natural, ascend descend, ask answer,
    attach detach, attack defend, attack retreat, attract repel, aunt uncle, back front, backward forward, beautiful
    ugly, began ended, begin end, benefit harm, best poorest, best worst, better worse, biggest smallest, birth
    dead, birth death, born death, born die, borrow lend, boy girl, boys girls, brother sister, build demolish,
    build destroy, busiest quietest, buy sell, cause cure, cause prevent, cease continue, cheap expensive, civilian
    military, clean dirty, closed founded, closest farthest, combine separate, comfortable uncomfortable, common
    rare, common uncommon, compete cooperate, complete incomplete, compress expand, compulsory voluntary, condemn
    support, confirm deny, connect disconnect, conquer defend, conscious unconscious, conservative liberal, consume
    produce, continue stop, continuous discontinuous, correct incorrect, create destroy, dark light, day night,
    decline grow, decline improve, decline increase, decode encode, decrease grow, decrease rise, decrypt encrypt,
    deep shallow, defeat lose, defeat win, demand supply, deny grant, dependent independent, destroy preserve,
    different same, difficult easy, direct indirect, disloyal loyal, disobey obey, dissatisfied satisfied, dissolve
    found, distrust trust, domestic foreign, drop increase, drop raise, dynamic static, earlier later, earliest
    latest, early late, east west, eastern western, efficient inefficient, embrace reject, embrace renounce,
    emigrate immigrate, emperor empress, employed unemployed, enable disable, encourage discourage, enslave free,
    enter leave, equal unequal, equality inequality, even odd, everyone nobody, exclude include, exhale inhale,
    expand contract, expand restrict, expand shrink, export import, fail succeed, failure success, fair unfair, fall
    rise, false true, fast slow, faster slower, fastest slowest, father mother, female male, few many, fewer more,
    fewest most, finish start, finite infinite, first last, float sink, follow lead, follow precede, formal
    informal, formally informally, friend enemy, full empty, future past, gain lose, general specific, give receive,
    give take, global local, good bad, grow shrink, guest host, guilty innocent, happy sad, hard easy, hard soft,
    harmful harmless, heavy light, help hinder, hide reveal, high low, higher lower, highest lowest, hire fire,
    horizontal vertical, hot cold, hottest coldest, husband wife, immoral moral, immortal mortal, imperfect perfect,
    import export, important unimportant, improve worsen, increase decrease, increase reduce, injustice justice,
    inner outer, input output, inside outside, install uninstall, insufficient sufficient, internal external,
    intolerance tolerance, invalid valid, invisible visible, involuntary voluntary, irrational rational, irregular
    regular, irrelevant relevant, irreversible reversible, join leave, join split, junior senior, keep remove, kill
    save, king queen, known unknown, large small, larger smaller, largest smallest, lawful unlawful, least most,
    leave remain, legal illegal, less more, like dislike, likely unlikely, limited unlimited, liquid gas, liquid
    solid, lock unlock, long short, longest shortest, loosen tighten, lose retain, lose win, loss profit, love hate,
    major minor, majority minority, man woman, marry divorce, maximum minimum, men women, mental physical,
    misunderstand understand, mother son, multiply divide, narrow wide, narrow widen, narrowest widest, near far,
    nearest farthest, nephew niece, never always, new old, newest oldest, north south, northern southern, often
    rarely, old young, oldest youngest, open close, outside within, parallel perpendicular, partial whole, peace
    war, permanent temporary, permit ban, permit prohibit, plural singular, poor wealthy, poorest richest, popular
    unpopular, positive negative, possible impossible, praise criticise, precede succeed, predator prey, predecessor
    successor, primary secondary, prince princess, protect endanger, public private, pull push, punish reward, quick
    slow, raise lower, rapid slow, receive send, reject support, related unrelated, religious secular, remember
    forget, renounce support, rich poor, right wrong, rise decline, rise drop, safe dangerous, safe unsafe, save
    spend, short tall, shortest tallest, simple complex, smooth rough, son daughter, stable unstable, start end,
    start stop, strengthen weaken, strong weak, stronger weaker, strongest weakest, successful unsuccessful,
    suitable unsuitable, summer winter, superior inferior, support oppose, teach learn, thick thin, top bottom,
    unite divide, unwilling willing, upper lower, urban rural, victory defeat, warm cool, wet dry
    """
)
# A member's "why can't I", "why isn't it" asks how things are; a quote about what is forbidden answers it.
_ASKERS = (
    r"(?:\b(?:i|my|me|we|us|our|you|your)\b|"
    r"\b(?:is|was|do|does|did|can|could|has|will|would|should|why)(?:n['’]?t)? (?:not )?it\b)"
)
ASKERS = fold(_ASKERS)
DENIES = fold(rf"^(?=.*(?:\b(?:not|never|cannot|no longer)\b|n['’]t\b))(?!.*{_ASKERS})")
NEGATORS = fold(
    r"\b(?:not|never|cannot|no|nor|neither|without|non|hardly|rarely|seldom|lack(?:s|ed|ing|(?! of\b))|"
    r"fail(?:s|ed|ing|ures?)? to|unable to)\b(?! (?:only|until|just|all|every|always|less|more|later|longer)\b)|"
    r"n['’]t\b"
)
CONTRASTS = fold(r"\b(?:unless|until|unlike|except|but|instead|rather|although|though|while|whereas)\b")
# "in-" and "dis-" are as often no negation: "information", "discover".
TURNING = fold(r"(?:un|non|mis|ir(?=r)|il(?=l)|in(?=\w+(?:[aei]n[ct]e?|ble|bly|ite|ate|ive)(?:ly)?$))")
FORBIDS = fold(r"\b(?:prohibit\w*|forb[aio]\w*|ban(?:s|ned|ning)?|reject\w*|refus\w*|prevent\w*|exclu\w*|exempt\w*)\b")
DENIED = fold(
    r"\b(?:not|never|cannot|no|nor|none|neither|nothing|nobody|nowhere|without|unless|except|instead|rather|hardly|"
    r"rarely|seldom|independent\w*|lack\w*|fail\w*|refus\w*|unable|absen\w*|prohibit\w*|forb\w*|ban(?:s|ned|ning)?|"
    r"exclu\w*|exempt\w*|avoid\w*|prevent\w*|den(?:y|ies|ied)|reject\w*|oppos\w*|stop\w*|ceas\w*|abolish\w*|only|"
    r"un\w{4,}|in(?:ab|ca|ef|ad|vis|suf)\w+|im(?:poss|perf|mob)\w+|non-?\w+|less|free|\w{3,}less)\b|n['’]t\b"
)
SINGLES_OUT = fold(
    r"\b(?:first|second|third|fourth|fifth|last(?! (?:days?|nights?|weeks?|months?|years?|time)\b)|(?<=\bthe )only|"
    r"most|least|original|previous|former|latter|sole|(?:before|after)(?<=^\W{0,9}who (?:was|were)\b[^?]{0,99})|"
    r"(?=\w{2,}est\b)(?!(?:armrest|arrest|attest|behest|bequest|bucharest|budapest|chest|congest|conquest|contest|crest|detest|digest|"
    r"divest|earnest|everest|fest|forest|guest|harvest|honest|inquest|infest|ingest|interest|invest|jest|lest|manifest|"
    r"midwest|modest|molest|nest|northwest|pest|priest|protest|quest|rainforest|request|rest|southwest|suggest|tempest|"
    r"test|unrest|vest|west|zest)\b)\w+)\b"
)
OPINES = fold(
    r"\b(?:should(?<!\b(?:how|where|when|whom?)\b[^?]*|\bwhat(?: else)? should(?= i\b)) "
    r"(?:i|we|one|they|he|she)|"
    r"(?:do|would|did|can|could) (?:you|u) (?:think|believe|recommend|suggest|"
    r"prefer|like|hate|love|guess|say|predict)|what(?:['’]s| is| are|s)? (?:your|ur) (?:\w+ )?(?:opinion|view|take|"
    r"thoughts?|favou?rite|guess|advice|prediction)|(?:how|what) do you (?:feel|think)|is it (?:better|worth|wise|"
    r"ok|fair|moral)|who(?:['’]s| is|s) (?:right|wrong|better|to blame)|which (?:one )?is better|who (?:will|"
    r"is going to|['’]ll) win|what (?:will|is going to|would) happen(?! (?:if|when))|will there ever be|(?:will|"
    r"(?:is|are)(?= .*\bgoing to\b)) (?!(?:i|my|our)\b)(?:[\w'’-]+ ){1,5}?"
    r"(?:win|lose|survive|succeed|fail|ever \w+)|in the future|"
    r"next (?:decade|century)|(?:good|bad|better) idea|(?:predict|"
    r"forecast)\w*)\b"
)
NOW = fold(
    r"^(?:\W*(?:is|are|am|do|does)(?:n['’]?t)?\b|(?=.*\b(?:is|are)\b)"
    r".*\b(?:still|now|currently|nowadays|at the moment|these days)\b)"
)
PAST = fold(
    r"^(?=.*\bhad (?:(?:\w+ly|also|already|always|once|never) )?(?:been|\w+ed)\b)"
    r"(?!.*\b(?:is|are|has|have|does|do|can|will|now|still|today|remains?)\b)"
)
# "How was the trip?" asks what it was like, "how did you get in?" what to do.
CAME_ABOUT = fold(
    r"^\W*how (?:did\b(?! (?:i|we|you|u)\b)|(?:was|were)\b(?=.*\b(?:\p{L}{2,}ed|begun|born|broken|brought|built|caught|"
    r"chosen|cut|drawn|driven|dug|found|given|grown|held|hung|kept|laid|led|lost|made|paid|put|run|sent|set|sold|spent|"
    r"taken|taught|thrown|told|won|written)\b))(?!.*\b(?:is|are|seem|look|feel|sound)\b)"
)
STANDS = fold(
    r"^(?=.*\b(?:is|are)\b)(?!.*\b(?:was|were|had|did|been|\p{L}{2,}ed|began|begun|broke|brought|built|came|chose|drew|"
    r"fell|found|gave|got|grew|held|kept|knew|led|left|lost|made|met|paid|ran|rose|said|saw|sent|sold|spent|stood|"
    r"taught|took|thought|told|went|won|wrote)\b)"
)
