"""The service, imported only when a command needs it: help and errors then come at once."""

from __future__ import annotations

import os
from importlib import import_module
from pathlib import Path
from typing import Any

import click

from pasteguard.cli.options import path_option
from pasteguard.texts import Language, text


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


def settings_for(database: str | None, data_folder: Path | None, **given: Any) -> Any:
    """The service's settings from the environment and from what was given on the command line."""
    made = part_of_service("settings").settings_from
    return made(os.environ, database=database, folder=data_folder, **given)
