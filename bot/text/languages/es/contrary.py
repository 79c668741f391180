"""Spanish words that turn a statement round."""

from __future__ import annotations

from bot.text.languages.language import couples, fold

# Left out as one of the two says other things as well: "bajo" (under), "este" (this), "derecho" (law), "fuera" (were).
OPPOSITES = couples(
    """
    abierto cerrado, abre cierra, abren cierran, abrió cerró, abrir cerrar, aceptar rechazar, activo pasivo, admitir
    negar, aliado enemigo, amigo enemigo, ancho estrecho, anterior posterior, anterior siguiente, antes después, antiguo
    moderno, antiguo nuevo, aprobar rechazar, atacar defender, ataque defensa, aumentar disminuir, aumentar reducir,
    aumento disminución, aumento reducción, avanzar retroceder, añadir eliminar, añadir quitar, barato caro, beneficio
    perjuicio, caliente frío, cerca lejos, cercano lejano, civil militar, claro oscuro, comenzar terminar, comenzó
    terminó, empezar terminar, empezó terminó, comprar vender, compra venta, construir destruir, crear destruir, crecer
    disminuir, culpable inocente, dar recibir, débil fuerte, delante detrás, demanda oferta, derrota victoria, día
    noche, difícil fácil, encender apagar, entrada salida, entrar salir, enviar recibir, exportación importación,
    exportar importar, éxito fracaso, exterior interior, externo interno, falso verdadero, final principio, fundar
    disolver, ganancia pérdida, ganar perder, grande pequeño, guerra paz, hombre mujer, hombres mujeres, húmedo seco,
    incluir excluir, invierno verano, joven viejo, largo corto, lento rápido, líquido sólido, llegada salida, llegar
    salir, lleno vacío, limpio sucio, madre padre, máximo mínimo, mayor menor, mayoría minoría, mejor peor, morir nacer,
    muerte nacimiento, murió nació, muerto vivo, mejorar empeorar, negativo positivo, norte sur, nuevo viejo, nunca
    siempre, occidental oriental, meridional septentrional, obligatorio opcional, obligatorio voluntario, permanente
    temporal, permitido prohibido, permite prohíbe, permitir prohibir, pobre rico, predecesor sucesor, primero último,
    primer último, príncipe princesa, privado público, reina rey, sencillo complicado, simple complejo, superior
    inferior, urbano rural
    """
)
_ASKERS = (
    r"\b(?:yo|me|mí|mis?|nos|nosotr[oa]s|nuestr[oa]s?|te|ti|tus?|usted(?:es)?|vuestr[oa]s?|puedo|puedes|podemos|podéis|"
    r"tengo|tienes|tenemos|hago|hacemos|quiero|queremos|debo|debes|debemos|sé|sabes?|sabéis|"
    r"se (?:puede|debe|permite)n?)\b"
)
ASKERS = fold(_ASKERS)
# Why something is not so is told in other words ("closed" for "not open"); "o no" and a last "¿no?" deny nothing.
DENIES = fold(rf"^(?!.*(?:{_ASKERS}|\bpor ?qu[eé]\b)).*(?:(?<!\bo )\bno\b(?!\W*$)|\b(?:nunca|jamás)\b)")
NEGATORS = fold(
    r"\b(?:no|nunca|jamás|tampoco|sin|ni|ningún|ningun[oa]s?|nadie|apenas)\b"
    r"(?! (?:sólo|solo|solamente|únicamente|obstante|embargo|duda|siempre|tod[oa]s?|cada|más|menos)\b)"
)
CONTRASTS = fold(
    r"\b(?:salvo|excepto|sino|pero|aunque|mientras|hasta|antes|menos|en (?:vez|lugar) de|a diferencia|cuando|si|"
    r"quien(?:es)?)\b"
)
TURNING = fold(
    r"(?:i[nm](?!form|dic|vit|clu)(?=\w+(?:bles?|bilidad|[ae]ntes?|[ae]ncia|ad[oa]s?|id[oa]s?|ct[oa]s?|mente)$)|"
    r"in(?=útil|util|activ|exact|fiel|just|cómod|comod|usual|segur)|im(?=par$|parcial|perfect)|ir(?=r)|i(?=l)|"
    r"des(?!cubr|cubier|cri|empe|tin|fil|pid|ped|plaz))"
)
FORBIDS = fold(r"\b(?:proh[ií]b\w*|imp[ei]d\w*|impid\w*|evit\w*|rechaz\w*|exent[oa]s?|exclu\w*|libres?)\b")
DENIED = fold(
    r"\b(?:no|nunca|jamás|tampoco|sin|ni|ningún|ningun[oa]s?|nadie|nada|salvo|excepto|apenas|sólo|solo|únic[oa]s?|"
    r"proh[ií]b\w*|imp[ei]d\w*|impid\w*|evit\w*|neg[aóo]\w*|nieg\w*|rechaz\w*|rehus\w*|falt\w*|care[cz]\w*|excl\w*|"
    r"libres?|exent[oa]s?|cerrad[oa]s?|des\w{5,}|in\w{6,}|im[bp]\w{5,}|irr\w{4,}|ile\w{4,})\b"
)
SINGLES_OUT = fold(
    r"\b(?:primer(?:[oa]s?)?|segund[oa]|tercer[oa]?|cuart[oa]|quint[oa]|últim[oa]s?|únic[oa]s?|mayor(?:es)?|"
    r"menor(?:es)?|mejor(?:es)?|peor(?:es)?|original(?:es)?|anterior(?:es)?|"
    r"máxim[oa]s?|mínim[oa]s?)\b|(?<=\b(?:el|la|los|las) (?:\w+ )?)(?:más|menos) \w+"
)
INTERROGATIVES = fold(
    r"\b(?:qué|quién(?:es)?|cuándo|a?dónde|cómo|cuánt[oa]s?|cuál(?:es)?)\b|"
    r"^\W*(?:(?:a|de|en|por|para|con|desde|hasta) )?(?:que|quien(?:es)?|cuando|a?donde|como|cuant[oa]s?|cual(?:es)?)\b"
)
OPINES = fold(
    r"\b(?:deber[ií]a(?:mos|n)?\b(?<!\b(?:c[oó]mo|d[oó]nde|cu[aá]ndo|cu[aá]nt[oa]s?|(?:a|de|con) qui[eé]n(?:es)?)\b"
    r"[^?]*)(?! haber)|(?:qu[eé]|c[oó]mo|cu[aá]l) (?:(?:me|nos|te|le|les|os) )?(?:"
    r"opin[aá]s|opinan?|opináis|recomiend\w+|recomend[aá]is|aconsej\w+|prefier\w+|parece)|"
    r"(?:crees|piensas|opinas|cre[eé]is|pens[aá]is) (?:t[uú]|que)|tu (?:\w+ )?(?:opini[oó]n|consejo|favorit[oa])|"
    r"(?:es|ser[ií]a) (?:mejor|peor|justo|buena idea|mala idea)|(?:vale|merece) la pena|qui[eé]n (?:tiene raz[oó]n|"
    r"tiene la culpa|ganar[aá]|va a ganar)|qu[eé] (?:pasar[aá]|va a pasar|suceder[aá])(?! (?:si|cuando))|en el futuro|"
    r"(?<!\b(?:qu[eé]|cu[aá]nto)\b[^?]*)(?:(?:ganar|perder)(?:[aá]n?)|van? a (?:ganar|perder))|"
    r"(?:el|la) pr[oó]xim[oa] (?:d[eé]cada|siglo)|pron[oó]stic\w*|predic(?:e|es|ci[oó]n|ciones))\b"
)
NOW = fold(r"^\W*(?:está|están|es|son|hay|sigue|siguen)\b|\b(?:todavía|aún|ahora|actualmente|sigue|siguen)\b")
PAST = fold(
    r"^(?=.*\bhab[ií]an? (?:\w+mente )?\p{L}+d[oa]s?\b)"
    r"(?!.*\b(?:es|son|está|están|ha|han|hay|ahora|hoy|todavía|aún|sigue|siguen)\b)"
)
CAME_ABOUT = fold(
    r"^\W*c[oó]mo (?:se )?(?:fue(?:ron)?\b(?=.*\b(?:\p{L}+[ai]d|abiert|escrit|hech|puest|rot)[oa]s?\b)|"
    r"\p{L}+(?:ó|aron|ieron)\b)"
)
STANDS = fold(
    r"^(?=.*\b(?:es|son|está|están)\b)(?!.*(?:\b(?:fue(?:ron)?|era[ns]?|ha[ns]?|hab[ií]an?)\b|\p{L}(?:ó|aron|ieron|aban?)\b))"
)
