"""Chinese: numbers, dates, and what is said around them. No word boundaries: these are characters and runs of them."""

from __future__ import annotations

from types import MappingProxyType

from bot.text.languages.figures import Figures
from bot.text.languages.language import words

FIGURES = Figures(
    numbers=MappingProxyType({"零": 0, "两": 2} | {sign: number for number, sign in enumerate("〇一二三四五六七八九")}),
    months=MappingProxyType({}),
    around=words("约 大约 大概 目前 现在 现 共 总共 一共 只 仅 仅有 为 是 有 了 的 在 于 也 都 则"),
    bounds=words("超过 至少 最多 不到 不足 以上 以下 多于 少于 将近 近"),
    negations=words("不 没有 没 未 无 非"),
    once=r"建于|建成|创建|创立|成立|开放|开馆|开业|开通|出生|生于|去世|逝世|关闭|闭馆|命名|发明|出版|始于",
    conjunctions="",
    powers=MappingProxyType({"十": 10, "百": 100, "千": 1000, "万": 10_000, "亿": 100_000_000}),
    measures=r"[元块角分岁年月日号天周时点秒人个名位只条本册件次家层米里克斤吨升度成倍%％]|小时|分钟|公[里斤尺]",
    dated=frozenset("年月日号"),
)
