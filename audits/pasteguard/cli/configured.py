"""The settings that hold for a command: its flags over the environment, the file, the defaults."""

from __future__ import annotations

import os
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path
from typing import Any, Final

import click

from pasteguard.cli.options import path_option
from pasteguard.configuration.files import File, find_file, read_file
from pasteguard.configuration.resolving import Resolved, resolve
from pasteguard.errors import UsageError
from pasteguard.reports.repository import Repository
from pasteguard.texts import Language, text

OPTION: Final = "--config"
VARIABLE: Final = "PASTEGUARD_CONFIG"


@dataclass(frozen=True, slots=True)
class Configured:
    """All settings with where they come from, and the file among those places."""

    settings: Mapping[str, Resolved]
    file: File

    def value(self, key: str) -> Any:
        """The value that holds for the setting."""
        return self.settings[key].value


def configured(flags: Mapping[str, Any], config: Path | None) -> Configured:
    """What holds with these flags; ``config`` is the file to use instead of the nearest one.

    Raises UsageError for anything wrong in the file or in the environment.
    """
    file = _file(config)
    return Configured(resolve(flags, os.environ, file), file)


def repository_of(settings: Configured) -> Repository:
    """The checkout around the current folder, as the configuration describes it."""
    here = Path.cwd()
    root = next((each for each in (here, *here.parents) if (each / ".git").exists()), here)
    file = settings.file.path.resolve() if settings.file.path else None
    folders = settings.file.repository
    if file is None or not file.is_relative_to(root):
        return Repository(root, folders)
    return Repository(root, folders, fallback=file.relative_to(root).as_posix())


def config_option(language: Language) -> click.Option:
    """``--config FILE``."""
    return path_option(OPTION, text("cli.help.config-file", language), "FILE")


def configured_language(arguments: Sequence[str]) -> str | None:
    """The language that the configuration asks for; None where it cannot be read, or says nothing.

    What is wrong with the file is told later, by whoever needs it.
    """
    named = [value for name, value in pairwise([*arguments, ""]) if name == OPTION]
    try:
        found = _file(Path(named[-1]) if named and named[-1] else None).audit.get("lang")
    except (UsageError, OSError):
        return None
    return str(found) if found else None


def _file(config: Path | None) -> File:
    named = config or (Path(os.environ[VARIABLE]) if os.environ.get(VARIABLE) else None)
    path = named or find_file(Path.cwd())
    return read_file(path) if path else File()
