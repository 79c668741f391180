"""French: how a page says that it is out of date, and what pages for those who ask are called."""

from __future__ import annotations

from bot.text.languages.language import pages

_PAGE = (
    r"(?:pages?|documents?|documentation|guides?|articles?|wikis?|tutoriels?|tutos?|billets?|fils?|manuels?|sections?|"
    r"salon|contenus?|informations?|instructions|r[eè]gles|r[eè]glement|texte|faq)"
)
_THIS = rf"(?:ce|cet|cette|ces|la pr[eé]sente|le pr[eé]sent)\s+(?:{_PAGE}\s+)?"
_HOW = (
    r"(?:\s+(?:très|tres|désormais|maintenant|totalement|complètement|actuellement|un peu|assez|officiellement|déjà))*"
    r"\s+"
)
_PAST = (
    r"(?:obsolètes?|obsoletes?|périmée?s?|perimee?s?|dépassée?s?|depassee?s?|caduc(?:que)?s?|archivée?s?|archivee?s?|"
    r"trop vieux|trop vieille|très ancien(?:ne)?s?|très vieux|très vieille)(?=\W|$)"
)
_NO_MORE = (
    r"(?:n['’](?:est|a|ont|étai[tn]) plus|ne sont plus)(?: été)? (?:vraiment |tout à fait )?(?:à jour|a jour|"
    r"maintenue?s?|mise?s? à jour|d['’]actualité|valables?|valides?|actuel(?:le)?s?|en vigueur|utilisée?s?|suivie?s?|"
    r"entretenue?s?|prise? en charge)"
)
PAGES = pages(
    outdated=rf"(?:(?:veuillez noter|notez|attention,?) que )?(?:"
    rf"{_THIS}{_PAGE} (?:est|sont|a été|ont été|est devenue?|date et est){_HOW}{_PAST}|"
    rf"{_THIS}{_PAGE} (?:a|ont) été{_HOW}(?:remplacée?s?|supplantée?s?)(?=\W|$)|"
    rf"{_THIS}{_PAGE} {_NO_MORE}|"
    rf"{_THIS}{_PAGE} (?:n['’]est pas à jour|ne s['’]appliquent? plus(?=\s*(?:[.;!]|$)))|"
    rf"{_THIS}{_PAGE} décrit [^.!?]{{0,80}}\bversion\b[^!?,]{{0,40}}, qui (?:\w+ ){{0,3}}(?:{_PAST}|remplacée|"
    rf"n['’]est plus)|"
    rf"(?:les informations|le contenu|les règles) (?:de|dans|sur) {_THIS}{_PAGE} (?:est|sont){_HOW}{_PAST}|"
    rf"(?:ceci est|c['’]est|vous (?:lisez|consultez)) une? (?:(?:ancienne|vieille) version de "
    rf"(?:cette|ce|la|le) {_PAGE}|version (?:obsolète|archivée|périmée) de (?:cette|ce|la|le) {_PAGE}|"
    rf"{_PAGE} (?:obsolète|archivée?|périmée?)(?=\W|$))|"
    rf"il existe une version plus récente de (?:cette|ce|cet) {_PAGE}"
    r")",
    marks=r"obsolète|obsolete|périmée?|dépassée?|archivée?|plus à jour|caduque?|remplacée? par",
    old=r"ancien(?:ne)?|vieux|vieille",
    kinds=r"page|document|documentation|guide|article|contenu|informations?|version|règles",
    notices=r"(?:note|remarque|attention|avertissement|important|avis|alerte)",
    primer=r"foire[\W_]+aux[\W_]+questions|questions[\W_]+(?:fr[eé]quentes|(?:les[\W_]+plus[\W_]+)?fr[eé]quemment)|"
    r"premiers[\W_]+pas|d[eé]marrage[\W_]+rapide|prise[\W_]+en[\W_]+main|bien[\W_]+d[eé]buter|d[eé]butants?|"
    r"tutoriels?|tutos?|introduction(?:\s+(?:à|aux?)\b|(?!\s+\p{L}))",
    dating="""
        publié publiée modifié modifiée mis mise à jour dernière modification révision le lundi mardi mercredi
        jeudi vendredi samedi dimanche
    """,
    figures="Figure|Tableau",
)
