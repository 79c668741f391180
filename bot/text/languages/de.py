"""German: how it asks, dates, counts and gives reasons."""

from __future__ import annotations

import regex

from bot.text.languages.language import Language, counted, fold, groups, words

DE = Language(
    code="de",
    stopwords=words(
        """aber alle allem allen aller alles als also am an ander andere anderem anderen anderer anderes auch
        auf aus bei beim bin bis bist da damit dann das dass daß dein deine deinem deinen deiner deines dem
        den denn der deren derer des dessen dich die dies diese diesem diesen dieser dieses dir doch dort du
        durch ein eine einem einen einer eines einige einigem einigen einiger einiges einmal er es etwas
        euch euer eure eurem euren eurer für gegen gewesen gibt hab habe haben hat hatte hatten hier hin
        hinter hätte hätten ich ihm ihn ihnen ihr ihre ihrem ihren ihrer ihres im in indem ins ist jede
        jedem jeden jeder jedes jene jenem jenen jener jenes jetzt kann kein keine keinem keinen keiner
        können könnte machen man manche manchem manchen mancher manches mehr mein meine meinem meinen meiner
        meines mich mir mit muss musste nach nicht nichts noch nun nur ob oder ohne sehr sein seine seinem
        seinen seiner seines seit selbst sich sie sind so solche solchem solchen solcher solches soll sollte
        sondern sonst um und uns unser unsere unserem unseren unter viel vom von vor wann war waren warst
        warum was weg weil weiter welche welchem welchen welcher welches wem wen wenn wer werde werden
        weshalb wessen wie wieder wieso will wir wird wirst wo woher wohin wollen wollte wurde wurden wäre
        würde würden zu zum zur zwar zwischen über"""
    ),
    form_words=words("bitte erkläre genannt heißen heißt laut nenne viel viele vielen"),
    types=(
        ("why", fold(r"^\W*(?:warum|weshalb|wieso)\b")),
        ("number", fold(r"\bwie ?(?:viele?n?|lange?|alt|groß|hoch|weit|schnell|schwer|tief)\b")),
        ("when", fold(r"\bwann\b|\bwelche[ms] (?:jahr|monat|tag|datum|jahrhundert)")),
        ("where", fold(r"\b(?:wo|wohin|woher)\b")),
        ("who", fold(r"\b(?:wer|wen|wem|wessen)\b")),
    ),
    type_noun=fold(r"\bwelche[rsmn]?\s+([\p{L}]+)"),
    what_is=fold(r"^\W*(?:was (?:ist|sind|war|waren))\s+(?:ein[e]?\s|d(?:er|ie|as)\s)?[^\s?]+(?:\s[^\s?]+)?\s*\??\s*$"),
    definition=fold(r"^\W*(?:wer|was|wo)(?: ist| war| sind| waren)\s+\S+(?:\s+\S+){0,2}\s*$"),
    dependent_word=fold(r"\b(?:er|sie|ihn|ihm|ihr|ihre|sein|seine|diese[rsmn]?|dort)\b"),
    dependent_start=fold(r"^\W*(?:und|aber|was ist mit)\b"),
    number_words=words(
        """zwei drei vier fünf sechs sieben acht neun zehn elf zwölf zwanzig hundert tausend millionen milliarde
        milliarden hälfte drittel viertel"""
    ),
    dated=regex.compile(
        r"\b(?:1\d{3}|20\d{2})\b|\b\d{1,2}\. Jahrhundert|\b(?:Januar|Februar|März|Mai|Juni|Juli|Oktober|Dezember)\b"
    ),
    causal=fold(r"\b(?:weil|wegen|aufgrund|deshalb|denn|damit)\b"),
    pronoun_start=fold(r"^[\"'“”‘’(\[]*(?:er|sie|es|dies\w*|ihre?|seine?)\b"),
    copulas=words("ist sind war bezeichnet"),
    capital_nouns=True,
    abbreviations=regex.compile(
        r"(?:^|[\s(])(?:z\.\s?B|d\.\s?h|u\.\s?a|u\.\s?U|o\.\s?ä|i\.\s?d\.\s?R|bzw|ca|Nr|Abs|Art|Bd|bspw|Chr|Dr|Prof|"
        r"evtl|geb|gest|ggf|Hrsg|inkl|Jh|Jhd|Kap|lat|Mio|Mrd|Mr|Mrs|engl|franz|griech|röm|sog|St|Str|Tel|usw|vgl|v|z|"
        r"zzgl|Ca|Vgl)\.$"
    ),
    ordinals=True,
    numbers=counted("eins/ein zwei drei vier fünf sechs sieben acht neun zehn elf zwölf"),
    numerals=counted("erste zweite dritte vierte fünfte sechste siebte achte neunte zehnte"),
    months=counted(
        """januar/jan februar/feb märz april/apr mai juni/jun juli/jul august/aug september/sep/sept oktober/okt
        november/nov dezember/dez"""
    ),
    same=groups(
        """
        km kilometer kilometern
        kg kilo kilogramm
        std stunde stunden
        min minute minuten
        prozent vomhundert percent
        euro euros eur
        dollar dollars
        usa us amerika amerikaner amerikanisch amerikanische amerikanischen amerikas
        """
    ),
)
