"""``pasteguard diff``: what two runs found differently."""

from __future__ import annotations

import sys
from pathlib import Path

import click

from pasteguard.cli.failures import AGAINST, DONE
from pasteguard.cli.options import local_command
from pasteguard.cli.outputs import show
from pasteguard.errors import UsageError
from pasteguard.model.report import Message, Run
from pasteguard.reports.difference import FORMATS, differences, render_text
from pasteguard.reports.json_form import decode
from pasteguard.reports.screen import Screen
from pasteguard.texts import Language, text


def diff_command(language: Language) -> click.Command:
    """The command in the language."""

    def run(before: Path, after: Path, form: str, exit_code: bool) -> int:
        found = differences(_read(before), _read(after), language)
        if form == "terminal":
            show(render_text(found, language, Screen.of(sys.stdout)))
        else:
            show(FORMATS[form](found, language).encode())
        return AGAINST if exit_code and found.sections["worse"] else DONE

    params: list[click.Parameter] = [
        click.Argument(["before"], type=click.Path(path_type=Path), metavar="A"),
        click.Argument(["after"], type=click.Path(path_type=Path), metavar="B"),
        click.Option(
            ["--format", "form"],
            type=click.Choice(list(FORMATS)),
            default="terminal",
            help=text("cli.help.diff.format", language),
        ),
        click.Option(["--exit-code"], is_flag=True, help=text("cli.help.diff.exit-code", language)),
    ]
    return local_command("diff", language, params, run)


def _read(path: Path) -> Run:
    """The run in a file, or on stdin for ``-``. Raises UsageError."""
    try:
        content = sys.stdin.buffer.read() if str(path) == "-" else path.read_bytes()
    except OSError as error:
        why = error.strerror or str(error)
        raise UsageError(Message("diff.unreadable", {"path": str(path), "why": why})) from error
    return decode(content)
