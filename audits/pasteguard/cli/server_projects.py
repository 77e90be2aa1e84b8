"""``pasteguard server project``: what runs are collected under."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

import click

from pasteguard.cli.failures import DONE
from pasteguard.cli.outputs import show
from pasteguard.cli.the_service import Opened, local_group, part_of_service, service_command
from pasteguard.errors import UsageError
from pasteguard.model.report import Message
from pasteguard.texts import Language, text


def project_named(connection: Any, name: str) -> int:
    """The id of the project. Raises UsageError where there is none of that name."""
    found: int | None = part_of_service("db.projects").project_id_of(connection, name)
    if found is None:
        raise UsageError(Message("notice.service.no-project", {"name": name}))
    return found


def moment(ms: int) -> str:
    """A moment as a person reads it, in UTC."""
    return datetime.fromtimestamp(ms / 1000, UTC).strftime("%Y-%m-%d %H:%M")


def project_commands(language: Language) -> click.Group:
    """The commands in the language."""
    return local_group(
        "server.project",
        language,
        [_add(language), _list(language), _set(language), _remove(language)],
    )


def _public_option(language: Language) -> click.Option:
    return click.Option(
        ["--public/--private", "is_public"],
        default=None,
        help=text("cli.help.server.project.public", language),
    )


def _days_option(language: Language) -> click.Option:
    return click.Option(
        ["--retention-days"],
        type=click.IntRange(0, 100_000),
        metavar="N",
        help=text("cli.help.server.project.retention-days", language),
    )


def _add(language: Language) -> click.Command:
    def run(service: Opened, name: str, is_public: bool | None, retention_days: int | None) -> int:
        with service.database.writing() as connection:
            try:
                made = part_of_service("db.projects").make_project(connection, name)
            except ValueError:
                raise UsageError(Message("notice.service.project-name", {"name": name})) from None
            _change(connection, made, is_public, retention_days)
        return DONE

    params = [click.Argument(["name"]), _public_option(language), _days_option(language)]
    return service_command("server.project.add", language, params, run)


def _set(language: Language) -> click.Command:
    def run(service: Opened, name: str, is_public: bool | None, retention_days: int | None) -> int:
        with service.database.writing() as connection:
            _change(connection, project_named(connection, name), is_public, retention_days)
        return DONE

    params = [click.Argument(["name"]), _public_option(language), _days_option(language)]
    return service_command("server.project.set", language, params, run)


def _change(
    connection: Any, project_id: int, is_public: bool | None, retention_days: int | None
) -> None:
    if is_public is not None:
        published = part_of_service("ingest.publish")
        published.set_public(connection, project_id, is_public=is_public)
    if retention_days is not None:
        part_of_service("db.projects").set_retention(connection, project_id, retention_days)


def _list(language: Language) -> click.Command:
    def run(service: Opened) -> int:
        with service.database.reading() as connection:
            rows = part_of_service("queries.projects").list_projects(connection)
        for row in rows:
            shown = text("service.public" if row.is_public else "service.private", language)
            newest = moment(row.newest) if row.newest else text("service.never", language)
            show(f"{row.name}\t{shown}\t{row.pages}\t{row.runs}\t{newest}\n")
        return DONE

    return service_command("server.project.list", language, [], run)


def _remove(language: Language) -> click.Command:
    def run(service: Opened, name: str, yes: bool) -> int:
        if not yes:
            raise UsageError(Message("notice.service.unsure", {"name": name}))
        pruning = part_of_service("ingest.retention")
        with service.database.writing(cleaning=True) as connection:
            project_id = project_named(connection, name)
            pruning.remove_project(connection, project_id)
        pruning.prune(service.database, service.settings)
        return DONE

    params: list[click.Parameter] = [
        click.Argument(["name"]),
        click.Option(["--yes"], is_flag=True, help=text("cli.help.server.project.yes", language)),
    ]
    return service_command("server.project.remove", language, params, run)
