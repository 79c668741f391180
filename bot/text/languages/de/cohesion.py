"""German: how a sentence points at the one before it, or limits it."""

from __future__ import annotations

from bot.text.languages.cohesion import Cohesion

COHESION = Cohesion(
    additive="und",
    disjunctive="oder",
    coordinators="und|aber",
    connectives=r"aber|jedoch|allerdings|doch|und|außerdem|deshalb|daher|dann",
    refers=(
        r"ersterer?|letzterer?|beide\b|solche[rsn]?\b|seit(?:dem|her)\b|bis dahin\b|"
        r"(?:vor|nach|bei|mit) (?-i:ihm|ihr|ihnen)\b|"
        r"(?:außerhalb|innerhalb|während|nach|vor|in|bei|mit|zu|seit|für|an|auf|aus|trotz|wegen|ohne) "
        r"(?:diese[mnrs]?|jene[mnrs]?)\b|(?:danach|davor|dafür|davon|dabei|darunter|darüber|andernfalls|ansonsten|"
        r"stattdessen)\b"
    ),
    impersonal=(r"es (?:ist|war|wird|wurde)(?: also)* (?:\w+ed|bekannt|möglich|wichtig|nötig|\w+t),? (?:dass|ob|zu)"),
    determiners=r"d(?:er|ie|as|iese[rsn]?)\s+",
    turns=(
        r"allerdings|jedoch|aber|doch\b|es sei denn|außer|ausgenommen|ausnahmen?\b|nur (?:wenn|bei|für|in)|"
        r"nicht (?:bei|für|in|wenn|mehr|jede[rs]?|alle)|nicht mehr|veraltet|bis (?:dahin|auf)"
    ),
    withdraws=(
        r"gilt nicht|gelten nicht|nicht mehr|veraltet|aufgehoben|abgeschafft|es sei denn|außer (?:bei|für|in|wenn)|"
        r"nur wenn"
    ),
    notices=r"achtung|hinweis|warnung",
    noted=r"veraltet|aufgehoben|nicht mehr|nur (?:für|bei|wenn)",
    headings=r"nicht|kein\w*|verboten\w*|veraltet\w*|ausnahmen?|früher\w*",
    announces=r"folgende\w*|nicht|kein\w*|außer|nur",
    answers=r"ja|nein|nur|nie",
)
