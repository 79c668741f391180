"""French: how it asks, dates, counts and gives reasons."""

from __future__ import annotations

from bot.text.languages.language import Language, counted, fold, words

FR = Language(
    code="fr",
    stopwords=words(
        """a ai au aux avaient avait avec c ce ces cet cette ceux ci combien comme comment d dans de des donc
        du elle elles en est et eu il ils j je l la le les leur leurs lui m ma mais me mes moi mon même n ne
        ni nos notre nous on ont ou où par pas plus pour pourquoi qu quand que quel quelle quelles quels qui
        quoi s sa sans se ses si son sont sous sur t ta te tes toi ton tous tout très tu un une vos votre
        vous y à étaient était été être"""
    ),
    types=(
        ("why", fold(r"^\W*pourquoi\b")),
        ("number", fold(r"\bcombien\b")),
        ("when", fold(r"\bquand\b")),
        ("where", fold(r"\boù\b")),
        ("who", fold(r"\bqui\b")),
    ),
    months=counted(
        """janvier/janv février/févr mars avril/avr mai juin juillet/juil
        août septembre/sept octobre/oct novembre/nov décembre/déc"""
    ),
)
