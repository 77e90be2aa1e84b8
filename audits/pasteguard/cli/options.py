"""The commands' common form: help in a language, and the options that several of them share."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import click

from pasteguard.cli.help import LocalContext
from pasteguard.texts import LANGUAGES, Language, all_texts, text


class LocalCommand(click.Command):
    """A command with help in a language."""

    context_class = LocalContext


def local_command(
    name: str, language: Language, params: list[click.Parameter], run: Callable[..., int]
) -> click.Command:
    """A command that runs ``run``, which returns the exit code; its help is ``cli.help.<name>``."""
    short = f"cli.help.{name}.short"
    return LocalCommand(
        name,
        params=[*params, language_option(language), help_option(language)],
        callback=run,
        help=text(f"cli.help.{name}", language),
        short_help=text(short, language) if short in all_texts() else None,
        add_help_option=False,
    )


def help_option(language: Language) -> click.Option:
    """``--help``, which shows the help and exits."""

    def show(context: click.Context, _parameter: click.Parameter, is_asked: bool) -> None:
        if is_asked and not context.resilient_parsing:
            click.echo(context.get_help())
            context.exit()

    return click.Option(
        ["--help"],
        is_flag=True,
        is_eager=True,
        expose_value=False,
        callback=show,
        help=text("cli.help.help", language),
    )


def language_option(language: Language) -> click.Option:
    """``--lang``: only checked here, since it was heeded already when the command was made."""
    return click.Option(
        ["--lang"],
        type=click.Choice(LANGUAGES),
        default=language,
        expose_value=False,
        help=text("cli.help.lang", language),
    )


def path_option(name: str, help_text: str, metavar: str, *, multiple: bool = False) -> click.Option:
    """An option that takes a path, which is not looked at here."""
    return click.Option(
        [name],
        type=click.Path(path_type=Path),
        multiple=multiple,
        metavar=metavar,
        help=help_text,
    )
