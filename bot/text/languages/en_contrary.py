"""English words that turn a statement round, and questions that no statement settles."""

from __future__ import annotations

from bot.text.languages.language import couples, fold

OPPOSITES = couples(
    """
    accept refuse, accept reject, acid base, advance retreat, agree disagree, alive dead, allow forbid, allow prohibit,
    ally enemy, ancient modern, appear disappear, approve disapprove, arrive depart, arrive leave, ascend descend,
    ask answer, attack defend, attract repel, beautiful ugly, begin end, benefit harm, best worst, better worse, birth
    death, born die, borrow lend, brother sister, build destroy, buy sell, cheap expensive, civilian military,
    clean dirty, closest farthest, combine separate, common rare, common uncommon, complete incomplete, connect
    disconnect, correct incorrect, create destroy, day night, deep shallow, dependent independent, difficult easy,
    direct indirect, domestic foreign, earlier later, earliest latest, early late, east west, eastern western,
    efficient inefficient, employed unemployed, enable disable, encourage discourage, enter leave, equal unequal,
    everyone nobody, exclude include, expand contract, export import, fail succeed, failure success, fall rise, false
    true, fast slow, faster slower, father mother, female male, few many, fewer more, finish start, first last, friend
    enemy, full empty, gain lose, give receive, give take, good bad, grow shrink, guilty innocent, happy sad, hard easy,
    hard soft, heavy light, help hinder, hide reveal, high low, higher lower, highest lowest, hire fire, hot cold,
    hottest coldest, husband wife, import export, important unimportant, increase decrease, increase reduce, inner
    outer, install uninstall, internal external, join leave, join split, kill save, king queen, known unknown, large
    small, larger smaller, largest smallest, lawful unlawful, least most, legal illegal, less more, like dislike, likely
    unlikely, liquid gas, liquid solid, long short, longest shortest, lose win, love hate, major minor, majority
    minority, man woman, marry divorce, maximum minimum, men women, multiply divide, narrow wide, near far, nearest
    farthest, never always, new old, newest oldest, north south, northern southern, often rarely, oldest youngest, old
    young, open close, peace war, permit ban, permit prohibit, popular unpopular, positive negative, possible
    impossible, praise criticise, protect endanger, public private, pull push, raise lower, related unrelated, remember
    forget, rich poor, right wrong, rise decline, rise drop, safe dangerous, safe unsafe, simple complex, smooth rough,
    son daughter, stable unstable, start end, start stop, strong weak, stronger weaker, strongest weakest, successful
    unsuccessful, summer winter, superior inferior, support oppose, teach learn, thick thin, top bottom, unite divide,
    upper lower, urban rural, victory defeat, warm cool, wet dry
    """
)
# A member's "why can't I" asks how things are; a quote about what is forbidden answers it.
DENIES = fold(r"^(?!.*\b(?:i|my|me|we|us|our|you|your|it)\b).*(?:\b(?:not|never|cannot|no longer)\b|n['’]t\b)")
DENIED = fold(
    r"\b(?:not|never|cannot|no|nor|none|neither|nothing|nobody|nowhere|without|unless|except|instead|rather|hardly|"
    r"rarely|seldom|independent\w*|lack\w*|fail\w*|refus\w*|unable|absen\w*|prohibit\w*|forb\w*|ban(?:s|ned|ning)?|"
    r"exclu\w*|exempt\w*|avoid\w*|prevent\w*|den(?:y|ies|ied)|reject\w*|oppos\w*|stop\w*|ceas\w*|abolish\w*|only|"
    r"un\w{4,}|in(?:ab|ca|ef|ad|vis|suf)\w+|im(?:poss|perf|mob)\w+|non-?\w+|less|free|\w{3,}less)\b|n['’]t\b"
)
SINGLES_OUT = fold(
    r"\b(?:first|second|third|fourth|fifth|last|only|most|least|main|major|primary|original|final|next|previous|former|"
    r"latter|current|alone|entire|all|every|both|another|other|same|exact|sole|total|annual|average|"
    r"(?!(?:armrest|arrest|attest|behest|bequest|bucharest|budapest|chest|congest|conquest|contest|crest|detest|digest|"
    r"divest|earnest|everest|fest|forest|guest|harvest|honest|inquest|infest|ingest|interest|invest|jest|lest|manifest|"
    r"midwest|modest|molest|nest|northwest|pest|priest|protest|quest|rainforest|request|rest|southwest|suggest|tempest|"
    r"test|unrest|vest|west|zest)\b)\w{2,}est)\b"
)
OPINES = fold(
    r"\b(?:should (?:i|we|one|they|he|she)|(?:do|would|did|can|could) (?:you|u) (?:think|believe|recommend|suggest|"
    r"prefer|like|hate|love|guess|say|predict)|what(?:['’]s| is| are|s)? (?:your|ur) (?:\w+ )?(?:opinion|view|take|"
    r"thoughts?|favou?rite|guess|advice|prediction)|(?:how|what) do you (?:feel|think)|is it (?:better|worth|wise|"
    r"ok|fair|moral)|who(?:['’]s| is|s) (?:right|wrong|better|to blame)|which (?:one )?is better|who (?:will|"
    r"is going to|['’]ll) win|what (?:will|is going to|would) happen|will there (?:ever )?be|(?:is|"
    r"are) \w+ (?:ever )?going to|in the future|next (?:year|decade|century)|(?:good|bad|better) idea|(?:predict|"
    r"forecast)\w*)\b"
)
