"""What speaks for and against an answer. In: the question's terms and the ranked candidates. Out: the evidence: named
parts, of the best candidate and of the question, each a value times its weight (below 0 for what speaks against an
answer); a word weighs its idf, everyday words less, and nothing where no text has them:

    score        its score, whatever kind of page it stands on
    grams        share of the terms' character 4-grams that stand in it, less of a word that another stands for
    lead         how far that leads the best candidate of another passage
    lacking      weight of the heaviest own word that neither it nor what its pronoun refers to has, as a share of the
                 heaviest of all; of a word of talk, or one that says little ("use"), half of it
    unknown      share of the own words' weight that the corpus does not know (a quarter of it for corrected words, half
                 for those that WordNet alone relates to words of it)
    names        share of the question's names that it and its surroundings miss
    type         1 if it lacks the type of answer asked for
    length       number of own words, and of carried ones that stand in the same message, or in it and in the question
                 that is asked again, in eighths, those beyond eight a quarter as much, up to sixteen; where a language
                 runs words together, a long one counts as two or three, and so does a version of three parts or more
                 ("1.20.4")
    numbers      1 if a number or year of the question stands neither in it nor around it
    section      1 if title and headings alone hold nine tenths of the question: its section is about just that
                 (0 where it leaves undefined what it is or does)
    page         1 if its page is written for those who ask (a FAQ, a tutorial)
    opposed      1 if it has the opposite of a word of the question ("largest" for "smallest"), and not the word
    denied       1 if the question asks for what is not so, and neither it nor the heading that says just that denies
                 anything
    swapped      1 if it has two things of the question the other way round
    limits       1 if the question singles one out ("the first", "only") with a word that it lacks
    affirmed     1 if it says just what the question denies
    negated      1 if it denies a word of a question that denies nothing
    past         1 if the question asks how things are, and it only tells how they had been
    stands       1 if the question asks how something came about, and it only tells how things are
    other_word   1 if between words of the question it has another than the question, three quarters if a function word
                 stands there too
    other_number 1 if before a word of the question it has another number than the question, a half if it has one
                 elsewhere or opens with another year
    uncounted    1 if the question asks how many of something, and no number stands beside that, or none but in dates
    unmeasured   1 if the question asks how old, how long or how far, and it tells no number in that measure
    undated      1 if the question asks since when, and neither it nor a heading above it has a date
    unnumbered   1 if the question asks for a version, and neither it nor a heading above it has a number
    other_office 1 if it has another office than the question ("diplomat" for "ambassador"), or that of another country
    other_country
                 1 if it names other countries than the question
    other_doer   1 if another does what the question asks of one
    blank        1 if it is a row with an empty cell below what the question asks for
    other_row    1 if it is the row of something else, and another row of its table has the word that it lacks
    unnamed      1 if the question asks who does something, and it says that it is done, not by whom
    left_open    1 if the question asks whether one is in another, and it has the other, but nothing as in it
    untold       1 if the question asks how to do something, and nothing tells of doing that where it stands
    unruled      1 if the question asks whether something may be done, and it does not say what may, 0.75 if it does of
                 one kind of thing only, 0.25 if perhaps of something else
    ruled        1 if the question asks whether something is allowed, and a rule says that of just that
    undefined    1 if the question asks what something is or does, and neither it nor a heading right above it says so
    single       1 if there is but one word to look for, or it has but one that is none of them and stands for all that
                 it tells of them, and the question does not ask what or who that is ("who made you?"), or of a word
                 that is only related to one of the corpus
    vague        1 if the question has none but words of everyday talk, and the headings above it do not say just that

Topics that a corpus does not have are told apart well; near misses only where a word, a number or a denial tells
them. Most are told by none, which is why there is a middle tier.
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import regex

from bot.answer.asking.question import Question
from bot.answer.judging.agent import unnamed
from bot.answer.judging.belonging import leaves_open
from bot.answer.judging.contrary import contrary
from bot.answer.judging.country import other_country
from bot.answer.judging.defining import acts, defines
from bot.answer.judging.howto import untold
from bot.answer.judging.instead import instead
from bot.answer.judging.office import other_office
from bot.answer.judging.row import blank, other_row
from bot.answer.judging.ruling import unruled
from bot.answer.selection.features import Weights
from bot.answer.selection.selector import Candidate
from bot.answer.selection.typed import asks_for_version
from bot.retrieve.queryterm import QueryTerm
from bot.retrieve.retriever import WeightedTerm
from bot.text.grams import follows
from bot.text.languages import language_of
from bot.text.patterns import lazily
from bot.text.script import in_one_script
from bot.text.stopwords import talk
from bot.text.terms import analyzer_of, fold_word


@dataclass(frozen=True, slots=True)
class Part:
    """One part of a sum: what is measured, and how much it counts."""

    name: str
    value: float
    weight: float

    @property
    def share(self) -> float:
        """What it adds to the sum."""
        return self.weight * self.value


_HEADED = 0.6  # of `opening`: what stands right under a heading that says little else
_NGRAMS = 3  # characters of a word, of a name more: so many overlapping pairs tell no more than one
_MANY = 8  # words of a question
_INEXACT = 0.8  # of a word's other forms: what counts less is another word
_TALK = 0.5  # of a word of talk that is missing
_OF_SECTION = lazily(
    r"^\W*(?:(?:chapter|section|part|kapitel|abschnitt|teil|chapitre|partie|capítulo|sección|parte|глава|часть)\s)?"
    r"\d+(?:\.\d+)*\.\s",
    regex.I,
)
"""The number of a section in its heading ("2.1. Boats"), which is none of a version."""
_PART, _PARTS = 6, 3  # letters of a compound's part, those that count, at most


def total(parts: Sequence[Part]) -> float:
    """The sum of the parts, whatever their order."""
    return math.fsum(part.share for part in parts)


def evidence_of(question: Question, terms: Sequence[QueryTerm], ranked: Sequence[Candidate]) -> tuple[Part, ...]:
    """The evidence that the best of `ranked`, of which there is one, answers the question."""
    best = ranked[0]
    score = _score(best)
    elsewhere = next((_score(other) for other in ranked if other.hit.passage.id != best.hit.passage.id), 0.0)
    own = [at for at, word in enumerate(question.words) if not word.carried]
    asked = [*own, *(question.again & best.window)]
    # That a word of talk stands nowhere tells nothing.
    weights = [
        0.0 if word.weight < 1 and not word.carried and not term.known else term.idf * term.weight
        for word, term in zip(question.words, terms, strict=True)
    ]
    heaviest = max(weights, default=0.0) or 1.0
    named_before = _referred(terms, best)
    said = best.own | best.above | named_before
    # Among few texts a word of talk is rare, and an answer seldom repeats it, nor a verb that says little.
    faint = language_of(question.language or "en").faint
    missed = (
        weights[at] * (_TALK if word.weight < 1 or (word.text.casefold() in faint and not word.name) else 1.0)
        for at, word in enumerate(question.words)
        if not word.carried and at not in said
    )
    rarest = max(missed, default=0.0) / heaviest
    whole = sum(weights[at] for at in own) or 1.0
    unknown = sum(weights[at] * _unknown(terms[at], said=at in said) for at in own) / whole
    named = [at for at in own if question.words[at].name]
    names = sum(at not in best.window for at in named) / len(named) if named else 0.0
    number = any(at not in best.window and any(map(str.isdigit, question.words[at].text)) for at in own)
    undefined = _undefined(question, terms, best)
    # Everything on the page of a thing is about it: that tells nothing of what it is.
    section = not undefined and _share(own, _apart(terms, best), terms) >= 0.9
    in_place = instead(question, terms, best)
    open_to = unruled(question, terms, best)
    related = any(terms[at].only_related for at in said)
    single = _single(terms, best._replace(own=best.own | named_before)) and (related or not question.names_its_topic)
    language = best.hit.passage.document.meta.language
    against = contrary(question.request, in_one_script(best.text, language), language)
    return (
        Part("score", score, 0.8),
        Part("grams", _grams(terms, best), 0.4),
        Part("lead", score - elsewhere, 0.8),
        Part("lacking", rarest, -1.0),
        Part("unknown", unknown, -2.0),
        Part("names", names, -0.8),
        Part("type", float(best.features.type == 0 and question.type not in ("called", "any")), -0.3),
        Part("length", _eighths(_length(question, asked, best) + question.shared), 2.2),
        Part("numbers", float(number), -0.3),
        Part("section", float(section), 0.6),
        Part("page", max(best.features.page, 0.0), 0.4),
        Part("opposed", float(against.opposed), -1.7),
        Part("denied", float(against.denied and not _headed_so(question, best)), -3.0),
        Part("swapped", float(against.swapped), -3.0),
        Part("limits", float(against.lacks_limit and not _headed_limit(question, best)), -0.8),
        Part("affirmed", float(against.affirmed), -3.0),
        Part("negated", float(against.negated), -1.0),
        Part("past", float(against.past), -2.5),
        Part("stands", float(against.stands), -2.5),
        Part("other_word", in_place.word, -1.1),
        Part("other_number", in_place.number, -2.5),
        Part("uncounted", float(in_place.uncounted), -1.3),
        Part("unmeasured", float(in_place.unmeasured), -1.8),
        Part("undated", float(_undated(question, best)), -2.5),
        Part("unnumbered", float(_unnumbered(question, best)), -1.8),
        Part("other_office", float(other_office(question, terms, best)), -1.5),
        Part("other_country", float(other_country(question, terms, best)), -1.5),
        Part("other_doer", best.features.doer, -1.5),
        Part("other_row", float(other_row(question, terms, ranked)), -1.8),
        Part("blank", float(blank(question, terms, best)), -2.5),
        Part("unnamed", float(unnamed(question, terms, best)), -2.5),
        Part("left_open", float(leaves_open(question, best)), -1.7),
        Part("untold", float(untold(question, terms, best)), -1.2),
        Part("unruled", open_to, -2.5),
        Part("ruled", float(question.type == "permission" and best.features.type == 1 and not open_to), 0.6),
        Part("undefined", float(undefined), -1.2),
        Part("single", float(single), -0.9),
        Part("vague", float(not section and _vague(question)), -2.2),
    )


def _score(candidate: Candidate) -> float:
    """The score without what kind of page it stands on and where, how the question above it asks and how early it names
    what is asked about: that makes one candidate rather be read than another, and tells nothing of whether either
    answers. What is told beside a question comes on top of its words in their share: it may outweigh them in a ranking,
    not in how sure that is."""
    weights, features = Weights(), candidate.features
    order = weights.page * features.page + weights.manner * features.manner
    order += weights.leading * features.leading + weights.section * features.section
    own = candidate.score - order
    return own / max(1.0, candidate.features.covered)


def _grams(terms: Sequence[QueryTerm], best: Candidate) -> float:
    """The share of the terms' n-grams in a quote. Of a word that no text has they are those of what stands for it, and
    tell that it is there no more surely than that does."""
    total = sum(term.idf * term.weight for term in terms) or 1.0
    related = (term for term in (terms[at] for at in best.own) if term.variants and term.variants[0].weight < _INEXACT)
    doubted = sum(term.idf * term.weight * (1 - term.variants[0].weight) for term in related)
    return max(0.0, best.features.grams - doubted / total)


def _referred(terms: Sequence[QueryTerm], best: Candidate) -> frozenset[int]:
    """Which terms stand in the sentence that the pronoun of a quote refers to: "It costs 5 crowns." tells that of what
    is named before."""
    if not best.features.referred:
        return frozenset()
    passage, before = best.hit.passage, best.hit.passage.units[best.at - 1]
    there = frozenset(analyzer_of(passage.document.meta.language).terms(passage.slice(before.start, before.end)))
    return frozenset(at for at, term in enumerate(terms) if term.exactness(there) >= _INEXACT)


def _unknown(term: QueryTerm, *, said: bool) -> float:
    """How little the corpus knows a word, 0 to 1; `said`: the quote or what stands above it has the word."""
    if not term.known:
        return 1.0
    if term.corrected is not None and not said:
        return 0.25
    return 0.5 if term.only_related else 0.0


def _headed_so(question: Question, best: Candidate) -> bool:
    """Whether the heading right above a quote says that something is not so: what helps then stands below it. A word
    that the question asks about denies nothing there: "Free boats"."""
    passage = best.hit.passage
    denied = language_of(passage.document.meta.language).denied
    if best.features.opening < _HEADED or not passage.heading or denied is None:
        return False
    about = {word.text.casefold() for word in question.words}
    return any(match.group().casefold() not in about for match in denied.finditer(passage.heading[-1].text))


def _headed_limit(question: Question, best: Candidate) -> bool:
    """Whether the header of a row has what the question singles out: "First time"."""
    if best.unit.kind != "row" or best.unit.lead is None:
        return False
    language = best.hit.passage.document.meta.language
    return not contrary(
        question.request, in_one_script(f"{best.unit.lead.text}\n{best.text}", language), language
    ).lacks_limit


def _undated(question: Question, best: Candidate) -> bool:
    passage = best.hit.passage
    dated = language_of(passage.document.meta.language).dated
    if question.type != "since" or best.features.type > 0 or dated is None:
        return False
    return not any(dated.search(heading.text) for heading in passage.heading)


def _unnumbered(question: Question, best: Candidate) -> bool:
    headings = (heading.text for heading in best.hit.passage.heading)
    texts = (best.text, *(_OF_SECTION.sub("", text, count=1) for text in headings))
    return asks_for_version(question) and not any(character.isdigit() for text in texts for character in text)


def _undefined(question: Question, terms: Sequence[QueryTerm], best: Candidate) -> bool:
    if best.features.opening >= _HEADED:
        return False
    language = best.hit.passage.document.meta.language
    named = [term for term in terms if term.weight == 1.0 and term.known]
    if question.type == "definition":
        return best.features.type < 1 and not defines(named, best.text, language)
    what_does = language_of(question.language or language).what_does
    if not what_does or not what_does.match(question.text) or any(word.carried for word in question.words):
        return False
    return not acts(named, best.text, language)


def _single(terms: Sequence[QueryTerm], best: Candidate) -> bool:
    """Whether one word tells all: another may stand for several of the question, by a phrase, or alike by chance."""
    if len(terms) < 2:
        return True
    covered = [terms[at] for at in best.own | best.above]
    if not covered or not _standing_for(covered[0]).intersection(*map(_standing_for, covered)):
        return False
    analyzer = analyzer_of(best.hit.passage.document.meta.language)
    there = frozenset(analyzer.terms(f"{best.text}\n{_above(best)}"))
    found = [_standing(term, there) for term in covered]
    words = {variant.term for variant in found if variant is not None and variant.weight < _INEXACT}
    return len(words) == 1 and all(variant is not None and variant.term in words for variant in found)


def _apart(terms: Sequence[QueryTerm], best: Candidate) -> frozenset[int]:
    """Which words stand in title and headings. What stands there for two of them, and is neither, is another form of
    the one that the quote itself has, and tells nothing of the other: "Payment" of "card", where it says how to pay."""
    analyzer = analyzer_of(best.hit.passage.document.meta.language)
    there = frozenset(analyzer.terms(_above(best))) if best.above else frozenset[str]()
    by_word: dict[str, list[int]] = {}
    for at in best.above:
        variant = _standing(terms[at], there)
        if variant is not None and variant.weight < _INEXACT:
            by_word.setdefault(variant.term, []).append(at)
    if not by_word:  # what stands there are mostly the words themselves
        return best.above
    quote = frozenset(analyzer.terms(best.text))
    said = {at for at in best.own if terms[at].exactness(quote) >= _INEXACT}
    return best.above.difference(*(set(ats) - said for ats in by_word.values() if not said.isdisjoint(ats)))


def _above(best: Candidate) -> str:
    passage = best.hit.passage
    return "\n".join((passage.document.meta.title, *(heading.text for heading in passage.heading)))


def _vague(question: Question) -> bool:
    """Whether all of its words, those of earlier ones included, are of everyday talk: any text may have them."""
    everyday = talk((question.language or "en",))
    return all(word.text.casefold() in everyday and not word.name for word in question.words)


def _standing_for(term: QueryTerm) -> frozenset[str]:
    """The index terms that may stand for a word by themselves."""
    return frozenset(variant.term for variant in term.variants)


def _standing(term: QueryTerm, there: frozenset[str]) -> WeightedTerm | None:
    """The one word that stands for a word among the index terms `there`, None where several do or none."""
    variant = next((variant for variant in term.variants if variant.term in there), None)
    return variant if variant and term.exactness(there) == variant.weight else None


def _eighths(words: int) -> float:
    """What the words of a question add up to. The more they are, the smaller a share of them an answer has."""
    return min(words, _MANY) / _MANY + max(0, min(words, 2 * _MANY) - _MANY) / (4 * _MANY)


def _length(question: Question, asked: Sequence[int], best: Candidate) -> int:
    linking = bool(language_of(best.hit.passage.document.meta.language).linking)

    def parts(word: str) -> int:
        points = fold_word(word).count(".")
        return points or (len(word) // _PART if linking else 1)

    texts = [question.words[at].text for at in asked]
    return sum(
        math.ceil((len(run) + 1) / _NGRAMS) if len(run) > 1 else min(max(parts(run[0]), 1), _PARTS)
        for run in _overlapping(texts)
    )


def _overlapping(texts: Sequence[str]) -> Iterator[Sequence[str]]:
    """The words, those n-grams together that overlap."""
    start = 0
    for at in range(1, len(texts) + 1):
        if at == len(texts) or not follows(texts[at - 1], texts[at]):
            yield texts[start:at]
            start = at


def _share(own: Sequence[int], there: frozenset[int], terms: Sequence[QueryTerm]) -> float:
    total = sum(terms[at].idf * terms[at].weight for at in own) or 1.0
    return sum(terms[at].idf * terms[at].weight for at in own if at in there) / total
