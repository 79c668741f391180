"""English: how words change, how else they are spelt, and which words are of one family."""

from __future__ import annotations

from types import MappingProxyType

from bot.text.languages.language import fold

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
ENDINGS = (
    ("s", ""),
    ("es", ""),
    ("ies", "y"),
    ("ed", ""),
    ("ed", "e"),
    ("eed", "ee"),
    ("ied", "y"),
    ("ing", ""),
    ("ing", "e"),
)
_APART = """
    founder: founded founding
    importance: important importantly
    experience: experiences experienced experiencing
    positive: positives positively
    authority: authorities
    authorize: authorized authorizes authorizing authorization authorizations
    authorise: authorised authorises authorising authorisation authorisations
    customer: customers
    polite: politely politeness
    animate: animated animates animating animation animations
    several:
    severe: severely severity
    objective: objectives objectively
    objection: objections
    critical: critically
    formation: formations
    procession: processions
    executive: executives
    numerous:
    commitment: commitments
    direction: directions
"""
"""Words whose stem others have that say something else ("found", "import", "custom"), each with its own forms."""
STEMS = MappingProxyType(
    {
        word: term
        for line in _APART.strip().splitlines()
        for term, _, forms in [line.strip().partition(":")]
        for word in (term, *forms.split())
    }
)
