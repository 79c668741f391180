"""Chinese words that turn a statement round: those that stand for themselves wherever they stand."""

from __future__ import annotations

from bot.text.languages.language import couples, fold

# Of two characters each, as they are indexed.
OPPOSITES = couples(
    """
    最大 最小, 最高 最低, 最长 最短, 最早 最晚, 最多 最少, 最好 最差, 最快 最慢, 最新 最旧, 第一 最后, 北部 南部,
    东部 西部, 北方 南方, 东方 西方, 北边 南边, 东边 西边, 增加 减少, 增长 下降, 上升 下降, 提高 降低, 扩大 缩小,
    允许 禁止, 成功 失败, 胜利 失败, 开始 结束, 进口 出口, 出生 去世, 出生 逝世, 战争 和平, 白天 夜晚, 白天 晚上,
    上午 下午, 夏天 冬天, 夏季 冬季, 春季 秋季, 春天 秋天, 男性 女性, 男子 女子, 男人 女人, 父亲 母亲, 儿子 女儿,
    国王 女王, 公开 秘密, 合法 非法, 之前 之后, 以前 以后, 多数 少数, 国内 国外, 内部 外部, 室内 室外, 打开 关闭,
    开放 关闭, 安装 卸载, 添加 删除, 免费 收费, 城市 农村, 安全 危险, 正确 错误, 优点 缺点, 购买 出售, 建造 拆除,
    接受 拒绝, 同意 反对, 支持 反对, 进攻 防守, 朋友 敌人, 左边 右边, 上面 下面, 前面 后面, 入口 出口, 年轻 年老,
    富人 穷人, 强大 弱小, 简单 复杂
    """
)
# 不 as it stands in words that deny nothing, or twice the same around it, which asks.
_NOT = (
    r"(?:(?<![差对得])不(?![同过仅但只断久少错论管到足等限便知如]|得不)(?!(?<=(\p{Han})不)\1)|"
    r"(?<!有)没有?|(?<!从)未(?![来必]))"
)
_ASKERS = "我|你|您|咱|吗|是否|是不是|能不能|可不可以|会不会|有没有|要不要"
ASKERS = fold(_ASKERS)
DENIES = fold(rf"^(?!.*(?:{_ASKERS}|为什么|为何|为啥|怎么)).*{_NOT}")
NEGATORS = fold(rf"(?:{_NOT}|免(?!费))(?:能够?|可以?|会|得|准|许|允许|再|曾|被|人)?")
CONTRASTS = fold("但|却|除非|除了|除外|而|虽|尽管|不过|只有|只能|直到|如果|否则|仅")
FORBIDS = fold("禁|拒|停止|取消|免除|避免")
DENIED = fold("[不没未无非免禁停缺除勿别否拒避]|反对|失败|仅|只")
SINGLES_OUT = fold(
    r"第[一二三四五六七八九十\d]+|最(?:大|小|高|低|长|短|早|晚|后|初|新|多|少|好|差|快|慢|重要|主要|著名)|唯一"
)
INTERROGATIVES = fold("谁|什么|啥|哪|多少|多久|多长|多大|多高|几|怎|如何|为何|何时|何地|何处|何人")
