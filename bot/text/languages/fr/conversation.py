"""French: how a conversation goes on."""

from __future__ import annotations

from bot.text.languages.conversation import EVERYWHERE, Phrases, days, phrases, times
from bot.text.languages.language import fold, words

_DOUBTS = r"(?:bon|mauvais)(?:ne|e)? (?:canal|endroit|salon|forum|section)|demand\w+|pos(?:er|ée?)|b[êe]te|sait"
"""What tells of a doubt that it is about whether or where to ask."""

FR = Phrases(
    code="fr",
    chat=EVERYWHERE
    | words(
        """merci bonjour bonsoir salut coucou au-revoir revoir bye tchao oui ouais non nan daccord génial genial parfait
        nickel bien bon cool top mdr ptdr ah oh bah ben désolé desole pardon compris excellent chouette voilà voila
        exact résolu resolu bravo mrc bjr bsr slt dsl stp svp"""
    ),
    chat_filler=words(
        """tous toutes frère mec beaucoup bcp à a au toi vous tu pour l la le les ton votre aide réponse ça ca m t
        c est mille infiniment tout
        d accord va très tres c'est et de rien aidé aide aider marche marché fonctionne bot monde bonne journée soirée
        nuit super j ai je vois avance"""
    ),
    small_talk=fold(
        r"(?:(?:et )?(?:comment )?(?:ça|ca) va(?: bien)?|comment (?:vas[- ]tu|allez[- ]vous|tu vas|vous allez|va)|"
        r"(?:et )?(?:qui (?:es[- ]tu|êtes[- ]vous|tu es)|(?:tu es|t['’]es) qui)|"
        r"quoi de neuf|tu vas bien|vous allez bien|bonne (?:journée|soirée|nuit)|enchantée?)"
        r"(?: (?:à tous|tous|tout le monde|les gens|les amis|le bot|toi|aujourd['’]hui))*"
    ),
    of_bot=fold(
        r"(?:(?:(?:est-ce que )?tu peux|peux[- ]tu|pouvez[- ]vous) m['’]aider|(?:j['’]ai )?besoin d['’]aide|aide(?:[- "
        r"]moi)?|(?:que|qu['’]est-ce que) (?:tu )?(?:peux|sais)[- ]?(?:tu )?faire|tu (?:fais|sers à) quoi|(?:qui|"
        r"qu['’]?)\s?(?:es[- ]tu|êtes[- ]vous)|(?:tu es|t['’]es) qui|(?:es[- ]tu|tu es|t['’]es) (?:un |une )?(?:bot|"
        r"humain|ia|robot|vrai|personne|machine)|qui t['’]a (?:fait|créé|programmé)|comment (?:tu marches|tu "
        r"fonctionnes|fonctionnes[- ]tu|(?:ça|le bot) (?:marche|fonctionne))|comment (?:t['’]utiliser|utiliser (?:le|"
        r"ce) bot)|comment (?:tu t['’]appelles|t['’]appelles[- ]tu)|tu t['’]appelles comment|commandes)(?: stp| svp)?"
    ),
    polite=(
        r"(?:bonjour|bonsoir|salut|slt|bjr|bsr|coucou)(?: (?:tout|tt) le monde| (?:à )?(?:tou[st]|toutes)| les gens)?|"
        r"(?:d[ée]sol[ée]e?|dsl|pardon|excuse[sz]?[- ]moi)(?: (?:de|si je) (?:te |vous )?d[ée]range(?:r)?)?|"
        r"(?:juste )?une question|"
        r"merci(?: beaucoup| bien)?|ok|okay|d['’]accord|super|génial|parfait|bien|bon|bonjour|salut|coucou|ah|oh|mdr|"
        r"oui|ouais|exact|compris|je vois|ça marche|laisse tomber|peu importe|tant pis|"
        r"(?:une )?(?:petite )?question(?: rapide| bête)?"
    ),
    excuses=phrases(
        r"""
        bonsoir(?: (?:à )?tous)?
        au fait
        à propos
        d['’]ailleurs
        (?:une |la )?(?:nouvelle|prochaine) question
        (?:d[ée]sol[ée]e?|pardon|excusez-moi) si ...
        (?:je ne |je )?(?:suis pas s[uû]re?|sais pas) (?:si|où) <doubt>
        (?:je suis )?nouve(?:au|lle) (?:ici|dans le coin)
        (?:par |simple )?curiosit[ée]
        (?:je demande )?pour un ami
        (?:une |la )?(?:derni[eè]re|autre) (?:question|chose)
        (?:ah |oh )?(?:vraiment|c['’]est vrai)
        je (?:ne )?(?:le )?savais pas
        je vois
        compris
        ça marche
        (?:tr[eè]s )?int[ée]ressant
        c['’]est (?:cool|triste|int[ée]ressant|bien|bon)
        bon à savoir
        (?:à )?l['’]aide(?: svp| stp)?
        attends?
        """,
        _DOUBTS,
    ),
    turning=(
        r"(?:ça n['’]a )?rien à voir(?:,? mais)?|(?:un )?(?:autre|nouveau) sujet|chang(?:ement|eons) de sujet|hors[- "
        r"]sujet"
        r"(?:,? mais)?"
    ),
    greetings="bonjour|bonsoir|salut|coucou|merci",
    agreed="oui|merci",
    parting=(
        r"exactement|au juste|"
        r"(?:merci|mrc)(?: (?:beaucoup|bcp|bien|d['’]avance|à tous|pour (?:votre|ton|vos) (?:aide|réponses?)))*|stp|"
        r"svp|s['’]il (?:te|vous) pla[iî]t|cordialement|bonne (?:journée|soirée)"
    ),
    laughter="mdr|ptdr",
    opener=fold(
        r"(?:(?:(?:et|mais|ou|alors)\s+)?(?:qu['’]en est[- ]il (?:de|du|des|pour)|qu['’]est[- ]ce qu['’]il en est "
        r"(?:de|du|"
        r"des)|quid (?:de|du|des)?|(?:pareil|idem|(?:la )?même (?:question|chose))"
        r"(?:,? mais)? (?:pour|avec|sur))|"
        r"(?:non\b[\s,]*)?je (?:voulais dire|veux dire|parl(?:ais|e) (?:de|du|des)|pensais (?:à|au|aux))|non\s*,|"
        r"et|mais|ou|alors|aussi|sinon)(?!\w)[\s,:]*"
    ),
    closer=fold(r"(?r)(?:[\s,]+(?:aussi|alors|du coup|sinon))+$"),
    beside=fold(r"\s*(?:,?\s*(?:et|ou)\s+|[,&/]\s*)"),
    bare=fold(
        r"(?:(?:et|mais|ou|alors)\s+)?"
        r"(pourquoi pas|(?:avec|de|contre|sur|en|à) quoi|pourquoi|depuis quand|jusqu['’]à quand|c['’]est quand|quand|"
        r"d['’]o[uù]|o[uù]|(?:(?:à|a|de|"
        r"avec|par|"
        r"pour) )?qui|(?:(?:après|au bout de|pendant|depuis|pour|en|dans) )?combien de temps|(?:ça|cela) dure "
        r"combien(?: de temps)?|(?:de )?combien|comment|"
        r"(?:à|[àa] partir de|de|jusqu['’][àa]) quelle heure|"
        r"(?:c['’](?:est|était) )?(?:en |à )?quel(?:le)?s? (?:année|date|jours?|mois|"
        r"endroit|pays)|pour quoi faire|c['’]est qui|c['’]est où|c['’]est combien)"
        r"(?:\s+(?:ça|cela|donc|exactement|au juste|est[- ]ce))?"
    ),
    movable=words("pourquoi quand où ou comment"),
    swap=fold(r"^(pourquoi|quand|o[uù]|comment)\s+(?=\p{L})"),
    yes_no=fold(
        r"(?:est[- ]ce que?|est|sont|était|a|ont|avait|peut|peuvent|peut[- ]on|puis[- ]je|doit|faut[- ]il|y a[- "
        r"]t[- ]il)\b"
    ),
    more=fold(
        r"(?:(?:et|ok|oui|non|pas (?:celle|celui)[- ]là|s['’]il (?:te|vous) pla[iî]t|stp|svp)[\s,]+)*(?:"
        r"(?:(?:dis m['’]en|dites[- ]m['’]en|dis|dites|donne|donnez|montre|montrez|raconte|racontez)(?:[- ](?:moi|"
        r"nous))? |j['’]en veux |en |"
        r"encore )?"
        r"(?:plus|davantage)(?: (?:sur|de|d['’]) ?(?:ça|cela|infos?|informations?|détails?|exemples?|raisons?|"
        r"citations?|"
        r"résultats?))*(?: stp| svp| s['’]il (?:te|vous) pla[iî]t)?"
        r"|(?:il y a |tu as |vous avez )?(?:autre chose|quelque chose d['’]autre|encore quelque chose)"
        r"|(?:quoi|qui|où|comment) (?:d['’]autre|encore)(?: (?:à ce sujet|là[- ]dessus|sur (?:ça|cela)))?|encore(?: "
        r"une?)?|"
        r"(?:d['’]|l['’]|une? |les )?autres?(?: (?:raisons?|"
        r"exemples?|citations?|"
        r"résultats?))?|(?:une? |les |la |le )?(?:autres?|suivante?s?)|continuez?|la suite|suite|vas[- ]y|"
        r"c['’]est tout|et)"
    ),
    more_of_document=fold(
        r"(?:(?:qu['’]y a[- ]t[- ]il|y a[- ]t[- ]il|que dit|quoi) )?(?:d['’]autres? |autre chose |encore |plus "
        r")+(?:choses? |"
        r"points? |faits? )?(?:intéressante?s? |importante?s? )?(?:dit |dans |de |sur )+(?:cet?|cette|l['’]|la |le )\s?"
        r"(?:article|page|texte|document|source)"
    ),
    short=fold(
        r"(?:(?:et|ok|stp|svp|tu|vous|peux|pouvez|dis|le|fais|un|une|en|me)\s+)*"
        r"(?:bref|(?:en )?r[ée]sum[ée](?:r|z)?|en (?:une phrase|un mot|quelques mots)|une phrase|un mot|plus court|"
        r"bri[èe]vement|tl;?dr)(?:\s+(?:stp|svp|s['’]il (?:te|vous) pla[iî]t))?"
    ),
    source=fold(
        r"(?:et )?(?:qui (?:est[- ]ce qui )?(?:a |l['’]a )?(?:dit|dis|écrit|affirme|affirmé|prétend|déclaré|"
        r"raconte)(?: (?:ça|cela|ceci))?|selon qui|d['’]après qui|c['’]est de qui|de qui (?:est|vient) (?:ça|cela)|"
        r"(?:quelle est )?(?:la |les |ta |tes |vos |votre )?sources?(?: de (?:ça|cela))?|(?:qui est )?l['’]auteur(?: "
        r"de (?:ça|cela))?|d['’]o[uù] (?:vient|sort|tiens[- ]tu|tenez[- ]vous) (?:ça|cela)|(?:où|ou) (?:est[- ]ce "
        r")?(?:que )?(?:c['’]est )?écrit(?: (?:ça|cela))?|c['’]est (?:écrit|dit) (?:où|ou)|qui le dit|où (?:puis[- "
        r"]je|je peux) (?:le )?lire(?: (?:ça|cela))?|(?:(?:tu as|t['’]as|as[- ]tu|il y a|y a|vous avez|avez[- ]vous) "
        r")?(?:une? |des |le |la |les )?(?:sources?(?: (?:pour|de) (?:ça|cela))?|(?:lien|preuve|référence)s? (?:pour|"
        r"de) (?:ça|cela))|(?:(?:ça|cela) vient (?:de )?|c['’]est )?(?:(?:sur|dans|de|à) )?quel(?:le)? "
        r"(?:(?:page|article|document|fichier|texte)|(?:page|document|article|fichier|texte) "
        r"(?:dit (?:ça|cela)|c['’]est(?: écrit)?|(?:vient|est) (?:ça|cela))))"
    ),
    said_by=fold(r"\b(?:qui|auteure?)\b"),
    again=fold(
        r"(?:(?:tu peux|peux[- ]tu|pouvez[- ]vous) )?(?:r[ée]p[èée]te[rz]?(?:[- ]le|[- ]moi)?(?: (?:ça|cela|stp|svp))?|"
        r"(?:redis|dis)(?:[- ](?:le|moi))*(?: (?:ça|cela))?(?: encore| à nouveau)|encore une fois|à nouveau|"
        r"redis[- ]le|tu as dit quoi|qu['’]as[- ]tu dit)"
    ),
    unclear=fold(
        r"(?:(?:mais|et|ah|oh)\s+)*(?:(?:(?:tu es|t['’]es|es[- ]tu|vous êtes|êtes[- ]vous) )?(?:vraiment )?s[ûu]re?"
        r"(?: de (?:ça|cela))?|(?:est[- ]ce (?:que c['’]est )?|c['’]est )(?:vraiment |bien )?(?:vrai|sûr|exact|"
        r"correct)|"
        r"faux|(?:non[\s,]+)?(?:c['’]est (?:faux|pas (?:vrai|exact|juste|correct))|ce n['’]est pas (?:vrai|exact|juste|"
        r"correct))|je (?:ne )?(?:te |vous )?crois pas|vraiment|"
        r"sérieux|sérieusement|(?:(?:tu peux|peux[- ]tu|pouvez[- ]vous) )?(?:m['’]|l['’]|me "
        r"l['’])?expliqu(?:e|er|ez)"
        r"(?:[- ](?:moi|le|ça|cela|mieux|stp|svp))*|(?:ça|cela) (?:veut dire|signifie) quoi|que (?:veut dire|signifie) "
        r"(?:ça|cela)|qu['’]est[- ]ce que (?:ça|cela|tu) (?:veut|veux|signifie)(?: dire)?|comment ça|"
        r"je (?:ne )?comprends pas)"
    ),
    denied=fold(
        r"(?:(?:non|pardon|je (?:voulais|veux) dire)\b[\s,]*)*pas (?P<no>[^,]{1,40}?)(?:\s*,\s*(?:mais )?|"
        r"\s+mais )(?:plutôt )?(?P<new>.{1,60})|"
        r"(?:(?:non\b[\s,]*)?je (?:voulais|veux) dire (?P<new>.{1,60}?)[\s,]+|(?P<new>.{1,60}?)\s*,\s*)"
        r"(?:et )?(?:non )?pas (?P<no>[^,]{1,40})"
    ),
    ordinals=(
        r"premi(?:er|ère|ere)|1(?:er|re|"
        r"ère)", r"deuxi[èe]me|seconde?|2(?:e|ème|eme|nde?)", r"troisi[èe]me|3(?:e|ème|eme)",
        r"quatri[èe]me|4(?:e|ème|eme)", r"cinqui[èe]me|5(?:e|ème|eme)", r"sixi[èe]me|6e", r"septi[èe]me|7e",
        r"huiti[èe]me|8e", r"neuvi[èe]me|9e", r"dixi[èe]me|10e",
    ),
    last=r"derni(?:er|ère|ere)",
    one=r"(?:citation|point|résultat|resultat|réponse|reponse|passage|partie|source|numéro|numero|n[°.]|option)",
    about=(
        r"(?:(?:et|ok|non|(?:reviens|revenons|retour) (?:à|au)|r[ée]p[èe]te|qu['’]en est[- ]il (?:de|du)|je veux|je "
        r"veux dire|montre(?:z)?(?:[- ]moi)?|"
        r"explique(?:z)?(?:[- ]moi)?|"
        r"ouvre|donne(?:z)?(?:[- ]moi)?|voir|(?:dis[- ]m['’]en |en )?plus (?:sur|de|du|à propos de)|d[ée]tails? "
        r"(?:sur|de|"
        r"du)|sur|(?:c['’]est quoi|qui est|qu['’]est[- ]ce que)|continue avec)\s+)*"
    ),
    please="stp|svp",
    beyond=fold(r"\b(?:plus|d[ée]tails?|explique(?:z)?)\b"),
    articles=words("le la les l un une des du"),
    prepositions=words(
        "en dans à au aux de du des avec pour par sur contre depuis avant après pendant entre chez vers sous sans dès"
    ),
    asking=fold(
        r"(?:(?:à|a|de|en|avec|pour|par|depuis) )?(?:qui|que|quoi|quel(?:le)?s?|pourquoi|quand|o[uù]|comment|"
        r"combien)\b|"
        r"qu['’]|c['’]est (?:quoi|qui|quand|où|ou)\b"
    ),
    pointing=words("ça cela ceci ce c il elle ils elles celui celle y en là alors avant après ensuite puis"),
    idle=words(
        """signifie signifier veut dire passé passe arrivé arrive dit exactement vrai était ete été est quoi appelle
        fait faisait"""
    ),
    days=days(r"(?:lun|mar|mercre|jeu|vendre|same)dis?|dimanches?|week-?ends?"),
    times=times("janvier|février|fevrier|mars|avril|mai|juin|juillet|août|aout|septembre|octobre|novembre|décembre|decembre"),
    year="en {}",
    contracted={"du": "de", "des": "de", "d": "de", "au": "à", "aux": "à"},
    attributed=fold(
        r"\b(?:dit|disait|écrit|a écrit|déclar[éea]|annonc[éea]|affirm[éea]|selon|d['’]après|expliqu[éea]|raconte|"
        r"averti|"
        r"répondu|promis|indiqu[éea]|rapporte)(?!\w)"
    ),
    more_word="plus",
    colon=" : ",
    told_more="plus sur : {}",
    told_after="{} (après « {} »)",
    told_quote="à propos de la citation [{n}] : « {text} »",
    told_quotes="à propos des citations ci-dessus",
    asked="{} ?",
    places=words(
        """allemagne angleterre argentine algérie algerie australie autriche belgique bolivie brésil bresil
        bulgarie canada
        chili chine colombie corée croatie cuba danemark égypte egypte équateur espagne estonie europe finlande france
        grèce grece hongrie inde indonésie irak iran irlande islande israël israel italie japon jordanie kenya lettonie
        liban libye lituanie luxembourg maroc mexique nigéria norvège norvege pakistan pérou perou philippines pologne
        portugal roumanie russie sénégal senegal serbie slovaquie slovénie suède suede suisse syrie taïwan tchéquie
        thaïlande tunisie turquie ukraine uruguay venezuela viêtnam vietnam afrique asie amérique ue otan"""
    )
    | frozenset(
        {"états-unis", "etats-unis", "états unis", "etats unis", "royaume-uni", "royaume uni", "union européenne",
         "pays-bas", "pays bas", "corée du nord", "corée du sud", "nouvelle-zélande", "arabie saoudite",
         "nations unies"}
    ),
)  # fmt: skip
