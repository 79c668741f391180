"""Chinese: how a question asks whether something may be done, and how a rule says it."""

from __future__ import annotations

from bot.text.languages.language import fold
from bot.text.languages.permitting import Permitting

PERMITTING = Permitting(
    asks=fold(
        r"(?P<form>不?(?:允许|准许|被?禁止|合法|违规|违反规则|违禁))(?!.{0,20}(?:什么|哪|谁|怎|多少|几))(?=.{0,20}(?:吗|么|不|[?？]|$))"
        r"|(?P<form>行不行|[行成](?:吗|不(?=\W*$))|成不成|准不准|许不许|让不让|允不允许)"
    ),
    may=fold(
        r"^\W*可以|可以.{0,80}(?:[吗么?？]|不$)|(?:有没有|有)(?:关于.{1,12}的)?(?P<form>规定|规则)|关于.{1,12}的(?P<form>规定|规则)|"
        r"(?<![功性可核智才职万效体动])能(?![力量源见耐干]).{0,80}(?:[吗么?？]|不$)|(?P<form>可不可以|能不能|能否|可否)"
    ),
    fate=fold(
        r"被(?:封|禁言|踢|警告|处罚|拉黑).{0,6}[吗么?？]|"
        r"[会将](?P<form>怎样|怎么样|咋样)|(?P<form>(?:有|受到)什么(?:后果|处罚|惩罚))|(?P<form>后果|处罚|惩罚)是"
    ),
    otherwise=fold(r"什么|啥|哪|谁|怎么|咋|怎样|如何|为什么|为何|多少"),
    states=fold(
        r"禁止|严禁|不得|不要|请勿|切勿|勿|不允许|不准|不许|不能|不可|不应|允许|可以|只能|仅限|仅可|只可|必须|应当|需要?(?:经|得|征)|"
        r"须|请(?:不|在|到|将|先|勿)|谢绝|杜绝|违者|准许|合法|违法|不欢迎|欢迎"
    ),
    punishes=fold(r"警告|封禁|封号|禁言|踢出|移出|移除|处罚|惩罚|拉黑|永封|删除"),
)
