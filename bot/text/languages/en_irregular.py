"""English: verbs, nouns and adjectives whose forms no ending tells."""

from __future__ import annotations

IRREGULAR = """
    alumnus alumni
    analysis analyses
    appendix appendices
    arise arose arisen
    awake awoke awoken
    bacterium bacteria
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
    child children
    choose chose chosen
    cling clung
    come came
    creep crept
    crisis crises
    criterion criteria
    curriculum curricula
    datum data
    deal dealt
    diagnosis diagnoses
    die died dies dying
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
    foot feet
    forbid forbade forbidden
    forget forgot forgotten
    forgive forgave forgiven
    formula formulae
    freeze froze frozen
    fungus fungi
    get got gotten
    give gave given
    go goes went gone
    goose geese
    grind ground
    grow grew grown
    half halves
    hang hung
    hear heard
    hide hid hidden
    hold held
    hypothesis hypotheses
    index indices indexes
    keep kept
    kneel knelt
    knife knives
    know knew known
    lay laid
    lead led
    leaf leaves
    lean leant
    leap leapt
    learn learnt
    leave left
    lend lent
    lie lying lies
    life lives
    light lit
    loaf loaves
    lose lost
    make made
    man men
    matrix matrices
    mean meant
    medium media
    meet met
    misunderstand misunderstood
    mouse mice
    nucleus nuclei
    overcome overcame
    oversee oversaw overseen
    overtake overtook overtaken
    overthrow overthrew overthrown
    ox oxen
    pay paid
    phenomenon phenomena
    prove proven
    repay repaid
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
    shelf shelves
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
    spread spreading
    spring sprang sprung
    stand stood
    steal stole stolen
    stick stuck
    stimulus stimuli
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
    thesis theses
    thief thieves
    think thought
    throw threw thrown
    tie tying ties
    tooth teeth
    undergo underwent undergone
    understand understood
    undertake undertook undertaken
    undo undid undone
    vertex vertices
    wake woke woken
    wear wore worn
    weave wove woven
    weep wept
    wife wives
    win won
    wind wound
    withdraw withdrew withdrawn
    withhold withheld
    withstand withstood
    wolf wolves
    woman women
    write wrote written
    """
