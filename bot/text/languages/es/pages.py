"""Spanish: how a page says that it is out of date, and what pages for those who ask are called."""

from __future__ import annotations

from bot.text.languages.language import pages

_PAGE = (
    r"(?:p[aá]ginas?|documentos?|documentaci[oó]n|gu[ií]as?|art[ií]culos?|wikis?|tutorial(?:es)?|entradas?|hilos?|"
    r"manual(?:es)?|secci[oó]n|secciones|canal|contenidos?|informaci[oó]n|instrucciones|reglas|normas|reglamento|"
    r"texto|faq)"
)
_THIS = rf"(?:est[aeo]s?|la presente|el presente)\s+(?:{_PAGE}\s+)?"
_HOW = r"(?:\s+(?:muy|ya|ahora|totalmente|completamente|actualmente|un poco|bastante|oficialmente))*\s+"
_PAST = (
    r"(?:desactualizad[oa]s?|obsolet[oa]s?|anticuad[oa]s?|desfasad[oa]s?|caducad[oa]s?|archivad[oa]s?|descontinuad[oa]s?|"
    r"fuera de vigor|sin mantenimiento)\b"
)
_NO_MORE = (
    r"ya no (?:se (?:mantienen?|actualizan?|aplican?(?=\s*(?:[.;!]|$))|usan?)|(?:est[aá]n?|son|es) (?:al día|vigentes?|"
    r"válid[oa]s?|actual(?:es)?|actualizad[oa]s?|en vigor|en uso|mantenid[oa]s?)|recibe(?:n)? actualizaciones)"
)
PAGES = pages(
    outdated=rf"(?:(?:ten en cuenta|tenga en cuenta|recuerda) que )?(?:"
    rf"{_THIS}{_PAGE} (?:est[aá]n?|es|son|fue|ha(?:n)? sido|ha(?:n)? quedado|qued[oó]){_HOW}{_PAST}|"
    rf"{_THIS}{_PAGE} (?:fue|ha(?:n)? sido){_HOW}(?:sustituid|reemplazad)[oa]s?\b|"
    rf"{_THIS}{_PAGE} {_NO_MORE}|"
    rf"{_THIS}{_PAGE} no est[aá] (?:al día|actualizad[oa])\b|"
    rf"{_THIS}{_PAGE} describe [^.!?]{{0,80}}\bversi[oó]n\b[^!?,]{{0,40}}, que (?:\w+ ){{0,3}}(?:{_PAST}|sustituida|"
    rf"reemplazada)|"
    rf"(?:la información|el contenido|las reglas|las normas) (?:de|en) {_THIS}{_PAGE} (?:est[aá]n?|es|son)"
    rf"{_HOW}{_PAST}|"
    rf"est[aeo] es una? (?:versi[oó]n (?:antigua|anterior|obsoleta|desactualizada|archivada) de (?:est[aeo]|la|el) "
    rf"{_PAGE}|{_PAGE} (?:obsolet[oa]|desactualizad[oa]|archivad[oa])\b)|"
    rf"(?:hay|existe) una versi[oó]n (?:más|mas) (?:nueva|reciente) de est[aeo] {_PAGE}"
    r")",
    marks=r"desactualizad[oa]|obsolet[oa]|anticuad[oa]|archivad[oa]|descontinuad[oa]|ya no (?:vigente|válid[oa])|"
    r"(?:sustituid|reemplazad)[oa] por",
    old=r"antigu[oa]|viej[oa]",
    kinds=r"página|documento|documentación|guía|artículo|contenido|información|versión|reglas",
    notices=r"(?:nota|aviso|atenci[oó]n|advertencia|importante|precauci[oó]n|ojo)",
    primer=r"preguntas[\W_]+(?:m[aá]s[\W_]+)?frecuentes|primeros[\W_]+pasos|inicio[\W_]+r[aá]pido|"
    r"gu[ií]a[\W_]+(?:r[aá]pida|de[\W_]+inicio)|principiantes?|tutorial(?:es)?|introducci[oó]n(?:\s+al?\b|(?!\s+\p{L}))",
    dating="""
        publicado publicada actualizado actualizada modificado modificada última actualización modificación
        revisión fecha el lunes martes miércoles jueves viernes sábado domingo
    """,
    figures="Figura|Tabla|Cuadro",
)
