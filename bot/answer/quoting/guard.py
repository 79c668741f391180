"""What a quote must not be read without. In: units of a passage. Out: slices of the same version around them.

- the sentence after one, where it turns it round ("However, ...", "This no longer ...", "Unless ...");
- the sentence before one that points back ("She ...", "The former ..."), and the one before that if it does so too;
- a note above it that withdraws it ("Deprecated since 3.2.");
- an item's lead-in and its parent, a row's header;
- a heading that turns round what stands under it ("Not supported"), or asks what the quote answers by yes or no.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

import regex

from bot.model import Context, ContextRole, Passage, Slice, Unit
from bot.text.edges import opens_with_pronoun
from bot.text.grams import count_words
from bot.text.patterns import lazily

Beside = Callable[[str, int], Passage | None]
"""The passage before (-1) or after (1) the one with this id."""

_CHAIN = 2  # sentences before a quote, at most
_NOTICE = 20  # words of a note that withdraws what follows, at most
_PART = 400  # characters: what is shorter is no part of a paragraph that was cut

_CONNECTIVE = lazily(
    r"^[\"'“”‘’(\[]*(?:however|but|and|yet|so|then|thus|hence|therefore|moreover|furthermore|in addition|also|still|"
    r"nevertheless|instead|otherwise|consequently|as a result|for (?:example|instance|this|that reason)|"
    r"aber|jedoch|allerdings|doch|und|außerdem|deshalb|daher|dann|sin embargo|pero|además|por eso|cependant|"
    r"mais|toutefois|no obstante|aunque|entonces|así que|por tanto|también|donc|ainsi|alors|néanmoins|"
    r"en revanche|par contre|de plus|c['’]est pourquoi|"
    r"однако|но|поэтому|кроме того|зато|тогда|также|при этом|и|а)\b[,:]?\s+|"
    r"^[“‘「『（(]*(?:但是?|不[过過]|然而|可是|而且|所以|因此|于是|另外|此外|同时|并且|那么|例如)[，,]?\s*(?=\p{Han})",
    regex.I,
)
_REFERS = lazily(
    r"^[\"'“”‘’(\[]*(?:(?:both|neither|either|each|all|none|some|most|many|one) of (?:them|these|those|which)|"
    r"the (?:former|latter|same (?!\w+ as\b)|two\b)|the (?:first|second) (?:one|is|was|are|were|has|had|can)\b|"
    r"neither\b|ersterer?|letzterer?|beide\b|solche[rsn]?\b|el primero|la primera|(?:este|esta|esto|estos|estas)\b|"
    r"él\b|ellos|ellas|il |elle |ils |elles |cela |ces? |cette |он |она |они |это |эт[аио] |этот )",
    regex.I,
)
# "It is known that ..." and "it was he who ..." point at nothing.
_EMPTY_IT = lazily(
    r"^[\"'“”‘’(\[]*(?:it|es)(?:['’]s| is| was| has been| may be| might be| can be| should be| must be| ist|"
    r" war| wird| wurde)"
    r"(?: not| also| often| now| generally| widely| commonly| thus| therefore| still| already)*"
    r" (?:\w+ed|thought|known|said|possible|impossible|likely|unlikely|important|necessary|essential|clear|unclear|"
    r"true|difficult|easy|hard|common|rare|best|bekannt|möglich|wichtig|nötig|\w+t)"
    r"(?: by [\w ]{1,40})?,? (?:that|to|whether|how|why|when|dass|ob|zu)\b",
    regex.I,
)

_TURN = lazily(
    r"^[\"'“”‘’(\[]*(?:(?:please )?note(?: that|:|,)?\s+(?:however|but)|however|but|yet,?|nevertheless|nonetheless|"
    r"unless|except(?:ions?\b.{0,20}:|ing|ed)?|exempt(?:ed)?|with the exception|apart from|"
    r"only (?:if|when|on|for|in|with|after|before|until)|until|"
    r"not (?:on|for|in|if|when|with|all|every|before|after|until|so|applicable|available|supported|valid|"
    r"included|any ?more)|"
    r"no longer|never\b|deprecated|obsolete|removed in|withdrawn|superseded|"
    r"allerdings|jedoch|aber|doch\b|es sei denn|außer|ausgenommen|ausnahmen?\b|nur (?:wenn|bei|für|in)|"
    r"nicht (?:bei|für|in|wenn|mehr|jede[rs]?|alle)|nicht mehr|veraltet|bis (?:dahin|auf)|"
    r"sin embargo|pero|aunque|salvo|excepto|excepci(?:ón|ones)|con (?:la )?excepción|a menos que|a no ser que|"
    r"no obstante|(?:s[oó]lo|únicamente) (?:si|cuando|en|para|con|los|las|el|la|hasta|desde|después|antes)|nunca|ya no|"
    r"no (?:en|para|si|cuando|los|las|todos|todas|antes|después|se aplica|vale|incluye)|"
    r"cependant|toutefois|mais|sauf|excepté|hormis|(?:à l['’])?exceptions?|à moins que|néanmoins|en revanche|"
    r"par contre|"
    r"(?:seulement|uniquement) (?:si|pour|en|le|la|les|avec|après|avant|quand|sur)|jamais|"
    r"pas (?:en|pour|si|le|la|les|tous|toutes|avant|après)|(?:il|elle|cela|ce)\s?n['’]est plus|(?:il|"
    r"elle)s ne sont plus|"
    r"однако|но|кроме|за исключением|исключени[ея]|если только не|(?:только|лишь) (?:если|при|для|в|во|на|с|со|по|"
    r"после|до)|"
    r"никогда|больше не|уже не|впрочем|тем не менее|зато|"
    r"не (?:для|в|во|на|при|если|все|всегда|ранее|раньше|действует|распространяется|относится|касается)|"
    r"устарел\w*)(?![\p{L}])|"
    r"^[“‘「『（(]*(?:但是?(?!书)|不[过過]|然而|可是|除非|除了?(?!夕|法|草)|[仅僅](?:限|在|对|對|供)|只有|只(?:在|限|[对對])|例外|"
    r"已(?:[废廢][弃棄]|停用|取消|作[废廢])|不再|从不|不(?:[适適]用|包括|含)|(?:[这该此其]|它).{0,8}?(?:不再|已(?:[废廢][弃棄]|停用|取消|作[废廢])|不[适適]用))",
    regex.I,
)
_WITHDRAWS = lazily(
    r"\b(?:no longer|not any ?more|deprecated|obsolete|outdated|superseded|withdrawn|repealed|revoked|abolished|"
    r"discontinued|rescinded|cancelled|lifted|unless|except|only if|only when|only (?:applies|apply|works|for)|"
    r"(?:does|do|did|will|shall|may|must|can) ?not (?:apply|work|hold|include|cover|extend|count|affect|concern)|"
    r"(?:doesn|don|didn|won)['’]t (?:apply|work|hold|include|cover|extend|count)|"
    r"(?:is|are|was|were|has been|have been)(?: not|n['’]t) (?:available|supported|allowed|permitted|possible|"
    r"valid|included|"
    r"required|needed|enforced|true|the case|recommended|applicable|enough|sufficient)|"
    r"gilt nicht|gelten nicht|nicht mehr|veraltet|aufgehoben|abgeschafft|es sei denn|außer (?:bei|für|in|"
    r"wenn)|nur wenn|"
    r"ya no|salvo|excepto|a menos que|a no ser que|(?:s[oó]lo|únicamente) (?:si|cuando|para)|"
    r"no (?:se )?(?:aplican?|valen?|incluyen?|sirven?|cubren?|rigen?)|(?:derogad|suspendid|anulad|cancelad|"
    r"suprimid)[oa]s?|"
    r"n['’]est plus|ne sont plus|sauf|hormis|à moins que|uniquement (?:si|pour)|"
    r"ne (?:s['’]appliqu|val|concern|fonctionn|comprenn|comprend|couvr|vaut)\w* (?:pas|plus)|"
    r"(?:supprim|annul|abrog)ée?s?|suspendue?s?|"
    r"больше не|уже не|устарел\w*|отмен\w+|кроме|за исключением|только (?:если|для|при)|прекращ\w+|"
    r"не (?:действу[ею]т|распространя[ею]тся|относ[ия]тся|каса[ею]тся|применя[ею]тся|включа[ею]т))\b|"
    r"不再|不[适適]用|除外|除非|[仅僅]限|作[废廢]|[废廢]止|取消|停用|[无無]效|不包括",
    regex.I,
)
_NOTICE_START = lazily(
    r"^[\"'“”‘’«(\[*]*(?:(?:warning|caution|important|note|achtung|hinweis|warnung|atención|aviso|nota|importante|"
    r"attention|remarque|avertissement|внимание|важно|примечание|注意|警告|重要|提示)\s*[:!：！]\s*)?"
    r"(?:deprecated|obsolete|outdated|removed|withdrawn|discontinued|superseded|repealed|no longer|"
    r"not (?:available|supported|recommended|valid|implemented|for|on|in)|only (?:for|on|in|if|when|available)|"
    r"except (?:on|for|in|when|where)|(?:this|these|the following)\b.{0,80}\b(?:deprecated|obsolete|no longer|not)\b|"
    r"veraltet|aufgehoben|nicht mehr|nur (?:für|bei|wenn)|obsolet[oa]s?|ya no\b|(?:s[oó]lo|únicamente) (?:para|en|"
    r"si)\b|"
    r"no (?:disponible|válid[oa]|recomendad[oa])|obsolètes?|(?:seulement|uniquement) (?:pour|en|si|sur)\b|"
    r"n['’]est plus\b|non (?:disponible|recommandé)|устарел\w*|больше не\b|только (?:для|в|при|на)\b|"
    r"не (?:рекомендуется|поддерживается|доступн)|已?(?:[废廢][弃棄]|[过過][时時]|停用|作[废廢])|"
    r"不再|[仅僅](?:限|供)|不(?:支持|推[荐薦]|建[议議]))",
    regex.I,
)
_HEADING = lazily(
    r"\b(?:not|never|no longer|without|except(?:ions?)?|deprecat\w+|obsolete|outdated|unsupported|removed|removals?|"
    r"withdrawn|discontinued|repealed|superseded|legacy|former(?:ly)?|historical|forbidden|prohibited|banned|"
    r"disallowed|"
    r"don['’]ts?|can['’]?t|cannot|nicht|kein\w*|verboten\w*|veraltet\w*|ausnahmen?|früher\w*|"
    r"obsolet[oae]s?|obsolètes?|prohibid[oa]s?|interdite?s?|excepciones|nunca|salvo|excepto|ya no|"
    r"no (?:se|hay|debes?|puedes?|est[aá]n?|son|es|lo|la|los|las)|"
    r"ne|pas|jamais|sans|sauf|не|нельзя|без|кроме|больше не|запрещ\w+|устарел\w*|исключени\w+)\b|"
    r"不(?!同|过|断|仅|锈|动|足)|禁止|[严嚴]禁|例外|除外|[废廢][弃棄]|[过過][时時]|停用|[无無]需",
    regex.I,
)
_YES_OR_NO = lazily(
    r"^[\"'“”‘’(\[*]*(?:yes|no|not|never|only|always|sometimes|partly|maybe|perhaps|it depends|usually|ja|"
    r"nein|nur|nie|"
    r"sí|si|nunca|siempre|solo|sólo|depende|oui|non|jamais|toujours|parfois|seulement|ça dépend|да|нет|никогда|всегда|"
    r"иногда|только)\b(?:\s+but|\s+and|\s*[,.:;!–—-]|\s*$)|"
    r"^[“‘「『（(]*(?:是的?|对|不是?|不?(?:能|可以|行|会|用|需要)|没有|有|当然)\s*(?:[，,。！!；;]|$)",
    regex.I,
)
_ANNOUNCES = lazily(
    r"\b(?:following|below|not|never|no longer|except|unless|only|folgende\w*|nicht|kein\w*|außer|nur|"
    r"siguientes?|no (?:se|hay|debes?|puedes?|est[aá]n?|son|es|lo|la|los|las)|nunca|salvo|excepto|s[oó]lo|suivante?s?|"
    r"ne|jamais|sauf|seulement|uniquement|ci-dessous|"
    r"следующ\w+|не|нельзя|никогда|кроме|только|запрещ\w+)\b|以下|下列|如下|不(?!同|过|断|仅)|禁止|除外|仅",
    regex.I,
)
_WORD = lazily(r"\p{L}{4,}")
_SUBJECT = lazily(
    r"^[\"'“”‘’«(\[]*(?:(?:the|this|that|these|those|such|such an?|d(?:er|ie|as|iese[rsn]?)|el|la|los|las|"
    r"l[ae]|les|ce|cet|cette|ces)\s+|l['’])([\p{L}-]+(?:\s[\p{L}-]+)?)",
    regex.I,
)


@dataclass(frozen=True, slots=True)
class _Place:
    """A unit where it stands."""

    passage: Passage
    at: int

    @property
    def unit(self) -> Unit:
        return self.passage.units[self.at]

    @property
    def text(self) -> str:
        return self.passage.slice(self.unit.start, self.unit.end)


def context(passage: Passage, first: int, last: int, beside: Beside | None = None) -> tuple[Context, ...]:
    """What the units at `first` to `last` must not be read without, in the order in which it stands.

    `beside` reaches the sentences of a paragraph that was cut into passages; without it, none outside is looked at.
    """
    start, end = _Place(passage, first), _Place(passage, last)
    text = passage.slice(start.unit.start, end.unit.end)
    found = [*_headings(passage, text), *leads(passage, first)]
    if start.unit.lead is None and start.unit.kind != "code":
        found += _before(start, text, beside)
    if start.unit.kind != "code":
        found += _after(end, text, beside)
    return tuple(sorted(found, key=lambda piece: piece.start))


def leads(passage: Passage, at: int) -> list[Context]:
    """The lead-in and the parent of an item, the header of a row, the lead-in of code."""
    unit = passage.units[at]
    if unit.lead is None:
        announced = _announced(passage, at)
        return [] if announced is None else [announced]
    if unit.kind == "row":
        return [_context("header", unit.lead)]
    found = [unit.lead]
    if unit.kind == "item" and (above := _above(passage, unit.lead)) is not None:
        found.insert(0, above)
    return [_context("lead-in", piece) for piece in found]


def points_back(text: str, language: str | None = None) -> bool:
    """Whether a sentence opens with what only the sentence before it explains, by the words of its language."""
    if _EMPTY_IT.match(text):
        return False
    bare = _CONNECTIVE.sub("", text, count=1)
    return opens_with_pronoun(bare, language) or bool(_REFERS.match(bare))


def turns(following: str, text: str, language: str | None = None) -> bool:
    """Whether `following`, the next sentence, turns round or limits what `text` says."""
    if _TURN.match(following):
        return True
    return _speaks_of(following, text, language) and _WITHDRAWS.search(following) is not None


def _speaks_of(following: str, text: str, language: str | None) -> bool:
    """Whether `following` points back, or is about what `text` names: "The limit does not apply to members." limits a
    sentence that speaks of that limit."""
    if points_back(following, language):
        return True
    subject = _SUBJECT.match(following)
    return subject is not None and any(word in text.casefold() for word in _WORD.findall(subject.group(1).casefold()))


def _headings(passage: Passage, text: str) -> Iterator[Context]:
    title = passage.document.meta.title.casefold()
    for at, heading in enumerate(passage.heading, start=1):
        asks = heading.text.rstrip().endswith(("?", "？"))
        answers = asks and at == len(passage.heading) and _YES_OR_NO.match(text)
        # The title of the whole document stands beside the quote anyway.
        if heading.text.casefold() != title and (answers or (not asks and _HEADING.search(heading.text))):
            yield _context("heading", heading)


def _before(start: _Place, text: str, beside: Beside | None) -> list[Context]:
    found: list[Context] = []
    place = start
    language = start.passage.document.meta.language
    while len(found) < _CHAIN and points_back(text, language):
        earlier = _step(place, -1, beside)
        if earlier is None or earlier.unit.kind != place.unit.kind:
            break
        if earlier.unit.kind != "sentence" and not _same_paragraph(earlier, place):
            break
        found.append(_of("before", earlier))
        place, text = earlier, earlier.text
    if not found and (above := _step(start, -1, beside)) is not None:
        notice = _same_paragraph(above, start) and count_words(above.text) <= _NOTICE
        if notice and _NOTICE_START.match(above.text):
            found.append(_of("before", above))
    return found


def _after(end: _Place, text: str, beside: Beside | None) -> list[Context]:
    place = end
    following = _step(place, 1, beside)
    if end.unit.kind != "sentence" and (following is None or not _same_paragraph(end, following)):
        # What limits an item stands below the whole list.
        while following is not None and following.unit.kind == end.unit.kind:
            place, following = following, _step(following, 1, None)
    if following is None or following.unit.kind not in ("sentence", end.unit.kind):
        return []
    if not turns(following.text, text, end.passage.document.meta.language):
        return []
    return [_of("after", following)]


def _announced(passage: Passage, at: int) -> Context | None:
    """The sentence over a list that does not end in a colon, where it limits the items or announces them."""
    if passage.units[at].kind != "item":
        return None
    first = at
    while first and passage.units[first - 1].kind == "item":
        first -= 1
    if not first or passage.units[first - 1].kind != "sentence":
        return None
    place = _Place(passage, first - 1)
    return _of("lead-in", place) if _ANNOUNCES.search(place.text) else None


def _above(passage: Passage, lead: Slice) -> Slice | None:
    """What leads into an item that is itself the lead of others."""
    for unit in passage.units:
        if (unit.start, unit.end) == (lead.start, lead.end) or (
            unit.kind == "item" and unit.start <= lead.start < unit.end
        ):
            return unit.lead
    # An item that is but a label is no unit: its list's lead-in is the nearest sentence above, with only items between.
    for unit in reversed(passage.units):
        if unit.end <= lead.start:
            if unit.kind == "item" and unit.lead is not None and unit.lead.end <= lead.start:
                continue
            if unit.kind != "sentence":
                return None
            text = passage.slice(unit.start, unit.end)
            return Slice(unit.start, unit.end, text) if text.endswith((":", "：")) else None
    return None


def _step(place: _Place, by: int, beside: Beside | None) -> _Place | None:
    """The unit before or after, also in the next passage where a long paragraph was cut."""
    passage, at = place.passage, place.at + by
    if 0 <= at < len(passage.units):
        return _Place(passage, at)
    if beside is None or place.unit.kind != "sentence" or len(passage.text) < _PART:
        return None
    other = beside(passage.id, by)
    if other is None or not other.units:
        return None
    near = _Place(other, len(other.units) - 1 if by < 0 else 0)
    gap = place.unit.start - near.unit.end if by < 0 else near.unit.start - place.unit.end
    # Paragraphs stand an empty line apart.
    return near if near.unit.kind == "sentence" and gap <= 1 else None


def _same_paragraph(one: _Place, other: _Place) -> bool:
    if one.passage.id != other.passage.id:
        return True
    return "\n" not in one.passage.slice(one.unit.end, other.unit.start)


def _of(role: ContextRole, place: _Place) -> Context:
    return Context(role, place.text, place.unit.start, place.unit.end)


def _context(role: ContextRole, piece: Slice) -> Context:
    return Context(role, piece.text, piece.start, piece.end)
