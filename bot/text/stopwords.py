"""Function words by language (ISO 639-1): they carry no topic, so they are not indexed, and they give a language away.

In: a language. Out: a frozen set of lower-case words, empty for a language without a list.
"""

from __future__ import annotations

_WORDS: dict[str, str] = {
    "en": """a about above after again against ain all am an and any are aren as at be because been before being
        below between both but by can could couldn d did didn do does doesn doing don down during each few
        for from further had hadn has hasn have haven having he her here hers herself him himself his how i
        if in into is isn it its itself just ll m ma may me might mightn more most must mustn my myself
        needn no nor not now o of off on once only or other our ours ourselves out over own re s same shall
        shan she should shouldn so some such t than that the their theirs them themselves then there these
        they this those through to too under until up ve very was wasn we were weren what when where which
        while who whom whose why will with won would wouldn y you your yours yourself yourselves""",
    "de": """aber alle allem allen aller alles als also am an ander andere anderem anderen anderer anderes auch
        auf aus bei beim bin bis bist da damit dann das dass daß dein deine deinem deinen deiner deines dem
        den denn der des dessen deren derer dich die dies diese diesem diesen dieser dieses dir doch dort du
        durch ein eine einem einen einer eines einige einigem einigen einiger einiges einmal er es etwas
        euch euer eure eurem euren eurer für gegen gewesen gibt hab habe haben hat hatte hatten hätte hätten
        hier hin hinter ich ihm ihn ihnen ihr ihre ihrem ihren ihrer ihres im in indem ins ist jede jedem
        jeden jeder jedes jene jenem jenen jener jenes jetzt kann kein keine keinem keinen keiner können
        könnte machen man manche manchem manchen mancher manches mehr mein meine meinem meinen meiner meines
        mich mir mit muss musste nach nicht nichts noch nun nur ob oder ohne sehr sein seine seinem seinen
        seiner seines seit selbst sich sie sind so solche solchem solchen solcher solches soll sollte
        sondern sonst über um und uns unser unsere unserem unseren unter viel vom von vor wann war waren
        wäre warst warum was weg weil weiter welche welchem welchen welcher welches wem wen wenn wer werde
        werden weshalb wessen wie wieder wieso will wir wird wirst wo woher wohin wollen wollte wurde wurden
        würde würden zu zum zur zwar zwischen""",
    "es": """a al algo algunas algunos ante antes como con contra cual cuáles cuál cuando cuándo cuánto cuánta
        cuántos cuántas de del desde donde dónde durante e el él ella ellas ellos en entre era eran es esa
        esas ese eso esos esta está están estaba estas este esto estos fue fueron ha había han hasta hay la
        las le les lo los más me mi mis mucho muy nada ni no nos nosotros o otra otras otro otros para pero
        poco por porque por qué que qué quien quién quiénes se sea ser si sí sido sin sobre son su sus
        también tan te tiene tienen todo todos tu tus un una unas uno unos y ya yo cómo""",
    "fr": """a à ai au aux avec avait avaient c ce ces cet cette ceux ci comme comment d dans de des donc du elle
        elles en est et étaient était été être eu il ils j je l la le les leur leurs lui m ma mais me même
        mes moi mon n ne ni nos notre nous on ont ou où par pas plus pour pourquoi qu quand que quel quelle
        quelles quels qui quoi s sa sans se ses si son sont sous sur t ta te tes toi ton tous tout très tu
        un une vos votre vous y combien""",
    "ru": """а без более был была были было быть в вам вас весь во вот все всего всех вы где да даже для до его
        ее её ей если есть ещё еще же за здесь и из или им их к как какая какие какой ко когда кто кого кому
        ли между меня мне много может можно мой мы на над надо нам нас не него нее неё ней нет ни них но ну
        о об один он она они оно от очень по под после потом потому почему при про раз с сам себя со так
        такой там тебя тем то того тоже той только том тот ты у уж уже хотя чего чей чем что чтобы чтоб эта
        эти это этого этой этом этот я сколько""",
}


def stopwords(language: str) -> frozenset[str]:
    """The function words of `language`, lower case."""
    return frozenset(_WORDS.get(language, "").split())


def languages() -> tuple[str, ...]:
    """The languages that have a list."""
    return tuple(_WORDS)
