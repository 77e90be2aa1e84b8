"""What every part of a running service shares."""

from __future__ import annotations

import logging
import secrets
from dataclasses import dataclass, field
from typing import Final

from flask import current_app
from sqlalchemy import select

from pasteguard_server.db import tables
from pasteguard_server.db.database import Database, insert_missing
from pasteguard_server.metrics import Metrics
from pasteguard_server.settings import Settings

NAME = "pasteguard"

LOGGER: Final = logging.getLogger("pasteguard_server")


@dataclass(frozen=True, slots=True)
class Service:
    """The settings, the database, and what is measured; ``secret`` is known to nobody else."""

    settings: Settings
    database: Database
    secret: bytes
    metrics: Metrics = field(default_factory=Metrics)


def the_service() -> Service:
    """The service that answers the present request."""
    service: Service = current_app.extensions[NAME]
    return service


def secret_of(database: Database, name: str = "service") -> bytes:
    """A secret that is made once and kept in the database."""
    secret = tables.secret
    asked = select(secret.c.value).where(secret.c.name == name)
    with database.reading() as connection:
        found = connection.execute(asked).scalar_one_or_none()
    if found is None:
        with database.writing() as connection:
            made = {"name": name, "value": secrets.token_hex(32)}
            insert_missing(connection, secret, [made])
            found = connection.execute(asked).scalar_one()
    return bytes.fromhex(found)
