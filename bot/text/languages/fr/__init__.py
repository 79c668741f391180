"""French: how it asks, dates, counts and gives reasons."""

from __future__ import annotations

from types import MappingProxyType

from bot.text.languages.defining import Defining
from bot.text.languages.fr.cohesion import COHESION
from bot.text.languages.fr.comparing import COMPARING
from bot.text.languages.fr.contrary import (
    ASKERS,
    CAME_ABOUT,
    CONTRASTS,
    DENIED,
    DENIES,
    FORBIDS,
    INTERROGATIVES,
    NEGATORS,
    NOW,
    OPINES,
    OPPOSITES,
    PAST,
    SINGLES_OUT,
    STANDS,
    TURNING,
)
from bot.text.languages.fr.doing import DOING
from bot.text.languages.fr.figures import FIGURES, FREE, MEASURES, MONTHS, NUMBERS, NUMERALS, REACHED
from bot.text.languages.fr.inflection import DERIVATIONS, INFLECTED
from bot.text.languages.fr.lists import LISTS
from bot.text.languages.fr.pages import PAGES
from bot.text.languages.fr.permitting import PERMITTING
from bot.text.languages.fr.views import VIEWS
from bot.text.languages.language import Language, fold, unaccented, words
from bot.text.languages.releases import Releases
from bot.text.languages.table import Table
from bot.text.patterns import lazily

_FEW = "une?|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|quelques|plusieurs"
_SPAN = "seconde|minute|(?:demi-)?heure|jour|nuit|matin|soir|semaine|mois|trimestre|an|année|décennie"
FR = Language(
    code="fr",
    articles=words("le la les l un une des"),
    stopwords=unaccented(
        """a afin ai ainsi alors après au aucun aucune auquel aura auraient aurait autre autres aux avaient avait
        avant avec avez avoir avons ayant c car ce cela celle celles celui cependant certains ces cet
        cette ceux chaque chez ci combien comme comment contre d dans de depuis des donc dont du elle
        elles en encore entre est et eu eut eux furent fut fût ici il ils j je jusqu jusque l la laquelle
        le lequel les lesquelles lesquels leur leurs lors lorsque lui m ma mais me mes moi moins mon même
        n ne ni nos notamment notre nous on ont ou où par parce pas pendant peu peut peuvent plus pour
        pourquoi puis qu quand que quel quelle quelles quelque quelques quels qui quoi quoique s sa sans
        se selon sera serait seront ses si soit sommes son sont sous suis sur t ta tant te tel telle tels
        tes toi ton tous tout toute toutes très tu un une vers voici voilà vos votre vous y à ça étaient
        était étant étiez été êtes être"""
    ),
    faint=words(
        """utiliser utilise utilisent faire fais fait font avoir ai marche fonctionne fonctionnent mettre donner
        dire dit passe passer trouve trouvent situe situent prendre prends prend aller falloir rester monter
        dois doit devons devez doivent devrais devrait devrions devriez devraient devoir peux pouvons pouvez
        veux veut voulons voulez veulent prenez prennent mettez mettent allez allons venez viennent faites"""
    ),
    form_words=unaccented(
        """appelle appellent appelait bonjour bonsoir connais dis dites donne explique faire fait liste merci nomme
        ok okay peux plaît pouvez salut sais savez savoir signifie slt stp svp type veut voudrais dire faut"""
    ),
    talk=words(
        """aimerais voudrais souhaite souhaiterais savoir dire donner indiquer expliquer quelqu quelqu'un
        vraiment aujourd hui exactement simplement beaucoup faut vais vas va vont passe passer pourrais
        pourriez pourrait peux fais maintenant alors prendre prends prend pris aller mettre mets met venir
        viens vient rester reste avoir fait faire chose choses truc trucs gens personne peu trop assez bien
        mal mieux toujours jamais déjà deja aussi donc sinon envie besoin possible normal normalement voir
        vois vu penser pense crois croire semble finalement justement juste genre pareil plutôt plutot mec
        frère salut question pr cb ts dois doit devons devez doivent devrais devrait devrions devriez
        devraient devoir pouvons pouvez voulons voulez veulent prenez prennent mettez mettent allez allons
        venez viennent faites font ferai ferait aille quoi bref merci svp stp voilà dites coucou
        bonsoir désolé désolée dsl galère relou chiant grave carrément apparemment éventuellement
        effectivement forcément encore tellement soucis souci demandais
        ouais oui nan non bah ben euh hein"""
    ),
    form_phrases=fold(
        r"^\W*nombre (?:total )?d(?:e\b|es\b|['’])|"
        r"\bquel(?:le)?s? (?:personnes?|gens|endroits?|lieux?|dates?)\b|\ble nombre (?:total )?d(?:e\b|es\b|['’])|"
        r"\b(?:la raison pour laquelle|la personne qui|l['’]endroit où|la date à laquelle)\b|"
        r"\b(?:combien|cb) de (?:temps|fois)\b|\b[àa] quelle heure\b|\b[àa] quelle (?:fr[ée]quence|r[ée]gularit[ée])\b|"
        r"\b[àa] partir d(?:e\b|['’])|\bau bout d(?:e\b|['’])|"
        r"\bquels? (?:type|genre|sorte)s? de\b|\b(?:en )?quel(?:le)?s? (?:jours?|dates?|année|mois)\b|\bliste des?\b|"
        r"\bquoi de neuf\b|\bqu['’]est-ce qui a changé\b|\bversion(?= v?\d)"
    ),
    meaning=fold(r"^\W*(?:que|qu['’]est-ce que) (?:signifie|veut dire) (?P<of>\S.{0,60}?)\W*$"),
    sourced=fold(
        r"^\W*(?:selon|d['’]apr[eè]s|dans)\s+(?:l['’]|(?:le|la|les|ce|cet|cette|ces|vos)\s+)(?:articles?|textes?|documentation|documents?|"
        r"sources?|faq|wiki|manuel|guide)\s*[,:]|\b(?:selon|d['’]apr[eè]s)\s+(?:l['’]|(?:le|la|les|ce|cet|cette|ces|vos)\s+)"
        r"(?:articles?|textes?|documentation|documents?|sources?|faq|wiki|manuel|guide)\W*$|"
        r"\bdans\s+(?:l['’]|(?:le|la|les|ce|cet|cette|ces|vos)\s+)(?:articles?|textes?|documentation|documents?|sources?)\W*$"
    ),
    leads=fold(
        r"[\s,;–—-]*\b(?:et |mais )?(?:(?:du coup |alors |maintenant )?je me (?:demande|demandais|suis demandé)|"
        r"(?:ça|cela) m['’]a fait (?:penser|me demander))\b[\s,:–—-]*(?:si\s+)?"
    ),
    tells=fold(
        r"\W*(?:(?:alors|bon|ok|et|mais|parce que|car|hier|aujourd['’]hui|tout à l['’]heure|tantôt|l['’]autre jour|ce "
        r"matin)\W+)*(?:je|j['’]\w+|nous|on|mon|ma|mes|notre|nos|quelqu['’]un|"
        r"un ami|une amie)\b"
    ),
    requests=fold(
        r"\W*(?:est[- ](?:il|ce)|c['’]est) (?:vrai|exact) qu(?:e\b|['’])|"
        r"\W*(?:(?:bonjour|salut|s['’]il (?:te|vous) pla[iî]t|stp|svp|(?:une |petite )*question)\W+)*"
        r"(?:(?:(?:est[- ]ce qu(?:e |['’]))?(?:(?:tu|vous|on|quelqu['’]un) )?(?:peux|peut|pouvez|pouvait|pourrais|"
        r"pourriez|"
        r"pourrait|saurais|sauriez)(?:[- ](?:tu|vous|on))?)\s+(?:(?:me |nous |m['’]|s['’]il (?:te|vous) pla[iî]t )*)"
        r"(?:dire|donner|montrer|lister|nommer|citer|expliquer|indiquer|préciser|renseigner sur|confirmer)(?!\w)|"
        r"(?:j['’](?:aimerais|aurais aimé|aurais voulu)|je (?:voudrais|veux|souhaite(?:rais)?|cherche à|"
        r"voulais))(?: bien)? "
        r"(?:savoir|connaître|connaitre|demander)|"
        r"(?:est[- ]ce qu(?:e |['’]))?(?:tu sais|vous savez|quelqu['’]un sait|sais[- ]tu|savez[- ]vous)(?= \w)|"
        r"donnez?|dis|dites|montrez?|listez?|nommez?|citez?|expliquez?|énumérez|énumère|décris|décrivez)"
        r"(?:(?<=\b(?:dire|donner|montrer|lister|nommer|citer|expliquer|indiquer|préciser|sur|confirmer|savoir|"
        r"connaître|"
        r"connaitre|demander|sais|savez|sait|tu|vous))(?=\s)|[- ](?:moi|nous)(?!\w)|(?=\s+(?:tous|toutes|tout|les|"
        r"la|le|chaque|une liste des?)(?!\w)|\s+l['’]))"
        r"(?:\s+(?:tous|toutes|tout|les|la|le|chaque|une liste des?|si|s['’]il (?:te|vous) pla[iî]t|"
        r"stp|svp)(?!\w))*(?:\s+l['’]|\s+s['’](?=ils?\b))?"
    ),
    spellings=Table("fr", "spellings"),
    # No French word begins with "j" and a consonant; nor are short forms ("json", "jdr") verbs of "je".
    clipped=(
        (
            lazily(r"(?<![\w'’.-])j(?=[bcdfghlmnpqrstv]\p{Ll}{0,9}[aeiouyéèê]\p{Ll}{0,9}(?:s|x|e|ai)(?![\w'’.-]))"),
            "je ",
        ),
        # "CB" is a card, too.
        (fold(r"(?<!\b(?:par|en|la|ma|une|avec|sans|payer) )\bcb(?= d(?:e?\b|['’])|\W*$| (?:ça|on|je)\b)"), "combien"),
        (fold(r"(?<![\w'’-])(?<!\bils? )(?=y a (?!t[ -]il))"), "il "),
        # A space in the place of an apostrophe: "c est", "j ai", "m inscrire".
        (lazily(r"(?<![\w'’-])([cdjlmnst]|qu) (?=[aeéèêiouyh]\p{Ll})"), r"\1'"),
        (lazily(r"(?<=\b[ld]['’])ag\b"), "assemblée générale"),
        # "Tel" is such, too.
        (fold(r"(?<=\b(?:le|du|ton|votre|son|leur|numéro de) )t[ée]l\b(?! que\b| quel)"), "téléphone"),
        # No date: "le 1er mai".
        (
            lazily(
                r"\b1er(?= (?!janv|févr?|mars\b|avr|mai\b|juin\b|juil|ao[uû]t|sept|oct|nov|d[ée]c|au\b|du\b)\p{Ll}{3})"
            ),
            "premier",
        ),
        (lazily(r"\b1[èe]re(?= \p{Ll}{3})"), "première"),
        # Letters by themselves are grades and vitamins, too.
        (
            lazily(
                r"(?<![\w'’-])c (?=(?:quoi|koi|qui|ki|où|ou|quand|kan|comment|combien|cb|pas|bon|ouvert|fermé|gratuit|"
                r"payant|possible|obligatoire|cher|à|le|la|les|un|une)\b)"
            ),
            "c'est ",
        ),
        (
            lazily(r"(?<![\w'’-])g (?=(?:pas|plus|un|une|mon|ma|mes|le|la|les|besoin|droit|envie|\p{Ll}{2,}[éu])\b)"),
            "j'ai ",
        ),
    ),
    types=(
        (
            "why",
            fold(r"\bpourquoi\b|\b(?:pour )?quelles? (?:\w+ ){0,2}(?:raisons?|causes?|motifs?)\b|\bà cause de quoi\b"),
        ),
        (
            "often",
            fold(
                r"\b(?:[àa]|avec) quelle (?:fr[ée]quence|r[ée]gularit[ée])\b|\btou(?:s|tes) les combien\b|"
                r"\bcombien de fois (?:par|chaque)\b"
            ),
        ),
        (
            "number",
            fold(
                r"^\W*nombre (?:total )?d(?:e\b|es\b|['’])|"
                r"\bcombien\b|\bcb de\b|"
                r"\bquel(?:le)?s? (?:est |était |sont )?(?:l[ea] |l['’])?(?:\w+ )?(?:pourcentage|"
                r"nombre|quantité|hauteur|âge|taille|longueur|distance|prix|montant|proportion|superficie|population|"
                r"capacité|durée|cotisation)\b"
            ),
        ),
        ("since", fold(r"\bdepuis quand\b")),
        (
            "called",
            fold(
                r"\bcomment (?:on (?:l[ea]s? )?)?(?:appell?|(?:sur|d[ée])?nomm|d[ée]sign)(?!er\b)\w+|"
                r"\bcomment [^?]{1,100}? \b(?:appel[ée]|(?:sur|d[ée])?nomm[ée]|d[ée]sign[ée])e?s?\b|"
                r"\bsous quels? (?:autre )?noms?\b|"
                r"\bquels? (?:autre )?(?:sur)?noms? (?:donne|porte|a|est donn|re[çc]oi)\w*|"
                r"\bquel est (?:le|l['’]|son) ?surnom\b"
            ),
        ),
        (
            "when",
            fold(
                # "Quand" stands for "si" in "je perds quoi quand je pars".
                r"^\W*(?:\w[\w'’-]*\s){0,2}quand\b(?! m[êe]me\b)|"
                r"\bquand\b(?! m[êe]me\b)(?!\s(?:je|tu|ils?|elles?|on|nous|vous)\b|\sj['’])|"
                r"\b(?:depuis|de|[àa]) quand\b|"
                r"\bquel(?:le)?s? (?:est |était )?(?:l[ea] |l['’])?(?:\w+ )?(?:années?|an|date|jours?|"
                r"mois|siècle|décennie|heures?|époque|moment)\b"
            ),
        ),
        (
            "where",
            fold(
                r"\boù\b|^\W*ou (?:est|sont|se|peut|puis|a|dois|doit)\b|\bquel(?:le)?s? (?:\w+ )?(?:pays|villes?|"
                r"états?|lieux?|endroits?|régions?|rues?|bâtiment|salles?|village|continent)\b"
            ),
        ),
        (
            "who",
            fold(
                r"(?:^\W*|\b(?:à|de|par|avec|pour|chez|c['’]est|est-ce) )qui\b|\bqui (?:est|était|sont|a)\b|"
                r"\bquel(?:le)?s? (?:\w+ )?(?:personnes?|président|présidente|ministre|auteure?|roi|reine|directeur|"
                r"directrice|scientifique)\b"
            ),
        ),
        (
            "limit",
            fold(
                r"\b(?:max|maximum|maximale?s?|min|minimum|minimale?s?|limites?)\b|"
                r"\bvaleur par défaut\b|\bquelle (?:\w+ )?version\b"
            ),
        ),
    ),
    what_is=fold(
        r"^\W*(?:qu['’]est[- ]ce (?:que|qu['’])\s?(?:c['’]est\s(?:que\s|qu['’]))?|c['’ ]?(?:est )?quoi\s|"
        r"que signifie\s|qu['’]appelle-t-on\s)(?:une?\s|l[ea]s?\s|l['’]|des?\s)?[^\s?]+(?:\s[^\s?]+)?\s*\??\s*$"
    ),
    how_to=fold(
        r"\bcomment (?:(?:puis-je|peut-on|pouvons-nous|dois-je|doit-on|je (?:peux|dois|fais pour)|"
        r"on (?:peut|doit|fait pour)|"
        r"faire pour|faut-il) )?(?:(?:me|se|le|la|les|on|je) )?(?P<does>\p{L}{3,}(?:er|ir|re|e|ons|ez))\b"
    ),
    purposes=fold(
        r"(?:(?:pour|afin de) (?P<for>(?:\p{L}['’])?\p{L}+(?:er|ir|re)\b[^,:;.?!]{0,100})|"
        r"si (?:tu|vous) (?:veux|voulez|souhaite[sz]|désire[sz]) (?P<for>[^,:;.?!]{3,100}))"
    ),
    how=fold(r"\bcomment (?!\p{L}+-)|\b[ée]tapes pour\b"),
    definition=fold(
        r"^\W*(?:(?:qui|où|quand)\s(?:est|sont|était|étaient|fut)|c['’ ]?(?:est )?(?:quoi|qui)|qu['’]est[- ]ce (?:que|"
        r"qu['’])(?:\s?c['’]est que)?)\s*\S+(?:\s+\S+){0,3}\s*$"
    ),
    dependent_word=fold(
        r"\b(?:il|elle|ils|elles|lui|leur|leurs|eux|celui-ci|celle-ci|celui|celle|ceux|celles|cela|ça|ceci|cet|"
        r"cette|ces|là-bas|son|sa|ses)\b(?!-ci|-là)(?<!(?:-t)?-(?:il|elle|ils|elles))"
    ),
    dependent_start=fold(r"^\W*(?:et|mais|donc|ou bien|aussi|alors|qu['’]en est-il|et pour)\b"),
    kinds=words("catégories classes façons formes genres groupes manières niveaux sortes types"),
    number_words=words(
        """deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize vingt trente quarante
        cinquante soixante cent cents mille million millions milliard milliards dizaine douzaine quinzaine vingtaine
        trentaine centaine centaines milliers moitié tiers quart double triple"""
    ),
    dated=fold(
        r"\b(?:1\d{3}|20\d{2})\b|\b[ivx]+e siècle\b|\b(?:janvier|février|mars|avril|mai|juin|juillet|août|septembre|"
        r"octobre|novembre|décembre|lundis?|mardis?|mercredis?|jeudis?|vendredis?|samedis?|dimanches?)\b|"
        r"\b\d{1,2}\s?h(?:\d{2})?\b|\bmidi\b"
    ),
    relative=fold(
        rf"\b(?:\d+|{_FEW}) (?:{_SPAN})s? (?:après|avant|plus tard|plus tôt|auparavant)\b|"
        rf"\bil y a (?:\d+|{_FEW}) (?:{_SPAN})|\b(?:hier|demain)\b|\ble lendemain\b|\bla veille\b|"
        r"\b(?:l['’]année|le mois|le jour|la semaine|la nuit) (?:suivante?|précédente?)\b"
    ),
    recurring=fold(
        rf"\b(?:chaque|tous les|toutes les)(?: [\w-]+)? (?:{_SPAN}|lundi|mardi|mercredi|jeudi|vendredi|samedi|"
        r"dimanche)s?\b|\b(?:(?:quotidien|annuel|mensuel|trimestriel)(?:ne|le)?(?:ment|s)?|hebdomadaire(?:ment|s)?|"
        r"régulièrement|rarement|fréquemment|souvent|de temps en temps)\b|"
        rf"\bpar (?:{_SPAN})\b|\bfois l['’]an\b|\bune? (?:{_SPAN}) sur (?:deux|trois|quatre)\b"
    ),
    repeated=fold(rf"\b(?:\d+|{_FEW}) fois\b"),
    releases=Releases(
        out=fold(r"\b(?:sorti[es]*|sortie|publi[ée]\w*|paru\w*)\b"),
        changed=fold(r"\b(?:chang[ée]\w*|changements?|nouveau|nouveautés?|ajouté\w*|supprimé\w*)\b"),
        which=fold(r"\bquelles? (?:est (?:la|votre) )?(?:\w+ )?version\b"),
    ),
    called=fold(
        r"\b(?:(?:sur|d[ée])?nomm(?:[ée]e?s?|e|ent|ait|aient|a)|appel(?:[ée]e?s?|le|lent|ait|aient|a)|"
        r"baptis(?:[ée]e?s?|e|a)|connue?s?(?: \w+)? (?:sous le (?:sur)?nom d[e'’]|comme)|"
        r"(?:sous le|port\w+ le|re[çc]\w+ le) (?:sur)?nom d[e'’])\W*(?:(?:le|la|les|l|un|une)\W+)?(?P<name>\w+)"
    ),
    causal=fold(
        r"\b(?:parce qu['’e]|car|à cause d|en raison d|grâce à|puisqu['’e]|étant donné|afin d|afin qu|pour que|"
        r"c['’]est pourquoi|la raison|faute de|par conséquent|suite à|pour éviter)"
    ),
    placed=fold(
        r"\b(?:trouven?t?|situé\w*|installé\w*|derrière|devant|au sous-sol|à côté|près d|rangé\w*|a lieu|ont lieu|"
        r"auront lieu|aura lieu|se tien(?:t|nent)|se tiendra)\b"
    ),
    aside=fold(
        r"^\W*(?:(?:nouveau|modifié|ajouté|obsolète|déprécié|supprimé) (?:dans|depuis|en) (?:la )?version\b|"
        r"(?:voir|voyez|consultez|se (?:reporter|référer) à|reportez-vous)\b|"
        r"pour (?:plus|davantage) (?:de |d['’])(?:informations?|détails|précisions)\b|plus d['’]informations?\b)"
    ),
    pronoun_start=fold(
        r"^[\"'“”‘’«(\[\s]*(?:il|elle|ils|elles|celui-ci|celle-ci|ceux-ci|celles-ci|ce|cet|cette|ces|cela|ceci|ça|"
        r"c['’]|son|sa|ses|leurs?|tous deux|toutes deux)\b"
    ),
    copulas=words("est sont était étaient fut furent désigne signifie"),
    # Books, which the stemmer makes one with what is delivered.
    stems=MappingProxyType({"livre": "livre", "livres": "livre"}),
    derives=True,
    # The stemmer leaves a plural's ending behind these: "vélos, amis", "jeux".
    inflected=INFLECTED,
    derivations=DERIVATIONS,
    abbreviations=lazily(
        r"(?:^|[\s('’«])(?:M|MM|Me|Mgr|Mme|Mmes|Mlle|Dr|Pr|St|Ste|av|apr|env|éd|ex|fig|hab|réf|tél|vol|chap|art|p|"
        r"pp|cf|bd|boul|pl|n°|no|J\.-C(?=\.$)|c\.-à-d|p\.\s?ex|janv|févr|juil|sept|oct|nov|déc)\.$"
    ),
    apart=words("a à de en par sur sans au du la le les un une pour"),
    numbers=NUMBERS,
    numerals=NUMERALS,
    months=MONTHS,
    short=Table("fr", "short"),
    related=Table("fr", "related"),
    phrases=Table("fr", "phrases"),
    irregular=Table("fr", "irregular"),
    infinitives=fold(r"[ei]r$"),
    measures=MEASURES,
    reached=REACHED,
    free=FREE,
    counts=fold(r"\bcombien\b(?! de temps)(?P<things> (?:de\b|d['’]))?"),
    amounts=words(
        """plusieurs deux aucun aucune seul seule moitié demi demie zéro double triple centaines dizaines douzaines
        milliers millions quelques peu paire"""
    ),
    askers=ASKERS,
    contrasts=CONTRASTS,
    denied=DENIED,
    opines=OPINES,
    now=NOW,
    came_about=CAME_ABOUT,
    stands=STANDS,
    past=PAST,
    denies=DENIES,
    interrogatives=INTERROGATIVES,
    forbids=FORBIDS,
    negators=NEGATORS,
    opposites=OPPOSITES,
    closing=fold(
        r"\b(?:quand|quelle heure)\b.{0,100}\b(?P<verb>ferme(?:nt|z)?)\b|"
        r"\b(?P<verb>ferme(?:nt|z)?)\b.{0,100}\b(?:quand|quelle heure)\b"
    ),
    singles_out=SINGLES_OUT,
    turning=TURNING,
    joins=fold(
        r"(?:\s?[,;:–—-]{1,3})?\s(?:et|&|\+)(?:\s(?:aussi|puis|ensuite))?,?\s|\s?[,;–—-]{1,3}\s?(?:aussi|sinon)\s"
    ),
    asks=fold(
        r"(?:(?:à|de|en|pour|par|avec|depuis|dans)\s+)?(?:qui|quand|où|comment|pourquoi|combien|"
        r"quel(?:le)?s?)\s+(?!que\b)[\w'’-]+"
        r"|qu['’](?:est|y)\b|que\s+(?:fait|font|faut|veut|signifie|se passe|contient|dit|peut|puis|dois|faire)\b"
        r"|est[- ]ce qu|ou\s+(?:est|sont|se|puis|peut)\b|c['’]est (?:quoi|qui|où|quand|combien)\b|combien\b"
        r"|(?:puis-je|peut-on|dois-je|doit-on|faut-il|y a-t-il|est-il|est-elle|sont-ils|a-t-il|a-t-on|ai-je)\b"
        r"|(?:peut[- ]on|je peux|on peut)\b"
    ),
    idle=fold(
        r"(?:ou\b(?! (?:est|sont|se|puis|peut)\b).*|(?:quelqu['’]un|qui) (?:sait|peut|pourrait)\b.{0,40}|(?:pouvez|"
        r"peux|peut)[- ](?:vous|tu) (?:m['’])?aider.{0,20}|"
        r"(?:est-ce|c['’]est) (?:que c['’]est )?(?:correct|normal|vrai|possible|bon)|que (?:dois|"
        r"puis)-je faire.{0,10})\W*"
    ),
    encloses=fold(r"\bentre\b(?!.*\bet\b)"),
    exists=fold(r"\b(?:y\s+a[\s-]t[\s-]il|il\s+y\s+a|ya[\s-]t[\s-]il)\b"),
    known_before=fold(r"\b(?:autres?|plus)\b"),
    faq="foire aux questions|questions fréquentes",
    doing=DOING,
    defining=Defining(copulas=r"est|sont|était|signifi\w+", naming="appelée?s?", appositions="une?|ou"),
    permitting=PERMITTING,
    pages=PAGES,
    cohesion=COHESION,
    comparing=COMPARING,
    lists=LISTS,
    views=VIEWS,
    figures=FIGURES,
)
