"""French words that turn a statement round."""

from __future__ import annotations

from bot.text.languages.language import couples, fold

# Left out as one of the two says other things as well: "est" (is), "droit" (law), "plus" (no longer), "fin" (fine).
OPPOSITES = couples(
    """
    accepter refuser, accepter rejeter, acheter vendre, achat vente, actif passif, admettre nier, aîné cadet, ajouter
    enlever, ajouter supprimer, allié ennemi, allumer éteindre, ami ennemi, ancien nouveau, ancienne nouvelle, ancien
    moderne, approuver rejeter, après avant, arrivée départ, arriver partir, attaquer défendre, attaque défense,
    augmenter baisser, augmenter diminuer, augmenter réduire, augmentation baisse, augmentation diminution, avancer
    reculer, avantage inconvénient, bas haut, basse haute, beau laid, bénéfice perte, chaud froid, civil militaire,
    clair sombre, coupable innocent, commencer finir, commencer terminer, commence termine, construire détruire, court
    long, courte longue, créer détruire, croître décroître, début fin, défaite victoire, demande offre, derrière devant,
    dernier premier, dernière première, descendre monter, difficile facile, donner recevoir, échec succès, échouer
    réussir, élargir rétrécir, entrer sortir, entrée sortie, envoyer recevoir, été hiver, étroit large, exclure inclure,
    exportation importation, exporter importer, extérieur intérieur, externe interne, faible fort, faux vrai, femme
    homme, femmes hommes, fermé ouvert, ferme ouvre, ferment ouvrent, fermer ouvrir, fille garçon, fille fils, fonder
    dissoudre, frère soeur, gagner perdre, grand petit, grande petite, guerre paix, humide sec, inférieur supérieur,
    interdire permettre, interdit permis, interdire autoriser, interdit autorisé, interdits autorisés, jamais toujours,
    jeune vieux, jour nuit, léger lourd, lent rapide, liquide solide, loin près, maigre gros, majorité minorité, matin
    soir, maximum minimum, meilleur pire, mère père, mieux pire, mort naissance, mort né, mourir naître, mort vivant,
    négatif positif, nord sud, septentrional méridional, occidental oriental, nouveau vieux, obligatoire facultatif,
    obligatoire volontaire, pauvre riche, permanent temporaire, plein vide, précédent suivant, prédécesseur successeur,
    prince princesse, privé public, profond superficiel, propre sale, public secret, reine roi, rural urbain, simple
    complexe, tard tôt
    """
)
_ASKERS = r"(?:\b(?:je|me|moi|mon|ma|mes|nous|notre|nos|on|tu|te|toi|ton|ta|tes|vous|votre|vos|ça|cela)\b|\b[jmt]['’])"
ASKERS = fold(_ASKERS)
# Why something is not so is told in other words ("closed" for "not open"); "ou pas" and "n'est-ce pas" deny nothing.
DENIES = fold(
    rf"^(?!.*(?:{_ASKERS}|\bpourquoi\b|\bn['’]est-ce pas\b)).*"
    r"(?:(?<!\bou )\b(?:pas|jamais)\b|(?:\bne\b|\bn['’]).*\b(?:plus|aucune?|rien)\b)"
)
# "ne" denies with its second word only: "ne ... que" limits.
NEGATORS = fold(
    r"(?:\bne\b|\bn['’])(?=(?:\s?[\w'’-]+){0,4}?\s(?:pas|jamais|plus|point|guère|rien|personne)\b"
    r"(?! (?:seulement|uniquement|que|toujours|tous|toutes|moins)\b))|"
    r"\b(?:sans|aucune?|ni|jamais)\b(?! (?:doute|cesse|que)\b)"
)
CONTRASTS = fold(
    r"\b(?:sauf|hormis|excepté|mais|quoique|bien qu|tandis|alors que|jusqu|avant|sinon|au lieu|plutôt|contrairement|"
    r"quand|lorsqu|seule?s?|si)"
)
TURNING = fold(
    r"(?:i[nm](?!form|diqu|vit|clu)(?=\w+(?:bles?|[ae]nte?s?|[ae]nces?|elles?|bilité)$)|"
    r"in(?=utile|connu|égal|egal|direct|acti[fv]|correct|exact|habit|achev|just|suffi|satisf|complet|form[ae]l)|"
    r"im(?=pair|parfait|mobile|moral|prév)|ir(?=r)|il(?=l)|d[ée]s(?=[aeiouyéèêh])|"
    r"d[ée](?=croî|croi|charg|bloqu|branch|connect|coll|mont|mobilis|militar|peupl|plai|verrouill|class)|"
    r"mal(?=heureu|honnête|adroit|sain)|mé(?=content|connu))"
)
FORBIDS = fold(r"\b(?:interdi\w*|empêch\w*|évit\w*|refus\w*|exempt\w*|dispens\w*|exclu\w*|libres?)\b")
DENIED = fold(
    r"(?:\bn['’]|\b(?:ne|non|pas|jamais|sans|aucune?s?|ni|rien|personne|sauf|hormis|excepté|guère|seule?s?|seulement|"
    r"interdi\w*|empêch\w*|évit\w*|refus\w*|rejet\w*|manqu\w*|exclu\w*|nie\w*|fermée?s?|libres?|exempt\w*|dispens\w*|"
    r"d[ée]s\w{4,}|in\w{6,}|im[bmp]\w{5,}|irr\w{4,}|ill\w{4,})\b)"
)
SINGLES_OUT = fold(
    r"\b(?:premi(?:er|ère)s?|deuxième|seconde?|troisième|quatrième|cinquième|derni(?:er|ère)s?|seule?s?|uniques?|"
    r"origin(?:al|el)(?:le)?s?|précédente?s?|meilleure?s?|pires?|"
    r"maximum|minimum)\b|(?<=\b(?:le|la|les) (?:\w+ )?)(?:plus|moins) \w+"
)
INTERROGATIVES = fold(
    r"(?<!\best[- ]ce )\bque\b|\b(?:qui|quoi|quand|où|comment|pourquoi|combien|(?:l(?:e|a|es))?quel(?:le)?s?)\b"
    r"|(?<!\best[- ]ce )\bqu['’]|^\W*ou\b"
)
OPINES = fold(
    r"\b(?:(?:devr(?:ais|ait|ions|aient)[- ](?:je|tu|on|nous|ils?|elles?)|(?:je|on|nous) devr(?:ais|ait|ions))\b"
    r"(?<!\b(?:comment|o[uù]|quand|combien|(?:à|a|de|avec) qui)\b[^?]*)|(?:que|qu['’]en|quoi|comment) "
    r"(?:me |nous )?(?:penses?|pensez|conseill\w+|recommand\w+|pr[eé]f[eéè]r\w+)[- ](?:tu|vous)|"
    r"(?:tu|vous) (?:en |me |nous )?(?:penses|pensez|crois|croyez|pr[eé]f[eéè]r\w+|recommand\w+|conseill\w+)|"
    r"(?:penses|pensez|crois|croyez|conseill\w+|recommand\w+)[- ](?:tu|vous)|"
    r"(?:ton|votre|tes|vos) (?:avis|opinions?|conseils?|pr[eé]f[eé]r\w+)|"
    r"(?:est-ce|c['’]est|est-il|ce serait) (?:mieux|pire|juste|une (?:bonne|mauvaise) id[eé]e|utile de)|"
    r"(?:vaut|vaudrait)[- ](?:il|elle) (?:mieux|la peine)|(?:ça|cela) vaut[- ](?:il )?(?:le coup|la peine)|"
    r"qui (?:a raison|a tort|va gagner|gagnera)|que (?:va-t-il se passer|se passera-t-il)(?! (?:si|quand))|"
    r"à l['’]avenir|dans le futur|(?<!\b(?:(?<!est[- ]ce )que|quoi|combien)\b[^?]*)"
    r"(?:(?:va|vont) (?:gagner|perdre)|(?:gagner|perdr)(?:a|ont))|(?:la d[eé]cennie|le si[eè]cle) prochaine?|"
    r"pronosti\w*|"
    r"pr[eé](?:dire|diction|dictions|vision|visions))\b"
)
NOW = fold(
    r"^(?:\W*(?:est-ce (?:que |qu['’])|(?:est|sont)-)|(?=.*\b(?:est|sont|a|ont)\b)"
    r".*\b(?:encore|toujours|actuellement|maintenant|en ce moment)\b|.*\b(?:est|sont)-(?:ils?|elles?|ce)\b)"
)
PAST = fold(
    r"^(?=.*\bavai(?:t|ent) (?:\w+ )?(?:été|eu|\p{L}+é)e?s?\b)"
    r"(?!.*\b(?:est|sont|a|ont|peut|peuvent|maintenant|aujourd['’]hui|encore|toujours|reste|restent)\b)"
)
CAME_ABOUT = fold(r"^\W*comment\b.*\b(?:a|ont|fut|furent)\b")
STANDS = fold(
    r"^(?=.*\b(?:est|sont)\b)(?!.*\b(?:a|ont|avai(?:en)?t|fut|furent|étai(?:en)?t|été|né\p{L}*|devenu\p{L}*)\b)"
)
