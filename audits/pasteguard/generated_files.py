"""Files in docs/ that are made from the package: written by a command, proved fresh by a test."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path

import click

Made = Mapping[str, str]
"""The content of each file by its path below docs/."""


def stale(made: Made, docs: Path, folders: Sequence[str] = ()) -> list[str]:
    """The paths below ``docs`` that are missing or differ, or are too many in ``folders``."""
    differing = [
        name
        for name, content in made.items()
        if not (docs / name).is_file() or (docs / name).read_text("utf-8") != content
    ]
    return sorted([*differing, *_surplus(made, docs, folders)])


def write(made: Made, docs: Path, folders: Sequence[str] = ()) -> None:
    """Writes the files below ``docs``, and removes other Markdown from ``folders``."""
    for name in _surplus(made, docs, folders):
        (docs / name).unlink()
    for name, content in made.items():
        (docs / name).parent.mkdir(parents=True, exist_ok=True)
        (docs / name).write_text(content, encoding="utf-8", newline="\n")


def _surplus(made: Made, docs: Path, folders: Sequence[str]) -> Iterator[str]:
    for folder in folders:
        for path in (docs / folder).glob("*.md"):
            if (name := f"{folder}/{path.name}") not in made:
                yield name


def writing_command(
    module: str, make: Callable[[], Made], what: str, folders: Sequence[str] = ()
) -> click.Command:
    """The command of a module that makes files; with ``--check`` it writes nothing."""

    @click.command(help=what)
    @click.option("--check", is_flag=True, help="Write nothing; name stale files and exit with 1.")
    @click.option(
        "--docs",
        type=click.Path(file_okay=False, path_type=Path),
        default=Path("docs"),
        show_default=True,
        help="The folder that holds the files.",
    )
    def command(check: bool, docs: Path) -> None:
        made = make()
        outdated = stale(made, docs, folders)
        if not check:
            write(made, docs, folders)
            click.echo(f"{len(outdated)} of {len(made)} files changed below {docs}")
        elif outdated:
            for name in outdated:
                click.echo(f"stale: {docs / name}", err=True)
            click.echo(f"Run: python -m {module}", err=True)
            sys.exit(1)

    return command
