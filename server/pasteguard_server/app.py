"""The Flask application, made from settings."""

from __future__ import annotations

from flask import Flask
from werkzeug.middleware.proxy_fix import ProxyFix
from werkzeug.routing import BaseConverter

from pasteguard.errors import UsageError
from pasteguard_server import api, dashboard, problems
from pasteguard_server.auth import rate_limits
from pasteguard_server.db import schema
from pasteguard_server.db.database import Database
from pasteguard_server.http import health, logs, security
from pasteguard_server.service import NAME, Service, secret_of
from pasteguard_server.settings import MIB, Settings


class _Segment(BaseConverter):
    """A part of a path without NUL, which PostgreSQL takes in no text."""

    regex = r"[^/\x00]+"


def create_app(settings: Settings) -> Flask:
    """The application. Its database must have the schema of this version; raises UsageError."""
    app = Flask("pasteguard_server", static_folder=None)
    database = Database(settings.database_url)
    try:
        schema.check_schema(database)
    except UsageError:
        database.close()
        raise
    app.extensions[NAME] = Service(settings, database, secret_of(database))
    app.config["MAX_CONTENT_LENGTH"] = settings.body_mib * MIB
    # Errors in a request are answered by us, also where a test or a debugger would want them.
    app.config["PROPAGATE_EXCEPTIONS"] = False
    app.url_map.strict_slashes = False
    app.url_map.converters["default"] = _Segment
    if settings.proxies:
        hops = settings.proxies
        app.wsgi_app = ProxyFix(  # type: ignore[method-assign]  # as Flask's documentation does it
            app.wsgi_app, x_for=hops, x_proto=hops, x_host=hops, x_prefix=hops
        )
    for part in (problems, logs, security, rate_limits, health, api, dashboard):
        part.init_app(app)
    return app
