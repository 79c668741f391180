"""Chinese: how a sentence points at the one before it, or limits it. No word boundaries."""

from __future__ import annotations

from bot.text.languages.cohesion import Cohesion

COHESION = Cohesion(
    connectives=r"但是?|不[过過]|然而|可是|而且|所以|因此|于是|另外|此外|同时|并且|那么|例如",
    turns=(
        r"但是?(?!书)|不[过過]|然而|可是|除非|除了?(?!夕|法|草)|[仅僅](?:限|在|对|對|供)|只有|只(?:在|限|[对對])|例外|"
        r"已(?:[废廢][弃棄]|停用|取消|作[废廢])|不再|从不|不(?:[适適]用|包括|含)|"
        r"(?:[这该此其]|它).{0,8}?(?:不再|已(?:[废廢][弃棄]|停用|取消|作[废廢])|不[适適]用)"
    ),
    withdraws=r"不再|不[适適]用|除外|除非|[仅僅]限|作[废廢]|[废廢]止|取消|停用|[无無]效|不包括",
    notices=r"注意|警告|重要|提示",
    noted=(r"已?(?:[废廢][弃棄]|[过過][时時]|停用|作[废廢])|不再|[仅僅](?:限|供)|不(?:支持|推[荐薦]|建[议議])"),
    headings=r"不(?!同|过|断|仅|锈|动|足)|禁止|[严嚴]禁|例外|除外|[废廢][弃棄]|[过過][时時]|停用|[无無]需",
    announces=r"以下|下列|如下|不(?!同|过|断|仅)|禁止|除外|仅",
    answers=r"是的?|对|不是?|不?(?:能|可以|行|会|用|需要)|没有|有|当然",
    spaced=False,
)
