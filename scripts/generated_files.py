"""Files that are made from the package: written by a command, proved fresh by a test."""

from __future__ import annotations

import sys
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

import click

Made = Mapping[str, str]
"""The content of each file by its path below a folder."""


def stale(made: Made, folder: Path, owned: Sequence[str] = ()) -> list[str]:
    """The paths below ``folder`` that are missing or differ, or should not be there.

    ``owned`` are the glob patterns of what holds made files alone.
    """
    differing = [
        name
        for name, content in made.items()
        if not (folder / name).is_file() or (folder / name).read_text("utf-8") != content
    ]
    return sorted([*differing, *_surplus(made, folder, owned)])


def write(made: Made, folder: Path, owned: Sequence[str] = ()) -> None:
    """Writes the files below ``folder``, and removes what else matches ``owned``."""
    for name in _surplus(made, folder, owned):
        (folder / name).unlink()
    for name, content in made.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(content, encoding="utf-8", newline="\n")


def _surplus(made: Made, folder: Path, owned: Sequence[str]) -> list[str]:
    found = (path for pattern in owned for path in folder.glob(pattern) if path.is_file())
    return [name for path in found if (name := path.relative_to(folder).as_posix()) not in made]


def writing_command(
    module: str,
    make: Callable[[], Made],
    what: str,
    *,
    folder: str = "docs",
    owned: Sequence[str] = (),
) -> click.Command:
    """The command of a module that makes files; with ``--check`` it writes nothing."""

    @click.command(help=what)
    @click.option("--check", is_flag=True, help="Write nothing; name stale files and exit with 1.")
    @click.option(
        "--folder",
        type=click.Path(file_okay=False, path_type=Path),
        default=Path(folder),
        show_default=True,
        help="The folder that holds the files.",
    )
    def command(check: bool, folder: Path) -> None:
        made = make()
        outdated = stale(made, folder, owned)
        if not check:
            write(made, folder, owned)
            click.echo(f"{len(outdated)} of {len(made)} files changed below {folder}")
        elif outdated:
            for name in outdated:
                click.echo(f"stale: {folder / name}", err=True)
            click.echo(f"Run: python -m {module}", err=True)
            sys.exit(1)

    return command
