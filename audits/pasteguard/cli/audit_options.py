"""The options of ``pasteguard audit``. None has a default: what holds without one is resolved."""

from __future__ import annotations

from typing import Any

import click

from pasteguard.cli.completion import complete_restrictions
from pasteguard.cli.configured import config_option
from pasteguard.cli.misuse import Number
from pasteguard.cli.options import path_option
from pasteguard.configuration.settings import DEFAULTS, SETTINGS
from pasteguard.model.report import Mode
from pasteguard.reports import FORMATS
from pasteguard.texts import Language, text


class NumberOption(click.Option):
    """An option whose range only the error tells, not the help in mathematical signs."""

    def get_help_extra(self, ctx: click.Context) -> Any:
        """Nothing: the help text names the default."""
        return {}


def audit_options(language: Language) -> list[click.Parameter]:
    """The targets and all options, in the order of the help."""

    def said(name: str, **values: str | int) -> str:
        return text(f"cli.help.{name}", language, **values)

    return [
        click.Argument(["targets"], nargs=-1, metavar="TARGET..."),
        _choice("--mode", [mode.value for mode in Mode], said("mode")),
        *_forms(language),
        _switch("--open", "open", said("open"), value=True),
        _whole("jobs", said("jobs")),
        NumberOption(
            ["--timeout"],
            type=Number(SETTINGS["timeout"].kind.least, SETTINGS["timeout"].kind.most),
            metavar="SECONDS",
            help=said("timeout", seconds=f"{DEFAULTS.timeout_s:g}"),
        ),
        path_option("--journey", said("journey"), "FILE.py|NAME"),
        click.Option(["--set"], multiple=True, metavar="NAME=VALUE", help=said("set")),
        click.Option(["--click"], multiple=True, metavar="TEXT", help=said("click")),
        path_option("--storage-state", said("storage-state"), "FILE"),
        _whole("visits", said("visits")),
        _switch("--let-through", "let_through", said("let-through"), value=True),
        click.Option(["--viewport"], metavar="WIDTHxHEIGHT", help=said("viewport")),
        click.Option(["--device"], metavar="NAME", help=said("device")),
        click.Option(["--header"], multiple=True, metavar="NAME:VALUE", help=said("header")),
        _switch(
            "--ignore-https-errors",
            "ignore_https_errors",
            said("ignore-https-errors"),
            value=True,
        ),
        click.Option(["--proxy"], metavar="URL", help=said("proxy")),
        _switch("--no-disclosure", "disclosure", said("no-disclosure"), value=False),
        click.Option(
            ["--only"],
            multiple=True,
            metavar="ID",
            help=said("only"),
            shell_complete=complete_restrictions,
        ),
        click.Option(["--identify"], metavar="TEXT", help=said("identify")),
        *_standards(language),
        path_option("--save-artifacts", said("save-artifacts"), "FOLDER"),
        click.Option(["--resume"], is_flag=True, help=said("resume")),
        _whole("retries", said("retries")),
        _whole("repeat", said("repeat")),
        *_loudness(language),
        config_option(language),
    ]


def result_options(language: Language) -> list[click.Parameter]:
    """The options of what becomes of findings, wherever they come from."""
    return [*_forms(language), *_standards(language), *_loudness(language)]


def _forms(language: Language) -> list[click.Parameter]:
    return [
        click.Option(
            ["--format"],
            type=click.Choice(list(FORMATS)),
            multiple=True,
            help=text("cli.help.format", language),
        ),
        path_option("--output", text("cli.help.output", language), "PATH", multiple=True),
    ]


def _standards(language: Language) -> list[click.Parameter]:
    """What findings are held to."""
    return [
        click.Option(["--policy"], metavar="NAME|FILE", help=text("cli.help.policy", language)),
        path_option("--baseline", text("cli.help.baseline", language), "FILE"),
        click.Option(
            ["--update-baseline"], is_flag=True, help=text("cli.help.update-baseline", language)
        ),
    ]


def _loudness(language: Language) -> list[click.Parameter]:
    return [
        _switch("--quiet", "quiet", text("cli.help.quiet", language), value=True),
        _switch("--verbose", "verbose", text("cli.help.verbose", language), value=True),
    ]


def _choice(name: str, choices: list[str], help_text: str) -> click.Option:
    return click.Option([name], type=click.Choice(choices), help=help_text)


def _whole(key: str, help_text: str) -> click.Option:
    kind = SETTINGS[key].kind
    number = click.IntRange(int(kind.least), int(kind.most))
    return NumberOption([f"--{key}"], type=number, metavar="N", help=help_text)


def _switch(flag: str, name: str, help_text: str, *, value: bool) -> click.Option:
    """A flag that stands for one value; None where it is not given."""
    return click.Option([flag, name], flag_value=value, default=None, type=bool, help=help_text)
