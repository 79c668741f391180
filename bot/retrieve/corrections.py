"""Words that stand nowhere in the allowed collections. In: such a word. Out: what it is read as, if it is anything.

Members type fast: a word may be written as it is spoken, two words run together, a word with a prefix that no text has,
or a typing error. What is a word all the same, though the corpus lacks it, is none of them.
"""

from __future__ import annotations

from dataclasses import replace

from bot.retrieve.lexicon import Lexicon
from bot.retrieve.queryterm import QueryTerm
from bot.retrieve.thesaurus import Thesaurus
from bot.retrieve.variants import Held, Variants, query_term, weighed
from bot.text import compounds
from bot.text.alternatives import Alternative
from bot.text.everyday import bases, is_known, strangers
from bot.text.grams import is_unspaced
from bot.text.languages import language_of
from bot.text.places import is_of_place, is_place
from bot.text.stopwords import LIGHT, stopwords, talk
from bot.text.terms import fold_word

_TYPO_WEIGHT = 0.8
_TWO_TYPOS_WEIGHT = 0.6
_SWAP_LENGTH = 4  # shorter words have too many neighbours; of four letters, only a swap tells
_TYPO_LENGTH = 5
_INITIAL_LENGTH = 7  # the first letter is seldom mistyped: "bread" is no "read"
_TWO_TYPOS_LENGTH = 9
_TYPO_LIMIT = 3
_COMPOUND_LENGTH = 7  # letters of a compound that is none of its shorter neighbours
_LONG_SLIP = 7  # letters of a word that is none of its shorter neighbours
_SPOKEN = 5  # letters, at least, of a word without its last "g"
_PART_LENGTH = 3  # letters of a word with content that another runs into
_PART_WEIGHT = 0.6
_WHOLE_WEIGHT = 0.9
_REST_WEIGHT = 0.5


class Corrections:
    """Reads unknown words as others. `variants`: what counts as those; `thesaurus`: whose words are no errors."""

    def __init__(self, variants: Variants, thesaurus: Thesaurus | None = None) -> None:
        self._variants = variants
        self._thesaurus = thesaurus

    def spoken(self, term: QueryTerm, lexicon: Lexicon) -> QueryTerm:
        """An unknown word that is written as it is spoken: "playin"."""
        if len(term.word) < _SPOKEN or not term.word.endswith("in"):
            return term
        whole = f"{term.word}g"
        weight = LIGHT if whole in talk(lexicon.asked_in) else term.weight
        written = self._variants.of(whole, min(weight, term.weight), (), lexicon)
        return replace(written, word=term.word, corrected=whole) if written.known else term

    def parted(self, term: QueryTerm, lexicon: Lexicon) -> QueryTerm:
        """An unknown word as two that run together, a name of programs as other programs spell it, or as what is left
        of it without a prefix."""
        best: tuple[int, tuple[str, str]] | None = None
        if is_unspaced(term.word):
            return term
        names = (Alternative((), name, _WHOLE_WEIGHT, "spelling") for name in compounds.respelt(term.word))
        if any(respelt := weighed(names, lexicon)):
            return query_term(term.word, respelt, term.weight, lexicon)
        lists = [stopwords(language) for language in lexicon.asked_in]
        small = frozenset[str]().union(*lists)
        real = self._is_real(term.word, lexicon)
        for pair in compounds.parted(term.word):
            content = [part for part in pair if part not in small]
            # What a mayor is, or soup, is asked for: no "may or", no "so up"; nor is to bother a "bot her".
            if not real and any(compounds.are_small(pair, one) for one in lists):
                return replace(term, idf=0.0, corrected=" ".join(pair))
            if not content or (real and len(content) < len(pair)) or any(len(part) < _PART_LENGTH for part in content):
                continue
            least = min(lexicon.frequency(part) for part in content)
            if least and (best is None or least > best[0]):
                best = least, pair
        if best is not None and self._is_swapped(term.word, lexicon):
            return term  # "genreal" is no "gen real"
        if best is not None:
            parts = [part for part in best[1] if part not in small]
            whole = [Alternative((), " ".join(parts), _WHOLE_WEIGHT, "compound")]
            if len(parts) > 1:
                whole += [Alternative((), part, _PART_WEIGHT, "compound") for part in parts]
            return query_term(term.word, weighed(whole, lexicon), term.weight, lexicon)
        rest = compounds.without_prefix(term.word)
        if rest is None or any(rest in strangers(fold_word(term.word), language_of(one)) for one in lexicon.asked_in):
            return term  # what is restored is not stored
        variants, _ = weighed([Alternative((), rest, _REST_WEIGHT, "form")], lexicon)
        return query_term(term.word, Held(variants, ()), term.weight, lexicon)

    def corrected(self, term: QueryTerm, lexicon: Lexicon) -> QueryTerm:
        """An unknown word as the words that it may be a typing error of."""
        near, weight = self._corrections(term.word, lexicon)
        if near and self._is_real(term.word, lexicon):
            # Who asks for a horse has no house in mind; "begining" is misspelt all the same.
            near = [other for other in near if self._share_a_base(term.word, other, lexicon)]
        if not near:
            return term
        small = frozenset[str]().union(*(stopwords(language) for language in lexicon.asked_in))
        if near[0] in small:
            return replace(term, idf=0.0, corrected=near[0])
        variants, _ = weighed((Alternative((), other, weight, "correction") for other in near), lexicon)
        # "evrything" is as little of a topic as "everything".
        weight = LIGHT if near[0] in talk(lexicon.asked_in) else term.weight
        corrected = query_term(term.word, Held(variants, ()), min(weight, term.weight), lexicon)
        return replace(corrected, corrected=near[0] if variants else None)

    def compound(self, term: QueryTerm, lexicon: Lexicon) -> QueryTerm:
        """A word that only its parts make known, as the whole word that it may be a typing error of."""
        if len(term.word) < _COMPOUND_LENGTH:
            return term
        whole = self.corrected(replace(term, variants=(), phrases=()), lexicon)
        return whole if whole.known else term

    def lettered(self, term: QueryTerm, lexicon: Lexicon) -> QueryTerm:
        """An unknown word that texts write as a letter and a word: "vsync" for "v-sync"."""
        pair = compounds.lettered(term.word)
        if pair is None or not all(map(lexicon.frequency, pair)):
            return term
        # "Train" is no "t-rain"; but nothing else than such a word begins with an x before another word.
        if pair[0] != "x" and self._is_real(term.word, lexicon):
            return term
        whole = [Alternative((), " ".join(pair), _WHOLE_WEIGHT, "compound")]
        return query_term(term.word, weighed(whole, lexicon), term.weight, lexicon)

    def misspelt(self, term: QueryTerm, lexicon: Lexicon) -> QueryTerm:
        """An unknown word as a word of talk that it may be a typing error of ("definitly", "whihc"): no topic."""
        folded = fold_word(term.word)
        if not folded.isalpha() or len(folded) < _TYPO_LENGTH or self._is_real(folded, lexicon):
            return term
        for known in map(language_of, lexicon.asked_in):
            near = min((word for word in known.stopwords | known.talk if _slipped(folded, word)), default=None)
            if near is not None:
                small = near in known.stopwords
                idf, weight = (0.0 if small else term.idf), (term.weight if small else min(LIGHT, term.weight))
                return replace(term, idf=idf, weight=weight, corrected=near)
        return term

    def _is_real(self, word: str, lexicon: Lexicon) -> bool:
        """Whether a word that the corpus lacks is one all the same, and no typing error."""
        folded, languages = fold_word(word), lexicon.asked_in
        if is_place(folded) or is_of_place(folded) or any(is_known(folded, language_of(code)) for code in languages):
            return True
        there = self._thesaurus
        return there is not None and any(there.of(folded, code) for code in there.languages.intersection(languages))

    def _is_swapped(self, word: str, lexicon: Lexicon) -> bool:
        """Whether a word of the corpus with two letters swapped is this one."""
        folded = fold_word(word)
        return any(sorted(other) == sorted(folded) for other in self._alike(folded, 1, lexicon))

    def _share_a_base(self, word: str, other: str, lexicon: Lexicon) -> bool:
        """Whether two words may be forms of one."""
        known = [language_of(code) for code in lexicon.asked_in]
        return any(not set(bases(fold_word(word), one)).isdisjoint(bases(other, one)) for one in known)

    def _corrections(self, word: str, lexicon: Lexicon) -> tuple[list[str], float]:
        """Words of the corpus that `word` may be a typing error of, the likeliest first, and how much they count."""
        folded = fold_word(word)
        if len(folded) < _SWAP_LENGTH or not folded.isalpha():
            return [], 0.0
        found = self._alike(folded, 1, lexicon)
        if found or len(folded) < _TWO_TYPOS_LENGTH:
            return found, _TYPO_WEIGHT
        return self._alike(folded, 2, lexicon), _TWO_TYPOS_WEIGHT

    def _alike(self, word: str, distance: int, lexicon: Lexicon) -> list[str]:
        """Words of the corpus that so many slips at most make `word` of, the likeliest first."""
        from rapidfuzz.distance import OSA

        def order(other: str) -> tuple[bool, int, int, str]:
            return other[0] != word[0], OSA.distance(word, other), -lexicon.frequency(other), other

        def likely(other: str) -> bool:
            if not other.isalpha():
                return False
            if abs(len(word) - len(other)) > 1 and (word.endswith(other) or other.endswith(word)):
                return False  # "illegitimate": nobody mistypes by a prefix
            if compounds.are_turned(word, other):
                return False
            if len(word) < _TYPO_LENGTH or (other[0] != word[0] and len(word) < _INITIAL_LENGTH):
                return sorted(other) == sorted(word)
            return True

        near = [other for other in lexicon.near(word, distance) if likely(other)]
        return sorted(near, key=order)[:_TYPO_LIMIT]


def _slipped(word: str, other: str) -> bool:
    """Whether `word` is `other` with two letters swapped or, of a long one, one letter missing, too many or another."""
    from rapidfuzz.distance import OSA

    if abs(len(word) - len(other)) > 1 or word[0] != other[0]:
        return False
    swapped = len(word) == len(other) and sorted(word) == sorted(other)
    return (swapped or len(word) >= _LONG_SLIP) and OSA.distance(word, other, score_cutoff=1) == 1
