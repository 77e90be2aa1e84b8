"""A run in the forms that people and programs read, each a function of the run."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Final

from pasteguard.model import Run
from pasteguard.reports import html, json_form, terminal

FORMATS: Final[Mapping[str, Callable[[Run, str], str]]] = MappingProxyType(
    {"terminal": terminal.render, "json": json_form.render, "html": html.render}
)
"""Format to ``render(run, language)``; ``terminal`` is for a file unless given a Screen as well."""
