"""``pasteguard server``: what an operator of the service does from a shell or a script."""

from __future__ import annotations

from pathlib import Path

import click

from pasteguard.cli.failures import DONE, note
from pasteguard.cli.options import local_command, path_option
from pasteguard.cli.outputs import show
from pasteguard.cli.server_projects import project_commands, project_named
from pasteguard.cli.server_tokens import token_commands
from pasteguard.cli.server_webhooks import webhook_commands
from pasteguard.cli.the_service import (
    Opened,
    local_group,
    part_of_service,
    place_options,
    service_command,
    settings_for,
)
from pasteguard.errors import UsageError
from pasteguard.model.report import Message
from pasteguard.texts import Language, text

FORMS = ("csv", "jsonl")


def server_command(language: Language) -> click.Group:
    """The group of commands in the language."""
    return local_group(
        "server",
        language,
        [
            token_commands(language),
            project_commands(language),
            webhook_commands(language),
            _export_command(language),
            _prune_command(language),
            _migrate_command(language),
        ],
    )


def _export_command(language: Language) -> click.Command:
    def run(service: Opened, project: str, form: str, output: Path | None) -> int:
        exporting = part_of_service("queries.export")
        with service.database.reading() as connection:
            project_id = project_named(connection, project)
            ids = exporting.newest_reports(connection, project_id)
        rows = exporting.rows_of(service.database, ids)
        lines = exporting.csv_lines(rows) if form == "csv" else exporting.json_lines(rows)
        if output is None:
            for line in lines:
                show(line)
            return DONE
        try:
            with output.open("wb") as file:
                file.writelines(lines)
        except OSError as error:
            values = {"path": str(output), "why": error.strerror or str(error)}
            raise UsageError(Message("notice.output-failed", values)) from error
        note(text("cli.written", language, path=str(output)))
        return DONE

    params: list[click.Parameter] = [
        click.Argument(["project"]),
        click.Option(
            ["--format", "form"],
            type=click.Choice(FORMS),
            default=FORMS[0],
            help=text("cli.help.server.export.format", language),
        ),
        path_option("--output", text("cli.help.server.export.output", language), "PATH"),
    ]
    return service_command("server.export", language, params, run)


def _prune_command(language: Language) -> click.Command:
    def run(service: Opened) -> int:
        pruned = part_of_service("ingest.retention").prune(service.database, service.settings)
        values = {"runs": pruned.runs, "findings": pruned.statements, "pictures": pruned.pictures}
        note(text("service.pruned", language, **values))
        return DONE

    return service_command("server.prune", language, [], run)


def _migrate_command(language: Language) -> click.Command:
    def run(database: str | None, data_folder: Path | None) -> int:
        settings = settings_for(database, data_folder)
        settings.folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        opening = part_of_service("db.database").Database(settings.database_url)
        try:
            part_of_service("db.schema").migrate(opening)
        finally:
            opening.close()
        note(text("service.migrated", language))
        return DONE

    made = local_command("server.migrate", language, place_options(language), run)
    made.name = "migrate"
    return made
