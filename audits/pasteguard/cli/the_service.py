"""The service, imported only when a command needs it: help and errors then come at once."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from importlib import import_module
from pathlib import Path
from typing import Any, Final

import click

from pasteguard.cli.help import LocalContext
from pasteguard.cli.options import help_option, local_command, path_option
from pasteguard.texts import Language, text

LARGEST_ID: Final = 2**53 - 1
"""No database of the service has a larger id, and none takes a much larger number."""


class LocalGroup(click.Group):
    """A group of commands with help in a language."""

    context_class = LocalContext


def local_group(name: str, language: Language, commands: list[click.Command]) -> click.Group:
    """A group of commands; its help is ``cli.help.<name>``, that of the group's path with dots."""
    return LocalGroup(
        name.rpartition(".")[2],
        commands=commands,
        params=[help_option(language)],
        help=text(f"cli.help.{name}", language),
        short_help=text(f"cli.help.{name}", language),
        add_help_option=False,
    )


@dataclass(frozen=True, slots=True)
class Opened:
    """The settings and the database of the service, for a command that uses them directly."""

    settings: Any
    database: Any


def part_of_service(name: str) -> Any:
    """The module ``pasteguard_server.NAME``."""
    return import_module(f"pasteguard_server.{name}")


def place_options(language: Language) -> list[click.Parameter]:
    """Which database and which folder; what their variables say unless given."""
    return [
        click.Option(
            ["--database"], metavar="URL", help=text("cli.help.service.database", language)
        ),
        path_option("--data-folder", text("cli.help.service.data-folder", language), "FOLDER"),
    ]


def settings_for(database: str | None, data_folder: Path | None) -> Any:
    """The service's settings from the environment and from what was given on the command line."""
    made = part_of_service("settings").settings_from
    return made(os.environ, database=database, folder=data_folder)


@contextmanager
def opened(database: str | None, data_folder: Path | None) -> Iterator[Opened]:
    """The database of the service. Raises UsageError for one without the schema of this version."""
    settings = settings_for(database, data_folder)
    opening = part_of_service("db.database").Database(settings.database_url)
    try:
        part_of_service("db.schema").check_schema(opening)
        yield Opened(settings, opening)
    finally:
        opening.close()


def service_command(
    name: str, language: Language, params: list[click.Parameter], run: Callable[..., int]
) -> click.Command:
    """A command below ``pasteguard server``: ``run`` gets Opened and the values of its options."""

    def open_and_run(database: str | None, data_folder: Path | None, **values: Any) -> int:
        with opened(database, data_folder) as service:
            return run(service, **values)

    made = local_command(name, language, [*params, *place_options(language)], open_and_run)
    made.name = name.rpartition(".")[2]
    return made
