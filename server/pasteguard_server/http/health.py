"""For whoever watches the service: is it alive, can it work, what does it do."""

from __future__ import annotations

from flask import Flask, Response
from sqlalchemy import select
from sqlalchemy.exc import SQLAlchemyError

from pasteguard_server import metrics
from pasteguard_server.db import tables
from pasteguard_server.problems import Problem
from pasteguard_server.service import the_service


def init_app(app: Flask) -> None:
    """Adds the routes, which need no token; a proxy should keep /metrics from the world."""
    app.add_url_rule("/healthz", "healthz", _healthz)
    app.add_url_rule("/readyz", "readyz", _readyz)
    app.add_url_rule("/metrics", "metrics", _metrics)


def _healthz() -> Response:
    return Response("ok\n", mimetype="text/plain")


def _readyz() -> Response:
    try:
        with the_service().database.reading() as connection:
            connection.execute(select(tables.project.c.id).limit(1)).all()
    except SQLAlchemyError as error:
        raise Problem(503, "not-ready") from error
    return Response("ready\n", mimetype="text/plain")


def _metrics() -> Response:
    return Response(the_service().metrics.text(), content_type=metrics.TYPE)
