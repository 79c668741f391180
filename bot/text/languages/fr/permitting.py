"""French: how a question asks whether something may be done, and how a rule says it."""

from __future__ import annotations

from bot.text.languages.language import fold, words
from bot.text.languages.permitting import Permitting

_ALLOWED = (
    r"(?:autoris[ée]e?s?|permise?s?|interdite?s?|tol[ée]r[ée]e?s?|admise?s?|accept[ée]e?s?|défendue?s?|légale?s?|légaux|"
    r"illégale?s?|prohib[ée]e?s?|ok|contre le règlement|contraires? (?:au règlement|aux règles))"
)
_START = r"(?:^\W*(?:\d+[.):]\W*)?|[.:;,–—]\s*\W*|\s-\s*\W*|\b(?:et|ou|mais|ni)\s)"
PERMITTING = Permitting(
    asks=fold(
        rf"\b(?:est|sont|serait|c['’]est|soient?)\b(?:-(?:il|elle|ils|elles|ce))?.{{0,60}}?\s(?P<form>{_ALLOWED})(?!\w)"
        r"(?=\W*$|\s(?:ici|dans|sur|en|pour|si|de|d['’]|à|aux?|ou|par|sans|avec|pendant|que|qu['’])(?!\w))"
        rf"|^\W*(?!(?:qu|comment|où|combien|pourquoi))(?:[\w'’-]+\s){{1,4}}(?P<form>{_ALLOWED})\W*$"
        r"|(?:j['’]ai|\b(?:on a|tu as|nous avons|vous avez|ai-je|as-tu|a-t-on|avons-nous|membres ont))\s(?:\w+ )?"
        r"(?:le |la )?(?P<form>droit|permission)\b"
        r"|\b(?P<form>autorisez|tolérez|permettez|acceptez|interdisez)[- ]vous\b"
        r"|\bvous (?P<form>autorisez|tolérez|acceptez)\b"
    ),
    may=fold(
        r"\b(?:peut-on|on peut|puis-je|je (?P<form>peux)|(?P<form>pouvons)-nous|peuvent-ils|nous (?P<form>pouvons)|"
        r"pourrait-on|on pourrait)\b|\bqu['’]on peut\b|\b(?:dois-je|doit-on|faut-il|je dois|on doit|il faut)\b"
        r"|\b(?:y a|y a-t-il) (?P<form>moyen) d(?:e\b|['’])"
        r"|\b(?:est|est-ce|c['’]est|il est|est-il) (?P<form>possible) d(?:e\b|['’])"
        r"|\b(?P<form>ça (?:pose problème|dérange|gêne)) si\b"
        r"|\by a-t-il une (?P<form>règle) (?:sur|contre|pour|concernant)\b"
        r"|\bquel(?:le)?s? (?:est|sont) (?:la |les )?(?P<form>règles?) (?:sur|pour|contre|concernant|à propos)\b"
    ),
    fate=fold(
        r"\b(?:être|serai[st]?|vais|va) (?:être )?(?:banni|exclu|expulsé|averti|mute|sanctionné|puni)e?s?\b|"
        r"\b(?:que|qu['’]est-ce qui|qu['’]est-ce qu['’]il) (?:se |m['’])?(?P<form>passe|arrive|risque)\w*\b.{0,80}"
        r"\b(?:si|quand|pour|en cas)\b|\bque (?P<form>risque)\b"
        r"|\b(?:je|tu|on|ils?|elles?|nous|vous) (?P<form>risqu\w+) (?:quoi|combien|cb|une? (?:ban|sanction))\b"
        r"|\bqu['’]est-ce qu(?:e (?:je|tu|nous|vous)|['’](?:on|ils?|elles?)) (?P<form>risqu\w+)\b"
        r"|\b(?:quel(?:le)?s? (?:est|sont)|quel(?:le)?s?) (?:la |les |le )?(?P<form>sanctions?|punitions?|peines?|"
        r"conséquences?) (?:pour|de|si|en cas|quand)\b"
        r"|^\W*(?P<form>sanctions?|punitions?|conséquences?) (?:pour|de|si|en cas)\b"
    ),
    otherwise=fold(r"\b(?:quel(?:le)?s?|qui|quoi|lequel|laquelle|comment)\b|^\W*(?:que|qu['’]est-ce (?:que|qui))\b"),
    states=fold(
        rf"{_START}(?:pas de|pas d['’]|aucune?|jamais|évite\w*|ni|ne \w+(?:ez|s) (?:pas|jamais|aucun)|uniquement|"
        r"seule?s?|interdiction|défense)\b"
        r"|\b(?:autoris[ée]e?s?|permise?s?|interdite?s?|tol[ée]r[ée]e?s?|admise?s?|accept[ée]e?s?|défendue?s?|prohib[ée]e?s?|"
        r"bienvenue?s?|obligatoires?|réservée?s?|proscrite?s?|bannie?s?|exigée?s?|(?:il)?légale?s?|(?:il)?légaux)\b"
        r"|\b(?:autoris|tolèr|tolér|accept)(?:e|ent|ons)\b|\b(?:perme|adme)(?:t|ttent|ttons)\b|\binterdi(?:sent|sons)\b"
        r"|\b(?:ne )?(?:doit|doivent|devez|peut|peuvent|pouvez|devrai\w+)\b(?: pas)?"
        r"|\b(?:nécessite|requi\w+|demande|exige|besoin)\b.{0,80}\b(?:autorisation|permission|accord|consentement|rôle|"
        r"rang|niveau)\b|\bil (?:faut|est demandé|ne faut)\b|\b(?:uniquement|seulement|que) (?:dans|sur|en|avec|pour)\b"
        r"|\bmerci de\b|\bprière de\b|\bsans l['’](?:accord|autorisation)\b"
    ),
    punishes=fold(
        r"\b(?:ban(?:s|nie?s?|nissement\w*)?|avertissements?|avertie?s?|exclu\w*|expuls\w+|sanction\w*|mutes?|"
        r"mutée?s?|kick\w*|suspen\w+|puni\w*|supprimée?s?|rendue?s? muet\w*|sourdine|amendes?|passibles?|pénali\w+|"
        r"majorations?|radi(?:ée?s?|ations?))\b"
    ),
    acts=words(
        """poster publier envoyer mettre utiliser partager faire fais avoir écrire parler dire diffuser poste posts chat
        server discord serveur"""
    ),
    narrows=fold(
        r"(?<!\w)(?!(?:utilisation|usage|ajout|envoi|partage|publication|types?|sortes?|parler|moins|demande\w*)\b)"
        r"(?P<head>\w{4,})\s(?:des?|du|pour|d['’])\s?(?:[\w'’-]+(?:,|,?\s(?:et|ou))?\s){0,5}$"
    ),
)
