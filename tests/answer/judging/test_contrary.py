import time
from dataclasses import fields

import pytest

from bot.answer.judging.contrary import Contrary, contrary
from bot.text.languages import LANGUAGES, language_of
from tests.answer.conftest import Open


@pytest.mark.parametrize(
    ("question", "quote", "language", "found"),
    [
        ("What is the smallest city?", "Bremen is the smallest city.", "en", Contrary()),
        ("What is the smallest city?", "Berlin is the largest city.", "en", Contrary(opposed=True, lacks_limit=True)),
        ("Which prices increased?", "Prices of bread decreased in May.", "en", Contrary(opposed=True)),
        ("Did prices increase or decrease?", "Prices decreased in May.", "en", Contrary()),
        ("Which city was not bombed?", "The city was bombed in 1943.", "en", Contrary(denied=True)),
        ("Which city was not bombed?", "The city escaped without a single bomb.", "en", Contrary()),
        ("Why don't cats like water?", "Cats dislike water because it soaks them.", "en", Contrary()),
        ("Why isn't glass a liquid?", "Glass is a solid, for its atoms do not flow.", "en", Contrary()),
        ("Pourquoi est-il interdit de pêcher ?", "Il n'est pas permis de pêcher au port.", "fr", Contrary()),
        ("¿Cuántos barcos se hundieron?", "Ningún barco se hundió.", "es", Contrary()),
        ("Сколько кораблей утонуло?", "Ни один корабль не утонул.", "ru", Contrary()),
        ("Why can't I see my questions?", "Members see their questions with /privacy.", "en", Contrary()),
        ("Who was the first chair?", "The chair is elected every year.", "en", Contrary(lacks_limit=True)),
        ("What is the second rule?", "The second rule is silence.", "en", Contrary()),
        ("What of all the other boats?", "Boats are painted in May.", "en", Contrary()),
        ("NetError: Object of type Eel is not printable", "Eels become printable by net().", "en", Contrary()),
        ('"cannot start a trip within a trip" at the quay', "A trip starts within a trip.", "en", Contrary()),
        ("no such net: KELP", "Nets such as KELP are made by knot().", "en", Contrary()),
        ("Warum kommt „Netz kann nicht öffnen“?", "Das Netz lässt sich öffnen.", "de", Contrary()),
        ("Pourquoi « le filet ne flotte pas » ?", "Le filet flotte.", "fr", Contrary()),
        ("What of the forest and the west?", "Trees stand there.", "en", Contrary()),
        ("Welche ist die kleinste Stadt?", "Die größte ist Köln.", "de", Contrary(opposed=True, lacks_limit=True)),
        ("Welche Stadt wurde nicht zerstört?", "Die Stadt wurde zerstört.", "de", Contrary(denied=True)),
        ("Who is the US envoy to Russia?", "The Russian envoy to the US left.", "en", Contrary(swapped=True)),
        ("Who is the US envoy to Russia?", "The US envoy to Russia left.", "en", Contrary()),
        ("Who is the American envoy to Russia?", "The Russian envoy to the US left.", "en", Contrary(swapped=True)),
        ("What came after the war?", "The dam was built before the war.", "en", Contrary(opposed=True)),
        ("When does the pool close?", "It opens from 9 am to 5 pm.", "en", Contrary()),
        ("When does the pool close?", "It opens at 9 am.", "en", Contrary(opposed=True)),
        ("Does the pool close on Sundays?", "It opens from 9 am to 5 pm.", "en", Contrary(opposed=True)),
        ("¿A qué hora cierra el faro?", "El faro abre de 10:00 a 18:00.", "es", Contrary()),
        ("le phare ferme à quelle heure", "Le phare ouvre de 10 h à 18 h 30.", "fr", Contrary()),
        ("Wann schließt das Bad?", "Das Bad öffnet von 9 bis 17 Uhr.", "de", Contrary()),
        ("What was consistent with the rules?", "It was inconsistent with the rules.", "en", Contrary(opposed=True)),
        ("What is an unusual catch?", "Trout is the usual catch.", "en", Contrary(opposed=True)),
        ("What is an unusual catch?", "Pike is no usual, but an unusual catch.", "en", Contrary()),
        ("What information is kept?", "The formation is kept.", "en", Contrary()),
        # "deaf" is no negation of "af", and "understand" none of "derstand".
        ("Who is under the bridge?", "A deaf man understands.", "en", Contrary()),
        ("Was ist ungefährlich?", "Das ist gefährlich.", "de", Contrary(opposed=True)),
        (
            "What does the rule not allow?",
            "The rule does not hold here, but allows nets.",
            "en",
            Contrary(affirmed=True),
        ),
        ("What does the rule not allow?", "The rule does not allow nets.", "en", Contrary()),
        ("Which lake is not deep?", "No boat goes there: the lake is deep.", "en", Contrary(affirmed=True)),
        ("Which lake is not deep?", "The lake is narrow, not wide.", "en", Contrary()),
        ("Who was warden before Ida?", "Ida has been warden since May.", "en", Contrary(lacks_limit=True)),
        ("Who was warden before Ida?", "Before her, Berta was warden.", "en", Contrary()),
        ("What was sold before May?", "Nets were sold in April.", "en", Contrary()),
        ("Why are there no kites?", "The plan to fly kites was rejected: they scare geese.", "en", Contrary()),
        ("Warum gibt es keine Drachen?", "Der Antrag, Drachen steigen zu lassen, wurde abgelehnt.", "de", Contrary()),
        ("Why can't I fish here?", "Members without a permit fish here.", "en", Contrary()),
        ("Who failed to sell nets?", "Not Ida: Ida sells nets.", "en", Contrary(affirmed=True)),
        ("What kills trout?", "Salt does not kill trout.", "en", Contrary(negated=True)),
        ("What kills trout?", "Salt does not only kill trout.", "en", Contrary()),
        ("What kills trout?", "Salt does not kill trout, but lime does.", "en", Contrary()),
        ("What kills trout?", "Salt kills trout, but does not kill pike.", "en", Contrary()),
        ("When will my boat be sold?", "No boat is sold.", "en", Contrary()),
        ("Does salt kill trout?", "Salt does not kill trout.", "en", Contrary()),
        ("What prevents that trout die?", "They do not die.", "en", Contrary()),
        ("Welcher See ist nicht tief?", "Er ist nicht breit: Der See ist tief.", "de", Contrary(affirmed=True)),
        ("Was wird verkauft?", "Boote werden nicht verkauft.", "de", Contrary(negated=True)),
        ("Qui est le premier ?", "Le dernier vient.", "xx", Contrary()),
    ],
)
def test_what_turns_a_statement_round(question: str, quote: str, language: str, found: Contrary) -> None:
    assert contrary(question, quote, language) == found


SPANISH = [
    ("¿Cuál es la ciudad más pequeña?", "La ciudad más pequeña es Olite.", ""),
    ("¿Cuál es la ciudad más pequeña?", "La ciudad más grande es Madrid.", "opposed lacks_limit"),
    ("¿Qué precios aumentaron?", "Los precios del pan disminuyeron en mayo.", "opposed"),
    ("¿Qué ciudad no fue bombardeada?", "La ciudad fue bombardeada en 1937.", "denied"),
    ("¿Qué ciudad no fue bombardeada?", "La ciudad quedó sin una sola bomba.", ""),
    ("¿Por qué no puedo ver mis preguntas?", "Los socios ven sus preguntas en la ficha.", ""),
    ("¿Por qué no hay multas?", "La asociación prefiere que la gente vuelva.", ""),
    ("¿Quién fue el primer director?", "El director se elige cada año.", "lacks_limit"),
    ("¿Quién fue el primer director?", "La primera directora fue Ana.", ""),
    ("¿Qué mata a las truchas?", "La sal no mata a las truchas.", "negated"),
    ("¿Qué mata a las truchas?", "La sal mata a las truchas, no a los lucios.", ""),
    ("¿Qué mata a las truchas?", "La sal no sólo mata a las truchas.", ""),
    ("¿La sal mata a las truchas?", "La sal no mata a las truchas.", ""),
    ("¿Qué lago no es profundo?", "Nadie navega allí: el lago es profundo.", "affirmed"),
    ("¿Qué lago no es profundo?", "El lago no es profundo.", ""),
    ("¿Qué es un nudo útil?", "Ese nudo es inútil.", "opposed"),
    ("¿Cómo se desactiva la alarma?", "La alarma se activa con la llave.", "opposed"),
    ("¿Qué información se guarda?", "Se guarda la formación.", ""),
    ("¿Cuándo descubrió el lago?", "La nieve cubrió el lago.", ""),
    ("¿Quién abrió la puerta, sin duda?", "Ana abrió la puerta.", ""),
    ("¿Quién vende redes?", "Sin embargo, Ana vende redes.", ""),
    ("¿Quién vende redes?", "Ana pesca sin redes.", "negated"),
    ("¿Qué barcos vende Ana?", "Ana vende barcos aunque no de vela.", ""),
    (
        "¿Dónde se guardan las llaves del almacén?",
        "Las llaves del almacén no se prestan, se guardan en la recepción.",
        "",
    ),
    ("¿Cuándo abre la piscina los domingos?", "Los domingos la piscina no abre hasta las once.", ""),
    ("¿Cuál es el río más largo de la comarca?", "El Ega, con sus 113 kilómetros, es el más largo de la comarca.", ""),
    ("¿Qué hay que llevar al taller?", "No hace falta llevar herramientas al taller: basta con ropa vieja.", ""),
    ("¿Cómo puedo darme de baja?", "Quien no quiera seguir avisa antes de enero para darse de baja.", ""),
    ("¿Quién ganó el torneo de 2019?", "El torneo de 2019 lo ganó Ana García sin perder una sola partida.", ""),
    ("¿Qué pasa si no devuelvo el libro?", "Si el libro no se devuelve, se paga otro igual.", ""),
    ("¿Cuál fue la última reforma del edificio?", "La última reforma del edificio terminó en 2015.", ""),
    ("¿Quién fue la primera directora?", "El primer director fue Juan.", ""),
    ("¿Desde cuándo no se permite fumar?", "Desde 2011 está prohibido fumar.", ""),
    ("¿Qué plantas necesitan poca agua?", "El romero y el tomillo necesitan poca agua y no temen al sol.", ""),
    ("¿Qué plantas necesitan poca agua?", "El arroz no necesita poca agua.", "negated"),
    ("¿Dónde nació el fundador?", "El fundador murió en Lima.", "opposed"),
    ("¿Cuándo se cerró la fábrica?", "La fábrica se abrió en 1920.", "opposed"),
    ("¿Qué calle está al norte de la plaza?", "La calle Real está al sur de la plaza.", "opposed"),
    ("¿Cuántos socios tiene el club?", "El club no tiene más de cien socios.", ""),
]
FRENCH = [
    ("Quelle est la plus petite ville ?", "La plus petite ville est Sark.", ""),
    ("Quelle est la plus petite ville ?", "La plus grande ville est Lyon.", "opposed lacks_limit"),
    ("Quels prix ont augmenté ?", "Les prix du pain ont diminué en mai.", "opposed"),
    ("Quelle ville n'a pas été bombardée ?", "La ville a été bombardée en 1943.", "denied"),
    ("Quelle ville n'a pas été bombardée ?", "La ville est restée sans une seule bombe.", ""),
    ("Pourquoi je ne vois pas mes questions ?", "Les membres voient leurs questions dans la fiche.", ""),
    ("Pourquoi l'atelier n'ouvre pas le lundi ?", "Le lundi sert au nettoyage.", ""),
    ("Qui fut le premier président ?", "Le président est élu chaque année.", "lacks_limit"),
    ("Qui fut le premier président ?", "La première présidente fut Anne.", ""),
    ("Qu'est-ce qui tue les truites ?", "Le sel ne tue pas les truites.", "negated"),
    ("Qu'est-ce qui tue les truites ?", "Le sel ne tue que les truites.", ""),
    ("Qu'est-ce qui tue les truites ?", "Le sel ne tue pas seulement les truites.", ""),
    ("Qu'est-ce qui tue les truites ?", "Le sel ne tue pas les truites, mais la chaux si.", ""),
    ("Est-ce que le sel tue les truites ?", "Le sel ne tue pas les truites.", ""),
    ("Le sel tue-t-il les truites ?", "Le sel ne tue pas les truites.", ""),
    ("Quels chiens sont admis ?", "Les chiens ne sont pas admis.", "negated"),
    ("Quel lac n'est pas profond ?", "Aucun bateau n'y va : le lac est profond.", "affirmed"),
    ("Quel lac n'est pas profond ?", "Le lac n'est pas profond.", ""),
    ("Quel noeud est utile ?", "Ce noeud est inutile.", "opposed"),
    ("Comment désactiver l'alarme ?", "La clé sert à activer l'alarme.", "opposed"),
    ("Quelles informations sont gardées ?", "Les formations sont gardées.", ""),
    ("Quand a-t-on découvert le lac ?", "La neige a couvert le lac.", ""),
    ("Qui vend des filets ?", "Anne vend sans doute des filets.", ""),
    ("Qui vend des filets ?", "Anne pêche sans filets.", "negated"),
    ("Qui vend des filets ?", "Personne ne vend de filets.", ""),
    (
        "Où range-t-on les clés de la réserve ?",
        "Les clés de la réserve ne se prêtent pas, on les range à l'accueil.",
        "",
    ),
    ("Quand ouvre la piscine le dimanche ?", "Le dimanche, la piscine n'ouvre pas avant onze heures.", ""),
    (
        "Quel est le plus long fleuve de la région ?",
        "Avec ses 113 kilomètres, l'Orb est le fleuve le plus long de la région.",
        "",
    ),
    ("Que faut-il apporter à l'atelier ?", "Il n'est pas nécessaire d'apporter des outils à l'atelier.", ""),
    ("Comment annuler une inscription ?", "On peut annuler une inscription sans frais jusqu'au vendredi.", ""),
    ("Qui a gagné le tournoi de 2019 ?", "Marie a gagné le tournoi de 2019 sans perdre une partie.", ""),
    ("Que se passe-t-il si le livre n'est pas rendu ?", "Un livre qui n'est pas rendu est facturé.", ""),
    ("Quand a eu lieu la dernière rénovation ?", "La dernière rénovation s'est achevée en 2015.", ""),
    ("Depuis quand ne fume-t-on plus dans la salle ?", "Il est interdit de fumer dans la salle depuis 2007.", ""),
    ("Où est né le fondateur ?", "Le fondateur est mort à Lille.", "opposed"),
    ("Quand l'usine a-t-elle fermé ?", "L'usine a ouvert en 1920.", "opposed"),
    ("Quelle rue est au nord de la place ?", "La rue Haute est au sud de la place.", "opposed"),
    ("Quels membres ne paient pas de cotisation ?", "Les membres paient une cotisation annuelle.", "denied"),
    ("Quels membres ne paient pas de cotisation ?", "Les étudiants sont dispensés de cotisation.", ""),
    ("Combien de membres a le club ?", "Le club n'a pas plus de cent membres.", ""),
    ("Les enfants paient-ils l'entrée ?", "Les enfants ne paient pas l'entrée.", ""),
    (
        "Qui peut emprunter un vélo ?",
        "Les mineurs ne peuvent pas emprunter de vélo sans accord des parents.",
        "negated",
    ),
    ("Qu'est-ce qu'un cairn ?", "Un cairn n'est pas un simple tas de pierres mais un repère.", ""),
]
RUSSIAN = [
    ("Какой город самый маленький?", "Самый маленький город — Чекалин.", ""),
    ("Какой город самый маленький?", "Самый большой город — Москва.", "opposed"),
    ("Какие цены увеличились?", "Цены на хлеб уменьшились в мае.", "opposed"),
    ("Какой город не бомбили?", "Город бомбили в 1943 году.", "denied"),
    ("Какой город не бомбили?", "Город остался без единой бомбы.", ""),
    ("Почему я не вижу своих вопросов?", "Участники видят вопросы в карточке.", ""),
    ("не подскажете, когда открыт зал?", "Зал открыт по средам.", ""),
    ("Почему осенью не было турнира?", "Осенью зал стоял на ремонте.", ""),
    ("Кто был первым директором?", "Директора выбирают каждый год.", "lacks_limit"),
    ("Кто был первым директором?", "Первый директор — Анна.", ""),
    ("Что убивает форель?", "Соль не убивает форель.", "negated"),
    ("Что убивает форель?", "Соль не только убивает форель.", ""),
    ("Что убивает форель?", "Соль не убивает форель, а известь убивает.", ""),
    ("Убивает ли соль форель?", "Соль не убивает форель.", ""),
    ("Соль убивает форель?", "Соль не убивает форель.", ""),
    ("Какое озеро не глубокое?", "Лодки туда не ходят: озеро глубокое.", "affirmed"),
    ("Какое озеро не глубокое?", "Это озеро не глубокое.", ""),
    ("Какой лёд опасный?", "Этот лёд безопасный.", "opposed"),
    ("Сколько лодок пришло?", "Пришло несколько лодок.", ""),
    ("Когда пришли лодки?", "Некогда пришли лодки.", ""),
    ("Чьё это дело?", "Через неделю.", ""),
    ("Кто продаёт сети?", "Анна ловит без сетей.", "negated"),
    ("Кто закрыл клуб?", "Клуб открыл учитель.", "opposed"),
    ("Где лежат ключи от склада?", "Ключи от склада не выдают, они лежат у вахтёра.", ""),
    ("Когда открывается бассейн по воскресеньям?", "По воскресеньям бассейн не открывается раньше одиннадцати.", ""),
    ("Какая самая длинная река области?", "Самая длинная река области — Ока.", ""),
    ("Как отменить запись?", "Запись можно отменить без оплаты до пятницы.", ""),
    ("Кто выиграл турнир 2019 года?", "Турнир 2019 года выиграла Анна, не проиграв ни одной партии.", ""),
    ("Что будет, если не вернуть книгу?", "Если книгу не вернуть, нужно купить такую же.", ""),
    ("Когда был последний ремонт?", "Последний ремонт закончился в 2015 году.", ""),
    ("С какого года нельзя курить в зале?", "Курить в зале запрещено с 2007 года.", ""),
    ("Каким растениям нужно мало воды?", "Рису не нужно мало воды.", ""),
    ("Где родился основатель?", "Основатель умер в Перми.", "opposed"),
    ("Когда закрыли завод?", "Завод открыли в 1920 году.", "opposed"),
    ("Какая улица к северу от площади?", "Садовая улица лежит к югу от площади.", "opposed"),
    ("Кто не платит взносы?", "Участники платят взносы раз в год.", "denied"),
    ("Кто не платит взносы?", "Школьники освобождены от взносов.", ""),
    ("Сколько человек в клубе?", "В клубе не более ста человек.", ""),
    ("Когда начинается спектакль?", "Спектакль начинается в семь, а заканчивается в девять.", ""),
    ("Какие дети занимаются бесплатно?", "Дети занимаются платно.", "opposed"),
]
CHINESE = [
    ("最小的城市是哪个？", "最小的城市是小镇。", ""),
    ("最小的城市是哪个？", "最大的城市是上海。", "opposed lacks_limit"),
    ("哪些价格增加了？", "面包价格五月减少了。", "opposed"),
    ("哪些学生不交会费？", "学生交会费。", "denied"),
    ("哪些学生不交会费？", "学生免交会费。", ""),
    ("暗房为什么不能用了？", "通风设备正在维修。", ""),
    ("谁出租相机？", "协会不出租相机。", "negated"),
    ("谁出租相机？", "协会没有出租相机。", "negated"),
    ("谁出租相机？", "协会不但出租相机。", ""),
    ("谁出租相机？", "协会不出租相机，但商店出租相机。", ""),
    ("协会出租相机吗？", "协会不出租相机。", ""),
    ("协会能不能出租相机？", "协会不出租相机。", ""),
    ("谁能出租相机？", "协会能不能出租相机要问会长。", ""),
    ("第一任会长是谁？", "会长每年选举。", "lacks_limit"),
    ("第一任会长是谁？", "第一任会长是王芳。", ""),
    ("哪里有不同的茶？", "茶在前台。", ""),
    ("仓库钥匙放在哪里？", "仓库钥匙不外借，放在前台。", ""),
    ("星期天游泳馆几点开门？", "星期天游泳馆十一点才开门。", ""),
    ("最长的河是哪条？", "全区最长的河是清河。", ""),
    ("谁赢了比赛？", "王芳赢了比赛，没有输过一局。", ""),
    ("不还书会怎样？", "书如果不还，就要赔一本。", ""),
    ("创始人在哪里出生？", "创始人在上海去世。", "opposed"),
    ("工厂什么时候关闭的？", "工厂1920年开放。", "opposed"),
    ("哪条街在北边？", "大街在南边。", "opposed"),
    ("会员什么时候交会费？", "会员不用交会费。", ""),
    ("协会有多少会员？", "协会有不到一百名会员。", ""),
]
OTHERS = {"es": SPANISH, "fr": FRENCH, "ru": RUSSIAN, "zh": CHINESE}


@pytest.mark.parametrize(
    ("language", "question", "quote", "against"), [(code, *pair) for code, pairs in OTHERS.items() for pair in pairs]
)
def test_what_turns_a_statement_round_in_other_languages(
    language: str, question: str, quote: str, against: str
) -> None:
    found = contrary(question, quote, language)
    assert {entry.name for entry in fields(found) if getattr(found, entry.name)} == set(against.split())


@pytest.mark.parametrize(("language", "word"), [("ru", "не "), ("zh", "不没"), ("en", "no not "), ("es", "no sin ni ")])
def test_a_text_of_denials_alone_takes_no_long_time(language: str, word: str) -> None:
    began = time.process_time()
    contrary(f"{word * 600}?", word * 600, language)
    assert time.process_time() - began < 1


@pytest.mark.parametrize("code", sorted(LANGUAGES))
def test_opposites_are_pairs_of_lower_case_words(code: str) -> None:
    for one, other in language_of(code).opposites:
        assert one != other
        assert one == one.lower()
        assert other == other.lower()


@pytest.mark.parametrize(
    ("language", "question", "quote", "past"),
    [
        ("en", "Is the mill still open?", "The mill had been open until 2017.", True),
        ("en", "Does the mill sell flour?", "The mill had always baked bread.", True),
        ("en", "Is the mill still open?", "The mill had been open until 2017, and now is again.", False),
        ("en", "Was the mill open?", "The mill had been open until 2017.", False),
        ("en", "How long had the mill been open?", "The mill had been open until 2017.", False),
        ("de", "Ist die Mühle noch offen?", "Die Mühle war bis 2017 offen gewesen.", True),
        ("de", "Ist die Mühle noch offen?", "Die Mühle ist seit 2017 offen.", False),
        ("de", "War die Mühle offen?", "Die Mühle war bis 2017 offen gewesen.", False),
        ("es", "¿Está abierto todavía el molino?", "El molino había estado abierto hasta 2017.", True),
        ("es", "¿Está abierto todavía el molino?", "El molino está abierto.", False),
        ("fr", "Le moulin est-il encore ouvert ?", "Le moulin avait été ouvert jusqu'en 2017.", True),
        ("fr", "Le moulin est-il encore ouvert ?", "Le moulin est ouvert.", False),
    ],
)
def test_how_things_had_been_tells_not_how_they_are(language: str, question: str, quote: str, *, past: bool) -> None:
    assert contrary(question, quote, language).past is past


@pytest.mark.parametrize(
    ("language", "question", "quote", "stands"),
    [
        ("en", "how was the mill opened", "The mill is open from nine to five.", True),
        ("en", "How did the mill start?", "The mill is a house on the brook.", True),
        ("en", "how was the mill opened", "The mill is old, and was opened with a dance.", False),
        ("en", "how was the mill opened", "The mill, which is old, began with two wheels.", False),
        ("en", "how was the mill opened", "A dance, and then soup.", False),
        ("en", "how is the mill opened", "The mill is open from nine to five.", False),
        ("en", "how did the mill look", "The mill is open from nine to five.", False),
        ("en", "how was the soup", "The soup is thick.", False),
        ("en", "how did you get a key", "Keys are at the desk.", False),
        ("de", "Wie wurde die Mühle eröffnet?", "Die Mühle ist von neun bis fünf offen.", True),
        ("de", "Wie wurde die Mühle eröffnet?", "Die Mühle ist mit einem Tanz eröffnet worden.", False),
        ("es", "¿Cómo se fundó el molino?", "El molino está abierto de nueve a cinco.", True),
        ("es", "¿Cómo se fundó el molino?", "El molino, que es viejo, abrió con un baile.", False),
        ("es", "¿Cómo fue construido el molino?", "El molino está abierto de nueve a cinco.", True),
        ("es", "¿Cómo fue la sopa?", "La sopa está espesa.", False),
        ("fr", "Comment le moulin a-t-il été ouvert ?", "Le moulin est ouvert de neuf à cinq heures.", True),
        ("fr", "Comment le moulin a-t-il été ouvert ?", "Le moulin est vieux et fut ouvert par un bal.", False),
        ("fr", "Comment était la soupe ?", "La soupe est épaisse.", False),
    ],
)
def test_how_things_are_tells_not_how_they_came_about(
    language: str, question: str, quote: str, *, stands: bool
) -> None:
    assert contrary(question, quote, language).stands is stands


def test_a_long_question_that_singles_nothing_out_is_read_in_no_time() -> None:
    pattern, long = language_of("en").singles_out, "4 " * 5_000
    assert pattern is not None
    began = time.process_time()
    assert pattern.search(long) is None
    assert time.process_time() - began < 0.3


def test_how_something_came_about_is_not_surely_told_by_how_it_is(open_answerer: Open) -> None:
    files = {
        "main/mill.md": "# The mill\n\nThe mill is open from nine to five. Bread is sold there.\n",
        "main/boats.md": "# Boats\n\nA canoe carries three people across the lake.\n",
    }
    answer = open_answerer(files).answer("how was the mill opened", [], frozenset({"main"}))
    assert answer.tier == "closest"
    assert "open from nine" in answer.quotes[0].text
