"""``pasteguard serve``: the service in one process, without further set-up."""

from __future__ import annotations

import gc
import socket
from collections.abc import Callable
from typing import Final

from sqlalchemy import select
from waitress.server import create_server

from pasteguard_server.app import create_app
from pasteguard_server.auth.tokens import Scope, make_token
from pasteguard_server.db import tables
from pasteguard_server.db.database import Database
from pasteguard_server.db.schema import migrate
from pasteguard_server.http import logs
from pasteguard_server.settings import MIB, Settings
from pasteguard_server.webhooks.worker import start_delivering

THREADS: Final = 4
FIRST_TOKEN: Final = "first"


def prepare(settings: Settings) -> str | None:
    """Makes folder and schema where they are missing; the admin token, made the first time."""
    settings.folder.mkdir(parents=True, exist_ok=True, mode=0o700)
    database = Database(settings.database_url)
    try:
        migrate(database)
        with database.writing() as connection:
            if connection.execute(select(tables.token.c.id).limit(1)).one_or_none():
                return None
            return make_token(connection, FIRST_TOKEN, [Scope.ADMIN])
    finally:
        database.close()


def serve(
    settings: Settings, host: str, port: int, tell: Callable[[str, str | None], None]
) -> None:
    """Serves until it is stopped; ``tell`` gets the address, and the token made the first time.

    Port 0 is a free one. Raises OSError where the address cannot be listened on.
    """
    token = prepare(settings)
    logs.log_to_stderr()
    app = create_app(settings)
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    listening = socket.create_server((host, port), family=family)
    server = create_server(
        app,
        sockets=[listening],
        threads=THREADS,
        ident=None,
        # Well above ours, which is answered with a problem that says what to do.
        max_request_body_size=4 * settings.body_mib * MIB,
    )
    start_delivering(app)
    # What is here now stays: there is no need to look at it each time garbage is collected.
    gc.collect()
    gc.freeze()
    shown = "127.0.0.1" if host in ("0.0.0.0", "::", "") else host
    tell(settings.public_url or f"http://{shown}:{listening.getsockname()[1]}", token)
    try:
        server.run()
    finally:
        server.close()
