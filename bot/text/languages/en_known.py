"""English: everyday words that stand in no other table, which a corpus that lacks them must not take for slips of the
keys ("moose" is no "mouse"). In their basic forms, of five letters or more: shorter ones are not corrected.
"""

from __future__ import annotations

KNOWN = """
    # animals
    beaver cheetah cobra ferret heron hyena jaguar llama moose ostrich panther peacock pelican piranha python raven
    salmon skunk sparrow stork trout weasel wombat
    # plants and food
    acorn almond apple apricot asparagus avocado bagel bamboo banana barley basil blueberry broccoli cabbage cactus
    caramel carrot cashew cauliflower celery cherry chestnut chili cinnamon clover cocoa coconut cranberry cucumber
    curry daisy donut fennel garlic ginger gravy hazel ketchup lemon lentil lettuce mango maple melon muffin mustard
    noodle nutmeg olive onion orange orchid oregano pancake papaya paprika parsley pasta pastry peach peanut pickle
    pineapple poppy potato pumpkin quiche radish raisin raspberry rhubarb sandwich sesame spinach strawberry sushi
    syrup thyme toast tomato tulip turnip vanilla vinegar walnut willow yeast yogurt
    # the house, clothes, tools
    apron blouse canvas chisel cloak collar cradle freezer glove hanger hinge hoodie lantern mixer mitten nylon
    pajamas pencil pliers razor ribbon sandal slipper staple string towel velvet wheel wrench zipper
    # the body
    elbow eyebrow gland knuckle shoulder skull thigh toenail
    # who somebody is
    acrobat dwarf nurse orphan sorcerer twins vampire violinist
    # places, nature, weather, colours
    alley avenue basin cavern coral emerald equator fjord granite gravel haven iceberg igloo indigo lagoon magnet
    marble nebula nickel pebble quarry quartz ridge sapphire savanna slope summer tornado tropic tundra turquoise
    violet yellow zenith
    # things to play, ride and listen to
    badminton checkers clarinet darts diving frisbee gallop galley gokart guitar gymnastics harmonica jersey lacrosse
    marbles minivan poker polka puppet quartet racket rafting rugby saddle sauna skate skating snooker softball sonata
    tango trampoline ukulele violin volleyball waltz wrestle wrestling yodel
    # time, numbers, measures
    april august february friday january monday october saturday sunday thursday tuesday wednesday century yesterday
    tomorrow celsius hectare kilogram kilometre litre meter metre minute quart second twelve
    # qualities
    active agile ample arrogant awkward brittle cautious celtic cheerful civic civil clumsy cosmic cubic curly dense
    diverse eager eloquent exotic fancy feeble fierce frail fresh ghastly gloomy graceful grand hairy hasty horrid
    ignorant jolly juicy lofty magnetic marine mellow merry moist nimble oblique obscure opaque peculiar prudent
    robust salty savage secular serene shiny sincere sleek sloppy smooth sober solemn spiral static subtle supreme
    sweet tense timid tribal tropical upper verbal vivid vocal vulgar witty worthy analytic aquatic aerobic cultural
    dynamic geographic graphic historic horizontal industrial lateral lunar metallic optical physical qualitative
    quantitative rational spatial statistical surgical tactical technical universal visual
    # what people do
    adore awaken beckon bless blush boast decelerate deduct despise devour drift drown engrave erode exhale flatter
    flinch flourish frown giggle glance glide groan growl hesitate lament mumble nibble oppress overlay overlap plunge
    ponder pounce proclaim quiver recite rejoice resemble scorn scrape shriek shrug smirk sneeze soothe sprout stagger
    steer stroll stumble thrive tickle tumble twist utter vibrate wither wonder
    # things of the mind, of trade and of state
    biology blade botany
    candid manor mayan whatnot
    burden calculus canon crown culture deceit dignity doctrine dragon fable facet fantasy folly
    friction genre grace honor horror idiom illusion instinct irony karma logic luxury majesty mammal merit misery
    moment morale nuance oracle ordeal outcry paradox parish passion patience peril physics piety pleasure prophecy
    proponent prose proverb prowess relic romance satire scheme spark splendor squadron status stigma strife suicide
    theology tribute twilight utopia valor valour vanity verse virtue wreath
"""
