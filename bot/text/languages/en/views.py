"""English: how a question asks for a view, and how a text gives advice."""

from __future__ import annotations

from bot.text.languages.language import words
from bot.text.languages.views import Views

VIEWS = Views(
    asks=(
        r"thinks?|thought|opinions?|views?|believes?|believed|argues?|argued|stance|take on|feels?|recommends?|"
        r"recommended|suggests?|suggested|criticis\w+|criticiz\w+|wrote|writes?|attitude|perspective|judges?|assess\w*"
    ),
    says=r"says?|said|claims?|claimed|according to",
    author=r"authors?|writers?|columnists?",
    form=words(
        """author authors writer writers columnist author's opinion opinions view views think thinks thought say says
        said believe believes believed argue argues argued stance feel feels recommend recommends suggest suggests write
        writes wrote attitude perspective"""
    ),
    advice=(r"should|ought|recommend\w*|suggest\w*|propos\w*|advis\w*|advice|advocat\w*|urg(?:e[sd]?|ing)"),
    advice_form=words("next future advice advise advises recommendation recommendations propose proposes done"),
    advises=(
        r"should|shouldn|ought|must|(?<!n['’]t )(?:needs? to|ha(?:s|ve) to)|recommend\w*|urg(?:es?|ed)|let us|"
        r"(?:important|necessary|essential|vital|crucial|imperative|pragmatic|wise|advisable|better)"
        r"(?: for(?: [\w.]+){1,5})? (?:to|that)"
    ),
)
