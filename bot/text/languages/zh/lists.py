"""Chinese: how a question asks for several things. No word boundaries."""

from __future__ import annotations

from bot.text.languages.language import words
from bot.text.languages.lists import Lists

LISTS = Lists(
    wanted=(
        r"^\W*(?:请|帮我|给我|能不能|可以)*(?:列出|列举|说说(?:所有|全部))|(?:有|都有|包括|包含)(?:哪些|什么步骤)|"
        r"(?:步骤|流程|清单|列表)(?:是什么|有哪些|[?？]?\W*$)"
    ),
    plural=r"哪些(\p{Han}{2})",
    stepwise=r"一步步|分步",
    nouns=words("步骤 流程 清单 列表"),
)
