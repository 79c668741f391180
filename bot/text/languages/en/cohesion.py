"""English: how a sentence points at the one before it, or limits it."""

from __future__ import annotations

from bot.text.languages.cohesion import Cohesion

COHESION = Cohesion(
    additive="and",
    disjunctive="or",
    coordinators="and|but|so",
    connectives=(
        r"however|but|and|yet|so|then|thus|hence|therefore|moreover|furthermore|in addition|also|still|nevertheless|"
        r"instead|otherwise|consequently|as a result|for (?:example|instance|this|that reason)"
    ),
    refers=(
        r"(?:both|neither|either|each|all|none|some|most|many|one) of (?:them|these|those|which)|"
        r"the (?:former|latter|same (?!\w+ as\b)|two\b)|the (?:first|second) (?:one|is|was|are|were|has|had|can)\b|"
        r"neither\b|(?:since|until|till|by) then\b|(?:before|after|until|since|besides|under|with|without|unlike) "
        r"(?:him|her|them|it|that|this),"
    ),
    impersonal=(
        r"it(?:['’]s| is| was| has been| may be| might be| can be| should be| must be)"
        r"(?: not| also| often| now| generally| widely| commonly| thus| therefore| still| already)*"
        r" (?:\w+ed|thought|known|said|possible|impossible|likely|unlikely|important|necessary|essential|clear|unclear|"
        r"true|difficult|easy|hard|common|rare|best|\w+t)(?: by [\w ]{1,40})?,? (?:that|to|whether|how|why|when)"
    ),
    determiners=r"(?:the|this|that|these|those|such|such an?)\s+",
    turns=(
        r"(?:please )?note(?: that|:|,)?\s+(?:however|but)|however|but|yet,?|nevertheless|nonetheless|"
        r"unless|except(?:ions?\b.{0,20}:|ing|ed)?|exempt(?:ed)?|with the exception|apart from|"
        r"only (?:if|when|on|for|in|with|after|before|until)|until|"
        r"not (?:on|for|in|if|when|with|all|every|before|after|until|so|applicable|available|supported|valid|"
        r"included|any ?more)|"
        r"no longer|never\b|deprecated|obsolete|removed in|withdrawn|superseded|"
        r"(?:[\p{L}’']+ ){1,4}(?:refused|declined|disagreed|denied (?:it|this|that))(?=[.!])"
    ),
    withdraws=(
        r"no longer|not any ?more|deprecated|obsolete|outdated|superseded|withdrawn|repealed|revoked|abolished|"
        r"discontinued|rescinded|cancelled|lifted|unless|except|only if|only when|only (?:applies|apply|works|for)|"
        r"(?:does|do|did|will|shall|may|must|can) ?not (?:apply|work|hold|include|cover|extend|count|affect|concern)|"
        r"(?:doesn|don|didn|won)['’]t (?:apply|work|hold|include|cover|extend|count)|"
        r"(?:is|are|was|were|has been|have been)(?: not|n['’]t) (?:available|supported|allowed|permitted|possible|"
        r"valid|included|required|needed|enforced|true|the case|recommended|applicable|enough|sufficient)"
    ),
    notices=r"warning|caution|important|note",
    noted=(
        r"deprecated|obsolete|outdated|removed|withdrawn|discontinued|superseded|repealed|no longer|"
        r"not (?:available|supported|recommended|valid|implemented|for|on|in)|only (?:for|on|in|if|when|available)|"
        r"except (?:on|for|in|when|where)|"
        r"(?:this|these|the following)\b.{0,80}\b(?:deprecated|obsolete|no longer|not)\b"
    ),
    headings=(
        r"not|never|no longer|without|except(?:ions?)?|deprecat\w+|obsolete|outdated|unsupported|removed|removals?|"
        r"withdrawn|discontinued|repealed|superseded|legacy|former(?:ly)?|historical|forbidden|prohibited|banned|"
        r"disallowed|don['’]ts?|can['’]?t|cannot"
    ),
    announces=r"following|below|not|never|no longer|except|unless|only",
    answers=r"yes|no|not|never|only|always|sometimes|partly|maybe|perhaps|it depends|usually",
    onward=r"but|and",
)
