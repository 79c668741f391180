"""Spanish: how a sentence points at the one before it, or limits it."""

from __future__ import annotations

from bot.text.languages.cohesion import Cohesion

_NO = r"no (?:se|hay|debes?|puedes?|est[aá]n?|son|es|lo|la|los|las)"
COHESION = Cohesion(
    additive="y",
    disjunctive="o",
    coordinators="y|pero",
    connectives=r"sin embargo|pero|además|por eso|no obstante|aunque|entonces|así que|por tanto|también",
    refers=r"el primero|la primera|(?:este|esta|esto|estos|estas)\b|él\b|ellos|ellas|(?:desde|hasta) entonces\b|"
    r"(?:en|durante|después de|antes de|fuera de|para|con|sin|tras|por|pasad[oa]|desde|hasta|a) "
    r"(?:est[ae]|estos|estas|es[ae]|esos|esas)\b|de lo contrario\b|si no,",
    determiners=r"(?:el|la|los|las)\s+",
    turns=(
        r"sin embargo|pero|aunque|salvo|excepto|excepci(?:ón|ones)|con (?:la )?excepción|a menos que|a no ser que|"
        r"no obstante|(?:s[oó]lo|únicamente) (?:si|cuando|en|para|con|los|las|el|la|hasta|desde|después|antes)|nunca|"
        r"ya no|no (?:en|para|si|cuando|los|las|todos|todas|antes|después|se aplica|vale|incluye)"
    ),
    withdraws=(
        r"ya no|salvo|excepto|a menos que|a no ser que|(?:s[oó]lo|únicamente) (?:si|cuando|para)|"
        r"no (?:se )?(?:aplican?|valen?|incluyen?|sirven?|cubren?|rigen?)|"
        r"(?:derogad|suspendid|anulad|cancelad|suprimid)[oa]s?"
    ),
    notices=r"atención|aviso|nota|importante",
    noted=(r"obsolet[oa]s?|ya no\b|(?:s[oó]lo|únicamente) (?:para|en|si)\b|no (?:disponible|válid[oa]|recomendad[oa])"),
    headings=rf"obsolet[oae]s?|prohibid[oa]s?|excepciones|nunca|salvo|excepto|ya no|{_NO}",
    announces=rf"siguientes?|{_NO}|nunca|salvo|excepto|s[oó]lo",
    answers=r"sí|si|nunca|siempre|solo|sólo|depende",
)
