"""``pasteguard server webhook``: whom to tell when an outcome changes."""

from __future__ import annotations

import click

from pasteguard.cli.failures import DONE
from pasteguard.cli.outputs import show
from pasteguard.cli.server_projects import project_named
from pasteguard.cli.the_service import (
    LARGEST_ID,
    Opened,
    local_group,
    part_of_service,
    service_command,
)
from pasteguard.errors import UsageError
from pasteguard.model.report import Message
from pasteguard.texts import Language


def webhook_commands(language: Language) -> click.Group:
    """The commands in the language."""
    return local_group(
        "server.webhook", language, [_add(language), _list(language), _remove(language)]
    )


def _add(language: Language) -> click.Command:
    def run(service: Opened, project: str, url: str) -> int:
        hooks = part_of_service("webhooks.settings")
        with service.database.writing() as connection:
            project_id = project_named(connection, project)
            try:
                made = hooks.add_webhook(connection, project_id, url)
            except ValueError:
                raise UsageError(Message("notice.service.webhook-url", {"url": url})) from None
        show(f"{made}\n")
        return DONE

    params: list[click.Parameter] = [click.Argument(["project"]), click.Argument(["url"])]
    return service_command("server.webhook.add", language, params, run)


def _list(language: Language) -> click.Command:
    def run(service: Opened) -> int:
        with service.database.reading() as connection:
            rows = part_of_service("webhooks.settings").list_webhooks(connection)
        for row in rows:
            problem = row.problem or ""
            show(f"{row.id}\t{row.project}\t{row.url}\t{row.waiting}\t{problem}\n")
        return DONE

    return service_command("server.webhook.list", language, [], run)


def _remove(language: Language) -> click.Command:
    def run(service: Opened, webhook_id: int) -> int:
        with service.database.writing() as connection:
            if not part_of_service("webhooks.settings").remove_webhook(connection, webhook_id):
                raise UsageError(Message("notice.service.no-webhook", {"id": webhook_id}))
        return DONE

    params: list[click.Parameter] = [
        click.Argument(["webhook_id"], type=click.IntRange(1, LARGEST_ID), metavar="ID")
    ]
    return service_command("server.webhook.remove", language, params, run)
