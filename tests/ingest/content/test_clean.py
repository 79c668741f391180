"""What a scraped article carries around its text goes, with a reason; its own words stay."""

# ruff: noqa: E501
from __future__ import annotations

import pytest

from bot.ingest.content import furniture
from bot.ingest.parse import read_data
from bot.ingest.reading import Reading

BODY = (
    "The ferry company announced on Monday that it will close the northern route in spring, after forty years of service.",
    "For the islanders this is more than a timetable. I doubt that anyone in the head office has ever waited for the last boat in November.",
    "Obviously the route has lost money. But should a public service earn a profit? The council must say now what it is willing to pay.",
    "Fishing boats used to carry the post before the ferry came, and some of the older men still tell how they rowed across the "
    "sound with a doctor on board. Nobody wants those days back. They want a ship that sails when the timetable says so.",
    "The company answers that its ships are old, that fuel has never been so dear, and that it has asked for help three times. "
    "All of that is true. It is also true that it paid its owners well in the years in which it could have built a new ship, "
    "and that it must have known what the harbour would cost. I think the islanders ought to see the accounts before they are "
    "told to be reasonable, and I hope that the council will ask for them in public, at the very next of its meetings.",
    "To conclude, the island needs a boat, and it needs to know by the end of the month whether there will be one in the winter.",
)


def read(*parts: str, name: str = "8f3a2c1b.txt") -> Reading:
    return read_data("\n\n".join(parts).encode(), name, "main")


def dropped(reading: Reading) -> set[str]:
    return {drop.text for drop in reading.document.dropped}


def kept_prose(reading: Reading) -> None:
    for paragraph in BODY:
        assert paragraph in reading.document.text


def test_an_article_keeps_its_prose_and_loses_its_furniture() -> None:
    furniture_below = (
        "Share this article", "Facebook Twitter LinkedIn", "Related Articles", "Why the bridge was never built",
        "For thirty years the council has talked about a bridge to the mainland, and yet the plans …",
        "Support Tidewater", "Tidewater lives on its readers alone. Support local journalism with a subscription to our paper.",
        "Leave a Comment", "Your email address will not be published. Required fields are marked *", "Latest News", "Back To Top",
    )  # fmt: skip
    reading = read(
        "Who stops the last boat?", "Featured Image", "By Ann van der Lee", "4 March 2019", *BODY, *furniture_below
    )
    kept_prose(reading)
    meta = reading.document.ref.meta
    assert (meta.title, meta.author, meta.published) == ("Who stops the last boat?", "Ann van der Lee", "2019-03-04")
    assert (meta.publisher, meta.kind) == ("Tidewater", "opinion")
    assert dropped(reading) == {"Featured Image", *furniture_below}
    assert [p.text for p in reading.passages if "Ann" in p.text or "2019" in p.text] == []


def test_dateline_agency_and_bracketed_publisher() -> None:
    reading = read(
        "Islanders protest against the end of the ferry",
        f"PORT ELLEN | 4 March 2019 (TWN) — {BODY[0]}",
        *BODY[1:],
        "*Ann Lee is a journalist and former editor who writes on transport from the islands. [TWN-TideWaterNews]",
    )
    meta = reading.document.ref.meta
    assert (meta.author, meta.published, meta.publisher) == ("Ann Lee", "2019-03-04", "TWN-TideWaterNews")
    kept_prose(reading)
    notes = [reading.document.text[b.start : b.end] for b in reading.document.blocks if b.kind == "note"]
    assert notes == ["PORT ELLEN | 4 March 2019 (TWN) —"]
    assert reading.passages[0].text.startswith("The ferry company")


def test_a_byline_with_a_role_can_be_quoted() -> None:
    reading = read("Who stops the last boat?", "Ann Lee, Journalist", *BODY)
    assert reading.document.ref.meta.author == "Ann Lee"
    assert "Ann Lee, Journalist" in reading.passages[0].text


@pytest.mark.parametrize("line", ["by the harbour master, 4 March 2019", "Von der Hafenmeisterin – 4. März 2019"])
def test_a_line_that_signs_without_a_name_dates_the_text(line: str) -> None:
    reading = read("Who stops the last boat?", line, *BODY)
    assert reading.document.ref.meta.published == "2019-03-04"
    assert not any(line in passage.text for passage in reading.passages)


@pytest.mark.parametrize(
    "line",
    [
        "Last revised: 4 March 2019",
        "Veröffentlicht am 4. März 2019.",
        "Stand: 04.03.2019",
        "Publié le 4 mars 2019.",
        "Mis à jour le lundi 4 mars 2019",
        "Última actualización: 4 de marzo de 2019",
        "Опубликовано 4 марта 2019 года.",
        "最后修改：2019年3月4日",
    ],
)
def test_a_line_with_nothing_but_its_date_dates_the_text(line: str) -> None:
    reading = read("Who stops the last boat?", line, *BODY)
    assert reading.document.ref.meta.published == "2019-03-04"
    assert not any(line in passage.text for passage in reading.passages)


@pytest.mark.parametrize("line", ["La dernière écluse ouvre le 4 mars 2019.", "Am 4. März 2019 öffnet das Bad."])
def test_a_sentence_with_a_date_is_no_date_of_the_text(line: str) -> None:
    assert any(line in passage.text for passage in read("Who stops the last boat?", line, *BODY).passages)


def test_a_term_is_no_signature() -> None:
    line = "By the end of the month the boats stop, on 4 March 2019 at noon"
    assert any(line in passage.text for passage in read("Who stops the last boat?", line, *BODY).passages)


def test_about_the_author_becomes_a_heading_and_the_biography_stays() -> None:
    bio = "Ann Lee is a student at the University of the Isles. Her research covers ferries, tides and the people who wait."
    reading = read("Who stops the last boat?", *BODY, "About the Author", "Ann Lee", bio, "Leave A Reply")
    assert reading.document.ref.meta.author == "Ann Lee"
    assert reading.passages[-1].text == bio
    assert reading.passages[-1].heading[-1].text == "About the Author"


def test_the_date_of_consulted_sources_is_marked_as_inferred() -> None:
    notes = [f"[{n}] The Tidewater Times, some report, (accessed March {n}, 2019)" for n in (1, 2, 5)]
    body = [f"{paragraph}[{n}]" for n, paragraph in zip((1, 2, 5), BODY, strict=False)]
    reading = read("Who stops the last boat?", *body, BODY[-1], *notes)
    assert reading.document.ref.meta.published == "2019-03"
    assert "inferred" in dict(reading.reasons)["published"]
    assert [b.kind for b in reading.document.blocks][-3:] == ["note"] * 3
    assert not any("accessed" in p.text for p in reading.passages)


@pytest.mark.parametrize(
    ("note", "told"),
    [
        ("[1] In 2014, the town moved its boats to the new pier. The old one was closed in April 2015.", True),
        ("[1] Dies gilt nicht für Boote, die länger als zehn Meter sind und im Hafen liegen.", True),
        ("[1] पुराने घाट पर नावें रात में नहीं रुकती हैं और पुल बंद रहता है।", True),
        ("[1] लिंक: https://pier.example/2019", False),
        ("[1] Tidewater, A. (2011). The growth of mussels on old piers. Journal of Piers, 3, 12-14.", False),
        ("[1] A. Tidewater, The long history of the lake and its many boats, Port Ellen, 1999.", False),
        ("[1] See the report of the harbour master on the state of the piers in spring.", False),
        ("[1] Long boats only.", False),
    ],
)
def test_a_note_that_tells_something_is_text(note: str, told: bool) -> None:
    reading = read(
        "Who stops the last boat?", "The last boat stops at the old pier before the bridge [1].", *BODY, note
    )
    assert reading.document.blocks[-1].kind == ("paragraph" if told else "note")


def test_nothing_is_invented_where_the_text_is_silent() -> None:
    reading = read(
        BODY[0], "The boat leaves at nine. The crossing takes two hours and a half when the weather is good."
    )
    meta = reading.document.ref.meta
    assert (meta.author, meta.published, meta.publisher, meta.kind) == (None, None, None, "reference")
    assert meta.title == "The ferry company announced on Monday that it will…"


def test_a_manual_that_shows_code_is_no_opinion_however_it_speaks() -> None:
    prose = [
        "You must call it first! I think that you should never do it twice, of course. Why would you? " * 8,
        "Unfortunately it must be closed too, and I would do so at once. What else should happen? " * 8,
    ]
    assert read_data("\n\n".join(prose).encode(), "a.md", "main").document.ref.meta.kind == "opinion"
    code = "```\nopen(1)\n```\n\n```\nclose(1)\n```"
    assert read_data("\n\n".join([*prose, code]).encode(), "a.md", "main").document.ref.meta.kind == "reference"


def test_a_link_farm_goes() -> None:
    farm = " ".join(f"Zhen{w}Qian{w.title()}Wang" for w in "ab cd ef gh ij kl mn op qr st uv wx".split() * 20)
    reading = read("Who stops the last boat?", *BODY, farm)
    assert [(d.reason, d.line) for d in reading.document.dropped] == [("link farm", 15)]
    kept_prose(reading)


def test_a_table_of_contents_goes() -> None:
    reading = read("Who stops the last boat?", "1 Harbours ........ 12", "2. Tides . . . . . . 31", *BODY)
    assert {d.reason for d in reading.document.dropped} == {"table of contents"}
    kept_prose(reading)


def test_prices_that_dots_lead_to_stay() -> None:
    prices = ("Coffee ........ 3", "Soup ........ 7", "Tea ........ 2")
    reading = read("Who stops the last boat?", *BODY, *prices, *BODY, "Boats in all ........ 12")
    assert all(line in reading.document.text for line in (*prices, "Boats in all ........ 12"))


@pytest.mark.parametrize(
    "text",
    [
        "Comments are welcome at the desk on the ground floor, and each of them is answered within a week by the staff.",
        "We support the families of our readers with a fund. It has paid for forty journeys to hospital since last winter.",
        "Photo: the word alone does not make a caption, for a paragraph may begin with it and then go on for much longer than "
        "any caption ever does, telling the reader how pictures of the harbour were taken, sold and finally lost in a fire.",
        "Each entry needs three pictures: one before, one during and one after the work.",
        "Send the pictures by Friday, and the jury looks at them on Monday.",
        "He asked them to join our fight. We must act, and we must act before the winter comes to the islands again, he said.",
        "This website uses cookies only to remember the language that a visitor has chosen, which the law permits without asking.",
    ],
)
def test_prose_that_only_sounds_like_furniture_stays(text: str) -> None:
    reading = read("Who stops the last boat?", BODY[0], text, BODY[-1])
    assert text in reading.document.text


@pytest.mark.parametrize("text", ["The jury reads each entry twice. Entries need three pictures: before and after."])
def test_pictures_at_the_edge_of_a_text_are_no_credit(text: str) -> None:
    assert text in read("Who stops the last boat?", *BODY, text).document.text
    for credit in ("The pier at dawn. Photo: Ann Lee", "The pier at dawn. CC BY 4.0 - Photo: 2025"):
        assert credit not in read("Who stops the last boat?", *BODY, credit).document.text


@pytest.mark.parametrize("label", ["Comments", "Menu", "Newsletter", "Privacy policy", "Contact", "Search", "Tags"])
def test_labels_between_prose_are_headings(label: str) -> None:
    reading = read("The ferry handbook", BODY[0], label, BODY[-1])
    assert not reading.document.dropped
    assert reading.passages[-1].heading[-1].text == label


def test_name_heads_a_manual_page_and_labels_the_form_below_an_article() -> None:
    manual = read("TIDE(1)", "NAME", "tide - tell when it turns", "DESCRIPTION", *BODY)
    assert not manual.document.dropped
    article = read("Who stops the last boat?", *BODY, "Leave a reply", "Name", "Website", "Post comment")
    assert dropped(article) == {"Leave a reply", "Name", "Website", "Post comment"}


def test_a_document_of_nothing_but_doubtful_labels_is_kept() -> None:
    assert read("Menu", "Fish soup", "Bread and butter", name="menu.txt").document.text.startswith("Menu")


@pytest.mark.parametrize("text", ["Read more about tides", "The sea…", "Sold out [...]"])
def test_teasers_break_off(text: str) -> None:
    assert furniture.teaser(text) == (not text.endswith("tides"))


def test_faqs_are_told_by_their_headings() -> None:
    parts = [
        part
        for question in ("When does it sail?", "What does it cost?", "Who may board?")
        for part in (question, BODY[0])
    ]
    assert read("The ferry", *parts).document.ref.meta.kind == "faq"


def test_the_title_below_section_names_of_a_scraped_page() -> None:
    top = "Skip to main content\nThe Daily Gull\nOpinion\nWhy tariffs will sink the fleet, not save it\nTue 3 Mar 2020 06.00 GMT\nShares"
    meta = read(top, *BODY).document.ref.meta
    assert (meta.title, meta.published, meta.kind) == (
        "Why tariffs will sink the fleet, not save it",
        "2020-03-03",
        "opinion",
    )


def test_a_wire_report_is_news_with_its_reporters() -> None:
    credit = "Reporting by Tom Ray and Paul de Vries; Editing by Ann Lee"
    reading = read("States agree on quotas", f"OSLO (Northern Wire) - {BODY[0]}", BODY[0], credit)
    meta = reading.document.ref.meta
    assert (meta.author, meta.publisher, meta.kind) == ("Tom Ray and Paul de Vries", "Northern Wire", "news")


def test_a_name_that_signs_the_text_stays_above_the_furniture() -> None:
    reading = read("Who stops the last boat?", *BODY, "Ann Lee", "Share this article")
    assert reading.document.text.endswith("Ann Lee")


@pytest.mark.parametrize("year", ["1975", "42"])
def test_a_bare_number_is_no_furniture(year: str) -> None:
    assert year in read("Who stops the last boat?", BODY[0], year).document.text


def test_related_posts_in_markdown_end_at_the_next_heading() -> None:
    page = f"# Boats\n\n{BODY[0]}\n\n## Related posts\n\n- [On ferries](x.md)\n\n## License\n\nMIT.\n"
    reading = read_data(page.encode(), "boats.md", "main")
    assert {drop.text for drop in reading.document.dropped} == {"Related posts", "On ferries"}
    assert reading.passages[-1].heading[-1].text == "License"


def test_questions_and_answers_are_a_faq() -> None:
    assert read("For members", "Q: How?\nA: So, as ever.", "Q: Why?\nA: Because.").document.ref.meta.kind == "faq"


@pytest.mark.parametrize("name", ["rules.md", "rules.txt"])
@pytest.mark.parametrize(
    "rule", ["No spam.", "Share this with friends", "Become a member", "Contact us", "Follow us on Bluesky", "Reply"]
)
def test_a_rule_is_no_furniture(name: str, rule: str) -> None:
    reading = read_data(f"# Rules\n\n{BODY[0]}\n\n- Be nice.\n- {rule}\n".encode(), name, "main")
    assert dropped(reading) == set()


def test_no_spam_is_a_rule_and_a_promise() -> None:
    assert dropped(read("The rules", BODY[0], "No spam or adverts.", BODY[-1])) == set()
    assert dropped(read("The rules", BODY[0], "No spam, ever.", BODY[-1])) == {"No spam, ever."}


@pytest.mark.parametrize("name", ["help.md", "help.html", "help.txt"])
@pytest.mark.parametrize("heading", ["Contact us", "Newsletter", "Register", "Photos", "Become a member"])
def test_a_heading_with_something_below_it_is_no_label(name: str, heading: str) -> None:
    parts = {"help.md": ("# {}", "## {}", "{}"), "help.html": ("<h1>{}</h1>", "<h2>{}</h2>", "<p>{}</p>")}
    title, head, text = parts.get(name, ("{}",) * 3)
    page = (title.format("Help"), text.format(BODY[0]), head.format(heading), text.format("Write to the staff."))
    assert dropped(read_data("\n\n".join(page).encode(), name, "main")) == set()


def test_a_list_of_links_is_furniture_as_a_whole() -> None:
    assert dropped(read("The ferry", *BODY, "- Facebook\n- Twitter\n- Print")) == {"Facebook", "Twitter", "Print"}


def test_a_list_of_changes_is_no_opinion_whatever_its_few_sentences_exclaim() -> None:
    loud = "I think we should all be glad at last! Is it not absurd? Finally, I must say, it seems to sail! "
    items = "".join(f"- The boat of line {n} has its oars back and is painted green.\n" for n in range(60))
    assert read_data(f"# Changes\n\n{loud * 20}\n".encode(), "a.md", "main").document.ref.meta.kind == "opinion"
    assert (
        read_data(f"# Changes\n\n{loud * 20}\n\n{items * 3}".encode(), "a.md", "main").document.ref.meta.kind
        == "reference"
    )
