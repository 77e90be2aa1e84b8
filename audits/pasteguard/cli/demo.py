"""``pasteguard demo``: the sample assessment, audited or served to be tried by hand."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path
from threading import Event
from typing import Final

import click

from pasteguard.cli.failures import DONE
from pasteguard.cli.options import local_command, path_option
from pasteguard.cli.outputs import Output, check_writable, planned, show
from pasteguard.cli.plan import Plan
from pasteguard.cli.sample_server import CLICKS, REPORT, Version, serving, targets
from pasteguard.cli.services import Services
from pasteguard.cli.session import audited, concluded
from pasteguard.model.options import Options
from pasteguard.texts import Language, text

TIMEOUT_S: Final = 180.0
"""Generous: a first try on a slow machine should show the whole result."""


def demo_command(language: Language, services: Services) -> click.Command:
    """The command in the language."""

    def run(output: Path | None, only: str | None, serve: bool) -> int:
        versions = (Version(only),) if only else tuple(Version)
        if serve:
            return _serve(versions, language)
        return _audit(services, versions, output or REPORT, language)

    params: list[click.Parameter] = [
        path_option("--output", text("cli.help.demo.output", language, path=str(REPORT)), "PATH"),
        click.Option(
            ["--only"],
            type=click.Choice([version.value for version in Version]),
            help=text("cli.help.demo.only", language),
        ),
        click.Option(["--serve"], is_flag=True, help=text("cli.help.demo.serve", language)),
    ]
    return local_command("demo", language, params, run)


def _audit(
    services: Services, versions: tuple[Version, ...], report: Path, language: Language
) -> int:
    outputs = planned((), (report.resolve(),))
    check_writable(outputs)
    options = Options(language=language, clicks=CLICKS, jobs=len(versions), timeout_s=TIMEOUT_S)
    with serving() as url:
        session = audited(services.audit, targets(url, versions, language), options, language)
    code = concluded(session, Plan((Output("terminal"), *outputs)), language)
    show(text("demo.own-page", language) + "\n")
    return code


def _serve(versions: tuple[Version, ...], language: Language) -> int:
    with serving() as url:
        lines = [text("demo.serving", language)]
        lines += [f"  {each.name}  {each.url}" for each in targets(url, versions, language)]
        show("\n".join(lines) + "\n")
        with suppress(KeyboardInterrupt):
            Event().wait()
    return DONE
