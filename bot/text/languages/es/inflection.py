"""Spanish: how words change, and which words are of one family."""

from __future__ import annotations

from bot.text.languages.language import couples, fold

ALTERNATIONS = (("o", "ue"), ("e", "ie"), ("e", "i"), ("u", "ue"))
INFLECTED = (
    (fold(r"^(\w{2,})ces$"), r"\1z"),
    (fold(r"^(\w{2,})z$"), r"\1ces"),
    (fold(r"^(\w{2,}[iuú])s$"), r"\1"),
    (fold(r"^(\w{2,}[iuú])$"), r"\1s"),
    (fold(r"^(\w{2,})qu(?:é|e|en|emos)$"), r"\1car"),
    (fold(r"^(\w{2,})car$"), r"\1que"),
    (fold(r"^(\w{3,})c(?:é|e|en|emos)$"), r"\1zar"),
    (fold(r"^(\w{3,})zar$"), r"\1ce"),
    (fold(r"^(\w{2,})j(?:o|a|an|amos)$"), r"\1gir"),
    (fold(r"^(\w{2,})j(?:o|a|an|amos)$"), r"\1ger"),
    (fold(r"^(\w{2,})g[ei]r$"), r"\1ja"),
    (fold(r"^(\w{2,})zc(?:o|a|an|amos)$"), r"\1cer"),
    (fold(r"^(\w{2,})zc(?:o|a|an|amos)$"), r"\1cir"),
    (fold(r"^(\w{2,})c[ei]r$"), r"\1zca"),
    # "Abrís, tenéis, estáis", as members type them.
    (fold(r"^(\w{2,})[ií]s$"), r"\1ir"),
    (fold(r"^(\w{2,})[eé]is$"), r"\1er"),
    (fold(r"^(\w{2,})[aá]is$"), r"\1ar"),
    (fold(r"^(\w+[aeo])yeron$"), r"\1er"),
    (fold(r"^(\w+[aeo])er$"), r"\1yó"),
    (fold(r"^(\w{3,})amente$"), r"\1o"),
    (fold(r"^(\w{3,})o$"), r"\1amente"),
)
SPELT = (
    (fold(r"^n(?=[aeiouáéíóú])"), "ñ"),
    (fold(r"^(\p{L}+?)n(?=[aeiouáéíóú])"), r"\1ñ"),
    (fold(r"^(\p{L}+)n(?=[aeiouáéíóú])"), r"\1ñ"),
)
DERIVATIONS = couples(
    """
    ar ación, ar acion, ó ación, ó acion, aron ación, ado ación, ada ación, ir ición, ir icion, ió
    ición, ar ador, ó ador, ar adora, ar adores, ir idor, er edor, ar amiento, ó amiento, ir imiento, er
    imiento, ió imiento, ar ada, ar aje, ar ante, ar anza, o idad
    """
)
