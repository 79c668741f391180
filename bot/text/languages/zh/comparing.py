"""Chinese: how a question compares. No word boundaries."""

from __future__ import annotations

from bot.text.languages.comparing import Comparing
from bot.text.languages.language import words

_WITH, _DIFFERENCE = r"\s*[和与跟同]\s*", "(?:区别|不同|差别|差异|不一样)"
COMPARING = Comparing(
    form=words("区别 不同 差别 差异 不一样 对比 比较 相比"),
    contrasts=(
        (
            ("区别", "不同", "差别", "差异", "不一样"),
            rf"{_DIFFERENCE}.{{0,8}}?[:：，,]\s*<a>{_WITH}<b>(?=\W*$)|"
            rf"<a>{_WITH}<b>\s*(?:之间|到底|究竟)*的?(?:有(?:什么|啥|何|哪些)?)?的?{_DIFFERENCE}",
        ),
        (
            ("对比", "比较", "相比", "比起来"),
            rf"(?:对比|比较)(?:一下)?<a>{_WITH}<b>(?=的|\W*$)|<a>{_WITH}<b>\s*(?:的\w{{1,6}})?(?:相比|比较|对比|比起来)",
        ),
    ),
    contrasting=(
        rf"{_DIFFERENCE}|相比|比(?!较|赛|例|如)[^，。]{{1,8}}(?:更|[快慢大小高低长短重轻贵多少早晚好差])|[，,；;][^，,。；;]{{1,10}}(?<![原规否法守准])则|相反|反之|一样|相同|类似"
    ),
    against=rf"{_WITH}<b>\s*(?:相比|比起来|相比较|对比|比较|比)(?:一下)?|相比(?:于|之下)?\s*<b>",
    closes=rf"(?<![\p{{Latin}}\p{{N}}]\s)(?:有(?:什么|啥|何|哪些))?{_DIFFERENCE}(?:是什么|在哪里?|呢)?|哪一?[个种款样]?(?:比较|更|最)?好",
    pairs=(
        (
            ("哪", "谁"),
            rf"<a>{_WITH}<b>\s*(?:里面?|之间|当中|相比)?[，,\s]*(?<!在)"
            r"(?:哪一?[个种座条家款位边本只台]?(?:更|比较|最)?|谁(?:更|比较|最|先))[^，,。？?！!]{0,6}\W*$",
        ),
    ),
)
