"""What one language knows of asking and of answers: plain data that question analysis and selection read."""

from __future__ import annotations

import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import Literal

import regex

from bot.text.languages.aspects import Aspects
from bot.text.languages.cohesion import Cohesion
from bot.text.languages.comparing import Comparing
from bot.text.languages.defining import Defining
from bot.text.languages.doing import Doing
from bot.text.languages.figures import Figures
from bot.text.languages.lists import Lists
from bot.text.languages.pages import Pages
from bot.text.languages.permitting import Permitting
from bot.text.languages.releases import Releases
from bot.text.languages.table import NO_TABLE, Table
from bot.text.languages.views import Views
from bot.text.patterns import lazily

WHOLE = "\N{OBJECT REPLACEMENT CHARACTER}"
"""Stands for a name in a text that a pattern is looked for around."""

_UMLAUTS = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue"})
_DOTLESS = str.maketrans("äöü", "aou")
# Years, dates and what else has few digits are none; those that call for help are short.
NUMBER_OF_PHONE = lazily(
    r"(?<!\d|\d[./-])(?![12]\d{3} ?[-–] ?[12]\d{3}(?!\d)|\d{1,2}[./-] ?\d{1,2}[./-] ?\d{4}(?!\d)|\d{4}-\d\d-\d\d(?!\d))"
    r"(?:\d(?:[ ./()-]{0,2}\d){4}|(?:11\d|911|999)(?![\d.,]))"
)
MAIL_ADDRESS = lazily(r"\w@\w")
MARKS = "".join(map(chr, range(0x300, 0x370)))
"""All combining marks of Latin letters."""

AnswerType = Literal[
    "who",
    "when",
    "since",
    "often",
    "where",
    "called",
    "number",
    "limit",
    "why",
    "definition",
    "polar",
    "permission",
    "possibility",
    "penalty",
    "any",
]
Pattern = regex.Pattern[str]


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class Language:
    """The words by which a language asks, points back, dates, counts and gives reasons; all matched without case.

    Every field may stay empty: a language without data is searched and quoted all the same.
    """

    code: str
    stopwords: frozenset[str] = frozenset()
    """Function words, lower case: they carry no topic."""
    form_words: frozenset[str] = frozenset()
    """Words of asking: how an answer should look, not what it is about."""
    form_phrases: Pattern | None = None
    """Words that only ask where they stand: "list" in "list the rules", not in "reverse a list"."""
    requests: Pattern | None = None
    """Matches, at the start of a question, words that ask to be told and are no topic: "show me all the"."""
    sourced: Pattern | None = None
    """Matches, at the start or the end of a question, words that name the documents that are to answer it: "according
    to the article"."""
    tells: Pattern | None = None
    """Matches a clause that opens with the asker or another: it tells what led to a question."""
    leads: Pattern | None = None
    """Matches what leads from what an asker tells to the question that it brought up: "and it got me wondering"."""
    framed: Pattern | None = None
    """Matches a question whose verb of asking to be told stands last; the group "of" is what it asks for."""
    meaning: Pattern | None = None
    """Matches a question for what something means; the group "of" is that."""
    talk: frozenset[str] = frozenset()
    """Words of everyday talk, lower case: they seldom say what a question is about, and count little."""
    faint: frozenset[str] = frozenset()
    """Verbs that say little of what is asked, lower case, in their forms: that a text lacks them tells nothing."""
    spellings: Table = NO_TABLE
    """A table: chat spellings and short forms, each with what it stands for."""
    clipped: tuple[tuple[Pattern, str], ...] = ()
    """Words that chat runs together or leaves out, as patterns of what is replaced in a text, and with what: "jviens",
    "y a"."""
    types: tuple[tuple[AnswerType, Pattern], ...] = ()
    """Searched in the question, first match wins."""
    what_is: Pattern | None = None
    """Matches a question for what something is, and nothing else."""
    what_does: Pattern | None = None
    """Matches a question for what something does, and nothing else."""
    finds_out: Pattern | None = None
    """What a question opens with that asks how to learn what its rest asks: "How can I tell which ..."."""
    told_by: tuple[tuple[Pattern, Pattern, float], ...] = ()
    """What is asked of a tool ("check if a file exists", "get the size of a file"), each found in a question, with what
    finds in a sentence that it tells that ("Return True if ...", "Return the size ..."), and how far another sentence
    has the type that is asked for, 0 to 1."""
    how: Pattern | None = None
    """A question for how something is done."""
    how_to: Pattern | None = None
    """Matches a question for how to do something; the group "does" is the verb."""
    purposes: Pattern | None = None
    """Matches a sentence that opens with what it tells how to do, the group "for"."""
    definition: Pattern | None = None
    """Matches a question that names its topic and is complete, however short."""
    dependent_word: Pattern | None = None
    """A pronoun that may point to an earlier turn."""
    dependent_start: Pattern | None = None
    own_topic: Pattern | None = None
    """The asker, or what more is asked about: a topic beside others, however short a question is."""
    asked: Pattern | None = None
    """Whoever is asked: a topic alone ("who are you", unlike "how long do I have")."""
    itself: Pattern | None = None
    """What members call the bot that they ask: "you", "it", "this thing"."""
    exists: Pattern | None = None
    """Asks whether there is something, which it then names."""
    there_is: Pattern | None = None
    """Asks the like with a word that elsewhere points back, and for no others than those that were spoken of: "why was
    there lag?"."""
    known_before: Pattern | None = None
    """A word that says that something was spoken of: "the", "others"."""
    faq: str = ""
    """What a title says of a page of questions, not of what the page is about: a pattern."""
    number_words: frozenset[str] = frozenset()
    uncounted: Pattern | None = None
    """Where words of numbers tell no number: "one or more", "another one"."""
    kinds: frozenset[str] = frozenset()
    """Words for kinds of something, of which a number counts no more than those: "two types of boats"."""
    dated: Pattern | None = None
    """A date, year or weekday in an answer."""
    relative: Pattern | None = None
    """A time that is told by another in an answer: "two days after"."""
    recurring: Pattern | None = None
    """How often something comes, in an answer: "every morning", "twice a week"."""
    repeated: Pattern | None = None
    """How often something came, in an answer: "twice"."""
    causal: Pattern | None = None
    """A reason in an answer."""
    releases: Releases | None = None
    """Questions of versions; None where they are not known."""
    called: Pattern | None = None
    """What comes before a name that is given to something, in an answer: "also known as"."""
    placed: Pattern | None = None
    """A place in an answer, where names alone do not tell one."""
    aside: Pattern | None = None
    """A sentence that opens by pointing elsewhere, or by telling since which version something is so."""
    pronoun_start: Pattern | None = None
    """A sentence that opens with a word that points back."""
    copulas: frozenset[str] = frozenset()
    spaced: bool = True
    """Whether its words stand apart."""
    capital_nouns: bool = False
    """Whether all nouns are capitalised, so that a capital makes no name."""
    alternations: tuple[tuple[str, str], ...] = ()
    """Vowels of a stem that change into each other under stress ("renovar", "renuevan")."""
    derives: bool = False
    """Whether words of one root are looked for by the beginning that they share ("finanziert", "Finanzierung")."""
    prefixes: tuple[str, ...] = ()
    """What stands before a verb's root ("öffnet", "eröffnet"): words of the root alone are looked for too."""
    linking: tuple[str, ...] = ()
    """What stands between the parts of a compound, where the language writes compounds as one word."""
    cuts: str = ""
    """Function words of a script without spaces that also stand inside longer words, with what tells them apart: a
    pattern."""
    accents: str = MARKS
    """The combining marks without which a word of Latin letters shares its term: members leave them out."""
    foreign: str = ""
    """The combining marks that only words of other languages have ("café", "Erdoğan"), or stress ("за́мок")."""
    abbreviations: Pattern | None = None
    """Matches the end of a text that ends with an abbreviation's full stop, which ends no sentence."""
    ordinals: bool = False
    """Whether a full stop after digits makes an ordinal ("16. Juli")."""
    numbers: Mapping[str, int] = field(default_factory=lambda: MappingProxyType(dict[str, int]()))
    """Words for cardinal numbers; of several for one number, the usual word first."""
    numerals: Mapping[str, int] = field(default_factory=lambda: MappingProxyType(dict[str, int]()))
    """Words for ordinal numbers."""
    months: Mapping[str, int] = field(default_factory=lambda: MappingProxyType(dict[str, int]()))
    """Names of months, their short forms included, with their numbers from 1."""
    same: Table = NO_TABLE
    """A table: words that say the same: units with their short forms, a country with its people."""
    short: Table = NO_TABLE
    """A table: words with their short forms ("database, db"), which have families of their own all the same."""
    related: Table = NO_TABLE
    """A table: words that often stand for each other, an office and who holds it."""
    phrases: Table = NO_TABLE
    """A table: what people say in several words, with single words that texts use for it."""
    places: Table = NO_TABLE
    """A table: names of countries and unions that members of any language write."""
    particles: frozenset[str] = frozenset()
    """Ends of phrases that may stand apart from their verb ("turn the sound off")."""
    separable: frozenset[str] = frozenset()
    """Beginnings of verbs that stand at the end of a clause ("ich melde mich an": anmelden)."""
    adding: frozenset[str] = frozenset()
    """Those that only add to what the verb says: "mit" in "mittrainieren"."""
    inflected: tuple[tuple[Pattern, str], ...] = ()
    """Forms that a change at both ends makes of a word, as patterns and what stands in their place."""
    aspects: Aspects | None = None
    """How its verbs go in pairs: what is being done, and what gets done."""
    irregular: Table = NO_TABLE
    """A table: words with their forms that no ending tells."""
    infinitives: Pattern | None = None
    """Matches the end of verbs as dictionaries have them; of a language without endings, where other words that share
    a stem often have nothing to do with each other ("plaza, plazo")."""
    families: Table = NO_TABLE
    """A table: words of one root that no ending tells."""
    strangers: Table = NO_TABLE
    """A table: words that endings make look like one family, and that are none."""
    known: Table = NO_TABLE
    """A table: further words, which are no typing errors where a corpus lacks them."""
    articles: frozenset[str] = frozenset()
    """Words that stand before nouns, and before no name of a person."""
    genitive: frozenset[str] = frozenset()
    """Words between a thing and what it is of, which may be one word the other way round ("id of the row", "rowid")."""
    nicknames: Table = NO_TABLE
    """A table: first names with what people of that name are called."""
    stems: Mapping[str, str] = field(default_factory=lambda: MappingProxyType(dict[str, str]()))
    """Words whose form another word has too, with the term that keeps them from it: "livres", unlike "livrez"."""
    apart: frozenset[str] = frozenset()
    """Prepositions and articles that longer words begin with, too, and that are not torn from one: "на стройке" has
    nothing to do with "настройке"."""
    variants: Table = NO_TABLE
    """A table: characters, each with the one that the language's data has in its place ("國国")."""
    endings: tuple[tuple[str, str], ...] = ()
    """Endings of inflected words, with what a word ends in without them."""
    spelt: tuple[tuple[Pattern, str], ...] = ()
    """Other spellings by rule: what is replaced in a word, and with what; what results may be no word."""
    derivations: tuple[tuple[str, str], ...] = ()
    """Endings of words of one family: of the base, of the derived word ("fuse", "fusal")."""
    verb_prefixes: tuple[str, ...] = ()
    """What verbs of the irregular forms are compounded with: "stehen" makes "entstehen, entstand"."""
    opposites: tuple[tuple[str, str], ...] = ()
    """Words that exclude each other where one is said of a thing and the other asked."""
    closing: Pattern | None = None
    """Matches a question for when something closes, which its opening hours tell; the group "verb" says "close"."""
    denies: Pattern | None = None
    """Matches a question for what is not so."""
    denied: Pattern | None = None
    """Matches a statement of what is not so."""
    now: Pattern | None = None
    """Matches a question for how things are, not for how they were."""
    past: Pattern | None = None
    """Matches a statement that only tells how things had been before something else."""
    came_about: Pattern | None = None
    """Matches a question for how something came about."""
    stands: Pattern | None = None
    """Matches a statement that only tells how things are."""
    forbids: Pattern | None = None
    """Words that deny what stands before or behind them: "forbidden"."""
    opines: Pattern | None = None
    """Matches a question for advice, an opinion or a forecast, which no source settles."""
    singles_out: Pattern | None = None
    """A word that picks one of several or limits what is asked: "the first", "only", "largest"."""
    joins: Pattern | None = None
    """What may stand between two questions of one message, punctuation and space included: "and", ", also"."""
    asks: Pattern | None = None
    """The beginning of a clause that asks by itself, wherever it stands: "how do I", "who runs", "is it". Group `open`
    marks one that a coordinator may still go on with: "how many men (and how many women came)"."""
    asks_within: Pattern | None = None
    """A whole message that asks whether one is in another: "is X in Y". Group `whole` is the other."""
    within: Pattern | None = None
    """Says that something is in what stands at `WHOLE`: "in", "joined", or "member" behind it."""
    polar: Pattern | None = None
    """The beginning of a message that asks without a question word: "is X"."""
    idle: Pattern | None = None
    """A whole clause that asks nothing beside another question: "can anyone help", "is that right"."""
    encloses: Pattern | None = None
    """The end of a clause that a coordinator goes on with, whatever stands behind it: "between A"."""
    negators: Pattern | None = None
    """Words that deny what stands right behind them: "not", "without"."""
    contrasts: Pattern | None = None
    """Words that limit a denial: "unless", "but"."""
    askers: Pattern | None = None
    """Words for who asks and whom they ask: they deny to complain ("why can't I"), and a denial answers them."""
    interrogatives: Pattern | None = None
    """Words without one of which a question asks whether something is so; None where `polar` tells that."""
    turning: Pattern | None = None
    """A prefix at the beginning of a word that turns it round, whatever the word: "unusual"."""
    counts: Pattern | None = None
    """Asks how many things there are, or how much, and for no other measure; group `things` marks the former."""
    offices: Pattern | None = None
    """Names of offices; the group that matches tells which, group `rank` what makes it another one ("vice")."""
    doing: Doing | None = None
    """How it names who does something."""
    defining: Defining | None = None
    """How it says what something is."""
    permitting: Permitting | None = None
    """How it asks and says what may be done."""
    pages: Pages | None = None
    """How it names pages, and how they speak of themselves."""
    cohesion: Cohesion | None = None
    """How its sentences hang together."""
    figures: Figures | None = None
    """How its sentences tell figures."""
    lists: Lists | None = None
    """How it asks for several things."""
    comparing: Comparing | None = None
    """How it compares two things."""
    views: Views | None = None
    """How it asks for somebody's view."""
    measures: tuple[tuple[Pattern, Pattern], ...] = ()
    """Matches a question for a measure, and an answer that tells one: where a language names units with its numbers."""
    reached: tuple[tuple[Pattern, Pattern], ...] = ()
    """Matches a question for a number or an address by which somebody is reached, and an answer that tells one."""
    free: Pattern | None = None
    """Tells that something costs nothing: an answer to what it costs that has no number."""
    year_words: frozenset[str] = frozenset()
    """Words behind a number that make it a year: "1998 года"."""
    amounts: frozenset[str] = frozenset()
    """Words that tell how many or how much, beside number words."""


def words(text: str) -> frozenset[str]:
    """The words of a table, separated by white space; folded as words of texts are: "gemäß" is "gemäss"."""
    return frozenset(text.casefold().split())


def unaccented(text: str) -> frozenset[str]:
    """The words of a table, and as members type them, without accents."""
    found = words(text)
    bare = (unicodedata.normalize("NFD", word) for word in found)
    return found | {"".join(letter for letter in word if not unicodedata.combining(letter)) for word in bare}


def umlauts(text: str) -> frozenset[str]:
    """The words of a table, and as they are typed without umlauts: "für", "fuer", "fur"."""
    found = words(text)
    return found | {word.translate(_UMLAUTS) for word in found} | {word.translate(_DOTLESS) for word in found}


def counted(text: str) -> Mapping[str, int]:
    """The words of a table by their place, from 1; words joined by "/" share one, and "-" has none."""
    found = {
        word: at
        for at, group in enumerate(text.casefold().split(), start=1)
        for word in group.split("/")
        if word != "-"
    }
    return MappingProxyType(found)


def fold(pattern: str) -> Pattern:
    """A pattern that ignores case."""
    return lazily(pattern, regex.I)


def couples(text: str) -> tuple[tuple[str, str], ...]:
    """The pairs of a table, separated by commas."""
    return tuple((one, other) for one, other in (pair.split() for pair in text.casefold().split(",")))


def offices(text: str, *, ranks: str, endings: str) -> Pattern:
    """The lines of a table, each the names of one office, separated by commas; `ranks` and `endings` are patterns of
    what may stand before and behind each."""
    lines = [[name.strip() for name in line.split(",")] for line in text.strip().splitlines()]
    groups = (f"(?P<office{n}>{'|'.join(names)})" for n, names in enumerate(lines))
    return fold(rf"\b(?P<rank>{ranks})?(?:{'|'.join(groups)})(?:{endings})?\b")


def pages(
    *, outdated: str, marks: str, old: str, kinds: str, notices: str, primer: str, dating: str, figures: str
) -> Pages:
    """How pages speak of themselves, from patterns: of the sentences, of `marks` that say it alone, of further ones
    (`old`) that only say it in brackets, of `kinds` of pages that a mark may name, of `notices` that may stand before
    either ("Warning"), of names of pages for those who ask."""
    rest = r"[^\p{L}\p{N}]"  # of emoji too, whose last sign is one of \w
    since = r"(?:\s*[(（][^)）]{0,40}[)）]|\s+\d[\d./-]*)?"
    mark = rf"(?:(?:{kinds})\s?)?(?:{marks})(?:\W{{0,3}}(?:{kinds}|{notices})){{0,3}}{since}"
    bracketed = rf"[\[(【［（]\s*(?:(?:{marks})(?:\W[^\])】］）]{{0,60}})?|(?:{old})\s*)[\])】］）]"
    told = r"(?:\s*[:：](?!\s*(?:\d|no\b|false\b|$))|\s+[–—-]\s|[!！](?:\s|$))"  # "Archived: 3 May" only says when
    notice = rf"(?:(?:{notices})\b{rest}*?)?"
    return Pages(
        fold(rf"{rest}*{notice}(?:{outdated})"),
        fold(rf"{rest}*?{notice}(?:{bracketed}|{rest}*{mark}(?:{told}|{rest}*$))"),
        fold(rf"{bracketed}|^{rest}*{mark}{told}|\w\s*(?:\s[–—-]|[:：|])\s*(?:{marks}){rest}*$"),
        fold(rf"(?<![^\W_])(?:{primer})(?![^\W_])"),
        words(dating),
        figures,
    )
