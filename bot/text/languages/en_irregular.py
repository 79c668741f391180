"""English: verbs, nouns and adjectives whose forms no ending tells."""

from __future__ import annotations

from bot.text.languages.language import rows

IRREGULAR = rows(
    """
    arise arose arisen
    awake awoke awoken
    bear bore borne
    beat beaten
    become became
    begin began begun beginning
    bend bent
    bet betting
    bind bound
    bite bit bitten
    bleed bled
    blow blew blown
    break broke broken
    breed bred
    bring brought
    build built
    burn burnt
    buy bought
    catch caught
    choose chose chosen
    cling clung
    come came
    creep crept
    deal dealt
    dig dug
    draw drew drawn
    dream dreamt
    drink drank drunk
    drive drove driven
    dwell dwelt
    eat ate eaten
    fall fell fallen
    feed fed
    feel felt
    fight fought
    find found
    flee fled
    fly flew flown flies
    forbid forbade forbidden
    forget forgot forgotten
    forgive forgave forgiven
    freeze froze frozen
    give gave given
    grind ground
    grow grew grown
    hang hung
    hear heard
    hide hid hidden
    hold held
    keep kept
    kneel knelt
    know knew known
    lay laid
    lead led
    lean leant
    leap leapt
    learn learnt
    leave left
    lend lent
    light lit
    lose lost
    make made
    mean meant
    meet met
    overcome overcame
    overthrow overthrew overthrown
    oversee oversaw overseen
    overtake overtook overtaken
    pay paid
    prove proven
    ride rode ridden
    ring rang rung
    rise rose risen
    run ran
    say said
    see saw seen
    seek sought
    sell sold
    send sent
    shake shook shaken
    shine shone
    shoot shot
    show shown
    shrink shrank shrunk
    sing sang sung
    sink sank sunk
    sit sat
    sleep slept
    slide slid
    smell smelt
    speak spoke spoken
    speed sped
    spell spelt
    spend spent
    spill spilt
    spin spun
    split splitting
    spoil spoilt
    spring sprang sprung
    stand stood
    steal stole stolen
    stick stuck
    sting stung
    stride strode
    strike struck stricken
    strive strove striven
    swear swore sworn
    sweep swept
    swell swollen
    swim swam swum
    swing swung
    take took taken
    teach taught
    tear tore torn
    tell told
    think thought
    throw threw thrown
    undergo underwent undergone
    understand understood
    undertake undertook undertaken
    wake woke woken
    wear wore worn
    weave wove woven
    weep wept
    win won
    wind wound
    withdraw withdrew withdrawn
    withhold withheld
    withstand withstood
    write wrote written
    bacterium bacteria
    child children
    crisis crises
    criterion criteria
    curriculum curricula
    datum data
    foot feet
    formula formulae
    goose geese
    hypothesis hypotheses
    index indices indexes
    knife knives
    leaf leaves
    life lives
    loaf loaves
    man men
    matrix matrices
    medium media
    mouse mice
    nucleus nuclei
    ox oxen
    phenomenon phenomena
    shelf shelves
    thesis theses
    thief thieves
    tooth teeth
    vertex vertices
    wife wives
    wolf wolves
    woman women
    die died dies dying
    lie lying lies
    tie tying ties
    """
)
