"""Everyday words: the tables of each language, words found by their forms, phrases and split verbs."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.text.everyday import bases, idioms, irregular, is_known, origins, related
from bot.text.forms import other_forms
from bot.text.languages import LANGUAGES, Language, language_of
from bot.text.languages.table import Table
from bot.text.terms import WORD, fold_word

TABLES = [pytest.param(known, id=known.code) for known in LANGUAGES.values() if known.related]
GENERIC = {"thing", "things", "get", "go", "do", "put", "be", "have", "use", "one", "way", "lot"}
EN = language_of("en")


def lines(table: Table) -> Iterator[str]:
    for line in map(str.strip, table.read().splitlines()):
        if line and not line.startswith("#"):
            yield line


def found(text: str, *languages: str) -> set[str]:
    return {one.words for one in idioms(text, languages or ("en",))}


@pytest.mark.parametrize("language", TABLES)
def test_groups_are_small_and_of_distinct_words_that_say_something(language: Language) -> None:
    seen: set[str] = set()
    for line in lines(language.related):
        words = [word for word in line.split() if word != ">"]
        assert all(word == word.lower() and WORD.fullmatch(word) for word in words), line
        assert 2 <= len(words) <= 6, line
        assert len(set(words)) == len(words), line
        assert not GENERIC.intersection(words), line
        assert not language.stopwords.intersection(words[1:]), line
        assert line.count(">") <= 1, line
        assert line not in seen, line
        seen.add(line)


@pytest.mark.parametrize("language", [language_of("en"), language_of("de")], ids=["en", "de"])
def test_further_known_words_stand_once(language: Language) -> None:
    words = [word for line in lines(language.known) for word in line.split()]
    assert len(set(words)) == len(words)
    assert all(word == word.lower() and WORD.fullmatch(word) and len(word) > 3 for word in words)
    assert all(is_known(fold_word(word), language) for word in words)


@pytest.mark.parametrize(
    ("word", "known"),
    [("horses", True), ("moose", True), ("canon", True), ("fifth", True), ("january", True), ("hosre", False)],
)
def test_what_is_a_word(word: str, known: bool) -> None:
    assert is_known(word, EN) is known


def test_what_shares_its_stem_with_all_of_its_group_is_a_word() -> None:
    assert is_known("maire", language_of("fr")) and is_known("работа", language_of("ru"))
    assert not is_known("maier", language_of("fr"))


def test_german_words_are_no_slips_for_each_other() -> None:
    german = language_of("de")
    assert all(is_known(fold_word(word), german) for word in ("gerne", "Farben", "verwundet", "geistigen"))
    assert not is_known("farbn", german)


@pytest.mark.parametrize("language", TABLES)
def test_phrases_have_several_words_and_stand_for_single_ones(language: Language) -> None:
    seen: set[str] = set()
    for line in lines(language.phrases):
        left, sign, right = line.partition(" = ")
        assert sign, line
        assert len(left.split()) >= (2 if language.spaced else 1), line
        assert line == line.lower(), line
        assert all(WORD.fullmatch(word) for word in left.replace("/", " ").split()), line
        assert right.split(), line
        assert len(set(right.split())) == len(right.split()), line
        assert all(WORD.fullmatch(word) for word in right.split()), line
        assert left not in seen, line
        seen.add(left)


@pytest.mark.parametrize("language", TABLES)
def test_each_phrase_is_found_where_it_stands(language: Language) -> None:
    for line in lines(language.phrases):
        left, _, right = line.partition(" = ")
        said = (" " if language.spaced else "").join(word.split("/")[-1] for word in left.split())
        assert set(fold_word(right).split()) <= found(said, language.code), line


@pytest.mark.parametrize("language", TABLES)
@pytest.mark.parametrize("table", ["irregular", "families"])
def test_forms_are_lower_case_and_distinct(language: Language, table: str) -> None:
    for line in lines(getattr(language, table)):
        words = line.split()
        assert len(words) >= 2, line
        assert len(set(words)) == len(words), line
        assert line == line.lower(), line


@pytest.mark.parametrize(
    ("word", "other"),
    [
        ("forget", "erase"),
        ("forgotten", "erase"),
        ("kicked", "expulsion"),
        ("banned", "forbidden"),
        ("bans", "prohibit"),
        ("fees", "cost"),
        ("paying", "payment"),
        ("cars", "vehicle"),
        ("broke", "damaged"),
        ("doctors", "physician"),
        ("landlords", "lessor"),
        ("shipping", "distribute"),
        ("several", "multiple"),
    ],
)
def test_any_form_of_a_word_finds_what_texts_say(word: str, other: str) -> None:
    assert other in related(word, EN)


@pytest.mark.parametrize(
    ("language", "word", "other"),
    [
        ("es", "cuestan", "precio"),
        ("es", "costo", "precio"),  # typed without its accent
        ("es", "empezó", "comenzar"),
        ("es", "ganan", "obtiene"),  # a form of "obtener"
        ("fr", "coute", "prix"),
        ("fr", "mourut", "décès"),
        ("fr", "perdent", "égarer"),  # "perdre", whose stem is another
        ("fr", "résilie", "annuler"),  # whose stem loses more than that of "résilier"
        ("fr", "resilie", "annuler"),
        ("fr", "voter", "procuration"),
        ("es", "pecera", "acuario"),
        ("es", "cerráis", "horario"),
        ("es", "abris", "horario"),
        ("es", "roto", "averías"),
        ("ru", "стоит", "цена"),
        ("ru", "работали", "трудиться"),
        ("zh", "关门", "闭馆"),
    ],
)
def test_a_language_without_endings_finds_a_word_by_its_stem(language: str, word: str, other: str) -> None:
    assert other in related(word, language_of(language))


@pytest.mark.parametrize(
    ("language", "word", "other", "none"),
    [
        ("es", "caras", "rostro", "precio"),  # "caro"
        ("es", "plazas", "aforo", "fecha"),  # "plazos"
        ("es", "baneado", "vetar", "baneo"),  # its verb stands for it
        ("fr", "ports", "quai", "portes"),
    ],
)
def test_words_that_share_their_stem_alone_have_groups_of_their_own(
    language: str, word: str, other: str, none: str
) -> None:
    found = {*related(word, language_of(language))}
    assert other in found
    assert none not in found


@pytest.mark.parametrize(
    ("language", "word", "form"),
    [
        ("de", "darf", "dürfen"),
        ("es", "murió", "muerte"),
        ("fr", "ouvre", "ouvert"),
        ("ru", "открывается", "открытие"),
        ("ru", "строили", "построен"),
        ("en", "rebuild", "rebuilt"),
        ("en", "rewriting", "rewritten"),
        ("en", "overrides", "overrode"),
        ("en", "redid", "redo"),
    ],
)
def test_verbs_find_their_forms(language: str, word: str, form: str) -> None:
    assert form in irregular(word, language_of(language))


def test_what_people_type_stands_for_what_texts_write_and_not_the_other_way_round() -> None:
    assert "overdue" in related("late", EN)
    assert "picture" in related("pfp", EN)
    assert "pfp" not in related("picture", EN)


@pytest.mark.parametrize("word", ["feed", "bring", "boss", "thing"])
def test_an_ending_that_is_none_is_left(word: str) -> None:
    assert not {"fee", "br"}.intersection(bases(word, EN))


def test_forms_that_no_ending_tells_count_more_than_related_words() -> None:
    weights = {form.words: form.weight for form in other_forms("bought")}
    assert weights["buy"] > weights["purchase"] > 0
    assert "bought" in irregular("buy", EN)
    assert "loss" in {form.words for form in other_forms("lose")}


@pytest.mark.parametrize(
    ("question", "other"),
    [
        ("how much is a ticket", "weighs"),
        ("how do i set up the bot", "resume"),
        ("i get one day off a week", "murder"),
        ("what happens when i push the button", "nuclear"),
        ("my payment went through", "failed"),
        ("those who have left the club", "remaining"),
        ("is there info on parking", "compromising"),
        ("the north korean capital", "seoul"),
        ("does it come in a box", "costume"),
        ("where do i sign up on the site", "agreement"),
        ("how do we get to the venue", "message"),
        ("how do i get there by the bus", "return"),
        ("where do i get a bike", "return"),
        ("the best way to back up my page", "history"),
        ("is there a way to turn it off", "incorrect"),
        ("a walk around the lake", "context"),
        ("may I bring my cat", "dogs"),
    ],
)
def test_a_phrase_finds_no_word_of_another_sense(question: str, other: str) -> None:
    assert other not in found(question)


@pytest.mark.parametrize(
    ("question", "other"),
    [
        ("how do i get rid of my messages", "delete"),
        ("i got rid of it", "delete"),
        ("where do I sign up?", "register"),
        ("signing up", "registration"),
        ("turn off the sound", "disable"),
        ("how can i turn the sound off", "disable"),
        ("can i give it back", "refund"),
        ("when was he kicked out", "expelled"),
        ("my page doesn't load", "loading"),
        ("he passed away", "died"),
        ("HOW MUCH IS IT", "price"),
        ("can they look over my shoulder", "visible"),
        ("does it make things up", "invent"),
        ("he gave his word", "promise"),
        ("i put my place on hold", "paused"),
        ("in the finnish capital", "helsinki"),
        ("whats the server ip", "address"),
        ("how do i get the size of a file", "return"),
    ],
)
def test_a_phrase_finds_the_word_of_texts(question: str, other: str) -> None:
    assert other in found(question)


@pytest.mark.parametrize(
    ("language", "question", "other"),
    [
        ("es", "¿dónde me quejaba yo?", "apelación"),
        ("es", "me dieron de baja", "cancelar"),
        ("es", "me están dejando entrar", "acceso"),
        ("fr", "je gardais plus longtemps", "prolonger"),
        ("fr", "je me suis trompée", "annuler"),
        ("fr", "je vote à la place de Lou", "procuration"),
        ("es", "se me ha roto la silla", "averías"),
        ("es", "no pagué en metálico", "efectivo"),
    ],
)
def test_a_language_without_endings_finds_a_phrase_by_its_stems(language: str, question: str, other: str) -> None:
    assert fold_word(other) in found(question, language)


@pytest.mark.parametrize(
    ("question", "other"),
    [
        ("Сколько стоят билеты?", "цена"),
        ("во сколько обошелся новый зал", "стоимость"),  # without ё
        ("если опоздаю, что будет", "опоздание"),
        ("кто главный", "возглавляет"),
    ],
)
def test_without_endings_a_phrase_is_found_by_the_stems_of_its_words(question: str, other: str) -> None:
    assert other in found(question, "ru")


@pytest.mark.parametrize(
    ("question", "other"),
    [
        ("门票多少钱", "价格"),
        ("把書弄丟了咋辦", "遗失图书"),  # in traditional characters, with a character between the parts
        ("押金多久能退", "退回"),
    ],
)
def test_without_spaces_a_phrase_is_found_within_the_text(question: str, other: str) -> None:
    assert other in found(question, "zh")


def test_without_spaces_parts_of_a_phrase_stand_near_each_other_in_one_clause() -> None:
    assert "遗失图书" not in found("书到了，弄丢了手机", "zh")
    assert "遗失图书" not in found("书架上面的那个箱子被谁弄丢了", "zh")


def test_without_spaces_a_phrase_stands_for_the_characters_of_its_span() -> None:
    one = next(one for one in idioms("伺服器在哪", ("zh",)) if one.words == "服务器")
    assert {"伺服", "服器"} <= set(one.of) and not {"器在", "在"} & set(one.of)
    one = next(one for one in idioms("书昨天弄丢了", ("zh",)) if one.words == "遗失图书")
    assert {"书", "弄丢"} <= set(one.of) and not {"昨天", "书昨", "天弄"} & set(one.of)  # when is asked, too


@pytest.mark.parametrize(
    "text", ["", "turn", "off", "turn at the next light and switch it off-road later", "a sign of it all"]
)
def test_parts_of_a_phrase_are_none(text: str) -> None:
    assert not {"disable", "register", "delete"} & found(text.partition(" and ")[0])


@pytest.mark.parametrize(
    ("question", "verb"),
    [
        ("Wie melde ich mich an?", "anmelden"),
        ("wann kommt der zug an", "ankommen"),
        ("Wo gebe ich das Buch ab, wenn geschlossen ist?", "abgeben"),
        ("wie schalte ich den ton aus", "deaktivieren"),
        ("wo stell ich mein rad ab", "abstellen"),
        ("wie komme ich raus aus dem chor", "austritt"),  # no preposition: it may stand before others
    ],
)
def test_a_split_verb_is_put_together(question: str, verb: str) -> None:
    assert verb in found(question, "de")
    assert verb not in found(question, "en")


@pytest.mark.parametrize(
    ("word", "other"),
    [
        ("vorgucken", "vorschauen"),
        ("mitbezahlen", "zahlen"),
        ("weiterbezahlen", "bezahlen"),
        ("mitbezahlt", "begleichen"),
    ],
)
def test_a_verb_is_known_by_what_stands_behind_its_beginning(word: str, other: str) -> None:
    assert other in related(word, language_of("de"))


def test_a_verb_that_the_tables_know_whole_is_not_taken_apart() -> None:
    assert "teilen" not in related("mitteilen", language_of("de"))


def test_a_preposition_is_no_half_of_a_verb() -> None:
    assert not {"anmelden", "ankommen"} & found("Ich melde mich an der Tür", "de")


def test_a_language_without_tables_has_no_idioms() -> None:
    assert found("turn it off", "xx") == set()


@given(st.text(max_size=40) | st.lists(st.sampled_from("get rid of it turn the sound off up".split())).map(" ".join))
def test_idioms_stand_for_words_of_the_text(text: str) -> None:
    words = {fold_word(word) for word in WORD.findall(text)}
    for one in idioms(text, ("en", "de", "xx")):
        assert words.issuperset(one.of)
        assert 0 < one.weight < 1


@pytest.mark.parametrize(
    ("word", "found"),
    [("sat", {"sat", "sit"}), ("sit", {"sit"}), ("found", {"found", "find"}), ("grounds", {"grounds", "ground"})],
)
def test_a_word_is_a_form_of_its_base_not_the_base_of_its_form(word: str, found: set[str]) -> None:
    assert set(origins(word, EN)) == found


def test_a_short_form_of_a_day_that_is_a_word_itself_is_a_day_behind_a_preposition() -> None:
    assert "saturday" in found("are you there on sat") & found("until next sat")
    assert "tuesday" in found("every tue")
    assert not found("where i sat")
    assert not found("was tue ich", "de", "en")
