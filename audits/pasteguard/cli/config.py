"""``pasteguard config``: which settings hold, and where each comes from."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Final

import click
from rich.console import RenderableType
from rich.table import Table

from pasteguard.catalogue import entries
from pasteguard.cli.configured import Configured, config_option, configured
from pasteguard.cli.failures import DONE
from pasteguard.cli.judged import policy_of
from pasteguard.cli.options import local_command
from pasteguard.cli.outputs import show
from pasteguard.configuration.resolving import Origin, Resolved
from pasteguard.configuration.settings import SETTINGS
from pasteguard.model.report import Effect, Page
from pasteguard.policy.levels import (
    allowed_gaps,
    level_restricted,
    level_unclear,
    level_undisclosed,
)
from pasteguard.policy.words import Policy
from pasteguard.reports.lines import Line
from pasteguard.reports.screen import Screen
from pasteguard.texts import Language, text

ANY_PAGE: Final = Page("", "", "", None, None)


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
            Line(_value(_shown_of(key, resolved.value), language), style=style),
            Line(_origin(resolved, language), style="dim"),
        )
    yield table
    yield Line()
    yield from _levels(policy_of(found), language)


def _levels(policy: Policy | None, language: Language) -> Iterator[RenderableType]:
    """What the policy says of each restriction on pages that it does not single out."""
    if policy is None:
        yield Line(text("policy.none", language))
        return
    yield Line(text("policy.heading", language, name=policy.name))
    yield Line()
    table = Table(box=None, padding=(0, 2, 0, 0), pad_edge=False, header_style="dim")
    for column in ("restriction", "restricted", "unclear", "undisclosed"):
        table.add_column(text(f"policy.table.{column}", language), overflow="fold")
    for entry in entries():
        levels = (
            _if_restricted(policy, entry.id),
            level_unclear(policy, ANY_PAGE, entry.id),
            level_undisclosed(policy, ANY_PAGE, entry.id),
        )
        table.add_row(Line(entry.id), *(Line(str(level)) for level in levels))
    yield table
    if allowed := allowed_gaps(policy, ANY_PAGE):
        yield Line(text("policy.allow-unaudited", language, reasons=", ".join(sorted(allowed))))


def _if_restricted(policy: Policy, restriction: str) -> str:
    """The level, and the effects that count otherwise."""
    usual = level_restricted(policy, ANY_PAGE, restriction, ())
    levels = {each: level_restricted(policy, ANY_PAGE, restriction, (each,)) for each in Effect}
    others = [f"{each}: {level}" for each, level in levels.items() if level is not usual]
    return ", ".join([str(usual), *others])


def _value(value: Any, language: Language) -> str:
    if value is None or value == ():
        return text("config.nothing", language)
    if isinstance(value, bool):
        return text("config.yes" if value else "config.no", language)
    if isinstance(value, tuple):
        return "\n".join(str(each) for each in value)
    return f"{value:g}" if isinstance(value, float) else str(value)


def _shown_of(key: str, value: Any) -> Any:
    """The value without what is secret in it."""
    shown = SETTINGS[key].shown
    if isinstance(value, tuple):
        return tuple(shown(str(each)) for each in value)
    return shown(value) if isinstance(value, str) else value


def _origin(resolved: Resolved, language: Language) -> str:
    if resolved.origin is Origin.FILE:
        return Path(resolved.name).name
    if resolved.origin is Origin.ENVIRONMENT:
        return resolved.name
    return text("config.default", language)
