"""``pasteguard new-restriction``: the files of a new restriction, ready to be filled in."""

from __future__ import annotations

from pathlib import Path

import click

from pasteguard.cli.failures import DONE
from pasteguard.cli.options import local_command, path_option
from pasteguard.cli.outputs import show
from pasteguard.cli.scaffold import RESTRICTIONS
from pasteguard.cli.services import Services
from pasteguard.texts import Language, text


def new_restriction_command(language: Language, services: Services) -> click.Command:
    """The command in the language."""

    def run(restriction: str, root: Path | None) -> int:
        made = services.scaffold(restriction, root or _checkout(Path.cwd()))
        lines = [text("cli.scaffold.made", language, id=restriction)]
        lines += [f"  {path}" for path in made]
        show("\n".join([*lines, text("cli.scaffold.next", language)]) + "\n")
        return DONE

    argument = click.Argument(["restriction"], metavar="ID")
    root = path_option("--root", text("cli.help.root", language), "FOLDER")
    return local_command("new-restriction", language, [argument, root], run)


def _checkout(folder: Path) -> Path:
    """The checkout around the folder; the folder itself where there is none, to be refused."""
    around = (each for each in (folder, *folder.parents) if (each / RESTRICTIONS).is_dir())
    return next(around, folder)
