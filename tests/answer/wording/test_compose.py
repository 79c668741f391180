"""Composition: operators may edit every template and break none of the promises; what they break is told by place."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.answer.wording.compose import Composer, Safe
from bot.errors import TemplateError

Make = Callable[..., Composer]


def escape(text: str) -> str:
    return text.replace("\\", "\\\\").replace("*", "\\*")


@pytest.fixture
def make(tmp_path: Path) -> Make:
    def made(**templates: str) -> Composer:
        for name, source in templates.items():
            file = tmp_path / "en" / (f"{name[7:]}.j2" if name.startswith("shared_") else f"paper/{name}.j2")
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text(source, encoding="utf-8")
        return Composer(tmp_path, "paper", escape)

    return made


# --- escaping --------------------------------------------------------------------------------------------------------

WAYS = {
    "plain": "{{ x }}",
    "filter": "{{ x | upper | lower | trim }}",
    "joined": "{{ [x, x] | join(x) }}",
    "concatenated": '{{ "a" ~ x ~ s }}',
    "formatted": '{{ "%s" | format(x) }}',
    "html": "{{ x | e }}",
    "html twice": "{{ x | forceescape }}",
    "html autoescape": "{% autoescape true %}{{ x }}{% endautoescape %}",
    "set": "{% set y = x %}{{ y }}",
    "loop": "{% for y in [x] %}{{ y }}{% endfor %}",
    "macro": "{% macro m(y) %}<{{ y }}>{% endmacro %}{{ m(x) }}",
    "macro in macro": "{% macro m(y) %}<{{ y }}>{% endmacro %}{% macro n(y) %}{{ m(y) }}{% endmacro %}{{ n(x) }}",
    "call": "{% macro m() %}<{{ caller() }}>{% endmacro %}{% call m() %}{{ x }}{% endcall %}",
    "replaced macro": '{% macro m(y) %}<{{ y }}>{% endmacro %}{{ m("y") | replace("y", x) }}',
    "default": "{{ none or x }}",
    "attribute": "{{ {'k': x}.k }}{{ {'k': x}['k'] }}",
}


@pytest.mark.parametrize("way", WAYS)
def test_every_interpolation_is_escaped(make: Make, way: str) -> None:
    shown = make(page=WAYS[way]).render("page", x="*b*", s=Safe(""))
    assert "b" in shown
    assert "*" not in shown.replace("\\*", "")


def test_a_macro_escapes_what_it_shows_once(make: Make) -> None:
    composer = make(
        parts="{% macro m(y) %}{{ style }}*{{ y }}*{{ style }}{% endmacro %}",
        page='{% from "paper/parts.j2" import m with context %}\n{{ m(x) }}',
    )
    assert composer.render("page", x="a*b", style=Safe("**")) == "***a\\*b***"


def test_literal_text_and_safe_values_stand_as_they_are(make: Make) -> None:
    composer = make(page="*lit* {{ s }} {{ x }}", shared_note="*n*", inner='{% include "note.j2" %}')
    assert composer.render("page", s=Safe("*s*"), x="*x*") == "*lit* *s* \\*x\\*"
    assert composer.render("inner") == "*n*"
    assert composer.names == {"page", "inner"}


def test_values_that_are_no_text_are_shown_as_text(make: Make) -> None:
    assert make(page="{{ a }}|{{ b }}|{{ c }}").render("page", a=None, b=3, c=["*"]) == "|3|['\\*']"


@given(st.text(max_size=60))
def test_any_text_is_shown_escaped_and_never_run(text: str) -> None:
    folder = Path(__file__).parent / "prompts"
    shown = Composer(folder, "paper", escape).render("page", text=text + "{{ 7 * 7 }}")
    assert shown.strip("\n") == f"[{escape(text)}{{{{ 7 \\* 7 }}}}]"


# --- the sandbox -----------------------------------------------------------------------------------------------------

ATTACKS = [
    "{{ ''.__class__.__mro__ }}",
    "{{ ''['__class__'] }}",
    "{{ x.__init__.__globals__ }}",
    "{{ ''|attr('__class__') }}",
    "{{ cycler.__init__.__globals__.os }}",
    "{{ x | safe }}",
    "{{ '' | safe }}",
    "{{ [].append(1) }}",
    "{{ range(10 ** 9) | list }}",
    "{{ '{0.__class__}'.format(x) }}",
]


@pytest.mark.parametrize("attack", ATTACKS)
def test_a_template_cannot_leave_the_sandbox(make: Make, attack: str) -> None:
    with pytest.raises(TemplateError, match=r"page\.j2, line 2: "):
        make(page=f"fine\n{attack}").render("page", x="x")


# --- broken templates, told by place ---------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("source", "line"),
    [
        ("ok\n{{ x", 2),
        ("ok\n\n{% if x %}", 3),
        ("{{ x | nofilter }}", 1),
        ("ok\n{% nosuchtag %}", 2),
        ("{% for x in %}{% endfor %}", 1),
    ],
)
def test_a_broken_template_is_named_with_its_line(make: Make, source: str, line: int) -> None:
    with pytest.raises(TemplateError, match=rf"en/paper/other\.j2, line {line}: "):
        make(page="fine", other=source).check()
    with pytest.raises(TemplateError, match=rf"en/paper/page\.j2, line {line}: "):
        make(page=source).render("page")


@pytest.mark.parametrize(
    "reference", ['{% include "paper/gone.j2" %}', '{% from "gone.j2" import x %}', '{% extends "gone.j2" %}']
)
def test_a_missing_include_is_named(make: Make, reference: str) -> None:
    with pytest.raises(TemplateError, match=r"page\.j2: it refers to '(paper/)?gone\.j2', which is missing"):
        make(page=f"{{% if false %}}{reference}{{% endif %}}" if "extends" not in reference else reference).check()


@pytest.mark.parametrize(
    "source", ["\n{{ nope }}", "\n{{ x.nope }}", "\n{{ 1 / 0 }}", "\n{{ [][3] }}", "\n{{ 'a' + 1 }}"]
)
def test_what_fails_while_rendering_is_named_with_its_line(make: Make, source: str) -> None:
    with pytest.raises(TemplateError, match=r"en/paper/page\.j2, line 2: "):
        make(page=source).render("page", x="x")


def test_a_failing_macro_is_named_where_it_stands(make: Make) -> None:
    composer = make(
        parts="{% macro m() %}\n\n{{ nope }}{% endmacro %}",
        page='{% from "paper/parts.j2" import m with context %}{{ m() }}',
    )
    with pytest.raises(TemplateError, match=r"en/paper/parts\.j2, line 3: 'nope' is undefined"):
        composer.render("page")


def test_an_endless_template_is_told(make: Make) -> None:
    with pytest.raises(TemplateError, match="recursion"):
        make(page='{% include "paper/page.j2" %}').render("page")


def test_a_template_that_does_not_exist_is_told(make: Make) -> None:
    with pytest.raises(TemplateError, match=r"gone\.j2: the template is missing"):
        make(page="x").render("gone")


def test_a_folder_without_templates_is_told(make: Make, tmp_path: Path) -> None:
    make(page="x")
    with pytest.raises(TemplateError, match="QUOTH_PROMPTS_DIR"):
        Composer(tmp_path, "stone", escape)
    with pytest.raises(TemplateError, match="QUOTH_PROMPTS_DIR"):
        Composer(tmp_path / "nowhere", "paper", escape)


def test_a_template_that_is_not_utf8_is_told(make: Make, tmp_path: Path) -> None:
    make(page="x")
    (tmp_path / "en" / "paper" / "latin.j2").write_bytes(b"caf\xe9")
    with pytest.raises(TemplateError, match=r"latin\.j2: it cannot be read"):
        Composer(tmp_path, "paper", escape)


# --- the digest ------------------------------------------------------------------------------------------------------


def test_the_digest_tells_any_edit_and_an_edit_takes_effect_at_the_next_start(make: Make, tmp_path: Path) -> None:
    first = make(page="one", shared_note="n")
    assert make().digest == first.digest
    digests = {first.digest, make(page="two").digest, make(shared_note="m").digest, make(more="").digest}
    assert len(digests) == 4
    assert first.render("page") == "one"


def test_the_bundled_templates_of_each_surface_are_whole() -> None:
    folder = Path(__file__).parents[3] / "prompts"
    assert {"answered", "closest", "absent", "lookup", "source", "sources"} <= Composer(
        folder, "terminal", escape
    ).names
    assert {"answered", "closest", "absent", "lookup", "source", "help"} <= Composer(folder, "discord", escape).names
