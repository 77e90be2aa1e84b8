"""``pasteguard serve``: the service that collects what audits found."""

from __future__ import annotations

from pathlib import Path
from typing import Final

import click

from pasteguard.cli.failures import DONE
from pasteguard.cli.options import local_command
from pasteguard.cli.outputs import show
from pasteguard.cli.the_service import part_of_service, place_options, settings_for
from pasteguard.errors import UsageError
from pasteguard.model.report import Message
from pasteguard.texts import Language, text

HOST: Final = "127.0.0.1"
PORT: Final = 8321


def serve_command(language: Language) -> click.Command:
    """The command in the language."""

    def run(
        host: str,
        port: int,
        database: str | None,
        data_folder: Path | None,
        demo: bool,
    ) -> int:
        settings = settings_for(database, data_folder)

        def tell(address: str, token: str | None) -> None:
            lines = [text("service.serving", language, address=address)]
            if demo:
                shown = f"{address}/projects/demo"
                lines.append(text("service.demo", language, address=shown))
            if token:
                lines += [text("service.first-token", language), f"  {token}"]
            show("\n".join([*lines, text("service.stop", language)]) + "\n")

        try:
            if demo:
                part_of_service("demo_runs").seed(settings)
            part_of_service("serving").serve(settings, host, port, tell)
        except OSError as error:
            values = {"address": f"{host}:{port}", "why": error.strerror or str(error)}
            raise UsageError(Message("notice.service.address", values)) from error
        return DONE

    params: list[click.Parameter] = [
        click.Option(
            ["--host"],
            default=HOST,
            metavar="ADDRESS",
            help=text("cli.help.serve.host", language, host=HOST),
        ),
        click.Option(
            ["--port"],
            type=click.IntRange(0, 65535),
            default=PORT,
            metavar="N",
            help=text("cli.help.serve.port", language, port=PORT),
        ),
        *place_options(language),
        click.Option(["--demo"], is_flag=True, help=text("cli.help.serve.demo", language)),
    ]
    return local_command("serve", language, params, run)
