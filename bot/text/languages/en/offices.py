"""English names of offices: asked for one, another is no answer."""

from __future__ import annotations

from bot.text.languages.language import offices

# A line an office, longer names before shorter ones that they begin with. What is mostly said of other things ("head",
# "chief", "general", "leader", "principal") is left out.
OFFICES = offices(
    """
    ambassador
    archbishop
    attorney general
    bishop
    cabinet secretary
    caliph
    chairman, chairmen, chairwoman, chairwomen, chairperson
    chancellor
    chief executive, ceo
    chief justice
    chief of staff, chiefs of staff
    coach
    colonel
    commander
    commissioner
    congressman, congressmen, congresswoman, congresswomen
    consul
    defense minister, defence minister, minister of defense, minister of defence
    deputy, deputies
    diplomat
    director
    duke
    duchess
    emperor
    empress
    envoy
    finance minister, minister of finance
    first lady, first ladies
    foreign minister, minister of foreign affairs, foreign secretary
    governor general
    governor
    home secretary
    judge
    king
    lieutenant
    mayor
    minister
    pope
    president
    prime minister, premier
    prince
    princess
    prosecutor
    queen
    regent
    secretary general
    secretary of defense, secretary of defence, defense secretary, defence secretary
    secretary of state
    secretary, secretaries
    senator
    sheriff
    spokesman, spokesmen, spokeswoman, spokeswomen, spokesperson
    sultan
    treasurer
    tsar, czar
    viceroy
    admiral
    """,
    ranks="(?:vice|deputy|assistant|associate|under)[ -]?",
    endings="e?s",
)
