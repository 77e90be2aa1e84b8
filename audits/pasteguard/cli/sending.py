"""``--send`` and ``pasteguard send``: a run to the service, kept in a file where that fails."""

from __future__ import annotations

import os
import shlex
from pathlib import Path
from typing import Final

import click

from pasteguard.cli.failures import DONE, FAILED, exit_code_of, note
from pasteguard.cli.options import local_command, path_option
from pasteguard.errors import UsageError
from pasteguard.model.report import Message, Run
from pasteguard.reports import json_form
from pasteguard.service_client.upload import Destination, NotSent, check_destination, send
from pasteguard.texts import Language, text

TOKEN_VARIABLE: Final = "PASTEGUARD_TOKEN"


def send_options(language: Language, name: str) -> list[click.Parameter]:
    """The options that say where a run goes; ``name`` is that of the one with the address."""
    return [
        click.Option(
            [name, "service_url"], metavar="URL", help=text("cli.help.send.url", language)
        ),
        click.Option(["--project"], metavar="NAME", help=text("cli.help.send.project", language)),
        click.Option(["--build"], metavar="LABEL", help=text("cli.help.send.build", language)),
        path_option("--token-file", text("cli.help.send.token-file", language), "FILE"),
    ]


def destination(
    url: str, project: str | None, build: str | None, token_file: Path | None
) -> Destination:
    """Where a run goes. Raises UsageError, before anything was audited in vain."""
    check_destination(url)
    return Destination(url, token_from(token_file), project, build)


def token_from(token_file: Path | None) -> str:
    """The token in the file, or in the environment. Raises UsageError."""
    if token_file is None:
        token = os.environ.get(TOKEN_VARIABLE, "").strip()
    else:
        try:
            token = token_file.read_text(encoding="utf-8").strip()
        except (OSError, UnicodeError) as error:
            values = {"path": str(token_file), "why": str(error)}
            raise UsageError(Message("notice.send.token-file", values)) from error
    if not token or not token.isascii() or not token.isprintable() or " " in token:
        raise UsageError(Message("notice.send.no-token", {"variable": TOKEN_VARIABLE}))
    return token


def sent(run: Run, to: Destination, language: Language, *, kept: Path | None = None) -> int:
    """Sends the run and tells its address; where that fails, says how to send it again.

    The run is written to a file then, unless ``kept`` is a file that holds it.
    """
    try:
        receipt = send(run, to)
    except NotSent as error:
        exit_code_of(error, language)
        path = kept or _kept(run)
        command = ["pasteguard", "send", str(path), "--to", to.url]
        command += ["--project", to.project] if to.project else []
        command += ["--build", to.build] if to.build else []
        note(text("cli.send.again", language, path=str(path), command=shlex.join(command)))
        return FAILED
    said = "cli.send.done" if receipt.is_new else "cli.send.known"
    note(text(said, language, url=receipt.url))
    if receipt.clock_is_ahead:
        note(text("cli.send.clock", language))
    return DONE


def _kept(run: Run) -> Path:
    moment = "".join(each for each in run.started_at if each.isalnum())
    path = Path(f"pasteguard-run-{moment}.json").resolve()
    try:
        path.write_text(json_form.encode(run), encoding="utf-8", newline="\n")
    except OSError as error:
        values = {"path": str(path), "why": error.strerror or str(error)}
        raise UsageError(Message("notice.output-failed", values)) from error
    return path


def send_command(language: Language) -> click.Command:
    """The command in the language."""

    def run(
        file: Path,
        service_url: str | None,
        project: str | None,
        build: str | None,
        token_file: Path | None,
    ) -> int:
        if service_url is None:
            raise UsageError(Message("notice.send.no-url"))
        to = destination(service_url, project, build, token_file)
        try:
            content = file.read_bytes()
        except OSError as error:
            values = {"path": str(file), "why": error.strerror or str(error)}
            raise UsageError(Message("notice.send.file", values)) from error
        return sent(json_form.decode(content), to, language, kept=file)

    argument = click.Argument(["file"], type=click.Path(path_type=Path))
    return local_command("send", language, [argument, *send_options(language, "--to")], run)
