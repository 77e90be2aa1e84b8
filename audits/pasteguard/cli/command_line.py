"""All commands, in one language, and what becomes of their errors."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from typing import Any, NoReturn

import click

from pasteguard import __version__
from pasteguard.cli.audit import audit_command
from pasteguard.cli.completion import completion_command
from pasteguard.cli.config import config_command
from pasteguard.cli.configured import configured_language
from pasteguard.cli.demo import demo_command
from pasteguard.cli.diff import diff_command
from pasteguard.cli.doctor import doctor_command
from pasteguard.cli.explain import explain_command
from pasteguard.cli.extension import extension_command
from pasteguard.cli.failures import exit_code_of
from pasteguard.cli.fleet import fleet_command
from pasteguard.cli.help import LocalContext
from pasteguard.cli.judge import judge_command
from pasteguard.cli.language import language_for
from pasteguard.cli.misuse import no_such_command
from pasteguard.cli.new_restriction import new_restriction_command
from pasteguard.cli.options import help_option
from pasteguard.cli.sending import send_command
from pasteguard.cli.serve import serve_command
from pasteguard.cli.server import server_command
from pasteguard.cli.services import Services
from pasteguard.texts import Language, text

NAME = "pasteguard"


class CommandLine(click.Group):
    """The group of all commands: speaks the user's language and never shows a traceback."""

    context_class = LocalContext

    def __init__(
        self, language: Language, services: Services, commands: Sequence[click.Command]
    ) -> None:
        super().__init__(
            NAME,
            commands=commands,
            params=[_version_option(language), help_option(language)],
            help=text("cli.help.main", language),
            add_help_option=False,
        )
        self.language: Language = language
        self.services = services

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        """The command that the arguments begin with. Raises WrongUse, naming a similar one."""
        if args[0] not in self.commands and not args[0].startswith("-"):
            raise no_such_command(args[0], self.commands)
        return super().resolve_command(ctx, args)

    def main(self, args: Sequence[str] | None = None, *more: Any, **settings: Any) -> NoReturn:
        """Runs the command that the arguments name and exits; errors become one clear line."""
        arguments = list(sys.argv[1:] if args is None else args)
        language = language_for(arguments, configured=configured_language(arguments))
        if language != self.language:
            command_line(language, self.services).main(arguments, *more, **settings)
        settings |= {"standalone_mode": False, "obj": language, "prog_name": NAME}
        _survive_narrow_encodings()
        try:
            code = super().main(arguments, *more, **settings)
        except Exception as error:
            code = exit_code_of(error, language)
        sys.exit(code)


def command_line(language: Language, services: Services) -> CommandLine:
    """The ``pasteguard`` command in the language."""
    return CommandLine(
        language,
        services,
        (
            audit_command(language, services),
            fleet_command(language, services),
            judge_command(language),
            demo_command(language, services),
            explain_command(language),
            doctor_command(language, services),
            config_command(language),
            diff_command(language),
            completion_command(language),
            send_command(language),
            serve_command(language),
            server_command(language),
            extension_command(language),
            new_restriction_command(language, services),
        ),
    )


def _version_option(language: Language) -> click.Option:
    def show(context: click.Context, _parameter: click.Parameter, is_asked: bool) -> None:
        if is_asked and not context.resilient_parsing:
            click.echo(f"{NAME} {__version__}")
            context.exit()

    return click.Option(
        ["--version"],
        is_flag=True,
        is_eager=True,
        expose_value=False,
        callback=show,
        help=text("cli.help.version", language),
    )


def _survive_narrow_encodings() -> None:
    """A terminal that lacks a character gets a question mark instead of an error."""
    for stream in (sys.stdout, sys.stderr):
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure is not None:
            reconfigure(errors="replace")
