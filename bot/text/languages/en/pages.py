"""English: how a page says that it is out of date, and what pages for those who ask are called."""

from __future__ import annotations

from bot.text.languages.language import pages

_PAGE = (
    r"(?:page|document(?:ation)?|docs?|guide|article|tutorial|how[- ]?to|wiki|readme|faq|manual|handbook|walkthrough|"
    r"rule ?book)s?"
)
_PART = (
    rf"(?:{_PAGE}|(?:sub)?sections?|chapters?|channel|threads?|posts?|(?:web)?site|content|information|info|"
    r"instructions|rules|guidelines|notes?|specification|announcement)"
)
_THIS = r"(?:this|these|the present|the following)\s+(?:(?!(?:is|are|was)\b)\w+[ -]){0,2}?"
_IS = r"\s+(?:is|are|was|were|has been|have been|has become|became|got)"
_HOW = (
    r"(?:\s+(?:very|really|now|quite|extremely|hopelessly|currently|already|also|officially|considered|completely|"
    r"largely|mostly|somewhat|slightly|rather|pretty|severely|badly|long|since|therefore|thus|just))*\s+"
)
_PAST = (
    r"(?:out[- ]?dated|out[- ]of[- ]date|obsolete[d]?|deprecated|unmaintained|"
    r"no longer (?:being )?(?:maintained|updated|current|accurate|up[- ]to[- ]date|valid|relevant|correct)|"
    r"not (?:being )?(?:maintained|updated|valid|relevant|current) any ?(?:more|longer)|not up[- ]to[- ]date)"
)
_GONE = (
    r"(?:superseded|retired|replaced by|archived(?! (?:every|each|after|whenever|if|when|once|daily|weekly|monthly|"
    r"yearly|automatically|regularly|under)\b)|old(?=\s*(?:[.,;!)]|and\b|but\b|$))|"
    r"no longer (?:supported|in (?:use|force|effect)|used|active|applicable))"
)
_KEPT = (
    r"(?:is|are|was|has been|have been) (?:only |here )?(?:being )?(?:retained|kept|preserved|left|provided)\b"
    r"[^.!?]{0,40}\b(?:histor\w+|archiv\w+)"
)
_OLD = r"(?:old(?:er)?|out[- ]?dated|obsolete|archived|deprecated|superseded|unmaintained|unsupported)"
PAGES = pages(
    outdated=rf"(?:(?:please |also |but )?(?:note|be aware|beware)(?: that)?[,:]? |(?:as of|since) [^,.]{{2,30}}, )?(?:"
    rf"{_THIS}{_PART}{_IS}{_HOW}(?:and )?{_PAST}|{_THIS}{_PAGE}{_IS}{_HOW}{_GONE}|"
    rf"{_THIS}{_PART} (?:no longer appl(?:y|ies)(?=\s*(?:[.;!]|$))|isn['’]t (?:up[- ]to[- ]date|maintained any ?more)|"
    rf"(?:has|have)(?: not|n['’]t) been (?:updated|maintained|revised) (?:since|for|in)\b)|"
    rf"{_THIS}{_PAGE} (?:\w+ly )?(?:describes|covers|documents|applies to|is for|is about|refers to)\s[^.!?]{{0,80}}"
    rf"\b(?:versions?|releases?)\b[^!?,]{{0,40}},? (?:which|that) (?:is|are|was|were|has been|have been) (?:now )?"
    rf"(?:{_PAST}|superseded|replaced|no longer supported)|"
    rf"{_THIS}(?:{_PAGE}|file|copy|text)\b(?:[^.!?]{{0,240}}[.] (?:it|they|this {_PAGE}))? {_KEPT}|"
    rf"this is (?:now )?(?:out[- ]?dated|out[- ]of[- ]date|no longer (?:maintained|updated|up[- ]to[- ]date))\b|"
    rf"{_THIS}{_PAGE} is for an {_OLD} (?:version|release)|"
    rf"(?:all |much of |most of )?(?:the )?(?:information|info|contents?|instructions|rules|material|text|everything|"
    rf"advice) (?:(?:presented|given|contained|provided|found) )?(?:here|below|(?:on|in|of) {_THIS}{_PART}){_IS}{_HOW}"
    rf"{_PAST}|"
    rf"(?:this is|these are|you(?:['’]re| are) (?:\w+ )?(?:viewing|reading|looking at)) (?:an? |the )?{_OLD}"
    rf"(?:,? (?:and )?{_OLD})? (?:{_PAGE}|(?:version|copy|edition|revision) of (?:the|this|these|our) (?:\w+ ){{0,3}}?"
    rf"{_PAGE})\b|"
    rf"(?:this is|these are|you(?:['’]re| are) (?:\w+ )?(?:viewing|reading|browsing|looking at)) (?:the )?"
    rf"(?:documentation|docs|manual) (?:for|of) an {_OLD} (?:version|release)|"
    rf"there(?: i|['’])s an? (?:newer|more recent|updated) (?:version|edition) of (?:this|these) {_PAGE}|"
    rf"an? (?:newer|more recent|updated) (?:version|edition) of (?:this|these) {_PAGE} (?:is available|exists|can be)|"
    rf"we(?:['’]re| are)? no longer (?:maintain|updat|support|us)(?:e|ing)? {_THIS}{_PART}"
    r")",
    marks=r"out[- ]?dated|out of date|obsolete|deprecated|archived|superseded|unmaintained|no longer (?:maintained|"
    r"valid|supported|in (?:use|force))|(?:obsoleted|superseded)[- ]by",
    old=r"old|retired|legacy",
    kinds=r"documentation|document|docs|page|guide|article|content|information|version|material|rules|tutorial",
    notices=r"(?:editorial |important |please )?(?:notes?|notice|warning|caution|important|attention|danger|info|"
    r"disclaimer|alert|update|edit)",
    primer=r"f\.?a\.?q\.?(?:['’]?s)?|frequently[\W_]+asked(?:[\W_]+questions)?|tutorials?|getting[\W_]*started|"
    r"quick[\W_]*start|beginners?|introduction(?:[\W_]+(?:to|for)\b|(?!\s+\p{L}))|first[\W_]+steps",
    dating="""
        published posted updated revised reviewed changed edited written created modified first last on at by
        the date am pm gmt utc est edt cet monday tuesday wednesday thursday friday saturday sunday mon tue tues
        wed thu thur thurs fri sat sun
    """,
    figures=r"Fig(?:ure|\.)|Tab(?:le|\.)",
)
