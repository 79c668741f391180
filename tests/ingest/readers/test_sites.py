"""Signs of generators of documentation sites."""

from __future__ import annotations

import pytest

from bot.ingest.parse import read_data
from bot.ingest.readers import sites


def texts(page: str) -> list[str]:
    document = read_data(page.encode(), "guide.md", "main").document
    return [document.text[block.start : block.end] for block in document.blocks]


@pytest.mark.parametrize(
    ("page", "found"),
    [
        ('!!! warning "Keep the key"\n    It opens it.\n\nDone.\n', ["Keep the key", "It opens it.", "Done."]),
        ("!!! note\n\n    It opens the log.\n\n    ```\n    open log\n    ```\n", ["It opens the log.", "open log"]),
        ('??? question "Does it run?"\n    Yes.\n', ["Does it run?", "Yes."]),
        (
            '=== "Docker"\n\n    Mount it.\n\n=== "Metal"\n\n    Copy it.\n',
            ["Docker", "Mount it.", "Metal", "Copy it."],
        ),
        (
            ":::tip[Keep it]\nIt opens.\n:::\n\n::: details More\nIt shuts.\n:::\n",
            ["Keep it", "It opens.", "More", "It shuts."],
        ),
        (":::warning\nIt opens.\n:::\n", ["It opens."]),
        ('::: {.callout-tip title="Mind"}\nIt opens.\n:::\n', ["Mind", "It opens."]),
        ('{% hint style="info" %}\nIt opens.\n{% endhint %}\n', ["It opens."]),
        ('{% tabs %}\n{% tab title="Linux" %}\nRun it.\n{% endtab %}\n{% endtabs %}\n', ["Linux", "Run it."]),
        (
            "import Tabs from '@theme/Tabs';\n\n<Tabs>\n<TabItem label=\"Linux\">\n\nRun it.\n\n</TabItem>\n</Tabs>\n",
            ["Linux", "Run it."],
        ),
        ('<Callout type="info">\nIt opens.\n</Callout>\n', ["It opens."]),
        ('{{< figure src="x.png" >}}\n\nIt opens.\n{: .note }\n', ["It opens."]),
        ("```\nrun\n`````\n\n:::tip\nIt opens.\n:::\n", ["run", "It opens."]),
        ("- Look:\n\n    <Tabs>\n    </Tabs>\n\n- It opens.\n", ["Look:", "It opens."]),
        (
            "1. Do it:\n\n    !!! note\n        It opens.\n\n    ```\n    open\n    ```\n\n2. Go.\n",
            ["1. Do it: It opens.", "open", "2. Go."],
        ),
        ('!!! tip "A"\n    It opens.\n\n    !!! tip "B"\n        It shuts.\n', ["A", "It opens.", "B", "It shuts."]),
        ("export const a = 1;\nexport default Page;\n\nIt opens.\n", ["It opens."]),
        ("[[toc]]\n\n![boat](a.png){width=300} It opens.\n", ["It opens."]),
    ],
)
def test_boxes_and_tabs_are_read_without_their_signs(page: str, found: list[str]) -> None:
    assert texts(page) == found


@pytest.mark.parametrize(
    "page",
    [
        "```\n!!! note\n:::tip\nimport a from 'b'\n<Tabs>\n```\n",
        "Use `vector<Int>` and `f(){ x }`; import it from there. Is {% x %} a tag? A::: b.\n",
        "{{ site.title }} is built.\n",
        "<Widget>\nstands alone.\n",
        "Write `![boat](a.png){width=300}`.\n",
        'Import the plan from "Plans"\n\nExport default settings here.\n\nexport function keys.\n',
        "!!! Important do not feed the gulls\n\n??? what do you mean\n\n::: Attention all come\n",
        "{{< note >}} The pier is closed. {{< /note >}}\n",
        "Write:\n\n    <Tabs>\n    {% raw %}\n\n    </Tabs>\n\nDone.\n",
        "```a``` is code.\n\n```jsx\n<Tabs>\n</Tabs>\n```\n",
        "````md\n```\n<Tabs>\n```\n</Tabs>\n````\n",
        "- ```jsx\n  <Tabs/>\n  ```\n\n> ```\n> :::\n> ```\n",
    ],
)
def test_what_only_looks_like_a_sign_stays(page: str) -> None:
    assert sites.without_signs(page, 0) == (page, [])


def test_what_is_left_out_is_told() -> None:
    document = read_data(b"---\ntitle: T\n---\nimport A from 'a'\n\nIt opens.\n", "guide.md", "main").document
    assert [(drop.reason, drop.text, drop.line) for drop in document.dropped] == [
        ("sign of a documentation site", "import A from 'a'", 4)
    ]


@pytest.mark.parametrize(
    "rows", ["!!! note\n", "- ", "> ", "1) ", "</A ", "import ", "::: a", "export default ", "{{< "]
)
def test_many_signs_are_read_in_time(rows: str) -> None:
    page = "!!! note\n" + rows * (100_000 // len(rows))
    assert sites.without_signs(page, 0)[0].count("\n") == page.count("\n")
