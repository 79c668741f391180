"""What a quote must not be read without comes along, and nothing else does."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.answer.quoting import guard, listing
from bot.model import Answer, Quote
from tests.answer.conftest import Open

MAIN = frozenset({"main"})


def ask(open_answerer: Open, text: str, question: str) -> Answer:
    return open_answerer({"main/page.md": text}).answer(question, [], MAIN)


def quoted(answer: Answer, words: str) -> Quote:
    return next(quote for quote in answer.quotes if words in quote.text)


def context(quote: Quote, *roles: str) -> list[str]:
    return [piece.text for piece in quote.context if not roles or piece.role in roles]


# --- what follows ----------------------------------------------------------------------------------------------------

RULE = "Motor boats may cross the inner harbour at night."


@pytest.mark.parametrize(
    "turn",
    [
        "However, the wardens closed it to them last spring.",
        "But this no longer holds.",
        "Unless a flag is raised, nobody checks.",
        "Except on feast days, that is.",
        "This is deprecated.",
        "Not on Sundays.",
        "Until the mole is mended, it stays shut.",
        "Only if a pilot is aboard.",
        "They are not allowed in winter, though.",
        "The boats were withdrawn from this part in 2020.",
        "The pilots disagreed.",
    ],
)
def test_what_turns_a_sentence_round_comes_along(open_answerer: Open, turn: str) -> None:
    answer = ask(open_answerer, f"# Harbour\n\n{RULE} {turn}\n", "may motor boats cross the inner harbour at night")
    quote = quoted(answer, RULE)
    assert turn in quote.text or context(quote, "after") == [turn]


@pytest.mark.parametrize(
    "other",
    [
        "The mole was built of granite.",
        "Notable guests came by ferry.",
        "Butter is sold on the quay.",
        "The pilots disagreed on the colour of the lamps.",
        "It is said that the water is deep.",
        "Exceptional storms broke the mole twice.",
        "The church is not available to visitors.",
    ],
)
def test_what_does_not_turn_it_round_stays_away(open_answerer: Open, other: str) -> None:
    answer = ask(open_answerer, f"# Harbour\n\n{RULE} {other}\n", "may motor boats cross the inner harbour at night")
    assert context(quoted(answer, RULE)) == []


def test_a_question_is_not_quoted_without_what_answers_it(open_answerer: Open) -> None:
    text = "# Harbour\n\nMotor boats are loud. Will motor boats leave the harbour? We doubt that. Nobody has asked.\n"
    quote = quoted(ask(open_answerer, text, "will motor boats leave the harbour"), "Will")
    assert "We doubt that." in quote.text or context(quote, "after") == ["We doubt that."]


def test_german_turns(open_answerer: Open) -> None:
    text = "---\nlanguage: de\n---\n# Hafen\n\nBoote dürfen nachts in den Hafen fahren. Dies gilt nicht im Winter.\n"
    quote = quoted(ask(open_answerer, text, "dürfen Boote nachts in den Hafen fahren"), "Boote")
    assert "Dies gilt nicht im Winter." in [*context(quote), quote.text.split(". ")[-1]]


LIMITED = {
    "es": ("Las lanchas pueden cruzar la dársena de noche.", "¿pueden las lanchas cruzar la dársena de noche?"),
    "fr": (
        "Les vedettes peuvent traverser le bassin la nuit.",
        "les vedettes peuvent-elles traverser le bassin la nuit ?",
    ),
    "ru": ("Катера могут пересекать гавань ночью.", "могут ли катера пересекать гавань ночью"),
    "zh": ("摩托艇夜间可以穿过内港。", "摩托艇夜间可以穿过内港吗"),
}


@pytest.mark.parametrize(
    ("language", "turn"),
    [
        ("es", "Salvo los días de fiesta, claro."),
        ("es", "Esto ya no vale en invierno."),
        ("es", "Solo si llevan un práctico a bordo."),
        ("fr", "Sauf les jours de fête, bien sûr."),
        ("fr", "Cela ne vaut plus en hiver."),
        ("fr", "Uniquement avec un pilote à bord."),
        ("ru", "Это больше не действует зимой."),
        ("ru", "Только если на борту лоцман."),
        ("ru", "Исключение составляют праздники."),
        ("zh", "但节日除外。"),
        ("zh", "除非船上有引水员。"),
        ("zh", "该规定已停用。"),
    ],
)
def test_what_turns_a_sentence_round_comes_along_in_every_language(
    open_answerer: Open, language: str, turn: str
) -> None:
    rule, question = LIMITED[language]
    gap = "" if language == "zh" else " "
    text = f"---\nlanguage: {language}\n---\n# A B\n\n{rule}{gap}{turn}\n"
    quote = quoted(ask(open_answerer, text, question), rule)
    assert turn in quote.text or context(quote, "after") == [turn]


@pytest.mark.parametrize(
    ("language", "other"),
    [
        ("es", "El muelle se hizo de granito."),
        ("fr", "Le môle fut bâti en granit."),
        ("ru", "Мол построили из гранита."),
        ("zh", "防波堤用花岗岩建成。"),
    ],
)
def test_what_does_not_turn_it_round_stays_away_in_every_language(
    open_answerer: Open, language: str, other: str
) -> None:
    rule, question = LIMITED[language]
    text = f"---\nlanguage: {language}\n---\n# A B\n\n{rule} {other}\n"
    assert context(quoted(ask(open_answerer, text, question), rule)) == []


@pytest.mark.parametrize(
    ("language", "question", "answer"),
    [
        ("es", "¿Puedo traer un hervidor?", "No. Solo los de la casa."),
        ("fr", "Puis-je apporter une bouilloire ?", "Non, elles restent à la maison."),
        ("ru", "Можно принести чайник?", "Нет, чайники остаются дома."),
        ("zh", "可以带水壶吗？", "不可以，水壶要留在家里。"),
    ],
)
def test_a_yes_or_no_brings_its_question_in_every_language(
    open_answerer: Open, language: str, question: str, answer: str
) -> None:
    text = f"---\nlanguage: {language}\n---\n# A B\n\n## {question}\n\n{answer}\n"
    assert context(ask(open_answerer, text, question).quotes[0], "heading") == [question]


@pytest.mark.parametrize(
    ("language", "heading"),
    [("es", "Lo que no se puede traer"), ("fr", "Ce qui n'est pas admis"), ("ru", "Что нельзя"), ("zh", "禁止携带")],
)
def test_a_heading_that_turns_it_round_is_context_in_every_language(
    open_answerer: Open, language: str, heading: str
) -> None:
    rule, question = LIMITED[language]
    text = f"---\nlanguage: {language}\n---\n# A B\n\n## {heading}\n\n{rule}\n"
    assert context(ask(open_answerer, text, question).quotes[0], "heading") == [heading]


def test_a_verb_of_spanish_is_no_pronoun_of_german(open_answerer: Open) -> None:
    text = (
        "---\nlanguage: es\n---\n# A B\n\nEl bono del muelle caduca en mayo.\n\nEs obligatorio el chaleco del muelle.\n"
    )
    quotes = ask(open_answerer, text, "el bono del muelle caduca").quotes
    assert quotes[0].text == "El bono del muelle caduca en mayo."
    quote = quoted(ask(open_answerer, text, "es obligatorio el chaleco"), "chaleco")
    assert context(quote, "before") == []


def test_what_limits_a_list_comes_along_with_its_items(open_answerer: Open) -> None:
    text = "# Pier\n\nGuests may bring:\n\n- folding chairs\n- small dogs\n\nThis does not apply to the inner pier.\n"
    quote = ask(open_answerer, text, "are small dogs fine").quotes[0]
    assert context(quote) == ["Guests may bring:", "This does not apply to the inner pier."]


def test_a_turn_of_the_cut_paragraph_is_reached_in_the_next_passage(open_answerer: Open) -> None:
    filler = "The keeper of the lamp writes down the wind and the tide of each day in a large green book. "
    for before in range(4, 12):  # one of these lengths cuts the paragraph between the two sentences
        turn = "However, the lamp itself was sold in autumn."
        text = f"# Lamp\n\n{filler * before}Crystal mirrors turn around Berta. {turn} {filler * 9}\n"
        quote = quoted(ask(open_answerer, text, "what do crystal mirrors turn around"), "Crystal")
        assert turn in context(quote) or turn in quote.text


# --- what stands before ----------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "opening",
    [
        "She",
        "However, she",
        "The former",
        "Both of them",
        "This woman",
        "Later she",
        "Since then Anna",
        "Before her, Anna",
    ],
)
def test_what_it_points_back_to_comes_along(open_answerer: Open, opening: str) -> None:
    first = "Ida succeeded Berta."
    text = f"# Pilots\n\n{first} {opening} steered the copper barge into the fjord.\n"
    quote = quoted(ask(open_answerer, text, "who steered the copper barge into the fjord"), "copper")
    if opening != "Later she":
        assert first in quote.text or context(quote, "before") == [first]


@pytest.mark.parametrize(
    ("language", "first", "second", "question"),
    [
        (
            "de",
            "Das Büro öffnet montags.",
            "Außerhalb dieser Zeit leuchtet die Kupferlampe.",
            "wann leuchtet die Kupferlampe",
        ),
        ("de", "Die Lampe brennt bis neun.", "Danach leuchtet der Kupferturm.", "wann leuchtet der Kupferturm"),
        (
            "fr",
            "Le bureau ouvre le lundi.",
            "Dans ce cas, la lampe de cuivre brille.",
            "quand brille la lampe de cuivre",
        ),
        (
            "fr",
            "Les colis restent dix jours.",
            "Passé ce délai, la lampe de cuivre brille.",
            "quand brille la lampe de cuivre",
        ),
        (
            "es",
            "La oficina abre el lunes.",
            "En ese caso brilla la lámpara de cobre.",
            "cuándo brilla la lámpara de cobre",
        ),
    ],
)
def test_what_points_back_behind_a_preposition_brings_what_it_points_at(
    open_answerer: Open, language: str, first: str, second: str, question: str
) -> None:
    text = f"---\nlanguage: {language}\n---\n# A B\n\n{first} {second}\n"
    quote = quoted(ask(open_answerer, text, question), second[-8:])
    assert first in quote.text or context(quote, "before") == [first]


def test_a_line_that_names_a_file_is_nothing_that_is_pointed_back_to(open_answerer: Open) -> None:
    text = "# Knots\n\nSource code: lib/knots.py\n\nThis module ties copper knots.\n"
    quote = quoted(ask(open_answerer, text, "which module ties copper knots"), "copper")
    assert "lib" not in quote.text and not context(quote, "before")


def test_a_chain_of_pronouns_is_followed_for_two_sentences(open_answerer: Open) -> None:
    names = ["The mill stood below the weir.", "It burned down.", "It was built anew.", "They sold it at an auction."]
    quote = quoted(ask(open_answerer, f"# Mill\n\n{' '.join(names)}\n", "who sold at an auction"), "auction")
    assert [*context(quote, "before"), quote.text][-3:] == names[1:] or " ".join(names[1:]) in quote.text
    assert names[0] not in quote.text


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("de", "Seitdem ruht der Betrieb."),
        ("de", "Vor ihm leitete Anna die Werft."),
        ("es", "Desde entonces, Ana dirige el puerto."),
        ("fr", "Depuis lors, le phare est vide."),
        ("fr", "Avant elle, Anne tenait le phare."),
        ("ru", "С тех пор маяк пуст."),
    ],
)
def test_then_and_before_her_point_back(language: str, text: str) -> None:
    assert guard.points_back(text, language)


def test_who_is_addressed_was_not_named_before() -> None:
    assert not guard.points_back("Bei Ihnen ruht der Betrieb.", "de")
    assert guard.points_back("Bei ihnen ruht der Betrieb.", "de")


@pytest.mark.parametrize("text", ["Before her death Ida steered.", "By the end of May it rains."])
def test_before_something_points_at_nothing(text: str) -> None:
    assert not guard.points_back(text)


@pytest.mark.parametrize(
    "text", ["It is known that eels migrate.", "It is possible to rent boats.", "Itineraries vary."]
)
def test_an_empty_it_points_at_nothing(text: str) -> None:
    assert not guard.points_back(text)


def test_a_note_that_withdraws_what_follows_comes_along(open_answerer: Open) -> None:
    text = "# Horn\n\nDeprecated since 2019. The brass horn sounds before each departure.\n"
    quote = quoted(ask(open_answerer, text, "when does the brass horn sound"), "brass")
    assert context(quote, "before") == ["Deprecated since 2019."]


# --- what stands above -----------------------------------------------------------------------------------------------


@pytest.mark.parametrize("heading", ["Deprecated", "Not supported", "What members may not do", "Exceptions"])
def test_a_heading_that_turns_it_round_is_context(open_answerer: Open, heading: str) -> None:
    text = f"# Signals\n\n## {heading}\n\nThe brass horn is sounded before each departure.\n"
    quote = ask(open_answerer, text, "when is the brass horn sounded").quotes[0]
    assert context(quote, "heading") == [heading]


def test_an_ordinary_heading_is_not(open_answerer: Open) -> None:
    text = "# Signals\n\n## Notes for pilots\n\nThe brass horn is sounded before each departure.\n"
    assert context(ask(open_answerer, text, "when is the brass horn sounded").quotes[0]) == []


def test_a_yes_or_no_brings_its_question(open_answerer: Open) -> None:
    text = "# Help\n\n## May I bring a copper kettle?\n\nNo, kettles stay at home.\n"
    quote = ask(open_answerer, text, "may i bring a copper kettle").quotes[0]
    assert context(quote, "heading") == ["May I bring a copper kettle?"]


def test_a_sub_item_brings_its_parent_and_the_lead_in(open_answerer: Open) -> None:
    text = "# Rules\n\nGuests must not:\n\n- in the boathouse:\n  - light paraffin lamps\n  - sleep\n- swim\n"
    quote = quoted(ask(open_answerer, text, "are paraffin lamps fine"), "paraffin")
    assert context(quote, "lead-in") == ["Guests must not:", "in the boathouse:"]


def test_a_list_under_a_sentence_with_not_brings_it(open_answerer: Open) -> None:
    text = "# Rules\n\nThe following are not welcome in the boathouse.\n\n- paraffin lamps\n- stray dogs\n"
    quote = quoted(ask(open_answerer, text, "are paraffin lamps fine"), "paraffin")
    assert context(quote, "lead-in") == ["The following are not welcome in the boathouse."]


# --- lists -----------------------------------------------------------------------------------------------------------

STEPS = (
    "# Berths\n\nTo rent a berth, take these steps:\n\n1. Fill in form seven\n2. Pay the clerk\n3. Show the receipt\n"
)


@pytest.mark.parametrize(
    "question", ["what are the steps to rent a berth", "list the steps to rent a berth", "how do i rent a berth"]
)
def test_a_list_that_is_asked_for_comes_whole(open_answerer: Open, question: str) -> None:
    (quote,) = ask(open_answerer, STEPS, question).quotes
    assert quote.text.split("\n") == ["1. Fill in form seven", "2. Pay the clerk", "3. Show the receipt"]
    assert context(quote) == ["To rent a berth, take these steps:"]
    assert quote.more == 0


@pytest.mark.parametrize(
    ("language", "question", "title", "items"),
    [
        ("es", "cuáles son las normas de la casa", "Normas de la casa", ("Sin botas", "Luz apagada", "Puerta cerrada")),
        ("fr", "quelles sont les règles du quai", "Règles du quai", ("Sans bottes", "Feux éteints", "Porte fermée")),
        ("ru", "какие есть правила причала", "Правила причала", ("Без сапог", "Свет выключен", "Дверь закрыта")),
        ("zh", "码头守则有哪些", "码头守则", ("不穿靴子", "熄灯", "关上舱门")),
    ],
)
def test_a_list_that_is_asked_for_comes_whole_in_every_language(
    open_answerer: Open, language: str, question: str, title: str, items: tuple[str, ...]
) -> None:
    listed = "\n".join(f"{n}. {item}" for n, item in enumerate(items, start=1))
    text = f"---\nlanguage: {language}\n---\n# {title}\n\n{listed}\n"
    assert ask(open_answerer, text, question).quotes[0].text == listed


def test_a_step_brings_the_command_that_it_leads_into(open_answerer: Open) -> None:
    text = "# Lamp\n\n1. Climb the mast.\n2. Then run this command:\n\n```\nlampctl trim --all\n```\n\n3. Climb down.\n"
    quotes = ask(open_answerer, text, "which command is run on the mast for the lamp").quotes
    assert "lampctl trim --all" in [quote.text.strip() for quote in quotes]


def test_a_longer_list_without_spaces_says_how_much_is_left_out(open_answerer: Open) -> None:
    listed = "".join(f"- 外礁以东第{n}座红色灯塔每晚都亮着\n" for n in range(40))
    (quote,) = ask(
        open_answerer, f"---\nlanguage: zh\n---\n# 灯塔\n\n这些灯塔亮着：\n\n{listed}", "有哪些灯塔亮着"
    ).quotes
    assert 0 < len(quote.text.split("\n")) < 40
    assert len(quote.text.split("\n")) + quote.more == 40


def test_an_item_that_is_asked_for_comes_alone(open_answerer: Open) -> None:
    quote = ask(open_answerer, STEPS, "what must be shown: the receipt?").quotes[0]
    assert quote.text == "3. Show the receipt"


@pytest.mark.parametrize("question", ["list all harbour lamps", "what harbour lamps are there", "harbour lamps"])
def test_a_list_below_a_heading_that_says_just_that_comes_whole(open_answerer: Open, question: str) -> None:
    listed = "- Old Berta: green, by the mole\n- Long Anna: white, by the ferry"
    text = f"# Town\n\nThe guild pays for the harbour lamps and the bells.\n\n## Harbour lamps\n\n{listed}\n"
    assert listed.replace("- ", "") in [quote.text for quote in ask(open_answerer, text, question).quotes]


def test_a_longer_list_says_how_much_is_left_out(open_answerer: Open) -> None:
    items = [f"the red lighthouse number {n} beyond the outer reef" for n in range(40)]
    text = "# Lights\n\nThese lighthouses are lit:\n\n" + "".join(f"- {item}\n" for item in items)
    (quote,) = ask(open_answerer, text, "which lighthouses are lit").quotes
    shown = quote.text.split("\n")
    assert len(quote.text.split()) <= listing.LONGEST
    assert shown == items[: len(shown)]
    assert len(shown) + quote.more == 40


@pytest.mark.parametrize(
    ("question", "asks"),
    [
        ("Which countries border the lake?", True),
        ("list the harbours", True),
        ("what harbour lamps are there", True),
        ("which harbour lamps does the town have", True),
        ("which harbour lamp is there", False),
        ("name all pilots", True),
        ("what are the steps to rent a berth", True),
        ("Welche Länder liegen am See?", True),
        ("¿Qué países bordean el lago?", True),
        ("cuales son los puertos", True),
        ("pasos para alquilar un amarre", True),
        ("quels pays bordent le lac ?", True),
        ("quelles sont les étapes", True),
        ("какие страны лежат у озера", True),
        ("перечислите гавани", True),
        ("湖边有哪些国家", True),
        ("租泊位的步骤", True),
        ("¿Qué país bordea el lago?", False),
        ("quel pays borde le lac ?", False),
        ("какая страна лежит у озера", False),
        ("湖在哪个国家", False),
        ("Which country borders the lake?", False),
        ("what is the news", False),
        ("who is the pilot", False),
        ("what does it cost", False),
    ],
)
def test_what_asks_for_a_list(question: str, asks: bool) -> None:
    assert listing.asks_for_list(question) is asks


# --- joined quotes ---------------------------------------------------------------------------------------------------


def test_sentences_that_need_each_other_are_one_quote(open_answerer: Open) -> None:
    text = "# Ferry\n\nThe ferry takes motor cars. However, it takes no motor cars while the harbour is frozen over.\n"
    (quote,) = ask(open_answerer, text, "does the ferry take motor cars").quotes
    assert [quote.text, *context(quote)] in (
        ["The ferry takes motor cars. However, it takes no motor cars while the harbour is frozen over."],
        ["The ferry takes motor cars.", "However, it takes no motor cars while the harbour is frozen over."],
    )


@given(st.text(max_size=80), st.text(max_size=80))
def test_any_text_is_judged(following: str, text: str) -> None:
    assert guard.turns(following, text) in (True, False)
    assert guard.points_back(text) in (True, False)
    assert listing.asks_for_list(text) in (True, False)
