"""A unit as choosing looks at it."""

from __future__ import annotations

from itertools import chain

import pytest
import regex
from hypothesis import example, given
from hypothesis import strategies as st

from bot.answer.selection.units import UnitWords
from bot.model import UnitKind
from bot.retrieve.units import units_of
from bot.text.edges import mark_of
from bot.text.terms import Analyzer
from tests.answer.selection.making import passage

EN = Analyzer("en")


def unit(
    text: str,
    kind: UnitKind = "sentence",
    language: str = "en",
    *,
    listed: bool = False,
    cased: bool = True,
) -> UnitWords:
    one = passage(text, kind=kind, language=language)
    analyzer = Analyzer(language)
    (terms,) = units_of(one, analyzer)
    return UnitWords(text, one.units[0], terms, analyzer, listed=listed, cased=cased)


def test_names_are_words_with_capitals_but_for_the_first() -> None:
    two = frozenset({"ida", "lund"})
    assert unit("The warden Ida Lund left Varn.").names_other_than(two) is True
    assert unit("The warden Ida Lund left Varn.").names_other_than(two | {"varn"}) is False
    assert unit("Ida Lund left.").names_other_than(frozenset({"lund"})) is True
    assert unit("Nets are dry.").names_other_than(frozenset()) is False
    assert unit("4. Report it to the warden.").names_other_than(frozenset()) is False
    assert unit("4. Ida Lund left.").names_other_than(frozenset({"ida"})) is True
    assert unit("23 Danes left.").names_other_than(frozenset()) is True
    assert unit("Nets are dry. Wardens take them.").names_other_than(frozenset()) is False
    assert unit("Nets are dry. Dr. Lund takes them.").names_other_than(frozenset()) is True
    assert unit("Yes. Varn has dry nets.").names_other_than(frozenset({"varn"})) is False
    assert unit("Nets are dry. Mr. J. Lund takes them.").names_other_than(frozenset({"mr", "j"})) is True
    assert unit("all in small letters").names_other_than(frozenset()) is False
    assert unit("all in small letters", cased=False).names_other_than(frozenset()) is None
    assert unit("Der Hafen gehört Varn.", language="de").names_other_than(frozenset()) is None


@pytest.mark.parametrize(
    ("text", "language", "purpose"),
    [
        (
            "To lower all masts on board (also small ones), turn the crank.",
            "en",
            "lower all masts on board also small ones",
        ),
        ("In order to dry a net, hang it up.", "en", "dry a net"),
        ("If you just want to dry a net, hang it up.", "en", "dry a net"),
        ("If you want not to dry a net, sink it.", "en", "dry a net"),
        ("If you dry a net, hang it up.", "en", ""),
        ("To the north lies Varn.", "en", ""),
        ("To be fair, nets are dry.", "en", ""),
        ("Um ein Netz zu trocknen, hängt man es auf.", "de", "ein Netz zu trocknen"),
        ("Wenn du ein Netz trocknen möchtest, häng es auf.", "de", "ein Netz trocknen"),
        ("Um Netze aufzuhängen, braucht man einen Balken.", "de", "Netze aufzuhängen"),
        ("Um so besser trocknet es, je mehr Wind geht.", "de", ""),
        ("Um 18 Uhr trocknet es, sagt Kai.", "de", ""),
        ("Para secar una red, cuélgala.", "es", "secar una red"),
        ("Si quieres secar una red, cuélgala.", "es", "secar una red"),
        ("Para el norte hay otra.", "es", ""),
        ("Pour sécher un filet, on le suspend.", "fr", "sécher un filet"),
        ("Si vous voulez sécher un filet, suspendez-le.", "fr", "sécher un filet"),
        ("Pour le nord il y en a un autre.", "fr", ""),
        ("Чтобы высушить сеть, повесьте её.", "ru", "высушить сеть"),
        ("Если вы хотите высушить сеть, повесьте её.", "ru", "высушить сеть"),
    ],
)
def test_what_a_sentence_tells_how_to_do_is_what_it_opens_with(text: str, language: str, purpose: str) -> None:
    analyzer = Analyzer(language)
    assert unit(text, language=language).purpose == frozenset(analyzer.terms(purpose))
    assert unit(text, "code", language).purpose == frozenset()


def test_an_item_names_a_task_before_a_colon() -> None:
    task = frozenset({"dri", "net"})
    assert (
        unit("Dry a net: hang --up NET", "item").purpose == unit("3. Dry a net: hang --up NET", "item").purpose == task
    )
    assert unit("Dry a net: hang --up NET").purpose == unit("Dry a net.", "item").purpose == frozenset()


def test_a_line_that_is_no_sentence_only_names() -> None:
    assert unit("Mooring fees", kind="item").naming == ("moor", "fee")
    assert unit("Mooring fees", kind="item", listed=True).naming == ()
    assert unit("Mooring fees rise.").naming == unit("Mooring fees:").naming == ()
    assert unit("Mooring | fees", kind="row").naming == ()


@pytest.mark.parametrize(
    ("text", "language", "dateline"),
    [
        ("3 May 2024", "en", True),
        ("3 de mayo de 2024", "es", True),
        ("2024年11月2日", "zh", True),
        ("Opened 3 May 2024", "en", False),
        ("It opened on 3 May 2024.", "en", False),
        ("110 crowns", "en", False),
    ],
)
def test_a_date_alone_is_a_dateline(text: str, language: str, dateline: bool) -> None:
    assert unit(text, language=language).dateline is dateline


def test_numbers_are_digits_and_number_words() -> None:
    assert unit("It costs 40 crowns, two of them for the 3rd berth.").numbers == {"40", "two", "3rd"}
    assert unit("It costs nothing.").numbers == frozenset()
    assert unit("utf8 and sqlite3_open() name COVID-19, an F-16 and B2.").numbers == frozenset()
    assert unit("About 16GB, $2,000 or ~7 in the 1990s.").numbers == {"16gb", "2", "000", "7", "1990s"}
    assert unit("共有20个").numbers == {"20"}
    assert unit("3. Bring 40 crowns.").numbers == {"40"}


@pytest.mark.parametrize(
    ("language", "relative", "recurring", "neither"),
    [
        ("en", "It opened a few days after the flood.", "It is emptied every second Tuesday.", "It lasts five days."),
        ("en", "They met the following week.", "It runs twice a day.", "Several weeks are needed."),
        ("de", "Zwei Tage später wurde sie geöffnet.", "Sie tagt an jedem ersten Donnerstag.", "Sie dauert zwei Tage."),
        ("es", "Abrió tres días después.", "Se limpia todos los viernes.", "Dura tres días."),
        ("fr", "Il a ouvert trois jours plus tard.", "Il est nettoyé deux fois par mois.", "Il dure trois jours."),
        ("ru", "Мост открыли через два дня.", "Хор поёт по пятницам.", "Ремонт длится два дня."),
        ("zh", "三天后开放。", "每周清洗一次。", "需要三天。"),
        ("en", "Two seconds later it rang.", "It is sounded every 30 seconds.", "Of ten, every second visitor pays."),
        ("en", "It rang the next day.", "It is open on weekdays.", "Four weekdays are needed."),
        ("de", "Nach ein paar Tagen war sie da.", "Die halbjährliche Prüfung.", "Eine zweitägige Prüfung."),
        ("de", "Vor einem Jahr.", "Sie misst alle 10 Sekunden.", "Es sind alle zehn Sieger da."),
        ("es", "Hace dos meses.", "Se mide cada 10 segundos.", "Mide diez segundos."),
        ("fr", "Il y a deux mois.", "On mesure toutes les 10 secondes.", "Cela prend dix secondes."),
        ("fr", "Deux ans après.", "Il ferme un lundi et un jour sur deux.", "Un lundi et un jour."),
        ("ru", "Через час.", "Замер идёт каждые 10 секунд.", "Сдают через частную контору каждую часть."),
        ("ru", "Год назад.", "Собрание проходит дважды в год.", "Частота до замера."),
        ("zh", "前天开放。", "每30秒测量一次。", "目前天气晴朗，层次年级不限。"),
    ],
)
def test_times_are_told_by_others_and_by_how_often(language: str, relative: str, recurring: str, neither: str) -> None:
    told, again, lasting = (unit(text, language=language) for text in (relative, recurring, neither))
    assert told.timed and not told.recurring
    assert again.timed and again.recurring
    assert not lasting.timed and not lasting.recurring


@pytest.mark.parametrize(
    ("language", "repeated", "neither"),
    [
        ("en", "It was rebuilt three times.", "Many spent time there."),
        ("de", "Sie wurde dreimal gebaut.", "Sie wurde einmalig schön bemalt."),
        ("de", "Sie wurde 5 Mal gebaut.", "Das Mal wurde gebaut."),
        ("es", "Se reformó dos veces.", "A la vez se abrió."),
        ("fr", "Il fut refait trois fois.", "Il fut à la fois haut et beau."),
        ("ru", "Мост чинили три раза.", "Разные люди чинили мост."),
        ("zh", "桥重建了三次。", "次要的桥。"),
    ],
)
def test_how_often_something_came_is_told_by_times(language: str, repeated: str, neither: str) -> None:
    assert unit(repeated, language=language).repeated
    assert not unit(neither, language=language).repeated


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("La fiesta se celebrará en el molino.", "es"),
        ("La fête aura lieu au moulin.", "fr"),
        ("Праздник пройдёт у мельницы.", "ru"),
    ],
)
def test_what_will_take_place_tells_where(text: str, language: str) -> None:
    assert unit(text, language=language).placed


def test_what_types_of_questions_look_for() -> None:
    assert unit("It was founded in 1324.").dated
    assert not unit("It was founded by fishermen.").dated
    assert unit("It closed because of the storm.").causal
    assert unit("See also the rules.").aside
    assert unit("It is paid in spring.").pronoun
    assert unit("A berth is a place for a boat.").subject == {"berth"}
    assert unit("Berths for boats").subject == frozenset()
    assert unit("Source: harbour.py").line
    assert not unit("The berths are paid in spring.").line
    assert unit("the Berths are paid").opens_with == "berth"
    assert unit("of the").opens_with == ""


@pytest.mark.parametrize(
    ("text", "language", "rules", "punishes"),
    [
        ("No nets.", "en", True, False),
        ("3. Nets only in the shed.", "en", True, False),
        ("Nets may be dried here.", "en", True, False),
        ("A net needs the consent of the owner.", "en", True, False),
        ("✅ Nets", "en", True, False),
        ("The warden allows nets.", "en", True, False),
        ("Nets have been legal since the flood.", "en", True, False),
        ("Burning nets leads to a ban.", "en", True, True),
        ("There is no net that lasts for ever, they say.", "en", False, False),
        ("Nets are made of hemp.", "en", False, False),
        ("Keine Netze.", "de", True, False),
        ("Netze dürfen hier trocknen.", "de", True, False),
        ("Wir dulden Netze.", "de", True, False),
        ("Wer Netze verbrennt, wird verwarnt.", "de", True, True),
        ("Netze sind aus Hanf.", "de", False, False),
        ("Nada de redes.", "es", True, False),
        ("Toleramos las redes.", "es", True, False),
        ("Las redes son de cáñamo.", "es", False, False),
        ("Pas de filets.", "fr", True, False),
        ("Nous acceptons les filets.", "fr", True, False),
        ("Les filets sont en chanvre.", "fr", False, False),
        ("Никаких сетей.", "ru", True, False),
        ("Мы допускаем сети.", "ru", True, False),
        ("Сети делают из конопли.", "ru", False, False),
        ("禁止晒网。", "zh", True, False),
        ("晒网合法。", "zh", True, False),
        ("渔网用麻做成。", "zh", False, False),
    ],
)
def test_a_rule_says_what_may_be_done(text: str, language: str, rules: bool, punishes: bool) -> None:
    one = unit(text, language=language)
    assert (one.rules, one.punishes) == (rules, punishes)


def test_a_question_and_a_long_listing_read_as_no_answer() -> None:
    assert unit("Is it paid? ").form == 1.0
    assert unit("It is paid.").form == 0.0
    assert unit("a = b\n" * 30, kind="code").form == 1.0
    assert 0.5 < unit("a = b", kind="code").form < 0.6


@pytest.mark.parametrize(
    ("text", "introduces"),
    [
        ("Berit is the pilot of the outer reef.", True),
        ("They met the pilot Berit on the quay.", True),
        ("They met the pilot, Berit, on the quay.", True),
        ("On the quay stood pilot Anna Berit.", True),
        ("Mayor Berit opened the quay.", True),
        ("Berit, a pilot, came late.", True),
        ("Berit (a pilot) came late.", True),
        ("On the quay they greeted Berit.", False),
        ("From the quay they took Berit along.", False),
        ("On the quay, said Berit, it rains.", False),
        ("The quay is near Berit.", False),
        ("Berit, Anna and Ulla came late.", False),
        ("The tours are led by Anna Berit.", False),
    ],
)
def test_who_somebody_is_is_told_by_what_stands_at_the_name(text: str, *, introduces: bool) -> None:
    assert unit(text).introduces(frozenset(EN.terms("Berit"))) is introduces


def test_who_is_not_named_is_not_introduced() -> None:
    assert unit("A new mayor was elected, a pilot.").introduces(frozenset(Analyzer("en").terms("elected"))) is None


@pytest.mark.parametrize(
    ("text", "placed"),
    [
        ("The nets are kept in the shed.", True),
        ("The regatta takes place on Sunday at the old mole.", True),
        ("You find us in room 12.", True),
        ("The nets are kept dry.", False),
        ("The shed holds on.", False),
    ],
)
def test_a_place_is_told_in_small_letters_too(text: str, *, placed: bool) -> None:
    assert unit(text).placed is placed


PIECES = (
    "Ada",
    "ida",
    "the",
    "The",
    "It",
    "US",
    "eBay",
    "Öre",
    "öre",
    "3",
    "2.1",
    "==",
    "++",
    "-v",
    "•",
    "*",
    "(",
    "%",
)
BETWEEN = (" ", ", ", ". ", "? ", "\n", "", " - ", ": ")


def names_in_full(text: str, those: frozenset[str], analyzer: Analyzer) -> bool:
    """What `names_other_than` tells, by all words of all sentences."""
    if not regex.search(r"\p{Lu}", text):
        return False
    for sentence in regex.split(r"(?<=\p{Ll}{3}[.!?])\s+", text[mark_of(text) :]):
        words = analyzer.written(sentence)
        first = 0 if len(words) > 1 and words[1][0].isupper() else 1
        if any(w[0].isupper() and w.casefold() not in those and not analyzer.is_stop(w) for w in words[first:]):
            return True
    return False


@given(
    st.lists(
        st.tuples(st.sampled_from(PIECES) | st.text(max_size=4), st.sampled_from(BETWEEN)), min_size=1, max_size=9
    ),
    st.frozensets(st.sampled_from(("ada", "ida", "3", "us"))),
    st.sampled_from(("en", "fr", "ru")),
)
@example([("==", " "), ("Ada", " "), ("ida", "")], frozenset(), "en")  # a sign is a word, and the first one
@example([("", ", "), ("US", "")], frozenset(), "en")
@example([("Nets", " "), ("dry", ". "), ("Ada", " "), ("sews", "")], frozenset(), "en")
def test_names_and_numbers_are_those_of_all_words(
    parts: list[tuple[str, str]], those: frozenset[str], language: str
) -> None:
    text = "".join(chain.from_iterable(parts))
    one = unit(text, language=language)
    assert one.names_other_than(those) == names_in_full(text, those, Analyzer(language))
    assert one.has_number_beyond(those) is not (one.numbers <= those)
