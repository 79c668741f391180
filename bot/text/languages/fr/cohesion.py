"""French: how a sentence points at the one before it, or limits it."""

from __future__ import annotations

from bot.text.languages.cohesion import Cohesion

COHESION = Cohesion(
    additive="et",
    disjunctive="ou",
    coordinators="et|mais",
    connectives=(
        r"cependant|mais|toutefois|donc|ainsi|alors|néanmoins|en revanche|par contre|de plus|c['’]est pourquoi"
    ),
    refers=(
        r"il |elle |ils |elles |cela |ces? |cette |depuis (?:lors|ce temps)\b|jusque[- ]là\b|"
        r"(?:avant|après) (?:lui|elle|eux|elles|cela)\b|"
        r"(?:dans|pendant|après|avant|hors de|en dehors de|pour|avec|sur|sans|passé|depuis|à) (?:cet?|cette|ces)\b|"
        r"au-delà\b|en deçà\b|sinon\b"
    ),
    determiners=r"(?:l[ae]|les|ce|cet|cette|ces)\s+|l['’]",
    turns=(
        r"cependant|toutefois|mais|sauf|excepté|hormis|(?:à l['’])?exceptions?|à moins que|néanmoins|en revanche|"
        r"par contre|(?:seulement|uniquement) (?:si|pour|en|le|la|les|avec|après|avant|quand|sur)|jamais|"
        r"pas (?:en|pour|si|le|la|les|tous|toutes|avant|après)|(?:il|elle|cela|ce)\s?n['’]est plus|"
        r"(?:il|elle)s ne sont plus"
    ),
    withdraws=(
        r"n['’]est plus|ne sont plus|sauf|hormis|à moins que|uniquement (?:si|pour)|"
        r"ne (?:s['’]appliqu|val|concern|fonctionn|comprenn|comprend|couvr|vaut)\w* (?:pas|plus)|"
        r"(?:supprim|annul|abrog)ée?s?|suspendue?s?"
    ),
    notices=r"attention|remarque|avertissement",
    noted=(r"obsolètes?|(?:seulement|uniquement) (?:pour|en|si|sur)\b|n['’]est plus\b|non (?:disponible|recommandé)"),
    headings=r"obsolètes?|interdite?s?|ne|pas|jamais|sans|sauf",
    announces=r"suivante?s?|ne|jamais|sauf|seulement|uniquement|ci-dessous",
    answers=r"oui|non|jamais|toujours|parfois|seulement|ça dépend",
)
