"""English: how a question asks whether something may be done, and how a rule says it."""

from __future__ import annotations

from bot.text.languages.language import fold, words
from bot.text.languages.permitting import Permitting

_ALLOWED = (
    r"(?:not )?(?:allowed|permitted|ok(?:ay|ey)?|alright|all right|cool|acceptable|accepted|tolerated|legal|illegal|"
    r"forbidden|prohibited|disallowed|bannable|punishable|a bannable offen[cs]e|(?:against|in) the rules?|"
    r"against (?:server )?rules|rule[- ]?breaking)"
)
_ALLOWS = r"(?:allow|permit|tolerate|accept|welcome|prohibit|forbid|ban|disallow)s?"
_WHO = r"(?:i|we|you|u|one|people|members|users|everyone|everybody|anyone|anybody|someone|newcomers|bots|mods)"
# Nothing is asked to be allowed: "I got banned", "it says forbidden".
_TOLD = r"(?!.{0,60}\b(?:got|get|getting|be|been|being|says?|said|error|account|im|i|my|it|is|are|was|were|\d{3})\b)"
_NO_REQUEST = r"(?! (?:ask|know)(?: you| u)? (?:who|whose|what|when|where|why|how|which|if|whether)\b)"
_START = r"(?:^\W*(?:\d+[.):]\W*)?|[.:;,–—]\s*\W*|\s-\s*\W*|\b(?:and|or|but|please)\s)"
PERMITTING = Permitting(
    asks=fold(
        # "am I allowed to swear", "is it ok to ping mods"
        rf"\b(?:am|are|is|aren['’]?t|isn['’]?t) (?:{_WHO}|it|that) (?:\w+ )?(?P<form>{_ALLOWED}|fine(?= (?:to|if)\b))\b"
        # "are links allowed here", "is swearing okay"
        rf"|\b(?:is|are|isn['’]?t|aren['’]?t)\s(?!there\b)\S.{{0,80}}?\s"
        # "how much is the fine"
        rf"(?<!\b(?:the|a|an|this|that|my|your|any)\s)(?P<form>{_ALLOWED}|fine)\b"
        r"(?=\W*$|\s(?:here|in|on|at|for|during|with|when|while|if|to|by|or|under|now|anymore|outside|without|as)\b)"
        r"|\b(?:is|are)\s(?!(?:there|i|you|u|he|she|they|it|my|his|her|their|our)\b)\S.{0,60}?\s(?P<form>banned)\b"
        r"(?=\W*$|\s(?:here|in|on)\b)"
        # "links allowed?", "ok to post links?"
        rf"|^\W*(?!(?:what|which|who|where|when|how|why)\b){_TOLD}(?:[\w'’-]+\s){{1,4}}"
        rf"(?P<form>{_ALLOWED}|banned)(?:\s(?:in )?here)?\W*$"
        r"|^\W*(?:(?:hi|hey|hello)\W+)?(?P<form>(?:not )?(?:allowed|permitted|ok|okay|fine|cool)) (?:to|if i)\b"
        # "do you allow ads", "is there a rule against spam", "what's the rule on links", "do I have the right to"
        r"|\b(?:do|does|don['’]?t|doesn['’]?t) (?:you|u|they|the \w+|this \w+|\w+) (?P<form>allow|permit|tolerate|"
        r"forbid|prohibit|ban|mind)\b"
        r"|\bdo (?:i|we|you|u) (?:have|need) (?P<form>(?:the right|(?:a |any )?permission)) to\b"
        rf"|\bmay (?:{_WHO})\b{_NO_REQUEST}"
    ),
    may=fold(
        rf"\b(?:can|could|can['’]?t) (?:{_WHO})\b{_NO_REQUEST}"
        r"(?!.{0,80}\b(?:help|tell|explain|show)\b.{0,12}\bme\b)"
        r"|(?:\b(?:is|are) there|^\W*) ?(?:a|an|any|some) (?:\w+ )?(?P<form>(?:rules?|bans?|polic(?:y|ies)))\s"
        r"(?:on|about|against|for|regarding|around|concerning)\b"
        r"|\bwhat(?:['’]?s|\sis|\sare)? (?:the|your|our) (?:\w+ )?(?P<form>(?:rules?|polic(?:y|ies)|stance))\s(?:on|"
        r"about|for|regarding|around|with|concerning|towards?)\b"
        rf"|\b(?:(?:do|does) (?:{_WHO}) (?:have|need) to|must (?:{_WHO}))\b"
    ),
    fate=fold(
        r"\bwhat(?:['’]?s| is| are)? (?:the |a )?(?P<form>(?:punishments?|penalt(?:y|ies)|consequences?|sanctions?|"
        r"strikes?)) (?:for|of|if|when|on)\b"
        r"|^\W*(?P<form>(?:punishments?|penalt(?:y|ies)|consequences?|sanctions?)) (?:for|of|if|when)\b"
        rf"|\bwhat (?:will |would )?(?:(?P<form>happens?) (?:to \w+ )?)?(?:if|when) (?:{_WHO}|my|(?:a|an|some) (?:user|"
        r"member|person|player)|somebody|they)\b"
        r"|\bwhat (?:do|will|would|can) (?:i|you|u|we|they|people) (?P<form>get) (?:for|if|when)\b"
        r"|\b(?:do|will|would|can|could) (?:i|you|u|we|they|people) (?:get|be) (?:\w+ )?(?P<form>(?:punished|"
        r"in trouble)) (?:for|if|when)\b"
        rf"|\b(?:do|will|would|can|could|does) (?:{_WHO}|\w+) (?:get|be) (?:(?:you|u|me|\w+ly) )?"
        r"(?:banned|kicked|muted|warned|timed out|suspended|removed)\b"
    ),
    otherwise=fold(r"\b(?:what|which|who|whose|how(?! (?:often|much|many|long)\b))\b"),
    states=fold(
        rf"{_START}(?:no(?! (?:one|matter|longer|more|less|fewer)\b)|never|don['’]?t|do not|avoid|refrain|keep|stay|"
        r"leave|only|must|may|english only)\b"
        r"|\b(?:not|never|no longer|strictly|absolutely|only|also|always|generally|is|are|be|been|stays?|"
        r"remains?|['’]s|['’]re|is completely|are completely)\s(?:\w+ly\s)?(?:allowed|permitted|okay|ok|fine|alright|"
        r"welcome|encouraged|tolerated|accepted|acceptable|appreciated|prohibited|forbidden|banned|disallowed|legal|"
        r"illegal|discouraged|frowned upon|off[- ]limits|required|mandatory|reserved|restricted|limited|punished|"
        r"removed|deleted|declined|rejected|refused|free to)\b"
        rf"|\b{_ALLOWS}\b"
        r"|\b(?:prohibited|forbidden|disallowed|off[- ]limits|zero[- ]tolerance|against the rules|no-go|banned)\b"
        r"|\bnot (?:tolerate|allow|permit|accept|post|share|use|be)\w*\b|\bwon['’]?t be (?:tolerated|accepted)\b"
        r"|\b(?:may|must|mustn['’]t|cannot|can['’]t|should(?:n['’]t)?|shall)\b"
        rf"|\b(?:has|have) to (?:be|match|have|stay)\b|\b{_WHO} can\b|\bcan(?:not)? be\b"
        r"|\b(?:needs?|requires?) (?:\w+ ){0,3}?(?:permission|consent|approval|role|rank|level|authori[sz]ation)\b"
        r"|\b(?:only|nowhere else)\b|\bplease (?!see|refer|note|find)\w+"
        r"|\b(?:allowed|permitted|okay|fine|welcome)\s*(?:$|[.!,;]|(?:in|only|within|as|if|for|with|on)\b)"
    ),
    punishes=fold(
        r"\b(?:bans?|banned|mutes?|muted|kicks?|kicked|warnings?|warned|timeouts?|timed out|strikes?|suspen\w+|"
        r"expel\w*|expulsion|exclu[ds]\w+|remov\w+ from|removal|punish\w*|penalt\w+|sanction\w*|deleted|loses?|"
        r"blacklist\w*|fines?|fined)\b"
    ),
    acts=words(
        """post posting share sharing use using send sending put putting write writing make making do doing have having
        talk talking speak say saying drop add adding include choose pick give chat server discord"""
    ),
    narrows=fold(
        # What is done to a thing makes it no other: "posting links", "keep politics out", "may not send ads".
        rf"(?<![\w'’-])(?!(?:{_ALLOWS}|"
        r"\w+ing|keep|leave|avoid|report|post|put|use|share|send|ask|respect|take|move|discuss|limit|"
        r"hide|tag|mark|read|follow|stop|bring|write|speak|play|prohibited|forbidden|allowed|banned)\b)"
        r"(?<!\b(?:to|not|may|must|can|please|should|never|will|do|don['’]?t|cannot)\s)(?P<head>[\w'’]{3,})[\s-]$"
        r"|(?<![\w'’-])(?!(?:kinds?|types?|sorts?|forms?|use|usage|posting|sharing|sending|spreading|discussions?|"
        r"mentions?|talk|amounts?|lots?|all|any|none|some|out|because|instead)\b)(?P<head>\w{3,})\sof\s"
        r"(?:[\w'’-]+(?:,|,?\s(?:and|or|&))?\s){0,5}$"
    ),
)
