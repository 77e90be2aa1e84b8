"""``pasteguard config``: which settings hold, and where each comes from."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import click
from rich.console import RenderableType
from rich.table import Table

from pasteguard.cli.configured import Configured, config_option, configured
from pasteguard.cli.failures import DONE
from pasteguard.cli.options import local_command
from pasteguard.cli.outputs import show
from pasteguard.configuration.resolving import Origin, Resolved
from pasteguard.reports.lines import Line
from pasteguard.reports.screen import Screen
from pasteguard.texts import Language, text


def config_command(language: Language) -> click.Command:
    """The command in the language."""

    def run(config: Path | None) -> int:
        found = configured({}, config)
        show(Screen.of(sys.stdout).shown(list(_shown(found, language))))
        return DONE

    return local_command("config", language, [config_option(language)], run)


def _shown(found: Configured, language: Language) -> Iterator[RenderableType]:
    if found.file.path:
        yield Line(text("config.file", language, path=str(found.file.path)))
    else:
        yield Line(text("config.no-file", language))
    yield Line()
    table = Table(box=None, padding=(0, 2, 0, 0), pad_edge=False, show_header=False)
    table.add_column(no_wrap=True)
    table.add_column(overflow="fold")
    table.add_column(overflow="fold")
    for key, resolved in found.settings.items():
        style = "dim" if resolved.origin is Origin.DEFAULT else ""
        table.add_row(
            Line(key, style=style),
            Line(_value(resolved.value, language), style=style),
            Line(_origin(resolved, language), style="dim"),
        )
    yield table


def _value(value: Any, language: Language) -> str:
    if value is None or value == ():
        return text("config.nothing", language)
    if isinstance(value, bool):
        return text("config.yes" if value else "config.no", language)
    if isinstance(value, tuple):
        return "\n".join(str(each) for each in value)
    return f"{value:g}" if isinstance(value, float) else str(value)


def _origin(resolved: Resolved, language: Language) -> str:
    if resolved.origin is Origin.FILE:
        return Path(resolved.name).name
    if resolved.origin is Origin.ENVIRONMENT:
        return resolved.name
    return text("config.default", language)
