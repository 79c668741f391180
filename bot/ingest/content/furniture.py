"""What web pages put around an article. In: the text of one block. Out: what it is, in words for a report, or None.

Each pattern must match the whole block. STRONG ones are nothing else anywhere; WEAK ones are headings or phrases of
honest documents too, and count only before the first or after the last paragraph of prose.
"""

from __future__ import annotations

import regex

from bot.text.patterns import lazily

_NETWORK = (
    r"(?:facebook|twitter|x|linkedin|whatsapp|telegram|reddit|pinterest|instagram|youtube|tumblr|vk|e-?mail|print|"
    r"copy link|mastodon|bluesky|threads)"
)
_THING = r"(?:articles?|posts?|stor(?:y|ies)|news|content|topics|reads?|headlines|videos?|updates?)"
_POLICY = r"(?:terms|privacy|cookie)s?(?: (?:of (?:use|service)|policy|settings|preferences|notice|statement))?"

_STRONG = {
    "comment form": (
        r"leave an? (?:reply|comment)(?: cancel reply)?",
        r"post (?:a|your) comment",
        r"(?:cancel reply|no comments yet|list of comments)",
        r"be the first to (?:comment|reply)",
        r"you must be logged in to (?:post a )?comment.*",
        r"your e-?mail address will not be published.*",
        r"required fields are marked.*",
        r"save my name,? e-?mail.* next time i comment",
        r"\d+ (?:comments|replies) (?:so far|on .*)",
        r"notify me of (?:new|follow-?up) (?:posts|comments).*",
    ),
    "related posts": (
        rf"related {_THING}",
        r"you (?:may|might) also (?:like|enjoy|be interested in)",
        rf"recommended (?:for you|{_THING})",
        r"(?:most|trending) (?:read|popular|viewed|shared|now)",
        r"(?:previous|next|older|newer) (?:posts?|article|story)",
        rf"more {_THING} (?:from|by|like) .{{1,40}}",
        r"(?:read|up) next|(?:also read|read (?:also|more))\s*:\s*[^.]{3,100}",
    ),
    "newsletter box": (
        r"(?:join|subscribe to|sign up (?:for|to)|get) (?:our|the|my) (?:\w+ ){0,2}"
        r"(?:newsletters?|mailing list|e-?mails?|bulletin)(?: .{0,40})?",
        r"join (?:our|us on|the) .{0,30}(?:whatsapp|telegram).{0,40}",
        r"get .{1,40} updates (?:on|in|by|via|from) .{1,60}",
        r"get (?:amazing|our latest|our best) articles.{0,60}",
        r"(?:enter )?your e-?mail(?: address)?(?: here)?",
        r"secure and spam[ -]free|no spam\W+(?:ever|guaranteed|(?:we )?promised?|unsubscribe.{0,40}|just .{0,40})",
        r"newsletter sign[ -]?up|subscribe (?:now|today)|sign up now",
    ),
    "sharing buttons": (
        r"share (?:this|on|via)(?: .{0,30})?",
        r"click to (?:share|print|e-?mail).{0,60}",
        rf"(?:follow|like) us on {_NETWORK}.{{0,40}}",
        r"print(?:er)?[ -]friendly(?: version)?|print this (?:page|article|post)",
        rf"{_NETWORK}(?:\s*[|,/·•]?\s*{_NETWORK}){{2,}}",
    ),
    "navigation": (
        r"back to top|skip to (?:main )?(?:content|navigation)|toggle (?:navigation|menu)",
        r"begin typing your search.*|hit enter to search.*",
        r"type (?:your search|and (?:hit|press) enter|to search).*",
        r"press (?:esc|enter) (?:to|key).{0,60}",
        r"load more(?: \w+)?|scroll (?:to top|down to continue).{0,40}|continue reading.{0,30}",
        r"(?:home|start)(?:\s*[>»/›]\s*[^>»/›]{1,40}){1,6}",
    ),
    "advertisement": (
        r"advertisements?|sponsored(?: content| post)?|report this ad",
        r"story continues below(?: this)?(?: advertisement)?",
    ),
    "image label": (
        r"featured image|(?:image|photo) gallery|click to enlarge",
        r"view (?:full[ -]size|larger) image",
    ),
    "table of contents": (r".{1,150}?(?:\s?[.·…]){5,}\s?\d{1,4}",),
    "rating of the page": (
        r"(?:was|is) this (?:(?:page|article|answer|information|content) )?helpful\??(?: yes)?(?: no)?",
        r"did you find this (?:(?:page|article|answer|information|content) )?helpful\??(?: yes)?(?: no)?",
        r"\d+ (?:out of|of) \d+ found this helpful",
        r"have more questions\? submit a request",
    ),
    "note of a program": (
        r"the documentation for this (?:class|struct|union|interface|namespace|enum) was generated from the following "
        r"files?",
        r"expand description",
    ),
    "reading time": (r"\d{1,3}\s*(?:min(?:ute)?s?\.?)\s+read", r"read(?:ing)? time:?.{0,20}"),
}
_WEAK = {
    "comment form": (
        r"(?:\d+ )?comments?(?:\s*\(\d+\))?|\d+ (?:repl(?:y|ies)|responses?)|repl(?:y|ies)",
        r"join the (?:discussion|conversation)|submit comment",
    ),
    "related posts": (
        rf"(?:latest|recent|popular|top|more|trending|featured) (?:{_THING}|comments)",
        r"more (?:from|on|in) .{1,40}|(?:also read|read (?:also|more)):?.{0,80}",
        r"editor[’']?s[’']? picks?|don[’']t miss|recommended|trending",
        r"tags?:?(?: .{0,100})?|categor(?:y|ies):?(?: .{0,60})?|filed under:?.{0,60}",
    ),
    "newsletter box": (
        r"newsletters?|e-?mail(?: address)?|subscribe|sign up|subscriptions?|subscribe to .{1,40}",
        r"(?:annual|monthly|digital) subscriptions?",
    ),
    "appeal for support": (
        r"donate(?: (?:now|today|here))?|help us.{0,40}|buy me a coffee",
        r"become an? (?:patron|member|supporter|subscriber)(?: .{0,40})?",
        r"support (?:us|our (?:work|journalism)|independent (?:media|journalism))(?: .{0,40})?",
        r"(?:join|support|help) .{0,40}(?:fund[ -]?rais\w+|donation|crowdfunding).{0,60}",
    ),
    "sharing buttons": (
        rf"share|tweet|pin it|{_NETWORK}|follow us(?: .{{0,30}})?",
        r"shares? ?\d*|\d+ shares?|(?:share|follow):.{0,60}",
    ),
    "navigation": (
        r"(?:main )?menu|search(?: for:?)?|home|log ?(?:in|out)|sign (?:in|out)|register|close|next|previous|loading",
        r"(?:about|contact)(?: us)?|site ?map",
    ),
    "legal line": (
        r"(?:©|\(c\)|copyright).{0,150}|all rights reserved.{0,60}",
        rf"{_POLICY}(?:\s*[|·&,]\s*{_POLICY})*(?:\s*[|·&,].{{0,40}})?",
    ),
    "date of the page": (r"(?:this page(?: was)? )?last (?:modified|updated|changed|edited)(?: on| at)?:? .{1,60}",),
    "image label": (r"images?|photos?|pictures?|video|watch|gallery|listen(?: to (?:this|the) (?:article|story))?",),
}

_STRONG_PATTERNS = [(reason, lazily("|".join(patterns), regex.IGNORECASE)) for reason, patterns in _STRONG.items()]
_WEAK_PATTERNS = [(reason, lazily("|".join(patterns), regex.IGNORECASE)) for reason, patterns in _WEAK.items()]
_FIELDS = frozenset({"name", "website"})
_EDGES = " \t.:!…»›→>*|-–—"

_APPEAL_VERB = lazily(
    r"(?:^|[.!?]\s+)(?:please\s+)?(?:consider\s+)?"
    r"(?:support|donate|subscribe|sign up|join|become|follow|get|help|click|enter|receive)\b",
    regex.IGNORECASE,
)
_APPEAL_US = lazily(r"\b(?:our|us|we|your inbox|your e-?mail)\b", regex.IGNORECASE)
_APPEAL_MEDIA = lazily(
    r"\b(?:readers|journalism|newsletters?|inbox|articles|subscri\w+|patrons?|patreon|donat\w+|whatsapp|telegram|facebook|"
    r"youtube|fund[- ]?raising|crowdfund\w*|mailing list|unsubscribe|latest (?:news|posts|stories))\b",
    regex.IGNORECASE,
)
_COOKIES = lazily(
    r"\bcookies?\b.*\b(?:accept|agree|consent|by continuing|settings|preferences|got it|ok)\b",
    regex.IGNORECASE | regex.DOTALL,
)
_CREDIT = lazily(
    r"(?:(?:featured|cover|main|title|lead)\s+)?(?:photo(?:graph)?|image|picture|foto|bild|illustration|caption|header)s?"
    r"(?:\s+(?:credits?|courtesy(?:\s+of)?|source|by))*\s*[:/|©]\s*\S.*|(?:photo|image|picture)s?\s+(?:credits?|courtesy|by)\s+\S.*",
    regex.IGNORECASE,
)
_CREDIT_INSIDE = lazily(
    r"(?<=^|[^\w\s]\s*)(?:photo|image|picture|foto)s?(?:\s+(?:credits?|courtesy))?\s*(?:(?:by\b|:)\s*(?-i:[\p{Lu}\d])|©)|"
    r"\b(?:Getty Images|Shutterstock|Wikimedia(?: Commons)?|AP Photo|iStock|Unsplash|Flickr)\b",
    regex.IGNORECASE,
)
_ELLIPSIS = lazily(r"(?:…|\.\.\.|\[…\]|\[\.\.\.\]|(?i:read|show|view|see) (?:more|on)\W*)\s*$")
_BOX_OPENS = lazily(
    r"(?:support|follow|join|subscribe|latest|recent|popular|trending|related|share|contact|about|topics?|tags?|more|most|"
    r"our|your|get|sign|read|see|view|all|newsletters?|donate|annual|weekly|daily|monthly|advert\w*)\b",
    regex.IGNORECASE,
)
_FARM_WORD = lazily(r"[\p{L}\p{N}]*\p{Ll}\p{Lu}[\p{L}\p{N}]*")


def strong(text: str) -> str | None:
    """What `text` is, wherever it stands."""
    return _first(_STRONG_PATTERNS, text)


def weak(text: str) -> str | None:
    """What `text` is before the first or after the last prose."""
    if reason := _first(_WEAK_PATTERNS, text):
        return reason
    if len(text.split()) <= 60:
        if _COOKIES.search(text):
            return "cookie notice"
        if _APPEAL_VERB.search(text) and _APPEAL_US.search(text) and _APPEAL_MEDIA.search(text):
            return "appeal for support or newsletter"
    return None


def field(text: str) -> str | None:
    """What `text` is where it labels a field of a form, as below an article; above one, "NAME" heads a manual page."""
    return "comment form" if text.strip(_EDGES).casefold() in _FIELDS else None


def photo(text: str, *, edge: bool) -> str | None:
    """Whether `text` is a photo's credit or, at the edge of an article, its caption with the credit in it."""
    words = len(text.split())
    if words <= 40 and _CREDIT.fullmatch(text):
        return "photo credit"
    return "photo caption" if edge and words <= 40 and _CREDIT_INSIDE.search(text) else None


def teaser(text: str) -> bool:
    """Whether `text` breaks off as the lead-in to another page does."""
    return bool(_ELLIPSIS.search(text))


def opens_box(text: str) -> bool:
    """Whether the first word of `text` is one that labels of boxes begin with."""
    return bool(_BOX_OPENS.match(text))


def link_farm(text: str) -> str | None:
    """A heap of keywords: many run-together words, no sentence among them."""
    words = text.split()
    if len(words) < 20 or regex.search(r"[.!?,;]\s", text):
        return None
    joined = sum(bool(_FARM_WORD.fullmatch(word)) for word in words)
    return "link farm" if joined >= 0.6 * len(words) else None


def _first(patterns: list[tuple[str, regex.Pattern[str]]], text: str) -> str | None:
    if len(text) > 250:
        return None
    bare = text.strip(_EDGES)
    return next((reason for reason, pattern in patterns if pattern.fullmatch(bare)), None)
