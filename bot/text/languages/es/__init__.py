"""Spanish: how it asks, dates, counts and gives reasons."""

from __future__ import annotations

from bot.text.languages.defining import Defining
from bot.text.languages.es.cohesion import COHESION
from bot.text.languages.es.comparing import COMPARING
from bot.text.languages.es.contrary import (
    ASKERS,
    CAME_ABOUT,
    CONTRASTS,
    DENIED,
    DENIES,
    FORBIDS,
    INTERROGATIVES,
    NEGATORS,
    NOW,
    OPINES,
    OPPOSITES,
    PAST,
    SINGLES_OUT,
    STANDS,
    TURNING,
)
from bot.text.languages.es.doing import DOING
from bot.text.languages.es.figures import FIGURES, FREE, MEASURES, MONTHS, NUMBERS, NUMERALS, REACHED
from bot.text.languages.es.inflection import ALTERNATIONS, DERIVATIONS, INFLECTED, SPELT
from bot.text.languages.es.lists import LISTS
from bot.text.languages.es.pages import PAGES
from bot.text.languages.es.permitting import PERMITTING
from bot.text.languages.es.views import VIEWS
from bot.text.languages.language import MARKS, Language, fold, unaccented, words
from bot.text.languages.releases import Releases
from bot.text.languages.table import Table

_FEW = "un|una|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|poc[ao]s|vari[ao]s|algun[ao]s"
_SPAN = "segundo|minuto|hora|día|noche|mañana|tarde|semana|mes|trimestre|año|década"
ES = Language(
    code="es",
    articles=words("el la los las un una unos unas"),
    stopwords=unaccented(
        """a adónde ahí al algo algunas algunos allí ante antes aquel aquella aquellas aquellos aquí así aunque
        cada como con contra cual cuales cuando cuanta cuantas cuanto cuantos cuya cuyas cuyo cuyos cuál cuáles
        cuándo cuánta cuántas cuánto cuántos cómo de del desde donde dos durante dónde e el ella ellas ellos en
        entre era eran eres es esa esas ese eso esos esta estaba estaban estar estas este esto estos estuvieron
        estuvo está están fue fueron ha haber había hace hacen hacer hacia han hasta hay haya he hemos la las
        le les lo los me mediante mi mis mucha muchas mucho muchos muy más mía nada ni no nos nosotros nuestra
        nuestras nuestro nuestros o otra otras otro otros para pero poco podía por porque puede pueden pues que
        quien quién quiénes qué se sea sean según ser será serán si sido siempre sin sobre solo somos son soy
        su sus suyo sí sólo tal tales también tan tanto te tenía tiene tienen todo todos tras tu tus tuvo u un
        una unas uno unos usted ustedes vez vuestro y ya yo él"""
    ),
    faint=words(
        """vale valen cuesta cuestan hubo usar uso usa usan usas utilizar hacer hago hace hacen hecho tener tengo
        tiene tienen funciona funcionan poner dar decir dijo dice pasa pasar ocurre encuentra encuentran queda
        quedan quedar llevar llevo lleva llevan ir voy coger cojo falta faltan necesita necesitan debo debe
        debes debemos debéis deben debería deberíamos deber puedo puedes podemos podéis quiero quieres quiere
        queremos tienes tenemos tenéis traer traigo dejo dejar"""
    ),
    form_words=unaccented(
        """alguna algún antemano cuéntame dime donde explica explícame favor gracias hola información
        lista saludo saludos llama llamaba
        llaman nombra ok okay por que quien quienes sabe saber sabes significa tipo"""
    ),
    talk=words(
        """oye porfa porfis decir decirme saber gustaría gustaria quisiera querría querria podrías podrias podría
        podria alguien exactamente realmente básicamente simplemente acaso entonces luego ahora necesito
        quiero hago haces hacemos voy después despues tengo va vas van viene vienen ir vengo ido llevar llevo
        lleva llevan coger cojo pillar poner pongo quedar quedo queda quedarme quedarse dejar dejo deja dejan
        hice hacerlo creo pensar pienso parece todavía todavia aún aun quizá quizás chicos tío jaja jajaja tb
        buenas bueno claro chavales dudas duda disculpa disculpad disculpen exacto favor gente genial guay
        hombre imagino imaginaba mira mirad normalmente obvio osea perdona perdonad perdón perdon pregunta
        preguntar preguntaba sabe sabéis supongo suponía tambien también tía vamos venga veréis verdad
        vosotros oigan rollo cosa cosas puedo podemos podéis debo debe debes debemos debéis deben debería
        deberíamos deber quieres quiere queremos puedes tienes tenemos tenéis teneis aparte"""
    ),
    form_phrases=fold(
        r"^\W*n[uú]mero (?:total )?de\b|"
        r"\bqu[eé] (?:personas?|gente|lugar(?:es)?|sitios?|fechas?)\b|\bel número (?:total )?de\b|"
        r"\b(?:la raz[oó]n por la|la persona|el lugar (?:donde|en el)|la fecha en la) que\b|"
        r"\bcu[aá]nto tiempo\b|\b(?:a|hasta|desde|de) qu[eé] hora\b|\ba partir de\b|"
        r"\bcon qu[eé] (?:frecuencia|regularidad)\b|"
        r"\bcu[aá]ntas veces\b|\bqu[eé] d[ií]as?\b|\ben qu[eé] (?:año|fecha|mes)\b|\bhace falta\b|\bqu[eé] (?:tipo|"
        r"clase)s? de\b|\blista de\b|"
        r"\bqu[eé] (?:ha cambiado|cambi[oó])\b|\bversi[oó]n(?= v?\d)"
    ),
    meaning=fold(r"^\W*qu[eé] (?:significa|quiere decir)n? (?P<of>\S.{0,60}?)\W*$"),
    sourced=fold(
        r"^\W*(?:seg[uú]n|de acuerdo con|en)\s+(?:el|la|los|las|este|esta|estos|estas)\s+(?:art[ií]culos?|textos?|"
        r"documentaci[oó]n|documentos?|"
        r"fuentes?|faq|wiki|manual|gu[ií]a)\s*[,:]|\b(?:seg[uú]n|de acuerdo con)\s+(?:el|la|los|las|este|esta|estos|"
        r"estas)\s+"
        r"(?:art[ií]culos?|textos?|documentaci[oó]n|documentos?|fuentes?|faq|wiki|manual|gu[ií]a)\W*$|"
        r"\ben\s+(?:el|la|los|las|este|esta|estos|estas)\s+(?:art[ií]culos?|textos?|documentaci[oó]n|documentos?|fuentes?)\W*$"
    ),
    leads=fold(
        r"[\s,;–—-]*\b(?:y |pero )?(?:(?:ahora |entonces |por eso )?me (?:pregunto|preguntaba|pregunté|quedé pensando)|"
        r"eso me hizo (?:pensar|preguntarme)|me entró la duda de)\b[\s,:–—-]*(?:si\s+)?"
    ),
    tells=fold(
        r"\W*(?:(?:pues|bueno|ok|y|pero|porque|es que|ayer|hoy|anoche|antes|hace poco|el otro d[ií]a)\W+)*(?:yo|me|"
        r"mis?|nos|nuestr\w+|estoy|estaba|estuve|tengo|"
        r"tenía|soy|he|hemos|quiero|necesito|alguien|le[ií]|vi|o[ií]|escuch[eé]|busqu[eé]|encontr[eé]|fui|hice|un "
        r"amigo|una amiga)\b"
    ),
    requests=fold(
        r"\W*(?:(?:hola|buenas|oye|disculpa|perdona|perd[oó]n|por favor|porfa|(?:una )?pregunta(?: r[aá]pida)?)\W+)*(?:"
        r"(?:(?:me|nos) )?(?:pued(?:es?|en)|pod[eé]is|podr[ií]a[sn]?|podr[ií]ais)(?: (?:usted|alguien))?"
        r"(?: (?:por favor|porfa))? (?:decir|dar|explicar|indicar|mostrar|contar|aclarar|confirmar)(?:me|nos)?|"
        r"es (?:verdad|cierto|correcto) que|(?:me|nos) (?:dices|das|dan|explicas|cuentas)|(?:(?:me|nos) "
        r")?(?:gustar[ií]a|encantar[ií]a) saber|"
        r"(?:quisiera|querr[ií]a|quer[ií]a|quiero|necesito|necesitar[ií]a) (?:saber|preguntar)|"
        r"(?:sabes|sab[eé]is|sabe (?:alguien|usted)|alguien sabe|alguien (?:me )?puede decir|tienes idea de)(?= [¿\w])|"
        r"(?:me (?:puedes |podr[ií]as )?)?(?:dime|dame|muéstrame|muestrame|enumera(?:me)?|"
        r"nómbrame|explícame|explicame|cuéntame|cuentame)|(?:lista|nombra|explica|muestra|decir|dar)(?=\s+(?:tod[oa]s|"
        r"los|"
        r"las|cada)\b))(?:\s+(?:por favor|porfa|si|tod[oa]s?|los|las|el|la|cada|una lista de))*(?!\w)"
    ),
    spellings=Table("es", "spellings"),
    types=(
        (
            "why",
            fold(
                r"^\W*por\s?qu[eé]\b|\b(?:por qué|a qué se deb\w+)\b|\b(?:qué|cuál\w*) (?:\w+ ){0,2}(?:razón|"
                r"razones|motivos?|causas?)\b"
            ),
        ),
        (
            "often",
            fold(
                r"\b(?:con qu[eé]|cu[aá]l (?:es|era) la) (?:frecuencia|regularidad)\b|\bcada cu[aá]nt\w*\b|"
                r"\bcu[aá]ntas veces (?:al|por|a la|cada)\b"
            ),
        ),
        (
            "number",
            fold(
                r"^\W*n[uú]mero (?:total )?de\b|"
                r"\bcu[aá]nt[oa]s?\b|"
                r"\bqué (?:\w+ )?(?:superficie|población|porcentaje|número|cantidad|altura|edad|"
                r"tamaño|longitud|distancia|precio|proporción)\b|"
                r"\bcuál (?:es|era|fue) (?:el|la) (?:porcentaje|número|cantidad|"
                r"altura|edad|tamaño|longitud|distancia|precio|población|superficie|cuota|límite|plazo)\b"
            ),
        ),
        ("since", fold(r"\bdesde cu[aá]ndo\b")),
        (
            "called",
            fold(
                r"\bc[oó]mo (?:se (?:l[eao]s? )?(?:denomina|conoc|apoda)\w*|se les? llam\w+|l[eao]s? (?:llam|apod)\w+|"
                r"llam(?:a|an|ó|aron|aba|aban) (?!el\b|la\b)|"
                r"(?:es|son|era|eran|fue) (?:conocid|llamad|apodad|denominad)[oa]s?)|"
                r"\b(?:con|por) qu[eé] (?:otro )?nombre\b|"
                r"\bqu[eé] (?:otro )?(?:nombre|apodo|sobrenombre|término) (?:recib|ten[ií]a|tien|se|le|les|da)\w*|"
                r"\bcu[aá]l es (?:el|su) (?:apodo|sobrenombre)\b"
            ),
        ),
        (
            "when",
            fold(
                r"\bcuándo\b|^\W*(?:desde |hasta )?cuando\b|(?:\b(?:qué|cuál)|^\W*(?:(?:a|en|de|desde|hasta) )?(?:que|"
                r"cual)) (?:\w+ )?(?:a[ñn]o|fecha|d[ií]a|mes|siglo|"
                r"d[eé]cada|hora|[eé]poca)s?\b|\ba que hora\b|\bcuál (?:es|era|fue) la fecha\b"
            ),
        ),
        (
            "where",
            fold(
                r"\ba?dónde\b|^\W*(?:de |en )?donde\b|\b(?:qué|cuál) (?:\w+ )?(?:país|países|ciudad|ciudades|estado|"
                r"lugar|región|pueblo|calle|edificio|sala)\b"
            ),
        ),
        (
            "who",
            fold(
                r"\bqui[eé]n(?:es)?\b|\bcómo se llama(?:ba)? (?:el|la) (?!\w+ (?:de la|del)\b)|"
                r"\bqué (?:\w+ )?(?:persona|presidente|presidenta|ministr[oa]|autora?|rey|reina|director|"
                r"directora)\b"
            ),
        ),
        (
            "limit",
            fold(
                r"\b(?:máxim[oa]s?|maxim[oa]s?|mínim[oa]s?|minim[oa]s?|límites?|limites?)\b|"
                r"\bvalor (?:predeterminado|por defecto)\b|\b(?:qué|que|cuál) (?:\w+ )?versión\b"
            ),
        ),
    ),
    what_is=fold(
        r"^\W*qu[eé]\s(?:es|son|era|eran|significan?)\s+(?:una?\s|el\s|la\s|"
        r"l[oa]s\s)?[^\s?]+(?:\s[^\s?]+)?\s*\??\s*$"
    ),
    how_to=fold(
        r"\bc[oó]mo (?:(?:puedo|podemos|puede|debo|debemos|hay que|hago para) |se puede |se |me |nos )?"
        r"(?P<does>(?!puedo|puede|podemos|debo|hago|est[aá]|es\b)\p{L}{4,})"
    ),
    purposes=fold(
        r"(?:para (?P<for>\p{L}+(?:[aei]r|[aei]r(?:se|l[aeo]s?))\b[^,:;.?!]{0,100})|"
        r"si (?:usted )?(?:quieres?|desea[s]?|necesita[s]?) (?P<for>[^,:;.?!]{3,100}))"
    ),
    how=fold(r"\bc[oó]mo (?:se|puedo|puede|podemos|debo|hay que|\p{L}+[oaei]r?)\b|\bpasos para\b"),
    definition=fold(
        r"^\W*(?:qui[eé]n|qu[eé]|d[oó]nde|cu[aá]ndo)\s(?:es|son|era|eran|fue|fueron|está|están|"
        r"significa)\s+\S+(?:\s+\S+){0,3}\s*$"
    ),
    dependent_word=fold(
        r"\b(?:él|ella|ellos|ellas|ello|esto|eso|aquello|este|ese|esta|esa|estos|esos|estas|esas|allí|ahí|le|les|su|"
        r"sus)\b"
    ),
    dependent_start=fold(r"^\W*(?:y|pero|entonces|también|o|qué tal|qué hay de|y qué pasa con)\b"),
    kinds=words("categorías clases formas grupos maneras modos niveles tipos"),
    number_words=words(
        """catorce cien ciento cinco cincuenta cuarenta cuarto cuatro diez doble doce docena dos doscientos mil
        millones millón mitad noventa nueve ochenta ocho once quince quinientos seis sesenta setenta siete
        tercio trece treinta tres trescientos triple veinte"""
    ),
    dated=fold(
        r"\b(?:1\d{3}|20\d{2})\b|\bsiglo [ivxlc]+\b|\b(?:enero|febrero|marzo|abril|mayo|junio|julio|agosto|"
        r"septiembre|setiembre|octubre|noviembre|diciembre|lunes|martes|miércoles|jueves|viernes|sábados?|"
        r"domingos?)\b|\b\d{1,2}[:.]\d{2}\b|\ba las? \w+\b(?= de la (?:mañana|tarde|noche))"
    ),
    relative=fold(
        rf"\b(?:\d+|{_FEW}) (?:{_SPAN})(?:e?s)? (?:después|antes|más tarde|atrás)\b|\bhace (?:\d+|{_FEW}) (?:{_SPAN})|"
        rf"\b(?:ayer|mañana)\b|\bal (?:día|mes|año) siguiente\b|\bla (?:noche|semana|mañana) (?:siguiente|anterior)\b"
    ),
    recurring=fold(
        rf"\b(?:cada|todos los|todas las)(?: [\w-]+)? (?:{_SPAN}|lunes|martes|miércoles|jueves|viernes|"
        r"sábado|domingo|fin de semana)(?:e?s)?\b|"
        r"\b(?:diari[ao]s?|(?:mensu|seman|anu|trimestr|bimestr|semestr|quincen)al(?:es)?|a veces|"
        r"(?:diaria|mensual|semanal|anual|trimestral|regular|rara|ocasional|frecuente)mente|rara vez|a menudo|"
        rf"de vez en cuando)\b|\b(?:vez|veces) (?:al|a la|por|cada) (?:{_SPAN})\b|\bpor (?:{_SPAN})\b"
    ),
    repeated=fold(rf"\b(?:\d+|{_FEW}|muchas) ve(?:z|ces)\b"),
    releases=Releases(
        out=fold(r"\b(?:sali[óo]|sale|publicó|publico|lanz[óo]|lanzamiento|publicada?)\b"),
        changed=fold(r"\b(?:cambi[óoa]\w*|cambios?|nuevo|novedades|nueva|eliminado|añadido)\b"),
        which=fold(r"\b(?:qué|que|cuál) (?:es (?:la|su) )?(?:\w+ )?versi[óo]n\b"),
    ),
    called=fold(
        r"\b(?:llamad[oa]s?|llam(?:a|an|ó|aron|aba|aban)|denomin(?:ad[oa]s?|a|an|ó)|apod(?:ad[oa]s?|an|aron|ó)|bautizad[oa]s?|"
        r"conocid[oa]s?(?: \w+)? como|conocen? como|(?:con el|recib\w+ el|por el) (?:nombre|apodo|sobrenombre) de)\W+"
        r"(?:(?:el|la|los|las|un|una)\W+)?(?P<name>\w+)"
    ),
    causal=fold(
        r"\b(?:porque|debido a|a causa de|ya que|puesto que|dado que|gracias a|por culpa de|por eso|por ello|"
        r"por lo que|a fin de|para que|la razón|el motivo|como consecuencia|con el fin)\b"
    ),
    placed=fold(
        r"\b(?:está|están|estaba|queda|quedan|situad[oa]s?|ubicad[oa]s?|encuentran?|guardan?|celebr\w+|tendrá lugar|"
        r"tiene lugar)\b"
    ),
    alternations=ALTERNATIONS,
    aside=fold(
        r"^\W*(?:(?:nuevo|cambiado|añadido|obsoleto|eliminado) (?:en|desde) (?:la )?versión\b|(?:por favor,? )?"
        r"(?:véase|vea|vean|ver también|consúltese|consult(?:e|en|a))\b|"
        r"para (?:más|mayor(?:es)?) (?:información|detalles)\b|"
        r"(?:más|mayor) información\b)"
    ),
    pronoun_start=fold(
        r"^[\"'“”‘’«(\[¿¡]*(?:él|ella|ellos|ellas|ello|este|esta|esto|estos|estas|ese|esa|eso|esos|esas|su|sus|"
        r"ambos|ambas|dicho|dicha)\b"
    ),
    copulas=words("es son era eran fue fueron significa"),
    derives=True,
    # What the stemmer leaves apart: spellings that keep a sound ("luz, luces", "tocar, toque"), plurals and adverbs.
    inflected=INFLECTED,
    derivations=DERIVATIONS,
    accents=MARKS.replace("\u0303", ""),  # ñ is a letter of its own
    # Other keyboards lack the letter: "montana", "nino". A second place, as in "manana", is seldom both.
    spelt=SPELT,
    abbreviations=fold(
        r"(?:^|[\s(¿¡«])(?:Sra?s?|D|Dña|Dra?s?|Prof|Ing|Lic|Ud|Uds|Vd|núm|nº|pág|págs|art|cap|vol|av|avda|c|pza|tel|"
        r"aprox|etc(?=\.$)|p\.\s?ej|a|s|a\.\s?C|d\.\s?C|EE|ee|ss|Excmo|Sto|Sta|Gral|Cía|dpto|ed)\.$"
    ),
    apart=words("a de en con por sin para al del la el lo un una"),
    numbers=NUMBERS,
    numerals=NUMERALS,
    months=MONTHS,
    same=Table("es", "same"),
    short=Table("es", "short"),
    related=Table("es", "related"),
    phrases=Table("es", "phrases"),
    irregular=Table("es", "irregular"),
    infinitives=fold(r"[aeií]r(?:se)?$"),
    measures=MEASURES,
    reached=REACHED,
    free=FREE,
    counts=fold(r"\bcu[aá]nt(?:(?P<things>[oa]s)|[oa])\b(?! (?:tiempo|más|menos)\b)"),
    amounts=words(
        """varios varias ambos ambas mitad ningún ninguno ninguna único única pocos pocas par cero doble triple docenas
        decenas cientos miles millones"""
    ),
    askers=ASKERS,
    contrasts=CONTRASTS,
    denied=DENIED,
    opines=OPINES,
    now=NOW,
    came_about=CAME_ABOUT,
    stands=STANDS,
    past=PAST,
    denies=DENIES,
    interrogatives=INTERROGATIVES,
    forbids=FORBIDS,
    negators=NEGATORS,
    opposites=OPPOSITES,
    closing=fold(r"\b(?:cu[aá]ndo|(?:a|hasta) qu[eé] hora)\b.{0,100}\b(?P<verb>cierran?|cerr(?:[aá]is|ar))\b"),
    singles_out=SINGLES_OUT,
    turning=TURNING,
    joins=fold(
        r"(?:\s?[,;:–—-]{1,3})?\s(?:y|e|&|\+)(?:\s(?:también|además|luego))?,?\s|\s?[,;–—-]{1,3}\s?(?:además|también)\s"
    ),
    asks=fold(
        r"¿|(?:(?:a|de|en|por|para|con|desde|hasta)\s+)?(?:qué|quién|quiénes|cómo|cuándo|dónde|adónde|cuánt[oa]s?|"
        r"cuál|cuáles)\s+\w+"
        r"|(?:como|donde|cuando|quien|cuant[oa]s?)\s+(?:se|es|son|est[aá]n?|puedo|puede|hago|fue|hay|cuesta|funciona)\b"
        r"|que\s+(?:es|son|significa|hace)\b|por ?que\s+\w+"
        r"|(?:se puede|puedo|podemos|hay|debo|hace falta|necesito|tengo que|es posible|es gratis|"
        r"est[aá]n? (?:disponible|abiert))"
    ),
    idle=fold(
        r"¿?(?:o\b.*|(?:alguien|me) (?:sabe|puede|ayuda|podría)\w*\b.{0,40}|pued[eo]n? (?:alguien )?ayudar\w*.{0,20}|"
        r"(?:es|está) (?:eso |esto )?(?:correcto|cierto|verdad|normal|bien)|qué (?:puedo|debo) hacer.{0,10})\W*"
    ),
    encloses=fold(r"\bentre\b(?!.*\by\b)"),
    exists=fold(r"\b(?:hay|existen?)\b"),
    known_before=fold(r"\b(?:otr[ao]s?|más)\b"),
    faq="preguntas frecuentes",
    doing=DOING,
    defining=Defining(copulas=r"es|son|fue|signifi\w+", naming="llamad[oa]s?", appositions="una?|o"),
    permitting=PERMITTING,
    pages=PAGES,
    cohesion=COHESION,
    comparing=COMPARING,
    lists=LISTS,
    views=VIEWS,
    figures=FIGURES,
)
