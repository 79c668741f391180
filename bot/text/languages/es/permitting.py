"""Spanish: how a question asks whether something may be done, and how a rule says it."""

from __future__ import annotations

from bot.text.languages.language import fold, words
from bot.text.languages.permitting import Permitting

_ALLOWED = (
    r"(?:no )?(?:permitid[oa]s?|prohibid[oa]s?|autorizad[oa]s?|tolerad[oa]s?|aceptad[oa]s?|admitid[oa]s?|legal(?:es)?|"
    r"ilegal(?:es)?|ok|mal visto|baneables?|en contra de las (?:normas|reglas)|contra las (?:normas|reglas))"
)
_START = r"(?:^\W*(?:\d+[.):]\W*)?|[.:;,–—]\s*\W*|\s-\s*\W*|\b(?:y|o|pero|ni)\s)"
PERMITTING = Permitting(
    asks=fold(
        rf"\b(?:est[aá]n?|es|son|ser[ií]a)\s(?:\S.{{0,60}}?\s)?(?P<form>{_ALLOWED})\b"
        r"(?=\W*$|\s(?:aqu[ií]|en|para|si|que|por|con|a|o|eso|esto|usar|hacer|\w+[aei]r|las?|los?|el|un|una)\b)"
        rf"|^\W*(?!(?:qu|cu|c[oó]mo|d[oó]nde|por))(?:\w+\s){{1,4}}(?P<form>{_ALLOWED})\W*$"
        r"|\bse (?P<form>permiten?|toleran?|autorizan?|proh[ií]ben?|aceptan?|admiten?)\b"
        r"|^\W*(?:aqu[ií] )?(?P<form>permiten|dejan|permit[ií]s|dej[aá]is|proh[ií]ben)\b"
        r"|\bteng[oa]\w* (?P<form>permiso|derecho)\b|\bvan? (?:en )?contra (?:de )?las (?P<form>normas|reglas)\b"
        r"|\best(?:[aá]|ar[ií]a) (?P<form>bien) (?:si|que|\w+r)\b"
        r"|\b(?:me|nos|os) (?P<form>dejan|dejas|dej[aá]is|permiten|permites|permit[ií]s) "
        r"\w+[aei]r(?:me|nos|l[oae]s?)?\b"
        r"|\b(?P<form>pasa algo|(?:hay )?(?:alg[uú]n )?problema) (?:si|con que|en que|por)\b"
    ),
    may=fold(
        r"^\W*(?P<form>necesito|necesitamos)\b|"
        r"\bes (?P<form>posible) (?=\w+[aei]r)|"
        r"\b(?P<form>puedo|podemos|puedes|podr[ií]a\w*)\b|\bse (?P<form>puede[n]?|podr[ií]an?)\b|\b(?:debo|tengo que)\b"
        r"|\bhay (?:alguna |una )?(?P<form>normas?|reglas?) (?:sobre|contra|para|acerca)\b"
        r"|\b(?:cu[aá]l(?:es)? (?:es|son)|qu[eé] dicen?) (?:la |las )?(?P<form>normas?|reglas?) (?:sobre|contra|para|"
        r"acerca|de(?!l\b| (?:la|el|los|las|este|esta)\b)|respecto)\b"
    ),
    fate=fold(
        r"\b(?:me|te|se|nos|os) (?:pueden |van a )?(?:bane[ao]\w*|expuls\w+|silenci\w+|sancion\w+|kickea\w*)\b|"
        r"\bqu[eé] (?:(?:me|te|le|les|nos|os) )?(?P<form>pasa|pasar[ií]?[aá]|ocurre|sucede) (?:si|cuando|por)\b"
        r"|\b(?:cu[aá]l(?:es)? (?:es|son)|qu[eé]) (?:la |el |las |los )?(?P<form>castigos?|sanci[oó]n(?:es)?|"
        r"consecuencias?|penas?|multas?) (?:hay )?(?:por|de|si|al|para)\b"
        r"|^\W*(?P<form>castigos?|sanci[oó]n(?:es)?|consecuencias?) (?:por|de|si)\b"
    ),
    otherwise=fold(r"\b(?:qué|cuál(?:es)?|quién(?:es)?|cómo)\b|^\W*(?:que|cual(?:es)?|quien(?:es)?|como)\b"),
    states=fold(
        rf"{_START}(?:nada de|sin|no (?:se |\w+[ae]s\b|\w+[ae]n\b|\w+r\b)|ning[uú]n\w*|evit\w+|nunca|jam[aá]s|s[oó]lo|"
        r"[uú]nicamente|proh[ií]b\w+)\b"
        r"|\b(?:permitid[oa]s?|prohibid[oa]s?|autorizad[oa]s?|tolerad[oa]s?|bienvenid[oa]s?|obligatori[oa]s?|"
        r"reservad[oa]s?|no est[aá]n? bien|vetad[oa]s?|i?legal(?:es)?)\b"
        r"|\b(?:permit|toler|acept|admit|autoriz|proh[ií]b)(?:e|en|a|an|imos|amos)\b"
        r"|\b(?:no )?se (?:permiten?|toleran?|proh[ií]ben?|admiten?|aceptan?|puede[n]?|debe[n]?|publican?)\b"
        r"|\b(?:debe[n]?|deber[aá]n?|pueden?|podr[aá]n?|hay que|tien(?:e|en) que)\b"
        r"|\b(?:requiere[n]?|necesita[n]?|hace falta|se precisa)\b.{0,80}\b(?:permiso|autorizaci[oó]n|consentimiento|"
        r"rol|rango|nivel)\b|\b(?:s[oó]lo|solamente|[uú]nicamente) (?:en|con|para|si)\b|\bpor favor\b"
    ),
    punishes=fold(
        r"\b(?:ban(?:s|e\w*|ead\w*)?|expuls\w+|avisos?|advertencias?|sancion\w*|sanci[oó]n|silenci\w+|mute\w*|kick\w*|"
        r"suspen\w+|castig\w+|elimin\w+|bloque\w+|multas?|recargos?|penaliz\w+|amonest\w+|apercib\w+|inhabilit\w+)\b"
    ),
    acts=words(
        """publicar poner enviar mandar usar utilizar compartir hacer hago tener subir escribir decir hablar pasar
        postear chat server discord servidor"""
    ),
    narrows=fold(
        r"(?<!\w)(?!(?:nada|tipos?|uso|env[ií]o|publicaci[oó]n|hablar|exceso|fuera|antes|acerca|adem[aá]s|cualquier\w*)\b)"
        r"(?P<head>\w{4,})\s(?:de|del|para)\s(?:[\w'’-]+(?:,|,?\s(?:y|o|e|u))?\s){0,5}$"
    ),
)
