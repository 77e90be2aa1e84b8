"""``pasteguard server token``: who may send, read, and do everything."""

from __future__ import annotations

import click

from pasteguard.cli.failures import DONE
from pasteguard.cli.outputs import show
from pasteguard.cli.server_projects import moment, project_named
from pasteguard.cli.the_service import (
    LARGEST_ID,
    Opened,
    local_group,
    part_of_service,
    service_command,
)
from pasteguard.errors import UsageError
from pasteguard.model.report import Message
from pasteguard.texts import Language, text

SCOPES = ("submit", "read", "admin")


def token_commands(language: Language) -> click.Group:
    """The commands in the language."""
    return local_group(
        "server.token", language, [_add(language), _list(language), _revoke(language)]
    )


def _add(language: Language) -> click.Command:
    def run(service: Opened, name: str, scope: tuple[str, ...], project: str | None) -> int:
        tokens = part_of_service("auth.tokens")
        with service.database.writing() as connection:
            project_id = project_named(connection, project) if project else None
            scopes = [tokens.Scope(each) for each in scope]
            made = tokens.make_token(connection, name, scopes, project_id)
        # Alone on stdout, so that a script can take it.
        show(f"{made}\n")
        return DONE

    params: list[click.Parameter] = [
        click.Argument(["name"]),
        click.Option(
            ["--scope"],
            type=click.Choice(SCOPES),
            multiple=True,
            required=True,
            help=text("cli.help.server.token.add.scope", language),
        ),
        click.Option(
            ["--project"],
            metavar="NAME",
            help=text("cli.help.server.token.add.project", language),
        ),
    ]
    return service_command("server.token.add", language, params, run)


def _list(language: Language) -> click.Command:
    def run(service: Opened) -> int:
        with service.database.reading() as connection:
            rows = part_of_service("auth.tokens").list_tokens(connection)
        for row in rows:
            used = moment(row.last_used) if row.last_used else text("service.never", language)
            state = text("service.revoked", language) if row.revoked else used
            project = row.project or text("service.all-projects", language)
            show(f"{row.id}\t{row.name}\t{','.join(row.scopes)}\t{project}\t{state}\n")
        return DONE

    return service_command("server.token.list", language, [], run)


def _revoke(language: Language) -> click.Command:
    def run(service: Opened, token_id: int) -> int:
        with service.database.writing() as connection:
            if not part_of_service("auth.tokens").revoke(connection, token_id):
                raise UsageError(Message("notice.service.no-token", {"id": token_id}))
        return DONE

    params: list[click.Parameter] = [
        click.Argument(["token_id"], type=click.IntRange(1, LARGEST_ID), metavar="ID")
    ]
    return service_command("server.token.revoke", language, params, run)
