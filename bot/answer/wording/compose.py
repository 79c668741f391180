"""Wording. In: a template's name and the values it shows. Out: text for one surface.

Templates are `<prompts>/<locale>/<surface>/<name>.j2`; macros shared by a locale's surfaces stand in
`<prompts>/<locale>/*.j2`. What a locale lacks, such as a template without words, is taken from English. All of them are
read when a `Composer` is made, so that an edit takes effect at the next start, never halfway through a reply. Each is
compiled when it is first needed, which takes milliseconds a template; whoever must know at start that none is broken
calls `check`. They are data that an operator edits: sandboxed, strict about unknown names, and each interpolated value
is escaped for the surface unless it is `Safe`.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterator, MutableMapping
from pathlib import Path
from types import CodeType
from typing import Any

from jinja2 import BaseLoader, Environment, StrictUndefined, Template, TemplateNotFound
from jinja2.exceptions import TemplateRuntimeError, TemplateSyntaxError
from jinja2.meta import find_referenced_templates
from jinja2.runtime import Context, Macro
from jinja2.sandbox import ImmutableSandboxedEnvironment

from bot.answer.wording.dates import ENGLISH, Dates, load_dates
from bot.answer.wording.dates import FILE as DATES
from bot.answer.wording.filters import FILTERS
from bot.errors import TemplateError

BASE_LOCALE = "en"
"""The locale that has all wording."""
_OF_CONTEXT = ("_loop_vars", "_block_vars")
"""What a compiled template passes to `Context.call` beside the arguments."""


class Safe(str):
    """Text that is already fit for the surface: it is interpolated as it stands."""

    __slots__ = ()


class Composer:
    """The templates of one surface in one locale.

    `digest` changes whenever any of them does; the journal keeps it with each turn. Raises `TemplateError`, naming the
    file, where there are none or one is unreadable.
    """

    def __init__(self, folder: Path, surface: str, escape: Callable[[str], str], locale: str = BASE_LOCALE) -> None:
        self.surface = surface
        base = folder / BASE_LOCALE
        self._root = folder / locale
        self._files = {name: file for root in (base, self._root) for name, file in _files(root, surface)}
        if not any(name.startswith(f"{surface}/") for name in self._files):
            raise TemplateError(
                f"No templates in {base / surface}: point QUOTH_PROMPTS_DIR at a folder that has "
                f"{BASE_LOCALE}/{surface}/*.j2, or unset it."
            )
        self._sources = {name: _read(file) for name, file in self._files.items()}
        dates = load_dates(self._root / DATES) or load_dates(base / DATES) or ENGLISH
        self.digest = _digest(self._sources, dates)

        def finalize(value: object) -> str:
            return value if isinstance(value, Safe) else escape("" if value is None else str(value))

        self._environment: Environment = _Sandbox(
            loader=_Loader(self._compiled),
            undefined=StrictUndefined,
            finalize=finalize,
            trim_blocks=True,
            lstrip_blocks=True,
            autoescape=False,
            cache_size=-1,
        )
        self._environment.filters.update(FILTERS, date=dates.worded)
        self._environment.filters["safe"] = _no_safe_filter

    def check(self) -> None:
        """Compile every template. Raises `TemplateError`, naming file and line, for one that is broken."""
        for name in self._sources:
            self._environment.get_template(name)

    @property
    def names(self) -> frozenset[str]:
        """The templates that `render` knows."""
        prefix = f"{self.surface}/"
        return frozenset(name[len(prefix) : -len(".j2")] for name in self._sources if name.startswith(prefix))

    def render(self, name: str, **values: object) -> str:
        """The text of template `name`, without outer blank lines. Raises `TemplateError` for one that fails."""
        file = f"{self.surface}/{name}.j2"
        try:
            return self._environment.get_template(file).render(values).strip("\n")
        except TemplateNotFound as error:
            raise TemplateError(f"{self._file(str(error.name))}: the template is missing; restore it.") from error
        except TemplateError:
            raise
        except Exception as error:  # a template can divide by zero as well as name what is not there
            name, line = _place_of(error, file)
            raise TemplateError(f"{self._file(name)}, line {line}: {error}") from error

    def _file(self, name: str) -> Path:
        return self._files.get(name, self._root / name)

    def _compiled(self, name: str) -> CodeType:
        if name not in self._sources:
            raise TemplateNotFound(name)
        try:
            tree = self._environment.parse(self._sources[name], name, str(self._files[name]))
            others = list(find_referenced_templates(tree))
            code = self._environment.compile(tree, name, name)
        except TemplateSyntaxError as error:
            raise TemplateError(f"{self._files[name]}, line {error.lineno}: {error.message}") from error
        for other in others:
            if other is not None and other not in self._sources:
                raise TemplateError(f"{self._files[name]}: it refers to {other!r}, which is missing; restore it.")
        return code


class _Sandbox(ImmutableSandboxedEnvironment):
    """A sandbox in which the text of a macro, whose interpolations are escaped, is not escaped once more.

    Whether an attribute may be read depends on the type of its owner alone, so it is asked once: a reply reads many.
    """

    def __init__(self, **options: Any) -> None:
        super().__init__(**options)
        self._safe: dict[tuple[type, str], bool] = {}

    def is_safe_attribute(self, obj: object, attr: str, value: Any) -> bool:
        """Whether a template may read `attr` of `obj`."""
        key: tuple[type, str] = (type(obj), attr)
        known = self._safe.get(key)
        if known is None:
            known = self._safe[key] = super().is_safe_attribute(obj, attr, value)
        return known

    def getattr(self, obj: object, attribute: str) -> object:
        """What `obj.attribute` is in a template."""
        if self._safe.get((type(obj), attribute)):
            value = getattr(obj, attribute, None)
            if value is not None and not callable(value):  # a method may be one of those that format
                return value
        return super().getattr(obj, attribute)

    def call(self, __context: Context, __obj: object, /, *args: object, **kwargs: object) -> object:
        """What a template calls comes through here."""
        if isinstance(__obj, Macro):  # it is always safe to call; `Context.call` takes as long as a small one itself
            for of_context in _OF_CONTEXT:
                kwargs.pop(of_context, None)
            return Safe(__obj(*args, **kwargs))
        return super().call(__context, __obj, *args, **kwargs)


class _Loader(BaseLoader):
    """Serves what `compiled` gives, which the environment keeps from then on."""

    def __init__(self, compiled: Callable[[str], CodeType]) -> None:
        self._compiled = compiled

    def load(
        self,
        environment: Environment,
        name: str,
        globals: MutableMapping[str, Any] | None = None,  # noqa: A002
    ) -> Template:
        """The template `name`."""
        return environment.template_class.from_code(environment, self._compiled(name), globals or {})


def _files(root: Path, surface: str) -> Iterator[tuple[str, Path]]:
    for file in sorted([*root.glob("*.j2"), *(root / surface).glob("*.j2")]):
        yield file.relative_to(root).as_posix(), file


def _read(file: Path) -> str:
    try:
        return file.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise TemplateError(f"{file}: it cannot be read ({error}); save it as UTF-8 text.") from error


def _digest(sources: dict[str, str], dates: Dates) -> str:
    digest = hashlib.sha256(b"" if dates == ENGLISH else repr(dates).encode())
    for name, source in sorted(sources.items()):
        digest.update(f"{name}\0{source}\0".encode())
    return digest.hexdigest()[:16]


def _place_of(error: BaseException, file: str) -> tuple[str, int | str]:
    """The template and line that an error arose from: the last frame of its traceback that Jinja compiled."""
    line, trace = 0, error.__traceback__
    while trace is not None:
        if trace.tb_frame.f_code.co_filename.endswith(".j2"):
            file, line = trace.tb_frame.f_code.co_filename, trace.tb_lineno
        trace = trace.tb_next
    return file, line or "unknown"


def _no_safe_filter(_value: object) -> str:
    raise TemplateRuntimeError("the filter 'safe' is not available: what a template interpolates is always escaped")
