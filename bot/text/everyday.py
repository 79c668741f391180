"""Everyday words. In: a word or a question as typed, languages. Out: the words that texts rather use.

The tables of a language (`bot/text/languages/XX/tables`) are read when they are first asked for. A
word is found in them by any of its forms: by its endings where the language has them as data, else by its index term. A
phrase is found also where its particle stands apart ("turn the sound off"), and in a language without spaces wherever
its characters stand. A verb of a language that splits its verbs is put together again. Whoever searches keeps what
occurs in the corpus.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cache, lru_cache
from itertools import chain, pairwise, product

import regex

from bot.text.alternatives import Alternative
from bot.text.grams import is_unspaced
from bot.text.languages import Language, language_of
from bot.text.languages.table import Table
from bot.text.patterns import lazily
from bot.text.script import variants
from bot.text.terms import Spelt, analyzer_of, fold_word, spelt_words

RELATED_WEIGHT = 0.4
INFLECTED_WEIGHT = 0.8
_PHRASE_WEIGHT = 0.6
_GAP = 3  # words between a verb and its particle
_LONGEST, _STRIDE = 8, 5  # characters of a part of a phrase without spaces, and between its parts
_CLAUSE = 8  # words between the halves of a split verb
_STEM = 2  # letters left of a word without its ending
_SHORTEST = 3
_SIGNS = frozenset((">", "="))
_CLAUSE_END = lazily(r"\s*(?:[.,;:!?)…]|$|(?:und|oder)\b)", regex.I)

Phrase = tuple[tuple[str, ...], tuple[str, ...]]
"""The keys of what follows the first word of a phrase, and what a text may say for all of it."""


def irregular(word: str, language: Language) -> tuple[str, ...]:
    """The other forms of a folded word that no ending tells ("buy" of "bought", "entstehen" of "entstand")."""
    return _irregular(word, language.code)


@lru_cache(maxsize=8192)
def _irregular(word: str, code: str) -> tuple[str, ...]:
    language = language_of(code)
    found = [*_others(word, language.irregular, language)] or [*_of_basic(word, language)]
    for prefix in language.verb_prefixes:
        if word.startswith(prefix):
            rest = word[len(prefix) :]
            # The participle keeps its "ge" in "ausgegangen" and loses it in "entstanden".
            for form in (
                _others(rest, language.irregular, language)
                or _others(f"ge{rest}", language.irregular, language)
                or _of_basic(rest, language)
            ):
                found += [prefix + form, *([prefix + form[2:]] if form.startswith("ge") else [])]
    return tuple(found)


def _of_basic(word: str, language: Language) -> Iterator[str]:
    """The irregular forms of what `word` is a regular form of: "begins", but not "founded", which is none of "find"."""
    for ending, other in language.endings:
        base = word.removesuffix(ending) + other
        if word.endswith(ending) and len(base) >= _SHORTEST:
            for line in _lines(base, language.irregular, language.code):
                if line.startswith(f"{base} "):
                    yield from line.split()[1:]


def family(word: str, language: Language) -> Iterator[str]:
    """Words of the root of a folded word that no ending tells ("loss" of "lost")."""
    for base in bases(word, language):
        yield from _others(base, language.families, language)


def strangers(word: str, language: Language) -> tuple[str, ...]:
    """Words that endings make look like the family of a folded word, and that are none ("apple" of "apply")."""
    return _others(word, language.strangers, language)


def related(word: str, language: Language) -> Iterator[str]:
    """What texts may say for a folded word, found by any of its forms, with the forms of that which no ending tells."""
    for base in bases(word, language):
        for other in _others(base, language.related, language):
            yield other
            yield from irregular(other, language)
    if language.separable:
        yield from _of_verb_within(word, language.code)


@lru_cache(maxsize=8192)
def _of_verb_within(word: str, code: str) -> tuple[str, ...]:
    """What texts may say for a verb of which the tables know what stands behind its separable beginning: "zuschauen"
    for "zugucken"; that itself, where the beginning only adds to it: "trainieren" for "mittrainieren"."""
    language = language_of(code)
    beginnings = [beginning for beginning in sorted(language.separable) if word.startswith(beginning)]
    verbs = [base for base in bases(word, language) if base[-1] == "n"] if beginnings else []
    if not verbs or any(_lines(base, language.related, code) for base in bases(word, language)):
        return ()
    found: list[str] = []
    for verb, beginning in product(verbs, beginnings):
        rest = verb.removeprefix(beginning)
        if rest != verb and len(rest) > _SHORTEST and (others := _others(rest, language.related, language)):
            found += (beginning + other for other in others)
            found += (rest, *others) if beginning in language.adding else ()
    return tuple(found)


def is_known(word: str, language: Language) -> bool:
    """Whether the tables have a folded word or one that it is a form of, which tells a word from a slip of the keys."""
    return _is_known(word, language.code)


@lru_cache(maxsize=8192)  # asked of each word of a question, for each thing that depends on its language
def _is_known(word: str, code: str) -> bool:
    language = language_of(code)
    if any(
        word in words
        for words in (language.stopwords, language.form_words, language.talk, language.numerals, language.months)
    ):
        return True
    if any(_lines(base, language.known, language.code) for base in bases(word, language)):
        return True
    if not language.endings:  # a group may have a single stem
        return any(_lines(word, table, language.code) for table in (language.related, language.irregular))
    return any(
        True for found in (related(word, language), family(word, language), irregular(word, language)) for _ in found
    )


def bases(word: str, language: Language) -> tuple[str, ...]:
    """A folded word and what it may be a form of, which may be no words."""
    return _bases(word, language.code)


def origins(word: str, language: Language) -> Iterator[str]:
    """A folded word and what it is a form of: "sit" of "sat", but not "sat" of "sit"."""
    forms = irregular(word, language)
    for base in bases(word, language):
        lines = _lines(base, language.irregular, language.code) if base in forms else ()
        if base not in forms or any(line.startswith(f"{base} ") for line in lines):
            yield base


@lru_cache(maxsize=4096)
def _bases(word: str, code: str) -> tuple[str, ...]:
    language = language_of(code)
    found = [word, *irregular(word, language)]
    if not language.endings:
        changed = (pattern.sub(other, word) for pattern, other in language.inflected if pattern.search(word))
        found += [base for base in changed if _is_listed(base, language)]
    for ending, other in language.endings:
        stem = word.removesuffix(ending)
        if stem == word or len(stem) < _STEM or (ending == "ed" and stem[-1] == "e"):
            continue
        found.append(stem + other)
        if stem[-1] == stem[-2]:
            found.append(stem[:-1])  # banned
    return tuple(dict.fromkeys(base for base in found if len(base) >= _SHORTEST or base == word))


def _is_listed(word: str, language: Language) -> bool:
    """Whether the tables have a folded word itself: what is made by patterns may be no word, but has a stem."""
    tables = (language.related, language.irregular)
    there = (line.split() for table in tables for line in _lines(word, table, language.code))
    bare = _bare(word, language)
    return any(word in line or bare in (_bare(other, language) for other in line) for line in there)


def _bare(word: str, language: Language) -> str:
    """A word without the accents that members leave out."""
    letters = unicodedata.normalize("NFD", word)
    return word if len(letters) == len(word) else "".join(one for one in letters if one not in language.accents)


def idioms(text: str, languages: Sequence[str]) -> Iterator[Alternative]:
    """What texts in `languages` may say for phrases and split verbs of `text`."""
    spelt = spelt_words(text)
    words = [word.folded for word in spelt]
    for language in map(language_of, languages):
        if not language.phrases:
            continue
        if not language.spaced:
            yield from _contained(text, language)
            continue
        forms = [_keys(word, language.code) for word in words]
        there = frozenset(("",)).union(*forms)
        for at, those in enumerate(forms):
            for rest, others in _begun(those, there, language):
                end = _end(rest, forms, at + 1, language)
                if end is not None:
                    of = (words[at], *words[end - len(rest) : end])
                    yield from (Alternative(of, other, _PHRASE_WEIGHT, "form") for other in others)
        for at, word in enumerate(spelt):
            if word.folded in language.separable and _is_particle(word, text, language):
                yield from _joined(words, forms, at, language)


def _is_particle(word: Spelt, text: str, language: Language) -> bool:
    """Whether a word that may begin a verb is no preposition: at the end of a clause, or one that is never any ("wie
    komme ich raus aus dem Verein")."""
    return word.folded not in language.stopwords or _CLAUSE_END.match(text, word.end) is not None


def _begun(words: Iterable[str], there: frozenset[str], language: Language) -> Iterator[Phrase]:
    """The phrases of a language that begin with one of the words and of which each other word is `there`; in the order
    of their table."""
    for word in words:
        if phrases := _phrases(word, language.phrases, language.code):  # few words begin one, but some a hundred
            last = phrases.keys() & there  # with "", of those that do not go on
            found = [one for word in last for one in phrases[word] if there.issuperset(one[1][0])]
            yield from (phrase for _, phrase in sorted(found))


def _end(rest: Sequence[str], keys: Sequence[Sequence[str]], start: int, language: Language) -> int | None:
    """Where in a text the rest of a phrase ends that may go on at `start`; None where it does not."""
    gaps = _GAP + 1 if len(rest) == 1 and rest[0] in language.particles else 1
    for at in range(start, min(start + gaps, len(keys) - len(rest) + 1)):
        if all(key in those for key, those in zip(rest, keys[at : at + len(rest)], strict=True)):
            return at + len(rest)
    return None


def _contained(text: str, language: Language) -> Iterator[Alternative]:
    """What texts may say for phrases of a language without spaces, which begin anywhere in `text`, their parts not far
    from each other."""
    plain = text.casefold().translate(variants(language.code))
    if len(plain) != len(text) or not is_unspaced(plain):
        return
    phrases = _parted(language.phrases)
    for start in range(len(plain)):
        for end in range(start + 1, min(start + _LONGEST, len(plain)) + 1):
            for rest, others in phrases.get(plain[start:end], ()):
                spans = _spans(plain, start, end, rest)
                # A question may have each character and each two of a span, but what stands between asks more.
                said = [text[one:other] for one, other in spans]
                of = dict.fromkeys(chain.from_iterable((*span, *map("".join, pairwise(span))) for span in said))
                yield from (Alternative(tuple(of), other, _PHRASE_WEIGHT, "form") for other in others if of)


def _spans(text: str, start: int, end: int, rest: Sequence[str]) -> list[tuple[int, int]]:
    """Where the parts of a phrase stand whose first part is known, those without a gap as one; none if one is
    missing."""
    spans = [(start, end)]
    for part in rest:
        begun, last = spans[-1]
        at = text.find(part, last, last + _STRIDE + len(part))
        if at == last:
            spans[-1] = begun, at + len(part)
        elif at > last and text[last:at].isalnum():
            spans.append((at, at + len(part)))
        else:
            return []
    return spans


def _joined(words: Sequence[str], forms: Sequence[Sequence[str]], at: int, language: Language) -> Iterator[Alternative]:
    """Verbs that the particle at `at` may belong to, with what texts may say for them."""
    for place in range(max(0, at - _CLAUSE), at):
        if words[place] in language.stopwords:
            continue
        # "Stell ich ... ab": the first person, as it is spoken.
        for base in (*forms[place], f"{words[place]}en"):
            if not base.endswith("n"):
                continue
            verb, of = words[at] + base, (words[place], words[at])
            yield Alternative(of, verb, INFLECTED_WEIGHT, "form")
            yield from (Alternative(of, other, RELATED_WEIGHT, "form") for other in related(verb, language))


def _others(word: str, table: Table, language: Language) -> tuple[str, ...]:
    """The others of the groups of a table that `word` is in."""
    return _grouped(word, table, language.code) if table else ()


@lru_cache(maxsize=4096)
def _grouped(asked: str, table: Table, code: str) -> tuple[str, ...]:
    key = _key(asked, code)
    lines = _index(table, code).get(key)
    if lines is None:  # as of most forms
        return ()
    groups = [line.partition(" > ") for line in lines]
    by_term = _by_term(code)
    own = (
        {asked}
        if not by_term
        else {word for left, _, right in groups for word in (*left.split(), *right.split()) if _key(word, code) == key}
    )
    verb = language_of(code).infinitives
    if verb and not verb.search(asked) and (single := _single(asked)) in map(_single, own):
        own = {word for word in own if _single(word) == single or verb.search(word)}
    found: dict[str, None] = {}
    for left, arrow, right in groups:
        if not own.isdisjoint(left.split()):
            found.update(dict.fromkeys((right if arrow else left).split()))
    return tuple(word for word in found if word != asked and not (by_term and _key(word, code) == key))


def _single(word: str) -> str:
    """A word without the ending of a plural that needs no other change."""
    return word.removesuffix("s")


def _key(word: str, code: str) -> str:
    """What a folded word is found by in the tables of a language: its term where it tells no endings, else itself."""
    return analyzer_of(code).term(word) if _by_term(code) else word


@cache
def _by_term(code: str) -> bool:
    """Whether the tables of a language are read by the terms of its words: where it does not tell their endings."""
    return bool(code) and not language_of(code).endings


@lru_cache(maxsize=4096)
def _keys(word: str, code: str) -> tuple[str, ...]:
    """What the tables of a language may have a folded word under."""
    return tuple(dict.fromkeys(_key(base, code) for base in _bases(word, code)))


@lru_cache(maxsize=4)
def _parted(table: Table) -> Mapping[str, Sequence[Phrase]]:
    """The phrases of a table of a language without spaces, by their first part."""
    found: dict[str, list[Phrase]] = {}
    for line in _plain_lines(table):
        (first, *onward), others = _phrase(line)
        for rest in product(*onward):
            for word in first:
                found.setdefault(word, []).append((rest, others))
    return found


@lru_cache(maxsize=4096)
def _phrases(first: str, table: Table, code: str) -> Mapping[str, Sequence[tuple[int, Phrase]]]:
    """The phrases of a table that begin with a word, each with its place among them, by their last word, which mostly
    tells more than the second; "" for those of one word."""
    found: list[Phrase] = []
    by_term = _by_term(code)
    for line in _index(table, code).get(first, ()):
        choices, others = _phrase(line)
        if by_term:
            choices = [list(dict.fromkeys(_key(word, code) for word in choice)) for choice in choices]
        if first in choices[0]:
            found += [(rest, others) for rest in product(*choices[1:])]
    by_last: dict[str, list[tuple[int, Phrase]]] = {}
    for at, (rest, others) in enumerate(found):
        by_last.setdefault(rest[-1] if rest else "", []).append((at, (rest, others)))
    return by_last


def _phrase(line: str) -> tuple[list[list[str]], tuple[str, ...]]:
    """A line of a table of phrases: the words that may stand in each place, and what texts may say for all."""
    left, _, right = line.partition(" = ")
    return [choice.split("/") for choice in left.replace(" / ", "/").split()], tuple(right.split())


def _lines(word: str, table: Table, code: str) -> Sequence[str]:
    """The lines of a table of a language that hold a word."""
    return _index(table, code).get(_key(word, code), ())


@lru_cache(maxsize=64)
def _index(table: Table, code: str) -> dict[str, list[str]]:
    """The lines that each word of a table stands in, folded, with single spaces; by the keys of a language, or by the
    words themselves without one."""
    words_of_line = {line: line.replace("/", " ").split() for line in _plain_lines(table)}
    keys = _keys_of(set(chain.from_iterable(words_of_line.values())) - _SIGNS, code)
    found: dict[str, list[str]] = {}
    for line, words in words_of_line.items():
        for word in words:
            if word not in _SIGNS:
                lines = found.setdefault(keys[word], [])
                if not lines or lines[-1] is not line:  # two words of a line may share a term
                    lines.append(line)
    return found


def _keys_of(words: Iterable[str], code: str) -> Mapping[str, str]:
    """The key of each of many words, which takes a fraction of the time of one at a time."""
    each = list(words)
    if not _by_term(code):
        return dict(zip(each, each, strict=True))
    terms = analyzer_of(code).terms_of_each(each)
    return {word: term or _key(word, code) for word, term in zip(each, terms, strict=True)}


def _plain_lines(table: Table) -> Iterator[str]:
    """The lines of a table that say something, folded, with single spaces."""
    text = table.read()
    for line in (text if text.isascii() else fold_word(text)).splitlines():
        if line and line[0] != "#" and (words := line.split()):
            yield " ".join(words)
