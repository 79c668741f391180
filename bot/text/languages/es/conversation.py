"""Spanish: how a conversation goes on."""

from __future__ import annotations

from bot.text.languages.conversation import EVERYWHERE, Phrases, days, phrases, times
from bot.text.languages.language import fold, words

_DOUBTS = r"(?:canal|lugar|sitio|foro) (?:correcto|adecuado|indicado)|pregunt\w+|sabe"
"""What tells of a doubt that it is about whether or where to ask."""

ES = Phrases(
    code="es",
    chat=EVERYWHERE
    | words(
        """gracias hola buenas buenos saludos adiós adios chao chau vale sí si no genial perfecto bien claro bueno
        estupendo guay jaja jajaja jeje ajá aja ah oh vaya perdón perdon disculpa entendido listo solucionado excelente
        increíble exacto dale oki porfa porfis plis xfa salu2 grax"""
    ),
    chat_filler=words(
        """todos todas crack tío tio bro muchas muchísimas mil muy por la el tu todo eso es de me te lo que ya a ti
        ayuda sirvió sirvio sirve ayudó
        ayudo ayudaste funcionó funciona funciono tal días dias tardes noches y está esta amigo gente qué bot hasta
        luego"""
    ),
    small_talk=fold(
        r"(?:(?:y )?(?:c[oó]mo est[aá]s?|c[oó]mo est[aá]n|c[oó]mo (?:te )?va|qu[eé] tal(?: est[aá]s| va| todo)?|"
        r"qu[eé] pasa|"
        r"qu[eé] onda|todo bien|qui[eé]n eres(?: t[uú])?|qui[eé]n es usted|qu[eé] eres)|"
        r"buen[oa]s? (?:d[ií]as?|tardes|noches)|mucho gusto|encantad[oa])"
        r"(?: (?:a todos|todos|todas|gente|chicos|amigos|bot|hoy))*"
    ),
    of_bot=fold(
        r"(?:(?:me )?puedes ayudar(?:me)?|necesito ayuda|ayúdame|ayudame|ayuda|qu[eé] (?:puedes hacer|haces|eres)|"
        r"qui[eé]n eres(?: t[uú])?|eres (?:un |una )?(?:bot|human[oa]|ia|robot|real|persona|m[aá]quina)|qui[eé]n te "
        r"(?:hizo|cre[oó]|program[oó])|c[oó]mo (?:funcionas|funciona (?:el|este) bot)|c[oó]mo (?:te uso|se usa (?:el|"
        r"este) bot|uso (?:el|este) bot)|para qu[eé] sirves|c[oó]mo te llamas|comandos)(?: por favor| porfa)?"
    ),
    polite=(
        r"(?:hola+ )?buen[oa]s? (?:d[ií]as?|tardes|noches)|hola+(?: a tod[oa]s| gente| chicos| amigos)?|"
        r"(?:perd[oó]n(?:en|a)?|disculp(?:a|e|en))(?: (?:por )?(?:la|las) molestias?)?|"
        r"una (?:duda|consulta|cosa|preguntita)|"
        r"(?:muchas |mil )?gracias|vale|ok|okay|genial|perfecto|bien|bueno|hola|buenas|jaja(?:ja)?|ah|oh|oye|"
        r"sí|claro|exacto|entendido|de acuerdo|(?:eso )?tiene sentido|"
        r"da igual|olv[ií]dalo|no importa|(?:una )?pregunta(?: r[aá]pida| tonta)?"
    ),
    excuses=phrases(
        r"""
        buen(?:os|as) (?:d[ií]as|tardes|noches)(?: a tod[oa]s)?
        por cierto
        a prop[oó]sito
        (?:una |la )?(?:nueva|siguiente) pregunta
        (?:perd[oó]n|disculpad?|disculpen|lo siento),? si ...
        no s[eé] (?:si|d[oó]nde) <doubt>
        (?:soy )?nuev[oa] (?:aqu[ií]|por aqu[ií]|en esto)
        (?:por |es )?(?:pura |mera |simple )?curiosidad
        (?:pregunto )?para un amigo
        (?:una |la )?(?:[uú]ltima|otra) (?:pregunta|cosa)
        ¿?(?:de verdad|en serio)
        no lo sab[ií]a
        (?:ya )?entiendo
        entendido
        ya veo
        tiene sentido
        qu[eé] (?:interesante|triste|guay|bien)
        interesante
        (?:por favor )?ayuda(?: por favor)?
        espera
        """,
        _DOUBTS,
    ),
    turning=(
        r"(?:cambiando|cambio) de tema|(?:pasando a )?otr[oa] (?:tema|asunto)|nada que ver(?:,? pero)?|fuera de tema|"
        r"algo (?:totalmente )?(?:distinto|diferente)"
    ),
    greetings="hola|buenas|buenos días|buenas (?:tardes|noches)|gracias",
    agreed="sí|gracias",
    parting=(
        r"exactamente|"
        r"(?:much[ií]simas |muchas |mil )?gracias(?: (?:de antemano|por (?:la |su |tu |vuestra )?ayuda|a tod[oa]s))?|"
        r"por ?f(?:avor|a|is?)|xf[ai]?|pl[iz]s|(?:un )?saludos?|salu2|grax"
    ),
    laughter="jaj[aj]*",
    opener=fold(
        r"(?:(?:(?:y|pero|o)\s+)?(?:qu[eé] (?:hay|pasa|tal|ocurre) (?:de|con|en)|qu[eé] tal|(?:lo mismo|(?:la "
        r")?misma (?:pregunta|cosa))"
        r"(?:,? pero)? (?:para|con|de|sobre|en))|"
        r"(?:no\b[\s,]*)?(?:me refer[ií]a al?|me refiero al?|quise decir|quer[ií]a decir)|no\s*,|"
        r"y|pero|o|e|también|tambien|entonces)(?!\w)[\s,:]*"
    ),
    closer=fold(r"(?r)(?:[\s,]+(?:también|tambien|entonces|pues))+$"),
    beside=fold(r"\s*(?:,?\s*(?:y|e|o|u)\s+|[,&/]\s*)"),
    bare=fold(
        r"(?:(?:y|pero|o|entonces)\s+)?"
        r"(por ?qu[eé] no|por ?qu[eé]|desde cu[aá]ndo|hasta cu[aá]ndo|cu[aá]ndo|de d[oó]nde|a ?d[oó]nde|d[oó]nde|"
        r"(?:(?:a|de|con|por|para) )?qui[eé]n(?:es)?|(?:(?:despu[eé]s de|por|en) )?cu[aá]nto (?:tiempo|dura)|"
        r"cada cu[aá]nto|"
        r"cu[aá]nt[oa]s?|c[oó]mo|"
        r"(?:a|de|desde|hasta) qu[eé] hora|"
        r"(?:en )?qu[eé] (?:fecha|año|días?|dias?|mes|lugar|país)|(?:para|con|de|contra|sobre|en) qu[eé])"
        r"(?:\s+(?:es|fue) (?:eso|esto|as[ií])(?<=por ?qu[eé].*)|\s+(?:es|fue)(?: eso| esto)?(?<=(?:año|mes|fecha|"
        r"d[ií]a).*)|\s+(?:entonces|exactamente|as[ií]))?"
    ),
    movable=words("cuándo cuando dónde donde cómo como") | frozenset({"por qué", "por que", "porque", "porqué"}),
    swap=fold(r"^(por ?qu[eé]|cu[aá]ndo|d[oó]nde|c[oó]mo)\s+(?=\p{L})"),
    yes_no=fold(
        r"(?:es|son|est[aá]n?|fue|fueron|hay|hab[ií]a|ha|han|puede|pueden|puedo|debe|deben|se puede|tiene|tienen)\b"
    ),
    more=fold(
        r"(?:(?:y|vale|ok|s[ií]|por favor|no|esa no|ese no)[\s,]+)*(?:"
        r"(?:(?:dime|dame|cu[eé]ntame|mu[eé]strame|ens[eé][ñn]ame|quiero|hay|tienes|sabes|d[ií]) )?(?:algo |"
        r"alg[uú]n |alguna )?"
        r"m[aá]s(?: (?:sobre|de|acerca de) (?:eso|esto|ello)| citas?| resultados?| pasajes?| informaci[oó]n| info|"
        r" detalles?| ejemplos?| razones| motivos)*(?: por favor| porfa)?"
        r"|(?:hay |tienes |sabes )?(?:algo|alguna cosa) m[aá]s|(?:qu[eé]|qui[eé]n(?:es)?|d[oó]nde|c[oó]mo) "
        r"m[aá]s(?: (?:hay|sabes|tienes|(?:sobre|de) (?:eso|esto)))*"
        r"|(?:hay |alg[uú]n |alguna |la |el |las |los )?otr[oa]s?(?: (?:cita|resultado|razón|razones|ejemplo)s?)?"
        r"|contin[uú]a|sigue|siga|adelante|siguiente|(?:la |el |los |las )?siguientes?|(?:es|eso es) todo|y)"
    ),
    more_of_document=fold(
        r"(?:qu[eé] )?(?:hay |dice )?(?:otr[oa]s? |algo |m[aá]s )+(?:interesantes? |importantes? )?(?:cosas? |datos? |"
        r"puntos? )?(?:m[aá]s )?(?:dice |hay )?(?:en |de |sobre )?(?:este|ese|el|esta|esa|la) (?:artículo|articulo|"
        r"página|"
        r"pagina|texto|documento|fuente)"
    ),
    short=fold(
        r"(?:(?:y|ok|vale|por favor|dilo|dime|dímelo|dimelo|puedes|me|lo|haz|un|una)\s+)*"
        r"(?:en (?:resumen|breve|corto|pocas palabras|una (?:frase|palabra))|resumen|resumid[oa]|res[uú]me(?:lo|"
        r"melo|n)?|"
        r"resumir(?:lo)?|m[aá]s (?:corto|breve)|brevemente|tl;?dr)(?:\s+(?:por favor|porfa))?"
    ),
    source=fold(
        r"(?:y )?(?:qui[eé]n (?:ha |lo )?(?:dijo|dicho|dice|escribi[oó]|escribe|escrito|afirma|afirm[oó]|"
        r"sostiene)(?: (?:eso|esto|as[ií]))?|seg[uú]n qui[eé]n|de qui[eé]n es (?:eso|esto)|(?:cu[aá]l es )?(?:la |"
        r"las |tu |tus )?fuentes?(?: de (?:eso|esto))?|(?:qui[eé]n es )?el autor(?: de (?:eso|esto))?|de d[oó]nde "
        r"(?:es|sale|viene|sacas|sacaste|has sacado) (?:eso|esto)|d[oó]nde (?:(?:lo )?(?:dice|pone)(?: (?:eso|"
        r"esto))?|est[aá] (?:(?:eso|esto|escrito) ?)+|(?:puedo )?(?:leerlo|leer (?:eso|esto)))|(?:tienes |hay "
        r")?(?:una? |alg[uú]na? |la |el )?(?:fuentes?(?: (?:de|para) (?:eso|esto))?|(?:enlace|link|referencia|"
        r"prueba)s? (?:de|para) (?:eso|esto))|(?:(?:en|de) )?qu[eé] (?:(?:p[aá]gina|art[ií]culo)|(?:p[aá]gina|"
        r"documento|art[ií]culo|archivo|texto) (?:sale|dice|viene|est[aá]|es)(?: (?:eso|esto))?))"
    ),
    said_by=fold(r"\b(?:qui[eé]n(?:es)?|autora?)\b"),
    again=fold(
        r"(?:(?:puedes|podr[ií]as) )?(?:rep[ií]t(?:e|elo|emelo|eme|irlo|ir)(?: (?:eso|esto|por favor))?|(?:dilo |"
        r"d[ií]melo )?"
        r"(?:otra vez|de nuevo|una vez m[aá]s)|c[oó]mo era|qu[eé] (?:has dicho|dijiste))"
    ),
    unclear=fold(
        r"(?:(?:pero|y|ah|oh)\s+)*(?:(?:est[aá]s )?segur[oa](?: de (?:eso|esto))?|(?:es|eso es|esto es) (?:verdad|"
        r"cierto|"
        r"as[ií]|correcto)(?: (?:eso|esto))?|(?:no[\s,]+)?(?:(?:eso|esto) )?(?:no es (?:verdad|cierto|as[ií]|correcto)|"
        r"es (?:falso|incorrecto|mentira)|est[aá] mal|no puede ser)|no (?:lo|te) creo|en serio|de verdad|de veras|"
        r"(?:me )?(?:(?:puedes|podr[ií]as) )?(?:me )?"
        r"expl[ií]ca(?:r|me|lo|melo|rlo|rmelo|rme)*(?: (?:eso|esto|mejor|por favor))*|(?:a )?qu[eé] (?:significa|"
        r"quiere decir|"
        r"quieres decir|te refieres)(?: (?:eso|esto|con eso))?|no (?:lo )?entiendo)"
    ),
    denied=fold(
        r"(?:(?:perd[oó]n|(?:me refer[ií]a|me refiero) a)\b[\s,]*)*no (?:a |de |en )?(?P<no>[^,]{1,40}?)(?:\s*,\s*"
        r"(?:sino )?|\s+sino )(?P<new>.{1,60})|"
        r"(?:(?:no\b[\s,]*)?(?:me refer[ií]a al?|me refiero al?|quer[ií]a decir) (?P<new>.{1,60}?)[\s,]+|"
        r"(?P<new>.{1,60}?)\s*,\s*)(?:y )?no (?:a |de |en )?(?P<no>[^,]{1,40})"
    ),
    ordinals=(
        r"primer[oa]?|1[oº]", r"segund[oa]|2[oº]", r"tercer[oa]?|3[oº]", r"cuart[oa]|4[oº]", r"quint[oa]|5[oº]",
        r"sext[oa]", r"s[eé]ptim[oa]", r"octav[oa]", r"noven[oa]", r"d[eé]cim[oa]",
    ),
    last=r"[uú]ltim[oa]",
    one=r"(?:cita|punto|resultado|respuesta|pasaje|parte|fuente|n[uú]mero|n[.º]|opci[oó]n)",
    about=(
        r"(?:(?:y|ok|vale|no|(?:vuelve|volvamos|volviendo|regresa) a|repite|qu[eé] (?:hay|pasa) (?:de|con)|quiero|"
        r"quiero decir|mu[eé]strame|ens[eé][ñn]ame|ver|"
        r"expl[ií]came|"
        r"expl[ií]ca|abre|dame|dime|cu[eé]ntame|(?:algo )?m[aá]s (?:sobre|de|del)|detalles (?:sobre|de|del)|sobre|"
        r"(?:qu[eé]|qui[eé]n) (?:es|era|fue)|contin[uú]a con|sigue con)\s+)*"
    ),
    please="por favor|porfa",
    beyond=fold(r"\b(?:m[aá]s|detalles|expl[ií]ca(?:me)?|cu[eé]ntame)\b"),
    articles=words("el la los las lo un una unos unas"),
    prepositions=words(
        "en de del con por para sobre contra a al desde hasta durante entre sin según tras antes después"
    ),
    asking=fold(
        r"(?:(?:a|de|en|con|por|para|desde|hasta) )?(?:qu[eé]|qui[eé]n(?:es)?|cu[aá]l(?:es)?|cu[aá]ndo|d[oó]nde|"
        r"c[oó]mo|cu[aá]nt[oa]s?)\b"
    ),
    pointing=words(
        "eso esto esa ese esta este aquello ello él ella ellos ahí allí lo entonces antes después despues luego"
    ),
    idle=words(
        """significa significar quiere decir ocurrió ocurrio pasó paso sucede sucedió dice dijo refiere exactamente
        verdad cierto fue hace hacía hacia hizo"""
    ),
    days=days(r"lunes|martes|mi[eé]rcoles|jueves|viernes|s[aá]bados?|domingos?|fin(?:es)? de semana|findes?"),
    times=times(
        "enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|setiembre|octubre|noviembre|diciembre",
        of="(?:de )?",
    ),
    year="en {}",
    contracted={"del": "de", "al": "a"},
    attributed=fold(
        r"\b(?:dijo|dice|dicho|afirm[oóa]|escribi[oó]|escribe|declar[oóa]|anunci[oóa]|según|explic[oóa]|asegur[oóa]|"
        r"sostiene|sostuvo|advirti[oó]|respondi[oó]|cont[oó]|prometi[oó]|inform[oóa])(?!\w)"
    ),
    more_word="más",
    told_more="más sobre: {}",
    told_after="{} (tras «{}»)",
    told_quote="sobre la cita [{n}]: «{text}»",
    told_quotes="sobre las citas de arriba",
    asked="¿{}?",
    places=words(
        """alemania arabia argentina argelia australia austria bélgica belgica bolivia brasil bulgaria canadá
        canada chile
        china colombia corea croacia cuba dinamarca ecuador egipto eslovaquia eslovenia españa estonia europa filipinas
        finlandia francia grecia guatemala haití honduras hungría hungria india indonesia inglaterra irak irán iran
        irlanda islandia israel italia jamaica japón japon jordania kenia letonia líbano libia lituania luxemburgo
        marruecos méxico mexico nicaragua nigeria noruega panamá paraguay perú peru polonia portugal rumania rumanía
        rusia serbia siria sudáfrica suecia suiza tailandia taiwán túnez turquía turquia ucrania uruguay venezuela
        vietnam áfrica asia américa eeuu ue otan"""
    )
    | frozenset(
        {"estados unidos", "reino unido", "unión europea", "países bajos", "corea del norte", "corea del sur",
         "nueva zelanda", "arabia saudita", "arabia saudí", "república checa", "naciones unidas"}
    ),
)  # fmt: skip
