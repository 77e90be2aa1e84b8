"""The options of ``pasteguard fleet``: those of an audit that fit, and its own."""

from __future__ import annotations

from typing import Final

import click

from pasteguard.cli.audit_options import NumberOption, audit_options
from pasteguard.cli.misuse import Number
from pasteguard.cli.options import path_option
from pasteguard.cli.sending import send_options
from pasteguard.texts import Language, text

MOST_WORKERS: Final = 256
MEMORY_MB: Final = 2000
MOST_MEMORY_MB: Final = 1_000_000
LONGEST_S: Final = 86_400
PATIENCE_S: Final = 300
FORMS: Final = ("terminal", "jsonl")
_OF_AUDIT: Final = (
    *("mode", "timeout", "journey", "click", "storage_state", "let_through", "disclosure", "only"),
    "identify",
    *("policy", "quiet", "verbose", "config"),
)


def fleet_options(language: Language) -> list[click.Parameter]:
    """The targets and all options, in the order of the help."""

    def said(name: str, **values: str | int) -> str:
        return text(f"cli.help.fleet.{name}", language, **values)

    def seconds(name: str, **values: str | int) -> click.Option:
        kind = Number(0, LONGEST_S)
        return NumberOption([f"--{name}"], type=kind, metavar="SECONDS", help=said(name, **values))

    shared = {each.name: each for each in audit_options(language)}
    return [
        click.Argument(["targets"], nargs=-1, metavar="[TARGET...]"),
        click.Option(["--sitemap"], multiple=True, metavar="URL|FILE", help=said("sitemap")),
        click.Option(["--pages-of"], metavar="URL/PROJECT", help=said("pages-of")),
        click.Option(["--run", "run_name"], metavar="NAME", help=said("run")),
        click.Option(["--anew"], is_flag=True, help=said("anew")),
        path_option("--state", said("state"), "FOLDER"),
        _whole("workers", MOST_WORKERS, said("workers")),
        click.Option(["--scheduler"], metavar="tcp://HOST:PORT", help=said("scheduler")),
        _whole("per-host", MOST_WORKERS, said("per-host")),
        seconds("delay"),
        click.Option(["--ignore-robots"], is_flag=True, help=said("ignore-robots")),
        _whole("memory", MOST_MEMORY_MB, said("memory", megabytes=MEMORY_MB), metavar="MB"),
        seconds("patience", seconds=PATIENCE_S),
        *(shared[name] for name in _OF_AUDIT[:-4]),
        click.Option(["--format", "form"], type=click.Choice(FORMS), help=said("format")),
        path_option("--output", said("output"), "PATH", multiple=True),
        *send_options(language, "--send"),
        *(shared[name] for name in _OF_AUDIT[-4:]),
    ]


def _whole(name: str, most: int, help_text: str, metavar: str = "N") -> click.Option:
    kind = click.IntRange(1, most)
    return NumberOption([f"--{name}"], type=kind, metavar=metavar, help=help_text)
