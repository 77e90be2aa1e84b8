"""``pasteguard audit``: pages in, a report out."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Final

import click

from pasteguard.catalogue import restrictions_named
from pasteguard.cli.misuse import Number
from pasteguard.cli.options import local_command, path_option
from pasteguard.cli.outputs import check_writable, planned
from pasteguard.cli.sending import destination, send_options, sent
from pasteguard.cli.services import Services
from pasteguard.cli.session import audited, concluded
from pasteguard.errors import UsageError
from pasteguard.markup.usage import check_usage
from pasteguard.model import Message, Mode
from pasteguard.options import Options
from pasteguard.reports import FORMATS
from pasteguard.targets import parse_targets
from pasteguard.texts import Language, text

DEFAULTS: Final = Options()
MOST_JOBS: Final = 64
LONGEST_TIMEOUT_S: Final = 86_400


def audit_command(language: Language, services: Services) -> click.Command:
    """The command in the language."""

    def run(
        targets: tuple[str, ...],
        mode: str,
        forms: tuple[str, ...],
        output: tuple[Path, ...],
        jobs: int,
        timeout: float,
        journey: Path | None,
        click: tuple[str, ...],
        storage_state: Path | None,
        let_through: bool,
        only: tuple[str, ...],
        no_disclosure: bool,
        service_url: str | None,
        project: str | None,
        build: str | None,
        token_file: Path | None,
    ) -> int:
        found = parse_targets(targets)
        outputs = planned(forms, output)
        if not all(each.strip() for each in click):
            raise UsageError(Message("notice.click-empty"))
        options = Options(
            mode=Mode(mode),
            language=language,
            journey=journey,
            clicks=click,
            storage_state=storage_state,
            let_through=let_through,
            timeout_s=timeout,
            jobs=jobs,
            only=restrictions_named(only),
            disclosure=not no_disclosure,
        )
        if options.mode is Mode.MARKUP:
            check_usage(found, options)
        check_writable(outputs)
        to = destination(service_url, project, build, token_file) if service_url else None
        session = audited(services.audit, found, options, language)
        code = concluded(session, outputs, language)
        if to is None or not session.run.reports:
            return code
        return max(code, sent(session.run, to, language))

    params = [_targets(), *_options(language), *send_options(language, "--send")]
    return local_command("audit", language, params, run)


class _NumberOption(click.Option):
    """An option whose range only the error tells, not the help in mathematical signs."""

    def get_help_extra(self, ctx: click.Context) -> Any:
        """Nothing: the help text names the default."""
        return {}


def _targets() -> click.Argument:
    return click.Argument(["targets"], nargs=-1, required=True, metavar="TARGET...")


def _options(language: Language) -> list[click.Parameter]:
    def said(name: str, **values: str | int) -> str:
        return text(f"cli.help.{name}", language, **values)

    seconds = f"{DEFAULTS.timeout_s:g}"
    return [
        click.Option(
            ["--mode"],
            type=click.Choice([mode.value for mode in Mode]),
            default=DEFAULTS.mode.value,
            help=said("mode"),
        ),
        click.Option(
            ["--format", "forms"],
            type=click.Choice(list(FORMATS)),
            multiple=True,
            help=said("format"),
        ),
        path_option("--output", said("output"), "PATH", multiple=True),
        _NumberOption(
            ["--jobs"],
            type=click.IntRange(1, MOST_JOBS),
            default=DEFAULTS.jobs,
            metavar="N",
            help=said("jobs"),
        ),
        _NumberOption(
            ["--timeout"],
            type=Number(1, LONGEST_TIMEOUT_S),
            default=DEFAULTS.timeout_s,
            metavar="SECONDS",
            help=said("timeout", seconds=seconds),
        ),
        path_option("--journey", said("journey"), "FILE.py"),
        click.Option(["--click"], multiple=True, metavar="TEXT", help=said("click")),
        path_option("--storage-state", said("storage-state"), "FILE"),
        click.Option(["--let-through"], is_flag=True, help=said("let-through")),
        click.Option(["--no-disclosure"], is_flag=True, help=said("no-disclosure")),
        click.Option(["--only"], multiple=True, metavar="ID", help=said("only")),
    ]
