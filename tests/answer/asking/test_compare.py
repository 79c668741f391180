"""Questions with two sides: which words are whose, and a quote for each."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.answer.asking import compare
from bot.answer.asking.question import understand
from bot.answer.judging.tier import SURE
from tests.answer.conftest import Open

MAIN = frozenset({"main"})
FILES = {
    "main/trout.md": "# Trout\n\nTrout live in cold brooks below the weir. Trout weigh up to two kilograms.\n",
    "main/pike.md": "# Pike\n\nPike live in the reeds of the southern bay. Pike weigh up to nine kilograms.\n",
    "main/boats.md": "# Boats\n\nThe ferry leaves at noon. A canoe carries three people.\n",
}


def sides(text: str) -> tuple[list[str], list[str]] | None:
    question = understand(text, [], ["en", "de"])
    found = compare.sides(question)
    if found is None:
        return None
    one, other = ([question.words[at].text for at in sorted(side)] for side in (found.one, found.other))
    return one, other


@pytest.mark.parametrize(
    ("question", "one", "other"),
    [
        ("What is the difference between trout and pike?", ["trout"], ["pike"]),
        ("difference between the northern gate and the southern gate in winter", ["northern"], ["southern"]),
        ("compare trout with pike", ["trout"], ["pike"]),
        ("trout vs pike", ["trout"], ["pike"]),
        ("trout vs. pike", ["trout"], ["pike"]),
        ("VS Code vs vim", ["Code"], ["vim"]),
        ("boat 1.20 vs boat 1.20.4", ["1.20"], ["1.20.4"]),
        ("difference between 3.10 and 3.1?", ["3.10"], ["3.1"]),
        ("10,000 vs 20,000", ["10,000"], ["20,000"]),
        ("que diferencia hay entre mareas y olas", ["mareas"], ["olas"]),
        ("quelle est la difference entre marées et vagues", ["marées"], ["vagues"]),
        ("чем отличается щука от форели", ["щука"], ["форели"]),
        ("匿名投票和公开投票有什么区别？", ["匿名", "名投"], ["公开", "开投"]),
        ("鳟鱼跟梭鱼有啥不同", ["鳟鱼"], ["梭鱼"]),
        ("比较一下鳟鱼和梭鱼", ["鳟鱼"], ["梭鱼"]),
        ("黑白打印与彩色打印的价格对比", ["黑白", "白打"], ["彩色", "色打"]),
        ("鳟鱼和梭鱼，哪一种更重？", ["鳟鱼"], ["梭鱼"]),
        ("quay.toml vs. pier.toml, which is better", ["quay"], ["pier"]),
        ("smoked trout salted vs dried", ["salted"], ["dried"]),
        ("trout vs pike, which is better", ["trout"], ["pike"]),
        ("trout vs pike whats the difference?", ["trout"], ["pike"]),
        ("How do trout and pike differ?", ["trout"], ["pike"]),
        ("How does the ferry differ from the canoe?", ["ferry"], ["canoe"]),
        ("What do Berta and Ida say about nets?", ["Berta"], ["Ida"]),
        ("Where do trout and pike live?", ["trout"], ["pike"]),
        ("Which is heavier, the trout or the pike?", ["trout"], ["pike"]),
        ("How does the warden see Berta compared with Ida?", ["Berta"], ["Ida"]),
        ("Was ist der Unterschied zwischen Forelle und Hecht?", ["Forelle"], ["Hecht"]),
        ("Was ist schwerer, Forelle oder Hecht?", ["Forelle"], ["Hecht"]),
        ("i want to compare trout and pike", ["trout"], ["pike"]),
        ("can you compare the trout with the pike", ["trout"], ["pike"]),
        ("difference trout pike", ["trout"], ["pike"]),
        ("Unterschied Forelle Hecht", ["Forelle"], ["Hecht"]),
        ("Amber Cup 和 Blue Jar 有什么区别？", ["Amber", "Cup"], ["Blue", "Jar"]),
        ("Unterschied Inlay Brosche", ["Inlay"], ["Brosche"]),
        ("diferencia enguia sardina", ["enguia"], ["sardina"]),
        ("différence esturgeon brochet", ["esturgeon"], ["brochet"]),
        ("разница вобла форель", ["вобла"], ["форель"]),
    ],
)
def test_the_sides_of_a_question(question: str, one: list[str], other: list[str]) -> None:
    assert sides(question) == (one, other)


@pytest.mark.parametrize(
    "question",
    [
        "How much does a permit cost?",
        "Who founded the town and built the church?",
        "If a line is cut and lost, what happens?",
        "When does the museum open?",
        "is it cold or warm",
        "is there a VS Code extension for knots",
        "how do i compare the catch with the quota",
        "is it ok to compare two nets with each other",
        "difference in weight",
        "水和电在哪里交",
        "钥匙和门卡丢了找谁",
        "",
    ],
)
def test_a_question_with_one_side(question: str) -> None:
    assert sides(question) is None


def test_what_says_that_two_are_compared_is_no_topic_where_one_is_named_within_the_other(open_answerer: Open) -> None:
    text = (
        "# Boats\n\nDifferent people come to the pier, and each has a difference of opinion.\n\n"
        "## Canoes\n\nThe canoe-sail is put up on a canoe by hand when the wind is low.\n"
    )
    answer = open_answerer({"main/boats.md": text}).answer("canoe vs canoe-sail difference?", [], MAIN)
    assert answer.quotes[0].text.startswith("The canoe-sail") and "difference" not in answer.missing


@pytest.mark.parametrize("question", ["canoe vs canoe-sail", "difference between canoe and canoe-sail"])
def test_what_tells_them_apart_comes_first_where_one_is_named_within_the_other(
    open_answerer: Open, question: str
) -> None:
    text = (
        "# Boats\n\n## Shed\n\nCanoe and canoe-sail stand in the shed.\n\n"
        "## Draught\n\nWith its keel, the canoe-sail is slower than the canoe on the lake.\n"
    )
    answer = open_answerer({"main/boats.md": text}).answer(question, [], MAIN)
    assert answer.ranked[0].text.startswith("With its keel")


@pytest.mark.parametrize(
    "question", ["Where do trout and pike live?", "difference between trout and pike", "trout vs pike: weigh"]
)
def test_each_side_is_quoted(open_answerer: Open, question: str) -> None:
    answer = open_answerer(FILES).answer(question, [], MAIN)
    assert {"main/trout.md", "main/pike.md"} <= {quote.document.path for quote in answer.quotes}
    assert answer.tier == "answered" or answer.missing


def test_what_is_told_of_either_page_alone_does_not_tell_the_two_apart(open_answerer: Open) -> None:
    files = {
        "main/regatta.md": "# Regatta\n\nThe regatta leaves the northern pier in June.\n",
        "main/nursery.md": "# Nursery\n\nThe nursery was planted by two sisters behind the mill.\n",
    }
    answer = open_answerer(files).answer("difference between the regatta and the nursery", [], MAIN)
    assert (answer.tier, len(answer.quotes)) == ("closest", 2)


def test_items_that_name_the_sides_do_not_tell_them_apart(open_answerer: Open) -> None:
    text = "# Fair\n\nThe fair shows:\n\n- puppets for children\n- lanterns\n- kites\n"
    answer = open_answerer({"main/fair.md": text}).answer("difference between puppets and lanterns", [], MAIN)
    assert answer.tier != "answered"


BOTH = {
    "en": "Trout and pike are in the lake.",
    "de": "Die Forelle und der Hecht sind im See.",
    "es": "La trucha y el lucio viven en el lago.",
    "fr": "La truite et le brochet sont dans le lac.",
    "ru": "Форель и щука живут в озере.",
    "zh": "鳟鱼和梭鱼都在湖里。",
}


@pytest.mark.parametrize(
    ("language", "question", "text"),
    [
        ("en", "trout vs pike", "Trout keep to cold water, whereas pike keep to the reeds."),
        ("en", "difference between trout and pike", "Unlike pike, the trout has no teeth in its lips."),
        ("en", "how do trout and pike differ", "Pike grow older than trout in this lake."),
        ("de", "Unterschied Forelle Hecht", "Die Forelle laicht im Herbst, während der Hecht im Frühling laicht."),
        ("es", "diferencia entre trucha y lucio", "La trucha desova en otoño, mientras que el lucio desova en mayo."),
        (
            "fr",
            "différence entre truite et brochet",
            "La truite fraie en automne, tandis que le brochet fraie en mars.",
        ),
        ("ru", "чем отличается форель от щуки", "Форель нерестится осенью, в отличие от щуки, весенней рыбы."),
        ("zh", "鳟鱼和梭鱼有什么区别", "鳟鱼在秋天产卵，梭鱼则在春天产卵。"),
    ],
)
def test_what_tells_two_apart_comes_before_what_names_them(
    open_answerer: Open, language: str, question: str, text: str
) -> None:
    page = f"---\nlanguage: {language}\n---\n{BOTH[language]}\n\n{text}\n"
    answer = open_answerer({"main/fish.md": page}).answer(question, [], MAIN)
    assert answer.ranked[0].text == text
    assert any(text in quote.text for quote in answer.quotes)


@pytest.mark.parametrize(
    "question", ["trout vs pike", "canoe vs canoe-sail", "what is the difference between trout and pike"]
)
def test_two_that_nothing_tells_apart_are_no_sure_answer(open_answerer: Open, question: str) -> None:
    files = {
        "main/lake.md": "# The lake\n\nAnglers bring trout, perch and pike to the smoke house. Everybody likes a canoe "
        "with a canoe-sail.\n",
        **{
            f"main/{n}.md": f"# Boat {n}\n\nBoat {n} lies at the pier and is painted anew each spring.\n"
            for n in range(30)
        },
    }
    answer = open_answerer(files).answer(question, [], MAIN)
    assert answer.tier == "closest"


def test_what_is_asked_of_both_is_quoted_of_both(open_answerer: Open) -> None:
    answer = open_answerer(FILES).answer("How do trout and pike differ in what they weigh?", [], MAIN)
    texts = [quote.text for quote in answer.quotes]
    assert "Trout weigh up to two kilograms." in texts
    assert "Pike weigh up to nine kilograms." in texts
    assert answer.differ is None  # two subjects, no contradiction


def test_a_title_that_names_a_side_makes_no_sentence_speak_of_it(open_answerer: Open) -> None:
    files = {
        "main/berta.md": "# Berta and the council\n\nThe miller, whom friends see as a sage, was ignorant.\n",
        "main/wardens.md": "# The wardens\n\nThe council was comfortable with Ida in office. "
        "Berta, on the other hand, is still a riddle to the council.\n",
        **{
            f"main/{year}.md": f"# {year}\n\nBerta met people of the council, and dined with them in {year}.\n"
            for year in range(1900, 1912)
        },
    }
    answer = open_answerer(files).answer("How does the council see Berta compared with Ida in office?", [], MAIN)
    assert [quote.text for quote in answer.quotes] == [
        "The council was comfortable with Ida in office.",
        "Berta, on the other hand, is still a riddle to the council.",
    ]


def test_one_sentence_may_answer_for_both(open_answerer: Open) -> None:
    both = "Trout spawn in autumn, pike spawn in spring."
    files = {"main/spawn.md": f"# Spawning\n\n{both}\n"}
    answer = open_answerer(files).answer("when do trout and pike spawn", [], MAIN)
    assert [quote.text for quote in answer.quotes] == [both]


ASIDE = """# The old mill

The old mill has stood at the weir since 1890.

## Oak wheels

Oak wheels last for sixty years in clean water.

## Elm wheels

Elm wheels are lighter and turn in a slow brook.

## In the old mill

In the old mill we talked about whether to take oak wheels or elm wheels. Those who came to the repairs ate soup.
"""


def test_what_only_names_both_comes_behind_what_is_said_of_each(open_answerer: Open) -> None:
    answer = open_answerer({"main/mill.md": ASIDE}).answer("oak wheels vs elm wheels in the old mill", [], MAIN)
    assert [quote.text.split()[0] for quote in answer.quotes][:2] == ["Oak", "Elm"]


def test_what_only_names_both_stays_where_nothing_else_has_what_is_asked_of_both(open_answerer: Open) -> None:
    answer = open_answerer({"main/mill.md": ASIDE}).answer("oak wheels vs elm wheels in our talk", [], MAIN)
    assert "talked" in answer.quotes[0].text


TABLE = """# Trees

| Tree | Height in metres | Planted | Where it stands and what there is to say of it |
|---|---|---|---|
| Oak | 21 | 1890 | by the northern gate, struck by lightning once, still stands well |
| Maple | 17 | 1923 | at the pond, turns red early in October of each year |
| Birch | 12 | 1988 | along the western path, where three more were planted beside it |
| Linden | 19 | 1901 | in front of the town hall, with a bench that stands around it |
| Beech | 24 | 1870 | on the hill, where it can be seen from the harbour |

## Care

Nobody may climb an oak or a maple.
"""


@pytest.mark.parametrize(
    ("question", "rows"),
    [
        ("compare oak and maple", ["Oak", "Maple"]),
        ("maples vs oaks", ["Oak", "Maple"]),
        ("what is the difference between the oak and the linden?", ["Oak", "Linden"]),
        ("compare oak, linden and beech", ["Oak", "Linden", "Beech"]),
    ],
)
def test_of_a_table_each_side_has_its_row(open_answerer: Open, question: str, rows: list[str]) -> None:
    answer = open_answerer({**FILES, "main/trees.md": TABLE}).answer(question, [], MAIN)
    assert answer.tier == "answered"
    assert [quote.text.split(" | ")[0] for quote in answer.quotes if quote.kind == "row"] == rows


def test_a_side_that_is_not_in_the_corpus_is_named(open_answerer: Open) -> None:
    answer = open_answerer(FILES).answer("What is the difference between trout and sturgeon?", [], MAIN)
    assert answer.tier != "answered"
    assert "sturgeon" in answer.missing
    assert answer.confidence < SURE


def test_sources_that_are_asked_for_are_each_quoted(open_answerer: Open) -> None:
    files = {
        "main/a.md": "# Chronicle\n\nIn the flood 150 boats were lost.\n",
        "main/b.md": "# Letters\n\nThe flood took 151 boats, they write.\n",
    }
    answer = open_answerer(files).answer("how do the sources differ on how many boats the flood took", [], MAIN)
    assert {quote.document.path for quote in answer.quotes} == set(files)


@given(st.text(max_size=120))
def test_any_question_is_read(text: str) -> None:
    question = understand(text, [], ["en"])
    found = compare.sides(question)
    if found is not None:
        assert found.one and found.other and not found.one & found.other
        assert max(found.one | found.other) < len(question.words)


@pytest.mark.parametrize("question", ["which is better, trout or sturgeon?", "sturgeon vs trout, which one is better"])
def test_a_side_that_is_not_in_the_corpus_is_named_where_an_opinion_is_asked_for(
    open_answerer: Open, question: str
) -> None:
    answer = open_answerer(FILES).answer(question, [], MAIN)
    assert (answer.tier, answer.reason) == ("closest", "few-words")
    assert answer.missing == ("sturgeon",)


def test_where_both_sides_are_there_an_opinion_is_none_of_the_corpus(open_answerer: Open) -> None:
    assert open_answerer(FILES).answer("which is better, trout or pike?", [], MAIN).reason != "few-words"
