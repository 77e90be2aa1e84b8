"""``pasteguard completion``: what makes a shell complete commands, options and restrictions."""

from __future__ import annotations

from typing import Final

import click
from click.shell_completion import CompletionItem, get_completion_class

from pasteguard.catalogue import Group, entries
from pasteguard.cli.failures import DONE
from pasteguard.cli.options import local_command
from pasteguard.cli.outputs import show
from pasteguard.texts import Language

SHELLS: Final = ("bash", "zsh", "fish")
VARIABLE: Final = "_PASTEGUARD_COMPLETE"


def completion_command(language: Language) -> click.Command:
    """The command in the language."""

    def run(shell: str) -> int:
        kind = get_completion_class(shell)
        if kind is not None:
            context = click.get_current_context()
            show(kind(context.find_root().command, {}, "pasteguard", VARIABLE).source() + "\n")
        return DONE

    argument = click.Argument(["shell"], type=click.Choice(SHELLS), metavar="SHELL")
    return local_command("completion", language, [argument], run)


def complete_restrictions(
    _context: click.Context, _parameter: click.Parameter, begun: str
) -> list[CompletionItem]:
    """Ids and groups that begin so; after a comma, the next of them."""
    before, comma, last = begun.rpartition(",")
    names = [*(entry.id for entry in entries()), *map(str, Group)]
    return [CompletionItem(f"{before}{comma}{name}") for name in names if name.startswith(last)]
