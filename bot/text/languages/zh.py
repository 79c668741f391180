"""Chinese: how it asks, dates, counts and gives reasons. No word boundaries: patterns match anywhere."""

from __future__ import annotations

from bot.text.languages.language import Language, fold, words
from bot.text.languages.zh_contrary import (
    ASKERS,
    CONTRASTS,
    DENIED,
    DENIES,
    FORBIDS,
    INTERROGATIVES,
    NEGATORS,
    OPINES,
    OPPOSITES,
    SINGLES_OUT,
)
from bot.text.languages.zh_permitting import PERMITTING

ZH = Language(
    code="zh",
    # Left out of a question wherever they stand, longest first; so none that often stands inside a longer word
    # (会 in 协会, 都 in 首都) is here alone. Single characters that only join are left out of the index too.
    stopwords=words(
        """的 了 吗 呢 吧 啊 呀 嘛 是 谁 哪 么 这 那 它 她 他 我 你 您 们 把 被 很 也 就 与 及 而 或 且 之 其 于 在 着
        和 到 从 是否 有没有 是不是 能不能 可不可以 会不会 要不要 可以 能够 应该 需要 必须 已经 正在 以及 并且 或者
        因为 所以 但是 如果 关于 对于 他们 她们 它们 我们 你们 咱们 这个 那个 这些 那些 这里 那里 一个 一些 一下
        还是 还有 都有 里有 上有"""
    ),
    form_words=words(
        """什么 什么时候 什么时间 什么地方 什么样 什么人 为什么 为何 为啥 干嘛 干什么 啥 啥时候 怎么 怎么样 怎样
        怎么办 如何 哪里 哪儿 哪个 哪些 哪位 哪年 哪天 哪月 哪一年 哪一天 哪一个 哪一位 哪几 何时 何地 何处 何人
        多少 多久 多长 多大 多高 多远 多重 多深 多少钱 几 几个 几位 几人 几名 几年 几月 几号 几点 几次 几天 几岁
        几本 几种 几条 几家 几辆 几只 几场 几块 多少个 多少人 多少名 多少位 多少次 多少年 多少本 多少种 多少天 请问
        请 告诉 告诉我 知道 想知道 介绍一下 说说 讲讲 列出 叫做 叫什么 叫 意思 什么意思 是指 指的是 谁是 是谁 由谁
        原因 时候 有几 共有 一共 一共有 总共 大家 是什么 你好 谢谢"""
    ),
    meaning=fold(r"^(?P<of>\S.{0,30}?)是?什么意思\W*$"),
    requests=fold(
        r"\W*(?:请|麻烦|能不能|可以|能否)*(?:列出|列举|告诉我|说说|讲讲|介绍一下|解释一下|给我(?:们?看看?|(?!们)))"
        r"(?:一下|所有的?|全部的?|每个)*"
    ),
    types=(
        ("why", fold(r"为什么|为何|为啥|干嘛|怎么会|(?:什么|何种|哪些)(?:原因|理由)|原因是|出于什么")),
        (
            "when",
            fold(
                r"什么时候|啥时候|什么时间|何时|哪[一]?[年天日月]|哪个(?:月|年|星期|世纪)|几[月号点日]|星期几|周几|"
                r"多会儿|(?:日期|时间)是"
            ),
        ),
        (
            "where",
            fold(
                r"哪里|哪儿|何地|何处|什么地方|(?:哪|什么)(?:一)?(?:个|座|家|些|条)?(?:国家|城市|省|地区|地方|县|镇|"
                r"村|街|州|大洲|教室|房间)|在哪"
            ),
        ),
        (
            "number",
            fold(
                r"多少|多久|多长|多大|多高|多远|多重|多深|多快|几(?!乎|何)|百分之几|(?:比例|人数|数量|数目|面积|"
                r"长度|高度|人口|价格|费用|年龄|会费|容量)(?:是|有|为)"
            ),
        ),
        (
            "who",
            fold(
                r"谁|何人|什么人|哪[一]?(?:位|名|些人|个人)|(?:哪|什么)(?:个|位|名)?(?:总统|主席|会长|作者|作家|"
                r"科学家|国王|皇帝|人物)"
            ),
        ),
    ),
    what_is=fold(
        r"^\W*(?:什么是|(?:什么|啥)叫(?:做)?|何谓)[^？?，,]{1,12}[？?]?\s*$|^\W*[^？?，,的]{1,12}(?:是什么|是啥|"
        r"是什么意思|指的是什么)[？?]?\s*$"
    ),
    definition=fold(
        r"^\W*(?:(?:什么|谁|啥)是[^？?，,]{1,12}|[^？?，,]{1,12}(?:是(?:什么|谁|啥)|在哪里|在哪儿|"
        r"在哪))(?:意思)?[？?]?\s*$"
    ),
    dependent_word=fold(r"他|她|它|这|那(?!么)"),
    dependent_start=fold(r"^\W*(?:那么?|还有|另外|然后|而且|但是|可是|那)|呢[？?]?\s*$"),
    number_words=words("一 二 两 三 四 五 六 七 八 九 十 百 千 万 亿 半"),
    dated=fold(
        r"(?:1\d{3}|20\d{2})|\d+\s?[月日号]|[一二三四五六七八九十〇零]+(?:年|月|日|号|世纪)|(?:星期|周|"
        r"礼拜)[一二三四五六日天末]|\d{1,2}[:：点时]|[上下]午|(?:去|今|明|前)年|世纪"
    ),
    causal=fold(r"因为|由于|因此|所以|为了|以便|原因|导致|使得|出于|鉴于|以免|因而|之所以|因(?!此)"),
    placed=fold(r"位于|设在|设于|放在|地点|[在到].{1,8}(?:[里上下中内外旁侧楼边部]|举行|附近|靠近)|坐落"),
    pronoun_start=fold(r"^[「『“‘（(《]*(?:他|她|它|这|那|其|该|此|两者)"),
    cuts=(
        r"(?<![主重需必概摘只])要(?![求点素件闻塞领])|(?<![功性可核智才职万效体动])能(?![力量源见耐干])|不(?=能|可|会|要)|"
        r"(?<![协社大学工商晚宴年集开聚机展委董理国议教班都舞茶领城])会(?![员议长费计场馆话谈见堂址所馆徽刊])|"
        r"(?<!首|成|古|旧|京)都(?!市|城|会)|(?<![所没富具共国私公])有(?![机限效名关趣利])|[一两](?=[个位本张年月天周次辆条])"
    ),
    counts=fold(r"多少|几(?!乎|何)"),
    amounts=words("半 数 多 若 无 零 单 双 俩 每 免 唯"),
    askers=ASKERS,
    contrasts=CONTRASTS,
    denied=DENIED,
    opines=OPINES,
    denies=DENIES,
    interrogatives=INTERROGATIVES,
    forbids=FORBIDS,
    negators=NEGATORS,
    opposites=OPPOSITES,
    singles_out=SINGLES_OUT,
    joins=fold(
        r"\s*[，,；;、]\s*(?:还有|另外|以及|并且|而且|然后|那么|那|又)?[，,]?\s*|\s*[+&]\s*|"
        r"\s*(?:还有|另外|以及|并且|而且|和)\s*(?=怎么|怎样|如何|谁|什么|为什么|哪|多少|几|何时|能不能|可不可以|是不是|有没有|可以)"
    ),
    asks=fold(
        r"[^，,；;、。！？?!]*?(?:怎么|怎样|如何|谁|什么|为什么|为何|哪|多少|多久|多长|多大|多重|几(?=[个位次年月号点天种条])|何时|何地|能不能|可不可以|"
        r"会不会|是不是|是否|有没有|要不要|吗(?=\W*$))"
    ),
    idle=fold(
        r"(?:(?:还是|或者).*|有人知道吗?|谁(?:知道|能帮).{0,10}|能帮.{0,8}吗?|(?:是|对)(?:这样|不对|不|)(?:吗|么)?|怎么办|对吗|可以吗|行吗)\W*"
    ),
    encloses=fold(r"(?:不管|无论|不论)[^，,]*$"),
    permitting=PERMITTING,
)
